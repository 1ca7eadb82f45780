"""Bylines, datelines, credits and stamps, a line at a time; the sentences beside them show what must not be taken."""

import pytest

from standoff.documents.agencies import agency_in
from standoff.documents.bylines import is_byline, is_signature
from standoff.documents.credits import closing_agency, closing_rights, is_caption_opener, picture_credit, rights_line
from standoff.documents.cues import furniture_of
from standoff.documents.datelines import dateline
from standoff.documents.mastheads import is_section_name, masthead
from standoff.documents.truncation import ends_early


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Roe",
        "By Jane Roe and John Doe",
        "BY JANE ROE, DIPLOMATIC CORRESPONDENT",
        "By Jane van der Roe in Beirut and John Doe in Doha",
        "By AFP",
        "By our special correspondent",
        "From Reuters",
        "Written by: Zoë O'Roe",
        "Reporting by Jane Roe; editing by John Doe",
        "(Additional reporting by Jane Roe in Minsk; Writing by John Doe; Editing by Ann Poe)",
        "Jane Roe contributed to this report.",
        "With inputs from agencies",
    ],
)
def test_bylines(line):
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "By accident the envoys met.",
        "By Monday the troops had left",
        "By signing the treaty the two states end the war",
        "From the border, the road leads north",
        "Editing the text by hand took the ministers two nights.",
        "Reporting by the monitors showed that shells had fallen.",
    ],
)
def test_sentences_are_no_bylines(line):
    assert not is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "Jane Roe, Beirut correspondent",
        "Jane Roe in Beirut",
        "Jane Roe and John Doe",
        "Jane Roe | AFP",
        "Our Correspondent",
    ],
)
def test_signatures(line):
    assert is_signature(line)


@pytest.mark.parametrize("line", ["Envoys meet in Geneva", "What happens next?", "Three ways out", "Geneva"])
def test_headlines_are_no_signatures(line):
    assert not is_signature(line)


@pytest.mark.parametrize(
    ("text", "words", "agency"),
    [
        ("MOSCOW — The minister said no.", "MOSCOW — ", None),
        ("BEIRUT, March 3 (AFP) - The minister said no.", "BEIRUT, March 3 (AFP) - ", "AFP"),
        ("Kyiv, Ukraine (AP) — The minister said no.", "Kyiv, Ukraine (AP) — ", "AP"),
        ("SEOUL, Jan. 5 (Yonhap) -- The minister said no.", "SEOUL, Jan. 5 (Yonhap) -- ", "Yonhap"),
        ("MOSCOW, March 3. /TASS/. The minister said no.", "MOSCOW, March 3. /TASS/. ", "TASS"),
        ("NEW DELHI: The minister said no.", "NEW DELHI: ", None),
        ("Washington: The minister said no.", "Washington: ", None),
        (
            "LONDON, 3 March 2024 (Northern News Agency) — No.",
            "LONDON, 3 March 2024 (Northern News Agency) — ",
            "Northern News Agency",
        ),
        (
            "Niamey (Sahel Press Agency), 4 August 2023 — No.",
            "Niamey (Sahel Press Agency), 4 August 2023 — ",
            "Sahel Press Agency",
        ),
        ("Geneva — Two ministers said no.", "Geneva — ", None),
        ("(Reuters) - The minister said no.", "(Reuters) - ", "Reuters"),
        ("* KYIV. The minister said no.", "* KYIV. ", None),
        ("UNITED NATIONS (AP) — The minister said no.", "UNITED NATIONS (AP) — ", "AP"),
        ("GENEVA/VIENNA, Jan 10 (Reuters) - The minister said no.", "GENEVA/VIENNA, Jan 10 (Reuters) - ", "Reuters"),
    ],
)
def test_datelines(text, words, agency):
    found = dateline(text)
    assert found is not None
    assert (text[: found.end], found.agency) == (words, agency)


@pytest.mark.parametrize(
    "text",
    [
        "NATO will not end its open door policy, the secretary general said.",
        "Analysis: What the talks mean for the region.",
        "Mr Roe — who led the delegation — said no.",
        "The talks (which were held in Geneva) - and the call - ended.",
        "Russia and China said that they would veto it.",
        "EU: No deal without guarantees.",
        "Diplomacy — It is the art of the possible.",
    ],
)
def test_sentences_have_no_dateline(text):
    assert dateline(text) is None


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("Ministers leave the palace in Geneva. Photo: Jane Roe / Example", "Photo: Jane Roe / Example"),
        ("Ministers leave the palace in Geneva (AFP photo)", "(AFP photo)"),
        ("Ministers leave the palace in Geneva. [File: John Doe/Reuters]", "[File: John Doe/Reuters]"),
        ("Ministers leave the palace. Picture: J. Roe/PA", "Picture: J. Roe/PA"),
        ("Ministers leave the palace. Jane Roe/Getty Images", "Jane Roe/Getty Images"),
        ("Ministers leave the palace | Photo credit: John Doe", "Photo credit: John Doe"),
        ("Photograph: Jane Roe/EPA", "Photograph: Jane Roe/EPA"),
    ],
)
def test_picture_credits(text, credit):
    found = picture_credit(text)
    assert found is not None
    assert text[found.start :] == credit


@pytest.mark.parametrize(
    "text",
    [
        "He told the Press Association (PA).",
        "The news was first reported by the agency (on Twitter)",
        "The ministers left the palace in Geneva (and did not return)",
        "The picture: a mess. Nobody knows what comes next, and nobody will say.",
    ],
)
def test_sentences_have_no_picture_credit(text):
    assert picture_credit(text) is None


def test_captions_open_with_their_word():
    assert is_caption_opener("FILE PHOTO: The minister at a briefing")
    assert is_caption_opener("Image caption, The minister at a briefing")
    assert is_caption_opener("In this handout photo the minister is seen at a briefing")
    assert not is_caption_opener("Below the surface, the two sides differ.")
    assert not is_caption_opener("Video of the attack was shown on state television.")


def test_rights():
    assert rights_line("© 2021 Example Press. All rights reserved.").holder == "Example Press"
    assert rights_line("Copyright 2024 The Associated Press. All rights reserved.").holder == "The Associated Press"
    text = "It was over, he said. (Example Media Group Ltd 2021)"
    found = closing_rights(text)
    assert (text[found.start :], found.holder) == ("(Example Media Group Ltd 2021)", "Example Media Group Ltd")
    assert closing_rights("Elections are to be held (Vienna Document 2011)") is None


def test_closing_agency():
    assert closing_agency("It was over, he said. (Xinhua)")[1] == "Xinhua"
    assert closing_agency("It was over, he told Xinhua") is None


@pytest.mark.parametrize(
    "line",
    [
        "You are here",
        "80 users have voted.",
        "1,204 comments",
        "Read more: What the strait means for oil",
        "Get top stories emailed to you each day.",
        "ADVERTISEMENT",
        "Powered by automated translation",
        "We use cookies to give you the best experience on our site.",
        "Share on Facebook | Twitter | WhatsApp",
        "5 min read",
        "Home > World > Europe",
        "bur-jr/jd/ap",
        "desk@agency.example",
        "Sign up here for our weekly newsletter",
        "Comments (37)",
        "* Related articles:",
        "(Adds Ukrainian reaction, background)",
    ],
)
def test_furniture(line):
    assert furniture_of(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "Read the treaty and you will see, the minister said.",
        "The users of the road have voted with their feet.",
        "“Get out,” the general told the envoys.",
        "Moreover, the bloc has threatened sanctions.",
        "Homeland security officials said the ship had been turned back.",
        "What happens next?",
        "Sharing intelligence",
        "Latest round of talks ends",
    ],
)
def test_sentences_are_no_furniture(line):
    assert furniture_of(line) is None


def test_agencies():
    assert agency_in("By Jane Roe and Agence France-Presse") == "AFP"
    assert agency_in("Sahel Press Service") == "Sahel Press Service"
    assert agency_in("By Jane Roe") is None


def test_mastheads():
    assert masthead("The Northern Chronicle") == "The Northern Chronicle"
    assert masthead("Harbour Dispatch LIVE") == "Harbour Dispatch"
    assert masthead("The Example | Explained") == "The Example"
    assert masthead("Envoys leave Muscat") is None
    assert masthead("The Long Road Home") is None
    assert is_section_name("World | Middle East")
    assert not is_section_name("Talks go on")


def test_truncation():
    assert ends_early("The ministers will meet again in the [+1204 chars]")
    assert ends_early("The ministers will meet again …")
    assert ends_early("The ministers met.\n\nSubscribe to continue reading")
    assert ends_early("The ministers met in the")
    assert ends_early("The ministers met.") is None
