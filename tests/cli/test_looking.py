from __future__ import annotations

import json
import re

import pytest

from standoff.schema import Document


def test_brief_tells_the_threat_with_its_footnote(case, run):
    text = run("brief").stdout
    assert (
        "• Norway (Anna Karst) threatened Denmark on 6 January 2031: Norway would close the harbour if Denmark" in text
    )
    assert "first, The Post, 6 January 2031 [66:119] Norway would close the harbour if Denmark sends ships" in text
    assert "Where it stands" in text


def test_brief_begins_with_what_it_is_of(case, run):
    text = run("brief").stdout
    assert text.startswith("crisis\n1 origin (2 articles), 6 January 2031; as of 6 January 2031. Words in")


def test_brief_without_notes(case, run):
    text = run("brief", "--no-notes").stdout
    assert "[66:119]" not in text
    assert "passages" in text


def test_brief_as_json(case, run):
    value = json.loads(run("brief", "--json").stdout)
    assert set(value) == {"documents", "origins", "first", "last", "sections"}
    assert [section["key"] for section in value["sections"]] == [
        "contents", "talks", "commitments", "refusals", "figures", "unresolved",
    ]  # fmt: skip


def test_brief_as_markdown_file(case, run, folder):
    result = run("brief", "-o", "brief.md")
    assert (result.stdout, result.stderr) == ("", "wrote brief.md\n")
    text = (folder / "brief.md").read_text(encoding="utf-8")
    assert text.startswith("# crisis\n")
    assert "- **Norway (Anna Karst)** threatened Denmark" in text
    assert "\n[^1]: first, The Post, 6 January 2031, characters 0–17: Harbour may close\n" in text
    assert run("brief", "--markdown").stdout == text


def test_brief_of_an_empty_case_finds_nothing(folder, run):
    from standoff.record import open_case

    open_case(folder / "empty.standoff", create=True).close()
    assert "The case is empty" in run("brief", code=1).stdout


def test_show_items_highlights_the_passage_in_its_sentence(case, run):
    text = run("show", "items", "--kind", "commitment", "--document", "first").stdout
    assert "commitment  Norway (Anna Karst): threat toward Denmark, conditional (if)" in text
    assert "said on Monday that >>Norway would close the harbour<< >>if Denmark sends ships<<." in text
    assert text.rstrip().endswith("1 item")


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        (["--kind", "statement"], 6),
        (["--kind", "STATEMENT"], 6),
        (["--act", "threat"], 4),
        (["--plover", "consult"], 2),
        (["--status", "scheduled"], 2),
        (["--side", "DNK"], 4),
        (["--actor", "karst"], 6),
        (["--document", "second"], 6),
        (["--text", "harbour"], 4),
        (["--since", "2031-01-09"], 2),
        (["--until", "2031-01-06", "--kind", "figure"], 1),
    ],
)
def test_show_items_filters(case, run, filters, count):
    value = json.loads(run("show", "items", "--json", *filters).stdout)
    assert value["count"] == len(value["items"]) == count


def test_show_items_as_json_holds_spans_and_quotes(case, run):
    value = json.loads(run("show", "items", "--json", "--kind", "commitment", "--limit", "1").stdout)
    item = value["items"][0]
    assert value["count"] == 2
    assert item["type"] == "commitment"
    assert item["quote"] == "Norway would close the harbour"
    assert item["action"] == {"start": 66, "end": 96, "text": "Norway would close the harbour"}
    assert item["by"]["reason"] == "title and name"


def test_show_items_tells_how_many_more(case, run):
    assert "12 items; 10 more with --limit 0" in run("show", "items", "--limit", "2").stdout


def test_show_items_that_are_not_there(case, run):
    assert run("show", "items", "--side", "XXX", code=1).stdout == "0 items\n"
    assert json.loads(run("show", "items", "--side", "XXX", "--json", code=1).stdout) == {"count": 0, "items": []}


def test_show_document_numbers_the_passages(case, run):
    text = run("show", "document", "first").stdout
    assert "  first\n" not in text
    assert text.startswith("first\n  6 January 2031 (from text), The Post\n")
    assert re.search(r"Norway would close the harbour\[[12]\] if Denmark sends ships\[[12]\]\.", text)
    assert "\n6 items\n" in text
    assert "     on condition: if Denmark sends ships\n" in text


def test_show_document_as_json(case, run):
    value = json.loads(run("show", "document", "second", "--json").stdout)
    assert set(value) == {"document", "id", "sha256", "items"}
    text = value["document"]["text"]
    assert all(
        text[i["evidence"]["start"] : i["evidence"]["end"]] == i["quote"] for i in value["items"] if "evidence" in i
    )


def test_show_document_that_is_not_there(case, run):
    result = run("show", "document", "nowhere", code=2)
    assert result.stdout == ""
    assert "nowhere" in result.stderr


def test_show_actor(case, run):
    text = run("show", "actor", "karst").stdout
    assert text.startswith(
        "Anna Karst\n  side: Norway (NOR)\n  “Foreign Minister Anna Karst” 6 times: title and name\n"
    )
    assert "Says and does (6)" in text
    assert "Aimed at it (4)" in run("show", "actor", "DNK").stdout
    assert set(json.loads(run("show", "actor", "DNK", "--json").stdout)) == {
        "names",
        "sides",
        "called",
        "own",
        "others",
    }
    assert "Nobody in this case is called 'Nemo'" in run("show", "actor", "Nemo", code=1).stdout


def test_timeline(case, run):
    text = run("timeline").stdout
    assert text.index("6 January 2031") < text.index("10 January 2031")
    assert "Talks in Oslo between Norway and Denmark (scheduled)" in text
    value = json.loads(run("timeline", "--json", "--since", "2031-01-10").stdout)
    assert [day["when"] for day in value["days"]] == ["2031-01-10"]
    assert set(value["days"][0]["entries"][0]) == {"sense", "line"}
    run("timeline", "--until", "2030", code=1)


def test_calendar(case, run):
    text = run("calendar").stdout
    assert text.startswith(
        "\nAhead\n  10 January 2031  Talks in Oslo between Norway and Denmark – 1 origin (2 articles)\n"
    )
    assert text.count("hold talks in Oslo on 10 January") == 2
    value = json.loads(run("calendar", "--json").stdout)
    assert (value["as_of"], len(value["meetings"])) == ("2031-01-06", 1)
    assert value["meetings"][0]["sides"] == ["DNK", "NOR"]
    run("calendar", "--since", "2032", code=1)


def test_calendar_as_icalendar(case, run, folder):
    import icalendar

    run("calendar", "--ics", "-o", "talks.ics")
    calendar = icalendar.Calendar.from_ical((folder / "talks.ics").read_bytes())
    assert [str(event["DTSTART"].dt) for event in calendar.walk("VEVENT")] == ["2031-01-10"]
    assert run("calendar", "--ics").stdout.startswith("BEGIN:VCALENDAR")


def test_search(case, run):
    text = run("search", "harbour", "talks").stdout
    assert ">>harbour<<" in text
    assert text.rstrip().endswith("2 articles")
    assert run("search", "volcano", code=1).stdout == "0 articles\n"
    value = json.loads(run("search", '"hold talks"', "--json").stdout)
    assert value["count"] == 2
    assert {h["text"] for h in value["hits"][0]["highlights"]} <= {"hold talks", "hold", "talks"}


def test_what_an_article_holds_cannot_steer_the_terminal(folder, run):
    from standoff.record import open_case

    text = "Title\nIt was \x1b[2J\x1b]0;owned\x07 quiet\u202e there."
    with open_case(folder / "c.standoff", create=True) as record:
        record.add(Document(name="evil", text=text, source="-"), [], fingerprint="x")
    for command in (["show", "document", "evil"], ["search", "quiet"], ["brief"]):
        shown = run(*command).stdout
        assert not {"\x1b", "\x07", "\u202e"} & set(shown)


def test_calendar_files_by_their_suffix(case, run, folder):
    assert run("calendar", "-o", "x.ics").stderr == "wrote x.ics\n"
    assert (folder / "x.ics").read_text(encoding="utf-8").startswith("BEGIN:VCALENDAR")
    assert run("calendar", "-o", "x.txt").stderr == "wrote x.txt\n"
    assert (folder / "x.txt").read_text(encoding="utf-8") == run("calendar").stdout
    assert run("calendar", "-o", "x.json", "--json").stderr == "wrote x.json\n"
    assert json.loads((folder / "x.json").read_text(encoding="utf-8"))["meetings"]


def test_meetings_without_a_day_are_counted(folder, run):
    import msgspec
    from tests.cli.conftest import make_document, make_items

    from standoff.record import open_case

    document = make_document("first")
    undated = [msgspec.structs.replace(i, when=None) if i.kind_name == "event" else i for i in make_items(document)]
    with open_case(folder / "one.standoff", create=True) as record:
        record.add(document, undated, fingerprint="by hand")
    assert "1 meeting without a day" in run("calendar", "-o", "x.ics").stderr
    assert run("calendar").stderr == ""
