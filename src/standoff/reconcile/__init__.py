"""Compares across documents: which items report one thing, where they differ, what is in dispute, what people decided.

Gives: ``origins``, who copied whom and from where a text comes; ``links`` between items, ``stories``, ``issues``;
``Judgement`` and ``components``, the groups that judgements make; ``standing``, the decisions that hold; ``Naming``,
what actors are called by them; ``apply``, items as people decided about them. Needs: ``schema`` and ``documents``.
Pure: the same documents, items, judgements and decisions give the same; nothing is ever written into an item.
"""

from standoff.reconcile.deciding.applying import Applied, apply, located, mended
from standoff.reconcile.deciding.correcting import drafted
from standoff.reconcile.deciding.fields import check_changes, checked, from_words, settable
from standoff.reconcile.deciding.matching import find, key_of
from standoff.reconcile.deciding.naming import Naming, related
from standoff.reconcile.deciding.standing import holding, standing
from standoff.reconcile.judgements import Judge, Judgement, Sameness, components

__all__ = [
    "Applied",
    "Judge",
    "Judgement",
    "Naming",
    "Sameness",
    "apply",
    "check_changes",
    "checked",
    "components",
    "drafted",
    "find",
    "from_words",
    "holding",
    "key_of",
    "located",
    "mended",
    "related",
    "settable",
    "standing",
]
