"""Who appears in the articles on Honduras, and a way to choose a passage by its first words."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, GoldError, Party

HND, BRA, USA, CRI, ESP = Party("Honduras", "HND"), Party("Brazil", "BRA"), Party("United States", "USA"), Party("Costa Rica", "CRI"), Party("Spain", "ESP")
OAS, EU, UN = Party("OAS", "OAS"), Party("European Union", "EU"), Party("UN Security Council", "UN")
ZELAYA, MICHELETTI, DE_FACTO = Party("Manuel Zelaya", "HND"), Party("Roberto Micheletti", "HND"), Party("de facto government of Honduras", "HND")
LULA, CLINTON, INSULZA, ARIAS = Party("Luiz Inácio Lula da Silva", "BRA"), Party("Hillary Clinton", "USA"), Party("José Miguel Insulza", "OAS"), Party("Óscar Arias", "CRI")
EMBASSY, ARMY, POLICE = Party("Brazilian embassy in Tegucigalpa", "BRA"), Party("Honduran army", "HND"), Party("Honduran police", "HND")
CONGRESS, COURT, TRIBUNAL = Party("Honduran Congress", "HND"), Party("Supreme Court of Honduras", "HND"), Party("Supreme Electoral Tribunal", "HND")
SUPPORTERS = Party("supporters of Manuel Zelaya")


def passage(a: Article, start: str, end: str | None = None) -> None:
    """Choose what runs from ``start``, which occurs once, to ``end`` or to the end of the paragraph."""
    if a.text.count(start) != 1:
        raise GoldError(f"{a.name}: {start!r} occurs {a.text.count(start)} times")
    low = a.text.index(start)
    high = a.text.index(end, low) + len(end) if end else a.text.find("\n\n", low)
    a.at(a.text[low : high if high > 0 else len(a.text)].rstrip())
