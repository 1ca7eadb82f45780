"""``standoff gaps``: what the articles do not say and the answer hangs on."""

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
    from standoff.model.stability import GapsAnswer

_SHOWN = 5


def gaps(
    state: StateArgument = None,
    case: CaseOption = None,
    date: DateOption = None,
    scenario: ScenarioOption = None,
    concept: ConceptOption = Looks.SEQ,
    options: OptionsOption = 10,
    everything: AllOption = False,
    as_json: JsonOption = False,
) -> None:
    """List what would have to be known to say whether a state holds: which of two things matters more to a side.

    Those first that split the answer most: what to look for next.
    """
    from standoff.cli import output as out
    from standoff.model.stability import gaps as ask

    changes = loaded(scenario)
    value = ledger_of(case, date=date, scenario=changes)
    answer = ask(value, state or (), scenario=changes, concept=concept_of(concept), options=options)
    if as_json:
        out.print_json(answer)
    else:
        _print(answer, out.Page(), most=len(answer.gaps) if everything else _SHOWN)


def _print(answer: GapsAnswer, page: Page, *, most: int) -> None:
    from standoff.analysis.wording import counted, listed, with_article
    from standoff.model.stability.wording import HOLDS, stands

    print_state(answer.frame, page)
    page.line(f"It {HOLDS[answer.standing]}: {answer.count}.")
    if not answer.gaps:
        page.line("No ranking of what the sides are known to want would change that.")
    for number, gap in enumerate(answer.gaps[:most], 1):
        page.heading(f"{number}. What matters more to {with_article(gap.first.by)}?")
        for letter, reason, standing, count in (
            ("a", gap.first, gap.if_first, gap.first_count),
            ("b", gap.second, gap.if_second, gap.second_count),
        ):
            page.line(f"{letter}. {in_words(reason)}", indent=2, hang=3)
            page.note(f"then {stands(standing)}, {count}", indent=5)
    if len(answer.gaps) > most:
        page.note(f"and {counted(len(answer.gaps) - most, 'more pair')}: --all")
    if answer.silent:
        page.line()
        page.line(f"And what {listed(with_article(s) for s in answer.silent)} want: the articles do not say.")
    print_frame(answer.frame, page)
