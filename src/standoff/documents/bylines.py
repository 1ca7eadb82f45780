"""Bylines: who a line says wrote the article. ``By Jane Roe and John Doe``, ``Jane Roe, Beirut correspondent``."""

from __future__ import annotations

import re
from functools import cache

from standoff.documents.agencies import agency_in
from standoff.documents.cues import alternatives, plain, words

_MOST_WORDS = 24
_LONGEST = 260
_SPLIT = re.compile(r"[\s,;&/|•·()]+|\s[-–—]\s")
_CLOSING = re.compile(r"\(([^()]{6,220})\)\s*$")


@cache
def _opener() -> re.Pattern[str]:
    return re.compile(rf"{alternatives(words('bylines', 'openers'))}\b\s*[:|]?\s*", re.I)


@cache
def _makers() -> re.Pattern[str]:
    return re.compile(rf"{alternatives(words('bylines', 'makers'))}\b(?=.{{0,60}}\bby\b)", re.I | re.S)


@cache
def _contributions() -> re.Pattern[str]:
    return re.compile(alternatives(words("bylines", "contributions")))


@cache
def _known_lower() -> frozenset[str]:
    lists = (words("bylines", key) for key in ("roles", "describing", "particles"))
    return frozenset(word for entries in lists for entry in entries for word in entry.split())


def _tokens(text: str) -> list[str]:
    return [token.strip(".:'’\"“”*_-–—") for token in _SPLIT.split(text) if token.strip(".:'’\"“”*_-–—")]


def _is_named(tokens: list[str]) -> bool:
    """Whether the words are names, with nothing in lower case between them but roles and particles."""
    names = 0
    for token in tokens:
        if token[0].isupper():
            names += token.lower() not in _known_lower()
        elif (token.lower() not in _known_lower() and not token.startswith("@")) or any(
            letter.isdigit() for letter in token
        ):
            return False
    return names > 0


def _is_role(text: str) -> bool:
    """``Our Correspondent``, ``staff reporter``, ``News Desk``, ``Agencies``: a role without a name."""
    tokens = [token.lower() for token in _tokens(text)]
    roles = {word for entry in words("bylines", "roles") for word in entry.split()}
    return bool(tokens) and all(token in _known_lower() for token in tokens) and bool(roles & set(tokens))


def is_byline(text: str) -> bool:
    """Whether a line (without its dates) says who wrote: it opens with "By", or names makers or contributors.

    >>> is_byline("By Jane Roe in Beirut and John Doe")
    True
    >>> is_byline("By accident the envoys met.")
    False
    """
    if len(text) > _LONGEST or not text:
        return False
    if is_maker_line(text):
        return True
    found = _opener().match(text)
    if not found or len(text.split()) > _MOST_WORDS:
        return False
    rest = text[found.end() :].strip(" *_")
    if not rest or (found[0].lower().startswith("from") and not (agency_in(rest) or _is_role(rest))):
        return False
    return _is_named(_tokens(rest)) or _is_role(rest)


def is_maker_line(text: str) -> bool:
    """``Reporting by Jane Roe; editing by John Doe`` or ``Jane Roe contributed to this report``."""
    if len(text) > _LONGEST:
        return False
    core = text.strip(" ()[]*_.-–—")
    if (found := _makers().match(core)) and core[:1].isupper():
        rest = re.split(r"\bby\b", core[found.start() :], maxsplit=1, flags=re.I)[-1]
        return rest.strip()[:1].isupper() or _is_role(rest)
    return len(core.split()) <= _MOST_WORDS and bool(_contributions().search(plain(core)))


def is_signature(text: str) -> bool:
    """Whether a line without "By" can be a byline: names with a role, a place or an agency, or two to four names.

    Only to be asked where a byline is likely (under a title, above a dateline, at the end): "Jane Roe, Beirut
    correspondent", "Jane Roe in Beirut", "Jane Roe and John Doe", "Jane Roe | Example Agency".
    """
    tokens = _tokens(text)
    if not 1 <= len(tokens) <= 14 or text[-1:] in ".?!:;,…" or any(letter.isdigit() for letter in text):
        return False
    if agency_in(text) and len(tokens) <= 8 and (_is_named(tokens) or _is_role(text)):
        return True
    if _is_role(text):
        return len(tokens) > 1 or text.lower() in ("agencies", "newsroom")
    if not _is_named(tokens) or not tokens[0][0].isupper():
        return False
    roles = {word for entry in words("bylines", "roles") for word in entry.split()}
    capitals = sum(token[0].isupper() for token in tokens)
    if roles & {token.lower() for token in tokens[1:]}:
        return capitals >= 2
    return 2 <= capitals <= 8 and capitals >= len(tokens) - 3 and _looks_like_people(text)


def _looks_like_people(text: str) -> bool:
    """Every part between commas and "and" is two to four words, each a name: no headline has that shape for long."""
    people = re.split(r"\s*(?:,|;|&|\band\b|\bin\b|\|)\s*", text)
    counts = [len(person.split()) for person in people if person]
    return bool(counts) and 2 <= counts[0] <= 4 and max(counts) <= 4


def closing_makers(text: str) -> tuple[int, int] | None:
    """Where a paragraph ends in ``(Reporting by Jane Roe; editing by John Doe)``, its bounds."""
    found = _CLOSING.search(text[-240:])
    if not found or not is_maker_line(found[1]):
        return None
    offset = max(0, len(text) - 240)
    return offset + found.start(), offset + found.end()


def has_role(text: str) -> bool:
    """Whether a word for a journalist's job stands in the line: "correspondent", "staff writer"."""
    tokens = {token.lower() for token in _tokens(text)}
    return bool(tokens & {word for entry in words("bylines", "roles") for word in entry.split()})
