"""The statement coder: who is reported to say, think, want, write or ask what.

Direct speech is found by its quotation marks, the rest by its cue; a free-standing quotation is given to whoever spoke
last. The source carries its mention only.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import msgspec

from standoff.coding.acts import act_of, is_menace
from standoff.coding.clauses import main_words
from standoff.coding.conditions import find_conditions
from standoff.coding.phrases import CharRange, noun_phrase
from standoff.coding.reader import Reading
from standoff.coding.statements.cues import load_cues
from standoff.coding.statements.draft import Draft
from standoff.coding.statements.ownership import tells_of_speaker
from standoff.coding.statements.quoted import Quoted, source_range
from standoff.coding.statements.read import covered, overlap
from standoff.coding.statements.read import drafts as read_drafts
from standoff.coding.statements.reporting import Reporting
from standoff.language import Marks
from standoff.schema import Act, AnyItem, Interval, Mode, Party, Polarity, Statement

_SAME = 0.5
"""A rule's statement whose content overlaps so far with one of the reader's is the same."""
_REACH = 3
"""A free-standing quotation is given to the last speaker only within so many paragraphs."""
_WOULD = re.compile(r"\b(could|would|might|may|can|will)\b", re.IGNORECASE)
_WITHHELD = re.compile(r"\b(could|would|will|can)(not|n[’']t| not| never| no longer)\b|\bwon[’']t\b", re.IGNORECASE)


READ, CODER = "reader.statements", "rules.statements"


class StatementCoder:
    """Statements, by the reader and by rules. Needs quotations and a parse; see ``data/ontology/cues.toml`` for the
    words.
    """

    name = "statements"

    def code(self, marks: Marks, reading: Reading, items: Sequence[AnyItem] = ()) -> list[AnyItem]:
        """All statements of a document, in text order."""
        read = list(read_drafts(marks, reading))
        drafts = [*read, *_beside(_find(marks), read, reading)]
        drafts.sort(key=lambda draft: (draft.start, -draft.end))
        _adopt(drafts)
        statements = [_statement(marks, draft, reading) for draft in drafts]
        return [
            _as_teller(each, own, statements, drafts)
            for each, own in zip(_with_via(statements, drafts), drafts, strict=True)
        ]


def _beside(ruled: list[Draft], read: list[Draft], reading: Reading) -> Iterator[Draft]:
    """What the rules find and the reader has not, where the reader does not hold it to be nothing.

    Where both find a statement, the reader's takes over what only the rules know: the cue's own act, and whom it was
    said to.
    """
    told = [(draft, covered(draft.pieces), _cue_range(draft)) for draft in read]
    for draft in ruled:
        mine, cue = covered(draft.pieces), _cue_range(draft)
        same = [other for other, content, words in told if overlap(mine, content) > _SAME or (cue & words)]
        for other in same:
            other.act, other.lemma, other.hearer = draft.act, draft.lemma, draft.hearer or other.hearer
            other.seconded = True
        start, end = (min(cue), max(cue) + 1) if cue else (draft.start, draft.end)
        if not same and reading.seconds("statement", start, end):
            yield draft


def _cue_range(draft: Draft) -> set[int]:
    return covered([(draft.cue[0].idx, draft.cue[1].idx + len(draft.cue[1]))]) if draft.cue else set()


def _find(marks: Marks) -> list[Draft]:
    reporting = Reporting(marks)
    quoted = list(Quoted(marks, reporting).drafts())
    _by_colon(marks, reporting, quoted)
    taken = frozenset(draft.verb.i for draft in quoted if draft.verb is not None)
    utterances = sorted(piece for draft in quoted for piece in draft.pieces)
    found = list(quoted)
    for sentence in marks.sentences:
        for draft in reporting.drafts(sentence, taken=taken):
            if not _repeats(draft, utterances) and not any(_same(draft, other) for other in found[-6:]):
                found.append(draft)
    found.sort(key=lambda draft: (draft.start, -draft.end))
    turns = [draft.pieces[0] for draft in found if draft.lemma == "turn"]
    found = [draft for draft in found if not _tells_of_itself(draft, turns)]
    return [draft for draft in found if not _tells_own_mind(draft, found)]


def _tells_of_itself(draft: Draft, turns: list[CharRange]) -> bool:
    """ "MINISTER: We said …": in a transcript's turn, what the speaker reports of itself is its own words still."""
    first = draft.speaker is not None and draft.speaker.lower_ in ("i", "we", "you") and draft.lemma != "turn"
    return first and any(low <= draft.start < high for low, high in turns)


def _tells_own_mind(draft: Draft, found: list[Draft]) -> bool:
    """ "She said she wanted talks": the wanting is what she said, no second statement. Its act passes to the first."""
    if draft.verb is None or draft.speaker is None or draft.lemma not in load_cues().minds:
        return False
    for outer in found:
        if outer is draft or outer.verb is None or not _inside(draft, outer):
            continue
        if draft.speaker.pos_ == "PRON" and not outer.act and draft.start - outer.start < 40:
            outer.act = draft.act
        held = draft.verb.head == outer.verb and draft.lemma not in load_cues().deeds
        if draft.speaker.pos_ == "PRON" or held or draft.lemma in load_cues().faint:
            return True
    return False


def _by_colon(marks: Marks, reporting: Reporting, quoted: list[Draft]) -> None:
    """ "The envoy: “We will not sign”": give a quotation behind a name and a colon that name as its source."""
    for draft in quoted:
        before = marks.document.text[: draft.start].rstrip()
        if draft.cue is None and before.endswith(":"):
            colon = marks.token_at(len(before) - 1)
            found = reporting.turns.by_colon(draft.sentence, colon) if colon is not None and colon.text == ":" else None
            if found is not None:
                draft.speaker, draft.verb, draft.cue, draft.lemma = found.speaker, colon, found.cue, found.lemma


def _repeats(draft: Draft, utterances: list[CharRange]) -> bool:
    """Whether a cue-driven draft only says again what a quotation already gives."""
    if draft.nested:
        return False
    place = bisect_right(utterances, (draft.start + 2, 0))
    near = utterances[max(place - 1, 0) : place + 1]
    return any(start <= draft.start + 2 and draft.end <= end + 2 for start, end in near)


def _same(one: Draft, other: Draft) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    longest = max(one.end - one.start, other.end - other.start)
    return shared > 0.9 * longest and one.speaker == other.speaker


def _adopt(drafts: list[Draft]) -> None:
    """Give each quotation that no words attribute the source of the last statement before it."""
    last: Draft | None = None
    for draft in drafts:
        free = draft.speaker is None and draft.cue is None
        if free and last is not None and draft.sentence.paragraph - last.sentence.paragraph <= _REACH:
            draft.source = source_range(last)
        told_by_another = last is not None and _inside(draft, last)  # "pushed back on proposals from the rebels"
        if not draft.nested and not told_by_another and source_range(draft) is not None:
            last = draft


def _statement(marks: Marks, draft: Draft, reading: Reading) -> Statement:
    document = marks.document
    content = tuple(document.span(start, end) for start, end in draft.pieces)
    source = source_range(draft)
    words = " ".join(main_words(marks, piece) for piece in draft.pieces)
    return Statement(
        doc=document.name,
        coder=CODER if draft.probability is None else READ,
        source=Party(span=document.span(*source)) if source else Party(),
        cue=marks.span(*draft.cue) if draft.cue and draft.lemma not in ("colon", "turn") else None,
        content=content,
        mode=Mode.DIRECT if draft.lemma == "turn" else _mode(marks, draft.pieces),
        act=_chosen(draft, _act(marks, draft, words)),
        score=reading.score("statement", draft.probability, seconded=draft.seconded),
        addressee=_addressee(draft),
        date=_date(marks, draft),
        cue_lemma=draft.lemma,
    )


_TRUST = 3.0
"""How much the rules' act counts beside the reader's, in log-odds (chosen on the development articles)."""


def _chosen(draft: Draft, ruled: Act) -> Act:
    """The act that reader and rules together hold for the likeliest; that no rule applies says nothing."""
    if not draft.acts:
        return ruled
    odds = {act: math.log(draft.acts.get(act, 0.0) + 1e-6) for act in Act}
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


def _date(marks: Marks, draft: Draft) -> str | None:
    """The time in the reporting clause: of all times of the sentence that lie outside the content, the nearest."""
    if draft.cue is None:
        return None
    place = draft.cue[0].idx
    outside = [
        mark
        for mark in marks.times_in(draft.sentence.start, draft.sentence.end)
        if mark.interval is not None
        and _is_past(marks, mark.interval)
        and not any(start <= mark.start < end for start, end in draft.pieces)
    ]
    nearest = min(outside, key=lambda mark: abs(mark.start - place), default=None)
    return str(nearest.interval) if nearest is not None and nearest.interval is not None else None


def _is_past(marks: Marks, interval: Interval) -> bool:
    """Whether something could have been said then: not after publication, and within a month or less."""
    return (marks.published is None or interval.first <= marks.published) and interval.days <= 31


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
