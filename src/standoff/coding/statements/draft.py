"""What the statement coders pass along before an item is made: a statement in token and character ranges."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Token

from standoff.coding.phrases import CharRange
from standoff.language import Sentence


@dataclass(slots=True, eq=False)
class Draft:
    """One attribution as found. ``pieces`` are character ranges of the content, in text order."""

    sentence: Sentence
    pieces: list[CharRange]
    speaker: Token | None
    """The head of the source's noun phrase; ``None`` where the sentence names no source."""
    cue: tuple[Token, Token] | None
    """First and last token of the reporting words; ``None`` for a free-standing quotation."""
    verb: Token | None = None
    lemma: str = ""
    act: str = ""
    hearer: Token | None = None
    nested: bool = False
    """Whether the reporting words themselves stand inside somebody's quotation."""
    source: CharRange | None = None
    """The source's mention, where it is taken over from another statement."""
    said: list[Token] = field(default_factory=list)
    """Tokens of the reporting clause, for its time."""
    probability: float | None = None
    """How likely the reader takes it to be a statement; ``None`` where only the rules find it."""
    seconded: bool = False
    """Whether the rules find the same."""
    acts: dict[str, float] = field(default_factory=dict)
    """The reader's probability of each act."""

    @property
    def start(self) -> int:
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        return self.pieces[-1][1]
