"""Events in PLOVER: who did what to whom, when, where, and how real it is.

Gives: `code_events(marks, statements, commitments)`, `merge_events(events)`.
Needs: `Marks`, and what was said and promised.
"""

from standoff.coding.events.coder import code_events
from standoff.coding.events.merging import merge_events

__all__ = ["code_events", "merge_events"]
