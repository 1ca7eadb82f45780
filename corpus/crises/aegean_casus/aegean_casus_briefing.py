"""Gold for the transcript of the briefing of 13 May 2019."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import MARCHETEL, OND_PARLIAMENT, ONDARIA, ORSK, PACT, THORRAND, VAR_MOD, VARISSE

from annotate import Article, Party

AMSING, HALDMARK = Party("Ludger Amsing"), Party("Haldmark")
COUNCIL, VAR_DEPUTY = Party("Council of the Aldmere Pact"), Party("Varissian deputy minister")
PILOTS, NAVIES = Party("pilots of both states"), Party("navies of Varisse and Ondaria")
FRIDAY, SATURDAY, SUNDAY, TUESDAY, THURSDAY, DEADLINE = "2019-05-10", "2019-05-11", "2019-05-12", "2019-05-14", "2019-05-16", "2019-05-15"


def annotate(a: Article) -> None:
    a.document(
        published="2019-05-13", title="Transcript of the daily press briefing, Monday 13 May 2019", publisher="Aldmere Pact Press Service", published_span="13 May 2019",
        alt={"byline": [None], "publisher": ["Aldmere Pact"]}, boilerplate=["Spokesman: Ludger Amsing"],
    )

    a.at(a.paragraph("The Secretary General was"))
    radars = "Allies do not point radars at one another and they do not set one another deadlines."
    a.statement(a.elsewhere("AMSING", within="AMSING: Good morning"), AMSING, None, "The Secretary General was on the phone on Friday night with Prime Minister Marchetel and on Saturday morning with Prime Minister Orsk.", mode="direct", key="s_calls")
    a.statement(("She", 1), THORRAND, "told", radars, act="accusation", to="Ilen Marchetel and Davor Orsk", key="s_radars", via=AMSING, mode="indirect", alt={"act": ["claim", "demand"], "mode": ["direct"], "date": ["2019-05-10/2019-05-11"]})
    a.statement(a.elsewhere("AMSING", within="AMSING: Good morning"), AMSING, None, "She has invited both to send envoys here tomorrow and both have said yes.", mode="direct", key="s_yes")
    a.statement(("She", 2), THORRAND, "invited", "to send envoys here tomorrow", act="demand", to="Varisse and Ondaria", via=AMSING, key="s_invite", mode="indirect", alt={"act": ["proposal"], "addressee": ["Ilen Marchetel and Davor Orsk", None]})
    a.statement(("both", 3), Party("Varisse and Ondaria"), "said", "yes", act="promise", minor=True, key="s_both_yes")
    a.commitment(("both", 3), Party("Varisse and Ondaria"), "promise", "send envoys here tomorrow", toward=[THORRAND], key="c_both_yes", alt={"toward": [[PACT], []]})
    a.commitment(("She", 2), THORRAND, "demand", "send envoys here tomorrow", toward=[VARISSE, ONDARIA], minor=True, key="c_invite", alt={"toward": [[MARCHETEL, ORSK]]})
    a.event("CONSULT", "occurred", [THORRAND], [MARCHETEL], "The Secretary General was on the phone on Friday night with Prime Minister Marchetel", when=FRIDAY, format="call", key="e_call_var", more=["I'm reporting a telephone call"])
    a.event("CONSULT", "occurred", [THORRAND], [ORSK], "on Saturday morning with Prime Minister Orsk", when=SATURDAY, format="call", key="e_call_ond")
    a.event("ACCUSE", "occurred", [THORRAND], [VARISSE, ONDARIA], radars[:-1], minor=True, key="e_radars", alt={"targets": [[MARCHETEL, ORSK]], "plover": ["REQUEST"]})
    a.event("REQUEST", "occurred", [THORRAND], [VARISSE, ONDARIA], "She has invited both to send envoys here tomorrow", key="e_invite", alt={"targets": [[MARCHETEL, ORSK]], "plover": ["CONSULT"]})
    a.event("AGREE", "occurred", [VARISSE], [THORRAND], "both have said yes", key="e_yes_var", alt={"targets": [[PACT]], "sources": [[VARISSE, ONDARIA], [MARCHETEL, ORSK]]})
    a.event("AGREE", "occurred", [ONDARIA], [PACT], "both have said yes", key="e_yes_ond", alt={"targets": [[THORRAND]], "sources": [[VARISSE, ONDARIA], [MARCHETEL, ORSK]]})
    a.event("CONSULT", "scheduled", [VARISSE, ONDARIA], [PACT], "send envoys here tomorrow", when=TUESDAY, place="Wessingen", format="talks", key="e_talks", more=["They come, they sit down", "if the talks fail"], alt={"targets": [[THORRAND], [ONDARIA], [VARISSE, ONDARIA]], "sources": [[VARISSE], [THORRAND]], "format": ["meeting"]})

    a.at(a.paragraph("Second, she has"))
    am = a.elsewhere("AMSING", within="AMSING: Good morning")
    line = "a direct line between the air operations centres, so that a pilot's mistake stays a mistake"
    pause = "no ship in Block 7 and no new baselines for thirty days"
    a.statement(am, AMSING, None, f"Second, she has put two ideas to them. One is {line}. The other we are calling a pause: {pause}.", mode="direct", act="claim", key="s_ideas", alt={"act": ["proposal"]})
    a.statement("she", THORRAND, "put", [line, pause], act="proposal", mode="indirect", to="Ilen Marchetel and Davor Orsk", via=AMSING, key="s_two_ideas", alt={"addressee": [None]})
    a.statement(am, AMSING, None, "If both accept it by tomorrow night, Haldmark has offered to fly patrols over Irel with its own aircraft, so that neither side has to.", mode="direct", act="claim", key="s_am_haldmark", minor=True)
    a.statement("Haldmark", HALDMARK, "offered", ["If both accept it by tomorrow night", "to fly patrols over Irel with its own aircraft, so that neither side has to"], act="promise", mode="indirect", via=AMSING, key="s_hald_offer", alt={"act": ["proposal"]})
    a.commitment("she", THORRAND, "demand", "a direct line between the air operations centres", toward=[VARISSE, ONDARIA], minor=True, key="c_line")
    a.commitment("she", THORRAND, "demand", pause, toward=[VARISSE, ONDARIA], minor=True, key="c_pause")
    a.commitment("Haldmark", HALDMARK, "promise", "fly patrols over Irel with its own aircraft", "If both accept it by tomorrow night", toward=[VARISSE, ONDARIA], key="c_patrols")
    a.event("REQUEST", "occurred", [THORRAND], [VARISSE, ONDARIA], f"One is {line.split(',')[0]}", key="e_propose_line", alt={"targets": [[MARCHETEL, ORSK]]})
    a.event("COOPERATE", "hypothetical", [VARISSE, ONDARIA], [], "a direct line between the air operations centres", minor=True, key="e_line", alt={"targets": [[VARISSE, ONDARIA]], "sources": [[VARISSE]]})
    a.event("REQUEST", "occurred", [THORRAND], [VARISSE, ONDARIA], "The other we are calling a pause", key="e_propose_pause", more=["she has put two ideas to them"], alt={"targets": [[MARCHETEL, ORSK]]})
    a.event("RETREAT", "hypothetical", [ONDARIA], [VARISSE], "no ship in Block 7", minor=True, key="e_no_ship", alt={"plover": ["CONCEDE"]})
    a.event("COERCE", "denied", [VARISSE], [ONDARIA], "no new baselines for thirty days", minor=True, key="e_no_baselines", alt={"status": ["hypothetical"], "plover": ["CONCEDE", "RETREAT"]})
    a.event("AGREE", "hypothetical", [VARISSE, ONDARIA], [THORRAND], "If both accept it by tomorrow night", minor=True, key="e_both_accept", alt={"targets": [[]]})
    a.event("AGREE", "occurred", [HALDMARK], [VARISSE, ONDARIA], "Haldmark has offered to fly patrols over Irel", key="e_hald_offer", alt={"targets": [[PACT], []]})
    a.event("MOBILIZE", "hypothetical", [HALDMARK], [], "fly patrols over Irel with its own aircraft", place="Irel", minor=True, key="e_patrols", alt={"plover": ["AID", "COOPERATE"]})
    a.figure(30, "days", "length of the pause proposed", "thirty days", key="f_30")

    a.at(a.paragraph("Third, the Council"))
    a.statement(am, AMSING, None, "Third, the Council will meet on Thursday at ambassador level and hear a report.", mode="direct", key="s_council")
    a.event("CONSULT", "scheduled", [PACT], [PACT], "the Council will meet on Thursday at ambassador level", when=THURSDAY, place="Wessingen", format="council", key="e_council", alt={"sources": [[COUNCIL]], "targets": [[]]})

    a.at(a.paragraph("QUESTION (Dunlin): You say"))
    a.statement("Levane", VARISSE, "told", "the deputy minister comes only if the ship is the one item on the agenda", to="Dunlin", act="claim", key="s_q_levane", alt={"act": ["refusal", "promise"]})
    a.statement("Sarkent", ONDARIA, "told", "they will raise the airspace", to="Dunlin", act="demand", key="s_q_sarkent", alt={"act": ["claim", "promise"]})
    a.commitment("the deputy minister", VAR_DEPUTY, "promise", "comes", "only if the ship is the one item on the agenda", toward=[PACT], key="c_q_comes", alt={"toward": [[], [ONDARIA]]})
    a.commitment("they", ONDARIA, "demand", "raise the airspace", toward=[VARISSE], minor=True, key="c_q_raise", alt={"kind": ["promise", "threat"]})
    a.event("REQUEST", "hypothetical", [ONDARIA], [VARISSE], "they will raise the airspace", minor=True, key="e_q_raise", alt={"status": ["scheduled", "occurred"], "targets": [[PACT]]})

    a.at(a.paragraph("AMSING: I've seen"))
    a.statement("AMSING", AMSING, None, "I've seen that. There is no agenda. Let me be plain, nobody has made his coming depend on anything, not with us.", act="denial", mode="direct", key="s_no_agenda")
    a.statement("AMSING", AMSING, None, "They come, they sit down, they may talk about the weather if they like.", act="expectation", mode="direct", minor=True, key="s_weather", alt={"act": ["claim"]})

    a.at(a.paragraph("QUESTION (Levane Courier): Does"))
    a.statement("The ministry", VAR_MOD, "says", "fourteen times", act="accusation", key="s_q_14")
    a.event("MOBILIZE", "occurred", [ONDARIA], [VARISSE], "Ondaria violated Varissian airspace", when="2019-05", place="Varissian airspace", key="e_violated", alt={"status": ["hypothetical"], "plover": ["COERCE"], "when": [None]})
    a.event("ACCUSE", "occurred", [VAR_MOD], [ONDARIA], "The ministry says fourteen times", minor=True, key="e_q_accuse", alt={"sources": [[VARISSE]]})
    a.figure(14, "violations", "Ondarian violations of Varissian airspace in May", "fourteen times", key="f_14")

    a.at(a.paragraph("AMSING: We don't judge"))
    tracks = "our own air picture for the first ten days of May has eleven tracks* that came within ten miles of the Tessil islands"
    a.statement("AMSING", AMSING, None, "We don't judge between allies.", act="refusal", mode="direct", key="s_judge")
    a.statement("AMSING", AMSING, None, f"What I can tell you is that {tracks}.", mode="direct", key="s_tracks")
    a.statement("AMSING", AMSING, None, "Whether that is Varissian airspace is a question on which, as you know, allies differ. On the radar we have nothing of our own. Ondaria tells us it was off, Varisse tells us it was on for the best part of a minute", mode="direct", minor=True, key="s_differ")
    a.statement(("Ondaria", 1), ONDARIA, ("tells", 1), "it was off", act="denial", to="Aldmere Pact", via=AMSING, key="s_off")
    a.statement("Varisse", VARISSE, ("tells", 2), "it was on for the best part of a minute", act="accusation", to="Aldmere Pact", via=AMSING, key="s_on")
    a.statement("AMSING", AMSING, None, "the pilots have been asked for their tapes. If they hand them over, we'll compare them.", act="promise", mode="direct", key="s_tapes")
    a.statement("The Varissian side", VARISSE, "promised", "to", act="promise", minor=True, key="s_var_tapes", via=AMSING)
    a.statement("AMSING", AMSING, None, "The Varissian side has promised to. From Ondaria we have not had an answer yet.", mode="direct", minor=True, key="s_no_answer")
    a.commitment("AMSING", AMSING, "promise", "we'll compare them", "If they hand them over", toward=[VARISSE, ONDARIA], key="c_compare", alt={"toward": [[]]})
    a.commitment("AMSING", AMSING, "refusal", "We don't judge between allies", toward=[VARISSE, ONDARIA], minor=True, key="c_judge", alt={"toward": [[]]})
    a.commitment("The Varissian side", VARISSE, "promise", "hand them over", toward=[PACT], key="c_var_tapes", minor=True)
    a.event("MOBILIZE", "occurred", [ONDARIA], [VARISSE], "eleven tracks* that came within ten miles of the Tessil islands", when="2019-05-01/2019-05-10", place="Tessil islands", key="e_tracks", alt={"plover": ["COERCE"], "targets": [[]]})
    a.event("REJECT", "occurred", [AMSING], [], "We don't judge between allies", minor=True, key="e_judge", alt={"sources": [[PACT]]})
    a.event("COERCE", "denied", [ONDARIA], [VARISSE], "Ondaria tells us it was off", key="e_radar_off", alt={"plover": ["THREATEN", "ASSAULT", "MOBILIZE"]})
    a.event("COERCE", "occurred", [ONDARIA], [VARISSE], "it was on for the best part of a minute", key="e_radar_on", alt={"plover": ["THREATEN", "ASSAULT", "MOBILIZE"]})
    a.event("ACCUSE", "occurred", [VARISSE], [ONDARIA], "Varisse tells us it was on", minor=True, key="e_radar_accuse")
    a.event("REQUEST", "occurred", [PACT], [PILOTS], "the pilots have been asked for their tapes", key="e_tapes", alt={"targets": [[VARISSE, ONDARIA]]})
    a.event("COOPERATE", "hypothetical", [VARISSE, ONDARIA], [PACT], "If they hand them over", minor=True, key="e_hand_over", alt={"sources": [[PILOTS]]})
    a.event("AGREE", "occurred", [VARISSE], [PACT], "The Varissian side has promised to", key="e_var_tapes")
    a.event("CONSULT", "denied", [ONDARIA], [PACT], "From Ondaria we have not had an answer yet", minor=True, key="e_no_answer", alt={"plover": ["AGREE", "REJECT", "COOPERATE"]})
    a.figure(11, "tracks", "tracks within ten miles of the Tessil islands", "eleven tracks", key="f_11")
    a.figure(10, "miles", "distance from the Tessil islands", "ten miles", minor=True, key="f_ten_miles")
    a.figure(1, "minutes", "time for which the radar is said to have been on", "the best part of a minute", approx=True, high=1, minor=True, key="f_minute", alt={"high": [None]})

    a.at(a.paragraph("QUESTION (Sarkent Radio)"))
    a.statement("Varisse", VARISSE, "threatened", "to take twelve miles from Wednesday night if our ship isn't gone", act="threat", key="s_q_threat")
    a.commitment("Varisse", VARISSE, "threat", "take twelve miles from Wednesday night", "if our ship isn't gone", polarity="unless", toward=[ONDARIA], key="c_q_twelve", alt={"polarity": ["if"]})
    a.event("THREATEN", "occurred", [VARISSE], [ONDARIA], "Varisse has threatened to take twelve miles", key="e_threat", more=["The Secretary General regards Wednesday as a bad idea"])
    a.event("COERCE", "hypothetical", [VARISSE], [ONDARIA], "take twelve miles from Wednesday night", when=DEADLINE, key="e_twelve", alt={"when": [None], "plover": ["MOBILIZE"]})
    a.event("RETREAT", "hypothetical", [ONDARIA], [VARISSE], "if our ship isn't gone", when=DEADLINE, minor=True, key="e_gone", alt={"when": [None]})
    a.figure(12, "nautical miles", "territorial waters that Varisse threatens to claim", "twelve miles", key="f_12")
    a.figure(25, "years", "age of the position of Ondaria's parliament", "twenty-five years", minor=True, key="f_25")

    a.at(a.paragraph("AMSING: Let me take it"))
    a.statement("AMSING", AMSING, None, a.between("Let me take it without", "it needn't be in port."), mode="direct", key="s_turn")
    a.statement("The Secretary General", THORRAND, ("regards", 1), "Wednesday as a bad idea", act="accusation", key="s_wednesday", via=AMSING, to="Ilen Marchetel", alt={"addressee": [None]})
    a.statement("She", THORRAND, ("regards", 2), "the resolution of 1994 as an equally bad idea", act="accusation", key="s_1994", via=AMSING, to="Davor Orsk", alt={"addressee": [None]})
    a.statement("I", AMSING, "believe", "Mr Orsk heard that too", minor=True, key="s_heard")
    a.statement("He", ORSK, "assured", "Ondaria would not be the first to use force", act="promise", to="Elske Thorrand", via=AMSING, key="s_not_first", alt={"act": ["denial"]})
    pass_ = ["he'd be ready to let the deadline pass if the ship was (inaudible) west of the line by then", "it needn't be in port"]
    a.statement(("Mr Marchetel", 2), MARCHETEL, "told", pass_, act="promise", to="Elske Thorrand", via=AMSING, key="s_let_pass")
    a.commitment("Ondaria", ONDARIA, "promise", "not be the first to use force", toward=[VARISSE], key="c_not_first", alt={"toward": [[THORRAND]], "kind": ["refusal"]})
    a.commitment("he", MARCHETEL, "promise", "let the deadline pass", "if the ship was (inaudible) west of the line by then", toward=[ONDARIA], key="c_let_pass", alt={"toward": [[THORRAND]]})
    a.event("ACCUSE", "occurred", [THORRAND], [MARCHETEL], "The Secretary General regards Wednesday as a bad idea and said so to Mr Marchetel", when=FRIDAY, key="e_bad_wed", alt={"when": [None], "targets": [[VARISSE]]})
    a.event("ACCUSE", "occurred", [THORRAND], [ORSK], "She regards the resolution of 1994 as an equally bad idea", when=SATURDAY, minor=True, key="e_bad_1994", alt={"when": [None], "targets": [[ONDARIA], [OND_PARLIAMENT]]})
    a.event("THREATEN", "occurred", [ONDARIA], [VARISSE], "the resolution of 1994", when="1994", minor=True, key="e_1994", alt={"sources": [[OND_PARLIAMENT]]})
    a.event("AGREE", "occurred", [ORSK], [THORRAND], "He assured her that Ondaria would not be the first to use force", when=SATURDAY, key="e_not_first", alt={"when": [None]})
    a.event("ASSAULT", "denied", [ONDARIA], [VARISSE], "Ondaria would not be the first to use force", key="e_no_force")
    a.event("AGREE", "occurred", [MARCHETEL], [THORRAND], "he'd be ready to let the deadline pass", when=FRIDAY, key="e_ready_pass", alt={"when": [None], "targets": [[ONDARIA]]})
    a.event("CONCEDE", "hypothetical", [VARISSE], [ONDARIA], "let the deadline pass", key="e_let_pass")
    a.event("RETREAT", "hypothetical", [ONDARIA], [VARISSE], "the ship was (inaudible) west of the line by then", key="e_west", when=DEADLINE, alt={"when": [None]})

    a.at(a.between("AMSING: I'm reporting", "Ask Levane."))
    a.statement("AMSING", AMSING, None, "I'm reporting a telephone call. Ask Levane.", act="refusal", mode="direct", minor=True, key="s_ask_levane")

    a.at(a.paragraph("AMSING: No. That's"))
    a.statement("AMSING", AMSING, None, "No. That's a national matter for Haldmark, but I checked before I came down, and there's no order.", act="denial", mode="direct", key="s_no_order")
    a.statement("They", HALDMARK, "said", "what they'd do if the base was misused", act="threat", via=AMSING, key="s_misused", minor=True)
    a.statement("AMSING", AMSING, None, "It hasn't been.", act="denial", mode="direct", minor=True, key="s_not_misused")
    a.commitment("They", HALDMARK, "threat", "what they'd do", "if the base was misused", toward=[VARISSE], minor=True, key="c_misused")
    a.event("RETREAT", "denied", [HALDMARK], [VARISSE], a.elsewhere("Are the tankers at Morne leaving"), place="Morne", key="e_no_leaving", more=["there's no order"], alt={"plover": ["SANCTION"]})
    a.event("THREATEN", "occurred", [HALDMARK], [VARISSE], "They said what they'd do if the base was misused", minor=True, key="e_hald_threat")
    a.event("MOBILIZE", "hypothetical", [VARISSE], [ONDARIA], "if the base was misused", place="Morne", minor=True, key="e_misused", alt={"status": ["denied"], "targets": [[]], "plover": ["ASSAULT"]})

    a.at(a.paragraph("AMSING: Then the"))
    apart = "to keep their escorts two miles apart"
    corvette = "on Sunday evening a Varissian corvette and one of the frigates passed within four hundred metres of each other"
    a.statement("AMSING", AMSING, None, "Then the Secretary General will travel to both capitals herself before the end of the week.", act="promise", mode="direct", key="s_travel", alt={"act": ["claim"]})
    a.statement(("She", 1), THORRAND, "say", "she will not publish who gave what", act="refusal", via=AMSING, key="s_publish", alt={"act": ["promise"]})
    a.statement("AMSING", AMSING, None, "She was an arbitrator in the fishing boat case in 2003 and it worked because everybody kept quiet for nine days.", mode="direct", minor=True, key="s_2003")
    a.statement(("she", 2), THORRAND, "urge", apart, act="demand", to="navies of Varisse and Ondaria", via=AMSING, key="s_apart")
    a.statement("AMSING", AMSING, None, f"{corvette}. Nobody was hurt.", mode="direct", key="s_corvette")
    a.commitment("the Secretary General", THORRAND, "promise", "travel to both capitals herself before the end of the week", a.elsewhere("if the talks fail"), toward=[VARISSE, ONDARIA], key="c_travel", alt={"condition": [None]})
    a.commitment(("she", 1), THORRAND, "refusal", "not publish who gave what", minor=True, key="c_publish", alt={"kind": ["promise"]})
    a.commitment(("she", 2), THORRAND, "demand", apart, toward=[VARISSE, ONDARIA], key="c_apart", alt={"toward": [[NAVIES]]})
    a.event("CONSULT", "hypothetical", [THORRAND], [VARISSE, ONDARIA], "the Secretary General will travel to both capitals herself", when="2019-05-13/2019-05-19", format="visit", key="e_travel", alt={"when": [None], "status": ["scheduled"], "targets": [[MARCHETEL, ORSK]]})
    a.event("CONSULT", "occurred", [THORRAND], [VARISSE, ONDARIA], "She was an arbitrator in the fishing boat case", when="2003", minor=True, format="talks", key="e_arbitrator")
    a.event("REQUEST", "occurred", [THORRAND], [VARISSE, ONDARIA], "she'd urge the two navies, please, to keep their escorts two miles apart", key="e_apart", alt={"targets": [[NAVIES]]})
    a.event("RETREAT", "hypothetical", [VARISSE, ONDARIA], [], "keep their escorts two miles apart", minor=True, key="e_two_miles", alt={"plover": ["CONCEDE", "COOPERATE"], "sources": [[NAVIES]], "targets": [[VARISSE, ONDARIA]]})
    a.event("REJECT", "occurred", [THORRAND], [], "she will not publish who gave what", minor=True, key="e_publish")
    a.event("MOBILIZE", "occurred", [VARISSE], [ONDARIA], "a Varissian corvette and one of the frigates passed within four hundred metres of each other", when=SUNDAY, key="e_corvette", alt={"plover": ["COERCE"], "sources": [[VARISSE, ONDARIA]], "targets": [[], [VARISSE, ONDARIA]]})
    a.figure(9, "days", "length of the arbitration in 2003", "nine days", minor=True, key="f_nine_days")
    a.figure(2, "miles", "distance asked between the escorts", "two miles", key="f_two_miles")
    a.figure(400, "metres", "distance between the corvette and the frigate", "four hundred metres", key="f_400")

    a.at(a.paragraph("* Corrected"))
    a.figure(9, "tracks", "tracks within ten miles of the Tessil islands", "nine tracks", key="f_9")
    a.figure(2, "tracks", "tracks counted twice", ("two", 1), minor=True, key="f_2_twice")
