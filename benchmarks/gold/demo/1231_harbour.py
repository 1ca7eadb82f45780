"""Gold for the newspaper's copy of the agency report of 31 December 2021."""

from __future__ import annotations

from biden_putin_call import annotate_call

from annotate import Article


def annotate(a: Article) -> None:
    a.document(
        published="2021-12-31",
        title="Biden and Putin swap warnings in late-night phone call",
        publisher="Harbour City Post",
        agency="Meridian",
        boilerplate=["Most viewed in World", "Sign up for our Morning Tide newsletter here."],
        datelines=[("Washington", 1)],
        published_span="31/12/2021",
        note="a copy of the agency report 1231_meridian with cuts and changed figures",
    )
    annotate_call(a, wire=False)
