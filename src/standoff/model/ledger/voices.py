"""Whose word an item is: one side, several who speak as one, or somebody who speaks through an office."""

from __future__ import annotations

import re
from collections.abc import Sequence

from standoff.analysis.sides import side_called
from standoff.model.ledger.speakers import is_person
from standoff.schema import AnyItem, Party

_JOINED = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
_LONGEST = 60
"""Characters of a name; what is longer is a description of several people."""
_MOUTH = re.compile(
    r"(?:(?:his|her|its|their)\s+(?!(?:ministers|officials|diplomats|critics|opponents|supporters|allies|rivals|enem)\b)\w+"
    r"|the\s+(?:\w+\s+)?(?:ministry|spokes(?:man|woman|person))$|an?\s+spokes(?:man|woman|person)$)",
    re.IGNORECASE,
)
"""What is the mouth of somebody else."""


def who_speaks(party: Party) -> str | None:
    """The side, or the name of a group that has none; "ministers" and "senior officials" name nobody.

    Of "Kenya and its allies", as of a joint subject, the first stands for all.
    """
    if party.speaks_for or not party.name:
        return party.speaks_for
    first = _JOINED.split(party.name, maxsplit=1)[0]
    if first != party.name and (side := side_called(first)):
        return side
    return party.name if party.name[0].isupper() and len(party.name) <= _LONGEST else None


def speakers_of(party: Party, text: str, acting: Sequence[tuple[int, str]]) -> tuple[str | None, ...]:
    """Who speaks: of "Kenya and Uganda" both, of "Kenya and its allies" the first, for "her office" who acted last."""
    names = _JOINED.split(party.name) if party.name and not party.speaks_for else []
    sides = [side for name in names if (side := side_called(name))]
    if len(sides) == len(names) > 1:
        return tuple(sides)
    return (who_speaks(party) or _spoken_through(party, text, acting),)


def acting_in(items: Sequence[AnyItem], text: str) -> list[tuple[int, str]]:
    """Who is named in a document, each with the offsets of its name: who speaks or acts, and persons wherever."""
    named = {
        (party.span.start, who) for item in items for party in item.acting if party.span and (who := who_speaks(party))
    }
    persons = {
        p.name: who_speaks(p) or ""
        for item in items
        for p in (*item.acting, *item.aimed)
        if p.name and is_person(p.name)
    }
    for name, who in persons.items():
        named |= {(m.start(), who) for m in re.finditer(rf"\b{re.escape(name.rsplit(' ', 1)[-1])}\b", text)}
    return sorted(named)


def _spoken_through(party: Party, text: str, acting: Sequence[tuple[int, str]]) -> str | None:
    """ "Ms Vunge has left it to her ministers. Her office said …": whoever was named last, in this paragraph or the one
    before, speaks through an office or a spokesman that the text does not name.
    """
    if party.span is None or _MOUTH.match(party.span.text) is None:
        return None
    last = max(((start, who) for start, who in acting if start < party.span.start), default=None)
    return last[1] if last is not None and text.count("\n\n", last[0], party.span.start) < 2 else None
