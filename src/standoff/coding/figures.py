"""Figures: the numbers that matter in a text, each with what it counts and the words that say so.

Gives: ``code_figures(marks)``. A number matters by what it counts (``data/ontology/figures.toml``): money, per cents
and measures always, the dead, troops, weapons and votes however few, other things from ten on, talk never ("two
options").
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from itertools import islice

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from standoff.coding.reader import Reading
from standoff.language.marks import Marks, NumberMark, Sentence
from standoff.language.numbers.grammar import find_quantities
from standoff.language.numbers.words import read_ordinal
from standoff.schema import BlockKind, Figure

READ, CODER = "reader.figures", "rules.figures"
_LONGEST_EVIDENCE = 90
"""Characters; the two gold articles of the project have figures of 22 to 41."""
_LONGEST_BARE = 32
"""Characters of the evidence of a number that counts no noun: enough to be read, short of the whole sentence."""
_LONGEST_OF = 80
_DOZEN = 13
_PEOPLE = frozenset(
    ["people", "person", "man", "member", "national", "citizen", "official", "resident", "other", "more"]
)
_STOP_DEPS = frozenset(["relcl", "acl", "advcl", "appos", "conj", "cc", "punct", "mark", "ccomp", "parataxis"])
_NUMBER_DEPS = frozenset(["nummod", "quantmod", "det", "poss", "predet", "case"])


@lru_cache(maxsize=1)
def _lists() -> Mapping[str, frozenset[str]]:
    source = files("standoff") / "data" / "ontology" / "figures.toml"
    return {name: frozenset(words) for name, words in tomllib.loads(source.read_text(encoding="utf-8")).items()}


@lru_cache(maxsize=1)
def _people() -> Mapping[str, str]:
    source = files("standoff") / "data" / "ontology" / "figures.toml"
    names: Mapping[str, str] = tomllib.loads(source.read_text(encoding="utf-8"))["people"]
    return names


def code_figures(marks: Marks, reading: Reading) -> list[Figure]:
    """The figures of a document in text order; a figure that is repeated is given once, from the body if it can be."""
    figures: dict[tuple[object, ...], tuple[bool, Figure]] = {}
    for sentence in marks.sentences:
        in_body = sentence.block.kind is BlockKind.BODY
        for figure, head in [
            *_counted(marks, sentence, reading),
            *_lengths(marks, sentence),
            *_ordinals(marks, sentence),
        ]:
            key = (figure.value, figure.low, figure.high, head)
            if key not in figures or (in_body and not figures[key][0]):
                figures[key] = (in_body, figure)
    return sorted((figure for _, figure in figures.values()), key=lambda figure: figure.evidence.start)


def _counted(marks: Marks, sentence: Sentence, reading: Reading) -> Iterator[tuple[Figure, str]]:
    for number in marks.numbers:
        if not (sentence.start <= number.start and number.end <= sentence.end):
            continue
        span = marks.tokens.char_span(number.start, number.end, alignment_mode="expand")
        if span is None or not len(span):
            continue
        head = marks.tokens[number.head] if number.head is not None else None
        verb = _verb_of(head if head is not None else span.root)
        likely = _likely(reading, number)
        sure = likely >= reading.card.least.get("figure", 0.5)
        if not sure and not (likely >= reading.card.beside.get("figure", 0.0) and matters(number, span, head, verb)):
            continue
        first, last = _evidence(number, span, head, verb, sentence)
        start = min(first.idx, number.start) if first.i < span[0].i else number.start
        end = max(number.end, last.idx + len(last)) if last.i > span[-1].i else number.end
        yield (
            Figure(
                doc=marks.document.name,
                coder=READ if sure else CODER,
                score=reading.score(
                    "figure", likely if sure else None, seconded=sure and matters(number, span, head, verb)
                ),
                value=number.value,
                low=number.low,
                high=number.high,
                unit=number.unit or _unit(head),
                of=_counted_phrase(head, verb, span[0].i, span[-1].i),
                approx=number.approx,
                evidence=marks.document.span(start, end),
            ),
            head.lemma_.lower() if head is not None else number.unit or "",
        )


def _likely(reading: Reading, number: NumberMark) -> float:
    """How likely the reader takes a number to be part of a figure."""
    return max(
        (
            frame.probability
            for frame in reading.frames
            if frame.sense == "figure"
            and any(
                start < number.end and number.start < end for start, end in (frame.roles["evidence"] or (frame.anchor,))
            )
        ),
        default=0.0,
    )


def matters(number: NumberMark, span: TokenSpan, head: Token | None, verb: Token | None) -> bool:
    """Whether a number is worth a line in the record: "three warships" is, "three questions" is not."""
    lists = _lists()
    size = max(abs(bound) for bound in (number.value, number.low, number.high) if bound is not None)
    if number.unit or _tally(span) or (head is not None and _tally(head.doc[head.i : head.i + 1])):
        return True
    earnest = verb is not None and verb.lemma_.lower() in lists["verbs"]
    if head is None:
        vague = number.value is None and number.approx
        stands = _of_them(span) is not None or span.root.dep_ in ("nsubj", "nsubjpass")
        return earnest or vague or size >= 1000 or _is_total(span, verb) or (size >= 10 and stands)
    counted = head.lemma_.lower()
    if counted in lists["never"] and (size < 100 or not span.text[-1].isdigit()):
        return False
    if size < 10 and _is_asked(head, verb):
        return False
    if counted in lists["counts"] or head.ent_type_ == "NORP":
        return True
    if size < _DOZEN and counted in lists["idle"] and not (earnest and counted in _PEOPLE):
        return False
    if earnest and (counted in _PEOPLE or (head.pos_ == "NOUN" and counted not in lists["idle"] | lists["abstract"])):
        return True
    return size >= 100 or (size >= 10 and counted not in lists["abstract"])


def _tally(span: TokenSpan) -> Token | None:
    """The word after a number that stands for people: "four dead", "31 against", "12 in favour"."""
    doc = span.doc
    after = doc[span.end] if span.end < len(doc) else None
    if after is None:
        return None
    if after.lower_ in _lists()["tallies"]:
        return after
    pair = doc[span.end : span.end + 2].text.lower()
    return doc[span.end + 1] if pair in _lists()["tallies"] else None


def _of_them(span: TokenSpan) -> Token | None:
    """The pronoun of "2 million of them"."""
    following = span.doc[span.end : span.end + 2]
    return following[1] if following.text.lower() in ("of them", "of those", "of these", "of whom") else None


def _is_total(span: TokenSpan, verb: Token | None) -> bool:
    """Whether a bare number is a count by what stands before: "a crew of 24", "the toll rose to 90", "up from 12"."""
    doc, lists = span.doc, _lists()
    before = doc[max(0, span.start - 2) : span.start]
    if before.text.lower() in ("up from", "down from", "compared with", "compared to"):
        return True
    if len(before) == 2 and before[1].lower_ == "of":
        return before[0].lemma_.lower() in lists["totals"]
    return verb is not None and any(
        child.lemma_.lower() in lists["totals"]
        for child in verb.children
        if child.dep_ in ("nsubj", "nsubjpass", "dobj")
    )


def _is_asked(head: Token, verb: Token | None) -> bool:
    """Whether those counted only speak: "two diplomats said"."""
    if head.dep_ == "pobj" and head.head.head.lower_ == "according":
        return True
    return head.dep_ == "nsubj" and verb is not None and verb.lemma_.lower() in _lists()["sources_of_words"]


def _verb_of(token: Token) -> Token | None:
    """The verb that a number or its noun is subject or object of: the dead are the object of "kill"."""
    for _ in range(5):
        parent = token.head
        if parent == token:
            return token if token.pos_ == "VERB" else None
        if token.dep_ in ("relcl", "advcl", "ccomp"):
            return None
        if parent.pos_ in ("VERB", "AUX"):
            return parent
        if parent.pos_ not in ("NOUN", "PROPN", "NUM", "ADJ", "ADV", "ADP", "SCONJ"):
            return None
        token = parent
    return None


def _evidence(
    number: NumberMark, span: TokenSpan, head: Token | None, verb: Token | None, sentence: Sentence
) -> tuple[Token, Token]:
    """From the number to its noun; without a noun, from the subject or the verb to the number, or on to its verb."""
    first, last = span[0], _with_rate(span[-1])
    after = _tally(span) or _of_them(span)
    if head is not None and abs(head.idx + len(head) - number.start) <= _LONGEST_EVIDENCE:
        fate = _tally(head.doc[head.i : head.i + 1])  # "three people dead"
        return first, max(last, fate or head, key=_place)
    if after is not None:
        return first, after
    if verb is None or not sentence.tokens.start <= verb.i < sentence.tokens.end:
        return _left_of(first, number, sentence), last
    if verb.i > last.i:
        close = verb.idx + len(verb) - number.start <= _LONGEST_BARE and span.root.dep_ in ("nsubj", "nsubjpass")
        return (first, verb) if close else (_left_of(first, number, sentence), last)
    subject = next((child for child in verb.lefts if child.dep_ in ("nsubj", "nsubjpass")), verb)
    for start in (verb.doc[subject.left_edge.i], verb):
        between = start.doc[start.i : first.i]
        if number.end - start.idx <= _LONGEST_BARE and not any(token.like_num for token in between):
            return start, last
    return _left_of(first, number, sentence), last


def _with_rate(last: Token) -> Token:
    """On to the noun of "$92 a barrel", "30 per cent a year"."""
    following = last.doc[last.i + 1 : last.i + 3]
    if len(following) == 2 and following[0].lower_ in ("a", "an", "per") and following[1].pos_ == "NOUN":
        return following[1]
    return last


def _place(token: Token) -> int:
    return token.i


def _left_of(first: Token, number: NumberMark, sentence: Sentence) -> Token:
    """A few words before a bare number, so that the evidence says more than "100%"."""
    start = first
    while start.i > sentence.tokens.start:
        before = start.doc[start.i - 1]
        if before.pos_ in ("PUNCT", "CCONJ") or number.end - before.idx > _LONGEST_BARE - 10 or before.like_num:
            break
        start = before
    while start != first and start.pos_ in ("ADP", "SCONJ", "DET", "PRON", "AUX", "PART"):
        start = start.doc[start.i + 1]
    return start


def _unit(head: Token | None) -> str | None:
    if head is None:
        return None
    return _people().get(head.lemma_.lower(), head.text if head.pos_ == "PROPN" else head.lower_)


def _counted_phrase(head: Token | None, verb: Token | None, first: int, last: int) -> str | None:
    """What is counted, in a few words of the text: "Russian troops near the border", "people killed"."""
    if head is None:
        return _subject_phrase(verb, first)
    doc = head.doc
    left, right = head, head
    for child in head.lefts:
        if child.i > last and child.dep_ not in _NUMBER_DEPS | _STOP_DEPS:
            left = min(left, child.left_edge, key=lambda token: token.i)
    for child in head.rights:
        if child.dep_ == "prep" and child.right_edge.idx + len(child.right_edge) - head.idx <= _LONGEST_OF:
            right = child.right_edge
        elif child.dep_ in _STOP_DEPS or child.dep_ == "prep":
            break
    phrase = doc[max(left.i, last + 1) if head.i > last else left.i : right.i + 1].text
    phrase = " ".join(phrase.split()).lstrip("-–, ").removeprefix("strong ")
    passive = verb is not None and verb.lemma_.lower() in (
        "kill",
        "wound",
        "injure",
        "displace",
        "detain",
        "arrest",
        "capture",
        "evacuate",
    )
    if passive and verb is not None and right == head:
        phrase = f"{phrase} {_participle(verb)}"
    return phrase or None


def _participle(verb: Token) -> str:
    return verb.lower_ if verb.tag_ in ("VBN", "VBD") else verb.lemma_.lower()


def _subject_phrase(verb: Token | None, first: int) -> str | None:
    """Where no noun is counted: the subject of "inflation rose 3 per cent", or "killed" of "12 were killed"."""
    if verb is None:
        return None
    for child in verb.lefts:
        if child.dep_ in ("nsubj", "nsubjpass") and not child.left_edge.i <= first <= child.right_edge.i:
            edge = child if child.right_edge.i - child.i > 8 else child.right_edge
            return " ".join(verb.doc[child.left_edge.i : edge.i + 1].text.split())[:_LONGEST_OF]
    return _participle(verb)


_UNIT = re.compile(r"(minute|hour|day|week)s?\b", re.IGNORECASE)


def _lengths(marks: Marks, sentence: Sentence) -> Iterator[tuple[Figure, str]]:
    """Reads "a 50 minute phone call", "seven hours of talks", "a 72-hour ultimatum": how long, where that matters."""
    text = marks.document.text
    for mark in marks.times_in(sentence.start, sentence.end):
        unit = _UNIT.search(text, mark.start, mark.end) if mark.duration else None
        quantity = next(find_quantities(text[mark.start : mark.end]), None)
        span = marks.tokens.char_span(mark.start, mark.end, alignment_mode="expand")
        if unit is None or quantity is None or quantity.value is None or not span:
            continue
        what = _measured(span, limited=unit[1].lower() in ("day", "week"))
        if what is None:
            continue
        close = what.pos_ == "NOUN" and 0 <= what.i - span.end < 4
        figure = Figure(
            doc=marks.document.name,
            coder=CODER,
            value=quantity.value,
            low=quantity.low,
            high=quantity.high,
            unit=f"{unit[1].lower()}s",
            of=_counted_phrase(what, None, span[0].i, span[-1].i) if close else what.lemma_.lower(),
            approx=quantity.approx,
            evidence=marks.document.span(mark.start, what.idx + len(what) if close else mark.end),
        )
        yield figure, unit[1].lower()


def _measured(span: TokenSpan, *, limited: bool) -> Token | None:
    """What a length of time measures: the noun or verb above it or after its "of", if that is one that matters."""
    wanted = _lists()["limits"] if limited else _lists()["limits"] | _lists()["talks"]
    above = [span.root, *islice(span.root.ancestors, 4)]
    below = [child for token in span.root.children if token.lower_ in ("of", "to") for child in token.subtree]
    below += [child for child in span.root.children if child.dep_ in ("relcl", "acl", "advcl")]
    return next((token for token in [*below, *above] if token.lemma_.lower() in wanted), None)


_ORDINAL = re.compile(
    r"\b(?P<ordinal>[a-z-]+th|(?:[a-z]+-)?(?:first|second|third)|\d+(?:st|nd|rd|th))"
    r"[ \u00a0](?:straight |full )?(?P<unit>[a-z]+)"
    r"[ \u00a0](?P<link>of|since)[ \u00a0](?P<of>(?:[\w’'-]+[ \u00a0]){0,4}?(?P<event>[\w-]+))\b",
    re.IGNORECASE,
)


def _ordinals(marks: Marks, sentence: Sentence) -> Iterator[tuple[Figure, str]]:
    """Reads "the eighth year of the war": how long a conflict has gone on."""
    lists = _lists()
    text = marks.document.text[sentence.start : sentence.end]
    for match in _ORDINAL.finditer(text):
        value, unit = read_ordinal(match["ordinal"]), match["unit"].lower()
        if value is None or unit not in lists["ordinal_units"]:
            continue
        words = [
            (w.group().lower(), w.end())
            for w in re.finditer(r"[\w-]+", text[match.start("of") : match.start("of") + 50])
        ][:5]
        ends = [end for word, end in words if word in lists["long_events"]]
        if not ends:
            continue
        end = match.start("of") + ends[0]
        the = re.search(r"\b(?:the|its|their)[ \u00a0]$", text[: match.start()], re.IGNORECASE)
        start = the.start() if the else match.start()
        figure = Figure(
            doc=marks.document.name,
            coder=CODER,
            value=float(value),
            unit=f"{unit} (ordinal)",
            of=" ".join(text[match.start("of") : end].split()),
            evidence=marks.document.span(sentence.start + start, sentence.start + end),
        )
        yield figure, f"{unit} (ordinal)"
