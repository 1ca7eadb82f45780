"""Items as a list: what each is, and its passage in the sentence it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rich.text import Text

from standoff.analysis import Pages, sentence_around
from standoff.analysis.labels import label
from standoff.analysis.source import Reading
from standoff.analysis.wording import when
from standoff.cli.output import Page, clean
from standoff.cli.passages import STYLES, highlighted
from standoff.schema import AnyItem, Document, Span, Statement, Verdict


class Listing:
    """Prints items of known documents."""

    def __init__(
        self, documents: Iterable[Document], page: Page, verdicts: Mapping[str, Verdict] | None = None
    ) -> None:
        self._verdicts = verdicts or {}
        self._reading = Reading(Pages(list(documents), ()))
        self._page = page

    def item(self, item: AnyItem, number: int) -> None:
        """Number, kind and label, then the sentence with the passage highlighted, then where it stands."""
        document = self._reading.document(item)
        self._head(item, number)
        around = sentence_around(document, document.span(_spans(item)[0].start, max(s.end for s in _spans(item))))
        sentence = highlighted(document, around, _spans(item), self._page, style=STYLES[item.kind_name])
        self._page.line(sentence, indent=5)
        facts = [document.name, document.publisher, when(document.published) or "no date"]
        place = ", ".join(fact for fact in facts if fact) + f" [{item.anchor.start}:{item.anchor.end}]"
        verdict = f"  {self._verdicts[item.id].value}" if item.id in self._verdicts else ""
        self._page.note(f"{place}  {item.id}{verdict}", indent=5)
        self._page.line()

    def brief_item(self, item: AnyItem, number: int) -> None:
        """Number, kind, label and the exact words, for a list under the article itself."""
        self._head(item, number)
        self._page.line(Text(clean(" ".join(item.quote.split())), style=STYLES[item.kind_name]), indent=5)
        condition = getattr(item, "condition", None)
        if condition is not None:
            self._page.line(Text.assemble("on condition: ", (clean(condition.text), STYLES["condition"])), indent=5)

    def _head(self, item: AnyItem, number: int) -> None:
        head = Text.assemble((f"{number:>3}  ", "cyan"), (item.kind_name, "dim"), "  ", (clean(label(item)), "bold"))
        self._page.line(head, hang=5)


def _spans(item: AnyItem) -> list[Span]:
    """The passage of an item: its content or evidence, with its condition."""
    spans = list(item.content) if isinstance(item, Statement) else [item.anchor]
    condition = getattr(item, "condition", None)
    return sorted([*spans, condition] if condition is not None else spans)
