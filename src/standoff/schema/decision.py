"""A decision: what a person says of items and actors, with who, when and why. Never changed, only answered by another.

Its subjects are named by content, never by a row or a run, so that a decision finds them again when a newer coder has
read the same article, and in another copy of the case.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from datetime import UTC, datetime, timedelta
from enum import StrEnum

import msgspec

from standoff.errors import InputError

Value = str | float | bool | None
"""What a field can be changed to: a word, a number, yes or no, or nothing."""


class Verb(StrEnum):
    """What is decided."""

    ACCEPT = "accept"
    REJECT = "reject"
    UNSURE = "unsure"
    CORRECT = "correct"
    SAME = "same"
    DIFFERENT = "different"
    RENAME = "rename"
    MERGE = "merge"
    SPLIT = "split"
    UNDO = "undo"


class Verdict(StrEnum):
    """What a person thinks of an item as the coder wrote it."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNSURE = "unsure"


class ItemKey(msgspec.Struct, frozen=True, kw_only=True, tag="item", tag_field="type"):
    """An item as the coder wrote it: its document's id, its kind, offsets and words of its anchor.

    ``sense`` (act, kind, PLOVER type or value) and ``item``, its content-derived id, tell items of one passage apart.
    """

    document: str
    kind: str
    start: int
    end: int
    quote: str
    sense: str = ""
    item: str = ""


class ActorKey(msgspec.Struct, frozen=True, order=True, tag="actor", tag_field="type"):
    """An actor by its name and the code of its side, where it has one."""

    name: str
    side: str | None = None

    def __str__(self) -> str:
        """``Anna Karst (NOR)``."""
        return f"{self.name} ({self.side})" if self.side else self.name


class IssueKey(msgspec.Struct, frozen=True, tag="issue", tag_field="type"):
    """A question in dispute, by its name."""

    name: str


class DecisionKey(msgspec.Struct, frozen=True, tag="decision", tag_field="type"):
    """Another decision, by its id: what an undo is about."""

    decision: str


Subject = ItemKey | ActorKey | IssueKey | DecisionKey


class Change(msgspec.Struct, frozen=True):
    """A field (``act``, ``source.side``, ``targets.0.name``, ``start``), its new value, and what it ``was`` before.

    A split tells the ``document``s that it holds for, by their ids, in the same form.
    """

    field: str
    value: Value
    was: Value = None


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """``verb`` about ``subjects``, by someone. Merge, rename and split say: the first is, or is not, the second.

    A split of issues may name items after the two: these passages are about the second one.

    ``at`` is UTC with microseconds (``2031-01-06T10:00:00.000000Z``), so that times sort as words. Made without ``at``
    and ``id``; ``stamp`` gives both.
    """

    verb: Verb
    subjects: tuple[Subject, ...]
    changes: tuple[Change, ...] = ()
    by: str
    why: str = ""
    at: str = ""
    id: str = ""

    @property
    def order(self) -> tuple[str, str]:
        """Of two decisions about one thing the later one counts; at one time, that of the greater id."""
        return self.at, self.id

    @property
    def documents(self) -> tuple[str, ...]:
        """Ids of the documents that a split is restricted to; none for everywhere."""
        return tuple(str(change.value) for change in self.changes if change.field == "document")


def stamp(decision: Decision, *, after: str = "") -> Decision:
    """The decision with its time (now, and later than ``after``, where it has none) and its id.

    Raises InputError for a decision that says nothing: without an author, or with subjects its verb cannot be about.
    """
    changes = tuple(Change(each.field, _plain(each.value), _plain(each.was)) for each in decision.changes)
    check(decision := msgspec.structs.replace(decision, at=decision.at or _now(after), changes=changes))
    return msgspec.structs.replace(decision, id=_identity(decision))


def check(decision: Decision) -> None:
    """Raise InputError for what cannot be a decision."""
    kinds = [type(subject) for subject in decision.subjects]
    if not decision.by.strip():
        raise InputError("the decision does not say whose it is", hint="name the person with --by, or set STANDOFF_BY")
    if decision.verb is Verb.SPLIT and kinds[:2] == [IssueKey, IssueKey]:
        kinds = [kind for kind in kinds if kind is not ItemKey]
    if kinds not in _ABOUT[decision.verb]:
        allowed = " or ".join(", ".join(_NAMES[kind] for kind in each) for each in _ABOUT[decision.verb])
        raise InputError(f"{decision.verb.value!r} cannot be about that", hint=f"it is about: {allowed}")
    if len(set(decision.subjects)) < len(decision.subjects):
        raise InputError(f"{decision.verb.value!r} needs two different things", hint="name another one")
    if any(isinstance(s, ActorKey | IssueKey) and not s.name.strip() for s in decision.subjects):
        raise InputError("a name is empty", hint="write the name as `standoff actors list` shows it")
    for key in (subject for subject in decision.subjects if isinstance(subject, ItemKey)):
        if key.kind not in _KINDS or not 0 <= key.start < key.end:
            raise InputError(f"{key.quote!r} is no passage of an item", hint="name items as `standoff show items` does")
    if not _is_time(decision.at):
        raise InputError(f"{decision.at!r} is not a time", hint="write it as 2031-01-06T10:00:00.000000Z")
    if any(
        isinstance(value, float) and not math.isfinite(value) for c in decision.changes for value in (c.value, c.was)
    ):
        raise InputError("a change is not a number", hint="write a number such as 4000 or 2.5")
    if bool(decision.changes) != (decision.verb is Verb.CORRECT) and decision.verb is not Verb.SPLIT:
        hint = "a correction names fields and their values; nothing else does"
        raise InputError(f"{decision.verb.value!r} does not go with these changes", hint=hint)
    if decision.verb is Verb.SPLIT and len(decision.documents) < len(decision.changes):
        raise InputError("a split can be restricted to documents only", hint='use changes with the field "document"')


def to_line(decision: Decision) -> str:
    """One line of JSON, with its keys in one order, so that files of decisions can be compared line by line."""
    plain = msgspec.to_builtins(decision)
    ordered = {key: plain[key] for key in ("at", "by", "verb", "subjects", "changes", "why", "id")}
    return _SURROGATE.sub(lambda m: f"\\u{ord(m[0]):04x}", json.dumps(ordered, ensure_ascii=False)) + "\n"


def from_line(line: str | bytes) -> Decision:
    """The decision that ``to_line`` wrote. Raises InputError where it is none, or was changed since."""
    try:
        decision = msgspec.convert(json.loads(line), type=Decision)
    except (ValueError, RecursionError) as error:  # msgspec's ValidationError is one
        hint = "one JSON object a line, as `standoff decisions export` writes it"
        raise InputError(f"not a decision: {error}", hint=hint) from error
    check(decision)
    if decision.id != _identity(decision):
        hint = "decisions are not edited; undo it and decide anew"
        raise InputError(f"the decision {decision.id!r} is not what it was", hint=hint)
    return decision


_AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
_SURROGATE = re.compile("[\ud800-\udfff]")
_KINDS = ("statement", "commitment", "event", "figure")
_NAMES = {ItemKey: "item", ActorKey: "actor", IssueKey: "issue", DecisionKey: "decision"}
_ITEM: list[list[type[Subject]]] = [[ItemKey]]
_ITEMS: list[list[type[Subject]]] = [[ItemKey, ItemKey]]
_PAIR: list[list[type[Subject]]] = [[ActorKey, ActorKey], [IssueKey, IssueKey]]
_ABOUT: dict[Verb, list[list[type[Subject]]]] = {
    Verb.ACCEPT: _ITEM,
    Verb.REJECT: _ITEM,
    Verb.UNSURE: [*_ITEM, *_ITEMS],
    Verb.CORRECT: _ITEM,
    Verb.SAME: _ITEMS,
    Verb.DIFFERENT: _ITEMS,
    Verb.RENAME: _PAIR,
    Verb.MERGE: _PAIR,
    Verb.SPLIT: _PAIR,
    Verb.UNDO: [[DecisionKey]],
}


def _plain(value: Value) -> Value:
    """Whole numbers as JSON gives them back for a float, and words as plain words: one value, one id."""
    if isinstance(value, bool) or value is None:
        return value
    return str(value) if isinstance(value, str) else float(value)


def _is_time(at: str) -> bool:
    try:
        return bool(_AT.fullmatch(at)) and bool(datetime.fromisoformat(at))
    except ValueError:
        return False


def _identity(decision: Decision) -> str:
    plain = msgspec.to_builtins(msgspec.structs.replace(decision, id=""))
    key = json.dumps(plain, sort_keys=True)  # ASCII: words of an article may hold what UTF-8 has not
    return "dec_" + hashlib.sha256(key.encode()).hexdigest()[:16]


def _now(after: str) -> str:
    now = datetime.now(UTC)
    if after:  # a clock that was set back must not make a new decision older than the one it answers
        now = max(now, datetime.fromisoformat(after) + timedelta(microseconds=1))
    return now.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
