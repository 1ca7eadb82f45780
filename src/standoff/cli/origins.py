"""``standoff origins`` and ``standoff versions``: where the articles are from, and what newer versions changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from standoff.cli.options import CaseOption, JsonOption, opened

if TYPE_CHECKING:
    from standoff.analysis.origins import Article, OneText, Version
    from standoff.cli.output import Page
    from standoff.reconcile.origins.origin import Origin


def origins(case: CaseOption = None, as_json: JsonOption = False) -> None:
    """List the articles by the text that they share, and where each text is from, with the reason.

    Copies of one text count as one origin, however they were cut and edited. Own reporting is said only where the
    article shows it.
    """
    from standoff.analysis.origins import case_origins
    from standoff.cli.output import Page, print_json
    from standoff.reconcile.origins.tracing import counted_origins

    with opened(case) as found:
        value = case_origins(found)
    if as_json:
        print_json(value)
    else:
        page = Page()
        page.line(counted_origins(value.origins, value.documents))
        for text in value.texts:
            _print_text(text, page)
    if not value.documents:
        raise typer.Exit(1)


def versions(
    document: Annotated[str | None, typer.Argument(help="Only of this document, by its name or id.")] = None,
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the articles that are there in several versions, and what each newer one changed in the items."""
    from standoff.analysis import origins as asked
    from standoff.cli.output import Page, print_json

    with opened(case) as found:
        value = asked.versions(found, document)
    if as_json:
        print_json({"articles": value})
    else:
        page = Page()
        for chain in value:
            for version in chain:
                _print_version(version, page)
        if not value:
            page.line("No article is there in several versions.")
    if not value:
        raise typer.Exit(1)


def _print_text(text: OneText, page: Page) -> None:
    from rich.text import Text

    from standoff.analysis.wording import counted
    from standoff.cli.output import clean

    count = f"  {counted(len(text.articles), 'article')}" if len(text.articles) > 1 else ""
    page.line()
    page.line(Text.assemble((clean(_told(text.origin)), "bold"), count))
    for article in text.articles:
        _print_article(article, page)


def _print_article(article: Article, page: Page) -> None:
    from standoff.analysis.wording import when
    from standoff.cli.output import clean

    facts = [article.document, article.publisher, when(article.published) or "no date"]
    page.line(clean(", ".join(fact for fact in facts if fact)), indent=2)
    for number, origin in enumerate(article.origins.origins):
        told = origin.reason if number == 0 else f"{_told(origin)}: {origin.reason}"
        page.note(clean(told), indent=4, hang=2)


def _told(origin: Origin) -> str:
    """``Reuters (agency)``, ``own reporting of The Post``, ``unknown``."""
    if origin.kind == "own":
        return f"own reporting of {origin.name}" if origin.name else "own reporting"
    kind = origin.kind.value.replace("_", " ")
    return f"{origin.name} ({kind})" if origin.name else f"an {kind}" if kind == "agency" else kind


def _print_version(version: Version, page: Page) -> None:
    from rich.text import Text

    from standoff.analysis.labels import label
    from standoff.analysis.wording import counted, when
    from standoff.cli.output import clean

    updated = f", updated {when(version.updated)}" if version.updated else ""
    date = when(version.published) or "no date"
    page.line(Text.assemble((clean(version.document), "bold"), f"  {date}{updated}  ", (version.document_id, "dim")))
    if version.changes is None:
        return
    page.note(f"{counted(version.changes.kept, 'item')} as before", indent=2)
    rows = [("+", item, "") for item in version.changes.added] + [("-", item, "") for item in version.changes.dropped]
    rows += [("~", change.new, f" (was {label(change.old)}: {change.old.quote})") for change in version.changes.changed]
    for mark, item, was in rows:
        told = f"{mark} {label(item)}: {item.quote}{was}"
        page.line(clean(" ".join(told.split())), indent=2, hang=2)
