"""Whatever the bytes are, reading gives documents and problems, and every span cuts its words."""

import gzip
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from standoff.documents import faults, read_bytes
from standoff.schema import Document

SEEDS = [path.read_bytes() for path in sorted((Path(__file__).parent / "articles").glob("*.txt"))[:6]]
SEEDS += [
    b"""<html><head><script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-03-03"}</script>
    </head><body><article><h1>Envoys part</h1><p>The envoys met on Monday and parted, officials said.</p></article>""",
    b"""{"title": "Envoys part", "text": "The envoys met on Monday and parted.", "date": "2024-03-03"}
    {"text": ["a", {"b": 1}], "author": {"name": ["x"]}}""",
    b"""<rss version="2.0"><channel><title>X</title><item><title>Envoys part</title><pubDate>3 Mar 2024</pubDate>
    <description>The envoys met on Monday.</description></item></channel></rss>""",
]
SPLINTERS = st.sampled_from(
    [
        *(text.encode() for text in ("\u202eعربي", "é́̂", "😀👩‍👩‍👧", "\r\n", "\r", "\ufeff", "“‘", "\u2028", "\x1c")),
        *(b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"\x93", b"</p><p>", b"<!--", b'"', b"{", b"[[[[", b"&#0;", b"&#xD800;"),
        *(
            b"date 2022-02-31 ",
            b"Updated: 31/31/2022",
            b"Photo: ",
            b"(AFP)",
            b"By ",
            b"a" * 3000,
            b"|" * 50,
            b"\n" * 50,
        ),
    ]
)
CUTS = st.lists(st.tuples(st.floats(0, 1), SPLINTERS | st.binary(max_size=6), st.integers(0, 40)), max_size=8)
SOURCES = st.sampled_from(["a.txt", "a.html", "a.jsonl", "a.json", "a.xml", "a", "a.txt.gz"])


def check(data, source):
    for reading in read_bytes(data, source=source):
        if not isinstance(reading, Document):
            assert reading.message
            continue
        assert faults(reading.text, reading.blocks) == ()
        for span in (reading.title, reading.standfirst, reading.byline, reading.published_span):
            assert span is None or span.cuts(reading.text)


@given(st.sampled_from(SEEDS), CUTS, SOURCES)
@settings(max_examples=150, deadline=None)
def test_mutated_articles(data, cuts, source):
    for place, splinter, length in cuts:
        at = int(place * len(data))
        data = data[:at] + splinter + data[at + length :]
    check(data, source)


@given(st.binary(max_size=300), SOURCES)
@settings(max_examples=100, deadline=None)
def test_any_bytes(data, source):
    check(data, source)
    check(gzip.compress(data)[: len(data)], source)


def test_a_line_of_five_megabytes():
    data = b"The envoys met on Monday and parted. " * 140_000
    (problem,) = read_bytes(data, source="a.txt")
    assert problem.code == "too_large"


def test_deep_nesting():
    check(b"<div>" * 20_000 + b"The envoys met on Monday.", "a.html")
    check(b"[" * 100_000, "a.json")
    check(b'{"a":' * 100_000, "a.jsonl")
