"""Who appears in more than one article on the Cenepa war, and a way to choose passages."""

from __future__ import annotations

from annotate import Article, GoldError, Party

PER, ECU, BRA, USA = Party("Peru", "PER"), Party("Ecuador", "ECU"), Party("Brazil", "BRA"), Party("United States", "USA")
ARG, CHL = Party("Argentina", "ARG"), Party("Chile", "CHL")
FUJIMORI, DURAN = Party("Alberto Fujimori", "PER"), Party("Sixto Durán Ballén", "ECU")
LEORO, GOLDENBERG = Party("Galo Leoro", "ECU"), Party("Efraín Goldenberg", "PER")
GUARANTORS = Party("guarantors of the Rio Protocol")


def part(a: Article, start: str, end: str | None = None) -> None:
    """Choose the passage from the words ``start``, which occur once, to the next ``end``, or to the end of the paragraph."""
    if a.text.count(start) != 1:
        raise GoldError(f"{a.name}: {start!r} occurs {a.text.count(start)} times")
    low = a.text.index(start)
    high = a.text.index(end, low) + len(end) if end else a.text.find("\n", low)
    a.at(a.text[low : high if high >= 0 else len(a.text)])
