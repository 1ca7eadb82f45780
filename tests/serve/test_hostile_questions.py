"""Hostile strings in everything that an address may ask: no page fails, and all of it stays words."""

import re
from html.parser import HTMLParser
from itertools import cycle, islice
from urllib.parse import urlsplit

import pytest

from standoff.serve.showing.rendering import PAGES

from .hostile import HOSTILE

ASKED = {
    "/": "since",
    "/actors": "q side page size",
    "/actors/NATO": "side clock",
    "/articles": "sort text publisher origin from to order page size",
    "/articles/0112_continental": "item rejected part at",
    "/calendar": "month",
    "/commitments": "kind state side toward conditional date page",
    "/decisions": "verb by state page",
    "/disagreements": "difference strength page",
    "/network": "tie level sign least",
    "/positions": "actor page",
    "/positions/ISSUE": "actor",
    "/quality": "check",
    "/review": "item open state order kind act plover actor side below document from verb which",
    "/scenario": "move do not bluff goal horizon date unmet",
    "/search": "q kind actor side act plover status publisher origin from to order page hits size",
    "/stories": "kind publisher page",
    "/timeline": "clock kind actor side since until",
}
"""What each page may be asked, by the names in its address; ``ISSUE`` stands for the first of the issues."""
NAMES = [(path, name) for path, names in ASKED.items() for name in names.split()]
EACH = -(-len(HOSTILE) // len(NAMES)) + 2
"""Strings for each name: together all of them at least once."""


class Parsed(HTMLParser):
    """What could run or lead away in a page."""

    def __init__(self, text):
        super().__init__()
        self.handlers, self.links, self.scripts = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.handlers += [name for name in given if name.startswith("on")]
        self.links += [given[name] for name in ("href", "src", "action", "formaction", "data") if given.get(name)]
        if tag in ("script", "iframe", "object", "embed", "base"):
            self.scripts.append(given.get("src"))


def ask(client, path, name, string):
    answer = client.get(path, params={name: string.encode("utf-8", "replace").decode()})
    while 'hx-trigger="every 1s"' in answer.text:  # the ledger is being made
        answer = client.get(path, params={name: string.encode("utf-8", "replace").decode()})
    return answer


@pytest.mark.parametrize("start", range(8))
def test_whatever_is_asked_stays_words(client, start):
    strings = cycle(HOSTILE)
    for number, (path, name) in enumerate(NAMES):
        own = list(islice(strings, EACH))
        if number % 8 != start:
            continue
        if path.endswith("ISSUE"):
            path = re.search(r'href="(/positions/[^"?#]+)', client.get("/positions").text)[1]
            assert client.get(path).status_code == 200
        for string in own:
            answer = ask(client, path, name, string)
            assert answer.status_code < 500, (path, name, string)
            if not answer.headers["content-type"].startswith("text/html"):
                continue
            page = Parsed(answer.text)
            assert page.handlers == [], (path, name, string)
            for link in page.links:
                parts = urlsplit(re.sub(r"[\x00-\x20]", "", link.lower()))
                assert parts.scheme in ("", "webcal") or link == "data:,", (path, name, string, link)
                assert parts.netloc in ("", "127.0.0.1"), (path, name, string, link)
            assert all(src and src.startswith("/static/") for src in page.scripts), (path, name, string)


def test_every_page_of_the_navigation_is_asked():
    assert {path for path, _ in PAGES} - {"/add"} <= set(ASKED)
    assert EACH * len(NAMES) >= len(HOSTILE)
