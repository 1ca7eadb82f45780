"""The origins of a case: its articles by the text that they share, each with where it is from and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from standoff.analysis.source import Reading, Source, read
from standoff.errors import InputError
from standoff.reconcile.origins.origin import Origin
from standoff.reconcile.origins.tracing import Origins, origins
from standoff.reconcile.origins.versions import Changes, changed, version_chains
from standoff.schema import AnyItem, Document


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """A document of a group, with its origins and what it shares with others."""

    document: str
    document_id: str
    publisher: str | None
    published: str | None
    origins: Origins


class OneText(msgspec.Struct, frozen=True, kw_only=True):
    """Articles that are one text, the earliest first, and its main origin."""

    group: str
    origin: Origin
    articles: tuple[Article, ...]


class CaseOrigins(msgspec.Struct, frozen=True, kw_only=True):
    """All texts of a case, those in most articles first."""

    documents: int
    origins: int
    texts: tuple[OneText, ...]


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """One version of an article; ``changes`` is what it did to the items of the one before, None for the first."""

    document: str
    document_id: str
    published: str | None
    updated: str | None
    changes: Changes | None


def case_origins(case: Source) -> CaseOrigins:
    """The texts of a case with their origins."""
    reading = read(case)
    known = {reading.id_of(document): document for document in reading.documents}
    found = origins(known, reading.items, tracing=reading.tracing)
    texts: dict[str, list[Article]] = defaultdict(list)
    for key, told in found.items():
        texts[told.group].append(_article(key, known[key], told))
    ordered = sorted(texts.items(), key=lambda pair: -len(pair[1]))
    listed = [OneText(group=group, origin=_main(articles), articles=tuple(articles)) for group, articles in ordered]
    return CaseOrigins(documents=len(known), origins=len(texts), texts=tuple(listed))


def versions(case: Source, name_or_id: str | None = None) -> tuple[tuple[Version, ...], ...]:
    """The articles that are there in several versions, the oldest first; only that of a document if one is given.

    Raises InputError where no document has that name or id.
    """
    reading = read(case)
    known = {reading.id_of(document): document for document in reading.documents}
    wanted = {key for key, document in known.items() if name_or_id in (key, document.name)}
    if name_or_id is not None and not wanted:
        raise InputError(f"the case has no document {name_or_id!r}", hint="standoff origins lists all by name")
    chains = (chain for chain in chains_of(reading) if not wanted or not wanted.isdisjoint(chain))
    items = reading.by_document
    return tuple(_chain([known[key] for key in chain], chain, items) for chain in chains)


def chains_of(reading: Reading) -> list[tuple[str, ...]]:
    """The articles that are there in several versions: the ids of their documents, the oldest first."""
    known = {reading.id_of(document): document for document in reading.documents}
    return version_chains(known, (copy for found in reading.tracing.copies.values() for copy in found))


def _article(key: str, document: Document, told: Origins) -> Article:
    return Article(
        document=document.name,
        document_id=key,
        publisher=document.publisher,
        published=document.published,
        origins=told,
    )


def _main(articles: Sequence[Article]) -> Origin:
    """The main origin of a text: what its earliest article says, else what a later one knows."""
    main = [article.origins.origins[0] for article in articles]
    return next((origin for origin in main if origin.kind not in ("unknown", "own")), main[0])


def _chain(
    documents: Sequence[Document], ids: Sequence[str], items: Mapping[str, Sequence[AnyItem]]
) -> tuple[Version, ...]:
    chain = []
    for number, (document, key) in enumerate(zip(documents, ids, strict=True)):
        before = items.get(ids[number - 1], ()) if number else None
        chain.append(
            Version(
                document=document.name,
                document_id=key,
                published=document.published,
                updated=document.updated,
                changes=None if before is None else changed(before, items.get(key, ())),
            )
        )
    return tuple(chain)
