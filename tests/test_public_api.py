"""The public names: few, sorted, there, and free to import."""

from __future__ import annotations

import subprocess
import sys

import pytest

import standoff


def test_the_names_are_few_and_sorted_and_there():
    assert standoff.__all__ == sorted(standoff.__all__)
    assert len(standoff.__all__) <= 20
    for name in standoff.__all__:
        assert getattr(standoff, name) is not None
    assert set(standoff.__all__) <= set(dir(standoff))
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = standoff.nothing


def test_importing_loads_nothing_and_takes_no_time():
    code = "import sys, standoff; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-X", "importtime", "-c", code], capture_output=True, text=True, check=True)
    assert not {"sqlalchemy", "alembic", "spacy", "msgspec", "numpy", "rich", "typer"} & set(done.stdout.split())
    (line,) = (line for line in done.stderr.splitlines() if line.endswith("| standoff"))
    microseconds = int(line.split("|")[1])
    assert microseconds < 150_000


def test_a_case_from_python(tmp_path):
    with standoff.open(tmp_path / "x.standoff", create=True) as case:
        document = standoff.Document(name="a", text="Ten ships left.", source="a.txt")
        ships = standoff.Figure(doc="a", value=10, of="ships", evidence=document.span(0, 9))
        case.add(document, [ships], fingerprint="1")
        (item,) = case.items(kind="figure")
        assert item.quote == "Ten ships"
        assert "Ten ships" in item._repr_html_()
