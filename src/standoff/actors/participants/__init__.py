"""Who takes part in an event or a commitment: weighed among all whom the article speaks of, not only whom the clause
names.

"Athens demanded an answer" does not say of whom; "more than 200 freed hostages" not who freed them. The reader and the
grammar point at words of the passage; here every actor near it is weighed as source and as target, by what they point
at, by where it is mentioned, who speaks, what it does in the items around, and how much the article is about it. A
forest of decision trees gives the odds (``standoff.training.participants`` fits it).

Gives: ``choose(items, resolution, reading)``. Needs: the items of a document once they are resolved and merged.
"""

from standoff.actors.participants.choosing import choose

__all__ = ["choose"]
