"""What ``read`` does and tells: each article as it comes, the problems at the end."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.text import Text

from standoff.analysis.wording import clip, counted
from standoff.cli.output import Page, clean, inform, progress
from standoff.documents import ProblemCode, ReadProblem, another_version, read_paths
from standoff.schema import BlockKind, Document

if TYPE_CHECKING:
    from standoff.record import Case


class Intake:
    """One run of ``read``. ``page`` is where articles are told as they come; ``None`` tells nothing."""

    def __init__(self, *, page: Page | None) -> None:
        self._page = page
        self._told: list[dict[str, object]] = []
        self._names: set[str] = set()
        self._dated: set[str] = set()
        """Inputs whose date the case knew."""
        self.problems: list[ReadProblem] = []
        self.outcomes: Counter[str] = Counter()
        self.kinds: Counter[str] = Counter()

    @property
    def documents(self) -> int:
        """Articles that were read, whether or not the case had them."""
        return len(self._told)

    @property
    def failed(self) -> bool:
        """Whether some input gave no article at all."""
        return any(problem.level == "error" for problem in self.problems)

    def look(self, paths: Iterable[str], *, date: str | None) -> None:
        """Read and tell, without a case."""
        for document in self._read(paths, date):
            self._tell(document, "seen")

    def take(self, paths: Sequence[str], case: Path, *, date: str | None, model: str | None, jobs: int) -> None:
        """Read, code and record. Each article is recorded whole before the next, so a stop loses at most one batch."""
        from standoff.pipeline import DEFAULT_MODEL, code_documents, fingerprint
        from standoff.record import open_case
        from standoff.record.file import present

        model = model or DEFAULT_MODEL
        told = self._page is not None and self._page.is_terminal  # then the articles themselves show how far it is
        readings = self._read(paths, date)
        first = next(readings, None)
        if first is None and not (present(case) and any(_is_of_an_input(p, paths) for p in self.problems)):
            return  # a slip of the pen makes no case, and leaves one as it is
        with open_case(case, create=True) as record, progress("reading …", quiet=told) as show:

            def new() -> Iterator[Document]:
                for found in () if first is None else chain([first], readings):
                    document = self._with_given_date(found, record)
                    show(f"{self.documents} articles  {document.name}")
                    self._compare(document, record)
                    if record.has(document.id, fingerprint(document, model=model)):
                        self._tell(document, "unchanged")
                    else:
                        yield document

            for document, items in code_documents(new(), model=model, jobs=jobs):
                outcome = record.add(document, items, fingerprint=fingerprint(document, model=model))
                self.kinds.update(item.kind_name for item in items)
                self._tell(document, outcome.value, items=len(items))
            record.compare()
            self._remember(record, paths)

    def _with_given_date(self, document: Document, record: Case) -> Document:
        """The document with the date that the user gave when it was read before, until another one is given."""
        from standoff.record import dated_as_before

        dated = dated_as_before(document, record)
        if dated is document:
            return document
        settled = [problem for problem in self.problems if _is_settled(problem, document)]
        self._dated.add(document.source)
        self.problems = [problem for problem in self.problems if problem not in settled]
        return dated

    def _compare(self, document: Document, record: Case) -> None:
        """Warn of an article that the case has under the same name with another text."""
        if document.name not in self._names and record.others_called(document):
            hint = "show document NAME shows the one that was read last; the older has its own id"
            self.problems.append(another_version(document, hint=hint))
        self._names.add(document.name)

    def _remember(self, record: Case, paths: Iterable[str]) -> None:
        """Let the case know the problems of this run, in place of what it knew of the same inputs."""
        read = {str(told["source"]) for told in self._told} | {problem.source for problem in self.problems}
        for source in {problem.source for problem in record.problems()} & read:
            record.forget_problems(source)
        for problem in self.problems:
            if _is_of_an_input(problem, paths):
                record.add_problem(problem)

    def _read(self, paths: Iterable[str], date: str | None) -> Iterator[Document]:
        for found in read_paths(paths, date=date):
            if isinstance(found, ReadProblem):
                if not (found.source in self._dated and found.code in _SETTLED):
                    self.problems.append(found)
            else:
                yield found

    def _tell(self, document: Document, outcome: str, *, items: int | None = None) -> None:
        self.outcomes[outcome] += 1
        taken = describe(document) | {"outcome": outcome, "items": items}
        self._told.append(taken)
        if self._page is not None:
            _print(taken, self._page)

    def summary(self, case: Path | None) -> dict[str, Any]:
        """The run as one object: the shape of ``read --json``."""
        return {
            "case": str(case) if case else None,
            "documents": self._told,
            "outcomes": dict(self.outcomes),
            "items": dict(self.kinds),
            "problems": self.problems,
        }

    def close(self, case: Path | None) -> None:
        """Tell the problems and what came of it all."""
        page = self._page or Page()
        for problem, sources in _grouped(self.problems):
            told = clean(f"{problem.message}: {sources}")
            page.line(Text.assemble((f"{problem.level}: ", "bold yellow"), told), hang=2)
            if problem.hint:
                page.note(f"→ {problem.hint}", indent=2, hang=2)
        if case is None:
            inform(f"{counted(self.documents, 'article')}; nothing was kept. To make a case: add --case NAME.standoff")
            return
        counts = ", ".join(f"{number:,} {outcome}" for outcome, number in sorted(self.outcomes.items()))
        kinds = ", ".join(counted(number, kind) for kind, number in sorted(self.kinds.items()))
        inform(f"{case}: {counts or 'no articles'}{'; ' + kinds if kinds else ''}")
        if self.outcomes:
            inform(f"Now: standoff brief --case {case}")


_SETTLED = (ProblemCode.NO_DATE, ProblemCode.UPDATE_ONLY, ProblemCode.INFERRED_DATE)
"""What need not be said of an article whose date was given."""


def _is_settled(problem: ReadProblem, document: Document) -> bool:
    return problem.source == document.source and problem.code in _SETTLED


def _is_of_an_input(problem: ReadProblem, paths: Iterable[str]) -> bool:
    """Whether the problem lies in an input, not in how it was named: a slip of the pen is not remembered."""
    path = Path(problem.source)
    return path.is_file() or (str(path) not in {str(Path(given)) for given in paths} and not path.is_dir())


def _grouped(problems: list[ReadProblem]) -> Iterator[tuple[ReadProblem, str]]:
    """Problems of one kind together, errors first: the first of them, and where they are."""
    groups: dict[tuple[str, str, str], list[ReadProblem]] = defaultdict(list)
    for problem in problems:
        groups[problem.level, problem.message, problem.hint].append(problem)
    for alike in sorted(groups.values(), key=lambda group: group[0].level):
        names = [problem.source for problem in alike]
        more = f" and {len(names) - 10} more" if len(names) > 10 else ""
        yield alike[0], ", ".join(names[:10]) + more


def describe(document: Document) -> dict[str, object]:
    """What was taken as what."""
    body = document.spans_of(BlockKind.BODY)
    left = sum(span.end - span.start for span in document.boilerplate)
    return {
        "document": document.name,
        "document_id": document.id,
        "source": document.source,
        "title": document.title.text if document.title else None,
        "published": document.published,
        "published_from": document.published_from,
        "updated": document.updated,
        "publisher": document.publisher,
        "agency": document.agency,
        "byline": document.byline.text if document.byline else None,
        "body": {
            "paragraphs": len(body),
            "words": sum(len(span.text.split()) for span in body),
            "opening": clip(body[0].text, limit=60) if body else None,
        },
        "boilerplate_characters": left,
        "notes": document.notes,
    }


def _print(taken: dict[str, Any], page: Page) -> None:
    head = Text.assemble((clean(str(taken["document"])), "bold"))
    if taken["outcome"] != "seen":
        head += Text(f"  {taken['outcome']}", style="green" if taken["outcome"] == "added" else "dim")
    if taken["items"] is not None:
        head += Text(f", {taken['items']} items", style="dim")
    page.line(head)
    if taken["outcome"] == "unchanged":
        return
    origin = f" (from {taken['published_from']})" if taken["published_from"] else ""
    body = taken["body"]
    rows = (
        ("title", taken["title"] or "none found"),
        ("date", f"{taken['published']}{origin}" if taken["published"] else "none given; set it with --date"),
        ("updated", taken["updated"]),
        ("publisher", taken["publisher"]),
        ("agency", taken["agency"]),
        ("byline", taken["byline"]),
        ("body", f"{counted(body['words'], 'word')} in {counted(body['paragraphs'], 'paragraph')}: {body['opening']}"),
        ("left out", f"{taken['boilerplate_characters']:,} characters" if taken["boilerplate_characters"] else None),
    )
    for name, value in rows:
        if value:
            page.line(Text.assemble((f"{name:>10}  ", "dim"), clean(" ".join(str(value).split()))), hang=12)
    for note in taken["notes"]:
        page.line(Text.assemble((f"{'note':>10}  ", "yellow"), clean(note)), hang=12)
