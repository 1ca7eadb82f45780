"""Scenario: what is ticked and typed comes to what the command line says, with its words; what is unknown is told."""

import html
import re

import pytest

from standoff.model.consequences import cheapest, collisions, nearest, read_move, whatif
from standoff.model.ledger import ledger
from standoff.model.scenario import parse
from standoff.record import open_case
from standoff.serve.pages.scenario import Asked

INVASION = "rus-assault-ukr"


@pytest.fixture(scope="module")
def value(demo_case):
    with open_case(demo_case, read_only=True) as case:
        return ledger(case)


def part(client, key, query):
    parts = client.get(f"/scenario.json?{query}").json()["answer"]["parts"]
    return next((each for each in parts if each["key"] == key), None)


def test_what_follows_is_what_whatif_says_each_with_its_words(client, value):
    answer = whatif(value, ["Russia invades Ukraine"])
    found = part(client, "follows", f"do={INVASION}")["findings"]
    assert [f["text"] for f in found] == [f"{one.step}. {value.said(one.what)}" for one in answer.follows]
    assert len(found) > 3
    for finding, one in zip(found, answer.follows, strict=True):
        assert [b["life"]["entry"]["id"] for b in finding["bonds"]] == [one.entry.id]
        assert finding["bonds"][0]["life"]["entry"]["citations"]


def test_a_move_may_be_typed_in_words(client):
    assert part(client, "follows", "move=Russia+invades+Ukraine") == part(client, "follows", f"do={INVASION}")


def test_ticked_as_not_done_is_the_opposite(client, value):
    moves = client.get(f"/scenario.json?not={INVASION}").json()["answer"]["moves"]
    assert moves == [value.said(read_move(value, f"not {INVASION}"))]


def test_what_a_bluffer_said_does_not_follow(client):
    with_all = part(client, "follows", f"do={INVASION}")["findings"]
    without = part(client, "follows", f"do={INVASION}&bluff=USA")["findings"]
    speakers = {b["life"]["entry"]["by"] for f in without for b in f["bonds"]}
    assert "USA" not in speakers
    assert len(without) < len(with_all)
    assert part(client, "bluffs", f"do={INVASION}&bluff=USA")["findings"]


def test_collisions_and_the_cheapest_way_are_those_of_the_model(client, value):
    assert len(part(client, "collisions", "")["findings"]) == len(collisions(value))
    ways = cheapest(value, "Russia invades Ukraine")
    found = part(client, "cheapest", "goal=Russia+invades+Ukraine")["findings"]
    assert [len(f["bonds"]) for f in found] == [len(way.broken) for way in ways]


def test_an_unknown_move_is_told_with_the_nearest_options(client, value):
    page = client.get("/scenario?move=Kenya+invades+Uganda").text
    assert 'role="alert"' in page
    near = nearest(value, "Kenya invades Uganda")
    assert len(near) == 3
    for each in near:
        assert f'href="/scenario?do={each.id}"' in page
    assert client.get("/scenario.json?move=Kenya+invades+Uganda").status_code == 400


def test_the_nearest_option_takes_the_place_of_the_words_and_the_rest_stays(client, value):
    near = nearest(value, "Kenya invades Uganda")[1]
    page = html.unescape(client.get("/scenario?do=usa-sanction&move=Kenya+invades+Uganda&bluff=USA").text)
    assert f'href="/scenario?do=usa-sanction&do={near.id}&bluff=USA"' in page
    page = html.unescape(client.get("/scenario?do=usa-sanction&goal=Kenya+invades+Uganda").text)
    assert f'href="/scenario?do=usa-sanction&goal={near.id}"' in page


def test_moves_that_contradict_each_other_are_told(client):
    assert "contradict each other" in client.get(f"/scenario?do={INVASION}&not={INVASION}").text


def test_an_unknown_bluffer_is_told(client):
    assert "nobody called" in client.get("/scenario?bluff=NARNIA").text


def test_the_link_asks_the_same_and_no_more(client):
    query = f"move=&do={INVASION}&bluff=USA&unmet=no&goal=&horizon=3&date="
    page = client.get(f"/scenario?{query}").text
    link = html.unescape(re.search(r'href="/scenario\?([^"]+)">Link', page)[1])
    assert link == f"do={INVASION}&bluff=USA&unmet=no&horizon=3"
    assert client.get(f"/scenario.json?{link}").json() == client.get(f"/scenario.json?{query}").json()


def test_what_was_ticked_stays_ticked(client):
    page = client.get(f"/scenario?do={INVASION}&bluff=USA").text
    assert re.search(rf'name="do" value="{INVASION}"[^>]* checked', page)
    assert re.search(r'name="bluff" value="USA" checked', page)
    assert len(re.findall(r'name="(?:do|not|bluff)"[^>]* checked', page)) == 2


def test_the_download_is_the_same_scenario(client):
    answer = client.get(f"/scenario.toml?do={INVASION}&not=usa-sanction&bluff=USA&unmet=no")
    read = parse(answer.text)
    assert read.moves == (INVASION, "not usa-sanction")
    assert read.sincere == {"USA": False}
    assert not read.talks_that_fail_leave_demands_unmet
    assert client.get("/scenario.toml?bluff=NARNIA").status_code == 400


@pytest.mark.parametrize("horizon", ["0", "-1", "x", "99999999999", "²"])
def test_any_horizon_is_bounded(client, horizon):
    assert 1 <= client.get(f"/scenario.json?horizon={horizon}").json()["asked"]["horizon"] <= 50


def test_no_page_holds_a_probability(client):
    text = re.sub(r"<[^>]+>", " ", client.get(f"/scenario?do={INVASION}&goal=Russia+invades+Ukraine").text)
    assert "%" not in text
    assert "probab" not in text.casefold()


def test_what_changes_nothing_is_not_in_the_address():
    assert Asked().query == ""


def test_the_answer_says_whether_it_holds_by_which_words(client):
    answer = client.get("/scenario.json").json()["answer"]
    parts = {part["key"]: part for part in answer["parts"]}
    assert "orders of wants" in parts["stable"]["lead"]
    cited = [each for finding in parts["stable"]["findings"] for why in finding["why"] for each in why["citations"]]
    assert cited
    page = client.get("/scenario").text
    assert all(html.escape(each["document_id"]) in page for each in cited)
    assert parts["drivers"]["lead"]


def test_three_questions_are_asked_of_a_model_that_is_made_once(client, monkeypatch):
    from standoff.serve.views import steadiness as asked

    made = []
    compiled = asked.compiled
    monkeypatch.setattr(asked, "compiled", lambda *given, **named: made.append(given) or compiled(*given, **named))
    assert client.get("/scenario", params={"do": INVASION}).status_code == 200
    assert len(made) == 1
