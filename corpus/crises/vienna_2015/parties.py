"""Who appears in the coverage of the nuclear talks with Iran and of their undoing."""

from annotate import Party

IRN, USA, RUS, CHN, FRA, GBR, DEU, ISR = Party("Iran", "IRN"), Party("United States", "USA"), Party("Russia", "RUS"), Party("China", "CHN"), Party("France", "FRA"), Party("United Kingdom", "GBR"), Party("Germany", "DEU"), Party("Israel", "ISR")
SAU, JPN, OMN, IND, TUR, KOR = Party("Saudi Arabia", "SAU"), Party("Japan", "JPN"), Party("Oman", "OMN"), Party("India", "IND"), Party("Turkey", "TUR"), Party("South Korea", "KOR")
EU, UN, IAEA, COUNCIL = Party("EU", "EU"), Party("UN", "UN"), Party("IAEA", "UN"), Party("UN Security Council", "UN")
SIX, WEST = Party("six world powers"), Party("Western powers")
P6 = [USA, RUS, CHN, FRA, GBR, DEU]
E3 = [GBR, FRA, DEU]
CONGRESS = Party("US Congress", "USA")
KERRY, OBAMA, TRUMP = Party("John Kerry", "USA"), Party("Barack Obama", "USA"), Party("Donald Trump", "USA")
ZARIF, ROUHANI, KHAMENEI = Party("Mohammad Javad Zarif", "IRN"), Party("Hassan Rouhani", "IRN"), Party("Ali Khamenei", "IRN")
MOGHERINI, LAVROV, FABIUS, NETANYAHU, AMANO = Party("Federica Mogherini", "EU"), Party("Sergei Lavrov", "RUS"), Party("Laurent Fabius", "FRA"), Party("Benjamin Netanyahu", "ISR"), Party("Yukiya Amano", "UN")
