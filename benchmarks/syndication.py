"""Coverage with known copies, made of the articles of ``corpus/``: what ``origins.py`` measures on."""

from __future__ import annotations

import json
import random
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

import msgspec

from standoff.documents import read_paths
from standoff.schema import Block, BlockKind, Document

CORPUS = Path(__file__).parent.parent / "corpus"
NOISE = 0.1
"""Words that are exchanged, dropped or doubled in a noisy copy."""
PAPERS = ("Ledger", "Courier", "Echo", "Standard", "Mail", "Observer", "Tribune", "Gazette", "Post", "Herald")
MASKED = re.compile(r"“[^”]+”|\"[^\"]+\"|«[^»]+»")


@dataclass
class Coverage:
    """Documents; ``text_of`` names for each the one whose text it is; ``shares`` the pairs that share a paragraph."""

    documents: list[Document] = field(default_factory=list)
    text_of: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    shares: set[frozenset[str]] = field(default_factory=set)

    def same_text(self) -> set[frozenset[str]]:
        """Every pair of documents that are one text."""
        return pairs(self.text_of)


def pairs(group_of: dict[str, str]) -> set[frozenset[str]]:
    """The pairs of keys that have one value."""
    groups: dict[str, list[str]] = {}
    for name, group in group_of.items():
        groups.setdefault(group, []).append(name)
    return {frozenset(pair) for names in groups.values() for pair in combinations(names, 2)}


def originals() -> list[Document]:
    """The articles of the corpus."""
    paths = sorted((CORPUS / "crises").glob("*/*.txt"))
    return [reading for reading in read_paths(paths) if isinstance(reading, Document)]


def body(document: Document) -> list[str]:
    """The body paragraphs of a document."""
    return [span.text for span in document.spans_of(BlockKind.BODY)]


def local_colour() -> list[str]:
    """Paragraphs that nobody else has: single sentences of the corpus, three to a paragraph, each used once."""
    lines = [
        json.loads(line)["text"]
        for path in sorted((CORPUS / "sentences").glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]
    lines = list(dict.fromkeys(lines))
    return [" ".join(lines[at : at + 3]) for at in range(0, len(lines) - 3, 3)]


def page(name: str, title: str, paragraphs: list[str], *, publisher: str, published: str | None) -> Document:
    """A document with a headline and body paragraphs."""
    text, blocks = title, [Block(BlockKind.TITLE, 0, len(title))]
    for paragraph in paragraphs:
        start = len(text) + 2
        text += "\n\n" + paragraph
        blocks.append(Block(BlockKind.BODY, start, len(text)))
    return Document(
        name=name, text=text, source=f"{name}.txt", published=published, publisher=publisher, blocks=tuple(blocks)
    )


def noisy(paragraph: str, chance: random.Random, vocabulary: list[str], share: float) -> str:
    """The paragraph with a share of its words exchanged, dropped or doubled."""
    words: list[str] = []
    for word in paragraph.split():
        if chance.random() >= share:
            words.append(word)
            continue
        words += chance.choice(([chance.choice(vocabulary)], [], [word, chance.choice(vocabulary)]))
    return " ".join(words)


def coverage(seed: int = 1, copies: int = 4) -> Coverage:
    """The articles, up to ``copies`` copies of most of them, roundups, and own reports that quote alike.

    A copy has another headline and any of: paragraphs cut (a third to all kept), local colour put in, a word in ten
    exchanged, paragraphs in another order. A roundup takes two or three paragraphs from each of two or three articles.
    An own report quotes the same sentences as another, which makes it no copy.
    """
    chance = random.Random(seed)
    made, colour = Coverage(), local_colour()
    chance.shuffle(colour)
    sources = originals()
    vocabulary = sorted({word for document in sources for word in document.text.split()})
    for document in sources:
        made.documents.append(document)
        made.text_of[document.name], made.kinds[document.name] = document.name, "original"
    kept_of: dict[str, dict[str, set[int]]] = {d.name: {d.name: set(range(len(body(d))))} for d in sources}
    for number, source in enumerate(sources):
        for turn in range(chance.choice((0, 0, 1, 2, copies))):
            _copy(made, source, f"copy{number}_{turn}", chance, colour, vocabulary, kept_of)
    for number in range(len(sources) // 4):
        _roundup(made, sources, f"roundup{number}", chance, colour, kept_of)
    for number, source in enumerate(sources):
        _own_report(made, source, f"own{number}", colour)
    for holders in kept_of.values():
        made.shares |= {frozenset((a, b)) for a, b in combinations(holders, 2) if holders[a] & holders[b]}
    chance.shuffle(made.documents)
    return made


def _copy(made, source, name, chance, colour, vocabulary, kept_of) -> None:
    paragraphs = list(enumerate(body(source)))
    edits = [edit for edit in ("cut", "local", "noise", "order") if chance.random() < 0.5]
    if "cut" in edits:
        paragraphs = paragraphs[: max(2, round(len(paragraphs) * chance.uniform(0.34, 0.9)))]
    kept = {at for at, paragraph in paragraphs if len(MASKED.sub("", paragraph).split()) >= 20}
    if len(kept) < 2:
        return
    if "order" in edits:
        chance.shuffle(paragraphs)
    texts = [noisy(p, chance, vocabulary, NOISE) if "noise" in edits else p for _, p in paragraphs]
    if "local" in edits:
        for _ in range(max(1, len(texts) // 4)):
            texts.insert(chance.randrange(len(texts) + 1), colour.pop())
    made.documents.append(_printed(name, source, texts, chance))
    made.text_of[name], made.kinds[name] = source.name, "+".join(edits) or "verbatim"
    kept_of[source.name][name] = kept


def _roundup(made, sources, name, chance, colour, kept_of) -> None:
    texts = [colour.pop() for _ in range(6)]
    for source in chance.sample(sources, chance.choice((2, 3))):
        long = [(at, p) for at, p in enumerate(body(source)) if len(MASKED.sub("", p).split()) >= 20]
        taken = chance.sample(long, min(len(long), chance.choice((2, 3))))
        for _, paragraph in taken:
            texts.insert(chance.randrange(len(texts) + 1), paragraph)
        kept_of[source.name][name] = {at for at, _ in taken}
    made.documents.append(_printed(name, sources[0], texts, chance))
    made.text_of[name], made.kinds[name] = name, "roundup"


def _own_report(made, source, name, colour) -> None:
    quotes = [q for p in body(source) for q in MASKED.findall(p) if len(q.split()) >= 6]
    if quotes:
        texts = [colour.pop() for _ in range(4)]
        texts += [
            f"{quote[:-1]},{quote[-1]} a spokesman told this newspaper late in the evening." for quote in quotes[:4]
        ]
        made.documents.append(page(name, "An own report", texts, publisher="The Own", published=source.published))
        made.text_of[name], made.kinds[name] = name, "own"


def _printed(name, source, texts, chance) -> Document:
    day = source.published and (date.fromisoformat(source.published[:10]) + timedelta(chance.randrange(2))).isoformat()
    return page(
        name, f"Report {chance.random():.6f}", texts, publisher=f"The {name} {chance.choice(PAPERS)}", published=day
    )


def stripped(document: Document, published: str | None) -> Document:
    """The document as if printed on another day."""
    return msgspec.structs.replace(document, published=published)
