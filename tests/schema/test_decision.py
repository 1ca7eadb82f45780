"""A decision is a value: its id is its content, and a line of JSON gives it back."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from standoff.errors import InputError
from standoff.schema import ActorKey, Change, Decision, DecisionKey, IssueKey, ItemKey, Verb
from standoff.schema.decision import from_line, stamp, to_line

words = st.text(st.characters(codec=None), min_size=1, max_size=12).filter(str.strip)
items = st.builds(
    lambda start, length, **keys: ItemKey(kind="event", start=start, end=start + length, **keys),
    st.integers(0, 999), st.integers(1, 99), document=words, quote=words, sense=words, item=words,
)  # fmt: skip
changes = st.builds(Change, words, st.one_of(words, st.booleans(), st.none(), st.integers(-9, 9), st.floats(-9, 9)))
decisions = st.one_of(
    st.builds(lambda item, **k: Decision(verb=Verb.REJECT, subjects=(item,), **k), items, by=words, why=words),
    st.builds(
        lambda item, change, **k: Decision(verb=Verb.CORRECT, subjects=(item,), changes=(change,), **k),
        items, changes, by=words,
    ),
    st.builds(
        lambda a, b, **k: Decision(verb=Verb.MERGE, subjects=(ActorKey(a), ActorKey(b, "X")), **k),
        words, words, by=words,
    ),
    st.builds(lambda a, **k: Decision(verb=Verb.UNDO, subjects=(DecisionKey(a),), **k), words, by=words),
)  # fmt: skip


@given(decisions)
def test_a_line_of_json_gives_the_decision_back(decision):
    made = stamp(decision)
    line = to_line(made)
    assert line.count("\n") == 1
    assert line.encode("utf-8")
    assert from_line(line) == made
    assert stamp(msgspec.structs.replace(made, id="")) == made


def test_the_time_is_later_than_what_it_answers_whatever_the_clock_says():
    first = Decision(
        verb=Verb.MERGE, subjects=(ActorKey("A"), ActorKey("B")), by="ana", at="2999-12-31T23:59:59.999999Z"
    )
    late = stamp(first)
    answer = stamp(msgspec.structs.replace(first, at=""), after=late.at)
    assert answer.at == "3000-01-01T00:00:00.000000Z"
    assert answer.order > late.order
    assert len(stamp(msgspec.structs.replace(first, at="")).at) == len(late.at)


MADE = stamp(
    Decision(
        verb=Verb.REJECT,
        subjects=(ItemKey(document="doc_1", kind="event", start=3, end=9, quote="talked"),),
        by="ana",
        at="2031-01-06T10:00:00.000000Z",
    )
)


def test_the_id_is_a_hash_of_the_content():
    assert len({MADE.id, stamp(msgspec.structs.replace(MADE, id="", by="ben")).id}) == 2


@pytest.mark.parametrize(
    "changed",
    [
        {"why": "it was not so"},
        {"by": ""},
        {"verb": "shout"},
        {"verb": "merge"},
        {"at": "2031-01-06"},
        {"at": "2031-13-06T10:00:00.000000Z"},
        {"subjects": []},
        {"subjects": [{"type": "item", "document": "d", "kind": "rumour", "start": 0, "end": 1, "quote": "x"}]},
        {"subjects": [{"type": "item", "document": "d", "kind": "event", "start": 5, "end": 5, "quote": "x"}]},
        {"subjects": [{"type": "issue", "name": "river"}]},
        {"changes": [{"field": "act", "value": "threat"}]},
    ],
)
def test_a_line_that_was_changed_is_refused(changed):
    line = json.loads(to_line(MADE)) | changed
    with pytest.raises(InputError) as caught:
        from_line(json.dumps(line))
    assert caught.value.hint


@pytest.mark.parametrize("line", ["", "{", "[]", "null", '"x"', "{}", b"\xff", "[" * 100000])
def test_what_is_no_decision_is_refused(line):
    with pytest.raises(InputError):
        from_line(line)


@pytest.mark.parametrize(
    ("verb", "subjects", "changes"),
    [
        (Verb.SPLIT, (ActorKey("A"), ActorKey("B")), (Change("name", "C"),)),
        (Verb.CORRECT, MADE.subjects, ()),
        (Verb.CORRECT, MADE.subjects, (Change("value", float("nan")),)),
        (Verb.SAME, MADE.subjects * 2, ()),
        (Verb.MERGE, (ActorKey(" "), ActorKey("B")), ()),
        (Verb.MERGE, (ActorKey("A"), IssueKey("B")), ()),
    ],
)
def test_what_cannot_be_decided(verb, subjects, changes):
    with pytest.raises(InputError):
        stamp(Decision(verb=verb, subjects=subjects, changes=changes, by="ana"))
