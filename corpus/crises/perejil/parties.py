"""Who appears in the articles on Perejil/Leila."""

# fmt: off
# ruff: noqa: E501

from annotate import Party

ESP, MAR, USA, EU, NATO, FRA, DNK = Party("Spain", "ESP"), Party("Morocco", "MAR"), Party("United States", "USA"), Party("European Union", "EU"), Party("NATO", "NATO"), Party("France", "FRA"), Party("Denmark", "DNK")
AZNAR, PALACIO, TRILLO = Party("José María Aznar", "ESP"), Party("Ana Palacio", "ESP"), Party("Federico Trillo", "ESP")
BENAISSA, KING = Party("Mohamed Benaissa", "MAR"), Party("Mohammed VI", "MAR")
POWELL, PRODI, COMMISSION = Party("Colin Powell", "USA"), Party("Romano Prodi", "EU"), Party("European Commission", "EU")
ARAB_LEAGUE, GENDARMES = Party("Arab League"), Party("Moroccan gendarmes", "MAR")
RABAT_MINISTRY, MADRID_MINISTRY = Party("Moroccan Foreign Ministry", "MAR"), Party("Spanish Foreign Ministry", "ESP")
