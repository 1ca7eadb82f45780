"""Decides who is meant: gazetteer, offices, aliases, in-text appositions -> actor and side, each with the reason.

Gives: ``resolve(marks, items)``, the items with their parties resolved, and ``Resolution``, what it goes by;
``choose``, the likeliest parties out of all whom the document speaks of; ``actors_of(marks)``, the actors of one
document; ``survey`` and ``resolve_mention`` for a single mention. Needs: ``Marks``, and items whose parties carry only
a span.
What the text says wins over every list; where nothing fits the answer is *unresolved*, never a guess. Only ``choose``
takes the likeliest, and says in the reason how likely that is.
"""

from standoff.actors.actor import Actor, actors_of
from standoff.actors.mentions import Answer, resolve_mention
from standoff.actors.participants import choose
from standoff.actors.register import survey
from standoff.actors.resolution import Resolution, resolve

__all__ = ["Actor", "Answer", "Resolution", "actors_of", "choose", "resolve", "resolve_mention", "survey"]
