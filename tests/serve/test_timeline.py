"""The timeline page: clocks, filters, and that its table, its picture and its list tell the same."""

import csv
import io
import re

import pytest

from standoff.analysis.moments import Clock, moments
from standoff.record import open_case
from standoff.serve.showing.picturing import DRAWN, LANES, drawn


@pytest.fixture(scope="module")
def told(demo_case):
    with open_case(demo_case, read_only=True) as case:
        return moments(case)


def rows(client, query=""):
    table = client.get(f"/timeline.csv{query}").content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(table)))


def marks_of(page):
    return re.findall(
        r'<tr data-first="([^"]+)" data-end="([^"]+)" data-lane="([^"]+)" data-order="\d+" data-look="([^"]*)"', page
    )


@pytest.mark.parametrize("clock", [*Clock, "all"])
def test_the_table_has_a_row_for_each_mark_of_the_twin(client, told, clock):
    page, found = client.get(f"/timeline?clock={clock}").text, rows(client, f"?clock={clock}")
    assert len(found) == len(drawn(told, None if clock == "all" else clock)) > 30
    kept = {each["id"] for each in client.get(f"/timeline.json?clock={clock}").json()["moments"]}
    assert [mark[:2] for mark in marks_of(page)] == [(r["first"], r["end"]) for r in found if r["item"] in kept]


def test_only_words_are_on_the_clock_of_what_was_said(told):
    said = [each.moment for each in drawn(told, Clock.SAID)]
    assert said
    assert all(m.kind != "event" or m.code in {"ACCUSE", "REQUEST", "REJECT", "THREATEN"} or m.status for m in said)
    assert not any(m.sense == "meeting" for m in said)


def test_every_sense_has_its_lane(told):
    assert {moment.sense for moment in told} <= set(LANES)


def test_a_month_is_as_long_as_a_month_and_a_day_ends_where_the_next_begins(told):
    from standoff.schema import Interval

    for each in drawn(told, Clock.HAPPENED):
        time = each.moment.happened
        interval = Interval.parse(time.when)
        assert each.first == interval.first.isoformat()
        assert each.first < each.end
        assert ("inferred" in each.look) == time.inferred


@pytest.mark.parametrize(
    ("query", "holds"),
    [
        ("kind=commitment", lambda row: row["kind"] == "commitment"),
        ("plover=ASSAULT", lambda row: row["code"] == "ASSAULT"),
        ("since=2022-01-05", lambda row: row["end"] > "2022-01-05"),
        ("until=2021-12-31", lambda row: row["first"] <= "2021-12-31"),
        ("since=2022-01&until=2022-01-07", lambda row: row["end"] > "2022-01-01" and row["first"] <= "2022-01-07"),
        ("actor=Ryabkov", None),
        ("side=fra", None),
    ],
)
def test_filters_leave_out_what_does_not_pass(client, query, holds):
    found = rows(client, f"?{query}")
    assert 0 < len(found) < len(rows(client))
    assert holds is None or all(holds(row) for row in found)


def test_actor_and_side_are_those_who_take_part(told, client):
    by_id = {moment.id: moment for moment in told}
    for row in rows(client, "?actor=Ryabkov"):
        parties = (*by_id[row["item"]].by, *by_id[row["item"]].to)
        assert any("Ryabkov" in (who.name or "") for who in parties)
    assert all("FRA" in by_id[row["item"]].sides for row in rows(client, "?side=fra"))


@pytest.mark.parametrize(
    "query", ["clock=sundial", "kind=rumour", "plover=TALK", "since=soon", "since=2022&until=2021"]
)
def test_what_cannot_be_asked_is_told(client, query):
    answer = client.get(f"/timeline?{query}")
    assert answer.status_code == 400


def test_what_is_due_stands_apart_from_what_was(client):
    page = client.get("/timeline").text
    due = page[page.index('class="to-come"') : page.index('<section class="day">')]
    assert "(scheduled)" in due
    assert "<q " in due


def test_no_more_is_drawn_than_can_be_told_apart_and_the_rest_is_counted(client):
    answer = client.get("/timeline.json").json()
    assert len(answer["moments"]) <= DRAWN
    assert answer["count"] == len(answer["moments"]) + answer["hidden"] == len(rows(client))


def test_the_others_are_on_the_pages_that_follow(client):
    every = client.get("/timeline.json").json()["moments"]
    first = client.get("/timeline.json?size=5").json()
    second = client.get(first["next"]).json()
    assert first["moments"] + second["moments"] == every[:10]
    assert first["hidden"] == first["count"] - 5
    page = client.get("/timeline?size=5").text
    assert 'rel="next" href="/timeline?size=5&amp;page=2"' in page
    assert page.count("<tr data-") == client.get("/timeline?size=5&page=2").text.count("<tr data-")


def test_hostile_filters_are_shown_as_they_were_written(client):
    page = client.get('/timeline?actor="><script>alert(1)</script>').text
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page
