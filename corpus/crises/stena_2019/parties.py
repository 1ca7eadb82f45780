"""Who appears in the coverage of the tankers seized off Gibraltar and in Hormuz."""

from annotate import Party

IRN, GBR, USA, GIB, ESP, SYR = Party("Iran", "IRN"), Party("United Kingdom", "GBR"), Party("United States", "USA"), Party("Gibraltar", "GIB"), Party("Spain", "ESP"), Party("Syria", "SYR")
SWE, IND, OMN, FRA, DEU, RUS, LBR = Party("Sweden", "SWE"), Party("India", "IND"), Party("Oman", "OMN"), Party("France", "FRA"), Party("Germany", "DEU"), Party("Russia", "RUS"), Party("Liberia", "LBR")
EU = Party("EU", "EU")
GUARDS, ROUHANI, KHAMENEI, ZARIF = Party("Revolutionary Guards", "IRN"), Party("Hassan Rouhani", "IRN"), Party("Ali Khamenei", "IRN"), Party("Mohammad Javad Zarif", "IRN")
HUNT, MAY, RAAB, PICARDO = Party("Jeremy Hunt", "GBR"), Party("Theresa May", "GBR"), Party("Dominic Raab", "GBR"), Party("Fabian Picardo", "GIB")
POMPEO, TRUMP, BORRELL = Party("Mike Pompeo", "USA"), Party("Donald Trump", "USA"), Party("Josep Borrell", "ESP")
OWNER = Party("owners of the Stena Impero")
FOREIGN_OFFICE = Party("Foreign Office", "GBR")
MARINES = Party("Royal Marines", "GBR")
