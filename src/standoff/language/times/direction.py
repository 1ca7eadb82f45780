"""Past or future: what the governing verb and its company say about a time that names no year or week.

"Envoys will meet on Thursday" looks ahead, "envoys met on Thursday" looks back; "ahead of Thursday's talks" and
"talks planned for Thursday" look ahead whatever the main verb's tense.
"""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

from spacy.tokens import Doc, Token

_WEEKDAY = re.compile(r"\b\w+day\b", re.IGNORECASE)


class Direction(StrEnum):
    """Which way from the document's day."""

    PAST = "past"
    FUTURE = "future"


@lru_cache(maxsize=1)
def _lexicon() -> dict[str, frozenset[str]]:
    source = files("standoff") / "data" / "language" / "directions.toml"
    return {name: frozenset(words) for name, words in tomllib.loads(source.read_text(encoding="utf-8")).items()}


def direction_of(tokens: Doc, start: int, end: int, *, caption: bool = False) -> Direction | None:
    """Which way a time expression at characters ``start`` to ``end`` looks; ``None`` where nothing tells.

    ``caption``: the present tense of picture captions tells what is seen, that is, what has happened.
    """
    span = tokens.char_span(start, end, alignment_mode="expand")
    if span is None or not len(span):
        return None
    before = tokens[span.start - 1].lower_ if span.start else ""
    two_before = f"{tokens[span.start - 2].lower_} {before}" if span.start > 1 else ""
    words = _lexicon()
    if before in words["before_past"]:
        return Direction.PAST
    if before in words["before_future"] or two_before in words["before_future"]:
        return Direction.FUTURE
    if before == "for" and _WEEKDAY.search(span.text):
        return Direction.FUTURE  # "called a conference for Thursday"
    if before == "to" and tokens[span.start - 1].head.lemma_.lower() in words["planning"]:
        return Direction.FUTURE  # "extended the mission to June"
    looks = _climb(span.root, caption=caption)
    if before in ("until", "till", "til", "by"):
        return _deadline(span.root, looks, by=before == "by")
    return looks


def _deadline(token: Token, looks: Direction | None, *, by: bool) -> Direction:
    """A limit lies ahead ("gave Tehran until Friday") unless it was lived through ("lasted until Friday")."""
    words = _lexicon()
    verb = next((above for above in token.ancestors if above.pos_ in ("VERB", "AUX")), None)
    if looks is not Direction.PAST or verb is None:
        return Direction.FUTURE
    perfect = any(child.lower_ == "had" for child in verb.lefts)
    lemma = verb.lemma_.lower()
    if perfect or (lemma not in words["looking_ahead"] if by else lemma in words["lasting"]):
        return Direction.PAST
    return Direction.FUTURE


def _climb(token: Token, *, caption: bool) -> Direction | None:
    """Go up from the expression to the verb that governs it; nouns on the way may tell first."""
    words, start = _lexicon(), token.i
    for step in range(12):
        if token.pos_ in ("NOUN", "PROPN"):
            for child in token.lefts:
                if child.lower_ in words["future_adjectives"]:
                    return Direction.FUTURE
                if child.lower_ in words["past_adjectives"]:
                    return Direction.PAST
            if step and token.lemma_.lower() in words["happenings"]:
                return Direction.PAST
            if step and token.lemma_.lower() in words["limits"]:
                return Direction.FUTURE
        if token.lower_ == "ahead" or (token.lower_ in words["bridging_prepositions"] and _leads_to_event(token)):
            return Direction.FUTURE
        if token.lower_ in words["future_adjectives"] and token.tag_ in ("VBN", "JJ", "IN"):
            return Direction.FUTURE
        if token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass"):
            asked = token.lemma_.lower() in words["asking_for"] and any(
                child.lower_ == "for" and child.i < start for child in token.rights
            )
            return Direction.FUTURE if asked else _tense(token, caption=caption)
        if token.head == token:
            return None
        token = token.head
    return None


def _leads_to_event(preposition: Token) -> bool:
    """Whether "for", "to" or "until" hangs on a verb or noun of planning: "prepares for talks on Sunday"."""
    words = _lexicon()
    return preposition.head.lemma_.lower() in words["planning"] and preposition.head.lower_ not in words["not_planning"]


def _tense(verb: Token, *, caption: bool, depth: int = 0) -> Direction | None:
    words = _lexicon()
    helpers = [child for child in verb.lefts if child.dep_ in ("aux", "auxpass")]
    if any(helper.lower_ == "having" for helper in helpers):
        return Direction.PAST  # "having crossed the river on Thursday"
    modal = next((helper for helper in helpers if helper.tag_ == "MD" or helper.lower_ in ("'ll", "’ll")), None)
    if modal is not None:
        failed = modal.lower_ == "could" and any(child.dep_ == "neg" for child in verb.children)
        return Direction.PAST if failed else Direction.FUTURE  # "could not agree on Friday"
    forms = {helper.lower_ for helper in helpers}
    planned = verb.lemma_.lower() in words["planned"]
    if verb.tag_ == "VBN":
        if planned:
            return Direction.FUTURE
        if forms & {"have", "has", "had", "'ve", "’ve", "was", "were", "been", "got"} or not helpers:
            return Direction.PAST
        return Direction.FUTURE if not caption else Direction.PAST
    if verb.tag_ == "VBD" or forms & {"was", "were", "did", "had"}:
        if verb.tag_ == "VBG" and verb.lemma_ == "go":
            return Direction.FUTURE
        return Direction.PAST
    if verb.tag_ in ("VBZ", "VBP") or forms & {"is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m"}:
        reported = verb.lemma_.lower() in words["reporting"] or forms & {"has", "have", "'ve", "’ve"}
        return Direction.PAST if caption or reported else Direction.FUTURE
    if verb.tag_ == "VB" and "to" in forms:
        return _infinitive(verb, caption=caption, depth=depth)
    return _inherit(verb, caption=caption, depth=depth)


def _infinitive(verb: Token, *, caption: bool, depth: int) -> Direction | None:
    """Reads "plans to meet on Monday" looks ahead, "gathered to mark the day on Monday" looks back."""
    governor = verb.head
    words = _lexicon()
    if governor == verb or governor.pos_ not in ("VERB", "AUX") or depth > 4:
        return Direction.FUTURE
    if governor.lemma_.lower() in words["looking_ahead"] or verb.dep_ in ("relcl", "acl"):
        return Direction.FUTURE
    return _tense(governor, caption=caption, depth=depth + 1) or Direction.FUTURE


def _inherit(verb: Token, *, caption: bool, depth: int) -> Direction | None:
    """A participle or a bare form has the time of the verb above it; "demanded that they leave" looks ahead."""
    token = verb
    if verb.tag_ == "VB" and verb.head.lemma_.lower() in _lexicon()["looking_ahead"]:
        return Direction.FUTURE
    for _ in range(8):
        if token.head == token or depth > 4:
            return None
        token = token.head
        if token.lower_ in _lexicon()["bridging_prepositions"] and _leads_to_event(token):
            return Direction.FUTURE
        if token.pos_ in ("VERB", "AUX"):
            return _tense(token, caption=caption, depth=depth + 1)
    return None
