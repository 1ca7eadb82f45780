"""The kinds of deed that bargaining turns on, and the words that deny a deed: ``data/model/deeds.toml`` as values."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from standoff.coding.events.grammar import lemma
from standoff.errors import OntologyError

RANKS = {"content": 4.0, "terms": 3.1, "plain": 2.5, "process": 2.0, "vague": 1.7}
"""What a phrase that fits several kinds is about; an event of the coder's lexicon that is a deed has 3,
of speech 1.5."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One entry: the heads that show the deed, and the words that must, or must not, stand in the phrase."""

    name: str
    rank: float
    heads: frozenset[str]
    company: frozenset[str] = frozenset()
    but_not: frozenset[str] = frozenset()
    reverse: frozenset[str] = frozenset()
    as_verb: frozenset[str] = frozenset()
    as_noun: frozenset[str] = frozenset()
    needs_away: frozenset[str] = frozenset()
    away: frozenset[str] = frozenset()
    by_organisation: bool = False
    nobodys: bool = False
    suffered: bool = False

    def shown_by(self, token: Token, words: frozenset[str]) -> bool:
        """Whether a token of a phrase with these words (lemmas) shows the deed."""
        head = lemma(token)
        if head not in self.heads or words & self.but_not:
            return False
        if (head in self.as_verb and token.pos_ != "VERB") or (head in self.as_noun and token.pos_ != "NOUN"):
            return False  # "lay a hand on a ship"
        if head in self.needs_away and not words & self.away:
            return False
        return not self.company or bool((words - {head}) & self.company)


@dataclass(frozen=True, slots=True)
class Deeds:
    """All entries, and the words of negation, response and cause."""

    kinds: tuple[Kind, ...]
    direct: frozenset[str]
    refraining: frozenset[str]
    failing: frozenset[str]
    determiners: frozenset[str]
    answering: frozenset[str]
    over: frozenset[str]
    causing: frozenset[str]
    answered_by: frozenset[str]
    open: frozenset[str]
    shielding: frozenset[str]
    lasting: frozenset[str]
    demanding: frozenset[str]
    giving: frozenset[str]
    conceding: frozenset[str]
    harming: frozenset[str]
    going_on: frozenset[str]
    ending: frozenset[str]
    ahead: frozenset[str]
    ways: dict[str, str]
    things: dict[str, str]
    told_by_things: frozenset[str]
    says: dict[str, str]
    exclusive: frozenset[frozenset[str]]

    def shown(self, tokens: TokenSpan) -> list[tuple[Token, Kind]]:
        """The tokens of a phrase that show a deed, each with its kind, in the order of the text."""
        words = words_of(tokens)
        owned = words_of([t for t in tokens if t.dep_ == "poss" or t.tag_ == "POS"])
        free = words_of([t for t in tokens if t.dep_ != "poss"])
        return [
            (token, kind)
            for token in tokens
            if token.pos_ in ("VERB", "NOUN", "PROPN", "ADJ", "ADV", "AUX")
            for kind in self.kinds
            if kind.shown_by(token, words if owned & words_of(token.children) else free)
        ]


def words_of(tokens: Iterable[Token]) -> frozenset[str]:
    """The lemmas of a phrase, and its words as they are."""
    return frozenset(word for token in tokens for word in (lemma(token), token.lower_))


@lru_cache(maxsize=1)
def load_deeds() -> Deeds:
    """Read the shipped file. Raises OntologyError where an entry has an unknown rank or key."""
    data = tomllib.loads(files("standoff").joinpath("data/model/deeds.toml").read_text(encoding="utf-8"))
    negation = {name: frozenset(words) for name, words in data["negation"].items()}
    return Deeds(
        kinds=tuple(_kind(entry) for entry in data["deed"]),
        **negation,
        answering=frozenset(data["response"]["deeds"]),
        over=frozenset(data["response"]["over"]),
        causing=frozenset(data["causing"]["verbs"]),
        answered_by=frozenset(data["causing"]["passive"]),
        open=frozenset(data["open"]["deeds"]),
        lasting=frozenset(data["lasting"]["deeds"]),
        demanding=frozenset(data["demanding"]["nouns"]),
        giving=frozenset(data["giving"]["deeds"]),
        conceding=frozenset(data["conceding"]["deeds"]),
        harming=frozenset(data["conceding"]["harming"]),
        going_on=frozenset(data["aspect"]["going_on"]),
        ending=frozenset(data["aspect"]["ending"]),
        ahead=frozenset(data["aspect"]["ahead"]),
        ways={word: name for name, words in data["way"].items() for word in words},
        things={word: name for name, words in data["thing"].items() for word in words},
        told_by_things=frozenset(("BLOCKADE", "CUTOFF")),
        says=dict(data["says"]),
        exclusive=frozenset(frozenset(pair["deeds"]) for pair in data["exclusive"]),
    )


_KEYS = {
    "heads": "heads", "with": "company", "not_with": "but_not",
    "reverse": "reverse", "as_verb": "as_verb", "as_noun": "as_noun", "needs_away": "needs_away", "away": "away",
}  # fmt: skip


def _kind(entry: dict[str, object]) -> Kind:
    unknown = set(entry) - {*_KEYS, "name", "gloss", "rank", "owner", "owned_by", "subject"}
    if unknown or entry.get("rank") not in RANKS:
        raise OntologyError(
            f"model/deeds.toml: the entry {entry.get('name')!r} has an unknown key or rank: {sorted(unknown)}",
            hint=f"the ranks are {', '.join(RANKS)}; the keys stand at the head of the file",
        )
    words = {slot: frozenset(entry[key]) for key, slot in _KEYS.items() if isinstance(entry.get(key), list)}  # type: ignore[call-overload]
    return Kind(
        name=str(entry["name"]),
        rank=RANKS[str(entry["rank"])],
        by_organisation=entry.get("owned_by") == "organisation",
        nobodys=entry.get("owner") == "nobody",
        suffered=entry.get("subject") == "target",
        **words,
    )
