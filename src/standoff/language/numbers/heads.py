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


def counted_noun(tokens: Doc, start: int, end: int, *, money: bool = False, measure: bool = False) -> Token | None:
    """The noun that the number at characters ``start`` to ``end`` counts, or ``None`` where it stands alone.

    ``money``: "$3bn in aid" counts the aid; ``measure``: "fell to 3 km" counts nothing. The number itself is never the
    answer: "12 were killed" has none.
    """
    span = tokens.char_span(start, end, alignment_mode="expand")
    if span is None or not len(span):
        return None
    found = _of_phrase(span[-1], money=money) or _upwards(span[-1], span.start, span.end) or _rightwards(span[-1])
    if found is not None and (found.ent_type_ in ("DATE", "TIME") and money):
        found = None  # "burnt through $1.5bn in a day"
    if found is None and money:
        return _bought(span[0]) or _meant_for(span[-1]) or _told_of(span[0])
    return found if found is not None or measure else _told_of(span[0])


def _of_phrase(last: Token, *, money: bool) -> Token | None:
    """Reads "dozens of hostages", "36 per cent of Russians", "$2bn of aid", "$3bn in aid"."""
    doc = last.doc
    follower = doc[last.i + 1] if last.i + 1 < len(doc) else None
    if follower is not None and follower.lower_ == "out" and last.i + 2 < len(doc) and doc[last.i + 2].lower_ == "of":
        return next((_noun_head(c) for c in doc[last.i + 2].rights if c.dep_ == "pobj"), None)  # "26 out of the 35 men"
    if follower is not None and follower.text in ("'", "’") and last.i + 2 < len(doc):
        follower = doc[last.i + 2]  # "39 million dollars' worth of patrol craft"
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


def _bought(first: Token) -> Token | None:
    """ "A grant of $2bn", "a deal worth about €1bn", "a fine of 8m roubles": what the money is."""
    doc = first.doc
    for at in range(first.i - 1, max(first.i - 5, 0), -1):
        if doc[at].lower_ in ("of", "worth") and not doc[at].is_sent_start:
            before = doc[at - 1]
            return before if before.pos_ in _NOUNS else None
        if doc[at].pos_ in ("VERB", "AUX", "PUNCT"):
            return None
    return None


def _meant_for(last: Token) -> Token | None:
    """ "€6bn for the recovery", "1.4tn yuan on its armed forces"."""
    doc = last.doc
    follower = doc[last.i + 1] if last.i + 1 < len(doc) else None
    if follower is None or follower.lower_ not in ("for", "on", "to") or follower.is_sent_start:
        return None
    for child in follower.rights:
        if child.dep_ in ("pobj", "pcomp") and child.pos_ in _NOUNS and child.ent_type_ not in ("DATE", "TIME", "GPE"):
            return _noun_head(child)
    return None


_TELLS = frozenset(
    [
        *("amount", "put", "sink", "fall", "rise", "stand", "set", "estimate"),
        *("be", "pass", "reach", "exceed", "total", "drop", "climb"),
    ]
)
_COUNTS = frozenset({"number", "total", "toll", "count", "tally", "figure", "strength"})


def _told_of(first: Token) -> Token | None:
    """What a bare number is said of: "debts amount to $52bn", "casualties were 600", "put the bounty at 400,000"."""
    above = first
    while above.dep_ in ("nummod", "quantmod", "compound", "nmod", "advmod") and above.head != above:
        above = above.head
    if above.pos_ in _NOUNS and above.ent_type_ not in ("MONEY", "CARDINAL", "QUANTITY"):
        return None
    link = above.head if above.dep_ == "pobj" else above
    if link is not above and link.lower_ not in ("at", "to"):
        return None
    verb = link.head
    if verb == link or verb.lemma_.lower() not in _TELLS or first.i < verb.i:
        return None
    thing = next((c for c in verb.rights if c.dep_ == "dobj" and c.i < first.i), None) or next(
        (c for c in verb.lefts if c.dep_ in ("nsubj", "nsubjpass")), None
    )
    if thing is not None and thing.lemma_.lower() in _COUNTS:
        of = next((c for c in thing.rights if c.lower_ == "of"), None)
        thing = next((c for c in of.rights if c.dep_ == "pobj"), None) if of is not None else None
    return thing if thing is not None and (thing.pos_ in _NOUNS or thing.lower_ in _FATES) else None


_FATES = frozenset({"dead", "wounded", "injured", "missing", "displaced"})


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
        elif found is None and token.lower_ in _FATES:
            return token  # "four dead"
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
