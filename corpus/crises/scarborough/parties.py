"""Who appears in the articles on Scarborough Shoal, and a way to choose a passage by its first words."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, GoldError, Party

PHL, CHN, USA, VNM = Party("Philippines", "PHL"), Party("China", "CHN"), Party("United States", "USA"), Party("Viet Nam", "VNM")
ASEAN, JAPAN = Party("ASEAN", "ASEAN"), Party("Japan", "JPN")
AQUINO, DEL_ROSARIO, GAZMIN = Party("Benigno Aquino III", "PHL"), Party("Albert del Rosario", "PHL"), Party("Voltaire Gazmin", "PHL")
FU_YING, BEIJING, MANILA = Party("Fu Ying", "CHN"), Party("China", "CHN"), Party("Philippines", "PHL")
NAVY, COAST_GUARD, GREGORIO = Party("Philippine Navy", "PHL"), Party("Philippine Coast Guard", "PHL"), Party("BRP Gregorio del Pilar", "PHL")
SURVEILLANCE, BOATS = Party("China Marine Surveillance", "CHN"), Party("Chinese fishermen", "CHN")
DFA, EMBASSY = Party("Department of Foreign Affairs", "PHL"), Party("Chinese Embassy in Manila", "CHN")


def passage(a: Article, start: str, end: str | None = None) -> None:
    """Choose what runs from ``start``, which occurs once, to ``end`` or to the end of the paragraph."""
    if a.text.count(start) != 1:
        raise GoldError(f"{a.name}: {start!r} occurs {a.text.count(start)} times")
    low = a.text.index(start)
    high = a.text.index(end, low) + len(end) if end else a.text.find("\n\n", low)
    a.at(a.text[low : high if high > 0 else len(a.text)].rstrip())
