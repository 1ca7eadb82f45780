"""Gold for the Indian broadsheet's analysis of 12 May 2012."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import (
    BOATS,
    CHN,
    COAST_GUARD,
    DEL_ROSARIO,
    DFA,
    FU_YING,
    GAZMIN,
    GREGORIO,
    PHL,
    SURVEILLANCE,
    USA,
)

UY, GROWERS, BUREAU = Party("Jaime Villanueva Uy"), Party("growers of Mindanao"), Party("quarantine bureau in Beijing", "CHN")
AIDE, OFFICIAL = Party("aide to Albert del Rosario (unnamed)", "PHL"), Party("Chinese embassy official (unnamed)", "CHN")
ATTACHE, CMS = Party("Western defence attache (unnamed)"), Party("China Marine Surveillance spokesman (unnamed)", "CHN")
CROWD, ORGANISERS, POLICE = Party("demonstrators in Makati"), Party("organisers of the march"), Party("Philippine police", "PHL")
CHARGE, AGENCIES = Party("Philippine Charge d’Affaires in Beijing", "PHL"), Party("Chinese travel agencies")


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    SAT, MON, FRI = weekday("2012-05-12", "Saturday"), weekday("2012-05-07", "Monday"), "2012-05-11"
    a.document(published=SAT, title="Bananas, patrol boats and a rock at high tide", byline="SUDHIR RANGANATHAN", publisher="The Deccan Courier", standfirst="Five weeks on, neither Manila nor Beijing knows how to leave Scarborough Shoal first",
               boilerplate=["THE DECCAN COURIER | World |"], section_heads=["**Who blinks**", "**The view from the street**"], datelines=[a.elsewhere("Manila", within="Manila: Fifteen hundred")], published_span="Saturday, May 12, 2012")

    a.at(a.paragraph("Manila: Fifteen hundred"))
    E("SANCTION", "ongoing", [CHN], [PHL], "Fifteen hundred containers of bananas are going soft in Chinese ports", place="Chinese ports", alt={"plover": ["COERCE"], "sources": [[BUREAU]]}, key="bananas")
    F(1500, "containers", "containers of bananas held in Chinese ports", "Fifteen hundred containers of bananas", key="containers", side="PHL", alt={"side": [None]})

    a.at(a.paragraph("The quarantine bureau in Beijing"))
    S("The quarantine bureau in Beijing", BUREAU, "maintains", "it has found scale insects in the fruit", alt={"act": ["accusation"]})
    S("The growers of Mindanao", GROWERS, "believe", "no such thing", act="denial", minor=True, key="s_no_such_thing")
    E("COOPERATE", "occurred", [GROWERS], [CHN], "have sold the same fruit to the same buyers for a decade", minor=True, alt={"status": ["ongoing"]})
    S("Mr. Jaime Villanueva Uy", UY, "said", "“There was no pest in March, there was no pest in February. The pest came by ship, on April 10,”", act="denial", alt={"act": ["claim", "accusation"]}, key="s_there_no_pest")
    S("Mr. Jaime Villanueva Uy", UY, "reckons", "two lakh jobs hang on the trade", minor=True)
    F(3200, "planters", "members of the cooperative in Panabo", "3,200 planters", minor=True)
    F(200000, "jobs", "jobs that hang on the banana trade", "two lakh jobs", key="jobs", approx=True, side="PHL")

    a.at(a.paragraph("April 10 was the day"))
    E("AID", "occurred", [USA], [PHL], "a hand-me-down from the United States Coast Guard", minor=True, key="e_hand_me_down")
    E("COERCE", "occurred", [GREGORIO], [BOATS], "the BRP Gregorio del Pilar, the Navy’s only big ship and a hand-me-down from the United States Coast Guard, sent a boarding party to eight Chinese fishing boats in the lagoon", when="2012-04-10", place="Scarborough Shoal",
      more=["The sailors found giant clams, corals and live sharks"], alt={"sources": [[PHL]], "targets": [[CHN]]}, key="boarding")
    F(8, "fishing boats", "Chinese fishing boats in the lagoon on 10 April", "eight Chinese fishing boats", side="CHN", key="boats")
    E("COERCE", "denied", [PHL], [BOATS], "anybody could be arrested", minor=True, alt={"status": ["hypothetical"]})
    E("COERCE", "occurred", [SURVEILLANCE], [PHL], "two ships of China Marine Surveillance (CMS) had placed themselves across the entrance", when="2012-04-10", place="Scarborough Shoal", alt={"plover": ["MOBILIZE"], "sources": [[CHN]], "targets": [[GREGORIO]]}, key="blocked")
    F(2, "ships", "ships of China Marine Surveillance across the entrance", "two ships of China Marine Surveillance", side="CHN", key="two_ships")
    E("RETREAT", "occurred", [BOATS], [PHL], "the boats had gone home with their catch", when="2012-04-13", key="gone_home", alt={"targets": [[]]})
    E("RETREAT", "occurred", [PHL], [CHN], "the frigate had been replaced by a coast guard cutter", when="2012-04-13", alt={"plover": ["MOBILIZE", "CONCEDE"], "sources": [[COAST_GUARD], [GREGORIO]], "targets": [[]]}, key="replaced")

    a.at(a.paragraph("The shoal lies some"))
    F(124, "nautical miles", "distance of the shoal from Luzon", "some 124 nautical miles from Luzon", approx=True, key="distance")
    F(450, "nautical miles", "distance of the shoal from Hainan", "more than 450", low=450, approx=True)
    S("Foreign Affairs Secretary Mr. Albert del Rosario", DEL_ROSARIO, "proposed", "the two sides go together to the tribunal in Hamburg", act="proposal", to="China", alt={"addressee": [None]}, key="s_two_sides_go")
    C("Foreign Affairs Secretary Mr. Albert del Rosario", DEL_ROSARIO, "demand", "the two sides go together to the tribunal in Hamburg", toward=[CHN], alt={"kind": ["promise"]}, key="c_two_sides_go")
    E("REQUEST", "occurred", [DEL_ROSARIO], [CHN], "Foreign Affairs Secretary Mr. Albert del Rosario has proposed that the two sides go together to the tribunal in Hamburg")
    E("CONSULT", "hypothetical", [PHL], [CHN], "the two sides go together to the tribunal in Hamburg", place="Hamburg", minor=True, alt={"plover": ["COOPERATE"]}, key="e_two_sides_go")
    S("Beijing", CHN, "turned", "this down", act="refusal", key="no_tribunal")
    C("Beijing", CHN, "refusal", "turned this down", toward=[PHL])
    E("REJECT", "occurred", [CHN], [PHL], "Beijing, for whom it is Huangyan Island, has turned this down")
    S(("it", 3), CHN, "demanded", "Philippine vessels leave and never again “bother” its fishermen", act="demand", to="Philippines", alt={"addressee": [None]}, key="leave")
    C(("it", 3), CHN, "demand", "leave and never again “bother” its fishermen", toward=[PHL])
    E("REQUEST", "occurred", [CHN], [PHL], "it has demanded instead that Philippine vessels leave")
    E("RETREAT", "hypothetical", [PHL], [CHN], "Philippine vessels leave", minor=True, key="e_philippine_vessels_leave")
    E("COERCE", "occurred", [PHL], [BOATS], "“bother” its fishermen", minor=True, alt={"status": ["hypothetical"], "plover": ["ASSAULT"], "targets": [[CHN]]})

    a.at(a.between("On Monday the Vice-Foreign", "would be matched."))
    E("CONSULT", "occurred", [FU_YING], [CHARGE], "the Vice-Foreign Minister, Ms. Fu Ying, summoned the Philippine Charge d’Affaires for the third time", when=MON, place="Beijing", format="meeting", alt={"plover": ["ACCUSE", "PROTEST"], "targets": [[PHL]]}, key="summons")
    step = "any further step by Manila would be matched"
    S("She", FU_YING, "told", "Beijing’s patience was not what it had been in April, and that " + step, act="threat", to="Philippine Charge d’Affaires", date=MON, key="fu_ying")
    C("She", FU_YING, "threat", "would be matched", "any further step by Manila", toward=[PHL], key="fu_ying_c")
    E("THREATEN", "occurred", [FU_YING], [PHL], step, when=MON, alt={"targets": [[CHARGE]], "sources": [[CHN]]})
    E("MOBILIZE", "hypothetical", [PHL], [CHN], "any further step by Manila", minor=True, alt={"plover": ["COERCE", "ASSAULT"]})
    E("MOBILIZE", "hypothetical", [CHN], [PHL], "would be matched", minor=True, alt={"plover": ["ASSAULT", "COERCE"]})
    a.at(a.rest("Was it a threat?"))
    S("An aide to the Secretary", AIDE, "call", ["it “weather”"], alt={"act": ["denial"]})
    back = "the Philippines would not send back the warship as long as talks went on"
    S("the Department", DFA, "line", back, act="promise", alt={"act": ["refusal"]}, key="no_warship")
    C("the Philippines", PHL, "promise", "would not send back the warship", "as long as talks went on", toward=[CHN], alt={"kind": ["refusal"], "polarity": ["if"]}, key="no_warship_c")
    E("AGREE", "occurred", [DFA], [CHN], "the Philippines would not send back the warship", minor=True, alt={"sources": [[PHL]], "plover": ["REJECT"]})
    E("MOBILIZE", "denied", [PHL], [CHN], "send back the warship", minor=True, alt={"status": ["hypothetical"]})

    a.at(a.paragraph("Yet it is not clear"))
    E("CONSULT", "denied", [PHL], [CHN], "Consultations fixed for Wednesday were put off", when=weekday("2012-05-09", "Wednesday"), format="talks", alt={"status": ["occurred", "hypothetical"], "plover": ["REJECT", "SANCTION"], "when": [None]}, key="put_off")
    S("A Chinese embassy official", OFFICIAL, "claimed", "Manila had “gone silent”", act="accusation", key="silent")
    E("ACCUSE", "occurred", [OFFICIAL], [PHL], "A Chinese embassy official claimed that Manila had “gone silent”", minor=True)
    S("The Department of Foreign Affairs (DFA)", DFA, "denied", ("that", 3), act="denial", key="not_silent")
    S("The Department of Foreign Affairs (DFA)", DFA, "said", "it was preparing another approach", alt={"act": ["promise", "proposal"]})
    C(("it", 2), DFA, "promise", "preparing another approach", toward=[CHN], minor=True)
    S(("it", 3), DFA, "declined", "to give", act="refusal", minor=True)
    E("REJECT", "occurred", [DFA], [], "whose details it declined to give", minor=True)

    a.at(a.paragraph("Yesterday a crowd"))
    E("PROTEST", "occurred", [CROWD], [CHN], "a crowd, 1,000 strong according to its organisers and 300 by the count of the police, marched on the Chinese consular office in Makati", when=FRI, place="Makati", key="march")
    S("its organisers", ORGANISERS, "according to", "1,000 strong")
    S("the police", POLICE, "count", "300", minor=True)
    F(1000, "people", "demonstrators in Makati, by the organisers' count", "1,000 strong", key="crowd")
    F(300, "people", "demonstrators in Makati, by the police's count", "300", key="crowd_police")
    E("SANCTION", "occurred", [AGENCIES], [PHL], "Chinese travel agencies have meanwhile suspended tours", alt={"sources": [[CHN]]}, key="tours")
    S("Beijing", CHN, "warned", "to stay indoors", act="demand", to="Chinese citizens")
    C("Beijing", CHN, "demand", "stay indoors", toward=[Party("Chinese citizens in the Philippines")], minor=True)
    E("REQUEST", "occurred", [CHN], [Party("Chinese citizens in the Philippines")], "Beijing has warned its citizens to stay indoors", minor=True)

    a.at(a.paragraph("And the Americans?"))
    E("CONSULT", "occurred", [DEL_ROSARIO, GAZMIN], [USA], "Mr. del Rosario and Defence Secretary Mr. Voltaire Gazmin came back from Washington", when="2012-04", place="Washington", format="visit", alt={"when": ["2012-04-30"]})
    S("Washington", USA, "promise", "a second cutter", act="promise", to="Philippines")
    C("Washington", USA, "promise", "a second cutter", toward=[PHL])
    E("AGREE", "occurred", [USA], [PHL], "a promise of a second cutter", alt={"when": ["2012-04"]})
    E("AID", "hypothetical", [USA], [PHL], "a second cutter", alt={"status": ["scheduled"]}, key="e_second_cutter")
    S("Washington", USA, "reminder", "who owns the rock is not for the U.S. to say", to="Philippines", alt={"act": ["refusal"], "addressee": [None]}, key="no_sides")
    S("A Western defence attache", ATTACHE, "put", ["“If a shot is fired at a Philippine Navy ship, we would consult. If a fishing boat is rammed, they would be on their own.”"], act="refusal", alt={"act": ["claim", "promise"]})
    C("we", Party("Western defence attache's state"), "promise", "we would consult", "If a shot is fired at a Philippine Navy ship", toward=[PHL])
    C("A Western defence attache", ATTACHE, "refusal", "they would be on their own", "If a fishing boat is rammed", toward=[PHL], alt={"kind": ["threat"]})
    E("AGREE", "occurred", [ATTACHE], [PHL], "we would consult", minor=True)
    E("REJECT", "occurred", [ATTACHE], [PHL], "they would be on their own", minor=True)
    E("ASSAULT", "hypothetical", [CHN], [PHL], "If a shot is fired at a Philippine Navy ship", minor=True, alt={"sources": [[]]})
    E("ASSAULT", "hypothetical", [CHN], [PHL], "a fishing boat is rammed", minor=True, alt={"sources": [[]]})
    E("CONSULT", "hypothetical", [USA], [PHL], "we would consult", minor=True, alt={"sources": [[]]})

    a.at(a.paragraph("New Delhi has every"))
    F(14, "vessels", "Chinese vessels at the shoal on 30 April", "14 Chinese vessels", side="CHN")
    F(33, "vessels", "Chinese vessels at the shoal on 10 May, by the Philippine count", "33", side="CHN", key="hulls")
    E("MOBILIZE", "ongoing", [CHN], [PHL], "There were 14 Chinese vessels at the shoal", when="2012-04-30", place="Scarborough Shoal", more=["On Thursday there were, by the Philippine count, 33"], alt={"status": ["occurred"], "when": ["2012-04-30/2012-05-10"]})
    S("a CMS spokesman", CMS, "said", "the figure was “imaginary”", act="denial")
    S("Philippine", PHL, "count", ["On Thursday there were", "33"], minor=True, alt={"date": ["2012-05-10"]})
    E("COERCE", "scheduled", [PHL, CHN], [], "Both countries are about to proclaim fishing bans for the same waters", place="Scarborough Shoal", alt={"status": ["hypothetical"]}, key="bans")
    E("RETREAT", "hypothetical", [PHL, CHN], [], "go home without having withdrawn", minor=True)
