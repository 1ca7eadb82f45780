"""Examples for the fit: the evidence of pairs that meet, and the company of those on which it decides."""

from __future__ import annotations

import pytest

from standoff.reconcile.comparing.company import NAMES
from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.evidence import names, yardsticks
from standoff.training.pairs import RELATIONS, Crisis, examples, looks, second_examples

WORDS = frozenset({"toll", "ferry", "pass"})


def claim(item: str, document: str, *words: str) -> Digest:
    return Digest(
        item=item,
        exact=item.encode(),
        document=document,
        kind="statement",
        label="claim",
        words=WORDS | set(words),
        around=WORDS | set(words),
    )


@pytest.fixture
def crisis():
    each = [claim("a1", "a", "guard"), claim("a2", "a", "boat"), claim("b1", "b", "riv"), claim("b2", "b", "mine")]
    fact = {"kind": "same_statement", "strength": "close", "ids": ["a1", "b1"]}
    return Crisis("invented", {digest.item: digest for digest in each}, [fact])


def test_pairs_of_two_articles_are_examples(crisis):
    found = examples(crisis, RELATIONS["statement"])
    assert found.names == names("statement")
    assert found.all == 1
    same = {(one.item, other.item): same for (one, other), same in zip(found.ends, found.same, strict=True)}
    assert same == {("b1", "a1"): 1, ("b1", "a2"): 0, ("b2", "a1"): 0, ("b2", "a2"): 0}
    assert found.rows[:, found.names.index("label")].tolist() == [1] * 4
    assert found.rows[:, found.names.index("source")].tolist() == [0] * 4


def test_a_kind_that_no_item_has_gives_none(crisis):
    found = examples(crisis, RELATIONS["event"])
    assert found.rows.shape == (0, len(names("event")))
    assert len(found.same) == 0


def test_the_company_of_each_pair(crisis):
    measures = {name: measure._replace(least=-100.0) for name, measure in yardsticks().items()}
    seen = list(looks(crisis, measures))
    found = second_examples(crisis, RELATIONS["statement"], seen)
    assert found.rows.shape == (4, len(NAMES))
    assert sorted(found.same.tolist()) == [0, 0, 0, 1]
