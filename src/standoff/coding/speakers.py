"""Whose words a place of the text belongs to."""

from __future__ import annotations

from collections.abc import Iterable

from standoff.schema import Party, Statement


def speaker_at(offset: int, statements: Iterable[Statement]) -> Party | None:
    """The source of the narrowest statement whose content or cue covers a place."""
    statement = statement_at(offset, statements)
    return statement.source if statement is not None else None


def statement_at(offset: int, statements: Iterable[Statement]) -> Statement | None:
    """The narrowest statement, of those that have a source, whose content or cue covers a place."""
    around = []
    for number, statement in enumerate(statements):
        spans = [*statement.content, *([statement.cue] if statement.cue else [])]
        if statement.source.span is not None and any(span.start <= offset < span.end for span in spans):
            around.append((sum(span.end - span.start for span in statement.content), number, statement))
    return min(around)[2] if around else None
