"""What the articles on the Berrat memorandum share, and where they disagree. w: wire, r: review, c: chron."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from relations import Crisis

NAMES = {"w": "nile_wire", "r": "nile_review", "c": "nile_chron"}
SAME = [
    "w:e_recall c:e_recall", "w:e_void_req r:e_turned c:e_referred", "w:e_lease c:e_lease", "w:e_signed r:e_memorandum c:e_signed", "w:e_undertaken c:e_promised", "w:e_goodtime r:e_think",
    "w:e_recognise r:e_recognition c:e_recognition", "w:e_noforce r:e_nowar", "w:e_violated r:e_attack", "w:e_marine c:e_landing", "w:e_drop_offer c:e_drop_offer", "w:e_drop c:e_drop", "w:e_port c:e_port",
    "w:e_turned c:e_noport", "w:e_leave_threat r:e_conditional c:e_leave_threat", "w:e_leave c:e_leave", "r:e_gone c:e_gone", "w:e_withdrawn r:e_torn c:e_withdrawn", "w:e_serve r:e_serve c:e_serve",
    "r:e_session c:e_session", "r:e_restraint c:e_restraint", "r:e_notvoid c:e_notvoid", "r:e_unity c:e_integrity", "r:e_attack_promise c:e_arms_promise", "w:e_help c:e_arms", "w:e_received c:e_visit",
    "r:e_iskele c:e_iskele", "r:e_noroom c:e_nevermeet", "r:e_freeze_offer c:e_suspend_offer", "r:e_freeze c:e_suspend", "r:e_hamsa_talks c:e_hamsa", "r:e_torn_req c:e_cancel",
    "r:e_expelled c:e_expelled", "r:e_consulates c:e_consulates", "r:e_aircraft c:e_aircraft", "r:e_vehicles c:e_vehicles", "r:e_gone_req c:e_anycase", "r:e_oneroom c:e_inperson",
    "w:e_resigned c:e_resigned", "w:e_fired c:e_fired", "w:e_demo c:e_demo", "w:e_law c:e_law", "w:e_law_signed c:e_law_signed",
]
PART = ["w:e_violated c:e_landing", "r:e_attack c:e_landing", "w:e_noforce c:e_nolanding", "r:e_nowar c:e_nolanding"]
UTTERANCE = [
    "r:s_weeks c:s_weeks", "w:s_drop c:s_drop", "w:c_drop c:c_drop", "w:s_noport c:s_noport", "w:c_noport c:c_noport", "w:s_leave c:s_leave", "w:c_leave c:c_leave", "w:c_withdraw c:c_withdraw",
    "r:s_restraint c:s_restraint", "r:c_restraint c:c_restraint", "r:s_unity c:s_integrity", "r:c_freeze c:c_suspend",
]
POSITION = [
    "w:s_askar r:s_weeks", "w:s_askar c:s_weeks", "w:s_askar c:s_promised", "w:s_recognise c:s_promised", "w:s_goodtime r:s_nobody", "w:s_noforce r:s_neverwar c:s_nolanding", "w:c_noforce r:c_neverwar c:c_nolanding",
    "r:s_gone c:s_gone c:s_anycase", "r:c_gone c:c_anycase", "w:s_help c:s_arms", "w:c_help c:c_arms", "r:s_freeze c:s_suspend", "r:s_torn c:s_cancel", "w:c_withdraw r:c_torn c:c_cancel", "r:c_torn c:c_withdraw", "w:c_recognise c:c_promised", "w:c_goodtime r:c_think",
    "r:s_nodeadline c:s_notnotified", "r:s_worthless c:s_bound", "r:c_worthless c:c_bound", "r:s_oneroom c:s_inperson", "r:s_notcome c:s_travel", "r:c_notcome c:c_travel",
]
HARD = [
    ("w:e_undertaken r:e_nopromise", "denial: whether recognition was promised"), ("r:e_nopromise c:e_promised", "denial: whether recognition was promised"), ("w:s_askar r:s_nobody", "denial: whether recognition was promised"),
    ("w:s_recognise r:s_nobody", "denial: whether recognition was promised"), ("r:s_nobody c:s_promised", "denial: whether recognition was promised"),
    ("w:s_residents c:s_records", "figure: two or three dead"), ("w:s_police c:s_records", "figure: one or three dead"), ("w:f_two c:f_dead", "figure: two or three dead"), ("w:f_one c:f_dead", "figure: one or three dead"),
    ("w:f_shore c:f_map", "figure: 20 or 19 kilometres"), ("r:f_shore c:f_map", "figure: 20 or 19 kilometres"), ("r:f_vehicles c:f_vehicles", "figure: 30 or 24 vehicles"),
]
SOFT = [
    ("r:s_attack c:s_arms", "what was promised: to answer an attack as one's own, or arms"), ("r:c_attack c:c_arms", "what was promised: to answer an attack as one's own, or arms"),
    ("w:f_soldiers r:f_4000", "figure: 3,000 soldiers, or 4,000 with the police"), ("r:f_4000 c:f_men", "figure: 3,000 soldiers, or 4,000 with the police"),
    ("r:e_vehicles c:s_tractors", "armoured vehicles, or ambulances and tractors"),
    ("w:s_leave c:s_notnotified", "denial: whether Omboro was told of a deadline"), ("w:s_leave r:s_nodeadline", "denial: whether Omboro was told of a deadline"), ("r:s_nodeadline c:s_leave", "denial: whether Omboro was told of a deadline"),
]
UPDATE = [
    ("w:e_recognise c:e_norecognition", "promised by Berrat's account, then off the agenda"), ("r:e_recognition c:e_norecognition", "expected, then off the agenda"), ("w:s_askar r:s_rains", "before the end of the month, then when the rains come"), ("c:s_weeks r:s_rains", "within weeks, then when the rains come"),
    ("w:s_recognise c:s_agenda", "promised by Berrat's account, then off the agenda"), ("w:c_recognise c:c_agenda", "promised by Berrat's account, then off the agenda"), ("w:s_goodtime c:s_agenda", "in good time, then not this year"), ("w:c_goodtime c:c_agenda", "in good time, then not this year"), ("w:e_goodtime c:e_agenda", "in good time, then not this year"),
    ("w:e_leave r:e_gone", "the condition is dropped"), ("w:e_leave c:e_gone", "the condition is dropped"), ("c:e_leave r:e_gone", "the condition is dropped"), ("w:s_leave r:s_gone", "the condition is dropped"), ("w:s_leave c:s_anycase", "the condition is dropped"), ("c:s_leave r:s_gone", "the condition is dropped"),
    ("w:c_leave r:c_gone", "the condition is dropped"), ("w:c_leave c:c_anycase", "the condition is dropped"), ("c:c_leave r:c_gone", "the condition is dropped"),
    ("w:e_session r:e_session", "planned for 14 January, held on the 15th"), ("w:e_session c:e_session", "planned for 14 January, held on the 15th"), ("w:e_draft r:e_restraint", "drafted, then adopted"), ("w:e_draft c:e_restraint", "drafted, then adopted"),
    ("w:s_draft r:s_restraint", "drafted, then adopted"), ("w:s_draft c:s_restraint", "drafted, then adopted"), ("w:c_refrain r:c_restraint", "drafted, then adopted"), ("w:c_refrain c:c_restraint", "drafted, then adopted"),
    ("w:e_void r:e_notvoid", "asked for, not done"), ("w:e_void c:e_notvoid", "asked for, not done"), ("w:e_talks r:e_iskele", "offered, then held"), ("w:e_talks c:e_iskele", "offered, then held"),
    ("r:e_second c:e_third", "agreed, then put off"), ("r:e_second c:e_tenth", "3 March, then 10 March"), ("r:c_meet c:e_third", "agreed, then put off"), ("r:c_meet c:e_tenth", "3 March, then 10 March"), ("r:s_communique c:s_putoff", "3 March, then 10 March"), ("r:e_notcome_threat c:e_travel", "might not come, then would not"), ("r:e_notcome c:e_travel", "might not come, then would not"),
    ("r:s_notcome c:s_travel", "might not come, then would not"), ("r:c_notcome c:c_travel", "might not come, then would not"),
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
