"""What several articles tell counts and weighs by their origins; the verbs list texts and versions."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reconcile.origins.bay import LOCAL, OTHER, WIRE, article

from standoff.analysis import Pages, brief, disagreements
from standoff.analysis.origins import case_origins, versions
from standoff.cli.output import as_json
from standoff.errors import InputError
from standoff.reconcile.origins.retractions import retractions
from standoff.reconcile.origins.versions import Changes
from standoff.schema import (
    Commitment,
    CommitmentKind,
    Difference,
    Document,
    Figure,
    Mode,
    Party,
    Statement,
    Strength,
    identify,
)

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


def revised(text, name, day, counts=(), said=()):
    """A version of one article, with figures and statements at those words."""
    document = Document(
        name=name, text=text, source=f"{name}.txt", url="https://post.example/nets", publisher="Post", published=day
    )

    def at(words):
        return document.span(text.index(words), text.index(words) + len(words))

    items = [
        Figure(doc=name, value=value, of="trawlers", unit="trawlers", evidence=at(words)) for words, value in counts
    ]
    brandt = Party(name="Ivo Brandt", side="OST")
    items += [Statement(doc=name, source=brandt, content=(at(words),), mode=Mode.INDIRECT) for words in said]
    return document, [identify(item, document.id) for item in items]


def taken_back(*versions_of):
    pages, items = zip(*versions_of, strict=True)
    found = disagreements(Pages(pages, [item for own in items for item in own]), difference=Difference.RETRACTION)
    assert all(each.strength is Strength.UPDATE for each in found)
    return [(each.left.line.citations[0].quote, each.right.line.citations[0].quote) for each in found]


FIRST = revised(
    "Four trawlers were turned back. Brandt said the nets would be burned. The harbour stays open.",
    "first",
    "2031-03-03",
    [("Four trawlers were turned back", 4)],
    ["the nets would be burned", "The harbour stays open"],
)


def test_what_a_newer_version_takes_back_is_quoted_beside_what_stands_there_now():
    newer = revised(
        "Six trawlers were turned back. Brandt declined to comment. The harbour stays open.",
        "second",
        "2031-03-04",
        [("Six trawlers were turned back", 6)],
    )
    found = taken_back(FIRST, newer)
    assert [(old.rstrip("."), new.rstrip(".")) for old, new in found] == [
        ("Four trawlers were turned back", "Six trawlers were turned back"),
        ("Brandt said the nets would be burned", "Brandt declined to comment"),
    ]


def test_what_is_cut_is_told_with_the_sentence_before_it():
    newer = revised("Four trawlers were turned back. The harbour stays open.", "second", "2031-03-04")
    assert taken_back(FIRST, newer) == [("Brandt said the nets would be burned.", "Four trawlers were turned back.")]
    (found,) = disagreements(Pages([FIRST[0], newer[0]], FIRST[1]))
    assert found.right.items == ()
    assert "nothing in its place" in found.right.line.text


def test_other_words_for_the_same_take_nothing_back():
    newer = revised(
        "Four trawlers were turned back on Sunday. Brandt said that the nets would be burned soon. "
        "The harbour stays open.",
        "second",
        "2031-03-04",
        [("Four trawlers were turned back on Sunday", 4)],
        ["the nets would be burned soon", "The harbour stays open"],
    )
    assert taken_back(FIRST, newer) == []


def test_between_articles_that_are_no_versions_nothing_is_taken_back():
    document, items = revised("Six trawlers were turned back.", "other", "2031-03-04", [("Six trawlers", 6)])
    elsewhere = msgspec.structs.replace(document, url=None, publisher="Gazette")
    assert taken_back(FIRST, (elsewhere, items)) == []


@given(st.text(alphabet="ab.!\n ", min_size=1), st.text(alphabet="ab.!\n ", min_size=1), st.data())
def test_any_passage_has_a_place_in_any_newer_text(before, after, data):
    start = data.draw(st.integers(0, len(before) - 1))
    if before[start:].strip() and before[start].strip() and after.strip():
        old, new = (Document(name="a", text=text, source="a") for text in (before, after))
        gone = Statement(doc="a", source=Party(), content=(old.span(start, start + 1),), mode=Mode.INDIRECT)
        for each in retractions(old, new, Changes(added=(), dropped=(gone,), changed=(), kept=0)):
            assert each.there.cuts(after)
            assert each.there.text.strip()
