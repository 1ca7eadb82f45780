"""``standoff drivers``: which sentences decide an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from standoff.cli.options import AllOption, CaseOption, DateOption, JsonOption
from standoff.cli.scenario import ScenarioOption, ledger_of, loaded
from standoff.cli.standing import (
    ConceptOption,
    Looks,
    OptionsOption,
    StateArgument,
    concept_of,
    in_words,
    print_frame,
    print_state,
)

if TYPE_CHECKING:
    from standoff.cli.output import Page
    from standoff.model.stability import DriversAnswer

_SHOWN = 5


def drivers(
    state: StateArgument = None,
    case: CaseOption = None,
    date: DateOption = None,
    scenario: ScenarioOption = None,
    concept: ConceptOption = Looks.SEQ,
    options: OptionsOption = 10,
    everything: AllOption = False,
    as_json: JsonOption = False,
) -> None:
    """List the fewest words without which, or rankings by whose reversal, a state would stand otherwise.

    Sets of one and two are tried, of three where there are few words.
    """
    from standoff.cli import output as out
    from standoff.model.stability import drivers as ask

    changes = loaded(scenario)
    value = ledger_of(case, date=date, scenario=changes)
    answer = ask(value, state or (), scenario=changes, concept=concept_of(concept), options=options)
    if as_json:
        out.print_json(answer)
    else:
        _print(answer, out.Page(), most=len(answer.turns) if everything else _SHOWN)


def _print(answer: DriversAnswer, page: Page, *, most: int) -> None:
    from standoff.analysis.wording import counted
    from standoff.model.stability.wording import HOLDS, stands

    print_state(answer.frame, page)
    page.line(f"It {HOLDS[answer.standing]}: {answer.count}.")
    sizes = {1: "each alone", 2: "alone and in pairs"}.get(answer.tried, "alone, in pairs and in threes")
    tried = f"{counted(answer.changes, 'word')} and rankings were left out or turned round, {sizes}"
    if not answer.turns:
        page.line(f"No such set turns that: {tried}. Larger sets were not tried.")
    else:
        page.line(
            f"{counted(len(answer.turns), 'set')} of {counted(answer.tried, 'change')} would turn that ({tried}):"
        )
    for number, turn in enumerate(answer.turns[:most], 1):
        page.heading(f"{number}. {stands(turn.standing)}, {turn.count}, without")
        for reason in turn.without:
            page.line(f"• {in_words(reason)}", indent=2, hang=2)
        for higher, lower in turn.reversed:
            page.line(f"• the ranking of {in_words(higher)} above {in_words(lower)}: turned round", indent=2, hang=2)
    if len(answer.turns) > most:
        page.note(f"and {counted(len(answer.turns) - most, 'more set')}: --all")
    print_frame(answer.frame, page)
