"""Who appears in both articles on the embargo."""

from annotate import Party

GRC, MKD = Party("Greece", "GRC"), Party("former Yugoslav Republic of Macedonia", "MKD")
USA, COMMISSION, UN = Party("United States", "USA"), Party("European Commission", "EU"), Party("United Nations", "UN")
COURT = Party("European Court of Justice", "EU")
GLIGOROV, PAPANDREOU, VANCE = Party("Kiro Gligorov", "MKD"), Party("Andreas Papandreou", "GRC"), Party("Cyrus Vance", "UN")
