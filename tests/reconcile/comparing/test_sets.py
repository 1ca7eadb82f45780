"""What sets have in common, in one go and one by one; arrays that grow."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from standoff.reconcile.comparing.grown import Grown
from standoff.reconcile.comparing.sets import Sets, Terms, common
from standoff.reconcile.comparing.words import told

SETS = st.lists(
    st.frozensets(st.sampled_from(["toll", "ferry", "pass", "guard", "said", "qqone"])), min_size=1, max_size=6
)


@given(SETS, SETS, SETS)
def test_in_one_go_is_what_is_found_one_by_one(ones, others, more):
    terms = Terms()
    mine, theirs = Sets(terms), Sets(terms)
    mine.extend(ones)
    theirs.extend(others)
    theirs.extend(more)
    left, right = np.indices((len(ones), len(others) + len(more))).reshape(2, -1)
    found = common(mine, left, theirs, right)
    both = [ones[here] & [*others, *more][there] for here, there in zip(left, right, strict=True)]
    assert found.terms.tolist() == [len(words) for words in both]
    assert np.allclose(found.told, [told(words) for words in both])
    assert theirs.sizes.tolist() == [len(words) for words in [*others, *more]]
    assert np.allclose(theirs.told, [told(words) for words in [*others, *more]])


def test_no_pairs_have_nothing_in_common():
    terms, none = Terms(), np.zeros(0, np.int64)
    mine, theirs = Sets(terms), Sets(terms)
    mine.extend([frozenset({"toll"})])
    assert len(common(mine, none, theirs, none).terms) == 0


def test_what_grows_keeps_what_it_has():
    grown = Grown(np.int64, 2)
    for number in range(100):
        grown.extend(np.full((3, 2), number))
    assert grown.all[:, 1].tolist() == [number for number in range(100) for _ in range(3)]
