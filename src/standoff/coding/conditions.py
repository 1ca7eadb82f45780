"""Finds the condition in a stretch of text: "if …", "unless …", "should Mali …", "in exchange for …", "or else".

A condition is a character range and its polarity. The words are in ``data/ontology/conditions.toml``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from spacy.tokens import Token

from standoff.language import Marks
from standoff.schema import Polarity

_INVERTED = frozenset({"should", "were", "had"})
_ASKING = frozenset(
    [
        "as",
        "see",
        "ask",
        "asked",
        "wonder",
        "know",
        "say",
        "tell",
        "check",
        "determine",
        "decide",
        "clear",
        "unclear",
        "even",
    ]
)
"""In front of "if" they make it a question, or a comparison."""
_TIMES = frozenset({"moment", "day", "hour", "minute", "instant"})
"""Nouns of time that open a condition by the clause behind them."""
_OF_DAYS = frozenset(
    {"remember", "recall", "mark", "celebrate", "await", "choose", "set", "name", "fix", "announce", "rue", "dread"}
    | {"see", "forget", "know", "regret", "delay"}
)
"""Verbs that have a day as their object, whatever comes of it: "will rue the day they signed"."""
_FINITE = frozenset({"MD", "VBD", "VBZ", "VBP"})


@dataclass(frozen=True, slots=True)
class Condition:
    """Where a condition stands, and how it bears on its action.

    ``subject`` where it is the action's own subject.
    """

    start: int
    end: int
    polarity: Polarity
    subject: bool = False


@dataclass(frozen=True, slots=True)
class _Words:
    phrases: tuple[tuple[str, Polarity], ...]
    opener: re.Pattern[str]
    hypothetical: re.Pattern[str]
    leads_to: frozenset[str]
    answers: frozenset[str]
    taken: frozenset[str]


@lru_cache(maxsize=1)
def _words() -> _Words:
    data = tomllib.loads(files("standoff").joinpath("data/ontology/conditions.toml").read_text("utf-8"))
    phrases = [(phrase, Polarity(polarity)) for polarity, found in data["phrases"].items() for phrase in found]
    phrases.sort(key=lambda pair: -len(pair[0]))
    opener = r"\b(" + "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase, _ in phrases) + r")\b"
    return _Words(
        phrases=tuple(phrases),
        opener=re.compile(opener, re.IGNORECASE),
        hypothetical=re.compile(data["subject"]["opens"], re.IGNORECASE),
        leads_to=frozenset(data["subject"]["verbs"].split()),
        answers=frozenset(data["answer"]["verbs"].split()),
        taken=frozenset(data["subject"]["taken_as"].split()),
    )


def opener_of(text: str) -> int:
    """How many characters of a condition are the words that open it: of "as soon as it pays", "as soon as " are."""
    found = _words().opener.match(text)
    return len(text) - len(text[found.end() :].lstrip()) if found else 0


def find_conditions(marks: Marks, start: int, end: int) -> list[Condition]:
    """All conditions in a stretch of the text, in text order, not overlapping."""
    every = {
        *_by_phrase(marks, start, end),
        *_inverted(marks, start, end),
        *_answered(marks, start, end),
        *_or_else(marks, start, end),
        *_imperative(marks, start, end),
    }
    found = sorted(every, key=lambda c: (c.start, -c.end))
    if not found:
        found = list(_as_subject(marks, start, end))
    kept: list[Condition] = []
    for condition in found:
        if not kept or condition.start >= kept[-1].end:
            kept.append(condition)
    return kept


def _by_phrase(marks: Marks, start: int, end: int) -> Iterator[Condition]:
    words, text = _words(), marks.document.text
    for match in words.opener.finditer(text, start, end):
        opener = re.sub(r"\s+", " ", match.group().lower())
        timed = opener.rsplit(" ", 1)[-1] in _TIMES
        token = marks.token_at(match.end() - 1 if timed else match.start())
        if token is None or not _opens_condition(token, opener):
            continue
        polarity = next(polarity for phrase, polarity in words.phrases if phrase == opener)
        stop = _reach(marks, token, match.end(), end)
        if stop > match.end() + 2:
            yield Condition(match.start(), stop, polarity)


def _opens_condition(token: Token, opener: str) -> bool:
    """Leave out "as if", "if not" in passing, "asked if", "until recently" and a comparison."""
    if opener == "if":
        before = token.nbor(-1).lower_ if token.i else ""
        after = token.nbor(1).lower_ if token.i + 1 < len(token.doc) else ""
        if before in _ASKING or after in (
            "not",
            "any",
            "anything",
        ):
            return before == "even"
        return token.head.pos_ in ("VERB", "AUX", "ADJ", "NOUN") and not (
            token.head.dep_ == "ccomp"
            and token.head.head.lemma_ in ("ask", "wonder", "know", "see", "decide", "question")
        )
    if opener == "as long as" and token.i and token.nbor(-1).lower_ == "for":
        return False  # "for as long as it takes"
    if opener == "without":  # "not … without": a condition; "without delay": none
        if token.is_sent_start or token.text[0].isupper():
            return any(each.text == "," for each in token.sent)  # "Without progress on the border, he said, …"
        ahead = token.doc[token.sent.start : token.i]
        return any(each.dep_ == "neg" or each.lower_ in ("no", "never", "none", "cannot") for each in ahead)
    if opener == "after":  # "will leave after the guns have been moved"; "leave after the summit" is a time
        perfect = any(child.lemma_ == "have" and child.dep_ == "aux" for child in token.head.children)
        return token.dep_ == "mark" and perfect and _is_ahead(token.head.head)
    if opener.rsplit(" ", 1)[-1] in _TIMES:  # "will be lifted the moment they sign"
        told = any(child.dep_ in ("relcl", "acl") for child in token.children)
        object_ = token.dep_ == "dobj" and token.head.lemma_ in _OF_DAYS
        return told and not object_ and token.dep_ not in ("nsubj", "nsubjpass") and _is_ahead(token.head)
    if opener in ("until", "till"):
        return token.dep_ == "mark" or any(
            child.pos_ in ("NOUN", "PROPN") and not child.ent_type_ for child in token.rights
        )
    return True


def _is_ahead(token: Token) -> bool:
    """Whether the verb above or at a token is one of what will or would be done."""
    verb = next((each for each in (token, *token.ancestors) if each.pos_ in ("VERB", "AUX")), token)
    return any(child.tag_ == "MD" and child.lower_ not in ("must", "should") for child in verb.children)


def _reach(marks: Marks, token: Token, opened: int, end: int) -> int:
    """Where the condition ends: with its clause or phrase, at a comma when it stands in front, or with the stretch."""
    head = token.head if token.dep_ in ("mark", "advmod") else token
    right = max(head.right_edge.idx + len(head.right_edge), opened)
    text = marks.document.text
    sentence_start = token.sent.start_char
    in_front = (
        not any(t.tag_ in _FINITE for t in token.doc[token.sent.start : token.i])
        or text[sentence_start : token.idx].strip(" “\"'‘,") == ""
    )
    comma = _comma(text, opened, end)
    while comma != -1 and not in_front and _continues(marks, comma, head):
        comma = _comma(text, comma + 1, end)
    limit = min(end, token.sent.end_char)
    if comma != -1 and (in_front or comma < right):
        limit = min(limit, comma)
    stop = min(max(right, opened), limit) if not in_front else limit
    while stop > opened and text[stop - 1] in " .,;:”\"’'—–-":
        stop -= 1
    return stop


def _comma(text: str, start: int, end: int) -> int:
    """The next comma that is not part of a number."""
    place = text.find(",", start, end)
    while place != -1 and text[place + 1 : place + 2].isdigit():
        place = text.find(",", place + 1, end)
    return place


def _continues(marks: Marks, comma: int, head: Token) -> bool:
    """Whether what follows a comma still belongs to the condition ("if talks fail, or if troops cross")."""
    following = marks.token_at(comma + 2)
    return following is not None and (
        head.is_ancestor(following) and following.dep_ in ("cc", "conj", "mark", "amod", "compound")
    )


def _answered(marks: Marks, start: int, end: int) -> Iterator[Condition]:
    """ "will respond to any incursion": what is answered is the condition, where it has not happened yet."""
    words = _words()
    tokens = marks.tokens.char_span(start, end, alignment_mode="expand")
    for token in tokens if tokens is not None else ():
        if token.lemma_ not in words.answers:
            continue
        thing = next((child for child in token.rights if child.dep_ == "dobj"), None)
        to = next(
            (child for child in token.rights if child.dep_ == "prep" and child.lower_ in ("to", "for", "against")), None
        )
        if to is not None and (thing is None or token.lemma_ == "pay"):
            thing = next((child for child in to.rights if child.dep_ == "pobj"), None)
        if thing is None or (
            thing.left_edge.lower_
            not in (
                "any",
                "further",
                "new",
                "another",
                "fresh",
                "renewed",
                "such",
            )
            and not any(child.lower_ in ("further", "new", "fresh", "renewed", "second") for child in thing.lefts)
        ):
            continue
        stop = min(thing.right_edge.idx + len(thing.right_edge), end)
        yield Condition(thing.left_edge.idx, stop, Polarity.IF)


_EITHER = re.compile(
    r"\b(either\s+(?:they|you|he|she|it|we|the)\b[^.;]{3,120}?),?\s+or\s+(?:we|i|they|he|she|it|you)\b", re.IGNORECASE
)
_OR_ELSE = re.compile(r",?\s+or\s+else\b|[;,.]\s+otherwise\b", re.IGNORECASE)


def _or_else(marks: Marks, start: int, end: int) -> Iterator[Condition]:
    """ "leave by Friday, or else we cut the power": what stands in front is what must be done."""
    match = _OR_ELSE.search(marks.document.text, start, end)
    if match is not None and match.start() > start + 3:
        yield Condition(_first_letter(marks, start, match.start()), match.start(), Polarity.UNLESS)
        return
    match = _EITHER.search(marks.document.text, start, end)
    if match is not None:
        yield Condition(match.start(), match.end(1), Polarity.UNLESS)


def _first_letter(marks: Marks, start: int, end: int) -> int:
    while start < end and not marks.document.text[start].isalnum():
        start += 1
    return start


def _imperative(marks: Marks, start: int, end: int) -> Iterator[Condition]:
    """ "come any closer and we will fire", "open the road and we will talk": a bidding is the condition."""
    tokens = marks.tokens.char_span(start, end, alignment_mode="expand")
    for token in tokens if tokens is not None else ():
        if token.lower_ not in ("and", "or") or token.i + 3 >= len(token.doc) or token.i == 0:
            continue
        subject, following = token.nbor(1), token.doc[token.i + 1 : token.i + 4]
        if subject.lower_ not in ("we", "you", "they", "he", "it", "i", "there") or all(
            t.tag_ != "MD" for t in following
        ):
            continue
        opener = _bidding(token, start)
        if opener is not None:
            low, high = _first_letter(marks, opener.idx, token.idx), token.nbor(-1).idx + len(token.nbor(-1))
            while high > low and marks.document.text[high - 1] in " ,;:—–-":
                high -= 1
            if high > low:
                yield Condition(low, high, Polarity.IF if token.lower_ == "and" else Polarity.UNLESS)


def _bidding(joint: Token, start: int) -> Token | None:
    """The bare verb that opens the clause in front of a joint, where that clause has no subject."""
    clause = [token for token in joint.doc[joint.sent.start : joint.i] if token.idx >= start and token.is_alpha]
    for number, token in enumerate(clause):
        if token.nbor(-1).text in (":", ";") if token.i and number else False:
            return _bidding_from(clause[number:])
    return _bidding_from(clause)


def _bidding_from(clause: list[Token]) -> Token | None:
    if not clause or clause[0].tag_ not in ("VB", "VBP", "NNP", "NN") or clause[0].pos_ not in ("VERB", "AUX"):
        return None
    return (
        None if any(token.dep_ in ("nsubj", "nsubjpass") and token.head == clause[0] for token in clause) else clause[0]
    )


def _inverted(marks: Marks, start: int, end: int) -> Iterator[Condition]:
    """ "should Mali withdraw", "were talks to fail": the auxiliary in front of its subject."""
    tokens = marks.tokens.char_span(start, end, alignment_mode="expand")
    for token in tokens if tokens is not None else ():
        if (
            token.lower_ not in _INVERTED
            or token.dep_ not in ("aux", "auxpass", "ROOT", "advcl", "ccomp")
            or token.i + 1 >= len(token.doc)
        ):
            continue
        verb = token.head if token.dep_ in ("aux", "auxpass") else token
        subject = next((t for t in verb.children if t.dep_ in ("nsubj", "nsubjpass") and t.i > token.i), None)
        if subject is None or (token.lower_ != "should" and not _is_subjunctive(token, verb)):
            continue
        if any(t.text == "?" for t in token.sent[-3:]):
            continue
        right = max(verb.right_edge.idx + len(verb.right_edge), subject.right_edge.idx)
        if token.i == token.sent.start or token.nbor(-1).text in ("“", '"', ","):
            comma = marks.document.text.find(",", token.idx, end)
            right = comma if comma != -1 else right
        else:
            right = max(right, _clause_end(token))
        stop = min(right, end)
        text = marks.document.text
        while stop > token.idx and text[stop - 1] in " .,;:”\"’'":
            stop -= 1
        yield Condition(token.idx, stop, Polarity.IF)


def _is_subjunctive(token: Token, verb: Token) -> bool:
    following = token.doc[token.i + 1 : token.i + 12]
    if token.lower_ == "had":  # "Had the north fired, the south would have answered"
        return token.i == token.sent.start and any(t.lower_ == "would" for t in token.sent)
    return token.lower_ == "were" and any(t.lower_ == "to" and t.dep_ == "aux" for t in following)


def _clause_end(token: Token) -> int:
    """The end of the sentence without its closing mark; an inverted condition in the middle mostly runs that far."""
    for following in token.doc[token.i : token.sent.end]:
        if following.text in (",", ";", "—", "–"):
            return following.idx
    return token.sent.end_char


def _as_subject(marks: Marks, start: int, end: int) -> Iterator[Condition]:
    """ "any attack would carry a price", "a lack of progress will lead to …": the subject is the condition."""
    words = _words()
    tokens = marks.tokens.char_span(start, end, alignment_mode="expand")
    for token in tokens if tokens is not None else ():
        if token.dep_ not in ("nsubj", "nsubjpass") or token.pos_ != "NOUN":
            continue
        verb = token.head
        if not any(
            child.tag_ == "MD" and child.lower_ in ("would", "will", "’ll", "'ll", "could") for child in verb.lefts
        ):
            continue
        left, right = token.left_edge, _phrase_end(token, verb)
        phrase = marks.document.text[left.idx : right]
        leads = verb.lemma_ in words.leads_to or (
            verb.lemma_ in words.taken and any(child.lower_ == "as" for child in verb.rights)
        )
        if leads and words.hypothetical.match(phrase):
            low = max(left.idx, start)
            if right > low:
                yield Condition(low, right, Polarity.IF, subject=True)


def _phrase_end(token: Token, verb: Token) -> int:
    last = max((t for t in token.subtree if t.i < verb.i and t.dep_ != "punct"), key=lambda t: t.i)
    return last.idx + len(last)
