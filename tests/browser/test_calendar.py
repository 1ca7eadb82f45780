"""The calendar in a browser: turned and walked through by keyboard, sound in light and dark."""

import pytest


def focused(page):
    return page.evaluate("document.activeElement.dataset.day")


def test_days_are_walked_through_by_arrows(tab, address):
    page = tab(address + "/calendar?month=2022-01")
    page.locator("td.today").focus()
    start = focused(page)
    assert start == "2022-01-12"
    for key, day in (("ArrowRight", "2022-01-13"), ("ArrowDown", "2022-01-20"), ("ArrowLeft", "2022-01-19")):
        page.keyboard.press(key)
        assert focused(page) == day
    page.keyboard.press("ArrowUp")
    assert focused(page) == start
    assert page.locator("month-grid td[tabindex='0']").count() == 1


def test_enter_goes_to_the_entry_of_the_day(tab, address):
    page = tab(address + "/calendar?month=2022-01")
    page.locator("td.today").focus()
    page.keyboard.press("Enter")
    shown = page.locator(".entry:target")
    assert shown.count() == 1
    assert shown.locator("q").count() >= 1


def test_pages_turn_the_month(tab, address):
    page = tab(address + "/calendar?month=2022-01")
    page.locator("td.today").focus()
    page.keyboard.press("PageUp")
    page.wait_for_url("**month=2021-12")
    assert page.locator("#month").inner_text() == "December 2021"
    page.get_by_label("Next month").click()
    page.wait_for_url("**month=2022-01")


def test_each_entry_of_the_grid_leads_to_its_words(tab, address):
    page = tab(address + "/calendar?month=2022-01")
    for link in page.locator(".month li a").all():
        entry = page.locator(f"[id='{link.get_attribute('href')[1:]}']")
        assert entry.count() == 1
        assert entry.locator("q").count() >= 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("query", ["", "?month=undated"])
def test_calendar_is_sound(tab, address, axe, scheme, query):
    assert axe(tab(address + "/calendar" + query, color_scheme=scheme)) == []
