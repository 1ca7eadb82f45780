from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from standoff.model.ledger import State, replay

DAYS = [f"2031-01-{n:02}" for n in range(1, 8)]
EVENT = st.tuples(st.sampled_from(["a", "b", "not a", "not b"]), st.sampled_from(DAYS))
SETTINGS = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def life(ledger_of, *events, kind="threat", action="b", conditions=("a",)):
    rows = [("w", kind, "X", action, list(conditions), DAYS[0])]
    rows += [(f"e{n}", "event", "X", what, [], day) for n, (what, day) in enumerate(events)]
    return next(each for each in replay(ledger_of(*rows)) if each.entry.id == "w")


def test_condition_then_deed(ledger_of):
    found = life(ledger_of, ("a", DAYS[2]), ("b", DAYS[4]))
    assert [(t.to, t.on) for t in found.transitions] == [(State.DETACHED, DAYS[2]), (State.DISCHARGED, DAYS[4])]
    assert found.transitions[0].because[0].quote == "X a"


def test_the_deed_before_its_condition_discharges_nothing(ledger_of):
    assert life(ledger_of, ("b", DAYS[2])).state is State.DORMANT


def test_a_refusal_is_violated_by_the_deed(ledger_of):
    assert life(ledger_of, ("b", DAYS[3]), kind="refusal", action="not b", conditions=()).state is State.VIOLATED


def test_a_later_opposite_word_withdraws(ledger_of):
    ledger = ledger_of(
        ("w", "threat", "X", "b", ["a"], DAYS[0]),
        ("n", "promise", "X", "not b", [], DAYS[3]),
    )
    assert replay(ledger)[0].state is State.WITHDRAWN


@SETTINGS
@given(st.lists(EVENT, max_size=8))
def test_a_life_never_goes_back_and_ends_once(ledger_of, events):
    found = life(ledger_of, *events)
    days = [t.on for t in found.transitions]
    assert days == sorted(days)
    assert all(not t.to.is_over for t in found.transitions[:-1])
    assert len(found.transitions) <= 2
    assert all(t.because for t in found.transitions)


@SETTINGS
@given(st.lists(EVENT, max_size=8), st.sampled_from(DAYS))
def test_the_past_does_not_depend_on_the_future(ledger_of, events, day):
    rows = [("w", "threat", "X", "b", ["a"], DAYS[0])]
    rows += [(f"e{n}", "event", "X", what, [], on) for n, (what, on) in enumerate(events)]
    early = replay(ledger_of(*rows), until=day)[0].transitions
    late = replay(ledger_of(*rows), until=DAYS[-1])[0].transitions
    assert tuple(t for t in late if t.on <= day) == early
