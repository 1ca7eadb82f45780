"""By whom an item is compared."""

from __future__ import annotations

import pytest

from standoff.reconcile.comparing.digest import digest
from standoff.schema import Block, BlockKind, Document, Mode, Party, Statement

TEXT = "She said no."
DOCUMENT = Document(name="a", text=TEXT, source="-", blocks=(Block(BlockKind.BODY, 0, len(TEXT)),))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (Party("Ana Rojas", "CHL"), {"CHL"}),
        (Party("Brelund", state="Brelund"), {"brelund"}),
        (Party("Brelunder foreign ministry", state="Brelund"), {"brelund"}),
        (Party("Maren Tolk", state="Brelund"), {"brelund", "maren tolk"}),
        (Party("Maren Tolk"), {"maren tolk"}),
        (Party(), set()),
    ],
)
def test_who_speaks_for_a_state_without_a_code_is_known_by_its_name(source: Party, expected: set[str]):
    item = Statement(doc="a", source=source, content=(DOCUMENT.span(9, 11),), mode=Mode.INDIRECT)
    assert digest(item, DOCUMENT).sources == expected
