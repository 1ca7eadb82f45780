"""Who acts and speaks in the articles on the Dunmarl Bank. The states are invented and have no code."""

from annotate import Party

TAMORETH, ORSAL, PELLAN = Party("Tamoreth"), Party("Orsal"), Party("Great Pellan")
MALLENDER, PREMIER = Party("Idris Mallender"), Party("Jerome Haldane-Roux")
DOCKERS = Party("dockers of Sael Harbour")
