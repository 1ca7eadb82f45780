"""Gold for the live blog of 5 July 2017."""

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import ARE, EMIR_KUWAIT, FOUR, FOUR_STATES, GCC, KWT, MINISTERS, QAT, SAU, TRUMP, TUR, WHITE_HOUSE

WED, TUE, MON, THU = weekday("2017-07-05", "Wednesday"), weekday("2017-07-04", "Tuesday"), weekday("2017-07-03", "Monday"), weekday("2017-06-29", "Thursday")
SUN = weekday("2017-07-02", "Sunday")
QAT_OFFICIAL = Party("Qatari foreign ministry official (unnamed)", "QAT")
BHR_DIPLOMAT = Party("Bahraini diplomat (unnamed)", "BHR")
ARE_AIDE = Party("aide to an Emirati minister (unnamed)", "ARE")
ARE_OFFICIAL = Party("senior Emirati official (unnamed)", "ARE")
JUBEIR, SHOUKRY, GABRIEL = Party("Adel al-Jubeir", "SAU"), Party("Sameh Shoukry", "EGY"), Party("Sigmar Gabriel", "DEU")
SAU_OFFICIAL = Party("Saudi official (unnamed)", "SAU")
SISI = Party("Abdel Fattah al-Sisi", "EGY")
TUR_OFFICIAL = Party("Turkish defence official (unnamed)", "TUR")
STATE_MEDIA, TRADER, QP = Party("state media", "MEDIA"), Party("trader in London (unnamed)"), Party("Qatar Petroleum")
BLOG = Party("Straits Current", "MEDIA")
D = {"date": [WED]}


def annotate(a: Article) -> None:
    a.document(
        published=WED,
        title="Qatar crisis: four states meet in Cairo as deadline runs out -- as it happened",
        publisher="Straits Current",
        byline="N.F. and Joost Haverkamp",
        boilerplate=["Straits Current  |  LIVE", "READ MORE: How Doha is getting its milk", "(N.F.)"],
        published_span="Wednesday 5 July 2017",
        section_heads=["That's it from us", "Doha answers", "What did they decide?", "Trump on the phone", "Turkey", "Markets", "Good morning"],
        alt={"byline": ["Blogging today: N.F. and Joost Haverkamp", None]},
    )
    a.at(a.between("We are closing this page.", "date nobody has given."))
    a.statement("the four", FOUR, "promise", "to meet again, in Manama, at a date nobody has given", act="promise", alt=D, key="s_meet_again_manama")
    a.commitment("the four", FOUR, "promise", "meet again, in Manama, at a date nobody has given", key="c_meet_again_manama")
    a.event("SANCTION", "denied", FOUR_STATES, [QAT], "no new sanctions tonight", when=WED, minor=True, alt={"plover": ["COERCE"]}, key="e_no_new_sanctions")
    a.event("RETREAT", "denied", FOUR_STATES, [QAT], "no end to the old ones", minor=True, alt={"plover": ["CONCEDE"], "when": [WED]})
    a.event("AGREE", "occurred", FOUR_STATES, [], "a promise by the four to meet again", when=WED, minor=True, key="e_promise_four_meet")
    a.event("CONSULT", "scheduled", FOUR_STATES, [], "meet again, in Manama, at a date nobody has given", place="Manama", format="meeting", key="manama", alt={"status": ["hypothetical"]})

    a.at(a.between("A Qatari foreign ministry official tells", "thirteen demands."))
    a.statement("A Qatari foreign ministry official", QAT_OFFICIAL, "tells", 'the Cairo statement is "a list of adjectives"', act="accusation", to="Straits Current", date=WED, alt={"date": [None], "act": ["refusal", "claim"], "addressee": ["our correspondent"]})
    a.statement("she", QAT_OFFICIAL, "says", ['Qatar "does not talk through a locked gate,"', "it remains ready to look at any grievance that comes with evidence, as soon as the border at Salwa is reopened"], act="refusal", mode="mixed", date=WED, alt={"date": [None], "act": ["promise"]}, key="no_siege_talks")
    a.statement("She", QAT_OFFICIAL, "rejects", 'as "invented" the claim that Doha had leaked the thirteen demands', act="denial", alt=D)
    a.commitment("she", QAT_OFFICIAL, "refusal", "does not talk through a locked gate", toward=FOUR_STATES, alt={"by": [QAT]})
    a.commitment("she", QAT_OFFICIAL, "promise", "look at any grievance that comes with evidence", "as soon as the border at Salwa is reopened", polarity="until", toward=FOUR_STATES, alt={"by": [QAT], "polarity": ["if"]}, key="talks_if_salwa")
    a.commitment("she", QAT_OFFICIAL, "demand", "the border at Salwa is reopened", toward=[SAU], minor=True, alt={"toward": [FOUR_STATES]})
    a.event("ACCUSE", "occurred", [QAT_OFFICIAL], FOUR_STATES, 'the Cairo statement is "a list of adjectives"', when=WED, minor=True)
    a.event("REJECT", "occurred", [QAT_OFFICIAL], FOUR_STATES, 'Qatar "does not talk through a locked gate,"', when=WED, alt={"sources": [[QAT]]})
    a.event("AGREE", "occurred", [QAT_OFFICIAL], FOUR_STATES, "it remains ready to look at any grievance that comes with evidence", when=WED, alt={"sources": [[QAT]]})
    a.event("CONSULT", "hypothetical", [QAT], FOUR_STATES, "look at any grievance that comes with evidence", format="talks", minor=True)
    a.event("RETREAT", "hypothetical", [SAU], [QAT], "the border at Salwa is reopened", place="Salwa", minor=True, alt={"plover": ["CONCEDE"]})
    a.event("REJECT", "occurred", [QAT_OFFICIAL], [], 'She rejects as "invented" the claim that Doha had leaked the thirteen demands', when=WED, minor=True, alt={"targets": [FOUR_STATES]})
    a.figure(13, "demands", "demands made of Qatar", "the thirteen demands", key="thirteen")

    a.at(a.between("A Bahraini diplomat says", '"item one".'))
    a.statement("A Bahraini diplomat", BHR_DIPLOMAT, "says", "suspension of Qatar from the GCC was not discussed in Cairo", act="denial", date=WED, alt={"date": [None]})
    a.statement("an Emirati minister's aide", ARE_AIDE, "told", 'it would be "item one"', act="expectation", to="Straits Current", date=WED, alt={"act": ["threat", "claim"]})
    a.event("CONSULT", "denied", FOUR_STATES, [], "suspension of Qatar from the GCC was not discussed in Cairo", place="Cairo", format="meeting", minor=True)
    a.event("SANCTION", "hypothetical", [GCC], [QAT], "suspension of Qatar from the GCC", minor=True, key="e_suspension_qatar_gcc")

    a.at(a.between("Speaking to reporters after about two hours", "English version)"))
    a.statement("the four foreign minsters", MINISTERS, ("said", 1), "Qatar's reply had evaded every question", act="accusation", to="reporters", date=WED, alt={"act": ["refusal"]}, key="reply_negative")
    stays = "The boycott stays until Doha mends its ways"
    a.statement("Saudi Arabia's Adel al-Jubeir", JUBEIR, ("said", 2), stays, act="threat", alt=D | {"act": ["refusal"]}, key="stays")
    a.statement("the text", MINISTERS, "according to", 'Further steps will come "on a day of their own choosing"', act="threat", alt=D, key="further_steps")
    a.commitment("Saudi Arabia's Adel al-Jubeir", JUBEIR, "threat", "The boycott stays", "until Doha mends its ways", toward=[QAT], alt={"kind": ["refusal"]}, key="c_boycott_stays")
    a.commitment("Saudi Arabia's Adel al-Jubeir", JUBEIR, "demand", "Doha mends its ways", toward=[QAT], key="c_doha_mends_ways")
    a.commitment("the text", MINISTERS, "threat", 'Further steps will come "on a day of their own choosing"', toward=[QAT], alt={"by": [FOUR]}, key="c_further_steps_come")
    a.event("CONSULT", "occurred", FOUR_STATES, [], "about two hours behind closed doors", when=WED, place="Cairo", format="meeting", duration="about two hours", more=["four states meet in Cairo", "Foreign ministers of the four meet in Cairo this afternoon"], key="cairo", alt={"sources": [[MINISTERS]], "status": ["scheduled"]})
    a.event("ACCUSE", "occurred", [MINISTERS], [QAT], "the four foreign minsters said Qatar's reply had evaded every question", when=WED, alt={"plover": ["REJECT"], "sources": [FOUR_STATES]}, key="e_four_foreign_minsters")
    a.event("THREATEN", "occurred", [MINISTERS], [QAT], 'Further steps will come "on a day of their own choosing"', when=WED, alt={"sources": [FOUR_STATES]}, key="e_further_steps_come")
    a.event("REQUEST", "occurred", [JUBEIR], [QAT], "until Doha mends its ways", when=WED, minor=True)
    a.event("REJECT", "occurred", [JUBEIR], [QAT], "The boycott stays until Doha mends its ways", when=WED, alt={"plover": ["THREATEN"]})
    a.event("CONCEDE", "hypothetical", [QAT], FOUR_STATES, "Doha mends its ways", minor=True, key="e_doha_mends_ways")
    a.event("SANCTION", "ongoing", FOUR_STATES, [QAT], "The boycott stays", minor=True, more=["Four weeks ago, remember, he was applauding the boycott"], key="e_boycott_stays")
    a.event("SANCTION", "hypothetical", FOUR_STATES, [QAT], "Further steps", minor=True, key="e_further_steps")
    a.figure(2, "hours", "length of the meeting in Cairo", "about two hours", approx=True, key="length")

    a.at(a.between("Egypt's Sameh Shoukry is reading", 'are the house."'))
    a.statement("A Saudi official", SAU_OFFICIAL, None, '"The principles are the roof, the demands are the house."', alt=D | {"act": ["demand", "denial"]}, key="roof")
    a.event("REQUEST", "occurred", FOUR_STATES, [QAT], "13 demands", minor=True, more=["the thirteen demands"], key="demands")
    a.figure(6, "principles", "principles in the Cairo statement", "Six principles", key="six")
    a.figure(13, "demands", "demands made of Qatar", "13 demands", minor=True)

    a.at(a.between("The White House says President", "on Twitter."))
    called = "President Donald Trump has rung Egypt's Abdel Fattah al-Sisi and asked both camps to get round a table, while repeating that nobody may go on paying extremists"
    a.statement("The White House", WHITE_HOUSE, "says", called, date=WED, minor=True, alt={"date": [None]})
    a.statement("President Donald Trump", TRUMP, "asked", "to get round a table", act="demand", to="both camps", via=WHITE_HOUSE, alt=D)
    a.statement("President Donald Trump", TRUMP, "repeating", "nobody may go on paying extremists", act="demand", via=WHITE_HOUSE, alt=D, key="s_nobody_may_go")
    a.statement("he", TRUMP, "applauding", "the boycott", act="support", date="2017-06-07", alt={"date": [None, "2017-06-06", "2017-06"]})
    a.commitment("President Donald Trump", TRUMP, "demand", "to get round a table", toward=[*FOUR_STATES, QAT], alt={"toward": [[]]})
    a.commitment("President Donald Trump", TRUMP, "demand", "nobody may go on paying extremists", alt={"toward": [[QAT], [*FOUR_STATES, QAT]]}, key="c_nobody_may_go")
    a.event("CONSULT", "occurred", [TRUMP], [SISI], "President Donald Trump has rung Egypt's Abdel Fattah al-Sisi", format="call", alt={"when": [WED]}, key="trump_sisi")
    a.event("REQUEST", "occurred", [TRUMP], [*FOUR_STATES, QAT], "asked both camps to get round a table", more=["nobody may go on paying extremists"], alt={"targets": [[]], "when": [WED]})
    a.event("CONSULT", "hypothetical", FOUR_STATES, [QAT], "get round a table", format="talks", minor=True, key="e_get_round_table")
    a.event("SUPPORT", "occurred", [TRUMP], FOUR_STATES, "he was applauding the boycott on Twitter", when="2017-06-07", alt={"when": [None, "2017-06-06", "2017-06"]}, key="tweet")
    a.figure(4, "weeks", "since Trump's applause", "Four weeks ago", minor=True)

    a.at(a.between("Germany's foreign minister", "through its books."))
    a.statement("Germany's foreign minister, Sigmar Gabriel", GABRIEL, "praised", "Qatar's restraint", act="support", alt={"date": [WED, TUE]})
    a.statement("He", GABRIEL, "proposes", "the two sides let intelligence experts go through its books", act="proposal", alt={"date": [WED, TUE]})
    a.commitment("He", GABRIEL, "demand", "the two sides let intelligence experts go through its books", toward=[*FOUR_STATES, QAT], minor=True)
    a.event("CONSULT", "occurred", [GABRIEL], [QAT], "who was in Doha yesterday", when=TUE, place="Doha", format="visit")
    a.event("SUPPORT", "occurred", [GABRIEL], [QAT], "Germany's foreign minister, Sigmar Gabriel, who was in Doha yesterday, has praised Qatar's restraint", alt={"when": [WED, TUE]})
    a.event("REQUEST", "occurred", [GABRIEL], [*FOUR_STATES, QAT], "He proposes that the two sides let intelligence experts go through its books", alt={"when": [WED, TUE]})
    a.event("COOPERATE", "hypothetical", [QAT], FOUR_STATES, "intelligence experts go through its books", minor=True)

    a.at(a.between("Ankara won't close", "up to 3,000."))
    a.statement("a Turkish defence official", TUR_OFFICIAL, "says", '"We were asked politely by no one and impolitely by four,"', act="refusal", alt=D | {"act": ["accusation", "claim"]})
    a.statement("state media", STATE_MEDIA, "reported", "Five armoured vehicles and 23 soldiers landed in Doha last Thursday", minor=True)
    a.commitment(("Ankara", 1), TUR, "refusal", "won't close its base", toward=FOUR_STATES)
    a.event("REJECT", "occurred", [TUR], FOUR_STATES, "Ankara won't close its base", when=WED, alt={"when": [None]})
    a.event("REQUEST", "occurred", FOUR_STATES, [TUR], "impolitely by four", minor=True, key="e_impolitely_four")
    a.event("RETREAT", "denied", [TUR], [QAT], "won't close its base", minor=True, alt={"targets": [[]]})
    a.event("MOBILIZE", "occurred", [TUR], [QAT], "Five armoured vehicles and 23 soldiers landed in Doha", when=THU, place="Doha", alt={"targets": [[], FOUR_STATES]}, key="turks")
    a.event("AGREE", "occurred", [TUR], [QAT], "parliament in Ankara has authorised up to 3,000", minor=True, alt={"plover": ["MOBILIZE"], "status": ["hypothetical"]})
    a.figure(5, "armoured vehicles", "Turkish armoured vehicles landed in Doha", "Five armoured vehicles", side="TUR")
    a.figure(23, "soldiers", "Turkish soldiers landed in Doha", "23 soldiers", side="TUR")
    a.figure(150, "soldiers", "Turkish contingent in Qatar", "around 150", approx=True, side="TUR")
    a.figure(3000, "soldiers", "Turkish soldiers authorised for Qatar", "up to 3,000", side="TUR", approx=True, high=3000, alt={"approx": [False]})

    a.at(a.between("Doha's index is down", "London puts it."))
    a.statement("Qatar Petroleum", QP, "said", "it intends to raise gas output by 30% over several years", act="promise", date=TUE, alt={"act": ["claim"]})
    a.statement("Qatar Petroleum", QP, "intends", "to raise gas output by 30% over several years", act="promise", date=TUE, minor=True, alt={"act": ["claim"]})
    a.statement("one trader in London", TRADER, "puts", '"a rather large shrug"', minor=True)
    a.commitment("Qatar Petroleum", QP, "promise", "raise gas output by 30% over several years", minor=True)
    a.figure(2.1, "percent", "fall of Doha's share index", "2.1%")
    a.figure(30, "percent", "planned rise of Qatar's gas output", "30%", side="QAT", alt={"side": [None]})

    a.at(a.between("CORRECTION: We said", "hours of today."))
    a.statement("We", BLOG, "said", "the deadline expired at midnight on Monday", date=WED, minor=True)
    a.statement("Kuwait's emir", EMIR_KUWAIT, "request", "it was then extended by 48 hours", act="demand", key="s_then_extended_48")
    a.event("REQUEST", "occurred", [EMIR_KUWAIT], FOUR_STATES, "at the request of Kuwait's emir", minor=True, key="e_request_kuwait_emir")
    a.event("CONCEDE", "occurred", FOUR_STATES, [QAT], "it was then extended by 48 hours at the request of Kuwait's emir", key="extension", alt={"targets": [[EMIR_KUWAIT], [KWT]], "when": [SUN, MON]})
    a.figure(10, "days", "term given to Qatar", "original ten days")
    a.figure(48, "hours", "extension of the deadline", "48 hours", key="grace")

    a.at(a.between("Saudi Arabia, the United Arab Emirates, Bahrain and Egypt cut ties", "letter says isn't known."))
    a.statement("They", FOUR, "accuse", "it of supporting extremists and of being too close to Iran", act="accusation")
    a.event("SANCTION", "occurred", FOUR_STATES, [QAT], "Saudi Arabia, the United Arab Emirates, Bahrain and Egypt cut ties with Qatar", when="2017-06-05", key="rupture")
    a.event("COERCE", "occurred", FOUR_STATES, [QAT], "closed its only land border and shut their airspace to its planes", when="2017-06-05", key="border", alt={"plover": ["SANCTION"], "sources": [[SAU]]})
    a.event("ACCUSE", "occurred", FOUR_STATES, [QAT], "They accuse it of supporting extremists and of being too close to Iran")
    a.event("CONSULT", "occurred", [Party("Qatari foreign minister", "QAT")], [KWT], "its foreign minister delivered by hand in Kuwait", when=MON, place="Kuwait", format="visit", key="reply", alt={"format": ["letter", "meeting"]})
    a.statement(("it", 2), QAT, "denies", "the first", act="denial")
    a.event("AID", "denied", [QAT], [Party("extremists")], "it denies the first", minor=True, alt={"plover": ["SUPPORT"]}, key="e_denies_first")

    a.at(a.between("\"If it's a no", "he insisted."))
    a.statement("a senior Emirati official", ARE_OFFICIAL, "told", "\"If it's a no, there's a ladder, and we have used two rungs,\"", act="threat", to="Straits Current", date=TUE)
    a.statement("a senior Emirati official", ARE_OFFICIAL, "threatening", 'to make trading partners choose: "Doha or us."', act="threat", date=TUE)
    a.statement("he", ARE_OFFICIAL, "insisted", "Nobody is out to topple the emir", act="denial", alt={"date": [TUE]})
    a.commitment("a senior Emirati official", ARE_OFFICIAL, "threat", "there's a ladder, and we have used two rungs", "If it's a no", toward=[QAT])
    a.commitment("a senior Emirati official", ARE_OFFICIAL, "threat", 'make trading partners choose: "Doha or us."', "If it's a no", toward=[QAT])
    a.commitment("he", ARE_OFFICIAL, "promise", "Nobody is out to topple the emir", toward=[QAT], minor=True, alt={"by": [ARE]})
    a.event("THREATEN", "occurred", [ARE_OFFICIAL], [QAT], "threatening to make trading partners choose", when=TUE, more=["If it's a no, there's a ladder"])
    a.event("SANCTION", "hypothetical", [ARE], [QAT], "make trading partners choose", minor=True, alt={"plover": ["COERCE"], "sources": [FOUR_STATES]})
    a.event("REJECT", "hypothetical", [QAT], FOUR_STATES, "If it's a no", minor=True)
    a.event("COERCE", "denied", [ARE], [QAT], "Nobody is out to topple the emir", minor=True, alt={"plover": ["ASSAULT"], "sources": [FOUR_STATES, []]})
