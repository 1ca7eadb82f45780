"""Marks of a short text, for tests: each line is a paragraph."""

import re

from standoff.language import Marks, mark
from standoff.schema import Block, BlockKind, Document


def marks_of(text: str, *, published: str | None = "2024-05-15") -> Marks:
    blocks = tuple(Block(BlockKind.BODY, found.start(), found.end()) for found in re.finditer(r"\S[^\n]*", text))
    document = Document(name="case", text=text, source="-", blocks=blocks, published=published)
    return next(iter(mark([document])))
