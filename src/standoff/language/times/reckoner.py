"""Reckons relative times: from the document's day, the date named last, and the tense of the governing verb."""

from __future__ import annotations

from datetime import date, timedelta

from standoff.language.marks import Marks
from standoff.language.times.direction import Direction, direction_of
from standoff.language.times.entries import opens_entry
from standoff.language.times.grammar import Found, Grammar
from standoff.language.times.values import SEASONS
from standoff.schema import BlockKind, Interval

_FARTHEST = 335
"""Days from the document's day within which the verb is believed."""
_STEP = 3
"""Years that history moves on at once; a mention further off is a glance ("declassified in 2005")."""
_MONTH = 32
"""Days; what lasts shorter names its month."""


class Reckoner:
    """What a reading may ask about the document: its day, its words, and which way a verb looks."""

    def __init__(self, marks: Marks, grammar: Grammar, text: str) -> None:
        self.marks = marks
        self.text = text
        self.published = marks.published
        self.last_mentioned: date | None = None
        """The beginning of the last date that was named in full; "that year" is reckoned from it."""
        self.last_mentioned_month = False
        """Whether that date named a month too."""
        self.last_day: date | None = None
        self.shared_year: int | None = None
        """The year of the month that follows, where the two are linked."""
        self.range_start: date | None = None
        """The day that a range begins with whose end is being read: "from Monday to Wednesday"."""
        self.last_quarter: str | None = None
        self.narrative = False
        """Whether the text tells history: a month without a year belongs to the year named last."""
        self._grammar = grammar
        self._entry: tuple[int, int, date | None] = (0, 0, None)
        self._glanced: int | None = None
        """The year of the last glance away from what is told."""

    def look_up(self, kind: str, word: str) -> int | str:
        """What a word stands for in one of the grammar's lists."""
        return self._grammar.look_up(kind, word)

    def number(self, kind: str, word: str) -> int:
        """What a weekday or month stands for."""
        return int(self._grammar.look_up(kind, word))

    def shift(self, deixis: str) -> int:
        """How many units on from the document's day: "last" is -1, "this" 0, "the coming" 1."""
        return (
            int(self._grammar.look_up("deixis", deixis.split()[-1])) if deixis and deixis.split()[-1] != "that" else 0
        )

    def day(self, shift: int) -> date | None:
        """So many days on from the document's day."""
        return self.published + timedelta(days=shift) if self.published else None

    def text_before(self, found: Found, reach: int = 16) -> str:
        """The characters directly before a match."""
        return self.text[max(0, found.start - reach) : found.start]

    def text_after(self, found: Found, reach: int = 16) -> str:
        """The characters directly after a match."""
        return self.text[found.end : found.end + reach]

    def note(self, value: str, covers: Interval) -> None:
        """Remember a date that was named, for "that year" and "the next day"."""
        if len(value) >= 4 and not (self.narrative and self._is_aside(covers)):
            self.last_mentioned, self.last_mentioned_month = covers.first, covers.days < 32
        if covers.days == 1:
            self.last_day = covers.first

    def note_entry(self, found: Found, covers: Interval) -> None:
        """Remember the day at the head of an entry, for the hours that the entry tells of."""
        text = self.marks.document.text
        if covers.days == 1 and opens_entry(text, found.start, found.end):
            end = text.find("\n", found.end)
            self._entry = (found.end, end if end >= 0 else len(text), covers.first)

    def day_told(self, found: Found) -> date | None:
        """The day of an hour that names none: the entry's, in history the day named last, else the document's."""
        start, end, day = self._entry
        if start <= found.start < end:
            return day
        return self.last_day if self.narrative else self.published

    def _is_aside(self, covers: Interval) -> bool:
        """Whether history that is told in order only glances at a time: the year that is being told anyway, or one
        far from it that no second mention confirms.
        """
        told = self.last_mentioned
        if told is None:
            return False
        if covers.days >= _MONTH and covers.first.year == told.year and self.last_mentioned_month:
            return True
        if abs(covers.first.year - told.year) <= _STEP:
            return False
        glanced, self._glanced = self._glanced, covers.first.year
        return glanced is None or abs(covers.first.year - glanced) > 1

    def direction(self, found: Found) -> Direction | None:
        """Which way the governing verb looks; at the head of an entry none, for chronologies tell in the present."""
        if opens_entry(self.marks.document.text, found.start, found.end):
            return None
        caption = any(
            block.kind is BlockKind.CAPTION and block.start <= found.start < block.end
            for block in self.marks.document.blocks
        )
        return direction_of(self.marks.tokens, found.start, found.end, caption=caption)

    def weekday(self, found: Found, number: int, deixis: str) -> date:
        """The weekday that is meant; on the same weekday the document's day itself."""
        assert self.published is not None
        begun = self.range_start
        if begun and not deixis:
            return begun + timedelta(days=(number - begun.isoweekday()) % 7)
        ahead = (number - self.published.isoweekday()) % 7
        back = (self.published.isoweekday() - number) % 7
        word = deixis.split()[-1] if deixis else ""
        if word in ("next", "coming", "following"):
            return self.published + timedelta(days=ahead or 7)
        if word in ("last", "past", "previous") or deixis == "this past":
            return self.published - timedelta(days=back or 7)
        if not ahead:
            return self.published
        if word == "this":  # "this Thursday" is the one of this week unless that is long past
            return self.published + timedelta(days=ahead if self.direction(found) is not Direction.PAST else -back)
        looks = self.direction(found)
        return self.published + timedelta(days=ahead if looks is Direction.FUTURE else -back)

    def weekend_week(self, found: Found, deixis: str) -> date:
        """A day of the week whose weekend is meant."""
        assert self.published is not None
        today = self.published
        word = deixis.split()[-1] if deixis else ""
        if word in ("last", "past", "previous"):
            return today - timedelta(days=7)
        if word in ("next", "coming", "following", "upcoming"):
            return today + timedelta(days=7 if word == "next" or today.isoweekday() > 5 else 0)
        looks = self.direction(found)
        if today.isoweekday() >= 6 or looks is Direction.FUTURE or (word == "this" and looks is not Direction.PAST):
            return today
        return today - timedelta(days=7)

    def year_for(self, found: Found, month: int, day: int | None = None) -> int | None:
        """The year of a month or a day that names none: nearest in the direction that the verb looks."""
        if self.shared_year:
            return self.shared_year
        if self.narrative and self.last_mentioned:
            last = self.last_mentioned
            return last.year + (self.last_mentioned_month and month < last.month - 6)
        if self.published is None:
            return None
        published = self.published
        if day is None and month == published.month:
            return published.year
        looks = self.direction(found)

        def away(year: int) -> int:
            return (year - published.year) * 365 + (month - published.month) * 30 + (day or 15) - published.day

        years = (published.year - 1, published.year, published.year + 1)
        nearest = min(years, key=lambda year: abs(away(year)))
        if looks is None or abs(away(nearest)) <= 3:
            return nearest
        sign = 1 if looks is Direction.FUTURE else -1
        wanted = min((year for year in years if sign * away(year) >= 0), key=lambda year: abs(away(year)))
        # A verb seldom speaks of a bare date eleven months off: then the parse is wrong, not the calendar.
        return wanted if abs(away(wanted)) <= _FARTHEST else nearest

    def season_year(self, found: Found, code: str) -> int:
        """The year of a season that names none."""
        assert self.published is not None
        published = self.published
        shift = self.shift(found.words.get("deixis", ""))
        first, last = SEASONS[code]
        if code == "WI":
            current = published.year if published.month >= 6 else published.year - 1
            return current + (shift if shift else 0)
        if shift == -1:
            return published.year - (published.month <= last)
        if shift == 1:
            return published.year + (published.month >= first)
        if "deixis" not in found.words and published.month < first and self.direction(found) is Direction.PAST:
            return published.year - 1
        return published.year

    def looks_ahead(self, found: Found) -> bool:
        """Whether "in two weeks" says when, not how long it took."""
        return self.direction(found) is Direction.FUTURE
