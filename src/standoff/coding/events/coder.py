"""The event coder: triggers to parties, status and setting, joined with what was said and promised, merged to items."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from standoff.coding.events.acts import from_commitments, from_statements
from standoff.coding.events.denials import deny_again
from standoff.coding.events.evidence import find_evidence
from standoff.coding.events.lexicon import Lexicon, load_lexicon
from standoff.coding.events.meetings import format_of, participants, with_media
from standoff.coding.events.merging import MENTION, NOUN, merge_events
from standoff.coding.events.naming import mention
from standoff.coding.events.parties import Sides, find_sides
from standoff.coding.events.read import read_events
from standoff.coding.events.setting import duration_of, place_of, sign_of, time_of, when_of
from standoff.coding.events.status import find_status
from standoff.coding.events.triggers import Trigger, find_triggers
from standoff.coding.reader import Reading
from standoff.language import Marks, TimeMark
from standoff.language.marks import Sentence
from standoff.schema import Commitment, Event, Party, Plover, Statement

CODER = "plover-rules"


def code_events(
    marks: Marks, reading: Reading, statements: list[Statement], commitments: list[Commitment]
) -> list[Event]:
    """Write the events of one document, in text order.

    Parties carry their mention only. A statement whose act is a PLOVER type (a demand, a threat …) gives one event,
    together with the verb that shows it. After the actors are resolved, `merge_events` joins what only then proves one.
    """
    lexicon = load_lexicon()
    read = list(read_events(marks, reading, statements, lexicon))
    found: list[Event] = [event for sentence in marks.sentences for event in _code(sentence, marks, lexicon)]
    found += deny_again(marks, found, lexicon)
    found = from_statements(found, statements, marks, lexicon)
    found = from_commitments(found, commitments, statements, marks)
    scored = [_scored(event, found, reading) for event in read]
    return merge_events([*scored, *_beside(found, read, reading)])


def _scored(event: Event, ruled: list[Event], reading: Reading) -> Event:
    """The reader's event with its score: surer where the rules find the same."""
    seconded = any(other.plover is event.plover and other.evidence.meets(event.evidence) for other in ruled)
    return msgspec.structs.replace(event, score=reading.score("event", event.score, seconded=seconded))


def _beside(ruled: list[Event], read: list[Event], reading: Reading) -> Iterator[Event]:
    """What the rules find and the reader has not, where the reader does not hold it to be nothing."""
    for event in ruled:
        if any(other.plover is event.plover and other.evidence.meets(event.evidence) for other in read):
            continue
        if reading.seconds("event", event.evidence.start, event.evidence.end, sense=event.plover):
            yield msgspec.structs.replace(event, score=reading.score("event"))


def _code(sentence: Sentence, marks: Marks, lexicon: Lexicon) -> Iterator[Event]:
    for trigger in find_triggers(sentence.tokens, lexicon):
        event = _event(trigger, sentence, marks, lexicon)
        if event is not None:
            yield event


def _event(trigger: Trigger, sentence: Sentence, marks: Marks, lexicon: Lexicon) -> Event | None:
    sides = find_sides(trigger, lexicon)
    if trigger.plover is Plover.CONSULT:
        sides = participants(trigger, sides, lexicon)
        if with_media(sides):
            return None
    time = time_of(trigger, marks, sentence.end)
    place = place_of(trigger, lexicon)
    if not _worth(trigger, sides, place, time):
        return None
    status = find_status(trigger, lexicon, headline=sentence.is_headline, when=sign_of(time, marks))
    if status is None:
        return None
    consult = trigger.plover is Plover.CONSULT
    return Event(
        doc=marks.document.name,
        coder=_coder(trigger, sides),
        plover=trigger.plover,
        status=status,
        sources=tuple(Party(span=mention(t, marks, lexicon)) for t in sides.sources),
        targets=tuple(Party(span=mention(t, marks, lexicon)) for t in sides.targets),
        when=when_of(time, status, marks, sentence),
        place=place,
        format=format_of(trigger) if consult else None,
        duration=duration_of(trigger, marks) if consult else None,
        evidence=find_evidence(trigger, marks, lexicon),
    )


def _coder(trigger: Trigger, sides: Sides) -> str:
    if trigger.is_noun and trigger.light is None:
        return NOUN if sides.anyone else MENTION
    return CODER


def _worth(trigger: Trigger, sides: Sides, place: str | None, time: TimeMark | None) -> bool:
    """Whether enough is known: a party at least; for CONSULT two, or a carried meeting of one.

    Of some types a mention without any party is kept for now: it may be another mention of an event that has parties.
    """
    rule = trigger.rule
    if ("source" in rule.needs and not sides.sources) or ("target" in rule.needs and not sides.targets):
        return False
    if sides.anyone:
        if trigger.plover is Plover.CONSULT and trigger.is_noun and trigger.light is None:
            return (
                len(sides.sources) + len(sides.targets) > 1
                or time is not None
                or place is not None
                or trigger.first != trigger.token
            )
        return True
    return trigger.plover in (Plover.ASSAULT, Plover.MOBILIZE) or (
        trigger.is_noun and trigger.plover in (Plover.CONSULT, Plover.SANCTION, Plover.COERCE, Plover.PROTEST)
    )
