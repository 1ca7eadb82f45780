"""What became of an event from one report to the next."""

from __future__ import annotations

import pytest

from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.evidence import both_odds, evidence, odds
from standoff.schema import Act, Plover, Status


def event(status: Status, *, plover: Plover = Plover.CONSULT, published: int | None = None) -> Digest:
    return Digest(item="x", document="a", kind="event", label=plover, status=status, published=published)


def told(one: Digest, other: Digest) -> set[str]:
    names = ("came_true", "told_before", "held_denied", "ahead_denied", "both_held", "both_ahead", "undone")
    found = evidence(one, other)
    assert found == evidence(other, one)
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
    def said(act: Act) -> Digest:
        return Digest(item="x", document="a", kind="statement", label=act)

    assert evidence(said(Act.DENIAL), said(Act.ACCUSATION))["claim_denied"] == 1
    assert evidence(said(Act.DENIAL), said(Act.DEMAND))["claim_denied"] == 0
    assert evidence(said(Act.DENIAL), said(Act.DENIAL))["claim_denied"] == 0


def test_both_odds_are_the_odds_of_each():
    weights, others = {"bias": -1.0, "words": 2.0, "around": 0.5}, {"bias": 1.0, "words": -2.0, "around": 0.0}
    found = {"words": 0.5, "around": 1.0}
    assert both_odds(found, weights, others) == (odds(found, weights), odds(found, others)) == (0.5, 0.0)
