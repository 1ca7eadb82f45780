"""Where exports go: any open stream, or a file that appears whole or not at all."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from standoff.errors import InputError

Stream = IO[bytes] | IO[str]


@contextmanager
def atomic(path: str | Path) -> Iterator[IO[bytes]]:
    """A binary file to write to, which takes its place at ``path`` when the block ends and only if it ends well.

    Raises InputError where the folder is missing or may not be written to.
    """
    path = Path(path)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:64]}-", dir=path.parent)
    except OSError as error:
        raise InputError(
            f"{path} cannot be written: {error.strerror}", hint="name a file in a folder of yours"
        ) from error
    fresh = Path(name)
    try:
        with open(handle, "wb") as stream:  # noqa: PTH123 - a file descriptor
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        fresh.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        fresh.replace(path)
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}", hint="check the path and the disk") from error
    finally:
        fresh.unlink(missing_ok=True)


def put(stream: Stream, data: bytes) -> None:
    """Write UTF-8 to a binary stream, or as characters to a text stream."""
    if isinstance(stream, io.TextIOBase):
        stream.write(data.decode("utf-8"))
    else:
        stream.write(data)  # type: ignore[arg-type]


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
