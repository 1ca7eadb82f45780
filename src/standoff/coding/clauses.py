"""Clauses of a stretch of text: its main subject, its main words."""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.conditions import find_conditions
from standoff.coding.phrases import SUBJECTS, CharRange
from standoff.language import Marks

_RELATIVES = frozenset({"which", "who", "that", "where", "whose"})


def tokens_of(marks: Marks, part: CharRange) -> list[Token]:
    """The tokens of a stretch of text, edges included."""
    found = marks.tokens.char_span(*part, alignment_mode="expand") if part[1] > part[0] else None
    return list(found) if found is not None else []


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
    dropped = [
        (found.start, found.end)
        for found in find_conditions(marks, start, end)
        if not found.subject and not text.startswith(("only", "Only"), found.start)  # "only when …" makes a demand
    ]
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
