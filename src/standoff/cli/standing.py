"""How the answers of the graph model are printed: verdicts, moves with their reasons, what stands beside an answer."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from standoff.cli.output import Page, clean

if TYPE_CHECKING:
    from standoff.analysis import Citation
    from standoff.model.graph.stability import Concept
    from standoff.model.stability import Frame, Move, Reason, Reply, Story


class Looks(StrEnum):
    """The concepts, as they are typed."""

    NASH = "nash"
    SEQ = "seq"
    GMR = "gmr"
    SMR = "smr"
    COALITIONAL = "coalitional"


ConceptOption = Annotated[
    Looks,
    typer.Option(
        help="How far ahead the sides look: nash, one move; seq, answers that others would want; gmr, any answer; "
        "smr, also their own reply; coalitional, moves of several together."
    ),
]
OptionsOption = Annotated[int, typer.Option("--options", min=2, max=20, help="So many options in the model at most.")]
StateArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="STATE",
        help="What is done in the state asked about, in words or by option ids; left out, the status quo.",
    ),
]
ABOUT = {
    Looks.NASH: "nobody looks farther than its own next move",
    Looks.SEQ: "before a move, all look at the answers that others would want to give",
    Looks.GMR: "before a move, all look at every answer that others could give",
    Looks.SMR: "before a move, all look at every answer, and at their own reply to it",
    Looks.COALITIONAL: "sides move together where all of them gain",
}


def concept_of(looks: Looks) -> Concept:
    """The concept of the graph model."""
    from standoff.model.graph.stability import Concept

    return Concept[looks.name]


def print_state(frame: Frame, page: Page) -> None:
    """Which state is asked about."""
    asked = (
        "The status quo, changed so: " + "; ".join(f"[{m}]" for m in frame.moves) if frame.moves else "The status quo"
    )
    page.line(Text.assemble((clean(asked), "bold")))
    done = "; ".join(f"[{name}]" for name in frame.done)
    page.line(
        clean(
            f"Done in it: {done}" if done else f"None of the {len(frame.options)} options in the model is done in it."
        )
    )


def print_story(story: Story, page: Page, *, indent: int = 2) -> None:
    """A witness: what somebody would do, since when, and what the others could do about it."""
    from standoff.analysis.wording import counted

    for reply in story.replies[:3]:
        print_reply(story.by, reply, page, stays=story.stays, indent=indent)
    if len(story.replies) > 3:
        page.note(f"and {counted(len(story.replies) - 3, 'more move')} that others have an answer to", indent=indent)
    for move in story.way:
        print_move("together, ", move, page, indent=indent)


def print_reply(by: str, reply: Reply, page: Page, *, stays: bool, indent: int) -> None:
    """An improvement, and the answer to it, if there is one."""
    print_move("would gain: " if stays else "", reply.move, page, indent=indent)
    for step in reply.sanction:
        print_move("then ", step, page, indent=indent + 2)
    if reply.sanction:
        why = "it would be no better off than before"
        page.line(clean(f"{why}{',' if reply.deterred_by else ''}"), indent=indent + 2, hang=2)
        if reply.deterred_by:
            print_reason(reply.deterred_by, page, indent=indent + 4)
    if reply.escape:
        print_move("but then ", reply.escape, page, indent=indent + 2)
    if not stays and not reply.sanction:
        page.line("No other side would answer so that it lost by that.", indent=indent + 2)


def print_move(lead: str, move: Move, page: Page, *, indent: int) -> None:
    """Who does and undoes what, and why it wants that."""
    from standoff.model.stability.wording import acting

    page.line(Text.assemble("→ ", clean(acting(move, lead=lead))), indent=indent, hang=2)
    if move.because is not None:
        print_reason(move.because, page, indent=indent + 4)


def print_reason(reason: Reason, page: Page, *, indent: int, most: int = 2) -> None:
    """Because it said so: the words with their source, or the assumption."""
    from standoff.model.stability.wording import since

    told = since(reason)
    if not reason.citations or (reason.assumption and not reason.kind):
        page.line(clean(told), indent=indent, hang=2)
        return
    quotes = "; ".join(quoted(c) for c in reason.citations[:most])
    page.line(clean(f"{told}: {quotes}"), indent=indent, hang=2)


def quoted(citation: Citation) -> str:
    """``“the words” (AFP, 14 December 2021, com_…)``."""
    from standoff.analysis.wording import clip, spoken, squeeze, when

    words = spoken(clip(squeeze(citation.quote), limit=160))
    published = when(citation.published) if citation.published else "no date"
    return f"{words} ({', '.join(x for x in (citation.publisher or citation.document, published, citation.item) if x)})"


def in_words(reason: Reason) -> str:
    """A want on one line: what it comes to, and who said it where."""
    source = quoted(reason.citations[0]) if reason.citations else f"assumed: {reason.assumption}"
    return f"{reason.wanted or reason.id} – {source}"


def print_frame(frame: Frame, page: Page) -> None:
    """What an answer is told beside: assumptions, known rankings, what is in the model and what is not."""
    _list("Assumed", frame.assumptions, page)
    _list("What articles put above all else", frame.weighed, page)
    _list("In the model", frame.options, page)
    _list("Not in the model", frame.left_out, page)


def _list(title: str, rows: Iterable[str], page: Page) -> None:
    if rows := tuple(rows):
        page.heading(title)
        for row in rows:
            page.line(clean(f"• {row}"), indent=2, hang=2)
