"""Who appears in the coverage of the blockade of Qatar, and a helper that chooses a passage by its ends."""

from __future__ import annotations

from annotate import Article, Party

QAT, SAU, ARE, BHR, EGY = Party("Qatar", "QAT"), Party("Saudi Arabia", "SAU"), Party("United Arab Emirates", "ARE"), Party("Bahrain", "BHR"), Party("Egypt", "EGY")
USA, TUR, IRN, KWT, DEU, FRA = Party("United States", "USA"), Party("Turkey", "TUR"), Party("Iran", "IRN"), Party("Kuwait", "KWT"), Party("Germany", "DEU"), Party("France", "FRA")
FOUR_STATES = [SAU, ARE, BHR, EGY]
FOUR = Party("Saudi Arabia, United Arab Emirates, Bahrain and Egypt")
MINISTERS = Party("foreign ministers of Saudi Arabia, the United Arab Emirates, Bahrain and Egypt")
TRUMP, TILLERSON, WHITE_HOUSE = Party("Donald Trump", "USA"), Party("Rex Tillerson", "USA"), Party("White House", "USA")
EMIR_KUWAIT = Party("Sabah al-Ahmad al-Sabah", "KWT")
GCC = Party("GCC", "GCC")


def passage(a: Article, first: str, last: str) -> None:
    """Choose the passage from ``first``, which occurs once, to the next ``last``."""
    start = a.elsewhere(first).start
    a.at(a.text[start : a.text.index(last, start) + len(last)])
