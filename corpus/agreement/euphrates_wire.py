"""Second, independent annotation of the agency report on the Ataturk dam, 14 January 1990."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party

TURKEY, SYRIA, IRAQ = Party("Turkey", "TUR"), Party("Syria", "SYR"), Party("Iraq", "IRQ")
DEMIRALP, OFFICIALS, OZAL, DSI = Party("Murat Demiralp", "TUR"), Party("Turkish officials (unnamed)", "TUR"), Party("Turgut Ozal", "TUR"), Party("State Hydraulic Works", "TUR")
CHARGE = Party("Turkish charge d'affaires", "TUR")
IRAQI_MINISTRY, IRRIGATION, DELEGATION = Party("Iraqi foreign ministry", "IRQ"), Party("Iraqi irrigation official (unnamed)", "IRQ"), Party("Iraqi parliamentary delegation", "IRQ")
WESTERN, ARAB, DIPLOMATS, ENGINEERS = Party("Western diplomat (unnamed)"), Party("ambassador of another Arab state (unnamed)"), Party("diplomats in Ankara (unnamed)"), Party("engineers (unnamed)")
RADIO, NEWSPAPERS, ANATOLIAN = Party("State radio in Damascus", "MEDIA"), Party("Turkish newspapers", "MEDIA"), Party("Anatolian press", "MEDIA")
REBELS, SHELTERERS, ARAB_STATES, COMPANIES = Party("Kurdish rebels"), Party("countries that shelter the rebels"), Party("other Arab states"), Party("companies which work on the dam")

SATURDAY = "1990-01-13"


def annotate(a: Article) -> None:
    a.document(
        published="1990-01-14",
        title="Turkey cuts Euphrates flow for dam, Baghdad complains",
        agency="Corvus",
        boilerplate=["(Recasts, adds Iraqi note in paras 4-6)", "((Ankara newsroom))"],
        datelines=["ANKARA"],
        published_span="Jan 14, 1990",
        alt={"publisher": ["Corvus"]},
    )

    a.at("Turkey cuts Euphrates flow for dam, Baghdad complains")
    a.statement("Baghdad", IRAQ, "complains", "Turkey cuts Euphrates flow for dam", act="accusation", minor=True)

    a.at("Turkey on Saturday began to fill the reservoir of its giant Ataturk dam, cutting the flow of the Euphrates into Syria and Iraq for what it said would be one month and drawing a protest from Baghdad, which accused it of acting against international law.")
    a.event("COERCE", "ongoing", [TURKEY], [SYRIA, IRAQ], "cutting the flow of the Euphrates into Syria and Iraq", when=SATURDAY,
            more=["Turkey cuts Euphrates flow for dam", "workmen lowered the gates of the diversion tunnel", "the closing"], alt={"status": ["occurred"], "plover": ["SANCTION"]})
    a.statement(("it", 1), TURKEY, "said", "would be one month", alt={"act": ["promise"]})
    a.figure(1, "months", "time for which the flow is cut", "one month", side="TUR")
    a.statement("Baghdad", IRAQ, "accused", "it of acting against international law", act="accusation", alt={"date": [SATURDAY]})
    a.event("ACCUSE", "occurred", [IRAQ], [TURKEY], "Baghdad, which accused it of acting against international law", more=["Baghdad complains", "drawing a protest from Baghdad"], alt={"when": [SATURDAY], "plover": ["PROTEST"]})

    a.at("\"We have kept our neighbours informed at every step, and we have given them more than we owe them,\" foreign ministry spokesman Murat Demiralp told a news briefing. The river would be returned to its bed on Feb. 13, he said.")
    a.statement("foreign ministry spokesman Murat Demiralp", DEMIRALP, "told", "\"We have kept our neighbours informed at every step, and we have given them more than we owe them,\"", to="news briefing", alt={"act": ["denial"], "addressee": [None]})
    a.statement("he", DEMIRALP, "said", "The river would be returned to its bed on Feb. 13", act="promise", alt={"act": ["claim"]})
    a.commitment("he", DEMIRALP, "promise", "The river would be returned to its bed on Feb. 13", toward=[SYRIA, IRAQ])
    a.event("AGREE", "occurred", [DEMIRALP], [SYRIA, IRAQ], "The river would be returned to its bed on Feb. 13, he said", minor=True)
    a.event("RETREAT", "scheduled", [TURKEY], [SYRIA, IRAQ], "The river would be returned to its bed", when="1990-02-13", alt={"plover": ["CONCEDE"]})

    a.at("In Baghdad the foreign ministry handed the Turkish charge d'affaires a note on Saturday night, a Western diplomat said. It asked Ankara to reopen the tunnel after two weeks or, failing that, to guarantee 300 cubic metres a second for the rest of the period, he added.")
    ask = "to reopen the tunnel after two weeks or, failing that, to guarantee 300 cubic metres a second for the rest of the period"
    a.statement("a Western diplomat", WESTERN, "said", "In Baghdad the foreign ministry handed the Turkish charge d'affaires a note on Saturday night")
    a.event("CONSULT", "occurred", [IRAQI_MINISTRY], [CHARGE], "the foreign ministry handed the Turkish charge d'affaires a note", when=SATURDAY, place="Baghdad", format="letter", alt={"format": ["meeting"]})
    a.statement("he", WESTERN, "added", f"It asked Ankara {ask}", minor=True)
    a.statement("It", IRAQI_MINISTRY, "asked", ask, act="demand", to="Turkey", date=SATURDAY, alt={"addressee": ["Ankara"]})
    a.commitment("It", IRAQI_MINISTRY, "demand", "reopen the tunnel after two weeks", toward=[TURKEY])
    a.commitment("It", IRAQI_MINISTRY, "demand", "guarantee 300 cubic metres a second for the rest of the period", "failing that", toward=[TURKEY])
    a.event("REQUEST", "occurred", [IRAQI_MINISTRY], [TURKEY], "It asked Ankara to reopen the tunnel after two weeks", when=SATURDAY)
    a.event("CONCEDE", "hypothetical", [TURKEY], [IRAQ], "reopen the tunnel after two weeks", minor=True)
    a.figure(2, "weeks", "time after which Iraq asks Turkey to reopen the tunnel", "two weeks", side="IRQ")
    a.figure(300, "cubic metres a second", "flow Iraq asks Turkey to guarantee", "300 cubic metres a second", side="IRQ")

    a.at("\"Half the river in January is half the bread in June,\" said an Iraqi irrigation official reached by telephone. \"We hold them responsible,\" the ambassador of another Arab state, who asked not to be identified, said, \"but nobody is going to make a war out of it.\"")
    a.statement("an Iraqi irrigation official reached by telephone", IRRIGATION, ("said", 1), "\"Half the river in January is half the bread in June,\"", alt={"act": ["expectation"]})
    a.statement("the ambassador of another Arab state", ARAB, ("said", 2), ["\"We hold them responsible,\"", "\"but nobody is going to make a war out of it.\""], act="accusation", alt={"act": ["expectation"]})
    a.statement("the ambassador of another Arab state", ARAB, "asked", "not to be identified", act="demand", minor=True)
    a.event("ACCUSE", "occurred", [ARAB], [TURKEY], "We hold them responsible")
    a.event("ASSAULT", "denied", [IRAQ], [TURKEY], "nobody is going to make a war out of it", minor=True, alt={"status": ["hypothetical"], "sources": [[]]})

    a.at("Turkey has informed its neighbours at every stage and has given them more than it owed, the spokesman, Murat Demirali, said.")
    a.statement("the spokesman, Murat Demirali", DEMIRALP, "said", "Turkey has informed its neighbours at every stage and has given them more than it owed", minor=True)

    a.at("The second group was also late because of fog, he said.")
    a.statement("he", DEMIRALP, "said", "The second group was also late because of fog", minor=True)

    a.at("Between Nov. 23 and Saturday Turkey let through an average of 768 cubic metres a second instead of the 500 it promised Damascus in 1987, the State Hydraulic Works (DSI) said in a statement. Syria and Iraq were told of the dates in November; Iraq says it was told, not asked.")
    a.statement("the State Hydraulic Works (DSI)", DSI, "said", "Between Nov. 23 and Saturday Turkey let through an average of 768 cubic metres a second instead of the 500 it promised Damascus in 1987")
    a.statement(("it", 1), TURKEY, "promised", "the 500", act="promise", to="Syria", date="1987", minor=True, alt={"addressee": ["Damascus"]})
    a.commitment(("it", 1), TURKEY, "promise", "the 500", toward=[SYRIA], minor=True)
    a.event("AGREE", "occurred", [TURKEY], [SYRIA], "the 500 it promised Damascus in 1987", when="1987", minor=True)
    a.figure(768, "cubic metres a second", "average flow let through since 23 November", "an average of 768 cubic metres a second", side="TUR")
    a.figure(500, "cubic metres a second", "flow promised to Syria in 1987", "the 500", side="TUR")
    a.event("CONSULT", "occurred", [TURKEY], [SYRIA, IRAQ], "Syria and Iraq were told of the dates", when="1989-11", minor=True,
            more=["We have kept our neighbours informed at every step", "Turkey has informed its neighbours at every stage"])
    a.statement(("Iraq", 2), IRAQ, "says", "it was told, not asked", alt={"act": ["accusation", "denial"]})

    a.at("State radio in Damascus reported the closing in one sentence at the end of its evening bulletin. Diplomats in Ankara expect it to keep quiet for now, not least because of Turkish complaints that Kurdish rebels are trained in Lebanon's Bekaa valley under the eyes of the Syrian army, a charge Damascus denies.")
    trained = "Kurdish rebels are trained in Lebanon's Bekaa valley under the eyes of the Syrian army"
    a.statement("State radio in Damascus", RADIO, "reported", "the closing", minor=True, alt={"side": ["SYR"]})
    a.statement("Diplomats in Ankara", DIPLOMATS, "expect", f"it to keep quiet for now, not least because of Turkish complaints that {trained}", act="expectation")
    a.statement("Turkish", TURKEY, "complaints", trained, act="accusation")
    a.statement(("Damascus", 2), SYRIA, "denies", "a charge", act="denial")
    a.event("ACCUSE", "occurred", [TURKEY], [SYRIA], f"Turkish complaints that {trained}")
    a.event("AID", "denied", [SYRIA], [REBELS], trained, place="Bekaa valley", alt={"status": ["ongoing"], "plover": ["MOBILIZE"]})

    a.at("Turkish officials deny that President Turgut Ozal ever threatened, as newspapers here reported in October, to withhold water from countries that shelter the rebels.")
    withhold = "to withhold water from countries that shelter the rebels"
    a.statement("Turkish officials", OFFICIALS, "deny", ["President Turgut Ozal ever threatened", withhold], act="denial")
    a.statement("newspapers here", NEWSPAPERS, "reported", ["President Turgut Ozal ever threatened", withhold], date="1989-10", minor=True)
    a.statement("President Turgut Ozal", OZAL, "threatened", withhold, act="threat", minor=True)
    a.commitment("President Turgut Ozal", OZAL, "threat", "withhold water", "from countries that shelter the rebels", toward=[SHELTERERS], minor=True, alt={"toward": [[SYRIA]]})
    a.event("THREATEN", "denied", [OZAL], [SHELTERERS], f"President Turgut Ozal ever threatened, as newspapers here reported in October, {withhold}", alt={"targets": [[SYRIA]]})
    a.event("COERCE", "hypothetical", [TURKEY], [SHELTERERS], "withhold water from countries that shelter the rebels", minor=True, alt={"targets": [[SYRIA]], "status": ["denied"], "plover": ["SANCTION"]})
    a.event("AID", "ongoing", [SHELTERERS], [REBELS], "countries that shelter the rebels", minor=True)

    a.at("An Iraqi parliamentary delegation which was to arrive in Ankara on Tuesday has put off its visit, the Anatolian press said. Demiralp said he knew nothing of a postponement and that the three countries' technical committee would meet as planned on Jan. 29, unless the Iraqi side asked for another date.")
    a.statement("the Anatolian press", ANATOLIAN, ("said", 1), "An Iraqi parliamentary delegation which was to arrive in Ankara on Tuesday has put off its visit")
    a.event("CONSULT", "denied", [DELEGATION], [TURKEY], "An Iraqi parliamentary delegation which was to arrive in Ankara", when="1990-01-16", place="Ankara", format="visit", alt={"status": ["scheduled"]})
    a.event("REJECT", "occurred", [DELEGATION], [TURKEY], "has put off its visit", alt={"plover": ["SANCTION"]})
    meet, unless = "the three countries' technical committee would meet as planned on Jan. 29", "unless the Iraqi side asked for another date"
    a.statement("Demiralp", DEMIRALP, ("said", 2), f"he knew nothing of a postponement and that {meet}, {unless}", alt={"act": ["denial", "promise", "expectation"]})
    a.commitment("Demiralp", DEMIRALP, "promise", meet, unless, toward=[IRAQ, SYRIA], minor=True, alt={"toward": [[IRAQ]]})
    a.event("CONSULT", "scheduled", [TURKEY], [SYRIA, IRAQ], "the three countries' technical committee would meet", when="1990-01-29", format="meeting")
    a.event("REQUEST", "hypothetical", [IRAQ], [TURKEY], "the Iraqi side asked for another date", minor=True)

    a.at("Should Turkey refuse to shorten the closure, Baghdad could ask other Arab states to exclude from tenders the companies which work on the dam, said the Arab ambassador. Syria would be asked to join, he said.")
    refuse, tenders = "Should Turkey refuse to shorten the closure", "exclude from tenders the companies which work on the dam"
    a.statement("the Arab ambassador", ARAB, ("said", 1), f"{refuse}, Baghdad could ask other Arab states to {tenders}", act="expectation", alt={"act": ["threat"]})
    a.statement("he", ARAB, ("said", 2), "Syria would be asked to join", act="expectation", alt={"act": ["claim"]})
    a.commitment("Baghdad", IRAQ, "threat", f"could ask other Arab states to {tenders}", refuse, toward=[TURKEY], alt={"toward": [[TURKEY, COMPANIES]]})
    a.event("REJECT", "hypothetical", [TURKEY], [IRAQ], "Turkey refuse to shorten the closure", minor=True)
    a.event("REQUEST", "hypothetical", [IRAQ], [ARAB_STATES], "Baghdad could ask other Arab states", more=["Syria would be asked to join"])
    a.event("SANCTION", "hypothetical", [ARAB_STATES], [COMPANIES], tenders, alt={"targets": [[TURKEY]]})

    a.at("The rockfill dam, 169 metres high and 1.8 kilometres long, is the centrepiece of the South-East Anatolia Project (GAP), 22 dams which are to irrigate 1.7 million hectares at a cost of some 20 billion dollars. The lake will hold 48.7 billion cubic metres when full, which engineers expect to take several years.")
    a.figure(169, "metres", "height of the Ataturk dam", "169 metres", minor=True)
    a.figure(1.8, "kilometres", "length of the Ataturk dam", "1.8 kilometres", minor=True)
    a.figure(22, "dams", "dams of the South-East Anatolia Project", "22 dams", minor=True)
    a.figure(1_700_000, "hectares", "land the South-East Anatolia Project is to irrigate", "1.7 million hectares")
    a.figure(20_000_000_000, "dollars", "cost of the South-East Anatolia Project", "some 20 billion dollars", approx=True)
    a.figure(48_700_000_000, "cubic metres", "capacity of the lake", "48.7 billion cubic metres")
    a.statement("engineers", ENGINEERS, "expect", "to take several years", act="expectation", minor=True)

    a.at("Iraq, which depends on the two rivers for nearly all its irrigation, last came close to blows over the Euphrates in 1975, with Syria.")
    a.event("THREATEN", "occurred", [IRAQ], [SYRIA], "last came close to blows over the Euphrates in 1975, with Syria", when="1975", minor=True, alt={"plover": ["ASSAULT", "MOBILIZE"], "status": ["denied"]})
