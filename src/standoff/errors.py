"""Everything that standoff raises on purpose.

    StandoffError
    ├── InputError          what was given cannot be read: a path, a date, an option's value
    ├── AnchorError         a span does not cut its quote from its document
    ├── FormatError         a file is not in the interchange format
    ├── LanguageModelError  the language pipeline is missing or does not fit
    ├── OntologyError       a data file of the ontology contradicts itself
    ├── ModelError          a model contradicts itself, or a question to it has no meaning
    │   └── TooLargeError   a question to a model would take longer than anyone waits
    └── CaseError           a case file cannot be opened or written
        ├── NotACaseError   the file is something else, or damaged; it is left untouched
        ├── NewerCaseError  the case was written by a newer standoff
        └── CaseLockedError another process is writing to the case

Each says what happened; ``hint`` says how to mend it.
"""

from __future__ import annotations


class StandoffError(Exception):
    """The root: a message that says what happened, and a hint that says how to mend it."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class InputError(StandoffError):
    """What was given cannot be read: a path, a date, an option's value."""


class AnchorError(StandoffError):
    """A span does not cut its quote from its document."""


class FormatError(StandoffError):
    """A file is not in the interchange format."""


class LanguageModelError(StandoffError):
    """The language pipeline is missing or does not fit."""


class OntologyError(StandoffError):
    """A data file of the ontology contradicts itself."""


class ModelError(StandoffError):
    """A model contradicts itself, or a question to it has no meaning."""


class TooLargeError(ModelError):
    """A question to a model would take longer than anyone waits."""


class CaseError(StandoffError):
    """A case file cannot be opened or written."""


class NotACaseError(CaseError):
    """The file is something else than a case, or damaged; it is left untouched."""


class NewerCaseError(CaseError):
    """The case was written by a newer standoff than this one."""


class CaseLockedError(CaseError):
    """Another process is writing to the case."""
