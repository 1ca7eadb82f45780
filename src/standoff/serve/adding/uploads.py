"""What a browser sends, as files in a folder of our own: the names are made harmless, the bytes are not looked at."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

MOST_FILES = 1000
"""Files in one upload: a folder of articles; what is more goes better as one file of JSON Lines, or by the command."""

_LONGEST = 120
"""Bytes of a file's name that are kept: file systems allow 255, and the sidecar beside it needs some."""

_UNSAFE = re.compile(r"[^\w .,()&'’+@=-]+")
"""What names of files keep: letters and digits of any script, and a few marks."""


def store(folder: Path, files: Iterable[tuple[str, BinaryIO]]) -> list[Path]:
    """Write files into ``folder`` under harmless names that differ; where each lies, in the order given."""
    stored = []
    for told, stream in files:
        path = _free(folder, harmless(told))
        with path.open("xb") as out:
            shutil.copyfileobj(stream, out, 2**20)
        stored.append(path)
    return stored


def store_text(folder: Path, text: str, *, title: str = "", date: str = "", publisher: str = "") -> list[Path]:
    """Write pasted text into ``folder``, with what was told of it in a sidecar.

    The title goes before the text where it does not begin with it: a document's title is words of its text.
    """
    title = " ".join(title.split())
    whole = text if not title or text.lstrip().startswith(title) else f"{title}\n\n{text}"
    first = next((line for line in whole.splitlines() if line.strip()), "")
    path = _free(folder, harmless(re.sub(r"[./\\\\]", " ", first[:60]) + ".txt"))
    path.write_text(whole, "utf-8", errors="replace", newline="")
    told = {"title": title, "date": date.strip(), "publisher": " ".join(publisher.split())}
    if given := {key: value for key, value in told.items() if value}:
        path.with_name(f"{path.stem}.meta.json").write_text(json.dumps(given), "utf-8")
    return [path]


def harmless(name: str) -> str:
    """A file name without folders, signs that steer a terminal or a text, or a dot in front.

    >>> harmless("../../etc/passwd"), harmless("<b>talks.html")
    ('passwd', 'b talks.html')
    """
    last = re.split(r"[/\\]", name)[-1]
    kept = " ".join(_UNSAFE.sub(" ", last).split()).lstrip(". ") if last.strip(". ") else ""
    stem, dot, suffix = kept.rpartition(".")
    stem, suffix = (stem, dot + suffix) if stem and len(suffix) <= 8 else (kept, "")
    most = _LONGEST - len(suffix.encode())
    short = stem.encode("utf-8", "replace")[:most].decode("utf-8", "ignore").strip()
    return (short or "article") + suffix


def _free(folder: Path, name: str) -> Path:
    """A path in the folder that nothing has yet; upper and lower case are not told apart, as on some systems."""
    taken = {each.name.casefold() for each in folder.iterdir()}
    path = Path(name)
    number = 1
    while name.casefold() in taken:
        number += 1
        name = f"{path.stem} ({number}){path.suffix}"
    return folder / name
