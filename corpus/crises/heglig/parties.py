"""Who appears in more than one article on the oil transit quarrel and Heglig."""

from annotate import Party

SDN, SSD, CHN, USA, KEN, EGY = Party("Sudan", "SDN"), Party("South Sudan", "SSD"), Party("China", "CHN"), Party("United States", "USA"), Party("Kenya", "KEN"), Party("Egypt", "EGY")
AU, UN, UNSC, PSC = Party("African Union", "AU"), Party("United Nations", "UN"), Party("UN Security Council", "UN"), Party("AU Peace and Security Council", "AU")
BASHIR, KIIR, AMUM, MBEKI, BAN, MARIAL = Party("Omar Hassan al-Bashir", "SDN"), Party("Salva Kiir", "SSD"), Party("Pagan Amum", "SSD"), Party("Thabo Mbeki", "AU"), Party("Ban Ki-moon", "UN"), Party("Barnaba Marial Benjamin", "SSD")
PANEL = Party("African Union High-Level Implementation Panel", "AU")
SAF, SPLA = Party("Sudan Armed Forces", "SDN"), Party("SPLA", "SSD")
