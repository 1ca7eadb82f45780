"""Relations between the articles on North Korea's reactor in 1994."""

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("contradiction", "korea94_wire:rods", "korea94_briefing:rods", strength="soft", note="some 8,000 rods, counted as 8,010")
    c.relate("contradiction", "korea94_briefing:rods", "korea94_readout:rods", strength="soft", note="8,010 against some 8,000")
    c.relate("contradiction", "korea94_wire:reinforcements", "korea94_readout:no_reinforcement", strength="soft", note="reinforcement considered in June, denied in October")
    c.relate("same_statement", "korea94_briefing:component", "korea94_readout:component", strength="same_position")
    c.relate("same_statement", "korea94_briefing:central_role", "korea94_readout:share", strength="same_position")
    c.relate("update", "korea94_briefing:freeze", "korea94_readout:freeze", note="from a readiness in August to an undertaking with a term in October")
    c.relate("update", "korea94_briefing:agreed_statement", "korea94_readout:framework", note="the agreed statement becomes the Agreed Framework")
    c.relate("same_event", "korea94_briefing:freeze_event", "korea94_readout:freeze_event", strength="part")
