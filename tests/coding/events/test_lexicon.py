"""The data files are read whole, and a wrong one is refused with a hint."""

from __future__ import annotations

import copy
import tomllib
from importlib.resources import files

import pytest

from standoff.coding.events.lexicon import FOLDER, build_lexicon, load_lexicon
from standoff.errors import OntologyError
from standoff.schema import Plover


@pytest.fixture(scope="module")
def tables():
    folder = files("standoff").joinpath(FOLDER)
    return {
        e.name.removesuffix(".toml"): tomllib.loads(e.read_text(encoding="utf-8"))
        for e in folder.iterdir()
        if e.name.endswith(".toml")
    }


def test_every_type_has_verbs_and_nouns():
    lexicon = load_lexicon()
    verbs = {rule.plover for rules in lexicon.verbs.values() for rule in rules}
    nouns = {rule.plover for found in lexicon.nouns.values() for _, rule in found}
    assert verbs == set(Plover)
    assert nouns == set(Plover)


def test_hyphens_do_not_matter_and_longer_phrases_come_first():
    phrases = [words for words, _ in load_lexicon().nouns["up"]]
    assert ("build", "up") in phrases
    assert phrases == sorted(phrases, key=len, reverse=True)


def test_the_readme_of_the_data_explains_every_key(tables):
    text = files("standoff").joinpath(FOLDER).joinpath("README.md").read_text(encoding="utf-8")
    keys = {
        key
        for stem, table in tables.items()
        if stem not in ("classes", "light", "status")
        for section in ("verb", "adjective", "noun")
        for entry in table.get(section, ())
        for key in entry
    }
    assert {key for key in keys if f"`{key}`" not in text} == set()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"verbs": ["x"], "objekt": ["y"]}, "unknown key 'objekt'"),
        ({"verbs": ["x"], "object": ["@nobody"]}, "@nobody"),
        ({"object": ["y"]}, "has no verbs"),
    ],
)
def test_a_wrong_entry_is_refused(tables, change, says):
    changed = copy.deepcopy(tables)
    changed["assault"]["verb"].append(change)
    with pytest.raises(OntologyError) as caught:
        build_lexicon(changed)
    assert says in str(caught.value)
    assert caught.value.hint


def test_a_file_without_a_type_is_refused(tables):
    changed = copy.deepcopy(tables)
    changed["assault"]["plover"] = "ATTACK"
    with pytest.raises(OntologyError, match="names no PLOVER type"):
        build_lexicon(changed)
