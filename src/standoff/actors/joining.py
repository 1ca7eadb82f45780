"""Groups: those that stand in a row are also spoken of together."""

from __future__ import annotations

import itertools
import re

from standoff.actors.discourse import Discourse, Occurrence, unique
from standoff.actors.gazetteer import Kind
from standoff.actors.reading import Referent

_AND = re.compile(r"\s*,?\s+(?:and|&|as well as|along with|together with)\s+(?:the\s+|its\s+|his\s+|her\s+)?")
_COMMA = re.compile(r"\s*,\s*(?:the\s+)?")


def join_neighbours(discourse: Discourse) -> None:
    """Make a group of those that stand in a row: "The EU and the G7", "Russia, the US and Nato"."""
    reading = discourse.reading
    top = discourse.within(0, len(reading.text))
    row: list[Occurrence] = []
    groups: list[list[Occurrence]] = []
    for left, right in itertools.pairwise(top):
        between = reading.text[left.end : right.start]
        if (left.adjective and left.referent.kind is not Kind.STATE) or left.owner:
            row = []
        elif _AND.fullmatch(between):
            groups.append([*(row or [left]), right])
            row = []
        elif _COMMA.fullmatch(between):
            row = [*(row or [left]), right]
        else:
            row = []
    for group in groups:
        _join(discourse, group)


def _join(discourse: Discourse, group: list[Occurrence]) -> None:
    members = unique(member for o in group for member in (o.referent.members or (o.referent,)))
    if len(members) < 2 or any(o.reason.startswith("group") for o in group) or (group[-1].owner and len(group) < 2):
        return
    names = [member.name for member in members]
    referent = Referent(f"{', '.join(names[:-1])} and {names[-1]}", None, Kind.OFFICE, plural=True, members=members)
    reading = discourse.reading
    subject = reading.is_subject(group[0].start, group[0].end)
    occurrence = Occurrence(
        group[0].start, group[-1].end, referent, "group", subject, reading.possessive(group[-1].end)
    )
    discourse.add(occurrence)
