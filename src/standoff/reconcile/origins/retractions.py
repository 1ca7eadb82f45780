"""Retractions: what an article told and its newer version takes back, and what stands there instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from standoff.reconcile.comparing.differing import is_other
from standoff.reconcile.comparing.digest import digest
from standoff.reconcile.origins.versions import Changes
from standoff.schema import AnyItem, Document, Span

_SENTENCE = re.compile(r"[^\s](?:[^\n]*?[.!?][”\"’')]*(?=\s|$)|[^\n]*)")


class Retraction(NamedTuple):
    """An item of the older version, and what the newer one has for it: another item, or only the passage ``there``.

    ``replaced`` is true where that passage stands in the place of the old one, false where it is the one before it.
    """

    old: AnyItem
    new: AnyItem | None
    there: Span
    replaced: bool


def retractions(old: Document, new: Document, changes: Changes) -> Iterator[Retraction]:
    """What the newer version of an article no longer tells, in the order of the older one.

    Words that still stand in the newer version are not taken back, whatever the coder made of them this time; nor is
    what is only worded otherwise.
    """
    standing = " ".join(new.text.split())
    found = [
        Retraction(each.old, each.new, each.new.anchor, replaced=True)
        for each in changes.changed
        if is_other(digest(each.old, old), digest(each.new, new))
    ]
    gone = [item for item in changes.dropped if " ".join(item.anchor.text.split()) not in standing]
    if gone and standing:
        places = _Places(old, new)
        found += [Retraction(item, None, *places.of(item.anchor)) for item in gone]
    yield from sorted(found, key=lambda each: (each.old.anchor, each.old.id))


class _Places:
    """Where the sentences of an older version stand in a newer one."""

    def __init__(self, old: Document, new: Document) -> None:
        self._new = new
        self._old_ends, before = [], []
        for sentence in _SENTENCE.finditer(old.text):
            self._old_ends.append(sentence.end())
            before.append(" ".join(sentence[0].split()))
        self._now = list(_SENTENCE.finditer(new.text))
        after = [" ".join(sentence[0].split()) for sentence in self._now]
        self._steps: Sequence[tuple[str, int, int, int, int]] = SequenceMatcher(
            None, before, after, autojunk=False
        ).get_opcodes()

    def of(self, span: Span) -> tuple[Span, bool]:
        """The sentence of the newer version in the place of a passage of the older, or the one before that place."""
        number = next(n for n, end in enumerate(self._old_ends) if end > span.start)
        _, first, _, there, until = next(step for step in self._steps if step[1] <= number < step[2])
        replaced = until > there
        at = min(there + number - first, until - 1) if replaced else max(0, there - 1)
        sentence = self._now[at]
        return self._new.span(sentence.start(), sentence.end()), replaced
