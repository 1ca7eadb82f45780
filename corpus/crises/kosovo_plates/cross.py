"""What the three reports on the plates of northern Kosovo have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "plates_live:barricades", "plates_wire:barricades")
    c.relate("same_event", "plates_live:delayed", "plates_wire:delayed")
    c.relate("same_event", "plates_live:asked", "plates_wire:asked", strength="part")
    c.relate("same_event", "plates_live:shots", "plates_wire:shots")
    c.relate("same_event", "plates_live:meeting", "plates_wire:talks")
    c.relate("same_statement", "plates_live:kfor_says", "plates_wire:kfor_says", strength="same_position")
    c.relate("contradiction", "plates_live:strength", "plates_wire:strength", strength="soft", note="some 3,700 against 3,770 soldiers")
    c.relate("contradiction", "plates_live:drivers", "plates_wire:cars", strength="hard", note="some 10,000 against some 6,000")
    c.relate("update", "plates_live:trucks", "plates_wire:lifted")
    c.relate("update", "plates_wire:no_deal", "plates_broadsheet:deal", note="the deal about plates, three months later")
    c.relate("update", "plates_wire:no_second_delay", "plates_broadsheet:got_it", note="Kosovo did delay again")
    c.relate("update", "plates_wire:reregister", "plates_broadsheet:cease_action")
