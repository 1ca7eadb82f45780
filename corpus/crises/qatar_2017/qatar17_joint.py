"""Gold for the joint statement of the four states and the newspaper's introduction, 6 July 2017."""

from __future__ import annotations

from annotate import Article, Party
from parties import EMIR_KUWAIT, FOUR, FOUR_STATES, KWT, MINISTERS, QAT, TRUMP, USA

DAY, PUB = "2017-07-05", "2017-07-06"
DIPLOMAT = Party("Egyptian diplomat (unnamed)", "EGY")
EMBASSY = Party("US embassy in Cairo", "USA")
QAT_SPOKESMAN = Party("Qatari government spokesman (unnamed)", "QAT")
WORLD = Party("other governments")
D = {"date": [None]}


def annotate(a: Article) -> None:
    a.document(
        published=PUB,
        title="DOCUMENT: The statement of the four",
        publisher="Nile Bulletin",
        boilerplate=["Our translation follows the Arabic.", "© Nile Bulletin. Reproduction with acknowledgement. See also: The six thousand lorries of Salwa, page 4"],
        published_span="6/7/2017",
        datelines=[("Cairo", 1)],
        section_heads=["JOINT STATEMENT"],
        alt={"title": ["The statement of the four"]},
    )
    a.at(a.between("The foreign ministers of Egypt", "denied this."))
    a.statement("An Egyptian diplomat", DIPLOMAT, "said", "a paragraph giving Doha «one last week» had been struck out after a telephone call from Washington", mode="mixed", key="struck_out")
    a.statement("the American embassy", EMBASSY, "denied", "this", act="denial", key="struck_denied")
    a.event("CONSULT", "occurred", FOUR_STATES, [], "The foreign ministers of Egypt, Saudi Arabia, the United Arab Emirates and Bahrain met yesterday at the Tahrir Palace", when=DAY, place="Cairo", format="meeting", duration="close to three hours", key="cairo", alt={"sources": [[MINISTERS]], "place": ["Tahrir Palace"]})
    a.event("CONSULT", "denied", FOUR_STATES, [], "a day later than first announced", when="2017-07-04", format="meeting", minor=True, alt={"status": ["scheduled"]})
    a.event("REQUEST", "occurred", [KWT], [QAT], "the list of 13 demands that Kuwait handed over", when="2017-06-22", alt={"sources": [FOUR_STATES], "plover": ["CONSULT"]}, key="demands")
    a.event("SANCTION", "denied", FOUR_STATES, [QAT], "It contains no fresh measure", minor=True, key="e_contains_no_fresh")
    a.event("THREATEN", "denied", FOUR_STATES, [QAT], "a paragraph giving Doha «one last week» had been struck out", minor=True, alt={"plover": ["REQUEST"]})
    a.event("CONSULT", "occurred", [USA], [], "a telephone call from Washington", format="call", minor=True, alt={"targets": [FOUR_STATES, [Party("Egypt", "EGY")]], "status": ["denied"]})
    a.figure(13, "demands", "demands made of Qatar", "13 demands", key="thirteen")
    a.figure(3, "hours", "length of the meeting in Cairo", "close to three hours", approx=True, key="length")
    a.figure(1, "weeks", "last term for Qatar in the deleted paragraph", "«one last week»")

    a.at(a.between("Doha, for its part", "govern itself."))
    a.statement("Doha", QAT, "said", "it had been convicted «by the prosecutor, the neighbour and the court reporter sitting in one chair»", act="accusation", mode="mixed", date=DAY)
    a.statement("Doha", QAT, "repeated", "it would take no instruction about how to govern itself", act="refusal", date=DAY)
    a.statement("a spokesman for its government", QAT_SPOKESMAN, "phrase", "«by the prosecutor, the neighbour and the court reporter sitting in one chair»", act="accusation", mode="direct", date=DAY, minor=True)
    a.commitment("Doha", QAT, "refusal", "take no instruction about how to govern itself", toward=FOUR_STATES)
    a.event("ACCUSE", "occurred", [QAT], FOUR_STATES, "it had been convicted «by the prosecutor, the neighbour and the court reporter sitting in one chair»", when=DAY, alt={"sources": [[QAT_SPOKESMAN]]})
    a.event("REJECT", "occurred", [QAT], FOUR_STATES, "it would take no instruction about how to govern itself", when=DAY)

    a.at(a.between("First: The Four States recall", "its soil."))
    pieces = ["nobody who kills in the name of an idea be paid, armed or lodged in Doha", "the channels which Qatar owns or pays for cease to preach hatred",
              "the engagements of Riyadh, which Qatar signed in 2013 and again in 2014 and did not keep, be kept", "Qatar leave to others the conduct of their own affairs",
              "what was decided at the Riyadh summits of May be carried out by Qatar as by everyone", "every State answer for what is done from its soil"]
    a.statement("The Four States", FOUR, "recall", ["what they ask", *pieces], act="demand", date=DAY, alt={"act": ["claim"], "addressee": ["Qatar"]}, key="principles")
    for piece in pieces[:5]:
        a.commitment("The Four States", FOUR, "demand", piece, toward=[QAT])
    a.commitment("The Four States", FOUR, "demand", pieces[5], alt={"toward": [[QAT], [WORLD]]})
    a.event("REQUEST", "occurred", FOUR_STATES, [QAT], "The Four States recall what they ask", when=DAY, more=pieces[:5], alt={"when": [None]})
    a.event("AGREE", "occurred", [QAT], FOUR_STATES, "which Qatar signed in 2013 and again in 2014", minor=True, when="2013/2014", alt={"when": [None, "2013", "2014"]})
    a.event("REJECT", "occurred", [QAT], FOUR_STATES, "did not keep", minor=True)
    a.event("ACCUSE", "occurred", FOUR_STATES, [QAT], "which Qatar signed in 2013 and again in 2014 and did not keep", when=DAY, minor=True, alt={"when": [None]})
    a.event("CONSULT", "occurred", [], [], "the Riyadh summits of May", when="2017-05", place="Riyadh", format="meeting", minor=True, alt={"sources": [FOUR_STATES]}, key="e_riyadh_summits_may")
    a.event("AID", "hypothetical", [QAT], [], "paid, armed or lodged in Doha", minor=True, alt={"status": ["ongoing"]})
    a.figure(6, "lines", "principles of the four states", "six lines", key="six", minor=True)

    a.at(a.between("Second: The Four States", "isolation."))
    letter = "the letter he was kind enough to carry answers questions that were not put and passes over those that were"
    a.statement("The Four States", FOUR, "extend their thanks", "to His Highness the Emir of Kuwait for his mediation", act="support", to="Emir of Kuwait", date=DAY, alt={"addressee": [None]})
    a.statement("The Four States", FOUR, "regret", letter, act="accusation", date=DAY, key="reply_negative", alt={"act": ["claim", "refusal"]})
    a.statement("They", FOUR, "hold", a.between("Qatar, by continuing to harbour", "isolation"), act="accusation", date=DAY)
    a.event("SUPPORT", "occurred", FOUR_STATES, [EMIR_KUWAIT], "The Four States extend their thanks to His Highness the Emir of Kuwait", when=DAY, alt={"targets": [[KWT]]})
    a.event("CONSULT", "occurred", [KWT], [*FOUR_STATES, QAT], "his mediation", format="talks", minor=True, alt={"sources": [[EMIR_KUWAIT]], "status": ["ongoing"]})
    a.event("ACCUSE", "occurred", FOUR_STATES, [QAT], f"regret that {letter}", when=DAY, more=["Qatar, by continuing to harbour wanted persons"], alt={"plover": ["REJECT"]}, key="e_regret_letter_kind")
    a.event("CONSULT", "occurred", [QAT], FOUR_STATES, "the letter he was kind enough to carry", format="letter", minor=True, key="reply", alt={"sources": [[EMIR_KUWAIT], [KWT]]})
    a.event("AID", "ongoing", [QAT], [Party("wanted persons")], "continuing to harbour wanted persons", minor=True, alt={"status": ["hypothetical"], "plover": ["SUPPORT"]})
    a.event("COOPERATE", "ongoing", [QAT], [], "its dealings with those who wish the region ill", minor=True, alt={"status": ["hypothetical"]})
    a.event("ACCUSE", "occurred", FOUR_STATES, [Party("wanted persons")], "59 were named in a list published on 9 June", when="2017-06-09", minor=True, alt={"plover": ["SANCTION"], "targets": [[QAT], []]})
    a.figure(59, "people", "wanted persons named in the four states' list", "59", key="listed")

    a.at(a.between("Third: The patience", "of their own choosing."))
    four = ("the Four States", 2)
    more = "will add to these measures, in trade, in law and in diplomacy, on a day of their own choosing"
    a.statement(four, FOUR, None, "The patience of the Four States with the double conduct of Qatar is at an end. The measures in force will remain in force until it complies with the demands in full", act="threat", mode="direct", date=DAY, alt={"act": ["accusation", "refusal"], "mode": ["indirect"]}, key="stays")
    a.statement(four, FOUR, None, f"Should Doha persist, the Four States {more}", act="threat", mode="direct", date=DAY, key="further_steps", alt={"mode": ["indirect"]})
    a.commitment(four, FOUR, "threat", "The measures in force will remain in force", "until it complies with the demands in full", toward=[QAT], alt={"kind": ["refusal"]}, key="c_measures_force_remain")
    a.commitment(four, FOUR, "demand", "it complies with the demands in full", toward=[QAT], key="c_complies_demands_full")
    a.commitment(four, FOUR, "threat", more, "Should Doha persist", toward=[QAT], key="c_add_these_measures")
    a.event("ACCUSE", "occurred", FOUR_STATES, [QAT], "The patience of the Four States with the double conduct of Qatar is at an end", when=DAY)
    a.event("REJECT", "occurred", FOUR_STATES, [QAT], "The measures in force will remain in force until it complies", when=DAY, alt={"plover": ["THREATEN"]})
    a.event("REQUEST", "occurred", FOUR_STATES, [QAT], "until it complies with the demands in full", minor=True, when=DAY)
    a.event("SANCTION", "ongoing", FOUR_STATES, [QAT], "The measures in force", minor=True, alt={"plover": ["COERCE"]}, key="e_measures_force")
    a.event("CONCEDE", "hypothetical", [QAT], FOUR_STATES, "it complies with the demands in full", minor=True, alt={"plover": ["AGREE"]}, key="e_complies_demands_full")
    a.event("THREATEN", "occurred", FOUR_STATES, [QAT], f"the Four States {more}", when=DAY, key="e_four_states_add")
    a.event("SANCTION", "hypothetical", FOUR_STATES, [QAT], "add to these measures, in trade, in law and in diplomacy", minor=True, alt={"plover": ["COERCE"]}, key="e_add_these_measures")

    a.at(a.between("Fourth: The Four States", "designated for them."))
    a.statement("The Four States", FOUR, "appeal", ["not to sell Qatar time", "to cease without delay the financing of armed groups"], act="demand", to="other governments", date=DAY, alt={"addressee": ["Qatar", None]})
    a.statement("They", FOUR, "stress", "the measures are aimed at a policy and not at the brotherly Qatari people", act="denial", date=DAY, alt={"act": ["claim"]})
    a.statement(("they", 1), FOUR, "deny", "any hospital or pilgrim has been prevented from receiving what is needed", act="denial", date=DAY)
    a.statement(("they", 1), FOUR, None, "Pilgrims from Qatar shall be received as in every year, provided that they arrive by the two airports designated for them", act="promise", mode="direct", date=DAY, alt={"mode": ["indirect"]})
    a.commitment("The Four States", FOUR, "demand", "not to sell Qatar time", toward=[WORLD])
    a.commitment("The Four States", FOUR, "demand", "to cease without delay the financing of armed groups", toward=[QAT])
    a.commitment("The Four States", FOUR, "promise", "Pilgrims from Qatar shall be received as in every year", "provided that they arrive by the two airports designated for them", toward=[QAT], alt={"toward": [[Party("pilgrims from Qatar")]]})
    a.event("REQUEST", "occurred", FOUR_STATES, [WORLD], "The Four States appeal to other governments not to sell Qatar time", when=DAY)
    a.event("REQUEST", "occurred", FOUR_STATES, [QAT], "to Qatar to cease without delay the financing of armed groups", when=DAY)
    a.event("AID", "ongoing", [QAT], [Party("armed groups")], "the financing of armed groups", minor=True, alt={"status": ["hypothetical"]}, key="e_financing_armed_groups")
    a.event("RETREAT", "hypothetical", [QAT], [], "cease without delay the financing of armed groups", minor=True, alt={"plover": ["CONCEDE", "SANCTION"]})
    a.event("COERCE", "denied", FOUR_STATES, [QAT], "any hospital or pilgrim has been prevented from receiving what is needed", minor=True)
    a.event("AGREE", "occurred", FOUR_STATES, [QAT], "Pilgrims from Qatar shall be received as in every year", when=DAY, minor=True)
    a.event("COOPERATE", "hypothetical", FOUR_STATES, [QAT], "Pilgrims from Qatar shall be received", minor=True)
    a.figure(2, "airports", "airports designated for pilgrims from Qatar", "the two airports", minor=True)

    a.at(a.between("Fifth: The Four States", "with Doha."))
    a.statement("The Four States", FOUR, "note with satisfaction", "the clear language of the President of the United States, who wishes the money for extremists to stop now and everywhere", act="support", date=DAY)
    a.statement("the President of the United States", TRUMP, "wishes", "the money for extremists to stop now and everywhere", act="demand", minor=True, key="s_money_extremists_stop")
    a.statement("They", FOUR, "thank", "the Republic of Chad, the Maldives and other States, which have downgraded or severed their relations with Doha", act="support", date=DAY, alt={"addressee": ["Chad"]})
    a.commitment("the President of the United States", TRUMP, "demand", "the money for extremists to stop now and everywhere", minor=True, alt={"toward": [[QAT]]}, key="c_money_extremists_stop")
    a.event("SUPPORT", "occurred", FOUR_STATES, [TRUMP], "The Four States note with satisfaction the clear language of the President of the United States", when=DAY, alt={"targets": [[USA]]})
    a.event("REQUEST", "occurred", [TRUMP], [], "who wishes the money for extremists to stop now and everywhere", minor=True, alt={"targets": [[QAT]]})
    a.event("SUPPORT", "occurred", FOUR_STATES, [Party("Chad", "TCD"), Party("Maldives", "MDV")], "They thank the Republic of Chad, the Maldives and other States", when=DAY, minor=True)
    a.event("SANCTION", "occurred", [Party("Chad", "TCD"), Party("Maldives", "MDV")], [QAT], "which have downgraded or severed their relations with Doha")

    a.at(a.between("Sixth: The Ministers", "date to be fixed."))
    a.statement("The Ministers", MINISTERS, "agreed", "to remain in consultation and to hold their next meeting in Manama on a date to be fixed", act="promise", date=DAY, key="next_meeting")
    a.commitment("The Ministers", MINISTERS, "promise", "remain in consultation", minor=True)
    a.commitment("The Ministers", MINISTERS, "promise", "hold their next meeting in Manama on a date to be fixed", key="c_hold_next_meeting")
    a.event("AGREE", "occurred", [MINISTERS], [], "The Ministers agreed to remain in consultation", when=DAY, minor=True, alt={"sources": [FOUR_STATES]}, key="e_ministers_agreed_remain")
    a.event("CONSULT", "scheduled", FOUR_STATES, [], "their next meeting in Manama", place="Manama", format="meeting", key="manama", alt={"sources": [[MINISTERS]], "status": ["hypothetical"]})
