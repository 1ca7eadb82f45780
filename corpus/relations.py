"""Cross-document facts of one crisis, written by the keys that the annotation scripts gave to their items.

A ``cross.py`` in the folder of a crisis has one function::

    from relations import Crisis

    def relate(c: Crisis) -> None:
        c.relate("same_event", "wire:border_shut", "daily:closure")
        c.relate("contradiction", "wire:toll", "daily:toll", strength="hard", note="12 against 15 detained")

``KIND`` is ``same_event`` (strength ``identical`` or ``part``), ``same_statement`` (``same_utterance`` or
``same_position``), ``contradiction`` (``hard``: both cannot be right; ``soft``: scope, precision or framing),
or ``update`` (the last item supersedes the first). An item is named ``ARTICLE:KEY``.
"""

from __future__ import annotations

from typing import Any

STRENGTHS: dict[str, tuple[str | None, ...]] = {
    "same_event": ("identical", "part"),
    "same_statement": ("same_utterance", "same_position"),
    "contradiction": ("hard", "soft"),
    "update": (None,),
}


class RelationError(ValueError):
    """A relation that does not hold: it says which and why."""


class Crisis:
    """The keyed items of one crisis, and the relations written between them so far."""

    def __init__(self, name: str, keyed: dict[str, dict[str, Any]]) -> None:
        """``keyed`` maps ``ARTICLE:KEY`` to the finished item."""
        self.name, self.keyed = name, keyed
        self.facts: list[dict[str, Any]] = []

    def relate(self, kind: str, *keys: str, strength: str | None = None, note: str | None = None) -> None:
        """Write down that two or more items are related; they must lie in at least two articles."""
        if kind not in STRENGTHS:
            raise RelationError(f"{self.name}: {kind!r} is not one of {sorted(STRENGTHS)}")
        missing = [key for key in keys if key not in self.keyed]
        if missing:
            raise RelationError(f"{self.name}: no item has the key {missing[0]!r}; there are {sorted(self.keyed)}")
        items = [self.keyed[key] for key in keys]
        docs = sorted({item["doc"] for item in items})
        if len(docs) < 2:
            raise RelationError(f"{self.name}: {kind} of {keys} needs items of two articles")
        strength = strength if strength is not None else STRENGTHS[kind][0]
        if strength not in STRENGTHS[kind]:
            raise RelationError(f"{self.name}: {kind} may be {STRENGTHS[kind]}, not {strength!r}")
        fact = {"kind": kind, "docs": docs, "ids": [item["id"] for item in items], "strength": strength}
        self.facts.append(fact | ({"note": note} if note else {}))
