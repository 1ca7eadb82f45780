"""Who acts and speaks in the articles on the Falklands."""

from annotate import Party

GBR, ARG, USA = Party("United Kingdom", "GBR"), Party("Argentina", "ARG"), Party("United States", "USA")
HAIG, GALTIERI = Party("Alexander Haig", "USA"), Party("Leopoldo Galtieri", "ARG")
COSTA = Party("Nicanor Costa Mendez", "ARG")
THATCHER, PYM = Party("Margaret Thatcher", "GBR"), Party("Francis Pym", "GBR")
PERU, EEC = Party("Peru", "PER"), Party("European Community", "EU")
