"""Who acts and speaks in the articles on the Colombian-Venezuelan border."""

from annotate import Party

VENEZUELA, COLOMBIA = Party("Venezuela", "VEN"), Party("Colombia", "COL")
MADURO, SANTOS = Party("Nicolás Maduro", "VEN"), Party("Juan Manuel Santos", "COL")
OAS, UNASUR, UN = Party("OAS", "OAS"), Party("Unasur"), Party("United Nations", "UN")
GUNMEN, SOLDIERS = Party("gunmen (unidentified)"), Party("Venezuelan soldiers", "VEN")
EXPELLED = Party("Colombians in Táchira")
ECUADOR, URUGUAY = Party("Ecuador", "ECU"), Party("Uruguay", "URY")
