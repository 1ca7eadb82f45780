"""A literal: somebody's doing, or not doing, something to somebody. What words of many forms come to."""

from __future__ import annotations

import msgspec

from standoff.model.ledger.deeds import load_deeds
from standoff.reconcile.comparing.words import Words, rarity

ALIKE = 0.6
"""The part of the shorter phrase's content words that two phrases must share where the kind of deed does not decide."""

UNNAMED = "="
"""Opens a deed that no list has: the lemma of the phrase's own head."""


class Literal(msgspec.Struct, frozen=True):
    """``owner`` does ``deed`` to ``targets``, or keeps from it where ``positive`` is false.

    ``owner`` and ``targets`` are sides (or names of groups that have none); an owner of ``None`` and no targets mean
    that the words do not say. ``deed`` is a PLOVER type, a name of ``data/model/deeds.toml``, or ``=`` and a lemma.
    ``words`` are content words, for deeds that the kind alone does not tell apart.
    """

    deed: str
    owner: str | None = None
    targets: frozenset[str] = frozenset()
    positive: bool = True
    words: Words = frozenset()
    text: str = ""
    affirmed: bool = True
    """Whether ``text`` itself says that it is done; "unless it pays" makes of "it pays" a literal that is not."""
    things: Words = frozenset()
    """What a blockade or stoppage is of (strait, border, gas …), what an unnamed deed is done to (quota). Empty where
    the words do not say."""
    heading: str = ""
    """The deed as ``text`` has it, in the infinitive and affirmed: "pay the bill". Empty where its words give none."""

    def denied(self) -> Literal:
        """The same deed, not done; of one that is not done, done."""
        return msgspec.structs.replace(self, positive=not self.positive)

    def owned_by(self, likely: str | None) -> Literal:
        """The same with an owner that its words leave unsaid; of talks and accessions nobody is asked."""
        if likely is None or self.owner is not None or likely in self.targets or self.deed in ("TALKS", "ACCESSION"):
            return self
        return msgspec.structs.replace(self, owner=likely)

    @property
    def is_open(self) -> bool:
        """Whether the kind of deed does not tell one deed from another."""
        return self.deed.startswith(UNNAMED) or self.deed.partition(".")[0] in load_deeds().open

    def same_deed(self, other: Literal) -> bool:
        """Whether both can be one deed: of one kind, by one owner, on one target; what is unsaid stands for anything.

        The sign does not count.
        """
        if self.deed != other.deed or (self.owner and other.owner and self.owner != other.owner):
            return False
        if self.targets and other.targets and not self.targets & other.targets:
            return False
        if not self.is_open:
            return True
        if self.deed in load_deeds().told_by_things:
            open_ = not self.things or not other.things or bool(self.things & other.things)
            return open_ or any(rarity(word) == 1 for word in self.words & other.words)  # both are at one place
        if self.deed.startswith(UNNAMED) and self.things and other.things:
            return bool(self.things & other.things)
        return _shared(self.words, other.words) >= ALIKE

    def fits(self, option: Literal) -> int:
        """How closely an option is what this literal speaks of: 0 not at all, else more for each thing that agrees."""
        if not self.same_deed(option):
            return 0
        return 1 + 2 * (self.owner is not None and self.owner == option.owner) + bool(self.targets & option.targets)


def _shared(one: Words, other: Words) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))
