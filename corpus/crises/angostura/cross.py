"""What the three reports on the raid of Angostura have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "angostura_wire:raid", "angostura_translation:raid", "angostura_standard:raid")
    c.relate("same_event", "angostura_wire:break", "angostura_standard:break")
    c.relate("same_event", "angostura_wire:war", "angostura_standard:war")
    c.relate("same_event", "angostura_wire:battalions", "angostura_translation:battalions", "angostura_standard:battalions")
    c.relate("same_event", "angostura_translation:pledged", "angostura_standard:pledged")
    c.relate("same_event", "angostura_translation:icc_drop", "angostura_standard:icc_drop")
    c.relate("contradiction", "angostura_wire:ten", "angostura_translation:nine", strength="hard", note="ten battalions against nine")
    c.relate("contradiction", "angostura_wire:chase", "angostura_translation:by_night", strength="hard", note="pursuit under fire against a surprise by night")
    c.relate("contradiction", "angostura_translation:pledge", "angostura_standard:adviser", strength="soft", note="under any circumstance, or not in all cases")
    c.relate("contradiction", "angostura_translation:toll", "angostura_standard:toll", strength="hard", note="24 against 25 dead")
    c.relate("update", "angostura_wire:icc_threat", "angostura_translation:icc_drop", note="Uribe gives up the complaint at The Hague")
    c.relate("update", "angostura_wire:embassy", "angostura_standard:reopened", note="Venezuela reopens its embassy")
    c.relate("update", "angostura_wire:toll", "angostura_standard:toll")
