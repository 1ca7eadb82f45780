"""When and where: the time and the place that belong to a trigger, and how long a meeting lasted."""

from __future__ import annotations

import re

from spacy.tokens import Token

from standoff.coding.entries import entry_of
from standoff.coding.events.grammar import clause_of, coordinates, is_verb, kids, lemma, preps
from standoff.coding.events.lexicon import Lexicon
from standoff.coding.events.naming import is_named
from standoff.coding.events.parties import only_place
from standoff.coding.events.triggers import Trigger
from standoff.language import Marks, Sentence, TimeMark
from standoff.schema import Plover, Status

PLACING = frozenset(
    {"in", "at", "near", "outside", "off", "around", "along", "inside", "over", "across", "close", "on"}
)
KEPT = {"near", "outside", "off", "around", "along"}
"""Prepositions that belong to the place: "near Djibouti" is not Djibouti."""
_LASTING = re.compile(r"\b(hours?|minutes?|days?)\b")


def time_of(trigger: Trigger, marks: Marks, sentence_end: int) -> TimeMark | None:
    """The time expression that depends on the trigger, the nearest first; none from another clause."""
    verb = trigger.light if trigger.light is not None else trigger.token if is_verb(trigger.token) else None
    best: tuple[int, int, TimeMark] | None = None
    sentence = trigger.token.sent
    for mark in marks.times_in(sentence.start_char, max(sentence_end, sentence.end_char)):
        if mark.interval is None or mark.duration:
            continue
        token = _token_at(trigger.token, mark.start)
        if token is None:
            continue
        steps = _steps(token, trigger.token, verb)
        if steps is None:
            continue
        rank = (steps, abs(token.i - trigger.token.i), mark)
        if best is None or rank[:2] < best[:2]:
            best = rank
    return best[2] if best else None


def _token_at(near: Token, offset: int) -> Token | None:
    for token in near.sent:
        if token.idx <= offset < token.idx + len(token.text_with_ws):
            return token
    return None


def _steps(token: Token, trigger: Token, verb: Token | None) -> int | None:
    """How far up from the time expression the trigger stands; `None` where another clause lies between."""
    at = token
    for steps in range(8):
        if at in (trigger, verb):
            return steps
        if is_verb(at) and at.dep_ not in ("aux", "auxpass"):
            if verb is None and _relative_of(at, trigger):
                return steps + 2  # "talks that are to open in Geneva on 10 June"
            controls = verb is not None and (verb in at.children and verb.dep_ in ("xcomp",))
            governs = (
                verb is None
                and clause_of(trigger) == at
                and trigger.dep_ in ("dobj", "pobj", "nsubjpass", "attr", "nsubj")
            )
            return steps + 2 if controls or governs else None
        other = steps > 0 and at.pos_ in ("NOUN", "PROPN") and at.ent_type_ not in ("DATE", "TIME")
        held = lemma(at) in ("talk", "discussion", "negotiation", "meeting", "consultation")  # "assembles for talks"
        if at.head == at or (other and not held and not at.is_ancestor(trigger)):
            return None  # "the worst violence since 2011" does not date what happened in it
        at = at.head
    return None


def _relative_of(verb: Token, noun: Token) -> bool:
    """Whether a verb is that of the relative clause that tells of a noun."""
    while verb.dep_ == "xcomp" and is_verb(verb.head):
        verb = verb.head
    return verb.dep_ in ("relcl", "acl") and verb.head == noun


def place_of(trigger: Trigger, lexicon: Lexicon) -> str | None:
    """A short place: "Geneva", "near Kharkiv"; `None` where the clause names none after a preposition of place."""
    hosts = [trigger.token] if trigger.light is None else [trigger.token, trigger.light]
    hosts += [child for host in hosts for child in host.children if child.dep_ in ("dobj", "nsubjpass")]
    hosts += [inner for clause in kids(trigger.token, "relcl") for inner in (clause, *kids(clause, "xcomp"))]
    for host in hosts:
        for word, _, heads in preps(host):
            if word not in PLACING or not heads:
                continue
            for head in heads:
                name = _proper(head, lexicon)
                if name:
                    return f"{word} {name}" if word in KEPT else name
    if trigger.is_noun and trigger.plover is Plover.CONSULT:  # "the Geneva talks"
        return next((t.text for t in kids(trigger.token, "compound") if only_place(t)), None)
    return None


def _proper(head: Token, lexicon: Lexicon) -> str:
    if head.ent_type_ in ("DATE", "TIME", "PERSON", "NORP") or head.pos_ == "PRON" or lemma(head) in lexicon.nouns:
        return ""
    if is_named(head, lexicon) and head.ent_type_ in ("GPE", "LOC", "FAC", "ORG", ""):
        names = [_name(c) for c in coordinates(head) if is_named(c, lexicon)]
        return names[0] if len(names) < 2 else ", ".join(names[:-1]) + f" and {names[-1]}"
    inner = [t for word, _, heads in preps(head) if word in ("of", "with", "in") for t in heads if is_named(t, lexicon)]
    sites = lexicon.classes["site"].lemmas
    if (
        head.pos_ == "NOUN"
        and (lemma(head) in sites or lemma(head) in ("side", "east", "west", "north", "south", "edge", "outskirt"))
        and (inner or any(is_named(c, lexicon) for c in head.lefts))
    ):
        last = inner[0] if inner else head
        return head.doc[head.left_edge.i : last.i + 1].text
    return ""


def _name(token: Token) -> str:
    first = token
    for child in token.lefts:
        if child.dep_ in ("compound", "amod", "nmod") and child.text[:1].isupper():
            first = min(first, child, key=lambda t: t.i)
    return token.doc[first.i : token.i + 1].text


def duration_of(trigger: Trigger, marks: Marks) -> str | None:
    """How long the meeting lasted, as an ISO 8601 duration where known: "a 50-minute call" gives PT50M."""
    sentence = trigger.token.sent
    verb = trigger.light or trigger.token
    near = [
        mark
        for mark in marks.times_in(sentence.start_char, sentence.end_char)
        if mark.duration and _LASTING.search(mark_text(mark, marks).lower())
    ]
    for mark in near:
        token = _token_at(trigger.token, mark.start)
        at = token
        for _ in range(6):
            if at is None or at in (trigger.token, verb):
                break
            at = at.head if at.head != at else None
        if at is not None:
            return mark.duration
    return None


def mark_text(mark: TimeMark, marks: Marks) -> str:
    """The words of a time expression."""
    return marks.document.text[mark.start : mark.end]


def when_of(time: TimeMark | None, status: Status, marks: Marks, sentence: Sentence) -> str | None:
    """The time as a value; none where it lies ahead of what has happened already: it belongs to something else.

    What happened, and names no time of its own, happened on the day of the dated entry it is told in.
    """
    if time is None or time.interval is None:
        entry = entry_of(marks, sentence) if status in (Status.OCCURRED, Status.ONGOING) else None
        return str(entry) if entry is not None else None
    if status in (Status.OCCURRED, Status.ONGOING) and sign_of(time, marks) > 0:
        return None
    return str(time.interval)


def sign_of(time: TimeMark | None, marks: Marks) -> int:
    """Whether a time lies before (-1) or after (1) the document's day; 0 where it is unknown or holds that day."""
    if time is None or time.interval is None or marks.published is None:
        return 0
    if time.interval.last < marks.published:
        return -1
    return 1 if time.interval.first > marks.published else 0
