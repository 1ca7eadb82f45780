"""Speech acts as events: a demand is a REQUEST, a refusal a REJECT, and so on, one event for one act.

A statement joins the event that its own verb shows ("accused"), or the one that its words show ("we stand with
Manila"); only where neither was found does it give an event of its own.
"""

from __future__ import annotations

import msgspec
from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from standoff.coding.events.evidence import trim
from standoff.coding.events.grammar import coordinates, governed, is_verb, kids, lemma, patients
from standoff.coding.events.lexicon import Lexicon
from standoff.coding.events.naming import mention
from standoff.coding.events.parties import owners, parties_among
from standoff.language import Marks
from standoff.schema import Act, Commitment, CommitmentKind, Event, Party, Plover, Span, Statement, Status

ACTS = {
    Act.DEMAND: Plover.REQUEST,
    Act.PROPOSAL: Plover.REQUEST,
    Act.ACCUSATION: Plover.ACCUSE,
    Act.REFUSAL: Plover.REJECT,
    Act.THREAT: Plover.THREATEN,
    Act.SUPPORT: Plover.SUPPORT,
    Act.PROMISE: Plover.AGREE,
}
KINDS = {
    CommitmentKind.DEMAND: Plover.REQUEST,
    CommitmentKind.REFUSAL: Plover.REJECT,
    CommitmentKind.THREAT: Plover.THREATEN,
    CommitmentKind.PROMISE: Plover.AGREE,
}
CODER = "plover-acts"
SELF = frozenset({"we", "i", "our", "my", "us"})


def from_statements(events: list[Event], statements: list[Statement], marks: Marks, lexicon: Lexicon) -> list[Event]:
    """The events, with those that the statements' acts show joined or added."""
    found = list(events)
    for statement in statements:
        plover = ACTS.get(statement.act)
        if plover is Plover.AGREE and _hostile(statement, found):
            plover = Plover.THREATEN
        if plover is None:
            continue
        at = _shown_by(statement, plover, found)
        if at is None:
            if _named_otherwise(statement, found):
                continue
            made = _make(statement, plover, marks, lexicon)
            if made is not None:
                found.append(made)
        else:
            found[at] = _joined(found[at], statement)
    return [spoken for event in found if (spoken := _spoken_by(event, statements)) is not None]


def _spoken_by(event: Event, statements: list[Statement]) -> Event | None:
    """A speech act without a source is that of whoever is reported to say it: "any raid will be answered", it said.

    `None` where nobody is, and nobody is addressed either.
    """
    if event.sources or event.plover not in ACTS.values():
        return event
    around = [s for s in statements if any(c.start <= event.evidence.start < c.end for c in s.content)]
    speaker = min(around, key=lambda s: sum(c.end - c.start for c in s.content), default=None)
    if speaker is None or (speaker.source.span is None and speaker.source.name is None):
        return event if event.targets else None
    return msgspec.structs.replace(event, sources=(speaker.source,))


def _hostile(statement: Statement, events: list[Event]) -> bool:
    """Whether what is promised is an attack or a sanction: "it would shoot the hostages if …"."""
    hostile = (Plover.ASSAULT, Plover.SANCTION, Plover.COERCE)
    return any(
        e.plover in hostile
        and e.status in (Status.HYPOTHETICAL, Status.SCHEDULED)
        and e.evidence.meets(statement.content[0])
        and e.evidence.start <= statement.content[0].start + 40
        for e in events
    )


def _named_otherwise(statement: Statement, events: list[Event]) -> bool:
    """Whether the reporting verb itself shows another speech act: "agreed to …" is no threat, whatever it agrees to."""
    cue = statement.cue
    return cue is not None and any(
        (e.plover in ACTS.values() or e.plover is Plover.SANCTION)
        and e.coder != CODER
        and e.evidence.covers(cue)
        and e.evidence.meets(statement.content[0])
        and cue.start - e.evidence.start < 220
        for e in events
    )


def _shown_by(statement: Statement, plover: Plover, events: list[Event]) -> int | None:
    spans = [*statement.content, *([statement.cue] if statement.cue else [])]
    for i, event in enumerate(events):
        if event.plover is not plover or event.status not in (Status.OCCURRED, Status.SCHEDULED, Status.ONGOING):
            continue
        if not any(span.meets(event.evidence) for span in spans):
            continue
        cue = statement.cue
        if cue is not None and event.evidence.covers(cue):
            return i
        if not event.sources or _speaks_of_itself(event, statement):
            return i
    return None


def _speaks_of_itself(event: Event, statement: Statement) -> bool:
    """Whether the event within a statement is the speaker's own act: "we reject", "Seoul rejects" said by Seoul."""
    words = {p.span.text.lower() for p in event.sources if p.span}
    speaker = statement.source.span
    return (
        bool(words & SELF)
        or event.plover in (Plover.REJECT, Plover.THREATEN, Plover.AGREE)
        or (speaker is not None and any(p.span and p.span.text in speaker.text for p in event.sources))
    )


def _joined(event: Event, statement: Statement) -> Event:
    own = {p.span.text.lower() for p in event.sources if p.span}
    source = event.sources
    if statement.source.span is not None and (
        not own
        or own & SELF
        or own <= {"he", "she", "they", "it"}
        or statement.cue is None
        or not event.evidence.covers(statement.cue)
    ):
        source = (statement.source,)
    return msgspec.structs.replace(event, sources=source, when=event.when or statement.date)


def _make(statement: Statement, plover: Plover, marks: Marks, lexicon: Lexicon) -> Event | None:
    source = statement.source
    if source.span is None and source.name is None:
        return None
    tokens = _content_tokens(statement, marks)
    if tokens is None or (len(tokens) < 4 and not any(is_verb(t) for t in tokens)):
        return None
    if plover is Plover.REJECT and lemma(tokens.root) in UNSAID:
        return None  # "he would not comment"
    if plover is Plover.AGREE and not _cooperative(tokens, lexicon):
        return None
    targets = [t for t in content_targets(tokens, plover, lexicon) if not _is_source(t, source)]
    evidence = trim(tokens[0], tokens[-1], marks)
    return Event(
        doc=marks.document.name,
        coder=CODER,
        plover=plover,
        status=Status.OCCURRED,
        sources=(source,),
        targets=tuple(Party(span=mention(t, marks, lexicon)) for t in targets),
        when=statement.date,
        evidence=evidence,
    )


UNSAID = frozenset({"comment", "say", "elaborate", "confirm", "expect", "know", "think", "believe", "speculate"})


def _cooperative(tokens: TokenSpan, lexicon: Lexicon) -> bool:
    """Whether a promise is one to do something with or for others; "we will prevail" is none."""
    words = {lemma(t) for t in tokens if t.pos_ in ("VERB", "NOUN", "ADJ")}
    return bool(words & lexicon.classes["cooperative"].lemmas) and not kids(tokens.root, "neg")


def _is_source(token: Token, source: Party) -> bool:
    return (source.span is not None and source.span.start <= token.idx < source.span.end) or token.lower_ in SELF


def _content_tokens(statement: Statement, marks: Marks) -> TokenSpan | None:
    """The sentence of the content that the act can rest on: the longest piece of a split one, the first of several."""
    cut = (marks.tokens.char_span(s.start, s.end, alignment_mode="contract") for s in statement.content)
    pieces = [piece for piece in cut if piece is not None and len(piece)]
    if len(pieces) > 1 and pieces[0][-1].sent == pieces[1][0].sent:
        return max(pieces[:2], key=len)
    for piece in pieces:
        first = piece[0].sent
        last = min(first.end, piece.end)
        if last - piece.start >= 2:
            return marks.tokens[piece.start : last]
    return pieces[0] if pieces else None


def content_targets(tokens: TokenSpan, plover: Plover, lexicon: Lexicon) -> list[Token]:
    """Whom an act is directed at, from its words: who is to do it or is blamed, threatened or backed."""
    inside = range(tokens.start, tokens.end)
    root = tokens.root
    places = {
        Plover.REQUEST: ("subject", "object", "from", "with"),
        Plover.ACCUSE: ("subject", "for", "owner", "object"),
        Plover.REJECT: ("to", "owner", "with", "object"),
        Plover.THREATEN: ("condition", "for", "against", "to", "object", "owner"),
        Plover.SUPPORT: ("object", "for", "with", "of", "owner"),
        Plover.AGREE: ("with", "to", "object", "for"),
    }[plover]
    for place in places:
        found = [t for t in _look(root, tokens, place, lexicon) if t.i in inside and t.lower_ not in SELF]
        if found:
            return found
    return []


def _look(root: Token, tokens: TokenSpan, place: str, lexicon: Lexicon) -> list[Token]:
    verbs = [root, *(t for t in tokens if is_verb(t) and t.dep_ in ("xcomp", "ccomp", "conj") and t != root)]
    match place:
        case "subject":
            return [
                p
                for v in verbs[:2]
                for p in parties_among([c for s in kids(v, "nsubj", "nsubjpass") for c in coordinates(s)], lexicon)
            ][:3]
        case "object":
            return [p for v in verbs for p in parties_among(patients(v), lexicon)][:3]
        case "owner":
            return [p for t in tokens if t.pos_ == "NOUN" for p in owners(t, lexicon)][:1]
        case "condition":
            clauses = [
                t
                for t in tokens
                if t.dep_ == "advcl" and any(c.lower_ in ("if", "should", "unless") for c in t.children)
            ]
            named = [
                p
                for v in clauses
                for p in parties_among([c for s in kids(v, "nsubj") for c in coordinates(s)], lexicon)
            ]
            return named or [
                p for t in tokens if lemma(t) in ("aggression", "attack", "invasion") for p in owners(t, lexicon)
            ]
        case _:
            return parties_among([g for t in tokens for g in governed(t, place)], lexicon)[:3]


def from_commitments(
    events: list[Event], commitments: list[Commitment], statements: list[Statement], marks: Marks
) -> list[Event]:
    """The events, with those that a commitment outside any statement of its act shows: "Ankara would veto … unless"."""
    found = list(events)
    said = [span for s in statements if s.act in ACTS for span in s.content]
    for commitment in commitments:
        plover = KINDS[commitment.kind]
        if any(span.meets(commitment.action) for span in said):
            continue
        if any(e.plover is plover and e.evidence.meets(commitment.action) for e in found):
            continue
        told = any(e.plover not in KINDS.values() and e.evidence.meets(commitment.action) for e in found)
        if commitment.by.span is None or (plover is Plover.AGREE and told):
            continue
        found.append(
            Event(
                doc=marks.document.name,
                coder=CODER,
                plover=plover,
                status=Status.OCCURRED,
                sources=(commitment.by,),
                targets=commitment.toward,
                evidence=_evidence(commitment),
            )
        )
    return found


def _evidence(commitment: Commitment) -> Span:
    return commitment.action
