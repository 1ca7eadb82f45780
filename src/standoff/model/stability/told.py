"""A witness of the graph model in terms of the ledger: who would do what, since it said which words."""

from __future__ import annotations

import msgspec

from standoff.analysis import Citation
from standoff.analysis.sides import side_name
from standoff.model.graph.witnesses import Step, Witness
from standoff.model.stability.model import Model
from standoff.model.stability.wants import Want


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """A word of the ledger, or an assumption, that makes somebody want something.

    ``kind`` is the entry's, empty for a bare assumption; ``items`` are the ids of the coded items, ``wanted`` what it
    comes to in the model.
    """

    id: str
    by: str
    kind: str = ""
    wanted: str = ""
    assumption: str = ""
    citations: tuple[Citation, ...] = ()

    @property
    def items(self) -> tuple[str, ...]:
        """The ids of the items that say it."""
        return tuple(dict.fromkeys(c.item for c in self.citations if c.item))


class Move(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody does and undoes at once, and the reason; none where it is no improvement to it."""

    by: str
    does: tuple[str, ...] = ()
    undoes: tuple[str, ...] = ()
    because: Reason | None = None


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """A move that would be an improvement, and what the others could do so that it is none.

    ``deterred_by`` is the reason for which the mover would then be no better off; ``None`` with a sanction: it would be
    as well off as before. ``escape`` is its way out of the sanction.
    """

    move: Move
    sanction: tuple[Move, ...] = ()
    deterred_by: Reason | None = None
    escape: Move | None = None


class Story(msgspec.Struct, frozen=True, kw_only=True):
    """Why somebody stays or leaves, in one of the orders. ``way``: the moves of a coalition that leaves together."""

    by: str
    stays: bool
    replies: tuple[Reply, ...] = ()
    way: tuple[Move, ...] = ()


def tell(model: Model, witness: Witness | None) -> Story | None:
    """A witness in words."""
    if witness is None:
        return None
    replies = tuple(
        Reply(
            move=tell_move(model, answer.improvement),
            sanction=tuple(tell_move(model, step) for step in answer.sanction),
            deterred_by=reason(model, answer.because),
            escape=tell_move(model, answer.escape) if answer.escape else None,
        )
        for answer in witness.answers
    )
    way = tuple(tell_move(model, step) for step in witness.way)
    return Story(by=witness.maker, stays=witness.stable, replies=replies, way=way)


def tell_move(model: Model, step: Step) -> Move:
    """A step in words."""
    own = [(1 << bit, act_name(model, bit)) for bit in range(len(model.acts)) if (step.source ^ step.target) >> bit & 1]
    return Move(
        by=step.maker,
        does=tuple(name for bit, name in own if step.target & bit),
        undoes=tuple(name for bit, name in own if step.source & bit),
        because=reason(model, step.because),
    )


def act_name(model: Model, bit: int) -> str:
    """What an act is, without its owner."""
    return model.names[bit].removeprefix(f"{model.conflict.options[bit].owner}: ")


def reason(model: Model, key: str) -> Reason | None:
    """The want with that id, as a reason."""
    want = model.wants.get(key)
    return as_reason(model, want) if want is not None else None


def as_reason(model: Model, want: Want) -> Reason:
    """A want as a reason, with all its passages."""
    return Reason(
        id=want.id,
        by=side_name(want.by),
        kind=want.entries[0].kind.value if want.entries else "",
        wanted=wanted(model, want),
        assumption=want.assumption or ("" if want.citations else want.entries[0].text if want.entries else ""),
        citations=want.citations,
    )


def wanted(model: Model, want: Want) -> str:
    """What a want comes to: "[act], if [condition] or not [condition]"."""
    names = dict(zip(model.acts, model.names, strict=True))
    parts = [
        ("" if aim.holds else "not ") + f"[{names[aim.act]}]" for aim in (want.aim, *want.given) if aim.act in names
    ]
    return parts[0] + (", if " + " or ".join(parts[1:]) if len(parts) > 1 else "") if parts else ""


def state_in_words(model: Model, state: int) -> tuple[str, ...]:
    """The acts that are done in a state."""
    return tuple(name for bit, name in enumerate(model.names) if state >> bit & 1)
