"""Who appears in the coverage of the Turbot dispute."""

from annotate import Party

CAN, ESP, EU, GBR = Party("Canada", "CAN"), Party("Spain", "ESP"), Party("European Union", "EU"), Party("United Kingdom", "GBR")
PRT, NAFO, ICJ = Party("Portugal", "PRT"), Party("NAFO"), Party("International Court of Justice", "UN")
COMMISSION = Party("European Commission", "EU")
TOBIN, BONINO = Party("Brian Tobin", "CAN"), Party("Emma Bonino", "EU")
GONZALEZ, MAJOR = Party("Felipe González", "ESP"), Party("John Major", "GBR")
ESTAI, PESCAMARO, VERDEL = Party("Estai (Spanish trawler)", "ESP"), Party("Pescamaro Uno (Spanish trawler)", "ESP"), Party("Verdel (Spanish trawler)", "ESP")
FLEET, OWNERS = Party("Spanish trawlers", "ESP"), Party("trawler owners in Vigo")
