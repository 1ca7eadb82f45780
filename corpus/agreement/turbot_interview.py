"""Independent second annotation of the interview of 7 April 1995 on the Turbot dispute."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from annotate import Article, Party

FRIDAY, WEDNESDAY, MONDAY, ARREST, CUT = "1995-04-07", "1995-04-12", "1995-04-10", "1995-03-09", "1995-03-26"
CAN, ESP, EU = Party("Canada", "CAN"), Party("Spain", "ESP"), Party("European Union", "EU")
PEDDLE, MINISTER = Party("Gordon Peddle", "CAN"), Party("Canada's fisheries minister (unnamed)", "CAN")
COMMISSION, BONINO = Party("European Commission", "EU"), Party("Bonino", "EU")
OWNERS, ESTAI, SHIP_OWNER = Party("owners of the Estai"), Party("Estai"), Party("ship-owner in Vigo (unnamed)")
OFFICIAL = Party("official at the Spanish embassy in Dublin (unnamed)", "ESP")
IRISH, BOATS, WRITERS = Party("trawler owners"), Party("boats from Newlyn to Donegal"), Party("letter writers, some from Spain")


def annotate(a: Article) -> None:
    a.document(
        published=FRIDAY,
        title="‘Nobody enjoys boarding a ship in a force seven’",
        publisher="The Western Mariner",
        boilerplate=["THE FRIDAY INTERVIEW", "© The Western Mariner. Next week: the mackerel boxes."],
        standfirst="Gordon Peddle directs enforcement for Canada's Department of Fisheries and Oceans in St John's. He spent much of March aboard the patrol ship Cape Roger, whose crew fired over the bow of the Spanish trawler Estai on 9 March and dragged a cutter across the nets of a second, the Pescamaro Uno, seventeen days later. Muireann Devaney met him in Dublin, where he had come to brief trawler owners.",
        published_span="Friday, 7 April 1995",
        alt={"byline": ["Muireann Devaney"]},
    )

    a.at("He spent much of March aboard the patrol ship Cape Roger, whose crew fired over the bow of the Spanish trawler Estai on 9 March and dragged a cutter across the nets of a second, the Pescamaro Uno, seventeen days later. Muireann Devaney met him in Dublin, where he had come to brief trawler owners.")
    a.event("ASSAULT", "occurred", [CAN], [ESP], "whose crew fired over the bow of the Spanish trawler Estai on 9 March", when=ARREST, more=["your men fired at twenty-six people", "Four bursts, over the bow"],
            alt={"plover": ["COERCE"]})
    a.event("ASSAULT", "occurred", [CAN], [ESP], "dragged a cutter across the nets of a second, the Pescamaro Uno, seventeen days later", when=CUT, alt={"plover": ["COERCE"]})
    a.event("CONSULT", "occurred", [PEDDLE], [IRISH], "he had come to brief trawler owners", place="Dublin", format="meeting", minor=True, alt={"format": ["visit"], "status": ["scheduled"]})

    a.at("WM: The European Commission calls the seizure of the Estai an act of piracy. Are you a pirate?")
    a.statement("The European Commission", COMMISSION, "calls", "the seizure of the Estai an act of piracy", act="accusation")
    a.event("ACCUSE", "occurred", [COMMISSION], [CAN], "The European Commission calls the seizure of the Estai an act of piracy")
    a.event("COERCE", "occurred", [CAN], [ESP], "the seizure of the Estai", when=ARREST, more=["We took a ship"], alt={"when": [None]})

    piracy = "I've been called worse by my own brother-in-law. Piracy is for gain."
    took, gave = "We took a ship that had a net of 115 millimetres where the rule is 130, a false log and some 25 tonnes of American plaice behind a bulkhead", "we gave her back within the week against a bond of half a million dollars"
    a.at(f"GP: {piracy} {took}, and {gave}.")
    a.statement("GP", PEDDLE, None, piracy, act="denial", mode="direct")
    a.statement("GP", PEDDLE, None, f"{took}, and {gave}.", act="accusation", mode="direct", alt={"act": ["claim", "denial"]})
    a.event("ACCUSE", "occurred", [PEDDLE], [ESTAI], took, minor=True, alt={"targets": [[ESP]]})
    a.event("RETREAT", "occurred", [CAN], [ESP], gave, when="1995-03-09/1995-03-16", more=["it let the Estai go"], alt={"plover": ["CONCEDE"]})
    a.figure(115, "millimetres", "mesh of the Estai's net", "115 millimetres")
    a.figure(130, "millimetres", "mesh prescribed by the rule", "130")
    a.figure(25, "tonnes", "American plaice hidden aboard the Estai", "some 25 tonnes of American plaice", approx=True)
    a.figure(500_000, "dollars", "bond for the Estai", "half a million dollars")

    fired = "your men fired at twenty-six people who could not fire back"
    a.at(f"WM: Her owners say {fired}.")
    a.statement("Her owners", OWNERS, "say", fired, act="accusation")
    a.event("ACCUSE", "occurred", [OWNERS], [CAN], f"Her owners say {fired}")
    a.figure(26, "people", "people aboard the Estai", "twenty-six people")

    bursts = "Four bursts, over the bow, after four hours' chase and after he had cut his own warps. We told him on the radio each time what was coming. If he'd stopped when he was asked there would not have been one round."
    a.at(f"GP: {bursts}")
    a.statement("GP", PEDDLE, None, bursts, act="denial", mode="direct", alt={"act": ["claim"]})
    a.statement("We", CAN, "told", "what was coming", act="threat", to="skipper of the Estai", minor=True, alt={"date": [ARREST]})
    a.event("THREATEN", "occurred", [CAN], [ESTAI], "We told him on the radio each time what was coming", when=ARREST, minor=True, alt={"when": [None], "targets": [[ESP]]})
    a.event("REQUEST", "occurred", [CAN], [ESTAI], "he was asked", when=ARREST, minor=True, alt={"when": [None], "targets": [[ESP]]})
    a.figure(4, "bursts", "bursts fired over the bow of the Estai", "Four bursts")
    a.figure(4, "hours", "length of the chase of the Estai", "four hours' chase")

    a.at("WM: Madrid has sent two patrol boats to the Nose of the bank. What if one of them puts herself between you and a trawler?")
    a.event("MOBILIZE", "occurred", [ESP], [CAN], "Madrid has sent two patrol boats to the Nose of the bank", place="Nose of the bank", alt={"targets": [[]]})
    a.event("COERCE", "hypothetical", [ESP], [CAN], "one of them puts herself between you and a trawler", minor=True, alt={"plover": ["MOBILIZE"]})
    a.figure(2, "patrol boats", "Spanish patrol boats sent to the Nose of the bank", "two patrol boats", side="ESP")

    navy = "We don't fire on a navy. Those are my orders and I am not going to improve on them."
    shoot, gear = "should a skipper shoot his gear in front of us because there's a grey ship beside him", "we will cut that gear"
    boats, weekly = "Brussels takes its boats off the Nose before the talks are done", "we'll do it every week that the ice lets us"
    a.at(f"GP: {navy} But {shoot}, {gear}, and unless {boats} {weekly}.")
    a.statement("GP", PEDDLE, None, navy, act="promise", mode="direct", alt={"act": ["refusal"]})
    a.statement("GP", PEDDLE, None, f"But {shoot}, {gear}, and unless {boats} {weekly}.", act="threat", mode="direct")
    a.commitment("GP", PEDDLE, "promise", "We don't fire on a navy", toward=[ESP], alt={"kind": ["refusal"]})
    a.commitment("GP", PEDDLE, "threat", gear, shoot, toward=[ESP])
    a.commitment("GP", PEDDLE, "threat", weekly, f"unless {boats}", toward=[EU])
    a.commitment("GP", PEDDLE, "demand", boats, toward=[EU])
    a.event("AGREE", "occurred", [PEDDLE], [ESP], "We don't fire on a navy", minor=True)
    a.event("ASSAULT", "denied", [CAN], [ESP], "We don't fire on a navy", minor=True)
    a.event("THREATEN", "occurred", [PEDDLE], [ESP], f"{shoot}, {gear}")
    a.event("THREATEN", "occurred", [PEDDLE], [EU], f"unless {boats} {weekly}")
    a.event("ASSAULT", "hypothetical", [CAN], [ESP], gear, more=["the cutter goes back in the water"], alt={"plover": ["COERCE"]})
    a.event("REQUEST", "occurred", [PEDDLE], [EU], boats, minor=True)
    a.event("RETREAT", "hypothetical", [EU], [CAN], boats, minor=True, alt={"sources": [[ESP]]})

    agreement, arrests = "there can be no agreement", "while Canada arrests ships on the high seas"
    a.at(f"WM: Brussels insists {agreement} {arrests}.")
    a.statement("Brussels", EU, "insists", f"{agreement} {arrests}", act="refusal")
    a.commitment("Brussels", EU, "refusal", agreement, arrests, polarity="until", toward=[CAN], alt={"polarity": ["if"]})
    a.event("REJECT", "occurred", [EU], [CAN], f"Brussels insists {agreement}")
    a.event("COERCE", "ongoing", [CAN], [EU], "Canada arrests ships on the high seas", minor=True)

    read = "I read that. I read as well that Ms Bonino wants the bond repaid and the law struck off the books. Some of that is for lawyers."
    leave, nobody = "leave the fleet alone", "as long as nobody fished while the two sides talked"
    tell = f"What I can tell you is that Ottawa promised, when it let the Estai go, to {leave} {nobody}. We kept to it. They went back on the bank around the twenty-first."
    a.at(f"GP: {read} {tell}")
    a.statement("GP", PEDDLE, None, read, mode="direct", minor=True)
    a.statement("Ms Bonino", BONINO, "wants", "the bond repaid and the law struck off the books", act="demand", via=PEDDLE)
    a.commitment("Ms Bonino", BONINO, "demand", "the bond repaid", toward=[CAN])
    a.commitment("Ms Bonino", BONINO, "demand", "the law struck off the books", toward=[CAN])
    a.event("REQUEST", "occurred", [BONINO], [CAN], "Ms Bonino wants the bond repaid and the law struck off the books")
    a.statement("GP", PEDDLE, None, tell, act="accusation", mode="direct", alt={"act": ["claim"]})
    a.statement("Ottawa", CAN, "promised", f"to {leave} {nobody}", act="promise", via=PEDDLE)
    a.commitment("Ottawa", CAN, "promise", leave, nobody, toward=[ESP], alt={"toward": [[EU]], "polarity": ["if"]})
    a.event("AGREE", "occurred", [CAN], [ESP], f"Ottawa promised, when it let the Estai go, to {leave}", alt={"targets": [[EU]]})
    a.event("CONSULT", "ongoing", [CAN], [EU], "the two sides talked", format="talks", minor=True, more=["the talks"], alt={"status": ["occurred"]})
    a.event("ACCUSE", "occurred", [PEDDLE], [ESP], "They went back on the bank around the twenty-first", minor=True)

    observers = "Observers. One on every boat, paid by the boat, and a satellite box in the wheelhouse."
    generous = "Give us that and I'd expect the minister to be generous about tonnes. Without it you may write 3,400 on the paper or 18,630, and they will land what they please."
    a.at(f"GP: {observers} {generous}")
    a.statement("GP", PEDDLE, None, observers, act="demand", mode="direct", alt={"act": ["proposal"]})
    a.statement("GP", PEDDLE, None, generous, act="expectation", mode="direct", alt={"act": ["promise", "proposal"]})
    a.commitment("GP", PEDDLE, "demand", "Observers. One on every boat, paid by the boat, and a satellite box in the wheelhouse", toward=[EU], alt={"toward": [[ESP]]})
    a.commitment("GP", PEDDLE, "promise", "the minister to be generous about tonnes", "Give us that", polarity="exchange", toward=[EU], alt={"polarity": ["if"], "toward": [[ESP]]})
    a.event("REQUEST", "occurred", [PEDDLE], [EU], "Observers. One on every boat, paid by the boat, and a satellite box in the wheelhouse", alt={"targets": [[ESP]]})
    a.event("CONCEDE", "hypothetical", [MINISTER], [EU], "the minister to be generous about tonnes", minor=True, alt={"sources": [[CAN]], "targets": [[ESP]], "plover": ["AGREE"]})
    a.figure(1, "observers", "observers on every boat, as Peddle demands", "One on every boat")
    a.figure(3400, "tonnes", "quota that may be written on the paper", "3,400")
    a.figure(18630, "tonnes", "quota that may be written on the paper", "18,630")

    a.at("WM: Boats from Newlyn to Donegal are flying the maple leaf.")
    a.event("SUPPORT", "ongoing", [BOATS], [CAN], "Boats from Newlyn to Donegal are flying the maple leaf")

    sooner = "‘sooner sink her than let a Canadian look in the hold’"
    earned = f"It would if I thought we had earned it. We wiped out our own cod with very little help from Galicia, and there's forty thousand at home out of work for it. I've recieved kind letters, some from Spain. I also had a ship-owner in Vigo on the telephone who told me he would {sooner}. I believed him."
    a.at(f"GP: {earned}")
    a.statement("GP", PEDDLE, None, earned, mode="direct")
    a.statement("a ship-owner in Vigo", SHIP_OWNER, "told", f"he would {sooner}", act="refusal", to="Gordon Peddle", via=PEDDLE)
    a.commitment("a ship-owner in Vigo", SHIP_OWNER, "refusal", sooner, toward=[CAN])
    a.event("SUPPORT", "occurred", [WRITERS], [CAN], "I've recieved kind letters, some from Spain", minor=True, alt={"targets": [[PEDDLE]], "plover": ["CONSULT"]})
    a.event("CONSULT", "occurred", [SHIP_OWNER], [PEDDLE], "I also had a ship-owner in Vigo on the telephone", format="call", minor=True)
    a.event("REJECT", "occurred", [SHIP_OWNER], [CAN], f"he would {sooner}", minor=True, alt={"targets": [[PEDDLE]]})
    a.figure(40_000, "people", "people out of work in Newfoundland for want of cod", "forty thousand", side="CAN")

    round_ = "There was to be one on Monday, that was called off, and as of last night it's Wednesday, in Brussels. Ask me Wednesday."
    a.at(f"GP: {round_}")
    a.statement("GP", PEDDLE, None, round_, mode="direct")
    a.event("CONSULT", "denied", [CAN], [EU], "There was to be one on Monday, that was called off", when=MONDAY, format="talks", alt={"when": ["1995-04-03"], "plover": ["SANCTION"]})
    a.event("CONSULT", "scheduled", [CAN], [EU], "as of last night it's Wednesday, in Brussels", when=WEDNESDAY, place="Brussels", format="talks")

    cutter, climb, timetable = "Then the cutter goes back in the water.", "I have a minister who won't climb down with a whole province watching.", "It's not a threat. It's a timetable."
    a.at(f"WM: And in the event that it fails?\n\nGP: {cutter} {climb} {timetable}")
    a.statement("GP", PEDDLE, None, f"{cutter} {climb}", act="threat", mode="direct")
    a.statement("GP", PEDDLE, None, timetable, act="denial", mode="direct")
    a.commitment("GP", PEDDLE, "threat", "the cutter goes back in the water", "in the event that it fails", toward=[EU], alt={"toward": [[ESP]]})
    a.commitment("a minister", MINISTER, "refusal", "won't climb down with a whole province watching", toward=[EU], minor=True)
    a.event("THREATEN", "occurred", [PEDDLE], [EU], "Then the cutter goes back in the water", alt={"targets": [[ESP]]})

    frigates, hague = "two frigates had been told to stand by off the Flemish Cap", "his remarks showed ‘exactly why the matter belongs in The Hague’"
    a.at(f"Mr Peddle would not discuss reports that {frigates}. Asked for a response, an official at the Spanish embassy in Dublin said {hague}, where Spain lodged its case on 28 March. No Spanish boat had used an undersized net, the official said; the one shown on a barge in New York was, he suspected, Canadian.")
    a.statement("Mr Peddle", PEDDLE, "would not discuss", f"reports that {frigates}", act="refusal", minor=True)
    a.event("REJECT", "occurred", [PEDDLE], [], f"Mr Peddle would not discuss reports that {frigates}", minor=True)
    a.event("MOBILIZE", "occurred", [CAN], [ESP], frigates, place="off the Flemish Cap", alt={"status": ["hypothetical"], "sources": [[]]})
    a.figure(2, "frigates", "frigates said to stand by off the Flemish Cap", "two frigates")
    a.statement("an official at the Spanish embassy in Dublin", OFFICIAL, ("said", 1), hague, act="accusation", alt={"act": ["claim"]})
    a.event("ACCUSE", "occurred", [ESP], [CAN], "Spain lodged its case on 28 March", when="1995-03-28", place="The Hague")
    a.statement("the official", OFFICIAL, ("said", 2), "No Spanish boat had used an undersized net", act="denial")
    a.statement("he", OFFICIAL, "suspected", ["the one shown on a barge in New York was", "Canadian"], act="accusation", alt={"act": ["claim"]})
    a.event("ACCUSE", "occurred", [OFFICIAL], [CAN], "the one shown on a barge in New York was, he suspected, Canadian", minor=True)
