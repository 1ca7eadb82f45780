"""States that no list knows, read off how a text speaks of them: "the government of Kestria", "Kestria's foreign
ministry", "the Kestrian army". Within this layer their name stands where others have a code, so that their people and
bodies are led to them by the same rules; items tell it as the ``state`` of a party that has no ``side``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from standoff.actors.gazetteer import Alias, Entry, Form, Hit, Kind
from standoff.actors.no_states import may_be_name, may_be_state
from standoff.actors.words import Word, fold

_BODY = (
    r"(?:government|cabinet|(?:[a-z]+\s)?ministry|(?:[a-z]+\s)?minister|prime minister|general staff"
    r"|charg[eé] d['’]affaires"
    r"|parliament|army|navy|air force|armed forces|coast ?guard|troops|embassy|ambassador|territorial waters"
    r"|border guards?|authorities|deputy premier|premier|Foreign Ministry|Foreign Minister|Prime Minister|Government"
    r"|Ministry of [A-Z]\w+)"
)
_NAME = r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)(?P<name>[A-ZÀ-Þ][a-zà-ÿ’]{3,}(?:\s[A-ZÀ-Þ][a-zà-ÿ]{3,})?)"
_OWNED = re.compile(rf"(?<![\w.]){_NAME}['’]s?\s+(?:[a-z]+\s+){{0,1}}{_BODY}\b")
_REALM = r"(?:Republic|Kingdom|Federation|Principality|Emirate|Sultanate)"
_REALMS = frozenset({"republic", "kingdom", "federation", "principality", "emirate", "sultanate"})
_STYLED = re.compile(rf"\b{_NAME}\s+{_REALM}\b")
_LETTERHEAD = re.compile(
    rf"\b{_REALM.upper()}\s+OF\s+(?:THE\s+)?(?P<of>[A-ZÀ-Þ]{{4,}})\b"
    rf"|\b(?P<its>[A-ZÀ-Þ]{{4,}})\s+{_REALM.upper()}\b"
)
""" "REPUBLIC OF KESTRIA", "KESTRIAN REPUBLIC": the head of an official paper, in capitals."""
_OF = re.compile(rf"\b(?:{_BODY}|Republic|Kingdom|Federation|Principality|Emirate|Sultanate)\s+of\s+(?:the\s+)?{_NAME}")
_BARE = re.compile(rf"\b[Tt]he\s+{_NAME}\s+(?:[a-z]+\s)?{_BODY}\b")
""" "the Corvane ambassador": a name that is its own adjective."""
_ACTS = re.compile(
    rf"(?<![\w.]){_NAME}\s+(?:has\s+|had\s+)?(?:says?|said|den(?:ies|ied)|accuse[sd]|wants?|wanted|refuse[sd]|insist(?:s|ed)"
    r"|accept(?:s|ed)|demand(?:s|ed)|claim(?:s|ed)|reject(?:s|ed)|clos(?:es|ed)|seiz(?:es|ed)|warn(?:s|ed)|is holding"
    r"|scheduled|intend(?:s|ed)|cites?)\b"
)
_THEIRS = (
    r"(?:officials?|ministers?|ministry|presidents?|diplomats?|envoys?|negotiators?|delegation|side|patrol|police|customs"
    r"|soldiers?|sailors?|seamen|officers?|warships?|ships?|vessels?|trawlers?|boats?|fishermen|skippers?|crews?|captains?|flag|border"
    r"|territory|waters|coast|capital|spokes(?:man|woman|person)|port|state|public|people|media|newspapers?"
    r"|Side|Delegation|President|Embassy|Minister|Republic)"
)
_HAS = re.compile(rf"(?<![\w.]){_NAME}(?:['’]s?)?\s+(?:[a-z]+\s)?{_THEIRS}\b")
""" "Corvane sailors", "Corvane's delegation": others than states have them too, so they only count beside a body."""
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
    patrol"), or it owns a body that only states have, and does so again, says or does what states do, or has what they
    have. What is a person or a province by other signs is none (``no_states``).
    """
    taken = {at for hit in hits for at in range(hit.start, hit.end)}
    called = _called(text, words, taken)
    capitals = {city: name for name, adjective in called.items() for city in _capitals(text, name, adjective)}
    return sorted(_found(words, called, taken, capitals), key=lambda hit: hit.start) if called else []


def _called(text: str, words: tuple[Word, ...], taken: set[int]) -> dict[str, str]:
    """Names of states, each with its adjective; the name itself where the text has none."""

    def count(*patterns: re.Pattern[str]) -> Counter[str]:
        found = (m for pattern in patterns for m in pattern.finditer(text))
        return Counter(m["name"] for m in found if m.start("name") not in taken)

    bodies, acts, has = count(_OWNED, _OF, _BARE, _STYLED), count(_ACTS), count(_HAS)
    heads = [m for m in _LETTERHEAD.finditer(text) if not taken & {m.start("of"), m.start("its")}]
    for head in heads:
        bodies[(head["of"] or head["its"]).title()] += 2
    adjectives = {name for name in count(_ADJECTIVE, _STYLED) if may_be_name(name)}
    adjectives |= {head["its"].title() for head in heads if head["its"]}
    plain = {w.text for w in words if w.text.islower()}
    written = {
        w.text
        for w in words
        if w.text[0].isupper() and len(w.text) > 4 and w.start not in taken and w.text.lower() not in plain
    }
    called = {}
    for name in (written | set(bodies)) if bodies else ():
        family = [other for other in {*bodies, *acts, *has} if other == name or _derived(other, name)]
        owns = sum(bodies[each] for each in family)
        if owns and owns + sum(acts[each] + has[each] for each in family) > 1 and may_be_state(name, text):
            called[name] = next((each for each in sorted(family) if each != name), name)
    for adjective in sorted(adjectives):
        called.update({name: adjective for name in written | set(called) if _derived(adjective, name)})
    for name in sorted(written & acts.keys()):  # "Kestria says ... Kestria denies ... the Kestrian turbines"
        adjective = next((word for word in sorted(written) if _derived(word, name)), "")
        if acts[name] > 1 and adjective:
            called[name] = adjective
    shorter = sorted(called, key=lambda name: (len(name), name))
    return {name: called[name] for at, name in enumerate(shorter) if not any(_derived(name, o) for o in shorter[:at])}


def _capitals(text: str, name: str, adjective: str) -> set[str]:
    """What a text calls the capital of a state: "Hjelm, the Estrander capital", "Kestria's capital, Dorn"."""
    name_, its = re.escape(name), re.escape(adjective)
    state = rf"(?:{name_}['’]s\s+capital|the\s+{its}\s+capital|the\s+capital\s+of\s+{name_})"
    city = r"([A-ZÀ-Þ][a-zà-ÿ]{2,})"
    before = re.findall(rf"{city},\s+{state}\b", text)
    behind = re.findall(rf"{state},?\s+{city}\b", text)
    return {town for town in (*before, *behind) if town not in (name, adjective)}


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
    entries = {name: Entry(name, name, Kind.STATE, adjective, nouns) for name, adjective in names.items()}
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
        else:
            found = single.get(word.key) or next((e for e in single.values() if _derived(word.text, e.name)), None)
            if found is None:
                continue
            styled = pair[1:] and pair[1] in _REALMS and words[position + 1].text[0].isupper()  # "Kestrian Republic"
            form = Form.NAME if styled or word.key in single else Form.PEOPLE
            yield Hit(word.start, words[position + 1].end if styled else word.end, Alias(found, form, word.text))
