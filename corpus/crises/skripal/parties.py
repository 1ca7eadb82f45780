"""Who appears in the coverage of the Salisbury poisoning and the expulsions."""

from annotate import Party

GBR, RUS, USA, FRA, DEU, UKR, CAN, POL = Party("United Kingdom", "GBR"), Party("Russia", "RUS"), Party("United States", "USA"), Party("France", "FRA"), Party("Germany", "DEU"), Party("Ukraine", "UKR"), Party("Canada", "CAN"), Party("Poland", "POL")
AUT, GRC, HUN, CZE, IRL, AUS = Party("Austria", "AUT"), Party("Greece", "GRC"), Party("Hungary", "HUN"), Party("Czech Republic", "CZE"), Party("Ireland", "IRL"), Party("Australia", "AUS")
EU, NATO, UN, OPCW = Party("EU", "EU"), Party("NATO", "NATO"), Party("UN", "UN"), Party("OPCW")
COUNCIL = Party("UN Security Council", "UN")
MAY, JOHNSON, CORBYN, LAVROV, PUTIN, TRUMP, TUSK = Party("Theresa May", "GBR"), Party("Boris Johnson", "GBR"), Party("Jeremy Corbyn", "GBR"), Party("Sergei Lavrov", "RUS"), Party("Vladimir Putin", "RUS"), Party("Donald Trump", "USA"), Party("Donald Tusk", "EU")
SERGEI, YULIA = Party("Sergei Skripal"), Party("Yulia Skripal")
VICTIMS = [SERGEI, YULIA]
RUSSIAN_MINISTRY, KREMLIN = Party("Russian Foreign Ministry", "RUS"), Party("Kremlin", "RUS")
