"""``standoff brief``: the case on a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from standoff.cli.options import AllOption, CaseOption, JsonOption, OutputOption, SinceOption, compared

if TYPE_CHECKING:
    from standoff.analysis import Brief


def brief(
    case: CaseOption = None,
    since: SinceOption = None,
    everything: AllOption = False,
    notes: Annotated[bool, typer.Option("--notes/--no-notes", help="The cited passages under the text.")] = True,
    markdown: Annotated[bool, typer.Option("--markdown", help="Write Markdown with footnotes.")] = False,
    output: OutputOption = None,
    as_json: JsonOption = False,
) -> None:
    """Tell what the case holds: what is new, agreed, disputed and due, threats and promises, demands, events, figures.

    It leads with what is new since a day (--since), what independent origins agree on, and what is denied or disputed.

    Every line says where it stands: the number leads to the article, the date and the exact words. Words in double
    quotation marks are the speaker's own; other words are the article's.
    """
    from standoff import analysis
    from standoff.schema import bounds

    first, _ = bounds(since, None)
    with compared(case) as found:
        value = analysis.brief(found, full=everything, since=first)
        title = found.path.stem
    show(value, title=title, notes=notes, markdown=markdown, output=output, as_json=as_json)
    if not value.sections:
        raise typer.Exit(1)


def show(
    value: Brief,
    *,
    title: str,
    notes: bool = True,
    markdown: bool = False,
    output: Path | None = None,
    as_json: bool = False,
) -> None:
    """Print a brief in the form asked for, or write it to a file."""
    from standoff.cli import output as out
    from standoff.cli.briefing import print_brief
    from standoff.cli.markdown import brief_as_markdown

    if as_json:
        text = out.as_json(value)
    elif markdown or output is not None:
        text = brief_as_markdown(value, title=title)
    else:
        print_brief(value, out.Page(), title=title, notes=notes)
        return
    out.deliver(text, output)
