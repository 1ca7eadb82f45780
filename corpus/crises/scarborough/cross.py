"""What the articles on Scarborough Shoal share, and where they disagree."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "scarborough_analysis:boarding", "scarborough_interview:boarding")
    c.relate("same_event", "scarborough_analysis:blocked", "scarborough_interview:blocked")
    c.relate("same_event", "scarborough_analysis:put_off", "scarborough_readout:cancelled")
    c.relate("same_event", "scarborough_readout:ropes", "scarborough_interview:ropes")
    c.relate("same_event", "scarborough_readout:stay_out_e", "scarborough_interview:deal", note="the understanding on the lagoon, as each tells it")
    c.relate("same_event", "scarborough_analysis:e_two_sides_go", "scarborough_readout:e_bring_dispute_before")
    c.relate("same_event", "scarborough_analysis:e_hand_me_down", "scarborough_interview:e_gave_us_one")
    c.relate("same_event", "scarborough_analysis:bananas", "scarborough_readout:bananas", strength="part")
    c.relate("same_event", "scarborough_readout:left_lagoon", "scarborough_interview:lagoon_out", "scarborough_interview:two_left", strength="part")
    c.relate("same_event", "scarborough_interview:ban_event", "scarborough_readout:ban_event", strength="part")
    c.relate("same_statement", "scarborough_readout:stay_out", "scarborough_interview:c_pull_out", strength="same_position")
    c.relate("same_statement", "scarborough_analysis:s_two_sides_go", "scarborough_readout:s_invitation_bring_dispute", strength="same_position")
    c.relate("same_statement", "scarborough_analysis:c_two_sides_go", "scarborough_readout:c_bring_dispute_before", strength="same_position")
    c.relate("contradiction", "scarborough_analysis:boats", "scarborough_interview:twelve", strength="hard", note="figure: eight boats in the lagoon, or twelve as it turned out later")
    c.relate("contradiction", "scarborough_readout:stay_out_e", "scarborough_interview:deal_denied", strength="hard", note="denial: an understanding, or no such deal")
    c.relate("contradiction", "scarborough_analysis:put_off", "scarborough_readout:cancel_request", strength="soft", note="actor: the two sides cannot agree who asked; at the request of the Chinese side")
    c.relate("contradiction", "scarborough_analysis:s_no_such_thing", "scarborough_readout:fruit_denied", strength="soft", note="denial: whether the fruit is held up for its pests")
    c.relate("contradiction", "scarborough_analysis:s_there_no_pest", "scarborough_readout:fruit_denied", strength="soft", note="denial: whether the fruit is held up for its pests")
    c.relate("contradiction", "scarborough_analysis:bananas", "scarborough_readout:e_measures_fruit_related", strength="soft", note="denial: whether the fruit is held up because of the shoal")
    c.relate("update", "scarborough_readout:thirty", "scarborough_interview:boats28", note="about thirty boats on 5 June, twenty-eight on 20 June")
    c.relate("update", "scarborough_analysis:bans", "scarborough_readout:bans", note="about to be proclaimed, then in force until 15 July and 1 August")
    c.relate("update", "scarborough_analysis:hulls", "scarborough_readout:utility")
    c.relate("update", "scarborough_analysis:bans", "scarborough_readout:ban_event", note="about to be proclaimed, then in force")
    c.relate("update", "scarborough_analysis:bans", "scarborough_interview:ban_event", note="about to be proclaimed, then in force")
    c.relate("update", "scarborough_analysis:e_philippine_vessels_leave", "scarborough_interview:ships_home", note="demanded, then done")
    c.relate("update", "scarborough_analysis:e_second_cutter", "scarborough_interview:e_second_one_due", note="promised, then due next year")
    c.relate("update", "scarborough_readout:e_chinese_fishing_boats", "scarborough_interview:boats_going", note="asked for, then announced")
    c.relate("update", "scarborough_readout:f_least_five_chinese", "scarborough_interview:f_three_ships_civilian", note="at least five Chinese government vessels, then three")
