"""A small language for writing gold annotations by exact substring: offsets are computed, never typed.

An annotation script has one function, which is handed the article that has the script's name::

    # talks.py annotates talks.txt: "Iran said on Thursday it would halt inspections unless sanctions were lifted."
    from annotate import Article, Party

    IRAN, IAEA = Party("Iran", "IRN"), Party("IAEA", "UN")

    def annotate(a: Article) -> None:
        a.document(published="2021-03-04")
        a.at("Iran said on Thursday it would halt inspections unless sanctions were lifted.")
        a.statement("Iran", IRAN, "said", "it would halt inspections unless sanctions were lifted", act="threat",
                    date="2021-03-04")
        a.commitment("Iran", IRAN, "threat", "halt inspections", "unless sanctions were lifted", toward=[IAEA])
        a.event("THREATEN", "occurred", [IRAN], [IAEA], "it would halt inspections", when="2021-03-04")

``build(SCRIPTS, ARTICLES, OUT)`` runs every script of a folder and writes one JSON Lines file.

How a span is given, wherever one is wanted:

- a string that occurs exactly once, on word boundaries, in the passage that ``at`` chose (``whole``: all of it);
- ``("Iran", 2)``: the second occurrence in the passage;
- ``a.elsewhere("Mr Ryabkov", within="…")``: a span outside the passage.

A long passage need not be typed whole. Three methods give its text, for ``at``, for ``within`` or for a span::

    a.at(a.paragraph("MOSCOW. -"))                      # the one paragraph that begins so
    a.at(a.between("On Friday the", "its fleet."))      # from these words to the next of those
    a.at(a.rest("A spokesman added"))                   # from these words to the end of their paragraph

``more`` (further evidence) is looked up in the whole article. Anything ambiguous, missing or outside the
vocabularies raises ``GoldError``, which names the article, the passage and what was found.
"""

from __future__ import annotations

import json
import re
import runpy
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from standoff.errors import InputError
from standoff.schema import Act, CommitmentKind, Document, Format, Interval, Mode, Party, Plover, Polarity, Span, Status

Spec = str | tuple[str, int] | Span
Item = dict[str, Any]

ORGANISATIONS = frozenset({"NATO", "EU", "OSCE", "UN", "MEDIA", "AU", "ASEAN", "ECOWAS", "CSTO", "GCC", "OIC", "OAS"})
LETTERS = {"document": "D", "statement": "S", "commitment": "C", "event": "E", "figure": "F"}
KEYS = {
    "statement": {"source", "side", "mode", "act", "addressee", "date"},
    "commitment": {"by", "side", "kind", "polarity", "toward", "condition"},
    "event": {"plover", "status", "sources", "targets", "when", "place", "format"},
    "figure": {"value", "low", "high", "approx", "side"},
    "document": {"title", "byline", "publisher", "agency", "published"},
}
VOCABULARY: dict[str, type[StrEnum]] = {
    "mode": Mode, "act": Act, "polarity": Polarity, "plover": Plover, "status": Status, "format": Format,
}  # fmt: skip
EXTRA = frozenset({"alt", "via", "note", "standfirst", "published_span", "captions", "section_heads", "datelines"})
"""Further keys of an item; ``minor``, ``key`` (a name to refer to) and ``same_as`` (such a name) are taken besides."""
OPENING, CLOSING = "“«„‘\"'", "”»\"’'"


class GoldError(ValueError):
    """An annotation that does not hold: it says where and why."""


def weekday(day: str, name: str) -> str:
    """The day, if it falls on that weekday: ``weekday("2022-01-07", "Friday")``."""
    actual = date.fromisoformat(day).strftime("%A")
    if actual != name:
        raise GoldError(f"{day} is a {actual}, not a {name}")
    return day


class Article:
    """One text under annotation, and the items written for it so far."""

    def __init__(self, name: str, text: str) -> None:
        self.name, self.text = name, text
        self.items: list[Item] = []
        self._keys: dict[str, Item] = {}
        self.whole()

    @classmethod
    def open(cls, path: Path) -> Article:
        """A plain text as it is on disk; any other file as the documents layer reads it."""
        if path.suffix == ".txt":
            return cls(path.stem, path.read_bytes().decode("utf-8"))
        from standoff.documents import read_paths

        found = [reading for reading in read_paths([path]) if isinstance(reading, Document)]
        if len(found) != 1:
            raise GoldError(f"{path} holds {len(found)} articles; a script annotates one")
        return cls(path.stem, found[0].text)

    # --- spans -------------------------------------------------------------------------------------------

    def at(self, passage: str) -> None:
        """Choose the passage in which the following items lie; it must occur once in the article."""
        self._scope = self._once(passage)

    def whole(self) -> None:
        """Choose the whole article as passage."""
        self._scope = (0, len(self.text))

    def paragraph(self, beginning: str) -> str:
        """The text of the one paragraph that begins so; blank lines part paragraphs."""
        found = [text for text in self._paragraphs() if text.startswith(beginning)]
        if len(found) != 1:
            begun = [text[:40] for text in found or self._paragraphs()]
            raise self._error(f"{len(found)} paragraphs begin with {beginning!r}, not one; there are {begun}")
        return found[0]

    def between(self, first: str, last: str) -> str:
        """The text from ``first``, which must occur once in the article, to the next ``last``, both included."""
        start = self.elsewhere(first)
        end = self.text.find(last, start.end)
        if not last or end < 0:
            raise self._error(
                f"{last!r} does not occur after {first!r}; there follows {self.text[start.end :][:300]!r}"
            )
        return self.text[start.start : end + len(last)]

    def rest(self, first: str) -> str:
        """The text from ``first``, which must occur once in the article, to the end of its paragraph."""
        return self.text[self.elsewhere(first).start :].split("\n\n")[0].rstrip("\n")

    def _paragraphs(self) -> list[str]:
        return self.text.rstrip("\n").split("\n\n")

    def elsewhere(self, spec: Spec, *, within: str | None = None) -> Span:
        """A span outside the passage: anywhere in the article, or in the text that occurs once around it."""
        return self._cut(spec, self._once(within) if within else (0, len(self.text)))

    def _once(self, passage: str) -> tuple[int, int]:
        count = self.text.count(passage)
        if count != 1:
            raise self._error(f"the passage {passage!r} occurs {count} times; it must occur once")
        start = self.text.index(passage)
        return start, start + len(passage)

    def _cut(self, spec: Spec, scope: tuple[int, int] | None = None) -> Span:
        if isinstance(spec, Span):
            return spec
        words, number = spec if isinstance(spec, tuple) else (spec, None)
        if words != words.strip() or not words:
            raise self._error(f"{words!r} is empty or has white space at an end")
        before = r"(?<!\w)" if re.match(r"\w", words) else ""
        after = r"(?!\w)" if re.search(r"\w\Z", words) else ""
        low, high = scope or self._scope
        hits = [m.start() for m in re.compile(before + re.escape(words) + after).finditer(self.text, low, high)]
        if (number is None and len(hits) != 1) or (number is not None and not 1 <= number <= len(hits)):
            want = "once" if number is None else f"at least {number} times"
            raise self._error(f"{words!r} occurs {len(hits)} times, not {want}, in {self.text[low:high][:300]!r}")
        start = hits[(number or 1) - 1]
        return Span(start, start + len(words), words)

    def _error(self, message: str) -> GoldError:
        return GoldError(f"{self.name}: {message}")

    # --- items -------------------------------------------------------------------------------------------

    def document(
        self,
        *,
        published: str | None,
        title: Spec | None = None,
        byline: Spec | None = None,
        publisher: str | None = None,
        agency: str | None = None,
        boilerplate: Sequence[Spec] = (),
        **extra: Any,
    ) -> None:
        """What is known about the article; extra spans: ``standfirst``, ``captions``, ``datelines`` …"""
        self.whole()
        body = {
            "title": title and self._cut(title),
            "published": published,
            "publisher": publisher,
            "agency": agency,
            "byline": byline and self._cut(byline),
            "boilerplate": [self._cut(spec) for spec in boilerplate],
        }
        for key in {"standfirst", "published_span"} & set(extra):
            extra[key] = self._cut(extra[key])
        for key in {"captions", "section_heads", "datelines"} & set(extra):
            extra[key] = [self._cut(spec) for spec in extra[key]]
        self._add("document", 0, body, extra)

    def statement(
        self,
        source: Spec,
        who: Party,
        cue: Spec | None,
        content: Spec | list[Spec],
        *,
        act: str = "claim",
        mode: str | None = None,
        to: str | None = None,
        date: str | None = None,
        **extra: Any,
    ) -> None:
        """Someone is reported to say something. ``mode`` is read off the quotation marks unless it is given."""
        pieces = [self._cut(spec) for spec in (content if isinstance(content, list) else [content])]
        body = {
            "source": {"span": self._cut(source), **self._party(who)},
            "cue": cue and self._cut(cue),
            "content": pieces,
            "mode": mode or _mode([span.text for span in pieces]),
            "act": act,
            "addressee": to,
            "date": date,
        }
        self._add("statement", pieces[0].start, body, extra)

    def commitment(
        self,
        by: Spec,
        who: Party,
        kind: str,
        action: Spec,
        condition: Spec | None = None,
        *,
        polarity: str | None = None,
        toward: Sequence[Party] = (),
        **extra: Any,
    ) -> None:
        """What an actor binds itself or another to. ``polarity`` is read off the condition unless it is given."""
        done, when = self._cut(action), condition and self._cut(condition)
        if when and done.meets(when):
            raise self._error(f"the condition {when.text!r} lies in its action {done.text!r}")
        body = {
            "by": {**self._party(who), "span": self._cut(by)},
            "kind": str(CommitmentKind(kind)),
            "action": done,
            "condition": when,
            "polarity": polarity or (when and _polarity(when.text)),
            "toward": list(toward),
        }
        self._add("commitment", done.start, body, extra)

    def event(
        self,
        plover: str,
        status: str,
        sources: Sequence[Party],
        targets: Sequence[Party],
        evidence: Spec,
        *,
        when: str | None = None,
        place: str | None = None,
        more: Sequence[Spec] = (),
        **extra: Any,
    ) -> None:
        """Something happened, is happening, is scheduled, feared or denied; ``format`` and ``duration`` for CONSULT."""
        body: Item = {
            "plover": plover,
            "status": status,
            "sources": list(sources),
            "targets": list(targets),
            "when": when,
            "place": place,
        }
        if plover == Plover.CONSULT:
            body |= {"format": extra.pop("format", None), "duration": extra.pop("duration", None)}
        elif {"format", "duration"} & set(extra):
            raise self._error(f"only CONSULT has a format or a duration, not {plover}: {evidence!r}")
        body["evidence"] = span = self._cut(evidence)
        if more:
            body["more_evidence"] = [self._cut(spec, (0, len(self.text))) for spec in more]
        self._add("event", span.start, body, extra)

    def figure(
        self,
        value: float | None,
        unit: str | None,
        of: str,
        evidence: Spec,
        *,
        approx: bool = False,
        side: str | None = None,
        low: float | None = None,
        high: float | None = None,
        **extra: Any,
    ) -> None:
        """A number that matters, scaled to its base unit; ``value`` is ``None`` for a pure range."""
        span = self._cut(evidence)
        if value is None and low is None and high is None:
            raise self._error(f"the figure {span.text!r} has neither a value nor a range")
        body = {"value": value, "low": low, "high": high, "unit": unit, "of": of, "approx": approx}
        self._add("figure", span.start, body | {"evidence": span, "side": _side(side)}, extra)

    # --- checks ------------------------------------------------------------------------------------------

    def _party(self, who: Party) -> Item:
        return {"name": who.name, "side": _side(who.side)}

    def _add(self, kind: str, position: int, body: Item, extra: Item) -> None:
        """Check an item and keep it; ``EXTRA`` lists what ``extra`` may hold."""
        salience = "minor" if extra.pop("minor", False) else "core"
        key, same_as = extra.pop("key", None), extra.pop("same_as", None)
        try:
            if set(extra) - EXTRA:
                raise GoldError(f"unknown arguments {sorted(set(extra) - EXTRA)}")
            item = {"doc": self.name, "type": kind, "salience": salience, **_plain(body | extra)}
            _check(kind, item)
        except (GoldError, InputError, ValueError) as error:
            raise self._error(f"{kind} at {self.text[position : position + 60]!r}: {error}") from error
        if any(_identity(other) == _identity(item) for other in self.items):
            raise self._error(f"{kind} at {self.text[position : position + 60]!r} is written twice")
        if key and key in self._keys:
            raise self._error(f"the key {key!r} is taken")
        if key:
            self._keys[key] = item
        item["_position"], item["_same_as"] = position, same_as
        self.items.append(item)

    def finish(self) -> list[Item]:
        """The items in text order, kind by kind, with ids such as ``talks-S03``; ``same_as`` keys become ids."""
        order = list(LETTERS)
        items = sorted(self.items, key=lambda item: (order.index(item["type"]), item["_position"]))
        counts: dict[str, int] = {}
        for item in items:
            counts[item["type"]] = counts.get(item["type"], 0) + 1
            item["id"] = f"{self.name}-{LETTERS[item['type']]}{counts[item['type']]:02}"
        for item in items:
            if item["_same_as"]:
                if item["_same_as"] not in self._keys:
                    raise self._error(f"same_as={item['_same_as']!r}: no item has this key")
                item["same_as"] = self._keys[item["_same_as"]]["id"]
        return [{k: v for k, v in item.items() if not k.startswith("_")} for item in items]

    def keyed(self) -> dict[str, Item]:
        """The finished items that were given a ``key``, by key; for relations across articles."""
        done = {item["id"]: item for item in self.finish()}
        return {key: done[item["id"]] for key, item in self._keys.items()}


def build(scripts: Path, articles: Path, out: Path) -> list[Item]:
    """Run every script of a folder that has an ``annotate`` function on the article of its name; write ``out``."""
    items: list[Item] = []
    for script in sorted(scripts.glob("*.py")):
        matches = [path for path in sorted(articles.glob(script.stem + ".*")) if path.suffix != ".py"]
        if not matches:
            continue
        article = Article.open(matches[0])
        runpy.run_path(str(script))["annotate"](article)
        items += article.finish()
    out.write_text("".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items), encoding="utf-8")
    return items


def _check(kind: str, item: Item) -> None:
    """Raise where a value or an alternative lies outside its vocabulary or is not a time."""
    alternatives = item.get("alt", {})
    unknown = set(alternatives) - KEYS[kind]
    if unknown:
        raise GoldError(f"alt of a {kind} cannot have {sorted(unknown)}; it may have {sorted(KEYS[kind])}")
    for key in KEYS[kind] | {"published"}:
        for value in [item.get(key), *alternatives.get(key, [])]:
            if value is None:
                continue
            if key in VOCABULARY:
                VOCABULARY[key](value)
            elif key in ("date", "when", "published"):
                Interval.parse(value)
    if kind == "commitment" and (item["condition"] is None) != (item["polarity"] is None):
        raise GoldError("a condition and its polarity go together")


def _plain(value: Any) -> Any:
    """Spans and parties as the interchange format writes them."""
    if isinstance(value, Span):
        return {"start": value.start, "end": value.end, "text": value.text}
    if isinstance(value, Party):
        return {"name": value.name, "side": _side(value.side)}
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value


def _side(side: str | None) -> str | None:
    if side is None or side in ORGANISATIONS or re.fullmatch(r"[A-Z]{3}", side):
        return side
    raise GoldError(f"{side!r} is neither an ISO 3166 alpha-3 code nor one of {sorted(ORGANISATIONS)}")


def _identity(item: Item) -> str:
    parts = ("source", "cue", "content", "action", "by", "evidence", "plover", "status", "value", "targets")
    return json.dumps([item["type"], *(item.get(key) for key in parts)])


def _mode(pieces: Iterable[str]) -> Mode:
    """Direct where the quotation marks enclose every piece, mixed where they enclose a part, else indirect."""
    pieces = list(pieces)
    begun = all(piece[0] in OPENING and not re.search(r"[”»\"]", piece[1:-1]) for piece in pieces)
    if begun and all(piece[-1] in CLOSING or piece[0] in '“«„"' for piece in pieces):
        return Mode.DIRECT
    return Mode.MIXED if any(re.search(r"[“«„\"]|(?<!\w)[‘']\w", piece) for piece in pieces) else Mode.INDIRECT


def _polarity(condition: str) -> Polarity:
    words = condition.lower()
    if re.search(r"\bunless\b|\bwithout\b|\bor else\b|\bfailing\b", words):
        return Polarity.UNLESS
    if re.search(r"\b(in exchange|in return|exchange for|return for)\b", words):
        return Polarity.EXCHANGE
    if re.match(r"(not )?(until|till|only after|before|as long as|so long as)\b", words):
        return Polarity.UNTIL
    return Polarity.IF
