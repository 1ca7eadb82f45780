"""``standoff search``: find words in the articles of a case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from standoff.cli.options import CaseOption, JsonOption, opened

if TYPE_CHECKING:
    from standoff.record import Hit


def search(
    words: Annotated[list[str], typer.Argument(help="All must occur. Also begin*, a OR b, NOT a, '\"a phrase\"'.")],
    case: CaseOption = None,
    limit: Annotated[int, typer.Option(min=1, help="At most so many articles.")] = 20,
    as_json: JsonOption = False,
) -> None:
    """Search the text of the articles, best match first."""
    from rich.text import Text

    from standoff.analysis.wording import counted, when
    from standoff.cli.output import Page, clean, print_json
    from standoff.cli.passages import highlighted

    query = " ".join(words)
    with opened(case) as found:
        hits = found.search(query, limit=limit)
    if as_json:
        print_json({"query": query, "count": len(hits), "hits": [_plain(hit) for hit in hits]})
    else:
        page = Page()
        for hit in hits:
            title = hit.document.title.text if hit.document.title else hit.document.name
            page.line(Text(clean(" ".join(title.split())), style="bold"))
            count = counted(len(hit.highlights), "place") + (" and more" if hit.more else "")
            facts = [hit.document.name, hit.document.publisher, when(hit.document.published) or "no date", count]
            page.note(", ".join(fact for fact in facts if fact), indent=2)
            page.line(highlighted(hit.document, hit.snippet, hit.highlights, page), indent=2)
            page.line()
        page.note(counted(len(hits), "article"))
    if not hits:
        raise typer.Exit(1)


def _plain(hit: Hit) -> dict[str, object]:
    document = hit.document
    return {
        "document": document.name,
        "document_id": document.id,
        "title": document.title.text if document.title else None,
        "publisher": document.publisher,
        "published": document.published,
        "snippet": hit.snippet,
        "highlights": hit.highlights,
        "more": hit.more,
    }
