"""Who appears in the coverage of the Beagle conflict."""

from annotate import Party

ARG, CHL, HOLY_SEE = Party("Argentina", "ARG"), Party("Chile", "CHL"), Party("Holy See", "VAT")
POPE, SAMORE = Party("John Paul II", "VAT"), Party("Antonio Samorè", "VAT")
CUBILLOS, PASTOR = Party("Hernán Cubillos", "CHL"), Party("Carlos Pastor", "ARG")
VIDELA, PINOCHET = Party("Jorge Videla", "ARG"), Party("Augusto Pinochet", "CHL")
FISHERMEN, GENDARMERIE = Party("fishermen of Ushuaia"), Party("Argentine Gendarmerie", "ARG")
