"""The demonstration coverage is what it claims to be, and its gold fits its articles and its scripts."""

from __future__ import annotations

import collections
import json
import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from standoff.documents import read_paths
from standoff.schema import AnyItem, Document, Interval, Span

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "src" / "standoff" / "data" / "demo"
ARTICLES = sorted(path for path in FOLDER.iterdir() if path.suffix in (".txt", ".html"))
GOLD = [json.loads(line) for line in (FOLDER / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
ITEMS = [item for item in GOLD if item["type"] != "document"]


@pytest.fixture(scope="module")
def documents() -> dict[str, Document]:
    return {reading.name: reading for reading in read_paths(ARTICLES) if isinstance(reading, Document)}


def spans(value: object) -> list[Span]:
    if isinstance(value, dict) and {"start", "end", "text"} <= set(value):
        return [Span(value["start"], value["end"], value["text"])]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [span for part in parts for span in spans(part)]


def test_there_are_ten_articles_of_the_promised_length(documents):
    assert len(ARTICLES) >= 10
    assert set(documents) == {path.stem for path in ARTICLES}
    words = {name: len(re.findall(r"\S+", document.text)) for name, document in documents.items()}
    assert {name: count for name, count in words.items() if not 300 <= count <= 600} == {}


def test_plain_texts_are_read_as_they_are_on_disk(documents):
    for path in ARTICLES:
        if path.suffix == ".txt":
            assert documents[path.stem].text == path.read_bytes().decode("utf-8")


def test_every_gold_span_cuts_its_words(documents):
    checked = 0
    for item in GOLD:
        for span in spans(item):
            assert span.cuts(documents[item["doc"]].text), (item["id"], span)
            checked += 1
    assert checked > len(GOLD)


def test_every_gold_item_is_an_item_of_the_schema():
    for item in ITEMS:
        msgspec.convert(item, AnyItem)
        for value in [item.get("when"), item.get("date"), *item.get("alt", {}).get("when", [])]:
            if value is not None:
                Interval.parse(value)


def test_a_condition_has_a_polarity_and_lies_outside_its_action():
    commitments = [item for item in ITEMS if item["type"] == "commitment"]
    for item in commitments:
        assert (item["condition"] is None) == (item["polarity"] is None), item["id"]
        if item["condition"]:
            assert not spans(item["condition"])[0].meets(spans(item["action"])[0]), item["id"]
    assert {"if", "unless", "until", "exchange"} <= {item["polarity"] for item in commitments}


def test_every_article_is_annotated_in_every_kind():
    kinds = collections.Counter((item["doc"], item["type"]) for item in GOLD)
    for path in ARTICLES:
        assert kinds[path.stem, "document"] == 1
        for kind in ("statement", "commitment", "event", "figure"):
            assert kinds[path.stem, kind] >= 1, (path.stem, kind)
    assert len({item["id"] for item in GOLD}) == len(GOLD)


def test_the_articles_fall_into_the_weeks_of_the_crisis():
    days = [item["published"] for item in GOLD if item["type"] == "document"]
    assert min(days) == "2021-12-14"
    assert max(days) == "2022-01-12"


def test_the_coverage_disagrees_about_the_start_of_the_geneva_talks():
    talks = {
        item["when"]
        for item in ITEMS
        if item["type"] == "event" and item["status"] == "scheduled" and item["place"] == "Geneva"
    }
    assert {"2022-01-09", "2022-01-10"} <= talks


def test_the_readme_lists_every_article():
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in ARTICLES if f"`{path.name}`" not in readme] == []
    assert "CC BY 4.0" in readme


def test_the_gold_is_what_its_scripts_write(tmp_path):
    out = tmp_path / "gold.jsonl"
    script = ROOT / "benchmarks" / "gold" / "demo" / "build.py"
    subprocess.run([sys.executable, str(script), str(out)], check=True, capture_output=True)
    assert out.read_text(encoding="utf-8") == (FOLDER / "gold.jsonl").read_text(encoding="utf-8")
