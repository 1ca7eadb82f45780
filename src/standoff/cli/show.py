"""``standoff show``: items, one document, or one actor, with their words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from standoff.cli.options import CaseOption, JsonOption, Kind, SinceOption, UntilOption, opened
from standoff.schema.vocabulary import Act, Plover, Status

if TYPE_CHECKING:
    from standoff.analysis.profile import Profile
    from standoff.cli.output import Page
    from standoff.schema import AnyItem, Document, Verdict


def _one_of(what: str, vocabulary: type[StrEnum]) -> str:
    return f"{what}: {', '.join(value.value for value in vocabulary)}."


app = typer.Typer(help="Show items, one article with its items, or one actor.", no_args_is_help=True)


@app.command("items")
def items(
    case: CaseOption = None,
    kind: Annotated[
        Kind | None, typer.Option(case_sensitive=False, metavar="KIND", help=_one_of("Only this kind", Kind))
    ] = None,
    side: Annotated[str | None, typer.Option(help="Only with a party of this side, such as RUS or NATO.")] = None,
    actor: Annotated[str | None, typer.Option(help="Only with this actor, by name or part of a name.")] = None,
    act: Annotated[
        Act | None,
        typer.Option(
            case_sensitive=False,
            metavar="ACT",
            help=_one_of("Only this act of a statement or kind of a commitment", Act),
        ),
    ] = None,
    plover: Annotated[
        Plover | None,
        typer.Option(case_sensitive=False, metavar="TYPE", help=_one_of("Only events of this PLOVER type", Plover)),
    ] = None,
    status: Annotated[
        Status | None,
        typer.Option(case_sensitive=False, metavar="STATUS", help=_one_of("Only events with this status", Status)),
    ] = None,
    document: Annotated[str | None, typer.Option(help="Only from this document.")] = None,
    since: SinceOption = None,
    until: UntilOption = None,
    text: Annotated[str | None, typer.Option(help="Only with these words in the passage.")] = None,
    rejected: Annotated[bool, typer.Option("--rejected", help="Those too that a person rejected.")] = False,
    limit: Annotated[int, typer.Option(min=0, help="At most so many; 0 for all.")] = 0,
    as_json: JsonOption = False,
) -> None:
    """List items, each with its passage highlighted in the sentence it stands in."""
    from standoff.analysis.wording import counted
    from standoff.cli.listing import Listing
    from standoff.cli.output import Page

    with opened(case) as found:
        chosen = found.items(
            kind=kind, side=side, actor=actor, act=act, plover=plover, status=status,
            document=document, since=since, until=until, text=text, rejected=rejected,
        )  # fmt: skip
        count = len(chosen)
        chosen = chosen[: limit or None]
        documents = found.documents() if chosen else []
        verdicts = found.verdicts()
    if as_json:
        _print_json_items(count, chosen, verdicts)
    else:
        page = Page()
        listing = Listing(documents, page, verdicts)
        for number, item in enumerate(chosen, start=1):
            listing.item(item, number)
        left = f"; {count - len(chosen)} more with --limit 0" if count > len(chosen) else ""
        page.note(counted(count, "item") + left)
    if not chosen:
        raise typer.Exit(1)


@app.command("document")
def document(
    name: Annotated[str, typer.Argument(help="The document's name, the beginning of it, or its id.")],
    case: CaseOption = None,
    kind: Annotated[
        Kind | None, typer.Option(case_sensitive=False, metavar="KIND", help=_one_of("Only this kind", Kind))
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Print one article with its passages highlighted and numbered, and the items under it."""
    from standoff.analysis.wording import counted
    from standoff.cli.output import Page, inform, print_json

    with opened(case) as found:
        article, *older = found.versions(name)
        chosen = found.items(document=article.id, kind=kind)
    if older:
        ids = ", ".join(version.id for version in older)
        inform(f"{counted(len(older) + 1, 'document')} are called {article.name!r}; this was read last. Older: {ids}")
    if as_json:
        print_json({"document": article, "id": article.id, "sha256": article.sha256, "items": _plain(chosen)})
    else:
        _print_document(article, chosen, Page())


@app.command("actor")
def actor(
    name: Annotated[str, typer.Argument(help="A name, part of a name, or the code of a side such as IRN.")],
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show an actor: what it is called and why, what it says and does, and what is aimed at it."""
    from standoff.analysis.profile import profile
    from standoff.cli.output import Page, print_json

    with opened(case) as found:
        value = profile(found.items(), name)
        documents = found.documents()
    if as_json:
        print_json(
            {
                "names": value.names,
                "sides": value.sides,
                "called": value.called,
                "own": _plain(value.own),
                "others": _plain(value.others),
            }
        )
    else:
        _print_actor(value, name, documents, Page())
    if not value.own and not value.others:
        raise typer.Exit(1)


def _print_document(article: Document, chosen: list[AnyItem], page: Page) -> None:
    from rich.text import Text

    from standoff.analysis.wording import counted, when
    from standoff.cli.listing import Listing
    from standoff.cli.output import clean
    from standoff.cli.passages import numbered

    page.line(Text(clean(article.name), style="bold"))
    date = when(article.published) or "no date given"
    source = f" (from {article.published_from})" if article.published_from else ""
    facts = [date + source, article.publisher, article.agency]
    page.note(", ".join(fact for fact in facts if fact), indent=2)
    for note in article.notes:
        page.note(note, indent=2)
    page.line()
    for line in numbered(article, chosen, page):
        page.line(line, indent=2)
    page.heading(counted(len(chosen), "item"))
    listing = Listing([article], page)
    for number, item in enumerate(chosen, start=1):
        listing.brief_item(item, number)


def _print_actor(value: Profile, name: str, documents: list[Document], page: Page) -> None:
    from rich.text import Text

    from standoff.analysis.sides import side_name
    from standoff.analysis.wording import counted
    from standoff.cli.listing import Listing
    from standoff.cli.output import clean

    if not value.own and not value.others:
        page.line(f"Nobody in this case is called {name!r}.")
        return
    page.line(Text(clean(", ".join(value.names[:8]) or name), style="bold"))
    if value.sides:
        page.note("side: " + ", ".join(f"{side_name(code)} ({code})" for code in value.sides[:8]), indent=2)
    for called in value.called[:8]:
        why = f": {', '.join(called.reasons[:3])}" if called.reasons else ""
        page.note(f"“{called.mention}” {counted(called.count, 'time')}{why}", indent=2, hang=2)
    listing = Listing(documents, page)
    number = 0
    for title, chosen in (("Says and does", value.own), ("Aimed at it", value.others)):
        if chosen:
            page.heading(f"{title} ({len(chosen)})")
        for item in chosen:
            number += 1
            listing.item(item, number)


def _print_json_items(count: int, chosen: list[AnyItem], verdicts: Mapping[str, Verdict]) -> None:
    from standoff.cli.output import print_json

    print_json({"count": count, "items": _plain(chosen, verdicts)})


def _plain(chosen: list[AnyItem] | tuple[AnyItem, ...], verdicts: Mapping[str, Verdict] | None = None) -> list[object]:
    """Items as objects, in the words of the schema, with ``type``, ``quote``, and a person's ``verdict`` if any."""
    import msgspec

    given = verdicts or {}
    return [
        {**msgspec.to_builtins(item), "quote": item.quote}
        | ({"verdict": given[item.id].value} if item.id in given else {})
        for item in chosen
    ]
