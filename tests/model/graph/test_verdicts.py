"""Verdicts, their witnesses, what drives them, what is missing, and whether a threat is credible.

The strait of ``conflicts.strait``, worked by hand. Nobody acts: the coast may close. C1, C2 and C3 are true before, C4
and (if nobody escorts) no longer C2 after: it is tempted where C4 outranks C2, in half of its orders.
"""

import msgspec
import pytest

from standoff.errors import ModelError
from standoff.model.graph.credibility import Conditional, Support, credible
from standoff.model.graph.drivers import Change, Kind, drivers, gaps
from standoff.model.graph.equilibria import equilibria, reachable, way
from standoff.model.graph.options import Conflict, Option
from standoff.model.graph.preferences import Preference, Statement
from standoff.model.graph.stability import Concept
from standoff.model.graph.verdicts import Question, Standing, stable, verdict
from tests.model.graph.conflicts import strait, wanted


def asked(conflict, *taken, concept=Concept.NASH, maker="") -> Question:
    return Question(conflict, conflict.state(*taken), concept, maker)


def test_what_the_text_leaves_open_is_possibly_stable():
    found = verdict(asked(strait(), maker="Coast"))
    assert (found.standing, found.least, found.most, found.orders) == (Standing.POSSIBLY, 0.5, 0.5, 24)
    assert found.exact
    assert str(found) == "possibly stable for Coast (Nash): in 50% of 24 orders"


def test_a_ranked_pair_decides_it():
    assert verdict(asked(strait(ranked=True), maker="Coast")).standing is Standing.NECESSARILY


def test_the_witness_against_names_the_move_and_the_statement():
    found = verdict(asked(strait(), maker="Coast"))
    (told,) = found.con.answers
    assert (told.improvement.maker, told.improvement.target) == ("Coast", strait().state("close"))
    assert told.improvement.because == "C4"
    assert found.con.orders["Coast"].index("C4") < found.con.orders["Coast"].index("C2")
    assert found.pro.stable
    assert found.pro.answers == ()


def test_a_sanction_is_told_move_by_move():
    """Against closing (C4 over C2) the sea escorts by S2, which breaks C3, or the land has sanctions by L1: C1."""
    found = verdict(asked(strait(), concept=Concept.SEQ, maker="Coast"))
    (told,) = found.pro.answers
    assert told.improvement.because == "C4"
    for step in told.sanction:
        assert (step.maker, step.because) in {("Sea", "S2"), ("Land", "L1")}
    assert told.because in {"C1", "C3"}
    assert found.pro.statements[0] == "C4"
    assert found.pro.statements[-1] == told.because


def test_a_symmetric_sanction_fails_by_its_escape():
    """B can answer A's move, but A can then take its move back and do something else instead."""
    conflict = Conflict(
        (Option("A", "x"), Option("A", "y"), Option("B", "z")),
        (Preference.prioritised("A", [wanted("a1", "x and not z or y and z")]), Preference("B")),
        infeasible=("x and y",),
    )
    question = asked(conflict, concept=Concept.SMR, maker="A")
    found = verdict(question)
    assert found.standing is Standing.NEVER
    (told,) = found.con.answers
    assert told.escape.because == "a1"
    assert verdict(msgspec.structs.replace(question, concept=Concept.GMR)).standing is Standing.NECESSARILY


def test_a_silent_actor_is_undecided_not_content():
    conflict = Conflict(
        (Option("A", "arm"), Option("B", "arm"), Option("B", "talk")), (Preference("A", (wanted("1", "A: arm"),)),)
    )
    assert verdict(asked(conflict, "A: arm", maker="B")).standing is Standing.UNDECIDED
    assert verdict(asked(conflict, "A: arm", maker="A")).standing is Standing.NECESSARILY
    together = verdict(asked(conflict, "A: arm", concept=Concept.SEQ))
    assert (together.standing, together.share) == (Standing.UNDECIDED, "in 0% to 100% of 1 orders")
    assert verdict(asked(conflict, concept=Concept.NASH)).standing is Standing.NEVER


def test_many_orders_are_drawn_and_said_to_be():
    wants = tuple(wanted(f"w{number}", f"o{number}") for number in range(9))
    conflict = Conflict(tuple(Option("A", f"o{number}") for number in range(9)), (Preference("A", wants),))
    found = verdict(asked(conflict, "o1", maker="A"))
    assert not found.exact
    assert "2,000 orders drawn" in found.share


def test_a_drawn_share_is_close_to_the_exact_one(monkeypatch):
    exact = verdict(asked(strait(), concept=Concept.SEQ))
    monkeypatch.setattr("standoff.model.graph.batch.MOST_ORDERS", 50)
    drawn = verdict(asked(strait(), concept=Concept.SEQ))
    assert (exact.exact, drawn.exact, drawn.orders) == (True, False, 2000)
    assert drawn.least == pytest.approx(exact.least, abs=0.04)


def test_no_per_cent_is_rounded_to_certainty():
    found = verdict(asked(strait()))
    assert msgspec.structs.replace(found, least=0.999, most=0.999).share == "in over 99% of 96 orders"
    assert msgspec.structs.replace(found, least=0.001, most=1.0).share == "in under 1% to 100% of 96 orders"


def test_drivers_are_the_smallest_changes_that_turn_the_verdict():
    """Ranked, the status quo is stable for the coast. Turning the pair round, or dropping what speaks for the open
    strait, turns it; dropping C4 does not, as it stays stable.
    """
    found = drivers(asked(strait(ranked=True), maker="Coast"))
    assert found.tried == 1
    assert {str(each.changes[0]) for each in found.found} == {"C4 above C2 (Coast)", "without C2 (Coast)"}
    assert {each.verdict.standing for each in found.found} == {Standing.NEVER}
    assert found.found[0].changes[0] in {
        Change(Kind.REVERSAL, "Coast", ("C2", "C4")),
        Change(Kind.REMOVAL, "Coast", ("C2",)),
    }


def test_two_changes_where_one_does_not_do():
    wants = (wanted("a", "not x"), wanted("b", "not x"), wanted("c", "x"))
    conflict = Conflict((Option("A", "x"),), (Preference("A", wants, above=(("a", "c"), ("b", "c"))),))
    found = drivers(asked(conflict, maker="A"))
    assert found.tried == 2
    assert {"without a (A)", "without b (A)"} in [{str(change) for change in each.changes} for each in found.found]


def test_leaving_out_the_middle_of_three_keeps_the_outer_two_ranked():
    wants = [wanted("a", "not x"), wanted("b", "y"), wanted("c", "x")]
    conflict = Conflict((Option("A", "x"), Option("B", "y")), (Preference.prioritised("A", wants),))
    found = drivers(asked(conflict, maker="A"), most=1)
    assert "without b (A)" not in {str(change) for each in found.found for change in each.changes}


def test_where_nothing_turns_it_that_is_said():
    conflict = Conflict((Option("A", "x", reversible=False),), (Preference("A", (wanted("a", "x"),)),))
    found = drivers(asked(conflict, "x", maker="A"))
    assert (found.found, found.tried) == ((), 2)


def test_gaps_come_by_how_much_they_split():
    found = gaps(asked(strait(), maker="Coast"))
    assert found[0].pair == ("C2", "C4")
    assert (found[0].first, found[0].second) == (1.0, 0.0)
    assert found[0].standings == (Standing.NECESSARILY, Standing.NEVER)
    assert [gap.split for gap in found] == sorted((gap.split for gap in found), reverse=True)
    assert gaps(asked(strait(ranked=True), maker="Coast")) == ()


def test_deciding_the_widest_gap_gives_the_share_it_foretold():
    question = asked(strait(), concept=Concept.SEQ)
    gap = gaps(question)[0]
    coast = strait().preference(gap.maker)
    others = tuple(each for each in strait().preferences if each.maker != gap.maker)
    for pair, share in ((gap.pair, gap.first), (gap.pair[::-1], gap.second)):
        decided = msgspec.structs.replace(coast, above=(pair,))
        conflict = msgspec.structs.replace(question.conflict, preferences=(decided, *others))
        assert verdict(msgspec.structs.replace(question, conflict=conflict)).least == pytest.approx(share)


def test_a_threat_is_credible_where_carrying_it_out_pays():
    found = credible(strait(), Conditional("Sea", "close", "escort"))
    assert (found.support, found.states) == (Support.IMPLIED, 2)
    assert {way.gained for way in found.ways} == {("S2",)}
    bluff = credible(strait(), Conditional("Land", "close", "sanctions"))
    assert (bluff.support, bluff.always, bluff.orders) == (Support.OPEN, 0.5, 2)
    assert bluff.ways[0].gained == ("L1",)
    assert bluff.ways[0].lost == ("L2",)
    never = credible(strait(), Conditional("Land", "not close", "sanctions"))
    assert (never.support, never.ever) == (Support.CONTRADICTED, 0.0)


def test_a_debtor_that_cannot_is_not_bound():
    found = credible(strait(), Conditional("Sea", "close", "sanctions"))
    assert (found.support, found.binding) == (Support.CONTRADICTED, False)


def test_a_commitment_that_never_falls_due_is_refused():
    with pytest.raises(ModelError, match="nothing ever falls due"):
        credible(strait(), Conditional("Sea", "close and not close", "escort"))


def test_a_silent_debtor_leaves_it_open():
    conflict = Conflict((Option("A", "x"), Option("B", "y")))
    assert credible(conflict, Conditional("B", "x", "y")).support is Support.OPEN


def test_equilibria_and_ways():
    found = equilibria(strait(), concepts=(Concept.NASH,))
    assert {each.label for each in found} == {
        "nothing is done",
        "Coast: close; Sea: escort",
        "Coast: close; Sea: escort; Land: sanctions",
    }
    assert found[0].standing(Concept.NASH) is Standing.POSSIBLY
    assert len(reachable(strait(), 0)) == 8
    steps = way(strait(), 0, strait().state("close", "escort"))
    assert [(step.maker, step.because) for step in steps] == [("Coast", "C4"), ("Sea", "S2")]
    back = way(strait(), strait().state("escort"), 0)
    assert [step.maker for step in back] == ["Sea"]
    assert back[0].because == ""


def test_no_way_is_said_to_be_none():
    conflict = Conflict((Option("A", "x", reversible=False), Option("B", "y")))
    with pytest.raises(ModelError, match="no way leads to: nothing is done"):
        way(conflict, conflict.state("x"), 0)


def test_everything_about_one_state():
    found = stable(strait(), 0)
    assert len(found.makers) == 12
    assert len(found.together) == 5
    assert found.verdict(Concept.SEQ, "Sea").standing is Standing.NECESSARILY
    with pytest.raises(KeyError):
        found.verdict(Concept.COALITIONAL, "Sea")
    with pytest.raises(ModelError, match="asked of all makers"):
        Question(strait(), 0, Concept.COALITIONAL, "Sea")
    with pytest.raises(ModelError, match="'Nobody' is no decision maker"):
        verdict(asked(strait(), maker="Nobody"))


def test_reasons_travel_with_statements():
    statement = Statement("x", "close", items=("a-1", "a-2"))
    assert strait().preference("Coast").statements[0].items == ("item-1",)
    assert msgspec.json.decode(msgspec.json.encode(statement), type=Statement) == statement
