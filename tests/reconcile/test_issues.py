"""Issues in dispute are found from what is demanded, refused and offered, and named by the articles' own words."""

import random

from standoff.reconcile.issues import Issue, Matter, as_decided, issues
from standoff.schema import Decision, IssueKey, ItemKey, Verb

TOLL = ["lower the toll on the canal", "the canal toll stays where it is", "cut the toll by half"]
FISH = ["stop fishing for cod inside the limit", "fishing for cod will go on", "respect the cod limit"]


def matters():
    return [Matter(f"{name}{n}", text) for name, texts in (("t", TOLL), ("f", FISH)) for n, text in enumerate(texts)]


def test_two_issues_with_their_names():
    found = issues(matters())
    assert {frozenset(issue.keys) for issue in found} == {frozenset({"t0", "t1", "t2"}), frozenset({"f0", "f1", "f2"})}
    names = {issue.name.lower() for issue in found}
    assert any("toll" in name for name in names)
    assert any("cod" in name for name in names)


def test_the_order_of_passages_makes_no_difference():
    shuffled = matters()
    random.Random(3).shuffle(shuffled)
    assert issues(shuffled) == issues(matters())


def test_an_issue_of_many_passages_is_named_all_the_same(monkeypatch):
    many = [Matter(f"t{n:03}", f"cut the canal toll in town {n}") for n in range(30)]
    name = issues(many)[0].name
    monkeypatch.setattr("standoff.reconcile.issues.NAMING", 3)
    found = issues(many)
    assert (found[0].name, len(found[0].keys)) == (name, 30)


def test_who_takes_part_is_not_what_it_is_about():
    both = [Matter("a", "Novaria open the archive", "Novaria"), Matter("b", "Novaria sell the mill", "Novaria")]
    assert issues(both) == []


def test_nothing_gives_no_issue():
    assert issues([]) == []
    assert issues([Matter("a", "it"), Matter("b", "so")]) == []


def decided(verb, old, new):
    return Decision(verb=verb, subjects=(IssueKey(name=old), IssueKey(name=new)), by="desk", why="")


def test_people_name_and_join_issues():
    found = [Issue("toll", ("a", "b"), ("toll",)), Issue("dues", ("c",), ("due",)), Issue("cod", ("d",), ("cod",))]
    joined = as_decided(found, [decided(Verb.MERGE, "Dues", "toll"), decided(Verb.RENAME, "toll", "Canal toll")])
    assert [(issue.name, issue.keys) for issue in joined] == [("Canal toll", ("a", "b", "c")), ("cod", ("d",))]
    parted = as_decided(found, [decided(Verb.MERGE, "dues", "toll"), decided(Verb.SPLIT, "dues", "toll")])
    assert [issue.name for issue in parted] == ["toll", "cod", "dues"]


def test_names_in_a_ring_end_somewhere():
    found = [Issue("a", ("1",), ()), Issue("b", ("2",), ())]
    ring = [decided(Verb.RENAME, "a", "b"), decided(Verb.RENAME, "b", "a")]
    assert sum(len(issue.keys) for issue in as_decided(found, ring)) == 2


def split(old, new, *passages):
    keys = tuple(ItemKey(document="d", kind="event", start=0, end=1, quote=p, item=p) for p in passages)
    return Decision(verb=Verb.SPLIT, subjects=(IssueKey(name=old), IssueKey(name=new), *keys), by="desk", why="")


def by_name(found, decisions):
    return {i.name: i.keys for i in as_decided(found, decisions, lambda key: key.item if key.item != "gone" else None)}


def test_passages_are_taken_out_of_an_issue():
    found = [Issue("toll", ("a", "b", "c"), ("toll",)), Issue("cod", ("d",), ("cod",))]
    assert by_name(found, [split("toll", "Locks", "b", "c")]) == {"toll": ("a",), "Locks": ("b", "c"), "cod": ("d",)}
    assert by_name(found, [split("toll", "cod", "b")]) == {"toll": ("a", "c"), "cod": ("d", "b")}
    twice = [split("toll", "Locks", "b", "c"), split("Locks", "Dues", "c")]
    assert by_name(found, twice) == {"toll": ("a",), "Locks": ("b",), "Dues": ("c",), "cod": ("d",)}


def test_passages_stay_where_people_put_them_whatever_the_machine_calls_the_rest():
    found = [Issue("canal dues", ("a", "b", "c"), ("due",))]
    assert by_name(found, [split("toll", "Locks", "b")]) == {"canal dues": ("a", "c"), "Locks": ("b",)}
    assert by_name(found, [split("toll", "Locks", "gone")]) == {"canal dues": ("a", "b", "c")}


def test_an_issue_whose_passages_are_all_moved_is_no_more():
    assert by_name([Issue("toll", ("a",), ())], [split("toll", "Locks", "a")]) == {"Locks": ("a",)}
