"""Reads the marks of one document and writes items. Ontologies and lexicons are data files under ``data/ontology``.

Gives: ``code(marks)``, the items of one document in text order; their parties carry mentions only.
Needs: ``Marks``. Knows nothing of actors, of other documents, or of where items are kept.
"""

from standoff.coding.coder import CODERS, code
from standoff.coding.protocol import Coder

__all__ = ["CODERS", "Coder", "code"]
