"""The case file: keeps documents and items, finds them again, and never forgets where a word stood.

Gives: ``open_case`` and ``Case``; ``Outcome`` (what adding did), ``Hit`` (what a search found), ``Problem``;
``Entry`` (a decision and what has become of it), ``Counts``; ``dated_as_before``; ``author``, whose a decision is;
``Asked`` and ``Queue``, which items wait to be decided.
Needs: ``schema``, ``reconcile`` and ``errors``. The only layer that touches a database.
"""

from standoff.record.authorship import author
from standoff.record.case import Case, open_case
from standoff.record.dating import dated_as_before
from standoff.record.decisions import Counts, Entry
from standoff.record.problem import Problem
from standoff.record.search import Hit
from standoff.record.write import Outcome

__all__ = ["Case", "Counts", "Entry", "Hit", "Outcome", "Problem", "author", "dated_as_before", "open_case"]
