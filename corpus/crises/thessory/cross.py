"""What the three texts on the coup in Thessory have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "thessory_wire:coup", "thessory_qa:coup")
    c.relate("same_event", "thessory_wire:ultimatum", "thessory_qa:ultimatum")
    c.relate("same_event", "thessory_wire:quoile_trip", "thessory_qa:quoile_trip")
    c.relate("same_event", "thessory_wire:held", "thessory_readout:held")
    c.relate("same_event", "thessory_qa:island", "thessory_readout:island", strength="part")
    c.relate("same_statement", "thessory_wire:still_in", "thessory_readout:not_resigned", strength="same_position")
    c.relate("update", "thessory_wire:borders", "thessory_qa:shut", note="the threat is carried out")
    c.relate("update", "thessory_wire:cut", "thessory_qa:cut")
    c.relate("update", "thessory_qa:elections", "thessory_readout:elections", note="36 months become 18")
    c.relate("update", "thessory_qa:aune", "thessory_readout:aune_out")
    c.relate("update", "thessory_wire:detained_un", "thessory_readout:detained")
    c.relate("contradiction", "thessory_wire:resigned", "thessory_readout:not_resigned", strength="hard", note="whether Oswin resigned")
    c.relate("contradiction", "thessory_qa:trains", "thessory_readout:never_violated", strength="soft", note="whether Nessary keeps to the embargo")
