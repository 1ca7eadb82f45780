"""Who is named: states, their capitals and people, seats of government, organisations, armed groups, media.

The lists are data (``standoff/data/actors``); each alias leads to one actor. Looked up by the words of a text,
longest first.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from standoff.actors.words import Word, joined, keys_of
from standoff.errors import OntologyError


class Kind(StrEnum):
    """What sort of actor an entry of the lists is."""

    STATE = "state"
    ENTITY = "entity"
    """Acts, but no state is assigned: a historic state, a breakaway region, a people, "the West"."""
    SEAT = "seat"
    ORGAN = "organ"
    ORGANISATION = "organisation"
    GROUP = "group"
    MEDIA = "media"
    PERSON = "person"
    OFFICE = "office"
    """Someone known by role only: "senior White House official"."""
    PLACE = "place"


class Form(StrEnum):
    """Which of an actor's words an alias is."""

    NAME = "name"
    PEOPLE = "people"
    """An adjective or the inhabitants: "Russian", "the Russians"."""
    CAPITAL = "capital"


@dataclass(frozen=True, slots=True)
class Entry:
    """One actor of the lists. ``side`` is its state's or its own code, for a state that no list knows its name;
    ``None`` where it has none.
    """

    name: str
    side: str | None
    kind: Kind
    adjective: str = ""
    """What stands before a noun: "Iranian" foreign ministry; the name where there is none."""
    anaphora: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    """Codes of who takes part, where the name stands for several: the two Koreas, the NATO-Russia Council."""


@dataclass(frozen=True, slots=True)
class Alias:
    """One way to write an entry, and how strictly its letters are compared."""

    entry: Entry
    form: Form
    text: str
    after_the: bool = False
    before_hyphen: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """An alias found in a text. ``modifier`` where it is half of a compound that is no side: "Moscow-backed",
    "pro-Russian".
    """

    start: int
    end: int
    alias: Alias
    modifier: bool = False

    @property
    def entry(self) -> Entry:
        return self.alias.entry

    @property
    def form(self) -> Form:
        return self.alias.form


_HYPHENED = frozenset({"sino", "russo", "anglo", "franco", "indo"})
_ADJECTIVES = {"USA": "US", "ARE": "UAE", "NZL": "New Zealand", "GBR": "British", "SAU": "Saudi", "CHN": "Chinese"}


def code_and_state(side: str | None) -> tuple[str | None, str | None]:
    """What is told outside of this layer of for whom someone speaks: a code, or the name of a state without one.

    >>> code_and_state("NOR"), code_and_state("Kestria")
    (('NOR', None), (None, 'Kestria'))
    """
    return (side, None) if side is None or side.isupper() else (None, side)


@lru_cache(maxsize=1)
def load_gazetteer() -> Gazetteer:
    """The lists that ship with the project. Raises OntologyError where they contradict each other."""
    return Gazetteer(_all_aliases())


def read_list(name: str) -> dict[str, Any]:
    """One list of ``standoff/data/actors``, by its stem. Raises OntologyError where it is not TOML."""
    path = resources.files("standoff") / "data" / "actors" / f"{name}.toml"
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise OntologyError(f"the list {name}.toml is not TOML: {error}", hint="mend the line that it names") from error


@cache
def words_for(purpose: str) -> frozenset[str]:
    """One of the word lists of ``words.toml``, such as ``control_verbs``."""
    return frozenset(_word_lists()[purpose])


@lru_cache(maxsize=1)
def _word_lists() -> dict[str, list[str]]:
    return read_list("words")


class Gazetteer:
    """All aliases, by their folded words."""

    def __init__(self, aliases: Iterable[Alias]) -> None:
        self._aliases: dict[tuple[str, ...], Alias] = {}
        self._longest: dict[str, int] = {}
        self.entries: dict[str, Entry] = {}
        self.states: dict[str, Entry] = {}
        self.coded: dict[str, Entry] = {}
        """Organisations and armed groups by their own code."""
        self.anaphora: dict[str, list[Entry]] = {}
        for alias in aliases:
            self._add(alias)

    def _add(self, alias: Alias) -> None:
        keys = keys_of(alias.text)
        known = self._aliases.get(keys)
        if known is not None and known.entry != alias.entry:
            raise OntologyError(
                f"the alias {alias.text!r} leads to both {known.entry.name!r} and {alias.entry.name!r}",
                hint="keep it in one of the lists of standoff/data/actors",
            )
        if known is None or known.after_the or alias.text.islower():
            self._aliases[keys] = alias
        self._longest[keys[0]] = max(len(keys), self._longest.get(keys[0], 0))
        entry = alias.entry
        if entry.name not in self.entries:
            self.entries[entry.name] = entry
            for noun in entry.anaphora:
                self.anaphora.setdefault(noun, []).append(entry)
            if entry.kind is Kind.STATE and entry.side:
                self.states[entry.side] = entry
            elif entry.kind in (Kind.ORGANISATION, Kind.GROUP) and entry.side:
                self.coded.setdefault(entry.side, entry)

    def __len__(self) -> int:
        return len(self._aliases)

    def names(self) -> dict[str, list[str]]:
        """Actor → the names that lead to it, without its people and its capital."""
        found: dict[str, list[str]] = {}
        for alias in self._aliases.values():
            if alias.form is Form.NAME:
                found.setdefault(alias.entry.name, []).append(alias.text)
        return found

    def find(self, text: str, words: tuple[Word, ...]) -> Iterator[Hit]:
        """Every alias in a text, longest first, none inside another.

        "Nato-Russia Council" gives two, "South China Sea" one (a place), "Moscow-backed" one that is a modifier.
        """
        position, count = 0, len(words)
        while position < count:
            size = self._match(text, words, position)
            if size:
                first, last = words[position], words[position + size - 1]
                alias = self._aliases[tuple(word.key for word in words[position : position + size])]
                yield Hit(first.start, last.end, alias, modifier=_is_modifier(text, first.start, last.end))
            position += size or 1

    def _match(self, text: str, words: tuple[Word, ...], position: int) -> int:
        longest = self._longest.get(words[position].key, 0)
        reach = 1
        while reach < longest and position + reach < len(words):
            if not joined(text, words[position + reach - 1], words[position + reach]):
                break
            reach += 1
        for size in range(min(reach, longest), 0, -1):
            alias = self._aliases.get(tuple(word.key for word in words[position : position + size]))
            if alias is not None and _spelled(alias, text, words, position, size):
                return size
        return 0


def _spelled(alias: Alias, text: str, words: tuple[Word, ...], position: int, size: int) -> bool:
    """Whether the letters are those of a name: "US" is not "us", "Nato" is NATO, "turkey" is not Turkey."""
    found = words[position].text
    wanted = alias.text
    if alias.after_the and (position == 0 or words[position - 1].key != "the"):
        return False
    if alias.before_hyphen and text[words[position].end : words[position].end + 1] not in ("-", "–", "‑"):
        return False
    head = wanted.split()[0].split("-")[0]
    letters = [c for c in head if c.isalpha()]
    if size == 1 and len(letters) > 1 and all(c.isupper() for c in letters):
        return found.isupper() or (len(letters) >= 4 and found[0].isupper())
    return not wanted[0].isupper() or found[0].isupper()


def _is_modifier(text: str, start: int, end: int) -> bool:
    """Whether the name is bound by a hyphen to a common word: "pro-Russian", "ex-Soviet", "US-led", "EU-wide"."""
    if text[end : end + 1] in ("-", "–", "‑") and text[end + 1 : end + 2].islower():
        word = text[end + 1 : end + 16].split()[0] if text[end + 1 : end + 16].split() else ""
        return word.strip(".,;:)”’\"'").lower() in words_for("compound_participles")
    if text[start - 1 : start] in ("-", "‑") and start >= 2:
        before = text[max(0, start - 8) : start - 1].split()
        return bool(before) and before[-1].lower().lstrip("“\"'(") in (
            "pro",
            "anti",
            "ex",
            "non",
            "post",
            "mid",
            "un",
            "trans",
        )
    return False


def _all_aliases() -> Iterator[Alias]:
    yield from _states(read_list("states"))
    yield from _territories(read_list("territories"))
    for code, parts in read_list("institutions").items():
        for part, kind in (("seats", Kind.SEAT), ("organs", Kind.ORGAN)):
            for name, also in parts.get(part, {}).items():
                yield from _named(Entry(name, code, kind, name), [name, *also])
    for code, row in read_list("organisations").items():
        side = row.get("side", code) or None
        names = [row["name"], *row.get("also", ())]
        short = next((name for name in names if name.isupper() and len(name) <= 6), row["name"])
        parts = tuple(row.get("parts", ()))
        entry = Entry(row["name"], side, Kind.ORGANISATION, short, tuple(row.get("anaphora", ())), parts)
        yield from _named(entry, [row["name"], *row.get("also", ())])
    for code, names in read_list("groups").items():
        yield from _named(Entry(names[0], code, Kind.GROUP, names[0], ("group", "movement", "militia")), names)
    for name in read_list("media")["names"]:
        entry = Entry(name.removeprefix("The "), "MEDIA", Kind.MEDIA, name)
        yield from _named(entry, [entry.name])


def _states(rows: dict[str, Any]) -> Iterator[Alias]:
    for code, row in rows.items():
        people = row.get("people", ())
        adjective = _ADJECTIVES.get(code) or (people[0] if people else row["name"])
        anaphora = ("country", "nation", "state", *row.get("anaphora", ()))
        entry = Entry(row["name"], code, Kind.STATE, adjective, anaphora)
        yield from _named(entry, [row["name"], *row.get("also", ())])
        yield from _people(entry, people)
        for capital in row.get("capital", ()):
            yield Alias(entry, Form.CAPITAL, capital)
    brussels = Entry("European Union", "EU", Kind.ORGANISATION, "EU", ("bloc", "union", "trade bloc"))
    yield Alias(brussels, Form.CAPITAL, "Brussels")


def _territories(lists: dict[str, Any]) -> Iterator[Alias]:
    for name, row in lists["entity"].items():
        people = row.get("people", ())
        entry = Entry(name, None, Kind.ENTITY, people[0] if people else name, (), tuple(row.get("parts", ())))
        yield from _named(entry, [name, *row.get("also", ())])
        yield from _people(entry, people)
    for name in lists["place"]["names"]:
        yield from _named(Entry(name, None, Kind.PLACE, name), [name])


def _written_out(names: Iterable[str]) -> Iterator[str]:
    """The names, those that begin with "UN" also with "United Nations"."""
    for name in names:
        yield name
        if name.startswith("UN ") and len(name) > 5:
            yield f"United Nations {name[3:]}"


def _named(entry: Entry, names: Iterable[str]) -> Iterator[Alias]:
    for name in _written_out(names):
        if name.startswith("the "):
            yield Alias(entry, Form.NAME, name[4:], after_the=True)
        else:
            yield Alias(entry, Form.NAME, name)


def _people(entry: Entry, names: Iterable[str]) -> Iterator[Alias]:
    for name in names:
        yield Alias(entry, Form.PEOPLE, name, before_hyphen=name.lower() in _HYPHENED)
        if not name.endswith(("ese", "sh", "ch", "ss", "men", "s")):
            yield Alias(entry, Form.PEOPLE, f"{name}s")
