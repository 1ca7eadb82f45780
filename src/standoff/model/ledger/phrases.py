"""Reads a stretch of a marked text as a literal: which deed, by whom, to whom, and whether it is denied.

Two steps, so that the actors of a document are resolved once: ``draft`` finds the words, ``Drafts.literals`` decides
who is meant by them, by the same rules as for items.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from standoff.actors import resolve
from standoff.actors.gazetteer import load_gazetteer
from standoff.actors.words import words_of as words_in
from standoff.coding.conditions import opener_of
from standoff.coding.events.grammar import is_verb, kids, lemma
from standoff.coding.events.lexicon import load_lexicon
from standoff.coding.events.naming import mention
from standoff.language import Marks
from standoff.model.ledger.deeds import load_deeds, words_of
from standoff.model.ledger.denying import negations
from standoff.model.ledger.headings import heading
from standoff.model.ledger.literal import UNNAMED, Literal
from standoff.model.ledger.partaking import sides_of
from standoff.model.ledger.readings import (
    Reading,
    answer_of,
    depth_of,
    embedded,
    readings_of,
    root_of,
    thing_done,
    told_aside,
    unnamed,
)
from standoff.reconcile.comparing.words import content_words
from standoff.schema import AnyItem, Event, Party, Plover, Span, Status


@dataclass(frozen=True)
class Draft:
    """A phrase read, its parties still words. ``answered`` is the stretch that it is an answer to, if it is one.

    ``denials`` counts the words that deny outright ("not", "refuses"), ``positive`` takes account of these and of those
    that keep from it ("stop").
    """

    span: Span
    deed: str
    positive: bool
    denials: int
    sources: tuple[Span, ...]
    targets: tuple[Span, ...]
    by_organisation: bool = False
    nobodys: bool = False
    answered: Span | None = None
    things: frozenset[str] = frozenset()
    heading: str = ""
    words: frozenset[str] = frozenset()


_SAID_OTHERWISE = frozenset({"DATE", "TIME", "PERCENT", "CARDINAL", "ORDINAL"})
"""What a phrase may add: when, how many. Two that tell one deed need not agree in it."""


def _words(head: Token, tokens: TokenSpan, sides: Sequence[Span]) -> frozenset[str]:
    """The content words, by lemma; without the names of those who do it or whom it is done to ("if Mali signs"), which
    are compared as sides, and without what begins, ends or refuses it, which is told by the sign.
    """
    deeds = load_deeds()
    aspect = deeds.going_on | deeds.ending | deeds.direct | deeds.refraining
    left = {t.i for t in tokens if t.ent_type_ in _SAID_OTHERWISE or (t != head and lemma(t) in aspect)}
    for hit in load_gazetteer().find(tokens.text, words_in(tokens.text)):
        start, end = tokens.start_char + hit.start, tokens.start_char + hit.end
        if any(s.start < end and start < s.end for s in sides):
            left |= {t.i for t in tokens if start <= t.idx < end}
    return content_words(" ".join(lemma(t) for t in tokens if t.i not in left))


_OWN = frozenset({"it", "he", "she", "they", "we", "i"})
_OWN_BODIES = frozenset(
    {"army", "navy", "military", "government", "cabinet", "parliament", "troop", "force", "ministry", "police"}
)


def _is_own(doer: Token) -> bool:
    """Whether who announces something means himself by its doer: "it", "we", "the army" of nobody in particular."""
    if doer.pos_ == "PRON":
        return doer.lower_ in _OWN
    bare = all(c.lower_ in ("the", "our", "its", "his", "her", "their") for c in doer.children if c.i < doer.i)
    return lemma(doer) in _OWN_BODIES and bare and not any(c.lower_ in ("of", "in") for c in doer.children)


def draft(marks: Marks, start: int, end: int, *, closed: bool = False, own: bool = False) -> Draft:
    """Read the phrase at ``start`` to ``end``, code points of the document's text. Never fails: a phrase that no list
    knows is a deed of its own, named by its head.

    Of a ``closed`` phrase, a condition, only those take part who stand in it. Of a speaker's ``own`` deed a pronoun, or
    a body of no state in particular, names nobody but himself.
    """
    opened = start + (opener_of(marks.document.text[start:end]) if closed else 0)
    tokens = marks.tokens.char_span(opened if opened < end else start, end, alignment_mode="expand")
    if tokens is None or not len(tokens):
        return Draft(marks.document.span(start, end), UNNAMED, True, 0, (), ())
    deeds = load_deeds()
    readings = sorted(
        readings_of(tokens, deeds), key=lambda r: (embedded(r.head, tokens) - r.rank, depth_of(r.head), r.head.i)
    )
    best = readings[0] if readings else None
    if best is None or told_aside(best.head, tokens):
        root = thing_done(root_of(tokens), tokens)
        best = Reading(root, unnamed(root), 0.0)
    answer, answered = answer_of(best, readings, deeds)
    best = answer or best
    sources, targets = sides_of(best, tokens)
    if closed:
        sources, targets = [t for t in sources if t in tokens], [t for t in targets if t in tokens]
    if own:
        sources = [t for t in sources if not _is_own(t)]
    denials, flips = negations(best, tokens, deeds)
    doing = tuple(mention(t, marks, load_lexicon()) for t in sources)
    done_to = tuple(mention(t, marks, load_lexicon()) for t in targets)
    return Draft(
        span=marks.document.span(start, end),
        deed=best.deed,
        positive=flips % 2 == 0,
        denials=denials,
        sources=doing,
        targets=done_to,
        by_organisation=best.kind is not None and (best.kind.by_organisation or best.deed == "ACCESSION"),
        nobodys=best.kind is not None and best.kind.nobodys,
        answered=_stretch(marks, answered, tokens) if answered is not None else None,
        things=_things(best, tokens),
        heading=_heading(best, tokens),
        words=_words(best.head, tokens, (*doing, *done_to)),
    )


def _heading(reading: Reading, tokens: TokenSpan) -> str:
    """What an option of the phrase may be called; nothing where its owner is no doer, or its words turn the deed round.

    A state "joins", and the organisation admits it.
    """
    kind = reading.kind
    if reading.deed == "ACCESSION" or (kind and (kind.by_organisation or kind.nobodys)):
        return ""
    if kind is not None and lemma(reading.head) in kind.reverse:
        return ""
    return heading(reading.head, tokens)


def _patients(verb: Token, tokens: TokenSpan) -> frozenset[str]:
    """What an unnamed deed is done to, by lemma: of "cut its quota" and "the quota would be cut" it is "quota"."""
    if not is_verb(verb):
        return frozenset()
    found = kids(verb, "dobj", "nsubjpass") or [t for p in kids(verb, "prep") for t in kids(p, "pobj")]
    return frozenset(lemma(t) for t in found if t in tokens and t.pos_ == "NOUN" and t.ent_type_ not in _SAID_OTHERWISE)


def _things(reading: Reading, tokens: TokenSpan) -> frozenset[str]:
    """What a blockade or a stoppage is of, told by the words below its head and, of a noun, around it."""
    deeds = load_deeds()
    if reading.deed.startswith(UNNAMED):
        return _patients(reading.head, tokens)
    if reading.deed not in deeds.told_by_things:
        return frozenset()
    below = [t for t in reading.head.subtree if t in tokens]
    found = {deeds.things[w] for w in words_of(below) if w in deeds.things}
    return frozenset(found or {deeds.things[w] for w in words_of(tokens) if w in deeds.things})


def _stretch(marks: Marks, head: Token, tokens: TokenSpan) -> Span:
    left, right = head.left_edge, min(head.right_edge.i, tokens.end - 1)
    return marks.span(left, marks.tokens[max(right, head.i)])


@dataclass
class Drafts:
    """The drafts of one document, resolved together."""

    marks: Marks
    items: Sequence[AnyItem] = ()
    drafts: list[Draft] = field(default_factory=list)

    def add(self, start: int, end: int, *, closed: bool = False, own: bool = False) -> Draft:
        """Draft one more phrase; its number is its place in ``drafts``."""
        self.drafts.append(draft(self.marks, start, end, closed=closed, own=own))
        return self.drafts[-1]

    def literals(self) -> list[Literal]:
        """A literal for each draft, in the order in which they were added."""
        events: list[AnyItem] = [_as_event(self.marks, d) for d in self.drafts]
        statements = [_bare(item) for item in self.items if item.kind_name == "statement"]
        found = resolve(self.marks, [*statements, *events])[len(statements) :]
        return [_literal(d, event) for d, event in zip(self.drafts, found, strict=True) if isinstance(event, Event)]


def _bare(item: AnyItem) -> AnyItem:
    """A statement as its coder wrote it: resolving begins with mentions."""
    from msgspec.structs import replace

    source = getattr(item, "source", None)
    return replace(item, source=Party(span=source.span)) if source and source.span else item


def _as_event(marks: Marks, found: Draft) -> Event:
    return Event(
        doc=marks.document.name,
        plover=Plover.CONSULT,  # resolved most freely: a capital is a party, and nobody is left out
        status=Status.HYPOTHETICAL,
        sources=tuple(Party(span=span) for span in found.sources),
        targets=tuple(Party(span=span) for span in found.targets),
        evidence=found.span,
    )


def _literal(found: Draft, event: Event) -> Literal:
    sources, targets = _codes(event.sources), [who for p in event.targets if (who := p.speaks_for)]
    if found.by_organisation:
        everybody = [*sources, *targets]
        owner = next((code for code in everybody if is_organisation(code)), None)
        targets = [c for c in everybody if not is_organisation(c)]
    else:
        owner = sources[0] if sources and not found.nobodys else None
    return Literal(
        deed=found.deed,
        owner=owner,
        targets=frozenset()
        if found.nobodys
        else frozenset(targets) - {owner} - (set() if found.by_organisation else {*sources}),
        positive=found.positive,
        words=found.words,
        text=" ".join(found.span.text.split()),
        affirmed=found.positive,
        things=found.things,
        heading=found.heading,
    )


def is_organisation(code: str) -> bool:
    """Whether a side is an organisation that states can belong to."""
    gazetteer = load_gazetteer()
    return code not in gazetteer.states and code.isupper()


def _codes(parties: Sequence[Party]) -> list[str]:
    """Sides, or the names of groups that have none; "her government" and "nine sailors" name nobody."""
    named = (
        p.speaks_for
        or (
            p.name
            if p.name and " " in p.name and len(p.name) < 40 and p.name[0] not in "\"'“" and p.name.lower() != p.name
            else None
        )
        for p in parties
    )
    return list(dict.fromkeys(code for code in named if code))
