"""Where verbs print: text on standard output, progress and complaints on standard error.

On a terminal lines are wrapped with a hanging indent and coloured; in a pipe each is one line, plain and whole.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TextIO

from rich.console import Console
from rich.text import Text

_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters and direction overrides: article text must not be able to steer the terminal."""

WIDEST = 100
"""Columns that running text uses at most; longer lines are hard to read."""


def prepare_streams() -> None:
    """Let no character stop the output: what the terminal's encoding lacks is written as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def clean(text: str) -> str:
    """The text without control characters."""
    return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", text)


class _Pipe(Console):
    """Rich leaves the program when nobody reads any more; here the command decides how to end."""

    def on_broken_pipe(self) -> None:
        """Pass it on."""
        raise BrokenPipeError


class Page:
    """Standard output, as a verb sees it."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.console = _Pipe(file=stream or sys.stdout, highlight=False, emoji=False, markup=False)
        self.is_terminal = self.console.is_terminal
        self.width = min(self.console.width, WIDEST)

    @property
    def has_colour(self) -> bool:
        """Whether highlights can be seen; where not, they are put between signs."""
        return self.console.color_system is not None and not self.console.no_color

    def line(self, text: str | Text = "", *, indent: int = 0, hang: int = 0) -> None:
        """One paragraph: ``indent`` columns before all of it, ``hang`` more before the lines after the first."""
        rich = text if isinstance(text, Text) else Text(clean(text))
        if not self.is_terminal:
            self.console.print(Text(" " * indent) + rich, soft_wrap=True)
            return
        room = max(20, self.width - indent - hang)
        head, rest = _first_line(rich, self.console, max(20, self.width - indent))
        self.console.print(Text(" " * indent) + head, soft_wrap=True)
        for piece in rest.wrap(self.console, room) if rest is not None else ():
            piece.rstrip()
            self.console.print(Text(" " * (indent + hang)) + piece, soft_wrap=True)

    def heading(self, text: str) -> None:
        """A heading with an empty line before it."""
        self.line()
        self.line(Text(clean(text), style="bold"))

    def note(self, text: str, *, indent: int = 0, hang: int = 0) -> None:
        """Something said in passing."""
        self.line(Text(clean(text), style="dim"), indent=indent, hang=hang)


def _first_line(text: Text, console: Console, width: int) -> tuple[Text, Text | None]:
    """The text up to where its first line breaks, and what is left."""
    lines = text.wrap(console, width)
    if len(lines) < 2:
        return text, None
    head = lines[0]
    taken = len(head.plain.rstrip())
    head.rstrip()
    start = taken
    while start < len(text) and text.plain[start].isspace():
        start += 1
    return head, text[start:] if start < len(text) else None


def print_json(value: object) -> None:
    """A value as JSON on standard output; structs become objects, spans ``{"start", "end", "text"}``."""
    sys.stdout.write(as_json(value))


def as_json(value: object) -> str:
    """The same as a string."""
    import msgspec

    return json.dumps(msgspec.to_builtins(value, enc_hook=str), ensure_ascii=False, indent=2) + "\n"


def deliver(text: str, output: Path | None) -> None:
    """Write text to the file asked for and say so, or print it. Raises InputError where the file cannot be written."""
    if output is None:
        sys.stdout.write(text)
    else:
        deliver_bytes(lambda stream: stream.write(text.encode("utf-8", "backslashreplace")), output)
        inform(f"wrote {output}")


def deliver_bytes(write: Callable[[IO[bytes]], int], output: Path | None) -> int:
    """Let ``write`` write to the file asked for, which appears whole or not at all, or to standard output."""
    from standoff.export import atomic

    if output is None:
        return write(sys.stdout.buffer)
    with atomic(output) as stream:
        return write(stream)


def complain(message: str, *, hint: str = "") -> None:
    """A message for a person on standard error, with what to do about it."""
    console = Console(stderr=True, highlight=False, emoji=False, markup=False, soft_wrap=True)
    console.print(Text.assemble(("standoff: ", "bold red"), clean(message)))
    if hint:
        console.print(Text.assemble(("  → ", "bold"), clean(hint)))


def inform(message: str) -> None:
    """A remark on standard error."""
    Console(stderr=True, highlight=False, emoji=False, markup=False, soft_wrap=True).print(Text(clean(message)))


@contextmanager
def progress(label: str, *, quiet: bool = False) -> Iterator[Any]:
    """A progress line on standard error: call what is given with words to show. Silent where that is no terminal."""
    console = Console(stderr=True, highlight=False, emoji=False, markup=False)
    if quiet or not console.is_terminal:
        yield lambda words: None
        return
    from rich.status import Status

    with Status(Text(label), console=console, spinner="dots") as status:
        yield lambda words: status.update(Text(clean(words)[: max(20, console.width - 4)]))
