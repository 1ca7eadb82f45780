import pytest

from relations import STRENGTHS, Crisis, RelationError

KEYED = {
    "wire:toll": {"id": "wire-F01", "doc": "wire"},
    "wire:shut": {"id": "wire-E01", "doc": "wire"},
    "daily:toll": {"id": "daily-F02", "doc": "daily"},
}


@pytest.fixture
def crisis():
    return Crisis("bridge", KEYED)


def test_a_fact_names_documents_and_items(crisis):
    crisis.relate("contradiction", "wire:toll", "daily:toll", strength="soft", note="12 against 15")
    assert crisis.facts == [
        {
            "kind": "contradiction", "docs": ["daily", "wire"], "ids": ["wire-F01", "daily-F02"], "strength": "soft",
            "note": "12 against 15",
        }
    ]  # fmt: skip


@pytest.mark.parametrize("kind", STRENGTHS)
def test_the_first_strength_is_meant_where_none_is_given(crisis, kind):
    crisis.relate(kind, "wire:toll", "daily:toll")
    assert crisis.facts[0]["strength"] == STRENGTHS[kind][0]
    assert "note" not in crisis.facts[0]


@pytest.mark.parametrize(
    ("kind", "keys", "strength", "message"),
    [
        ("echo", ["wire:toll", "daily:toll"], None, "bridge: 'echo' is not one of"),
        ("update", ["wire:toll", "daily:fee"], None, r"no item has the key 'daily:fee'; there are \['daily:toll',"),
        ("update", ["wire:toll", "wire:shut"], None, "needs items of two articles"),
        ("update", ["wire:toll", "daily:toll"], "hard", r"update may be \(None,\), not 'hard'"),
        ("same_event", ["wire:toll", "daily:toll"], "hard", "same_event may be .*, not 'hard'"),
    ],
)
def test_a_relation_that_does_not_hold_is_refused(crisis, kind, keys, strength, message):
    with pytest.raises(RelationError, match=message):
        crisis.relate(kind, *keys, strength=strength)
    assert not crisis.facts
