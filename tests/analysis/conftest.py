"""A small invented crisis, coded by hand: what analysis is tested on."""

from __future__ import annotations

import pytest

from standoff.analysis import Pages
from standoff.schema import (
    Act,
    AnyItem,
    Block,
    BlockKind,
    Commitment,
    CommitmentKind,
    Document,
    Event,
    Figure,
    Format,
    Mode,
    Party,
    Plover,
    Polarity,
    Span,
    Statement,
    Status,
    identify,
)


class Desk:
    """Writes articles and codes them; passages are given by their words."""

    def __init__(self) -> None:
        self.pages: list[Document] = []
        self.found: list[AnyItem] = []

    @property
    def case(self) -> Pages:
        return Pages(self.pages, self.found)

    def article(
        self, name: str, text: str, *, published: str | None = "2031-01-05", publisher: str = "Post"
    ) -> Document:
        plain = Document(name=name, text=text, source=f"{name}.txt")
        title = plain.span(0, text.index("\n")) if "\n" in text else None
        blocks = (Block(BlockKind.BODY, 0, len(text)),)
        document = Document(
            name=name,
            text=text,
            source=f"{name}.txt",
            published=published,
            publisher=publisher,
            title=title,
            blocks=blocks,
        )
        self.pages.append(document)
        return document

    def statement(
        self,
        document: Document,
        words: str,
        *,
        by: Party,
        act: Act,
        mode: Mode = Mode.INDIRECT,
        date: str | None = None,
    ) -> None:
        self._add(
            document,
            Statement(doc=document.name, source=by, content=(at(document, words),), mode=mode, act=act, date=date),
        )

    def commitment(
        self,
        document: Document,
        words: str,
        *,
        by: Party,
        kind: CommitmentKind,
        condition: str | None = None,
        toward: tuple[Party, ...] = (),
    ) -> None:
        self._add(
            document,
            Commitment(
                doc=document.name,
                by=by,
                kind=kind,
                action=at(document, words),
                condition=at(document, condition) if condition else None,
                polarity=Polarity.IF if condition else None,
                toward=toward,
            ),
        )

    def event(
        self,
        document: Document,
        words: str,
        plover: Plover,
        *,
        status: Status = Status.OCCURRED,
        sources: tuple[Party, ...] = (),
        targets: tuple[Party, ...] = (),
        when: str | None = None,
        place: str | None = None,
        format: Format | None = None,
    ) -> None:
        self._add(
            document,
            Event(
                doc=document.name,
                plover=plover,
                status=status,
                sources=sources,
                targets=targets,
                when=when,
                place=place,
                format=format,
                evidence=at(document, words),
            ),
        )

    def figure(self, document: Document, words: str, value: float, *, of: str, approx: bool = False) -> None:
        self._add(document, Figure(doc=document.name, value=value, of=of, approx=approx, evidence=at(document, words)))

    def _add(self, document: Document, item: AnyItem) -> None:
        self.found.append(identify(item, document.id))


def at(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return document.span(start, start + len(words))


RURITANIA = Party(name="RUR", side="RUR")
GRAUSTARK = Party(name="GRA", side="GRA")
KARST = Party(name="Anna Karst", side="RUR")

TELEGRAM = """Ruritania warns its neighbour
Foreign Minister Anna Karst said on Monday that Ruritania would close the border if Graustark sends troops.
“We demand the return of the bridge,” she added. Graustark has rejected the demand for the bridge.
The two will hold talks in Zenda on 10 January. Some 4,000 soldiers are at the river. A senior official hinted
at more."""

GAZETTE = """Border to be closed, minister says
Ruritania would close its border if Graustark sends any troops, Anna Karst told reporters.
Ruritania and Graustark will meet for talks in Zenda on 10 January, it was announced.
On Sunday Graustark moved tanks to the river."""


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def crisis(desk: Desk) -> Desk:
    """Two articles that tell partly the same."""
    first = desk.article("telegram", TELEGRAM, published="2031-01-06", publisher="Telegram")
    minister = Party(name="Anna Karst", side="RUR", span=at(first, "Foreign Minister Anna Karst"))
    close = "Ruritania would close the border if Graustark sends troops"
    desk.statement(first, close, by=minister, act=Act.THREAT, date="2031-01-06")
    desk.commitment(
        first,
        "Ruritania would close the border",
        by=minister,
        kind=CommitmentKind.THREAT,
        condition="if Graustark sends troops",
        toward=(GRAUSTARK,),
    )
    desk.event(
        first,
        "Foreign Minister Anna Karst said on Monday that " + close,
        Plover.THREATEN,
        sources=(KARST,),
        targets=(GRAUSTARK,),
    )
    desk.statement(
        first, "“We demand the return of the bridge,”", by=KARST, act=Act.DEMAND, mode=Mode.DIRECT, date="2031-01-06"
    )
    desk.event(
        first,
        "Graustark has rejected the demand for the bridge",
        Plover.REJECT,
        sources=(GRAUSTARK,),
        targets=(RURITANIA,),
    )
    desk.event(
        first,
        "The two will hold talks in Zenda on 10 January",
        Plover.CONSULT,
        status=Status.SCHEDULED,
        sources=(RURITANIA,),
        targets=(GRAUSTARK,),
        when="2031-01-10",
        place="Zenda",
        format=Format.TALKS,
    )
    desk.figure(first, "Some 4,000 soldiers", 4000, of="soldiers", approx=True)
    unnamed = Party(span=at(first, "A senior official"))
    desk.statement(first, "more", by=unnamed, act=Act.THREAT)
    second = desk.article("gazette", GAZETTE, published="2031-01-07", publisher="Gazette")
    desk.commitment(
        second,
        "Ruritania would close its border",
        by=KARST,
        kind=CommitmentKind.THREAT,
        condition="if Graustark sends any troops",
        toward=(GRAUSTARK,),
    )
    desk.event(
        second,
        "Ruritania and Graustark will meet for talks in Zenda on 10 January",
        Plover.CONSULT,
        status=Status.SCHEDULED,
        sources=(RURITANIA, GRAUSTARK),
        when="2031-01-10",
        format=Format.MEETING,
    )
    desk.event(second, "Graustark moved tanks to the river", Plover.MOBILIZE, sources=(GRAUSTARK,), when="2031-01-05")
    return desk
