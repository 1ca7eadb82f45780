"""Every page of the navigation opens, in light and dark, wide and narrow, and axe finds nothing wrong with it."""

import pytest

from standoff.serve.showing.rendering import PAGES

from .conftest import ready

ADDRESSES = [address for address, _ in PAGES]


def opened(tab, address, **settings):
    page = tab(address, **settings)
    return ready(page) if address.endswith("/commitments") else page


@pytest.mark.parametrize("address_of", ADDRESSES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_is_sound(tab, address, axe, address_of, scheme):
    page = opened(tab, address + address_of, color_scheme=scheme)
    assert page.locator("h1").inner_text()
    assert page.locator("nav a[aria-current=page]").count() == 1
    assert axe(page) == []


@pytest.mark.parametrize("address_of", ADDRESSES)
def test_page_needs_no_sideways_scrolling(tab, address, address_of):
    """320 px wide, which is what 400 % zoom leaves of 1280 (WCAG 2.2, 1.4.10 Reflow)."""
    page = opened(tab, address + address_of, viewport={"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_article_is_sound(tab, address, axe, scheme):
    page = tab(address + "/articles/0112_continental", color_scheme=scheme)
    assert axe(page) == []


def test_article_shows_items_beside_their_words(tab, address):
    page = tab(address + "/articles/0112_continental")
    card = page.locator(".card.k-statement").first
    number = card.get_attribute("data-i")
    words = page.locator(f"mark.r-content[data-i~='{number}']")
    card.hover()
    assert "is-lit" in words.first.get_attribute("class")
    quote = card.locator("blockquote").inner_text()
    assert quote.split()[0] in "".join(words.all_inner_texts())


def test_permalink_opens_at_the_item(tab, address):
    page = tab(address + "/articles/0112_continental")
    item = page.locator(".card").nth(20).get_attribute("id")
    other = tab(address + f"/items/{item}")
    assert other.url.endswith(f"#{item}")
    assert other.evaluate("document.activeElement.id") == item
    assert other.locator("mark.is-chosen").count() >= 1
