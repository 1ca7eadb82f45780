"""The parties of the steel tariffs."""

from annotate import Article, Party

USA, EU, CAN, MEX = Party("United States", "USA"), Party("European Union", "EU"), Party("Canada", "CAN"), Party("Mexico", "MEX")
COMMISSION, WTO = Party("European Commission", "EU"), Party("World Trade Organization")
TRUMP, ROSS, FREELAND, TRUDEAU = Party("Donald Trump", "USA"), Party("Wilbur Ross", "USA"), Party("Chrystia Freeland", "CAN"), Party("Justin Trudeau", "CAN")


def para(a: Article, start: str) -> str:
    """The paragraph that begins so."""
    at = ("\n\n" + a.text).index("\n\n" + start)
    return a.text[at:].split("\n\n")[0].rstrip("\n")
