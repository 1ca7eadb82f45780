"""Gold for the official chronology of 20 May 2023."""

# ruff: noqa: E501

from annotate import Article, Party
from parties import EST, HASK, ICAO, PASSENGERS, PEL, PELAIR, SOTTO, STENHOLT, VERRIN

EST_MFA, CROWD, CONSULATE, ENERGY = Party("Ministry of Foreign Affairs of Estrand"), Party("crowd in Castrel"), Party("Estrander consulate in Castrel"), Party("senior official of the Ministry of Energy of Estrand (unnamed)")
PRESIDENT, HASK_PM, PRESS, REPORT = Party("President of Estrand"), Party("prime minister of Hask"), Party("Pelmoran press", "MEDIA"), Party("report on the exercise (Estrand)")
DEPUTIES_E, DEPUTIES_P, PARLIAMENT, AIRCRAFT = Party("Deputy Foreign Minister of Estrand"), Party("Deputy Foreign Minister of Pelmora"), Party("parliament of Estrand"), Party("four Estrander aircraft")
TWO = Party("Estrand and Pelmora")


def annotate(a: Article) -> None:
    a.document(published="2023-05-20", title="CHRONOLOGY OF THE UNLAWFUL MEASURES OF THE PELMORAN SIDE AND OF THE PEACEABLE RESPONSE OF ESTRAND", publisher="Gazette of the Government of Estrand", published_span="20 May 2023",
               boilerplate=["Issued by the Information Section of the Council of Ministers. Reproduction is free. All hours Hjelm time.", "(The chronology will be continued.)"])
    a.at(a.paragraph("9 May."))
    a.event("MOBILIZE", "occurred", [EST], [], "an air-defence exercise", when="2023-05-09", place="Lake Sorn", minor=True, key="exercise")
    a.event("ASSAULT", "occurred", [EST], [], "one training missile is expended against a drone over Lake Sorn", when="2023-05-09", place="Lake Sorn", alt={"plover": ["MOBILIZE"], "targets": [[PELAIR]]}, key="missile")
    a.event("REQUEST", "occurred", [EST], [PELAIR], "six radio calls remain without answer", when="2023-05-09", minor=True, alt={"plover": ["REJECT"], "sources": [[EST], []], "targets": [[EST], []]}, key="unanswered_calls")
    a.figure(1, "missiles", "missiles expended by Estrand", "one training missile", key="missiles", minor=True)
    a.figure(14, "kilometres", "deviation of the airliner from its airway", "14 kilometres", alt={"value": [14000]}, key="km")
    a.figure(6, "radio calls", "radio calls left unanswered", "six radio calls", key="calls")
    a.figure(2, "people", "persons injured", "Two persons", key="injured")

    a.at(a.paragraph("10 May."))
    a.statement("The Pelmoran Minister of Transport, N. Sotto", SOTTO, "speaks of", "an 'attack'", act="accusation", date="2023-05-10", key="sotto_s")
    a.event("ACCUSE", "occurred", [SOTTO], [EST], "The Pelmoran Minister of Transport, N. Sotto, without awaiting any inquiry, speaks of an 'attack'", when="2023-05-10", key="accuse")
    ministry = "The Ministry of Foreign Affairs of Estrand"
    commission = "a joint commission of experts"
    a.statement(ministry, EST_MFA, "expresses", "sympathy with the persons concerned", act="support", date="2023-05-10")
    a.statement(ministry, EST_MFA, "rejects", "the insinuation", act="denial", date="2023-05-10", alt={"act": ["refusal"]})
    a.statement(ministry, EST_MFA, "proposes", commission, act="proposal", date="2023-05-10", to="Pelmora", alt={"addressee": [None]}, key="commission_s")
    a.commitment(ministry, EST_MFA, "promise", commission, toward=[PEL], alt={"kind": ["demand"]}, minor=True)
    a.event("SUPPORT", "occurred", [EST_MFA], [PASSENGERS], "expresses sympathy with the persons concerned", when="2023-05-10", minor=True)
    a.event("REJECT", "occurred", [EST_MFA], [SOTTO], "rejects the insinuation", when="2023-05-10", alt={"targets": [[PEL]]})
    a.event("REQUEST", "occurred", [EST_MFA], [PEL], f"proposes {commission}", when="2023-05-10", alt={"plover": ["AGREE"], "sources": [[EST]]})
    a.event("COOPERATE", "hypothetical", [EST], [PEL], commission, minor=True)

    a.at(a.paragraph("11 May."))
    access = "unhindered access to a military object"
    a.statement("The Pelmoran side", PEL, "refuses", "the joint commission", act="refusal", date="2023-05-11")
    a.statement("The Pelmoran side", PEL, "demands", f"for its so-called investigators {access}", act="demand", date="2023-05-11", key="access_s")
    a.commitment("The Pelmoran side", PEL, "refusal", "refuses the joint commission", toward=[EST])
    a.commitment("The Pelmoran side", PEL, "demand", access, toward=[EST], key="access_c")
    a.event("REJECT", "occurred", [PEL], [EST], "The Pelmoran side refuses the joint commission", when="2023-05-11")
    a.event("REQUEST", "occurred", [PEL], [EST], f"demands for its so-called investigators {access}", when="2023-05-11")
    a.event("ASSAULT", "occurred", [CROWD], [CONSULATE], "Stones are thrown at the Estrander consulate in Castrel by a crowd of several hundred", when="2023-05-11", place="Castrel", alt={"plover": ["PROTEST"], "targets": [[EST]]}, key="stones")
    a.event("PROTEST", "occurred", [CROWD], [EST], "under the slogan 'Ground the gunmen'", when="2023-05-11", place="Castrel", minor=True)
    a.statement("a crowd of several hundred", CROWD, "slogan", "'Ground the gunmen'", act="demand", mode="direct", date="2023-05-11", minor=True)
    a.figure(None, "people", "size of the crowd", "several hundred", low=200, high=999, minor=True, alt={"value": [300]}, approx=True)

    a.at(a.paragraph("12 May."))
    a.event("SANCTION", "occurred", [PEL], [EST], "Pelmora recalls its Ambassador", when="2023-05-12", key="recall")
    a.event("COERCE", "occurred", [PEL], [EST], "at 18.00, closes its airspace to Estrander carriers", when="2023-05-12", place="Pelmora", alt={"plover": ["SANCTION"], "place": [None]}, key="pel_closed")
    a.event("COERCE", "occurred", [PEL], [AIRCRAFT], "four Estrander aircraft with 212 passengers are detained at Castrel", when="2023-05-12", place="Castrel", alt={"targets": [[EST]]}, key="detained")
    demanded = "an apology, on payments and on the aforesaid access"
    a.statement("The Prime Minister of that country", VERRIN, "makes", f"reopening dependent on {demanded}", act="demand", date="2023-05-12", key="reopen_s")
    a.commitment("The Prime Minister of that country", VERRIN, "promise", "reopening", f"dependent on {demanded}", polarity="if", toward=[EST], key="reopen_c")
    for action in ("an apology", "payments", "the aforesaid access"):
        a.commitment("The Prime Minister of that country", VERRIN, "demand", action, toward=[EST], minor=True, key=action.split()[-1])
    a.event("REQUEST", "occurred", [VERRIN], [EST], f"The Prime Minister of that country makes reopening dependent on {demanded}", when="2023-05-12", key="demand")
    a.event("CONCEDE", "hypothetical", [PEL], [EST], "reopening", minor=True, key="reopening")
    a.event("COERCE", "occurred", [EST], [PEL], "take an equivalent measure as from midnight", when="2023-05-12", alt={"when": ["2023-05-13"], "plover": ["SANCTION"]}, key="est_closed")
    a.event("COERCE", "denied", [EST], [PEL], "Flights for medical purposes were at all times exempted", minor=True, alt={"targets": [[]], "plover": ["CONCEDE"], "status": ["occurred"]}, key="medical")
    a.figure(4, "aircraft", "Estrander aircraft detained at Castrel", "four Estrander aircraft", key="planes")
    a.figure(212, "passengers", "passengers of the detained aircraft", "212 passengers")

    a.at(a.paragraph("13 May."))
    steps = ["exercise restraint", "exchange data", "designate points of contact"]
    a.statement("ICAO", ICAO, "calls upon", f"to {steps[0]}, to {steps[1]} and to {steps[2]}", act="demand", to="the two States", date="2023-05-13", alt={"addressee": ["Estrand and Pelmora"]})
    for action in steps:
        a.commitment("ICAO", ICAO, "demand", action, toward=[EST, PEL])
    a.event("REQUEST", "occurred", [ICAO], [EST, PEL], f"ICAO calls upon the two States to {steps[0]}", when="2023-05-13", key="icao")
    a.event("AGREE", "occurred", [EST], [ICAO], "Estrand complies", when="2023-05-13", alt={"plover": ["COOPERATE", "CONCEDE"]})

    a.at(a.paragraph("14 May."))
    a.event("RETREAT", "occurred", [PEL], [AIRCRAFT], "the four aircraft are released", when="2023-05-14", place="Castrel", alt={"plover": ["CONCEDE"], "targets": [[EST]]}, key="released")
    a.event("REQUEST", "occurred", [EST], [PEL], "the time limit set by Hjelm", minor=True, alt={"plover": ["THREATEN"], "when": ["2023-05-12"]}, key="time_limit")
    a.event("COERCE", "denied", [EST], [PEL], "the power cable therefore remaining in service", when="2023-05-14", minor=True, alt={"when": [None], "plover": ["SANCTION"]}, key="cable")
    a.statement("a senior official of the Ministry of Energy", ENERGY, "remarks", "'Our patience was mistaken for sleep,'", act="threat", date="2023-05-14", alt={"act": ["claim", "accusation"], "date": [None]})
    a.statement("the Pelmoran press", PRESS, "allegation", "dispatchers had already reduced supply by one third", act="accusation", minor=True)
    a.event("ACCUSE", "occurred", [PRESS], [EST], "The allegation of the Pelmoran press that dispatchers had already reduced supply by one third", minor=True)
    a.event("COERCE", "denied", [EST], [PEL], "dispatchers had already reduced supply by one third", alt={"plover": ["SANCTION"]}, key="supply")
    a.figure(1, "hours", "time left of the limit when the aircraft were released", "One hour", minor=True)
    a.figure(33, "percent", "cut of power supply alleged by the Pelmoran press", "one third", minor=True, alt={"value": [33.3, 0.333]})

    a.at(a.paragraph("15 May."))
    a.event("CONSULT", "occurred", [PRESIDENT], [HASK_PM], "The President of Estrand receives the Prime Minister of Hask", when="2023-05-15", format="visit", alt={"format": ["meeting"]})
    a.statement("The President of Estrand", PRESIDENT, "gives", "her full support to the good offices of her country", act="support", date="2023-05-15", to="prime minister of Hask", alt={"addressee": [None]}, minor=True)
    a.event("SUPPORT", "occurred", [PRESIDENT], [HASK], "gives her full support to the good offices of her country", when="2023-05-15", minor=True)
    a.statement("The Pelmoran side", PEL, "insisted", "on postponing the meeting foreseen for the 16th at Lune, with reference to a party congress", act="demand")
    a.commitment("The Pelmoran side", PEL, "demand", "postponing the meeting foreseen for the 16th at Lune", toward=[EST, HASK], alt={"toward": [[EST], [HASK]]}, minor=True)
    a.event("REQUEST", "occurred", [PEL], [EST], "The Pelmoran side had insisted on postponing the meeting foreseen for the 16th at Lune", alt={"plover": ["REJECT"], "targets": [[HASK], [EST, HASK], []]})
    a.event("CONSULT", "denied", [PEL], [EST], "the meeting foreseen for the 16th at Lune", when="2023-05-16", place="Lune", format="meeting", minor=True, alt={"status": ["scheduled"]})

    a.at(a.paragraph("17 May."))
    finds = ["the crew of the battery acted according to the regulations", "notification reached the Pelmoran centre but was, so it is assumed, not passed on", "fragments of the missile 'cannot be excluded' as the cause of the damage"]
    a.event("CONSULT", "occurred", [STENHOLT], [PARLIAMENT], "Colonel I. Stenholt presents to Parliament the report on the exercise", when="2023-05-17", minor=True, alt={"plover": ["AGREE"]}, key="report")
    a.event("AGREE", "occurred", [STENHOLT], [PARLIAMENT], "five days earlier than promised", minor=True, key="report_promise")
    a.statement("It", REPORT, "finds", f"{finds[0]}; that {finds[1]}; and that {finds[2]}", date="2023-05-17", key="finds_s")
    a.event("RETREAT", "occurred", [STENHOLT], [], "The Colonel tenders his resignation", when="2023-05-17", key="resigns")
    a.event("AGREE", "occurred", [EST], [STENHOLT], "which is accepted with thanks", when="2023-05-17", minor=True, alt={"sources": [[]]})
    a.statement("the Minister of Transport", SOTTO, "described", "'half a confession'", act="accusation", mode="mixed", alt={"mode": ["direct"], "date": ["2023-05-17"]}, key="half")
    a.event("ACCUSE", "occurred", [SOTTO], [EST], "the report is described by the Minister of Transport as 'half a confession'", when="2023-05-17", alt={"when": [None]})
    a.figure(5, "days", "days by which the report came early", "five days", minor=True, key="early")

    a.at(a.paragraph("18 May. Delegations"))
    meeting = "Delegations headed by the Deputy Foreign Ministers meet at Lune for nine hours under the chairmanship of Hask"
    agreed = ["open, as from 22 May, a corridor for civil flights at above 9,000 metres", "establish a hotline between the two control centres", "entrust the inquiry to experts named by ICAO"]
    a.event("CONSULT", "occurred", [EST], [PEL], meeting, when="2023-05-18", place="Lune", format="talks", duration="nine hours", alt={"format": ["meeting"], "sources": [[HASK], [DEPUTIES_E]], "targets": [[EST, PEL], [DEPUTIES_P]]}, key="talks")
    a.statement("The two sides", TWO, "noted", "the importance of the safety of aviation, of trust and of good-neighbourliness", date="2023-05-18", minor=True)
    a.statement("The two sides", TWO, "agree", f"to {agreed[0]}; to {agreed[1]}; to {agreed[2]}", act="promise", date="2023-05-18", key="agreed_s")
    for action in agreed:
        a.commitment("The two sides", TWO, "promise", action)
    a.event("AGREE", "occurred", [EST], [PEL], "The two sides, having noted the importance of the safety of aviation, of trust and of good-neighbourliness, agree in principle", when="2023-05-18", place="Lune", alt={"sources": [[EST, PEL]]}, key="agree")
    a.event("CONCEDE", "scheduled", [EST], [PEL], agreed[0], when="2023-05-22", alt={"plover": ["COOPERATE"], "sources": [[EST, PEL]]}, key="corridor")
    a.event("COOPERATE", "hypothetical", [EST], [PEL], agreed[1], minor=True, alt={"status": ["scheduled"]})
    a.event("COOPERATE", "hypothetical", [EST, PEL], [ICAO], agreed[2], minor=True, alt={"sources": [[EST]], "targets": [[PEL], []], "plover": ["AGREE"]})
    a.figure(9, "hours", "length of the talks at Lune", "nine hours", minor=True)
    a.figure(9000, "metres", "height above which the corridor is open", "above 9,000 metres", low=9000)
    bear = "bear the medical costs of the injured, without prejudice to liability"
    a.statement("Estrand", EST, "undertakes", f"to {bear}", act="promise", date="2023-05-18")
    a.commitment("Estrand", EST, "promise", bear, toward=[PASSENGERS], alt={"toward": [[PEL]]})
    a.commitment("Pelmora", PEL, "promise", "return its Ambassador", "once the corridor has functioned for seven days", polarity="if", toward=[EST], alt={"polarity": ["until"]}, key="ambassador_c")
    a.event("AGREE", "occurred", [EST], [PEL], f"Estrand undertakes to {bear}", when="2023-05-18", minor=True, alt={"targets": [[PASSENGERS]]})
    a.event("AID", "hypothetical", [EST], [PASSENGERS], "bear the medical costs of the injured", minor=True)
    a.event("CONCEDE", "hypothetical", [PEL], [EST], "Pelmora will return its Ambassador", alt={"plover": ["COOPERATE"], "status": ["scheduled"]}, key="ambassador_back")
    a.figure(7, "days", "time the corridor must function before the ambassador returns", "seven days")

    a.at(a.paragraph("19 May. Speaking"))
    refused = "should the experts be refused access to the battery"
    a.statement("the Prime Minister of Pelmora", VERRIN, "threatens", f"to close the corridor again {refused}", act="threat", date="2023-05-19")
    a.commitment("the Prime Minister of Pelmora", VERRIN, "threat", "close the corridor again", refused, toward=[EST])
    a.event("THREATEN", "occurred", [VERRIN], [EST], "the Prime Minister of Pelmora nevertheless threatens to close the corridor again", when="2023-05-19")
    a.event("COERCE", "hypothetical", [PEL], [EST], "close the corridor again", alt={"plover": ["SANCTION"]})
    a.event("REJECT", "hypothetical", [EST], [ICAO], "the experts be refused access to the battery", minor=True, alt={"plover": ["COERCE"]})
    a.event("AGREE", "denied", [EST], [PEL], "access was never part of what was agreed", minor=True, key="never")
    rewrite = "attempts to rewrite the text of Lune"
    a.statement("Estrand", EST, "reaffirms", "it stands by its word", act="promise", date="2023-05-19", alt={"date": [None, "2023-05-20"]})
    a.statement("Estrand", EST, "warns against", rewrite, act="accusation", date="2023-05-19", alt={"act": ["threat", "demand"], "date": [None, "2023-05-20"]})
    full, ultimatums = "discuss the full opening of the airspace already before the end of June", "in the event that Pelmora abandons its ultimatums"
    a.statement("Estrand", EST, "expresses", [f"readiness, {ultimatums}, to {full}"], act="promise", date="2023-05-19", alt={"date": [None, "2023-05-20"], "act": ["proposal"]})
    a.commitment("Estrand", EST, "promise", "stands by its word", toward=[PEL], minor=True)
    a.commitment("Estrand", EST, "promise", full, ultimatums, toward=[PEL])
    a.commitment("Estrand", EST, "demand", "Pelmora abandons its ultimatums", toward=[PEL], minor=True)
    a.event("AGREE", "occurred", [EST], [PEL], f"expresses readiness, {ultimatums}, to {full}", when="2023-05-19", alt={"when": [None]})
    a.event("ACCUSE", "occurred", [EST], [PEL], f"warns against {rewrite}", when="2023-05-19", minor=True, alt={"when": [None], "plover": ["THREATEN"]})
    a.event("CONSULT", "hypothetical", [EST], [PEL], full, minor=True, format="talks")
