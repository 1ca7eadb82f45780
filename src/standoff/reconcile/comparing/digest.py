"""What an item is compared by, taken out of it once: who, what, when, where, how many, and in which words."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

import msgspec

from standoff.errors import InputError
from standoff.reconcile.comparing.sense import senses
from standoff.reconcile.comparing.sentences import sentence_bounds
from standoff.reconcile.comparing.words import Words, content_words, quoted_pairs
from standoff.schema import AnyItem, Commitment, Document, Event, Figure, Interval, Party, Span, Statement

SENTENCES = 1_000
"""Passages whose words are remembered: several items stand in one sentence, and often on one passage."""

_content_words = lru_cache(maxsize=SENTENCES)(content_words)
_quoted_pairs = lru_cache(maxsize=SENTENCES)(quoted_pairs)

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SIGN = re.compile(r"[\W_]+")
_NEGATION = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|neither|nor|without|den(?:y|ies|ied|ial)|cannot)\b|n[’']t\b", re.I
)


class Digest(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """One item, ready to be compared. Days are proleptic ordinals; ``words`` leaves out who takes part."""

    item: str
    document: str
    kind: str
    label: str
    """PLOVER type, kind of commitment, act of a statement, or unit of a figure."""
    status: str | None = None
    sources: frozenset[str] = frozenset()
    targets: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    """The words of the whole sentence."""
    sense: bytes = b""
    """What it says where it stands; empty where it is compared without that."""
    condition: frozenset[str] = frozenset()
    quoted: frozenset[tuple[str, str]] = frozenset()
    numbers: frozenset[str] = frozenset()
    first: int | None = None
    last: int | None = None
    published: int | None = None
    place: str | None = None
    polarity: str | None = None
    format: str | None = None
    amount: tuple[float | None, float | None, float | None] | None = None
    approx: bool = False
    exact: bytes = b""
    """A hash of the letters and digits of its first passage: the same in a copy, whatever the marks and the case."""
    negated: bool = False
    """Whether an odd number of negations stands in its words."""
    places: tuple[tuple[int, int], ...] = ()
    """Where its passages begin and end in its article."""

    @property
    def days(self) -> int:
        """How many days its time holds; 0 where it has none."""
        return 0 if self.first is None or self.last is None else self.last - self.first + 1


def digests(items: Sequence[AnyItem], document: Document, *, document_id: str | None = None) -> list[Digest]:
    """The digests of the items of one document, with the sense of each; ``document_id`` spares reckoning it again."""
    document_id = document_id or document.id
    read = senses(document.text, [shown_by(item) for item in items])
    plain = [digest(item, document, document_id=document_id) for item in items]
    return [msgspec.structs.replace(each, sense=sense) for each, sense in zip(plain, read, strict=True)]


def digest(item: AnyItem, document: Document, *, document_id: str | None = None) -> Digest:
    """The digest of an item of ``document`` without its sense, for which a text is read; see ``digests``."""
    shown = shown_by(item)
    sentence = document.text[slice(*sentence_bounds(document.text, shown[0]))]
    text = " ".join(span.text for span in shown)
    parties = [*item.acting, *item.aimed]
    named = _content_words(" ".join(_names(parties)))
    first, last = _days(item)
    plain = Digest(
        item=item.id,
        document=document_id or document.id,
        kind=item.kind_name,
        label="",
        words=_content_words(text) - named,
        around=_content_words(sentence) - named,
        quoted=_quoted_pairs(sentence),
        numbers=frozenset(_NUMBER.findall(text)),
        exact=hashlib.blake2b(
            _SIGN.sub("", shown[0].text.casefold()).encode("utf-8", "replace"), digest_size=8
        ).digest(),
        negated=len(_NEGATION.findall(text)) % 2 == 1,
        persons=frozenset(p.name for p in parties if p.name and p.side and " " in p.name),
        first=first,
        last=last,
        published=_ordinal(document.published),
        places=tuple((span.start, span.end) for span in shown),
    )
    return msgspec.structs.replace(plain, **_own(item, plain.words))


def _own(item: AnyItem, words: Words) -> dict[str, object]:
    """What only items of its kind have."""
    match item:
        case Event():
            return {
                "label": str(item.plover),
                "status": str(item.status),
                "sources": _sides(item.sources),
                "targets": _sides(item.targets),
                "place": item.location.name if item.location else item.place,
                "format": str(item.format) if item.format else None,
            }
        case Statement():
            return {"label": str(item.act), "sources": _sides([item.source])}
        case Commitment():
            return {
                "label": str(item.kind),
                "sources": _sides([item.by]),
                "targets": _sides(item.toward),
                "condition": content_words(item.condition.text) if item.condition else frozenset(),
                "polarity": str(item.polarity) if item.polarity else None,
            }
        case Figure():
            return {
                "label": item.unit or "",
                "sources": frozenset([item.side] if item.side else ()),
                "amount": (item.value, item.low, item.high),
                "approx": item.approx,
                "words": content_words(f"{item.unit or ''} {item.of or ''}") or words,
            }


def shown_by(item: AnyItem) -> list[Span]:
    """The passages that an item is compared by; at least one."""
    match item:
        case Statement():
            return list(item.content)
        case Event():
            return [item.evidence, *item.more_evidence]
        case _:
            return [item.anchor]


def _names(parties: Iterable[Party]) -> Iterable[str]:
    for party in parties:
        yield from (word for word in (party.name, party.span.text if party.span else None) if word)


def _sides(parties: Iterable[Party]) -> frozenset[str]:
    """Codes of sides, or names where there is no code.

    Of who speaks for a state without a code the state's name, and a person's besides: another article may not tell
    whose its people are.
    """
    found = set()
    for party in parties:
        if party.side or not party.group:
            found.add(party.side)
            continue
        found.add(party.group.casefold())
        if party.name and all(word[:1].isupper() for word in party.name.split()):
            found.add(party.name.casefold())
    return frozenset(key for key in found if key)


def _days(item: AnyItem) -> tuple[int | None, int | None]:
    value = item.when if isinstance(item, Event) else item.date if isinstance(item, Statement) else None
    try:
        interval = Interval.parse(value) if value else None
    except InputError:
        interval = None
    return (interval.first.toordinal(), interval.last.toordinal()) if interval else (None, None)


def _ordinal(day: str | None) -> int | None:
    try:
        return Interval.parse(day).first.toordinal() if day else None
    except InputError:
        return None
