"""Gold for the live blog of 18 May 2023, newest entries first and edited in haste."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import DOCKERS, MALLENDER, ORSAL, PELLAN, PREMIER, TAMORETH


def annotate(a: Article) -> None:
    day, friday = weekday("2023-05-18", "Thursday"), weekday("2023-05-19", "Friday")
    a.document(
        published=day, publisher="Port Ansley Post Online", byline="Live desk: Tobin Rask and Ilse Merrow", title="Dunmarl Bank LIVE: trawler held, shots disputed as Corrow talks falter",
        published_span="Thursday 18 May 2023", section_heads=["KEY POINTS"], boilerplate=["Newest entries first", "© Port Ansley Post. Read also: Five things to know about herring"],
        alt={"publisher": ["Port Ansley Post"], "byline": ["Tobin Rask and Ilse Merrow"]},
    )
    coastguard, crew, envoy = Party("Orsaline coastguard"), Party("crew of the Good Intent"), Party("Marguerite Osei-Lund")
    office, vane, prewitt, lowe = Party("office of Premier Haldane-Roux"), Party("Petra Vane-Ellery"), Party("Dougal Prewitt"), Party("Annick Lowe")
    strand, dowe, aide = Party("Emeka Strand"), Party("Cyprian Dowe"), Party("aide of the Tamorethi delegation (unnamed)")
    commander, fishermen, aldane = Party("commander of the Kittiwake"), Party("fishermen listening on the radio"), Party("Rory Aldane")
    delegation, kittiwake, constancy = Party("Tamorethi delegation"), Party("Kittiwake (Tamorethi patrol boat)"), Party("Constancy (Orsaline patrol ship)")
    boats, police, post = Party("other boats (Tamorethi)"), Party("Tamorethi police"), Party("Port Ansley Post", "MEDIA")

    a.at("Orsal’s coastguard seizes Tamorethi trawler Good Intent with six on board")
    a.event("COERCE", "occurred", [coastguard], [crew], "Orsal’s coastguard seizes Tamorethi trawler Good Intent", when=day, place="Dunmarl Bank", key="seized", more=["trawler held", "The coastguard has seized the trawler Good Intent"], alt={"targets": [[TAMORETH], [Party("Good Intent (Tamorethi trawler)")]], "sources": [[ORSAL]]})
    a.figure(6, "people", "crew of the Good Intent", "six on board")

    a.at("Tamoreth leaves the Corrow talks, then says it “may” be back on Friday")
    a.statement("Tamoreth", TAMORETH, "says", "it “may” be back on Friday", act="promise", date=day, alt={"date": [None], "act": ["claim", "expectation"]})
    a.event("SANCTION", "occurred", [delegation], [ORSAL], "Tamoreth leaves the Corrow talks", when=day, place="Corrow", key="walk_out", more=["Tamoreth’s delegation has walked out in Corrow", "The Tamorethi delegation has left the talks", "the walk-out"], alt={"sources": [[TAMORETH]], "plover": ["REJECT", "PROTEST"]})
    a.at("Dockers shut the Sael ferry ramp, 300 stranded")
    a.event("PROTEST", "ongoing", [DOCKERS], [ORSAL], "Dockers shut the Sael ferry ramp", when=day, place="Sael Harbour", key="ramp", more=["Dockers in Sael Harbour have been sitting on the ramp"], alt={"plover": ["COERCE"], "targets": [[]], "status": ["occurred"]})
    a.figure(300, "passengers", "passengers stranded at Sael", "300 stranded", approx=True, alt={"approx": [False]})

    a.at("Talks are to resume at 10 tomorrow if the six are ashore by then, Great Pellan’s envoy Marguerite Osei-Lund has just told reporters on the steps of the Corn Exchange. “I have two delegations with their coats on, and neither of them has left the building,” she said.")
    a.statement("Great Pellan’s envoy Marguerite Osei-Lund", envoy, "told", "Talks are to resume at 10 tomorrow if the six are ashore by then", to="reporters", date=day, key="resume")
    a.commitment("Great Pellan’s envoy Marguerite Osei-Lund", envoy, "promise", "Talks are to resume at 10 tomorrow", "if the six are ashore by then", toward=[TAMORETH, ORSAL], minor=True, alt={"toward": [[]]})
    a.event("CONSULT", "scheduled", [TAMORETH, ORSAL], [PELLAN], "Talks are to resume at 10 tomorrow if the six are ashore by then", when=friday, place="Corrow", format="talks", key="resume_event", alt={"status": ["hypothetical"], "sources": [[TAMORETH], [PELLAN]], "targets": [[ORSAL], [TAMORETH, ORSAL]]})
    a.event("RETREAT", "hypothetical", [ORSAL], [crew], "the six are ashore by then", minor=True, alt={"sources": [[]]})
    a.statement("she", envoy, "said", "“I have two delegations with their coats on, and neither of them has left the building,”", date=day, alt={"date": [None]})

    a.at("Premier Jerome Haldane-Roux has agreed to let the crew go, his office says; not the boat, which stays in Port Ansley until the licence fee of 2,500 crowns has been paid. “The fee, and a word of apology to the officer,” added his spokeswoman, Petra Vane-Ellery.")
    a.statement("his office", office, "says", ["Premier Jerome Haldane-Roux has agreed to let the crew go", "not the boat, which stays in Port Ansley until the licence fee of 2,500 crowns has been paid"], alt={"act": ["promise", "demand"], "date": [day]})
    a.statement("Premier Jerome Haldane-Roux", PREMIER, "agreed", "to let the crew go", act="promise", minor=True)
    a.commitment("Premier Jerome Haldane-Roux", PREMIER, "promise", "let the crew go", toward=[TAMORETH], key="crew_go")
    a.commitment("his office", office, "refusal", "not the boat, which stays in Port Ansley", "until the licence fee of 2,500 crowns has been paid", toward=[TAMORETH], alt={"kind": ["threat"]})
    a.event("CONCEDE", "occurred", [PREMIER], [TAMORETH], "Premier Jerome Haldane-Roux has agreed to let the crew go", alt={"plover": ["AGREE"], "when": [day]}, key="agreed")
    a.event("RETREAT", "hypothetical", [ORSAL], [crew], "let the crew go", alt={"status": ["scheduled"], "targets": [[TAMORETH]]})
    a.event("COERCE", "ongoing", [ORSAL], [TAMORETH], "not the boat, which stays in Port Ansley", place="Port Ansley", minor=True, alt={"status": ["scheduled", "hypothetical"]})
    a.figure(2500, "crowns", "licence fee", "2,500 crowns")
    a.statement("his spokeswoman, Petra Vane-Ellery", vane, "added", "“The fee, and a word of apology to the officer,”", act="demand")
    a.commitment("his spokeswoman, Petra Vane-Ellery", vane, "demand", "The fee, and a word of apology to the officer", toward=[TAMORETH])
    a.event("REQUEST", "occurred", [vane], [TAMORETH], "“The fee, and a word of apology to the officer,” added his spokeswoman", alt={"sources": [[ORSAL]]})

    a.at("Sael Harbour has already turned down both. “Not a crown,” Idris Mallender, the Tamorethi fisheries minister, told Channel 2, and he repeated that any Orsaline crew which cuts another line will find itself in a Tamorethi cell.")
    a.statement("Sael Harbour", TAMORETH, "turned down", "both", act="refusal")
    a.commitment("Sael Harbour", TAMORETH, "refusal", "turned down both", toward=[ORSAL])
    a.event("REJECT", "occurred", [TAMORETH], [ORSAL], "Sael Harbour has already turned down both", more=["“Not a crown,” Idris Mallender"])
    a.statement("Idris Mallender", MALLENDER, "told", "“Not a crown,”", act="refusal", to="Channel 2", key="not_a_crown")
    a.commitment("Idris Mallender", MALLENDER, "refusal", "Not a crown", toward=[ORSAL], key="c_crown")
    a.statement("he", MALLENDER, "repeated", "any Orsaline crew which cuts another line will find itself in a Tamorethi cell", act="threat", key="cell")
    a.commitment("he", MALLENDER, "threat", "will find itself in a Tamorethi cell", "any Orsaline crew which cuts another line", toward=[ORSAL], key="arrest")
    a.event("THREATEN", "occurred", [MALLENDER], [ORSAL], "he repeated that any Orsaline crew which cuts another line will find itself in a Tamorethi cell")
    a.event("COERCE", "hypothetical", [TAMORETH], [Party("Orsaline crew")], "will find itself in a Tamorethi cell", minor=True, key="find_itself_tamorethi")
    a.event("ASSAULT", "hypothetical", [Party("Orsaline crew")], [TAMORETH], "any Orsaline crew which cuts another line", minor=True, alt={"plover": ["COERCE"]}, key="any_orsaline_crew")

    a.at("17.44 The second one is under tow, she said.")
    a.statement("she", vane, "said", "The second one is under tow", minor=True, note="orphan of an earlier version: whom it meant is not in the text")

    a.at("Dockers in Sael Harbour have been sitting on the ramp since noon, and they won’t get up, they say, before the Good Intent is home. Police watch from across the road, under orders, we understand, to leave them be. “Nobody is being shoved about,” said Dougal Prewitt of the port workers’ union. “They promised us buses at two and what we’ve had is a hymn,” said Annick Lowe, 34, from the school choir which is among some 300 passengers stuck on the quay.")
    a.statement(("they", 2), DOCKERS, "say", ["they won’t get up", "before the Good Intent is home"], act="refusal", alt={"act": ["threat"]})
    a.commitment(("they", 2), DOCKERS, "refusal", "won’t get up", "before the Good Intent is home", toward=[ORSAL], polarity="until", alt={"kind": ["threat"]}, key="wont_get_up")
    a.event("RETREAT", "hypothetical", [ORSAL], [TAMORETH], "the Good Intent is home", minor=True, alt={"sources": [[]], "targets": [[], [crew]]})
    a.event("REJECT", "occurred", [DOCKERS], [], "they won’t get up, they say", minor=True, alt={"targets": [[ORSAL]], "plover": ["THREATEN"]})
    a.statement(("we", 1), post, "understand", ["Police watch from across the road, under orders", "to leave them be"], minor=True)
    a.event("COERCE", "denied", [police], [DOCKERS], "Police watch from across the road, under orders, we understand, to leave them be", minor=True, more=["Nobody is being shoved about"], key="police")
    a.statement("Dougal Prewitt of the port workers’ union", prewitt, ("said", 1), "“Nobody is being shoved about,”", act="denial", note="the two speakers share a paragraph")
    a.statement("Annick Lowe", lowe, ("said", 2), "“They promised us buses at two and what we’ve had is a hymn,”", act="accusation")
    a.statement("They", Party("unspecified (the ferry company or the port)"), "promised", "us buses at two", act="promise", mode="direct", minor=True, via=lowe, alt={"mode": ["indirect"]})
    a.commitment("They", Party("unspecified (the ferry company or the port)"), "promise", "buses at two", minor=True, toward=[lowe], alt={"toward": [[]]})
    a.event("ACCUSE", "occurred", [lowe], [], "They promised us buses at two and what we’ve had is a hymn", minor=True)
    a.figure(300, "passengers", "passengers stuck on the quay", "some 300 passengers", approx=True)

    a.at("Its leader, Justice Emeka Strand, said she would not sit “across the table from a man whose ship is holding our people”. Orsal’s deputy minister Cyprian Dowe called the walk-out theatre: Tamoreth, he said, had accepted at lunch a ceiling of 8,000 tonnes, with licences in all but name. “Fiction,” says Strand.")
    sit = "she would not sit “across the table from a man whose ship is holding our people”"
    a.statement("Its leader, Justice Emeka Strand", strand, ("said", 1), sit, act="refusal", key="sit")
    a.commitment("Its leader, Justice Emeka Strand", strand, "refusal", "would not sit “across the table from a man whose ship is holding our people”", toward=[dowe], alt={"toward": [[ORSAL]]})
    a.event("REJECT", "occurred", [strand], [dowe], sit, more=["he could not sit opposite a man whose ship was holding Tamorethi citizens"], alt={"targets": [[ORSAL]]})
    a.event("COERCE", "ongoing", [ORSAL], [crew], "a man whose ship is holding our people", minor=True)
    a.statement("Orsal’s deputy minister Cyprian Dowe", dowe, "called", "the walk-out theatre", act="accusation")
    a.event("ACCUSE", "occurred", [dowe], [TAMORETH], "Orsal’s deputy minister Cyprian Dowe called the walk-out theatre", alt={"targets": [[delegation]]})
    a.statement("he", dowe, ("said", 2), ["Tamoreth", "had accepted at lunch a ceiling of 8,000 tonnes, with licences in all but name"], date=day, key="accepted", alt={"date": [None]})
    a.statement("Tamoreth", TAMORETH, "accepted", "a ceiling of 8,000 tonnes, with licences in all but name", act="promise", via=dowe, minor=True, note="denied")
    a.commitment("Tamoreth", TAMORETH, "promise", "a ceiling of 8,000 tonnes, with licences in all but name", toward=[ORSAL], via=dowe, note="denied", key="c_ceiling_8_000")
    a.event("CONCEDE", "denied", [TAMORETH], [ORSAL], "had accepted at lunch a ceiling of 8,000 tonnes, with licences in all but name", when=day, key="accepted_event", alt={"status": ["occurred"], "plover": ["AGREE"]})
    a.figure(8000, "tonnes", "ceiling that Tamoreth had accepted, as Dowe says", "8,000 tonnes", key="tonnes")
    a.statement(("Strand", 2), strand, "says", "“Fiction,”", act="denial", key="fiction")

    a.at("The Tamorethi delegation has left the talks, we are hearing. Emeka Strand, who heads it, said he could not sit opposite a man whose ship was holding Tamorethi citizens. Tamoreth “may” return tomorrow, according to an aide, should the crew have been freed.")
    a.statement("we", post, "hearing", "The Tamorethi delegation has left the talks", minor=True)
    a.statement("Emeka Strand", strand, "said", "he could not sit opposite a man whose ship was holding Tamorethi citizens", act="refusal", note="the same utterance again in other words")
    a.commitment("Emeka Strand", strand, "refusal", "could not sit opposite a man whose ship was holding Tamorethi citizens", toward=[dowe], alt={"toward": [[ORSAL]]})
    a.statement("an aide", aide, "according to", ["Tamoreth “may” return tomorrow", "should the crew have been freed"], act="promise", alt={"act": ["claim", "expectation"]})
    a.commitment("an aide", aide, "promise", "Tamoreth “may” return tomorrow", "should the crew have been freed", toward=[ORSAL], key="may_return")
    a.event("CONSULT", "hypothetical", [TAMORETH], [ORSAL], "Tamoreth “may” return tomorrow", when=friday, place="Corrow", format="talks", minor=True, more=["it “may” be back on Friday"])

    a.at("One signal flare, says our coastguard, and that only after the Tamorethi patrol boat Kittiwake had passed 50 metres from the Constancy’s bow. Two live rounds, says the Kittiwake’s commander, and before any manoeuvre. Fishermen listening on the radio speak of three bangs.")
    a.statement("our coastguard", coastguard, ("says", 1), ["One signal flare", "that only after the Tamorethi patrol boat Kittiwake had passed 50 metres from the Constancy’s bow"], act="denial", alt={"act": ["claim", "accusation"]})
    a.event("MOBILIZE", "occurred", [kittiwake], [constancy], "the Tamorethi patrol boat Kittiwake had passed 50 metres from the Constancy’s bow", when=day, place="Dunmarl Bank", key="kittiwake", alt={"plover": ["COERCE", "THREATEN"]})
    a.figure(1, "flares", "signal flares fired, by the coastguard", "One signal flare")
    a.figure(50, "metres", "distance at which the Kittiwake passed the Constancy", "50 metres")
    a.statement("the Kittiwake’s commander", commander, ("says", 2), ["Two live rounds", "before any manoeuvre"], act="accusation")
    a.event("ACCUSE", "occurred", [commander], [constancy], "Two live rounds, says the Kittiwake’s commander", minor=True, alt={"targets": [[ORSAL]]})
    a.event("ASSAULT", "denied", [constancy], [kittiwake], "Two live rounds", when=day, place="Dunmarl Bank", alt={"status": ["occurred"]}, key="rounds", more=["shots disputed"])
    a.figure(2, "rounds", "live rounds fired, by the Kittiwake’s commander", "Two live rounds")
    a.statement("Fishermen listening on the radio", fishermen, "speak of", "three bangs", minor=True)
    a.figure(3, "bangs", "bangs heard by fishermen", "three bangs", minor=True)

    a.at("The bank lies 58 nautical miles out, and since 1 April Orsal has asked foreign boats to take out a licence there. Tamoreth says the waters are its own. Last Friday the Constancy cut a net – two boats’ nets, by Tamoreth’s account; one, and an abandoned one, by Orsal’s – and an officer’s wrist was broken, which Tamoreth denies.")
    a.figure(58, "nautical miles", "distance of the Dunmarl Bank", "58 nautical miles", key="distance")
    a.statement(("Orsal", 1), ORSAL, "asked", "to take out a licence there", act="demand", to="foreign boats", minor=True, alt={"date": ["2023-04-01"]}, key="s_take_out_licence")
    a.commitment(("Orsal", 1), ORSAL, "demand", "take out a licence there", toward=[Party("foreign boats")], minor=True, key="c_take_out_licence")
    a.event("REQUEST", "ongoing", [ORSAL], [Party("foreign boats")], "since 1 April Orsal has asked foreign boats to take out a licence there", when="2023-04-01/2023-05-18", minor=True, key="licence", alt={"status": ["occurred"], "when": ["2023-04-01"]})
    a.statement(("Tamoreth", 1), TAMORETH, "says", "the waters are its own")
    a.event("ASSAULT", "occurred", [constancy], [TAMORETH], "Last Friday the Constancy cut a net", when=weekday("2023-05-12", "Friday"), place="Dunmarl Bank", key="nets", alt={"plover": ["COERCE"], "targets": [[]]})
    a.statement("Tamoreth’s", TAMORETH, "account", "two boats’ nets", minor=True)
    a.statement("Orsal’s", ORSAL, None, "one, and an abandoned one", minor=True, alt={"act": ["denial"]}, key="one_net")
    a.figure(2, "boats", "boats whose nets were cut, by Tamoreth’s account", "two boats’ nets")
    a.figure(1, "nets", "nets that were cut, by Orsal’s account", ("one", 1), key="net_count")
    a.event("ASSAULT", "occurred", [], [Party("officer (Orsaline)")], "an officer’s wrist was broken", when=weekday("2023-05-12", "Friday"), key="wrist", alt={"status": ["denied"], "sources": [[TAMORETH]], "when": [None]})
    a.statement(("Tamoreth", 3), TAMORETH, "denies", "an officer’s wrist was broken", act="denial", key="s_officer_s_wrist")

    a.at("The start at Corrow has been put back from 10 to noon. Great Pellan pleads with both sides to “keep their ships as far apart as their arguments”.")
    a.event("CONSULT", "scheduled", [TAMORETH, ORSAL], [PELLAN], "The start at Corrow has been put back from 10 to noon", when=day, place="Corrow", format="talks", key="talks", more=["a first meeting for eleven years between the two fisheries delegations"], alt={"status": ["occurred"], "sources": [[TAMORETH]], "targets": [[ORSAL]]})
    a.statement("Great Pellan", PELLAN, "pleads", "to “keep their ships as far apart as their arguments”", act="demand", to="both sides")
    a.commitment("Great Pellan", PELLAN, "demand", "“keep their ships as far apart as their arguments”", toward=[TAMORETH, ORSAL])
    a.event("REQUEST", "occurred", [PELLAN], [TAMORETH, ORSAL], "Great Pellan pleads with both sides", alt={"when": [day]})

    a.at("“She was fishing without a licence and she failed to stop,” Captain Rory Aldane said. Six men, none hurt. Other boats, he warned, would be dealt with likewise unless they were off the bank by dusk; those that left at once had nothing to fear.")
    a.statement("Captain Rory Aldane", aldane, "said", "“She was fishing without a licence and she failed to stop,”", act="accusation")
    a.event("ACCUSE", "occurred", [aldane], [Party("Good Intent (Tamorethi trawler)")], "She was fishing without a licence and she failed to stop", minor=True, alt={"targets": [[TAMORETH], [crew]]})
    a.figure(6, "people", "men on the Good Intent", "Six men", minor=True)
    a.statement("he", aldane, "warned", ["Other boats", "would be dealt with likewise unless they were off the bank by dusk; those that left at once had nothing to fear"], act="threat")
    a.commitment("he", aldane, "threat", "would be dealt with likewise", "unless they were off the bank by dusk", toward=[boats], alt={"toward": [[TAMORETH]]})
    a.commitment("he", aldane, "demand", "off the bank by dusk", toward=[boats], minor=True)
    a.commitment("he", aldane, "promise", "had nothing to fear", "those that left at once", toward=[boats], minor=True)
    a.event("THREATEN", "occurred", [aldane], [boats], "Other boats, he warned, would be dealt with likewise", when=day, alt={"when": [None], "targets": [[TAMORETH]]})
    a.event("AGREE", "occurred", [aldane], [boats], "those that left at once had nothing to fear", when=day, minor=True, alt={"when": [None]})
    a.event("COERCE", "hypothetical", [coastguard], [boats], "would be dealt with likewise", minor=True)
    a.event("RETREAT", "hypothetical", [boats], [], "they were off the bank by dusk", minor=True)

    a.whole()
    a.figure(11, "years", "time since the two delegations last met", "eleven years", minor=True)
    a.figure(14, "crowns", "price of a kilo of herring", "14 crowns a kilo", minor=True)
