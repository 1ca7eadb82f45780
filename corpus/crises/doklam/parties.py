"""Who appears in more than one article on the Doklam stand-off."""

from annotate import Party

IND, CHN, BTN = Party("India", "IND"), Party("China", "CHN"), Party("Bhutan", "BTN")
MEA, CHN_MFA, CHN_MOD = Party("Indian Ministry of External Affairs", "IND"), Party("Chinese foreign ministry", "CHN"), Party("Chinese defence ministry", "CHN")
MODI = Party("Narendra Modi", "IND")
CHN_EMBASSY = Party("Chinese embassy in New Delhi", "CHN")
PILGRIMS = Party("Kailash pilgrims")
