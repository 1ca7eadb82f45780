"""Gold for the agency's report of 2 May 2007."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party
from parties import (
    ANSIP,
    COMMISSION,
    DEU,
    DUMA,
    EMBASSY,
    EST,
    EU,
    KALJURAND,
    KREMLIN,
    NASHI,
    NATO,
    PAET,
    POLICE,
    RAILWAY,
    RIOTERS,
    RUS,
    STEINMEIER,
    SWE,
    YOUTHS,
)

WED, TUE, FRI, MON = "2007-05-02", "2007-05-01", "2007-04-27", "2007-04-30"
SWEDE = Party("Swedish foreign ministry official (unnamed)", "SWE")
SPOKESMAN = Party("Kremlin spokesman (unnamed)", "RUS")
MANAGER = Party("manager of a terminal at Muuga (unnamed)")
TRADERS, DIPLOMATS, INTERIOR = Party("traders"), Party("diplomats (unnamed)"), Party("Interior Ministry", "EST")
GUARDS, SWEDISH = Party("bodyguards of the Estonian ambassador", "EST"), Party("Swedish ambassador", "SWE")
LEADER = Party("leader of the Nashi movement (unnamed)")


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    a.document(published="2007-05-02", title="RECAST-Youths rush Estonian envoy in Moscow as statue row deepens", byline="By Henrik Laas and Vera Dolinina", agency="Corvus",
               boilerplate=["(Reporting by Henrik Laas in Tallinn and Vera Dolinina in Moscow; Additional reporting by Per Wickman in Stockholm; Editing by Jo Tranter)"],
               datelines=["TALLINN/MOSCOW"], published_span="May 2, 2007", alt={"publisher": ["Corvus"], "title": ["Youths rush Estonian envoy in Moscow as statue row deepens"]})

    a.at(a.paragraph("TALLINN/MOSCOW"))
    E("ASSAULT", "occurred", [YOUTHS], [KALJURAND], "Youths from a pro-Kremlin movement tried on Wednesday to break up a Moscow news conference given by Estonia's ambassador", when=WED, place="Moscow",
      more=["Youths rush Estonian envoy in Moscow"], alt={"plover": ["PROTEST", "COERCE"], "targets": [[EST]]}, key="rush")
    E("ASSAULT", "occurred", [GUARDS], [YOUTHS], "bodyguards drove them back with pepper gas", when=WED, place="Moscow", minor=True, alt={"plover": ["COERCE"]})

    a.at(a.paragraph("Ambassador Marina Kaljurand was unhurt"))
    E("ASSAULT", "occurred", [], [SWEDISH], "the car of her Swedish colleague was kicked and its flag torn off", when=WED, place="Moscow", alt={"sources": [[NASHI], [YOUTHS], [Party("activists")]], "targets": [[SWE]]}, key="car")
    E("COERCE", "ongoing", [NASHI], [EST], "which activists have kept under siege since Friday", when="2007-04-27/2007-05-02", place="Moscow", more=["the siege of the embassy", "an embassy siege"],
      alt={"sources": [[Party("activists")]], "targets": [[EMBASSY]], "plover": ["PROTEST"], "when": [None, FRI]}, key="siege")

    a.at(a.paragraph("Stockholm summoned"))
    lifted = "\"This was a diplomatic car with a diplomat inside it, and nobody in uniform lifted a finger,\""
    E("ACCUSE", "occurred", [SWE], [RUS], "Stockholm summoned a senior Russian diplomat over the incident", when=WED, alt={"plover": ["CONSULT", "REQUEST"], "when": [None]})
    S("a Swedish foreign ministry official", SWEDE, "said", lifted, act="accusation", alt={"date": [WED], "act": ["claim"]})
    E("ACCUSE", "occurred", [SWEDE], [RUS], "nobody in uniform lifted a finger", minor=True)
    S("the official", SWEDE, "added", "Sweden would raise the matter in the European Union unless it was given guarantees", act="threat", alt={"date": [WED]})
    C("Sweden", SWE, "threat", "raise the matter in the European Union", "unless it was given guarantees", toward=[RUS])
    C("the official", SWEDE, "demand", "given guarantees", toward=[RUS], minor=True)
    E("THREATEN", "occurred", [SWEDE], [RUS], "Sweden would raise the matter in the European Union", alt={"sources": [[SWE]]})
    E("REQUEST", "hypothetical", [SWE], [EU], "raise the matter in the European Union", minor=True, alt={"plover": ["ACCUSE", "CONSULT"], "targets": [[RUS]]})
    E("AGREE", "hypothetical", [RUS], [SWE], "it was given guarantees", minor=True)

    a.at(a.paragraph("Estonian Foreign Minister Urmas Paet called"))
    every = "consider every measure against Moscow, including the postponement of its summit with Russia"
    S("Estonian Foreign Minister Urmas Paet", PAET, "called on", "to " + every + ", due in Samara on May 18", act="demand", to="European Union", alt={"date": [WED]})
    C("Estonian Foreign Minister Urmas Paet", PAET, "demand", every, toward=[EU])
    E("REQUEST", "occurred", [PAET], [EU], "Urmas Paet called on the bloc to consider every measure against Moscow", alt={"when": [WED]})
    E("SANCTION", "hypothetical", [EU], [RUS], "every measure against Moscow, including the postponement of its summit with Russia", alt={"plover": ["REJECT"]}, key="measures")
    E("CONSULT", "scheduled", [EU], [RUS], "its summit with Russia, due in Samara on May 18", when="2007-05-18", place="Samara", format="meeting", alt={"format": ["talks", "council"]}, key="summit")
    servers = "computers in the Russian president's administration were among those used to swamp Estonian government Web sites since the weekend"
    S("He", PAET, "said", servers, act="accusation", key="paet_accuses")
    E("ACCUSE", "occurred", [PAET], [RUS], "He has said that computers in the Russian president's administration were among those used to swamp Estonian government Web sites", alt={"targets": [[KREMLIN]]}, key="paet_accuse_event")
    E("COERCE", "ongoing", [RUS], [EST], servers, when="2007-04-28/2007-05-02", more=["the assault on the servers"], alt={"status": ["occurred"], "plover": ["ASSAULT"], "when": [None, "2007-04-28"], "sources": [[KREMLIN], []]}, key="swamp")

    a.at(a.paragraph("The Kremlin denied it"))
    deny = "\"We do not do such things, we have no need of them, and I would advise our neighbors to find out who is forging addresses,\""
    S("The Kremlin", KREMLIN, "denied", "it", act="denial", key="kremlin_denies", alt={"date": [WED]})
    S("a spokesman for the presidential administration", SPOKESMAN, "said", deny, act="denial", alt={"date": [WED]}, key="kremlin_spokesman")
    E("COERCE", "denied", [RUS], [EST], "We do not do such things", alt={"sources": [[KREMLIN]]}, key="cyber_denied")
    C("a spokesman for the presidential administration", SPOKESMAN, "demand", "find out who is forging addresses", toward=[EST], minor=True)
    E("REQUEST", "occurred", [SPOKESMAN], [EST], "I would advise our neighbors to find out who is forging addresses", minor=True)

    a.at(a.paragraph("Prime Minister Andrus Ansip told"))
    S("Prime Minister Andrus Ansip", ANSIP, "told", "one hand was behind the siege of the embassy, the assault on the servers and the speeches of Russian deputies", act="accusation", to="parliament", alt={"act": ["claim"], "date": [WED]})
    E("ACCUSE", "occurred", [ANSIP], [RUS], "Prime Minister Andrus Ansip told parliament that one hand was behind the siege of the embassy, the assault on the servers", alt={"when": [WED], "targets": [[]]})
    S("he", ANSIP, "said", "The government would not bring the Bronze Soldier back to the city center", act="refusal", alt={"date": [WED]}, key="no_return")
    C("The government", Party("Estonian government", "EST"), "refusal", "bring the Bronze Soldier back to the city center", toward=[RUS], alt={"toward": [[]]}, key="no_return_c")
    E("REJECT", "occurred", [ANSIP], [RUS], "The government would not bring the Bronze Soldier back to the city center", alt={"targets": [[]], "when": [WED]})
    E("CONCEDE", "denied", [EST], [RUS], "bring the Bronze Soldier back to the city center", minor=True, alt={"plover": ["RETREAT"], "status": ["hypothetical"], "targets": [[]]})

    a.at(a.paragraph("The two-meter statue"))
    F(2, "metres", "height of the statue", "two-meter statue", minor=True)
    E("COERCE", "occurred", [EST], [], "The two-meter statue was taken down before dawn", when=FRI, place="Tallinn", minor=True, alt={"sources": [[]], "targets": [[RUS]], "plover": ["RETREAT"]}, key="taken_down")
    E("ASSAULT", "occurred", [RIOTERS], [EST], "a night of rioting", when="2007-04-26/2007-04-27", place="Tallinn", more=["153 were hurt"], alt={"plover": ["PROTEST"], "targets": [[], [POLICE]], "when": [FRI, "2007-04-26", None]}, key="riot")
    E("ASSAULT", "occurred", [], [Party("Russian citizen (unnamed)")], "a 20-year-old Russian citizen was stabbed to death", when="2007-04-26/2007-04-27", place="Tallinn", alt={"when": [FRI, None, "2007-04-26"]}, key="stabbed")
    F(20, "years", "age of the man stabbed to death", "20-year-old", minor=True)
    S("the Interior Ministry", INTERIOR, "according to", "Police detained about 1,000 people over two nights and 153 were hurt, most of them lightly", key="ministry_counts")
    E("COERCE", "occurred", [POLICE], [RIOTERS], "Police detained about 1,000 people over two nights", place="Tallinn", when="2007-04-26/2007-04-28", alt={"when": [None], "targets": [[]]}, key="detained_event")
    F(1000, "people", "people detained over two nights in Tallinn", "about 1,000 people", approx=True, key="detained")
    F(153, "people", "people hurt in the riots", "153", key="hurt")
    F(2, "nights", "nights of rioting", "two nights", minor=True)

    a.at(a.paragraph("A delegation of the State Duma"))
    S("A delegation of the State Duma", DUMA, "demanded", "the resignation of the government", act="demand", to="Estonia", alt={"addressee": [None]}, key="resign")
    S("A delegation of the State Duma", DUMA, "accused", "the police of beating detainees", act="accusation")
    C("A delegation of the State Duma", DUMA, "demand", "the resignation of the government", toward=[EST], key="resign_c")
    E("CONSULT", "occurred", [DUMA], [EST], "A delegation of the State Duma that came to Tallinn on Monday", when=MON, place="Tallinn", format="visit", key="duma_visit")
    E("REQUEST", "occurred", [DUMA], [EST], "demanded the resignation of the government")
    E("RETREAT", "hypothetical", [Party("Estonian government", "EST")], [], "the resignation of the government", minor=True, alt={"targets": [[RUS], [DUMA]]})
    E("ACCUSE", "occurred", [DUMA], [POLICE], "accused the police of beating detainees", alt={"targets": [[EST]]})
    E("ASSAULT", "occurred", [POLICE], [RIOTERS], "the police of beating detainees", minor=True, alt={"status": ["hypothetical"], "targets": [[Party("detainees")]]})
    S("Paet", PAET, "refused", "to receive it", act="refusal", to="State Duma delegation", alt={"addressee": [None]})
    C("Paet", PAET, "refusal", "receive it", toward=[DUMA])
    E("REJECT", "occurred", [PAET], [DUMA], "Paet refused to receive it")
    E("CONSULT", "denied", [PAET], [DUMA], "receive it", minor=True, format="meeting", alt={"sources": [[EST]]})

    a.at(a.paragraph("In Moscow, the state railway"))
    S("the state railway", RAILWAY, "said", "it was stopping deliveries of oil products and coal to Estonian ports for repairs on track near the border", alt={"act": ["threat"]}, key="railway_says")
    E("SANCTION", "ongoing", [RAILWAY], [EST], "it was stopping deliveries of oil products and coal to Estonian ports", alt={"sources": [[RUS]], "status": ["occurred", "scheduled"], "plover": ["COERCE"]}, key="freight")
    S("Traders", TRADERS, "believe", "a word", act="denial", minor=True, alt={"act": ["claim"]}, key="traders_disbelieve")

    a.at(a.paragraph("\"If this lasts a month"))
    S("the manager of one terminal at Muuga", MANAGER, "said", "\"If this lasts a month we lose a third of our volume, and nobody repairs a railway on the day of an embassy siege,\"", act="expectation", alt={"act": ["claim", "accusation"]})
    F(33, "percent", "volume that the Muuga terminal would lose in a month", "a third of our volume", alt={"value": [33.3, 0.333]}, minor=True)
    F(25, "percent", "Russia's exports of refined products that pass through Estonia", "About a quarter of Russia's exports of refined products", approx=True, alt={"value": [0.25]}, side="RUS")

    a.at(a.between("A leader of the Nashi movement", "the same day."))
    S("A leader of the Nashi movement", LEADER, "said", "the siege would go on until Kaljurand had left Russia; were she to go, the tents would be folded the same day", act="threat", alt={"date": [WED]})
    C("A leader of the Nashi movement", LEADER, "threat", "the siege would go on", "until Kaljurand had left Russia", toward=[EST], key="siege_until")
    C("A leader of the Nashi movement", LEADER, "demand", "Kaljurand had left Russia", toward=[EST], minor=True, alt={"toward": [[KALJURAND]]})
    C("A leader of the Nashi movement", LEADER, "promise", "the tents would be folded the same day", "were she to go", toward=[EST], key="tents_promise")
    E("THREATEN", "occurred", [LEADER], [EST], "the siege would go on until Kaljurand had left Russia")
    E("COERCE", "hypothetical", [NASHI], [EST], "the siege would go on", place="Moscow", minor=True, alt={"status": ["ongoing"], "targets": [[EMBASSY]]})
    E("RETREAT", "hypothetical", [KALJURAND], [RUS], "Kaljurand had left Russia", minor=True, more=["were she to go"], key="envoy_leaves")
    E("RETREAT", "hypothetical", [NASHI], [EST], "the tents would be folded the same day", alt={"plover": ["CONCEDE"]}, key="tents_folded")
    E("AGREE", "occurred", [LEADER], [EST], "the tents would be folded the same day", minor=True)
    a.at(a.rest("The embassy, where consular"))
    E("SANCTION", "ongoing", [EST], [RUS], "consular services have been suspended", place="Moscow", alt={"sources": [[EMBASSY]], "status": ["occurred"], "targets": [[]]})
    S("The embassy", EMBASSY, "said", "the ambassador would start a vacation on Thursday that had been planned long ago", alt={"act": ["denial"]})
    E("RETREAT", "scheduled", [KALJURAND], [RUS], "the ambassador would start a vacation on Thursday", when="2007-05-03", minor=True, alt={"targets": [[]], "plover": ["SANCTION"]}, key="vacation")
    S("It", EMBASSY, "denied", "she was being recalled", act="denial", alt={"date": [WED]}, key="no_recall")
    E("SANCTION", "denied", [EST], [RUS], "she was being recalled", key="recall_denied")

    a.at(a.paragraph("NATO voiced alarm"))
    S("NATO", NATO, "voiced", "alarm at the treatment of the diplomats", act="accusation", alt={"act": ["expectation", "support", "claim"]})
    E("ACCUSE", "occurred", [NATO], [RUS], "NATO voiced alarm at the treatment of the diplomats", minor=True, alt={"plover": ["SUPPORT"], "targets": [[], [EST]]})
    S("the European Commission", COMMISSION, "urged", "to honor the Vienna convention", act="demand", to="Russia")
    C("the European Commission", COMMISSION, "demand", "honor the Vienna convention", toward=[RUS])
    E("REQUEST", "occurred", [COMMISSION], [RUS], "the European Commission urged Russia to honor the Vienna convention")
    E("CONSULT", "ongoing", [DEU], [EST, RUS], "Germany, which holds the EU's rotating presidency, has been mediating", format="talks", alt={"sources": [[DEU, EST, RUS]], "format": [None]})
    S(("diplomats", 2), DIPLOMATS, "said", "Foreign Minister Frank-Walter Steinmeier spoke by telephone with both sides on Tuesday", minor=True)
    E("CONSULT", "occurred", [STEINMEIER], [EST, RUS], "Frank-Walter Steinmeier spoke by telephone with both sides", when=TUE, format="call")
