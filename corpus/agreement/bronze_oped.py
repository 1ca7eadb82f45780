"""Independent second annotation of the Lagos op-ed of 13 May 2007 on the Bronze Soldier."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from annotate import Article, Party

SUNDAY, THURSDAY, WEDNESDAY, TUESDAY = "2007-05-13", "2007-05-10", "2007-05-09", "2007-05-08"
EST, RUS, NATO, NGA = Party("Estonia", "EST"), Party("Russia", "RUS"), Party("NATO", "NATO"), Party("Nigeria", "NGA")
PUTIN, ANSIP = Party("Vladimir Putin", "RUS"), Party("Andrus Ansip", "EST")
EKUNDARE, COUNSELLOR = Party("Otunba Adewale Ekundare", "EST"), Party("counsellor at the Russian Embassy (unnamed)", "RUS")
KALJURAND, AAVIKSOO = Party("Marina Kaljurand", "EST"), Party("Jaak Aaviksoo", "EST")
COUNCIL, ASSEMBLY = Party("Federation Council", "RUS"), Party("National Assembly", "NGA")
AROMIRE, GRANDMOTHER, OBIANWU = Party("Dele Aromire"), Party("grandmother of Dele Aromire"), Party("Ngozi Obianwu")
YOUTHS, BOYS, GANIN = Party("Russian-speaking youths in Tallinn"), Party("youths besieging the Estonian embassy in Moscow", "RUS"), Party("Dmitri Ganin")
MINISTERS, BANKS = Party("European defence ministers"), Party("Nigerian banks")


def annotate(a: Article) -> None:
    a.document(
        published=SUNDAY,
        title="A soldier of bronze, and the lesson for a people that bank by telephone",
        byline="By Chief Dele Aromire",
        publisher="The Marina Sentinel",
        boilerplate=["THE MARINA SENTINEL", "* Chief Aromire, a retired permanent secretary, writes from Epe. Text messages only: 0800-SENTINEL"],
        published_span="Sunday, May 13, 2007",
        alt={"byline": ["Chief Dele Aromire"]},
    )

    elder = "the elder who is insulted at the funeral was quarrelled with long before"
    a.at(f"My grandmother used to say that {elder}. I thought of her all week as I read of little Estonia, a country of 1.3 million souls, less than Surulere and Mushin put together, and of the statue over which it has fallen out with the biggest country on earth.")
    a.statement("My grandmother", GRANDMOTHER, "say", elder, minor=True)
    a.figure(1_300_000, "people", "population of Estonia", "1.3 million souls", side="EST", minor=True)

    a.at("It will be recalled that in the night of April 26 the authorities in Tallinn fenced off a Soviet soldier cast in bronze, and that youths, most of them of the Russian-speaking community, took to the streets, looting boutiques and overturning kiosks. By the time calm returned, one Dmitri Ganin had died of stab wounds, 156 persons had sustained injuries and not fewer than 1,200 were in the police net.")
    a.event("COERCE", "occurred", [EST], [], "the authorities in Tallinn fenced off a Soviet soldier cast in bronze", when="2007-04-26", place="Tallinn", alt={"targets": [[RUS]]})
    a.event("PROTEST", "occurred", [YOUTHS], [EST], "youths, most of them of the Russian-speaking community, took to the streets", when="2007-04-26", place="Tallinn", alt={"when": [None]})
    a.event("ASSAULT", "occurred", [YOUTHS], [], "looting boutiques and overturning kiosks", when="2007-04-26", place="Tallinn", alt={"plover": ["PROTEST"], "when": [None], "targets": [[EST]]})
    a.event("ASSAULT", "occurred", [], [GANIN], "one Dmitri Ganin had died of stab wounds", place="Tallinn")
    a.event("COERCE", "occurred", [EST], [YOUTHS], "not fewer than 1,200 were in the police net", place="Tallinn")
    a.figure(156, "persons", "persons injured in the riots", "156 persons")
    a.figure(1200, "persons", "persons detained in the riots", "not fewer than 1,200", approx=True, low=1200)

    a.at("The soldier now stands in a military cemetery, where he was unveiled last Tuesday with wreaths and in the presence of the Prime Minister, Mr Andrus Ansip.")
    a.event("SUPPORT", "occurred", [ANSIP], [], "he was unveiled last Tuesday with wreaths and in the presence of the Prime Minister", when=TUESDAY, place="military cemetery in Tallinn", minor=True,
            alt={"sources": [[EST]], "plover": ["COOPERATE"]})

    sorry = "the country he represents would apologise to nobody for moving a monument inside its own territory"
    melted, gate = "\"They have relocated the soldier, they have not melted him,\"", "\"If anybody has lost a grandfather there, the gate is open from morning till night.\""
    a.at(f"The Honorary Consul of Estonia in Lagos, Otunba Adewale Ekundare, told newsmen on Thursday that {sorry}. {melted} he declared. {gate}")
    a.statement("Otunba Adewale Ekundare", EKUNDARE, "told", sorry, act="refusal", to="newsmen", date=THURSDAY)
    a.commitment("Otunba Adewale Ekundare", EKUNDARE, "refusal", "would apologise to nobody for moving a monument inside its own territory", toward=[RUS], alt={"toward": [[]]})
    a.event("REJECT", "occurred", [EKUNDARE], [RUS], sorry, when=THURSDAY, place="Lagos", alt={"targets": [[]]})
    a.event("COERCE", "occurred", [EST], [RUS], "moving a monument inside its own territory", minor=True, more=["They have relocated the soldier"], alt={"targets": [[]]})
    a.statement(("he", 2), EKUNDARE, "declared", [melted, gate], act="denial", alt={"act": ["claim", "promise"], "date": [THURSDAY]})
    a.commitment(("he", 2), EKUNDARE, "promise", "the gate is open from morning till night", "If anybody has lost a grandfather there", minor=True)

    bank, computers, owners = "the biggest bank was forced to close its counter on the Internet for upwards of one hour", "close to one million computers", "had been conscripted against his clients without the knowledge of their owners"
    war = "the real war was fought on Tuesday night and on Wednesday, when Russia was marking its Victory Day"
    letter = "the alliance would not be sending one expert and a letter of sympathy"
    a.at(f"He disclosed that {war}: {bank}, and {computers}, the consul alleged, {owners}. Were such a thing to happen to a member of NATO with bombs, he submitted, {letter}.")
    a.statement("He", EKUNDARE, "disclosed", f"{war}: {bank}", date=THURSDAY, alt={"date": [None]})
    a.statement("the consul", EKUNDARE, "alleged", [computers, owners], act="accusation", date=THURSDAY, alt={"act": ["claim"], "date": [None]})
    a.statement(("he", 1), EKUNDARE, "submitted", ["Were such a thing to happen to a member of NATO with bombs", letter], act="accusation", date=THURSDAY, alt={"act": ["claim", "expectation"], "date": [None]})
    a.event("COERCE", "occurred", [], [EST], bank, when="2007-05-08/2007-05-09", more=["the real war was fought on Tuesday night and on Wednesday", "What they did to Tallinn with a million machines"],
            alt={"sources": [[RUS]], "plover": ["ASSAULT"]})
    a.event("COERCE", "occurred", [], [EST], f"{computers}, the consul alleged, {owners}", minor=True, alt={"sources": [[RUS]], "when": ["2007-05-08/2007-05-09"]})
    a.event("ACCUSE", "occurred", [EKUNDARE], [RUS], f"{computers}, the consul alleged, {owners}", when=THURSDAY, more=["the allegation about computers"], alt={"targets": [[]], "when": [None]})
    a.event("ACCUSE", "occurred", [EKUNDARE], [NATO], letter, when=THURSDAY, minor=True, alt={"when": [None]})
    a.figure(1, "hours", "time for which the biggest bank closed its Internet counter", "upwards of one hour", approx=True, low=1)
    a.figure(1_000_000, "computers", "computers used in the attack, according to the consul", "close to one million computers", approx=True, high=1_000_000)
    a.figure(1, "experts", "experts sent by NATO", "one expert", minor=True)

    hands = "those who lay hands on the memorials of the fallen, and who in his view set nations against one another"
    a.at(f"Moscow sees it otherwise. President Vladimir Putin, addressing the parade on Red Square on Wednesday, condemned {hands}. He did not mention Estonia; he did not need to.")
    a.statement("Moscow", RUS, "sees", "it otherwise", act="denial", minor=True, alt={"act": ["claim"]})
    a.statement("President Vladimir Putin", PUTIN, "condemned", hands, act="accusation", date=WEDNESDAY)
    a.event("ACCUSE", "occurred", [PUTIN], [EST], "President Vladimir Putin, addressing the parade on Red Square on Wednesday, condemned those who lay hands on the memorials of the fallen", when=WEDNESDAY, place="Moscow",
            alt={"targets": [[]]})

    tales, court, answer = "the allegation about computers as \"moonlight tales\"", "Let Tallinn tender its proof in a competent court", "and Russia would answer"
    repair, done, oil = "the line to the Estonian ports is under repair", "as soon as the work is completed", "oil will flow"
    a.at(f"A counsellor at the Russian Embassy, who pleaded anonymity because he is not authorised to talk to the press, dismissed {tales}. {court}, he said, {answer}. As for the trains, he denied that there is any embargo: {repair}, and {done}, {oil}")
    a.statement("A counsellor at the Russian Embassy", COUNSELLOR, "dismissed", tales, act="denial")
    a.event("COERCE", "denied", [RUS], [EST], f"dismissed {tales}")
    a.statement(("he", 2), COUNSELLOR, "said", [court, answer], act="demand", alt={"act": ["promise"]})
    a.commitment(("he", 2), COUNSELLOR, "demand", "tender its proof in a competent court", toward=[EST])
    a.commitment(("he", 2), COUNSELLOR, "promise", "Russia would answer", court, polarity="if", toward=[EST])
    a.event("REQUEST", "occurred", [COUNSELLOR], [EST], court)
    a.event("AGREE", "occurred", [COUNSELLOR], [EST], "Russia would answer", minor=True)
    a.event("ACCUSE", "hypothetical", [EST], [RUS], "Tallinn tender its proof in a competent court", minor=True)
    a.statement(("he", 3), COUNSELLOR, "denied", f"there is any embargo: {repair}, and {done}, {oil}", act="denial")
    a.commitment(("he", 3), COUNSELLOR, "promise", oil, done, polarity="until", toward=[EST], alt={"polarity": ["if"]})
    a.event("SANCTION", "denied", [RUS], [EST], "he denied that there is any embargo")
    a.event("AGREE", "occurred", [COUNSELLOR], [EST], f"{done}, {oil}", minor=True)
    a.event("COOPERATE", "hypothetical", [RUS], [EST], oil, minor=True)

    a.at("Must we then take sides? The Federation Council demanded on April 27 that diplomatic ties be severed, and to this day Mr Putin has not obliged it. The boys who laid siege to the embassy packed their tents on May 3 when Ambassador Marina Kaljurand flew out.")
    a.statement("The Federation Council", COUNCIL, "demanded", "diplomatic ties be severed", act="demand", date="2007-04-27")
    a.commitment("The Federation Council", COUNCIL, "demand", "diplomatic ties be severed", toward=[PUTIN])
    a.event("REQUEST", "occurred", [COUNCIL], [PUTIN], "The Federation Council demanded on April 27 that diplomatic ties be severed", when="2007-04-27")
    a.event("SANCTION", "hypothetical", [RUS], [EST], "diplomatic ties be severed")
    a.event("REJECT", "occurred", [PUTIN], [COUNCIL], "to this day Mr Putin has not obliged it", minor=True, alt={"status": ["ongoing"]})
    a.event("PROTEST", "occurred", [BOYS], [EST], "The boys who laid siege to the embassy", place="Moscow", alt={"plover": ["COERCE"]})
    a.event("RETREAT", "occurred", [BOYS], [EST], "The boys who laid siege to the embassy packed their tents on May 3", when="2007-05-03", place="Moscow")
    a.event("RETREAT", "occurred", [KALJURAND], [RUS], "Ambassador Marina Kaljurand flew out", when="2007-05-03", minor=True, alt={"plover": ["SANCTION"]})

    a.at("Tomorrow in Brussels, the Estonian Defence Minister, Mr Jaak Aaviksoo, will table the matter before his European counterparts, and it is feared that he will come home with a communique and a handshake.")
    a.event("CONSULT", "scheduled", [AAVIKSOO], [MINISTERS], "the Estonian Defence Minister, Mr Jaak Aaviksoo, will table the matter before his European counterparts", when="2007-05-14", place="Brussels", format="meeting",
            alt={"format": ["council", "talks"], "targets": [[Party("European Union", "EU")]]})

    tallinn = "\"What they did to Tallinn with a million machines can be done to Marina with ten thousand,\""
    bill = "pass the cybercrime bill before it goes on break"
    fees = "failing which Nigeria would learn the Estonian lesson \"with our own school fees\""
    a.at(f"But I submit that Abuja should not laugh. Our own banks have just come out of consolidation, twenty-five of them, and all are putting their customers on line. {tallinn} warned Dr Ngozi Obianwu, who teaches computer security at Ikorodu Polytechnic. She called on the National Assembly to {bill}, {fees}.")
    a.statement("I", AROMIRE, "submit", "Abuja should not laugh", act="demand", alt={"act": ["claim"], "date": [SUNDAY]})
    a.commitment("I", AROMIRE, "demand", "Abuja should not laugh", toward=[NGA], minor=True)
    a.figure(25, "banks", "Nigerian banks after consolidation", "twenty-five of them", side="NGA", minor=True)
    a.statement("Dr Ngozi Obianwu", OBIANWU, "warned", tallinn, act="expectation", alt={"act": ["claim", "threat"]})
    a.event("COERCE", "hypothetical", [], [BANKS], "can be done to Marina with ten thousand", minor=True, alt={"plover": ["ASSAULT"]})
    a.figure(1_000_000, "machines", "machines used in the attack on Estonia", "a million machines")
    a.figure(10_000, "machines", "machines that would do for an attack on Nigerian banks", "ten thousand")
    a.statement("She", OBIANWU, "called on", f"to {bill}, {fees}", act="demand", to="National Assembly")
    a.commitment("She", OBIANWU, "demand", bill, toward=[ASSEMBLY])
    a.event("REQUEST", "occurred", [OBIANWU], [ASSEMBLY], f"She called on the National Assembly to {bill}")

    a.at("I agree with her. Unless government sets up an emergency team now, it will be setting up a panel of inquiry later.")
    a.statement("I", AROMIRE, "agree", "with her", act="support", minor=True, alt={"date": [SUNDAY]})
