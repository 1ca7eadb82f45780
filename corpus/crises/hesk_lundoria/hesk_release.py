"""Gold for the press release of Lundoria's National Signals Office, 14 September 2023."""

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import ANSGARD, CONFERENCE, DIRECTORATE, ELLABY, GOVERNMENT, HESK, LUN, NSO, RENN, SARN

DAY = weekday("2023-09-14", "Thursday")
SATURDAY, MONDAY, FRIDAY = weekday("2023-09-16", "Saturday"), weekday("2023-09-18", "Monday"), weekday("2023-09-15", "Friday")
DIPLOMATS = Party("six members of the staff of Hesk's Embassy")
FIRMS = [Party("Tarnik Data"), Party("Boreal Relay")]
PRESS = Party("foreign press", "MEDIA")
SARN_MFA = Party("Foreign Ministry of Sarn")


def annotate(a: Article) -> None:
    a.document(
        published=DAY,
        title="Attack of 2 September: Government attributes responsibility to Hesk's Eleventh Directorate, sets out four steps",
        publisher="National Signals Office of Lundoria",
        boilerplate=["PRESS RELEASE 88/2023\nFor immediate use", "Press desk: +00 55 7010 – press@nso.example\nENDS"],
        published_span="Thursday 14 September 2023",
        datelines=["Port Calla, Thursday 14 September 2023"],
        section_heads=["Notes to editors"],
    )
    a.at("Attack of 2 September: Government attributes responsibility to Hesk's Eleventh Directorate, sets out four steps")
    a.statement("Government", GOVERNMENT, "attributes", "responsibility to Hesk's Eleventh Directorate", act="accusation", date=DAY, minor=True, key="attributes")

    a.at(a.between("After twelve days of examination", "Granite House in Vamber."))
    e = a.rest("the malicious code which on")
    a.statement("the National Signals Office (NSO)", NSO, "concluded", e, act="accusation", date=DAY, alt={"date": [None]}, key="attribution")
    a.event("COOPERATE", "occurred", [NSO], [Party("two independent laboratories")], "twelve days of examination by its own engineers and by two independent laboratories", when="2023-09-02/2023-09-14", minor=True)
    a.event("ACCUSE", "occurred", [NSO], [DIRECTORATE], "the National Signals Office (NSO) has concluded, with high confidence", when=DAY, more=["Government attributes responsibility to Hesk's Eleventh Directorate"], alt={"targets": [[HESK]], "sources": [[GOVERNMENT], [LUN]]}, key="accuse")
    a.event("COERCE", "occurred", [DIRECTORATE], [LUN], "the malicious code which on 2 September disabled the admission systems of 41 hospitals", when="2023-09-02", place="Lundoria", more=["Attack of 2 September"], key="attack", alt={"sources": [[HESK]], "place": [None]})
    a.event("COERCE", "occurred", [DIRECTORATE], [LUN], "cut power to the eastern districts of Port Calla for nineteen hours", when="2023-09-02", place="Port Calla", key="blackout", alt={"sources": [[HESK]], "when": ["2023-09-02/2023-09-03"]})
    a.figure(12, "days", "examination of the attack", "twelve days", minor=True)
    a.figure(41, "hospitals", "hospitals whose admission systems failed", "41 hospitals", side=None, key="hospitals")
    a.figure(40, "minutes", "between the failure of the hospitals and of the grid", "some forty minutes", approx=True, minor=True)
    a.figure(19, "hours", "length of the blackout in Port Calla", "nineteen hours", key="hours")
    a.figure(2, "laboratories", "laboratories that examined the code", "two independent laboratories", minor=True)

    a.at(a.between("Two patients died", "were intended."))
    a.event("CONSULT", "scheduled", [LUN], [], "An inquest will be opened on Monday", when=MONDAY, minor=True, format="meeting", alt={"format": ["council"], "plover": ["ACCUSE"]})
    a.figure(2, "patients", "patients who died in the blackout", "Two patients")

    a.at(a.between("Announcing the findings", "tried in their absence."))
    one = "“Hesk knew which buildings these were. The list of targets that our engineers recovered had the word ‘paediatric’ in it, spelt correctly, three times. I say to Vamber plainly: hand over the four officers named today, or see them tried in their absence."
    two = a.between("“We do not seek", "as it was.”")
    a.at(a.between("Announcing the findings", "as it was.”"))
    a.statement("Interior Minister Petra Ansgard", ANSGARD, "said", [one, two], act="demand", mode="direct", date=DAY, alt={"act": ["accusation", "threat"]}, key="hand_over")
    a.commitment("Interior Minister Petra Ansgard", ANSGARD, "demand", "hand over the four officers named today", toward=[HESK], key="hand_over_demand")
    a.commitment("Interior Minister Petra Ansgard", ANSGARD, "threat", "see them tried in their absence", "hand over the four officers named today", polarity="unless", toward=[HESK], key="trial_c")
    a.commitment("Interior Minister Petra Ansgard", ANSGARD, "threat", "nothing between us will be as it was", "as long as [the Directorate] can reach into our operating theatres", toward=[HESK], alt={"polarity": ["if"]})
    a.commitment("Interior Minister Petra Ansgard", ANSGARD, "promise", "We do not seek a quarrel with the people of Hesk", toward=[HESK], minor=True)
    a.event("ACCUSE", "occurred", [ANSGARD], [HESK], "Hesk knew which buildings these were", when=DAY)
    a.event("REQUEST", "occurred", [ANSGARD], [HESK], "hand over the four officers named today", when=DAY, key="hand_over_request")
    a.event("ACCUSE", "occurred", [LUN], [Party("four officers of the Eleventh Directorate")], "the four officers named today", when=DAY, minor=True, alt={"targets": [[HESK]], "sources": [[NSO]]}, key="named")
    a.event("THREATEN", "occurred", [ANSGARD], [HESK], "or see them tried in their absence", when=DAY, more=["nothing between us will be as it was"], key="trial_threat")
    a.event("RETREAT", "hypothetical", [HESK], [LUN], "hand over the four officers", minor=True, alt={"plover": ["CONCEDE", "COOPERATE"]}, key="hand_over_deed")
    a.event("SANCTION", "hypothetical", [LUN], [Party("four officers of the Eleventh Directorate")], "see them tried in their absence", minor=True, alt={"plover": ["COERCE", "ACCUSE"], "targets": [[HESK]]}, key="trial")
    a.event("COERCE", "hypothetical", [DIRECTORATE], [LUN], "can reach into our operating theatres", minor=True, alt={"status": ["ongoing"]})
    a.figure(4, "officers", "officers of the Eleventh Directorate named by Lundoria", "four officers", side=None)

    a.at(a.between("The Government has accordingly", "ten days."))
    accreditation = "the accreditation of six members of the staff of Hesk's Embassy is withdrawn, and that they must leave the country by midnight on Saturday"
    convene = "the Straits Conference will be asked to convene its members within ten days"
    payments = "payments under the Oru Valley electricity contract, worth 310 million crowns a year, will be placed in a blocked account"
    reply = "unless Hesk gives a satisfactory reply by 20 September"
    frozen = "the assets in Lundoria of the firms Tarnik Data and Boreal Relay are frozen with immediate effect"
    a.statement("The Government", GOVERNMENT, "decided", [accreditation, f"{payments} {reply}", frozen, convene], act="threat", date=DAY, alt={"act": ["claim", "demand"]})
    a.commitment("The Government", GOVERNMENT, "demand", "they must leave the country by midnight on Saturday", toward=[DIPLOMATS], alt={"toward": [[HESK]]})
    a.commitment("The Government", GOVERNMENT, "threat", payments, reply, toward=[HESK], key="blocked")
    a.commitment("The Government", GOVERNMENT, "demand", "Hesk gives a satisfactory reply by 20 September", toward=[HESK], key="reply_by")
    a.commitment("The Government", GOVERNMENT, "promise", convene, toward=[CONFERENCE], minor=True, alt={"kind": ["demand"]})
    a.event("SANCTION", "occurred", [LUN], [HESK], "the accreditation of six members of the staff of Hesk's Embassy is withdrawn", when=DAY, key="expulsion", alt={"sources": [[GOVERNMENT]], "targets": [[DIPLOMATS]]})
    a.event("REQUEST", "occurred", [LUN], [DIPLOMATS], "they must leave the country by midnight on Saturday", when=DAY, minor=True, alt={"plover": ["SANCTION", "COERCE"], "targets": [[HESK]]})
    a.event("RETREAT", "scheduled", [DIPLOMATS], [LUN], "leave the country by midnight on Saturday", when=SATURDAY, minor=True, alt={"targets": [[]], "sources": [[HESK]]}, key="leave")
    a.event("THREATEN", "occurred", [GOVERNMENT], [HESK], f"will be placed in a blocked account {reply}", when=DAY, alt={"sources": [[LUN]]})
    a.event("SANCTION", "hypothetical", [LUN], [HESK], "payments under the Oru Valley electricity contract, worth 310 million crowns a year, will be placed in a blocked account", when="2023-09-20", minor=True, alt={"when": [None], "plover": ["COERCE"]}, key="blocked_deed")
    a.event("REQUEST", "occurred", [GOVERNMENT], [HESK], reply, when=DAY, minor=True, alt={"sources": [[LUN]]})
    a.event("COERCE", "occurred", [LUN], FIRMS, frozen, when=DAY, alt={"plover": ["SANCTION"], "targets": [[HESK]], "sources": [[GOVERNMENT]]}, key="frozen")
    a.event("REQUEST", "hypothetical", [LUN], [CONFERENCE], "the Straits Conference will be asked to convene", minor=True, alt={"status": ["scheduled"], "sources": [[GOVERNMENT]]})
    a.event("CONSULT", "hypothetical", [CONFERENCE], [], "convene its members within ten days", when="2023-09-14/2023-09-24", format="council", minor=True, alt={"when": [None], "format": ["meeting"]}, key="convene")
    a.event("COOPERATE", "ongoing", [LUN], [HESK], "the Oru Valley electricity contract", minor=True, alt={"sources": [[HESK]]}, key="contract")
    a.figure(6, "members of staff", "diplomats of Hesk expelled", "six members of the staff", side=None)
    a.figure(310_000_000, "crowns per year", "worth of the Oru Valley electricity contract", "310 million crowns a year")
    a.figure(10, "days", "term for the Straits Conference to meet", "ten days")

    a.at(a.between("The Minister of Defence", "are untrue."))
    a.statement("the foreign press", PRESS, "Reports", "Lundorian specialists entered the network of Vamber's metro on 7 September", act="accusation", minor=True, key="metro_report")
    answer = "“to answer it in kind and without notice”"
    a.commitment("The Minister of Defence", Party("Minister of Defence of Lundoria"), "threat", answer, "should a second attack occur", toward=[HESK], alt={"by": [LUN]})
    a.event("THREATEN", "occurred", [LUN], [HESK], "The Minister of Defence has in addition been authorised, should a second attack occur, “to answer it in kind and without notice”", when=DAY, alt={"when": [None], "sources": [[GOVERNMENT]]})
    a.event("COERCE", "hypothetical", [HESK], [LUN], "a second attack", minor=True, alt={"sources": [[]]})
    a.event("COERCE", "hypothetical", [LUN], [HESK], "answer it in kind and without notice", minor=True, alt={"plover": ["ASSAULT"]})
    a.event("COERCE", "denied", [LUN], [HESK], "Reports in the foreign press that Lundorian specialists entered the network of Vamber's metro on 7 September are untrue", when="2023-09-07", place="Vamber", more=["No such operation has been carried out"], key="metro")

    a.at(a.between("The Government is grateful", "on the agenda."))
    a.statement("The Government", GOVERNMENT, "grateful", "to Sarn and to the Republic of Ellaby for the loan of 60 generators and of two teams of analysts", act="support", date=DAY, alt={"date": [None], "addressee": ["Sarn"]})
    a.statement("It", GOVERNMENT, "welcomes", "the offer of Sarn's Foreign Ministry to receive both parties", act="support", date=DAY, alt={"date": [None]})
    a.statement("It", GOVERNMENT, "prepared", "to send a delegation, provided that the four officers are on the agenda", act="promise", date=DAY, alt={"date": [None]}, key="delegation")
    a.statement("Sarn's Foreign Ministry", SARN_MFA, "offer", "to receive both parties", act="proposal", key="sarn_offer", alt={"act": ["promise"]})
    a.commitment("It", GOVERNMENT, "promise", "send a delegation", "provided that the four officers are on the agenda", toward=[SARN], alt={"toward": [[HESK]]})
    a.commitment("It", GOVERNMENT, "demand", "the four officers are on the agenda", toward=[HESK], minor=True)
    a.commitment("Sarn's Foreign Ministry", SARN_MFA, "promise", "receive both parties", toward=[LUN, HESK], key="sarn_offer_c")
    a.event("SUPPORT", "occurred", [GOVERNMENT], [SARN, ELLABY], "The Government is grateful to Sarn and to the Republic of Ellaby", when=DAY, alt={"sources": [[LUN]], "when": [None]})
    a.event("AID", "occurred", [SARN, ELLABY], [LUN], "the loan of 60 generators and of two teams of analysts")
    a.event("SUPPORT", "occurred", [GOVERNMENT], [SARN], "It welcomes the offer of Sarn's Foreign Ministry", when=DAY, minor=True, alt={"sources": [[LUN]], "when": [None]})
    a.event("AGREE", "occurred", [SARN], [LUN, HESK], "the offer of Sarn's Foreign Ministry to receive both parties", alt={"sources": [[SARN_MFA]], "plover": ["CONSULT"]}, minor=True, key="sarn_offers")
    a.event("AGREE", "occurred", [GOVERNMENT], [SARN], "is prepared to send a delegation", when=DAY, alt={"sources": [[LUN]], "when": [None]})
    a.event("CONSULT", "hypothetical", [LUN], [HESK], "to send a delegation", format="talks", minor=True, alt={"targets": [[SARN]]}, key="talks")
    a.figure(60, "generators", "generators lent to Lundoria", "60 generators")
    a.figure(2, "teams", "teams of analysts lent to Lundoria", "two teams", minor=True)

    a.at(a.between("Hesk was informed of the evidence", "time demanded."))
    a.statement("the Government", GOVERNMENT, "understands", ["It has told third countries", "the code was the work of criminals who wanted a ransom"], date=DAY, minor=True, alt={"date": [None]})
    a.statement(("It", 2), HESK, "told", "the code was the work of criminals who wanted a ransom", act="denial", to="third countries", via=GOVERNMENT, alt={"act": ["accusation", "claim"]}, key="criminals")
    a.commitment("the Government", GOVERNMENT, "demand", "to comment within 72 hours", toward=[HESK], minor=True)
    a.event("CONSULT", "occurred", [LUN], [HESK], "Hesk was informed of the evidence in writing on 9 September, through its chargé d'affaires", when="2023-09-09", format="letter", key="letter", alt={"sources": [[GOVERNMENT], []]})
    a.event("REQUEST", "occurred", [LUN], [HESK], "was requested to comment within 72 hours", when="2023-09-09", alt={"sources": [[GOVERNMENT], []]})
    a.event("REJECT", "occurred", [HESK], [LUN], "It did not do so", minor=True)
    a.event("ACCUSE", "occurred", [HESK], [Party("criminals (unnamed)")], "It has told third countries, the Government understands, that the code was the work of criminals", minor=True)
    a.event("REQUEST", "denied", [Party("criminals (unnamed)")], [LUN], "No ransom was at any time demanded", key="ransom", alt={"sources": [[]]})
    a.figure(72, "hours", "term for Hesk to comment", "72 hours")

    a.at(a.rest("1. The technical annex"))
    a.commitment("Ms Ansgard", ANSGARD, "refusal", "will not be giving interviews", minor=True)
    a.commitment("The Director of the NSO, Dr Ilvar Renn", RENN, "promise", "take questions on Friday at 10.00 in Rope Street", toward=[Party("reporters")], minor=True)
    a.commitment("Hospitals", Party("hospitals of Lundoria"), "promise", "operations postponed in the meantime, about 2,300, will be made up by the end of the year", minor=True)
    a.event("CONSULT", "scheduled", [RENN], [Party("reporters")], "The Director of the NSO, Dr Ilvar Renn, will take questions on Friday at 10.00 in Rope Street", when=FRIDAY, place="Rope Street", format="meeting", minor=True)
    a.event("CONSULT", "denied", [ANSGARD], [Party("reporters")], "Ms Ansgard will not be giving interviews", minor=True, format="meeting", alt={"plover": ["REJECT"], "status": ["occurred"], "targets": [[]]})
    a.figure(34, "pages", "length of the technical annex", "34 pages", minor=True)
    a.figure(2300, "operations", "operations postponed after the attack", "about 2,300", approx=True)
