"""Who acts and speaks in the articles on Ivory Coast."""

from annotate import Party

GBAGBO, OUATTARA = Party("Laurent Gbagbo", "CIV"), Party("Alassane Ouattara", "CIV")
GBAGBO_TROOPS = Party("troops of Laurent Gbagbo", "CIV")
ECOWAS, AU, EU, UN = Party("ECOWAS", "ECOWAS"), Party("African Union", "AU"), Party("European Union", "EU"), Party("United Nations", "UN")
UNOCI, COUNCIL = Party("UNOCI", "UN"), Party("UN Security Council", "UN")
FRANCE, GHANA, SOUTH_AFRICA = Party("France", "FRA"), Party("Ghana", "GHA"), Party("South Africa", "ZAF")
