"""Who appears in more than one article on the border of Belarus and Poland."""

from annotate import Party

POL, BLR, DEU, RUS, EU = Party("Poland", "POL"), Party("Belarus", "BLR"), Party("Germany", "DEU"), Party("Russia", "RUS"), Party("European Union", "EU")
LTU, IRQ, TUR = Party("Lithuania", "LTU"), Party("Iraq", "IRQ"), Party("Turkey", "TUR")
LUKASHENKO, MERKEL = Party("Alexander Lukashenko", "BLR"), Party("Angela Merkel", "DEU")
COMMISSION = Party("European Commission", "EU")
MIGRANTS, AIRLINES, FRONTEX = Party("migrants"), Party("airlines"), Party("Frontex", "EU")
