"""The parties of the quarrel over the dam on the Blue Nile."""

from annotate import Party

EGY, ETH, SDN, COD = Party("Egypt", "EGY"), Party("Ethiopia", "ETH"), Party("Sudan", "SDN"), Party("Democratic Republic of the Congo", "COD")
USA, AU, EU, UN, UNSC = Party("United States", "USA"), Party("African Union", "AU"), Party("European Union", "EU"), Party("United Nations", "UN"), Party("Security Council", "UN")
SHOUKRY, SISI, ABDELATY = Party("Sameh Shoukry", "EGY"), Party("Abdel Fattah al-Sisi", "EGY"), Party("Mohamed Abdel Aty", "EGY")
MAHDI, ABBAS, HAMDOK = Party("Mariam al-Sadiq al-Mahdi", "SDN"), Party("Yasser Abbas", "SDN"), Party("Abdalla Hamdok", "SDN")
SELESHI, ABIY, DEMEKE = Party("Seleshi Bekele", "ETH"), Party("Abiy Ahmed", "ETH"), Party("Demeke Mekonnen", "ETH")
TSHISEKEDI, TRUMP = Party("Felix Tshisekedi", "COD"), Party("Donald Trump", "USA")
EGY_MFA, ETH_MFA = Party("Egyptian Foreign Ministry", "EGY"), Party("Ethiopian Foreign Ministry", "ETH")
