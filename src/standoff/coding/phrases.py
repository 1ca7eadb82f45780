"""Phrases of a parsed sentence: who is the subject, where a noun phrase begins and ends.

All functions take spaCy tokens and answer with tokens or half-open token ranges; they are lenient, since the parse
of a news sentence is often wrong at the edges.
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_LEFT = frozenset(
    {"det", "poss", "amod", "compound", "nmod", "nummod", "quantmod", "predet", "advmod", "npadvmod", "case", "preconj"}
)
_OF_THE_NAME = frozenset({"of", "for", "from", "to", "in", "at", "on", "within", "with", "near"})
_CHAINED = frozenset({"conj", "xcomp", "advcl", "pcomp", "ccomp", "dep", "parataxis"})
_RELATIVES = frozenset({"who", "which", "that"})
_BREAKS = frozenset({",", "—", "–", "-", ";", ":", "(", ")"})
_TIME_HEADS = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "morning",
        "afternoon",
        "evening",
        "night",
        "week",
        "month",
        "year",
        "today",
        "yesterday",
        "day",
        "weekend",
    ]
)

Range = tuple[int, int]
"""A half-open range of token indexes."""
CharRange = tuple[int, int]
"""A half-open range of characters."""


def is_time_phrase(token: Token) -> bool:
    """Whether a preposition or noun leads a time ("on Tuesday", "last week")."""
    head = token if token.dep_ != "prep" else next(iter(token.rights), token)
    return head.ent_type_ in ("DATE", "TIME") or head.lower_ in _TIME_HEADS


def noun_phrase(head: Token) -> Range:
    """The mention: the head with title and modifiers, with "of …" and "and …", without apposition or relative clause.

    Example: "Iran’s deputy envoy to the agency, a former judge, said" → "Iran’s deputy envoy to the agency".
    """
    doc = head.doc
    return _left_edge(doc, head), _right_edge(doc, head)


def _left_edge(doc: Doc, head: Token) -> int:
    left = head.i
    for child in reversed([child for child in head.lefts if child.dep_ in _LEFT]):
        if ":" in child.text and child.text[0].isdigit():
            continue  # "16:20 President Ali": the time that opens a live page's entry
        edge = child.left_edge.i
        between = doc[child.i + 1 : left]
        if any(token.text in _BREAKS - {"-"} for token in between):
            break
        if child.dep_ in ("advmod", "npadvmod") and child.lower_ not in ("about", "some", "nearly", "almost", "around"):
            continue
        if child.dep_ == "npadvmod":
            continue
        left = min(left, edge)
    return _with_hyphen(doc, left)


def _with_hyphen(doc: Doc, left: int) -> int:
    """ "his vice-president", "ex-minister": take in what a hyphen joins on, and its article or owner."""
    while left >= 2 and doc[left - 1].text == "-" and not doc[left - 1].whitespace_ and not doc[left - 2].whitespace_:
        left = min(doc[left - 2].left_edge.i, left - 2)
        if left and doc[left - 1].dep_ in ("det", "poss") and doc[left - 1].whitespace_:
            left -= 1
    return left


def _right_edge(doc: Doc, head: Token) -> int:
    right = head.i + 1
    for child in head.rights:
        if child.dep_ == "punct":
            continue
        close = child.dep_ in ("appos", "flat") and child.left_edge.i == right  # "defence chief Chiu Kuo-shan"
        if child.i > right and not close and not (child.dep_ == "conj" and _joined(doc, right, child)):
            break
        if child.dep_ == "prep" and child.lower_ in _OF_THE_NAME and not is_time_phrase(child):
            inner = next((token for token in child.rights if token.dep_ == "pobj"), None)
            if inner is None or inner.i - child.i > 8:
                break
            right = _right_edge(doc, inner)
        elif child.dep_ == "conj":
            right = max(right, _right_edge(doc, child))
        elif child.dep_ in ("appos", "flat") and child.left_edge.i == right and child.left_edge.text[:1].isupper():
            right = _right_edge(doc, child)
        elif child.dep_ in ("nmod", "nummod", "compound") or (child.dep_ == "case" and child.i == right):
            if child.dep_ == "case":
                break
            right = child.i + 1
        elif child.dep_ != "cc":
            break
    return right


def _joined(doc: Doc, right: int, conj: Token) -> bool:
    """Whether only "and", commas, and the conjunct's own modifiers stand between."""
    return all(
        token.dep_ in ("cc", "punct") or conj.is_ancestor(token) or token == conj for token in doc[right : conj.i]
    ) and not any(token.text in ("—", "–", "(", ";") for token in doc[right : conj.i])


def subject_of(verb: Token, *, depth: int = 0) -> Token | None:
    """The token that heads the verb's subject, carried over conjunction, participle and infinitive.

    A passive verb's subject is its agent ("was accused by Mali"); without one there is none.
    """
    if any(child.dep_ == "auxpass" for child in verb.children) or (verb.tag_ == "VBN" and verb.dep_ in ("acl", "amod")):
        return _agent(verb)
    own = [child for child in verb.children if child.dep_ in SUBJECTS]
    if not own:  # "The bloc has for weeks accused …": the parser gives the subject to the auxiliary
        helpers = [child for child in verb.lefts if child.dep_ in ("aux", "auxpass")]
        own = [child for helper in helpers for child in helper.lefts if child.dep_ in SUBJECTS]
    if not own or verb.nbor(-1 if verb.i else 0).text in _INVERTERS:
        behind = _behind(verb)
        own = [behind] if behind is not None else own
    if own:
        subject = min(own, key=lambda child: abs(child.i - verb.i))
        if subject.lower_ in _RELATIVES and verb.dep_ == "relcl":
            return verb.head
        return subject
    if depth > 3:
        return None
    head = verb.head
    if verb.dep_ in ("acl", "relcl") and head.pos_ in ("NOUN", "PROPN"):
        return head if verb.tag_ in ("VBG", "VBD", "VBZ", "VBP") else None
    if verb.dep_ in _CHAINED and head != verb:
        if head.pos_ in ("VERB", "AUX"):
            return subject_of(head, depth=depth + 1)
        if head.dep_ == "prep" and head.head.pos_ in ("VERB", "AUX"):
            return subject_of(head.head, depth=depth + 1)
        if head.dep_ == "mark":
            return None
    return None


_INVERTERS = frozenset({",", "”", '"', "’", "'", "»"})
_SAYS = frozenset(
    [
        "say",
        "warn",
        "vow",
        "urge",
        "state",
        "write",
        "add",
        "ask",
        "reply",
        "note",
        "declare",
        "explain",
        "argue",
        "claim",
        "insist",
        "tell",
        "announce",
        "emphasize",
        "emphasise",
        "stress",
        "reckon",
        "joke",
        "quip",
        "tweet",
        "recall",
        "remark",
        "report",
        "conclude",
        "observe",
        "think",
        "believe",
        "predict",
        "fear",
        "snap",
        "grumble",
        "retort",
        "counter",
    ]
)


def _behind(verb: Token) -> Token | None:
    """The subject of an inverted reporting clause, where the parser hung it elsewhere: "…, said Baerbock, should …"."""
    if verb.lemma_ not in _SAYS or verb.tag_ not in ("VBD", "VBZ") or not verb.i or verb.i + 1 >= len(verb.doc):
        return None
    if verb.nbor(-1).text not in _INVERTERS or any(c.dep_ in SUBJECTS and c.i < verb.i for c in verb.lefts):
        return None
    head = verb.nbor(1)
    if head.pos_ not in ("PROPN", "NOUN", "DET", "ADJ", "NUM") or head.lower_ in ("that", "what", "which", "nothing"):
        return None
    head = climb(head, limit=verb.i + 9)
    return head if head.pos_ in ("PROPN", "NOUN") else None


def climb(first: Token, *, limit: int) -> Token:
    """The head of the noun phrase that begins with a token, no further than a token index."""
    head = first
    while head.dep_ in ("compound", "det", "amod", "poss", "nmod", "case", "nummod") and head.i < head.head.i < limit:
        head = head.head
    return head


def _agent(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by"):
            return next((token for token in child.rights if token.dep_ == "pobj"), None)
    return None


def is_negated(verb: Token) -> bool:
    """Whether "not", "n’t" or "never" hangs on the verb."""
    return any(child.dep_ == "neg" for child in verb.children)
