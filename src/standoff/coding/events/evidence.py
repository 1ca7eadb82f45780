"""The shortest clause that shows an event, as a span."""

from __future__ import annotations

from spacy.tokens import Token

from standoff.coding.events.grammar import is_verb, kids, lemma
from standoff.coding.events.lexicon import Lexicon
from standoff.coding.events.triggers import Trigger
from standoff.language import Marks
from standoff.schema import Plover, Span

ASIDE = frozenset({"advcl", "conj", "cc", "parataxis", "mark", "preconj", "dep"})
QUOTES = frozenset("\"“”‘’'«»„")
SHOWN = ("hypothetical", "scheduled", "denied")
"""Statuses whose governor belongs to the evidence."""
REACH = 12


def find_evidence(trigger: Trigger, marks: Marks, lexicon: Lexicon) -> Span:
    """Cut the clause of the trigger: of a verb what depends on it, of a noun its phrase and what governs it."""
    verb = trigger.light if trigger.light is not None else trigger.token
    if trigger.is_noun and trigger.light is None:
        first, last = _noun_phrase(trigger.token, lexicon)
        if (
            last.i - first.i < 2
            and trigger.plover is Plover.CONSULT
            and trigger.token.head.dep_ == "prep"
            and is_verb(trigger.token.head.head)
        ):
            verb = trigger.token.head.head
            first = min((c.left_edge for c in kids(verb, "nsubj", "nsubjpass")), key=_at, default=verb)
            first = first if first.i < last.i else trigger.token
    elif verb.pos_ == "ADJ" and is_verb(verb.head):
        first, last = _clause(verb.head)
    else:
        first, last = _clause(verb)
        first = _governor(verb, first, lexicon)
        if trigger.light is not None and not first.i <= trigger.token.i <= last.i:
            first, last = min(first, trigger.token.left_edge, key=_at), max(last, trigger.token, key=_at)
    return trim(first, last, marks)


def trim(first: Token, last: Token, marks: Marks) -> Span:
    """The span without blanks, commas and unpaired quotation marks at its ends."""
    while first.i < last.i and (
        first.is_space or (first.is_punct and first.text not in QUOTES) or first.lower_ in ("that", "and", "but")
    ):
        first = first.nbor(1)
    while last.i > first.i and (
        last.is_space or (last.is_punct and last.text not in QUOTES) or last.lower_ in ("and", "but")
    ):
        last = last.nbor(-1)
    doc = first.doc
    marked = [t for t in doc[first.i : last.i + 1] if t.text in QUOTES and not t.text_with_ws.isalpha()]
    if len(marked) == 1:
        if marked[0] == first and first.i < last.i:
            first = first.nbor(1)
        elif marked[0] == last and first.i < last.i:
            last = last.nbor(-1)
            if last.is_punct and last.i > first.i:
                last = last.nbor(-1)
    return marks.span(first, last)


def clause_span(verb: Token, marks: Marks) -> Span:
    """The clause of a verb without what is subordinate to it."""
    return trim(*_clause(verb), marks)


def _at(token: Token) -> int:
    return token.i


def _clause(verb: Token) -> tuple[Token, Token]:
    first = last = verb
    for child in verb.children:
        if child.dep_ in ASIDE or child.is_punct or child.is_space:
            continue
        first = min(first, child.left_edge, key=_at)
        last = max(last, _right(child), key=_at)
    if (verb.dep_ in ("acl", "relcl") and verb.i > verb.head.i and not kids(verb, "nsubj")) or verb.dep_ == "relcl":
        first = min(first, _phrase_left(verb.head), key=_at)
    return first, last


def _right(token: Token) -> Token:
    """The right edge without trailing relative clauses, appositions and adverbial clauses."""
    last = token
    for child in token.children:
        if child.i < token.i or child.is_punct or child.is_space:
            continue
        if (
            child.dep_ in ("relcl", "parataxis", "advcl", "appos")
            and child.i - token.i > 1
            and token.doc[child.left_edge.i - 1].is_punct
        ):
            continue
        last = max(last, _right(child), key=_at)
    return last


def _phrase_left(noun: Token) -> Token:
    first = noun
    for child in noun.lefts:
        first = min(first, child.left_edge, key=_at)
    return first


def _noun_phrase(noun: Token, lexicon: Lexicon) -> tuple[Token, Token]:
    first, last = _phrase_left(noun), noun
    for child in noun.rights:
        if child.dep_ in ("relcl", "conj", "cc", "appos", "punct", "parataxis"):
            continue
        last = max(last, _right(child), key=_at)
    return _governor(noun, first, lexicon), last


def _governor(token: Token, first: Token, lexicon: Lexicon) -> Token:
    """Where to begin so that the word of status is seen: "fears of", "planning", "denies", "in the event of"."""
    at = token
    for _ in range(5):
        head = at.head
        if is_verb(at) and at.dep_ != "ccomp" and kids(at, "nsubj", "nsubjpass"):
            break
        if head == at or not 0 < first.i - head.i <= REACH:
            break
        kind = "nouns" if head.pos_ in ("NOUN", "PROPN") else "adjectives" if head.pos_ == "ADJ" else "verbs"
        if any(lemma(head) in getattr(lexicon.governors[name], kind) for name in SHOWN) or kids(head, "neg"):
            start = head
            if not is_verb(head):
                denial = head.head
                if (
                    is_verb(denial)
                    and 0 < head.i - denial.i <= REACH
                    and lemma(denial) in lexicon.governors["denied"].verbs
                ):
                    return min((c.left_edge for c in kids(denial, "nsubj")), key=_at, default=denial)
                return start
            if not kids(head, "nsubj", "nsubjpass"):
                return start
            return min(
                (c.left_edge for c in head.children if c.dep_ in ("nsubj", "nsubjpass", "aux", "neg")),
                key=_at,
                default=start,
            )
        at = head
    return first
