"""What speaks for an actor acting in an event or a commitment, or being aimed at: a row of numbers for each who may."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from standoff.actors.participants.mentions import Mention, key_of
from standoff.coding.reader import Found, Reading
from standoff.coding.speakers import statement_at
from standoff.language import Marks
from standoff.schema import AnyItem, Commitment, CommitmentKind, Event, Party, Plover, Statement, Status

Rows = NDArray[np.float32]
Mask = NDArray[np.bool_]
Act = Event | Commitment

REACH = 1500
"""Characters before an event within which whoever is mentioned may take part in it."""

AHEAD = 120
"""The same after its sentence."""

OPENING = 400
"""Characters from the first sentence of an article on: whoever is mentioned there may take part in anything."""

CENTRAL = 3
"""So many of the actors whom the article mentions most may take part in anything."""

OFTEN = 3
"""Events that set two actors against each other from which it makes no difference how many they are."""

CLASSES: tuple[frozenset[Plover], ...] = (
    frozenset({Plover.REQUEST, Plover.ACCUSE, Plover.REJECT, Plover.THREATEN}),
    frozenset({Plover.AGREE, Plover.SUPPORT, Plover.CONCEDE}),
    frozenset({Plover.CONSULT}),
    frozenset({Plover.ASSAULT, Plover.MOBILIZE, Plover.RETREAT}),
    frozenset({Plover.COERCE, Plover.SANCTION, Plover.PROTEST}),
    frozenset({Plover.COOPERATE, Plover.AID}),
)
STATUSES = (Status.OCCURRED, Status.SCHEDULED, Status.HYPOTHETICAL, Status.DENIED)

NAMES = (
    *("soft_acting", "soft_aimed", "acting", "first_acting", "aimed", "first_aimed"),
    *("inside", "inside_subject", "inside_owner", "inside_plain", "inside_first", "before_subject", "before", "after"),
    *("earlier", "earlier_subject", "last", "last_subject", "speaker", "acting_before", "aimed_before", "share"),
    *("acting_here", "aimed_here", "against_acting", "against_aimed", "sided", "media", "person", "pronoun"),
    *("best_acting", "best_aimed", "nobody_acting", "nobody_aimed", "spoken", "conditional"),
    *(f"class_{n}" for n in range(len(CLASSES))),
    *(f"kind_{kind}" for kind in CommitmentKind),
    *(f"status_{status}" for status in STATUSES),
)
"""The columns. ``soft``: the reader's probability for the words that mention it; ``acting`` to ``first_aimed``: coding
has named it so, or first of all; ``inside`` the passage; ``before`` and ``after`` it in its sentence, ``earlier`` than
that, the nearer the higher; ``last``: mentioned last before; ``acting_before`` in the item of this kind before, and
``acting_here`` in the items of the other kind that share words with it; ``against`` those whom coding has named, in
the article's events; the rest is of the item.
"""

ROLES: Mapping[str, tuple[str, str]] = {"event": ("source", "target"), "commitment": ("by", "toward")}
"""By kind of item what who acts is called, and who is aimed at."""


class Weighed(NamedTuple):
    """The actors that may take part in an item, by key, with their rows of ``NAMES``."""

    keys: list[str]
    rows: Rows


class Evidence:
    """One document's mentions as columns, and what its items say of its actors.

    ``acts`` are all its events, or all its commitments; ``others`` its other items.
    """

    def __init__(
        self, marks: Marks, mentions: Sequence[Mention], acts: Sequence[Act], others: Sequence[AnyItem],
        reading: Reading,
    ) -> None:  # fmt: skip
        self._marks, self._acts = marks, acts
        self._statements = [item for item in others if isinstance(item, Statement)]
        self._beside = [item for item in others if isinstance(item, Event | Commitment)]
        self._events = [item for item in (*acts, *others) if isinstance(item, Event)]
        self._frames = [frame for frame in reading.frames if frame.family.name in ROLES and frame.chances]
        parties = [party for item in (*acts, *others) for party in (*item.acting, *item.aimed)]
        keys = [key_of(mention.party) for mention in mentions]
        self.keys = [key for key in dict.fromkeys([*keys, *map(key_of, parties)]) if key]
        self._number = {key: n for n, key in enumerate(self.keys)}
        self._of = np.array([self._number[key] for key in keys], np.int64)
        self._starts = np.array([mention.start for mention in mentions], np.int64)
        self._ends = np.array([mention.end for mention in mentions], np.int64)
        self._opened = (marks.sentences[0].start if marks.sentences else 0) + OPENING
        self._subject, self._owner, self._pronoun, self._person = (
            np.array([getattr(mention, name) for mention in mentions], np.bool_)
            for name in ("subject", "owner", "pronoun", "person")
        )
        told = np.bincount(self._of, minlength=len(self.keys)).astype(np.float64)
        self._told = told > 0
        self._share = told / max(1.0, told.sum())
        by_share = np.argsort(-told, kind="stable")
        self._central = by_share[:CENTRAL][told[by_share[:CENTRAL]] > 0]
        of_key: dict[str, Party] = {}
        for party in [*(mention.party for mention in mentions), *parties]:
            of_key.setdefault(key_of(party), party)
        self._sided = np.array([of_key[key].side is not None for key in self.keys], np.bool_)
        self._media = np.array([key == "MEDIA" for key in self.keys], np.bool_)
        self._against = self._opponents()

    def weigh(self, number: int) -> Weighed:
        """The actors that may take part in one of the acts."""
        act = self._acts[number]
        low, high = act.anchor.start, act.anchor.end
        sentence = self._marks.sentence_at(low)
        begin, stop = (sentence.start, max(sentence.end, high)) if sentence is not None else (low, high)
        frame = self._frame(act)
        roles = ROLES[act.kind_name]
        soft = [self._chances(frame, role) for role in roles]
        starts = self._starts
        here = (starts >= low - REACH) & (starts <= stop + AHEAD) | (starts < self._opened)
        statement = statement_at(low, self._statements)
        speaker = key_of(statement.source) if statement is not None else ""
        acting, aimed = self._numbers(act.acting), self._numbers(act.aimed)
        chosen = np.zeros(len(self.keys), np.bool_)
        for group in (self._of[here | (soft[0] > 0) | (soft[1] > 0)], self._central, acting, aimed):
            chosen[group] = True
        if speaker:
            chosen[self._number[speaker]] = True
        chosen &= (
            self._told
        )  # somebody whom no words name by himself, "Kenya and Uganda", stays what coding made of him
        inside, past = here & (starts >= low) & (starts < high), starts < low
        before, after = here & past & (starts >= begin), here & (starts >= high) & (starts < stop)
        earlier = (starts < begin) & (starts >= low - REACH)
        place = np.arange(len(starts))
        last = self._best(past & here, place + 1)
        last_subject = self._best(past & here & self._subject, place + 1)
        plain = inside & ~self._subject & ~self._owner
        latest = self._best(earlier, place + 1).astype(np.int64)
        act_before = self._acts[number - 1] if number else None
        here_too = [item for item in self._beside if item.anchor.start < high and low < item.anchor.end]
        columns = {
            "soft_acting": self._best(soft[0] > 0, soft[0]),
            "soft_aimed": self._best(soft[1] > 0, soft[1]),
            "acting": self._flag(acting),
            "first_acting": self._flag(acting[:1]),
            "aimed": self._flag(aimed),
            "first_aimed": self._flag(aimed[:1]),
            "inside": self._any(inside),
            "inside_subject": self._any(inside & self._subject),
            "inside_owner": self._any(inside & self._owner),
            "inside_plain": self._any(plain),
            "inside_first": self._any(inside & (starts == starts[inside].min(initial=np.iinfo(np.int64).max))),
            "before_subject": self._any(before & self._subject),
            "before": self._best(before, _nearness(low - starts)),
            "after": self._best(after, _nearness(starts - high)),
            "earlier": self._best(earlier, _nearness(begin - starts)),
            "earlier_subject": np.where(latest > 0, self._subject_at(latest - 1), False),
            "last": (last > 0) & (last == last.max(initial=0)),
            "last_subject": (last_subject > 0) & (last_subject == last_subject.max(initial=0)),
            "speaker": self._flag([self._number[speaker]] if speaker else []),
            "acting_before": self._flag(self._numbers(act_before.acting if act_before else ())),
            "aimed_before": self._flag(self._numbers(act_before.aimed if act_before else ())),
            "share": self._share,
            "acting_here": self._flag(self._numbers(party for item in here_too for party in item.acting)),
            "aimed_here": self._flag(self._numbers(party for item in here_too for party in item.aimed)),
            "against_acting": self._set_against(acting),
            "against_aimed": self._set_against(aimed),
            "sided": self._sided,
            "media": self._media,
            "person": self._any(here & self._person),
            "pronoun": self._any((inside | before) & self._pronoun),
        }
        of_act = {
            "best_acting": _highest(frame, roles[0]),
            "best_aimed": _highest(frame, roles[1]),
            "nobody_acting": not acting,
            "nobody_aimed": not aimed,
            "spoken": statement is not None,
            **_sort_of(act),
        }
        at = np.flatnonzero(chosen)
        rows = np.empty((len(at), len(NAMES)), np.float32)
        for n, name in enumerate(NAMES):
            rows[:, n] = columns[name][at] if name in columns else of_act[name]
        return Weighed([self.keys[n] for n in at], rows)

    def _frame(self, act: Act) -> Found | None:
        """The likeliest of the reader's frames that are of this sort and anchored in its passage."""
        sense = act.plover.value if isinstance(act, Event) else act.kind_name
        fitting = (
            frame
            for frame in self._frames
            if frame.sense == sense and act.anchor.start <= frame.anchor[0] < act.anchor.end
        )
        return max(fitting, key=lambda frame: frame.probability, default=None)

    def _chances(self, frame: Found | None, role: str) -> NDArray[np.float64]:
        """For each mention how likely the likeliest of its words belongs to a role of the frame."""
        found = np.zeros(len(self._starts))
        words = frame.chances.get(role, ()) if frame is not None else ()
        if words:
            starts, ends = np.array([word for word, _ in words]).T
            chances = np.array([chance for _, chance in words])
            met = (self._starts[:, None] < ends) & (starts < self._ends[:, None])
            found = (met * chances).max(axis=1, initial=0.0)
        return found

    def _numbers(self, parties: Iterable[Party]) -> list[int]:
        return [self._number[key] for key in dict.fromkeys(map(key_of, parties)) if key]

    def _flag(self, numbers: Sequence[int]) -> Mask:
        found = np.zeros(len(self.keys), np.bool_)
        found[list(numbers)] = True
        return found

    def _any(self, mask: Mask) -> Mask:
        found = np.zeros(len(self.keys), np.bool_)
        found[self._of[mask]] = True
        return found

    def _best(self, mask: Mask, values: NDArray[np.generic]) -> NDArray[np.float64]:
        """By actor the highest value of its mentions in a mask; 0 where there is none."""
        found = np.zeros(len(self.keys))
        np.maximum.at(found, self._of[mask], values[mask])
        return found

    def _subject_at(self, mentions: NDArray[np.int64]) -> Mask:
        return self._subject[mentions] if len(self._subject) else np.zeros(len(mentions), np.bool_)

    def _opponents(self) -> Counter[tuple[int, int]]:
        """How often two actors stand on the two sides of an event."""
        found: Counter[tuple[int, int]] = Counter()
        for event in self._events:
            for one in self._numbers(event.acting):
                for other in self._numbers(event.aimed):
                    if one != other:
                        found.update(((one, other), (other, one)))
        return found

    def _set_against(self, numbers: Sequence[int]) -> NDArray[np.float64]:
        found = np.zeros(len(self.keys))
        for (one, other), times in self._against.items():
            if other in numbers:
                found[one] += times / OFTEN
        return np.minimum(found, 1.0)


def _sort_of(act: Act) -> dict[str, bool]:
    event = act if isinstance(act, Event) else None
    commitment = act if isinstance(act, Commitment) else None
    return {
        "conditional": commitment is not None and commitment.condition is not None,
        **{f"class_{n}": event is not None and event.plover in types for n, types in enumerate(CLASSES)},
        **{f"kind_{kind}": commitment is not None and commitment.kind is kind for kind in CommitmentKind},
        **{f"status_{status}": event is not None and event.status is status for status in STATUSES},
    }


def _nearness(apart: NDArray[np.int64]) -> NDArray[np.float64]:
    """1 beside the passage, 0 at ``REACH``."""
    return 1 - np.minimum(1.0, np.log1p(np.maximum(apart, 0)) / math.log1p(REACH))


def _highest(frame: Found | None, role: str) -> float:
    return max((chance for _, chance in frame.chances.get(role, ())), default=0.0) if frame is not None else 0.0
