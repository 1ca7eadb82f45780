"""Whether a case holds together: every span cuts its words from its document."""

from __future__ import annotations

from collections.abc import Iterator

from standoff.analysis.source import Source, read


def faults(case: Source) -> Iterator[str]:
    """What is wrong with a case, in words; nothing where it is sound."""
    reading = read(case)
    for item in reading.items:
        document = reading.document(item)
        for span in item.spans():
            if not span.cuts(document.text):
                yield f"{item.id} of {document.name} has {span.text!r} at {span.start} to {span.end}, where it is not"
    known = {document.name for document in reading.documents}
    for item in case.items():
        if item.doc not in known:
            yield f"{item.id} belongs to {item.doc}, which the case does not hold"
