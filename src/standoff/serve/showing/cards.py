"""An item as the workbench shows it: what it says, the words, and why the coder wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from standoff.analysis.labels import label
from standoff.analysis.wording import listed, party, when
from standoff.record import Entry
from standoff.schema import AnyItem, Commitment, Event, Figure, Party, Statement, Verdict
from standoff.serve.showing.marking import Mark
from standoff.serve.views.past import Past, last_that_stands, past


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """One item for the eye. ``facts`` and ``reasons`` are pairs of a name and what is told under it."""

    id: str
    kind: str
    code: str
    """Act, kind, PLOVER type or unit: the one word that sorts it."""
    label: str
    quote: str
    condition: str | None
    facts: tuple[tuple[str, str], ...]
    reasons: tuple[tuple[str, str], ...]
    verdict: Verdict | None = None
    past: tuple[Past, ...] = ()
    undo: str | None = None
    """The last decision about it that stands."""
    start: int
    end: int


def card(item: AnyItem, verdict: Verdict | None = None, entries: Sequence[Entry] = ()) -> Card:
    """The card of an item; ``verdict`` is what a person thinks of it, ``entries`` what was decided about it."""
    condition = item.condition if isinstance(item, Commitment) else None
    return Card(
        id=item.id,
        kind=item.kind_name,
        code=item.code,
        label=label(item),
        quote=item.quote,
        condition=condition.text if condition else None,
        facts=tuple((name, value) for name, value in _facts(item) if value),
        reasons=tuple(_reasons(item)),
        verdict=verdict,
        past=tuple(past(each) for each in entries),
        undo=last_that_stands(entries),
        start=item.anchor.start,
        end=item.anchor.end,
    )


def marks(item: AnyItem) -> Iterator[Mark]:
    """What of the text is highlighted for an item: the words it rests on, its cue, condition and parties."""
    kind = item.kind_name
    match item:
        case Statement():
            yield from (Mark(s.start, s.end, item.id, kind, "content") for s in item.content)
            if item.cue is not None:
                yield Mark(item.cue.start, item.cue.end, item.id, kind, "cue")
        case Commitment():
            yield Mark(item.action.start, item.action.end, item.id, kind, "content")
            if item.condition is not None:
                yield Mark(item.condition.start, item.condition.end, item.id, kind, "condition")
        case Event():
            yield from (Mark(s.start, s.end, item.id, kind, "content") for s in (item.evidence, *item.more_evidence))
        case Figure():
            yield Mark(item.evidence.start, item.evidence.end, item.id, kind, "content")
    yield from (Mark(p.span.start, p.span.end, item.id, kind, "party") for _, p in parties(item) if p.span)


def parties(item: AnyItem) -> Iterator[tuple[str, Party]]:
    """Who takes part in an item, each with the role."""
    match item:
        case Statement():
            yield "source", item.source
            if item.via is not None:
                yield "via", item.via
        case Commitment():
            yield "by", item.by
            yield from (("toward", each) for each in item.toward)
        case Event():
            yield from (("source", each) for each in item.sources)
            yield from (("target", each) for each in item.targets)


def _facts(item: AnyItem) -> Iterator[tuple[str, str | None]]:
    match item:
        case Statement():
            yield "source", party(item.source)
            yield "via", party(item.via) if item.via else None
            yield "to", item.addressee
            yield "act", item.act.value
            yield "mode", item.mode.value
            yield "said", when(item.date)
        case Commitment():
            yield "by", party(item.by)
            yield "toward", listed(party(each) for each in item.toward)
            yield "kind", item.kind.value
            yield "condition", item.polarity.value if item.polarity else None
        case Event():
            yield "source", listed(party(each) for each in item.sources)
            yield "target", listed(party(each) for each in item.targets)
            yield "type", " / ".join(filter(None, (item.plover.value, item.mode)))
            yield "status", item.status.value
            yield "format", item.format.value if item.format else None
            yield "when", when(item.when)
            yield "place", item.place
        case Figure():
            yield "counts", item.of
            yield "unit", item.unit
            yield "side", item.side


def _reasons(item: AnyItem) -> Iterator[tuple[str, str]]:
    if item.coder:
        yield "coder", item.coder
    if item.score is not None:
        yield "score", f"{item.score:.2f}: of items with such a score, so large a part was right"
    if isinstance(item, Statement) and item.cue is not None:
        lemma = f" ({item.cue_lemma})" if item.cue_lemma and item.cue_lemma != item.cue.text else ""
        yield "cue", f"“{item.cue.text}”{lemma}"
    for role, who in parties(item):
        mention = f"“{who.span.text}”" if who.span else "unsaid"
        told = f"{mention} → {party(who) if who.name else 'unresolved'}"
        yield role, f"{told}: {who.reason}" if who.reason else told
