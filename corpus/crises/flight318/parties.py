"""The parties of the crisis of Flight 318."""

from annotate import Party

PEL, EST, HASK = Party("Pelmora"), Party("Estrand"), Party("Hask")
ICAO, PASSENGERS = Party("ICAO", "UN"), Party("passengers of Flight 318")
VERRIN, SOTTO, STENHOLT, BODE = Party("Aldo Verrin"), Party("Nina Sotto"), Party("Ivar Stenholt"), Party("Karel Bode")
PELAIR = Party("Pelair")
