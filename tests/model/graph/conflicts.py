"""Conflicts for the tests: the textbook's, one of our own, and random ones."""

from __future__ import annotations

import itertools

from hypothesis import strategies as st

from standoff.model.graph.options import Conflict, Option
from standoff.model.graph.preferences import Preference, Statement


def two(first, second, *, options=("A", "B")) -> Conflict:
    """A game of two makers with an option each: rankings of the patterns, the best first."""
    return Conflict(
        (Option("Row", options[0]), Option("Column", options[1])),
        (Preference.ranked("Row", first), Preference.ranked("Column", second)),
    )


def wanted(name: str, holds: str) -> Statement:
    return Statement(name, holds, assumption="of the test")


def strait(*, ranked: bool = False, drop: str = "") -> Conflict:
    """A strait is closed by one state; two others could escort ships, or lift their sanctions.

    ``C2`` is a word given in public ("the strait stays open as long as nobody sails there armed"), ``C1`` a demand.
    """
    closing = (
        Statement("C1", "not sanctions", items=("item-1",)),
        Statement("C2", "not close if not escort", items=("item-2",)),
        Statement("C3", "not escort", items=("item-3",)),
        Statement("C4", "close", assumption="a closed strait hurts the others more"),
    )
    sea = (Statement("S1", "not close", items=("item-4",)), Statement("S2", "escort if close", items=("item-5",)))
    land = (
        Statement("L1", "sanctions if close", items=("item-6",)),
        Statement("L2", "not sanctions", items=("item-7",)),
    )
    kept = tuple(statement for statement in closing if statement.id != drop)
    return Conflict(
        (Option("Coast", "close"), Option("Sea", "escort"), Option("Land", "sanctions")),
        (
            Preference("Coast", kept, above=(("C2", "C4"),) if ranked else ()),
            Preference("Sea", sea),
            Preference("Land", land),
        ),
    )


@st.composite
def conflicts(draw, *, makers=3, options=4, statements=3, silent=False) -> Conflict:
    """Small conflicts with partly ranked statements."""
    names = [f"M{number}" for number in range(draw(st.integers(2, makers)))]
    count = draw(st.integers(len(names), options))
    owners = [*names, *(draw(st.sampled_from(names)) for _ in range(count - len(names)))]
    listed = tuple(Option(owner, f"o{number}", draw(st.booleans())) for number, owner in enumerate(owners))
    patterns = st.text("01-", min_size=count, max_size=count)
    loose = patterns.filter(lambda text: len(text.replace("-", "")) > 0)
    formula = st.one_of(loose, st.sampled_from([f"{a} if {b}" for a, b in itertools.permutations(["o0", "o1"])]))
    preferences = []
    for name in names:
        size = draw(st.integers(0 if silent else 1, statements))
        wants = tuple(wanted(f"{name}{number}", draw(formula)) for number in range(size))
        pairs = [(wants[low].id, wants[high].id) for low in range(size) for high in range(low + 1, size)]
        above = tuple(draw(st.lists(st.sampled_from(pairs), unique=True))) if pairs else ()
        preferences.append(Preference(name, wants, above=above))
    infeasible = tuple(text for text in draw(st.lists(loose, max_size=1)) if text.count("-") < count - 1)
    return Conflict(listed, tuple(preferences), infeasible)
