"""Who acts and speaks in the articles on the filling of the Ataturk dam."""

from annotate import Party

TUR, SYR, IRQ = Party("Turkey", "TUR"), Party("Syria", "SYR"), Party("Iraq", "IRQ")
OZAL, YILMAZ = Party("Turgut Ozal", "TUR"), Party("Mesut Yilmaz", "TUR")
PKK = Party("Kurdistan Workers' Party")
WORLD_BANK = Party("World Bank", "UN")
FIRMS = Party("foreign firms working on the dam")
