"""The parties of the crisis over the Arva link; all of them are invented."""

from annotate import Party

VELMAR, ORRUN, PELLANY, COMPACT = Party("Velmar"), Party("Orrun"), Party("Pellany"), Party("Littoral Compact")
VANE, HARAND, KRESK, OSTRANE, DRAY, FERRAULT = Party("Dorrit Vane"), Party("Ilse Harand"), Party("Juna Kresk"), Party("Bertil Ostrane"), Party("Anselm Dray"), Party("Maud Ferrault")
ENGINEERS, ORRUNET, GRID = Party("two Velmari engineers"), Party("Orrunet"), Party("Velmar's grid company")
MEMBERS, AMBASSADOR = Party("members of the Littoral Compact"), Party("Orrun's ambassador to Velmar")
