"""What the articles on Perejil/Leila share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    t, w, b = "perejil_translated:", "perejil_wire:", "perejil_brief:"
    c.relate("same_event", t + "landing", w + "landing", b + "landing")
    c.relate("same_event", w + "recall", b + "recall")
    c.relate("same_event", t + "october", b + "october")
    c.relate("same_event", w + "powell", b + "powell", strength="part", note="Powell's telephone diplomacy")
    c.relate("same_statement", t + "no_withdrawal", w + "no_talks", strength="same_position")
    c.relate("same_statement", t + "liberated", b + "police", strength="same_position")
    c.relate("contradiction", t + "metres", b + "metres", strength="hard", note="two hundred or about 250 metres from the shore")
    c.relate("contradiction", w + "seventy_five", b + "thirty", strength="soft", note="about 75 legionnaires, or fewer than thirty at the end")
    c.relate("contradiction", t + "twelve", w + "six", strength="soft", note="some twelve men had landed; six were found")
    c.relate("update", t + "recall", w + "recall", note="expected, then done")
    c.relate("update", w + "remain", b + "left", note="to stay until a promise is given; gone on Saturday")
    c.relate("update", w + "guarantee", b + "withdraw")
