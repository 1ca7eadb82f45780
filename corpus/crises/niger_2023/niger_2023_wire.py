"""Gold for the agency report of 31 July 2023."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import (
    BAZOUM, BLINKEN, BURKINA, DEBY, ECOWAS, EU, FRANCE, GUINEA, JUNTA, MACRON, MALI, NIGER, NIGERIA, TIANI, UN, USA,
)

from annotate import Article, Party

COMMUNIQUE, TIANI_SPOKESMAN, FRENCH_OFFICIAL = Party("communiqué of Ecowas", "ECOWAS"), Party("spokesman for Abdourahamane Tiani (unnamed)", "NER"), Party("French Foreign Ministry official (unnamed)", "FRA")
PROTESTERS, POLICE, BOTH = Party("supporters of the coup", "NER"), Party("police in Niamey", "NER"), Party("Mali and Burkina Faso")
AIDE, DIPLOMATS, ENVOY, GERMANY, PENTAGON = Party("aide of Mahamat Idriss Deby (unnamed)", "TCD"), Party("diplomats (unnamed)"), Party("European envoy (unnamed)"), Party("Germany", "DEU"), Party("Pentagon", "USA")
GUARD = Party("presidential guard of Niger", "NER")
MONDAY, SUNDAY, SATURDAY, FRIDAY, WEDNESDAY, DEADLINE = "2023-07-31", "2023-07-30", "2023-07-29", "2023-07-28", "2023-07-26", "2023-08-06"


def annotate(a: Article) -> None:
    a.document(
        published="2023-07-31", title="Ecowas gives Niger coup leaders one week; Mali, Burkina call intervention 'war'", byline="By Salamatu Bright and Yves Akouété",
        agency="Harmattan Press Agency", published_span="July 31, 2023", datelines=["ABUJA/NIAMEY"], alt={"publisher": ["Harmattan Press Agency"], "agency": ["Harmattan"]},
    )
    a.statement("Mali, Burkina", BOTH, "call", "intervention 'war'", act="threat", minor=True, key="s_head_war", mode="mixed")

    a.at(a.paragraph("ABUJA/NIAMEY,"))
    put_back = "to put him back in office"
    a.statement("neighbouring Mali and Burkina Faso", BOTH, "answered", "any such move would be taken as an act of war against them as well", act="threat", to="ECOWAS", date=MONDAY, key="s_lead_war", alt={"addressee": [None]})
    a.commitment("West African leaders", ECOWAS, "demand", put_back, toward=[JUNTA], key="c_put_back")
    a.commitment("West African leaders", ECOWAS, "threat", "face measures that may include the use of force", put_back, polarity="unless", toward=[JUNTA], key="c_face")
    a.commitment("neighbouring Mali and Burkina Faso", BOTH, "threat", "would be taken as an act of war against them as well", "any such move", polarity="if", toward=[ECOWAS], key="c_lead_war")
    a.event("REQUEST", "occurred", [ECOWAS], [JUNTA], "West African leaders have given the soldiers who toppled Niger's president a week to put him back in office", when=SUNDAY, place="Abuja", key="e_ultimatum", more=["Ecowas gives Niger coup leaders one week"], alt={"plover": ["THREATEN"]})
    a.event("THREATEN", "occurred", [ECOWAS], [JUNTA], "face measures that may include the use of force", when=SUNDAY, key="e_threat", more=["Ecowas would do \"whatever it takes to bring the republic's lawful order back\""])
    a.event("COERCE", "occurred", [JUNTA], [BAZOUM], "the soldiers who toppled Niger's president", when=WEDNESDAY, place="Niamey", key="e_coup", alt={"plover": ["ASSAULT"], "when": [None, "2023-07-26/2023-07-28"], "targets": [[NIGER]]})
    a.event("CONCEDE", "hypothetical", [JUNTA], [ECOWAS], put_back, when="2023-07-30/2023-08-06", key="e_reinstate", more=["If President Mohamed Bazoum is not reinstated within seven days"], alt={"plover": ["RETREAT"], "when": [None, DEADLINE], "targets": [[BAZOUM]]})
    a.event("ASSAULT", "hypothetical", [ECOWAS], [JUNTA], "the use of force", place="Niger", key="e_force", more=["any such move", "Should Ecowas intervene", "an invasion of a country twice the size of France"], alt={"targets": [[NIGER]]})
    a.event("THREATEN", "occurred", [MALI, BURKINA], [ECOWAS], "neighbouring Mali and Burkina Faso answered on Monday that any such move would be taken as an act of war", when=MONDAY, key="e_war_threat", more=["Mali, Burkina call intervention 'war'", "Should Ecowas intervene, they would leave the bloc"])
    a.event("ASSAULT", "hypothetical", [MALI, BURKINA], [ECOWAS], "an act of war against them as well", minor=True, key="e_war", more=["stand in one trench"])
    a.figure(1, "weeks", "time given to the coup leaders", "a week", key="f_week", alt={"value": [7]})

    a.at(a.paragraph("Meeting in Abuja"))
    a.event("CONSULT", "occurred", [ECOWAS], [ECOWAS], "Meeting in Abuja on Sunday under Nigerian President Bola Tinubu, the heads of state of the Economic Community of West African States", when=SUNDAY, place="Abuja", format="council", key="e_summit", more=["the blessing of the summit"], alt={"format": ["meeting"], "targets": [[]]})
    a.event("COERCE", "occurred", [ECOWAS], [NIGER], "closed the land and air borders with Niger", when=SUNDAY, key="e_borders", alt={"plover": ["SANCTION"], "when": [None]})
    a.event("SANCTION", "occurred", [ECOWAS], [NIGER], "suspended all trade with it", when=SUNDAY, key="e_trade", alt={"when": [None]})
    a.event("SANCTION", "occurred", [ECOWAS], [NIGER], "froze its assets in the regional central bank", when=SUNDAY, key="e_assets", alt={"when": [None]})
    a.event("SANCTION", "ongoing", [ECOWAS], [JUNTA], "The officers and their families are banned from travelling", key="e_travel_ban", alt={"status": ["occurred"], "plover": ["COERCE"], "when": [SUNDAY]})

    a.at(a.paragraph("If President Mohamed"))
    cond = "If President Mohamed Bazoum is not reinstated within seven days"
    a.statement("the communiqué", COMMUNIQUE, "said", [cond, "Ecowas would do \"whatever it takes to bring the republic's lawful order back\""], act="threat", date=SUNDAY, mode="mixed", key="s_communique", alt={"date": [None]})
    a.statement(("it", 2), COMMUNIQUE, "added", "The bloc's chiefs of defence staff are to meet immediately", key="s_chiefs", alt={"date": [SUNDAY]})
    a.commitment("Ecowas", ECOWAS, "threat", "do \"whatever it takes to bring the republic's lawful order back\"", cond, polarity="unless", toward=[JUNTA], key="c_measures")
    a.event("CONSULT", "scheduled", [ECOWAS], [ECOWAS], "The bloc's chiefs of defence staff are to meet immediately", format="meeting", key="e_chiefs", alt={"targets": [[]], "format": ["council"]})
    a.figure(7, "days", "time given to the coup leaders", "seven days", key="f_seven", alt={"value": [1]})

    a.at(a.paragraph("Bazoum has been"))
    a.statement("Its commander, General Abdourahamane Tiani", TIANI, "saying", "the army had acted because of the worsening security in the country", date=FRIDAY, key="s_tiani")
    a.statement("Its commander, General Abdourahamane Tiani", TIANI, "declared", "himself head of state", date=FRIDAY, minor=True, key="s_head")
    a.statement("Tiani's spokesman", TIANI_SPOKESMAN, "accused", "Ecowas of planning \"an aggression\"", act="accusation", key="s_aggression")
    a.statement("Tiani's spokesman", TIANI_SPOKESMAN, ("said", 1), "the nation would defend itself resolutely against it", act="threat", key="s_defend", alt={"act": ["promise"]})
    a.commitment("Tiani's spokesman", TIANI_SPOKESMAN, "threat", "the nation would defend itself resolutely", "against it", polarity="if", toward=[ECOWAS], key="c_defend", alt={"condition": [None]})
    a.event("COERCE", "ongoing", [GUARD], [BAZOUM], "Bazoum has been held in his residence", when="2023-07-26", place="Niamey", key="e_held", alt={"sources": [[JUNTA], [TIANI]], "when": ["2023-07-26/2023-07-31"]})
    a.event("COERCE", "occurred", [GUARD], [BAZOUM], "the presidential guard sealed it off", when=WEDNESDAY, place="Niamey", minor=True, key="e_sealed")
    a.event("ACCUSE", "occurred", [TIANI_SPOKESMAN], [ECOWAS], "Tiani's spokesman accused Ecowas of planning \"an aggression\"", key="e_aggression", alt={"sources": [[JUNTA]]})
    a.event("THREATEN", "occurred", [TIANI_SPOKESMAN], [ECOWAS], "the nation would defend itself resolutely", minor=True, key="e_defend", alt={"sources": [[JUNTA]]})
    a.event("ASSAULT", "hypothetical", [JUNTA], [ECOWAS], "the nation would defend itself resolutely", minor=True, key="e_defence", alt={"sources": [[NIGER]], "plover": ["MOBILIZE"]})

    a.at(a.paragraph("The ruling council"))
    strike = "France, too, was preparing to strike in order to free Bazoum"
    a.statement("The ruling council", JUNTA, ("said", 1), strike, act="accusation", date=MONDAY, key="s_strike")
    a.statement("The ruling council", JUNTA, "claimed", "authority for it had been signed by a minister of the ousted government", act="accusation", date=MONDAY, minor=True, key="s_signed")
    a.statement("Paris", FRANCE, "denied", "the allegation", act="denial", key="s_paris")
    a.statement("a Foreign Ministry official", FRENCH_OFFICIAL, ("said", 2), ["Its only priority was the safety of French citizens", "anyone who attacked them would see France respond \"at once and without any weakness\""], act="threat", mode="mixed", key="s_weakness", alt={"act": ["claim", "denial"]})
    a.commitment("a Foreign Ministry official", FRENCH_OFFICIAL, "threat", "would see France respond \"at once and without any weakness\"", "anyone who attacked them", polarity="if", toward=[JUNTA], key="c_weakness", alt={"toward": [[]]})
    a.event("ACCUSE", "occurred", [JUNTA], [FRANCE], f"The ruling council said on Monday that {strike}", when=MONDAY, key="e_strike_accuse")
    a.event("AGREE", "occurred", [Party("minister of the ousted government", "NER")], [FRANCE], "authority for it had been signed by a minister of the ousted government", minor=True, key="e_signed", alt={"sources": [[NIGER]]})
    a.event("ASSAULT", "hypothetical", [FRANCE], [JUNTA], strike, key="e_strike", alt={"status": ["denied"], "targets": [[NIGER]]})
    a.event("ASSAULT", "denied", [FRANCE], [JUNTA], "Paris denied the allegation", key="e_strike_denied", alt={"targets": [[NIGER]]})
    a.event("THREATEN", "occurred", [FRENCH_OFFICIAL], [JUNTA], "anyone who attacked them would see France respond \"at once and without any weakness\"", key="e_weakness", alt={"sources": [[FRANCE]], "targets": [[]]})
    a.event("ASSAULT", "hypothetical", [], [FRANCE], "anyone who attacked them", minor=True, key="e_attack_french", alt={"sources": [[PROTESTERS], [JUNTA]]})

    a.at(a.paragraph("Thousands of the coup's"))
    a.statement("President Emmanuel Macron", MACRON, "said", "any attack on French interests would have consequences", act="threat", key="s_macron", alt={"date": [SUNDAY]})
    a.statement("the United States", USA, "threatened", "to do likewise", act="threat", to="Niger", key="s_likewise", alt={"addressee": [None]})
    a.commitment("President Emmanuel Macron", MACRON, "threat", "would have consequences", "any attack on French interests", polarity="if", toward=[JUNTA], key="c_macron", alt={"toward": [[], [PROTESTERS]]})
    a.commitment("the United States", USA, "threat", "to do likewise", toward=[NIGER], key="c_likewise", alt={"toward": [[JUNTA]]})
    a.event("PROTEST", "occurred", [PROTESTERS], [FRANCE], "Thousands of the coup's supporters had marched through Niamey", when=SUNDAY, place="Niamey", key="e_march", alt={"targets": [[], [ECOWAS]]})
    a.event("ASSAULT", "occurred", [PROTESTERS], [FRANCE], "Some tore down the plaque of the French embassy and set a door on fire", when=SUNDAY, place="Niamey", key="e_embassy", alt={"plover": ["PROTEST"]})
    a.event("COERCE", "occurred", [POLICE], [PROTESTERS], "police fired tear gas", when=SUNDAY, place="Niamey", minor=True, key="e_gas")
    a.event("THREATEN", "occurred", [MACRON], [JUNTA], "President Emmanuel Macron said any attack on French interests would have consequences", key="e_macron", alt={"targets": [[], [PROTESTERS]], "sources": [[FRANCE]]})
    a.event("ASSAULT", "hypothetical", [], [FRANCE], "any attack on French interests", minor=True, key="e_attack_interests", alt={"sources": [[PROTESTERS], [JUNTA]]})
    a.event("SANCTION", "occurred", [FRANCE], [NIGER], "France suspended its development aid and budget support to Niger", when=SATURDAY, key="e_fr_aid")
    a.event("SANCTION", "occurred", [EU], [NIGER], "as did the European Union", when=SATURDAY, key="e_eu_aid")
    a.event("THREATEN", "occurred", [USA], [NIGER], "the United States has threatened to do likewise", key="e_likewise", alt={"targets": [[JUNTA]]})
    a.event("SANCTION", "hypothetical", [USA], [NIGER], "to do likewise", key="e_eu_us_aid", more=["hundreds of millions of dollars in assistance were at risk"])
    a.figure(None, "people", "supporters of the coup who marched", "Thousands of the coup's supporters", low=1000, approx=True, key="f_thousands", alt={"low": [2000]})

    a.at(a.paragraph("In a joint statement"))
    a.statement("Bamako and Ouagadougou", BOTH, "refused", "to apply what they called unlawful and cruel sanctions", act="refusal", date=MONDAY, key="s_refuse")
    a.statement(("they", 1), BOTH, "called", "unlawful and cruel sanctions", act="accusation", minor=True, date=MONDAY, key="s_inhumane")
    leave = ["Should Ecowas intervene", "they would leave the bloc and \"stand in one trench\" with Niger's army"]
    a.statement("the statement", BOTH, ("said", 1), leave, act="threat", mode="mixed", date=MONDAY, key="s_leave")
    a.statement("Guinea's military government", GUINEA, ("said", 2), "it would not apply the sanctions either", act="refusal", key="s_guinea")
    a.commitment("Bamako and Ouagadougou", BOTH, "refusal", "to apply what they called unlawful and cruel sanctions", toward=[ECOWAS], key="c_refuse")
    a.commitment(("they", 2), BOTH, "threat", "leave the bloc", "Should Ecowas intervene", toward=[ECOWAS], key="c_leave")
    a.commitment(("they", 2), BOTH, "threat", "\"stand in one trench\" with Niger's army", "Should Ecowas intervene", toward=[ECOWAS], key="c_self_defence", alt={"kind": ["promise"]})
    a.commitment("Guinea's military government", GUINEA, "refusal", "not apply the sanctions either", toward=[ECOWAS], key="c_guinea")
    a.event("REJECT", "occurred", [MALI, BURKINA], [ECOWAS], "Bamako and Ouagadougou refused to apply what they called unlawful and cruel sanctions", when=MONDAY, key="e_refuse")
    a.event("ACCUSE", "occurred", [MALI, BURKINA], [ECOWAS], "they called unlawful and cruel sanctions", when=MONDAY, minor=True, key="e_inhumane")
    a.event("SANCTION", "hypothetical", [MALI, BURKINA], [ECOWAS], "they would leave the bloc", key="e_leave", alt={"plover": ["REJECT", "RETREAT"]})
    a.event("REJECT", "occurred", [GUINEA], [ECOWAS], "Guinea's military government said separately that it would not apply the sanctions", key="e_guinea", alt={"when": [MONDAY]})

    a.at(a.paragraph("Chad's leader,"))
    a.statement(("Deby", 2), DEBY, "wants", "a peaceful way out", act="demand", via=AIDE, key="s_deby", alt={"act": ["proposal"]})
    a.statement("an aide", AIDE, "said", "Deby, whose country is not a member, wants a peaceful way out", minor=True, key="s_aide_wants", alt={"act": ["proposal"]})
    a.statement("an aide", AIDE, None, "\"The general listened. He promised nothing, and he did not say no.\"", key="s_listened")
    a.commitment(("Deby", 2), DEBY, "demand", "a peaceful way out", toward=[ECOWAS, JUNTA], minor=True, key="c_deby", alt={"toward": [[]]})
    a.event("CONSULT", "occurred", [DEBY], [TIANI], "met both Tiani and Bazoum", when=SUNDAY, place="Niamey", format="visit", key="e_deby", more=["Chad's leader, Mahamat Idriss Deby, flew to Niamey"], alt={"format": ["meeting"], "targets": [[TIANI, BAZOUM]]})
    a.event("CONSULT", "occurred", [DEBY], [BAZOUM], "met both Tiani and Bazoum", when=SUNDAY, place="Niamey", format="visit", minor=True, key="e_deby_bazoum", alt={"format": ["meeting"]})
    a.event("SUPPORT", "occurred", [ECOWAS], [DEBY], "the blessing of the summit", when=SUNDAY, minor=True, key="e_blessing")
    a.event("REQUEST", "occurred", [DEBY], [ECOWAS, JUNTA], "wants a peaceful way out", minor=True, key="e_deby_wants", alt={"targets": [[]]})
    a.event("AGREE", "denied", [TIANI], [DEBY], "He promised nothing", minor=True, key="e_promised_nothing")

    a.at(a.paragraph("Washington called"))
    a.statement("Washington", USA, "called for", "Bazoum's immediate release", act="demand", key="s_us_release", alt={"addressee": ["Niger's military rulers"]})
    a.statement("U.S. Secretary of State Antony Blinken", BLINKEN, "praised", "the bloc's stand", act="support", key="s_blinken_praise")
    a.statement("U.S. Secretary of State Antony Blinken", BLINKEN, "warned", "hundreds of millions of dollars in assistance were at risk", act="threat", key="s_blinken_warn")
    a.commitment("Washington", USA, "demand", "Bazoum's immediate release", toward=[JUNTA], key="c_us_release")
    a.commitment("U.S. Secretary of State Antony Blinken", BLINKEN, "threat", "hundreds of millions of dollars in assistance were at risk", toward=[JUNTA], key="c_blinken", alt={"toward": [[NIGER]]})
    a.event("REQUEST", "occurred", [USA], [JUNTA], "Washington called for Bazoum's immediate release", key="e_us_release")
    a.event("RETREAT", "hypothetical", [JUNTA], [BAZOUM], "Bazoum's immediate release", key="e_release", alt={"plover": ["CONCEDE"], "targets": [[USA]]})
    a.event("CONSULT", "occurred", [BLINKEN], [BAZOUM], "who spoke to the president by telephone", when="2023-07-29/2023-07-30", format="call", key="e_blinken_call")
    a.event("SUPPORT", "occurred", [BLINKEN], [ECOWAS], "U.S. Secretary of State Antony Blinken, who spoke to the president by telephone at the weekend, praised the bloc's stand", key="e_blinken_praise")
    a.event("THREATEN", "occurred", [BLINKEN], [JUNTA], "warned that hundreds of millions of dollars in assistance were at risk", key="e_blinken_warn", alt={"targets": [[NIGER]]})
    a.figure(None, "dollars", "American assistance at risk", "hundreds of millions of dollars", low=200000000, approx=True, side="USA", key="f_millions", alt={"low": [100000000]})

    a.at(a.paragraph("Diplomats doubt"))
    a.statement("Diplomats", DIPLOMATS, "doubt", "the bloc, which stood by during coups in Mali, Guinea and Burkina Faso, has the means for an invasion of a country twice the size of France", act="expectation", key="s_doubt")
    a.statement("a European envoy", ENVOY, "said", ["\"Abuja has put its own credibility on a clock,\"", "\"It expires on Sunday at midnight.\""], key="s_clock")
    a.event("COERCE", "occurred", [], [MALI, GUINEA, BURKINA], "coups in Mali, Guinea and Burkina Faso", minor=True, key="e_coups", alt={"plover": ["ASSAULT"]})
    a.event("MOBILIZE", "hypothetical", [NIGERIA], [NIGER], "Nigeria would have to supply most of the troops", minor=True, key="e_nig_troops", alt={"targets": [[], [JUNTA]]})
    a.figure(1500, "kilometres", "border between Nigeria and Niger", "1,500 km", minor=True, key="f_border")

    a.at(a.paragraph("Germany said"))
    a.statement("Germany", GERMANY, ("said", 1), "it had halted financial aid", key="s_germany")
    a.statement("The Pentagon", PENTAGON, ("said", 2), "it had no plan to pull them out", act="denial", key="s_pentagon")
    a.commitment("The Pentagon", PENTAGON, "refusal", "no plan to pull them out", minor=True, key="c_pentagon")
    a.event("SANCTION", "occurred", [GERMANY], [NIGER], "it had halted financial aid", key="e_germany")
    a.event("SANCTION", "occurred", [UN], [NIGER], "the United Nations has paused its humanitarian flights", key="e_un_flights", alt={"plover": ["RETREAT"]})
    a.event("COERCE", "ongoing", [JUNTA], [], "the airspace is closed", minor=True, key="e_airspace", alt={"sources": [[], [ECOWAS]], "status": ["occurred"]})
    a.event("MOBILIZE", "ongoing", [FRANCE, USA], [], "Some 1,500 French and 1,100 American soldiers are stationed in Niger", place="Niger", minor=True, key="e_stationed")
    a.event("ASSAULT", "ongoing", [FRANCE, USA], [Party("Islamist insurgents")], "they have been fighting Islamist insurgents", place="Niger", minor=True, key="e_fighting")
    a.event("RETREAT", "denied", [USA], [], "it had no plan to pull them out", place="Niger", key="e_no_pull", alt={"targets": [[NIGER]]})
    a.figure(1500, "soldiers", "French soldiers in Niger", "1,500 French", approx=True, side="FRA", key="f_french")
    a.figure(1100, "soldiers", "American soldiers in Niger", "1,100 American soldiers", approx=True, side="USA", key="f_american")
