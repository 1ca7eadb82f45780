"""For every conflict: the answers of the reference, the order of the concepts, names that do not matter."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from standoff.model.graph.options import Conflict
from standoff.model.graph.preferences import Preference
from standoff.model.graph.stability import OF_ONE, Concept
from standoff.model.graph.verdicts import Desk
from tests.model.graph.conflicts import conflicts
from tests.model.graph.reference import Reference


def shares(conflict, states=None):
    """(concept, maker, state) → the lowest and highest share of orders."""
    desk = Desk(conflict)
    found = {}
    for state in conflict.states().tolist() if states is None else states:
        for concept in Concept:
            for maker in desk.makers if concept in OF_ONE else ():
                verdict = desk.of_one(concept, maker, state)
                found[concept, conflict.makers[maker], state] = (verdict.least, verdict.most)
            verdict = desk.together(concept, state)
            found[concept, "", state] = (verdict.least, verdict.most)
    return found


@settings(max_examples=60, deadline=None)
@given(conflicts())
def test_the_naive_reference_gives_the_same_shares(conflict):
    reference = Reference(conflict)
    assert conflict.states().tolist() == reference.states
    joint = reference.joint()
    found = shares(conflict)
    for (concept, maker, state), (least, most) in found.items():
        if maker:
            held = [reference.stable(str(concept), maker, state, order) for order in joint]
        elif concept is Concept.COALITIONAL:
            held = [reference.together(state, order) for order in joint]
        else:
            held = [
                all(reference.stable(str(concept), each, state, order) for each in conflict.makers) for order in joint
            ]
        assert least == most == pytest.approx(sum(held) / len(joint)), (concept, maker, state)


@settings(max_examples=100, deadline=None)
@given(conflicts(options=5))
def test_who_looks_less_far_ahead_is_harder_to_hold(conflict):
    desk = Desk(conflict)
    for state in conflict.states().tolist():
        for maker in desk.makers:
            batch = desk.batch(Concept.SEQ, maker)
            nash, gmr, smr, seq = (desk._of_one(batch, concept, maker, state)[0] for concept in OF_ONE)
            assert nash & ~seq == nash & ~smr == 0
            assert seq & ~gmr == smr & ~gmr == 0


@settings(max_examples=40, deadline=None)
@given(conflicts(), st.randoms(use_true_random=False))
def test_the_order_of_makers_and_options_does_not_matter(conflict, random):
    width = len(conflict.options)
    places = list(range(width))
    random.shuffle(places)
    makers = list(conflict.makers)
    random.shuffle(makers)

    def moved(text):
        return text if " " in text else "".join(text[place] for place in places)

    def told(preference):
        wants = [msgspec.structs.replace(each, holds=moved(each.holds)) for each in preference.statements]
        random.shuffle(wants)
        return msgspec.structs.replace(preference, statements=tuple(wants))

    other = Conflict(
        tuple(conflict.options[place] for place in places),
        tuple(told(each) for each in reversed(conflict.preferences)),
        tuple(moved(text) for text in conflict.infeasible),
        makers=tuple(makers),
    )
    expected = shares(conflict)
    for (concept, maker, state), value in shares(other).items():
        before = sum(1 << place for bit, place in enumerate(places) if state >> bit & 1)
        assert value == pytest.approx(expected[concept, maker, before])


@settings(max_examples=80, deadline=None)
@given(conflicts(silent=True), st.data())
def test_a_ranked_pair_more_never_widens_what_is_possible(conflict, data):
    preference = data.draw(st.sampled_from(conflict.preferences))
    pairs = preference.unranked()
    if not pairs:
        return
    pair = data.draw(st.sampled_from(pairs))
    narrower = msgspec.structs.replace(preference, above=(*preference.above, pair))
    more = msgspec.structs.replace(
        conflict, preferences=tuple(narrower if each is preference else each for each in conflict.preferences)
    )
    before, after = shares(conflict), shares(more)
    for key, (least, most) in before.items():
        assert after[key][1] == 0 or most > 0
        assert after[key][0] == 1 or least < 1


@settings(max_examples=60, deadline=None)
@given(conflicts(silent=True), st.data())
def test_silence_is_undecided_unless_nothing_it_could_want_matters(conflict, data):
    """Whatever the silent maker turns out to want, the share stays within the bounds where it wanted nothing."""
    silent = [each for each in conflict.preferences if each.is_silent]
    if not silent:
        return
    state = data.draw(st.sampled_from(conflict.states().tolist()))
    ranking = data.draw(
        st.permutations([f"{each:0{len(conflict.options)}b}"[::-1] for each in conflict.states().tolist()])
    )
    spoken = msgspec.structs.replace(
        conflict,
        preferences=tuple(
            Preference.ranked(each.maker, ranking) if each is silent[0] else each for each in conflict.preferences
        ),
    )
    before, after = shares(conflict, [state]), shares(spoken, [state])
    for key, (least, most) in before.items():
        assert least - 1e-9 <= after[key][0] <= after[key][1] <= most + 1e-9
