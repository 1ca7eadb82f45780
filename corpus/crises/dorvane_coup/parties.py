"""Who appears in both articles on the coup in Dorvane (all states but no organisation are invented)."""

from annotate import Party

DORVANE, HULM, TRESSIA = Party("Dorvane"), Party("Hulm"), Party("Tressia")
COUNCIL, COMMUNITY = Party("National Renewal Council"), Party("Littoral Community")
MATANGA, OSSIANE, NDOURI = Party("Aurel Matanga"), Party("Theo Ossiane"), Party("Sela Ndouri")
COUNCIL_MAN = Party("spokesman for the National Renewal Council (unnamed)")
CREDENTIALS = Party("UN Credentials Committee", "UN")
SOLDIERS = Party("Dorvanese soldiers")
