"""The register of a case: every actor that the articles name, how often it speaks and acts, from when to when."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

import msgspec

from standoff.analysis.citing import Citation, cite
from standoff.analysis.source import Reading, Source, read
from standoff.errors import InputError
from standoff.schema import ActorKey, AnyItem, Document, Interval, Party, Statement


class Registered(msgspec.Struct, frozen=True, kw_only=True):
    """An actor. ``statements`` are those it makes, ``commitments`` those it is bound by, ``events`` those it acts in;
    ``aimed`` are items that are aimed at it. ``first`` and ``last`` are ISO days of these items, or of their articles.

    ``mentions`` are the words that stand for it, the commonest first, with their number; ``citations`` the passages of
    the first and the last item.
    """

    name: str
    side: str | None
    statements: int
    commitments: int
    events: int
    aimed: int
    first: str | None
    last: str | None
    mentions: tuple[tuple[str, int], ...]
    citations: tuple[Citation, ...]

    @property
    def key(self) -> ActorKey:
        """What decisions know it by."""
        return ActorKey(self.name, self.side)

    @property
    def total(self) -> int:
        """In how many items it has a part."""
        return self.statements + self.commitments + self.events + self.aimed


def register(source: Source) -> tuple[Registered, ...]:
    """The actors that have a name, those with a part in most items first, then by name."""
    reading = read(source)
    parts: dict[ActorKey, list[tuple[AnyItem, str]]] = defaultdict(list)
    mentions: dict[ActorKey, Counter[str]] = defaultdict(Counter)
    for item in reading.items:
        theirs: dict[ActorKey, str] = {}
        for part, who in roles(item):
            if who.name is not None:
                key = ActorKey(who.name, who.side)
                theirs.setdefault(key, part)  # who acts and is aimed at in one item, acts
                mentions[key].update([" ".join(who.span.text.split())] if who.span else [])
        for key, part in theirs.items():
            parts[key].append((item, part))
    found = [_registered(key, theirs, mentions[key], reading) for key, theirs in parts.items()]
    return tuple(sorted(found, key=lambda each: (-each.total, each.name, each.side or "")))


def roles(item: AnyItem) -> Iterator[tuple[str, Party]]:
    """The parties of an item, each with what the item counts as for it."""
    yield from ((f"{item.kind_name}s", who) for who in item.acting)
    via = (item.via,) if isinstance(item, Statement) and item.via else ()
    yield from (("aimed", who) for who in (*via, *item.aimed))


def _registered(
    key: ActorKey, parts: list[tuple[AnyItem, str]], mentions: Counter[str], reading: Reading
) -> Registered:
    counts = Counter(part for _, part in parts)
    dated = [(_day(item, document := reading.document(item)), item, document) for item, _ in parts]
    known = sorted((entry for entry in dated if entry[0]), key=lambda entry: entry[0] or "")
    ends = known or dated
    shown = [ends[0], ends[-1]] if len(ends) > 1 else ends[:1]
    return Registered(
        name=key.name,
        side=key.side,
        **{part: counts[part] for part in ("statements", "commitments", "events", "aimed")},
        first=known[0][0] if known else None,
        last=known[-1][0] if known else None,
        mentions=tuple(sorted(mentions.items(), key=lambda pair: (-pair[1], pair[0]))),
        citations=tuple(cite(page, item.anchor, item=item.id, page=reading.id_of(page)) for _, item, page in shown),
    )


def _day(item: AnyItem, document: Document) -> str | None:
    value = getattr(item, "date", None) or getattr(item, "when", None)
    try:
        return Interval.parse(value).first.isoformat() if value else document.published
    except InputError:  # a time in another form, kept as it is
        return document.published
