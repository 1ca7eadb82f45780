"""``standoff serve``: the workbench in the browser."""

from __future__ import annotations

from typing import Annotated

import typer

from standoff.cli.options import CaseOption, compared


def serve(
    case: CaseOption = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 takes a free one.")] = 8600,
) -> None:
    """Open the workbench on this machine: the case in the browser, every fact with its words.

    It listens on 127.0.0.1 only and loads nothing from elsewhere. Ctrl-C ends it.
    """
    import socket

    import uvicorn

    from standoff.cli.output import inform
    from standoff.errors import InputError
    from standoff.serve import workbench

    with compared(case) as found:
        path = found.path
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    with listening:
        try:
            listening.bind(("127.0.0.1", port))
        except OSError as error:
            told = f"port {port} cannot be used: {error.strerror}"
            raise InputError(told, hint="name another with --port, or 0 for any that is free") from error
        inform(f"{path.name}: http://127.0.0.1:{listening.getsockname()[1]}/  (Ctrl-C ends it)")
        settings = uvicorn.Config(workbench(path), log_level="warning", access_log=False, server_header=False)
        uvicorn.Server(settings).run(sockets=[listening])
