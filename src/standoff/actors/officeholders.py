"""Who held which high office when: used only where a text names someone without saying for whom they speak."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from standoff.actors.gazetteer import read_list
from standoff.actors.words import fold, keys_of
from standoff.errors import OntologyError

_REMEMBERED = 15 * 12
_ROW = re.compile(r"([^,~=]+), (\d{4})-(\d\d)/(?:(\d{4})-(\d\d))?(?: ~([^=]+?))?(?: = (.+))?")


@dataclass(frozen=True, slots=True)
class Term:
    """One person's time in one office. Months count from year 0, so that they compare; an open end is far away."""

    name: str
    side: str
    office: str
    first: int
    last: int
    surname: str
    spellings: tuple[str, ...] = ()
    folded: str = ""
    """The name as its words are looked up."""

    def covers(self, day: date | None, slack: int = 1) -> bool:
        """Whether a day lies in the term, ``slack`` months either way allowed. No day: any term will do."""
        return day is None or self.first - slack <= day.year * 12 + day.month <= self.last + slack

    def remembered(self, day: date | None) -> bool:
        """Whether the term was over by a day, but not so long that a bare surname tells nobody anything."""
        return day is not None and 1 < day.year * 12 + day.month - self.last <= _REMEMBERED


class OfficeHolders:
    """All terms, by folded full name and by surname."""

    def __init__(self, terms: Iterator[Term]) -> None:
        self.terms: list[Term] = list(terms)
        self.by_name: dict[str, list[Term]] = {}
        self.by_surname: dict[str, list[Term]] = {}
        self.by_side: dict[str, list[Term]] = {}
        self.by_initial: dict[str, list[Term]] = {}
        for term in self.terms:
            for name in {" ".join(keys_of(spelling)) for spelling in (term.name, *term.spellings)}:
                self.by_name.setdefault(name, []).append(term)
            for surname in {term.surname, *(surname_of(keys_of(spelling)) for spelling in term.spellings)}:
                self.by_surname.setdefault(surname, []).append(term)
            self.by_side.setdefault(term.side, []).append(term)
            self.by_initial.setdefault(fold(term.name)[0], []).append(term)

    def of_office(self, side: str, offices: frozenset[str], day: date | None) -> Term | None:
        """Who held one of these offices for a side on a day; ``None`` without a day or where two did."""
        if day is None:
            return None
        found = [t for t in self.by_side.get(side, ()) if t.office in offices and t.covers(day)]
        exact = [t for t in found if t.first <= day.year * 12 + day.month <= t.last] if len(found) > 1 else found
        return exact[0] if len({t.name for t in exact}) == 1 else None


@lru_cache(maxsize=1)
def load_office_holders() -> OfficeHolders:
    """The list that ships with the project. Raises OntologyError where a row cannot be read."""
    return OfficeHolders(_terms())


def _terms() -> Iterator[Term]:
    for name in ("leaders", "heads"):
        for side, offices in read_list(name).items():
            for office, rows in offices.items():
                for row in rows:
                    yield _term(side, office, row)


def _term(side: str, office: str, row: str) -> Term:
    found = _ROW.fullmatch(row)
    if found is None:
        raise OntologyError(
            f"office-holders: cannot read {row!r}", hint='write "Name, 2021-01/2025-01", or "Name, 2021-01/"'
        )
    name, y1, m1, y2, m2, surname, spellings = found.groups()
    last = int(y2) * 12 + int(m2) if y2 else 10**6
    keys = keys_of(surname) if surname else (surname_of(keys_of(name)),)
    return Term(
        name,
        side,
        office,
        int(y1) * 12 + int(m1),
        last,
        " ".join(keys),
        tuple(spellings.split(", ")) if spellings else (),
        " ".join(fold(word) for word in name.split()),
    )


def surname_of(keys: tuple[str, ...]) -> str:
    """The word that a full name is usually shortened to: the last, without "al", "jr" and the like."""
    words = [key for key in keys if key not in ("jr", "sr", "ii", "iii", "iv", "vi", "xvi", "xiv")]
    return words[-1] if words else keys[-1]
