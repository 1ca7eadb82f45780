"""Capitalised words that own what states own and are no state: persons ("the Tolk government"), provinces and towns
that the lists of places have, days, parts of names.
"""

from __future__ import annotations

import re

from standoff.actors.falsefriends import given_names
from standoff.actors.gazetteer import words_for
from standoff.actors.officeholders import load_office_holders
from standoff.actors.places import find_place
from standoff.actors.roles import load_roles
from standoff.actors.words import fold, keys_of

_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_TOWN = 50_000
"""A smaller town of the lists may bear by chance the name that a text gives a state."""

_STOP = re.compile(r"[.!?”\"]")
"""What a sentence has and a headline has not."""


def may_be_state(name: str, text: str) -> bool:
    """Whether a name that a text gives something of a state can be that of one."""
    return may_be_name(name) and not _is_person(name, text) and not _is_place(name)


def may_be_name(word: str) -> bool:
    """Not a common word: "Republican" officials are of no state called Republic."""
    return fold(word) not in words_for("never_names") | _DAYS


def _is_person(name: str, text: str) -> bool:
    """Whether it is that of an office-holder, begins with a title or a given name, or ever stands behind another
    capitalised word inside a sentence: "Maren Tolk", "Premier Tolk".
    """
    first = name.split()[0]
    holders, key = load_office_holders(), " ".join(keys_of(name))
    if key in holders.by_name or key in holders.by_surname:
        return True
    if " " in name and (first in given_names() or load_roles().role_of(first.lower()) is not None):
        return True
    before = re.compile(rf"(?<=[\w,;:] )([A-ZÀ-Þ][a-zà-ÿ’]+\.?)\s{re.escape(name)}\b")
    for line in text.split("\n"):  # one look a line, for a line may be millions of characters long
        found = before.search(line)
        if found and _STOP.search(line, found.end()) and fold(found[1]) not in _DAYS:
            return True  # not "On Friday Kestria closed the dam"
    return False


def _is_place(name: str) -> bool:
    site = find_place(name)
    return site is not None and (site.kind != "town" or site.people >= _TOWN)
