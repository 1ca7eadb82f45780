"""Who speaks where nobody is quoted: "I" and "we" of a letter or a live blog are its author and its paper."""

from __future__ import annotations

import re

from standoff.actors.discourse import Discourse
from standoff.actors.gazetteer import Kind, words_for
from standoff.actors.reading import Referent

_BY = re.compile(
    r"^\W*(?:(?:words|story|text|interview|report|reporting|compiled|prepared)\s*)?(?:by|from|:)?\s*:?\s*",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-ZÀ-Þ][\w’'.-]*(?:\s+[A-ZÀ-Þ][\w’'.-]*){1,3}")
_PAPER = re.compile(
    r"^(?:this|our|the present)\s+(?:news)?(?:paper|column|page|site|website|magazine|programme|program|blog|station"
    r"|correspondent|reporter|stringer|colleague|newsroom)\b",
    re.IGNORECASE,
)


def own_voice(discourse: Discourse, start: int, words: str) -> tuple[Referent, str] | None:
    """The author for "I", the paper for "we" and "this newspaper"; ``None`` inside a quotation or a turn."""
    if discourse.reading.marks.quotation_at(start) is not None or discourse.turn_at(start) is not None:
        return None
    document = discourse.reading.marks.document
    if document.byline and "interview" in document.byline.text.lower():  # "I" is whoever answers
        return None
    singular = words in ("i", "me", "my", "mine", "myself")
    author = _author(document.byline.text) if document.byline and singular else None
    name = (
        author or document.publisher or document.agency or (_author(document.byline.text) if document.byline else None)
    )
    if not name:
        return None
    return discourse.office(name, "MEDIA", Kind.MEDIA), f"{words!r} outside of any quotation: {name}, who writes"


def said_beside(discourse: Discourse, start: int) -> Referent | None:
    """Who says a quotation in its own sentence, where no statement was read: "We refuse," the Omani minister said."""
    reading = discourse.reading
    quotation = reading.marks.quotation_at(start)
    if quotation is None:
        return None
    low, high = reading.sentence_start(quotation.start), reading.sentence_end(max(start, quotation.end - 1))
    near = discourse.within(quotation.end, max(high, quotation.end + 1)) + discourse.within(low, quotation.start)
    for occurrence in near:
        verb = reading.last_token(occurrence.end).head
        if occurrence.subject and verb.lemma_.lower() in words_for("saying_verbs"):
            return occurrence.referent
    return None


def of_paper(discourse: Discourse, start: int, end: int) -> tuple[Referent, str] | None:
    """The paper that prints it, for "this newspaper" and "our correspondent"."""
    text = discourse.reading.text[start:end]
    if not _PAPER.match(text) or discourse.reading.marks.quotation_at(start) is not None:
        return None
    found = own_voice(discourse, start, "we")
    if found is None or re.search(r"correspondent|reporter|stringer|colleague", text) is None:
        return found
    noun = text.split(None, 1)[1]
    return discourse.office(f"{found[0].name}'s {noun}", "MEDIA", Kind.MEDIA), found[1]


def _author(byline: str) -> str | None:
    found = _NAME.search(_BY.sub("", byline, count=1))
    return found[0] if found else None
