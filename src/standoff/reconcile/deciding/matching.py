"""Finds the item that a decision was about, in what a newer coder wrote of the same article."""

from __future__ import annotations

from collections.abc import Iterable

from standoff.schema import AnyItem, Figure, ItemKey

OTHER_SENSE, SAME_SENSE = 0.5, 0.3
"""How far two passages must agree (shared characters, as F1) to be taken for one item; less where the act or type is
the same. ``standoff evaluate`` matches items against gold by the same figures."""


def key_of(item: AnyItem, document_id: str) -> ItemKey:
    """What the item, as the coder wrote it, is known by to decisions."""
    return ItemKey(
        document=document_id,
        kind=item.kind_name,
        start=item.anchor.start,
        end=item.anchor.end,
        quote=item.anchor.text,
        sense=sense_of(item),
        item=item.id,
    )


def sense_of(item: AnyItem) -> str:
    """The word that tells items of one kind and passage apart: act, kind, PLOVER type, or the number."""
    if isinstance(item, Figure):
        number = next((n for n in (item.value, item.low, item.high) if n is not None), None)
        return "" if number is None else f"{number:g}"
    return item.code


def find(key: ItemKey, items: Iterable[AnyItem]) -> AnyItem | None:
    """Of the items of the key's document the one that is meant, or None where none is near enough.

    It is of the same kind, shares at least half of the shorter passage, and agrees best: by what both passages share,
    then by its id, its sense, and its place.
    """
    near = [item for item in items if item.kind_name == key.kind and _is_near(key, item)]
    return min(near, key=lambda item: _distance(key, item), default=None)


def _is_near(key: ItemKey, item: AnyItem) -> bool:
    agreement = _agreement(key, item)
    shorter = min(key.end - key.start, item.anchor.end - item.anchor.start)
    wanted = SAME_SENSE if sense_of(item) == key.sense else OTHER_SENSE
    return agreement >= wanted and 2 * _shared(key, item) >= shorter


def _distance(key: ItemKey, item: AnyItem) -> tuple[float, bool, bool, int, int, str]:
    same = sense_of(item) == key.sense
    return -_agreement(key, item), item.id != key.item, not same, item.anchor.start, item.anchor.end, item.id


def _agreement(key: ItemKey, item: AnyItem) -> float:
    return 2 * _shared(key, item) / (key.end - key.start + item.anchor.end - item.anchor.start)


def _shared(key: ItemKey, item: AnyItem) -> int:
    return max(0, min(key.end, item.anchor.end) - max(key.start, item.anchor.start))
