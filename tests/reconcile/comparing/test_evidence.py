"""What became of an event from one report to the next."""

from __future__ import annotations

import math

import numpy as np
import pytest

from standoff.reconcile.comparing.columns import KINDS
from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.evidence import Yardstick, evidence, names, odds, yardsticks
from standoff.reconcile.comparing.pairs import Pairs
from standoff.reconcile.comparing.words import worth
from standoff.schema import Act, Plover, Status

WORTHS = {word: worth(word) for word in ("said", "ministr", "troop")}


def event(status: Status, *, plover: Plover = Plover.CONSULT, published: int | None = None) -> Digest:
    return Digest(item="x", document="a", kind="event", label=plover, status=status, published=published)


def said(act: Act = Act.CLAIM, **more) -> Digest:
    return Digest(item="x", document="a", kind="statement", label=act, **more)


def between(one: Digest, other: Digest) -> dict[str, float]:
    return {name: float(each[0]) for name, each in evidence(Pairs.of([one], [other]), one.kind).items()}


def told(one: Digest, other: Digest) -> set[str]:
    names = ("came_true", "told_before", "held_denied", "ahead_denied", "both_held", "both_ahead", "undone")
    found = between(one, other)
    assert found == between(other, one)
    return {name for name in names if found[name]}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (event(Status.SCHEDULED, published=1), event(Status.OCCURRED, published=5), {"came_true"}),
        (event(Status.SCHEDULED, published=5), event(Status.OCCURRED, published=1), {"told_before"}),
        (event(Status.SCHEDULED), event(Status.OCCURRED, published=1), {"came_true"}),
        (event(Status.ONGOING), event(Status.DENIED), {"held_denied"}),
        (event(Status.HYPOTHETICAL), event(Status.DENIED), {"ahead_denied"}),
        (event(Status.ONGOING), event(Status.OCCURRED), {"both_held"}),
        (event(Status.HYPOTHETICAL), event(Status.SCHEDULED), {"both_ahead"}),
        (event(Status.DENIED), event(Status.DENIED), set()),
        (
            event(Status.OCCURRED, plover=Plover.COERCE),
            event(Status.OCCURRED, plover=Plover.RETREAT),
            {"both_held", "undone"},
        ),
    ],
)
def test_what_became_of_an_event(one, other, expected):
    assert told(one, other) == expected


def test_a_denial_answers_a_claim_and_no_demand():
    assert between(said(Act.DENIAL), said(Act.ACCUSATION))["claim_denied"] == 1
    assert between(said(Act.DENIAL), said(Act.DEMAND))["claim_denied"] == 0
    assert between(said(Act.DENIAL), said(Act.DENIAL))["claim_denied"] == 0


def test_odds_are_told_from_what_is_asked_on():
    found = {"words": np.array([0.5, 0.0]), "around": np.array([True, False])}
    measure = Yardstick({"bias": -1.0, "words": 2.0, "around": 0.5}, least=0.25)
    assert odds(found, measure).tolist() == [0.25, -1.25]


def test_words_that_tell_more_count_more():
    """Of three words that two share one is common; each has one word of its own, which counts 1."""
    common = min(WORTHS, key=lambda word: (WORTHS[word], word))
    one, other = (said(words=frozenset({common, "qqone", "qqtwo", own})) for own in ("qqthree", "qqfour"))
    found = between(one, other)
    assert found["words"] == pytest.approx((2 + WORTHS[common]) / (3 + WORTHS[common]))
    assert found["alike_words"] == pytest.approx((2 + WORTHS[common]) / (4 + WORTHS[common]))


def test_sides_agree_in_part_or_stand_against_each_other():
    one = said(sources=frozenset({"CZE", "SVK"}))
    assert between(one, said(sources=frozenset({"CZE", "AUT"})))["source"] == pytest.approx(1 / 3)
    against = between(one, said(sources=frozenset({"AUT"})))
    assert (against["source"], against["source_against"], against["same_sides"]) == (0, 1, 0)
    assert between(one, one)["same_sides"] == 1
    unknown = between(said(), said())
    assert (unknown["source_against"], unknown["same_sides"]) == (0, 0)


def test_only_sides_with_a_code_are_surely_others():
    """Elsewhere one article may name a state and the next its minister."""
    coded, named = said(sources=frozenset({"CZE"})), said(sources=frozenset({"ardenia"}))

    def against(one: Digest, other: Digest) -> tuple[float, float]:
        found = between(one, other)
        return found["side_against"], found["side_against_name"]

    assert against(coded, said(sources=frozenset({"AUT", "UN"}))) == (1, 0)
    assert against(coded, said(sources=frozenset({"CZE", "AUT"}))) == (0, 0)
    assert against(coded, named) == against(named, coded) == (0, 1)
    assert against(named, said(sources=frozenset({"ilse corran"}))) == (0, 0)
    assert against(coded, said()) == (0, 0)


def test_times_are_the_same_within_one_another_or_so_far_apart():
    def on(first: int, last: int) -> Digest:
        return said(first=first, last=last)

    def times(one: Digest, other: Digest) -> list[float]:
        return [between(one, other)[name] for name in ("same_time", "within", "within_long", "apart")]

    assert times(on(100, 100), on(100, 100)) == [1, 1, 0, 0]
    assert times(on(100, 100), on(98, 130)) == [0, 0, 1, 0]
    assert times(on(100, 100), on(200, 200))[:3] == [0, 0, 0]
    assert times(on(100, 100), on(200, 200))[3] == pytest.approx(math.log1p(100) / math.log1p(400))
    assert times(on(100, 100), on(900, 900))[3] == 1
    assert times(on(100, 100), said()) == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((100, None, None), (100, None, None), {"same_amount": 1, "size": math.log10(101) / 6}),
        ((100, None, None), (None, 50, None), {"amounts_meet": 1, "amounts_apart": math.log10(2)}),
        ((100, None, None), (20, None, None), {"amounts_apart": math.log10(5)}),
        ((0, None, None), (20, None, None), {"amounts_apart": 1}),
        ((100, None, None), (None, None, None), {"size": 0}),
        ((None, None, None), (None, None, None), {"size": 0}),
    ],
)
def test_amounts(one, other, expected):
    first, second = (Digest(item="x", document="a", kind="figure", label="men", amount=each) for each in (one, other))
    found = between(first, second)
    size = found.pop("size")
    assert size == pytest.approx(expected.pop("size", size))
    assert {n: found[n] for n in ("same_amount", "amounts_meet", "amounts_apart") if found[n]} == pytest.approx(
        expected
    )


def test_many_pairs_have_the_evidence_of_each_alone():
    """Rows of one table are told apart: words, sides and sense of one pair do not reach another."""
    ones = [
        said(
            words=frozenset({"toll", "pass"}), around=frozenset({"toll"}), sense=b"\x7f\0", sources=frozenset({"CZE"})
        ),
        said(words=frozenset({"ferry"}), around=frozenset({"ferry", "toll"}), sense=b"\0\x7f", first=5, last=6),
        said(words=frozenset(), negated=True),
    ]
    left, right = np.array([0, 0, 1, 2, 2]), np.array([0, 1, 0, 2, 1])
    whole = Pairs.of(ones, ones)
    found = evidence(Pairs(whole.mine, left, whole.theirs, right), "statement")
    for n, (here, there) in enumerate(zip(left, right, strict=True)):
        assert {name: float(each[n]) for name, each in found.items()} == between(ones[here], ones[there])


@pytest.mark.parametrize("kind", KINDS)
def test_each_piece_of_evidence_has_a_weight(kind):
    differs = yardsticks()[f"{kind}_differs"].weights
    assert ["bias", *names(kind)] == list(differs)
