"""The graph model for conflict resolution, over all orders of preference that fit the evidence.

``options`` says what the actors can do, ``preferences`` what they are known to want, ``verdicts`` what follows.
"""
