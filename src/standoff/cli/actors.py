"""``standoff actors``: who is in the case, and which names are one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from standoff.cli.deciding import ByOption, WhyOption, author, described, plain, tell, writable
from standoff.cli.options import CaseOption, JsonOption, opened

if TYPE_CHECKING:
    from standoff.analysis import Registered
    from standoff.record import Case
    from standoff.schema import Decision

app = typer.Typer(help="List the actors of a case; merge, split and rename them.", no_args_is_help=True)

NameArgument = Annotated[
    str, typer.Argument(help='An actor by its whole name, or as "NAME (SIDE)" where two share one.')
]


@app.command("list")
def list_(
    side: Annotated[str | None, typer.Option(help="Only those of this side, such as RUS or NATO.")] = None,
    limit: Annotated[int, typer.Option(min=0, help="At most so many; 0 for all.")] = 0,
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the actors that have a name, those with a part in most items first."""
    from standoff.analysis import register
    from standoff.analysis.wording import counted
    from standoff.cli.output import Page, clean, print_json

    with opened(case) as found:
        everybody = register(found)
    chosen = [each for each in everybody if side is None or (each.side or "").casefold() == side.casefold()]
    shown = chosen[: limit or None]
    if as_json:
        print_json({"count": len(chosen), "actors": shown})
    else:
        page = Page()
        for each in shown:
            page.line(f"{clean(str(each.key))}: {_parts(each)}", hang=2)
        left = f"; {len(chosen) - len(shown)} more with --limit 0" if len(chosen) > len(shown) else ""
        page.note(counted(len(chosen), "actor") + left)
    if not chosen:
        raise typer.Exit(1)


@app.command("show")
def show(name: NameArgument, case: CaseOption = None, as_json: JsonOption = False) -> None:
    """Show an actor: its part in items, the words that stand for it, its first and last passage, decisions about it."""
    from rich.text import Text

    from standoff.analysis import register
    from standoff.analysis.renaming import named
    from standoff.cli.briefing import place
    from standoff.cli.output import Page, clean, print_json
    from standoff.reconcile import related
    from standoff.schema import ActorKey

    with opened(case) as found:
        actor = named(register(found), name)
        entries = found.journal()
        names = related([actor.key], [entry.decision for entry in entries])
        about = [e for e in entries if any(isinstance(s, ActorKey) and s.name in names for s in e.decision.subjects)]
        told = [described(found, entry) for entry in about]
    if as_json:
        print_json({"actor": actor, "decisions": [plain(entry) for entry in about]})
        return
    page = Page()
    page.line(Text(clean(str(actor.key)), style="bold"))
    page.note(_parts(actor), indent=2)
    for mention, count in actor.mentions:
        page.note(f"“{clean(mention)}” {count}", indent=2)
    for citation in actor.citations:
        page.line(clean(f"{place(citation)} {' '.join(citation.quote.split())}"), indent=2, hang=2)
    for entry, lines in zip(about, told, strict=True):
        page.line("; ".join(lines) + (" [undone]" if entry.undone else ""), indent=2, hang=2)
        page.note(f"{entry.decision.id}  {clean(entry.decision.by)}", indent=4)


@app.command("merge")
def merge(
    name: NameArgument,
    into: NameArgument,
    why: WhyOption = "",
    by: ByOption = None,
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say that one actor is another: all its items go over to that one."""
    from standoff.analysis.renaming import merging

    with writable(case) as found:
        _decide(found, merging(found, name, into, by=author(by), why=why), as_json=as_json)


@app.command("split")
def split(
    name: NameArgument,
    new: Annotated[str, typer.Option("--as", help="What it is called instead.")],
    document: Annotated[
        list[str] | None, typer.Option("--document", help="Only in this document. May be given several times.")
    ] = None,
    side: Annotated[str | None, typer.Option(help="The side of the other one, where it is not the same.")] = None,
    why: WhyOption = "",
    by: ByOption = None,
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take a merge back, or say that in some documents the name is somebody else's."""
    from standoff.analysis.renaming import splitting

    with writable(case) as found:
        made = splitting(found, name, new, documents=document or (), side=side, by=author(by), why=why)
        _decide(found, made, as_json=as_json)


@app.command("rename")
def rename(
    name: NameArgument,
    new: Annotated[str, typer.Argument(help="Its name from now on.")],
    side: Annotated[str | None, typer.Option(help="Its side from now on, where that is another.")] = None,
    why: WhyOption = "",
    by: ByOption = None,
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Give an actor another name, or another side."""
    from standoff.analysis.renaming import renaming

    with writable(case) as found:
        _decide(found, renaming(found, name, new, side=side, by=author(by), why=why), as_json=as_json)


def _decide(case: Case, decision: Decision, *, as_json: bool) -> None:
    tell(case, [case.decide(decision)], as_json=as_json)


def _parts(each: Registered) -> str:
    from standoff.analysis.wording import counted, when

    counts = ((each.statements, "statement"), (each.commitments, "commitment"), (each.events, "event"))
    parts = [counted(count, noun) for count, noun in counts if count]
    parts += [f"{counted(each.aimed, 'item')} aimed at it"] if each.aimed else []
    days = [when(day) for day in dict.fromkeys((each.first, each.last)) if day]
    return ", ".join(parts) + (f"; {' to '.join(days)}" if days else "")
