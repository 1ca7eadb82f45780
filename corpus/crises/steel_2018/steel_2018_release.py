"""Gold for the press release of 1 June 2018."""

# ruff: noqa: E501

from annotate import Article, Party
from parties import CAN, COMMISSION, EU, MEX, ROSS, USA

ESAMC, ROMBAUT = Party("European Steel and Allied Metals Confederation"), Party("Annelies Rombaut")
SISTER, LEAGUE, MEMBERS = Party("Canadian sister association of ESAMC"), Party("American Iron Users' League"), Party("members of ESAMC")
MILLS, GOVERNMENTS, OTHERS = Party("steel mills in the EU"), Party("EU governments", "EU"), Party("others who conceded quotas")
DAY = "2018-06-01"


def annotate(a: Article) -> None:
    a.document(published=DAY, title="Firm, united, proportionate: ESAMC reaffirms support for European response to so-called “national security” tariffs", publisher="European Steel and Allied Metals Confederation", published_span="1 June 2018",
               boilerplate=["PRESS RELEASE PR 18/41 - FOR IMMEDIATE USE", "Press contact: T. Okonjo-Weiss, +32 2 555 01 41. To unsubscribe, reply with the word STOP."], section_heads=["NOTES FOR EDITORS"])
    a.at("Firm, united, proportionate: ESAMC reaffirms support for European response to so-called “national security” tariffs")
    a.statement("ESAMC", ESAMC, "reaffirms", "support for European response to so-called “national security” tariffs", act="support", minor=True)

    def says(source, cue, content, act, **extra):
        a.statement(source, ESAMC, cue, content, act=act, alt={"date": [DAY]} | extra.pop("alt", {}), **extra)

    a.at(a.paragraph("The European Steel and Allied Metals Confederation has"))
    says("The European Steel and Allied Metals Confederation", "noted", "with deep concern the decision, announced yesterday by the United States Secretary of Commerce, Wilbur Ross, to let expire the temporary exemption from which the European Union, Canada and Mexico benefited since March, and to levy as from today duties of 25% on steel and 10% on aluminium", "claim", minor=True, alt={"act": ["accusation"]})
    levy = "to levy as from today duties of 25% on steel and 10% on aluminium"
    a.statement("the United States Secretary of Commerce, Wilbur Ross", ROSS, "announced", f"to let expire the temporary exemption from which the European Union, Canada and Mexico benefited since March, and {levy}", act="threat", date="2018-05-31", alt={"act": ["claim"]}, key="ross_s")
    a.commitment("the United States Secretary of Commerce, Wilbur Ross", ROSS, "threat", "let expire the temporary exemption from which the European Union, Canada and Mexico benefited since March", toward=[EU, CAN, MEX])
    a.commitment("the United States Secretary of Commerce, Wilbur Ross", ROSS, "threat", levy.removeprefix("to "), toward=[EU, CAN, MEX])
    a.event("SANCTION", "occurred", [USA], [EU, CAN, MEX], levy, when=DAY, alt={"plover": ["COERCE"], "status": ["ongoing", "scheduled"]}, more=["we have been shown the door", "to let expire the temporary exemption"], key="duties")
    a.event("CONCEDE", "occurred", [USA], [EU, CAN, MEX], "the temporary exemption from which the European Union, Canada and Mexico benefited since March", when="2018-03", minor=True, alt={"when": ["2018-03/2018-05-31"]}, key="exemption")
    says("The Confederation", "deplores", "a measure which treats allies as a threat and does nothing to address the true cause of the disease, namely global overcapacity", "accusation")
    a.event("ACCUSE", "occurred", [ESAMC], [USA], "The Confederation deplores a measure which treats allies as a threat", when=DAY, alt={"when": [None]})
    a.figure(25, "percent", "US duty on steel", "25%", side="USA", key="steel")
    a.figure(10, "percent", "US duty on aluminium", "10%", side="USA", key="aluminium")

    a.at(a.paragraph("“We were told"))
    temple = "Europe does not bargain while somebody stands on its foot"
    door = f"“Ten weeks, three visits to Washington and some two hundred e-mails later we have been shown the door. {temple}, and ESAMC expects every government at the table to keep to that.”"
    follow = a.elsewhere("“We do not ask for a trade war. We ask that the rules be defended. If nobody defends them when it is steel, nobody will be left to defend them when it is cars.”")
    a.statement("the Confederation’s Director General, Annelies Rombaut", ROMBAUT, "said", ["“We were told in March that patience would be rewarded,”", door, follow], act="refusal", mode="direct", alt={"act": ["accusation", "demand"], "date": [DAY]})
    a.statement("ESAMC", ESAMC, "expects", "every government at the table to keep to that", act="demand", mode="direct", minor=True, alt={"act": ["expectation"], "mode": ["indirect"]})
    a.commitment("Europe", EU, "refusal", "does not bargain", "while somebody stands on its foot", polarity="until", toward=[USA], key="temple_c", alt={"polarity": ["if"]})
    a.commitment("ESAMC", ESAMC, "demand", "every government at the table to keep to that", toward=[GOVERNMENTS])
    a.event("REJECT", "occurred", [ROMBAUT], [USA], temple, when=DAY, alt={"sources": [[EU], [ESAMC]], "when": [None]})
    a.event("CONSULT", "denied", [EU], [USA], "Europe does not bargain", minor=True, format="talks")
    a.event("REQUEST", "occurred", [ESAMC], [GOVERNMENTS], "ESAMC expects every government at the table to keep to that", minor=True, when=DAY, alt={"when": [None]})
    a.event("CONSULT", "occurred", [ESAMC], [USA], "three visits to Washington", place="Washington", format="visit", minor=True, alt={"sources": [[EU]]})
    a.figure(3, "visits", "visits to Washington since March", "three visits", minor=True)
    a.figure(200, "e-mails", "e-mails sent since March", "some two hundred e-mails", approx=True, minor=True)
    a.figure(10, "weeks", "time since the exemption was granted", "Ten weeks", minor=True)

    a.at(a.paragraph("“We do not ask"))
    a.commitment(a.elsewhere("the Confederation’s Director General, Annelies Rombaut"), ROMBAUT, "demand", "the rules be defended", toward=[COMMISSION], alt={"toward": [[EU], []]})
    a.event("REQUEST", "occurred", [ROMBAUT], [EU], "We ask that the rules be defended", when=DAY, alt={"when": [None], "targets": [[], [COMMISSION]]})

    a.at(a.paragraph("ESAMC underlines"))
    case, duties = "to bring a case before the World Trade Organization without delay", "to impose rebalancing duties on United States products worth up to €6.4 billion, of which €2.8 billion can be hit from 20 June onwards"
    protect, diverted = "to protect the Union market by safeguards", "should metal shut out of America be diverted here in quantities causing serious injury"
    says(("ESAMC", 1), "underlines", f"its full support for the steps made public by the European Commission, that is to say: {case}, {duties}, and {protect} {diverted}", "support")
    a.statement("the European Commission", COMMISSION, "made public", f"{case}, {duties}, and {protect} {diverted}", act="threat", alt={"act": ["promise"]}, key="steps_s")
    a.commitment("the European Commission", COMMISSION, "threat", case.removeprefix("to "), toward=[USA], key="case_c")
    a.commitment("the European Commission", COMMISSION, "threat", duties.removeprefix("to "), toward=[USA], key="rebalancing_c")
    a.commitment("the European Commission", COMMISSION, "promise", protect.removeprefix("to "), diverted, alt={"kind": ["threat"], "toward": [[MILLS]]})
    a.event("SUPPORT", "occurred", [ESAMC], [COMMISSION], "ESAMC underlines its full support for the steps made public by the European Commission", when=DAY, alt={"when": [None]}, more=["ESAMC reaffirms support for European response"])
    a.event("THREATEN", "occurred", [COMMISSION], [USA], duties, minor=True)
    a.event("ACCUSE", "scheduled", [EU], [USA], case, alt={"status": ["hypothetical"]}, key="case")
    a.event("SANCTION", "scheduled", [EU], [USA], duties, when="2018-06-20", alt={"status": ["hypothetical"], "when": [None]}, key="rebalancing")
    a.event("COERCE", "hypothetical", [EU], [], protect, minor=True, alt={"plover": ["SANCTION"]})
    says("The Confederation", "takes the view", "the last is the most urgent", "demand", alt={"act": ["claim"]})
    summer, short = "Unless provisional safeguards are in place before the summer break", "mills in at least five Member States will have to consider short-time working"
    says(("ESAMC", 2), "informed", [f"{summer}, {short}"], "threat", to="European Commission", alt={"act": ["expectation", "demand"]})
    a.commitment(("ESAMC", 2), MILLS, "threat", short, summer, toward=[COMMISSION], alt={"by": ["European Steel and Allied Metals Confederation"]})
    a.commitment(("ESAMC", 2), ESAMC, "demand", summer.removeprefix("Unless "), toward=[COMMISSION], minor=True)
    a.event("CONSULT", "occurred", [ESAMC], [COMMISSION], "ESAMC has so informed the Commission by letter", format="letter", minor=True)
    a.event("REQUEST", "occurred", [ESAMC], [COMMISSION], summer, minor=True, alt={"plover": ["THREATEN"]})
    a.figure(6400000000, "euros", "US products that the EU may hit with duties", "up to €6.4 billion", high=6400000000, side="EU", key="all")
    a.figure(2800000000, "euros", "US products that the EU can hit from 20 June", "€2.8 billion", side="EU", key="first")
    a.figure(8, "percent", "rise of steel imports in the first four months", "8%", side="EU")
    a.figure(5, "Member States", "Member States whose mills would go on short time", "at least five Member States", low=5, approx=True, minor=True)

    a.at(a.paragraph("The Confederation notes"))
    says("The Confederation", "notes", "Canada, in dignified fashion, has announced countermeasures on C$16.6 billion of American goods, effective 1 July", "support", minor=True, alt={"act": ["claim"]})
    a.statement("Canada", CAN, "announced", "countermeasures on C$16.6 billion of American goods, effective 1 July", act="threat", key="canada_s")
    a.commitment("Canada", CAN, "threat", "countermeasures on C$16.6 billion of American goods", toward=[USA], key="canada_c")
    a.event("THREATEN", "occurred", [CAN], [USA], "Canada, in dignified fashion, has announced countermeasures on C$16.6 billion of American goods", minor=True)
    a.event("SANCTION", "scheduled", [CAN], [USA], "countermeasures on C$16.6 billion of American goods, effective 1 July", when="2018-07-01", key="canada")
    aims = ["exchanging data", "preparing joint submissions to the WTO", "hosting, in Brussels on 27 June, a round table of the affected producers"]
    says("The Confederation", "expresses", f"readiness to co-ordinate with its Canadian sister association with a view to {aims[0]}, to {aims[1]} and to {aims[2]}", "promise")
    a.commitment("The Confederation", ESAMC, "promise", f"co-ordinate with its Canadian sister association with a view to {aims[0]}, to {aims[1]} and to {aims[2]}", toward=[SISTER])
    a.event("AGREE", "occurred", [ESAMC], [SISTER], "expresses readiness to co-ordinate with its Canadian sister association", when=DAY, alt={"when": [None]})
    a.event("COOPERATE", "hypothetical", [ESAMC], [SISTER], "to co-ordinate with its Canadian sister association", minor=True)
    a.event("CONSULT", "scheduled", [ESAMC], [SISTER, LEAGUE], "a round table of the affected producers", when="2018-06-27", place="Brussels", format="meeting", alt={"targets": [[SISTER], [], [LEAGUE]]})
    a.event("REQUEST", "occurred", [ESAMC], [LEAGUE], "An invitation to the American Iron Users’ League", minor=True)
    a.event("AGREE", "occurred", [LEAGUE], [ESAMC], "An invitation to the American Iron Users’ League, whose members oppose the tariffs, has been accepted", minor=True)
    a.event("REJECT", "ongoing", [LEAGUE], [USA], "whose members oppose the tariffs", minor=True, alt={"status": ["occurred"], "plover": ["ACCUSE"]})
    a.statement("the American Iron Users’ League", LEAGUE, "oppose", "the tariffs", act="refusal", minor=True, alt={"act": ["accusation"]})
    a.figure(16600000000, "Canadian dollars", "American goods hit by Canada", "C$16.6 billion", side="CAN", key="canada_f")

    a.at(a.paragraph("As regards quotas"))
    quota = "any arrangement of the type conceded by others"
    says(("ESAMC", 1), "rejects", quota, "refusal")
    a.commitment(("ESAMC", 1), ESAMC, "refusal", f"rejects {quota}", toward=[USA])
    a.event("REJECT", "occurred", [ESAMC], [USA], f"ESAMC rejects {quota}", when=DAY, alt={"when": [None]})
    a.event("CONCEDE", "occurred", [OTHERS], [USA], "the type conceded by others", minor=True, alt={"sources": [[]]})
    ceiling = "A ceiling at 90% of past shipments"
    a.event("REQUEST", "occurred", [USA], [EU], f"{ceiling}, which the US side is reported to have offered to the Union in May", when="2018-05", alt={"plover": ["AGREE"]}, key="quota")
    a.commitment("the US side", USA, "promise", ceiling, toward=[EU], minor=True, alt={"kind": ["demand"]})
    a.statement("the US side", USA, "offered", ceiling, act="proposal", to="European Union", date="2018-05", minor=True, alt={"addressee": ["the Union"]})
    a.statement("Ms Rombaut", ROMBAUT, "said", [ceiling, "would amount to “a tariff under another name”"], act="accusation", alt={"act": ["refusal", "claim"], "date": [DAY]})
    a.statement("She", ROMBAUT, "confirmed", "members had been consulted twice and that not one was in favour", minor=True, alt={"date": [DAY]})
    a.event("CONSULT", "occurred", [ESAMC], [MEMBERS], "members had been consulted twice", minor=True)
    a.event("REJECT", "occurred", [MEMBERS], [USA], "not one was in favour", minor=True, alt={"targets": [[]]})
    talks = "talks on reducing industrial duties on both sides"
    perm = "provided that the exemption is made permanent and unconditional beforehand"
    a.commitment(("ESAMC", 2), ESAMC, "promise", f"remains open to {talks}", perm, toward=[USA], key="perm_c")
    says(("ESAMC", 2), "remains open", f"to {talks}, as proposed by the EU, {perm}", "promise", alt={"act": ["proposal"]})
    a.statement("the EU", EU, "proposed", talks, act="proposal", minor=True)
    a.event("AGREE", "occurred", [ESAMC], [USA], f"ESAMC nevertheless remains open to {talks}", when=DAY, alt={"when": [None]})
    a.event("REQUEST", "occurred", [EU], [USA], "as proposed by the EU", minor=True)
    a.event("CONSULT", "hypothetical", [EU], [USA], talks, minor=True, format="talks")
    a.event("CONCEDE", "hypothetical", [USA], [EU], "the exemption is made permanent and unconditional", minor=True)
    a.figure(90, "percent", "US quota for European steel as share of past shipments", "90% of past shipments", side="USA")

    a.at(a.paragraph("ESAMC finally"))
    calls = ["refrain from unilateral reactions", "honour contracts with their American customers", "keep the Secretariat informed of cancelled orders"]
    says("ESAMC", "calls on", f"to {calls[0]}, to {calls[1]}, and to {calls[2]}", "demand", to="all its members")
    for action in calls:
        a.commitment("ESAMC", ESAMC, "demand", action, toward=[MEMBERS], minor=True)
    a.event("REQUEST", "occurred", [ESAMC], [MEMBERS], f"ESAMC finally calls on all its members to {calls[0]}", when=DAY, alt={"when": [None]})

    a.at(a.paragraph("NOTES FOR EDITORS"))
    a.figure(412, "firms", "members of ESAMC", "412 firms", minor=True)
    a.figure(300000, "employees", "employees of ESAMC's members", "300,000 employees", minor=True)
    a.figure(5500000, "tonnes", "EU exports of finished steel to the US in 2017", "5.5 million tonnes", side="EU", minor=True)
    a.event("COOPERATE", "occurred", [EU], [USA], "In 2017 the EU exported 5.5 million tonnes of finished steel to the US", when="2017", minor=True)
    a.statement("yesterday’s advance text", ESAMC, "statement", "duties would begin “on 15 June”", date="2018-05-31", minor=True)
