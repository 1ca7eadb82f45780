"""Moments: three clocks kept apart, what no text dates told by its article, what is due set apart."""

from __future__ import annotations

from standoff.analysis import moments as module
from standoff.analysis.lines import Late
from standoff.analysis.moments import PLANNED, Clock, Time, moments, rank, ranked
from standoff.schema import Act, CommitmentKind, Format, Party, Plover, Status

RUR, GRA = (Party(name=code, side=code) for code in ("RUR", "GRA"))


def test_happened_said_and_published_are_three_times(desk):
    article = desk.article("post", "Ruritania said on 4 January that Graustark shelled Zenda on 2 January.")
    desk.statement(article, "Graustark shelled Zenda", by=RUR, act=Act.CLAIM, date="2031-01-04")
    desk.event(article, "shelled Zenda on 2 January", Plover.ASSAULT, sources=(GRA,), when="2031-01-02")
    deed, words = sorted(moments(desk.case), key=lambda each: each.kind)
    assert (deed.at(Clock.HAPPENED), deed.at(Clock.SAID)) == (Time("2031-01-02"), None)
    assert deed.published == words.published == Time("2031-01-05")
    assert words.said == words.happened == Time("2031-01-04")


def test_what_no_text_dates_is_told_by_the_day_of_its_article(desk):
    article = desk.article("post", "Graustark shelled Zenda. Ruritania would answer in kind.")
    desk.event(article, "Graustark shelled Zenda", Plover.ASSAULT, sources=(GRA,), targets=(RUR,))
    desk.commitment(article, "would answer in kind", by=RUR, kind=CommitmentKind.THREAT, toward=(GRA,))
    assert {each.happened for each in moments(desk.case)} == {Time("2031-01-05", inferred=True)}
    assert {each.sides for each in moments(desk.case)} == {frozenset({"RUR", "GRA"})}


def test_without_any_date_there_is_no_time(desk):
    article = desk.article("post", "Graustark shelled Zenda.", published=None)
    desk.event(article, "Graustark shelled Zenda", Plover.ASSAULT, sources=(GRA,))
    (only,) = moments(desk.case)
    assert (only.happened, only.said, only.published) == (None, None, None)


def test_what_is_announced_for_a_day_to_come_is_ahead(desk):
    article = desk.article("post", "Talks in Zenda on 9 January. A drill on 8 January. A drill was due on 3 January.")
    for words, plover, when in (
        ("Talks in Zenda on 9 January", Plover.CONSULT, "2031-01-09"),
        ("A drill on 8 January", Plover.MOBILIZE, "2031-01-08"),
        ("A drill was due on 3 January", Plover.MOBILIZE, "2031-01-03"),
    ):
        format = Format.TALKS if plover is Plover.CONSULT else None
        desk.event(
            article, words, plover, status=Status.SCHEDULED, sources=(RUR,), targets=(GRA,), when=when, format=format
        )
    found = {each.happened.when: each for each in moments(desk.case)}
    assert [found[day].ahead for day in sorted(found)] == [False, True, True]
    assert {each.sense for each in found.values()} == {PLANNED, "meeting"}


def test_an_announcement_without_a_day_is_not_placed_by_the_day_of_its_article(desk):
    article = desk.article("post", "A drill is to begin soon.")
    desk.event(article, "A drill is to begin", Plover.MOBILIZE, status=Status.SCHEDULED, sources=(RUR,))
    (only,) = moments(desk.case)
    assert only.happened is None
    assert not only.ahead


def test_what_is_feared_is_not_told(desk):
    article = desk.article("post", "Zenda might be shelled.")
    desk.event(article, "Zenda might be shelled", Plover.ASSAULT, status=Status.HYPOTHETICAL, targets=(RUR,))
    assert moments(desk.case) == ()


def test_every_moment_has_its_words(crisis):
    found = moments(crisis.case)
    texts = {page.id: page.text for page in crisis.pages}
    assert len(found) >= 4
    for each in found:
        first = each.line.citations[0]
        assert texts[first.document_id][first.start : first.end] == first.quote
    assert [each.line.origins for each in found] == sorted((each.line.origins for each in found), reverse=True)


def test_no_line_is_written_but_of_what_is_shown(crisis, monkeypatch):
    written = []
    write = module.line
    monkeypatch.setattr(module, "line", lambda own, **given: written.append(own.lead.item.id) or write(own, **given))
    found = moments(crisis.case)
    late = {each.id for each in found if isinstance(each.line, Late)}
    assert len(late) >= 4
    assert written == []
    first = next(ranked(found, last=1))
    alike = {each.id for each in found if rank(each) == rank(first)}
    assert set(written) <= alike & late


def test_any_part_is_as_in_the_whole_order(crisis):
    found = moments(crisis.case)
    whole = sorted(found, key=lambda m: (-m.line.origins, -m.line.weight, m.line.text, m.id))
    assert list(ranked(found)) == whole
    for first in range(len(found)):
        for last in range(first, len(found) + 1):
            assert list(ranked(found, first, last)) == whole[first:last]
    assert [m.line.text for m in ranked(found, by=lambda moment: None)] == sorted(m.line.text for m in found)
