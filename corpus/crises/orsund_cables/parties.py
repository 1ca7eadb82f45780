"""Who appears in the coverage of the cables cut in the Orsund."""

from annotate import Party

ELMARK, TARVIA, BRANNOY, CALDOR = Party("Elmark"), Party("Tarvia"), Party("Brannoy"), Party("Caldor")
HAVREL, KOLESK, LYNGE, STROM = Party("Signe Havrel"), Party("Dmitar Kolesk"), Party("Aud Lynge"), Party("Joren Strom")
COUNCIL = Party("Orsund Council")
OPERATOR = Party("Nordhavn Telecom")
SHIP, CREW, MASTER = Party("Pelagia Dawn"), Party("crew of the Pelagia Dawn"), Party("master of the Pelagia Dawn")
COAST = Party("Elmark coast guard")
EMBASSY = Party("Tarvian embassy in Sundmouth")
