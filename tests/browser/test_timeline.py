"""The timeline in a browser: drawn from its table, zoomed by keyboard and buttons, each mark opens its item."""

import re

import pytest

from .conftest import until


@pytest.fixture
def line(tab, address):
    page = tab(address + "/timeline")
    page.locator("time-line svg").wait_for()
    return page


def counted(page):
    """How many marks the picture says are in view, and how many there are."""
    told = page.locator("time-line .span").inner_text()
    found = re.search(r"(?:(\d+) of|all) (\d+) marks", told)
    return int(found[1] or found[2]), int(found[2])


def drawn(page):
    """Marks, and those that a place has too many of to draw, which it counts."""
    over = page.locator("time-line svg g.more title").all_text_contents()
    return page.locator("time-line svg a").count() + sum(int(each.split()[0]) for each in over)


def test_the_picture_draws_as_many_marks_as_the_table_has_rows(line):
    line.get_by_role("button", name="Show all").click()
    until(line, "document.querySelector('time-line .span').textContent.includes('all')")
    rows = line.locator("time-line tbody tr").count()
    assert counted(line) == (rows, rows)
    assert drawn(line) == rows


def test_zoom_and_move_by_keyboard(line):
    stage = line.locator("time-line .stage")
    stage.focus()
    line.keyboard.press("0")
    line.wait_for_timeout(100)
    everything = line.locator("time-line .span").inner_text()
    for _ in range(8):
        line.keyboard.press("+")
    line.keyboard.press("ArrowRight")
    line.wait_for_timeout(100)
    assert counted(line)[0] < counted(line)[1]
    assert drawn(line) == counted(line)[0]
    line.keyboard.press("0")
    line.wait_for_timeout(100)
    assert line.locator("time-line .span").inner_text() == everything


def test_zoom_reaches_from_hours_to_years(line):
    stage = line.locator("time-line .stage")
    stage.focus()
    for _ in range(12):
        line.keyboard.press("+")
    line.wait_for_timeout(100)
    assert re.search(r"\d\d:\d\d", stage.text_content())
    for _ in range(20):
        line.keyboard.press("-")
    line.wait_for_timeout(100)
    assert "2000" in stage.text_content()


def test_marks_are_gone_through_and_opened_by_keyboard(line):
    line.locator("time-line .stage").focus()
    line.keyboard.press("j")
    line.keyboard.press("j")
    second = line.locator("time-line tbody tr").nth(1)
    assert line.evaluate("document.activeElement.getAttribute('data-n')") == "1"
    assert second.locator("a").get_attribute("href") == line.evaluate("document.activeElement.getAttribute('href')")
    assert line.locator("time-line .told").inner_text()
    line.keyboard.press("Enter")
    line.wait_for_url("**/articles/**")
    assert line.locator(".card[data-chosen]").count() == 1


def test_long_times_are_bars_and_sure_days_are_points(line):
    line.locator("time-line .stage").focus()
    line.keyboard.press("0")
    line.wait_for_timeout(100)
    bars = line.locator("time-line svg a.bar")
    assert bars.count() >= 1
    widths = [float(each.get_attribute("width")) for each in bars.locator("rect").all()]
    assert max(widths) > 20
    points = line.locator("time-line svg a.point rect")
    assert {round(float(each.get_attribute("width"))) for each in points.all()[:5]} == {10}


def test_ctrl_and_wheel_zoom_but_the_wheel_alone_scrolls(line):
    stage = line.locator("time-line .stage")
    stage.hover()
    before = line.locator("time-line .span").inner_text()
    line.mouse.wheel(0, 200)
    line.wait_for_timeout(150)
    assert line.locator("time-line .span").inner_text() == before
    stage.hover()
    line.keyboard.down("Control")
    line.mouse.wheel(0, -200)
    line.keyboard.up("Control")
    line.wait_for_timeout(150)
    assert line.locator("time-line .span").inner_text() != before


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_picture_and_open_table_are_sound(tab, address, axe, scheme):
    page = tab(address + "/timeline?clock=all", color_scheme=scheme)
    page.locator("time-line svg").wait_for()
    page.locator("time-line summary").first.click()
    assert axe(page) == []
