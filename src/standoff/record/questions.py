"""Whether a question can have an answer: filters that nothing can pass are told, not answered with nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from sqlalchemy import Connection, func, select, union

from standoff.errors import InputError
from standoff.record.tables import item, party
from standoff.schema import Act, CommitmentKind, Plover, Status

_KINDS = ("statement", "commitment", "event", "figure")
_HAVE = {"act": ("statement", "commitment"), "plover": ("event",), "status": ("event",)}
"""Which kinds of item have what is filtered by."""
_ACTS: dict[str | None, tuple[type[StrEnum], ...]] = {"statement": (Act,), "commitment": (CommitmentKind,)}


def check_words(*, kind: str | None, act: str | None, plover: str | None, status: str | None) -> None:
    """Raise InputError for a word that is in no vocabulary, and for filters that exclude each other."""
    kind = kind.lower() if kind else kind
    _one_of("kind", kind, _KINDS)
    acts = _ACTS.get(kind, (Act, CommitmentKind))
    given = {"act": act, "plover": plover, "status": status}
    possible = set(_KINDS if kind is None else (kind,))
    for name, value in given.items():
        if value is None:
            continue
        if not possible & set(_HAVE[name]):
            having = f"{kind}s have" if kind else "what has an act has"
            hint = f"only {' and '.join(f'{each}s' for each in _HAVE[name])} have one; leave out a filter"
            raise InputError(f"{having} no {name}", hint=hint)
        possible &= set(_HAVE[name])
    _one_of("act", act, dict.fromkeys(word.value for words in acts for word in words))
    _one_of("plover", plover, [word.value for word in Plover])
    _one_of("status", status, [word.value for word in Status])


def check_side(connection: Connection, side: str) -> None:
    """Raise InputError for a name in place of a side's code, but for that of a state without one; a code that nobody in
    the case has is a good question.
    """
    codes = union(select(party.c.side), select(party.c.state), select(item.c.side)).subquery().c.side
    known = [code for code in connection.execute(select(codes).where(codes.is_not(None))).scalars() if code]
    if side.casefold() in {code.casefold() for code in known}:
        return
    named = (
        select(party.c.side)
        .where(func.casefold(party.c.name) == side.casefold(), party.c.side.is_not(None))
        .group_by(party.c.side)
        .order_by(func.count().desc())
    )
    if code := connection.scalar(named):
        raise InputError(f"{side!r} is a name, not the code of a side", hint=f"write {code}, or ask for it as an actor")
    if re.search(r"[^\W\d_]{6}", side) and side != side.upper():
        near = ", ".join(sorted(known)[:12]) + (" …" if len(known) > 12 else "")
        hint = f"sides in this case: {near}" if near else "the case names no side"
        raise InputError(f"{side!r} is not the code of a side", hint=hint)


def _one_of(name: str, value: str | None, allowed: Iterable[str]) -> None:
    words = list(allowed)
    if value is not None and value.casefold() not in {word.casefold() for word in words}:
        raise InputError(f"{value!r} is no {name}", hint=f"one of: {', '.join(words)}")
