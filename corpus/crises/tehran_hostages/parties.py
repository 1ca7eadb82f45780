"""Who appears in the coverage of the hostages in Tehran."""

from annotate import Party

IRN, USA, DZA, IRQ, UN = Party("Iran", "IRN"), Party("United States", "USA"), Party("Algeria", "DZA"), Party("Iraq", "IRQ"), Party("United Nations", "UN")
KHOMEINI, BANISADR, RAJAI, NABAVI = Party("Ruhollah Khomeini", "IRN"), Party("Abolhassan Bani-Sadr", "IRN"), Party("Mohammad Ali Rajai", "IRN"), Party("Behzad Nabavi", "IRN")
MAJLIS = Party("Majlis", "IRN")
CARTER, REAGAN, MUSKIE, CHRISTOPHER, VANCE = Party("Jimmy Carter", "USA"), Party("Ronald Reagan", "USA"), Party("Edmund Muskie", "USA"), Party("Warren Christopher", "USA"), Party("Cyrus Vance", "USA")
WHITE_HOUSE, STATE, TREASURY = Party("White House", "USA"), Party("State Department", "USA"), Party("Treasury", "USA")
STUDENTS, HOSTAGES, SHAH = Party("students holding the embassy"), Party("hostages"), Party("the shah")
SECURITY_COUNCIL, ICJ = Party("Security Council", "UN"), Party("International Court of Justice", "UN")
