"""What the three articles on the Cenepa war have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_statement", "cenepa_days:declares", "cenepa_wire:address")
    c.relate("same_statement", "cenepa_days:not_fallen", "cenepa_wire:not_lost", strength="same_position")
    c.relate("contradiction", "cenepa_wire:captured", "cenepa_days:not_fallen", strength="hard", note="whether Peru took Tiwinza")
    c.relate("same_event", "cenepa_days:break_up", "cenepa_wire:collapse")
    c.relate("same_event", "cenepa_days:planes", "cenepa_wire:planes")
    c.relate("contradiction", "cenepa_days:ground_fire", "cenepa_wire:accident", strength="soft", note="ground fire for all three aircraft against an accident for the third")
    c.relate("same_event", "cenepa_days:brasilia", "cenepa_translated:signed")
    c.relate("same_event", "cenepa_days:tiwinza", "cenepa_translated:attack")
    c.relate("same_statement", "cenepa_days:ambush", "cenepa_translated:ambushed", strength="same_position")
    c.relate("contradiction", "cenepa_translated:toll", "cenepa_days:toll", strength="hard", note="13 against 14 dead on 22 February")
    c.relate("update", "cenepa_translated:toll", "cenepa_days:toll")
    c.relate("update", "cenepa_wire:ecu_toll", "cenepa_days:ecu_dead", note="Ecuador's count of its dead")
