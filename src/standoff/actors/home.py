"""Where a text is at home: the state whose offices it names without saying whose. "The foreign ministry" of a dispatch
from Manila is Philippine; "SPOKESPERSON:" in a briefing of the State Department speaks for the United States.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from standoff.actors.gazetteer import Form, Hit, Kind
from standoff.actors.reading import Reading
from standoff.actors.roles import OrganUse

_LABEL = re.compile(r"^[ \t]*(?:[—–-]\s+)?([A-ZÀ-Þ][^\n:“”\"]{0,60}?)(?:\s*:(?=\s)|[ \t]{2,}(?=\S))", re.MULTILINE)
_LEAST = 3
"""So many turns make a transcript."""
_SPOKEN = 3
"""So often a text must speak of the state that it is dated from."""
_HEAD = 900
"""How much of a text may stand before what it tells."""
_OFFICIAL = re.compile(
    r"\b(?:briefing|press conference|news conference|press release|media release|readout|read-out|communiqu[eé]|remarks"
    r"|transcript|press statement|statement to the press|note to correspondents|for immediate release)\b",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"[ \t]*,?[^\n.]{0,24}?\b(?:\d{1,2}(?:st|nd|rd|th)?[ /.-]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    r"|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
)
_DASHED = re.compile(r"(?:\s*\([^)\n]{2,40}\)|,[^—–\n-]{2,40}|\s*/[A-Z ]+)*\s*(?:[—–-]{1,2}|:)\s")


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of an interview or a briefing: its label ("MR. PERROTT") and where the words run."""

    start: int
    end: int
    label: str
    stop: int


def turns_of(text: str) -> tuple[Turn, ...]:
    """The turns of a transcript, in order; none where the text is no transcript.

    A label opens a line and stands in capitals ("MINISTER:", "WM:"), or comes back as it is ("Tom Reed:").
    """
    found = [(m.start(1), m.end(1), m[1].strip()) for m in _LABEL.finditer(text)]
    again = {label for label, times in Counter(label for _, _, label in found).items() if times > 1}
    kept = [row for row in found if _shouts(row[2]) or (row[2] in again and len(row[2].split()) <= 5)]
    if len(kept) < _LEAST or not any(label in again for _, _, label in kept):
        return ()
    stops = [start for start, _, _ in kept[1:]] + [len(text)]
    return tuple(Turn(start, end, label, stop) for (start, end, label), stop in zip(kept, stops, strict=True))


def _shouts(label: str) -> bool:
    letters = [c for c in label if c.isalpha()]
    return bool(letters) and all(c.isupper() for c in letters)


def host_of(reading: Reading, turns: tuple[Turn, ...]) -> tuple[str, str] | None:
    """Who gives a briefing or puts out a paper, by its head: side and reason. None for an interview or an article."""
    stop = turns[0].start if turns else min(_HEAD, _second_paragraph(reading.text))
    if not _OFFICIAL.search(reading.text, 0, stop):
        return None
    hits = [h for h in reading.hits_in(0, stop) if h.entry.side and not h.modifier and h.entry.kind is not Kind.MEDIA]
    bodies = [h for h in hits if h.entry.kind in (Kind.SEAT, Kind.ORGAN, Kind.ORGANISATION)]
    if not turns:
        bodies = [h for h in bodies if _opens(reading, h)]
        hits = [h for h in hits if _opens(reading, h) and h.form is not Form.PEOPLE]
        if not bodies and not any(o.start < stop and o.use in (OrganUse.OWN, OrganUse.OWNER) for o in reading.organs):
            return None
    capitals = [h for h in hits if h.form is Form.CAPITAL]
    chosen = (bodies or capitals or hits)[:1]
    if not chosen or chosen[0].entry.side is None:
        return None
    return chosen[0].entry.side, f"head of the text: {_quote(reading, chosen[0])}"


def _second_paragraph(text: str) -> int:
    """The end of the lines that stand before the first long one."""
    for line in re.finditer(r"[^\n]+", text):
        if len(line[0]) > 160:
            return line.start()
    return len(text)


def _opens(reading: Reading, hit: Hit) -> bool:
    """Whether a name stands in one of the short lines at the head, and no sentence is told in that line."""
    begin = reading.text.rfind("\n", 0, hit.start) + 1
    end = reading.text.find("\n", hit.end)
    line = reading.text[begin : end if end >= 0 else len(reading.text)]
    return len(line) < 90 and (line.isupper() or hit.start == begin or _OFFICIAL.search(line) is not None)


def written_from(reading: Reading) -> tuple[str, str] | None:
    """The state of the capital that a dispatch is dated from: "MANILA, May 12 (Example Wire) -", "Rome, 3 May 1999"."""
    for hit in reading.hits:
        if hit.start > _HEAD:
            return None
        if hit.form is not Form.CAPITAL or hit.entry.side is None:
            continue
        begin = reading.text.rfind("\n", 0, hit.start) + 1
        if reading.text[begin : hit.start].strip(" \t("):
            continue
        if _DASHED.match(reading.text, hit.end) or _DATED.match(reading.text, hit.end):
            after = reading.text[hit.end : hit.end + 1]
            spoken = sum(h.entry.side == hit.entry.side for h in reading.hits)
            if after == "/" or spoken < _SPOKEN:  # "MINSK/WARSAW": from two; or only where the agency sits
                return None
            return hit.entry.side, f"dateline: {_quote(reading, hit)}"
    return None


def _quote(reading: Reading, hit: Hit) -> str:
    return f"{reading.text[hit.start : hit.end]} [{hit.start}:{hit.end}]"
