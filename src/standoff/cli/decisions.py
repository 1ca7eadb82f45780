"""``standoff decisions``: the journal of what people decided, written out and taken over from elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from standoff.cli.deciding import described, plain, writable
from standoff.cli.options import CaseOption, JsonOption, OutputOption, opened

app = typer.Typer(help="List what people decided, write it to a file, apply such a file.", no_args_is_help=True)


@app.command("list")
def list_(
    stale: Annotated[bool, typer.Option("--stale", help="Only those that find nothing in the case now.")] = False,
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """List every decision, earliest first: who, when, why, and whether it stands."""
    from standoff.analysis.wording import counted
    from standoff.cli.output import Page, clean, print_json

    with opened(case) as found:
        entries = [entry for entry in found.journal() if entry.stale or not stale]
        told = [] if as_json else [described(found, entry) for entry in entries]
    if as_json:
        print_json({"count": len(entries), "decisions": [plain(entry) for entry in entries]})
    else:
        page = Page()
        for entry, (head, *changes) in zip(entries, told, strict=True):
            state = " [undone]" if entry.undone else " [stale]" if entry.stale else ""
            page.line(head + state, hang=2)
            for change in changes:
                page.line(change)
            decision = entry.decision
            why = f": {clean(' '.join(decision.why.split()))}" if decision.why else ""
            page.note(f"{decision.id}  {decision.at[:19]}Z  {clean(decision.by)}{why}", indent=2)
        page.note(counted(len(entries), "decision"))
    if not entries:
        raise typer.Exit(1)


@app.command("export")
def export(case: CaseOption = None, output: OutputOption = None, as_json: JsonOption = False) -> None:
    """Write the decisions as JSON Lines, one a line, earliest first."""
    from standoff.cli.output import deliver_bytes, inform, print_json
    from standoff.export import write_decisions

    with opened(case) as found:
        decisions = found.decisions()
    count = deliver_bytes(lambda stream: write_decisions(decisions, stream), output)
    if output is None:
        return
    inform(f"wrote {count:,} lines to {output}")
    if as_json:
        print_json({"output": str(output), "written": count})


@app.command("apply")
def apply(
    file: Annotated[Path, typer.Argument(help="What `decisions export` wrote.")],
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take over the decisions of another copy of the case. What is known is left alone; a broken line stops it all."""
    from standoff.cli.output import Page, print_json
    from standoff.export import read_decisions

    given = read_decisions(file)
    with writable(case) as found:
        counts = found.apply(given)
    if as_json:
        print_json(counts)
    else:
        Page().line(f"{counts.new:,} new, {counts.known:,} known, {counts.stale:,} stale")
