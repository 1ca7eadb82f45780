"""The index in the case file gives what the one in memory gives."""

from __future__ import annotations

from collections import defaultdict

import msgspec
import numpy as np
import pytest
from sqlalchemy import insert
from tests.record.test_reconciling import report

from standoff.reconcile.comparing.blocking import CROWD, Memory, keys
from standoff.reconcile.comparing.digest import digest, digests
from standoff.reconcile.comparing.pairing import VERSION, links
from standoff.record import file
from standoff.record.index import PART, Stored
from standoff.record.known import Known
from standoff.record.reconciling import forget
from standoff.record.tables import reconciled
from standoff.schema import Document, Figure, Plover

EACH = 150
PAPERS = 6


def count(name):
    """An article with a figure in each line, all of one kind."""
    text = "".join(f"{number} tanks were seen.\n" for number in range(100, 100 + EACH))
    document = Document(name=name, text=text, source=f"{name}.txt", published="2031-03-06")
    starts = [text.index(f"{number} ") for number in range(100, 100 + EACH)]
    spans = [document.span(start, start + len("100 tanks")) for start in starts]
    return document, [Figure(doc=name, value=100 + n, unit="tanks", evidence=span) for n, span in enumerate(spans)]


@pytest.fixture
def papers(case):
    """By the number of a document the digests of its items, which nobody added yet."""
    found = {}
    for number in range(1, PAPERS + 1):
        document, items = count(f"paper {number}")
        case.add(document, items, fingerprint="1")
        found[number] = [digest(item, document) for item in case.items(document=document.name)]
    return found


def writing(case):
    return file.writing(case._engine)


def lists(stored, papers):
    asked = {key for digests in papers.values() for one in digests for key in keys(one)}
    return {key: numbers.tolist() for key, numbers in stored.with_keys(asked).items()}


def test_lists_are_those_of_memory_written_or_not(case, papers):
    memory, added = Memory(), 0
    with writing(case) as connection:
        stored = Stored(connection)
        for digests in papers.values():
            for one in digests:
                memory.add(one, keys(one))
                stored.add(one, keys(one))
                added += 1
                if added % 70 == 0:
                    stored.flush()
            expected = {key: [number + 1 for number in numbers] for key, numbers in lists(memory, papers).items()}
            assert lists(stored, papers) == expected
        stored.flush()
        assert lists(Stored(connection), papers) == expected
        (longest,) = connection.exec_driver_sql("SELECT max(length(digests)) / 4 FROM block_key").scalars()
    assert added > CROWD + PART
    assert longest == PART


@pytest.mark.parametrize("gone", [[6], [5, 4], [3, 4, 5], [1, 2, 3, 4, 5, 6], [6, 5, 2]])
def test_lists_are_full_again_where_documents_went(case, papers, gone):
    added, whole = 0, defaultdict(list)

    def add(stored, number):
        nonlocal added
        connection.execute(insert(reconciled), {"document": number, "version": VERSION})
        for one in papers[number]:
            added += 1
            stored.add(one, keys(one))
            if number not in gone or added > PAPERS * EACH:
                for key in keys(one):
                    whole[key].append(added)

    with writing(case) as connection:
        stored = Stored(connection)
        for number in papers:
            add(stored, number)
        stored.flush()
        for number in gone:
            forget(connection, number)
        stored = Stored(connection)
        assert lists(stored, papers) == {key: numbers[-CROWD:] for key, numbers in whole.items()}
        add(stored, gone[0])
        stored.flush()
        expected = {key: numbers[-CROWD:] for key, numbers in whole.items()}
        assert lists(Stored(connection), papers) == expected


def test_the_case_links_what_memory_links(case):
    pages = []
    for name, plover in (("a", Plover.ASSAULT), ("b", Plover.ASSAULT), ("c", Plover.AID), ("d", Plover.ASSAULT)):
        document, items = report(name, plover=plover)
        case.add(document, items, fingerprint="1")
        pages.append(digests(list(case.items(document=name)), document))
    for name in ("e", "f"):
        document, items = count(name)
        case.add(document, items[:10], fingerprint="1")
        pages.append(digests(list(case.items(document=name)), document))
    case.compare()
    expected = sorted(links(pages, Memory()), key=lambda link: (link.left, link.right))
    assert len(expected) > 10
    assert case.links() == expected


def test_what_is_known_from_the_last_transaction_holds_when_a_document_was_replaced(case, papers):
    known = Known()
    digests = papers[PAPERS][:3]

    def put(stored, label):
        for one in digests:
            stored.add(msgspec.structs.replace(one, label=label), keys(one))
        stored.flush()

    def labels(stored):
        numbers = stored.with_keys(keys(digests[0]))[next(keys(digests[0]))]
        return [stored.digest(row).label for row in stored.rows(numbers)]

    with writing(case) as connection:
        put(Stored(connection, known), "tanks")
        connection.execute(insert(reconciled), {"document": PAPERS, "version": VERSION})
        assert set(labels(Stored(connection, known))) == {"tanks"}
    with writing(case) as connection:
        forget(connection, PAPERS)
        put(Stored(connection, known), "boats")
    with writing(case) as connection:
        assert set(labels(Stored(connection, known))) == {"boats"}


def test_digests_that_are_gone_have_no_row(case, papers):
    with writing(case) as connection:
        stored = Stored(connection)
        stored.add(papers[1][0], ["key"])
        assert stored.rows(np.array([1, 7])).tolist() == [0, -1]


def test_what_is_known_is_forgotten_where_it_grows_too_large(case, papers, monkeypatch):
    known = Known()
    monkeypatch.setattr("standoff.record.known.KNOWN", 2)
    with writing(case) as connection:
        stored = Stored(connection, known)
        for one in papers[1][:3]:
            stored.add(one, ["key"])
        assert len(stored.rows(np.array([1, 2, 3]))) == len(known.columns) == 3
        stored.flush()
        assert len(known.columns) == 0
        assert stored.rows(np.array([3, 1])).tolist() == [1, 0]
