from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.border import make_document, make_items

from standoff.analysis import Pages
from standoff.schema import AnyItem, Document, Event, Party, Plover, Status, identify


@pytest.fixture
def document() -> Document:
    return make_document()


@pytest.fixture
def items(document) -> list[AnyItem]:
    return [identify(item, document.id) for item in make_items(document)]


@pytest.fixture
def source(document, items) -> Pages:
    return Pages([document], items)


@pytest.fixture
def meeting() -> Callable[..., tuple[Document, Event]]:
    """A document with one meeting in it, of the given values."""

    def make(name: str, *, text: str = "The two sides met.", published: str = "2031-01-11", **values: object):
        document = make_document(name, text=text, published=published)
        sides = (Party("Ruritania", "RUR"), Party("Graustark", "GRA"))
        given = {"sources": sides, "plover": Plover.CONSULT, "status": Status.OCCURRED, "when": "2031-01-10"}
        event = Event(doc=name, evidence=document.span(0, len(text)), **{**given, **values})
        return document, identify(event, document.id)

    return make
