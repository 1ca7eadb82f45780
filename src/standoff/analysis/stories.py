"""Stories: what several articles report alike, each with its witnesses side by side."""

from __future__ import annotations

from collections import defaultdict

import msgspec

from standoff.analysis.citing import Citation, Numbering, cite
from standoff.analysis.grouping import group_of, ordered
from standoff.analysis.lines import Line, citations, line
from standoff.analysis.source import Reading, Source, read
from standoff.analysis.telling import Telling, independent, telling
from standoff.analysis.weight import Standing, weight
from standoff.schema import Mode, Statement


class Story(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that two articles or more report. ``id`` is that of its first item, ``items`` are all of them.

    ``line`` tells it in the words of its best witness and cites the passage of each; ``quotation`` is the longest
    exact quotation among them, where the words of somebody are quoted. ``unsure`` are those of its items that may be
    about another thing: what joins them to the rest is more likely right than not, no more. ``sure_documents`` and
    ``sure_origins`` count the articles and origins of the rest.
    """

    id: str
    kind: str
    sense: str
    line: Line
    items: tuple[str, ...]
    documents: int
    origins: int
    sure_documents: int
    sure_origins: int
    unsure: tuple[str, ...] = ()
    quotation: Citation | None = None


def stories(case: Source, *, kind: str | None = None) -> tuple[Story, ...]:
    """The stories of a case, those first that most origins tell as good as surely. ``kind`` is a kind of item."""
    return stories_of(read(case), kind=kind)


def stories_of(reading: Reading, *, kind: str | None = None) -> tuple[Story, ...]:
    """The same for a source that has been read."""
    every = reading.once("stories", lambda: _every(reading))
    numbering = Numbering()
    return tuple(_numbered(story, numbering) for story in every if kind in (None, story.kind))


def _every(reading: Reading) -> list[Story]:
    told = [[telling(reading.by_id[i], reading) for i in sorted(ids)] for ids in reading.stories]
    standing = Standing(each for members in told for each in members)
    found = [_story(members, standing, reading) for members in told]
    found.sort(key=_order)
    return found


def _order(story: Story) -> tuple[int, int, int, float, str, str]:
    line = story.line
    return -story.sure_origins, -story.origins, -story.documents, -line.weight, line.text, story.id


def _story(members: list[Telling], standing: Standing, reading: Reading) -> Story:
    group = group_of(members)
    core, sure_origins = _core(members, reading)
    origins = independent(members, reading) if len(core) < len(members) else sure_origins
    sure = group_of(core)
    group.lead = sure.lead
    told = line(sure, origins=origins, weight=weight(group, standing, origins=origins))
    in_order = ordered(members)
    return Story(
        id=in_order[0].item.id,
        kind=group.lead.item.kind_name,
        sense=group.sense.value,
        line=msgspec.structs.replace(told, citations=citations(group), documents=len(group.documents)),
        items=tuple(each.item.id for each in in_order),
        documents=len(group.documents),
        origins=origins,
        sure_documents=len(sure.documents),
        sure_origins=sure_origins,
        unsure=tuple(each.item.id for each in in_order if each not in core),
        quotation=_longest(core),
    )


def _core(members: list[Telling], reading: Reading) -> tuple[list[Telling], int]:
    """Of the cores of a story the one that most origins tell, and how many do."""
    cores: dict[str, list[Telling]] = defaultdict(list)
    for each in ordered(members):
        cores[reading.cores.get(each.item.id, each.item.id)].append(each)
    counted = [(independent(core, reading), core) for core in cores.values()]
    origins, core = max(counted, key=lambda each: (each[0], len(each[1]), max(t.completeness for t in each[1])))
    return core, origins


def _longest(members: list[Telling]) -> Citation | None:
    quoted = [t for t in members if isinstance(t.item, Statement) and t.item.mode in (Mode.DIRECT, Mode.MIXED)]
    best = max(quoted, key=lambda t: (len(t.item.quote), -t.span.start), default=None)
    return None if best is None else cite(best.document, best.span, item=best.item.id, page=best.page)


def _numbered(story: Story, numbering: Numbering) -> Story:
    told = msgspec.structs.replace(story.line, citations=numbering.number(story.line.citations))
    quotation = story.quotation and numbering.number((story.quotation,))[0]
    return msgspec.structs.replace(story, line=told, quotation=quotation)
