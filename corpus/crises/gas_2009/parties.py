"""Who appears in the coverage of the gas dispute."""

from annotate import Party

RUS, UKR, BGR, SVK, CZE, AUT, EU = Party("Russia", "RUS"), Party("Ukraine", "UKR"), Party("Bulgaria", "BGR"), Party("Slovakia", "SVK"), Party("Czech Republic", "CZE"), Party("Austria", "AUT"), Party("European Union", "EU")
COMMISSION, MONITORS = Party("European Commission", "EU"), Party("EU monitors", "EU")
GAZPROM, NAFTOGAZ = Party("Gazprom"), Party("Naftogaz")
PUTIN, MEDVEDEV, TYMOSHENKO, YUSHCHENKO = Party("Vladimir Putin", "RUS"), Party("Dmitry Medvedev", "RUS"), Party("Yulia Tymoshenko", "UKR"), Party("Viktor Yushchenko", "UKR")
TOPOLANEK, FICO = Party("Mirek Topolanek", "EU"), Party("Robert Fico", "SVK")
