"""What one needs to know of a case in order to decide: the items that wait, and what was decided about them before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from standoff.errors import InputError
from standoff.reconcile import find, holding
from standoff.reconcile.comparing.words import content_words
from standoff.record import journal
from standoff.record.decisions import Entry
from standoff.record.filters import known_as, listed, select_items
from standoff.record.questions import check_side, check_words
from standoff.record.read import OF_DOCUMENT, load_items, load_kept, resolve
from standoff.record.tables import digest, document, item, link, party
from standoff.schema import ActorKey, AnyItem, Decision, Difference, ItemKey, Verb


class State(StrEnum):
    """Which items a person wants to see, by what was thought of them before."""

    UNDECIDED = "undecided"
    DECIDED = "decided"
    ALL = "all"


class Order(StrEnum):
    """What comes first: what the coder is least sure of, or what stands first in the text."""

    UNSURE = "unsure"
    TEXT = "text"


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """Which items wait for a decision, and in what order; ``None`` for no filter.

    ``below`` leaves items whose score is less than that. The others are those of ``Case.items``.
    """

    kind: str | None = None
    actor: str | None = None
    side: str | None = None
    act: str | None = None
    plover: str | None = None
    document: str | None = None
    state: State = State.UNDECIDED
    below: float | None = None
    order: Order = Order.UNSURE


class Queue(msgspec.Struct, frozen=True):
    """``items`` are some of the ``total`` that were asked for, in their order."""

    items: tuple[AnyItem, ...]
    total: int


class Neighbour(msgspec.Struct, frozen=True):
    """An item of another document that may report the same; ``difference`` where it was found to tell it otherwise.

    ``odds`` are log odds of the comparison; None where the two were not found to have to do with each other.
    """

    item: AnyItem
    odds: float | None = None
    difference: Difference | None = None


class Reviewing:
    """Asks of a case for those who decide; made by ``Case.reviewing``."""

    def __init__(self, reading: Callable[[], AbstractContextManager[Connection]]) -> None:
        self._reading = reading

    def queue(self, asked: Asked, *, first: int = 0, most: int = 50) -> Queue:
        """The items asked for, ``most`` from ``first`` on, and how many they are in all.

        Raises InputError for a filter that ``Case.items`` would not take.
        """
        with self._reading() as connection:
            wanted = _wanted(connection, asked)
            total = connection.scalar(select(func.count()).select_from(wanted.subquery())) or 0
            shown = connection.execute(wanted.order_by(*_BY[asked.order]).limit(most).offset(first))
            return Queue(tuple(_in_order(connection, [str(row[0]) for row in shown])), total)

    def every(self, asked: Asked) -> Iterator[AnyItem]:
        """All items asked for in that order, as the case is when the first one is taken; only some are held at a time.

        Raises InputError as ``queue`` does.
        """
        with self._reading() as connection:
            found = connection.execute(_wanted(connection, asked).order_by(*_BY[asked.order])).scalars()
            for some in found.partitions(HELD):
                yield from _in_order(connection, map(str, some))

    def left(self, asked: Asked) -> int:
        """How many items are asked for."""
        with self._reading() as connection:
            return connection.scalar(select(func.count()).select_from(_wanted(connection, asked).subquery())) or 0

    def items(self, ids: Iterable[str]) -> list[AnyItem]:
        """The items of these ids, rejected or not, in this order; those that the case does not hold are left out."""
        with self._reading() as connection:
            return _in_order(connection, dict.fromkeys(ids))

    def about(self, document_id: str) -> dict[str, list[Entry]]:
        """By the id of an item of that document the decisions about it, earliest first, undone ones too.

        What was decided about actors and issues is not among them.
        """
        with self._reading() as connection:
            number = connection.scalar(select(document.c.number).where(document.c.id == document_id))
            written = (
                [] if number is None else [kept.written for kept in load_kept(connection, OF_DOCUMENT, number=number)]
            )
            return about(connection, document_id, written)

    def act_of(self, decision_id: str) -> list[Decision]:
        """What was decided together with that decision, itself too, and stands.

        Raises InputError where there is no such decision, or nothing of it stands.
        """
        with self._reading() as connection:
            everything = journal.load(connection)
        one = next((each for each in everything if each.id == decision_id), None)
        if one is None:
            raise InputError(f"there is no decision {decision_id!r}", hint="they are listed on the page Decisions")
        return _standing_act(everything, one)

    def last_act(self, by: str) -> list[Decision]:
        """What that person decided last about items, all that was decided at once, as far as it stands; or nothing."""
        with self._reading() as connection:
            everything = journal.load(connection)
        hold = holding(everything)
        theirs = (each for each in reversed(everything) if each.by == by and each.id in hold and each.verb != Verb.UNDO)
        one = next((each for each in theirs if any(isinstance(s, ItemKey) for s in each.subjects)), None)
        return [] if one is None else _standing_act(everything, one)

    def names(self, *, most: int = 300) -> list[ActorKey]:
        """The names in the case with their sides, those in most items first."""
        named = select(party.c.name, party.c.side).where(party.c.name.is_not(None)).group_by(party.c.name, party.c.side)
        with self._reading() as connection:
            rows = connection.execute(named.order_by(func.count().desc(), party.c.name).limit(most)).all()
        return [ActorKey(row.name, row.side) for row in rows]

    def neighbours(self, item_id: str, *, most: int = 20, days: int = 3) -> list[Neighbour]:
        """Items of other documents that may report the same as this one: those that it was compared with, the surest
        first, then others of its kind and sense from ``days`` before to after, those first that share most words.
        """
        with self._reading() as connection:
            linked = _linked(connection, item_id)
            near = [str(row[0]) for row in connection.execute(_near(connection, item_id, days).limit(NEAR))]
            others = _in_order(connection, [each for each in near if each not in linked])
            words = content_words(" ".join(each.quote for each in _in_order(connection, [item_id])))
            others.sort(key=lambda each: -len(words & content_words(each.quote)))
            found = [*_in_order(connection, linked), *others][:most]
            return [Neighbour(each, *linked.get(each.id, (None, None))) for each in found]


def about(connection: Connection, document_id: str, written: Sequence[AnyItem]) -> dict[str, list[Entry]]:
    """What ``Reviewing.about`` gives for the document whose items the coder wrote so."""
    everything = journal.load(connection, [document_id])
    hold = holding(everything)
    found: dict[str, list[Entry]] = defaultdict(list)
    for each in everything:
        for subject in each.subjects:
            if isinstance(subject, ItemKey) and subject.document == document_id and (it := find(subject, written)):
                found[it.id].append(Entry(decision=each, undone=each.id not in hold, items=(it.id,)))
    return dict(found)


HELD = 500
"""Items that are read at a time where all are wanted."""


NEAR = 200
"""Items of the days around one that are looked through for those that share its words."""

_BY: dict[Order, tuple[ColumnElement[Any], ...]] = {
    Order.UNSURE: (item.c.score.is_(None), item.c.score, item.c.id),
    Order.TEXT: (
        *(document.c.published.is_(None), document.c.published, document.c.name, document.c.id),
        *(item.c.start, item.c.end, item.c.id),
    ),
}


def _wanted(connection: Connection, asked: Asked) -> Select[tuple[str]]:
    check_words(kind=asked.kind, act=asked.act, plover=asked.plover, status=None)
    if asked.side is not None:
        check_side(connection, asked.side)
    names, mentions = (None, None) if asked.actor is None else known_as(connection, asked.actor)
    numbers = None if asked.document is None else resolve(connection, asked.document)
    wanted = select_items(
        kind=asked.kind,
        side=asked.side,
        names=names,
        mentions=mentions,
        act=asked.act,
        plover=asked.plover,
        numbers=numbers,
        rejected=True,
    )
    if asked.state is not State.ALL:
        undecided = item.c.verdict.is_(None)
        wanted = wanted.where(undecided if asked.state is State.UNDECIDED else ~undecided)
    return wanted if asked.below is None else wanted.where(item.c.score < asked.below)


def _in_order(connection: Connection, given: Iterable[str]) -> list[AnyItem]:
    ids = list(given)
    found = {each.id: each for each in load_items(connection, select(item.c.id).where(item.c.id.in_(listed(ids))))}
    return [found[each] for each in ids if each in found]


def _standing_act(everything: list[Decision], one: Decision) -> list[Decision]:
    """The decisions that were made at one time by one person are one act."""
    hold = holding(everything)
    act = [each for each in everything if (each.at, each.by) == (one.at, one.by) and each.id in hold]
    if not act:
        raise InputError(f"{one.id} is undone already", hint="undo the undo to have it back, on the page Decisions")
    return act


def _linked(connection: Connection, item_id: str) -> dict[str, tuple[float, Difference | None]]:
    """By the id of an item that one has a link with its odds, the surest first, and how it differs."""
    own = connection.scalar(select(digest.c.number).where(digest.c.item == item_id))
    rows = connection.execute(
        select(digest.c.item, link.c.odds, link.c.difference)
        .join(digest, digest.c.number == link.c.later + link.c.earlier - own)
        .where(or_(link.c.later == own, link.c.earlier == own))
        .order_by(link.c.difference.is_not(None), link.c.odds.desc(), digest.c.item)
    )
    return {row.item: (row.odds, row.difference and Difference(row.difference)) for row in rows}


def _near(connection: Connection, item_id: str, days: int) -> Select[tuple[str]]:
    """Items of the same kind and sense in other documents, the nearest in time first."""
    day = func.julianday(func.coalesce(item.c.first_day, func.substr(document.c.published, 1, 10)))
    about = select(item.c.kind, item.c.act, item.c.plover, item.c.unit, item.c.document, day.label("day"))
    one = connection.execute(about.join(document).where(item.c.id == item_id)).first()
    if one is None:
        return select(item.c.id).where(item.c.id.is_(None))
    apart = func.abs(day - one.day)
    same = [item.c[name].is_not_distinct_from(getattr(one, name)) for name in ("kind", "act", "plover", "unit")]
    wanted = select(item.c.id).join(document).where(*same, item.c.document != one.document)
    wanted = wanted.where(item.c.verdict.is_distinct_from("rejected"), apart <= days)
    return wanted.order_by(apart, item.c.id)
