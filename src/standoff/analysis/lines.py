"""One group, one line: a sentence made of the lead item's fields and the words of its article."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property, lru_cache

import msgspec

from standoff.analysis.amounts import amount
from standoff.analysis.citing import Citation, cite
from standoff.analysis.context import sentence_around
from standoff.analysis.grouping import Group
from standoff.analysis.telling import Sense, Telling
from standoff.analysis.wording import capital, clip, data, listed, on, party, reported, side, spoken, template
from standoff.schema import Act, Commitment, Event, Figure, Party, Span, Statement, Status

_AHEAD = {Status.HYPOTHETICAL: "Feared, planned or possible", Status.SCHEDULED: "Due"}
"""How a line begins that tells of what has not happened."""

FEW = 3
"""A passage of fewer content words than this is shown in its sentence: "such intentions" tells nobody anything."""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One sentence of a brief. ``subject`` is the part of ``text`` that says who, at its start.

    ``citations`` is never empty; ``more`` counts the passages that its bound left out. ``documents`` counts the
    articles that tell it, which may be more than are cited, and ``origins`` the independent sources behind them.
    """

    text: str
    subject: str = ""
    when: str | None = None
    documents: int = 1
    origins: int = 1
    weight: float = 0.0
    citations: tuple[Citation, ...]
    more: int = 0


class Late:
    """A ``Line`` that is written when it is first read: of tens of thousands few are. What ranks it is known before."""

    def __init__(self, write: Callable[[], Line], *, origins: int, weight: float) -> None:
        self.origins = origins
        self.weight = round(weight, 3)
        self._write = write

    @cached_property
    def line(self) -> Line:
        """The line itself."""
        return self._write()

    @property
    def text(self) -> str:
        """The sentence."""
        return self.line.text

    @property
    def subject(self) -> str:
        """The part of it that says who."""
        return self.line.subject

    @property
    def when(self) -> str | None:
        """Its time."""
        return self.line.when

    @property
    def documents(self) -> int:
        """How many articles tell it."""
        return self.line.documents

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The passages that it rests on."""
        return self.line.citations

    @property
    def more(self) -> int:
        """How many of them were left out."""
        return self.line.more

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Late) and self.line == other.line

    def __hash__(self) -> int:
        return hash((self.origins, self.weight))


def line(group: Group, *, origins: int, weight: float = 0.0, most: int | None = None, dated: bool = True) -> Line:
    """The line of a group that so many ``origins`` tell; ``most`` bounds the passages cited, one an article first.

    ``dated`` writes the date into the sentence.
    """
    subject, rest = _sentence(group, dated)
    every = citations(group)
    return Line(
        text=subject + rest,
        subject=subject,
        when=_when(group),
        documents=len(group.documents),
        origins=origins,
        weight=round(weight, 3),
        citations=every[:most],
        more=len(every) - len(every[:most]),
    )


def citations(group: Group) -> tuple[Citation, ...]:
    """The passages that tell a group: the lead's first, then one of each article, then the others."""
    if len(group.tellings) == 1:  # as most are
        (only,) = group.tellings
        return (cite(only.document, shown(only), item=only.item.id or None, page=only.page),)
    found: dict[tuple[str, int, int], Citation] = {}
    seen: set[str] = set()
    later: list[Citation] = []
    for telling in group.ordered:
        passage = shown(telling)
        citation = cite(telling.document, passage, item=telling.item.id or None, page=telling.page)
        if telling.page in seen and citation.place not in found:
            later.append(citation)
        else:
            seen.add(telling.page)
            found.setdefault(citation.place, citation)
    for citation in later:
        inside = any(c.document_id == citation.document_id and _covers(c, citation) for c in found.values())
        if not inside:
            found.setdefault(citation.place, citation)
    return tuple(found.values())


def _covers(one: Citation, other: Citation) -> bool:
    common = min(one.end, other.end) - max(one.start, other.start)
    return common > 0.5 * min(one.end - one.start, other.end - other.start)


def shown(telling: Telling) -> Span:
    """The passage that a line shows: the telling's own, or its sentence where the passage says too little."""
    if telling.length < FEW or isinstance(telling.item, Figure):
        return sentence_around(telling.document, telling.span)
    return telling.span


def _when(group: Group) -> str | None:
    if isinstance(group.lead.item, Event):
        return next((t.date for t in group.ordered if t.date), None)
    return _said_on(group) or group.lead.date or min((t.date for t in group.tellings if t.date), default=None)


def _said_on(group: Group) -> str | None:
    """When the words shown were said, where the article tells: others may have said the like on other days."""
    here = (t.item for t in group.tellings if t.overlap(group.lead))
    return next((item.date for item in here if isinstance(item, Statement) and item.date), None)


def _sentence(group: Group, dated: bool) -> tuple[str, str]:
    item = group.lead.item
    match item:
        case Statement() | Commitment():
            return _said(group, dated)
        case Event():
            return _happened(group, item, dated)
        case Figure():
            return _counted(group.lead, item)
    raise TypeError(type(item))


def _said(group: Group, dated: bool) -> tuple[str, str]:
    lead = group.lead
    subject = capital(party(lead.who or Party()))
    verb = _verb(group)
    parts = [f" {verb}"]
    if dated and (date := _said_on(group)):
        parts.append(f" {on(date)}")
    parts.append(f": {_words(group)}")
    others = group.names
    if others:
        more = f" and {len(others) - 3} more" if len(others) > 3 else ""
        parts.append(f" — likewise {listed(others[:3]) if not more else ', '.join(others[:3])}{more}")
    return subject, "".join(parts)


def _verb(group: Group) -> str:
    event = next((t.item for t in group.tellings if isinstance(t.item, Event)), None)
    if group.sense is Sense.ACCUSATION and event and event.targets:
        return f"accused {listed(side(target) for target in event.targets)}"
    if group.sense is Sense.DENIAL and event:
        return "denied " + template(data()["plover"]["noun"][event.plover], event.targets)
    item = group.lead.item
    if isinstance(item, Statement):
        return str(data()["verbs"][item.act])
    verb = str(data()["verbs"][group.sense])
    if isinstance(item, Commitment) and item.toward and group.sense in (Sense.THREAT, Sense.DEMAND):
        toward = [side(each) for each in item.toward if each.side != "MEDIA"]
        own = side(item.by)
        named = listed(name for name in toward if name != own)
        if named:
            return f"{verb} {named}" if group.sense is Sense.THREAT else f"{verb} of {named}"
    return verb


def _words(group: Group) -> str:
    lead = group.lead
    item = lead.item
    direct = any(t.is_direct and t.overlap(lead) > 0.9 for t in group.tellings)
    if isinstance(item, Statement) and lead.length >= FEW:
        return " … ".join(spoken(s.text) if lead.is_direct else reported(s.text) for s in item.content[:2])
    passage = shown(lead)
    words = spoken(passage.text) if direct and passage == lead.span else reported(passage.text)
    if isinstance(item, Commitment) and item.condition and not lead.span.covers(item.condition):
        words = f"{words} — {clip(item.condition.text.strip(' ,;'))}"
    return words


def _happened(group: Group, event: Event, dated: bool) -> tuple[str, str]:
    words = reported(shown(group.lead).text)
    if event.status is Status.DENIED:
        if not _is_denied(group):
            return "", f"Reported as not having happened: {words}"
        denied = template(data()["plover"]["noun"][event.plover], event.targets)
        return "", f"{capital(denied)}{_by(event)} was denied: {words}"
    date = on(_when(group)) if dated else ""
    if event.status in _AHEAD:
        return "", f"{_AHEAD[event.status]}{' ' + date if date else ''}: {words}"
    if not event.sources:
        return "", f"{capital(date)}: {words}" if date else capital(words)
    if dated and not date:
        words += reported_on(group)
    doing = template(data()["plover"]["occurred"][event.plover], event.targets)
    subject = capital(listed(party(source) for source in event.sources))
    where = event.place if event.place and not _named(event.place, subject + doing + words) else ""
    where = f" in {where}" if where[:1].isupper() else f" {where}" if where else ""
    return subject, f" {doing}{where}{' ' + date if date else ''}: {words}"


def _is_denied(group: Group) -> bool:
    """Whether somebody denies it, and it is not only told in the negative ("no shots were fired")."""
    if any(isinstance(t.item, Statement) and t.item.act is Act.DENIAL for t in group.tellings):
        return True
    events = (t for t in group.tellings if isinstance(t.item, Event))
    return any(_denials().search(sentence_around(t.document, t.span).text) for t in events)


@lru_cache(maxsize=1)
def _denials() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(data()['denials']['cues'])})\b", re.IGNORECASE)


def reported_on(group: Group) -> str:
    """`` (reported on 5 January 2022)``, for what no text dates; empty where the articles have no date either."""
    published = min((t.document.published for t in group.tellings if t.document.published), default=None)
    return f" (reported {on(published)})" if published else ""


def _by(event: Event) -> str:
    return f" by {listed(side(source) for source in event.sources)}" if event.sources else ""


def _named(place: str, text: str) -> bool:
    """Whether the sentence names the place already."""
    words = [word for word in place.split() if word[:1].isupper()]
    return all(word in text for word in words)


def _counted(lead: Telling, figure: Figure) -> tuple[str, str]:
    subject = amount(figure)
    return subject, f": {clip(sentence_around(lead.document, lead.span).text)}"
