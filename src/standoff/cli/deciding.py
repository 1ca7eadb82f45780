"""What the verbs that decide share: a case to write to, whose decision it is, and telling what was changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from standoff.cli.options import find_case

if TYPE_CHECKING:
    from standoff.record import Case, Entry
    from standoff.schema import Decision

ByOption = Annotated[
    str | None, typer.Option("--by", envvar="STANDOFF_BY", help="Who decides; left out, your login name.")
]
WhyOption = Annotated[str, typer.Option("--why", help="The reason, for whoever reads it later.")]


@contextmanager
def writable(case: Path | None) -> Iterator[Case]:
    """The case that a verb decides in."""
    from standoff.record import open_case

    with open_case(find_case(case)) as found:
        yield found


def author(by: str | None) -> str:
    """Whose decision it is. Raises InputError where nobody is named and the system does not know."""
    from standoff.record import author as named

    return named(by)


def tell(case: Case, made: Iterable[Decision], *, as_json: bool) -> None:
    """Print what was decided, what came of it, and how to undo it."""
    from standoff.cli.output import Page, print_json

    ids = {decision.id for decision in made}
    entries = [entry for entry in case.journal() if entry.decision.id in ids]
    if as_json:
        print_json({"decisions": [plain(entry) for entry in entries]})
        return
    page = Page()
    for entry in entries:
        for line in described(case, entry):
            page.line(line, hang=2)
        page.note(f"undo with: standoff decide undo {entry.decision.id}", indent=2)


def plain(entry: Entry) -> dict[str, object]:
    """An entry of the journal as an object: the decision's keys, and what has become of it."""
    import msgspec

    state = {"items": list(entry.items), "undone": entry.undone, "stale": entry.stale}
    return {**msgspec.to_builtins(entry.decision), **state}


def described(case: Case, entry: Entry) -> list[str]:
    """A decision in words: what was done, to what, and each change."""
    from standoff.analysis.wording import value_in_words
    from standoff.cli.output import clean
    from standoff.schema import ActorKey, DecisionKey, IssueKey, ItemKey, Verb

    decision = entry.decision
    told = []
    for subject in decision.subjects:
        match subject:
            case ItemKey():
                told.append(_item(case, entry, subject))
            case ActorKey():
                told.append(str(subject))
            case IssueKey(name=name) | DecisionKey(decision=name):
                told.append(name)
    names, passages = told, list[str]()
    if decision.verb is Verb.SPLIT:  # of two issues, or of passages of one
        names, passages = told[:2], told[2:]
    lines = [(_PASSAGES if passages else _DONE[decision.verb]).format(*names)]
    lines += [f"  {passage}" for passage in passages]
    for change in decision.changes:
        if decision.verb is Verb.CORRECT:
            lines.append(f"  {change.field}: {value_in_words(change.was)} → {value_in_words(change.value)}")
        else:
            lines.append(f"  in the document {change.value}")
    return [clean(" ".join(line.split())) if not line.startswith("  ") else clean(line) for line in lines]


_DONE = {
    "accept": "accepted {0}",
    "reject": "rejected {0}",
    "unsure": "unsure about {0}",
    "correct": "corrected {0}",
    "same": "the same: {0} and {1}",
    "different": "not the same: {0} and {1}",
    "rename": "{0} is called {1}",
    "merge": "{0} is {1}",
    "split": "{0} is not {1}",
    "undo": "undid {0}",
}


_PASSAGES = "not about {0} but about {1}:"


def _item(case: Case, entry: Entry, subject: object) -> str:
    from standoff.analysis.labels import label
    from standoff.analysis.wording import clip
    from standoff.schema import ItemKey

    assert isinstance(subject, ItemKey)
    keys = [key for key in entry.decision.subjects if isinstance(key, ItemKey)]
    if len(entry.items) == len(keys):
        item = case.item(entry.items[keys.index(subject)])
        return f"{item.id} {label(item)}"
    return f"{subject.item or subject.kind} “{clip(subject.quote, limit=60)}”"
