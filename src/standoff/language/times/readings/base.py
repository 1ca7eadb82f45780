"""What a reading is: from the words that were captured to a value, or ``None`` where they are no time after all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from standoff.language.times.grammar import Found
from standoff.language.times.reckoner import Reckoner
from standoff.language.times.values import TimeKind
from standoff.schema import Interval


@dataclass(frozen=True, slots=True)
class Value:
    """A TIMEX3 value with its type; ``deictic`` where it was reckoned from the document's day."""

    value: str
    kind: TimeKind = TimeKind.DATE
    deictic: bool = False
    interval: Interval | None = None


Reading = Callable[[Found, Reckoner], Value | None]
READINGS: dict[str, Reading] = {}
"""The readings by the name that rules call them by."""

DAYS_OF = {"D": 1, "W": 7, "F": 14}
MONTHS_OF = {"MO": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}
UNKNOWN = "XXXX"


def reading(function: Reading) -> Reading:
    """Enter a reading under its name."""
    READINGS[function.__name__] = function
    return function
