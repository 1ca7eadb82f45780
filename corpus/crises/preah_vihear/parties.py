"""Who appears in the coverage of the temple of Preah Vihear."""

from annotate import Party

KHM, THA, IDN, FRA = Party("Cambodia", "KHM"), Party("Thailand", "THA"), Party("Indonesia", "IDN"), Party("France", "FRA")
ASEAN, ICJ, UNSC, UNESCO = Party("ASEAN", "ASEAN"), Party("International Court of Justice", "UN"), Party("UN Security Council", "UN"), Party("UNESCO", "UN")
HUN_SEN, ABHISIT = Party("Hun Sen", "KHM"), Party("Abhisit Vejjajiva", "THA")
HOR_NAMHONG, KASIT = Party("Hor Namhong", "KHM"), Party("Kasit Piromya", "THA")
YELLOW = Party("Yellow Shirts in Bangkok")
COLONEL = Party("Thai colonel (unnamed)", "THA")
