"""What the three articles on the strait crisis of 1996 have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_statement", "taiwan96_wire:qian", "taiwan96_copy:qian")
    c.relate("same_event", "taiwan96_wire:qian_accuse", "taiwan96_copy:qian_accuse")
    c.relate("same_event", "taiwan96_wire:cornell", "taiwan96_copy:visit")
    c.relate("same_event", "taiwan96_wire:fired", "taiwan96_copy:launched", strength="part")
    c.relate("contradiction", "taiwan96_wire:three", "taiwan96_copy:four", strength="soft", note="three missiles on 8 March, four in the whole phase")
    c.relate("same_event", "taiwan96_wire:live_fire", "taiwan96_copy:live")
    c.relate("same_event", "taiwan96_copy:pingtan", "taiwan96_fin:games", strength="part")
    c.relate("update", "taiwan96_copy:pingtan", "taiwan96_fin:ended", note="the exercises announced for 18 to 25 March are over")
    c.relate("same_statement", "taiwan96_wire:grave", "taiwan96_fin:grave")
    c.relate("same_event", "taiwan96_wire:grave_e", "taiwan96_fin:grave_e")
    c.relate("update", "taiwan96_wire:no_give_up", "taiwan96_fin:shelved", note="Lee refuses to give up the UN seat; later his aides hint that the bid may rest")
    c.relate("same_statement", "taiwan96_copy:talks_if", "taiwan96_fin:once", strength="same_position")
