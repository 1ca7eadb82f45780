"""From any source to an immutable ``Document``: its text taken once, its metadata, and what each passage of it is.

Gives: ``read_paths`` (files, folders, standard input), ``read_bytes``, ``read_text``; what cannot be read comes as a
``ReadProblem`` and stops nothing. Needs: nothing of ours but the vocabulary of values.
"""

from standoff.documents.blocks import faults
from standoff.documents.paths import read_bytes, read_paths, read_text
from standoff.documents.readers import Reader, Source
from standoff.documents.reading import Level, Limits, ProblemCode, Reading, ReadProblem, another_version

__all__ = [
    "Level",
    "Limits",
    "ProblemCode",
    "ReadProblem",
    "Reader",
    "Reading",
    "Source",
    "another_version",
    "faults",
    "read_bytes",
    "read_paths",
    "read_text",
]
