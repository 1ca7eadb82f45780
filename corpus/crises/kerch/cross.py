"""What the articles on the Kerch Strait share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    v, b, w = "kerch_live:", "kerch_briefing:", "kerch_wire:"
    c.relate("same_event", v + "seized", w + "seized")
    c.relate("same_event", b + "martial", w + "martial")
    c.relate("same_event", b + "hearing", w + "custody", strength="part")
    c.relate("same_statement", v + "no_notice", b + "no_notice", strength="same_position")
    c.relate("same_statement", v + "notice", b + "notice", strength="same_position")
    c.relate("same_statement", v + "unhindered", b + "release", strength="same_position", note="NATO and the EU ask for free passage")
    c.relate("contradiction", v + "six", w + "three", strength="soft", note="six wounded by Kiev's account, three in custody at their bedsides")
    c.relate("contradiction", v + "reopened", w + "no_ship", strength="soft", note="reopened on Monday; no ship let through by the account of the border service")
    c.relate("update", v + "martial", b + "martial")
    c.relate("update", v + "charges_e", w + "custody")
    c.relate("update", b + "mission_denied", w + "turned_down", note="no EU mission, and no NATO warships either")
