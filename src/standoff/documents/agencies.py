"""News agencies by name: who is named as the origin of a text in its byline, dateline or credit."""

from __future__ import annotations

import re
from functools import cache

from standoff.documents.cues import alternatives, load, page_words

_SHORT = 5
"""Letters up to which capitals are an abbreviation."""


_SURNAME = re.compile(r"\s(?!News|Agency|Press|Staff|Service|Desk|Bureau|Correspondent|Reporter)[^\W\d_a-z][^\W\d_]+")
"""A surname after a word that is a given name as well as an agency: "Petra Roe"."""


@cache
def _names() -> dict[str, str]:
    return {
        form: entry["name"] for entry in load("agencies.toml")["agency"] for form in (entry["name"], *entry["also"])
    }


@cache
def agency_pattern() -> str:
    """A pattern for any form of any agency's name; case counts."""
    return alternatives(_names())


@cache
def _anywhere() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){agency_pattern()}(?![\w-])")


@cache
def _given_names() -> frozenset[str]:
    return frozenset(load("agencies.toml")["given_names"])


@cache
def _generic() -> re.Pattern[str]:
    kinds = alternatives(page_words()["mastheads"]["agencies"])
    return re.compile(rf"(?:[^\W\d_a-z][\w'’-]*\s){{1,4}}(?i:{kinds})\b")


def agency_in(passage: str) -> str | None:
    """The first agency that a byline, dateline or credit names.

    >>> agency_in("By Jane Roe and Agence France-Presse")
    'AFP'
    """
    for found in _anywhere().finditer(passage):
        if found[0] not in _given_names() or not _SURNAME.match(passage, found.end()):
            return _names()[" ".join(found[0].split())]
    generic = _generic().search(passage)
    return as_name(generic[0]) if generic else None


def as_name(text: str) -> str:
    """A name that may be printed in capitals, in usual letters."""
    text = " ".join(text.split())
    return text.title() if text.isupper() and len(text) > _SHORT else text
