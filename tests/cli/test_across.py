"""The verbs that look across articles: stories, disagreements, positions, and how they are scored."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from standoff.record import open_case
from standoff.schema import Commitment, CommitmentKind, Document, Figure, Party, identify

TELEGRAPH = """The canal stays shut at Brodek. Foreign Minister Jana Malik said that Norway would close the canal if the
toll is not paid. At the Brodek lock 300 barges are waiting for the canal to open."""

GAZETTE = """Barges pile up before Brodek. Norway will close the canal if the toll is not paid, Jana Malik announced.
At the Brodek lock 450 barges are waiting for the canal to open. Denmark rejects the toll on the canal."""


def coded(name, text, count, published):
    document = Document(name=name, text=text, source=f"{name}.txt", published=published, publisher=name.title())

    def at(words):
        start = text.index(words)
        return document.span(start, start + len(words))

    norway, denmark = Party(name="Norway", side="NOR"), Party(name="Denmark", side="DNK")
    close = "close the canal"
    items = [
        Commitment(
            doc=name, by=norway, kind=CommitmentKind.THREAT, action=at(close), condition=at("if the\ntoll is not paid"
            if "if the\ntoll" in text else "if the toll is not paid"),
        ),
        Figure(doc=name, value=count, of="barges waiting at the lock", unit="barges", evidence=at(f"{count} barges")),
    ]  # fmt: skip
    if "Denmark" in text:
        items.append(Commitment(doc=name, by=denmark, kind=CommitmentKind.REFUSAL, action=at("the toll on the canal")))
    return document, [identify(item, document.id) for item in items]


@pytest.fixture
def canal(folder):
    path = folder / "canal.standoff"
    with open_case(path, create=True) as case:
        for name, text, count, day in (
            ("telegraph", TELEGRAPH, 300, "2031-03-05"),
            ("gazette", GAZETTE, 450, "2031-03-06"),
        ):
            document, items = coded(name, text, count, day)
            case.add(document, items, fingerprint="by hand")
    return path


def test_stories_compare_what_was_not_compared_yet_and_tell_both_papers(canal, run):
    (story,) = json.loads(run("stories", "--json", "--kind", "commitment").stdout)
    assert story["documents"] == 2
    assert {c["publisher"] for c in story["line"]["citations"]} == {"Telegraph", "Gazette"}
    with open_case(canal, read_only=True) as case:
        assert case.is_compared()


def test_stories_on_the_terminal(canal, run):
    text = run("stories").stdout
    assert "2 articles" in text
    assert "close the canal" in text


def test_stories_name_the_passages_that_may_be_about_another_thing(demo_case, run):
    told = run("stories", "--all", "--case", str(demo_case)).stdout.split("\n\n")
    every = json.loads(run("stories", "--json", "--case", str(demo_case)).stdout)
    assert len(told) >= len(every)
    for text, story in zip(told, every, strict=False):
        numbers = [c["number"] for c in story["line"]["citations"] if c["item"] in story["unsure"]]
        named = re.search(r"perhaps about another thing: (.*)", text)
        assert (named[1] if named else "") == " ".join(f"[{number}]" for number in numbers)
        assert (f", {story['sure_origins']} sure," in text) == (story["sure_origins"] < story["origins"])
    assert any(story["unsure"] for story in every)


def test_disagreements_quote_both_sides(canal, run):
    (found,) = json.loads(run("disagreements", "--json").stdout)
    assert (found["difference"], found["strength"]) == ("figure", "hard")
    assert "300 barges" in found["left"]["line"]["citations"][0]["quote"]
    assert "450 barges" in found["right"]["line"]["citations"][0]["quote"]
    text = run("disagreements").stdout
    assert "hard, figure" in text
    assert "both cannot be right" in text


def test_disagreements_are_chosen_by_kind_and_strength(canal, run):
    assert json.loads(run("disagreements", "--json", "--strength", "soft", code=1).stdout) == []
    assert json.loads(run("disagreements", "--json", "--about", "denial", code=1).stdout) == []
    assert len(json.loads(run("disagreements", "--json", "--about", "figure").stdout)) == 1


def test_positions_tell_who_stands_where(canal, run):
    (issue,) = json.loads(run("positions", "--json").stdout)
    assert "canal" in issue["issue"]
    stances = {position["actor"]: position["stance"] for position in issue["positions"]}
    assert stances == {"NOR": "conditional", "DNK": "rejects"}
    text = run("positions").stdout
    assert "Norway conditional" in text
    assert json.loads(run("positions", "--json", "--actor", "SWE", code=1).stdout) == []


def test_a_case_that_cannot_be_written_is_compared_in_memory(canal, run):
    canal.chmod(0o444)
    canal.parent.chmod(0o555)
    try:
        assert len(json.loads(run("stories", "--json").stdout)) >= 1
    finally:
        canal.parent.chmod(0o755)


def test_nothing_across_one_article(folder, run):
    with open_case(folder / "one.standoff", create=True) as case:
        document, items = coded("telegraph", TELEGRAPH, 300, "2031-03-05")
        case.add(document, items, fingerprint="by hand")
    for verb in ("stories", "disagreements", "positions"):
        assert run(verb, "--json", code=1).stdout == "[]\n"


def gold_of(canal: Path, folder: Path, run) -> list[dict]:
    run("export", "items", "-o", "gold.jsonl")
    return [json.loads(line) for line in (folder / "gold.jsonl").read_text().splitlines()]


def test_evaluate_cross(canal, folder, run):
    lines = gold_of(canal, folder, run)
    threats = [line["id"] for line in lines if line.get("kind") == "threat"]
    counts = [line["id"] for line in lines if line["type"] == "figure"]
    facts = [
        {"kind": "same_statement", "ids": threats, "strength": "same_utterance"},
        {"kind": "contradiction", "ids": counts, "strength": "hard"},
    ]
    (folder / "cross.jsonl").write_text("".join(json.dumps(fact) + "\n" for fact in facts))
    for on_gold in ((), ("--on-gold",)):
        report = json.loads(run("evaluate", "cross", "cross.jsonl", "--gold", "gold.jsonl", "--json", *on_gold).stdout)
        assert report["same_statement"]["f1"] == 1
        assert report["disagreement"]["f1"] == 1
        assert report["same_event"]["gold"] == 0
    assert "of found" in run("evaluate", "cross", "cross.jsonl", "--gold", "gold.jsonl").stdout


def test_evaluate_cross_names_what_is_wrong(canal, folder, run):
    gold_of(canal, folder, run)
    (folder / "bad.jsonl").write_text('{"kind": "same_event"}\n')
    result = run("evaluate", "cross", "bad.jsonl", "--gold", "gold.jsonl", code=2)
    assert "line 1 of bad.jsonl" in result.stderr
    (folder / "strange.jsonl").write_text('{"kind": "same_event", "ids": ["x", "y"]}\n')
    result = run("evaluate", "cross", "strange.jsonl", "--gold", "gold.jsonl", code=2)
    assert "gold has no item 'x'" in result.stderr


def test_evaluate_takes_a_file_alone_for_items(canal, folder, run):
    gold_of(canal, folder, run)
    assert run("evaluate", "gold.jsonl").stdout == run("evaluate", "items", "gold.jsonl").stdout


def test_an_issue_is_renamed_joined_and_parted_again(canal, run):
    (before,) = json.loads(run("positions", "--json").stdout)
    run("decide", "issue", before["issue"], "--as", "Canal dues", "--by", "desk")
    assert [issue["issue"] for issue in json.loads(run("positions", "--json").stdout)] == ["Canal dues"]
    run("decide", "issue", "Canal dues", "--as", "The toll", "--by", "desk")
    assert [issue["issue"] for issue in json.loads(run("positions", "--json").stdout)] == ["The toll"]
    run("decide", "issue", "Canal dues", "--as", "The toll", "--split", "--by", "desk")
    assert [issue["issue"] for issue in json.loads(run("positions", "--json").stdout)] == ["Canal dues"]
    assert "the case has no issue 'Fish'" in run("decide", "issue", "Fish", "--as", "Cod", code=2).stderr


def test_passages_of_an_issue_become_another_and_come_back(canal, folder, run):
    (before,) = json.loads(run("positions", "--json").stdout)
    passages = [word["citation"]["item"] for cell in before["positions"] for word in cell["words"]]
    assert passages[0] in run("positions").stdout
    split = ("decide", "issue", before["issue"], "--as", "Locks", "--passage", passages[-1], "--by", "desk")
    told = run(*split).stdout
    assert "not about" in told
    assert passages[-1] in told
    found = {issue["issue"]: issue for issue in json.loads(run("positions", "--json").stdout)}
    assert [w["citation"]["item"] for c in found["Locks"]["positions"] for w in c["words"]] == [passages[-1]]
    rest = next(issue for name, issue in found.items() if name != "Locks")
    assert passages[-1] not in json.dumps(rest)
    assert "is no passage of that issue" in run(*split, code=2).stderr
    run("decisions", "export", "-o", "journal.jsonl")
    with open_case(folder / "copy.standoff", create=True) as copy, open_case(canal, read_only=True) as case:
        for document in case.documents():
            copy.add(document, case.items(document=document.id), fingerprint="by hand")
    run("decisions", "apply", "journal.jsonl", "--case", "copy.standoff")
    assert "Locks" in run("positions", "--json", "--case", "copy.standoff").stdout
    (entry,) = json.loads(run("decisions", "list", "--json", "--case", "copy.standoff").stdout)["decisions"]
    assert (entry["stale"], entry["items"]) == (False, [passages[-1]])
    run("decide", "undo", entry["id"], "--by", "desk", "--case", "copy.standoff")
    assert "Locks" not in run("positions", "--json", "--case", "copy.standoff").stdout


def test_a_split_whose_passage_is_gone_is_stale(canal, folder, run):
    (before,) = json.loads(run("positions", "--json").stdout)
    passage = before["positions"][0]["words"][0]["citation"]["item"]
    run("decide", "issue", before["issue"], "--as", "Locks", "--passage", passage, "--by", "desk")
    run("decisions", "export", "-o", "journal.jsonl")
    with open_case(folder / "empty.standoff", create=True):
        pass
    assert "1 stale" in run("decisions", "apply", "journal.jsonl", "--case", "empty.standoff").stdout
