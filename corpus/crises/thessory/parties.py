"""Who appears in more than one article on the coup in Thessory (the states and the Concord are invented)."""

from annotate import Party

THESSORY, ULMERE, BRANT, NESSARY, KOLVANE = Party("Thessory"), Party("Ulmere"), Party("Brant"), Party("Nessary"), Party("Kolvane")
CONCORD, COMMITTEE = Party("Concord of the Lakes"), Party("Committee of National Recovery")
OSWIN, SOLANDE, ARRIN, QUOILE, VELL = Party("Mirela Oswin"), Party("Edrik Solande"), Party("Taveld Arrin"), Party("Hester Quoile"), Party("Joram Vell")
UN = Party("United Nations", "UN")
