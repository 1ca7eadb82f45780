"""How verdicts and reasons are said, on the terminal and in the browser alike."""

from __future__ import annotations

from standoff.analysis.wording import capital, listed, with_article
from standoff.model.stability.told import Move, Reason

HOLDS = {
    "necessarily": "holds, whatever matters more to whom",
    "possibly": "may hold: that hangs on what matters more to whom",
    "never": "does not hold, whatever matters more to whom",
    "undecided by the text": "is undecided by the text",
}
"""What comes after "It": a verdict as a desk officer would say it."""

_SAID = {
    "threat": "threatened",
    "promise": "promised",
    "refusal": "refused",
    "denial": "denied",
    "demand": "demanded",
}


def stands(standing: str) -> str:
    """``never stable``, ``undecided by the text``."""
    return standing if standing.startswith("undecided") else f"{standing} stable"


def acting(move: Move, *, lead: str = "") -> str:
    """``Then NATO would do: [lift the ban] and no longer [drills]``."""
    acts = [f"[{name}]" for name in move.does] + [f"no longer [{name}]" for name in move.undoes]
    return capital(f"{lead}{with_article(move.by)} would do: {listed(acts)}")


def since(reason: Reason) -> str:
    """``since it promised``, to be followed by the words, or ``since it is assumed: …``."""
    if reason.assumption and not reason.kind:
        return f"since it is assumed: {reason.assumption}"
    return f"since {reason.assumption or 'it ' + _SAID.get(reason.kind, 'said')}"
