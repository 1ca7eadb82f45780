"""Who appears in more than one article on the strait crisis of 1996."""

from annotate import Party

CHN, TWN, USA, JPN = Party("China", "CHN"), Party("Taiwan", "TWN"), Party("United States", "USA"), Party("Japan", "JPN")
CHN_MFA = Party("Chinese foreign ministry", "CHN")
TWN_MOD = Party("Taiwan's defence ministry", "TWN")
QIAN, LEE, CHRISTOPHER, PERRY, LIU = Party("Qian Qichen", "CHN"), Party("Lee Teng-hui", "TWN"), Party("Warren Christopher", "USA"), Party("William Perry", "USA"), Party("Liu Huaqiu", "CHN")
