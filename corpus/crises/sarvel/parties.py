"""Who appears in both articles on the Sarvel; the states are invented and have no side."""

from annotate import Party

KESTRIA, AMBELOR, UN = Party("Kestria"), Party("Ambelor"), Party("United Nations", "UN")
TAVARK, QUINT, MINISTRY = Party("Ilse Tavark"), Party("Daro Quint"), Party("Ministry of Water and Power of Kestria")
