"""Names that a text makes short itself: "European Mining Union (EMU)", "Delta Gas AD (the “Company”)", "the Forum"."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import TYPE_CHECKING

from standoff.actors.gazetteer import Kind
from standoff.actors.reading import Referent

if TYPE_CHECKING:
    from standoff.actors.discourse import Discourse

_SMALL = r"(?:of|for|and|the|on|de|du|des|del|la|le|y|in|to)"
_CAP = r"(?:(?:[A-ZÀ-Þ]\.)+|[A-ZÀ-Þ][\w’'&-]*)"
_LONG = re.compile(rf"{_CAP}(?:\s+(?:{_SMALL}\s+){{0,2}}{_CAP}|,(?=\s{_CAP}\s+and\s)){{1,9}}")
_DEFINED = re.compile(
    r"\s*[,(]\s*(?:hereinafter|hereafter|henceforth|known as|in short|or)?\s*(?:referred to as)?\s*(?:the\s+)?"
    r"[“\"‘']?(?P<short>[A-Za-zÀ-ž][\w.-]*(?:\s[A-Z]\w*)?)[”\"’']?\s*\)"
)
_ACRONYM = re.compile(r"\(\s*[“\"‘']?(?P<short>[A-Z][A-Za-z]?[A-Z]{1,7})[”\"’']?\s*[,;)]")


_OF_STATES = frozenset({"government", "governments", "parties", "sides", "states", "ministers", "powers"})


class ShortNames:
    """The short forms of one document and what they stand for: span of the full name, by folded short form."""

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse
        self._text = discourse.reading.text
        self.full: dict[str, tuple[int, int]] = {}
        self._long: list[tuple[int, int]] = []
        self._by_head: dict[str, list[tuple[int, int]]] = {}
        for found in _LONG.finditer(self._text):
            start, end = found.span()
            self._long.append((start, end))
            for noun in _heads(found[0]):
                self._by_head.setdefault(noun, []).append((start, end))
            short = _ACRONYM.match(self._text, _blank(self._text, end))
            if short is not None:
                whole = _spelled(self._text, start, end, short["short"])
                if whole is not None:
                    self.full.setdefault(short["short"].lower(), whole)
        for found in re.finditer(r"\(", self._text):
            self._defined(found.start())

    def _defined(self, bracket: int) -> None:
        short = _DEFINED.match(self._text, bracket)
        if short is None or short["short"].lower() in self.full:
            return
        marked = re.search(r"herein|hereafter|the |[“\"‘]", short[0]) is not None
        if not marked or short["short"].lower() in ("see", "right", "left", "pictured", "photo"):
            return
        low = max(0, bracket - 90, self._text.rfind("\n", 0, bracket) + 1)
        before = self._discourse.reading.hits_in(low, bracket)
        if before and before[-1].end >= bracket - 2:
            self.full[short["short"].lower()] = (before[-1].start, before[-1].end)
            return
        number = bisect_right(self._long, (bracket, bracket)) - 1
        if number >= 0 and self._long[number][1] <= bracket <= self._long[number][1] + 2:
            self.full[short["short"].lower()] = self._long[number]

    def meant(self, start: int, end: int) -> tuple[Referent, str] | None:
        """Who a short form stands for: one that the text defines, or "the Forum" after "Himalaya Research Forum"."""
        words = self._text[start:end]
        bare = re.sub(r"^(?:the|this|that|said)\s+", "", " ".join(words.split()), flags=re.IGNORECASE)
        span = self.full.get(bare.lower())
        reading = self._discourse.reading
        common = reading.roles_in(start, end) or reading.hits_in(start, end) or bare.lower() in _OF_STATES
        if (
            span is None
            and not common
            and words.lower().startswith(("the ", "this "))
            and re.fullmatch(r"[A-Z][a-z]{3,}", bare)
        ):
            span = self._headed(bare, start)
        if span is None or span[0] <= start < span[1]:
            return None
        return self._referent(span), f"short for {self._text[span[0] : span[1]]!r} [{span[0]}:{span[1]}]"

    def _headed(self, noun: str, start: int) -> tuple[int, int] | None:
        """The one full name before that this noun heads: it ends in it, or begins with it and "of"."""
        fits = [s for s in self._by_head.get(noun, ()) if s[0] < start]
        if not fits:
            return None
        names = {self._text[first:last] for first, last in fits}
        whole = max(names, key=len)
        return fits[0] if all(name in whole or whole in name for name in names) else fits[-1]

    def _referent(self, span: tuple[int, int]) -> Referent:
        """The referent that the full name has, else one of that name."""
        found = self._discourse.within(*span)
        exact = [o for o in found if o.start <= span[0] + 4 and o.end >= span[1] and not o.adjective]
        if exact:
            return exact[0].referent
        name = re.sub(r"^The\s+", "", " ".join(self._text[span[0] : span[1]].split()))
        if name.isupper():
            name = name.title()
        return self._discourse.office(name, None, Kind.ORGAN, role=name.split()[-1].lower())


def _blank(text: str, end: int) -> int:
    return end + 1 if text[end : end + 1].isspace() else end


def _spelled(text: str, start: int, end: int, short: str) -> tuple[int, int] | None:
    """The words at the end of a name whose first letters an acronym is made of."""
    words = list(re.finditer(_CAP, text[start:end]))
    letters = [c for c in short if c.isupper()]
    for size in _sizes(len(words), len(letters)):
        part = words[-size:]
        if "".join(w[0][0] for w in part) == "".join(letters) or (part[0][0][0] == letters[0] and size >= len(letters)):
            return start + part[0].start(), end
    return None


def _sizes(most: int, wanted: int) -> Iterable[int]:
    return sorted(range(1, most + 1), key=lambda size: (abs(size - wanted), size))


def _heads(name: str) -> set[str]:
    """The nouns that may stand for a name: its last word, and those with "of" after them: "Court of Auditors"."""
    words = name.split()
    words = words[1:] if words[:1] in (["The"], ["A"], ["An"]) else words
    if len(words) < 2:
        return set()
    return {words[-1]} | {noun for noun, link in itertools.pairwise(words) if link in ("of", "for")}
