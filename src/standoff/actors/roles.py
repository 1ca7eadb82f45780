"""What people are called by their work ("deputy foreign minister") and what parts of a state are called ("foreign
ministry").
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from standoff.actors.gazetteer import read_list
from standoff.actors.words import Word, joined, keys_of


@dataclass(frozen=True, slots=True)
class Role:
    """A class of roles: its PLOVER sector, whether its bearers speak for a side, whether they work away from it."""

    name: str
    sector: str
    speaks: bool = True
    away: bool = False


@dataclass(frozen=True, slots=True)
class RoleHit:
    """A role noun found in a text."""

    start: int
    end: int
    noun: str
    """In the singular and folded: "secretary of state" for "secretaries of state"."""
    role: Role
    plural: bool = False


class OrganUse:
    """What becomes of an organ noun: booked to its owner, kept as an institution, media, or just a party."""

    OWNER = "owner"
    OWN = "own"
    MEDIA = "media"
    PARTY = "party"


@dataclass(frozen=True, slots=True)
class OrganHit:
    """A noun for a part of a state, an organisation or a group of people."""

    start: int
    end: int
    noun: str
    use: str


class RoleLexicon:
    """The role nouns and organ nouns, by their folded words; read from ``roles.toml``."""

    def __init__(self) -> None:
        rows = read_list("roles")
        self.roles: dict[str, Role] = {}
        self._nouns: dict[tuple[str, ...], tuple[str, Role, bool]] = {}
        self._organs: dict[tuple[str, ...], tuple[str, str]] = {}
        self._longest: dict[str, int] = {}
        for name, row in rows["role"].items():
            role = Role(name, row["sector"], row.get("speaks", True), row.get("away", False))
            self.roles[name] = role
            for noun in row["nouns"]:
                self._add(noun, role)
        uses = (
            ("own_name", OrganUse.OWN),
            ("media", OrganUse.MEDIA),
            ("as_owner", OrganUse.OWNER),
            ("party", OrganUse.PARTY),
        )
        for part, use in uses:
            for noun in rows["organ"][part]:
                self._add_organ(noun, use)
        self.covers = {noun: frozenset(classes) for noun, classes in rows["covers"].items()}
        words = rows["words"]
        self.sole: dict[str, str] = dict(rows["sole"])
        """Offices that only one state has: noun → its code."""
        self.rank = frozenset(words["rank"])
        self.former = frozenset(words["former"])
        self.gender = dict.fromkeys(words["honorific_f"], "f") | dict.fromkeys(words["honorific_m"], "m")
        self.honorifics = frozenset([*words["honorific"], *self.gender])
        self.common_surnames = frozenset(words["common_surnames"])

    def _add(self, noun: str, role: Role) -> None:
        keys = keys_of(noun)
        single = " ".join(keys)
        self._nouns.setdefault(keys, (single, role, False))
        self._nouns.setdefault(plural_of(keys), (single, role, True))
        if keys[-1] in ("spokesman", "spokeswoman", "spokesperson"):
            self._nouns.setdefault((*keys[:-1], "spokespeople"), (single, role, True))
        self._reach(keys)

    def _add_organ(self, noun: str, use: str) -> None:
        keys = keys_of(noun)
        self._organs.setdefault(keys, (noun, use))
        self._reach(keys)

    def _reach(self, keys: tuple[str, ...]) -> None:
        for first in {keys[0], plural_of(keys)[0]}:
            self._longest[first] = max(len(keys), self._longest.get(first, 0))

    def find(self, text: str, words: tuple[Word, ...]) -> tuple[list[RoleHit], list[OrganHit]]:
        """Every role noun and organ noun of a text, longest first, none inside another of its sort."""
        roles: list[RoleHit] = []
        organs: list[OrganHit] = []
        after = 0
        for position, word in enumerate(words):
            longest = self._longest.get(word.key) if position >= after else None
            if not longest:
                continue
            for size in range(longest, 0, -1):
                part = words[position : position + size]
                keys = tuple(w.key for w in part)
                if keys not in self._nouns and keys not in self._organs:
                    continue
                if len(part) < size or not all(joined(text, a, b) for a, b in itertools.pairwise(part)):
                    continue
                start, end = part[0].start, part[-1].end
                if keys in self._nouns:
                    noun, role, plural = self._nouns[keys]
                    roles.append(RoleHit(start, end, noun, role, plural))
                if keys in self._organs:
                    organs.append(OrganHit(start, end, *self._organs[keys]))
                after = position + size
                break
        return roles, organs

    def role_of(self, noun: str) -> Role | None:
        """The class of a role noun, such as ``head_of_state`` for "president"."""
        found = self._nouns.get(keys_of(noun))
        return found[1] if found else None

    def may_be(self, noun: str, other: str) -> bool:
        """Whether someone called ``noun`` here can be who was called ``other`` before ("the leader", "president")."""
        if noun == other:
            return True
        first, second = self.role_of(noun), self.role_of(other)
        if first == second and (other.endswith(f" {noun}") or noun.endswith(f" {other}")):
            return True
        if first is None or second is None:
            return False
        if noun in self.covers:
            return second.name in self.covers[noun]
        return (
            first.name == second.name
            and len(noun.split()) > 1
            and len(other.split()) > 1
            and noun.split()[-1] == other.split()[-1]
        )


def plural_of(keys: Iterable[str]) -> tuple[str, ...]:
    """The plural of a noun given by its words.

    >>> plural_of(("secretary", "of", "state")), plural_of(("spokesman",))
    (('secretaries', 'of', 'state'), ('spokesmen',))
    """
    words = list(keys)
    head = next(
        (n - 1 for n, word in enumerate(words) if n and word in ("of", "for", "to", "in", "at", "d")), len(words) - 1
    )
    if words[-1] == "general" and len(words) > 1 and words[0] in ("secretary", "director", "attorney", "consul"):
        head = 0
    words[head] = _plural(words[head])
    return tuple(words)


def _plural(word: str) -> str:
    if word.endswith("man"):
        return word[:-3] + "men"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith(("s", "ch", "sh", "x")):
        return word + "es"
    return "wives" if word == "wife" else word + "s"


@lru_cache(maxsize=1)
def load_roles() -> RoleLexicon:
    """The role nouns that ship with the project."""
    return RoleLexicon()


UNIQUE = frozenset({"head_of_state", "head_of_government", "foreign_minister", "defence_minister", "secretary_general"})
"""Classes of roles that one person holds for a side at a time."""
AT_HOME = UNIQUE - {"secretary_general"} | {
    "minister", "deputy_minister", "deputy_head", "spokesperson", "official", "military", "legislator", "judge",
    "adviser", "intelligence",
}  # fmt: skip
"""Classes of roles that a text names without a state where it is at home."""
NOT_AT_HOME = frozenset({"source", "insider", "secretary of state", "secretary", "chancellor", "top diplomat"})
"""Role nouns of those classes that do not stay at home: anyone's source, America's secretary of state."""
