"""Training articles as a reader sees them that has not learnt them.

What is fitted on what the pipeline codes must not be fitted on articles that the reader was trained on: there it finds
nearly everything, and later steps would trust it too far. The project's history holds the reader's earlier weights;
whatever came into the corpus after them is new to them. So this needs a checkout with its history.
"""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from standoff.coding.reader import Reading, load_reader, passages
from standoff.coding.reader.card import read_card
from standoff.documents import read_paths
from standoff.errors import InputError
from standoff.language import Marks, mark
from standoff.schema import Document
from standoff.training.crises import crises_of

COMMITS = ("36d935e", "ad50718")
"""Those that brought new weights of the reader, the last ones left out: nothing came after them."""

WEIGHTS = "src/standoff/data/reader"


class Unseen(NamedTuple):
    """An article of a training crisis, and what a reader finds in it to which it is new."""

    crisis: Path
    marks: Marks
    reading: Reading


def unseen(corpus: Path) -> Iterator[Unseen]:
    """The training articles that are new to earlier weights; new to several, once for each, the latest last."""
    for commit in COMMITS:
        with TemporaryDirectory() as folder:
            yield from _new_to(commit, corpus, Path(folder))


def _new_to(commit: str, corpus: Path, folder: Path) -> Iterator[Unseen]:
    root = Path(_git(corpus, "rev-parse", "--show-toplevel").decode().strip())
    with tarfile.open(fileobj=io.BytesIO(_git(root, "archive", commit, WEIGHTS))) as archive:
        archive.extraction_filter = getattr(tarfile, "data_filter", None)  # not in every Python 3.11
        archive.extractall(folder)
    there = corpus.resolve().relative_to(root.resolve()) / "crises"
    known = _git(root, "ls-tree", "--name-only", f"{commit}:{there.as_posix()}").decode().split()
    reader, card = load_reader(folder / WEIGHTS), read_card(folder / WEIGHTS)
    for crisis in crises_of(corpus, "train"):
        if crisis.name not in known:
            documents = (found for found in read_paths(sorted(crisis.glob("*.txt"))) if isinstance(found, Document))
            for marks in mark(documents):
                frames = reader.read(marks.document.text, passages(marks), card.least)
                yield Unseen(crisis, marks, Reading(tuple(frames), card))


def _git(folder: Path, *words: str) -> bytes:
    try:
        return subprocess.run(["git", "-C", folder, *words], capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise InputError(
            f"git {' '.join(words)} did not work in {folder}: earlier weights of the reader are in the project's"
            " history",
            hint="run this in a checkout with its whole history (git fetch --unshallow)",
        ) from error
