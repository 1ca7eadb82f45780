"""A decision finds its item again where a newer coder has moved edges, and finds none rather than another."""

from __future__ import annotations

import msgspec
import pytest

from standoff.reconcile import find, key_of
from standoff.schema import Act, Document, Figure, Mode, Party, Statement

TEXT = (
    "The harbour master of Aldport said the ferries would stay in port until the strike is settled and wages are paid."
)
DOCUMENT = Document(name="aldport", text=TEXT, source="-")


def said(words: str, act: Act = Act.CLAIM, **keys) -> Statement:
    start = TEXT.index(words)
    span = DOCUMENT.span(start, start + len(words))
    return Statement(doc="aldport", source=Party("Master"), content=(span,), mode=Mode.INDIRECT, act=act, **keys)


WHOLE = said("the ferries would stay in port until the strike is settled and wages are paid", id="sta_1")
KEY = key_of(WHOLE, DOCUMENT.id)


@pytest.mark.parametrize(
    ("words", "act", "found"),
    [
        ("the ferries would stay in port until the strike is settled and wages are paid", Act.THREAT, True),
        ("said the ferries would stay in port until the strike is settled", Act.CLAIM, True),
        ("the ferries would stay in port until", Act.THREAT, True),
        ("the ferries would stay", Act.CLAIM, True),
        ("the ferries would stay", Act.THREAT, False),
        ("wages", Act.CLAIM, False),
        ("The harbour master of Aldport", Act.CLAIM, False),
    ],
)
def test_how_much_of_the_passage_must_be_there(words, act, found):
    item = said(words, act, id="sta_2")
    assert find(KEY, [item]) == (item if found else None)


def test_the_nearest_is_taken_whatever_the_order():
    near, far = (
        said("the ferries would stay in port until the strike is settled"),
        said("the ferries would stay in port"),
    )
    assert find(KEY, [near, far]) == find(KEY, [far, near]) == near
    same, other = said(KEY.quote, Act.CLAIM, id="sta_3"), said(KEY.quote, Act.THREAT, id="sta_2")
    assert find(KEY, [other, same]) == same
    assert find(KEY, [other, same, WHOLE]) == WHOLE


def test_another_kind_is_never_taken():
    figure = Figure(doc="aldport", value=2, evidence=WHOLE.anchor)
    assert find(KEY, [figure]) is None
    assert find(msgspec.structs.replace(KEY, kind="figure", sense="2"), [figure]) == figure
    assert find(KEY, []) is None
