"""What the articles on the Pueblo share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    w, b, x = "pueblo_wire:", "pueblo_analysis:", "pueblo_anniversary:"
    c.relate("same_event", w + "seizure", x + "seizure")
    c.relate("same_event", w + "reserves", x + "reserves")
    c.relate("same_event", w + "raid", b + "attempt")
    c.relate("same_event", b + "sittings", x + "meetings", strength="part")
    c.relate("same_statement", w + "promptly", x + "promptly", strength="same_utterance")
    c.relate("same_statement", w + "moscow_no", x + "moscow_no", strength="same_utterance")
    c.relate("same_statement", b + "three_demands", x + "three_as", strength="same_position")
    c.relate("contradiction", w + "called", x + "called", strength="hard", note="14,600 or 14,787 reservists")
    c.relate("contradiction", w + "position", x + "position", strength="soft", note="about 25 miles from the mainland, or about 15 from the nearest land")
    c.relate("update", w + "crew", b + "dead", note="of the 83 one is known to be dead")
    c.relate("update", b + "four", x + "meetings_f", note="four sittings so far, 29 in the end")
    c.relate("update", b + "aid", x + "aid", note="asked for, then given")
