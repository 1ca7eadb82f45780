"""The notation of things that several articles tell."""

from pathlib import Path

import pytest

from standoff.errors import FormatError
from standoff.training.tellings import read_file, read_tellings

CORPUS = Path(__file__).resolve().parents[2] / "corpus"

WHOLE = """== The lamp
S1 | Tarsis | refusal | keeps the lamp
A: He would [[not give up the lamp]].
C: [[The rock]] stays ours.
S2 | Brennland | claim | the lamp is hers
A: It was [[hers since the treaty]].
B: Since the treaty, [[so it is claimed]], hers.
! S1 S2 contradiction soft: whose it is
"""


def write(tmp_path, text):
    path = tmp_path / "tellings.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_what_is_told(tmp_path):
    (crisis,) = read_file(write(tmp_path, WHOLE))
    assert crisis.title == "The lamp"
    assert [(t.thing, t.article, t.kind, t.text[t.start : t.end]) for t in crisis.tellings] == [
        ("S1", "A", "S", "not give up the lamp"),
        ("S1", "C", "S", "The rock"),
        ("S2", "A", "S", "hers since the treaty"),
        ("S2", "B", "S", "so it is claimed"),
    ]
    assert crisis.tellings[0].text == "He would not give up the lamp."
    assert crisis.differences == {frozenset({"S1", "S2"})}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("[[The rock]]", "The rock", "line 4 .* marked"),
        ("[[The rock]]", "[[The]] [[rock]]", "line 4 .* marked"),
        ("C: [[The rock]]", "A: [[The rock]]", "S1 of 'The lamp' is not told by two articles"),
        ("C: [[The rock]] stays ours.\n", "", "S1 of 'The lamp' is not told by two articles"),
        ("S2 | Brennland", "S1 | Brennland", "line 5 .* S1 is there twice"),
        ("! S1 S2", "! S1 S3", "are not two things of one kind"),
        ("contradiction soft", "contradiction", "line 8 .* not understood"),
    ],
)
def test_what_is_not_understood_is_named(tmp_path, old, new, told):
    with pytest.raises(FormatError, match=told):
        list(read_file(write(tmp_path, WHOLE.replace(old, new))))


def test_what_is_held_back_is_not_learnt():
    held, learnt = read_tellings(CORPUS, held=True), read_tellings(CORPUS)
    assert (len(held), sum(len(crisis.tellings) for crisis in held)) == (54, 4400)
    assert sum(len({t.thing for t in crisis.tellings}) for crisis in held) == 1459
    assert sum(len(crisis.differences) for crisis in held) == 448
    assert not {crisis.title for crisis in held} & {crisis.title for crisis in learnt}
    texts = {telling.text for crisis in learnt for telling in crisis.tellings}
    assert not [telling.text for crisis in held for telling in crisis.tellings if telling.text in texts]


def test_the_corpus_holds_what_its_datasheet_says():
    found = read_tellings(CORPUS)
    assert (len(found), sum(len(crisis.tellings) for crisis in found)) == (301, 24568)
    told = {(crisis.title, telling.thing) for crisis in found for telling in crisis.tellings}
    assert len(told) == sum(len({t.thing for t in crisis.tellings}) for crisis in found) == 7878
    assert sum(len(crisis.differences) for crisis in found) == 2399
