"""Which nouns and adjectives can name a party, and the span that names it."""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.events.grammar import coordinates, kids, lemma, preps, through_portion
from standoff.coding.events.lexicon import Lexicon, Words
from standoff.language import Marks
from standoff.schema import Span

NAMED = frozenset({"GPE", "NORP", "ORG", "PERSON", "LOC", "FAC"})
NEVER = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL", "LANGUAGE", "WORK_OF_ART"})
PERSONAL = frozenset(
    {
        "he",
        "she",
        "they",
        "we",
        "i",
        "it",
        "him",
        "her",
        "them",
        "us",
        "his",
        "their",
        "our",
        "its",
        "my",
        "himself",
        "themselves",
    }
)
LEFT = frozenset({"det", "compound", "amod", "poss", "nmod", "nummod", "quantmod", "case", "punct", "advmod"})


def is_named(token: Token, lexicon: Lexicon) -> bool:
    """Whether the token is a proper name, a nationality, or an adjective such as "Western"."""
    if token.ent_type_ in NEVER or token.is_punct or token.is_space or (not token.is_alpha and len(token) < 2):
        return False
    if token.lower_ in lexicon.classes["weekday"].lemmas:
        return False
    if token.text[:1].isupper() and token.text[-1:].isdigit() and token.dep_ not in ("nummod", "compound"):
        return True  # "the G7", "the E-3"
    if token.is_upper and token.is_alpha and 3 <= len(token) <= 8 and token.pos_ == "NOUN" and not _shouted(token):
        return True  # "ECOWAS"
    if token.ent_type_ in NAMED and token.pos_ in ("PROPN", "ADJ", "NOUN") and token.text[:1].isupper():
        return True
    return token.pos_ == "PROPN" or (token.lower_ in lexicon.classes["adjective"].lemmas and token.pos_ == "ADJ")


def _shouted(token: Token) -> bool:
    """Whether the words beside a word in capitals are in capitals too, as in a headline."""
    return any(
        token.doc[i].is_upper and len(token.doc[i]) > 1 for i in (token.i - 1, token.i + 1) if 0 <= i < len(token.doc)
    )


def is_party(token: Token, lexicon: Lexicon) -> bool:
    """Whether the token can head the mention of somebody who acts."""
    if token.lower_ in PERSONAL and token.pos_ == "PRON":
        return True
    if token.lower_ == "force" and not any(token.children):
        return False  # "use force"
    if lemma(token) in lexicon.classes["waters"].lemmas:
        return False  # "sent a carrier to the Gulf"
    return is_named(token, lexicon) or (lemma(token) in lexicon.body and token.pos_ in ("NOUN", "PROPN"))


def fits(token: Token, words: Words, lexicon: Lexicon) -> bool:
    """Whether a noun belongs to a list of the data files, by lemma (with or without the word before it) or by class."""
    token = through_portion(token)
    word = lemma(token)
    if word in words.lemmas or token.lower_ in words.lemmas:
        return True
    if words.lemmas:
        before = [child for child in token.children if child.dep_ in ("compound", "amod", "nmod")]
        if any(f"{lemma(child)} {word}" in words.lemmas for child in before):
            return True
        if any(f"{word} of {lemma(t)}" in words.lemmas for p, _, heads in preps(token) if p == "of" for t in heads):
            return True  # "a state of emergency"
    return any(_is(token, name, lexicon) for name in words.classes)


def _is(token: Token, name: str, lexicon: Lexicon) -> bool:
    match name:
        case "pronoun":
            return token.lower_ in PERSONAL
        case "nationals":
            return token.ent_type_ == "NORP" and (token.pos_ != "ADJ" or token.tag_ in ("NNPS", "NNS"))
        case "first_person":
            return token.lower_ in ("us", "me", "we")
        case "person_named":
            if any(c.ent_type_ == "PERSON" for c in kids(token, "appos")):
                return True  # "its neighbour's ruler, Ilham Aliyev"
            return token.ent_type_ == "PERSON" or token.lower_ in ("he", "she", "him", "her")
        case "place_named":
            return token.ent_type_ in ("GPE", "LOC", "FAC") or (token.pos_ == "PROPN" and token.ent_type_ != "PERSON")
        case "named":
            return is_named(token, lexicon)
        case _:
            return is_named(token, lexicon) or token.lower_ in PERSONAL


def split(token: Token, lexicon: Lexicon) -> list[Token]:
    """The parties that one noun phrase names: "Russian and US officials" and "envoys from Mali and Niger" are two each.

    Gives heads: adjectives, names or nouns. "The Egypt-Sudan Commission" names two as well.
    """
    token = through_portion(token)
    if token.pos_ == "NOUN" and not token.ent_type_:
        name = next((c for c in kids(token, "appos") if is_named(c, lexicon) and c.i - token.i < 4), None)
        if name is not None and token.nbor(1).text != ",":
            return [name]
    if lemma(token) in ("commission", "forum", "summit"):  # a council is known by its whole name
        for child in kids(token, "compound", "nmod"):
            pair = [c for c in kids(child, "compound", "nmod") if is_named(c, lexicon) and c.nbor(1).text in ("-", "–")]
            if pair and is_named(child, lexicon):
                return [*pair, child]
    if lemma(token) not in lexicon.classes["representative"].lemmas:
        return [token]
    for child in kids(token, "amod", "compound", "nmod"):
        found = [c for c in coordinates(child) if is_named(c, lexicon)]
        if len(found) > 1:
            return found
    for word, _, heads in preps(token):
        if word in ("of", "from"):
            found = [c for head in heads for c in coordinates(head) if is_party(c, lexicon)]
            joint = len(found) == 1 and lemma(found[0]) in lexicon.classes["relational"].lemmas
            if len(found) > 1 or (joint and found[0].tag_ == "NNS"):  # "officials from both countries"
                return found
    return [token]


def mention(token: Token, marks: Marks, lexicon: Lexicon) -> Span:
    """The noun phrase of a party without apposition, coordination or relative clause: "the new Swedish premier"."""
    if token.lower_ in PERSONAL:
        return marks.span(token, token)
    if token.pos_ == "ADJ" or token.dep_ == "amod":
        before = [
            t
            for t in token.lefts
            if t.dep_ in ("amod", "compound", "advmod") and t.text[:1].isupper() and t.i == token.i - 1
        ]
        return marks.span(before[0] if before else token, token)
    first = last = token
    if (
        token.ent_type_ == "PERSON"
        and token.i + 1 < len(token.doc)
        and token.nbor(1).ent_iob_ == "I"
        and token.nbor(1).ent_type_ == "PERSON"
    ):
        last = next(
            (t for t in reversed(token.doc[token.i : token.i + 5]) if t.ent_type_ == "PERSON" and t.sent == token.sent),
            token,
        )
    for child in reversed(list(token.lefts)):
        if child.dep_ not in LEFT or (child.dep_ == "punct" and not _joins(child)):
            break
        if (
            child.dep_ in ("compound", "nmod")
            and child.nbor(1).text in ("-", "–")
            and token.i == child.i + 2
            and child.ent_type_ in ("GPE", "ORG")
        ):
            break
        first = child.left_edge
    while first.i < token.i and (first.is_punct or first.is_space or first.dep_ == "cc"):
        first = first.nbor(1)
    if token.ent_type_ != "PERSON":
        for word, _, heads in preps(token):
            if (
                word in ("of", "for")
                and heads
                and token.i < heads[0].i <= token.i + 6
                and _plain(token, heads[0])
                and (
                    heads[0].pos_ == "PROPN"
                    or lemma(heads[0]) in lexicon.body
                    or lemma(heads[0]) in ("state", "staff", "war", "defence", "defense")
                )
            ):
                last = heads[0]
                break
    return marks.span(first, last)


def _joins(token: Token) -> bool:
    return token.text in ("-", "–", "’", "'", ".") or token.text == "/"


def _plain(token: Token, head: Token) -> bool:
    """Whether nothing but a bare name or noun stands between: "the president of France", "secretary of state"."""
    doc = token.doc
    return all(
        doc[i].dep_ in ("prep", "det", "compound", "amod", "poss", "nmod", "case") for i in range(token.i + 1, head.i)
    )
