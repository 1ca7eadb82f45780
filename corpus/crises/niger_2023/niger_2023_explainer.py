"""Gold for the Ghanaian site's explainer of 21 August 2023."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import (
    ABUBAKAR, AU, BAZOUM, BENIN, BURKINA, ECOWAS, FRANCE, GHANA, GUINEA, IVORY_COAST, JUNTA, MALI, NIGER, NIGERIA,
    NULAND, SENATE, SENEGAL, TIANI, TINUBU, UN, USA,
)

from annotate import Article, Party

MUSAH, OFFICER, COMMUNIQUE, UNION = Party("Abdel-Fatau Musah", "ECOWAS"), Party("officer present in Accra (unnamed)", "ECOWAS"), Party("communiqué of ECOWAS", "ECOWAS"), Party("hauliers' union")
MINORITY, AKUFO, PSC, STATE_TV = Party("minority in Ghana's Parliament", "GHA"), Party("Nana Akufo-Addo", "GHA"), Party("African Union Peace and Security Council", "AU"), Party("Niger's state television", "MEDIA")
BOTH, SOURCES, SPOKESMAN, DIPLOMAT = Party("Mali and Burkina Faso"), Party("ECOWAS sources (unnamed)", "ECOWAS"), Party("spokesman for ECOWAS (unnamed)", "ECOWAS"), Party("diplomat in Accra (unnamed)")
SUBORDINATES = Party("subordinates of Abdourahamane Tiani", "NER")
ACCRA, FRIDAY, SATURDAY, SUNDAY, JULY30, JULY31 = "2023-08-17/2023-08-18", "2023-08-18", "2023-08-19", "2023-08-20", "2023-07-30", "2023-07-31"


def annotate(a: Article) -> None:
    a.document(
        published="2023-08-21", title="Will ECOWAS really go to war in Niger? Seven questions after the Accra meeting", byline="By Nii Armah Tetteh", publisher="Adabraka Online",
        published_span="21 August 2023", boilerplate=["Read also: What the standby force is made of"],
        section_heads=["What did the generals decide in Accra?", "Was there not a deadline before?", "What has the bloc done apart from talking?", "Who is for force and who is against?", "Has anybody been able to speak with General Tiani?", "And the answer?", "What about France?"],
    )

    a.at(a.paragraph("The chiefs of defence"))
    a.statement("ECOWAS commissioner Abdel-Fatau Musah", MUSAH, "said", ["the day of the operation had been fixed", "would not be made public"], act="threat", key="s_day", alt={"date": [FRIDAY], "act": ["claim", "refusal"]})
    a.statement("He", MUSAH, "insisted", "the force would go in only if every other road was closed", act="threat", key="s_only_if", alt={"date": [FRIDAY], "act": ["promise", "claim"]})
    a.statement("one of the officers present", OFFICER, "told", "'Tell us to move and we move,'", act="threat", to="Adabraka Online", mode="direct", key="s_ready", alt={"act": ["promise", "claim"], "addressee": ["this website"]})
    a.commitment("He", MUSAH, "threat", "the force would go in", "only if every other road was closed", toward=[JUNTA], key="c_go_in", alt={"toward": [[NIGER]], "kind": ["promise"]})
    a.commitment("ECOWAS commissioner Abdel-Fatau Musah", MUSAH, "refusal", "would not be made public", minor=True, key="c_public")
    a.commitment("one of the officers present", OFFICER, "threat", "we move", "Tell us to move", polarity="if", toward=[JUNTA], minor=True, key="c_ready", alt={"kind": ["promise"], "toward": [[NIGER], []]})
    a.event("CONSULT", "occurred", [ECOWAS], [ECOWAS], "The chiefs of defence staff met at Burma Camp", when=ACCRA, place="Accra", format="meeting", key="e_accra", alt={"targets": [[]], "format": ["council"]})
    a.event("REJECT", "occurred", [ECOWAS], [MALI, GUINEA, BURKINA, NIGER], "Mali, Guinea, Burkina Faso and Niger itself were not invited", minor=True, key="e_not_invited", alt={"plover": ["SANCTION"]})
    a.event("ASSAULT", "hypothetical", [ECOWAS], [NIGER], "the force would go in", place="Niger", key="e_go_in", more=["the day of the operation had been fixed", "an attack on Niger", "whoever attacked Niger"], alt={"targets": [[JUNTA]], "status": ["scheduled"]})
    a.event("THREATEN", "occurred", [MUSAH], [JUNTA], "the day of the operation had been fixed but would not be made public", key="e_day", alt={"when": [FRIDAY], "targets": [[NIGER]]})
    a.figure(5, "days", "delay of the meeting in Accra", "five days", minor=True, key="f_five")

    a.at(a.paragraph("Yes. On 30 July"))
    restore = "to restore Mohamed Bazoum in seven days"
    a.statement("the presidents", ECOWAS, "told", f"{restore} or expect 'whatever it takes'", act="threat", to="coup makers", date=JULY30, mode="mixed", key="s_told", alt={"act": ["demand"]})
    a.statement("the communiqué", COMMUNIQUE, "per", "'whatever it takes'", act="threat", mode="direct", minor=True, date=JULY30, key="s_per", alt={"date": [None], "mode": ["mixed"]})
    a.statement(("they", 1), ECOWAS, "ordered", "the standby force to be put on alert", act="demand", date="2023-08-10", minor=True, key="s_ordered_alert")
    a.commitment("the presidents", ECOWAS, "demand", restore, toward=[JUNTA], key="c_restore")
    a.commitment("the presidents", ECOWAS, "threat", "expect 'whatever it takes'", restore, polarity="unless", toward=[JUNTA], key="c_expect")
    a.event("REQUEST", "occurred", [ECOWAS], [JUNTA], f"the presidents, sitting in Abuja, told the coup makers {restore}", when=JULY30, place="Abuja", key="e_told", alt={"plover": ["THREATEN"]})
    a.event("THREATEN", "occurred", [ECOWAS], [JUNTA], "or expect 'whatever it takes'", when=JULY30, key="e_expect")
    a.event("CONSULT", "occurred", [ECOWAS], [ECOWAS], "the presidents, sitting in Abuja", when=JULY30, place="Abuja", format="council", minor=True, key="e_abuja", alt={"format": ["meeting"], "targets": [[]]})
    a.event("CONCEDE", "hypothetical", [JUNTA], [ECOWAS], "restore Mohamed Bazoum in seven days", key="e_restore", more=["the bloc wants constitutional order back"], alt={"plover": ["RETREAT"], "targets": [[BAZOUM]]})
    a.event("MOBILIZE", "denied", [ECOWAS], [NIGER], "no soldier moved", minor=True, key="e_no_soldier", alt={"targets": [[JUNTA], []]})
    a.event("MOBILIZE", "occurred", [ECOWAS], [NIGER], "On 10 August they ordered the standby force to be put on alert", when="2023-08-10", key="e_alert", alt={"targets": [[JUNTA], []]})
    a.figure(7, "days", "time given to the coup makers", ("seven days", 1), key="f_seven", alt={"value": [1]})

    a.at(a.paragraph("It closed the borders"))
    a.statement("the hauliers' union", UNION, "according to", "more than 1,000 lorries are stuck on the Benin side at Malanville", key="s_union")
    a.event("COERCE", "occurred", [ECOWAS], [NIGER], "It closed the borders", key="e_borders", alt={"plover": ["SANCTION"], "when": [JULY30]})
    a.event("SANCTION", "occurred", [ECOWAS], [NIGER], "cut off trade", key="e_trade", alt={"when": [JULY30]})
    a.event("SANCTION", "occurred", [ECOWAS], [NIGER], "froze state assets held by the BCEAO", key="e_froze", alt={"when": [JULY30]})
    a.event("SANCTION", "occurred", [NIGERIA], [NIGER], "Nigeria stopped the supply of electricity", key="e_electricity", alt={"plover": ["COERCE"], "when": ["2023-08-02"]})
    a.figure(70, "percent", "share of Nigeria in Niger's electricity", "seven tenths of what Niger uses", key="f_70", alt={"value": [0.7]})
    a.figure(1000, "lorries", "lorries stuck at Malanville", "more than 1,000 lorries", approx=True, low=1000, key="f_lorries")
    a.figure(20, "percent", "rise of the price of rice in Niamey", "a fifth more", key="f_rice", minor=True, alt={"value": [0.2]})

    a.at(a.paragraph("Ivory Coast has pledged"))
    a.statement("Ivory Coast", IVORY_COAST, "pledged", "1,100 men", act="promise", key="s_1100")
    a.statement("Senegal and Benin", Party("Senegal and Benin"), ("said", 1), "they would also contribute", act="promise", key="s_senegal")
    a.statement("the minority in Parliament", MINORITY, "demands", "President Akufo-Addo seek the consent of the House before a single Ghanaian goes", act="demand", to="Nana Akufo-Addo", key="s_minority", alt={"addressee": [None]})
    a.statement("Nigeria's senators", SENATE, "advised", "to try politics", act="demand", to="Bola Tinubu", key="s_senators", alt={"addressee": ["their president"], "act": ["proposal"]})
    a.commitment("Ivory Coast", IVORY_COAST, "promise", "1,100 men", toward=[ECOWAS], key="c_1100")
    a.commitment("Senegal and Benin", Party("Senegal and Benin"), "promise", "they would also contribute", toward=[ECOWAS], key="c_senegal")
    a.commitment("the minority in Parliament", MINORITY, "demand", "seek the consent of the House", "before a single Ghanaian goes", toward=[AKUFO], key="c_minority", alt={"condition": [None], "polarity": ["if"]})
    a.commitment("Nigeria's senators", SENATE, "demand", "to try politics", toward=[TINUBU], key="c_senators")
    a.event("AGREE", "occurred", [IVORY_COAST], [ECOWAS], "Ivory Coast has pledged 1,100 men", key="e_1100")
    a.event("MOBILIZE", "hypothetical", [IVORY_COAST], [NIGER], "1,100 men", minor=True, key="e_1100_men", alt={"targets": [[], [JUNTA]]})
    a.event("AGREE", "occurred", [SENEGAL, BENIN], [ECOWAS], "Senegal and Benin said they would also contribute", key="e_senegal")
    a.event("MOBILIZE", "hypothetical", [SENEGAL, BENIN], [NIGER], "they would also contribute", minor=True, key="e_also", alt={"targets": [[], [JUNTA]]})
    a.event("REQUEST", "occurred", [MINORITY], [AKUFO], "the minority in Parliament demands that President Akufo-Addo seek the consent of the House", key="e_minority")
    a.event("REQUEST", "hypothetical", [AKUFO], [Party("Parliament of Ghana", "GHA")], "President Akufo-Addo seek the consent of the House", minor=True, key="e_consent", alt={"plover": ["CONSULT"]})
    a.event("MOBILIZE", "hypothetical", [GHANA], [NIGER], "a single Ghanaian goes", minor=True, key="e_ghanaian", alt={"targets": [[], [JUNTA]]})
    a.event("REQUEST", "occurred", [SENATE], [TINUBU], "Nigeria's senators advised their president to try politics", key="e_senators", alt={"plover": ["REJECT"]})
    a.event("CONSULT", "occurred", [PSC], [PSC], "The African Union's Peace and Security Council, after a long meeting on 14 August", when="2023-08-14", format="council", key="e_psc", alt={"format": ["meeting"], "sources": [[AU]], "targets": [[], [AU]]})
    a.event("REJECT", "occurred", [PSC], [ECOWAS], "is said to be against", minor=True, key="e_psc_against", alt={"sources": [[AU]], "targets": [[]]})
    a.figure(1100, "soldiers", "men pledged by Ivory Coast", "1,100 men", side="CIV", key="f_1100")

    a.at(a.paragraph("Then there is the other"))
    a.statement("Bamako and Ouagadougou", BOTH, "declared", "whoever attacked Niger attacked them", act="threat", date=JULY31, key="s_whoever")
    planes = "Ouagadougou and Bamako have since placed warplanes at Niamey's disposal"
    a.statement("Niger's state television", STATE_TV, "reported", planes, date=FRIDAY, key="s_tv")
    a.commitment("Bamako and Ouagadougou", BOTH, "threat", "attacked them", "whoever attacked Niger", polarity="if", toward=[ECOWAS], key="c_whoever")
    a.event("THREATEN", "occurred", [MALI, BURKINA], [ECOWAS], "Bamako and Ouagadougou declared on the last day of July that whoever attacked Niger attacked them", when=JULY31, key="e_whoever")
    a.event("MOBILIZE", "occurred", [BURKINA, MALI], [ECOWAS], planes, place="Niger", key="e_planes", alt={"plover": ["AID", "COOPERATE"], "targets": [[NIGER], []]})

    a.at(a.paragraph("For two weeks almost"))
    safety = "it could not guarantee its safety"
    a.statement(("it", 2), JUNTA, "wrote", safety, act="refusal", key="s_wrote", alt={"act": ["claim"]})
    a.event("CONSULT", "occurred", [ABUBAKAR], [JUNTA], "The former Nigerian head of state Abdulsalami Abubakar was kept at the airport on his first trip", place="Niamey", format="visit", key="e_first_trip", alt={"status": ["denied"], "sources": [[ECOWAS]], "targets": [[TIANI]], "when": ["2023-08"]})
    a.event("REJECT", "occurred", [JUNTA], [AU, UN, ECOWAS], "The junta turned back an AU, UN and ECOWAS team", when="2023-08-08", key="e_turned")
    a.event("CONSULT", "denied", [AU, UN, ECOWAS], [JUNTA], "an AU, UN and ECOWAS team", when="2023-08-08", place="Niamey", format="visit", minor=True, key="e_team")
    a.event("CONSULT", "occurred", [NULAND], [SUBORDINATES], "Victoria Nuland of the US State Department met only subordinates", format="meeting", key="e_nuland", alt={"targets": [[JUNTA]], "when": ["2023-08"]})

    a.at(a.paragraph("This weekend it changed"))
    park = "an attack on Niger would cost the attackers dear"
    a.statement("Tiani", TIANI, "told", "the transition would last no longer than three years", act="promise", to="nation", date=SATURDAY, key="s_three", alt={"act": ["claim"]})
    a.statement(("he", 1), ABUBAKAR, "found", "in good spirits", minor=True, key="s_spirits", alt={"date": [SATURDAY]})
    a.statement("He", TIANI, "warned", park, act="threat", date=SATURDAY, key="s_park")
    a.statement("He", TIANI, "added", ["neither he nor his comrades wanted war", "they remained open to dialogue, as long as the people's will was respected"], act="promise", date=SATURDAY, key="s_open", alt={"act": ["proposal", "claim"]})
    a.commitment("Tiani", TIANI, "promise", "the transition would last no longer than three years", key="c_three", alt={"toward": [[NIGER], [ECOWAS]]})
    a.commitment("He", TIANI, "threat", "would cost the attackers dear", "an attack on Niger", polarity="if", toward=[ECOWAS], key="c_park")
    a.commitment("they", JUNTA, "promise", "remained open to dialogue", "as long as the people's will was respected", polarity="if", toward=[ECOWAS], key="c_open", alt={"polarity": ["until"]})
    a.event("CONSULT", "occurred", [ABUBAKAR], [TIANI], "General Abubakar came again on Saturday and saw both the general and Mr Bazoum", when=SATURDAY, place="Niamey", format="visit", key="e_second_trip", alt={"format": ["meeting"], "targets": [[TIANI, BAZOUM]], "sources": [[ECOWAS]]})
    a.event("CONSULT", "occurred", [ABUBAKAR], [BAZOUM], "General Abubakar came again on Saturday and saw both the general and Mr Bazoum", when=SATURDAY, place="Niamey", format="visit", minor=True, key="e_saw_bazoum", alt={"format": ["meeting"], "sources": [[ECOWAS]]})
    a.event("THREATEN", "occurred", [TIANI], [ECOWAS], f"He warned that {park}", when=SATURDAY, key="e_park")
    a.event("AGREE", "occurred", [TIANI], [ECOWAS], "they remained open to dialogue", when=SATURDAY, key="e_open", alt={"sources": [[JUNTA]]})
    a.event("ASSAULT", "denied", [JUNTA], [ECOWAS], "neither he nor his comrades wanted war", minor=True, key="e_no_war", alt={"targets": [[]]})
    a.event("ASSAULT", "hypothetical", [JUNTA], [ECOWAS], "would cost the attackers dear", minor=True, key="e_cost", alt={"targets": [[]]})
    a.event("AGREE", "occurred", [TIANI], [NIGER], "Tiani told the nation on television that the transition would last no longer than three years", when=SATURDAY, minor=True, key="e_three", alt={"targets": [[ECOWAS], []], "sources": [[JUNTA]]})
    a.event("RETREAT", "hypothetical", [JUNTA], [], "the transition would last no longer than three years", minor=True, key="e_transition", alt={"plover": ["CONCEDE", "AGREE"]})
    a.figure(3, "years", "length of the transition", "three years", key="f_three")

    a.at(a.paragraph("Swift."))
    a.statement("Commissioner Musah", MUSAH, "replied", "Three years is out of the question", act="refusal", to="Abdourahamane Tiani", date=SUNDAY, key="s_provocation", alt={"addressee": [None]})
    a.statement(("the bloc", 1), ECOWAS, "wants", "constitutional order back as quickly as possible", act="demand", key="s_wants", via=MUSAH, alt={"date": [SUNDAY]})
    a.statement("Commissioner Musah", MUSAH, None, "the bloc wants constitutional order back as quickly as possible and would lift the sanctions only when Mr Bazoum is free", act="demand", date=SUNDAY, mode="indirect", key="s_lift", alt={"act": ["promise", "threat"]})
    a.statement("He", MUSAH, "rejected", "the junta's plan to try the ex-president for high treason", act="refusal", key="s_treason", alt={"act": ["accusation"], "date": [SUNDAY]})
    a.statement("the junta", JUNTA, "plan", "to try the ex-president for high treason", act="threat", minor=True, date="2023-08-13", key="s_plan", alt={"act": ["claim"], "date": [None]})
    a.statement("ECOWAS sources", SOURCES, "tell", "nine months might be discussed, although not in public", act="proposal", to="Adabraka Online", key="s_nine", alt={"act": ["claim"], "addressee": ["us", None]})
    a.statement("A spokesman for the bloc", SPOKESMAN, "denies", "any such figure is on the table", act="denial", key="s_no_figure")
    a.commitment(("the bloc", 1), ECOWAS, "demand", "constitutional order back as quickly as possible", toward=[JUNTA], key="c_order")
    a.commitment(("the bloc", 1), ECOWAS, "promise", "lift the sanctions", "only when Mr Bazoum is free", polarity="until", toward=[JUNTA], key="c_lift", alt={"polarity": ["if"], "kind": ["demand"]})
    a.commitment("Commissioner Musah", MUSAH, "refusal", "Three years is out of the question", toward=[TIANI], minor=True, key="c_provocation", alt={"toward": [[JUNTA]]})
    a.commitment("the junta", JUNTA, "threat", "to try the ex-president for high treason", toward=[BAZOUM], minor=True, key="c_plan")
    a.event("REJECT", "occurred", [MUSAH], [TIANI], "Three years is out of the question, Commissioner Musah replied", when=SUNDAY, key="e_provocation", alt={"sources": [[ECOWAS]], "targets": [[JUNTA]]})
    a.event("REQUEST", "occurred", [ECOWAS], [JUNTA], "the bloc wants constitutional order back", when=SUNDAY, key="e_wants_order", alt={"sources": [[MUSAH]], "when": [None]})
    a.event("CONCEDE", "hypothetical", [ECOWAS], [NIGER], "lift the sanctions", key="e_lift", alt={"targets": [[JUNTA]]})
    a.event("RETREAT", "hypothetical", [JUNTA], [BAZOUM], "Mr Bazoum is free", minor=True, key="e_free", alt={"plover": ["CONCEDE"]})
    a.event("REJECT", "occurred", [MUSAH], [JUNTA], "He rejected the junta's plan to try the ex-president for high treason", key="e_treason_rejected", alt={"plover": ["ACCUSE"], "sources": [[ECOWAS]], "when": [SUNDAY]})
    a.event("COERCE", "hypothetical", [JUNTA], [BAZOUM], "the junta's plan to try the ex-president for high treason", key="e_try", alt={"plover": ["SANCTION", "ACCUSE"]})
    a.event("ACCUSE", "occurred", [JUNTA], [BAZOUM], "the junta's plan to try the ex-president for high treason, announced on 13 August", when="2023-08-13", minor=True, key="e_announced", alt={"plover": ["THREATEN"]})
    a.event("CONSULT", "hypothetical", [ECOWAS], [JUNTA], "nine months might be discussed", minor=True, format="talks", key="e_nine")
    a.event("REQUEST", "denied", [ECOWAS], [JUNTA], "any such figure is on the table", minor=True, key="e_no_figure", alt={"plover": ["AGREE", "CONSULT"]})
    a.figure(9, "months", "length of a transition that might be discussed", "nine months", key="f_nine")

    a.at(a.paragraph("Paris, whose 1,500"))
    a.statement("Paris", FRANCE, "says", "it takes no orders from putschists", act="refusal", key="s_orders")
    a.statement(("It", 1), FRANCE, "denied", "it meant to free Mr Bazoum by force", act="denial", key="s_meant")
    a.statement("a diplomat in Accra", DIPLOMAT, "shrugs", "'They want to keep the drone base,'", mode="direct", key="s_drone", alt={"act": ["accusation"]})
    a.statement("They", USA, "want", "to keep the drone base", minor=True, mode="direct", key="s_keep", via=DIPLOMAT)
    a.commitment("Paris", FRANCE, "refusal", "it takes no orders from putschists", toward=[JUNTA], key="c_orders")
    a.commitment("putschists", JUNTA, "demand", "to leave within thirty days", toward=[FRANCE], key="c_thirty", minor=True)
    a.commitment("The Americans", USA, "refusal", "are staying too", key="c_staying", minor=True, alt={"kind": ["promise"]})
    a.event("REQUEST", "occurred", [JUNTA], [FRANCE], "whose 1,500 soldiers were told on 3 August to leave within thirty days", when="2023-08-03", key="e_leave", alt={"plover": ["COERCE"], "sources": [[TIANI]]})
    a.event("RETREAT", "hypothetical", [FRANCE], [NIGER], "leave within thirty days", minor=True, key="e_thirty", alt={"targets": [[]]})
    a.event("REJECT", "occurred", [FRANCE], [JUNTA], "it takes no orders from putschists", key="e_orders")
    a.event("ASSAULT", "denied", [FRANCE], [JUNTA], "it meant to free Mr Bazoum by force", key="e_meant", alt={"targets": [[NIGER]]})
    a.event("RETREAT", "denied", [USA], [NIGER], "The Americans, 1,100 of them, are staying too", minor=True, key="e_staying", alt={"targets": [[]], "plover": ["MOBILIZE"]})
    a.event("SANCTION", "hypothetical", [USA], [NIGER], "stop its aid", minor=True, key="e_stop_aid")
    a.figure(1500, "soldiers", "French soldiers in Niger", "1,500 soldiers", side="FRA", key="f_french")
    a.figure(1100, "soldiers", "American soldiers in Niger", "1,100 of them", side="USA", key="f_american")
    a.figure(30, "days", "time given to the French soldiers", "thirty days", key="f_thirty")
