"""Quantities: value, bounds, unit, and the noun that is counted; dates, durations, names and idioms are none.

Gives: ``find_numbers(marks)``. Needs: tokens with dependencies, and the times (a year is a time, not a quantity).
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from standoff.language.marks import Marks, NumberMark
from standoff.language.numbers.grammar import Quantity, find_quantities
from standoff.language.numbers.heads import counted_noun
from standoff.language.numbers.lexicon import load_number_lexicon

__all__ = ["find_numbers"]

_PHONE = re.compile(r"\+?\d[\d ()-]{6,}\d|\d+(?:\.\d+){2,}")


def find_numbers(marks: Marks) -> tuple[NumberMark, ...]:
    """Every quantity of the text, in text order."""
    text = marks.document.text
    found = []
    currencies = load_number_lexicon().currency_names.values()
    idioms = [match.span() for match in load_number_lexicon().idioms.finditer(text)]
    times = [(mark.start, mark.end) for mark in marks.times]
    phones = [
        match.span()
        for match in _PHONE.finditer(text)
        if " " in match[0] or match[0].startswith("+") or match[0].count(".") > 1
    ]
    taken = sorted([*idioms, *times, *phones])
    for quantity in find_quantities(text):
        start, end = quantity.core
        if any(a < end and start < b for a, b in taken) or _is_name(text, marks, quantity):
            continue
        money = quantity.unit in currencies
        measure = quantity.unit is not None and not money
        head = counted_noun(marks.tokens, start, quantity.end, money=money, measure=measure)
        found.append(
            NumberMark(
                start=quantity.start,
                end=quantity.end,
                value=quantity.value,
                low=quantity.low,
                high=quantity.high,
                unit=quantity.unit or _currency(head),
                approx=quantity.approx,
                head=head.i if head is not None else None,
            )
        )
    return tuple(found)


def _currency(head: Token | None) -> str | None:
    """Reads "Tens of millions of dollars" counts dollars."""
    return load_number_lexicon().currency_names.get(head.lower_) if head is not None else None


def _is_name(text: str, marks: Marks, quantity: Quantity) -> bool:
    """Whether the number belongs to a name or a reference: "Article 5", "Group of Seven", "Nord Stream 2", "F-16"."""
    start, end = quantity.core
    if quantity.unit or quantity.approx:
        return False
    if text[start].isupper() and re.match(r"[-–][A-Z]", text[end : end + 2]):
        return True  # "the Six-Party Talks"
    before = re.search(r"([A-Za-z][\w.’'-]*)[ \u00a0-]$", text[max(0, start - 24) : start])
    if before:
        word = before[1]
        if word.lower() in load_number_lexicon().names_before and not _counts_on(marks, end):
            return True
        if (
            word[0].isupper()
            and text[start].isdigit()
            and not _counts_on(marks, end)
            and _inside_sentence(marks, start, word)
        ):
            return True
    if (
        re.search(r"\b(?:Group|Big|Gang|Quad|Club) of $|\bBig $|\bthe $", text[max(0, start - 10) : start])
        and text[start].isupper()
    ):
        return True  # "the Group of Seven", "the Three Seas"
    return text[start].isupper() and _capital_follows(text, start, end)


def _counts_on(marks: Marks, end: int) -> bool:
    """Whether a plural noun follows, so that the number counts after all: "on Tuesday 12 people"."""
    following = re.match(r"[ \u00a0]([a-z]\w+)", marks.document.text[end : end + 32])
    if not following:
        return False
    span = marks.tokens.char_span(end + 1, end + 1 + len(following[1]), alignment_mode="expand")
    return span is not None and len(span) > 0 and span[0].pos_ in ("NOUN", "ADJ")


def _inside_sentence(marks: Marks, start: int, word: str) -> bool:
    """A capitalised word at the start of a sentence may be any word: "Only 12 returned"."""
    span = marks.tokens.char_span(start - 1 - len(word), start - 1, alignment_mode="expand")
    if span is None or not len(span):
        return True
    return not span[0].is_sent_start or span[0].pos_ == "PROPN"


def _capital_follows(text: str, start: int, end: int) -> bool:
    """Reads "Five Eyes", "Seven Sisters": a number word with a capital inside a sentence, before another capital."""
    opens = (
        start == 0
        or text[:start].rstrip().endswith((".", "!", "?", "”", '"', ":"))
        or "\n" in text[max(0, start - 2) : start]
    )
    return not opens and bool(re.match(r" [A-Z]", text[end:]))
