"""Who appears in more than one article on Kaspera's gas."""

from annotate import Party

KAS, LED, OST = Party("Kaspera"), Party("Ledria"), Party("Ostmere")
KGU, LEDGAS = Party("Kaspera Gas Union"), Party("Ledgas")
ASKALY, HANTOR, LUKKONEN = Party("Joren Askaly"), Party("Ilse Hantor"), Party("Bram Lukkonen")
QUIST, BASIN = Party("Adela Quist"), Party("Basin Commission")
