from hypothesis import given, settings
from hypothesis import strategies as st

from standoff.documents import faults, read_text
from standoff.schema import Block, BlockKind

LINES = st.sampled_from(
    [
        "Envoys leave Muscat without a deal",
        "The ministers met on Monday and parted without a result, officials on both sides said.",
        "MUSCAT, March 3 (AFP) - The ministers met on Monday and parted without a result, they said.",
        "By Jane Roe - 3 March 2024 - Last updated at 4 March 2024",
        "date 2024-03-03 A soldier at the gate. Photo: Jane Roe / AFP",
        "Read more: What comes next",
        "Related articles",
        "Updated: March 04, 2024, 10:42 PM",
        "It was over, he said. (Example Media Ltd 2024)",
        "“No.”",
        "(Reporting by Jane Roe; Editing by John Doe)",
        "Source: The Example",
        "The Example Post",
        "World | Asia",
        "08:55 They have come in, and the talks begin, says our reporter.",
        "* KYIV. The minister said that he would not yield to pressure.",
        "## Background",
        "12.01.22",
        "Oslo, 3 May 2024",
        "- one thing",
        "",
        "\u200b",
        "\ufeff",
        "—",
    ]
)
BREAKS = st.sampled_from(["\n", "\n\n", "\r\n", "\r", " \n \n", "\u2028", " "])
ARTICLES = st.lists(st.tuples(LINES | st.text(max_size=60), BREAKS), max_size=14).map(
    lambda pairs: "".join(line + end for line, end in pairs)
)


def check(text):
    document = read_text(text)
    assert document.text == text
    assert faults(text, document.blocks) == ()
    for span in (document.title, document.standfirst, document.byline, document.published_span):
        assert span is None or span.cuts(text)
    for block in document.blocks:
        assert not text[block.start].isspace()
        assert not text[block.end - 1].isspace()
    return document


@given(ARTICLES)
@settings(max_examples=150, deadline=None)
def test_blocks_cover_any_article(text):
    check(text)


@given(st.text(max_size=400))
@settings(max_examples=100, deadline=None)
def test_blocks_cover_any_text(text):
    check(text)


def test_same_text_same_document():
    text = "Envoys meet\n\nBy Jane Roe\n\nThe ministers met on Monday and parted without a result."
    assert read_text(text) == read_text(text)


def test_faults_are_found():
    body = BlockKind.BODY
    assert faults("One two", [Block(body, 0, 7)]) == ()
    assert faults("One two", [Block(body, 0, 3)]) == ("[3:7] is in no block: ' two'",)
    assert faults("One two", [Block(body, 4, 7)]) == ("[0:4] is in no block: 'One '",)
    assert "overlaps" in faults("One two", [Block(body, 0, 5), Block(body, 4, 7)])[0]
    assert "leaves the text" in faults("One", [Block(body, 0, 9)])[0]


def test_a_byte_order_mark_stays_in_the_text_and_out_of_the_title():
    document = check("\ufeffEnvoys leave Muscat\n\nThe ministers met on Monday and parted without a result.")
    assert document.title.text == "Envoys leave Muscat"
    assert document.title.start == 1
    assert document.blocks[0].start == 0


def test_lone_surrogates_are_kept():
    check("The minister said \ud800 and the talks went on for the rest of the day.")
