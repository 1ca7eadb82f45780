"""The case file: keeps documents and items, finds them again, and never forgets where a word stood.

Gives: ``open_case`` and ``Case``; ``Outcome`` (what adding did), ``Hit`` (what a search found), ``Problem``.
Needs: ``schema`` and ``errors``. The only layer that touches a database.
"""

from standoff.record.case import Case, open_case
from standoff.record.problem import Problem
from standoff.record.search import Hit
from standoff.record.write import Outcome

__all__ = ["Case", "Hit", "Outcome", "Problem", "open_case"]
