"""One invented article with an item of each kind and more: what the tests of record and export work on."""

from __future__ import annotations

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
    Statement,
    Status,
)

TEXT = (
    "Ruritania warns Graustark\n\n"
    "“We will not wait,” Foreign Minister Anna Karst told reporters on Monday. "
    "“Our patience has ended.” If Graustark sends troops, Ruritania would close the border. "
    "The two sides met in Geneva on 10 January for talks. Some 4,000 soldiers are at the river, the ministry said."
)


def make_document(name: str = "border", *, text: str = TEXT, published: str | None = "2031-01-11") -> Document:
    plain = Document(name=name, text=text, source=f"{name}.txt", published=published)
    return Document(
        name=name,
        text=text,
        source=f"{name}.txt",
        published=published,
        published_from="given" if published else None,
        publisher="The Ruritanian",
        title=plain.span(0, 25) if text == TEXT else None,
        blocks=(Block(BlockKind.TITLE, 0, 25), Block(BlockKind.BODY, 27, len(text))) if text == TEXT else (),
        notes=("no byline",),
    )


def make_items(document: Document) -> list[AnyItem]:
    def at(words: str):
        start = document.text.index(words)
        return document.span(start, start + len(words))

    doc = document.name
    return [
        Statement(
            doc=doc,
            source=Party("Anna Karst", "RUR", at("Foreign Minister Anna Karst"), "title and name"),
            cue=at("told"),
            content=(at("“We will not wait,”"), at("“Our patience has ended.”")),
            mode=Mode.DIRECT,
            act=Act.THREAT,
            addressee="reporters",
            date="2031-01-10",
            cue_lemma="tell",
            coder="rules/1",
        ),
        Commitment(
            doc=doc,
            by=Party("Ruritania", "RUR", at("Ruritania would")),
            kind=CommitmentKind.THREAT,
            action=at("Ruritania would close the border"),
            condition=at("If Graustark sends troops"),
            polarity=Polarity.IF,
            toward=(Party("Graustark", "GRA", at("Graustark sends")),),
        ),
        Event(
            doc=doc,
            plover=Plover.CONSULT,
            status=Status.OCCURRED,
            sources=(Party("Ruritania", "RUR"), Party("Graustark", "GRA")),
            when="2031-01-10",
            place="Geneva",
            format=Format.TALKS,
            evidence=at("The two sides met in Geneva on 10 January"),
            more_evidence=(at("for talks"),),
        ),
        Figure(doc=doc, value=4000, unit="soldiers", of="soldiers at the river", approx=True, side="RUR",
               evidence=at("Some 4,000 soldiers")),
    ]  # fmt: skip
