"""Issues in dispute: what demands, refusals, offers and threats are about, whoever makes them.

Passages are clustered by the words and the meaning they share, and a cluster is named by the shortest phrase of its
own passages that holds what most of them have in common.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

import msgspec

from standoff.reconcile.clusters import clusters
from standoff.reconcile.comparing.words import Words, content_words, worth
from standoff.schema import Decision, IssueKey, ItemKey, Verb

CORE = 1 / 3
"""The part of an issue's passages that must have one word in common; without it the likeness is of tone."""

LONGEST = 5
"""Words of a name."""

NAMING = 500
"""Passages of an issue among which its name is looked for: what most of it shares stands in some of them."""

_STOP = re.compile(r"[,;:.!?“”\"()\n]")
"""What no name goes beyond."""
_TOKEN = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


class Matter(msgspec.Struct, frozen=True):
    """One passage that takes a stand; ``named`` are the names in it of who takes part."""

    key: str
    text: str
    named: str = ""


class Issue(msgspec.Struct, frozen=True):
    """A question in dispute: its name, its passages by key, and the words that mark it, the telling ones first."""

    name: str
    keys: tuple[str, ...]
    words: tuple[str, ...]


def issues(matters: Iterable[Matter], *, least: int = 2) -> list[Issue]:
    """The issues that at least ``least`` passages are about, the most discussed first.

    Who takes part anywhere is not what it is about: names of actors, and numbers, do not make passages alike.
    """
    given = sorted({matter.key: matter for matter in matters}.values(), key=lambda m: m.key)
    named = frozenset().union(*map(content_words, {matter.named for matter in given}))
    words = [frozenset(w for w in content_words(m.text) - named if not w.isdigit()) for m in given]
    telling = [n for n, found in enumerate(words) if found]
    alike = clusters([words[n] for n in telling], [given[n].text for n in telling])
    wholes = [[telling[n] for n in cluster] for cluster in alike]
    found = [_issue([given[n] for n in c], [words[n] for n in c]) for c in wholes if _has_core(words, c, least)]
    return sorted(found, key=lambda issue: (-len(issue.keys), issue.name, issue.keys))


def as_decided(
    found: Iterable[Issue],
    decisions: Iterable[Decision],
    passage: Callable[[ItemKey], str | None] = lambda key: None,
) -> list[Issue]:
    """The issues as people name, merge and split them; ``decisions`` are those that stand, earliest first.

    A rename or a merge holds for whatever issue bears the name, in whatever case; a split takes a merge back. A split
    that names passages takes these out of whatever issue they are in, for good: ``passage`` tells the key of a matter.
    """
    called: dict[str, str] = {}
    moved: dict[str, str] = {}
    for decision in decisions:
        names = [subject.name for subject in decision.subjects if isinstance(subject, IssueKey)]
        if len(names) == 2:
            old, new = names
            apart = [subject for subject in decision.subjects if isinstance(subject, ItemKey)]
            moved |= {key: new for each in apart if (key := passage(each)) is not None}
            if apart:
                continue
            if decision.verb in (Verb.RENAME, Verb.MERGE):
                called[old.casefold()] = new
            elif decision.verb is Verb.SPLIT and called.get(old.casefold(), "").casefold() == new.casefold():
                del called[old.casefold()]
    joined: dict[str, Issue] = {}
    for issue in _parted(found, moved):
        name = _followed(issue.name, called)
        before = joined.get(name.casefold())
        keys, words = (before.keys, before.words) if before else ((), ())
        joined[name.casefold()] = Issue(name, keys + issue.keys, tuple(dict.fromkeys(words + issue.words))[:8])
    return sorted(joined.values(), key=lambda issue: (-len(issue.keys), issue.name, issue.keys))


def _parted(found: Iterable[Issue], moved: Mapping[str, str]) -> Iterator[Issue]:
    """The issues without the passages that were moved; then those that hold these."""
    for issue in found:
        left = tuple(key for key in issue.keys if key not in moved)
        if left:
            yield msgspec.structs.replace(issue, keys=left)
    for name in dict.fromkeys(moved.values()):
        keys = tuple(sorted(key for key, new in moved.items() if new == name))
        yield Issue(name, keys, tuple(sorted(content_words(name))))


def _followed(name: str, called: Mapping[str, str]) -> str:
    """What a name comes to; a ring of names ends where it began."""
    seen: set[str] = set()
    while name.casefold() not in seen and (after := called.get(name.casefold())) is not None:
        seen.add(name.casefold())
        name = after
    return name


def _has_core(words: Sequence[Words], cluster: Sequence[int], least: int) -> bool:
    """Whether one word is common to as many passages as make an issue, and to a third of all that are in it."""
    counts = Counter(word for n in cluster for word in words[n])
    return max(counts.values()) >= max(least, len(cluster) * CORE)


def _issue(matters: Sequence[Matter], words: Sequence[Words]) -> Issue:
    counts = Counter(word for found in words for word in found)
    marks = sorted(counts, key=lambda w: (-counts[w] * worth(w), w))
    return Issue(_name(matters, counts), tuple(m.key for m in matters), tuple(marks[:8]))


def _name(matters: Sequence[Matter], counts: Counter[str]) -> str:
    """The phrase that tells most of what the passages share for its length."""
    best: tuple[float, int, str] = (0.0, 0, "")
    texts = list(dict.fromkeys(matter.text for matter in matters))
    gains: dict[str, float] = {}
    for text in texts[:NAMING]:
        tokens = list(_TOKEN.finditer(text))
        stems = [_stems(token[0]) for token in tokens]
        for word in frozenset().union(*stems) - gains.keys():
            gains[word] = (counts[word] - 1) * worth(word)
        ends = [bool(_STOP.search(text, one.end(), next_.start())) for one, next_ in pairwise(tokens)]
        for first in range(len(tokens)):
            if not stems[first]:
                continue
            for last in range(first, min(len(tokens), first + LONGEST)):
                if last > first and ends[last - 1]:
                    break
                if not stems[last]:
                    continue
                held = frozenset().union(*stems[first : last + 1])
                gain = sum(gains[w] for w in held) / len(matters)
                score = gain / (last - first + 2) ** 0.5
                if score >= best[0]:
                    phrase = text[tokens[first].start() : tokens[last].end()]
                    best = max(best, (score, -len(phrase), phrase))
    return " ".join(best[2].split()) or min(texts, key=len)


@lru_cache(maxsize=10_000)
def _stems(word: str) -> Words:
    return content_words(word)
