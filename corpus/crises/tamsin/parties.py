"""The parties of the Tamsin Grey crisis."""

from annotate import Party

AST, DHO, OMN, PHL = Party("Astmark"), Party("Dhorran"), Party("Oman", "OMN"), Party("Philippines", "PHL")
COMMITTEE, RAFIQ = Party("Sahlan Coast Committee"), Party("Abu Rafiq")
NORREVIK, CREW, CAPTAIN = Party("Norrevik Lines"), Party("crew of the Tamsin Grey"), Party("captain of the Tamsin Grey")
BRANDVIK, MAAS, AAS = Party("Ilse Brandvik"), Party("Jorun Maas"), Party("Torben Aas")
DHO_MFA, AST_MOD = Party("Dhorran foreign ministry"), Party("Astmark defence ministry spokeswoman")
OMANI = Party("Omani official (unnamed)", "OMN")
RELATIVES = Party("relatives of the crew")
