"""``Key: value`` lines, as databases and clipping services set them over a text: "Headline: …", "Source: …"."""

from __future__ import annotations

import re
from functools import cache

from standoff.documents.agencies import agency_in
from standoff.documents.cues import alternatives, page_words
from standoff.documents.findings import Findings
from standoff.documents.layout import Unit
from standoff.schema import BlockKind


@cache
def _field() -> tuple[re.Pattern[str], dict[str, str]]:
    keys = {key: name for name, entries in page_words()["fields"].items() for key in entries}
    return re.compile(rf"(?P<key>{alternatives(keys)})\s*:[ \t]+(?P<value>\S.*)", re.I | re.S), keys


def take_field(unit: Unit, findings: Findings) -> bool:
    """Read a unit as a field and record its value; False where it is none."""
    pattern, keys = _field()
    found = pattern.fullmatch(unit.text)
    if not found:
        return False
    name = keys[" ".join(found["key"].lower().split())]
    value = " ".join(found["value"].split())
    bounds = (unit.start + found.start("value"), unit.start + found.end("value"))
    match name:
        case "title":
            unit.kind, findings.title = BlockKind.TITLE, findings.title or bounds
            unit.peel(BlockKind.BOILERPLATE, unit.start, bounds[0])
        case "standfirst":
            unit.kind, findings.standfirst = BlockKind.STANDFIRST, findings.standfirst or bounds
            unit.peel(BlockKind.BOILERPLATE, unit.start, bounds[0])
        case "byline":
            unit.kind, findings.byline = BlockKind.BYLINE, findings.byline or bounds
            findings.agency = findings.agency or agency_in(value)
        case _ if unit.words > 14:
            return False
        case "publisher" | "agency":
            unit.kind = BlockKind.CREDIT
            _take_source(name, value, findings)
        case "url":
            unit.kind, findings.url = BlockKind.BOILERPLATE, findings.url or value
        case _:
            unit.kind = BlockKind.BOILERPLATE
    return True


def _take_source(name: str, value: str, findings: Findings) -> None:
    """Tell apart "Source: Xinhua", an agency, and "Source: The Daily Example", a publisher."""
    agency = agency_in(value)
    if name == "agency" or agency:
        findings.agency = findings.agency or agency or value
    else:
        findings.publisher = findings.publisher or value
