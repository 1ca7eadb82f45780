"""Who appears in the articles on Imia, and a way to choose a passage by its first words."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, GoldError, Party

GRC, TUR, USA, NATO, EU = Party("Greece", "GRC"), Party("Turkey", "TUR"), Party("United States", "USA"), Party("NATO", "NATO"), Party("European Union", "EU")
SIMITIS, PANGALOS, ARSENIS = Party("Kostas Simitis", "GRC"), Party("Theodoros Pangalos", "GRC"), Party("Gerasimos Arsenis", "GRC")
CILLER, BAYKAL = Party("Tansu Çiller", "TUR"), Party("Deniz Baykal", "TUR")
CLINTON, HOLBROOKE = Party("Bill Clinton", "USA"), Party("Richard Holbrooke", "USA")
MAYOR, JOURNALISTS = Party("mayor of Kalymnos", "GRC"), Party("Turkish journalists", "MEDIA")
GREEK_NAVY, TURKISH_NAVY = Party("Greek navy", "GRC"), Party("Turkish navy", "TUR")


def passage(a: Article, start: str, end: str | None = None) -> None:
    """Choose what runs from ``start``, which occurs once, to ``end`` or to the end of the paragraph."""
    if a.text.count(start) != 1:
        raise GoldError(f"{a.name}: {start!r} occurs {a.text.count(start)} times")
    low = a.text.index(start)
    high = a.text.index(end, low) + len(end) if end else a.text.find("\n\n", low)
    a.at(a.text[low : high if high > 0 else len(a.text)].rstrip())
