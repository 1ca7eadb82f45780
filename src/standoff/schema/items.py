"""What coding writes: statements, commitments, events and figures, each pinned to its words."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import msgspec

from standoff.schema import html
from standoff.schema.span import Span
from standoff.schema.vocabulary import Act, CommitmentKind, Format, Mode, Plover, Polarity, Status


class Party(msgspec.Struct, frozen=True):
    """Who is meant: the mention, and what ``actors`` made of it.

    Coding gives the mention only; ``actors`` adds ``name``, ``side`` and the ``reason``. A name of ``None``
    after that means *unresolved*: the words are kept, nobody is guessed. ``side`` is for whom it speaks, and ``state``
    the name of the state for which it speaks where no list has that and there is no code; ``country`` and ``sector``
    are PLOVER's codes of the actor: where it is at home, and what part of society it is.
    """

    name: str | None = None
    side: str | None = None
    span: Span | None = None
    reason: str | None = None
    country: str | None = None
    sector: str | None = None
    state: str | None = None

    @property
    def speaks_for(self) -> str | None:
        """For whom it speaks, as a code or as the name of a state that no list has; ``None`` where nobody knows."""
        return self.side or self.state

    @property
    def group(self) -> str | None:
        """What it is grouped by: for whom it speaks, else its own name."""
        return self.speaks_for or self.name


class Location(msgspec.Struct, frozen=True):
    """Where a place lies: ``latitude`` and ``longitude`` in degrees, ``radius`` in km, within which it is.

    ``states`` are ISO 3166 alpha-3 codes of whom it belongs to, or whose coast it has; where states dispute it they are
    in ``claimed`` instead, whoever holds it first, and it is given to none.
    """

    name: str
    kind: str
    latitude: float
    longitude: float
    radius: float
    states: tuple[str, ...] = ()
    claimed: tuple[str, ...] = ()


class Item(msgspec.Struct, frozen=True, kw_only=True, tag_field="type"):
    """What the four kinds share. ``doc`` is the document's name; ``coder`` the rule or model that wrote it."""

    doc: str
    id: str = ""
    coder: str = ""
    score: float | None = None

    @property
    def kind_name(self) -> str:
        """``statement``, ``commitment``, ``event`` or ``figure``."""
        return type(self).__name__.lower()

    @property
    def anchor(self) -> Span:
        """The span that an item is known by: content, action or evidence."""
        raise NotImplementedError

    @property
    def quote(self) -> str:
        """The words that say so."""
        return self.anchor.text

    @property
    def code(self) -> str:
        """The one word that says what kind of thing it is: its act, kind or type; of a figure its unit."""
        raise NotImplementedError

    @property
    def acting(self) -> tuple[Party, ...]:
        """Who says, promises or does it."""
        return ()

    @property
    def aimed(self) -> tuple[Party, ...]:
        """Toward whom it is promised or to whom it is done."""
        return ()

    def spans(self) -> Iterator[Span]:
        """Every span that the item holds."""
        yield from _spans(msgspec.structs.asdict(self).values())

    def _repr_html_(self) -> str:
        values = msgspec.structs.asdict(self)
        told = [str(values[key]) for key in _TOLD if values.get(key) is not None]
        who = ", ".join(p.name or (p.span.text if p.span else "unresolved") for p in _parties(values))
        return html.passage((self.kind_name, who, *told, self.doc), self.quote)


class Statement(Item, frozen=True, kw_only=True, tag="statement"):
    """Someone is reported to say, think, want, write or ask something."""

    source: Party
    cue: Span | None = None
    content: tuple[Span, ...]
    mode: Mode
    act: Act = Act.CLAIM
    addressee: str | None = None
    date: str | None = None
    via: Party | None = None
    cue_lemma: str = ""
    """The cue's lexicon entry; empty for a free-standing quotation."""

    @property
    def anchor(self) -> Span:
        return self.content[0]

    @property
    def quote(self) -> str:
        return " … ".join(span.text for span in self.content)

    @property
    def code(self) -> str:
        return self.act.value

    @property
    def acting(self) -> tuple[Party, ...]:
        return (self.source,)


class Commitment(Item, frozen=True, kw_only=True, tag="commitment"):
    """What an actor says it (or another) will, would, must or will not do, and on what condition."""

    by: Party
    kind: CommitmentKind
    action: Span
    condition: Span | None = None
    polarity: Polarity | None = None
    toward: tuple[Party, ...] = ()

    @property
    def anchor(self) -> Span:
        return self.action

    @property
    def code(self) -> str:
        return self.kind.value

    @property
    def acting(self) -> tuple[Party, ...]:
        return (self.by,)

    @property
    def aimed(self) -> tuple[Party, ...]:
        return self.toward


class Event(Item, frozen=True, kw_only=True, tag="event"):
    """Something that happened, is happening, is scheduled, is feared, or is denied.

    ``mode`` is PLOVER's ("arrest", "strike" …), where the type has modes; ``when`` is an interval in the form that
    ``Interval.parse`` reads; ``place`` the words, ``location`` where that is.
    """

    plover: Plover
    mode: str | None = None
    status: Status
    sources: tuple[Party, ...] = ()
    targets: tuple[Party, ...] = ()
    when: str | None = None
    place: str | None = None
    location: Location | None = None
    format: Format | None = None
    duration: str | None = None
    evidence: Span
    more_evidence: tuple[Span, ...] = ()

    @property
    def anchor(self) -> Span:
        return self.evidence

    @property
    def code(self) -> str:
        return self.plover.value

    @property
    def acting(self) -> tuple[Party, ...]:
        return self.sources

    @property
    def aimed(self) -> tuple[Party, ...]:
        return self.targets


class Figure(Item, frozen=True, kw_only=True, tag="figure"):
    """A number that matters, with what it counts; ``value`` is ``None`` for a pure range."""

    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    of: str | None = None
    approx: bool = False
    side: str | None = None
    evidence: Span

    @property
    def code(self) -> str:
        return self.unit or "number"

    @property
    def anchor(self) -> Span:
        return self.evidence


AnyItem = Statement | Commitment | Event | Figure
"""The union that a line of the interchange format decodes to."""


def identify(item: AnyItem, document_id: str) -> AnyItem:
    """The item with its id: derived from the document, the kind and the anchored words and offsets.

    Two items of one kind with the same anchor differ by their distinguishing value (act, kind, PLOVER type and
    status, value), so the same reading of the same text always gives the same ids.
    """
    mark: list[object]
    match item:
        case Statement():
            mark = [item.act, item.source.span and item.source.span.start]
        case Commitment():
            mark = [item.kind, item.by.span and item.by.span.start]
        case Event():
            mark = [item.plover, item.status, [p.span and p.span.start for p in (*item.sources, *item.targets)]]
        case Figure():
            mark = [item.value, item.low, item.high]
    anchors = sorted((span.start, span.end) for span in item.spans())
    key = msgspec.json.encode([document_id, item.kind_name, mark, anchors])
    return msgspec.structs.replace(item, id=item.kind_name[:3] + "_" + hashlib.sha256(key).hexdigest()[:16])


def _spans(values: object) -> Iterator[Span]:
    if isinstance(values, Span):
        yield values
    elif isinstance(values, Party):
        if values.span is not None:
            yield values.span
    elif not isinstance(values, str) and hasattr(values, "__iter__"):
        for value in values:
            yield from _spans(value)


_TOLD = ("act", "kind", "plover", "mode", "status", "format", "date", "when", "place", "value", "unit", "of")
"""What the head line of an item in a notebook tells besides who."""


def _parties(values: dict[str, object]) -> Iterator[Party]:
    for value in values.values():
        yield from (party for party in (value if isinstance(value, tuple) else (value,)) if isinstance(party, Party))
