"""Asks of the record: brief, timeline, calendar, register of actors, and how good the items are against gold.

Needs: a ``Source`` (documents and items; a case is one). Gives: values that say what they rest on; nothing is printed.
"""

from standoff.analysis.actors import Registered, register
from standoff.analysis.brief import Brief, Section, brief
from standoff.analysis.calendar import Calendar, Meeting, calendar
from standoff.analysis.citing import Citation
from standoff.analysis.context import sentence_around
from standoff.analysis.lines import Line
from standoff.analysis.source import Pages, Source
from standoff.analysis.timeline import Day, Timeline, timeline

__all__ = [
    "Brief",
    "Calendar",
    "Citation",
    "Day",
    "Line",
    "Meeting",
    "Pages",
    "Registered",
    "Section",
    "Source",
    "Timeline",
    "brief",
    "calendar",
    "register",
    "sentence_around",
    "timeline",
]
