"""Pages and their twins, the headers on every answer, and what is said when something is wrong."""

import csv
import io

import pytest
from starlette.requests import Request

from standoff.export import sheet
from standoff.record import reviewing
from standoff.serve.pages import listing, review, search
from standoff.serve.showing.rendering import PAGES


@pytest.mark.parametrize("path", [path for path, _ in PAGES])
def test_every_page_has_its_twins(client, path):
    assert client.get(path).status_code == 200
    twin = "/overview" if path == "/" else path
    assert client.get(twin + ".json").json()
    table = client.get(twin + ".csv")
    assert table.headers["content-type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(table.content.decode("utf-8-sig"))))
    assert len(rows) > 3 or path == "/add"  # nothing was added yet, and nothing was wrong


def parts(client, address, key):
    """The ids in the JSON of a page and of all that follow it, part by part."""
    found = []
    while address:
        value = client.get(address).json()
        told = value[key] if key != "page" else value["items"]["page"]
        found.append([each["id"] for each in told])
        address = value["next"] if key != "page" else value["items"]["next"]
    return found


@pytest.mark.parametrize(
    ("path", "query", "key"),
    [
        ("articles", "size=4&sort=title", "articles"),
        ("search", "size=9&kind=figure&order=latest", "page"),
        ("review", "kind=figure&order=text", "items"),
    ],
)
def test_the_table_has_all_that_matches_and_the_json_leads_on(client, monkeypatch, path, query, key):
    monkeypatch.setattr(reviewing, "HELD", 3)
    monkeypatch.setattr(review, "PIECE", 5)
    monkeypatch.setattr(search, "MOST", 10)
    monkeypatch.setattr(sheet, "AT_ONCE", 4)
    found = parts(client, f"/{path}.json?{query}", key)
    assert len(found) > 2
    table = client.get(f"/{path}.csv?{query}").content.decode("utf-8-sig")
    rows = [row["id"] for row in csv.DictReader(io.StringIO(table))]
    assert rows == [each for some in found for each in some]
    assert len(set(rows)) == len(rows)


def test_a_table_is_sent_while_it_is_made(client, monkeypatch):
    """Nothing but the first part is there before the first is sent."""
    made = []

    def row(each):
        made.append(each)
        return {"id": each.id}

    monkeypatch.setattr(sheet, "AT_ONCE", 2)
    monkeypatch.setattr(listing, "_row", row)
    asked = {"type": "http", "path": "/articles.csv", "query_string": b"size=1", "headers": []}
    answer = listing.listed(client.app.state.desk, Request(asked))
    made.clear()
    lines = sheet.table_parts(answer.columns, answer.rows)
    assert (next(lines).count(b"\n"), len(made)) == (1, 0)
    assert (next(lines).count(b"\n"), len(made)) == (2, 2)


def test_every_answer_says_that_nothing_may_come_from_elsewhere(client):
    for path in ("/", "/articles.json", "/static/nothing.js", "/no-such-page"):
        policy = client.get(path).headers["content-security-policy"]
        assert "default-src 'self'" in policy
        assert "unsafe" not in policy


def test_another_host_name_is_refused(client):
    assert client.get("/", headers={"host": "evil.example"}).status_code == 400


def test_unknown_article_tells_what_is_near(client):
    answer = client.get("/articles/0112_contin")
    assert answer.status_code == 200
    answer = client.get("/articles/0112_contenental")
    assert answer.status_code == 404
    assert "did you mean 0112_continental" in answer.text
    assert client.get("/articles/nothing.json").json()["hint"]


def test_unknown_page_is_told_with_the_way_on(client):
    answer = client.get("/nowhere")
    assert answer.status_code == 404
    assert "There is no such page" in answer.text


def test_article_holds_its_text_whole(client, demo_case):
    import html
    import re

    from standoff.record import open_case

    with open_case(demo_case, read_only=True) as case:
        document = case.document("0112_continental")
    page = client.get(f"/articles/{document.id}").text
    shown = re.search(r'<div class="text".*?>(.*?)</div>\s*<section', page, re.DOTALL)[1]
    plain = html.unescape(re.sub(r"<[^>]+>", "", shown))
    assert "".join(plain.split()) == "".join(document.text.split())


def test_the_table_of_a_long_article_has_the_items_of_all_its_parts(client, monkeypatch):
    from standoff.serve.showing import parts

    monkeypatch.setattr(parts, "PART", 1000)
    page = client.get("/articles/0112_continental?part=2")
    assert "Part 2 of" in page.text
    items = client.get("/articles/0112_continental.json").json()["items"]
    rows = list(csv.DictReader(io.StringIO(client.get("/articles/0112_continental.csv").content.decode("utf-8-sig"))))
    assert [row["id"] for row in rows] == [item["id"] for item in items]
    assert page.text.count('<article class="card') < len(items)
