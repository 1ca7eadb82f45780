import re

from hypothesis import given
from hypothesis import strategies as st

from standoff.language.quotations import find_quotations
from standoff.schema import Block, BlockKind, Document


def document(text: str) -> Document:
    blocks = tuple(Block(BlockKind.BODY, m.start(), m.end()) for m in re.finditer(r"[^\n]*\S[^\n]*", text))
    return Document(name="a", text=text, source="-", blocks=blocks)


def quoted(text: str) -> list[tuple[str, int]]:
    return [(text[q.start : q.end], q.depth) for q in find_quotations(document(text))]


def test_curly_and_straight():
    assert quoted('He said “no”. She said "yes".') == [("“no”", 0), ('"yes"', 0)]


def test_apostrophes_do_not_quote():
    assert quoted("The ministers' plan isn't the allies’ plan, it's Oman's and the '90s’.") == []


def test_single_marks_quote():
    assert quoted("Minister 'must not wait' for talks") == [("'must not wait'", 0)]
    assert quoted("Envoy warns of ‘grave risk’ in strait") == [("‘grave risk’", 0)]


def test_apostrophe_inside_single_quotation():
    assert quoted("He wants ‘the army’s return’ now") == [("‘the army’s return’", 0)]


def test_nested():
    text = "“He told us ‘never again’ and left,” she said."
    assert quoted(text) == [("“He told us ‘never again’ and left,”", 0), ("‘never again’", 1)]


def test_runs_over_paragraphs():
    text = "“We waited.\n\n“Nobody came,” he said."
    first, second = find_quotations(document(text))
    assert first.continues
    assert not first.closed
    assert second.closed


def test_unbalanced_ends_with_its_paragraph():
    text = "She said “we go on.\n\nThe talks ended."
    (only,) = find_quotations(document(text))
    assert text[only.start : only.end] == "“we go on."
    assert not only.closed
    assert not only.continues


def test_german_and_french_marks():
    assert quoted("Er sagte „nein“ und «non» dazu.") == [("„nein“", 0), ("«non»", 0)]


@given(st.text(alphabet="ab .,\n'\"“”‘’„«»", max_size=80))
def test_any_marks_give_sound_quotations(text):
    found = find_quotations(document(text))
    for q in found:
        assert 0 <= q.start < q.end <= len(text)
        assert "\n" not in text[q.start : q.end]
    for a in found:
        for b in found:
            crossing = a.start < b.start < a.end < b.end
            assert not crossing or not (a.closed and b.closed)
