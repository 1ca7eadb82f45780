"""Who appears in the coverage of the gas dispute, and a way to choose a paragraph by its beginning."""

from annotate import Article, Party

RUS, UKR, BGR, SVK, CZE, AUT, EU = Party("Russia", "RUS"), Party("Ukraine", "UKR"), Party("Bulgaria", "BGR"), Party("Slovakia", "SVK"), Party("Czech Republic", "CZE"), Party("Austria", "AUT"), Party("European Union", "EU")
COMMISSION, MONITORS = Party("European Commission", "EU"), Party("EU monitors", "EU")
GAZPROM, NAFTOGAZ = Party("Gazprom"), Party("Naftogaz")
PUTIN, MEDVEDEV, TYMOSHENKO, YUSHCHENKO = Party("Vladimir Putin", "RUS"), Party("Dmitry Medvedev", "RUS"), Party("Yulia Tymoshenko", "UKR"), Party("Viktor Yushchenko", "UKR")
TOPOLANEK, FICO = Party("Mirek Topolanek", "EU"), Party("Robert Fico", "SVK")


def par(a: Article, head: str) -> None:
    """Choose the one paragraph that begins so."""
    found = [text for text in a.text.rstrip("\n").split("\n\n") if text.startswith(head)]
    assert len(found) == 1, (head, len(found))
    a.at(found[0])
