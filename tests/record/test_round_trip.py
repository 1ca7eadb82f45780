"""Whatever Python can hold in a document or an item comes back from the case as it was."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from standoff.record import open_case
from standoff.record.storable import escape, from_stored, stand_ins, to_stored, unescape
from standoff.schema import (
    Act,
    Block,
    BlockKind,
    Commitment,
    CommitmentKind,
    Document,
    Event,
    Figure,
    Format,
    Location,
    Mode,
    Party,
    Plover,
    Polarity,
    Span,
    Statement,
    Status,
    identify,
)

ODD = [
    "\0",
    "\r\n",
    "\ufeff",
    "\ufdd0",
    "\ufdd1",
    "\ufffd",
    "\x10",
    "\x100000",
    "🇺🇦",
    "👩‍👧",
    "e\u0301",
    "שלום",
    "\u202e",
    "\ud83d",
    "\udcff",
    "'",
    '"',
    " ",
]
anything = st.text(st.characters(exclude_categories=()), max_size=12)
strings = st.lists(st.sampled_from(ODD) | anything, max_size=6).map("".join)
maybe = st.none() | strings
numbers = st.none() | st.floats(allow_nan=False).map(lambda value: value + 0.0)  # SQLite has no negative zero
fresh = itertools.count()


def spans(text: str) -> st.SearchStrategy[Span]:
    def cut(pair: list[int]) -> Span:
        start, end = sorted(pair)
        return Span(start, end, text[start:end])

    return st.lists(st.integers(0, len(text)), min_size=2, max_size=2, unique=True).map(cut)


@st.composite
def readings(draw):
    text = draw(strings.filter(bool))
    span = spans(text)
    optional = st.none() | span
    places = st.integers(0, len(text))
    document = Document(
        name=draw(strings), text=text, source=draw(strings), media=draw(strings), url=draw(maybe),
        title=draw(optional), standfirst=draw(optional), published=draw(maybe), published_span=draw(optional),
        published_from=draw(maybe), updated=draw(maybe), publisher=draw(maybe), agency=draw(maybe),
        byline=draw(optional), notes=tuple(draw(st.lists(strings, max_size=3))),
        blocks=tuple(draw(st.lists(st.builds(Block, st.sampled_from(BlockKind), places, places), max_size=3))),
    )  # fmt: skip
    codes = st.none() | st.sampled_from(["FRA", "IGO", "GOV"])
    party = st.builds(Party, maybe, maybe, optional, maybe, codes, codes, maybe)
    states = st.lists(st.sampled_from(["FRA", "XKX", "SUN"]), max_size=2).map(tuple)
    degrees = st.floats(-90, 90).map(lambda value: value + 0.0)
    location = st.builds(Location, strings, st.sampled_from(["sea", "town"]), degrees, degrees, degrees, states, states)
    several = st.lists(party, max_size=3).map(tuple)
    shared = {"doc": st.just(document.name), "coder": strings, "score": numbers}
    kinds = st.one_of(
        st.builds(
            Statement, **shared, source=party, cue=optional, content=st.lists(span, min_size=1, max_size=3).map(tuple),
            mode=st.sampled_from(Mode), act=st.sampled_from(Act), addressee=maybe, date=maybe,
            via=st.none() | party, cue_lemma=strings,
        ),
        st.builds(
            Commitment, **shared, by=party, kind=st.sampled_from(CommitmentKind), action=span, condition=optional,
            polarity=st.none() | st.sampled_from(Polarity), toward=several,
        ),
        st.builds(
            Event, **shared, plover=st.sampled_from(Plover), mode=st.none() | st.sampled_from(["arrest", "strike"]),
            status=st.sampled_from(Status), sources=several, location=st.none() | location,
            targets=several, when=maybe | st.just("2031-01"), place=maybe, format=st.none() | st.sampled_from(Format),
            duration=maybe, evidence=span, more_evidence=st.lists(span, max_size=3).map(tuple),
        ),
        st.builds(
            Figure, **shared, value=numbers, low=numbers, high=numbers, unit=maybe, of=maybe, approx=st.booleans(),
            side=maybe, evidence=span,
        ),
    )  # fmt: skip
    return document, draw(st.lists(kinds, max_size=4))


@pytest.fixture(scope="module")
def shared_case(tmp_path_factory):
    with open_case(tmp_path_factory.mktemp("round") / "trip.standoff", create=True) as case:
        yield case


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(reading=readings())
def test_documents_and_items_come_back(shared_case, reading):
    document, items = reading
    shared_case.add(document, items, fingerprint=str(next(fresh)))
    assert shared_case.document(document.id) == document
    found = shared_case.items(document=document.id)
    assert all(span.cuts(document.text) for item in found for span in item.spans())
    plain = {item.id.rsplit("_", 1)[0] if item.id.count("_") > 1 else item.id for item in found}
    assert plain == {identify(item, document.id).id for item in items}
    again = [identify(item, document.id) for item in found]
    assert set(again) == {identify(item, document.id) for item in items}


@settings(max_examples=300, deadline=None)
@given(text=strings)
def test_stored_text_keeps_every_offset_and_every_character(text):
    stored = to_stored(text)
    assert len(stored) == len(text)
    assert "\0" not in stored
    stored.encode("utf-8")
    assert from_stored(stored, stand_ins(text)) == text
    assert unescape(escape(text)) == text
    escape(text).encode("utf-8")
    assert "\0" not in escape(text)
