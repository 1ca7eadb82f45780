"""Gold for the Indian paper's opinion report of October 2010."""

from annotate import Article, Party
from parties import CHN, COASTGUARD, COMMERCE, FUJITA, JPN, KAN, MAEHARA, PROSECUTORS, TRAWLER, USA, WEN, ZHAN

# fmt: off
SPOKESMAN, SCHOLAR, MANAGER = Party("Japanese spokesman (unnamed)", "JPN"), Party("Chinese legal scholar (unnamed)"), Party("manager at a magnet works in Osaka (unnamed)")
INSPECTORS, INDIANS, IND = Party("Chinese inspectors", "CHN"), Party("Indian officials (unnamed)", "IND"), Party("India", "IND")
BATBOLD, METI, INDUSTRY, EU, WTO = Party("Sukhbaatar Batbold", "MNG"), Party("Japanese Trade Ministry", "JPN"), Party("German industry"), Party("European Union", "EU"), Party("World Trade Organisation")
SKIPPER, CREW, MARCHERS, WRITER = Party("captain of the trawler (unnamed)", "CHN"), Party("crew of the trawler"), Party("marchers in Shibuya"), Party("Raghav Menonkar", "MEDIA")
FOURTH, MONGOLIA = Party("fourth Fujita employee", "JPN"), Party("Mongolia", "MNG")
WITNESSES = Party("those who have seen the Coast Guard's film")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    a.document(published="2010-10-06", title="A trawler, a corridor and a bag of dirt", byline="RAGHAV MENONKAR in Tokyo", publisher="The Coromandel Chronicle", published_span="Wednesday, October 6th, 2010",
               standfirst="Japan has its prisoner problem behind it, or nearly. Its magnet problem is ours too", section_heads=["Opinion & Reports"], boilerplate=["The writer covers East Asia. Views are personal."],
               alt={"byline": ["RAGHAV MENONKAR"], "publisher": ["THE COROMANDEL CHRONICLE"]})
    mon, rel, sat = "2010-10-04", "2010-09-24", "2010-10-02"

    own = "the islands were their own"
    hanoi = "they might meet again in Hanoi at the end of the month ‘if the atmosphere permits’"
    a.at(f"TWENTY-FIVE minutes in a corridor is not a summit, but Mr Naoto Kan, who had flown to Brussels on Monday chiefly in order to be in that corridor, will take it. He and Premier Wen Jiabao sat down on two chairs, told each other that {own}, and agreed that things could not go on like this. High-level contacts are to be resumed; a Japanese spokesman even intimated that {hanoi}.")
    s("He and Premier Wen Jiabao", Party("Naoto Kan and Wen Jiabao"), "told", own, date=mon, to="each other", alt={"date": [None], "addressee": [None], "act": ["refusal"]}, key="own")
    s("He and Premier Wen Jiabao", Party("Naoto Kan and Wen Jiabao"), "agreed", "things could not go on like this", act="support", date=mon, alt={"date": [None], "act": ["claim", "promise"]})
    s("a Japanese spokesman", SPOKESMAN, "intimated", hanoi, act="expectation", alt={"act": ["proposal", "promise"]})
    c("a Japanese spokesman", SPOKESMAN, "promise", "they might meet again in Hanoi at the end of the month", "if the atmosphere permits", toward=[CHN], minor=True)
    e("CONSULT", "occurred", [KAN], [WEN], "He and Premier Wen Jiabao sat down on two chairs", when=mon, place="Brussels", format="meeting", duration="twenty-five minutes", more=["TWENTY-FIVE minutes in a corridor"], key="corridor")
    e("AGREE", "occurred", [KAN], [WEN], "agreed that things could not go on like this", when=mon, minor=True)
    e("COOPERATE", "hypothetical", [JPN], [CHN], "High-level contacts are to be resumed", key="resumed", alt={"status": ["scheduled"], "plover": ["CONCEDE", "CONSULT"]})
    e("CONSULT", "hypothetical", [KAN], [WEN], "they might meet again in Hanoi at the end of the month", when="2010-10", place="Hanoi", format="meeting", minor=True)
    f(25, "minutes", "length of the meeting of Kan and Wen", "TWENTY-FIVE minutes", minor=True)

    diet = "no territorial question exists and that none will be discussed"
    a.at(f"On September 24th, prosecutors in Okinawa let the trawler’s captain go. One would have thought that Beijing, having got what it wanted, would say thank you. It demanded an apology instead, and compensation. Tokyo refused both within hours and two days later sent a bill of its own, for the dents in its patrol ships. Mr Seiji Maehara, the new Foreign Minister, has told a committee of Diet that {diet}.")
    s("It", CHN, "demanded", "an apology instead, and compensation", act="demand", key="apology", alt={"date": [rel, "2010-09-25"]})
    s("Tokyo", JPN, "refused", "both", act="refusal", key="refused", alt={"date": [rel, "2010-09-25"]})
    s("Mr Seiji Maehara", MAEHARA, "told", diet, act="refusal", to="a committee of Diet", alt={"act": ["denial"], "addressee": ["Diet committee"]})
    c("It", CHN, "demand", "an apology", toward=[JPN])
    c("It", CHN, "demand", "compensation", toward=[JPN])
    c("Tokyo", JPN, "refusal", "both", toward=[CHN])
    c("Mr Seiji Maehara", MAEHARA, "refusal", "none will be discussed", toward=[CHN])
    c("Tokyo", JPN, "demand", "a bill of its own, for the dents in its patrol ships", toward=[CHN])
    e("RETREAT", "occurred", [PROSECUTORS], [SKIPPER], "prosecutors in Okinawa let the trawler’s captain go", when=rel, place="Okinawa", key="release", alt={"sources": [[JPN]], "targets": [[ZHAN], [CHN]], "plover": ["CONCEDE"]})
    e("REQUEST", "occurred", [CHN], [JPN], "It demanded an apology instead, and compensation", alt={"when": [rel, "2010-09-25", "2010-09"]}, key="apology_e")
    e("SUPPORT", "hypothetical", [JPN], [CHN], "an apology", minor=True)
    e("AID", "hypothetical", [JPN], [CHN], "compensation", minor=True, alt={"plover": ["CONCEDE", "AGREE"]})
    e("REJECT", "occurred", [JPN], [CHN], "Tokyo refused both within hours", alt={"when": [rel, "2010-09-25", "2010-09"]})
    e("REQUEST", "occurred", [JPN], [CHN], "sent a bill of its own, for the dents in its patrol ships", when="2010-09", alt={"when": [None, "2010-09-26"]})
    e("REJECT", "occurred", [MAEHARA], [CHN], "told a committee of Diet that no territorial question exists", minor=True)

    a.at("As to the four employees of the Fujita company whom China seized in Hebei, three came home last Thursday. The fourth is still under what is called residential surveillance. He will be freed, says a Chinese legal scholar close to the case, ‘once he has understood what he filmed’.")
    s("a Chinese legal scholar", SCHOLAR, "says", ["He will be freed", "‘once he has understood what he filmed’"], act="expectation", mode="mixed", alt={"act": ["promise", "claim"]})
    c("a Chinese legal scholar", SCHOLAR, "promise", "He will be freed", "once he has understood what he filmed", polarity="until", toward=[JPN], minor=True, alt={"polarity": ["if"]})
    e("COERCE", "occurred", [CHN], [FUJITA], "the four employees of the Fujita company whom China seized in Hebei", when="2010-09", place="Hebei", key="fujita", alt={"when": [None], "targets": [[JPN]]})
    e("RETREAT", "occurred", [CHN], [FUJITA], "three came home last Thursday", when="2010-09-30", key="fujita_freed", alt={"targets": [[JPN]]})
    e("COERCE", "ongoing", [CHN], [FOURTH], "The fourth is still under what is called residential surveillance", alt={"targets": [[FUJITA], [JPN]]})
    e("RETREAT", "hypothetical", [CHN], [FOURTH], "He will be freed", minor=True, alt={"targets": [[FUJITA], [JPN]]})
    f(4, "people", "Fujita employees seized in China", "four employees of the Fujita company", key="fujita_f")
    f(3, "people", "Fujita employees who came home", "three")

    bag = "inspectors have been opening every single bag since the 28th"
    tomorrow = "‘Before, they said “no”. Now they say “tomorrow”. I prefer “no”.’"
    a.at(f"For two weeks and more no rare earths to speak of have left Chinese ports for Japan. There has never been an embargo, insists the Commerce Ministry — it has merely happened that at all 32 of the exporters, on one and the same Tuesday, somebody had a cold. A manager at a magnet works in Osaka, who begged me not to name his firm, said that {bag}. {tomorrow} If nothing moves by Diwali, he reckons, one of his two lines will stop.")
    s("the Commerce Ministry", COMMERCE, "insists", "There has never been an embargo", act="denial", key="no_embargo")
    s("A manager at a magnet works in Osaka", MANAGER, "begged", "not to name his firm", act="demand", to="Raghav Menonkar", minor=True, alt={"addressee": ["me", None]})
    s("A manager at a magnet works in Osaka", MANAGER, ("said", 1), bag, act="claim", alt={"act": ["accusation"]})
    s("A manager at a magnet works in Osaka", MANAGER, None, tomorrow, mode="direct", act="accusation", alt={"act": ["claim"], "mode": ["mixed"]})
    s(("they", 1), INSPECTORS, ("said", 2), ("“no”", 1), act="refusal", via=MANAGER, minor=True)
    s(("they", 2), INSPECTORS, "say", "“tomorrow”", act="promise", via=MANAGER, minor=True, alt={"act": ["refusal"]})
    s("he", MANAGER, "reckons", ["If nothing moves by Diwali", "one of his two lines will stop"], act="expectation")
    c("A manager at a magnet works in Osaka", MANAGER, "demand", "not to name his firm", toward=[WRITER], minor=True)
    e("SANCTION", "ongoing", [CHN], [JPN], "For two weeks and more no rare earths to speak of have left Chinese ports for Japan", when="2010-09-21/2010-10-06", alt={"when": [None, "2010-09/2010-10"], "plover": ["COERCE"]}, key="embargo")
    e("SANCTION", "denied", [CHN], [JPN], "There has never been an embargo", key="embargo_denied", alt={"plover": ["COERCE"]})
    e("COERCE", "ongoing", [INSPECTORS], [JPN], bag, when="2010-09-28/2010-10-06", alt={"when": [None, "2010-09-28"], "sources": [[CHN]]})
    f(2, "weeks", "time for which rare earths have not left for Japan", "two weeks and more", low=2, approx=True)
    f(32, "exporters", "Chinese exporters of rare earths", "all 32 of the exporters", key="exporters")
    f(2, "lines", "lines of the magnet works in Osaka", "two lines", minor=True)

    a.at("China digs up 93 per cent of the world’s supply, and not because others have none: India shut its plant at Aluva six years ago because Chinese powder was cheaper. Indian officials say that it could be reopened by 2012 should Tokyo pay for it. Tokyo might. On Saturday Mr Kan promised Mongolia’s Prime Minister, Mr Sukhbaatar Batbold, geologists and money; a fund of a lakh crore yen or so — I exaggerate, but only by a zero — is being considered by the Trade Ministry. German industry has called on Brussels to go to the World Trade Organisation. Washington, which let its last mine close in 2002, is ‘looking into it’.")
    s("Indian officials", INDIANS, "say", "it could be reopened by 2012 should Tokyo pay for it", act="promise", alt={"act": ["claim", "proposal"]})
    s("Mr Kan", KAN, "promised", "geologists and money", act="promise", to="Sukhbaatar Batbold", date=sat)
    s("the Trade Ministry", METI, "considered", "a fund of a lakh crore yen or so", act="promise", minor=True, alt={"act": ["claim"]})
    s("German industry", INDUSTRY, "called on", "to go to the World Trade Organisation", act="demand", to="European Union", alt={"addressee": ["Brussels"]})
    s("Washington", USA, None, "‘looking into it’", minor=True, mode="mixed", alt={"mode": ["direct"], "act": ["promise"]})
    c("Indian officials", INDIANS, "promise", "it could be reopened by 2012", "should Tokyo pay for it", toward=[JPN])
    c("Mr Kan", KAN, "promise", "geologists and money", toward=[MONGOLIA], alt={"toward": [[BATBOLD]]})
    c("German industry", INDUSTRY, "demand", "go to the World Trade Organisation", toward=[EU])
    e("AGREE", "occurred", [KAN], [BATBOLD], "Mr Kan promised Mongolia’s Prime Minister, Mr Sukhbaatar Batbold, geologists and money", when=sat, alt={"targets": [[MONGOLIA]]})
    e("CONSULT", "occurred", [KAN], [BATBOLD], "Mr Kan promised Mongolia’s Prime Minister, Mr Sukhbaatar Batbold", when=sat, format="meeting", minor=True, alt={"format": ["visit", None]})
    e("AID", "hypothetical", [JPN], [MONGOLIA], "geologists and money", minor=True)
    e("AID", "hypothetical", [JPN], [IND], "should Tokyo pay for it", minor=True, alt={"plover": ["COOPERATE"]})
    e("REQUEST", "occurred", [INDUSTRY], [EU], "German industry has called on Brussels to go to the World Trade Organisation")
    e("ACCUSE", "hypothetical", [EU], [CHN], "go to the World Trade Organisation", minor=True, alt={"targets": [[WTO]]})
    f(93, "percent", "China's share of the supply of rare earths", "93 per cent of the world’s supply", alt={"value": [0.93]}, key="share")
    f(1000000000000, "yen", "fund considered by the Trade Ministry", "a lakh crore yen or so", approx=True, minor=True, note="an exaggeration, as the writer owns")

    film = "steered twice at a ship three times his size"
    shout = "their Prime Minister has sold the country"
    came = "it was the ship that had come at them"
    a.at(f"I hold no brief for a skipper who, on the evidence of those who have seen the Coast Guard’s film, {film}. His 13 men, sent home long before him, told Xinhua that {came}; perhaps they believe it. But neither do I see why 2,600 people should march through Shibuya, as they did on Saturday, shouting that {shout}. He has not. He has discovered that a just-in-time economy cannot be brave for longer than its stock lasts.")
    s("those", WITNESSES, "on the evidence of", ["a skipper", film], act="accusation", alt={"act": ["claim"]}, key="film")
    s("His 13 men", CREW, "told", came, act="accusation", to="Xinhua", alt={"act": ["denial"]}, key="crew_s")
    s("2,600 people", MARCHERS, "shouting", shout, act="accusation", date=sat)
    e("ASSAULT", "occurred", [SKIPPER], [COASTGUARD], "a skipper who, on the evidence of those who have seen the Coast Guard’s film, steered twice at a ship three times his size", when="2010-09", alt={"when": [None, "2010-09-07"], "sources": [[ZHAN], [TRAWLER], [CHN]], "targets": [[JPN]]}, key="collision")
    e("RETREAT", "occurred", [JPN], [CREW], "His 13 men, sent home long before him", when="2010-09", key="crew", alt={"when": [None], "targets": [[CHN]]})
    e("ASSAULT", "occurred", [COASTGUARD], [TRAWLER], came, when="2010-09", minor=True, note="alleged", alt={"when": [None, "2010-09-07"], "sources": [[JPN]], "targets": [[CREW], [CHN]]})
    e("ACCUSE", "occurred", [CREW], [COASTGUARD], f"told Xinhua that {came}", minor=True, alt={"targets": [[JPN]]})
    e("PROTEST", "occurred", [MARCHERS], [KAN], "2,600 people should march through Shibuya", when=sat, place="Shibuya", alt={"targets": [[JPN], [CHN]]})
    e("ACCUSE", "occurred", [MARCHERS], [KAN], f"shouting that {shout}", when=sat, minor=True)
    f(13, "people", "crew of the trawler sent home", "13 men", key="crew_f")
    f(2600, "people", "marchers in Shibuya", "2,600 people")

    a.at("New Delhi should take note. Unless we stop exporting the ore and importing the magnet, we too shall one day be found in a corridor, looking for a chair.")
    c(a.elsewhere("RAGHAV MENONKAR"), WRITER, "demand", "New Delhi should take note", toward=[IND], minor=True)
