"""Decisions about actors, made from the names that people write: merge, split, rename. Checked against the case."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from standoff.analysis.actors import Registered, register, roles
from standoff.errors import InputError
from standoff.reconcile import Naming, checked, standing
from standoff.record import Case
from standoff.schema import ActorKey, Change, Decision, Verb


def merging(case: Case, name: str, into: str, *, by: str, why: str = "") -> Decision:
    """That one actor is another. Raises InputError where a name is nobody's, or several's."""
    everybody = register(case)
    pair = (named(everybody, name).key, named(everybody, into).key)
    return Decision(verb=Verb.MERGE, subjects=pair, by=by, why=why)


def renaming(case: Case, name: str, new: str, *, side: str | None = None, by: str, why: str = "") -> Decision:
    """That an actor has another name, or side. Raises InputError where somebody else bears it already."""
    everybody = register(case)
    before = named(everybody, name).key
    after = ActorKey(new, _code(side) or before.side)
    if after in {each.key for each in everybody} - {before}:
        hint = f'make one of them: standoff actors merge "{before}" "{after}"'
        raise InputError(f"{after} is in the case already", hint=hint)
    return Decision(verb=Verb.RENAME, subjects=(before, after), by=by, why=why)


def splitting(
    case: Case,
    name: str,
    new: str,
    *,
    documents: Sequence[str] = (),
    side: str | None = None,
    by: str,
    why: str = "",
) -> Decision:
    """That ``new`` is not the actor of that name after all; or, with ``documents``, that in them it is somebody else.

    Raises InputError where ``new`` was never merged into it, or where it has no part in a document.
    """
    whole = named(register(case), name).key
    if not documents:
        return Decision(verb=Verb.SPLIT, subjects=(merged(case, new, whole), whole), by=by, why=why)
    changes = tuple(Change("document", _holding(case, each, whole)) for each in documents)
    part = ActorKey(new, _code(side) or whole.side)
    return Decision(verb=Verb.SPLIT, subjects=(whole, part), changes=changes, by=by, why=why)


def named(everybody: Sequence[Registered], name: str) -> Registered:
    """The actor of that name. Raises InputError, with the names that come near, where none or several bear it."""
    wanted = name.casefold()
    exact = [each for each in everybody if str(each.key) == name] or [each for each in everybody if each.name == name]
    found = exact or [each for each in everybody if wanted in (each.name.casefold(), str(each.key).casefold())]
    if len(found) == 1:
        return found[0]
    if found:
        listed = ", ".join(f'"{each.key}"' if each.side else f'"{each.key}" without a side' for each in found[:5])
        raise InputError(f"{len(found)} actors are called {name!r}", hint=f"say which: {listed}")
    near = [str(each.key) for each in everybody if wanted and wanted in each.name.casefold()]
    near = near or difflib.get_close_matches(name, [str(each.key) for each in everybody], cutoff=0.4)
    hint = "did you mean " + " or ".join(near[:5]) + "?" if near else "see them with: standoff actors list"
    raise InputError(f"nobody in the case is called {name!r}", hint=hint)


def merged(case: Case, name: str, whole: ActorKey) -> ActorKey:
    """The actor of that name that was merged into the whole. Raises InputError where there is none."""
    found = [key for key in parts(case, whole) if name in (key.name, str(key))]
    if not found:
        hint = "name the documents in which it is somebody else: --document NAME"
        raise InputError(f"nobody called {name!r} was merged into {whole}", hint=hint)
    return found[0]


def parts(case: Case, whole: ActorKey) -> list[ActorKey]:
    """The actors that are taken for this one by a decision that stands, by name."""
    stand = standing(case.decisions())
    naming = Naming(stand)
    known = {s for each in stand for s in each.subjects if isinstance(s, ActorKey) and s != whole}
    return sorted(key for key in known if naming.called(key) == whole)


def _holding(case: Case, document: str, actor: ActorKey) -> str:
    """The id of the document. Raises InputError where the actor has no part in it."""
    found = case.document(document)
    parties = [who for item in case.items(document=found.id, rejected=True) for _, who in roles(item)]
    if not any((who.name, who.side) == (actor.name, actor.side) for who in parties):
        raise InputError(f"{actor} is not in {found.name!r}", hint="see where it is with: standoff show actor NAME")
    return found.id


def _code(side: str | None) -> str | None:
    code = None if side is None else checked("figure", "side", side)
    return None if code is None else str(code)
