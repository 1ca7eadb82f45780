"""The network in a browser: it draws what its table has, the same each time, and a click on a tie opens its words."""

import pytest

from .conftest import until

CY = "document.querySelector('net-work').cy"


@pytest.fixture
def net(tab, address):
    page = tab(address + "/network?least=2")
    until(page, f"{CY} && {CY}.edges().length")
    return page


def test_it_draws_as_many_ties_as_the_table_has_rows(net):
    rows = net.locator("net-work tbody tr")
    assert net.evaluate(f"{CY}.edges().length") == rows.count()
    names = {row.get_attribute(f"data-{end}") for row in rows.all() for end in ("source", "target")}
    assert net.evaluate(f"{CY}.nodes().length") == len(names)


def test_the_same_ties_are_drawn_in_the_same_place(net):
    places = (
        f"JSON.stringify({CY}.nodes().map(n => [n.id(), Math.round(n.position('x')), Math.round(n.position('y'))]))"
    )
    before = net.evaluate(places)
    net.reload()
    until(net, f"{CY} && {CY}.edges().length")
    assert net.evaluate(places) == before


def test_a_click_on_a_tie_lists_its_words_and_can_be_linked_to(net):
    net.evaluate(f"{CY}.edges()[0].emit('tap')")
    net.locator("#tie-head").wait_for()
    first = net.locator("net-work tbody tr").first
    assert f"{first.get_attribute('data-stories')} stories" in net.locator("#tie-head").inner_text()
    assert net.locator("#tie q").count() >= int(first.get_attribute("data-stories"))
    assert "tie=" in net.url
    assert net.evaluate("document.activeElement.id") == "tie-head"


def test_zoom_by_keyboard(net):
    net.locator(".stage.net").focus()
    before = net.evaluate(f"{CY}.zoom()")
    net.keyboard.press("+")
    assert net.evaluate(f"{CY}.zoom()") > before
    net.keyboard.press("0")
    assert abs(net.evaluate(f"{CY}.zoom()") - before) < 0.01


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("query", ["", "?level=actor&least=2&tie=RUS~NATO~conflictual"])
def test_network_is_sound(tab, address, axe, scheme, query):
    page = tab(address + "/network" + query, color_scheme=scheme)
    until(page, f"{CY} && {CY}.edges().length")
    assert axe(page) == []


def test_no_sideways_scrolling(tab, address):
    page = tab(address + "/network", viewport={"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
