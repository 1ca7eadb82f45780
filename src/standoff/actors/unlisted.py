"""States that no list knows, read off how a text speaks of them: "the government of Kestria", "Kestria's foreign
ministry", "the Kestrian army". They have a name and no side.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from standoff.actors.gazetteer import Alias, Entry, Form, Hit, Kind, words_for
from standoff.actors.words import Word, fold

_BODY = (
    r"(?:government|cabinet|foreign ministry|defen[cs]e ministry|foreign minister|defen[cs]e minister|prime minister"
    r"|parliament|army|navy|air force|armed forces|coast ?guard|troops|embassy|ambassador|territorial waters"
    r"|border guards?|authorities|deputy premier|premier|Foreign Ministry|Foreign Minister|Prime Minister|Government"
    r"|Ministry of [A-Z]\w+)"
)
_NAME = r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ’]{3,}(?:\s[A-ZÀ-Þ][a-zà-ÿ]{3,})?)"
_OWNED = re.compile(rf"(?<![\w.]){_NAME}['’]s?\s+(?:[a-z]+\s+){{0,1}}{_BODY}\b")
_OF = re.compile(rf"\b(?:{_BODY}|Republic|Kingdom|Federation|Principality|Emirate|Sultanate)\s+of\s+(?:the\s+)?{_NAME}")
_ACTS = re.compile(
    rf"(?<![\w.]){_NAME}\s+(?:has\s+|had\s+)?(?:says?|said|den(?:ies|ied)|accuse[sd]|wants?|wanted|refuse[sd]|insist(?:s|ed)"
    r"|accept(?:s|ed)|demand(?:s|ed)|claim(?:s|ed)|reject(?:s|ed)|clos(?:es|ed)|seiz(?:es|ed)|warn(?:s|ed)|is holding"
    r"|scheduled|intend(?:s|ed)|cites?)\b"
)
_THEIRS = (
    r"(?:officials?|ministers?|ministry|presidents?|diplomats?|envoys?|negotiators?|delegation|side|patrol|police|customs"
    r"|soldiers?|officers?|warships?|ships?|vessels?|trawlers?|boats?|fishermen|skippers?|crews?|captains?|flag|border"
    r"|territory|waters|coast|capital|spokes(?:man|woman|person)|port|state|public|people|media|newspapers?"
    r"|Side|Delegation|President|Embassy|Minister|Republic)"
)
_ADJECTIVE = re.compile(
    rf"\b(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{{2,}}(?:ian|ean|an|ese|ish|ic|ine|ite|i|n|eth|ethi))\s+(?:[a-z]+\s)?(?:{_BODY}|{_THEIRS})\b"
)
_ENDINGS = (
    "ian",
    "ean",
    "an",
    "ese",
    "ish",
    "ic",
    "ine",
    "ite",
    "i",
    "n",
    "ethi",
    "nian",
    "er",
    "ers",
    "ians",
    "eans",
    "ans",
    "is",
)


def unlisted(text: str, words: tuple[Word, ...], hits: Iterable[Hit]) -> list[Hit]:
    """The names and adjectives of states that no list knows, wherever they stand in a text.

    A name counts where two signs agree: it comes back as an adjective before what a state has ("Kestria ... a Kestrian
    patrol"), or it owns at least twice a body that only states have.
    """
    taken = {at for hit in hits for at in range(hit.start, hit.end)}
    signs = Counter(
        found["name"]
        for pattern in (_OWNED, _OF)
        for found in pattern.finditer(text)
        if found.start("name") not in taken
    )
    adjectives = sorted(
        {m["name"] for m in _ADJECTIVE.finditer(text) if m.start("name") not in taken and _may_be_name(m["name"])}
    )
    plain = {w.text for w in words if w.text.islower()}
    written = {
        w.text
        for w in words
        if w.text[0].isupper() and len(w.text) > 4 and w.start not in taken and w.text.lower() not in plain
    }
    called = {name: name for name, times in signs.items() if times > 1}
    for adjective in adjectives:
        called.update({name: adjective for name in written | set(called) if _derived(adjective, name)})
    acts = Counter(m["name"] for m in _ACTS.finditer(text) if m.start("name") not in taken)
    for name in sorted(written & acts.keys()):  # "Kestria says ... Kestria denies ... the Kestrian turbines"
        adjective = next((word for word in sorted(written) if _derived(word, name)), None)
        if acts[name] > 1 and adjective is not None:
            called[name] = adjective
    if not called:
        return []
    capitals = {city: name for name, adjective in called.items() for city in _capitals(text, name, adjective)}
    return sorted(_found(words, called, taken, capitals), key=lambda hit: hit.start)


def _capitals(text: str, name: str, adjective: str) -> set[str]:
    """What a text calls the capital of a state: "Hjelm, the Estrander capital", "Kestria's capital, Dorn"."""
    name_, its = re.escape(name), re.escape(adjective)
    state = rf"(?:{name_}['’]s\s+capital|the\s+{its}\s+capital|the\s+capital\s+of\s+{name_})"
    city = r"([A-ZÀ-Þ][a-zà-ÿ]{2,})"
    before = re.findall(rf"{city},\s+{state}\b", text)
    behind = re.findall(rf"{state},?\s+{city}\b", text)
    return {town for town in (*before, *behind) if town not in (name, adjective)}


def _may_be_name(adjective: str) -> bool:
    """Not a common word: "Republican" officials are of no state called Republic."""
    return fold(adjective) not in words_for("never_names")


def _derived(adjective: str, name: str) -> bool:
    """Whether an adjective is made of a name: Kestrian of Kestria, Tazhuni of Tazhun."""
    word, stem = fold(adjective), fold(name)
    if word == stem or word[:3] != stem[:3]:
        return False
    for cut in (0, 1, 2):
        base = stem[: len(stem) - cut] if cut else stem
        if len(base) >= 3 and word.startswith(base) and word[len(base) :] in _ENDINGS:
            return True
    return False


def _found(words: tuple[Word, ...], names: dict[str, str], taken: set[int], capitals: dict[str, str]) -> Iterable[Hit]:
    """``names``: name → its adjective; ``capitals``: town → name of the state."""
    nouns = ("country", "nation", "state")
    entries = {name: Entry(name, None, Kind.STATE, adjective, nouns) for name, adjective in names.items()}
    single = {fold(name): entry for name, entry in entries.items() if " " not in name}
    double = {tuple(fold(w) for w in name.split()): entry for name, entry in entries.items() if " " in name}
    for position, word in enumerate(words):
        if word.start in taken or not word.text[0].isupper():
            continue
        pair = tuple(w.key for w in words[position : position + 2])
        if pair in double:
            entry = double[pair]
            yield Hit(word.start, words[position + 1].end, Alias(entry, Form.NAME, entry.name))
        elif word.text in capitals:
            yield Hit(word.start, word.end, Alias(entries[capitals[word.text]], Form.CAPITAL, word.text))
        elif word.key in single:
            entry = single[word.key]
            yield Hit(word.start, word.end, Alias(entry, Form.NAME, entry.name))
        else:
            found = next((e for e in single.values() if _derived(word.text, e.name)), None)
            if found is not None:
                yield Hit(word.start, word.end, Alias(found, Form.PEOPLE, word.text))
