"""What a number counts: the noun in "100,000 Russian troops", "dozens of tanks", "36 per cent of voters"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

_NOUNS = ("NOUN", "PROPN")
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


def counted_noun(tokens: Doc, start: int, end: int, *, money: bool = False) -> Token | None:
    """The noun that the number at characters ``start`` to ``end`` counts, or ``None`` where it stands alone.

    ``money``: "$3bn in aid" counts the aid. The number itself is never the answer: "12 were killed" has none.
    """
    span = tokens.char_span(start, end, alignment_mode="expand")
    if span is None or not len(span):
        return None
    return _of_phrase(span[-1], money=money) or _upwards(span[-1], span.start, span.end) or _rightwards(span[-1])


def _of_phrase(last: Token, *, money: bool) -> Token | None:
    """Reads "dozens of hostages", "36 per cent of Russians", "$2bn of aid", "$3bn in aid"."""
    doc = last.doc
    follower = doc[last.i + 1] if last.i + 1 < len(doc) else None
    if follower is None or follower.lower_ not in ("of", "in", "worth") or follower.is_sent_start:
        return None
    if follower.lower_ == "in" and not money:
        return None
    if follower.lower_ == "worth" and last.i + 2 < len(doc):
        follower = doc[last.i + 2]
    for child in follower.rights:
        if child.dep_ in ("pobj", "pcomp"):
            return _noun_head(child)
    return _rightwards(follower)


def _upwards(token: Token, first: int, end: int) -> Token | None:
    current = token
    for _ in range(6):
        if current.i >= end and current.pos_ in _NOUNS:
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
        if (
            token.is_sent_start
            or token.pos_ not in (*_NOUNS, "ADJ", "PUNCT")
            or (token.pos_ == "PUNCT" and token.text != "-")
        ):
            break
        if token.pos_ in _NOUNS:
            found = token
    return found


def _noun_head(token: Token) -> Token | None:
    while token.dep_ == "compound" and token.head.i > token.i and token.head.pos_ in _NOUNS:
        token = token.head
    if token.pos_ not in _NOUNS:
        return None
    if len(token.text) <= 3 and token.lower_ in ("up", "out", "off", "down"):  # "build-up" is one noun in three tokens
        parts = token.doc[max(0, token.i - 2) : token.i]
        return token if "-" in [part.text for part in parts] else None
    return token
