"""What the articles on Varneth and Quillor share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    w, b, x = "varneth_wire:", "varneth_brief:", "varneth_analysis:"
    c.relate("same_event", w + "massed", b + "exercise", x + "massed")
    c.relate("same_statement", w + "guarantee", b + "guarantee", strength="same_position")
    c.relate("same_statement", w + "asks", x + "battalion", strength="same_position")
    c.relate("same_statement", w + "never_requested", x + "pledge", strength="same_position")
    c.relate("same_statement", b + "inspect", x + "package", strength="same_position", note="inspections for a halved force; the notice differs")
    c.relate("contradiction", w + "twelve_hundred", b + "fifteen_hundred", strength="hard", note="1,200 or 1,500 soldiers in Sevrine")
    c.relate("contradiction", w + "twentytwo", b + "sixty", strength="hard", note="22,000 or 60,000 men, both by the Varneth side")
    c.relate("contradiction", b + "notice", x + "notice", strength="soft", note="72 or 48 hours' notice")
    c.relate("update", w + "aldehaven", b + "aldehaven")
    c.relate("update", w + "tesper", b + "tesper", x + "tesper", note="19 January, then advanced to 18, then held")
    c.relate("update", b + "brennick", x + "brennick")
    c.relate("update", b + "returning", x + "brigades_left", note="one brigade returning, then two said to have left")
