"""Who is spoken of where: every name, role noun and organ noun of a document, in order, each led to its referent.

Later words are led back to earlier ones ("the official", "the ministry", "the alliance", "both leaders"), so the
order matters.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from standoff.actors.descriptions import Description
from standoff.actors.gazetteer import Entry, Form, Hit, Kind
from standoff.actors.home import Turn, host_of, turns_of, written_from
from standoff.actors.persons import Persons
from standoff.actors.reading import Reading, Referent
from standoff.actors.short_names import ShortNames


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A stretch of the text that speaks of a referent. ``subject``: of a verb; ``owner``: followed by 's."""

    start: int
    end: int
    referent: Referent
    reason: str
    subject: bool = False
    owner: bool = False
    adjective: bool = False
    """Only modifies a noun ("Russian"): may give a side, is never who "it" means."""
    place: bool = False
    """A capital where something happens: "in Moscow"."""


class Discourse:
    """The occurrences of a document so far, and look-ups back from an offset."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.persons = Persons(reading)
        self.turns: tuple[Turn, ...] = turns_of(reading.text)
        self.host = host_of(reading, self.turns)
        """Who gives a briefing or puts out a paper: side and reason."""
        self.home = self.host or written_from(reading)
        """The state whose offices the text names without saying whose: side and reason."""
        self.voice: tuple[str, str] | None = None
        """The same, where ministers that the list knows are named without their state."""
        self.occurrences: list[Occurrence] = []
        self._starts: list[int] = []
        self.referents: dict[str, Referent] = {}
        self.bodies: list[tuple[int, str, Referent]] = []
        """Bodies booked to their owner, as they were named: where, by which noun, whose ("Niger's junta")."""

    def add(self, occurrence: Occurrence) -> Occurrence:
        """Keep an occurrence, in the order of the text."""
        position = bisect_right(self._starts, occurrence.start)
        self._starts.insert(position, occurrence.start)
        self.occurrences.insert(position, occurrence)
        span = (occurrence.start, occurrence.end)
        if (
            not occurrence.adjective
            and span not in occurrence.referent.mentions
            and occurrence.referent.kind is not Kind.PERSON
        ):
            occurrence.referent.mentions.append(span)
        return occurrence

    def occur(
        self, start: int, end: int, referent: Referent, reason: str, *, adjective: bool = False, place: bool = False
    ) -> Occurrence:
        """Make an occurrence and keep it."""
        reading = self.reading
        subject = not adjective and reading.is_subject(start, end)
        return self.add(Occurrence(start, end, referent, reason, subject, reading.possessive(end), adjective, place))

    def within(self, start: int, end: int) -> list[Occurrence]:
        """The occurrences that lie in a stretch of the text, the outermost only, in order."""
        found: list[Occurrence] = []
        for occurrence in self.occurrences[bisect_left(self._starts, start) : bisect_left(self._starts, end)]:
            if occurrence.end > end:
                continue
            if found and occurrence.end <= found[-1].end:
                continue
            if found and occurrence.start <= found[-1].start:
                found.pop()
            found.append(occurrence)
        return found

    def around(self, start: int, end: int) -> Occurrence | None:
        """The person whose title a stretch is: "Iran's foreign ministry spokesman | , Esmail Baghaei"."""
        told = bool(self.reading.roles_in(start, end) or self.persons.at(start, end))
        last = bisect_right(self._starts, start)
        for occurrence in reversed(self.occurrences[max(0, last - 4) : last]):
            inside = occurrence.start <= start and (end <= occurrence.end if told else end == occurrence.end)
            if inside and occurrence.referent.kind is Kind.PERSON:
                return occurrence
            if (
                occurrence.start == start
                and occurrence.end > end
                and not occurrence.adjective
                and _heads(self, start, end)
            ):
                return occurrence  # "the defence ministry | in Taipei"
        return None

    def before(self, offset: int, *, reach: int = 1500) -> list[Occurrence]:
        """The occurrences that end before an offset, latest first."""
        last = bisect_left(self._starts, offset)
        found = []
        for occurrence in reversed(self.occurrences[:last]):
            if occurrence.start < offset - reach:
                break
            if occurrence.end <= offset and not occurrence.adjective:
                found.append(occurrence)
        return found

    def referent_of(self, entry: Entry) -> Referent:
        """The referent of an entry of the lists; one for each in a document."""
        known = self.referents.get(entry.name)
        if known is None:
            plural = entry.name in _PLURAL_NAMES
            known = Referent(
                entry.name, entry.side, entry.kind, plural=plural, adjective=entry.adjective, anaphora=entry.anaphora
            )
            self.referents[entry.name] = known
            known.members = tuple(part for part in (self.state(code) for code in entry.parts) if part is not None)
        return known

    def office(self, name: str, side: str | None, kind: Kind, *, plural: bool = False, role: str = "") -> Referent:
        """The referent of someone or something known by description only: "senior White House official"."""
        key = f"{name}\0{side}"
        known = self.referents.get(key)
        if known is None:
            known = Referent(name, side, kind, plural=plural, roles=[role] if role else [], adjective=name)
            self.referents[key] = known
        return known

    @cached_property
    def short_names(self) -> ShortNames:
        """The short forms that the text makes of its own names; read once everyone is known."""
        from standoff.actors.short_names import ShortNames

        return ShortNames(self)

    @cached_property
    def rows(self) -> list[list[tuple[int, int, Referent]]]:
        """All rows of different states side by side: "Chad, Niger and Mali", "the ROK, the US and Japan"."""
        text = self.reading.text
        rows: list[list[tuple[int, int, Referent]]] = [[]]
        for hit in self.reading.hits:
            if hit.modifier or hit.entry.kind is not Kind.STATE or hit.form is Form.PEOPLE:
                continue
            referent, row = self.referent_of(hit.entry), rows[-1]
            if row and row[-1][2] is referent and not text[row[-1][1] : hit.start].strip("() "):
                row[-1] = (row[-1][0], hit.end, referent)  # "the Republic of Korea (ROK)"
            elif (
                row
                and _ROW.fullmatch(_BRACKETED.sub("", text[row[-1][1] : hit.start].lstrip(")")))
                and all(referent is not other for _, _, other in row)
            ):
                row.append((hit.start, hit.end, referent))
            else:
                rows.append([(hit.start, hit.end, referent)])
        return [row for row in rows if len(row) > 1]

    def turn_at(self, offset: int) -> Turn | None:
        """The turn of a transcript that an offset lies in, its label included."""
        number = bisect_right(self.turns, offset, key=lambda turn: turn.start) - 1
        return self.turns[number] if number >= 0 and offset < self.turns[number].stop else None

    def speaker_of_turn(self, offset: int) -> Referent | None:
        """Who speaks in the turn that an offset lies in, where its label names someone known."""
        turn = self.turn_at(offset)
        found = self.within(turn.start, turn.end) if turn is not None else []
        known = [o.referent for o in found if o.referent.kind in (Kind.PERSON, Kind.OFFICE) and not o.adjective]
        return known[-1] if known else None

    def state(self, side: str | None) -> Referent | None:
        """The referent of the state or organisation with a code, or of a state that no list knows by its name."""
        if side is None:
            return None
        gazetteer = self.reading.gazetteer
        entry = gazetteer.states.get(side) or gazetteer.coded.get(side) or self.reading.unlisted.get(side)
        return self.referent_of(entry) if entry else None


def _heads(discourse: Discourse, start: int, end: int) -> bool:
    """Whether a stretch ends in the noun that heads what was read: a role or an organ noun."""
    reading = discourse.reading
    ends = [role.end for role in reading.roles_in(start, end)] + [organ.end for organ in reading.organs_in(start, end)]
    return end in ends


_ROW = re.compile(r"\s*(?:,|and|&|,\s*and|as well as)\s*(?:the\s+|that of the\s+)?")
_BRACKETED = re.compile(r"\(\s*\w+\s*\)")
_PLURAL_NAMES = frozenset(
    ("the West", "Arab states", "Gulf states", "Baltic states", "Nordic countries", "Houthis", "Taliban", "E3", "P5+1")
)


def reason_of_hit(reading: Reading, hit: Hit) -> str:
    """How a name of the lists was read, in a few words."""
    words = reading.text[hit.start : hit.end]
    kinds = {Form.PEOPLE: "adjective or people", Form.CAPITAL: "metonym, capital for government", Form.NAME: "name"}
    return f"gazetteer: {kinds[hit.form]} {words!r} [{hit.start}:{hit.end}]"


def reason_of_description(reading: Reading, description: Description) -> str:
    """How a description was read, in a few words."""
    words = " ".join(reading.text[description.start : description.end].split())
    return f"role: {words[:60]} [{description.start}:{description.end}]"


def unique(referents: Iterable[Referent]) -> tuple[Referent, ...]:
    """Each referent once, in order."""
    kept: list[Referent] = []
    for referent in referents:
        if not any(referent is other for other in kept):
            kept.append(referent)
    return tuple(kept)
