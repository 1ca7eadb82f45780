"""Whom someone serves who is described by a nationality: in "the Danish head of the UN mission" the office gives the
side, the adjective only the country.
"""

from __future__ import annotations

import re

from standoff.actors.gazetteer import Entry, Form, Hit, Kind, words_for
from standoff.actors.reading import Reading
from standoff.actors.roles import RoleHit

_OF_BODY = re.compile(r"\s+(?:of|for|commanding|leading|heading|chairing|in charge of)\s+(?:the\s+)?")
_NEXT_NOUN = re.compile(r"\s+([a-z][\w-]*)")
_OF_STATES_ONLY = frozenset(
    {
        "minister",
        "foreign_minister",
        "defence_minister",
        "deputy_minister",
        "head_of_government",
        "legislator",
        "opposition",
    }
)
"""Classes of roles that only a state gives: "the Irish minister for EU affairs" is Irish."""
_SERVES = re.compile(
    r",?\s+(?:who\s+(?:(?:now|currently)\s+)?(?P<leads>heads|leads|chairs|commands|runs|directs)"
    r"|who\s+(?:(?:now|currently)\s+)?(?:is|serves\s+as|works\s+as|acts\s+as)"
    r"|(?:(?:now|currently)\s+)?(?:serving|working|acting)\s+as"
    r"|(?:(?:now|currently)\s+)?(?P<leading>heading|leading|commanding|chairing|running|directing))"
    r"\s+(?:(?:now|currently)\s+)?(?:the\s+|an?\s+)?"
)
_NATIONAL = re.compile(r"(?:an?|the)\s+")


def body_served(reading: Reading, role: RoleHit, before: list[Hit]) -> tuple[Entry, int] | None:
    """The organisation whose office a role is, and where its name ends: "the Kenyan commander of | the UN force |".

    Only where nothing but nationalities (``before``) stands before the role.
    """
    if role.role.name in _OF_STATES_ONLY or any(hit.form is not Form.PEOPLE for hit in before):
        return None
    opened = _OF_BODY.match(reading.text, role.end)
    if opened is None:
        return None
    hit = _named_at(reading, opened.end())
    if hit is None or hit.entry.kind is not Kind.ORGANISATION or hit.entry.side is None:
        return None
    noun = _NEXT_NOUN.match(reading.text, hit.end)
    if (
        noun
        and reading.token_at(noun.start(1)).pos_ == "NOUN"
        and noun[1] not in words_for("bodies_of_an_organisation")
    ):
        return None  # "the German head of the EU department"
    return hit.entry, hit.end


def now_serving(reading: Reading, start: int, limit: int) -> tuple[Entry, int, RoleHit | None] | None:
    """Whom a clause behind a description names: "a Norwegian diplomat | serving as UN envoy for Syria"; with the end of
    the name and the role in it.
    """
    verb = _SERVES.match(reading.text, start, limit)
    if verb is None:
        return None
    hit = _named_at(reading, verb.end())
    if hit is None or hit.end > limit or not reading.acts(hit):
        return None
    leads = verb["leads"] or verb["leading"]
    roles = [role for role in reading.roles_in(hit.end, limit) if role.start - hit.end < 30]
    if not roles and not leads:
        return None
    return hit.entry, hit.end, roles[0] if roles else None


def national_serving(reading: Reading, start: int, limit: int) -> tuple[Entry, int, RoleHit | None] | None:
    """The same behind a bare nationality: "the Finn | who chairs the OSCE"."""
    opened = _NATIONAL.match(reading.text, start, limit)
    if opened is None:
        return None
    hit = _named_at(reading, opened.end())
    return now_serving(reading, hit.end, limit) if hit is not None and hit.form is Form.PEOPLE else None


def _named_at(reading: Reading, offset: int) -> Hit | None:
    return next((hit for hit in reading.hits_in(offset, offset + 70) if hit.start == offset and not hit.modifier), None)
