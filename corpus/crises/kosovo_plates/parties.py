"""Who appears in more than one article on the plates and barricades of northern Kosovo."""

from annotate import Party

XKX, SRB, USA, RUS, EU, NATO = Party("Kosovo", "XKX"), Party("Serbia", "SRB"), Party("United States", "USA"), Party("Russia", "RUS"), Party("European Union", "EU"), Party("NATO", "NATO")
KFOR, SERBS, POLICE = Party("KFOR", "NATO"), Party("Kosovo Serbs"), Party("Kosovo police", "XKX")
KURTI, VUCIC, BORRELL, LAJCAK = Party("Albin Kurti", "XKX"), Party("Aleksandar Vucic", "SRB"), Party("Josep Borrell", "EU"), Party("Miroslav Lajcak", "EU")
STOLTENBERG, HOVENIER, ESCOBAR = Party("Jens Stoltenberg", "NATO"), Party("Jeffrey Hovenier", "USA"), Party("Gabriel Escobar", "USA")
