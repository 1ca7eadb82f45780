"""The network page: its table has what its twin has, filters narrow it, and a tie opens its stories."""

import csv
import html
import io
import re

import pytest


def rows(client, query=""):
    return list(csv.DictReader(io.StringIO(client.get(f"/network.csv{query}").content.decode("utf-8-sig"))))


def test_the_table_has_a_row_for_each_tie(client):
    found = rows(client)
    assert client.get("/network").text.count("<tr data-source=") == len(found) > 10
    assert int(found[0]["stories"]) == max(int(row["stories"]) for row in found)


@pytest.mark.parametrize(
    "query", ["sign=meets", "least=3", "kind=commitment", "plover=MOBILIZE", "until=2021-12-20", "side=FRA"]
)
def test_filters_narrow_it(client, query):
    assert 0 < len(rows(client, f"?{query}")) < len(rows(client))


def test_between_actors_there_are_more(client):
    assert len(rows(client, "?level=actor")) > len(rows(client))


def test_a_tie_opens_its_stories_with_their_words(client):
    page = client.get("/network?least=2").text
    link = html.unescape(re.search(r'<a href="(\?[^"]*tie=[^"]*)#tie"', page)[1])
    assert "least=2" in link
    opened = client.get(f"/network{link}").text
    part = opened[opened.index('id="tie-head"') : opened.index('class="as-table"')]
    stories = int(re.search(r"(\d+) stories", part)[1])
    assert part.count('class="line"') == stories >= 2
    assert part.count("<q ") >= stories


@pytest.mark.parametrize("query", ["level=planet", "sign=neutral", "least=many", "least=-1", "kind=figure"])
def test_what_cannot_be_asked_is_told(client, query):
    assert client.get(f"/network?{query}").status_code == 400
