"""The workbench: a case in the browser, every fact with its words; and the same over HTTP for programs.

Needs: a case file. Gives: ``workbench(path)``, an ASGI application. Pages are rendered here; scripts only make them
quicker to use. Nothing but this package knows HTTP.
"""

from standoff.serve.app import workbench

__all__ = ["workbench"]
