"""Who appears in the coverage of the attack on Lundoria, and a helper that chooses a passage by its ends."""

from __future__ import annotations

from annotate import Article, Party

LUN, HESK, SARN, ELLABY = Party("Lundoria"), Party("Hesk"), Party("Sarn"), Party("Republic of Ellaby")
NSO = Party("National Signals Office of Lundoria")
ANSGARD, TAVASH, RENN = Party("Petra Ansgard"), Party("Oren Tavash"), Party("Ilvar Renn")
DIRECTORATE = Party("Eleventh Directorate of Hesk")
CONFERENCE = Party("Straits Conference")
GOVERNMENT = Party("Government of Lundoria")


def passage(a: Article, first: str, last: str) -> None:
    """Choose the passage from ``first``, which occurs once, to the next ``last``."""
    start = a.elsewhere(first).start
    a.at(a.text[start : a.text.index(last, start) + len(last)])
