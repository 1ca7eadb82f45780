"""The review in a real browser: all of it by the keyboard, and words that are selected are the words that are kept."""

import re
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect

from standoff.documents import read_text
from standoff.record import open_case
from standoff.record.reviewing import Asked, Order
from standoff.schema import Act, Mode, Party, Statement
from tests.browser.conftest import serving, until


@pytest.fixture
def case(own_case):
    with open_case(own_case, read_only=True) as found:
        yield found


def opened(page):
    return page.locator("#item").get_attribute("data-item")


@contextmanager
def exchange(page):
    """What is done inside exchanges the page; afterwards the new one is there."""
    page.evaluate("document.querySelector('#main').dataset.old = 'yes'")
    yield
    expect(page.locator("#main[data-old]")).to_have_count(0)


def press(page, key):
    """Press a key and wait for what it does to be shown."""
    with exchange(page):
        page.keyboard.press(key)


def test_the_whole_review_by_the_keyboard_alone(tab, own_address, case):
    ids = [item.id for item in case.reviewing().queue(Asked(kind="event"), most=8).items]
    page = tab(own_address + "/review?kind=event")
    assert opened(page) == ids[0]
    press(page, "x")
    expect(page.locator("#notice")).to_contain_text("rejected:")
    expect(page.locator("#live")).to_contain_text(re.compile(r"rejected: .*; \d+ left"))
    assert opened(page) == ids[1]
    press(page, "a")
    press(page, "s")
    assert opened(page) == ids[3]
    assert {i: case.verdicts()[i].value for i in ids[:3]} == dict(
        zip(ids, ["rejected", "accepted", "unsure"], strict=False)
    )
    press(page, "u")
    assert opened(page) == ids[2]
    assert ids[2] not in case.verdicts()
    press(page, "j")
    press(page, "k")
    assert opened(page) == ids[2]
    until(page, "document.activeElement.id === 'item'")  # the focus is where one looks

    page.keyboard.press("w")
    page.keyboard.type("as told by others")
    page.keyboard.press("Escape")
    press(page, "x")
    assert case.decisions()[-1].why == "as told by others"

    wanted = opened(page)
    press(page, "e")
    until(page, "document.activeElement.closest('form')?.className === 'panel editing'")
    status = page.get_by_label("status", exact=True)
    before = status.input_value()
    status.focus()
    page.keyboard.press("End")
    after = status.input_value()
    assert after != before
    while page.evaluate("document.activeElement.textContent") != "Save":
        page.keyboard.press("Tab")
    press(page, "Enter")
    assert opened(page) == wanted
    assert case.item(wanted).status == after

    start, end = case.item(wanted).anchor.start, case.item(wanted).anchor.end
    press(page, "{")
    assert case.item(wanted).anchor.start > start
    press(page, "[")
    assert (case.item(wanted).anchor.start, case.item(wanted).anchor.end) == (start, end)
    press(page, "}")
    press(page, "]")
    assert case.item(wanted).anchor.end == end

    page.keyboard.press("?")
    assert page.locator("#keys").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#keys").is_visible()
    page.keyboard.press("o")
    page.wait_for_url("**/articles/**")
    until(page, f"document.activeElement.id === '{wanted}'")


def test_keys_pressed_as_fast_as_pages_come_never_load_the_whole_page(tab, own_address, case):
    page = tab(own_address + "/review?kind=event")
    page.evaluate("window.first = true")  # a page that is loaded anew has forgotten it
    page.keyboard.press("c")
    page.evaluate("""() => {
      window.moves = 0;
      const press = (key) => document.body.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true}));
      new MutationObserver((changes) => {
        if (!changes.some((each) => [...each.addedNodes].some((node) => node.id === "main"))) return;
        if (++window.moves < 6) press(window.moves % 2 ? "k" : "j");
      }).observe(document.body, {childList: true});
      press("j");
    }""")
    until(page, "window.moves === 6")
    assert page.evaluate("window.first")
    until(page, "document.activeElement.id === 'item'")
    assert page.locator(".queue input:checked").count() == 1


def test_what_was_decided_is_seen_on_every_page(tab, own_address, case):
    item = case.reviewing().queue(Asked(kind="event"), most=1).items[0]
    page = tab(own_address + "/review?kind=event")
    press(page, "x")
    article = f"/articles/{case.document_of(item).id}"
    page.goto(own_address + article)
    assert page.locator(f"[id='{item.id}']").count() == 0
    assert item.id not in page.request.get(own_address + article + ".json").text()
    page.goto(own_address + "/")
    assert page.locator(f"a[href*='{item.id}']").count() == 0
    page.goto(own_address + "/decisions")
    page.get_by_role("button", name="Undo").first.click()
    page.goto(own_address + article)
    assert page.locator(f"[id='{item.id}']").count() == 1


def test_merging_by_the_keyboard(tab, own_address, case):
    link = max((each for each in case.links() if each.difference is None), key=lambda each: each.odds)
    page = tab(f"{own_address}/review?item={link.left}")
    press(page, "m")
    until(page, "document.activeElement.name === 'other'")
    chosen = page.evaluate("document.activeElement.value")
    while page.evaluate("document.activeElement.value") != "same":
        page.keyboard.press("Tab")
    press(page, "Enter")
    (judgement,) = case.judgements()
    assert {judgement.left, judgement.right} == {link.left, chosen}
    press(page, "m")
    press(page, "Escape")
    assert page.locator(".panel").count() == 0


def test_several_at_once_are_seen_before_they_are_decided(tab, own_address, case):
    page = tab(own_address + "/review")
    ids = []
    for _ in range(3):
        ids.append(opened(page))
        page.keyboard.press("c")
        press(page, "j")
    page.get_by_role("button", name="the chosen ones …").press("Enter")
    page.wait_for_url("**/review/bulk?**")
    assert page.locator("tbody tr").count() == 3
    assert case.decisions() == []
    page.get_by_role("button", name="Reject 3 items").press("Enter")
    page.wait_for_url("**/review")
    assert set(case.verdicts()) == set(ids)
    page.locator("#notice").get_by_role("button", name="Undo").press("Enter")
    expect(page.locator("#notice")).to_contain_text("undone")
    assert case.verdicts() == {}


def test_a_wrong_value_is_told_beside_its_field(tab, own_address, axe):
    page = tab(own_address + "/review?kind=event&open=edit")
    page.get_by_label("when", exact=True).fill("the day after")
    press(page, "Enter")
    field = page.get_by_label("when", exact=True)
    assert field.get_attribute("aria-invalid") == "true"
    assert page.locator(f"#{field.get_attribute('aria-describedby')}").inner_text()
    until(page, "document.activeElement.name === 'when'")
    assert axe(page) == []


def test_a_card_of_an_article_is_decided_in_place(tab, own_address, case):
    document = case.document("0112_continental")
    page = tab(own_address + f"/articles/{document.id}")
    card = page.locator(".card").nth(2)
    item = card.get_attribute("id")
    card.get_by_role("button", name="Reject").press("Enter")
    expect(page.locator(f"[id='{item}']")).to_have_class(re.compile("is-rejected"))
    expect(page.locator("#live")).to_contain_text("rejected")
    page.locator(f"[id='{item}']").get_by_role("button", name="Undo").press("Enter")
    expect(page.locator(f"[id='{item}']")).not_to_have_class(re.compile("is-rejected"))
    assert case.verdicts() == {}
    until(page, f"document.activeElement.id === '{item}'")
    page.locator("details.versions summary").click()
    expect(page.locator("#versions")).to_contain_text("no other version")


TEXT = (
    "👩‍👩‍👧‍👦 Talks begin\n\n"
    "On Monday 🇳🇴🇸🇪 envoys met; the e\u0301lite of Zo\u0308rin said “we won’t sign 🧑🏽‍🚒 now” – so they left.\n\n"
    "قالت الوزيرة 🇯🇴 إنها لن توقع على الاتفاقِ قبل الشتاء، ثم غادرت القاعة. "
    "היא אמרה שלא תחתום 👨‍👩‍👦 לפני החורף."
)


@pytest.fixture
def odd(tmp_path):
    """A case of one article whose text is hard to count in; its address and path."""
    path = tmp_path / "odd.standoff"
    document = read_text(TEXT, name="odd")
    at = document.text.index("we won’t sign")
    said = Statement(
        doc="odd", source=Party(), content=(document.span(at, at + 2),), mode=Mode.DIRECT, act=Act.REFUSAL, coder="hand"
    )
    with open_case(path, create=True) as case:
        case.add(document, [said], fingerprint="1")
        case.compare()
    with serving(path) as address:
        yield address, path


SELECT = """(words) => {
  const root = document.querySelector(".text");
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = []; let all = "";
  while (walker.nextNode()) { nodes.push([walker.currentNode, all.length]); all += walker.currentNode.data; }
  const place = (offset) => {
    const [node, from] = nodes.findLast(([, from]) => from <= offset);
    return [node, offset - from];
  };
  const at = all.indexOf(words);
  getSelection().setBaseAndExtent(...place(at), ...place(at + words.length));
}"""


@pytest.mark.parametrize(
    "words",
    [
        "🇳🇴🇸🇪 envoys met",
        "the e\u0301lite of Zo\u0308rin",
        "we won’t sign 🧑🏽‍🚒 now” – so they",
        "قالت الوزيرة 🇯🇴 إنها لن توقع على الاتفاقِ",
        "الشتاء، ثم غادرت",
        "שלא תחתום 👨‍👩‍👦 לפני החורף",
        "👩‍👩‍👧‍👦 Talks",
    ],
)
@pytest.mark.parametrize("place", ["article", "review"])
def test_what_the_server_cuts_is_what_was_selected(tab, odd, words, place):
    address, path = odd
    with open_case(path, read_only=True) as case:
        (item,) = case.items()
        page = tab(address + ("/articles/odd" if place == "article" else "/review"))
        page.evaluate(SELECT, words)
        form = page.locator("form.choosing")
        expect(form).to_be_visible()
        if place == "article":
            form.get_by_role("button").click()
            page.wait_for_url("**#" + item.id)
        else:
            page.locator("#item").focus()
            press(page, "Enter")
        assert case.item(item.id).anchor.text == words
        expect(page.locator("#notice")).to_contain_text("corrected")


def test_a_selection_across_paragraphs_and_with_the_mouse(tab, odd):
    address, path = odd
    page = tab(address + "/articles/odd")
    block = page.locator(".block").nth(1)
    block.evaluate("""(block) => {
      const next = block.nextElementSibling;
      getSelection().setBaseAndExtent(block.lastChild, block.lastChild.data.length - 10, next.firstChild, 4);
    }""")
    expect(page.locator("form.choosing")).to_be_visible()
    page.locator("form.choosing button").click()
    page.wait_for_url("**/articles/**#*")
    with open_case(path, read_only=True) as case:
        words = case.items()[0].anchor.text
        assert words.split("\n")[0] == "they left."
        assert words.endswith("قالت")
    page.locator(".block").nth(1).dblclick(position={"x": 8, "y": 12})
    expect(page.locator("form.choosing .picked")).to_have_text("On")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "path", ["/review?open=edit&kind=event", "/review?open=merge", "/review/bulk?which=all&below=0.45", "/decisions",
             "/articles/0112_continental/versions"]
)  # fmt: skip
def test_pages_of_deciding_are_sound(tab, address, axe, path, scheme):
    page = tab(address + path, color_scheme=scheme)
    assert axe(page) == []
    narrow = tab(address + path, viewport={"width": 320, "height": 640})
    assert narrow.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_queue_in_the_order_of_the_text(tab, address, demo_case):
    with open_case(demo_case, read_only=True) as case:
        ids = [item.id for item in case.reviewing().queue(Asked(order=Order.TEXT), most=2).items]
    page = tab(address + "/review")
    page.locator("select[name=order]").select_option("text")
    page.get_by_role("button", name="Filter", exact=True).click()
    page.wait_for_url("**order=text**")
    assert [box.get_attribute("value") for box in page.locator(".queue input").all()[:2]] == ids
