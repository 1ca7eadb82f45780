"""Who appears in more than one article of the demonstration coverage."""

from __future__ import annotations

from annotate import Party

RUS, USA, UKR = Party("Russia", "RUS"), Party("United States", "USA"), Party("Ukraine", "UKR")
DEU, FRA, FIN, POL = Party("Germany", "DEU"), Party("France", "FRA"), Party("Finland", "FIN"), Party("Poland", "POL")
NATO, EU, OSCE = Party("NATO", "NATO"), Party("European Union", "EU"), Party("OSCE", "OSCE")
G7, WEST, ALLIES = Party("G7"), Party("the West"), Party("US allies")
SEPARATISTS = Party("pro-Russia separatists in eastern Ukraine")

KREMLIN, WHITE_HOUSE = Party("Kremlin", "RUS"), Party("White House", "USA")
PUTIN, LAVROV = Party("Vladimir Putin", "RUS"), Party("Sergei Lavrov", "RUS")
RYABKOV, USHAKOV = Party("Sergei Ryabkov", "RUS"), Party("Yuri Ushakov", "RUS")
BIDEN, PSAKI, SULLIVAN = Party("Joe Biden", "USA"), Party("Jen Psaki", "USA"), Party("Jake Sullivan", "USA")
BLINKEN, SHERMAN = Party("Antony Blinken", "USA"), Party("Wendy Sherman", "USA")
DONFRIED = Party("Karen Donfried", "USA")
ZELENSKY, KULEBA = Party("Volodymyr Zelensky", "UKR"), Party("Dmytro Kuleba", "UKR")
STOLTENBERG, BORRELL = Party("Jens Stoltenberg", "NATO"), Party("Josep Borrell", "EU")
BAERBOCK, SCHOLZ = Party("Annalena Baerbock", "DEU"), Party("Olaf Scholz", "DEU")
MACRON, NIINISTO = Party("Emmanuel Macron", "FRA"), Party("Sauli Niinistö", "FIN")
US_OFFICIAL = Party("US official (unnamed)", "USA")
EU_LEADERS = Party("European Union leaders", "EU")
