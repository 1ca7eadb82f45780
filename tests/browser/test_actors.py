"""Actors in a browser: found, opened, renamed and named back, by keyboard."""

import pytest

RYABKOV = "/actors/Sergei%20Ryabkov%20%28RUS%29"


def test_found_and_opened(tab, address):
    page = tab(address + "/actors")
    page.get_by_label("Name or mention").fill("ryabkov")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=ryabkov**")
    page.get_by_role("link", name="Sergei Ryabkov").click()
    assert page.locator("h1").inner_text() == "Sergei Ryabkov"
    page.locator("time-line svg").wait_for()
    assert page.locator("time-line tbody tr").count() > 5


def test_renamed_and_undone(tab, own_address):
    page = tab(own_address + RYABKOV)
    page.get_by_text("Give it another name or side").click()
    form = page.locator("form", has=page.get_by_role("button", name="Rename"))
    form.get_by_label("Name").fill("S. Ryabkov")
    form.get_by_label("Why").fill("shorter")
    form.get_by_label("Why").press("Enter")
    page.wait_for_url("**/S.%20Ryabkov**")
    assert page.locator("h1").inner_text() == "S. Ryabkov"
    assert "shorter" in page.locator(".decisions").inner_text()
    page.get_by_role("button", name="Undo").click()
    page.wait_for_url("**/actors")
    assert page.get_by_role("link", name="Sergei Ryabkov").count() == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_profile_is_sound(tab, address, axe, scheme):
    page = tab(address + RYABKOV, color_scheme=scheme)
    page.locator("time-line svg").wait_for()
    for each in page.locator(".decide > details > summary").all():
        each.click()
    assert axe(page) == []


def test_profile_needs_no_sideways_scrolling(tab, address):
    page = tab(address + RYABKOV, viewport={"width": 320, "height": 640})
    page.locator("time-line svg").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
