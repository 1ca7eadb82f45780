from __future__ import annotations

from types import SimpleNamespace

import msgspec
import pytest

from standoff.errors import AnchorError, CaseError, InputError
from standoff.record import Outcome, Problem, open_case
from standoff.schema import Document, Span, identify


def test_what_adding_did(case, document, items_of):
    items = items_of(document)
    assert case.add(document, items, fingerprint="1") is Outcome.ADDED
    assert case.has(document.id, "1")
    assert not case.has(document.id, "2")
    assert case.add(document, [], fingerprint="1") is Outcome.UNCHANGED
    assert len(case.items()) == 4
    assert case.add(document, items[:1], fingerprint="2") is Outcome.REPLACED
    assert len(case.items()) == 1
    assert case.has(document.id, "2")
    assert not case.has(document.id, "1")


def test_items_come_back_as_they_were_with_their_ids(full, document, items_of):
    expected = [identify(item, document.id) for item in items_of(document)]
    assert full.items() == sorted(expected, key=lambda item: item.anchor.start)
    assert full.documents() == [document]


def test_other_metadata_replaces_the_document_and_leaves_others_alone(full, document, documents, items_of):
    other = documents("second")
    full.add(other, items_of(other), fingerprint="1")
    dated = msgspec.structs.replace(document, published="2031-02-01", publisher="Other")
    assert dated.id == document.id
    full.add(dated, items_of(dated), fingerprint="2")
    assert full.documents() == [other, dated]
    assert full.counts()["statements"] == 2


def test_a_span_that_does_not_cut_its_words_stores_nothing(case, document, items_of):
    good, *_ = items_of(document)
    shifted = Span(good.anchor.start + 1, good.anchor.end + 1, good.anchor.text)
    for bad in (
        msgspec.structs.replace(good, content=(good.content[0], shifted)),
        msgspec.structs.replace(good, cue=shifted),
        msgspec.structs.replace(good, source=msgspec.structs.replace(good.source, span=shifted)),
        msgspec.structs.replace(good, content=()),
    ):
        with pytest.raises(AnchorError):
            case.add(document, [good, bad], fingerprint="1")
    with pytest.raises(AnchorError):
        case.add(msgspec.structs.replace(document, title=shifted), [good], fingerprint="1")
    with pytest.raises(InputError):
        case.add(document, [msgspec.structs.replace(good, doc="another")], fingerprint="1")
    assert set(case.counts().values()) == {0}


def test_a_failure_halfway_leaves_the_former_state(full, document, items_of):
    before = full.dump()
    one, two, *_ = (msgspec.structs.replace(item, id="taken") for item in items_of(document))
    other = msgspec.structs.replace(document, name="second")
    theirs = [msgspec.structs.replace(item, doc="second") for item in (one,)]
    full.add(other, theirs, fingerprint="1")
    with pytest.raises(CaseError):
        full.add(document, [two], fingerprint="2")
    assert full.dump().startswith(before.split("\n")[0])
    assert full.document("border") == document
    assert len(full.items(document="border")) == 4


def test_items_that_share_an_id_are_all_kept_and_the_same_item_is_kept_once(case, document, items_of):
    item, *_ = items_of(document)
    twin = msgspec.structs.replace(item, addressee="nobody")
    case.add(document, [item, item, twin], fingerprint="1")
    first, second = case.items()
    assert second.id == first.id + "_2"
    assert {first.addressee, second.addressee} == {"reporters", "nobody"}


@pytest.mark.parametrize(
    ("filters", "kinds"),
    [
        ({"kind": "event"}, "event"),
        ({"side": "gra"}, "commitment event"),
        ({"side": "RUR"}, "statement commitment event figure"),
        ({"actor": "karst"}, "statement"),
        ({"actor": "foreign minister"}, "statement"),
        ({"actor": "Kar"}, ""),
        ({"actor": "?!"}, ""),
        ({"act": "threat"}, "statement commitment"),
        ({"act": "threat", "kind": "commitment"}, "commitment"),
        ({"plover": "consult"}, "event"),
        ({"status": "occurred"}, "event"),
        ({"status": "denied"}, ""),
        ({"document": "border"}, "statement commitment event figure"),
        ({"since": "2031-01-11"}, "commitment figure"),
        ({"until": "2031-01-10"}, "statement event"),
        ({"since": "2031", "until": "2031-01"}, "statement commitment event figure"),
        ({"since": "2032"}, ""),
        ({"text": "PATIENCE"}, "statement"),
        ({"text": "close the"}, "commitment"),
        ({"text": "%"}, ""),
        ({"text": "\ud800", "side": "\0"}, ""),
    ],
)
def test_filters(full, filters, kinds):
    assert [item.kind_name for item in full.items(**filters)] == kinds.split()


def test_bad_filters_say_how_to_mend(full):
    with pytest.raises(InputError):
        full.items(since="yesterday")
    with pytest.raises(InputError) as caught:
        full.items(document="boarder")
    assert "border" in caught.value.hint


def test_items_are_ordered_by_the_date_of_their_document_then_by_place(case, documents, items_of):
    for name, published in (("a", None), ("b", "2031-03-01"), ("c", "2031-02-01")):
        document = documents(name, published=published)
        case.add(document, items_of(document), fingerprint="1")
    found = [(item.doc, item.anchor.start) for item in case.items()]
    assert [doc for doc, _ in found] == ["c"] * 4 + ["b"] * 4 + ["a"] * 4
    assert [start for _, start in found[:4]] == sorted(start for _, start in found[:4])
    assert [document.name for document in case.documents()] == ["c", "b", "a"]


def test_documents_by_name_id_or_beginning(case, documents, items_of):
    for name in ("gulf-tankers", "gulf-talks", "border"):
        document = documents(name)
        case.add(document, items_of(document), fingerprint="1")
    assert case.document("border").name == "border"
    assert case.document("Bor").name == "border"
    assert case.document(document.id) == document
    with pytest.raises(InputError) as caught:
        case.document("gulf")
    assert "gulf-talks" in caught.value.hint
    with pytest.raises(InputError) as caught:
        case.document("gulftalk")
    assert "gulf-talks" in caught.value.hint
    with pytest.raises(InputError):
        case.document("")
    item = case.items(document="gulf-talks")[0]
    assert case.document_of(item).name == "gulf-talks"


def test_two_versions_of_one_name_are_both_kept(case, documents, items_of):
    first = documents("page")
    later = documents("page", text=first.text + " Updated.")
    for version in (first, later):
        case.add(version, items_of(version), fingerprint="1")
    assert len(case.documents()) == 2
    assert len(case.items(document="page")) == 8
    with pytest.raises(InputError) as caught:
        case.document("page")
    assert first.id in caught.value.hint
    assert later.id in caught.value.hint
    assert {case.document_of(item).id for item in case.items(document=later.id)} == {later.id}


def test_problems_are_noted_once(case):
    problem = SimpleNamespace(source="x.bin", code="binary", message="not text\0", hint="convert it")
    case.add_problem(problem)
    case.add_problem(problem)
    case.add_problem(Problem("a\udcff.txt", "empty", "nothing in it"))
    assert case.problems() == [
        Problem("a\udcff.txt", "empty", "nothing in it"),
        Problem("x.bin", "binary", "not text\0", "convert it"),
    ]
    case.forget_problems("x.bin")
    assert case.counts()["problems"] == 1


def test_a_dump_does_not_tell_in_which_order_things_were_added(tmp_path, documents, items_of):
    pages = [documents(name) for name in ("a", "b", "c")]
    dumps = set()
    for number, order in enumerate((pages, pages[::-1])):
        with open_case(tmp_path / f"{number}.standoff", create=True) as case:
            for page in order:
                case.add(page, items_of(page), fingerprint=str(number))
            dumps.add(case.dump())
    assert len(dumps) == 1
    assert dumps.pop().count("\n") == 15


def test_a_notebook_shows_the_case_escaped(case, documents):
    text = "<script>alert(1)</script> & more"
    case.add(documents("x", text=text), [], fingerprint="1")
    shown = case._repr_html_()
    assert "1 document" in shown
    assert '<td dir="auto">x</td>' in shown
    assert "<script>" not in case.documents()[0]._repr_html_()


@pytest.mark.parametrize(
    ("filters", "told"),
    [
        ({"kind": "opinion"}, "statement, commitment, event, figure"),
        ({"kind": "\ud800"}, "statement, commitment, event, figure"),
        ({"act": "shout"}, "claim, demand"),
        ({"act": "claim", "kind": "commitment"}, "one of: threat, promise, demand, refusal"),
        ({"plover": "MEET"}, "AGREE, CONSULT"),
        ({"status": "cancelled"}, "occurred, ongoing"),
        ({"kind": "figure", "act": "threat"}, "only statements and commitments have one"),
        ({"act": "threat", "plover": "CONSULT"}, "only events have one"),
        ({"side": "Borduria"}, "sides in this case: "),
        ({"side": "anna karst"}, "write RUR"),
        ({"since": "2032", "until": "2031"}, "put the earlier time first"),
    ],
)
def test_questions_that_can_have_no_answer(full, filters, told):
    with pytest.raises(InputError) as raised:
        full.items(**filters)
    assert told in raised.value.hint


def test_versions_of_an_article_the_last_read_first(case):
    for text in ("One.", "Two, and more."):
        case.add(Document(name="talks", text=text, source="talks.txt"), [], fingerprint="x")
    assert [version.text for version in case.versions("talks")] == ["Two, and more.", "One."]
    newest, oldest = case.versions("talks")
    assert case.others_called(newest) == [oldest.id]
    assert [version.text for version in case.versions(oldest.id)] == ["One."]


def test_the_date_that_was_given(case):
    given = Document(name="a", text="One.", source="a.txt", published="2031-01-05", published_from="given")
    told = Document(name="b", text="Two.", source="b.txt", published="2031-01-05", published_from="text")
    for document in (given, told):
        case.add(document, [], fingerprint="x")
    assert [case.given_date(document.id) for document in (given, told)] == ["2031-01-05", None]
