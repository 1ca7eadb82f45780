"""A scenario that is written is the one that is read."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from standoff.model.scenario import Scenario, parse, to_toml
from standoff.model.scenario.file import NewOption, NewWord

TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
SCENARIOS = st.builds(
    Scenario,
    moves=st.lists(TEXT, max_size=3).map(tuple),
    drop=st.lists(TEXT, max_size=2).map(tuple),
    sincere=st.dictionaries(TEXT, st.booleans(), max_size=3),
    rename=st.dictionaries(TEXT, TEXT, max_size=2),
    merge=st.dictionaries(TEXT, st.lists(TEXT, max_size=2).map(tuple), max_size=2),
    options=st.lists(st.builds(NewOption, id=TEXT, name=TEXT, owner=st.none() | TEXT), max_size=2).map(tuple),
    words=st.lists(st.builds(NewWord, by=TEXT, then=TEXT, if_=st.none() | TEXT, kind=TEXT), max_size=2).map(tuple),
    talks_that_fail_leave_demands_unmet=st.booleans(),
)


@given(SCENARIOS)
def test_what_is_written_is_read(scenario):
    read = parse(to_toml(scenario))
    assert msgspec.structs.replace(read, text="", source="scenario") == scenario


def test_what_changes_nothing_is_left_out():
    assert to_toml(Scenario()) == "moves = []\ntalks_that_fail_leave_demands_unmet = true\n"
