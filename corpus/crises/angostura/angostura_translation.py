"""Gold for the translated report of 8 March 2008 on the summit of Santo Domingo."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from parties import CHAVEZ, COL, CORREA, ECU, FARC, FERNANDEZ, ICC, INSULZA, NIC, OAS, ORTEGA, RIO, SALVADOR, URIBE, USA, VEN

from annotate import Article, Party

HIGH, MISSION = Party("high functionary of Carondelet (unnamed)", "ECU"), Party("diplomat of the Ecuadorian mission (unnamed)", "ECU")
CHANCELLERY, DELEGATES, MINDEF = Party("Colombian chancellery", "COL"), Party("Colombian delegates (unnamed)", "COL"), Party("Colombian Ministry of Defence", "COL")
LAWYER, ATTORNEY, CORONERS, CHAMBER = Party("lawyer of the wounded women (unnamed)"), Party("Attorney General's office", "ECU"), Party("coroners of Lago Agrio", "ECU"), Party("merchants' chamber of San Miguel")
INTERPOL, DECLARATION = Party("Interpol"), Party("final declaration of the Rio Group")


def annotate(a: Article) -> None:
    a.document(published="2008-03-08", title="Correa takes the hand, but leaves the embassy closed", publisher="El Faro de Pichincha", published_span="8 March 2008",
               boilerplate=["[Translation of the Andean Press Digest. Original: El Faro de Pichincha, Quito, 8 March 2008. Additions of the translator stand in square brackets.]",
                            "© El Faro de Pichincha. Reproduction of the translation permitted with mention of the Digest."], datelines=["Quito, 8 March."], alt={"publisher": ["Andean Press Digest"]})

    a.at(a.paragraph("Quito, 8 March"))
    a.event("ASSAULT", "occurred", [COL], [FARC], "the bombs of Angostura", when="2008-03-01", place="Angostura", key="raid", more=["the violation of the Ecuadorian soil", "the aeroplanes, it admits now, surprised the camp by night", "the bombardment"], alt={"targets": [[ECU], [FARC, ECU]]})
    a.event("SUPPORT", "occurred", [RIO], [CORREA, URIBE], "the applause of the presidents of the Rio Group", when="2008-03-07", minor=True, alt={"targets": [[CORREA], []]})
    a.event("COOPERATE", "occurred", [CORREA], [URIBE], "Rafael Correa stretched out yesterday his hand to his Colombian colleague Álvaro Uribe", when="2008-03-07", place="Santo Domingo", key="hand", more=["Correa takes the hand"], alt={"plover": ["CONCEDE", "SUPPORT", "AGREE"]})
    a.statement("his chancellor María Isabel Salvador", SALVADOR, "warns", ["the resumption of diplomatic relations", "will not come from one day to the other"], act="expectation", key="no_hurry", alt={"act": ["refusal"]})
    a.event("COOPERATE", "hypothetical", [ECU], [COL], "the resumption of diplomatic relations", key="resume")

    a.at(a.paragraph("The greeting was"))
    a.event("REQUEST", "occurred", [FERNANDEZ], [CORREA, URIBE], "The greeting was asked for by the host, the Dominican mandatary Leonel Fernández", when="2008-03-07", alt={"when": [None], "targets": [[]]})
    a.statement(a.elsewhere("the Dominican mandatary Leonel Fernández"), FERNANDEZ, "asked for", "The greeting", act="demand", minor=True)
    a.commitment(a.elsewhere("the Dominican mandatary Leonel Fernández"), FERNANDEZ, "demand", "The greeting", toward=[CORREA, URIBE], minor=True)
    a.event("ACCUSE", "occurred", [RIO], [RIO], "almost seven hours of reproaches", when="2008-03-07", minor=True, alt={"sources": [[CORREA], [CORREA, URIBE]], "targets": [[URIBE], []], "when": [None]})
    a.event("CONSULT", "occurred", [RIO], [CORREA, URIBE, FERNANDEZ], "almost seven hours of reproaches which the television transmitted live", when="2008-03-07", place="Santo Domingo", format="meeting", key="summit", alt={"targets": [[], [CORREA, URIBE]], "format": ["council", "talks"]}, duration="almost seven hours")
    a.figure(7, "hours", "length of the summit's debate", "almost seven hours", approx=True, high=7, minor=True)
    a.statement("Uribe", URIBE, "asks", "pardon for the violation of the Ecuadorian soil", act="support", alt={"act": ["demand"], "date": ["2008-03-07"]}, key="s_pardon_violation_ecuadorian")
    a.event("SUPPORT", "occurred", [URIBE], [ECU], "Uribe asks pardon for the violation of the Ecuadorian soil", when="2008-03-07", key="pardon", alt={"plover": ["CONCEDE", "REQUEST"], "when": [None]})
    a.statement("the final declaration", DECLARATION, "reads", ["Uribe", "assumes the commitment that such deeds will not be repeated under any circumstance"], minor=True, alt={"act": ["promise"]})
    a.statement("Uribe", URIBE, "assumes the commitment", "such deeds will not be repeated under any circumstance", act="promise", via=DECLARATION, key="s_such_deeds_repeated")
    a.commitment("Uribe", URIBE, "promise", "such deeds will not be repeated under any circumstance", toward=[ECU], key="pledge")
    a.event("AGREE", "occurred", [URIBE], [ECU], "assumes the commitment that such deeds will not be repeated", when="2008-03-07", key="pledged", alt={"when": [None]})
    a.event("ASSAULT", "denied", [COL], [ECU], "such deeds will not be repeated", minor=True, alt={"status": ["hypothetical"]}, key="e_such_deeds_repeated")
    a.statement("The twenty countries of the Group", RIO, "reject", "the incursion", act="refusal", alt={"act": ["accusation"]})
    a.event("ACCUSE", "occurred", [RIO], [COL], "The twenty countries of the Group reject the incursion", when="2008-03-07", alt={"plover": ["REJECT"], "when": [None]})
    a.figure(20, "countries", "countries of the Rio Group", "The twenty countries", minor=True)

    a.at(a.paragraph("Correa, for his"))
    a.statement("Correa", CORREA, "gives", "the incident as overcome, always provided that the given word is honoured", act="promise", alt={"act": ["claim", "support"]})
    a.commitment("Correa", CORREA, "promise", "the incident as overcome", "always provided that the given word is honoured", toward=[COL], alt={"toward": [[URIBE]]})
    a.event("CONCEDE", "occurred", [CORREA], [COL], "gives the incident as overcome", alt={"plover": ["AGREE"]})

    a.at(a.paragraph("«The word of a"))
    a.statement("a high functionary of Carondelet", HIGH, "comments", ["«The word of a president is worth what his next patrol does»", "«If one single helicopter crosses the San Miguel, there will not be another summit: there will be an answer.»"], act="threat")
    a.commitment("a high functionary of Carondelet", HIGH, "threat", "there will not be another summit: there will be an answer", "If one single helicopter crosses the San Miguel", toward=[COL])
    a.event("THREATEN", "occurred", [HIGH], [COL], "If one single helicopter crosses the San Miguel, there will not be another summit: there will be an answer")
    a.event("ASSAULT", "hypothetical", [ECU], [COL], "there will be an answer", minor=True, alt={"plover": ["MOBILIZE"]})
    a.event("ASSAULT", "hypothetical", [COL], [ECU], "one single helicopter crosses the San Miguel", minor=True, alt={"plover": ["COERCE", "MOBILIZE"]})

    a.at(a.paragraph("According to the same"))
    a.statement("the same functionary", HIGH, "According to", "three things Quito demands before an ambassador returns to Bogotá: that Colombia put its guarantee in writing before the OAS, that it hand over complete copies of the computers of Raúl Reyes and that it put an end to the «media campaign» which links the Government with the guerrilla", mode="mixed", minor=True, alt={"act": ["demand"], "mode": ["indirect"]})
    a.statement("Quito", ECU, "demands", ["three things", "Colombia put its guarantee in writing before the OAS, that it hand over complete copies of the computers of Raúl Reyes and that it put an end to the «media campaign» which links the Government with the guerrilla"], act="demand", mode="mixed", to="Colombia", via=HIGH, alt={"addressee": [None], "mode": ["indirect"]}, key="s_three_things_colombia")
    a.commitment("Quito", ECU, "demand", "Colombia put its guarantee in writing before the OAS", toward=[COL], key="in_writing")
    a.commitment("Quito", ECU, "demand", "it hand over complete copies of the computers of Raúl Reyes", toward=[COL])
    a.commitment("Quito", ECU, "demand", "it put an end to the «media campaign» which links the Government with the guerrilla", toward=[COL])
    a.event("REQUEST", "occurred", [ECU], [COL], "three things Quito demands before an ambassador returns to Bogotá")
    a.event("AGREE", "hypothetical", [COL], [ECU], "Colombia put its guarantee in writing before the OAS", minor=True, alt={"targets": [[OAS]]}, key="e_colombia_put_guarantee")
    a.event("COOPERATE", "hypothetical", [COL], [ECU], "it hand over complete copies of the computers of Raúl Reyes", minor=True, alt={"plover": ["CONCEDE", "RETREAT"]})
    a.event("CONCEDE", "hypothetical", [COL], [ECU], "it put an end to the «media campaign»", minor=True, alt={"plover": ["RETREAT"]})
    a.event("ACCUSE", "ongoing", [COL], [ECU], "«media campaign» which links the Government with the guerrilla", minor=True, key="e_media_campaign_links")
    a.event("COOPERATE", "hypothetical", [ECU], [COL], "an ambassador returns to Bogotá", place="Bogotá", minor=True, key="e_ambassador_returns_bogot")
    a.figure(3, "demands", "demands of Quito", "three things", side="ECU", minor=True)
    a.statement("The Colombian chancellery", CHANCELLERY, "excludes", "any delivery of the disks as long as Interpol, to which it turned on Tuesday, has not concluded their examination", act="refusal")
    a.commitment("The Colombian chancellery", CHANCELLERY, "refusal", "any delivery of the disks", "as long as Interpol, to which it turned on Tuesday, has not concluded their examination", polarity="unless", toward=[ECU], alt={"polarity": ["until"]})
    a.event("REJECT", "occurred", [CHANCELLERY], [ECU], "excludes any delivery of the disks")
    a.event("REQUEST", "occurred", [COL], [INTERPOL], "Interpol, to which it turned on Tuesday", when="2008-03-04", minor=True, alt={"plover": ["CONSULT"]}, key="interpol")

    a.at(a.paragraph("Less rancour"))
    a.event("MOBILIZE", "occurred", [CHAVEZ], [COL], "who last Sunday had ordered nine battalions to the frontier", when="2008-03-02", key="battalions")
    a.figure(9, "battalions", "Venezuelan battalions ordered to the frontier", "nine battalions", side="VEN", key="nine")
    a.statement("Hugo Chávez", CHAVEZ, "proposed", "all should go one step backwards", act="proposal", alt={"date": ["2008-03-07"], "act": ["demand"]})
    a.commitment("Hugo Chávez", CHAVEZ, "demand", "all should go one step backwards", toward=[], minor=True)
    a.event("REQUEST", "occurred", [CHAVEZ], [], "proposed in the hall itself that all should go one step backwards", when="2008-03-07", minor=True, alt={"when": [None]})
    a.statement("Hugo Chávez", CHAVEZ, "lets it be known", "the troops will be withdrawn shortly", act="promise")
    a.commitment("Hugo Chávez", CHAVEZ, "promise", "the troops will be withdrawn shortly", toward=[COL])
    a.event("AGREE", "occurred", [CHAVEZ], [COL], "lets it be known that the troops will be withdrawn shortly", alt={"targets": [[]]})
    a.event("RETREAT", "hypothetical", [VEN], [COL], "the troops will be withdrawn shortly", key="withdraw", alt={"status": ["scheduled"], "targets": [[]]})
    a.event("SANCTION", "occurred", [NIC], [COL], "which broke off its relations with Bogotá on Thursday", when="2008-03-06")
    a.event("COOPERATE", "occurred", [NIC], [COL], "re-established them on Friday", when="2008-03-07")
    a.event("AGREE", "occurred", [URIBE], [ORTEGA], "Daniel Ortega obtained before that from Uribe the assurance that Colombia will not employ force", when="2008-03-07", alt={"when": [None]})
    a.statement("Uribe", URIBE, "assurance", "Colombia will not employ force in the Caribbean waters about which both countries litigate in The Hague", act="promise", to="Daniel Ortega", alt={"addressee": [None]})
    a.commitment("Uribe", URIBE, "promise", "Colombia will not employ force in the Caribbean waters about which both countries litigate in The Hague", toward=[NIC], alt={"toward": [[ORTEGA]]})
    a.event("ASSAULT", "denied", [COL], [NIC], "Colombia will not employ force in the Caribbean waters", minor=True, alt={"status": ["hypothetical"]})
    a.event("ACCUSE", "ongoing", [NIC], [COL], "about which both countries litigate in The Hague", place="The Hague", minor=True, alt={"plover": ["CONSULT"]})
    a.statement("Colombian delegates", DELEGATES, "confirm", "Bogotá desists, in its turn, from denouncing Chávez before the International Criminal Court")
    a.commitment(("Bogotá", 2), COL, "promise", "desists, in its turn, from denouncing Chávez before the International Criminal Court", toward=[CHAVEZ], alt={"toward": [[VEN]]}, key="c_desists_turn_denouncing")
    a.event("CONCEDE", "occurred", [COL], [CHAVEZ], "Bogotá desists, in its turn, from denouncing Chávez before the International Criminal Court", key="icc_drop", alt={"plover": ["RETREAT"], "targets": [[VEN]]})
    a.event("ACCUSE", "denied", [COL], [CHAVEZ], "denouncing Chávez before the International Criminal Court", minor=True, alt={"targets": [[ICC]], "status": ["hypothetical"]}, key="e_denouncing_ch_vez")

    a.at(a.paragraph("Nobody in the"))
    a.statement("the Colombian Ministry of Defence", MINDEF, "let it fall", "the first version of the facts, that of the hot pursuit", minor=True, alt={"act": ["denial"]})
    a.statement(("it", 2), MINDEF, "admits", ["the aeroplanes", "surprised the camp by night"], key="by_night")
    a.event("CONCEDE", "occurred", [MINDEF], [], "It was the Colombian Ministry of Defence which let it fall", minor=True, alt={"targets": [[ECU]]})

    a.at(a.paragraph("Remains Washington"))
    a.statement("The Permanent Council of the OAS", OAS, "called", "the raid a violation of sovereignty", act="accusation", date="2008-03-05")
    a.event("ACCUSE", "occurred", [OAS], [COL], "called the raid a violation of sovereignty", when="2008-03-05", key="e_called_raid_violation")
    a.event("ACCUSE", "denied", [OAS], [COL], "avoided to condemn it", when="2008-03-05", minor=True, alt={"when": [None]}, key="e_avoided_condemn")
    a.event("CONSULT", "scheduled", [OAS, INSULZA], [ECU], "is expected in Quito tomorrow Sunday and will visit the place of the bombardment on Monday", when="2008-03-09/2008-03-10", place="Quito", format="visit", more=["sends a commission, presided by its secretary general José Miguel Insulza"], alt={"when": ["2008-03-09", "2008-03-10"], "sources": [[OAS], [INSULZA]]}, key="e_expected_quito_tomorrow")
    a.event("CONSULT", "scheduled", [OAS], [], "The foreign ministers will meet on 17 March", when="2008-03-17", place="Washington", format="meeting", key="ministers", alt={"format": ["council"], "place": [None]})
    a.event("REQUEST", "occurred", [ECU], [OAS], "as Ecuador had requested, on the 11th", minor=True, key="asked_11")
    a.statement("Ecuador", ECU, "requested", ["The foreign ministers will meet", "on the 11th"], act="demand", minor=True)
    a.commitment("Ecuador", ECU, "demand", "on the 11th", toward=[OAS], minor=True, key="c_11th")
    a.statement("The United States", USA, "announced", "they will oppose any condemnation", act="refusal", alt={"act": ["threat"]}, key="s_oppose_condemnation")
    a.commitment("The United States", USA, "refusal", "oppose any condemnation", toward=[ECU], key="us_oppose", alt={"kind": ["threat"], "toward": [[OAS], []]})
    a.event("REJECT", "occurred", [USA], [ECU], "have already announced that they will oppose any condemnation", alt={"plover": ["THREATEN"], "targets": [[OAS], []]})
    a.event("ACCUSE", "hypothetical", [OAS], [COL], "any condemnation", minor=True, key="e_condemnation")

    a.at(a.paragraph("«The word condemnation"))
    a.statement("a diplomat of the Ecuadorian mission", MISSION, "affirms", "«The word condemnation we did not obtain in Washington and we did not obtain it in Santo Domingo; we shall ask for it a third time»", act="demand", mode="direct", alt={"act": ["promise", "claim"]}, key="s_word_condemnation_we")
    a.commitment("a diplomat of the Ecuadorian mission", MISSION, "demand", "we shall ask for it a third time", toward=[OAS], alt={"kind": ["promise"]}, key="c_we_shall_ask")
    a.event("REQUEST", "hypothetical", [ECU], [OAS], "we shall ask for it a third time", alt={"status": ["scheduled"]})

    a.at(a.paragraph("In the morgue"))
    a.statement("the coroners", CORONERS, "count", "24 dead")
    a.figure(24, "dead", "people killed in the raid", "24 dead", side="ECU", key="toll", alt={"side": [None]})
    a.figure(3, "women", "wounded women in the Military Hospital", "Three wounded women", minor=True)
    a.event("COERCE", "ongoing", [ECU], [FARC], "are guarded in the Military Hospital of Quito", place="Quito", minor=True, alt={"targets": [[]]})
    a.statement("their lawyer", LAWYER, "fears", "Bogotá will request their extradition", act="expectation")
    a.event("REQUEST", "hypothetical", [COL], [ECU], "Bogotá will request their extradition")
    a.event("COERCE", "hypothetical", [ECU], [FARC], "their extradition", minor=True, alt={"sources": [[COL]], "targets": [[]], "plover": ["RETREAT", "COOPERATE"]})
    a.statement("the Attorney General's office", ATTORNEY, "assures", ["to which", "the Government will in no case agree"], act="refusal", alt={"act": ["promise"]})
    a.commitment("the Government", ECU, "refusal", "in no case agree", toward=[COL], alt={"condition": ["Bogotá will request their extradition"]})
    a.event("REJECT", "hypothetical", [ECU], [COL], "the Government will in no case agree", alt={"status": ["occurred"]})

    a.at(a.paragraph("On the bridge"))
    a.statement("their chamber", CHAMBER, "according to", "in a week lost 300 000 dollars")
    a.figure(300_000, "dollars", "losses of the merchants of San Miguel in a week", "300 000 dollars")
