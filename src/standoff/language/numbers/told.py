"""What a number that counts no noun is said of: "debts amount to $52bn", "a crowd put at 30,000", "a fine of €8m"."""

from __future__ import annotations

from spacy.tokens import Span, Token

from standoff.language.numbers.lexicon import load_number_lexicon

NOUNS = ("NOUN", "PROPN")
_REACH = 5
"""Tokens before a sum within which "of" or "worth" names what is bought."""


def bought(first: Token) -> Token | None:
    """Reads "a grant of $2bn", "a deal worth about €1bn", "the shipment, worth $3m": what the money is."""
    doc = first.doc
    for at in range(first.i - 1, max(first.i - _REACH, 0), -1):
        if doc[at].lower_ in ("of", "worth") and not doc[at].is_sent_start:
            before = doc[at - 1]
            if before.text == "," and doc[at].lower_ == "worth" and at > 1:
                before = doc[at].head if doc[at].head.i < at else doc[at - 2]
            if before.pos_ == "AUX":  # "trade is worth €3bn"
                before = next((child for child in before.lefts if child.dep_ == "nsubj"), before)
            return before if before.pos_ in NOUNS or before.is_sent_start else None
        if doc[at].pos_ in ("VERB", "AUX", "PUNCT"):
            return None
    return None


def told_of(number: Span) -> Token | None:
    """The subject of a verb that gives an amount, the object of one that sets it, the noun that it stands beside.

    ``number`` is the number with its sign and unit. Sums of people have nouns of their own: "the number of dead rose to
    12" is said of the dead, "the toll rose to 12" of nothing that is named.
    """
    root = number.root
    thing = _beside(number) or _of_verb(root, number) or _misread(number)
    if thing is not None and thing.lemma_.lower() in load_number_lexicon().count_nouns:
        of = next((child for child in thing.rights if child.lower_ == "of"), None)
        owner = next((child for child in thing.lefts if child.dep_ == "poss"), None)  # "the refugees' number"
        thing = next((child for child in of.rights if child.dep_ == "pobj"), None) if of is not None else owner
    if thing is None:
        return None
    named = thing.pos_ in NOUNS or is_fate(thing) or any(child.dep_ == "det" for child in thing.lefts)
    return thing if named and thing.pos_ != "PRON" else None


def _of_verb(root: Token, number: Span) -> Token | None:
    words = load_number_lexicon()
    link = root.head if root.dep_ in ("pobj", "pcomp") else root
    verb = link.head
    if verb == link or number[0].i < verb.i or verb.pos_ not in ("VERB", "AUX"):
        return None
    lemma = verb.lemma_.lower()
    if link is root:
        if lemma not in words.telling and lemma not in words.amounting:
            return None
    elif link.lower_ in ("at", "to"):
        if lemma not in words.telling and lemma not in words.changing:
            return None
        if link.lower_ == "to" and (base := _changed_from(verb)) is not None:
            return base
    elif link.lower_ != "for" or lemma not in words.priced:
        return None
    return _object(verb, number) or _subject(verb)


def _object(verb: Token, number: Span) -> Token | None:
    """Reads "put the bounty at 400,000"; of "costs 1,500 euros" the sum itself is the object."""
    return next((child for child in verb.rights if child.dep_ == "dobj" and child.i < number.start), None)


def _subject(verb: Token) -> Token | None:
    """The subject, or the noun of "the crowd, put at 30,000", "contracts valued at £2bn", "the mine that cost $9m"."""
    if verb.dep_ in ("acl", "relcl") and verb.head.i < verb.i and verb.head.pos_ in NOUNS:
        return verb.head
    while verb.dep_ in ("conj", "xcomp") and not any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.lefts):
        if verb.head == verb or verb.head.pos_ not in ("VERB", "AUX"):
            return None
        verb = verb.head
    return next((child for child in verb.lefts if child.dep_ in ("nsubj", "nsubjpass")), None)


def _changed_from(verb: Token) -> Token | None:
    """The noun of the first number in "from 60 vessels to 22": the second counts the same."""
    for child in verb.rights:
        if child.lower_ == "from":
            base = next((each for each in child.rights if each.dep_ == "pobj"), None)
            if base is not None and base.pos_ in NOUNS and any(each.dep_ == "nummod" for each in base.lefts):
                return base
    return None


def _beside(number: Span) -> Token | None:
    """Reads "exports, $9bn last year", "the ships, 16 in all": an amount put beside a plural or a sum; never an age."""
    doc, first = number.doc, number[0]
    if first.i < 2 or doc[first.i - 1].text not in (",", "-", "–", "—", "("):
        return None
    root = number.root if number.root.ent_type_ != "DATE" else first
    noun = root.head if root.dep_ == "appos" else doc[first.i - 2]
    if noun.i >= first.i or noun.pos_ != "NOUN" or noun.sent != first.sent:
        return None
    after = doc[number.end] if number.end < len(doc) else None
    apart = after is not None and (after.text in (",", "-", "–", "—", ")", ".") or after.lower_ in _ASIDE)
    money = any(token.is_currency for token in number)
    return noun if apart and (money or noun.tag_ == "NNS") else None


_ASIDE = frozenset({"in", "all", "last", "this", "so", "at", "by", "on", "from"})


def _misread(number: Span) -> Token | None:
    """Reads "the garrison numbers about 4,500", "debts amount to $52bn" where the parser takes the verb for a noun."""
    root = number.root
    verb = root.head.head if root.dep_ == "pobj" and root.head.lower_ == "to" else root.head
    if verb.lower_ not in ("numbers", "number", "totals", "amount", "amounts") or verb.pos_ != "NOUN":
        return None
    if not 0 < number.start - verb.i <= _MISREAD_REACH:
        return None
    subject = next((child for child in verb.lefts if child.dep_ in ("nsubj", "compound")), None)
    return subject if subject is not None and subject.pos_ in NOUNS else None


_MISREAD_REACH = 4
"""Tokens from such a verb to its number: an approximator may stand between them."""


def is_fate(token: Token) -> bool:
    """Whether a word stands for people by what befell them: "four dead", "dozens of the wounded"."""
    return token.lower_ in load_number_lexicon().fates
