"""What the three articles on Kaspera's gas have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("update", "kaspera_wire:withdraw", "kaspera_live:suspend_c", note="Kaspera would now be content with a suspension of the claim")
    c.relate("same_statement", "kaspera_wire:deny", "kaspera_live:stolen", strength="same_position")
    c.relate("same_event", "kaspera_wire:siphon", "kaspera_live:siphon")
    c.relate("same_event", "kaspera_wire:stop", "kaspera_live:stop")
    c.relate("contradiction", "kaspera_wire:60", "kaspera_live:90", strength="hard", note="what the mediator proposed: 60 or 90 days")
    c.relate("same_event", "kaspera_live:deal", "kaspera_fin:deal")
    c.relate("contradiction", "kaspera_live:90_deal", "kaspera_fin:60", strength="hard", note="length of the deal: 90 days by Ledria's delegation, 60 in the text")
    c.relate("update", "kaspera_live:ninety_s", "kaspera_fin:60", note="the text settles it: 60 days")
    c.relate("contradiction", "kaspera_live:offer_e", "kaspera_fin:no_offer_e", strength="hard", note="whether Lukkonen offered to pay for the missing gas")
    c.relate("update", "kaspera_live:resume", "kaspera_fin:flowing")
    c.relate("update", "kaspera_live:industry", "kaspera_fin:lifted", note="the ban on gas for industry is lifted")
    c.relate("update", "kaspera_wire:fee180", "kaspera_fin:195", note="the fee wanted and the fee in the text")
