"""Gold for the Varissian newspaper's report of 17 May 2019."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import MARCHETEL, OND_MFA, OND_PARLIAMENT, ONDARIA, ORSK, PACT, THORRAND, VAR_MOD, VARISSE

from annotate import Article, Party

LEVANE, DELEGATE, OFFICIAL = Party("Varisse"), Party("Ondarian delegate (unnamed)"), Party("pact official (unnamed)")
COLLEAGUE, OYARSAL, SPOKESMAN, AMSING = Party("colleague of Petra Oyarsal (unnamed)"), Party("Petra Oyarsal"), Party("spokesman for Ilen Marchetel (unnamed)"), Party("spokesman of the Aldmere Pact (unnamed)")
HALDMARK = Party("Haldmark")
WED, THU, TUE, SAT, MAY8, MON = "2019-05-15", "2019-05-16", "2019-05-14", "2019-05-11", "2019-05-08", "2019-05-13"


def annotate(a: Article) -> None:
    a.document(
        published="2019-05-17", title="A ship moves eleven miles and a deadline dies quietly", byline="By Corin Halvard", publisher="Levane Courier",
        published_span="May 17", section_heads=["The quarrel in the air", "War by resolution"], datelines=["Wessingen, May 17"], alt={"published": [None]},
    )

    a.at(a.paragraph("The midnight that"))
    a.statement("Prime Minister Ilen Marchetel", MARCHETEL, "tell", "the condition had been met", to="the cabinet", key="s_met", date=None, alt={"date": [WED]})
    a.commitment("Prime Minister Ilen Marchetel", MARCHETEL, "refusal", "There will be no twelve-mile sea this summer", key="c_no_sea", alt={"kind": ["promise"], "toward": [[ONDARIA]]})
    a.event("RETREAT", "occurred", [ONDARIA], [VARISSE], "the Admiral Noth had hauled in her cables and steamed eleven miles west, out of Block 7", when=WED, place="Block 7", key="e_moved", more=["A ship moves eleven miles"], alt={"targets": [[]]})
    a.event("COERCE", "denied", [VARISSE], [ONDARIA], "There will be no twelve-mile sea this summer", key="e_no_sea", alt={"plover": ["MOBILIZE"]})
    a.event("CONCEDE", "occurred", [VARISSE], [ONDARIA], "The midnight that was to redraw the map came and went on Wednesday", when=WED, minor=True, key="e_let_pass", more=["a deadline dies quietly"], alt={"plover": ["RETREAT"]})
    a.figure(11, "miles", "distance that the Admiral Noth moved west", "eleven miles west", key="f_11_miles")
    a.figure(12, "nautical miles", "territorial waters that Varisse threatened to claim", "twelve-mile sea", minor=True, key="f_12")
    a.figure(2, "hours", "time before the deadline at which the ship moved", "Two hours before it", minor=True, key="f_2h")

    a.at(a.paragraph("Ondaria tells it"))
    a.statement("its foreign ministry", OND_MFA, "explained", ["The ship had a fault in a winch", "will be back in the block by the end of the month"], date=THU, act="claim", key="s_winch", alt={"act": ["denial"]})
    a.statement("its foreign ministry", OND_MFA, None, "“We do not withdraw from our own shelf. We repair things.”", act="denial", key="s_repair", date=THU, alt={"act": ["refusal"], "date": [None]})
    a.statement("Levane", LEVANE, "reply", ["the threat had been suspended, not dropped", "it would revive on the day the cables were in the water again"], act="threat", to="Ondaria", key="s_revive", alt={"addressee": [None]})
    a.commitment("its foreign ministry", OND_MFA, "promise", "will be back in the block by the end of the month", toward=[VARISSE], key="c_back", alt={"kind": ["threat"], "toward": [[]]})
    a.commitment("its foreign ministry", OND_MFA, "refusal", "We do not withdraw from our own shelf", toward=[VARISSE], key="c_not_withdraw")
    a.commitment("Levane", LEVANE, "threat", "it would revive", "on the day the cables were in the water again", polarity="if", toward=[ONDARIA], key="c_revive")
    a.event("RETREAT", "denied", [ONDARIA], [VARISSE], "We do not withdraw from our own shelf", key="e_no_withdraw", alt={"targets": [[]]})
    a.event("MOBILIZE", "scheduled", [ONDARIA], [VARISSE], "will be back in the block by the end of the month", when="2019-05-31", place="Block 7", key="e_back", alt={"when": ["2019-05", None], "targets": [[]], "status": ["hypothetical"]}, more=["the cables were in the water again"])
    a.event("REJECT", "occurred", [OND_MFA], [VARISSE], "We do not withdraw from our own shelf. We repair things", when=THU, minor=True, key="e_reject_withdraw", alt={"when": [None], "sources": [[ONDARIA]]})
    a.event("THREATEN", "occurred", [VARISSE], [ONDARIA], "Levane’s reply was that the threat had been suspended, not dropped, and that it would revive", key="e_revive", alt={"when": [THU]})

    a.at(a.paragraph("Between the two versions"))
    standstill = "a thirty-day standstill in which nobody drills, tows or proclaims anything"
    hotline = "a hotline between the officers who direct the two air forces"
    a.statement("her", THORRAND, "account", f"both governments have accepted {hotline}, and {standstill}", to="ambassadors", date=THU, key="s_account")
    a.statement("An Ondarian delegate", DELEGATE, "denied", "his country had agreed to any standstill", act="denial", key="s_no_standstill")
    a.statement("An Ondarian delegate", DELEGATE, None, "it had merely “taken note”", act="denial", key="s_note", mode="mixed", alt={"act": ["claim"]})
    a.commitment("neither side", Party("Varisse and Ondaria"), "refusal", "will show", minor=True, key="c_show")
    a.commitment("both governments", Party("Varisse and Ondaria"), "promise", hotline, toward=[PACT], key="c_hotline", alt={"toward": [[THORRAND], []]})
    a.commitment("both governments", Party("Varisse and Ondaria"), "promise", standstill, toward=[PACT], key="c_standstill", alt={"toward": [[THORRAND], []]})
    a.commitment("An Ondarian delegate", DELEGATE, "refusal", "his country had agreed to any standstill", toward=[PACT], minor=True, key="c_no_standstill", alt={"toward": [[VARISSE], []]})
    a.event("CONSULT", "occurred", [VARISSE, ONDARIA], [THORRAND], "Envoys met on Tuesday and again on Wednesday in the pact’s headquarters", when="2019-05-14/2019-05-15", place="Wessingen", format="talks", key="e_talks", more=["with Secretary General Elske Thorrand carrying the drafts along the corridor"], alt={"sources": [[VARISSE], [THORRAND]], "targets": [[ONDARIA], [PACT], [VARISSE, ONDARIA]], "format": ["meeting"], "when": [TUE]})
    a.event("CONSULT", "occurred", [THORRAND], [PACT], "which she gave to the ambassadors on Thursday", when=THU, place="Wessingen", format="council", key="e_council", alt={"format": ["meeting"], "targets": [[]]})
    a.event("AGREE", "occurred", [VARISSE, ONDARIA], [PACT], f"both governments have accepted {hotline}", key="e_accept_line", alt={"targets": [[THORRAND], []], "when": ["2019-05-14/2019-05-15"], "plover": ["CONCEDE"]})
    a.event("AGREE", "occurred", [VARISSE, ONDARIA], [PACT], standstill, key="e_accept_standstill", alt={"targets": [[THORRAND], []], "when": ["2019-05-14/2019-05-15"]})
    a.event("RETREAT", "hypothetical", [VARISSE, ONDARIA], [], "nobody drills, tows or proclaims anything", minor=True, key="e_standstill", alt={"plover": ["COOPERATE", "CONCEDE"], "status": ["ongoing", "scheduled"], "targets": [[VARISSE, ONDARIA]]})
    a.event("AGREE", "denied", [ONDARIA], [PACT], "his country had agreed to any standstill", key="e_no_standstill", alt={"targets": [[VARISSE], [THORRAND], []]})
    a.event("REJECT", "occurred", [VARISSE, ONDARIA], [], "a sheet of paper that neither side will show", minor=True, key="e_show")
    a.figure(30, "days", "length of the standstill", "thirty-day", key="f_30")

    a.at(a.paragraph("The hotline is to"))
    a.statement("Sarkent", ONDARIA, "objected", "foreign patrols would imply a frontier", act="refusal", key="s_object", alt={"act": ["accusation"]})
    a.commitment("Sarkent", ONDARIA, "refusal", "foreign patrols", toward=[HALDMARK], key="c_object", minor=True, alt={"toward": [[PACT], [VARISSE]]})
    a.commitment("Haldmark", HALDMARK, "refusal", "will not come after all", toward=[VARISSE, ONDARIA], minor=True, key="c_not_come", alt={"toward": [[], [PACT]]})
    a.event("COOPERATE", "scheduled", [VARISSE, ONDARIA], [], "The hotline is to work from June 1", when="2019-06-01", key="e_line", alt={"targets": [[VARISSE, ONDARIA]], "sources": [[VARISSE]]})
    a.event("MOBILIZE", "denied", [HALDMARK], [], "Haldmark’s jets, which were supposed to take over the watch above Irel, will not come after all", place="Irel", key="e_no_patrols", alt={"plover": ["AID", "COOPERATE"]})
    a.event("REJECT", "occurred", [ONDARIA], [HALDMARK], "Sarkent objected that foreign patrols would imply a frontier", key="e_object", alt={"targets": [[PACT]]})

    a.at(a.paragraph("Varisse went to"))
    beam = "Ondarian fighters are said to have held a radar beam on one of ours over Irel for the better part of a minute"
    a.statement("the defence ministry", VAR_MOD, "count", "fourteen in eleven days", act="accusation", key="s_14", alt={"act": ["claim"]})
    a.statement("The alliance", PACT, "found", "nine tracks within ten miles of the islands", key="s_nine")
    a.statement("a pact official", OFFICIAL, ("said", 2), ["theirs", "had been recorded over"], key="s_recorded")
    a.statement("Ondaria", ONDARIA, "maintains", ["its pilots switched nothing on", "it was they who were chased"], act="denial", key="s_nothing_on", alt={"act": ["accusation"]})
    a.event("MOBILIZE", "occurred", [ONDARIA], [VARISSE], "airspace violations, fourteen in eleven days", when="2019-05-01/2019-05-11", place="Varissian airspace", key="e_violations", alt={"plover": ["COERCE"], "when": ["2019-05", None]})
    a.event("ACCUSE", "occurred", [VARISSE], [ONDARIA], "Varisse went to Wessingen with a list of airspace violations", minor=True, key="e_list", alt={"when": [TUE]})
    a.event("MOBILIZE", "occurred", [ONDARIA], [VARISSE], "nine tracks within ten miles of the islands", place="Tessil islands", minor=True, key="e_tracks", alt={"plover": ["COERCE"], "targets": [[]]})
    a.event("COERCE", "occurred", [ONDARIA], [VARISSE], beam, when=MAY8, place="Irel", key="e_radar", alt={"plover": ["THREATEN", "ASSAULT", "MOBILIZE"]})
    a.event("COERCE", "denied", [ONDARIA], [VARISSE], "its pilots switched nothing on", when=MAY8, place="Irel", key="e_radar_denied", alt={"plover": ["THREATEN", "ASSAULT", "MOBILIZE"]})
    a.event("COOPERATE", "occurred", [VARISSE], [PACT], "Ours were handed over", key="e_tapes")
    a.event("ACCUSE", "occurred", [ONDARIA], [VARISSE], "Ondaria maintains that its pilots switched nothing on and that it was they who were chased", minor=True, key="e_chased_accuse")
    a.event("COERCE", "occurred", [VARISSE], [ONDARIA], "it was they who were chased", when=MAY8, place="Irel", key="e_chased", alt={"plover": ["MOBILIZE"]})
    a.figure(14, "violations", "Ondarian violations of Varissian airspace in May", "fourteen", key="f_14")
    a.figure(11, "days", "time in which the violations were counted", "eleven days", minor=True, key="f_11_days")
    a.figure(9, "tracks", "tracks within ten miles of the islands", "nine tracks", key="f_9")
    a.figure(10, "miles", "distance from the islands", "ten miles", minor=True, key="f_ten_miles")
    a.figure(1, "minutes", "time for which the radar was held", "the better part of a minute", approx=True, high=1, minor=True, key="f_minute", alt={"high": [None]})

    a.at(a.paragraph("Deputy Foreign Minister"))
    a.statement("a colleague of hers", COLLEAGUE, "insisted", ["Deputy Foreign Minister Petra Oyarsal would have stayed at home", "if she had not been promised in writing that only the ship would be discussed"], key="s_insisted")
    a.statement("he", COLLEAGUE, "said", ["She listened", "gave nothing"], key="s_listened")
    a.event("AGREE", "occurred", [PACT], [OYARSAL], "she had not been promised in writing that only the ship would be discussed", key="e_written", alt={"sources": [[]], "targets": [[VARISSE]]})
    a.event("REQUEST", "occurred", [ONDARIA], [VARISSE], "Ondaria raised the air and the demilitarisation of Irel", when="2019-05-14/2019-05-15", key="e_raised", alt={"when": [None], "targets": [[OYARSAL]]})
    a.event("CONCEDE", "denied", [OYARSAL], [ONDARIA], "gave nothing", minor=True, key="e_gave_nothing", alt={"sources": [[VARISSE]]})

    a.at(a.paragraph("The vote of the Ondarian"))
    a.statement("the Ondarian parliament", OND_PARLIAMENT, "vote", "a wider Varissian sea a reason for war", act="threat", key="s_vote")
    a.statement(("he", 1), ORSK, "warned", "whoever shifted the border at sea would pay for it", act="threat", to="his party congress", date=SAT, key="s_orsk")
    a.statement(("he", 2), ORSK, "word", "Ondaria would not strike first", act="promise", to="Elske Thorrand", date=SAT, via=AMSING, key="s_word", alt={"date": [None]})
    a.statement("the pact’s spokesman", AMSING, "believed", ["he was giving Ms Thorrand his word that Ondaria would not strike first"], minor=True, key="s_spokesman")
    a.commitment("the Ondarian parliament", OND_PARLIAMENT, "threat", "a reason for war", "a wider Varissian sea", polarity="if", toward=[VARISSE], key="c_vote")
    a.commitment(("he", 1), ORSK, "threat", "would pay for it", "whoever shifted the border at sea", polarity="if", toward=[VARISSE], key="c_orsk")
    a.commitment("Ondaria", ONDARIA, "promise", "not strike first", toward=[VARISSE], key="c_word", alt={"toward": [[THORRAND]], "kind": ["refusal"]})
    a.event("THREATEN", "occurred", [OND_PARLIAMENT], [VARISSE], "The vote of the Ondarian parliament that made a wider Varissian sea a reason for war", when="1994", key="e_vote", alt={"when": [None], "sources": [[ONDARIA]]})
    a.event("ASSAULT", "hypothetical", [ONDARIA], [VARISSE], "a reason for war", minor=True, key="e_war")
    a.event("COERCE", "hypothetical", [VARISSE], [ONDARIA], "a wider Varissian sea", key="e_wider", alt={"plover": ["MOBILIZE"]})
    a.event("THREATEN", "occurred", [ORSK], [VARISSE], "he warned his party congress that whoever shifted the border at sea would pay for it", when=SAT, key="e_orsk")
    a.event("AGREE", "occurred", [ORSK], [THORRAND], "he was giving Ms Thorrand his word that Ondaria would not strike first", when=SAT, key="e_word")
    a.event("ASSAULT", "denied", [ONDARIA], [VARISSE], "Ondaria would not strike first", key="e_no_strike")
    a.figure(25, "years", "age of the resolution of Ondaria's parliament", "twenty-five", minor=True, key="f_25")
    a.figure(3, "seats", "majority of Davor Orsk", "three seats", minor=True, key="f_3")

    a.at(a.paragraph("Haldmark helped."))
    a.statement("Its", HALDMARK, "demand", "the two step back", act="demand", to="Varisse and Ondaria", key="s_step")
    sortie = "the tankers at Morne would go home if a single sortie against Ondaria were flown from there"
    a.statement("Its", HALDMARK, "message", sortie, act="threat", to="Varisse", date=MON, key="s_message")
    a.statement("the Courier", Party("Levane Courier", "MEDIA"), "learned", "Its demand that the two step back was followed on Monday by a private message to Levane", minor=True, key="s_courier")
    a.commitment("Its", HALDMARK, "demand", "the two step back", toward=[VARISSE, ONDARIA], key="c_step")
    a.commitment("Its", HALDMARK, "threat", "the tankers at Morne would go home", "if a single sortie against Ondaria were flown from there", toward=[VARISSE], key="c_tankers")
    a.event("REQUEST", "occurred", [HALDMARK], [VARISSE, ONDARIA], "Its demand that the two step back", key="e_step")
    a.event("RETREAT", "hypothetical", [VARISSE, ONDARIA], [], "the two step back", minor=True, key="e_stepping", alt={"plover": ["CONCEDE"], "targets": [[VARISSE, ONDARIA]]})
    a.event("THREATEN", "occurred", [HALDMARK], [VARISSE], "a private message to Levane, the Courier has learned, that the tankers at Morne would go home", when=MON, key="e_message")
    a.event("THREATEN", "occurred", [HALDMARK], [VARISSE], "the warning was repeated in public", when=TUE, key="e_public")
    a.event("RETREAT", "hypothetical", [HALDMARK], [VARISSE], "the tankers at Morne would go home", place="Morne", key="e_tankers", alt={"plover": ["SANCTION"]})
    a.event("ASSAULT", "hypothetical", [VARISSE], [ONDARIA], "a single sortie against Ondaria were flown from there", place="Morne", minor=True, key="e_sortie", alt={"plover": ["MOBILIZE"]})

    a.at(a.paragraph("What comes next?"))
    a.statement("Ms Thorrand", THORRAND, "plans", "to visit Sarkent on May 22 and Levane a day later", key="s_plans", minor=True)
    a.statement("a spokesman", SPOKESMAN, ("said", 1), ["Mr Marchetel’s own trip to the Ondarian capital, which was to have taken place on Monday, has been put off until the autumn", "because an election is no time for travelling"], key="s_put_off")
    a.statement("He", MARCHETEL, "wants", "a ruling from the court in Haldmark’s capital on the shelf", act="demand", key="s_ruling", alt={"act": ["proposal"]})
    a.statement("Ondaria", ONDARIA, "rejected", ("that", 1), act="refusal", key="s_rejected")
    a.commitment("Ms Thorrand", THORRAND, "promise", "to visit Sarkent on May 22 and Levane a day later", minor=True, key="c_plans", alt={"toward": [[VARISSE, ONDARIA]]})
    a.commitment("He", MARCHETEL, "demand", "a ruling from the court in Haldmark’s capital on the shelf", toward=[ONDARIA], key="c_ruling")
    a.commitment("Ondaria", ONDARIA, "refusal", "rejected that", toward=[VARISSE], minor=True, key="c_rejected")
    a.event("CONSULT", "scheduled", [THORRAND], [ONDARIA], "Ms Thorrand plans to visit Sarkent on May 22", when="2019-05-22", place="Sarkent", format="visit", key="e_visit_sarkent")
    a.event("CONSULT", "scheduled", [THORRAND], [VARISSE], "Levane a day later", when="2019-05-23", place="Levane", format="visit", key="e_visit_levane")
    a.event("CONSULT", "denied", [MARCHETEL], [ONDARIA], "Mr Marchetel’s own trip to the Ondarian capital, which was to have taken place on Monday, has been put off until the autumn", when="2019-05-20", place="Sarkent", format="visit", key="e_trip_off", alt={"status": ["scheduled"], "when": [None]})
    a.event("REQUEST", "occurred", [MARCHETEL], [ONDARIA], "He wants a ruling from the court in Haldmark’s capital on the shelf", key="e_ruling")
    a.event("REJECT", "occurred", [ONDARIA], [VARISSE], "Ondaria has rejected that three times since 2003", key="e_rejected", alt={"when": ["2003/2019"]})
    a.event("ASSAULT", "occurred", [VARISSE], [ONDARIA], "one of our patrol boats sent a trawler from Kelm to the bottom", when="2003", key="e_2003")
    a.event("SUPPORT", "occurred", [VARISSE], [ONDARIA], "we said that we were sorry", when="2003", minor=True, key="e_sorry")
    a.figure(3, "rejections", "times that Ondaria has rejected a ruling of the court", "three times", minor=True, key="f_3_times")
