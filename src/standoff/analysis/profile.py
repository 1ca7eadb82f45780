"""An actor in the case: what it is called, which side it is on, what it says and does, and what is done to it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

import msgspec

from standoff.analysis.actors import roles
from standoff.schema import AnyItem, Party


class Called(msgspec.Struct, frozen=True, kw_only=True):
    """Words that the articles use for an actor, how often, and why they were taken to mean it."""

    mention: str
    count: int
    reasons: tuple[str, ...]


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """One or more actors that a name fits. ``own`` are the items it speaks or acts in, ``others`` those aimed at it."""

    names: tuple[str, ...]
    sides: tuple[str, ...]
    called: tuple[Called, ...]
    own: tuple[AnyItem, ...]
    others: tuple[AnyItem, ...]


def profile(items: Iterable[AnyItem], name: str) -> Profile:
    """Gather what items tell about the actors whose name, or mention, holds the words of ``name`` in their order.

    A code such as ``RUS`` fits every party of that side.
    """
    own, others = [], []
    names: Counter[str] = Counter()
    sides: Counter[str] = Counter()
    mentions: dict[str, Counter[str]] = {}
    for item in items:
        acting = [who for who in item.acting if fits(who, name)]
        aimed = [who for part, who in roles(item) if part == "aimed" and fits(who, name)]
        if acting:
            own.append(item)
        elif aimed:
            others.append(item)
        for who in (*acting, *aimed):
            names.update(filter(None, [who.name]))
            sides.update(filter(None, [who.speaks_for]))
            if who.span:
                mentions.setdefault(" ".join(who.span.text.split()), Counter())[who.reason or ""] += 1
    ranked = sorted(mentions.items(), key=lambda pair: (-pair[1].total(), pair[0]))
    return Profile(
        names=tuple(each for each, _ in names.most_common()),
        sides=tuple(each for each, _ in sides.most_common()),
        called=tuple(_called(mention, reasons) for mention, reasons in ranked),
        own=tuple(own),
        others=tuple(others),
    )


def fits(who: Party, name: str) -> bool:
    """Whether a party's name or mention holds the words, or it speaks for that code or state."""
    if name and name == who.speaks_for:
        return True
    wanted = f" {_plain(name)} "
    found = [who.name or "", "" if who.name else who.span.text if who.span else ""]
    return bool(wanted.strip()) and any(wanted in f" {_plain(text)} " for text in found)


def _called(mention: str, reasons: Counter[str]) -> Called:
    return Called(mention=mention, count=reasons.total(), reasons=tuple(r for r, _ in reasons.most_common() if r))


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.casefold())
    return " ".join(re.findall(r"\w+", "".join(char for char in folded if not unicodedata.combining(char))))
