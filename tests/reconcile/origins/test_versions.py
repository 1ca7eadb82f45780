"""An article that its publisher changed is a version; another publisher's is a copy; and what changed is told."""

from __future__ import annotations

import msgspec
import pytest

from standoff.reconcile.origins.copies import Copies
from standoff.reconcile.origins.store import MemoryStore
from standoff.reconcile.origins.versions import changed, version_chains
from standoff.schema import Figure, Mode, Party, Statement
from tests.reconcile.origins.bay import OTHER, WIRE, article

LORN = "The Lorn Mercury"


def chains(*documents):
    index = Copies(MemoryStore())
    known = {d.name: d for d in documents}
    return version_chains(known, [copy for d in documents for copy in index.add(d, key=d.name)])


@pytest.mark.parametrize(
    ("newer", "is_version"),
    [
        (article("new", *WIRE[:4], OTHER[0], publisher=LORN, published="2031-03-04"), True),
        (article("new", *WIRE[:4], OTHER[0], publisher="The Sel Courier", published="2031-03-04"), False),
        (article("new", *WIRE[:4], OTHER[0], publisher=LORN, updated="2031-03-03"), True),
        (article("new", *WIRE[:4], OTHER[0], publisher=LORN), False),
        (article("new", WIRE[0], *OTHER, publisher=LORN, published="2031-03-04"), False),
        (article("new", *OTHER, published="2031-03-09", url="http://www.lorn.example/boats/?utm_source=x"), True),
        (article("new", *OTHER, published="2031-03-09", url="https://lorn.example/other"), False),
    ],
    ids=["next day", "elsewhere", "updated", "same day", "background only", "same address", "other address"],
)
def test_what_is_a_version(newer, is_version):
    older = article("old", *WIRE, publisher=LORN, url="https://lorn.example/boats")
    assert chains(newer, older) == ([("old", "new")] if is_version else [])


def item(document, words, value=None):
    start = document.text.index(words)
    span = document.span(start, start + len(words))
    if value is not None:
        return Figure(doc=document.name, value=value, of="trawlers", evidence=span)
    return Statement(
        doc=document.name, source=Party(name="Ivo Brandt", side="OST"), mode=Mode.INDIRECT, content=(span,)
    )


OLD = article("old", "Four trawlers were turned back. Brandt said the nets must be returned. He said talks are off.")
NEW = article(
    "new", "Late news. Six trawlers were turned back. Brandt said the nets must be returned. He said he would fly."
)


def test_a_diff_tells_what_was_added_dropped_and_changed():
    old = [
        item(OLD, "Four trawlers were turned back", 4),
        item(OLD, "the nets must be returned"),
        item(OLD, "talks are off"),
    ]
    new = [
        item(NEW, "Six trawlers were turned back", 6),
        item(NEW, "the nets must be returned"),
        item(NEW, "he would fly"),
    ]
    found = changed(old, new)
    assert [i.quote for i in found.added] == ["he would fly"]
    assert [i.quote for i in found.dropped] == ["talks are off"]
    assert [(c.old.value, c.new.value, c.fields) for c in found.changed] == [(4, 6, ("value", "words"))]
    assert found.kept == 1


def test_what_moved_or_has_another_id_is_kept():
    old = [item(OLD, "the nets must be returned")]
    new = [msgspec.structs.replace(item(NEW, "the nets must be returned"), id="x", coder="y", score=0.5)]
    assert changed(old, new).kept == 1
    assert changed(old, old).added == ()


def test_a_diff_read_backwards_swaps_added_and_dropped():
    old, new = [item(OLD, "talks are off")], [item(NEW, "he would fly"), item(NEW, "Late news")]
    there, back = changed(old, new), changed(new, old)
    assert (there.added, there.dropped) == (back.dropped, back.added)
