"""The speech acts that reporting words express by themselves, read from ``data/ontology/cues.toml``."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from standoff.errors import OntologyError

FRAMES = frozenset({"clause", "quote", "to", "ing", "object", "of", "target", "as", "named"})


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb: ``acts`` maps what it takes as content to its act, empty where the content decides; ``by`` are
    the prepositions before the content.
    """

    lemma: str
    acts: dict[str, str]
    by: frozenset[str]

    def act_of(self, *frames: str) -> str:
        """The act where the content is the first of these frames that the verb takes; else its commonest one."""
        return next((self.acts[frame] for frame in frames if frame in self.acts), next(iter(self.acts.values())))


@dataclass(frozen=True, slots=True)
class Cues:
    """The whole lexicon: verbs by lemma, acts of nouns and adjectives, and who can speak."""

    verbs: dict[str, Verb]
    nouns: dict[str, str]
    adjectives: dict[str, str]
    speakers: frozenset[str]
    refuted: frozenset[str]
    observers: frozenset[str]


@lru_cache(maxsize=1)
def load_cues() -> Cues:
    """Read the shipped lexicon once. Raises OntologyError where an entry does not fit."""
    data = tomllib.loads(files("standoff").joinpath("data/ontology/cues.toml").read_text("utf-8"))
    return Cues(
        verbs=_verbs(data["entry"]),
        nouns={word: entry["act"] for entry in data["noun"] for word in entry["nouns"].split()},
        adjectives={word: entry["act"] for entry in data["adjective"] for word in entry["adjectives"].split()},
        speakers=frozenset(data["speakers"]["nouns"].split()),
        observers=frozenset(data["observers"]["nouns"].split()),
        refuted=frozenset(data["refuted"]["nouns"].split()),
    )


def _verbs(entries: list[dict[str, Any]]) -> dict[str, Verb]:
    """A verb with several entries has their frames joined, each with its own act."""
    acts: dict[str, dict[str, str]] = defaultdict(dict)
    by: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        if unknown := set(entry["takes"]) - FRAMES:
            raise OntologyError(
                f"cues.toml: {sorted(unknown)} is no frame, in the entry of {entry['verbs']!r}",
                hint=f"use {', '.join(sorted(FRAMES))}",
            )
        for lemma in entry["verbs"].split():
            for frame in entry["takes"]:
                acts[lemma].setdefault(frame, entry["act"])
            by[lemma].update(entry.get("by", "").split())
    return {lemma: Verb(lemma, frames, frozenset(by[lemma])) for lemma, frames in acts.items()}
