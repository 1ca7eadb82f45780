"""Who appears in the coverage of the Lenne Narrows."""

from annotate import Party

CAL, OST = Party("Calverra"), Party("Ostrand")
VAUTREL, MINISTER, MINISTRY = Party("Ines Vautrel"), Party("Calverran minister of transport and coasts (unnamed)"), Party("Ministry of Transport and Coasts")
DAHLGARD, SAILORS, COMMISSION = Party("Mr Dahlgard"), Party("crew of the Saint Odile"), Party("joint harbour commission")
HAULIERS, HOSPITAL = Party("hauliers"), Party("hospital in Hask")
