"""Digests as columns: rows that come at different times, vectors of another width, passages."""

from __future__ import annotations

import numpy as np

from standoff.reconcile.comparing.columns import NOTHING, Columns
from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.meaning import likenesses
from standoff.reconcile.comparing.sets import Terms


def item(**more) -> Digest:
    return Digest(item="x", document="a", kind="event", label="AID", **more)


def test_rows_are_the_same_whenever_they_came():
    digests = [item(place=place, first=day, last=day) for place, day in (("Brodek", 3), (None, 4), ("Pass", None))]
    whole, grown = Columns(Terms()), Columns(Terms())
    whole.extend(digests)
    for digest in digests:
        grown.extend([digest])
    for field in ("place", "first", "dated", "label"):
        assert whole[field].tolist() == grown[field].tolist()
    assert whole["place"].tolist()[1] == NOTHING
    assert whole["dated"].tolist() == [True, True, False]


def test_a_vector_of_another_width_tells_nothing():
    columns = Columns(Terms())
    columns.extend([item(), item()])
    columns.extend([item(sense=b"\x7f\0"), item(sense=b"\x7f\0\0"), item()])
    vectors = columns.senses
    assert vectors.tolist() == [[0, 0], [0, 0], [127, 0], [0, 0], [0, 0]]
    assert likenesses(vectors, vectors).tolist() == [0, 0, 1, 0, 0]
    assert likenesses(vectors[:1], np.zeros((1, 3), np.int8)).tolist() == [0]


def test_passages_of_each_item():
    columns = Columns(Terms())
    columns.extend([item(places=((3, 5), (9, 12))), item()])
    columns.extend([item(places=((7, 8),))])
    assert columns.passages.sizes.tolist() == [2, 1, 1]
    begins, ends = columns.passages.at(np.array([2, 1, 0]), 0)
    assert (begins.tolist(), ends.tolist()) == ([7, 0, 3], [8, 0, 5])
    assert columns.passages.at(np.array([0]), 1)[1].tolist() == [12]
