"""Gold for the agency report of 31 December 2021."""

from __future__ import annotations

from biden_putin_call import annotate_call

from annotate import Article


def annotate(a: Article) -> None:
    a.document(
        published="2021-12-31",
        title="UPDATE 2-Biden, Putin trade warnings over Ukraine in 50-minute call",
        byline="By Dana Whitcombe and Oleg Marchenko",
        agency="Meridian",
        boilerplate=[
            "(Adds Ukrainian reaction, background)",
            "(Reporting by Dana Whitcombe in Washington and Oleg Marchenko in Moscow; Editing by Joan Petrie)",
        ],
        datelines=["WASHINGTON/MOSCOW"],
        published_span="Dec 31, 2021",
        alt={"publisher": ["Meridian"], "title": ["Biden, Putin trade warnings over Ukraine in 50-minute call"]},
    )
    a.figure(50, "minutes", "length of the call between Biden and Putin", "50-minute", minor=True)
    annotate_call(a, wire=True)
