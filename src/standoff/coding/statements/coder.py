"""The statement coder: who is reported to say, think, want, write or ask what.

The reader finds source, cue and content; a free-standing quotation without a source is given to whoever spoke last. The
act is the reader's, with what the cue and the words show. The source carries its mention only.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

import msgspec

from standoff.coding.acts import act_of, is_menace
from standoff.coding.clauses import main_words
from standoff.coding.conditions import find_conditions
from standoff.coding.phrases import CharRange, noun_phrase
from standoff.coding.reader import Reading
from standoff.coding.statements.cues import load_cues
from standoff.coding.statements.dates import said_on
from standoff.coding.statements.draft import Draft
from standoff.coding.statements.ownership import tells_of_speaker
from standoff.coding.statements.read import drafts as read_drafts
from standoff.coding.statements.read import unattributed
from standoff.language import Marks
from standoff.schema import Act, AnyItem, Mode, Party, Polarity, Statement

CODER = "reader.statements"
_REACH = 3
"""A free-standing quotation is given to the last speaker only within so many paragraphs."""
_WOULD = re.compile(r"\b(could|would|might|may|can|will)\b", re.IGNORECASE)
_WITHHELD = re.compile(r"\b(could|would|will|can)(not|n[’']t| not| never| no longer)\b|\bwon[’']t\b", re.IGNORECASE)
_TRUST = 3.0
"""How much the act that cue and words show counts beside the reader's, in log-odds (chosen on the development
articles)."""
_PLAIN = 1.0
"""How much a plain claim is preferred where the reader is in doubt, in log-odds (chosen there too)."""


class StatementCoder:
    """Statements as the reader found them. Needs quotations and a parse."""

    name = "statements"

    def code(self, marks: Marks, reading: Reading, items: Sequence[AnyItem] = ()) -> list[AnyItem]:
        """All statements of a document, in text order."""
        found = list(read_drafts(marks, reading))
        drafts = sorted([*found, *unattributed(marks, found)], key=lambda draft: (draft.start, -draft.end))
        _adopt(drafts)
        statements = [_statement(marks, draft, reading) for draft in drafts]
        return [
            _as_teller(each, own, statements, drafts)
            for each, own in zip(_with_via(statements, drafts), drafts, strict=True)
        ]


def _adopt(drafts: list[Draft]) -> None:
    """Give each quotation that no words attribute the source of the last statement before it."""
    last: Draft | None = None
    for draft in drafts:
        free = draft.source is None and draft.cue is None
        if free and last is not None and draft.sentence.paragraph - last.sentence.paragraph <= _REACH:
            draft.source = last.source
        told_by_another = last is not None and _inside(draft, last)  # "pushed back on proposals from the rebels"
        if not told_by_another and draft.source is not None:
            last = draft


def _statement(marks: Marks, draft: Draft, reading: Reading) -> Statement:
    document = marks.document
    content = tuple(document.span(start, end) for start, end in draft.pieces)
    source = draft.source
    words = " ".join(main_words(marks, piece) for piece in draft.pieces)
    return Statement(
        doc=document.name,
        coder=CODER,
        source=Party(span=document.span(*source)) if source else Party(),
        cue=marks.span(*draft.cue) if draft.cue else None,
        content=content,
        mode=_mode(marks, draft.pieces) if draft.cue else Mode.DIRECT,
        act=_chosen(draft, _act(marks, draft, words)),
        score=reading.score("statement", draft.probability),
        addressee=_addressee(draft),
        date=said_on(marks, draft),
        cue_lemma=draft.lemma,
    )


def _chosen(draft: Draft, ruled: Act) -> Act:
    """The act that reader and rules together hold for the likeliest; that no rule applies says nothing."""
    odds = {act: math.log(draft.acts[act] + 1e-6) for act in Act}
    odds[Act.CLAIM] += _PLAIN
    if draft.act or ruled is not Act.CLAIM:
        odds[ruled] += _TRUST
    return max(odds, key=odds.__getitem__)


def _observes(draft: Draft) -> bool:
    return draft.speaker is not None and draft.speaker.lemma_.lower() in load_cues().observers


def _act(marks: Marks, draft: Draft, words: str) -> Act:
    own = tells_of_speaker(marks, draft.pieces[0], draft.speaker)
    act = act_of(draft.act, words, own=own)
    if act is Act.THREAT and own is False and not draft.act and _observes(draft):
        return Act.EXPECTATION
    if act not in (Act.CLAIM, Act.PROMISE, Act.EXPECTATION) or draft.act:
        return act
    conditions = [found for piece in draft.pieces for found in find_conditions(marks, *piece)]
    if act in (Act.CLAIM, Act.EXPECTATION) and any(found.polarity is Polarity.EXCHANGE for found in conditions):
        return (
            Act.PROPOSAL if _WOULD.search(words) else act
        )  # "Oman could open its airspace in exchange for an apology"
    held = [found for found in conditions if found.polarity in (Polarity.IF, Polarity.UNLESS)]
    if held and is_menace(words):
        return Act.THREAT  # "any closure would lead to a rupture": harm is held out on a condition, whoever does it
    if any(marks.document.text[found.start : found.end].lower().startswith("either ") for found in held):
        return Act.THREAT  # "either they leave or we make them leave"
    withheld = any(found.polarity is Polarity.IF for found in held) and _WITHHELD.search(words) is not None
    return Act.THREAT if withheld and own is not True else act  # "the pipeline could not open if there were a raid"


def _mode(marks: Marks, pieces: list[CharRange]) -> Mode:
    quotations = [q for q in marks.quotations if q.depth == 0]
    if all(any(q.start <= start and end <= q.end for q in quotations) for start, end in pieces):
        return Mode.DIRECT
    touched = any(q.start < end and start < q.end for q in quotations for start, end in pieces)
    return Mode.MIXED if touched else Mode.INDIRECT


def _addressee(draft: Draft) -> str | None:
    if draft.hearer is None:
        return None
    left, right = noun_phrase(draft.hearer)
    return draft.hearer.doc[left:right].text


def _as_teller(statement: Statement, own: Draft, statements: list[Statement], drafts: list[Draft]) -> Statement:
    """ "Officials said the president warned …": the officials claim; the warning is the president's."""
    if own.act:
        return statement
    size = sum(len(span.text) for span in statement.content)
    for inner, draft in zip(statements, drafts, strict=True):
        if draft.verb is None or draft.verb.pos_ != "VERB" or inner.cue is None or inner.content == statement.content:
            continue
        if not any(span.covers(inner.cue) for span in statement.content):
            continue
        shared = sum(len(span.text) for span in inner.content if any(each.covers(span) for each in statement.content))
        if shared >= 0.5 * size and draft.speaker is not None and draft.speaker.pos_ != "PRON":
            return msgspec.structs.replace(statement, act=Act.CLAIM)
    return statement


def _with_via(statements: list[Statement], drafts: list[Draft]) -> list[Statement]:
    """Where one statement stands inside another's content, the outer speaker is whom the inner one comes through."""
    result = []
    for statement, draft in zip(statements, drafts, strict=True):
        outer = next(
            (
                other
                for other, around in zip(statements, drafts, strict=True)
                if around is not draft and _inside(draft, around) and other.source.span != statement.source.span
            ),
            None,
        )
        if outer is None or outer.source.span is None:
            result.append(statement)
        else:
            result.append(msgspec.structs.replace(statement, via=outer.source))
    return result


def _inside(draft: Draft, around: Draft) -> bool:
    if draft.cue is None:
        return False
    place = draft.cue[0].idx
    return any(start <= place < end for start, end in around.pieces)
