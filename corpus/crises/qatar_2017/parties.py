"""Who appears in the coverage of the blockade of Qatar."""

from annotate import Party

QAT, SAU, ARE, BHR, EGY = Party("Qatar", "QAT"), Party("Saudi Arabia", "SAU"), Party("United Arab Emirates", "ARE"), Party("Bahrain", "BHR"), Party("Egypt", "EGY")
USA, TUR, IRN, KWT, DEU, FRA = Party("United States", "USA"), Party("Turkey", "TUR"), Party("Iran", "IRN"), Party("Kuwait", "KWT"), Party("Germany", "DEU"), Party("France", "FRA")
FOUR_STATES = [SAU, ARE, BHR, EGY]
FOUR = Party("Saudi Arabia, United Arab Emirates, Bahrain and Egypt")
MINISTERS = Party("foreign ministers of Saudi Arabia, the United Arab Emirates, Bahrain and Egypt")
TRUMP, TILLERSON, WHITE_HOUSE = Party("Donald Trump", "USA"), Party("Rex Tillerson", "USA"), Party("White House", "USA")
EMIR_KUWAIT = Party("Sabah al-Ahmad al-Sabah", "KWT")
GCC = Party("GCC", "GCC")
