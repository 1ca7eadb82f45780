"""Statements as the reader found them: its frames as drafts, cut to whole tokens and to exact quotation marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from standoff.coding.phrases import CharRange
from standoff.coding.reader import Found, Reading
from standoff.coding.statements.cue_acts import act_by_cue
from standoff.coding.statements.draft import Draft
from standoff.language import Marks
from standoff.schema import Act, BlockKind

_SAME = 0.8
"""Two frames whose contents overlap so far tell of one statement."""
_WHOLE, _SPEECH = 0.95, 6
"""How much of a paragraph its quotations fill, and how many words it has, where it is speech and no more."""
_GOES_ON = 0.7
"""How likely such a paragraph is a statement: of those that the reader misses in the corpus' training and development
articles most are."""
_EDGES = " \t\r\n,;:—–-"


def drafts(marks: Marks, reading: Reading) -> Iterator[Draft]:
    """A draft a frame, the likeliest first; none repeats the cue or the content of a likelier one."""
    kept: list[tuple[set[int], set[int]]] = []
    for frame in reading.likely("statement"):
        cue, content = covered(frame.roles["cue"] or (frame.anchor,)), covered(frame.roles["content"])
        if any(cue & other or overlap(content, told) > _SAME for other, told in kept):
            continue
        draft = _draft(marks, frame)
        if draft is not None:
            kept.append((cue, content))
            yield draft


def unattributed(marks: Marks, found: Sequence[Draft]) -> Iterator[Draft]:
    """Paragraphs that are nothing but a quotation, where the reader has found no statement: speech goes on."""
    told = covered(piece for draft in found for piece in draft.pieces)
    for block in marks.document.blocks:
        sentence = marks.sentence_at(block.start) if block.kind is BlockKind.BODY else None
        spoken = [q for q in marks.quotations if not q.depth and block.start <= q.start and q.end <= block.end]
        if sentence is None or not spoken or spoken[0].start != block.start or told & {*range(block.start, block.end)}:
            continue
        text = marks.document.text[block.start : block.end]
        whole = sum(q.end - q.start for q in spoken) >= _WHOLE * len(text)
        if whole and len(text.split()) >= _SPEECH and text.rstrip("”\"’'»“ ")[-1:] in (".", "!", "?", "…", ","):
            yield Draft(
                sentence=sentence, pieces=[(block.start, block.end)], source=None, speaker=None, cue=None, verb=None,
                lemma="", act="", hearer=None, probability=_GOES_ON, acts={str(act): 1 / len(Act) for act in Act},
            )  # fmt: skip


def _draft(marks: Marks, frame: Found) -> Draft | None:
    pieces = [piece for found in frame.roles["content"] if (piece := trim(marks, found)) is not None]
    sentence = marks.sentence_at(frame.anchor[0])
    if not pieces or sentence is None:
        return None
    pieces = join(marks, pieces)
    cue = _tokens(marks, _whole(frame.roles["cue"]))
    act, lemma = act_by_cue(marks, list(cue), cue.root, pieces[0]) if cue else ("", "")
    source = max(frame.roles["source"], key=lambda span: span[1] - span[0], default=None)
    speaker = _tokens(marks, source)
    return Draft(
        sentence=sentence,
        pieces=pieces,
        source=source,
        speaker=speaker.root if speaker else None,
        cue=(cue[0], cue[-1]) if cue else None,
        verb=cue.root if cue else None,
        lemma=lemma,
        act=act,
        hearer=_hearer(cue.root) if cue else None,
        probability=frame.probability,
        acts=frame.attributes["act"],
    )


def trim(marks: Marks, found: CharRange) -> CharRange | None:
    """A piece without commas and blanks at its edges, snapped to the quotation that it nearly fills."""
    start, end = found
    text = marks.document.text
    for quotation in marks.quotations:
        if quotation.depth or quotation.end <= start or quotation.start >= end:
            continue
        inside = min(end, quotation.end) - max(start, quotation.start)
        if inside >= 0.8 * (quotation.end - quotation.start):
            start = quotation.start if quotation.start < start else start
            end = quotation.end if quotation.end > end else end
        elif quotation.start < start and quotation.end - 2 <= end:  # all but its beginning lies outside: as it stands
            continue
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return (start, end) if start < end else None


def join(marks: Marks, pieces: list[CharRange]) -> list[CharRange]:
    """Pieces in text order; those that only blanks part, within one sentence's speech, are one."""
    found: list[CharRange] = []
    for start, end in sorted(pieces):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def overlap(one: set[int], other: set[int]) -> float:
    """Dice's coefficient of two sets of characters."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def covered(spans: Iterable[CharRange]) -> set[int]:
    """The characters of some stretches."""
    return {at for start, end in spans for at in range(start, end)}


def _whole(spans: tuple[CharRange, ...]) -> CharRange | None:
    """From the first piece to the last: "set" … "out" of a cue is cited with what stands between."""
    return (spans[0][0], spans[-1][1]) if spans else None


def _tokens(marks: Marks, span: CharRange | None) -> TokenSpan | None:
    found = marks.tokens.char_span(*span, alignment_mode="expand") if span else None
    return found if found is not None and len(found) else None


def _hearer(verb: Token) -> Token | None:
    """Whom the words are said to: the dative of the cue, or the object behind its "to"."""
    for child in verb.rights:
        if child.dep_ == "dative" and child.pos_ in ("PROPN", "NOUN", "PRON"):
            return child
        if child.dep_ in ("prep", "dative") and child.lower_ == "to":
            return next((c for c in child.children if c.dep_ == "pobj"), None)
    told = verb.lemma_.lower() in ("tell", "urge", "ask", "warn", "remind", "assure", "inform", "promise")
    return next((c for c in verb.rights if c.dep_ == "dobj"), None) if told else None
