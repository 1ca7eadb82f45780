"""Parties of the crisis off the Tessil islands; the states are invented."""

from annotate import Party

VARISSE, ONDARIA, PACT = Party("Varisse"), Party("Ondaria"), Party("Aldmere Pact")
THORRAND, MARCHETEL, ORSK = Party("Elske Thorrand"), Party("Ilen Marchetel"), Party("Davor Orsk")
VAR_PM, OND_PM = MARCHETEL, ORSK
VAR_MFA, OND_MFA = Party("Varissian Foreign Ministry"), Party("Ondarian Foreign Ministry")
VAR_MOD, OND_STAFF, OND_PARLIAMENT = Party("Varissian defence ministry"), Party("Ondarian general staff"), Party("Ondarian parliament")
