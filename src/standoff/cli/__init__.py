"""The command line: one module a verb, each parses, calls and prints.

Imports nothing heavy: a verb imports what it needs when it runs, so that ``--help`` answers at once.
"""

from __future__ import annotations


def main() -> None:
    """The ``standoff`` command."""
    import sys

    try:
        from standoff.cli.app import app

        app(prog_name="standoff")
    except KeyboardInterrupt:
        sys.stderr.write("standoff: stopped\n")
        sys.exit(130)
