"""What follows from moves by the words of the ledger: propagation, collisions, the cheapest broken words.

Gives ``whatif``, ``collisions``, ``cheapest``: each answer has its witnesses. Needs a ``Ledger``.
No answer holds a probability.
"""

from standoff.model.consequences.cheapest import Way, cheapest
from standoff.model.consequences.collisions import Collision, collisions
from standoff.model.consequences.moves import find_option, nearest, read_move, read_moves
from standoff.model.consequences.whatif import Consequence, WhatIf, whatif

__all__ = [
    "Collision",
    "Consequence",
    "Way",
    "WhatIf",
    "cheapest",
    "collisions",
    "find_option",
    "nearest",
    "read_move",
    "read_moves",
    "whatif",
]
