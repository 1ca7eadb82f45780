"""Mends the ends of a phrase: what breaks off before its noun or verb goes on to it.

The coder's conditions and actions are stretches of text, and now and then end a word early: "if warships", "unless
Mali fails", "provided that Togo lifted its".
"""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.events.grammar import is_verb, kids, lemma
from standoff.language import Marks
from standoff.schema import Span

_AHEAD = frozenset({"det", "poss", "amod", "compound", "nsubj", "nsubjpass", "aux", "auxpass", "neg", "mark", "nummod"})
"""Relations of words that stand before what they belong to."""
_NEED = frozenset({"fail", "refuse", "decline", "agree", "begin", "start", "continue", "try", "attempt", "threaten"})
"""Verbs that tell nothing without the infinitive after them."""
_STEPS = 6
"""Words that a phrase goes on by, at most; what is farther off is another part of the sentence."""


def completed(marks: Marks, span: Span) -> Span:
    """The span up to the end of what it breaks off in, inside its sentence."""
    tokens = marks.tokens.char_span(span.start, span.end, alignment_mode="expand")
    if tokens is None or not len(tokens):
        return span
    last = end = tokens[-1]
    for _ in range(_STEPS):
        onward = _onward(end)
        if onward is None or onward.i - end.i > 2 * _STEPS or onward.sent != last.sent:
            break
        end = onward
    if end == last:
        return span
    return marks.document.span(span.start, end.idx + len(end.text))


def with_subject(marks: Marks, span: Span) -> Span:
    """The span from what it is done to on, where it begins with the verb: "(the grant) would be suspended"."""
    tokens = marks.tokens.char_span(span.start, span.end, alignment_mode="expand")
    verb = next((t for t in tokens if is_verb(t) and t.dep_ not in ("aux", "auxpass")), None) if tokens else None
    subject = next(iter(kids(verb, "nsubjpass")), None) if verb is not None else None
    if tokens is None or verb is None or subject is None or subject.pos_ != "NOUN":
        return span
    first = subject.left_edge
    opens = all(t.dep_ in ("aux", "auxpass", "neg", "advmod") for t in tokens.doc[tokens.start : verb.i])
    if not opens or not 0 < tokens.start - first.i <= 2 * _STEPS:
        return span
    return marks.document.span(first.idx, span.end)


def _onward(last: Token) -> Token | None:
    """Where a phrase that ends with this word must go on to, if it must."""
    if last.dep_ in _AHEAD and last.head.i > last.i:
        return last.head
    if last.pos_ == "ADP" and last.dep_ in ("prep", "agent"):
        return next((c for c in kids(last, "pobj") if c.i > last.i), None)
    if last.pos_ == "PART" and last.head.i > last.i and is_verb(last.head):
        return last.head
    right = kids(last, "prt")
    if right and right[0].i == last.i + 1:
        return right[0]
    if lemma(last) == "be" and not kids(last, "aux"):  # "when the pilots are | in our hands"
        told = kids(last, "attr", "acomp", "prep")
        return told[0] if told and told[0].i == last.i + 1 else None
    if is_verb(last) and (lemma(last) in _NEED or not kids(last, "dobj", "xcomp")):
        return _whole_object(last)
    return None


def _whole_object(verb: Token) -> Token | None:
    """The last word of the infinitive or object that follows a verb at once."""
    for child in kids(verb, "xcomp", "dobj"):
        if child.i > verb.i and child.left_edge.i == verb.i + 1:
            inside = [t for t in child.subtree if t.dep_ not in ("punct", "relcl", "advcl")]
            reach = [t for t in inside if t.i - verb.i <= 2 * _STEPS]
            return max(reach, key=lambda t: t.i, default=None) if child.dep_ == "xcomp" else child
    return None
