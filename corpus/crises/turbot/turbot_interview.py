"""Gold for the Irish weekly's interview with a Canadian enforcement officer, 7 April 1995."""

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import BONINO, CAN, COMMISSION, ESP, ESTAI, EU, FLEET, PESCAMARO, TOBIN

PEDDLE = Party("Gordon Peddle", "CAN")
MARINER = Party("The Western Mariner", "MEDIA")
ESTAI_OWNERS = Party("owners of the Estai")
SHIPOWNER = Party("ship-owner in Vigo (unnamed)")
EMBASSY = Party("Spanish embassy official (unnamed)", "ESP")
OTTAWA = CAN
SEIZED, PUBLISHED = "1995-03-09", weekday("1995-04-07", "Friday")


def annotate(a: Article) -> None:
    a.document(
        published=PUBLISHED,
        title="‘Nobody enjoys boarding a ship in a force seven’",
        publisher="The Western Mariner",
        boilerplate=["THE FRIDAY INTERVIEW", "© The Western Mariner. Next week: the mackerel boxes."],
        standfirst=a.rest("Gordon Peddle directs"),
        published_span="Friday, 7 April 1995",
        alt={"byline": [None]},
    )
    a.at("‘Nobody enjoys boarding a ship in a force seven’")
    a.statement(a.elsewhere("Gordon Peddle"), PEDDLE, None, "‘Nobody enjoys boarding a ship in a force seven’", minor=True, note="headline; not in the text below")

    a.at(a.between("Gordon Peddle directs", "to brief trawler owners."))
    a.event("ASSAULT", "occurred", [CAN], [ESTAI], "whose crew fired over the bow of the Spanish trawler Estai", when=SEIZED, more=["Four bursts, over the bow"],
            key="shots", alt={"plover": ["THREATEN", "COERCE"], "sources": [[Party("Cape Roger (Canadian patrol ship)", "CAN")]]})
    a.event("COERCE", "occurred", [CAN], [PESCAMARO], "dragged a cutter across the nets of a second, the Pescamaro Uno", when="1995-03-26", key="nets",
            alt={"plover": ["ASSAULT"], "sources": [[Party("Cape Roger (Canadian patrol ship)", "CAN")]]})
    a.event("CONSULT", "occurred", [MARINER], [PEDDLE], "Muireann Devaney met him in Dublin", place="Dublin", format="meeting", minor=True, alt={"sources": [[Party("Muireann Devaney", "MEDIA")]]})
    a.event("CONSULT", "occurred", [PEDDLE], [Party("trawler owners in Ireland")], "he had come to brief trawler owners", place="Dublin", format="meeting", minor=True, alt={"status": ["scheduled", "hypothetical"], "format": ["visit"]})
    a.figure(17, "days", "between the shots at the Estai and the cutting of the second trawler's nets", "seventeen days", minor=True)

    a.at("WM: The European Commission says that arresting the Estai was piracy. Are you a pirate?")
    a.statement("The European Commission", COMMISSION, "says", "arresting the Estai was piracy", act="accusation", key="piracy")
    a.event("ACCUSE", "occurred", [COMMISSION], [CAN], "The European Commission says that arresting the Estai was piracy", alt={"sources": [[EU]]}, key="piracy_charge")
    a.event("COERCE", "occurred", [CAN], [ESTAI], "arresting the Estai", when=SEIZED, more=["We took a ship"], key="seizure", alt={"when": [None]})

    a.at(a.between("GP: I've been called worse", "half a million dollars."))
    a.statement("GP", PEDDLE, None, a.rest("I've been called worse"), mode="direct", act="denial", to="The Western Mariner", alt={"act": ["claim", "accusation"], "addressee": [None]})
    a.event("ACCUSE", "occurred", [PEDDLE], [ESTAI], "We took a ship that had a net of 115 millimetres where the rule is 130, a false log and some 25 tonnes of American plaice behind a bulkhead", minor=True)
    a.event("RETREAT", "occurred", [CAN], [ESTAI], "we gave her back within the week against a bond of half a million dollars", when="1995-03-09/1995-03-16", more=["it let the Estai go"], key="release", alt={"when": [None, "1995-03-15"], "plover": ["CONCEDE"]})
    a.figure(115, "millimetres", "mesh of the net of the Estai", "a net of 115 millimetres", side="ESP", alt={"side": [None]})
    a.figure(130, "millimetres", "smallest mesh allowed", "130")
    a.figure(25, "tonnes", "American plaice hidden in the Estai", "some 25 tonnes of American plaice", approx=True)
    a.figure(500000, "dollars", "bond for the release of the Estai", "half a million dollars", key="bond")
    a.figure(1, "weeks", "within which the Estai was given back", "within the week", approx=True, high=1, minor=True)

    a.at("WM: Her owners say your men fired at twenty-six people who could not fire back.")
    a.statement("Her owners", ESTAI_OWNERS, "say", "your men fired at twenty-six people who could not fire back", act="accusation")
    a.event("ACCUSE", "occurred", [ESTAI_OWNERS], [CAN], "Her owners say your men fired at twenty-six people who could not fire back")
    a.figure(26, "people", "crew of the Estai", "twenty-six people", side="ESP")

    a.at(a.between("GP: Four bursts", "not have been one round."))
    a.statement("GP", PEDDLE, None, "Four bursts, over the bow, after four hours' chase and after he had cut his own warps. We told him on the radio each time what was coming. If he'd stopped when he was asked there would not have been one round.",
                mode="direct", act="denial", to="The Western Mariner", alt={"act": ["claim"], "addressee": [None]})
    a.statement("We", CAN, "told", "what was coming", act="threat", to="Estai (Spanish trawler)", minor=True, via=PEDDLE, alt={"addressee": [None], "act": ["claim"]})
    a.event("COERCE", "occurred", [CAN], [ESTAI], "four hours' chase", when=SEIZED, minor=True, alt={"when": [None], "plover": ["MOBILIZE"]}, key="chase")
    a.event("THREATEN", "occurred", [CAN], [ESTAI], "We told him on the radio each time what was coming", when=SEIZED, minor=True, alt={"when": [None]})
    a.event("REQUEST", "occurred", [CAN], [ESTAI], "he was asked", when=SEIZED, minor=True, alt={"when": [None]})
    a.figure(4, "bursts", "bursts fired by the Cape Roger", "Four bursts", side="CAN")
    a.figure(4, "hours", "chase of the Estai", "four hours' chase", minor=True, alt={"side": ["CAN"]})

    a.at(a.between("WM: Madrid has sent", "you and a trawler?"))
    a.event("MOBILIZE", "occurred", [ESP], [CAN], "Madrid has sent two patrol boats to the Nose of the bank", place="Nose of the bank", key="boats", alt={"targets": [[]]})
    a.figure(2, "patrol boats", "Spanish patrol boats at the Grand Bank", "two patrol boats", side="ESP")

    a.at(a.between("GP: We don't fire on a navy.", "that the ice lets us."))
    a.statement("GP", PEDDLE, None, "We don't fire on a navy. Those are my orders and I am not going to improve on them. But should a skipper shoot his gear in front of us because there's a grey ship beside him, we will cut that gear, and unless Brussels takes its boats off the Nose before the talks are done we'll do it every week that the ice lets us.",
                mode="direct", act="threat", to="The Western Mariner", alt={"addressee": [None]}, key="cut_again")
    a.commitment("GP", PEDDLE, "promise", "We don't fire on a navy", toward=[ESP], alt={"kind": ["refusal"], "by": [CAN]})
    a.commitment("GP", PEDDLE, "refusal", "I am not going to improve on them", minor=True)
    a.commitment("GP", PEDDLE, "threat", "we will cut that gear", "should a skipper shoot his gear in front of us because there's a grey ship beside him", toward=[FLEET], alt={"toward": [[ESP]]}, key="cut_gear_c")
    a.commitment("GP", PEDDLE, "demand", "Brussels takes its boats off the Nose before the talks are done", toward=[EU])
    a.commitment("GP", PEDDLE, "threat", "we'll do it every week that the ice lets us", "unless Brussels takes its boats off the Nose before the talks are done", toward=[EU, FLEET], alt={"toward": [[EU], [FLEET]]})
    a.event("THREATEN", "occurred", [PEDDLE], [EU, FLEET], "we will cut that gear, and unless Brussels takes its boats off the Nose before the talks are done we'll do it every week", more=["Then the cutter goes back in the water"],
            alt={"targets": [[EU], [FLEET], [ESP]], "when": [PUBLISHED], "sources": [[CAN]]})
    a.event("COERCE", "hypothetical", [CAN], [FLEET], "we will cut that gear", minor=True, more=["the cutter goes back in the water"], alt={"targets": [[ESP]], "sources": [[PEDDLE]]}, key="gear_cut")
    a.event("REQUEST", "occurred", [PEDDLE], [EU], "unless Brussels takes its boats off the Nose", minor=True, alt={"sources": [[CAN]]})
    a.event("RETREAT", "hypothetical", [EU], [CAN], "Brussels takes its boats off the Nose", place="Nose of the bank", minor=True, alt={"targets": [[]], "sources": [[FLEET]]})
    a.event("ASSAULT", "denied", [CAN], [ESP], "We don't fire on a navy", minor=True, alt={"status": ["hypothetical"]})

    a.at("WM: Brussels insists there can be no agreement while Canada arrests ships on the high seas.")
    a.statement("Brussels", EU, "insists", "there can be no agreement while Canada arrests ships on the high seas", act="refusal", key="no_deal", alt={"act": ["demand", "threat"]})
    a.commitment("Brussels", EU, "refusal", "there can be no agreement", "while Canada arrests ships on the high seas", polarity="if", toward=[CAN], alt={"polarity": ["until"], "kind": ["threat", "demand"]})
    a.event("REJECT", "occurred", [EU], [CAN], "Brussels insists there can be no agreement while Canada arrests ships on the high seas", alt={"plover": ["REQUEST", "THREATEN"]})
    a.event("AGREE", "hypothetical", [EU], [CAN], "no agreement", minor=True, alt={"status": ["denied"]})
    a.event("COERCE", "ongoing", [CAN], [FLEET], "Canada arrests ships on the high seas", minor=True, place="high seas", alt={"status": ["occurred", "hypothetical"], "targets": [[], [EU]], "place": [None]})

    a.at(a.between("GP: I read that.", "around the twenty-first."))
    a.statement("GP", PEDDLE, None, a.rest("I read that."), mode="direct", to="The Western Mariner", alt={"act": ["accusation", "denial"], "addressee": [None]})
    a.statement("Ms Bonino", BONINO, "wants", "the bond repaid and the law struck off the books", act="demand", alt={"addressee": ["Canada"]}, key="bonino_demand")
    a.statement("Ottawa", OTTAWA, "promised", "to leave the fleet alone as long as nobody fished while the two sides talked", act="promise", via=PEDDLE, alt={"date": [None, "1995-03-15"]})
    a.commitment("Ms Bonino", BONINO, "demand", "the bond repaid", toward=[CAN], key="repay_bond")
    a.commitment("Ms Bonino", BONINO, "demand", "the law struck off the books", toward=[CAN], key="strike_law")
    a.commitment("Ottawa", CAN, "promise", "to leave the fleet alone", "as long as nobody fished while the two sides talked", polarity="until", toward=[EU], alt={"polarity": ["if"], "toward": [[FLEET], [ESP]]})
    a.event("REQUEST", "occurred", [BONINO], [CAN], "Ms Bonino wants the bond repaid and the law struck off the books")
    a.event("AGREE", "occurred", [CAN], [EU], "Ottawa promised, when it let the Estai go, to leave the fleet alone as long as nobody fished", alt={"targets": [[FLEET], [ESP]]})
    a.event("RETREAT", "hypothetical", [CAN], [FLEET], "leave the fleet alone as long as nobody fished", minor=True, alt={"status": ["occurred"]})
    a.event("CONSULT", "occurred", [CAN], [EU], "the two sides talked", format="talks", minor=True, alt={"status": ["ongoing"]}, key="talked")
    a.event("ACCUSE", "occurred", [PEDDLE], [FLEET], "They went back on the bank around the twenty-first", minor=True, alt={"targets": [[ESP]]})

    a.at(a.between("GP: Observers.", "they will land what they please."))
    a.statement("GP", PEDDLE, None, a.rest("Observers. One"), mode="direct", act="demand", to="The Western Mariner", alt={"act": ["proposal"], "addressee": [None]}, key="observers")
    a.commitment("GP", PEDDLE, "demand", "Observers. One on every boat, paid by the boat", toward=[EU], alt={"toward": [[FLEET], [ESP]]}, key="observers_c")
    a.commitment("GP", PEDDLE, "demand", "a satellite box in the wheelhouse", toward=[EU], alt={"toward": [[FLEET], [ESP]]}, key="satellite")
    a.commitment("GP", PEDDLE, "promise", "I'd expect the minister to be generous about tonnes", "Give us that", polarity="if", toward=[EU], alt={"by": [TOBIN]})
    a.event("REQUEST", "occurred", [PEDDLE], [EU], "Observers. One on every boat, paid by the boat, and a satellite box in the wheelhouse", alt={"targets": [[ESP], [FLEET]]}, key="observers_request")
    a.event("CONCEDE", "hypothetical", [TOBIN], [EU], "the minister to be generous about tonnes", minor=True, alt={"plover": ["AGREE"]})
    a.event("ACCUSE", "occurred", [PEDDLE], [FLEET], "they will land what they please", minor=True)
    a.figure(3400, "tonnes", "quota of turbot given to the EU by NAFO", "3,400", side="EU", key="quota_eu")
    a.figure(18630, "tonnes", "quota of turbot that the EU set itself", "18,630", side="EU")

    a.at(a.between("WM: Boats from Newlyn", "Does that embarrass you?"))
    a.event("SUPPORT", "ongoing", [Party("boats in Cornwall and Ireland")], [CAN], "Boats from Newlyn to Donegal are flying the maple leaf", key="maple", alt={"sources": [[Party("boats from Newlyn to Donegal")]], "plover": ["PROTEST"]})

    a.at(a.between("GP: It would if I thought", "I believed him."))
    a.statement("GP", PEDDLE, None, a.rest("It would if I thought"), mode="direct", to="The Western Mariner", alt={"addressee": [None]})
    a.statement("a ship-owner in Vigo", SHIPOWNER, "told", "he would ‘sooner sink her than let a Canadian look in the hold’", act="refusal", mode="mixed", to="Gordon Peddle", via=PEDDLE, alt={"act": ["threat"]})
    a.commitment("a ship-owner in Vigo", SHIPOWNER, "refusal", "‘sooner sink her than let a Canadian look in the hold’", toward=[CAN], minor=True, alt={"kind": ["threat"]})
    a.event("REJECT", "occurred", [SHIPOWNER], [CAN], "he would ‘sooner sink her than let a Canadian look in the hold’", minor=True, alt={"targets": [[PEDDLE]], "plover": ["THREATEN"]})
    a.event("CONSULT", "occurred", [SHIPOWNER], [PEDDLE], "I also had a ship-owner in Vigo on the telephone", format="call", minor=True)
    a.event("SUPPORT", "occurred", [Party("letter writers (unnamed)")], [PEDDLE], "kind letters, some from Spain", minor=True, alt={"sources": [[]]})
    a.figure(40000, "people", "out of work in Newfoundland for want of cod", "forty thousand at home", approx=True, side="CAN", key="jobless")

    a.at(a.between("GP: There was to be one on Monday", "Ask me Wednesday."))
    a.statement("GP", PEDDLE, None, "There was to be one on Monday, that was called off, and as of last night it's Wednesday, in Brussels. Ask me Wednesday.", mode="direct", to="The Western Mariner", alt={"addressee": [None]})
    a.event("CONSULT", "denied", [CAN], [EU], "There was to be one on Monday, that was called off", when=weekday("1995-04-10", "Monday"), format="talks", alt={"when": ["1995-04-03"], "status": ["scheduled"]}, note="a round fixed and cancelled")
    a.event("CONSULT", "scheduled", [CAN], [EU], "it's Wednesday, in Brussels", when=weekday("1995-04-12", "Wednesday"), place="Brussels", format="talks", key="round")

    a.at(a.between("WM: And in the event", "It's a timetable."))
    a.statement("GP", PEDDLE, None, "Then the cutter goes back in the water. I have a minister who won't climb down with a whole province watching. It's not a threat. It's a timetable.", mode="direct", act="threat", to="The Western Mariner", alt={"addressee": [None]})
    a.commitment("GP", PEDDLE, "threat", "the cutter goes back in the water", "in the event that it fails", toward=[FLEET], alt={"toward": [[EU], [ESP]]})
    a.commitment("GP", TOBIN, "refusal", "won't climb down with a whole province watching", toward=[EU], minor=True, alt={"by": [PEDDLE]})
    a.event("THREATEN", "denied", [PEDDLE], [FLEET], "It's not a threat", minor=True, alt={"targets": [[], [EU], [ESP]]})
    a.event("CONCEDE", "denied", [TOBIN], [EU], "a minister who won't climb down", minor=True)

    a.at(a.between("Mr Peddle would not discuss", "lodged its case on 28 March."))
    a.statement("Mr Peddle", PEDDLE, "would not discuss", "reports that two frigates had been told to stand by off the Flemish Cap", act="refusal", minor=True, alt={"act": ["claim"]})
    a.commitment("Mr Peddle", PEDDLE, "refusal", "would not discuss reports that two frigates had been told to stand by off the Flemish Cap", minor=True)
    a.statement("an official at the Spanish embassy in Dublin", EMBASSY, "said", "his remarks showed ‘exactly why the matter belongs in The Hague’", act="claim", mode="mixed", alt={"act": ["accusation"]})
    a.event("MOBILIZE", "hypothetical", [CAN], [ESP], "two frigates had been told to stand by off the Flemish Cap", place="Flemish Cap", key="frigates", alt={"targets": [[]], "status": ["occurred"]})
    a.event("REJECT", "occurred", [PEDDLE], [MARINER], "Mr Peddle would not discuss reports", minor=True, alt={"targets": [[]]})
    a.event("ACCUSE", "occurred", [ESP], [CAN], "Spain lodged its case on 28 March", when="1995-03-28", place="The Hague", key="case", alt={"plover": ["REQUEST"]})
    a.figure(2, "frigates", "Canadian frigates reported to be on stand-by", "two frigates", side="CAN")

    a.at(a.between("No Spanish boat had used", "he suspected, Canadian."))
    a.statement("the official", EMBASSY, "said", "No Spanish boat had used an undersized net", act="denial", key="net_denied")
    a.statement("he", EMBASSY, "suspected", ["the one shown on a barge in New York was", "Canadian"], act="accusation", alt={"act": ["claim", "expectation"]}, key="canadian_net")
    a.event("ACCUSE", "occurred", [EMBASSY], [CAN], "the one shown on a barge in New York was, he suspected, Canadian", minor=True)
