"""Adding articles in the browser: chosen, dropped and pasted; told of as it happens, and stopped."""

import json

from playwright.sync_api import expect

from .conftest import until

STRAIT = """Karst threatens to close the strait

KARST CITY, 3 March 2031 (Harbour News) - Karst will close the strait if Orland keeps its warships there, Foreign
Minister Ivo Lunt said on Monday.

"We will not open the strait while a single ship remains," Lunt said. Orland's government denied that it had sent ships.
"""
OVER = "() => /^(Done|Cancelled|Failed)/.test(document.querySelector('#job .lead')?.textContent ?? '')"


def over(page):
    """Wait until the page tells, without being loaded anew, that the upload is over; what it says."""
    until(page, f"({OVER})()", seconds=120)
    return page.locator("#job .lead").inner_text()


def test_chosen_files_are_told_of_as_they_are_read(tab, own_address, tmp_path, axe):
    (tmp_path / "strait.txt").write_text(STRAIT, "utf-8")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    page = tab(own_address + "/add")
    page.get_by_label("Articles", exact=True).set_input_files([tmp_path / "strait.txt", tmp_path / "picture.txt"])
    expect(page.locator(".chosen")).to_have_text("2 files, 1 kB")
    page.get_by_role("button", name="Add files").click()
    page.wait_for_url("**/add/*")
    page.evaluate("window.loadedOnce = true")
    assert over(page).startswith("Done: 2 of 2 files, 1 article added")
    assert page.evaluate("window.loadedOnce")
    assert page.get_by_role("button", name="Cancel after").count() == 0
    rows = page.locator(".files tbody tr")
    assert "this is a picture" in rows.filter(has_text="picture.txt").inner_text()
    assert axe(page) == []
    rows.filter(has_text="strait.txt").get_by_role("link").click()
    page.wait_for_url("**/articles/*")
    assert page.locator(".text mark").count() > 2
    page.goto(own_address + "/search?q=Karst")
    assert "threatens to close" in page.locator("main").inner_text()


def test_a_dropped_file_is_chosen_and_what_was_dropped_is_added(tab, own_address):
    page = tab(own_address + "/add")
    dropped = page.evaluate_handle(
        """(text) => { const moved = new DataTransfer();
          moved.items.add(new File([text], "strait.txt", {type: "text/plain"})); return moved; }""",
        STRAIT,
    )
    page.dispatch_event(".drop", "dragover", {"dataTransfer": dropped})
    assert "is-over" in page.locator(".drop").get_attribute("class")
    page.dispatch_event(".drop", "drop", {"dataTransfer": dropped})
    expect(page.locator(".chosen")).to_have_text("1 file, 1 kB")
    page.get_by_role("button", name="Add files").click()
    page.wait_for_url("**/add/*")
    assert "1 article added" in over(page)


def test_a_pasted_text_is_added_without_scripts(tab, own_address):
    page = tab(own_address + "/add", java_script_enabled=False)
    page.get_by_label("Text").fill(STRAIT)
    page.get_by_label("Publisher").fill("Harbour <b>News</b>")
    page.get_by_role("button", name="Add text").click()
    page.wait_for_url("**/add/*")
    for _ in range(240):
        if page.get_by_role("link", name="Refresh").count() == 0:
            break
        page.wait_for_timeout(500)
        page.reload()
    assert "1 article added" in page.locator("#job .lead").inner_text()
    page.locator(".files").get_by_role("link").click()
    assert "Harbour <b>News</b>" in page.locator("main").inner_text()


def test_what_is_under_way_is_stopped(tab, own_address, tmp_path):
    lines = [json.dumps({"id": f"w{n}", "text": STRAIT.replace("Monday", f"day {n}")}) for n in range(400)]
    (tmp_path / "wires.jsonl").write_text("\n".join(lines), "utf-8")
    page = tab(own_address + "/add")
    page.get_by_label("Articles", exact=True).set_input_files(tmp_path / "wires.jsonl")
    page.get_by_role("button", name="Add files").click()
    page.wait_for_url("**/add/*")
    until(page, "document.querySelectorAll('.files a').length > 0", seconds=120)
    page.get_by_role("button", name="Cancel after").click()
    assert over(page).startswith("Cancelled")
    assert 0 < page.locator(".files li a, .files td a").count() < 400


def test_an_upload_with_nothing_chosen_is_told(chromium, own_address, axe):
    """Not in a watched tab: the browser itself logs an answer of 400 as an error."""
    context = chromium.new_context()
    page = context.new_page()
    page.goto(own_address + "/add")
    with page.expect_response(lambda answer: answer.request.method == "POST") as told:
        page.get_by_role("button", name="Add files").click()
    assert told.value.status == 400
    assert "othing to add" in page.locator("h1").inner_text()
    assert axe(page) == []
    context.close()
