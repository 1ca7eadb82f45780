"""Who appears in more than one article on the border of Belarus and Poland, and a way to choose passages."""

from __future__ import annotations

from annotate import Article, GoldError, Party

POL, BLR, DEU, RUS, EU = Party("Poland", "POL"), Party("Belarus", "BLR"), Party("Germany", "DEU"), Party("Russia", "RUS"), Party("European Union", "EU")
LTU, IRQ, TUR = Party("Lithuania", "LTU"), Party("Iraq", "IRQ"), Party("Turkey", "TUR")
LUKASHENKO, MERKEL = Party("Alexander Lukashenko", "BLR"), Party("Angela Merkel", "DEU")
COMMISSION = Party("European Commission", "EU")
MIGRANTS, AIRLINES, FRONTEX = Party("migrants"), Party("airlines"), Party("Frontex", "EU")


def part(a: Article, start: str, end: str | None = None) -> None:
    """Choose the passage from the words ``start``, which occur once, to the next ``end``, or to the end of the paragraph."""
    if a.text.count(start) != 1:
        raise GoldError(f"{a.name}: {start!r} occurs {a.text.count(start)} times")
    low = a.text.index(start)
    high = a.text.index(end, low) + len(end) if end else a.text.find("\n", low)
    a.at(a.text[low : high if high >= 0 else len(a.text)])
