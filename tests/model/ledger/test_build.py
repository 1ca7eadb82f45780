"""The ledger of two invented articles, read by the whole pipeline."""

import pytest

from standoff.analysis import Pages
from standoff.model.consequences import collisions, whatif
from standoff.model.ledger import State, ledger, replay
from standoff.model.ledger.drawing import as_graphml, as_svg

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def built(read_case):
    return ledger(read_case, date="2031-05-02")


def test_threats_of_both_sides_are_there(built):
    found = {(e.by, e.action.key, c.requirement.key) for e in built.words for c in e.conditions}
    assert ("KEN", "ken-sanction-tza", "tza-assault-uga") in found
    assert ("TZA", "tza-blockade-ken-bord-clos", "ken-sanction-tza") in found


def test_a_typed_move_runs_through_both(built):
    answer = whatif(built, ["Tanzania attacks Uganda"])
    assert [c.what.key for c in answer.follows][:2] == ["ken-sanction-tza", "tza-blockade-ken-bord-clos"]
    assert all(c.entry is None or c.entry.citations[0].quote for c in answer.follows)


def test_the_move_breaks_the_denial(built):
    assert [(e.by, e.kind.value) for e in whatif(built, ["an invasion of Uganda by Tanzania"]).breaks] == [
        ("TZA", "denial")
    ]


def test_the_open_door_collides(built):
    found = [c for c in collisions(built) if c.over.option.startswith("eac-accession")]
    assert any(set(c.parties) >= {"TZA"} for c in found)


def test_later_deeds_set_off_and_discharge(read_case):
    lives = {life.entry.action.key: life for life in replay(ledger(read_case)) if life.entry.conditions}
    assert lives["ken-sanction-tza"].state is State.DISCHARGED
    assert lives["tza-blockade-ken-bord-clos"].state is State.DETACHED


def test_quotes_cut_their_document(built, read_case):
    texts = {d.id: d.text for d in read_case.documents()}
    for entry in built.entries:
        for c in entry.citations:
            assert texts[c.document_id][c.start : c.end] == c.quote


def test_pictures(built):
    lives = replay(built)
    assert as_svg(built, lives).count("<path") == 2 * sum(len(life.entry.conditions) for life in lives)
    assert "ken-sanction-tza" in as_graphml(built, lives)


def test_an_empty_case_gives_an_empty_ledger():
    assert ledger(Pages()).words == ()
