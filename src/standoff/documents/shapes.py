"""What a line looks like before anybody reads it: prose, a headline, an item of a list, a quotation on its own."""

from __future__ import annotations

import re
from functools import lru_cache

_ENDED = re.compile(r"""[.!?…][)\]"'”’»*_]*$""")
_INITIALS = re.compile(r"(?:\b[A-Z]\.){2,}[\"'”’]?$")
_BULLET = re.compile(r"(?:[•·▪◦‣●■*–—-]|\d{1,2}[.)]|\([a-z\d]\))\s+\S")
_MARKDOWN = re.compile(r"#{1,6}\s+(?=\S)")
_QUOTE_OPEN, _QUOTE_CLOSE = "\"“‘«'", "\"”’»'"
_INNER_STOP = re.compile(r"[a-z0-9”\"’)][.!?][\"”’]?\s+[\"“‘]?[A-Z]")
_TWO_PART_WORDS = 14
"""Words up to which two sentences without a last full stop are a headline: "Who won? Five things to know"."""

TITLE_WORDS = 28
HEAD_WORDS = 11
PROSE_WORDS = 6


def ends_sentence(text: str) -> bool:
    """Whether the line ends as a sentence does; "U.S." at the end of a headline does not."""
    return bool(_ENDED.search(text)) and not _INITIALS.search(text)


@lru_cache(maxsize=1024)  # several rules ask of the same line
def is_prose(text: str) -> bool:
    """Whether the line is running text: a closed sentence of some length, several sentences, or a long line."""
    count = text.count(" ") + 1
    if count < PROSE_WORDS:
        return False
    if count > TITLE_WORDS + 7:
        return True
    if is_bullet(text):
        return False
    if is_lone_quotation(text) and count <= TITLE_WORDS and text.rstrip("\"”’»'")[-1:] not in ".!?,…":
        return False  # a sentence quoted in the body is closed; a headline of somebody's words is not
    stopped = ends_sentence(text) and not (text.rstrip(_QUOTE_CLOSE)[-1:] in "?!" and count < 14)
    return stopped or text.endswith(":") or bool(count >= _TWO_PART_WORDS and _INNER_STOP.search(text))


def is_bullet(text: str) -> bool:
    """Whether the line is an item of a list."""
    return bool(_BULLET.match(text))


def markdown_mark(text: str) -> int:
    """How many characters of Markdown's heading mark the line opens with."""
    found = _MARKDOWN.match(text)
    return found.end() if found else 0


def is_headline(text: str, *, most_words: int = TITLE_WORDS) -> bool:
    """Whether the line has the shape of a headline: short, not closed as a sentence, begun as one."""
    text = text[markdown_mark(text) :]
    count = text.count(" ") + 1
    if count > most_words or len(text) > 9 * most_words or is_bullet(text):
        return False
    if not any(letter.isalpha() for letter in text) or text[-1] in ",;:–—-":
        return False
    if ends_sentence(text) and text.rstrip("\"”’»'")[-1:] not in "?!" and not text.endswith(("...", "…")):
        return False
    first = next((letter for letter in text if letter.isalnum()), "")
    return first.isdigit() or not first.islower() or (count <= most_words and text[0] in _QUOTE_OPEN)


def is_section_head(text: str) -> bool:
    """Whether a line between paragraphs has the shape of a section head; a quotation on its own line has not."""
    if markdown_mark(text):
        return True
    if is_lone_quotation(text) or text.endswith(("...", "…", "!")):
        return False
    return is_headline(text, most_words=HEAD_WORDS) and len(text) <= 80


def is_lone_quotation(text: str) -> bool:
    """Whether the line is wholly in quotation marks."""
    return len(text) > 2 and text[0] in _QUOTE_OPEN and text.rstrip(".,")[-1:] in _QUOTE_CLOSE


def content_words(text: str) -> frozenset[str]:
    """The longer words of a line, to tell whether two lines say the same."""
    return frozenset(word for word in re.findall(r"\w+", text.lower()) if len(word) > 3)
