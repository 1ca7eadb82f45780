from __future__ import annotations

import io
import json

import msgspec
import pytest

from standoff.analysis import Pages
from standoff.errors import FormatError, InputError
from standoff.export import read_items, write_items
from standoff.schema import Block, BlockKind, Document, Figure, Statement


def lines(source) -> list[dict]:
    stream = io.BytesIO()
    count = write_items(source, stream)
    found = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert len(found) == count
    return found


def test_a_document_line_tells_everything_but_the_text(document):
    text = document.text + "\nMap: the river"
    end = len(document.text)
    blocks = (*document.blocks, Block(BlockKind.CAPTION, end + 1, len(text)), Block(BlockKind.CREDIT, end + 1, end + 4))
    (line,) = lines(Pages([msgspec.structs.replace(document, text=text, blocks=blocks)]))
    assert line["doc"] == "border"
    assert line["type"] == "document"
    assert line["title"] == {"start": 0, "end": 25, "text": "Ruritania warns Graustark"}
    assert (line["published"], line["publisher"], line["agency"]) == ("2031-01-11", "The Ruritanian", None)
    assert [span["text"] for span in line["captions"]] == ["Map: the river"]
    assert [span["text"] for span in line["boilerplate"]] == ["Map"]
    assert line["id"].startswith("doc_")
    assert line["source"] == "border.txt"
    assert len(line["sha256"]) == 64
    assert "text" not in line


def test_item_lines_follow_the_format(source):
    _, statement, commitment, event, figure = lines(source)
    assert [line["type"] for line in (statement, commitment, event, figure)] == [
        "statement", "commitment", "event", "figure",
    ]  # fmt: skip
    assert statement["source"]["name"] == "Anna Karst"
    assert [span["text"] for span in statement["content"]] == ["“We will not wait,”", "“Our patience has ended.”"]
    assert (statement["mode"], statement["act"], statement["date"]) == ("direct", "threat", "2031-01-10")
    assert (commitment["polarity"], commitment["toward"][0]["side"]) == ("if", "GRA")
    assert (event["plover"], event["format"], event["more_evidence"][0]["text"]) == ("CONSULT", "talks", "for talks")
    assert figure["value"] == 4000
    assert isinstance(figure["value"], int)
    assert all(line["id"] and "coder" in line and "score" in line for line in (statement, commitment, event, figure))


def test_numbers_that_are_not_whole_stay_as_they_are(document):
    given = [(0.5, 0.5), (-3.0, -3), (1e300, int(1e300)), (None, None)]
    for value, written in given:
        figure = Figure(doc="border", value=value, evidence=document.title)
        assert lines(Pages([], [figure]))[0]["value"] == written


def test_what_was_written_is_read_back(tmp_path, source, items):
    path = tmp_path / "items.jsonl"
    with path.open("wb") as stream:
        write_items(source, stream)
    exchange = read_items(path)
    assert exchange.items == items
    assert [line.doc for line in exchange.documents] == ["border"]


def test_odd_characters_are_written_and_read_back(tmp_path):
    text = "🇺🇦 \ud83d “שלום”\0\r\n\u2028e\u0301 \ufeff"
    document = Document(name="odd\udcff", text=text, source="-")
    items = [Figure(doc=document.name, evidence=document.span(n, n + 1), value=n) for n in range(len(text))]
    path = tmp_path / "odd.jsonl"
    with path.open("wb") as stream:
        write_items(Pages([document], items), stream)
    assert read_items(path).items == items
    assert "🇺🇦".encode()[:4] in path.read_bytes()


def test_a_text_stream_serves_as_well(source):
    stream, binary = io.StringIO(), io.BytesIO()
    write_items(source, stream)
    write_items(source, binary)
    assert stream.getvalue() == binary.getvalue().decode()


def test_keys_that_gold_adds_are_passed_over(tmp_path):
    path = tmp_path / "gold.jsonl"
    span = {"start": 0, "end": 2, "text": "no"}
    line = {
        "doc": "a",
        "type": "statement",
        "id": "S1",
        "salience": "core",
        "alt": {"act": ["claim"]},
        "mode": "direct",
        "content": [span],
        "source": {"name": "B", "side": None, "span": None},
    }
    path.write_text("\ufeff\n" + json.dumps(line) + "\r\n\n", encoding="utf-8")
    (item,) = read_items(path).items
    assert isinstance(item, Statement)
    assert (item.quote, item.id, item.cue) == ("no", "S1", None)


GOOD = '{"doc": "a", "type": "figure", "value": 1, "evidence": {"start": 0, "end": 2, "text": "no"}}'


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("not json", "not JSON"),
        ("[]", "type None"),
        ("3", "type None"),
        ('{"doc": "a"}', "type None"),
        ('{"doc": "a", "type": "rumour"}', "'rumour'"),
        ('{"doc": "a", "type": ["figure"]}', "type"),
        ('{"type": "figure"}', "missing required field `doc`"),
        (GOOD.replace('"no"', "7"), "$.evidence.text"),
        (GOOD.replace("1,", '"one",'), "$.value"),
        (GOOD.replace('"no"', '"now"'), "cannot hold"),
        (GOOD.replace("figure", "event"), "event"),
        (GOOD[:-1], "not JSON"),
        ("[" * 3000, "not JSON"),
        ("\ud800".encode("utf-8", "surrogatepass"), "not JSON"),
    ],
)
def test_a_line_that_is_not_in_the_format_is_named(tmp_path, line, said):
    path = tmp_path / "bad.jsonl"
    path.write_bytes(GOOD.encode() + b"\n" + (line if isinstance(line, bytes) else line.encode()) + b"\n")
    with pytest.raises(FormatError) as caught:
        read_items(path)
    assert "line 2" in caught.value.message
    assert said in caught.value.message
    assert caught.value.hint


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(InputError):
        read_items(tmp_path / "none.jsonl")
