"""What analysis needs of a case: its documents and its items. A case file gives it; so does a pair of lists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, runtime_checkable

from standoff.reconcile.comparing.blocking import Memory
from standoff.reconcile.comparing.digest import digests
from standoff.reconcile.comparing.pairing import Link, is_sure, links
from standoff.reconcile.judgements import Judge, Judgement
from standoff.reconcile.origins.copies import Copy
from standoff.reconcile.origins.tracing import Tracing, trace
from standoff.reconcile.stories import judged, stories
from standoff.schema import AnyItem, Decision, Document

if TYPE_CHECKING:
    from standoff.analysis.telling import Telling

T = TypeVar("T")


class Source(Protocol):
    """Documents and the items that are pinned to them. ``standoff.record.Case`` is one."""

    def documents(self) -> Iterable[Document]:
        """Every document."""
        ...

    def items(self) -> Iterable[AnyItem]:
        """Every item; ``item.doc`` is the name of its document."""
        ...


@runtime_checkable
class Linked(Source, Protocol):
    """A source that knows what its documents share and its items have to do with one another; a case file is one."""

    def links(self) -> Iterable[Link] | None:
        """Which items of different documents report one thing, alike or otherwise; None where some wait."""
        ...

    def judgements(self) -> Iterable[Judgement]:
        """What persons judged of two items: the same, or not."""
        ...

    def decisions(self) -> Sequence[Decision]:
        """What persons decided, undone decisions too."""
        ...

    def copies(self) -> Sequence[Copy] | None:
        """The copies, or None where some documents are not compared yet."""
        ...


@dataclass(frozen=True)
class Pages:
    """Documents and items held in memory: a source without a file. They stay as they are, and are read once."""

    pages: Sequence[Document] = ()
    found: Sequence[AnyItem] = ()

    def documents(self) -> Iterator[Document]:
        """Every document."""
        return iter(self.pages)

    def items(self) -> Iterator[AnyItem]:
        """Every item."""
        return iter(self.found)

    @cached_property
    def reading(self) -> Reading:
        """What the views of it share."""
        return Reading(self)


def read(source: Source) -> Reading:
    """What several views of a source share: the one reading of what is held in memory; of any other source a new one,
    as it is now.
    """
    return source.reading if isinstance(source, Pages) else Reading(source)


@dataclass
class Reading:
    """A source read once: what several views of it share. ``read`` gives it."""

    source: Source
    items: list[AnyItem] = field(init=False)
    told: dict[str, Telling] = field(init=False, default_factory=dict, repr=False)
    """The items made ready to be told, by their ids; ``telling`` fills it."""

    _once: dict[str, Any] = field(init=False, default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        self.items = [item for item in self.source.items() if item.doc in self._by_name]

    def once(self, name: str, make: Callable[[], T]) -> T:
        """What ``make`` gives, worked out the first time that it is asked for under this name."""
        if name not in self._once:
            self._once[name] = make()
        return self._once[name]  # type: ignore[no-any-return]

    @cached_property
    def documents(self) -> list[Document]:
        """The documents, earliest first, those without a date last."""
        return sorted(self.source.documents(), key=lambda d: (d.published is None, d.published or "", d.name, d.id))

    @cached_property
    def _by_name(self) -> dict[str, list[Document]]:
        found: dict[str, list[Document]] = defaultdict(list)
        for document in self.documents:
            found[document.name].append(document)
        return found

    @cached_property
    def links(self) -> list[Link]:
        """What the items have to do with one another: as the source says, or else compared now."""
        known = self.source.links() if isinstance(self.source, Linked) else None
        if known is not None:
            return [link for link in known if link.left in self.by_id and link.right in self.by_id]
        pages = ((d, self.id_of(d)) for d in self.documents)
        read = (digests(self.by_document.get(key, ()), d, document_id=key) for d, key in pages)
        return list(links(read, Memory()))

    @cached_property
    def judged(self) -> list[Judgement]:
        """What machine and persons judge of pairs of the items."""
        by_persons = self.source.judgements() if isinstance(self.source, Linked) else ()
        return [*judged(self.links), *(j for j in by_persons if j.left in self.by_id and j.right in self.by_id)]

    @cached_property
    def stories(self) -> list[frozenset[str]]:
        """Ids of the items that report the same thing, story by story."""
        return stories(self.judged)

    @cached_property
    def cores(self) -> Mapping[str, str]:
        """For items that are as good as surely one with others the id of the first of them. What else joins a story is
        only more likely right than not.
        """
        unsure = {
            (link.left, link.right)
            for link in self.links
            if link.difference is None and not is_sure(link, self.by_id[link.left].kind_name)
        }
        sure = (each for each in self.judged if each.by is Judge.PERSON or each.pair not in unsure)
        return {key: min(keys) for keys in stories(sure) for key in keys}

    @cached_property
    def by_document(self) -> Mapping[str, Sequence[AnyItem]]:
        """The items by the ids of their documents, in their order."""
        found: dict[str, list[AnyItem]] = defaultdict(list)
        for item in self.items:
            found[self.id_of(self.document(item))].append(item)
        return dict(found)

    @cached_property
    def by_id(self) -> dict[str, AnyItem]:
        """The items by their ids."""
        return {item.id: item for item in self.items}

    def id_of(self, document: Document) -> str:
        """The id of one of the documents; it is a hash of the whole text, so it is reckoned once."""
        return self._ids[id(document)]

    @cached_property
    def _ids(self) -> dict[int, str]:
        return {id(document): document.id for document in self.documents}

    @cached_property
    def tracing(self) -> Tracing:
        """Who has what from whom: as the source knows it, else reckoned here."""
        known = self.source.copies() if isinstance(self.source, Linked) else None
        return trace({self.id_of(document): document for document in self.documents}, known)

    def document(self, item: AnyItem) -> Document:
        """The document that an item is pinned to; of two with one name the one whose text has its words there."""
        named = self._by_name[item.doc]
        return next((d for d in named[:-1] if all(span.cuts(d.text) for span in item.spans())), named[-1])
