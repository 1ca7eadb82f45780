"""Gold for the press release of a Bulgarian gas distributor, 7 January 2009."""

from annotate import Article, Party, weekday
from parties import BGR, COMMISSION, EU, GAZPROM, NAFTOGAZ, RUS, UKR

TRAKIA, SUPPLIER, KALCHEV = Party("Trakia Gaz AD"), Party("supplier of Trakia Gaz"), Party("Rumen Kalchev")
INDUSTRY, HOUSEHOLDS, CUSTOMERS = Party("industrial customers"), Party("household customers"), Party("customers of Trakia Gaz")
PARVANOV, DIMITROV, MINISTRY, DISTRIBUTORS, MEDIA, CONSUMERS = Party("Georgi Parvanov", "BGR"), Party("Petar Dimitrov", "BGR"), Party("Ministry of Economy and Energy", "BGR"), Party("gas distributors"), Party("certain media", "MEDIA"), Party("European consumers")
TODAY = weekday("2009-01-07", "Wednesday")


def annotate(a: Article) -> None:
    a.document(published=TODAY, title="Trakia Gaz declares force majeure and limits deliveries to industrial customers", publisher="Trakia Gaz AD", section_heads=["Position of the Company", "Reservation of rights"], datelines=[("Plovdiv", 1)],
               boilerplate=["PRESS RELEASE No. 3/2009", "For immediate publication", "- ENDS -", "Notes to editors: Trakia Gaz AD, founded in 1998, distributes natural gas in the districts of Plovdiv and Pazardzhik and employs 84 persons. Photographs may be used free of charge if the Company is credited. Press contact: Ms. D. Ilieva, Corporate Communications."], published_span="7 January 2009")

    a.at(a.paragraph("Further to"))
    a.statement("Trakia Gaz AD", TRAKIA, "informs", "since 03.30 hours on 6 January no natural gas has entered Bulgaria from the direction of Ukraine", date=TODAY, to="customers, shareholders and the public", key="stopped_claim", alt={"date": [None], "addressee": [None]})
    a.statement("The Company’s supplier", SUPPLIER, "confirmed", "the interruption is total")
    a.statement("The Company’s supplier", SUPPLIER, "advised", "it is unable to say when deliveries will be restored")
    a.event("SANCTION", "ongoing", [], [BGR], "since 03.30 hours on 6 January no natural gas has entered Bulgaria from the direction of Ukraine", when="2009-01-06", place="Bulgaria", more=["the interruption is total"], key="cut", alt={"sources": [[RUS], [GAZPROM], [UKR]], "plover": ["COERCE"], "when": ["2009-01-06/2009-01-07"], "status": ["occurred"]})
    a.event("COOPERATE", "hypothetical", [SUPPLIER], [TRAKIA], "deliveries will be restored", minor=True, alt={"sources": [[]], "targets": [[BGR]]}, key="e_deliveries_restored")
    a.event("SANCTION", "occurred", [TRAKIA], [CUSTOMERS], "Force majeure has accordingly been declared", minor=True, more=["Trakia Gaz declares force majeure"], alt={"targets": [[]], "when": [TODAY]})

    a.at(a.paragraph("1. Supply"))
    a.event("SANCTION", "occurred", [TRAKIA], [INDUSTRY], "Supply to 61 industrial customers is suspended until further notice", when=TODAY, more=["limits deliveries to industrial customers"], alt={"status": ["scheduled", "ongoing"]})
    a.event("SANCTION", "occurred", [TRAKIA], [INDUSTRY], "Supply to a further 22, whose furnaces would be damaged beyond repair by a stoppage, is reduced", when=TODAY, minor=True, alt={"status": ["scheduled", "ongoing"]})
    a.figure(61, "customers", "industrial customers whose supply is suspended", "61 industrial customers")
    a.figure(22, "customers", "industrial customers whose supply is reduced", "a further 22", minor=True)

    a.at(a.paragraph("2. Hospitals"))
    keep = "maintain uninterrupted supply to its 9,400 household customers"
    a.statement("The Company", TRAKIA, "undertakes", f"to {keep} for as long as withdrawals from the storage facility at Chiren continue at their present rate", act="promise")
    a.commitment("The Company", TRAKIA, "promise", keep, "for as long as withdrawals from the storage facility at Chiren continue at their present rate", polarity="until", toward=[HOUSEHOLDS])
    a.commitment("The Company", TRAKIA, "threat", "households would be limited to six hours in every twenty-four", "Should these fall below 3 million cubic metres a day", toward=[HOUSEHOLDS])
    a.commitment("The Company", TRAKIA, "promise", "notice of not less than four hours will be given", "Should these fall below 3 million cubic metres a day", toward=[HOUSEHOLDS], minor=True, alt={"condition": [None]})
    a.event("AGREE", "occurred", [TRAKIA], [HOUSEHOLDS], f"The Company undertakes to {keep}", alt={"when": [TODAY]})
    a.event("SANCTION", "hypothetical", [TRAKIA], [HOUSEHOLDS], "households would be limited to six hours in every twenty-four")
    a.event("THREATEN", "occurred", [TRAKIA], [HOUSEHOLDS], "Should these fall below 3 million cubic metres a day, households would be limited to six hours in every twenty-four", minor=True, alt={"when": [TODAY]})
    a.event("COOPERATE", "ongoing", [TRAKIA], [HOUSEHOLDS], keep, minor=True, alt={"status": ["hypothetical"], "plover": ["AID"]})
    a.figure(9400, "customers", "household customers of Trakia Gaz", "9,400 household customers")
    a.figure(3000000, "cubic metres per day", "withdrawals from Chiren below which households are limited", "3 million cubic metres a day")
    a.figure(6, "hours", "hours of supply a day if withdrawals fall", "six hours in every twenty-four")
    a.figure(4, "hours", "notice of a limitation", "not less than four hours", low=4, approx=True, minor=True)

    a.at(a.paragraph("3. Any customer"))
    a.commitment(a.elsewhere("Trakia Gaz AD", within="Further to its announcement of 5 January, Trakia Gaz AD (the"), TRAKIA, "threat", "will be disconnected", "Any customer who, after two written reminders, exceeds the allotted quota", polarity="if", toward=[CUSTOMERS])
    a.event("THREATEN", "occurred", [TRAKIA], [CUSTOMERS], "Any customer who, after two written reminders, exceeds the allotted quota will be disconnected")
    a.event("SANCTION", "hypothetical", [TRAKIA], [CUSTOMERS], "will be disconnected")

    a.at(a.paragraph("“This is a quarrel"))
    valves = "Let Gazprom and Naftogaz open the valves first and go on arguing afterwards"
    a.statement("Mr. Rumen Kalchev", KALCHEV, "said", ["“This is a quarrel about other people’s invoices, and it is our bakeries that go cold,”", f"“{valves}, if argue they must. We take no sides. We do recall that, as late as 30 December, our supplier passed on to us assurances from both of them that the European consumer would not feel a thing.”"], act="demand", alt={"act": ["accusation"], "date": [TODAY]})
    a.statement(("We", 2), TRAKIA, "recall", "as late as 30 December, our supplier passed on to us assurances from both of them that the European consumer would not feel a thing", mode="direct", minor=True, alt={"act": ["accusation"], "mode": ["indirect"]})
    a.statement("both of them", Party("Gazprom and Naftogaz"), "assurances", "the European consumer would not feel a thing", act="promise", date="2008-12-30", mode="indirect", key="assurances", alt={"date": [None], "mode": ["direct"]})
    a.commitment("Mr. Rumen Kalchev", KALCHEV, "demand", valves, toward=[GAZPROM, NAFTOGAZ])
    a.commitment("both of them", Party("Gazprom and Naftogaz"), "promise", "the European consumer would not feel a thing", toward=[CONSUMERS])
    a.event("REQUEST", "occurred", [KALCHEV], [GAZPROM, NAFTOGAZ], "Let Gazprom and Naftogaz open the valves first", alt={"when": [TODAY]})
    a.event("COOPERATE", "hypothetical", [GAZPROM, NAFTOGAZ], [BGR], "Gazprom and Naftogaz open the valves", minor=True, alt={"plover": ["CONCEDE"], "targets": [[]]}, key="e_gazprom_naftogaz_open")
    a.event("AGREE", "occurred", [GAZPROM, NAFTOGAZ], [CONSUMERS], "assurances from both of them that the European consumer would not feel a thing", when="2008-12-30", minor=True, alt={"when": [None]})

    a.at(a.paragraph("The Company takes note"))
    shut = "Ukraine has shut the four export pipelines and is diverting gas intended for third countries"
    zero = "it was Gazprom which reduced the flow to zero"
    a.statement("the Russian side", RUS, ("assertion", 1), shut, act="accusation", key="russian_account")
    a.statement("the Ukrainian side", UKR, ("assertion", 2), zero, act="accusation", key="ukrainian_account")
    a.statement(("It", 2), TRAKIA, "supports", "the proposal of the European Commission that independent observers be stationed at the metering points", act="support")
    a.statement("the European Commission", COMMISSION, "proposal", "independent observers be stationed at the metering points", act="proposal")
    a.statement(("It", 2), TRAKIA, "urges", "to admit them without preconditions", act="demand", to="both parties")
    a.commitment("the European Commission", COMMISSION, "demand", "independent observers be stationed at the metering points", toward=[RUS, UKR])
    a.commitment(("It", 2), TRAKIA, "demand", "admit them without preconditions", toward=[RUS, UKR])
    a.event("ACCUSE", "occurred", [RUS], [UKR], f"the assertion by the Russian side that {shut}", key="rus_accuse")
    a.event("ACCUSE", "occurred", [UKR], [GAZPROM], f"the assertion by the Ukrainian side that {zero}", key="ukr_accuse")
    a.event("COERCE", "occurred", [UKR], [RUS], "Ukraine has shut the four export pipelines", key="ukr_shut", alt={"targets": [[]], "plover": ["SANCTION"]})
    a.event("COERCE", "ongoing", [UKR], [], "is diverting gas intended for third countries", minor=True, alt={"targets": [[RUS], [CONSUMERS]]}, key="e_diverting_gas_intended")
    a.event("SANCTION", "occurred", [GAZPROM], [UKR], zero, key="gazprom_zero", alt={"targets": [[]], "plover": ["COERCE"]})
    a.event("SUPPORT", "occurred", [TRAKIA], [COMMISSION], "It supports the proposal of the European Commission")
    a.event("REQUEST", "occurred", [COMMISSION], [RUS, UKR], "the proposal of the European Commission that independent observers be stationed at the metering points")
    a.event("REQUEST", "occurred", [TRAKIA], [RUS, UKR], "urges both parties to admit them without preconditions")
    a.event("MOBILIZE", "hypothetical", [EU], [RUS, UKR], "independent observers be stationed at the metering points", minor=True, key="observers", alt={"plover": ["COOPERATE"]})
    a.event("CONCEDE", "hypothetical", [RUS, UKR], [EU], "admit them without preconditions", minor=True, alt={"plover": ["COOPERATE"]}, key="e_admit_them_without")
    a.figure(4, "pipelines", "export pipelines said to be shut", "four export pipelines")

    a.at(a.paragraph("Trakia Gaz welcomes"))
    a.statement("Trakia Gaz", TRAKIA, "welcomes", "the call by the President of the Republic, Mr. Georgi Parvanov, for Unit 3 of the Kozloduy nuclear power plant to be returned to service", act="support")
    a.statement("the President of the Republic, Mr. Georgi Parvanov", PARVANOV, "call", "for Unit 3 of the Kozloduy nuclear power plant to be returned to service", act="demand")
    a.statement("Trakia Gaz", TRAKIA, "recalling", "this would require the consent of the European Union", minor=True)
    a.commitment("the President of the Republic, Mr. Georgi Parvanov", PARVANOV, "demand", "Unit 3 of the Kozloduy nuclear power plant to be returned to service", toward=[], minor=True, alt={"toward": [[BGR], [EU]]})
    a.event("SUPPORT", "occurred", [TRAKIA], [PARVANOV], "Trakia Gaz welcomes the call by the President of the Republic")
    a.event("REQUEST", "occurred", [PARVANOV], [], "the call by the President of the Republic, Mr. Georgi Parvanov, for Unit 3 of the Kozloduy nuclear power plant to be returned to service", alt={"targets": [[BGR], [EU]]})
    a.event("AGREE", "hypothetical", [EU], [BGR], "the consent of the European Union", minor=True)
    a.event("CONSULT", "occurred", [DISTRIBUTORS], [DIMITROV], "A meeting of distributors with the Minister of Economy and Energy, Mr. Petar Dimitrov, took place", when="2009-01-06", format="meeting")
    a.event("CONSULT", "denied", [DISTRIBUTORS], [DIMITROV], "A second, planned for this morning, was postponed", when=TODAY, format="meeting", minor=True)
    a.event("CONSULT", "scheduled", [DISTRIBUTORS], [DIMITROV], "was postponed at the Ministry’s request to 8 January", when="2009-01-08", format="meeting")
    a.event("REQUEST", "occurred", [MINISTRY], [DISTRIBUTORS], "at the Ministry’s request", minor=True, alt={"plover": ["REJECT"]})

    a.at(a.paragraph("Losses are"))
    a.commitment("the Company", TRAKIA, "threat", "instruct counsel to bring a claim for damages before the court of arbitration in Paris", "In the event that deliveries have not resumed by 12 January", polarity="if", toward=[SUPPLIER], alt={"toward": [[], [GAZPROM, NAFTOGAZ], [GAZPROM]], "polarity": ["unless"]})
    a.commitment("It", TRAKIA, "refusal", "pay penalties to customers for volumes undelivered on grounds of force majeure", toward=[CUSTOMERS])
    a.event("THREATEN", "occurred", [TRAKIA], [SUPPLIER], "the Company will instruct counsel to bring a claim for damages", alt={"targets": [[], [GAZPROM, NAFTOGAZ]]})
    a.event("ACCUSE", "hypothetical", [TRAKIA], [SUPPLIER], "bring a claim for damages before the court of arbitration in Paris", minor=True, alt={"targets": [[], [GAZPROM, NAFTOGAZ]]})
    a.event("REJECT", "occurred", [TRAKIA], [CUSTOMERS], "It shall not, for the avoidance of doubt, pay penalties to customers", minor=True)
    a.figure(1800000, "leva per day", "losses of Trakia Gaz", "1.8 million leva a day", approx=True, alt={"approx": [False]})

    a.at(a.paragraph("Reports in certain media"))
    resold = "the Company resold stored gas abroad in December"
    a.statement("certain media", MEDIA, "Reports", resold, act="accusation")
    a.statement(("the Company", 1), TRAKIA, None, "No such sale took place", act="denial", mode="indirect", minor=True, alt={"mode": ["direct"]})
    a.statement("The Company", TRAKIA, "reserves the right", "to take legal action against those who continue to spread the allegation", act="threat")
    a.commitment("The Company", TRAKIA, "threat", "take legal action against those who continue to spread the allegation", toward=[MEDIA], alt={"toward": [[]]})
    a.event("ACCUSE", "occurred", [MEDIA], [TRAKIA], f"Reports in certain media to the effect that {resold}", minor=True)
    a.event("COOPERATE", "denied", [TRAKIA], [], resold, when="2008-12", more=["No such sale took place"])
    a.event("THREATEN", "occurred", [TRAKIA], [MEDIA], "reserves the right to take legal action against those who continue to spread the allegation", alt={"targets": [[]]})
    a.event("ACCUSE", "hypothetical", [TRAKIA], [MEDIA], "take legal action against those who continue to spread the allegation", minor=True, alt={"targets": [[]]})

    a.at(a.paragraph("A further announcement"))
    a.commitment(a.elsewhere("Trakia Gaz AD", within="Further to its announcement of 5 January, Trakia Gaz AD (the"), TRAKIA, "promise", "A further announcement will be issued by 18.00 hours every day", "until normal supply has been restored", minor=True)
    a.event("AGREE", "occurred", [TRAKIA], [CUSTOMERS], "A further announcement will be issued by 18.00 hours every day", minor=True, alt={"targets": [[]]})
