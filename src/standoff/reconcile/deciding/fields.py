"""Which fields of an item a person can correct, and to what: every plain field, its parties, and its passage."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from typing import NoReturn

from standoff.errors import InputError
from standoff.schema import Act, CommitmentKind, Decision, Format, Interval, Mode, Plover, Polarity, Status, Verb
from standoff.schema.decision import Value

PARTIES: dict[str, dict[str, bool]] = {
    "statement": {"source": False, "via": False},
    "commitment": {"by": False, "toward": True},
    "event": {"sources": True, "targets": True},
    "figure": {},
}
"""The roles of each kind, and whether a role holds several parties."""

_PARTY = re.compile(r"(?P<role>[a-z]+)(?:\.(?P<position>\d{1,3}))?(?:\.(?P<attribute>name|side))?")
_SHORT = 4
"""A code of up to so many letters may be written small; a longer word in small letters is likelier a name."""
_SIDE = re.compile(r"[A-Z][A-Z0-9_-]*")
_DURATION = re.compile(r"P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?")


def settable(kind: str) -> list[str]:
    """The names of the fields that can be set, in a form for a person; N counts parties from 0."""
    found = [*_FIELDS[kind], "start", "end"]
    for role, several in PARTIES[kind].items():
        found += [f"{role}{'.N' if several else ''}.{attribute}" for attribute in ("name", "side")]
    return found


def checked(kind: str, field: str, value: Value) -> Value:
    """The value as the item's ``field`` takes it; words of a vocabulary may be written in any case.

    Raises InputError for a field that is none, or a value it cannot have.
    """
    if field in _FIELDS[kind]:
        return _FIELDS[kind][field](field, value)
    if field in ("start", "end"):
        return _offset(field, value)
    if found := party_field(kind, field):
        attribute = found[2]
        return _nothing(field, value) if attribute is None else _ATTRIBUTES[attribute](field, value)
    raise InputError(f"a {kind} has no field {field!r} to correct", hint="one of: " + ", ".join(settable(kind)))


def from_words(field: str, words: str) -> Value:
    """The value that a person writes on a command line: ``null`` for none, a number where the field is one."""
    if words == "null":
        return None
    if field == "approx":
        return {"true": True, "yes": True, "false": False, "no": False}.get(words.casefold(), words)
    if field in ("value", "low", "high", "start", "end"):
        try:
            return float(words.replace(",", "").replace("_", ""))
        except ValueError:
            return words
    return words


def check_changes(decision: Decision) -> None:
    """Raise InputError where a correction names a field that its item has not, or a value in another than its one form.

    Decisions from elsewhere go through this, so that nothing comes into a case that could not be applied.
    """
    if decision.verb is not Verb.CORRECT:
        return
    for subject in decision.subjects:
        for change in decision.changes:
            kind = getattr(subject, "kind", "")
            right = checked(kind, change.field, change.value)
            if right != change.value:
                raise InputError(f"{change.value!r} is not how {change.field} is written", hint=f"write {right!r}")


def party_field(kind: str, field: str) -> tuple[str, int, str | None] | None:
    """Of a field such as ``targets.0.side`` its role, position, and ``name`` or ``side`` (None for the whole party)."""
    found = _PARTY.fullmatch(field)
    several = PARTIES[kind].get(found["role"]) if found else None
    if found is None or several is None or several is not (found["position"] is not None):
        return None
    if found["attribute"] is None and found["role"] in ("source", "by"):
        return None
    return found["role"], int(found["position"] or 0), found["attribute"]


Check = Callable[[str, Value], Value]


def _word(vocabulary: type[StrEnum], *, needed: bool = False) -> Check:
    def check(field: str, value: Value) -> Value:
        if value is None and not needed:
            return None
        words = {word.value.casefold(): word.value for word in vocabulary}
        if not isinstance(value, str) or value.casefold() not in words:
            _refuse(field, value, "one of: " + ", ".join(words.values()))
        return words[value.casefold()]

    return check


def _text(field: str, value: Value) -> Value:
    if value is None or (isinstance(value, str) and value.strip()):
        return value
    return _refuse(field, value, "write some words, or null for none")


def _time(field: str, value: Value) -> Value:
    if isinstance(value, str):
        return str(Interval.parse(value))
    return (
        value if value is None else _refuse(field, value, "write a day 2022-01-09, a month, a year, or null for none")
    )


def _number(field: str, value: Value) -> Value:
    if isinstance(value, bool | str):
        _refuse(field, value, "write a number such as 4000 or 2.5, or null for none")
    return None if value is None else float(value)


def _offset(field: str, value: Value) -> Value:
    if isinstance(value, bool | str) or value is None or value < 0 or value != int(value):
        _refuse(field, value, "offsets count Unicode code points from the start of the article, from 0")
    return float(value)


def _flag(field: str, value: Value) -> Value:
    return value if isinstance(value, bool) else _refuse(field, value, "write true or false")


def _side(field: str, value: Value) -> Value:
    if value is None:
        return None
    code = value.upper() if isinstance(value, str) and len(value) <= _SHORT else value
    if isinstance(code, str) and _SIDE.fullmatch(code):
        return code
    return _refuse(field, value, "write the code of a side, such as RUS or NATO, or null for none")


def _span_of_time(field: str, value: Value) -> Value:
    if value is None or (isinstance(value, str) and _DURATION.fullmatch(value)):
        return value
    return _refuse(field, value, "write an ISO 8601 duration such as P2D or PT1H30M, or null for none")


def _nothing(field: str, value: Value) -> Value:
    return value if value is None else _refuse(field, value, f"write null to take it out, or set {field}.name")


def _refuse(field: str, value: Value, hint: str) -> NoReturn:
    raise InputError(f"{value!r} is no {field}", hint=hint)


_ATTRIBUTES: dict[str, Check] = {"name": _text, "side": _side}
_FIELDS: dict[str, dict[str, Check]] = {
    "statement": {
        "act": _word(Act, needed=True),
        "mode": _word(Mode, needed=True),
        "addressee": _text,
        "date": _time,
    },
    "commitment": {"kind": _word(CommitmentKind, needed=True), "polarity": _word(Polarity)},
    "event": {
        "plover": _word(Plover, needed=True),
        "mode": _text,
        "status": _word(Status, needed=True),
        "when": _time,
        "place": _text,
        "format": _word(Format),
        "duration": _span_of_time,
    },
    "figure": {
        "value": _number,
        "low": _number,
        "high": _number,
        "unit": _text,
        "of": _text,
        "approx": _flag,
        "side": _side,
    },
}
