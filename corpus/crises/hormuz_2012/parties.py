"""Parties of the crisis over the oil embargo and the Strait of Hormuz."""

from annotate import Party

IRAN, USA, TURKEY, RUSSIA, GREECE = Party("Iran", "IRN"), Party("United States", "USA"), Party("Turkey", "TUR"), Party("Russia", "RUS"), Party("Greece", "GRC")
UK, FRANCE, CHINA, ISRAEL, DENMARK = Party("United Kingdom", "GBR"), Party("France", "FRA"), Party("China", "CHN"), Party("Israel", "ISR"), Party("Denmark", "DNK")
EU, IAEA, SIX = Party("European Union", "EU"), Party("International Atomic Energy Agency", "UN"), Party("six powers (P5+1)")
ASHTON, DAVUTOGLU, LAVROV = Party("Catherine Ashton", "EU"), Party("Ahmet Davutoglu", "TUR"), Party("Sergei Lavrov", "RUS")
KOWSARI, SALEHI_ARMY, SALEHI_FM = Party("Mohammad Kowsari", "IRN"), Party("Ataollah Salehi", "IRN"), Party("Ali Akbar Salehi", "IRN")
RAHIMI, JALILI, IRAN_MFA = Party("Mohammad Reza Rahimi", "IRN"), Party("Saeed Jalili", "IRN"), Party("Iranian Foreign Ministry", "IRN")
WHITE_HOUSE, NETANYAHU = Party("White House", "USA"), Party("Benjamin Netanyahu", "ISR")
