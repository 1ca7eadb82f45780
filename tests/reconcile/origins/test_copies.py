"""Copies are found whatever was cut, put in or put in another order; what two reporters quote alike is no copy."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standoff.reconcile.origins.copies import Copies, Likeness
from standoff.reconcile.origins.groups import groups
from standoff.reconcile.origins.shingles import passages
from standoff.reconcile.origins.store import MemoryStore
from tests.reconcile.origins.bay import LOCAL, OTHER, WIRE, article

SAID = (
    "“We shall not leave these waters while a single net of ours lies at the bottom of them, and let nobody doubt it,”"
)


def compare(*documents):
    index = Copies(MemoryStore())
    return [copy for document in documents for copy in index.add(document, key=document.name)]


def one_text(*documents) -> set[frozenset[str]]:
    found = groups([d.name for d in documents], compare(*documents))
    members: dict[str, set[str]] = {}
    for name, first in found.items():
        members.setdefault(first, set()).add(name)
    return {frozenset(names) for names in members.values()}


@pytest.mark.parametrize(
    "paragraphs",
    [
        WIRE,
        WIRE[:2],
        WIRE[::-1],
        (LOCAL[0], *WIRE[:3]),
        tuple(p.replace("Torvania", "Torvaania").replace(" the ", " that ").replace("Sunday", "weekend") for p in WIRE),
        tuple(p.upper() for p in WIRE),
        (" ".join(WIRE[:3]),),
    ],
    ids=["verbatim", "cut", "reordered", "local", "noise", "capitals", "run together"],
)
def test_an_edited_copy_is_the_same_text(paragraphs):
    (copy,) = compare(article("wire", *WIRE), article("daily", *paragraphs))
    assert (copy.document, copy.of, copy.likeness) == ("daily", "wire", Likeness.WHOLE)


def test_the_passages_of_a_copy_are_cut_by_their_offsets_in_both_texts():
    wire, daily = article("wire", *WIRE), article("daily", LOCAL[0], WIRE[1], LOCAL[1], WIRE[0])
    (copy,) = compare(wire, daily)
    cut = [(daily.text[p.start : p.end], wire.text[p.of_start : p.of_end]) for p in copy.passages]
    assert cut == [(WIRE[1], WIRE[1]), (WIRE[0], WIRE[0])]


def test_two_reports_that_quote_the_same_sentence_are_no_copies():
    one = article("one", f"{SAID} the minister said on the quay at Lorn, where he had come by the noon ferry.", *OTHER)
    two = article("two", f"{SAID} Ivo Brandt told fishermen who had waited two hours for him in the rain.", *LOCAL)
    assert compare(one, two) == []


def test_a_shared_paragraph_of_an_agency_is_a_passage_and_not_one_text():
    one, two = article("one", WIRE[0], *OTHER, *LOCAL[:1]), article("two", *WIRE)
    (copy,) = compare(one, two)
    assert copy.likeness is Likeness.PASSAGES
    assert copy.passages[0].of_start == one.text.index(WIRE[0])


def test_a_roundup_does_not_tie_its_sources_together():
    wire, other = article("wire", *WIRE[:2]), article("other", *OTHER)
    roundup = article("roundup", WIRE[0], WIRE[1], *OTHER, *LOCAL, WIRE[4])
    found = one_text(wire, other, article("paper", *WIRE[:2]), article("second", *OTHER), roundup)
    assert {frozenset({"wire", "paper"}), frozenset({"other", "second"})} <= found


def test_a_passage_stays_found_in_however_many_papers_it_stands():
    papers = [article(f"p{number}", WIRE[0], WIRE[1]) for number in range(60)]
    assert compare(*papers, article("last", WIRE[0], *OTHER))
    assert one_text(*papers) == {frozenset(paper.name for paper in papers)}


def test_background_that_is_printed_day_after_day_is_no_copy():
    days = [(date(2031, 3, 3) + timedelta(day)).isoformat() for day in range(10)]
    told = [
        article(f"d{n}", f"Report number {n} tells of {n} boats, of {n + 3} nets and of {n + 5} men in boat {n}.",
                WIRE[4], published=day)
        for n, day in enumerate(days)
    ]  # fmt: skip
    assert not [copy for copy in compare(*told) if copy.document == "d9"]


def test_the_same_holds_for_one_publisher_without_dates():
    told = [article(f"d{n}", WIRE[4], publisher="The Echo", published=None) for n in range(9)]
    assert not [copy for copy in compare(*told) if copy.document == "d8"]


def test_a_phrase_of_the_trade_finds_nothing_and_takes_no_room():
    store = MemoryStore()
    index = Copies(store)
    phrase = "told reporters on the sidelines of the meeting on Monday"
    for n in range(200):
        index.add(
            article(f"d{n}", f"Delegate {n} of land{n} {phrase} word{n} that{n} was{n} nothing{n} new{n} here{n}")
        )
    assert (
        max(len(held) for held in store.leaders(passages(article("x", f"{phrase} {LOCAL[0]}"))[0].sample).values()) < 30
    )


def test_short_and_quoted_paragraphs_prove_nothing():
    assert passages(article("x", "Talks go on.", SAID)) == []


POOL = [
    article("wire", *WIRE),
    article("cut", *WIRE[:3]),
    article("mixed", LOCAL[0], *WIRE[1:4]),
    article("own", *OTHER),
    article("ownlater", OTHER[1], OTHER[0], LOCAL[1]),
]


def test_the_order_of_adding_does_not_change_groups():
    wanted = {frozenset({"wire", "cut", "mixed"}), frozenset({"own", "ownlater"})}
    assert all(one_text(*order) == wanted for order in permutations(POOL))


WORDS = st.lists(
    st.sampled_from(["ship", "net", "boat", "port", "crew", "law", "note", "treaty"]), min_size=14, max_size=40
)


@given(st.lists(st.lists(WORDS.map(" ".join), min_size=1, max_size=4), min_size=1, max_size=6))
def test_no_document_is_its_own_copy_and_every_passage_is_in_both_texts(texts):
    documents = {str(n): article(str(n), *paragraphs) for n, paragraphs in enumerate(texts)}
    for copy in compare(*documents.values()):
        assert copy.document != copy.of
        assert 0 < copy.share <= 1
        assert 0 < copy.of_share <= 1
        for passage in copy.passages:
            assert documents[copy.document].text[passage.start : passage.end].strip()
            assert documents[copy.of].text[passage.of_start : passage.of_end].strip()
