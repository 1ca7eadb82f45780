"""Where a place lies: ``find_place("near Bakhmut")`` gives its state, its coordinates and how far they may be off.

Regions, waters, lines, bases and sites are the project's own list, towns are GeoNames' (see ``data/places``).
"""

from standoff.actors.places.gazetteer import Site, load_sites
from standoff.actors.places.resolving import find_place

__all__ = ["Site", "find_place", "load_sites"]
