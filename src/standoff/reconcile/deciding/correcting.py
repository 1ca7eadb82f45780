"""An item as a person corrected it: a new value, beside the one that the coder wrote."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from standoff.errors import InputError
from standoff.reconcile.deciding.fields import PARTIES, checked, party_field
from standoff.schema import PLOVER_MODES, AnyItem, Change, Event, Party, Span, Statement
from standoff.schema.decision import Value

CORRECTED = "corrected by a person"
"""The reason of a party that a correction named."""


def corrected(item: AnyItem, changes: Iterable[Change], text: str) -> AnyItem:
    """The item with the changes made; ``text`` is its document's.

    The id stays. What hangs on a changed value goes with it: an event's place loses its coordinates, a party its
    PLOVER codes, a type the mode that it does not have. An anchor that cuts nothing from the text is left where it was.
    """
    wanted = {change.field: change for change in changes}
    plain: dict[str, Any] = {}
    parties: dict[str, list[tuple[int, str | None, Change]]] = {}
    for field, change in wanted.items():
        if found := party_field(item.kind_name, field):
            parties.setdefault(found[0], []).append((found[1], found[2], change))
        elif field not in ("start", "end"):
            plain[field] = _typed(item, field, change.value)
    for role, changed in parties.items():
        several = PARTIES[item.kind_name][role]
        plain[role] = _parties(getattr(item, role), changed) if several else _party(getattr(item, role), changed)
    plain |= _anchor(item, wanted, text)
    return _consistent(item, msgspec.structs.replace(item, **plain))


def drafted(item: AnyItem, values: Mapping[str, Value], text: str) -> tuple[Change, ...]:
    """The changes that a person asks for, each with what was there before.

    Raises InputError for a field or a value that cannot be, and for a change that changes nothing.
    """
    values = {field: checked(item.kind_name, field, value) for field, value in values.items()}
    if {"start", "end"} & values.keys():
        values = {"start": item.anchor.start, "end": item.anchor.end, **values}
        _cut(text, values["start"], values["end"])
    values |= _identifying(item, values)
    changes = tuple(Change(field, value, _before(item, field)) for field, value in values.items())
    after = corrected(item, changes, text)
    _check_mode(after, values)
    for change in changes:
        found = party_field(item.kind_name, change.field)
        if found and found[1] > len(_listed(getattr(item, found[0]))) + len(values):
            raise InputError(f"{change.field} leaves a gap", hint="parties are counted from 0")
    if after == item:
        raise InputError("that is what the item says already", hint="see it with: standoff show items")
    return changes


def _identifying(item: AnyItem, values: Mapping[str, Value]) -> dict[str, Value]:
    """The names of those among several whose side alone is changed: they are found again by them."""
    names: dict[str, Value] = {}
    for field in values:
        role, position, attribute = party_field(item.kind_name, field) or ("", 0, None)
        name = f"{role}.{position}.name"
        if attribute == "side" and PARTIES[item.kind_name][role] and name not in values:
            parties = _listed(getattr(item, role))
            names[name] = parties[position].name if position < len(parties) else None
    return names


def _typed(item: AnyItem, field: str, value: Value) -> Any:  # noqa: ANN401
    """The value as the item's field holds it: a word of a vocabulary as a member of it."""
    hint = next(each.type for each in msgspec.structs.fields(type(item)) if each.name == field)
    return msgspec.convert(value, type=hint)


def _anchor(item: AnyItem, wanted: Mapping[str, Change], text: str) -> dict[str, Any]:
    if not {"start", "end"} & wanted.keys():
        return {}
    start, end = (
        int(float(wanted[field].value or 0)) if field in wanted else getattr(item.anchor, field)
        for field in ("start", "end")
    )
    if not 0 <= start < end <= len(text):
        return {}
    span = Span(start, end, text[start:end])
    if isinstance(item, Statement):
        return {"content": (span, *item.content[1:])}
    return {"action" if item.kind_name == "commitment" else "evidence": span}


def _party(before: Party | None, changed: list[tuple[int, str | None, Change]]) -> Party | None:
    if any(attribute is None for _, attribute, _ in changed):
        return None
    return _renamed(before or Party(), {str(attribute): change.value for _, attribute, change in changed})


def _parties(before: tuple[Party, ...], changed: list[tuple[int, str | None, Change]]) -> tuple[Party, ...]:
    """The parties with the changes made to those that had that name, wherever a newer coder lists them now."""
    found: list[Party | None] = list(before)
    by_position: dict[int, dict[str | None, Change]] = {}
    for position, attribute, change in changed:
        by_position.setdefault(position, {})[attribute] = change
    for position, changes in sorted(by_position.items()):
        at = _position(before, position, changes)
        if None in changes:
            if at is not None:
                found[at] = None
            continue
        values = {str(attribute): change.value for attribute, change in changes.items()}
        if at is not None:
            found[at] = _renamed(before[at], values)
        elif not any(party and party.name == values.get("name") for party in found):
            found.append(_renamed(Party(), values))
    return tuple(party for party in found if party is not None)


def _position(parties: tuple[Party, ...], position: int, changes: Mapping[str | None, Change]) -> int | None:
    """Where the party is now: where it was, or else where one of that name is; None where there is none."""
    change = changes.get("name") or changes.get(None)
    here = position if position < len(parties) else None
    if change is None or change.was is None:
        return here
    places: list[int] = [*([] if here is None else [here]), *range(len(parties))]
    for at in places:
        if _word(parties[at], "name") == change.was:
            return at
    if change.value is None or any(party.name == change.value for party in parties):
        return None  # the coder has come to the same, or no longer says what was taken out
    return here


def _renamed(who: Party, values: Mapping[str, Value]) -> Party:
    now = msgspec.structs.replace(who, **{key: values[key] for key in ("name", "side") if key in values})
    if now == who:
        return who
    sector = who.sector if now.name == who.name else None
    state = None if now.side else who.state
    return msgspec.structs.replace(now, reason=CORRECTED, country=None, sector=sector, state=state)


def _before(item: AnyItem, field: str) -> Value:
    found = party_field(item.kind_name, field)
    if found is None:
        value = getattr(item.anchor if field in ("start", "end") else item, field)
        return str(value) if isinstance(value, str) else value
    role, position, attribute = found
    parties = _listed(getattr(item, role))
    return _word(parties[position], attribute or "name") if position < len(parties) else None


def _word(who: Party, attribute: str) -> str | None:
    """The name or the side of a party; of one that nobody could name, its words."""
    if attribute == "side":
        return who.side
    return who.name or (who.span.text if who.span else None)


def _listed(value: Party | tuple[Party, ...] | None) -> tuple[Party, ...]:
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)


def _consistent(before: AnyItem, after: AnyItem) -> AnyItem:
    if not isinstance(after, Event) or not isinstance(before, Event):
        return after
    if after.place != before.place:
        after = msgspec.structs.replace(after, location=None)
    if after.plover is not before.plover and after.mode not in PLOVER_MODES.get(after.plover, ()):
        after = msgspec.structs.replace(after, mode=None)
    return after


def _check_mode(item: AnyItem, values: Mapping[str, Value]) -> None:
    if not isinstance(item, Event) or values.get("mode") is None:
        return
    modes = PLOVER_MODES.get(item.plover, ())
    if values["mode"] not in modes:
        hint = f"one of: {', '.join(modes)}" if modes else f"{item.plover.value} has none"
        raise InputError(f"{values['mode']!r} is no mode of {item.plover.value}", hint=hint)


def _cut(text: str, start: Value, end: Value) -> None:
    if not 0 <= float(start or 0) < float(end or 0) <= len(text):
        hint = "offsets are half-open and count Unicode code points; see: standoff show document NAME"
        raise InputError(f"[{start}:{end}] cuts nothing from the article", hint=hint)
