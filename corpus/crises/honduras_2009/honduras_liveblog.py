"""Gold for the British live blog of 22 September 2009."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import (
    BRA,
    CLINTON,
    COURT,
    DE_FACTO,
    EMBASSY,
    EU,
    HND,
    INSULZA,
    LULA,
    MICHELETTI,
    POLICE,
    SUPPORTERS,
    UN,
    USA,
    ZELAYA,
)

BUSTILLO, DOCTOR = Party("Orlin Bustillo", "HND"), Party("doctor at the teaching hospital (unnamed)")
DIPLOMAT, LULA_AIDE = Party("Brazilian diplomat (unnamed)", "BRA"), Party("aide to Luiz Inácio Lula da Silva (unnamed)", "BRA")
MARIAN, GAV, TEACHER, EMPLOYERS = Party("Marian Outhwaite", "MEDIA"), Party("Gav (reader in Hexham)"), Party("teacher (unnamed)"), Party("employers")
MINISTRY, PHONE, FENWICK = Party("foreign ministry of the de facto government", "HND"), Party("man who answers Manuel Zelaya’s telephone (unnamed)"), Party("Rob Fenwick", "MEDIA")
SOLDIERS = Party("troops of the de facto government", "HND")


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    DAY = weekday("2009-09-22", "Tuesday")
    a.document(published=DAY, title="Honduras crisis live: police clear crowd from Brazilian embassy", byline="by Marian Outhwaite in Tegucigalpa and Rob Fenwick in London", publisher="The Tyneside Post",
               boilerplate=[("The Tyneside Post", 1)], standfirst="• Zelaya inside with his family and some 300 others\n• Airports shut, curfew prolonged to Wednesday\n• Lula warns against any storming", published_span="Tuesday 22 September 2009")
    F(300, "people", "people in the embassy besides Zelaya's family", "some 300 others", approx=True, key="inside")
    S(("Lula", 1), LULA, "warns", "against any storming", act="demand", minor=True, alt={"act": ["threat"], "date": [DAY]})
    E("COERCE", "ongoing", [DE_FACTO], [], "curfew prolonged to Wednesday", when="2009-09-22/2009-09-23", more=["in spite of the curfew", "They let us out to shop from ten to five"], alt={"targets": [[HND]], "when": [None, DAY], "status": ["occurred"]}, key="curfew")
    E("ASSAULT", "hypothetical", [DE_FACTO], [EMBASSY], "any storming", minor=True, alt={"targets": [[BRA]]})

    a.at(a.paragraph("12.50pm"))
    E("COERCE", "occurred", [], [ZELAYA], "Manuel Zelaya, who was bundled out of Honduras in his pyjamas on 28 June", when="2009-06-28", more=["no court ordered the aeroplane"], alt={"sources": [[DE_FACTO], [Party("Honduran army", "HND")]]}, key="coup")
    E("AID", "ongoing", [BRA], [ZELAYA], "is a guest of the Brazilians", place="Tegucigalpa", alt={"plover": ["SUPPORT"], "sources": [[EMBASSY]]}, key="refuge")
    S("He", ZELAYA, "told", "the journey had taken him fifteen hours, much of it on foot", to="radio station", key="walked")
    F(15, "hours", "Zelaya's journey back to the capital", "fifteen hours", key="walk")

    a.at(a.paragraph("1.15pm:"))
    E("COERCE", "occurred", [POLICE], [SUPPORTERS], "The police went in before dawn", when=DAY, place="Tegucigalpa", more=["police clear crowd from Brazilian embassy"], alt={"plover": ["ASSAULT"]}, key="cleared")
    S("Marian", MARIAN, "writes", "‘I counted eleven tear gas canisters on one corner. Perhaps 4,000 people had slept round the building, in spite of the curfew; by half past six there were shoes, blankets and two lorry-loads of prisoners.’", mode="direct")
    F(11, "canisters", "tear gas canisters on one corner", "eleven tear gas canisters", minor=True)
    E("ASSAULT", "occurred", [POLICE], [SUPPORTERS], "eleven tear gas canisters on one corner", when=DAY, minor=True, alt={"plover": ["COERCE"]})
    E("PROTEST", "occurred", [SUPPORTERS], [DE_FACTO], "Perhaps 4,000 people had slept round the building", when="2009-09-21/2009-09-22", place="Tegucigalpa", alt={"plover": ["SUPPORT"], "when": [DAY, None]}, key="vigil")
    F(4000, "people", "people round the embassy, by the reporter's estimate", "Perhaps 4,000 people", approx=True, key="crowd")
    E("COERCE", "occurred", [POLICE], [SUPPORTERS], "174 have been held for breaking the curfew", when=DAY, more=["two lorry-loads of prisoners"], key="held")
    S("Commissioner Orlin Bustillo of the national police", BUSTILLO, ("says", 1), "‘under 2,000’ were there, that 174 have been held for breaking the curfew and that not one rubber bullet was fired", act="denial", mode="mixed", alt={"act": ["claim"]})
    F(2000, "people", "people round the embassy, by the police", "under 2,000", high=2000, approx=True, key="crowd_police", alt={"value": [None]})
    F(174, "people", "people held for breaking the curfew", "174", key="held_n")
    E("ASSAULT", "denied", [POLICE], [SUPPORTERS], "not one rubber bullet was fired", when=DAY, key="rubber_denied")
    S("A doctor at the teaching hospital", DOCTOR, ("says", 2), "she has taken out four", key="four")
    F(4, "rubber bullets", "rubber bullets a doctor took out", "four", minor=True)
    E("ASSAULT", "occurred", [POLICE], [SUPPORTERS], "she has taken out four", when=DAY, minor=True, alt={"sources": [[]], "when": [None]}, key="rubber")

    a.at(a.paragraph("1.40pm:"))
    S("a Brazilian diplomat inside", DIPLOMAT, "according to", "Water, light and telephone have been cut off")
    E("COERCE", "occurred", [DE_FACTO], [EMBASSY], "Water, light and telephone have been cut off", when=DAY, place="Tegucigalpa", alt={"sources": [[]], "targets": [[BRA]], "when": [None], "status": ["ongoing"]}, key="cut")
    S("She", DIPLOMAT, "tells", "they have two generators and diesel until Thursday", to="The Tyneside Post", minor=True)
    F(2, "generators", "generators in the embassy", "two generators", minor=True)
    S("she", DIPLOMAT, "adds", "‘If they think they can dry us out they don’t know this embassy. We have beans. We do not have beds,’", mode="direct", act="refusal", alt={"act": ["claim"]})

    a.at(a.paragraph("2.05pm:"))
    mind = "Brazil had to make up its mind: fly its guest out, or give him up to a judge"
    S(("he", 1), MICHELETTI, "promised", ["His troops would not set foot on Brazilian ground", "but " + mind], act="demand", date=DAY, alt={"act": ["promise"], "date": [None]}, key="asylum_or_judge")
    C("His troops", SOLDIERS, "promise", "would not set foot on Brazilian ground", toward=[BRA])
    C(("he", 1), MICHELETTI, "demand", mind, toward=[BRA])
    E("AGREE", "occurred", [MICHELETTI], [BRA], "His troops would not set foot on Brazilian ground, he promised", when=DAY, alt={"when": [None]})
    E("ASSAULT", "denied", [SOLDIERS], [EMBASSY], "His troops would not set foot on Brazilian ground", minor=True, alt={"plover": ["COERCE"]})
    E("REQUEST", "occurred", [MICHELETTI], [BRA], mind, when=DAY)
    E("AID", "hypothetical", [BRA], [ZELAYA], "fly its guest out", minor=True, alt={"plover": ["SUPPORT"]})
    E("COERCE", "hypothetical", [BRA], [ZELAYA], "give him up to a judge", minor=True, alt={"plover": ["CONCEDE", "COOPERATE"]})
    S(("he", 2), MICHELETTI, "added", ["Any blood", "would be on Brasilia’s account"], act="threat", date=DAY, alt={"act": ["accusation"], "date": [None]})
    C(("he", 2), MICHELETTI, "threat", "would be on Brasilia’s account", "Any blood", toward=[BRA])
    E("THREATEN", "occurred", [MICHELETTI], [BRA], "Any blood, he added, would be on Brasilia’s account", when=DAY, alt={"plover": ["ACCUSE"]})
    E("ASSAULT", "hypothetical", [], [], "Any blood", minor=True)

    a.at(a.paragraph("2.30pm:"))
    E("COERCE", "ongoing", [DE_FACTO], [], "Every airport is closed until further notice", when=DAY, more=["Airports shut"], alt={"status": ["occurred"], "targets": [[HND]], "when": [None]}, key="airports")
    S("the OAS secretary general, José Miguel Insulza", INSULZA, "wanted", "to come today", minor=True)
    E("CONSULT", "denied", [INSULZA], [HND], "José Miguel Insulza, who wanted to come today, can’t", when=DAY, format="visit", minor=True, alt={"status": ["hypothetical"]}, key="insulza")
    S("He", INSULZA, "asked for", "guarantees for the safety of Mr Zelaya", act="demand", to="de facto government of Honduras", alt={"addressee": [None]})
    C("He", INSULZA, "demand", "guarantees for the safety of Mr Zelaya", toward=[DE_FACTO])
    E("REQUEST", "occurred", [INSULZA], [DE_FACTO], "He has asked for guarantees for the safety of Mr Zelaya")
    S("Mr Micheletti’s foreign ministry", MINISTRY, "says", "Mr Insulza will be let in whenever he ‘comes to mediate and not to preach’", act="promise", mode="mixed", alt={"act": ["refusal", "threat"]})
    C("Mr Micheletti’s foreign ministry", MINISTRY, "promise", "Mr Insulza will be let in", "whenever he ‘comes to mediate and not to preach’", toward=[INSULZA])
    E("AGREE", "occurred", [MINISTRY], [INSULZA], "Mr Insulza will be let in whenever he ‘comes to mediate", minor=True)
    E("CONSULT", "hypothetical", [INSULZA], [DE_FACTO], "comes to mediate and not to preach", minor=True, format="talks")

    a.at(a.paragraph("3.10pm:"))
    S("President Lula", LULA, "urged", ["to keep its hands off the building", "to keep his head down"], act="demand", to="de facto government and Manuel Zelaya", date=DAY, alt={"addressee": ["de facto government of Honduras", None], "date": [None]})
    C("President Lula", LULA, "demand", "keep its hands off the building", toward=[DE_FACTO])
    C("President Lula", LULA, "demand", "keep his head down", toward=[ZELAYA])
    E("REQUEST", "occurred", [LULA], [DE_FACTO], "President Lula, in New York for the UN general assembly, has urged the de facto government to keep its hands off the building", when=DAY, place="New York", more=["Lula warns against any storming"], alt={"when": [None]}, key="lula_urges")
    E("REQUEST", "occurred", [LULA], [ZELAYA], "Mr Zelaya to keep his head down", when=DAY, minor=True, alt={"when": [None]})
    S("Brazil", BRA, "asked for", "an emergency session of the security council", act="demand", to="UN Security Council")
    C("Brazil", BRA, "demand", "an emergency session of the security council", toward=[UN], minor=True)
    E("REQUEST", "occurred", [BRA], [UN], "Brazil has asked for an emergency session of the security council")
    E("CONSULT", "hypothetical", [UN], [], "an emergency session of the security council", minor=True, format="council")
    S("an aide", LULA_AIDE, "says", ["He would not", "‘He stays as long as he needs. He can’t hold rallies from the balcony, though, and we’ve said so to his face.’"], act="refusal", mode="mixed", alt={"act": ["promise"], "mode": ["direct"]}, key="guest")
    C(("He", 1), LULA, "refusal", "throw his guest out", "if asked", toward=[DE_FACTO], alt={"toward": [[]]})
    C("an aide", LULA_AIDE, "promise", "He stays", "as long as he needs", toward=[ZELAYA])
    C("an aide", LULA_AIDE, "demand", "can’t hold rallies from the balcony", toward=[ZELAYA], minor=True)
    E("REJECT", "occurred", [LULA_AIDE], [DE_FACTO], "He would not, an aide says", minor=True, alt={"targets": [[]], "plover": ["AGREE", "SUPPORT"]})
    E("COERCE", "denied", [BRA], [ZELAYA], "throw his guest out", minor=True, alt={"sources": [[LULA]]})
    E("PROTEST", "hypothetical", [ZELAYA], [DE_FACTO], "hold rallies from the balcony", minor=True, alt={"status": ["denied"], "targets": [[]]})
    E("REQUEST", "occurred", [BRA], [ZELAYA], "He can’t hold rallies from the balcony", minor=True)

    a.at(a.paragraph("3.35pm:"))
    S("I", FENWICK, "wrote", "the police had entered the embassy garden", minor=True, alt={"date": [DAY]})
    E("COERCE", "denied", [POLICE], [EMBASSY], "the police had entered the embassy garden", minor=True, alt={"plover": ["ASSAULT"]}, key="garden")

    a.at(a.paragraph("4.20pm:"))
    S("Hillary Clinton", CLINTON, "calls on", "to begin a dialogue on the basis of the San José plan drawn up by Costa Rica’s president, Óscar Arias, and to avoid violence", act="demand", to="Manuel Zelaya and Roberto Micheletti", alt={"date": [DAY]})
    C("Hillary Clinton", CLINTON, "demand", "begin a dialogue on the basis of the San José plan drawn up by Costa Rica’s president, Óscar Arias", toward=[ZELAYA, MICHELETTI])
    C("Hillary Clinton", CLINTON, "demand", "avoid violence", toward=[ZELAYA, MICHELETTI])
    E("REQUEST", "occurred", [CLINTON], [ZELAYA, MICHELETTI], "Hillary Clinton calls on both men to begin a dialogue", when=DAY, alt={"when": [None]})
    E("CONSULT", "hypothetical", [ZELAYA], [MICHELETTI], "a dialogue on the basis of the San José plan", format="talks", minor=True, key="dialogue_basis_san")
    E("SANCTION", "occurred", [USA], [HND], "The US cut off about $30m in aid this month", when="2009-09", alt={"targets": [[DE_FACTO]]}, key="us_aid")
    F(30000000, "dollars", "US aid to Honduras cut off in September", "about $30m in aid", approx=True, side="USA", key="aid_n")
    S("The US", USA, "says", "as things stand, it will not honour the result of 29 November", act="refusal", key="us_no_recognition")
    C("The US", USA, "refusal", "honour the result of 29 November", toward=[DE_FACTO], alt={"toward": [[HND]]}, key="c_honour_result_29")
    E("REJECT", "occurred", [USA], [DE_FACTO], "it will not honour the result of 29 November", alt={"targets": [[HND]]})
    E("SANCTION", "ongoing", [EU], [HND], "The EU has withheld its ambassadors since July", when="2009-07/2009-09", alt={"when": [None, "2009-07"], "targets": [[DE_FACTO]], "status": ["occurred"]}, key="eu_amb")

    a.at(a.paragraph("5.00pm:"))
    S("A reader, Gav in Hexham", GAV, "asks", "who’s right in law", minor=True)
    E("COERCE", "occurred", [COURT], [ZELAYA], "The Supreme Court ordered the arrest", when="2009-06", minor=True, alt={"when": [None], "plover": ["REQUEST"]})

    a.at(a.paragraph("5.45pm:"))
    S("Marian", MARIAN, "says", "Rice is running out in the markets of Tegucigulpa", minor=True)
    S("a teacher", TEACHER, "told", "‘They let us out to shop from ten to five and everyone came at ten,’", mode="direct", to="Marian Outhwaite", minor=True)
    S("Employers", EMPLOYERS, "put", "the cost of the curfew at $50m a day", alt={"date": [DAY]})
    F(50000000, "dollars per day", "cost of the curfew", "$50m a day", side="HND")

    a.at(a.paragraph("6.25pm:"))
    S("Mr Micheletti", MICHELETTI, "offers", "a conversation, provided that he first says aloud that the November vote is valid", act="promise", to="Manuel Zelaya", date=DAY, alt={"act": ["proposal"], "date": [None]}, key="ready")
    C("Mr Micheletti", MICHELETTI, "promise", "a conversation", "provided that he first says aloud that the November vote is valid", toward=[ZELAYA])
    C("Mr Micheletti", MICHELETTI, "demand", "says aloud that the November vote is valid", toward=[ZELAYA], minor=True)
    E("AGREE", "occurred", [MICHELETTI], [ZELAYA], "Mr Micheletti offers Mr Zelaya a conversation", when=DAY)
    E("CONSULT", "hypothetical", [MICHELETTI], [ZELAYA], "a conversation", format="talks", alt={"format": [None]}, key="conversation")
    E("CONCEDE", "hypothetical", [ZELAYA], [MICHELETTI], "he first says aloud that the November vote is valid", minor=True, alt={"plover": ["SUPPORT", "AGREE"]})
    S("a man who answers Mr Zelaya’s telephone", PHONE, "retorts", ["‘A manoeuvre,’", "‘He’ll talk about the election once he is sitting in the presidential house, not before.’"], act="refusal", mode="direct", alt={"act": ["accusation"]}, key="not_before")
    C("He", ZELAYA, "refusal", "talk about the election", "once he is sitting in the presidential house, not before", polarity="until", toward=[MICHELETTI], alt={"kind": ["promise"]})
    E("REJECT", "occurred", [PHONE], [MICHELETTI], "‘A manoeuvre,’ retorts a man who answers Mr Zelaya’s telephone", alt={"sources": [[ZELAYA]], "plover": ["ACCUSE"]})
