"""``standoff actors``: who is in the case, and which names are one."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from standoff.cli.deciding import ByOption, WhyOption, author, described, plain, tell, writable
from standoff.cli.options import CaseOption, JsonOption, opened
from standoff.errors import InputError

if TYPE_CHECKING:
    from standoff.analysis import Registered
    from standoff.record import Case
    from standoff.schema import ActorKey, Change, Verb

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
    from standoff.cli.briefing import place
    from standoff.cli.output import Page, clean, print_json
    from standoff.reconcile import related
    from standoff.schema import ActorKey

    with opened(case) as found:
        actor = _named(register(found), name)
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
    from standoff.analysis import register
    from standoff.schema import Verb

    with writable(case) as found:
        everybody = register(found)
        pair = (_named(everybody, name).key, _named(everybody, into).key)
        _decide(found, Verb.MERGE, pair, (), by, why, as_json=as_json)


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
    from standoff.analysis import register
    from standoff.schema import ActorKey, Change, Verb

    with writable(case) as found:
        whole = _named(register(found), name).key
        if not document:
            _decide(found, Verb.SPLIT, (_merged(found, new, whole), whole), (), by, why, as_json=as_json)
            return
        changes = tuple(Change("document", _holding(found, each, whole)) for each in document)
        part = ActorKey(new, _code(side) or whole.side)
        _decide(found, Verb.SPLIT, (whole, part), changes, by, why, as_json=as_json)


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
    from standoff.analysis import register
    from standoff.schema import ActorKey, Verb

    with writable(case) as found:
        everybody = register(found)
        before = _named(everybody, name).key
        after = ActorKey(new, _code(side) or before.side)
        if after in {each.key for each in everybody} - {before}:
            raise InputError(
                f"{after} is in the case already", hint=f'make one of them: standoff actors merge "{before}" "{after}"'
            )
        _decide(found, Verb.RENAME, (before, after), (), by, why, as_json=as_json)


def _decide(
    case: Case,
    verb: Verb,
    pair: tuple[ActorKey, ActorKey],
    changes: tuple[Change, ...],
    by: str | None,
    why: str,
    *,
    as_json: bool,
) -> None:
    from standoff.schema import Decision

    made = case.decide(Decision(verb=verb, subjects=pair, changes=changes, by=author(by), why=why))
    tell(case, [made], as_json=as_json)


def _named(everybody: Sequence[Registered], name: str) -> Registered:
    """The actor of that name. Raises InputError, with the names that come near, where none or several bear it."""
    wanted = name.casefold()
    exact = [each for each in everybody if str(each.key) == name] or [each for each in everybody if each.name == name]
    found = exact or [each for each in everybody if wanted in (each.name.casefold(), str(each.key).casefold())]
    if len(found) == 1:
        return found[0]
    if found:
        listed = ", ".join(f'"{each.key}"' if each.side else f'"{each.key}" without a side' for each in found[:5])
        raise InputError(f"{len(found)} actors are called {name!r}", hint=f"say which: {listed}")
    near = [str(each.key) for each in everybody if wanted and wanted in each.name.casefold()]
    near = near or difflib.get_close_matches(name, [str(each.key) for each in everybody], cutoff=0.4)
    hint = "did you mean " + " or ".join(near[:5]) + "?" if near else "see them with: standoff actors list"
    raise InputError(f"nobody in the case is called {name!r}", hint=hint)


def _merged(case: Case, name: str, whole: ActorKey) -> ActorKey:
    """The actor of that name that was merged into the whole. Raises InputError where there is none."""
    from standoff.reconcile import Naming, standing
    from standoff.schema import ActorKey

    stand = standing(case.decisions())
    naming = Naming(stand)
    known = {s for each in stand for s in each.subjects if isinstance(s, ActorKey) and s != whole}
    found = sorted(s for s in known if name in (s.name, str(s)) and naming.called(s) == whole)
    if not found:
        hint = "name the documents in which it is somebody else: --document NAME"
        raise InputError(f"nobody called {name!r} was merged into {whole}", hint=hint)
    return found[0]


def _holding(case: Case, document: str, actor: ActorKey) -> str:
    """The id of the document. Raises InputError where the actor has no part in it."""
    from standoff.analysis.actors import roles

    found = case.document(document)
    parties = [who for item in case.items(document=found.id, rejected=True) for _, who in roles(item)]
    if not any((who.name, who.side) == (actor.name, actor.side) for who in parties):
        raise InputError(f"{actor} is not in {found.name!r}", hint="see where it is with: standoff show actor NAME")
    return found.id


def _code(side: str | None) -> str | None:
    from standoff.reconcile import checked

    code = None if side is None else checked("figure", "side", side)
    return None if code is None else str(code)


def _parts(each: Registered) -> str:
    from standoff.analysis.wording import counted, when

    counts = ((each.statements, "statement"), (each.commitments, "commitment"), (each.events, "event"))
    parts = [counted(count, noun) for count, noun in counts if count]
    parts += [f"{counted(each.aimed, 'item')} aimed at it"] if each.aimed else []
    days = [when(day) for day in dict.fromkeys((each.first, each.last)) if day]
    return ", ".join(parts) + (f"; {' to '.join(days)}" if days else "")
