"""Gold for the Corrant Maritime Administration's press release of 16 May 2019."""

from parties import ADMINISTRATION, AULDMARK, CORRANT, CORRANT_GUARD, COURT, DRAVIC, TESSAL, TESSAL_GUARD

from annotate import Article, Party

RECORD, INSTITUTE = Party("video record of the Maritime Administration"), Party("institute of the Maritime Administration")
SKIPPER, CREW, OWNER = Party("skipper of the Good Intent"), Party("crew of the Good Intent"), Party("owner of the Good Intent")
FISHERMEN, MEDIA, CORRESPONDENTS = Party("Tessal fishermen"), Party("the media", "MEDIA"), Party("foreign correspondents", "MEDIA")
THREATENERS = Party("those who threaten to invoke military treaties")
TODAY, INCIDENT = "2019-05-16", "2019-05-15"


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    a.document(published="2019-05-16", title='ADMINISTRATION RELEASES FOOTAGE, REJECTS "FABRICATIONS" ON HALMAR INCIDENT', publisher="Maritime Administration of the Corrant Republic",
               boilerplate=["Press Release No. 114/2019", "Contact: Press Office, Quay Street 4, Maravec. END"], datelines=[("Maravec", 1)], published_span="16.05.2019")
    a.at('ADMINISTRATION RELEASES FOOTAGE, REJECTS "FABRICATIONS" ON HALMAR INCIDENT')
    S("ADMINISTRATION", ADMINISTRATION, "REJECTS", '"FABRICATIONS" ON HALMAR INCIDENT', act="denial", mode="mixed", minor=True)

    a.at(a.paragraph("Maravec, 16.05"))
    proved = "the Tessal cutter Fulmar manoeuvred at high speed in front of the patrol ship Zoran, ignored eleven radio calls and caused a collision in which three Corrant seamen were injured"
    S("The record", RECORD, "proves", proved, act="accusation", alt={"act": ["claim"]}, key="record")
    E("ACCUSE", "occurred", [ADMINISTRATION], [TESSAL_GUARD], f"The record proves, beyond any doubt, that {proved}", when=TODAY)
    E("ASSAULT", "occurred", [TESSAL_GUARD], [CORRANT_GUARD], "caused a collision in which three Corrant seamen were injured", when=INCIDENT, place="Halmar fishing area", key="collision", more=["the incident of 15 May in the Halmar fishing area"])
    E("REJECT", "occurred", [TESSAL_GUARD], [CORRANT_GUARD], "ignored eleven radio calls", when=INCIDENT, minor=True)
    F(11, "radio calls", "radio calls ignored by the Fulmar", "eleven radio calls", minor=True)
    F(3, "injured", "Corrant seamen injured", "three Corrant seamen", key="injured")

    a.at(a.paragraph("The Administration categorically"))
    S("The Administration", ADMINISTRATION, "rejects", "the claim of the Tessal side that the Fulmar was stopped", act="denial", alt={"act": ["refusal"]}, key="not_stopped")
    S("the Tessal side", TESSAL, "claim", "the Fulmar was stopped", minor=True)
    S(("It", 1), ADMINISTRATION, "denies", "any Corrant vessel opened fire", act="denial")
    S(("It", 2), ADMINISTRATION, "regrets", "an ally of the islands, without waiting for the facts, has chosen to send a warship into the region", act="accusation")
    E("REJECT", "occurred", [ADMINISTRATION], [TESSAL], "The Administration categorically rejects the claim of the Tessal side", when=TODAY, minor=True, alt={"when": [None]})
    E("ASSAULT", "denied", [CORRANT_GUARD], [TESSAL_GUARD], "any Corrant vessel opened fire", when=INCIDENT, alt={"when": [None]}, key="fire")
    E("ACCUSE", "occurred", [ADMINISTRATION], [AULDMARK], "It regrets that an ally of the islands", minor=True)
    E("MOBILIZE", "occurred", [AULDMARK], [CORRANT], "send a warship into the region", alt={"targets": [[]], "status": ["ongoing"]})

    a.at(a.paragraph('"Nobody wanted'))
    S("Director General Tomas Dravic", DRAVIC, "said", ['"Nobody wanted this, and nobody on our side will do it twice,"', a.rest('"Our ships will remain')], act="threat", mode="direct", alt={"act": ["promise"]}, key="dravic")
    C("Director General Tomas Dravic", DRAVIC, "promise", "nobody on our side will do it twice", toward=[TESSAL], minor=True)
    C("Director General Tomas Dravic", DRAVIC, "refusal", "Our ships will remain where they have always been", toward=[TESSAL], alt={"kind": ["threat", "promise"]})
    C("Director General Tomas Dravic", DRAVIC, "promise", "They will not be the first to use force", toward=[TESSAL])
    C("Director General Tomas Dravic", DRAVIC, "threat", "stop every vessel", "that fishes in breach of the seasonal rules", polarity="if", toward=[TESSAL], alt={"toward": [[FISHERMEN]]})
    E("AGREE", "occurred", [DRAVIC], [TESSAL], "They will not be the first to use force", minor=True, alt={"when": [TODAY]})
    E("THREATEN", "occurred", [DRAVIC], [TESSAL], "they will stop every vessel that fishes in breach of the seasonal rules", alt={"when": [TODAY], "targets": [[FISHERMEN]]})
    E("COERCE", "hypothetical", [CORRANT], [FISHERMEN], "stop every vessel that fishes in breach of the seasonal rules", minor=True)

    a.at(a.paragraph("The seasonal rules"))
    S("the Administration's institute", INSTITUTE, "according to", ["cod stocks", "have fallen by 38 per cent since 2010"])
    E("COERCE", "ongoing", [CORRANT], [TESSAL], "The seasonal rules, in force from 1 May until 16 August", when="2019-05-01/2019-08-16", alt={"targets": [[], [FISHERMEN]]}, key="ban")
    E("COERCE", "occurred", [CORRANT], [], "four Corrant boats have been fined this month", when="2019-05", minor=True, alt={"plover": ["SANCTION"]})
    F(38, "percent", "fall of cod stocks since 2010", "38 per cent", side=None)
    F(4, "boats", "Corrant boats fined", "four Corrant boats", minor=True)

    a.at(a.paragraph("As regards the Good"))
    S("her skipper", SKIPPER, "admitted", "to fishing without a licence", minor=True)
    S("The Administration", ADMINISTRATION, "expects", "the Tessal authorities to facilitate these steps instead of turning them into a campaign", act="demand", alt={"act": ["expectation"]}, to=None)
    C("The Administration", ADMINISTRATION, "promise", "The eight members of the crew will be allowed to go home", "upon payment of an administrative fine of 90,000 dinar", polarity="if", toward=[TESSAL], alt={"toward": [[CREW]]}, key="fine")
    C("The Administration", ADMINISTRATION, "promise", "The boat itself will be returned", "as soon as the owner signs an undertaking not to enter the area again", toward=[OWNER], alt={"toward": [[TESSAL]]})
    C("The Administration", ADMINISTRATION, "demand", "facilitate these steps instead of turning them into a campaign", toward=[TESSAL])
    E("RETREAT", "hypothetical", [CORRANT], [CREW], "The eight members of the crew will be allowed to go home", key="go_home")
    E("RETREAT", "hypothetical", [CORRANT], [OWNER], "The boat itself will be returned", minor=True)
    E("AGREE", "hypothetical", [OWNER], [CORRANT], "the owner signs an undertaking not to enter the area again", minor=True)
    E("REQUEST", "occurred", [ADMINISTRATION], [TESSAL], "The Administration expects the Tessal authorities to facilitate these steps", minor=True)
    F(8, "crew", "crew of the Good Intent held", "eight members of the crew", key="held")
    F(90000, "dinar", "fine for the crew", "90,000 dinar")

    a.at(a.paragraph("The position of"))
    S("The Republic", CORRANT, "will not accept", "anything that follows from it", act="refusal", key="void")
    S("Those", THREATENERS, "threaten", "to invoke military treaties over a fishery", act="threat", minor=True)
    C("The Republic", CORRANT, "refusal", "accept anything that follows from it", toward=[COURT], alt={"toward": [[TESSAL], []]})
    C("The Republic", CORRANT, "demand", "Those who threaten to invoke military treaties over a fishery should consider the consequences", toward=[TESSAL], minor=True, alt={"kind": ["threat"]})
    C("The Republic", CORRANT, "threat", "will be answered by all necessary measures", "any attempt to enforce the award by means of foreign warships", toward=[TESSAL, AULDMARK], key="measures")
    E("REJECT", "occurred", [CORRANT], [COURT], "The Republic did not agree to the arbitration, took no part in it and will not accept anything that follows from it")
    E("SUPPORT", "occurred", [COURT], [TESSAL], "the so-called award of 11 February", when="2019-02-11", minor=True, key="award")
    E("THREATEN", "occurred", [TESSAL], [CORRANT], "Those who threaten to invoke military treaties over a fishery", minor=True)
    E("THREATEN", "occurred", [CORRANT], [TESSAL, AULDMARK], "any attempt to enforce the award by means of foreign warships will be answered by all necessary measures", alt={"targets": [[AULDMARK], [TESSAL]]})
    E("COERCE", "hypothetical", [TESSAL, AULDMARK], [CORRANT], "any attempt to enforce the award by means of foreign warships", minor=True, alt={"plover": ["MOBILIZE"]})

    a.at(a.paragraph("At the same time"))
    S("The Government", CORRANT, "proposed", "the two coast guards carry out joint inspections", act="proposal", date="2019-03-03")
    S("it", CORRANT, "stands by", "that proposal without any conditions", act="proposal", alt={"act": ["promise"]}, key="no_conditions")
    S("It", CORRANT, "is prepared", "to receive a delegation in Maravec on 21 May, provided that the convoys of fishing boats into the area cease beforehand", act="promise", alt={"act": ["proposal"]}, key="delegation")
    C("The Government", CORRANT, "promise", "the two coast guards carry out joint inspections", toward=[TESSAL], alt={"kind": ["demand"]})
    C("It", CORRANT, "promise", "receive a delegation in Maravec on 21 May", "provided that the convoys of fishing boats into the area cease beforehand", toward=[TESSAL])
    C("It", CORRANT, "demand", "the convoys of fishing boats into the area cease beforehand", toward=[TESSAL], minor=True)
    E("REQUEST", "occurred", [CORRANT], [TESSAL], "The Government proposed on 3 March that the two coast guards carry out joint inspections", when="2019-03-03", alt={"plover": ["AGREE"]}, key="offer")
    E("COOPERATE", "hypothetical", [CORRANT_GUARD], [TESSAL_GUARD], "the two coast guards carry out joint inspections", minor=True)
    E("AGREE", "occurred", [CORRANT], [TESSAL], "It is prepared to receive a delegation in Maravec", minor=True)
    E("CONSULT", "hypothetical", [TESSAL], [CORRANT], "receive a delegation in Maravec on 21 May", when="2019-05-21", place="Maravec", format="visit", alt={"format": ["talks"], "status": ["scheduled"]}, key="delegation_visit")
    E("RETREAT", "hypothetical", [TESSAL], [CORRANT], "the convoys of fishing boats into the area cease beforehand", minor=True)
    E("AGREE", "occurred", [CORRANT], [TESSAL], "agreed in 2016", when="2016", minor=True)
    E("SANCTION", "occurred", [TESSAL], [CORRANT], "cut by the Tessal side last autumn", when="2018-09/2018-11", alt={"when": [None]})
    E("COOPERATE", "hypothetical", [CORRANT], [TESSAL], "A hotline between the operations rooms, agreed in 2016 and cut by the Tessal side last autumn, could be restored", minor=True)
    F(1, "days", "time to restore the hotline", "a day", minor=True)

    a.at(a.paragraph("The Administration calls"))
    S("The Administration", ADMINISTRATION, "calls on", "not to allow themselves to be used for political ends", act="demand", to="fishermen of the islands")
    S("The Administration", ADMINISTRATION, "appeals", "to refrain from speculation", act="demand", to="the media")
    C("The Administration", ADMINISTRATION, "demand", "not to allow themselves to be used for political ends", toward=[FISHERMEN], minor=True)
    C("The Administration", ADMINISTRATION, "demand", "refrain from speculation", toward=[MEDIA], minor=True)
    E("REQUEST", "occurred", [ADMINISTRATION], [FISHERMEN], "The Administration calls on fishermen of the islands", when=TODAY)
    E("REQUEST", "occurred", [ADMINISTRATION], [MEDIA], "appeals to the media to refrain from speculation", when=TODAY, minor=True)
    a.whole()
    E("CONSULT", "scheduled", [DRAVIC], [CORRESPONDENTS], "Director General Dravic will brief foreign correspondents on 17 May", when="2019-05-17", place="Maravec", format="meeting", minor=True)
