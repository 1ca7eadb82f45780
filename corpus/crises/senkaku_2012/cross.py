"""What the three articles on the islands crisis of 2012 have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "senkaku_wire:purchase", "senkaku_broad:purchase")
    c.relate("same_statement", "senkaku_wire:revoke", "senkaku_briefing:yang", strength="same_position")
    c.relate("same_statement", "senkaku_wire:revoke", "senkaku_broad:correct", strength="same_position")
    c.relate("same_statement", "senkaku_wire:treaty", "senkaku_broad:treaty", strength="same_position")
    c.relate("same_event", "senkaku_wire:panetta", "senkaku_broad:panetta", strength="part")
    c.relate("update", "senkaku_wire:outside", "senkaku_broad:count", note="first outside Japan's waters, a week later three within")
    c.relate("update", "senkaku_wire:two", "senkaku_broad:eleven", note="official Chinese vessels near the islands")
    c.relate("same_event", "senkaku_broad:ceremony", "senkaku_briefing:ceremonies")
    c.relate("update", "senkaku_broad:ceremony", "senkaku_briefing:ceremonies", note="put off on 23 September")
    c.relate("contradiction", "senkaku_broad:offer", "senkaku_briefing:no_proposal", strength="hard", note="whether an offer to leave the islands untouched is being considered")
    c.relate("same_statement", "senkaku_wire:no_building", "senkaku_briefing:no_port", strength="same_position")
    c.relate("same_statement", "senkaku_broad:compensation", "senkaku_briefing:damages", strength="same_position")
