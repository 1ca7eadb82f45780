"""Credits: whose picture a caption shows, and who holds the rights in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from standoff.documents.agencies import agency_in, agency_pattern
from standoff.documents.cues import alternatives, plain, words

_TAIL = 160
_YEAR = r"(?:19|20)\d\d"
_BRACKET = re.compile(r"[(\[]([^()\[\]]{2,90})[)\]](\.?)$")
_RIGHTS = re.compile(
    rf"(?:©|\(c\)|\bcopyright\b)\s*(?:©|\(c\))?\s*(?:{_YEAR}(?:\s?[-–]\s?{_YEAR})?,?\s*)?(?P<who>[^.|,\n]*)", re.I
)
_FIRM_YEAR = re.compile(rf"(?P<who>[^\W\d_][\w&.'’ -]*?),?\s+{_YEAR}")


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit at the end of a paragraph, from ``start``. ``holder`` is who holds the rights, where it says so."""

    start: int
    holder: str | None = None


@cache
def _opened() -> re.Pattern[str]:
    openers, bare = words("credits", "openers"), words("credits", "bare")
    return re.compile(
        rf"(?:^|(?<=[.!?)”\"’|])\s*|\s[|–—-]\s*)(?:(?:{alternatives(openers)})\s*[:|–—/]|(?:{alternatives(bare)})\s*,?)\s*"
        rf"(?=[^\W\d_]|@|©)(?:[^.!?\n]|(?<=[A-Z])\.){{2,90}}\.?$",
        re.I,
    )


@cache
def _sources() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(words('credits', 'sources'))})(?!\w)")


@cache
def _bare_tail() -> re.Pattern[str]:
    names = rf"(?:{agency_pattern()}|(?i:{alternatives(words('credits', 'sources'))}))"
    return re.compile(
        rf"(?<=[.!?”\"’)])\s*(?:©\s*)?(?:[^\W\d_a-z][\w.'’-]+(?:\s[^\W\d_a-z][\w.'’-]+){{0,3}}\s*[/|,]\s*)?(?:via\s+)?{names}"
        rf"(?:\s*[/|,]\s*[^\W\d_a-z][\w.'’ -]{{1,40}})?$"
    )


@cache
def _caption_opener() -> re.Pattern[str]:
    colon = words("captions", "colon")
    free = words("captions", "openers") - colon
    return re.compile(rf"(?:{alternatives(colon)}\s*[:|–—-]\s|{alternatives(free)}(?!\w)\s*[:|,–—-]?\s*)", re.I)


def picture_credit(text: str) -> Credit | None:
    """The picture credit that a paragraph ends in: "… in Geneva. Photo: Jane Roe / Example", "… (AFP photo)"."""
    offset = max(0, len(text) - _TAIL)
    tail = text[offset:]
    if found := _BRACKET.search(tail):
        # "(PA)." closes a sentence that explains a name; a credit stands after the full stop
        return Credit(offset + found.start()) if _is_source(found[1]) and not found[2] else None
    for pattern in (_opened(), _bare_tail()):
        if found := pattern.search(tail):
            at = found.start() + len(found[0]) - len(found[0].lstrip(" |–—-"))
            return Credit(offset + at)
    return None


def _is_source(inner: str) -> bool:
    """Whether the words in a closing bracket name where a picture is from, and say nothing else."""
    named = agency_in(inner) or _sources().search(plain(inner))
    tokens = re.findall(r"[^\W\d_][\w'’.-]*", inner)
    lower = [token.lower() for token in tokens if token[0].islower()]
    known = {word for entry in words("credits", "sources") | words("credits", "openers") for word in entry.split()}
    return bool(named) and len(tokens) <= 12 and all(word in known or word in ("by", "and") for word in lower)


def is_caption_opener(text: str) -> bool:
    """Whether a paragraph opens as captions do: "Pictured: …", "FILE PHOTO: …", "Image caption, …"."""
    return bool(_caption_opener().match(text[:60]))


def rights_line(text: str) -> Credit | None:
    """Whether a whole line is a notice of rights: "© 2021 Example Press. All rights reserved"."""
    if len(text) > 300:
        return None
    compared = plain(text)
    if found := _RIGHTS.match(text) or _RIGHTS.match(text.lstrip("([ ")):
        return Credit(0, _holder(found["who"]))
    if any(cue in compared for cue in words("credits", "rights")) and len(text.split()) <= 40:
        found = _RIGHTS.search(text)
        return Credit(0, _holder(found["who"]) if found else None)
    return None


def closing_rights(text: str) -> Credit | None:
    """The notice of rights that the last paragraph ends in: "… the ministry said. (Example Media Ltd 2021)"."""
    offset = max(0, len(text) - _TAIL)
    tail = text[offset:]
    if found := _BRACKET.search(tail):
        inner = found[1]
        if rights := _RIGHTS.search(inner):
            return Credit(offset + found.start(), _holder(rights["who"]))
        firm = _FIRM_YEAR.fullmatch(inner)
        if firm and _is_firm(firm["who"]):
            return Credit(offset + found.start(), firm["who"])
    if found := re.search(r"(?<=[.!?”\"’)])\s+(?=©|\(c\)|copyright\b)", tail, re.I):
        rights = _RIGHTS.match(tail[found.end() :])
        return Credit(offset + found.end(), _holder(rights["who"]) if rights else None)
    return None


def _is_firm(name: str) -> bool:
    tokens = {token.strip(".,").lower() for token in name.split()}
    return bool(tokens & words("credits", "firms")) and name[:1].isupper() and len(tokens) <= 8


def _holder(name: str) -> str | None:
    name = re.sub(r"\ball rights.*", "", name, flags=re.I)
    name = re.sub(rf",?\s*{_YEAR}.*", "", name).strip(" .,-–—()[]")
    return name if name[:1].isupper() and 1 <= len(name.split()) <= 8 else None


def closing_agency(text: str) -> tuple[int, str] | None:
    """The agency that the last paragraph ends in, with its offset: "… on Friday. (Xinhua)", "… — AFP"."""
    offset = max(0, len(text) - 60)
    pattern = rf"(?<=[.!?”\"’)])\s*(?:[(\[]\s*{agency_pattern()}\s*[)\]]|[-–—©/|]+\s*{agency_pattern()})\.?$"
    found = re.search(pattern, text[offset:])
    if not found:
        return None
    agency = agency_in(found[0])
    at = offset + found.end() - len(found[0].lstrip())
    return (at, agency) if agency else None
