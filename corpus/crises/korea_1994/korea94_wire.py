"""Gold for the agency report of 15 June 1994."""

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import CARTER, CHN, IAEA, JPN, KCNA, KIM_IL_SUNG, KIM_YOUNG_SAM, KOR, PERRY, PRK, RUS, UNSC, USA

WED, MON, TUE, THU, FRI = weekday("1994-06-15", "Wednesday"), weekday("1994-06-13", "Monday"), weekday("1994-06-14", "Tuesday"), weekday("1994-06-16", "Thursday"), weekday("1994-06-10", "Friday")
DIPLOMATS = Party("diplomats at the United Nations (unnamed)")
COUNSELOR = Party("North Korean counselor at the UN (unnamed)", "PRK")
CIA = Party("CIA", "USA")
PENTAGON = Party("Pentagon official (unnamed)", "USA")
TOKYO_SPOKESMAN = Party("Japanese foreign ministry spokesman (unnamed)", "JPN")
IAEA_OFFICIAL = Party("IAEA official (unnamed)", "UN")
WHITE_HOUSE = Party("White House", "USA")
SENIOR = Party("senior administration official (unnamed)", "USA")


def annotate(a: Article) -> None:
    a.document(
        published=WED,
        title="Carter crosses into North as U.S. floats sanctions, Pyongyang warns of war",
        byline="By Walter Dunleavy",
        agency="Pacific Press Service",
        boilerplate=["PPS-0611 NKOREA-NUCLEAR (3rd lead; adds Chinese and Japanese reaction, IAEA)", "(Walter Dunleavy in Seoul, Ines Marchetti at the United Nations. PPS desk: 202-555-0119)"],
        datelines=["SEOUL"],
        published_span="June 15, 1994",
        alt={"publisher": ["Pacific Press Service"]},
    )
    a.at("Carter crosses into North as U.S. floats sanctions, Pyongyang warns of war")
    a.statement("U.S.", USA, "floats", "sanctions", act="proposal", minor=True, alt={"act": ["threat"]})
    a.statement("Pyongyang", PRK, "warns", "of war", act="threat", minor=True)

    a.at(a.between("Sirens emptied the streets", "long overdue."))
    a.statement("Washington", USA, "described", ["a mission", "as private"], alt={"act": ["denial"]})
    a.statement("Pyongyang", PRK, None, "as long overdue", act="support", mode="indirect", minor=True, alt={"act": ["claim"]}, note="the cue is the verb of the first half")
    a.event("MOBILIZE", "occurred", [KOR], [], "Sirens emptied the streets of this city for 20 minutes", when=WED, place="Seoul", minor=True, alt={"targets": [[PRK]], "plover": ["COERCE"]})
    a.event("CONSULT", "occurred", [CARTER], [PRK], "former U.S. President Jimmy Carter walked over the border at Panmunjom on a mission", when=WED, place="Panmunjom", format="visit", more=["Carter crosses into North"], key="carter")
    a.figure(20, "minutes", "length of the alarm in Seoul", "20 minutes", minor=True)

    a.at(a.between("At the United Nations, the United States", "the Yongbyon complex."))
    a.statement("diplomats", DIPLOMATS, "said", ["The measures would take effect after a 30-day grace period", "unless inspectors were let back into the Yongbyon complex"], act="expectation", alt={"act": ["claim", "threat"]})
    a.commitment("the United States", USA, "threat", "ban arms sales to North Korea", toward=[PRK], alt={"by": [UNSC]})
    a.commitment("the United States", USA, "threat", "halt U.N. technical aid", toward=[PRK], alt={"by": [UNSC]})
    a.commitment("the United States", USA, "threat", "a cut-off of the money sent home by Koreans in Japan", "if the first step failed", toward=[PRK], alt={"by": [UNSC]})
    a.commitment("the United States", USA, "threat", "The measures would take effect after a 30-day grace period", "unless inspectors were let back into the Yongbyon complex", toward=[PRK], alt={"by": [UNSC]})
    a.commitment("the United States", USA, "demand", "inspectors were let back into the Yongbyon complex", toward=[PRK], alt={"by": [UNSC]})
    a.event("REQUEST", "ongoing", [USA], [UNSC], "the United States began showing other members of the Security Council a draft", when=WED, place="United Nations", more=["U.S. floats sanctions"], alt={"plover": ["CONSULT"], "status": ["occurred"], "when": [None], "place": [None]})
    a.event("SANCTION", "hypothetical", [UNSC], [PRK], "ban arms sales to North Korea and halt U.N. technical aid", more=["a cut-off of the money sent home by Koreans in Japan", "any such resolution"], key="sanctions", alt={"sources": [[USA]]})
    a.event("COOPERATE", "hypothetical", [PRK], [IAEA], "inspectors were let back into the Yongbyon complex", place="Yongbyon", minor=True, alt={"plover": ["CONCEDE", "RETREAT"]})
    a.event("REQUEST", "occurred", [USA], [PRK], "unless inspectors were let back into the Yongbyon complex", minor=True, alt={"sources": [[UNSC]]})
    a.event("THREATEN", "occurred", [USA], [PRK], "The measures would take effect after a 30-day grace period", minor=True, alt={"sources": [[UNSC]]})
    a.figure(30, "days", "grace period of the draft resolution", "30-day grace period")

    a.at(a.between("North Korea, which on Monday", "not on paper\"."))
    a.statement("North Korea", PRK, "announced", "it was quitting the International Atomic Energy Agency", date=MON, act="refusal", alt={"act": ["claim", "threat"]})
    war = "would take any such resolution for the opening of hostilities"
    a.statement("its official news agency", KCNA, "repeated", ["North Korea", war], act="threat", alt={"date": [WED]}, key="act_of_war")
    a.statement("a counselor at the North's U.N. mission", COUNSELOR, "said", '"Whoever lights the fuse in New York must know who is sitting on the powder,"', act="threat", alt={"date": [WED]})
    a.statement("a counselor at the North's U.N. mission", COUNSELOR, "adding", 'there would be "one answer, and not on paper"', act="threat", alt={"date": [WED]})
    a.commitment("North Korea", PRK, "threat", "quitting the International Atomic Energy Agency", toward=[IAEA], minor=True, alt={"kind": ["refusal"]})
    a.commitment("North Korea", PRK, "threat", war, toward=[UNSC], alt={"toward": [[USA], [UNSC, USA]]})
    a.commitment("a counselor at the North's U.N. mission", COUNSELOR, "threat", '"one answer, and not on paper"', toward=[UNSC], alt={"toward": [[USA]]})
    a.event("SANCTION", "occurred", [PRK], [IAEA], "it was quitting the International Atomic Energy Agency", when=MON, alt={"plover": ["RETREAT", "REJECT"], "status": ["scheduled", "hypothetical"]}, key="quit")
    a.event("THREATEN", "occurred", [PRK], [UNSC], war, more=["Pyongyang warns of war"], alt={"targets": [[USA]], "when": [WED], "sources": [[KCNA]]})
    a.event("THREATEN", "occurred", [COUNSELOR], [UNSC], 'there would be "one answer, and not on paper"', alt={"targets": [[USA]], "when": [WED]}, more=["Whoever lights the fuse in New York must know who is sitting on the powder"])
    a.event("ASSAULT", "hypothetical", [PRK], [UNSC], "the opening of hostilities", minor=True, alt={"targets": [[], [USA], [KOR]]})

    a.at(a.between("South Korean President Kim Young-sam", "for a third day."))
    a.statement("South Korean President Kim Young-sam", KIM_YOUNG_SAM, "told", "the country could handle any provocation", to="security ministers", alt={"addressee": ["a meeting of security ministers"], "act": ["threat"], "date": [WED]})
    a.statement("South Korean President Kim Young-sam", KIM_YOUNG_SAM, "appealed", "not to hoard noodles and rice", act="demand", to="the public", alt={"date": [WED]})
    a.commitment("South Korean President Kim Young-sam", KIM_YOUNG_SAM, "demand", "not to hoard noodles and rice", toward=[Party("the public in South Korea", "KOR")], minor=True)
    a.event("CONSULT", "occurred", [KIM_YOUNG_SAM], [Party("South Korean security ministers", "KOR")], "South Korean President Kim Young-sam told a meeting of security ministers", format="meeting", minor=True, alt={"when": [WED]})
    a.event("REQUEST", "occurred", [KIM_YOUNG_SAM], [Party("the public in South Korea", "KOR")], "appealed to the public not to hoard noodles and rice", minor=True, alt={"when": [WED]})

    a.at(a.between("The crisis turns on some 8,000", "meaning to build one."))
    a.statement("the CIA", CIA, "according to", "enough for one or two bombs")
    a.statement("Pyongyang", PRK, "says", "none", act="denial")
    a.statement("Pyongyang", PRK, "denied", "ever meaning to build one", act="denial", key="no_bomb")
    a.event("COERCE", "occurred", [PRK], [IAEA], "which the North hauled out of a small reactor last month without waiting for inspectors to mark them", when="1994-05", place="Yongbyon", key="unloaded", alt={"plover": ["REJECT", "MOBILIZE"], "place": [None]})
    a.event("MOBILIZE", "denied", [PRK], [], "has denied ever meaning to build one", minor=True)
    a.figure(8000, "fuel rods", "fuel rods taken out of the reactor at Yongbyon", "some 8,000 fuel rods", approx=True, side="PRK", key="rods")
    a.figure(None, "bombs", "bombs that North Korea's plutonium would make", "one or two bombs", low=1, high=2, side="PRK", alt={"side": [None, "USA"]})

    a.at(a.between("A Pentagon official said", "he could win one.\""))
    a.statement("A Pentagon official", PENTAGON, "said", "Defense Secretary William Perry was considering whether to send 10,000 more troops to join the 37,000 already in the South, along with Patriot batteries and a second aircraft carrier", key="s_defense_secretary_william")
    a.statement("Defense Secretary William Perry", PERRY, "considering", "whether to send 10,000 more troops to join the 37,000 already in the South, along with Patriot batteries and a second aircraft carrier", via=PENTAGON, alt={"act": ["threat"]}, key="s_whether_send_10")
    a.statement("the official", PENTAGON, "stressed", "No decision had been taken", act="denial", alt={"act": ["claim"]})
    a.statement(("he", 1), PENTAGON, "refused", "to say wether a strike on Yongbyon was among the options", act="refusal", minor=True)
    a.statement("the official", PENTAGON, None, "\"We're not looking for a war. We're making sure nobody thinks he could win one.\"", act="denial", alt={"act": ["claim", "threat"]})
    a.commitment(("he", 1), PENTAGON, "refusal", "refused to say wether a strike on Yongbyon was among the options", minor=True)
    a.event("MOBILIZE", "hypothetical", [USA], [PRK], "send 10,000 more troops to join the 37,000 already in the South, along with Patriot batteries and a second aircraft carrier", place="South Korea", key="reinforcements", alt={"sources": [[PERRY]], "targets": [[], [KOR]]})
    a.event("MOBILIZE", "ongoing", [USA], [PRK], "the 37,000 already in the South", place="South Korea", minor=True, alt={"targets": [[], [KOR]]})
    a.event("REJECT", "occurred", [PENTAGON], [], "he refused to say wether a strike on Yongbyon was among the options", minor=True)
    a.event("ASSAULT", "hypothetical", [USA], [PRK], "a strike on Yongbyon", place="Yongbyon", minor=True)
    a.figure(10000, "troops", "US reinforcements for South Korea under consideration", "10,000 more troops", side="USA")
    a.figure(37000, "troops", "US troops in South Korea", "the 37,000 already in the South", side="USA")

    a.at(a.between("China, whose veto", "$1.8 billion a year."))
    a.statement("China", CHN, "made clear", "it opposes sanctions", act="refusal", alt={"date": [WED]})
    a.statement("China", CHN, "opposes", "sanctions", act="refusal", minor=True)
    a.statement("China", CHN, "called on", "to keep talking", act="demand", to="all sides", alt={"addressee": [None]})
    a.statement("Moscow", RUS, "wants", "an international conference first", act="proposal", alt={"act": ["demand"]})
    a.statement("a foreign ministry spokesman", TOKYO_SPOKESMAN, "said", 'Japan would go along with whatever the Council decided, "short of anything that floats or flies"', act="promise", alt={"act": ["support"], "date": [WED]})
    a.commitment("China", CHN, "demand", "to keep talking", toward=[USA, PRK], alt={"toward": [[], [PRK, USA, KOR], [PRK, USA]]})
    a.commitment("Moscow", RUS, "demand", "an international conference first", minor=True)
    a.commitment("a foreign ministry spokesman", TOKYO_SPOKESMAN, "promise", 'Japan would go along with whatever the Council decided, "short of anything that floats or flies"', toward=[UNSC], alt={"by": [JPN], "toward": [[USA], []]})
    a.event("REJECT", "occurred", [CHN], [USA], "China, whose veto would kill the draft, made clear that it opposes sanctions", alt={"targets": [[], [UNSC]]})
    a.event("REJECT", "hypothetical", [CHN], [USA], "whose veto would kill the draft", minor=True, alt={"targets": [[], [UNSC]]})
    a.event("REQUEST", "occurred", [CHN], [], "called on all sides to keep talking", alt={"targets": [[USA, PRK], [PRK, USA]]})
    a.event("REQUEST", "occurred", [RUS], [], "Moscow wants an international conference first", minor=True, alt={"targets": [[UNSC], [USA]]})
    a.event("CONSULT", "hypothetical", [RUS], [], "an international conference", format="meeting", minor=True, alt={"format": ["talks"], "sources": [[]]})
    a.event("AGREE", "occurred", [JPN], [UNSC], "Japan would go along with whatever the Council decided", alt={"plover": ["SUPPORT"], "targets": [[USA], []], "sources": [[TOKYO_SPOKESMAN]]})
    a.figure(None, "dollars per year", "money sent to North Korea from Japan", "between $600 million and $1.8 billion a year", low=600_000_000, high=1_800_000_000)

    a.at(a.between("The IAEA's board suspended", "time being.\""))
    a.statement("North Korea", PRK, "threatened", "to expel them", act="threat", date=TUE)
    a.statement("an official of the agency in Vienna", IAEA_OFFICIAL, "said", 'they had been told to stay "for the time being."', date=WED, key="stay")
    a.commitment("North Korea", PRK, "threat", "expel them", toward=[IAEA])
    a.event("SANCTION", "occurred", [IAEA], [PRK], "The IAEA's board suspended aid worth some $500,000 to the North", when=FRI)
    a.event("THREATEN", "occurred", [PRK], [IAEA], "North Korea threatened on Tuesday to expel them", when=TUE)
    a.event("COERCE", "hypothetical", [PRK], [IAEA], "expel them", minor=True, alt={"plover": ["SANCTION"]}, key="expulsion")
    a.event("CONCEDE", "occurred", [PRK], [IAEA], 'they had been told to stay "for the time being."', when=WED, minor=True, alt={"plover": ["AGREE", "REQUEST"], "when": [None], "sources": [[]]})
    a.figure(500000, "dollars", "aid that the IAEA suspended", "some $500,000", approx=True)
    a.figure(2, "inspectors", "IAEA inspectors still at Yongbyon", "Two of its inspectors")

    a.at(a.between("Carter, 69, who is", "pick up the phone.\""))
    a.statement("the White House", WHITE_HOUSE, "said", "He carries no message from President Bill Clinton", act="denial", alt={"act": ["claim"]})
    a.statement("a senior administration official", SENIOR, "conceded", ["Should Kim offer to freeze his program", '"somebody here is going to have to pick up the phone."'], act="promise", mode="mixed", alt={"act": ["claim", "expectation"]})
    a.commitment("a senior administration official", SENIOR, "promise", '"somebody here is going to have to pick up the phone."', "Should Kim offer to freeze his program", toward=[PRK], alt={"by": [USA], "toward": [[KIM_IL_SUNG]]})
    a.event("CONSULT", "scheduled", [CARTER], [KIM_IL_SUNG], "is due to meet President Kim Il Sung on Thursday", when=THU, format="meeting")
    a.event("AGREE", "hypothetical", [KIM_IL_SUNG], [USA], "Should Kim offer to freeze his program", minor=True, key="e_should_kim_offer")
    a.event("RETREAT", "hypothetical", [PRK], [USA], "freeze his program", minor=True, alt={"plover": ["CONCEDE"], "sources": [[KIM_IL_SUNG]], "targets": [[]]}, key="e_freeze_program")
    a.event("CONSULT", "hypothetical", [USA], [PRK], "pick up the phone", format="call", minor=True, alt={"targets": [[KIM_IL_SUNG]]})
