import pytest

from standoff.documents.encoding import decode, without_surrogates
from standoff.documents.reading import ProblemCode

TEXT = "The minister said: “We will not yield – not in Kraków, not in Besançon.”\n" * 8


def test_utf8_is_verbatim():
    decoded = decode(("\ufeff" + TEXT.replace("\n", "\r\n")).encode())
    assert decoded.text == "\ufeff" + TEXT.replace("\n", "\r\n")
    assert decoded.notice is None


@pytest.mark.parametrize("name", ["utf-16", "utf-32", "cp1252"])
def test_other_encodings_are_read_and_told(name):
    text = TEXT.replace("Kraków", "Malaga")
    decoded = decode(text.encode(name))
    assert decoded.text == text
    assert decoded.notice.code is ProblemCode.ENCODING


def test_utf16_without_a_mark():
    assert decode(TEXT.encode("utf-16-le")).text == TEXT


def test_broken_places_are_shown():
    decoded = decode(TEXT.encode() + b"\xff caf\xe9 " + TEXT.encode())
    assert decoded.text.count("\ufffd") == 2
    assert decoded.notice.message.startswith("2 places")


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"PK\x03\x04xx", b"SQLite format 3\0", bytes(range(256)) * 20])
def test_what_is_no_text(data):
    decoded = decode(data)
    assert decoded.text is None
    assert decoded.notice.code is ProblemCode.BINARY


def test_a_stray_nul_stays():
    decoded = decode(TEXT.encode() + b"\0")
    assert decoded.text == TEXT + "\0"
    assert "control characters" in decoded.notice.message


def test_surrogates():
    assert without_surrogates("a\ud800b😀") == "a\ufffdb😀"
