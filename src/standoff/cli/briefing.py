"""A brief, and single lines with their citations, on the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.text import Text

from standoff.analysis import Brief, Citation, Line, Meeting, Section
from standoff.analysis.wording import squeeze, when
from standoff.cli.output import Page, clean
from standoff.reconcile.origins.tracing import counted_origins


def print_brief(brief: Brief, page: Page, *, title: str, notes: bool = True) -> None:
    """What case it is of, all sections, then the cited passages."""
    if not brief.sections:
        page.line("The case is empty. Add articles with: standoff read FOLDER --case FILE")
        return
    page.line(Text(clean(title), style="bold"))
    page.line(heading(brief))
    for section in brief.sections:
        page.line()
        print_section(section, page)
    page.heading("Where it stands")
    if notes:
        print_notes(brief.citations, page)
    else:
        page.note(f"{len(brief.citations)} passages; leave out --no-notes to see them")


def heading(brief: Brief) -> str:
    """How many articles of what days a brief rests on, and how its marks are to be read."""
    period = f", {when(f'{brief.first}/{brief.last}')}; as of {when(brief.last)}" if brief.first and brief.last else ""
    return f"{counted_origins(brief.origins, brief.documents)}{period}. Words in “double marks” are the speaker's own."


def print_section(section: Section, page: Page) -> None:
    """A heading and its lines."""
    page.line(Text(section.title, style="bold"))
    for line in section.lines:
        print_line(line, page)
    if section.hidden:
        page.note(f"  and {section.hidden} more: standoff brief --all")


def print_line(line: Line, page: Page, *, bullet: str = "• ", indent: int = 2) -> None:
    """One line with its footnote numbers."""
    rest = clean(line.text[len(line.subject) :])
    text = Text.assemble(bullet, (clean(line.subject), "bold"), rest, numbers(line.citations), _more(line))
    page.line(text, indent=indent, hang=len(bullet))


def _more(line: Line) -> str:
    return (f" and {line.more} more" if line.more else "") + told_by(line)


def told_by(line: Line | Meeting) -> str:
    """`` – 2 origins (3 articles)`` for what several articles tell."""
    return f" – {counted_origins(line.origins, line.documents)}" if line.documents > 1 else ""


def numbers(citations: Iterable[Citation]) -> Text:
    """`` [3] [4]``."""
    return Text("".join(f" [{citation.number}]" for citation in citations), style="cyan")


def print_notes(citations: Iterable[Citation], page: Page, *, indent: int = 2) -> None:
    """The footnotes: number, document, date, offsets, and the exact words."""
    for citation in citations:
        number = f"[{citation.number}] "
        head = Text.assemble((number, "cyan"), (clean(place(citation)), "dim"))
        quote = clean(squeeze(citation.quote))
        if page.is_terminal:
            page.line(head, indent=indent, hang=len(number))
            page.line(quote, indent=indent + len(number))
        else:
            page.line(Text.assemble(head, " ", quote), indent=indent)


def place(citation: Citation) -> str:
    """Document, publisher, date and offsets of a passage."""
    facts = [citation.document, citation.publisher, when(citation.published) or "no date"]
    return ", ".join(fact for fact in facts if fact) + f" [{citation.start}:{citation.end}]"
