"""Who appears in the coverage of the Beagle conflict, and a way to choose a paragraph by its beginning."""

from annotate import Article, Party

ARG, CHL, HOLY_SEE = Party("Argentina", "ARG"), Party("Chile", "CHL"), Party("Holy See", "VAT")
POPE, SAMORE = Party("John Paul II", "VAT"), Party("Antonio Samorè", "VAT")
CUBILLOS, PASTOR = Party("Hernán Cubillos", "CHL"), Party("Carlos Pastor", "ARG")
VIDELA, PINOCHET = Party("Jorge Videla", "ARG"), Party("Augusto Pinochet", "CHL")
FISHERMEN, GENDARMERIE = Party("fishermen of Ushuaia"), Party("Argentine Gendarmerie", "ARG")


def par(a: Article, head: str) -> None:
    """Choose the one paragraph that begins so."""
    found = [text for text in a.text.rstrip("\n").split("\n\n") if text.startswith(head)]
    assert len(found) == 1, (head, len(found))
    a.at(found[0])
