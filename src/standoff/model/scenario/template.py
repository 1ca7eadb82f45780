"""The file that ``standoff scenario new`` writes: every table, commented, with options to choose from."""

from __future__ import annotations

from collections.abc import Iterator

from standoff.model.ledger.entries import Ledger


def template(ledger: Ledger, *, most: int = 40) -> str:
    """A scenario that changes nothing; the ``most`` options that most words speak of stand in comments."""
    return "\n".join(_lines(ledger, most)) + "\n"


def _lines(ledger: Ledger, most: int) -> Iterator[str]:
    yield "# A scenario: what you change about the ledger, and what you assume. Each row is optional."
    yield "# Options are named by their ids; `standoff ledger --options` lists all of them. `not ID` denies one."
    yield ""
    yield "# What is done first, in words or by id, as in `standoff whatif`."
    yield "moves = []"
    yield "# Leave these options out, with what rests on them."
    yield "drop = []"
    yield "# Talks that fail leave every demand unmet."
    yield "talks_that_fail_leave_demands_unmet = true"
    yield ""
    yield '# Another name for an option:  id = "name"'
    yield "[rename]"
    yield '# Options that are one:  kept = ["merged", …]'
    yield "[merge]"
    yield "# Who means what it says. By entry id, or by actor for all it says; true where there is no row."
    yield "[sincere]"
    for actor in sorted({e.by for e in ledger.bonds if e.by}):
        yield f"# {_quoted(actor)} = false"
    yield ""
    yield "# An option that no article has:"
    yield "# [[option]]"
    yield '# id = "mediation"'
    yield '# name = "a third state mediates"'
    yield '# owner = "QAT"'
    yield ""
    yield "# A word that no article has:"
    yield "# [[word]]"
    yield '# by = "USA"'
    yield '# kind = "threat"   # threat, promise, refusal, denial, demand'
    yield '# if = "ID"'
    yield '# then = "not ID"'
    yield ""
    yield "# The options that most is said about:"
    for option in sorted(ledger.options, key=lambda o: -o.mentions)[:most]:
        yield f"#   {option.id}: {' '.join(option.name.split())}"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
