"""The parties of the crisis of Flight 318."""

from annotate import Article, Party

PEL, EST, HASK = Party("Pelmora"), Party("Estrand"), Party("Hask")
ICAO, PASSENGERS = Party("ICAO", "UN"), Party("passengers of Flight 318")
VERRIN, SOTTO, STENHOLT, BODE = Party("Aldo Verrin"), Party("Nina Sotto"), Party("Ivar Stenholt"), Party("Karel Bode")
PELAIR = Party("Pelair")


def para(a: Article, start: str) -> str:
    """The paragraph that begins so."""
    at = ("\n\n" + a.text).index("\n\n" + start)
    return a.text[at:].split("\n\n")[0].rstrip("\n")
