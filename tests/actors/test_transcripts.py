"""Transcripts, letters and dates: who speaks where no quotation says so."""

from __future__ import annotations

import re
from datetime import date

import pytest

from standoff.actors.history import day_of
from standoff.actors.home import turns_of
from standoff.actors.mentions import resolve_mention
from standoff.actors.register import survey
from standoff.actors.unlisted import unlisted
from standoff.actors.words import words_of
from standoff.language import mark
from standoff.schema import Block, BlockKind, Document

BRIEFING = """STATE DEPARTMENT, DAILY BRIEFING
Washington, May 4, 1999

MR. HALVORSEN: Good morning. We have told Lima that we will not wait.

Q: Has the ambassador left?

MR. HALVORSEN: She has not. I would know.

Q: And the ships?

SPOKESPERSON: They are in port.
"""

INTERVIEW = """Wilma Moor ran the port of Port Vila for nine years. Tom Reed spoke to her in March 2004.

TR: Was it worth it?

WM: It was not. The harbour is empty.

TR: Would you do it again?

WM: Never.
"""


def discourse_of(text: str, **known: object):
    blocks = tuple(Block(BlockKind.BODY, p.start(), p.end()) for p in re.finditer(r"[^\n]+", text))
    document = Document(name="case", text=text, source="-", blocks=blocks, **known)  # type: ignore[arg-type]
    return survey(next(mark([document])))


def who(discourse, words: str, nth: int = 0) -> tuple[str | None, str | None]:
    found = [m.start() for m in re.finditer(rf"\b{re.escape(words)}", discourse.reading.text)]
    answer = resolve_mention(discourse, found[nth], found[nth] + len(words), is_source=True)
    return answer.name, answer.side


def test_labels_make_turns():
    assert [turn.label for turn in turns_of(INTERVIEW)] == ["TR", "WM", "TR", "WM"]
    assert not turns_of("Note: the text was cut.\n\nThe minister left. He said: no.")


@pytest.mark.parametrize(
    ("words", "nth", "side"),
    [("MR. HALVORSEN", 0, "USA"), ("SPOKESPERSON", 0, "USA"), ("We", 0, "USA"), ("I", 0, "USA")],
)
def test_speakers_of_a_briefing_speak_for_its_host(words: str, nth: int, side: str):
    assert who(discourse_of(BRIEFING), words, nth)[1] == side


def test_we_in_a_briefing_is_the_state():
    assert who(discourse_of(BRIEFING), "We") == ("United States", "USA")


def test_initials_lead_to_a_name():
    assert who(discourse_of(INTERVIEW), "WM") == ("Wilma Moor", None)


def test_a_letter_is_its_authors():
    text = (
        "The ferry is late again. I asked why. We will go on asking, and this newspaper will print it.\n\nBy Ada Lund"
    )
    document = Document(name="x", text=text, source="-")
    discourse = discourse_of(text, publisher="The Hill Courier", byline=document.span(len(text) - 11, len(text)))
    assert who(discourse, "I") == ("Ada Lund", "MEDIA")
    assert who(discourse, "We") == ("The Hill Courier", "MEDIA")
    assert who(discourse, "this newspaper") == ("The Hill Courier", "MEDIA")


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("In 1978 and 1979.", None, date(1979, 7, 1)),
        ("In 1978.", date(1980, 1, 2), date(1980, 1, 2)),
        ("About 2,015 men.", None, None),
    ],
)
def test_the_day_a_text_is_read_at(text: str, published: date | None, day: date | None):
    assert day_of(text, published)[0] == day


@pytest.mark.parametrize(
    "text",
    [
        "Ferrol's harbour is small. Ferrol's mayor said so.",
        "Danvers's government grant ran out.",
        "The Alpine army museum.",
    ],
)
def test_a_town_is_no_state(text: str):
    assert not unlisted(text, words_of(text), [])
