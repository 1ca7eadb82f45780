"""What the articles on Imia share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    t, k = "imia_translated:", "imia_chronology:"
    c.relate("same_event", t + "mayor", k + "mayor")
    c.relate("same_event", t + "journalists", k + "journalists")
    c.relate("same_event", t + "navy_flag", k + "navy_flag")
    c.relate("same_event", t + "tugs", k + "tugs")
    c.relate("same_event", t + "demand", k + "demand")
    c.relate("same_statement", t + "note", k + "note", strength="same_utterance")
    c.relate("same_statement", t + "nine_s", k + "nine_s", strength="same_position")
    c.relate("same_statement", t + "ciller", k + "ciller", strength="same_position")
    c.relate("contradiction", t + "mayor", k + "mayor", strength="hard", note="Thursday the 25th, or the 26th")
    c.relate("contradiction", t + "forty", k + "twentyfive", strength="hard", note="the Turkish side has forty men landing, or up to 25")
    c.relate("update", t + "warships", k + "warships", note="eleven on 29 January, twenty or so on the night of the 30th")
    c.relate("update", t + "away", k + "away", note="the formula is carried out")
    c.relate("update", t + "not_first", k + "offer")
