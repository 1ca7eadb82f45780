"""Mastheads: a first line that names the paper or agency over the headline: "The Daily Example", "X | Explained"."""

from __future__ import annotations

import re

from standoff.documents.agencies import agency_in, as_name
from standoff.documents.cues import words
from standoff.documents.findings import Findings

_MOST_WORDS = 6
_PARTS = re.compile(r"\s*[|/>»›•·:]\s*|\s+[-–—]\s+")
_SMALL = frozenset(("of", "and", "the", "for", "&", "de", "in", "to"))


def is_section_name(text: str) -> bool:
    """Whether a line names parts of a paper and nothing else: "World | Middle East", "EXCLUSIVE"."""
    names = words("sections", "names")
    return all(part.lower() in names for part in _PARTS.split(text.strip(" :|")) if part)


def masthead(text: str, *, sure: bool = False) -> str | None:
    """The name of the paper or agency that a line gives, with or without a section's name beside it.

    ``sure`` says that the line stands where mastheads do (a section or a date comes before the headline), so that any
    name with "The" will do: "The Example".
    """
    parts = [part for part in _PARTS.split(text.strip()) if part]
    names = [part for part in parts if not is_section_name(part)]
    if len(names) != 1 or len(text.split()) > 2 * _MOST_WORDS:
        return None
    tokens = names[0].split()
    while tokens and tokens[-1].lower() in words("mastheads", "extras") and len(tokens) > 1:
        tokens.pop()
    name = " ".join(tokens)
    if not 1 < len(tokens) <= _MOST_WORDS or not all(token[0].isupper() or token.lower() in _SMALL for token in tokens):
        return None
    beginnings = words("mastheads", "beginnings")
    begins = len(tokens) < 4 and any(name.lower().startswith(f"{word} ") for word in beginnings)
    ends = tokens[-1].lower().rstrip(".,") in words("mastheads", "endings")
    beside_section = len(parts) > 1 or sure
    if ends or begins or (beside_section and tokens[0] == "The"):
        return as_name(name)
    return None


def take_masthead(findings: Findings, name: str) -> None:
    """Record who publishes: an agency where the name says so."""
    if agency := agency_in(name):
        findings.agency = findings.agency or agency
    else:
        findings.masthead = findings.masthead or name
