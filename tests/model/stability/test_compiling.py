"""From a ledger to a graph model: which acts, which wants, which ranks, and what is told to be left out."""

import msgspec
import pytest

from standoff.analysis import Citation
from standoff.errors import InputError, ModelError
from standoff.model.ledger import Ledger
from standoff.model.scenario import Scenario, apply, parse
from standoff.model.stability import compiled, stable

DAY = "2031-01-01"


@pytest.fixture
def strait(ledger_of):
    """Chile may close a strait and says on what condition; Peru demands, threatens, and says what it will not do."""
    return ledger_of(
        ("t1", "threat", "CHL", "close", ["sanction"], DAY),
        ("t2", "threat", "PER", "sanction", ["close"], DAY),
        ("q1", "demand", "PER", "not close", [], DAY),
        ("d1", "denial", "PER", "not sanction", [], DAY),
        ("lone", "promise", "PER", "visit", [], DAY),
        owners={"close": "CHL", "sanction": "PER"},
    )


def statements(model):
    return {s.id: s.holds for p in model.conflict.preferences for s in p.statements}


def owned(ledger, **owners):
    """The ledger with other owners of its options."""
    options = tuple(msgspec.structs.replace(o, owner=owners.get(o.id, o.owner), name=f"{o.id}") for o in ledger.options)
    return msgspec.structs.replace(ledger, options=options)


def test_words_become_statements(strait):
    model = compiled(strait)
    held = statements(model)
    assert held["t1"] == '"Chile: close of CHL" if "Peru: sanction of PER"'
    assert held["d1"] == 'not "Peru: sanction of PER"'
    items = {s.id: s.items for p in model.conflict.preferences for s in p.statements}
    assert items["t1"] == ("com_CHL ",)


def test_what_touches_nothing_is_left_out_and_told(strait):
    model = compiled(strait)
    assert "visit" not in " ".join(model.names)
    assert any("1 option of which only one side speaks" in row for row in model.left_out)


def test_a_demand_to_keep_from_what_is_not_done_asks_for_a_word(strait):
    model = compiled(strait)
    assert statements(model)["q1"] == '"Chile: rule out: close of CHL"'
    assert model.conflict.infeasible  # who has ruled it out does not do it
    with pytest.raises(ModelError, match="cannot be"):
        model.conflict.checked((1 << len(model.acts)) - 1)


def test_who_has_said_that_it_will_not_is_asked_for_no_more(ledger_of):
    ledger = ledger_of(
        ("d1", "denial", "PER", "not invade", [], DAY),
        ("q1", "demand", "CHL", "not invade", [], DAY),
        ("t1", "threat", "CHL", "sanction", ["invade"], DAY),
    )
    model = compiled(ledger)
    assert statements(model)["q1" if "q1" in statements(model) else "d1"] == 'not "Peru: invade of PER"'
    assert not any("rule out" in name for name in model.names)


def test_a_refusal_to_desist_keeps_the_deed_open_and_does_not_announce_it(ledger_of):
    ledger = ledger_of(
        ("r1", "refusal", "CHL", "join", [], DAY),
        ("q1", "demand", "PER", "not join", [], DAY),
        ("t1", "threat", "PER", "strike", ["join"], DAY),
    )
    model = compiled(owned(ledger, join="CHL", strike="PER"))
    assert statements(model)["r1"] == 'not "Chile: rule out: join"'
    answer = stable(ledger, model=model)
    assert answer.standing == "necessarily"


def test_the_status_quo_is_what_was_reported_done(ledger_of):
    rows = [
        ("q1", "demand", "PER", "not close", [], DAY),
        ("t1", "threat", "PER", "sanction", ["close"], DAY),
        ("e1", "event", "CHL", "close", [], "2031-01-05"),
    ]
    ledger = owned(ledger_of(*rows), close="CHL")
    done = stable(ledger)
    assert done.frame.done == ("Chile: close",)
    assert [a.standing for a in done.actors if a.actor == "Peru"] == ["never"]  # it has not done yet what it threatened
    undone = owned(ledger_of(*rows, ("e2", "event", "CHL", "not close", [], "2031-01-09")), close="CHL")
    assert stable(undone).frame.done == ()


def test_an_attack_of_before_is_not_the_one_that_is_threatened(ledger_of):
    rows = [("t1", "threat", "PER", "sanction", ["invade"], DAY), ("d1", "denial", "CHL", "not invade", [], DAY)]
    for day, done in (("2024-05-01", False), ("2031-02-01", True)):
        ledger = owned(ledger_of(*rows, ("e1", "event", "CHL", "invade", [], day)), invade="CHL")
        lasting = tuple(msgspec.structs.replace(o, reversible=o.id != "invade") for o in ledger.options)
        ledger = msgspec.structs.replace(ledger, options=lasting)
        assert bool(stable(ledger).frame.done) is done


def test_a_threat_without_condition_is_no_want(ledger_of):
    ledger = ledger_of(("t1", "threat", "CHL", "strike", [], DAY), ("t2", "threat", "PER", "sanction", ["strike"], DAY))
    model = compiled(ledger)
    assert "t1" not in statements(model)
    assert any("of which no article says on what condition: Chile" in row for row in model.left_out)


def test_what_nobody_decides_is_asked_about_by_saying_how_it_goes(crisis):
    options = tuple(msgspec.structs.replace(o, owner=None if o.id == "talks" else o.owner) for o in crisis.options)
    ledger = msgspec.structs.replace(crisis, options=options)
    assert "t3" not in statements(compiled(ledger))
    assert any("nobody decides alone" in row for row in compiled(ledger).left_out)
    asked = compiled(ledger, ["not talks"], about=[ledger.entry("t3").action])
    assert statements(asked)["t3"] == '"Peru: arms of PER"'


def test_a_promise_counts_as_kept_unless_somebody_demands_otherwise(ledger_of):
    rows = [("p1", "promise", "CHL", "aid", [], DAY), ("t1", "threat", "PER", "sanction", ["aid"], DAY)]
    assert "promised without condition" in " ".join(compiled(ledger_of(*rows)).assumptions)
    assert compiled(ledger_of(*rows), scenario=Scenario(promises_are_kept=False)).status_quo == 0
    disputed = owned(ledger_of(*rows, ("q1", "demand", "PER", "not aid", [], DAY)), aid="CHL")
    assert compiled(disputed).status_quo == 0


def test_what_is_promised_only_on_a_condition_somewhere_does_not_count_as_kept(ledger_of):
    rows = [("p1", "promise", "CHL", "aid", [], DAY), ("t1", "threat", "PER", "sanction", ["aid"], DAY)]
    hanging = ("p2", "promise", "CHL", "aid", ["sanction"], DAY)
    assert compiled(ledger_of(*rows)).promised == compiled(ledger_of(*rows)).status_quo != 0
    assert compiled(ledger_of(*rows, hanging)).promised == 0


def test_a_red_line_outranks_what_else_its_speaker_wants(strait):
    line = Citation(document="d", document_id="doc_1", published=DAY, start=0, end=9, quote="a red line", item="com_1")
    entries = tuple(msgspec.structs.replace(e, foremost=(line,)) if e.id == "q1" else e for e in strait.entries)
    model = compiled(msgspec.structs.replace(strait, entries=entries))
    pairs = {(r.above, r.below) for r in model.ranks}
    assert pairs == {("q1", "t2"), ("q1", "d1")}
    assert stable(strait, model=model).frame.weighed[0].endswith("“a red line”")
    turned = parse('[[rank]]\nby = "PER"\nabove = "d1"\nbelow = "q1"\nreason = "its envoy said so"')
    changed = compiled(msgspec.structs.replace(strait, entries=entries), scenario=turned)
    assert ("d1", "q1") in {(r.above, r.below) for r in changed.ranks}
    assert ("q1", "d1") not in {(r.above, r.below) for r in changed.ranks}


def test_a_scenario_bluffs_wants_fixes_and_frees(strait):
    scenario = parse(
        """
free = ["visit"]
[sincere]
CHL = false
[fix]
sanction = true
[[want]]
by = "CHL"
then = "close"
reason = "a closed strait feeds its ports"
"""
    )
    model = compiled(apply(strait, scenario), scenario=scenario)
    held = statements(model)
    assert held["want-1"] == '"Chile: close of CHL"'
    assert "t1" not in held
    assert any("visit" in name for name in model.names)
    assert not any("sanction" in name for name in model.names)
    told = " ".join(model.assumptions)
    assert "does not mean its threat t1" in told
    assert "whatever anybody does" in told
    assert "feeds its ports" in told


def test_the_model_is_no_larger_than_asked_for(ledger_of):
    rows = [(f"t{n}", "threat", "CHL" if n % 2 else "PER", f"a{n}", [f"a{n + 1}"], DAY) for n in range(20)]
    ledger = ledger_of(*rows)
    assert len(compiled(ledger).acts) <= 10
    assert len(compiled(ledger, options=4).acts) <= 4
    asked = compiled(ledger, ["a7"], options=4)
    assert any("a7" in name for name in asked.names)
    assert any("farther from the question" in row for row in asked.left_out)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('free = ["clos"]', ":1", "no option 'clos'"),
        ('free = ["close"]\n[fix]\nclose = true', ":1", "fixed and free"),
        ("[fix]\nopen = true", ":2", "no option 'open'"),
        ('[[want]]\nby = "BOL"\nthen = "close"\nreason = "x"', ":2", "'BOL' has no option"),
        ('[[want]]\nby = "CHL"\nthen = "clsoe"\nreason = "x"', ":3", "no option 'clsoe'"),
        ('[[want]]\nby = "CHL"\nthen = "close"\n', "", "reason"),
        ('[[rank]]\nby = "CHL"\nabove = "t2"\nbelow = "t1"\nreason = "x"', ":3", "CHL has no word 't2'"),
        (
            '[[rank]]\nby = "PER"\nabove = "t2"\nbelow = "q1"\nreason = "x"\n'
            '[[rank]]\nby = "PER"\nabove = "q1"\nbelow = "t2"\nreason = "x"',
            ":8",
            "outrank itself",
        ),
    ],
)
def test_bad_assumptions_are_told_with_their_line(strait, text, line, message):
    with pytest.raises(InputError, match=message) as raised:
        apply(strait, parse(text, source="s.toml"))
    assert f"s.toml{line}" in raised.value.message
    assert raised.value.hint


def test_a_state_against_what_is_fixed(strait):
    scenario = parse("[fix]\nclose = false", source="s.toml")
    with pytest.raises(InputError, match=r"s\.toml:2: .*fixed to be otherwise"):
        compiled(strait, ["close"], scenario=scenario)


def test_nothing_to_ask(ledger_of):
    with pytest.raises(InputError, match="the ledger is empty"):
        compiled(Ledger())
    with pytest.raises(InputError, match="nothing can be asked"):
        compiled(ledger_of(("p1", "promise", "CHL", "visit", [], DAY)))
