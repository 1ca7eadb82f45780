"""Decisions about actors are made from names as people write them, and refused where they mean nobody or several."""

from __future__ import annotations

import pytest

from standoff.analysis import register
from standoff.analysis.renaming import merging, named, parts, renaming, splitting
from standoff.errors import InputError
from standoff.record import open_case
from standoff.schema import ActorKey, Verb


@pytest.fixture
def case(demo_case, tmp_path):
    path = tmp_path / "own.standoff"
    path.write_bytes(demo_case.read_bytes())
    with open_case(path) as found:
        yield found


def test_a_name_may_be_written_small_or_with_its_side(case):
    everybody = register(case)
    assert named(everybody, "sergei ryabkov") == named(everybody, "Sergei Ryabkov (RUS)")
    with pytest.raises(InputError) as wrong:
        named(everybody, "Sergei Ryabko")
    assert "Sergei Ryabkov" in wrong.value.hint


def test_merged_actors_are_parts_until_they_are_split_again(case):
    russia = named(register(case), "Russia").key
    made = case.decide(merging(case, "Sergei Ryabkov", "Russia", by="me"))
    assert (made.verb, made.subjects[1]) == (Verb.MERGE, russia)
    assert parts(case, russia) == [ActorKey("Sergei Ryabkov", "RUS")]
    case.decide(splitting(case, "Russia", "Sergei Ryabkov", by="me"))
    assert parts(case, russia) == []
    with pytest.raises(InputError, match="nobody called"):
        splitting(case, "Russia", "Sergei Ryabkov", by="me")


def test_a_name_that_somebody_bears_is_not_given_again(case):
    with pytest.raises(InputError, match="in the case already"):
        renaming(case, "Sergei Ryabkov", "Vladimir Putin", by="me")


def test_a_split_needs_an_article_in_which_the_actor_is(case):
    made = splitting(case, "Sergei Ryabkov", "another Ryabkov", documents=["0110_capital"], by="me")
    assert len(made.documents) == 1
    with pytest.raises(InputError, match="is not in"):
        splitting(case, "Aino Kaskmaa", "another", documents=["0112_continental"], by="me")
