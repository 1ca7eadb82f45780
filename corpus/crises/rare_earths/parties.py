"""Who appears in both articles on the Senkaku collision."""

from annotate import Party

JPN, CHN, USA, TWN = Party("Japan", "JPN"), Party("China", "CHN"), Party("United States", "USA"), Party("Taiwan", "TWN")
WEN, ZHAN, KAN, MAEHARA = Party("Wen Jiabao", "CHN"), Party("Zhan Qixiong", "CHN"), Party("Naoto Kan", "JPN"), Party("Seiji Maehara", "JPN")
SENGOKU, CLINTON, FUJITA = Party("Yoshito Sengoku", "JPN"), Party("Hillary Clinton", "USA"), Party("Fujita employees", "JPN")
PROSECUTORS, COMMERCE = Party("Naha prosecutors", "JPN"), Party("Chinese Commerce Ministry", "CHN")
TRAWLER, COASTGUARD = Party("Chinese trawler", "CHN"), Party("Japan Coast Guard", "JPN")
