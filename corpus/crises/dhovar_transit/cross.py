"""What the transcript and the agency brief share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "dhovar_briefing:arrested", "dhovar_agency:arrested")
    c.relate("same_event", "dhovar_briefing:bridge_event", "dhovar_agency:bridge_event")
    c.relate("same_event", "dhovar_briefing:meters_refused", "dhovar_agency:meters_refused")
    c.relate("same_event", "dhovar_briefing:we_take_nothing", "dhovar_agency:denying_everything")
    c.relate("same_statement", "dhovar_briefing:theft", "dhovar_agency:theft", strength="same_position")
    c.relate("same_statement", "dhovar_briefing:no_theft", "dhovar_agency:s_everything", strength="same_position")
    c.relate("same_statement", "dhovar_briefing:s_money", "dhovar_agency:s_bridge_loan_30", strength="same_position")
    c.relate("same_statement", "dhovar_briefing:bridge", "dhovar_agency:bridge", strength="same_position")
    c.relate("same_statement", "dhovar_briefing:s_there_are_meters", "dhovar_agency:s_demand", strength="same_position")
    c.relate("same_statement", "dhovar_briefing:c_tazhun_refused", "dhovar_agency:c_demand_irbek_rejecting", strength="same_position")
    c.relate("contradiction", "dhovar_briefing:engineers_n", "dhovar_agency:engineers_n", strength="hard", note="figure: two engineers arrested, or three")
    c.relate("contradiction", "dhovar_briefing:no_theft", "dhovar_agency:admitted", strength="hard", note="denial: 'we take nothing', and then some 0.4 crore for technical needs")
    c.relate("contradiction", "dhovar_briefing:no_theft", "dhovar_agency:theft", strength="hard", note="denial: 'we take nothing' against 1.2 crore pilfered")
    c.relate("contradiction", "dhovar_briefing:theft", "dhovar_agency:admitted", strength="hard", note="figure: 12 million cubic metres stolen, or 4 million drawn")
    c.relate("contradiction", "dhovar_briefing:stolen", "dhovar_agency:drawn", strength="hard", note="figure: 12 million cubic metres stolen, or 4 million drawn")
    c.relate("contradiction", "dhovar_briefing:we_take_nothing", "dhovar_agency:n_1_2_crore", strength="hard", note="denial: 'we take nothing' against 1.2 crore pilfered")
    c.relate("contradiction", "dhovar_briefing:we_take_nothing", "dhovar_agency:some_0_4", strength="hard", note="denial: 'we take nothing', and then some 0.4 crore for technical needs")
    c.relate("update", "dhovar_briefing:cold", "dhovar_agency:cold", note="eleven dead, fourteen two weeks later")
    c.relate("update", "dhovar_briefing:flow", "dhovar_agency:flow", note="41 million, then 55 million a day")
    c.relate("update", "dhovar_briefing:fee_event", "dhovar_agency:abeyance_event", note="the higher fee is put off for six months")
    c.relate("update", "dhovar_briefing:fee_event", "dhovar_agency:hike", note="the higher fee is put off for six months")
    c.relate("update", "dhovar_briefing:suspend_increase", "dhovar_agency:abeyance_event", note="the suspension, held out and then given")
    c.relate("update", "dhovar_briefing:c_ask_parliament_suspend", "dhovar_agency:c_hike_transit_fee", note="the suspension, held out and then given")
    c.relate("update", "dhovar_briefing:s_parliament_voted_yesterday", "dhovar_agency:abeyance", note="the fee to rise on 1 April, then put off for six months")
    c.relate("update", "dhovar_briefing:not_one", "dhovar_agency:restore_c", note="not one cubic metre, then 55 million a day")
    c.relate("update", "dhovar_briefing:s_one_cubic_meter", "dhovar_agency:restore_s", note="not one cubic metre, then 55 million a day")
    c.relate("update", "dhovar_briefing:restore_pressure", "dhovar_agency:restored", note="the pressure, demanded and then to be restored")
    c.relate("update", "dhovar_briefing:pay", "dhovar_agency:half", note="the instalment: all on the same day, then half within 48 hours")
    c.relate("update", "dhovar_briefing:c_quelanese_meters_sarn", "dhovar_agency:c_engineers_stationed_port", note="Quelanese engineers, asked for and then to be stationed")
    c.relate("update", "dhovar_briefing:meters_refused", "dhovar_agency:also_inside_tazhun", note="meters in Tazhun, refused and then conceded")
    c.relate("update", "dhovar_briefing:release", "dhovar_agency:freed", note="the engineers, demanded back and then freed")
    c.relate("update", "dhovar_briefing:released_once_unconditionall", "dhovar_agency:freed", note="the engineers, demanded back and then freed")
