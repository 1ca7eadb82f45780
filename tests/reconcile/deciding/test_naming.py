"""What actors are called by merges, renames and splits; and which decisions stand at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from standoff.reconcile import Naming, related, standing
from standoff.schema import ActorKey, Change, Decision, DecisionKey, IssueKey, Party, Verb

A, B, C, D = (ActorKey(name, "NOR") for name in "ABCD")


def at(second: int) -> str:
    return f"2031-01-06T10:00:{second:02}.000000Z"


def decide(verb: Verb, *subjects, second: int, documents=()) -> Decision:
    changes = tuple(Change("document", document) for document in documents)
    return Decision(verb=verb, subjects=subjects, changes=changes, by="ana", at=at(second), id=f"dec_{second}")


def names(*decisions: Decision, document: str = "") -> str:
    naming = Naming(decisions)
    return "".join(naming.called(actor, document).name for actor in (A, B, C, D))


def test_a_group_bears_the_name_of_its_latest_merge():
    assert names() == "ABCD"
    assert names(decide(Verb.MERGE, A, B, second=1)) == "BBCD"
    assert names(decide(Verb.MERGE, A, B, second=1), decide(Verb.MERGE, C, B, second=2)) == "BBBD"
    assert names(decide(Verb.MERGE, A, B, second=1), decide(Verb.MERGE, A, C, second=2)) == "CCCD"
    assert names(decide(Verb.MERGE, A, B, second=1), decide(Verb.MERGE, B, A, second=2)) == "AACD"


def test_a_rename_holds_for_what_was_merged_before_and_after():
    renamed = decide(Verb.RENAME, B, D, second=2)
    assert names(decide(Verb.MERGE, A, B, second=1), renamed) == "DDCD"
    assert names(decide(Verb.MERGE, A, B, second=3), renamed) == "DDCD"


def test_a_split_is_remembered_against_a_chain():
    apart = decide(Verb.SPLIT, A, C, second=1)
    merged = [decide(Verb.MERGE, A, B, second=2), decide(Verb.MERGE, C, B, second=3)]
    assert names(apart, *merged) == "ABBD"  # the later merge is made, the one against the split is not
    assert names(*merged) == "BBBD"
    assert names(apart, *merged, decide(Verb.MERGE, A, C, second=4)) == "BBBD"


def test_a_split_in_one_document_leaves_the_others():
    merged = decide(Verb.MERGE, A, B, second=1)
    part = decide(Verb.SPLIT, B, A, second=2, documents=("doc_1",))
    assert names(merged, part, document="doc_1") == "AACD"
    assert names(merged, part, document="doc_2") == "BBCD"
    again = decide(Verb.MERGE, A, B, second=3)
    assert names(merged, part, again, document="doc_1") == "BBCD"


def test_parties_keep_their_words_and_where_they_are_at_home():
    naming = Naming([decide(Verb.MERGE, A, B, second=1), decide(Verb.MERGE, C, ActorKey("E", "DNK"), second=2)])
    who = Party("A", "NOR", country="NOR", sector="GOV")
    assert naming.party(who, "") == Party("B", "NOR", None, "decided by a person", "NOR", "GOV")
    assert naming.party(Party("C", "NOR", country="NOR"), "").country is None
    assert naming.party(Party("C", "NOR", state="Brelund"), "").state is None
    assert naming.party(Party("A", "DNK"), "") == Party("A", "DNK")
    assert naming.party(Party(), "") == Party()


def test_names_that_belong_together_whether_their_decisions_stand_or_not():
    decisions = [decide(Verb.MERGE, A, B, second=1), decide(Verb.SPLIT, B, C, second=2)]
    assert related([C], decisions) == {"A", "B", "C"}
    assert related([D], decisions) == {"D"}


steps = st.lists(
    st.tuples(
        st.sampled_from([Verb.MERGE, Verb.RENAME, Verb.SPLIT]),
        st.sampled_from([A, B, C, D]),
        st.sampled_from([A, B, C, D]),
        st.sampled_from([(), ("doc_1",)]),
    ).filter(lambda step: step[1] != step[2] and (step[0] is Verb.SPLIT or not step[3])),
    max_size=8,
)


@given(steps, st.randoms(use_true_random=False))
def test_order_does_not_matter_and_one_group_has_one_name(steps, chance):
    made = [decide(v, one, other, second=n, documents=where) for n, (v, one, other, where) in enumerate(steps)]
    shuffled = made[:]
    chance.shuffle(shuffled)
    for document in ("", "doc_1"):
        assert names(*made, document=document) == names(*shuffled, document=document)
    naming = Naming(made)
    for actor in (A, B, C, D):
        assert naming.called(naming.called(actor)) == naming.called(actor)


@given(steps, st.sampled_from([A, B, C, D]), st.sampled_from([A, B, C, D]))
def test_the_last_word_about_two_actors_holds(steps, one, other):
    if one == other:
        return
    made = [decide(v, first, then, second=n) for n, (v, first, then, _) in enumerate(steps)]
    merged = Naming([*made, decide(Verb.MERGE, one, other, second=50)])
    split = Naming([*made, decide(Verb.SPLIT, one, other, second=50)])
    assert split.called(one) != split.called(other)
    apart = {frozenset(each.subjects) for each in made if each.verb is Verb.SPLIT}
    assert apart or merged.called(one) == merged.called(other)


def test_an_undone_undo_is_as_if_it_were_not_there():
    kept = decide(Verb.RENAME, IssueKey("river"), IssueKey("the river line"), second=0)
    undos = [decide(Verb.UNDO, DecisionKey(f"dec_{n}"), second=n + 1) for n in range(50)]
    for count in range(len(undos) + 1):
        expected = [kept] if count % 2 == 0 else []
        assert standing([*undos[:count][::-1], kept]) == expected


def test_a_decision_undone_twice_needs_both_undos_undone():
    made = [
        decide(Verb.MERGE, A, B, second=0),
        decide(Verb.UNDO, DecisionKey("dec_0"), second=1),
        decide(Verb.UNDO, DecisionKey("dec_0"), second=2),
        decide(Verb.UNDO, DecisionKey("dec_1"), second=3),
    ]
    assert standing(made) == []
    assert standing([*made, decide(Verb.UNDO, DecisionKey("dec_2"), second=4)]) == made[:1]
    assert standing([decide(Verb.UNDO, DecisionKey("dec_9"), second=4)]) == []
