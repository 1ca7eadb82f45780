"""Accounts side by side: the sentences in which each publisher tells a thing, those of one origin together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from standoff.analysis.amounts import amount
from standoff.analysis.citing import Citation, cite
from standoff.analysis.context import sentence_around
from standoff.analysis.grouping import ordered
from standoff.analysis.source import Reading
from standoff.analysis.telling import Telling, telling
from standoff.analysis.wording import listed, party, when
from standoff.reconcile.comparing.words import content_words
from standoff.reconcile.origins.tracing import Told
from standoff.schema import AnyItem, Commitment, Difference, Event, Figure, Statement

MOST_OTHER = 0.7
"""The part of a passage's content words that may be unlike the other's and still be marked one by one."""

_WORD = re.compile(r"[^\W_]+(?:[.,'’:-][^\W_]+)*")


class Sentence(msgspec.Struct, frozen=True, kw_only=True):
    """A passage as it stands: ``before`` + the citation's quote + ``after`` are the sentence of the article."""

    citation: Citation
    before: str
    after: str


class Witness(msgspec.Struct, frozen=True, kw_only=True):
    """One article: its sentences that tell the thing."""

    document: str
    document_id: str
    publisher: str | None
    published: str | None
    sentences: tuple[Sentence, ...]


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """One independent origin: the articles that have it from there, the earliest first; the others are copies."""

    witnesses: tuple[Witness, ...]


def side_by_side(items: Iterable[str], reading: Reading) -> tuple[Source, ...]:
    """The sentences of these items by origin, then by article; ids that are no items are passed over."""
    found = ordered(telling(reading.by_id[i], reading) for i in items if i in reading.by_id)
    rests = reading.tracing.sources(Told(each.page, each.span, each.item) for each in found)
    by_origin: dict[str, dict[str, list[Telling]]] = defaultdict(lambda: defaultdict(list))
    for each in found:
        by_origin[min(rests[each.page])][each.page].append(each)
    return tuple(Source(witnesses=tuple(map(_witness, pages.values()))) for pages in by_origin.values())


def _witness(tellings: Sequence[Telling]) -> Witness:
    first = tellings[0]
    document = first.document
    return Witness(
        document=document.name,
        document_id=first.page,
        publisher=document.publisher or document.agency,
        published=document.published,
        sentences=tuple(sentence_of(each) for each in tellings),
    )


def sentence_of(each: Telling) -> Sentence:
    """The passage of a telling with what stands around it in its sentence."""
    around = sentence_around(each.document, each.span)
    text = each.document.text
    return Sentence(
        citation=cite(each.document, each.span, item=each.item.id or None, page=each.page),
        before=text[around.start : each.span.start],
        after=text[each.span.end : around.end],
    )


def told_of(difference: Difference, item: AnyItem) -> str | None:
    """What an item says of the matter that two differ in: the number, the day, the place, who …; None where nothing."""
    match difference, item:
        case Difference.FIGURE, Figure():
            return amount(item)
        case Difference.DATE, Event() | Statement():
            return when(item.when if isinstance(item, Event) else item.date)
        case Difference.PLACE, Event():
            return item.place
        case ((Difference.STATUS | Difference.DENIAL), Event()):
            return " ".join(filter(None, (item.status.value, when(item.when))))
        case Difference.ACTOR, _:
            who = (*item.acting, *item.aimed) if isinstance(item, Event) else item.acting
            return listed(party(each) for each in who) or None
        case Difference.TRIGGER, Commitment():
            polarity = item.polarity.value if item.polarity else "if"
            return f"{polarity} “{item.condition.text}”" if item.condition else "no condition"
    return None


def differing(words: str, other: str) -> tuple[tuple[int, int], ...]:
    """Where in ``words`` content words stand that ``other`` has not, as offsets; neighbours are one stretch.

    None where most of them do: then the whole differs, and to mark it would tell nothing.
    """
    known = content_words(other)
    own = content_words(words)
    if not own or len(own - known) > MOST_OTHER * len(own):
        return ()
    found: list[tuple[int, int]] = []
    for word in _WORD.finditer(words):
        stems = content_words(word[0])
        if not stems or stems <= known:
            continue
        if found and not words[found[-1][1] : word.start()].strip():
            found[-1] = (found[-1][0], word.end())
        else:
            found.append((word.start(), word.end()))
    return tuple(found)
