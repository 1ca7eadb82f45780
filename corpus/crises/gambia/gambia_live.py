"""Gold for the live blog of 19 January 2017."""

from annotate import Article, Party
from parties import (
    AU,
    AZIZ,
    BADJIE,
    BARROW,
    CONDE,
    DE_SOUZA,
    ECOWAS,
    FORCE,
    GBR,
    GHA,
    GMB,
    JAMMEH,
    NGA,
    SEN,
    SEN_SPOKESMAN,
    UN,
    UNSC,
)

# fmt: off
SILLAH, NEIGHBOUR, ARMY = Party("Fatou Sillah", "MEDIA"), Party("Fatou Sillah's neighbour (unnamed)"), Party("Senegalese army", "SEN")
AIRFORCE, LEADER, FCO, DEREK = Party("Nigerian air force", "NGA"), Party("Nigerian squadron leader (unnamed)", "NGA"), Party("UK Foreign Office", "GBR"), Party("Derek from Hull")
PEOPLE, AMBASSADOR, CAPTAIN = Party("Barrow's aides", "GMB"), Party("Ambassador of a permanent member of the Security Council (unnamed)"), Party("Gambian captain (unnamed)", "GMB")
UNHCR, FRA, USA, BRITONS, SOLDIERS = Party("UNHCR spokesman (unnamed)", "UN"), Party("France", "FRA"), Party("United States", "USA"), Party("Britons"), Party("Gambian armed forces", "GMB")
SUPPORTERS, BLOG = Party("Jammeh's supporters from Casamance"), Party("The Quayside", "MEDIA")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    day, eve, fri = "2017-01-19", "2017-01-18", "2017-01-20"
    a.document(published=day, title="Gambia crisis: Barrow takes oath in Dakar as regional troops cross border – as it happened", byline="Lena Ashworth (now) and Tomi Bright (earlier)",
               publisher="The Quayside", published_span="Thursday 19 January 2017", boilerplate=["The Quayside | Live"])

    a.at("Midnight has come and gone, and with it the term of Yahya Jammeh, who has run the Gambia for 22 years. He hasn’t left. The troops that were going to throw him out haven’t moved.")
    e("RETREAT", "denied", [JAMMEH], [], "He hasn’t left", minor=True, key="not_left")
    e("ASSAULT", "denied", [FORCE], [JAMMEH], "The troops that were going to throw him out haven’t moved", minor=True, alt={"plover": ["MOBILIZE", "COERCE"], "targets": [[GMB]]})
    f(22, "years", "time for which Jammeh has ruled", "22 years", minor=True)

    fatou = "“Shutters down, nobody in the street, not even the dogs. My neighbour’s filled the bath. She’s more afraid of the soldiers who are here than of the ones who are coming.”"
    a.at(f"Our reporter Fatou Sillah is in Serekunda: {fatou}")
    s("Our reporter Fatou Sillah", SILLAH, None, fatou, date=day, alt={"date": [None]})
    s("She", NEIGHBOUR, "afraid of", "the soldiers who are here", act="expectation", minor=True, via=SILLAH)

    a.at("Senegal’s army denies overnight reports that an advance party went in near Karang. A spokesman says no one has crossed ‘for the time being’, and that he’ll announce it himself when someone does.")
    s("Senegal’s army", ARMY, "denies", "overnight reports that an advance party went in near Karang", act="denial", date=day, alt={"date": [None]}, key="denies")
    s("A spokesman", SEN_SPOKESMAN, "says", ["no one has crossed ‘for the time being’", "he’ll announce it himself when someone does"], act="denial", date=day, alt={"date": [None], "act": ["claim", "promise"]})
    c("A spokesman", SEN_SPOKESMAN, "promise", "he’ll announce it himself", "when someone does", polarity="until", minor=True, alt={"polarity": ["if"]})
    e("ASSAULT", "denied", [SEN], [GMB], "an advance party went in near Karang", place="near Karang", more=["no one has crossed ‘for the time being’"], when="2017-01-18/2017-01-19", alt={"plover": ["MOBILIZE", "COERCE"], "when": [day, None]}, key="crossing_denied")

    planes = "its planes have been over Gambian territory and could hit any target there if ordered to"
    a.at(f"Nigeria’s air force says that {planes}. It’s reconnaissance, a squadron leader tells us, “with the volume turned up”.")
    s("Nigeria’s air force", AIRFORCE, "says", planes, act="threat", date=day, alt={"date": [None]})
    s("a squadron leader", LEADER, "tells", ["It’s reconnaissance", "“with the volume turned up”"], to="The Quayside", date=day, alt={"date": [None], "addressee": ["us", None], "act": ["threat"]})
    c("Nigeria’s air force", AIRFORCE, "threat", "could hit any target there", "if ordered to", toward=[JAMMEH], alt={"toward": [[GMB]]})
    e("MOBILIZE", "occurred", [NGA], [GMB], "its planes have been over Gambian territory", alt={"targets": [[JAMMEH]], "when": [day]}, place="Gambia", more=["It’s reconnaissance"])
    e("THREATEN", "occurred", [AIRFORCE], [GMB], "could hit any target there if ordered to", alt={"targets": [[JAMMEH]], "when": [day]})
    e("ASSAULT", "hypothetical", [NGA], [GMB], "hit any target there", minor=True, alt={"targets": [[JAMMEH]]})

    derek = "“Sad to go. The waiters were crying. Nobodys told them if they’ll be paid.”"
    a.at(f"The UK Foreign Office is again advising Britons to leave on the first commercial flight available. Around 1,000 package tourists were brought back yesterday; another 2,500 are to follow. One of them, Derek from Hull, writes: {derek}")
    s("The UK Foreign Office", FCO, "advising", "to leave on the first commercial flight available", act="demand", to="Britons", date=day, alt={"date": [None]})
    s("One of them", DEREK, "writes", derek, date=day, alt={"date": [None]})
    c("The UK Foreign Office", FCO, "demand", "leave on the first commercial flight available", toward=[BRITONS], minor=True)
    e("REQUEST", "occurred", [FCO], [BRITONS], "The UK Foreign Office is again advising Britons to leave on the first commercial flight available", when=day, minor=True, alt={"when": [None], "targets": [[]]})
    e("RETREAT", "occurred", [BRITONS], [GMB], "Around 1,000 package tourists were brought back yesterday", when=eve, minor=True, alt={"sources": [[]], "targets": [[]], "plover": ["AID"]}, key="tourists_home")
    e("RETREAT", "hypothetical", [BRITONS], [GMB], "another 2,500 are to follow", minor=True, alt={"sources": [[]], "targets": [[]], "status": ["scheduled"], "plover": ["AID"]})
    f(1000, "tourists", "package tourists brought back", "Around 1,000 package tourists", approx=True, key="tourists")
    f(2500, "tourists", "package tourists still to be brought back", "another 2,500", minor=True)

    a.at("Barrow’s people confirm it’ll be at the embassy in Dakar – Gambian soil, legally – at 16.00. A stadium in Banjul had been booked. The bishop who was to have said the prayer is stuck on the ferry.")
    s("Barrow’s people", PEOPLE, "confirm", "it’ll be at the embassy in Dakar – Gambian soil, legally – at 16.00", date=day, alt={"date": [None], "act": ["promise"]}, key="where")

    rebels = "those who’re found carrying arms without his authority will be treated as rebels"
    ask = "to support him in enforcing the will of the Gambian people"
    a.at(f"In his speech he ordered all members of the armed forces to stay in barracks; {rebels}. He asked ECOWAS, the African Union and the UN {ask}.")
    s("he", BARROW, "ordered", ["to stay in barracks", rebels], act="demand", to="the armed forces", date=day, alt={"act": ["threat"], "date": [None], "addressee": ["all members of the armed forces"]}, key="barracks")
    s("He", BARROW, "asked", ask, act="demand", to="ECOWAS, African Union and UN", date=day, alt={"date": [None]}, key="asked")
    c("he", BARROW, "demand", "stay in barracks", toward=[SOLDIERS])
    c("he", BARROW, "threat", "will be treated as rebels", "those who’re found carrying arms without his authority", polarity="if", toward=[SOLDIERS])
    c("He", BARROW, "demand", ask.removeprefix("to "), toward=[ECOWAS, AU, UN])
    e("REQUEST", "occurred", [BARROW], [SOLDIERS], "he ordered all members of the armed forces to stay in barracks", when=day)
    e("THREATEN", "occurred", [BARROW], [SOLDIERS], rebels, when=day)
    e("COERCE", "hypothetical", [BARROW], [SOLDIERS], "treated as rebels", minor=True)
    e("REQUEST", "occurred", [BARROW], [ECOWAS, AU, UN], "He asked ECOWAS, the African Union and the UN to support him", when=day, more=["at the invitation of Mr Barrow"], key="invitation")
    e("SUPPORT", "hypothetical", [ECOWAS, AU, UN], [BARROW], "support him in enforcing the will of the Gambian people", minor=True, alt={"plover": ["AID", "COOPERATE"]})
    a.at("The room held perhaps 40 people.")
    f(40, "people", "people in the room at Barrow's inauguration", "perhaps 40 people", approx=True, minor=True)

    a.at("Congratulations from Paris and London. Washington recognises him too.\n\n[Correction, 17.20: an earlier version of our briefing said Ghana was sending 250 soldiers. It’s 205.]")
    s("an earlier version of our briefing", BLOG, "said", "Ghana was sending 250 soldiers", minor=True)
    e("SUPPORT", "occurred", [FRA, GBR], [BARROW], "Congratulations from Paris and London", when=day, alt={"when": [None]})
    e("SUPPORT", "occurred", [USA], [BARROW], "Washington recognises him too", when=day, alt={"when": [None], "plover": ["COOPERATE"]})
    e("MOBILIZE", "ongoing", [GHA], [GMB], "Ghana was sending 250 soldiers", minor=True, alt={"status": ["scheduled", "hypothetical"], "plover": ["AID", "COOPERATE"], "targets": [[JAMMEH], []]}, key="ghana_sends")
    f(250, "soldiers", "soldiers sent by Ghana", "250 soldiers", minor=True, note="corrected in the same entry", key="ghana_wrong")
    f(205, "soldiers", "soldiers sent by Ghana", "205", key="ghana")

    invite = "“If they go in, they go in at the invitation of Mr Barrow. They do not go in because of us.”"
    a.at(f"The UN Security Council has just voted, 15-0, to back ECOWAS in its effort to make Jammeh honour the result, “by persuasion in the first place”. That’s weaker than Senegal had hoped for. The ambassador of one permanent member, who’d argued for the change, says the text authorises nothing: {invite}")
    s("The UN Security Council", UNSC, "voted", "to back ECOWAS in its effort to make Jammeh honour the result, “by persuasion in the first place”", act="support", date=day, alt={"date": [None]}, minor=True)
    s("The ambassador of one permanent member", AMBASSADOR, "argued for", "the change", act="demand", minor=True, alt={"act": ["support"]})
    s("The ambassador of one permanent member", AMBASSADOR, "says", ["the text authorises nothing", invite], act="denial", date=day, alt={"date": [None], "act": ["claim"]})
    e("SUPPORT", "occurred", [UNSC], [ECOWAS], "The UN Security Council has just voted, 15-0, to back ECOWAS in its effort", when=day, key="vote")
    e("COERCE", "ongoing", [ECOWAS], [JAMMEH], "its effort to make Jammeh honour the result", minor=True, alt={"plover": ["REQUEST"]})
    e("ASSAULT", "hypothetical", [ECOWAS], [GMB], "If they go in", minor=True, alt={"sources": [[FORCE]], "targets": [[JAMMEH]], "plover": ["MOBILIZE", "COERCE"]}, key="go_in")
    f(15, "votes", "votes in the Security Council for the resolution", "15-0")
    f(0, "votes", "votes in the Security Council against the resolution", "15-0", minor=True)

    cross = "troops crossed the border this afternoon, from the south-east, south-west and north"
    fight = "there’s been fighting with Jammeh’s supporters from Casamance near Kanilai"
    goat = "he’s looking at the frontier right now ‘and there is nobody on it but a goat’"
    a.at(f"They’re in. Senegal’s army spokesman says {cross}. He says {fight}; we can’t verify that. A Gambian captain reached by phone says {goat}.")
    s("Senegal’s army spokesman", SEN_SPOKESMAN, ("says", 1), cross, date=day, alt={"date": [None]}, key="crossed_s")
    s("He", SEN_SPOKESMAN, ("says", 2), fight, date=day, alt={"date": [None]})
    s("A Gambian captain", CAPTAIN, ("says", 3), goat, act="denial", date=day, alt={"date": [None]}, key="goat")
    e("ASSAULT", "occurred", [SEN], [GMB], cross, when=day, more=["regional troops cross border", "They’re in."], place="Gambian border", alt={"plover": ["COERCE", "MOBILIZE"], "sources": [[FORCE], [ECOWAS]], "targets": [[JAMMEH]]}, key="crossing")
    e("ASSAULT", "occurred", [SEN], [SUPPORTERS], "there’s been fighting with Jammeh’s supporters from Casamance", place="near Kanilai", alt={"when": [day], "sources": [[FORCE], [SUPPORTERS]], "targets": [[SEN]]})
    e("ASSAULT", "denied", [SEN], [GMB], "there is nobody on it but a goat", when=day, minor=True, alt={"plover": ["MOBILIZE", "COERCE"], "when": [None], "sources": [[FORCE], [ECOWAS]]}, key="nobody_crossed")

    a.at("A spokesman for UNHCR puts the number who’ve fled at 45,000, mostly children.")
    s("A spokesman for UNHCR", UNHCR, "puts", "the number who’ve fled at 45,000, mostly children", date=day, alt={"date": [None]}, key="unhcr")
    f(45000, "people", "people who fled", "45,000", side="UN", key="fled")

    a.at("And stop. ECOWAS says that the operation has been suspended to give mediation a last chance. Guinea’s Alpha Condé is expected in Banjul tomorrow morning with Mauritania’s president. Should that fail, says Marcel de Souza, the head of the bloc’s commission, troops will go on to the capital; Jammeh has until noon. According to De Souza he’s been asking for an amnesty and for leave to stay in his village. Leaving the country isn’t up for discussion, he adds: if he won’t go with Condé he’ll be taken.")
    s("ECOWAS", ECOWAS, ("says", 1), "the operation has been suspended to give mediation a last chance", date=day, alt={"date": [None]})
    s("Marcel de Souza", DE_SOUZA, ("says", 2), ["Should that fail", "troops will go on to the capital; Jammeh has until noon"], act="threat", date=day, alt={"date": [None]})
    s("De Souza", DE_SOUZA, "According to", "he’s been asking for an amnesty and for leave to stay in his village", minor=True, date=day, alt={"date": [None]})
    s(("he", 1), JAMMEH, "asking for", "an amnesty and for leave to stay in his village", act="demand", via=DE_SOUZA)
    s(("he", 2), DE_SOUZA, "adds", ["Leaving the country isn’t up for discussion", "if he won’t go with Condé he’ll be taken"], act="threat", date=day, alt={"date": [None]})
    c("Marcel de Souza", DE_SOUZA, "threat", "troops will go on to the capital", "Should that fail", toward=[JAMMEH], key="noon")
    c("Marcel de Souza", DE_SOUZA, "demand", "Jammeh has until noon", toward=[JAMMEH], minor=True)
    c(("he", 1), JAMMEH, "demand", "an amnesty", toward=[ECOWAS])
    c(("he", 1), JAMMEH, "demand", "leave to stay in his village", toward=[ECOWAS])
    c(("he", 2), DE_SOUZA, "refusal", "Leaving the country isn’t up for discussion", toward=[JAMMEH], alt={"kind": ["demand"]})
    c(("he", 2), DE_SOUZA, "threat", "he’ll be taken", "if he won’t go with Condé", toward=[JAMMEH])
    e("RETREAT", "occurred", [ECOWAS], [GMB], "the operation has been suspended", when=day, alt={"targets": [[JAMMEH], []], "sources": [[FORCE]]}, key="suspended")
    e("CONSULT", "scheduled", [CONDE, AZIZ], [JAMMEH], "Guinea’s Alpha Condé is expected in Banjul tomorrow morning with Mauritania’s president", when=fri, place="Banjul", format="visit", key="conde", alt={"targets": [[GMB]]})
    e("THREATEN", "occurred", [DE_SOUZA], [JAMMEH], "troops will go on to the capital", when=day, more=["if he won’t go with Condé he’ll be taken"])
    e("ASSAULT", "hypothetical", [FORCE], [GMB], "go on to the capital", when=fri, place="Banjul", alt={"targets": [[JAMMEH]], "when": [None], "plover": ["COERCE", "MOBILIZE"]}, key="capital")
    e("REQUEST", "occurred", [JAMMEH], [ECOWAS], "he’s been asking for an amnesty and for leave to stay in his village")
    e("CONCEDE", "hypothetical", [ECOWAS], [JAMMEH], "an amnesty and for leave to stay in his village", minor=True, alt={"plover": ["AGREE", "AID"]})
    e("REJECT", "occurred", [DE_SOUZA], [JAMMEH], "Leaving the country isn’t up for discussion", when=day, alt={"plover": ["REQUEST"]})
    e("RETREAT", "hypothetical", [JAMMEH], [], "Leaving the country", minor=True, key="leaving")
    e("COERCE", "hypothetical", [ECOWAS], [JAMMEH], "he’ll be taken", minor=True, alt={"sources": [[FORCE]]})

    a.at("A quick word on Badjie, the army chief, who was pledging loyalty to Jammeh earlier this month: he was seen tonight at a street party on Westfield Junction, in uniform, dancing.")
    s("Badjie", BADJIE, "pledging", "loyalty to Jammeh", act="promise", to="Yahya Jammeh", alt={"act": ["support"]}, key="loyalty_said")
    c("Badjie", BADJIE, "promise", "loyalty to Jammeh", toward=[JAMMEH], minor=True, key="loyalty_c")
    e("AGREE", "occurred", [BADJIE], [JAMMEH], "pledging loyalty to Jammeh earlier this month", when="2017-01", minor=True, alt={"plover": ["SUPPORT"], "when": [None]}, key="loyalty")
