"""What a number counts: the noun in "100,000 Russian troops", "dozens of tanks", "36 per cent of voters"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from standoff.language.numbers.lexicon import load_number_lexicon
from standoff.language.numbers.told import NOUNS, bought, is_fate, told_of

_INSIDE = (
    "nummod",
    "quantmod",
    "compound",
    "amod",
    "npadvmod",
    "advmod",
    "nmod",
    "poss",
    "pobj",
    "prep",
    "dep",
    "det",
    "punct",
)
_PARTICLES = ("up", "out", "off", "down")


def counted_noun(tokens: Doc, start: int, end: int, *, money: bool = False, measure: bool = False) -> Token | None:
    """The noun that the number at characters ``start`` to ``end`` counts, or ``None`` where it stands alone.

    ``money``: "$3bn in aid" counts the aid; ``measure``: "fell to 3 km" counts nothing. The number itself is never the
    answer: "12 were killed" has none.
    """
    span = tokens.char_span(start, end, alignment_mode="expand")
    if span is None or not len(span):
        return None
    last = span[-1]
    found = (
        (None if money or measure else _hyphened(last))
        or _of_phrase(last, money=money)
        or _upwards(last, span.start, span.end)
        or _rightwards(last)
    )
    if found is not None and (found.ent_type_ in ("DATE", "TIME") and money):
        found = None  # "burnt through $1.5bn in a day"
    if found is None and money:
        return bought(span[0]) or _meant_for(last) or told_of(span)
    return found if found is not None or measure else told_of(span)


def _hyphened(last: Token) -> Token | None:
    """Reads "a 40-vessel flotilla", "the 15-member council": the members are counted; of "6,000-strong" the force."""
    following = last.doc[last.i + 1 : last.i + 3]
    if len(following) < 2 or following[0].text not in ("-", "‑") or following[0].whitespace_ or last.whitespace_:
        return None
    noun = following[1]
    counts = noun.pos_ == "NOUN" and noun.lower_ not in load_number_lexicon().hyphened_measures
    return noun if counts and noun.whitespace_ else None


def _of_phrase(last: Token, *, money: bool) -> Token | None:
    """Reads "dozens of hostages", "36 per cent of Russians", "$2bn of aid", "$3bn in aid"."""
    doc = last.doc
    follower = doc[last.i + 1] if last.i + 1 < len(doc) else None
    if follower is not None and follower.lower_ == "out" and last.i + 2 < len(doc) and doc[last.i + 2].lower_ == "of":
        return next((_noun_head(c) for c in doc[last.i + 2].rights if c.dep_ == "pobj"), None)  # "26 out of the 35 men"
    if follower is not None and follower.lower_ in ("'", "’") and last.i + 2 < len(doc):
        follower = doc[last.i + 2]  # "39 million dollars' worth of patrol craft"
    if follower is None or follower.lower_ not in ("of", "in", "worth") or follower.is_sent_start:
        return None
    if follower.lower_ == "in" and not money:
        return None
    after = doc[follower.i + 1] if follower.i + 1 < len(doc) else None
    if follower.lower_ == "worth" and after is not None and after.lower_ == "of":
        follower = after
    for child in follower.rights:
        if child.dep_ in ("pobj", "pcomp"):
            return _whole(child) if child.pos_ in NOUNS else child if is_fate(child) else _noun_head(child)
    return _rightwards(follower)


def _whole(noun: Token) -> Token | None:
    """The noun, or the word after it that the parser hangs on something further left: "of ammonium nitrate"."""
    after = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else None
    if after is not None and after.dep_ in ("amod", "compound") and after.head.i < noun.i and noun.tag_ == "NN":
        return after
    return _noun_head(noun)


def _meant_for(last: Token) -> Token | None:
    """Reads "€6bn for the recovery", "1.4tn yuan on its armed forces", "$9m more on roads"."""
    doc = last.doc
    follower = doc[last.i + 1] if last.i + 1 < len(doc) else None
    if follower is not None and follower.lower_ == "more" and last.i + 2 < len(doc):
        follower = doc[last.i + 2]
    if follower is None or follower.lower_ not in ("for", "on", "to") or follower.is_sent_start:
        return None
    for child in follower.rights:
        if child.dep_ in ("pobj", "pcomp") and child.pos_ in NOUNS and child.ent_type_ not in ("DATE", "TIME", "GPE"):
            return _noun_head(child)
    return None


def _upwards(token: Token, first: int, end: int) -> Token | None:
    current = token
    for _ in range(6):
        if current.i >= end and current.pos_ in NOUNS:
            return _noun_head(current)
        parent = current.head
        if parent == current or current.dep_ not in _INSIDE or parent.i < first or parent.i - token.i > 8:
            return None
        current = parent
    return None


def _rightwards(last: Token) -> Token | None:
    """Where the parse does not help: adjectives and nouns directly after the number, the last noun of them."""
    found = None
    for token in last.doc[last.i + 1 : last.i + 7]:
        if found is None and token.i == last.i + 1 and is_fate(token):
            found = token  # "four dead", "30 wounded"
            continue
        if (
            token.is_sent_start
            or token.pos_ not in (*NOUNS, "ADJ", "PUNCT")
            or (token.pos_ == "PUNCT" and token.text != "-")
        ):
            break
        if token.pos_ in NOUNS:
            found = token
        elif found is None and is_fate(token):
            return token
    return found


def _noun_head(token: Token) -> Token | None:
    while token.dep_ in ("compound", "nmod") and token.head.i > token.i and token.head.pos_ in NOUNS:
        if any(child.dep_ == "cc" and child.i > token.i for child in token.children):
            break  # "flour and cooking oil"
        token = token.head
    if token.pos_ not in NOUNS:
        return None
    if len(token.text) <= 3 and token.lower_ in _PARTICLES:  # "build-up" is one noun in three tokens
        parts = token.doc[max(0, token.i - 2) : token.i]
        return token if "-" in [part.text for part in parts] else None
    return token
