"""Statements: who is reported to say, think, want, write or ask what. The words are in ``data/ontology/cues.toml``.

``quoted`` starts from quotation marks, ``reporting`` from cues (``verbs``, ``nouns``, ``turns``); ``coder`` joins both.
"""

from standoff.coding.statements.coder import StatementCoder

__all__ = ["StatementCoder"]
