"""The trained reader: finds frames (statements, commitments, events, figures) with their spans in a text.

Gives: ``read(marks)``, the ``Reading`` of a document. Needs: the weights in ``data/reader``, which
``standoff.training`` writes.
"""

from standoff.coding.reader.card import read_card
from standoff.coding.reader.labels import COMMITMENT, EVENT, FIGURE, STATEMENT
from standoff.coding.reader.reading import UNREAD, Found, Reader, Reading
from standoff.coding.reader.weights import Encoder, load_reader
from standoff.language import Marks

__all__ = [
    "COMMITMENT",
    "EVENT",
    "FIGURE",
    "STATEMENT",
    "UNREAD",
    "Encoder",
    "Found",
    "Reader",
    "Reading",
    "load_reader",
    "passages",
    "read",
]


def read(marks: Marks) -> Reading:
    """The frames of a document's text."""
    card = read_card()
    return Reading(tuple(load_reader().read(marks.document.text, passages(marks), card.least)), card)


def passages(marks: Marks) -> list[tuple[int, int]]:
    """What of a document is read: title, standfirst, section heads, captions and body, not its boilerplate."""
    return [
        (block.start, block.end) for block in marks.document.blocks if block.kind.is_text and block.start < block.end
    ]
