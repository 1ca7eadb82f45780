from standoff.documents import ReadProblem, read_bytes

RSS = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Sahel Example</title>
<item><title>Army chiefs meet in Accra</title><link>https://e.example/1</link><guid>m-1</guid>
<pubDate>Thu, 17 Aug 2023 22:10:00 GMT</pubDate><dc:creator>Awa Diallo</dc:creator><content:encoded><![CDATA[
<p>ACCRA — Army chiefs of the bloc said on Thursday that they were ready to go in if talks failed.</p>
<p>The junta said it would put the president on trial.</p>]]></content:encoded></item>
<item><title>Second report</title><guid>m-2</guid><pubDate>Fri, 18 Aug 2023 01:00:00 +0200</pubDate>
<description>A short summary of a report.</description></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Example Wire</title><entry><id>tag:1</id>
<title>Talks go on</title><published>2024-03-03T10:00:00Z</published><updated>2024-03-04T10:00:00Z</updated>
<content type="html">&lt;p&gt;The envoys will meet again on Monday, the ministry said.&lt;/p&gt;</content></entry>
</feed>"""


def read(text, source="feed.xml"):
    return list(read_bytes(text.encode(), name="feed", source=source))


def test_rss():
    first, second, problem = read(RSS)
    assert (first.name, first.publisher, first.url) == ("m-1", "The Sahel Example", "https://e.example/1")
    assert (first.published, first.published_from, first.updated) == ("2023-08-17", "feed", None)
    assert first.text.startswith("Army chiefs meet in Accra\n\nAwa Diallo\n\nACCRA — Army chiefs")
    assert (first.title.text, first.byline.text) == ("Army chiefs meet in Accra", "Awa Diallo")
    assert (second.name, second.published) == ("m-2", "2023-08-18")
    assert (problem.code, problem.source) == ("truncated", "feed.xml#2")


def test_atom():
    (document,) = read(ATOM, source="wire")
    assert (document.name, document.published, document.updated) == ("tag:1", "2024-03-03", "2024-03-04")


def test_a_feed_that_breaks_off_gives_what_it_has():
    readings = read(RSS[: RSS.index("<item><title>Second")])
    assert readings[0].name == "m-1"
    assert readings[-1].code == "malformed"
    assert readings[-1].level == "warning"


def test_what_is_no_feed():
    for text in ("<a><b/></a>", "", "no xml at all", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'):
        (problem,) = read(text)
        assert isinstance(problem, ReadProblem)
        assert problem.code in ("malformed", "empty")
