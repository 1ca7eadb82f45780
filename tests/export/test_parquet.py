from __future__ import annotations

import io
import sys
from datetime import date

import pytest

from standoff.analysis import Pages
from standoff.errors import StandoffError
from standoff.export import write_parquet
from standoff.schema import Document, Figure


def test_the_same_table_with_types(source):
    parquet = pytest.importorskip("pyarrow.parquet")
    stream = io.BytesIO()
    assert write_parquet(source, stream) == 4
    rows = parquet.read_table(io.BytesIO(stream.getvalue())).to_pylist()
    assert [row["kind"] for row in rows] == ["statement", "commitment", "event", "figure"]
    assert rows[2]["first_day"] == date(2031, 1, 10)
    assert (rows[3]["value"], rows[3]["approx"], rows[0]["value"]) == (4000.0, True, None)
    assert rows[0]["quote"].startswith("“We will")


def test_no_items_and_lone_surrogates_are_no_trouble():
    parquet = pytest.importorskip("pyarrow.parquet")
    document = Document(name="a", text="x\ud83dy", source="-")
    for items in ([], [Figure(doc="a", evidence=document.span(0, 3))]):
        stream = io.BytesIO()
        write_parquet(Pages([document], items), stream)
        assert parquet.read_table(io.BytesIO(stream.getvalue())).num_rows == len(items)


def test_without_pyarrow_it_says_what_to_install(source, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(StandoffError) as caught:
        write_parquet(source, io.BytesIO())
    assert "standoff[tables]" in caught.value.hint


def test_a_text_stream_is_refused(source):
    with pytest.raises(StandoffError):
        write_parquet(source, io.StringIO())
