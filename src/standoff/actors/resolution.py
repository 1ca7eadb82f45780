"""The items of a document with their parties resolved: names, sides and reasons in place of bare mentions."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from msgspec.structs import replace

from standoff.actors.counted import side_of_figure
from standoff.actors.discourse import Discourse
from standoff.actors.mentions import Answer, resolve_mention
from standoff.actors.places import find_place
from standoff.actors.reading import Referent
from standoff.actors.register import survey
from standoff.actors.sectors import country_of, sector_of
from standoff.language import Marks
from standoff.schema import AnyItem, Commitment, Event, Figure, Location, Party, Plover, Span, Statement


def resolve(marks: Marks, items: list[AnyItem]) -> list[AnyItem]:
    """The items in the same order, each party with ``name``, ``side`` and ``reason``.

    A party of an event that means several ("the two leaders") becomes several with the same span; one that means nobody
    ("the move") is left out. A statement keeps its source whatever it is.
    """
    return Resolution(survey(marks), items).items()


class Resolution:
    """One document's items on their way; statements first, in the order of the text, for they say who speaks."""

    def __init__(self, discourse: Discourse, items: list[AnyItem]) -> None:
        self.discourse = discourse
        self._items = items
        self._answers: dict[tuple[int, int], Answer] = {}
        self._statements = [item for item in items if isinstance(item, Statement)]
        self._sources: dict[int, Answer] = {}
        self._under_way: set[int] = set()
        self._spoken: list[tuple[int, Referent]] = []
        order = sorted(range(len(self._statements)), key=lambda n: _said_at(self._statements[n]))
        for number in order:
            self._source(number)

    def items(self) -> list[AnyItem]:
        """All items, resolved."""
        return [self._resolved(item) for item in self._items]

    def _resolved(self, item: AnyItem) -> AnyItem:
        match item:
            case Statement():
                return self._statement(item)
            case Commitment():
                by = self._one(item.by)
                toward = tuple(p for p in self._several(item.toward) if not _same(p, by) and not _one_side(p, by))
                return replace(item, by=by, toward=toward)
            case Event():
                meets = item.plover is Plover.CONSULT
                sources = self._several(item.sources, places=meets)
                targets = self._several(item.targets, places=True)
                if not meets:  # nobody is the target of its own act: "Russia massed troops on its border"
                    targets = tuple(p for p in targets if not _among(p, list(sources)))
                return replace(item, sources=sources, targets=targets, location=self._location(item.place))
            case Figure():
                return replace(item, side=item.side or side_of_figure(self.discourse, item))

    def _statement(self, item: Statement) -> Statement:
        number = next(n for n, other in enumerate(self._statements) if other is item)
        source = self.coded(self._source(number).one(item.source.span))
        via = self._one(item.via) if item.via else None
        return replace(item, source=source, via=via, addressee=self._addressee(item))

    def _source(self, number: int) -> Answer:
        """Who a statement's source is; asked while it is being worked out, nobody."""
        if number in self._sources:
            return self._sources[number]
        item = self._statements[number]
        span = item.source.span
        if number in self._under_way:
            return Answer(None, (), "unresolved: the source is inside its own statement")
        self._under_way.add(number)
        if span is None:
            answer = self._spanless(item)
        else:
            answer = resolve_mention(
                self.discourse, span.start, span.end,
                speaker_of=lambda offset: self.speaker_of(offset, but=number),
                last_speaker=self._last_speaker(span.start), is_source=True,
            )  # fmt: skip
            if answer.name is None and not answer.referents:
                answer = Answer(None, (), answer.reason)
        self._under_way.discard(number)
        self._sources[number] = answer
        if span is not None and len(answer.referents) == 1:
            self._spoken.append((span.start, answer.referents[0]))
            self._spoken.sort(key=lambda row: row[0])
        return answer

    def _spanless(self, item: Statement) -> Answer:
        """A free-standing quotation without a mention of its speaker: whoever spoke last."""
        if item.source.name:
            return Answer(item.source.name, (), item.source.reason or "", item.source.side)
        last = self._last_speaker(item.anchor.start)
        if last is None:
            return Answer(None, (), "unresolved: a quotation with no speaker beside it")
        return Answer(last.name, (last,), f"the speaker before: {last.name}", last.side)

    def _last_speaker(self, offset: int) -> Referent | None:
        said = [referent for start, referent in self._spoken if start < offset and offset - start < 1500]
        return said[-1] if said else None

    def speaker_of(self, offset: int, *, but: int = -1) -> Referent | None:
        """The source of the innermost statement that holds an offset, or of the quotation around it."""
        best: tuple[int, int] | None = None
        quotation = self.discourse.reading.marks.quotation_at(offset)
        for number, item in enumerate(self._statements):
            if number == but or number in self._under_way:
                continue
            for span in item.content:
                inside = span.start <= offset < span.end
                quoted = quotation is not None and span.start < quotation.end and quotation.start < span.end
                if inside or quoted:
                    size = (span.end - span.start) + (0 if inside else 10_000)
                    best = min(best, (size, number)) if best else (size, number)
        if best is None:
            return None
        referents = self._source(best[1]).referents
        return referents[0] if len(referents) == 1 else None

    def answer(self, span: Span) -> Answer:
        """Who a mention means."""
        key = (span.start, span.end)
        if key not in self._answers:
            self._answers[key] = resolve_mention(
                self.discourse,
                span.start,
                span.end,
                speaker_of=self.speaker_of,
                last_speaker=self._speaker_before(span.start),
            )
        return self._answers[key]

    def _speaker_before(self, offset: int) -> Referent | None:
        """Inside a statement its speaker, else whoever spoke last: who "he" in what is said most often means."""
        return self.speaker_of(offset) or self._last_speaker(offset)

    def _one(self, party: Party) -> Party:
        if party.span is None:
            return party
        number = next((n for n, s in enumerate(self._statements) if s.source.span == party.span), None)
        answer = self._source(number) if number is not None else self.answer(party.span)
        return self.coded(answer.one(party.span))

    def coded(self, party: Party) -> Party:
        """A party with PLOVER's country and sector, as its words and its side tell them."""
        reading, span = self.discourse.reading, party.span
        if span is None:
            return replace(party, country=party.side if party.side in reading.gazetteer.states else None)
        country = None if party.state else country_of(reading, span.start, span.end, party.side)
        return replace(party, country=country, sector=sector_of(reading, span.start, span.end))

    def _several(self, parties: Iterable[Party], *, places: bool = False) -> tuple[Party, ...]:
        """``places``: a capital after a preposition is a party, as the coder says (who visits Kyiv meets Ukraine)."""
        found: list[Party] = []
        for party in parties:
            if party.span is None:
                found.append(party)
                continue
            number = next((n for n, s in enumerate(self._statements) if s.source.span == party.span), None)
            answer = self._source(number) if number is not None else self.answer(party.span)
            if answer.place and not places:
                continue
            found += [p for p in answer.several(party.span) if p.name is not None and not _among(p, found)]
        return tuple(map(self.coded, found))

    def _location(self, place: str | None) -> Location | None:
        """Where the place of an event lies; a name that several towns bear is taken where the text's states are."""
        if place is None:
            return None
        marks = self.discourse.reading.marks
        found = find_place(place, states=self._sides, on=marks.published)
        if found is None:
            return None
        latitude, longitude = found.at
        return Location(found.name, found.kind, latitude, longitude, found.radius, found.states, found.claimed)

    @cached_property
    def _sides(self) -> frozenset[str]:
        """The sides of all whom the text names."""
        return frozenset(each.referent.side for each in self.discourse.occurrences if each.referent.side)

    def _addressee(self, item: Statement) -> str | None:
        """The canonical name of who is spoken to; coding leaves the words, which stand near the cue."""
        if not item.addressee:
            return item.addressee
        near = item.cue.end if item.cue else item.anchor.start
        text = self.discourse.reading.text
        low = max(0, near - 300)
        places = [p for p in (text.find(item.addressee, near), text.rfind(item.addressee, low, near)) if p >= 0]
        if not places:
            return item.addressee
        start = min(places, key=lambda p: abs(p - near))
        answer = resolve_mention(
            self.discourse,
            start,
            start + len(item.addressee),
            speaker_of=self.speaker_of,
            last_speaker=self._last_speaker(start),
        )
        return answer.name or item.addressee


def _said_at(item: Statement) -> int:
    if item.source.span is not None:
        return item.source.span.start
    return item.cue.start if item.cue else item.anchor.start


def _same(party: Party, other: Party) -> bool:
    return party.name == other.name and party.speaks_for == other.speaks_for


def _one_side(party: Party, other: Party) -> bool:
    """Whether both speak for one side: the Kremlin demands nothing of Russia."""
    return party.speaks_for is not None and party.speaks_for == other.speaks_for


def _among(party: Party, others: list[Party]) -> bool:
    return any(_same(party, other) for other in others)
