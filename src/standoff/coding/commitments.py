"""The commitment coder: what actors say that they, or others, will, would, must or will not do, and on what condition.

From each statement that demands, refuses, threatens, promises or offers, sentence by sentence and ask by ask; and from
what the reporter tells without quoting (``pledges``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec
from spacy.tokens import Token

from standoff.coding.acts import act_by_words, is_menace, vows_harm
from standoff.coding.clauses import coordinated, main_subject, main_words, sentences_of, tokens_of
from standoff.coding.conditions import Condition, find_conditions
from standoff.coding.edges import strip
from standoff.coding.phrases import CharRange
from standoff.coding.pledges import Pledge, find_pledges
from standoff.coding.read_commitments import read_commitments
from standoff.coding.reader import Reading
from standoff.coding.statements.cues import load_cues
from standoff.coding.statements.ownership import tells_of_speaker
from standoff.coding.toward import toward
from standoff.language import Marks
from standoff.schema import Act, AnyItem, Commitment, CommitmentKind, Party, Polarity, Span, Statement

_KINDS = {
    Act.THREAT: CommitmentKind.THREAT,
    Act.PROMISE: CommitmentKind.PROMISE,
    Act.DEMAND: CommitmentKind.DEMAND,
    Act.REFUSAL: CommitmentKind.REFUSAL,
}
_BINDING = frozenset({Polarity.IF, Polarity.UNLESS, Polarity.EXCHANGE})
_PRESS = re.compile(
    r"\b(reporters?|journalists?|press|media|newspaper|daily|weekly|magazine|agency|television|tv|radio|broadcaster|reuters|afp"
    r"|bbc|cnn|interviewer|correspondents?|audience|crowd|supporters|us|me|voters|viewers|readers|followers)\b",
    re.IGNORECASE,
)
_MARGIN = 20
"""A part that starts within so many characters of its sentence has no part before it."""
_OFFERS = frozenset({"offer", "propose"})
_EMPTY = re.compile(
    r"\W*(it|this|that|them|these|those|so|all of (them|it)|nobody|no one|anyone|each other|one another|what"
    r"|him|her|us)\W*",
    re.IGNORECASE,
)
"""What names no action."""
_OR_FACE = re.compile(
    r"\s*[,–—-]*\s*\bor\s+((else\s+)?(it|they|he|she|we|you|its|their|our|his|the"
    r"|face|risk|be|see|lose|suffer|pay|forfeit)\b)",
    re.IGNORECASE,
)
"""What joins a consequence on to a demand: "or face …", "or else they …"."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One ask or pledge: where its action is, in one or two stretches of a sentence, and what it hangs on."""

    sides: tuple[CharRange, ...]
    condition: Condition | None = None
    kind: CommitmentKind | None = None

    @property
    def main(self) -> CharRange:
        return max(self.sides, key=lambda side: side[1] - side[0])


CODER = "rules.commitments"


class CommitmentCoder:
    """Commitments, by the reader and by rules. Needs the statements of the document."""

    name = "commitments"

    def code(self, marks: Marks, reading: Reading, items: Sequence[AnyItem]) -> list[AnyItem]:
        """All commitments of a document."""
        statements = [item for item in items if isinstance(item, Statement)]
        read = list(read_commitments(marks, reading, statements))
        found: list[Commitment] = []
        inner = [statement for statement in statements if statement.via is not None and _has_verb(marks, statement)]
        for statement in statements:
            found += self._of_statement(marks, statement, [other for other in inner if other is not statement])
        told = [(span.start, span.end) for statement in statements for span in statement.content]
        for pledge in find_pledges(marks, told):
            found += self._of_pledge(marks, pledge)
        ruled = list(_distinct(found))
        return [*(_seconded(item, ruled, reading) for item in read), *_beside(ruled, read, reading)]

    def _of_statement(self, marks: Marks, statement: Statement, inner: list[Statement]) -> Iterator[Commitment]:
        parts = [part for sides in _by_sentence(marks, statement) for part in _parts(marks, sides, statement)]
        speaker = _head(marks, statement.source.span)
        kinds: list[CommitmentKind | None] = []
        own: bool | None = None
        for part in parts:
            shared = _shares_subject(marks, part)
            own = own if shared else tells_of_speaker(marks, part.main, speaker)
            kind = part.kind or _kind_of(marks, statement, part, own=own, alone=len(parts) == 1, shared=shared)
            kinds.append(kind)
        if statement.act in _KINDS and not any(kinds) and parts:
            kinds[0] = _KINDS[statement.act]
        for part, kind in zip(parts, kinds, strict=True):
            if kind is not None and not any(_carries(marks, other, part.main) for other in inner):
                made = self._commitment(marks, statement.source, kind, part, hearer=_hearer(marks, statement))
                if made is not None:
                    yield made

    def _of_pledge(self, marks: Marks, pledge: Pledge) -> Iterator[Commitment]:
        parts = list(_split(marks, (pledge.part,), demand=pledge.kind is CommitmentKind.DEMAND))
        for part in parts:
            made = self._commitment(marks, pledge.by, part.kind or pledge.kind, part, hearer=pledge.toward)
            if made is not None:
                yield made

    def _commitment(
        self, marks: Marks, by: Party, kind: CommitmentKind, part: _Part, *, hearer: Party | None
    ) -> Commitment | None:
        condition = part.condition
        action = _action(marks, part)
        if action is None or _EMPTY.fullmatch(action.text):
            return None
        aimed = toward(marks, kind, action, condition) or hearer
        return Commitment(
            doc=marks.document.name,
            coder=CODER,
            by=by,
            kind=kind,
            action=action,
            condition=marks.document.span(condition.start, condition.end) if condition else None,
            polarity=condition.polarity if condition else None,
            toward=(aimed,) if aimed else (),
        )


def _seconded(item: Commitment, ruled: list[Commitment], reading: Reading) -> Commitment:
    """The reader's commitment with its score, and with whom it is aimed at where only a rule's twin says so."""
    twins = [other for other in ruled if other.action.meets(item.action)]
    toward = item.toward or next((other.toward for other in twins if other.toward), ())
    score = reading.score("commitment", item.score, seconded=bool(twins))
    return msgspec.structs.replace(item, toward=toward, score=score)


def _beside(ruled: list[Commitment], read: list[Commitment], reading: Reading) -> Iterator[Commitment]:
    """What the rules find and the reader has not, where the reader does not hold it to be nothing."""
    for item in ruled:
        if any(other.action.meets(item.action) for other in read):
            continue
        if reading.seconds("commitment", item.action.start, item.action.end):
            yield msgspec.structs.replace(item, score=reading.score("commitment"))


# --- the parts of a statement -----------------------------------------------------------------------------------------
def _by_sentence(marks: Marks, statement: Statement) -> list[tuple[CharRange, ...]]:
    """The content's sentences; what the cue splits ("If they attack, he said, we …") stays together."""
    found: list[list[CharRange]] = []
    last = -1
    for piece in statement.content:
        for number, side in enumerate(sentences_of(marks, (piece.start, piece.end))):
            sentence = marks.sentence_at(side[0])
            here = sentence.start if sentence is not None else side[0]
            if number == 0 and here == last and marks.quotation_at(side[0]) is None:
                found[-1].append(side)
            else:
                found.append([side])
            last = here
    return [tuple(sides) for sides in found]


def _parts(marks: Marks, sides: tuple[CharRange, ...], statement: Statement) -> Iterator[_Part]:
    yield from _split(marks, sides, demand=statement.act is Act.DEMAND)


def _split(marks: Marks, sides: tuple[CharRange, ...], *, demand: bool) -> Iterator[_Part]:
    """One part an ask or pledge. A condition in front holds for all of them; one behind, for the one it follows."""
    if demand:
        match = _OR_FACE.search(marks.document.text, sides[-1][0] + 3, sides[-1][1])
        if match is not None and _threatens(marks, match):
            asked = (sides[-1][0], match.start())
            yield _Part(sides=(asked,), kind=CommitmentKind.DEMAND)
            otherwise = Condition(*(strip(marks, *asked) or asked), polarity=Polarity.UNLESS)
            yield _Part(((match.start(1), sides[-1][1]),), otherwise, CommitmentKind.THREAT)
            return
    front: Condition | None = None
    cut = [*sides[:-1], *coordinated(marks, sides[-1])]
    held: list[CharRange] = []  # what stands before the cue and has no verb of its own: "Russia, he warned, will …"
    conditions = [found for side in sides for found in find_conditions(marks, *side)]
    for number, part in enumerate(cut):
        condition = next((found for found in conditions if part[0] <= found.start < part[1]), None)
        rest = _outside(part, condition)
        last = number == len(cut) - 1
        if condition is not None and not condition.subject and not any(_tells(marks, side) for side in rest):
            front = condition
            if not last:
                continue
        if number < len(sides) - 1:
            held = [*held, *rest]
            front = condition or front
            continue
        if condition is not None and not condition.subject and condition.start - part[0] < 3:
            front = condition
        yield _Part((*held, *rest) or (part,), condition or front)
        held = []


def _threatens(marks: Marks, match: re.Match[str]) -> bool:
    """Whether what "or" joins on is a consequence: "or face …", "or it would close the strait"."""
    first = match.group(2).lower() if match.group(2) else ""
    word = match.group(3).lower()
    if first or word in ("face", "risk", "see", "lose", "suffer", "pay", "forfeit"):
        return True
    ahead = tokens_of(marks, (match.start(1), min(match.end() + 40, len(marks.document.text))))
    return any(token.tag_ == "MD" for token in ahead[:5])


def _outside(part: CharRange, condition: Condition | None) -> list[CharRange]:
    if condition is None:
        return [part]
    sides = [(part[0], condition.start), (min(condition.end, part[1]), part[1])]
    return [side for side in (sides[1:] if condition.subject or condition.leads else sides) if side[1] - side[0] > 2]


def _tells(marks: Marks, side: CharRange) -> bool:
    return any(token.pos_ in ("VERB", "AUX", "NOUN") for token in tokens_of(marks, side))


def _shares_subject(marks: Marks, part: _Part) -> bool:
    """Whether a part opens with its verb and so shares the subject before it: "… and will answer any raid"."""
    first = next((token for token in tokens_of(marks, part.main) if token.is_alpha and token.dep_ != "cc"), None)
    bare = first is not None and (
        first.tag_ in ("MD", "VB") or (first.pos_ == "VERB" and first.lower_ == first.lemma_.lower())
    )
    return first is not None and bare and part.main[0] - first.sent.start_char > _MARGIN


def _kind_of(
    marks: Marks, statement: Statement, part: _Part, *, own: bool | None, alone: bool, shared: bool
) -> CommitmentKind | None:
    binding = part.condition is not None and part.condition.polarity in _BINDING
    if statement.cue_lemma in _OFFERS and statement.act is Act.PROPOSAL and own is not False:
        return CommitmentKind.PROMISE  # "offered to drop the case in exchange for the crew"
    if alone and statement.act in _KINDS:
        return _KINDS[statement.act]
    words = " ".join(main_words(marks, side) for side in part.sides)
    if shared:  # "would reinforce the border | and hit …": the modal is shared too
        words = "would " + re.sub(r"^\W*(and|but|or)\s+", "", words)
    if statement.act in _KINDS and _is_explicit(statement):
        menace = statement.act in (Act.PROMISE, Act.THREAT)
        return (
            (CommitmentKind.THREAT if vows_harm(words) else CommitmentKind.PROMISE) if menace else _KINDS[statement.act]
        )
    if alone and not binding and statement.act is not Act.PROPOSAL:
        return None
    found = act_by_words(words, own=own)
    if found not in _KINDS and binding and is_menace(words):
        found = Act.THREAT
    trade = part.condition is not None and part.condition.polarity is Polarity.EXCHANGE and found is Act.EXPECTATION
    if (trade or found is Act.PROPOSAL) and binding and own is not False:
        found = Act.PROMISE  # "she offered, she says, to discuss drones, provided that …"
    if (
        found in (None, Act.EXPECTATION)
        and binding
        and own is not False
        and re.search(r"\b(will|would|shall)\b", words)
    ):
        assert part.condition is not None
        if part.condition.polarity is Polarity.UNLESS:
            return CommitmentKind.THREAT  # "Ghana will abstain unless the word is dropped"
    return _KINDS.get(found) if found is not None else None


def _is_explicit(statement: Statement) -> bool:
    """Whether the cue itself says what is done: "demanded", "vowed" – and so for all that is joined behind it."""
    cues = load_cues()
    cue = cues.verbs.get(statement.cue_lemma) or cues.nouns.get(statement.cue_lemma)
    acts = {act for _, act in cue.acts} if cue is not None else set()
    return statement.act.value in acts or (statement.act is Act.THREAT and "promise" in acts)


def _has_verb(marks: Marks, statement: Statement) -> bool:
    """Whether a verb reports it ("ministers stressed …"), not a noun ("the ministers’ demand …")."""
    cue = statement.cue
    return cue is not None and any(token.pos_ == "VERB" for token in tokens_of(marks, (cue.start, cue.end)))


def _carries(marks: Marks, inner: Statement, part: CharRange) -> bool:
    """Whether a statement within a part of another's content is what that part says ("X said Y demanded Z")."""
    assert inner.cue is not None
    if not part[0] <= inner.cue.start < part[1]:
        return False
    subject = main_subject(marks, part)
    if (
        subject is not None
        and inner.cue.start <= subject.head.idx < inner.cue.end
        and not any(child.tag_ == "MD" for child in subject.head.lefts)
    ):
        return True
    shared = sum(min(span.end, part[1]) - max(span.start, part[0]) for span in inner.content if span.start < part[1])
    return shared >= 0.55 * (part[1] - part[0])


# --- the action -------------------------------------------------------------------------------------------------------
def _action(marks: Marks, part: _Part) -> Span | None:
    """The longest stretch of a part, without edges that say nothing."""
    trimmed = [strip(marks, *side) for side in part.sides]
    best = max((side for side in trimmed if side), key=lambda side: side[1] - side[0], default=None)
    if best is None or best[1] - best[0] < 3:
        return None
    return marks.document.span(*best)


# --- parties ----------------------------------------------------------------------------------------------------------
def _head(marks: Marks, span: Span | None) -> Token | None:
    found = marks.tokens.char_span(span.start, span.end, alignment_mode="expand") if span is not None else None
    return found.root if found is not None and len(found) else None


def _hearer(marks: Marks, statement: Statement) -> Party | None:
    """Whom it is said to, where that is not merely the press."""
    if statement.addressee is None or statement.cue is None or _PRESS.search(statement.addressee):
        return None
    low, high = max(statement.cue.start - 200, 0), statement.cue.end + 200
    place = marks.document.text.find(statement.addressee, low, high)
    return Party(span=marks.document.span(place, place + len(statement.addressee))) if place != -1 else None


def _distinct(found: list[Commitment]) -> Iterator[Commitment]:
    """Leave out a commitment whose action and kind another one has already."""
    kept: list[Commitment] = []
    for item in sorted(found, key=lambda item: (item.action.start, -item.action.end)):
        if not any(other.kind == item.kind and other.action.meets(item.action) for other in kept):
            kept.append(item)
            yield item
