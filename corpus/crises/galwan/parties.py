"""Who appears in more than one article on Ladakh in 2020."""

from annotate import Party

IND, CHN = Party("India", "IND"), Party("China", "CHN")
BOTH = Party("India and China")
MEA, CHN_MFA, CHN_MOD = Party("Indian Ministry of External Affairs", "IND"), Party("Chinese foreign ministry", "CHN"), Party("Chinese defence ministry", "CHN")
JAISHANKAR, WANG, MODI, SINGH, WEI = Party("S. Jaishankar", "IND"), Party("Wang Yi", "CHN"), Party("Narendra Modi", "IND"), Party("Rajnath Singh", "IND"), Party("Wei Fenghe", "CHN")
ARMY, WTC = Party("Indian Army", "IND"), Party("PLA Western Theatre Command", "CHN")
