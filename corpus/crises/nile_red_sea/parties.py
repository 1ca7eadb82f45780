"""Who appears in the articles on the Berrat memorandum. The states are invented, so they have no side."""

# fmt: off
# ruff: noqa: E501

from annotate import Party

OMB, ZUL, BER, DAR, ANA = Party("Omboro"), Party("Zulmar"), Party("Berrat"), Party("Daramun"), Party("Anadur")
AU, PSC, UNSC = Party("African Union", "AU"), Party("AU Peace and Security Council", "AU"), Party("UN Security Council", "UN")
MOKONDA, SIRAK, BARUD, FARRE, MOAL = Party("Yared Mokonda"), Party("Alem Sirak"), Party("Issa Barud"), Party("Hodan Farre"), Party("Dahir Moal")
ASKAR, SALLAM, ORHUN, ZUL_FM = Party("Nuh Askar"), Party("Rifaat Sallam"), Party("Selim Orhun"), Party("Zulmar Foreign Ministry")
