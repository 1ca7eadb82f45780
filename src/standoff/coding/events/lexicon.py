"""The PLOVER lexicons as values: what the data files say, checked, with their classes resolved.

The files are `data/ontology/plover/*.toml`; its README explains the keys. Code here interprets them and knows no word.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import lru_cache
from importlib.resources import files
from typing import Any, TypeVar

from standoff.errors import OntologyError
from standoff.schema import Format, Plover, Status

FOLDER = "data/ontology/plover"
SHARED = ("classes", "light", "status")
SEMANTIC = frozenset({"actor", "named", "pronoun", "person_named", "place_named", "first_person", "nationals"})
"""Classes that are decided by looking at the token, not by its lemma."""


@dataclass(frozen=True, slots=True)
class Words:
    """A list of the data files: lemmas, and the semantic classes among them. Empty means: no condition."""

    lemmas: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.lemmas or self.classes)

    def __contains__(self, word: str) -> bool:
        return word in self.lemmas


NOTHING = Words()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What verb, adjective and noun rules share. See the README of the data files for every key."""

    plover: Plover
    words: tuple[str, ...]
    target: tuple[str, ...] = ("object",)
    target_named: bool = False
    needs: frozenset[str] = frozenset()
    prep: frozenset[str] = frozenset()
    prep_object: Words = NOTHING
    not_prep_object: Words = NOTHING
    not_before: Words = NOTHING
    status: Status | None = None
    mode: str = ""
    format: Format | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbRule(Rule):
    """A verb, or a predicative adjective, that shows an event."""

    object: Words = NOTHING
    not_object: Words = NOTHING
    subject: Words = NOTHING
    not_subject: Words = NOTHING
    clause: str = ""
    clause_verbs: frozenset[str] = frozenset()
    not_clause_verbs: frozenset[str] = frozenset()
    clause_event: frozenset[str] = frozenset()
    not_clause_event: frozenset[str] = frozenset()
    either: bool = False
    active: bool = False
    intransitive: bool = False
    mutual: bool = False
    wish: bool = False
    bare: bool = False
    negated: bool = False
    future: bool = False
    adverb: frozenset[str] = frozenset()
    predicate: frozenset[str] = frozenset()
    source: str = "subject"

    @property
    def specificity(self) -> int:
        """How many conditions it sets; of two rules that fit, the one with more is meant."""
        conditions = (self.object, self.prep, self.prep_object, self.subject, self.clause, self.clause_verbs)
        return sum(map(bool, conditions)) + 2 * (self.negated + self.future + bool(self.predicate))


@dataclass(frozen=True, slots=True, kw_only=True)
class NounRule(Rule):
    """A noun that shows an event, provided that a party is named with it."""

    of: str = "target"
    of_object: Words = NOTHING
    not_of: Words = NOTHING
    from_: str = "target"
    compound: str = "source"
    after: frozenset[str] = frozenset()
    alone: bool = False
    light: bool = False


R = TypeVar("R", bound=Rule)


@dataclass(frozen=True, slots=True)
class Governors:
    """The words that give one status to what they govern or modify."""

    nouns: frozenset[str]
    verbs: frozenset[str]
    adjectives: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the event coder knows about words."""

    verbs: Mapping[str, tuple[VerbRule, ...]]
    adjectives: Mapping[str, tuple[VerbRule, ...]]
    nouns: Mapping[str, tuple[tuple[tuple[str, ...], NounRule], ...]]
    """By the last word; the words of each entry, longest first."""
    classes: Mapping[str, Words]
    guards: Mapping[str, frozenset[str]]
    light: frozenset[str]
    happen: frozenset[str]
    suffered: frozenset[str]
    undone: frozenset[str]
    governors: Mapping[str, Governors]
    conditional_marks: frozenset[str]
    forceful: frozenset[str]
    """Words that speak of forces, weapons, states or sanctions: with one of them no guard applies."""
    intent: frozenset[str]
    """Verbs whose subject does what the noun in their object names: "planning an assault"."""
    body: frozenset[str] = field(default_factory=frozenset)
    """Common nouns that can be a party: states, leaders, forces, people."""


@lru_cache(maxsize=1)
def load_lexicon() -> Lexicon:
    """Read the shipped lexicons. Raises OntologyError where a file contradicts itself or the README."""
    folder = files("standoff").joinpath(FOLDER)
    tables = {
        entry.name.removesuffix(".toml"): tomllib.loads(entry.read_text(encoding="utf-8"))
        for entry in sorted(folder.iterdir(), key=lambda entry: entry.name)
        if entry.name.endswith(".toml")
    }
    return build_lexicon(tables)


def build_lexicon(tables: Mapping[str, Mapping[str, Any]]) -> Lexicon:
    """Build from parsed files by stem: `classes`, `light`, `status`, and one for each type."""
    raw = tables["classes"]["classes"]
    classes = {name: _expand(f"@{name}", raw, name) for name in raw}
    verbs: dict[str, list[VerbRule]] = {}
    adjectives: dict[str, list[VerbRule]] = {}
    nouns: dict[str, list[tuple[tuple[str, ...], NounRule]]] = {}
    for stem, table in tables.items():
        if stem in SHARED:
            continue
        plover = _plover(table, stem)
        for section, key, index in (("verb", "verbs", verbs), ("adjective", "adjectives", adjectives)):
            for entry in table.get(section, ()):
                rule = _rule(VerbRule, entry, key, plover, raw, stem)
                for word in rule.words:
                    index.setdefault(word.split()[0], []).append(rule)
        for entry in table.get("noun", ()):
            noun = _rule(NounRule, entry, "nouns", plover, raw, stem)
            for phrase in noun.words:
                words = tuple(phrase.replace("-", " ").split())
                nouns.setdefault(words[-1], []).append((words, noun))
    light, status = tables["light"]["light"], tables["status"]
    party = ("state", "leader", "force", "people")
    strong = ("force", "weapon", "state", "restriction")
    return Lexicon(
        verbs={lemma: tuple(sorted(rules, key=lambda r: -r.specificity)) for lemma, rules in verbs.items()},
        adjectives={lemma: tuple(rules) for lemma, rules in adjectives.items()},
        nouns={word: tuple(sorted(found, key=lambda entry: -len(entry[0]))) for word, found in nouns.items()},
        classes=classes,
        guards={name: frozenset(words) for name, words in tables["classes"]["guards"].items()},
        light=frozenset(light["verbs"]),
        happen=frozenset(light["happen"]),
        suffered=frozenset(light["suffered"]),
        undone=frozenset(light["undone"]),
        governors={
            name: Governors(*(frozenset(g[k]) for k in ("nouns", "verbs", "adjectives")))
            for name, g in status["governor"].items()
        },
        conditional_marks=frozenset(status["conditional"]["marks"]),
        forceful=frozenset().union(*(classes[name].lemmas for name in strong)) - classes["everyday"].lemmas,
        intent=frozenset(light["intent"]),
        body=frozenset().union(*(classes[name].lemmas for name in party)),
    )


def _plover(table: Mapping[str, Any], stem: str) -> Plover:
    try:
        return Plover(table["plover"])
    except (KeyError, ValueError) as error:
        raise OntologyError(
            f"plover/{stem}.toml names no PLOVER type", hint='begin it with plover = "ASSAULT"'
        ) from error


def _rule(kind: type[R], entry: Mapping[str, Any], key: str, plover: Plover, raw: Mapping[str, Any], stem: str) -> R:
    known = {f.name: f for f in fields(kind)}
    values: dict[str, Any] = {"plover": plover, "words": tuple(entry.get(key, ()))}
    for name, value in entry.items():
        slot = "from_" if name == "from" else name
        if name == key:
            continue
        if slot not in known or slot in ("plover", "words"):
            raise OntologyError(
                f"plover/{stem}.toml has an unknown key {name!r} beside {entry.get(key)}",
                hint="the README in that folder lists the keys",
            )
        values[slot] = _value(str(known[slot].type), value, raw, stem)
    if not values["words"]:
        raise OntologyError(f"an entry of plover/{stem}.toml has no {key}", hint="give it at least one word")
    return kind(**values)


def _value(
    annotation: str,
    value: Any,  # noqa: ANN401 - whatever the TOML holds
    raw: Mapping[str, Any],
    stem: str,
) -> object:
    if annotation == "Words":
        return _expand_all(value, raw, stem)
    if annotation.startswith("frozenset"):
        return frozenset(value)
    if annotation.startswith("tuple"):
        return tuple(value)
    if annotation.startswith("Status"):
        return Status(value)
    if annotation.startswith("Format"):
        return Format(value)
    return value


def _expand_all(names: Iterable[str], raw: Mapping[str, Any], stem: str) -> Words:
    found = [_expand(name, raw, stem) for name in names]
    return Words(frozenset().union(*(w.lemmas for w in found)), frozenset().union(*(w.classes for w in found)))


def _expand(name: str, raw: Mapping[str, Any], stem: str) -> Words:
    if not name.startswith("@"):
        return Words(frozenset({name}))
    bare = name[1:]
    if bare in SEMANTIC:
        return Words(classes=frozenset({bare}))
    if bare not in raw:
        raise OntologyError(
            f"plover/{stem}.toml refers to {name}, which classes.toml does not have",
            hint="add the class, or write the words out",
        )
    return _expand_all(raw[bare], raw, stem)
