"""Two papers on an invented crisis: items are given by the words that they stand on."""

from __future__ import annotations

from typing import Any

import pytest

from standoff.reconcile.comparing.digest import Digest, digests
from standoff.schema import (
    Act,
    AnyItem,
    Commitment,
    CommitmentKind,
    Document,
    Event,
    Figure,
    Mode,
    Party,
    Plover,
    Span,
    Statement,
    Status,
    identify,
)


class Paper:
    """One article and its items."""

    def __init__(self, name: str, text: str, published: str | None) -> None:
        self.document = Document(name=name, text=text, source=f"{name}.txt", published=published)
        self.items: list[AnyItem] = []

    def at(self, words: str) -> Span:
        start = self.document.text.index(words)
        return self.document.span(start, start + len(words))

    def digest(self, item: AnyItem) -> Digest:
        kept = identify(item, self.document.id)
        self.items.append(kept)
        (found,) = digests([kept], self.document)
        return found

    def event(self, plover: Plover, words: str, *, by: str = "", to: str = "", status=Status.OCCURRED, **more: Any):
        sides = {"sources": _parties(by), "targets": _parties(to)}
        return self.digest(
            Event(doc=self.document.name, plover=plover, status=status, evidence=self.at(words), **sides, **more)
        )

    def statement(self, words: str, *, by: str, act: Act = Act.CLAIM, **more: Any):
        content = (self.at(words),)
        return self.digest(
            Statement(
                doc=self.document.name, source=_parties(by)[0], content=content, mode=Mode.INDIRECT, act=act, **more
            )
        )

    def commitment(self, kind: CommitmentKind, words: str, *, by: str, condition: str = "", **more: Any):
        return self.digest(
            Commitment(
                doc=self.document.name,
                by=_parties(by)[0],
                kind=kind,
                action=self.at(words),
                condition=self.at(condition) if condition else None,
                **more,
            )
        )

    def figure(self, value: float | None, words: str, of: str, **more: Any):
        return self.digest(Figure(doc=self.document.name, value=value, of=of, evidence=self.at(words), **more))


def _parties(codes: str) -> tuple[Party, ...]:
    return tuple(Party(name=code, side=code) for code in codes.split())


@pytest.fixture
def paper():
    def make(name: str, text: str, published: str | None = "2031-03-05") -> Paper:
        return Paper(name, text, published)

    return make
