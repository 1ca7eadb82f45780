"""Which acts a question is about: those nearest to it, by the words that they share, up to a stated number.

A model of fifty options could be asked nothing, and most of a ledger's options interact with nothing: a promise of one
side to speak with its friends, of which no other side says a word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from standoff.model.stability.acts import Act
from standoff.model.stability.wants import Want

MOST = 10
"""So many options by default: a question about one state then takes well under a second."""

_DISPUTED = 3
"""With so many matters of dispute a question about the status quo begins; the rest are near to one of them."""


class Focus(msgspec.Struct, frozen=True):
    """The acts that a model has, those that it would have if it were larger, and those that touch nothing."""

    acts: tuple[Act, ...]
    beyond: tuple[Act, ...]
    apart: tuple[Act, ...]


def focus(wants: Sequence[Want], seeds: Iterable[Act], *, most: int, weight: Mapping[str, int]) -> Focus:
    """Begin with ``seeds``, else with what is most in dispute; then take word by word, with the acts that it needs.

    Sides get their turns by how much they say, as parties get seats by votes (D'Hondt), so that no side fills the
    model. Where there are seeds, words that share an act with what is chosen go first. ``weight`` is by option: how
    many passages speak of it; it settles ties, and after it the id.
    """
    of: dict[str, list[Want]] = {}
    for want in wants:
        for option in {act.option for act in want.acts}:
            of.setdefault(option, []).append(want)
    every = {act for want in wants for act in want.acts}
    chosen = list(dict.fromkeys(seeds))
    asked = bool(chosen)
    touching = {act for act in every if _touches(of[act.option])}
    if not asked:
        disputed = sorted(
            touching, key=lambda act: (*_dispute(act.option, of[act.option]), -weight.get(act.option, 0), act)
        )
        chosen = disputed[: min(_DISPUTED, most)]
    left = [want for want in wants if want.acts <= touching]
    passages = Counter[str]()
    for want in left:
        passages[want.by] += max(1, len(want.citations))
    while True:
        missing = {want.id: sorted(want.acts - set(chosen)) for want in left}
        left = [want for want in left if 0 < len(missing[want.id]) <= most - len(chosen)]
        if not left:
            break
        told = Counter(want.by for want in wants if want.acts <= set(chosen))
        turn = {by: -said / (told[by] + 1) for by, said in passages.items()}
        best = min(left, key=lambda want: _distance(want, chosen, turn, weight, asked=asked))
        chosen += missing[best.id]
    beyond = sorted(touching - set(chosen), key=lambda act: (-weight.get(act.option, 0), act))
    apart = sorted(act for act in every if act not in touching and act not in chosen)
    return Focus(tuple(chosen), tuple(beyond), tuple(apart))


def _touches(about: Sequence[Want]) -> bool:
    """Whether an option stands in a condition, or two sides speak of it."""
    return any(len(want.acts) > 1 for want in about) or len({want.by for want in about}) > 1


def _dispute(option: str, about: Sequence[Want]) -> tuple[int, int, int]:
    """What two sides want otherwise goes before what they agree on, then what more sides and words speak of."""
    plain = {(want.by, _for(want)) for want in about if not want.given and want.aim.act.option == option}
    opposed = len({side for _, side in plain}) > 1 and len({by for by, _ in plain}) > 1
    return -opposed, -len({want.by for want in about}), -len(about)


def _for(want: Want) -> bool:
    """Whether a want is for the deed: not to rule it out is for it."""
    return want.aim.holds != want.aim.act.rules_out


def _distance(
    want: Want, chosen: Sequence[Act], turn: Mapping[str, float], weight: Mapping[str, int], *, asked: bool
) -> tuple[float, float, int, int, str]:
    """How far a word is from what is chosen: apart from it, of a side that had its turn, in need of many acts."""
    apart, late = float(not want.acts & set(chosen)), turn[want.by]
    heavy = sum(weight.get(act.option, 0) for act in want.acts)
    return (*((apart, late) if asked else (late, apart)), len(want.acts - set(chosen)), -heavy, want.id)
