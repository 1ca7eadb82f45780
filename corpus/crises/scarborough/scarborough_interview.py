"""Gold for the Philippine weekly's interview of 24 June 2012."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import (
    AQUINO,
    BOATS,
    CHN,
    COAST_GUARD,
    DFA,
    EMBASSY,
    GREGORIO,
    JAPAN,
    NAVY,
    PHL,
    SURVEILLANCE,
    USA,
)

MAN, SENATORS, FISHERS = Party("Eladio R. Manansala", "PHL"), Party("some senators", "PHL"), Party("fishermen in Masinloc")
BFAR, SUPERIORS, CREWS = Party("BFAR", "PHL"), Party("superiors of Eladio R. Manansala", "PHL"), Party("crews of two bancas")
MFA, SKIPPER = Party("Chinese foreign ministry", "CHN"), Party("skipper of the BRP Gregorio del Pilar", "PHL")
SHIPS = Party("Chinese civilian ships", "CHN")


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    SUN, THU, WED = weekday("2012-06-24", "Sunday"), weekday("2012-06-21", "Thursday"), "2012-06-20"
    a.document(published=SUN, title="'We left because of a storm. They stayed because of a plan'", byline="Interview by Tess Baluyot", publisher="Luzon Weekly Mirror", published_span="June 24, 2012 (Sunday)",
               standfirst="Commodore Eladio R. Manansala, deputy commander of the Naval Forces Northern Luzon, on ropes and radio etiquette",
               boilerplate=["LUZON WEEKLY MIRROR", "THE MIRROR INTERVIEW", "Edited for length. Next week: the banana king of Panabo."])

    S(a.elsewhere("Commodore Eladio R. Manansala"), MAN, None, "'We left because of a storm. They stayed because of a plan'", act="accusation", mode="direct", minor=True, alt={"date": [THU]})

    a.at(a.paragraph("Commo. Manansala received"))
    S("President Aquino", AQUINO, "citing", "Typhoon Butchoy", minor=True, date="2012-06-15")
    S("President Aquino", AQUINO, "ordered", "the last two Philippine ships home from Scarborough", act="demand", date="2012-06-15")
    C("President Aquino", AQUINO, "demand", "the last two Philippine ships home from Scarborough", toward=[PHL], minor=True)
    E("REQUEST", "occurred", [AQUINO], [NAVY], "President Aquino ordered the last two Philippine ships home", when="2012-06-15", minor=True, alt={"targets": [[PHL], [COAST_GUARD]], "plover": ["RETREAT"]})
    E("RETREAT", "occurred", [PHL], [CHN], "the last two Philippine ships home from Scarborough", when=weekday("2012-06-15", "Friday"), place="Scarborough Shoal", more=["We left because of a storm"], alt={"sources": [[AQUINO]]}, key="ships_home")
    F(2, "ships", "last Philippine ships at the shoal", "last two Philippine ships", side="PHL")
    S("the Chinese foreign ministry", MFA, "announced", "its fishing boats were going too", act="promise", date="2012-06-18", alt={"act": ["claim"]}, key="going_too")
    C("its fishing boats", BOATS, "promise", "going too", toward=[PHL], minor=True, alt={"toward": [[]]})
    E("RETREAT", "scheduled", [BOATS], [PHL], "its fishing boats were going too", when="2012-06-18", alt={"status": ["ongoing", "occurred", "hypothetical"], "when": [None]}, key="boats_going")

    a.at(a.paragraph("MANANSALA: As of our flight"))
    S("MANANSALA", MAN, None, "As of our flight yesterday, twenty-eight Chinese fishing boats and three ships of their civilian agencies. So when Beijing says that they have gone home, it is a strange sort of home.", mode="direct", act="accusation", alt={"date": [THU], "act": ["claim", "denial"]}, key="still_there")
    S("Beijing", CHN, ("says", 1), "they have gone home", via=MAN, key="gone_home")
    E("RETREAT", "occurred", [BOATS], [PHL], "they have gone home", minor=True, alt={"status": ["denied"], "sources": [[CHN]]}, key="boats_gone")
    E("ACCUSE", "occurred", [MAN], [CHN], "it is a strange sort of home", minor=True)
    F(28, "boats", "Chinese fishing boats at the shoal", "twenty-eight Chinese fishing boats", side="CHN", key="boats28")
    F(3, "ships", "Chinese civilian ships at the shoal", "three ships of their civilian agencies", side="CHN", key="f_three_ships_civilian")
    E("MOBILIZE", "ongoing", [SHIPS], [PHL], "twenty-eight Chinese fishing boats and three ships of their civilian agencies", when=WED, place="Scarborough Shoal", alt={"sources": [[CHN], [BOATS, SHIPS]], "targets": [[]]}, more=["They stayed because of a plan"])
    E("MOBILIZE", "occurred", [PHL], [CHN], "our flight yesterday", when=WED, minor=True, alt={"targets": [[]], "sources": [[NAVY]]})

    a.at(a.paragraph("MIRROR: The Department of Foreign"))
    S("The Department of Foreign Affairs", DFA, "told", "there was an understanding that both would pull out", to="newsmen", key="understanding")
    E("AGREE", "occurred", [PHL], [CHN], "there was an understanding that both would pull out", alt={"status": ["denied"]}, key="deal")
    C("both", Party("the Philippines and China"), "promise", "pull out", key="c_pull_out")
    E("RETREAT", "hypothetical", [PHL, CHN], [], "both would pull out", more=["Both out of the lagoon by the 5th, then the rest"], alt={"status": ["scheduled"]})

    a.at(a.paragraph("MANANSALA: That's what was"))
    S("MANANSALA", MAN, None, "That's what was relayed to us, ma'am. Both out of the lagoon by the 5th, then the rest. We complied. I am a sailor, I don't comment on diplomacy. But if I lend you my carabao on your word and you don't bring it back, I won't be lending you the the cart.", mode="direct", act="accusation", alt={"act": ["claim", "refusal", "threat"], "date": [THU]})
    C(("I", 4), MAN, "refusal", "be lending you the the cart", "if I lend you my carabao on your word and you don't bring it back", toward=[CHN], minor=True, alt={"kind": ["threat"]})
    E("RETREAT", "occurred", [PHL], [CHN], "We complied", when="2012-06-05", minor=True, more=["Then why did two of their ships leave with ours on the same afternoon?"], alt={"when": [None, "2012-06"], "sources": [[NAVY], [PHL, CHN]], "plover": ["CONCEDE"]}, key="lagoon_out")
    a.at(a.paragraph("MIRROR: The Chinese embassy"))
    S("The Chinese embassy", EMBASSY, "says", "no such deal ever existed", act="denial", key="no_deal")
    E("AGREE", "denied", [PHL], [CHN], "no such deal ever existed", key="deal_denied")
    a.at(a.paragraph("MANANSALA: Then why"))
    S("MANANSALA", MAN, None, "Then why did two of their ships leave with ours on the same afternoon?", mode="direct", alt={"act": ["accusation", "denial"], "date": [THU]})
    E("RETREAT", "occurred", [CHN], [PHL], "two of their ships leave with ours on the same afternoon", alt={"sources": [[SHIPS], [PHL, CHN]], "when": ["2012-06-05"]}, key="two_left")
    F(2, "ships", "Chinese ships that left the lagoon with the Philippine ones", "two of their ships", side="CHN", minor=True)

    a.at(a.paragraph("MANANSALA: It was the only"))
    no_time = "At no time did we cock a weapon. When CMS 75 and CMS 84 came between us, our skipper told them on the radio to make way. They told him he was trespassing. This went on for maybe four hours."
    S("MANANSALA", MAN, None, ["It was the only hull we had. Our surveillance plane had reported eight boats, later it turned out to be twelve. The boarding team counted about 500 giant clams and a number of live sharks. Our men were armed but the rifles were slung, and nobody was manhandled. The Chinese have alleged that we forced fishermen to stand shirtless in the sun for two hours. I deny that. They were already shirtless, it was noon.", a.elsewhere(no_time)], mode="direct", act="denial", alt={"act": ["claim"], "date": [THU]})
    S("Our surveillance plane", Party("Philippine surveillance plane", "PHL"), "reported", "eight boats", via=MAN, minor=True)
    F(8, "boats", "Chinese boats first reported on 10 April", "eight boats", side="CHN", key="eight")
    F(12, "boats", "Chinese boats in the lagoon in April", "twelve", side="CHN", key="twelve")
    F(500, "giant clams", "giant clams found on the boats", "about 500 giant clams", approx=True)
    E("COERCE", "occurred", [NAVY], [BOATS], "The boarding team counted about 500 giant clams", when="2012-04-10", place="Scarborough Shoal", alt={"sources": [[GREGORIO], [PHL]], "targets": [[CHN]]}, more=["to send a warship"], key="boarding")
    E("ASSAULT", "denied", [NAVY], [BOATS], "nobody was manhandled", minor=True)
    S("The Chinese", CHN, "alleged", "we forced fishermen to stand shirtless in the sun for two hours", act="accusation", via=MAN)
    E("ACCUSE", "occurred", [CHN], [NAVY], "The Chinese have alleged that we forced fishermen to stand shirtless in the sun", alt={"targets": [[PHL]]})
    E("COERCE", "denied", [NAVY], [BOATS], "we forced fishermen to stand shirtless in the sun for two hours", when="2012-04-10", alt={"plover": ["ASSAULT"], "when": [None], "sources": [[PHL]]})
    F(2, "hours", "time the fishermen are alleged to have stood in the sun", "two hours")
    S(("I", 1), MAN, "deny", ("that", 2), act="denial", minor=True, alt={"date": [THU]})

    a.at(a.paragraph("At no time did we"))
    E("THREATEN", "denied", [NAVY], [BOATS], "At no time did we cock a weapon", when="2012-04-10", minor=True, alt={"plover": ["ASSAULT", "MOBILIZE"], "when": [None], "targets": [[CHN]]})
    E("COERCE", "occurred", [SURVEILLANCE], [GREGORIO], "CMS 75 and CMS 84 came between us", when="2012-04-10", alt={"plover": ["MOBILIZE"], "targets": [[PHL]], "sources": [[CHN]], "when": [None]}, key="blocked")
    S("our skipper", SKIPPER, ("told", 1), "to make way", act="demand", to="China Marine Surveillance", via=MAN)
    C("our skipper", SKIPPER, "demand", "make way", toward=[SURVEILLANCE])
    E("REQUEST", "occurred", [SKIPPER], [SURVEILLANCE], "our skipper told them on the radio to make way", when="2012-04-10", alt={"when": [None]})
    S("They", SURVEILLANCE, ("told", 2), "he was trespassing", act="accusation", to="skipper of the BRP Gregorio del Pilar", via=MAN)
    E("ACCUSE", "occurred", [SURVEILLANCE], [SKIPPER], "They told him he was trespassing", minor=True, when="2012-04-10", alt={"when": [None]})
    F(4, "hours", "length of the radio exchange on 10 April", "maybe four hours", approx=True, minor=True)

    a.at(a.paragraph("MANANSALA: If the Commander"))
    S("MANANSALA", MAN, None, "If the Commander-in-Chief gives the order, we'd sail within the day. He has said he will decide once he has seen the report of the overflights. Unless he is told that the boats are still there, he sees no need, and that is for him to judge. What I will not do is go there on my own and start World War III.", mode="direct", act="promise", alt={"act": ["threat", "refusal", "claim"], "date": [THU]})
    C("MANANSALA", MAN, "promise", "we'd sail within the day", "If the Commander-in-Chief gives the order", toward=[AQUINO], alt={"kind": ["threat"], "toward": [[], [CHN]]}, key="sail")
    E("MOBILIZE", "hypothetical", [NAVY], [CHN], "we'd sail within the day", place="Scarborough Shoal", alt={"sources": [[PHL]]}, more=["Is the Navy going back?"])
    S("He", AQUINO, "said", "he will decide once he has seen the report of the overflights", act="promise", via=MAN, alt={"act": ["claim"]})
    C("He", AQUINO, "promise", "he will decide", "once he has seen the report of the overflights", polarity="until", minor=True, alt={"polarity": ["if"]})
    S(("he", 4), AQUINO, "sees", ["Unless he is told that the boats are still there", "no need"], act="refusal", via=MAN, minor=True)
    C(("he", 4), AQUINO, "refusal", "sees no need", "Unless he is told that the boats are still there", minor=True, toward=[CHN], alt={"toward": [[]]})
    C("I", MAN, "refusal", "go there on my own and start World War III", minor=True)
    E("ASSAULT", "hypothetical", [MAN], [CHN], "start World War III", minor=True, alt={"status": ["denied"]})

    a.at(a.paragraph("MIRROR: Fishermen in Masinloc"))
    S("Fishermen in Masinloc", FISHERS, "say", "they've been chased off with water hoses", act="accusation", key="hoses_s")
    E("ACCUSE", "occurred", [FISHERS], [CHN], "Fishermen in Masinloc say they've been chased off with water hoses", minor=True, alt={"targets": [[]]})
    a.at(a.paragraph("MANANSALA: We got that report"))
    S("MANANSALA", MAN, None, ["We got that report on June 17, two bancas. The crews say a Chinese vessel hosed them and told them over a loudspeaker to keep 15 miles away. One of them is my cousin, so I have to be careful here, ha. We've asked the Coast Guard to verify."], mode="direct", minor=True, alt={"date": [THU]})
    S("The crews", CREWS, "say", "a Chinese vessel hosed them and told them over a loudspeaker to keep 15 miles away", act="accusation", via=MAN)
    E("ASSAULT", "occurred", [CHN], [CREWS], "a Chinese vessel hosed them", when="2012-06-17", place="Scarborough Shoal", more=["they've been chased off with water hoses"], alt={"plover": ["COERCE"], "when": [None, "2012-06"], "targets": [[FISHERS], [PHL]]}, key="hoses")
    S("a Chinese vessel", CHN, "told", "to keep 15 miles away", act="demand", to="crews of two bancas", via=CREWS)
    C("a Chinese vessel", CHN, "demand", "keep 15 miles away", toward=[CREWS])
    E("REQUEST", "occurred", [CHN], [CREWS], "told them over a loudspeaker to keep 15 miles away", alt={"plover": ["THREATEN", "COERCE"]})
    F(15, "miles", "distance Philippine boats were told to keep", "15 miles")
    F(2, "bancas", "Philippine boats hosed", "two bancas", minor=True, side="PHL")
    S(("We", 2), NAVY, "asked", "to verify", act="demand", to="Philippine Coast Guard", minor=True)
    E("REQUEST", "occurred", [NAVY], [COAST_GUARD], "We've asked the Coast Guard to verify", minor=True)

    a.at(a.paragraph("MANANSALA: To stay ashore"))
    S("MANANSALA", MAN, None, "To stay ashore until July 15, because we have our own fishing ban! After that, he can go, and if he is harassed again we will escort him, Coast Guard first. The BFAR has promised them each 3,000 pesos in the meantime, which I hear has not come.", mode="direct", act="demand", alt={"act": ["promise"], "date": [THU]})
    C("MANANSALA", MAN, "demand", "stay ashore until July 15", toward=[FISHERS], minor=True)
    E("REQUEST", "occurred", [MAN], [FISHERS], "To stay ashore until July 15", minor=True)
    E("COERCE", "hypothetical", [CHN], [FISHERS], "he is harassed again", minor=True, alt={"sources": [[]], "plover": ["ASSAULT"]})
    C(("we", 2), NAVY, "promise", "escort him, Coast Guard first", "if he is harassed again", toward=[FISHERS], alt={"kind": ["threat"], "toward": [[CHN]]})
    E("AGREE", "occurred", [MAN], [FISHERS], "if he is harassed again we will escort him", minor=True)
    E("MOBILIZE", "hypothetical", [NAVY], [CHN], "we will escort him, Coast Guard first", minor=True, alt={"plover": ["AID"]})
    E("COERCE", "ongoing", [PHL], [FISHERS], "our own fishing ban", alt={"targets": [[]], "when": ["2012-05/2012-07-15"]}, key="ban_event")
    S("The BFAR", BFAR, "promised", "each 3,000 pesos in the meantime", act="promise", to="fishermen in Masinloc", via=MAN)
    C("The BFAR", BFAR, "promise", "each 3,000 pesos in the meantime", toward=[FISHERS])
    E("AGREE", "occurred", [BFAR], [FISHERS], "The BFAR has promised them each 3,000 pesos")
    E("AID", "hypothetical", [BFAR], [FISHERS], "each 3,000 pesos in the meantime", minor=True, more=["which I hear has not come"], alt={"status": ["denied"]})
    F(3000, "pesos", "help promised to each fisherman", "3,000 pesos")

    a.at(a.paragraph("MIRROR: Some senators"))
    S("Some senators", SENATORS, "want", "us to invoke the Mutual Defense Treaty", act="demand", to="Philippines", alt={"addressee": [None]})
    C("Some senators", SENATORS, "demand", "us to invoke the Mutual Defense Treaty", toward=[PHL])
    E("REQUEST", "occurred", [SENATORS], [PHL], "Some senators want us to invoke the Mutual Defense Treaty")
    E("REQUEST", "hypothetical", [PHL], [USA], "invoke the Mutual Defense Treaty", minor=True)

    a.at(a.paragraph("MANANSALA: The Americans"))
    S("MANANSALA", MAN, None, "The Americans have told us, not once, that they will honor it. They've not told us it covers a rock with a radio antenna. They gave us one cutter, the second one is due next year. Japan is also offering ten patrol boats. My worry is something else. My worry is that by the time the boats come there'll be nothing left to patrol. A rope was across the entrance on the 22nd of May, it was still there when we left. You can cut a rope. Should they put concrete there, you cannot.", mode="direct", act="expectation", alt={"act": ["claim"], "date": [THU]})
    S("The Americans", USA, ("told", 1), "they will honor it", act="promise", to="Philippines", via=MAN)
    C("The Americans", USA, "promise", "honor it", toward=[PHL])
    E("AGREE", "occurred", [USA], [PHL], "The Americans have told us, not once, that they will honor it", alt={"plover": ["SUPPORT"]})
    E("AID", "occurred", [USA], [PHL], "They gave us one cutter", key="e_gave_us_one")
    E("AID", "scheduled", [USA], [PHL], "the second one is due next year", when="2013", key="e_second_one_due")
    S("Japan", JAPAN, "offering", "ten patrol boats", act="promise", to="Philippines", via=MAN)
    C("Japan", JAPAN, "promise", "ten patrol boats", toward=[PHL])
    E("AGREE", "occurred", [JAPAN], [PHL], "Japan is also offering ten patrol boats", alt={"status": ["ongoing"]})
    E("AID", "hypothetical", [JAPAN], [PHL], "ten patrol boats", minor=True)
    F(10, "patrol boats", "patrol boats offered by Japan", "ten patrol boats", side="JPN")
    S(("My", 2), MAN, ("worry", 2), "by the time the boats come there'll be nothing left to patrol", act="expectation", minor=True)
    E("COERCE", "ongoing", [CHN], [PHL], "A rope was across the entrance", when="2012-05-22/2012-06-05", alt={"status": ["occurred"], "when": [None, "2012-05-22", "2012-05-22/2012-06-15"]}, key="ropes")
    E("COERCE", "hypothetical", [CHN], [PHL], "Should they put concrete there", minor=True)

    a.at(a.paragraph("MANANSALA: I hope"))
    S("MANANSALA", MAN, None, "I hope I am wrong, po. But I've told my superiors in writing to expect it within five years. They said thank you.", mode="direct", act="expectation", alt={"date": [THU]})
    S(("I", 1), MAN, "hope", "I am wrong", act="expectation", minor=True)
    S(("I", 3), MAN, "told", "to expect it within five years", act="expectation", to="superiors of Eladio R. Manansala")
    F(5, "years", "time within which the officer expects China to build", "within five years", high=5, approx=True)
    S("They", SUPERIORS, "said", "thank you", act="support", minor=True)
