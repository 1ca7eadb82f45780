"""The grammar of time expressions: compiles the rules of ``data/language/times.toml`` and matches them."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from standoff.errors import OntologyError
from standoff.language.windows import DIGITS, windows

_REFERENCE = re.compile(r"\{([a-z_]+)\}")
_REACH = 48
"""How many characters around a needed word the rules look at; the longest expressions have two such words."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what it looks for, the reading that gives its value, and the invented example it is held to."""

    name: str
    pattern: re.Pattern[str]
    read: str
    example: str
    value: str
    context: str
    needs: frozenset[str]
    """It can match only where one of these words is near (``#`` is any number)."""
    trim: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class Found:
    """A match: the stretch, the rule and the words that were captured (lower case).

    ``joint`` is what stands between the two times of a range ("9 *to* 13 January"), where the rule reads both.
    """

    start: int
    end: int
    rule: Rule
    words: Mapping[str, str]
    joint: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Grammar:
    """The compiled rules, the word lists, and the words without which no rule can match."""

    rules: tuple[Rule, ...]
    words: Mapping[str, Mapping[str, int | str]]
    triggers: frozenset[str]

    def look_up(self, kind: str, word: str) -> int | str:
        """What a word of a list stands for."""
        return self.words[kind][" ".join(word.lower().rstrip(".").split())]

    def matches(self, text: str) -> list[Found]:
        """All matches that survive: the longest, then the first rule; in text order, without overlap."""
        found: list[tuple[int, int, int, re.Match[str]]] = []
        for start, end, present in windows(text, self.triggers, reach=_REACH):
            for rank, rule in enumerate(self.rules):
                if rule.needs.isdisjoint(present):
                    continue
                for match in rule.pattern.finditer(text, start, end):
                    first = match.start()
                    if rule.trim and (lead := rule.trim.match(text, first)):
                        first = lead.end()
                    found.append((first, -match.end(), rank, match))
        found.sort(key=lambda entry: (entry[1] + entry[0], entry[2]))
        taken = bytearray(len(text))  # the longer come first, so one that overlaps covers an end of the shorter
        kept = []
        for first, negative, rank, match in found:
            last = -negative
            if taken[first] or taken[last - 1]:
                continue
            taken[first:last] = b"\1" * (last - first)
            words = {name.partition("__")[0]: word.lower() for name, word in match.groupdict().items() if word}
            joint = match.span("join") if "join" in words else None
            kept.append(Found(first, last, self.rules[rank], words, joint))
        return sorted(kept, key=lambda each: each.start)


@lru_cache(maxsize=1)
def load_grammar() -> Grammar:
    """Read and compile the shipped grammar. Raises OntologyError where a rule names an unknown list."""
    source = files("standoff") / "data" / "language" / "times.toml"
    return compile_grammar(tomllib.loads(source.read_text(encoding="utf-8")))


def compile_grammar(data: Mapping[str, dict[str, dict[str, int | str]]]) -> Grammar:
    """Make a grammar of the three tables ``words``, ``patterns`` and ``rule``."""
    words = data["words"]
    patterns: dict[str, str] = {name: _alternatives(entries) for name, entries in words.items()}
    patterns |= {name: str(pattern) for name, pattern in data["patterns"].items()}
    rules = tuple(_compile_rule(rule, patterns, words) for rule in data["rule"])  # type: ignore[arg-type]
    return Grammar(rules, words, frozenset().union(*(rule.needs for rule in rules)))


def _compile_rule(
    rule: Mapping[str, str], patterns: Mapping[str, str], words: Mapping[str, Mapping[str, int | str]]
) -> Rule:
    seen: Counter[str] = Counter()

    def expand(reference: re.Match[str], *, capture: bool = True) -> str:
        name = reference[1]
        if name not in patterns:
            raise OntologyError(
                f"the time rule {rule['name']!r} refers to {name!r}, which is neither a word list nor a pattern",
                hint="add it under [words] or [patterns] in data/language/times.toml",
            )
        inner = _REFERENCE.sub(lambda inside: expand(inside, capture=False), patterns[name])
        if not capture:
            return f"(?:{inner})"
        seen[name] += 1
        return f"(?P<{name}__{seen[name]}>{inner})"

    source = _REFERENCE.sub(expand, rule["pattern"])
    return Rule(
        name=rule["name"],
        pattern=re.compile(rf"(?<![\w]){source}(?!\w)", re.IGNORECASE),
        read=rule["read"],
        example=rule["example"],
        value=rule["value"],
        context=rule.get("context", ""),
        needs=frozenset(word for name in rule["needs"] for word in _first_words(words.get(name, (name,)))),
        trim=re.compile(rule["trim"], re.IGNORECASE) if "trim" in rule else None,
    )


def _first_words(entries: Iterable[str]) -> Iterator[str]:
    """What the scan for words sees of each entry: its last run of letters, in both numbers, or ``#`` for digits."""
    for entry in entries:
        word = re.findall(r"[a-z]+|\d+|#", entry)[-1]
        yield from (word, f"{word}s") if word.isalpha() else (DIGITS,)


def _alternatives(words: Mapping[str, int | str]) -> str:
    return "(?:" + "|".join(re.escape(word).replace("\\ ", " ") for word in sorted(words, key=len, reverse=True)) + ")"
