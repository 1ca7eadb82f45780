"""Lines over a headline that are none: kickers, slugs of agencies, reference numbers, addresses, issuing offices."""

from __future__ import annotations

import re
from functools import cache

from standoff.documents.cues import alternatives, words
from standoff.documents.mastheads import is_section_name

_PARTS = re.compile(r"\s*[|»›•·]\s*|\s+[-–—/]\s+")
_BRACKET = re.compile(r"\s*\([^()]{1,40}\)$")
_SMALL = frozenset(("of", "and", "the", "for", "&", "de", "in", "to", "on", "des", "du", "la", "y", "e", "d'", "at"))
_MOST_NAME_WORDS = 10
_SLUG = re.compile(
    r"\b\d(?:st|nd|rd|th)(?:[ -](?:day|night))?[ -](?:lead|ld|add|sub|writethru|take)\b|\b(?:sked|slug|budget)-\d"
    r"|\(\d(?:st|nd|rd|th) (?:lead|ld)\b|^[A-Z]{2,5}-\d{2,5}\b|^(?:BC|AM|PM)[-–]{1,2}[A-Z]|\bEds?:",
)
_REFERENCE = re.compile(
    r"(?:(?:no|nr|ref|reference|document|statement|circular|notice|bulletin|communiqu[eé]|file)\b\.?\s*:?\s*)?"
    r"(?=[^\s]*\d)[A-Z0-9]{1,8}(?:\s?[-/.]\s?[A-Z0-9]{1,8}){1,5}(?:\s*\([^()]*\))?",
    re.I,
)
_RELEASE = re.compile(
    r"(?:press|media|news)\s+(?:release|statement|notice|advisory|communiqu[eé])\b(?P<rest>.*)"
    r"|(?P<embargo>(?:for|not for|embargoed)\s+(?:immediate|until|release|use|publication)\b.{0,60})",
    re.I,
)
_RELEASE_REST = re.compile(
    r"(?:\W|\bno\.?|\bnr\.?|\bnumber|\b(?-i:[A-Z]{1,4})\b|\d|\bfor (?:immediate )?(?:release|use|publication)\b"
    r"|\bimmediate\b|\bembargoed\b.*)*",
    re.I,
)
_ADDRESS = re.compile(
    r"(?=.*\d).*\b(?:Street|St\.|Lane|Road|Rd\.?|Avenue|Ave\.?|Boulevard|Blvd\.?|Square|Place|Plot|P\.?\s?O\.? Box"
    r"|Floor|Building|Suite|Rue|Calle|Strasse|Straße|Marg|Nagar|District|Highway)\b[^.!?]*"
)


def is_label(text: str) -> bool:
    """Whether a line only names the kind of text, the series or the desk.

    >>> is_label("LETTER FROM VELM"), is_label("AGENCY BRIEF - NORTH/SOUTH"), is_label("Envoys leave Velm")
    (True, True, False)
    """
    if is_section_name(text) or is_slug(text) or is_reference(text):
        return True
    parts = [_BRACKET.sub("", part).strip(" :") for part in _PARTS.split(text) if part.strip()]
    if not parts or len(text.split()) > _MOST_NAME_WORDS:
        return False
    kinds = [_is_kind(part) for part in parts]
    if len(parts) == 1:
        alone = len(parts[0].split()) < 2 or parts[0].isupper() or bool(_from().match(parts[0].lower()))
        return kinds[0] and _is_name(parts[0]) and alone
    short = all(len(part.split()) <= 5 for part in parts)
    return short and _is_name(parts[0]) and (any(kinds) or parts[0].isupper())


@cache
def _from() -> re.Pattern[str]:
    return re.compile(rf"{alternatives(words('labels', 'from'))}\s+\S")


def _is_kind(part: str) -> bool:
    lower = part.lower()
    if _from().match(lower):
        return len(lower.split()) <= 6
    ending = rf"(?:^|.*\s){alternatives(words('labels', 'kinds'))}"
    return is_section_name(part) or (len(lower.split()) <= 4 and bool(re.fullmatch(ending, lower)))


def _is_name(part: str) -> bool:
    """Whether every word is capitalised or small, and none tells news."""
    tokens = part.split()
    return (
        bool(tokens)
        and all(not token[0].islower() or token.lower() in _SMALL for token in tokens)
        and not ((words("labels", "verbs") - _SMALL) & {token.lower().strip(".,") for token in tokens})
    )


def is_slug(text: str) -> bool:
    """An agency's working title: "Bulletin - 2nd lead Narrows", "XYZ-0611 BORDER (3rd lead; adds reaction)"."""
    return len(text.split()) <= 16 and bool(_SLUG.search(text))


def is_reference(text: str) -> bool:
    """A number of a file or release, and what is printed beside it: "PRESS RELEASE No. 3/2024", "AB-OPI-0512"."""
    if len(text) > 90:
        return False
    if found := _RELEASE.fullmatch(text):
        return bool(found["embargo"]) or bool(_RELEASE_REST.fullmatch(found["rest"]))
    return bool(_REFERENCE.fullmatch(text))


def is_address(text: str) -> bool:
    """A postal address on a line of its own: "12 Harbour Street, Velm"."""
    tokens = text.split()
    capitals = sum(not token[0].islower() for token in tokens)
    return len(text) < 90 and bool(_ADDRESS.fullmatch(text)) and capitals >= len(tokens) - 1


@cache
def _institution() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    states, firsts = (alternatives(words("institutions", key)) for key in ("states", "beginnings"))
    endings = alternatives(words("institutions", "endings"))
    return (
        re.compile(rf"(?:the\s+)?{states}\s+of\s.+|(?:\S+\s){{1,3}}{states}", re.I),
        re.compile(rf"(?:the\s+)?(?:\S+\s){{0,2}}{firsts}\s+(?:of|for|to)\s.+", re.I),
        re.compile(rf"\S.*\s{endings}(?:,\s+\S+(?:\s\S+)?)?(?:\s+\([^()]{{2,20}}\))?", re.I),
    )


def institution(text: str, *, sure: bool = False) -> str | None:
    """The office, body or firm that a line names and nothing else, without its abbreviation.

    ``sure`` says that the line stands where such names do (a date, a reference or another office follows).

    >>> institution("MINISTRY OF WATER AND POWER")
    'MINISTRY OF WATER AND POWER'
    >>> institution("Northern Steel Confederation (NSC)")
    'Northern Steel Confederation'
    """
    tokens = text.split()
    if not 2 <= len(tokens) <= _MOST_NAME_WORDS or (text[-1] in ".!?:;" and not text.endswith("S.A.")):
        return None
    name = _BRACKET.sub("", text)
    if not _is_name(name):
        return None
    _, begins, ends = _institution()
    abbreviated = name != text
    if is_state(text) or begins.fullmatch(name) or (ends.fullmatch(text) and (sure or abbreviated or text.isupper())):
        return name
    return None


def is_state(text: str) -> bool:
    """Whether the line is the name of a state over its office: "REPUBLIC OF VELM"."""
    return len(text.split()) <= 7 and _is_name(text) and bool(_institution()[0].fullmatch(text))


_RUBRIC = re.compile(r"(?P<rubric>[A-Z][A-Z’' -]{3,40}[A-Z])\s+(?:with|by)\s+(?P<name>[A-Z][a-z]\S*(?: [A-Z]\S*){1,2})")


def columnist(text: str) -> tuple[int, int] | None:
    """The bounds of the name in the head of a regular column: "FROM THE QUAY with Jane Roe"."""
    found = _RUBRIC.fullmatch(text)
    return found.span("name") if found else None


def named_part(text: str) -> str:
    """Of a line that names publisher and kind of text the name: "NORTHERN DIGEST - TRANSCRIPT SERVICE (unofficial)"."""
    parts = _PARTS.split(text)
    if len(parts) == 2 and len(parts[1].split()) <= 5 and (_is_kind(_BRACKET.sub("", parts[1])) or text.isupper()):
        return parts[0]
    return text


def is_occasion(text: str) -> bool:
    """Whether a line names an occasion, and thus nobody who wrote: "Regular briefing, Velm"."""
    return bool(words("labels", "occasions") & set(re.findall(r"\w+", text.lower())))


@cache
def _nobody() -> frozenset[str]:
    return frozenset().union(*(words("labels", key) for key in ("occasions", "events", "no_place")))


def names_nobody(text: str) -> bool:
    """Whether a word of the line shows it to be neither person nor town: "Done at Velm", "The Velm raid"."""
    return not _nobody().isdisjoint(re.findall(r"\w+", text.lower()))


def is_event(text: str) -> bool:
    """Whether a line names something that happened, be it long ago: "The siege of Velm"."""
    return bool(words("labels", "events") & set(re.findall(r"\w+", text.lower())))
