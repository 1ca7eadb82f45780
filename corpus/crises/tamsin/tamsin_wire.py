"""Gold for the agency report of 14 October 2019."""

# ruff: noqa: E501

from annotate import Article, Party
from parties import (
    AAS,
    AST,
    AST_MOD,
    BRANDVIK,
    CAPTAIN,
    COMMITTEE,
    CREW,
    DHO,
    DHO_MFA,
    NORREVIK,
    OMANI,
    OMN,
    RAFIQ,
    RELATIVES,
)

INSURERS, UNION = Party("insurers"), Party("seamen's union (Astmark)")


def annotate(a: Article) -> None:
    a.document(
        published="2019-10-14", title="UPDATE 1-Militia says freighter's captain faces trial unless dues are paid; Oman offers talks", byline="By Corin Vasse", agency="Trinet",
        boilerplate=["(Recasts with militia comment, adds Astmark foreign minister, shipowner)", "($1 = 6.84 Astmark crowns)", "(Reporting by Corin Vasse; additional reporting by Hala Doun in Marsuk; editing by P. Renn)"],
        datelines=["LINDHAVEN"], section_heads=["HUNGER STRIKE"], published_span="Oct 14, 2019", alt={"publisher": ["Trinet"]},
    )
    a.at(a.paragraph("UPDATE 1"))
    a.statement("Militia", COMMITTEE, "says", "freighter's captain faces trial unless dues are paid", act="threat", minor=True, key="faces_trial")
    a.commitment("Militia", COMMITTEE, "threat", "freighter's captain faces trial", "unless dues are paid", toward=[NORREVIK], minor=True, alt={"toward": [[], [AST]]}, key="faces_trial_c")
    a.statement("Oman", OMN, "offers", "talks", act="proposal", minor=True, alt={"act": ["promise"]})

    a.at(a.paragraph("LINDHAVEN, Oct 14"))
    trial = "put the captain on trial for smuggling"
    dues = "the ship's owners pay $4.2 million in what it calls harbour dues"
    a.statement("The militia holding a freighter and its 23 crew on the Sahlan coast", COMMITTEE, "threatened", f"to {trial} unless {dues}", act="threat", date="2019-10-14", alt={"addressee": ["Norrevik Lines"]}, key="threat_trial_s")
    a.statement(("it", 1), COMMITTEE, "calls", "harbour dues", minor=True)
    a.commitment("The militia holding a freighter and its 23 crew on the Sahlan coast", COMMITTEE, "threat", trial, f"unless {dues}", toward=[NORREVIK], alt={"toward": [[AST, NORREVIK], [AST]]}, key="trial_c")
    a.commitment("The militia holding a freighter and its 23 crew on the Sahlan coast", COMMITTEE, "demand", dues, toward=[NORREVIK], key="dues_c")
    a.event("COERCE", "ongoing", [COMMITTEE], [CREW], "The militia holding a freighter and its 23 crew on the Sahlan coast", place="Sahlan coast", alt={"targets": [[AST], [AST, CREW]]}, more=["are thought to be held in a customs warehouse"], key="held")
    a.event("THREATEN", "occurred", [COMMITTEE], [NORREVIK], f"threatened on Monday to {trial}", when="2019-10-14", alt={"targets": [[AST], [CAPTAIN]]},
            more=["Militia says freighter's captain faces trial unless dues are paid", "The captain will go before the harbour court on the twentieth if the dues are not in our hands by then"], key="threat_trial")
    a.event("REQUEST", "occurred", [COMMITTEE], [NORREVIK], dues, when="2019-10-14", alt={"targets": [[AST]], "when": [None]}, key="dues")
    a.event("COERCE", "hypothetical", [COMMITTEE], [CAPTAIN], trial, more=["The captain will go before the harbour court on the twentieth"], alt={"when": ["2019-10-20"], "plover": ["SANCTION"], "status": ["scheduled"]}, key="trial")
    a.figure(23, "crew", "crew held", "23 crew", key="crew")
    a.figure(4200000, "dollars", "harbour dues demanded by the militia", "$4.2 million", key="sum")
    a.statement("Astmark", AST, "said", 'it would not pay "a single crown" for its seamen', act="refusal", alt={"date": ["2019-10-14"]}, key="no_pay")
    a.commitment("Astmark", AST, "refusal", 'not pay "a single crown" for its seamen', toward=[COMMITTEE], key="single_crown")
    a.event("REJECT", "occurred", [AST], [COMMITTEE], 'Astmark said it would not pay "a single crown" for its seamen', when="2019-10-14", alt={"when": [None], "sources": [[BRANDVIK]]}, more=["Ilse Brandvik, rejected the demand at a news conference in Lindhaven"], key="reject")

    a.at(a.paragraph("The Tamsin Grey, an"))
    a.statement("its owner, Norrevik Lines", NORREVIK, "according to", "The Tamsin Grey, an 11,000-tonne general cargo ship flying the Astmark flag, was boarded on Oct 3 about 14 nautical miles off Ras Umeq by armed men in two launches and taken into the port", key="boarding_s")
    a.event("COERCE", "occurred", [COMMITTEE], [CREW], "The Tamsin Grey, an 11,000-tonne general cargo ship flying the Astmark flag, was boarded on Oct 3 about 14 nautical miles off Ras Umeq by armed men in two launches and taken into the port",
            when="2019-10-03", place="off Ras Umeq", more=["the seizure"], alt={"plover": ["ASSAULT"], "targets": [[NORREVIK], [AST]], "sources": [[]]}, key="seizure")
    a.figure(11000, "tonnes", "size of the Tamsin Grey", "11,000-tonne", minor=True)
    a.figure(14, "nautical miles", "distance from the coast where the ship was boarded", "about 14 nautical miles off Ras Umeq", approx=True, key="miles")
    a.figure(2, "launches", "launches of the boarders", "two launches", minor=True)

    a.at(a.paragraph("A spokesman for the Sahlan"))
    a.event("RETREAT", "occurred", [DHO], [COMMITTEE], "government troops pulled out in 2016", when="2016", place="Ras Umeq", minor=True, alt={"targets": [[]]})
    inside = "The ship had been inside territorial waters and had ignored three orders to stop"
    a.statement("the spokesman", RAFIQ, "said", inside, alt={"act": ["accusation"], "addressee": ["Trinet"]}, key="inside")
    a.event("REJECT", "occurred", [CREW], [COMMITTEE], "had ignored three orders to stop", when="2019-10-03", minor=True, alt={"when": [None]})
    a.event("REQUEST", "occurred", [COMMITTEE], [CREW], "three orders to stop", minor=True, alt={"when": ["2019-10-03"]})
    a.figure(3, "orders", "orders to stop ignored by the ship", "three orders to stop", minor=True)

    a.at(a.paragraph('"The captain will go'))
    a.statement("he", RAFIQ, "told", ['"The captain will go before the harbour court on the twentieth if the dues are not in our hands by then,"', '"The others are our guests. Nobody has touched them."'],
                act="threat", to="Trinet", alt={"date": ["2019-10-14"], "act": ["denial"]}, key="threat_s")
    a.commitment("he", RAFIQ, "threat", "The captain will go before the harbour court on the twentieth", "if the dues are not in our hands by then", toward=[NORREVIK], alt={"toward": [[CAPTAIN], [AST]], "polarity": ["unless"]}, key="trial_twentieth")
    a.event("ASSAULT", "denied", [COMMITTEE], [CREW], "Nobody has touched them", minor=True)

    a.at(a.paragraph("Astmark's foreign minister"))
    a.statement("Astmark's foreign minister, Ilse Brandvik", BRANDVIK, "rejected", "the demand", act="refusal", minor=True, alt={"date": ["2019-10-14"]}, key="rejected_demand")
    a.statement("She", BRANDVIK, "called", "the seizure piracy", act="accusation")
    a.statement("She", BRANDVIK, "accused", "Dhorran, whose government claims the coast but does not control it, of sheltering the people responsible", act="accusation", key="shelter_s")
    a.event("ACCUSE", "occurred", [BRANDVIK], [COMMITTEE], "She called the seizure piracy", minor=True, when="2019-10-14", alt={"when": [None]})
    a.event("ACCUSE", "occurred", [BRANDVIK], [DHO], "accused Dhorran, whose government claims the coast but does not control it, of sheltering the people responsible", when="2019-10-14", alt={"when": [None]}, more=["You do not get to collect the flag on Independence Day and then say the harbour isn't yours"], key="shelter")
    a.event("AID", "occurred", [DHO], [COMMITTEE], "sheltering the people responsible", minor=True, alt={"status": ["ongoing"], "plover": ["SUPPORT"]}, key="sheltering")

    a.at(a.paragraph('"You do not get'))
    a.statement("she", BRANDVIK, "said", '"You do not get to collect the flag on Independence Day and then say the harbour isn\'t yours,"', act="accusation", alt={"act": ["claim"]})

    a.at(a.paragraph("Dhorran denies"))
    a.statement("Dhorran", DHO, "denies", "having any influence on the Committee", act="denial", key="no_influence")
    a.statement("Its foreign ministry", DHO_MFA, "protest", "against what it described as an insult", act="accusation", to="Astmark", date="2019-10-13", alt={"addressee": [None]})
    a.statement("it", DHO_MFA, "described", "an insult", act="accusation", minor=True)
    licences = "fishing licences for Astmark's trawlers would be withdrawn"
    a.statement("Its foreign ministry", DHO_MFA, "warned", f"{licences} should a warship enter Dhorrani waters", act="threat", to="Astmark", date="2019-10-13", alt={"addressee": [None], "date": [None]}, key="licences_s")
    a.commitment("Its foreign ministry", DHO_MFA, "threat", licences, "should a warship enter Dhorrani waters", toward=[AST], key="licences_c")
    a.event("PROTEST", "occurred", [DHO_MFA], [AST], "Its foreign ministry summoned Astmark's chargé d'affaires", when="2019-10-13", alt={"plover": ["ACCUSE", "CONSULT"], "sources": [[DHO]]}, key="summons")
    a.event("THREATEN", "occurred", [DHO_MFA], [AST], f"warned that {licences}", when="2019-10-13", more=["The warning"])
    a.event("SANCTION", "hypothetical", [DHO], [AST], licences)
    a.event("MOBILIZE", "hypothetical", [AST], [DHO], "should a warship enter Dhorrani waters", minor=True, place="Dhorrani waters")

    a.at(a.paragraph("The warning followed"))
    a.statement("A defence ministry spokeswoman", AST_MOD, "say", 'the vessel was at sea on "routine business"', key="routine")
    a.event("MOBILIZE", "occurred", [AST], [], "the frigate Ejnar Holt had left its base", when="2019-10-11", minor=True, alt={"targets": [[DHO]], "status": ["hypothetical"]}, key="frigate")

    a.at(a.paragraph("Oman, which has ties"))
    host = "host talks in Muscat"
    a.statement("Oman", OMN, "offered", f"to {host}", act="proposal", alt={"act": ["promise"]})
    a.commitment("Oman", OMN, "promise", host, toward=[AST, DHO])
    a.event("AGREE", "occurred", [OMN], [AST, DHO], f"has offered to {host}", more=["Oman offers talks"], alt={"plover": ["CONSULT"]}, key="offer")
    a.event("COOPERATE", "ongoing", [OMN], [AST, DHO], "has ties with both governments", minor=True)
    first = "a first meeting between envoys of Astmark and Dhorran could be held as early as Thursday"
    a.statement("An Omani official", OMANI, "said", f"{first}, provided that neither side set preconditions", act="proposal", alt={"act": ["expectation", "claim"]})
    a.commitment("An Omani official", OMANI, "promise", first, "provided that neither side set preconditions", toward=[AST, DHO])
    a.event("CONSULT", "hypothetical", [AST], [DHO], first, when="2019-10-17", place="Muscat", format="meeting", alt={"status": ["scheduled"], "format": ["talks"], "sources": [[OMN]], "when": [None]}, more=[host], key="muscat")

    a.at(a.paragraph("Brandvik said she was"))
    a.statement("Brandvik", BRANDVIK, "said", "she was grateful for the offer and would send her deputy", act="promise", alt={"act": ["support"]})
    a.statement(("she", 2), BRANDVIK, "added", 'there would be no talks with "people who hold sailors by the collar"', act="refusal", key="collar")
    a.commitment("Brandvik", BRANDVIK, "promise", "send her deputy", toward=[OMN], alt={"toward": [[DHO], [DHO, OMN]]})
    a.commitment(("she", 2), BRANDVIK, "refusal", 'there would be no talks with "people who hold sailors by the collar"', toward=[COMMITTEE], key="collar_c")
    a.event("SUPPORT", "occurred", [BRANDVIK], [OMN], "Brandvik said she was grateful for the offer", minor=True)
    a.event("AGREE", "occurred", [BRANDVIK], [OMN], "would send her deputy", minor=True)
    a.event("REJECT", "occurred", [BRANDVIK], [COMMITTEE], 'there would be no talks with "people who hold sailors by the collar"', key="no_talks")
    a.event("CONSULT", "denied", [AST], [COMMITTEE], "there would be no talks", minor=True, format="talks", key="no_talks_held")

    a.at(a.paragraph("Concern over the crew"))
    a.statement("relatives", RELATIVES, "said", "three of the men had stopped eating", date="2019-10-12/2019-10-13")
    a.event("PROTEST", "ongoing", [CREW], [COMMITTEE], "three of the men had stopped eating", alt={"status": ["occurred"]}, more=["HUNGER STRIKE"], key="hunger")
    a.figure(3, "men", "crew on hunger strike", "three of the men", key="fasting")
    a.figure(15, "seamen", "Astmarkers among the crew", "15 of them Astmarkers")
    a.figure(8, "seamen", "Filipinos among the crew", "eight Filipinos")

    a.at(a.paragraph("Their union"))
    a.statement("Their union", UNION, "urged", "to pay", act="demand", to="insurers")
    a.statement("its secretary, Torben Aas", AAS, "saying", '"principles are cheap at a desk"', act="accusation", alt={"act": ["claim"]})
    a.commitment("Their union", UNION, "demand", "pay", toward=[INSURERS])
    a.event("REQUEST", "occurred", [UNION], [INSURERS], "Their union has urged insurers to pay")
    a.event("ACCUSE", "occurred", [AAS], [AST], "principles are cheap at a desk", minor=True, alt={"targets": [[]]})
    a.statement("Norrevik Lines", NORREVIK, "said", 'it was in contact with "all relevant parties"')
    a.statement("Norrevik Lines", NORREVIK, "declined", "to comment further", act="refusal", minor=True)
    a.event("CONSULT", "ongoing", [NORREVIK], [COMMITTEE], 'it was in contact with "all relevant parties"', minor=True, alt={"targets": [[], [AST]]})
    a.event("REJECT", "occurred", [NORREVIK], [], "declined to comment further", minor=True)
    a.figure(6, "percent", "fall of Norrevik shares", "6 percent", minor=True)

    a.at(a.paragraph("Ras Umeq, once"))
    a.statement("the owner", NORREVIK, "said", "the Tamsin Grey was carrying 9,400 tonnes of bagged cement and, contrary to reports in Dhorran, no weapons", act="denial", alt={"act": ["claim"]})
    a.figure(9400, "tonnes", "cement on the Tamsin Grey", "9,400 tonnes of bagged cement", minor=True, side=None)
