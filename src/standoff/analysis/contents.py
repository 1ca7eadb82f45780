"""What a case holds, and what in it could not be resolved: the first and the last section of a brief."""

from __future__ import annotations

from collections import defaultdict

from standoff.analysis.citing import Citation, cite
from standoff.analysis.lines import Line
from standoff.analysis.source import Reading
from standoff.analysis.wording import clip, listed, squeeze, when
from standoff.schema import Document, Span

LISTED = 12
"""A case of up to so many documents is listed article by article; a larger one is summed up."""


def contents(reading: Reading, *, full: bool = False) -> tuple[Line, ...]:
    """A line an article, or for a large case one for all and one for those that give no date."""
    documents = [d for d in reading.documents if d.text.strip()]
    if full or len(documents) <= LISTED:
        return tuple(_article(document) for document in documents)
    dated = [d for d in documents if d.published]
    undated = [d for d in documents if not d.published]
    return tuple(filter(None, [_sum(dated, reading), _undated(undated, reading)]))


def _article(document: Document) -> Line:
    untitled = "" if document.title else " (no title)"
    title = f"“{clip(_top(document).text, limit=110)}”{untitled}"
    facts = [document.publisher, document.agency if document.agency != document.publisher else None]
    facts.append(when(document.published) or "no date given")
    return Line(
        text=f"{title} — {', '.join(fact for fact in facts if fact)}",
        subject=title,
        when=document.published,
        citations=(cite(document, _top(document)),),
    )


def _top(document: Document) -> Span:
    """The passage that an article is known by: its title, else the first line of its text."""
    if document.title:
        return document.title
    block = next((b for b in document.blocks if b.kind.is_text), None)
    start, stop = (block.start, block.end) if block else (0, len(document.text))
    while start < stop - 1 and document.text[start].isspace():  # a block made by hand may begin with a line break
        start += 1
    end = document.text.find("\n", start + 1)
    end = stop if end < 0 else min(end, stop)
    return document.span(start, min(end, start + 200))


def _sum(documents: list[Document], reading: Reading) -> Line | None:
    if not documents:
        return None
    first, last = documents[0], documents[-1]
    publishers = {d.publisher or d.agency for d in documents if d.publisher or d.agency}
    sources = f" from {len(publishers)} publishers" if len(publishers) > 1 else ""
    return Line(
        text=f"{len(documents):,} dated articles{sources}, {when(first.published)} to {when(last.published)}",
        documents=len(documents),
        origins=reading.tracing.count_documents(map(reading.id_of, documents)),
        citations=tuple(cite(d, _top(d)) for d in dict.fromkeys((first, last))),
    )


def _undated(documents: list[Document], reading: Reading) -> Line | None:
    if not documents:
        return None
    names = [d.name for d in documents]
    more = f" and {len(names) - LISTED:,} more" if len(names) > LISTED else ""
    noun = "articles give" if len(names) > 1 else "article gives"
    return Line(
        text=f"{len(names):,} {noun} no date: {', '.join(names[:LISTED])}{more}",
        documents=len(names),
        origins=reading.tracing.count_documents(map(reading.id_of, documents)),
        citations=tuple(cite(d, _top(d)) for d in documents[:LISTED]),
    )


def unresolved(reading: Reading, *, full: bool = False) -> tuple[Line, ...]:
    """How many speakers and actors nobody could name, with the mentions that stand for them."""
    speakers: dict[str, list[Citation]] = defaultdict(list)
    stateless: dict[str, Citation] = {}
    places: set[tuple[str, int]] = set()
    for item in reading.items:
        document = reading.document(item)
        page = reading.id_of(document)
        for who in item.acting:
            if who.span and who.name and not who.speaks_for:
                stateless.setdefault(who.name, cite(document, who.span, item=item.id or None, page=page))
            if who.span and not who.name and not who.side and (page, who.span.start) not in places:
                places.add((page, who.span.start))
                speakers[squeeze(who.span.text).lower()].append(
                    cite(document, who.span, item=item.id or None, page=page)
                )
    return tuple(filter(None, [_nobody(speakers, reading, full), _stateless(stateless, reading, full)]))


def _nobody(speakers: dict[str, list[Citation]], reading: Reading, full: bool) -> Line | None:
    if not speakers:
        return None
    ranked = sorted(speakers.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    shown = ranked if full else ranked[:8]
    count = sum(len(found) for found in speakers.values())
    named = [f"“{mention}”" + (f" ({len(found)} times)" if len(found) > 1 else "") for mention, found in shown]
    left = len(ranked) - len(shown)
    if left:
        named.append(f"{left:,} others")
    noun = "mentions of a speaker or actor stand" if count > 1 else "mention of a speaker or actor stands"
    pages = {c.document_id for found in speakers.values() for c in found}
    return Line(
        text=f"{count:,} {noun} for nobody the articles name: {listed(named)}",
        documents=len(pages),
        origins=reading.tracing.count_documents(pages),
        citations=tuple(c for _, found in shown for c in (found if full else found[:1])),
    )


def _stateless(named: dict[str, Citation], reading: Reading, full: bool) -> Line | None:
    """Those whose name is known, and for whom they speak is not."""
    if not named:
        return None
    shown = dict(list(named.items())[: None if full else 8])
    left = len(named) - len(shown)
    names = [*shown, f"{left:,} others"] if left else [*shown]
    noun = "speakers or actors are" if len(named) > 1 else "speaker or actor is"
    pages = {citation.document_id for citation in named.values()}
    return Line(
        text=f"{len(named):,} {noun} named without a state or organisation: {listed(names)}",
        documents=len(pages),
        origins=reading.tracing.count_documents(pages),
        citations=tuple(shown.values()),
    )
