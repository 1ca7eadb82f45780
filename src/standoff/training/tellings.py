"""Things that several articles tell, each in words of its own: ``corpus/tellings``.

A file holds crises. ``== title`` begins one; ``S1 | side | act | gist`` and ``E1 | who > whom | type | gist`` begin
what is told, a statement or an event; under it stands a line for each article that tells it, ``A: one sentence or a
few, in which [[the words that say it]] are marked``. ``! S1 S4 contradiction hard: why`` (or ``soft``, or ``update``)
says of two things that their accounts differ. What else two articles tell is two different things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from standoff.errors import FormatError

RELATIONS = ("contradiction hard", "contradiction soft", "update")

_THING = re.compile(r"([SE]\d+) \| [^|]+ \| [^|]+ \| \S.*")
_TELLING = re.compile(r"([A-D]): (.*)")
_MARKED = re.compile(r"((?:(?!\[\[|\]\]).)*)\[\[((?:(?!\[\[|\]\]).)+)\]\]((?:(?!\[\[|\]\]).)*)")
_DIFFERENCE = re.compile(rf"! ([SE]\d+) ([SE]\d+) ({'|'.join(RELATIONS)})\b.*")


@dataclass(frozen=True, slots=True)
class Telling:
    """What one article says of a thing: the text, and from where to where stand the words that say it."""

    thing: str
    article: str
    text: str
    start: int
    end: int

    @property
    def kind(self) -> str:
        """``S`` of a statement, ``E`` of an event."""
        return self.thing[0]


@dataclass(slots=True)
class Told:
    """A crisis: what is told in it, and of which things the accounts differ."""

    title: str
    tellings: list[Telling] = field(default_factory=list)
    differences: set[frozenset[str]] = field(default_factory=set)


def read_tellings(corpus: Path, *, held: bool = False) -> list[Told]:
    """The crises of all files, in the order of their names; those that are ``held`` back to measure, or those to learn
    from. Raises FormatError, naming file and line.
    """
    folder = corpus / "tellings" / "held" if held else corpus / "tellings"
    return [crisis for path in sorted(folder.glob("*.txt")) for crisis in read_file(path)]


def read_file(path: Path) -> Iterator[Told]:
    """The crises of one file. Raises FormatError where a line is not understood, or a thing is told only once."""
    crisis, thing = Told(""), ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("== "):
            if crisis.title:
                yield _whole(crisis, path)
            crisis, thing = Told(line[3:]), ""
        elif found := _THING.fullmatch(line):
            thing = found[1]
            if any(telling.thing == thing for telling in crisis.tellings):
                raise _wrong(path, number, f"{thing} is there twice")
        elif found := _DIFFERENCE.fullmatch(line):
            crisis.differences.add(frozenset(found.group(1, 2)))
        elif line:
            crisis.tellings.append(_telling(path, number, line, thing))
    if crisis.title:
        yield _whole(crisis, path)


def _telling(path: Path, number: int, line: str, thing: str) -> Telling:
    found = _TELLING.fullmatch(line)
    marked = found and _MARKED.fullmatch(found[2])
    if not (found and marked and thing):
        raise _wrong(
            path, number, "it is neither a thing nor what an article tells of one, with [[one passage]] marked"
        )
    before, passage, after = marked.groups()
    return Telling(thing, found[1], before + passage + after, len(before), len(before) + len(passage))


def _whole(crisis: Told, path: Path) -> Told:
    articles: dict[str, list[str]] = {}
    for telling in crisis.tellings:
        articles.setdefault(telling.thing, []).append(telling.article)
    for thing, by in articles.items():
        if len(by) < 2 or len(set(by)) < len(by):
            raise FormatError(f"{path}: {thing} of {crisis.title!r} is not told by two articles, once by each")
    for two in crisis.differences:
        if len(two) != 2 or not two <= articles.keys() or len({thing[0] for thing in two}) != 1:
            raise FormatError(f"{path}: {sorted(two)} of {crisis.title!r} are not two things of one kind")
    return crisis


def _wrong(path: Path, number: int, why: str) -> FormatError:
    return FormatError(f"line {number} of {path} is not understood: {why}")
