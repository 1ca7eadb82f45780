"""Whom a condition means that names nobody."""

from dataclasses import dataclass, field

from standoff.model.ledger import EntryKind, Literal
from standoff.model.ledger.facing import Facing

FIRE = Literal("ASSAULT")


@dataclass
class Word:
    by: str | None
    toward: str | None
    kind: EntryKind = EntryKind.THREAT
    action: Literal = FIRE
    conditions: list[tuple[Literal, bool]] = field(default_factory=list)


def test_the_principals_mean_each_other():
    facing = Facing(
        [Word("TCD", "NER"), Word("NER", "TCD"), Word("BEN", "NER"), Word("BEN", "TCD"), Word("TCD", "BEN")]
    )
    assert facing.of("NER", FIRE) == "TCD"
    assert facing.of("BEN", FIRE) is None


def test_a_third_party_means_the_one_that_most_is_said_to():
    facing = Facing([Word("TCD", "NER"), Word("BEN", "NER"), Word("TGO", "NER"), Word("NER", "TCD")])
    assert facing.of("GHA", FIRE) == "NER"


def test_what_is_done_to_a_principal_is_done_by_the_other():
    facing = Facing([Word("TCD", "NER"), Word("NER", "TCD"), Word("BEN", "NER"), Word("BEN", "TCD")])
    assert facing.of("GHA", Literal("CUTOFF", targets=frozenset({"TCD"}))) == "NER"


def test_one_word_makes_no_principal():
    assert Facing([Word("TCD", "NER")]).of("BEN", FIRE) is None
