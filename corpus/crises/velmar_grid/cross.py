"""What the three articles on the Arva link say of the same things: 5 March (W), 6 March (R), 10 March (G)."""

from relations import Crisis

W, R, G = "velmar_grid_wire:", "velmar_grid_readout:", "velmar_grid_ledger:"


def relate(c: Crisis) -> None:
    for keys in [
        (W + "e_cut", R + "e_cut", G + "e_run_down"), (W + "e_blown_up", G + "e_blown"), (W + "e_arrested", R + "e_detained", G + "e_arrested"), (W + "e_council", R + "e_council"),
        (W + "e_generators", R + "e_generators", G + "e_generators"), (R + "e_engineers", G + "e_inspect"), (W + "e_draft_condemns", R + "e_condemned"), (W + "e_reconnected", R + "e_restore"),
        (W + "e_half", R + "e_300", G + "e_resumed"), (R + "e_no_apology", G + "e_dropped"), (W + "e_apologised", G + "e_apologized"), (R + "e_restrictions", G + "e_barred"), (R + "e_threat", G + "e_ultimatum"),
        (R + "e_deliveries", G + "e_end_gas"), (R + "e_guarantee", G + "e_vouch"), (W + "e_set_free", G + "e_48"), (W + "e_freed", R + "e_release"), (W + "e_expelled", G + "e_sent_home"),
        (W + "e_protocol", R + "e_signature", G + "e_sign"), (W + "e_fly", R + "e_travel"), (R + "e_again", G + "e_wednesday"), (W + "e_2021", R + "e_2021"), (W + "e_seeks", R + "e_request"), (W + "e_mission", R + "e_access"), (W + "e_interference", R + "e_new_interruption"),
    ]:  # fmt: skip
        c.relate("same_event", *keys)
    for keys in [
        (W + "e_ask", R + "e_automatic"), (W + "e_draft_demands", R + "e_called"), (R + "e_agreed", G + "e_promised"), (R + "e_agreed", G + "e_vouch"), (R + "e_restore", G + "e_resumed"), (W + "e_reconnected", G + "e_resumed"),
        (R + "e_restore", G + "e_other_half"), (W + "e_reconnected", G + "e_other_half"), (W + "e_half", R + "e_restore"), (W + "e_reconnected", R + "e_300"), (W + "e_stop_buying", R + "e_restrictions"), (W + "e_stop_buying", G + "e_barred"),
        (W + "e_freed", G + "e_first_freed"), (W + "e_freed", G + "e_second_freed"), (R + "e_release", G + "e_first_freed"), (R + "e_release", G + "e_second_freed"), (W + "e_calls", R + "e_dray_ostrane"),
        (W + "e_fly", G + "e_carried"), (R + "e_travel", G + "e_carried"), (W + "e_half_offer", G + "e_nothing_unless"),
    ]:  # fmt: skip
        c.relate("same_event", *keys, strength="part")
    for keys in [
        (R + "c_generators", G + "c_120"), (W + "c_set_free", G + "c_48"), (W + "c_half", G + "c_nothing_unless"), (W + "s_half", G + "s_nothing_unless"), (R + "c_guarantee", G + "c_vouch"), (R + "c_trust", G + "c_bank"),
    ]:  # fmt: skip
        c.relate("same_statement", *keys, strength="same_utterance")
    for keys in [
        (W + "c_treat", R + "c_by_its_name"), (W + "s_guarantee", R + "s_by_its_name"), (W + "c_answered", R + "c_automatic"), (W + "s_three_things", R + "s_automatic"), (R + "c_engineers", G + "c_inspect"),
        (W + "s_draft_condemns", R + "s_condemned"), (W + "c_draft", R + "c_restore"), (W + "s_draft_demands", R + "s_called"), (R + "c_restrictions", G + "c_vote"), (R + "s_hostile", G + "s_gas"), (R + "c_hostile", G + "c_gas"),
        (W + "s_shutdown", G + "s_curve"), (W + "s_doubts", R + "s_vane"), (W + "s_candlelight", G + "s_no_undertaking"), (W + "c_candlelight", G + "c_sign"), (R + "s_ostrane", G + "s_never_agreed"), (R + "c_not_compact", G + "c_not_begin"),
        (R + "s_claimed", G + "s_owed"),
    ]:  # fmt: skip
        c.relate("same_statement", *keys, strength="same_position")
    c.relate("contradiction", W + "f_shutdown", G + "f_seven", strength="hard", note="figure: eleven minutes or seven")
    c.relate("contradiction", W + "s_shutdown", G + "s_curve", strength="hard", note="figure: eleven minutes or seven")
    c.relate("contradiction", W + "s_version", R + "s_vane", strength="hard", note="whether there was an explosion")
    c.relate("contradiction", W + "s_version", G + "s_curve", strength="hard", note="whether the explosion came before the shutdown or after it")
    c.relate("contradiction", W + "s_doubts", G + "s_curve", strength="soft", note="Velmar doubts an explosion, then says that something blew")
    c.relate("contradiction", R + "s_vane", G + "s_curve", strength="soft", note="Velmar excludes an explosion, then says that something blew")
    c.relate("contradiction", W + "s_denies", G + "s_timer", strength="soft", note="Velmar's part in the explosion")
    c.relate("contradiction", W + "s_no_link", G + "s_not_a_lamp", strength="soft", note="whether the current has to do with the protocol")
    c.relate("contradiction", W + "c_candlelight", G + "c_put_off", strength="soft", note="whether Velmar signs in April or puts it off")
    c.relate("contradiction", W + "s_candlelight", G + "s_put_off", strength="soft", note="whether Velmar signs in April or puts it off")
    c.relate("contradiction", W + "f_share", R + "f_share", strength="soft", note="figure: two fifths or 43 per cent")
    c.relate("contradiction", R + "f_90", G + "f_84", strength="soft", note="figure: a guarantee of up to 90 million, or for 84 million crowns")
    c.relate("contradiction", R + "c_guarantee", G + "c_vouch", strength="soft", note="figure: a guarantee of up to 90 million, or for 84 million crowns")
    c.relate("contradiction", W + "f_eight", G + "f_eight", strength="soft", note="figure: eight members, Velmar among them, or eight allies of Velmar")
    c.relate("update", W + "e_council", R + "e_council", note="planned, then held")
    c.relate("update", W + "e_generators", R + "e_generators", note="asked for, promised, partly there")
    c.relate("update", W + "e_generators", G + "e_generators", note="asked for, promised, partly there")
    c.relate("update", R + "e_generators", G + "e_generators", note="asked for, promised, partly there")
    c.relate("update", R + "f_120", G + "f_80", note="promised, then unloaded")
    c.relate("update", R + "e_engineers", G + "e_inspect", note="willing, then fixed for Tuesday")
    c.relate("update", R + "c_engineers", G + "c_inspect", note="willing, then fixed for Tuesday")
    c.relate("update", W + "e_draft_condemns", R + "e_condemned", note="draft, then adopted")
    c.relate("update", W + "e_draft_demands", R + "e_called", note="draft, then adopted")
    c.relate("update", W + "s_draft_condemns", R + "s_condemned", note="draft, then adopted")
    c.relate("update", W + "s_draft_demands", R + "s_called", note="draft, then adopted")
    c.relate("update", W + "c_draft", R + "c_restore", note="draft, then adopted")
    c.relate("update", W + "e_half", G + "e_resumed", note="half the flow offered, then delivered")
    c.relate("update", R + "e_300", G + "e_resumed", note="half the flow offered, then delivered")
    c.relate("update", R + "e_restore", G + "e_resumed", note="full flow demanded, half of it delivered")
    c.relate("update", W + "e_reconnected", G + "e_resumed", note="full flow demanded, half of it delivered")
    c.relate("update", W + "s_half", R + "s_ostrane", note="Ostrane's terms: no longer an apology, a written assurance instead of payment")
    c.relate("update", W + "c_half", R + "c_300", note="Ostrane's terms: no longer an apology, a written assurance instead of payment")
    c.relate("update", W + "e_half_offer", R + "e_deliver", note="Ostrane's terms: no longer an apology, a written assurance instead of payment")
    c.relate("update", W + "e_half_offer", R + "e_no_apology", note="the apology dropped")
    c.relate("update", W + "e_half_offer", G + "e_dropped", note="the apology dropped")
    c.relate("update", W + "s_stay_dead", R + "s_ostrane", note="the line to stay dead, then to be half restored")
    c.relate("update", W + "c_stay_dead", R + "c_300", note="the line to stay dead, then to be half restored")
    c.relate("update", W + "e_stay_dead", G + "e_resumed", note="the line to stay dead, then half restored")
    c.relate("update", W + "e_cut", G + "e_resumed", note="cut, then half restored")
    c.relate("update", R + "e_cut", G + "e_resumed", note="cut, then half restored")
    c.relate("update", W + "e_freed", G + "e_first_freed", note="demanded, one of two freed")
    c.relate("update", R + "e_release", G + "e_first_freed", note="demanded, one of two freed")
    c.relate("update", R + "e_detained", G + "e_first_freed", note="detained, one of two freed")
    c.relate("update", W + "e_arrested", G + "e_first_freed", note="arrested, one of two freed")
    c.relate("update", W + "e_expelled", G + "e_sent_home", note="threatened, then done")
    c.relate("update", W + "c_expelled", G + "e_sent_home", note="threatened, then done")
    c.relate("update", W + "c_trial", G + "c_follow", note="trial unless the masters are named; freedom unless explosives are shown")
    c.relate("update", R + "c_publish", G + "e_photographs", note="evidence announced, then published")
    c.relate("update", W + "f_dead", R + "f_dead")
    c.relate("update", R + "f_dead", G + "f_dead")
    c.relate("update", W + "f_dead", G + "f_dead")
    c.relate("update", W + "s_three_died", R + "s_vane", note="three dead, then five")
    c.relate("update", R + "s_vane", G + "s_nine", note="five dead, then nine")
    c.relate("update", W + "s_three_died", G + "s_nine", note="three dead, then nine")
    c.relate("update", W + "e_protocol", G + "e_sign", note="in April, then on 14 April")
    c.relate("update", W + "e_fly", R + "e_travel", note="after the council, then on 7 March")
    c.relate("update", R + "e_travel", G + "e_carried", note="planned, then done")
    c.relate("update", W + "e_fly", G + "e_carried", note="planned, then done")
    c.relate("update", W + "e_others", R + "e_reserved", note="two or more against sanctions, then one reserves its position")
    c.relate("update", W + "e_seeks", R + "e_council", note="asked for, then held")
    c.relate("update", W + "c_generators", R + "c_generators", note="asked for, then promised")
    c.relate("update", W + "c_mission", R + "c_access", note="a mission asked for, then access for it demanded")
    c.relate("update", W + "f_300", G + "f_310", note="offered, then delivered")
    c.relate("update", R + "f_300", G + "f_310", note="offered, then delivered")
    c.relate("update", R + "c_300", G + "e_resumed", note="promised, then delivered")
    c.relate("update", R + "c_generators", G + "e_generators", note="promised, partly there")
    c.relate("update", W + "e_stay_dead", R + "e_deliver", note="the line to stay dead, then to be half restored")
