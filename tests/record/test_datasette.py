"""A case opens in Datasette and makes sense there."""

from __future__ import annotations

import asyncio

import pytest

from standoff.record import open_case

pytestmark = pytest.mark.filterwarnings("default")  # other people's code


@pytest.fixture
def ask(path, document, items_of):
    from datasette.app import Datasette

    with open_case(path, create=True) as case:
        case.add(document, items_of(document), fingerprint="1")

    async def get(*addresses: str) -> list:
        site = Datasette([str(path)], settings={"num_sql_threads": 0})
        await site.invoke_startup()
        answers = [await site.client.get(address) for address in addresses]
        assert [answer.status_code for answer in answers] == [200] * len(addresses)
        return [
            answer.json() if ".json" in address else answer.text
            for address, answer in zip(addresses, answers, strict=True)
        ]

    return lambda *addresses: asyncio.run(get(*addresses))


def test_tables_and_views_have_names_that_a_person_reads(ask):
    (found,) = ask("/crisis.json")
    tables = {table["name"] for table in found["tables"] if not table["hidden"]}
    kept = {"document", "block", "item", "party", "span", "problem", "decision", "subject", "alembic_version"}
    across = {"compared", "passage", "shingle", "copying", "reconciled", "digest", "block_key", "link", "touched"}
    assert tables == kept | across | {"sqlite_sequence"}
    assert {view["name"] for view in found["views"]} == {"statements", "commitments", "events", "figures", "links"}


def test_views_show_items_as_a_person_reads_them(ask):
    statements, commitments, events, figures = (
        answer[0]
        for answer in ask(
            *(f"/crisis/{view}.json?_shape=array" for view in ("statements", "commitments", "events", "figures"))
        )
    )
    assert statements["who"] == "Anna Karst"
    assert statements["quote"] == "“We will not wait,” … “Our patience has ended.”"
    assert statements["cue"] == "told"
    assert (commitments["who"], commitments["toward"], commitments["polarity"]) == ("Ruritania", "Graustark", "if")
    assert commitments["condition"] == "If Graustark sends troops"
    assert (events["who"], events["side"]) == ("Ruritania, Graustark", "RUR, GRA")
    assert (figures["value"], figures["document"]) == (4000, "border")


def test_links_carry_labels_and_lead_somewhere(ask):
    item, document, parties, row = ask(
        "/crisis/item.json?_labels=on&_shape=array",
        "/crisis/document.json?_shape=array",
        "/crisis/party.json?_shape=array",
        "/crisis/document/1",
    )
    assert item[0]["document"] == {"value": 1, "label": "border"}
    assert document[0]["title"] == "Ruritania warns Graustark"
    assert {party["role"] for party in parties} == {"source", "by", "toward"}
    assert "Our patience has ended" in row


def test_the_search_box_searches_the_text(ask):
    found, page = ask("/crisis/document.json?_shape=array&_search=soldiers", "/crisis/document")
    assert [document["name"] for document in found] == ["border"]
    assert 'name="_search"' in page
