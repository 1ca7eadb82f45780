"""Who appears in more than one article on the islands crisis of 2012."""

from annotate import Party

JPN, CHN, TWN, USA = Party("Japan", "JPN"), Party("China", "CHN"), Party("Taiwan", "TWN"), Party("United States", "USA")
CHN_MFA, JPN_MFA = Party("Chinese foreign ministry", "CHN"), Party("Japanese foreign ministry", "JPN")
JCG = Party("Japan Coast Guard", "JPN")
NODA, HU, PANETTA, ISHIHARA, FUJIMURA = Party("Yoshihiko Noda", "JPN"), Party("Hu Jintao", "CHN"), Party("Leon Panetta", "USA"), Party("Shintaro Ishihara", "JPN"), Party("Osamu Fujimura", "JPN")
OWNER = Party("owner of the islands")
PROTESTERS = Party("Chinese protesters", "CHN")
