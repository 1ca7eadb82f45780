"""Who appears in both articles on the embargo, and a way to choose passages."""

from __future__ import annotations

from annotate import Article, GoldError, Party

GRC, MKD = Party("Greece", "GRC"), Party("former Yugoslav Republic of Macedonia", "MKD")
USA, COMMISSION, UN = Party("United States", "USA"), Party("European Commission", "EU"), Party("United Nations", "UN")
COURT = Party("European Court of Justice", "EU")
GLIGOROV, PAPANDREOU, VANCE = Party("Kiro Gligorov", "MKD"), Party("Andreas Papandreou", "GRC"), Party("Cyrus Vance", "UN")


def part(a: Article, start: str, end: str | None = None) -> None:
    """Choose the passage from the words ``start``, which occur once, to the next ``end``, or to the end of the paragraph."""
    if a.text.count(start) != 1:
        raise GoldError(f"{a.name}: {start!r} occurs {a.text.count(start)} times")
    low = a.text.index(start)
    high = a.text.index(end, low) + len(end) if end else a.text.find("\n", low)
    a.at(a.text[low : high if high >= 0 else len(a.text)])
