"""Relations between the articles on the Salisbury poisoning."""

from __future__ import annotations

from relations import Crisis


def relate(c: Crisis) -> None:
    c.relate("same_event", "skripal_broadsheet:expulsion", "skripal_brief:expulsion")
    c.relate("same_event", "skripal_broadsheet:attack", "skripal_brief:attack")
    c.relate("same_event", "skripal_broadsheet:e_russian_state_assets", "skripal_brief:e_freezing_state_assets")
    c.relate("same_event", "skripal_broadsheet:e_moscow_let_her", "skripal_interview:e_got_nothing")
    c.relate("same_event", "skripal_broadsheet:e_her_deadline_explanation", "skripal_interview:e_asked_first_12")
    c.relate("same_event", "skripal_brief:expulsions", "skripal_interview:expulsions", strength="part")
    c.relate("same_event", "skripal_interview:expulsions", "skripal_brief:us60", strength="part")
    c.relate("same_event", "skripal_interview:expulsions", "skripal_brief:e_ukraine_13", strength="part")
    c.relate("same_event", "skripal_interview:expulsions", "skripal_brief:e_canada_4", strength="part")
    c.relate("same_event", "skripal_interview:expulsions", "skripal_brief:e_germany_france_poland", strength="part")
    c.relate("same_event", "skripal_interview:expulsions", "skripal_brief:e_australia_2", strength="part")
    c.relate("same_event", "skripal_interview:expulsions", "skripal_brief:e_ireland_joined_tuesday", strength="part")
    c.relate("same_event", "skripal_interview:expulsions", "skripal_brief:nato", strength="part")
    c.relate("same_event", "skripal_interview:expulsions", "skripal_brief:expulsion", strength="part")
    c.relate("same_event", "skripal_interview:expulsions", "skripal_broadsheet:expulsion", strength="part")
    c.relate("same_statement", "skripal_broadsheet:sample", "skripal_interview:access_said", strength="same_position")
    c.relate("same_statement", "skripal_broadsheet:culpable", "skripal_brief:s_russia_probability_behind", strength="same_position")
    c.relate("same_statement", "skripal_broadsheet:s_russian_state_assets", "skripal_brief:s_freezing_state_assets", strength="same_position")
    c.relate("same_statement", "skripal_broadsheet:c_russian_state_assets", "skripal_brief:freeze", strength="same_position")
    c.relate("same_statement", "skripal_broadsheet:c_sample_substance", "skripal_interview:access", strength="same_position")
    c.relate("contradiction", "skripal_broadsheet:c_russian_state_assets", "skripal_brief:freeze", strength="soft", note="trigger: assets that serve attacks, or further retaliation by Moscow")
    c.relate("contradiction", "skripal_broadsheet:s_russian_state_assets", "skripal_brief:s_freezing_state_assets", strength="soft", note="trigger: assets that serve attacks, or further retaliation by Moscow")
    c.relate("contradiction", "skripal_brief:s_guilt", "skripal_broadsheet:culpable", strength="hard", note="denial: whether Russia is guilty")
    c.relate("contradiction", "skripal_brief:s_guilt", "skripal_broadsheet:s_russia_responsible", strength="hard", note="denial: whether Russia is guilty")
    c.relate("contradiction", "skripal_broadsheet:culpable", "skripal_interview:porton", strength="soft", note="framing: nobody but Russia, and no proof of origin from the laboratory")
    c.relate("contradiction", "skripal_brief:s_russia_probability_behind", "skripal_interview:porton", strength="soft", note="framing: nobody but Russia, and no proof of origin from the laboratory")
    c.relate("contradiction", "skripal_broadsheet:s_convention_says_no", "skripal_interview:s_samples_skripals_files", strength="soft", note="denial: whether the convention gives ten days to reply")
    c.relate("update", "skripal_broadsheet:retaliation", "skripal_brief:answer", note="the feared expulsion of 23 Britons took place")
    c.relate("update", "skripal_brief:persons", "skripal_interview:persons", note="over 130 becomes around 150")
    c.relate("update", "skripal_brief:mirror_event", "skripal_interview:mirror_done", note="the announced answer is under way")
    c.relate("update", "skripal_brief:hague", "skripal_interview:refused", note="the session requested by Russia turns its proposal down")
    c.relate("update", "skripal_broadsheet:summit", "skripal_brief:summit", note="scheduled, then held")
    c.relate("update", "skripal_brief:f_more_than_100", "skripal_interview:persons", note="more than 100 becomes around 150")
    c.relate("update", "skripal_brief:e_closing_american_consulate", "skripal_interview:e_shut_consulate_st", note="expected, then a consulate shut")
    c.relate("update", "skripal_brief:e_moscow_should_retaliate", "skripal_interview:e_told_british_cut", note="feared, then done")
