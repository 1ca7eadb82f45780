"""Relations between the articles on the oil embargo and the Strait of Hormuz."""

from __future__ import annotations

from relations import Crisis

W, B, I = "hormuz_2012_wire:", "hormuz_2012_bosphorus:", "hormuz_2012_istanbul:"  # noqa: E741


def relate(c: Crisis) -> None:
    c.relate("same_event", W + "e_agree_ban", B + "e_decision", I + "e_resolved")
    c.relate("same_event", W + "e_ban_july", B + "e_july", I + "e_expire")
    c.relate("same_event", W + "e_council", B + "e_council", I + "e_council")
    c.relate("same_event", W + "e_new_contracts", B + "e_new_purchases")
    c.relate("same_event", W + "e_freeze", B + "e_blocked", I + "e_blocked")
    c.relate("same_event", W + "e_summon", B + "e_summon")
    c.relate("same_event", W + "e_threat_shut", B + "e_kow", I + "e_kow")
    c.relate("same_event", W + "e_closure", B + "e_shut", I + "e_closing")
    c.relate("same_event", W + "e_hindered", B + "e_obstacle", I + "e_interference")
    c.relate("same_event", W + "e_rah", I + "e_rah")
    c.relate("same_event", W + "e_psy", B + "e_fun")
    c.relate("same_event", W + "e_abandon", B + "e_turn_back")
    c.relate("same_event", W + "e_enrich", B + "e_bargain")
    c.relate("same_event", W + "e_us_welcome", B + "e_applauds")
    c.relate("same_event", W + "e_wh", B + "e_wh")
    c.relate("same_event", W + "e_us_sanctions", B + "e_pressure")
    c.relate("same_event", W + "e_pent", B + "e_price")
    c.relate("same_event", W + "e_deal", B + "e_pay")
    c.relate("same_event", W + "e_drop", B + "e_no_precond")
    c.relate("same_event", W + "e_willing", B + "e_word")
    c.relate("same_event", W + "e_mine", B + "e_mines")
    c.relate("same_event", W + "e_lincoln", B + "e_lincoln", I + "e_carrier")
    c.relate("same_event", W + "e_escort", I + "e_company")
    c.relate("same_event", W + "e_salehi", B + "e_chief", I + "e_army")
    c.relate("same_event", W + "e_rus", B + "e_mos")
    c.relate("same_event", W + "e_oct_letter", B + "e_letter", I + "e_letter")
    c.relate("same_event", W + "e_no_answer", B + "e_no_answer")
    c.relate("same_event", W + "e_return_talks", B + "e_new_meeting")
    c.relate("same_event", W + "e_iaea", B + "e_iaea")
    c.relate("same_event", W + "e_review", I + "e_review")
    for part in (W + "e_new_contracts", W + "e_freeze", B + "e_new_purchases", B + "e_blocked"):
        c.relate("same_event", I + "e_toughest", part, strength="part")

    c.relate("same_statement", W + "s_head_shut", W + "s_lead_shut", W + "s_kow", B + "s_kow", I + "s_kow")
    c.relate("same_statement", W + "s_rah", I + "s_rah")
    c.relate("same_statement", W + "s_psy", B + "s_turn_back", I + "s_boast")
    c.relate("same_statement", W + "s_enrich", B + "s_bargain")
    c.relate("same_statement", W + "s_enrich", I + "s_jal", strength="same_position")
    c.relate("same_statement", B + "s_bargain", I + "s_jal", strength="same_position")
    c.relate("same_statement", W + "s_us_welcome", B + "s_applauds")
    c.relate("same_statement", W + "s_wh", B + "s_wh")
    c.relate("same_statement", W + "s_mines", B + "s_mines")
    c.relate("same_statement", W + "s_salehi", B + "s_chief", I + "s_army")
    c.relate("same_statement", W + "s_lav", B + "s_lav")
    c.relate("same_statement", W + "s_rus", B + "s_mos", strength="same_position")
    c.relate("same_statement", W + "s_ash_ready", B + "s_weeks", strength="same_position")
    c.relate("same_statement", W + "s_nodate", B + "s_letter", strength="same_position")
    c.relate("same_statement", W + "s_dav", B + "s_word", strength="same_position")
    c.relate("same_statement", W + "s_dav", B + "s_both_word", strength="same_position")
    c.relate("same_statement", W + "s_willing", B + "s_both_word", strength="same_position")
    c.relate("same_statement", W + "c_lead_stop", B + "c_give_up", I + "c_without")
    c.relate("same_statement", W + "c_lead_shut", W + "c_kow", B + "c_kow", I + "c_kow")
    c.relate("same_statement", W + "c_rah", I + "c_rah")
    c.relate("same_statement", W + "c_enrich", B + "c_bargain")
    c.relate("same_statement", W + "c_enrich", I + "c_jal_enrich", strength="same_position")
    c.relate("same_statement", B + "c_bargain", I + "c_jal_enrich", strength="same_position")
    c.relate("same_statement", W + "c_wh", B + "c_wh")
    c.relate("same_statement", W + "c_clear", B + "c_clean")
    c.relate("same_statement", W + "c_deal", B + "c_price")
    c.relate("same_statement", W + "c_salehi", B + "c_chief", I + "c_army")
    c.relate("same_statement", W + "c_ash_ready", B + "c_weeks", strength="same_position")
    c.relate("same_statement", W + "c_dav", B + "c_both_word", strength="same_position")

    c.relate("contradiction", W + "e_summon", B + "e_summon", strength="hard", note="date: summoned on Tuesday, or on Monday evening")
    c.relate("contradiction", W + "f_europe", B + "f_450", strength="hard", note="figure: 600,000 barrels a day, or 450,000")
    c.relate("contradiction", B + "e_lincoln", W + "e_escort", strength="hard", note="denial: the carrier passed alone, or escorted")
    c.relate("contradiction", B + "e_lincoln", I + "e_company", strength="hard", note="denial: the carrier passed alone, or in company")
    for closing in (W + "e_closure", I + "e_closing"):
        c.relate("contradiction", B + "e_shut_denied", closing, strength="soft", note="denial: the strait would be closed, or that is not on the agenda")
    for threat in (W + "s_head_shut", W + "s_lead_shut", W + "s_kow", I + "s_kow"):
        for denial in (B + "s_no_decision", B + "s_no_close"):
            c.relate("contradiction", denial, threat, strength="soft", note="denial: the strait would be closed, or that is not on the agenda")
    for threat in (W + "c_lead_shut", W + "c_kow", I + "c_kow"):
        c.relate("contradiction", B + "c_no_close", threat, strength="soft", note="denial: the strait would be closed, or that is not on the agenda")
    c.relate("contradiction", W + "s_nodate", B + "s_word", strength="soft", note="framing: Iran has not answered, or only a date is missing")
    c.relate("contradiction", W + "s_nodate", B + "s_answer", strength="soft", note="framing: Iran has not answered, or its answer is ready")
    c.relate("contradiction", W + "s_fear", B + "s_door", strength="soft", note="denial: refused access feared, or every door opened")
    c.relate("contradiction", W + "e_parchin", B + "e_access", strength="soft", note="denial: refused access feared, or every door opened")

    for earlier in (W + "e_return_talks", B + "e_new_meeting"):
        c.relate("update", earlier, I + "e_istanbul", note="a meeting wished for, then held")
    for earlier in (W + "e_no_answer", B + "e_no_answer", B + "e_answer"):
        c.relate("update", earlier, I + "e_reply", note="no answer yet, then the reply of February")
    for earlier in (W + "e_iaea", B + "e_iaea"):
        c.relate("update", earlier, I + "e_iaea_jan", note="a visit to come, then made")
    for earlier in (W + "e_parchin", B + "e_access"):
        c.relate("update", earlier, I + "e_parchin", note="access feared to be refused or promised, then refused")
    c.relate("update", W + "e_greek_buys", I + "e_greece", note="Greece buys a third of its oil in Iran, then none")
    c.relate("update", B + "e_word", I + "e_no_host", note="both will come to Istanbul, then Iran objects to Turkey")
    c.relate("update", W + "e_willing", I + "e_no_host", note="both will come to Istanbul, then Iran objects to Turkey")
    c.relate("update", W + "s_willing", I + "s_no_host", note="both will come to Istanbul, then Iran objects to Turkey")
    c.relate("update", W + "f_europe", I + "f_half", note="sales to Europe since fallen by half")
    c.relate("update", B + "f_450", I + "f_half", note="sales to Europe since fallen by half")
    c.relate("update", B + "s_both_word", I + "s_no_host", note="both will come to Istanbul, then Iran objects to Turkey")
    c.relate("update", B + "s_word", I + "s_no_host", note="both will come to Istanbul, then Iran objects to Turkey")
    c.relate("update", W + "s_dav", I + "s_no_host", note="both will come to Istanbul, then Iran objects to Turkey")
    c.relate("update", B + "c_both_word", I + "c_no_host", note="both will come to Istanbul, then Iran objects to Turkey")
    c.relate("update", W + "c_dav", I + "c_no_host", note="both will come to Istanbul, then Iran objects to Turkey")
