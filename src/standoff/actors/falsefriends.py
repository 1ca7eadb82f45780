"""Names that look like a state and are none: Jordan the person, Georgia and Washington the US states."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from standoff.actors.gazetteer import Form, Hit, Kind, read_list, words_for
from standoff.actors.roles import RoleHit

if TYPE_CHECKING:
    from standoff.actors.reading import Reading

_US_GEORGIA = re.compile(
    r"\bAtlanta\b|\bSavannah\b|Fort (?:Benning|Stewart|Gordon|Moore)|\b(?:state of|Fulton County,) Georgia"
    r"|Georgia(?:['’]s)? (?:Republican|Democrat|[Ss]enator|Sen\.|[Gg]overnor|Gov\.|[Ss]ecretary of [Ss]tate|voters)"
    r"|\b(?:Democrats|Republicans|recounts?|swing states?|gubernatorial|electoral college)\b"
    r"|Georgia, (?:Alabama|Florida|Michigan|Arizona|Pennsylvania|Nevada|Wisconsin|Texas|Tennessee)"
    r"|(?:Alabama|Florida|Arizona|Texas|Pennsylvania|Tennessee|Carolina)(?:,| and) Georgia"
)
_GEORGIA = re.compile(
    r"Tbilisi|Abkhaz|Ossetia|Caucas|Georgian|Saakashvili|Moldova|Armenia|Azerbaijan|Batumi|Nato|NATO|Russia|Soviet"
)

_KOREA = re.compile(
    r"\bKorea|Pyongyang|Seoul|Panmunjom|Kaesong|Yongbyon|\bDMZ\b|38th parallel|South(?:ern)? Sudan|\bJuba\b"
)


def true_hits(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Leave out the hits that are false friends of a state."""
    return [hit for hit in hits if not _false(reading, hit)]


def true_roles(text: str, roles: list[RoleHit]) -> list[RoleHit]:
    """Leave out the titles that are surnames: "John Major", "Stephen King"."""
    return [role for role in roles if not _is_surname(text, role)]


def _is_surname(text: str, role: RoleHit) -> bool:
    if not text[role.start].isupper() or " " in role.noun:
        return False
    given = _GIVEN.search(text[max(0, role.start - 24) : role.start])
    if given and role.noun in _SHORT_RANKS and text[role.end : role.end + 1] != ".":  # "Hun Sen"
        return given[1].lower() not in _SHORT_RANKS | {"lt", "maj", "brig", "rear", "vice", "then", "but", "and"}
    return (
        bool(given)
        and given is not None
        and given[1] in given_names()
        and not _NEXT.match(text[role.end : role.end + 24])
    )


def _false(reading: Reading, hit: Hit) -> bool:
    if hit.start >= 3 and reading.text[hit.start - 3 : hit.start].lower() in ("al-", "el-", "ul-"):
        return True
    if hit.entry.kind not in (Kind.STATE, Kind.PLACE) and _ends_person(reading, hit):
        return True
    if hit.entry.kind is Kind.MEDIA and _is_common_title(reading, hit):
        return True
    if hit.entry.name in _SHARED and not _is_theirs(reading, hit):
        return True
    if hit.form is Form.PEOPLE and (_is_service(reading, hit) or _is_ethnic(reading, hit)):
        return True
    if hit.form is Form.PEOPLE:
        firm = _NEXT.match(reading.text, hit.end)
        if firm and firm[1].lower() in words_for("firm_words"):
            return True
    if hit.entry.kind is not Kind.STATE or hit.form is Form.PEOPLE:
        return hit.entry.name == "the West" and reading.text[hit.end : hit.end + 1] in ("-",)
    word = reading.text[hit.start : hit.end]
    if _WATERS.search(reading.text, max(0, hit.start - 18), hit.start) or _in_america(reading.text, word):
        return True
    firm = _NEXT.match(reading.text, hit.end)
    if firm and firm[1].lower() in words_for("firm_words") and not reading.possessive(hit.end):
        return True  # "Qatar Petroleum", "British Airways"
    if word in ("North", "South"):  # "the South" is a state only where Korea is spoken of
        return not _KOREA.search(reading.text) or reading.text[hit.end : hit.end + 2].strip()[:1].isupper()
    if word == "Georgia" and _is_us_georgia(reading.text):
        return True
    if word in _RIVERS and _is_river(reading, hit):
        return True
    return " " not in word and _is_part_of_person(reading, hit)


_SHARED = {
    "Chancellery": re.compile(r"\bGerman|\bAustria|Berlin|Bonn|Merkel|Scholz|Kohl"),
    "Foreign Office": re.compile(r"\bBrit|\bUK\b|London|United Kingdom|Whitehall|Downing"),
    "US Congress": re.compile(r"\bUS\b|U\.S\.|\bAmerica|United States|Washington|Capitol Hill"),
    "US House of Representatives": re.compile(r"\bUS\b|U\.S\.|\bAmerica|United States|Washington"),
    "Ministry of Defence": re.compile(r"\bBrit|\bUK\b|London|United Kingdom|Whitehall"),
    "European Commission": re.compile(r"\bEU\b|\bEurope|Brussels|\bE\.U\."),
}
"""Names that several states have for a body of theirs, and what must be spoken of for it to be this one's."""


def _is_theirs(reading: Reading, hit: Hit) -> bool:
    text = reading.text
    if hit.entry.name == "European Commission":
        if text[hit.start : hit.end] != "Commission":
            return True
        before, after = text[max(0, hit.start - 16) : hit.start], text[hit.end : hit.end + 5]
        alone = not re.search(
            r"[A-ZÀ-Þ][\w-]*[\s-]$", before.removesuffix("The ").removesuffix("A ").removesuffix("An ")
        )
        if not alone or re.match(r"\s(?:of|for|on)\s", after):
            return False
    if hit.entry.name == "US Congress" and _alone(reading, hit):
        return True
    return bool(_SHARED[hit.entry.name].search(text))


def _alone(reading: Reading, hit: Hit) -> bool:
    """Whether a bare "Congress" stands in a text that names no state at all, so that no other state's is meant."""
    before, after = reading.text[max(0, hit.start - 14) : hit.start], reading.text[hit.end : hit.end + 4]
    qualified = re.search(r"(?:[A-ZÀ-Þ][\w’'-]*\s|\b(?:the|a|this|that|its|party)\s)$", before) or after == " of "
    return not qualified and not _STATE.search(reading.text)


_STATE = re.compile(
    r"\b(?:India|Peru|Brazil|Mexic|Chile|Colombia|Argentin|Philippin|Nepal|Spain|Spanish|Bolivia|Ecuador|Venezuel"
    r"|Honduras|Guatemala|Paraguay|Portug|Micronesia|Palau|Dominican|Congress\s+(?:Party|party|MP|leader))"
)
""" States with a congress of that name, and what tells of the Indian party."""


def _is_common_title(reading: Reading, hit: Hit) -> bool:
    """Whether a paper's name is a plain adjective or noun here: "the National Assembly", "Ministry of National
    Defense".
    """
    word = reading.text[hit.start : hit.end]
    if word.removeprefix("The ") not in (
        "National",
        "Times",
        "Independent",
        "Hill",
        "Insider",
        "Foreign Affairs",
        "Foreign Policy",
        "Dawn",
        "Liberation",
    ):
        return False
    before = reading.text[max(0, hit.start - 12) : hit.start]
    if word == "Liberation" and re.search(r"[A-ZÀ-Þ][\w’'-]*\s$", before):
        return True
    return bool(_NEXT.match(reading.text, hit.end)) or bool(
        re.search(r"\b(?:of|for)\s(?:the\s)?$|[a-z]\s$", before.removesuffix("the ").removesuffix("The "))
        and word in ("National", "Foreign Affairs", "Foreign Policy", "Independent")
    )


def _is_ethnic(reading: Reading, hit: Hit) -> bool:
    """Whether a people is meant wherever it lives: "ethnic Albanians" of Macedonia are not Albania."""
    return reading.text[max(0, hit.start - 7) : hit.start].lower() == "ethnic "


def _is_service(reading: Reading, hit: Hit) -> bool:
    """Whether the word is a broadcaster's language: "BBC Persian", "Radio Free Asia's Korean service"."""
    return _SERVICE.search(reading.text, max(0, hit.start - 24), hit.start) is not None and (
        not _NEXT_SMALL.match(reading.text, hit.end)
        or reading.text[hit.end + 1 : hit.end + 8].lower().startswith(("service", "said", "was", "is ", "has", "repor"))
    )


_SERVICE = re.compile(
    r"\b(?:BBC|VOA|DW|RFI|RFA|RFE/RL|Deutsche Welle|Voice of America|Radio Free \w+|Al Jazeera)(?:['’]s)?\s$"
)
_NEXT_SMALL = re.compile(r"\s[a-z]+")


def _is_us_georgia(text: str) -> bool:
    return bool(_US_GEORGIA.search(text)) and not _GEORGIA.search(text)


_WATERS = re.compile(r"\b(?:Gulf|Sea|Bay|Straits?|Bight|Cape|Battle|Siege|University) of (?:the )?$")


def _in_america(text: str, word: str) -> bool:
    """Whether a text says that the word names a town in North America: "London, Ontario"; a row of US states does not
    count for Georgia, which is one.
    """
    at = text.find(f"{word}, ")
    while at >= 0 and word not in ("Georgia", "Washington"):
        rest = text[at + len(word) + 2 : at + len(word) + 18]
        if any(re.match(rf"{state}\b", rest) for state in words_for("american_states")):
            return True
        at = text.find(f"{word}, ", at + 1)
    return False


_RIVERS = frozenset({"Niger", "Jordan", "Senegal", "Paraguay", "Uruguay", "Congo", "the Congo"})
_ALONG = re.compile(
    r"\b(?:up|down|along|across|crossed|cross|crossing|banks?\sof|ford(?:ed)?|bridges?\s+over|over)\s+(?:the\s+)?$"
)


def _is_river(reading: Reading, hit: Hit) -> bool:
    """Whether the river is meant: "on the Niger between Gao and Timbuktu"; the Congo only where one goes along it."""
    before = reading.text[max(0, hit.start - 24) : hit.start]
    if reading.possessive(hit.end) or not re.search(r"\b[Tt]he\s$", before):
        return False
    if "Congo" in reading.text[hit.start : hit.end]:
        return bool(_ALONG.search(before))
    follows = reading.token_at(hit.end + 1)
    return not (follows.idx == hit.end + 1 and (follows.pos_ in ("NOUN", "PROPN", "ADJ") or follows.text == "-"))


def _ends_person(reading: Reading, hit: Hit) -> bool:
    """Whether the word is the surname of someone whom the tagger takes for a person: "Anna Maria Wagner"."""
    if " " in reading.text[hit.start : hit.end] or reading.text[hit.start : hit.end].isupper():
        return False
    names = _NAMES.search(reading.text[max(0, hit.start - 60) : hit.start])
    if names and not any(hit.start - len(names[0]) <= role.start < hit.start for role in reading.roles):
        return True
    return any(
        start < hit.start and end == hit.end and " " in reading.text[start : hit.start] for start, end in reading.people
    )


_NAMES = re.compile(r"(?<![\w-])(?:[A-ZÀ-Þ][a-zà-ÿ’'-]+ ){2,}$")
_SHORT_RANKS = frozenset({"sen", "gen", "col", "adm", "capt", "rep", "gov"})
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Dr|Sir|Miss|Prof|Lady|Lord|Sen|Rep|Gen|Col)\.?\s$")
_KIN = re.compile(
    r"\b(?:brother|sister|son|daughter|wife|husband|cousin|nephew|niece|twin|father|mother|uncle|aunt|teammate|bishop|sister"
    r"|reverend|rabbi|pastor|saint)(?:,)?\s$",
    re.IGNORECASE,
)
_AGE = re.compile(r", (?:aged )?\d{1,2}, ")
""" "Her brother Chad", "the envoy's daughter, Sofia", "Bishop Israel"; "Georgia, 9, was found"."""
_GIVEN = re.compile(r"([A-ZÀ-Þ][\w’'-]+|[A-Z]\.)\s$")
_NEXT = re.compile(r"\s([A-ZÀ-Þ][\w’'-]+)")


def _is_part_of_person(reading: Reading, hit: Hit) -> bool:
    """Whether the word is a surname ("Jim Jordan", "Mr Chad") or a given name ("Chad Wolf", "Israel Katz")."""
    before, after = reading.text[max(0, hit.start - 24) : hit.start], reading.text[hit.end : hit.end + 24]
    if _TITLE.search(before) or _KIN.search(before) or _AGE.match(after):
        return True
    given = _GIVEN.search(before)
    if (
        given
        and (given[1] in given_names() or given[1] in ("Jim", "Denzel", "Hamilton", "Vernon", "Paris"))
        and not after[:1].isalpha()
    ):
        return given[1] not in ("Ali", "Prince")
    following = _NEXT.match(after)
    if following is None or reading.in_headline(hit.start):
        return False
    end = hit.end + following.end()
    if reading.roles and any(role.start < end and hit.end < role.end for role in reading.roles):
        return False
    return any(start == hit.start and end <= last for start, last in reading.people) and hit.form is Form.NAME


@lru_cache(maxsize=1)
def given_names() -> dict[str, str]:
    """Given names that hint at a gender: name to ``f`` or ``m``."""
    rows = read_list("given_names")
    return dict.fromkeys(rows["female"], "f") | dict.fromkeys(rows["male"], "m")
