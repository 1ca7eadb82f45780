"""Gold for the broadsheet analysis of 9 April 2001."""

# ruff: noqa: E501

from annotate import Article, Party
from parties import BUSH, CHENEY, CHN, CONGRESS, CREW, JIANG, PILOT, POWELL, PRUEHER, QIAN, USA, ZHOU

DIPLOMAT, ACADEMIC, KESSLER = Party("Western diplomat in Beijing (unnamed)"), Party("Shanghai academic (unnamed)"), Party("Rhoda Kessler")
CHI, OFFICERS, WIFE, PAPER = Party("Chi Haotian", "CHN"), Party("officers of the People's Liberation Army (unnamed)", "CHN"), Party("wife of Wang Wei"), Party("The Northern Chronicle", "MEDIA")
WHITE_HOUSE, FISHERMEN, PLA = Party("White House", "USA"), Party("fishermen"), Party("People's Liberation Army", "CHN")


def annotate(a: Article) -> None:
    a.document(published="2001-04-09", title="The price of a single syllable", byline="Our diplomatic editor, Martin Haldane", publisher="The Northern Chronicle", published_span="Monday 9 April 2001",
               boilerplate=["FOREIGN AFFAIRS"],
               standfirst="Twenty-four Americans are waiting on Hainan while two governments shop for an adjective. Our diplomatic editor, Martin Haldane, on a quarrel that is no longer about an aeroplane")
    a.at(a.paragraph("Twenty-four Americans"))
    a.event("COERCE", "ongoing", [CHN], [CREW], "Twenty-four Americans are waiting on Hainan", place="Hainan", key="held", alt={"sources": [[]]})
    a.figure(24, "Americans", "crew held on Hainan", "Twenty-four Americans", key="crew", side="USA")

    a.at(a.paragraph("It has come down"))
    a.statement("Colin Powell", POWELL, "told", "the United States was sorry for the death of the Chinese airman", act="support", to="a television audience", date="2001-04-08", alt={"act": ["claim"], "addressee": [None]}, key="sorry_s")
    a.event("SUPPORT", "occurred", [POWELL], [CHN], "the United States was sorry for the death of the Chinese airman", when="2001-04-08", alt={"plover": ["CONCEDE"], "targets": [[PILOT]], "sources": [[USA]]}, key="sorry")
    a.event("SUPPORT", "occurred", [POWELL], [CHN], "the ‘regret’ of last Wednesday", when="2001-04-04", minor=True, alt={"sources": [[USA]], "targets": [[]]}, key="regret")
    a.statement("Vice-President Dick Cheney", CHENEY, "ruled out", "an apology", act="refusal", date="2001-04-08", key="cheney_s")
    a.commitment("Vice-President Dick Cheney", CHENEY, "refusal", "an apology", toward=[CHN], key="c_apology")
    a.event("REJECT", "occurred", [CHENEY], [CHN], "Vice-President Dick Cheney ruled out an apology", when="2001-04-08", key="cheney")
    a.event("SUPPORT", "denied", [USA], [CHN], "ruled out an apology", minor=True, alt={"plover": ["CONCEDE"]}, key="e_ruled_out_apology")

    a.at(a.paragraph("Beijing keeps"))
    a.statement("Qian Qichen", QIAN, "wrote", "what Washington had offered so far would not do, and that he saw no way round an apology to the Chinese people", act="demand", to="Colin Powell", date="2001-04-07/2001-04-08", alt={"act": ["refusal"]}, key="qian_s")
    a.commitment("Qian Qichen", QIAN, "demand", "an apology to the Chinese people", toward=[USA], key="c_apology_chinese_people")
    a.event("CONSULT", "occurred", [QIAN], [POWELL], "Qian Qichen, the deputy prime minister, wrote to Mr Powell", when="2001-04-07/2001-04-08", format="letter", minor=True)
    a.event("REQUEST", "occurred", [QIAN], [USA], "he saw no way round an apology to the Chinese people", when="2001-04-07/2001-04-08", alt={"targets": [[POWELL]]})
    a.event("REJECT", "occurred", [QIAN], [USA], "what Washington had offered so far would not do", when="2001-04-07/2001-04-08", alt={"targets": [[POWELL]]})
    a.statement("President Jiang Zemin", JIANG, "repeated", ("it", 1), act="demand", key="jiang_s")
    a.commitment("President Jiang Zemin", JIANG, "demand", ("it", 1), toward=[USA], minor=True, key="c_item")
    a.event("REQUEST", "occurred", [JIANG], [USA], "President Jiang Zemin, who had set off on Wednesday for a tour of Latin America with the demand on his lips, repeated it in Santiago", place="Santiago", key="jiang")
    a.event("CONSULT", "ongoing", [JIANG], [], "President Jiang Zemin, who had set off on Wednesday for a tour of Latin America", when="2001-04-04", place="Latin America", format="visit", minor=True, alt={"status": ["occurred"]})
    a.commitment("Beijing", CHN, "refusal", "no crew", "Without it", toward=[USA], alt={"kind": ["threat"]}, key="no_crew")
    a.event("REJECT", "occurred", [CHN], [USA], "Without it, no crew: that has been the line since Tuesday", when="2001-04-03/2001-04-09", alt={"plover": ["THREATEN"], "when": ["2001-04-03", None]})

    a.at(a.paragraph("What is being hammered"))
    a.statement("a Western diplomat in Beijing", DIPLOMAT, "according to", ["What is being hammered out", "is a letter"])
    a.event("CONSULT", "occurred", [PRUEHER], [ZHOU], "Joseph Prueher, the ambassador and himself a retired admiral, has been called in to see Zhou Wenzhong, the assistant foreign minister, five times in as many days", when="2001-04-04/2001-04-08", place="Beijing", format="meeting",
            alt={"when": [None], "status": ["ongoing"], "format": ["talks"]}, more=["What is being hammered out"], key="prueher")
    a.figure(5, "times", "meetings of Prueher and Zhou", "five times")
    a.statement("the diplomat", DIPLOMAT, "says", ["‘They give him back the paper with one phrase underlined,’", "‘He takes it away, and the phrase comes back a size larger.’"])
    a.commitment("The Americans", USA, "promise", "express sorrow, for the pilot and for having landed without asking", toward=[CHN], key="sorrow_c")
    a.event("SUPPORT", "hypothetical", [USA], [CHN], "The Americans would express sorrow", alt={"plover": ["CONCEDE"]}, key="sorrow")
    a.statement("he", DIPLOMAT, "insists", ["They will not", "accept blame for the collision"], act="refusal", alt={"act": ["claim"]})
    a.commitment(("They", 2), USA, "refusal", "accept blame for the collision", toward=[CHN])
    a.event("REJECT", "occurred", [USA], [CHN], "They will not, he insists, accept blame for the collision")
    charter = "the crew would be put on a charter aircraft"
    a.commitment(("They", 1), CHN, "promise", charter, "In return", toward=[USA], polarity="exchange", key="charter_c")
    a.commitment("the two sides", Party("China and the United States"), "promise", "sit down, perhaps within a fortnight, to discuss how to keep their aeroplanes apart", minor=True, alt={"toward": [[USA, CHN]], "by": ["China", "United States"]}, key="c_sit_down_perhaps")
    a.event("RETREAT", "hypothetical", [CHN], [CREW], charter, alt={"targets": [[USA]]}, key="release")
    a.event("CONSULT", "hypothetical", [USA], [CHN], "the two sides would sit down, perhaps within a fortnight, to discuss how to keep their aeroplanes apart", format="talks", alt={"when": ["2001-04-09/2001-04-23"], "status": ["scheduled"]}, key="talks")

    a.at(a.paragraph("The men of the People"))
    a.statement("The men of the People’s Liberation Army", PLA, "want", "more", act="demand", minor=True)
    a.statement("Chi Haotian", CHI, "promised", "the armed forces would see that Washington was made to answer", act="promise", to="wife of Wang Wei", date="2001-04-07", alt={"act": ["threat"]})
    a.commitment("Chi Haotian", CHI, "promise", "the armed forces would see that Washington was made to answer", toward=[WIFE], alt={"kind": ["threat", "refusal"], "toward": [[USA]]})
    a.event("AGREE", "occurred", [CHI], [WIFE], "Chi Haotian, the defence minister, promised the missing man’s wife", when="2001-04-07", alt={"plover": ["CONSULT", "THREATEN", "ACCUSE"]})
    a.statement("a Shanghai academic with army connections", ACADEMIC, "told", ["Some officers", "would hold the plane for good ‘as rent’"], to="Martin Haldane", alt={"addressee": [None]})
    a.commitment("Some officers", OFFICERS, "threat", "hold the plane for good ‘as rent’", toward=[USA], minor=True, alt={"kind": ["refusal"]})
    a.event("COERCE", "hypothetical", [OFFICERS], [USA], "would hold the plane for good", minor=True, alt={"sources": [[CHN]]})
    flights = "an end to all American surveillance flights along the coast"
    a.statement("They", OFFICERS, "pressing for", flights, act="demand")
    a.commitment("They", OFFICERS, "demand", flights, toward=[USA], key="c_end_american_surveillance")
    a.event("REQUEST", "ongoing", [OFFICERS], [USA], f"pressing for {flights}", alt={"status": ["occurred"], "sources": [[PLA]]}, key="flights")
    a.event("REJECT", "occurred", [USA], [CHN], "which Mr Bush’s people have turned aside whenever it was raised", more=["a demand to which no president could agree"], alt={"targets": [[OFFICERS]]})
    a.statement("Mr Bush’s people", USA, "turned aside", flights, act="refusal", minor=True)
    a.commitment("Mr Bush’s people", USA, "refusal", "turned aside", toward=[CHN], minor=True)
    a.event("RETREAT", "hypothetical", [USA], [CHN], flights, minor=True, key="e_end_american_surveillance")

    a.at(a.paragraph("Could the affair"))
    a.event("SANCTION", "hypothetical", [CONGRESS], [CHN], "the Olympics, the trade vote", minor=True, key="e_olympics_trade_vote")
    a.event("AID", "hypothetical", [USA], [Party("Taiwan", "TWN")], "Aegis destroyers for Taiwan", minor=True, key="e_aegis_destroyers_taiwan")
    freezer = "the relationship goes in the freezer for the whole of this presidency"
    a.statement("Rhoda Kessler", KESSLER, "says", ["Should the crew be paraded or tried", f"‘{freezer}’"], act="expectation")
    a.event("COERCE", "hypothetical", [CHN], [CREW], "Should the crew be paraded or tried", minor=True)
    a.event("SANCTION", "hypothetical", [USA], [CHN], freezer, minor=True)
    a.statement("She", KESSLER, "thinks", "that unlikely", act="expectation", minor=True)
    a.statement("this newspaper", PAPER, "thinks", "so", act="expectation", minor=True)
    a.event("MOBILIZE", "occurred", [USA], [CHN], "The three destroyers which loitered off Hainan at the start", when="2001-04-01", place="off Hainan", minor=True, alt={"when": [None]}, key="ships")
    a.event("RETREAT", "occurred", [USA], [CHN], "The three destroyers which loitered off Hainan at the start were sent home", when="2001-04-03", place="off Hainan", key="ships_off")
    a.event("CONSULT", "occurred", [Party("American officers", "USA")], [CREW], "American officers have been let in to see the crew four times", place="Hainan", format="visit", alt={"sources": [[USA]], "plover": ["CONCEDE"]}, key="visits")
    a.event("COERCE", "occurred", [CHN], [USA], "Chinese fighters, which used to come within ten feet of the American flights", minor=True, alt={"plover": ["THREATEN", "MOBILIZE"]})
    a.figure(3, "destroyers", "American destroyers off Hainan", "three destroyers", side="USA", minor=True)
    a.figure(4, "times", "visits to the crew", "four times", key="visits_f")
    a.figure(10, "feet", "distance of Chinese fighters from American flights", "within ten feet", high=10, minor=True)

    a.at(a.paragraph("About the collision"))
    straight = "the EP-3 flying straight, on autopilot, 70 nautical miles out, when one of two F-8s came up under its wing"
    a.statement("The American version", USA, ("has", 1), straight, key="straight")
    a.event("ASSAULT", "occurred", [CHN], [USA], "one of two F-8s came up under its wing", when="2001-04-01", minor=True, alt={"when": [None], "plover": ["COERCE"], "sources": [[PILOT]]}, key="bump")
    a.figure(70, "nautical miles", "distance of the collision from the coast in the American version", "70 nautical miles out", side="USA", key="miles")
    a.figure(2, "F-8s", "Chinese fighters", "two F-8s", side="CHN", minor=True)
    a.statement(("The Chinese", 1), CHN, "put", "the spot at 104km from the coast")
    a.statement(("The Chinese", 1), CHN, ("say", 1), "it turned without warning into Wang Wei’s machine", act="accusation", key="swerved")
    a.event("ACCUSE", "occurred", [CHN], [USA], "it turned without warning into Wang Wei’s machine", key="swerved_e")
    a.figure(104, "kilometres", "distance of the collision from the coast in the Chinese version", "104km", side="CHN", alt={"value": [104000]}, key="km")
    a.figure(100, "ships and aircraft", "ships and aircraft searching for Wang Wei", "More than 100 ships and aircraft", low=100, approx=True, side="CHN")
    a.event("AID", "ongoing", [CHN], [PILOT], "More than 100 ships and aircraft are looking for him", minor=True, place="South China Sea", alt={"place": [None]}, key="e_more_than_100")
    a.statement("His wife", WIFE, "calling", "him a man afraid of one word", act="accusation", to="George W. Bush")
    a.event("CONSULT", "occurred", [WIFE], [BUSH], "His wife has written to Mr Bush", format="letter", minor=True)
    a.event("ACCUSE", "occurred", [WIFE], [BUSH], "calling him a man afraid of one word")
    a.statement("the White House", WHITE_HOUSE, "replied", "with condolences", act="support", to="wife of Wang Wei", minor=True, alt={"addressee": [None]})
    a.event("SUPPORT", "occurred", [WHITE_HOUSE], [WIFE], "the White House replied with condolences", minor=True, alt={"plover": ["CONSULT"]})
    a.statement("the Americans", USA, ("say", 2), ["A Mayday", "was sent at least 25 times"], key="mayday")
    a.event("REQUEST", "occurred", [CREW], [], "A Mayday, the Americans say, was sent", minor=True, alt={"when": ["2001-04-01"], "sources": [[USA]]}, key="e_mayday_americans_say")
    a.figure(25, "times", "Mayday calls", "at least 25 times", low=25, approx=True, side="USA", key="mayday_f")
    a.statement("fishermen", FISHERMEN, "call", "kind for the time of year", minor=True)
