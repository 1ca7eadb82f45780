"""Independent second annotation of the wire report of 14 October 2019 on the crew of the Tamsin Grey."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from annotate import Article, Party

MONDAY, SUNDAY, FRIDAY, THURSDAY = "2019-10-14", "2019-10-13", "2019-10-11", "2019-10-17"
COMMITTEE, ASTMARK, DHORRAN, OMAN = Party("Sahlan Coast Committee"), Party("Astmark"), Party("Dhorran"), Party("Oman", "OMN")
NORREVIK, BRANDVIK, RAFIQ, AAS = Party("Norrevik Lines"), Party("Ilse Brandvik"), Party("Abu Rafiq"), Party("Torben Aas")
MINISTRY, DEFENCE = Party("Dhorran foreign ministry"), Party("Astmark defence ministry spokeswoman (unnamed)")
OFFICIAL = Party("Omani official (unnamed)", "OMN")
CREW, RELATIVES, UNION, INSURERS = Party("crew of the Tamsin Grey"), Party("relatives of the crew (unnamed)"), Party("seamen's union"), Party("insurers")
CAPTAIN = Party("captain of the Tamsin Grey")


def annotate(a: Article) -> None:
    title = "UPDATE 1-Militia says freighter's captain faces trial unless dues are paid; Oman offers talks"
    a.document(
        published=MONDAY,
        title=title,
        byline="By Corin Vasse",
        agency="Trinet",
        boilerplate=["(Recasts with militia comment, adds Astmark foreign minister, shipowner)",
                     "(Reporting by Corin Vasse; additional reporting by Hala Doun in Marsuk; editing by P. Renn)"],
        datelines=["LINDHAVEN"],
        section_heads=["HUNGER STRIKE"],
        published_span="Oct 14, 2019",
        alt={"publisher": ["Trinet"], "title": ["Militia says freighter's captain faces trial unless dues are paid; Oman offers talks"]},
    )

    a.at(title)
    a.statement("Militia", COMMITTEE, "says", "freighter's captain faces trial unless dues are paid", act="threat", minor=True, alt={"date": [MONDAY]})
    a.commitment("Militia", COMMITTEE, "threat", "freighter's captain faces trial", "unless dues are paid", toward=[NORREVIK], minor=True)
    a.statement("Oman", OMAN, "offers", "talks", act="proposal", minor=True, alt={"act": ["promise"]})

    a.at("The militia holding a freighter and its 23 crew on the Sahlan coast threatened on Monday to put the captain on trial for smuggling unless the ship's owners pay $4.2 million in what it calls harbour dues, while Astmark said it would not pay \"a single crown\" for its seamen.")
    trial, pay = "put the captain on trial for smuggling", "the ship's owners pay $4.2 million in what it calls harbour dues"
    a.statement("The militia", COMMITTEE, "threatened", f"to {trial} unless {pay}", act="threat", date=MONDAY)
    a.statement(("it", 1), COMMITTEE, "calls", "harbour dues", minor=True)
    a.statement("Astmark", ASTMARK, "said", "it would not pay \"a single crown\" for its seamen", act="refusal", alt={"date": [MONDAY]})
    a.commitment("The militia", COMMITTEE, "threat", trial, f"unless {pay}", toward=[NORREVIK])
    a.commitment("The militia", COMMITTEE, "demand", pay, toward=[NORREVIK])
    a.commitment("Astmark", ASTMARK, "refusal", "would not pay \"a single crown\" for its seamen", toward=[COMMITTEE])
    a.event("COERCE", "ongoing", [COMMITTEE], [CREW], "The militia holding a freighter and its 23 crew on the Sahlan coast", place="Sahlan coast",
            more=["thought to be held in a customs warehouse"])
    a.event("THREATEN", "occurred", [COMMITTEE], [NORREVIK], f"The militia holding a freighter and its 23 crew on the Sahlan coast threatened on Monday to {trial}", when=MONDAY,
            more=["Militia says freighter's captain faces trial unless dues are paid", "The captain will go before the harbour court on the twentieth if the dues are not in our hands by then"])
    a.event("COERCE", "hypothetical", [COMMITTEE], [CAPTAIN], f"{trial} unless {pay}", more=["The captain will go before the harbour court on the twentieth"],
            alt={"plover": ["SANCTION"], "when": ["2019-10-20"]})
    a.event("REQUEST", "occurred", [COMMITTEE], [NORREVIK], pay, minor=True, alt={"when": [MONDAY]})
    a.event("REJECT", "occurred", [ASTMARK], [COMMITTEE], "Astmark said it would not pay \"a single crown\" for its seamen",
            more=["Astmark's foreign minister, Ilse Brandvik, rejected the demand"], alt={"when": [MONDAY], "sources": [[BRANDVIK]]})
    a.figure(23, "crew", "crew of the Tamsin Grey held by the militia", "23 crew")
    a.figure(4_200_000, "dollars", "harbour dues demanded by the militia", "$4.2 million")

    boarded = "The Tamsin Grey, an 11,000-tonne general cargo ship flying the Astmark flag, was boarded on Oct 3 about 14 nautical miles off Ras Umeq by armed men in two launches and taken into the port"
    a.at(f"{boarded}, according to its owner, Norrevik Lines.")
    a.statement("Norrevik Lines", NORREVIK, "according to", boarded)
    a.event("COERCE", "occurred", [COMMITTEE], [NORREVIK], boarded, when="2019-10-03", place="off Ras Umeq", more=["the seizure"],
            alt={"sources": [[]], "plover": ["ASSAULT"]})
    a.figure(11000, "tonnes", "tonnage of the Tamsin Grey", "11,000-tonne", minor=True)
    a.figure(14, "nautical miles", "distance from Ras Umeq at which the ship was boarded", "about 14 nautical miles", approx=True)
    a.figure(2, "launches", "launches of the armed men", "two launches", minor=True)

    a.at("A spokesman for the Sahlan Coast Committee, the militia which has run the port since government troops pulled out in 2016, gave a different account. The ship had been inside territorial waters and had ignored three orders to stop, said the spokesman, who goes by the name of Abu Rafiq.")
    waters = "The ship had been inside territorial waters and had ignored three orders to stop"
    a.event("RETREAT", "occurred", [DHORRAN], [COMMITTEE], "government troops pulled out in 2016", when="2016", place="Ras Umeq", minor=True, alt={"targets": [[]]})
    a.statement("the spokesman", RAFIQ, "said", waters, alt={"act": ["accusation"], "date": [MONDAY]})
    a.event("REQUEST", "occurred", [COMMITTEE], [CREW], "three orders to stop", minor=True)
    a.event("REJECT", "occurred", [CREW], [COMMITTEE], "had ignored three orders to stop", minor=True)
    a.figure(3, "orders", "orders to stop given to the ship, according to the militia", "three orders")

    first, second = "\"The captain will go before the harbour court on the twentieth if the dues are not in our hands by then,\"", "\"The others are our guests. Nobody has touched them.\""
    a.at(f"{first} he told Trinet by satellite phone. {second}")
    a.statement("he", RAFIQ, "told", [first, second], act="threat", to="Trinet", alt={"date": [MONDAY]})
    a.commitment("he", RAFIQ, "threat", "The captain will go before the harbour court on the twentieth", "if the dues are not in our hands by then", toward=[NORREVIK])
    a.event("ASSAULT", "denied", [COMMITTEE], [CREW], "Nobody has touched them", minor=True)

    a.at("Astmark's foreign minister, Ilse Brandvik, rejected the demand at a news conference in Lindhaven. She called the seizure piracy and accused Dhorran, whose government claims the coast but does not control it, of sheltering the people responsible.")
    dhorran = "Dhorran, whose government claims the coast but does not control it, of sheltering the people responsible"
    a.statement("Ilse Brandvik", BRANDVIK, "rejected", "the demand", act="refusal", alt={"date": [MONDAY]})
    a.commitment("Ilse Brandvik", BRANDVIK, "refusal", "rejected the demand", toward=[COMMITTEE], minor=True)
    a.statement("She", BRANDVIK, "called", "the seizure piracy", act="accusation", alt={"date": [MONDAY]})
    a.statement("She", BRANDVIK, "accused", dhorran, act="accusation", alt={"date": [MONDAY]})
    a.statement("Dhorran", DHORRAN, "claims", "the coast", minor=True)
    a.event("ACCUSE", "occurred", [BRANDVIK], [COMMITTEE], "She called the seizure piracy", alt={"when": [MONDAY]})
    a.event("ACCUSE", "occurred", [BRANDVIK], [DHORRAN], f"accused {dhorran}", alt={"when": [MONDAY]},
            more=["You do not get to collect the flag on Independence Day and then say the harbour isn't yours"])

    quote = "\"You do not get to collect the flag on Independence Day and then say the harbour isn't yours,\""
    a.at(f"{quote} she said.")
    a.statement("she", BRANDVIK, "said", quote, act="accusation", alt={"date": [MONDAY]})

    a.at("Dhorran denies having any influence on the Committee. Its foreign ministry summoned Astmark's chargé d'affaires on Sunday to protest against what it described as an insult, and warned that fishing licences for Astmark's trawlers would be withdrawn should a warship enter Dhorrani waters.")
    licences, warship = "fishing licences for Astmark's trawlers would be withdrawn", "should a warship enter Dhorrani waters"
    a.statement("Dhorran", DHORRAN, "denies", "having any influence on the Committee", act="denial")
    a.statement("Its foreign ministry", MINISTRY, "protest", "against what it described as an insult", act="accusation", to="Astmark's chargé d'affaires", date=SUNDAY)
    a.statement("it", MINISTRY, "described", "as an insult", act="accusation", minor=True)
    a.statement("Its foreign ministry", MINISTRY, "warned", f"{licences} {warship}", act="threat", date=SUNDAY, alt={"date": [None]})
    a.commitment("Its foreign ministry", MINISTRY, "threat", licences, warship, toward=[ASTMARK])
    a.event("ACCUSE", "occurred", [MINISTRY], [ASTMARK], "Its foreign ministry summoned Astmark's chargé d'affaires on Sunday to protest against what it described as an insult", when=SUNDAY,
            alt={"plover": ["CONSULT", "PROTEST"]})
    a.event("THREATEN", "occurred", [MINISTRY], [ASTMARK], f"warned that {licences}", when=SUNDAY, more=["The warning"])
    a.event("SANCTION", "hypothetical", [DHORRAN], [ASTMARK], licences, alt={"plover": ["COERCE"]})
    a.event("MOBILIZE", "hypothetical", [ASTMARK], [DHORRAN], warship, minor=True, place="Dhorrani waters")

    a.at("The warning followed a report, not confirmed by Lindhaven, that the frigate Ejnar Holt had left its base on Friday. A defence ministry spokeswoman would say only that the vessel was at sea on \"routine business\".")
    a.event("MOBILIZE", "occurred", [ASTMARK], [DHORRAN], "the frigate Ejnar Holt had left its base on Friday", when=FRIDAY, more=["the vessel was at sea on \"routine business\""],
            alt={"targets": [[], [COMMITTEE]], "status": ["hypothetical"]})
    a.statement("A defence ministry spokeswoman", DEFENCE, "say", "the vessel was at sea on \"routine business\"")

    a.at("Oman, which has ties with both governments, has offered to host talks in Muscat. An Omani official, speaking on condition of anonymity, said a first meeting between envoys of Astmark and Dhorran could be held as early as Thursday, provided that neither side set preconditions. Whether the Committee would be invited had not been decided.")
    meeting, provided = "a first meeting between envoys of Astmark and Dhorran could be held as early as Thursday", "provided that neither side set preconditions"
    a.statement("Oman", OMAN, "offered", "to host talks in Muscat", act="proposal", alt={"act": ["promise"]})
    a.commitment("Oman", OMAN, "promise", "host talks in Muscat", toward=[ASTMARK, DHORRAN])
    a.event("AGREE", "occurred", [OMAN], [ASTMARK, DHORRAN], "Oman, which has ties with both governments, has offered to host talks in Muscat", more=["Oman offers talks"])
    a.statement("An Omani official", OFFICIAL, "said", f"{meeting}, {provided}", alt={"act": ["promise", "expectation", "proposal"]})
    a.commitment("An Omani official", OFFICIAL, "promise", meeting, provided, toward=[ASTMARK, DHORRAN])
    a.event("CONSULT", "hypothetical", [ASTMARK], [DHORRAN], meeting, when=THURSDAY, place="Muscat", format="meeting", more=["talks in Muscat"], alt={"format": ["talks"], "when": [None]})

    collar = "\"people who hold sailors by the collar\""
    a.at(f"Brandvik said she was grateful for the offer and would send her deputy. But there would be no talks with {collar}, she added.")
    a.statement("Brandvik", BRANDVIK, "said", "she was grateful for the offer and would send her deputy", act="support", alt={"act": ["promise"], "date": [MONDAY]})
    a.commitment("Brandvik", BRANDVIK, "promise", "send her deputy", toward=[OMAN], alt={"toward": [[DHORRAN], [OMAN, DHORRAN]]})
    a.event("SUPPORT", "occurred", [BRANDVIK], [OMAN], "Brandvik said she was grateful for the offer", minor=True)
    a.event("AGREE", "occurred", [BRANDVIK], [OMAN], "would send her deputy")
    a.statement(("she", 2), BRANDVIK, "added", f"there would be no talks with {collar}", act="refusal", alt={"date": [MONDAY]})
    a.commitment(("she", 2), BRANDVIK, "refusal", f"there would be no talks with {collar}", toward=[COMMITTEE])
    a.event("REJECT", "occurred", [BRANDVIK], [COMMITTEE], f"there would be no talks with {collar}")

    a.at("Concern over the crew has grown since relatives said at the weekend that three of the men had stopped eating. The seamen, 15 of them Astmarkers and eight Filipinos, are thought to be held in a customs warehouse.")
    a.statement("relatives", RELATIVES, "said", "three of the men had stopped eating", date="2019-10-12/2019-10-13")
    a.event("PROTEST", "ongoing", [CREW], [COMMITTEE], "three of the men had stopped eating", alt={"targets": [[]], "status": ["occurred"]})
    a.figure(3, "men", "seamen who have stopped eating", "three of the men")
    a.figure(15, "seamen", "Astmarkers among the crew", "15 of them Astmarkers")
    a.figure(8, "seamen", "Filipinos among the crew", "eight Filipinos")

    cheap = "\"principles are cheap at a desk\""
    a.at(f"Their union has urged insurers to pay, with its secretary, Torben Aas, saying that {cheap}. Norrevik Lines, whose shares fell 6 percent on Monday, said it was in contact with \"all relevant parties\" and declined to comment further.")
    a.statement("Their union", UNION, "urged", "to pay", act="demand", to="insurers")
    a.commitment("Their union", UNION, "demand", "pay", toward=[INSURERS])
    a.event("REQUEST", "occurred", [UNION], [INSURERS], "Their union has urged insurers to pay")
    a.statement("Torben Aas", AAS, "saying", cheap, alt={"act": ["accusation"]})
    a.statement("Norrevik Lines", NORREVIK, "said", "it was in contact with \"all relevant parties\"", alt={"date": [MONDAY]})
    a.event("CONSULT", "ongoing", [NORREVIK], [], "it was in contact with \"all relevant parties\"", minor=True)
    a.statement("Norrevik Lines", NORREVIK, "declined", "to comment further", act="refusal", minor=True, alt={"date": [MONDAY]})
    a.event("REJECT", "occurred", [NORREVIK], [], "declined to comment further", minor=True)
    a.figure(6, "percent", "fall of Norrevik Lines' shares on Monday", "6 percent")

    cargo = "the Tamsin Grey was carrying 9,400 tonnes of bagged cement and, contrary to reports in Dhorran, no weapons"
    a.at(f"the owner said {cargo}.")
    a.statement("the owner", NORREVIK, "said", cargo, alt={"act": ["denial"]})
    a.figure(9400, "tonnes", "cement aboard the Tamsin Grey", "9,400 tonnes of bagged cement")
    a.whole()
    a.figure(6.84, "Astmark crowns per dollar", "exchange rate", "$1 = 6.84 Astmark crowns", minor=True)
