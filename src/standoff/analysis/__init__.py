"""Asks of the record: brief, timeline, calendar, register, stories, disagreements, positions, and how good it is.

Needs: a ``Source`` (documents and items; a case is one). Gives: values that say what they rest on; nothing is printed.
"""

from standoff.analysis.actors import Registered, register
from standoff.analysis.brief import Brief, Section, brief
from standoff.analysis.calendar import Calendar, Meeting, calendar
from standoff.analysis.citing import Citation
from standoff.analysis.context import sentence_around
from standoff.analysis.disagreements import Account, Disagreement, disagreements
from standoff.analysis.lines import Line
from standoff.analysis.positions import Dispute, Position, Stance, Word, positions
from standoff.analysis.source import Pages, Source
from standoff.analysis.stories import Story, stories
from standoff.analysis.timeline import Day, Timeline, timeline

__all__ = [
    "Account",
    "Brief",
    "Calendar",
    "Citation",
    "Day",
    "Disagreement",
    "Dispute",
    "Line",
    "Meeting",
    "Pages",
    "Position",
    "Registered",
    "Section",
    "Source",
    "Stance",
    "Story",
    "Timeline",
    "Word",
    "brief",
    "calendar",
    "disagreements",
    "positions",
    "register",
    "sentence_around",
    "stories",
    "timeline",
]
