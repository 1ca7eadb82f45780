"""Which documents are one text: the groups that copies make, in whatever order they were found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from standoff.reconcile.origins.copies import Likeness


class Alike(Protocol):
    """What of a ``Copy`` decides about groups."""

    @property
    def document(self) -> str: ...
    @property
    def of(self) -> str: ...
    @property
    def share(self) -> float: ...
    @property
    def of_share(self) -> float: ...
    @property
    def likeness(self) -> Likeness: ...


def groups(documents: Iterable[str], copies: Iterable[Alike]) -> Mapping[str, str]:
    """Document id → the id of its group's first document, in the order of ``documents``.

    Documents that are one text are one group. An extract that is one text with nobody joins the document that holds the
    most of it, and no other: else a roundup would tie together everything that it is made of.
    """
    rank = {document: number for number, document in enumerate(documents)}
    known = [copy for copy in copies if copy.document in rank and copy.of in rank]
    first = {document: document for document in rank}

    def top(document: str) -> str:
        while first[document] != document:
            first[document] = first[first[document]]
            document = first[document]
        return document

    def tie(one: str, other: str) -> None:
        low, high = sorted((top(one), top(other)), key=rank.__getitem__)
        first[high] = low

    settled = set()
    for copy in known:
        if copy.likeness is Likeness.WHOLE:
            tie(copy.document, copy.of)
            settled |= {copy.document, copy.of}
    for extract, source in _sources(known, rank):
        if extract not in settled:
            tie(extract, source)
    return {document: top(document) for document in rank}


def _sources(copies: Iterable[Alike], rank: Mapping[str, int]) -> Iterable[tuple[str, str]]:
    """Each extract with the document that holds the most of it, of equals the first."""
    best: dict[str, tuple[float, int, str]] = {}
    for copy in copies:
        match copy.likeness:
            case Likeness.EXTRACT:
                extract, source, share = copy.document, copy.of, copy.share
            case Likeness.SOURCE:
                extract, source, share = copy.of, copy.document, copy.of_share
            case _:
                continue
        found = (-share, rank[source], source)
        best[extract] = min(best.get(extract, found), found)
    return [(extract, source) for extract, (_, _, source) in sorted(best.items(), key=lambda pair: rank[pair[0]])]
