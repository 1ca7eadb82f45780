"""What the shipped weights find in sentences of our own, and that they are the weights that the card names."""

import shutil

import pytest

from standoff.coding.reader import UNREAD, load_reader, read, read_card
from standoff.coding.reader.card import FILES, FOLDER, Scale, digest
from standoff.errors import LanguageModelError
from standoff.language import mark
from standoff.schema import Block, BlockKind, Document

TEXT = (
    "Foreign Minister Inés Quiroga said on Tuesday that Tarsis would close its ports to Brennish trawlers unless "
    "Brennland released the crew of the Halcyon. Brennland has refused to hand them over."
)


@pytest.fixture(scope="module")
def reading():
    document = Document(name="ports", text=TEXT, source="-", blocks=(Block(BlockKind.BODY, 0, len(TEXT)),))
    return read(next(iter(mark([document]))))


def words(spans):
    return " … ".join(TEXT[start:end] for start, end in spans)


def test_a_statement_with_its_source_and_content(reading):
    best = reading.likely("statement")[0]
    assert "Quiroga" in words(best.roles["source"])
    assert "said" in words(best.roles["cue"])
    assert "would close its ports" in words(best.roles["content"])
    assert sum(best.attributes["act"].values()) == pytest.approx(1, abs=1e-3)


def test_a_commitment_with_its_condition(reading):
    best = reading.likely("commitment")[0]
    assert "close its ports" in words(best.roles["action"])
    assert words(best.roles["condition"]).startswith("unless")


def test_boilerplate_is_not_read():
    text = "Copyright Tarsis Herald. The minister said that she would resign.\n\nRain fell on the harbour all day."
    blocks = (Block(BlockKind.BOILERPLATE, 0, 65), Block(BlockKind.BODY, 67, len(text)))
    document = Document(name="x", text=text, source="-", blocks=blocks)
    assert all(frame.anchor[0] >= 67 for frame in read(next(iter(mark([document])))).frames)


def test_reading_is_the_same_each_time(reading):
    again = load_reader().read(TEXT, [(0, len(TEXT))], read_card().least)
    assert again == list(reading.frames)


def test_what_is_unlikely_is_found_without_its_roles():
    everything = load_reader().read(TEXT, [(0, len(TEXT))])
    assert all(frame.attributes for frame in everything if frame.family.attributes)
    sparse = load_reader().read(TEXT, [(0, len(TEXT))], dict.fromkeys(("statement", "commitment", "event"), 0.5))
    assert [frame.anchor for frame in sparse] == [frame.anchor for frame in everything]
    for full, bare in zip(everything, sparse, strict=True):
        unlikely = bare.probability < 0.5 and not any(bare.roles.values())
        assert bare.roles == full.roles or unlikely


def test_nothing_in_nothing():
    assert load_reader().read("", []) == []
    assert load_reader().read("   ", [(0, 3)]) == []


def test_the_files_are_those_of_the_card_and_small_enough():
    card = read_card()
    assert {name: digest(FOLDER / name) for name in FILES} == card.sha256
    assert sum((FOLDER / name).stat().st_size for name in FILES) <= 30_000_000


def test_other_weights_are_refused(tmp_path):
    for name in (*FILES, "card.toml"):
        shutil.copyfile(FOLDER / name, tmp_path / name)
    (tmp_path / "heads.npz").write_bytes(b"something else")
    with pytest.raises(LanguageModelError, match=r"heads\.npz is missing or is not what"):
        load_reader(tmp_path)


def test_a_missing_card_is_told(tmp_path):
    with pytest.raises(LanguageModelError, match="holds no reader"):
        read_card(tmp_path)


def test_where_nothing_was_read_the_rules_decide():
    assert UNREAD.likely("event") == []
    assert UNREAD.seconds("event", 0, 100)


def test_a_score_rises_with_the_probability():
    scale = Scale(slope=0.8, shift=0.3, rules=0.6)
    scores = [scale(p / 20) for p in range(21)]
    assert scores == sorted(scores)
    assert 0 <= scores[0] < scores[-1] <= 1
    assert scale(None) == 0.6
