"""Who appears in more than one article on the barricades of December 2022."""

from annotate import Party

KOSOVO, SERBIA, USA, RUSSIA, EU, NATO = Party("Kosovo", "XKX"), Party("Serbia", "SRB"), Party("United States", "USA"), Party("Russia", "RUS"), Party("European Union", "EU"), Party("NATO", "NATO")
GERMANY, KFOR, SERBS, POLICE = Party("Germany", "DEU"), Party("KFOR", "NATO"), Party("Kosovo Serbs"), Party("Kosovo police", "XKX")
LAJCAK, KREMLIN, COURT = Party("Miroslav Lajcak", "EU"), Party("Kremlin", "RUS"), Party("court in Pristina", "XKX")
ARMY = Party("Serbian army", "SRB")
