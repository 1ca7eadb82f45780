"""Gold for the agency's report of the day on which the Su-24 was shot down."""

from annotate import Article, Party
from parties import ALLIES, CREW, DAVUTOGLU, LAVROV, NATO, PUTIN, RU_MOD, RUS, STOLTENBERG, TUR, TURKMEN

# fmt: off
STAFF, COMMANDER = Party("Russian General Staff", "RUS"), Party("Deputy commander of a Syrian Turkmen brigade (unnamed)")
AIDE, DIPLOMATS, ENVOYS = Party("Aide to Ahmet Davutoglu (unnamed)", "TUR"), Party("diplomats (unnamed)"), Party("NATO envoys (unnamed)", "NATO")
OBAMA, HOLLANDE, ABDULLAH, AMBASSADOR = Party("Barack Obama", "USA"), Party("Francois Hollande", "FRA"), Party("King Abdullah", "JOR"), Party("Russian ambassador to Turkey", "RUS")
ENERGY, VILLAGES, UNSC, TOURISTS = Party("Turkish Energy Ministry official (unnamed)", "TUR"), Party("Turkmen villages", "SYR"), Party("UN Security Council", "UN"), Party("Russians", "RUS")
ASSAD = Party("Bashar al-Assad", "SYR")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    a.document(published="2015-11-24", title="WRAPUP 4-Turkey downs Russian bomber at Syrian border; Kremlin speaks of accomplices", agency="Halyard", datelines=["ANKARA/MOSCOW"],
               published_span="Tue Nov 24, 2015", boilerplate=["(Additional reporting by Yana Perlov and Cem Batur; Editing by Ruth Ng)"],
               alt={"publisher": ["Halyard"], "title": ["Turkey downs Russian bomber at Syrian border; Kremlin speaks of accomplices"]})
    day = "2015-11-24"

    a.at("Kremlin speaks of accomplices")
    s("Kremlin", Party("Kremlin", "RUS"), "speaks of", "accomplices", act="accusation", minor=True)
    a.at("* Ankara says ten warnings went unanswered\n* Moscow cancels Lavrov visit, sends cruiser\n* NATO ambassadors meet at Turkey's request")
    s("Ankara", TUR, "says", "ten warnings went unanswered", minor=True, alt={"act": ["accusation"]}, key="warn_s")

    a.at("A Russian bomber which, Ankara says, had been told ten times in five minutes to change course before it strayed for 17 seconds over a sliver of Turkey's southernmost province, was shot down on Tuesday by Turkish F-16s and fell in flames in the mountains of northern Latakia, the first of Moscow's warplanes to be destroyed by a member of NATO since the 1950s.")
    s("Ankara", TUR, "says", ["A Russian bomber", "had been told ten times in five minutes to change course before it strayed for 17 seconds over a sliver of Turkey's southernmost province"], act="accusation", alt={"act": ["claim"]})
    e("ASSAULT", "occurred", [TUR], [RUS], "was shot down on Tuesday by Turkish F-16s", when=day, place="northern Latakia", more=["Turkey downs Russian bomber at Syrian border", "the loss of the jet"], key="downing")
    e("REQUEST", "occurred", [TUR], [CREW], "had been told ten times in five minutes to change course", when=day, more=["ten warnings went unanswered"], alt={"plover": ["THREATEN"], "targets": [[RUS]]}, note="disputed", key="warnings")
    e("COERCE", "occurred", [RUS], [TUR], "strayed for 17 seconds over a sliver of Turkey's southernmost province", when=day, place="Turkey", minor=True, more=["had crossed its frontier to a depth of more than a mile"], alt={"plover": ["MOBILIZE", "ASSAULT"]}, note="disputed")
    f(10, "warnings", "Turkish warnings to the Russian crew", "ten times", side="TUR", key="ten")
    f(5, "minutes", "time in which the warnings were given", "five minutes", side="TUR", minor=True)
    f(17, "seconds", "time the bomber spent over Turkey", "17 seconds", side="TUR", key="seconds")

    hit = "the loss of the jet, which in his account was hit a kilometre inside Syria while it threatened nobody, would have serious consequences for relations between the two countries"
    acc = "Turkey of acting as the accomplice of terrorists"
    a.at(f"President Vladimir Putin, who was receiving Jordan's King Abdullah in Sochi and who let half a minute of silence pass before he spoke, accused {acc} and warned that {hit}.")
    s("President Vladimir Putin", PUTIN, "accused", acc, act="accusation", alt={"date": [day]}, key="accomplice")
    s("President Vladimir Putin", PUTIN, "warned", hit, act="threat", alt={"date": [day]}, key="consequences")
    s("his", PUTIN, "account", ["the loss of the jet", "was hit a kilometre inside Syria while it threatened nobody"], minor=True, alt={"act": ["denial"]}, key="putin_inside")
    c("President Vladimir Putin", PUTIN, "threat", "would have serious consequences for relations between the two countries", toward=[TUR])
    e("CONSULT", "occurred", [ABDULLAH], [PUTIN], "receiving Jordan's King Abdullah in Sochi", when=day, place="Sochi", format="visit", minor=True, alt={"when": [None], "format": ["meeting"]})
    e("ACCUSE", "occurred", [PUTIN], [TUR], "accused Turkey of acting as the accomplice of terrorists", more=["Kremlin speaks of accomplices"], alt={"when": [day]})
    e("THREATEN", "occurred", [PUTIN], [TUR], "warned that the loss of the jet", alt={"when": [day]})
    e("SANCTION", "hypothetical", [RUS], [TUR], "serious consequences for relations between the two countries", minor=True)
    e("COOPERATE", "occurred", [TUR], [Party("terrorists")], "acting as the accomplice of terrorists", minor=True, note="alleged", alt={"status": ["hypothetical"]})
    f(1, "kilometres", "distance inside Syria at which the jet was hit", "a kilometre", side="RUS", key="km")

    killed = "One of the two airmen was killed by fire from the ground as he came down by parachute"
    a.at(f"{killed}, Russia's General Staff said, adding that a marine had also died when a helicopter sent to look for them was hit. A Syrian Turkmen brigade whose deputy commander showed reporters a strip of parachute in the village of Yamadi, said both were dead. \"They came to bomb us and they will not come twice,\" he said.")
    s("Russia's General Staff", STAFF, ("said", 1), killed, alt={"act": ["accusation"]}, key="one_dead")
    s("Russia's General Staff", STAFF, "adding", "a marine had also died when a helicopter sent to look for them was hit")
    s("A Syrian Turkmen brigade", TURKMEN, ("said", 2), "both were dead", key="both_dead")
    s(("he", 2), COMMANDER, ("said", 3), '"They came to bomb us and they will not come twice,"', act="threat", alt={"act": ["claim", "accusation"]})
    c(("he", 2), COMMANDER, "threat", "they will not come twice", toward=[RUS], minor=True)
    e("ASSAULT", "occurred", [], [CREW], killed, when=day, alt={"sources": [[TURKMEN]]}, key="airman")
    e("ASSAULT", "occurred", [], [RUS], "a marine had also died when a helicopter sent to look for them was hit", when=day, alt={"sources": [[TURKMEN]], "when": [None]})
    e("ACCUSE", "occurred", [COMMANDER], [RUS], "They came to bomb us", minor=True)
    e("THREATEN", "occurred", [COMMANDER], [RUS], "they will not come twice", minor=True)
    e("ASSAULT", "occurred", [RUS], [TURKMEN], "They came to bomb us", minor=True)
    f(1, "airmen", "Russian airmen killed", "One of the two airmen", side="RUS", key="dead_rus")
    f(1, "marines", "Russian marines killed", "a marine", side="RUS", minor=True)
    f(2, "airmen", "Russian airmen killed", "both", side=None, key="dead_turkmen")

    letter = "two planes of unknown nationality had ignored the warnings, given on the emergency channel, and had crossed its frontier to a depth of more than a mile at 9:24 a.m. before one of them left"
    a.at(f"In a letter to the 15 members of the UN Security Council, Turkey said {letter}.")
    s("Turkey", TUR, "said", letter, act="accusation", to="UN Security Council", alt={"act": ["claim"]}, key="letter_s")
    e("CONSULT", "occurred", [TUR], [UNSC], "a letter to the 15 members of the UN Security Council", format="letter", minor=True)
    e("ACCUSE", "occurred", [TUR], [RUS], "two planes of unknown nationality had ignored the warnings", minor=True)
    f(2, "planes", "planes said to have crossed the Turkish frontier", "two planes", side="TUR")
    f(1, "miles", "depth to which the planes entered Turkey", "more than a mile", low=1, approx=True, side="TUR")

    duty = "it was not only Turkey's right but its duty to act against anyone who violated its borders"
    mind = '"No pilot should have to wait and find out what a bomber has in mind,"'
    a.at(f"Prime Minister Ahmet Davutoglu, whose new cabinet was announced the same day, said {duty}. {mind} an aide to Davutoglu told Halyard. If it happened tomorrow, the aide said, the order would be the same.")
    s("Prime Minister Ahmet Davutoglu", DAVUTOGLU, ("said", 1), duty, alt={"act": ["threat", "support"]})
    s("an aide to Davutoglu", AIDE, "told", mind, to="Halyard")
    s("the aide", AIDE, ("said", 2), ["If it happened tomorrow", "the order would be the same"], act="threat")
    c("the aide", AIDE, "threat", "the order would be the same", "If it happened tomorrow", toward=[RUS], alt={"toward": [[]]}, key="again")
    c("Prime Minister Ahmet Davutoglu", DAVUTOGLU, "threat", "act against anyone", "who violated its borders", polarity="if", toward=[RUS], minor=True, alt={"toward": [[]]})
    e("THREATEN", "occurred", [AIDE], [RUS], "If it happened tomorrow, the aide said, the order would be the same", alt={"targets": [[]]})
    e("ASSAULT", "hypothetical", [TUR], [RUS], "the order would be the same", minor=True)

    radar = "it had radar data to prove that the Su-24 had been over Syria from take-off to impact"
    contact = "no attempt had been made to contact the crew"
    ann = ["the cruiser Moskva, moved closer to the coast at Latakia, would destroy any target that it judged to be a danger", "its bombers would henceforth fly only with fighters beside them"]
    a.at(f"Moscow denied all of it. The Defence Ministry, which said {radar}, said {contact}, suspended every military contact with Ankara, and announced that {ann[0]} and that {ann[1]}.")
    s("Moscow", RUS, "denied", "all of it", act="denial", key="denied")
    s("The Defence Ministry", RU_MOD, ("said", 1), radar, act="denial", alt={"act": ["claim"]}, key="never")
    s("The Defence Ministry", RU_MOD, ("said", 2), contact, act="denial", alt={"act": ["claim"]}, key="nocontact")
    s("The Defence Ministry", RU_MOD, "announced", ann, act="threat")
    c("The Defence Ministry", RU_MOD, "threat", "destroy any target", "that it judged to be a danger", polarity="if", toward=[TUR], alt={"toward": [[]]})
    c("The Defence Ministry", RU_MOD, "threat", ann[1], toward=[TUR], minor=True, alt={"kind": ["promise"], "toward": [[]]})
    e("COERCE", "denied", [RUS], [TUR], "the Su-24 had been over Syria from take-off to impact", minor=True, alt={"plover": ["MOBILIZE", "ASSAULT"]})
    e("REQUEST", "denied", [TUR], [CREW], contact, key="warnings_denied", alt={"targets": [[RUS]], "plover": ["CONSULT", "THREATEN"]})
    e("SANCTION", "occurred", [RU_MOD], [TUR], "suspended every military contact with Ankara", alt={"sources": [[RUS]], "when": [day]})
    e("MOBILIZE", "occurred", [RUS], [TUR], "the cruiser Moskva, moved closer to the coast at Latakia", place="Latakia", more=["sends cruiser"], key="moskva")
    e("THREATEN", "occurred", [RU_MOD], [TUR], "would destroy any target that it judged to be a danger", alt={"targets": [[]], "sources": [[RUS]]})
    e("ASSAULT", "hypothetical", [RUS], [TUR], "destroy any target", minor=True, alt={"targets": [[]]})
    e("MOBILIZE", "hypothetical", [RUS], [TUR], ann[1], minor=True, alt={"targets": [[]], "status": ["scheduled"]})

    a.at("Foreign Minister Sergei Lavrov called off a visit to Istanbul planned for Wednesday. He also advised Russians, 3.3 million of whom holidayed in Turkey last year, against going there.")
    s("He", LAVROV, "advised", "against going there", act="demand", to="Russians")
    c("He", LAVROV, "demand", "against going there", toward=[TOURISTS], minor=True)
    e("REJECT", "occurred", [LAVROV], [TUR], "Foreign Minister Sergei Lavrov called off a visit to Istanbul", more=["Moscow cancels Lavrov visit"], key="cancelled", alt={"sources": [[RUS]], "when": [day], "plover": ["SANCTION"]})
    e("CONSULT", "denied", [LAVROV], [TUR], "a visit to Istanbul planned for Wednesday", when="2015-11-25", place="Istanbul", format="visit", alt={"status": ["scheduled", "hypothetical"]})
    e("REQUEST", "occurred", [LAVROV], [TOURISTS], "advised Russians, 3.3 million of whom holidayed in Turkey last year, against going there", alt={"targets": [[]], "plover": ["SANCTION"]})
    f(3300000, "people", "Russians who holidayed in Turkey in 2014", "3.3 million", key="tourists")

    a.at("At an extraordinary session of NATO ambassadors in Brussels Secretary-General Jens Stoltenberg said the allies stood by Turkey and that their own assessment agreed with its account. He appealed for calm. Behind closed doors, however, several envoys wondered aloud why the intruder could not have been escorted out, two diplomats who were in the room said.")
    why = "several envoys wondered aloud why the intruder could not have been escorted out"
    s("Secretary-General Jens Stoltenberg", STOLTENBERG, ("said", 1), ["the allies stood by Turkey", "their own assessment agreed with its account"], act="support", alt={"date": [day]})
    s("He", STOLTENBERG, "appealed", "for calm", act="demand")
    s("several envoys", ENVOYS, "wondered aloud", "why the intruder could not have been escorted out", act="accusation", to=None, via=DIPLOMATS, alt={"act": ["claim", "demand"]})
    s("two diplomats", DIPLOMATS, ("said", 2), ["Behind closed doors", why], minor=True)
    c("He", STOLTENBERG, "demand", "calm", toward=[TUR, RUS], minor=True)
    e("CONSULT", "occurred", [Party("NATO ambassadors", "NATO")], [], "an extraordinary session of NATO ambassadors in Brussels", when=day, place="Brussels", format="council", more=["NATO ambassadors meet at Turkey's request"], alt={"when": [None], "targets": [[TUR]]}, key="nac")
    e("SUPPORT", "occurred", [STOLTENBERG], [TUR], "Jens Stoltenberg said the allies stood by Turkey", alt={"sources": [[ALLIES]], "when": [day]}, key="stood")
    e("REQUEST", "occurred", [STOLTENBERG], [TUR, RUS], "He appealed for calm", minor=True)
    e("ACCUSE", "occurred", [ENVOYS], [TUR], why, minor=True)
    a.at("* NATO ambassadors meet at Turkey's request")
    e("REQUEST", "occurred", [TUR], [NATO], "Turkey's request", minor=True)

    a.at("US President Barack Obama, speaking beside France's Francois Hollande in Washington, said Turkey was entitled to defend its air space, and urged the two sides to talk to each other.")
    s("US President Barack Obama", OBAMA, "said", "Turkey was entitled to defend its air space", act="support")
    s("US President Barack Obama", OBAMA, "urged", "to talk to each other", act="demand", to="Turkey and Russia", alt={"addressee": ["the two sides"]})
    c("US President Barack Obama", OBAMA, "demand", "talk to each other", toward=[TUR, RUS])
    e("CONSULT", "occurred", [HOLLANDE], [OBAMA], "speaking beside France's Francois Hollande in Washington", place="Washington", format="meeting", minor=True, alt={"format": ["visit"]})
    e("SUPPORT", "occurred", [OBAMA], [TUR], "said Turkey was entitled to defend its air space")
    e("REQUEST", "occurred", [OBAMA], [TUR, RUS], "urged the two sides to talk to each other")
    e("CONSULT", "hypothetical", [TUR], [RUS], "the two sides to talk to each other", format="talks", minor=True)

    a.at("Turkey, which has wanted President Bashar al-Assad gone since 2011, had summoned the Russian ambassador last week over the bombing of Turkmen villages and warned him against any repetition. It buys more than half of its gas from Russia; an Energy Ministry official said he did not expect the flow to be interrupted.")
    s("Turkey", TUR, "wanted", "President Bashar al-Assad gone", act="demand", minor=True)
    s("Turkey", TUR, "warned", "against any repetition", act="threat", to="Russian ambassador to Turkey", date="2015-11-16/2015-11-22", alt={"act": ["demand"], "date": [None]})
    s("an Energy Ministry official", ENERGY, "said", "he did not expect the flow to be interrupted", act="expectation")
    c("Turkey", TUR, "demand", "President Bashar al-Assad gone", toward=[ASSAD], minor=True)
    c("Turkey", TUR, "demand", "against any repetition", toward=[RUS], minor=True, alt={"kind": ["threat"]})
    e("REQUEST", "ongoing", [TUR], [ASSAD], "Turkey, which has wanted President Bashar al-Assad gone since 2011", when="2011/2015", minor=True, alt={"status": ["occurred"], "when": [None, "2011"]})
    e("RETREAT", "hypothetical", [ASSAD], [], "President Bashar al-Assad gone", minor=True)
    e("CONSULT", "occurred", [TUR], [AMBASSADOR], "summoned the Russian ambassador last week", when="2015-11-16/2015-11-22", format="meeting", alt={"plover": ["ACCUSE", "REQUEST"], "sources": [[AMBASSADOR]], "targets": [[TUR]]})
    e("ASSAULT", "occurred", [RUS], [VILLAGES], "the bombing of Turkmen villages", place="Syria", when="2015-11", alt={"when": [None]})
    e("THREATEN", "occurred", [TUR], [AMBASSADOR], "warned him against any repetition", alt={"targets": [[RUS]], "plover": ["REQUEST"]}, when="2015-11-16/2015-11-22")
    e("ASSAULT", "hypothetical", [RUS], [VILLAGES], "any repetition", minor=True)
    e("COOPERATE", "ongoing", [TUR], [RUS], "It buys more than half of its gas from Russia", minor=True)
    e("SANCTION", "denied", [RUS], [TUR], "the flow to be interrupted", minor=True, alt={"status": ["hypothetical"]})
    f(50, "percent", "share of Russian gas in Turkey's imports", "more than half of its gas", low=50, approx=True, alt={"value": [0.5], "low": [0.5]})
