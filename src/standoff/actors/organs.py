"""Parts of a state or an organisation, and nouns that stand for one: "the Russian foreign ministry", "the
alliance", "both sides".
"""

from __future__ import annotations

import itertools
import re

from standoff.actors.descriptions import phrase_start
from standoff.actors.discourse import Discourse, Occurrence
from standoff.actors.gazetteer import Form, Hit, Kind, words_for
from standoff.actors.pronouns import antecedent, controls
from standoff.actors.reading import Reading, Referent
from standoff.actors.roles import OrganHit, OrganUse
from standoff.actors.sides import two_persons, two_sides
from standoff.actors.words import Word, keys_of

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
_WHOLE = frozenset({"country", "nation", "state", "republic", "government", "side"})


def lead_organ(discourse: Discourse, organ: OrganHit) -> None:
    """Lead one organ noun to its referent and keep the occurrence; nothing is kept where it can be anything."""
    reading = discourse.reading
    start = phrase_start(reading, organ.start)
    if _is_compound(reading, organ):
        return
    portfolio = _PORTFOLIO.match(reading.text, organ.end) if organ.noun in ("ministry", "department") else None
    if portfolio and not reading.hits_in(organ.end, portfolio.end()):
        organ = OrganHit(organ.start, portfolio.end(), f"{organ.noun}{portfolio[0]}".lower(), organ.use)
    before = reading.text[start : organ.start]
    found = (
        _pair(discourse, organ, before) or _owned(discourse, organ, start) or _anaphor(discourse, organ, start, before)
    )
    if found is None:
        found = _unowned(discourse, organ, start, before)
    if found is not None:
        referent, reason, first, last = found
        discourse.occur(first, last, referent, reason)


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
    if organ.noun in _SIDES and re.fullmatch(r"(?:the\s+)?(?:two|both)\s+(?:\w+\s+)?", before, re.IGNORECASE):
        members = two_sides(discourse, start)
    elif organ.noun in _PAIR and re.fullmatch(r"the\s+", before, re.IGNORECASE):
        members = two_persons(discourse, start)
    elif organ.noun == "sides" and re.fullmatch(r"the\s+", before, re.IGNORECASE):
        members = two_sides(discourse, start)
    else:
        return None
    if len(members) != 2:
        return None
    names = f"{members[0].name} and {members[1].name}"
    group = Referent(names, None, Kind.OFFICE, plural=True, members=members)
    return group, f"the last two spoken of: {names}", start, organ.end


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
    return _whose(discourse, organ, owner, f"modifier {_at(reading, hits)}", start, hits[0].end)


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
    noun = " ".join(_after_owner(discourse, organ, start).split())
    if organ.use == OrganUse.MEDIA:
        return discourse.office(f"{owner.adjective or owner.name} {noun}", "MEDIA", Kind.MEDIA), reason, start, end
    name = f"{owner.adjective or owner.name} {noun}"
    if organ.use == OrganUse.PARTY:
        return (
            discourse.office(name, None, Kind.OFFICE, plural=organ.noun.endswith("s"), role=organ.noun),
            reason,
            start,
            end,
        )
    return (
        discourse.office(name, owner.side, Kind.ORGAN, plural=organ.noun == "ministers", role=organ.noun),
        reason,
        start,
        end,
    )


def _after_owner(discourse: Discourse, organ: OrganHit, start: int) -> str:
    """The organ with the words between its owner and it: "military intelligence service"."""
    reading = discourse.reading
    hits = reading.hits_in(start, organ.start)
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
    if any(word not in words_for("plain_modifiers") for word in middle[0].lower().replace("-", " ").split()):
        return None
    noun = organ.noun
    earlier = discourse.before(start, reach=8000)
    occurrence = next((o for o in earlier if _may_be_called(o, noun) and not _acts_on(discourse, o, start)), None)
    if occurrence is None:
        return None
    referent = occurrence.referent
    return referent, f"{before}{noun} = {referent.name} [{occurrence.start}:{occurrence.end}]", start, organ.end


def _acts_on(discourse: Discourse, occurrence: Occurrence, start: int) -> bool:
    """Who is accused of something against "the country" is not that country: "accused Germany of blocking arms to
    the country".
    """
    same = discourse.reading.sentence_at(occurrence.start) == discourse.reading.sentence_at(start)
    return same and occurrence.referent.kind is Kind.STATE and controls(discourse, occurrence, start)


def _may_be_called(occurrence: Occurrence, noun: str) -> bool:
    referent = occurrence.referent
    if noun in referent.anaphora:
        return True
    if referent.kind is not Kind.ORGAN or not referent.roles or noun.split()[-1] not in referent.roles[0].split():
        return False
    kept = set(keys_of(referent.name))
    return all(word in kept or word in ("of", "affairs", "ministry") for word in noun.split())


def _unowned(discourse: Discourse, organ: OrganHit, start: int, before: str) -> Led | None:
    """No owner and no antecedent: media stay media, people and bodies keep their words, the rest is nobody."""
    reading = discourse.reading
    words = re.sub(r"^(?:the|a|an|some|its|his|her|their)\s+", "", reading.text[start : organ.end], flags=re.IGNORECASE)
    words = " ".join(words.split())
    if organ.use == OrganUse.MEDIA:
        name = "media reports (unspecified)" if organ.noun.endswith("reports") else words
        return discourse.office(name, "MEDIA", Kind.MEDIA), f"media: {words!r} [{start}:{organ.end}]", start, organ.end
    if organ.use == OrganUse.OWN or organ.use == OrganUse.PARTY:
        kind = Kind.ORGAN if organ.use == OrganUse.OWN else Kind.OFFICE
        plural = organ.noun.endswith("s")
        referent = discourse.office(words, None, kind, plural=plural, role=organ.noun)
        return referent, f"unresolved: {words!r} with no state in the text", start, organ.end
    return None
