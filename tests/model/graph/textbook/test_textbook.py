"""Conflicts that the literature analyses, with what follows from the definitions, worked out by hand.

No published table was at hand when these were written. The two games of two options are defined by their rankings. The
rankings of the other three are given as the authors remember them from the sources named; what each test asserts is
derived in its docstring from the ranking that it states, and from nothing else.
"""

import pytest

from standoff.model.graph.options import Conflict, Option
from standoff.model.graph.preferences import Preference
from standoff.model.graph.stability import Concept
from standoff.model.graph.verdicts import Standing, stable
from tests.model.graph.conflicts import two

NASH, GMR, SMR, SEQ, TOGETHER = Concept


def found(conflict: Conflict, states: dict[str, str]) -> dict[Concept, set[str]]:
    """Concept → the names of the states that are stable for all makers."""
    given = {concept: set() for concept in Concept}
    for name, text in states.items():
        answer = stable(conflict, int_of(text))
        for verdict in answer.together:
            assert verdict.exact
            assert verdict.standing in (Standing.NECESSARILY, Standing.NEVER)
            if verdict.standing is Standing.NECESSARILY:
                given[verdict.concept].add(name)
    return given


def int_of(pattern: str) -> int:
    return sum(1 << bit for bit, sign in enumerate(pattern) if sign == "1")


GAME = {"CC": "11", "CD": "10", "DC": "01", "DD": "00"}


def test_prisoners_dilemma():
    """Each ranks DC > CC > DD > CD, its own letter first.

    DD: a move to C loses, so Nash; the others follow. CC: Row improves to DC, Column answers with DD, an improvement of
    its own and worse for Row than CC: GMR and SEQ; from DD Row gets only to CD, worse still: SMR. CD and DC: who
    cooperates moves to DD and gains; from DD the other has only a move back that is worse for itself, and best for the
    first: no sanction. Together both prefer CC to DD; from CC one alone prefers to leave: no coalitional Nash state,
    as CD and DC are left by one alone as well.
    """
    given = found(two(["01", "11", "00", "10"], ["10", "11", "00", "01"]), GAME)
    assert given == {NASH: {"DD"}, GMR: {"DD", "CC"}, SMR: {"DD", "CC"}, SEQ: {"DD", "CC"}, TOGETHER: set()}


def test_chicken():
    """Each ranks DC > CC > CD > DD, its own letter first.

    CD and DC: who yields would crash, who does not has its best: Nash. CC: Row improves to DC; Column can answer with
    DD, worse for both: GMR, and as it is no improvement for Column not SEQ; from DD Row gets only to CD, worse for it
    than CC: SMR. DD: Row improves to CD, Column can only go to CC, better for Row than DD: unstable. No coalition
    improves on CD or DC, as one of the two has its best there.
    """
    given = found(two(["01", "11", "10", "00"], ["10", "11", "01", "00"]), GAME)
    nash = {"CD", "DC"}
    assert given == {NASH: nash, GMR: nash | {"CC"}, SMR: nash | {"CC"}, SEQ: nash, TOGETHER: nash}


def test_sustainable_development():
    """Environmental agencies are proactive or not, developers build sustainably or not (Hipel 2002; Li et al. 2004).

    s1 both, s2 agencies only, s3 developers only, s4 neither. Agencies: s1 > s3 > s2 > s4; developers: s3 > s1 > s4 >
    s2. Agencies move s1-s3 and s2-s4, developers s1-s2 and s3-s4. s1: neither gains: Nash. s3: agencies improve to s1;
    developers can answer with s2, worse for agencies than s3, from where they get only to s4: GMR and SMR; s2 is worse
    for developers than s1: not SEQ. Developers have their best in s3. s2: developers improve to s1, agencies can only
    go to s3, better still for developers. s4: agencies improve to s2, developers can only go to s1, better still.
    Together: s1 is left by nobody (agencies have their best; developers alone reach s2); s3, s2, s4 are left by one.
    """
    conflict = Conflict(
        (Option("Agencies", "proactive"), Option("Developers", "sustainable")),
        (
            Preference.ranked("Agencies", ["11", "01", "10", "00"]),
            Preference.ranked("Developers", ["01", "11", "00", "10"]),
        ),
    )
    given = found(conflict, {"s1": "11", "s2": "10", "s3": "01", "s4": "00"})
    assert given == {NASH: {"s1"}, GMR: {"s1", "s3"}, SMR: {"s1", "s3"}, SEQ: {"s1"}, TOGETHER: {"s1"}}


ELMIRA = {
    "s1": "01000",
    "s2": "11000",
    "s3": "00100",
    "s4": "10100",
    "s5": "01001",
    "s6": "11001",
    "s7": "00101",
    "s8": "10101",
    "s9": "---1-",
}


def ranking(maker: str, order: str) -> Preference:
    return Preference.ranked(maker, [ELMIRA[name] for name in order.split()])


def elmira() -> Conflict:
    return Conflict(
        (
            Option("M", "modify", reversible=False),
            Option("U", "delay"),
            Option("U", "accept", reversible=False),
            Option("U", "abandon", reversible=False),
            Option("L", "insist"),
        ),
        (
            ranking("M", "s7 s3 s4 s8 s5 s1 s2 s6 s9"),
            ranking("U", "s1 s4 s8 s5 s9 s3 s7 s2 s6"),
            ranking("L", "s7 s3 s5 s1 s8 s6 s4 s2 s9"),
        ),
        infeasible=("delay and accept", "not delay and not accept"),
        endings=("---1-",),
    )


def test_elmira_has_nine_states_and_the_moves_of_its_graph():
    """Of 32 combinations: one of delay and accept, with modify and insist open, makes 8; abandon is one state, s9."""
    conflict = elmira()
    assert len(conflict.states()) == 9
    assert {conflict.checked(int_of(text)) for text in ELMIRA.values()} == set(conflict.states().tolist())


def test_elmira():
    """M may modify the order, U delays, accepts or abandons, L insists (Hipel, Fang, Kilgour & Peng 1993).

    M moves s1-s2, s3-s4, s5-s6, s7-s8 one way; U moves s1-s3, s2-s4, s5-s7, s6-s8 one way, and from each to s9; L moves
    s1-s5, s2-s6, s3-s7, s4-s8 both ways. s5: M would fall to s6, U to s7 or s9, L to s1: Nash. s8: U would fall to s9,
    L to s4, M has no move: Nash. s9: no moves: Nash. s1: only L improves, to s5; M and U together can then reach s8,
    worse for L than s1, from where it gets only to s4, worse still: GMR and SMR; but no move of M or U from s5 is an
    improvement: not SEQ. s4: only L improves, to s8; U can go to s9, the worst: GMR and SMR, but worse for U as well:
    not SEQ. s2: U improves to s4, from where L gets only to s8, better for U than s2. s6: U improves to s8, from where
    L gets only to s4, better still. s3 and s7: U improves to s9, from where nothing leads away. So these four are
    unstable. Together: M and U prefer s8 to s5 and get there by accepting and modifying; nobody leaves s8 or s9.
    """
    strong = {"s5", "s8", "s9"}
    given = found(elmira(), ELMIRA)
    assert given[NASH] == given[SEQ] == strong
    assert given[GMR] == given[SMR] == strong | {"s1", "s4"}
    assert given[TOGETHER] == {"s8", "s9"}


def test_elmira_the_coalition_that_settled_it():
    answer = stable(elmira(), elmira().state("01001"))
    witness = answer.verdict(TOGETHER).con
    assert witness.maker == "M + U"
    assert witness.way[-1].target == elmira().state("10101")


def test_cuba():
    """The United States strike (1) or blockade (2), the Soviet Union withdraws (4) or escalates (8) (Fraser & Hipel
    1984); a state's number is the sum. Not both of the last two, which leaves 12 states.

    United States: 4 6 5 7 2 1 3 0 11 9 10 8; Soviet Union: 0 4 6 2 5 1 7 3 11 9 10 8. Each can reach all states with
    the other's options as they are.

    *Nash*: the United States stay in 4, 2, 11 only, the Soviet Union in 0, 6, 5, 7 only: none for both.
    *SEQ*: 4: the Soviet Union improves to 0; the United States improve to 2, worse for it than 4. 6: the United States
    improve to 4; the Soviet Union improves to 0, worse for them than 6; the Soviet Union stays in 6 by itself. 5 and 7:
    the United States improve to 6, from where no Soviet move is an improvement. 2: the Soviet Union improves to 6, from
    where the United States only improve to 4, better for it than 2. 1: it improves to 5, from where they improve to 4
    or 6, better for it than 1. 3: to 7, likewise. 0: the United States improve to 2, from where the Soviet Union
    improves to 6 only. 8 to 11: the Soviet Union improves to the state with neither (0 to 3); every answer of the
    United States is one of 0 to 3 again, which it prefers to all of 8 to 11. So 4 and 6.
    *GMR*, *SMR*: escalation is worse for the United States than every state from 0 to 7, and from there they get only
    to other states of escalation: they stay in all of 0 to 7. The Soviet Union stays in 0, 5, 6, 7 by itself; in 4
    against 0 by strike or blockade; in 2 against 6 by 5, from where it gets to 1 or 9; in 1 against 5 by 7, from where
    it gets to 3 or 11. In 3 its 7 is answered by 4, 5, 6, all better for it than 3; in 8 to 11 as above.
    *Together*: as no state is Nash, one alone leaves each.
    """
    states = {str(number): f"{number:04b}"[::-1] for number in range(12)}

    def order(text: str) -> list[str]:
        return [states[number] for number in text.split()]

    conflict = Conflict(
        (Option("US", "strike"), Option("US", "blockade"), Option("USSR", "withdraw"), Option("USSR", "escalate")),
        (
            Preference.ranked("US", order("4 6 5 7 2 1 3 0 11 9 10 8")),
            Preference.ranked("USSR", order("0 4 6 2 5 1 7 3 11 9 10 8")),
        ),
        infeasible=("withdraw and escalate",),
    )
    assert conflict.states().tolist() == list(range(12))
    cautious = set("0124567")
    assert found(conflict, states) == {NASH: set(), GMR: cautious, SMR: cautious, SEQ: {"4", "6"}, TOGETHER: set()}


@pytest.mark.parametrize("concept", [SEQ, GMR])
def test_cuba_is_answered_by_the_soviet_union(concept):
    """A blockade with withdrawal holds as lifting it would let the missiles stay."""
    conflict = Conflict(
        (Option("US", "blockade"), Option("USSR", "withdraw")),
        (
            Preference.ranked("US", ["01", "11", "10", "00"]),
            Preference.ranked("USSR", ["00", "01", "11", "10"]),
        ),
    )
    answer = stable(conflict, conflict.state("blockade", "withdraw"))
    (told,) = answer.verdict(concept, "US").pro.answers
    assert told.improvement.target == conflict.state("withdraw")
    assert [(step.maker, step.target) for step in told.sanction] == [("USSR", conflict.state("00"))]
