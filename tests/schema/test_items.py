"""Who acts in an item, and at whom it is aimed."""

from standoff.schema import Act, Commitment, CommitmentKind, Event, Figure, Mode, Party, Plover, Span, Statement, Status

WORDS = Span(0, 5, "words")
ANNA, BORA, CARL = (Party(name=name) for name in ("Anna", "Bora", "Carl"))


def test_each_kind_tells_who_acts_and_who_is_aimed_at():
    said = Statement(doc="d", source=ANNA, via=BORA, content=(WORDS,), mode=Mode.DIRECT, act=Act.CLAIM)
    promised = Commitment(doc="d", by=ANNA, kind=CommitmentKind.PROMISE, action=WORDS, toward=(BORA, CARL))
    done = Event(
        doc="d",
        plover=Plover.CONSULT,
        status=Status.OCCURRED,
        sources=(ANNA, BORA),
        targets=(CARL,),
        evidence=WORDS,
    )
    counted = Figure(doc="d", value=4.0, evidence=WORDS)
    assert [(item.acting, item.aimed) for item in (said, promised, done, counted)] == [
        ((ANNA,), ()),
        ((ANNA,), (BORA, CARL)),
        ((ANNA, BORA), (CARL,)),
        ((), ()),
    ]
    assert [item.code for item in (said, promised, done, counted)] == ["claim", "promise", "CONSULT", "number"]


def test_a_party_is_grouped_by_whom_it_speaks_for():
    assert Party("Ana Rojas", "CHL").group == "CHL"
    assert Party("Maren Tolk", state="Brelund").group == Party("Brelund", state="Brelund").group == "Brelund"
    assert (Party("Maren Tolk").speaks_for, Party("Maren Tolk").group, Party().group) == (None, "Maren Tolk", None)
