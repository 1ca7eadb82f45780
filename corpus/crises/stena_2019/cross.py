"""Relations between the articles on the tankers of Gibraltar and Hormuz."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "stena19_wire:seizure", "stena19_live:seizure", "stena19_broadsheet:seizure")
    c.relate("same_event", "stena19_wire:grace", "stena19_live:grace")
    c.relate("same_event", "stena19_wire:cobra", "stena19_live:cobra", note="scheduled in the wire, over in the live blog")
    c.relate("same_event", "stena19_live:delhi", "stena19_broadsheet:delhi", strength="part")
    c.relate("same_statement", "stena19_wire:no_link", "stena19_broadsheet:no_link", strength="same_position")
    c.relate("same_statement", "stena19_wire:no_link", "stena19_live:no_exchange", strength="same_position")
    c.relate("contradiction", "stena19_wire:reciprocity", "stena19_live:no_exchange", strength="soft", note="an act of reciprocity, or never an exchange")
    c.relate("contradiction", "stena19_live:grace_crew", "stena19_broadsheet:grace_crew", strength="soft", note="28 sailors in all, 24 Indians released")
    c.relate("contradiction", "stena19_wire:guarantees", "stena19_broadsheet:no_undertaking", strength="soft", note="guarantees asked for; Iran says it gave none")
    c.relate("update", "stena19_wire:court", "stena19_broadsheet:release", note="the detention extended in July is lifted")
    c.relate("update", "stena19_live:mission_event", "stena19_broadsheet:dropped", note="the European mission is given up")
