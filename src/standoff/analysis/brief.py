"""The brief: what a desk officer would forward, on a page or two, every line with its citation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from heapq import nlargest
from typing import NamedTuple

import msgspec

from standoff.analysis import leading, talks
from standoff.analysis.calendar import Calendar, calendar_of
from standoff.analysis.citing import Citation, Numbering
from standoff.analysis.contents import contents, unresolved
from standoff.analysis.grouping import Group, asked_of, group
from standoff.analysis.lines import Line, line
from standoff.analysis.source import Reading, Source, read
from standoff.analysis.telling import Sense, independent, tellings
from standoff.analysis.weight import Standing, standing_of, weight
from standoff.analysis.wording import when

MOST_CITED = 5
"""Passages cited for one line of a bounded brief; ``full`` cites every one."""

MOST_PASSED = 3
"""Meetings that were due and are not reported as held, in a bounded brief."""


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """A heading and its lines, the most important first. ``hidden`` counts the lines that the bound left out."""

    key: str
    title: str
    lines: tuple[Line, ...]
    hidden: int = 0


class Brief(msgspec.Struct, frozen=True, kw_only=True):
    """A case on a page. Sections without lines are left out. ``origins`` counts copies of one text once."""

    documents: int
    origins: int
    first: str | None
    last: str | None
    sections: tuple[Section, ...]

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every cited passage once, by number."""
        found = {c.number: c for section in self.sections for line in section.lines for c in line.citations}
        return tuple(found[number] for number in sorted(found))


class Plan(msgspec.Struct, frozen=True):
    """One section of grouped items: what it takes in, how many lines it shows at most, and whether by date."""

    key: str
    title: str
    senses: tuple[Sense, ...]
    most: int
    by_date: bool = False


PLANS = (
    Plan("commitments", "Threats and promises, with their conditions", (Sense.THREAT, Sense.PROMISE), 10),
    Plan("demands", "Demands and proposals", (Sense.DEMAND, Sense.PROPOSAL), 8),
    Plan("refusals", "Refusals and denials", (Sense.REFUSAL, Sense.DENIAL), 8),
    Plan("accusations", "Accusations", (Sense.ACCUSATION,), 6),
    Plan("events", "What happened", (Sense.HAPPENED,), 12, True),
    Plan("figures", "Figures", (Sense.FIGURE,), 8),
)


MOST_NEW, MOST_AGREED, MOST_DISPUTED = 8, 6, 6
"""Lines of what a bounded brief leads with."""


def brief(case: Source, *, full: bool = False, since: str | None = None, added: Collection[str] | None = None) -> Brief:
    """The brief of a case: what is new since a day, what independent origins agree on, what is disputed, what is due,
    what is open; then demands, refusals, accusations, events and figures.

    What several articles report alike is one line with several citations; a passage that an earlier section has told
    is not told again, but for what the brief leads with. ``since`` is an ISO day: new is what no article before it
    tells. ``added`` are ids of documents: new is then what only these tell, whenever they were published. Each section
    shows its most important lines; ``full`` shows all, with every citation.
    """
    reading = read(case)
    meetings = calendar_of(reading)
    if added is None:
        fresh, title = lambda own: since is not None and leading.is_new(own, since), f"New since {when(since)}"
    else:
        fresh, title = lambda own: leading.is_added(own, added), "New in the articles added since"
    grouped = _grouped(reading, meetings, full, fresh)
    grouped["new"] = msgspec.structs.replace(grouped["new"], title=title)
    most = None if full else MOST_CITED
    sections = [
        Section(key="contents", title="What is in the case", lines=contents(reading, full=full)),
        grouped["new"],
        _leading("agreed", "Agreed by independent origins", leading.agreed(reading, most=most), MOST_AGREED, full),
        _leading("disputed", "Denied or disputed", leading.disputed(reading, most=most), MOST_DISPUTED, full),
        _talks(meetings, full),
        *(grouped[plan.key] for plan in PLANS),
        Section(key="unresolved", title="What could not be resolved", lines=unresolved(reading, full=full)),
    ]
    published = sorted(d.published for d in reading.documents if d.published)
    return Brief(
        documents=len(reading.documents),
        origins=reading.tracing.count_documents(reading.id_of(document) for document in reading.documents),
        first=published[0] if published else None,
        last=published[-1] if published else None,
        sections=tuple(_numbered(section for section in sections if section.lines)),
    )


def _leading(key: str, title: str, lines: tuple[Line, ...], most: int, full: bool) -> Section:
    shown = lines if full else lines[:most]
    return Section(key=key, title=title, lines=shown, hidden=len(lines) - len(shown))


def _talks(meetings: Calendar, full: bool) -> Section:
    every = talks.ahead(meetings)
    shown = every if full else talks.ahead(meetings, most_passed=MOST_PASSED, most=MOST_CITED)
    return Section(key="talks", title="Talks ahead", lines=shown, hidden=len(every) - len(shown))


def _grouped(reading: Reading, meetings: Calendar, full: bool, fresh: Callable[[Group], bool]) -> dict[str, Section]:
    """The sections of ``PLANS`` by key; each leaves out what one before it has told. ``new`` is of all of them."""
    standing = standing_of(reading)
    wanted = {sense: plan.key for plan in PLANS for sense in plan.senses}
    groups = defaultdict(list)
    for own in group((t for t in tellings(reading) if t.sense in wanted), reading):
        groups[wanted[own.sense]].append(own)
    told_before: dict[str, list[tuple[int, int]]] = defaultdict(list)
    sections = {}
    new: list[_Weighed] = []
    for plan in PLANS:
        weighed = [_weighed(own, standing, reading) for own in _untold(groups[plan.key], told_before, plan)]
        new += [each for each in weighed if fresh(each.group)]
        meet = talks.held(meetings, standing, most=None if full else MOST_CITED) if plan.key == "events" else ()
        sections[plan.key] = _section(plan, weighed, full, meet)
    sections["new"] = _section(Plan("new", "New", (), MOST_NEW), new, full)
    return sections


class _Weighed(NamedTuple):
    """A group with what its line will weigh: a line is written only where it may be shown."""

    group: Group
    origins: int
    weight: float


def _weighed(own: Group, standing: Standing, reading: Reading) -> _Weighed:
    origins = independent(own.tellings, reading)
    return _Weighed(own, origins, round(weight(own, standing, origins=origins), 3))


def _untold(groups: list[Group], told: dict[str, list[tuple[int, int]]], plan: Plan) -> Iterator[Group]:
    """The groups that no group before them has told in every article; figures are counted apart. ``told`` holds where
    the passages of those before stand in each article.
    """
    for own in sorted(groups, key=lambda g: -g.lead.length):
        before = plan.key != "figures" and all(t.is_within(told[t.page], asked=asked_of(t)) for t in own.tellings)
        if not before:
            yield own
            for each in own.tellings:
                told[each.page].append((each.span.start, each.span.end))


def _section(plan: Plan, weighed: Sequence[_Weighed], full: bool, others: Sequence[Line] = ()) -> Section:
    """The lines of the plan's groups, and the ``others`` that belong there."""
    most, hidden = None if full else MOST_CITED, len(weighed) + len(others)
    if not full and len(weighed) > plan.most:
        bar = nlargest(plan.most, (each.weight for each in weighed))[-1]
        weighed = [each for each in weighed if each.weight >= bar]  # no other can be among the most important
    lines = [line(each.group, origins=each.origins, weight=each.weight, most=most) for each in weighed]
    ranked = sorted((*lines, *others), key=lambda each: (-each.weight, each.text))
    shown = ranked if full else ranked[: plan.most]
    if plan.by_date:
        shown.sort(key=lambda each: each.when or min((c.published or "9" for c in each.citations), default="9"))
    return Section(key=plan.key, title=plan.title, lines=tuple(shown), hidden=hidden - len(shown))


def _numbered(sections: Iterable[Section]) -> Iterator[Section]:
    """The sections with footnote numbers in the order of reading."""
    numbering = Numbering()
    for section in sections:
        lines = [msgspec.structs.replace(each, citations=numbering.number(each.citations)) for each in section.lines]
        yield msgspec.structs.replace(section, lines=tuple(lines))
