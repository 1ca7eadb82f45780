"""What stands over and under articles of many forms: what is their title, their day, their page, and what is body."""

import pytest

from standoff.documents import read_text
from standoff.documents.days import read_day
from standoff.documents.labels import institution, is_label, is_reference
from standoff.documents.notes import is_note
from standoff.schema import BlockKind

PROSE = (
    "The two ministers met for three hours in the old customs house and parted without a result, officials on both "
    "sides said, while the lorries waited at the bridge and the price of flour rose again in the markets of the town."
)
MORE = (
    "“We have said what we had to say,” the deputy minister told reporters on the steps. He demanded that the barrier "
    "be lifted by Friday and warned that the mills would stop unless it was."
)


def article(*lines):
    return read_text("\n\n".join((*lines, PROSE, MORE)))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("28.IX.1956", "1956-09-28"),
        ("Tuesday, the 14th of January, 1976", "1976-01-14"),
        ("January the 14th, 1976", "1976-01-14"),
        ("this fourteenth day of January, nineteen seventy-six", "1976-01-14"),
        ("the twenty-first of May two thousand and four", "2004-05-21"),
        ("third of May nineteen hundred and six", "1906-05-03"),
        ("June 24, 2012 (Sunday)", "2012-06-24"),
    ],
)
def test_ways_to_write_a_day(text, day):
    assert read_day(text).iso == day


@pytest.mark.parametrize(
    ("lines", "title", "day"),
    [
        (("Flour runs short in Velm", "14 January 1976"), "Flour runs short in Velm", "1976-01-14"),
        (("Flour runs short in Velm", "VELM, Jan 14, 1976 (Trinet) - The mills stood still, their owners said."),
         "Flour runs short in Velm", "1976-01-14"),
        (("Flour runs short in Velm", "Posted at 14:05, 14 January 1976"), "Flour runs short in Velm", "1976-01-14"),
        (("The Harbour Sentinel", "LETTER FROM VELM", "Bread and patience", "JANE ROE", "Velm, January 14, 1976"),
         "Bread and patience", "1976-01-14"),
        (("MINISTRY OF MILLS AND HARBOURS", "Press release No. 3/1976 – for immediate release", "Velm, 14 January 1976",
          "Deliveries of flour to be limited"), "Deliveries of flour to be limited", "1976-01-14"),
        (("REPUBLIC OF VELM", "MINISTRY OF TRADE", "Regular briefing, January 14, 1976", "(unrevised transcript)"),
         "Regular briefing, January 14, 1976", "1976-01-14"),
        (("Northern Evening Post", "FLOUR CRISIS - LIVE", "14 January 1976. Newest on top. Night desk: (ab) (cd)",
          "19.55", "That is us for today.", "18.20"), "FLOUR CRISIS - LIVE", "1976-01-14"),
        (("Flour runs short. The mills may close", "Nobody wants to lift the barrier first. Our reporter went to see",
          "By Jane Roe", "Wednesday 14 January 1976"), "Flour runs short. The mills may close", "1976-01-14"),
        (("GAZETTE OF THE TWO RIVERS", "14.I.1976", "For the Record", "Velm and Orsk: Statement on the Bridge"),
         "Velm and Orsk: Statement on the Bridge", "1976-01-14"),
        (("River Digest", "What the papers say -- 14 January 1976", "In Velm, two neighbours count their sacks"),
         "In Velm, two neighbours count their sacks", "1976-01-14"),
        (("[Translated from the Velmish. «El Molino», Velm, 14 January 1976, page 3.]", "THE MILLS STAND STILL"),
         "THE MILLS STAND STILL", "1976-01-14"),
        (("XYZ-0611 BORDER-FLOUR (3rd lead; adds reaction)", "Mills close as talks drag on", "By Jane Roe",
          "VELM, Jan 14, 1976 (Trinet) -- The mills stood still, they said."),
         "Mills close as talks drag on", "1976-01-14"),
        (("Mills close as talks drag on", "Velm/Orsk (Border), 14 Jan 1976 (Trinet).- The mills stood, they said."),
         "Mills close as talks drag on", "1976-01-14"),
        (("LIVE: Mills close as talks drag on in Velm", "With Jane Roe, and John Doe in Orsk", "14 January 1976"),
         "LIVE: Mills close as talks drag on in Velm", "1976-01-14"),
        (("Can you own a mill? The flour quarrel in eight questions", "By Jane Roe | January 14, 1976"),
         "Can you own a mill? The flour quarrel in eight questions", "1976-01-14"),
    ],
)  # fmt: skip
def test_title_and_day(lines, title, day):
    document = article(*lines)
    assert (document.title.text, document.published) == (title, day)


@pytest.mark.parametrize(
    "lines",
    [
        ("Flour runs short in Velm", "Geneva, 12 June."),
        ("Flour runs short in Velm", "VELM, Jan 14 (Trinet) - The mills stood still, their owners said."),
        (
            "Flour runs short in Velm",
            "Jane Roe spoke to him after the fair of 3 May 1975, which he had opened.",
        ),
        ("A short history of the bridge", "3 May 1951", PROSE, "4 June 1962", PROSE, "5 July 1973", PROSE),
        ("A short history of the bridge", "3 May 1951", PROSE, "4 June 1962"),
        ("The siege of Velm, 3 May 1951", "How the garrison lost its bread"),
        ("The Velm accords, 3 May 1951",),
        ("The garrison and its bread", "The bridge, 3 May 1951, and what came of it"),
        ("The garrison and its bread", "The guns of 3 May 1951"),
        ("The garrison and its bread", "Remembering the Battle of Velm, 3 May 1951"),
        ("The garrison and its bread", "Photo: The harbour of Velm, 3 May 1951"),
    ],
)
def test_no_day_rather_than_a_wrong_one(lines):
    assert article(*lines).published is None


@pytest.mark.parametrize(
    "line",
    [
        "The Daily Example, Monday, 5 April 2021, p. 4",
        "5 April 2021, Velm",
        "Velm · 5 April 2021",
        "(VELM, 5 April 2021, Trinet)",
        "Date of issue: 5 April 2021",
        "Press release 12/2021, 5 April 2021",
        "THE VELM ADVERTISER, No. 4,512, Monday 5 April 2021",
        "Current as of 5 April 2021",
        "Source: El Faro, 5 April 2021",
        "Transcript of the press conference held in Velm on 5 April 2021",
        "Live blog, 5 April 2021, times in CET",
        "VELM 5 APR 2021 1405Z",
    ],
)
def test_a_date_set_off_in_a_short_line(line):
    document = article("Flour runs short in Velm", line)
    assert (document.title.text, document.published) == ("Flour runs short in Velm", "2021-04-05")


def test_the_day_of_a_chronology_is_not_its_first_entry():
    head = ("The Harbour Review", "23 July 1976", "A year at the bridge")
    entries = ("3 May 1975", PROSE, "4 June 1975", PROSE, "5 July 1976", PROSE)
    document = read_text("\n\n".join((*head, *entries)))
    assert (document.published, document.title.text) == ("1976-07-23", "A year at the bridge")
    heads = [span.text for span in document.spans_of(BlockKind.SECTION_HEAD)]
    assert heads == ["3 May 1975", "4 June 1975", "5 July 1976"]


def test_a_day_that_can_be_read_in_two_ways_is_told_by_the_days_in_the_text():
    told = "On 5 November the governor had closed the bridge, and on 2 November the mills."
    document = read_text("\n\n".join(("The mills stand still", "Velm, 6/11/1956", PROSE, told)))
    assert document.published == "1956-11-06"
    assert article("The mills stand still", "Velm, 6/11/1956").published is None


def test_the_day_of_signing_counts_only_where_no_other_stands():
    statement = (PROSE, "Done at Velm, 5 July 1976")
    assert read_text("\n\n".join(("JOINT STATEMENT ON THE BRIDGE", *statement))).published == "1976-07-05"
    assert read_text("\n\n".join(("Statement on the bridge", "6 July 1976", *statement))).published == "1976-07-06"


@pytest.mark.parametrize(
    ("lines", "byline"),
    [
        (("Why the mills stand still", "The quarrel has three fathers, writes Jane Roe"), "Jane Roe"),
        (("Why the mills stand still", "JANE ROE on the strangest quarrel of the year"), "JANE ROE"),
        (("Why the mills stand still", "Interview: Jane Roe", "14 January 1976"), "Interview: Jane Roe"),
        (("FROM THE QUAY with Jane Roe", "Two home and nobody says sorry"), "Jane Roe"),
        (("Mills close as talks drag on", "A treaty denounced by Ruritania's Jane Roe"), None),
        (("Regular briefing, Velm, March 14, 2019",), None),
        (("Mills close", "Talks in NEW YORK end in silence"), None),
    ],
)  # fmt: skip
def test_bylines(lines, byline):
    document = article(*lines)
    assert (document.byline and document.byline.text) == byline


def test_a_letter_is_signed_at_its_end():
    document = read_text("\n\n".join(("LETTER FROM VELM", "Bread and patience", PROSE, MORE, "Yours, etc.,\nJ. R.")))
    assert document.byline.text == "J. R."


@pytest.mark.parametrize(
    "last",
    [
        "This conversation was edited for length and clarity.",
        "The writer is a former editor of this paper. She can be reached through the newsroom.",
        "(The briefing concluded at 12:41 p.m.)",
        "END OF TRANSCRIPT",
        "TRINET 1642 GMT",
        "Unofficial translation by the Monitor. In case of divergence the original is authoritative.",
        "(c) The Velm Monitor. May be reprinted with attribution.",
        "About the Forum: Founded in 1954, it is an independent body.",
        "CORRECTION. In our bulletin of 31 May, item 4, for “fraternal” read “friendly”.",
        "(Jane Roe in Velm, John Doe in Orsk. Desk: 202-555-0100)",
    ],
)
def test_remarks_at_the_end_are_no_article(last):
    document = read_text("\n\n".join(("Mills close as talks drag on", PROSE, MORE, last)))
    assert last in [span.text for span in document.boilerplate]


@pytest.mark.parametrize(
    "last",
    [
        "The writer was freed on Monday after her newspaper paid the fine, her lawyer said.",
        "Correction: An earlier version gave the number of lorries as 95. It is 59.",
        "The minister said the translated text had been sent to both capitals.",
        "That is all for now: the bridge stays closed, forty lorries wait, and the governor has called in the army.",
        "Translated into sacks, the offer would feed the town until Easter.",
        "(The ferry, which was built in 1954, had been due for repair.)",
        "He may be reached by a warrant wherever he goes, the prosecutor said.",
    ],
)
def test_sentences_at_the_end_are_body(last):
    document = read_text("\n\n".join(("Mills close as talks drag on", PROSE, MORE, last)))
    assert last not in [span.text for span in document.boilerplate]


@pytest.mark.parametrize(
    "first",
    [
        "SPOKESPERSON: Good morning. I have one announcement, and it is that the bridge will open on Friday.",
        "MR. PERROTT: Good afternoon. I have one announcement, and it is that the bridge will open on Friday.",
        "European Union (EU) leaders will meet on Friday to discuss the bridge, officials said.",
        "BACKGROUND: The bridge was closed in May after a shot had been fired at a customs boat.",
    ],
)
def test_speakers_and_abbreviations_are_no_datelines(first):
    document = read_text("\n\n".join(("Mills close as talks drag on", first, PROSE)))
    assert document.spans_of(BlockKind.DATELINE) == ()
    assert document.agency is None


@pytest.mark.parametrize(
    "dateline", ["VELM. - ", "PEKING, PRAGUE, DELHI. - ", "VELM (From our correspondent).— ", "VELM (VP) — "]
)
def test_datelines_of_other_places_and_times(dateline):
    document = read_text("\n\n".join(("Mills close as talks drag on", f"{dateline}{PROSE}", MORE)))
    assert [span.text for span in document.spans_of(BlockKind.DATELINE)] == [dateline.strip()]


def test_first_of_many_questions_is_a_section_head():
    lines = ("Your questions answered", "By Jane Roe", "So what is this about?", PROSE, "What did they do?", PROSE)
    document = read_text("\n\n".join((*lines, "And what comes next?", PROSE)))
    assert document.standfirst is None
    assert document.spans_of(BlockKind.SECTION_HEAD)[0].text == "So what is this about?"


@pytest.mark.parametrize(
    "line",
    ["LETTER FROM VELM", "COMMENT | NORTH COAST", "AGENCY BRIEF - NORTH/SOUTH", "Chronology", "THE MIRROR INTERVIEW"],
)
def test_labels(line):
    assert is_label(line)


@pytest.mark.parametrize(
    "line",
    [
        "Envoys leave Velm",
        "Minister Rejects Report",
        "Ministers meet in Cairo | Gulf News",
        "UN Publishes Iraq Report",
        "Army says enemy fire killed nine",
        "Velm sends letter",
    ],
)
def test_headlines_are_no_labels(line):
    assert not is_label(line)
    assert institution(line, sure=True) is None
    assert not is_reference(line)


def test_institutions():
    assert institution("MINISTRY OF MILLS AND HARBOURS") == "MINISTRY OF MILLS AND HARBOURS"
    assert institution("Northern Steel Confederation (NSC)") == "Northern Steel Confederation"
    assert institution("Trump Threatens Justice Department", sure=True) is None
    assert institution("Ministry of Mills says no") is None


def test_notes_speak_of_the_text():
    assert is_note("Unofficial transcript. Check against delivery.")
    assert not is_note("“Edited for length,” he said of the treaty.")
