"""The zones of an article: what stands over its body, in it, and under it.

Each unit gets its kind by what it says of itself (stamps, bylines, credits, furniture), by where it stands, and by
what stands beside it. Nothing is deleted; what is not recognised stays body.
"""

from __future__ import annotations

from collections.abc import Sequence

from standoff.documents import shapes, stamps
from standoff.documents.body import read_body, read_clock_times, read_closing, read_datelines, read_tail
from standoff.documents.findings import Findings
from standoff.documents.head import first_prose, read_head
from standoff.documents.layout import Unit
from standoff.documents.lines import read_line
from standoff.schema import BlockKind

_CHRONICLE = 3
"""Date lines without a label from which they are taken for the heads of a chronicle's entries."""


def classify(units: Sequence[Unit], findings: Findings) -> None:
    """Give each unit its kind, peel off what is glued to it, and gather the metadata that the units hold."""
    for number, unit in enumerate(units):
        if unit.kind is None:
            read_line(unit, findings, number=number)
    _settle_date_lines(units, findings)
    if closing := [unit for unit in units if unit.kind is None and unit.words >= shapes.PROSE_WORDS]:
        read_closing(closing[-1], findings)
    read_head(units, findings)
    body = first_prose(units)
    if body is not None:
        paragraphs = [unit for unit in units[body:] if unit.kind is None]
        read_datelines(paragraphs, findings)
        read_clock_times(paragraphs)
        read_body(units, body)
        read_tail(units, body, findings)


def _settle_date_lines(units: Sequence[Unit], findings: Findings) -> None:
    """Date lines over or under the body are stamps; three or more without a label are the heads of a chronicle."""
    lines = [
        (number, unit) for number, unit in enumerate(units) if unit.kind is BlockKind.DATE and stamps.is_date_line(unit)
    ]
    silent = {number for number, unit in lines if stamps.is_unlabelled(unit)}
    prose = [number for number, unit in enumerate(units) if unit.kind is None and shapes.is_prose(unit.text)]
    for number, unit in lines:
        within = bool(prose) and prose[0] + 1 < number < prose[-1]
        if number in silent and (len(silent) >= _CHRONICLE or within):
            unit.kind = BlockKind.SECTION_HEAD
        else:
            stamps.take_stamps(unit, findings)
