"""Who appears in both articles on the coup in Dorvane (all states but no organisation are invented), and a way to choose passages."""

from __future__ import annotations

from annotate import Article, GoldError, Party

DORVANE, HULM, TRESSIA = Party("Dorvane"), Party("Hulm"), Party("Tressia")
COUNCIL, COMMUNITY = Party("National Renewal Council"), Party("Littoral Community")
MATANGA, OSSIANE, NDOURI = Party("Aurel Matanga"), Party("Theo Ossiane"), Party("Sela Ndouri")
COUNCIL_MAN = Party("spokesman for the National Renewal Council (unnamed)")
CREDENTIALS = Party("UN Credentials Committee", "UN")
SOLDIERS = Party("Dorvanese soldiers")


def part(a: Article, start: str, end: str | None = None) -> None:
    """Choose the passage from the words ``start``, which occur once, to the next ``end``, or to the end of the paragraph."""
    if a.text.count(start) != 1:
        raise GoldError(f"{a.name}: {start!r} occurs {a.text.count(start)} times")
    low = a.text.index(start)
    high = a.text.index(end, low) + len(end) if end else a.text.find("\n", low)
    a.at(a.text[low : high if high >= 0 else len(a.text)])
