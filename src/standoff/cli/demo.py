"""``standoff demo``: the shipped coverage, read and briefed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from standoff.cli.options import JsonOption


def demo(
    case: Annotated[
        Path | None, typer.Option("--case", "-c", help="Make the case here, not in the cache folder.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Read the shipped demonstration coverage into a case and print its brief.

    Articles written for this project, on the diplomacy between Russia, NATO and Ukraine in December 2021 and
    January 2022. Without --case the case is made anew each time at one place, in your cache folder.
    """
    from importlib.resources import as_file, files

    from standoff import analysis
    from standoff.cli.brief import show
    from standoff.cli.intake import Intake
    from standoff.cli.output import inform
    from standoff.record import open_case

    place = case or _fresh(_cache() / "demo.standoff")
    with as_file(files("standoff") / "data" / "demo") as folder:
        articles = sorted(str(path) for path in folder.iterdir() if path.suffix in (".txt", ".html"))
        inform(f"reading {len(articles)} articles into {place} …")
        Intake(page=None).take(articles, place, date=None, model=None, jobs=1)
    with open_case(place, read_only=True) as found:
        value = analysis.brief(found)
    show(value, title="demo", notes=False, as_json=as_json)
    if not as_json:
        _suggest(place)


def _cache() -> Path:
    """Where the system keeps what a program can make again: one demo case, never a heap of them."""
    import os
    import sys

    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "standoff"


def _fresh(place: Path) -> Path:
    """The place with nothing there. Raises CaseError where the folder cannot be written."""
    from standoff.errors import CaseError

    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        for path in place.parent.glob(place.name + "*"):
            path.unlink()
    except OSError as error:
        told = f"{place.parent} cannot be written: {error.strerror}"
        raise CaseError(told, hint="name a case with --case") from error
    return place


def _suggest(case: Path) -> None:
    from standoff.cli.output import inform

    inform("\nThe case is one file. Look into it:")
    for command, what in (
        ("serve", "all of it in the browser"),
        ("brief", "with every cited passage"),
        ("disagreements", "where the articles contradict one another"),
        ('whatif "Russia invades Ukraine"', "what was threatened and promised for that case"),
        ("calendar", "who met whom, who is to meet whom"),
        ("show items --kind commitment --side RUS", "threats, promises, demands, refusals"),
        ("show document 0112_continental", "an article with its items"),
        ("search Geneva", "words in the articles"),
        ("export items -o items.jsonl", "for other programs"),
    ):
        inform(f"  standoff {command} --case {case}   # {what}")
