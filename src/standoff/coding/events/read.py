"""Events as the reader found them: its frames with evidence, status and parties; the setting by the grammar around
them.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from standoff.coding.events.evidence import find_evidence, trim
from standoff.coding.events.grammar import is_verb, lemma
from standoff.coding.events.lexicon import Lexicon, NounRule, VerbRule
from standoff.coding.events.meetings import format_of
from standoff.coding.events.naming import mention
from standoff.coding.events.parties import find_sides
from standoff.coding.events.setting import duration_of, place_of, time_of, when_of
from standoff.coding.events.triggers import Trigger
from standoff.coding.phrases import CharRange
from standoff.coding.reader import Found, Reading
from standoff.coding.reader.labels import NONE
from standoff.coding.speakers import speaker_at
from standoff.language import Marks
from standoff.schema import PLOVER_MODES, Event, Party, Plover, Span, Statement, Status

CODER = "reader.events"
SPEECH = frozenset({Plover.REQUEST, Plover.ACCUSE, Plover.REJECT, Plover.THREATEN, Plover.SUPPORT, Plover.AGREE})
_SAME = 0.5
"""Two frames of one type and status whose evidence overlaps so far show one event."""


def read_events(marks: Marks, reading: Reading, statements: list[Statement], lexicon: Lexicon) -> Iterator[Event]:
    """An event a frame, the likeliest first, with the reader's raw probability as its score."""
    kept: list[Event] = []
    for frame in reading.likely("event"):
        event = _event(marks, frame, statements, lexicon)
        if event is not None and not any(_same(event, other) for other in kept):
            kept.append(event)
            yield event


def _same(one: Event, other: Event) -> bool:
    shared = min(one.evidence.end, other.evidence.end) - max(one.evidence.start, other.evidence.start)
    longest = max(one.evidence.end - one.evidence.start, other.evidence.end - other.evidence.start)
    return one.plover is other.plover and one.status is other.status and shared > _SAME * longest


def _event(marks: Marks, frame: Found, statements: list[Statement], lexicon: Lexicon) -> Event | None:
    token = marks.token_at(frame.anchor[0])
    sentence = marks.sentence_at(frame.anchor[0])
    if token is None or sentence is None:
        return None
    plover, status = Plover(frame.sense), Status(frame.value("status"))
    trigger = Trigger(token, rule_for(token, plover, lexicon))
    evidence = _evidence(marks, frame) or find_evidence(trigger, marks, lexicon)
    sources, targets = _parties(marks, frame.roles["source"]), _parties(marks, frame.roles["target"])
    sides = find_sides(trigger, lexicon)
    if not sources:
        sources = tuple(Party(span=mention(t, marks, lexicon)) for t in sides.sources)
    if not targets:
        targets = tuple(Party(span=mention(t, marks, lexicon)) for t in sides.targets)
    if not sources and plover in SPEECH:
        speaker = speaker_at(frame.anchor[0], statements)
        sources = (speaker,) if speaker is not None else ()
    time = time_of(trigger, marks, sentence.end)
    consult = plover is Plover.CONSULT
    return Event(
        doc=marks.document.name,
        coder=CODER,
        score=frame.probability,
        plover=plover,
        mode=mode_of(frame, plover),
        status=status,
        sources=sources,
        targets=targets,
        when=when_of(time, status, marks, sentence),
        place=place_of(trigger, lexicon),
        format=format_of(trigger) if consult else None,
        duration=duration_of(trigger, marks) if consult else None,
        evidence=evidence,
    )


def mode_of(frame: Found, plover: Plover) -> str | None:
    """The likeliest of the modes that PLOVER has for the type; ``None`` where it is likelier that none applies."""
    chances = frame.attributes["mode"]
    fitting = {mode: chances[mode] for mode in (NONE, *PLOVER_MODES.get(plover, ()))}
    best = max(fitting, key=fitting.__getitem__)
    return None if best == NONE else best


def rule_for(token: Token, plover: Plover, lexicon: Lexicon) -> VerbRule | NounRule:
    """The lexicon's rule for this word and type, for what it says of sides and formats; a plain one where it has
    none.
    """
    if is_verb(token):
        known = next((rule for rule in lexicon.verbs.get(lemma(token), ()) if rule.plover is plover), None)
        return known or VerbRule(plover=plover, words=(lemma(token),))
    noun = next((rule for _, rule in lexicon.nouns.get(lemma(token), ()) if rule.plover is plover), None)
    return noun or NounRule(plover=plover, words=(lemma(token),))


def _evidence(marks: Marks, frame: Found) -> Span | None:
    """The longest stretch that the reader marks, on whole tokens."""
    longest = max(frame.roles["evidence"], key=lambda span: span[1] - span[0], default=None)
    tokens = marks.tokens.char_span(*longest, alignment_mode="expand") if longest else None
    return trim(tokens[0], tokens[-1], marks) if tokens is not None and len(tokens) else None


def _parties(marks: Marks, spans: tuple[CharRange, ...]) -> tuple[Party, ...]:
    found = []
    for span in spans:
        tokens = marks.tokens.char_span(*span, alignment_mode="expand")
        if tokens is not None and len(tokens):
            found.append(Party(span=marks.span(tokens[0], tokens[-1])))
    return tuple(found)
