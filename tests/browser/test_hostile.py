"""Hostile strings in every field of a case: no page runs them, none breaks, none leads elsewhere."""

import re
from collections import Counter
from urllib.parse import quote, urlsplit

import pytest

from standoff.record import open_case
from standoff.schema import Block, BlockKind, Document
from standoff.serve.showing.rendering import PAGES

from ..serve.hostile import HOSTILE, fill
from .conftest import serving

LOOK = """() => {
  const elements = [...document.querySelectorAll("*")];
  const names = (element) => [...element.attributes].map((each) => each.name);
  return {
    ran: [typeof window.canary, document.documentElement.dataset.ran ?? ""],
    tags: elements.map((each) => each.localName),
    handlers: elements.filter((each) => names(each).some((name) => name.startsWith("on"))).map((e) => e.outerHTML),
    links: [...document.querySelectorAll("[href], [src], [action], [data]")].flatMap((each) =>
      ["href", "src", "action", "data"].map((name) => each.getAttribute(name)).filter(Boolean)),
    mains: document.querySelectorAll("body > main#main").length,
    rail: document.querySelectorAll("body > nav.rail a").length,
    wide: document.documentElement.scrollWidth - innerWidth,
  };
}"""
"""What a page is made of: its elements, whether anything ran, where it leads."""

TEXT = {"details", "summary", "bdi", "q"}
"""Elements that every page makes of more words than fit, and of words that run the other way."""


@pytest.fixture(scope="module")
def hostile_address(tmp_path_factory):
    path = tmp_path_factory.mktemp("hostile") / "hostile.standoff"
    fill(path, HOSTILE)
    with serving(path) as address:
        yield address


@pytest.fixture(scope="module")
def plain_address(tmp_path_factory):
    """The same with words that do no harm: what the pages look like when nothing breaks them."""
    path = tmp_path_factory.mktemp("plain") / "hostile.standoff"
    fill(path, [f"harmless {number}" for number in range(len(HOSTILE))])
    with serving(path) as address:
        yield address


def look(page, address):
    page.goto(address)
    found = page.evaluate(LOOK)
    assert found["ran"] == ["undefined", ""], address
    assert found["handlers"] == [], address
    assert found["mains"] == 1, address
    assert found["rail"] == len(PAGES), address
    for link in found["links"]:
        parts = urlsplit(link.strip().lower())
        assert parts.scheme in ("", "data"), (address, link)
        assert not parts.netloc, (address, link)
        assert not link.startswith("data:") or link == "data:,", (address, link)
    return found


def pages_below(page):
    """Addresses of the pages that a page leads to, one of each shape, and the last of each, whose name is another."""
    found = {}
    for link in page.eval_on_selector_all("main a[href]", "found => found.map((each) => each.getAttribute('href'))"):
        parts = urlsplit(link)
        if parts.path and not parts.path.endswith((".json", ".csv", ".ics")):
            shape = (parts.path.split("/")[1], parts.path.count("/"), tuple(sorted(parts.query.split("=")[0])))
            found.setdefault((*shape, "first"), link)
            found[(*shape, "last")] = link
    return sorted(set(found.values()))


def test_there_are_enough_strings():
    assert len(HOSTILE) >= 200


@pytest.mark.parametrize("path", [path for path, _ in PAGES])
def test_no_page_runs_or_is_broken_by_what_articles_hold(tab, hostile_address, plain_address, address, path):
    page, other = tab(), tab()
    found = look(page, hostile_address + path)
    known = {tag for harmless in (plain_address, address) for tag in look(other, harmless + path)["tags"]}
    assert set(found["tags"]) <= known | TEXT
    assert found["wide"] <= 0
    for below in pages_below(page):
        look(page, hostile_address + below)


def test_articles_are_built_as_if_they_held_harmless_words(tab, hostile_address, plain_address):
    page, other = tab(), tab()

    def articles(opened, address):
        told = opened.request.get(f"{address}/api/v1/documents?limit=1000").json()["documents"]
        return {each["name"].rpartition(" ")[2]: f"{address}/articles/{each['id']}" for each in told}

    hostile, plain = articles(page, hostile_address), articles(other, plain_address)
    assert len(hostile) == len(plain) == len(HOSTILE)
    harmless = {}
    for number, address in hostile.items():
        kind = int(number) % 60  # what else was done to it: decisions, names of issues
        if kind not in harmless:
            harmless[kind] = Counter(look(other, plain[number])["tags"])
        assert Counter(look(page, address)["tags"]) == harmless[kind], HOSTILE[int(number)]


@pytest.mark.parametrize("start", range(6))
def test_what_is_searched_for_stays_words(tab, hostile_address, start):
    page = tab()
    for string in HOSTILE[start::24]:
        look(page, f"{hostile_address}/search?q={quote(string, errors='replace')}")


def test_the_login_page_shows_a_hostile_name_as_it_is(tab, demo_case, tmp_path):
    from standoff.serve.security.roles import Role
    from standoff.serve.security.users import Users, add_user

    add_user(tmp_path / "u.toml", "anna", "a long password", Role.READER)
    with serving(demo_case, users=Users(tmp_path / "u.toml")) as address:
        page = tab(f"{address}/articles?x=%22%3E%3Cscript%3Ewindow.canary=1%3C/script%3E")
        page.fill("input[name=name]", "anna")
        page.fill("input[name=password]", "a long password")
        page.click("main button")
        page.wait_for_url(re.compile(r"/articles\?x="))
        assert page.locator(".person").inner_text() == "anna, reader"
        assert page.evaluate("typeof window.canary") == "undefined"
        assert page.locator("nav a", has_text="Add").count() == 0
        page.click(".person")
        page.click("main button")
        page.wait_for_url("**/login")


def test_a_line_of_ten_megabytes_opens_within_seconds(tab, tmp_path):
    path = tmp_path / "long.standoff"
    line = "The minister said <b>nothing</b> of it & went on. " * 200_000
    text = f"Title\n\n{line}\n\nThe last words."
    blocks = [(BlockKind.TITLE, 0, 5), (BlockKind.BODY, 7, 7 + len(line)), (BlockKind.BODY, len(text) - 15, len(text))]
    with open_case(path, create=True) as case:
        document = Document(name="long", text=text, source="long.txt", blocks=tuple(Block(*each) for each in blocks))
        case.add(document, [], fingerprint="x")
        case.compare()
    with serving(path) as address:
        page = tab()
        page.set_default_timeout(10_000)
        page.goto(f"{address}/articles/long")
        assert len(page.content()) < 2_000_000
        assert page.locator(".text").inner_text().count("<b>nothing</b>") > 100
        page.click("text=Last part")
        assert "The last words." in page.locator(".text").inner_text()
        page.goto(f"{address}/articles/long?at=5000000-5000100#at")
        assert page.locator("#at").count() == 1
        page.goto(f"{address}/search?q=minister")
        assert len(page.content()) < 500_000
