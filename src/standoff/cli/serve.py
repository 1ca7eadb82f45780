"""``standoff serve``: the workbench in the browser."""

from __future__ import annotations

import ipaddress
import socket
from pathlib import Path
from typing import Annotated

import typer

from standoff.cli.options import CaseOption, find_case
from standoff.errors import InputError

_NO_USERS = "make users with `standoff users add NAME --role editor --auth USERS.toml`, and give --auth USERS.toml"


def serve(
    case: CaseOption = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 takes a free one.")] = 8600,
    host: Annotated[str, typer.Option(help="The address to listen on; others than this machine's own need --auth.")] = (
        "127.0.0.1"
    ),
    name: Annotated[
        list[str] | None, typer.Option(help="A name or address that browsers reach it by; may be repeated.")
    ] = None,
    auth: Annotated[Path | None, typer.Option(help="Let only these users in, after they have logged in.")] = None,
    https: Annotated[
        bool, typer.Option("--https", help="It is reached by https, through a proxy that runs on this machine.")
    ] = False,
) -> None:
    """Open the workbench on this machine: the case in the browser, every fact with its words.

    It listens on 127.0.0.1 only, unless told otherwise, and loads nothing from elsewhere. Ctrl-C ends it.
    """
    import uvicorn

    from standoff.cli.output import inform
    from standoff.serve import workbench
    from standoff.serve.security.users import Users

    names = reached_by(host, name or [], protected=auth is not None)
    users = Users(auth) if auth is not None else None
    if users is not None and not users.people():
        raise InputError(f"there is nobody in {auth}", hint=_NO_USERS)
    path = find_case(case)
    app = workbench(path, hosts=names, users=users, https=https)
    with _listening(host, port) as listening:
        shown = f"[{host}]" if ":" in host else host
        inform(f"{path.name}: http://{shown}:{listening.getsockname()[1]}/  (Ctrl-C ends it)")
        if not (https or is_own(host)):
            inform("Passwords go over the network as they are. Put a proxy with https before it and give --https.")
        settings = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            server_header=False,
            proxy_headers=https,  # believed from this machine only, which is uvicorn's rule
        )
        uvicorn.Server(settings).run(sockets=[listening])


def reached_by(host: str, names: list[str], *, protected: bool) -> tuple[str, ...]:
    """The names that requests may ask for.

    Raises InputError where others than those on this machine could reach an unprotected workbench, or where it listens
    on every address and no name is given.
    """
    from standoff.serve.app import LOCAL

    if not protected and (names or not is_own(host)):
        told = f"on {host} others could reach the workbench" if not names else "under that name others could reach it"
        raise InputError(f"{told}, and nobody would have to log in", hint=_NO_USERS)
    if host in ("0.0.0.0", "::", ""):
        if not names:
            told = f"{host or 'it'} is every address of this machine: by which name is it reached?"
            raise InputError(told, hint="say so with --name desk.example.org (or an address), once for each")
        return (*LOCAL, *names)
    return (*LOCAL, *([] if is_own(host) else [host]), *names)


def is_own(host: str) -> bool:
    """Whether only this machine reaches that address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _listening(host: str, port: int) -> socket.socket:
    """A socket on that address. Raises InputError where it cannot be had."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM)[0]
        found = socket.socket(family, kind, protocol)
    except OSError as error:
        raise InputError(f"{host} is no address of this machine", hint="give one, such as 127.0.0.1") from error
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind(address)
        found.listen(socket.SOMAXCONN)  # whoever comes before the application is there waits for it
    except OSError as error:
        found.close()
        told = f"port {port} of {host} cannot be used: {error.strerror}"
        raise InputError(told, hint="name another with --port, or 0 for any that is free") from error
    return found
