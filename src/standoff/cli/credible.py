"""``standoff credible``: whether carrying out a threat or promise would be its speaker's own gain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from standoff.cli.options import CaseOption, DateOption, JsonOption
from standoff.cli.scenario import ScenarioOption, ledger_of, loaded
from standoff.cli.standing import OptionsOption, in_words, print_frame, quoted

if TYPE_CHECKING:
    from standoff.cli.output import Page
    from standoff.model.stability import Credibilities, WordAnswer


def credible(
    word: Annotated[
        str | None, typer.Argument(help="An entry's id, or what is threatened or promised; left out, all of them.")
    ] = None,
    case: CaseOption = None,
    date: DateOption = None,
    scenario: ScenarioOption = None,
    options: OptionsOption = 10,
    as_json: JsonOption = False,
) -> None:
    """Say of threats and promises whether carrying them out would be a gain, by all else that the speaker wants."""
    from standoff.cli import output as out
    from standoff.model.stability import credible as ask

    changes = loaded(scenario)
    value = ledger_of(case, date=date, scenario=changes)
    answer = ask(value, word, scenario=changes, options=options)
    if as_json:
        out.print_json(answer)
    else:
        _print(answer, out.Page(), frames=word is not None)
    if not answer.answers:
        raise typer.Exit(1)


def _print(answer: Credibilities, page: Page, *, frames: bool) -> None:
    from standoff.analysis.wording import counted

    for one in answer.answers:
        action = one.action.removeprefix(f"{one.debtor}: ")
        page.heading(f"{one.debtor}, {one.word.kind}: [{action}], if [{one.condition}] ({one.word.id})")
        for citation in one.word.citations[:2]:
            page.note(quoted(citation), indent=2, hang=2)
        _print_support(one, page)
        for reason in one.sets_off:
            page.line(f"It would set off: {reason.by}, {in_words(reason)}", indent=2, hang=2)
        if frames:
            print_frame(one.frame, page)
    if answer.unasked:
        page.heading(f"{counted(len(answer.unasked), 'word')} without a condition that can be asked about")
        for row in answer.unasked[: None if frames else 6]:
            page.line(f"• {row}", indent=2, hang=2)
        if not frames and len(answer.unasked) > 6:
            page.note(f"and {len(answer.unasked) - 6} more", indent=2)
    if not frames and answer.answers:
        page.heading("Not in the model")
        page.line("• what each answer leaves out: standoff credible ID", indent=2, hang=2)


def _print_support(one: WordAnswer, page: Page) -> None:
    if not one.can:
        page.line(f"{one.carrier} cannot carry it out alone.", indent=2)
        return
    if one.otherwise is None:
        page.line(
            "Undecided by the text: only the word itself speaks for it, and nothing else that is known against it.",
            indent=2,
            hang=2,
        )
    elif one.support.value == "contradicted":
        page.line("Contradicted: it would lose by carrying it out, in any order of its wants.", indent=2, hang=2)
    elif one.otherwise.value == "implied":
        page.line("Implied: all else that it wants speaks for carrying it out.", indent=2, hang=2)
    elif one.support.value == "implied":
        page.line("Implied by the word itself; what else it wants does not outweigh it.", indent=2, hang=2)
    else:
        page.line(f"Undecided by the text: a gain {one.count}. It would gain where", indent=2, hang=2)
        for way in one.ways[:2]:
            for gained in way.gained[:2]:
                page.line(f"• {in_words(gained)}", indent=4, hang=2)
            if way.lost:
                page.line("matters more to it than", indent=4)
                for lost in way.lost[:3]:
                    page.line(f"• {in_words(lost)}", indent=4, hang=2)
