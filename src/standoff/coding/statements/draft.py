"""What the statement coder passes along before an item is made: a statement in token and character ranges."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from standoff.coding.phrases import CharRange
from standoff.language import Sentence


@dataclass(slots=True, eq=False)
class Draft:
    """One attribution as found. ``pieces`` are character ranges of the content, in text order."""

    sentence: Sentence
    pieces: list[CharRange]
    source: CharRange | None
    """The source's mention; ``None`` where no words name it."""
    speaker: Token | None
    """The head of the mention, where it stands in the text's marks."""
    cue: tuple[Token, Token] | None
    """First and last token of the reporting words; ``None`` for a free-standing quotation."""
    verb: Token | None
    """The head of the reporting words."""
    lemma: str
    """Their dictionary form."""
    act: str
    """What they express by themselves; empty where the reported words decide."""
    hearer: Token | None
    probability: float
    """How likely the reader takes it to be a statement."""
    acts: dict[str, float]
    """The reader's probability of each act."""

    @property
    def start(self) -> int:
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        return self.pieces[-1][1]
