"""Who appears in the articles on the Dhovar transit dispute."""

# fmt: off

from annotate import Party

DHOVAR, TAZHUN, QUELAN = Party("Dhovar"), Party("Tazhun"), Party("Quelan")
MALKHAN, VOSSU, SERENDE = Party("Oriet Malkhan"), Party("Temur Vossu"), Party("Kaya Serende")
GAS, BANK = Party("Irbek Gas Corporation"), Party("State Reserve Bank of Tazhun")
