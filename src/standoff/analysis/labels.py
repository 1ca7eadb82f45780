"""An item in a few words: who, what and when, for lists."""

from __future__ import annotations

from collections.abc import Sequence

from standoff.analysis.amounts import amount
from standoff.analysis.wording import capital, data, listed, party, template, when
from standoff.schema import AnyItem, Commitment, Event, Figure, Statement, Status


def label(item: AnyItem) -> str:
    """``Russia (Sergei Ryabkov): threat, if``; ``Talks between A and B, scheduled, 10 January 2022``.

    The words of the article are not in it; show them beside it.
    """
    match item:
        case Statement():
            via = f", via {party(item.via)}" if item.via else ""
            facts = [item.act.value, item.mode.value, when(item.date)]
            return f"{capital(party(item.source))}{via}: {_join(facts)}"
        case Commitment():
            toward = f" toward {listed(party(each) for each in item.toward)}" if item.toward else ""
            condition = f"conditional ({item.polarity or 'if'})" if item.condition else None
            return f"{capital(party(item.by))}: {_join([item.kind.value + toward, condition])}"
        case Event():
            return _event(item)
        case Figure():
            return amount(item)


def _event(item: Event) -> str:
    who = listed(party(source) for source in item.sources)
    noun = template(data()["plover"]["noun"][item.plover], item.targets)
    facts = [item.plover.value, _STATUS.get(item.status, item.status.value), item.format, item.place, when(item.when)]
    return f"{capital(who) + ': ' if who else ''}{noun if who else capital(noun)} ({_join(facts)})"


_STATUS = {Status.DENIED: "negated or denied"}
"""Where the word of the schema says less than it means."""


def _join(facts: Sequence[str | None]) -> str:
    return ", ".join(fact for fact in facts if fact)
