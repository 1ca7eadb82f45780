"""Disagreements: where articles tell one thing differently, with the words of both sides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from standoff.analysis.citing import Numbering, cite
from standoff.analysis.grouping import group_of
from standoff.analysis.lines import Line, line
from standoff.analysis.origins import chains_of
from standoff.analysis.source import Reading, Source, read
from standoff.analysis.telling import independent, telling
from standoff.analysis.wording import spoken
from standoff.reconcile.comparing.pairing import Link
from standoff.reconcile.origins.retractions import Retraction, retractions
from standoff.reconcile.origins.versions import changed
from standoff.schema import Difference, Document, Strength


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """One side: what it tells, and the ids of the items that tell it so; none where a newer version is silent."""

    line: Line
    items: tuple[str, ...]


class Disagreement(msgspec.Struct, frozen=True, kw_only=True):
    """Two accounts of one thing, the one that was published first on the left.

    ``strength`` is hard where both cannot be right, soft where it is scope, precision or framing, and update where
    the right account supersedes the left one. A retraction has the older version of an article on the left.
    """

    difference: Difference
    strength: Strength
    left: Account
    right: Account


_WEIGHT = {Strength.HARD: 0, Strength.SOFT: 1, Strength.UPDATE: 2}


def disagreements(
    case: Source, *, difference: Difference | None = None, strength: Strength | None = None
) -> tuple[Disagreement, ...]:
    """The disagreements of a case: hard ones first, then by what they are about and how many articles tell each side.

    Items of one story give one account, so that four papers against one are one disagreement.
    """
    return disagreements_of(read(case), difference=difference, strength=strength)


def disagreements_of(
    reading: Reading, *, difference: Difference | None = None, strength: Strength | None = None
) -> tuple[Disagreement, ...]:
    """The same for a source that has been read."""
    found = reading.once("disagreements", lambda: [*_linked(reading), *retracted(reading)])
    kept = [f for f in found if difference in (None, f.difference) and strength in (None, f.strength)]
    numbering = Numbering()
    return tuple(_numbered(each, numbering) for each in sorted(kept, key=_order))


def retracted(reading: Reading) -> Iterator[Disagreement]:
    """What newer versions of articles take back of the older ones."""
    known = {reading.id_of(document): document for document in reading.documents}
    items = reading.by_document
    for chain in chains_of(reading):
        for before, after in pairwise(chain):
            old, new = known[before], known[after]
            changes = changed(items.get(before, ()), items.get(after, ()))
            for each in retractions(old, new, changes):
                yield Disagreement(
                    difference=Difference.RETRACTION,
                    strength=Strength.UPDATE,
                    left=_account(frozenset({each.old.id}), reading),
                    right=_account(frozenset({each.new.id}), reading) if each.new else _silent(each, new, after),
                )


def _silent(each: Retraction, new: Document, document_id: str) -> Account:
    """A version that no longer tells a thing: the words that stand there now."""
    told = "in its place" if each.replaced else "nothing in its place, after"
    citation = cite(new, each.there, page=document_id)
    return Account(
        line=Line(text=f"No longer told; {told}: {spoken(each.there.text)}", citations=(citation,)), items=()
    )


def _linked(reading: Reading) -> Iterator[Disagreement]:
    """What the links between items of different articles tell; versions of one article are compared as such."""
    story_of = {item: ids for ids in reading.stories for item in ids}
    versions = {key: n for n, chain in enumerate(chains_of(reading)) for key in chain}
    article = {i.id: versions.get(key, key) for key, items in reading.by_document.items() for i in items}
    bundles: dict[tuple[frozenset[str], frozenset[str]], list[Link]] = defaultdict(list)
    for link in reading.links:
        if link.difference is not None and article[link.left] != article[link.right]:
            sides = [story_of.get(item, frozenset((item,))) for item in (link.left, link.right)]
            if sides[0] != sides[1]:
                one, other = sorted(sides, key=min)
                bundles[one, other].append(link)
    for (one, other), bundle in bundles.items():
        surest = max(bundle, key=lambda link: (link.odds, link.left, link.right))
        assert surest.difference is not None  # only such links were taken
        assert surest.strength is not None
        accounts = [_account(one, reading), _account(other, reading)]
        accounts.sort(key=lambda a: (a.line.citations[0].published or "9", a.line.citations[0].document, a.items))
        yield Disagreement(difference=surest.difference, strength=surest.strength, left=accounts[0], right=accounts[1])


def _account(items: frozenset[str], reading: Reading) -> Account:
    group = group_of(telling(reading.by_id[item], reading) for item in sorted(items))
    origins = independent(group.tellings, reading)
    return Account(line=line(group, origins=origins), items=tuple(t.item.id for t in group.ordered))


def _order(each: Disagreement) -> tuple[int, str, int, str]:
    told = each.left.line.origins + each.right.line.origins
    return _WEIGHT[each.strength], each.difference.value, -told, each.left.line.text


def _numbered(each: Disagreement, numbering: Numbering) -> Disagreement:
    sides = [
        msgspec.structs.replace(
            account, line=msgspec.structs.replace(account.line, citations=numbering.number(account.line.citations))
        )
        for account in (each.left, each.right)
    ]
    return msgspec.structs.replace(each, left=sides[0], right=sides[1])
