"""Gold for the London broadsheet's analysis, 22 April 1995."""

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import BONINO, CAN, COMMISSION, ESP, ESTAI, EU, FLEET, GBR, MAJOR, NAFO, OWNERS, PESCAMARO, PRT

SATURDAY, THURSDAY, GOOD_FRIDAY = weekday("1995-04-22", "Saturday"), weekday("1995-04-20", "Thursday"), weekday("1995-04-14", "Friday")
CAN_OFFICIALS = Party("Canadian officials (unnamed)", "CAN")
FO_MAN = Party("Foreign Office man (unnamed)", "GBR")
TWO = Party("two people who saw the cables (unnamed)")
COLLEAGUES = Party("Brian Tobin's colleagues", "CAN")
AIDE = Party("aide to Brian Tobin (unnamed)", "CAN")
MINISTRY = Party("Spanish fisheries ministry", "ESP")
LAWYERS = Party("lawyers in Madrid")
OUTEIRO = Party("Manuel Outeiro")


def annotate(a: Article) -> None:
    a.document(
        published=SATURDAY,
        title="How an ugly flatfish taught Brussels humility",
        byline="By Alastair Wrenfield, Europe Editor",
        publisher="The London Courier",
        boilerplate=["ANALYSIS"],
        published_span="Saturday 22 April 1995",
        alt={"byline": ["Alastair Wrenfield"]},
    )
    a.at(a.between("There was a time, within", "side of the gunboat."))
    a.event("AGREE", "occurred", [CAN], [EU], "two tired signatures", when=THURSDAY, place="Brussels", key="deal", alt={"sources": [[CAN, EU]]})
    a.event("SUPPORT", "occurred", [GBR], [CAN], "Britain should this time have spent six weeks discreetly on the side of the gunboat", minor=True, alt={"when": ["1995-03/1995-04"]})
    a.figure(6, "weeks", "that Britain spent on Canada's side", "six weeks", minor=True)

    a.at(a.between("Ottawa, having presided", "might have prayed."))
    a.statement("Ottawa", CAN, "not disposed", "to watch the last fish of the Grand Banks vanish into Galician freezers", act="refusal", minor=True, alt={"act": ["claim"]})
    a.event("REJECT", "occurred", [EU], [NAFO], "the Union, as the rules entitled it to do, objected", minor=True, alt={"targets": [[CAN]], "when": ["1995"]}, key="eu_objected")
    a.figure(35000, "Newfoundlanders", "put out of work in 1992", "some 35,000 Newfoundlanders", approx=True, side="CAN", key="jobless")
    a.figure(3400, "tonnes", "quota of turbot given to the EU by Nafo", "3,400 tonnes", side="EU", key="quota_eu")
    a.figure(27000, "tonnes", "turbot catch set by Nafo", "27,000")
    a.figure(18630, "tonnes", "quota of turbot that the EU set itself", "18,630", side="EU")

    a.at(a.between("What followed is known.", "and, the vessel having been let go on 15 March, talked."))
    a.statement("the Commission", COMMISSION, "spoke", "of piracy", act="accusation", key="piracy")
    a.statement("Madrid", ESP, "demanded", "visas of Canadian tourists", act="demand", minor=True)
    talking = "there could be no question of talking so long as a Community vessel lay under arrest in St John's"
    a.statement("Mrs Emma Bonino", BONINO, "let it be known", talking, act="refusal")
    a.commitment("Mrs Emma Bonino", BONINO, "refusal", "there could be no question of talking", "so long as a Community vessel lay under arrest in St John's", toward=[CAN], alt={"polarity": ["if"], "kind": ["threat"]})
    a.commitment("Madrid", ESP, "demand", "visas of Canadian tourists", toward=[CAN], minor=True)
    a.event("COERCE", "occurred", [CAN], [ESTAI], "His officers chased the Estai for four hours", minor=True, alt={"plover": ["MOBILIZE"]}, key="chase")
    a.event("ASSAULT", "occurred", [CAN], [ESTAI], "fired across her bow", key="shots", alt={"plover": ["THREATEN", "COERCE"]})
    a.event("ACCUSE", "occurred", [COMMISSION], [CAN], "the Commission spoke of piracy", key="piracy_charge")
    a.event("SANCTION", "occurred", [ESP], [CAN], "Madrid demanded visas of Canadian tourists", alt={"plover": ["COERCE", "REQUEST"]})
    a.event("REJECT", "occurred", [BONINO], [CAN], talking)
    a.event("COERCE", "occurred", [CAN], [ESTAI], "a Community vessel lay under arrest in St John's", place="St John's", key="seizure", alt={"status": ["ongoing"]})
    a.event("RETREAT", "occurred", [CAN], [ESTAI], "the vessel having been let go on 15 March", when="1995-03-15", key="release")
    a.event("CONSULT", "occurred", [BONINO], [CAN], "talked", format="talks", minor=True, key="talked")
    a.figure(4, "hours", "chase of the Estai", "four hours", minor=True)

    a.at(a.between("Canadian patrol ships severed", "has counted them."))
    cut = "Canadian patrol ships severed the trawl of the Pescamaro Uno"
    a.statement("Canadian officials", CAN_OFFICIALS, "said", f"{cut} on 26 March, the second use of force in the dispute", key="said_cut")
    a.statement("Madrid", ESP, "maintained", "two ships lost their nets", act="accusation", alt={"act": ["claim"]}, key="two_nets")
    a.event("COERCE", "occurred", [CAN], [PESCAMARO], cut, when="1995-03-26", key="nets", more=["two ships lost their nets"], alt={"plover": ["ASSAULT"]})
    a.event("ACCUSE", "occurred", [ESP], [CAN], "Madrid has always maintained that two ships lost their nets", minor=True, key="two_nets_charge")
    a.figure(2, "ships", "Spanish ships that lost their nets", "two ships", side="ESP")

    a.at(a.between("That Spain did not obtain", "mislaid the file’."))
    a.statement("Spain", ESP, "wanted", "the sanctions", act="demand", minor=True, alt={"addressee": ["European Union"]})
    a.statement("Mr John Major", MAJOR, "told", "Britain would block any measure against Canada", act="promise", to="House of Commons", alt={"act": ["refusal"], "addressee": ["the Commons"]}, key="veto")
    a.statement("a Foreign Office man", FO_MAN, "allows", "ministers ‘may have mislaid the file’", mode="mixed")
    a.commitment("Spain", ESP, "demand", "the sanctions", toward=[EU], minor=True, alt={"toward": [[CAN], [EU, CAN]]})
    a.commitment("Mr John Major", MAJOR, "promise", "Britain would block any measure against Canada", toward=[CAN], alt={"kind": ["refusal"], "by": [GBR], "toward": [[EU], [ESP]]}, key="veto_c")
    a.event("SANCTION", "denied", [EU], [CAN], "Spain did not obtain the sanctions it wanted", alt={"status": ["hypothetical"], "sources": [[ESP]]}, key="no_sanctions")
    a.event("REQUEST", "occurred", [ESP], [EU], "the sanctions it wanted", minor=True)
    a.event("AGREE", "occurred", [MAJOR], [CAN], "Mr John Major had told the Commons that Britain would block any measure against Canada", key="veto_event", alt={"plover": ["SUPPORT", "REJECT"], "targets": [[]]})
    a.event("REJECT", "hypothetical", [GBR], [EU], "Britain would block any measure against Canada", minor=True)
    a.event("SUPPORT", "occurred", [Party("boats from Newlyn to Peterhead")], [GBR], "rewarded with maple leaves from Newlyn to Peterhead", minor=True, key="maple", alt={"targets": [[CAN], [MAJOR]]})

    a.at(a.between("The bargain itself is less heroic", "half a million dollars."))
    a.commitment("The Union", EU, "promise", "every vessel must carry an observer", toward=[CAN], alt={"kind": ["demand"], "by": [FLEET]}, key="observers")
    a.commitment("The Union", EU, "promise", "a third of them a satellite transmitter", toward=[CAN], alt={"kind": ["demand"], "by": [FLEET]}, key="satellite")
    a.event("CONCEDE", "hypothetical", [EU], [CAN], "every vessel must carry an observer, a third of them a satellite transmitter", minor=True, alt={"plover": ["COOPERATE", "AGREE", "RETREAT"], "status": ["scheduled"], "sources": [[FLEET]]}, key="observers_deal")
    a.commitment("The Union", EU, "promise", "take 5,013 tonnes in what remains of the year", toward=[CAN], minor=True, alt={"kind": ["demand"]})
    a.commitment(("Canada", 2), CAN, "promise", "strike Spain and Portugal from the list of flags that its officers may arrest", toward=[EU], alt={"toward": [[ESP, PRT], [EU, ESP, PRT]]}, key="strike_flags")
    a.commitment(("Canada", 2), CAN, "promise", "repay the bond of half a million dollars", toward=[EU], alt={"toward": [[ESP], [ESTAI]]}, key="repay_c")
    a.statement(("Canada", 2), CAN, "undertaken", "to strike Spain and Portugal from the list of flags that its officers may arrest, and to repay the bond of half a million dollars", act="promise", alt={"addressee": ["European Union"], "date": [THURSDAY]}, key="undertaking")
    a.event("AGREE", "occurred", [CAN], [EU], "Canada has undertaken to strike Spain and Portugal from the list of flags that its officers may arrest, and to repay the bond", alt={"when": [THURSDAY], "plover": ["CONCEDE"]})
    a.event("CONCEDE", "hypothetical", [CAN], [ESP, PRT], "strike Spain and Portugal from the list of flags that its officers may arrest", minor=True, alt={"targets": [[EU]], "plover": ["RETREAT"], "status": ["scheduled"]})
    a.event("RETREAT", "hypothetical", [CAN], [ESP], "repay the bond of half a million dollars", minor=True, key="repay", alt={"targets": [[EU], [ESTAI]], "plover": ["CONCEDE"], "status": ["scheduled"]})
    a.figure(5013, "tonnes", "turbot that the EU may take in the rest of 1995", "5,013 tonnes", side="EU", key="quota_new")
    a.figure(10000, "tonnes", "turbot for the EU and for Canada each in 1995", "roughly level with Canada at 10,000", approx=True, alt={"approx": [False]}, key="level")
    a.figure(500000, "dollars", "bond for the release of the Estai", "half a million dollars", key="bond")
    a.figure(33, "percent", "vessels that carry a satellite transmitter", "a third of them", approx=True, alt={"value": [33.3, 0.333], "approx": [False]})

    a.at(a.between("A week ago it had all but", "there was any ultimatum."))
    ready = "were ready to let the frigates sail for the banks on Good Friday had the Spanish not swallowed the text by nightfall, and to seize another trawler"
    a.statement("two people who saw the cables", TWO, "according to", ["Mr Tobin's colleagues", ready], alt={"act": ["accusation"]})
    a.statement("Mr Tobin's colleagues", COLLEAGUES, "were ready", "to let the frigates sail for the banks on Good Friday had the Spanish not swallowed the text by nightfall, and to seize another trawler", act="threat", via=TWO)
    a.statement("Madrid", ESP, "denies", "there was any ultimatum", act="denial")
    a.commitment("Mr Tobin's colleagues", COLLEAGUES, "threat", "let the frigates sail for the banks on Good Friday", "had the Spanish not swallowed the text by nightfall", polarity="unless", toward=[ESP], alt={"by": [CAN], "polarity": ["if"]})
    a.commitment("Mr Tobin's colleagues", COLLEAGUES, "threat", "seize another trawler", "had the Spanish not swallowed the text by nightfall", polarity="unless", toward=[ESP], alt={"by": [CAN], "polarity": ["if"]})
    a.commitment("Mr Tobin's colleagues", COLLEAGUES, "demand", "swallowed the text by nightfall", toward=[ESP], minor=True, alt={"by": [CAN]})
    a.event("MOBILIZE", "hypothetical", [CAN], [ESP], "let the frigates sail for the banks on Good Friday", when=GOOD_FRIDAY, place="Grand Banks", key="frigates", alt={"place": [None], "sources": [[COLLEAGUES]]})
    a.event("COERCE", "hypothetical", [CAN], [FLEET], "seize another trawler", minor=True, alt={"targets": [[ESP]], "when": [GOOD_FRIDAY]})
    a.event("AGREE", "occurred", [ESP], [CAN], "The Spanish swallowed", when=GOOD_FRIDAY, alt={"plover": ["CONCEDE"], "when": [None]})
    a.event("THREATEN", "denied", [CAN], [ESP], "Madrid denies that there was any ultimatum", minor=True)

    a.at(a.between("Should the cheating resume", "time for lunch’."))
    a.statement("an aide to Mr Tobin", AIDE, "remarked", ["Should the cheating resume", "the regulation could be restored ‘in an afternoon, with time for lunch’"], act="threat", mode="mixed", date=THURSDAY)
    a.commitment("an aide to Mr Tobin", AIDE, "threat", "the regulation could be restored ‘in an afternoon, with time for lunch’", "Should the cheating resume", toward=[ESP], alt={"toward": [[ESP, PRT], [EU], [FLEET]]})
    a.event("THREATEN", "occurred", [AIDE], [ESP], "the regulation could be restored ‘in an afternoon, with time for lunch’", when=THURSDAY, alt={"targets": [[FLEET], [EU], [ESP, PRT]]})
    a.event("COERCE", "hypothetical", [CAN], [ESP], "the regulation could be restored", minor=True, alt={"targets": [[FLEET], [EU], [ESP, PRT]]})

    a.at(a.between("In Vigo the owners threaten", "whatever Brussels may sign."))
    a.statement("the owners", OWNERS, "threaten", "to blockade the port unless they are compensated for the lost weeks", act="threat")
    a.statement("the Spanish fisheries ministry", MINISTRY, "calls", ["a demand", "premature"], act="refusal", alt={"act": ["claim"]})
    a.statement("lawyers in Madrid", LAWYERS, "insist", "the suit before the International Court will not be withdrawn whatever Brussels may sign", act="refusal")
    a.commitment("the owners", OWNERS, "threat", "blockade the port", "unless they are compensated for the lost weeks", toward=[ESP], alt={"toward": [[MINISTRY], []]})
    a.commitment("the owners", OWNERS, "demand", "they are compensated for the lost weeks", toward=[ESP], alt={"toward": [[MINISTRY], []]})
    a.commitment("lawyers in Madrid", LAWYERS, "refusal", "the suit before the International Court will not be withdrawn whatever Brussels may sign", toward=[CAN], alt={"by": [ESP], "toward": [[], [EU]]})
    a.event("THREATEN", "occurred", [OWNERS], [ESP], "the owners threaten to blockade the port", place="Vigo", alt={"place": [None], "targets": [[MINISTRY], []]})
    a.event("COERCE", "hypothetical", [OWNERS], [ESP], "blockade the port", place="Vigo", alt={"plover": ["PROTEST"], "targets": [[], [MINISTRY]]})
    a.event("REQUEST", "occurred", [OWNERS], [ESP], "unless they are compensated for the lost weeks", minor=True, alt={"targets": [[MINISTRY]]})
    a.event("AID", "hypothetical", [ESP], [OWNERS], "they are compensated for the lost weeks", minor=True, alt={"plover": ["CONCEDE"]})
    a.event("REJECT", "occurred", [MINISTRY], [OWNERS], "a demand that the Spanish fisheries ministry calls premature", minor=True)
    a.event("REJECT", "occurred", [LAWYERS], [CAN], "lawyers in Madrid insist that the suit before the International Court will not be withdrawn", minor=True, alt={"targets": [[], [EU]]})
    a.event("ACCUSE", "ongoing", [ESP], [CAN], "the suit before the International Court", key="case", alt={"status": ["occurred"]})
    a.event("RETREAT", "denied", [ESP], [CAN], "the suit before the International Court will not be withdrawn", minor=True)

    a.at(a.between("‘We were robbed", "costs him his licence."))
    a.statement("Manuel Outeiro", OUTEIRO, "says", "‘We were robbed and then invited to share the silver,’", act="accusation")
    a.statement("he", OUTEIRO, "no intention", "of taking a Canadian observer aboard, if it costs him his licence", act="refusal")
    a.commitment("he", OUTEIRO, "refusal", "taking a Canadian observer aboard", toward=[CAN], alt={"toward": [[]]})
    a.event("ACCUSE", "occurred", [OUTEIRO], [CAN], "We were robbed", minor=True)
    a.event("REJECT", "occurred", [OUTEIRO], [CAN], "he has no intention of taking a Canadian observer aboard", alt={"targets": [[]]})
    a.event("COOPERATE", "denied", [OUTEIRO], [CAN], "taking a Canadian observer aboard", minor=True, alt={"plover": ["CONCEDE", "RETREAT"], "targets": [[]]})

    a.at(a.between("For the Commission, which had", "to allow it."))
    a.statement("the Commission", COMMISSION, "wished", "to speak for fifteen nations", minor=True)
    a.statement("Brussels", EU, "proposes", "to take the credit", minor=True, act="claim", alt={"act": ["proposal"]})
    a.event("CONSULT", "scheduled", [NAFO], [NAFO], "a Nafo meeting in September", when="1995-09", format="meeting", alt={"targets": [[]], "format": ["council"]})
    a.event("REQUEST", "scheduled", [], [NAFO], "a Nafo meeting in September will be asked to extend the observers to everybody", when="1995-09", minor=True, alt={"sources": [[EU], [COMMISSION]]})
    a.figure(15, "nations", "members of the EU", "fifteen nations", minor=True)
    a.figure(9, "nations", "for which the Commission spoke", "perhaps nine", approx=True, minor=True)
