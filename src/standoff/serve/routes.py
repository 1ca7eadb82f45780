"""Which page answers at which address: the pages in the order in which their addresses are looked through."""

from __future__ import annotations

from starlette.routing import BaseRoute

from standoff.serve.pages import (
    actors,
    add,
    articles,
    calendar,
    commitments,
    comparing,
    deciding,
    decisions,
    disagreements,
    listing,
    login,
    network,
    overview,
    positions,
    quality,
    review,
    scenario,
    search,
    stories,
    timeline,
    versions,
)

_PAGES = (
    overview,
    listing,
    articles,
    versions,
    search,
    timeline,
    positions,
    commitments,
    scenario,
    disagreements,
    stories,
    network,
    actors,
    calendar,
    review,
    deciding,
    decisions,
    add,
    comparing,
    quality,
    login,
)


def routes() -> list[BaseRoute]:
    """The routes of all pages with their twins, and of what they send."""
    return [route for page in _PAGES for route in page.routes]
