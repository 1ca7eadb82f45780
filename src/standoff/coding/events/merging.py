"""One event, told several times, is one item: further mentions become `more_evidence`.

Works on mentions before the actors are resolved and better on sides after; call it again then.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec
from spacy.lang.en.stop_words import STOP_WORDS

from standoff.coding.events.lexicon import load_lexicon
from standoff.schema import Event, Interval, Party, Plover, Span, Status

MENTION = "plover-mention"
"""The coder of an event that only a noun shows and that names no party."""
NOUN = "plover-nouns"
"""The coder of an event that only a noun shows, with its parties: "Moscow's demands"."""
SPEECH = frozenset({Plover.REQUEST, Plover.ACCUSE, Plover.REJECT, Plover.THREATEN, Plover.SUPPORT, Plover.AGREE})
VAGUE = frozenset({"he", "she", "they", "it", "we", "i", "its", "their", "his", "her", "our", "them", "us", "him"})
ALSO = ({"call", "talks"}, {"council", "meeting"}, {"council", "talks"})
"""Formats that one meeting can be told under."""
NEAR = 250
"""How many characters two mentions may be apart where one leaves out the parties."""
_WORD = re.compile(r"[^\W\d_]+")
_POINTS_BACK = re.compile(
    r"(?:the|this|that|these|those|such|its|their|his|her)\s+[^\W\d_-]+(?:-[^\W\d_]+)?$", re.IGNORECASE
)
_HEAVY_USE = (
    "country foreign government interior international leader military minister president said week year council"
)
_COMMON = frozenset(word[:4] for word in (*STOP_WORDS, *_HEAVY_USE.split()) if len(word) >= 4)
"""Stems (four letters) that say nothing about whether two passages tell the same."""


def merge_events(events: Iterable[Event]) -> list[Event]:
    """Merge the events of one document that are the same; the first clear mention gives the evidence.

    A mention without parties ("the invasion") joins the only event it can mean, or is left out where only a noun
    shows it.
    """
    kept: list[Event] = []
    orphans: list[Event] = []
    for event in sorted(events, key=lambda e: (e.evidence.start, -e.evidence.end)):
        if not event.sources and not event.targets:
            orphans.append(event)
            continue
        for i, other in enumerate(kept):
            if _same(other, event):
                kept[i] = _join(other, event)
                break
        else:
            kept.append(event)
    for orphan in orphans:
        at = _home(orphan, kept)
        if at is not None:
            kept[at] = _join(kept[at], orphan)
        else:
            told = _with_parties_of(orphan, kept) if orphan.plover is Plover.CONSULT and orphan.when else []
            vague = orphan.coder == MENTION or (orphan.plover is Plover.CONSULT and not orphan.when)
            kept.extend(told or ([] if vague else [orphan]))
    return sorted(map(_paired, _completed(kept)), key=lambda e: (e.evidence.start, -e.evidence.end))


def _with_parties_of(orphan: Event, kept: list[Event]) -> list[Event]:
    """A dated meeting that leaves its parties to the meeting just before: "the first since a call on May 2"."""
    spoken = {"call", "video"}
    before = [
        e
        for e in kept
        if e.plover is Plover.CONSULT
        and (e.format in spoken) == (orphan.format in spoken)
        and 0 <= orphan.evidence.start - e.evidence.start <= 3 * NEAR
        and len(keys([*e.sources, *e.targets])) > 1
    ]
    if not before:
        return []
    near = max(before, key=lambda e: e.evidence.start)
    return [msgspec.structs.replace(orphan, sources=near.sources, targets=near.targets)]


def _home(orphan: Event, kept: list[Event]) -> int | None:
    fitting = [
        i
        for i, e in enumerate(kept)
        if e.plover is orphan.plover
        and e.status is orphan.status
        and not (e.when and orphan.when and e.when != orphan.when)
        and not (
            e.format
            and orphan.format
            and {e.format, orphan.format} & {"visit", "letter", "call"}
            and e.format != orphan.format
        )
    ]
    if orphan.plover is Plover.CONSULT:
        sure = [
            i
            for i in fitting
            if (orphan.when and kept[i].when == orphan.when) or (orphan.place and kept[i].place == orphan.place)
        ]
        if not sure and not orphan.when and not orphan.place:  # "the meeting broke up"
            sure = [i for i in fitting if kept[i].evidence.start < orphan.evidence.start][-1:]
        return sure[0] if sure else None
    if orphan.status is Status.HYPOTHETICAL:  # "in the event of an invasion"
        return fitting[0] if fitting else None
    if orphan.status is Status.OCCURRED:
        fitting = [i for i in fitting if orphan.when and kept[i].when == orphan.when]
    return fitting[0] if len(fitting) == 1 else None


def _paired(event: Event) -> Event:
    """Of a meeting whose parties are all sources ("the council met"), the first is the source."""
    if event.plover is not Plover.CONSULT or len(_spoken_for(event.sources)) < 2 or len(event.sources) < 2:
        return event
    if event.targets and not (_spoken_for(event.targets) <= _spoken_for(event.sources)):
        return event
    return msgspec.structs.replace(event, sources=event.sources[:1], targets=event.sources[1:])


def _spoken_for(parties: Iterable[Party]) -> set[str]:
    return {who for party in parties if (who := party.speaks_for)}


def _completed(events: list[Event]) -> list[Event]:
    """Fill in the side that a feared, denied or lasting event leaves out where the document's other events of its type
    name one only: "any attack on Taipei" after "Beijing denies planning an attack on Taipei".
    """
    done = []
    for event in events:
        if event.plover in (Plover.ASSAULT, Plover.MOBILIZE) and event.status is not Status.OCCURRED:
            for near, far in (("sources", "targets"), ("targets", "sources")):
                if not getattr(event, near):
                    found = {
                        frozenset(keys(getattr(e, near))): getattr(e, near)
                        for e in events
                        if e is not event
                        and e.plover is event.plover
                        and keys(getattr(e, near))
                        and (not getattr(event, far) or keys(getattr(e, far)) & keys(getattr(event, far)))
                    }
                    if len(found) == 1:
                        event = msgspec.structs.replace(event, **{near: next(iter(found.values()))})
        done.append(event)
    return done


def _same(a: Event, b: Event) -> bool:
    if a.plover is not b.plover:
        return False
    if any(x.covers(y) or y.covers(x) for x in _evidence(a) for y in _evidence(b)) and a.status is b.status:
        return _agree(a.sources, b.sources) or _agree(a.targets, b.targets)
    if a.status is not b.status or not _one_time(a.when, b.when):
        return False
    if a.plover is Plover.CONSULT:
        return _same_meeting(a, b)
    if not (_agree(a.sources, b.sources) and _agree(a.targets, b.targets)):
        return False
    if a.plover in SPEECH:
        apart = abs(a.evidence.start - b.evidence.start)
        shared = bool(keys(a.targets) & keys(b.targets))
        loose = apart < NEAR or (shared and apart < 3 * NEAR)
        return bool(keys(a.sources) & keys(b.sources)) and (loose or _alike(a, b))
    if a.plover is Plover.ASSAULT and 0 <= b.evidence.start - a.evidence.end < 40 and keys(a.sources) & keys(b.sources):
        return a.when == b.when or not b.when  # "struck a hospital and killed nine people"
    known = bool(keys(a.sources) & keys(b.sources)) or bool(keys(a.targets) & keys(b.targets))
    if a.status in (Status.HYPOTHETICAL, Status.DENIED, Status.ONGOING):
        return known or not (keys(a.sources) or keys(b.sources))
    return known and ((a.when == b.when and a.place == b.place) or (not b.when and not b.place)) and _alike(a, b)


def _alike(a: Event, b: Event) -> bool:
    """Whether two mentions speak of one deed: they share a telling word besides the parties' names, or the later one
    only points back ("the raid", "the demand").

    Two demands of one minister, or drills and a missile test of one army, are two events.
    """
    later = max(a, b, key=lambda e: e.evidence.start)
    text = later.evidence.text
    short = later.coder == NOUN and len(text.split()) <= 3  # "Moscow's demands"
    if later.coder == MENTION or _POINTS_BACK.match(text) or short:
        return True
    named = {
        w[:4].lower() for e in (a, b) for p in (*e.sources, *e.targets) if p.span for w in _WORD.findall(p.span.text)
    }
    one, two = (_telling(e.evidence.text) - named for e in (a, b))
    return len(one & two) >= (2 if min(len(one), len(two)) > 4 else 1)


def _telling(text: str) -> set[str]:
    """The beginnings of the longer words, names left out: enough to know "deployed" for "deployment"."""
    return {w[:4].lower() for w in _WORD.findall(text) if len(w) > 4 and not w[0].isupper()} - _COMMON


def _one_time(a: str | None, b: str | None) -> bool:
    """Whether two times can be one: either is unknown, or one holds the other ("at the weekend", "on Sunday")."""
    if not a or not b or a == b:
        return True
    one, two = Interval.parse(a), Interval.parse(b)
    return (one.first <= two.first and two.last <= one.last) or (two.first <= one.first and one.last <= two.last)


def _narrower(a: str | None, b: str | None) -> str | None:
    return min((w for w in (a, b) if w), key=lambda w: Interval.parse(w).days, default=None)


def _same_meeting(a: Event, b: Event) -> bool:
    one, two = keys([*a.sources, *a.targets]), keys([*b.sources, *b.targets])
    kinds = {kind for kind in (a.format, b.format) if kind}
    if len(kinds) == 2 and kinds & {"visit", "letter", "call", "council"} and kinds not in ALSO:
        return False
    if not one or not two:
        return False
    shared = one & two
    near = (a.when is not None and a.when == b.when) or abs(a.evidence.start - b.evidence.start) < NEAR
    if all(keys(e.sources) and keys(e.targets) for e in (a, b)):  # both tell who met whom
        return len(shared) >= 2 or (near and one == two)
    return len(shared) >= 2 or (near and (one <= two or two <= one))


def keys(parties: Iterable[Party]) -> set[str]:
    """What the parties are known by: side or state, name, or the first letters of the name; nothing for a pronoun."""
    found = set()
    for party in parties:
        if party.speaks_for:
            found.add(party.speaks_for)
        elif party.span is not None and (party.span.text.lower() in VAGUE or _relational(party.span.text)):
            continue
        elif party.name:
            found.add(party.name.lower())
        elif party.span is not None:
            words = [
                w for w in _WORD.findall(party.span.text) if w[0].isupper() and w.lower() not in ("the", "mr", "ms")
            ]
            found.add((words[-1] if words else party.span.text.split()[-1]).lower()[:5])
    return found


def _relational(text: str) -> bool:
    """Whether a mention says only how somebody stands to another: "its neighbour", "both sides"."""
    words = text.lower().split()
    known = load_lexicon().classes["relational"].lemmas
    return text == text.lower() and (words[-1] in known or words[-1].removesuffix("s") in known)


def _agree(a: tuple[Party, ...], b: tuple[Party, ...]) -> bool:
    one, two = keys(a), keys(b)
    return not one or not two or bool(one & two)


def _evidence(event: Event) -> list[Span]:
    return [event.evidence, *event.more_evidence]


def _join(a: Event, b: Event) -> Event:
    spans = [s for s in _evidence(b) if not any(s.meets(other) for other in _evidence(a))]
    return msgspec.structs.replace(
        a,
        sources=a.sources if keys(a.sources) or not b.sources else b.sources,
        targets=a.targets if keys(a.targets) or not b.targets else b.targets,
        when=_narrower(a.when, b.when),
        place=a.place or b.place,
        format=a.format or b.format,
        duration=a.duration or b.duration,
        more_evidence=(*a.more_evidence, *spans),
    )
