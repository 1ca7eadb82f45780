"""Who appears in more than one article on the Third Cod War."""

from annotate import Party

ISL, GBR, DEU, USA = Party("Iceland", "ISL"), Party("United Kingdom", "GBR"), Party("West Germany", "DEU"), Party("United States", "USA")
NATO, UNSC, NOR = Party("NATO", "NATO"), Party("UN Security Council", "UN"), Party("Norway", "NOR")
COASTGUARD = Party("Icelandic Coast Guard", "ISL")
HALLGRIMSSON, AGUSTSSON = Party("Geir Hallgrimsson", "ISL"), Party("Einar Agustsson", "ISL")
JOHANNESSON = Party("Olafur Johannesson", "ISL")
HATTERSLEY, LUNS = Party("Roy Hattersley", "GBR"), Party("Joseph Luns", "NATO")
WILSON, CALLAGHAN = Party("Harold Wilson", "GBR"), Party("James Callaghan", "GBR")
TRAWLERS, TUGS, FRIGATES = Party("British trawlers", "GBR"), Party("British tugs", "GBR"), Party("Royal Navy", "GBR")
