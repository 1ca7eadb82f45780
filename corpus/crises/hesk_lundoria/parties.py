"""Who appears in the coverage of the attack on Lundoria."""

from annotate import Party

LUN, HESK, SARN, ELLABY = Party("Lundoria"), Party("Hesk"), Party("Sarn"), Party("Republic of Ellaby")
NSO = Party("National Signals Office of Lundoria")
ANSGARD, TAVASH, RENN = Party("Petra Ansgard"), Party("Oren Tavash"), Party("Ilvar Renn")
DIRECTORATE = Party("Eleventh Directorate of Hesk")
CONFERENCE = Party("Straits Conference")
GOVERNMENT = Party("Government of Lundoria")
