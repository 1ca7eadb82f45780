"""Who appears in more than one article on the Doklam stand-off, and a way to choose passages."""

from __future__ import annotations

from annotate import Article, GoldError, Party

IND, CHN, BTN = Party("India", "IND"), Party("China", "CHN"), Party("Bhutan", "BTN")
MEA, CHN_MFA, CHN_MOD = Party("Indian Ministry of External Affairs", "IND"), Party("Chinese foreign ministry", "CHN"), Party("Chinese defence ministry", "CHN")
MODI = Party("Narendra Modi", "IND")
CHN_EMBASSY = Party("Chinese embassy in New Delhi", "CHN")
PILGRIMS = Party("Kailash pilgrims")


def part(a: Article, start: str, end: str | None = None) -> None:
    """Choose the passage from the words ``start``, which occur once, to the next ``end``, or to the end of the paragraph."""
    if a.text.count(start) != 1:
        raise GoldError(f"{a.name}: {start!r} occurs {a.text.count(start)} times")
    low = a.text.index(start)
    high = a.text.index(end, low) + len(end) if end else a.text.find("\n", low)
    a.at(a.text[low : high if high >= 0 else len(a.text)])
