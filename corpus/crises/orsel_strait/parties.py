"""The parties of the quarrel over the Orsel strait (all of them invented)."""

from annotate import Party

HOVANY, TASKEN, ARVENNE, CORRIOL = Party("Hovany"), Party("Tasken"), Party("Arvenne"), Party("Corriol")
COMPACT = Party("Littoral Compact")
VEDRASZ, OLUND, SERRAT = Party("Mirel Vedrasz"), Party("Signe Olund"), Party("Ximo Serrat")
KORDE, HALLAM = Party("Ana Korde"), Party("Piers Hallam")
SERVICE = Party("Hovanian Strait Inspection Service")
