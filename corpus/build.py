"""Write what the corpus ships from what its annotators wrote, and check it.

usage: build.py [CRISIS|SENTENCES …] [--check] [--counts] [--folder FOLDER]

For each folder in ``crises`` the scripts annotate the articles of their name; ``gold.jsonl`` and ``cross.jsonl`` are
written there. Each ``sentences/*.txt`` becomes a ``.jsonl`` beside it. ``--check`` writes nothing, and fails where a
file is not what its scripts give.
"""

from __future__ import annotations

import argparse
import collections
import json
import runpy
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import sentences  # noqa: E402 (the folder must be on the path first)
from annotate import Article  # noqa: E402
from relations import Crisis  # noqa: E402

KINDS = ("statement", "commitment", "event", "figure")


def crisis(folder: Path) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The items and the cross-document facts of one crisis."""
    declared = tomllib.loads((folder / "crisis.toml").read_text(encoding="utf-8"))["articles"]
    if missing := set(declared) ^ {path.stem for path in folder.glob("*.txt")}:
        raise SystemExit(f"{folder.name}: crisis.toml and the .txt files do not agree on {sorted(missing)}")
    sys.path.insert(0, str(folder))
    items, keyed = [], {}
    try:
        for stem in sorted(declared):
            script = folder / f"{stem}.py"
            if not script.exists():
                print(f"{folder.name}: {stem}.txt is not annotated yet", file=sys.stderr)
                continue
            article = Article.open(folder / f"{stem}.txt")
            runpy.run_path(str(script))["annotate"](article)
            items += article.finish()
            keyed |= {f"{stem}:{key}": item for key, item in article.keyed().items()}
        facts = Crisis(folder.name, keyed)
        if (folder / "cross.py").exists():
            runpy.run_path(str(folder / "cross.py"))["relate"](facts)
    finally:
        sys.path.remove(str(folder))
        sys.modules.pop("parties", None)  # every crisis may have its own
    return items, facts.facts


def lines(rows: Iterable[dict[str, Any]]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def outputs(corpus: Path, names: list[str]) -> dict[Path, str]:
    """What each file of the corpus should hold."""
    files: dict[Path, str] = {}
    for folder in sorted(path.parent for path in corpus.glob("crises/*/crisis.toml")):
        if not names or folder.name in names:
            items, facts = crisis(folder)
            files[folder / "gold.jsonl"] = lines(items)
            if facts:
                files[folder / "cross.jsonl"] = lines(facts)
    for path in sorted(corpus.glob("sentences/*.txt")):
        if not names or path.stem in names:
            files[path.with_suffix(".jsonl")] = lines(sentences.read(path))
    return files


def counts(files: dict[Path, str]) -> None:
    for path, text in files.items():
        rows = [json.loads(line) for line in text.splitlines()]
        if path.name == "gold.jsonl":
            table = collections.Counter((row["doc"], row["type"]) for row in rows)
            for doc in sorted({doc for doc, _ in table}):
                print(f"{path.parent.name + '/' + doc:44}", *(f"{kind} {table[doc, kind]:3}" for kind in KINDS))
        elif path.parent.name == "sentences":
            types = collections.Counter(event["plover"] for row in rows for event in row["events"])
            print(path.stem, len(rows), "sentences", sum("trap" in row for row in rows), "non-events", dict(types))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="only these crises or files of sentences")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a file is out of date")
    parser.add_argument("--counts", action="store_true", help="print how many items each article has")
    parser.add_argument("--folder", type=Path, default=HERE, help="the corpus; by default, where this script lies")
    options = parser.parse_args(arguments)
    files = outputs(options.folder, options.names)
    if not files:
        print("nothing has that name", file=sys.stderr)
        return 2
    stale = [path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if options.counts:
        counts(files)
    if options.check:
        for path in stale:
            print(f"{path.relative_to(options.folder)} is not what its scripts give; run build.py", file=sys.stderr)
        return 1 if stale else 0
    for path in stale:
        path.write_text(files[path], encoding="utf-8")
    print(f"{len(files)} files, {len(stale)} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
