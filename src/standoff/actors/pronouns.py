"""Whom a pronoun means, by rule: number, gender, nearness, subjects before objects, speakers before others; or
nobody.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from spacy.tokens import Token

from standoff.actors.discourse import Discourse, Occurrence
from standoff.actors.gazetteer import Kind, words_for
from standoff.actors.reading import Reading, Referent

SINGULAR = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
NEUTER = frozenset({"it", "its", "itself"})
PLURAL = frozenset({"they", "them", "their", "theirs", "themselves", "both", "both of them", "the two"})
SPEAKER = frozenset({"we", "us", "our", "ours", "ourselves", "i", "me", "my", "mine", "myself"})
PRONOUNS = frozenset(SINGULAR) | NEUTER | PLURAL | SPEAKER
_BODIES = frozenset({Kind.STATE, Kind.ORGANISATION, Kind.SEAT, Kind.ORGAN, Kind.GROUP, Kind.MEDIA, Kind.ENTITY})
_POSSESSIVE = frozenset({"his", "her", "its", "their"})


def antecedent(
    discourse: Discourse, start: int, word: str, *, speaker: Referent | None = None, is_source: bool = False
) -> Occurrence | None:
    """The occurrence that a pronoun of the third person at an offset leads back to, or ``None``.

    ``speaker`` is who spoke last; "he added" leads to him before anyone else. ``is_source``: the pronoun is itself
    a speaker.
    """
    word = word.lower()
    ahead = _cataphora(discourse, start, word)
    if ahead is not None:
        return ahead
    if word in NEUTER and _is_expletive(discourse, start):
        return None
    fits = _fits(word)
    if word in PLURAL:
        found = _best(discourse, start, word, fits, speaker, is_source)
        if found is not None or discourse.reading.marks.quotation_at(start) is not None:
            return found
        other = _others(discourse) if discourse.turn_at(start) is not None else _collective
        return _best(discourse, start, word, other, speaker, is_source)
    return _best(discourse, start, word, fits, speaker, is_source)


def _fits(word: str) -> Callable[[Referent], bool]:
    if word in SINGULAR:
        gender = SINGULAR[word]
        return lambda r: (
            r.kind in (Kind.PERSON, Kind.OFFICE)
            and not r.plural
            and not r.members
            and r.gender in (gender, None)
            and _human(r)
            and not r.name.lower().startswith(("every ", "each ", "any ", "no "))
        )
    if word in NEUTER:
        return lambda r: r.kind in _BODIES and not r.plural and not r.members
    return _plural


def _plural(referent: Referent) -> bool:
    """Several, or a body whose name is a plural: "the Syrian Democratic Forces", "the Houthis"."""
    return (
        referent.plural or referent.kind is Kind.GROUP or (referent.kind is Kind.ORGAN and referent.name.endswith("s"))
    )


def _human(referent: Referent) -> bool:
    return referent.kind is Kind.PERSON or bool(referent.roles)


def _collective(referent: Referent) -> bool:
    """What "they" may mean if no plural was named: an organisation, a group, a government; not a single person."""
    return referent.kind in (Kind.ORGANISATION, Kind.GROUP, Kind.ENTITY, Kind.ORGAN)


def _others(discourse: Discourse) -> Callable[[Referent], bool]:
    """What "they" may mean to who answers in a transcript: also a state, never the own one."""
    host = discourse.host[0] if discourse.host else None
    return lambda r: (_collective(r) or r.kind is Kind.STATE) and (r.side is None or r.side != host)


def _best(
    discourse: Discourse,
    start: int,
    word: str,
    fits: Callable[[Referent], bool],
    speaker: Referent | None,
    is_source: bool,
) -> Occurrence | None:
    reading = discourse.reading
    sentence, paragraph = reading.sentence_at(start), reading.paragraph_at(start)
    quotation = reading.marks.quotation_at(start)
    told = word in _POSSESSIVE and bool(_SOURCED.search(reading.text[max(0, start - 16) : start]))
    best: tuple[float, int, Occurrence] | None = None
    for occurrence in discourse.before(start, reach=1400):
        if not fits(occurrence.referent):
            continue
        away = sentence - reading.sentence_at(occurrence.start)
        if away > 6 or paragraph - reading.paragraph_at(occurrence.start) > 3:
            break
        score = _score(discourse, occurrence, start, word, away)
        if reading.marks.quotation_at(occurrence.start) not in (None, quotation):
            score -= 1.5
        if away == 0 and controls(discourse, occurrence, start):
            score += 3
        if speaker is not None and occurrence.referent is speaker:
            score += 2.5 if is_source else 0.8
        if word in SINGULAR and occurrence.referent.gender == SINGULAR[word]:
            score += 0.8
        if reading.in_headline(occurrence.start):
            score -= 1
        if away == 0 and _ASKED.search(reading.text[occurrence.end : start]):
            score -= 4
        if away == 0 and told:
            score -= 2.5
        if best is None or score > best[0]:
            best = (score, occurrence.start, occurrence)
    return best[2] if best is not None and best[0] > -6 else None


def _score(discourse: Discourse, occurrence: Occurrence, start: int, word: str, away: int) -> float:
    reading = discourse.reading
    score = -1.0 * away
    if occurrence.subject:
        score += 1.6
    elif occurrence.owner:
        score -= 0.2
    else:
        head = reading.last_token(occurrence.end)
        if head.dep_ == "pobj":
            score -= 1.0 if occurrence.referent.kind in _BODIES else 0.5
    if away == 0 and word not in _POSSESSIVE and _same_clause(discourse, occurrence, start):
        score -= 4
    if away == 0 and word in _POSSESSIVE:
        score += 1.2
    if reading.paragraph_at(occurrence.start) != reading.paragraph_at(start):
        score -= 0.3
    return score


_ASKED = re.compile(
    r"^\s*,?\s*(?:who\s+)?(?:had\s+|has\s+)?(?:asked|wondered|questioned)\s+(?:whether|if|why|how|what|when)\b"
)
"""Who asks does not ask about himself: "a reporter who asked whether he would resign"."""
_SOURCED = re.compile(r"\baccording to\s+$")
"""What is told is less often the owner of who tells it: "Russian tanks are near, according to its general staff"."""
_COMPLEMENT = re.compile(r"\b(?:of|for|to|if|unless|should|against|over|from)\b")


def controls(discourse: Discourse, occurrence: Occurrence, start: int) -> bool:
    """Whether who is accused, urged or warned is the subject of what follows: "accused Iran of hiding its
    stockpile".
    """
    reading = discourse.reading
    token = reading.last_token(occurrence.end)
    if (
        token.dep_ not in ("dobj", "nsubj")
        or token.head.i > token.i
        or token.head.lemma_ not in words_for("control_verbs")
    ):
        return False
    between = reading.text[occurrence.end : start]
    return bool(_COMPLEMENT.search(between)) and " that " not in between and not _in_next_clause(reading, start, token)


def _in_next_clause(reading: Reading, start: int, controlled: Token) -> bool:
    """ "Chad accused Mali of shelling boats, and its navy chief said …": a clause of its own, with its own subject."""
    at = reading.token_at(start)
    while at != controlled.head and at.head != at:
        if at.dep_ == "conj" and at.head == controlled.head and any(c.dep_.startswith("nsubj") for c in at.children):
            return True
        at = at.head
    return False


def _same_clause(discourse: Discourse, occurrence: Occurrence, start: int) -> bool:
    """Whether subject and pronoun depend on the same verb, so that they cannot be the same: "Putin told him"."""
    reading = discourse.reading
    pronoun, other = reading.token_at(start), reading.last_token(occurrence.end)
    while other.dep_ in ("conj", "appos") and other.head != other:
        other = other.head
    verb = pronoun.head.head if pronoun.dep_ == "pobj" else pronoun.head
    return (
        pronoun.dep_ in ("dobj", "pobj", "dative", "iobj")
        and other.dep_ in ("nsubj", "nsubjpass")
        and other.head == verb
    )


def _cataphora(discourse: Discourse, start: int, word: str) -> Occurrence | None:
    """ "In his speech, Xi said ...": a pronoun in an opening phrase leads to the subject that follows the comma."""
    reading = discourse.reading
    begin = reading.sentence_start(start)
    if start - begin > 60 or word in SPEAKER:
        return None
    opener = reading.token_at(begin)
    if opener.pos_ not in ("ADP", "SCONJ") and opener.tag_ not in ("VBG", "VBN"):
        return None
    comma = reading.text.find(", ", start, start + 90)
    if comma < 0 or "," in reading.text[begin:start]:
        return None
    fits = _fits(word)
    for occurrence in discourse.occurrences:
        if comma < occurrence.start <= comma + 6 and not occurrence.adjective and fits(occurrence.referent):
            return occurrence
    return None


def _is_expletive(discourse: Discourse, start: int) -> bool:
    """Whether "it" stands for nothing: "it is clear that", "it was Moscow that"."""
    token = discourse.reading.token_at(start)
    if token.dep_ == "expl":
        return True
    if token.lower_ != "it" or token.dep_ not in ("nsubj", "nsubjpass"):
        return False
    verb = token.head
    if verb.lemma_ in ("seem", "appear", "happen", "come", "follow") and token.i < verb.i:
        return verb.lemma_ != "come" or any(
            child.lower_ in ("after", "as", "amid", "days", "hours") for child in verb.children
        )
    return verb.lemma_ == "be" and any(
        child.dep_ in ("ccomp", "advcl", "xcomp", "acomp") and child.pos_ in ("ADJ", "VERB") for child in verb.children
    )
