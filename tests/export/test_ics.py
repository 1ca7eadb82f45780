from __future__ import annotations

import io
from datetime import date

import icalendar
import pytest

from standoff.analysis import Pages
from standoff.export import write_calendar
from standoff.schema import Format, Status


def written(*pairs, **options) -> bytes:
    stream = io.BytesIO()
    pages = Pages([document for document, _ in pairs], [item for _, item in pairs])
    count = write_calendar(pages, stream, **options)
    assert len(events(stream.getvalue())) == count
    return stream.getvalue()


def events(data: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(data).walk("VEVENT"))


def test_an_entry_tells_who_when_where_and_by_which_words(meeting):
    (event,) = events(written(meeting("a", format=Format.TALKS, place="Geneva", when="2031-01-09/2031-01-10")))
    assert event["SUMMARY"] == "Talks: GRA – RUR"
    assert event.decoded("DTSTART") == date(2031, 1, 9)
    assert event.decoded("DTEND") == date(2031, 1, 11)
    assert event["STATUS"] == "CONFIRMED"
    assert event["LOCATION"] == "Geneva"
    assert "“The two sides met.”" in event["DESCRIPTION"]
    assert "a [0:18]" in event["DESCRIPTION"]
    assert event.decoded("DTSTAMP").date() == date(2031, 1, 11)
    assert event["SEQUENCE"] == 0


@pytest.mark.parametrize(
    ("status", "shown"),
    [
        (Status.OCCURRED, "CONFIRMED"),
        (Status.ONGOING, "CONFIRMED"),
        (Status.SCHEDULED, "TENTATIVE"),
        (Status.HYPOTHETICAL, "TENTATIVE"),
        (Status.DENIED, "CANCELLED"),
    ],
)
def test_the_status_is_what_the_text_says(meeting, status, shown):
    (event,) = events(written(meeting("a", status=status), hypothetical=True))
    assert event["STATUS"] == shown


def test_what_is_only_feared_or_proposed_is_left_out_unless_asked_for(meeting):
    assert events(written(meeting("a", status=Status.HYPOTHETICAL))) == []


def test_the_title_of_a_visit_says_where_to(meeting):
    (event,) = events(written(meeting("a", format=Format.VISIT, place="Zenda")))
    assert event["SUMMARY"] == "Visit to Zenda: GRA – RUR"


@pytest.mark.parametrize(
    ("when", "first", "end"), [("2031-02", (2031, 2, 1), (2031, 3, 1)), ("2031", (2031, 1, 1), (2032, 1, 1))]
)
def test_months_and_years_last_as_long_as_they_do(meeting, when, first, end):
    (event,) = events(written(meeting("a", when=when)))
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (date(*first), date(*end))


@pytest.mark.parametrize("when", [None, "soon"])
@pytest.mark.parametrize("status", [Status.OCCURRED, Status.DENIED])
def test_what_has_no_day_is_left_out(meeting, when, status):
    assert events(written(meeting("a", when=when, status=status))) == []


def test_the_same_occasion_in_two_articles_is_one_entry_that_keeps_its_uid(meeting):
    first = meeting("a")
    later = meeting("b", text="Ruritania and Graustark held talks.", published="2031-01-12", format=Format.TALKS)
    (alone,) = events(written(first))
    (both,) = events(written(first, later))
    assert both["UID"] == alone["UID"]
    assert both["SEQUENCE"] > alone["SEQUENCE"]
    assert both.decoded("DTSTAMP") > alone.decoded("DTSTAMP")
    assert "held talks" in both["DESCRIPTION"]
    (denied,) = events(written(meeting("a", status=Status.DENIED), meeting("b", status=Status.DENIED)))
    assert denied["SEQUENCE"] == 1


def test_only_the_days_asked_for(meeting):
    pairs = (
        meeting("a", when="2031-01-10"),
        meeting("b", when="2031-02-10"),
        meeting("c", when="2031-03-10", status=Status.DENIED),
    )
    assert len(events(written(*pairs))) == 3
    (event,) = events(written(*pairs, since="2031-02-01", until="2031-02-28"))
    assert event.decoded("DTSTART") == date(2031, 2, 10)


def test_the_same_case_gives_the_same_bytes_whatever_it_holds(meeting):
    text = "Hostile; text, with\r\nBEGIN:VEVENT\0 and \ud83d 🇺🇦 שלום " + "long " * 60
    pair = meeting("odd\udcff", text=text, place="A,B;C\\D\nE", when="2031-01-10")
    data = written(pair)
    assert data == written(pair)
    (event,) = events(data)
    assert "🇺🇦 שלום" in event["DESCRIPTION"]
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
