"""Versions: an article as its publisher printed it first and changed it later, and what that did to its items."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from urllib.parse import urlsplit

import msgspec

from standoff.reconcile.origins.chains import outlet_name
from standoff.reconcile.origins.copies import Copy
from standoff.reconcile.origins.tracing import in_order
from standoff.schema import AnyItem, Document, Span

NEAR = 0.6
"""An article that was brought up to date keeps so much of the older text, or is so much of it kept in the new one."""
REWORDED = 0.6
"""Two items of one kind are one item that was changed where their words are so much alike (difflib's ratio)."""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """An item that a newer version tells otherwise; ``fields`` are what differs, ``words`` for the passage itself."""

    old: AnyItem
    new: AnyItem
    fields: tuple[str, ...]


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """What a newer version did to the items of an older one; ``kept`` counts those that it tells alike."""

    added: tuple[AnyItem, ...]
    dropped: tuple[AnyItem, ...]
    changed: tuple[Change, ...]
    kept: int


def version_chains(documents: Mapping[str, Document], copies: Iterable[Copy]) -> list[tuple[str, ...]]:
    """The articles that are there in several versions: ids, the oldest first.

    Versions have one address; or one publisher, texts that are nearly the same, and different days of publication or of
    update. The same text at other publishers is a copy, and twice on one day without an update it is printed twice.
    """
    order = {key: number for number, key in enumerate(in_order(documents))}
    first = {key: key for key in order}

    def top(key: str) -> str:
        while first[key] != key:
            key = first[key]
        return key

    by_address: dict[str, list[str]] = defaultdict(list)
    for key in order:
        if address := _address(documents[key].url):
            by_address[address].append(key)
    pairs = [(found[0], other) for found in by_address.values() for other in found[1:]]
    pairs += [(copy.document, copy.of) for copy in copies if _is_version(copy, documents)]
    for one, other in pairs:
        low, high = sorted((top(one), top(other)), key=order.__getitem__)
        first[high] = low
    chains: dict[str, list[str]] = defaultdict(list)
    for key in order:
        chains[top(key)].append(key)
    return [
        tuple(sorted(chain, key=lambda key: (_day(documents[key]), documents[key].updated is not None, order[key])))
        for chain in chains.values()
        if len(chain) > 1
    ]


def changed(old: Sequence[AnyItem], new: Sequence[AnyItem]) -> Changes:
    """What became of the items of an older version in a newer one. Where they stand in the text does not matter."""
    left, fresh, kept = list(old), [], 0
    for item in new:
        twin = next((other for other in left if _content(other) == _content(item)), None)
        if twin is None:
            fresh.append(item)
        else:
            left.remove(twin)
            kept += 1
    pairs = sorted(
        ((_likeness(one, other), i, j) for i, one in enumerate(left) for j, other in enumerate(fresh)),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    old_of: dict[int, int] = {}
    for ratio, i, j in pairs:
        if ratio >= REWORDED and i not in old_of.values() and j not in old_of:
            old_of[j] = i
    return Changes(
        added=tuple(item for j, item in enumerate(fresh) if j not in old_of),
        dropped=tuple(item for i, item in enumerate(left) if i not in old_of.values()),
        changed=tuple(
            Change(old=left[i], new=fresh[j], fields=_differing(left[i], fresh[j])) for j, i in sorted(old_of.items())
        ),
        kept=kept,
    )


def _is_version(copy: Copy, documents: Mapping[str, Document]) -> bool:
    one, other = documents.get(copy.document), documents.get(copy.of)
    if one is None or other is None or not one.publisher or not other.publisher:
        return False
    if outlet_name(one.publisher) != outlet_name(other.publisher) or one.text == other.text:
        return False
    return max(copy.share, copy.of_share) >= NEAR and (one.published, one.updated) != (other.published, other.updated)


def _day(document: Document) -> str:
    return max(document.updated or "", document.published or "")


def _address(url: str | None) -> str | None:
    """An address for comparison: without scheme, "www.", what the reader's path added, and a slash at the end."""
    parts = urlsplit(url or "")
    if not parts.netloc or not parts.path.strip("/"):
        return None
    kept = [each for each in parts.query.split("&") if each and not each.startswith(("utm_", "fbclid", "ref="))]
    return f"{parts.netloc.casefold().removeprefix('www.')}{parts.path.rstrip('/')}?{'&'.join(sorted(kept))}"


def _content(item: AnyItem) -> dict[str, object]:
    """What an item tells, without where it stands and how it was found."""
    values = msgspec.structs.asdict(item)
    told = {key: _told(value) for key, value in values.items() if key not in ("doc", "id", "coder", "score")}
    return told | {"kind": item.kind_name}


def _told(value: object) -> object:
    if isinstance(value, Span):
        return " ".join(value.text.split())
    if isinstance(value, tuple):
        return tuple(_told(each) for each in value)
    if isinstance(value, msgspec.Struct):
        told = {key: _told(each) for key, each in msgspec.structs.asdict(value).items() if key != "reason"}
        return tuple(sorted(told.items(), key=lambda pair: pair[0]))
    return value


def _likeness(one: AnyItem, other: AnyItem) -> float:
    if one.kind_name != other.kind_name:
        return 0.0
    return SequenceMatcher(None, one.quote.split(), other.quote.split(), autojunk=False).ratio()


def _differing(one: AnyItem, other: AnyItem) -> tuple[str, ...]:
    old, new = _content(one), _content(other)
    names = [key for key in old if old[key] != new.get(key)]
    anchored = ("content", "action", "evidence")
    return tuple("words" if name in anchored else name for name in names)
