import pytest

from standoff.errors import InputError
from standoff.model.scenario import apply, parse, template


def test_the_template_changes_nothing(crisis):
    assert apply(crisis, parse(template(crisis))) == crisis


def test_changes(crisis):
    scenario = parse(
        """
drop = ["strike"]
[rename]
sanction = "embargo"
[merge]
arms = ["rupture"]
[[option]]
id = "mediate"
name = "Qatar mediates"
owner = "QAT"
[[word]]
by = "QAT"
kind = "promise"
if = "not talks"
then = "mediate"
"""
    )
    changed = apply(crisis, scenario)
    assert changed.option("sanction").name == "embargo"
    assert changed.option("strike") is None
    assert changed.entry("t2").action.option == "arms"
    assert changed.entry("t4") is None
    assert changed.entry("assumed-1").conditions[0].requirement.key == "not talks"
    assert "strike" in changed.unmodelled[0]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('\n\ndrop = ["sanktion"]', ":3", "no option 'sanktion'"),
        ("[sincere]\nBolivia = false", ":2", "'Bolivia'"),
        ('[merge]\narms = ["arms"]', ":2", "merged into itself"),
        ('[[word]]\nby = "A"\nkind = "hope"\nthen = "arms"', ":3", "no kind of word"),
        ('[[option]]\nid = "arms"\nname = "x"', "", "already there"),
        ("[sincere]\nPER = 3", ":1", "bool"),
        ("mooves = []", ":1", "mooves"),
        ("drop = [", "", "not TOML"),
    ],
)
def test_mistakes_are_told_with_their_line(crisis, text, line, message):
    with pytest.raises(InputError, match=message) as raised:
        apply(crisis, parse(text, source="s.toml"))
    assert f"s.toml{line}" in raised.value.message
    assert raised.value.hint


def test_near_names_are_offered(crisis):
    with pytest.raises(InputError) as raised:
        apply(crisis, parse('drop = ["sanktion"]'))
    assert "sanction" in raised.value.hint
