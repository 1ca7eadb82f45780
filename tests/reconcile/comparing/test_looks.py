"""The first look: which pairs are copies, which are settled, and which are worth a second look."""

from __future__ import annotations

import pytest

from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.evidence import yardsticks
from standoff.reconcile.comparing.looks import CERTAIN, FLOOR, Glances, are_copies, first_look
from standoff.reconcile.comparing.pairs import Pairs

FIVE = frozenset({"toll", "ferry", "pass", "guard", "brodek"})


def item(words=FIVE, *, around=None, kind="statement", **more) -> Digest:
    around = words if around is None else around
    return Digest(item="x", document="a", label="claim", kind=kind, words=words, around=around, **more)


def look(one: Digest, other: Digest) -> Glances:
    return first_look(Pairs.of([one], [other]), yardsticks())


@pytest.mark.parametrize(
    ("one", "other", "copies"),
    [
        (item(exact=b"12345678"), item(frozenset("abcd"), exact=b"12345678"), True),
        (item(exact=b"12345678"), item(frozenset("abc"), exact=b"12345678"), False),
        (item(exact=b"12345678"), item(FIVE | {"river"}, exact=b"87654321"), True),
        (item(exact=b"12345678"), item(FIVE | {"river", "boat"}, exact=b"87654321"), False),
        (item(exact=b"12345678"), item(around=frozenset("abcdef"), exact=b"87654321"), False),
    ],
)
def test_copies(one, other, copies):
    assert are_copies(Pairs.of([one], [other])).tolist() == [copies]


def test_a_copy_is_settled_and_one_that_was_coded_otherwise_is_nothing():
    found = look(item(), item())
    assert (found.alike.tolist(), found.apart.tolist(), found.settled.tolist()) == ([CERTAIN], [FLOOR], [True])
    counts = [item(kind="figure", amount=(number, None, None)) for number in (3.0, 4.0)]
    assert len(look(counts[0], counts[0]).pairs) == 1
    assert len(look(*counts).pairs) == 0


def test_items_without_a_word_or_a_sense_in_common_do_not_meet():
    one = item(sense=b"\x7f\0", sources=frozenset({"CZE"}))
    words = frozenset({"market", "spring"})
    assert len(look(one, item(words, sense=b"\0\x7f", sources=frozenset({"CZE"}))).pairs) == 0
    assert len(look(one, item(words, sense=b"\x7f\0", sources=frozenset({"CZE"}))).pairs) == 1


def test_a_number_has_a_margin_that_a_large_one_does_not_need():
    def counted(number: float) -> float:
        one, other = (
            item(frozenset({"soldier", own}), kind="figure", amount=(number, None, None)) for own in ("riv", "quay")
        )
        (alike,) = look(one, other).alike.tolist()
        return alike

    assert counted(1000.0) > counted(999.0) + 0.9
