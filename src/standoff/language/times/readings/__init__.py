"""The readings: each gives the value of one kind of time expression; rules call them by name.

Gives: ``READINGS``. Importing a module of readings enters them there.
"""

from standoff.language.times.readings import clock, dates, deictic, distances, lengths, seasons
from standoff.language.times.readings.base import READINGS, Value

__all__ = ["READINGS", "Value", "clock", "dates", "deictic", "distances", "lengths", "seasons"]
