"""What the three reports on the plates of northern Kosovo have to do with one another."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "plates_live:barricades", "plates_wire:barricades")
    c.relate("same_event", "plates_live:barricades", "plates_wire:shots", strength="part")
    c.relate("same_event", "plates_live:shots", "plates_wire:shots")
    c.relate("same_event", "plates_live:delayed", "plates_wire:delayed")
    c.relate("same_event", "plates_wire:asked", "plates_live:asked", strength="part")
    c.relate("same_event", "plates_live:e_independence_declared_2008", "plates_wire:e_declared_independence_2008")
    c.relate("same_event", "plates_wire:e_community_serb_municipalities", "plates_broadsheet:e_association_serb_municipalities")
    c.relate("same_event", "plates_live:e_act_should_calm", "plates_wire:e_kfor_mission_step")
    c.relate("same_event", "plates_wire:e_countries_recognize_each", "plates_broadsheet:e_recognise_kosovo_independence")
    c.relate("same_statement", "plates_live:kfor_says", "plates_live:s_act_should_calm", "plates_wire:kfor_says", strength="same_position")
    c.relate("same_statement", "plates_live:kfor", "plates_wire:kfor", strength="same_position")
    c.relate("same_statement", "plates_live:delay_said", "plates_wire:s_30_day_delay")
    c.relate("same_statement", "plates_live:delay", "plates_wire:c_30_day_delay")
    c.relate("same_statement", "plates_live:s_officers_been_fired", "plates_wire:s_being_shot")
    c.relate("same_statement", "plates_live:c_swap_plates_issued", "plates_wire:reregister", strength="same_position")
    c.relate("contradiction", "plates_live:strength", "plates_wire:strength", strength="soft", note="figure: some 3,700 or 3,770 soldiers")
    c.relate("contradiction", "plates_live:drivers", "plates_wire:cars", strength="hard", note="figure: some 10,000 drivers or some 6,000 cars")
    c.relate("update", "plates_live:meeting", "plates_wire:talks", note="the meeting was due, and was held")
    c.relate("update", "plates_live:trucks", "plates_wire:lifted")
    c.relate("update", "plates_live:e_rest_go", "plates_wire:lifted")
    c.relate("update", "plates_live:e_all_barricades_are", "plates_wire:lifted")
    c.relate("update", "plates_live:slips", "plates_wire:e_new_rules_take", note="the rules put off to 1 September")
    c.relate("update", "plates_wire:no_deal", "plates_broadsheet:deal", note="the deal about plates, three months later")
    c.relate("update", "plates_wire:no_second_delay", "plates_broadsheet:got_it", note="Kosovo did delay again")
    c.relate("update", "plates_wire:e_we_not_do", "plates_broadsheet:got_it", note="Kosovo did delay again")
    c.relate("update", "plates_wire:reregister", "plates_broadsheet:cease_action")
