import pytest

from standoff.documents.days import given_day, metadata_day, read_day, read_short_day
from standoff.errors import InputError


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2022-01-04", "2022-01-04"),
        ("2024-03-02T23:30:00-05:00", "2024-03-02"),
        ("January 07, 2022, 10:42 PM", "2022-01-07"),
        ("Dec 14,2021", "2021-12-14"),
        ("3 March 2024", "2024-03-03"),
        ("12 May 2023 14:05 GMT", "2023-05-12"),
        ("Thu, 17 Aug 2023 22:10:00 GMT", "2023-08-17"),
        ("the 1st of April 2020", "2020-04-01"),
        ("Sept. 9th, 2019", "2019-09-09"),
        ("31/12/2021", "2021-12-31"),
        ("12/31/2021", "2021-12-31"),
        ("07.01.2022", "2022-01-07"),
        ("01/07/2022 10:42 PM EST", "2022-01-07"),
        ("04/04/2024", "2024-04-04"),
        ("31 February 2022", None),
        ("last Tuesday", None),
        ("March 2024", None),
    ],
)
def test_forms(value, day):
    assert read_day(value).iso == day


def test_two_readings_are_no_day():
    assert read_day("03/04/2024").iso is None
    assert read_day("03/04/2024").readings == ("2024-04-03", "2024-03-04")
    assert read_day("03/04/2024", day_first=True).iso == "2024-04-03"


def test_short_years_only_alone():
    assert read_short_day("12.01.22").iso == "2022-01-12"
    assert read_short_day("on 12.01.22").iso is None


@pytest.mark.parametrize(
    ("value", "day"),
    [
        (1681113600, "2023-04-10"),
        ("1681113600000", "2023-04-10"),
        ("20220107T104500Z", "2022-01-07"),
        ("7 janvier 2022", "2022-01-07"),
        ("yesterday", None),
        ("2022", None),
        (True, None),
        ("x" * 200, None),
    ],
)
def test_metadata(value, day):
    assert metadata_day(value).iso == day


def test_what_a_user_gives_must_be_a_day():
    assert given_day("7 January 2022") == "2022-01-07"
    with pytest.raises(InputError, match="03/04/2024"):
        given_day("03/04/2024")
    with pytest.raises(InputError, match="not a day"):
        given_day("soon")
