"""What the articles on the Oslo Verification Treaty share, and where they disagree. w: wire, h: herald, g: glas."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis

NAMES = {"w": "oslo_wire", "h": "oslo_herald", "g": "oslo_glas"}
SAME = [
    "w:e_destroy h:e_scrapped", "h:e_oslo g:e_oslo", "w:e_interceptors h:e_interceptors g:e_interceptors", "w:e_call h:e_call",
    "w:e_admission h:e_membership g:e_takein", "w:e_promise h:e_assurances g:e_promise", "w:e_halm h:e_halm", "h:e_canister_offer g:e_exchange_offer",
    "w:e_exercise h:e_exercise g:e_exercise", "h:e_troops g:e_troops", "w:e_barracks h:e_home g:e_leave", "w:e_barracks_promise h:e_home_promise", "w:e_lesna h:e_lesna", "w:e_council h:e_council",
    "w:e_orm h:e_orm g:e_paper", "w:e_pullback h:e_pullback g:e_pullback", "w:e_noorm h:e_invention", "h:e_refused g:e_refused", "h:e_brigade g:e_brigade",
    "h:e_attack g:e_attack", "h:e_battalion g:e_battalion", "h:e_onemore g:e_onemore", "h:e_15th g:e_15th", "h:e_expelled g:e_expelled", "w:e_deal h:e_deal g:e_deal",
    "w:e_notdiscuss h:e_announced", "w:e_limits_talks g:e_limits_talks", "w:e_walk h:e_stop g:e_exit", "w:e_void h:e_saturday",
]
PART = ["h:e_halm g:e_exchange", "h:e_canister g:e_exchange", "w:e_halm g:e_exchange", "w:e_launchers h:e_troops", "w:e_launchers g:e_troops", "h:e_discussed g:e_oslo"]
UTTERANCE = ["h:s_canister g:s_exchange", "h:c_canister g:c_exchange", "w:s_orm h:s_report", "w:c_orm h:c_orm"]
POSITION = [
    "w:s_clock w:s_april h:s_told h:s_thackeray g:s_term", "w:c_walk w:c_suspend h:c_stop g:c_term", "w:s_veto h:s_told h:s_thackeray h:s_slam", "w:c_veto h:c_say h:c_slam",
    "w:s_diplomat g:s_19", "w:s_diplomat g:s_rejected", "w:s_limits g:s_prepared g:s_19", "w:c_door g:c_door", "w:c_limits g:c_limits",
    "w:s_vasarel h:s_bind g:s_word", "w:c_paper h:c_bind g:c_word", "h:s_bind g:s_march", "h:c_brigade g:c_brigade", "h:s_noplan g:s_noattack",
    "w:s_void h:s_bindnobody g:s_papers", "w:c_void h:c_bindnobody g:c_papers", "w:c_orm g:c_paper", "h:c_orm g:c_paper", "h:s_paper g:s_paper", "w:s_noorm h:s_invention",
    "w:s_launchers h:s_62", "h:s_24 g:s_24", "h:s_forgery g:s_24", "w:s_barracks h:s_home g:s_returned", "w:c_barracks h:c_home g:c_leave", "h:s_battalion g:s_battalion", "h:c_battalion g:c_battalion",
    "w:c_destroy w:c_compliance h:c_scrapped", "h:c_noplan g:c_noattack",
]
HARD = [
    ("w:f_call h:f_call", "figure: 40 or 55 minutes"), ("w:f_orm h:f_orm", "figure: 300 or 250 kilometres"),
    ("w:s_noorm h:s_paper", "denial: whether the paper exists"), ("w:s_noorm g:s_paper", "denial: whether the paper exists"), ("w:s_orm h:s_invention", "denial: whether there is such an offer"),
    ("h:s_invention g:s_paper", "denial: whether the paper exists"), ("w:e_orm h:e_invention", "denial: whether there is such an offer"), ("w:e_noorm h:e_orm", "denial: whether there is such an offer"), ("w:e_noorm g:e_paper", "denial: whether there is such an offer"), ("h:e_invention g:e_paper", "denial: whether there is such an offer"), ("w:s_noorm h:s_report", "denial: whether there is such an offer"), ("w:s_orm h:s_puts", "figure: 300 or 250 kilometres"),
    ("w:s_launchers h:s_24", "figure: 62 launchers at the border, or 24 at their base"), ("w:s_launchers g:s_24", "figure: 62 launchers at the border, or 24 at their base"),
    ("h:s_62 g:s_24", "figure: 62 launchers, or 24"), ("h:s_5070 g:s_24", "figure: 50 to 70 launchers, or 24"), ("h:s_24 g:s_70", "figure: 24 launchers, or 70"),
    ("h:s_forgery w:s_launchers", "denial: launchers near the border, or forged pictures"),
    ("w:f_launchers h:f_24", "figure: 62 launchers, or 24"), ("w:f_launchers g:f_24", "figure: 62 launchers, or 24"), ("h:f_62 g:f_24", "figure: 62 launchers, or 24"),
    ("h:f_5070 g:f_24", "figure: 50 to 70 launchers, or 24"), ("h:f_24 g:f_70", "figure: 24 launchers, or 70"),
]
SOFT = [
    ("h:s_paper g:s_nopaper", "denial: a paper exists; the ambassador has not seen it"), ("h:f_troops g:f_35", "figure: 40,000 near the border, or 35,000 in the exercise"),
    ("h:s_40000 g:s_returned", "figure: 40,000 near the border, or 35,000 in the exercise"), ("w:e_halm_offer g:e_exchange_offer", "who proposed the exchange of inspections"),
    ("h:e_expelled g:e_expelled", "expelled as spies, or under an invented pretext"),
]
UPDATE = [
    ("w:e_oslo h:e_oslo", "planned, then held"), ("w:e_oslo g:e_oslo", "planned, then held"), ("w:e_council g:e_council", "planned, then held"), ("h:e_council g:e_council", "planned, then held"),
    ("w:e_vellin h:e_thursday", "planned for Thursday, then put back"), ("w:e_vellin h:e_friday", "Thursday, then Friday"), ("w:e_vellin g:e_vellin", "planned for Thursday, held on Friday"), ("h:e_friday g:e_vellin", "planned, then held"),
    ("h:e_second g:e_second", "agreed, then cancelled"), ("w:e_discuss h:e_discussed", "refused until answered, then discussed"), ("w:e_notdiscuss h:e_discussed", "refused, then done"), ("w:s_notdiscuss h:s_hour", "refused, then done"), ("w:c_notdiscuss h:e_discussed", "refused, then done"),
    ("w:e_door g:e_door", "expected, then done"), ("w:e_limits_talks g:e_experts", "possible, then fixed for 19 February"), ("w:e_limits g:e_limits", "expected, then stated"), ("h:e_calendar g:e_experts", "hoped for, then fixed"), ("h:c_second g:e_second", "agreed, then cancelled"), ("w:s_launchers h:s_40000", "35,000, then 40,000"), ("w:s_launchers g:s_42", "35,000, then 42,000"),
    ("w:s_launchers g:s_referring", "62, then additional launchers"), ("h:s_62 g:s_referring", "62, then additional launchers"), ("h:c_brigade g:c_brigade", "a deadline of 1 March is added"), ("h:s_bind g:s_march", "a deadline of 1 March is added"),
    ("w:e_launchers g:e_additional", "62, then 70"), ("h:e_onemore g:e_additional", "a condition, then reported"), ("w:s_launchers g:s_70", "62, then 70"), ("h:s_62 g:s_70", "62, then 70"), ("w:f_launchers g:f_70", "62, then 70"), ("h:f_62 g:f_70", "62, then 70"),
    ("w:f_troops h:f_troops", "35,000, then 40,000"), ("w:f_troops g:f_42", "35,000, then 42,000"), ("h:f_troops g:f_42", "40,000, then 42,000"), ("h:s_40000 g:s_42", "40,000, then 42,000"),
    ("w:e_barracks g:e_returned", "announced, then begun"), ("h:e_home g:e_returned", "announced, then begun"),
]


def relate(c: Crisis) -> None:
    def names(keys: str) -> list[str]:
        return [NAMES[key.split(":")[0]] + ":" + key.split(":")[1] for key in keys.split()]

    for kind, strength, table in (("same_event", "identical", SAME), ("same_event", "part", PART), ("same_statement", "same_utterance", UTTERANCE), ("same_statement", "same_position", POSITION)):
        for keys in table:
            c.relate(kind, *names(keys), strength=strength)
    for strength, pairs in (("hard", HARD), ("soft", SOFT)):
        for keys, note in pairs:
            c.relate("contradiction", *names(keys), strength=strength, note=note)
    for keys, note in UPDATE:
        c.relate("update", *names(keys), note=note)
