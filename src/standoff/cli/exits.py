"""Exit codes: the same for every verb, so that a script can tell what happened."""

from __future__ import annotations

from enum import IntEnum

from standoff.errors import CaseError, LanguageModelError, OntologyError, StandoffError


class Exit(IntEnum):
    """What a command ended with."""

    OK = 0
    """Done."""
    NOTHING = 1
    """The question was understood, and nothing was found."""
    USAGE = 2
    """The command, or what it was given to read, is wrong."""
    CASE = 3
    """The case cannot be opened or written."""
    PROBLEMS = 4
    """Done, but some inputs could not be read; they are listed."""
    UNSOUND = 5
    """The installation is not sound; ``standoff doctor`` says what to mend."""
    BUG = 70
    """Something that should not happen did."""
    INTERRUPTED = 130
    """Stopped with Ctrl-C; what was written is whole."""
    PIPE = 141
    """Whoever read the output closed it (``| head``)."""


def exit_for(error: StandoffError) -> Exit:
    """The exit code that belongs to an error."""
    match error:
        case CaseError():
            return Exit.CASE
        case LanguageModelError() | OntologyError():
            return Exit.UNSOUND
        case _:
            return Exit.USAGE
