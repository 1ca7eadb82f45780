import pytest

from sentences import MODES, SentenceError, read
from standoff.schema import Plover

GROUP = "= bridge | train | A bridge is shut\n"
SENTENCE = "Ruritania warned Graustark that Ruritania would close the bridge.\n"


def records(tmp_path, text):
    path = tmp_path / "drafts.txt"
    path.write_text(text, encoding="utf-8")
    return read(path)


def event(tmp_path, line):
    """The event of SENTENCE that the line writes down."""
    return records(tmp_path, f"{GROUP}{SENTENCE}    {line}\n")[0]["events"][0]


def test_a_record_has_its_group_and_number(tmp_path):
    first, second = records(
        tmp_path,
        f"# a remark\n\n{GROUP}{SENTENCE}    THREATEN occurred | Ruritania#1=RUR/GOV > - | warned Graustark\n"
        "= goal | test | Football\nThe striker threatened the goal.\n    NONE sport\n",
    )
    assert {key: first[key] for key in ("id", "group", "split", "about", "text")} == {
        "id": "drafts-0001", "group": "bridge", "split": "train", "about": "A bridge is shut", "text": SENTENCE.strip(),
    }  # fmt: skip
    assert "trap" not in first
    assert (second["id"], second["split"], second["trap"], second["events"]) == ("drafts-0002", "test", "sport", [])


def test_an_event_has_type_mode_status_parties_and_evidence(tmp_path):
    assert event(tmp_path, "THREATEN/restrict occurred | Ruritania#2=RUR/GOV > Graustark=GRA/ | warned Graustark") == {
        "plover": "THREATEN", "mode": "restrict", "status": "occurred",
        "sources": [{"span": {"start": 32, "end": 41, "text": "Ruritania"}, "code": "RUR", "sector": "GOV"}],
        "targets": [{"span": {"start": 17, "end": 26, "text": "Graustark"}, "code": "GRA", "sector": None}],
        "evidence": {"start": 10, "end": 26, "text": "warned Graustark"},
    }  # fmt: skip


@pytest.mark.parametrize("status", ["occurred", "ongoing", "scheduled", "hypothetical", "denied"])
def test_statuses(tmp_path, status):
    assert event(tmp_path, f"COERCE {status} | - > - | close the bridge")["status"] == status


@pytest.mark.parametrize(("plover", "mode"), [(plover, mode) for plover in MODES for mode in MODES[plover]])
def test_modes(tmp_path, plover, mode):
    assert event(tmp_path, f"{plover}/{mode} occurred | - > - | the bridge")["mode"] == mode


@pytest.mark.parametrize("plover", sorted(set(Plover) - set(MODES)))
def test_types_without_modes(tmp_path, plover):
    assert event(tmp_path, f"{plover} occurred | - > - | the bridge")["mode"] is None
    with pytest.raises(SentenceError, match=r"has the modes \(\), not 'demo'"):
        event(tmp_path, f"{plover}/demo occurred | - > - | the bridge")


@pytest.mark.parametrize(
    ("written", "parties"),
    [
        ("-", []),
        ("", []),
        ("Graustark=/", [("Graustark", None, None)]),
        ("Graustark=IGO/MIL", [("Graustark", "IGO", "MIL")]),
        ("Ruritania#1=RUR/GOV + Graustark=GRA/GOV", [("Ruritania", "RUR", "GOV"), ("Graustark", "GRA", "GOV")]),
    ],
)
def test_parties(tmp_path, written, parties):
    found = event(tmp_path, f"THREATEN occurred | {written} > - | warned")["sources"]
    assert [(party["span"]["text"], party["code"], party["sector"]) for party in found] == parties


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("WARN occurred | - > - | warned", "WARN"),
        ("THREATEN meant | - > - | warned", "meant"),
        ("THREATEN/demo occurred | - > - | warned", "THREATEN has the modes .* not 'demo'"),
        ("THREATEN occurred | - | warned", "sources and targets are parted by >"),
        ("THREATEN occurred - > - | warned", "not TYPE"),
        ("threaten occurred | - > - | warned", "not TYPE"),
        ("THREATEN occurred | Graustark > - | warned", "is not mention=CODE/SECTOR"),
        ("THREATEN occurred | Graustark=GRA > - | warned", "is not mention=CODE/SECTOR"),
        ("THREATEN occurred | Graustark=Gra/ > - | warned", "'Gra' is no code of a state"),
        ("THREATEN occurred | Graustark=GRA/KING > - | warned", "'KING' is not one of"),
        ("THREATEN occurred | Ruritania=RUR/ > - | warned", "'Ruritania' occurs 2 times; write Ruritania#1"),
        ("THREATEN occurred | Ruritania#3=RUR/ > - | warned", "does not occur"),
        ("THREATEN occurred | Ruritania#0=RUR/ > - | warned", "does not occur"),
        ("THREATEN occurred | Ruritania#b=RUR/ > - | warned", "invalid literal"),
        ("THREATEN occurred | =RUR/ > - | warned", "a mention or an evidence is empty"),
        ("THREATEN occurred | - > - | warn", "does not occur"),  # "warned" is another word
        ("THREATEN occurred | - > - | opened the bridge", "does not occur"),
        ("NONE", "list index"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(tmp_path, line, message):
    with pytest.raises(SentenceError, match=rf"drafts\.txt:3: .*{message}"):
        event(tmp_path, line)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (SENTENCE, r"drafts\.txt:1: a sentence before the first group"),
        ("    NONE sport\n", r"drafts\.txt:1: an event before the first sentence"),
        ("= bridge | holdout | A bridge\n", r"drafts\.txt:1: the split is one of"),
        ("= bridge | train\n", r"drafts\.txt:1: not enough values"),
        (GROUP + SENTENCE, "needs events or NONE, and not both"),
        (f"{GROUP}{SENTENCE}    NONE sport\n    COERCE denied | - > - | close\n", "needs events or NONE, and not both"),
    ],
)
def test_a_file_that_is_out_of_order_is_refused(tmp_path, text, message):
    with pytest.raises(SentenceError, match=message):
        records(tmp_path, text)
