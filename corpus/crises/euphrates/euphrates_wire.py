"""Gold for the agency's report of 14 January 1990, edited in haste."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import IRQ, OZAL, SYR, TUR


def annotate(a: Article) -> None:
    a.document(
        published="1990-01-14", agency="Corvus", title="Turkey cuts Euphrates flow for dam, Baghdad complains",
        boilerplate=["(Recasts, adds Iraqi note in paras 4-6)", "((Ankara newsroom))"], datelines=["ANKARA"], published_span="Jan 14, 1990",
        alt={"publisher": ["Corvus", "Corvus News"], "agency": ["Corvus News"]},
    )
    saturday = weekday("1990-01-13", "Saturday")
    spokesman, note = Party("Murat Demiralp", "TUR"), Party("Iraqi foreign ministry", "IRQ")
    diplomat, irrigation = Party("Western diplomat (unnamed)"), Party("Iraqi irrigation official (unnamed)", "IRQ")
    ambassador, dsi = Party("Arab ambassador (unnamed)"), Party("State Hydraulic Works", "TUR")
    turks, press, charge = Party("Turkish officials (unnamed)", "TUR"), Party("Anatolian press", "MEDIA"), Party("Turkish charge d'affaires", "TUR")
    rebels, army, papers = Party("Kurdish rebels"), Party("Syrian army", "SYR"), Party("Turkish newspapers", "MEDIA")

    a.at("Turkey cuts Euphrates flow for dam, Baghdad complains")
    a.statement("Baghdad", IRQ, "complains", "Turkey cuts Euphrates flow for dam", act="accusation", minor=True, alt={"act": ["claim"]})

    a.at("Turkey on Saturday began to fill the reservoir of its giant Ataturk dam, cutting the flow of the Euphrates into Syria and Iraq for what it said would be one month and drawing a protest from Baghdad, which accused it of acting against international law.")
    a.statement(("it", 1), TUR, "said", "would be one month", minor=True, alt={"act": ["promise"]}, key="one_month_said")
    a.commitment(("it", 1), TUR, "promise", "would be one month", toward=[SYR, IRQ], minor=True, alt={"toward": [[]]}, key="one_month_c")
    a.figure(1, "months", "time for which Turkey said it would cut the flow", "one month", side="TUR", key="month")
    a.statement("Baghdad", IRQ, "accused", "it of acting against international law", act="accusation", key="law")
    a.event("ACCUSE", "occurred", [IRQ], [TUR], "drawing a protest from Baghdad, which accused it of acting against international law", more=["Baghdad complains"], key="protest", alt={"when": [saturday]})

    a.at("\"We have kept our neighbours informed at every step, and we have given them more than we owe them,\" foreign ministry spokesman Murat Demiralp told a news briefing. The river would be returned to its bed on Feb. 13, he said.")
    a.statement("foreign ministry spokesman Murat Demiralp", spokesman, "told", "\"We have kept our neighbours informed at every step, and we have given them more than we owe them,\"", to="a news briefing", key="informed", alt={"addressee": [None], "act": ["denial"]})
    a.statement("he", spokesman, "said", "The river would be returned to its bed on Feb. 13", act="promise", key="reopen")
    a.commitment("he", spokesman, "promise", "The river would be returned to its bed on Feb. 13", toward=[SYR, IRQ], alt={"toward": [[]]}, key="reopen_promise")
    a.event("AGREE", "occurred", [spokesman], [SYR, IRQ], "The river would be returned to its bed on Feb. 13", alt={"targets": [[]], "sources": [[TUR]]})

    a.at("In Baghdad the foreign ministry handed the Turkish charge d'affaires a note on Saturday night, a Western diplomat said. It asked Ankara to reopen the tunnel after two weeks or, failing that, to guarantee 300 cubic metres a second for the rest of the period, he added.")
    handed = "the foreign ministry handed the Turkish charge d'affaires a note on Saturday night"
    a.statement("a Western diplomat", diplomat, "said", "In Baghdad " + handed)
    a.event("CONSULT", "occurred", [note], [charge], handed, when=saturday, place="Baghdad", format="letter", alt={"format": ["meeting"], "targets": [[TUR]]})
    asked = "It asked Ankara to reopen the tunnel after two weeks or, failing that, to guarantee 300 cubic metres a second for the rest of the period"
    a.statement("he", diplomat, "added", asked, minor=True)
    a.statement("It", note, "asked", "to reopen the tunnel after two weeks or, failing that, to guarantee 300 cubic metres a second for the rest of the period", act="demand", to="Turkey", date=saturday, key="fortnight", alt={"date": [None]})
    a.commitment("It", note, "demand", "reopen the tunnel after two weeks", toward=[TUR], key="two_weeks_c")
    a.commitment("It", note, "demand", "guarantee 300 cubic metres a second for the rest of the period", "failing that", toward=[TUR])
    a.event("REQUEST", "occurred", [note], [TUR], "It asked Ankara to reopen the tunnel after two weeks", when=saturday, key="fortnight_event", alt={"when": [None], "sources": [[IRQ]]})
    a.figure(2, "weeks", "time after which Iraq asked Turkey to reopen the tunnel", "two weeks")
    a.figure(300, "cubic metres per second", "flow that Iraq asked Turkey to guarantee", "300 cubic metres a second")

    a.at("\"Half the river in January is half the bread in June,\" said an Iraqi irrigation official reached by telephone. \"We hold them responsible,\" the ambassador of another Arab state, who asked not to be identified, said, \"but nobody is going to make a war out of it.\"")
    a.statement("an Iraqi irrigation official", irrigation, ("said", 1), "\"Half the river in January is half the bread in June,\"", alt={"act": ["expectation"]})
    a.statement("the ambassador of another Arab state", ambassador, ("said", 2), ["\"We hold them responsible,\"", "\"but nobody is going to make a war out of it.\""], act="accusation", note="the two speakers share a paragraph")
    a.statement("the ambassador of another Arab state", ambassador, "asked", "not to be identified", act="demand", minor=True)
    a.event("ACCUSE", "occurred", [ambassador], [TUR], "We hold them responsible")
    a.event("ASSAULT", "denied", [], [TUR], "nobody is going to make a war out of it", minor=True, alt={"targets": [[]]})

    a.at("Turkey has informed its neighbours at every stage and has given them more than it owed, the spokesman, Murat Demirali, said.")
    a.statement("the spokesman, Murat Demirali", spokesman, "said", "Turkey has informed its neighbours at every stage and has given them more than it owed", note="the same utterance again, name misspelt", alt={"act": ["denial"]})
    a.at("The second group was also late because of fog, he said.")
    a.statement("he", spokesman, "said", "The second group was also late because of fog", minor=True, note="orphan of an earlier version: whom it meant is not in the text")

    a.at("Between Nov. 23 and Saturday Turkey let through an average of 768 cubic metres a second instead of the 500 it promised Damascus in 1987, the State Hydraulic Works (DSI) said in a statement. Syria and Iraq were told of the dates in November; Iraq says it was told, not asked.")
    a.statement("the State Hydraulic Works (DSI)", dsi, "said", "Between Nov. 23 and Saturday Turkey let through an average of 768 cubic metres a second instead of the 500 it promised Damascus in 1987", key="let_through")
    a.statement(("it", 1), TUR, "promised", "500", act="promise", to="Syria", date="1987", minor=True, key="promised_500")
    a.commitment(("it", 1), TUR, "promise", "the 500", toward=[SYR], minor=True, key="promised_500_c")
    a.event("AGREE", "occurred", [TUR], [SYR], "it promised Damascus in 1987", when="1987", key="protocol_event")
    a.figure(768, "cubic metres per second", "average that Turkey let through from 23 November", "an average of 768 cubic metres a second", key="extra", side="TUR")
    a.figure(500, "cubic metres per second", "flow that Turkey promised Syria in 1987", "500", key="protocol_flow")
    a.event("CONSULT", "occurred", [TUR], [SYR, IRQ], "Syria and Iraq were told of the dates in November", when="1989-11", minor=True, alt={"sources": [[]], "format": ["letter"]})
    a.statement(("Iraq", 2), IRQ, "says", "it was told, not asked", act="accusation", alt={"act": ["denial", "claim"]})
    a.event("ACCUSE", "occurred", [IRQ], [TUR], "Iraq says it was told, not asked", minor=True)

    a.at("Syria had no immediate comment. State radio in Damascus reported the closing in one sentence at the end of its evening bulletin. Diplomats in Ankara expect it to keep quiet for now, not least because of Turkish complaints that Kurdish rebels are trained in Lebanon's Bekaa valley under the eyes of the Syrian army, a charge Damascus denies.")
    a.statement("State radio in Damascus", Party("Syrian state radio", "MEDIA"), "reported", "the closing", minor=True)
    a.statement("Diplomats in Ankara", Party("diplomats in Ankara (unnamed)"), "expect", "it to keep quiet for now", act="expectation")
    trained = "Kurdish rebels are trained in Lebanon's Bekaa valley under the eyes of the Syrian army"
    a.statement("Turkish", TUR, "complaints", trained, act="accusation")
    a.statement(("Damascus", 2), SYR, "denies", trained, act="denial")
    a.event("ACCUSE", "ongoing", [TUR], [SYR], "Turkish complaints that Kurdish rebels are trained in Lebanon's Bekaa valley", alt={"status": ["occurred"], "targets": [[army]]})
    a.event("MOBILIZE", "ongoing", [rebels], [TUR], "Kurdish rebels are trained in Lebanon's Bekaa valley", place="Bekaa valley", minor=True, alt={"status": ["denied"], "targets": [[]]})

    a.at("Turkish officials deny that President Turgut Ozal ever threatened, as newspapers here reported in October, to withhold water from countries that shelter the rebels.")
    withhold = "to withhold water from countries that shelter the rebels"
    a.statement("Turkish officials", turks, "deny", ["President Turgut Ozal ever threatened", withhold], act="denial", key="ozal_denial")
    a.statement("President Turgut Ozal", OZAL, "threatened", withhold, act="threat", via=papers, minor=True, date="1989-10", alt={"date": [None]}, note="denied", key="withhold_said")
    a.statement("newspapers here", papers, "reported", ["President Turgut Ozal ever threatened", withhold], date="1989-10", minor=True)
    a.commitment("President Turgut Ozal", OZAL, "threat", "withhold water from countries that shelter the rebels", toward=[SYR], minor=True, alt={"toward": [[]]}, note="denied", key="withhold_c")
    a.event("THREATEN", "denied", [OZAL], [SYR], "President Turgut Ozal ever threatened, as newspapers here reported in October, to withhold water", when="1989-10", key="ozal_event", alt={"when": [None], "targets": [[]]})
    a.event("SUPPORT", "ongoing", [SYR], [rebels], "countries that shelter the rebels", minor=True, alt={"sources": [[]], "plover": ["AID"], "status": ["denied", "hypothetical"]}, key="shelter_rebels")
    a.event("SANCTION", "hypothetical", [TUR], [SYR], withhold, minor=True, alt={"status": ["denied"], "targets": [[]], "plover": ["COERCE"]}, key="withhold_water")

    a.at("An Iraqi parliamentary delegation which was to arrive in Ankara on Tuesday has put off its visit, the Anatolian press said. Demiralp said he knew nothing of a postponement and that the three countries' technical committee would meet as planned on Jan. 29, unless the Iraqi side asked for another date.")
    delegation = Party("Iraqi parliamentary delegation", "IRQ")
    a.statement("the Anatolian press", press, ("said", 1), "An Iraqi parliamentary delegation which was to arrive in Ankara on Tuesday has put off its visit")
    a.event("REJECT", "occurred", [delegation], [TUR], "An Iraqi parliamentary delegation which was to arrive in Ankara on Tuesday has put off its visit", alt={"plover": ["SANCTION"], "sources": [[IRQ]]}, key="visit_off")
    a.event("CONSULT", "denied", [delegation], [TUR], "An Iraqi parliamentary delegation which was to arrive in Ankara", when=weekday("1990-01-16", "Tuesday"), place="Ankara", format="visit", alt={"status": ["scheduled", "hypothetical"]})
    a.statement("Demiralp", spokesman, ("said", 2), ["he knew nothing of a postponement", "the three countries' technical committee would meet as planned on Jan. 29, unless the Iraqi side asked for another date"], alt={"act": ["denial"]})
    a.commitment("Demiralp", spokesman, "promise", "the three countries' technical committee would meet as planned on Jan. 29", "unless the Iraqi side asked for another date", minor=True, toward=[IRQ, SYR], alt={"toward": [[IRQ], []]}, key="committee_c")
    a.event("CONSULT", "scheduled", [TUR], [SYR, IRQ], "the three countries' technical committee would meet as planned on Jan. 29", when="1990-01-29", format="talks", key="committee", alt={"format": ["meeting"]})
    a.event("REQUEST", "hypothetical", [IRQ], [TUR], "the Iraqi side asked for another date", minor=True)

    a.at("Should Turkey refuse to shorten the closure, Baghdad could ask other Arab states to exclude from tenders the companies which work on the dam, said the Arab ambassador. Syria would be asked to join, he said.")
    a.statement("the Arab ambassador", ambassador, ("said", 1), "Should Turkey refuse to shorten the closure, Baghdad could ask other Arab states to exclude from tenders the companies which work on the dam", act="expectation", alt={"act": ["threat"]})
    a.statement("he", ambassador, ("said", 2), "Syria would be asked to join", act="expectation", minor=True, alt={"act": ["claim"]}, key="syria_asked")
    a.commitment("Baghdad", IRQ, "threat", "ask other Arab states to exclude from tenders the companies which work on the dam", "Should Turkey refuse to shorten the closure", toward=[TUR], key="boycott_threat", alt={"toward": [[Party("companies which work on the dam")]]})
    a.event("REJECT", "hypothetical", [TUR], [IRQ], "Turkey refuse to shorten the closure", minor=True, key="refuse_to_shorten")
    a.event("REQUEST", "hypothetical", [IRQ], [Party("other Arab states")], "Baghdad could ask other Arab states to exclude from tenders the companies which work on the dam", more=["Syria would be asked to join"], key="ask_arabs")
    a.event("SANCTION", "hypothetical", [Party("other Arab states")], [Party("companies which work on the dam")], "exclude from tenders the companies which work on the dam", key="boycott")

    a.at("The rockfill dam, 169 metres high and 1.8 kilometres long, is the centrepiece of the South-East Anatolia Project (GAP), 22 dams which are to irrigate 1.7 million hectares at a cost of some 20 billion dollars. The lake will hold 48.7 billion cubic metres when full, which engineers expect to take several years.")
    a.figure(169, "metres", "height of the dam", "169 metres", minor=True)
    a.figure(1.8, "kilometres", "length of the dam", "1.8 kilometres", minor=True)
    a.figure(22, "dams", "dams of the South-East Anatolia Project", "22 dams")
    a.figure(1700000, "hectares", "land to be irrigated", "1.7 million hectares")
    a.figure(20000000000, "dollars", "cost of the project", "some 20 billion dollars", approx=True)
    a.figure(48700000000, "cubic metres", "water in the lake when full", "48.7 billion cubic metres")
    a.statement("engineers", Party("engineers (unnamed)"), "expect", "to take several years", act="expectation", minor=True)

    a.at("Iraq, which depends on the two rivers for nearly all its irrigation, last came close to blows over the Euphrates in 1975, with Syria.")
    a.event("ASSAULT", "hypothetical", [IRQ], [SYR], "came close to blows over the Euphrates in 1975, with Syria", when="1975", minor=True, alt={"status": ["denied"]}, key="close_to_blows")
