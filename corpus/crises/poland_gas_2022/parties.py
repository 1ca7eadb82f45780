"""Who acts and speaks in the articles on gas for roubles."""

from annotate import Party

RUS, POL, BGR, UKR = Party("Russia", "RUS"), Party("Poland", "POL"), Party("Bulgaria", "BGR"), Party("Ukraine", "UKR")
DEU, HUN, GRC, LTU = Party("Germany", "DEU"), Party("Hungary", "HUN"), Party("Greece", "GRC"), Party("Lithuania", "LTU")
EU, COMMISSION, WEST = Party("European Union", "EU"), Party("European Commission", "EU"), Party("Western governments")
GAZPROM, PGNIG, BULGARGAZ = Party("Gazprom"), Party("PGNiG"), Party("Bulgargaz")
PUTIN, PESKOV = Party("Vladimir Putin", "RUS"), Party("Dmitry Peskov", "RUS")
MOSKWA, MORAWIECKI = Party("Anna Moskwa", "POL"), Party("Mateusz Morawiecki", "POL")
NIKOLOV, PETKOV, MITSOTAKIS = Party("Alexander Nikolov", "BGR"), Party("Kiril Petkov", "BGR"), Party("Kyriakos Mitsotakis", "GRC")
LEYEN, SIMSON, HABECK = Party("Ursula von der Leyen", "EU"), Party("Kadri Simson", "EU"), Party("Robert Habeck", "DEU")
YERMAK = Party("Andriy Yermak", "UKR")
BUYERS = Party("buyers from unfriendly states")
