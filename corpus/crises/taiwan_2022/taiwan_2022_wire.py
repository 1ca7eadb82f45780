"""Gold for the agency report on the first day of the exercises."""

# fmt: off
# ruff: noqa: E501

from parties import (
    ASEAN,
    BURNS,
    CHN,
    CHN_FM,
    G7,
    HAYASHI,
    JPN,
    KIRBY,
    KISHI,
    PELOSI,
    PLA,
    TSAI,
    TWN,
    TWN_DEFENCE,
    USA,
    WANG,
)

from annotate import Article, Party, weekday

OFFICER, US_OFFICIAL, CABINET, LIN, HACKERS = Party("officer of the Eastern Theater Command (unnamed)", "CHN"), Party("U.S. official (unnamed)", "USA"), Party("Taiwan's cabinet", "TWN"), Party("Lin"), Party("hackers")
THU, WED, TUE, SUN = weekday("2022-08-04", "Thursday"), weekday("2022-08-03", "Wednesday"), weekday("2022-08-02", "Tuesday"), weekday("2022-08-07", "Sunday")


def annotate(a: Article) -> None:
    a.document(published=THU, title="UPDATE 3-China fires missiles around Taiwan, drops Japan talks after Pelosi visit", byline="By Ines Harcourt and Tseng Po-han", agency="Orient Dispatch",
               boilerplate=["(Adds U.S. carrier, ASEAN statement)", "(Reporting by Tseng Po-han in Taipei and Ines Harcourt in Phnom Penh; Editing by Ruth Abelard)"], datelines=["TAIPEI/PHNOM PENH"],
               published_span="Aug 4, 2022", alt={"publisher": ["Orient Dispatch"], "title": ["China fires missiles around Taiwan, drops Japan talks after Pelosi visit"]})

    a.at(a.paragraph("TAIPEI/PHNOM PENH"))
    acting = "it of behaving recklessly and of mounting, in all but name, a blockade by sea and air"
    a.statement("the government in Taipei", TWN, "accused", acting, act="accusation", key="s_irrational", alt={"date": [THU]})
    a.event("MOBILIZE", "occurred", [CHN], [TWN], "China fired ballistic missiles into waters around Taiwan", when=THU, place="waters around Taiwan", key="e_fired", more=["China fires missiles around Taiwan", "11 missiles had come down to the north, south and east of the island"], alt={"plover": ["ASSAULT", "THREATEN"]})
    a.event("CONSULT", "occurred", [PELOSI], [TWN], "U.S. House Speaker Nancy Pelosi left the island", when=f"{TUE}/{WED}", place="Taiwan", format="visit", key="e_visit", more=["Pelosi visit"], alt={"when": [WED], "plover": ["RETREAT"]})
    a.event("ACCUSE", "occurred", [TWN], [CHN], f"the government in Taipei accused {acting}", key="e_irrational", alt={"when": [THU]})
    a.event("COERCE", "ongoing", [CHN], [TWN], "mounting, in all but name, a blockade by sea and air", place="Taiwan", minor=True, key="e_blockade")

    a.at(a.paragraph("Taiwan's Defense Ministry"))
    a.statement("Taiwan's Defense Ministry", TWN_DEFENCE, ("said", 1), "11 missiles had come down to the north, south and east of the island", key="s_eleven", alt={"act": ["accusation"]})
    a.statement("Japan", JPN, "counted", "nine", key="s_nine")
    a.statement("it", JPN, ("said", 2), ["five of which", "landed in its exclusive economic zone for the first time"], key="s_zone")
    a.statement("Defense Minister Nobuo Kishi", KISHI, "called", "that a danger to his own country", act="accusation", key="s_grave", alt={"act": ["claim"]})
    a.event("MOBILIZE", "occurred", [CHN], [JPN], "five of which, it said, landed in its exclusive economic zone", when=THU, place="Japan's exclusive economic zone", key="e_zone", alt={"plover": ["ASSAULT", "COERCE"], "targets": [[], [TWN]]})
    a.event("ACCUSE", "occurred", [KISHI], [CHN], "Defense Minister Nobuo Kishi called that a danger to his own country", minor=True, key="e_grave")
    a.event("ACCUSE", "occurred", [JPN], [CHN], "Tokyo protested through diplomatic channels", key="e_protest", alt={"plover": ["PROTEST"]})
    a.figure(11, "missiles", "missiles fired, by Taiwan's count", "11 missiles", key="f_eleven")
    a.figure(9, "missiles", "missiles fired, by Japan's count", "nine", key="f_nine")
    a.figure(5, "missiles", "missiles that landed in Japan's exclusive economic zone", "five of which", key="f_five")

    a.at(a.paragraph("China's military"))
    a.statement("China's military", PLA, ("said", 1), "all the missiles hit their targets", key="s_targets")
    a.statement("China's military", PLA, "announced", "live fire in six zones until midday on Sunday", act="threat", minor=True, key="s_announced", alt={"act": ["claim"]})
    a.statement("an officer of the Eastern Theater Command", OFFICER, ("said", 2), ['"This is a necessary warning to those who collude,"', '"If the provocations go on, the countermeasures will go on."'], act="threat", to="state media", key="s_warning", alt={"addressee": [None]})
    a.commitment("an officer of the Eastern Theater Command", OFFICER, "threat", "the countermeasures will go on", "If the provocations go on", toward=[TWN, USA], key="c_goon", alt={"toward": [[TWN], [USA], []], "by": [CHN.name]})
    a.event("MOBILIZE", "ongoing", [PLA], [TWN], "live fire in six zones until midday on Sunday", when=f"{THU}/{SUN}", key="e_drills", more=["the drills to last for some days"], alt={"status": ["scheduled"], "sources": [[CHN]]})
    a.event("THREATEN", "occurred", [OFFICER], [TWN, USA], "If the provocations go on, the countermeasures will go on", key="e_warning", more=["This is a necessary warning to those who collude"], alt={"targets": [[TWN], [USA], []]})
    a.event("MOBILIZE", "hypothetical", [CHN], [TWN], "the countermeasures will go on", minor=True, key="e_goon")
    a.figure(6, "zones", "zones of the exercise", "six zones", key="f_zones")

    a.at(a.paragraph("In the Cambodian"))
    pretext = "not to make the visit an excuse for shows of force"
    a.statement("A spokesperson in Beijing", CHN_FM, "blamed", "a statement by the Group of Seven", act="accusation", key="s_blamed")
    a.statement("the Group of Seven", G7, "urged", pretext, act="demand", to="China", date=WED, key="s_g7")
    a.statement(("Wang", 2), WANG, "said", "it was Washington that had made the crisis and that Washington should bear the consequences", act="accusation", key="s_wang")
    a.commitment("the Group of Seven", G7, "demand", pretext, toward=[CHN], key="c_g7")
    a.commitment(("Wang", 2), WANG, "demand", "Washington should bear the consequences", toward=[USA], minor=True, key="c_consequences", alt={"kind": ["threat"]})
    a.event("CONSULT", "ongoing", [ASEAN], [ASEAN], "Southeast Asian foreign ministers are meeting", place="Phnom Penh", format="meeting", key="e_asean", alt={"format": ["council"], "when": [THU]})
    a.event("CONSULT", "denied", [WANG], [HAYASHI], "talks with his Japanese counterpart, Yoshimasa Hayashi, that had been set for Thursday afternoon", when=THU, place="Phnom Penh", format="talks", key="e_hayashi", alt={"status": ["scheduled"], "format": ["meeting"]})
    a.event("REJECT", "occurred", [WANG], [HAYASHI], "Chinese Foreign Minister Wang Yi called off talks with his Japanese counterpart", when=THU, key="e_calledoff", more=["drops Japan talks"], alt={"plover": ["SANCTION"], "targets": [[JPN]], "sources": [[CHN]]})
    a.event("ACCUSE", "occurred", [CHN_FM], [G7], "A spokesperson in Beijing blamed a statement by the Group of Seven", minor=True, key="e_blamed")
    a.event("REQUEST", "occurred", [G7], [CHN], f"which on Wednesday urged China {pretext}", when=WED, key="e_g7")
    a.event("MOBILIZE", "hypothetical", [CHN], [TWN], "shows of force", minor=True, key="e_shows", alt={"targets": [[]]})
    a.event("ACCUSE", "occurred", [WANG], [USA], "Wang said it was Washington that had made the crisis", key="e_wang")

    a.at(a.paragraph("White House spokesman"))
    a.statement("White House spokesman John Kirby", KIRBY, ("said", 1), "the United States had expected something of the kind and expected the drills to last for some days", act="expectation", key="s_expected")
    a.statement("the United States", USA, ("expected", 2), "the drills to last for some days", act="expectation", via=KIRBY, minor=True, key="s_lasting")
    a.statement("he", KIRBY, ("said", 2), ["The carrier USS Ronald Reagan has been told to stay in the area", "a test of a Minuteman III missile has been put off so as not to add to the tension"], key="s_carrier")
    a.event("MOBILIZE", "ongoing", [USA], [CHN], "The carrier USS Ronald Reagan has been told to stay in the area", key="e_carrier", alt={"status": ["occurred"], "targets": [[]]})
    a.event("MOBILIZE", "denied", [USA], [], "a test of a Minuteman III missile has been put off", key="e_minuteman", alt={"plover": ["RETREAT", "CONCEDE"], "status": ["occurred", "hypothetical"], "targets": [[CHN]]})

    a.at(a.paragraph('"We are not'))
    extend = "Should Beijing extend the drills beyond Sunday"
    a.statement("a U.S. official", US_OFFICIAL, "said", '"We are not looking for a fight, but nobody should mistake calm for consent,"', act="denial", key="s_calm", alt={"act": ["threat", "claim"]})
    a.statement("the official", US_OFFICIAL, "added", f'{extend}, American ships would pass through the Strait "when it suits us,"', act="threat", key="s_pass")
    a.commitment("the official", US_OFFICIAL, "threat", 'American ships would pass through the Strait "when it suits us,"', extend, toward=[CHN], key="c_pass", alt={"by": [USA.name]})
    a.event("THREATEN", "occurred", [US_OFFICIAL], [CHN], "American ships would pass through the Strait", key="e_pass_threat", minor=True)
    a.event("MOBILIZE", "hypothetical", [USA], [CHN], "American ships would pass through the Strait", key="e_pass", alt={"targets": [[]]})
    a.event("MOBILIZE", "hypothetical", [CHN], [TWN], extend, when=SUN, minor=True, key="e_extend", alt={"when": [None]})
    a.event("ASSAULT", "denied", [USA], [CHN], "We are not looking for a fight", minor=True, key="e_nofight")

    a.at(a.paragraph("In a video"))
    a.statement("President Tsai Ing-wen", TSAI, "promised", "Taiwan would pick no quarrel but would give up none of its sovereignty", act="promise", key="s_tsai", alt={"date": [THU]})
    a.statement("Her cabinet", CABINET, "urged", "to speak up", act="demand", to="foreign governments", key="s_speakup")
    a.statement("it", CABINET, "said", ["Ports and airports are working", "though pilots and captains have been advised to avoid the six zones"], key="s_ports")
    a.commitment("Taiwan", TWN, "promise", "would pick no quarrel", toward=[CHN], key="c_provoke", alt={"by": [TSAI.name], "kind": ["refusal"]})
    a.commitment("Taiwan", TWN, "refusal", "would give up none of its sovereignty", toward=[CHN], key="c_defend", alt={"by": [TSAI.name], "kind": ["promise"], "toward": [[]]})
    a.commitment("Her cabinet", CABINET, "demand", "speak up", toward=[Party("foreign governments")], minor=True, key="c_speakup")
    a.event("AGREE", "occurred", [TSAI], [], "President Tsai Ing-wen promised that Taiwan would pick no quarrel", key="e_tsai", alt={"targets": [[CHN]], "when": [THU]})
    a.event("REQUEST", "occurred", [CABINET], [Party("foreign governments")], "Her cabinet urged foreign governments to speak up", key="e_speakup", alt={"sources": [[TWN]]})
    a.event("REQUEST", "occurred", [TWN], [Party("pilots and captains")], "pilots and captains have been advised to avoid the six zones", minor=True, key="e_advised", alt={"sources": [[], [CABINET]]})

    a.at(a.paragraph("Twenty-two Chinese"))
    a.statement("the Defense Ministry", TWN_DEFENCE, "said", "Twenty-two Chinese military aircraft crossed the median line of the Strait in the course of the day and drones flew over the Kinmen islands", key="s_median", alt={"act": ["accusation"]})
    a.event("MOBILIZE", "occurred", [CHN], [TWN], "Twenty-two Chinese military aircraft crossed the median line of the Strait", when=THU, place="Taiwan Strait", key="e_median", alt={"plover": ["COERCE"]})
    a.event("MOBILIZE", "occurred", [CHN], [TWN], "drones flew over the Kinmen islands", when=THU, place="Kinmen islands", key="e_drones", alt={"plover": ["COERCE"], "sources": [[]]})
    a.event("COERCE", "occurred", [HACKERS], [TWN], "The ministry's website was brought down by hackers", when=f"{WED}/{THU}", key="e_website", alt={"sources": [[]], "targets": [[TWN_DEFENCE]], "when": [WED, THU, None]})
    a.figure(22, "aircraft", "Chinese aircraft that crossed the median line on 4 August", "Twenty-two Chinese military aircraft", key="f_aircraft")

    a.at(a.paragraph("Ministers of the"))
    a.statement("Ministers of the Association of Southeast Asian Nations", ASEAN, "warned", "somebody might misjudge the situation", act="expectation", key="s_miscalculation")
    a.statement("Ministers of the Association of Southeast Asian Nations", ASEAN, "offered", "to help get the parties talking", act="proposal", key="s_dialogue", alt={"act": ["promise"]})
    a.commitment("Ministers of the Association of Southeast Asian Nations", ASEAN, "promise", "help get the parties talking", toward=[CHN, TWN, USA], key="c_dialogue", alt={"toward": [[], [CHN, USA], [CHN, TWN]]})
    a.event("AGREE", "occurred", [ASEAN], [], "offered to help get the parties talking", key="e_dialogue_offer", minor=True, alt={"plover": ["CONSULT"]})
    a.event("CONSULT", "hypothetical", [CHN], [USA], "get the parties talking", format="talks", minor=True, key="e_dialogue", alt={"sources": [[ASEAN]], "targets": [[TWN], []]})

    a.at(a.paragraph("Pelosi, the most"))
    a.statement("Pelosi", PELOSI, "assured", "the United States would stand by the island", act="promise", to="Tsai Ing-wen", date=WED, key="s_abandon")
    a.statement("Beijing", CHN, "threatened", "serious consequences if she went", act="threat", to="United States", key="s_serious", alt={"addressee": [None]})
    a.statement("Beijing", CHN, "claims", "Taiwan as a province", minor=True, key="s_claims")
    a.commitment("Pelosi", PELOSI, "promise", "the United States would stand by the island", toward=[TWN], key="c_abandon", alt={"by": [USA.name]})
    a.commitment("Beijing", CHN, "threat", "serious consequences", "if she went", toward=[USA], key="c_serious")
    a.event("CONSULT", "occurred", [PELOSI], [TSAI], "met Tsai on Wednesday", when=WED, format="meeting", key="e_met")
    a.event("AGREE", "occurred", [PELOSI], [TSAI], "assured her that the United States would stand by the island", when=WED, key="e_abandon", alt={"plover": ["SUPPORT"]})
    a.event("SUPPORT", "hypothetical", [USA], [TWN], "the United States would stand by the island", minor=True, key="e_standby", alt={"plover": ["AID"]})
    a.event("THREATEN", "occurred", [CHN], [USA], "Beijing, which claims Taiwan as a province, had threatened serious consequences", key="e_serious")
    a.event("SANCTION", "hypothetical", [CHN], [USA], "serious consequences", minor=True, key="e_consequences", alt={"plover": ["MOBILIZE", "COERCE"]})
    a.event("ACCUSE", "occurred", [CHN], [BURNS], "It summoned U.S. Ambassador Nicholas Burns", when=TUE, place="Beijing", key="e_burns", alt={"plover": ["CONSULT", "REJECT"], "targets": [[USA]]})
    a.event("SANCTION", "occurred", [CHN], [TWN], "it suspended imports of citrus fruit and two kinds of fish from Taiwan and exports of natural sand to it", when=WED, key="e_citrus")
    a.figure(25, "years", "since so senior an American visited Taiwan", "25 years", minor=True, key="f_years")

    a.at(a.paragraph('"They have scared'))
    a.statement("a crab fisherman in Keelung", LIN, "said", '"They have scared my fish, not me,"', minor=True, key="s_fish", alt={"act": ["denial"]})

    a.at(a.paragraph("Washington moved"))
    a.event("SANCTION", "occurred", [USA], [TWN], "Washington moved its embassy from Taipei to Beijing in 1979", when="1979", minor=True, key="e_embassy", alt={"plover": ["SUPPORT", "COOPERATE"], "targets": [[CHN]]})
    a.commitment("Washington", USA, "promise", "provide Taiwan with the means to defend itself", toward=[TWN], minor=True, key="c_means")
    a.event("AID", "ongoing", [USA], [TWN], "provide Taiwan with the means to defend itself", minor=True, key="e_means", alt={"status": ["hypothetical"]})
