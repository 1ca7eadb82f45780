"""Datelines: the place (and day, and agency) before the first words of a report. ``BEIRUT, March 3 (AFP) —``"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from standoff.documents.agencies import agency_in, agency_pattern, as_name
from standoff.documents.cues import load, words
from standoff.documents.days import DAY, MONTHS
from standoff.documents.labels import names_nobody

_LONGEST = 110
_MONTH = "(?i:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_SHORT_DAY = rf"(?:{_MONTH}\s?\d{{1,2}}|\d{{1,2}}\s{_MONTH})"
_CITY_CAPS = r"[^\W\d_a-z][^\W\d_a-z'’.-]{2,}(?:[ /-](?:[^\W\d_a-z][^\W\d_a-z'’.-]+|d[eu]|al))*"
_CITY = r"[^\W\d_a-z][\w'’.-]+(?:[ /-](?:[^\W\d_a-z][\w'’.-]*|d[eu]|al|es|on|the)){0,3}"
_REGION = rf"(?:, ?(?!{_MONTH})[^\W\d_a-z][\w.'’ -]{{1,24}}?|\s\([^\W\d_a-z][\w.'’ -]{{2,24}}\)(?=,))?"
_MORE_CAPS = rf"(?:, ?(?!{_MONTH}){_CITY_CAPS}){{0,3}}"
_DASH = r"\s*\.?\s*(?:--|[-–—―])\s*"
_LABEL_WORDS = 3
"""Words of a place in capitals at most, where only a colon shows it to be one."""


_BULLET = re.compile(r"[*•·–-]\s+")
_COLON = re.compile(r"(?P<city>[^\W\d_a-z][^:.—–]{1,24}):\s+(?=[\"“‘]?[^\W\d_a-z])")
_PLACED = re.compile(r"(?P<city>[^\W\d_a-z][\w'’., -]{2,40}?)\s*[–—]\s*(?=[\"“‘]?[^\W\d_a-z])")
_STOP = re.compile(rf"(?P<city>{_CITY_CAPS})\.\s+(?=[\"“‘]?[^\W\d_a-z])")


@cache
def _cities() -> frozenset[str]:
    return frozenset(" ".join(name.split()).lower() for name in load("cities.toml")["names"].split(",") if name.strip())


def is_place(text: str) -> bool:
    """Whether the words are a city, or cities: "Tallinn", "WASHINGTON/MOSCOW", "Kyiv, Ukraine"."""
    parts = [part.strip().lower() for part in re.split(r"[/,]|(?<=\w)-(?=[A-Z])", text)]
    return text.lower() in _cities() or (bool(parts) and parts[0] in _cities())


@dataclass(frozen=True, slots=True)
class Dateline:
    """``end`` is where the report's own words begin; ``day`` bounds the full date in it, where there is one."""

    end: int
    agency: str | None = None
    day: tuple[int, int] | None = None
    yearless: str | None = None
    """A date without a year ("March 3"), which fixes no day on its own."""


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    day = rf"(?P<day>(?i:{DAY}))|(?P<short>{_SHORT_DAY})"
    date = rf"(?:,?\s*(?:{day})\.?)?"
    wire = (
        rf"(?:\((?P<wire>[^()\n]{{2,40}})\)|/(?P<slashed>[A-Za-z-]{{2,20}})/\.?|(?<!\w)(?P<named>{agency_pattern()})\b)"
    )
    some_date = rf",?\s*(?:{day})\.?"
    return tuple(
        re.compile(form)
        for form in (
            rf"{_CITY}{_REGION}\s*,?\s*{wire},?\s*(?:{day})\.?(?:{_DASH}|\s?:\s+)(?=\S)",
            rf"{_CITY_CAPS}(?:{_REGION}|{_MORE_CAPS}){date}\s*,?\s*(?:{wire})?{_DASH}(?=\S)",
            rf"(?P<label>{_CITY_CAPS}){_REGION}{date}\s*,?\s*(?:{wire})?\s?:\s+(?=\S)",
            rf"{_CITY_CAPS}{_REGION}{date}\s*,?\s*{wire}\s*(?=[\"“‘A-Z])",
            rf"{_CITY}{_REGION}{date}\s*,?\s*{wire}(?:{_DASH}|\s?:\s+|\s+)(?=\S)",
            rf"{_CITY}{_REGION}{some_date}\s*,?\s*(?:{wire})?(?:{_DASH}|\s?:\s+)(?=\S)",
            rf"\((?P<wire>{agency_pattern()})\)(?:{_DASH}|\s+)(?=\S)",
        )
    )


def dateline(text: str) -> Dateline | None:
    """The dateline that a paragraph opens with, or None.

    >>> dateline("SEOUL, Jan. 5 (Yonhap) -- The ministry said talks would go on.").agency
    'Yonhap'
    """
    bullet = _BULLET.match(text)
    start = bullet.end() if bullet else 0
    head = text[start : start + _LONGEST]
    for pattern in _patterns():
        found = pattern.match(head)
        if not found or start + found.end() >= len(text):
            continue
        groups = found.groupdict()
        wire = groups.get("wire") or groups.get("slashed") or groups.get("named")
        if groups.get("wire") and not (_is_wire(groups["wire"]) or _is_own(groups["wire"])):
            continue
        if _is_open(found[0]) and not (wire and agency_in(wire.upper() if groups.get("slashed") else wire)):
            continue
        if groups.get("label") and not (wire or groups["day"] or groups["short"] or _may_be_place(groups["label"])):
            continue
        day = (found.start("day") + start, found.end("day") + start) if groups.get("day") else None
        wire = None if wire and _is_own(wire) else wire
        agency = (agency_in(wire.upper() if groups.get("slashed") else wire) or as_name(wire)) if wire else None
        return Dateline(start + found.end(), agency, day, groups.get("short"))
    for pattern in (_COLON, _STOP, _PLACED):
        if (found := pattern.match(head)) and is_place(found["city"]):
            return Dateline(start + found.end())
    return None


@cache
def _alone() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<city>{_CITY}){_REGION},?\s*(?:(?P<day>(?i:{DAY}))|(?P<short>{_SHORT_DAY}))\s*\.?"
        r"(?:\s*\((?P<wire>[^()\n]{2,40})\))?\s*\.?[-–—]{0,2}"
    )


def dated_place(text: str) -> Dateline | None:
    """A line that is nothing but a place and a day: "Tallinn, 7 January 2022", "Geneva, 12 June."; or None.

    The place need not be known, so that the line counts only where such lines stand: over the body or under it.

    >>> dated_place("Velm, Tuesday, 6 March 2018").day
    (15, 27)
    """
    found = _alone().fullmatch(text) if len(text) <= _LONGEST else None
    if not found or names_nobody(found["city"]):
        return None
    several = " " in found["city"] and not is_place(found["city"])
    if several and not found["city"].lower().startswith(tuple(f"{word} " for word in words("labels", "places"))):
        return None  # "Jane Roe, 3 May 2024" is a byline
    wire = found["wire"] if found["wire"] and _is_wire(found["wire"]) else None
    return Dateline(
        len(text),
        (agency_in(wire) or as_name(wire)) if wire else None,
        found.span("day") if found["day"] else None,
        found["short"],
    )


def _is_open(matched: str) -> bool:
    """Whether nothing but white space parts the dateline from the sentence: "PARIS (AFP) The minister …"."""
    return not matched.rstrip().endswith(("-", "–", "—", "―", ":", "/", "/."))


def _is_own(text: str) -> bool:
    """Whether the brackets name the paper's own people: "(From our correspondent)"."""
    tokens = text.lower().split()
    return bool({"our", "staff", "correspondent", "reporter", "desk"} & set(tokens)) and len(tokens) <= 6


def _may_be_place(label: str) -> bool:
    """Whether capitals before a colon can be a town nobody listed, and no speaker or kicker: "KUPWARA: Five …"."""
    tokens = re.findall(r"\w+", label.lower())
    if is_place(label):
        return True
    return len(label) > 3 and len(tokens) <= _LABEL_WORDS and not (set(tokens) & words("labels", "speakers"))


def _is_wire(text: str) -> bool:
    """Whether the words in a dateline's brackets can be a news agency: a name of one to four words."""
    if agency_in(text):
        return True
    tokens = text.split()
    return (
        len(tokens) <= 4
        and (len(text) > 2 or text.isupper())
        and all(token[0].isupper() for token in tokens)
        and not is_place(text)
    )
