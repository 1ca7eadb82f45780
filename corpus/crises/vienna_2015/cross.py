"""Relations between the articles on the nuclear talks with Iran."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("contradiction", "vienna15_broadsheet:gave_way", "vienna15_wire:lavrov", strength="soft", note="Russia held to the end of the embargo in the wire; gave way later")
    c.relate("update", "vienna15_wire:extension", "vienna15_broadsheet:deal", note="the extended talks end in an accord")
    c.relate("update", "vienna15_wire:lapse", "vienna15_broadsheet:arms", note="a fixed number of years becomes up to five")
    c.relate("update", "vienna15_broadsheet:deal", "vienna19_days:exit", note="the United States leaves the accord")
    c.relate("update", "vienna15_broadsheet:stock", "vienna19_days:stock", note="the limit is passed")
    c.relate("update", "vienna15_broadsheet:level", "vienna19_days:level_broken", note="Iran goes beyond the limit")
    c.relate("update", "vienna15_broadsheet:lift", "vienna19_days:sanctions", note="the sanctions that were to be lifted return")
    c.relate("same_statement", "vienna15_broadsheet:keep", "vienna19_days:reversed", strength="same_position", note="Iran keeps its promises as long as the others do")
