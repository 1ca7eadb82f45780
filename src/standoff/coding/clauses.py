"""Clauses of a stretch of text: its sentences, its main subject, its main words."""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Token

from standoff.coding.conditions import find_conditions
from standoff.coding.phrases import SUBJECTS, CharRange
from standoff.language import Marks

_RELATIVES = frozenset({"which", "who", "that", "where", "whose"})


def tokens_of(marks: Marks, part: CharRange) -> list[Token]:
    """The tokens of a stretch of text, edges included."""
    found = marks.tokens.char_span(*part, alignment_mode="expand") if part[1] > part[0] else None
    return list(found) if found is not None else []


def sentences_of(marks: Marks, part: CharRange) -> list[CharRange]:
    """A stretch of text cut at its sentence boundaries; what holds no letter is left out."""
    found = []
    for sentence in marks.sentences_in(*part):
        start, end = max(sentence.start, part[0]), min(sentence.end, part[1])
        if end - start > 3 and any(character.isalpha() for character in marks.document.text[start:end]):
            found.append((start, end))
    return found or [part]


def coordinated(marks: Marks, part: CharRange) -> list[CharRange]:
    """A sentence cut where a second clause with a modal of its own joins on: "would not talk … and would act …"."""
    subject = main_subject(marks, part)
    if subject is None:
        return [part]
    cuts = []
    for verb in subject.head.rights:
        joint = next((child for child in subject.head.rights if child.lower_ in ("and", "but") and child.i < verb.i), None)
        if verb.dep_ == "conj" and joint is not None and any(child.tag_ == "MD" for child in verb.lefts):
            begin = verb.left_edge.idx
            if part[0] < begin < part[1] and marks.quotation_at(begin) == marks.quotation_at(subject.idx):
                cuts.append(begin)
    edges = [part[0], *sorted(cuts), part[1]]
    return [(low, high) for low, high in pairwise(edges) if high - low > 3]


def main_subject(marks: Marks, part: CharRange) -> Token | None:
    """The subject of the stretch's highest finite clause ("there" counts)."""
    inside = [
        token
        for token in tokens_of(marks, part)
        if (token.dep_ in SUBJECTS or token.dep_ == "expl") and token.head.pos_ in ("VERB", "AUX")
    ]
    return min(inside, key=lambda token: (sum(1 for _ in token.ancestors), token.i), default=None)


def _is_aside(opener: Token, start: int) -> bool:
    """Whether a relative clause only adds something (", which …"), rather than saying which is meant."""
    return opener.lower_ in _RELATIVES and opener.idx > start and opener.nbor(-1).text in (",", "—", "–")


def main_words(marks: Marks, part: CharRange) -> str:
    """The words of the main clauses: without conditions and without relative clauses."""
    text, (start, end) = marks.document.text, part
    dropped = [(found.start, found.end) for found in find_conditions(marks, start, end) if not found.subject]
    for token in tokens_of(marks, part):
        if token.dep_ == "relcl" and _is_aside(token.left_edge, start):
            dropped.append((token.left_edge.idx, token.right_edge.idx + len(token.right_edge)))
    kept, place = [], start
    for low, high in sorted(dropped):
        if low > place:
            kept.append(text[place:low])
        place = max(place, high)
    kept.append(text[place:end])
    return " ".join(kept)
