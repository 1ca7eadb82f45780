"""Search: what a facet counts is what counting the items one by one gives, whatever else is chosen."""

import itertools
import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from standoff.record import open_case
from standoff.serve.desk import Desk
from standoff.serve.showing.cards import parties
from standoff.serve.views.coverage import coverage
from standoff.serve.views.facets import FACETS

HOSTILE = [
    '"',
    '""" OR',
    "NOT",
    "a* NOT (",
    "'; DROP TABLE item; --",
    "<script>alert(1)</script>",
    "\u202egnirts",
    "NEAR(a b, 99999)",
    "document_text: x",
    "\x00\x01",
    "%00%ff",
    "🇺🇦 👩‍👩‍👧‍👦",
    "x" * 5000,
    "{{ 7 * 7 }}",
]


@pytest.fixture(scope="module")
def known(demo_case):
    """Each item with its values under every facet and the day its article was published."""
    desk = Desk(demo_case)
    documents = {document.name: document for document in desk.case.documents()}
    provenance = coverage(desk)
    found = []
    for item in desk.case.items():
        document = documents[item.doc]
        own = {
            "kind": item.kind_name,
            "act": getattr(item, "act", None) or (item.kind if item.kind_name == "commitment" else None),
            "plover": getattr(item, "plover", None),
            "status": getattr(item, "status", None),
            "publisher": document.publisher,
            "origin": provenance[document.id].origin,
        }
        values = {name: {str(value)} if value else set() for name, value in own.items()}
        values["actor"] = {party.name for _, party in parties(item) if party.name}
        values["side"] = {party.side for _, party in parties(item) if party.side} | (
            {item.side} if getattr(item, "side", None) else set()
        )
        found.append((values, document))
    desk.close()
    return found


def counted(known, chosen, *, but=None, within=None):
    """Naively: the values of each item that passes all but one facet."""
    for values, document in known:
        if within is not None and document.id not in within:
            continue
        if all(values[name] & set(wanted) for name, wanted in chosen.items() if name != but and wanted):
            yield values


def agrees(client, known, chosen, *, query=None, within=None):
    params = [(name, value) for name, values in chosen.items() for value in values]
    answer = client.get("/search.json", params=params + ([("q", query)] if query else [])).json()
    assert answer["items"]["count"] == len(list(counted(known, chosen, within=within)))
    for facet in answer["facets"]:
        name = facet["name"]
        naive = Counter(v for values in counted(known, chosen, but=name, within=within) for v in values[name])
        shown = {value: number for value, number in facet["values"].items() if number}
        assert shown.items() <= naive.items()
        assert len(shown) + facet["more"] == len(naive)
        most = [number for value, number in shown.items() if value not in chosen.get(name, ())]
        assert not facet["more"] or min(most) >= max(naive[v] for v in naive.keys() - shown.keys())


def test_every_value_of_every_facet(client, known):
    for name in FACETS:
        for value in sorted({v for values, _ in known for v in values[name]})[:25]:
            agrees(client, known, {name: [value]})


def test_every_pair_of_facets(client, known):
    most = {n: [v for v, _ in Counter(v for values, _ in known for v in values[n]).most_common(3)] for n in FACETS}
    for one, other in itertools.combinations(FACETS, 2):
        agrees(client, known, {one: most[one][:2], other: most[other][1:]})


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_whatever_is_chosen(client, known, data):
    chosen = {}
    for name in data.draw(st.sets(st.sampled_from(sorted(FACETS)), max_size=4)):
        values = sorted({v for each, _ in known for v in each[name]})
        chosen[name] = data.draw(st.lists(st.sampled_from(values), min_size=1, max_size=3, unique=True))
    agrees(client, known, chosen)


@pytest.mark.parametrize("query", ["Geneva", "talks NOT Geneva", '"NATO-Russia Council"', "nego*", "Sweden OR Finland"])
def test_a_query_leaves_the_items_of_what_it_finds(client, known, demo_case, query):
    with open_case(demo_case, read_only=True) as case:
        within = {hit.document.id for hit in case.search(query, limit=1000)}
    assert within
    agrees(client, known, {}, query=query, within=within)
    agrees(client, known, {"kind": ["event", "figure"], "side": ["RUS"]}, query=query, within=within)


def test_days_of_publication(client, known):
    answer = client.get("/search.json?from=2022-01-09&to=2022-01-10").json()
    days = [document.published[:10] for _, document in known]
    assert answer["items"]["count"] == sum("2022-01-09" <= day <= "2022-01-10" for day in days) > 0
    assert answer["published"] == Counter(days), "the histogram keeps the days beside the chosen ones"
    month = client.get("/search.json?from=2022-01").json()
    assert month["items"]["count"] == sum(day >= "2022-01" for day in days)
    assert client.get("/search.json?from=soon").status_code == 400
    assert client.get("/search.json?from=2022-02&to=2022-01").status_code == 400


def test_pages_hold_every_item_once_in_order(client, demo_case):
    with open_case(demo_case, read_only=True) as case:
        items = [item.id for item in case.items(kind="commitment")]
    for order, wanted in (("", items), ("latest", None)):
        pages = -(-len(items) // 25)
        address = f"/search.json?kind=commitment&order={order}&page="
        seen = [line["id"] for n in range(1, pages + 1) for line in client.get(f"{address}{n}").json()["items"]["page"]]
        assert seen == wanted or (order and sorted(seen) == sorted(items))
    dates = [line["citation"]["published"] for line in client.get(f"{address}1").json()["items"]["page"]]
    assert dates == sorted(dates, reverse=True)
    beyond = client.get("/search.json?kind=commitment&page=99999").json()["items"]["page"]
    assert [line["id"] for line in beyond] == items[25 * (pages - 1) :]


def test_hits_are_marked_and_open_at_the_words(client, demo_case):
    page = client.get("/search?q=Geneva").text
    with open_case(demo_case, read_only=True) as case:
        documents = {document.id: document for document in case.documents()}
    links = re.findall(r'href="/articles/(\w+)\?at=(\d+)-(\d+)#at"', page)
    assert links
    for key, start, end in links:
        words = documents[key].text[int(start) : int(end)]
        assert words.startswith("Geneva")
    assert '<mark class="r-at">Geneva</mark>' in page


def test_a_typed_part_of_a_name_means_the_actors_that_have_it(client, known):
    answer = client.get("/search.json?actor=LAVROV").json()
    assert answer["items"]["count"] == sum(any("Lavrov" in name for name in v["actor"]) for v, _ in known) > 0
    assert client.get("/search.json?actor=Nobody+Here").json()["items"]["count"] == 0
    assert "Nobody Here" in client.get("/search?actor=Nobody+Here").text, "what is chosen can be taken back"


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_words(client, words):
    for name in ("q", "actor", "kind", "publisher", "page", "hits", "size", "order", "text"):
        for address in ("/search", "/search.csv", "/articles"):
            answer = client.get(address, params={name: words})
            assert answer.status_code == 200
            assert "<script>alert" not in answer.text or address.endswith("csv")
    assert client.get("/search", params={"from": words}).status_code in (200, 400)


def test_articles_are_filtered_sorted_and_counted_by_origin(client, demo_case):
    with open_case(demo_case, read_only=True) as case:
        documents = case.documents()
        counts = case.item_counts()
    whole = client.get("/articles.json").json()
    assert whole["count"] == len(documents) > whole["origins"]
    assert [each["id"] for each in whole["articles"]] == [document.id for document in documents]
    copies = [each for each in whole["articles"] if each["copy_of"]]
    assert whole["origins"] == len(documents) - len(copies)
    assert {each["id"]: each["items"] for each in whole["articles"]} == {d.id: counts.get(d.id, 0) for d in documents}
    for sort in ("title", "publisher", "origin", "items"):
        up = client.get(f"/articles.json?sort={sort}").json()["articles"]
        down = client.get(f"/articles.json?sort={sort}&order=down").json()["articles"]
        assert up == down[::-1]
        keys = [str(each[sort] or "").casefold() if sort != "items" else each["items"] for each in up]
        assert keys == sorted(keys)
    for name in ("publisher", "origin"):
        value = next(each[name] for each in whole["articles"] if each[name])
        found = client.get("/articles.json", params={name: value}).json()["articles"]
        assert found == [each for each in whole["articles"] if each[name] == value]
    found = client.get("/articles.json?from=2022-01-05&to=2022-01-09&text=A").json()["articles"]
    assert found == [e for e in whole["articles"] if "2022-01-05" <= e["published"] <= "2022-01-09"]
    assert client.get("/articles.json?size=5&page=2").json()["articles"] == whole["articles"][5:10]
