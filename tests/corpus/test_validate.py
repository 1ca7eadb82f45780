import json

import pytest

import validate

GOLD, CROSS, TOML = "crises/bridge/gold.jsonl", "crises/bridge/cross.jsonl", "crises/bridge/crisis.toml"
DRAFTS = "sentences/drafts.jsonl"


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """A corpus in a test need not be large."""
    monkeypatch.setattr(validate, "LEAST", dict.fromkeys(validate.LEAST, 0))


def faults(folder):
    return list(validate.faults(folder, validate.sizes(folder)))


def alter(path, identifier, change):
    """Change the row of a JSON Lines file that has this id (or this kind); the change may be a function or keys."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    (row,) = [row for row in rows if identifier in (row.get("id"), row.get("kind"))]
    if callable(change):
        change(row)
    else:
        row |= change
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def test_what_was_built_has_no_fault(built, capsys):
    assert faults(built) == []
    assert validate.main(["--folder", str(built)]) == 0
    assert capsys.readouterr().out == (
        "1 crises, 2 articles, 2 forms, 2 sentences, 1 non-events, 0 sentences of each type, 0 tellings - 0 faults\n"
    )


def test_a_fault_is_printed_and_fails(built, capsys):
    alter(built / GOLD, "talks-S01", {"act": "boast"})
    assert validate.main(["--folder", str(built)]) == 1
    printed = capsys.readouterr()
    assert printed.err.startswith("talks-S01: act 'boast' is none of")
    assert printed.out.endswith("- 1 faults\n")


def test_a_corpus_may_not_shrink(built, monkeypatch):
    least = {"articles": 3, "words an article": 30, "items an article": 3, "sentences of each type": 1}
    monkeypatch.setattr(validate, "LEAST", dict.fromkeys(validate.LEAST, 0) | least)
    assert faults(built) == [
        "wire: only 24 words",
        "wire: only 2 items",
        "articles: 2, not 3 or more",
        "sentences of each type: 0, not 1 or more",
    ]


def shift(row):
    row["evidence"]["start"] += 1


def shift_deep(row):
    row["events"][0]["targets"][0]["span"]["end"] -= 1


@pytest.mark.parametrize(
    ("file", "identifier", "change", "fault"),
    [
        (GOLD, "talks-E01", shift, "talks-E01: 154-197 is 'raustark demanded"),
        (GOLD, "talks-S01", {"mode": "spoken"}, "talks-S01: mode 'spoken' is none of"),
        (GOLD, "talks-S01", {"alt": {"act": ["boast"]}}, "talks-S01: act 'boast' is none of"),
        (GOLD, "talks-S01", {"date": "4 March"}, "talks-S01: date: "),
        (GOLD, "talks-S01", {"salience": "major"}, "talks-S01: salience 'major'"),
        (GOLD, "talks-S02", {"same_as": "talks-S09"}, "talks-S02: the same as talks-S09, which is no item"),
        (GOLD, "talks-C01", {"kind": "wish"}, "talks-C01: kind 'wish' is none of"),
        (GOLD, "talks-C01", {"polarity": "if"}, "talks-C01: a condition and its polarity go together"),
        (GOLD, "talks-E01", {"plover": "QUARREL"}, "talks-E01: plover 'QUARREL' is none of"),
        (GOLD, "talks-E01", {"status": "planned"}, "talks-E01: status 'planned' is none of"),
        (GOLD, "talks-E01", {"targets": [{"name": "Ruritania", "side": "rur"}]}, "talks-E01: 'rur' is no side"),
        (GOLD, "talks-F01", {"side": "Ruritania"}, "talks-F01: 'Ruritania' is no side"),
        (GOLD, "talks-F01", {"unit": "share"}, "talks-F01: the unit is 'percent' elsewhere, not 'share'"),
        (GOLD, "talks-F01", {"id": "talks-F02"}, "bridge: the id talks-F02 is taken twice"),
        (GOLD, "wire-D01", {"doc": "cable"}, "wire: needs exactly one document item"),
        (GOLD, "wire-E01", {"doc": "cable"}, "bridge: gold for ['cable'], which crisis.toml does not list"),
        (GOLD, "wire-D01", {"agency": "Aquilo"}, "wire-D01: the publisher is 'Borea' in crisis.toml, and here"),
        (CROSS, "contradiction", {"ids": ["talks-F09"]}, "bridge: contradiction names ['talks-F09'], which are no"),
        (CROSS, "contradiction", {"kind": "echo"}, "bridge: 'echo' is no kind of relation"),
        (CROSS, "contradiction", {"strength": "part"}, "bridge: contradiction cannot be 'part'"),
        (DRAFTS, "drafts-0001", shift_deep, "drafts-0001: 29-37 is 'Graustar', not 'Graustark'"),
        (DRAFTS, "drafts-0002", {"split": "test"}, "drafts.jsonl: the group bridge lies in train and test"),
        (DRAFTS, "drafts-0001", {"trap": "sport"}, "drafts-0001: needs events or a trap, and not both"),
        (DRAFTS, "drafts-0001", lambda row: row["events"][0].update(plover="QUARREL", mode=None), "drafts-0001: QUARR"),
        (DRAFTS, "drafts-0001", lambda row: row["events"][0].update(mode="demo"), "COERCE has no mode 'demo'"),
        (DRAFTS, "drafts-0001", lambda row: row["events"][0]["sources"][0].update(code="Rur"), "'Rur' is no code"),
        (DRAFTS, "drafts-0001", lambda row: row["events"][0]["sources"][0].update(sector="X"), "'X' is no sector"),
    ],
)
def test_each_fault_is_found(built, file, identifier, change, fault):
    alter(built / file, identifier, change)
    found = faults(built)
    assert any(fault in line for line in found), found


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('split = "train"', 'split = "holdout"', "bridge: split 'holdout', kind 'invented'"),
        ('kind = "invented"', 'kind = "dreamt"', "bridge: split 'train', kind 'dreamt'"),
        ('form = "wire report"', 'form = "Wire story"', "wire: the form 'Wire story' is none of"),
        ('publisher = "Borea"', 'publisher = "The Karst Herald"', "bridge: one publisher only"),
        ('publisher = "Borea"', 'publisher = "Borea (agency)"', "wire-D01: the publisher is 'Borea (agency)'"),
    ],
)
def test_each_fault_of_a_declaration_is_found(built, old, new, fault):
    path = built / TOML
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert [line for line in faults(built) if line.startswith(fault)]


def test_a_crisis_needs_two_articles(built):
    path = built / TOML
    path.write_text(path.read_text("utf-8").partition("[articles.wire]")[0], encoding="utf-8")
    assert {"bridge: one article only", "bridge: gold for ['wire'], which crisis.toml does not list"} <= set(
        faults(built)
    )


def test_a_crisis_needs_relations(built):
    (built / CROSS).unlink()
    assert faults(built) == ["bridge: no cross-document facts"]


def test_an_article_lies_in_one_crisis(built):
    twin = built / "crises" / "twin"
    twin.mkdir()
    for path in (built / "crises" / "bridge").glob("*.*"):
        twin.joinpath(path.name).write_bytes(path.read_bytes())
    assert "twin: an article talks lies in bridge too" in faults(built)


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        (None, None),
        ("share", "percent"),
        ("persons", "people"),
        ("cubic meters a second", "cubic metres per second"),
        ("US dollars a day", "dollars per day"),
        ("dollars per thousand cubic metres", "dollars per thousand cubic metres"),
        ("parameters", "parameters"),
    ],
)
def test_units_have_one_name(written, unit):
    assert validate.unit_of(written) == unit
