"""What the verbs answer. Shares are counts of orders: so many of all orders of wants that fit what was said."""

from __future__ import annotations

import msgspec

from standoff.model.graph.credibility import Support
from standoff.model.graph.stability import Concept
from standoff.model.graph.verdicts import Standing, Verdict
from standoff.model.stability.told import Reason, Story

MOST_COUNTED = 100_000
"""Beyond so many joint orders (of several actors, each counted alone) only a part in a thousand is told."""


class Count(msgspec.Struct, frozen=True, kw_only=True):
    """``least`` to ``most`` of ``orders``; they differ where an actor is silent. ``drawn``: not all were tried."""

    least: int
    most: int
    orders: int
    drawn: bool = False

    def __str__(self) -> str:
        """In words, always with what is counted."""
        if self.orders == 1:
            return "in the only order of wants there is" if self.least else "not in the only order of wants there is"
        span = f"{self.least:,}" if self.least == self.most else f"{self.least:,} to {self.most:,}"
        return f"in {span} of {self.orders:,} orders of wants" + (" drawn" if self.drawn else "")


class Basis(msgspec.Struct, frozen=True, kw_only=True):
    """What an answer rests on. ``turned_without``: articles without which it would be another one, and which; ``None``
    where the model is so large that this was not worked out. ``turned_if_open``: what the answer would be if nothing of
    what was promised without condition were done yet, where that is another.
    """

    words: int
    articles: int
    turned_without: dict[str, str] | None = None
    turned_if_open: str | None = None


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """What is told beside every answer: the state asked about, what is in the model, and what is not.

    ``done`` are the acts done in the state, ``moves`` how it was asked for (none: the status quo), ``options`` all acts
    of the model, ``weighed`` the rankings that are known.
    """

    moves: tuple[str, ...]
    done: tuple[str, ...]
    options: tuple[str, ...]
    assumptions: tuple[str, ...]
    weighed: tuple[str, ...]
    left_out: tuple[str, ...]


class ActorVerdict(msgspec.Struct, frozen=True, kw_only=True):
    """Whether one actor stays: why it would, and why it would not, each in one of the orders. ``tempted``: it has a
    move that it would prefer, in at least one order.
    """

    actor: str
    standing: Standing
    count: Count
    stays: Story | None = None
    leaves: Story | None = None

    @property
    def tempted(self) -> bool:
        """Whether there is anything to tell."""
        return self.leaves is not None or bool(self.stays and self.stays.replies)


class StateAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a state holds, for all and for each."""

    concept: Concept
    standing: Standing
    count: Count
    actors: tuple[ActorVerdict, ...]
    leaving: Story | None
    basis: Basis
    frame: Frame


class Weighing(msgspec.Struct, frozen=True, kw_only=True):
    """Two wants of one actor that nobody ranked, and how the verdict stands if the one or the other matters more."""

    first: Reason
    second: Reason
    if_first: Standing
    if_second: Standing
    first_count: Count
    second_count: Count


class GapsAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The rankings that nobody gave, those first that split the verdict most: what to look for next."""

    concept: Concept
    standing: Standing
    count: Count
    gaps: tuple[Weighing, ...]
    silent: tuple[str, ...]
    frame: Frame


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """Wants taken away (``without``) and rankings turned round (``reversed``) that together give another verdict."""

    without: tuple[Reason, ...]
    reversed: tuple[tuple[Reason, Reason], ...]
    standing: Standing
    count: Count


class DriversAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The smallest sets of words that decide. ``tried``: sets of so many were tried, out of ``changes``."""

    concept: Concept
    standing: Standing
    count: Count
    turns: tuple[Turn, ...]
    tried: int
    changes: int
    frame: Frame


class Worth(msgspec.Struct, frozen=True, kw_only=True):
    """One way of carrying a word out: what its debtor would gain and lose. It gains where one of ``gained`` matters
    more to it than each of ``lost``.
    """

    done: tuple[str, ...]
    gained: tuple[Reason, ...]
    lost: tuple[Reason, ...]
    count: Count


class WordAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Whether carrying out a threat or promise would be its debtor's own gain.

    ``support`` counts the word itself as a want of its debtor. ``otherwise`` is what all else that the debtor said
    comes to; ``None`` where nothing else bears on it: then its word alone speaks for it. ``carrier`` is who would have
    to act; ``can`` is false where it cannot do so alone. ``sets_off`` are words of others that say what they would do
    then.
    """

    word: Reason
    debtor: str
    carrier: str
    action: str
    condition: str
    support: Support
    otherwise: Support | None
    can: bool
    count: Count
    ways: tuple[Worth, ...]
    sets_off: tuple[Reason, ...]
    frame: Frame


def counted_of(verdict: Verdict) -> Count:
    """The share of a verdict as a count."""
    return count(verdict.least, verdict.most, verdict.orders, exact=verdict.exact)


def count(least: float, most: float, orders: int, *, exact: bool) -> Count:
    """Shares as counts; of very many joint orders, of a thousand."""
    total = orders if orders <= MOST_COUNTED else 1000
    return Count(
        least=_kept(least, total),
        most=_kept(most, total),
        orders=total,
        drawn=not exact or total != orders,
    )


def _kept(share: float, total: int) -> int:
    """A count that is 0 or all only where the share is."""
    number = round(share * total)
    if 0 < share < 1:
        return min(max(number, 1), max(total - 1, 1))
    return number
