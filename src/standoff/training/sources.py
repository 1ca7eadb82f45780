"""What the reader learns from: the project's corpus, its single sentences, and PolNeAR where the trainer has a copy.

PolNeAR (Newell, Margolin & Ruths, LREC 2018) states no licence; its text is read from the trainer's own copy and
never shipped.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from spacy.tokens import Doc
from tokenizers import Tokenizer

from standoff.coding.reader.labels import COMMITMENT, EVENT, FAMILIES, FIGURE, NONE, STATEMENT
from standoff.coding.reader.windows import Words, paragraphs_of, words_of
from standoff.language import load_pipeline, mark
from standoff.schema import Block, BlockKind, Document
from standoff.training.crises import crises_of
from standoff.training.examples import Annotated, Frame, Range, to_words
from standoff.training.parties import Pointing

Item = dict[str, Any]


def polnear(path: Path, tokenizer: Tokenizer) -> Iterator[Annotated]:
    """The documents of a PolNeAR export: {"id", "text", "attributions": [{"source", "cue", "content"}]} a line."""
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            words = words_of(row["text"], paragraphs_of(row["text"]), tokenizer)
            frames = []
            for attribution in row["attributions"]:
                roles = {role: to_words(words, map(tuple, attribution[role])) for role in STATEMENT.roles}
                anchor = roles["cue"] or roles["content"]
                if anchor:
                    frames.append(Frame(STATEMENT, "statement", anchor[0][0], roles))
            yield Annotated(row["id"], row["text"], words, frames, frozenset([STATEMENT.name]))


def crises(folder: Path, splits: Iterable[str]) -> Iterator[tuple[str, Path, list[Item]]]:
    """The articles of the corpus in these splits: name, text file, gold items."""
    for crisis in crises_of(folder, *splits):
        gold = crisis / "gold.jsonl"
        if gold.exists():
            yield from _articles(gold, crisis)


def _articles(gold: Path, texts: Path) -> Iterator[tuple[str, Path, list[Item]]]:
    items: dict[str, list[Item]] = {}
    for line in gold.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        items.setdefault(item["doc"], []).append(item)
    for name, its in sorted(items.items()):
        yield name, texts / f"{name}.txt", its


def articles(folder: Path, splits: Iterable[str], tokenizer: Tokenizer) -> Iterator[Annotated]:
    """The annotated articles of the corpus, every kind of item exhaustively."""
    for name, path, items in crises(folder, splits):
        yield annotated(name, path.read_bytes().decode("utf-8"), items, tokenizer)


def demonstration(tokenizer: Tokenizer) -> Iterator[Annotated]:
    """The articles of the demonstration coverage that are plain text; their gold is exhaustive too."""
    folder = Path(str(files("standoff") / "data" / "demo"))
    for name, path, items in _articles(folder / "gold.jsonl", folder):
        if path.exists():
            yield annotated(name, path.read_bytes().decode("utf-8"), items, tokenizer)


def annotated(name: str, text: str, items: list[Item], tokenizer: Tokenizer) -> Annotated:
    """One article in the interchange format as frames; the items of its boilerplate are none."""
    blocks = paragraphs_of(text)
    words = words_of(text, blocks, tokenizer)
    document = Document(
        name=name, text=text, source="-", blocks=tuple(Block(BlockKind.BODY, start, end) for start, end in blocks)
    )
    marks = next(iter(mark([document])))
    heads, pointing = _Heads(marks.tokens), Pointing(marks, items)
    frames: list[Frame] = []
    for item in items:
        match item["type"]:
            case "statement":
                frames += _statement(item, words)
            case "commitment":
                frames += _commitment(item, words, heads)
            case "event":
                frames += _event(item, words, heads, pointing)
            case "figure":
                frames += _figure(item, words)
    return Annotated(name, text, words, frames, frozenset(family.name for family in FAMILIES))


def sentences(folder: Path, splits: Iterable[str], tokenizer: Tokenizer) -> Iterator[Annotated]:
    """The single sentences, each a text of its own; only events are annotated in them."""
    wanted = set(splits)
    for path in sorted(folder.glob("sentences/*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["split"] in wanted:
                yield _sentence(row, tokenizer)


def _sentence(row: Item, tokenizer: Tokenizer) -> Annotated:
    text = row["text"]
    words, heads = words_of(text, [(0, len(text))], tokenizer), _Heads(load_pipeline()(text))
    frames = []
    for event in row["events"]:
        evidence = _pair(event["evidence"])
        anchor = heads.word(evidence, words)
        roles = {
            "source": to_words(words, [_pair(party["span"]) for party in event["sources"]]),
            "target": to_words(words, [_pair(party["span"]) for party in event["targets"]]),
        }
        attributes = {"status": event["status"], "mode": event["mode"] or NONE}
        if anchor is not None:
            frames.append(Frame(EVENT, event["plover"], anchor, roles, attributes))
    return Annotated(row["id"], text, words, frames, frozenset([EVENT.name]), flat=False)


class _Heads:
    """The word on which a span hangs, by the dependency parse."""

    def __init__(self, doc: Doc) -> None:
        self._doc = doc

    def word(self, span: Range, words: Words) -> int | None:
        """The word that holds the head of a span; its first word where the parse says nothing."""
        found = self._doc.char_span(*span, alignment_mode="contract")
        start = found.root.idx if found is not None and len(found) else span[0]
        at = int(np.searchsorted(words.starts, start, side="right")) - 1
        return at if at >= 0 and words.ends[at] > start else None


def _pair(span: Item) -> Range:
    return span["start"], span["end"]


def _spans(value: Item | list[Item] | None) -> list[Range]:
    return [_pair(span) for span in (value if isinstance(value, list) else [value]) if span]


def _statement(item: Item, words: Words) -> list[Frame]:
    roles = {
        "source": to_words(words, _spans(item["source"]["span"])),
        "cue": to_words(words, _spans(item["cue"])),
        "content": to_words(words, _spans(item["content"])),
    }
    anchor = roles["cue"] or roles["content"]
    return [Frame(STATEMENT, "statement", anchor[0][0], roles, {"act": item["act"]})] if anchor else []


def _commitment(item: Item, words: Words, heads: _Heads) -> list[Frame]:
    anchor = heads.word(_pair(item["action"]), words)
    roles = {
        "action": to_words(words, _spans(item["action"])),
        "condition": to_words(words, _spans(item["condition"])),
        "by": to_words(words, _spans(item["by"]["span"])),
    }
    attributes = {"kind": item["kind"], "polarity": item["polarity"] or NONE}
    return [Frame(COMMITMENT, "commitment", anchor, roles, attributes)] if anchor is not None else []


def _event(item: Item, words: Words, heads: _Heads, pointing: Pointing) -> list[Frame]:
    frames = []
    for span in _spans([item["evidence"], *item.get("more_evidence", [])]):
        anchor = heads.word(span, words)
        if anchor is None:
            continue
        roles = {"evidence": to_words(words, [span])}
        for role in ("source", "target"):
            found = pointing.spans(item[f"{role}s"], span)
            if found is not None:
                roles[role] = to_words(words, found)
        frames.append(Frame(EVENT, item["plover"], anchor, roles, {"status": item["status"]}))
    return frames


def _figure(item: Item, words: Words) -> list[Frame]:
    ranges = to_words(words, _spans(item["evidence"]))
    return [Frame(FIGURE, "figure", ranges[0][0], {"evidence": ranges})] if ranges else []
