"""Who appears in the coverage of North Korea's reactor in 1994."""

from annotate import Party

PRK, KOR, USA = Party("North Korea", "PRK"), Party("South Korea", "KOR"), Party("United States", "USA")
JPN, CHN, RUS = Party("Japan", "JPN"), Party("China", "CHN"), Party("Russia", "RUS")
IAEA, UNSC = Party("IAEA", "UN"), Party("UN Security Council", "UN")
CARTER, CLINTON, PERRY = Party("Jimmy Carter"), Party("Bill Clinton", "USA"), Party("William Perry", "USA")
KIM_IL_SUNG, KIM_YOUNG_SAM, KIM_JONG_IL = Party("Kim Il Sung", "PRK"), Party("Kim Young-sam", "KOR"), Party("Kim Jong Il", "PRK")
KCNA = Party("North Korean news agency", "PRK")
