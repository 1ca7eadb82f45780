"""Draws the pictures of the README from what the commands really print.

    python docs/pictures/make.py

Reads the demonstration coverage into a temporary case and writes ``brief.svg`` and ``show.svg`` beside this file.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

HERE = Path(__file__).parent
WIDTH = 100
GREY = (120, 124, 130)
THEME = TerminalTheme(
    (250, 250, 248),
    (32, 36, 42),
    [(60, 64, 70), (178, 34, 52), (22, 120, 60), (150, 100, 0), (28, 86, 160), (120, 60, 140), (0, 118, 128), GREY],
)


def run(*arguments: str) -> str:
    """What a command prints to a terminal, escape codes included."""
    environment = {**os.environ, "FORCE_COLOR": "1", "COLUMNS": str(WIDTH), "TERM": "xterm-256color"}
    environment.pop("NO_COLOR", None)
    command = [sys.executable, "-m", "standoff", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


def draw(name: str, title: str, output: str, *, lines: int) -> None:
    """One picture: the first lines of an output. No font is fetched: the reader's own monospace is used."""
    console = Console(record=True, width=WIDTH, file=io.StringIO())
    console.print(Text.from_ansi("\n".join(output.splitlines()[:lines])), soft_wrap=False)
    svg = console.export_svg(title=title, theme=THEME)
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL).replace("Fira Code", "ui-monospace, Menlo, Consolas")
    (HERE / name).write_text(svg, "utf-8")


def main() -> None:
    """Draw all pictures."""
    with tempfile.TemporaryDirectory() as folder:
        case = str(Path(folder) / "demo.standoff")
        subprocess.run(
            [sys.executable, "-m", "standoff", "demo", "--case", case], capture_output=True, check=True, text=True
        )
        brief = run("brief", "--case", case)
        draw("brief.svg", "standoff brief", brief[brief.index("Threats and promises") - 4 :], lines=36)
        shown = run("show", "items", "--kind", "commitment", "--side", "RUS", "--case", case)
        draw("show.svg", "standoff show items --kind commitment --side RUS", shown, lines=30)


if __name__ == "__main__":
    main()
