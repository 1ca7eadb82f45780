"""Forms without scripts: what a browser itself says of where a form comes from lets it in."""


def test_a_plain_form_of_our_own_page_is_taken(tab, own_address):
    page = tab(own_address + "/", java_script_enabled=False)
    with page.expect_response(lambda answer: answer.request.method == "POST") as told:
        page.get_by_role("button", name="Mark all as seen").click()
    assert told.value.status < 400
    assert told.value.request.all_headers()["origin"] == own_address
