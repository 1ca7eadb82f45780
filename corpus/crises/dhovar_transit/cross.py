"""What the transcript and the agency brief share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    b, g = "dhovar_briefing:", "dhovar_agency:"
    c.relate("same_event", b + "arrested", g + "arrested")
    c.relate("same_event", b + "bridge_event", g + "bridge_event")
    c.relate("same_event", b + "meters_refused", g + "meters_refused")
    c.relate("same_statement", b + "theft", g + "theft", strength="same_position")
    c.relate("contradiction", b + "engineers_n", g + "engineers_n", strength="hard", note="two engineers arrested, or three")
    c.relate("contradiction", b + "no_theft", g + "admitted", strength="hard", note="'we take nothing', and then some 0.4 crore for technical needs")
    c.relate("update", b + "cold", g + "cold", note="eleven dead, fourteen two weeks later")
    c.relate("update", b + "flow", g + "flow")
    c.relate("update", b + "fee_event", g + "abeyance_event", note="the higher fee is put off for six months")
    c.relate("update", b + "not_one", g + "restore_c", note="not one cubic metre, then 55 million a day")
    c.relate("update", b + "release", g + "freed")
