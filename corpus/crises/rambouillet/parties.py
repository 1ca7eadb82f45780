"""Parties of the Rambouillet talks, 1999."""

from annotate import Party

NATO, OSCE, UN = Party("NATO", "NATO"), Party("OSCE", "OSCE"), Party("UN", "UN")
YUG, SERBIA, KLA, USA, FRA, GBR, RUS = Party("Yugoslavia", "YUG"), Party("Serbia", "YUG"), Party("Kosovo Liberation Army"), Party("United States", "USA"), Party("France", "FRA"), Party("United Kingdom", "GBR"), Party("Russia", "RUS")
ALBANIANS = Party("Kosovo Albanians")
CONTACT = Party("Contact Group")
COOK, VEDRINE, ALBRIGHT, SOLANA = Party("Robin Cook", "GBR"), Party("Hubert Vedrine", "FRA"), Party("Madeleine Albright", "USA"), Party("Javier Solana", "NATO")
MILOSEVIC, HOLBROOKE, PRIMAKOV = Party("Slobodan Milosevic", "YUG"), Party("Richard Holbrooke", "USA"), Party("Yevgeny Primakov", "RUS")
