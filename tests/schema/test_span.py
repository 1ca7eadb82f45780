from __future__ import annotations

from standoff.schema import Span


def test_a_span_prints_as_its_words():
    assert str(Span(3, 9, "if not")) == "if not"
