"""What is no actor although words speak of it: the Nile crisis, talks, tanks, thirteen thousand soldiers, a town."""

from __future__ import annotations

import re

from standoff.actors.discourse import Discourse
from standoff.actors.gazetteer import words_for
from standoff.actors.reading import Reading

_COUNTED = re.compile(
    r"\b(?:\d|(?:(?:how\s+)?many|several|dozens?|hundreds?|thousands?|millions?|scores|tens of|more|some|two|three"
    r"|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)\b)",
    re.IGNORECASE,
)


def plain_words(discourse: Discourse, start: int, end: int) -> str:
    """The words without their article, a common noun at the head of a sentence in small letters."""
    words = re.sub(r"^(?:the|a|an)\s+", "", " ".join(discourse.reading.text[start:end].split()), flags=re.IGNORECASE)
    return discourse.reading.uncapitalised(start, words)


def is_thing(discourse: Discourse, start: int, end: int) -> bool:
    """Whether a stretch without a state is no party: tanks, or soldiers that are only counted ("13,000 soldiers")."""
    text = discourse.reading.text[start:end]
    ends = [(organ.start, organ.end) for organ in discourse.reading.organs_in(start, end)]
    ends += [(role.start, role.end) for role in discourse.reading.roles_in(start, end)]
    nouns = [text[first - start : last - start].lower() for first, last in ends if last >= end - 1]
    if any(noun in words_for("things_of_war") for noun in nouns):
        return True
    return any(noun in words_for("counted_people") for noun in nouns) and bool(_COUNTED.search(text))


def is_private(reading: Reading, start: int, end: int) -> bool:
    """Whether the noun that heads what lies here names people who speak for no state: "(Cuban) exiles in Miami"."""
    for token in reading.tokens_in(start, end):
        if token.pos_ in ("NOUN", "PROPN") and token.dep_ not in ("compound", "amod", "nmod"):
            return token.lower_ in words_for("private_people") | words_for("of_the_country")
    return False


def is_affair(reading: Reading, end: int) -> bool:
    """Whether the word that ends here names what happens: a crisis, talks, a war."""
    return reading.last_token(end).lower_ in words_for("affairs")


def is_common(discourse: Discourse, start: int, end: int) -> bool:
    """Whether a common noun that names nobody heads a stretch, also with a name in it: "Nile crisis"."""
    reading = discourse.reading
    last = reading.last_token(end)
    if is_affair(reading, end):
        return True
    if reading.roles_in(start, end) or reading.organs_in(start, end):
        return False
    return last.tag_ in ("NN", "NNS") and last.ent_type_ not in ("ORG", "PERSON") and last.text.islower()


def names_affair(reading: Reading, end: int) -> bool:
    """Whether the word that ends here only names the affair that follows: "the Kinshasa | talks"."""
    token = reading.last_token(end)
    return (
        token.dep_ in ("compound", "nmod") and token.head.i == token.i + 1 and token.head.lower_ in words_for("affairs")
    )


def stands_where(discourse: Discourse, start: int, end: int) -> bool:
    """Whether an unknown name is only where something happens: "in Rubizhne", "Argyle talks"."""
    token = discourse.reading.last_token(end)
    if names_affair(discourse.reading, end):
        return True
    if token.ent_type_ not in ("GPE", "LOC", "FAC") or token.dep_ != "pobj":
        return False
    return token.head.lower_ in ("in", "at", "near", "outside", "around", "inside")
