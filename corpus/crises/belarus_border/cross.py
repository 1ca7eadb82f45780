"""What the three articles on the border of Belarus and Poland have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "belarus_wire:kuznica", "belarus_live:kuznica")
    c.relate("update", "belarus_interview:kuznica", "belarus_wire:kuznica", note="the closure threatened in October has happened")
    c.relate("update", "belarus_interview:n10", "belarus_wire:n15", note="Polish forces at the border")
    c.relate("update", "belarus_wire:sanctions", "belarus_live:agreed", note="sanctions agreed in principle")
    c.relate("contradiction", "belarus_interview:ten", "belarus_interview:seven", "belarus_wire:deaths", strength="soft", note="ten, seven or at least eight dead")
    c.relate("contradiction", "belarus_wire:n_blr", "belarus_live:n_pol", strength="soft", note="a little over 2,000 against some 4,000 people")
    c.relate("same_statement", "belarus_wire:camp_pol", "belarus_live:n_pol", strength="same_position")
    c.relate("same_statement", "belarus_interview:turkey", "belarus_wire:ankara", strength="same_position")
