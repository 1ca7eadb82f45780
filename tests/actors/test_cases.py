"""Who is meant, on invented passages about many crises: each marked mention is a case."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from standoff.actors import resolve
from standoff.language import mark
from standoff.schema import Block, BlockKind, Document, Event, Mode, Party, Plover, Span, Statement, Status

_MARK = re.compile(r"\[\[(s:)?([^|\]]+)\|([^\]]+)\]\]")
_QUOTE = re.compile(r"“[^”]+”")


@dataclass
class Passage:
    text: str
    date: str
    cases: list[tuple[int, int, bool, str]] = field(default_factory=list)


def read_passages() -> dict[str, Passage]:
    rows = tomllib.loads((Path(__file__).parent / "cases.toml").read_text(encoding="utf-8"))["passage"]
    return {row["about"]: _passage(row["text"].strip(), row["date"]) for row in rows}


def _passage(marked: str, date: str) -> Passage:
    text, last, cases = "", 0, []
    for found in _MARK.finditer(marked):
        text += marked[last : found.start()]
        cases.append((len(text), len(text) + len(found[2]), bool(found[1]), found[3]))
        text += found[2]
        last = found.end()
    return Passage(text + marked[last:], date, cases)


def document_of(text: str, date: str | None) -> Document:
    blocks = tuple(Block(BlockKind.BODY, p.start(), p.end()) for p in re.finditer(r"[^\n]+", text))
    return Document(name="case", text=text, source="-", published=date, blocks=blocks)


def answers(passage: Passage) -> list[tuple[str, str, str]]:
    """Of each case: the words, who was wanted, who was found."""
    document = document_of(passage.text, passage.date)
    marks = next(mark([document]))
    items = [_item(document, case) for case in passage.cases]
    found = []
    for item, case in zip(resolve(marks, items), passage.cases, strict=True):
        parties = (item.source,) if isinstance(item, Statement) else item.sources
        found.append((passage.text[case[0] : case[1]], case[3], _written(parties)))
    return found


def _item(document: Document, case: tuple[int, int, bool, str]) -> Statement | Event:
    start, end, is_source, _ = case
    span = document.span(start, end)
    if is_source:
        block = next(b for b in document.blocks if b.start <= start < b.end)
        quotes = [document.span(q.start(), q.end()) for q in _QUOTE.finditer(document.text, block.start, block.end)]
        content = tuple(quotes) or (Span(block.end - 1, block.end, document.text[block.end - 1 : block.end]),)
        return Statement(doc="case", source=Party(span=span), content=content, mode=Mode.DIRECT)
    return Event(doc="case", plover=Plover.ASSAULT, status=Status.OCCURRED, sources=(Party(span=span),), evidence=span)


def _written(parties: tuple[Party, ...]) -> str:
    if not parties:
        return "-"
    return "; ".join(f"{p.name}/{p.side or '-'}" for p in parties)


def is_right(wanted: str, found: str) -> bool:
    if wanted == "nobody":  # no party at all
        return found == "-"
    if wanted == "?":  # nobody with a side
        return all(part.endswith("/-") for part in found.split("; ")) or found == "-"
    if wanted == "-":
        return found == "-" or found.endswith("/-")
    return sorted(wanted.split("; ")) == sorted(found.split("; "))


PASSAGES = read_passages()


def test_there_are_enough_cases():
    assert sum(len(passage.cases) for passage in PASSAGES.values()) >= 120


@pytest.mark.parametrize("about", PASSAGES)
def test_who_is_meant(about: str):
    wrong = [
        f"{words!r}: wanted {wanted}, found {found}"
        for words, wanted, found in answers(PASSAGES[about])
        if not is_right(wanted, found)
    ]
    assert not wrong, "\n".join(wrong)
