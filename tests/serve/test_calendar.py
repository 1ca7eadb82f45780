"""The calendar page and its feed: each entry once, in the right place, with its words; the feed parses back."""

import csv
import io
import re
from datetime import date
from itertools import pairwise

import icalendar
import pytest
from starlette.testclient import TestClient

from standoff.analysis import calendar
from standoff.record import open_case
from standoff.schema import Status
from standoff.serve import workbench
from standoff.serve.security.roles import Role
from standoff.serve.security.users import Users, add_user
from standoff.serve.views.entries import STATES, entries, following, preceding, weeks


@pytest.fixture(scope="module")
def found(demo_case):
    with open_case(demo_case, read_only=True) as case:
        return entries(case)


def rows(client, query=""):
    return list(csv.DictReader(io.StringIO(client.get(f"/calendar.csv{query}").content.decode("utf-8-sig"))))


def test_every_meeting_is_an_entry(found, demo_case):
    with open_case(demo_case, read_only=True) as case:
        meetings = calendar(case).meetings
    held = [m for m in meetings if m.status in (Status.OCCURRED, Status.ONGOING)]
    assert len([e for e in found if e.state == "held"]) == len(held) > 5
    assert len([e for e in found if e.state in ("announced", "missed")]) == len(meetings) - len(held)
    assert {e.state for e in found} <= set(STATES)


def test_the_months_together_hold_everything(client, found):
    months = set(re.findall(r'href="\?month=([^"]+)"', client.get("/calendar").text))
    shown = {row["item"] for month in months for row in rows(client, f"?month={month}")}
    assert {entry.item for entry in found} == shown


def test_the_grid_shows_the_days_entries_and_the_list_has_each(client, found):
    page = client.get("/calendar?month=2022-01").text
    cell = page[page.index('data-day="2022-01-09"') :].split("</td>")[0]
    on_the_day = [e for e in found if e.interval and not e.uncertain and e.interval.first == date(2022, 1, 9)]
    assert on_the_day
    for entry in on_the_day[:4]:
        assert f'href="#e-{entry.item}"' in cell
        assert f'id="e-{entry.item}"' in page


def test_a_time_of_a_month_is_said_to_be_uncertain_and_is_on_no_day(client, found):
    vague = [entry for entry in found if entry.uncertain and entry.in_month(date(2022, 1, 1))]
    assert vague
    page = client.get("/calendar?month=2022-01").text
    assert "some time in January 2022" in page
    assert all(f'href="#e-{entry.item}"' not in page for entry in vague)


@pytest.mark.parametrize(
    ("month", "before", "after"),
    [((2022, 1), (2021, 12), (2022, 2)), ((2024, 2), (2024, 1), (2024, 3)), ((2021, 12), (2021, 11), (2022, 1))],
)
def test_months_follow_each_other(month, before, after):
    assert preceding(date(*month, 1)) == date(*before, 1)
    assert following(date(*month, 1)) == date(*after, 1)
    grid = weeks(date(*month, 1), ())
    days = [day for week in grid for day, _, _ in week]
    assert days[0].weekday() == 0
    assert [b.toordinal() - a.toordinal() for a, b in pairwise(days)] == [1] * (len(days) - 1)
    own = [day for week in grid for day, of_month, _ in week if of_month]
    assert (own[0], own[-1].toordinal() + 1) == (date(*month, 1), date(*after, 1).toordinal())


@pytest.mark.parametrize("month", ["2022-13", "soon", "9999-12", "1000-01", "2022"])
def test_what_is_no_month_is_told(client, month):
    assert client.get(f"/calendar?month={month}").status_code == 400


def test_the_feed_parses_back_with_the_status_that_the_articles_report(client, found):
    answer = client.get("/calendar.ics")
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    events = list(icalendar.Calendar.from_ical(answer.content).walk("VEVENT"))
    dated = [e for e in found if e.interval and e.state in ("held", "announced", "missed", "denied")]
    assert len(events) == len(dated) > 10
    by_item = {str(event["UID"]).partition("@")[0]: event for event in events}
    status = {"held": "CONFIRMED", "announced": "TENTATIVE", "missed": "TENTATIVE", "denied": "CANCELLED"}
    for entry in dated:
        event = by_item[entry.item]
        assert event["STATUS"] == status[entry.state]
        assert event.decoded("DTSTART") == entry.interval.first
        assert " ".join(entry.line.citations[0].quote.split()) in event["DESCRIPTION"]


def test_where_users_log_in_the_page_tells_each_their_own_feed(demo_case, tmp_path):
    add_user(tmp_path / "u.toml", "kim", "a long password", Role.READER)
    users = Users(tmp_path / "u.toml")
    with TestClient(workbench(demo_case, users=users), base_url="http://127.0.0.1") as client:
        csrf = re.search(r'name="csrf" value="([^"]+)"', client.get("/login").text)[1]
        client.post("/login", data={"name": "kim", "password": "a long password", "csrf": csrf})
        page = client.get("/calendar").text
        told = f"webcal://127.0.0.1/calendar.ics?token={users.token('kim', 'calendar')}"
        assert told in page
        assert told.replace("webcal", "http") in client.get("/account").text
        client.cookies.clear()
        assert client.get("/calendar.ics", follow_redirects=False).status_code == 401
        assert client.get(told.replace("webcal", "http")).status_code == 200


def test_where_nobody_logs_in_the_feed_has_no_token(client):
    page = client.get("/calendar?month=2022-01").text
    assert 'href="/calendar.ics"' in page
    assert "webcal://127.0.0.1/calendar.ics<" in page
