"""Overview, stories, disagreements, positions, commitments, scenario and quality as somebody uses them."""

import pytest

from .conftest import ready

PAGES = ("/stories?kind=event", "/disagreements?strength=hard", "/commitments?conditional=yes")
SCENARIO = "/scenario?do=rus-assault-ukr&bluff=EU&goal=Russia+invades+Ukraine"


def an_issue(tab, address):
    """The address of the first issue in dispute, whatever it is called."""
    return address + tab(address + "/positions").locator("a[href^='/positions/']").first.get_attribute("href")


@pytest.mark.parametrize("path", [*PAGES, SCENARIO, "/scenario", "/quality?check=yes", "/?since=2022-01-05"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_is_sound(tab, address, axe, path, scheme):
    page = ready(tab(address + path, color_scheme=scheme))
    assert page.locator("h1").inner_text()
    assert axe(page) == []


@pytest.mark.parametrize("path", [*PAGES, SCENARIO, "/?since=2022-01-05"])
def test_page_needs_no_sideways_scrolling(tab, address, path):
    page = ready(tab(address + path, viewport={"width": 320, "height": 640}))
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_issue_is_sound_and_needs_no_sideways_scrolling(tab, address, axe, scheme):
    page = ready(tab(an_issue(tab, address), color_scheme=scheme))
    assert page.locator("h1").inner_text()
    assert page.locator(".stand q").count() >= 1
    assert axe(page) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_story_opens_at_its_words(tab, address):
    page = tab(address + "/stories")
    page.locator(".story h2 a").first.click()
    quote = page.locator(".passage strong").first.inner_text()
    page.locator(".passage").first.click()
    assert "/articles/" in page.url
    assert quote.split()[0] in " ".join(page.locator("mark.is-chosen").all_inner_texts())


def test_a_cell_opens_its_evidence_by_keyboard(tab, address, axe):
    page = tab(address + "/positions")
    cell = page.locator("a[data-opens]").first
    cell.focus()
    page.keyboard.press("Enter")
    dialog = page.locator("dialog[open]")
    dialog.locator("h2").wait_for()
    assert dialog.locator("q").count() >= 1
    assert axe(page) == []
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0
    assert page.evaluate("document.activeElement.hasAttribute('data-opens')")


def test_an_issue_is_renamed(tab, own_address):
    page = tab(own_address + "/positions")
    page.locator("tbody th a").first.click()
    page.get_by_label("Call it").fill("arms near the border")
    page.get_by_role("button", name="Rename").click()
    assert page.locator("h1").inner_text() == "arms near the border"
    page.goto(own_address + "/positions")
    assert page.get_by_role("link", name="arms near the border", exact=True).count() == 1


def test_passages_are_moved_out_of_an_issue(tab, own_address):
    page = tab(an_issue(tab, own_address))
    words = page.locator(".stand tbody tr").first.locator("q").inner_text()
    page.locator(".stand input[name=passage]").first.check()
    page.get_by_label("The passages chosen above").fill("what is said first")
    page.get_by_role("button", name="Move them").click()
    page.wait_for_url("**/positions/what%20is%20said%20first")
    assert page.locator(".stand q").all_inner_texts() == [words]


def test_an_arrow_leads_to_its_row(tab, address):
    page = ready(tab(address + "/commitments?conditional=yes"))
    arrow = page.locator("svg a.arrow").first
    arrow.focus()
    page.keyboard.press("Enter")
    assert page.locator("tr:target").count() == 1
    assert page.locator("tr:target q").count() >= 1


def test_a_scenario_is_ticked_and_typed(tab, address):
    page = ready(tab(address + "/scenario"))
    page.get_by_label("Russia: attack Ukraine: done").check()
    page.get_by_role("button", name="See what follows").click()
    ready(page)
    before = page.locator("#follows .finding").count()
    assert before > 3
    assert page.locator("#follows .finding .cite").count() >= before - 1
    page.get_by_label("United States", exact=True).check()
    page.get_by_role("button", name="See what follows").click()
    assert page.locator("#follows .finding").count() < before
    assert page.locator("#bluffs .finding").count() > 0
    page.get_by_label("In words").last.fill("Kenya invades Uganda")
    page.get_by_role("button", name="See what follows").click()
    page.get_by_role("alert").get_by_role("link").first.click()
    assert page.locator("#follows").count() == 1


def test_a_scenario_is_downloaded(tab, address):
    page = ready(tab(address + SCENARIO))
    with page.expect_download() as started:
        page.get_by_role("link", name="Download").click()
    assert 'moves = ["rus-assault-ukr"]' in started.value.path().read_text("utf-8")


def test_all_is_marked_as_seen(tab, own_address):
    page = tab(own_address + "/")
    assert page.locator("#new .line").count() > 0
    page.get_by_role("button", name="Mark all as seen").click()
    assert "No article was added" in page.locator(".nothing-new").inner_text()
    assert page.locator("#new").count() == 0


def test_filters_are_in_the_address(tab, address):
    page = tab(address + "/disagreements")
    page.get_by_label("Strength").select_option("update")
    page.get_by_role("button", name="Show").click()
    assert "strength=update" in page.url
    assert set(page.locator(".pair .kind").all_inner_texts()) == {"update"}
