"""A case of two invented articles, coded by hand, and a way to run the command on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from standoff.cli.app import app
from standoff.record import open_case
from standoff.schema import (
    Act,
    AnyItem,
    Block,
    BlockKind,
    Commitment,
    CommitmentKind,
    Document,
    Event,
    Figure,
    Format,
    Mode,
    Party,
    Plover,
    Polarity,
    Span,
    Statement,
    Status,
)

TEXT = """Harbour may close
Foreign Minister Anna Karst said on Monday that Norway would close the harbour if Denmark sends ships.
“We want peace,” she added. Norway and Denmark will hold talks in Oslo on 10 January.
About 4,000 soldiers are there. A senior official denied it."""


def make_document(name: str, *, published: str | None = "2031-01-06", text: str = TEXT) -> Document:
    plain = Document(name=name, text=text, source=f"{name}.txt")
    return Document(
        name=name,
        text=text,
        source=f"{name}.txt",
        published=published,
        published_from="text" if published else None,
        publisher="The Post",
        title=plain.span(0, text.index("\n")),
        blocks=(Block(BlockKind.TITLE, 0, text.index("\n")), Block(BlockKind.BODY, text.index("\n") + 1, len(text))),
        notes=() if published else ("no date given",),
    )


def make_items(document: Document) -> list[AnyItem]:
    def at(words: str) -> Span:
        start = document.text.index(words)
        return document.span(start, start + len(words))

    doc = document.name
    karst = Party(name="Anna Karst", side="NOR", span=at("Foreign Minister Anna Karst"), reason="title and name")
    norway, denmark = Party(name="Norway", side="NOR"), Party(name="Denmark", side="DNK")
    return [
        Statement(
            doc=doc,
            source=karst,
            cue=at("said"),
            content=(at("Norway would close the harbour if Denmark sends ships"),),
            mode=Mode.INDIRECT,
            act=Act.THREAT,
            date="2031-01-06",
        ),
        Commitment(
            doc=doc,
            by=karst,
            kind=CommitmentKind.THREAT,
            action=at("Norway would close the harbour"),
            condition=at("if Denmark sends ships"),
            polarity=Polarity.IF,
            toward=(denmark,),
        ),
        Statement(doc=doc, source=karst, content=(at("“We want peace,”"),), mode=Mode.DIRECT, date="2031-01-06"),
        Event(
            doc=doc,
            plover=Plover.CONSULT,
            status=Status.SCHEDULED,
            sources=(norway,),
            targets=(denmark,),
            when="2031-01-10",
            place="Oslo",
            format=Format.TALKS,
            evidence=at("Norway and Denmark will hold talks in Oslo on 10 January"),
        ),
        Figure(doc=doc, value=4000, of="soldiers", approx=True, evidence=at("About 4,000 soldiers")),
        Statement(
            doc=doc, source=Party(span=at("A senior official")), content=(at("it"),), mode=Mode.INDIRECT, act=Act.DENIAL
        ),
    ]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("STANDOFF_CASE", raising=False)
    return tmp_path


@pytest.fixture
def case(folder: Path) -> Path:
    path = folder / "crisis.standoff"
    with open_case(path, create=True) as record:
        for document in (make_document("first"), make_document("second", published=None)):
            record.add(document, make_items(document), fingerprint="by hand")
    return path


@pytest.fixture
def run() -> Callable[..., object]:
    """Run the command: ``run("brief", "--json")`` gives a result with exit_code, stdout and stderr."""
    runner = CliRunner()

    def call(*arguments: object, code: int = 0, input: str | None = None):
        result = runner.invoke(app, [str(argument) for argument in arguments], prog_name="standoff", input=input)
        assert result.exit_code == code, (result.exit_code, result.stdout, result.stderr, result.exception)
        return result

    return call
