"""The algebra of judgements: order does not matter, a split takes a merge back, "not the same" is remembered."""

import random

from hypothesis import given
from hypothesis import strategies as st

from standoff.reconcile.judgements import By, Judgement, Verdict, components

KEYS = st.sampled_from("abcdefgh")
JUDGEMENTS = st.lists(
    st.builds(
        Judgement,
        KEYS,
        KEYS,
        st.sampled_from(list(Verdict)),
        by=st.sampled_from(list(By)),
        score=st.sampled_from([0.0, 0.5, 1.0]),
    ),
    max_size=20,
)


def same(left, right, **keys):
    return Judgement(left, right, Verdict.SAME, **keys)


def different(left, right, **keys):
    return Judgement(left, right, Verdict.DIFFERENT, **keys)


def test_what_positive_judgements_connect_is_one_group():
    assert components([same("a", "b"), same("c", "b"), same("x", "y")]) == [frozenset("abc"), frozenset("xy")]


def test_a_pair_judged_different_is_kept_apart_and_the_weaker_link_gives_way():
    found = components([same("a", "b", score=2), same("b", "c", score=1), different("a", "c")])
    assert found == [frozenset("ab")]


def test_a_person_outweighs_the_machine_both_ways():
    assert components([same("a", "b", score=9), different("a", "b", by=By.PERSON)]) == []
    assert components([different("a", "b", score=9), same("a", "b", by=By.PERSON)]) == [frozenset("ab")]


def test_a_person_who_is_unsure_takes_the_machines_word_back():
    assert components([same("a", "b", score=9), Judgement("b", "a", Verdict.UNSURE, by=By.PERSON)]) == []


def test_what_a_person_joins_holds_where_the_machine_parts_others_of_the_group():
    found = components([same("a", "b", by=By.PERSON), same("b", "c", by=By.PERSON), different("a", "c")])
    assert sum(len(group) for group in found) == 2, "a machine's judgement may not be overruled by a chain alone"


@given(JUDGEMENTS, st.randoms())
def test_order_makes_no_difference(judgements: list[Judgement], chance: random.Random):
    shuffled = list(judgements)
    chance.shuffle(shuffled)
    turned = [Judgement(j.right, j.left, j.verdict, by=j.by, score=j.score) for j in shuffled]
    assert components(judgements) == components(turned)


@given(JUDGEMENTS)
def test_no_group_holds_a_pair_that_counts_as_different(judgements: list[Judgement]):
    groups = components(judgements)
    for judgement in judgements:
        if judgement.by is By.PERSON and judgement.verdict is Verdict.DIFFERENT:
            rivals = [
                j for j in judgements if j.pair == judgement.pair and j.by is By.PERSON and j.score > judgement.score
            ]
            if not rivals and judgement.left != judgement.right:
                assert not any({judgement.left, judgement.right} <= group for group in groups)


@given(JUDGEMENTS)
def test_merging_two_groups_and_splitting_them_again_is_as_if_nothing_had_been(judgements: list[Judgement]):
    before = components(judgements)
    merge = same("p", "q", by=By.PERSON)
    split = different("p", "q", by=By.PERSON)
    assert components([*judgements, merge]) == sorted([*before, frozenset("pq")], key=min)
    assert components([*judgements, merge, split]) == before


@given(JUDGEMENTS)
def test_a_judgement_about_others_changes_nothing_else(judgements: list[Judgement]):
    assert set(components(judgements)) <= set(components([*judgements, same("y", "z")]))


def test_many_judgements_take_time_in_proportion():
    """A chain of 60,000 with every hundredth link forbidden: small-to-large keeps it quick."""
    chain = [same(f"{n:06}", f"{n + 1:06}") for n in range(60_000)]
    barred = [different(f"{n:06}", f"{n + 50:06}") for n in range(0, 60_000, 100)]
    found = components([*chain, *barred])
    assert max(len(group) for group in found) < 60_000
    assert sum(len(group) for group in found) > 59_000
