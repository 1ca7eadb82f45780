"""What people decided: which decisions stand, which item each is about, and the items as they are by them.

``standing`` keeps those that hold, ``matching`` finds their items again by content, ``fields`` reads what may be
changed, ``correcting`` and ``applying`` make the items, ``naming`` says what actors are called,
``edges`` moves the edge of a passage by a word.
"""
