"""From a text to a ``Document``: the units are classified, the blocks laid, the metadata settled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from standoff.documents.blocks import assemble
from standoff.documents.dating import settle
from standoff.documents.findings import Findings, Given
from standoff.documents.layout import Unit, split_units
from standoff.documents.reading import Notice, ProblemCode
from standoff.documents.zones import classify
from standoff.schema import BlockKind, Document, Span


def compose(
    text: str,
    *,
    name: str,
    source: str,
    media: str = "text/plain",
    given: Given | None = None,
    fallback: str | None = None,
    kinds: Mapping[int, BlockKind] | None = None,
) -> tuple[Document, list[Notice]]:
    """The document of one article's text, and what its reader should be told.

    ``given`` goes before what the text says; ``fallback`` is the day for a text that gives none; ``kinds`` fixes the
    kind of the unit at an offset, where markup says what it is.
    """
    given = given or Given()
    findings = Findings()
    units = split_units(text)
    for unit in units:
        unit.kind = (kinds or {}).get(unit.start)
    _take_given(units, given, findings)
    classify(units, findings)
    findings.notices[:0] = given.notices
    dating = settle(text, findings, given, fallback=fallback)
    document = Document(
        name=name, text=text, source=source, media=media,
        url=given.url or findings.url,
        title=_span(text, findings.title), standfirst=_span(text, findings.standfirst),
        published=dating.published, published_span=dating.span, published_from=dating.rests_on,
        updated=dating.updated,
        publisher=given.publisher or findings.masthead or findings.publisher,
        agency=given.agency or findings.agency,
        byline=_span(text, findings.byline or findings.makers),
        blocks=assemble(text, units),
        notes=tuple(dict.fromkeys(notice.note for notice in findings.notices)),
    )  # fmt: skip
    return document, findings.notices


def _span(text: str, bounds: tuple[int, int] | None) -> Span | None:
    return Span(*bounds, text[slice(*bounds)]) if bounds else None


_KINDS = {"title": BlockKind.TITLE, "standfirst": BlockKind.STANDFIRST, "byline": BlockKind.BYLINE}


def _take_given(units: Sequence[Unit], given: Given, findings: Findings) -> None:
    """Find the given title, standfirst and byline in the text; what is not there is said, not added."""
    for name, kind in _KINDS.items():
        value = getattr(given, name)
        holder = next((unit for unit in units if value and value in unit.text), None)
        if holder is not None:
            start = holder.start + holder.text.index(value)
            setattr(findings, name, (start, start + len(value)))
            if value == holder.text:
                holder.kind = kind
        elif value:
            findings.notice(ProblemCode.SIDECAR, f"the {name} given is not in the text: {value[:80]!r}")
