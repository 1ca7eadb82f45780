"""Whom a role noun means: a person named before, someone known by role only, the holder of an office, or several
of them.
"""

from __future__ import annotations

import re

from standoff.actors.descriptions import Description, describe, phrase_start
from standoff.actors.discourse import Discourse, reason_of_description, unique
from standoff.actors.gazetteer import Form, Kind, words_for
from standoff.actors.officeholders import load_office_holders
from standoff.actors.passage import body_before, home_here, note_body, state_of_passage
from standoff.actors.pronouns import antecedent
from standoff.actors.reading import Referent
from standoff.actors.roles import AT_HOME, NOT_AT_HOME, UNIQUE, OrganUse, RoleHit
from standoff.actors.sides import two_sides
from standoff.actors.words import fold

_INDEFINITE = frozenset(("a", "an", "one", "another", "some", "several", "senior", "top", "any", "no"))
_POSTED = re.compile(r"\s+(?:in|at)\s+(?:the\s+)?[A-Z]")
_BOTH = re.compile(r"\s+(?:from|of)\s+(?:both|the two)\s+(?:countries|sides|nations|states|delegations|camps)")
_TWO = re.compile(r"\b(?:two|both|three)\b", re.IGNORECASE)
_TOGETHER = re.compile(r"^the\b", re.IGNORECASE)


def lead_role(discourse: Discourse, role: RoleHit) -> None:
    """Lead one role noun, not the title of a name, to its referent and keep the occurrence."""
    reading = discourse.reading
    start = phrase_start(reading, role.start)
    found = describe(reading, role, start, min(reading.sentence_end(role.start), role.end + 120))
    side, owner = found.side, None
    if found.owner_at and not found.former:
        owner = owner_of(discourse, *found.owner_at)
        side = owner.side if owner and role.role.speaks else None
    if role.noun == "man" and found.owner is not None and _POSTED.match(reading.text, role.end):
        side = found.owner.side  # "Cairo's man in Addis Ababa"
    if role.role.name == "rebel" and found.owner is not None and found.owner.kind is Kind.STATE:
        side = None  # who rebels against a state does not speak for it: "Colombian rebels"
    referent, reason = _referent(discourse, found, side, owner)
    discourse.occur(start, max(found.end, role.end), referent, reason)
    note_body(discourse, role.noun, side, start)


def owner_of(discourse: Discourse, start: int, end: int) -> Referent | None:
    """Whose someone is where no list names the owner: "Putin's", "its", "the alliance's"."""
    named = [person for _, _, person in discourse.persons.at(start, end)]
    if named:
        return named[-1]
    words = discourse.reading.words_in(start, end)
    if words and words[-1].key in ("his", "her", "its", "their"):
        found = antecedent(discourse, start, words[-1].key)
        return found.referent if found and found.referent.kind is not Kind.MEDIA else None
    if words and words[-1].key in discourse.reading.gazetteer.anaphora:
        return next(
            (o.referent for o in discourse.before(start, reach=6000) if words[-1].key in o.referent.anaphora), None
        )
    return None


def _referent(
    discourse: Discourse, found: Description, side: str | None, owner: Referent | None
) -> tuple[Referent, str]:
    role, reading = found.role, discourse.reading
    words = reading.text[found.start : role.end]
    reason = reason_of_description(reading, found)
    definite = words.lower().startswith(("the ", "this ", "that ", "both ", "his ", "her ", "its ", "their "))
    definite = definite or reading.in_headline(role.start) or (found.start == role.start and words[0].isupper())
    definite = definite or (
        words[0].isupper()
        and words.split()[0].lower() not in _INDEFINITE
        and found.start == reading.sentence_start(role.start)
    )
    if role.plural:
        return _plural(discourse, found, side, owner, reason)
    if role.noun == "counterpart":
        known = _counterpart(discourse, found, side)
    elif definite or role.role.name in UNIQUE:
        known = _known(discourse, found, side)
    else:
        known = None
    if known is not None:
        spoken = known.mentions[0] if known.mentions else None
        return known, reason + (f", who is {known.name} {list(spoken)}" if spoken and known.kind is Kind.PERSON else "")
    part = (
        found.owner is not None
        and found.owner.kind is Kind.ORGANISATION
        and found.owner.name != _whole(discourse, side)
    )
    if side is None and owner is None and definite and role.role.name in UNIQUE:
        home = _at_home(discourse, found)
        if home is not None:
            side, reason = home[0], f"{reason}, {home[1]}"
    if side and definite and role.role.name in UNIQUE and not found.former and not part:
        holder = _holder(discourse, role.noun, side)
        if holder is not None:
            return holder, f"{reason}, office list"
    if side is None and owner is None:
        home = _at_home(discourse, found)
        if home is not None:
            side, reason = home[0], f"{reason}, {home[1]}"
    name = described_name(discourse, found, owner)
    speaks = (role.role.speaks or (role.noun == "man" and side is not None)) and not found.former
    press = "MEDIA" if role.role.name == "press" else None
    kept = discourse.office(name, side if speaks else press, Kind.OFFICE, role=role.noun)
    kept.former, kept.speaks = found.former, speaks
    kept.gender = reading.lexicon.gender.get(role.noun.split()[-1])
    return kept, reason if side or not speaks else f"unresolved: {name!r} with no state in the text"


def _whole(discourse: Discourse, side: str | None) -> str:
    """The name of the organisation with a code, not of one of its parts."""
    entry = discourse.reading.gazetteer.coded.get(side or "")
    return entry.name if entry else ""


def _at_home(discourse: Discourse, found: Description) -> tuple[str, str] | None:
    """Whose an unnamed office is where the text leaves its state out: "a foreign ministry official", "an officer"."""
    role = found.role.role
    if role.name not in AT_HOME or found.owner or found.owner_at or found.former:
        return None
    posted = _IN_TOWN.match(discourse.reading.text, found.role.end) if role.name == "spokesperson" else None
    if posted is not None:  # "a foreign ministry spokesman in Khartoum"
        hits = [h for h in discourse.reading.hits_in(posted.end(), posted.end() + 40) if h.start == posted.end()]
        if hits and hits[0].form is Form.CAPITAL and hits[0].entry.side:
            return hits[0].entry.side, f"works in the capital [{hits[0].start}:{hits[0].end}]"
    body_behind = _of_the_body(discourse, found)
    if body_behind is not None:
        return body_behind
    if (found.role.noun in NOT_AT_HOME and discourse.host is None) or (
        found.role.plural and role.name not in _MANY_AT_HOME
    ):
        return None
    if discourse.reading.in_headline(found.start) or _RANKED.match(discourse.reading.text, found.role.end):
        return None
    if _ADMINISTRATION.search(discourse.reading.text[found.start : found.role.end]) and "USA" in {
        hit.entry.side for hit in discourse.reading.hits
    }:
        return "USA", "an administration's officials, so called only in the United States"
    organs = [o for o in discourse.reading.organs_in(found.start, found.role.start) if o.use == OrganUse.OWN]
    if organs:  # "an energy ministry official" after "Chile's energy ministry"
        body = body_before(discourse, organs[-1].noun, found.start)
        if body is not None and body[1].side:
            return body[1].side, body[2]
    if role.name == "spokesperson" or organs:
        passage = state_of_passage(discourse, found.start)
        if passage is not None and passage[0].side:
            return passage[0].side, passage[1]
    return home_here(discourse, found.start, voice=not found.role.plural)


_IN_TOWN = re.compile(r"\s+in\s+")
_WITHIN = re.compile(r"\s+(?:of|for|in|at|from)\s+(?:the|its|his|her)\s+(?:[\w’'-]+\s+){0,2}$")


def _of_the_body(discourse: Discourse, found: Description) -> tuple[str, str] | None:
    """ "A source in the ministry", "a spokesman for the border committee": whose that body is, if it was spoken of."""
    reading = discourse.reading
    for organ in reading.organs_in(found.role.end, found.role.end + 50):
        if organ.use != OrganUse.OWN or not _WITHIN.match(reading.text, found.role.end, organ.start):
            continue
        body = body_before(discourse, organ.noun, found.start)
        if body is not None and body[1].side:
            return body[1].side, body[2]
        for occurrence in discourse.before(found.start, reach=4000):
            known = occurrence.referent
            if known.kind is Kind.ORGAN and known.side and fold(known.name).endswith(organ.noun):
                return known.side, f"{organ.noun} = {known.name} [{occurrence.start}:{occurrence.end}]"
        passage = state_of_passage(discourse, found.start) if organ.noun in words_for("bodies_of_a_state") else None
        if passage is not None and passage[0].side:
            return passage[0].side, passage[1]
    return None


_IN_PAIRS = frozenset(
    {"leader", "president", "minister", "foreign minister", "prime minister", "premier", "head of state"}
)
_ADMINISTRATION = re.compile(r"\badministration (?:official|adviser|advisor|aide|spokes)", re.IGNORECASE)
_ANYONE = frozenset({"man", "woman"})
_MANY_AT_HOME = frozenset({"official", "military", "legislator", "judge"})
_RANKED = re.compile(r"\s+(?:of|for|from|to|on|with|close)\b")


def _known(discourse: Discourse, found: Description, side: str | None) -> Referent | None:
    """The person or unnamed official spoken of before whom a role noun leads back to; in a headline also one named
    later.
    """
    if found.former:
        return None
    reading, noun = discourse.reading, found.role.noun
    wider: Referent | None = None
    for occurrence in discourse.before(found.start, reach=8000):
        referent = occurrence.referent
        if not _may_return(found, referent, side):
            continue
        if referent.kind is Kind.OFFICE and noun in referent.roles:
            return referent  # "the official" is the official introduced without a name before any named adviser
        if any(reading.lexicon.may_be(noun, fold(known)) for known in referent.roles):
            if noun not in reading.lexicon.covers or noun in referent.roles:
                return referent
            wider = wider or referent
    if wider is not None:
        return wider
    if side is not None and (found.role.role.name in UNIQUE or noun == "leader"):
        for person in discourse.persons.all:
            if person.side == side and any(reading.lexicon.may_be(noun, fold(known)) for known in person.roles):
                return person
    return None


def _may_return(found: Description, referent: Referent, side: str | None) -> bool:
    """Whether a referent agrees in number, side and standing with a role noun that may lead back to it."""
    if referent.kind not in (Kind.PERSON, Kind.OFFICE) or referent.plural or referent.former:
        return False
    if side is not None:
        return referent.side == side
    return referent.speaks or not found.role.role.speaks


def _counterpart(discourse: Discourse, found: Description, side: str | None) -> Referent | None:
    """ "his Russian counterpart": who holds for the other side the office of the person spoken of before."""
    if side is None:
        return None
    for occurrence in discourse.before(found.start):
        roles = occurrence.referent.roles
        if occurrence.referent.kind is Kind.PERSON and roles and occurrence.referent.side != side:
            for person in discourse.persons.all:
                if person.side == side and any(
                    discourse.reading.lexicon.may_be(roles[0], known) for known in person.roles
                ):
                    return person
            return _holder(discourse, roles[0], side)
    return None


def _holder(discourse: Discourse, noun: str, side: str) -> Referent | None:
    """Who held an office on the document's date, by the list."""
    lexicon = discourse.reading.lexicon
    role = lexicon.role_of(noun)
    offices = frozenset(
        t.office for t in load_office_holders().by_side.get(side, ()) if role and lexicon.role_of(t.office) == role
    )
    if len(noun.split()) == 1 and noun in lexicon.covers:
        offices = frozenset(o for o in offices if o == noun) or offices
    if noun == "leader":
        offices = frozenset(("president", "prime minister", "leader", "supreme leader", "chancellor", "junta leader"))
    term = load_office_holders().of_office(side, offices, discourse.reading.marks.published)
    if term is None:
        return None
    for person in discourse.persons.all:
        if person.name == term.name:
            return person
    known = discourse.office(term.name, side, Kind.PERSON, role=term.office)
    known.reason = f"office list: {term.office} of {side}"
    return known


def _plural(
    discourse: Discourse, found: Description, side: str | None, owner: Referent | None, reason: str
) -> tuple[Referent, str]:
    role, words = found.role, discourse.reading.text[found.start : found.role.end]
    armed = [h.entry for h in discourse.reading.hits_in(found.start, role.start) if h.entry.kind is Kind.GROUP]
    if role.role.name == "rebel" and armed:  # "Houthi rebels", "Colombia's ELN rebels"
        return discourse.referent_of(armed[-1]), reason
    owners = [discourse.referent_of(entry) for entry in (found.owners or ((found.owner,) if found.owner else ()))]
    members = unique(part for referent in owners for part in (referent.members or (referent,)))
    both = _BOTH.match(discourse.reading.text, role.end)
    if both and not owners:
        members = two_sides(discourse, found.start)
    if len(members) > 1 and not found.former:
        name = described_name(discourse, found, owner)
        group = Referent(name, None, Kind.OFFICE, plural=True, roles=[role.noun], members=members)
        return group, reason
    together = _TWO.search(words) or _TOGETHER.search(words)
    if together and together[0].lower() == "the" and role.noun not in _IN_PAIRS:
        together = None
    if side is None and found.owner is None and together:
        members = _last_two(discourse, found)
        if members:
            names = " and ".join(member.name for member in members)
            group = Referent(names, None, Kind.OFFICE, plural=True, roles=[role.noun], members=members)
            return group, f"{reason}, who are {names}"
    if side is None and found.owner is None and words.lower().startswith("the "):
        again = _again(discourse, found, words)
        if again is not None:
            return again[0], f"{reason}, {again[1]}"
    counted = any(token.pos_ == "NUM" for token in discourse.reading.tokens_in(found.start, role.start))
    definite = words.lower().startswith(("the ", "these ", "those ", "both ", "same "))
    if side is None and found.owner is None and not counted and (definite or words[:1].isupper()):
        for occurrence in discourse.before(found.start, reach=8000):
            referent = occurrence.referent
            if len(referent.members) > 1 and role.noun in referent.roles and not referent.former and referent.plural:
                return referent, f"{reason}, who are {referent.name}"  # "Thai and Lao negotiators ... the negotiators"
            if (
                referent.plural
                and not referent.members
                and referent.side
                and any(k.split()[-1] == role.noun.split()[-1] for k in referent.roles)
            ):
                return referent, f"{reason}, who are the {referent.name}"
    if side is None and owner is None and not counted:
        home = _at_home(discourse, found)
        if home is not None:
            side, reason = home[0], f"{reason}, {home[1]}"
    speaks = role.role.speaks and not found.former
    name = described_name(discourse, found, owner)
    kept = discourse.office(name, side if speaks else None, Kind.OFFICE, plural=True, role=role.noun)
    if role.role.name == "press":
        kept.side = "MEDIA"
    return kept, reason if side or not speaks else f"unresolved: {name!r} with no state in the text"


def _again(discourse: Discourse, found: Description, words: str) -> tuple[Referent, str] | None:
    """ "Niger's junta ... the generals"; "the Houthis ... the rebels", "Tigrayan rebels ... the rebels"."""
    noun = words.split(None, 1)[1].lower()
    body = body_before(discourse, noun, found.start)
    if body is not None:
        return body[1], body[2]
    if found.role.role.name != "rebel":
        return None
    armed = [
        o for o in discourse.before(found.start, reach=8000)
        if o.referent.kind is Kind.GROUP or (o.referent.plural and fold(o.referent.name).endswith(f" {noun}"))
    ]  # fmt: skip
    if not armed or len({o.referent.name for o in armed}) > 1:
        return None
    return armed[0].referent, f"who are the {armed[0].referent.name} [{armed[0].start}]"


def _last_two(discourse: Discourse, found: Description) -> tuple[Referent, ...]:
    """The two persons, of two sides, that "the two leaders" leads back to."""
    lexicon = discourse.reading.lexicon
    two: list[Referent] = []
    for occurrence in discourse.before(found.start, reach=2500):
        person = occurrence.referent
        paired = person.plural and len(person.members) == 2 and not two and not person.former
        if paired and any(
            lexicon.may_be(found.role.noun, known) or found.role.noun in _ANYONE for known in person.roles
        ):
            return person.members  # "the French and German leaders ... the two leaders"
        unnamed = person.kind is Kind.OFFICE and not person.plural and person.side is not None and bool(person.roles)
        if (
            not (person.kind is Kind.PERSON or unnamed)
            or person.former
            or person in two
            or (two and two[0].side == person.side)
        ):
            continue
        heads = found.role.noun in _ANYONE and any(_heads_a_side(discourse, known) for known in person.roles)
        if heads or any(lexicon.may_be(found.role.noun, known) for known in person.roles):
            two.append(person)
        if len(two) == 2:
            return two[1], two[0]
    return ()


def _heads_a_side(discourse: Discourse, noun: str) -> bool:
    role = discourse.reading.lexicon.role_of(noun)
    return role is not None and role.name in UNIQUE | {"royal", "leader"}


def described_name(discourse: Discourse, found: Description, owner: Referent | None = None) -> str:
    """What the record calls someone known by role: "senior White House official", "German foreign ministry
    spokesperson".
    """
    reading, role = discourse.reading, found.role
    text = reading.text
    end = max(found.end, role.end)
    words = " ".join(text[found.start : end].split())
    if owner is not None and found.owner_at and found.owner_at[1] <= role.start:
        rest = text[found.owner_at[1] : end].lstrip("’'").removeprefix("s ")
        owner = (discourse.state(owner.side) or owner) if owner.kind is Kind.PERSON and role.plural else owner
        words = " ".join(f"{owner.adjective or owner.name} {rest}".split())
    words = re.sub(r"^(?:the|a|an|this|that|some|several|one|his|her|its|their|our)\s+", "", words, flags=re.IGNORECASE)
    for hit in reading.hits_in(found.start, role.start):
        if reading.possessive(hit.end) and hit.entry.kind in (Kind.STATE, Kind.ENTITY, Kind.ORGANISATION):
            words = re.sub(rf"{re.escape(text[hit.start : hit.end])}['’]s?", hit.entry.adjective, words, count=1)
    many = re.fullmatch(r"([a-z ]+?) of (?:the )?\S.*", words)
    if many and role.plural and found.owner is not None and found.owner.kind is Kind.ORGANISATION:
        words = f"{found.owner.name} {many[1]}"  # "leaders of the EU"
    after = re.fullmatch(r"(.*?)\s+(?:for|at)\s+(?:the\s+)?(.+)", words)
    if after and role.role.name in ("spokesperson", "official") and not role.plural:
        words = f"{after[2].replace('’s', '').replace(chr(39) + 's', '')} {after[1]}"
    words = words.replace("U.S.", "US").replace("U.N.", "UN")
    return reading.uncapitalised(found.start, words.strip(" ,"))
