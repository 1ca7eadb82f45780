"""Gold for the agency's brief of 27 March 1995."""

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import BONINO, CAN, ESP, ESTAI, EU, FLEET, GBR, GONZALEZ, ICJ, NAFO, PESCAMARO, TOBIN, VERDEL

MONDAY, SUNDAY, TUESDAY, THURSDAY = weekday("1995-03-27", "Monday"), weekday("1995-03-26", "Sunday"), weekday("1995-03-28", "Tuesday"), weekday("1995-03-30", "Thursday")
CAN_OFFICIALS = Party("Canadian officials (unnamed)", "CAN")
SPOKESMAN = Party("Spanish fisheries secretariat spokesman (unnamed)", "ESP")
DIPLOMATS = Party("two diplomats in Brussels (unnamed)")
LAWYER = Party("lawyer advising the Spanish government (unnamed)", "ESP")
BONINO_MAN = Party("spokesman for Emma Bonino (unnamed)", "EU")
OFFICER = Party("Spanish navy officer (unnamed)", "ESP")
COMMANDER = Party("commander of the Serviola", "ESP")


def annotate(a: Article) -> None:
    a.document(
        published=MONDAY,
        title="CANADA CUTS SPANISH TRAWLER'S NET; MADRID EYES WORLD COURT",
        agency="Atlas",
        boilerplate=["ATL0419 3 FRN 0388 CANADA-SPAIN-FISH", "BC-Canada-Spain-fish, BRIEF, 2nd lead", "(Atlas Ottawa, Madrid and Brussels bureaus; filed by Carla Nystrom) 271944 MAR 95"],
        datelines=["OTTAWA/MADRID"],
        alt={"publisher": ["Atlas"], "byline": [None]},
    )
    a.at("CANADA CUTS SPANISH TRAWLER'S NET; MADRID EYES WORLD COURT")
    a.statement("MADRID", ESP, "EYES", "WORLD COURT", minor=True, alt={"act": ["threat"]})

    a.at(a.between("* Canadian patrol vessels", "dropped in heavy seas."))
    cut = "Canadian patrol vessels severed the trawl of the Spanish freezer Pescamaro Uno"
    a.statement("Canadian officials", CAN_OFFICIALS, "said", f"{cut} on Sunday, the second use of force in the 17-day-old dispute", key="said_cut")
    a.event("COERCE", "occurred", [CAN], [PESCAMARO], cut, when=SUNDAY, place="Grand Banks", more=["CANADA CUTS SPANISH TRAWLER'S NET", "the nets of two vessels had been lost"], key="nets",
            alt={"plover": ["ASSAULT"], "targets": [[ESP], [FLEET]], "place": [None]})
    a.event("COERCE", "denied", [CAN], [VERDEL], "A bid to cut the gear of another ship, the Verdel, was dropped", minor=True, alt={"status": ["occurred", "hypothetical"], "plover": ["ASSAULT", "RETREAT"], "when": [SUNDAY]}, key="verdel")
    a.figure(17, "days", "age of the dispute", "17-day-old dispute", minor=True)

    a.at(a.between("* Madrid said the nets", "put at $90,000."))
    a.statement("Madrid", ESP, "said", "the nets of two vessels had been lost, not one, and that a Canadian ship had sailed within 20 meters of a trawler's stern", act="accusation", alt={"act": ["claim"], "date": [MONDAY]}, key="two_nets")
    a.statement("a spokesman for the Spanish fisheries secretariat", SPOKESMAN, "told", '"A rope in the propeller at that distance drowns people,"', act="accusation", to="Atlas", alt={"act": ["claim"], "date": [MONDAY]})
    a.statement("He", SPOKESMAN, "demanded", "an apology and payment for the gear, which he put at $90,000", act="demand", alt={"addressee": ["Canada"]})
    a.statement("he", SPOKESMAN, "put", "at $90,000", minor=True)
    a.commitment("He", SPOKESMAN, "demand", "an apology and payment for the gear", toward=[CAN])
    a.event("ACCUSE", "occurred", [ESP], [CAN], "the nets of two vessels had been lost, not one, and that a Canadian ship had sailed within 20 meters of a trawler's stern", more=["A rope in the propeller at that distance drowns people"], alt={"sources": [[SPOKESMAN]]}, key="two_nets_charge")
    a.event("REQUEST", "occurred", [SPOKESMAN], [CAN], "He demanded an apology and payment for the gear", alt={"sources": [[ESP]]})
    a.figure(2, "vessels", "Spanish vessels whose nets were lost", "two vessels", side="ESP", key="nets_n")
    a.figure(20, "metres", "distance between a Canadian ship and a trawler's stern", "within 20 meters", approx=True, high=20, alt={"approx": [False]})
    a.figure(90000, "dollars", "value of the lost gear", "$90,000", side="ESP")

    a.at(a.between("* Fisheries Minister Brian Tobin", "provided fishing stopped."))
    a.statement("Fisheries Minister Brian Tobin", TOBIN, "told", "any boat that ignored an order to leave the zone would lose its net", act="threat", to="reporters", alt={"date": [MONDAY]}, key="lose_net")
    a.statement("He", TOBIN, "added", "Canada was ready to go back to the table at any time, provided fishing stopped", act="promise", alt={"act": ["proposal"], "addressee": ["reporters"], "date": [MONDAY]}, key="ready")
    a.commitment("Fisheries Minister Brian Tobin", TOBIN, "threat", "would lose its net", "any boat that ignored an order to leave the zone", polarity="if", toward=[FLEET], alt={"toward": [[ESP]]}, key="lose_net_c")
    a.commitment("He", TOBIN, "promise", "Canada was ready to go back to the table at any time", "provided fishing stopped", toward=[EU], alt={"toward": [[ESP]], "by": [CAN]})
    a.commitment("He", TOBIN, "demand", "fishing stopped", toward=[FLEET], minor=True, alt={"toward": [[ESP], [EU]]})
    a.event("THREATEN", "occurred", [TOBIN], [FLEET], "any boat that ignored an order to leave the zone would lose its net", alt={"when": [MONDAY], "targets": [[ESP]]})
    a.event("COERCE", "hypothetical", [CAN], [FLEET], "would lose its net", minor=True, key="net_lost")
    a.event("REQUEST", "hypothetical", [CAN], [FLEET], "an order to leave the zone", minor=True, alt={"status": ["occurred"], "plover": ["COERCE"]})
    a.event("AGREE", "occurred", [TOBIN], [EU], "Canada was ready to go back to the table at any time", alt={"targets": [[ESP]], "when": [MONDAY]})
    a.event("CONSULT", "hypothetical", [CAN], [EU], "go back to the table", format="talks", minor=True, alt={"targets": [[ESP]]})

    a.at(a.between("* Prime Minister Felipe Gonzalez", "would veto sanctions."))
    a.statement("two diplomats in Brussels", DIPLOMATS, "said", "Prime Minister Felipe Gonzalez will ask EU partners to freeze talks with Ottawa on customs cooperation", alt={"act": ["expectation"]})
    a.statement("Britain", GBR, "made plain", "it would veto sanctions", act="refusal", alt={"act": ["threat"]}, key="veto")
    a.commitment("Prime Minister Felipe Gonzalez", GONZALEZ, "demand", "freeze talks with Ottawa on customs cooperation", toward=[EU], alt={"toward": [[EU, CAN]]})
    a.commitment("Britain", GBR, "refusal", "veto sanctions", toward=[EU], alt={"kind": ["threat", "promise"], "toward": [[ESP], [CAN], []]}, key="veto_c")
    a.event("REQUEST", "hypothetical", [GONZALEZ], [EU], "Prime Minister Felipe Gonzalez will ask EU partners to freeze talks with Ottawa", alt={"status": ["scheduled"]})
    a.event("SANCTION", "hypothetical", [EU], [CAN], "freeze talks with Ottawa on customs cooperation", more=["sanctions"], alt={"plover": ["REJECT"]}, key="sanctions")
    a.event("REJECT", "occurred", [GBR], [EU], "Britain has made plain it would veto sanctions", alt={"targets": [[ESP], []], "status": ["hypothetical"]}, key="veto_event")

    a.at(a.between("* Spain is preparing", "the lawyer said."))
    a.statement("a lawyer advising the government", LAWYER, "according to", "Spain is preparing an application to the International Court of Justice in The Hague, which it could file as early as Tuesday")
    a.statement("Canada", CAN, "told", "it no longer accepted its jurisdiction over conservation measures on the high seas", act="refusal", to="International Court of Justice", date="1994-05", alt={"date": [None]})
    a.statement("the lawyer", LAWYER, "said", '"They locked the door before they broke in,"', act="accusation")
    a.commitment("Canada", CAN, "refusal", "no longer accepted its jurisdiction over conservation measures on the high seas", toward=[ICJ], alt={"toward": [[]]})
    a.event("ACCUSE", "hypothetical", [ESP], [CAN], "an application to the International Court of Justice in The Hague, which it could file as early as Tuesday", when=TUESDAY, place="The Hague", more=["MADRID EYES WORLD COURT"], key="case", alt={"status": ["scheduled"], "plover": ["REQUEST"], "when": [None]})
    a.event("REJECT", "occurred", [CAN], [ICJ], "it no longer accepted its jurisdiction over conservation measures on the high seas", when="1994-05", minor=True)
    a.event("ACCUSE", "occurred", [LAWYER], [CAN], "They locked the door before they broke in", minor=True)

    a.at(a.between("* The EU's fisheries commissioner", "would not be repeated."))
    a.statement("The EU's fisheries commissioner, Emma Bonino", BONINO, "condemned", "the incident as a flagrant breach of the law of the sea", act="accusation", alt={"date": [MONDAY]})
    held = "negotiations in Brussels, suspended since Sunday night, would not resume until Canada gave assurances that the incident would not be repeated"
    a.statement("The EU's fisheries commissioner, Emma Bonino", BONINO, "said", held, act="refusal", alt={"act": ["threat", "demand"], "date": [MONDAY]}, key="no_talks")
    a.commitment("The EU's fisheries commissioner, Emma Bonino", BONINO, "refusal", "negotiations in Brussels, suspended since Sunday night, would not resume", "until Canada gave assurances that the incident would not be repeated", toward=[CAN], alt={"kind": ["threat"]})
    a.commitment("The EU's fisheries commissioner, Emma Bonino", BONINO, "demand", "Canada gave assurances that the incident would not be repeated", toward=[CAN])
    a.event("ACCUSE", "occurred", [BONINO], [CAN], "The EU's fisheries commissioner, Emma Bonino, condemned the incident", alt={"when": [MONDAY]})
    a.event("REJECT", "occurred", [BONINO], [CAN], "negotiations in Brussels, suspended since Sunday night, would not resume", alt={"when": [MONDAY], "plover": ["THREATEN"]})
    a.event("SANCTION", "occurred", [EU], [CAN], "negotiations in Brussels, suspended since Sunday night", when=SUNDAY, place="Brussels", key="suspended", alt={"plover": ["REJECT"], "status": ["ongoing"]})
    a.event("CONSULT", "hypothetical", [EU], [CAN], "would not resume until Canada gave assurances", place="Brussels", format="talks", minor=True, alt={"status": ["denied"]})
    a.event("REQUEST", "occurred", [BONINO], [CAN], "until Canada gave assurances that the incident would not be repeated", minor=True)
    a.event("AGREE", "hypothetical", [CAN], [EU], "Canada gave assurances", minor=True)

    a.at(a.between("A spokesman for her later denied", "he said."))
    a.statement("A spokesman for her", BONINO_MAN, "denied", "talks had been broken off", act="denial", alt={"date": [MONDAY]}, key="not_broken")
    a.statement("he", BONINO_MAN, "said", '"Suspended is not broken off. Experts are still on the phone,"', act="denial", alt={"act": ["claim"]})
    a.event("SANCTION", "denied", [EU], [CAN], "denied that talks had been broken off", minor=True, alt={"plover": ["REJECT"]})
    a.event("CONSULT", "ongoing", [EU], [CAN], "Experts are still on the phone", format="call", minor=True)

    a.at(a.between("* A second Spanish patrol boat", "on condition of anonymity."))
    orders = "Its commander has orders to protect fishing vessels but not to uncover his guns unless fired upon"
    a.statement("a Spanish navy officer", OFFICER, "said", orders)
    a.commitment("Its commander", COMMANDER, "promise", "protect fishing vessels", toward=[FLEET], minor=True, alt={"kind": ["demand"], "by": [ESP]})
    a.commitment("Its commander", COMMANDER, "refusal", "not to uncover his guns", "unless fired upon", toward=[CAN], alt={"kind": ["promise", "threat"], "by": [ESP]})
    a.event("MOBILIZE", "occurred", [ESP], [CAN], "A second Spanish patrol boat, the Serviola, left for the area at the weekend to join the Vigia", when="1995-03-25/1995-03-26", place="Grand Banks", key="boats", alt={"targets": [[]], "place": [None]})
    a.event("MOBILIZE", "hypothetical", [COMMANDER], [CAN], "uncover his guns", minor=True, alt={"plover": ["THREATEN"]})
    a.event("ASSAULT", "hypothetical", [CAN], [ESP], "unless fired upon", minor=True, alt={"targets": [[COMMANDER]]})

    a.at(a.between("* In Vigo some 3,000", "strike for Thursday."))
    a.statement("Unions", Party("unions in Vigo"), "called", "a one-day port strike for Thursday", act="demand", minor=True, alt={"act": ["claim", "promise"]})
    a.event("PROTEST", "occurred", [Party("marchers in Vigo", "ESP")], [CAN], "In Vigo some 3,000 people marched to the Canadian consular agency and burned a flag", place="Vigo", alt={"when": [MONDAY]})
    a.event("PROTEST", "scheduled", [Party("unions in Vigo")], [CAN], "a one-day port strike for Thursday", when=THURSDAY, place="Vigo", alt={"targets": [[]]})
    a.figure(3000, "people", "marchers in Vigo", "some 3,000 people", approx=True)

    a.at(a.between("* From Tuesday Tobin will be", "conference on fish stocks."))
    a.statement("he", TOBIN, "plans", "to show what Ottawa says is the Estai's undersized net to delegates at a U.N. conference on fish stocks")
    a.commitment("he", TOBIN, "promise", "show what Ottawa says is the Estai's undersized net to delegates at a U.N. conference on fish stocks", minor=True, alt={"kind": ["threat"]})
    a.statement("Ottawa", CAN, "says", "is the Estai's undersized net", act="accusation", alt={"act": ["claim"]}, key="net")
    a.event("CONSULT", "scheduled", [TOBIN], [Party("UN conference on fish stocks", "UN")], "From Tuesday Tobin will be in New York", when=TUESDAY, place="New York", format="visit", alt={"when": [None], "format": ["meeting"]})
    a.event("ACCUSE", "scheduled", [TOBIN], [ESP], "show what Ottawa says is the Estai's undersized net to delegates", place="New York", minor=True, alt={"when": [TUESDAY], "status": ["hypothetical"]})

    a.at(a.between("BACKGROUND: The Northwest", "bond of C$500,000."))
    a.event("REJECT", "occurred", [EU], [NAFO], "Brussels objected", when="1995", minor=True, alt={"when": [None]}, key="eu_objected")
    a.event("COERCE", "occurred", [CAN], [ESTAI], "Canada seized the trawler Estai on March 9", when="1995-03-09", key="seizure")
    a.event("RETREAT", "occurred", [CAN], [ESTAI], "released it on March 15", when="1995-03-15", key="release")
    a.event("CONCEDE", "occurred", [Party("owners of the Estai")], [CAN], "its owners posted a bond of C$500,000", minor=True, alt={"plover": ["AGREE"], "when": ["1995-03-15"]})
    a.figure(27000, "tonnes", "turbot catch set by NAFO for 1995", "27,000 metric tons")
    a.figure(3400, "tonnes", "quota of turbot given to the EU by NAFO", "3,400", side="EU", key="quota_eu")
    a.figure(18630, "tonnes", "quota of turbot that the EU set itself", "18,630", side="EU")
    a.figure(500000, "Canadian dollars", "bond for the release of the Estai", "C$500,000", key="bond")
