"""Pages and their twins, the headers on every answer, and what is said when something is wrong."""

import csv
import io

import pytest

from standoff.serve.rendering import PAGES


@pytest.mark.parametrize("path", [path for path, _ in PAGES])
def test_every_page_has_its_twins(client, path):
    assert client.get(path).status_code == 200
    twin = "/overview" if path == "/" else path
    assert client.get(twin + ".json").json()
    table = client.get(twin + ".csv")
    assert table.headers["content-type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(table.content.decode("utf-8-sig"))))
    assert len(rows) > 3 or path == "/add"  # nothing was added yet, and nothing was wrong


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
    from standoff.serve import parts

    monkeypatch.setattr(parts, "PART", 1000)
    page = client.get("/articles/0112_continental?part=2")
    assert "Part 2 of" in page.text
    items = client.get("/articles/0112_continental.json").json()["items"]
    rows = list(csv.DictReader(io.StringIO(client.get("/articles/0112_continental.csv").content.decode("utf-8-sig"))))
    assert [row["id"] for row in rows] == [item["id"] for item in items]
    assert page.text.count('<article class="card') < len(items)
