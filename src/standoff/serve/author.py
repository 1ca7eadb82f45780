"""Whose a decision is that is made in the workbench."""

from __future__ import annotations

import getpass
import os

from starlette.requests import Request

from standoff.errors import InputError


def author(request: Request) -> str:
    """The user who is logged in; without logins ``STANDOFF_BY``, or else the login name, as on the command line.

    Raises InputError where nobody is known.
    """
    user = request.session.get("user")
    if isinstance(user, str) and user:
        return user
    try:
        return os.environ.get("STANDOFF_BY") or getpass.getuser()
    except (KeyError, OSError, ImportError) as error:
        raise InputError("it is not known who decides", hint="set STANDOFF_BY before you start it") from error
