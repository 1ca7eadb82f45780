"""What the three articles on the islands crisis of 2012 have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "senkaku_wire:purchase", "senkaku_broad:purchase")
    c.relate("same_event", "senkaku_briefing:e_purchase_withdrawn", "senkaku_broad:e_annulling_sale", "senkaku_wire:e_japan_revoke_decision")
    c.relate("same_event", "senkaku_briefing:e_ships_going_home", "senkaku_broad:e_ships_go_home")
    c.relate("same_event", "senkaku_broad:e_matter_settled_negotiation", "senkaku_wire:e_come_back_negotiations")
    c.relate("same_event", "senkaku_broad:e_three_briefly_entered", "senkaku_briefing:entry", strength="part")
    c.relate("same_statement", "senkaku_wire:treaty", "senkaku_broad:treaty", strength="same_position")
    c.relate("same_statement", "senkaku_wire:no_building", "senkaku_briefing:no_port", strength="same_position")
    c.relate("same_statement", "senkaku_wire:revoke", "senkaku_wire:hu", "senkaku_broad:correct", "senkaku_broad:s_mistake", "senkaku_briefing:yang", strength="same_position")
    c.relate("same_statement", "senkaku_wire:revoke_c", "senkaku_wire:c_japan_should_think", "senkaku_broad:c_let_correct_mistake", "senkaku_briefing:c_stop_dreaming_show", strength="same_position")
    c.relate("same_statement", "senkaku_briefing:s_promise_china_leave", "senkaku_broad:offer", strength="same_position")
    c.relate("same_statement", "senkaku_briefing:untouched", "senkaku_broad:offer_c", strength="same_position")
    c.relate("same_statement", "senkaku_wire:c_no_building_planned", "senkaku_briefing:c_no_such_plan", strength="same_position")
    c.relate("same_statement", "senkaku_briefing:damages", "senkaku_briefing:s_some_30_companies", "senkaku_broad:compensation", strength="same_position")
    c.relate("same_statement", "senkaku_briefing:c_do_what_international", "senkaku_broad:c_compensation", strength="same_position")
    c.relate("same_statement", "senkaku_briefing:court", "senkaku_broad:court", strength="same_position")
    c.relate("same_statement", "senkaku_briefing:cannot", "senkaku_broad:no_dispute", strength="same_position")
    c.relate("contradiction", "senkaku_briefing:no_proposal", "senkaku_broad:offer", strength="hard", note="denial: whether an offer to leave the islands untouched is being considered")
    c.relate("contradiction", "senkaku_briefing:deny_e", "senkaku_broad:e_offer_leave_islands", strength="hard", note="denial: whether an offer to leave the islands untouched is being considered")
    c.relate("update", "senkaku_wire:outside", "senkaku_broad:count", note="first outside Japan's waters, a week later three within")
    c.relate("update", "senkaku_wire:two", "senkaku_broad:eleven", note="official Chinese vessels near the islands")
    c.relate("update", "senkaku_broad:ceremony", "senkaku_briefing:ceremonies", note="put off on 23 September")
    c.relate("update", "senkaku_wire:panetta", "senkaku_broad:panetta", note="scheduled, then under way")
    c.relate("update", "senkaku_wire:two_e", "senkaku_broad:eleven_e", note="two Chinese vessels, a week later eleven")
    c.relate("update", "senkaku_wire:e_vessels_still_outside", "senkaku_broad:e_three_briefly_entered", note="first outside Japan's waters, a week later three within")
    c.relate("update", "senkaku_wire:e_vessels_still_outside", "senkaku_briefing:entry", note="first outside Japan's waters, then repeatedly within")
