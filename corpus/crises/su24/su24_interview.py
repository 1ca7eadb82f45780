"""Gold for the interview with a former Turkish diplomat, December 2015."""

from annotate import Article, Party
from parties import CAVUSOGLU, DAVUTOGLU, ERDOGAN, LAVROV, NATO, PUTIN, RUS, TUR, USA

# fmt: off
AKSOYLU, HOEKSTRA = Party("Nermin Aksoylu"), Party("Pieter Hoekstra", "MEDIA")
FRIENDS, PROTOCOL, ECONOMISTS, COUSIN = Party("friends in the Turkish General Staff (unnamed)", "TUR"), Party("Russian protocol official (unnamed)", "RUS"), Party("Turkish economists"), Party("cousin of Nermin Aksoylu")
KREMLIN, DEU, GRC, IS, HILLS = Party("Kremlin", "RUS"), Party("Germany", "DEU"), Party("Greece", "GRC"), Party("Islamic State"), Party("Turkmen in Syria", "SYR")
AMBASSADOR, AIDE = Party("Russian ambassador to Turkey", "RUS"), Party("Aide to Ahmet Davutoglu (unnamed)", "TUR")
NAZARBAYEV, RESPONSIBLE = Party("Nursultan Nazarbayev", "KAZ"), Party("those responsible", "TUR")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    a.document(published="2015-12-01", title="“Someone has to be rude first, and then someone has to be boring”", byline="Pieter Hoekstra", publisher="Strait Review", published_span="December 1, 2015",
               boilerplate=["The conversation has been shortened."], alt={"byline": [None]})
    day, sat = "2015-12-01", "2015-11-28"
    m = {"mode": "direct", "date": day, "to": "Pieter Hoekstra"}

    a.whole()
    s("Nermin Aksoylu", AKSOYLU, None, "“Someone has to be rude first, and then someone has to be boring”", minor=True, note="headline")
    a.at("Pieter Hoekstra spoke to her for the Strait Review on December 1, 2015.")
    e("CONSULT", "occurred", [HOEKSTRA], [AKSOYLU], "Pieter Hoekstra spoke to her", when=day, format="talks", minor=True, alt={"format": ["meeting", "call"]})

    a.at("PH: Let’s begin with the seventeen seconds. Was it worth it?")
    f(17, "seconds", "time the bomber spent over Turkey", "seventeen seconds", minor=True, key="seconds")

    rules = "the rules of engagement would be applied to anyone"
    p1 = f"You want me to say no, and I’ll disappoint you. A border is a border. I know from friends in the General Staff that the ambassador had been told twice, in October and again on November 19, that {rules}. What I do say is that there is a difference between a right and an obligation to use it. In the nineties Greek and Turkish pilots did this every week over the Aegean and mostly they went home for dinner."
    a.at("NA: " + p1)
    s("NA", AKSOYLU, None, p1, **m, alt={"act": ["accusation", "support"], "date": [None], "addressee": [None]})
    s("friends in the General Staff", FRIENDS, "from", f"the ambassador had been told twice, in October and again on November 19, that {rules}", to="Nermin Aksoylu", via=AKSOYLU, alt={"act": ["threat"], "addressee": [None]})
    e("THREATEN", "occurred", [TUR], [AMBASSADOR], f"the ambassador had been told twice, in October and again on November 19, that {rules}", when="2015-10/2015-11", alt={"when": ["2015-11-19", None], "targets": [[RUS]]}, key="told_twice")
    e("ASSAULT", "hypothetical", [TUR], [RUS], rules, minor=True, alt={"targets": [[]]})
    c("the General Staff", TUR, "threat", rules, toward=[RUS], alt={"toward": [[AMBASSADOR], []]})
    e("ASSAULT", "occurred", [GRC], [TUR], "Greek and Turkish pilots did this every week over the Aegean", when="1990/1999", place="the Aegean", minor=True, alt={"plover": ["COERCE", "MOBILIZE"], "sources": [[GRC, TUR]]})
    f(2, "times", "warnings to the Russian ambassador before the downing", "twice", minor=True)

    a.at("PH: President Erdogan says he won’t apologize.")
    s("President Erdogan", ERDOGAN, "says", "he won’t apologize", act="refusal", via=HOEKSTRA, key="no_apology")
    c("President Erdogan", ERDOGAN, "refusal", "he won’t apologize", toward=[RUS])
    e("REJECT", "occurred", [ERDOGAN], [RUS], "President Erdogan says he won’t apologize", key="no_apology_e")

    p2 = "No. And he shouldn’t be asked to do it on television, which is what the Kremlin is asking. It has named three conditions—an apology, compensation, punishment of those responsible. He can’t give the first, he might give the second if it were called something else, and the third he’ll never give, because he’d have to punish himself: his prime minister has said that it was he who gave the order."
    ed = "the standing rules were the government’s and that no order was issued on the day"
    a.at(f"NA: {p2} [An aide to Davutoglu told the Review that {ed}.—Ed.]")
    p3 = "On Saturday, though, he said that he was saddened. In Turkish that is a door left on the latch. I am told that he’d wanted ten minutes with Putin in Paris on Monday. Putin wouldn’t see him. “We have nothing on the schedule,” a Russian protocol man told a former colleague of mine, “and we’ll go on having nothing on the schedule.”"
    s("NA", AKSOYLU, None, [p2, a.elsewhere(p3)], **m, alt={"act": ["expectation"], "date": [None], "addressee": [None]})
    s("the Kremlin", KREMLIN, "asking", "to do it on television", act="demand", via=AKSOYLU)
    s("It", KREMLIN, "named", "three conditions—an apology, compensation, punishment of those responsible", act="demand", via=AKSOYLU, key="conditions")
    s("his prime minister", DAVUTOGLU, "said", "it was he who gave the order", via=AKSOYLU, key="order", alt={"act": ["accusation"]})
    s("An aide to Davutoglu", AIDE, "told", ed, act="denial", to="Strait Review", key="order_denied", alt={"addressee": ["the Review"]})
    c("the Kremlin", KREMLIN, "demand", "do it on television", toward=[ERDOGAN], alt={"toward": [[TUR]]})
    for part in ("an apology", "compensation", "punishment of those responsible"):
        c("It", KREMLIN, "demand", part, toward=[TUR], alt={"toward": [[ERDOGAN]]})
    c("He", ERDOGAN, "refusal", "can’t give the first", toward=[RUS], minor=True)
    c(("he", 2), ERDOGAN, "promise", "might give the second", "if it were called something else", toward=[RUS], minor=True)
    c(("he", 3), ERDOGAN, "refusal", "the third he’ll never give", toward=[RUS], minor=True)
    e("REQUEST", "occurred", [KREMLIN], [TUR], "It has named three conditions—an apology, compensation, punishment of those responsible", more=["he shouldn’t be asked to do it on television, which is what the Kremlin is asking"], alt={"targets": [[ERDOGAN]], "sources": [[RUS]]})
    e("SUPPORT", "hypothetical", [ERDOGAN], [RUS], "an apology", minor=True)
    e("AID", "hypothetical", [TUR], [RUS], "compensation", minor=True, alt={"plover": ["CONCEDE", "AGREE"]})
    e("COERCE", "hypothetical", [TUR], [RESPONSIBLE], "punishment of those responsible", minor=True, alt={"plover": ["SANCTION"]})
    e("REQUEST", "denied", [TUR], [], "no order was issued on the day", minor=True)
    e("REQUEST", "occurred", [DAVUTOGLU], [], "it was he who gave the order", minor=True, note="disputed", alt={"plover": ["ASSAULT"], "targets": [[TUR]]})
    f(3, "conditions", "conditions named by the Kremlin", "three conditions")

    a.at(p3)
    s(("he", 1), ERDOGAN, "said", "he was saddened", act="support", date=sat, via=AKSOYLU, alt={"act": ["claim"]}, key="saddened")
    s(("he", 3), ERDOGAN, "wanted", "ten minutes with Putin in Paris on Monday", act="demand", via=AKSOYLU, alt={"act": ["proposal"]})
    s(("Putin", 2), PUTIN, "wouldn’t", "see him", act="refusal", via=AKSOYLU, alt={"act": ["denial"]})
    s("a Russian protocol man", PROTOCOL, ("told", 2), ["“We have nothing on the schedule,”", "“and we’ll go on having nothing on the schedule.”"], act="refusal", to="former colleague of Nermin Aksoylu", via=AKSOYLU, alt={"addressee": [None]})
    c(("Putin", 2), PUTIN, "refusal", "see him", toward=[ERDOGAN])
    c("a Russian protocol man", PROTOCOL, "refusal", "we’ll go on having nothing on the schedule", toward=[TUR], minor=True)
    e("SUPPORT", "occurred", [ERDOGAN], [RUS], "he said that he was saddened", when=sat, minor=True)
    e("REQUEST", "occurred", [ERDOGAN], [PUTIN], "he’d wanted ten minutes with Putin in Paris on Monday", alt={"when": ["2015-11-30"]})
    e("CONSULT", "denied", [ERDOGAN], [PUTIN], "ten minutes with Putin in Paris on Monday", when="2015-11-30", place="Paris", format="meeting", alt={"status": ["hypothetical"]}, key="paris")
    e("REJECT", "occurred", [PUTIN], [ERDOGAN], "Putin wouldn’t see him", more=["We have nothing on the schedule"], alt={"when": ["2015-11-30"]})
    f(10, "minutes", "length of the meeting wanted by Erdogan", "ten minutes", minor=True)

    oil = "Yes, that was ugly. To charge a man’s country with shooting down your plane so that it may go on buying oil from the Islamic State! Erdogan answered that if anyone could prove it he’d resign, and asked whether Putin would do the same. Politicians don’t resign in this part of the world. But you can’t withdraw such things, that’s why I worry more about them than about the tomatoes."
    a.at("NA: " + oil)
    s("NA", AKSOYLU, None, oil, **m, act="accusation", alt={"act": ["expectation", "claim"], "date": [None], "addressee": [None]})
    s("Erdogan", ERDOGAN, "answered", "if anyone could prove it he’d resign", act="promise", via=AKSOYLU, key="resign", alt={"act": ["denial"]})
    s("Erdogan", ERDOGAN, "asked", "whether Putin would do the same", act="demand", via=AKSOYLU, to="Vladimir Putin", alt={"addressee": [None], "act": ["claim"]})
    c("Erdogan", ERDOGAN, "promise", "he’d resign", "if anyone could prove it", toward=[RUS], alt={"toward": [[PUTIN], []]})
    e("ACCUSE", "occurred", [PUTIN], [TUR], "To charge a man’s country with shooting down your plane so that it may go on buying oil from the Islamic State", alt={"sources": [[RUS]]})
    e("ASSAULT", "occurred", [TUR], [RUS], "shooting down your plane", when="2015-11-24", key="downing", alt={"when": [None]})
    e("COOPERATE", "ongoing", [TUR], [IS], "go on buying oil from the Islamic State", minor=True, note="alleged", alt={"status": ["hypothetical"]})
    e("AGREE", "occurred", [ERDOGAN], [PUTIN], "Erdogan answered that if anyone could prove it he’d resign", minor=True)
    e("RETREAT", "hypothetical", [ERDOGAN], [], "he’d resign", minor=True)

    tom = "From January 1 there’ll be no Turkish fruit, no charter flights, no visa-free travel, no new contracts for Turkish workers. The decree was signed on Saturday. My cousin has a hotel in Kemer with 240 beds—no, I’m sorry, 340—and she expects to close it until April. Economists here talk of 9 billion dollars in the worst case. It won’t break us. But notice what isn’t on the list: gas, the nuclear plant at Akkuyu. That’s not generosity. They need the money as much as we need the heat."
    a.at("NA: " + tom)
    s("NA", AKSOYLU, None, tom, **m, alt={"act": ["expectation"], "date": [None], "addressee": [None]})
    s("she", COUSIN, "expects", "to close it until April", act="expectation", via=AKSOYLU, minor=True)
    s("Economists here", ECONOMISTS, "talk of", "9 billion dollars in the worst case", act="expectation", via=AKSOYLU)
    e("SANCTION", "scheduled", [RUS], [TUR], "From January 1 there’ll be no Turkish fruit, no charter flights, no visa-free travel, no new contracts for Turkish workers", when="2016-01-01", key="sanctions", alt={"status": ["occurred"]})
    e("SANCTION", "occurred", [RUS], [TUR], "The decree was signed on Saturday", when=sat, key="decree", alt={"sources": [[PUTIN]]})
    e("COOPERATE", "ongoing", [RUS], [TUR], "gas, the nuclear plant at Akkuyu", minor=True)
    f(340, "beds", "beds in the hotel of Aksoylu's cousin", "340", minor=True)
    f(240, "beds", "beds in the hotel of Aksoylu's cousin", "240 beds", minor=True, note="corrected by the speaker")
    f(9000000000, "dollars", "worst-case cost of the Russian measures to Turkey", "9 billion dollars")

    sh = "If a Turkish aircraft so much as crosses into Syria, the S-400 will be used; I’ve no doubt of that, and I think Ankara has none either, since it has kept its planes out of Syrian skies since last week. On the other hand Russia has taken to bombing the Turkmen hills twice as hard, and should the refugees come down from there in the thousands, the government will be pressed to do something. NATO would help us. With statements."
    a.at("NA: " + sh)
    s("NA", AKSOYLU, None, sh, **m, act="expectation", alt={"date": [None], "act": ["claim"], "addressee": [None]})
    c("Russia", RUS, "threat", "the S-400 will be used", "If a Turkish aircraft so much as crosses into Syria", toward=[TUR], minor=True)
    c("NATO", NATO, "promise", "NATO would help us", toward=[TUR], minor=True)
    e("COERCE", "hypothetical", [TUR], [Party("Syria", "SYR")], "If a Turkish aircraft so much as crosses into Syria", minor=True, alt={"plover": ["MOBILIZE", "ASSAULT"]})
    e("ASSAULT", "hypothetical", [RUS], [TUR], "the S-400 will be used")
    e("RETREAT", "ongoing", [TUR], [], "it has kept its planes out of Syrian skies since last week", when="2015-11-24/2015-12-01", minor=True, alt={"when": [None, "2015-11"], "status": ["occurred"]})
    e("ASSAULT", "ongoing", [RUS], [HILLS], "Russia has taken to bombing the Turkmen hills twice as hard", place="Syria")
    e("SUPPORT", "hypothetical", [NATO], [TUR], "NATO would help us", minor=True, alt={"plover": ["AID"]})

    tax = "I sound like a taxpayer. They promised Patriots and the Germans and Americans are taking them home."
    a.at("PH: You sound bitter.\n\nNA: " + tax)
    s("NA", AKSOYLU, None, tax, **m, act="accusation", alt={"date": [None], "act": ["claim"], "addressee": [None]})
    s("They", NATO, "promised", "Patriots", act="promise", via=AKSOYLU)
    c("They", NATO, "promise", "Patriots", toward=[TUR], minor=True)
    e("AGREE", "occurred", [NATO], [TUR], "They promised Patriots", minor=True, alt={"sources": [[DEU, USA]]})
    e("RETREAT", "ongoing", [DEU, USA], [TUR], "the Germans and Americans are taking them home")

    do = "First, hand over the pilot’s body with honors—this was done on Sunday, and done well. Second, stop talking. Third, find a businessman, or a Kazakh. Nazarbayev likes this kind of thing. Lavrov and Cavusoglu will meet in Belgrade on Thursday, and they’ll achieve nothing, and that’s fine so long as they arrange to achieve nothing again in a month. Someone has to be rude first, and then someone has to be boring. I’d give it until summer."
    a.at("NA: " + do)
    s("NA", AKSOYLU, None, do, **m, act="demand", alt={"date": [None], "act": ["proposal", "expectation"], "addressee": [None]})
    c("NA", AKSOYLU, "demand", "hand over the pilot’s body with honors", toward=[TUR], minor=True)
    c("NA", AKSOYLU, "demand", "stop talking", toward=[TUR], alt={"toward": [[ERDOGAN]]})
    c("NA", AKSOYLU, "demand", "find a businessman, or a Kazakh", toward=[TUR], minor=True)
    c("NA", AKSOYLU, "demand", "they arrange to achieve nothing again in a month", toward=[LAVROV, CAVUSOGLU], minor=True, alt={"kind": ["promise"]})
    e("REQUEST", "occurred", [AKSOYLU], [TUR], "Second, stop talking", minor=True, when=day, alt={"when": [None]})
    e("RETREAT", "occurred", [TUR], [RUS], "hand over the pilot’s body with honors—this was done on Sunday", when="2015-11-29", key="body")
    e("CONSULT", "scheduled", [LAVROV], [CAVUSOGLU], "Lavrov and Cavusoglu will meet in Belgrade on Thursday", when="2015-12-03", place="Belgrade", format="meeting", key="belgrade")
    e("CONSULT", "hypothetical", [NAZARBAYEV], [TUR, RUS], "find a businessman, or a Kazakh", format="talks", minor=True)
    e("CONSULT", "hypothetical", [LAVROV], [CAVUSOGLU], "they arrange to achieve nothing again in a month", format="meeting", minor=True)

    end = "Then a very long winter. Is that your last question? I have a class."
    a.at("PH: And if not?\n\nNA: " + end)
    s("NA", AKSOYLU, None, end, **m, act="expectation", minor=True, alt={"date": [None], "addressee": [None]})
