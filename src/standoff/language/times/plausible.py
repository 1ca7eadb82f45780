"""Whether words that may be a time are one here: "may", "fall", "a day", "2014" and "10.30" often are not."""

from __future__ import annotations

import re

from standoff.language.times.grammar import Found
from standoff.language.times.reckoner import Reckoner

_MONTH_CUES = re.compile(
    r"(?:\b(?:in|since|until|till|by|of|from|during|to|and|or|before|after|between|for|through|next|last|this|early|late|mid|on)"
    r"|,)[ -]$|\d ?$",
    re.IGNORECASE,
)
_SEASON_CUES = re.compile(
    r"\b(?:in|since|until|by|of|from|during|before|after|for|through|over|every|each) (?:the )?$", re.IGNORECASE
)
_NOT_YEAR_BEFORE = re.compile(
    r"(?:[$€£]|\b(?:about|around|some|nearly|over|least|most|than"
    r"|resolution|article|no\.?|flight|route|decree|room)) ?$",
    re.IGNORECASE,
)
_NOT_YEAR_AFTER = re.compile(
    r" ?(?:%|percent|per cent|km|kilomet|miles?\b|met(?:re|er)s?|tonnes?|tons?|people|troops|soldiers"
    r"|hours|GMT|UTC|local|hundred|thousand|million)",
    re.IGNORECASE,
)
_YEAR_LEADS = frozenset(
    [
        "the",
        "in",
        "of",
        "since",
        "by",
        "until",
        "from",
        "to",
        "during",
        "for",
        "and",
        "or",
        "its",
        "his",
        "their",
        "early",
        "late",
        "a",
        "this",
        "that",
    ]
)


def month_here(found: Found, reckoner: Reckoner) -> bool:
    """Whether "May" or "March" is a month here: after a preposition or beside a number, not a verb or a name."""
    if {"stage", "deixis", "which"} & found.words.keys():
        return True
    if reckoner.text_after(found).startswith(("'s ", "’s ")):
        return True  # "March's elections"
    if not _MONTH_CUES.search(reckoner.text_before(found)):
        return False
    span = reckoner.marks.tokens.char_span(found.start, found.end, alignment_mode="expand")
    return span is None or span[-1].pos_ not in ("AUX", "VERB")


def season_here(found: Found, reckoner: Reckoner) -> bool:
    """Whether "spring" or "fall" is a season here: "in the spring", not "a spring"."""
    return (
        bool(_SEASON_CUES.search(reckoner.text[: found.start][-16:]))
        or found.words.get("stage", "") != ""
        or (reckoner.text[found.start : found.start + 4].lower() in ("the ",) and found.words["season"] != "spring")
    )


def year_here(found: Found, reckoner: Reckoner) -> bool:
    """Whether four digits are a year: "in 2014", "the 2014 annexation", not "killed 1989 people"."""
    before, after = reckoner.text_before(found), reckoner.text[found.end : found.end + 12]
    if _NOT_YEAR_BEFORE.search(before) or _NOT_YEAR_AFTER.match(after):
        return False
    span = reckoner.marks.tokens.char_span(found.start, found.end, alignment_mode="expand")
    if span is None or not len(span):
        return True
    last = span[-1]
    if last.i + 1 < len(reckoner.marks.tokens) and last.dep_ == "nummod":
        follower = reckoner.marks.tokens[last.i + 1]
        lead = reckoner.marks.tokens[span.start - 1].lower_ if span.start else ""
        return follower.tag_ != "NNS" or lead in _YEAR_LEADS
    return True


def clock_here(found: Found, reckoner: Reckoner) -> bool:
    """Whether "10.30" is a time of day: it needs a colon, a half-day, a zone or an "at" before it."""
    text = reckoner.text[found.start : found.end]
    if re.fullmatch(r"\d{1,2}\.\d\d", found.words["clock"]) and not re.search(
        r"\b(?:at|from|until|by|before|after)\s$", reckoner.text_before(found).lower()
    ):
        return False
    if re.search(r"[ap]\.?m\b|noon|mid|clock|[A-Z]{2,}|time|hours|day", text, re.IGNORECASE):
        return True
    before = reckoner.text_before(found).lower()
    if re.search(r"\b(?:at|around|by|until|from|before|after|since|about)\s$", before):
        return not re.match(r" ?(?:%|per|million|billion|km)", reckoner.text[found.end :][:9])
    return (
        ":" in text
        and not re.search(r"\d[ ,:.-]*$|\b(?:Surah|ratio|verse)\s$", before)
        and found.words["clock"][:1] in "012"
        and len(found.words["clock"]) == 5
    )


def duration_here(found: Found, reckoner: Reckoner) -> bool:
    """Whether "a day" says how long: "for a day", "within a week"; not "a day of mourning" or "barrels a day"."""
    before = reckoner.text_before(found, 24).lower()
    if "about" in found.words or re.search(
        r"\b(?:for|within|in|over|after|than|take|takes|took|last|lasted|about|of|nearly|almost|over|under|during|than|just|only|and|or)\s$",
        before,
    ):
        return True
    return (
        reckoner.text[found.end : found.end + 1] == "-"
        or re.search(r"-|\b(?:long|half)\b", reckoner.text[found.start : found.end]) is not None
    )


def rate_here(found: Found, reckoner: Reckoner) -> bool:
    """Whether "a day" or "a year" counts how often: "barrels a day", "$33 million a year"."""
    return bool(
        re.search(
            r"(?:\d|\b(?:million|billion|thousand|hours|times|barrels|tonnes|[a-z]+s))\s$", reckoner.text_before(found)
        )
    )
