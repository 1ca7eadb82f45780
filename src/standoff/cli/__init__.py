"""The command line: one module a verb, each parses, calls and prints.

Imports nothing heavy: a verb imports what it needs when it runs, so that ``--help`` answers at once.
"""

from __future__ import annotations


def main() -> None:
    """The ``standoff`` command."""
    from standoff.cli.app import app

    app(prog_name="standoff")
