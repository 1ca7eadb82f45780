import msgspec
import pytest

from standoff.analysis import Pages
from standoff.documents import read_text
from standoff.errors import InputError
from standoff.model.consequences import cheapest, collisions, read_move, whatif
from standoff.model.ledger import Requirement, ledger
from standoff.model.scenario import Scenario
from standoff.schema import Commitment, CommitmentKind, Party


def test_a_move_runs_through_the_words_with_its_path(crisis):
    answer = whatif(crisis, ["invade"])
    assert [(c.step, c.what.key, c.entry.id) for c in answer.follows] == [(1, "sanction", "t1"), (2, "rupture", "t2")]
    assert [each.key for each in answer.follows[1].path] == ["invade", "sanction", "rupture"]
    assert [entry.id for entry in answer.breaks] == ["d1"]


def test_a_name_that_says_that_it_is_not_done_means_that(crisis):
    named = [msgspec.structs.replace(o, name="talks fail", name_denies=o.id == "talks") for o in crisis.options]
    value = msgspec.structs.replace(crisis, options=tuple(o for o in named if o.id == "talks"))
    assert read_move(value, "talks fail") == Requirement("talks", False)
    assert read_move(value, "not talks fail") == Requirement("talks", True)


def test_the_horizon_bounds_it(crisis):
    assert [c.what.key for c in whatif(crisis, ["invade"], horizon=1).follows] == ["sanction"]


def test_failed_talks_leave_demands_unmet_unless_that_is_turned_off(crisis):
    answer = whatif(crisis, ["not talks"])
    assert {c.what.key for c in answer.follows} == {"not terms", "arms", "strike"}
    assert any("unmet" in row for row in answer.assumptions)
    without = whatif(crisis, ["not talks"], scenario=Scenario(talks_that_fail_leave_demands_unmet=False))
    assert {c.what.key for c in without.follows} == {"arms"}


def test_a_bluff_is_not_carried_out_and_is_told(crisis):
    answer = whatif(crisis, ["invade"], scenario=Scenario(sincere={"CHL": False}))
    assert answer.follows == ()
    assert "t1" in {entry.id for entry in answer.bluffs}


def test_moves_that_contradict_each_other(crisis):
    with pytest.raises(InputError, match="contradict"):
        whatif(crisis, ["invade", "not invade"])


def test_a_step_whose_opposite_holds_is_stopped(crisis):
    answer = whatif(crisis, ["invade", "not sanction"])
    assert [entry.id for entry in answer.stopped] == ["t1"]
    assert answer.follows == ()


def test_collisions_are_minimal_and_told_once(crisis):
    found = collisions(crisis)
    assert [{entry.id for entry in c.entries} for c in found] == [{"q1", "r1"}]
    assert found[0].demands
    assert found[0].when is None


def test_a_collision_may_need_a_trigger(ledger_of):
    day = "2031-01-01"
    found = collisions(
        ledger_of(("t", "threat", "A", "strike", ["raid"], day), ("p", "promise", "A", "not strike", [], day))
    )
    assert [(len(c.entries), c.when) for c in found] == [(2, Requirement("raid"))]


def test_or_else_asks_for_what_another_refuses(ledger_of):
    day = "2031-01-01"
    words = ("t", "threat", "A", "strike", ["not pay"], day), ("r", "refusal", "B", "not pay", [], day)
    (found,) = collisions(ledger_of(*words, owners={"pay": "B"}))
    assert {e.id for e in found.entries} == {"t", "r"}
    assert found.demands
    deterrent = collisions(
        ledger_of(("t", "threat", "A", "strike", ["pay"], day), ("r", "promise", "B", "pay", [], day))
    )
    assert deterrent == ()


def test_not_until_asks_for_what_another_refuses(ledger_of):
    day = "2031-01-01"
    words = ("t", "refusal", "A", "not leave", ["not pay"], day), ("r", "refusal", "B", "not pay", [], day)
    (found,) = collisions(ledger_of(*words, owners={"pay": "B"}))
    assert {e.id for e in found.entries} == {"t", "r"}
    assert found.demands


def test_every_collision_really_clashes_and_none_holds_another(crisis):
    found = collisions(crisis)
    sets = [frozenset(e.id for e in c.entries) for c in found]
    assert not any(a < b for a in sets for b in sets)


def test_cheapest_breaks_the_denial_only(crisis):
    ways = cheapest(crisis, "invade")
    assert [[e.id for e in way.broken] for way in ways] == [["d1"]]
    assert {r.key for r in ways[0].acts} == {"invade", "sanction", "rupture"}


def test_cheapest_of_what_nobody_forswore_costs_nothing(crisis):
    assert cheapest(crisis, "rupture")[0].broken == ()


def test_cheapest_with_the_threat_held_back_breaks_one_more(crisis):
    ways = cheapest(crisis, "invade", moves=[Requirement("sanction", False)])
    assert {e.id for e in ways[0].broken} == {"d1", "t1"}


def test_an_empty_ledger_says_so(ledger_of):
    with pytest.raises(InputError, match="empty"):
        whatif(ledger_of(), ["Chad invades Mali"])


def test_an_actor_without_options_is_named(crisis):
    with pytest.raises(InputError, match="no option") as raised:
        read_move(crisis, "Mongolia dances")
    assert "MNG has no options" in raised.value.hint


def test_nothing_printed_is_a_probability(crisis):
    answer = whatif(crisis, ["invade"])
    assert not any(isinstance(getattr(answer, name), float) for name in answer.__struct_fields__)


@pytest.mark.slow
def test_failed_talks_reach_what_is_threatened_to_who_goes_on_as_before():
    """To go on as before is not to give in, and talks that fail leave demands unmet."""
    text = (
        "Should Kenya continue its hostile line, Tanzania will take military measures, its minister said. "
        "The talks in Arusha must not fail, the Ugandan envoy said."
    )
    document = read_text(text, name="arusha", date="2031-05-02")

    def said(by, kind, action, condition=None):
        start = text.index(action)
        at = text.index(condition) if condition else 0
        return Commitment(
            doc="arusha", by=Party(name=by, side=by), kind=CommitmentKind(kind),
            action=document.span(start, start + len(action)),
            condition=document.span(at, at + len(condition)) if condition else None,
        )  # fmt: skip

    items = [
        said("TZA", "threat", "Tanzania will take military measures", "Should Kenya continue its hostile line"),
        said("UGA", "demand", "The talks in Arusha must not fail"),
    ]
    built = ledger(Pages([document], items))
    assert "tza-force" in [c.what.option for c in whatif(built, ["talks fail"]).follows]
