"""Boolean formulas over options, written as text: ``not invade if sanctions``, ``"cut gas" and not talks``, ``1-0-``.

``if`` and ``iff`` bind least, then ``or``, ``and``, ``not``; a name runs over several words, and stands in double
quotes where it has one of these words or a bracket in it. A pattern has a digit or a dash for each option. A compiled
formula maps a state, or a numpy array of states, to 0 or 1: bit *i* of a state is option *i*.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from standoff.errors import ModelError

Formula = Callable[[Any], Any]
"""From an int, or an int64 array of any shape, to 0 or 1 of the same shape."""

_TOKEN = re.compile(r'\s*(?:"([^"]*)"|([()])|([^\s()"]+))')
_WORDS = {"iff", "if", "then", "or", "and", "not"}


def quoted(name: str) -> str:
    """The name as an atom of a formula, whatever words it has."""
    return f'"{name}"'


def is_pattern(text: str) -> bool:
    """Whether the text is a pattern of digits and dashes.

    >>> is_pattern("1-0-"), is_pattern("not invade")
    (True, False)
    """
    return bool(text) and not set(text) - set("01-")


def pattern(text: str, width: int) -> tuple[int, int]:
    """The bits that a pattern fixes, and their values. Raises ModelError where it is not ``width`` long.

    >>> pattern("1-0", 3)
    (5, 1)
    """
    if not is_pattern(text) or len(text) != width:
        raise ModelError(
            f"{text!r} is no pattern over {width} options", hint=f"write {width} characters, each of them 1, 0 or -"
        )
    fixed = sum(1 << bit for bit, sign in enumerate(text) if sign != "-")
    return fixed, sum(1 << bit for bit, sign in enumerate(text) if sign == "1")


def compile_formula(text: str, bits: Mapping[str, int], *, width: int) -> Formula:
    """Compile a formula or a pattern; ``bits`` maps each option's name to its bit.

    Raises ModelError where the text is no formula or names an unknown option.
    """
    if is_pattern(text) and text not in bits:
        fixed, value = pattern(text, width)
        return lambda state: ((state & fixed) == value) * 1
    parser = _Parser(text, bits)
    formula = parser.equal()
    if parser.left:
        raise parser.error(f"{parser.left[0][1]!r} is left over")
    return formula


class _Parser:
    """Recursive descent, one method for each strength of binding."""

    def __init__(self, text: str, bits: Mapping[str, int]) -> None:
        self.text = text
        self.bits = bits
        self.left = [
            ("name", match[1]) if match[1] is not None else ("", match[2] or match[3])
            for match in _TOKEN.finditer(text)
        ]

    def error(self, what: str) -> ModelError:
        return ModelError(
            f"the formula {self.text!r} cannot be read: {what}",
            hint='join option names by "and", "or", "not", "if", "iff", brackets; quote a name that has such a word',
        )

    def take(self, *words: str) -> bool:
        """Whether the next token is one of these words; takes it if so."""
        if self.left and self.left[0][0] == "" and self.left[0][1].lower() in words:
            self.left.pop(0)
            return True
        return False

    def equal(self) -> Formula:
        first = self.implied()
        while self.take("iff"):
            first = _same(first, self.implied())
        return first

    def implied(self) -> Formula:
        if self.take("if"):
            condition = self.either()
            if not self.take("then"):
                raise self.error('an "if" in front wants a "then"')
            return _either(self.either(), _not(condition))
        first = self.either()
        while self.take("if"):
            first = _either(first, _not(self.either()))
        return first

    def either(self) -> Formula:
        first = self.both()
        while self.take("or"):
            first = _either(first, self.both())
        return first

    def both(self) -> Formula:
        first = self.one()
        while self.take("and"):
            first = _both(first, self.one())
        return first

    def one(self) -> Formula:
        if self.take("not"):
            return _not(self.one())
        if self.take("("):
            inner = self.equal()
            if not self.take(")"):
                raise self.error("a bracket is not closed")
            return inner
        return self.option()

    def option(self) -> Formula:
        if self.left and self.left[0][0] == "name":
            name = self.left.pop(0)[1]
        else:
            words = []
            while self.left and self.left[0][0] == "" and self.left[0][1].lower() not in {*_WORDS, "(", ")"}:
                words.append(self.left.pop(0)[1])
            name = " ".join(words)
        if not name:
            raise self.error("the name of an option is missing")
        if name not in self.bits:
            raise ModelError(f"no option is called {name!r}", hint=f"the options are: {', '.join(self.bits)}")
        bit = self.bits[name]
        return lambda state: (state >> bit) & 1


def _not(part: Formula) -> Formula:
    return lambda state: part(state) ^ 1


def _both(one: Formula, other: Formula) -> Formula:
    return lambda state: one(state) & other(state)


def _either(one: Formula, other: Formula) -> Formula:
    return lambda state: one(state) | other(state)


def _same(one: Formula, other: Formula) -> Formula:
    return lambda state: one(state) ^ other(state) ^ 1
