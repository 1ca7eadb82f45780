"""Second, independent annotation of the live blog on the Gambia, 19 January 2017."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party

GAMBIA, SENEGAL, NIGERIA = Party("Gambia", "GMB"), Party("Senegal", "SEN"), Party("Nigeria", "NGA")
UK, FRANCE, USA, GHANA = Party("United Kingdom", "GBR"), Party("France", "FRA"), Party("United States", "USA"), Party("Ghana", "GHA")
ECOWAS, AU, UN, UNSC = Party("ECOWAS", "ECOWAS"), Party("African Union", "AU"), Party("United Nations", "UN"), Party("UN Security Council", "UN")
JAMMEH, BARROW = Party("Yahya Jammeh", "GMB"), Party("Adama Barrow", "GMB")
BARROWS_PEOPLE = Party("Barrow's people (unnamed)", "GMB")
ARMED_FORCES = Party("Gambian armed forces", "GMB")
BADJIE = Party("Badjie", "GMB")
SILLAH, QUAYSIDE = Party("Fatou Sillah", "MEDIA"), Party("The Quayside", "MEDIA")
NEIGHBOUR, DEREK, BRITONS, TOURISTS = Party("neighbour of Fatou Sillah (unnamed)"), Party("Derek"), Party("Britons"), Party("package tourists")
SENEGAL_ARMY, SENEGAL_SPOKESMAN = Party("Senegal's army", "SEN"), Party("Senegal's army spokesman (unnamed)", "SEN")
AIR_FORCE, SQUADRON_LEADER = Party("Nigeria's air force", "NGA"), Party("Nigerian squadron leader (unnamed)", "NGA")
FOREIGN_OFFICE = Party("UK Foreign Office", "GBR")
AMBASSADOR = Party("ambassador of one permanent member (unnamed)")
CAPTAIN = Party("Gambian captain (unnamed)", "GMB")
UNHCR = Party("UNHCR spokesman (unnamed)", "UN")
DE_SOUZA, CONDE, MAURITANIA = Party("Marcel de Souza", "ECOWAS"), Party("Alpha Condé", "GIN"), Party("Mauritania's president", "MRT")
SUPPORTERS = Party("Jammeh's supporters from Casamance")

DAY = "2017-01-19"
TODAY = {"date": [DAY]}


def annotate(a: Article) -> None:
    a.document(
        published=DAY,
        title="Gambia crisis: Barrow takes oath in Dakar as regional troops cross border – as it happened",
        byline="Lena Ashworth (now) and Tomi Bright (earlier)",
        publisher="The Quayside",
        boilerplate=["The Quayside | Live"],
        published_span="Thursday 19 January 2017",
    )

    a.at("Midnight has come and gone, and with it the term of Yahya Jammeh, who has run the Gambia for 22 years. He hasn’t left. The troops that were going to throw him out haven’t moved.")
    a.figure(22, "years", "Jammeh's rule", "22 years", minor=True)
    a.event("RETREAT", "denied", [JAMMEH], [], "He hasn’t left")
    a.event("MOBILIZE", "denied", [ECOWAS], [JAMMEH], "The troops that were going to throw him out haven’t moved", minor=True, alt={"plover": ["ASSAULT"], "targets": [[GAMBIA]]})

    a.at("Our reporter Fatou Sillah is in Serekunda: “Shutters down, nobody in the street, not even the dogs. My neighbour’s filled the bath. She’s more afraid of the soldiers who are here than of the ones who are coming.”")
    a.statement("Our reporter Fatou Sillah", SILLAH, None, "“Shutters down, nobody in the street, not even the dogs. My neighbour’s filled the bath. She’s more afraid of the soldiers who are here than of the ones who are coming.”", alt=TODAY)
    a.statement("She", NEIGHBOUR, "afraid", "of the soldiers who are here than of the ones who are coming", act="expectation", mode="indirect", minor=True, alt={"mode": ["direct"]})

    a.at("Senegal’s army denies overnight reports that an advance party went in near Karang. A spokesman says no one has crossed ‘for the time being’, and that he’ll announce it himself when someone does.")
    a.statement("Senegal’s army", SENEGAL_ARMY, "denies", "overnight reports that an advance party went in near Karang", act="denial", alt=TODAY)
    a.statement("A spokesman", SENEGAL_SPOKESMAN, "says", "no one has crossed ‘for the time being’, and that he’ll announce it himself when someone does", act="denial", alt={"act": ["claim", "promise"], "date": [DAY]})
    a.commitment("A spokesman", SENEGAL_SPOKESMAN, "promise", "he’ll announce it himself", "when someone does", minor=True)
    a.event("ASSAULT", "denied", [SENEGAL], [GAMBIA], "an advance party went in near Karang", place="near Karang", more=["no one has crossed"], alt={"plover": ["MOBILIZE"]})

    a.at("Nigeria’s air force says that its planes have been over Gambian territory and could hit any target there if ordered to. It’s reconnaissance, a squadron leader tells us, “with the volume turned up”.")
    a.statement("Nigeria’s air force", AIR_FORCE, "says", "its planes have been over Gambian territory and could hit any target there if ordered to", act="threat", alt=TODAY)
    a.commitment("Nigeria’s air force", AIR_FORCE, "threat", "could hit any target there", "if ordered to", toward=[GAMBIA], alt={"toward": [[JAMMEH]]})
    a.event("MOBILIZE", "occurred", [AIR_FORCE], [GAMBIA], "its planes have been over Gambian territory")
    a.event("THREATEN", "occurred", [AIR_FORCE], [GAMBIA], "could hit any target there if ordered to")
    a.event("ASSAULT", "hypothetical", [AIR_FORCE], [GAMBIA], "hit any target there")
    a.statement("a squadron leader", SQUADRON_LEADER, "tells", ["It’s reconnaissance", "“with the volume turned up”"], to="The Quayside", alt={"addressee": [None], "date": [DAY]})

    a.at("The UK Foreign Office is again advising Britons to leave on the first commercial flight available. Around 1,000 package tourists were brought back yesterday; another 2,500 are to follow. One of them, Derek from Hull, writes: “Sad to go. The waiters were crying. Nobodys told them if they’ll be paid.”")
    a.statement("The UK Foreign Office", FOREIGN_OFFICE, "advising", "to leave on the first commercial flight available", act="demand", to="Britons", alt={"act": ["proposal"], "date": [DAY]})
    a.commitment("The UK Foreign Office", FOREIGN_OFFICE, "demand", "leave on the first commercial flight available", toward=[BRITONS], minor=True)
    a.event("REQUEST", "occurred", [FOREIGN_OFFICE], [BRITONS], "The UK Foreign Office is again advising Britons to leave", minor=True, alt={"status": ["ongoing"]})
    a.event("RETREAT", "occurred", [TOURISTS], [], "Around 1,000 package tourists were brought back", when="2017-01-18", minor=True, alt={"plover": ["AID"], "sources": [[UK]]})
    a.event("RETREAT", "scheduled", [TOURISTS], [], "another 2,500 are to follow", minor=True, alt={"plover": ["AID"], "status": ["hypothetical"], "sources": [[UK]]})
    a.figure(1000, "tourists", "package tourists brought back to Britain", "Around 1,000 package tourists", approx=True)
    a.figure(2500, "tourists", "package tourists still to be brought back", "another 2,500")
    a.statement("Derek from Hull", DEREK, "writes", "“Sad to go. The waiters were crying. Nobodys told them if they’ll be paid.”", minor=True)

    a.at("Barrow’s people confirm it’ll be at the embassy in Dakar – Gambian soil, legally – at 16.00.")
    a.statement("Barrow’s people", BARROWS_PEOPLE, "confirm", "it’ll be at the embassy in Dakar – Gambian soil, legally – at 16.00", alt={"act": ["promise"], "date": [DAY], "side": [None]})

    a.at("The room held perhaps 40 people. In his speech he ordered all members of the armed forces to stay in barracks; those who’re found carrying arms without his authority will be treated as rebels. He asked ECOWAS, the African Union and the UN to support him in enforcing the will of the Gambian people.")
    a.figure(40, "people", "people in the room at Barrow's oath", "perhaps 40 people", approx=True, minor=True)
    rebels, arms = "will be treated as rebels", "those who’re found carrying arms without his authority"
    a.statement("he", BARROW, "ordered", "to stay in barracks", act="demand", to="all members of the armed forces", alt=TODAY)
    a.statement("he", BARROW, None, f"{arms} {rebels}", act="threat", to="all members of the armed forces", alt={"date": [DAY], "addressee": [None]})
    a.commitment("he", BARROW, "demand", "stay in barracks", toward=[ARMED_FORCES])
    a.commitment("he", BARROW, "threat", rebels, arms, toward=[ARMED_FORCES])
    a.event("REQUEST", "occurred", [BARROW], [ARMED_FORCES], "he ordered all members of the armed forces to stay in barracks", alt={"when": [DAY]})
    a.event("THREATEN", "occurred", [BARROW], [ARMED_FORCES], f"{arms} {rebels}", alt={"when": [DAY]})
    a.event("COERCE", "hypothetical", [BARROW], [ARMED_FORCES], rebels, minor=True)
    a.statement("He", BARROW, "asked", "to support him in enforcing the will of the Gambian people", act="demand", to="ECOWAS, the African Union and the UN", alt=TODAY)
    a.commitment("He", BARROW, "demand", "support him in enforcing the will of the Gambian people", toward=[ECOWAS, AU, UN])
    a.event("REQUEST", "occurred", [BARROW], [ECOWAS, AU, UN], "He asked ECOWAS, the African Union and the UN to support him", alt={"when": [DAY]})

    a.at("Congratulations from Paris and London. Washington recognises him too.")
    a.event("SUPPORT", "occurred", [FRANCE, UK], [BARROW], "Congratulations from Paris and London", alt={"when": [DAY]})
    a.event("SUPPORT", "occurred", [USA], [BARROW], "Washington recognises him", alt={"when": [DAY]})

    a.at("an earlier version of our briefing said Ghana was sending 250 soldiers. It’s 205.")
    a.statement("an earlier version of our briefing", QUAYSIDE, "said", "Ghana was sending 250 soldiers", minor=True)
    a.event("MOBILIZE", "ongoing", [GHANA], [GAMBIA], "Ghana was sending 250 soldiers", alt={"status": ["scheduled", "hypothetical"], "targets": [[], [JAMMEH]]})
    a.figure(250, "soldiers", "soldiers sent by Ghana (corrected)", "250 soldiers", side="GHA", minor=True)
    a.figure(205, "soldiers", "soldiers sent by Ghana", "205", side="GHA")

    a.at("The UN Security Council has just voted, 15-0, to back ECOWAS in its effort to make Jammeh honour the result, “by persuasion in the first place”. That’s weaker than Senegal had hoped for. The ambassador of one permanent member, who’d argued for the change, says the text authorises nothing: “If they go in, they go in at the invitation of Mr Barrow. They do not go in because of us.”")
    a.statement("The UN Security Council", UNSC, "voted", "to back ECOWAS in its effort to make Jammeh honour the result, “by persuasion in the first place”", act="support", date=DAY, alt={"date": [None]})
    a.event("SUPPORT", "occurred", [UNSC], [ECOWAS], "The UN Security Council has just voted, 15-0, to back ECOWAS", when=DAY)
    a.event("COERCE", "ongoing", [ECOWAS], [JAMMEH], "its effort to make Jammeh honour the result", minor=True, alt={"plover": ["REQUEST"]})
    a.figure(15, "votes", "Security Council votes to back ECOWAS", "15-0")
    a.statement("Senegal", SENEGAL, "hoped for", "That’s weaker", act="expectation", minor=True)
    a.statement("The ambassador of one permanent member", AMBASSADOR, "argued", "for the change", act="demand", minor=True, alt={"act": ["proposal", "support"]})
    a.event("REQUEST", "occurred", [AMBASSADOR], [UNSC], "who’d argued for the change", minor=True)
    a.statement("The ambassador of one permanent member", AMBASSADOR, "says", ["the text authorises nothing", "“If they go in, they go in at the invitation of Mr Barrow. They do not go in because of us.”"], alt={"act": ["denial"], "date": [DAY]})
    a.event("ASSAULT", "hypothetical", [ECOWAS], [GAMBIA], "If they go in", minor=True, alt={"plover": ["MOBILIZE"]})
    a.event("REQUEST", "hypothetical", [BARROW], [ECOWAS], "at the invitation of Mr Barrow", minor=True)

    a.at("They’re in. Senegal’s army spokesman says troops crossed the border this afternoon, from the south-east, south-west and north. He says there’s been fighting with Jammeh’s supporters from Casamance near Kanilai; we can’t verify that. A Gambian captain reached by phone says he’s looking at the frontier right now ‘and there is nobody on it but a goat’.")
    a.statement("Senegal’s army spokesman", SENEGAL_SPOKESMAN, ("says", 1), "troops crossed the border this afternoon, from the south-east, south-west and north", alt=TODAY)
    a.event("ASSAULT", "occurred", [ECOWAS], [GAMBIA], "troops crossed the border", when=DAY, more=["regional troops cross border", "They’re in"], alt={"plover": ["MOBILIZE"], "sources": [[SENEGAL]]})
    a.statement("He", SENEGAL_SPOKESMAN, ("says", 2), "there’s been fighting with Jammeh’s supporters from Casamance near Kanilai", alt=TODAY)
    a.event("ASSAULT", "occurred", [ECOWAS], [SUPPORTERS], "fighting with Jammeh’s supporters from Casamance", place="near Kanilai", alt={"when": [DAY], "sources": [[SENEGAL]]})
    a.statement("A Gambian captain reached by phone", CAPTAIN, ("says", 3), "he’s looking at the frontier right now ‘and there is nobody on it but a goat’", alt={"act": ["denial"], "date": [DAY]})

    a.at("A spokesman for UNHCR puts the number who’ve fled at 45,000, mostly children.")
    a.statement("A spokesman for UNHCR", UNHCR, "puts", "the number who’ve fled at 45,000, mostly children", alt=TODAY)
    a.figure(45000, "people", "people who have fled the Gambia", "45,000")

    a.at("And stop. ECOWAS says that the operation has been suspended to give mediation a last chance. Guinea’s Alpha Condé is expected in Banjul tomorrow morning with Mauritania’s president. Should that fail, says Marcel de Souza, the head of the bloc’s commission, troops will go on to the capital; Jammeh has until noon. According to De Souza he’s been asking for an amnesty and for leave to stay in his village. Leaving the country isn’t up for discussion, he adds: if he won’t go with Condé he’ll be taken.")
    a.statement("ECOWAS", ECOWAS, ("says", 1), "the operation has been suspended to give mediation a last chance", alt=TODAY)
    a.event("RETREAT", "occurred", [ECOWAS], [GAMBIA], "the operation has been suspended", when=DAY, more=["And stop"], alt={"when": [None], "plover": ["CONCEDE"], "targets": [[JAMMEH]]})
    a.event("CONSULT", "scheduled", [CONDE, MAURITANIA], [JAMMEH], "Guinea’s Alpha Condé is expected in Banjul tomorrow morning with Mauritania’s president", when="2017-01-20", place="Banjul", format="visit",
            more=["to give mediation a last chance"], alt={"format": ["talks", "meeting"]})
    go_on = "troops will go on to the capital"
    a.statement("Marcel de Souza", DE_SOUZA, ("says", 2), ["Should that fail", f"{go_on}; Jammeh has until noon"], act="threat", alt=TODAY)
    a.commitment("Marcel de Souza", DE_SOUZA, "threat", go_on, "Should that fail", toward=[JAMMEH])
    a.event("THREATEN", "occurred", [DE_SOUZA], [JAMMEH], go_on, more=["if he won’t go with Condé he’ll be taken"], alt={"when": [DAY]})
    a.event("ASSAULT", "hypothetical", [ECOWAS], [JAMMEH], go_on, place="Banjul", alt={"plover": ["MOBILIZE"], "targets": [[GAMBIA]]})
    a.statement("De Souza", DE_SOUZA, "According to", "he’s been asking for an amnesty and for leave to stay in his village", alt=TODAY)
    a.statement(("he", 1), JAMMEH, "asking", "for an amnesty and for leave to stay in his village", act="demand", to="ECOWAS", alt={"addressee": [None]})
    a.commitment(("he", 1), JAMMEH, "demand", "an amnesty", toward=[ECOWAS])
    a.commitment(("he", 1), JAMMEH, "demand", "leave to stay in his village", toward=[ECOWAS])
    a.event("REQUEST", "occurred", [JAMMEH], [ECOWAS], "he’s been asking for an amnesty and for leave to stay in his village", alt={"status": ["ongoing"]})
    a.statement(("he", 2), DE_SOUZA, "adds", ["Leaving the country isn’t up for discussion", "if he won’t go with Condé he’ll be taken"], act="threat", alt={"act": ["refusal", "demand"], "date": [DAY]})
    a.commitment(("he", 2), DE_SOUZA, "demand", "Leaving the country isn’t up for discussion", toward=[JAMMEH], minor=True, alt={"kind": ["refusal"]})
    a.commitment(("he", 2), DE_SOUZA, "threat", "he’ll be taken", "if he won’t go with Condé", toward=[JAMMEH])
    a.event("REJECT", "occurred", [DE_SOUZA], [JAMMEH], "Leaving the country isn’t up for discussion", minor=True, alt={"plover": ["REQUEST"]})
    a.event("RETREAT", "hypothetical", [JAMMEH], [ECOWAS], "Leaving the country", minor=True, alt={"targets": [[]]})
    a.event("COERCE", "hypothetical", [ECOWAS], [JAMMEH], "he’ll be taken")

    a.at("A quick word on Badjie, the army chief, who was pledging loyalty to Jammeh earlier this month")
    a.statement("Badjie", BADJIE, "pledging", "loyalty to Jammeh", act="promise", to="Yahya Jammeh", date="2017-01", minor=True, alt={"act": ["support"], "date": [None], "addressee": [None]})
    a.commitment("Badjie", BADJIE, "promise", "loyalty to Jammeh", toward=[JAMMEH], minor=True)
    a.event("SUPPORT", "occurred", [BADJIE], [JAMMEH], "pledging loyalty to Jammeh", when="2017-01", minor=True, alt={"plover": ["AGREE"]})
