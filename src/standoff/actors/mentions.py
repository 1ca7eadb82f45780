"""Who one mention means: the words between two offsets, led to one or several referents, with the reason."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from standoff.actors.circumlocutions import circumlocution
from standoff.actors.discourse import Discourse, Occurrence, reason_of_hit, unique
from standoff.actors.gazetteer import Form, Kind, code_and_state, words_for
from standoff.actors.nobody import is_affair, is_common, is_private, is_thing, names_affair, plain_words, stands_where
from standoff.actors.own_voice import of_paper, own_voice, said_beside
from standoff.actors.pronouns import PRONOUNS, SPEAKER, antecedent
from standoff.actors.reading import Referent
from standoff.actors.sides import called, of_two, row_of, two_sides
from standoff.schema import Party, Span


@dataclass(frozen=True, slots=True)
class Answer:
    """Who is meant. ``referents`` is empty where nobody is known; then ``name`` keeps the words.

    ``party`` is false where the words name nobody at all ("the move").
    """

    name: str | None
    referents: tuple[Referent, ...] = ()
    reason: str = ""
    side: str | None = None
    party: bool = True
    place: bool = False
    """A capital that stands where something happens; a party only to a visit or a meeting there."""

    def one(self, span: Span | None) -> Party:
        """As one party: several of different sides have none."""
        return party_of(self.name, self.side, span, self.reason)

    def several(self, span: Span | None) -> tuple[Party, ...]:
        """As a party for each who is meant, all with the same span."""
        if not self.party:
            return ()
        if len(self.referents) < 2:
            return (self.one(span),)
        return tuple(party_of(r.name, r.side, span, self.reason) for r in self.referents)


def party_of(name: str | None, side: str | None, span: Span | None, reason: str) -> Party:
    """A party with the code of its side, or the name of a state that has none."""
    code, state = code_and_state(side)
    return Party(name, code, span, reason, state=state)


Speaker = Callable[[int], Referent | None]
"""Who says the words at an offset, where they are inside a statement."""


def resolve_mention(
    discourse: Discourse,
    start: int,
    end: int,
    *,
    speaker_of: Speaker | None = None,
    last_speaker: Referent | None = None,
    is_source: bool = False,
) -> Answer:
    """Decide who ``text[start:end]`` means.

    ``speaker_of`` gives the speaker of a quotation for "we" in it; ``last_speaker`` is who spoke last before.
    """
    start, end = _trim(discourse, start, end)
    text = discourse.reading.text[start:end]
    low = text.lower().replace("’", "'")
    if low in PRONOUNS and text != "US":
        return _pronoun(discourse, start, low, speaker_of, last_speaker, is_source)
    first = low.split(" ", 1)[0] if " " in low else ""
    short = discourse.short_names.meant(start, end)
    if short is not None:
        return _of_referent(*short)
    own = of_paper(discourse, start, end)
    if own is not None:
        return _of_referent(*own)
    named = discourse.persons.at(start, end)
    if first in SPEAKER and not text.startswith("US ") and speaker_of is not None and not named:
        return _speakers(discourse, start, end, speaker_of)
    bearer = discourse.persons.bearer(start, end)
    if bearer is not None:
        return _of_referent(bearer, bearer.reason)
    inside = discourse.within(start, end)
    if not inside or (len(inside) == 1 and inside[0].adjective):
        whole = discourse.around(start, end)
        if whole is not None:
            return _of_referent(whole.referent, whole.reason)
    if not any(o.referent.kind in (Kind.PERSON, Kind.OFFICE) for o in inside):
        described = circumlocution(discourse, start, end)
        if described is not None and described[0] is not None:
            return _of_referent(described[0], described[1])
        if described is not None and inside:
            return Answer(plain_words(discourse, start, end), (), described[1])
    counted = _COUNT.fullmatch(text)
    ranked = of_two(discourse, start, low) if low in ("the former", "the latter") else None
    if ranked is not None:
        return _of_referent(*ranked)
    row = row_of(discourse, start, counted[1]) if counted and not inside else None
    if row is not None:
        return _of_group(row[0], row[1], f"so many named side by side: {row[1]}")
    if not inside:
        return _unnamed(discourse, start, end, text)
    head = _beside(discourse, end, inside) or _head(discourse, start, end, inside)
    if head is None:
        return _partly(discourse, start, end, inside)
    nameless = head.referent.side is None and head.referent.kind is Kind.OFFICE and not head.referent.members
    if nameless and is_thing(discourse, start, end):
        return Answer(head.referent.name, (), head.reason, party=False)
    return _answer(discourse, head, start, end)


def _trim(discourse: Discourse, start: int, end: int) -> tuple[int, int]:
    """Without quotation marks, blanks and a closing possessive: "Moscow's" is Moscow."""
    text = discourse.reading.text
    while start < end and text[start] in " \t\n\r\u00a0“”\"‘’'([,—–-":
        start += 1
    while end > start and text[end - 1] in ' \t\n\r\u00a0“”"‘)],.;:—–':
        if _DOTTED.search(text, start, end):  # "U.S."
            break
        end -= 1
    if end - start > 2 and text[end - 2] in "'’" and text[end - 1] in "sS":
        end -= 2
    elif end - start > 1 and text[end - 1] in "'’":
        end -= 1
    return start, end


_WE = frozenset({"we", "us", "our", "ours", "ourselves"})
"""In a briefing an official's "we" is the state."""
_DOTTED = re.compile(r"(?:[A-Z]\.){2,}$")
_TWO = frozenset({"both", "the two", "both of them"})


def _pronoun(
    discourse: Discourse, start: int, low: str, speaker_of: Speaker | None, last: Referent | None, is_source: bool
) -> Answer:
    if low in SPEAKER:
        said = (speaker_of(start) if speaker_of else None) or discourse.speaker_of_turn(start)
        said = said or (said_beside(discourse, start) if speaker_of is None else None)
        byline = discourse.reading.marks.document.byline
        if said is None and byline and "interview" in byline.text.lower():
            said = last
        if said is None:
            own = own_voice(discourse, start, low)
            if own is not None:
                return _of_referent(*own)
            return Answer(None, (), f"unresolved: {low!r} with no speaker")
        state = discourse.state(said.side)
        if discourse.turns and low in _WE and state is not None and said.kind in (Kind.PERSON, Kind.OFFICE):
            return _of_referent(state, f"pronoun: {low!r} is said for {state.name} by {said.name}")
        return _of_referent(said, f"pronoun: {low!r} is the speaker, {said.name}")
    found = antecedent(discourse, start, low, speaker=last, is_source=is_source)
    if low in _TWO and (found is None or len(found.referent.members) != 2):
        two = two_sides(discourse, start)
        if len(two) == 2:
            names = called(discourse, two)
            return _of_group(two, names, f"the last two spoken of: {names}")
    if found is None:
        return Answer(None, (), f"unresolved: pronoun {low!r} with no antecedent that fits", party=False)
    what = "subject" if found.subject else "mention"
    return _of_referent(
        found.referent, f"pronoun: {low!r} = nearest {what} {found.referent.name} [{found.start}:{found.end}]"
    )


def _speakers(discourse: Discourse, start: int, end: int, speaker_of: Speaker) -> Answer:
    """ "our country", "our troops", "my government": the state that the speaker speaks for."""
    said = speaker_of(start) or discourse.speaker_of_turn(start)
    state = discourse.state(said.side) if said else None
    words = " ".join(discourse.reading.text[start:end].split())
    organs = discourse.reading.organs_in(start, end)
    if said is None or state is None:
        return Answer(words, (), f"unresolved: {words!r} with no speaker of a known side", party=bool(organs))
    if organs and organs[-1].use in ("owner", "own") and organs[-1].noun not in ("people", "public", "ally"):
        return _of_referent(state, f"{words!r}: the speaker {said.name} is {said.side}")
    noun = words.split(" ", 1)[1]
    return Answer(
        f"{state.adjective or state.name} {noun}", (), f"{words!r}: of the speaker {said.name}", party=bool(organs)
    )


def _of_referent(referent: Referent, reason: str) -> Answer:
    if referent.members:
        return _of_group(referent.members, referent.name, reason)
    return Answer(referent.name, (referent,), reason, referent.side)


def _of_group(members: tuple[Referent, ...], name: str, reason: str) -> Answer:
    members = unique(members)
    sides = {member.side for member in members}
    return Answer(name, members, reason, sides.pop() if len(sides) == 1 else None)


_COUNT = re.compile(r"(?:the|all|these|those|all the)\s+(three|four|five|six|seven)", re.IGNORECASE)
_PREPOSITION = re.compile(
    r"\b(?:of|from|in|at|near|to|for|with|between|against|about|over|among|on|by|into|under|across)\b"
)
_QUANTITY = re.compile(
    r"^(?:(?:more|less|fewer) than|up to|at least|about|around|nearly|some|tens|dozens|hundreds|thousands|scores|"
    r"number|numbers|all|most|many|several|"
    r"a|an|the|of|and|large|\d[\d,.]*|million|thousand|hundred|few|couple|rest|part|parts|both|each|one|two|three)(?:\s+|$)",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"^(?:talks?|negotiations?|meetings?|a|the|meeting|discussions?|summit|call|between)(?:\s+|$)", re.IGNORECASE
)


def _head(discourse: Discourse, start: int, end: int, inside: list[Occurrence]) -> Occurrence | None:
    """The occurrence that the mention as a whole means: the first, unless something else heads the phrase."""
    text = discourse.reading.text
    first = inside[0]
    before = text[start : first.start].strip()
    while before:
        stripped = _QUANTITY.sub("", before, count=1).strip()
        if stripped == before:
            break
        before = stripped
    if before and _PREPOSITION.search(before):
        return None
    beside = next((o for o in inside[1:] if text[first.end : o.start].isspace() and not o.adjective), None)
    if beside is not None and first.referent.kind is Kind.OFFICE:
        return beside
    if first.owner or first.adjective:
        later = [
            o
            for o in inside[1:]
            if not _PREPOSITION.search(text[first.end : o.start]) and "," not in text[first.end : o.start]
        ]
        if later and not first.adjective and later[0].referent.kind is not Kind.STATE and not later[0].adjective:
            return later[0]
        if later and first.adjective:
            return later[0]
    if (
        before
        and not _describes(before)
        and first.referent.kind not in (Kind.PERSON, Kind.OFFICE)
        and not first.owner
        and not first.adjective
    ):
        return None if _PREPOSITION.search(before) else first
    return first


def _beside(discourse: Discourse, end: int, inside: list[Occurrence]) -> Occurrence | None:
    """A name cut off from the noun before it: "Kyiv's ally | Germany"."""
    if (
        len(inside) != 1
        or not inside[0].referent.roles
        or inside[0].referent.roles[0] not in _RELATIONS
        or inside[0].end < end
    ):
        return None
    following = discourse.within(end, end + 40)
    return following[0] if following and following[0].start == end + 1 and not following[0].adjective else None


_RELATIONS = frozenset({"ally", "neighbour", "neighbor", "rival", "partner", "adversary", "enemy"})


def _describes(before: str) -> bool:
    return bool(re.fullmatch(r"(?:[\w-]+\s*){1,6}", before))


def _answer(discourse: Discourse, head: Occurrence, start: int, end: int) -> Answer:
    reading, referent = discourse.reading, head.referent
    after = reading.text[head.end : end]
    reason = head.reason
    if head.reason == "group":
        return _of_group(referent.members, referent.name, f"coordination of {referent.name}")
    joint = _joint(discourse, head, start, end)
    if joint is not None:
        return joint
    if head.owner and after.strip("'’s ").strip():
        noun = " ".join(after.lstrip("'’").removeprefix("s").split())
        if noun.lower() in words_for("parts_of_a_town") and _is_town(discourse, head):
            return Answer(plain_words(discourse, start, end), (), f"unresolved: {noun!r} is nobody", party=False)
        if not reading.roles_in(head.end, end) and not reading.organs_in(head.end, end):
            return Answer(referent.name, (referent,), f"possessor of {noun[:40]!r}: {reason}", referent.side)
    before = reading.text[start : head.start].strip()
    affair = is_affair(reading, end)
    if affair and after.strip() and not head.owner and len(discourse.within(start, end)) == 1:
        words = plain_words(discourse, start, end)  # "the Mali crisis"
        return Answer(words, (), f"unresolved: {words!r} is nobody", party=False)
    manned = reading.roles_in(head.end, end) or reading.organs_in(head.end, end)
    if head.place and after.strip() and not head.owner and not manned:  # "the Minsk agreements"
        words = plain_words(discourse, start, end)
        return Answer(words, (), f"unresolved: {words!r} is named after a place", party=False)
    if head.place and not after.strip() and names_affair(reading, head.end):  # "the Kinshasa | talks"
        return Answer(referent.name, (), f"{reason}, only where it was held", party=False)
    if (
        head.place
        and not after.strip()
        and not head.owner
        and (not before or before.lower() == "the" or _PLACED.fullmatch(before))
    ):
        return Answer(referent.name, (referent,), f"{reason}, a place here", referent.side, place=True)
    if head.adjective and after.strip() and referent.kind is Kind.ENTITY:  # "Western estimates" are not the West
        return Answer(plain_words(discourse, start, end), (), f"modifier: {reason}", referent.side)
    if head.adjective and after.strip() and _SOMEBODY.match(reading.text, start, end) and not manned:
        tokens = reading.tokens_in(head.end, end)
        nouns = [t for t in tokens if t.pos_ in ("NOUN", "PROPN")]
        if nouns and _BY_TRADE.search(nouns[0].text if len(nouns) == 1 else nouns[1].text):
            words = plain_words(
                discourse, start, nouns[min(1, len(nouns) - 1)].idx + len(nouns[min(1, len(nouns) - 1)])
            )
            return Answer(words, (), f"{words!r} speaks for no state")  # "a Belgian lorry driver"
    if head.adjective and after.strip() and referent.kind is Kind.STATE and is_private(reading, head.end, end):
        words = plain_words(discourse, start, end)
        return Answer(words, (), f"{words!r} speaks for no state")  # "Cuban exiles in Miami"
    if head.adjective and after.strip():
        reason = f"modifier: {reason}"
    if referent.members:
        return _of_group(
            referent.members, referent.name if not head.reason.startswith("role") else _cased(referent.name), reason
        )
    if referent.kind is Kind.OFFICE and referent.side is None and not referent.roles:
        return Answer(referent.name, (), reason, None)
    return Answer(referent.name, (referent,), reason, referent.side)


def _is_town(discourse: Discourse, head: Occurrence) -> bool:
    """Whether an occurrence is a capital or a seat of government by its name."""
    hits = discourse.reading.hits_in(head.start, head.end)
    return bool(hits) and (hits[0].form is Form.CAPITAL or hits[0].entry.kind is Kind.SEAT)


_SOMEBODY = re.compile(r"(?:an?|one|another|two|some|several)\s", re.IGNORECASE)
_BY_TRADE = re.compile(r"^[a-z]+(?:ers?|ors?|m[ae]n|wom[ae]n|ists?|ians?|maids?)$")
"""Nouns for people by their trade: driver, sailor, fisherman, pharmacist."""
_FURTHER = re.compile(r"\s*(?:,|and\b|as well as|along with|together with|including|&)")


def _joint(discourse: Discourse, head: Occurrence, start: int, end: int) -> Answer | None:
    """A list that was not read as a plain row: "Russia and some of its allies, including Belarus and Iran"."""
    text = discourse.reading.text
    if not _FURTHER.match(text, head.end, end) or " and " not in text[head.end : end].replace("\n", " "):
        return None
    others = [o for o in discourse.within(head.end, end) if not o.adjective and not o.owner]
    if not others:
        return None
    members = unique(m for o in (head, *others) for m in (o.referent.members or (o.referent,)))
    named = tuple(m for m in members if m.side or m.kind is not Kind.OFFICE)
    words = " ".join(text[start:end].split())
    sides = {m.side for m in members}
    return Answer(
        words, named, f"coordination of {', '.join(m.name for m in members)}", sides.pop() if len(sides) == 1 else None
    )


def _cased(name: str) -> str:
    return (
        name[:1].lower() + name[1:]
        if name[1:2].islower()
        and name.split()[0].lower() in ("diplomats", "officials", "leaders", "ministers", "envoys")
        else name
    )


def _partly(discourse: Discourse, start: int, end: int, inside: list[Occurrence]) -> Answer:
    """Something else heads the phrase: "members of the Russian government", "36 per cent of Russians", "talks
    between X and Y".
    """
    text = discourse.reading.text
    words = re.sub(r"^(?:the|a|an)\s+", "", " ".join(text[start:end].split()), flags=re.IGNORECASE)
    rest = text[start : inside[0].start].strip()
    while rest and _MEETING.match(rest):
        rest = _MEETING.sub("", rest, count=1).strip()
    named = [o for o in inside if not o.adjective] or inside
    if not rest:
        return _of_group(
            tuple(m for o in named for m in (o.referent.members or (o.referent,))), words, "parties to a meeting"
        )
    head = discourse.reading.words_in(start, inside[0].start)
    human = bool(
        discourse.reading.organs_in(start, inside[0].start) or discourse.reading.roles_in(start, inside[0].start)
    )
    if (
        human
        and any(word.key == "of" for word in head)
        and len(named) == 1
        and named[0].referent.kind in (Kind.STATE, Kind.ORGAN, Kind.SEAT, Kind.ORGANISATION)
    ):
        referent = named[0].referent
        many = re.fullmatch(r"(?:(?:\d+|all|other)\s+)*([a-z]+s) of (?:the )?\S.*", words)
        if many and referent.kind is Kind.ORGANISATION:  # "the 27 leaders of the European Union"
            words = f"{referent.name} {many[1]}"
        return Answer(words, (), f"part of {referent.name}: {named[0].reason}", referent.side)
    camp = _CAMP.match(words)
    if camp and len(named) == 1 and named[0].referent.kind is Kind.PERSON and named[0].referent.side:
        return Answer(words, (), f"{camp[1]} of {named[0].referent.name}", named[0].referent.side)
    if "international community" in words.lower() or human:
        return Answer(words, (), f"unresolved: {words!r} is no single actor")
    return Answer(
        words,
        (),
        f"unresolved: {words!r}",
        party=bool(re.match(r"\d|most|many|some|half|majority|members|part", words, re.IGNORECASE)),
    )


_CAMP = re.compile(r"(camp|government|people|entourage|team|side|office|circle|staff|lawyers|allies|delegation) of ")
_PLACED = re.compile(r"(?:in|at|near|from|outside|around|inside)(?:\s+the)?", re.IGNORECASE)


def _unnamed(discourse: Discourse, start: int, end: int, text: str) -> Answer:
    """Nothing that a list or the text knows: an unknown name is kept, a common noun is nobody."""
    words = plain_words(discourse, start, end)
    if is_common(discourse, start, end) or is_thing(discourse, start, end):
        return Answer(words, (), f"unresolved: {words!r}", party=False)
    for hit in discourse.reading.hits_in(start, end):
        if hit.entry.kind is Kind.PLACE and hit.end - hit.start >= end - start - 4:
            return Answer(words, (), f"unresolved: {words!r} is a place", party=False)
    for hit in discourse.reading.hits_in(start, end):
        if hit.modifier:
            return Answer(words, (), f"unresolved: {reason_of_hit(discourse.reading, hit)} is only half of a compound")
    reading = discourse.reading
    tokens = reading.tokens[reading.token_at(start).i : reading.last_token(end).i + 1]
    named = any(t.pos_ == "PROPN" or t.ent_type_ in ("ORG", "PERSON", "NORP") for t in tokens) and any(
        c.isupper() for c in words
    )
    if named and stands_where(discourse, start, end):
        return Answer(words, (), f"unresolved: {words!r} is a place here", party=False)
    if named:
        return Answer(words, (), f"unresolved: {words!r} is named without a role or a state")
    human = bool(discourse.reading.roles_in(start, end) or discourse.reading.organs_in(start, end))
    return Answer(words, (), f"unresolved: {words!r}", party=human)
