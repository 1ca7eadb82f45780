"""Whether a threat or promise of the ledger would be carried out by who made it, by what else it wants."""

from __future__ import annotations

import msgspec

from standoff.analysis.sides import side_name
from standoff.errors import InputError
from standoff.model.consequences import read_move
from standoff.model.graph.credibility import Conditional, Credibility, Support
from standoff.model.graph.credibility import credible as judge
from standoff.model.graph.preferences import Preference
from standoff.model.ledger import Entry, EntryKind, Ledger
from standoff.model.scenario import Scenario
from standoff.model.stability.acts import Aim
from standoff.model.stability.answers import WordAnswer, Worth, count
from standoff.model.stability.asking import frame
from standoff.model.stability.focus import MOST
from standoff.model.stability.model import Model, compiled
from standoff.model.stability.told import as_reason, reason, state_in_words
from standoff.model.stability.wants import Want

_MOST_OPTIONS = 14
"""All states of a model are looked at: 16,000 of them take some seconds."""


class Credibilities(msgspec.Struct, frozen=True, kw_only=True):
    """The answers, the best supported first; ``unasked`` are words without a condition that can be asked about."""

    answers: tuple[WordAnswer, ...]
    unasked: tuple[str, ...]


def credible(
    ledger: Ledger, word: str | None = None, *, scenario: Scenario | None = None, options: int = MOST
) -> Credibilities:
    """Whether carrying it out would be its debtor's own gain, for each conditional threat and promise of the ledger.

    ``word`` is the id of one, or what is threatened or promised, in words. Raises InputError where no threat or promise
    is meant.
    """
    asked = _asked(ledger, word)
    answers, unasked = [], []
    for entry in asked:
        answer = _answer(ledger, entry, scenario, min(options, _MOST_OPTIONS)) if entry.conditions else None
        if answer is not None:
            answers.append(answer)
        else:
            unasked.append(f"{side_name(entry.by or '')}: {ledger.said(entry.action)} ({entry.id})")
    answers.sort(key=lambda a: (not a.can, list(Support).index(a.support), a.otherwise is None, a.word.id))
    return Credibilities(answers=tuple(answers), unasked=tuple(unasked))


def _asked(ledger: Ledger, word: str | None) -> list[Entry]:
    own = [e for e in ledger.words if e.by and e.kind in (EntryKind.THREAT, EntryKind.PROMISE)]
    if word is None:
        if not own:
            raise InputError(
                "the ledger holds no threat or promise up to that day",
                hint="read articles that quote what the parties say, or choose a later --date",
            )
        return own
    if named := [e for e in own if e.id == word]:
        return named
    meant = read_move(ledger, word)
    found = [e for e in own if e.action == meant] or [e for e in own if e.action.option == meant.option]
    if not found:
        raise InputError(
            f"nobody threatens or promises [{ledger.said(meant)}]",
            hint="standoff ledger lists threats and promises with their ids",
        )
    return found


def _answer(ledger: Ledger, entry: Entry, scenario: Scenario | None, options: int) -> WordAnswer | None:
    about = [entry.action, *(c.requirement for c in entry.conditions)]
    try:
        model = compiled(ledger, scenario=scenario, options=options, about=about)
    except InputError:
        return None
    want = next((w for w in model.wants.values() if entry in w.entries and not w.id.startswith("met-")), None)
    return _judged(model, want, entry) if want is not None and want.given else None


def _judged(model: Model, want: Want, entry: Entry) -> WordAnswer:
    place = model.acts.index(want.aim.act)
    carrier = model.conflict.options[place].owner
    asked = Conditional(carrier, " or ".join(model.formula(aim) for aim in want.given), model.formula(want.aim))
    whole = _with_word(model, want, carrier)
    found = judge(whole.conflict, asked, least=True)
    alone = judge(_without_word(whole, want, carrier).conflict, asked, least=True)
    bears = any(way.gained or way.lost for way in alone.ways)
    return WordAnswer(
        word=as_reason(model, want),
        debtor=side_name(entry.by or ""),
        carrier=carrier,
        action=_told(model, want.aim),
        condition=" or ".join(_told(model, aim) for aim in want.given),
        support=_support(found, bears=bears),
        otherwise=alone.support if bears else None,
        can=found.binding,
        count=count(found.always, found.ever, found.orders, exact=found.exact),
        ways=tuple(dict.fromkeys(_worth(whole, found, number) for number in range(len(found.ways)))),
        sets_off=tuple(
            as_reason(model, other)
            for other in model.wants.values()
            if want.aim in other.given and other.by != want.by and side_name(other.by) != carrier
        ),
        frame=frame(model, model.status_quo),
    )


def _support(found: Credibility, *, bears: bool) -> Support:
    """What is implied by nothing but the word itself is not implied by the text."""
    return Support.OPEN if found.support is Support.IMPLIED and not bears else found.support


def _with_word(model: Model, want: Want, carrier: str) -> Model:
    """The model in which the word counts as a want of who is to carry it out, also where another one said it."""
    if side_name(want.by) == carrier:
        return model
    moved = msgspec.structs.replace(want, id=f"{want.id}-carried")
    preference = model.conflict.preference(carrier)
    statement = next(
        msgspec.structs.replace(s, id=moved.id)
        for p in model.conflict.preferences
        for s in p.statements
        if s.id == want.id
    )
    added = Preference(carrier, (*preference.statements, statement), preference.above)
    return _replaced(model, added, {**model.wants, moved.id: moved})


def _without_word(model: Model, want: Want, carrier: str) -> Model:
    """The model without what the debtor says of this same act as a threat or promise."""
    own = {
        key
        for key, other in model.wants.items()
        if other.aim == want.aim
        and (side_name(other.by) == carrier or key.endswith("-carried"))
        and all(e.kind in (EntryKind.THREAT, EntryKind.PROMISE) for e in other.entries)
    }
    preference = model.conflict.preference(carrier)
    left = Preference(
        carrier,
        tuple(s for s in preference.statements if s.id not in own),
        tuple(pair for pair in preference.above if not own & set(pair)),
    )
    return _replaced(model, left, {key: w for key, w in model.wants.items() if key not in own})


def _replaced(model: Model, preference: Preference, wants: dict[str, Want]) -> Model:
    others = tuple(p for p in model.conflict.preferences if p.maker != preference.maker)
    kept = (*others, preference) if preference.statements else others
    return msgspec.structs.replace(
        model, conflict=msgspec.structs.replace(model.conflict, preferences=kept), wants=wants
    )


def _worth(model: Model, found: Credibility, number: int) -> Worth:
    way = found.ways[number]
    return Worth(
        done=state_in_words(model, way.target & ~way.source),
        gained=tuple(r for key in way.gained if (r := reason(model, key))),
        lost=tuple(r for key in way.lost if (r := reason(model, key))),
        count=count(way.orders, way.orders, found.orders, exact=found.exact),
    )


def _told(model: Model, aim: Aim) -> str:
    return ("" if aim.holds else "not: ") + model.names[model.acts.index(aim.act)]
