"""Whatever stands in a text, every view of it is made, and every citation cuts its words."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from standoff.analysis import Pages, brief, calendar, timeline
from standoff.analysis.labels import label
from standoff.analysis.profile import profile
from standoff.analysis.wording import data, reported, spoken
from standoff.schema import (
    Act,
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
    identify,
)

ODD = st.text(
    alphabet=st.one_of(
        st.sampled_from("“”\"'‘’«»„ \n\r\t.,;:!?…()[]{}%#*_|\u202e\u200f\u0301\x00\x1b"),
        st.sampled_from("troopswilmeGnva190"),
        st.characters(),
    ),
    min_size=3,
    max_size=120,
)


@st.composite
def pages(draw):
    documents, items = [], []
    for number in range(draw(st.integers(1, 3))):
        text = draw(ODD)
        document = Document(
            name=draw(st.sampled_from(["a", "b", f"c{number}"])),
            text=text,
            source="-",
            published=draw(st.sampled_from([None, "2031-01-05", "2031-01-09"])),
            blocks=(Block(BlockKind.BODY, 0, len(text)),),
        )
        documents.append(document)
        items += [identify(draw(item(document)), document.id) for _ in range(draw(st.integers(1, 5)))]
    return Pages(documents, items)


@st.composite
def item(draw, document):
    def span():
        start = draw(st.integers(0, len(document.text) - 1))
        return document.span(start, draw(st.integers(start + 1, len(document.text))))

    def party():
        name, side = (
            draw(st.sampled_from([None, "Anna Karst", "", "RUS"])),
            draw(st.sampled_from([None, "RUS", "NATO", "?"])),
        )
        return Party(name=name, side=side, span=draw(st.sampled_from([None, span()])))

    def parties():
        return tuple(party() for _ in range(draw(st.integers(0, 3))))

    when = draw(st.sampled_from([None, "2031-01-09", "2031-01", "2031-01-09/2031-01-10", "odd"]))
    match draw(st.integers(0, 3)):
        case 0:
            content = tuple(span() for _ in range(draw(st.integers(1, 3))))
            act, mode = draw(st.sampled_from(Act)), draw(st.sampled_from(Mode))
            return Statement(doc=document.name, source=party(), content=content, act=act, mode=mode, date=when)
        case 1:
            condition = draw(st.sampled_from([None, span()]))
            kind = draw(st.sampled_from(CommitmentKind))
            polarity = draw(st.sampled_from(Polarity)) if condition else None
            return Commitment(
                doc=document.name,
                by=party(),
                kind=kind,
                action=span(),
                condition=condition,
                polarity=polarity,
                toward=parties(),
            )
        case 2:
            return Event(
                doc=document.name,
                plover=draw(st.sampled_from(Plover)),
                status=draw(st.sampled_from(Status)),
                sources=parties(),
                targets=parties(),
                when=when,
                place=draw(st.sampled_from([None, "", "Geneva", "near the border"])),
                format=draw(st.sampled_from([None, *Format])),
                duration=draw(st.sampled_from([None, "PT7H", "odd"])),
                evidence=span(),
            )
        case _:
            value = draw(st.sampled_from([None, 0.0, 5.0, 2.5, 1e9]))
            return Figure(
                doc=document.name, value=value, unit=draw(st.sampled_from([None, "%", "km"])), evidence=span()
            )


@settings(max_examples=150, deadline=None)
@given(pages())
def test_every_view_is_made_and_every_citation_cuts(case):
    texts = {document.id: document.text for document in case.pages}
    told = brief(case, full=True)
    lines = [line for section in told.sections for line in section.lines]
    lines += [entry.line for day in timeline(case).days for entry in day.entries]
    for line in lines:
        assert line.text.strip()
        assert line.text.startswith(line.subject)
        assert line.citations
    cited = [c for line in lines for c in line.citations] + [c for m in calendar(case).meetings for c in m.citations]
    for citation in cited:
        assert texts[citation.document_id][citation.start : citation.end] == citation.quote
    assert [c.number for c in told.citations] == list(range(1, len(told.citations) + 1))
    assert all(label(each) is not None for each in case.found)
    profile(case.found, "Karst")


@given(ODD)
def test_passages_become_one_line(text):
    assert "\n" not in reported(text)
    assert "\n" not in spoken(text)
    assert spoken(text).startswith("“")


def test_every_word_of_the_vocabularies_has_its_wording():
    wording = data()
    assert set(wording["verbs"]) >= {act.value for act in Act} | {kind.value for kind in CommitmentKind}
    for table in ("occurred", "noun"):
        assert set(wording["plover"][table]) == {plover.value for plover in Plover}
        assert all(" | " in pattern and "{to}" in pattern for pattern in wording["plover"][table].values())
    assert set(wording["meetings"]) == {format.value for format in Format} | {"none"}
    families = [format for family in wording["families"].values() for format in family]
    assert sorted(families) == sorted(format.value for format in Format)
