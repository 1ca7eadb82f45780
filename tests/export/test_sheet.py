from __future__ import annotations

import csv
import io

import pytest

from standoff.analysis import Pages
from standoff.export import write_csv
from standoff.schema import Document, Figure, Mode, Party, Statement


def table(source) -> list[dict[str, str]]:
    stream = io.BytesIO()
    count = write_csv(source, stream)
    data = stream.getvalue()
    assert data.startswith(b"\xef\xbb\xbf")
    found = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert len(found) == count
    return found


def test_a_row_an_item(source, items):
    statement, commitment, event, figure = table(source)
    assert (statement["kind"], statement["who"], statement["side"], statement["what"]) == (
        "statement", "Anna Karst", "RUR", "threat",
    )  # fmt: skip
    assert statement["quote"] == "“We will not wait,” … “Our patience has ended.”"
    assert statement["to_whom"] == "reporters"
    assert (commitment["what"], commitment["polarity"], commitment["condition"], commitment["to_side"]) == (
        "threat", "if", "If Graustark sends troops", "GRA",
    )  # fmt: skip
    assert (event["who"], event["side"], event["what"], event["place"]) == (
        "Ruritania; Graustark", "RUR; GRA", "CONSULT", "Geneva",
    )  # fmt: skip
    assert (event["when"], event["first_day"], event["last_day"]) == ("2031-01-10", "2031-01-10", "2031-01-10")
    assert (figure["value"], figure["approx"], figure["side"]) == ("4000", "True", "RUR")
    for row, item in zip((statement, commitment, event, figure), items, strict=True):
        assert (row["document"], row["published"], row["publisher"]) == ("border", "2031-01-11", "The Ruritanian")
        assert (row["start"], row["end"], row["id"]) == (str(item.anchor.start), str(item.anchor.end), item.id)


@pytest.mark.parametrize("words", ["=1+1", "+1", "-2 degrees", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n@x"])
def test_words_do_not_become_formulas(words):
    document = Document(name="=cmd", text=words, source="-", publisher="@x")
    (row,) = table(Pages([document], [Figure(doc="=cmd", value=-1.0, evidence=document.span(0, len(words)))]))
    for column in ("quote", "document", "publisher"):
        assert row[column].startswith("'")
    assert row["quote"][1:] == words
    assert row["value"] == "-1"


def test_odd_characters_do_not_break_the_table():
    text = 'a "b";\r\nc,\0 \ud83d שלום 🇺🇦'
    document = Document(name="odd", text=text, source="-")
    (row,) = table(Pages([document], [Figure(doc="odd", evidence=document.span(0, len(text)))]))
    assert row["quote"] == 'a "b";\r\nc,\ufffd ? שלום 🇺🇦'


def test_who_is_not_resolved_keeps_the_words():
    document = Document(name="a", text="One of them said so", source="-")
    said = {"mode": Mode.INDIRECT, "content": (document.span(17, 19),)}
    (row,) = table(Pages([document], [Statement(doc="a", source=Party(span=document.span(0, 11)), **said)]))
    assert (row["who"], row["side"]) == ("One of them", "")


def test_of_two_versions_the_one_with_the_words_counts():
    old = Document(name="a", text="Four ships left", source="-", published="2031-01-01")
    new = Document(name="a", text="Correction: five ships left", source="-", published="2031-01-02")
    (row,) = table(Pages([old, new], [Figure(doc="a", value=5, evidence=new.span(12, 22))]))
    assert row["published"] == "2031-01-02"
