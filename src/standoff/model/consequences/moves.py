"""Moves that an analyst types, each as a requirement on an option of the ledger: by id, or by what it says."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from standoff.documents import read_text
from standoff.errors import InputError
from standoff.language import mark
from standoff.model.ledger.entries import Ledger, Option, Requirement
from standoff.model.ledger.likeness import most_alike
from standoff.model.ledger.literal import Literal
from standoff.model.ledger.phrases import Drafts
from standoff.model.scenario import Scenario
from standoff.reconcile.comparing.words import content_words


def read_move(ledger: Ledger, text: str) -> Requirement:
    """What a move means: ``ID``, ``not ID``, an option's name, or words such as "Iran closes the strait".

    Raises InputError where the ledger is empty, where no option is meant, or where nobody of the ledger owns such an
    option.
    """
    if not ledger.options:
        raise InputError(
            "the ledger is empty: the case holds no threat, promise, demand or refusal up to that day",
            hint="read articles that quote what the parties say, or choose a later --date",
        )
    bare, positive = (text[4:].strip(), False) if text.startswith("not ") else (text.strip(), True)
    for option in ledger.options:
        if bare == option.id:
            return Requirement(option.id, positive)
        if bare == option.name:  # which may say that it is not done: "talks fail"
            return Requirement(option.id, positive != option.name_denies)
    literal = _literal(bare)
    for read in (literal, _literal(bare, opener="If ")):  # alone "Chad hands over the rebels" may be read as a name
        meant = find_option(ledger, read)
        if meant is not None:
            return Requirement(meant.id, read.positive == positive)
    raise InputError(f"no option of the ledger is “{text}”", hint=_nearest(ledger, literal, bare))


def read_moves(
    ledger: Ledger, given: Sequence[str | Requirement], scenario: Scenario | None = None
) -> tuple[Requirement, ...]:
    """The moves of a scenario, then those given.

    Raises InputError where one is no option of the ledger, or two contradict each other.
    """
    made: dict[Requirement, str] = {}
    for move in (*(scenario.moves if scenario else ()), *given):
        found = read_move(ledger, move) if isinstance(move, str) else move
        if ledger.option(found.option) is None:
            raise InputError(f"there is no option {found.option!r}", hint="standoff ledger --options lists them")
        if found.denied() in made:
            place = f"{scenario.line('moves')}: " if scenario and scenario.moves else ""
            raise InputError(
                f"{place}“{move}” and “{made[found.denied()]}” contradict each other: {ledger.said(found)}",
                hint="leave one of the two moves out",
            )
        made[found] = str(move)
    return tuple(made)


def nearest(ledger: Ledger, text: str, *, most: int = 3) -> tuple[Option, ...]:
    """The options that a move which means none comes closest to: by words in common, owner, and how often told."""
    bare = text[4:].strip() if text.startswith("not ") else text.strip()
    return tuple(_near(ledger, _literal(bare), bare)[:most])


def find_option(ledger: Ledger, literal: Literal) -> Option | None:
    """The option that a literal speaks of: the closest, of those as close the one that is spoken of most. Where none is
    the same deed, the one that it is most like, if that is clear.
    """
    best = max(ledger.options, key=lambda o: (literal.fits(o.literal), o.mentions), default=None)
    if best is not None and literal.fits(best.literal):
        return best
    like = most_alike(literal, ((n, o.literal) for n, o in enumerate(ledger.options)))
    return ledger.options[like] if like is not None else None


def _literal(text: str, *, opener: str = "") -> Literal:
    marks = next(iter(mark([read_text(f"{opener}{text.strip().rstrip('.')}.", name="move")])))
    drafts = Drafts(marks)
    drafts.add(len(opener), len(marks.document.text.rstrip().rstrip(".")))
    return drafts.literals()[0]


def _nearest(ledger: Ledger, literal: Literal, text: str) -> str:
    if literal.owner and all(o.owner != literal.owner for o in ledger.options):
        owners = ", ".join(sorted({o.owner for o in ledger.options if o.owner})[:12])
        return f"{literal.owner} has no options in the ledger; those who have: {owners}"
    near = _near(ledger, literal, text)
    names = get_close_matches(text, [o.name for o in ledger.options], n=1) + [f"{o.id} ({o.name})" for o in near[:3]]
    return "the nearest: " + "; ".join(names[:3]) + "; standoff ledger --options lists all"


def _near(ledger: Ledger, literal: Literal, text: str) -> list[Option]:
    said = content_words(text)
    return sorted(ledger.options, key=lambda o: (-len(said & o.literal.words), o.owner != literal.owner, -o.mentions))
