"""Who acts and speaks in the articles on Colombia and its neighbours."""

from annotate import Party

COL, ECU, VEN, NIC = Party("Colombia", "COL"), Party("Ecuador", "ECU"), Party("Venezuela", "VEN"), Party("Nicaragua", "NIC")
USA, BRA, FRA, DOM = Party("United States", "USA"), Party("Brazil", "BRA"), Party("France", "FRA"), Party("Dominican Republic", "DOM")
OAS, RIO, FARC = Party("OAS", "OAS"), Party("Rio Group"), Party("FARC")
URIBE, CORREA, CHAVEZ, ORTEGA = Party("Álvaro Uribe", "COL"), Party("Rafael Correa", "ECU"), Party("Hugo Chávez", "VEN"), Party("Daniel Ortega", "NIC")
LULA, AMORIM, BUSH, FERNANDEZ = Party("Luiz Inácio Lula da Silva", "BRA"), Party("Celso Amorim", "BRA"), Party("George W. Bush", "USA"), Party("Leonel Fernández", "DOM")
INSULZA, NARANJO, OSPINA = Party("José Miguel Insulza", "OAS"), Party("Óscar Naranjo", "COL"), Party("Camilo Ospina", "COL")
REYES = Party("Raúl Reyes")
