"""The scenario file, read strictly: each mistake is told with its line and what would mend it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import msgspec

from standoff.errors import InputError

_SHAPE = "standoff scenario new writes a file with every table and a comment on each"


class NewOption(msgspec.Struct, frozen=True):
    """An option that the articles do not have."""

    id: str
    name: str
    owner: str | None = None


class NewWord(msgspec.Struct, frozen=True, rename={"if_": "if"}):
    """A word that the articles do not have: ``by`` says that ``then`` follows ``if_``. ``not ID`` denies an option."""

    by: str
    then: str
    if_: str | None = None
    kind: str = "threat"


class NewWant(msgspec.Struct, frozen=True, rename={"if_": "if"}):
    """What the analyst assumes ``by`` to want: that ``then`` holds, where ``if_`` does; ``reason`` says why."""

    by: str
    then: str
    reason: str
    if_: str | None = None


class Ranking(msgspec.Struct, frozen=True):
    """To ``by``, the word ``above`` matters more than the word ``below`` (ids of entries, or ``want-1``)."""

    by: str
    above: str
    below: str
    reason: str


class Scenario(msgspec.Struct, frozen=True, kw_only=True):
    """All that a file says. ``sincere`` is by entry id or actor; ``source`` and ``text`` are for messages.

    ``fix`` holds options done or not done whatever anybody does, ``free`` those that the graph model must have, and
    ``reversible`` says which can be undone.
    """

    rename: dict[str, str] = {}
    merge: dict[str, tuple[str, ...]] = {}
    drop: tuple[str, ...] = ()
    options: tuple[NewOption, ...] = ()
    words: tuple[NewWord, ...] = ()
    sincere: dict[str, bool] = {}
    talks_that_fail_leave_demands_unmet: bool = True
    moves: tuple[str, ...] = ()
    wants: tuple[NewWant, ...] = ()
    ranks: tuple[Ranking, ...] = ()
    fix: dict[str, bool] = {}
    free: tuple[str, ...] = ()
    reversible: dict[str, bool] = {}
    demands_are_wanted_met: bool = True
    promises_are_kept: bool = True
    source: str = "scenario"
    text: str = ""

    def line(self, *words: str) -> str:
        """``file:12``, the first line that holds all words; the file alone where none does."""
        for number, line in enumerate(self.text.splitlines(), 1):
            if all(word in line for word in words) and not line.lstrip().startswith("#"):
                return f"{self.source}:{number}"
        return self.source


class _File(msgspec.Struct, forbid_unknown_fields=True):
    rename: dict[str, str] = {}
    merge: dict[str, tuple[str, ...]] = {}
    drop: tuple[str, ...] = ()
    option: tuple[NewOption, ...] = ()
    word: tuple[NewWord, ...] = ()
    sincere: dict[str, bool] = {}
    talks_that_fail_leave_demands_unmet: bool = True
    moves: tuple[str, ...] = ()
    want: tuple[NewWant, ...] = ()
    rank: tuple[Ranking, ...] = ()
    fix: dict[str, bool] = {}
    free: tuple[str, ...] = ()
    reversible: dict[str, bool] = {}
    demands_are_wanted_met: bool = True
    promises_are_kept: bool = True


def load(path: Path) -> Scenario:
    """Read a scenario file. Raises InputError where it cannot be read or says what a scenario does not know."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot read {path}: {error}", hint="make one with: standoff scenario new") from error
    return parse(text, source=str(path))


def parse(text: str, *, source: str = "scenario") -> Scenario:
    """Read a scenario of a string. Raises InputError as ``load`` does."""
    try:
        raw: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"{source} is not TOML: {error}", hint="strings stand in double quotes; " + _SHAPE) from error
    try:
        found = msgspec.convert(raw, _File)
    except msgspec.ValidationError as error:
        raise InputError(f"{source}{_place(text, str(error))}: {error}", hint=_SHAPE) from error
    return Scenario(
        rename=found.rename,
        merge=found.merge,
        drop=found.drop,
        options=found.option,
        words=found.word,
        sincere=found.sincere,
        talks_that_fail_leave_demands_unmet=found.talks_that_fail_leave_demands_unmet,
        moves=found.moves,
        wants=found.want,
        ranks=found.rank,
        fix=found.fix,
        free=found.free,
        reversible=found.reversible,
        demands_are_wanted_met=found.demands_are_wanted_met,
        promises_are_kept=found.promises_are_kept,
        source=source,
        text=text,
    )


def _place(text: str, message: str) -> str:
    """``:7``, where the message names a key that a line holds."""
    found = re.search(r"`\$\.(\w+)", message) or re.search(r"unknown field `(\w+)`", message)
    named = found[1] if found else ""
    for number, line in enumerate(text.splitlines(), 1):
        if named and line.strip().strip("[]").startswith(named):
            return f":{number}"
    return ""
