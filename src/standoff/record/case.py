"""A case: one crisis, one file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from sqlalchemy import Connection, Engine, func, insert, literal_column, select

from standoff.errors import CaseError, InputError
from standoff.reconcile import Judgement
from standoff.reconcile.comparing.pairing import Link
from standoff.reconcile.origins.copies import Copy
from standoff.record import counting, decisions, file, journal, reconciling, tables
from standoff.record.article import Article, load_article
from standoff.record.columns import Columns, Filed
from standoff.record.comparing import compare_some, is_whole, stored_copies
from standoff.record.decisions import Counts, Entry
from standoff.record.faults import mending
from standoff.record.filters import known_as, listed, select_items
from standoff.record.known import Known
from standoff.record.problem import Problem
from standoff.record.questions import check_side, check_words
from standoff.record.read import (
    by_number,
    dump_line,
    load_document,
    load_documents,
    load_items,
    numbered,
    resolve,
    resolve_one,
)
from standoff.record.reviewing import Reviewing
from standoff.record.search import Hit, hit, marked, matching
from standoff.record.standing import Standing, standing
from standoff.record.storable import escape
from standoff.record.touched import last_touched
from standoff.record.watch import Watch
from standoff.record.write import Outcome, checked, write
from standoff.schema import AnyItem, Change, Decision, Document, ItemKey, Verdict
from standoff.schema.decision import Value, to_line
from standoff.schema.html import table


class Trouble(Protocol):
    """What reading reports of a source that it could not read, or not wholly."""

    @property
    def source(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def message(self) -> str: ...
    @property
    def hint(self) -> str: ...


def open_case(path: str | Path, *, create: bool = False, read_only: bool = False) -> Case:
    """Open the case at ``path``; with ``create`` make an empty one where there is none.

    A case of an older standoff is migrated first. Raises InputError where there is no such file, NotACaseError where
    it is something else or damaged (it is not touched), NewerCaseError, CaseLockedError, or CaseError.
    """
    path = Path(path)
    if not file.present(path):
        if not create or read_only:
            raise InputError(f"there is no case {path}", hint="make one with: standoff read PATH --case " + path.name)
        file.create(path)
    version = file.recognise(path)
    if version < file.SCHEMA_VERSION:
        if read_only:
            raise CaseError(f"{path} was written by an older standoff", hint="open it for writing once to bring it up")
        with mending(path):
            file.migrate(path)
    case = Case(path, file.connect(path, read_only=read_only))
    try:
        case._greet()
    except BaseException:
        case.close()
        raise
    return case


class Case:
    """Documents and their items in one file. Made by ``open_case``; close it, or use it in a ``with`` statement."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._engine = engine

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Case {self.path}>"

    def close(self) -> None:
        """Let go of the file. Nothing is pending: each document was written when ``add`` returned."""
        self._engine.dispose()

    def watch(self) -> Watch:
        """What tells whether the case has been written to since it was asked last, by this process or another."""
        return Watch(self.path, self._engine)

    def add(self, document: Document, items: Sequence[AnyItem], *, fingerprint: str) -> Outcome:
        """Write a document and its items in one transaction: afterwards all of it is there, or nothing.

        ``fingerprint`` stands for what the items rest on besides the text (metadata, version of the coder). A document
        that is there with the same fingerprint is left alone, with another it is replaced together with its items.
        Items without an id get theirs. Raises AnchorError where a span does not cut its words from the document.
        """
        ready = checked(document, items)
        with mending(self.path), file.writing(self._engine) as connection:
            return write(connection, document, ready, fingerprint=fingerprint)

    def has(self, document_id: str, fingerprint: str) -> bool:
        """Whether adding that document with that fingerprint would change nothing."""
        d = tables.document.c
        wanted = select(d.number).where(d.id == escape(document_id), d.fingerprint == fingerprint)
        with self._reading() as connection:
            return connection.execute(wanted).first() is not None

    def given_date(self, document_id: str) -> str | None:
        """The day of publication that the user gave for that document, where the date rests on that."""
        d = tables.document.c
        wanted = select(d.published).where(d.id == escape(document_id), d.published_from == "given")
        with self._reading() as connection:
            return connection.scalar(wanted)

    def versions(self, name_or_id: str) -> list[Document]:
        """The documents of that name, id, or beginning of a name, the one that was read last first.

        They are several where an article changed, or where two files have one name. Raises InputError for none.
        """
        d = tables.document.c
        with self._reading() as connection:
            numbers = sorted(resolve(connection, name_or_id), reverse=True)
            return [load_documents(connection, select(tables.document).where(d.number == n))[0] for n in numbers]

    def others_called(self, document: Document) -> list[str]:
        """Ids of the documents in the case that have the same name and another text."""
        d = tables.document.c
        wanted = select(d.id).where(d.name == document.name, d.id != document.id).order_by(d.number)
        with self._reading() as connection:
            return list(connection.execute(wanted).scalars())

    def holdings(self) -> str:
        """A word for which documents the case holds and what of them is compared: decisions leave it as it is."""
        d, c = tables.document.c, tables.compared.c
        with self._reading() as connection:
            held = connection.execute(select(d.number, d.id, d.fingerprint).order_by(d.number))
            told = hashlib.blake2b(digest_size=16)
            for row in held:
                told.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
            told.update(str(connection.scalar(select(func.count(c.document)))).encode())
        return told.hexdigest()

    def documents(self) -> list[Document]:
        """All documents, by date of publication (undated ones last), then name."""
        with self._reading() as connection:
            return load_documents(connection, select(tables.document))

    def document_ids(self) -> list[str]:
        """Ids of all documents, the latest published first; undated ones last."""
        d = tables.document.c
        with self._reading() as connection:
            wanted = select(d.id).order_by(d.published.is_(None), d.published.desc(), d.name, d.id)
            return list(connection.execute(wanted).scalars())

    def reached(self) -> int:
        """How far the case has grown: a number that each added document raises; 0 for an empty case."""
        with self._reading() as connection:
            return connection.scalar(select(func.max(tables.document.c.number))) or 0

    def added_since(self, reached: int) -> frozenset[str]:
        """Ids of the documents that were added after the case had grown so far; one that was read again is not new."""
        d = tables.document.c
        with self._reading() as connection:
            return frozenset(connection.execute(select(d.id).where(d.number > reached)).scalars())

    def document(self, name_or_id: str) -> Document:
        """The one document of that name, id, or beginning of a name. Raises InputError where none or several fit."""
        with self._reading() as connection:
            return load_document(connection, resolve_one(connection, name_or_id))

    def article(self, name_or_id: str) -> Article:
        """That document with its items and what was decided about them. Raises InputError as ``document`` does."""
        with self._reading() as connection:
            return load_article(connection, resolve_one(connection, name_or_id))

    def document_of(self, item: AnyItem) -> Document:
        """The document that an item of this case was read from. Raises InputError where the case does not hold it."""
        with self._reading() as connection:
            found = connection.execute(select(tables.item.c.document).where(tables.item.c.id == item.id)).scalars()
            documents = numbered(connection, list(found))
        if not documents:
            raise InputError(f"the case holds no item {item.id!r}", hint="take items from case.items()")
        return documents[0]

    def items(
        self,
        *,
        kind: str | None = None,
        side: str | None = None,
        actor: str | None = None,
        act: str | None = None,
        plover: str | None = None,
        status: str | None = None,
        document: str | None = None,
        since: str | None = None,
        until: str | None = None,
        text: str | None = None,
        rejected: bool = False,
    ) -> list[AnyItem]:
        """The items that pass every filter, by date of their document, then where they stand in it.

        ``side`` and ``actor`` match any party; an actor by whole words of its name or mention. ``act`` is a statement's
        act or a commitment's kind. ``since`` and ``until`` are days, months or years, held against the item's own date,
        or else its document's; undated items pass neither. ``text`` occurs in the item's words. Items are as people
        corrected them; those that people rejected are left out unless ``rejected``.

        Raises InputError for an unknown document, kind, act, type or status, for a side that is no code, for a time
        that is none, and for filters that no item can pass together.
        """
        check_words(kind=kind, act=act, plover=plover, status=status)
        with self._reading() as connection:
            if side is not None:
                check_side(connection, side)
            names, mentions = (None, None) if actor is None else known_as(connection, actor)
            numbers = None if document is None else resolve(connection, document)
            wanted = select_items(
                kind=kind,
                side=side,
                names=names,
                mentions=mentions,
                act=act,
                plover=plover,
                status=status,
                numbers=numbers,
                since=since,
                until=until,
                text=text,
                rejected=rejected,
            )
            return load_items(connection, wanted)

    def item(self, beginning: str) -> AnyItem:
        """The one item whose id begins so, rejected or not. Raises InputError where none does, or several do."""
        i = tables.item.c
        wanted = select(i.id).where(func.substr(i.id, 1, len(beginning)) == escape(beginning)).order_by(i.id).limit(6)
        with self._reading() as connection:
            found = list(connection.execute(wanted).scalars())
            if beginning in found:
                found = [beginning]
            if len(found) == 1:
                return load_items(connection, select(i.id).where(i.id == found[0]))[0]
        if not found or not beginning:
            hint = "`standoff show items` tells the id of each; --rejected shows the rejected ones too"
            raise InputError(f"the case holds no item {beginning!r}", hint=hint)
        raise InputError(f"several items begin with {beginning!r}", hint="write more of it: " + ", ".join(found[:5]))

    def search(self, query: str, *, limit: int = 20) -> list[Hit]:
        """Documents whose text holds all the words of ``query``, best first.

        ``"a phrase"``, ``begin*``, ``a OR b`` and ``NOT a`` are understood; nothing that is typed is an error.
        """
        with self._reading() as connection:
            return list(self._hits(connection, query, matching(connection, query)[:limit]).values())

    def matching(self, query: str) -> list[int]:
        """Numbers of all documents that ``search`` would find, best first; ``columns`` tells what they are."""
        with self._reading() as connection:
            return matching(connection, query)

    def hits(self, query: str, numbers: Sequence[int]) -> dict[int, Hit]:
        """By number what ``search`` gives for these documents, in this order; those that do not match are left out."""
        with self._reading() as connection:
            return self._hits(connection, query, numbers)

    def filed(self) -> tuple[Filed, ...]:
        """The documents without their texts, in the order of ``documents``."""
        with self._reading() as connection:
            return counting.filed(connection)

    def columns(self, known: Columns | None = None) -> Columns:
        """The items that nobody rejected as columns of codes, for counting over all of them.

        With the columns ``known`` of an earlier state of this case only what has changed since is read.
        """
        with self._reading() as connection:
            return counting.load(connection, known)

    def last_touched(self, document_id: str) -> int | None:
        """A number that each change to that document, its items or what was decided about them raises; None for none.

        What is shown of a document and its items alone is as it was while the number is the same.
        """
        with self._reading() as connection:
            return last_touched(connection, escape(document_id))

    def items_numbered(self, numbers: Sequence[int]) -> list[AnyItem]:
        """The items that ``columns`` knows by these numbers, in the order of the columns."""
        i = tables.item.c
        wanted = select(i.id).where(literal_column("item.rowid").in_(listed(numbers)))
        with self._reading() as connection:
            return load_items(connection, wanted)

    def compare(self, *, report: Callable[[int], None] = lambda left: None, yielding: bool = False) -> int:
        """Compare the documents that came since the last time with those before: what their texts share, and which of
        their items report one thing; how many documents that were.

        Asks only for what the new ones have in common with others, can be stopped, and goes on where it stopped.
        ``report`` is told how many are left. Where it is ``yielding``, each document is a transaction of its own, and
        others who want to write get their turn.
        """
        turns, at_once = reconciling.Turns(yielding), 0.0 if yielding else reconciling.AT_ONCE
        with mending(self.path):
            while compare_some(self._engine):
                turns.give()
            reconciling.set_aside(self._engine)
        with self._reading() as connection:
            waiting = reconciling.waiting(connection)
        taken, known = 0, Known()
        while taken < len(waiting):
            with mending(self.path):
                taken += reconciling.take_some(self._engine, waiting[taken:], known, report=report, at_once=at_once)
            turns.give()
        return taken

    def standing(self) -> Standing:
        """Which changes the case has seen, comparing aside, and how many of its documents are compared."""
        with self._reading() as connection:
            return standing(connection)

    def is_compared(self) -> bool:
        """Whether every document has been compared with the others."""
        return not self.standing().waiting

    def copies(self, *, partly: bool = False) -> list[Copy] | None:
        """What documents share with others; None where some are not compared yet (call ``compare``), unless it may be
        told ``partly``.
        """
        with self._reading() as connection:
            return stored_copies(connection) if partly or is_whole(connection) else None

    def links(self, *, partly: bool = False) -> list[Link] | None:
        """Which items of different documents report one thing, alike or otherwise; None where ``compare`` is due.

        Where it may be told ``partly``, it is what is known by now, some of which another version may have found.
        """
        with self._reading() as connection:
            return reconciling.load_links(connection) if partly or not reconciling.waiting(connection) else None

    def add_problem(self, problem: Trouble) -> None:
        """Remember what was wrong with a source, once, however often it is read."""
        told = {"source": problem.source, "code": str(problem.code), "message": problem.message, "hint": problem.hint}
        with mending(self.path), file.writing(self._engine) as connection:
            connection.execute(insert(tables.problem).prefix_with("OR IGNORE"), told)

    def problems(self) -> list[Problem]:
        """What could not be read, or not wholly, by source."""
        p = tables.problem.c
        with self._reading() as connection:
            return sorted(Problem(*row) for row in connection.execute(select(p.source, p.code, p.message, p.hint)))

    def forget_problems(self, source: str) -> None:
        """Drop what was noted of a source, because it is read anew."""
        with mending(self.path), file.writing(self._engine) as connection:
            connection.execute(tables.problem.delete().where(tables.problem.c.source == source))

    def key(self, item_id: str) -> ItemKey:
        """What decisions know an item by: the words that the coder found, and where. Raises InputError for no item."""
        with self._reading() as connection:
            return decisions.key(connection, item_id)

    def draft(self, item_id: str, values: Mapping[str, Value]) -> tuple[Change, ...]:
        """The changes that set fields of an item (``{"act": "threat", "source.side": "NOR"}``), for a correction.

        Raises InputError for a field that the kind of item has not, for a value that is in no vocabulary, and for an
        anchor that cuts nothing from the article.
        """
        with self._reading() as connection:
            return decisions.draft(connection, item_id, values)

    def decide(self, decision: Decision) -> Decision:
        """Write a decision, give it its time and its id, and bring the items into line, in one transaction.

        Raises InputError where it is about nothing in the case, or says nothing.
        """
        with mending(self.path), file.writing(self._engine) as connection:
            return decisions.decide(connection, decision)

    def decide_together(self, given: Sequence[Decision]) -> list[Decision]:
        """Write several decisions as one act: all or none, at one time. Raises InputError as ``decide`` does."""
        with mending(self.path), file.writing(self._engine) as connection:
            return decisions.decide_together(connection, given)

    def reviewing(self) -> Reviewing:
        """What one asks in order to decide: which items wait, and what was decided about them before."""
        return Reviewing(self._reading)

    def apply(self, given: Sequence[Decision]) -> Counts:
        """Take over decisions from elsewhere, all or none; those that are known are left alone.

        Raises InputError where one is not as it was made, or could not be applied whatever the case held.
        """
        with mending(self.path), file.writing(self._engine) as connection:
            return decisions.apply(connection, given)

    def journal(self) -> list[Entry]:
        """Every decision, earliest first, with what has become of it."""
        with self._reading() as connection:
            return decisions.entries(connection)

    def decisions(self, *, stale: bool | None = None) -> list[Decision]:
        """Every decision, earliest first, undone ones too; or only those that are, or are not, stale."""
        if stale is None:
            with self._reading() as connection:
                return journal.load(connection)
        return [entry.decision for entry in self.journal() if entry.stale is stale]

    def judgements(self) -> list[Judgement]:
        """What persons judge of pairs of items, by the ids of items; ``reconcile.components`` makes groups of them."""
        with self._reading() as connection:
            return decisions.judgements(connection)

    def verdicts(self, items: Iterable[str] | None = None) -> dict[str, Verdict]:
        """By the id of an item what a person thinks of it, where one does; only of ``items`` if given."""
        i = tables.item.c
        wanted = select(i.id, i.verdict).where(i.verdict.is_not(None))
        if items is not None:
            wanted = wanted.where(i.id.in_(listed(items)))
        with self._reading() as connection:
            rows = connection.execute(wanted)
            return {row.id: Verdict(row.verdict) for row in rows}

    def counts(self) -> dict[str, int]:
        """How many documents, items of each kind that nobody rejected, and problems the case holds."""
        i = tables.item.c
        counted = select(i.kind, func.count()).where(i.verdict.is_distinct_from("rejected")).group_by(i.kind)
        with self._reading() as connection:
            kinds = {row[0]: row[1] for row in connection.execute(counted)}
            documents = connection.scalar(select(func.count()).select_from(tables.document)) or 0
            problems = connection.scalar(select(func.count()).select_from(tables.problem)) or 0
        found = {f"{kind}s": kinds.get(kind, 0) for kind in ("statement", "commitment", "event", "figure")}
        return {"documents": documents, **found, "problems": problems}

    def item_counts(self) -> dict[str, int]:
        """By the id of a document how many items it gave that nobody rejected; documents without any are left out."""
        i, d = tables.item.c, tables.document.c
        counted = select(d.id, func.count()).join(tables.item, i.document == d.number)
        with self._reading() as connection:
            rows = connection.execute(counted.where(i.verdict.is_distinct_from("rejected")).group_by(d.id))
            return {row[0]: row[1] for row in rows}

    def dump(self) -> str:
        """Everything that the case holds, in one order, as JSON lines: equal cases give equal dumps.

        For comparing cases; ``export items`` is the format for other programs.
        """
        values = [*self.documents(), *self.items(rejected=True), *self.problems()]
        return "".join([*map(dump_line, values), *map(to_line, self.decisions())])

    def _repr_html_(self) -> str:
        counts = ", ".join(f"{n} {what}" for what, n in self.counts().items() if n)
        d = tables.document.c
        shown = select(d.published, d.publisher, func.coalesce(d.title, d.name)).order_by(d.published, d.name)
        with self._reading() as connection:
            rows = [tuple(row) for row in connection.execute(shown.limit(100))]
        return table(f"{self.path.name}: {counts or 'empty'}", ("published", "publisher", "document"), rows)

    def _greet(self) -> None:
        """Read once, so that a case that cannot be read is refused when it is opened."""
        with self._reading() as connection:
            version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            file.refuse_newer(self.path, version)
            connection.execute(select(tables.document.c.number).limit(1)).first()

    def _hits(self, connection: Connection, query: str, numbers: Sequence[int]) -> dict[int, Hit]:
        found = marked(connection, query, numbers)
        documents = by_number(connection, [each.number for each in found])
        return {each.number: hit(documents[each.number], each) for each in found}

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with mending(self.path), self._engine.begin() as connection:
            yield connection
