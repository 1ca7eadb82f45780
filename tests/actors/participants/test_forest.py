"""Trees as arrays."""

from __future__ import annotations

import numpy as np
import pytest

from standoff.actors.participants import forest
from standoff.actors.participants.choosing import likeliest
from standoff.actors.participants.evidence import NAMES, ROLES
from standoff.actors.participants.forest import Forest, Trained, trained
from standoff.errors import LanguageModelError
from standoff.training.participants import forest_of

LEAF = {"leaf_value": 2.0}
DUMP = {
    "tree_info": [
        {
            "tree_structure": {
                "split_feature": 1,
                "threshold": 0.5,
                "decision_type": "<=",
                "left_child": {"leaf_value": -1.0},
                "right_child": {
                    "split_feature": 0,
                    "threshold": 3.0,
                    "decision_type": "<=",
                    "left_child": {"leaf_value": 0.25},
                    "right_child": LEAF,
                },
            }
        },
        {"tree_structure": {"leaf_value": 0.5}},
    ]
}


def odds(grown: Forest, rows: list[list[float]]) -> list[float]:
    chances = grown.chances(np.array(rows, np.float32))
    return np.log(chances / (1 - chances)).round(5).tolist()


def test_a_row_goes_left_up_to_the_limit_and_every_tree_adds_its_leaf():
    assert odds(forest_of(DUMP), [[0, 0.5], [3, 0.75], [4, 0.75]]) == [-0.5, 0.75, 2.5]


def test_no_rows_are_no_chances():
    assert forest_of(DUMP).chances(np.zeros((0, 2), np.float32)).tolist() == []


def test_a_node_that_decides_otherwise_is_refused():
    strange = {"tree_info": [{"tree_structure": {"decision_type": "==", "left_child": LEAF, "right_child": LEAF}}]}
    with pytest.raises(ValueError, match="decides by '=='"):
        forest_of(strange)


def test_what_is_shipped_holds_every_role_and_says_what_is_likely_enough():
    shipped = trained()
    assert set(shipped) == {role for roles in ROLES.values() for role in roles}
    for each in shipped.values():
        assert 0 < each.first <= each.others < 1
        chances = each.forest.chances(np.zeros((3, len(NAMES)), np.float32))
        assert len(set(chances.tolist())) == 1
        assert 0 < chances[0] < 1


def test_trees_of_other_evidence_are_refused(monkeypatch):
    monkeypatch.setattr(forest, "NAMES", (*NAMES, "the weather"))
    trained.cache_clear()
    with pytest.raises(LanguageModelError, match="fitted to other evidence"):
        trained()
    trained.cache_clear()


@pytest.mark.parametrize(
    ("chances", "chosen"),
    [
        ({}, []),
        ({"a": 0.19}, []),
        ({"a": 0.2, "b": 0.1}, ["a"]),
        ({"a": 0.45, "b": 0.9, "c": 0.39}, ["b", "a"]),
        ({"b": 0.5, "a": 0.5}, ["b", "a"]),
    ],
)
def test_who_is_likely_enough(chances, chosen):
    assert likeliest(chances, Trained(forest_of(DUMP), 0.2, 0.4)) == chosen
