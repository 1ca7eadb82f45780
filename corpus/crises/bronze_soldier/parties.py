"""Who appears in the articles on the Bronze Soldier."""

# fmt: off
# ruff: noqa: E501

from annotate import Party

EST, RUS, SWE, DEU, FIN = Party("Estonia", "EST"), Party("Russia", "RUS"), Party("Sweden", "SWE"), Party("Germany", "DEU"), Party("Finland", "FIN")
EU, NATO, COMMISSION = Party("European Union", "EU"), Party("NATO", "NATO"), Party("European Commission", "EU")
ANSIP, PAET, ILVES, AAVIKSOO = Party("Andrus Ansip", "EST"), Party("Urmas Paet", "EST"), Party("Toomas Hendrik Ilves", "EST"), Party("Jaak Aaviksoo", "EST")
KALJURAND, PUTIN, STEINMEIER = Party("Marina Kaljurand", "EST"), Party("Vladimir Putin", "RUS"), Party("Frank-Walter Steinmeier", "DEU")
KREMLIN, RAILWAY, NASHI, YOUTHS = Party("Kremlin", "RUS"), Party("Russian Railways", "RUS"), Party("Nashi"), Party("youths from a pro-Kremlin movement")
DUMA, COUNCIL = Party("State Duma delegation", "RUS"), Party("Federation Council", "RUS")
RIOTERS, POLICE, EMBASSY = Party("rioters in Tallinn"), Party("Estonian police", "EST"), Party("Estonian embassy in Moscow", "EST")
ATTACKERS = Party("unknown computer attackers")
