"""When a statement was made, as far as the text says: by its reporting clause, or by the dated entry it stands in."""

from __future__ import annotations

import re

from spacy.tokens import Token

from standoff.coding.entries import entry_of
from standoff.coding.statements.draft import Draft
from standoff.language import Marks
from standoff.language.marks import TimeMark
from standoff.schema import Interval

_LONGEST = 31
"""Days; "last year" is no day of speaking."""
_CLOSE = 3
"""Words between the reporting words and a time behind them within which a wrong parse does not matter."""
_NO_DAY = frozenset(["since", "until", "till", "before", "after", "by", "from", "for", "to", "through", "ahead", "not"])
"""What makes another thing of a time: "has said since Monday", "called for talks by Friday"."""
_MADE_KNOWN = frozenset(
    [
        *(
            "issue",
            "release",
            "publish",
            "post",
            "hand",
            "broadcast",
            "send",
            "sign",
            "date",
            "read",
            "give",
            "deliver",
        ),
        *("air", "write", "draw", "print", "carry", "circulate", "make", "record", "show", "quote"),
    ]
)
"""How a statement, a letter or a film comes out: "in a note handed over on Monday, the ministry protested"."""
_BRIEFING = re.compile(r"\b(?:briefing|(?:press|news) conference)\b", re.IGNORECASE)
_TURN = re.compile(r"^(?:Q|A|[A-Z][A-Z.’' -]+(?:\([^)\n]{1,40}\))?):", re.MULTILINE)
_HEAD = 600
"""Characters at the top of a text in which a transcript says what it is of."""
_TURNS = 4
"""So many turns make a transcript."""


def said_on(marks: Marks, draft: Draft) -> str | None:
    """The days as ``Interval`` prints them, or ``None`` where the text names none.

    "On Monday the minister said that the talks, which began in May, would go on" was said on Monday: a time counts only
    in the clause of the reporting words. In a chronology ("13 June. Two tankers burn. The leader says …") it is the day
    of the entry, in the transcript of a briefing the day of the briefing. A day is not carried over from one statement
    to the next: the corpus has it only where the words give it.
    """
    if draft.cue is None:
        return _of_briefing(marks)
    own = _in_clause(marks, draft)
    if own is None:
        own = entry_of(marks, draft.sentence)
    return str(own) if own is not None and _could_be(marks, own) else None


def _in_clause(marks: Marks, draft: Draft) -> Interval | None:
    assert draft.cue is not None
    place = draft.cue[0].idx
    near = [
        mark
        for mark in marks.times_in(draft.sentence.start, draft.sentence.end)
        if mark.interval is not None
        and _could_be(marks, mark.interval)
        and not any(start <= mark.start < end for start, end in draft.pieces)
        and _tells_when(marks, mark, draft.cue)
    ]
    nearest = min(near, key=lambda mark: abs(mark.start - place), default=None)
    return nearest.interval if nearest is not None else None


def _could_be(marks: Marks, interval: Interval) -> bool:
    """Whether something could have been said then: not after publication, and within a month or less."""
    return (marks.published is None or interval.first <= marks.published) and interval.days <= _LONGEST


def _tells_when(marks: Marks, mark: TimeMark, cue: tuple[Token, Token]) -> bool:
    """Whether a time hangs on the reporting words, or on a clause that they share a subject with."""
    span = marks.tokens.char_span(mark.start, mark.end, alignment_mode="expand")
    if span is None or not len(span) or (span.start and marks.tokens[span.start - 1].lower_ in _NO_DAY):
        return False
    if 0 <= span.start - cue[1].i - 1 <= _CLOSE or cue[0].i == span.end:
        return True
    reporting = {token.i for token in marks.tokens[cue[0].i : cue[1].i + 1]} | {above.i for above in _carriers(cue[0])}
    token = span.root
    while token.i not in reporting:
        if token.head == token or (token.pos_ in ("VERB", "AUX") and not _accompanies(token)):
            return False
        token = token.head
    return True


def _accompanies(verb: Token) -> bool:
    """Whether a verb's time is that of the clause around it: "speaking on Monday, he", "a note handed over today"."""
    if verb.dep_ in ("advcl", "pcomp", "prep"):
        return verb.tag_ in ("VBG", "VBN")
    return verb.dep_ == "acl" and verb.lemma_.lower() in _MADE_KNOWN


def _carriers(cue: Token) -> list[Token]:
    """The verbs above the reporting words whose time is theirs: "on Monday he rose and said", "he left on Monday,
    saying"; not where a subject of their own stands between ("they signed on Monday, but experts doubt").
    """
    found, token = [], cue
    while token.head != token and token.dep_ in ("conj", "xcomp", "advcl", "acl", "pcomp", "dobj", "pobj", "prep"):
        if any(child.dep_ in ("nsubj", "nsubjpass", "mark") for child in token.lefts):
            break
        token = token.head
        found.append(token)
    return found


def _of_briefing(marks: Marks) -> str | None:
    """The day of publication, for the turns of a briefing."""
    text = marks.document.text
    if not _BRIEFING.search(text, 0, _HEAD) or sum(1 for _ in _TURN.finditer(text)) < _TURNS:
        return None
    return marks.document.published
