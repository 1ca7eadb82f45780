"""Gold for the readout of 11 April 2001."""

# ruff: noqa: E501

from annotate import Article, Party
from parties import CHN, CREW, PILOT, PRUEHER, TANG, USA

OFFICIAL, AIDE, FAMILY = Party("Chinese Ministry of Foreign Affairs official (unnamed)", "CHN"), Party("White House aide (unnamed)", "USA"), Party("family of Wang Wei")
STUDENTS, FU, PEOPLE = Party("students (Haikou)"), Party("Fu (bicycle repairer)"), Party("people of all circles (China)")
DAY = "2001-04-11"


def annotate(a: Article) -> None:
    a.document(published=DAY, title="Chinese Side Receives Letter of Apology from U.S. Government, Decides on Humanitarian Grounds to Permit Reconnaissance Plane Crew to Leave Country",
               publisher="Huaguang Dispatch", agency="Huaguang", datelines=["Beijing, April 11, 2001 (Huaguang)"], published_span="April 11, 2001", boilerplate=["(End)"], alt={"agency": [None, "Huaguang Dispatch"]})
    a.at(a.paragraph("Foreign Minister Tang"))
    a.event("CONSULT", "occurred", [TANG], [PRUEHER], "Foreign Minister Tang Jiaxuan received on Wednesday afternoon at the Ministry of Foreign Affairs U.S. Ambassador Joseph Prueher", when=DAY, place="Beijing", format="meeting", key="meeting")
    a.event("CONSULT", "occurred", [USA], [CHN], "accepted from him a letter concerning the grave incident", when=DAY, place="Beijing", format="letter", minor=True, alt={"plover": ["AGREE"], "sources": [[PRUEHER]]}, more=["Chinese Side Receives Letter of Apology from U.S. Government"])
    a.event("ASSAULT", "occurred", [USA], [CHN], "a Chinese warplane was struck out of the sky by a U.S. spy plane", when="2001-04-01", alt={"when": [None], "targets": [[PILOT]]}, more=["the latter, against every rule of the air, swung round into their path"], key="ram")

    a.at(a.paragraph("In the letter"))
    a.statement("the U.S. side", USA, "told", "it grieved over the death of an airman", act="support", to="family of Wang Wei", date=DAY, alt={"act": ["claim"], "date": [None], "addressee": ["the relatives of Wang Wei", "China"]}, key="sorry_s")
    a.statement("the U.S. side", USA, "stated", "it regretted the arrival of its plane over Chinese soil and at a Chinese airfield with nobody's permission", act="support", date=DAY, alt={"act": ["claim"], "date": [None]})
    a.statement("the U.S. side", USA, "voiced", "thanks for the good treatment of the crew by the Chinese side", act="support", date=DAY, alt={"date": [None]})
    a.event("SUPPORT", "occurred", [USA], [CHN], "the U.S. side told the relatives of Wang Wei, and through them the whole nation, that it grieved over the death of an airman", when=DAY, alt={"targets": [[CHN, FAMILY], [FAMILY]], "plover": ["CONCEDE"], "when": [None]},
            more=["the U.S. side has found words of sorrow", "it regretted the arrival of its plane over Chinese soil and at a Chinese airfield with nobody's permission"], key="sorry")
    a.event("SUPPORT", "occurred", [USA], [CHN], "voiced thanks for the good treatment of the crew by the Chinese side", when=DAY, minor=True, alt={"when": [None]})
    a.event("COERCE", "occurred", [USA], [CHN], "the arrival of its plane over Chinese soil and at a Chinese airfield with nobody's permission", when="2001-04-01", minor=True, alt={"when": [None], "plover": ["ASSAULT"]}, key="e_arrival_plane_over")
    a.event("AID", "occurred", [CHN], [CREW], "the good treatment of the crew by the Chinese side", minor=True, more=["the way in which the crew had been looked after"])

    a.at(a.paragraph("Minister Tang noted"))
    allow = "let the 24 crew members go home"
    a.statement("Minister Tang", TANG, "noted", f"now that the U.S. side has found words of sorrow, and moved by concern for the persons involved and for their kin, the Chinese Government will {allow} as soon as the formalities have been completed", act="promise", date=DAY, to="Joseph Prueher", alt={"addressee": [None, "United States"], "date": [None]}, key="allow_s")
    a.statement("He", TANG, "stressed", "with this the question of the persons is settled, and no other question", date=DAY, alt={"date": [None]}, act="claim")
    bear = ["keep its so-called routine flights away from the coast of China", "let the Chinese people know without evasion how this came about", "answer wholly for what was done", "see to it that nothing of the kind happens a second time"]
    a.commitment("the Chinese Government", CHN, "promise", allow, "as soon as the formalities have been completed", polarity="until", toward=[USA], alt={"polarity": ["if"], "toward": [[CREW]]}, key="allow_c")
    for action in bear:
        a.commitment("He", TANG, "demand", action, toward=[USA], key="c_flights_away" if action == bear[0] else None)
    a.event("AGREE", "occurred", [CHN], [USA], f"the Chinese Government will {allow}", when=DAY, alt={"plover": ["CONCEDE"], "when": [None]}, more=["Decides on Humanitarian Grounds to Permit Reconnaissance Plane Crew to Leave Country"], key="allow")
    a.event("REQUEST", "occurred", [TANG], [USA], f"the U.S. side should {bear[0]}, {bear[1]}", when=DAY, alt={"when": [None], "sources": [[CHN]]})
    a.event("RETREAT", "hypothetical", [USA], [CHN], bear[0], minor=True, key="e_keep_so_called")
    a.figure(24, "crew", "crew allowed to leave", "24 crew members", key="crew", side="USA")

    a.at(a.paragraph("The two sides agreed"))
    a.event("AGREE", "occurred", [CHN], [USA], "The two sides agreed to sit down together on April 18", when=DAY, alt={"when": [None], "sources": [[USA, CHN]]})
    meeting = "sit down together on April 18"
    both = Party("China and the United States")
    a.statement("The two sides", both, "agreed", f"to {meeting}, in order to settle what becomes of the plane, to consider rules by which aircraft might be kept apart, to establish who did what on that morning, and to hear whatever else either side may have on its mind", act="promise", alt={"date": [DAY], "act": ["proposal"]})
    a.commitment("The two sides", both, "promise", meeting, toward=[], alt={"toward": [[USA, CHN]]}, key="c_sit_down_together")
    a.event("CONSULT", "scheduled", [USA], [CHN], "to sit down together on April 18", when="2001-04-18", format="meeting", alt={"format": ["talks"]}, more=["The matter of the so-called reconnaissance missions will be put on the table by the Chinese side on that occasion"], key="talks")
    ready = "The readiness of the Chinese side to return the aircraft remains conditional upon the results of its investigation"
    a.statement("a Ministry official", OFFICIAL, "remarked", ready, act="promise", alt={"act": ["claim", "refusal"], "date": [DAY]})
    a.commitment(("the Chinese side", 1), CHN, "promise", "return the aircraft", "conditional upon the results of its investigation", polarity="if", toward=[USA], key="return_c")
    a.event("RETREAT", "hypothetical", [CHN], [USA], "to return the aircraft", more=["what becomes of the plane"], minor=True, alt={"plover": ["CONCEDE"]})
    a.commitment(("the Chinese side", 2), CHN, "promise", "The matter of the so-called reconnaissance missions will be put on the table", toward=[USA], minor=True, alt={"kind": ["threat", "demand"]})
    a.statement("the U.S. side", USA, "taken note", "this will be so", minor=True)

    a.at(a.paragraph("Ambassador Prueher"))
    a.statement("Ambassador Prueher", PRUEHER, "expressed", "his gratitude for the way in which the crew had been looked after", act="support", to="Tang Jiaxuan", alt={"addressee": [None, "China"], "date": [DAY]})
    a.event("SUPPORT", "occurred", [PRUEHER], [CHN], "Ambassador Prueher expressed his gratitude", when=DAY, minor=True, alt={"when": [None], "targets": [[TANG]]})

    a.at(a.paragraph('"China is a country'))
    fence = '"Had there been no apology, there would have been no departure. Whoever flies to the doorstep of another and breaks his fence must know how to lower his head. He must also know not to come back the next day."'
    a.statement("the Ministry official", OFFICIAL, "told", ['"China is a country that attaches importance to reason,"', fence], act="accusation", to="Huaguang", alt={"act": ["demand", "claim"], "date": [DAY], "addressee": ["Huaguang Dispatch"]})
    a.statement("the Ministry official", OFFICIAL, "declined", "to give his name", act="refusal", minor=True)
    a.commitment("the Ministry official", OFFICIAL, "threat", "there would have been no departure", "Had there been no apology", polarity="unless", toward=[USA], alt={"kind": ["refusal"], "polarity": ["if"]}, key="no_departure")
    a.commitment("the Ministry official", OFFICIAL, "demand", "know how to lower his head", "Whoever flies to the doorstep of another and breaks his fence", polarity="if", toward=[USA], minor=True)
    a.commitment("the Ministry official", OFFICIAL, "demand", "not to come back the next day", toward=[USA], minor=True)
    a.event("REQUEST", "occurred", [OFFICIAL], [USA], "He must also know not to come back the next day", minor=True, alt={"plover": ["ACCUSE", "THREATEN"]})

    a.at(a.paragraph("The same official"))
    a.statement("The same official", OFFICIAL, "rejected", "certain utterances from Washington", act="denial", alt={"act": ["refusal"]})
    a.statement("an unnamed White House aide", AIDE, "alleged", 'it contained "condolence, not apology"', act="denial", to="American newspapers", date=DAY, via=OFFICIAL, alt={"act": ["claim"], "addressee": [None]}, key="condolence")
    a.statement("the official", OFFICIAL, "said", ["Such quibbling", "is futile and can only hurt the sincerity of the American side"], act="accusation")
    a.statement("He", OFFICIAL, "refuted", "the so-called distress call which the U.S. side claims to have broadcast: at no time was any such call heard by the Lingshui airport", act="denial", key="mayday")
    a.statement("the U.S. side", USA, "claims", "to have broadcast", minor=True, key="s_broadcast")
    a.event("REQUEST", "denied", [CREW], [CHN], "at no time was any such call heard by the Lingshui airport", minor=True, alt={"sources": [[USA]], "targets": [[]]}, key="e_no_time_such")
    a.event("REJECT", "occurred", [OFFICIAL], [AIDE], "The same official resolutely rejected certain utterances from Washington", alt={"targets": [[USA]]})
    a.event("ACCUSE", "occurred", [OFFICIAL], [AIDE], "Such quibbling, the official said, is futile", minor=True, alt={"targets": [[USA]]})

    a.at(a.paragraph("It is recalled"))
    a.event("MOBILIZE", "occurred", [CHN], [USA], "two Chinese planes were keeping watch over the U.S. plane", when="2001-04-01", place="off Hainan Island", minor=True, alt={"plover": ["COERCE"]}, key="intercept")
    a.event("AID", "ongoing", [CHN], [PILOT], "more than 55,000 servicemen and civilians have taken part in the search", minor=True, key="e_more_than_55")
    a.event("AGREE", "occurred", [USA], [CHN], "The U.S. side's offer of assistance", minor=True, key="e_u_s_side")
    a.statement("The U.S. side", USA, "offer", "of assistance", act="promise", to="China", minor=True, alt={"act": ["proposal"], "addressee": [None]}, key="s_assistance")
    a.commitment("The U.S. side", USA, "promise", "assistance", toward=[CHN], minor=True, key="c_assistance")
    a.event("REJECT", "occurred", [CHN], [USA], "there was no need for it", minor=True, key="e_there_no_need")
    a.figure(2, "planes", "Chinese planes watching the EP-3", "two Chinese planes", side="CHN", key="fighters", minor=True)
    a.figure(104, "kilometres", "distance of the collision from Hainan", "104 kilometers", side="CHN", alt={"value": [104000]}, key="km")
    a.figure(55000, "people", "participants in the search for Wang Wei", "more than 55,000 servicemen and civilians", low=55000, approx=True, side="CHN")

    a.at(a.paragraph("People of all circles"))
    a.statement("People of all circles", PEOPLE, "supported", "the Government's decision", act="support", minor=True)
    a.event("SUPPORT", "occurred", [PEOPLE], [CHN], "People of all circles have warmly supported the Government's decision", minor=True)
    a.event("PROTEST", "occurred", [PEOPLE], [USA], 'banners with the slogan "Safeguard Sovereignty, Turn Grief into Strength" were displayed', place="Haikou", minor=True, alt={"sources": [[]], "plover": ["SUPPORT"], "targets": [[]]})
    a.statement("students", STUDENTS, "pledged", "to study hard", act="promise", minor=True)
    a.commitment("students", STUDENTS, "promise", "study hard", minor=True)
    a.statement("a bicycle repairer surnamed Fu", FU, "said", '"They should have kept them until the plane was paid for,"', act="accusation", alt={"act": ["demand", "claim"]})
    a.commitment("a bicycle repairer surnamed Fu", FU, "demand", "kept them", "until the plane was paid for", toward=[CHN], minor=True)
    a.event("ACCUSE", "occurred", [FU], [CHN], "They should have kept them", minor=True)

    a.at(a.paragraph("The crew members are"))
    a.event("RETREAT", "scheduled", [CHN], [CREW], "The crew members are to depart on Thursday morning from Haikou Meilan Airport aboard a chartered civilian airliner", when="2001-04-12", place="Haikou", alt={"sources": [[CREW]], "targets": [[USA], []]}, more=["let the 24 crew members go home"], key="depart")
    persist = "Should the U.S. side persist in sending planes to spy along China's coast"
    borne = "all the consequences arising therefrom shall be borne by the U.S. side"
    a.statement("the Ministry official", OFFICIAL, "warned", [persist, borne], act="threat", alt={"date": [DAY], "addressee": ["United States"]})
    a.commitment("the Ministry official", OFFICIAL, "threat", borne, persist, toward=[USA])
    a.event("THREATEN", "occurred", [OFFICIAL], [USA], borne, alt={"when": [DAY], "sources": [[CHN]]})
    a.event("MOBILIZE", "hypothetical", [USA], [CHN], persist, minor=True, alt={"plover": ["COERCE"]})
