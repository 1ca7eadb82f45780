"""Who appears in the articles on the Pueblo."""

# fmt: off
# ruff: noqa: E501

from annotate import Party

USA, PRK, KOR, SUN, UN, JPN = Party("United States", "USA"), Party("North Korea", "PRK"), Party("South Korea", "KOR"), Party("Soviet Union", "SUN"), Party("United Nations", "UN"), Party("Japan", "JPN")
JOHNSON, RUSK, SMITH, WOODWARD, THOMPSON = Party("Lyndon B. Johnson", "USA"), Party("Dean Rusk", "USA"), Party("John V. Smith", "USA"), Party("Gilbert H. Woodward", "USA"), Party("Llewellyn E. Thompson", "USA")
GOLDBERG, VANCE = Party("Arthur J. Goldberg", "USA"), Party("Cyrus Vance", "USA")
PENTAGON, STATE, WHITE_HOUSE = Party("US Defense Department", "USA"), Party("US State Department", "USA"), Party("White House", "USA")
PAK, PARK = Party("Pak Chung Kuk", "PRK"), Party("Park Chung Hee", "KOR")
COUNCIL = Party("UN Security Council", "UN")
