"""``standoff calendar``: who met whom, and who is to meet whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from standoff.cli.options import AllOption, CaseOption, JsonOption, OutputOption, SinceOption, UntilOption, opened

if TYPE_CHECKING:
    from standoff.analysis import Calendar, Meeting
    from standoff.cli.output import Page


def calendar(
    case: CaseOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    ics: Annotated[bool, typer.Option("--ics", help="Write iCalendar, for any calendar program.")] = False,
    everything: AllOption = False,
    output: OutputOption = None,
    as_json: JsonOption = False,
) -> None:
    """List meetings, calls and talks by day: those held, and those ahead.

    One occasion that several articles tell is one entry with their citations, five at most without --all. A file that
    is to end in .ics is written as iCalendar.
    """
    import io

    from standoff import analysis
    from standoff.analysis.brief import MOST_CITED
    from standoff.analysis.wording import counted
    from standoff.cli import output as out
    from standoff.export import write_calendar
    from standoff.schema import bounds

    ics = ics or (output is not None and output.suffix.lower() == ".ics" and not as_json)
    first, last = bounds(since, until)
    with opened(case) as found:
        value = analysis.calendar(found, since=first, until=last)
        if ics:
            out.deliver_bytes(lambda stream: write_calendar(found, stream, since=first, until=last), output)
        undated = [] if not (ics or first or last) else [m for m in analysis.calendar(found).meetings if not m.when]
    if ics and output is not None:
        out.inform(f"wrote {output}")
    elif as_json and not ics:
        out.deliver(out.as_json(value), output)
    elif output is not None and not ics:
        stream = io.StringIO()
        _print(value, out.Page(stream), most=None if everything else MOST_CITED)
        out.deliver(stream.getvalue(), output)
    elif not ics:
        _print(value, out.Page(), most=None if everything else MOST_CITED)
    if undated:
        out.inform(f"{counted(len(undated), 'meeting')} without a day left out: standoff calendar lists all")
    if not value.meetings:
        raise typer.Exit(1)


def _print(value: Calendar, page: Page, *, most: int | None) -> None:
    ahead = [meeting for meeting in value.scheduled if meeting.due]
    passed = [meeting for meeting in value.scheduled if not meeting.due]
    for title, meetings in (
        ("Ahead", ahead),
        ("Was due; no article here reports it as held", passed),
        ("Held or under way", value.held),
    ):
        if meetings:
            page.heading(title)
        for meeting in meetings:
            _print_meeting(meeting, page, most)


def _print_meeting(meeting: Meeting, page: Page, most: int | None) -> None:
    from rich.text import Text

    from standoff.analysis.wording import capital, duration, when
    from standoff.cli.briefing import print_notes, told_by
    from standoff.cli.output import clean

    facts = f" ({duration(meeting.duration)})" if meeting.duration else ""
    day = when(meeting.when) or "no day given"
    page.line(
        Text.assemble((f"{day}  ", "bold"), clean(capital(meeting.text) + facts), (told_by(meeting), "dim")),
        indent=2,
        hang=2,
    )
    print_notes(meeting.citations[:most], page, indent=6)
    if left := len(meeting.citations) - len(meeting.citations[:most]):
        page.note(f"and {left} more: standoff calendar --all", indent=6)
