"""Gold for the agency report on the clash off Seydisfjord, December 1975."""

from annotate import Article, Party
from parties import (
    AGUSTSSON,
    COASTGUARD,
    DEU,
    FRIGATES,
    GBR,
    HALLGRIMSSON,
    HATTERSLEY,
    ISL,
    LUNS,
    NATO,
    TRAWLERS,
    TUGS,
)

# fmt: off
MAFF, MAFF_SPOKESMAN = Party("Ministry of Agriculture, Fisheries and Food", "GBR"), Party("Ministry of Agriculture spokesman (unnamed)", "GBR")
OFFICER, OFFICIAL = Party("Icelandic Coast Guard duty officer (unnamed)", "ISL"), Party("Icelandic Foreign Ministry official (unnamed)", "ISL")
FCO, EAST, TED, SPOKESMAN = Party("Foreign Office", "GBR"), Party("Kenneth East", "GBR"), Party("Ted (union official)"), Party("NATO spokesman (unnamed)", "NATO")
SCIENTISTS, THOR, ALLIES, CAPTAIN = Party("Icelandic scientists", "ISL"), Party("Thor", "ISL"), Party("Iceland's allies", "NATO"), Party("captain of the Thor", "ISL")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    a.document(published="1975-12-12", title="GUNBOAT FIRES ON BRITISH TUGS OFF SEYDISFJORD; REYKJAVIK TO GO TO UNITED NATIONS", byline="By Aldis Breen and Peter Marlowe",
               agency="Transocean", boilerplate=["TRANSOCEAN 1642 GMT"], datelines=[("REYKJAVIK", 2)], published_span="Dec. 12, 1975", alt={"publisher": ["Transocean"]})
    fri, thu = "1975-12-12", "1975-12-11"

    complaint = "it would lay a complaint against Britain before the United Nations Security Council over what it termed an armed attack on one of its coast guard vessels"
    a.at("Iceland said Friday " + complaint + ", a charge that London, which says its unarmed ocean tugs were the ones shot at, rejected within hours as a reversal of the facts.")
    s("Iceland", ISL, "said", complaint, act="threat", date=fri, alt={"act": ["claim", "accusation", "promise"]}, key="complaint_s")
    s(("it", 2), ISL, "termed", "an armed attack on one of its coast guard vessels", act="accusation", minor=True, alt={"date": [fri]})
    s("London", GBR, "says", "its unarmed ocean tugs were the ones shot at", act="accusation", alt={"act": ["claim"]})
    s("London", GBR, "rejected", ["a charge", "as a reversal of the facts"], act="denial", date=fri, alt={"act": ["refusal"], "date": [None]})
    c("Iceland", ISL, "threat", "lay a complaint against Britain before the United Nations Security Council", toward=[GBR], alt={"kind": ["promise"]})
    e("ACCUSE", "hypothetical", [ISL], [GBR], "it would lay a complaint against Britain before the United Nations Security Council", more=["REYKJAVIK TO GO TO UNITED NATIONS"], alt={"status": ["scheduled"], "plover": ["REQUEST"]}, key="complaint")
    e("ACCUSE", "occurred", [ISL], [GBR], "what it termed an armed attack on one of its coast guard vessels", when=fri, minor=True, alt={"when": [None]})
    e("THREATEN", "occurred", [ISL], [GBR], "Iceland said Friday it would lay a complaint against Britain", when=fri, minor=True)
    e("ACCUSE", "occurred", [GBR], [ISL], "says its unarmed ocean tugs were the ones shot at", minor=True, alt={"sources": [[Party("London", "GBR")]]})
    e("REJECT", "occurred", [GBR], [ISL], "a charge that London, which says its unarmed ocean tugs were the ones shot at, rejected within hours", when=fri)

    a.at("The clash Thursday, at the mouth of Seydisfjord on the country's east coast and well inside what both governments recognise as Icelandic waters, was the most serious since Iceland extended its fishing limits from 50 to 200 nautical miles on Oct. 15 and since the 1973 agreement, under which British boats had been allowed to take up to 130,000 tons a year, ran out on Nov. 13.")
    s("both governments", Party("both governments (Iceland and the United Kingdom)"), "recognise", "as Icelandic waters", minor=True)
    e("AGREE", "occurred", [ISL], [GBR], "the 1973 agreement", when="1973", minor=True)
    f(50, "nautical miles", "former fishing limits of Iceland", "50", minor=True)
    f(200, "nautical miles", "fishing limits of Iceland", "200 nautical miles", key="limit")
    f(130000, "tons", "yearly British catch allowed by the 1973 agreement", "up to 130,000 tons a year", high=130000, key="quota73")

    thor = "The gunboat Thor fired at least two shots, one of them live, after being rammed twice by the tug Lloydsman and once by a supply vessel, Star Aquarius, when her captain ordered them to stop for inspection"
    a.at(thor + ", the Coast Guard said. No one was hurt. Thor, holed above the waterline and with her helicopter deck crushed, had put into the fjord for repairs, it said.")
    s("the Coast Guard", COASTGUARD, ("said", 1), thor, act="accusation", alt={"act": ["claim"]}, key="ram_s")
    s("it", COASTGUARD, ("said", 2), "Thor, holed above the waterline and with her helicopter deck crushed, had put into the fjord for repairs")
    s("her captain", CAPTAIN, "ordered", "to stop for inspection", act="demand", to=None, via=COASTGUARD, minor=True, alt={"date": [thu]})
    c("her captain", CAPTAIN, "demand", "stop for inspection", toward=[TUGS], minor=True)
    e("ASSAULT", "occurred", [THOR], [TUGS], "The gunboat Thor fired at least two shots", when=thu, place="mouth of Seydisfjord", more=["GUNBOAT FIRES ON BRITISH TUGS OFF SEYDISFJORD", "The clash Thursday, at the mouth of Seydisfjord", "four shots had been counted by the masters"], key="shots", alt={"sources": [[ISL], [COASTGUARD]]})
    e("ASSAULT", "occurred", [TUGS], [THOR], "being rammed twice by the tug Lloydsman and once by a supply vessel", when=thu, place="mouth of Seydisfjord", more=["they came at us", "an armed attack on one of its coast guard vessels"], key="ramming", alt={"sources": [[GBR]], "targets": [[ISL]]})
    e("REQUEST", "occurred", [THOR], [TUGS], "her captain ordered them to stop for inspection", when=thu, minor=True, more=["They were told to stop"], alt={"plover": ["COERCE"], "sources": [[CAPTAIN]]})
    f(2, "shots", "shots fired by Thor", "at least two shots", low=2, approx=True, side="ISL", key="shots_isl")
    f(1, "shots", "live shots fired by Thor", "one of them live", minor=True, side="ISL")
    f(2, "rammings", "rammings of Thor by the Lloydsman", "rammed twice by the tug Lloydsman", minor=True, side="ISL")
    f(1, "rammings", "rammings of Thor by the Star Aquarius", "once by a supply vessel", minor=True, side="ISL")
    f(0, "people", "people hurt in the clash", "No one was hurt", minor=True)

    blank = '"If they do it tomorrow the answer will not be a blank."'
    a.at('"They were told to stop, they were told again, and then they came at us," said a Coast Guard duty officer, who asked not to be named because an inquiry had been opened. ' + blank)
    s("a Coast Guard duty officer", OFFICER, "said", ['"They were told to stop, they were told again, and then they came at us,"', blank], act="accusation", alt={"act": ["threat"]})
    s("a Coast Guard duty officer", OFFICER, "asked", "not to be named because an inquiry had been opened", act="demand", minor=True)
    c("a Coast Guard duty officer", OFFICER, "threat", "the answer will not be a blank", "If they do it tomorrow", toward=[GBR], alt={"toward": [[TUGS]]})
    e("ACCUSE", "occurred", [OFFICER], [TUGS], "they came at us", minor=True)
    e("THREATEN", "occurred", [OFFICER], [GBR], "If they do it tomorrow the answer will not be a blank", alt={"targets": [[TUGS]]})
    e("ASSAULT", "hypothetical", [ISL], [TUGS], "the answer will not be a blank", minor=True)

    london = "the Ministry of Agriculture, Fisheries and Food"
    gale = ["the three tugs had been sheltering from a force nine gale", "they were making for the open sea when Thor cut across their bows", 'there was "no record of any collision that was not of Thors making."']
    a.at(f"In London {london}, denying that any British vessel had rammed the gunboat, said {gale[0]}, that {gale[1]}, and that {gale[2]} A ministry spokesman said four shots had been counted by the masters. He would not say whether the frigates that have protected the trawlers since Nov. 25 would be allowed closer to the coast.")
    s(london, MAFF, "denying", "any British vessel had rammed the gunboat", act="denial", key="ram_denial")
    s(london, MAFF, ("said", 1), gale, act="denial", alt={"act": ["accusation", "claim"]})
    s("A ministry spokesman", MAFF_SPOKESMAN, ("said", 2), "four shots had been counted by the masters")
    s("He", MAFF_SPOKESMAN, "would not say", "whether the frigates that have protected the trawlers since Nov. 25 would be allowed closer to the coast", act="refusal", minor=True)
    e("ASSAULT", "denied", [GBR], [THOR], "any British vessel had rammed the gunboat", key="ramming_denied", alt={"sources": [[TUGS]], "targets": [[ISL]]})
    e("ASSAULT", "occurred", [THOR], [TUGS], "Thor cut across their bows", when=thu, minor=True, alt={"plover": ["COERCE", "ACCUSE"]})
    e("ACCUSE", "occurred", [MAFF], [ISL], 'no record of any collision that was not of Thors making', minor=True, alt={"targets": [[THOR]]})
    e("MOBILIZE", "ongoing", [GBR], [ISL], "the frigates that have protected the trawlers since Nov. 25", when="1975-11-25/1975-12-12", key="frigates", alt={"when": ["1975-11-25", None], "status": ["occurred"], "targets": [[TRAWLERS], []]})
    e("MOBILIZE", "hypothetical", [FRIGATES], [ISL], "allowed closer to the coast", minor=True, alt={"sources": [[GBR]]})
    e("REJECT", "occurred", [MAFF_SPOKESMAN], [], "He would not say whether the frigates", minor=True)
    f(3, "tugs", "British tugs off Seydisfjord", "the three tugs", minor=True, side="GBR")
    f(4, "shots", "shots fired by Thor", "four shots", side="GBR", key="shots_gbr")

    leave = "the tugs, and the frigates with them, leave at once"
    recon = "Iceland would have to reconsider its ties with NATO"
    einar = "Foreign Minister Einar Agustsson"
    body = f"{einar}, who summoned the British ambassador, Kenneth East, late Thursday, demanded that {leave} and told him that {recon} unless its allies made Britain see reason"
    a.at(f"{body}, according to a Foreign Ministry official present at the meeting.")
    s("a Foreign Ministry official", OFFICIAL, "according to", body, minor=True)
    s(einar, AGUSTSSON, "demanded", leave, act="demand", date=thu, to="Kenneth East", via=OFFICIAL, alt={"addressee": [None], "date": [None]})
    s(einar, AGUSTSSON, "told", f"{recon} unless its allies made Britain see reason", act="threat", to="Kenneth East", date=thu, via=OFFICIAL, alt={"date": [None]}, key="nato_s")
    c(einar, AGUSTSSON, "demand", leave, toward=[GBR])
    c(einar, AGUSTSSON, "threat", recon, "unless its allies made Britain see reason", toward=[NATO], alt={"toward": [[GBR], [NATO, GBR]]})
    c(einar, AGUSTSSON, "demand", "its allies made Britain see reason", toward=[NATO], minor=True)
    e("CONSULT", "occurred", [AGUSTSSON], [EAST], "summoned the British ambassador, Kenneth East, late Thursday", when=thu, format="meeting", alt={"plover": ["REQUEST"], "sources": [[EAST]], "targets": [[AGUSTSSON]]})
    e("REQUEST", "occurred", [AGUSTSSON], [GBR], f"demanded that {leave}", when=thu, alt={"targets": [[EAST]]})
    e("RETREAT", "hypothetical", [GBR], [ISL], leave, minor=True, key="e_tugs_frigates_them")
    e("THREATEN", "occurred", [AGUSTSSON], [NATO], f"told him that {recon}", when=thu, alt={"targets": [[GBR], [EAST]]})
    e("SANCTION", "hypothetical", [ISL], [NATO], "reconsider its ties with NATO")
    e("REQUEST", "hypothetical", [ALLIES], [GBR], "its allies made Britain see reason", minor=True, alt={"plover": ["COERCE"], "sources": [[NATO]]}, key="e_allies_made_britain")

    cond = '"without any condition other than that our boats are left alone,"'
    a.at(f"Britain was ready to resume negotiations {cond} the Foreign Office said, offering to send Minister of State Roy Hattersley to Reykjavik next week. Hattersley's last visit, in November, ended without agreement, London having come down to 110,000 tons while Iceland, whose scientists want the total cod catch cut to 230,000 tons, would not go above 65,000.")
    s("the Foreign Office", FCO, "said", f"Britain was ready to resume negotiations {cond}", act="promise", alt={"act": ["proposal"]})
    s("the Foreign Office", FCO, "offering", "to send Minister of State Roy Hattersley to Reykjavik next week", act="promise", alt={"act": ["proposal"]})
    s("Iceland", ISL, "would not", "go above 65,000", act="refusal", alt={"date": ["1975-11"]})
    s("scientists", SCIENTISTS, "want", "the total cod catch cut to 230,000 tons", act="demand", key="s_total_cod_catch")
    c("the Foreign Office", FCO, "promise", "resume negotiations", "without any condition other than that our boats are left alone", polarity="if", toward=[ISL], alt={"polarity": ["unless"]})
    c("the Foreign Office", FCO, "promise", "send Minister of State Roy Hattersley to Reykjavik next week", toward=[ISL])
    c("Iceland", ISL, "refusal", "would not go above 65,000", toward=[GBR])
    c("scientists", SCIENTISTS, "demand", "the total cod catch cut to 230,000 tons", toward=[ISL], minor=True, alt={"toward": [[]]})
    e("AGREE", "occurred", [FCO], [ISL], "Britain was ready to resume negotiations", alt={"sources": [[GBR]]})
    e("CONSULT", "hypothetical", [GBR], [ISL], "resume negotiations", format="talks", more=["There could be no talks so long as a single warship remained"])
    e("CONSULT", "hypothetical", [HATTERSLEY], [ISL], "send Minister of State Roy Hattersley to Reykjavik next week", when="1975-12-15/1975-12-21", format="visit", place="Reykjavik", minor=True, more=["if he would receive him"])
    e("AGREE", "occurred", [FCO], [ISL], "offering to send Minister of State Roy Hattersley to Reykjavik", minor=True)
    e("CONSULT", "occurred", [HATTERSLEY], [ISL], "Hattersley's last visit, in November", when="1975-11", format="visit", place="Reykjavik", key="november_talks")
    e("CONCEDE", "occurred", [GBR], [ISL], "London having come down to 110,000 tons", minor=True, when="1975-11", alt={"when": [None]})
    e("REJECT", "occurred", [ISL], [GBR], "Iceland, whose scientists want the total cod catch cut to 230,000 tons, would not go above 65,000", when="1975-11", alt={"when": [None]})
    e("REQUEST", "occurred", [SCIENTISTS], [ISL], "scientists want the total cod catch cut to 230,000 tons", minor=True)
    f(110000, "tons", "yearly catch asked by Britain in November", "110,000 tons", side="GBR", key="ask")
    f(230000, "tons", "total cod catch advised by Icelandic scientists", "230,000 tons", side="ISL", key="total")
    f(65000, "tons", "yearly catch offered by Iceland", "65,000", side="ISL", high=65000, alt={"high": [None]}, key="offer")

    a.at("Asked outside the Althing if he would receive him, Prime Minister Geir Hallgrimsson shook his head. There could be no talks so long as a single warship remained, he said.")
    s("Prime Minister Geir Hallgrimsson", HALLGRIMSSON, "shook his head", "if he would receive him", act="refusal", minor=True)
    s(("he", 2), HALLGRIMSSON, "said", "There could be no talks so long as a single warship remained", act="refusal", alt={"date": [fri], "act": ["threat", "demand"]}, key="notalks")
    c("Prime Minister Geir Hallgrimsson", HALLGRIMSSON, "refusal", "receive him", toward=[GBR], minor=True, alt={"toward": [[HATTERSLEY]]})
    c(("he", 2), HALLGRIMSSON, "refusal", "There could be no talks", "so long as a single warship remained", toward=[GBR])
    e("REJECT", "occurred", [HALLGRIMSSON], [GBR], "There could be no talks", more=["Prime Minister Geir Hallgrimsson shook his head"])

    a.at('The Coast Guard has cut the trawl wires of a dozen British vessels in four weeks. In Hull, where rain kept most of the fleet\'s families indoors, a union official who would give only his first name, Ted, called for warships to escort every boat. "Protect us properly or fetch us home," he said.')
    s("a union official", TED, "called for", "warships to escort every boat", act="demand", to=None)
    s("he", TED, "said", '"Protect us properly or fetch us home,"', act="demand")
    c("a union official", TED, "demand", "warships to escort every boat", toward=[GBR])
    c("he", TED, "demand", "Protect us properly or fetch us home", toward=[GBR], alt={"kind": ["threat"]})
    e("ASSAULT", "occurred", [COASTGUARD], [TRAWLERS], "The Coast Guard has cut the trawl wires of a dozen British vessels in four weeks", when="1975-11-14/1975-12-12", alt={"when": [None, "1975-11/1975-12"], "plover": ["COERCE"]}, key="wires")
    e("REQUEST", "occurred", [TED], [GBR], "called for warships to escort every boat", more=["Protect us properly or fetch us home"])
    e("MOBILIZE", "hypothetical", [GBR], [ISL], "warships to escort every boat", minor=True, alt={"targets": [[]]})
    e("RETREAT", "hypothetical", [GBR], [], "fetch us home", minor=True, alt={"targets": [[ISL], [TRAWLERS]]})
    f(12, "vessels", "British trawlers whose wires were cut", "a dozen British vessels", approx=True, key="cut_wires")

    a.at("West Germany signed a two-year accord with Iceland on Nov. 28 that gives it 60,000 tons.")
    e("AGREE", "occurred", [DEU], [ISL], "West Germany signed a two-year accord with Iceland", when="1975-11-28", key="bonn")
    f(60000, "tons", "catch allowed to West Germany", "60,000 tons", key="bonn_tons")
    f(2, "years", "term of the accord between West Germany and Iceland", "two-year", minor=True)

    gift = "the dispute, if it dragged on, would hand Moscow a gift it had done nothing to earn"
    a.at(f"In Brussels, where the alliance's foreign ministers were ending their winter session, a NATO spokesman said Secretary-General Joseph Luns had offered both sides his good offices and feared that {gift}.")
    s("a NATO spokesman", SPOKESMAN, "said", f"Secretary-General Joseph Luns had offered both sides his good offices and feared that {gift}", minor=True)
    s("Secretary-General Joseph Luns", LUNS, "offered", "his good offices", act="promise", to="both sides", via=SPOKESMAN, alt={"act": ["proposal"]})
    s("Secretary-General Joseph Luns", LUNS, "feared", gift, act="expectation", via=SPOKESMAN)
    c("Secretary-General Joseph Luns", LUNS, "promise", "his good offices", toward=[ISL, GBR])
    e("CONSULT", "ongoing", [Party("NATO foreign ministers", "NATO")], [], "the alliance's foreign ministers were ending their winter session", place="Brussels", format="council", minor=True, alt={"status": ["occurred"], "when": [fri]})
    e("AGREE", "occurred", [LUNS], [ISL, GBR], "Secretary-General Joseph Luns had offered both sides his good offices", key="luns_offer", alt={"plover": ["CONSULT"]})
    e("CONSULT", "hypothetical", [LUNS], [ISL, GBR], "his good offices", format="talks", minor=True, key="e_good_offices")
