"""Where a text names a person: capitalised words that no list knows, with particles, initials and honorifics."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from standoff.actors.falsefriends import given_names
from standoff.actors.gazetteer import words_for
from standoff.actors.reading import Reading
from standoff.actors.words import Word


@dataclass(frozen=True, slots=True)
class Name:
    """One place where a person may be named. ``start`` is that of the name, ``outer`` that of its honorific."""

    start: int
    end: int
    outer: int
    keys: tuple[str, ...]
    gender: str | None = None
    titled: bool = False
    """An honorific or a role noun stands directly before: a single word is then a name."""


def find_names(reading: Reading) -> Iterator[Name]:
    """Every candidate, in the order of the text. Names of the lists, roles and honorifics are never part of one."""
    taken = taken_words(reading)
    run: list[Word] = []
    pending: list[Word] = []
    for word in reading.words:
        if (run or pending) and not _adjoins(reading.text, (pending or run)[-1], word):
            yield from _name(reading, run)
            run, pending = [], []
        if _fits(reading, word, taken) or (
            run and not pending and reading.text[run[-1].end : word.start] in ("-", "‑")
        ):
            run += [*pending, word]
            pending = []
        elif _is_particle(word) and (run or pending or _titled_at(reading, word.start)):
            pending.append(word)
        elif run or pending:
            yield from _name(reading, run)
            run, pending = [], []
    yield from _name(reading, run)


def _is_particle(word: Word) -> bool:
    return word.text.islower() and word.key in words_for("name_particles")


def taken_words(reading: Reading) -> set[int]:
    """Start offsets of the words that belong to names of the lists, role nouns or honorifics."""
    taken: set[int] = set()
    spans = [(hit.start, hit.end) for hit in reading.hits] + [(role.start, role.end) for role in reading.roles]
    for start, end in spans:
        taken.update(word.start for word in reading.words_in(start, end))
    for organ in reading.organs:
        if len(organ.noun.split()) > 1:
            taken.update(word.start for word in reading.words_in(organ.start, organ.end))
    return taken


def _fits(reading: Reading, word: Word, taken: set[int]) -> bool:
    if (
        not word.text[0].isupper()
        or word.start in taken
        or word.key in words_for("never_names")
        or (word.key in reading.lexicon.honorifics and not _is_short_name(reading, word))
    ):
        return False
    token = reading.token_at(word.start)
    if token.pos_ == "PROPN" or token.ent_type_ == "PERSON":
        return True
    if token.is_sent_start:  # there a capital says nothing, so the word itself must look like a name
        return token.pos_ in ("X", "INTJ") or not word.text.isascii() or word.text in given_names()
    return token.pos_ in ("NOUN", "ADJ", "X", "INTJ")


def _is_short_name(reading: Reading, word: Word) -> bool:
    """Whether a short rank is the end of a name: "Hun Sen", "Sen" without a stop and with no name behind it."""
    after = reading.text[word.end : word.end + 2]
    return (
        word.key in _RANKS
        and bool(_NAMED.search(reading.text, max(0, word.start - 12), word.start))
        and not (after[:1] == "." or after[1:2].isupper())
    )


_RANKS = frozenset({"sen", "gen", "rep", "gov"})
_NAMED = re.compile(r"(?<![.\w])[A-ZÀ-Þ][a-zà-ÿ]+\s$")


def _adjoins(text: str, left: Word, right: Word) -> bool:
    between = text[left.end : right.start]
    if between in (" ", "-", "‑", "\u00a0"):
        return True
    return between == ". " and (len(left.text) <= 2 or left.key in ("jr", "sr"))


def _name(reading: Reading, run: list[Word]) -> Iterator[Name]:
    while run and run[0].key in ("the",):
        run = run[1:]
    if not run or len(run) > 6 or all(len(word.text) == 1 for word in run):
        return
    first, last = run[0], run[-1]
    outer, gender, honorific = _honorific(reading, first.start)
    titled = honorific or _titled_at(reading, first.start)
    yield Name(first.start, last.end, outer, tuple(word.key for word in run), gender, titled)


def _honorific(reading: Reading, start: int) -> tuple[int, str | None, bool]:
    before = reading.words_in(max(0, start - 14), start)
    if not before or reading.text[before[-1].end : start] not in (" ", ". ", ".", "\u00a0"):
        return start, None, False
    word = before[-1]
    if word.key in reading.lexicon.honorifics and word.text[0].isupper():
        return word.start, reading.lexicon.gender.get(word.key), True
    if word.key in reading.lexicon.gender and reading.roles_in(word.start, word.end):
        return start, reading.lexicon.gender[word.key], False
    return start, None, False


def _titled_at(reading: Reading, start: int) -> bool:
    roles = reading.roles_in(max(0, start - 40), start)
    return bool(roles) and reading.text[roles[-1].end : start] in (" ", "\u00a0")
