"""Searching in a browser: words, facets and pages change what is shown and the address, with scripts and without."""

from playwright.sync_api import expect


def test_facets_narrow_the_items_and_are_in_the_address(tab, address):
    page = tab(address + "/search")
    everything = page.locator("#items-head").inner_text()
    page.get_by_label("Words in the articles").fill("Geneva")
    page.get_by_role("button", name="Search").click()
    page.locator("#articles-head").wait_for()
    assert "q=Geneva" in page.url
    page.locator("#f-kind-" + page.locator("input[value=statement]").first.get_attribute("id").split("-")[-1]).check()
    page.locator(".chips").wait_for()
    assert "kind=statement" in page.url
    narrowed = page.locator("#items-head").inner_text()
    assert narrowed != everything
    assert {each.strip() for each in page.locator(".item .kind").all_inner_texts()} == {"statement"}
    other = tab(page.url)
    assert other.locator("#items-head").inner_text() == narrowed
    page.locator(".chips a").first.click()
    page.wait_for_url(lambda url: "kind=" not in url)
    page.go_back()
    page.locator(".chips").wait_for()


def test_a_chosen_facet_keeps_the_focus(tab, address):
    page = tab(address + "/search")
    box = page.locator("fieldset input[name=side]").nth(1)
    key = box.get_attribute("id")
    box.focus()
    page.keyboard.press("Space")
    page.locator(".chips").wait_for()
    assert page.evaluate("document.activeElement.id") == key
    assert page.locator(f"#{key}").is_checked()


def test_hits_open_at_the_words(tab, address):
    page = tab(address + "/search?q=Geneva")
    page.locator(".results a.subject").first.click()
    page.locator("#at").wait_for()
    assert page.locator("#at").inner_text() == "Geneva"
    assert page.locator("#at").is_visible()


def test_an_item_opens_at_its_words(tab, address):
    page = tab(address + "/search?kind=commitment")
    quote = page.locator(".item q").first.inner_text()
    page.locator(".item a.cite").first.click()
    page.locator(".card[data-chosen]").wait_for()
    assert page.locator(".card[data-chosen] blockquote").inner_text() in quote


def test_search_without_scripts(tab, address):
    page = tab(address + "/search", java_script_enabled=False)
    page.get_by_label("Words in the articles").fill("Geneva")
    page.locator("fieldset input[name=kind]").first.check()
    page.get_by_role("button", name="Apply").click()
    assert "q=Geneva" in page.url
    assert "kind=" in page.url
    assert page.locator(".chips li").count() == 2


def test_searched_page_is_sound(tab, address, axe):
    for scheme in ("light", "dark"):
        page = tab(address + "/search?q=NATO&kind=event&side=RUS", color_scheme=scheme)
        page.locator(".histogram summary").click()
        assert axe(page) == []
    narrow = tab(address + "/search?q=NATO&kind=event", viewport={"width": 320, "height": 640})
    assert narrow.evaluate("document.documentElement.scrollWidth") <= 320


def test_articles_are_filtered_and_sorted(tab, address):
    page = tab(address + "/articles")
    rows = page.locator(".articles tbody tr").count()
    page.get_by_label("Title, name or publisher has").fill("Putin")
    expect(page.locator(".articles tbody tr")).not_to_have_count(rows)
    assert "text=Putin" in page.url
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("link", name="Items").hover()
    page.mouse.down()
    page.wait_for_timeout(400)  # a slow click: nothing must be exchanged under it
    assert asked == []
    page.mouse.up()
    page.wait_for_url("**sort=items**")
    numbers = [int(each) for each in page.locator(".articles td.number").all_inner_texts()]
    assert numbers == sorted(numbers)
    assert page.locator("th[aria-sort=ascending]").inner_text().startswith("Items")
    assert "text=Putin" in page.url
