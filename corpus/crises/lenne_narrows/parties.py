"""Who appears in the coverage of the Lenne Narrows, and a way to choose a paragraph by its beginning."""

from annotate import Article, Party

CAL, OST = Party("Calverra"), Party("Ostrand")
VAUTREL, MINISTER, MINISTRY = Party("Ines Vautrel"), Party("Calverran minister of transport and coasts (unnamed)"), Party("Ministry of Transport and Coasts")
DAHLGARD, SAILORS, COMMISSION = Party("Mr Dahlgard"), Party("crew of the Saint Odile"), Party("joint harbour commission")
HAULIERS, HOSPITAL = Party("hauliers"), Party("hospital in Hask")


def par(a: Article, head: str) -> None:
    """Choose the one paragraph that begins so."""
    found = [text for text in a.text.rstrip("\n").split("\n\n") if text.startswith(head)]
    assert len(found) == 1, (head, len(found))
    a.at(found[0])
