from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from standoff.record.search import to_match
from standoff.schema import Document


@pytest.fixture
def archive(case):
    pages = {
        "a": "Talks on security guarantees opened in Geneva. 🇺🇦 The talks, the café and a guarantee.",
        "b": "Security was tight; no guarantees were given. "
        + "Nothing else happened that day. " * 40
        + "Talks failed.",
        "c": "שלום \ud800\0 e\u0301galite\u0301 \ufdd0 O'Hara's \"deal\" cost 4,000.",
        "d": "A threat to threaten is threatening.",
    }
    for name, text in pages.items():
        case.add(Document(name=name, text=text, source=name), [], fingerprint="1")
    return case


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("talks", "ab"),
        ("TALKS Geneva", "a"),
        ('"security guarantees"', "a"),
        ('"security guarantees', "a"),
        ("guarantee", "ab"),
        ("security NOT Geneva", "b"),
        ("security NOT Geneva NOT tight", ""),
        ("Geneva OR threat", "ad"),
        ("talks Geneva OR failed", "ab"),
        ("threatened", "d"),
        ("gen*", "a"),
        ("cafe", "a"),
        ("café", "a"),
        ("egalite", "c"),
        ("שלום", "c"),
        ("o'hara", "c"),
        ("4,000", "c"),
        ("", ""),
        ("*", ""),
        ('"', ""),
        ("NOT", ""),
        ("NOT talks", ""),
        ("OR OR AND", ""),
        ("-- ; DROP", ""),
        ("text:talks", ""),
        ("NEAR(talks Geneva)", ""),
        ("^talks", "ab"),
        ("\0talks\ud800", "ab"),
    ],
)
def test_what_is_found(archive, query, names):
    assert sorted(hit.document.name for hit in archive.search(query)) == list(names)


def test_highlights_and_snippets_stand_in_the_text(archive):
    for query in ("talks guarantee*", "egalite O'Hara", "failed talks", "security"):
        for hit in archive.search(query):
            assert hit.highlights
            assert hit.snippet.cuts(hit.document.text)
            assert all(span.cuts(hit.document.text) for span in hit.highlights)
            assert any(hit.snippet.covers(span) for span in hit.highlights)
            assert len(hit.snippet.text) <= 260
    (hit,) = archive.search("failed")
    assert [span.text for span in hit.highlights] == ["failed"]
    assert hit.snippet.text.startswith(("Nothing", "else", "happened", "that", "day"))
    assert hit.snippet.text.endswith("Talks failed.")


def test_a_snippet_of_a_script_without_spaces_has_surroundings(case):
    text = "会谈在日内瓦举行。" * 60 + " talks " + "双方没有达成协议。" * 60
    case.add(Document(name="long", text=text, source="-"), [], fingerprint="1")
    (hit,) = case.search("talks")
    assert hit.snippet.cuts(text)
    assert 200 < len(hit.snippet.text) <= 250


def test_the_best_comes_first_and_no_more_than_asked(archive):
    assert archive.search("talks")[0].document.name == "a"
    assert len(archive.search("talks", limit=1)) == 1


def test_a_replaced_document_is_found_once(archive):
    (page,) = (document for document in archive.documents() if document.name == "a")
    archive.add(page, [], fingerprint="2")
    assert len(archive.search("Geneva")) == 1


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(['"', "'", "*", "OR", "NOT", "AND", "NEAR", "(", ")", "^", "+", ":", "-", "talks", "שלום"])
             | st.text(st.characters(exclude_categories=())), max_size=12).map(" ".join)
)  # fmt: skip
def test_nothing_that_is_typed_is_an_error(archive, query):
    for hit in archive.search(query):
        assert all(span.cuts(hit.document.text) for span in hit.highlights)


def test_very_long_queries_are_no_error_either(archive):
    archive.search("talks " * 3000)
    archive.search("a OR " * 3000 + "talks")
    archive.search("talks " + "NOT x " * 3000)
    archive.search('"' + "talks " * 3000 + '"')


def test_quotation_marks_stay_quotation_marks():
    assert to_match('a "b c" NOT d') == '("a" AND "b c") NOT ("d")'
