import gzip
import io

import pytest

from standoff.documents import Level, Limits, ReadProblem, read_bytes, read_paths, read_text
from standoff.errors import InputError
from standoff.schema import Document

LEDE = "The envoys met for three hours in the old customs house and parted without a result, officials said"
ARTICLE = f"Envoys part without a deal\n\nPublished: 3 March 2024\n\n{LEDE}.\n"


@pytest.fixture
def folder(tmp_path):
    def write(**files):
        for name, content in files.items():
            path = tmp_path / name.replace("__", "/").replace("_dot_", ".")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return tmp_path

    return write


def split(readings):
    readings = list(readings)
    documents = [reading for reading in readings if isinstance(reading, Document)]
    return documents, [reading for reading in readings if isinstance(reading, ReadProblem)]


def test_folders_are_read_in_order_and_without_what_is_not_for_reading(folder):
    path = folder(
        b_dot_txt=ARTICLE, a__z_dot_txt=ARTICLE + "1", _dot_hidden="x", c_dot_standoff="SQLite format 3\0",
        b_dot_meta_dot_toml="publisher = 'The Example'", d_dot_note=ARTICLE + "2", e_dot_png=b"\x89PNG\r\n\x1a\n\0\0",
    )  # fmt: skip
    documents, problems = split(read_paths([path]))
    assert [document.name for document in documents] == ["b", "z"]
    assert documents[0].publisher == "The Example"
    assert [(problem.code, problem.level) for problem in problems] == [("passed_over", Level.WARNING)]
    assert problems[0].message == "2 files of another kind passed over: .note, .png"
    (document,), problems = split(read_paths([path / "d.note"]))
    assert (document.name, problems) == ("d", [])


def test_a_folder_without_articles_says_what_it_holds(folder):
    documents, (problem,) = split(read_paths([folder(a_dot_py="print('no article')", b_dot_pdf=b"%PDF-1.7")]))
    assert (documents, problem.code, problem.level) == ([], "empty", Level.ERROR)
    assert problem.message == "there is no article in the folder; 2 files of another kind passed over: .py, .pdf"


def test_files_are_verbatim(folder):
    content = ("\ufeff" + ARTICLE.replace("\n", "\r\n")).encode()
    path = folder(a_dot_txt=content) / "a.txt"
    (document,), _ = split(read_paths([path]))
    with path.open(encoding="utf-8", newline="") as file:
        assert document.text == file.read()
    assert document.title.cuts(document.text)


def test_what_cannot_be_read_does_not_stop_the_rest(folder):
    path = folder(a_dot_txt="", b_dot_txt="  \n", c_dot_txt=ARTICLE, d_dot_txt=b"%PDF-1.7")
    documents, problems = split(read_paths([path / "nothing.txt", "https://e.example/a", path]))
    assert [document.name for document in documents] == ["c"]
    assert [problem.code for problem in problems] == ["unreadable", "unreadable", "empty", "empty", "binary"]
    assert all(problem.message for problem in problems)


def test_sidecars(folder):
    path = folder(
        a_dot_txt=f"{LEDE}.",
        a_dot_meta_dot_toml='date = 2024-03-05\npublisher = "The Example"\nagency = "AFP"\nurl = "https://e.example/a"\n',
        b_dot_txt=f"{LEDE}!",
        b_dot_meta_dot_json='{"date": "5 March 2024", "title": "Not there", "colour": "red"}',
        c_dot_txt=f"{LEDE}?",
        c_dot_meta_dot_toml="date = ",
    )
    (a, b, c), problems = split(read_paths([path], date="2024-01-01"))
    assert (a.published, a.published_from, a.publisher, a.agency) == ("2024-03-05", "given", "The Example", "AFP")
    assert (b.published, b.title) == ("2024-03-05", None)
    assert (c.published, c.published_from) == ("2024-01-01", "given")
    assert [problem.code for problem in problems] == ["sidecar", "sidecar", "sidecar"]
    assert all(problem.level is Level.WARNING for problem in problems)
    assert "'colour'" in b.notes[0]
    assert "cannot be read" in c.notes[0]


def test_a_sidecar_goes_before_the_text_and_the_conflict_is_told(folder):
    path = folder(a_dot_txt=ARTICLE, a_dot_meta_dot_toml="date = 2024-03-09")
    (document,), (problem,) = split(read_paths([path]))
    assert document.published == "2024-03-09"
    assert problem.code == "date_conflict"
    assert "2024-03-03" in problem.message


def test_the_date_that_is_given_is_only_for_those_without(folder):
    path = folder(a_dot_txt=ARTICLE, b_dot_txt=LEDE + ".")
    (a, b), problems = split(read_paths([path], date="2024-01-01"))
    assert (a.published, a.published_from) == ("2024-03-03", "text")
    assert (b.published, b.published_from) == ("2024-01-01", "given")
    assert problems == []
    with pytest.raises(InputError):
        read_paths([path], date="soon")


def test_no_date_is_said(folder):
    (document,), (problem,) = split(read_paths([folder(a_dot_txt=LEDE + ".")]))
    assert document.published is None
    assert document.notes == ("no date given; set one with --date or a sidecar",)
    assert problem.code == "no_date"


def test_doubles(folder):
    path = folder(a_dot_txt=ARTICLE, b_dot_txt=ARTICLE, sub__a_dot_txt=ARTICLE.replace("three", "four"))
    documents, problems = split(read_paths([path, path / "a.txt"]))
    assert [document.name for document in documents] == ["a", "b", "a"]
    assert [(problem.code, problem.source[-5:]) for problem in problems] == [
        ("duplicate", "b.txt"),
        ("same_name", "a.txt"),
        ("duplicate", "a.txt"),
    ]
    assert "same as that of a" in documents[1].notes[0]


def test_too_large(folder):
    path = folder(a_dot_txt=ARTICLE * 20, b_dot_txt=ARTICLE)
    for limits in (Limits(max_characters=500), Limits(max_bytes=500)):
        documents, problems = split(read_paths([path], limits=limits))
        assert [document.name for document in documents] == ["b"]
        assert [problem.code for problem in problems] == ["too_large"]


def test_gzip(folder):
    packed = gzip.compress(ARTICLE.encode())
    path = folder(a_dot_txt_dot_gz=packed, b_dot_txt_dot_gz=packed[:-30], c_dot_gz=packed[:8])
    documents, problems = split(read_paths([path]))
    assert documents[0].text == ARTICLE
    assert {problem.code for problem in problems} >= {"truncated"}


def test_a_bomb_is_bounded(folder):
    path = folder(
        a_dot_txt_dot_gz=gzip.compress(b"a " * 2_000_000), b_dot_jsonl_dot_gz=gzip.compress(b"\n" * 4_000_000)
    )
    documents, problems = split(read_paths([path], limits=Limits(max_bytes=10_000, max_expanded=100_000)))
    assert documents == []
    assert [problem.code for problem in problems] == ["too_large", "too_large"]


def test_not_english(folder):
    french = "Le ministre a déclaré que les pourparlers reprendraient lundi si les deux parties le voulaient. " * 5
    documents, (problem,) = split(read_paths([folder(a_dot_txt=french)]))
    assert documents == []
    assert (problem.code, problem.level) == ("not_english", Level.ERROR)
    assert "not English" in read_text(french).notes[0]


def test_standard_input(monkeypatch):
    class Terminal:
        buffer = io.BytesIO(ARTICLE.encode())

    monkeypatch.setattr("sys.stdin", Terminal)
    (document,), _ = split(read_paths(["-"]))
    assert (document.name, document.source, document.text) == ("stdin", "-", ARTICLE)


def test_bytes_are_sniffed():
    (page,), _ = split(
        read_bytes(b"<!doctype html><p>" + LEDE.encode() + b".</p><p>They will meet again on Monday.</p>")
    )
    assert page.media == "text/html"
    (line,), _ = split(read_bytes(b'{"text": "' + LEDE.encode() + b'."}'))
    assert line.media == "application/x-ndjson"


def test_a_text_of_any_kind_is_a_document():
    assert read_text("").blocks == ()
    assert read_text(" \n ").notes[0] == "there is no text in it"
    assert read_text(ARTICLE, date="2020-01-01").published == "2024-03-03"
