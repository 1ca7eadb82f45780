"""What the articles on Scarborough Shoal share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    n, r, i = "scarborough_analysis:", "scarborough_readout:", "scarborough_interview:"
    c.relate("same_event", n + "boarding", i + "boarding")
    c.relate("same_event", n + "blocked", i + "blocked")
    c.relate("same_event", n + "put_off", r + "cancelled")
    c.relate("same_event", n + "bananas", r + "bananas", strength="part")
    c.relate("same_event", r + "ropes", i + "ropes")
    c.relate("same_event", r + "left_lagoon", i + "lagoon_out", i + "two_left", strength="part")
    c.relate("same_event", n + "bans", r + "ban_event", i + "ban_event", strength="part")
    c.relate("same_statement", r + "stay_out_e", i + "deal", strength="same_position", note="the understanding on the lagoon, as each tells it")
    c.relate("contradiction", n + "boats", i + "twelve", strength="hard", note="eight boats in the lagoon, or twelve as it turned out later")
    c.relate("contradiction", r + "stay_out_e", i + "deal_denied", strength="hard", note="an understanding, or no such deal")
    c.relate("contradiction", n + "put_off", r + "cancel_request", strength="soft", note="the two sides cannot agree who asked; at the request of the Chinese side")
    c.relate("update", r + "thirty", i + "boats28", note="about thirty boats on 5 June, twenty-eight on 20 June")
    c.relate("update", n + "bans", r + "bans", note="about to be proclaimed, then in force until 15 July and 1 August")
    c.relate("update", n + "hulls", r + "utility")
