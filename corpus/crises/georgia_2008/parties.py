"""The parties of the war of August 2008 and of the plan that ended it."""

from annotate import Party

RUS, GEO, FRA, USA, UKR, POL = Party("Russia", "RUS"), Party("Georgia", "GEO"), Party("France", "FRA"), Party("United States", "USA"), Party("Ukraine", "UKR"), Party("Poland", "POL")
EU, NATO, OSCE, UNSC = Party("European Union", "EU"), Party("NATO", "NATO"), Party("OSCE", "OSCE"), Party("Security Council", "UN")
SO, ABK = Party("South Ossetia"), Party("Abkhazia")
MEDVEDEV, LAVROV, PUTIN = Party("Dmitry Medvedev", "RUS"), Party("Sergei Lavrov", "RUS"), Party("Vladimir Putin", "RUS")
SAAKASHVILI, SARKOZY, KOUCHNER, RICE, BUSH, MERKEL, BARROSO = Party("Mikheil Saakashvili", "GEO"), Party("Nicolas Sarkozy", "FRA"), Party("Bernard Kouchner", "FRA"), Party("Condoleezza Rice", "USA"), Party("George W. Bush", "USA"), Party("Angela Merkel", "DEU"), Party("Jose Manuel Barroso", "EU")
