"""Who appears in the coverage of Libya and the Lockerbie suspects."""

from annotate import Party

LBY, GBR, USA, FRA, EGY, ITA, DEU, MLT = Party("Libya", "LBY"), Party("United Kingdom", "GBR"), Party("United States", "USA"), Party("France", "FRA"), Party("Egypt", "EGY"), Party("Italy", "ITA"), Party("Germany", "DEU"), Party("Malta", "MLT")
GADDAFI, SUSPECTS, LEAGUE = Party("Muammar Gaddafi", "LBY"), Party("Abdelbaset al-Megrahi and Lamin Khalifah Fhimah"), Party("Arab League")
SECURITY_COUNCIL, ICJ = Party("Security Council", "UN"), Party("International Court of Justice", "UN")
FOREIGNERS, UN_STATES = Party("foreigners in Libya"), Party("United Nations", "UN")
