"""Gold for the agency report of 18 August 2022 on the talks in Brussels."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from parties import BORRELL, ESCOBAR, EU, HOVENIER, KFOR, KURTI, LAJCAK, NATO, POLICE, RUS, SERBS, SRB, STOLTENBERG, USA, VUCIC, XKX

from annotate import Article, Party

OFFICIAL, AIDE, DIPLOMATS = Party("EU official (unnamed)", "EU"), Party("aide to Josep Borrell (unnamed)", "EU"), Party("two diplomats (unnamed)")
CABINET, NATO_DIPLOMAT, STATE = Party("member of Albin Kurti's cabinet (unnamed)", "XKX"), Party("NATO diplomat (unnamed)", "NATO"), Party("State Department spokesman (unnamed)", "USA")
DELEGATION, LEADERS, FIVE = Party("Serbian delegation", "SRB"), Party("leaders of Serbia and Kosovo"), Party("five EU states")
THU = "2022-08-18"


def annotate(a: Article) -> None:
    a.document(published=THU, title="Serbia, Kosovo leaders end Brussels talks without plates deal, EU to try again", agency="Ardenne", publisher="Ardenne", published_span="Aug 18, 2022", datelines=["BRUSSELS"],
               boilerplate=["(Reporting by Anneke Daems; additional reporting by Lirije Gashi in Pristina; Editing by Noel Pratt)"], alt={"publisher": [None], "byline": ["Anneke Daems"]})

    a.at(a.paragraph("BRUSSELS, Aug 18"))
    a.event("CONSULT", "occurred", [VUCIC, KURTI], [BORRELL], "Serbia and Kosovo failed on Thursday to settle a quarrel over identity papers and car license plates", when=THU, place="Brussels", format="talks", key="talks",
            more=["the meeting of Serbian President Aleksandar Vucic and Kosovo Prime Minister Albin Kurti with EU foreign policy chief Josep Borrell", "Serbia, Kosovo leaders end Brussels talks without plates deal"], alt={"sources": [[SRB], [VUCIC], [SRB, XKX]], "targets": [[XKX], [KURTI], [KURTI, BORRELL], [EU]], "format": ["meeting"]})
    a.event("AGREE", "denied", [SRB], [XKX], "failed on Thursday to settle a quarrel over identity papers and car license plates", when=THU, more=["there was no agreement to announce"], alt={"sources": [[SRB, XKX]], "targets": [[]]}, key="no_deal")
    a.event("ASSAULT", "occurred", [SERBS], [XKX], "brought gunfire and barricades to Kosovo's north", when="2022-07-31", more=["police reported being shot at"], key="shots", alt={"sources": [[]], "targets": [[], [POLICE]], "when": [None, "2022-08"]})
    a.statement("their leaders", LEADERS, "promised", "to go on talking before new rules take effect on Sept. 1", act="promise", to="European Union", date=THU, alt={"date": [None]})
    a.commitment("their leaders", LEADERS, "promise", "go on talking before new rules take effect on Sept. 1", toward=[EU])
    a.event("AGREE", "occurred", [VUCIC, KURTI], [EU], "their leaders promised the European Union to go on talking", when=THU, alt={"sources": [[LEADERS], [SRB, XKX]]})
    a.event("CONSULT", "hypothetical", [SRB], [XKX], "go on talking before new rules take effect", format="talks", minor=True, alt={"sources": [[VUCIC, KURTI], [VUCIC]], "targets": [[KURTI], []]})
    a.event("COERCE", "scheduled", [XKX], [SRB], "new rules take effect on Sept. 1", when="2022-09-01", minor=True, alt={"targets": [[SERBS], []]}, key="e_new_rules_take")

    a.at(a.paragraph("An EU official"))
    a.statement("An EU official", OFFICIAL, "conceded", "there was no agreement to announce", alt={"date": [THU]})
    a.statement("An EU official", OFFICIAL, "noted", "neither side had walked out", alt={"date": [THU], "act": ["denial"]})

    a.at(a.paragraph("Borrell told"))
    a.statement("Borrell", BORRELL, "told", "he would keep at it, that both leaders would have to answer for any violence, and that his envoy, Miroslav Lajcak, would resume consultations at once", act="promise", to="reporters", alt={"act": ["threat", "claim"], "date": [THU]})
    a.commitment("Borrell", BORRELL, "promise", "keep at it", toward=[SRB, XKX], minor=True, alt={"toward": [[]]})
    a.commitment("Borrell", BORRELL, "threat", "both leaders would have to answer", "for any violence", polarity="if", toward=[VUCIC, KURTI], minor=True)
    a.commitment("Borrell", BORRELL, "promise", "his envoy, Miroslav Lajcak, would resume consultations at once", toward=[SRB, XKX], alt={"toward": [[VUCIC, KURTI]]})
    a.event("THREATEN", "occurred", [BORRELL], [VUCIC, KURTI], "both leaders would have to answer for any violence", minor=True, alt={"plover": ["ACCUSE"], "when": [THU]})
    a.event("CONSULT", "hypothetical", [LAJCAK], [SRB, XKX], "his envoy, Miroslav Lajcak, would resume consultations at once", format="talks", alt={"status": ["scheduled"], "targets": [[], [VUCIC, KURTI]]}, key="lajcak")
    a.statement("an aide", AIDE, "said", "He would, if need be, call the two back to Brussels before the month was out", act="promise")
    a.commitment("He", BORRELL, "promise", "call the two back to Brussels before the month was out", "if need be", toward=[VUCIC, KURTI])
    a.event("CONSULT", "hypothetical", [BORRELL], [VUCIC, KURTI], "call the two back to Brussels", when="2022-08", place="Brussels", format="meeting", minor=True, alt={"when": [None]})

    a.at(a.paragraph("Kurti had brought"))
    a.statement("Kurti", KURTI, "brought", ["a draft treaty under which the countries would recognize each other and swap ambassadors"], act="proposal", minor=True)
    a.commitment("Kurti", KURTI, "demand", "the countries would recognize each other and swap ambassadors", toward=[SRB], minor=True)
    a.event("REQUEST", "occurred", [KURTI], [SRB], "Kurti had brought a draft treaty", when=THU, alt={"when": [None], "targets": [[VUCIC]]})
    a.event("SUPPORT", "hypothetical", [SRB], [XKX], "the countries would recognize each other and swap ambassadors", minor=True, more=["recognize its southern province as a state"], alt={"plover": ["COOPERATE"]}, key="e_countries_recognize_each")
    a.statement("Belgrade's delegation", DELEGATION, "declined", "to discuss it", act="refusal")
    a.commitment("Belgrade's delegation", DELEGATION, "refusal", "declined to discuss it", toward=[XKX], alt={"toward": [[KURTI]]})
    a.event("REJECT", "occurred", [DELEGATION], [KURTI], "Belgrade's delegation declined to discuss it", when=THU, alt={"sources": [[SRB]], "targets": [[XKX]], "when": [None]})
    a.statement("Vucic", VUCIC, "predicted", "little progress", act="expectation", minor=True)
    a.statement("Vucic", VUCIC, "said", "the two sides were as far apart as ever, and that Serbia would go on seeking a compromise so long as it was not asked to recognize its southern province as a state", act="promise", alt={"act": ["claim"], "date": [THU]})
    a.commitment("Serbia", SRB, "promise", "go on seeking a compromise", "so long as it was not asked to recognize its southern province as a state", polarity="unless", toward=[XKX], alt={"polarity": ["until", "if"], "toward": [[EU, XKX], []]})
    a.event("AGREE", "occurred", [VUCIC], [XKX], "Serbia would go on seeking a compromise", minor=True, alt={"targets": [[EU], []]})

    a.at(a.paragraph("On documents the"))
    a.statement("two diplomats briefed on the talks", DIPLOMATS, "according to", "On documents the gap is narrow")
    a.statement(("Serbia", 1), SRB, "prepared", "to stop issuing entry slips to holders of Kosovo identity cards provided that a disclaimer, hung up at the crossings, states that this does not amount to recognition", act="promise", via=DIPLOMATS)
    a.commitment(("Serbia", 1), SRB, "promise", "stop issuing entry slips to holders of Kosovo identity cards", "provided that a disclaimer, hung up at the crossings, states that this does not amount to recognition", toward=[XKX])
    a.event("AGREE", "occurred", [SRB], [XKX], "Serbia is prepared to stop issuing entry slips to holders of Kosovo identity cards", alt={"plover": ["CONCEDE"]})
    a.event("CONCEDE", "hypothetical", [SRB], [XKX], "stop issuing entry slips", minor=True)
    a.commitment("Pristina", XKX, "promise", "drop its own slips", toward=[SRB])
    a.event("CONCEDE", "hypothetical", [XKX], [SRB], "Pristina would then drop its own slips", minor=True)
    a.statement(("Kosovo", 2), XKX, "insists", "by Oct. 31 some 6,000 cars with Serbian-issued plates be re-registered", act="demand", key="by_oct")
    a.commitment(("Kosovo", 2), XKX, "demand", "by Oct. 31 some 6,000 cars with Serbian-issued plates be re-registered", toward=[SERBS], key="reregister", alt={"toward": [[SRB], []]})
    a.event("REQUEST", "occurred", [XKX], [SERBS], "Kosovo insists that by Oct. 31 some 6,000 cars with Serbian-issued plates be re-registered", alt={"targets": [[SRB]]})
    a.figure(6000, "cars", "cars with Serbian-issued plates", "some 6,000 cars", approx=True, key="cars")
    a.statement(("Serbia", 2), SRB, "demands", "the deadline be shelved until there is a Community of Serb Municipalities, promised by Kosovo in 2013 and never set up", act="demand")
    a.commitment(("Serbia", 2), SRB, "demand", "the deadline be shelved", "until there is a Community of Serb Municipalities, promised by Kosovo in 2013 and never set up", toward=[XKX])
    a.event("REQUEST", "occurred", [SRB], [XKX], "Serbia demands that the deadline be shelved")
    a.event("CONCEDE", "hypothetical", [XKX], [SRB], "the deadline be shelved", minor=True)
    a.event("AGREE", "occurred", [XKX], [SRB], "a Community of Serb Municipalities, promised by Kosovo in 2013", when="2013", minor=True, key="e_community_serb_municipalities")

    a.at(a.paragraph('"We delayed once'))
    a.statement("a member of Kurti's cabinet", CABINET, "said", '"We delayed once because our friends asked us to. We will not do it a second time,"', act="refusal", key="not_again")
    a.statement("a member of Kurti's cabinet", CABINET, "added", '"Prishtina does not need a certificate of good behavior from those who burned trucks."', act="refusal", alt={"act": ["accusation"]})
    a.commitment("a member of Kurti's cabinet", CABINET, "refusal", "do it a second time", toward=[EU], alt={"toward": [[EU, USA], [SRB], [USA]]}, key="no_second_delay")
    a.event("REJECT", "occurred", [CABINET], [EU], "We will not do it a second time", alt={"targets": [[EU, USA], [SRB], []]}, key="e_we_not_do")
    a.event("ASSAULT", "occurred", [SERBS], [], "those who burned trucks", minor=True, note="alleged", alt={"targets": [[XKX]]})

    a.at(a.paragraph("NATO, whose"))
    a.event("CONSULT", "occurred", [STOLTENBERG], [VUCIC, KURTI], "whose Secretary-General Jens Stoltenberg received both men", when="2022-08-17", place="Brussels", format="meeting", alt={"place": [None]})
    a.statement(("NATO", 1), NATO, "warned", "its KFOR mission would step in should order break down and could be reinforced at short notice", act="threat", alt={"act": ["promise"]}, key="kfor_says")
    a.commitment(("NATO", 1), NATO, "threat", "its KFOR mission would step in", "should order break down", toward=[SRB, XKX], alt={"kind": ["promise"], "toward": [[], [SERBS]]}, key="kfor")
    a.commitment(("NATO", 1), NATO, "threat", "could be reinforced at short notice", toward=[SRB, XKX], minor=True, alt={"kind": ["promise"], "toward": [[]]})
    a.event("THREATEN", "occurred", [NATO], [SRB, XKX], "has warned that its KFOR mission would step in should order break down", alt={"plover": ["AGREE"], "targets": [[]]})
    a.event("MOBILIZE", "hypothetical", [KFOR], [], "its KFOR mission would step in", minor=True, more=["could be reinforced at short notice"], key="e_kfor_mission_step")
    a.figure(3770, "soldiers", "strength of KFOR", "3,770 soldiers", side="NATO", key="strength")
    a.statement("a NATO diplomat", NATO_DIPLOMAT, "said", "Vucic assured the alliance that Serbia had no intention of confronting its troops", minor=True)
    a.statement("Vucic", VUCIC, "assured", "Serbia had no intention of confronting its troops", act="promise", to="NATO", via=NATO_DIPLOMAT)
    a.commitment("Serbia", SRB, "promise", "no intention of confronting its troops", toward=[NATO], alt={"kind": ["refusal"]})
    a.event("AGREE", "occurred", [VUCIC], [NATO], "Vucic assured the alliance that Serbia had no intention of confronting its troops")
    a.event("ASSAULT", "denied", [SRB], [KFOR], "Serbia had no intention of confronting its troops", minor=True, alt={"targets": [[NATO]]})
    a.statement("He", VUCIC, "complained", "Kosovo was stationing special police near the boundary in breach of a 2013 pledge", act="accusation")
    a.event("ACCUSE", "occurred", [VUCIC], [XKX], "He complained, however, that Kosovo was stationing special police near the boundary")
    a.event("MOBILIZE", "ongoing", [XKX], [SRB], "Kosovo was stationing special police near the boundary", note="alleged", alt={"sources": [[POLICE]], "targets": [[], [SERBS]]})
    a.event("AGREE", "occurred", [XKX], [NATO], "a 2013 pledge", when="2013", minor=True, alt={"targets": [[], [SRB]]})
    a.statement("Kurti", KURTI, "called", ["a charge that", "a fairy tale"], act="denial")
    a.event("REJECT", "occurred", [KURTI], [VUCIC], "a charge that Kurti called a fairy tale", minor=True)

    a.at(a.paragraph("U.S. envoy"))
    a.event("CONSULT", "scheduled", [ESCOBAR, LAJCAK], [SRB, XKX], "U.S. envoy Gabriel Escobar is due to join Lajcak next week on a trip to both capitals", when="2022-08-22/2022-08-28", format="visit", alt={"when": [None]})
    a.statement("a State Department spokesman", STATE, "said", "Washington would not support any unilateral step", act="refusal")
    a.statement("a State Department spokesman", STATE, "urging", "to show flexibility", act="demand", to="the two sides", alt={"addressee": ["Serbia and Kosovo", None]})
    a.commitment("Washington", USA, "refusal", "support any unilateral step", toward=[XKX], alt={"toward": [[SRB, XKX], []]})
    a.commitment("a State Department spokesman", STATE, "demand", "show flexibility", toward=[SRB, XKX])
    a.event("REJECT", "occurred", [STATE], [SRB, XKX], "Washington would not support any unilateral step", minor=True, alt={"targets": [[XKX], []]})
    a.event("REQUEST", "occurred", [STATE], [SRB, XKX], "urging the two sides to show flexibility")

    a.at(a.paragraph("[Background"))
    a.event("COERCE", "occurred", [SERBS], [XKX], "Serbs blocked roads with trucks and gravel", when="2022-07-31", key="barricades", alt={"plover": ["PROTEST"], "targets": [[]]})
    a.statement("police", POLICE, "reported", "being shot at", date="2022-07-31", minor=True, alt={"date": [None], "act": ["accusation"]}, key="s_being_shot")
    a.statement("Kurti", KURTI, "agreed", "to a 30-day delay", act="promise", date="2022-07-31", minor=True, alt={"date": [None, "2022-08-01"]}, key="s_30_day_delay")
    a.commitment("Kurti", KURTI, "promise", "a 30-day delay", toward=[USA], minor=True, alt={"toward": [[HOVENIER], [SRB], []]}, key="c_30_day_delay")
    a.event("CONCEDE", "occurred", [KURTI], [HOVENIER], "Kurti agreed to a 30-day delay", when="2022-07-31", key="delayed", more=["We delayed once because our friends asked us to"], alt={"plover": ["AGREE"], "when": [None, "2022-08-01"], "targets": [[USA], []]})
    a.event("REQUEST", "occurred", [HOVENIER], [KURTI], "a request by the U.S. ambassador", minor=True, key="asked", alt={"targets": [[XKX]]})
    a.event("RETREAT", "occurred", [SERBS], [XKX], "the last barricades were lifted", when="2022-08-02", key="lifted", alt={"plover": ["CONCEDE"], "targets": [[]]})
    a.figure(30, "days", "delay of the new rules", "30-day", side="XKX", key="thirty")
    a.figure(90, "percent", "share of ethnic Albanians in Kosovo", "90 percent of whose people", minor=True)
    a.event("REJECT", "occurred", [XKX], [SRB], "declared independence in 2008", when="2008", minor=True, key="e_declared_independence_2008")
    a.event("REJECT", "ongoing", [FIVE], [XKX], "five EU states do not recognize it", minor=True)
    a.figure(5, "states", "EU states that do not recognize Kosovo", "five EU states", minor=True)

    a.at(a.paragraph("Russia, a"))
    a.statement("Russia", RUS, "accused", "the EU of having lost any claim to be an honest broker", act="accusation")
    a.event("ACCUSE", "occurred", [RUS], [EU], "accused the EU of having lost any claim to be an honest broker")
