"""``standoff stable``: whether a state of affairs holds, and who would leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from standoff.cli.options import CaseOption, DateOption, JsonOption, OutputOption
from standoff.cli.scenario import ScenarioOption, ledger_of, loaded
from standoff.cli.standing import (
    ABOUT,
    ConceptOption,
    Looks,
    OptionsOption,
    StateArgument,
    concept_of,
    print_frame,
    print_state,
    print_story,
)
from standoff.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from standoff.cli.output import Page
    from standoff.model.stability import Model, StateAnswer

_PICTURES = ("svg", "png", "pdf", "graphml")


def stable(
    state: StateArgument = None,
    case: CaseOption = None,
    date: DateOption = None,
    scenario: ScenarioOption = None,
    concept: ConceptOption = Looks.SEQ,
    options: OptionsOption = 10,
    output: OutputOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say whether a state of affairs holds: who would leave it, by which words, and who could make it regret that.

    Nothing here is a forecast, and no answer holds a probability. A file that is to end in .svg, .png, .pdf or .graphml
    is a picture of the states that the sides could move to.
    """
    from standoff.cli import output as out
    from standoff.model.stability import compiled
    from standoff.model.stability import stable as ask

    suffix = output.suffix.lower().lstrip(".") if output else ""
    if output and not as_json and suffix not in _PICTURES:
        raise InputError(
            f"no picture ends in {output.suffix or output.name}", hint="name a file .svg, .png, .pdf or .graphml"
        )
    changes = loaded(scenario)
    value = ledger_of(case, date=date, scenario=changes)
    model = compiled(value, state or (), scenario=changes, options=options)
    if output and not as_json:
        _draw(model, concept, output)
        out.inform(f"wrote {output}")
        return
    answer = ask(value, scenario=changes, concept=concept_of(concept), model=model)
    if as_json:
        out.deliver(out.as_json(answer), output)
    else:
        _print(answer, concept, out.Page())


def _draw(model: Model, concept: Looks, output: Path) -> None:
    from standoff.model.graph.drawing import MOST_DRAWN, state_graph, write_graphml, write_picture

    graphml = output.suffix.lower() == ".graphml"
    most = 10 * MOST_DRAWN if graphml else MOST_DRAWN // 2
    graph = state_graph(
        model.conflict,
        model.state,
        concept=concept_of(concept),
        driven=True,
        most=most,
        nearest=True,
        least=not graphml,
    )
    (write_graphml if graphml else write_picture)(graph, output)


def _print(answer: StateAnswer, concept: Looks, page: Page) -> None:
    from standoff.analysis.wording import capital, counted, listed, with_article
    from standoff.model.stability.wording import HOLDS, stands

    print_state(answer.frame, page)
    page.heading(f"It {HOLDS[answer.standing]}")
    page.line(f"{capital(stands(answer.standing))}, {answer.count}; {ABOUT[concept]} ({answer.concept}).")
    for actor in answer.actors:
        if not actor.tempted:
            continue
        page.heading(f"{actor.actor}: {stands(actor.standing)}, {actor.count}")
        if actor.leaves is not None:
            page.line("It would leave" + (", where the orders are against it:" if actor.stays else ":"), indent=2)
            print_story(actor.leaves, page, indent=4)
        if actor.stays is not None and actor.stays.replies:
            page.line("It would stay" + (" in other orders, deterred:" if actor.leaves else ", deterred:"), indent=2)
            print_story(actor.stays, page, indent=4)
    if answer.leaving is not None and not answer.actors:
        page.heading(f"{answer.leaving.by} would leave together")
        print_story(answer.leaving, page)
    content = [with_article(a.actor) for a in answer.actors if not a.tempted and a.standing.value == "necessarily"]
    unknown = [with_article(a.actor) for a in answer.actors if a.standing.value.startswith("undecided")]
    page.line()
    if content:
        page.line(capital(f"{listed(content)}: no move that would be a gain, by own words"))
    if unknown:
        page.line(capital(f"{listed(unknown)}: no article says what would be a gain here"))
    basis = f"Rests on {counted(answer.basis.words, 'word')} in {counted(answer.basis.articles, 'article')}."
    page.line(basis)
    if answer.basis.turned_without is None:
        page.line("What single articles do for it was not worked out: the model is too large.", indent=2, hang=2)
    for document, then in (answer.basis.turned_without or {}).items():
        page.line(f"Without {document} alone it would be: {stands(then)}.", indent=2, hang=2)
    if answer.basis.turned_if_open is not None:
        page.line(
            f"With what was promised still to be done it would be: {stands(answer.basis.turned_if_open)}.",
            indent=2, hang=2,
        )  # fmt: skip
    if answer.standing.value == "possibly":
        page.note("What it hangs on: standoff gaps; which words decide: standoff drivers")
    print_frame(answer.frame, page)
