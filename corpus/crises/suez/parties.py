"""The parties of the Suez crisis."""

from annotate import Party

GBR, FRA, EGY, ISR = Party("Britain", "GBR"), Party("France", "FRA"), Party("Egypt", "EGY"), Party("Israel", "ISR")
USA, SUN, IND, UN = Party("United States", "USA"), Party("Soviet Union", "SUN"), Party("India", "IND"), Party("United Nations", "UN")
NASSER, EDEN, BULGANIN, MENZIES = Party("Gamal Abdel Nasser", "EGY"), Party("Anthony Eden", "GBR"), Party("Nikolai Bulganin", "SUN"), Party("Robert Menzies", "AUS")
COMPANY, USERS, COUNCIL = Party("Suez Canal Company"), Party("Suez Canal Users' Association"), Party("UN Security Council", "UN")
AUTHORITY = Party("Suez Canal Authority", "EGY")
