"""A conflict in option form: who can do what, what cannot go together, who wants what.

Fang, Hipel & Kilgour, *Interactive Decision Making: The Graph Model for Conflict Resolution*, Wiley 1993. A state says
of every option whether it is taken; it is an integer, and bit *i* is option *i*.
"""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import NDArray

from standoff.errors import ModelError, TooLargeError
from standoff.model.graph.formulas import compile_formula, pattern, quoted
from standoff.model.graph.preferences import Preference

MOST_OPTIONS = 62
"""States are 64-bit integers; questions about one state give up by effort long before."""
MOST_LISTED = 20
"""So many options give a million states: what asks about every state stops here."""


class Option(msgspec.Struct, frozen=True):
    """Something that its owner can do or leave; what is not reversible cannot be undone."""

    owner: str
    name: str
    reversible: bool = True


class Conflict(msgspec.Struct, frozen=True):
    """The model of one conflict.

    ``infeasible`` are formulas or patterns of states that cannot be. ``endings`` are patterns: all states of such a
    pattern count as one, in which the conflict is over and nobody moves; the options that it leaves open read as not
    taken. ``makers`` are the decision makers in order, by default as they first own an option.
    """

    options: tuple[Option, ...]
    preferences: tuple[Preference, ...] = ()
    infeasible: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    makers: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        owners = tuple(dict.fromkeys(option.owner for option in self.options))
        if not self.makers:
            msgspec.structs.force_setattr(self, "makers", owners)
        self._check_names(owners)
        bits, width = self.bits, len(self.options)
        for text in self.infeasible:
            compile_formula(text, bits, width=width)
        for text in self.endings:
            pattern(text, width)
        for preference in self.preferences:
            texts = [text for group in preference.ranking for text in group]
            for text in [*texts, *(statement.holds for statement in preference.statements)]:
                compile_formula(text, bits, width=width)

    def _check_names(self, owners: tuple[str, ...]) -> None:
        if not self.options:
            raise ModelError("the conflict has no options", hint="add what at least one actor can do")
        if len(self.options) > MOST_OPTIONS:
            raise TooLargeError(
                f"{len(self.options)} options are more than {MOST_OPTIONS}", hint="merge or drop options"
            )
        names = [(option.owner, option.name) for option in self.options]
        if twice := next((name for name in names if names.count(name) > 1), None):
            raise ModelError(f"{twice[0]} has two options called {twice[1]!r}", hint="give each its own name")
        if missing := set(owners) - set(self.makers):
            raise ModelError(
                f"{min(missing)} owns an option but is no decision maker", hint="add it to makers, or leave makers out"
            )
        speakers = [preference.maker for preference in self.preferences]
        if strange := next((name for name in speakers if name not in self.makers), None):
            raise ModelError(
                f"{strange} has a preference but is no decision maker",
                hint=f"the decision makers are: {', '.join(self.makers)}",
            )
        if twice_said := next((name for name in speakers if speakers.count(name) > 1), None):
            raise ModelError(f"{twice_said} has two preferences", hint="put its statements into one")

    @property
    def bits(self) -> dict[str, int]:
        """Name → bit: ``owner: name`` for each option, and the bare name where only one owner has it."""
        names = [option.name for option in self.options]
        bits = {f"{option.owner}: {option.name}": bit for bit, option in enumerate(self.options)}
        return bits | {name: bit for bit, name in enumerate(names) if names.count(name) == 1}

    def preference(self, maker: str) -> Preference:
        """What the maker prefers; an empty preference where nothing is known. Raises ModelError for no maker."""
        if maker not in self.makers:
            raise ModelError(
                f"{maker!r} is no decision maker", hint=f"the decision makers are: {', '.join(self.makers)}"
            )
        return next((each for each in self.preferences if each.maker == maker), Preference(maker))

    def state(self, *taken: str) -> int:
        """The state in which exactly these options are taken; or that of one full pattern such as ``0110``.

        Raises ModelError where a name is unknown or the state cannot be.
        """
        bits, width = self.bits, len(self.options)
        if len(taken) == 1 and len(taken[0]) == width and not set(taken[0]) - {"0", "1"}:
            return self.checked(pattern(taken[0], width)[1])
        if strange := next((name for name in taken if name not in bits), None):
            raise ModelError(f"no option is called {strange!r}", hint=f"the options are: {', '.join(bits)}")
        return self.checked(sum(1 << bit for bit in {bits[name] for name in taken}))

    def checked(self, state: int) -> int:
        """The state as it is counted: an ending is one state. Raises ModelError where it is infeasible."""
        width = len(self.options)
        if not 0 <= state < 1 << width:
            raise ModelError(f"{state} is no state of {width} options", hint="bit i of a state is option i")
        for text in self.endings:
            fixed, value = pattern(text, width)
            if state & fixed == value:
                return value
        for text in self.infeasible:
            if compile_formula(text, self.bits, width=width)(state):
                raise ModelError(
                    f"{self.label(state)}: that cannot be, by {text!r}", hint="ask about a state that the model allows"
                )
        return state

    def states(self) -> NDArray[np.int64]:
        """All feasible states, ascending, shape (n,). Raises TooLargeError beyond 20 options."""
        width = len(self.options)
        if width > MOST_LISTED:
            raise TooLargeError(
                f"{width} options have {1 << width:,} states", hint="ask about the status quo, or drop options"
            )
        states = np.arange(1 << width, dtype=np.int64)
        ended = np.zeros(len(states), dtype=bool)
        kept = []
        for text in self.endings:
            fixed, value = pattern(text, width)
            ended |= (states & fixed) == value
            kept.append(value)
        for text in self.infeasible:
            states, ended = _without(states, ended, text, self.bits, width)
        return np.unique(np.concatenate([states[~ended], np.array(kept, dtype=np.int64)]))

    def label(self, state: int) -> str:
        """The options taken, in words."""
        taken = [quoted_name(option) for bit, option in enumerate(self.options) if state >> bit & 1]
        return "; ".join(taken) or "nothing is done"

    def formula(self, option: Option) -> str:
        """The formula that the option is taken."""
        return quoted(f"{option.owner}: {option.name}")


def quoted_name(option: Option) -> str:
    """An option with its owner, as pictures and answers show it."""
    return f"{option.owner}: {option.name}"


def _without(
    states: NDArray[np.int64], ended: NDArray[np.bool_], text: str, bits: dict[str, int], width: int
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    keep = np.broadcast_to(np.asarray(compile_formula(text, bits, width=width)(states)) == 0, states.shape)
    return states[keep], ended[keep]
