"""Who takes part where the clause does not say, in articles of our own about quarrels that never were."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from standoff.actors import Resolution, survey
from standoff.actors.participants.mentions import mentions_of
from standoff.documents import read_text
from standoff.language import mark
from standoff.pipeline import code_marks
from standoff.schema import AnyItem, Block, BlockKind, Commitment, Document, Event, Party, Plover

TANKER = """Iran seizes Greek tanker

Iranian commandos seized the Greek tanker Delta off Bandar Abbas on Tuesday. Athens said that the ship had broken no \
rule and demanded an explanation. "We will not be silent," Foreign Minister Nikos Dendias said.
"""
BORDER = """Kenya warns Somalia over border

NAIROBI, 3 May 2023 - Kenya threatened on Wednesday to close its border with Somalia if raids on its villages went on. \
The raids had killed nine people since March. The government in Mogadishu rejected the demand.
"""
MEETING = """Talks in Muscat

The foreign ministers of Peru and Chile met in Muscat on Monday. The talks lasted three hours.
"""
CLASH = """Macron and Barnier clash

French President Emmanuel Macron met Prime Minister Michel Barnier in Paris on Monday. Macron accused Barnier of \
delaying the budget.
"""
JOINT = """Sanctions

France and Germany said on Friday that they would impose new sanctions on Iran if it enriched uranium further.
"""
ALONE = """Zambia bans exports of maize

Zambia banned the export of maize on Monday. The stores are full, the ministry of agriculture in Lusaka said.
"""


def coded(text: str) -> list[AnyItem]:
    (marks,) = mark([read_text(text, name="case")])
    return code_marks(marks)


def sides(parties: tuple[Party, ...]) -> list[str | None]:
    return [party.side for party in parties]


def event(items: list[AnyItem], fits: Callable[[Event], bool]) -> Event:
    return next(item for item in items if isinstance(item, Event) and fits(item))


def test_a_demand_goes_to_who_seized_the_ship():
    demand = event(coded(TANKER), lambda e: e.plover is Plover.REQUEST)
    assert (sides(demand.sources), sides(demand.targets)) == (["GRC"], ["IRN"])
    assert (demand.targets[0].reason or "").startswith("the likeliest near by (")


def test_a_party_that_coding_has_found_keeps_its_words():
    seizure = event(coded(TANKER), lambda e: e.plover is Plover.COERCE)
    assert [party.span.text for party in (*seizure.sources, *seizure.targets) if party.span] == ["Iran", "Greek"]
    assert not any("near by" in (party.reason or "") for party in seizure.sources)


def test_who_is_not_named_in_the_clause_is_taken_from_around_it():
    raid = event(coded(BORDER), lambda e: "raids on its villages" in e.quote)
    assert (sides(raid.sources), sides(raid.targets)) == (["SOM"], ["KEN"])


def test_a_threat_is_aimed_at_the_other_side():
    threat = next(item for item in coded(BORDER) if isinstance(item, Commitment) and item.kind == "threat")
    assert (threat.by.side, sides(threat.toward)) == ("KEN", ["SOM"])


def test_two_of_one_side_whom_coding_tells_apart_stay_two():
    blame = event(coded(CLASH), lambda e: e.plover is Plover.ACCUSE)
    assert [party.name for party in (*blame.sources, *blame.targets)] == ["Emmanuel Macron", "Michel Barnier"]


def test_several_who_bind_themselves_as_one_stay_one():
    threat = next(item for item in coded(JOINT) if isinstance(item, Commitment))
    assert threat.by.name == "France and Germany"


def test_menus_and_credits_are_no_mentions():
    text = f"{TANKER}\nChad and Niger in our Africa section\n"
    page = text.index("Chad")
    blocks = (Block(BlockKind.BODY, 0, page - 1), Block(BlockKind.BOILERPLATE, page, len(text) - 1))
    (marks,) = mark([Document(name="case", text=text, source="-", blocks=blocks)])
    resolution = Resolution(survey(marks), [])
    assert {o.referent.side for o in resolution.discourse.occurrences} >= {"TCD", "NER"}
    assert {mention.party.side for mention in mentions_of(resolution, [])} <= {"IRN", "GRC", None}


def test_who_meets_stands_in_the_order_of_the_text():
    meeting = event(coded(MEETING), lambda e: e.plover is Plover.CONSULT)
    assert [party.side for party in (*meeting.sources, *meeting.targets) if party.side] == ["PER", "CHL"]


@pytest.mark.parametrize("text", [TANKER, BORDER, MEETING, ALONE])
def test_nobody_is_the_target_of_its_own_act_and_every_party_is_pinned_to_its_words(text):
    for item in coded(text):
        for party in (*item.acting, *item.aimed):
            assert party.span is None or text[party.span.start : party.span.end] == party.span.text
        if isinstance(item, Event) and item.plover is not Plover.CONSULT:
            known = [party.group for party in item.sources]
            assert not set(known) & {party.group for party in item.targets}


def test_where_only_one_actor_is_spoken_of_nobody_is_guessed_as_the_other():
    acts = [item for item in coded(ALONE) if isinstance(item, Event)]
    assert acts
    assert {(tuple(sides(act.sources)), act.targets) for act in acts} == {(("ZMB",), ())}


def test_the_same_article_gives_the_same_parties():
    assert coded(BORDER) == coded(BORDER)
