"""What reading gives for each article: a ``Document``, or a ``ReadProblem`` that says why not and what to do."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from standoff.schema import Document


class ProblemCode(StrEnum):
    """What can be wrong with an input."""

    EMPTY = "empty"
    BINARY = "binary"
    ENCODING = "encoding"
    NOT_ENGLISH = "not_english"
    TOO_LARGE = "too_large"
    TRUNCATED = "truncated"
    UNREADABLE = "unreadable"
    MALFORMED = "malformed"
    DUPLICATE = "duplicate"
    SAME_NAME = "same_name"
    NO_DATE = "no_date"
    UPDATE_ONLY = "update_only"
    INFERRED_DATE = "inferred_date"
    DATE_CONFLICT = "date_conflict"
    SIDECAR = "sidecar"
    PASSED_OVER = "passed_over"
    OWN_EXPORT = "own_export"


class Level(StrEnum):
    """``error``: no document came of it. ``warning``: the document is given, with the same words in its notes."""

    ERROR = "error"
    WARNING = "warning"


class ReadProblem(msgspec.Struct, frozen=True):
    """One thing that is wrong with one input. ``source`` is a path (``path#3`` for line 3), a URL, or ``-``."""

    source: str
    code: ProblemCode
    message: str
    hint: str = ""
    level: Level = Level.ERROR


def another_version(document: Document, *, hint: str = "") -> ReadProblem:
    """The warning that a case has another text under the name of a document."""
    told = f"another version of {document.name!r} is in the case; both are kept"
    return ReadProblem(document.source, ProblemCode.SAME_NAME, told, hint, Level.WARNING)


Reading = Document | ReadProblem
"""What ``read_paths`` yields."""


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """How much is read. What is larger is reported as ``too_large``, never cut silently."""

    max_characters: int = 500_000
    """Code points of one document's text; a long newspaper article has 20,000."""
    max_bytes: int = 64 * 2**20
    """Bytes of one file that must be held at once (HTML, a feed, a line of JSON Lines), after decompression."""
    max_expanded: int = 2**30
    """Bytes that one compressed file may expand to in all; a bomb stops here."""


class Notice(msgspec.Struct, frozen=True):
    """A finding inside one document, before it is known where the document was read."""

    code: ProblemCode
    message: str
    hint: str = ""

    @property
    def note(self) -> str:
        """The finding as it stands in ``Document.notes``."""
        return f"{self.message}; {self.hint}" if self.hint else self.message

    def as_problem(self, source: str, *, level: Level = Level.WARNING) -> ReadProblem:
        return ReadProblem(source, self.code, self.message, self.hint, level)
