"""Who appears in more than one article on the raid of Angostura."""

from annotate import Party

ECU, COL, VEN, NIC, USA, BRA, DOM = Party("Ecuador", "ECU"), Party("Colombia", "COL"), Party("Venezuela", "VEN"), Party("Nicaragua", "NIC"), Party("United States", "USA"), Party("Brazil", "BRA"), Party("Dominican Republic", "DOM")
OAS, RIO, FARC, ICC = Party("Organization of American States", "OAS"), Party("Rio Group"), Party("FARC"), Party("International Criminal Court")
URIBE, SANTOS, NARANJO, OSPINA = Party("Alvaro Uribe", "COL"), Party("Juan Manuel Santos", "COL"), Party("Oscar Naranjo", "COL"), Party("Camilo Ospina", "COL")
CORREA, SALVADOR, LARREA = Party("Rafael Correa", "ECU"), Party("Maria Isabel Salvador", "ECU"), Party("Gustavo Larrea", "ECU")
CHAVEZ, ORTEGA, INSULZA, REYES, LULA = Party("Hugo Chavez", "VEN"), Party("Daniel Ortega", "NIC"), Party("Jose Miguel Insulza", "OAS"), Party("Raul Reyes"), Party("Luiz Inacio Lula da Silva", "BRA")
FERNANDEZ = Party("Leonel Fernandez", "DOM")
