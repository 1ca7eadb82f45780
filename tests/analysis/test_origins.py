"""What several articles tell counts and weighs by their origins; the verbs list texts and versions."""

from __future__ import annotations

import json

import pytest
from tests.reconcile.origins.bay import LOCAL, OTHER, WIRE, article

from standoff.analysis import Pages, brief
from standoff.analysis.origins import case_origins, versions
from standoff.cli.output import as_json
from standoff.errors import InputError
from standoff.schema import Commitment, CommitmentKind, Document, Party, identify

THREAT = "boats without a licence from the ministry in Sel will be sent home"


def told(document: Document):
    start = document.text.index(THREAT)
    action = document.span(start, start + len(THREAT))
    by = Party(name="Torvania", side="TOR", span=document.span(start, start + 5))
    return identify(Commitment(doc=document.name, by=by, kind=CommitmentKind.THREAT, action=action), document.id)


OWN = (
    OTHER[0],
    f"A clerk of the harbour office came out to us at noon and read from a sheet that {THREAT}, and then he folded it "
    "twice, put it in his coat, and would not say who had written it or whether anybody had signed it at all.",
    OTHER[1],
)
WIRED = article("wire", *WIRE, agency="Reuters")
COPIES = [article(f"copy{n}", LOCAL[0], *WIRE[1:], published="2031-03-04") for n in range(3)]


def threats(*documents):
    found = brief(Pages(documents, [told(document) for document in documents]))
    (section,) = (section for section in found.sections if section.key == "commitments")
    (line,) = section.lines
    return found, line


def test_ten_copies_of_one_wire_are_one_origin_and_weigh_as_one():
    found, copied = threats(WIRED, *COPIES)
    assert (found.origins, found.documents) == (1, 4)
    assert (copied.origins, copied.documents) == (1, 4)
    _, own = threats(WIRED, article("own", *OWN))
    assert (own.origins, own.documents) == (2, 2)
    assert own.weight > copied.weight


def test_the_texts_of_a_case_have_their_articles_and_a_reason():
    value = case_origins(Pages([WIRED, *COPIES, article("own", *OTHER)], ()))
    assert (value.origins, value.documents) == (2, 5)
    first = value.texts[0]
    assert (first.origin.name, [a.document for a in first.articles]) == ("Reuters", ["wire", "copy0", "copy1", "copy2"])
    assert all(article.origins.origins[0].reason for text in value.texts for article in text.articles)
    plain = json.loads(as_json(value))
    assert plain["texts"][0]["articles"][1]["origins"]["copies"][0]["likeness"] == "whole"


def test_a_version_tells_what_it_changed():
    old = article("old", *WIRE, publisher="The Lorn Mercury")
    new = article("new", *WIRE[:3], OTHER[0], WIRE[4], publisher="The Lorn Mercury", published="2031-03-04")
    ((first, second),) = versions(Pages([new, old], [told(old)]))
    assert (first.document, first.changes) == ("old", None)
    assert [item.quote for item in second.changes.dropped] == [THREAT]
    assert versions(Pages([new, old], ()), "new")[0][1].document == "new"
    with pytest.raises(InputError):
        versions(Pages([new, old], ()), "nowhere")
