"""Who appears in more than one article on the Su-24."""

from annotate import Party

TUR, RUS, SYR, USA = Party("Turkey", "TUR"), Party("Russia", "RUS"), Party("Syria", "SYR"), Party("United States", "USA")
NATO, ALLIES = Party("NATO", "NATO"), Party("NATO allies", "NATO")
PUTIN, LAVROV, MEDVEDEV = Party("Vladimir Putin", "RUS"), Party("Sergei Lavrov", "RUS"), Party("Dmitry Medvedev", "RUS")
ERDOGAN, DAVUTOGLU, CAVUSOGLU = Party("Recep Tayyip Erdogan", "TUR"), Party("Ahmet Davutoglu", "TUR"), Party("Mevlut Cavusoglu", "TUR")
STOLTENBERG = Party("Jens Stoltenberg", "NATO")
MURAKHTIN = Party("Konstantin Murakhtin", "RUS")
CREW, TURKMEN, RU_MOD = Party("crew of the Su-24", "RUS"), Party("Syrian Turkmen brigade"), Party("Russian Defence Ministry", "RUS")
