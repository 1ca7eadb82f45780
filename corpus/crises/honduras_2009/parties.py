"""Who appears in the articles on Honduras."""

# fmt: off
# ruff: noqa: E501

from annotate import Party

HND, BRA, USA, CRI, ESP = Party("Honduras", "HND"), Party("Brazil", "BRA"), Party("United States", "USA"), Party("Costa Rica", "CRI"), Party("Spain", "ESP")
OAS, EU, UN = Party("OAS", "OAS"), Party("European Union", "EU"), Party("UN Security Council", "UN")
ZELAYA, MICHELETTI, DE_FACTO = Party("Manuel Zelaya", "HND"), Party("Roberto Micheletti", "HND"), Party("de facto government of Honduras", "HND")
LULA, CLINTON, INSULZA, ARIAS = Party("Luiz Inácio Lula da Silva", "BRA"), Party("Hillary Clinton", "USA"), Party("José Miguel Insulza", "OAS"), Party("Óscar Arias", "CRI")
EMBASSY, ARMY, POLICE = Party("Brazilian embassy in Tegucigalpa", "BRA"), Party("Honduran army", "HND"), Party("Honduran police", "HND")
CONGRESS, COURT, TRIBUNAL = Party("Honduran Congress", "HND"), Party("Supreme Court of Honduras", "HND"), Party("Supreme Electoral Tribunal", "HND")
SUPPORTERS = Party("supporters of Manuel Zelaya")
