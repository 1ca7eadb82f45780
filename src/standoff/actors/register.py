"""Leads every name, role noun and organ noun of a document to its referent, in the order of the text."""

from __future__ import annotations

from standoff.actors.descriptions import Description
from standoff.actors.discourse import Discourse, reason_of_description, reason_of_hit
from standoff.actors.gazetteer import Form, Hit, Kind
from standoff.actors.joining import join_neighbours
from standoff.actors.offices import lead_role, owner_of
from standoff.actors.organs import lead_organ
from standoff.actors.passage import note_body
from standoff.actors.reading import Reading, Referent
from standoff.actors.roles import OrganHit, RoleHit
from standoff.actors.settling import settle_titles, settle_turns, settle_voice
from standoff.language import Marks


def survey(marks: Marks) -> Discourse:
    """Read a document and return who is spoken of where."""
    discourse = Discourse(Reading(marks))
    settle_voice(discourse)
    for start, end, mention in _mentions(discourse):
        match mention:
            case Hit():
                _lead_hit(discourse, mention)
            case RoleHit():
                lead_role(discourse, mention)
            case OrganHit():
                lead_organ(discourse, mention)
            case Referent():
                _lead_person(discourse, start, end, mention)
    settle_turns(discourse)
    settle_titles(discourse)
    join_neighbours(discourse)
    return discourse


def _mentions(discourse: Discourse) -> list[tuple[int, int, Hit | RoleHit | OrganHit | Referent]]:
    """Everything that may speak of someone, in order; role nouns that are titles of a name are left to the name."""
    reading, persons = discourse.reading, discourse.persons
    titles = {d.role.start for rows in persons.described.values() for d, _ in rows}
    found: list[tuple[int, int, Hit | RoleHit | OrganHit | Referent]] = []
    found += [
        (hit.start, hit.end, hit) for hit in reading.hits if not hit.modifier and hit.entry.kind is not Kind.PLACE
    ]
    found += [(role.start, role.end, role) for role in reading.roles if role.start not in titles]
    taken = {role.start for role in reading.roles}
    found += [(organ.start, organ.end, organ) for organ in reading.organs if organ.start not in taken]
    found += [(start, end, person) for person in persons.all for start, end in person.mentions]
    return sorted(found, key=lambda row: (row[0], -row[1]))


def _lead_hit(discourse: Discourse, hit: Hit) -> None:
    reading = discourse.reading
    people = hit.form is Form.PEOPLE and not (hit.alias.text.endswith("s") and reading.text[hit.end - 1] == "s")
    place = not reading.acts(hit)
    adjective = people or place or _modifies(reading, hit)
    discourse.occur(
        hit.start,
        hit.end,
        discourse.referent_of(hit.entry),
        reason_of_hit(reading, hit),
        adjective=adjective,
        place=place,
    )


def _modifies(reading: Reading, hit: Hit) -> bool:
    """Whether a name stands as an adjective before a noun: "US sanctions"; a possessor still is spoken of."""
    token = reading.last_token(hit.end)
    return (
        token.dep_ in ("compound", "amod", "nmod") and not reading.possessive(hit.end) and token.head.i == token.i + 1
    )


def _lead_person(discourse: Discourse, start: int, end: int, person: Referent) -> None:
    outer = start
    for description, name in discourse.persons.described.get(id(person), []):
        if name.outer == start and description.start < start:
            outer = min(outer, description.start)
        if name.outer == start:
            note_body(discourse, description.role.noun, description.side, start)
    for owned, description in discourse.persons.owned:
        if owned is person and person.side is None and description.start <= end + 4:
            _own(discourse, person, description)
    if "counterpart" in person.roles:
        other = next(
            (
                o.referent
                for o in discourse.before(outer)
                if o.referent.kind is Kind.PERSON and o.referent is not person
            ),
            None,
        )
        person.roles += [role for role in (other.roles[:1] if other else ()) if role not in person.roles]
    discourse.occur(outer, end, person, person.reason)


def _own(discourse: Discourse, person: Referent, description: Description) -> None:
    """The side of someone whose owner is a person or a pronoun: "Putin's adviser", "the US sent its top diplomat"."""
    assert description.owner_at is not None
    owner = owner_of(discourse, *description.owner_at)
    if owner is not None and owner.side and not owner.former:
        person.side = owner.side
        person.reason = f"{reason_of_description(discourse.reading, description)}, {owner.name} being {owner.side}"
