"""Deciding over HTTP: every form writes what it says, tells what it did, and refuses what it must."""

import html
import re
import shutil
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest
from starlette.testclient import TestClient

from standoff.record import open_case
from standoff.record.reviewing import Asked
from standoff.schema import Verb
from standoff.serve import workbench
from tests.serve.waiting import until


@pytest.fixture
def own(demo_case, tmp_path):
    """A copy of the demonstration case that a test may write to."""
    for each in demo_case.parent.glob(demo_case.name + "*"):
        shutil.copy(each, tmp_path / each.name)
    return tmp_path / demo_case.name


@pytest.fixture
def desk(own, monkeypatch):
    monkeypatch.setenv("STANDOFF_BY", "ana")
    with TestClient(workbench(own), base_url="http://127.0.0.1", follow_redirects=False) as client:
        client.token = re.search(r'name="csrf" value="([^"]+)"', client.get("/review").text)[1]
        yield client


@pytest.fixture
def case(own):
    with open_case(own, read_only=True) as found:
        yield found


def send(desk, path="/decide", headers=None, **data):
    return desk.post(path, data={"csrf": desk.token, **data}, headers=headers or {})


def first(case, **asked):
    return case.reviewing().queue(Asked(**asked), most=1).items[0]


@pytest.mark.parametrize(("verb", "verdict"), [("accept", "accepted"), ("reject", "rejected"), ("unsure", "unsure")])
def test_a_verdict_is_written_with_who_and_why_and_leads_back(desk, case, verb, verdict):
    item = first(case)
    answer = send(desk, verb=verb, item=item.id, why="seen it", back="/review?kind=event&item=sta_1")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/review?kind=event&item=sta_1"
    assert case.verdicts()[item.id] == verdict
    (decision,) = case.decisions()
    assert (decision.by, decision.why, decision.verb) == ("ana", "seen it", verb)
    told = desk.get("/review").text
    assert 'id="notice"' in told
    assert decision.id in told  # what takes it back
    assert 'id="notice"' not in desk.get("/review").text  # said once


def test_a_card_is_answered_with_the_card_and_what_to_announce(desk, case):
    item = first(case)
    answer = send(desk, verb="reject", item=item.id, card="7", headers={"hx-request": "true"})
    assert answer.status_code == 200
    assert "rejected: " in msgspec.json.decode(answer.headers["hx-trigger"])["announce"]
    assert f'id="{item.id}"' in answer.text
    assert 'data-i="7"' in answer.text
    assert "is-rejected" in answer.text
    assert case.decisions()[0].id in answer.text
    assert "<html" not in answer.text


def test_what_was_rejected_is_gone_from_the_article_until_asked_for(desk, case):
    item = first(case)
    article = f"/articles/{case.document_of(item).id}"
    send(desk, verb="reject", item=item.id)
    assert f'id="{item.id}"' not in desk.get(article).text
    assert item.id not in desk.get(article + ".json").text
    assert f'id="{item.id}"' in desk.get(article + "?rejected=1").text
    assert f'id="{item.id}"' in desk.get(f"{article}?item={item.id}").text  # a permalink never leads nowhere


def test_nothing_is_written_without_the_token(desk, case):
    item = first(case)
    for path, data in (
        ("/decide", {"verb": "reject", "item": item.id}),
        ("/decide/relation", {"verb": "same", "item": item.id, "other": item.id}),
        ("/decide/words", {"move": "end-later", "item": item.id}),
        ("/review", {"item": item.id, "act": "claim"}),
    ):
        assert desk.post(path, data=data).status_code == 403
        assert desk.post(path, data={**data, "csrf": "guessed"}).status_code == 403
        assert desk.get(path).status_code in (200, 405)
    assert case.decisions() == []


@pytest.mark.parametrize(
    "back", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", ""]
)
def test_a_form_leads_nowhere_but_here(desk, case, back):
    answer = send(desk, verb="accept", item=first(case).id, back=back)
    assert answer.headers["location"] == "/review"


@pytest.mark.parametrize(
    ("path", "data", "says"),
    [
        ("/decide", {"verb": "reject"}, "no item is chosen"),
        ("/decide", {"verb": "reject", "item": "sta_nothing"}, "the case holds no item"),
        ("/decide", {"verb": "merge", "item": "x"}, "no verdict"),
        ("/decide", {"verb": "praise", "item": "x"}, "nothing to decide"),
        ("/decide", {"verb": "undo"}, "nothing of yours to undo"),
        ("/decide", {"verb": "undo", "decision": "dec_0"}, "there is no decision"),
        ("/decide/relation", {"verb": "same", "item": "x"}, "the other item is not chosen"),
        ("/decide/words", {"item": "x", "move": "sideways"}, "no way to move"),
        ("/decide/words", {"item": "x", "start": "-1", "end": "9"}, "is no start"),
    ],
)
def test_what_cannot_be_is_told_on_the_page_it_came_from(desk, case, path, data, says):
    answer = send(desk, path, **data, back="/review")
    assert answer.status_code == 303
    assert says in html.unescape(desk.get(answer.headers["location"]).text)
    assert case.decisions() == []


def test_undo_takes_back_ones_own_last_and_leads_to_its_item(desk, case):
    one, two = case.reviewing().queue(Asked(), most=2).items
    send(desk, verb="reject", item=one.id)
    send(desk, verb="accept", item=two.id)
    answer = send(desk, verb="undo", back="/review?kind=event&item=zzz&open=edit")
    assert parse_qs(urlsplit(answer.headers["location"]).query) == {"kind": ["event"], "item": [two.id]}
    assert list(case.verdicts()) == [one.id]
    send(desk, verb="undo")
    assert case.verdicts() == {}
    assert [d.verb for d in case.decisions()] == [Verb.REJECT, Verb.ACCEPT, Verb.UNDO, Verb.UNDO]


def test_many_are_previewed_decided_as_one_act_and_undone_as_one(desk, case):
    wanted = case.reviewing().queue(Asked(kind="event", below=0.5), most=500)
    preview = desk.get("/review/bulk?verb=reject&which=all&kind=event&below=0.5").text
    listed = re.findall(r'<input type="hidden" name="item" value="([^"]+)">', preview)
    assert listed == [item.id for item in wanted.items]
    assert f"Reject {wanted.total} items" in preview
    assert case.decisions() == []  # looking decides nothing
    send(desk, verb="reject", item=listed, why="too unsure")
    assert set(case.verdicts()) == set(listed)
    assert len({(d.at, d.by) for d in case.decisions()}) == 1
    send(desk, verb="undo", decision=case.decisions()[3].id)
    assert case.verdicts() == {}
    send(desk, verb="reject", item=listed[:3])
    last = case.decisions()[-1]
    send(desk, verb="undo", decision=last.id, only="1")
    assert len(case.verdicts()) == 2


def test_chosen_ones_are_previewed_too(desk, case):
    ids = [item.id for item in case.reviewing().queue(Asked(), most=3).items]
    found = desk.get("/review/bulk.json", params={"verb": "accept", "which": "chosen", "item": ids}).json()
    assert [item["id"] for item in found["items"]] == ids
    assert "No item was chosen" in desk.get("/review/bulk?verb=accept").text
    assert desk.get("/review/bulk?verb=merge").status_code == 400


def test_edges_move_by_a_word_on_the_server(desk, case):
    item = next(i for i in case.items(kind="statement") if len(i.anchor.text.split()) > 4 and i.anchor.text.isascii())
    text = case.document_of(item).text
    for move, check in (
        ("start-later", lambda a: a.start > item.anchor.start and a.end == item.anchor.end),
        ("start-earlier", lambda a: (a.start, a.end) == (item.anchor.start, item.anchor.end)),
        ("end-earlier", lambda a: a.end < item.anchor.end),
        ("end-later", lambda a: a.end == item.anchor.end),
    ):
        send(desk, "/decide/words", item=item.id, move=move)
        now = case.item(item.id).anchor
        assert check(now), move
        assert text[now.start : now.end] == now.text


def test_words_that_are_not_what_was_seen_are_refused(desk, case):
    item = first(case)
    text = case.document_of(item).text
    send(desk, "/decide/words", item=item.id, start="0", end="10", words="something else")
    assert case.decisions() == []
    send(desk, "/decide/words", item=item.id, start="0", end="10", words=text[:10])
    assert (case.item(item.id).anchor.start, case.item(item.id).anchor.end) == (0, 10)


def test_a_form_says_beside_each_field_what_is_wrong_with_it(desk, case):
    item = first(case, kind="event")
    at = f"/review?item={item.id}&open=edit"
    page = send(desk, at, item=item.id, back="/review", when="some day", status="denied", **{"sources.0.side": "n o"})
    assert page.status_code == 422
    assert page.text.count('aria-invalid="true"') == 2
    assert 'value="some day"' in page.text  # what was written is not lost
    assert re.search(r'<option value="denied" selected>', page.text)
    assert case.decisions() == []
    nothing = send(desk, at, item=item.id, back="/review", headers={"hx-request": "true"})
    assert nothing.status_code == 200
    assert "nothing was changed" in nothing.text


def test_fields_are_corrected_and_parties_come_and_go(desk, case):
    item = next(i for i in case.items(kind="event") if len(i.sources) == 1 and i.status == "occurred")
    at = f"/review?item={item.id}&open=edit"
    answer = send(
        desk,
        at,
        item=item.id,
        back="/review?kind=event",
        why="read on",
        status="denied",
        **{"sources.1.name": "Norway", "sources.1.side": "nor"},
    )
    assert answer.headers["location"] == "/review?kind=event"
    now = case.item(item.id)
    assert now.status == "denied"
    assert [(p.name, p.side) for p in now.sources][1:] == [("Norway", "NOR")]
    assert case.decisions()[0].why == "read on"
    send(desk, at, item=item.id, back="/review", **{"sources.0.name": "", "sources.0.side": ""})
    assert [p.name for p in case.item(item.id).sources] == ["Norway"]
    told = desk.get(f"/review?item={item.id}").text
    assert "status: occurred → denied" in told


def test_two_items_are_told_to_be_the_same(desk, case):
    link = max((each for each in case.links() if each.difference is None), key=lambda each: each.odds)
    page = desk.get(f"/review?item={link.left}&open=merge").text
    assert f'name="other" value="{link.right}"' in page
    send(desk, "/decide/relation", verb="different", item=link.left, other=link.right)
    (judgement,) = case.judgements()
    assert (judgement.verdict, {judgement.left, judgement.right}) == ("different", {link.left, link.right})
    assert "somebody decided: not the same" in desk.get(f"/review?item={link.left}&open=merge").text


def test_decisions_show_everywhere_at_once(desk, case):
    item = first(case, kind="event")
    before = desk.get("/overview.json").json()
    assert desk.get("/review.json?kind=event").json()["items"][0]["id"] == item.id
    send(desk, verb="reject", item=item.id)
    assert desk.get("/review.json?kind=event").json()["items"][0]["id"] != item.id
    assert item.id not in {i["id"] for i in desk.get(f"/articles/{case.document_of(item).id}.json").json()["items"]}
    assert before != desk.get("/overview.json").json() or item.id not in str(before)
    until(case.is_compared)  # what the rejection touched is compared anew


def test_a_decision_outlives_a_re_run(desk, case, own):
    item = first(case, kind="statement")
    document = case.document_of(item)
    written = case.items(document=document.id)
    send(desk, verb="reject", item=item.id)
    with open_case(own) as writing:  # a newer coder ends each passage a letter earlier, so that every id is another
        newer = [_shorter(each, document) if each.kind_name == "statement" else each for each in written]
        writing.add(document, newer, fingerprint="a newer coder")
    (now,) = [each for each in case.items(document=document.id, rejected=True) if each.id in case.verdicts()]
    assert now.id != item.id
    assert now.anchor.start == item.anchor.start
    assert f'id="{now.id}"' not in desk.get(f"/articles/{document.id}").text
    assert case.decisions(stale=True) == []


def _shorter(item, document):
    first = item.content[0]
    return msgspec.structs.replace(
        item, id="", content=(document.span(first.start, max(first.end - 1, first.start + 1)), *item.content[1:])
    )


def test_the_journal_tells_all_and_takes_back(desk, case):
    one, two = case.reviewing().queue(Asked(), most=2).items
    send(desk, verb="reject", item=one.id, why="<b>no</b>")
    send(desk, verb="accept", item=two.id)
    reject, accept = case.decisions()
    page = desk.get("/decisions").text
    assert page.index(accept.id) < page.index(reject.id)
    assert "&lt;b&gt;no&lt;/b&gt;" in page
    send(desk, verb="undo", decision=reject.id, only="1", back="/decisions")
    rows = desk.get("/decisions.json").json()["decisions"]
    assert [(r["decision"]["verb"], r["state"]) for r in rows] == [
        ("undo", "stands"),
        ("accept", "stands"),
        ("reject", "undone"),
    ]
    assert desk.get("/decisions.csv?verb=accept").text.count("\n") == 2
    assert [r["items"] for r in desk.get(f"/decisions.json?item={two.id}").json()["decisions"]] == [[two.id]]
    assert desk.get("/decisions?state=lost").status_code == 400


def test_versions_tell_what_changed(tmp_path):
    from tests.border import make_document, make_items

    path = tmp_path / "v.standoff"
    with open_case(path, create=True) as case:
        old = make_document()
        old = msgspec.structs.replace(old, url="https://paper.example/a", published="2031-01-06")
        new = msgspec.structs.replace(old, name=old.name + "-2", published="2031-01-07", updated="2031-01-07")
        case.add(old, make_items(old), fingerprint="1")
        later = [msgspec.structs.replace(i, doc=new.name, id="") for i in make_items(old)]
        case.add(new, later[1:], fingerprint="1")
        case.compare()
        ids = [old.id, new.id]
    with TestClient(workbench(path), base_url="http://127.0.0.1") as client:
        page = client.get(f"/articles/{ids[1]}/versions").text
        assert "(this one)" in page
        assert "1 gone" in page
        told = client.get(f"/articles/{ids[0]}/versions.json").json()["versions"]
        assert [v["document_id"] for v in told] == ids
        assert client.get(f"/articles/{ids[0]}/versions.csv").status_code == 200


def test_the_queue_is_in_pages(desk):
    first = desk.get("/review.json?state=all").json()
    assert first["next"] == "/review.json?state=all&page=2"
    second = desk.get(first["next"]).json()
    assert second["first"] == len(first["items"]) == 50
    assert not {each["id"] for each in first["items"]} & {each["id"] for each in second["items"]}
    page = desk.get("/review?state=all&page=2").text
    assert 'href="/review?state=all&amp;page=3"' in page
    assert f'href="/review?state=all&amp;item={second["items"][1]["id"]}&amp;page=2"' in page


def test_the_address_is_checked(desk):
    for query in ("state=maybe", "order=best", "below=2", "below=nan", "kind=rumour"):
        assert desk.get(f"/review?{query}").status_code == 400, query
    assert desk.get("/review?item=nothing").status_code == 404
    assert desk.get("/review?page=999999").status_code == 200
    assert desk.get("/review?page=-3&item=").status_code == 200
