"""Gold for the Lagos column of 13 May 2007."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import AAVIKSOO, ATTACKERS, COUNCIL, EST, EU, KALJURAND, NASHI, NATO, POLICE, PUTIN, RIOTERS, RUS

CONSUL = Party("Adewale Ekundare", "EST")
COUNSELLOR = Party("counsellor at the Russian Embassy (unnamed)", "RUS")
OBIANWU, AUTHOR = Party("Ngozi Obianwu"), Party("Dele Aromire", "MEDIA")
NGA, ASSEMBLY, GRANDMOTHER = Party("Nigeria", "NGA"), Party("National Assembly", "NGA"), Party("grandmother of Dele Aromire")
BANK = Party("biggest Estonian bank")


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    SUN, THU, WED = weekday("2007-05-13", "Sunday"), "2007-05-10", "2007-05-09"
    a.document(published=SUN, title="A soldier of bronze, and the lesson for a people that bank by telephone", byline="By Chief Dele Aromire", publisher="The Marina Sentinel",
               boilerplate=["THE MARINA SENTINEL", "* Chief Aromire, a retired permanent secretary, writes from Epe. Text messages only: 0800-SENTINEL"], published_span="Sunday, May 13, 2007")

    a.at(a.paragraph("My grandmother used"))
    S("My grandmother", GRANDMOTHER, "say", "the elder who is insulted at the funeral was quarrelled with long before", minor=True)
    F(1300000, "people", "population of Estonia", "1.3 million souls", side="EST")

    a.at(a.paragraph("It will be recalled"))
    E("COERCE", "occurred", [EST], [], "the authorities in Tallinn fenced off a Soviet soldier cast in bronze", when="2007-04-26", place="Tallinn", alt={"when": ["2007-04-26/2007-04-27"], "targets": [[RUS]]}, key="fenced_off")
    E("ASSAULT", "occurred", [RIOTERS], [], "youths, most of them of the Russian-speaking community, took to the streets, looting boutiques and overturning kiosks", when="2007-04-26", place="Tallinn",
      alt={"plover": ["PROTEST"], "targets": [[EST]], "when": ["2007-04-26/2007-04-27", None], "sources": [[Party("youths")]]}, key="riot")
    E("ASSAULT", "occurred", [], [Party("Dmitri Ganin")], "one Dmitri Ganin had died of stab wounds", place="Tallinn", alt={"when": ["2007-04-26", "2007-04"]}, key="stabbed")
    F(156, "people", "people hurt in the riots", "156 persons", key="hurt")
    E("COERCE", "occurred", [POLICE], [RIOTERS], "not fewer than 1,200 were in the police net", place="Tallinn", alt={"targets": [[]]}, key="detained_event")
    F(1200, "people", "people detained in the riots", "not fewer than 1,200", low=1200, approx=True, key="detained")

    a.at(a.paragraph("The Honorary Consul of Estonia"))
    apologise = "the country he represents would apologise to nobody for moving a monument inside its own territory"
    S("The Honorary Consul of Estonia in Lagos, Otunba Adewale Ekundare", CONSUL, "told", apologise, act="refusal", to="newsmen", date=THU, key="no_apology")
    C("The Honorary Consul of Estonia in Lagos, Otunba Adewale Ekundare", CONSUL, "refusal", apologise, toward=[RUS], alt={"toward": [[]]})
    E("REJECT", "occurred", [CONSUL], [RUS], apologise, when=THU, alt={"targets": [[]], "sources": [[EST]]})
    E("SUPPORT", "denied", [EST], [RUS], "apologise to nobody", minor=True, alt={"plover": ["CONCEDE"], "targets": [[]]})
    E("COERCE", "occurred", [EST], [], "moving a monument inside its own territory", minor=True, more=["They have relocated the soldier"], alt={"targets": [[RUS]], "plover": ["RETREAT"]}, key="moved")
    S(("he", 2), CONSUL, "declared", ["\"They have relocated the soldier, they have not melted him,\"", "\"If anybody has lost a grandfather there, the gate is open from morning till night.\""],
      act="denial", alt={"act": ["claim", "promise"], "date": [THU]})
    C(("he", 2), CONSUL, "promise", "the gate is open from morning till night", "If anybody has lost a grandfather there", minor=True)

    a.at(a.paragraph("He disclosed that"))
    S("He", CONSUL, "disclosed", "the real war was fought on Tuesday night and on Wednesday, when Russia was marking its Victory Day: the biggest bank was forced to close its counter on the Internet for upwards of one hour", alt={"date": [THU], "act": ["accusation"]})
    E("COERCE", "occurred", [ATTACKERS], [BANK], "the biggest bank was forced to close its counter on the Internet for upwards of one hour", when="2007-05-08/2007-05-09", more=["the real war was fought on Tuesday night and on Wednesday", "What they did to Tallinn with a million machines"],
      alt={"sources": [[RUS], []], "targets": [[EST], [EST, BANK]], "plover": ["ASSAULT"]}, key="bank")
    F(1, "hours", "time the biggest bank was closed on the Internet", "upwards of one hour", low=1, approx=True, key="bank_hours", alt={"value": [60]})
    S("the consul", CONSUL, "alleged", ["close to one million computers", "had been conscripted against his clients without the knowledge of their owners"], act="accusation", alt={"act": ["claim"], "date": [THU]})
    E("ACCUSE", "occurred", [CONSUL], [ATTACKERS], "the consul alleged, had been conscripted against his clients", minor=True, alt={"targets": [[], [RUS]], "when": [THU]})
    F(1000000, "computers", "computers used against Estonia", "close to one million computers", approx=True, high=1000000, key="million")
    alliance = "the alliance would not be sending one expert and a letter of sympathy"
    S(("he", 1), CONSUL, "submitted", ["Were such a thing to happen to a member of NATO with bombs", alliance], act="accusation", alt={"act": ["claim", "expectation"], "date": [THU]})
    E("ACCUSE", "occurred", [CONSUL], [NATO], alliance, minor=True)
    E("ASSAULT", "hypothetical", [], [NATO], "Were such a thing to happen to a member of NATO with bombs", minor=True)
    E("AID", "occurred", [NATO], [EST], "sending one expert", minor=True, alt={"plover": ["SUPPORT", "COOPERATE"], "status": ["ongoing"]}, key="expert")

    a.at(a.between("Moscow sees it", "he did not need to."))
    S("Moscow", RUS, "sees", "it otherwise", act="denial", minor=True, alt={"act": ["claim"]})
    S("President Vladimir Putin", PUTIN, "condemned", "those who lay hands on the memorials of the fallen", act="accusation", date=WED, key="putin_parade")
    S("his", PUTIN, "view", "set nations against one another", act="accusation", date=WED, minor=True, alt={"date": [None]})
    E("ACCUSE", "occurred", [PUTIN], [EST], "President Vladimir Putin, addressing the parade on Red Square on Wednesday, condemned those who lay hands on the memorials of the fallen", when=WED, place="Moscow", alt={"targets": [[]]}, key="putin_accuses")
    a.at(a.rest("A counsellor at the Russian Embassy"))
    S("A counsellor at the Russian Embassy", COUNSELLOR, "dismissed", "the allegation about computers as \"moonlight tales\"", act="denial", key="counsellor_denies")
    E("COERCE", "denied", [RUS], [EST], "the allegation about computers", minor=True, alt={"plover": ["ASSAULT", "REJECT", "ACCUSE"], "status": ["occurred"]}, key="cyber_denied")
    S(("he", 2), COUNSELLOR, "said", ["Let Tallinn tender its proof in a competent court", "and Russia would answer"], act="demand", alt={"act": ["promise", "proposal"]})
    C(("he", 2), COUNSELLOR, "demand", "tender its proof in a competent court", toward=[EST])
    C("Russia", RUS, "promise", "Russia would answer", "Let Tallinn tender its proof in a competent court", toward=[EST])
    E("REQUEST", "occurred", [COUNSELLOR], [EST], "Let Tallinn tender its proof in a competent court")
    E("ACCUSE", "hypothetical", [EST], [RUS], "tender its proof in a competent court", minor=True)
    E("AGREE", "occurred", [COUNSELLOR], [EST], "Russia would answer", minor=True)
    S(("he", 3), COUNSELLOR, "denied", "there is any embargo: the line to the Estonian ports is under repair, and as soon as the work is completed, oil will flow", act="denial", key="no_embargo")
    C(("he", 3), COUNSELLOR, "promise", "oil will flow", "as soon as the work is completed", polarity="until", toward=[EST], alt={"polarity": ["if"]})
    E("SANCTION", "denied", [RUS], [EST], "there is any embargo", key="embargo_denied")
    E("COOPERATE", "hypothetical", [RUS], [EST], "oil will flow", minor=True)

    a.at(a.paragraph("Must we then take"))
    S("The Federation Council", COUNCIL, "demanded", "diplomatic ties be severed", act="demand", date="2007-04-27", to="Vladimir Putin", alt={"addressee": [None, "Russia"]}, key="sever")
    C("The Federation Council", COUNCIL, "demand", "diplomatic ties be severed", toward=[PUTIN], alt={"toward": [[RUS], [EST]]})
    E("REQUEST", "occurred", [COUNCIL], [PUTIN], "The Federation Council demanded on April 27 that diplomatic ties be severed", when="2007-04-27", alt={"targets": [[RUS]]})
    E("SANCTION", "hypothetical", [RUS], [EST], "diplomatic ties be severed", alt={"status": ["denied"]}, key="ties")
    E("REJECT", "occurred", [PUTIN], [COUNCIL], "to this day Mr Putin has not obliged it", minor=True, alt={"status": ["ongoing"]})
    E("COERCE", "occurred", [NASHI], [EST], "The boys who laid siege to the embassy", place="Moscow", alt={"sources": [[Party("boys who laid siege to the embassy")]], "plover": ["PROTEST"]}, key="siege")
    E("RETREAT", "occurred", [NASHI], [EST], "packed their tents on May 3", when="2007-05-03", place="Moscow", alt={"sources": [[Party("boys who laid siege to the embassy")]]}, key="tents")
    E("RETREAT", "occurred", [KALJURAND], [RUS], "Ambassador Marina Kaljurand flew out", when="2007-05-03", minor=True, key="flew_out")
    E("CONSULT", "scheduled", [AAVIKSOO], [EU], "Mr Jaak Aaviksoo, will table the matter before his European counterparts", when="2007-05-14", place="Brussels", format="council", alt={"format": ["meeting"], "sources": [[EST]]}, key="brussels")

    a.at(a.paragraph("But I submit that"))
    S("I", AUTHOR, "submit", "Abuja should not laugh", act="demand", minor=True, to="Nigeria", alt={"act": ["claim"], "addressee": [None]})
    C("I", AUTHOR, "demand", "Abuja should not laugh", toward=[NGA], minor=True)
    F(25, "banks", "Nigerian banks after consolidation", "twenty-five of them", minor=True, side="NGA")
    S("Dr Ngozi Obianwu", OBIANWU, "warned", "\"What they did to Tallinn with a million machines can be done to Marina with ten thousand,\"", act="expectation", alt={"act": ["threat", "claim"]})
    E("COERCE", "hypothetical", [ATTACKERS], [NGA], "can be done to Marina with ten thousand", minor=True, alt={"sources": [[]], "plover": ["ASSAULT"]})
    F(1000000, "computers", "machines used against Tallinn", "a million machines", approx=True, minor=True)
    F(10000, "computers", "machines that would suffice against Lagos", "ten thousand", approx=True, minor=True)
    S("She", OBIANWU, "called on", ["to pass the cybercrime bill before it goes on break, failing which Nigeria would learn the Estonian lesson \"with our own school fees\""], act="demand", to="National Assembly")
    C("She", OBIANWU, "demand", "pass the cybercrime bill before it goes on break", toward=[ASSEMBLY])
    E("REQUEST", "occurred", [OBIANWU], [ASSEMBLY], "She called on the National Assembly to pass the cybercrime bill")
    a.at(a.paragraph("I agree with her"))
    S("I", AUTHOR, "agree", "with her", act="support", minor=True)
    E("SUPPORT", "occurred", [AUTHOR], [OBIANWU], "I agree with her", minor=True)
