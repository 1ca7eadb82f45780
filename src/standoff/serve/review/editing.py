"""The form that corrects an item: the fields that its kind has, and what somebody wrote into them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

import msgspec

from standoff.errors import InputError
from standoff.reconcile import checked, from_words
from standoff.reconcile.deciding.fields import PARTIES, settable
from standoff.schema import (
    PLOVER_MODES,
    Act,
    AnyItem,
    CommitmentKind,
    Event,
    Format,
    Mode,
    Party,
    Plover,
    Polarity,
    Status,
)
from standoff.schema.decision import Value


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """One field of the form. ``options`` are all it can be; ``suggested`` names the list of what it often is.

    ``error`` and ``hint`` say what is wrong with what was written.
    """

    name: str
    label: str
    value: str
    options: tuple[str, ...] = ()
    suggested: str | None = None
    said: str = ""
    """The words of the article, for a party that nobody could name."""
    error: str = ""
    hint: str = ""


def fields(item: AnyItem, written: Mapping[str, str] | None = None) -> list[Field]:
    """The fields of an item as they are, or as ``written`` into the form by somebody."""
    kind = item.kind_name
    found = [_plain(item, name) for name in settable(kind) if "." not in name and name not in ("start", "end")]
    for role, several in PARTIES[kind].items():
        parties = _parties(item, role)
        for position in range(len(parties) + 1 if several else 1):
            who = parties[position] if position < len(parties) else Party()
            at = f"{role}.{position}" if several else role
            found += _party(at, role, position if several else None, who)
    if written is None:
        return found
    return [msgspec.structs.replace(each, value=written.get(each.name, each.value)) for each in found]


def wanted(item: AnyItem, written: Mapping[str, str]) -> tuple[dict[str, Value], dict[str, InputError]]:
    """The fields that were changed, each with its new value, and what is wrong with those that cannot be so."""
    values: dict[str, Value] = {}
    wrong: dict[str, InputError] = {}
    for field in fields(item):
        words = " ".join(written.get(field.name, field.value).split())
        if words == field.value:
            continue
        try:
            values[field.name] = checked(item.kind_name, field.name, from_words(field.name, words) if words else None)
        except InputError as error:
            wrong[field.name] = error
    return _without_the_gone(item, values), wrong


def told(found: Iterable[Field], wrong: Mapping[str, InputError]) -> list[Field]:
    """The fields, each with what is wrong with it."""
    return [
        msgspec.structs.replace(each, error=wrong[each.name].message, hint=wrong[each.name].hint)
        if each.name in wrong
        else each
        for each in found
    ]


def field_of(error: InputError, names: Iterable[str]) -> str | None:
    """Which of the fields an error is about that was found only when all were put together."""
    return next((name for name in names if f" {name} " in f" {error.message} "), None)


def _plain(item: AnyItem, name: str) -> Field:
    value: Value = getattr(item, name)
    options = tuple(_VOCABULARIES.get((item.kind_name, name), ()))
    suggested = None
    if name == "approx":
        options = ("true", "false")
    elif name == "mode" and isinstance(item, Event):
        options = ("", *sorted({mode for modes in PLOVER_MODES.values() for mode in modes}))
    elif name == "side":
        suggested = "sides"
    elif name == "addressee":
        suggested = "names"
    return Field(name=name, label=_LABELS.get(name, name), value=_words(value), options=options, suggested=suggested)


def _party(at: str, role: str, position: int | None, who: Party) -> list[Field]:
    label = f"{role.removesuffix('s')} {position + 1}" if position is not None else role
    said = who.span.text if who.span and not who.name else ""
    return [
        Field(name=f"{at}.name", label=label, value=" ".join((who.name or "").split()), suggested="names", said=said),
        Field(name=f"{at}.side", label=f"side of {label}", value=who.side or "", suggested="sides"),
    ]


def _without_the_gone(item: AnyItem, values: dict[str, Value]) -> dict[str, Value]:
    """A party whose name and side were both emptied is taken out, where the item can be without it."""
    for role, several in PARTIES[item.kind_name].items():
        for position, who in enumerate(_parties(item, role)):
            at = f"{role}.{position}" if several else role
            name, side = values.get(f"{at}.name", who.name), values.get(f"{at}.side", who.side)
            touched = {f"{at}.name", f"{at}.side"} & values.keys()
            if touched and name is None and side is None and (several or role == "via"):
                values = {key: value for key, value in values.items() if key not in touched} | {at: None}
    return values


def _parties(item: AnyItem, role: str) -> tuple[Party, ...]:
    value: Party | tuple[Party, ...] | None = getattr(item, role)
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)


def _words(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:g}" if isinstance(value, float) and abs(value) < 1e6 else " ".join(str(value).split())


def _choice(vocabulary: type[StrEnum], *, needed: bool = False) -> tuple[str, ...]:
    return (*(() if needed else ("",)), *(word.value for word in vocabulary))


_VOCABULARIES: dict[tuple[str, str], tuple[str, ...]] = {
    ("statement", "act"): _choice(Act, needed=True),
    ("statement", "mode"): _choice(Mode, needed=True),
    ("commitment", "kind"): _choice(CommitmentKind, needed=True),
    ("commitment", "polarity"): _choice(Polarity),
    ("event", "plover"): _choice(Plover, needed=True),
    ("event", "status"): _choice(Status, needed=True),
    ("event", "format"): _choice(Format),
}

_LABELS = {
    "plover": "PLOVER type",
    "of": "what it counts",
    "approx": "approximate",
    "low": "at least",
    "high": "at most",
}
