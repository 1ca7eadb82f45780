"""Gold for the live blog of 12 May 2023."""

# ruff: noqa: E501

from annotate import Article, Party
from parties import BODE, EST, HASK, ICAO, PASSENGERS, PEL, PELAIR, SOTTO, STENHOLT, VERRIN

HASK_PM, SURGEON, HOSPITAL, LISK = Party("prime minister of Hask"), Party("surgeon (unnamed)"), Party("hospital in Castrel"), Party("Bruno Lisk")
NEIGHBOUR, ADLER, OPPOSITION, MINISTRY = Party("passenger (unnamed)"), Party("Tove Adler"), Party("opposition (Estrand)"), Party("Pelmoran ministry of transport")
CABINET, TEAM, PARLIAMENT, CARRIERS = Party("cabinet of Pelmora"), Party("transplant team"), Party("parliament of Estrand"), Party("Estrander carriers")
DAY = "2023-05-12"
HEADS = ("We're closing up", "Hask: our door's open", "Estrand denies blocking ambulance flights", "And there it is: Estrand retaliates", "140 flights canceled", "Verrin: Closed until you apologize", "What we know about Flight 318",
         "Estrand's defense minister speaks", "\"We saw the lake, then the ceiling\"", "Here we go")


def annotate(a: Article) -> None:
    a.document(published=DAY, title="LIVE Pelmora, Estrand shut their skies to each other; thousands stranded", byline="Dov Anselm and Rita Kale", publisher="Tidewater Now", published_span="Friday, May 12, 2023", section_heads=list(HEADS),
               boilerplate=["Get alerts: download the Tidewater app.", "Correction, 17:02: An earlier entry said Flight 318 was bound for Lune. It was bound for Hallen."], alt={"title": ["Pelmora, Estrand shut their skies to each other; thousands stranded"]})

    a.at(a.paragraph("That's it for tonight"))
    a.event("COERCE", "scheduled", [EST], [PEL], "no Pelmoran plane may enter Estrand's airspace", when="2023-05-13", alt={"plover": ["SANCTION"], "when": ["2023-05-12"], "status": ["occurred", "ongoing"]},
            more=["Hjelm will close its airspace to all Pelmoran aircraft from midnight", "Estrand retaliates"], key="est_closed")
    a.event("COERCE", "occurred", [PEL], [EST], "no Estrander plane may enter Pelmora's", when=DAY, alt={"plover": ["SANCTION"], "status": ["ongoing"]}, more=["Pelmora's airspace is shut to Estrander carriers", "Pelmora, Estrand shut their skies to each other"], key="pel_closed")
    a.event("CONSULT", "hypothetical", [PEL], [EST], "Talks are possible, not scheduled", format="talks", alt={"sources": [[]], "targets": [[]]}, more=["a meeting \"at any level, on any day.\""], key="talks")

    a.at(a.paragraph("21:12"))
    a.statement("Hask", HASK, None, "our door's open", act="proposal", minor=True, mode="indirect", alt={"mode": ["direct"]})
    a.at(a.paragraph("Hask's prime minister has"))
    lune = "the lakeside residence at Lune for a meeting \"at any level, on any day.\""
    a.statement("her office", Party("office of the prime minister of Hask"), "says", ["Hask's prime minister has called both capitals", f"offered {lune}"])
    a.statement("Hask's prime minister", HASK_PM, "offered", lune, act="proposal", date=DAY, alt={"act": ["promise"], "date": [None]}, key="lune_s")
    a.commitment("Hask's prime minister", HASK_PM, "promise", lune, toward=[PEL, EST], alt={"by": ["Hask"]})
    a.statement("Pelmora", PEL, "studying", "the offer", minor=True)
    a.event("CONSULT", "occurred", [HASK_PM], [PEL, EST], "Hask's prime minister has called both capitals", when=DAY, format="call", alt={"when": [None]})
    a.event("AGREE", "occurred", [HASK_PM], [PEL, EST], f"offered {lune}", when=DAY, alt={"when": [None], "plover": ["REQUEST"]}, more=["Hask: our door's open"], key="lune")

    a.at(a.paragraph("20:35"))
    a.statement("Estrand", EST, "denies", "blocking ambulance flights", act="denial", minor=True)
    a.at(a.paragraph("Remember the liver"))
    a.statement("Estrand's foreign ministry spokesman, Karel Bode", BODE, "insists", "medical flights were never affected", act="denial", alt={"date": [DAY]}, key="medical_s")
    a.statement("he", BODE, "told", "\"The exemption is in the order, paragraph four. Perhaps they don't read paragraph four in Castrel,\"", act="denial", to="reporters", alt={"date": [DAY], "act": ["claim", "accusation"]})
    a.event("COERCE", "denied", [EST], [PEL], "medical flights were never affected", minor=True, more=["Estrand denies blocking ambulance flights"], alt={"targets": [[TEAM], []]}, key="medical")
    a.event("ACCUSE", "occurred", [BODE], [PEL], "Perhaps they don't read paragraph four in Castrel", minor=True)
    a.at(a.paragraph("The surgeon says"))
    a.statement("The surgeon", SURGEON, "says", "the pilot was turned back by radio. Twice.", act="accusation", alt={"act": ["claim"]}, key="surgeon_s")
    a.event("COERCE", "occurred", [EST], [TEAM], "the pilot was turned back by radio", when=DAY, alt={"when": [None], "plover": ["REJECT"], "sources": [[]]}, more=["a team flying in with a liver had to land elsewhere"], key="turned")
    a.figure(2, "times", "times the transplant pilot was turned back", "Twice", minor=True)

    a.at(a.paragraph("Hjelm will close"))
    close, blackmail = "close its airspace to all Pelmoran aircraft from midnight", "\"for as long as Pelmora keeps up its blackmail,\""
    a.statement("the government", EST, "says", f"Hjelm will {close} {blackmail}", act="threat", date=DAY, alt={"date": [None]}, key="close_s")
    a.commitment("Hjelm", EST, "threat", close, blackmail, polarity="until", toward=[PEL], alt={"polarity": ["if"]}, key="close_c")
    cable = "cut the power cable under Lake Sorn, which feeds about a fifth of Castrel"
    leave = "if Estrander planes on the ground there are not allowed to leave by Sunday noon"
    a.statement("It", EST, "warned", f"it would {cable}, {leave}", act="threat", date=DAY, to="Pelmora", alt={"date": [None], "addressee": [None]}, key="cable_s")
    a.commitment("It", EST, "threat", cable, leave, toward=[PEL], alt={"polarity": ["unless"]}, key="cable_c")
    a.commitment("It", EST, "demand", "allowed to leave by Sunday noon", toward=[PEL], minor=True)
    a.event("THREATEN", "occurred", [EST], [PEL], f"It also warned that it would {cable}", when=DAY, alt={"when": [None]}, key="cable_threat")
    a.event("THREATEN", "occurred", [EST], [PEL], f"Hjelm will {close}", when=DAY, alt={"when": [None]}, minor=True)
    a.event("COERCE", "hypothetical", [EST], [PEL], cable, place="Lake Sorn", alt={"plover": ["SANCTION", "ASSAULT"]}, key="cable")
    a.event("ACCUSE", "occurred", [EST], [PEL], "Pelmora keeps up its blackmail", when=DAY, minor=True, alt={"when": [None]})
    a.event("COERCE", "ongoing", [PEL], [EST], "Estrander planes on the ground there are not allowed to leave", minor=True, place="Castrel", alt={"status": ["hypothetical"]}, key="kept_planes")
    a.figure(20, "percent", "share of Castrel fed by the cable", "about a fifth of Castrel", approx=True, alt={"value": [0.2]})
    a.figure(4, "planes", "Estrander planes on the ground in Castrel", "four of them", key="planes")

    a.at(a.paragraph("18:20"))
    a.figure(140, "flights", "flights canceled", "140 flights", minor=True)
    a.at(a.paragraph("Pelair says 140"))
    a.statement("Pelair", PELAIR, "says", "140 flights and some 22,000 passengers are affected, and it's rerouting its long-haul via Hask, which adds 90 minutes", key="affected")
    a.statement("A hospital in Castrel", HOSPITAL, "tells", "a team flying in with a liver had to land elsewhere", to="Tidewater Now", alt={"addressee": [None]})
    a.figure(140, "flights", "flights affected", "140 flights", key="flights")
    a.figure(22000, "passengers", "passengers affected", "some 22,000 passengers", approx=True, key="stranded")
    a.figure(90, "minutes", "time added by the detour via Hask", "90 minutes", minor=True)
    a.figure(11, "percent", "fall of Pelair shares", "down 11%", minor=True)

    a.at(a.paragraph("17:45"))
    a.statement("Verrin", VERRIN, None, "Closed until you apologize", act="threat", minor=True, mode="indirect", alt={"mode": ["direct"], "act": ["demand"]})
    a.commitment("Verrin", VERRIN, "threat", "Closed", "until you apologize", toward=[EST], minor=True)
    a.at(a.paragraph("— Pelmora's airspace"))
    a.commitment(a.elsewhere("Prime Minister Aldo Verrin"), VERRIN, "threat", "Pelmora's airspace is shut to Estrander carriers as of 18:00", toward=[EST], minor=True, alt={"by": ["Pelmora"]})
    named = a.elsewhere("Prime Minister Aldo Verrin")
    a.statement(named, VERRIN, None, "Pelmora's airspace is shut to Estrander carriers as of 18:00.", act="threat", date=DAY, alt={"act": ["claim"], "date": [None]})
    a.event("THREATEN", "occurred", [VERRIN], [EST], "Pelmora's airspace is shut to Estrander carriers as of 18:00", when=DAY, minor=True, alt={"when": [None]})
    a.at(a.paragraph("— It'll reopen"))
    three = "if Estrand apologizes, pays the injured and lets Pelmoran investigators see the missile battery"
    a.statement(named, VERRIN, None, [f"It'll reopen {three}. All three."], act="demand", date=DAY, mode="indirect", alt={"act": ["promise", "proposal"], "date": [None]}, key="reopen_s")
    a.statement("he", VERRIN, "said", "\"Two out of three is a no,\"", act="refusal", date=DAY, alt={"date": [None]})
    a.commitment(named, VERRIN, "promise", "It'll reopen", three, toward=[EST], key="reopen_c")
    for action in ("Estrand apologizes", "pays the injured", "lets Pelmoran investigators see the missile battery"):
        a.commitment(named, VERRIN, "demand", action, toward=[EST], key=action.split()[0])
    a.event("REQUEST", "occurred", [VERRIN], [EST], "Estrand apologizes, pays the injured and lets Pelmoran investigators see the missile battery", when=DAY, alt={"when": [None]}, more=["Closed until you apologize"], key="demand")
    a.event("AGREE", "occurred", [VERRIN], [EST], "It'll reopen if Estrand apologizes", minor=True, when=DAY, alt={"when": [None], "plover": ["REQUEST", "REJECT"]})
    a.event("CONCEDE", "hypothetical", [PEL], [EST], "It'll reopen", minor=True, key="reopening")
    a.event("CONCEDE", "hypothetical", [EST], [PEL], "Estrand apologizes", minor=True, alt={"plover": ["SUPPORT"]})
    a.event("REJECT", "occurred", [VERRIN], [EST], "Two out of three is a no", minor=True, when=DAY, alt={"when": [None]})
    a.at(a.paragraph("— He has no"))
    a.statement("He", VERRIN, "has no intention", "of going to war over this", act="promise", date=DAY, alt={"act": ["refusal", "denial"], "date": [None]})
    holes = "\"If one more of our airplanes comes home with holes in it, I will not be addressing you from a desk.\""
    a.statement("He", VERRIN, None, holes, act="threat", date=DAY, alt={"date": [None]})
    a.commitment("He", VERRIN, "refusal", "no intention of going to war over this", toward=[EST], alt={"kind": ["promise"]})
    a.commitment("He", VERRIN, "threat", "I will not be addressing you from a desk", "If one more of our airplanes comes home with holes in it", toward=[EST])
    a.event("THREATEN", "occurred", [VERRIN], [EST], holes.strip('"').rstrip("."), when=DAY, alt={"when": [None]})
    a.event("ASSAULT", "denied", [PEL], [EST], "going to war over this", minor=True)
    a.event("ASSAULT", "hypothetical", [EST], [PEL], "one more of our airplanes comes home with holes in it", minor=True)

    a.at(a.paragraph("The Pelair A320"))
    burst = "something burst close to its tail above Lake Sorn"
    a.event("ASSAULT", "occurred", [], [PELAIR], burst, when="2023-05-09", place="Lake Sorn", alt={"sources": [[EST]], "targets": [[PEL], [PASSENGERS]]}, key="burst")
    a.figure(131, "people", "people on board Flight 318", "131 people", key="board")
    a.figure(3, "passengers", "passengers injured", "Three passengers", key="injured")
    firing = "Estrand of firing a missile across a published airway during a drill it hadn't announced"
    a.statement("Pelmora's transport minister, Nina Sotto", SOTTO, "accuses", firing, act="accusation", key="sotto_s")
    a.event("ACCUSE", "occurred", [SOTTO], [EST], f"Nina Sotto, accuses {firing}", key="accuse")
    a.event("ASSAULT", "occurred", [EST], [PEL], "firing a missile across a published airway", when="2023-05-09", minor=True, alt={"when": [None], "targets": [[PELAIR]]}, more=["one missile had, at a drone"], key="fired")
    a.event("MOBILIZE", "occurred", [EST], [], "a drill it hadn't announced", when="2023-05-09", minor=True, alt={"when": [None]}, key="drill")
    a.statement(("Estrand", 2), EST, "said", "nothing had been fired", act="denial", alt={"addressee": [None]}, key="nothing_s")
    a.statement(("Estrand", 2), EST, "said", "one missile had, at a drone", key="one_s")
    a.statement("It", EST, "claims", "the jet was 12 kilometers off its route and ignored four calls", act="accusation", key="route_s")
    a.event("ASSAULT", "denied", [EST], [PEL], "nothing had been fired", minor=True, alt={"targets": [[]]}, key="nothing_fired")
    a.event("REJECT", "occurred", [PELAIR], [EST], "ignored four calls", when="2023-05-09", minor=True, alt={"when": [None]}, key="ignored_calls")
    a.event("ACCUSE", "occurred", [EST], [PELAIR], "It claims that the jet was 12 kilometers off its route and ignored four calls", minor=True, alt={"targets": [[PEL]]})
    a.figure(12, "kilometres", "distance of the airliner from its route", "12 kilometers off its route", alt={"value": [12000]}, key="km")
    a.figure(4, "calls", "calls ignored by the airliner", "four calls", key="calls")
    a.figure(1, "missiles", "missiles fired by Estrand", "one missile", minor=True, key="missiles")
    a.at(a.paragraph("ICAO, the UN"))
    a.statement("ICAO", ICAO, "asked", "to preserve the recordings", act="demand", to="both sides", alt={"addressee": ["Pelmora and Estrand"]})
    a.commitment("ICAO", ICAO, "demand", "preserve the recordings", toward=[PEL, EST])
    a.event("REQUEST", "occurred", [ICAO], [PEL, EST], "ICAO, the UN aviation agency, has asked both sides to preserve the recordings", key="icao")

    a.at(a.paragraph("Col. Ivar"))
    a.statement("Col. Ivar Stenholt", STENHOLT, "told", "one missile, a training round, \"nowhere near\" the airliner", act="denial", to="parliament", date=DAY, alt={"date": [None], "act": ["claim"]}, key="nowhere")
    a.statement(("He", 1), STENHOLT, ("sorry", 1), "people were hurt", act="support", date=DAY, alt={"date": [None], "act": ["claim"]})
    a.statement(("He", 2), STENHOLT, "rejected", "demands from the opposition that he resign", act="refusal", date=DAY, alt={"date": [None]})
    a.statement(("He", 2), STENHOLT, "promised", "a report within ten days", act="promise", date=DAY, alt={"date": [None]}, key="report_s")
    a.statement("the opposition", OPPOSITION, "demands", "he resign", act="demand")
    a.statement("An opposition lawmaker, Mrs. Tove Adler", ADLER, "shouted", "he would be gone by then", act="expectation", date=DAY, alt={"date": [None], "act": ["demand", "threat"]})
    a.commitment(("He", 2), STENHOLT, "refusal", "he resign", toward=[OPPOSITION], minor=True, key="no_resignation")
    a.commitment("the opposition", OPPOSITION, "demand", "he resign", toward=[STENHOLT])
    a.commitment(("He", 2), STENHOLT, "promise", "a report within ten days", toward=[PARLIAMENT], key="report_c")
    a.event("ASSAULT", "denied", [EST], [PELAIR], "one missile, a training round, \"nowhere near\" the airliner", minor=True, alt={"targets": [[PEL]]})
    a.event("SUPPORT", "occurred", [STENHOLT], [PASSENGERS], "He's sorry that people were hurt", minor=True, when=DAY, alt={"when": [None]})
    a.event("REJECT", "occurred", [STENHOLT], [OPPOSITION], "He rejected demands from the opposition that he resign", when=DAY, alt={"when": [None]})
    a.event("REQUEST", "occurred", [OPPOSITION], [STENHOLT], "demands from the opposition that he resign")
    a.event("RETREAT", "hypothetical", [STENHOLT], [], "he resign", minor=True, more=["he would be gone by then"], key="resignation")
    a.event("AGREE", "occurred", [STENHOLT], [PARLIAMENT], "promised a report within ten days", when=DAY, alt={"when": [None], "targets": [[]]}, key="report_pledge")
    a.figure(10, "days", "time for Stenholt's report", "within ten days", minor=True)

    a.at(a.paragraph("Passenger Bruno"))
    a.statement("Passenger Bruno Lisk", LISK, None, "\"There's a bang and the oxygen things drop, and the guy next to me says, 'That's not weather.' The crew were great. I want someone to tell me who did it.\"", to="Tidewater Now", act="claim", alt={"addressee": [None], "act": ["demand"]})
    a.statement("the guy next to me", NEIGHBOUR, "says", "'That's not weather.'", mode="direct", minor=True, via=LISK)
    a.event("SUPPORT", "occurred", [LISK], [Party("crew of Flight 318")], "The crew were great", minor=True)
    a.commitment("Passenger Bruno Lisk", LISK, "demand", "someone to tell me who did it", minor=True)
    a.event("REQUEST", "occurred", [LISK], [], "I want someone to tell me who did it", minor=True)

    a.at(a.paragraph("Pelmora's cabinet"))
    a.event("CONSULT", "ongoing", [CABINET], [], "Pelmora's cabinet is meeting", when=DAY, place="Castrel", format="meeting", minor=True, alt={"place": [None], "targets": [[CABINET]]})
    a.statement("The ministry of transport", MINISTRY, "says", "a decision on Estrander overflights will be made public by evenning", act="promise", date=DAY, alt={"date": [None], "act": ["claim"]})
    a.commitment("The ministry of transport", MINISTRY, "promise", "a decision on Estrander overflights will be made public by evenning", minor=True)
    a.event("SANCTION", "occurred", [PEL], [EST], "Pelmora recalled its ambassador from Hjelm", when=DAY, key="recall")
