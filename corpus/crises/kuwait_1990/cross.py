"""What the three articles on Kuwait say of the same things: August (W), 1 December (C), 16 December (D)."""

from relations import Crisis

W, C, D = "kuwait_1990_wire:", "kuwait_1990_courier:", "kuwait_1990_dates:"


def relate(c: Crisis) -> None:
    for keys in [
        (W + "e_665", C + "e_665", D + "e_665"), (W + "e_embargo", C + "e_embargo", D + "e_embargo"), (W + "e_invasion", D + "e_invasion"),
        (W + "e_halt_ships", C + "e_stopped", D + "e_search"), (W + "e_warning_shots", D + "e_warning_shots"), (W + "e_gorbachev", D + "e_gorbachev"), (W + "e_letter", D + "e_letter"),
        (W + "e_further", D + "e_further"), (W + "e_deadline", D + "e_order"), (W + "e_defy", D + "e_defy"), (W + "e_held", D + "e_trapped"),
        (W + "e_664", D + "e_664"), (W + "e_withdraw", C + "e_leave", D + "e_pullout"), (W + "e_amman", D + "e_amman"), (W + "e_troops", D + "e_troops"),
        (C + "e_678", D + "e_678"), (C + "e_force", D + "e_force"), (C + "e_against", D + "e_against"), (C + "e_china_abstains", D + "e_china_abstains"),
        (C + "e_women", D + "e_women_go"), (C + "e_stages", D + "e_stages"), (C + "e_release", D + "e_release_stages"), (C + "e_turned_down", D + "e_turned_down"),
        (C + "e_no_concession", D + "e_no_concessions"), (C + "e_void", D + "e_unlawful"), (C + "e_offer", D + "e_visits"),
        (C + "e_aziz_visit", D + "e_aziz_proposed", D + "e_put_off"), (C + "e_baker_visit", D + "e_baker"), (C + "e_reinforce", D + "e_buildup"),
        (C + "e_troops", D + "e_230000"), (C + "e_brandt", D + "e_brandt"), (W + "e_close", D + "e_shut"), (W + "e_release", D + "e_foreigners_free"),
    ]:  # fmt: skip
        c.relate("same_event", *keys)
    for keys in [
        (W + "e_navy_acts", C + "e_stopped"), (W + "e_navy_acts", D + "e_search"), (W + "e_halt_ships", C + "e_enforced"), (C + "e_enforced", D + "e_search"), (W + "e_ringed", D + "e_besieged"), (W + "e_water", D + "e_besieged"),
        (W + "e_held", C + "e_held"), (C + "e_held", D + "e_trapped"), (W + "e_held", C + "e_taking"), (C + "e_taking", D + "e_trapped"), (W + "e_shield", C + "e_sites"),
        (W + "e_held", C + "e_sites"), (W + "e_shield", C + "e_held"), (W + "e_troops", C + "e_troops"), (W + "e_troops", D + "e_230000"), (C + "e_troops", D + "e_troops"), (C + "e_presents", D + "e_brandt"),
        (W + "e_no_withdrawal", D + "e_pullout"), (W + "e_no_withdrawal", C + "e_leave"),
        (W + "e_appeals", D + "e_gorbachev"), (W + "e_release", D + "e_let_leave"), (W + "e_release", D + "e_women_go"), (D + "e_foreigners_free", C + "e_women"), (W + "e_release", C + "e_women"),
    ]:  # fmt: skip
        c.relate("same_event", *keys, strength="part")
    for keys in [
        (W + "s_gorbachev", D + "s_gorbachev"), (W + "c_gorbachev", D + "c_gorbachev"), (W + "c_gorbachev_demand", D + "c_gorbachev_demand"), (W + "c_gorbachev_release", D + "c_gorbachev_release"), (W + "s_664", D + "s_664"), (W + "c_664", D + "c_664"),
        (C + "s_stages", D + "s_stages"), (C + "c_stages", D + "c_stages"), (C + "s_no_concession", D + "s_no_concessions"), (C + "c_no_concession", D + "c_no_concessions"),
        (C + "s_void", C + "s_head_void", D + "s_unlawful"), (C + "s_offer", C + "s_head_offer", D + "s_visits"), (C + "c_send_baker", D + "c_visits"), (C + "c_receive_aziz", D + "c_aziz"),
        (C + "c_678", C + "c_678_text", D + "c_678"), (C + "c_comply", D + "c_carry_out"),
    ]:  # fmt: skip
        c.relate("same_statement", *keys, strength="same_utterance")
    for keys in [
        (C + "s_turned_down", D + "s_cynical"), (C + "c_turned_down", D + "c_turned_down"), (W + "s_no_bargain", C + "s_no_concession"), (W + "c_no_bargain", C + "c_no_reward"),
        (W + "c_nothing_to_trade", C + "c_no_reward"), (W + "c_quit", D + "c_helsinki_demand"), (W + "s_bush_demand", D + "s_helsinki"), (C + "c_no_linkage", D + "c_only_one"),
        (C + "s_no_concession", D + "s_only_one"), (C + "s_not_ready", D + "s_not_ready"), (C + "s_no_concession", D + "s_not_soften"), (C + "c_no_concession", D + "c_not_soften"),
        (W + "s_aide", C + "s_no_concession"),
    ]:  # fmt: skip
        c.relate("same_statement", *keys, strength="same_position")
    c.relate("contradiction", W + "s_gorbachev", D + "s_gorbachev", strength="hard", note="date: the letter of 24 or of 23 August")
    c.relate("contradiction", W + "e_gorbachev", D + "e_gorbachev", strength="hard", note="date: the letter of 24 or of 23 August")
    c.relate("contradiction", W + "e_letter", D + "e_letter", strength="hard", note="date: the letter of 24 or of 23 August")
    c.relate("contradiction", W + "f_embassies", D + "f_embassies", strength="soft", note="figure: some two dozen besides the American and British, or about 30")
    c.relate("contradiction", C + "f_brandt", D + "f_brandt", strength="hard", note="figure: 175 or more than 200 hostages")
    c.relate("contradiction", C + "e_baker_visit", D + "e_baker", strength="soft", note="date: from 15 December, or at any time up to 15 January")
    c.relate("contradiction", C + "c_send_baker", D + "c_visits", strength="soft", note="date: from 15 December, or at any time up to 15 January")
    c.relate("contradiction", C + "s_no_concession", D + "s_palestine", strength="soft", note="whether Palestine will be spoken of")
    c.relate("contradiction", C + "c_no_linkage", D + "c_palestine", strength="soft", note="whether Palestine will be spoken of")
    c.relate("update", W + "e_halt_ships", C + "e_enforced", note="ships may be stopped, then are")
    c.relate("update", W + "f_westerners", C + "f_held")
    c.relate("update", W + "f_shield", C + "f_sites")
    c.relate("update", W + "f_troops", C + "f_troops")
    c.relate("update", W + "f_troops", D + "f_230000")
    c.relate("update", W + "e_held", C + "e_women", note="the women and children held may go")
    c.relate("update", W + "e_held", C + "e_held")
    c.relate("update", W + "e_held", D + "e_gone", note="the foreigners held are gone")
    c.relate("update", C + "e_held", D + "e_gone", note="the foreigners held are gone")
    c.relate("update", C + "e_release", D + "e_gone", note="release in stages offered, all gone by 13 December")
    c.relate("update", W + "e_release", D + "e_gone")
    c.relate("update", W + "s_offer", C + "s_stages", note="Iraq's terms for a release")
    c.relate("update", W + "s_offer", D + "s_stages", note="Iraq's terms for a release")
    c.relate("update", W + "c_offer", C + "c_stages", note="Iraq's terms for a release")
    c.relate("update", W + "c_offer", D + "c_stages", note="Iraq's terms for a release")
    c.relate("update", C + "s_stages", D + "s_let_leave", note="Iraq's terms for a release, dropped")
    c.relate("update", W + "e_amman", D + "e_amman", note="planned for 30 August, held from the 31st")
    c.relate("update", C + "e_aziz_visit", D + "e_put_off")
    c.relate("update", C + "c_send_baker", D + "c_no_meeting", note="a visit at any time to 15 January, then by 3 January or none")
    c.relate("update", C + "s_offer", D + "s_jan3", note="a visit at any time to 15 January, then by 3 January or none")
    c.relate("update", C + "s_study", D + "e_accepts", note="the offer under study, then accepted")
    c.relate("update", W + "e_held", D + "e_women_go", note="the women and children held may go")
    c.relate("update", C + "e_sites", D + "e_gone", note="the foreigners held are gone")
    c.relate("update", W + "e_shield", D + "e_gone", note="the foreigners held are gone")
    c.relate("update", W + "e_offer", C + "e_stages", note="Iraq's terms for a release")
    c.relate("update", W + "e_offer", D + "e_stages", note="Iraq's terms for a release")
    c.relate("update", W + "s_offer", D + "s_let_leave", note="Iraq's terms for a release, dropped")
    c.relate("update", W + "c_offer", D + "c_let_leave", note="Iraq's terms for a release, dropped")
    c.relate("update", C + "c_stages", D + "c_let_leave", note="Iraq's terms for a release, dropped")
    c.relate("update", C + "e_baker_visit", D + "e_no_meeting", note="a visit at any time to 15 January, then by 3 January or none")
    c.relate("update", C + "c_receive_aziz", D + "e_put_off", note="the invitation, then the journey put off")
    c.relate("update", W + "e_defy", D + "e_fly_out", note="the American embassy stays, its last diplomats leave in December")
