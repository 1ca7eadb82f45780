"""The last step of every reader: from a text and what is known of it to a document and its problems."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from standoff.documents.article import compose
from standoff.documents.encoding import Decoded, decode
from standoff.documents.english import other_language
from standoff.documents.findings import Given
from standoff.documents.readers import Source
from standoff.documents.reading import Level, Limits, Notice, ProblemCode, Reading, ReadProblem
from standoff.schema import BlockKind

EMPTY = Notice(ProblemCode.EMPTY, "there is no text in it")


def held(source: Source) -> bytes | ReadProblem:
    """All bytes of an input that is read in one piece, or the problem that it is larger than allowed."""
    data = source.stream.read(source.limits.max_bytes + 1)
    if len(data) > source.limits.max_bytes:
        return too_large(source.path, f"more than {source.limits.max_bytes:,} bytes")
    if mishap := source.mishap():
        if mishap.code is ProblemCode.TOO_LARGE or not data:
            return mishap.as_problem(source.path, level=Level.ERROR)
        source.given.notices.append(mishap)
    return data


def too_large(path: str, told: str) -> ReadProblem:
    """The error for an input that is beyond a limit."""
    hint = "divide it, or allow more with Limits"
    return ReadProblem(path, ProblemCode.TOO_LARGE, f"it has {told}; nothing of it was read", hint)


def text_of(source: Source) -> Decoded | ReadProblem:
    """The characters of an input that is read in one piece, or why there are none."""
    data = held(source)
    if isinstance(data, ReadProblem):
        return data
    decoded = decode(data)
    if decoded.text is None and decoded.notice:
        return decoded.notice.as_problem(source.path, level=Level.ERROR)
    return decoded


def finish(
    text: str,
    source: Source,
    *,
    media: str,
    name: str | None = None,
    path: str | None = None,
    given: Given | None = None,
    notice: Notice | None = None,
    kinds: Mapping[int, BlockKind] | None = None,
) -> Iterator[Reading]:
    """The document, then a warning for each thing that its reader should know; or the one error that forbids it.

    ``given`` is what the format says of itself; what the user gave with a sidecar goes before it.
    """
    path = path or source.path
    if problem := forbids(text, path, source.limits):
        yield problem
        return
    known = source.given.or_else(given or Given())
    if notice:
        known.notices.insert(0, notice)
    if cut := cut_off(text):
        known.notices.append(cut)
    document, notices = compose(
        text, name=name or source.name, source=path, media=media, given=known, fallback=source.fallback, kinds=kinds
    )
    yield document
    for found in dict.fromkeys(notices):
        yield found.as_problem(path)


def forbids(text: str, path: str, limits: Limits) -> ReadProblem | None:
    """The error that keeps a text from becoming a document: empty, too large, not English."""
    if not any(letter.isalnum() for letter in text):
        return EMPTY.as_problem(path, level=Level.ERROR)
    if len(text) > limits.max_characters:
        return too_large(path, f"{len(text):,} characters")
    if language := other_language(text):
        told, hint = f"the text is not English (it looks like {language!r})", "translate it; standoff reads English"
        return ReadProblem(path, ProblemCode.NOT_ENGLISH, told, hint)
    return None


def cut_off(text: str) -> Notice | None:
    """Whether the text ends as a preview does: "… [+2345 chars]", "Subscribe to continue reading"."""
    from standoff.documents.truncation import ends_early

    told = ends_early(text)
    return (
        Notice(ProblemCode.TRUNCATED, f"the text seems to be cut off: {told}", "get the whole article")
        if told
        else None
    )
