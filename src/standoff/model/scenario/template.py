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
    yield "# Who demands something wants its demands met."
    yield "demands_are_wanted_met = true"
    yield "# What a side has promised of itself without condition counts as done in the status quo."
    yield "promises_are_kept = true"
    yield "# Options that `standoff stable` must look at, whatever else it leaves out."
    yield "free = []"
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
    yield "# Done, or not done, whatever anybody does:  id = true"
    yield "[fix]"
    yield "# Whether it can be undone once it is done:  id = false"
    yield "[reversible]"
    yield ""
    yield "# What matters more to somebody; the ids are of words in the ledger, or want-1, want-2 … for the rows below:"
    yield "# [[rank]]"
    yield '# by = "USA"'
    yield '# above = "ID"'
    yield '# below = "ID"'
    yield '# reason = "so its envoy wrote"'
    yield ""
    yield "# What somebody wants, though no article says so:"
    yield "# [[want]]"
    yield '# by = "USA"'
    yield '# then = "not ID"'
    yield '# if = "ID"'
    yield '# reason = "it would lose the base"'
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
