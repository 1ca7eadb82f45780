"""One pipeline for all tests of events, and a document made of one sentence."""

from __future__ import annotations

import pytest

from standoff.coding.events import code_events
from standoff.coding.reader import UNREAD
from standoff.language import mark
from standoff.schema import Block, BlockKind, Document, Event


@pytest.fixture(scope="session")
def events_of():
    """Code a list of texts, each a document of one paragraph published on 2022-01-10."""

    def code(texts: list[str], kind: BlockKind = BlockKind.BODY) -> list[list[Event]]:
        documents = [
            Document(name="x", text=text, source="x", published="2022-01-10", blocks=(Block(kind, 0, len(text)),))
            for text in texts
        ]
        return [code_events(marks, UNREAD, [], []) for marks in mark(documents)]

    return code
