"""Clauses of a stretch of text: its sentences, its main subject, its main words, the asks and pledges that it joins."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Token

from standoff.coding.conditions import find_conditions
from standoff.coding.phrases import SUBJECTS, CharRange
from standoff.language import Marks

_RELATIVES = frozenset({"which", "who", "that", "where", "whose"})
_JOINTS = frozenset({"and", "but", "or"})
_SHORTEST = 8
"""A cut leaves at least so many characters on both sides."""


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
    """A sentence cut where a further ask or pledge joins on.

    Examples: "would not talk to rebels | and would act …", "the rig be moved | and that vessels leave",
    "to host the talks | and to send monitors", "will reinforce the border | and answer any raid".
    """
    top = _top_verb(marks, part)
    if top is None:
        return [part]
    cuts = list(_spelled_out(marks, part))
    conditions = find_conditions(marks, *part)
    for verb, joined in _chain(top):
        begin = _joint_start(verb, joined)
        if begin is not None and marks.quotation_at(begin) == marks.quotation_at(verb.idx):
            cuts.append(begin)
    kept: list[int] = []
    for begin in sorted(set(cuts)):
        inside = part[0] + _SHORTEST < begin < part[1] - _SHORTEST
        held = any(found.start <= begin < found.end for found in conditions)
        if inside and not held and (not kept or begin - kept[-1] > _SHORTEST):
            kept.append(begin)
    edges = [part[0], *kept, part[1]]
    return [(low, high) for low, high in pairwise(edges) if high - low > 3]


def _spelled_out(marks: Marks, part: CharRange) -> Iterator[int]:
    """Joints that need no parse: "…, and that …", "…, but we won’t …", "for talks as well as for sanctions"."""
    for token in tokens_of(marks, part)[2:-2]:
        before, after = token.nbor(-1), token.nbor(1)
        if token.lower_ == "that" and token.tag_ == "IN" and (before.lower_ in ("and", "but") or before.text == ","):
            if before.text != "," or token.dep_ == "mark":
                yield token.idx
        elif token.lower_ == "that" and before.lower_ in ("and", "but") and token.head.dep_ in SUBJECTS:
            if token.doc[before.i - 1].text == ",":
                yield token.idx  # "…, that X, and that aid will resume": taken for "that aid"
        elif token.lower_ in ("we", "i", "he", "she", "it", "they") and before.lower_ in ("and", "but"):
            if after.tag_ == "MD" and token.doc[before.i - 1].text == ",":
                yield token.idx
        elif token.lower_ == "to" and token.dep_ == "aux" and before.lower_ == "and":
            earlier = token.doc[max(token.i - 40, token.sent.start) : token.i - 3]
            if any(t.lower_ == "to" and t.dep_ == "aux" and t.idx >= part[0] for t in earlier):
                yield token.idx  # "to extradite those it regards as rebels and to lift the embargo"
        elif token.lower_ == "for" and token.doc[max(token.i - 3, 0) : token.i].text.lower() == "as well as":
            yield token.idx


def _top_verb(marks: Marks, part: CharRange) -> Token | None:
    subject = main_subject(marks, part)
    if subject is not None:
        return subject.head
    inside = [t for t in tokens_of(marks, part) if t.pos_ in ("VERB", "AUX") and t.dep_ not in ("aux", "auxpass")]
    return min(inside, key=lambda token: (sum(1 for _ in token.ancestors), token.i), default=None)


def _chain(verb: Token, *, depth: int = 0) -> Iterator[tuple[Token, Token]]:
    """The verbs that "and" joins to a verb, each with the one that it hangs on; "ready to A and to B" too."""
    for child in verb.rights:
        if child.dep_ == "conj" and child.pos_ in ("VERB", "AUX"):
            yield verb, child
            if depth < 4:
                yield from _chain(child, depth=depth + 1)
        elif child.dep_ in ("xcomp", "acomp") and depth == 0:
            yield from _chain(child, depth=depth + 1)


def _joint_start(verb: Token, joined: Token) -> int | None:
    """Where the second of two joined clauses begins, where it is an ask or a pledge of its own; else ``None``."""
    joint = next((child for child in verb.rights if child.lower_ in _JOINTS and child.i < joined.i), None)
    if joint is None and not any(child.lower_ == "that" and child.dep_ == "mark" for child in joined.lefts):
        return None
    lefts = list(joined.lefts)
    if any(child.tag_ == "MD" or (child.lower_ == "that" and child.dep_ == "mark") for child in lefts):
        return joined.left_edge.idx
    bare = (
        joined.tag_ == "VB" or joined.lower_ == joined.lemma_.lower()
    )  # "would reinforce … and hit": tagged as a past
    if bare and joined.i - verb.i >= 4 and (verb.tag_ == "VB" or verb.lower_ == verb.lemma_.lower()):
        # "to host the talks and (to) send monitors", "would reinforce the border and hit …"
        return min((child.idx for child in lefts if child.lower_ == "to"), default=joined.left_edge.idx)
    return None


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
