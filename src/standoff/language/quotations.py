from __future__ import annotations
from standoff.language.marks import Quotation
from standoff.schema import Document
def find_quotations(document: Document) -> tuple[Quotation, ...]:
    return ()
