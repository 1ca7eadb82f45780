"""The commands as the documentation lists them: ``python -m standoff.cli.reference docs/cli.md`` mends it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

_PAGE = re.compile(r"(<!-- options of (?P<name>[a-z ]+) -->\n).*?(<!-- end -->)", re.DOTALL)


class Row(NamedTuple):
    """An argument or an option."""

    names: tuple[str, ...]
    help: str
    required: bool


class Command(NamedTuple):
    """A command: its full name without ``standoff``, what it does, its arguments and options."""

    name: str
    about: str
    rows: tuple[Row, ...]


def commands() -> list[Command]:
    """Every command that can be run, in the order in which the help lists them."""
    import typer.main

    from standoff.cli.app import app

    return list(_under(typer.main.get_command(app), ""))


def current_pages() -> dict[str, str]:
    """What belongs between the marks of each command in the documentation."""
    return {command.name: _page(command) for command in commands()}


def write_pages(text: str) -> str:
    """The documentation with every command's options as they are now."""
    pages = current_pages()
    return _PAGE.sub(lambda found: found[1] + pages.get(found["name"], "") + found[3], text)


def missing_from(text: str) -> list[str]:
    """The commands that the documentation has no place for."""
    there = {found["name"] for found in _PAGE.finditer(text)}
    return [command.name for command in commands() if command.name not in there]


def _under(node: Any, prefix: str) -> Iterator[Command]:  # noqa: ANN401
    for name, command in node.commands.items():
        full = f"{prefix} {name}".strip()
        if hasattr(command, "commands"):
            yield from _under(command, full)
        else:
            yield Command(full, " ".join((command.help or "").split()), tuple(_rows(command)))


def _rows(command: Any) -> Iterator[Row]:  # noqa: ANN401
    for parameter in command.params:
        if parameter.name == "help":
            continue
        is_option = any(name.startswith("-") for name in parameter.opts)
        names = (*parameter.opts, *parameter.secondary_opts) if is_option else (parameter.name.upper(),)
        yield Row(names, " ".join((parameter.help or "").split()), bool(parameter.required))


def _page(command: Command) -> str:
    usage = " ".join(row.names[0] for row in command.rows if not row.names[0].startswith("-"))
    lines = ["```text", f"standoff {command.name} {usage}".rstrip() + " [OPTIONS]", "```", "", command.about, ""]
    lines += ["| | |", "| --- | --- |"]
    for row in command.rows:
        names = ", ".join(f"`{name}`" for name in sorted(row.names, key=lambda n: not n.startswith("--")))
        must = " Required." if row.required and row.names[0].startswith("-") else ""
        lines.append(f"| {names} | {row.help.replace('|', '/')}{must} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Bring the file named on the command line up to date."""
    path = Path(sys.argv[1])
    path.write_text(write_pages(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
