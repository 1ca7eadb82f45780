"""Gold for the agency report on the recall of the ambassador."""

# fmt: off
# ruff: noqa: E501

from parties import ANA, ASKAR, AU, BARUD, BER, DAR, MOAL, MOKONDA, OMB, PSC, SALLAM, SIRAK, ZUL, ZUL_FM

from annotate import Article, Party, weekday

OFFICE, DIPLOMATS, OFFICIAL, ADVISER = Party("Omboro prime minister's office"), Party("diplomats in Addis Ababa (unnamed)"), Party("AU official (unnamed)", "AU"), Party("adviser to Barud (unnamed)")
RESIDENTS, POLICE, DEFENCE, ECONOMISTS, DRAFT = Party("residents of Zeyra (unnamed)"), Party("Berrat police"), Party("Berrat's defence minister"), Party("economists (unnamed)"), Party("draft communiqué of the AU Peace and Security Council", "AU")
THU, WED, TUE, MON, SAT = weekday("2025-01-09", "Thursday"), weekday("2025-01-08", "Wednesday"), weekday("2025-01-07", "Tuesday"), weekday("2025-01-06", "Monday"), weekday("2025-01-04", "Saturday")
NEXT = weekday("2025-01-14", "Tuesday")


def annotate(a: Article) -> None:
    a.document(published=THU, title="Zulmar recalls envoy from Omboro, asks AU to void coast deal", byline="By SNA correspondents in Marsa Idra, Tezaya and Addis Ababa", agency="Savanna News Agency",
               boilerplate=["SNA/hf/tm"], datelines=["MARSA IDRA"], section_heads=["AU session next week"], published_span="9 January 2025", alt={"agency": ["SNA"], "publisher": ["Savanna News Agency", "SNA"]})

    a.at("Zulmar recalls envoy from Omboro, asks AU to void coast deal")
    a.statement("Zulmar", ZUL, "asks", "to void coast deal", act="demand", to="AU", minor=True, key="s_head")
    a.at(a.paragraph("MARSA IDRA"))
    a.statement(("Zulmar", 1), ZUL, "called on", "to declare void a memorandum under which landlocked Omboro would lease 20 kilometres of Red Sea shore from Berrat", act="demand", to="African Union", key="s_void", alt={"date": [WED]})
    a.commitment(("Zulmar", 1), ZUL, "demand", "declare void a memorandum under which landlocked Omboro would lease 20 kilometres of Red Sea shore from Berrat", toward=[AU], key="c_void")
    a.event("SANCTION", "occurred", [ZUL], [OMB], "Zulmar has recalled its ambassador from Tezaya", when=WED, key="e_recall", more=["Zulmar recalls envoy from Omboro", "the envoy's recall was announced"], alt={"when": [None]})
    a.event("REQUEST", "occurred", [ZUL], [AU], "called on the African Union to declare void a memorandum", key="e_void_req", more=["asks AU to void coast deal", "Zulmar's complaint"], alt={"when": [WED]})
    a.event("REJECT", "hypothetical", [AU], [OMB], "declare void a memorandum", minor=True, key="e_void", alt={"targets": [[OMB, BER], []]})
    a.event("COOPERATE", "hypothetical", [OMB], [BER], "landlocked Omboro would lease 20 kilometres of Red Sea shore from Berrat", key="e_lease", more=["gives Omboro the use of the strip for 50 years"], alt={"plover": ["AGREE"], "status": ["scheduled"]})
    a.event("REJECT", "occurred", [BER], [ZUL], "broke away from Zulmar in 1993", when="1993", minor=True, key="e_broke", alt={"plover": ["PROTEST", "RETREAT"]})
    a.event("SUPPORT", "denied", [], [BER], "has been recognised by nobody", minor=True, key="e_nobody")
    a.figure(20, "kilometres", "shore that Omboro would lease", "20 kilometres", key="f_shore")

    a.at(a.paragraph('"Not one inch'))
    a.statement("Information Minister Dahir Moal", MOAL, "told", ['"Not one inch, not one wave,"', '"If they send a single marine he will be treated as an invader, and there is no court on this continent to which we shall not take them."'], act="threat", to="journalists", date=WED, key="s_moal", alt={"act": ["refusal"]})
    a.commitment("Information Minister Dahir Moal", MOAL, "refusal", "Not one inch, not one wave", toward=[OMB], key="c_inch", alt={"by": [ZUL.name]})
    a.commitment("Information Minister Dahir Moal", MOAL, "threat", "he will be treated as an invader", "If they send a single marine", toward=[OMB], key="c_invader", alt={"by": [ZUL.name]})
    a.commitment("we", ZUL, "threat", "there is no court on this continent to which we shall not take them", toward=[OMB], key="c_court")
    a.event("REJECT", "occurred", [MOAL], [OMB], "Not one inch, not one wave", when=WED, key="e_inch")
    a.event("THREATEN", "occurred", [MOAL], [OMB], "If they send a single marine he will be treated as an invader", when=WED, key="e_marine_threat", more=["there is no court on this continent to which we shall not take them"])
    a.event("MOBILIZE", "hypothetical", [OMB], [ZUL], "they send a single marine", key="e_marine", minor=True, alt={"plover": ["ASSAULT"], "targets": [[], [BER]]})
    a.event("ASSAULT", "hypothetical", [ZUL], [OMB], "he will be treated as an invader", minor=True, key="e_invader", alt={"plover": ["COERCE"]})
    a.event("ACCUSE", "hypothetical", [ZUL], [OMB], "no court on this continent to which we shall not take them", minor=True, key="e_court")

    a.at(a.paragraph("The memorandum, signed"))
    a.statement("Mr Askar", ASKAR, "said", "Omboro had undertaken to recognise Berrat as a state before the end of the month", key="s_askar")
    a.statement(("Omboro", 3), OMB, "undertaken", "to recognise Berrat as a state before the end of the month", act="promise", via=ASKAR, to="Berrat", key="s_recognise", minor=True, alt={"addressee": [None]})
    a.statement("Mr Mokonda's office", OFFICE, "saying", "recognition would be studied \"in good time\" and that Berrat would receive a stake in the national airline", act="promise", key="s_goodtime", alt={"act": ["claim"]})
    a.commitment(("Omboro", 3), OMB, "promise", "recognise Berrat as a state before the end of the month", toward=[BER], key="c_recognise", note="as Askar tells it; disputed")
    a.commitment("Mr Mokonda's office", OFFICE, "promise", "recognition would be studied \"in good time\"", toward=[BER], key="c_goodtime", alt={"by": [OMB.name]})
    a.commitment("Mr Mokonda's office", OFFICE, "promise", "Berrat would receive a stake in the national airline", toward=[BER], key="c_airline", alt={"by": [OMB.name]})
    a.event("AGREE", "occurred", [MOKONDA], [ASKAR], "The memorandum, signed in Tezaya on New Year's Day by Omboro's Prime Minister, Yared Mokonda, and the leader of Berrat, Nuh Askar", when="2025-01-01", place="Tezaya", key="e_signed", alt={"sources": [[OMB]], "targets": [[BER]]})
    a.event("MOBILIZE", "hypothetical", [OMB], [], "a naval station", place="Berrat", minor=True, key="e_naval", alt={"targets": [[ZUL], [BER]]})
    a.event("AGREE", "occurred", [OMB], [BER], "Omboro had undertaken to recognise Berrat as a state", key="e_undertaken", minor=True, note="as Askar tells it")
    a.event("SUPPORT", "hypothetical", [OMB], [BER], "recognise Berrat as a state before the end of the month", when="2025-01-31", key="e_recognise", alt={"status": ["scheduled"], "when": [None, "2025-01"]})
    a.event("AGREE", "occurred", [OFFICE], [BER], "recognition would be studied \"in good time\"", minor=True, key="e_goodtime", alt={"sources": [[OMB], [MOKONDA]]})
    a.event("AID", "hypothetical", [OMB], [BER], "Berrat would receive a stake in the national airline", minor=True, key="e_airline", alt={"plover": ["COOPERATE"]})
    a.figure(50, "years", "term of the lease", "50 years", key="f_term")

    a.at(a.paragraph("Alem Sirak, Omboro"))
    port = "if Zulmar granted it a port on the same terms"
    a.statement("Alem Sirak", SIRAK, "denied", "his country had any intention of using force to reach the sea", act="denial", date=THU, key="s_noforce")
    a.statement(("he", 1), SIRAK, "told", '"We are 110 million people behind a closed door, and we have knocked politely for thirty years,"', to="SNA", date=THU, key="s_door", alt={"date": [None], "act": ["accusation"]})
    a.statement(("he", 2), SIRAK, "said", ["Tezaya", f"would be ready to drop the naval part of the arrangement {port}"], act="proposal", date=THU, key="s_drop", alt={"date": [None], "act": ["promise"]})
    a.commitment("his country", OMB, "refusal", "using force to reach the sea", toward=[ZUL], key="c_noforce", minor=True, alt={"kind": ["promise"]})
    a.commitment("Tezaya", OMB, "promise", "drop the naval part of the arrangement", port, toward=[ZUL], key="c_drop")
    a.event("ASSAULT", "denied", [OMB], [ZUL], "his country had any intention of using force to reach the sea", key="e_noforce")
    a.event("AGREE", "occurred", [SIRAK], [ZUL], "would be ready to drop the naval part of the arrangement", when=THU, key="e_drop_offer", alt={"sources": [[OMB]], "plover": ["REQUEST"]})
    a.event("RETREAT", "hypothetical", [OMB], [], "drop the naval part of the arrangement", minor=True, key="e_drop", alt={"plover": ["CONCEDE"], "targets": [[ZUL]]})
    a.event("CONCEDE", "hypothetical", [ZUL], [OMB], "Zulmar granted it a port on the same terms", minor=True, key="e_port", alt={"plover": ["AGREE", "COOPERATE"]})
    a.figure(110000000, "people", "population of Omboro", "110 million people", minor=True, key="f_people")

    a.at(a.paragraph("Marsa Idra turned"))
    aslong, unless = "for as long as the memorandum was not withdrawn in full", "unless that happened"
    leave = "the 3,000 Omboran soldiers who serve in the AU mission in the south of Zulmar would have to leave by 30 June"
    a.statement("the Foreign Ministry", ZUL_FM, "said", f"There could be no discussion of any port {aslong}", act="refusal", key="s_noport", alt={"date": [THU]})
    a.statement("It", ZUL_FM, "warned", f"{leave} {unless}", act="threat", key="s_leave", alt={"date": [THU]})
    a.commitment("the Foreign Ministry", ZUL_FM, "refusal", "There could be no discussion of any port", aslong, polarity="until", toward=[OMB], key="c_noport", alt={"polarity": ["unless", "if"], "by": [ZUL.name]})
    a.commitment("It", ZUL_FM, "threat", leave, unless, toward=[OMB], key="c_leave", alt={"kind": ["demand"], "by": [ZUL.name], "toward": [[OMB, AU]]})
    a.commitment("the Foreign Ministry", ZUL_FM, "demand", "withdrawn in full", toward=[OMB], minor=True, key="c_withdraw", alt={"by": [ZUL.name]})
    a.event("REJECT", "occurred", [ZUL], [OMB], "Marsa Idra turned the offer down", when=THU, key="e_turned", more=["There could be no discussion of any port"], alt={"when": [None], "targets": [[SIRAK]]})
    a.event("RETREAT", "hypothetical", [OMB], [], "the memorandum was not withdrawn in full", minor=True, key="e_withdrawn", alt={"targets": [[ZUL], [BER]]})
    a.event("THREATEN", "occurred", [ZUL_FM], [OMB], f"It warned that {leave}", key="e_leave_threat", alt={"when": [THU], "sources": [[ZUL]]})
    a.event("COERCE", "hypothetical", [ZUL], [OMB], "would have to leave by 30 June", when="2025-06-30", key="e_leave", alt={"plover": ["RETREAT"], "status": ["scheduled"], "sources": [[OMB]], "targets": [[ZUL], []]})
    a.event("COOPERATE", "ongoing", [OMB], [AU], "the 3,000 Omboran soldiers who serve in the AU mission", minor=True, key="e_serve", alt={"plover": ["AID", "MOBILIZE"], "targets": [[ZUL]]})
    a.figure(3000, "soldiers", "Omboran soldiers in the AU mission", "3,000 Omboran soldiers", key="f_soldiers")

    a.at(a.paragraph("The AU's Peace"))
    refrain = "to refrain from \"any act or word\" that could make matters worse"
    a.statement("diplomats in Addis Ababa", DIPLOMATS, "said", "The AU's Peace and Security Council will take up Zulmar's complaint on Tuesday", act="expectation", key="s_session", alt={"act": ["claim"]})
    a.statement("A draft communiqué seen by SNA", DRAFT, "appeals", refrain, act="demand", to="both neighbours", key="s_draft")
    a.statement("An AU official", OFFICIAL, "feared", "it would satisfy no one", act="expectation", key="s_feared")
    a.commitment("A draft communiqué seen by SNA", DRAFT, "demand", "refrain from \"any act or word\" that could make matters worse", toward=[OMB, ZUL], key="c_refrain")
    a.event("CONSULT", "scheduled", [PSC], [PSC], "The AU's Peace and Security Council will take up Zulmar's complaint", when=NEXT, place="Addis Ababa", format="council", key="e_session", more=["AU session next week"], alt={"targets": [[], [ZUL]], "place": [None], "sources": [[AU]]})
    a.event("REQUEST", "hypothetical", [PSC], [OMB, ZUL], "A draft communiqué seen by SNA appeals to both neighbours to refrain", key="e_draft", alt={"status": ["scheduled", "occurred"]})
    a.event("REQUEST", "denied", [PSC], [OMB], "does not ask Omboro to annul anything", minor=True, key="e_noannul")

    a.at(a.paragraph("Daramun, which is"))
    violated = "should its territory be violated"
    a.statement("Daramun", DAR, "said", f"it would help Zulmar with whatever it asked for, arms included, {violated}", act="promise", key="s_help")
    a.statement(("Omboro", 2), OMB, "called", ["a visit", "a provocation"], act="accusation", key="s_provocation")
    a.commitment("Daramun", DAR, "promise", "help Zulmar with whatever it asked for, arms included,", violated, toward=[ZUL], key="c_help")
    a.event("ACCUSE", "ongoing", [DAR], [OMB], "at odds with Omboro over the waters of the Great Taz", minor=True, key="e_odds", alt={"plover": ["REJECT"]})
    a.event("AGREE", "occurred", [DAR], [ZUL], "said it would help Zulmar with whatever it asked for", key="e_help_promise", alt={"plover": ["SUPPORT"]})
    a.event("AID", "hypothetical", [DAR], [ZUL], "help Zulmar with whatever it asked for, arms included", key="e_help")
    a.event("ASSAULT", "hypothetical", [OMB], [ZUL], violated, minor=True, key="e_violated", alt={"sources": [[]]})
    a.event("CONSULT", "occurred", [BARUD], [SALLAM], "Its President, Rifaat Sallam, received President Issa Barud of Zulmar", when=TUE, format="visit", duration="three hours", key="e_received", more=["three hours of talks"], alt={"format": ["talks", "meeting"], "sources": [[SALLAM]], "targets": [[BARUD]]})
    a.event("ACCUSE", "occurred", [OMB], [DAR, ZUL], "a visit that Omboro called a provocation", key="e_provocation", alt={"targets": [[DAR], [ZUL]]})
    a.figure(3, "hours", "length of the talks between Sallam and Barud", "three hours", minor=True, key="f_three")

    a.at(a.paragraph("Anadur, which trains"))
    a.statement("Anadur", ANA, "offered", "to host talks between the two", act="proposal", to="Zulmar and Omboro", key="s_host", alt={"addressee": [None], "act": ["promise"]})
    a.statement(("Omboro", 2), OMB, "welcomed", "the offer", act="support", key="s_welcomed")
    a.statement(("Zulmar", 2), ZUL, "is considering", "it", key="s_considering", via=ADVISER, minor=True, alt={"act": ["promise"]})
    a.statement("an adviser to Mr Barud", ADVISER, "according to", "Zulmar is considering it", key="s_adviser")
    a.commitment("Anadur", ANA, "promise", "host talks between the two", toward=[OMB, ZUL], key="c_host")
    a.event("AID", "ongoing", [ANA], [ZUL], "trains Zulmar's army", minor=True, key="e_trains", alt={"plover": ["COOPERATE"]})
    a.event("COOPERATE", "ongoing", [ANA], [OMB], "builds roads in Omboro", minor=True, key="e_roads", alt={"plover": ["AID"]})
    a.event("AGREE", "occurred", [ANA], [OMB, ZUL], "has offered to host talks between the two", key="e_host_offer", alt={"plover": ["CONSULT"]})
    a.event("CONSULT", "hypothetical", [OMB], [ZUL], "talks between the two", format="talks", key="e_talks", alt={"sources": [[OMB, ZUL]], "targets": [[ANA]]})
    a.event("SUPPORT", "occurred", [OMB], [ANA], "Omboro welcomed the offer", key="e_welcomed", alt={"plover": ["AGREE"]})

    a.at(a.paragraph("In Berrat itself"))
    killed = "two people were killed on the same day when police fired on a demonstration in the fishing town of Zeyra"
    a.statement("residents", RESIDENTS, "said", killed, key="s_residents")
    a.statement("The police", POLICE, "spoke of", "one dead", key="s_police")
    a.statement("The police", POLICE, "blamed", "\"outside agitators\"", act="accusation", key="s_agitators")
    a.event("RETREAT", "occurred", [DEFENCE], [BER], "The region's defence minister resigned", when=SAT, key="e_resigned", more=["in protest against the deal"], alt={"plover": ["PROTEST"], "targets": [[]]})
    a.event("ASSAULT", "occurred", [POLICE], [Party("demonstrators in Zeyra")], "police fired on a demonstration", when=SAT, place="Zeyra", key="e_fired", more=["two people were killed on the same day", "one dead"], alt={"plover": ["COERCE"]})
    a.event("PROTEST", "occurred", [Party("demonstrators in Zeyra")], [BER], "a demonstration in the fishing town of Zeyra", when=SAT, place="Zeyra", key="e_demo", minor=True, alt={"targets": [[]]})
    a.event("ACCUSE", "occurred", [POLICE], [Party("outside agitators")], "blamed \"outside agitators\"", minor=True, key="e_agitators", alt={"targets": [[]]})
    a.figure(2, "dead", "killed in Zeyra, by residents' account", "two people were killed", key="f_two")
    a.figure(1, "dead", "killed in Zeyra, by the police's account", "one dead", key="f_one")

    a.at(a.paragraph("Zulmar's Parliament"))
    a.statement("he", BARUD, "told", ["Omboro", "had mistaken patience for absence"], act="accusation", to="the deputies", date=MON, key="s_patience", alt={"date": [None]})
    a.event("REJECT", "occurred", [Party("Zulmar's Parliament")], [OMB, BER], "Zulmar's Parliament passed a law on Monday which declares the memorandum null", when=MON, key="e_law", alt={"sources": [[ZUL]], "targets": [[OMB], []]})
    a.event("REJECT", "occurred", [BARUD], [OMB], "Mr Barud signed it the same night", when=MON, minor=True, key="e_law_signed", alt={"targets": [[OMB, BER], []], "plover": ["AGREE"]})
    a.event("ACCUSE", "occurred", [BARUD], [OMB], "had mistaken patience for absence", when=MON, minor=True, key="e_patience", alt={"when": [None]})

    a.at(a.paragraph("Economists doubt"))
    a.statement("Economists", ECONOMISTS, "doubt", "whether a port could be built in Berrat for less than two billion dollars", act="expectation", minor=True, key="s_doubt", alt={"act": ["claim"]})
    a.figure(2000000000, "dollars", "least cost of a port in Berrat", "less than two billion dollars", high=2000000000, minor=True, key="f_cost", alt={"low": [2000000000], "high": [None], "approx": [True]})
