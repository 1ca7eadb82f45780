"""Formulas, options, moves, preferences: what they mean, and what is refused."""

import pytest

from standoff.errors import ModelError, StandoffError, TooLargeError
from standoff.model.graph.formulas import compile_formula
from standoff.model.graph.moves import Graph
from standoff.model.graph.options import Conflict, Option
from standoff.model.graph.orders import orders
from standoff.model.graph.preferences import Preference, Statement
from tests.model.graph.conflicts import strait, wanted

NAMES = {"invade": 0, "impose sanctions": 1, "talks": 2, "either or": 3}


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("invade", "1---"),
        ("not invade", "0---"),
        ("impose sanctions if invade", ["0---", "11--"]),
        ("if invade then impose sanctions", ["0---", "11--"]),
        ("invade and talks or impose sanctions", ["1-1-", "-1--"]),
        ("invade and (talks or impose sanctions)", ["1-1-", "11--"]),
        ("not (invade or talks)", "0-0-"),
        ("talks iff not invade", ["1-0-", "0-1-"]),
        ('not "either or" and talks', "--10"),
        ("1-0-", "1-0-"),
    ],
)
def test_a_formula_holds_in_these_states_and_no_others(text, holds):
    formula = compile_formula(text, NAMES, width=4)
    patterns = [holds] if isinstance(holds, str) else holds
    for state in range(16):
        digits = f"{state:04b}"[::-1]
        expected = any(all(sign in ("-", digit) for sign, digit in zip(each, digits, strict=True)) for each in patterns)
        assert formula(state) == expected, digits


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("invade and", "name of an option is missing"),
        ("(invade", "not closed"),
        ("invade) talks", "left over"),
        ("if invade", '"if" in front'),
        ("bomb", "no option is called 'bomb'"),
        ("1-0", "no pattern over 4 options"),
        ("", "name of an option is missing"),
    ],
)
def test_what_is_no_formula_is_refused_with_a_hint(text, says):
    with pytest.raises(ModelError, match=says) as caught:
        compile_formula(text, NAMES, width=4)
    assert caught.value.hint


def test_moves_are_of_own_options_and_not_undone():
    conflict = Conflict(
        (Option("A", "sail"), Option("A", "land", reversible=False), Option("B", "fire")),
        infeasible=("fire and not sail",),
    )
    graph = Graph(conflict)
    sail, land, fire = (conflict.state("sail"), conflict.state("land"), 0b100)
    assert set(graph.moves(0, sail)) == {0, land, sail | land}
    assert set(graph.moves(0, land)) == {sail | land}
    assert graph.moves(1, 0) == ()
    assert graph.moves(1, sail) == (sail | fire,)
    assert set(graph.sequences((0, 1), 0)) == {sail, land, sail | land, sail | fire, sail | land | fire}


def test_nobody_moves_twice_in_succession():
    """A must get over an infeasible state, so it wants two moves; alone it has one, with B in between it has two."""
    options = (Option("A", "one"), Option("A", "two"), Option("B", "other"))
    conflict = Conflict(options, infeasible=("110",), makers=("A", "B"))
    graph = Graph(conflict)
    assert 0b011 not in graph.moves(0, 0)
    assert 0b111 in set(graph.sequences((0, 1), 0))
    assert set(graph.sequences((0,), 0)) == {0b001, 0b010}


def test_an_ending_is_one_state_that_nobody_leaves():
    conflict = Conflict((Option("A", "talk"), Option("B", "walk out")), endings=("-1",))
    assert conflict.states().tolist() == [0, 1, 2]
    assert conflict.checked(0b11) == 0b10
    graph = Graph(conflict)
    assert graph.moves(1, 0b01) == (0b10,)
    assert graph.moves(0, 0b10) == graph.moves(1, 0b10) == ()


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: Conflict(()), "no options"),
        (lambda: Conflict((Option("A", "x"), Option("A", "x"))), "two options called 'x'"),
        (lambda: Conflict((Option("A", "x"),), (Preference("B"),)), "B has a preference but"),
        (lambda: Conflict((Option("A", "x"),), (Preference("A"), Preference("A"))), "two preferences"),
        (lambda: Conflict((Option("A", "x"),), makers=("B",)), "A owns an option but"),
        (lambda: Conflict((Option("A", "x"),), (Preference("A", (wanted("1", "y"),)),)), "no option is called 'y'"),
        (lambda: Conflict(tuple(Option("A", f"x{number}") for number in range(63))), "more than 62"),
        (lambda: Conflict((Option("A", "x"),), infeasible=("x",)).state("x"), "that cannot be"),
        (lambda: Conflict((Option("A", "x"),)).state("y"), "no option is called 'y'"),
        (lambda: Statement("1", "x"), "has no reason"),
        (lambda: Preference("A", (wanted("1", "x"), wanted("1", "y"))), "same id"),
        (lambda: Preference("A", (wanted("1", "x"),), above=(("1", "2"),)), "none of its statements"),
        (
            lambda: Preference("A", (wanted("1", "x"), wanted("2", "y")), above=(("1", "2"), ("2", "1"))),
            "outranks itself",
        ),
        (lambda: Graph(Conflict(tuple(Option("A", f"x{number}") for number in range(21)))), "more than 20"),
        (lambda: Conflict(tuple(Option(f"A{n}", "x") for n in range(21))).states(), "2,097,152 states"),
    ],
)
def test_a_model_that_contradicts_itself_is_refused_with_a_hint(make, says):
    with pytest.raises(StandoffError, match=says) as caught:
        make()
    assert caught.value.hint


def test_a_name_of_two_owners_needs_the_owner():
    conflict = Conflict((Option("A", "attack"), Option("B", "attack")))
    assert conflict.state("B: attack") == 0b10
    with pytest.raises(ModelError, match="no option is called 'attack'"):
        conflict.state("attack")


@pytest.mark.parametrize(
    ("count", "over", "expected"), [(0, [], 1), (3, [0, 0, 0], 6), (3, [0, 1, 0], 3), (3, [0, 1, 3], 1)]
)
def test_all_orders_that_keep_the_pairs(count, over, expected):
    found = orders(over, seed=0)
    assert found.exact
    assert found.positions.shape == (expected, count)
    for row in found.positions.tolist():
        assert all(row[high] < row[low] for low in range(count) for high in range(count) if over[low] >> high & 1)


@pytest.mark.parametrize("count", [9, 18])
def test_a_sample_is_fair_keeps_the_pairs_and_repeats(count):
    """Of many statements one pair is ranked. Each other one is the top of its share of orders; more than 3.5 standard
    deviations off would be a fault of the draw. The lower of the pair never is.
    """
    over = [0, 1, *[0] * (count - 2)]
    found = orders(over, seed=5)
    assert not found.exact
    assert (found.positions == orders(over, seed=5).positions).all()
    assert (found.positions[:, 0] < found.positions[:, 1]).all()
    tops = (found.positions == 0).sum(axis=0) / len(found.positions)
    for statement, share in enumerate(tops):
        expected = {0: 2 / count, 1: 0.0}.get(statement, 1 / count)
        assert abs(share - expected) <= 3.5 * (expected * (1 - expected) / len(found.positions)) ** 0.5


def test_a_question_that_takes_too_long_says_so(monkeypatch):
    monkeypatch.setattr("standoff.model.graph.moves.MOST_STEPS", 2)
    graph = Graph(strait())
    with pytest.raises(TooLargeError, match="more than 2 moves") as caught:
        list(graph.sequences((0, 1, 2), 0))
    assert "drop options" in caught.value.hint
