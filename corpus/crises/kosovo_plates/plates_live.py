"""Gold for the live blog of 31 July and 1 August 2022 on the barricades."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from parties import BORRELL, EU, HOVENIER, KFOR, KURTI, NATO, POLICE, RUS, SERBS, SRB, USA, VUCIC, XKX

from annotate import Article, Party

MEN, MILOS, OFFICER, RESIDENT = Party("men at the barricade of Rudare (unnamed)"), Party("Milos"), Party("KFOR officer (unnamed)", "NATO"), Party("resident of North Mitrovica (unnamed)")
MINDEF, MFA, DIPLOMAT, GOVERNMENT, GANGS = Party("Serbian defence ministry", "SRB"), Party("Russian foreign ministry", "RUS"), Party("Western diplomat (unnamed)"), Party("government of Kosovo", "XKX"), Party("gangs in masks")
SUN, MON = "2022-07-31", "2022-08-01"


def annotate(a: Article) -> None:
    a.document(published=MON, title="Barricades in northern Kosovo: Pristina puts off plates rule, NATO stands by", byline="By Petra Halmai in Belgrade and Driton Beqiri in Mitrovica", publisher="Danube Live", published_span="Monday 1 August 2022, 09:35 CEST",
               boilerplate=["DANUBE LIVE", "Follow @danubelive for alerts. Send us your pictures: live@danubelive.example"],
               section_heads=["FIRST TRUCKS MOVE", "KURTI HOLDS OFF", "“NOT ON A PROMISE”", "KFOR READY", "SHOTS", "VUCIC: WE WILL NOT SIT STILL", "MOSCOW WEIGHS IN", "WHAT IT IS ABOUT"])

    a.at(a.paragraph("09:20 FIRST"))
    a.event("RETREAT", "occurred", [SERBS], [XKX], "Two of the gravel trucks that blocked the road at Rudare have driven off", when=MON, place="Rudare", key="trucks", alt={"plover": ["CONCEDE"], "targets": [[]]})
    a.event("COERCE", "occurred", [SERBS], [XKX], "blocked the road at Rudare", place="Rudare", key="barricades", more=["Barricades in northern Kosovo"], alt={"status": ["ongoing"], "targets": [[]], "plover": ["PROTEST"]})
    a.event("MOBILIZE", "ongoing", [NATO], [], "a NATO helicopter is circling", when=MON, minor=True, alt={"sources": [[KFOR]]})
    a.statement("The men who stayed", MEN, "say", "the rest will go when Pristina publishes its decision in the official gazette and not before", act="promise", alt={"act": ["refusal", "demand"]})
    a.commitment("The men who stayed", MEN, "promise", "the rest will go", "when Pristina publishes its decision in the official gazette and not before", polarity="if", toward=[XKX], alt={"kind": ["refusal"], "polarity": ["until", "unless"]}, key="gazette")
    a.event("AGREE", "occurred", [MEN], [XKX], "the rest will go when Pristina publishes its decision in the official gazette", minor=True, alt={"plover": ["REJECT"]})
    a.event("RETREAT", "hypothetical", [SERBS], [XKX], "the rest will go", minor=True, alt={"targets": [[]]}, key="e_rest_go")
    a.figure(2, "trucks", "trucks that left the barricade", "Two of the gravel trucks", minor=True)

    a.at(a.paragraph("00:41 KURTI"))
    a.statement("it", GOVERNMENT, "says", ["The government of Albin Kurti will delay the new rules on documents and number plates for 30 days, to 1 September", "provided all barricades are taken down in the course of Monday"], act="promise", date=MON, key="delay_said", alt={"date": [None]})
    a.commitment("The government of Albin Kurti", GOVERNMENT, "promise", "delay the new rules on documents and number plates for 30 days, to 1 September", "provided all barricades are taken down in the course of Monday", toward=[SRB], alt={"toward": [[SERBS], [USA, EU]]}, key="delay")
    a.commitment("The government of Albin Kurti", GOVERNMENT, "demand", "all barricades are taken down in the course of Monday", toward=[SERBS], minor=True)
    a.event("CONCEDE", "occurred", [GOVERNMENT], [SRB], "The government of Albin Kurti will delay the new rules on documents and number plates for 30 days", when=MON, key="delayed", more=["Pristina puts off plates rule"], alt={"plover": ["AGREE"], "targets": [[SERBS], [USA, EU], []]})
    a.event("RETREAT", "hypothetical", [SERBS], [XKX], "all barricades are taken down in the course of Monday", minor=True, alt={"when": [MON]}, key="e_all_barricades_are")
    a.figure(30, "days", "delay of the new rules", "30 days", side="XKX", key="thirty")
    a.statement("the US ambassador, Jeffrey Hovenier", HOVENIER, "asked for", "The delay", act="demand", minor=True)
    a.statement("the US ambassador, Jeffrey Hovenier", HOVENIER, "confirms", "this", to="reporters", minor=True)
    a.statement("Brussels", EU, "asked for", "The delay", act="demand", minor=True)
    a.commitment("the US ambassador, Jeffrey Hovenier", HOVENIER, "demand", "The delay", toward=[XKX], key="us_asked")
    a.event("REQUEST", "occurred", [HOVENIER, EU], [XKX], "The delay was asked for by the US ambassador, Jeffrey Hovenier", more=["and by Brussels"], alt={"sources": [[HOVENIER], [USA, EU]]}, key="asked")
    a.statement("Josep Borrell", BORRELL, "welcomes", "the decision", act="support")
    a.statement("Josep Borrell", BORRELL, "expects", "the roads to be cleared at once", act="demand", alt={"act": ["expectation"]})
    a.commitment("Josep Borrell", BORRELL, "demand", "the roads to be cleared at once", toward=[SERBS], alt={"toward": [[SRB], []]})
    a.event("SUPPORT", "occurred", [BORRELL], [XKX], "welcomes the decision", alt={"targets": [[GOVERNMENT]]})
    a.event("REQUEST", "occurred", [BORRELL], [SERBS], "expects the roads to be cleared at once", minor=True, alt={"targets": [[SRB], []]})

    a.at(a.paragraph("23:58"))
    a.statement("a man at Rudare", MILOS, ("says", 1), ["“Nobody goes home on a promise,”", "“We had a promise in September, with stickers. And who took the stickers off? They did.”"], act="refusal", alt={"act": ["accusation"]})
    a.commitment("a man at Rudare", MILOS, "refusal", "Nobody goes home on a promise", toward=[XKX])
    a.event("REJECT", "occurred", [MILOS], [XKX], "Nobody goes home on a promise", when=SUN, minor=True, alt={"when": [None]})
    a.event("ACCUSE", "occurred", [MILOS], [XKX], "who took the stickers off? They did", minor=True)
    a.event("AGREE", "occurred", [XKX], [SRB], "the deal of last autumn", when="2021-09", minor=True, key="deal_2021", more=["the truce with the stickers"], alt={"when": ["2021", "2021-09-30", None]})
    a.event("CONSULT", "occurred", [XKX, SRB], [EU], "a working group in Brussels", place="Brussels", minor=True, format="talks")

    a.at(a.paragraph("23:15"))
    a.statement("the alliance", NATO, "says", "NATO’s peacekeepers, some 3,700 of them, are watching closely and stand ready to act should the calm be broken", act="promise", alt={"act": ["threat"]}, key="kfor_says")
    a.statement("NATO’s peacekeepers", KFOR, "ready", "to act should the calm be broken", act="promise", via=NATO, minor=True, alt={"act": ["threat"]}, key="s_act_should_calm")
    a.commitment("NATO’s peacekeepers", KFOR, "promise", "act", "should the calm be broken", toward=[], alt={"kind": ["threat"], "toward": [[SERBS], [XKX, SRB]]}, key="kfor")
    a.event("AGREE", "occurred", [NATO], [], "stand ready to act should the calm be broken", when=SUN, alt={"plover": ["THREATEN"], "sources": [[KFOR]], "when": [None]}, more=["NATO stands by"])
    a.event("MOBILIZE", "hypothetical", [KFOR], [], "act should the calm be broken", minor=True, alt={"plover": ["COERCE"]}, key="e_act_should_calm")
    a.figure(3700, "peacekeepers", "strength of KFOR", "some 3,700 of them", approx=True, side="NATO", key="strength")
    a.statement("An officer at the KFOR headquarters", OFFICER, "tells", "two platoons have been moved nearer to the crossing of Jarinje", to="Danube Live", alt={"addressee": [None]})
    a.event("MOBILIZE", "occurred", [KFOR], [], "two platoons have been moved nearer to the crossing of Jarinje", when=SUN, place="Jarinje", alt={"when": [None]})
    a.figure(2, "platoons", "platoons moved to Jarinje", "two platoons", side="NATO")
    a.statement("He", OFFICER, "denies", "what is going round on Telegram, that the mission has agreed to let Kosovo’s special police into North Mitrovica", act="denial")
    a.event("AGREE", "denied", [KFOR], [XKX], "the mission has agreed to let Kosovo’s special police into North Mitrovica", alt={"targets": [[POLICE]]})
    a.event("MOBILIZE", "hypothetical", [POLICE], [SERBS], "let Kosovo’s special police into North Mitrovica", place="North Mitrovica", minor=True, alt={"status": ["denied"], "sources": [[XKX]]})

    a.at(a.paragraph("22:47"))
    a.statement("Kosovo police", POLICE, "say", "their officers have been fired on at four places but that nobody is hurt", act="accusation", alt={"act": ["claim"]}, key="s_officers_been_fired")
    a.event("ASSAULT", "occurred", [], [POLICE], "their officers have been fired on at four places", when=SUN, key="shots", alt={"sources": [[SERBS]], "when": [None]})
    a.figure(4, "places", "places where police were fired on", "four places", side="XKX", alt={"side": [None]}, key="four")
    a.event("COERCE", "occurred", [POLICE], [], "They have closed Jarinje and Brnjak to traffic", when=SUN, place="Jarinje and Brnjak", alt={"when": [None], "sources": [[XKX]], "targets": [[SRB], [SERBS]]}, key="crossings")
    a.statement("They", POLICE, "advise", "to use other crossings", act="demand", to="citizens", minor=True)
    a.commitment("They", POLICE, "demand", "use other crossings", minor=True)
    a.event("REQUEST", "occurred", [POLICE], [], "advise citizens to use other crossings", minor=True)
    a.statement("Serbia’s defence ministry", MINDEF, "rejects", ["reports of its soldiers crossing the line", "the army “has not set one foot over it”"], mode="mixed", act="denial")
    a.event("ASSAULT", "denied", [SRB], [XKX], "its soldiers crossing the line", alt={"plover": ["MOBILIZE"]})
    a.event("REJECT", "occurred", [MINDEF], [], "Serbia’s defence ministry rejects reports of its soldiers crossing the line", minor=True)

    a.at(a.paragraph("Correction: we wrote"))
    a.statement("a resident", RESIDENT, "tells", "It was about half an hour", to="Danube Live", minor=True, alt={"addressee": [None]})
    a.figure(0.5, "hours", "time the sirens sounded", "about half an hour", approx=True, minor=True, alt={"value": [30]})
    a.figure(3, "hours", "time the sirens sounded, as first written", "three hours", minor=True)

    a.at(a.paragraph("21:50"))
    a.statement("Serbia’s president, Aleksandar Vucic", VUCIC, "claims", "Pristina means to attack the Serbs of the north at midnight", act="accusation", to="journalists", date=SUN, alt={"addressee": [None], "date": [None]}, key="attack")
    a.event("ACCUSE", "occurred", [VUCIC], [XKX], "claims that Pristina means to attack the Serbs of the north at midnight", when=SUN, alt={"when": [None]})
    a.event("ASSAULT", "hypothetical", [XKX], [SERBS], "attack the Serbs of the north at midnight", when=MON, alt={"when": [None, SUN]}, note="alleged plan")
    a.statement("he", VUCIC, "says", ["He asks the Albanians to think again", "the Serbs to keep their tempers; but should they be driven out or harmed, Serbia will not look on"], act="threat", date=SUN, alt={"act": ["demand"], "date": [None]})
    a.statement("He", VUCIC, "asks", ["to think again", "to keep their tempers"], act="demand", to="Albanians and Serbs", minor=True, alt={"addressee": [None]})
    a.commitment("He", VUCIC, "demand", "think again", toward=[XKX])
    a.commitment("He", VUCIC, "demand", "keep their tempers", toward=[SERBS], minor=True)
    a.commitment(("Serbia", 2), SRB, "threat", "not look on", "should they be driven out or harmed", toward=[XKX], alt={"kind": ["refusal"]})
    a.event("REQUEST", "occurred", [VUCIC], [XKX], "He asks the Albanians to think again", when=SUN, alt={"targets": [[XKX, SERBS]], "when": [None]})
    a.event("THREATEN", "occurred", [VUCIC], [XKX], "Serbia will not look on", when=SUN, more=["WE WILL NOT SIT STILL"], alt={"when": [None]})
    a.event("MOBILIZE", "hypothetical", [SRB], [XKX], "Serbia will not look on", minor=True, alt={"plover": ["ASSAULT"]})
    a.event("ASSAULT", "hypothetical", [XKX], [SERBS], "they be driven out or harmed", minor=True, alt={"plover": ["COERCE"]})
    a.statement("Kurti", KURTI, "accuses", "him of having staged the unrest, with “gangs in masks” that were shooting before the first slip was printed", mode="mixed", act="accusation", date=SUN, alt={"date": [None], "mode": ["indirect"]})
    a.event("ACCUSE", "occurred", [KURTI], [VUCIC], "Kurti accuses him of having staged the unrest", when=SUN, alt={"when": [None]})
    a.event("PROTEST", "occurred", [VUCIC], [XKX], "having staged the unrest", minor=True, note="alleged", alt={"sources": [[SERBS]], "plover": ["COERCE"]})
    a.event("ASSAULT", "occurred", [GANGS], [], "“gangs in masks” that were shooting before the first slip was printed", when=SUN, minor=True, alt={"when": [None], "targets": [[POLICE]]})

    a.at(a.paragraph("20:30"))
    a.statement("The Russian foreign ministry", MFA, "calls on", "to leave the Serbs in peace", act="demand", to="Pristina and “its patrons”", alt={"addressee": ["Pristina", "Kosovo", None]})
    a.commitment("The Russian foreign ministry", MFA, "demand", "leave the Serbs in peace", toward=[XKX])
    a.event("REQUEST", "occurred", [MFA], [XKX], "calls on Pristina and on “its patrons” to leave the Serbs in peace", alt={"sources": [[RUS]]})
    a.statement(("one", 1), DIPLOMAT, "says", "“They’d be delighted with a second front,”", act="accusation", alt={"act": ["claim"]})
    a.statement(("one", 1), DIPLOMAT, "fears", "one dead policeman would be enough", act="expectation")
    a.event("ASSAULT", "hypothetical", [], [POLICE], "one dead policeman", minor=True)

    a.at(a.paragraph("19:40"))
    a.event("COERCE", "scheduled", [XKX], [SRB], "anyone who enters Kosovo with a Serbian identity card is to get a slip valid for 90 days", when=MON, alt={"targets": [[SERBS], []]}, key="slips")
    a.figure(90, "days", "validity of the entry slip", "90 days", side="XKX")
    a.event("REQUEST", "ongoing", [SRB], [XKX], "as Serbia has long demanded of Kosovars going the other way", minor=True, alt={"status": ["occurred"], "plover": ["COERCE"]})
    a.figure(10_000, "drivers", "drivers in the north with Serbian plates", "Some 10,000 drivers", approx=True, key="drivers")
    a.commitment(("Kosovo", 1), XKX, "demand", "swap plates issued by Serbia for Kosovo’s own", toward=[SERBS], minor=True, key="c_swap_plates_issued")
    a.event("REQUEST", "occurred", [XKX], [SERBS], "Some 10,000 drivers in the north have two months to swap plates", minor=True, alt={"plover": ["COERCE"]})
    a.figure(2, "months", "time for changing plates", "two months", side="XKX", key="two_months", alt={"side": [None]})
    a.event("REJECT", "ongoing", [SRB], [XKX], "which has never recognised the independence declared in 2008", minor=True, alt={"status": ["occurred"]})
    a.event("REJECT", "occurred", [XKX], [SRB], "the independence declared in 2008", when="2008", minor=True, key="e_independence_declared_2008")
    a.statement(("Serbia", 3), SRB, "says", "this breaches the agreements of Brussels", act="accusation")
    a.event("ACCUSE", "occurred", [SRB], [XKX], "this breaches the agreements of Brussels")
    a.statement("Kurti", KURTI, "calls", "it reciprocity, nothing more", act="denial", alt={"act": ["claim"]})
    a.event("COERCE", "occurred", [SERBS], [XKX], "a first attempt brought roadblocks", when="2021-09", minor=True, alt={"plover": ["PROTEST"], "targets": [[]]})
    a.event("MOBILIZE", "occurred", [SRB], [XKX], "Serbian jets in the sky", when="2021-09", minor=True, key="jets", alt={"targets": [[]]})
    a.figure(10, "days", "time between the first attempt and the truce of September 2021", "ten days", minor=True)

    a.at(a.paragraph("Vucic and Kurti are"))
    a.event("CONSULT", "scheduled", [VUCIC, KURTI], [BORRELL], "Vucic and Kurti are due to meet Borrell in Brussels", when="2022-08-18", place="Brussels", format="meeting", key="meeting", alt={"sources": [[VUCIC]], "targets": [[KURTI], [KURTI, BORRELL]]})
