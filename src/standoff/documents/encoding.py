"""From bytes to characters: UTF-8 where it is that, what charset-normalizer takes it for where not, and never a guess
without saying so.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

import msgspec

from standoff.documents.reading import Notice, ProblemCode

_MAGIC: Final = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "an Office or zip file",
    b"\xd0\xcf\x11\xe0": "an old Office file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"RIFF": "a sound or picture",
    b"SQLite format 3\0": "a database, perhaps a case",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    b"{\\rtf": "an RTF file",
    b"\x1f\x8b": "a compressed file",
    b"BZh": "a compressed file",
    b"\xfd7zXZ": "a compressed file",
    b"Rar!": "a compressed file",
    b"7z\xbc\xaf": "a compressed file",
    b"PAR1": "a table in Parquet",
    b"WARC/": "a web archive",
}
_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 32_768
"""Bytes that are shown to charset-normalizer: beyond that it is slow and no surer."""
_CONTROL_SHARE = 0.02
"""Share of control characters from which a file is taken for binary; text has none."""
_MIXED_SHARE = 0.5
"""Where at least so many of the non-ASCII sequences are sound UTF-8, the file is UTF-8 with broken places."""
_ENGLISH_ENCODINGS: Final = [
    "cp1252", "mac_roman", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r", "iso8859_2",
    "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "utf_16_le", "utf_16_be",
]  # fmt: skip
_CONTROLS: Final = frozenset(range(32)) - {9, 10, 11, 12, 13, 27, 28, 29, 30}


_SURROGATES = re.compile("[\ud800-\udfff]")


def without_surrogates(text: str) -> str:
    """The text with U+FFFD for each half of a pair that stands alone, as JSON escapes can make it; UTF-8 has none."""
    return _SURROGATES.sub("\ufffd", text)


_SAVE_UTF8 = "save it as UTF-8 for offsets that fit the file"


class Decoded(msgspec.Struct, frozen=True):
    """The characters, and what is to be said of them; ``text`` is None where the bytes are no text at all."""

    text: str | None
    notice: Notice | None = None


def decode(data: bytes) -> Decoded:
    """Read bytes as text. A UTF-8 byte order mark stays, as U+FEFF, so that offsets are those of the file.

    Other encodings than UTF-8 are read as well as can be and reported, because offsets then are those of the decoded
    text only.
    """
    if kind := next((kind for magic, kind in _MAGIC.items() if data.startswith(magic)), None):
        return Decoded(None, Notice(ProblemCode.BINARY, f"this is {kind}, not text", "save its text as .txt or .html"))
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _with_mark(data, name)
    if b"\0" in data[:_SAMPLE] and (wide := _unmarked_utf16(data)):
        return wide
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(data)
    if not _has_controls(data):
        return Decoded(text)
    return _with_controls(data, text)


def _with_mark(data: bytes, name: str) -> Decoded:
    text = data.decode(name, "replace")
    broken = text.count("\ufffd")
    told = f"read as {name.upper()}" + (f"; {broken} broken characters are shown as \ufffd" if broken else "")
    return Decoded(text, Notice(ProblemCode.ENCODING, told, _SAVE_UTF8))


def _has_controls(data: bytes) -> bool:
    return any(byte in _CONTROLS for byte in set(data[:_SAMPLE])) or b"\0" in data


def _unmarked_utf16(data: bytes) -> Decoded | None:
    """UTF-16 without its mark: in English text every other byte is zero."""
    sample = data[:_SAMPLE]
    for offset, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        half, other = sample[offset::2], sample[1 - offset :: 2]
        if len(half) > 8 and half.count(0) > 0.7 * len(half) and other.count(0) < 0.1 * len(other):
            return Decoded(
                data.decode(name, "replace"), Notice(ProblemCode.ENCODING, f"taken for {name.upper()}", _SAVE_UTF8)
            )
    return None


def _with_controls(data: bytes, text: str) -> Decoded:
    """Text with control characters: a program's output, or dirt that may stay."""
    sample = data[:_SAMPLE]
    controls = sum(byte in _CONTROLS for byte in sample)
    if controls > max(2, _CONTROL_SHARE * len(sample)):
        return Decoded(None, Notice(ProblemCode.BINARY, "this is no text: it is full of control characters"))
    return Decoded(text, Notice(ProblemCode.ENCODING, "the text holds control characters; they are kept"))


def _not_utf8(data: bytes) -> Decoded:
    sample = data[:_SAMPLE]
    if sum(byte in _CONTROLS for byte in sample) > max(2, _CONTROL_SHARE * len(sample)):
        return Decoded(None, Notice(ProblemCode.BINARY, "this is no text"))
    replaced = data.decode("utf-8", "replace")
    broken = replaced.count("\ufffd")
    sound = sum(byte >= 0xC2 for byte in data) - broken
    if sound >= _MIXED_SHARE * (sound + broken):
        return _replaced(replaced, broken)
    name = _guess(data)
    if name is None:
        return _replaced(replaced, broken)
    told = f"not UTF-8; taken for {name}"
    hint = "save it as UTF-8 if characters look wrong, and for offsets that fit the file"
    return Decoded(data.decode(name, "replace"), Notice(ProblemCode.ENCODING, told, hint))


def _replaced(text: str, broken: int) -> Decoded:
    told = f"{broken} places are not UTF-8; they are shown as \ufffd"
    return Decoded(text, Notice(ProblemCode.ENCODING, told, "save the file as UTF-8"))


def _guess(data: bytes) -> str | None:
    """The likeliest encoding. Windows-1252 wins a tie: English text outside UTF-8 is nearly always that."""
    from charset_normalizer import from_bytes

    first = next(place for place, byte in enumerate(data) if byte >= 0x80)
    sample = data[max(0, first - _SAMPLE // 4) : first + _SAMPLE]
    matches = list(from_bytes(sample, cp_isolation=_ENGLISH_ENCODINGS, enable_fallback=False))
    if not matches:
        return None
    best = matches[0]
    tie = next((m for m in matches if m.encoding == "cp1252" and m.chaos <= best.chaos + 0.02), best)
    return tie.encoding
