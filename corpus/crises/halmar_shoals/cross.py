"""Facts across the articles on the Halmar Shoals."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "halmar_live:collision", "halmar_release:collision", "halmar_wire:collision", note="the collision of 15 May, with opposite authors")
    c.relate("same_event", "halmar_live:award", "halmar_release:award")
    c.relate("same_event", "halmar_live:ban", "halmar_release:ban")
    c.relate("same_event", "halmar_live:offer", "halmar_release:offer", note="joint inspections, offered in March")
    c.relate("same_statement", "halmar_live:void", "halmar_release:void", strength="same_position")
    c.relate("contradiction", "halmar_live:stopped", "halmar_release:record", strength="hard", note="stopped against high speed")
    c.relate("contradiction", "halmar_release:record", "halmar_wire:review", strength="hard", note="high speed against less than one knot")
    c.relate("contradiction", "halmar_live:tied", "halmar_release:no_conditions", strength="hard", note="inspections tied to the award, or without conditions")
    c.relate("contradiction", "halmar_live:held", "halmar_release:held", strength="hard", note="nine or eight men held")
    c.relate("update", "halmar_release:injured", "halmar_wire:injured", note="three, later two injured")
    c.relate("update", "halmar_release:go_home", "halmar_wire:released")
    c.relate("update", "halmar_release:delegation_visit", "halmar_wire:maravec", note="talks in Maravec turned down")
