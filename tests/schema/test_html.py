from __future__ import annotations

from standoff.schema import Document, Event, Party, Plover, Status
from standoff.schema.html import marked, table

EVIL = "<img src=x onerror=alert(1)> & “words”"


def test_marks_are_set_and_everything_is_escaped():
    assert marked("a <b> c", [(2, 5)]) == "a <mark>&lt;b&gt;</mark> c"
    assert marked("abcdef", [(3, 5), (0, 2), (1, 4)]) == "<mark>ab</mark>c<mark>de</mark>f".replace(
        "c<mark>de", "c<mark>de"
    )
    assert table("<c>", ("<h>",), [(EVIL,), (None,), (3,)]).count("<") == table(
        "c", ("h",), [("x",), (None,), (3,)]
    ).count("<")


def test_documents_and_items_show_themselves_escaped():
    document = Document(name=EVIL, text=EVIL, source="-", publisher=EVIL, title=None)
    event = Event(
        doc=EVIL,
        plover=Plover.CONSULT,
        status=Status.SCHEDULED,
        sources=(Party("Ruritania"), Party(span=document.span(0, 4)), Party()),
        place=EVIL,
        evidence=document.span(0, len(EVIL)),
    )
    for shown in (document._repr_html_(), event._repr_html_()):
        assert "<img" not in shown
        assert "&lt;img" in shown
    shown = event._repr_html_()
    assert "Ruritania, &lt;img, unresolved" in shown
    assert "CONSULT · scheduled" in shown
