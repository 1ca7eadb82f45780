"""A brief as Markdown with footnotes: to paste into a note or an e-mail."""

from __future__ import annotations

import re
from collections.abc import Iterator

from standoff.analysis import Brief, Citation, Line
from standoff.analysis.wording import squeeze, when
from standoff.cli.briefing import heading, told_by
from standoff.cli.output import clean

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")


def brief_as_markdown(brief: Brief, *, title: str) -> str:
    """The whole brief; each citation is a footnote with document, date, offsets and the exact words."""
    return "\n".join(_lines(brief, title)) + "\n"


def _lines(brief: Brief, title: str) -> Iterator[str]:
    yield f"# {escape(title)}"
    yield ""
    yield heading(brief)
    for section in brief.sections:
        yield ""
        yield f"## {section.title}"
        yield ""
        yield from (_line(line) for line in section.lines)
        if section.hidden:
            yield ""
            yield f"*{section.hidden} more in the case.*"
    yield ""
    yield from (_note(citation) for citation in brief.citations)


def _line(line: Line) -> str:
    subject, rest = escape(line.subject), escape(line.text[len(line.subject) :])
    marks = "".join(f"[^{citation.number}]" for citation in line.citations)
    more = f" and {line.more} more" if line.more else ""
    return f"- {'**' + subject + '**' if subject else ''}{rest}{marks}{more}{told_by(line)}"


def _note(citation: Citation) -> str:
    facts = [citation.document, citation.publisher, when(citation.published) or "no date"]
    place = ", ".join(escape(fact) for fact in facts if fact)
    quote = escape(squeeze(citation.quote))
    return f"[^{citation.number}]: {place}, characters {citation.start}–{citation.end}: {quote}"


def escape(text: str) -> str:
    """Text in which nothing is markup."""
    return _SPECIAL.sub(r"\\\1", clean(text))
