"""Retrodiction: freeze a case at a day, then see what became of its commitments by the later articles of the same case.

usage: retrodiction.py [--case FILE] [--freeze DAY …]

Without ``--case`` the shipped demonstration coverage is read. Options are gathered over all articles, so that a later
deed can be matched to an earlier word; of the words only those said up to the day are scored. These are then replayed
against the deeds that later articles report. Printed: how many words were set off, kept, broken, withdrawn or left
open, each that moved with the passage that moved it, and of those set off how many were kept (the share that taking
words at face value gets right). What no later article reports counts as left open, not as broken. No threshold: the
figure is what it is.
"""

from __future__ import annotations

import argparse
from collections import Counter
from importlib.resources import files
from pathlib import Path

import msgspec

import standoff
from standoff.analysis import Pages
from standoff.analysis.source import Source
from standoff.documents import read_paths
from standoff.model.ledger import EntryKind, Life, State, ledger, replay
from standoff.pipeline import code_documents
from standoff.schema import Document

DAYS = ("2021-12-20", "2021-12-31", "2022-01-05")


def demonstration() -> Pages:
    """The shipped coverage, coded."""
    folder = Path(str(files("standoff") / "data" / "demo"))
    read = list(read_paths([path for path in sorted(folder.iterdir()) if path.suffix in (".txt", ".html")]))
    coded = list(code_documents(d for d in read if isinstance(d, Document)))
    return Pages([d for d, _ in coded], [item for _, items in coded for item in items])


def follow(source: Source, day: str) -> list[Life]:
    """The words said up to a day, and what all articles say of them after it."""
    whole = ledger(source)
    frozen = [
        e for e in whole.entries if e.kind not in (EntryKind.EVENT, EntryKind.SCHEDULED) and (e.date or "9") <= day
    ]
    later = [e for e in whole.entries if e not in frozen and (e.date or "") > day]
    lives = replay(msgspec.structs.replace(whole, entries=(*frozen, *later)))
    return [life for life in lives if life.entry in frozen]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--case", type=Path)
    parser.add_argument("--freeze", nargs="*", default=DAYS)
    given = parser.parse_args()
    source: Source = standoff.open(given.case, read_only=True) if given.case else demonstration()
    for day in given.freeze:
        lives = follow(source, day)
        bonds = [life for life in lives if life.entry.kind.binds]
        conditional = [life for life in bonds if life.entry.conditions]
        detached = [life for life in conditional if any(t.to is State.DETACHED for t in life.transitions)]
        counts = Counter(life.state for life in bonds)
        print(f"\n{day}: {len(lives)} words, {len(bonds)} that bind, {len(conditional)} on a condition")
        print("  end: " + ", ".join(f"{counts[state]} {state.value}" for state in State))
        kept = sum(life.state is State.DISCHARGED for life in detached)
        print(f"  set off by a later article: {len(detached)}, of these kept {kept}")
        for life in bonds:
            for step in life.transitions:
                because = step.because[0] if step.because else None
                print(f"    {step.to.value:10} {life.entry.by}: {life.entry.text[:70]!r}")
                print(
                    f"               {because.document if because else '-'}: {because.quote[:80] if because else ''!r}"
                )


if __name__ == "__main__":
    main()
