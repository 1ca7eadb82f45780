from standoff.documents.layout import split_units

LONG = "The envoys met for three hours in the old customs house, and parted without a result."


def words(text):
    return [unit.text for unit in split_units(text)]


def test_lines_are_units():
    text = "One line\nTwo lines\r\n\r\nThree\rFour\u2028Five"
    assert words(text) == ["One line", "Two lines", "Three", "Four", "Five"]


def test_gaps():
    units = split_units("One\nTwo\n\nThree\r\nFour\r\n\r\nFive")
    assert [unit.gap for unit in units] == [
        False,
        False,
        True,
        False,
        True,
    ]


def test_invisible_marks_are_not_part_of_a_unit():
    (unit,) = split_units("\ufeff  Title\u200b \n")
    assert (unit.start, unit.text) == (3, "Title\u200b")


def test_wrapped_paragraphs_are_joined():
    text = (
        "A title of some length\n\n"
        "The envoys met for three hours in the old customs house of the port on\n"
        "Monday and parted without a result, officials on both sides of the lake\n"
        "said.\n\n"
        "They will meet again in a week, the mediator told reporters who waited\n"
        "outside, but he would not say in which town.\n"
    )
    assert [text[:5] for text in words(text)] == ["A tit", "The e", "They "]


def test_a_paragraph_a_line_stays_so():
    text = f"{LONG}\n{LONG}\nSection\n{LONG}\n"
    assert len(words(text)) == 4
