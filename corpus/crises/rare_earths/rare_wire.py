"""Gold for the agency report on the release of the captain, September 2010."""

from annotate import Article, Party
from parties import (
    CHN,
    CLINTON,
    COASTGUARD,
    COMMERCE,
    FUJITA,
    JPN,
    KAN,
    MAEHARA,
    PROSECUTORS,
    SENGOKU,
    TRAWLER,
    TWN,
    USA,
    WEN,
    ZHAN,
)

# fmt: off
TRADERS, AIDE, LAWMAKER = Party("traders"), Party("Aide to Naoto Kan (unnamed)", "JPN"), Party("LDP lawmaker (unnamed)")
IMPORTERS, IMPORTER, OHATA = Party("importers in Tokyo (unnamed)"), Party("importer in Tokyo (unnamed)"), Party("Akihiro Ohata", "JPN")
SPOKESMAN, XINHUA, DIPLOMAT = Party("Chinese Commerce Ministry spokesman (unnamed)", "CHN"), Party("Xinhua", "MEDIA"), Party("diplomat (unnamed)")
HOTELS, CREW, CABINET, CUSTOMS = Party("hotels in Kyoto"), Party("crew of the Chinese trawler", "CHN"), Party("Japanese cabinet", "JPN"), Party("Chinese customs", "CHN")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    day, thu, tue = "2010-09-24", "2010-09-23", "2010-09-21"
    a.document(published=day, title="WRAPUP 3-Japan to free Chinese skipper as row spreads to rare earths", byline="By Kenji Morrow and Lian Zhu", agency="Paragon", datelines=["TOKYO/BEIJING"],
               published_span="Sept 24, 2010", boilerplate=["(Additional reporting by Mika Sato; Writing by Kenji Morrow)"],
               alt={"publisher": ["Paragon"], "title": ["Japan to free Chinese skipper as row spreads to rare earths"]})

    effect = "the effect that keeping him might have on relations with Beijing"
    a.at(f"Prosecutors on Okinawa decided on Friday to release the captain of a Chinese trawler that collided with two Japanese patrol ships off disputed islands on Sept 7, citing, in a rare avowal of reasons that are not strictly legal, {effect}, which had broken off ministerial contacts over his detention and which, traders say, has this week all but stopped shipping rare earths to Japan.")
    s("Prosecutors on Okinawa", PROSECUTORS, "decided", "to release the captain of a Chinese trawler", act="promise", date=day, minor=True)
    s("Prosecutors on Okinawa", PROSECUTORS, "citing", effect, act="expectation", date=day, alt={"act": ["claim"], "date": [None]}, key="reasons")
    s("traders", TRADERS, "say", ["Beijing", "has this week all but stopped shipping rare earths to Japan"], key="traders")
    c("Prosecutors on Okinawa", PROSECUTORS, "promise", "release the captain of a Chinese trawler", toward=[CHN], alt={"toward": [[ZHAN]]})
    e("RETREAT", "scheduled", [JPN], [ZHAN], "Prosecutors on Okinawa decided on Friday to release the captain of a Chinese trawler", when=day, more=["Japan to free Chinese skipper"], place="Okinawa", key="release", alt={"sources": [[PROSECUTORS]], "targets": [[CHN]], "status": ["occurred", "hypothetical"], "when": [None], "plover": ["CONCEDE"]})
    e("ASSAULT", "occurred", [TRAWLER], [COASTGUARD], "a Chinese trawler that collided with two Japanese patrol ships off disputed islands", when="2010-09-07", place="off disputed islands", more=["the collision"], alt={"sources": [[CHN]], "targets": [[JPN]]}, key="collision")
    e("SANCTION", "occurred", [CHN], [JPN], "which had broken off ministerial contacts over his detention", when="2010-09", alt={"when": [None]}, key="contacts")
    e("COERCE", "occurred", [JPN], [ZHAN], "his detention", when="2010-09-08/2010-09-24", more=["keeping him"], alt={"when": [None, "2010-09"], "status": ["ongoing"], "targets": [[CHN]]}, key="detention")
    e("SANCTION", "ongoing", [CHN], [JPN], "has this week all but stopped shipping rare earths to Japan", when="2010-09-20/2010-09-24", alt={"status": ["occurred"], "when": [None], "plover": ["COERCE"]}, key="embargo", more=["nothing is moving"])
    f(2, "ships", "Japanese patrol ships in the collision", "two Japanese patrol ships", minor=True)

    void = ["any step taken against Zhan Qixiong, 41, was unlawful and void", "a chartered plane would be sent to bring him home"]
    a.at(f"Beijing, which never recognized the proceedings, said {void[0]} and that {void[1]}. Nothing was said of an end to the countermeasures that Premier Wen Jiabao had threatened in New York on Tuesday unless the captain was set free at once and without conditions.")
    s("Beijing", CHN, ("said", 1), void, act="accusation", alt={"date": [day], "act": ["denial", "promise"]}, key="void")
    s("Beijing", CHN, "recognized", "the proceedings", act="refusal", minor=True)
    s("Premier Wen Jiabao", WEN, "threatened", ["the countermeasures", "unless the captain was set free at once and without conditions"], act="threat", date=tue, key="wen")
    c("Beijing", CHN, "promise", void[1], toward=[ZHAN], minor=True)
    c("Premier Wen Jiabao", WEN, "threat", "the countermeasures", "unless the captain was set free at once and without conditions", toward=[JPN], key="wen_c")
    c("Premier Wen Jiabao", WEN, "demand", "the captain was set free at once and without conditions", toward=[JPN])
    e("REJECT", "occurred", [CHN], [JPN], "Beijing, which never recognized the proceedings", minor=True)
    e("ACCUSE", "occurred", [CHN], [JPN], void[0], alt={"when": [day]})
    e("THREATEN", "occurred", [WEN], [JPN], "the countermeasures that Premier Wen Jiabao had threatened in New York", when=tue, place="New York", key="wen_e")
    e("RETREAT", "hypothetical", [CHN], [ZHAN], void[1], minor=True, alt={"plover": ["AID"]})
    e("SANCTION", "hypothetical", [CHN], [JPN], "the countermeasures", minor=True)

    bend = ['"We did not bend,"', '"The prosecutors looked at the case and made up their minds."']
    a.at(f"{bend[0]} said an aide to Prime Minister Naoto Kan, who was also in New York. {bend[1]} Chief Cabinet Secretary Yoshito Sengoku, pressed by reporters who wanted to know how a prosecutor in Naha had come to weigh foreign policy, denied that the cabinet had interfered.")
    s("an aide to Prime Minister Naoto Kan", AIDE, "said", bend, act="denial")
    s("reporters", Party("reporters", "MEDIA"), "wanted to know", "how a prosecutor in Naha had come to weigh foreign policy", act="demand", minor=True)
    s("Chief Cabinet Secretary Yoshito Sengoku", SENGOKU, "denied", "the cabinet had interfered", act="denial", key="sengoku")
    e("CONCEDE", "denied", [JPN], [CHN], "We did not bend", alt={"sources": [[KAN]]})
    e("COERCE", "denied", [CABINET], [PROSECUTORS], "the cabinet had interfered", minor=True)

    ldp = "Kan, unless he produced the Coast Guard's video of the collision, would be questioned about nothing else when the Diet met on Oct 1"
    a.at(f"The opposition did not believe it. A senior lawmaker of the Liberal Democratic Party called the decision a capitulation and said that {ldp}.")
    s("The opposition", Party("Japanese opposition"), "did not believe", "it", act="denial", minor=True, alt={"act": ["accusation"]})
    s("A senior lawmaker of the Liberal Democratic Party", LAWMAKER, "called", "the decision a capitulation", act="accusation")
    s("A senior lawmaker of the Liberal Democratic Party", LAWMAKER, "said", ldp, act="threat")
    c("A senior lawmaker of the Liberal Democratic Party", LAWMAKER, "threat", "would be questioned about nothing else when the Diet met on Oct 1", "unless he produced the Coast Guard's video of the collision", toward=[KAN])
    c("A senior lawmaker of the Liberal Democratic Party", LAWMAKER, "demand", "he produced the Coast Guard's video of the collision", toward=[KAN])
    e("ACCUSE", "occurred", [LAWMAKER], [KAN], "A senior lawmaker of the Liberal Democratic Party called the decision a capitulation", alt={"targets": [[JPN], [PROSECUTORS]]})
    e("THREATEN", "occurred", [LAWMAKER], [KAN], "would be questioned about nothing else", minor=True)

    ram = "the trawler rammed both ships on purpose after being ordered to stop for inspection"
    a.at(f"The Coast Guard maintains that {ram}. Beijing says it was the other way round. The 14 members of the crew were sent home on Sept 13.")
    s("The Coast Guard", COASTGUARD, "maintains", ram, act="accusation", key="rammed")
    s("Beijing", CHN, "says", "it was the other way round", act="accusation", alt={"act": ["denial"]}, key="other_way")
    e("ACCUSE", "occurred", [COASTGUARD], [TRAWLER], f"The Coast Guard maintains that {ram}", minor=True, alt={"targets": [[CHN]]})
    e("ACCUSE", "occurred", [CHN], [COASTGUARD], "Beijing says it was the other way round", minor=True, alt={"targets": [[JPN]]})
    e("REQUEST", "occurred", [COASTGUARD], [TRAWLER], "being ordered to stop for inspection", when="2010-09-07", minor=True, alt={"when": [None], "plover": ["COERCE"]})
    e("RETREAT", "occurred", [JPN], [CREW], "The 14 members of the crew were sent home", when="2010-09-13", alt={"targets": [[CHN]]}, key="crew")
    f(14, "people", "crew of the trawler sent home", "14 members of the crew", key="crew_f")

    clear = "Chinese customs officers had since Tuesday declined to clear any cargo of the metals"
    move = '"They take paper, they smile, nothing is moving,"'
    a.at(f"Two importers in Tokyo told Paragon that {clear}, which go into hybrid cars, wind turbines and guided missiles and of which China mines some 97 percent. {move} one of them said. Trade Minister Akihiro Ohata said he had heard the same from several companies and would ask for an explanation.")
    s("Two importers in Tokyo", IMPORTERS, "told", clear, act="accusation", to="Paragon", alt={"act": ["claim"]}, key="importers")
    s("Chinese customs officers", CUSTOMS, "declined", "to clear any cargo of the metals", act="refusal", via=IMPORTERS, minor=True)
    c("Chinese customs officers", CUSTOMS, "refusal", "clear any cargo of the metals", toward=[JPN], minor=True, alt={"toward": [[IMPORTERS], []]})
    s("one of them", IMPORTER, ("said", 1), move, act="accusation", alt={"act": ["claim"]})
    s("Trade Minister Akihiro Ohata", OHATA, ("said", 2), ["he had heard the same from several companies", "would ask for an explanation"], alt={"act": ["promise", "demand"]})
    s("several companies", Party("Japanese companies"), "heard", "the same", minor=True, via=OHATA)
    c("Trade Minister Akihiro Ohata", OHATA, "promise", "would ask for an explanation", toward=[CHN], alt={"kind": ["demand"]})
    e("REJECT", "occurred", [CUSTOMS], [JPN], clear, when="2010-09-21/2010-09-24", minor=True, alt={"when": [None, tue], "plover": ["COERCE", "SANCTION"]}, key="not_cleared")
    e("REQUEST", "hypothetical", [OHATA], [CHN], "would ask for an explanation", minor=True)
    f(97, "percent", "China's share of rare earths mined", "97 percent", approx=True, key="share", alt={"value": [0.97]})

    a.at("China's Commerce Ministry denied that there was an embargo. \"No such document exists,\" said a spokesman, who would not discuss whether exporters had been told anything by telephone. China, which cut its export quotas for the second half of the year by 72 percent in July, has said it must protect its environment.")
    s("China's Commerce Ministry", COMMERCE, "denied", "there was an embargo", act="denial", key="no_embargo")
    s("a spokesman", SPOKESMAN, ("said", 1), "\"No such document exists,\"", act="denial", key="no_document")
    s("a spokesman", SPOKESMAN, "would not discuss", "whether exporters had been told anything by telephone", act="refusal", minor=True)
    s(("China", 2), CHN, ("said", 2), "it must protect its environment")
    e("SANCTION", "denied", [CHN], [JPN], "there was an embargo", alt={"plover": ["COERCE"]}, key="embargo_denied")
    e("REJECT", "occurred", [SPOKESMAN], [], "would not discuss whether exporters had been told anything by telephone", minor=True)
    e("SANCTION", "occurred", [CHN], [], "China, which cut its export quotas for the second half of the year by 72 percent in July", when="2010-07", key="quotas", alt={"plover": ["COERCE"]})
    f(72, "percent", "cut of China's export quotas for the second half of 2010", "72 percent", alt={"value": [0.72]}, key="quota_f")

    held = "four Japanese, employees of the builder Fujita, were being held in Hebei province on suspicion of filming military sites"
    a.at(f"Concern in Tokyo was deepened by a report of the official Xinhua news agency, late on Thursday, that {held}. Foreign Minister Seiji Maehara said that he did not see a connection. Tokyo has asked for consular access, which, a diplomat said, Beijing had promised for Saturday.")
    s("the official Xinhua news agency", XINHUA, "report", held, date=thu, alt={"side": ["CHN"], "act": ["accusation"]})
    s("Foreign Minister Seiji Maehara", MAEHARA, ("said", 1), "he did not see a connection", act="denial", alt={"act": ["claim"]})
    s(("Tokyo", 2), JPN, "asked", "for consular access", act="demand")
    s("a diplomat", DIPLOMAT, ("said", 2), ["consular access", "Beijing had promised for Saturday"], minor=True)
    s("Beijing", CHN, "promised", "consular access", act="promise", via=DIPLOMAT)
    c(("Tokyo", 2), JPN, "demand", "consular access", toward=[CHN])
    c("Beijing", CHN, "promise", "consular access", toward=[JPN])
    e("COERCE", "ongoing", [CHN], [FUJITA], held, place="Hebei", key="fujita", alt={"status": ["occurred"], "targets": [[JPN]]})
    e("REQUEST", "occurred", [JPN], [CHN], "Tokyo has asked for consular access")
    e("AGREE", "occurred", [CHN], [JPN], "Beijing had promised for Saturday")
    e("CONSULT", "scheduled", [JPN], [FUJITA], "consular access", when="2010-09-25", minor=True, format="visit", alt={"plover": ["CONCEDE"], "targets": [[CHN]]})
    f(4, "people", "Japanese held in Hebei", "four Japanese", key="fujita_f")

    treaty = "the islands, called Senkaku in Japan and Diaoyu in China and claimed by Taiwan as well, were covered by the security treaty of 1960"
    a.at(f"U.S. Secretary of State Hillary Clinton assured Maehara on Thursday that {treaty}. She urged both sides to settle the matter soon.")
    s("U.S. Secretary of State Hillary Clinton", CLINTON, "assured", treaty, act="support", to="Seiji Maehara", date=thu, alt={"act": ["promise", "claim"]})
    s("She", CLINTON, "urged", "to settle the matter soon", act="demand", to="both sides", alt={"date": [thu]})
    s("Taiwan", TWN, "claimed", "the islands", minor=True)
    c("U.S. Secretary of State Hillary Clinton", CLINTON, "promise", "were covered by the security treaty of 1960", toward=[JPN], minor=True)
    c("She", CLINTON, "demand", "settle the matter soon", toward=[JPN, CHN])
    e("SUPPORT", "occurred", [CLINTON], [JPN], "U.S. Secretary of State Hillary Clinton assured Maehara", when=thu, alt={"targets": [[MAEHARA]], "plover": ["AGREE"]})
    e("CONSULT", "occurred", [CLINTON], [MAEHARA], "Hillary Clinton assured Maehara", when=thu, minor=True, format="meeting", alt={"format": [None]})
    e("REQUEST", "occurred", [CLINTON], [JPN, CHN], "She urged both sides to settle the matter soon", alt={"when": [thu]})
    e("AGREE", "hypothetical", [JPN], [CHN], "settle the matter", minor=True, alt={"sources": [[JPN, CHN]], "targets": [[]]})
    e("AGREE", "occurred", [USA], [JPN], "the security treaty of 1960", when="1960", minor=True)

    a.at("The yen was little changed. Shares of Fujita's parent lost 2 percent before a holiday weekend in which, hotels in Kyoto complained, 1,000 Chinese guests would not be coming.")
    s("hotels in Kyoto", HOTELS, "complained", ["a holiday weekend in which", "1,000 Chinese guests would not be coming"], act="expectation", minor=True, alt={"act": ["claim", "accusation"]})
    e("SANCTION", "hypothetical", [Party("Chinese guests", "CHN")], [JPN], "1,000 Chinese guests would not be coming", minor=True, alt={"status": ["scheduled"]})
    f(2, "percent", "fall of the shares of Fujita's parent", "2 percent", minor=True, alt={"value": [0.02]})
    f(1000, "people", "Chinese guests not coming to Kyoto", "1,000 Chinese guests")
