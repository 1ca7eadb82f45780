"""The parties of the crisis over Kuwait."""

from annotate import Party

IRAQ, KUWAIT, USA, UK, SOVIET = Party("Iraq", "IRQ"), Party("Kuwait", "KWT"), Party("United States", "USA"), Party("Britain", "GBR"), Party("Soviet Union", "SUN")
CUBA, YEMEN, CHINA, SAUDI, FRANCE, EGYPT = Party("Cuba", "CUB"), Party("Yemen", "YEM"), Party("China", "CHN"), Party("Saudi Arabia", "SAU"), Party("France", "FRA"), Party("Egypt", "EGY")
ISRAEL, SYRIA = Party("Israel", "ISR"), Party("Syria", "SYR")
COUNCIL, UN, CUELLAR = Party("Security Council", "UN"), Party("United Nations", "UN"), Party("Javier Perez de Cuellar", "UN")
SADDAM, AZIZ = Party("Saddam Hussein", "IRQ"), Party("Tariq Aziz", "IRQ")
BUSH, BAKER, GORBACHEV = Party("George Bush", "USA"), Party("James Baker", "USA"), Party("Mikhail Gorbachev", "SUN")
FOREIGNERS = Party("foreigners in Iraq and Kuwait")
EMBASSIES = Party("foreign embassies in Kuwait")
