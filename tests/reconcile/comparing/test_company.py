"""What a pair's company tells: rivals, kin, neighbours."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pytest
from numpy.typing import NDArray

from standoff.reconcile.comparing import company as module
from standoff.reconcile.comparing.blocking import Memory
from standoff.reconcile.comparing.company import NAMES, company
from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.looks import FLOOR, Glances
from standoff.reconcile.comparing.pairing import links
from standoff.reconcile.comparing.pairs import Pairs
from standoff.schema import Act, CommitmentKind


def item(name: str, *places: tuple[int, int], document: str = "a") -> Digest:
    return Digest(item=name, document=document, kind="statement", label="claim", places=places)


ONE, WITHIN, BESIDE, FAR = (
    item("one", (100, 150)),
    item("within", (120, 140)),
    item("beside", (250, 280)),
    item("far", (9000, 9050)),
)
HERE, THERE, OFF = (
    item(name, place, document="b") for name, place in (("here", (0, 50)), ("there", (10, 20)), ("off", (900, 950)))
)


class Glance(NamedTuple):
    """Two items and their odds at the first look."""

    mine: Digest
    theirs: Digest
    alike: float
    apart: float


def rows(page: list[Glance]) -> NDArray[np.float64]:
    mine, left = _numbered([glance.mine for glance in page])
    theirs, right = _numbered([glance.theirs for glance in page])
    each = Pairs.of(mine, mine).mine, Pairs.of(theirs, theirs).theirs
    odds = np.array([(glance.alike, glance.apart) for glance in page]).reshape(-1, 2)
    pairs = Pairs(each[0], left, each[1], right)
    return company(Glances(pairs, odds[:, 0], odds[:, 1], np.zeros(len(page), np.bool_)))


def _numbered(digests: list[Digest]) -> tuple[list[Digest], NDArray[np.int64]]:
    """Each item once, and for each place the number of its item."""
    each = list(dict.fromkeys(digest.item for digest in digests))
    found = {digest.item: digest for digest in digests}
    return [found[item] for item in each], np.array([each.index(digest.item) for digest in digests], np.int64)


def told(page: list[Glance]) -> list[dict[str, float]]:
    return [dict(zip(NAMES, row, strict=True)) for row in rows(page).tolist()]


def test_a_pair_alone_has_no_company():
    (row,) = told([Glance(ONE, HERE, 1.5, -2.0)])
    assert row == dict.fromkeys(NAMES, FLOOR) | {"alike": 1.5, "apart": -2.0}


def test_pairs_with_another_article_are_no_company():
    elsewhere = item("elsewhere", (0, 50), document="c")
    found = told([Glance(ONE, HERE, 1.0, -1.0), Glance(ONE, elsewhere, 2.0, 2.0), Glance(WITHIN, THERE, 0.5, FLOOR)])
    assert [row["rival"] for row in found] == [FLOOR] * 3
    assert [row["kin"] for row in found] == [0.5, FLOOR, 1.0]


@pytest.mark.parametrize("room", [1, 5, 12])
def test_it_makes_no_difference_how_many_are_held_at_once(monkeypatch, room):
    page = [
        Glance(mine, theirs, number - other / 2, other - number / 3)
        for number, mine in enumerate((ONE, WITHIN, BESIDE))
        for other, theirs in enumerate((HERE, THERE, OFF, item("far", (9, 12), document="c")))
    ]
    whole = rows(page)
    monkeypatch.setattr(module, "AT_ONCE", room)
    assert np.array_equal(rows(page), whole)


def test_no_pairs_have_no_rows():
    assert rows([]).shape == (0, len(NAMES))


def test_a_rival_is_another_pair_of_either_item():
    rows = told([Glance(ONE, HERE, 1.0, -1.0), Glance(ONE, OFF, 0.5, 2.0), Glance(FAR, HERE, 0.7, -3.0)])
    assert [row["rival"] for row in rows] == [0.7, 1.0, 1.0]
    assert [row["rival_apart"] for row in rows] == [2.0, -1.0, -1.0]


def test_kin_overlap_in_both_articles():
    rows = told([Glance(ONE, HERE, 0.0, FLOOR), Glance(WITHIN, THERE, 3.0, 1.0), Glance(WITHIN, OFF, 4.0, FLOOR)])
    assert (rows[0]["kin"], rows[0]["kin_apart"]) == (3.0, 1.0)
    assert rows[2]["kin"] == FLOOR


def test_a_neighbour_stands_near_in_both_articles_and_is_no_kin():
    rows = told([Glance(ONE, HERE, 0.0, FLOOR), Glance(BESIDE, THERE, 3.0, FLOOR), Glance(FAR, THERE, 4.0, FLOOR)])
    assert rows[0]["kin"] == FLOOR
    assert rows[0]["near"] == FLOOR  # "here" and "there" overlap, so this is neither
    apart = told([Glance(ONE, HERE, 0.0, FLOOR), Glance(BESIDE, item("next", (200, 240), document="b"), 3.0, FLOOR)])
    assert apart[0]["near"] == 3.0


def test_any_passage_of_an_item_may_overlap():
    split = item("split", (0, 10), (130, 135))
    rows = told([Glance(ONE, HERE, 0.0, FLOOR), Glance(split, THERE, 2.0, FLOOR)])
    assert (rows[0]["kin"], rows[0]["near"]) == (2.0, FLOOR)


def test_the_order_of_the_pairs_makes_no_difference():
    page = [Glance(ONE, HERE, 1.0, -1.0), Glance(WITHIN, THERE, 2.0, 0.0), Glance(BESIDE, OFF, 0.5, 0.7)]
    assert np.array_equal(rows(page), rows(page[::-1])[::-1])


def test_the_sides_can_be_exchanged():
    page = [Glance(ONE, HERE, 1.0, -1.0), Glance(WITHIN, THERE, 2.0, 0.0), Glance(ONE, OFF, 0.5, 0.7)]
    turned = [glance._replace(mine=glance.theirs, theirs=glance.mine) for glance in page]
    assert np.array_equal(rows(page), rows(turned))


@pytest.fixture
def demands(paper):
    """The same demand, worded otherwise, beside which in both articles stands one in the same words."""

    def make(name: str, text: str, own: str, inner: str):
        page = paper(name, text)
        said = page.statement(own, by="CZE", act=Act.DEMAND)
        return [said, page.commitment(CommitmentKind.DEMAND, inner, by="CZE")] if inner else [said]

    return make


def test_kin_that_are_alike_speak_for_a_pair(demands):
    """The statement's odds are higher where the commitment in its words has its like."""
    text = "Ostrava insists that the guards leave the pass by Monday and that the toll be paid."
    again = "The guards must quit the pass before Monday, Ostrava demands, and pay the toll."
    mine = demands(
        "a", text, "the guards leave the pass by Monday and that the toll be paid", "leave the pass by Monday"
    )
    theirs = demands("b", again, "The guards must quit the pass before Monday", "quit the pass before Monday")
    alone = {frozenset((x.left, x.right)): x.odds for x in links([mine[:1], theirs[:1]], Memory())}
    together = {frozenset((x.left, x.right)): x.odds for x in links([mine, theirs], Memory())}
    pair = frozenset((mine[0].item, theirs[0].item))
    assert together[pair] > alone.get(pair, FLOOR)
