"""What the verbs answer on small ledgers, and what must hold of their answers on any."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from standoff.errors import InputError
from standoff.model.graph.stability import Concept
from standoff.model.ledger import Condition, Entry, EntryKind, Ledger, Literal, Option, Requirement
from standoff.model.scenario.file import Ranking, Scenario
from standoff.model.stability import compiled, credible, drivers, gaps, stable
from tests.model.conftest import cited

DAY = "2031-01-01"


@pytest.fixture
def torn(ledger_of):
    """Chile threatens to close the strait if Peru sanctions it, and has denied that it would close it."""
    return ledger_of(
        ("t1", "threat", "CHL", "close", ["sanction"], DAY),
        ("d1", "denial", "CHL", "not close", [], DAY),
        ("t2", "threat", "PER", "sanction", ["arm"], DAY),
        ("q1", "demand", "PER", "not arm", [], DAY),
        owners={"sanction": "PER", "arm": "CHL"},
    )


def test_what_hangs_on_one_ranking(torn):
    answer = stable(torn, ["sanction"])
    chile = next(a for a in answer.actors if a.actor == "Chile")
    assert chile.standing == "possibly"
    assert chile.leaves.replies[0].move.does == ("close of CHL",)
    assert chile.leaves.replies[0].move.because.id == "t1"
    assert chile.leaves.replies[0].move.because.items == ("com_CHL ",)
    found = gaps(torn, ["sanction"], concept=Concept.NASH).gaps[0]
    assert {found.first.id, found.second.id} == {"t1", "d1"}
    assert {found.if_first, found.if_second} == {"never", "possibly"} or "never" in (found.if_first, found.if_second)


def test_drivers_say_how_far_they_looked(torn):
    answer = drivers(torn, ["sanction"])
    assert answer.turns
    assert {r.id for turn in answer.turns for r in turn.without} <= {"t1", "d1", "t2", "q1"}
    pairs = drivers(torn)
    assert (pairs.tried, pairs.changes) == (2, 4)
    assert all(len(turn.without) == 2 for turn in pairs.turns)


def test_a_model_made_before_is_asked_in_place_of_the_ledgers(torn):
    model = compiled(torn, ["sanction"])
    empty = Ledger()
    assert drivers(empty, model=model) == drivers(torn, ["sanction"])
    assert gaps(empty, model=model) == gaps(torn, ["sanction"])


def test_an_answer_says_what_it_would_be_with_the_promises_still_to_be_kept(ledger_of):
    rows = [
        ("p1", "promise", "CHL", "aid", [], DAY),
        ("q1", "demand", "PER", "aid", [], DAY),
        ("t1", "threat", "PER", "sanction", ["not aid"], DAY),
    ]
    answer = stable(ledger_of(*rows))
    assert (answer.standing, answer.basis.turned_if_open) == ("necessarily", "never")
    assert stable(ledger_of(*rows), scenario=Scenario(promises_are_kept=False)).basis.turned_if_open is None


def test_drivers_that_find_nothing_say_so(ledger_of):
    rows = [(f"d{n}", "denial", "CHL", f"not a{n}", [], DAY) for n in range(4)]
    wants = [(f"t{n}", "threat", "PER", f"b{n}", [f"a{n}"], DAY) for n in range(4)]
    answer = drivers(ledger_of(*rows, *wants), options=8)
    assert answer.standing == "necessarily"
    assert (answer.turns, answer.tried, answer.changes) == ((), 3, 8)


def test_a_threat_against_an_own_denial_is_undecided(torn):
    (answer,) = credible(torn, "t1").answers
    assert answer.support == "undecided by the text"
    assert answer.otherwise == "contradicted"
    assert [r.id for r in answer.ways[0].gained] == ["t1"]
    assert [r.id for r in answer.ways[0].lost] == ["d1"]
    assert str(answer.count) == "in 1 of 2 orders of wants"


def test_a_threat_is_no_evidence_for_itself(ledger_of):
    ledger = ledger_of(
        ("t1", "threat", "CHL", "close", ["sanction"], DAY), ("q1", "demand", "PER", "not close", [], DAY)
    )
    (answer,) = credible(ledger, "t1").answers
    assert answer.support == "undecided by the text"
    assert answer.otherwise is None
    wanted = Scenario(wants=(), ranks=())
    assert credible(ledger, "close", scenario=wanted).answers[0].word.id == "t1"


def test_a_ranking_decides_a_threat(torn):
    for above, below, support in (("t1", "d1", "implied"), ("d1", "t1", "contradicted")):
        scenario = Scenario(ranks=(Ranking("CHL", above, below, "assumed"),))
        (answer,) = credible(torn, "t1", scenario=scenario).answers
        assert answer.support == support


def test_a_word_that_nobody_gave(torn):
    with pytest.raises(InputError, match="nobody threatens or promises"):
        credible(torn, "arm")
    with pytest.raises(InputError, match="no threat or promise"):
        credible(Ledger(options=torn.options))


def test_articles_without_which_the_answer_would_be_another(torn):
    entries = tuple(
        msgspec.structs.replace(
            e, citations=tuple(msgspec.structs.replace(c, document=f"page-{e.id}") for c in e.citations)
        )
        for e in torn.entries
    )
    basis = stable(msgspec.structs.replace(torn, entries=entries), ["sanction"]).basis
    assert basis.articles == 4
    assert basis.turned_without["page-d1"] == "never"


def test_no_answer_speaks_of_a_probability(torn):
    told = [msgspec.json.encode(x).decode() for x in (stable(torn), gaps(torn), drivers(torn), credible(torn))]
    assert not any("probab" in text or "%" in text for text in told)


# --- on any ledger

SIDES = ("CHL", "PER", "BOL")
SIGNS = st.booleans()


@st.composite
def ledgers(draw):
    """Two or three sides with five options and up to eight words from three articles."""
    sides = SIDES[: draw(st.integers(2, 3))]
    options = [
        Option(id=f"o{n}", name=f"o{n}", owner=draw(st.sampled_from(sides)), literal=Literal(f"=o{n}"))
        for n in range(5)
    ]
    entries = []
    for number in range(draw(st.integers(3, 8))):
        kind = EntryKind(draw(st.sampled_from(["threat", "promise", "refusal", "denial", "demand"])))
        by, page = draw(st.sampled_from(sides)), draw(st.sampled_from("abc"))
        then, given_ = draw(st.tuples(st.integers(0, 4), st.integers(0, 4)))
        conditions = (Condition(Requirement(f"o{given_}", draw(SIGNS))),) if kind is EntryKind.THREAT else ()
        citation = msgspec.structs.replace(cited(f"{number} said"), document=page, start=number, end=number + 6)
        entries.append(
            Entry(
                id=f"e{number}", kind=kind, by=by, action=Requirement(f"o{then}", draw(SIGNS)), conditions=conditions,
                date=DAY, last=DAY, text=f"word {number}", citations=(citation,),
            )
        )  # fmt: skip
    return Ledger(options=tuple(options), entries=tuple(entries), documents=3)


def asked(ledger, **keys):
    try:
        return compiled(ledger, **keys)
    except InputError:
        return None


ORDER = {"never": 0, "possibly": 1, "undecided by the text": 1, "necessarily": 2}


@settings(max_examples=60, deadline=None)
@given(ledgers(), st.data())
def test_evidence_never_widens_what_is_possible(ledger, data):
    """A ranked pair more: what was never or necessarily so stays so, and bounds only come closer."""
    model = asked(ledger)
    pairs = [(p.maker, pair) for p in model.conflict.preferences for pair in p.unranked()] if model else []
    if not pairs:
        return
    maker, pair = data.draw(st.sampled_from(pairs))
    if any(key.startswith("met-") for key in pair):
        return
    by = model.wants[pair[0]].by
    scenario = Scenario(ranks=(Ranking(by, *pair, "assumed"),), free=tuple(dict.fromkeys(a.option for a in model.acts)))
    before = compiled(ledger, scenario=Scenario(free=scenario.free), options=20)
    after = compiled(ledger, scenario=scenario, options=20)
    assert set(before.acts) == set(after.acts)  # their order is no part of the model
    for concept in (Concept.NASH, Concept.SEQ, Concept.SMR):
        then, now = stable(ledger, model=before, concept=concept), stable(ledger, model=after, concept=concept)
        if then.standing in ("never", "necessarily"):
            assert now.standing == then.standing, (maker, pair, concept)


@settings(max_examples=60, deadline=None)
@given(ledgers(), st.sampled_from("abc"))
def test_fewer_articles_never_strengthen_a_verdict_unsaid(ledger, page):
    """Without an article a verdict may be stronger; then the answer with it names the article, and counts fall."""
    model = asked(ledger)
    if model is None:
        return
    whole = stable(ledger, model=model)
    less = model.without(page)
    fewer = stable(ledger, model=less)
    if fewer.standing != whole.standing:
        assert whole.basis.turned_without[page] == fewer.standing
        assert fewer.basis.words < whole.basis.words
        assert fewer.basis.articles < whole.basis.articles
    else:
        assert page not in whole.basis.turned_without
    assert less.wants.keys() <= model.wants.keys()
    assert not any(c.document == page for want in less.wants.values() for c in want.citations)


def renamed(ledger, names):
    options = tuple(msgspec.structs.replace(o, owner=names[o.owner]) for o in ledger.options)
    entries = tuple(msgspec.structs.replace(e, by=names[e.by]) for e in ledger.entries)
    return msgspec.structs.replace(ledger, options=options, entries=entries)


@settings(max_examples=40, deadline=None)
@given(ledgers(), st.permutations(("KEN", "UGA", "TZA")))
def test_the_names_of_sides_do_not_matter(ledger, others):
    one = asked(ledger)
    if one is None:
        return
    other = compiled(renamed(ledger, dict(zip(SIDES, others, strict=True))))
    assert one.acts == other.acts
    then, now = stable(ledger, model=one), stable(ledger, model=other)
    assert (then.standing, then.count, then.basis) == (now.standing, now.count, now.basis)
    assert [a.standing for a in then.actors] == [a.standing for a in now.actors]
