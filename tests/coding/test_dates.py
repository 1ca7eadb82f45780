"""When statements and events are said to have been, in invented articles about several crises."""

import pytest

from standoff.coding.entries import entry_of
from standoff.coding.events import code_events
from standoff.coding.reader import read
from standoff.coding.statements import StatementCoder
from standoff.schema import Statement
from tests.coding.reading import marks_of

SAID = [
    ("The Ghanaian foreign minister said on Monday that the embassy in Lome would reopen.", "2024-05-13"),
    ("On Sunday the Peruvian president said that the frontier post at Desaguadero would stay shut.", "2024-05-12"),
    ("Speaking in Manila on Saturday, the admiral said the shoal would be defended.", "2024-05-11"),
    ("Nepal's envoy, in a note handed over on Tuesday, said the map was wrong.", "2024-05-14"),
    ("Armenia said that the talks, which began on Friday, had gone well.", None),
    ("The Maltese premier, whose party lost the vote on Sunday, said the harbour was safe.", None),
    ("The convoy left Agadez on Thursday, but drivers say the road is mined.", None),
    ("The union has said since Friday that the ferries are unsafe.", None),
    ("Kenya called for talks by Monday.", None),
]


def statements(text):
    marks = marks_of(text)
    return [item for item in StatementCoder().code(marks, read(marks)) if isinstance(item, Statement)]


@pytest.mark.parametrize(("text", "day"), SAID, ids=[text for text, _ in SAID])
def test_a_time_counts_in_the_clause_of_the_reporting_words(text, day):
    found = statements(text)
    assert found
    assert {item.date for item in found if item.cue is not None} == {day}


CHRONOLOGY = (
    "How the strait was closed\n"
    "3 May - The navy boards a freighter off Larak. Oman says it has asked for an explanation.\n"
    "6 May. Denmark's prime minister says the crew must be freed.\n"
    "The crew is still held, an officer says."
)


def test_an_entry_dates_what_is_said_in_it_but_not_what_stands_below_it():
    days = {item.source.span.text: item.date for item in statements(CHRONOLOGY) if item.source.span}
    assert days["Oman"] == "2024-05-03"
    assert days["Denmark's prime minister"] == "2024-05-06"
    assert days["an officer"] is None


def test_an_entry_dates_what_happened_in_it():
    marks = marks_of(
        "3 May - Soldiers kill nine protesters in Bamako.\nFrance expelled two Malian diplomats on 14 May."
    )
    events = code_events(marks, read(marks), [], [])
    days = {item.evidence.text.removeprefix("Soldiers ").split()[0]: item.when for item in events}
    assert days == {"kill": "2024-05-03", "France": "2024-05-14"}


def test_a_range_of_days_may_head_an_entry():
    marks = marks_of("4-5 May: fighters enter the town.\nOn 7 May they left it.")
    first, second = marks.sentences
    assert str(entry_of(marks, first)) == "2024-05-04/2024-05-05"
    assert entry_of(marks, second) is None


BRIEFING = """Transcript: briefing by the spokesperson, 15 May 2024
QUESTION: Will the corridor stay open?
SPOKESPERSON: We will keep the corridor open as long as the trucks are inspected.
QUESTION: And the crew?
SPOKESPERSON: We demand that the crew be freed at once.
QUESTION: Is that an ultimatum?
SPOKESPERSON: It is not an ultimatum. We have said what we want."""


def test_the_turns_of_a_briefing_were_said_on_its_day():
    found = [item for item in statements(BRIEFING) if item.cue is None]
    assert found
    assert {item.date for item in found} == {"2024-05-15"}
    interview = BRIEFING.replace("briefing by", "conversation with")
    assert {item.date for item in statements(interview) if item.cue is None} == {None}
