"""Every place where an article speaks of somebody, each with the party that is meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Token

from standoff.actors.gazetteer import Kind
from standoff.actors.mentions import party_of
from standoff.actors.pronouns import PRONOUNS
from standoff.actors.resolution import Resolution
from standoff.schema import AnyItem, Party

SUBJECTS = frozenset({"nsubj", "nsubjpass"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of the text and who is meant; a group has one for each member."""

    start: int
    end: int
    party: Party
    subject: bool = False
    owner: bool = False
    """Followed by 's, a possessive pronoun, or an adjective: "Russian"."""
    pronoun: bool = False
    person: bool = False


def key_of(party: Party) -> str:
    """What tells one actor from another: its side, else its name; empty for nobody known."""
    return party.side or (party.name or "").casefold()


def mentions_of(resolution: Resolution, items: Iterable[AnyItem]) -> list[Mention]:
    """Names, descriptions and pronouns, and what coding has found beside them as parties of items; in text order.

    Each place counts once, and none outside of what the article says: its menus and credits speak of many.
    """
    marks = resolution.discourse.reading.marks
    named = [*_named(resolution), *_pronouns(resolution)]
    found = [mention for mention in named if key_of(mention.party) and marks.sentence_at(mention.start) is not None]
    told = {(mention.start, mention.end) for mention in found}
    for item in items:
        for party in (*item.acting, *item.aimed):
            span = party.span
            if span is not None and key_of(party) and (span.start, span.end) not in told:
                told.add((span.start, span.end))
                token = marks.token_at(span.end - 1)
                found.append(Mention(span.start, span.end, party, subject=token is not None and _is_subject(token)))
    return sorted(found, key=lambda mention: (mention.start, mention.end))


def _named(resolution: Resolution) -> Iterable[Mention]:
    document = resolution.discourse.reading.marks.document
    for occurrence in resolution.discourse.occurrences:
        span = document.span(occurrence.start, occurrence.end)
        for referent in occurrence.referent.members or (occurrence.referent,):
            party = party_of(referent.name, referent.side, span, occurrence.reason)
            yield Mention(
                occurrence.start,
                occurrence.end,
                party,
                subject=occurrence.subject,
                owner=occurrence.owner or occurrence.adjective,
                person=referent.kind is Kind.PERSON,
            )


def _pronouns(resolution: Resolution) -> Iterable[Mention]:
    marks = resolution.discourse.reading.marks
    for token in marks.tokens:
        if token.lower_ in PRONOUNS and token.text != "US" and token.pos_ in ("PRON", "DET"):
            span = marks.span(token, token)
            for party in resolution.answer(span).several(span):
                yield Mention(
                    span.start, span.end, party, subject=_is_subject(token), owner=token.tag_ == "PRP$", pronoun=True
                )


def _is_subject(token: Token) -> bool:
    return token.dep_ in SUBJECTS
