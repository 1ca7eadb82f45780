"""Gold for the explainer of 28 August 2015."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import COLOMBIA, EXPELLED, GUNMEN, MADURO, OAS, SANTOS, SOLDIERS, UNASUR, VENEZUELA


def annotate(a: Article) -> None:
    a.document(
        published=weekday("2015-08-28", "Friday"), publisher="The Corridor Times", byline="By Renata Quiroga-Bell", title="Why is the bridge to Cúcuta closed, and what happens now?",
        published_span="Aug. 28, 2015",
        section_heads=["EXPLAINER", "What started it?", "Who is being thrown out?", "What does Caracas want?", "Weren't they talking?", "Could there be a war?", "What next?", "And who is paying?"],
        alt={"publisher": [None], "byline": ["Renata Quiroga-Bell"]},
    )
    wednesday, thursday = weekday("2015-08-26", "Wednesday"), weekday("2015-08-27", "Thursday")
    colombians, relief, carrascal = Party("Colombian officials (unnamed)", "COL"), Party("U.N. relief workers", "UN"), Party("Yuleima Carrascal")
    lieutenant, official, opposition = Party("lieutenant (Venezuelan, unnamed)", "VEN"), Party("Venezuelan official (unnamed)", "VEN"), Party("Venezuelan opposition")
    council, holguin, rodriguez = Party("electoral council", "VEN"), Party("María Ángela Holguín", "COL"), Party("Delcy Rodríguez", "VEN")
    ombudsman, office, general = Party("Colombian ombudsman", "COL"), Party("office of the Colombian ombudsman", "COL"), Party("Hernán Patarroyo")
    lujan, aides, chamber = Party("Andrés Luján", "COL"), Party("aides of Juan Manuel Santos", "COL"), Party("Cúcuta's chamber of commerce")
    patrol, paramilitaries = Party("anti-smuggling patrol (Venezuelan)", "VEN"), Party("Colombian paramilitaries")

    a.at("Gunmen on motorcycles fired on an anti-smuggling patrol in San Antonio on Aug. 19 and wounded three soldiers and a civilian. President Nicolás Maduro, who blamed Colombian paramilitaries, ordered the crossing shut for 72 hours. Two days later he made that indefinite, declared a 60-day state of exception in five municipalities and sent in 1,500 more troops. Colombian officials say they have been shown no evidence of who did the shooting.")
    a.event("ASSAULT", "occurred", [GUNMEN], [patrol], "Gunmen on motorcycles fired on an anti-smuggling patrol in San Antonio", when="2015-08-19", place="San Antonio del Táchira", more=["An ambush", "the shooting"], key="ambush", alt={"targets": [[SOLDIERS]]})
    a.figure(3, "soldiers", "soldiers wounded in the ambush", "three soldiers", key="wounded")
    a.figure(1, "people", "civilians wounded in the ambush", "a civilian", minor=True)
    a.statement("President Nicolás Maduro", MADURO, "blamed", "Colombian paramilitaries", act="accusation")
    a.event("ACCUSE", "occurred", [MADURO], [paramilitaries], "President Nicolás Maduro, who blamed Colombian paramilitaries")
    a.event("COERCE", "occurred", [MADURO], [COLOMBIA], "ordered the crossing shut for 72 hours", when="2015-08-19", key="closed", alt={"when": ["2015-08-19/2015-08-22", None], "targets": [[]], "sources": [[VENEZUELA]]})
    a.event("COERCE", "ongoing", [MADURO], [COLOMBIA], "he made that indefinite", when="2015-08-21", more=["Since the night of Aug. 19 nobody has"], key="indefinite", alt={"status": ["occurred"], "targets": [[]], "when": ["2015-08-21/2015-08-28"], "sources": [[VENEZUELA]]})
    a.event("COERCE", "occurred", [MADURO], [], "declared a 60-day state of exception in five municipalities", when="2015-08-21", place="Táchira", key="exception")
    a.event("MOBILIZE", "occurred", [MADURO], [], "sent in 1,500 more troops", when="2015-08-21", alt={"sources": [[VENEZUELA]], "when": [None]})
    a.figure(72, "hours", "time for which the crossing was first shut", "72 hours")
    a.figure(60, "days", "length of the state of exception", "60-day")
    a.figure(5, "municipalities", "municipalities under the state of exception", "five municipalities", key="municipalities")
    a.figure(1500, "troops", "troops sent in", "1,500 more troops", side="VEN")
    a.statement("Colombian officials", colombians, "say", "they have been shown no evidence of who did the shooting", alt={"act": ["denial"]})

    a.at("Venezuela says it has sent home 1,097 Colombians who had no papers, and that nobody was mistreated. That is not what those who arrive in the shelters of Cúcuta describe. At least 5,000 others have left on their own, according to U.N. relief workers, many of them wading across the Táchira River with mattresses and refrigerators on their backs. In the shantytown called La Invasión soldiers painted an R on houses that had been reviewed and a D on those to be demolished.")
    a.statement("Venezuela", VENEZUELA, "says", ["it has sent home 1,097 Colombians who had no papers", "nobody was mistreated"], alt={"act": ["denial"]}, key="sent_home")
    a.event("COERCE", "ongoing", [VENEZUELA], [EXPELLED], "it has sent home 1,097 Colombians who had no papers", key="deported", more=["the deportations"], alt={"status": ["occurred"]})
    a.event("ASSAULT", "denied", [VENEZUELA], [EXPELLED], "nobody was mistreated", minor=True, alt={"plover": ["COERCE"]})
    a.figure(1097, "people", "Colombians sent home, as Venezuela says", "1,097 Colombians", side="VEN", key="deported_number")
    left = "At least 5,000 others have left on their own"
    a.statement("U.N. relief workers", relief, "according to", [left, "many of them wading across the Táchira River with mattresses and refrigerators on their backs"], key="s_least_5_000")
    a.figure(5000, "people", "people who have left on their own", "At least 5,000 others", approx=True, low=5000, key="left_number")
    a.event("COERCE", "occurred", [SOLDIERS], [EXPELLED], "soldiers painted an R on houses that had been reviewed and a D on those to be demolished", place="La Invasión", minor=True, alt={"plover": ["THREATEN"]})
    a.event("ASSAULT", "hypothetical", [SOLDIERS], [EXPELLED], "those to be demolished", minor=True, alt={"plover": ["COERCE"], "status": ["scheduled"]}, key="e_those_demolished")

    a.at("\"They gave us five minutes,\" said Yuleima Carrascal, 26, who came over on Monday with two children. \"I asked for ten because of the baby.\n\n\"The lieutenant said, 'The baby can have ten.'\"")
    a.statement("Yuleima Carrascal", carrascal, ("said", 1), ["\"They gave us five minutes,\"", "\"I asked for ten because of the baby.", "\"The lieutenant said, 'The baby can have ten.'\""], mode="direct", act="accusation", alt={"act": ["claim"]})
    a.statement("I", carrascal, "asked", ("ten", 1), act="demand", mode="direct", minor=True, alt={"mode": ["indirect"]})
    a.event("REQUEST", "occurred", [carrascal], [lieutenant], "I asked for ten because of the baby", minor=True, alt={"targets": [[SOLDIERS]]})
    a.commitment("I", carrascal, "demand", ("ten", 1), toward=[SOLDIERS], minor=True, alt={"toward": [[lieutenant], []]})
    a.statement("The lieutenant", lieutenant, ("said", 2), "'The baby can have ten.'", act="refusal", mode="direct", minor=True, via=carrascal, alt={"act": ["promise"]})
    a.event("COERCE", "occurred", [SOLDIERS], [carrascal], "They gave us five minutes", minor=True)
    a.figure(5, "minutes", "time given to leave", "five minutes", minor=True)

    a.at("An end to smuggling, it says: up to 40 percent of what Venezuela subsidizes leaves the country, by its own count, and a tankful of gasoline costs less there than a bottle of water. The border will not reopen, Maduro has vowed, until Bogotá forbids the resale of Venezuelan goods and does away with the exchange houses that set a street price for the bolívar. \"Close them tomorrow and the bridge is open the day after,\" a Venezuelan official who was not authorized to speak publicly said. Bogotá has no intention of legislating with a gun on the table.")
    a.statement("it", VENEZUELA, "says", "An end to smuggling", act="demand")
    a.commitment("it", VENEZUELA, "demand", "An end to smuggling", toward=[COLOMBIA])
    a.event("REQUEST", "ongoing", [VENEZUELA], [COLOMBIA], "An end to smuggling, it says", alt={"status": ["occurred"]})
    a.statement("its", VENEZUELA, "count", "up to 40 percent of what Venezuela subsidizes leaves the country", minor=True)
    a.figure(40, "percent", "share of subsidized goods that leaves the country", "up to 40 percent", high=40, side="VEN", alt={"value": [None]})
    until = "until Bogotá forbids the resale of Venezuelan goods and does away with the exchange houses that set a street price for the bolívar"
    a.statement("Maduro", MADURO, "vowed", ["The border will not reopen", until], act="refusal", key="vow", alt={"act": ["threat", "demand"]})
    a.commitment("Maduro", MADURO, "refusal", "The border will not reopen", until, toward=[COLOMBIA], key="not_reopen", alt={"kind": ["threat"], "polarity": ["unless"]})
    a.commitment("Maduro", MADURO, "demand", "forbids the resale of Venezuelan goods", toward=[COLOMBIA])
    a.commitment("Maduro", MADURO, "demand", "does away with the exchange houses that set a street price for the bolívar", toward=[COLOMBIA], key="exchange")
    a.event("REJECT", "occurred", [MADURO], [COLOMBIA], "The border will not reopen, Maduro has vowed", alt={"plover": ["THREATEN", "REQUEST"]})
    a.event("REQUEST", "occurred", [MADURO], [COLOMBIA], until, minor=True)
    a.event("CONCEDE", "hypothetical", [COLOMBIA], [VENEZUELA], "Bogotá forbids the resale of Venezuelan goods and does away with the exchange houses", minor=True, more=["Close them tomorrow"])
    a.statement("a Venezuelan official", official, "said", "\"Close them tomorrow and the bridge is open the day after,\"", act="promise", alt={"act": ["proposal", "demand"]})
    a.commitment("a Venezuelan official", official, "promise", "the bridge is open the day after", "Close them tomorrow", toward=[COLOMBIA])
    a.commitment("a Venezuelan official", official, "demand", "Close them tomorrow", toward=[COLOMBIA], minor=True)
    a.event("AGREE", "occurred", [official], [COLOMBIA], "Close them tomorrow and the bridge is open the day after", minor=True, alt={"plover": ["REQUEST"]})
    a.event("CONCEDE", "hypothetical", [VENEZUELA], [COLOMBIA], "the bridge is open the day after", minor=True, key="e_bridge_open_day")
    a.statement(("Bogotá", 2), COLOMBIA, "has no intention", "of legislating with a gun on the table", act="refusal")
    a.commitment(("Bogotá", 2), COLOMBIA, "refusal", "has no intention of legislating with a gun on the table", toward=[VENEZUELA])
    a.event("REJECT", "occurred", [COLOMBIA], [VENEZUELA], "Bogotá has no intention of legislating with a gun on the table")

    a.at("It accuses Maduro of inventing an emergency ahead of the legislative election of Dec. 6, and fears that no vote will be held in the municipalities under exception. The electoral council promises that it will, \"unless the law prevents it.\"")
    a.statement("It", opposition, "accuses", "Maduro of inventing an emergency ahead of the legislative election of Dec. 6", act="accusation")
    a.event("ACCUSE", "occurred", [opposition], [MADURO], "It accuses Maduro of inventing an emergency")
    a.statement("It", opposition, "fears", "no vote will be held in the municipalities under exception", act="expectation")
    a.statement("The electoral council", council, "promises", ["it will", "\"unless the law prevents it.\""], act="promise", mode="mixed")
    a.commitment("The electoral council", council, "promise", "it will", "\"unless the law prevents it.\"", toward=[opposition], alt={"toward": [[]]})
    a.event("AGREE", "occurred", [council], [opposition], "The electoral council promises that it will", minor=True, alt={"targets": [[]]})

    a.at("Foreign Ministers María Ángela Holguín and Delcy Rodríguez spent five hours together in Cartagena on Wednesday and agreed that the two ombudsmen should visit the bridge. On Thursday Colombia's was turned back, his office said; he had come without notice, says Caracas. By evening President Juan Manuel Santos had recalled his ambassador for consultations. Venezuela recalled its own within hours.")
    a.event("CONSULT", "occurred", [holguin], [rodriguez], "Foreign Ministers María Ángela Holguín and Delcy Rodríguez spent five hours together in Cartagena", when=wednesday, place="Cartagena", format="meeting", duration="five hours", key="cartagena", alt={"format": ["talks"]})
    a.figure(5, "hours", "length of the ministers' meeting in Cartagena", "five hours", key="cartagena_hours")
    a.statement("Foreign Ministers María Ángela Holguín and Delcy Rodríguez", Party("María Ángela Holguín and Delcy Rodríguez"), "agreed", "the two ombudsmen should visit the bridge", act="promise", date=wednesday, minor=True)
    a.commitment("Foreign Ministers María Ángela Holguín and Delcy Rodríguez", Party("María Ángela Holguín and Delcy Rodríguez"), "promise", "the two ombudsmen should visit the bridge", minor=True)
    a.event("AGREE", "occurred", [holguin], [rodriguez], "agreed that the two ombudsmen should visit the bridge", when=wednesday)
    a.event("CONSULT", "hypothetical", [Party("the two ombudsmen")], [], "the two ombudsmen should visit the bridge", minor=True, format="visit")
    a.statement("his office", office, "said", ["On Thursday Colombia's was turned back"], act="accusation", alt={"act": ["claim"]})
    a.event("REJECT", "occurred", [VENEZUELA], [ombudsman], "Colombia's was turned back", when=thursday, alt={"plover": ["COERCE"], "sources": [[]]}, key="turned_back")
    a.statement("Caracas", VENEZUELA, "says", "he had come without notice", act="denial", alt={"act": ["accusation", "claim"]})
    a.event("SANCTION", "occurred", [SANTOS], [VENEZUELA], "President Juan Manuel Santos had recalled his ambassador for consultations", when=thursday, key="recall_col")
    a.event("SANCTION", "occurred", [VENEZUELA], [COLOMBIA], "Venezuela recalled its own within hours", when=thursday, key="recall_ven", alt={"when": ["2015-08-27/2015-08-28", None]})

    a.at("Nobody we asked thinks so. Santos has told his army not to answer provocations. \"Neither side wants it and neither budget allows it,\" said Hernán Patarroyo, a retired Colombian general. \"What worries me is one drunk sergeant.\"")
    a.statement("Santos", SANTOS, "told", "not to answer provocations", act="demand", to="his army")
    a.event("REQUEST", "occurred", [SANTOS], [Party("Colombian army", "COL")], "Santos has told his army not to answer provocations", minor=True)
    a.commitment("Santos", SANTOS, "demand", "not to answer provocations", toward=[Party("Colombian army", "COL")], minor=True, alt={"kind": ["promise"], "toward": [[VENEZUELA]]})
    a.event("ASSAULT", "denied", [COLOMBIA], [VENEZUELA], "not to answer provocations", minor=True)
    a.statement("Hernán Patarroyo", general, "said", ["\"Neither side wants it and neither budget allows it,\"", "\"What worries me is one drunk sergeant.\""], alt={"act": ["expectation"]})
    a.statement("Neither side", Party("Colombia and Venezuela"), "wants", ("it", 1), mode="direct", act="refusal", minor=True, via=general, alt={"mode": ["indirect"]})

    a.at("Colombia wants the Organization of American States to convene foreign ministers; the vote is on Monday, and 18 of the 34 members would have to say yes. It has asked for the same at Unasur, the South American bloc, which offered a date in September that Bogotá turned down as too late. Should both doors stay shut, Colombia would take the deportations to the U.N. rights council, Deputy Minister Andrés Luján warned, and \"look again at why we pay our dues.\"")
    a.statement(("Colombia", 1), COLOMBIA, "wants", "the Organization of American States to convene foreign ministers", act="demand", key="oas_wanted")
    a.commitment(("Colombia", 1), COLOMBIA, "demand", "the Organization of American States to convene foreign ministers", toward=[OAS], key="c_organization_american_states")
    a.event("REQUEST", "occurred", [COLOMBIA], [OAS], "Colombia wants the Organization of American States to convene foreign ministers", key="oas_request")
    a.event("CONSULT", "hypothetical", [OAS], [OAS], "the Organization of American States to convene foreign ministers", minor=True, format="council", alt={"targets": [[]], "format": ["meeting"]}, key="oas_meeting")
    a.figure(18, "members", "members that would have to say yes", "18 of the 34 members")
    a.statement("It", COLOMBIA, "asked", "the same at Unasur", act="demand")
    a.commitment("It", COLOMBIA, "demand", "the same at Unasur", toward=[UNASUR], minor=True)
    a.event("REQUEST", "occurred", [COLOMBIA], [UNASUR], "It has asked for the same at Unasur")
    a.statement("Unasur", UNASUR, "offered", "a date in September", act="proposal", alt={"act": ["promise"], "addressee": ["Colombia"]})
    a.commitment("Unasur", UNASUR, "promise", "a date in September", toward=[COLOMBIA], minor=True)
    a.event("AGREE", "occurred", [UNASUR], [COLOMBIA], "which offered a date in September", minor=True, alt={"plover": ["REQUEST"]})
    a.event("CONSULT", "hypothetical", [UNASUR], [COLOMBIA, VENEZUELA], "a date in September", when="2015-09", minor=True, format="meeting", alt={"when": [None], "targets": [[UNASUR], []], "format": ["council"], "status": ["denied"]})
    a.statement("Bogotá", COLOMBIA, "turned down", "a date in September", act="refusal", to="Unasur", alt={"addressee": [None]})
    a.commitment("Bogotá", COLOMBIA, "refusal", "turned down as too late", toward=[UNASUR], minor=True)
    a.event("REJECT", "occurred", [COLOMBIA], [UNASUR], "Bogotá turned down as too late")
    rights = "Colombia would take the deportations to the U.N. rights council"
    a.statement("Deputy Minister Andrés Luján", lujan, "warned", ["Should both doors stay shut, " + rights, "\"look again at why we pay our dues.\""], act="threat", mode="mixed")
    a.commitment("Deputy Minister Andrés Luján", lujan, "threat", rights, "Should both doors stay shut", toward=[VENEZUELA], alt={"toward": [[VENEZUELA, UNASUR], [OAS, UNASUR]]})
    a.commitment("Deputy Minister Andrés Luján", lujan, "threat", "\"look again at why we pay our dues.\"", "Should both doors stay shut", toward=[UNASUR], alt={"toward": [[OAS, UNASUR]]})
    a.event("THREATEN", "occurred", [lujan], [VENEZUELA], rights, alt={"targets": [[OAS, UNASUR], [UNASUR]]})
    a.event("ACCUSE", "hypothetical", [COLOMBIA], [VENEZUELA], "take the deportations to the U.N. rights council", minor=True)
    a.event("SANCTION", "hypothetical", [COLOMBIA], [UNASUR], "look again at why we pay our dues", minor=True, alt={"targets": [[OAS, UNASUR]]})

    a.at("Maduro has offered to meet Santos anywhere. Santos would go, aides say, but not before the families are back in their homes.")
    a.statement("Maduro", MADURO, "offered", "to meet Santos anywhere", act="proposal", alt={"act": ["promise"]})
    a.commitment("Maduro", MADURO, "promise", "meet Santos anywhere", toward=[SANTOS])
    a.event("AGREE", "occurred", [MADURO], [SANTOS], "Maduro has offered to meet Santos anywhere", alt={"plover": ["REQUEST"]})
    a.event("CONSULT", "hypothetical", [MADURO], [SANTOS], "to meet Santos anywhere", format="meeting", key="summit")
    a.statement("aides", aides, "say", ["Santos would go", "but not before the families are back in their homes"], act="refusal", alt={"act": ["promise", "claim"]}, key="s_santos_go")
    a.commitment(("Santos", 2), SANTOS, "promise", "Santos would go", "not before the families are back in their homes", toward=[MADURO], alt={"kind": ["refusal", "demand"]}, key="families")
    a.event("AGREE", "occurred", [SANTOS], [MADURO], "Santos would go", minor=True, alt={"plover": ["REJECT"], "sources": [[aides]], "status": ["hypothetical"]})
    a.event("RETREAT", "hypothetical", [EXPELLED], [], "the families are back in their homes", minor=True, key="e_families_are_back")

    a.at("Cúcuta's chamber of commerce speaks of losses of $3 million a day. Two hundred coal trucks are parked on the wrong side.")
    a.statement("Cúcuta's chamber of commerce", chamber, "speaks of", "losses of $3 million a day", minor=True)
    a.figure(3000000, "dollars", "losses a day, by the chamber of commerce", "$3 million a day")
    a.figure(200, "trucks", "coal trucks on the wrong side", "Two hundred coal trucks")
    a.whole()
    a.figure(None, "people", "people who walked over the bridge every day", "tens of thousands of people", low=10000, approx=True)
