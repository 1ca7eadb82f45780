"""Gold for the translated copy of 26 November 2015."""

from annotate import Article, Party
from parties import CAVUSOGLU, CREW, ERDOGAN, LAVROV, MEDVEDEV, MURAKHTIN, NATO, PUTIN, RU_MOD, RUS, SYR, TUR, TURKMEN

# fmt: off
COLONEL = Party("Colonel at the Hmeimim base (unnamed)", "RUS")
SOURCE, US_OFFICIAL, MFA = Party("Source in the Russian Defence Ministry (unnamed)", "RUS"), Party("American official (unnamed)", "USA"), Party("Russian Foreign Ministry", "RUS")
HASAN, ADVISER, FIGHTERS = Party("Hasan (driver from Gaziantep)"), Party("Adviser in the cabinet of Davutoglu (unnamed)", "TUR"), TURKMEN
DEU, FRA, ARMY, COALITION, PESHKOV = Party("Germany", "DEU"), Party("France", "FRA"), Party("Turkish army", "TUR"), Party("US-led coalition"), Party("Oleg Peshkov", "RUS")
TURKISH_SIDE, RUSSIAN_SIDE, MINISTERS = Party("Turkish side", "TUR"), Party("Russian side", "RUS"), Party("Russian ministers", "RUS")
TRUCKS, QAT, AZE = Party("Turkish trucks", "TUR"), Party("Qatar", "QAT"), Party("Azerbaijan", "AZE")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    a.document(published="2015-11-26", title="«Nobody should wait for an apology from us»", byline="Prepared by: S. M.", publisher="Vardar Courier", published_span="26.11.2015",
               standfirst="Ankara does not step back, Moscow installs missiles and prepares list of goods",
               boilerplate=["Home » World » Near East", "[Photo: archive]", "Translated with use of agencies. The editorial board is not responsible for contents of the sources.",
                            "Read also: Will our companions in tourism profit from Antalya?"], alt={"publisher": ["VARDAR COURIER"], "byline": ["S. M."]})
    day, wed, tue = "2015-11-26", "2015-11-25", "2015-11-24"

    a.at("«Nobody should wait for an apology from us»")
    s("us", ADVISER, None, "«Nobody should wait for an apology from us»", act="refusal", minor=True, note="headline")
    c("us", ADVISER, "refusal", "Nobody should wait for an apology from us", toward=[RUS], minor=True)

    sorry = "his country does not have for what to apologise"
    owed = "an apology is owed by those which have violated its airspace"
    react = "if such violation would be repeated, Turkey is obliged to react in the same way"
    other = "if it had been known that aeroplane is Russian, perhaps it would have been warned otherwise"
    a.at(f"Turkish president Recep Tayyip Erdogan declared on Thursday that {sorry}, and that {owed}. The same warned that {react}. He added however that {other}.")
    s("Turkish president Recep Tayyip Erdogan", ERDOGAN, "declared", [sorry, owed], act="refusal", date=day, key="no_apology", alt={"act": ["accusation"]})
    s("The same", ERDOGAN, ("warned", 1), react, act="threat", alt={"date": [day]}, key="react")
    s("He", ERDOGAN, "added", other, alt={"date": [day]}, key="otherwise")
    c("Turkish president Recep Tayyip Erdogan", ERDOGAN, "refusal", sorry, toward=[RUS])
    c("Turkish president Recep Tayyip Erdogan", ERDOGAN, "demand", "an apology is owed", toward=[RUS], minor=True)
    c("The same", ERDOGAN, "threat", "Turkey is obliged to react in the same way", "if such violation would be repeated", toward=[RUS], key="react_c")
    e("REJECT", "occurred", [ERDOGAN], [RUS], sorry, when=day, key="no_apology_e")
    e("ACCUSE", "occurred", [ERDOGAN], [RUS], "an apology is owed by those which have violated its airspace", when=day, alt={"plover": ["REQUEST"]}, minor=True)
    e("COERCE", "occurred", [RUS], [TUR], "those which have violated its airspace", minor=True, alt={"plover": ["ASSAULT", "MOBILIZE"]})
    e("THREATEN", "occurred", [ERDOGAN], [RUS], "The same warned that if such violation would be repeated", when=day, alt={"when": [None]})
    e("ASSAULT", "hypothetical", [TUR], [RUS], "Turkey is obliged to react in the same way", minor=True)
    e("COERCE", "hypothetical", [RUS], [TUR], "if such violation would be repeated", minor=True, alt={"plover": ["ASSAULT", "MOBILIZE"]})

    none = "from Ankara still did not arrive neither excuse, neither offer for compensation, neither promise that the guilty will be punished"
    a.at(f"With this he answered on Russian president Vladimir Putin, who complained few hours earlier, at a ceremony for receiving of ambassadors, that {none}.")
    s("Russian president Vladimir Putin", PUTIN, "complained", none, act="accusation", date=day, alt={"date": [None], "act": ["demand"]})
    e("ACCUSE", "occurred", [PUTIN], [TUR], "Vladimir Putin, who complained few hours earlier", when=day, alt={"when": [None]})
    e("CONSULT", "occurred", [Party("ambassadors")], [PUTIN], "a ceremony for receiving of ambassadors", when=day, format="meeting", minor=True, alt={"when": [None]})
    e("SUPPORT", "denied", [TUR], [RUS], "from Ankara still did not arrive neither excuse", minor=True, alt={"plover": ["AGREE"]})

    strayed = "had been told twelve times in five minutes to change course before it strayed for 17 seconds over a sliver of Turkey’s southernmost province"
    a.at(f"As is known, on the date of 24.11 two Turkish F-16 shot down Russian Su-24 at Syrian border, which, Ankara says, {strayed}. Moscow claims that there was not a single warning.")
    s("Ankara", TUR, "says", strayed, act="accusation", alt={"act": ["claim"]})
    s("Moscow", RUS, "claims", "there was not a single warning", act="denial", key="nowarn")
    e("ASSAULT", "occurred", [TUR], [RUS], "two Turkish F-16 shot down Russian Su-24 at Syrian border", when=tue, place="Syrian border", more=["the shooting"], key="downing")
    e("REQUEST", "occurred", [TUR], [CREW], "had been told twelve times in five minutes to change course", when=tue, alt={"plover": ["THREATEN"], "targets": [[RUS]]}, note="disputed")
    e("COERCE", "occurred", [RUS], [TUR], "strayed for 17 seconds over a sliver of Turkey’s southernmost province", when=tue, minor=True, alt={"plover": ["ASSAULT", "MOBILIZE"]}, note="disputed")
    e("REQUEST", "denied", [TUR], [CREW], "there was not a single warning", more=["to him nobody signalled anything"], alt={"plover": ["THREATEN"], "targets": [[RUS]]}, when=tue)
    f(12, "warnings", "Turkish warnings to the Russian crew", "twelve times", side="TUR", key="twelve")
    f(5, "minutes", "time in which the warnings were given", "five minutes", side="TUR", minor=True)
    f(17, "seconds", "time the bomber spent over Turkey", "17 seconds", side="TUR", key="seconds")
    f(2, "aircraft", "Turkish F-16s that shot down the bomber", "two Turkish F-16", minor=True)

    nothing = "to him nobody signalled anything, and of the Turkish aeroplane he saw nothing before the rocket"
    shows = "«Who wants to warn, he shows himself»"
    voice = "voice in English calls unknown aeroplane to turn to south"
    a.at(f"Same thing on Wednesday repeated the navigator Konstantin Murakhtin, which Syrian and Russian special forces pulled out after 12 hours: {nothing}. {shows}, added a colonel from the same base. Several hours later Turkish army published a sound recording in which {voice}.")
    s("the navigator Konstantin Murakhtin", MURAKHTIN, "repeated", ["Same thing", nothing], act="denial", date=wed, alt={"act": ["accusation", "claim"]}, key="navigator")
    s("a colonel from the same base", COLONEL, "added", shows, act="accusation", alt={"act": ["claim"]})
    s("voice in English", Party("Turkish controller (unnamed)", "TUR"), "calls", "to turn to south", act="demand", minor=True, to="crew of the Su-24", alt={"addressee": ["unknown aeroplane"]})
    e("AID", "occurred", [SYR, RUS], [MURAKHTIN], "Syrian and Russian special forces pulled out after 12 hours", minor=True, alt={"plover": ["COOPERATE"]})
    e("ACCUSE", "occurred", [COLONEL], [TUR], "Who wants to warn, he shows himself", minor=True)
    e("REQUEST", "occurred", [TUR], [CREW], voice, when=tue, minor=True, alt={"when": [None], "plover": ["THREATEN"]})
    f(12, "hours", "time until Murakhtin was rescued", "12 hours", minor=True)

    a.at("The pilot, lieutenant-colonel Oleg Peshkov, was killed from the ground by Turkmen fighters. First announcement of the fighters, that both members of the crew are dead, was shown as incorrect.")
    s("the fighters", FIGHTERS, "announcement", "both members of the crew are dead", key="both_dead", alt={"date": [tue]})
    e("ASSAULT", "occurred", [TURKMEN], [PESHKOV], "The pilot, lieutenant-colonel Oleg Peshkov, was killed from the ground by Turkmen fighters", when=tue, key="airman", alt={"when": [None]})
    f(2, "people", "Russian airmen killed", "both members of the crew", minor=True, key="dead_turkmen", note="shown to be wrong")

    sys = "systems S-400, with reach of 400 kilometres, will be set on base Hmeimim, only 50 km far from Turkey"
    stab = "«Whoever is thinking about new stab, let him look at the map first»"
    hope = "the missiles will not be directed against the aeroplanes of the coalition"
    a.at(f"Russian ministry of Defence confirmed that {sys}. {stab}, a source in the ministry told to Moscow agency Vesta. American official, who did not want that his name is published, expressed hope that {hope}, and said that they «significantly complicate» the things.")
    s("Russian ministry of Defence", RU_MOD, "confirmed", sys, alt={"act": ["promise", "threat"]})
    s("a source in the ministry", SOURCE, "told", stab, act="threat", to="Vesta")
    s("American official", US_OFFICIAL, "did not want", "that his name is published", act="demand", minor=True, alt={"act": ["refusal"]})
    s("American official", US_OFFICIAL, "expressed hope", hope, act="expectation", alt={"act": ["demand"]})
    s("American official", US_OFFICIAL, "said", "they «significantly complicate» the things", act="claim", alt={"act": ["accusation"]})
    c("Russian ministry of Defence", RU_MOD, "threat", "will be set on base Hmeimim", toward=[TUR], alt={"kind": ["promise"]})
    c("a source in the ministry", SOURCE, "threat", "let him look at the map first", "Whoever is thinking about new stab", polarity="if", toward=[TUR], minor=True, alt={"kind": ["demand"]})
    e("MOBILIZE", "hypothetical", [RUS], [TUR], "systems S-400, with reach of 400 kilometres, will be set on base Hmeimim", place="Hmeimim", more=["Moscow installs missiles"], alt={"status": ["scheduled", "ongoing"]}, key="s400")
    e("THREATEN", "occurred", [SOURCE], [TUR], "Whoever is thinking about new stab, let him look at the map first", minor=True)
    e("ASSAULT", "hypothetical", [RUS], [COALITION], hope, minor=True)
    f(400, "kilometres", "range of the S-400", "400 kilometres", side="RUS")
    f(50, "kilometres", "distance of Hmeimim from Turkey", "50 km", minor=True)

    prov = "the shooting as action prepared in advance"
    a.at(f"Minister of Foreign affairs Sergey Lavrov, who had on Wednesday one hour conversation by telephone with his Turkish colleague Mevlut Cavusoglu, evaluated {prov} (his ministry did not wish to precise who prepared it). Russia, he said, will not wage war against Turkey, but will seriously re-examine the relations. According to Turkish side, Cavusoglu expressed condolence and proposed meeting in Belgrade at the margins of OSCE council on the beginning of December. According to Russian side, Lavrov did not accept it.")
    s("Minister of Foreign affairs Sergey Lavrov", LAVROV, "evaluated", prov, act="accusation", key="provocation", alt={"date": [wed]})
    s("his ministry", MFA, "did not wish", "to precise who prepared it", act="refusal", minor=True)
    s("he", LAVROV, "said", ["Russia", "will not wage war against Turkey, but will seriously re-examine the relations"], act="threat", alt={"act": ["promise"], "date": [wed]}, key="nowar")
    s("Turkish side", TURKISH_SIDE, ("According to", 1), "Cavusoglu expressed condolence and proposed meeting in Belgrade at the margins of OSCE council on the beginning of December", minor=True)
    s(("Cavusoglu", 2), CAVUSOGLU, "expressed", "condolence", act="support", to="Sergei Lavrov", via=TURKISH_SIDE, alt={"date": [wed], "addressee": [None]})
    s(("Cavusoglu", 2), CAVUSOGLU, "proposed", "meeting in Belgrade at the margins of OSCE council on the beginning of December", act="proposal", to="Sergei Lavrov", via=TURKISH_SIDE, alt={"date": [wed], "addressee": [None]})
    s("Russian side", RUSSIAN_SIDE, ("According to", 2), "Lavrov did not accept it", minor=True, alt={"act": ["denial", "refusal"]})
    s(("Lavrov", 2), LAVROV, "did not accept", ("it", 2), act="refusal", via=RUSSIAN_SIDE, alt={"date": [wed]})
    c("he", LAVROV, "refusal", "will not wage war against Turkey", toward=[TUR], alt={"kind": ["promise"]})
    c("he", LAVROV, "threat", "will seriously re-examine the relations", toward=[TUR])
    c(("Cavusoglu", 2), CAVUSOGLU, "promise", "meeting in Belgrade at the margins of OSCE council on the beginning of December", toward=[RUS], minor=True)
    c(("Lavrov", 2), LAVROV, "refusal", "did not accept it", toward=[TUR])
    e("CONSULT", "occurred", [CAVUSOGLU], [LAVROV], "had on Wednesday one hour conversation by telephone with his Turkish colleague Mevlut Cavusoglu", when=wed, format="call", duration="one hour", key="call", alt={"sources": [[LAVROV]], "targets": [[CAVUSOGLU]]})
    e("ACCUSE", "occurred", [LAVROV], [TUR], f"evaluated {prov}", alt={"when": [wed]})
    e("REJECT", "occurred", [MFA], [], "his ministry did not wish to precise who prepared it", minor=True)
    e("ASSAULT", "denied", [RUS], [TUR], "will not wage war against Turkey", minor=True)
    e("THREATEN", "occurred", [LAVROV], [TUR], "will seriously re-examine the relations", alt={"when": [wed]})
    e("SANCTION", "hypothetical", [RUS], [TUR], "re-examine the relations", minor=True)
    e("SUPPORT", "occurred", [CAVUSOGLU], [RUS], "Cavusoglu expressed condolence", when=wed, alt={"when": [None]})
    e("REQUEST", "occurred", [CAVUSOGLU], [LAVROV], "proposed meeting in Belgrade", when=wed, alt={"when": [None]})
    e("CONSULT", "hypothetical", [CAVUSOGLU], [LAVROV], "meeting in Belgrade at the margins of OSCE council", when="2015-12", place="Belgrade", format="meeting", key="belgrade")
    e("REJECT", "occurred", [LAVROV], [CAVUSOGLU], "Lavrov did not accept it", alt={"when": [wed]}, key="belgrade_rejected")
    f(1, "hours", "length of the call between Lavrov and Cavusoglu", "one hour", minor=True)

    meas = "within two days they prepare measures: limits on food, on work of Turkish firms, on flights"
    rot = "«They neither return us, neither let us. Everything will rot until Saturday»"
    a.at(f"Prime minister Dmitry Medvedev ordered to the ministers that {meas}. Deliveries of wheat are for now not touched. Already on Thursday, in Novorossiysk, as a driver from Gaziantep told us by telephone, stood about 200 trucks with tomatoes and mandarins. {rot} said Hasan, who was fifth day on the road.")
    s("Prime minister Dmitry Medvedev", MEDVEDEV, "ordered", meas, act="demand", to="the ministers", alt={"addressee": ["Russian ministers", "ministers"]})
    s("a driver from Gaziantep", HASAN, "told", ["Already on Thursday, in Novorossiysk", "stood about 200 trucks with tomatoes and mandarins"], to="Vardar Courier", alt={"addressee": ["us", None]})
    s("Hasan", HASAN, "said", rot, act="accusation", alt={"act": ["expectation", "claim"], "date": [day]})
    c("Prime minister Dmitry Medvedev", MEDVEDEV, "demand", meas, toward=[MINISTERS], alt={"kind": ["threat"], "toward": [[TUR]]})
    e("REQUEST", "occurred", [MEDVEDEV], [MINISTERS], "Prime minister Dmitry Medvedev ordered to the ministers", alt={"when": [day]})
    e("SANCTION", "denied", [RUS], [TUR], "Deliveries of wheat are for now not touched", minor=True)
    e("SANCTION", "hypothetical", [RUS], [TUR], "limits on food, on work of Turkish firms, on flights", more=["prepares list of goods"], key="measures")
    e("COERCE", "ongoing", [RUS], [TRUCKS], "They neither return us, neither let us", place="Novorossiysk", alt={"targets": [[TUR]], "plover": ["SANCTION"]}, more=["stood about 200 trucks with tomatoes and mandarins"])
    e("ACCUSE", "occurred", [HASAN], [RUS], rot, minor=True)
    f(2, "days", "deadline for the Russian ministers", "two days")
    f(200, "trucks", "Turkish trucks waiting in Novorossiysk", "about 200 trucks", approx=True)

    a.at("In Ankara an adviser in the cabinet of prime minister Davutoglu stated that «nobody should wait for an apology from us». Turkey, he said, will not reply with sanctions «so long as Russians do not touch the gas». Should they touch it, there are Qatar and Azerbaijan, he added.")
    s("an adviser in the cabinet of prime minister Davutoglu", ADVISER, "stated", "«nobody should wait for an apology from us»", act="refusal", key="adviser_no")
    s(("he", 1), ADVISER, "said", ["Turkey", "will not reply with sanctions «so long as Russians do not touch the gas»"], act="promise", alt={"act": ["refusal", "threat"]})
    s(("he", 2), ADVISER, "added", "Should they touch it, there are Qatar and Azerbaijan", act="threat", alt={"act": ["claim"]})
    c("an adviser in the cabinet of prime minister Davutoglu", ADVISER, "refusal", "nobody should wait for an apology from us", toward=[RUS])
    c(("he", 1), ADVISER, "promise", "will not reply with sanctions", "so long as Russians do not touch the gas", toward=[RUS], alt={"kind": ["refusal"]})
    c(("he", 2), ADVISER, "threat", "there are Qatar and Azerbaijan", "Should they touch it", toward=[RUS], minor=True)
    e("REJECT", "occurred", [ADVISER], [RUS], "nobody should wait for an apology from us", more=["Nobody should wait for an apology from us"], minor=True)
    e("AGREE", "occurred", [ADVISER], [RUS], "Turkey, he said, will not reply with sanctions", minor=True)
    e("SANCTION", "denied", [TUR], [RUS], "reply with sanctions", minor=True, alt={"status": ["hypothetical"]})
    e("SANCTION", "hypothetical", [RUS], [TUR], "touch the gas", minor=True)
    e("THREATEN", "occurred", [ADVISER], [RUS], "Should they touch it, there are Qatar and Azerbaijan", minor=True)
    e("COOPERATE", "hypothetical", [TUR], [QAT, AZE], "there are Qatar and Azerbaijan", minor=True)

    a.at("Berlin and Paris called both sides to restraint. NATO (extraordinary session was held on 24.11) does not plan new session.")
    s("Berlin and Paris", Party("Germany and France"), "called", "to restraint", act="demand", to="both sides")
    s("NATO", NATO, "does not plan", "new session", act="refusal", minor=True, alt={"act": ["denial"]})
    c("Berlin and Paris", Party("Germany and France"), "demand", "restraint", toward=[TUR, RUS])
    e("REQUEST", "occurred", [DEU, FRA], [TUR, RUS], "Berlin and Paris called both sides to restraint")
    e("CONSULT", "occurred", [NATO], [], "extraordinary session was held on 24.11", when=tue, format="council", minor=True, key="nac")
    e("CONSULT", "denied", [NATO], [], "new session", format="council", minor=True)
