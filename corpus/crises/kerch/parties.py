"""Who appears in the articles on the Kerch Strait."""

# fmt: off
# ruff: noqa: E501

from annotate import Party

RUS, UKR, USA, EU, NATO, UN, DEU, FRA, TUR = Party("Russia", "RUS"), Party("Ukraine", "UKR"), Party("United States", "USA"), Party("European Union", "EU"), Party("NATO", "NATO"), Party("United Nations", "UN"), Party("Germany", "DEU"), Party("France", "FRA"), Party("Turkey", "TUR")
POROSHENKO, KLIMKIN = Party("Petro Poroshenko", "UKR"), Party("Pavlo Klimkin", "UKR")
PUTIN, LAVROV, FSB = Party("Vladimir Putin", "RUS"), Party("Sergei Lavrov", "RUS"), Party("FSB", "RUS")
MERKEL, MAAS, TRUMP, HALEY = Party("Angela Merkel", "DEU"), Party("Heiko Maas", "DEU"), Party("Donald Trump", "USA"), Party("Nikki Haley", "USA")
STOLTENBERG, RADA, COUNCIL = Party("Jens Stoltenberg", "NATO"), Party("Ukrainian parliament", "UKR"), Party("UN Security Council", "UN")
SAILORS, NAVY, KREMLIN = Party("Ukrainian sailors", "UKR"), Party("Ukrainian navy", "UKR"), Party("Kremlin", "RUS")
