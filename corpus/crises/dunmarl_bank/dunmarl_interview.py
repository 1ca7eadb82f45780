"""Gold for the interview with the Tamorethi minister, 16 May 2023. Answers are taken as direct speech without a cue."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import DOCKERS, MALLENDER, ORSAL, PELLAN, PREMIER, TAMORETH


def annotate(a: Article) -> None:
    a.document(
        published=weekday("2023-05-16", "Tuesday"), publisher="The Pellan Observer", byline="Interview: Sunniva Cray", title="'We are not going to be licensed in our own water'",
        standfirst="Tamoreth's fisheries minister on the Dunmarl Bank, last Friday's nets and a jar of sand", published_span="16 May 2023",
        boilerplate=["A longer version of this interview is available to subscribers."], alt={"publisher": ["OBSERVER", None], "byline": ["Sunniva Cray"]},
    )
    constancy, trawlers, ambassador = Party("Constancy (Orsaline patrol ship)"), Party("two Tamorethi trawlers"), Party("Orsaline ambassador")
    men, prime, kittiwake = Party("the crews (Tamorethi)"), Party("Prime Minister of Tamoreth"), Party("Kittiwake (Tamorethi patrol boat)")
    scientists, finch, crew = Party("Tamorethi scientists"), Party("Dr Oyelaran-Finch"), Party("crew that cuts a line (Orsaline)")
    friday, thursday, sunday = weekday("2023-05-12", "Friday"), weekday("2023-05-18", "Thursday"), weekday("2023-05-14", "Sunday")

    def answers(content: str | list[str], act: str = "claim", **extra: object) -> None:
        """One answer of the minister; the label of the turn is the source."""
        a.statement("MALLENDER", MALLENDER, None, content, act=act, mode="direct", **{"alt": {"mode": ["indirect"]}, **extra})

    a.at("'We are not going to be licensed in our own water'")
    a.statement(a.elsewhere("Idris Mallender"), MALLENDER, None, "'We are not going to be licensed in our own water'", act="refusal")

    a.at("Four days before we met, an Orsaline patrol ship, the Constancy, had cut the nets of two Tamorethi trawlers on the Dunmarl Bank, which lies 61 sea miles from either shore and for whose herring Orsal has, since 1 April, demanded a licence of every foreign boat. Talks chaired by Great Pellan are to open at Corrow on Thursday.")
    a.event("ASSAULT", "occurred", [constancy], [trawlers], "an Orsaline patrol ship, the Constancy, had cut the nets of two Tamorethi trawlers", when=friday, place="Dunmarl Bank", more=["a blade on a pole went through 40,000 crowns' worth of net"], key="nets", alt={"plover": ["COERCE"], "sources": [[ORSAL]]})
    a.figure(2, "trawlers", "Tamorethi trawlers whose nets were cut", "two Tamorethi trawlers", key="trawlers")
    a.figure(61, "nautical miles", "distance of the Dunmarl Bank from either shore", "61 sea miles", key="distance")
    a.statement("Orsal", ORSAL, "demanded", "a licence of every foreign boat", act="demand", date="2023-04-01", alt={"date": [None]}, key="s_licence_every_foreign")
    a.commitment("Orsal", ORSAL, "demand", "a licence of every foreign boat", toward=[Party("every foreign boat")], alt={"toward": [[TAMORETH]]}, key="c_licence_every_foreign")
    a.event("REQUEST", "ongoing", [ORSAL], [Party("every foreign boat")], "Orsal has, since 1 April, demanded a licence of every foreign boat", when="2023-04-01/2023-05-16", key="licence", alt={"plover": ["COERCE"], "status": ["occurred"], "when": ["2023-04-01"], "targets": [[TAMORETH]]})
    a.event("CONSULT", "scheduled", [TAMORETH, ORSAL], [PELLAN], "Talks chaired by Great Pellan are to open at Corrow on Thursday", when=thursday, place="Corrow", format="talks", key="talks", more=["he's sending a deputy"], alt={"sources": [[PELLAN]], "targets": [[TAMORETH, ORSAL]]})
    a.whole()
    a.figure(22, "years", "time that Mallender was a skipper", "22 years", minor=True)

    a.at("OBSERVER: Orsal says your boats were told three times to stop. Were they?")
    a.statement("Orsal", ORSAL, "says", "your boats were told three times to stop", mode="indirect", alt={"act": ["accusation"]})
    a.event("REQUEST", "occurred", [ORSAL], [trawlers], "your boats were told three times to stop", when=friday, minor=True, alt={"when": [None], "sources": [[constancy]]})
    a.figure(3, "times", "orders to stop", "three times", minor=True)

    a.at("MALLENDER: They were told to stop doing what they and their grandfathers have done on that bank since before there was an Orsaline flag. Telling is free. Then a blade on a pole went through 40,000 crowns' worth of net. I call that piracy and I have called it that to their ambassador's face.")
    answers("They were told to stop doing what they and their grandfathers have done on that bank since before there was an Orsaline flag. Telling is free. Then a blade on a pole went through 40,000 crowns' worth of net. I call that piracy and I have called it that to their ambassador's face.", "accusation")
    a.statement(("I", 2), MALLENDER, "called", "it that", act="accusation", mode="direct", to="Orsaline ambassador", minor=True, alt={"mode": ["indirect"]})
    a.event("ACCUSE", "occurred", [MALLENDER], [ORSAL], "I call that piracy and I have called it that to their ambassador's face", alt={"targets": [[ambassador], [constancy]]})
    a.figure(40000, "crowns", "worth of the net that was cut", "40,000 crowns")

    a.at("OBSERVER: She says a winch handle was thrown at a boarding party and broke an officer's wrist.")
    a.statement("She", ambassador, "says", "a winch handle was thrown at a boarding party and broke an officer's wrist", act="accusation", mode="indirect", key="handle")
    a.event("ACCUSE", "occurred", [ambassador], [TAMORETH], "She says a winch handle was thrown at a boarding party", minor=True, alt={"targets": [[trawlers], []]})
    a.event("ASSAULT", "occurred", [men], [Party("boarding party (Orsaline)")], "a winch handle was thrown at a boarding party and broke an officer's wrist", when=friday, key="wrist", alt={"sources": [[]], "status": ["denied"], "when": [None]})

    a.at("MALLENDER: Nobody boarded anybody. If there had been a boarding I should have heard it from the men, and the men say no. I've asked for the film. They have a camera on every mast, those people. Let them show it.")
    answers("Nobody boarded anybody. If there had been a boarding I should have heard it from the men, and the men say no.", "denial", key="no_boarding")
    answers("I've asked for the film. They have a camera on every mast, those people. Let them show it.", "demand", alt={"mode": ["indirect"], "act": ["claim"]})
    a.statement(("the men", 2), men, "say", "no", act="denial", mode="direct", minor=True, alt={"mode": ["indirect"]})
    a.statement(("I", 2), MALLENDER, "asked", "the film", act="demand", mode="direct", minor=True, alt={"mode": ["indirect"]})
    a.commitment("MALLENDER", MALLENDER, "demand", "Let them show it", toward=[ORSAL])
    a.event("REQUEST", "occurred", [MALLENDER], [ORSAL], "I've asked for the film", more=["Let them show it"])
    a.event("COERCE", "denied", [ORSAL], [trawlers], "Nobody boarded anybody", key="boarding")

    a.at("MALLENDER: No. We are not going to be licensed in our own water; the Prime Minister has told Premier Haldane-Roux so, in writing. What we would accept, if Orsal drops the licence, is a ceiling on the catch, the same for both, counted by Pellan. I will go further. We'd take 8,000 tonnes for this year, which hurts. But not a kilo of it by their leave.")
    answers(["No. We are not going to be licensed in our own water; the Prime Minister has told Premier Haldane-Roux so, in writing.", "But not a kilo of it by their leave."], "refusal", key="s_no_we_are")
    answers("What we would accept, if Orsal drops the licence, is a ceiling on the catch, the same for both, counted by Pellan. I will go further. We'd take 8,000 tonnes for this year, which hurts.", "proposal", key="ceiling_s", alt={"act": ["promise"], "mode": ["indirect"]})
    a.statement("the Prime Minister", prime, "told", "so", act="refusal", mode="direct", to="Premier Haldane-Roux", minor=True, alt={"mode": ["indirect"]})
    a.commitment("MALLENDER", MALLENDER, "refusal", "are not going to be licensed in our own water", toward=[ORSAL], key="no_licence")
    a.commitment("MALLENDER", MALLENDER, "promise", "a ceiling on the catch, the same for both, counted by Pellan", "if Orsal drops the licence", toward=[ORSAL], key="ceiling")
    a.commitment("MALLENDER", MALLENDER, "promise", "take 8,000 tonnes for this year", toward=[ORSAL], alt={"condition": [a.elsewhere("if Orsal drops the licence").text]})
    a.commitment("MALLENDER", MALLENDER, "refusal", "not a kilo of it by their leave", toward=[ORSAL], minor=True, key="c_kilo_leave")
    a.event("REJECT", "occurred", [MALLENDER], [ORSAL], "We are not going to be licensed in our own water", more=["'We are not going to be licensed in our own water'", "not a kilo of it by their leave"], alt={"sources": [[TAMORETH]]})
    a.event("CONSULT", "occurred", [prime], [PREMIER], "the Prime Minister has told Premier Haldane-Roux so, in writing", format="letter", minor=True, alt={"plover": ["REJECT"]})
    a.event("AGREE", "occurred", [MALLENDER], [ORSAL], "What we would accept, if Orsal drops the licence, is a ceiling on the catch", more=["We'd take 8,000 tonnes for this year"], alt={"status": ["hypothetical"]})
    a.event("CONCEDE", "hypothetical", [ORSAL], [TAMORETH], "if Orsal drops the licence")
    a.figure(8000, "tonnes", "ceiling on the catch that Tamoreth would take", "8,000 tonnes", key="tonnes")

    a.at("OBSERVER: Eight thousand is what they offered you in February.")
    a.statement("they", ORSAL, "offered", "Eight thousand", act="proposal", mode="indirect", to="Tamoreth", date="2023-02", alt={"act": ["promise"]})
    a.commitment("they", ORSAL, "promise", "Eight thousand", toward=[TAMORETH])
    a.event("AGREE", "occurred", [ORSAL], [TAMORETH], "Eight thousand is what they offered you in February", when="2023-02", alt={"plover": ["REQUEST"]}, more=["They offered eight as a favour"])
    a.figure(8000, "tonnes", "ceiling that Orsal offered in February", "Eight thousand")

    a.at("MALLENDER: (laughs) They offered eight as a favour. It's the same fish. It isn't the same sentence.")
    answers("They offered eight as a favour. It's the same fish. It isn't the same sentence.", minor=True)
    a.statement("They", ORSAL, "offered", "eight as a favour", act="proposal", mode="direct", minor=True, alt={"mode": ["indirect"], "act": ["promise"]})

    a.at("OBSERVER: You have threatened to close Sael to the Orsaline ferries.")
    a.statement("You", MALLENDER, "threatened", "to close Sael to the Orsaline ferries", act="threat", mode="indirect", note="denied in the answer")
    a.commitment("You", MALLENDER, "threat", "close Sael to the Orsaline ferries", toward=[ORSAL], note="denied in the answer")
    a.event("THREATEN", "denied", [MALLENDER], [ORSAL], "You have threatened to close Sael to the Orsaline ferries", alt={"status": ["occurred"]})
    a.event("COERCE", "hypothetical", [DOCKERS], [ORSAL], "to close Sael to the Orsaline ferries", key="ferries", alt={"sources": [[TAMORETH], [MALLENDER]], "plover": ["PROTEST"]})

    a.at("MALLENDER: I have not. The dockers have. What I said was that should they choose to sit down on the ramp I would not send the police against them, and I won't. There is a difference, though I grant you'd have to stand quite close to see it.")
    answers("I have not. The dockers have. What I said was that should they choose to sit down on the ramp I would not send the police against them, and I won't. There is a difference, though I grant you'd have to stand quite close to see it.", "denial")
    a.statement(("I", 2), MALLENDER, "said", "should they choose to sit down on the ramp I would not send the police against them", act="promise", mode="direct", alt={"mode": ["indirect"], "act": ["refusal"]}, key="police")
    a.commitment(("I", 2), MALLENDER, "promise", "would not send the police against them", "should they choose to sit down on the ramp", toward=[DOCKERS], key="police_c", alt={"kind": ["refusal"]})
    a.event("AGREE", "occurred", [MALLENDER], [DOCKERS], "I would not send the police against them", minor=True, alt={"plover": ["REJECT"]})
    a.commitment("The dockers", DOCKERS, "threat", a.elsewhere("close Sael to the Orsaline ferries"), toward=[ORSAL], minor=True)
    a.event("THREATEN", "occurred", [DOCKERS], [ORSAL], "The dockers have")
    a.event("PROTEST", "hypothetical", [DOCKERS], [ORSAL], "should they choose to sit down on the ramp", key="sit_down", alt={"targets": [[]]})
    a.event("COERCE", "denied", [TAMORETH], [DOCKERS], "would not send the police against them", minor=True, key="send_police_against")

    a.at("MALLENDER: Two patrol boats, and one of those is in dry dock. The other, the Kittiwake, will be on the bank on Thursday morning and will lie between our boats and theirs for as long as ours are fishing. She has orders to fire at nothing. But cut one more line, and the crew that cut it will be arrested and tried in Sael, and I don't care whose flag they were under.")
    answers("Two patrol boats, and one of those is in dry dock. The other, the Kittiwake, will be on the bank on Thursday morning and will lie between our boats and theirs for as long as ours are fishing. She has orders to fire at nothing.", alt={"mode": ["indirect"], "act": ["promise", "threat"]})
    answers("But cut one more line, and the crew that cut it will be arrested and tried in Sael, and I don't care whose flag they were under.", "threat", key="s_but_cut_one")
    a.commitment("MALLENDER", MALLENDER, "promise", "The other, the Kittiwake, will be on the bank on Thursday morning", alt={"kind": ["threat"], "toward": [[ORSAL]]})
    a.commitment("MALLENDER", MALLENDER, "promise", "lie between our boats and theirs", "for as long as ours are fishing", polarity="until", alt={"kind": ["threat"], "toward": [[ORSAL]], "polarity": ["if"]})
    a.commitment("MALLENDER", MALLENDER, "threat", "the crew that cut it will be arrested and tried in Sael", "cut one more line", toward=[ORSAL], key="arrest")
    a.event("MOBILIZE", "scheduled", [kittiwake], [ORSAL], "The other, the Kittiwake, will be on the bank on Thursday morning", when=thursday, place="Dunmarl Bank", key="kittiwake", alt={"sources": [[TAMORETH]], "targets": [[]]})
    a.event("THREATEN", "occurred", [MALLENDER], [ORSAL], "cut one more line, and the crew that cut it will be arrested and tried in Sael")
    a.event("ASSAULT", "hypothetical", [ORSAL], [TAMORETH], "cut one more line", minor=True, alt={"plover": ["COERCE"]}, key="cut_one_more")
    a.event("COERCE", "hypothetical", [TAMORETH], [crew], "the crew that cut it will be arrested and tried in Sael", alt={"targets": [[ORSAL]]}, key="crew_cut_arrested")
    a.event("ASSAULT", "denied", [kittiwake], [ORSAL], "orders to fire at nothing", minor=True, alt={"targets": [[]]})
    a.figure(2, "patrol boats", "patrol boats of Tamoreth", "Two patrol boats")

    a.at("OBSERVER: The Premier said on Sunday that you need this quarrel because you have an election in June.")
    a.statement("The Premier", PREMIER, "said", "you need this quarrel because you have an election in June", act="accusation", mode="indirect", date=sunday)
    a.event("ACCUSE", "occurred", [PREMIER], [TAMORETH], "The Premier said on Sunday that you need this quarrel", when=sunday, alt={"targets": [[MALLENDER]]})
    a.at("MALLENDER: He'd know about elections. He has postponed two.")
    answers("He'd know about elections. He has postponed two.", "accusation")
    a.event("ACCUSE", "occurred", [MALLENDER], [PREMIER], "He has postponed two", minor=True)

    a.at("MALLENDER: He isn't coming, he's sending a deputy. I'd say: take the licence off by the end of the month, let Pellan count, and I'll pay for the nets out of my own pocket and call it the weather. Otherwise it is the tribunal, that is six years, and there will not be a herring left for the judges to divide.")
    answers("He isn't coming, he's sending a deputy.", minor=True)
    answers("I'd say: take the licence off by the end of the month, let Pellan count, and I'll pay for the nets out of my own pocket and call it the weather.", "proposal", alt={"act": ["demand", "promise"], "mode": ["indirect"]})
    answers("Otherwise it is the tribunal, that is six years, and there will not be a herring left for the judges to divide.", "threat", alt={"act": ["expectation"], "mode": ["indirect"]})
    a.commitment("MALLENDER", MALLENDER, "demand", "take the licence off by the end of the month", toward=[ORSAL])
    a.commitment("MALLENDER", MALLENDER, "demand", "let Pellan count", toward=[ORSAL], minor=True)
    a.commitment("MALLENDER", MALLENDER, "promise", "pay for the nets out of my own pocket and call it the weather", "take the licence off by the end of the month, let Pellan count", toward=[ORSAL])
    a.commitment("MALLENDER", MALLENDER, "threat", "it is the tribunal", "Otherwise", toward=[ORSAL], polarity="unless", alt={"polarity": ["if"]})
    a.event("REQUEST", "occurred", [MALLENDER], [ORSAL], "take the licence off by the end of the month, let Pellan count", alt={"targets": [[PREMIER]]})
    a.event("AGREE", "occurred", [MALLENDER], [ORSAL], "I'll pay for the nets out of my own pocket", minor=True, alt={"status": ["hypothetical"]})
    a.event("THREATEN", "occurred", [MALLENDER], [ORSAL], "Otherwise it is the tribunal", minor=True)
    a.event("ACCUSE", "hypothetical", [TAMORETH], [ORSAL], "it is the tribunal", minor=True)
    a.event("AID", "hypothetical", [MALLENDER], [], "I'll pay for the nets out of my own pocket", minor=True, alt={"targets": [[trawlers], [ORSAL]]})
    a.event("CONSULT", "denied", [PREMIER], [TAMORETH], "He isn't coming", minor=True, format="talks")
    a.figure(6, "years", "time before the tribunal would rule", "six years")

    a.at("OBSERVER: Your own scientists think the stock can bear 5,000 tonnes, not eight.")
    a.statement("Your own scientists", scientists, "think", "the stock can bear 5,000 tonnes, not eight", mode="indirect")
    a.figure(5000, "tonnes", "catch that the stock can bear, by the scientists", "5,000 tonnes")
    a.at("MALLENDER: Dr Oyelaran-Finch thinks so. She has an irritating habit of being right. I am hoping for a cold spring.")
    answers("Dr Oyelaran-Finch thinks so. She has an irritating habit of being right. I am hoping for a cold spring.", alt={"mode": ["indirect"], "act": ["support"]})
    a.statement("Dr Oyelaran-Finch", finch, "thinks", "so", mode="direct", minor=True, alt={"mode": ["indirect"]})
    a.statement("I", MALLENDER, "hoping", "a cold spring", act="expectation", mode="direct", minor=True, alt={"mode": ["indirect"]})
    a.at("MALLENDER: Sand. It came up in the dredge off Dunmarl in 1971, my father's boat. Every minister of theirs who sits where you are sitting gets shown it, and they never know what to say. Nor do I, to be honest.")
    answers("Sand. It came up in the dredge off Dunmarl in 1971, my father's boat. Every minister of theirs who sits where you are sitting gets shown it, and they never know what to say. Nor do I, to be honest.", minor=True)
