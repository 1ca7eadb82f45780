"""The algebra of judgements: what holds whatever is judged, and in whatever order."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from standoff.reconcile import Judge, Judgement, Sameness, components

SAME, DIFFERENT, UNSURE = Sameness.SAME, Sameness.DIFFERENT, Sameness.UNSURE
keys = st.sampled_from("abcdefgh")
judgement = st.builds(
    Judgement, keys, keys, st.sampled_from(Sameness), st.sampled_from(Judge), st.sampled_from([0.2, 0.5, 0.9])
)
judged = st.lists(judgement, max_size=25)


def together(groups: list[frozenset[str]], left: str, right: str) -> bool:
    return any({left, right} <= group for group in groups)


@given(judged.flatmap(lambda known: st.tuples(st.just(known), st.permutations(known))))
def test_the_order_of_judgements_does_not_matter(orders):
    known, other = orders
    assert components(known) == components(other)


@given(judged)
def test_every_key_is_in_one_group(known):
    found = components(known)
    members = [key for group in found for key in group]
    assert sorted(members) == sorted({key for each in known for key in each.pair})
    assert [min(group) for group in found] == sorted(min(group) for group in found)


def ruling(known: list[Judgement], judge: Judge) -> dict[tuple[str, str], Sameness]:
    """What one judge says of each pair, told independently of the code: the highest score, then the careful word."""
    careful = [SAME, UNSURE, DIFFERENT]
    said: dict[tuple[str, str], tuple[float, int]] = {}
    for each in known:
        if each.by is judge:
            said[each.pair] = max(said.get(each.pair, (0, 0)), (each.score, careful.index(each.verdict)))
    return {pair: careful[care] for pair, (_, care) in said.items()}


@given(judged)
def test_what_is_different_is_never_together(known):
    found = components(known)
    persons = ruling(known, Judge.PERSON)
    for (left, right), verdict in persons.items():
        if left != right and verdict is DIFFERENT:
            assert not together(found, left, right)
    joined = components([each for each in known if each.by is Judge.PERSON])
    for (left, right), verdict in ruling(known, Judge.MACHINE).items():
        if left != right and verdict is DIFFERENT and (left, right) not in persons:
            assert not together(found, left, right) or together(joined, left, right)


@given(judged)
def test_groups_hold_together_by_judgements_of_sameness(known):
    links = [each.pair for each in known if each.verdict is SAME]
    for group in components(known):
        reached, grown = {min(group)}, True
        while grown:
            more = {key for pair in links if reached & set(pair) for key in pair} & group
            grown, reached = not more <= reached, reached | more
        assert reached == group


@given(judged, keys, keys)
def test_a_merge_that_is_split_again_leaves_nothing_behind(known, left, right):
    before = components(known)
    if left == right or together(before, left, right) or any(set(each.pair) == {left, right} for each in known):
        return
    merged = [*known, Judgement(left, right, SAME)]
    split = components([*merged, Judgement(left, right, DIFFERENT)])
    assert [group for group in split if len(group) > 1] == [group for group in before if len(group) > 1]


@given(judged, st.sampled_from(Sameness))
def test_what_is_judged_of_others_changes_nothing(known, verdict):
    others = [Judgement("x", "y", verdict), Judgement("y", "z", SAME)]
    found = components([*known, *others])
    assert [group for group in found if not group & {"x", "y", "z"}] == components(known)


@given(judged, keys, keys)
def test_a_person_can_always_part_two_things(known, left, right):
    said = [*known, Judgement(left, right, DIFFERENT, Judge.PERSON, 1.0)]
    assert left == right or not together(components(said), left, right)


def test_a_person_speaks_before_the_machine():
    machine = Judgement("a", "b", SAME, Judge.MACHINE, 0.99)
    assert components([machine]) == [{"a", "b"}]
    for verdict in (DIFFERENT, UNSURE):
        assert components([machine, Judgement("b", "a", verdict, Judge.PERSON, 0.1)]) == [{"a"}, {"b"}]
    parted = [Judgement("a", "c", DIFFERENT, Judge.MACHINE), Judgement("a", "b", SAME), Judgement("b", "c", SAME)]
    assert components(parted) == [{"a", "b", "c"}]


def test_the_better_join_is_made_and_the_one_against_it_is_not():
    known = [
        Judgement("a", "b", SAME, Judge.MACHINE, 0.6),
        Judgement("b", "c", SAME, Judge.MACHINE, 0.8),
        Judgement("a", "c", DIFFERENT, Judge.MACHINE, 0.1),
    ]
    assert components(known) == [{"a"}, {"b", "c"}]


def test_a_hundred_thousand_judgements_take_seconds():
    """A chain, each link of which must not join with a hub: quadratic if foes were looked up by members."""
    size = 50_000
    known = [Judgement(f"k{number}", f"k{number + 1}", SAME, score=1 / (number + 1)) for number in range(size)]
    known += [Judgement(f"k{number}", f"foe{number}", DIFFERENT) for number in range(size)]
    before = time.process_time()
    found = components(known)
    assert time.process_time() - before < 20
    assert len(found) == size + 1
