"""The origins of every document of a case, and how many independent ones stand behind a fact."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from standoff.reconcile.origins.chains import chains, outlet_name, outlet_of
from standoff.reconcile.origins.copies import Copies, Copy, Likeness
from standoff.reconcile.origins.groups import groups
from standoff.reconcile.origins.origin import Origin, OriginKind, stated
from standoff.reconcile.origins.store import MemoryStore
from standoff.schema import AnyItem, Document, Span


class Origins(msgspec.Struct, frozen=True, kw_only=True):
    """Where one document comes from. Documents of one ``group`` are one text; it is the id of its first document.

    ``origins`` has at least one, the main one first; ``copies`` is what it shares with others of the case, of whatever
    group, each with this document as ``document``.
    """

    document: str
    group: str
    origins: tuple[Origin, ...]
    copies: tuple[Copy, ...] = ()


@dataclass(frozen=True)
class Told:
    """One telling of a fact: in which document, where, and by which item."""

    document: str
    span: Span
    item: AnyItem


class Tracing:
    """Who shares an origin with whom. Made of documents and their copies by ``trace``."""

    def __init__(self, documents: Mapping[str, Document], copies: Iterable[Copy]) -> None:
        self.documents = documents
        self.copies: dict[str, list[Copy]] = defaultdict(list)
        for copy in copies:
            self.copies[copy.document].append(copy)
        self.groups = groups(in_order(documents), [c for found in self.copies.values() for c in found])
        self._rank = {group: number for number, group in enumerate(dict.fromkeys(self.groups.values()))}
        self._held: dict[str, tuple[list[int], list[str]]] = {}

    def group(self, document: str) -> str:
        """The id of the first document of the same text; a document that is not known is a group of its own."""
        return self.groups.get(document, document)

    def key(self, told: Told) -> str:
        """What a telling has in common with those that rest on the same source.

        The outlet that it is told after, else the text that its passage is copied from, else the document's own group.
        """
        outlet = outlet_of(told.item)
        if outlet is not None and outlet.name is not None:
            return f"outlet {outlet_name(outlet.name)}"
        if told.document not in self._held:
            self._held[told.document] = self._stretches(told.document)
        starts, owners = self._held[told.document]
        return owners[bisect_right(starts, told.span.start)]

    def _stretches(self, document: str) -> tuple[list[int], list[str]]:
        """Where in a document a passage that others have begins or ends; and whose the text is before the first of
        these places, after it, and so on: of those who have it, the group that stands first.
        """
        passages = [
            (shared.start, shared.end, self.group(copy.of))
            for copy in self.copies.get(document, ())
            if copy.likeness is Likeness.PASSAGES
            for shared in copy.passages
        ]
        places = sorted({place for start, end, _ in passages for place in (start, end)})
        own, last = self.group(document), len(self._rank)
        held = ([own, *(group for start, end, group in passages if start <= place < end)] for place in places)
        return places, [own, *(min(groups, key=lambda group: self._rank.get(group, last)) for groups in held)]

    def count(self, tellings: Iterable[Told]) -> int:
        """How many independent origins tell a fact.

        An article that has it from elsewhere does not count besides, however often it repeats it; and the outlet that
        others quote and its own article are one.
        """
        told = list(tellings)
        return 1 if len(told) == 1 else len(frozenset().union(*self.sources(told).values()))

    def sources(self, tellings: Iterable[Told]) -> dict[str, frozenset[str]]:
        """By document the keys of the origins that it tells a fact after: what ``count`` counts."""
        keys: dict[str, set[str]] = defaultdict(set)
        for told in tellings:
            keys[told.document].add(self.key(told))
        quoted = {key for found in keys.values() for key in found if key.startswith("outlet ")}
        rests: dict[str, frozenset[str]] = {}
        for document, found in keys.items():
            elsewhere = found - {self.group(document)}
            known_as = self._quoted_as(document, quoted) if quoted else None
            rests[document] = frozenset(elsewhere or ({known_as} if known_as else found))
        return rests

    def count_documents(self, documents: Iterable[str]) -> int:
        """How many texts a set of documents holds."""
        return len({self.group(document) for document in documents})

    def _quoted_as(self, document: str, quoted: set[str]) -> str | None:
        known = self.documents.get(document)
        names = (known.publisher, known.agency) if known is not None else ()
        return next((key for name in names if name and (key := f"outlet {outlet_name(name)}") in quoted), None)


def in_order(documents: Mapping[str, Document]) -> list[str]:
    """Ids by date of publication (undated ones last), then name: the first of a group is its earliest."""
    return sorted(
        documents,
        key=lambda key: (not documents[key].published, documents[key].published or "", documents[key].name, key),
    )


def trace(documents: Mapping[str, Document], copies: Iterable[Copy] | None = None) -> Tracing:
    """Who shares an origin with whom; ``copies`` is what a case knows already, else they are looked for."""
    if copies is None:
        index = Copies(MemoryStore())
        copies = [copy for key in in_order(documents) for copy in index.add(documents[key], key=key)]
    return Tracing(documents, copies)


def origins(
    documents: Mapping[str, Document], items: Iterable[AnyItem] = (), *, tracing: Tracing | None = None
) -> Mapping[str, Origins]:
    """The origins of each document by its id, earliest first.

    A copy that states no origin has that of the earliest document of its group which states one. Where none does, a
    copy is of the outlet that printed it first. ``items`` give the quote chains, ``tracing`` the copies that are known.
    """
    tracing = tracing or trace(documents)
    by_name: dict[str, list[AnyItem]] = defaultdict(list)
    for item in items:
        by_name[item.doc].append(item)
    own = {key: stated(document, key=key) for key, document in documents.items()}
    members: dict[str, list[str]] = defaultdict(list)
    for key in in_order(documents):
        members[tracing.group(key)].append(key)
    return {
        key: Origins(
            document=key,
            group=tracing.group(key),
            origins=(
                *_main(key, own, members[tracing.group(key)], documents),
                *_shared(tracing.copies.get(key, ()), own, documents),
                *chains(documents[key], _standing_in(documents[key], by_name), key=key),
            ),
            copies=tuple(tracing.copies.get(key, ())),
        )
        for key in in_order(documents)
    }


def _shared(
    copies: Iterable[Copy], own: Mapping[str, tuple[Origin, ...]], documents: Mapping[str, Document]
) -> Iterator[Origin]:
    """What passages of a document that stand in another have from that: an agency's paragraph in an own report."""
    told = set()
    for copy in sorted(copies, key=lambda copy: copy.passages):
        origin = own[copy.of][0]
        if (
            copy.likeness is not Likeness.PASSAGES
            or origin.kind not in _OF_A_TEXT
            or (origin.kind, origin.name) in told
        ):
            continue
        told.add((origin.kind, origin.name))
        reason = f"a paragraph stands in {documents[copy.of].name} as well, where it is {origin.reason}"
        first = copy.passages[0]
        yield msgspec.structs.replace(origin, reason=reason, passage=(first.start, first.end))


def _standing_in(document: Document, by_name: Mapping[str, Sequence[AnyItem]]) -> Iterable[AnyItem]:
    return (item for item in by_name[document.name] if all(span.cuts(document.text) for span in item.spans()))


def _main(
    key: str, own: Mapping[str, tuple[Origin, ...]], group: Sequence[str], documents: Mapping[str, Document]
) -> tuple[Origin, ...]:
    """What the document states, or what the first of its group that says more than the paper's own name states."""
    stating = [origin for origin in own[key] if origin.kind in (OriginKind.AGENCY, OriginKind.PRESS_RELEASE)]
    if len(group) == 1 or (stating and not stating[0].passage):
        return own[key]
    for other in group:
        for origin in own[other]:
            if other != key and origin.kind in _OF_A_TEXT and origin.passage is None:
                reason = f"the same text as {documents[other].name}, where it is {origin.reason}"
                return msgspec.structs.replace(origin, reason=reason), *_beside(own[key])
    first = documents[group[0]]
    if key == group[0] or not first.publisher or first.publisher == documents[key].publisher:
        return own[key]
    reason = f"the same text as {first.name}, which is earlier or stands before it by name"
    printed = Origin(kind=OriginKind.OUTLET, name=first.publisher, reason=reason, document=group[0])
    return printed, *_beside(own[key])


_OF_A_TEXT = (OriginKind.AGENCY, OriginKind.PRESS_RELEASE, OriginKind.OUTLET)


def _beside(own: tuple[Origin, ...]) -> tuple[Origin, ...]:
    """What a copy states of its own besides: local reporting, other agencies; that it states nothing is no origin."""
    return tuple(origin for origin in own if origin.kind is not OriginKind.UNKNOWN)


def counted_origins(origins: int, articles: int) -> str:
    """``3 origins (14 articles)``; where each article is an origin of its own as well.

    >>> counted_origins(1, 1)
    '1 origin (1 article)'
    """
    return f"{origins:,} origin{'' if origins == 1 else 's'} ({articles:,} article{'' if articles == 1 else 's'})"
