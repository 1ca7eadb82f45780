"""Plain text, taken verbatim: ``Document.text`` is the file as read, newlines and byte order mark and all."""

from __future__ import annotations

from collections.abc import Iterator

from standoff.documents.finish import finish, text_of
from standoff.documents.readers import Source
from standoff.documents.reading import Reading, ReadProblem


class PlainReader:
    """Reads ``.txt`` and ``.md``, and whatever no other reader knows."""

    media = "text/plain"
    suffixes = (".txt", ".text", ".md", ".markdown")

    def read(self, source: Source) -> Iterator[Reading]:
        decoded = text_of(source)
        if isinstance(decoded, ReadProblem):
            yield decoded
        elif decoded.text is not None:
            yield from finish(decoded.text, source, media=self.media, notice=decoded.notice)


PLAIN = PlainReader()
