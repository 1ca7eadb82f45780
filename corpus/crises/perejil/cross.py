"""What the articles on Perejil/Leila share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "perejil_translated:landing", "perejil_wire:landing", "perejil_brief:landing")
    c.relate("same_event", "perejil_wire:recall", "perejil_brief:recall")
    c.relate("same_event", "perejil_translated:october", "perejil_brief:october")
    c.relate("same_event", "perejil_translated:eu_request", "perejil_wire:e_whose_danish_presidency")
    c.relate("same_event", "perejil_translated:e_return_situation_prevailed", "perejil_wire:e_post_gone_weekend")
    c.relate("same_event", "perejil_translated:e_two_capitals_spoke", "perejil_wire:e_dialogue")
    c.relate("same_event", "perejil_translated:e_occupied_sebta", "perejil_brief:e_calls_occupied")
    c.relate("same_event", "perejil_brief:prisoners", "perejil_wire:raid", strength="part")
    c.relate("same_event", "perejil_translated:five_ships", "perejil_wire:e_patrols_off_ceuta", strength="part")
    c.relate("same_event", "perejil_translated:e_land_anybody_there", "perejil_brief:e_neither_country_put", strength="part")
    c.relate("same_statement", "perejil_translated:traffickers", "perejil_wire:no_talks", strength="same_position")
    c.relate("same_statement", "perejil_translated:c_negotiating_presence_legality", "perejil_wire:c_any_talks", strength="same_position")
    c.relate("same_statement", "perejil_translated:s_are", "perejil_translated:liberated", "perejil_wire:recovery", "perejil_brief:police", strength="same_position")
    c.relate("same_statement", "perejil_translated:status_quo_demand", "perejil_wire:ultimatum", strength="same_position")
    c.relate("same_statement", "perejil_translated:presidency", "perejil_wire:s_madrid", strength="same_position")
    c.relate("contradiction", "perejil_translated:metres", "perejil_brief:metres", strength="hard", note="figure: two hundred or about 250 metres from the shore")
    c.relate("contradiction", "perejil_wire:yards", "perejil_brief:metres", strength="hard", note="figure: some 200 yards or about 250 metres from the shore")
    c.relate("contradiction", "perejil_translated:metres", "perejil_wire:yards", strength="soft", note="figure: two hundred metres or some 200 yards")
    c.relate("contradiction", "perejil_wire:seventy_five", "perejil_brief:thirty", strength="soft", note="figure: about 75 legionnaires, or fewer than thirty at the end")
    c.relate("contradiction", "perejil_translated:twelve", "perejil_wire:six", strength="soft", note="figure: some twelve men had landed; six were found")
    c.relate("contradiction", "perejil_wire:s_france_portugal_held", "perejil_brief:split", strength="soft", note="denial: France and Portugal held up a declaration, or the member states were not split")
    c.relate("update", "perejil_translated:recall", "perejil_wire:recall", note="expected, then done")
    c.relate("update", "perejil_translated:recall", "perejil_brief:recall", note="expected, then done")
    c.relate("update", "perejil_translated:e_if_disembark", "perejil_wire:raid", note="the landing feared was made")
    c.relate("update", "perejil_translated:e_two_others_been", "perejil_wire:e_patrols_off_ceuta")
    c.relate("update", "perejil_translated:no_withdrawal", "perejil_wire:word", note="no withdrawal, then the post gone by the weekend")
    c.relate("update", "perejil_translated:c_any_withdrawal", "perejil_wire:c_post_gone_weekend", note="no withdrawal, then the post gone by the weekend")
    c.relate("update", "perejil_translated:e_madrid_engaged_itself", "perejil_brief:e_neither_country_put_2")
    c.relate("update", "perejil_wire:e_planned_call_them", "perejil_brief:powell", note="Powell planned to call again, and did")
    c.relate("update", "perejil_wire:legionnaires", "perejil_brief:left", note="to stay until a promise is given; gone on Saturday")
    c.relate("update", "perejil_wire:remain", "perejil_brief:left", note="to stay until a promise is given; gone on Saturday")
    c.relate("update", "perejil_wire:e_troops_leave_once", "perejil_brief:left")
    c.relate("update", "perejil_wire:e_rabat_giving_no", "perejil_brief:e_gave_assurance_washington", note="no guarantee, then an assurance given to Washington")
    c.relate("update", "perejil_wire:e_guarantee_tonight", "perejil_brief:e_gave_assurance_washington", note="the guarantee asked for, given to Washington")
    c.relate("update", "perejil_wire:c_giving_no_guarantee", "perejil_brief:c_gave_assurance_washington", note="no guarantee, then an assurance given to Washington")
    c.relate("update", "perejil_wire:guarantee", "perejil_brief:undertook_s")
    c.relate("update", "perejil_wire:c_can_gone_tomorrow", "perejil_brief:withdraw")
    c.relate("update", "perejil_wire:e_any_talks", "perejil_brief:rabat", note="talks ruled out, then held")
    c.relate("update", "perejil_wire:e_dialogue", "perejil_brief:rabat")
    c.relate("update", "perejil_wire:e_agreed_way_back", "perejil_brief:e_neither_country_put_2")
