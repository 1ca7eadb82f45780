"""The network: signs, directions and what counts as one story."""

from __future__ import annotations

import pytest

from standoff.analysis.moments import moments
from standoff.analysis.network import Level, Sign, network
from standoff.schema import Act, CommitmentKind, Format, Party, Plover, Status

RUR, GRA, SYL = (Party(name=code, side=code) for code in ("RUR", "GRA", "SYL"))
KARST = Party(name="Anna Karst", side="RUR")


def told(desk, **options):
    return {(tie.source.id, tie.target.id, tie.sign): tie for tie in network(moments(desk.case), **options)}


@pytest.mark.parametrize(
    ("plover", "sign"),
    [
        (Plover.AID, Sign.COOPERATIVE),
        (Plover.RETREAT, Sign.COOPERATIVE),
        (Plover.AGREE, Sign.COOPERATIVE),
        (Plover.SANCTION, Sign.CONFLICTUAL),
        (Plover.ACCUSE, Sign.CONFLICTUAL),
        (Plover.ASSAULT, Sign.CONFLICTUAL),
    ],
)
def test_the_sign_is_that_of_the_quad_class(desk, plover, sign):
    article = desk.article("post", "Ruritania did it to Graustark, everybody in Zenda agreed.")
    desk.event(article, "Ruritania did it to Graustark", plover, sources=(RUR,), targets=(GRA,))
    assert list(told(desk)) == [("RUR", "GRA", sign)]


def test_a_threat_is_conflict_and_a_promise_is_cooperation(desk):
    article = desk.article("post", "Ruritania would close the border. It would send grain to Graustark.")
    desk.commitment(article, "close the border", by=RUR, kind=CommitmentKind.THREAT, toward=(GRA,))
    desk.commitment(article, "send grain to Graustark", by=RUR, kind=CommitmentKind.PROMISE, toward=(GRA,))
    assert set(told(desk)) == {("RUR", "GRA", Sign.CONFLICTUAL), ("RUR", "GRA", Sign.COOPERATIVE)}


def test_a_meeting_has_no_direction_and_joins_all_who_take_part(desk):
    article = desk.article("post", "The three met in Zenda.")
    desk.event(
        article,
        "The three met",
        Plover.CONSULT,
        sources=(RUR,),
        targets=(GRA, SYL),
        when="2031-01-04",
        format=Format.TALKS,
    )
    pairs = {("GRA", "RUR"), ("GRA", "SYL"), ("RUR", "SYL")}
    assert set(told(desk)) == {(*pair, Sign.MEETS) for pair in pairs}


def test_one_story_in_two_articles_is_one(desk):
    for name in ("one", "two"):
        article = desk.article(name, "Graustark shelled the bridge at Zenda.", publisher=name)
        desk.event(article, "Graustark shelled the bridge at Zenda", Plover.ASSAULT, sources=(GRA,), targets=(RUR,))
    (tie,) = told(desk).values()
    assert tie.stories == len(tie.told) == 1
    assert tie.told[0].line.documents == 2
    assert tie.what == (("ASSAULT", 1),)


def test_what_is_denied_or_aimed_at_oneself_or_at_nobody_is_no_tie(desk):
    article = desk.article(
        "post", "Graustark did not shell Zenda. Karst scolded Ruritania. It shelled a hill. So it says."
    )
    desk.event(article, "did not shell Zenda", Plover.ASSAULT, status=Status.DENIED, sources=(GRA,), targets=(RUR,))
    desk.event(article, "Karst scolded Ruritania", Plover.ACCUSE, sources=(KARST,), targets=(RUR,))
    desk.event(article, "It shelled a hill", Plover.ASSAULT, sources=(GRA,))
    desk.statement(article, "So it says", by=GRA, act=Act.CLAIM)
    assert told(desk) == {}
    assert list(told(desk, level=Level.ACTOR)) == [("Anna Karst (RUR)", "RUR (RUR)", Sign.CONFLICTUAL)]


def test_least_leaves_out_what_few_stories_tell(crisis):
    everything = network(moments(crisis.case))
    assert network(moments(crisis.case), least=2) == tuple(tie for tie in everything if tie.stories >= 2)
    assert [tie.stories for tie in everything] == sorted((tie.stories for tie in everything), reverse=True)
