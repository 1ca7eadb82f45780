"""Which items wait for a decision, what was decided about them, and what was decided together."""

import pytest

from standoff.errors import InputError
from standoff.record import open_case
from standoff.record.reviewing import Asked, Order, State
from standoff.schema import Decision, DecisionKey, Verb


def about(case, verb, *items, by="ana"):
    return case.decide_together(
        [Decision(verb=verb, subjects=(case.key(item.id),), by=by, why="seen") for item in items]
    )


def test_what_was_decided_waits_no_longer(full):
    first, second, *_ = full.items()
    about(full, Verb.ACCEPT, first)
    about(full, Verb.REJECT, second)
    queue = full.reviewing().queue
    assert {i.id for i in queue(Asked()).items} == {i.id for i in full.items()} - {first.id}
    assert [i.id for i in queue(Asked(state=State.DECIDED, order=Order.TEXT)).items] == [first.id, second.id]
    assert queue(Asked(state=State.ALL)).total == 4
    assert full.reviewing().left(Asked()) == 2


def test_the_least_sure_come_first_and_a_piece_is_as_long_as_was_asked(demo_case):
    with open_case(demo_case, read_only=True) as case:
        found = case.reviewing().queue(Asked(), most=30)
        scores = [item.score for item in found.items]
        assert scores == sorted(scores)
        assert found.total == len(case.items())
        rest = case.reviewing().queue(Asked(), first=30, most=5).items
        assert rest[0].score >= scores[-1]
        assert not {i.id for i in rest} & {i.id for i in found.items}
        below = case.reviewing().queue(Asked(below=0.5, kind="event"), most=9999).items
        assert below
        assert all(i.score < 0.5 and i.kind_name == "event" for i in below)
        text = [i.id for i in case.reviewing().queue(Asked(order=Order.TEXT), most=9999).items]
        assert text == [i.id for i in case.items()]


def test_filters_are_those_of_items(demo_case):
    with open_case(demo_case, read_only=True) as case:
        for keys in ({"kind": "commitment", "side": "NOR"}, {"plover": "CONSULT"}, {"act": "threat"}):
            got = case.reviewing().queue(Asked(**keys), most=9999).items
            assert {i.id for i in got} == {i.id for i in case.items(**keys)}
        with pytest.raises(InputError):
            case.reviewing().queue(Asked(kind="rumour"))


def test_what_was_decided_together_is_one_act(full):
    one, two, three, _ = full.items()
    made = about(full, Verb.REJECT, one, two)
    assert len({each.at for each in made}) == 1
    about(full, Verb.ACCEPT, three, by="bo")
    asked = full.reviewing()
    assert {d.id for d in asked.last_act("ana")} == {d.id for d in made}
    assert {d.id for d in asked.act_of(made[0].id)} == {d.id for d in made}
    undone = [Decision(verb=Verb.UNDO, subjects=(DecisionKey(d.id),), by="ana") for d in made]
    assert len({d.at for d in full.decide_together(undone)}) == 1
    assert len(full.items()) == 4
    assert asked.last_act("ana") == []
    with pytest.raises(InputError, match="undone already"):
        asked.act_of(made[0].id)


def test_of_several_decisions_all_or_none_are_written(full):
    one, *_ = full.items()
    key = full.key(one.id)
    good = Decision(verb=Verb.REJECT, subjects=(key,), by="ana")
    with pytest.raises(InputError):
        full.decide_together([good, Decision(verb=Verb.UNDO, subjects=(DecisionKey("dec_none"),), by="ana")])
    with pytest.raises(InputError, match="already"):
        full.decide_together([good, good])
    assert full.decisions() == []


def test_the_history_of_an_item(full):
    one, other, *_ = full.items()
    (first,) = about(full, Verb.REJECT, one)
    full.decide(Decision(verb=Verb.UNDO, subjects=(DecisionKey(first.id),), by="ana"))
    about(full, Verb.UNSURE, one)
    entries = full.reviewing().about(full.document_of(one).id)
    assert [(e.decision.verb, e.undone) for e in entries[one.id]] == [(Verb.REJECT, True), (Verb.UNSURE, False)]
    assert other.id not in entries
    assert full.reviewing().about("doc_none") == {}


def test_neighbours_are_of_other_articles_the_surest_first(demo_case):
    with open_case(demo_case, read_only=True) as case:
        link = max((each for each in case.links() if each.difference is None), key=lambda each: each.odds)
        found = case.reviewing().neighbours(link.left)
        assert link.right in {each.item.id for each in found if each.odds is not None and each.difference is None}
        here = case.document_of(case.item(link.left)).id
        assert all(case.document_of(each.item).id != here for each in found)
        alike = [each.odds for each in found if each.odds is not None and each.difference is None]
        assert alike == sorted(alike, reverse=True)
        assert len({each.item.id for each in found}) == len(found) <= 20


def test_names_come_with_their_sides(full):
    names = full.reviewing().names()
    assert names
    assert {n.name for n in names} <= {p.name for i in full.items() for p in _parties(i)}


def _parties(item):
    for name in ("source", "via", "by"):
        if who := getattr(item, name, None):
            yield who
    for name in ("toward", "sources", "targets"):
        yield from getattr(item, name, ())
