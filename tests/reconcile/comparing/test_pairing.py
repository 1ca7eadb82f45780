"""Which items of two papers are taken for one report, and which for two accounts of one thing."""

from __future__ import annotations

from collections import Counter

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from standoff.reconcile.comparing.blocking import CROWD, Memory, candidates, keys
from standoff.reconcile.comparing.differing import difference
from standoff.reconcile.comparing.digest import Digest
from standoff.reconcile.comparing.evidence import evidence, exclude_each_other
from standoff.reconcile.comparing.facts import apart, bounds
from standoff.reconcile.comparing.pairing import LIKELIEST, Candidate, best, compare, links
from standoff.reconcile.comparing.pairs import Pairs
from standoff.reconcile.stories import judged, stories
from standoff.schema import Act, CommitmentKind, Difference, Plover, Status, Strength

SHELLS = "Ostrava shelled the customs post at Brodek on Tuesday morning, killing three guards."
AGAIN = "Three guards died when the customs post at Brodek was shelled by Ostrava on 4 March."
DAYS = ("2031-03-04", "2031-03-05", "2031-02", "2031-03", None)
MARKET = "Ostrava's farmers opened a market for spring vegetables in the capital."


def shelling(paper, text, *, name="a", when="2031-03-04", words=None, **more):
    return paper(name, text).event(
        Plover.ASSAULT, words or text[:40], by=more.pop("by", "CZE"), to="SVK", when=when, **more
    )


def test_one_event_in_other_words_is_one_story(paper):
    one = shelling(paper, SHELLS, place="Brodek")
    other = shelling(paper, AGAIN, name="b", words="the customs post at Brodek was shelled by Ostrava", place="Brodek")
    found = compare(one, other)
    assert found is not None
    assert found.difference is None


def test_events_whose_days_exclude_each_other_are_told_apart_however_alike(paper):
    def talks(name: str, text: str, when: str) -> Digest:
        told = text[: text.index(" on ")]
        return paper(name, text).event(
            Plover.CONSULT, told, by="CZE SVK", when=when, status=Status.SCHEDULED, place="Geneva"
        )

    one = talks(
        "a", "Talks about the toll at Brodek are to open in Geneva on 9 March, both ministries say.", "2031-03-09"
    )
    text = "The negotiations about Brodek's toll will open in Geneva on Monday, according to diplomats."
    apart, meeting = (compare(one, talks("b", text, when)) for when in ("2031-03-10", "2031-03"))
    assert meeting.difference is None
    assert (apart.difference, apart.strength) == (Difference.DATE, Strength.HARD)


def test_weighed_as_one_but_on_two_days_is_no_story(paper):
    ones = [shelling(paper, SHELLS, place="Brodek")]
    others = [shelling(paper, AGAIN, name="b", words=AGAIN, place="Brodek", when=when) for when in DAYS]
    assert exclude_each_other(Pairs.of(ones * len(DAYS), others)).tolist() == [False, True, True, False, False]


def test_other_events_are_not(paper):
    one = shelling(paper, SHELLS)
    other = paper("b", MARKET).event(Plover.COOPERATE, "opened a market", by="CZE", when="2031-03-04")
    assert compare(one, other) is None


def test_a_copy_is_the_same_whatever_was_made_of_it(paper):
    one = shelling(paper, SHELLS)
    other = shelling(paper, SHELLS, name="b", when=None, status=Status.DENIED)
    found = compare(one, other)
    assert found is not None
    assert found.difference is None


def test_the_order_of_two_items_makes_no_difference(paper):
    one, other = shelling(paper, SHELLS), shelling(paper, AGAIN, name="b", words=AGAIN)
    assert compare(one, other) == compare(other, one)
    found, turned = evidence(Pairs.of([one], [other]), "event"), evidence(Pairs.of([other], [one]), "event")
    assert {name: each.tolist() for name, each in found.items()} == {n: each.tolist() for n, each in turned.items()}


def test_a_denied_event_against_a_reported_one(paper):
    one = shelling(paper, SHELLS)
    other = shelling(paper, AGAIN, name="b", words=AGAIN, status=Status.DENIED)
    assert difference(one, other) == (Difference.DENIAL, Strength.HARD)


def test_another_day_is_hard_and_a_longer_time_soft(paper):
    one = shelling(paper, SHELLS)
    assert difference(one, shelling(paper, AGAIN, name="b", when="2031-03-01")) == (Difference.DATE, Strength.HARD)
    assert difference(one, shelling(paper, AGAIN, name="b", when="2031-02")) == (Difference.DATE, Strength.SOFT)


def test_what_was_scheduled_and_then_held_is_an_update(paper):
    due = paper("a", "Talks are to open in Brodek on 9 March.", "2031-03-05").event(
        Plover.CONSULT, "Talks are to open", by="CZE", to="SVK", status=Status.SCHEDULED, when="2031-03-09"
    )
    held = paper("b", "Talks opened in Brodek on Sunday.", "2031-03-10").event(
        Plover.CONSULT, "Talks opened", by="CZE", to="SVK", when="2031-03-09"
    )
    assert difference(held, due) == (Difference.STATUS, Strength.UPDATE)


def test_a_meeting_that_was_moved_is_an_update(paper):
    first = paper("a", "Talks are to open on 9 March.", "2031-03-01").event(
        Plover.CONSULT, "Talks", by="CZE", to="SVK", status=Status.SCHEDULED, when="2031-03-09"
    )
    then = paper("b", "Talks are to open on 10 March.", "2031-03-06").event(
        Plover.CONSULT, "Talks", by="CZE", to="SVK", status=Status.SCHEDULED, when="2031-03-10"
    )
    assert difference(first, then) == (Difference.DATE, Strength.UPDATE)


def test_figures_that_exclude_each_other_are_hard_and_looser_ones_soft(paper):
    def count(name, value, published="2031-03-05", **more):
        return paper(name, f"{value} soldiers stand on the border.", published).figure(
            value, "soldiers stand", "soldiers on the border", **more
        )

    assert difference(count("a", 90000), count("b", 120000)) == (Difference.FIGURE, Strength.HARD)
    looser = count("b", None, low=10000, approx=True)
    assert difference(count("a", 90000), looser) == (Difference.FIGURE, Strength.SOFT)
    later = count("b", 120000, "2031-03-20")
    assert difference(count("a", 90000), later) == (Difference.FIGURE, Strength.UPDATE)


def test_the_same_figure_of_one_thing_is_one_story(paper):
    one = paper("a", "90,000 soldiers stand on the border.").figure(90000, "90,000 soldiers", "soldiers on the border")
    other = paper("b", "Some 90,000 soldiers stand on the border now.").figure(
        90000, "90,000 soldiers", "soldiers on the border"
    )
    found = compare(one, other)
    assert found is not None
    assert found.difference is None


def test_the_same_number_of_other_things_is_nothing(paper):
    one = paper("a", "The envoys met for 4 hours in the capital.").figure(4, "4 hours", "length of the meeting")
    other = paper("b", "Artillery fire broke out in 4 districts of the north.").figure(4, "4 districts", "districts")
    assert compare(one, other) is None


def test_another_trigger_of_one_threat(paper):
    text = "Ostrava will close the pass if tanks cross the river. Ostrava will close the pass unless the toll is paid."
    one = paper("a", text).commitment(
        CommitmentKind.THREAT, "close the pass", by="CZE", condition="if tanks cross the river"
    )
    other = paper("b", text).commitment(
        CommitmentKind.THREAT, "close the pass", by="CZE", condition="unless the toll is paid"
    )
    assert difference(one, other) == (Difference.TRIGGER, Strength.HARD)


def test_a_statement_and_its_denial(paper):
    one = paper("a", "He said the pass was mined.").statement("the pass was mined", by="CZE")
    other = paper("b", "She denied that the pass was mined.").statement("the pass was mined", by="SVK", act=Act.DENIAL)
    assert difference(one, other) == (Difference.DENIAL, Strength.HARD)


def test_bounds_of_figures(paper):
    make = paper("a", "About 100 tanks.").figure
    assert bounds(make(100, "100 tanks", "tanks", approx=True)) == (90, 110)
    assert bounds(make(None, "100 tanks", "tanks", low=100)) == (100, float("inf"))
    assert bounds(make(None, "100 tanks", "tanks")) is None


def test_days_apart(paper):
    one = shelling(paper, SHELLS, when="2031-03-04")
    assert apart(one, shelling(paper, AGAIN, name="b", when="2031-03-07/2031-03-09")) == 3
    assert apart(one, shelling(paper, AGAIN, name="b", when="2031-03")) == 0
    assert apart(one, shelling(paper, AGAIN, name="b", when=None)) is None


def test_items_of_one_document_are_never_compared(paper):
    page = paper("a", SHELLS + " " + AGAIN)
    twice = [page.event(Plover.ASSAULT, SHELLS, by="CZE"), page.event(Plover.ASSAULT, AGAIN, by="CZE")]
    assert list(links([twice], Memory())) == []


def test_a_figure_is_the_same_as_one_count_and_differs_from_the_other(paper):
    text = "In the capital 120000 soldiers are counted on the border, abroad 90000 soldiers on the border."
    one = paper("a", "There are 90000 soldiers on the border.", "2031-03-05")
    other = paper("b", text, "2031-03-05")
    first = [one.figure(90000, "90000 soldiers", "soldiers on the border")]
    second = [other.figure(n, f"{n} soldiers", "soldiers on the border") for n in (120000, 90000)]
    found = list(links([first, second], Memory()))
    assert sorted(str(link.difference) for link in found) == ["None", "figure"]


def test_links_make_stories(paper):
    pages = [
        [shelling(paper, SHELLS, name=name, words="shelled the customs post at Brodek on Tuesday morning")]
        for name in ("a", "b", "c")
    ]
    market = paper("m", MARKET).event(Plover.COOPERATE, "opened a market", by="CZE")
    found = stories(judged(links([*pages, [market]], Memory())))
    assert [len(story) for story in found] == [3]
    assert market.item not in found[0]


def test_an_item_without_words_has_no_candidates(paper):
    index = Memory()
    index.add(shelling(paper, SHELLS), ["event|x"])
    bare = Digest(item="x", document="a", kind="figure", label="")
    assert list(keys(bare)) == []
    assert len(candidates([bare], [[]], index)) == 0


def test_candidates_are_those_that_share_most_the_earliest_first(paper):
    index = Memory()
    event = shelling(paper, SHELLS)
    own = list(keys(event))
    for number, shared in enumerate((1, 3, 2, 3)):
        index.add(msgspec.structs.replace(event, item=f"{number}"), own[:shared])
    found = candidates([event], [own], index)
    assert [index.digest(row).item for row in found.right] == ["1", "3", "2", "0"]


def test_a_key_that_all_items_have_gives_only_the_last(paper):
    index = Memory()
    event = shelling(paper, SHELLS)
    for _ in range(CROWD + 5):
        index.add(event, ["common"])
    found = index.with_keys(["common", "unknown"])
    assert list(found) == ["common"]
    assert found["common"].tolist() == list(range(5, CROWD + 5))


@given(st.text(max_size=60))
def test_any_text_has_a_digest_and_keys(text):
    from tests.reconcile.conftest import Paper

    page = Paper("a", text + "x", None)
    assert list(keys(page.statement("x", by="CZE")))


def test_a_story_that_many_papers_tell_hangs_together_by_few_links_each(paper):
    told = [shelling(paper, SHELLS, name=f"paper{n}") for n in range(3 * LIKELIEST)]
    found = list(links([[one] for one in told], Memory()))
    later = Counter(max(link.left, link.right, key=[one.item for one in told].index) for link in found)
    assert set(later.values()) == set(range(1, LIKELIEST + 1))
    assert stories(judged(found)) == [frozenset(one.item for one in told)]


def test_of_many_the_likeliest_are_linked(paper):
    strangers = [
        shelling(
            paper, AGAIN, name=f"other{n}", words="the customs post at Brodek was shelled by Ostrava", place="Brodek"
        )
        for n in range(2 * LIKELIEST)
    ]
    twin, mine = shelling(paper, SHELLS, name="twin"), shelling(paper, SHELLS, name="mine", place="Brodek")
    index = Memory()
    list(links([[one] for one in (*strangers, twin)], index))
    assert frozenset((twin.item, mine.item)) in {frozenset((f.left, f.right)) for f in links([[mine]], index)}


def candidate(mine: str, theirs: str, odds: float, there: str) -> Candidate:
    one, other = (
        Digest(item=item, document=document, kind="event", label="AID")
        for item, document in ((mine, "new"), (theirs, there))
    )
    return Candidate(-odds, *sorted((mine, theirs)), one, other, is_same=True)


def test_a_pair_beyond_the_dozen_still_bars_a_weaker_one_of_the_same_two_articles():
    many = [candidate("one", f"told{n:02}", 5.0, f"paper{n:02}") for n in range(LIKELIEST)]
    found = list(best([*many, candidate("one", "last", 4.0, "late"), candidate("other", "last", 3.0, "late")]))
    assert len(found) == LIKELIEST
    assert all("last" not in (link.left, link.right) for link in found)
