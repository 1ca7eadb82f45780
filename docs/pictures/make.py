"""Draws the pictures of the README from what the commands really print and the workbench really shows.

    python docs/pictures/make.py

Reads the demonstration coverage into a temporary case and writes ``brief.svg``, ``show.svg``, ``article.png``,
``scenario.png`` and ``review.png`` beside this file. Needs chromium (``STANDOFF_CHROMIUM`` names another) and the
packages of ``requirements/dev.txt``.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from playwright.sync_api import sync_playwright
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


PAGES = {
    "article.png": "/articles/0112_continental",
    "scenario.png": "/scenario?move=Russia+invades+Ukraine",
    "review.png": "/review",
}


@contextmanager
def served(case: str) -> Iterator[str]:
    """Where the workbench for a case is reached."""
    from standoff.serve import workbench

    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(workbench(Path(case)), log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join(timeout=10)


def photograph(case: str) -> None:
    """The pages of the workbench, as a browser shows them."""
    chromium = os.environ.get("STANDOFF_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    with served(case) as address, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-dev-shm-usage"])
        page = browser.new_page(viewport={"width": 1200, "height": 760})
        for name, path in PAGES.items():
            page.goto(address + path)
            page.locator('[hx-trigger="every 1s"]').wait_for(state="detached", timeout=120_000)
            page.screenshot(path=HERE / name)
        browser.close()


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
        photograph(case)


if __name__ == "__main__":
    main()
