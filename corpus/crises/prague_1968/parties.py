"""Parties of the Czechoslovak crisis of 1968."""

from annotate import Party

SUN, CSK, POL, DDR, HUN, BGR = Party("Soviet Union", "SUN"), Party("Czechoslovakia", "CSK"), Party("Poland", "POL"), Party("East Germany", "DDR"), Party("Hungary", "HUN"), Party("Bulgaria", "BGR")
FIVE = [SUN, POL, DDR, HUN, BGR]
USA, GBR, ROU, YUG, ALB, DEU = Party("United States", "USA"), Party("United Kingdom", "GBR"), Party("Romania", "ROU"), Party("Yugoslavia", "YUG"), Party("Albania", "ALB"), Party("West Germany", "DEU")
NATO, UN = Party("NATO", "NATO"), Party("UN Security Council", "UN")
DUBCEK, SVOBODA, CERNIK = Party("Alexander Dubcek", "CSK"), Party("Ludvik Svoboda", "CSK"), Party("Oldrich Cernik", "CSK")
HAJEK, KOSYGIN, CEAUSESCU, TITO = Party("Jiri Hajek", "CSK"), Party("Alexei Kosygin", "SUN"), Party("Nicolae Ceausescu", "ROU"), Party("Josip Broz Tito", "YUG")
