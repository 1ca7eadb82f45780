"""Articles about an invented quarrel over a bay, and copies of them in invented papers."""

from __future__ import annotations

from standoff.schema import Block, BlockKind, Document

WIRE = (
    "The coast guard of Torvania turned back four Ostermark trawlers on Sunday in the disputed waters off Cape "
    "Lorn, the third such incident since the fishing treaty between the neighbours lapsed at the end of last "
    "month.",
    "No shots were fired, but a trawler lost part of its net and two deckhands were treated for cuts after a tow "
    "line parted, the harbour master of the port of Lorn said by telephone on Sunday evening.",
    "Ostermark summoned the Torvanian ambassador within hours. Its deputy foreign minister, Ivo Brandt, handed "
    "over a note that speaks of a deliberate provocation and asks for the gear to be returned within ten days.",
    "Torvania maintains that the waters became its own when the treaty ran out, and that boats without a licence "
    "from the ministry in Sel will be sent home, whatever flag they fly and however long their crews have fished "
    "there.",
    "Fishermen on both shores make their living from herring in a season of six weeks, and the cooperative in "
    "Lorn reckons that every week of closed waters costs its members about two million crowns.",
)
LOCAL = (
    "In our own harbour the skippers met on the quay to talk over whether they should sail north at all this "
    "spring, and most of them thought that they had better wait for the ministers to come to their senses.",
    "The mayor has asked the county for a fund to carry the smaller boats through the month of March, a request "
    "that the council will take up when it sits on Thursday in the old customs house.",
)
OTHER = (
    "When our boat came round the point there was already a grey cutter across the channel, and a man with a "
    "megaphone was telling the Ostermark crews in two languages that the season had ended for them.",
    "Nobody on the pier at Lorn could remember the last time that nets had been cut; the older men spoke of a "
    "summer when their fathers carried rifles under the tarpaulins and never used them.",
)


def article(
    name: str, *paragraphs: str, published: str | None = "2031-03-03", publisher: str | None = None, **facts: object
) -> Document:
    """An article with a headline and those paragraphs; each has a publisher of its own unless one is given."""
    text = f"Report of {name}"
    blocks = [Block(BlockKind.TITLE, 0, len(text))]
    for paragraph in paragraphs:
        start = len(text) + 2
        text += "\n\n" + paragraph
        blocks.append(Block(BlockKind.BODY, start, len(text)))
    return Document(
        name=name, text=text, source=f"{name}.txt", published=published, publisher=publisher or f"The {name} Paper",
        blocks=tuple(blocks), **facts,
    )  # fmt: skip
