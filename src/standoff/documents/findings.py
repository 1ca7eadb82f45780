"""What the layers of plain-text reading find out about one article, gathered while its units are classified."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from standoff.documents.reading import Notice, ProblemCode
from standoff.schema import Span


class Role(StrEnum):
    """What a date on the page says of itself. ``PLAIN`` dates carry no label and count as published."""

    PUBLISHED = "published"
    UPDATED = "updated"
    PLAIN = "plain"
    DATELINE = "dateline"
    SIGNED = "signed"
    """The day under a text that states or firms have signed: "Done at Velm, 3 May 2024"."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date in the furniture of the page; ``day`` is ISO. ``start``/``end`` bound the date without clock time."""

    role: Role
    day: str
    start: int
    end: int


@dataclass(slots=True)
class Findings:
    """Metadata read from the text itself. Offsets are of the page."""

    title: tuple[int, int] | None = None
    standfirst: tuple[int, int] | None = None
    byline: tuple[int, int] | None = None
    makers: tuple[int, int] | None = None
    """Who reported, edited or contributed: the byline where nobody else signs."""
    yearless: str | None = None
    """The date of a dateline without its year ("March 3")."""
    stamps: list[Stamp] = field(default_factory=list)
    publisher: str | None = None
    masthead: str | None = None
    """The paper's name over its headline, which goes before the holder of rights."""
    agency: str | None = None
    url: str | None = None
    notices: list[Notice] = field(default_factory=list)
    ambiguous: list[Span] = field(default_factory=list)
    """Dates that can be read in two ways."""

    def notice(self, code: ProblemCode, message: str, hint: str = "") -> None:
        self.notices.append(Notice(code, message, hint))


@dataclass(slots=True)
class Given:
    """Metadata that does not come from the text: markup, a feed, a line of JSON, a sidecar.

    ``published`` and ``updated`` are ISO days, ``title``, ``standfirst`` and ``byline`` words to be found in the text.
    """

    title: str | None = None
    standfirst: str | None = None
    published: str | None = None
    published_from: str | None = None
    inferred: str | None = None
    """A day that htmldate took from the page; used where neither markup nor text gives one."""
    updated: str | None = None
    publisher: str | None = None
    agency: str | None = None
    byline: str | None = None
    url: str | None = None
    notices: list[Notice] = field(default_factory=list)

    def or_else(self, other: Given) -> Given:
        """These values, and the other's where this has none."""
        merged = Given(notices=[*self.notices, *other.notices])
        for name in ("title", "standfirst", "inferred", "updated", "publisher", "agency", "byline", "url"):
            setattr(merged, name, getattr(self, name) or getattr(other, name))
        first = self if self.published else other
        merged.published, merged.published_from = first.published, first.published_from
        return merged
