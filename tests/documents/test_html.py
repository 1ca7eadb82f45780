import pytest

from standoff.documents import ReadProblem, faults, read_bytes
from standoff.schema import BlockKind, Document

BODY = """
<p>MUSCAT — Gulf foreign ministers said on Sunday that they were weighing joint naval patrols in the strait after two
tankers were seized last week, a step that Iran called a provocation.</p>
<p>“Nobody wants a war,” said the Omani minister. “But nobody will be allowed to close the strait.”</p>
<h2>Tehran answers</h2>
<p>Iran’s foreign ministry said that any foreign fleet near its waters would be treated as hostile.<br><br>It gave no
details of what it might do, and said that its own ships would go on as before.</p>
<ul><li>Two tankers were seized</li><li>Their crews are in port</li></ul>
<p>The ministers will meet again in Doha in a week, and will invite Iran to send an envoy.</p>
"""
JSON_LD = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebPage"},
{"@type": "NewsArticle", "headline": "Gulf ministers weigh joint patrols", "datePublished": "2024-03-03T08:15:00+04:00",
"dateModified": "2024-03-04T10:00:00+04:00", "author": [{"name": "Jane Roe"}, {"name": "John Doe"}],
"publisher": {"@type": "Organization", "name": "The Gulf Example"}}]}</script>"""
META = """<meta property="article:published_time" content="2024-03-05T23:30:00-05:00">
<meta property="og:site_name" content="The Meta Example"><meta name="author" content="AFP">"""


def page(head="", before="", after=""):
    return f"""<!doctype html><html lang="en"><head><title>Gulf ministers weigh joint patrols - The Gulf Example</title>
{head}</head><body><nav><a href="/">Home</a></nav><article>
<h1>Gulf ministers weigh joint patrols</h1>{before}{BODY}{after}
</article><aside><h3>Most read</h3><ul><li><a href="/x">Something else</a></li></ul></aside>
<footer>© The Gulf Example</footer></body></html>""".encode()


def read(data):
    readings = list(read_bytes(data, name="page", source="page.html"))
    assert isinstance(readings[0], Document), readings
    assert faults(readings[0].text, readings[0].blocks) == ()
    return readings[0]


def test_json_ld_goes_first():
    document = read(page(head=META + JSON_LD))
    assert document.title.text == "Gulf ministers weigh joint patrols"
    assert (document.published, document.updated, document.published_from) == ("2024-03-03", "2024-03-04", "markup")
    assert document.publisher == "The Gulf Example"
    assert document.byline.text == "Jane Roe, John Doe"
    assert document.media == "text/html"


def test_meta_tags_go_next():
    document = read(page(head=META, before='<time datetime="2024-03-09">9 March</time>'))
    assert (document.published, document.publisher, document.agency) == ("2024-03-05", "The Meta Example", "AFP")


def test_time_elements_go_after_that():
    document = read(page(before='<time datetime="2024-03-03T08:15:00+04:00">3 March 2024</time>'))
    assert (document.published, document.published_from) == ("2024-03-03", "markup")


def test_htmldate_is_marked_as_inferred():
    document = read(page(after="<p class='meta'>Published on 3 March 2024</p>"))
    assert document.published_from in ("inferred", "text")
    assert document.published == "2024-03-03"


def test_text_is_clean_and_in_paragraphs():
    document = read(page(head=JSON_LD, before='<p class="article__standfirst">Tehran warns of a hostile answer</p>'))
    assert document.standfirst.text == "Tehran warns of a hostile answer"
    assert document.text.startswith(
        "Gulf ministers weigh joint patrols\n\nTehran warns of a hostile answer\n\nJane Roe, John Doe\n\nMUSCAT — Gulf"
    )
    assert [span.text for span in document.spans_of(BlockKind.SECTION_HEAD)] == ["Tehran answers"]
    assert "\n\nIt gave no details" in document.text
    assert "\n\n- Two tankers were seized\n\n- Their crews" in document.text
    assert "Most read" not in document.text
    assert "Home" not in document.text


def test_same_page_same_text():
    assert read(page(head=JSON_LD)) == read(page(head=JSON_LD))


def test_declared_encoding():
    latin = page(head='<meta charset="windows-1252">').decode().replace("Iran’s", "Iran\x92s").replace("“", "\x93")
    latin = latin.replace("”", "\x94").replace("—", "\x97").replace("’", "\x92").replace("©", "").encode("latin-1")
    assert "Iran’s foreign ministry" in read(latin).text


@pytest.mark.parametrize("data", [b"", b"   ", b"<html></html>", b"<p></p>", b"<"])
def test_pages_without_text(data):
    readings = list(read_bytes(data, source="page.html"))
    assert [type(reading) for reading in readings] == [ReadProblem]
    assert readings[0].code in ("empty", "malformed")


def test_broken_pages_are_read():
    broken = (
        page(head=JSON_LD.replace("}]}", "}"))[:-200]
        .replace(b"</p>", b"")
        .replace(b"<article>", b"<article><div><span>")
    )
    assert "Nobody wants a war" in read(broken).text


@pytest.mark.parametrize(
    ("markup", "cut"),
    [
        ("<html><head><title>Envoys meet</title></head><body><article><h1>Envoys to me", True),
        ("<html><body><article><p>The envoys met in the old customs house.</p><p>They parted <a hre", True),
        ("<html><body><p>The envoys met in the old customs house.<p>They parted.", False),
        ("<html><body><div><p>The envoys met in the old customs house.</p></body></html>", False),
    ],
)
def test_a_page_that_breaks_off_is_told(markup, cut):
    document, *problems = read_bytes(markup.encode(), source="a.html")
    assert ("truncated" in [problem.code for problem in problems]) is cut
    assert any("cut off" in note for note in document.notes) is cut
