"""``standoff users``: who may log in to a workbench that others reach."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from standoff.cli.options import JsonOption

app = typer.Typer(help="Who may log in to the workbench.", no_args_is_help=True)

AuthOption = Annotated[Path, typer.Option(envvar="STANDOFF_AUTH", help="The users file.")]
NameArgument = Annotated[str, typer.Argument(help="The user's name; it stands in the decisions.")]


class RoleName(StrEnum):
    """The roles, known here without loading the server."""

    READER = "reader"
    ANALYST = "analyst"
    EDITOR = "editor"


@app.command("add")
def add(
    name: NameArgument,
    auth: AuthOption,
    role: Annotated[RoleName, typer.Option(help="Readers read, analysts also decide, editors also add articles.")],
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Take the password from standard input, not from the keyboard.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Add a user, or give one another role and password; asks for the password.

    The file is made where there is none, readable by you alone. A running workbench takes changes up at once.
    """
    from standoff.cli.output import inform, print_json
    from standoff.serve.security.roles import Role
    from standoff.serve.security.users import add_user

    password = sys.stdin.readline().rstrip("\r\n") if password_stdin else _asked()
    new = add_user(auth, name, password, Role(role.value))
    if as_json:
        print_json({"name": name, "role": role.value, "new": new})
    else:
        inform(f"{name}, {role.value}: {'added to' if new else 'changed in'} {auth}")


@app.command("list")
def list_users(auth: AuthOption, as_json: JsonOption = False) -> None:
    """List the users with their roles."""
    from standoff.cli.output import Page, print_json
    from standoff.serve.security.users import Users

    people = Users(auth).people()
    if as_json:
        print_json({"users": [{"name": name, "role": role} for name, role in people.items()]})
        return
    page = Page()
    for name, role in people.items():
        page.line(f"{name}  {role}")


@app.command("remove")
def remove(name: NameArgument, auth: AuthOption, as_json: JsonOption = False) -> None:
    """Take a user out: sessions and tokens end at once, decisions stay."""
    from standoff.cli.output import inform, print_json
    from standoff.serve.security.users import remove_user

    remove_user(auth, name)
    print_json({"removed": name}) if as_json else inform(f"{name}: taken out of {auth}")


@app.command("token")
def token(name: NameArgument, auth: AuthOption, as_json: JsonOption = False) -> None:
    """Print a token for the API, sent as `Authorization: Bearer TOKEN`; good until the user's password changes."""
    from standoff.cli.output import Page, print_json
    from standoff.serve.security.users import Users

    found = Users(auth).token(name, "api")
    print_json({"name": name, "token": found}) if as_json else Page().line(found)


def _asked() -> str:
    """The password, typed twice. Raises InputError where the two differ."""
    import getpass

    from standoff.errors import InputError

    first = getpass.getpass("Password: ")
    if getpass.getpass("Once more: ") != first:
        raise InputError("the two passwords differ", hint="try again")
    return first
