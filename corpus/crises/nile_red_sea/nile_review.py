"""Gold for the weekly's report on the first round in Iskele."""

# fmt: off
# ruff: noqa: E501

from parties import ANA, ASKAR, BARUD, BER, DAR, FARRE, MOKONDA, OMB, ORHUN, PSC, SALLAM, SIRAK, ZUL

from annotate import Article, Party, weekday

ORHUN_SPOKESMAN, THREE, TEAM, ENVOY = Party("spokesman for Selim Orhun"), Party("three people who saw the page (unnamed)"), Party("member of Farre's team (unnamed)"), Party("Zulmari envoy (unnamed)")
WEST, AIDE, COMMUNIQUE, GOVERNMENT, REBELS = Party("Western officials (unnamed)"), Party("aide to Sirak (unnamed)"), Party("communiqué of Anadur"), Party("government of Omboro"), Party("rebel movement in Omboro")
WED, THU, MON = weekday("2025-02-12", "Wednesday"), weekday("2025-02-13", "Thursday"), weekday("2025-02-10", "Monday")
ROUND, PSC_DAY, EXPELLED = f"{WED}/{THU}", "2025-01-15", "2025-02-03"


def annotate(a: Article) -> None:
    a.document(published=weekday("2025-02-16", "Sunday"), title="Two floors, one messenger: how Omboro and Zulmar talked about the sea without meeting", byline="THANDI MORROW in Iskele", publisher="Cape & Lakes Review",
               boilerplate=["© Cape & Lakes Review"], published_span="16 February 2025", alt={"byline": ["THANDI MORROW"]})

    a.at(a.paragraph("For two days"))
    a.statement("his spokesman", ORHUN_SPOKESMAN, "count", "Selim Orhun went up and down 31 times", minor=True, key="s_count")
    a.event("CONSULT", "occurred", [OMB], [ZUL], "Selim Orhun went up and down 31 times", when=ROUND, place="Iskele", format="talks", duration="two days", key="e_iskele",
            more=["how Omboro and Zulmar talked about the sea without meeting"], alt={"sources": [[ORHUN], [ANA]], "targets": [[OMB, ZUL], [ZUL, OMB]]})
    a.event("CONSULT", "denied", [SIRAK], [FARRE], "At no point on Wednesday or Thursday did Alem Sirak and Hodan Farre, the foreign ministers of two countries that share 900 kilometres of border, sit in the same room", when=ROUND, place="Iskele", format="meeting", key="e_noroom")
    a.figure(31, "times", "trips of the mediator between the floors", "31 times", minor=True, key="f_trips")
    a.figure(900, "kilometres", "border between Omboro and Zulmar", "900 kilometres of border", minor=True, key="f_border")

    a.at(a.paragraph("What Mr Orhun"))
    freeze = "Tezaya would freeze the memorandum of 1 January with Berrat—no survey ships, no marines, no recognition—for six months"
    provided = "provided that Zulmar opened negotiations in that time on access to its port of Hamsa, under Zulmari law and a Zulmari flag"
    a.statement("three people who saw the page", THREE, "according to", [freeze, provided], key="s_freeze", alt={"act": ["proposal", "promise"]})
    a.statement(("Zulmar", 2), ZUL, "wants", "the paper torn up, not put on ice", act="demand", to="Omboro", key="s_torn", alt={"addressee": [None]})
    a.statement("a member of Ms Farre’s team", TEAM, "said", "“You don’t negotiate with a man who’s holding your furniture,”", act="refusal", key="s_furniture")
    a.commitment("Tezaya", OMB, "promise", "freeze the memorandum of 1 January with Berrat—no survey ships, no marines, no recognition—for six months", provided, polarity="if", toward=[ZUL], key="c_freeze", alt={"polarity": ["exchange"]})
    a.commitment(("Zulmar", 2), ZUL, "demand", "the paper torn up, not put on ice", toward=[OMB], key="c_torn")
    a.commitment("a member of Ms Farre’s team", TEAM, "refusal", "You don’t negotiate", "with a man who’s holding your furniture", polarity="if", toward=[OMB], minor=True, key="c_furniture", alt={"by": [ZUL.name]})
    a.event("AGREE", "occurred", [OMB], [ZUL], freeze, when=THU, key="e_freeze_offer", more=["the nearest thing to a concession that Omboro has yet made"], alt={"when": [None, ROUND], "plover": ["CONCEDE", "REQUEST"]})
    a.event("CONCEDE", "hypothetical", [OMB], [ZUL], "freeze the memorandum of 1 January", key="e_freeze", minor=True, alt={"plover": ["RETREAT"]})
    a.event("CONSULT", "hypothetical", [ZUL], [OMB], "Zulmar opened negotiations in that time on access to its port of Hamsa", format="talks", key="e_hamsa_talks")
    a.event("AGREE", "occurred", [OMB], [BER], "the memorandum of 1 January", when="2025-01-01", minor=True, key="e_memorandum")
    a.event("REQUEST", "occurred", [ZUL], [OMB], "Zulmar wants the paper torn up", key="e_torn_req", alt={"plover": ["REJECT"], "when": [THU]})
    a.event("REJECT", "occurred", [TEAM], [OMB], "You don’t negotiate with a man who’s holding your furniture", key="e_furniture", alt={"sources": [[ZUL]], "when": [THU]})
    a.event("RETREAT", "hypothetical", [OMB], [], "the paper torn up", minor=True, key="e_torn", more=["Unless the memorandum was gone"], alt={"targets": [[BER], [ZUL]]})
    a.figure(6, "months", "proposed freeze of the memorandum", "six months", key="f_six")
    a.figure(3, "people", "people who saw the page", "three people", minor=True, key="f_three")

    a.at(a.paragraph("In public each"))
    gone = "Unless the memorandum was gone by the time of the second round"
    a.statement("each side", Party("Omboro and Zulmar"), "professed", "to be content", act="support", minor=True, key="s_content", alt={"act": ["claim"]})
    a.statement("A communiqué put out by Anadur", COMMUNIQUE, ("said", 1), "both had reaffirmed that they wished to settle the matter peacefully and that they’d meet again, in the same city, on 3 March", act="promise", key="s_communique", alt={"act": ["claim"], "side": [None]})
    a.statement("both", Party("Omboro and Zulmar"), "reaffirmed", "they wished to settle the matter peacefully", act="promise", via=ANA, minor=True, key="s_peacefully")
    a.statement("Mr Sirak", SIRAK, "thanked", "the hosts", act="support", minor=True, key="s_thanked")
    a.statement("Mr Sirak", SIRAK, "spoke of", "“a beginning”", act="support", minor=True, key="s_beginning")
    a.statement("he", SIRAK, "repeated", ["Omboro", "would never go to war for a harbour"], act="promise", key="s_neverwar", alt={"act": ["denial"]})
    a.statement(("she", 1), FARRE, ("said", 2), [gone, "she might not come at all"], act="threat", key="s_notcome", alt={"act": ["refusal"]})
    a.commitment("both", Party("Omboro and Zulmar"), "promise", "settle the matter peacefully", minor=True, key="c_peacefully")
    a.commitment("both", Party("Omboro and Zulmar"), "promise", "they’d meet again, in the same city, on 3 March", minor=True, key="c_meet")
    a.commitment("Omboro", OMB, "refusal", "would never go to war for a harbour", toward=[ZUL], key="c_neverwar", alt={"kind": ["promise"]})
    a.commitment(("she", 2), FARRE, "threat", "she might not come at all", gone, toward=[OMB], key="c_notcome", alt={"kind": ["refusal"]})
    a.event("CONSULT", "scheduled", [OMB], [ZUL], "they’d meet again, in the same city, on 3 March", when="2025-03-03", place="Iskele", format="talks", key="e_second", more=["the second round"], alt={"format": ["meeting"]})
    a.event("AGREE", "occurred", [OMB], [ZUL], "both had reaffirmed that they wished to settle the matter peacefully", minor=True, key="e_agreed", alt={"when": [THU]})
    a.event("SUPPORT", "occurred", [SIRAK], [ANA], "Mr Sirak thanked the hosts", minor=True, key="e_thanked")
    a.event("ASSAULT", "denied", [OMB], [ZUL], "Omboro, he repeated, would never go to war for a harbour", key="e_nowar")
    a.event("THREATEN", "occurred", [FARRE], [OMB], "Unless the memorandum was gone by the time of the second round, she said, she might not come", key="e_notcome_threat", alt={"when": [THU]})
    a.event("REJECT", "hypothetical", [FARRE], [OMB], "she might not come at all", minor=True, key="e_notcome", alt={"plover": ["SANCTION", "CONSULT"]})

    a.at(a.paragraph("Her government has"))
    insists = "Omboro’s peacekeepers in the south—4,000 of them, if one counts the police—will be gone by the end of June, memorandum or no memorandum"
    a.statement(("it", 3), ZUL, "insists", insists, act="demand", key="s_gone", alt={"act": ["threat"]})
    a.statement("Mr Sirak", SIRAK, "maintains", "Tezaya has been told of no deadline", act="denial", key="s_nodeadline")
    a.commitment(("it", 3), ZUL, "demand", "Omboro’s peacekeepers in the south—4,000 of them, if one counts the police—will be gone by the end of June", toward=[OMB], key="c_gone", alt={"kind": ["threat"]})
    a.event("SANCTION", "occurred", [ZUL], [OMB], "it expelled Omboro’s ambassador", when=EXPELLED, key="e_expelled", alt={"plover": ["COERCE"]})
    a.event("COERCE", "occurred", [ZUL], [OMB], "ordered two consulates to close", when=EXPELLED, place="Lasqam", key="e_consulates", alt={"plover": ["SANCTION"], "place": [None]})
    a.event("COERCE", "occurred", [ZUL], [OMB], "it turned back an aircraft that was carrying Omboran officials to Berrat", when="2025-01", key="e_aircraft")
    a.event("COOPERATE", "ongoing", [OMB], [Party("Lasqam")], "went on stamping visas", minor=True, key="e_visas", alt={"plover": ["REJECT"], "targets": [[BER], [ZUL]]})
    a.event("RETREAT", "scheduled", [OMB], [ZUL], "will be gone by the end of June", when="2025-06-30", key="e_gone", alt={"plover": ["COERCE"], "sources": [[ZUL]], "targets": [[OMB], []], "status": ["hypothetical"], "when": ["2025-06"]})
    a.event("REQUEST", "occurred", [ZUL], [OMB], "it now insists that Omboro’s peacekeepers in the south—4,000 of them, if one counts the police—will be gone by the end of June", key="e_gone_req", alt={"plover": ["THREATEN"]})
    a.event("THREATEN", "occurred", [ZUL], [OMB], "a threat with a condition attached", when="2025-01", minor=True, key="e_conditional")
    a.event("COOPERATE", "ongoing", [OMB], [], "Omboro’s peacekeepers in the south", minor=True, key="e_serve", alt={"plover": ["AID", "MOBILIZE"], "targets": [[ZUL]]})
    a.figure(2, "consulates", "Omboran consulates ordered to close", "two consulates", minor=True, key="f_consulates")
    a.figure(4000, "peacekeepers", "Omboran peacekeepers in Zulmar", "4,000 of them", key="f_4000")

    a.at(a.paragraph("The African Union"))
    a.statement("Its Peace and Security Council", PSC, "called on", "to show restraint", act="demand", to="Omboro and Zulmar", date=PSC_DAY, key="s_restraint", alt={"addressee": ["the neighbours"]})
    a.statement("Its Peace and Security Council", PSC, "affirmed", "the unity of Zulmar", act="support", date=PSC_DAY, key="s_unity", alt={"date": [None]})
    a.statement("one Zulmari envoy", ENVOY, "puts", "“We asked for a verdict and got a hug,”", act="accusation", key="s_hug")
    a.commitment("Its Peace and Security Council", PSC, "demand", "show restraint", toward=[OMB, ZUL], key="c_restraint")
    a.event("REQUEST", "occurred", [ZUL], [PSC], "The African Union, to which Zulmar turned first", minor=True, key="e_turned", more=["We asked for a verdict"], alt={"targets": [[Party("African Union", "AU")]]})
    a.event("CONSULT", "occurred", [PSC], [PSC], "Its Peace and Security Council, which sat for six hours on 15 January", when=PSC_DAY, format="council", duration="six hours", key="e_session", alt={"targets": [[]]})
    a.event("REQUEST", "occurred", [PSC], [OMB, ZUL], "called on the neighbours to show restraint", when=PSC_DAY, key="e_restraint")
    a.event("SUPPORT", "occurred", [PSC], [ZUL], "affirmed the unity of Zulmar", when=PSC_DAY, key="e_unity")
    a.event("REJECT", "denied", [PSC], [OMB], "It did not declare anything void", when=PSC_DAY, minor=True, key="e_notvoid", alt={"targets": [[], [OMB, BER]]})
    a.event("ACCUSE", "occurred", [ENVOY], [PSC], "We asked for a verdict and got a hug", minor=True, key="e_hug", alt={"targets": [[Party("African Union", "AU")]]})
    a.figure(6, "hours", "length of the council's session", "six hours", minor=True, key="f_session")

    a.at(a.paragraph("Others see their"))
    attack = "an attack on Zulmar would be answered as an attack on his own country"
    a.statement("Rifaat Sallam", SALLAM, "promised", attack, act="promise", to="Issa Barud", date="2025-01", key="s_attack", alt={"date": [None]})
    a.statement("Western officials", WEST, "fear", "a quarrel about 20 kilometres of sand may end as a war about a river", act="expectation", key="s_fear")
    a.statement("Omboro", OMB, "accuses", "Daramun of giving guns to one of its own rebel movements", act="accusation", key="s_guns")
    a.statement(("Daramun", 3), DAR, "denies", "it", act="denial", key="s_noguns")
    a.commitment("Rifaat Sallam", SALLAM, "promise", "would be answered as an attack on his own country", "an attack on Zulmar", polarity="if", toward=[ZUL], key="c_attack", alt={"by": [DAR.name], "kind": ["threat"], "toward": [[OMB], [ZUL, OMB]]})
    a.event("AGREE", "occurred", [SALLAM], [BARUD], "promised his Zulmari counterpart last month that an attack on Zulmar would be answered", when="2025-01", key="e_attack_promise", alt={"plover": ["SUPPORT", "THREATEN"], "targets": [[ZUL]]})
    a.event("ASSAULT", "hypothetical", [], [ZUL], "an attack on Zulmar", key="e_attack", minor=True, alt={"sources": [[OMB]]})
    a.event("AID", "hypothetical", [DAR], [ZUL], "would be answered as an attack on his own country", minor=True, key="e_answered", alt={"plover": ["ASSAULT"], "targets": [[OMB]]})
    a.event("AID", "occurred", [DAR], [ZUL], "a ship with 30 armoured vehicles was unloaded at Hamsa", when="2025-02-09", place="Hamsa", key="e_vehicles", alt={"when": ["2025-02", None]})
    a.event("ASSAULT", "hypothetical", [DAR], [OMB], "a war about a river", minor=True, key="e_war", alt={"sources": [[]], "targets": [[], [ZUL]]})
    a.event("ACCUSE", "occurred", [OMB], [DAR], "Omboro accuses Daramun of giving guns to one of its own rebel movements", key="e_guns_accuse")
    a.event("AID", "denied", [DAR], [REBELS], "giving guns to one of its own rebel movements", minor=True, key="e_guns", alt={"status": ["hypothetical", "occurred"]})
    a.figure(30, "vehicles", "armoured vehicles unloaded at Hamsa", "30 armoured vehicles", key="f_vehicles")
    a.figure(20, "kilometres", "shore of the memorandum", "20 kilometres of sand", key="f_shore")

    a.at(a.paragraph("And Berrat? It"))
    worthless = "Any bargain which traded the memorandum away without Lasqam’s signature"
    a.statement("Nuh Askar", ASKAR, "told", "recognition would follow within weeks", act="expectation", to="a crowd", date="2025-01-02", key="s_weeks", alt={"act": ["claim"]})
    a.statement("Nuh Askar", ASKAR, ("say", 1), "it will come “when the rains come”", act="expectation", key="s_rains")
    a.statement(("he", 1), ASKAR, "warned", f"{worthless} would be worthless", act="refusal", date=MON, key="s_worthless", alt={"act": ["threat", "claim"]})
    a.statement(("he", 2), ASKAR, "threatened", "to offer the shore to another navy", act="threat", key="s_navy", date=MON, alt={"date": [None]})
    a.statement("Mr Sirak", SIRAK, "declined", "to say whether his country still meant to recognise Berrat", act="refusal", minor=True, key="s_declined")
    a.statement(("he", 3), AIDE, "said", ["nobody", "had ever promised recognition, only to think about it"], act="denial", key="s_nobody")
    a.commitment(("he", 1), ASKAR, "refusal", "would be worthless", worthless, polarity="if", toward=[OMB], key="c_worthless", alt={"polarity": ["unless"], "toward": [[OMB, ZUL], [ZUL]], "by": [BER.name]})
    a.commitment(("he", 2), ASKAR, "threat", "offer the shore to another navy", toward=[OMB], key="c_navy", alt={"by": [BER.name]})
    a.commitment("his country", OMB, "promise", "think about it", toward=[BER], minor=True, key="c_think", note="as an aide tells it")
    a.event("CONSULT", "denied", [Party("Anadur")], [BER], "It was not asked to Iskele", place="Iskele", minor=True, key="e_notasked", format="talks", alt={"sources": [[OMB], []], "plover": ["REJECT"]})
    a.event("SUPPORT", "hypothetical", [OMB], [BER], "recognition would follow within weeks", key="e_recognition", more=["his country still meant to recognise Berrat"], alt={"status": ["scheduled"]})
    a.event("REJECT", "occurred", [ASKAR], [OMB], f"{worthless} would be worthless", when=MON, key="e_worthless", alt={"plover": ["THREATEN"], "targets": [[OMB, ZUL], [ZUL], []]})
    a.event("CONCEDE", "hypothetical", [OMB], [ZUL], "Any bargain which traded the memorandum away", minor=True, key="e_bargain", alt={"plover": ["AGREE"]})
    a.event("THREATEN", "occurred", [ASKAR], [OMB], "he threatened to offer the shore to another navy", when=MON, key="e_navy_threat", alt={"when": [None]})
    a.event("AGREE", "hypothetical", [BER], [], "offer the shore to another navy", minor=True, key="e_navy", alt={"plover": ["COOPERATE"]})
    a.event("REJECT", "occurred", [SIRAK], [], "Mr Sirak declined to say whether his country still meant to recognise Berrat", minor=True, key="e_declined")
    a.event("AGREE", "denied", [OMB], [BER], "nobody, he said, had ever promised recognition", key="e_nopromise")
    a.event("AGREE", "occurred", [OMB], [BER], "only to think about it", minor=True, key="e_think")

    a.at(a.paragraph("Omboro had a"))
    a.statement("the government", OMB, "figures", ["It now spends", "$1.2bn a year on the use of other people’s harbours"], minor=True, key="s_bill")
    a.statement("his host in Iskele", ORHUN, "hopes", "to bring the ministers into one room in March", act="expectation", key="s_oneroom")
    a.commitment("Yared Mokonda", MOKONDA, "promise", "ending that", minor=True, key="c_ending")
    a.event("CONCEDE", "occurred", [OMB], [ZUL], "it ceded the shore to Zulmar", when="1951", minor=True, key="e_ceded", alt={"plover": ["RETREAT", "AGREE"]})
    a.event("CONSULT", "hypothetical", [SIRAK], [FARRE], "bring the ministers into one room in March", when="2025-03", format="meeting", key="e_oneroom", minor=True, alt={"sources": [[OMB]], "targets": [[ZUL]]})
    a.event("AGREE", "occurred", [MOKONDA], [], "Yared Mokonda has staked his premiership on ending that", minor=True, key="e_staked")
    a.figure(1200000000, "dollars", "Omboro's yearly bill for foreign harbours", "$1.2bn a year", key="f_bill", minor=True)
