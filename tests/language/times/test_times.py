from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from standoff.errors import OntologyError
from standoff.language import Granularity, Marks, mark
from standoff.language.granularity import granularity_of
from standoff.language.times import TimeKind, beginnings, find_times, read_times
from standoff.language.times.grammar import compile_grammar, load_grammar
from standoff.language.times.readings import READINGS
from standoff.language.times.values import add_months, interval_of
from standoff.schema import Block, BlockKind, Document, Interval

CASES = tomllib.loads(Path(__file__).with_name("directions.toml").read_text(encoding="utf-8"))["cases"]
RULES = load_grammar().rules


def marks_of(text: str, *, published: str | None = "2022-01-11", kind: BlockKind = BlockKind.BODY) -> Marks:
    blocks = (Block(kind, 0, len(text)),) if text.strip() else ()
    document = Document(name="case", text=text, source="-", published=published, blocks=blocks)
    return next(iter(mark([document])))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_reads_its_example(rule):
    text = rule.context or f"They met {rule.example}."
    found = {text[each.start : each.end]: each for each in read_times(marks_of(text))}
    assert rule.example in found
    assert found[rule.example].value == rule.value
    assert found[rule.example].rule == rule.name


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_where_times_may_begin_is_known_without_a_language_model(rule):
    marks = marks_of(rule.context or f"They met {rule.example}.")
    found = {each.start for each in (*read_times(marks), *find_times(marks))}
    assert found
    assert found <= set(beginnings(marks.document))


def test_each_rule_names_a_reading_and_each_reading_is_used():
    assert {rule.read for rule in RULES} <= READINGS.keys()
    assert READINGS.keys() <= {rule.read for rule in RULES}


def test_unknown_list_in_a_rule_is_an_ontology_error():
    rule = {"name": "odd", "pattern": "{moon}", "read": "weekday", "example": "", "value": "", "needs": ["#"]}
    with pytest.raises(OntologyError, match="moon"):
        compile_grammar({"words": {}, "patterns": {}, "rule": [rule]})


@pytest.mark.parametrize(("text", "words", "days"), CASES, ids=[case[0] for case in CASES])
def test_past_or_future(text, words, days):
    found = {text[each.start : each.end]: each.interval for each in find_times(marks_of(text))}
    assert found.get(words) == Interval.parse(days)


@pytest.mark.parametrize(
    ("text", "words", "duration"),
    [
        ("They spoke in a 50 minute phone call.", "50 minute", "PT50M"),
        ("They talked for more than seven hours.", "more than seven hours", "PT7H"),
        ("A four-hour session ended the round.", "four-hour", "PT4H"),
        ("They held two days of talks.", "two days", "P2D"),
        ("The call lasted an hour and a half.", "an hour and a half", "PT1H30M"),
        ("The call lasted two and a half hours.", "two and a half hours", "PT2H30M"),
        ("The call lasted half an hour.", "half an hour", "PT30M"),
        ("A month-long siege began.", "month-long", "P1M"),
        ("The truce held for three weeks.", "three weeks", "P3W"),
        ("The dispute has lasted for decades.", "decades", None),
        ("They have warned for weeks of an attack.", "weeks", None),
        ("In recent days tensions rose.", "recent days", None),
    ],
)
def test_durations_have_no_interval(text, words, duration):
    found = {text[each.start : each.end]: each for each in find_times(marks_of(text))}
    assert found[words].duration == duration
    assert found[words].interval is None


@pytest.mark.parametrize(
    "text",
    [
        "It may rain, and they may march on.",
        "The army can march through the fall of night.",
        "He killed 1995 people, and 2014 soldiers died.",
        "Resolution 1701 and 2022 tonnes of grain.",
        "Three quarters of voters and a quarter of seats.",
        "A 44-year-old man spoke as soon as he could.",
        "The spring of the trap and the fall of the city.",
    ],
)
def test_what_is_no_time(text):
    found = find_times(marks_of(text))
    assert [text[each.start : each.end] for each in found if each.interval or each.duration] == []


def test_without_a_published_date_relative_times_stay_open():
    text = "They met on Thursday, last month and yesterday; before that in May 1997 and on 3 March 2014."
    found = {text[each.start : each.end]: each for each in find_times(marks_of(text, published=None))}
    assert all(found[words].interval is None for words in ("Thursday", "last month", "yesterday"))
    assert str(found["May 1997"].interval) == "1997-05"
    assert str(found["3 March 2014"].interval) == "2014-03-03"


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_raise_nothing(published):
    text = "They met yesterday, last week, a million years ago; next year, in 900 weeks and on Friday they meet again."
    assert len(find_times(marks_of(text, published=published))) >= 1


def test_deictic_says_whether_the_document_day_was_needed():
    text = "They met on Thursday and on 3 March 2014."
    assert [each.deictic for each in find_times(marks_of(text))] == [True, False]


def test_present_tense_of_a_caption_tells_what_was_seen():
    text = "The president chairs a meeting on Thursday."
    assert str(find_times(marks_of(text, kind=BlockKind.CAPTION))[0].interval) == "2022-01-06"
    assert str(find_times(marks_of(text))[0].interval) == "2022-01-13"


def test_history_is_told_in_its_own_years():
    text = (
        "The war began in 1962. In 1963 the north seceded. By 1964 and 1965 the front had settled; in 1966 it moved. "
        "In March the capital fell. In 1967 a truce was signed, and in 1968 it broke."
    )
    found = {text[each.start : each.end]: each for each in find_times(marks_of(text))}
    assert str(found["March"].interval) == "1966-03"


def test_mended_space_keeps_offsets():
    text = "They\u00a0met on\u00a0January\u00a09 and\nearlier this\nmonth."
    assert [text[each.start : each.end] for each in find_times(marks_of(text))] == [
        "January\u00a09",
        "earlier this\nmonth",
    ]


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2022-W02", "2022-01-10/2022-01-16"),
        ("2022-W02-WE", "2022-01-15/2022-01-16"),
        ("2021-Q3", "2021-07-01/2021-09-30"),
        ("2021-SU", "2021-06-01/2021-08-31"),
        ("2021-WI", "2021-12-01/2022-02-28"),
        ("199", "1990-01-01/1999-12-31"),
        ("18", "1800-01-01/1899-12-31"),
        ("2022-01-11TEV", "2022-01-11"),
        ("2022-01-09/2022-01-13", "2022-01-09/2022-01-13"),
    ],
)
def test_values_cover_days(value, days):
    assert interval_of(value) == Interval.parse(days)


@pytest.mark.parametrize("value", ["PAST_REF", "XXXX-WXX-4", "P2D", "2022-02-30", "2022-W60", "", "00"])
def test_open_and_impossible_values_cover_nothing(value):
    assert interval_of(value) is None


def test_adding_months_stays_in_the_month():
    assert add_months(Interval.parse("2022-01-31").first, 1).isoformat() == "2022-02-28"
    assert add_months(Interval.parse("2022-01-31").first, -2).isoformat() == "2021-11-30"


WORDS = st.sampled_from(
    [
        "the",
        "next",
        "last",
        "this",
        "two",
        "13",
        "2022",
        "31",
        "30",
        "February",
        "May",
        "Monday",
        "week",
        "months",
        "ago",
        "in",
        "until",
        "of",
        "from",
        "to",
        "and",
        "between",
        "January",
        "9",
        "99",
        "1.5",
        "a",
        "half",
        "quarter",
        "summer",
        "'s",
        "-",
        "–",
        ",",
        ".",
        "\n",
        "\xa0",
        ":",
        "10:30",
        "a.m.",
        "GMT",
        "noon",
        "yesterday",
        "'",
        "“",
        "0",
        "00",
        "12/31/99",
        "İ",
        "ß",
        "🕊",
        "century",
        "21st",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=30))
def test_any_run_of_words_gives_marks_in_order_within_the_text(words):
    text = " ".join(words)
    end = 0
    for each in find_times(marks_of(text)):
        assert end <= each.start < each.end <= len(text)
        end = each.end
    assert all(isinstance(each.kind, TimeKind) for each in read_times(marks_of(text)))


def test_past_or_future_in_sentences_written_blind():
    """``blind.toml`` was written without sight of the rules: .927 at first sight, some constructions mended since."""
    cases = tomllib.loads(Path(__file__).with_name("blind.toml").read_text(encoding="utf-8"))["cases"]
    right = 0
    for text, words, days in cases:
        start = text.index(words)
        over = [each for each in find_times(marks_of(text)) if each.start < start + len(words) and start < each.end]
        right += bool(over) and over[0].interval == Interval.parse(days)
    assert len(cases) == 300
    assert right >= 0.945 * len(cases)


def test_the_date_of_an_entry_is_past_whatever_the_tense_and_dates_its_hours():
    text = "Oct 1 - Two presidents demand a truce. At 7 a.m. the guns fall silent.\nThe council meets at 7 p.m. today."
    found = {text[each.start : each.end]: each.interval for each in find_times(marks_of(text))}
    assert str(found["Oct 1"]) == "2021-10-01"
    assert str(found["7 a.m."]) == "2021-10-01"
    assert str(found["7 p.m. today"]) == "2022-01-11"


ANCHORS = tomllib.loads(Path(__file__).with_name("anchors.toml").read_text(encoding="utf-8"))["cases"]


@pytest.mark.parametrize(("published", "text", "words", "days", "unit"), ANCHORS, ids=[case[1] for case in ANCHORS])
def test_days_span_and_granularity(published, text, words, days, unit):
    found = {text[each.start : each.end]: each for each in find_times(marks_of(text, published=published))}
    assert words in found
    assert found[words].interval == (Interval.parse(days) if days else None)
    assert found[words].granularity == (unit or None)


@pytest.mark.parametrize(
    ("words", "clock", "zone"),
    [
        ("at 15:30 GMT", "15:30", "GMT"),
        ("at 11 a.m. EST on Monday", "11:00", "EST"),
        ("at 7 p.m. Moscow time", "19:00", "moscow time"),
        ("on Monday evening", "EV", None),
        ("on Monday", None, None),
        ("for two hours", None, None),
    ],
)
def test_clock_and_zone(words, clock, zone):
    (found,) = find_times(marks_of(f"They met {words}."))
    assert (found.clock, found.zone) == (clock, zone)


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        ("2022-01-11T15:30", Granularity.MINUTE),
        ("2022-W02-WE", Granularity.WEEKEND),
        ("2022-01-03/2022-01-07", Granularity.DAY),
        ("XXXX-WXX-5", Granularity.DAY),
        ("PT2H30M", Granularity.MINUTE),
        ("PXW", Granularity.WEEK),
        ("P1DE", Granularity.DECADE),
        ("BC0480", Granularity.YEAR),
        ("18", Granularity.CENTURY),
        ("PAST_REF", None),
        ("", None),
    ],
)
def test_granularity_of_values(value, unit):
    assert granularity_of(value) is unit


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("Sales fell in the quarter ended Sept. 29, 2021.", "the quarter", "2021-07-01/2021-09-30"),
        ("Sales fell in the quarter ended July 31.", "the quarter", "2021-04-01/2021-06-30"),
        ("It lost in the third quarter, less in the latest quarter.", "the latest quarter", "2021-07-01/2021-09-30"),
        ("The first quarter may be bad. It won in the latest quarter.", "the latest quarter", "2021-10-01/2021-12-31"),
    ],
)  # fmt: skip
def test_which_quarter(text, words, days):
    found = {text[each.start : each.end]: each.interval for each in find_times(marks_of(text))}
    assert found[words] == Interval.parse(days)
