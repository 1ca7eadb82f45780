"""Gold for the British broadsheet's report of 11 August 2023."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import (
    ABUBAKAR, ALGERIA, AU, BAZOUM, BURKINA, ECOWAS, FRANCE, GUINEA, IVORY_COAST, JUNTA, MALI, NIGER, NIGERIA, NULAND,
    OUATTARA, SENATE, TIANI, TINUBU, UN, USA,
)

from annotate import Article, Party

COMMUNIQUE, AIDE, WESTERN = Party("communiqué of the bloc", "ECOWAS"), Party("Nigerian presidential aide (unnamed)", "NGA"), Party("Western officials (unnamed)")
MEMBER, GUTERRES, GOVERNORS, ADVISER = Party("member of Mohamed Bazoum's party (unnamed)"), Party("António Guterres", "UN"), Party("northern governors", "NGA"), Party("adviser of Bola Tinubu (unnamed)", "NGA")
CHIEF, BOTH, COUNCIL, PROTESTERS = Party("chief of staff of Niger", "NER"), Party("Mali and Burkina Faso"), Party("UN Security Council", "UN"), Party("supporters of the coup", "NER")
THURSDAY, TUESDAY, MONDAY, JULY30, JULY31, COUP, AUG4 = "2023-08-10", "2023-08-08", "2023-08-07", "2023-07-30", "2023-07-31", "2023-07-26", "2023-08-04"


def annotate(a: Article) -> None:
    a.document(
        published="2023-08-11", title="West Africa readies a force it would rather not use", byline="Imogen Farrar", publisher="The Severn Register", published_span="11 August 2023",
        standfirst="The deadline came and went; now the generals have been told to prepare, while the presidents promise that talking comes first",
        captions=["[Supporters of the coup outside the French embassy in Niamey on 30 July. Photograph: B. Oumarou]"], datelines=["Imogen Farrar in Abuja"],
    )
    a.statement("the presidents", ECOWAS, "promise", "talking comes first", act="promise", minor=True, key="s_talking")
    a.commitment("the presidents", ECOWAS, "promise", "talking comes first", minor=True, key="c_talking")

    a.at(a.paragraph("Eleven days after"))
    off = ["Nothing had been ruled out", "not even force once everything else had failed"]
    a.statement("Bola Tinubu", TINUBU, "said", off, act="threat", date=THURSDAY, key="s_option")
    a.statement(("they", 1), ECOWAS, "ordered", "to give way within a week", act="demand", to="Niger's new rulers", date=JULY30, key="s_ordered", alt={"date": [None, JULY31]})
    a.statement("the leaders of West Africa", ECOWAS, "directed", "to activate the bloc’s standby force", act="demand", to="their chiefs of staff", date=THURSDAY, minor=True, key="s_directed")
    a.statement(("he", 2), TINUBU, "hoped", "diplomacy would spare the region that choice", act="expectation", date=THURSDAY, key="s_hoped")
    a.commitment(("they", 1), ECOWAS, "demand", "to give way within a week", toward=[JUNTA], key="c_give_way")
    a.commitment("Bola Tinubu", TINUBU, "threat", "Nothing had been ruled out", toward=[JUNTA], key="c_option", minor=True)
    a.event("REQUEST", "occurred", [ECOWAS], [JUNTA], "they ordered Niger’s new rulers to give way within a week", when=JULY30, key="e_ordered", alt={"plover": ["THREATEN"], "when": ["2023-07-31"]})
    a.event("CONCEDE", "hypothetical", [JUNTA], [ECOWAS], "give way within a week", minor=True, key="e_give_way", alt={"plover": ["RETREAT"]})
    a.event("CONSULT", "occurred", [ECOWAS], [ECOWAS], "the leaders of West Africa met again in Abuja", when=THURSDAY, place="Abuja", format="council", key="e_summit2", alt={"format": ["meeting"], "targets": [[]]})
    a.event("MOBILIZE", "occurred", [ECOWAS], [NIGER], "directed their chiefs of staff to activate the bloc’s standby force", when=THURSDAY, place="Abuja", key="e_activate", more=["the generals have been told to prepare", "West Africa readies a force"], alt={"targets": [[JUNTA], []], "status": ["ongoing", "hypothetical"]})
    a.event("THREATEN", "occurred", [TINUBU], [JUNTA], "Nothing had been ruled out, said Bola Tinubu", when=THURSDAY, key="e_option", alt={"sources": [[ECOWAS]]})
    a.event("ASSAULT", "hypothetical", [ECOWAS], [JUNTA], "force once everything else had failed", place="Niger", key="e_force", more=["if their neighbours marched in", "If he marches", "any intervention"], alt={"targets": [[NIGER]]})
    a.figure(1, "weeks", "time given to Niger's rulers", "a week", key="f_week", alt={"value": [7]})
    a.figure(11, "days", "time since the ultimatum", "Eleven days", minor=True, key="f_eleven")

    a.at(a.paragraph("Others were less coy"))
    a.statement("Alassane Ouattara", OUATTARA, "told", ["his colleagues had approved an operation which ought to begin without delay", "that his country would contribute a battalion of about 850 men"], act="promise", to="reporters", date=THURSDAY, key="s_ouattara", alt={"act": ["claim", "threat"]})
    a.statement("A Nigerian presidential aide", AIDE, "disputed", "this reading", act="denial", date=THURSDAY, key="s_aide_disputed")
    a.statement(("he", 2), AIDE, "said", ["“Activation is not deployment,”", "“Nobody has given a date because nobody has decided to go.”"], act="denial", date=THURSDAY, key="s_activation", alt={"date": [None]})
    a.commitment("his country", IVORY_COAST, "promise", "contribute a battalion of about 850 men", toward=[ECOWAS], key="c_battalion")
    a.event("AGREE", "occurred", [OUATTARA], [ECOWAS], "his country would contribute a battalion of about 850 men", when=THURSDAY, key="e_battalion", alt={"sources": [[IVORY_COAST]]})
    a.event("AGREE", "occurred", [ECOWAS], [ECOWAS], "his colleagues had approved an operation", when=THURSDAY, minor=True, key="e_approved", alt={"targets": [[]]})
    a.event("MOBILIZE", "hypothetical", [IVORY_COAST], [NIGER], "contribute a battalion of about 850 men", key="e_850", alt={"targets": [[], [JUNTA]]})
    a.event("ASSAULT", "denied", [ECOWAS], [NIGER], "nobody has decided to go", minor=True, key="e_not_go", alt={"plover": ["AGREE", "MOBILIZE"], "targets": [[JUNTA]]})
    a.figure(850, "soldiers", "battalion offered by Ivory Coast", "about 850 men", approx=True, side="CIV", key="f_850")

    a.at(a.paragraph("The sanctions remain"))
    a.statement("Thursday’s text", COMMUNIQUE, "threatens", "anyone who helps the junta to evade them with the same treatment", act="threat", date=THURSDAY, key="s_evade")
    a.commitment("Thursday’s text", COMMUNIQUE, "threat", "with the same treatment", "anyone who helps the junta to evade them", polarity="if", key="c_evade")
    a.event("CONSULT", "occurred", [ECOWAS], [ECOWAS], "the first summit, on 30 July", when=JULY30, format="council", key="e_summit1", alt={"format": ["meeting"], "targets": [[]]})
    a.event("COERCE", "occurred", [ECOWAS], [NIGER], "shut the frontiers", when=JULY30, key="e_frontiers", alt={"plover": ["SANCTION"]})
    a.event("SANCTION", "occurred", [ECOWAS], [NIGER], "stopped commerce", when=JULY30, key="e_commerce", more=["refuses to enforce the embargo"])
    a.event("SANCTION", "occurred", [ECOWAS], [NIGER], "blocked the state’s money at the central bank in Dakar", when=JULY30, key="e_money")
    a.event("SANCTION", "occurred", [NIGERIA], [NIGER], "on 2 August Nigeria went beyond them by switching off the power line", when="2023-08-02", key="e_power", alt={"plover": ["COERCE"]})
    a.event("THREATEN", "occurred", [ECOWAS], [], "Thursday’s text threatens anyone who helps the junta to evade them", when=THURSDAY, key="e_evade")
    a.event("SANCTION", "hypothetical", [ECOWAS], [], "the same treatment", minor=True, key="e_same_treatment")
    a.figure(70, "percent", "share of Nigeria in Niger's electricity", "some 70 per cent of its electricity", approx=True, key="f_70")

    a.at(a.paragraph("In Niamey the officers"))
    a.statement("General Abdourahamane Tiani", TIANI, "refused", "to see most of those sent to him", act="refusal", key="s_refused")
    a.statement("She", NULAND, "described", "the conversation as difficult", key="s_difficult", alt={"date": [MONDAY]})
    a.statement("She", NULAND, "said", "she had been allowed to see neither General Tiani nor the president", key="s_neither", alt={"date": [MONDAY], "act": ["accusation"]})
    a.commitment("General Abdourahamane Tiani", TIANI, "refusal", "to see most of those sent to him", toward=[ECOWAS, UN, AU, USA], key="c_refused", alt={"toward": [[]]})
    a.event("COERCE", "occurred", [TIANI], [BAZOUM], "whose presidential guard locked up Mohamed Bazoum", when=COUP, place="Niamey", key="e_locked", alt={"sources": [[JUNTA], [Party("presidential guard", "NER")]]})
    a.event("REJECT", "occurred", [TIANI], [ECOWAS], "General Abdourahamane Tiani, whose presidential guard locked up Mohamed Bazoum on 26 July, has refused to see most of those sent to him", key="e_refused", alt={"targets": [[], [ECOWAS, UN, AU, USA]]})
    a.event("CONSULT", "occurred", [ABUBAKAR], [JUNTA], "A delegation led by a former Nigerian head of state, Abdulsalami Abubakar, flew home on 4 August without having got past the airport", when=AUG4, place="Niamey", format="visit", key="e_abubakar", alt={"status": ["denied"], "sources": [[ECOWAS]], "targets": [[TIANI]]})
    a.event("REJECT", "occurred", [JUNTA], [UN, AU, ECOWAS], "a joint mission of the United Nations, the African Union and the bloc was told not to come", when=TUESDAY, key="e_mission_rejected")
    a.event("CONSULT", "denied", [UN, AU, ECOWAS], [JUNTA], "a joint mission of the United Nations, the African Union and the bloc", when=TUESDAY, place="Niamey", format="visit", minor=True, key="e_mission_off")
    a.event("CONSULT", "occurred", [NULAND], [CHIEF], "spent more than two hours with the new chief of staff", when=MONDAY, place="Niamey", format="meeting", duration="more than two hours", key="e_nuland", more=["Victoria Nuland, the acting American deputy secretary of state, did get in", "She described the conversation as difficult"], alt={"format": ["visit", "talks"], "targets": [[JUNTA]]})
    a.event("CONSULT", "denied", [NULAND], [TIANI], "she had been allowed to see neither General Tiani nor the president", when=MONDAY, minor=True, format="meeting", key="e_not_seen", alt={"targets": [[TIANI, BAZOUM]]})
    a.figure(2, "hours", "length of the meeting between Nuland and the chief of staff", "more than two hours", approx=True, low=2, key="f_two_hours")

    a.at(a.paragraph("Two Western officials"))
    kill = "if their neighbours marched in, the officers would kill Mr Bazoum"
    a.statement("Two Western officials", WESTERN, "say", f"Ms Nuland was told something else: {kill}", act="claim", key="s_western")
    a.statement("the officers", JUNTA, "told", kill, act="threat", to="Victoria Nuland", date=MONDAY, via=WESTERN, key="s_kill", alt={"date": [None]})
    a.statement("The junta", JUNTA, "denies", "having made any such threat", act="denial", key="s_deny_kill")
    a.statement("a member of his party", MEMBER, "according to", ["living", "on dry rice and noodles"], key="s_rice")
    a.statement("António Guterres", GUTERRES, "deplored", "the conditions", act="accusation", key="s_gut_deplored")
    a.statement("António Guterres", GUTERRES, "demanded", "he be freed at once", act="demand", key="s_gut_freed")
    a.commitment("the officers", JUNTA, "threat", "kill Mr Bazoum", "if their neighbours marched in", toward=[ECOWAS], key="c_kill", alt={"toward": [[USA], [ECOWAS, USA]]})
    a.commitment("António Guterres", GUTERRES, "demand", "he be freed at once", toward=[JUNTA], key="c_gut_freed")
    a.event("THREATEN", "occurred", [JUNTA], [ECOWAS], "the officers would kill Mr Bazoum", when=MONDAY, key="e_kill_threat", alt={"targets": [[NULAND], [USA]], "when": [None]})
    a.event("ASSAULT", "hypothetical", [JUNTA], [BAZOUM], "kill Mr Bazoum", key="e_kill")
    a.event("THREATEN", "denied", [JUNTA], [ECOWAS], "having made any such threat", key="e_kill_denied", alt={"targets": [[], [USA], [NULAND]]})
    a.event("COERCE", "ongoing", [JUNTA], [BAZOUM], "The deposed president, who is 63, is shut up in the basement", place="Niamey", key="e_shut_up")
    a.event("ACCUSE", "occurred", [GUTERRES], [JUNTA], "António Guterres, the UN secretary general, deplored the conditions", key="e_gut_deplored")
    a.event("REQUEST", "occurred", [GUTERRES], [JUNTA], "demanded that he be freed", key="e_gut_freed")
    a.event("RETREAT", "hypothetical", [JUNTA], [BAZOUM], "he be freed at once", minor=True, key="e_freed", alt={"plover": ["CONCEDE"], "targets": [[UN]]})

    a.at(a.paragraph("[Supporters of the coup"))
    a.event("PROTEST", "occurred", [PROTESTERS], [FRANCE], "Supporters of the coup outside the French embassy in Niamey on 30 July", when=JULY30, place="Niamey", minor=True, key="e_embassy")

    a.at(a.paragraph("The other juntas"))
    regard = "to regard an attack on Niger as war against themselves and to quit the bloc"
    a.statement("Mali and Burkina Faso", BOTH, "vowed", regard, act="threat", date=JULY31, to="ECOWAS", key="s_regard", alt={"addressee": [None]})
    a.statement("They", BOTH, "asked", "to prevent any intervention", act="demand", to="Security Council", key="s_asked_sc")
    a.statement("Guinea", GUINEA, "refuses", "to enforce the embargo", act="refusal", key="s_guinea")
    a.statement("Algeria", ALGERIA, "warned", "force would only spread disorder across the Sahel", act="expectation", key="s_alg_warn", alt={"act": ["accusation"]})
    a.statement("Algeria", ALGERIA, "says", "it will take no part", act="refusal", key="s_alg_no")
    a.commitment("Mali and Burkina Faso", BOTH, "threat", "war against themselves", "an attack on Niger", polarity="if", toward=[ECOWAS], key="c_regard")
    a.commitment("Mali and Burkina Faso", BOTH, "threat", "quit the bloc", "an attack on Niger", polarity="if", toward=[ECOWAS], key="c_quit", alt={"condition": [None]})
    a.commitment("They", BOTH, "demand", "to prevent any intervention", toward=[COUNCIL], key="c_asked_sc", alt={"toward": [[UN]]})
    a.commitment("Guinea", GUINEA, "refusal", "to enforce the embargo", toward=[ECOWAS], key="c_guinea")
    a.commitment("Algeria", ALGERIA, "refusal", "it will take no part", toward=[ECOWAS], key="c_alg", alt={"toward": [[]]})
    a.event("THREATEN", "occurred", [MALI, BURKINA], [ECOWAS], "on the day after the first summit vowed to regard an attack on Niger as war against themselves", when=JULY31, key="e_regard")
    a.event("ASSAULT", "hypothetical", [MALI, BURKINA], [ECOWAS], "war against themselves", minor=True, key="e_war")
    a.event("SANCTION", "hypothetical", [MALI, BURKINA], [ECOWAS], "quit the bloc", minor=True, key="e_quit", alt={"plover": ["REJECT", "RETREAT"]})
    a.event("CONSULT", "occurred", [MALI, BURKINA], [JUNTA], "sent a delegation to Niamey", when="2023-08-07/2023-08-11", place="Niamey", format="visit", key="e_delegation", alt={"targets": [[NIGER]]})
    a.event("THREATEN", "occurred", [MALI, BURKINA], [ECOWAS], "sent a delegation to Niamey this week to repeat it", when="2023-08-07/2023-08-11", minor=True, key="e_repeat")
    a.event("REQUEST", "occurred", [MALI, BURKINA], [COUNCIL], "They have gone further and asked the Security Council to prevent any intervention", key="e_asked_sc", alt={"targets": [[UN]]})
    a.event("REJECT", "occurred", [GUINEA], [ECOWAS], "Guinea, too, refuses to enforce the embargo", key="e_guinea")
    a.event("SUPPORT", "occurred", [MALI, BURKINA, GUINEA], [JUNTA], "The other juntas have closed ranks", minor=True, key="e_ranks", alt={"sources": [[MALI, BURKINA]], "targets": [[NIGER]]})
    a.event("REJECT", "occurred", [ALGERIA], [ECOWAS], "it will take no part", minor=True, key="e_alg")
    a.figure(1000, "kilometres", "border between Algeria and Niger", "a thousand kilometres", minor=True, key="f_1000")

    a.at(a.paragraph("General Tiani has also"))
    a.statement("Paris", FRANCE, "replied", "only the legitimate government could do that", act="refusal", to="Abdourahamane Tiani", key="s_legit", alt={"addressee": [None]})
    a.statement("It", FRANCE, "dismissed", ["as a lie", "the story that it was planning a raid to rescue Mr Bazoum"], act="denial", key="s_lie")
    a.commitment("Paris", FRANCE, "refusal", "only the legitimate government could do that", toward=[JUNTA], minor=True, key="c_legit", alt={"toward": [[TIANI]]})
    a.commitment("He", TIANI, "demand", "a month to be gone", toward=[FRANCE], key="c_month")
    a.event("SANCTION", "occurred", [TIANI], [FRANCE], "He has torn up five military agreements", key="e_agreements", more=["General Tiani has also picked a quarrel with France"], alt={"sources": [[JUNTA]]})
    a.event("REQUEST", "occurred", [TIANI], [FRANCE], "gave them a month to be gone", key="e_month", alt={"plover": ["COERCE"], "sources": [[JUNTA]]})
    a.event("RETREAT", "hypothetical", [FRANCE], [NIGER], "to be gone", minor=True, key="e_gone", alt={"targets": [[]]})
    a.event("MOBILIZE", "ongoing", [FRANCE], [], "some 1,500 French soldiers serve in the country", place="Niger", minor=True, key="e_serve")
    a.event("REJECT", "occurred", [FRANCE], [JUNTA], "Paris replied that only the legitimate government could do that", key="e_legit", alt={"targets": [[TIANI]]})
    a.event("ASSAULT", "denied", [FRANCE], [JUNTA], "it was planning a raid to rescue Mr Bazoum", key="e_raid", alt={"targets": [[NIGER]]})
    a.figure(5, "agreements", "military agreements with France that Niger ended", "five military agreements", key="f_5")
    a.figure(1500, "soldiers", "French soldiers in Niger", "some 1,500 French soldiers", approx=True, side="FRA", key="f_french")
    a.figure(1, "months", "time given to the French soldiers", "a month", key="f_month")

    a.at(a.paragraph("And the Nigerians?"))
    a.statement("Their Senate", SENATE, "told", "to look for a political way out", act="demand", to="Bola Tinubu", date="2023-08-05", key="s_senate")
    a.statement("Mr Tinubu", TINUBU, "asked", "for its support", act="demand", to="Nigerian Senate", minor=True, key="s_tin_asked")
    a.statement("Northern governors", GOVERNORS, "dread", "an influx of refugees", act="expectation", key="s_governors")
    a.statement("an adviser", ADVISER, "concedes", ["if he does not", "“the next colonel will have read the file”"], act="expectation", key="s_colonel", mode="mixed")
    a.commitment("Their Senate", SENATE, "demand", "to look for a political way out", toward=[TINUBU], key="c_senate")
    a.commitment("Mr Tinubu", TINUBU, "demand", "its support", toward=[SENATE], minor=True, key="c_tin_asked")
    a.event("REQUEST", "occurred", [TINUBU], [SENATE], "asked by Mr Tinubu for its support", minor=True, key="e_tin_asked")
    a.event("REQUEST", "occurred", [SENATE], [TINUBU], "told him on 5 August to look for a political way out", when="2023-08-05", key="e_senate", alt={"plover": ["REJECT"]})
    a.event("CONSULT", "scheduled", [ECOWAS], [ECOWAS], "The chiefs of staff, who drew up a plan last week, are expected to meet in Accra", when="2023-08-12", place="Accra", format="meeting", key="e_accra", alt={"targets": [[]]})
    a.event("MOBILIZE", "occurred", [ECOWAS], [NIGER], "who drew up a plan", when="2023-07-31/2023-08-06", minor=True, key="e_plan", alt={"plover": ["CONSULT", "COOPERATE"], "targets": [[]]})
