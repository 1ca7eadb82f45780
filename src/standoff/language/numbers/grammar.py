"""The grammar of quantities: from "around 40-50,000" or "a $1.2bn" to value, bounds and unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from standoff.language.numbers.lexicon import NumberLexicon, alternatives, load_number_lexicon
from standoff.language.numbers.words import NUMBER_WORDS, read_number, read_share
from standoff.language.windows import DIGITS, windows


@dataclass(frozen=True, slots=True)
class Quantity:
    """A stretch with its value and bounds in base units; ``core`` is the number itself, without its approximator."""

    start: int
    end: int
    core: tuple[int, int]
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    approx: bool


_SPACE = r"[ \u00a0]"
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:\.\d+)?)"
_TOP = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_BOTTOM = r"(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)"
_LARGE = r"(?:hundred|thousand|million|billion|trillion|dozen)"
_PART_OF_SCALE = (
    rf"(?:(?:an?|one){_SPACE}quarter|three[ \u00a0-]quarters){_SPACE}of{_SPACE}an?{_SPACE}(?:million|billion|trillion)"
)
"""Reads "a quarter of a million", "three quarters of a billion"."""


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """Approximator, then a number or a range with a currency sign, or a magnitude; then unit and afterthought."""
    words = load_number_lexicon()
    sign, word = alternatives(words.currency_signs), alternatives(NUMBER_WORDS)
    units = alternatives([*words.units, *words.currency_names])
    number = _number(word, alternatives(words.scales))
    about = rf"(?P<about>(?:{alternatives(words.effects)}{_SPACE})+(?:the{_SPACE}|an?{_SPACE}(?={_LARGE}))?)?"
    first = rf"(?P<sign>{sign})?{_SPACE}?(?P<first>{number})"
    join = rf"(?P<join>{_SPACE}?[-–—]{_SPACE}?|{_SPACE}(?:to|or|and){_SPACE})"
    second = rf"(?:(?P<unit_one>{_SPACE}?{alternatives(words.units)})?{join}(?P<sign_two>{sign})?(?P<second>{number}))?"
    vague = rf"(?P<vague>{alternatives(words.vague)}{_SPACE}{_LARGE})"
    magnitude = rf"(?P<sign_m>{sign})?(?P<magnitude>{alternatives(words.magnitudes)})"
    share = (
        rf"(?P<share>(?!{_PART_OF_SCALE})"
        rf"(?:{_TOP}[ \u00a0-](?:thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths)"
        rf"|(?:a|one)[ \u00a0-](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?={_SPACE}(?:of|off)\b|[.,;]|$)"
        rf"|half(?={_SPACE}(?:of|the|its|their|his|her|our)\b)"
        rf"|{_TOP}{_SPACE}(?:in|out{_SPACE}of){_SPACE}(?:every{_SPACE})?{_BOTTOM}(?={_SPACE}[a-z])))"
    )
    body = rf"(?:{share}|(?P<between>(?:between|from){_SPACE})?{first}{second}|{vague}|{magnitude})"
    unit = rf"(?:(?:[ \u00a0-]?|(?<=s){_SPACE}of{_SPACE})(?P<unit>{units})(?!\w))?"
    after = rf"(?:,?{_SPACE}?(?P<after>{alternatives(words.after)}))?"
    return re.compile(rf"(?<![\w.,/$€£-]){about}{body}{unit}{after}(?![\w/])", re.IGNORECASE)


def _number(word: str, scales: str) -> str:
    """Digits with a scale ("2.5m"), "three and a half million", or a run of number words ("a hundred and fifty")."""
    spelled = rf"(?:(?:half{_SPACE})?an?{_SPACE})?{word}(?:(?:{_SPACE}and{_SPACE}|[ \u00a0-]){word})*"
    halves = rf"{word}[ \u00a0-]and[ \u00a0-]a[ \u00a0-]half(?:{_SPACE}(?:million|billion|trillion))?"
    return rf"(?:{_DIGITS}(?:[ \u00a0-]?{scales}\b)?|{_PART_OF_SCALE}|{halves}|{spelled})"


_WANTED = frozenset(
    {
        DIGITS,
        "half",
        "third",
        "quarter",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "hundreds",
        "thousands",
        "millions",
        "billions",
        "trillions",
        "dozens",
        "scores",
    }
    | NUMBER_WORDS
)
_REACH = 48
"""Characters around a number word that the grammar looks at."""


def find_quantities(text: str) -> Iterator[Quantity]:
    """Every quantity in a text, in order, names and dates not yet sifted out."""
    words = load_number_lexicon()
    for start, end, _ in windows(text, _WANTED, reach=_REACH):
        while match := _pattern().search(text, start, end):
            quantity = _read(match, words)
            if quantity:
                yield _mended(text, quantity, words)
            start = quantity.end if quantity else match.end()


_METRES = re.compile(r"\s+(?:below|above|long|high|wide|deep|tall|from|away|under|apart|off|short)\b")
_MINUS = re.compile(r"(?:\bminus\s|(?<![\w\d])[-−])$", re.IGNORECASE)


def _mended(text: str, found: Quantity, words: NumberLexicon) -> Quantity:
    """The quantity as what stands around it has it: no "over" of place, "22 m below" in metres, "minus 15 degrees"."""
    said = text[found.start : found.core[0]]
    if found.low is not None and said.lower().strip() == "over" and words.before_over.search(text, 0, found.start):
        found = replace(found, start=found.core[0], low=None, approx=False)
    if text[found.core[0] : found.core[1]].endswith(" m") and found.unit is None and _METRES.match(text, found.end):
        assert found.value is not None
        found = replace(found, value=found.value / words.scales["m"], unit="m")
    if (
        found.unit is not None
        and found.unit.startswith("degree")
        and found.value
        and _MINUS.search(text, 0, found.start)
    ):
        found = replace(found, value=-found.value)
    return found


def _read(match: re.Match[str], words: NumberLexicon) -> Quantity | None:
    if match["share"]:
        return _share(match, words)
    unit = _unit(match, words)
    if match["magnitude"] or match["vague"]:
        return _magnitude(match, words, unit)
    first = _scaled(match["first"], words)
    if first is None:
        return None
    end = match.end()
    if match["second"]:
        pair = _pair(match, words)
        if pair:
            low, high = pair
            start = match.end() - len(match[0].lstrip())
            return Quantity(
                start,
                end,
                (match.start("first"), match.end("second")),
                None,
                low,
                high,
                unit,
                match["about"] is not None,
            )
        return _single(match, words, first, match.end("unit_one") if match["unit_one"] else match.end("first"))
    return _single(match, words, first, end)


def _share(match: re.Match[str], words: NumberLexicon) -> Quantity:
    """ "Two thirds of", "half the", "one in five": a number between 0 and 1."""
    effect = _effect(match["about"], words)
    value = read_share(match["share"])
    low = value if effect == "least" else None
    high = value if effect == "most" else None
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return Quantity(start, match.end("share"), match.span("share"), value, low, high, None, bool(effect))


def _single(match: re.Match[str], words: NumberLexicon, value: float, end: int) -> Quantity:
    cut = end < match.end()
    unit = _unit(match, words) if not cut else _sign_unit(match, words)
    if cut and match["unit_one"]:
        unit = words.units.get(_plain(match["unit_one"]), unit)
    effects = [_effect(match["about"], words), "" if cut else words.after.get(_plain(match["after"] or ""), "")]
    start = match.start("first") if match["between"] and not match["about"] else match.start()
    if match["sign"]:
        start = min(start, match.start("sign"))
    start = match.start("sign") if match["between"] and match["sign"] and not match["about"] else start
    start += len(match.string[start:end]) - len(match.string[start:end].lstrip())
    low = value if "least" in effects else None
    high = value if "most" in effects else None
    return Quantity(start, end, match.span("first"), value, low, high, unit, any(effects))


def _pair(match: re.Match[str], words: NumberLexicon) -> tuple[float, float] | None:
    """The bounds of a range; the scale of the second number serves the first: "40-50,000", "5 to 8 million"."""
    join = match["join"].strip()
    sign = match["sign_two"]
    if (sign and (match["unit_one"] or not match["sign"])) or (match["unit_one"] and not match["unit"]):
        return None  # "rose 4 per cent to $92" is two quantities
    if join == "and" and _plain(match["between"] or "") != "between":
        return None
    low, high = _scaled(match["first"], words), _scaled(match["second"], words)
    if low is None or high is None:
        return None
    first, second = _plain(match["first"]), _plain(match["second"])
    scale = re.search(r"[ \d-]([a-z]+)$", second)
    if scale and scale[1] in words.scales and not any(first.endswith(word) for word in words.scales):
        low *= words.scales.get(scale[1].lower(), 1)
    elif (
        "," in second and "," not in first and "." not in first and low < 1000 <= high and join in ("-", "–", "—", "to")
    ):
        low *= 1000 if low < high / 1000 else 1
        if low >= high:
            return None
    return (low, high) if low < high else None


def _magnitude(match: re.Match[str], words: NumberLexicon, unit: str | None) -> Quantity:
    if match["magnitude"]:
        low, high = words.magnitudes[_plain(match["magnitude"])]
        core = match.span("magnitude")
    else:
        *head, scale = _plain(match["vague"]).split()
        few, many = words.vague[" ".join(head)]
        size = read_number(scale) or 1
        low, high, core = few * size, many * size, match.span("vague")
        if low == high:  # "a couple of hundred"
            return Quantity(match.start(), match.end(), core, low, None, None, unit, True)
    return Quantity(match.start(), match.end(), core, None, low, high, unit, True)


def _scaled(text: str, words: NumberLexicon) -> float | None:
    """The value of a number with its scale: "2.5bn", "three and a half million", "two dozen"."""
    text = _plain(text)
    if re.fullmatch(_PART_OF_SCALE, text):
        return words.scales[text.split()[-1]] * (0.75 if text.startswith("three") else 0.25)
    text = re.sub(r"[ -]and[ -]a[ -]half\b", " and a half", text)
    whole, half, scale = text.partition(" and a half")
    if half:
        value = read_number(whole)
        return None if value is None else (value + 0.5) * words.scales.get(scale.strip(), 1)
    found = re.fullmatch(r"([\d,.]+)[ -]?([a-z]+)", text)
    if found and found[2] in words.scales and (value := read_number(found[1])) is not None:
        return round(value * words.scales[found[2]], 6)
    return read_number(text)


def _effect(text: str | None, words: NumberLexicon) -> str:
    """The effect of the approximators before a number: a bound beats a guess ("perhaps as many as")."""
    plain = _plain(text or "").removesuffix(" the")
    effects = [effect for word, effect in words.effects.items() if re.search(rf"\b{re.escape(word)}(?!\w)", plain)]
    longest = [e for w, e in words.effects.items() if plain == w]
    if longest:
        return longest[0]
    return next((effect for effect in ("least", "most", "about") if effect in effects), "")


def _unit(match: re.Match[str], words: NumberLexicon) -> str | None:
    plain = _plain(match["unit"] or "")
    return _sign_unit(match, words) or words.units.get(plain) or words.currency_names.get(plain)


def _sign_unit(match: re.Match[str], words: NumberLexicon) -> str | None:
    sign = match["sign"] or match["sign_m"]
    return words.currency_signs.get(sign) or words.currency_signs.get(sign.upper()) if sign else None


def _plain(text: str) -> str:
    even = re.sub(r"(?<=\d)[\u00a0\u2009\u202f](?=\d{3})", ",", text)  # "2 000" as many countries write it
    return even.replace("\u00a0", " ").strip().lower()
