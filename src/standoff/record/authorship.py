"""Whose a decision is when nobody is named."""

from __future__ import annotations

import os

from standoff.errors import InputError


def author(told: str | None = None) -> str:
    """Who is named; else what ``STANDOFF_BY`` says, or else the login name.

    Raises InputError where nobody is named and the system does not know.
    """
    import getpass

    if told is not None:
        return told
    try:
        return os.environ.get("STANDOFF_BY") or getpass.getuser()
    except (KeyError, OSError, ImportError) as error:
        hint = "name yourself (--by on the command line), or set STANDOFF_BY"
        raise InputError("it is not known who decides", hint=hint) from error
