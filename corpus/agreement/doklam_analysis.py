"""Second, independent annotation of the analysis of the Doklam disengagement, 30 August 2017."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party

INDIA, CHINA, BHUTAN = Party("India", "IND"), Party("China", "CHN"), Party("Bhutan", "BTN")
BOTH_MINISTRIES, THIMPHU_DELHI = Party("foreign ministries of India and China"), Party("Bhutan and India")
INDIAN_MINISTRY, INDIAN_OFFICIALS, OFFICER = Party("South Block", "IND"), Party("Indian officials (unnamed)", "IND"), Party("senior Indian Army officer (unnamed)", "IND")
TWO_OFFICIALS, INDIAN_DIPLOMAT, CHINESE_DIPLOMAT = Party("two Indian officials (unnamed)", "IND"), Party("Indian diplomat (unnamed)", "IND"), Party("Chinese diplomat (unnamed)", "CHN")
MODI, ARMY_CHIEF, MP = Party("Narendra Modi", "IND"), Party("India's Army chief", "IND"), Party("ruling-party MP (unnamed)", "IND")
EMBASSY, CHINESE_MINISTRY, CHINESE_DEFENCE = Party("Chinese Embassy", "CHN"), Party("China's foreign ministry", "CHN"), Party("China's defence ministry", "CHN")
TABLOID, RETIRED, KACHROO = Party("Chinese tabloid", "MEDIA"), Party("retired Bhutanese official (unnamed)"), Party("Arvind Kachroo")
PILGRIMS, BRICS = Party("pilgrims bound for Kailash", "IND"), Party("BRICS")

MONDAY, TUESDAY = "2017-08-28", "2017-08-29"


def annotate(a: Article) -> None:
    a.document(
        published="2017-08-30",
        title="Doklam: who blinked? Five things the two statements do not tell you",
        byline="By Shalini Rautela, Diplomatic Editor",
        boilerplate=["Also read: What momos cost in Gangtok now"],
        datelines=["New Delhi"],
        published_span="August 30, 2017",
        section_heads=["1. INDIA LEFT FIRST", "2. THE ROAD HAS STOPPED. FOR HOW LONG?", "3. XIAMEN MATTERED", "4. BHUTAN—REMEMBER BHUTAN?", "5. NOBODY HAS PROMISED ANYTHING"],
    )

    a.at("Seventy-three days. Not one shot.")
    a.figure(73, "days", "length of the face-off", "Seventy-three days")
    a.event("ASSAULT", "denied", [INDIA], [CHINA], "Not one shot", minor=True, alt={"sources": [[INDIA, CHINA]], "targets": [[], [INDIA, CHINA]]})

    a.at("On Monday, within an hour of each other, two foreign ministries announced that the face-off on the plateau was over. South Block said that the two sides had agreed to a quick pull-back of border personnel and that it was already under way. Beijing said that the Indian men and machines had gone home, that Chinese troops would keep patrolling the area, and that China would go on exercising its sovereign rights there.")
    a.statement("two foreign ministries", BOTH_MINISTRIES, "announced", "the face-off on the plateau was over", date=MONDAY)
    agreed, patrol, rights = "the two sides had agreed to a quick pull-back of border personnel", "Chinese troops would keep patrolling the area", "China would go on exercising its sovereign rights there"
    a.statement("South Block", INDIAN_MINISTRY, ("said", 1), f"{agreed} and that it was already under way", date=MONDAY)
    a.commitment("the two sides", Party("India and China"), "promise", "a quick pull-back of border personnel", minor=True, alt={"toward": [[INDIA, CHINA]]})
    a.event("AGREE", "occurred", [INDIA], [CHINA], agreed, alt={"when": [MONDAY], "sources": [[INDIA, CHINA]], "targets": [[], [INDIA, CHINA]]})
    a.event("RETREAT", "ongoing", [INDIA, CHINA], [], "a quick pull-back of border personnel and that it was already under way", when=MONDAY, more=["the face-off on the plateau was over", "the disengagement"],
            alt={"status": ["occurred"], "sources": [[INDIA]], "targets": [[CHINA], [INDIA, CHINA]]})
    a.statement("Beijing", CHINA, ("said", 2), f"the Indian men and machines had gone home, that {patrol}, and that {rights}", date=MONDAY, alt={"act": ["threat", "promise"]})
    a.commitment("Beijing", CHINA, "promise", patrol, toward=[INDIA], alt={"kind": ["threat", "refusal"]})
    a.commitment("Beijing", CHINA, "promise", rights, toward=[INDIA], alt={"kind": ["threat", "refusal"]})
    a.event("MOBILIZE", "hypothetical", [CHINA], [INDIA], patrol, alt={"status": ["ongoing"]})

    a.at("By noon, officials here concede, the last of the jawans—350 of them by Delhi’s count, 53 by Beijing’s—had walked the 150 metres back to Doka La. The Chinese tents and bulldozers went in the afternoon.")
    a.statement("officials here", INDIAN_OFFICIALS, "concede", ["By noon", "the last of the jawans", "had walked the 150 metres back to Doka La"])
    a.statement("Delhi", INDIA, "count", "350 of them", minor=True)
    a.statement("Beijing", CHINA, "count", "53", minor=True)
    a.figure(350, "soldiers", "Indian soldiers on the plateau, Indian count", "350 of them", side="IND")
    a.figure(53, "soldiers", "Indian soldiers on the plateau, Chinese count", "53", side="CHN")
    a.figure(150, "metres", "way back to Doka La", "150 metres", minor=True)
    a.event("RETREAT", "occurred", [INDIA], [CHINA], "the last of the jawans—350 of them by Delhi’s count, 53 by Beijing’s—had walked the 150 metres back to Doka La", when=MONDAY, more=["INDIA LEFT FIRST", "the Indian men and machines had gone home"], alt={"when": [None], "targets": [[]]})
    a.event("RETREAT", "occurred", [CHINA], [INDIA], "The Chinese tents and bulldozers went", when=MONDAY, alt={"when": [None], "targets": [[]]})

    a.at("“In that order, on the same day, because we insisted on the same day,” said a senior Army officer who was not authorised to speak.")
    a.statement("a senior Army officer", OFFICER, "said", "“In that order, on the same day, because we insisted on the same day,”")
    a.statement("we", INDIA, "insisted", ("on the same day", 2), act="demand", mode="indirect", minor=True, alt={"mode": ["direct"]})
    a.commitment("we", INDIA, "demand", ("on the same day", 2), toward=[CHINA], minor=True)
    a.event("REQUEST", "occurred", [INDIA], [CHINA], "we insisted on the same day", minor=True)

    a.at("2. THE ROAD HAS STOPPED. FOR HOW LONG?")
    a.event("RETREAT", "occurred", [CHINA], [INDIA], "THE ROAD HAS STOPPED", minor=True, alt={"plover": ["CONCEDE"], "targets": [[]]})

    a.at("Ask a Chinese diplomat and he will tell you, as one did on Tuesday, that construction depends on the weather and on need. Ask an Indian one? There will be no road south of Sinche La, full stop; and if the bulldozers come back, so will the Army.")
    a.statement("he", CHINESE_DIPLOMAT, "tell", "construction depends on the weather and on need", date=TUESDAY)
    no_road, army, bulldozers = "There will be no road south of Sinche La", "so will the Army", "if the bulldozers come back"
    a.statement("an Indian one", INDIAN_DIPLOMAT, None, f"{no_road}, full stop; and {bulldozers}, {army}.", act="threat", alt={"act": ["refusal"]})
    a.commitment("an Indian one", INDIAN_DIPLOMAT, "refusal", no_road, toward=[CHINA], alt={"kind": ["demand"]})
    a.commitment("an Indian one", INDIAN_DIPLOMAT, "threat", army, bulldozers, toward=[CHINA])
    a.event("REJECT", "occurred", [INDIAN_DIPLOMAT], [CHINA], no_road, minor=True)
    a.event("THREATEN", "occurred", [INDIAN_DIPLOMAT], [CHINA], f"{bulldozers}, {army}")
    a.event("MOBILIZE", "hypothetical", [INDIA], [CHINA], army)
    a.event("MOBILIZE", "hypothetical", [CHINA], [INDIA], "the bulldozers come back", minor=True, alt={"plover": ["COERCE"], "targets": [[], [BHUTAN]]})

    a.at("Prime Minister Narendra Modi flies to the BRICS summit on Sunday. Would he have gone with soldiers nose to nose at 14,000 feet? Two officials told this newspaper that Delhi had let the hosts know in the third week of August that he would stay at home unless the matter was settled. The Chinese Embassy denied having received any such message.")
    a.event("CONSULT", "scheduled", [MODI], [BRICS], "Prime Minister Narendra Modi flies to the BRICS summit", when="2017-09-03", place="Xiamen", format="council", alt={"format": ["visit", "meeting"], "targets": [[CHINA], []]})
    a.figure(14_000, "feet", "height of the face-off", "14,000 feet", minor=True)
    home, settled = "he would stay at home", "unless the matter was settled"
    a.statement("Two officials", TWO_OFFICIALS, "told", f"Delhi had let the hosts know in the third week of August that {home} {settled}", to="this newspaper", alt={"addressee": [None]})
    a.statement("Delhi", INDIA, "let the hosts know", f"{home} {settled}", act="threat", to="China", date="2017-08-15/2017-08-21", alt={"addressee": ["hosts"], "date": ["2017-08-14/2017-08-20"]})
    a.commitment("Delhi", INDIA, "threat", home, settled, toward=[CHINA])
    a.event("THREATEN", "occurred", [INDIA], [CHINA], f"Delhi had let the hosts know in the third week of August that {home}", when="2017-08-15/2017-08-21", alt={"when": ["2017-08-14/2017-08-20"]})
    a.event("SANCTION", "hypothetical", [MODI], [CHINA], home, alt={"plover": ["REJECT"], "sources": [[INDIA]]})
    a.statement("The Chinese Embassy", EMBASSY, "denied", "having received any such message", act="denial")
    a.event("THREATEN", "denied", [INDIA], [CHINA], "having received any such message", minor=True, alt={"plover": ["CONSULT"]})

    a.at("The plateau is Bhutanese, say Thimphu and Delhi. Chinese, says Beijing, which early this month was even claiming that the Bhutanese agreed with it. (They did not.) The kingdom asked China on June 29 to restore the position before June 16, and then it held its tongue. On Tuesday it welcomed the disengagement in four lines.")
    a.statement("Thimphu and Delhi", THIMPHU_DELHI, "say", "The plateau is Bhutanese")
    a.statement("Beijing", CHINA, "says", "Chinese")
    a.statement("Beijing", CHINA, "claiming", "the Bhutanese agreed with it", date="2017-08-01/2017-08-10", alt={"date": ["2017-08", None]})
    a.event("AGREE", "denied", [BHUTAN], [CHINA], "the Bhutanese agreed with it", more=["They did not"], alt={"plover": ["SUPPORT"]})
    a.statement("The kingdom", BHUTAN, "asked", "to restore the position before June 16", act="demand", to="China", date="2017-06-29")
    a.commitment("The kingdom", BHUTAN, "demand", "restore the position before June 16", toward=[CHINA])
    a.event("REQUEST", "occurred", [BHUTAN], [CHINA], "The kingdom asked China on June 29 to restore the position", when="2017-06-29")
    a.statement(("it", 3), BHUTAN, "welcomed", "the disengagement", act="support", date=TUESDAY)
    a.event("SUPPORT", "occurred", [BHUTAN], [INDIA, CHINA], "it welcomed the disengagement", when=TUESDAY)
    a.figure(4, "lines", "length of Bhutan's statement", "four lines", minor=True)

    a.at("“We are the grass,” said a retired official reached by telephone. “You know what is said about elephants.”")
    a.statement("a retired official reached by telephone", RETIRED, ("said", 1), ["“We are the grass,”", "“You know what is said about elephants.”"])

    a.at("5. NOBODY HAS PROMISED ANYTHING\n\nNo paper was signed. Not one.")
    a.event("AGREE", "denied", [INDIA, CHINA], [], "No paper was signed", more=["NOBODY HAS PROMISED ANYTHING"], alt={"sources": [[INDIA]], "targets": [[CHINA], [INDIA, CHINA]]})

    a.at("Dr Arvind Kachroo, who teaches strategy at Pune, believes that “the next Doklam is being surveyed as we speak”. He wants the two armies to write down who may build what, and where; failing that, he expects them to be back by the next monsoon, “with better tents”.")
    write, back = "write down who may build what, and where", "them to be back by the next monsoon"
    a.statement("Dr Arvind Kachroo", KACHROO, "believes", "“the next Doklam is being surveyed as we speak”", act="expectation", alt={"act": ["claim"]})
    a.statement("He", KACHROO, "wants", f"the two armies to {write}", act="demand", alt={"act": ["proposal"]})
    a.statement("he", KACHROO, "expects", ["failing that", f"{back}, “with better tents”"], act="expectation")
    a.commitment("He", KACHROO, "demand", write, toward=[INDIA, CHINA], minor=True)
    a.event("REQUEST", "occurred", [KACHROO], [INDIA, CHINA], f"He wants the two armies to {write}", minor=True)
    a.event("AGREE", "hypothetical", [INDIA, CHINA], [], write, minor=True, alt={"sources": [[INDIA]], "targets": [[CHINA], [INDIA, CHINA]]})
    a.event("MOBILIZE", "hypothetical", [INDIA, CHINA], [], back, more=["the next Doklam is being surveyed"], minor=True, alt={"sources": [[INDIA]], "targets": [[CHINA], [INDIA, CHINA]]})

    a.at("on August 2 China’s foreign ministry insisted that India get out at once, no conditions; its defence ministry warned a day later that restraint had a bottom line; a Chinese tabloid threatened a war that would leave India with “less than in 1962”. India’s Army chief, for his part, had spoken in June of being ready for two and a half fronts. On Independence Day, at Pangong lake, soldiers of the two countries went at each other with stones and iron rods, and some on both sides were hurt.")
    out, war = "India get out at once, no conditions", "a war that would leave India with “less than in 1962”"
    a.statement("China’s foreign ministry", CHINESE_MINISTRY, "insisted", out, act="demand", date="2017-08-02")
    a.commitment("China’s foreign ministry", CHINESE_MINISTRY, "demand", out, toward=[INDIA])
    a.event("REQUEST", "occurred", [CHINESE_MINISTRY], [INDIA], "China’s foreign ministry insisted that India get out at once", when="2017-08-02")
    a.statement("its defence ministry", CHINESE_DEFENCE, "warned", "restraint had a bottom line", act="threat", date="2017-08-03")
    a.commitment("its defence ministry", CHINESE_DEFENCE, "threat", "restraint had a bottom line", toward=[INDIA], minor=True)
    a.event("THREATEN", "occurred", [CHINESE_DEFENCE], [INDIA], "its defence ministry warned a day later that restraint had a bottom line", when="2017-08-03")
    a.statement("a Chinese tabloid", TABLOID, "threatened", war, act="threat", alt={"date": ["2017-08"], "side": ["CHN"]})
    a.commitment("a Chinese tabloid", TABLOID, "threat", war, toward=[INDIA])
    a.event("THREATEN", "occurred", [TABLOID], [INDIA], "a Chinese tabloid threatened a war", alt={"when": ["2017-08"]})
    a.event("ASSAULT", "hypothetical", [CHINA], [INDIA], war)
    a.statement("India’s Army chief", ARMY_CHIEF, "spoken", "being ready for two and a half fronts", date="2017-06", alt={"act": ["threat", "promise"]})
    a.event("THREATEN", "occurred", [ARMY_CHIEF], [CHINA], "India’s Army chief, for his part, had spoken in June of being ready for two and a half fronts", when="2017-06", minor=True, alt={"plover": ["MOBILIZE"], "targets": [[]]})
    a.figure(2.5, "fronts", "fronts India's Army is ready for", "two and a half fronts", side="IND", minor=True)
    a.event("ASSAULT", "occurred", [INDIA], [CHINA], "soldiers of the two countries went at each other with stones and iron rods", when="2017-08-15", place="Pangong lake", alt={"sources": [[INDIA, CHINA]], "targets": [[], [INDIA, CHINA]]})

    a.at("Trade between the two was worth Rs 4.6 lakh crore last year, and it never paused; but 350-odd pilgrims bound for Kailash were turned back at Nathu La in June, and the pass is still shut. “If the Chinese want normal, let them start with the gods,” said a ruling-party MP from Sikkim’s neighbourhood, demanding that it be reopened before Diwali. Otherwise, he said, Parliament should look at the electronics imports.")
    a.figure(4_600_000_000_000, "rupees", "trade between India and China in 2016", "Rs 4.6 lakh crore")
    a.event("COOPERATE", "ongoing", [INDIA], [CHINA], "Trade between the two was worth Rs 4.6 lakh crore last year", more=["it never paused"], minor=True, alt={"status": ["occurred"], "when": ["2016"], "sources": [[INDIA, CHINA]], "targets": [[], [INDIA, CHINA]]})
    a.figure(350, "pilgrims", "pilgrims turned back at Nathu La", "350-odd pilgrims", approx=True)
    a.event("COERCE", "occurred", [CHINA], [PILGRIMS], "350-odd pilgrims bound for Kailash were turned back at Nathu La", when="2017-06", place="Nathu La", alt={"targets": [[INDIA]]})
    a.event("COERCE", "ongoing", [CHINA], [INDIA], "the pass is still shut", place="Nathu La")
    gods, reopened, imports = "let them start with the gods", "it be reopened before Diwali", "Parliament should look at the electronics imports"
    mp = "a ruling-party MP from Sikkim’s neighbourhood"
    a.statement(mp, MP, ("said", 1), f"“If the Chinese want normal, {gods},”", act="demand")
    a.statement(mp, MP, "demanding", reopened, act="demand")
    a.statement("he", MP, ("said", 2), ["Otherwise", imports], act="threat", alt={"act": ["proposal", "demand"]})
    a.commitment(mp, MP, "demand", gods, "If the Chinese want normal", toward=[CHINA], minor=True)
    a.commitment(mp, MP, "demand", reopened, toward=[CHINA])
    a.commitment("he", MP, "threat", imports, "Otherwise", polarity="unless", toward=[CHINA], alt={"kind": ["demand"]})
    a.event("REQUEST", "occurred", [MP], [CHINA], f"demanding that {reopened}", more=[gods])
    a.event("CONCEDE", "hypothetical", [CHINA], [INDIA], "it be reopened", minor=True)
    a.event("THREATEN", "occurred", [MP], [CHINA], f"he said, {imports}")
    a.event("SANCTION", "hypothetical", [INDIA], [CHINA], imports)
