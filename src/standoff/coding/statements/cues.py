"""The lexicon of reporting cues, read from ``data/ontology/cues.toml``."""

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
class Cue:
    """How one word reports: see the head of the data file for the meaning of each field.

    A verb with several entries has their frames joined; ``act_of`` keeps the act that belongs to each frame.
    """

    lemma: str
    takes: frozenset[str]
    acts: tuple[tuple[str, str], ...]
    by: frozenset[str]
    hearer: bool
    firm: bool

    def act_of(self, frame: str) -> str:
        """The act that the word itself expresses where it takes this frame; empty where the content decides."""
        return dict(self.acts).get(frame, self.acts[0][1])


@dataclass(frozen=True, slots=True)
class Cues:
    """The whole lexicon: verbs and nouns by lemma, and what may speak."""

    verbs: dict[str, Cue]
    nouns: dict[str, Cue]
    adjectives: dict[str, str]
    light: frozenset[str]
    speakers: frozenset[str]
    aside: frozenset[str]
    refuted: frozenset[str]
    raising: frozenset[str]
    observers: frozenset[str]
    according: tuple[tuple[str, ...], ...]
    doing: frozenset[str]
    minds: frozenset[str]
    deeds: frozenset[str]
    faint: frozenset[str]


@lru_cache(maxsize=1)
def load_cues() -> Cues:
    """Read the shipped lexicon once. Raises OntologyError where an entry does not fit."""
    data = tomllib.loads(files("standoff").joinpath("data/ontology/cues.toml").read_text("utf-8"))
    return Cues(
        verbs=_join(data["entry"], "verbs"),
        nouns=_join([{"takes": ["to", "clause", "of"], "firm": True, **entry} for entry in data["noun"]], "nouns"),
        adjectives={word: entry["act"] for entry in data["adjective"] for word in entry["adjectives"].split()},
        light=frozenset(data["light"]["verbs"].split()),
        speakers=frozenset(data["speakers"]["nouns"].split()),
        doing=frozenset(data["doing"]["verbs"].split()),
        minds=frozenset(data["minds"]["verbs"].split()),
        deeds=frozenset(data["minds"]["deeds"].split()),
        faint=frozenset(data["minds"]["faint"].split()),
        observers=frozenset(data["observers"]["nouns"].split()),
        raising=frozenset(data["raising"]["verbs"].split()),
        refuted=frozenset(data["refuted"]["nouns"].split()),
        aside=frozenset(data["phrases"]["aside"].split()),
        according=tuple(tuple(phrase.split()) for phrase in data["phrases"]["according"]),
    )


def _join(entries: list[dict[str, Any]], key: str) -> dict[str, Cue]:
    by_lemma: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for entry in entries:
        unknown = set(entry["takes"]) - FRAMES
        if unknown:
            raise OntologyError(
                f"cues.toml: {sorted(unknown)} is no frame, in the entry of {entry[key]!r}",
                hint=f"use {', '.join(sorted(FRAMES))}",
            )
        for lemma in entry[key].split():
            by_lemma[lemma].append(entry)
    return {lemma: _cue(lemma, found) for lemma, found in by_lemma.items()}


def _cue(lemma: str, entries: list[dict[str, Any]]) -> Cue:
    acts: dict[str, str] = {}
    for entry in entries:
        for frame in entry["takes"]:
            acts.setdefault(frame, entry["act"])
    return Cue(
        lemma=lemma,
        takes=frozenset(frame for entry in entries for frame in entry["takes"]),
        acts=tuple(acts.items()),
        by=frozenset(word for entry in entries for word in entry.get("by", "").split()),
        hearer=any(entry.get("hearer", False) for entry in entries),
        firm=all(entry["firm"] for entry in entries),
    )
