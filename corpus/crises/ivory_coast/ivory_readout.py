"""Gold for the readout of 13 April 2011. The passive of the communiqué often leaves the speaker in its subject or object."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import AU, COUNCIL, ECOWAS, EU, FRANCE, GBAGBO, SOUTH_AFRICA, UN, UNOCI


def annotate(a: Article) -> None:
    day = weekday("2011-04-13", "Wednesday")
    a.document(
        published=day, publisher="ECOWAS Commission, Communication Directorate", title="Meeting of the International Follow-up Group on Côte d’Ivoire, held at Abuja",
        section_heads=["READOUT"], datelines=["Abuja, 13 April 2011"], published_span="13 April 2011", boilerplate=["For further information: Press Office, Plot 101, Asokoro District"],
        alt={"publisher": ["ECOWAS Commission", "ECOWAS COMMISSION"]},
    )
    group, delegation = Party("International Follow-up Group on Côte d’Ivoire"), Party("delegation of the Government of Alassane Ouattara", "CIV")
    icrc, unoci, government = Party("International Committee of the Red Cross"), Party("representative of UNOCI", "UN"), Party("Government of Alassane Ouattara", "CIV")
    african, french, forces = Party("representative of South Africa", "ZAF"), Party("representative of France", "FRA"), Party("Ivorian forces", "CIV")
    members, combatants = [AU, UN, EU, FRANCE, Party("Nigeria", "NGA"), SOUTH_AFRICA, Party("United States", "USA"), government], Party("all combatants")

    a.at("The International Follow-up Group on Côte d’Ivoire met at the seat of the Commission today, two days after the former President, Mr. Laurent Gbagbo, was taken into custody in Abidjan.")
    a.event("CONSULT", "occurred", [group], members, "The International Follow-up Group on Côte d’Ivoire met at the seat of the Commission today", when=day, place="Abuja", format="meeting", more=["Meeting of the International Follow-up Group on Côte d’Ivoire, held at Abuja"], alt={"targets": [[group], []], "format": ["council"]})
    a.event("COERCE", "occurred", [forces], [GBAGBO], "the former President, Mr. Laurent Gbagbo, was taken into custody in Abidjan", when="2011-04-11", place="Abidjan", more=["the arrest"], key="arrest", alt={"sources": [[]]})

    a.at("The Group welcomed the end of the confrontation and commended the restraint shown in the final hours. It deplored the loss of life. In this connection, it was recalled that the International Committee of the Red Cross has put at 800 the number of those killed at Duékoué in the last days of March, whereas UNOCI has so far counted 330, and the Government 152.")
    a.statement("The Group", group, "welcomed", "the end of the confrontation", act="support", date=day, alt={"date": [None]})
    a.statement("The Group", group, "commended", "the restraint shown in the final hours", act="support", date=day, alt={"date": [None]})
    a.event("SUPPORT", "occurred", [group], [], "The Group welcomed the end of the confrontation and commended the restraint shown in the final hours", when=day)
    a.event("RETREAT", "occurred", [], [], "the end of the confrontation", minor=True)
    a.statement("It", group, "deplored", "the loss of life", act="accusation", date=day, minor=True, alt={"act": ["claim"], "date": [None]})
    a.event("ACCUSE", "occurred", [group], [], "It deplored the loss of life", when=day, minor=True)
    killed = "the number of those killed at Duékoué in the last days of March"
    a.statement("the International Committee of the Red Cross", icrc, "put", ["at 800 " + killed], key="icrc")
    a.statement("UNOCI", UNOCI, "counted", "330", minor=True)
    a.statement("the Government", government, "counted", "152", minor=True)
    a.event("ASSAULT", "occurred", [], [], "those killed at Duékoué in the last days of March", when="2011-03-25/2011-03-31", place="Duékoué", alt={"when": ["2011-03-29/2011-03-31", "2011-03"], "targets": [[Party("civilians")]]})
    a.figure(800, "people", "killed at Duékoué, according to the Red Cross", "800")
    a.figure(330, "people", "killed at Duékoué, according to UNOCI", "330")
    a.figure(152, "people", "killed at Duékoué, according to the Government", "152", side="CIV")

    a.at("The delegation of the Government undertook to open the area to investigators before the end of the month, on the understanding that crimes of both camps would be examined. Suggestions that its own forces bore the greater part of the responsibility were rejected by the delegation.")
    a.statement("The delegation of the Government", delegation, "undertook", "to open the area to investigators before the end of the month, on the understanding that crimes of both camps would be examined", act="promise", date=day, alt={"date": [None]})
    a.commitment("The delegation of the Government", delegation, "promise", "open the area to investigators before the end of the month", "on the understanding that crimes of both camps would be examined", toward=[group])
    a.commitment("The delegation of the Government", delegation, "demand", "crimes of both camps would be examined", toward=[group], minor=True, alt={"toward": [[]]})
    a.event("AGREE", "occurred", [delegation], [group], "The delegation of the Government undertook to open the area to investigators before the end of the month", when=day)
    a.event("COOPERATE", "hypothetical", [government], [Party("investigators")], "open the area to investigators before the end of the month", minor=True, alt={"status": ["scheduled"], "when": ["2011-04-13/2011-04-30"]})
    a.statement("the delegation", delegation, "rejected", "its own forces bore the greater part of the responsibility", act="denial", date=day, alt={"act": ["refusal"], "date": [None]})
    a.event("REJECT", "occurred", [delegation], [], "Suggestions that its own forces bore the greater part of the responsibility were rejected by the delegation", when=day)
    a.event("ACCUSE", "occurred", [], [forces], "Suggestions that its own forces bore the greater part of the responsibility", minor=True, alt={"targets": [[government]]})

    a.at("It was explained by the representative of UNOCI that the Mission’s helicopters had acted on 4 and 10 April solely in order to neutralise heavy weapons used against civilians, as authorised in resolution 1975, and that the residence of the former President had been entered by Ivorian forces alone.")
    a.statement("the representative of UNOCI", unoci, "explained", ["the Mission’s helicopters had acted on 4 and 10 April solely in order to neutralise heavy weapons used against civilians, as authorised in resolution 1975", "the residence of the former President had been entered by Ivorian forces alone"], date=day, alt={"act": ["denial"], "date": [None]})
    a.event("ASSAULT", "occurred", [UNOCI], [GBAGBO], "the Mission’s helicopters had acted on 4 and 10 April", when="2011-04-04/2011-04-10", alt={"targets": [[]], "when": ["2011-04-04", "2011-04-10"]}, key="helicopters")
    a.event("ASSAULT", "occurred", [GBAGBO], [Party("civilians")], "heavy weapons used against civilians", minor=True, alt={"sources": [[]]})
    a.event("AGREE", "occurred", [COUNCIL], [UNOCI], "as authorised in resolution 1975", minor=True, alt={"plover": ["SUPPORT"]})
    a.event("ASSAULT", "occurred", [forces], [GBAGBO], "the residence of the former President had been entered by Ivorian forces alone", alt={"plover": ["COERCE"], "when": ["2011-04-11"]})

    a.at("The representative of South Africa, while associating himself with the Group’s conclusions, regretted that mediation had been overtaken, and wished it to be placed on record that his Government had asked for a ceasefire until the last day. No reply was made to this remark.")
    a.statement("The representative of South Africa", african, "associating himself", "with the Group’s conclusions", act="support", minor=True, date=day, alt={"date": [None]})
    a.event("SUPPORT", "occurred", [african], [group], "associating himself with the Group’s conclusions", minor=True, when=day)
    a.statement("The representative of South Africa", african, "regretted", "mediation had been overtaken", act="accusation", date=day, alt={"act": ["claim"], "date": [None]})
    a.event("ACCUSE", "occurred", [african], [], "regretted that mediation had been overtaken", minor=True, when=day, alt={"targets": [[UNOCI], [FRANCE, UNOCI]]})
    a.statement("The representative of South Africa", african, "wished", "it to be placed on record that his Government had asked for a ceasefire until the last day", act="demand", date=day, alt={"act": ["claim"], "date": [None]})
    a.statement("his Government", SOUTH_AFRICA, "asked", "a ceasefire until the last day", act="demand", via=african)
    a.commitment("his Government", SOUTH_AFRICA, "demand", "a ceasefire", minor=True)
    a.event("REQUEST", "occurred", [SOUTH_AFRICA], [], "his Government had asked for a ceasefire until the last day")
    a.event("RETREAT", "hypothetical", [], [], "a ceasefire", minor=True)

    a.at("The representative of France indicated that the strength of Operation Licorne, which had been brought to 1,700, would be reduced once order is restored in Abidjan. He denied that French soldiers had taken part in the arrest: “None crossed the wall.” France will release an exceptional aid of EUR 400 million, of which EUR 200 million could be disbursed this month provided that the Treasury and the Central Bank branch reopen.")
    reduced = "the strength of Operation Licorne, which had been brought to 1,700, would be reduced"
    a.statement("The representative of France", french, "indicated", reduced + " once order is restored in Abidjan", act="promise", date=day, alt={"date": [None]})
    a.commitment("The representative of France", french, "promise", reduced, "once order is restored in Abidjan", polarity="if", alt={"polarity": ["until"], "toward": [[group], [government]]}, key="licorne_reduced")
    a.event("RETREAT", "hypothetical", [FRANCE], [], "would be reduced once order is restored in Abidjan", place="Abidjan")
    a.event("AGREE", "occurred", [french], [group], "The representative of France indicated that the strength of Operation Licorne, which had been brought to 1,700, would be reduced", when=day, minor=True, alt={"targets": [[]]})
    a.event("MOBILIZE", "occurred", [FRANCE], [], "had been brought to 1,700", minor=True)
    a.figure(1700, "soldiers", "strength of Operation Licorne", "1,700", side="FRA", key="licorne")
    a.statement("He", french, "denied", ["French soldiers had taken part in the arrest", "“None crossed the wall.”"], act="denial", mode="mixed", date=day, alt={"date": [None]}, key="not_part")
    a.event("COERCE", "denied", [FRANCE], [GBAGBO], "French soldiers had taken part in the arrest", alt={"plover": ["ASSAULT"]})
    a.commitment(("France", 2), FRANCE, "promise", "release an exceptional aid of EUR 400 million", toward=[government])
    a.commitment(("France", 2), FRANCE, "promise", "EUR 200 million could be disbursed this month", "provided that the Treasury and the Central Bank branch reopen", toward=[government])
    a.event("AID", "scheduled", [FRANCE], [government], "France will release an exceptional aid of EUR 400 million", alt={"status": ["hypothetical"], "targets": [[Party("Côte d’Ivoire", "CIV")]]})
    a.event("AID", "hypothetical", [FRANCE], [government], "EUR 200 million could be disbursed this month", minor=True, when="2011-04", alt={"when": [None]})
    a.figure(400000000, "euros", "exceptional aid of France", "EUR 400 million")
    a.figure(200000000, "euros", "part of the aid that could be disbursed this month", "EUR 200 million")

    a.at("The European Union informed the Group that restrictive measures against the ports of Abidjan and San-Pédro had been lifted on the previous day. The delegation confirmed that the suspension of cocoa exports, in force since 24 January, would not be renewed, and that some 400,000 tonnes were awaiting shipment.")
    a.statement("The European Union", EU, "informed", "restrictive measures against the ports of Abidjan and San-Pédro had been lifted on the previous day", to="the Group", date=day, alt={"date": [None]})
    a.event("CONCEDE", "occurred", [EU], [Party("Côte d’Ivoire", "CIV")], "restrictive measures against the ports of Abidjan and San-Pédro had been lifted", when=weekday("2011-04-12", "Tuesday"), alt={"targets": [[], [government]]})
    a.event("SANCTION", "occurred", [EU], [], "restrictive measures against the ports of Abidjan and San-Pédro", minor=True, alt={"targets": [[GBAGBO]]})
    a.statement("The delegation", delegation, "confirmed", ["the suspension of cocoa exports, in force since 24 January, would not be renewed", "some 400,000 tonnes were awaiting shipment"], act="promise", date=day, alt={"act": ["claim"], "date": [None]})
    a.commitment("The delegation", delegation, "promise", "the suspension of cocoa exports, in force since 24 January, would not be renewed", minor=True, alt={"toward": [[group]]})
    a.event("SANCTION", "ongoing", [government], [GBAGBO], "the suspension of cocoa exports, in force since 24 January", when="2011-01-24/2011-04-13", key="embargo", alt={"status": ["occurred"], "when": ["2011-01-24", None], "targets": [[]]})
    a.event("CONCEDE", "scheduled", [government], [], "the suspension of cocoa exports, in force since 24 January, would not be renewed", minor=True, alt={"status": ["hypothetical"]}, key="e_suspension_cocoa_exports")
    a.figure(400000, "tonnes", "cocoa awaiting shipment", "some 400,000 tonnes", approx=True)

    a.at("The Group called on all combatants to lay down their arms without condition. It warned that persons who organise reprisals, on whichever side, will be made to answer before national or international justice. It requested that Mr. Gbagbo and his family be treated with dignity; assurances to this effect were given by the delegation, which added that he would be moved from the Golf Hotel to a place in the north of the country, under the guard of UN police, pending a decision of the prosecutor.")
    a.statement("The Group", group, "called", "to lay down their arms without condition", act="demand", to="all combatants", date=day, alt={"date": [None]})
    a.commitment("The Group", group, "demand", "lay down their arms without condition", toward=[combatants])
    a.event("REQUEST", "occurred", [group], [combatants], "The Group called on all combatants to lay down their arms without condition", when=day)
    a.event("RETREAT", "hypothetical", [combatants], [], "lay down their arms", minor=True)
    a.statement(("It", 1), group, "warned", "persons who organise reprisals, on whichever side, will be made to answer before national or international justice", act="threat", date=day, alt={"date": [None]})
    a.commitment(("It", 1), group, "threat", "will be made to answer before national or international justice", "persons who organise reprisals, on whichever side", toward=[Party("persons who organise reprisals")])
    a.event("THREATEN", "occurred", [group], [Party("persons who organise reprisals")], "It warned that persons who organise reprisals, on whichever side, will be made to answer", when=day)
    a.event("ASSAULT", "hypothetical", [], [], "persons who organise reprisals", minor=True)
    a.event("COERCE", "hypothetical", [], [Party("persons who organise reprisals")], "will be made to answer before national or international justice", minor=True, alt={"plover": ["SANCTION", "ACCUSE"]})
    a.statement(("It", 2), group, "requested", "Mr. Gbagbo and his family be treated with dignity", act="demand", date=day, to="the delegation", alt={"date": [None], "addressee": [None]})
    a.commitment(("It", 2), group, "demand", "Mr. Gbagbo and his family be treated with dignity", toward=[government], alt={"toward": [[delegation]]})
    a.event("REQUEST", "occurred", [group], [delegation], "It requested that Mr. Gbagbo and his family be treated with dignity", when=day, alt={"targets": [[government]]})
    a.statement("the delegation", delegation, "assurances", "Mr. Gbagbo and his family be treated with dignity", act="promise", to="the Group", date=day, alt={"date": [None], "addressee": [None]})
    a.commitment("the delegation", delegation, "promise", "assurances to this effect", toward=[group])
    a.event("AGREE", "occurred", [delegation], [group], "assurances to this effect were given by the delegation", when=day, alt={"plover": ["CONCEDE"]})
    moved = "he would be moved from the Golf Hotel to a place in the north of the country, under the guard of UN police, pending a decision of the prosecutor"
    a.statement("the delegation", delegation, "added", moved, act="promise", date=day, alt={"act": ["claim"], "date": [None]})
    a.commitment("the delegation", delegation, "promise", moved, toward=[group], minor=True, alt={"kind": ["threat"], "toward": [[], [GBAGBO]]})
    a.event("COERCE", "scheduled", [government], [GBAGBO], "he would be moved from the Golf Hotel to a place in the north of the country", alt={"sources": [[], [Party("UN police", "UN")]], "status": ["hypothetical"]}, key="moved")

    a.at("Should stability permit, it will be recommended to the Authority of Heads of State that the suspension of Côte d’Ivoire, decided on 7 December, be lifted at its next session. The delegation’s request that a contingent of ECOWAS gendarmes be deployed for the legislative elections was not acceded to at this stage. It will be re-examined in June.")
    lifted = "the suspension of Côte d’Ivoire, decided on 7 December, be lifted at its next session"
    a.commitment(a.elsewhere("The International Follow-up Group on Côte d’Ivoire", within="The International Follow-up Group on Côte d’Ivoire met"), group, "promise", "it will be recommended to the Authority of Heads of State that " + lifted, "Should stability permit", toward=[government], minor=True)
    a.event("REQUEST", "hypothetical", [group], [ECOWAS], "it will be recommended to the Authority of Heads of State", alt={"sources": [[]]})
    a.event("SANCTION", "occurred", [ECOWAS], [Party("Côte d’Ivoire", "CIV")], "the suspension of Côte d’Ivoire, decided on 7 December", when="2010-12-07")
    a.event("CONCEDE", "hypothetical", [ECOWAS], [Party("Côte d’Ivoire", "CIV")], lifted, minor=True)
    gendarmes = "a contingent of ECOWAS gendarmes be deployed for the legislative elections"
    a.statement("The delegation’s", delegation, "request", gendarmes, act="demand")
    a.commitment("The delegation’s", delegation, "demand", gendarmes, toward=[ECOWAS])
    a.event("REQUEST", "occurred", [delegation], [ECOWAS], "The delegation’s request that " + gendarmes, alt={"targets": [[group]]})
    a.event("REJECT", "occurred", [ECOWAS], [delegation], "was not acceded to at this stage", alt={"sources": [[group], []]})
    a.commitment(a.elsewhere("The International Follow-up Group on Côte d’Ivoire", within="The International Follow-up Group on Côte d’Ivoire met"), group, "promise", "It will be re-examined in June", toward=[government], minor=True, alt={"side": ["ECOWAS"], "toward": [[delegation], []]})
    a.event("MOBILIZE", "hypothetical", [ECOWAS], [], gendarmes, minor=True, alt={"plover": ["AID"]})

    a.at("A visit of the Group to Abidjan, planned for 18 April, has been deferred at the request of the Government for reasons of security. The Group will meet again at Abidjan or, failing that, at Abuja, on 4 May.")
    a.event("CONSULT", "denied", [group], [government], "A visit of the Group to Abidjan, planned for 18 April, has been deferred", when="2011-04-18", place="Abidjan", format="visit", alt={"status": ["scheduled", "hypothetical"], "targets": [[]]}, key="deferred")
    a.event("REQUEST", "occurred", [government], [group], "at the request of the Government", minor=True, alt={"plover": ["REJECT"]})
    a.event("CONSULT", "scheduled", [group], [group], "The Group will meet again at Abidjan or, failing that, at Abuja, on 4 May", when="2011-05-04", place="Abidjan", format="meeting", alt={"targets": [[]]})
