"""Parts of a state or an organisation, and nouns that stand for one: "the Russian foreign ministry", "the
alliance", "both sides".
"""

from __future__ import annotations

import itertools
import re

from standoff.actors.descriptions import phrase_start
from standoff.actors.discourse import Discourse, Occurrence
from standoff.actors.gazetteer import Form, Hit, Kind, words_for
from standoff.actors.passage import body_before, state_of_passage
from standoff.actors.pronouns import antecedent, controls
from standoff.actors.reading import Reading, Referent
from standoff.actors.roles import OrganHit, OrganUse
from standoff.actors.sides import called, row_of, two_persons, two_sides
from standoff.actors.words import Word, fold, keys_of

_OWNERS = frozenset({"his", "her", "its", "their"})
_BOTH = re.compile(r"(?:the two|both|the other two|the)\s+(?:\w+\s+)?$", re.IGNORECASE)
_SIDES = frozenset(
    {
        "sides",
        "countries",
        "nations",
        "states",
        "parties",
        "neighbours",
        "neighbors",
        "rivals",
        "powers",
        "capitals",
        "governments",
        "superpowers",
        "armies",
        "militaries",
        "delegations",
    }
)
_PAIR = frozenset({"pair", "duo"})
_EACH = frozenset({"side", "party", "country", "nation", "state", "capital", "government"})
_MEMBERS = frozenset({"allies", "ally", "members", "member", "member states", "states", "countries", "nations"})
_SENT = frozenset(
    {
        "agency",
        "agencies",
        "watchdog",
        "monitors",
        "observers",
        "mediators",
        "inspectors",
        "experts",
        "officials",
        "aides",
        "crew",
        "force",
    }
)
_WHOLE = frozenset({"country", "nation", "state", "republic", "government", "side"})


def lead_organ(discourse: Discourse, organ: OrganHit) -> None:
    """Lead one organ noun to its referent and keep the occurrence; nothing is kept where it can be anything."""
    reading = discourse.reading
    start = phrase_start(reading, organ.start)
    if _is_compound(reading, organ):
        owners = [h for h in reading.hits_in(start, organ.start) if h.entry.kind is Kind.STATE and not h.modifier]
        if len(owners) == 1 and organ.use == OrganUse.OWN:  # "Iran's foreign ministry spokesman ... The ministry"
            discourse.bodies.append((start, organ.noun, discourse.referent_of(owners[0].entry)))
        return
    portfolio = _PORTFOLIO.match(reading.text, organ.end) if organ.noun in ("ministry", "department") else None
    if portfolio and not reading.hits_in(organ.end, portfolio.end()):
        organ = OrganHit(organ.start, portfolio.end(), f"{organ.noun}{portfolio[0]}".lower(), organ.use)
    before = reading.text[start : organ.start]
    found = (
        _pair(discourse, organ, before)
        or _owned(discourse, organ, start)
        or _anaphor(discourse, organ, start, before)
        or _allies(discourse, organ, start, before)
    )
    if found is None:
        found = _unowned(discourse, organ, start, before)
    if found is not None:
        referent, reason, first, last = found
        discourse.occur(first, last, referent, reason)
        if organ.use == OrganUse.OWNER and referent.side:
            discourse.bodies.append((first, organ.noun, referent))


_PORTFOLIOS = re.compile(r"(?:ministry|department) (?:of|for) |[a-z ]+ ministry$")
_PORTFOLIO = re.compile(r"\s+(?:of|for)(?:\s+(?:the\s+)?[A-Z]\w+(?:\s+and(?=\s[A-Z])|,(?=\s[A-Z]\w+ and ))?)+")
Led = tuple[Referent, str, int, int]


def _is_compound(reading: Reading, organ: OrganHit) -> bool:
    """Whether the noun only modifies the next one: "military build-up", "intelligence agent"."""
    token = reading.last_token(organ.end)
    return (
        token.dep_ in ("compound", "amod", "nmod")
        and token.head.i > token.i
        and token.head.pos_ == "NOUN"
        and not reading.possessive(organ.end)
        and reading.text[token.idx + len(token) : token.head.idx].count(" ") <= 1
    )


def _pair(discourse: Discourse, organ: OrganHit, before: str) -> Led | None:
    """ "both sides", "the two countries", "the pair": the last two sides, or persons, that were spoken of."""
    start = organ.start - len(before)
    many = re.fullmatch(
        r"(?:the|all|all the|these|those)\s+(three|four|five|six|seven)\s+(?:\w+\s+)?", before, re.IGNORECASE
    )
    row = row_of(discourse, start, many[1]) if many and organ.noun in _SIDES else None
    if organ.noun == "trio" and before.lower().strip() == "the":
        row = row_of(discourse, start, "three")
    if row is not None:
        group = Referent(row[1], None, Kind.OFFICE, plural=True, members=row[0])
        return group, f"so many named side by side: {row[1]}", start, organ.end
    if organ.noun in _SIDES and re.fullmatch(r"(?:the\s+)?(?:two|both)\s+(?:\w+\s+)?", before, re.IGNORECASE):
        members = two_sides(discourse, start, armed=organ.noun in ("sides", "parties"))
    elif organ.noun in _EACH and re.fullmatch(r"(?:each|neither|either)\s+", before, re.IGNORECASE):
        members = two_sides(discourse, start, armed=organ.noun in ("side", "party"))
    elif organ.noun in _PAIR and re.fullmatch(r"the\s+", before, re.IGNORECASE):
        members = two_persons(discourse, start) or _paired(discourse, start)
    elif organ.noun == "sides" and re.fullmatch(r"the\s+", before, re.IGNORECASE):
        members = two_sides(discourse, start)
    else:
        return None
    return _both(discourse, members, start, organ.end) if len(members) == 2 else None


def _paired(discourse: Discourse, start: int) -> tuple[Referent, ...]:
    """ "The Chilean and Peruvian presidents met. The pair ...": the two states of the last such pair."""
    for occurrence in discourse.before(start, reach=900):
        referent = occurrence.referent
        if referent.plural and len(referent.members) == 2 and referent.roles and not referent.former:
            return referent.members
    return ()


def _both(discourse: Discourse, members: tuple[Referent, ...], start: int, end: int) -> Led:
    names = called(discourse, members)
    group = Referent(names, None, Kind.OFFICE, plural=True, members=members)
    return group, f"the last two spoken of: {names}", start, end


def _owned(discourse: Discourse, organ: OrganHit, start: int) -> Led | None:
    """With its owner beside it: "Russian troops", "the government of Iraq", "Ms Lee's cabinet", "its forces"."""
    words = discourse.reading.words_in(start, organ.start)
    if words and words[0].key in _OWNERS:
        return _of_pronoun(discourse, organ, words[0])
    return (
        _of_modifier(discourse, organ, start)
        or _of_complement(discourse, organ, start)
        or _of_person(discourse, organ, start)
    )


def _of_modifier(discourse: Discourse, organ: OrganHit, start: int) -> Led | None:
    """ "Ethiopia's government", "Russian and Chinese warships"."""
    reading = discourse.reading
    hits = [h for h in reading.hits_in(start, organ.start) if not h.modifier and h.entry.kind is not Kind.PLACE]
    if not hits:
        return None
    owners = _row(reading, hits)
    if all(hit.form is Form.CAPITAL and not reading.possessive(hit.end) for hit in owners):
        whose = _of_complement(discourse, organ, start)
        if whose is not None:  # "the Madrid embassy of Morocco"
            return whose
    if len(owners) > 1:
        members = tuple(discourse.referent_of(hit.entry) for hit in owners)
        group = Referent(" and ".join(m.name for m in members), None, Kind.OFFICE, plural=True, members=members)
        return group, f"modifiers {_at(reading, owners)}", start, organ.end
    hit = min(hits, key=lambda h: (h.form is Form.CAPITAL and not reading.possessive(h.end), h.start))
    return _whose(
        discourse, organ, discourse.referent_of(hit.entry), f"modifier {_at(reading, [hit])}", start, organ.end
    )


def _of_complement(discourse: Discourse, organ: OrganHit, start: int) -> Led | None:
    """ "the government of Iraq", "the foreign ministry in Beijing"."""
    reading = discourse.reading
    after = _OWNER_AFTER.match(reading.text, organ.end)
    if not after or organ.use == OrganUse.MEDIA:
        return None
    hits = [h for h in reading.hits_in(after.end(), after.end() + 50) if h.start == after.end()]
    if not hits or hits[0].entry.kind is Kind.PLACE or (after[1] == "in" and hits[0].form is not Form.CAPITAL):
        return None
    owner = discourse.referent_of(hits[0].entry)
    reason = f"modifier {_at(reading, hits)}"
    bodies = [o for o in reading.organs_in(hits[0].end, hits[0].end + 30) if o.start - hits[0].end in (1, 3)]
    if organ.noun in ("member", "members") and bodies and bodies[0].use in (OrganUse.OWN, OrganUse.OWNER):
        name = " ".join(reading.text[organ.start : bodies[0].end].split())  # "members of the Iraqi parliament"
        part = discourse.office(
            reading.uncapitalised(start, name), owner.side, Kind.OFFICE, plural=True, role=organ.noun
        )
        return part, reason, start, bodies[0].end
    return _whose(discourse, organ, owner, reason, start, hits[0].end)


def _of_person(discourse: Discourse, organ: OrganHit, start: int) -> Led | None:
    """ "the Biden administration", "Mr Noda's cabinet"."""
    named = discourse.persons.at(start, organ.start)
    state = discourse.state(named[-1][2].side) if named else None
    if state is None or organ.use not in (OrganUse.OWNER, OrganUse.OWN):
        return None
    return _whose(discourse, organ, state, f"{named[-1][2].name} being {state.side}", start, organ.end)


def _of_pronoun(discourse: Discourse, organ: OrganHit, word: Word) -> Led | None:
    """ "its forces", "his government"."""
    found = antecedent(discourse, word.start, word.key)
    if word.key == "their" and organ.noun in _SIDES and (found is None or not found.referent.plural):
        members = two_sides(discourse, word.start)  # "Their delegations meet on Monday"
        if len(members) == 2:
            return _both(discourse, members, word.start, organ.end)
    if found is None:
        return None
    owner = discourse.state(found.referent.side)
    if owner is None and found.referent.kind in (Kind.ENTITY, Kind.GROUP, Kind.ORGANISATION):
        owner = found.referent
    if owner is None:
        return None
    reason = f"{word.key} = {found.referent.name} [{found.start}:{found.end}]"
    return _whose(discourse, organ, owner, reason, word.start, organ.end)


_OWNER_AFTER = re.compile(r"\s+(of|in)\s+(?:the\s+)?")


def _row(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """The owners that stand in a row before a noun: "Russian and Chinese warships"."""
    for left, right in itertools.pairwise(hits):
        if not re.fullmatch(r"\s*(?:,|and|,\s*and|-|–)\s*", reading.text[left.end : right.start]):
            return hits[:1]
    return hits


def _at(reading: Reading, hits: list[Hit]) -> str:
    first, last = hits[0], hits[-1]
    return f"{reading.text[first.start : last.end]!r} [{first.start}:{last.end}]"


def _whose(discourse: Discourse, organ: OrganHit, owner: Referent, reason: str, start: int, end: int) -> Led:
    if organ.use == OrganUse.OWNER:
        return owner, reason, start, end
    noun = re.sub(r"^(?:the|this|that)\s+", "", " ".join(_after_owner(discourse, organ, start).split()), flags=re.I)
    if organ.use == OrganUse.MEDIA:
        return discourse.office(f"{owner.adjective or owner.name} {noun}", "MEDIA", Kind.MEDIA), reason, start, end
    name = f"{owner.adjective or owner.name} {noun}"
    if organ.use == OrganUse.PARTY:
        joint = owner.kind is Kind.ORGANISATION and organ.noun in _MEMBERS | _SENT  # "NATO members" speak for NATO
        side, plural = owner.side if joint else None, organ.noun.endswith("s")
        return discourse.office(name, side, Kind.OFFICE, plural=plural, role=organ.noun), reason, start, end
    side = None if organ.noun == "opposition" and owner.kind is Kind.STATE else owner.side
    return (
        discourse.office(name, side, Kind.ORGAN, plural=organ.noun == "ministers", role=organ.noun),
        reason,
        start,
        end,
    )


def _after_owner(discourse: Discourse, organ: OrganHit, start: int) -> str:
    """The organ with the words between its owner and it: "military intelligence service"."""
    reading = discourse.reading
    hits = reading.hits_in(start, organ.start)
    first = reading.words_in(start, organ.start)[:1]
    if not hits and first and first[0].key in _OWNERS:
        return reading.text[first[0].end : organ.end]
    if (
        not hits
        or "'s" in reading.text[hits[-1].end + 3 : organ.start]
        or "’s" in reading.text[hits[-1].end + 3 : organ.start]
    ):
        return reading.text[organ.start : organ.end]
    return reading.text[hits[-1].end : organ.end].lstrip("'’").removeprefix("s ")


def _anaphor(discourse: Discourse, organ: OrganHit, start: int, before: str) -> Led | None:
    """ "the alliance", "the bloc", "the country", "the ministry": the last one spoken of that can be called so."""
    if not before.lower().startswith(("the ", "this ", "that ")):
        return None
    middle = before.split(None, 1)[1:] or [""]
    numbered = _NUMBERED.fullmatch(f"{middle[0].lower()}{organ.noun}")
    if numbered:
        return _of_so_many(discourse, organ, start, before)
    if any(word not in words_for("plain_modifiers") for word in middle[0].lower().replace("-", " ").split()):
        return None
    noun = organ.noun
    earlier = discourse.before(start, reach=8000)
    occurrence = next((o for o in earlier if _may_be_called(o, noun) and not _acts_on(discourse, o, start)), None)
    if occurrence is None:
        return _named_later(discourse, organ, start) or _of_body(discourse, organ, start)
    referent = occurrence.referent
    return referent, f"{before}{noun} = {referent.name} [{occurrence.start}:{occurrence.end}]", start, organ.end


_NUMBERED = re.compile(
    r"(?:\d+|[a-z]+(?:-[a-z]+)?)[\s-](?:member|nation|state|country|strong)\s+(?:[a-z]+\s)?(?:\w+ )?[a-z]+"
)


def _of_so_many(discourse: Discourse, organ: OrganHit, start: int, before: str) -> Led | None:
    """ "ASEAN met. The ten-member group ...": the last organisation of states that was spoken of."""
    for occurrence in discourse.before(start, reach=4000):
        referent = occurrence.referent
        if referent.kind is Kind.ORGANISATION and not referent.members:
            reason = f"{before}{organ.noun} = {referent.name} [{occurrence.start}:{occurrence.end}]"
            return referent, reason, start, organ.end
    return None


def _named_later(discourse: Discourse, organ: OrganHit, start: int) -> Led | None:
    """ "The court ruled on Friday. ... the International Court of Justice": the one body of that sort in the text."""
    if organ.noun not in ("court", "tribunal", "alliance", "bloc", "watchdog"):
        return None
    entries = {h.entry for h in discourse.reading.hits if organ.noun in h.entry.anaphora}
    if len(entries) != 1:
        return None
    referent = discourse.referent_of(entries.pop())
    return referent, f"the {organ.noun} = {referent.name}, the only one in the text", start, organ.end


_ANY = frozenset({"", "the", "every", "all", "all the", "each"})


def _allies(discourse: Discourse, organ: OrganHit, start: int, before: str) -> Led | None:
    """ "NATO met in Riga. The allies ...", "every ally": those of the alliance spoken of just before."""
    if organ.noun not in ("allies", "ally") or before.strip().lower() not in (
        "",
        "the",
        "every",
        "all",
        "all the",
        "each",
    ):
        return None
    reading = discourse.reading
    here = reading.sentence_at(start)
    near = [o.referent for o in discourse.before(start, reach=900) if here - reading.sentence_at(o.start) <= 3]
    bodies = [r for r in near if r.kind is Kind.ORGANISATION and "alliance" in r.anaphora]
    if not bodies or any(r is not bodies[0] for r in bodies):
        return None
    owner = bodies[0]
    name = f"{owner.adjective or owner.name} allies"
    referent = discourse.office(name, owner.side, Kind.OFFICE, plural=True, role="allies")
    return referent, f"{organ.noun} of {owner.name}, spoken of just before", start, organ.end


def _of_body(discourse: Discourse, organ: OrganHit, start: int) -> Led | None:
    """ "the junta", "the army", "the palace": of the state with which it was named last, else of the one that the
    passage is about.
    """
    if organ.use == OrganUse.OWNER or organ.noun in words_for("bodies_of_a_state") or organ.noun == "ministry":
        body = body_before(discourse, organ.noun, start)
        if body is not None and body[0].endswith(f" {organ.noun}"):  # "the ministry", the foreign ministry
            name = f"{body[1].adjective or body[1].name} {body[0]}"
            return discourse.office(name, body[1].side, Kind.ORGAN, role=body[0]), body[2], start, organ.end
        if body is not None:
            return _whose(discourse, organ, body[1], body[2], start, organ.end)
    if organ.noun not in words_for("bodies_of_a_state") and not _PORTFOLIOS.match(organ.noun):
        return None
    found = state_of_passage(discourse, start)
    if found is None and discourse.home is not None:
        home = discourse.state(discourse.home[0])
        found = (home, discourse.home[1]) if home is not None and home.kind is Kind.STATE else None
    if found is None:
        return None
    return _whose(discourse, organ, found[0], found[1], start, organ.end)


def _acts_on(discourse: Discourse, occurrence: Occurrence, start: int) -> bool:
    """Who is accused of something against "the country" is not that country: "accused Germany of blocking arms to
    the country".
    """
    same = discourse.reading.sentence_at(occurrence.start) == discourse.reading.sentence_at(start)
    return same and occurrence.referent.kind is Kind.STATE and controls(discourse, occurrence, start)


def _may_be_called(occurrence: Occurrence, noun: str) -> bool:
    referent = occurrence.referent
    if noun in referent.anaphora or (noun == "regional body" and "bloc" in referent.anaphora):
        return True
    if referent.kind is Kind.ORGAN and not referent.roles:  # one of the lists: "the Philippine coast guard"
        return fold(referent.name).endswith(f" {noun}")
    if referent.kind is Kind.OFFICE and not referent.members:  # "the Saudi-led coalition", "NATO allies"
        return referent.roles[:1] == [noun] and fold(referent.name).endswith(f" {noun}")
    if referent.kind is not Kind.ORGAN or not referent.roles or noun.split()[-1] not in referent.roles[0].split():
        return False
    kept = set(keys_of(referent.name))
    return all(word in kept or word in ("of", "affairs", "ministry") for word in noun.split())


def _unowned(discourse: Discourse, organ: OrganHit, start: int, before: str) -> Led | None:
    """No owner and no antecedent: media stay media, people and bodies keep their words, the rest is nobody."""
    reading = discourse.reading
    words = re.sub(r"^(?:the|a|an|some|its|his|her|their)\s+", "", reading.text[start : organ.end], flags=re.IGNORECASE)
    words = reading.uncapitalised(start, " ".join(words.split()))
    if organ.use == OrganUse.MEDIA:
        name = "media reports (unspecified)" if organ.noun.endswith("reports") else words
        return discourse.office(name, "MEDIA", Kind.MEDIA), f"media: {words!r} [{start}:{organ.end}]", start, organ.end
    if organ.use == OrganUse.OWN or organ.use == OrganUse.PARTY:
        kind = Kind.ORGAN if organ.use == OrganUse.OWN else Kind.OFFICE
        plural = organ.noun.endswith("s")
        referent = discourse.office(words, None, kind, plural=plural, role=organ.noun)
        return referent, f"unresolved: {words!r} with no state in the text", start, organ.end
    return None
