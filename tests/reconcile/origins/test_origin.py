"""What an article says of where it is from, and what the company of its copies adds."""

from __future__ import annotations

import pytest

from standoff.documents import read_text
from standoff.reconcile.origins.origin import OriginKind, stated
from standoff.reconcile.origins.tracing import Told, counted_origins, origins, trace
from standoff.schema import Mode, Party, Statement
from tests.reconcile.origins.bay import LOCAL, OTHER, WIRE, article

BODY = "\n\n".join(WIRE)


@pytest.mark.parametrize(
    ("text", "kind", "name", "evidence"),
    [
        (f"Boats turned back\n\nSEL, March 3 (Reuters) - {BODY}", OriginKind.AGENCY, "Reuters", "Reuters"),
        (f"Boats turned back\n\nBy PA Media\n\n{BODY}", OriginKind.AGENCY, "PA", "PA Media"),
        (f"Boats turned back\n\nStaff and agencies\n\n{BODY}", OriginKind.AGENCY, None, "agencies"),
        (f"FOR IMMEDIATE RELEASE\n\nMinister meets captains\n\n{BODY}", OriginKind.PRESS_RELEASE, None, "RELEASE"),
        (f"Readout of the call of the ministers\n\n{BODY}", OriginKind.PRESS_RELEASE, None, "Readout"),
        (f"Boats stopped\n\n{BODY}\n\nReprinted from The Lorn Mercury.", OriginKind.OUTLET, "The Lorn Mercury", "The"),
        (f"Boats turned back\n\nBy Maren Holt, Diplomatic Editor\n\n{BODY}", OriginKind.OWN, None, "Maren Holt"),
        (f"Boats turned back\n\n{BODY}\n\nThe mayor told this newspaper so.", OriginKind.OWN, None, "told"),
        (f"Boats turned back\n\nBy our foreign staff\n\n{BODY}", OriginKind.UNKNOWN, None, None),
        (f"Boats turned back\n\n{BODY}", OriginKind.UNKNOWN, None, None),
    ],
)  # fmt: skip
def test_what_an_article_states(text, kind, name, evidence):
    document = read_text(text, date="2031-03-03")
    first = stated(document)[0]
    assert (first.kind, first.name) == (kind, name)
    assert first.reason
    if evidence:
        assert evidence in first.span.text
        assert first.span.cuts(document.text)


def test_several_agencies_in_one_article_are_told_apart_by_their_paragraphs():
    document = article("roundup", f"{WIRE[0]} (AFP)", f"{WIRE[2]} (TASS)")
    found = stated(document)
    assert [(o.name, document.text[slice(*o.passage)]) for o in found] == [
        ("AFP", f"{WIRE[0]} (AFP)"),
        ("TASS", f"{WIRE[2]} (TASS)"),
    ]


def test_words_told_to_the_outlet_by_its_name_are_its_own_reporting():
    document = article(
        "x", "The captain told the Lorn Mercury on Sunday that he will sail.", publisher="The Lorn Mercury"
    )
    (found,) = stated(document)
    assert (found.kind, found.span.text) == (OriginKind.OWN, "told the Lorn Mercury")
    assert stated(article("y", "The captain told the Lorn Mercury so."))[0].kind is OriginKind.UNKNOWN


def by_name(documents, items=()):
    ids = {document.id: document for document in documents}
    return {ids[key].name: found for key, found in origins(ids, items).items()}


def test_a_copy_has_the_credit_of_the_text_that_it_copies():
    wire = article("wire", *WIRE, agency="Reuters")
    found = by_name([wire, article("daily", *WIRE[:3], published="2031-03-04"), article("own", *OTHER)])
    assert found["daily"].group == found["wire"].group == wire.id
    assert (found["daily"].origins[0].kind, found["daily"].origins[0].name) == (OriginKind.AGENCY, "Reuters")
    assert found["daily"].origins[0].reason.startswith("the same text as wire")
    assert found["own"].group != found["wire"].group


def test_copies_that_name_nobody_share_a_group_and_are_of_the_outlet_that_was_first():
    found = by_name([article("first", *WIRE), article("second", LOCAL[0], *WIRE, published="2031-03-05")])
    assert found["first"].origins[0].kind is OriginKind.UNKNOWN
    assert (found["second"].origins[0].kind, found["second"].origins[0].name) == (OriginKind.OUTLET, "The first Paper")
    assert found["first"].group == found["second"].group


def said(document, words, *, source=None, via=None):
    start = document.text.index(words)
    return Statement(
        doc=document.name, source=source or Party(name="Ivo Brandt", side="OST"), via=via, mode=Mode.INDIRECT,
        content=(document.span(start, start + len(words)),),
    )  # fmt: skip


BBC = Party(name="BBC", side="MEDIA")


def test_a_quote_chain_is_an_origin_with_its_passage():
    document = article("daily", "The nets will be returned, Ivo Brandt told the BBC on Monday.", publisher="The Daily")
    found = by_name([document], [said(document, "The nets will be returned", via=BBC)])["daily"].origins
    assert (found[-1].kind, found[-1].name) == (OriginKind.OUTLET, "BBC")
    assert document.text[slice(*found[-1].passage)] == "The nets will be returned"
    own = article("bbc", "The nets will be returned, Ivo Brandt told the BBC on Monday.", publisher="BBC")
    told = by_name([own], [said(own, "The nets will be returned", via=BBC)])["bbc"].origins
    assert [origin.kind for origin in told] == [OriginKind.OWN]


def test_fifty_papers_that_quote_one_broadcaster_are_one_origin_and_so_is_the_broadcaster():
    words = "The nets will be returned"
    papers = [
        article(f"p{n}", f"{words}, the minister told the BBC, as paper {n} was the first to see.") for n in range(50)
    ]
    bbc = article("bbc", f"{words}, the minister told us.", publisher="The BBC")
    own = article("own", f"{words}, the harbour master said on the pier.")
    tracing = trace({d.id: d for d in (*papers, bbc, own)})

    def told(document, **parties):
        item = said(document, words, **parties)
        return Told(document.id, item.anchor, item)

    tellings = [told(paper, via=BBC) for paper in papers]
    assert tracing.count(tellings) == 1
    assert tracing.count([*tellings, told(bbc)]) == 1
    assert tracing.count([*tellings, told(bbc), told(own)]) == 2


def test_a_passage_that_two_papers_have_from_one_agency_is_one_origin_and_the_rest_are_two():
    one, two = (
        article("one", WIRE[0], *OTHER),
        article("two", WIRE[0], *LOCAL, "Nobody in the town hall was to be had."),
    )
    tracing = trace({one.id: one, two.id: two})

    def told(document, words):
        item = said(document, words)
        return Told(document.id, item.anchor, item)

    assert tracing.count([told(one, "four Ostermark trawlers"), told(two, "four Ostermark trawlers")]) == 1
    assert tracing.count([told(one, "nets had been cut"), told(two, "a fund to carry the smaller boats")]) == 2
    assert counted_origins(3, 14) == "3 origins (14 articles)"


def test_a_paragraph_of_an_agency_in_an_own_report_is_an_origin_of_that_paragraph():
    wire = article("wire", *WIRE, agency="Reuters", published="2031-03-02")
    own = article("own", *OTHER, WIRE[3], LOCAL[0])
    (first, shared) = by_name([wire, own])["own"].origins
    assert first.kind is OriginKind.UNKNOWN
    assert (shared.kind, shared.name) == (OriginKind.AGENCY, "Reuters")
    assert own.text[slice(*shared.passage)] == WIRE[3]
