"""Logging in and out in the browser, and what stands where nobody is expected: the account, the API's page, errors."""

import pytest

from standoff.serve.security.roles import Role
from standoff.serve.security.users import Users, add_user

from .conftest import serving


@pytest.fixture(scope="module")
def guarded(demo_case, tmp_path_factory):
    """Where a workbench is reached that asks who comes."""
    path = tmp_path_factory.mktemp("users") / "u.toml"
    add_user(path, "anna", "a long password", Role.EDITOR)
    with serving(demo_case, users=Users(path)) as address:
        yield address


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_log_in_account_and_log_out_by_the_keyboard(tab, guarded, axe, scheme):
    page = tab(guarded + "/articles", color_scheme=scheme)
    assert axe(page) == []
    page.keyboard.press("Tab")  # to the main part
    page.locator("input[name=name]").focus()
    page.keyboard.type("anna")
    page.keyboard.press("Tab")
    page.keyboard.type("a long password")
    page.keyboard.press("Enter")
    page.wait_for_url("**/articles")
    page.goto(guarded + "/account")
    assert "/calendar.ics?token=" in page.locator("main").inner_text()
    assert axe(page) == []
    page.get_by_role("button", name="Log out").press("Enter")
    page.wait_for_url("**/login")
    page.goto(guarded + "/articles")
    assert page.url.startswith(guarded + "/login")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/api/v1/docs", "/account"])
def test_page_is_sound_and_fits_a_narrow_window(tab, address, axe, path, scheme):
    page = tab(address + path, color_scheme=scheme)
    assert axe(page) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/articles/nothing-there", "/nowhere", "/calendar?month=soon", "/items/sta_0"])
def test_what_is_not_there_is_told(chromium, address, axe, path, scheme):
    """Not in a watched tab: the browser itself logs each answer that is no success as an error."""
    context = chromium.new_context(color_scheme=scheme, viewport={"width": 320, "height": 640})
    page = context.new_page()
    answer = page.goto(address + path)
    assert 400 <= answer.status < 500
    assert page.locator("h1").count() == 1
    assert page.get_by_role("link", name="To the overview").count() == 1
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()
