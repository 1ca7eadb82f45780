"""Stories and disagreements: filters, pieces of a long list, permalinks, and both sides with their words."""

import csv
import html
import io
import re

import pytest

from standoff.serve.pages import disagreements, stories


def rows_of(client, address):
    return list(csv.DictReader(io.StringIO(client.get(address).content.decode("utf-8-sig"))))


def test_stories_are_filtered_by_kind_and_publisher(client):
    found = client.get("/stories.json?kind=event&publisher=Meridian").json()["stories"]
    assert found
    for each in found:
        assert each["kind"] == "event"
        assert any(c["publisher"] == "Meridian" for c in each["line"]["citations"])


def test_an_unknown_kind_is_told_with_those_there_are(client):
    answer = client.get("/stories.json?kind=rumour")
    assert answer.status_code == 400
    assert "statement, commitment, event, figure" in answer.json()["hint"]


def test_pieces_together_are_the_whole_list(client, monkeypatch):
    every = [each["id"] for each in client.get("/stories.json").json()["stories"]]
    address, seen = "/stories", []
    while address:
        page = client.get(address).text
        seen += re.findall(r'<article class="story" id="([^"]+)"', page)
        onward = re.search(r'rel="next" href="([^"]+)"', page)
        address = html.unescape(onward[1]) if onward else None
    assert seen == every
    assert len(every) > stories.MOST


def test_a_place_beyond_the_list_is_its_end(client):
    assert 'rel="prev"' in client.get("/stories?page=99999").text
    assert client.get("/stories?page=minus").status_code == 200


def test_a_story_is_reached_by_any_of_its_items(client):
    each = client.get("/stories.json").json()["stories"][0]
    for item in each["items"]:
        assert client.get(f"/stories/{item}.json").json()["story"]["id"] == each["id"]
    table = rows_of(client, f"/stories/{each['id']}.csv")
    assert {row["story"] for row in table} == {each["id"]}
    assert len(table) == len(each["line"]["citations"])


def test_what_may_be_another_thing_is_marked_and_leads_to_its_decision(client):
    every = client.get("/stories.json").json()["stories"]
    each = next(each for each in every if each["sure_origins"] < each["origins"])
    page = client.get(f"/stories/{each['id']}").text
    assert set(re.findall(r'href="/review\?item=([^&]+)&amp;open=merge"', page)) == set(each["unsure"])
    assert f"{each['sure_origins']} of them sure" in page
    marked = [row["item"] for row in rows_of(client, f"/stories/{each['id']}.csv") if row["sure"] == "False"]
    assert marked == [cited["item"] for cited in each["line"]["citations"] if cited["item"] in each["unsure"]]
    assert marked
    decide = client.get(f"/review?item={each['unsure'][0]}&open=merge").text
    assert "Does another article report the same?" in decide
    sure = next(each for each in every if not each["unsure"])
    assert "perhaps another thing" not in client.get(f"/stories/{sure['id']}").text


def test_an_unknown_story_is_told(client):
    assert client.get("/stories/none").status_code == 404


def test_each_sentence_leads_to_its_place(client):
    each = client.get("/stories.json").json()["stories"][0]
    page = client.get(f"/stories/{each['id']}").text
    for address in re.findall(r'class="passage" href="([^"#]+)', page):
        assert client.get(html.unescape(address)).status_code == 200
    assert page.count('class="passage"') == len(each["items"])


def test_origins_are_counted_apart_from_articles(client):
    each = next(s for s in client.get("/stories.json").json()["stories"] if s["documents"] > s["origins"])
    page = client.get(f"/stories/{each['id']}").text
    assert f"({each['documents']} articles)" in page
    assert page.count('<div class="source"') == each["origins"]
    assert "the same origin, " in page


@pytest.mark.parametrize("strength", ["hard", "soft", "update"])
def test_disagreements_are_filtered_by_strength(client, strength):
    found = client.get(f"/disagreements.json?strength={strength}").json()["disagreements"]
    assert found
    assert {each["strength"] for each in found} == {strength}


def test_disagreements_are_filtered_by_what_they_are_about(client):
    rows = rows_of(client, "/disagreements.csv?difference=date")
    assert {row["difference"] for row in rows} == {"date"}
    assert {row["side"] for row in rows} == {"left", "right"}
    assert client.get("/disagreements?difference=taste").status_code == 400


def test_both_sides_say_their_day_and_the_words_that_differ_are_marked(client):
    page = client.get("/disagreements?difference=date&strength=hard").text
    claims = re.findall(r'<p class="claim" dir="auto">(.*?)</p>', page)
    assert claims == ["9 January 2022", "10 January 2022"]
    assert re.findall(r'<mark class="differs">(.*?)</mark>', page) == ["sit", "start", "9", "Jan 10"]


def test_every_disagreement_has_an_anchor_of_its_own(client):
    page = client.get("/disagreements").text
    anchors = re.findall(r'<article class="pair" id="([^"]+)"', page)
    assert (
        len(anchors)
        == len(set(anchors))
        == min(disagreements.MOST, len({row["disagreement"] for row in rows_of(client, "/disagreements.csv")}))
    )
