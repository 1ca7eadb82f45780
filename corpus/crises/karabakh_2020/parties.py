"""The parties of the war over Nagorno-Karabakh in 2020."""

from annotate import Party

ARM, AZE, RUS, TUR, FRA, USA = Party("Armenia", "ARM"), Party("Azerbaijan", "AZE"), Party("Russia", "RUS"), Party("Turkey", "TUR"), Party("France", "FRA"), Party("United States", "USA")
NK = Party("Nagorno-Karabakh")
MINSK = Party("Minsk Group co-chairs", "OSCE")
ALIYEV, PASHINYAN, PUTIN, ERDOGAN, MACRON, TRUMP = Party("Ilham Aliyev", "AZE"), Party("Nikol Pashinyan", "ARM"), Party("Vladimir Putin", "RUS"), Party("Recep Tayyip Erdogan", "TUR"), Party("Emmanuel Macron", "FRA"), Party("Donald Trump", "USA")
LAVROV, BAYRAMOV, MNATSAKANYAN, CAVUSOGLU, POMPEO = Party("Sergei Lavrov", "RUS"), Party("Jeyhun Bayramov", "AZE"), Party("Zohrab Mnatsakanyan", "ARM"), Party("Mevlut Cavusoglu", "TUR"), Party("Mike Pompeo", "USA")
AZE_MOD, ARM_MOD, RED_CROSS = Party("Azerbaijani Defence Ministry", "AZE"), Party("Armenian Defence Ministry", "ARM"), Party("International Committee of the Red Cross")
