"""Gold for the letter dictated from Buenos Aires on 12 April 1982."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import ARG, COSTA, EEC, GALTIERI, GBR, HAIG, PERU, THATCHER


def annotate(a: Article) -> None:
    a.document(
        published="1982-04-12", publisher="The Northern Sentinel", byline="From our own correspondent", title="Flags for the envoy, and a queue at the blood bank",
        published_span="April 12, 1982", datelines=["Buenos Aires, April 12, 1982"], section_heads=["LETTER FROM BUENOS AIRES"],
        alt={"publisher": [None], "title": ["LETTER FROM BUENOS AIRES"], "byline": [None]},
    )
    saturday, landing, sunday = weekday("1982-04-10", "Saturday"), weekday("1982-04-02", "Friday"), weekday("1982-04-11", "Sunday")
    vendor, colonel, lawyer = Party("newspaper seller (unnamed)"), Party("colonel on the staff of the junta (unnamed)", "ARG"), Party("Peronist lawyer (unnamed)")
    junta, officials, naval = Party("Argentine junta", "ARG"), Party("two officials of the San Martín palace (unnamed)", "ARG"), Party("Argentine naval officer (unnamed)", "ARG")
    blackwood, community, son = Party("Dorothy Blackwood-Paz"), Party("English community of Hurlingham"), Party("Dorothy Blackwood-Paz's son-in-law")
    marines, hunt, garrison, unions = Party("Argentine marines", "ARG"), Party("Rex Hunt", "GBR"), Party("Royal Marines", "GBR"), Party("trade unions")
    crowd, police = Party("crowd in the Plaza de Mayo"), Party("Argentine police", "ARG")

    a.at("He sold two hundred on Saturday, when the crowd in the Plaza de Mayo shouted itself hoarse for the benefit of the American Secretary of State, Mr Haig, who had to be brought to the Casa Rosada by helicopter; and he could, he says, have sold a thousand, had his cousin not kept back the rest for the World Cup.")
    a.event("PROTEST", "occurred", [crowd], [], "the crowd in the Plaza de Mayo shouted itself hoarse", when=saturday, place="Plaza de Mayo", alt={"plover": ["SUPPORT"], "targets": [[HAIG], [ARG]]}, key="rally")
    a.event("CONSULT", "occurred", [HAIG], [ARG], "Mr Haig, who had to be brought to the Casa Rosada by helicopter", when=saturday, place="Buenos Aires", format="visit", key="haig_visit", alt={"targets": [[], [GALTIERI]], "format": ["meeting"]})
    a.statement(("he", 2), vendor, "says", ["he could", "have sold a thousand, had his cousin not kept back the rest for the World Cup"], minor=True)
    a.figure(200, "flags", "flags sold on Saturday", "two hundred", minor=True)

    a.at("General Galtieri came out on the balcony and told the square that the flag would be fought for, should anyone cross an ocean to pull it down.")
    a.statement("General Galtieri", GALTIERI, "told", "the flag would be fought for, should anyone cross an ocean to pull it down", act="threat", to="the square", date=saturday, alt={"date": [None]})
    a.commitment("General Galtieri", GALTIERI, "threat", "the flag would be fought for", "should anyone cross an ocean to pull it down", toward=[GBR])
    a.event("THREATEN", "occurred", [GALTIERI], [GBR], "told the square that the flag would be fought for, should anyone cross an ocean to pull it down", when=saturday, alt={"when": [None]})
    a.event("ASSAULT", "hypothetical", [ARG], [GBR], "the flag would be fought for")
    a.event("ASSAULT", "hypothetical", [GBR], [ARG], "should anyone cross an ocean to pull it down", minor=True, alt={"plover": ["MOBILIZE"]})

    a.at("I have been here since Friday the second, when this city woke to learn that its marines had landed at Port Stanley before dawn, that the Governor, Mr Hunt, had surrendered, and that his garrison of some 80 Royal Marines was already on its way home by Montevideo. One Argentine officer died on the lawn of Government House. Three days earlier the police had beaten the trade unions off the same square; now the unions were back with their banners, cheering.")
    a.event("ASSAULT", "occurred", [marines], [GBR], "its marines had landed at Port Stanley before dawn", when=landing, place="Port Stanley", key="landing", alt={"targets": [[]]})
    a.event("RETREAT", "occurred", [hunt], [ARG], "the Governor, Mr Hunt, had surrendered", when=landing, alt={"plover": ["CONCEDE"]}, key="surrender")
    a.event("RETREAT", "ongoing", [garrison], [], "his garrison of some 80 Royal Marines was already on its way home", minor=True, when=landing, alt={"plover": ["COERCE"], "sources": [[ARG]]}, key="garrison_some_80")
    a.figure(80, "marines", "Royal Marines in the garrison", "some 80 Royal Marines", approx=True, side="GBR", key="marines")
    a.event("ASSAULT", "occurred", [garrison], [Party("Argentine officer", "ARG")], "One Argentine officer died", when=landing, place="Government House", minor=True, alt={"sources": [[]], "when": [None]}, key="one_argentine_officer")
    a.figure(1, "officers", "Argentine officers killed", "One Argentine officer", side="ARG", key="dead")
    a.event("ASSAULT", "occurred", [police], [unions], "the police had beaten the trade unions off the same square", when="1982-03-30", place="Plaza de Mayo", alt={"plover": ["COERCE"]})
    a.event("SUPPORT", "occurred", [unions], [ARG], "the unions were back with their banners, cheering", minor=True, alt={"plover": ["PROTEST"], "targets": [[]]})

    a.at("“A good lunch and a hint of movement,” says a colonel on the staff of the junta. “Nothing whatever,” says a Peronist lawyer, who was locked up on March 30 and let out to cheer, “unless you count the noise.” He told me this in a café full of his clients.")
    a.statement("a colonel on the staff of the junta", colonel, ("says", 1), "“A good lunch and a hint of movement,”", note="the two speakers share a paragraph")
    a.statement("a Peronist lawyer", lawyer, ("says", 2), ["“Nothing whatever,”", "“unless you count the noise.”"], alt={"act": ["denial"]})
    a.event("COERCE", "occurred", [ARG], [lawyer], "a Peronist lawyer, who was locked up on March 30", when="1982-03-30", minor=True, alt={"sources": [[], [police]]})
    a.event("RETREAT", "occurred", [ARG], [lawyer], "let out to cheer", minor=True, alt={"sources": [[]]})

    a.at("The junta’s terms, so far as they can be pieced together from two officials of the San Martín palace, are these. The fleet must stop where it is. Argentina would then take off half of its 6,000 men, provided the flag stayed up and General Menéndez, installed last Wednesday, stayed with it; and talks on the rest could begin at once, in Lima for preference. The flag is not for the table, says the Foreign Minister, Dr Costa Méndez. Everything else is, he says, to smaller audiences.")
    a.statement("The junta’s", junta, "terms", ["The fleet must stop where it is. Argentina would then take off half of its 6,000 men, provided the flag stayed up and General Menéndez, installed last Wednesday, stayed with it; and talks on the rest could begin at once, in Lima for preference."], act="proposal", via=officials, key="terms", alt={"act": ["demand"]})
    a.commitment("The junta’s", junta, "demand", "The fleet must stop where it is", toward=[GBR])
    a.commitment("Argentina", ARG, "promise", "take off half of its 6,000 men", "provided the flag stayed up and General Menéndez, installed last Wednesday, stayed with it", toward=[GBR], key="half")
    a.commitment("The junta’s", junta, "promise", "talks on the rest could begin at once, in Lima for preference", "provided the flag stayed up and General Menéndez, installed last Wednesday, stayed with it", toward=[GBR], minor=True, alt={"toward": [[]]})
    a.event("REQUEST", "occurred", [junta], [GBR], "The fleet must stop where it is", alt={"sources": [[ARG]]})
    a.event("AGREE", "occurred", [junta], [GBR], "Argentina would then take off half of its 6,000 men", alt={"sources": [[ARG]], "status": ["hypothetical"]}, minor=True)
    a.event("RETREAT", "hypothetical", [ARG], [GBR], "take off half of its 6,000 men", place="Falkland Islands", more=["Half of the 6,000 men could go home"], alt={"targets": [[]]}, key="take_off_half")
    a.event("CONSULT", "hypothetical", [ARG], [GBR], "talks on the rest could begin at once, in Lima for preference", place="Lima", format="talks")
    a.figure(6000, "men", "Argentine garrison of the islands", "6,000 men", side="ARG", key="garrison")
    a.statement("the Foreign Minister, Dr Costa Méndez", COSTA, ("says", 1), "The flag is not for the table", act="refusal", key="sovereignty")
    a.commitment("the Foreign Minister, Dr Costa Méndez", COSTA, "refusal", "The flag is not for the table", toward=[GBR])
    a.event("REJECT", "occurred", [COSTA], [GBR], "The flag is not for the table", more=["Nobody will bargain about the flag"], key="sovereignty_event")
    a.statement("he", COSTA, ("says", 2), "Everything else is", act="promise", to="smaller audiences", alt={"act": ["claim", "proposal"], "addressee": [None]})
    a.commitment("he", COSTA, "promise", "Everything else is", toward=[GBR], minor=True, alt={"toward": [[]]})

    a.at("London’s terms are simpler. The blockade—one is asked not to use the word—came into force at one o’clock this morning: an Argentine warship that shows itself within 200 miles of the islands may be sunk without another word. The fleet was ordered back to port on Sunday, a naval officer told me. He denied it in the evening.")
    a.statement("London’s", GBR, "terms", "an Argentine warship that shows itself within 200 miles of the islands may be sunk without another word", act="threat", alt={"date": ["1982-04-12"]}, key="s_argentine_warship_shows")
    a.commitment("London’s", GBR, "threat", "may be sunk without another word", "an Argentine warship that shows itself within 200 miles of the islands", toward=[ARG], key="zone")
    a.event("COERCE", "ongoing", [GBR], [ARG], "The blockade", when="1982-04-12", place="Falkland Islands", key="blockade", alt={"status": ["occurred"], "when": [None], "plover": ["MOBILIZE"]})
    a.event("THREATEN", "occurred", [GBR], [ARG], "an Argentine warship that shows itself within 200 miles of the islands may be sunk")
    a.event("ASSAULT", "hypothetical", [GBR], [ARG], "may be sunk without another word", minor=True)
    a.figure(200, "miles", "radius of the exclusion zone", "200 miles")
    a.statement("a naval officer", naval, "told", "The fleet was ordered back to port on Sunday", to="the correspondent", alt={"addressee": ["me", None]}, key="fleet_back")
    a.statement("He", naval, "denied", "it", act="denial", alt={"date": [sunday, "1982-04-12"]})
    a.event("RETREAT", "occurred", [ARG], [], "The fleet was ordered back to port on Sunday", when=sunday, key="fleet_event", alt={"status": ["denied"], "targets": [[GBR]]})

    a.at("Nobody will bargain about the flag, the Foreign Minister, Dr Costa Méndez, has told reporters, although one may about all the rest, he has told rather fewer of them. Half of the 6,000 men could go home if the British fleet halted.")
    a.statement("the Foreign Minister, Dr Costa Méndez", COSTA, ("told", 1), "Nobody will bargain about the flag", act="refusal", to="reporters", note="the same utterance again in other words")
    a.statement("he", COSTA, ("told", 2), "one may about all the rest", act="promise", to="rather fewer of them", alt={"act": ["claim", "proposal"], "addressee": ["reporters", None]})
    a.commitment("the Foreign Minister, Dr Costa Méndez", COSTA, "refusal", "Nobody will bargain about the flag", toward=[GBR])
    a.commitment(a.elsewhere("The junta’s"), junta, "promise", "Half of the 6,000 men could go home", "if the British fleet halted", toward=[GBR], minor=True, note="whose offer is said in the paragraph it repeats")
    a.event("RETREAT", "hypothetical", [GBR], [ARG], "if the British fleet halted", minor=True, more=["The fleet must stop where it is"], key="if_british_fleet")

    a.at("Mrs Dorothy Blackwood-Paz, who has taught the daughters of three generations, helped to draft the telegram in which the community begged Mrs Thatcher to hold back the ships. “We wrote that we bury our dead here and that she was not to add to them on our account,” she said. No answer had come. Her son-in-law, of the class of 1962, fears that he will be called up; if he is, she will drive him to the barracks herself, and never speak to either government again.")
    a.statement("the community", community, "begged", "to hold back the ships", act="demand", to="Margaret Thatcher", key="telegram")
    a.commitment("the community", community, "demand", "hold back the ships", toward=[THATCHER], alt={"toward": [[GBR]]})
    a.event("REQUEST", "occurred", [community], [THATCHER], "the community begged Mrs Thatcher to hold back the ships", more=["she was not to add to them on our account"])
    a.event("CONSULT", "occurred", [community], [THATCHER], "the telegram", format="letter", minor=True)
    a.event("RETREAT", "hypothetical", [GBR], [], "hold back the ships", minor=True, alt={"targets": [[ARG]]})
    a.statement(("she", 2), blackwood, "said", "“We wrote that we bury our dead here and that she was not to add to them on our account,”", act="demand", alt={"act": ["claim"]})
    a.statement("We", community, "wrote", ["we bury our dead here", "she was not to add to them on our account"], act="demand", mode="direct", to="Margaret Thatcher", via=blackwood, minor=True, alt={"mode": ["indirect"]})
    a.commitment("We", community, "demand", "was not to add to them on our account", toward=[THATCHER], minor=True, alt={"toward": [[GBR]]})
    a.statement("Her son-in-law", son, "fears", "he will be called up", act="expectation", minor=True)
    a.event("MOBILIZE", "hypothetical", [ARG], [son], "he will be called up", minor=True, alt={"targets": [[]]})
    a.commitment(("she", 3), blackwood, "promise", "will drive him to the barracks herself", "if he is", toward=[son], minor=True, note="free indirect speech")
    a.commitment(("she", 3), blackwood, "threat", "never speak to either government again", "if he is", toward=[GBR, ARG], minor=True, note="free indirect speech")

    a.at("The European Community announced on Saturday that it would ban imports from Argentina, and the ministers here, who had expected it of nobody but the British, were visibly shaken. Dollars are fetched at dawn. Peru yesterday proposed a truce of 72 hours, which Buenos Aires accepted within the day and London has not.")
    a.statement("The European Community", EEC, "announced", "it would ban imports from Argentina", act="threat", date=saturday, alt={"act": ["claim"]})
    a.commitment("The European Community", EEC, "threat", "ban imports from Argentina", toward=[ARG])
    a.event("THREATEN", "occurred", [EEC], [ARG], "The European Community announced on Saturday that it would ban imports from Argentina", when=saturday, minor=True)
    a.event("SANCTION", "scheduled", [EEC], [ARG], "it would ban imports from Argentina", key="ban", alt={"status": ["hypothetical", "occurred"], "when": [saturday]})
    a.statement("the ministers here", Party("Argentine ministers", "ARG"), "expected", "it of nobody but the British", act="expectation", minor=True)
    a.statement("Peru", PERU, "proposed", "a truce of 72 hours", act="proposal", date=sunday, key="truce")
    a.commitment("Peru", PERU, "demand", "a truce of 72 hours", toward=[ARG, GBR], minor=True, alt={"kind": ["promise"]})
    a.event("REQUEST", "occurred", [PERU], [ARG, GBR], "Peru yesterday proposed a truce of 72 hours", when=sunday, key="truce_event")
    a.event("RETREAT", "hypothetical", [ARG, GBR], [ARG, GBR], "a truce of 72 hours", alt={"plover": ["AGREE"], "targets": [[]]}, minor=True, key="truce_72_hours")
    a.figure(72, "hours", "truce proposed by Peru", "72 hours")
    a.statement("Buenos Aires", ARG, "accepted", "a truce of 72 hours", act="promise", date=sunday, alt={"act": ["support"], "date": [None]}, key="s_truce_72_hours")
    a.commitment("Buenos Aires", ARG, "promise", "a truce of 72 hours", toward=[PERU], minor=True, alt={"toward": [[GBR]]}, key="c_truce_72_hours")
    a.event("AGREE", "occurred", [ARG], [PERU], "which Buenos Aires accepted within the day", when=sunday, alt={"plover": ["CONCEDE"], "targets": [[PERU, GBR], [GBR]]}, key="truce_yes")
    a.event("AGREE", "denied", [GBR], [PERU], "London has not", minor=True, alt={"plover": ["REJECT"], "status": ["occurred"], "targets": [[ARG], []]})

    a.at("He is in London as I dictate this, for the second time in a week, and was thought likely to be back here by Thursday if he was given anything to carry. I would not put money on the outcome.")
    a.event("CONSULT", "ongoing", [HAIG], [GBR], "He is in London as I dictate this", when="1982-04-12", place="London", format="visit", alt={"format": ["talks"]})
    a.event("CONSULT", "hypothetical", [HAIG], [ARG], "back here by Thursday if he was given anything to carry", when="1982-04-15", place="Buenos Aires", format="visit", key="haig_return", alt={"when": [None, "1982-04-12/1982-04-15"], "status": ["scheduled"]})
