"""Reads a stretch of a marked text as a literal: which deed, by whom, to whom, and whether it is denied.

Two steps, so that the actors of a document are resolved once: ``draft`` finds the words, ``Drafts.literals`` decides
who is meant by them, by the same rules as for items.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from standoff.actors import resolve
from standoff.actors.gazetteer import load_gazetteer
from standoff.coding.events.grammar import agents, governed, is_passive, is_verb, kids, lemma
from standoff.coding.events.lexicon import load_lexicon
from standoff.coding.events.naming import is_party, mention, split
from standoff.coding.events.parties import find_sides, owners
from standoff.coding.events.triggers import MATERIAL, Trigger, find_triggers
from standoff.language import Marks
from standoff.model.ledger.deeds import Deeds, Kind, load_deeds, words_of
from standoff.model.ledger.headings import heading
from standoff.model.ledger.literal import UNNAMED, Literal
from standoff.reconcile.comparing.words import content_words
from standoff.schema import AnyItem, Event, Party, Plover, Span, Status

_RENAMED = {"RETREAT.withdraw": "WITHDRAW", "RETREAT.release": "RELEASE"}
_TRIGGER_RANK, _SPEECH_RANK, _BARE_RANK = 3.0, 1.5, 0.5
_COLLECTIVE = frozenset({"alliance", "bloc", "union", "eastward", "eastwards", "membership"})
_MEASURES = frozenset(
    {"sanction", "embargo", "tariff", "penalty", "boycott", "asset", "measure", "ban", "blacklist", "trade"}
)
"""Words of economic measures, of which one is as good as another."""
_RECEIVING = frozenset({"face", "get", "receive", "expect", "suffer", "incur"})
"""Their subject is who it is done to: "Mali will face sanctions", "if Chad gets a satisfactory answer"."""
_STEPS = 25


@dataclass(frozen=True)
class _Reading:
    """One way to read a phrase: the head of the deed, its name, and how much speaks for it."""

    head: Token
    deed: str
    rank: float
    kind: Kind | None = None
    trigger: Trigger | None = None


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


def draft(marks: Marks, start: int, end: int, *, closed: bool = False) -> Draft:
    """Read the phrase at ``start`` to ``end``, code points of the document's text. Never fails: a phrase that no list
    knows is a deed of its own, named by its head.

    Of a ``closed`` phrase, a condition, only those take part who stand in it.
    """
    tokens = marks.tokens.char_span(start, end, alignment_mode="expand")
    if tokens is None or not len(tokens):
        return Draft(marks.document.span(start, end), UNNAMED, True, 0, (), ())
    deeds = load_deeds()
    readings = sorted(
        _readings(tokens, deeds), key=lambda r: (_embedded(r.head, tokens) - r.rank, _depth(r.head), r.head.i)
    )
    best = readings[0] if readings else None
    if best is None or _told_aside(best.head, tokens):
        root = _thing_done(_root(tokens), tokens)
        best = _Reading(root, UNNAMED + lemma(root), 0.0)
    answer, answered = _answer(best, readings, deeds)
    best = answer or best
    sources, targets = _sides(best, tokens)
    if closed:
        sources, targets = [t for t in sources if t in tokens], [t for t in targets if t in tokens]
    denials, flips = _negations(best, tokens, deeds)
    return Draft(
        span=marks.document.span(start, end),
        deed=best.deed,
        positive=flips % 2 == 0,
        denials=denials,
        sources=tuple(mention(t, marks, load_lexicon()) for t in sources),
        targets=tuple(mention(t, marks, load_lexicon()) for t in targets),
        by_organisation=best.kind is not None and (best.kind.by_organisation or best.deed == "ACCESSION"),
        nobodys=best.kind is not None and best.kind.nobodys,
        answered=_stretch(marks, answered, tokens) if answered is not None else None,
        things=_things(best, tokens),
        heading=_heading(best, tokens),
    )


def _heading(reading: _Reading, tokens: TokenSpan) -> str:
    """What an option of the phrase may be called; nothing where its owner is no doer, or its words turn the deed round.

    A state "joins", and the organisation admits it.
    """
    kind = reading.kind
    if reading.deed == "ACCESSION" or (kind and (kind.by_organisation or kind.nobodys)):
        return ""
    if kind is not None and lemma(reading.head) in kind.reverse:
        return ""
    return heading(reading.head, tokens)


def _things(reading: _Reading, tokens: TokenSpan) -> frozenset[str]:
    """What a blockade or a stoppage is of, told by the words below its head and, of a noun, around it."""
    deeds = load_deeds()
    if reading.deed not in deeds.told_by_things:
        return frozenset()
    below = [t for t in reading.head.subtree if t in tokens]
    found = {deeds.things[w] for w in words_of(below) if w in deeds.things}
    return frozenset(found or {deeds.things[w] for w in words_of(tokens) if w in deeds.things})


# --- which deed


def _readings(tokens: TokenSpan, deeds: Deeds) -> Iterator[_Reading]:
    lexicon, words = load_lexicon(), words_of(tokens)
    named = any(is_party(token, lexicon) for token in tokens)
    for token, kind in deeds.shown(tokens):
        if kind.by_organisation and not (named or words & _COLLECTIVE):
            continue
        yield _Reading(token, kind.name, kind.rank, kind)
    for sentence in _sentences(tokens):
        for trigger in find_triggers(sentence, lexicon):
            if tokens.start <= trigger.token.i < tokens.end:
                name = trigger.plover.value + (f".{trigger.rule.mode}" if trigger.rule.mode else "")
                rank = _TRIGGER_RANK if trigger.plover in MATERIAL else _SPEECH_RANK
                if lemma(trigger.token) in deeds.direct and trigger.token != _root(tokens):
                    continue  # "refuses to share" is about sharing
                deed = _RENAMED.get(name, trigger.plover.value)
                head = trigger.token
                if trigger.plover is Plover.SANCTION and not words & _MEASURES:
                    head = _thing_done(head, tokens)  # "expel the envoy", "end the flights": no sanctions like others
                    deed = UNNAMED + lemma(head)
                yield _Reading(head, deed, rank, trigger=trigger if head == trigger.token else None)
    for token in tokens:
        found = set()
        if is_verb(token):  # a verb alone, without what its rules ask for, shows a deed only where they ask for nothing
            rules = lexicon.verbs.get(lemma(token), ())
            free = all(not (r.object or r.prep_object or r.clause or r.adverb or r.predicate) for r in rules)
            found = {rule.plover for rule in rules} if free else set()
        found = found or {rule.plover for _, rule in lexicon.nouns.get(lemma(token), ()) if token.pos_ == "NOUN"}
        if len(found) == 1 and found <= MATERIAL:
            yield _Reading(token, next(iter(found)).value, _BARE_RANK)


def _sentences(tokens: TokenSpan) -> list[TokenSpan]:
    return [sentence for sentence in tokens.doc.sents if sentence.start < tokens.end and tokens.start < sentence.end]


def _answer(best: _Reading, readings: Sequence[_Reading], deeds: Deeds) -> tuple[_Reading | None, Token | None]:
    """ "Respond to an attack" is about the response: it, and the head of what it answers."""
    for other in readings:
        if other.deed in deeds.answering and other.head != best.head and other.deed != best.deed:
            path = _path(best.head)
            if other.head in path and any(t.lower_ in deeds.over for t in path[: path.index(other.head)]):
                return other, best.head
    return None, None


def _stretch(marks: Marks, head: Token, tokens: TokenSpan) -> Span:
    left, right = head.left_edge, min(head.right_edge.i, tokens.end - 1)
    return marks.span(left, marks.tokens[max(right, head.i)])


def _root(tokens: TokenSpan) -> Token:
    """The head of a phrase; of "refuses to share" and "would be ready to share" it is "share"."""
    root: Token = tokens.root
    for _ in range(3):
        inner = [c for c in kids(root, "xcomp", "ccomp", "acomp", "pcomp") if tokens.start <= c.i < tokens.end]
        if not inner:
            break
        root = inner[0]
    while root.pos_ in ("ADP", "SCONJ", "PUNCT", "AUX", "PART", "DET"):
        inner = [
            c for c in root.children if tokens.start <= c.i < tokens.end and c.pos_ not in ("PUNCT", "DET", "PART")
        ]
        if not inner:
            break
        root = inner[-1]
    return root


def _thing_done(root: Token, tokens: TokenSpan) -> Token:
    """ "End its flights" and "the flights will continue" are about the flights."""
    deeds = load_deeds()
    if lemma(root) in deeds.ending:
        objects = kids(root, "dobj", "nsubjpass") or [o for o in kids(root, "nsubj") if not kids(root, "dobj")]
    elif lemma(root) in deeds.going_on:
        objects = kids(root, "dobj") or [t for p in kids(root, "prep") for t in kids(p, "pobj")] or kids(root, "nsubj")
    else:
        return root
    return next((t for t in objects if t.pos_ == "NOUN" and t in tokens), root)


def _told_aside(head: Token, tokens: TokenSpan) -> bool:
    """Whether a deed stands in a finite relative clause of a phrase that has a verb of its own: "buy what they ban"."""
    root = _root(tokens)
    clause = next((t for t in _path(head) if t.dep_ == "relcl" and t.head in tokens), None)
    light = lemma(root) in ("be", "have", "do", "make", "take", "give", "get", "hold", "keep")
    return clause is not None and is_verb(root) and root not in clause.subtree and not light


def _path(token: Token) -> list[Token]:
    """A token and all above it."""
    found = [token]
    while found[-1].head != found[-1] and len(found) < _STEPS:
        found.append(found[-1].head)
    return found


def _embedded(head: Token, tokens: TokenSpan) -> float:
    """What a head loses for each relative clause or attribute that it stands in: "troops massed there attack"."""
    aside = [t for t in _path(head) if t.dep_ in ("acl", "relcl", "amod", "poss") and t.head.i >= tokens.start]
    return 0.75 * (len(aside) + _is_attribute(head))


def _is_attribute(head: Token) -> bool:
    """ "Should troops massed there attack": a past form cannot be the verb of "should", whatever the parse says."""
    helpers = kids(head, "aux", "auxpass")
    return head.tag_ in ("VBN", "VBD") and bool(helpers) and all(t.tag_ == "MD" for t in helpers)


def _depth(token: Token) -> int:
    return len(_path(token))


# --- whether it is denied


def _negations(reading: _Reading, tokens: TokenSpan, deeds: Deeds) -> tuple[int, int]:
    """How many words deny the deed outright, and how many turn it round in all."""
    words = words_of(tokens)
    if reading.deed == "TALKS":
        return _of_talks(tokens, deeds)
    direct = turned = 0
    if reading.kind is not None and lemma(reading.head) in reading.kind.reverse:
        turned += 1
    above = [t for t in _path(reading.head) if tokens.start <= t.i < tokens.end]
    for at, token in enumerate(above):
        below = [c for c in token.children if tokens.start <= c.i < tokens.end]
        direct += any(c.dep_ == "neg" or c.lower_ in deeds.determiners for c in below)
        direct += any(c.lower_ == "no" for s in below if s.dep_ in ("nsubj", "nsubjpass", "dobj") for c in s.children)
        if (at and token.lower_ in deeds.determiners) or (at and lemma(token) in deeds.direct):
            direct += 1
        elif (at and (_with_particle(token) or lemma(token)) in deeds.refraining) or _shields(token, tokens):
            turned += 1
        if token.dep_ in ("relcl", "advcl") and token.head != token:
            break
    closing = reading.deed == "ACCESSION" and lemma(reading.head) in ("door", "policy")
    if closing and not turned and words & {"close", "shut", "slam", "end"}:
        turned += 1
    return direct, direct + turned


def _shields(token: Token, tokens: TokenSpan) -> bool:
    """ "Guarantees against enlargement": what stands below "against" is not to be."""
    return token.lower_ == "against" and any(lemma(t) in load_deeds().shielding for t in tokens if t.i < token.i)


def _with_particle(token: Token) -> str:
    """ "Give up", "hold off": the verb with its particle, where that turns it round."""
    both = (f"{lemma(token)} {c.lower_}" for c in token.children if c.dep_ in ("prt", "advmod", "prep"))
    return next((phrase for phrase in both if phrase in load_deeds().refraining), "")


def _of_talks(tokens: TokenSpan, deeds: Deeds) -> tuple[int, int]:
    """ "Talks fail" and "no talks are held" are denied, "talks do not fail" is not."""
    failing = [t for t in tokens if lemma(t) in deeds.failing or t.lower_ in deeds.failing]
    if failing:
        return 0, 1 + any(c.dep_ == "neg" for t in failing for c in t.children)
    denied = int(bool(words_of(tokens) & deeds.determiners))
    return denied, denied


# --- by whom, to whom


def _sides(reading: _Reading, tokens: TokenSpan) -> tuple[list[Token], list[Token]]:
    lexicon = load_lexicon()
    inside = [t for t in tokens if is_party(t, lexicon)]
    if reading.deed == "ACCESSION":
        over = {t.i for t in _path(reading.head)[1:]}  # "Russia's demand that …": its owner is no candidate
        own = [t for t in inside if not (t.head.i in over and t.dep_ in ("poss", "compound", "amod", "nmod"))]
        return [], [t for t in own if _takes_part(t, reading.head) and not _bars(t, reading.head)]
    if reading.trigger is not None:
        found = find_sides(reading.trigger, lexicon)
        sources, targets = list(found.sources), list(found.targets)
    else:
        sources, targets = _doers(reading.head, tokens), []
    suffering = [
        t
        for t in _path(reading.head)[1:]
        if is_verb(t)
        and (
            lemma(t) in lexicon.suffered
            or lemma(t) in _RECEIVING
            or (lemma(t) == "pay" and lemma(reading.head) in ("price", "cost"))
        )
    ]
    if suffering and reading.head.dep_ not in ("nsubj", "nsubjpass"):  # "Mali will face sanctions"
        sufferers = agents(suffering[0])
        targets += [t for t in sufferers if t not in targets]
        sources = [t for t in sources if t not in sufferers]
    sources = [c for t in sources for c in split(t, lexicon) if is_party(c, lexicon)]
    below = {t.i for t in reading.head.subtree} | {t.i for t in targets}
    targets += [t for t in inside if t.i in below and t not in sources and t not in targets and t.dep_ != "nsubj"]
    if reading.trigger is None and not is_verb(reading.head):
        above = {t.i for v in _path(reading.head) if is_verb(v) and v in tokens for t in v.subtree}
        targets += [
            t for t in inside if t.i in above and t not in sources and t not in targets and t.i > reading.head.i
        ]
    taken = {t.i for source in sources for t in source.subtree}
    kept = [t for t in targets if is_party(t, lexicon) and t.i not in taken]
    return sources, [t for t in kept if _takes_part(t, reading.head)]


_ASIDE = frozenset(
    {"amid", "despite", "during", "after", "before", "since", "like", "near", "following", "into", "because", "against"}
)


def _takes_part(token: Token, head: Token) -> bool:
    """Whether a party belongs to the deed, and not to what is told beside it: "aid Ghana amid Togo's build-up"."""
    above = {t.i for t in _path(head)}
    for at in _path(token):
        if at.i in above:
            return True
        beside = at.dep_ in ("advcl", "mark") or (at.lower_ in _ASIDE and at.i != head.i)
        if beside and not (at.lower_ in ("into", "against") and not lemma(head).startswith(("expan", "guarant"))):
            return False
    return True


def _bars(token: Token, head: Token) -> bool:
    """ "Chad vetoes the accession of Mali": who bars it is no candidate."""
    path = _path(head)
    return any(
        token.head == verb and token.dep_ == "nsubj" and lemma(verb) in load_deeds().refraining and below.dep_ == "dobj"
        for below, verb in pairwise(path)
    )


def _doers(head: Token, tokens: TokenSpan) -> list[Token]:
    """Who does what a head names: its subject or possessor, else the subject of the verb that carries it.

    "She would send arms in the event of an attack": the attack is not hers.
    """
    lexicon = load_lexicon()
    if is_verb(head):
        return agents(head)
    own = owners(head, lexicon) or [
        c
        for c in kids(head, "amod", "compound", "nmod", "poss")
        if c.ent_type_ in ("NORP", "GPE", "ORG") and is_party(c, lexicon)
    ]
    by = [t for c in head.children if c.lower_ == "by" for t in c.children if is_party(t, lexicon)]
    by += [t for c in kids(head, "acl") if is_passive(c) for t in agents(c) if is_party(t, lexicon)]
    if own or by:  # "sanctions backed by Lagos and Accra capitals": the first named stands for all
        return own or by
    moved = [t for f in governed(head, "of") for t in owners(f, lexicon) if lemma(f) in lexicon.forceful]
    if moved:  # "the withdrawal of Moroccan troops"
        return moved
    verb = next((t for t in _path(head)[1:] if is_verb(t)), None)
    if verb is None or (head.dep_ == "pobj" and verb not in tokens):
        return []
    return agents(verb) if head.dep_ in ("dobj", "attr", "pobj") else []


# --- who is meant


@dataclass
class Drafts:
    """The drafts of one document, resolved together."""

    marks: Marks
    items: Sequence[AnyItem] = ()
    drafts: list[Draft] = field(default_factory=list)

    def add(self, start: int, end: int, *, closed: bool = False) -> Draft:
        """Draft one more phrase; its number is its place in ``drafts``."""
        self.drafts.append(draft(self.marks, start, end, closed=closed))
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
    sources, targets = _codes(event.sources), [p.side for p in event.targets if p.side]
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
        words=content_words(found.span.text),
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
        p.side
        or (
            p.name
            if p.name and " " in p.name and len(p.name) < 40 and p.name[0] not in "\"'“" and p.name.lower() != p.name
            else None
        )
        for p in parties
    )
    return list(dict.fromkeys(code for code in named if code))
