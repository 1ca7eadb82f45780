"""Who appears in the articles on the Dhovar transit dispute, and a way to choose a passage by its first words."""

# fmt: off

from __future__ import annotations

from annotate import Article, GoldError, Party

DHOVAR, TAZHUN, QUELAN = Party("Dhovar"), Party("Tazhun"), Party("Quelan")
MALKHAN, VOSSU, SERENDE = Party("Oriet Malkhan"), Party("Temur Vossu"), Party("Kaya Serende")
GAS, BANK = Party("Irbek Gas Corporation"), Party("State Reserve Bank of Tazhun")


def passage(a: Article, start: str, end: str | None = None) -> None:
    """Choose what runs from ``start``, which occurs once, to ``end`` or to the end of the paragraph."""
    if a.text.count(start) != 1:
        raise GoldError(f"{a.name}: {start!r} occurs {a.text.count(start)} times")
    low = a.text.index(start)
    high = a.text.index(end, low) + len(end) if end else a.text.find("\n\n", low)
    a.at(a.text[low : high if high > 0 else len(a.text)].rstrip())
