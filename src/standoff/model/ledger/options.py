"""Options: literals that are one deed, gathered; each option named by the shortest clear phrase that tells it.

Greedy and exact about what is said: the fullest literals found options first; one that leaves the owner or the target
open joins the option of its kind that its own document speaks of most. What fits nothing stays an option of its own.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from standoff.analysis.sides import side_name
from standoff.analysis.wording import listed
from standoff.model.ledger.deeds import load_deeds
from standoff.model.ledger.entries import Option
from standoff.model.ledger.likeness import most_alike
from standoff.model.ledger.literal import UNNAMED, Literal

_OPENERS = re.compile(
    r"^(?:if|should|were|unless|until|once|provided|in the event of|in case of|in exchange for|as (?:soon|long) as|that"
    r"|to|would|will|could|an?|the|any|and)\s+",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"^((?:the\s+)?\w+(?:\s\w+)?)\s+(?:would|will|shall|could|may|might|should|must|can)\s+(?!not\b|never\b|no\b|be\b|have\b)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:an?|any|the|that|this|such|more|no)\s", re.IGNORECASE)
_SLOT = re.compile(r"\{\|([^}]*)\}")
_EDGES = "“”\"'‘’ ,.;:()[]"
_CLEAR = range(2, 13)
"""Words of a phrase that is short and still clear."""


@dataclass(frozen=True)
class Other:
    """Of a condition or a demand: who speaks, and whom it mostly speaks to. What its words leave unsaid is not its own
    deed.
    """

    by: str | None = None
    likely: str | None = None


class Gathering:
    """Literals on their way to options. ``join`` them all, in any order, then ask ``options``."""

    def __init__(self) -> None:
        self._literals: list[tuple[Literal, str]] = []
        self._stories: list[str] = []
        self._others: list[Other] = []
        self._conditions: list[bool] = []

    def join(
        self, literal: Literal, document: str, *, story: str = "", other: Other | None = None, condition: bool = False
    ) -> int:
        """Hand in a literal of a document; the number by which its option is asked for.

        Literals of one ``story`` come from items of several articles that report one thing: they are one option also
        where their words are too different to show it, unless their deeds or owners are known to be others. ``other``
        is given for a condition or a demand. What only conditions tell is led to the option that it is most like.
        """
        self._literals.append((literal, document))
        self._stories.append(story)
        self._others.append(other or Other())
        self._conditions.append(condition)
        return len(self._literals) - 1

    def options(self) -> tuple[tuple[Option, ...], tuple[int, ...], tuple[bool, ...]]:
        """The options; for each literal the number of its option, and whether its owner was inferred."""
        heads: list[Literal] = []
        members: list[list[int]] = []
        seen: list[Counter[str]] = []
        told: dict[str, int] = {}
        of = [-1] * len(self._literals)
        inferred = [False] * len(self._literals)
        order = sorted(range(len(self._literals)), key=lambda n: (_fullness(self._literals[n][0]), n))
        for number in order:
            literal, document = self._literals[number]
            other = self._others[number]
            best = max(
                (h for h in range(len(heads)) if literal.owner or not other.by or heads[h].owner != other.by),
                key=lambda h: (
                    literal.fits(heads[h]),
                    _is_likely(heads[h], other),
                    seen[h][document],
                    len(members[h]),
                    -h,
                ),
                default=-1,
            )
            if best < 0 or not literal.fits(heads[best]):
                best = told.get(self._stories[number], -1)
            if best < 0 or not (literal.fits(heads[best]) or _may_be_one(literal, heads[best])):
                best = len(heads)
                heads.append(literal.owned_by(other.likely))
                members.append([])
                seen.append(Counter())
            if self._stories[number]:
                told.setdefault(self._stories[number], best)
            if heads[best].deed.startswith(UNNAMED) and not literal.deed.startswith(UNNAMED):
                heads[best] = literal  # of a story, the words that tell the kind of deed
            members[best].append(number)
            seen[best][document] += 1
            of[number] = best
            inferred[number] = literal.owner is None and heads[best].owner is not None
        for loose, best in self._led(heads, members).items():
            members[best] += members[loose]
            for number in members[loose]:
                of[number], inferred[number] = best, True
            members[loose] = []
        taken: Counter[str] = Counter()
        kept = [n for n, own in enumerate(members) if own]
        place = {n: at for at, n in enumerate(kept)}
        options = [_option(heads[n], [self._literals[m][0] for m in members[n]], taken) for n in kept]
        return tuple(options), tuple(place[n] for n in of), tuple(inferred)

    def _led(self, heads: Sequence[Literal], members: Sequence[Sequence[int]]) -> dict[int, int]:
        """Of groups that only conditions are in, those that are alike enough to one that somebody does or asks for."""
        loose = [n for n, own in enumerate(members) if all(self._conditions[m] for m in own)]
        telling: dict[tuple[str | None, str], list[int]] = defaultdict(list)  # who, and a word of what is done
        for number in sorted(set(range(len(heads))) - set(loose)):
            for word in heads[number].words:
                telling[heads[number].owner, word].append(number)
        led = {}
        for number in loose:
            one, by = heads[number], {self._others[m].by for m in members[number]}
            if one.owner is None or one.owner in by:
                continue
            near = sorted({n for word in one.words for n in telling.get((one.owner, word), ())})
            if (best := most_alike(one, ((n, heads[n]) for n in near))) is not None:
                led[number] = best
        return led


def _is_likely(head: Literal, other: Other) -> bool:
    return other.likely is not None and head.owner == other.likely


_RELATED = 0.4
"""The part of the shorter phrase's words that two phrases of a story must share: stories join near things, too."""


def _may_be_one(one: Literal, other: Literal) -> bool:
    """Whether two literals of a story can be one deed: one owner, one sign, no two known kinds, some same words."""
    owned = one.owner is None or other.owner is None or one.owner == other.owner
    named = one.deed == other.deed or one.is_open or other.is_open
    related = len(one.words & other.words) >= _RELATED * max(1, min(len(one.words), len(other.words)))
    return owned and one.positive == other.positive and named and related


def _fullness(literal: Literal) -> int:
    return -2 * (literal.owner is not None) - bool(literal.targets)


def _option(head: Literal, literals: Sequence[Literal], taken: Counter[str]) -> Option:
    key = _key(head)
    taken[key] += 1
    name, denies = _name(head, literals)
    return Option(
        id=key if taken[key] == 1 else f"{key}-{taken[key]}",
        name=name,
        name_denies=denies,
        owner=head.owner,
        literal=head,
        mentions=len(literals),
        reversible=head.deed not in load_deeds().lasting,
    )


def _key(head: Literal) -> str:
    words = [head.owner or "nobody", head.deed.lstrip("="), *sorted(head.targets)[:2]]
    if head.is_open:
        words += sorted(head.words)[:2]
    return re.sub(r"[^a-z0-9]+", "-", " ".join(words).lower()).strip("-")


def _name(head: Literal, literals: Sequence[Literal]) -> tuple[str, bool]:
    """The shortest clear phrase, one that affirms it if there is one, and whether it denies it.

    It is headed by its owner where that is not in it. Where no article affirms it, it is called by its kind of deed.
    """
    owner = side_name(head.owner) if head.owner else None
    phrases = sorted(
        (
            (False, False, x.heading) if x.heading else (not x.affirmed, True, _bare(_trimmed(x.text), owner))
            for x in literals
        ),
        key=lambda p: (*p[:2], not _is_neat(p[2]), len(p[2]), p[2]),
    )
    short = [p for p in phrases if len(p[2].split()) in _CLEAR]
    neat = [p for p in short if _is_neat(p[2])] or short
    denies, _, phrase = next((p for p in neat if _tells(p[2], head)), (neat or phrases)[0])
    if denies and (kind := load_deeds().says.get(head.deed)):
        denies, phrase = False, _by_kind(kind, head)
    return (f"{owner}: {phrase}" if owner and owner.lower() not in phrase.lower() else phrase), denies


def _by_kind(says: str, head: Literal) -> str:
    """ "admit {|new members}" with the targets, or what stands for them."""
    return _SLOT.sub(lambda slot: listed(side_name(t) for t in sorted(head.targets)) or slot[1], says)


def _is_neat(phrase: str) -> bool:
    """Whether a phrase names one thing, as a deed ("cut the supply", not "a cut"), and quotes nothing by half."""
    return (
        _ARTICLE.match(phrase) is None
        and " or " not in phrase
        and phrase.count("“") == phrase.count("”")
        and phrase.count('"') % 2 == 0
    )


def _bare(phrase: str, owner: str | None) -> str:
    """ "Chad would close the gate" is called "close the gate": its owner stands before it anyway."""
    found = _SUBJECT.match(phrase)
    if (
        not found
        or owner is None
        or not (found[1].lower() in ("it", "we", "they") or owner.lower() in found[1].lower())
    ):
        return phrase
    return phrase[found.end() :]


def _tells(phrase: str, head: Literal) -> bool:
    """Whether a phrase names its target, where it has one."""
    low = phrase.lower()
    return not head.targets or any(side_name(t).lower()[:4] in low for t in head.targets)


def _trimmed(text: str) -> str:
    text = text.strip(_EDGES)
    while (cut := _OPENERS.sub("", text)) != text and " " in cut:
        text = cut
    return text.strip(_EDGES)
