"""The persons of one document: every way it names each, what it says they are, and for whom they speak."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from standoff.actors.descriptions import Description, after_name, before_name, owned_behind
from standoff.actors.falsefriends import given_names
from standoff.actors.gazetteer import Form, Kind, words_for
from standoff.actors.names import Name, find_names, taken_words
from standoff.actors.officeholders import Term, load_office_holders, surname_of
from standoff.actors.reading import Reading, Referent
from standoff.actors.words import fold


class Persons:
    """All persons of a reading. Built once; ``at`` finds who is named in a stretch of the text."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.all: list[Referent] = []
        self.described: dict[int, list[tuple[Description, Name]]] = {}
        self.by_start: dict[int, Referent] = {}
        self.owned: list[tuple[Referent, Description]] = []
        self._honoured: set[int] = set()
        """Persons whom the text calls Mr or Ms."""
        self._titles: dict[int, tuple[Referent, Description, int]] = {}
        names = list(find_names(reading))
        self._gather([n for n in names if len(n.keys) > 1])
        self._gather([n for n in names if len(n.keys) == 1])
        self._gather(self._overlooked(names))
        for person in self.all:
            person.mentions.sort()
            self._characterise(person)

    def _gather(self, names: list[Name]) -> None:
        for name in names:
            person = self._known(name)
            if person is None:
                person = self._new(name)
            if person is not None:
                self._mention(person, name)

    def _overlooked(self, names: list[Name]) -> list[Name]:
        """Surnames of persons already known that the tagger took for common words: "Lula wants ..."."""
        reading = self.reading
        surnames = {surname_of(p.keys) for p in self.all} | {key for p in self.all if len(p.keys) > 3 for key in p.keys}
        seen = {at for name in names for at in range(name.start, name.end)}
        taken = taken_words(reading)
        return [
            Name(w.start, w.end, w.start, (w.key,))
            for w in reading.words
            if w.key in surnames
            and w.text[0].isupper()
            and len(w.key) > 3
            and w.start not in seen
            and w.start not in taken
        ]

    def _mention(self, person: Referent, name: Name) -> None:
        start = name.start
        person.mentions.append((name.outer, name.end))
        self.by_start[start] = person
        if name.outer < name.start:
            self._honoured.add(id(person))
        if name.gender and not person.gender:
            person.gender = name.gender
        spelled = self.reading.text[start : name.end]
        if spelled not in person.aliases:
            person.aliases.append(spelled)
        if len(name.keys) > len(person.keys) and not self.reading.in_headline(start):
            person.keys, person.name = name.keys, spelled
        befores = {name.outer, name.start} if self.reading.roles_in(name.outer, name.start) else {name.outer}
        titles = [before_name(self.reading, start) for start in sorted(befores)]
        bare = next((d for d in titles if d and d.side is None and not d.owner_at and d.end <= start), None)
        if bare is not None:  # "Sudan's army chief, | General | Abdel Fattah al-Burhan"
            titles.append(before_name(self.reading, bare.start))
        behind = [owned_behind(self.reading, d, name.end) for d in titles if d]
        found = [d for d in (*behind, *titles, after_name(self.reading, name.end)) if d]
        self.described.setdefault(id(person), []).extend((d, name) for d in found)
        self._titles.update((d.role.start, (person, d, max(d.end, start if d.end <= start else 0))) for d in found)

    def _known(self, name: Name) -> Referent | None:
        """The person of this document that a name belongs to: the surname first, then the given name ("President
        Xi").
        """
        full = [p for p in self.all if _same_person(p.keys, name.keys)]
        if len(full) > 1 and name.titled:
            full = [p for p in full if self._fits_title(p, name)] or full
        if full:
            return max(
                full, key=lambda p: (max((s for s, _ in p.mentions if s < name.start), default=-1), -p.mentions[0][0])
            )
        return None

    def _fits_title(self, person: Referent, name: Name) -> bool:
        title = before_name(self.reading, name.outer)
        if title is None:
            return True
        roles = [d.role for d, _ in self.described.get(id(person), [])]
        return any(r.noun == title.role.noun or r.role == title.role.role for r in roles)

    def _new(self, name: Name) -> Referent | None:
        """Whether a name not seen before is that of a person."""
        text = self.reading.text[name.start : name.end]
        if self.reading.in_headline(name.start) and len(name.keys) > 1 and not self._looks_human(name):
            return None
        if len(name.keys) == 1 and not name.titled and not self._is_office_holder(name):
            return None
        if len(name.keys) > 1 and not self._looks_human(name):
            return None
        person = Referent(text, keys=name.keys)
        self.all.append(person)
        return person

    def _looks_human(self, name: Name) -> bool:
        reading = self.reading
        given = reading.text[name.start : name.end].split()[0].split("-")[0]
        if name.keys[0] in words_for("no_given_names") and name.outer == name.start:
            return False  # "HMS Duncan", "Port Lassay"
        if name.titled or given in given_names() or " ".join(name.keys) in load_office_holders().by_name:
            return True
        if reading.is_person(name.start, name.end) and not reading.in_headline(name.start):
            return len(name.keys) <= 5
        return after_name(reading, name.end) is not None or before_name(reading, name.start) is not None

    def _is_office_holder(self, name: Name) -> bool:
        key = name.keys[0]
        if key in self.reading.lexicon.common_surnames:
            return False
        day, slack = self.reading.day, self.reading.slack
        holders = load_office_holders()
        return any(
            t.covers(day, slack) or t.remembered(day)
            for t in (*holders.by_surname.get(key, ()), *holders.by_name.get(key, ()))
        )

    def _characterise(self, person: Referent) -> None:
        """Side and reason: from the text first, then from the list of office-holders at the document's date."""
        reading = self.reading
        rows = self.described.get(id(person), [])
        for description, _ in rows:
            if description.role.noun not in person.roles:
                person.roles.append(description.role.noun)
            person.gender = person.gender or reading.lexicon.gender.get(description.role.noun.split()[-1])
        if not person.gender:
            person.gender = given_names().get(person.name.split()[0]) if len(person.keys) > 1 else None
        past = [d for d, _ in rows if d.former and d.role.role.speaks]  # "once an oil man" says nothing of an office
        person.former = bool(past) and not any(d.side for d, _ in rows)
        term = self._term(person)
        if term is not None:
            person.name = term.name
            if not person.gender:
                person.gender = given_names().get(term.name.split()[0])
        if person.former:
            person.reason = f"former office-holder: {self._quote(past[0])}"
            return
        if self._from_text(person, rows) or self._from_list(person, term):
            return
        unaffiliated = next((d for d, _ in rows if not d.role.role.speaks), None)
        if unaffiliated is None and self._from_owner(person):
            return
        if unaffiliated:
            person.speaks = False
            person.reason = f"speaks for no state: {self._quote(unaffiliated)}"
            return
        person.reason = "unresolved: the text does not say for whom"

    def _from_text(self, person: Referent, rows: list[tuple[Description, Name]]) -> bool:
        for description, name in rows:
            side = description.side
            if side and description.role.role.name != "press":
                person.side = side
                person.reason = f"{_place(description, name)}: {self._quote(description)}"
                return True
        for description, _ in rows:
            if description.owner_at and not description.former and description.role.role.speaks:
                self.owned.append((person, description))
        return False

    def _from_owner(self, person: Referent) -> bool:
        """The state or organisation whose someone is by the words directly before the name: "Norway's Tor Hagen"."""
        for start, _ in person.mentions:
            hits = self.reading.hits_in(max(0, start - 40), start)
            owned = bool(hits) and self.reading.text[hits[-1].end : start] in ("'s ", "’s ", "' ", "’ ")
            if owned and hits[-1].entry.side and hits[-1].entry.kind in (Kind.STATE, Kind.ORGANISATION):
                person.side = hits[-1].entry.side
                person.reason = f"possessor of the name: {self.reading.text[hits[-1].start : start].strip()}"
                return True
        for _, end in person.mentions:
            of = _OF_STATE.match(self.reading.text, end)
            hits = self.reading.hits_in(of.end(), of.end() + 40) if of else []
            if (
                hits
                and of
                and hits[0].start == of.end()
                and hits[0].entry.kind is Kind.STATE
                and hits[0].form is Form.NAME
            ):
                person.side = hits[0].entry.side
                person.reason = f"the state after the name: {self.reading.text[hits[0].start : hits[0].end]}"
                return True
        return False

    def _from_list(self, person: Referent, term: Term | None) -> bool:
        day = self.reading.day
        rows = [d for d, _ in self.described.get(id(person), [])]
        if term is None or (rows and not any(d.role.role.speaks for d in rows)):
            return False
        if not term.covers(day, self.reading.slack):
            if any(d.role.role.name not in _COURTESY for d, _ in self.described.get(id(person), [])):
                return False  # the text says what this person is now
            person.former = True
            person.reason = f"office list: no longer {term.office} on {day}"
            return True
        person.side = term.side
        office = " ".join(fold(word) for word in term.office.split())
        if office not in person.roles:
            person.roles.append(office)
        person.reason = f"office list: {term.office} of {term.side}" + (
            "" if self.reading.marks.published else " (the document has no date)"
        )
        return True

    def _term(self, person: Referent) -> Term | None:
        """The office-holder that a name fits, in office on the document's date if any is."""
        holders, day, slack = load_office_holders(), self.reading.day, self.reading.slack
        terms = holders.by_name.get(" ".join(person.keys), [])
        if not terms and len(person.keys) == 2 and person.keys[0] == "m":  # "M. Barroso" in a text after the French
            terms = [t for t in holders.by_surname.get(person.keys[1], []) if t.covers(day, slack)]
        if not terms and len(person.keys) == 1:
            titled = bool(self.described.get(id(person))) or id(person) in self._honoured
            if person.keys[0] in self.reading.lexicon.common_surnames and not titled:
                return None
            terms = [t for t in holders.by_surname.get(person.keys[0], []) if t.covers(day, slack)]
            terms = [t for t in terms if self._agrees(person, t)] if titled else terms
            if person.keys[0] in self.reading.lexicon.common_surnames and not self.described.get(id(person)):
                sides = {hit.entry.side for hit in self.reading.hits}
                terms = [t for t in terms if t.side in sides and t.office in _FIRST_OFFICES]  # "Mr Bush", "Mr Major"
            if len({t.name for t in terms}) > 1:  # two hold office: whose state is spoken of?
                sides = {hit.entry.side for hit in self.reading.hits}
                terms = [t for t in terms if t.side in sides]
            if len({t.name for t in terms}) > 1:
                return None
        elif not terms:
            name = " ".join(person.keys)
            terms = [t for t in holders.by_initial.get(name[:1], ()) if _near(name, t.folded)]
        if not terms and len(person.keys) > 1:  # a surname of two words: "President Durán Ballén"
            terms = [t for t in holders.by_surname.get(" ".join(person.keys), ()) if t.covers(day, slack)]
        if not terms and len(person.keys) == 2:  # the list has a middle name that the text leaves out
            ends = (person.keys[0], person.keys[-1])
            terms = [t for t in holders.by_surname.get(person.keys[-1], ()) if _ends(t.name) == ends]
        terms = [t for t in terms if day is None or t.first <= day.year * 12 + day.month + slack]
        terms = [t for t in terms if self._agrees(person, t)]
        return max(terms, key=lambda t: (t.covers(day), t.covers(day, slack), t.last), default=None)

    def _agrees(self, person: Referent, term: Term) -> bool:
        """Whether what the text says of someone does not contradict the list: another side, another role."""
        rows = self.described.get(id(person), [])
        sides = {d.side for d, _ in rows if d.side}
        if sides:
            return term.side in sides
        if rows and not any(d.role.role.speaks for d, _ in rows):
            return False
        lexicon = self.reading.lexicon
        nouns = [d.role.noun for d, _ in rows]
        if len(person.keys) > 1 or not nouns:
            return True
        office = " ".join(fold(word) for word in term.office.split())
        if any(lexicon.may_be(n, office) or lexicon.may_be(office, n) or n == office for n in nouns):
            return True
        ranks = all(d.role.role.name in ("military", "royal") for d, _ in rows)
        return ranks and office in _HELD_IN_UNIFORM  # "General Pinochet", "Colonel Nasser"

    def at(self, start: int, end: int) -> list[tuple[int, int, Referent]]:
        """Who is named in a stretch of the text, in order: start of the name, its end, the person."""
        found = []
        for word in self.reading.words_in(start, end):
            person = self.by_start.get(word.start)
            if person is not None:
                stop = next((e for s, e in person.mentions if s <= word.start < e), word.end)
                found.append((word.start, stop, person))
        return found

    def bearer(self, start: int, end: int) -> Referent | None:
        """The person whose title or apposition a stretch is: "Iran's new trade minister | , Reza Amini, said"."""
        for role in self.reading.roles_in(start, end):
            row = self._titles.get(role.start)
            if row is not None and row[1].start - 5 <= start <= role.start and end <= row[2] + 1:
                return row[0]
        return None

    def _quote(self, description: Description) -> str:
        words = " ".join(self.reading.text[description.start : description.end].split())
        return f"{words[:60]} [{description.start}:{description.end}]"


_OF_STATE = re.compile(r"\s+of\s+(?:the\s+)?")
""" "Selma Uushona of Namibia"."""
_FIRST_OFFICES = frozenset({"president", "prime minister", "chancellor"})
_HELD_IN_UNIFORM = frozenset({"president", "leader", "junta leader", "prime minister", "head of state"})
_COURTESY = frozenset({"head_of_state", "head_of_government", "legislator", "royal"})
"""Titles that stay with a person: "President Carter" in a text of 1995."""


def _place(description: Description, name: Name) -> str:
    return "apposition" if description.start >= name.end else "title"


def _same_person(full: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether a shorter or other spelling can be the same person's name.

    "Zelensky" is "Volodymyr Zelenskyy", "Xi" is "Xi Jinping"; "Hunter Biden" is not "Joe Biden".
    """
    if full == name:
        return True
    short, long = (name, full) if len(name) <= len(full) else (full, name)
    if long[-len(short) :] == short or (
        long[: len(short)] == short and (len(short) > 1 or short[0] not in _given_keys())
    ):
        return True
    if len(short) == 1 and len(long) >= 3 and short[0] in long[1:] and len(short[0]) > 3:
        return True
    first, second = surname_of(full), surname_of(name)
    if len(full) > 1 and len(name) == 1 and len(name[0]) > 3 and full[0].startswith(name[0]):
        return True  # "Vlad" is Vladimir
    if not _near(first, second):
        return False
    if len(short) == 1:
        return True
    given, other = full[0], name[0]
    return given == other or (given[0] == other[0] and (len(given) == 1 or len(other) == 1 or _near(given, other)))


@lru_cache(maxsize=4096)
def _ends(name: str) -> tuple[str, str]:
    words = name.split()
    return fold(words[0]), fold(words[-1])


@lru_cache(maxsize=1)
def _given_keys() -> frozenset[str]:
    return frozenset(fold(name) for name in given_names())


def _near(first: str, second: str) -> bool:
    """Whether two spellings can be one name: Zelensky and Zelenskyy, Niinisto and Niinsto."""
    if first == second:
        return True
    if min(len(first), len(second)) < 6 or first[0] != second[0] or abs(len(first) - len(second)) > 2:
        return False
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE  # the quick one is never less


_ALIKE = 0.87
