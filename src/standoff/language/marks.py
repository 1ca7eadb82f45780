"""What ``language`` finds in one document: each mark is a stretch of the text, never an edit of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from standoff.language.granularity import Granularity
from standoff.schema import Block, BlockKind, Document, Interval, Span

if TYPE_CHECKING:  # a quotation is told without spaCy
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as TokenSpan


@dataclass(frozen=True, slots=True)
class Quotation:
    """A passage in quotation marks, marks included. ``depth`` 0 is outermost.

    ``closed`` is false where the mark is missing because the quotation runs on in the next paragraph (``continues``)
    or because the text is broken.
    """

    start: int
    end: int
    depth: int = 0
    closed: bool = True
    continues: bool = False
    """The next paragraph opens with a quotation mark and goes on with the same speaker."""


@dataclass(frozen=True, slots=True)
class TimeMark:
    """A time expression, where it stands (``start``, ``end``), the days it covers, and how fine it is.

    ``interval`` holds whole days, and is ``None`` where it cannot be resolved without guessing.
    """

    start: int
    end: int
    interval: Interval | None
    duration: str | None = None
    """An ISO 8601 duration (``PT50M``, ``P2D``) where the expression says how long."""
    deictic: bool = False
    """Whether the value was reckoned from the document's date (``on Thursday``, ``last month``)."""
    granularity: Granularity | None = None
    """The unit that the time is given in; ``None`` for "now" and "recently"."""
    clock: str | None = None
    """The time of day, ``15:30`` or a part of the day as TIMEX3 writes it (``MO``, ``AF``, ``EV``, ``NI``)."""
    zone: str | None = None
    """The zone of that clock as the text writes it (``GMT``, ``local time``)."""


@dataclass(frozen=True, slots=True)
class NumberMark:
    """A quantity. ``value`` is ``None`` for a pure range; base units ("4 million dollars" is 4000000).

    ``start``/``end`` cover the number with its approximator; ``head`` is the token index of the noun that is counted
    (``None`` where there is none).
    """

    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    approx: bool
    head: int | None


@dataclass(eq=False)
class Marks:
    """One document and everything that ``language`` found in it.

    ``tokens`` is a spaCy ``Doc`` over the *whole* text, so ``token.idx`` is an offset into ``document.text``; its
    sentences never cross a block. Boilerplate has tokens too: use ``sentences``, which leaves it out.
    """

    document: Document
    tokens: Doc
    quotations: tuple[Quotation, ...] = ()
    times: tuple[TimeMark, ...] = ()
    numbers: tuple[NumberMark, ...] = ()

    @cached_property
    def published(self) -> date | None:
        """The day that relative times are reckoned from."""
        return date.fromisoformat(self.document.published) if self.document.published else None

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of title, standfirst, body, section heads and captions, in text order."""
        found = []
        blocks = iter(enumerate(self.document.blocks))
        number, block = next(blocks, (0, None))
        for tokens in self.tokens.sents:
            while block is not None and block.end <= tokens.start_char:
                number, block = next(blocks, (0, None))
            if block is None:
                break
            if block.kind.is_text and not tokens.text.isspace():
                found.append(Sentence(tokens=tokens, block=block, paragraph=number))
        return tuple(found)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentences_in(self, start: int, end: int) -> tuple[Sentence, ...]:
        """The sentences that share a character with a stretch of the text."""
        low = max(bisect_right(self._sentence_starts, start) - 1, 0)
        high = bisect_left(self._sentence_starts, end)
        return tuple(sentence for sentence in self.sentences[low:high] if sentence.end > start)

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds a character."""
        return next(iter(self.sentences_in(offset, offset + 1)), None)

    def span(self, first: Token, last: Token) -> Span:
        """The stretch from the first to the last token, both included."""
        return self.document.span(first.idx, last.idx + len(last))

    def token_at(self, offset: int) -> Token | None:
        """The token that covers a character."""
        found = self.tokens.char_span(offset, offset + 1, alignment_mode="expand")
        return found[0] if found is not None and len(found) else None

    def quotation_at(self, offset: int) -> Quotation | None:
        """The outermost quotation that covers a character, marks included."""
        for quotation in self.quotations:
            if quotation.depth == 0 and quotation.start <= offset < quotation.end:
                return quotation
        return None

    def times_in(self, start: int, end: int) -> tuple[TimeMark, ...]:
        """The time expressions that lie in a stretch of the text."""
        return tuple(mark for mark in self.times if start <= mark.start and mark.end <= end)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, the block it stands in, and that block's number in the document (a paragraph each)."""

    tokens: TokenSpan
    block: Block
    paragraph: int

    @property
    def start(self) -> int:
        return self.tokens.start_char

    @property
    def end(self) -> int:
        return self.tokens.end_char

    @property
    def is_headline(self) -> bool:
        """Whether it stands in title, standfirst or a section head, where tense and articles are clipped."""
        return self.block.kind in (BlockKind.TITLE, BlockKind.STANDFIRST, BlockKind.SECTION_HEAD)
