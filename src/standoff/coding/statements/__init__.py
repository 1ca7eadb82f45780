"""Statements: who is reported to say, think, want, write or ask what.

``read`` takes them from the reader; ``cue_acts`` and ``ownership`` help to tell the act; ``coder`` makes the items.
"""

from standoff.coding.statements.coder import StatementCoder

__all__ = ["StatementCoder"]
