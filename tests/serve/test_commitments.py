"""Commitments: the table and its filters, the picture, and the page that is shown while the ledger is made."""

import csv
import html
import io
import re
import threading
from itertools import pairwise

import pytest
from starlette.testclient import TestClient

from standoff.model.ledger import Condition, Entry, EntryKind, Ledger, Life, Option, Requirement, State, replay
from standoff.model.ledger.literal import Literal
from standoff.serve import workbench
from standoff.serve.showing.tree import HIGH, picture
from standoff.serve.views import bonds


def words(client, query=""):
    return client.get(f"/commitments.json?{query}").json()["words"]


def option(key, owner="NOR"):
    return Option(id=key, name=f"{owner}: {key}", owner=owner, literal=Literal(deed=key, owner=owner))


def entry(key, then, *given, by="NOR", kind=EntryKind.THREAT):
    conditions = tuple(Condition(Requirement(each)) for each in given)
    return Entry(id=key, kind=kind, by=by, action=Requirement(then), conditions=conditions, date="2031-01-01")


def drawn(*entries):
    names = {e.action.option for e in entries} | {c.requirement.option for e in entries for c in e.conditions}
    ledger = Ledger(options=tuple(option(name) for name in sorted(names)), entries=entries)
    return picture(ledger, replay(ledger))


@pytest.mark.parametrize(("name", "value"), [("side", "RUS"), ("kind", "demand"), ("state", "dormant")])
def test_words_are_filtered(client, name, value):
    found, every = words(client, f"{name}={value}"), words(client)
    of = {
        "side": lambda w: w["life"]["entry"]["by"],
        "kind": lambda w: w["life"]["entry"]["kind"],
        "state": lambda w: w["state"],
    }[name]
    assert {of(each) for each in found} == {value}
    assert len(found) == sum(of(each) == value for each in every)


def test_only_conditional_ones(client):
    found = words(client, "conditional=yes")
    assert found
    assert all(each["given"] for each in found)


def test_as_of_a_day_later_articles_are_left_out(client):
    early = words(client, "date=2021-12-20")
    assert 0 < len(early) < len(words(client))
    assert all(c["published"] <= "2021-12-20" for w in early for c in w["life"]["entry"]["citations"])
    assert client.get("/commitments.json?date=someday").status_code == 400


def test_an_unknown_state_is_told_with_those_there_are(client):
    assert "dormant" in client.get("/commitments.json?state=asleep").json()["hint"]


def test_every_word_has_its_passage_in_the_table(client):
    rows = list(csv.DictReader(io.StringIO(client.get("/commitments.csv").content.decode("utf-8-sig"))))
    assert {row["id"] for row in rows} == {each["life"]["entry"]["id"] for each in words(client)}
    assert all(row["quote"] and row["document"] for row in rows)


def test_every_arrow_leads_to_its_row(client):
    words(client)  # the ledger is there
    page = client.get("/commitments").text
    arrows = re.findall(r'<a href="#([^"]+)" class="arrow', page)
    assert len(arrows) >= 30
    for each in arrows:
        assert f'<tr id="{each}"' in page
    told = len(re.findall(r'class="arrow', page))
    assert told == sum(len(each["given"]) for each in words(client, "conditional=yes"))


def test_what_is_not_in_the_model_is_told(client):
    for each in client.get("/commitments.json").json()["unmodelled"]:
        assert html.escape(" ".join(each.split())) in client.get("/commitments").text


def test_while_the_ledger_is_made_the_page_says_so(demo_case, monkeypatch):
    go_on = threading.Event()

    def slow(*args, **kwargs):
        assert go_on.wait(20)
        return Ledger()

    monkeypatch.setattr(bonds, "ledger", slow)
    monkeypatch.setattr("standoff.serve.beside.PATIENCE", 1.0)
    with TestClient(workbench(demo_case), base_url="http://127.0.0.1") as client:
        page = client.get("/commitments?side=RUS").text
        assert "of 12 articles read" in page
        assert 'hx-get="/commitments?side=RUS"' in page
        go_on.set()
        assert client.get("/commitments.json").json()["words"] == []
        assert "None that passes this filter" in client.get("/commitments").text


def test_what_follows_from_what_follows_stands_further_right():
    found = drawn(entry("a", "second", "first"), entry("b", "third", "second"))
    columns = {box.move: box.x for box in found.boxes}
    assert columns["first"] < columns["second"] < columns["third"]
    assert len(found.boxes) == 3


def test_boxes_of_one_column_do_not_overlap():
    found = drawn(*(entry(f"e{n}", f"then-{n}", f"if-{n % 4}") for n in range(30)))
    assert len(found.arrows) == 30
    for column in {box.x for box in found.boxes}:
        heights = sorted(box.y for box in found.boxes if box.x == column)
        assert all(after - before >= HIGH for before, after in pairwise(heights))


def test_words_that_run_in_a_ring_are_drawn_once_each():
    found = drawn(entry("a", "peace", "war"), entry("b", "war", "peace"))
    assert sorted(arrow.entry for arrow in found.arrows) == ["a", "b"]


def test_a_picture_without_conditions_is_empty():
    assert drawn(entry("a", "peace")).arrows == ()


def test_what_was_said_without_condition_is_open_and_not_set_off():
    unbound, bound = entry("a", "peace"), entry("b", "peace", "talks")
    assert bonds.state_of(Life(unbound, State.DETACHED)) == "open"
    assert bonds.state_of(Life(bound, State.DETACHED)) == "set off"
    assert {bonds.state_of(Life(bound, state)) for state in State} <= set(bonds.MEANING)
