from __future__ import annotations

import pytest

from standoff.analysis import calendar, timeline
from standoff.schema import Act, Format, Mode, Party, Plover, Status

RUR, GRA, SYL = (Party(name=code, side=code) for code in ("RUR", "GRA", "SYL"))


def meet(desk, article, words, *, when, format=Format.TALKS, status=Status.SCHEDULED, who=(RUR, GRA), place=None):
    desk.event(
        article,
        words,
        Plover.CONSULT,
        sources=who[:1],
        targets=who[1:],
        when=when,
        format=format,
        status=status,
        place=place,
    )


def test_one_occasion_told_by_two_articles_is_one_entry(crisis):
    value = calendar(crisis.case)
    assert len(value.meetings) == 1
    meeting = value.meetings[0]
    assert (meeting.when, meeting.sides, meeting.documents) == ("2031-01-10", ("GRA", "RUR"), 2)
    assert (meeting.format, meeting.place, meeting.status) == (Format.TALKS, "Zenda", Status.SCHEDULED)
    assert meeting.due
    assert [c.number for c in meeting.citations] == [1, 2]


@pytest.mark.parametrize(
    ("when", "format", "who"),
    [
        ("2031-01-11", Format.TALKS, (RUR, GRA)),
        ("2031-01-10", Format.CALL, (RUR, GRA)),
        ("2031-01-10", Format.TALKS, (RUR, SYL)),
        ("2031-01-10", Format.TALKS, (RUR, GRA, SYL)),
    ],
    ids=["other day", "other format", "other sides", "more sides"],
)
def test_what_differs_stays_apart(desk, when, format, who):
    article = desk.article("a", "Titles\nThey talk. They talk again.")
    meet(desk, article, "They talk", when="2031-01-10")
    meet(desk, article, "They talk again", when=when, format=format, who=who)
    assert len(calendar(desk.case).meetings) == 2


def test_other_persons_of_the_same_sides_are_another_meeting(desk):
    article = desk.article("a", "Titles\nThey talk. They talk again.")
    ministers = (Party(name="Anna Karst", side="RUR"), Party(name="Leo Brandt", side="GRA"))
    leaders = (Party(name="Rudolf Elph", side="RUR"), Party(name="Leo Brandt", side="GRA"))
    meet(desk, article, "They talk", when="2031-01-10", who=ministers)
    meet(desk, article, "They talk again", when="2031-01-10", who=leaders)
    assert len(calendar(desk.case).meetings) == 2


def test_a_day_inside_the_announced_days_is_the_same_talks(desk):
    article = desk.article("a", "Titles\nTwo days of talks are to begin. The talks are on Sunday.")
    meet(desk, article, "Two days of talks are to begin", when="2031-01-09/2031-01-10")
    meet(desk, article, "The talks are on Sunday", when="2031-01-09")
    assert [m.when for m in calendar(desk.case).meetings] == ["2031-01-09"]


def test_announced_then_held_is_held(desk):
    before = desk.article("before", "Titles\nThey will talk on Friday.", published="2031-01-08")
    after = desk.article("after", "Titles\nThey talked on Friday.", published="2031-01-11")
    meet(desk, before, "They will talk on Friday", when="2031-01-10")
    meet(desk, after, "They talked on Friday", when="2031-01-10", status=Status.OCCURRED)
    value = calendar(desk.case)
    assert [m.status for m in value.meetings] == [Status.OCCURRED]
    assert (len(value.held), len(value.scheduled)) == (1, 0)


def test_a_meeting_whose_day_has_passed_unreported_is_not_due(desk):
    before = desk.article("before", "Titles\nThey will talk on Friday.", published="2031-01-08")
    desk.article("after", "Titles\nNothing of it.", published="2031-01-20")
    meet(desk, before, "They will talk on Friday", when="2031-01-10")
    value = calendar(desk.case)
    assert value.as_of == "2031-01-20"
    assert [m.due for m in value.scheduled] == [False]


def test_an_undated_mention_joins_the_only_meeting_it_fits(desk):
    article = desk.article("a", "Titles\nThey will talk on Friday. The talks are awaited.")
    meet(desk, article, "They will talk on Friday", when="2031-01-10")
    meet(desk, article, "The talks are awaited", when=None)
    assert [(m.when, len(m.citations)) for m in calendar(desk.case).meetings] == [("2031-01-10", 2)]


def test_an_undated_mention_that_fits_several_stands_alone_and_last(desk):
    article = desk.article("a", "Titles\nThey talk on Friday. They talk on Sunday. The talks are awaited.")
    meet(desk, article, "They talk on Friday", when="2031-01-10")
    meet(desk, article, "They talk on Sunday", when="2031-01-12")
    meet(desk, article, "The talks are awaited", when=None)
    assert [m.when for m in calendar(desk.case).meetings] == ["2031-01-10", "2031-01-12", None]


def test_feared_and_denied_meetings_are_not_in_the_calendar(desk):
    article = desk.article("a", "Titles\nThey may talk. They deny talks.")
    meet(desk, article, "They may talk", when="2031-01-10", status=Status.HYPOTHETICAL)
    meet(desk, article, "They deny talks", when="2031-01-11", status=Status.DENIED)
    assert calendar(desk.case).meetings == ()


def test_since_and_until_keep_what_reaches_into_them(desk):
    article = desk.article("a", "Titles\nOne. Two. Three. Four.")
    for words, when in (
        ("One", "2031-01-05"),
        ("Two", "2031-01-09/2031-01-10"),
        ("Three", "2031-01-20"),
        ("Four", None),
    ):
        meet(desk, article, words, when=when, format=Format.CALL)
    assert [m.when for m in calendar(desk.case, since="2031-01-10", until="2031-01-15").meetings] == [
        "2031-01-09/2031-01-10"
    ]


def test_persons_stand_for_their_side_and_a_visit_names_its_place(desk):
    article = desk.article("a", "Titles\nKarst visits Strelsau. Karst is in Strelsau.")
    karst = Party(name="Anna Karst", side="RUR")
    meet(
        desk,
        article,
        "Karst visits Strelsau",
        when="2031-01-10",
        format=Format.VISIT,
        who=(karst, GRA),
        place="Strelsau",
    )
    meet(desk, article, "Karst is in Strelsau", when="2031-01-10", format=Format.VISIT, who=(RUR, GRA))
    meeting = calendar(desk.case).meetings[0]
    assert meeting.text == "visit to Strelsau by RUR (Anna Karst)"
    assert [who.name for who in meeting.participants] == ["Anna Karst", "GRA"]


def test_the_timeline_goes_by_day_and_dates_no_line_twice(crisis):
    value = timeline(crisis.case)
    assert [day.when for day in value.days] == ["2031-01-05", "2031-01-06", "2031-01-10"]
    assert value.days[0].entries[0].line.text == "GRA moved or readied forces: Graustark moved tanks to the river"
    meetings = [e.line.text for day in value.days for e in day.entries if e.sense == "meeting"]
    assert meetings == ["Talks in Zenda between RUR and GRA (scheduled)"]


def test_the_timeline_counts_what_has_no_date(desk):
    article = desk.article("a", "Titles\nSomething happened.", published=None)
    desk.event(article, "Something happened", Plover.ASSAULT, sources=(RUR,))
    value = timeline(desk.case)
    assert (value.days, value.undated) == ((), 1)


def test_the_timeline_is_bounded_by_since_and_until(desk):
    article = desk.article("a", "Titles\nOne thing. Another matter.")
    for words, day in (("One thing", "2031-01-01"), ("Another matter", "2031-02-01")):
        desk.statement(article, words, by=RUR, act=Act.CLAIM, mode=Mode.INDIRECT, date=day)
    assert [d.when for d in timeline(desk.case, since="2031-01-15").days] == ["2031-02-01"]
    assert [d.when for d in timeline(desk.case, until="2031-01-15").days] == ["2031-01-01"]


def test_a_town_says_more_than_its_country(desk):
    article = desk.article("a", "Titles\nThey meet in Geneva. They meet in Switzerland.")
    meet(desk, article, "They meet in Geneva", when="2031-01-10", place="Geneva")
    meet(desk, article, "They meet in Switzerland", when="2031-01-10", place="Switzerland")
    assert calendar(desk.case).meetings[0].place == "Geneva"


def test_press_briefings_are_no_meetings(desk):
    article = desk.article("a", "Titles\nHe called reporters. Both met reporters.")
    press = Party(name="reporters", side="MEDIA")
    meet(desk, article, "He called reporters", when="2031-01-10", who=(RUR, press))
    assert calendar(desk.case).meetings == ()


def test_announced_and_held_talks_without_a_day_stay_apart(desk):
    article = desk.article("a", "Titles\nThey have talked. They will talk.")
    meet(desk, article, "They have talked", when=None, status=Status.OCCURRED)
    meet(desk, article, "They will talk", when=None)
    assert [m.status for m in calendar(desk.case).meetings] == [Status.OCCURRED, Status.SCHEDULED]


def held_after(desk, *, due="2031-01-10", held="2031-01-10", who=(RUR, GRA), place=None, **facts):
    before = desk.article("before", "Titles\nThey will talk.", published="2031-01-08")
    after = desk.article("after", "Titles\nThey have talked.", published="2031-01-13")
    meet(desk, before, "They will talk", when=due, place=place)
    meet(desk, after, "They have talked", when=held, status=Status.OCCURRED, who=who, place=place, **facts)
    return calendar(desk.case).meetings


@pytest.mark.parametrize(
    ("due", "held", "facts"),
    [
        ("2031-01-10", "2031-01-10", {"who": (RUR, GRA, SYL)}),
        ("2031-01-10", "2031-01-11", {"place": "Sylva City"}),
        ("2031-01-06/2031-01-12", "2031-01-12", {}),
        ("2031-01-09/2031-01-10", "2031-01-11", {"place": "Sylva City"}),
    ],
    ids=["one side more", "a day later in the same town", "in the week", "a day after the days in the same town"],
)
def test_what_was_due_and_was_held_about_then_is_one_meeting(desk, due, held, facts):
    (meeting,) = held_after(desk, due=due, held=held, **facts)
    assert (meeting.status, meeting.documents, meeting.when) == (Status.OCCURRED, 2, held)
    assert [c.document for c in meeting.citations] == ["before", "after"]


@pytest.mark.parametrize(
    "facts",
    [{"held": "2031-01-11"}, {"who": (RUR, SYL)}, {"format": Format.CALL}, {"due": "2031-01"}],
    ids=["a day later", "other sides", "a call", "some time in the month"],
)
def test_what_was_due_and_something_else_are_two(desk, facts):
    assert len(held_after(desk, **facts)) == 2


def test_a_visit_without_a_place_goes_to_its_host(desk):
    article = desk.article("a", "Titles\nKarst visits Graustark.")
    karst = Party(name="Anna Karst", side="RUR")
    meet(desk, article, "Karst visits", when="2031-01-10", format=Format.VISIT, who=(karst, GRA))
    assert calendar(desk.case).meetings[0].text == "visit to GRA by RUR (Anna Karst)"
