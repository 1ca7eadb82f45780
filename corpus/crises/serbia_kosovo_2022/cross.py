"""What the three articles on the barricades say of the same things: 27 December (W), 28 December (L), 30 December (G)."""

from relations import Crisis

W, L, G = "serbia_kosovo_2022_wire:", "serbia_kosovo_2022_live:", "serbia_kosovo_2022_gazette:"


def relate(c: Crisis) -> None:
    for keys in [
        (W + "e_alert", L + "e_alert", L + "e_raised", G + "e_alert"), (W + "e_arrest", G + "e_arrest"), (W + "e_special_forces", L + "e_special_forces", G + "e_special_forces"),
        (W + "e_clear", L + "e_asked_kfor"), (W + "e_barricades", L + "e_barricades", G + "e_blockade"), (W + "e_house_arrest", L + "e_house_arrest", G + "e_house_arrest"),
        (W + "e_lorries", L + "e_dismantled", L + "e_move_lorry", G + "e_clearing"), (L + "e_no_arrests", G + "e_no_detained"), (W + "e_not_prosecuted", L + "e_nobody_arrested", G + "e_no_one_arrested"),
        (W + "e_svecla", L + "e_svecla"), (W + "e_shooting", L + "e_shots"), (W + "e_lajcak", L + "e_mediation"), (L + "e_working", G + "e_mediation"), (L + "e_guarantees", G + "e_pledged"),
        (W + "e_1000", G + "e_1000"), (W + "e_return", G + "e_return"), (L + "e_merdare", G + "e_merdare"), (L + "e_supports", G + "e_moscow"), (L + "e_raska", G + "e_raska"),
        (L + "e_alert_lifted", G + "e_alert_off"), (W + "e_attacks", L + "e_attack"), (W + "e_suspicion", L + "e_accused"), (W + "e_conflict", G + "e_war"), (W + "e_kfor_clear", L + "e_take_down"),
    ]:  # fmt: skip
        c.relate("same_event", *keys)
    for keys in [
        (W + "e_streets", L + "e_new_barricades"), (W + "e_streets", G + "e_blockade"), (L + "e_new_barricades", G + "e_blockade"), (W + "e_barricades", L + "e_jarinje"), (L + "e_jarinje", G + "e_blockade"),
        (W + "e_barricades", G + "e_protests"), (L + "e_barricades", G + "e_protests"), (W + "e_not_prosecuted", L + "e_no_arrests"), (W + "e_not_prosecuted", G + "e_no_detained"),
        (L + "e_no_arrests", G + "e_no_one_arrested"), (L + "e_nobody_arrested", G + "e_no_detained"), (W + "e_lajcak", L + "e_working"), (W + "e_lajcak", G + "e_mediation"), (L + "e_mediation", G + "e_mediation"),
        (L + "e_joint", G + "e_on_paper"), (L + "e_welcome_list", G + "e_on_paper"), (L + "e_assurances", G + "e_on_paper"), (L + "e_raska", G + "e_persuaded"), (W + "e_reinforcing", G + "e_tanks"), (W + "e_svecla", L + "e_charge"), (W + "e_lorries", G + "e_would_move"), (L + "e_dismantled", G + "e_would_move"), (W + "e_no", G + "e_kfor_agree"),
    ]:  # fmt: skip
        c.relate("same_event", *keys, strength="part")
    for keys in [
        (W + "s_svecla", L + "s_svecla", L + "s_influence"), (W + "s_gangs", L + "s_influence"), (W + "s_1000", G + "s_1000"), (W + "c_1000", G + "c_1000"), (L + "s_guarantees", G + "s_vucic"), (L + "s_nobody_arrested", G + "s_pledged"),
        (L + "c_nobody_arrested", G + "c_pledged"), (L + "s_welcome_list", G + "s_no_list"), (L + "s_supports", G + "s_moscow"),
    ]:  # fmt: skip
        c.relate("same_statement", *keys, strength="same_utterance")
    for keys in [
        (W + "s_appeal", L + "s_joint"), (W + "c_step_back", L + "c_deescalate"), (W + "c_restraint", L + "c_restraint"), (W + "s_restraint", L + "s_joint"), (W + "s_lajcak", L + "s_joint"),
        (W + "s_vucevic", L + "s_grow"), (W + "c_special_forces", L + "c_special_forces"), (W + "s_clear", L + "s_asked_kfor"), (W + "c_clear", L + "c_asked_kfor"),
        (W + "c_not_prosecuted", L + "c_nobody_arrested"), (W + "c_not_prosecuted", G + "c_pledged"), (L + "s_no_list", G + "s_no_list"), (L + "c_no_list", G + "c_no_list"), (W + "s_german", L + "s_german"), (W + "s_defending", L + "s_colonel"),
    ]:  # fmt: skip
        c.relate("same_statement", *keys, strength="same_position")
    c.relate("contradiction", W + "e_barricades", L + "e_barricades", strength="hard", note="date: the first roadblocks on 10 or on 11 December")
    c.relate("contradiction", L + "f_raska", G + "f_raska", strength="hard", note="figure: almost four hours or nearly three")
    c.relate("contradiction", L + "e_raska", G + "e_raska", strength="hard", note="figure: almost four hours or nearly three")
    c.relate("contradiction", W + "f_kfor", L + "f_kfor", strength="soft", note="figure: about 3,700 or some 4,000 soldiers")
    c.relate("contradiction", L + "s_guarantees", G + "s_european", strength="hard", note="what was guaranteed: that nobody is arrested, or that peaceful protest is no crime")
    c.relate("contradiction", L + "s_nobody_arrested", G + "s_european", strength="hard", note="what was guaranteed: that nobody is arrested, or that peaceful protest is no crime")
    c.relate("contradiction", L + "s_guarantees", G + "s_no_amnesty", strength="soft", note="Vucic's guarantees, and Kurti's denial of an amnesty")
    c.relate("contradiction", L + "s_no_list", G + "s_no_amnesty", strength="soft", note="scope: no list for peaceful protest, no amnesty")
    c.relate("contradiction", L + "c_nobody_arrested", G + "c_whoever", strength="soft", note="scope: nobody will be arrested; who fired will be")
    c.relate("contradiction", W + "c_not_prosecuted", G + "c_whoever", strength="soft", note="scope: nobody will be prosecuted; who fired will be")
    c.relate("contradiction", W + "s_svecla", L + "s_not_us", strength="soft", note="whether Moscow stands behind it")
    c.relate("contradiction", W + "s_denies", L + "s_svecla", strength="soft", note="whether Belgrade directs the roadblocks")
    c.relate("contradiction", W + "s_denies", L + "s_influence", strength="soft", note="whether Belgrade directs the roadblocks")
    c.relate("update", W + "e_special_forces", G + "e_special_forces", note="to be raised, then brought to 5,000")
    c.relate("update", L + "e_special_forces", G + "e_special_forces", note="to be raised, then brought to 5,000")
    c.relate("update", L + "s_grow", G + "s_5000", note="to be raised, then brought to 5,000")
    c.relate("update", W + "e_house_arrest", L + "e_house_arrest", note="outlined, then ordered")
    c.relate("update", W + "e_house_arrest", G + "e_house_arrest", note="outlined, then ordered")
    c.relate("update", W + "e_freed", L + "e_house_arrest", note="Pantic's freedom demanded, house arrest ordered")
    c.relate("update", W + "e_freed", G + "e_house_arrest", note="Pantic's freedom demanded, house arrest ordered")
    c.relate("update", W + "e_lorries", L + "e_dismantled", note="outlined, announced, begun")
    c.relate("update", W + "e_lorries", G + "e_clearing", note="outlined, announced, begun")
    c.relate("update", L + "e_dismantled", G + "e_clearing", note="outlined, announced, begun")
    c.relate("update", W + "s_serbs_want", L + "s_dismantled", note="no road reopened before the demands are met; then the barricades go")
    c.relate("update", W + "c_no_road", L + "c_dismantled", note="no road reopened before the demands are met; then the barricades go")
    c.relate("update", W + "c_lorries", L + "c_dismantled", note="outlined, then announced")
    c.relate("update", W + "s_looking_into", L + "s_not_aimed", note="KFOR on Sunday's shots")
    c.relate("update", L + "e_merdare", G + "e_reopened")
    c.relate("update", L + "e_alert_lifted", G + "e_alert_off", note="to be lifted at the end, lifted without waiting for it")
    c.relate("update", L + "c_alert_lifted", G + "e_alert_off", note="to be lifted at the end, lifted without waiting for it")
    c.relate("update", W + "e_alert", G + "e_alert_off")
    c.relate("update", L + "e_alert", G + "e_alert_off")
    c.relate("update", W + "c_house_arrest", L + "e_house_arrest", note="outlined, then ordered")
    c.relate("update", W + "c_house_arrest", G + "e_house_arrest", note="outlined, then ordered")
    c.relate("update", L + "c_dismantled", G + "e_clearing", note="announced, begun")
