from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.border import make_document, make_items

from standoff.record import Case, open_case
from standoff.schema import AnyItem, Document


@pytest.fixture
def document() -> Document:
    return make_document()


@pytest.fixture
def documents() -> Callable[..., Document]:
    return make_document


@pytest.fixture
def items_of() -> Callable[[Document], list[AnyItem]]:
    return make_items


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "crisis.standoff"


@pytest.fixture
def case(path: Path) -> Iterator[Case]:
    with open_case(path, create=True) as case:
        yield case


@pytest.fixture
def full(case: Case, document: Document) -> Case:
    case.add(document, make_items(document), fingerprint="1")
    return case
