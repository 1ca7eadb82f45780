"""``standoff decide``: accept, reject or correct items, judge two of them, and take it back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from standoff.cli.deciding import ByOption, WhyOption, author, tell, writable
from standoff.cli.options import CaseOption, JsonOption
from standoff.errors import InputError

if TYPE_CHECKING:
    from standoff.schema import Verb

app = typer.Typer(help="Decide about items: accept, reject, correct, same, different, undo.", no_args_is_help=True)

ItemsArgument = Annotated[list[str], typer.Argument(help="Items, by id or the beginning of one.")]
ItemArgument = Annotated[str, typer.Argument(help="An item, by id or the beginning of one.")]


@app.command("accept")
def accept(
    items: ItemsArgument, why: WhyOption = "", by: ByOption = None, case: CaseOption = None, as_json: JsonOption = False
) -> None:
    """Say that items are right as they stand."""
    from standoff.schema import Verb

    _decide(case, Verb.ACCEPT, [[item] for item in items], by, why, as_json=as_json)


@app.command("reject")
def reject(
    items: ItemsArgument, why: WhyOption = "", by: ByOption = None, case: CaseOption = None, as_json: JsonOption = False
) -> None:
    """Say that items are wrong: they are left out of every list, brief and export, and kept."""
    from standoff.schema import Verb

    _decide(case, Verb.REJECT, [[item] for item in items], by, why, as_json=as_json)


@app.command("unsure")
def unsure(
    items: ItemsArgument, why: WhyOption = "", by: ByOption = None, case: CaseOption = None, as_json: JsonOption = False
) -> None:
    """Say that nobody can tell whether items are right: they stay, and are marked."""
    from standoff.schema import Verb

    _decide(case, Verb.UNSURE, [[item] for item in items], by, why, as_json=as_json)


@app.command("correct")
def correct(
    item: ItemArgument,
    to: Annotated[list[str], typer.Option("--set", help="FIELD=VALUE; null for none. May be given several times.")],
    why: WhyOption = "",
    by: ByOption = None,
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Set fields of an item: act=threat, when=2031-01-10, source.name=..., targets.0.side=NOR, start=66."""
    from standoff.reconcile import from_words
    from standoff.schema import Decision, Verb

    values = {}
    for each in to:
        field, equals, words = each.partition("=")
        if not equals:
            raise InputError(f"{each!r} sets nothing", hint="write --set FIELD=VALUE, such as --set act=threat")
        values[field.strip()] = from_words(field.strip(), words.strip())
    with writable(case) as found:
        chosen = found.item(item)
        changes = found.draft(chosen.id, values)
        key = found.key(chosen.id)
        made = found.decide(Decision(verb=Verb.CORRECT, subjects=(key,), changes=changes, by=author(by), why=why))
        tell(found, [made], as_json=as_json)


@app.command("same")
def same(
    item: ItemArgument,
    other: ItemArgument,
    why: WhyOption = "",
    by: ByOption = None,
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say that two items report the same thing."""
    from standoff.schema import Verb

    _decide(case, Verb.SAME, [[item, other]], by, why, as_json=as_json)


@app.command("different")
def different(
    item: ItemArgument,
    other: ItemArgument,
    why: WhyOption = "",
    by: ByOption = None,
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say that two items report different things; it is remembered."""
    from standoff.schema import Verb

    _decide(case, Verb.DIFFERENT, [[item, other]], by, why, as_json=as_json)


@app.command("issue")
def issue(
    name: Annotated[str, typer.Argument(help="An issue, by its name in `standoff positions`.")],
    called: Annotated[str, typer.Option("--as", help="Its name from now on; the name of another joins both.")],
    apart: Annotated[bool, typer.Option("--split", help="Take such a joining back.")] = False,
    passages: Annotated[
        list[str] | None,
        typer.Option("--passage", help="Only this passage of it, by its id in `standoff positions`. May be repeated."),
    ] = None,
    why: WhyOption = "",
    by: ByOption = None,
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Rename an issue in dispute, join it with another, part the two again, or take passages out of it."""
    from standoff.analysis import positions
    from standoff.analysis.disputing import calling, issue_called, moving, parting

    who = author(by)
    with writable(case) as found:
        if passages:
            made = moving(found, issue_called(positions(found), name), passages, called, by=who, why=why)
        elif apart:
            made = parting(name, called, by=who, why=why)
        else:
            made = calling(positions(found), name, called, by=who, why=why)
        tell(found, [found.decide(made)], as_json=as_json)


@app.command("undo")
def undo(
    decision: Annotated[str, typer.Argument(help="A decision, by id or the beginning of one.")],
    why: WhyOption = "",
    by: ByOption = None,
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take a decision back, whoever made it. An undo is a decision, and can be undone."""
    from standoff.schema import Decision, DecisionKey, Verb

    with writable(case) as found:
        ids = [each.id for each in found.decisions() if decision and each.id.startswith(decision)]
        if len(ids) != 1:
            what = f"several decisions begin with {decision!r}" if ids else f"there is no decision {decision!r}"
            raise InputError(what, hint="see them with: standoff decisions list")
        made = found.decide(Decision(verb=Verb.UNDO, subjects=(DecisionKey(ids[0]),), by=author(by), why=why))
        tell(found, [made], as_json=as_json)


def _decide(
    case: Path | None, verb: Verb, subjects: list[list[str]], by: str | None, why: str, *, as_json: bool
) -> None:
    """One decision for each list of items; an id that is none is told before anything is decided."""
    from standoff.schema import Decision

    who = author(by)
    with writable(case) as found:
        keys = [tuple(found.key(found.item(item).id) for item in each) for each in subjects]
        made = [found.decide(Decision(verb=verb, subjects=each, by=who, why=why)) for each in keys]
        tell(found, made, as_json=as_json)
