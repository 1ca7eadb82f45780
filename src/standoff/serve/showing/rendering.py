"""Templates: escaped by default, with the few words and addresses that every page needs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote, urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import HTMLResponse

from standoff.analysis.labels import label
from standoff.analysis.sides import side_name
from standoff.analysis.wording import capital, clip, counted, when
from standoff.serve.security.forgery import token
from standoff.serve.security.roles import needed
from standoff.serve.showing import drawn
from standoff.serve.showing.assets import asset
from standoff.serve.showing.lines import item_at, plain, spaced

PAGES = (
    ("/", "Overview"),
    ("/articles", "Articles"),
    ("/search", "Search"),
    ("/timeline", "Timeline"),
    ("/positions", "Positions"),
    ("/commitments", "Commitments"),
    ("/disagreements", "Disagreements"),
    ("/stories", "Stories"),
    ("/actors", "Actors"),
    ("/calendar", "Calendar"),
    ("/review", "Review"),
    ("/add", "Add"),
    ("/quality", "Quality"),
)
"""What the navigation lists, in the order of a morning's work."""

COMPARING = "comparing"
"""Under which name a page is given how far comparing is (``record.standing``), where it is to say so."""

TOLD = "told"
"""Where a session keeps what its next page is to say, once."""


@lru_cache(maxsize=1)
def templates() -> Environment:
    """The templates. What they are given is escaped; a name that nobody gave is an error and not an empty place."""
    found = Environment(
        loader=PackageLoader("standoff.serve"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals.update(asset=asset, pages=PAGES, article_at=article_at, item_at=item_at, needed=needed, drawn=drawn)
    found.filters.update(
        day=when, label=label, counted=counted, clip=clip, plain=plain, urlencode=encoded, spaced=spaced
    )
    found.filters.update(side=side_name, segment=segment, capital=capital, bytes=size, coded=coded)
    return found


def render(request: Request, template: str, context: Mapping[str, Any], *, status: int = 200) -> HTMLResponse:
    """A page, with what the frame around it needs."""
    text = rendered(request, template, context, csrf=token(request))
    return HTMLResponse(text.encode("utf-8", "replace"), status_code=status)


def rendered(request: Request, template: str, context: Mapping[str, Any], *, csrf: str) -> str:
    """The text of a page; ``csrf`` is the token that its forms send."""
    user = request.scope.get("user")
    frame = {
        "request": request,
        "case": request.app.state.desk.name if user else "standoff",
        "user": user,
        "csrf": csrf,
        "decides": user is not None and user.role.covers(needed("POST", "/decide")),
        "here": request.url.path,
        "notice": told(request),
        "twin": None,
        COMPARING: None,
    }
    return templates().get_template(template).render({**frame, **context})


def tell(request: Request, text: str, *, undo: str | None = None, wrong: bool = False) -> None:
    """Have the next page of this session say what was done, or what went wrong; ``undo`` is a decision to take back."""
    request.session[TOLD] = {"text": text[:300], "undo": undo, "wrong": wrong}


def told(request: Request) -> dict[str, Any] | None:
    """What this page has to say of what was done just now; it is said once."""
    found: dict[str, Any] | None = request.session.pop(TOLD, None)
    return found


def article_at(document_id: str, *, item: str | None = None, start: int | None = None, end: int | None = None) -> str:
    """The address of an article; opened at an item, or at a passage (offsets in code points)."""
    address = f"/articles/{quote(document_id, safe='')}"
    if item:
        return f"{address}?item={quote(item, safe='')}#{quote(item, safe='')}"
    return address if start is None else f"{address}?at={start}-{end}#at"


def segment(text: str) -> str:
    """A name as one step of an address: of what it holds nothing steers, not even a slash."""
    return quote(text, safe="", errors="replace")


def encoded(value: str | Mapping[str, object]) -> str:
    """A string, or names with their values, for the query of an address; what UTF-8 cannot hold has a stand-in."""
    if isinstance(value, str):
        return quote(value, safe="/", errors="replace")
    return urlencode({name: str(each) for name, each in value.items()}, errors="replace")


def size(number: int) -> str:
    """A number of bytes for the eye: ``640 B``, ``12 kB``, ``3.4 MB``.

    >>> size(640), size(12_300), size(3_565_158)
    ('640 B', '12 kB', '3.4 MB')
    """
    if number < 1000:
        return f"{number} B"
    return f"{number / 1024:.0f} kB" if number < 1000 * 1024 else f"{number / 2**20:.1f} MB"


def coded(text: str) -> Markup:
    """Our own words with code between backticks, as OpenAPI's descriptions have them (CommonMark), as HTML.

    >>> coded("`a<b` or ``c``")
    Markup('<code>a&lt;b</code> or <code>c</code>')
    """
    return Markup(re.sub(r"(`+)([^`]+)\1", r"<code>\2</code>", str(escape(text))))
