"""A scenario as the file that ``load`` reads: what an analyst put together elsewhere, to be kept."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from standoff.model.scenario.file import Scenario


def to_toml(scenario: Scenario) -> str:
    """The scenario in TOML; what changes nothing is left out. ``parse`` gives it back."""
    return "\n".join(_lines(scenario)) + "\n"


def _lines(scenario: Scenario) -> Iterator[str]:
    yield f"moves = {_listed(scenario.moves)}"
    if scenario.drop:
        yield f"drop = {_listed(scenario.drop)}"
    yield f"talks_that_fail_leave_demands_unmet = {_value(scenario.talks_that_fail_leave_demands_unmet)}"
    for name, table in (("rename", scenario.rename), ("merge", scenario.merge), ("sincere", scenario.sincere)):
        if table:
            yield from ("", f"[{name}]", *_rows(table))
    for option in scenario.options:
        yield from ("", "[[option]]", *_rows({"id": option.id, "name": option.name, "owner": option.owner}))
    for word in scenario.words:
        yield from ("", "[[word]]", *_rows({"by": word.by, "kind": word.kind, "if": word.if_, "then": word.then}))


def _rows(table: Mapping[str, str | bool | tuple[str, ...] | None]) -> Iterator[str]:
    for key, value in table.items():
        if value is not None:
            yield f"{_value(key)} = {_listed(value) if isinstance(value, tuple) else _value(value)}"


def _listed(values: tuple[str, ...]) -> str:
    return "[" + ", ".join(_value(each) for each in values) + "]"


def _value(value: str | bool) -> str:
    """A basic string of TOML: JSON's, but that TOML forbids DEL, and knows no halves of a surrogate pair."""
    plain = value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
    return json.dumps(plain, ensure_ascii=False).replace("\x7f", "\\u007f")
