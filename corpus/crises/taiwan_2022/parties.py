"""Who appears in the articles on the Taiwan Strait in August 2022."""

# fmt: off
# ruff: noqa: E501

from annotate import Party

CHN, TWN, USA, JPN, G7, ASEAN = Party("China", "CHN"), Party("Taiwan", "TWN"), Party("United States", "USA"), Party("Japan", "JPN"), Party("G7"), Party("ASEAN", "ASEAN")
PELOSI, BLINKEN, KIRBY, BIDEN, BURNS = Party("Nancy Pelosi", "USA"), Party("Antony Blinken", "USA"), Party("John Kirby", "USA"), Party("Joe Biden", "USA"), Party("Nicholas Burns", "USA")
WANG, QIN, HAYASHI, KISHI, KISHIDA = Party("Wang Yi", "CHN"), Party("Qin Gang", "CHN"), Party("Yoshimasa Hayashi", "JPN"), Party("Nobuo Kishi", "JPN"), Party("Fumio Kishida", "JPN")
TSAI, WU = Party("Tsai Ing-wen", "TWN"), Party("Joseph Wu", "TWN")
CHN_FM, PLA, TWN_DEFENCE, WHITE_HOUSE = Party("Chinese foreign ministry", "CHN"), Party("Chinese military", "CHN"), Party("Taiwan's Defense Ministry", "TWN"), Party("White House", "USA")
