"""Who appears in the articles on Imia."""

# fmt: off
# ruff: noqa: E501

from annotate import Party

GRC, TUR, USA, NATO, EU = Party("Greece", "GRC"), Party("Turkey", "TUR"), Party("United States", "USA"), Party("NATO", "NATO"), Party("European Union", "EU")
SIMITIS, PANGALOS, ARSENIS = Party("Kostas Simitis", "GRC"), Party("Theodoros Pangalos", "GRC"), Party("Gerasimos Arsenis", "GRC")
CILLER, BAYKAL = Party("Tansu Çiller", "TUR"), Party("Deniz Baykal", "TUR")
CLINTON, HOLBROOKE = Party("Bill Clinton", "USA"), Party("Richard Holbrooke", "USA")
MAYOR, JOURNALISTS = Party("mayor of Kalymnos", "GRC"), Party("Turkish journalists", "MEDIA")
GREEK_NAVY, TURKISH_NAVY = Party("Greek navy", "GRC"), Party("Turkish navy", "TUR")
