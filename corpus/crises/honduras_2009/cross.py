"""What the articles on Honduras share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    b, j, w = "honduras_liveblog:", "honduras_joint:", "honduras_wire:"
    c.relate("same_event", j + "signed", w + "signed")
    c.relate("same_event", b + "coup", w + "coup", strength="part")
    c.relate("same_event", b + "refuge", w + "refuge")
    c.relate("same_event", b + "us_aid", j + "sanctions", strength="part")
    c.relate("same_event", b + "eu_amb", j + "sanctions", strength="part")
    c.relate("same_event", j + "return", w + "restored")
    c.relate("same_statement", b + "us_no_recognition", j + "shannon", strength="same_position", note="no recognition of the election as things stand")
    c.relate("contradiction", j + "accept", w + "null", strength="soft", note="the parties pledge to accept, Zelaya declares it null a week later")
    c.relate("contradiction", j + "sessions", w + "sessions", strength="hard", note="twenty-four meetings, or nineteen")
    c.relate("update", b + "ready", j + "signed")
    c.relate("update", b + "us_no_recognition", j + "shannon", w + "us_step", note="the American position moves with the accord and the vote")
    c.relate("update", j + "unity_event", w + "broken", note="the unity government was never formed with both sides")
    c.relate("update", j + "congress", w + "session", note="Congress convenes for 2 December")
