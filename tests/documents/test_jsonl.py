import json

from standoff.documents import ReadProblem, read_bytes
from standoff.schema import Document

TEXT = "Taiwan said on Monday that 40 aircraft had crossed the median line.\n\nChina said the drills were a warning."


SECOND = {"text": TEXT + " ", "date": "10 April 2023"}


def read(*lines, source="a.jsonl", joined="\n"):
    data = joined.join(line if isinstance(line, str) else json.dumps(line) for line in lines).encode()
    return list(read_bytes(data, name="a", source=source))


def test_common_keys():
    (document,) = read(
        {
            "id": "x1",
            "headline": "Taipei protests drills",
            "body": TEXT,
            "published_at": "2023-04-10T08:00:00Z",
            "updated": "2023-04-11",
            "source": {"id": None, "name": "The Strait Example"},
            "authors": ["Jane Roe", "John Doe"],
            "url": "https://e.example/x1",
        }
    )
    assert (document.name, document.publisher, document.url) == ("x1", "The Strait Example", "https://e.example/x1")
    assert (document.published, document.updated, document.published_from) == ("2023-04-10", "2023-04-11", "feed")
    assert document.text == f"Taipei protests drills\n\nJane Roe, John Doe\n\n{TEXT}"
    assert (document.title.text, document.byline.text) == ("Taipei protests drills", "Jane Roe, John Doe")
    assert document.source == "a.jsonl#1"


def test_text_that_opens_with_its_title_is_verbatim():
    (document,) = read({"title": "Taipei protests", "text": f"Taipei protests\n\n{TEXT}", "date": "2023-04-10"})
    assert document.text == f"Taipei protests\n\n{TEXT}"
    assert document.title.text == "Taipei protests"
    assert document.name == "a-1"


def test_a_broken_line_is_a_problem_of_its_own():
    first, broken, listed, last = read(
        {"text": TEXT, "date": 1681113600}, "{broken", [1], {"text": TEXT + " ", "date": "10 April 2023"}
    )
    assert (first.published, last.published) == ("2023-04-10", "2023-04-10")
    assert isinstance(broken, ReadProblem)
    assert isinstance(listed, ReadProblem)
    assert (broken.source, broken.code) == ("a.jsonl#2", "malformed")


def test_a_file_that_is_something_else_is_left_soon():
    readings = read(*["no json"] * 1000)
    assert len(readings) < 30
    assert "rest is not read" in readings[-1].message


def test_html_is_cleaned():
    (document,) = read(
        {
            "content": "<p>Taiwan said on Monday that 40 aircraft had come.</p><p>China said no.</p>",
            "date": "2023-04-10",
        }
    )
    assert document.text == "Taiwan said on Monday that 40 aircraft had come.\n\nChina said no."


def test_a_summary_is_told():
    document, problem = read(
        {"title": "Taipei protests", "description": "Taiwan said that aircraft had come.", "date": "2023-04-10"}
    )
    assert problem.code == "truncated"
    assert problem.message in document.notes[0]


def test_lists_and_single_objects():
    articles = [{"text": TEXT, "date": "2023-04-10"}, {"text": TEXT + "!", "date": "2023-04-10"}]
    for value in (articles, {"status": "ok", "articles": articles}):
        readings = read(json.dumps(value, indent=1), source="a.json")
        assert [type(reading) for reading in readings] == [Document, Document]


def test_a_byte_order_mark_and_surrogates():
    (document,) = read(
        "\ufeff" + '{"text": "The minister said \\ud800 that the talks would go on.", "date": "2023-04-10"}'
    )
    assert document.text == "The minister said \ufffd that the talks would go on."


def test_empty_objects():
    assert [reading.code for reading in read({}, {"text": ""}, {"text": None})] == ["empty"] * 3


def test_our_own_export_is_no_article():
    lines = b'{"type": "document", "doc": "a", "title": null}\n{"type": "figure", "doc": "a", "value": 4}\n'
    (problem,) = read_bytes(lines, source="items.jsonl")
    assert (problem.code, problem.message) == ("own_export", "this looks like standoff's own export")
