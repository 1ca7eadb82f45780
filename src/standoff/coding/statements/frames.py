"""What each kind of verb takes as reported content: a clause, an infinitive, "accused X of Y" …

A frame looks to the right of its verb (and around it) and gives the content's character ranges, and whom it is said to
where that person stands inside the frame. ``None`` among the ranges means: nothing there.
"""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Token

from standoff.coding.phrases import SUBJECTS, CharRange, noun_phrase
from standoff.coding.statements.content import BACKGROUND, Extent
from standoff.coding.statements.cues import Cue

Found = tuple[list[CharRange | None], Token | None]
Frame = Callable[[Token, Cue, Extent, Token], Found]
_INVERTERS = frozenset({",", "”", '"', "’", "'", "»"})
_EMPTY = frozenset(
    [
        "another",
        "anyone",
        "everyone",
        "her",
        "herself",
        "him",
        "himself",
        "it",
        "itself",
        "me",
        "nobody",
        "nothing",
        "one",
        "other",
        "them",
        "themselves",
        "us",
        "you",
    ]
)
"""Objects that report nothing by themselves."""


def _clause(verb: Token, cue: Cue, extent: Extent, speaker: Token) -> Found:
    if speaker.i > verb.i and verb.i and verb.nbor(-1).text in _INVERTERS:
        return _surrounding(verb, cue, extent, speaker), None  # "…, said Baerbock, should Rome so request"
    clause = next((child for child in verb.rights if child.dep_ in ("ccomp", "xcomp") and _is_clause(child)), None)
    subject = _own_subject(clause) if clause is not None else None
    if subject is not None and subject.lower_.endswith(("self", "selves")):
        return [], None  # "showed herself concerned"
    if clause is not None:
        first = first_word(clause)
        if first.i > verb.i:
            return [extent.after(first, complement=clause)], None
    misread = next((child for child in verb.rights if child.dep_ in ("dobj", "advcl", "dep") and has_that(child)), None)
    if misread is not None:
        return [extent.after(first_word(misread), complement=misread)], None
    that = _distant_that(verb, extent.sentence.tokens.end)
    if that is not None:
        return [extent.after(that.nbor(1))], None
    return _surrounding(verb, cue, extent, speaker), None


def _surrounding(verb: Token, cue: Cue, extent: Extent, speaker: Token) -> list[CharRange | None]:
    """Content before the cue, or around it: "The dam, he said, would fill." """
    if verb.tag_ == "VBG" or extent.sentence.tokens[0].lower_ == "according":
        return []
    if not cue.hearer and any(child.dep_ in ("xcomp", "dobj") and child != speaker for child in verb.rights):
        return []  # "…, she threatened to leave": its content stands behind it
    begin = min(verb.i, noun_phrase(speaker)[0])
    doc = verb.doc
    sentence = extent.sentence.tokens
    if begin <= sentence.start or doc[begin - 1].text not in (",", "”", '"', "’", "'", "—", "–", "?", "!"):
        return []
    before = next((child for child in verb.lefts if child.dep_ in ("ccomp", "dep", "parataxis")), None)
    parenthetic = verb.dep_ in ("parataxis", "ccomp", "advcl") and verb.head.pos_ in ("VERB", "AUX") and _encloses(verb)
    if before is None and not parenthetic and verb.dep_ != "ROOT":
        return []
    if (
        before is None
        and not parenthetic
        and not any(token.pos_ in ("VERB", "AUX") for token in doc[sentence.start : begin])
    ):
        return []
    mark = next((t for t in reversed(doc[sentence.start : begin]) if t.text in (":", ";")), None)
    quoted = mark is not None and extent.marks.quotation_at(mark.idx) is not None
    start = mark.nbor(1) if mark is not None and not quoted and parenthetic and mark.i + 3 < begin else None
    pieces = [extent.before(begin, start)]
    resume = next((t for t in doc[verb.i + 1 : sentence.end] if t.text == ","), None)
    if resume is not None and resume.i + 2 < sentence.end and resume.i - verb.i < 12:
        follows = resume.nbor(1)
        # "…, the chief said, urging …", "…, he said, as fighting went on": that is the reporter's
        told = follows.tag_ != "VBG" and follows.lower_ not in BACKGROUND
        if told and (parenthetic or _completes(follows, verb, before)):
            pieces.append(extent.after(follows))
    return pieces


def _completes(token: Token, verb: Token, before: Token | None) -> bool:
    """Whether what follows the cue goes on with the content: "It was wrong, he wrote, to pay"; "…, should Rome ask"."""
    if token.lower_ in ("if", "unless", "provided", "until", "once", "should", "were") or token.doc[
        token.i : token.i + 3
    ].text.lower().startswith(
        ("so long as", "as long as", "on condition that", "in exchange for", "in return for", "in the event")
    ):
        return True
    infinitive = token.lower_ == "to" and token.dep_ == "aux"
    return infinitive and before is not None and any(c.lower_ == "it" for c in before.lefts) and token.head.head == verb


def _to(verb: Token, cue: Cue, extent: Extent, speaker: Token) -> Found:
    for child in verb.rights:
        if child.dep_ in ("xcomp", "ccomp", "advcl") and child.pos_ in ("VERB", "AUX"):
            marker = next((token for token in child.lefts if token.lower_ == "to"), None)
            if marker is not None and marker.i > verb.i:
                first = first_word(child) if _own_subject(child) else marker
                if first.nbor(-1).lower_ in ("not", "never"):
                    first = first.nbor(-1)
                hearer = next((t for t in verb.rights if t.dep_ in ("dobj", "dative") and t.i < first.i), None)
                return [extent.after(first, complement=child)], hearer if cue.hearer else None
    return [], None


def _ing(verb: Token, cue: Cue, extent: Extent, speaker: Token) -> Found:
    part = next((c for c in verb.rights if c.tag_ == "VBG" and c.dep_ in ("xcomp", "ccomp", "pcomp", "dobj")), None)
    return ([extent.after(part.left_edge, complement=part)], None) if part is not None else ([], None)


def _target(verb: Token, cue: Cue, extent: Extent, speaker: Token) -> Found:
    target = next((t for t in verb.rights if t.dep_ in ("dobj", "dative", "nsubj") and t.i > verb.i), None)
    on = next((t for t in verb.rights if t.dep_ in ("prep", "prt") and t.lower_ in ("on", "upon", "to")), None)
    if target is None and on is not None and "_" in cue.lemma:
        target = next((t for t in [*on.rights, *verb.rights] if t.dep_ == "pobj"), None)
    if target is None:
        embedded = next((t for t in verb.rights if t.dep_ in ("ccomp", "xcomp") and _own_subject(t)), None)
        target = _own_subject(embedded) if embedded is not None else None
    if target is None:
        return [], None
    link = _link_after(target, verb, cue)
    if link is None:
        return [], None
    first = verb.doc[noun_phrase(target)[0]]
    if cue.hearer:
        first = link if link.lower_ == "to" else verb.doc[min(link.i + 1, extent.sentence.tokens.end - 1)]
    return [extent.after(first)], target if cue.hearer else None


def _as(verb: Token, cue: Cue, extent: Extent, speaker: Token) -> Found:
    link = next((t for t in verb.doc[verb.i + 1 : extent.sentence.tokens.end] if t.lower_ == "as"), None)
    if link is None or (verb.tag_ == "VBN" and any(child.dep_ == "auxpass" for child in verb.lefts)):
        return _told_of_subject(verb, link, extent), None
    if link.i == verb.i + 1:
        return [], None
    return [extent.after(verb.doc[verb.i + 1])], None


def _told_of_subject(verb: Token, link: Token | None, extent: Extent) -> list[CharRange | None]:
    """ "The offer was described by one envoy as “a lifeline”": what is described stands in front."""
    subject = next((child for child in verb.lefts if child.dep_ == "nsubjpass"), None)
    if link is None or subject is None:
        return []
    left, right = noun_phrase(subject)
    doc = verb.doc
    return [extent.trim(doc[left].idx, doc[right - 1].idx + len(doc[right - 1])), extent.after(link)]


def _named(verb: Token, cue: Cue, extent: Extent, speaker: Token) -> Found:
    """ "called the raid “a massacre”": only with a quotation or a naming complement."""
    named = next((t for t in verb.rights if t.dep_ in ("oprd", "ccomp", "xcomp", "attr") and t.i > verb.i + 1), None)
    if named is None:
        return [], None
    return [extent.after(verb.doc[verb.i + 1], complement=named)], None


def _of(verb: Token, cue: Cue, extent: Extent, speaker: Token) -> Found:
    stop = extent.sentence.tokens.end
    for token in verb.doc[verb.i + 1 : min(stop, verb.i + 14)]:
        if token.dep_ in ("prep", "mark", "aux") and token.lower_ in cue.by and token.i + 1 < stop:
            if token.head != verb and token.i != verb.i + 1 and not cue.hearer:
                continue
            inner = next(iter(token.rights), None)
            if inner is not None and inner.lower_ in _EMPTY:
                return [], None  # "provided that both ask for it"
            return [extent.after(token.nbor(1), complement=inner)], None
        if token.pos_ in ("VERB", "AUX"):
            break
    return [], None


def _object(verb: Token, cue: Cue, extent: Extent, speaker: Token) -> Found:
    thing = next((t for t in verb.rights if t.dep_ in ("dobj", "obj", "oprd")), None)
    if thing is None or thing.lower_ in _EMPTY or thing.left_edge.lower_ in ("each", "what") or thing.lower_ == "so":
        return [], None
    return [extent.after(verb.doc[thing.left_edge.i], complement=thing)], None


def _is_clause(token: Token) -> bool:
    """A complement with a subject of its own or a finite verb, not a bare infinitive."""
    if token.dep_ == "xcomp" and any(child.lower_ == "to" for child in token.lefts) and not _own_subject(token):
        return False
    return token.pos_ in ("VERB", "AUX") or _own_subject(token) is not None


def _own_subject(token: Token) -> Token | None:
    return next((child for child in token.lefts if child.dep_ in SUBJECTS or child.dep_ == "expl"), None)


def _distant_that(verb: Token, stop: int) -> Token | None:
    """The "that" of "said in a statement on Monday that …", which the parser hangs on the noun before it."""
    for token in verb.doc[verb.i + 1 : min(verb.i + 16, stop - 2)]:
        if token.lower_ == "that" and token.tag_ in ("IN", "WDT") and token.i > verb.i + 1:
            return token
        passing = token.dep_ == "advcl" and token.head == verb  # "told reporters after the talks broke up that …"
        if (token.pos_ in ("VERB", "AUX") and not passing) or token.text in (",", ";", ":", "—"):
            return None
    return None


def _encloses(verb: Token) -> bool:
    """Whether the clause that the verb hangs on goes on behind it: "The dam, he said, would fill." """
    return verb.head.i > verb.i or any(child.i > verb.i for child in verb.head.rights if child != verb)


def _link_after(target: Token, verb: Token, cue: Cue) -> Token | None:
    """The "of", "for", "to" that joins a target with what is said of it."""
    right = noun_phrase(target)[1]
    for token in verb.doc[target.i + 1 : min(right + 12, len(verb.doc))]:
        if token.is_sent_start:
            return None
        if token.lower_ in cue.by and token.dep_ in ("prep", "aux", "mark"):
            return token
        if token.lower_ == "to" and token.dep_ == "aux":
            return token
    return None


def has_that(token: Token) -> bool:
    """Whether a clause is opened by "that"."""
    return any(child.lower_ == "that" and child.dep_ == "mark" for child in token.lefts)


def first_word(clause: Token) -> Token:
    """The clause's first word without "that" or "whether"."""
    first = clause.left_edge
    if first.lower_ in ("that", ",") and first.i < clause.i:
        first = first.nbor(1)
    return first


FRAMES: tuple[tuple[str, Frame], ...] = (
    ("clause", _clause),
    ("to", _to),
    ("ing", _ing),
    ("target", _target),
    ("as", _as),
    ("named", _named),
    ("of", _of),
    ("object", _object),
)
"""In the order in which they are tried: the first that finds content is taken."""
