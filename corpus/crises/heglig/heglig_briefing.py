"""Gold for the transcript of the African Union's briefing of 25 April 2012."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from parties import AU, BASHIR, CHN, KIIR, MBEKI, PANEL, PSC, SAF, SDN, SPLA, SSD, UN, UNSC, USA

from annotate import Article, Party

TESHOME, NDULO = Party("Almaz Teshome", "AU"), Party("Peter Ndulo", "AU")
MINISTER, HUMANITARIANS, COLLEAGUES, AMBASSADORS = Party("Sudanese defence minister", "SDN"), Party("UN's humanitarian people", "UN"), Party("colleagues of the AU Commission", "AU"), Party("ambassadors of the AU Peace and Security Council", "AU")
DAY = "2012-04-25"


def annotate(a: Article) -> None:
    a.document(published=DAY, title="African Union Commission, Addis Ababa: regular briefing, Wednesday 25 April 2012 (excerpt, uncorrected)", publisher="Horn Transcripts", published_span="25 April 2012",
               boilerplate=["HORN TRANSCRIPTS", "On the podium: Almaz Teshome, spokesperson; Peter Ndulo, adviser to the High-Level Panel", "[Ends]"],
               alt={"title": ["African Union Commission, Addis Ababa: regular briefing"]})

    a.at(a.paragraph("TESHOME: Good afternoon"))
    given = "the Peace and Security Council has given Sudan and South Sudan forty-eight hours to confirm in writing that they cease all hostilities, two weeks to be back at the table under President Mbeki, without preconditions, and three months to finish. If they don't finish, the Council will decide for them, and it has asked that its decisions be endorsed in New York under Chapter VII."
    a.statement("TESHOME", TESHOME, None, f"In brief: {given}", mode="direct", act="threat", date=DAY, alt={"act": ["demand", "claim"], "date": [None]})
    a.statement("the Peace and Security Council", PSC, "given", "forty-eight hours to confirm in writing that they cease all hostilities, two weeks to be back at the table under President Mbeki, without preconditions, and three months to finish", act="demand", mode="indirect", to="Sudan and South Sudan", via=TESHOME, alt={"date": ["2012-04-24"]}, key="roadmap")
    a.statement(("it", 2), PSC, "asked", "its decisions be endorsed in New York under Chapter VII", act="demand", mode="indirect", via=TESHOME, to="UN Security Council", minor=True, alt={"addressee": [None]})
    a.commitment("the Peace and Security Council", PSC, "demand", "confirm in writing that they cease all hostilities", toward=[SDN, SSD], key="cease")
    a.commitment("the Peace and Security Council", PSC, "demand", "be back at the table under President Mbeki, without preconditions", toward=[SDN, SSD])
    a.commitment("the Peace and Security Council", PSC, "demand", "three months to finish", toward=[SDN, SSD])
    a.commitment("the Council", PSC, "threat", "decide for them", "If they don't finish", toward=[SDN, SSD])
    a.commitment(("it", 2), PSC, "demand", "its decisions be endorsed in New York under Chapter VII", toward=[UNSC], minor=True)
    a.event("REQUEST", "occurred", [PSC], [SDN, SSD], "the Peace and Security Council has given Sudan and South Sudan forty-eight hours to confirm in writing that they cease all hostilities", when="2012-04-24", more=["the communiqué of last night"], key="ultimatum")
    a.event("RETREAT", "hypothetical", [SDN, SSD], [], "they cease all hostilities", alt={"sources": [[SDN]], "targets": [[SSD]]})
    a.event("CONSULT", "hypothetical", [SDN, SSD], [MBEKI], "to be back at the table under President Mbeki", format="talks", key="talks", more=["it will come if security is the first item on the agenda"], alt={"sources": [[SDN]], "targets": [[SSD], [SSD, MBEKI]]})
    a.event("THREATEN", "occurred", [PSC], [SDN, SSD], "If they don't finish, the Council will decide for them", when="2012-04-24")
    a.event("COERCE", "hypothetical", [PSC], [SDN, SSD], "the Council will decide for them", minor=True, alt={"plover": ["REQUEST", "SANCTION"]})
    a.event("REQUEST", "occurred", [PSC], [UNSC], "it has asked that its decisions be endorsed in New York under Chapter VII", minor=True, alt={"targets": [[UN]]})
    a.event("SUPPORT", "hypothetical", [UNSC], [PSC], "its decisions be endorsed in New York", minor=True)
    a.figure(9, "pages", "length of the communique", "nine pages", minor=True)
    a.figure(48, "hours", "deadline for confirming the end of hostilities", "forty-eight hours", side="AU", key="hours", alt={"side": [None]})
    a.figure(2, "weeks", "deadline for resuming negotiations", "two weeks", side="AU", alt={"side": [None]})
    a.figure(3, "months", "deadline for concluding negotiations", "three months", side="AU", alt={"side": [None]})

    a.at(a.paragraph("We welcome the"))
    a.statement(("We", 1), TESHOME, "welcome", "the announcement of President Kiir on the 20th that his forces would leave Heglig.", mode="direct", act="support", date=DAY, alt={"date": [None]})
    a.statement("President Kiir", KIIR, "announcement", "his forces would leave Heglig", mode="indirect", act="promise", date="2012-04-20", via=TESHOME, key="leaving")
    a.commitment("President Kiir", KIIR, "promise", "his forces would leave Heglig", toward=[SDN], key="c_forces_leave_heglig")
    a.event("AGREE", "occurred", [KIIR], [SDN], "the announcement of President Kiir on the 20th that his forces would leave Heglig", when="2012-04-20", key="kiir_yes", alt={"plover": ["CONCEDE"], "targets": [[]]})
    a.event("RETREAT", "hypothetical", [SPLA], [SDN], "his forces would leave Heglig", place="Heglig", minor=True, alt={"sources": [[SSD]]}, key="forces_leave_heglig")
    a.event("SUPPORT", "occurred", [TESHOME], [KIIR], "We welcome the announcement of President Kiir", when=DAY, alt={"sources": [[AU]]})
    a.statement(("We", 2), TESHOME, "deplore", "the bombs which fell on Monday on a market near Bentiu.", mode="direct", act="accusation", date=DAY, alt={"date": [None]})
    a.event("ACCUSE", "occurred", [TESHOME], [], "We deplore the bombs which fell on Monday on a market near Bentiu", when=DAY, alt={"sources": [[AU]], "targets": [[SDN]]})
    a.event("ASSAULT", "occurred", [], [SSD], "the bombs which fell on Monday on a market near Bentiu", when="2012-04-23", place="Bentiu", key="market", alt={"sources": [[SDN], [SAF]], "targets": [[]]})

    a.at(a.paragraph("Q (BN): Khartoum says"))
    a.statement("Khartoum", SDN, "says", "it wasn't a withdrawal at all, that its army threw them out", mode="indirect", act="denial", alt={"act": ["claim"]}, key="threw_out")
    a.event("RETREAT", "denied", [SPLA], [SDN], "it wasn't a withdrawal at all", minor=True, alt={"sources": [[SSD]]})
    a.event("ASSAULT", "occurred", [SAF], [SPLA], "its army threw them out", more=["they'd been driven out on Friday with heavy losses"], when="2012-04-20", place="Heglig", key="driven", alt={"sources": [[SDN]], "plover": ["COERCE"]}, note="disputed")

    a.at(a.paragraph("TESHOME: What matters"))
    a.statement("TESHOME", TESHOME, None, "What matters to us is that they are out. Juba reports that the last units left on Sunday; General, sorry, the Sudanese defence minister told the panel that they'd been driven out on Friday with heavy losses. We have nobody on the ground who could settle it.", mode="direct", date=DAY, alt={"date": [None]})
    a.statement("Juba", SSD, "reports", "the last units left on Sunday", mode="indirect", via=TESHOME, key="left_sunday")
    a.statement("the Sudanese defence minister", MINISTER, "told", "they'd been driven out on Friday with heavy losses", mode="indirect", to="African Union High-Level Implementation Panel", via=TESHOME, key="driven_friday")
    a.event("RETREAT", "occurred", [SPLA], [SDN], "the last units left on Sunday", when="2012-04-22", place="Heglig", key="out", more=["they are out"], alt={"sources": [[SSD]]})

    a.at(a.paragraph("Q (OT): President Bashir"))
    a.statement("President Bashir", BASHIR, "told", "he won't negotiate, full stop, that the hour of words is over", mode="indirect", act="refusal", to="rally", key="bashir_no", alt={"addressee": [None]})
    a.commitment("President Bashir", BASHIR, "refusal", "negotiate, full stop", toward=[SSD], key="c_negotiate_full_stop")
    a.event("REJECT", "occurred", [BASHIR], [SSD], "he won't negotiate")
    a.event("CONSULT", "denied", [SDN], [SSD], "he won't negotiate", minor=True, format="talks", alt={"sources": [[BASHIR]]}, key="won_t_negotiate")

    a.at(a.paragraph("NDULO: May I?"))
    a.statement("NDULO", NDULO, None, "May I? I've heard a great many speeches at rallies. In private the Sudanese side has told us, as recently as this morning, that it will come if security is the first item on the agenda and not the fourth. Oil after that. That is, I think, something one can work with. They have also complained, and not without reason, that we called the occupation illegal on the 12th and then did nothing about it for a week.", mode="direct", date=DAY, alt={"date": [None], "act": ["expectation"]})
    a.statement("the Sudanese side", SDN, "told", "it will come if security is the first item on the agenda and not the fourth", mode="indirect", act="promise", to="African Union High-Level Implementation Panel", date=DAY, via=NDULO, alt={"addressee": ["African Union", None], "act": ["demand"]}, key="s_come_if_security")
    a.commitment("the Sudanese side", SDN, "promise", "it will come", "if security is the first item on the agenda and not the fourth", toward=[PANEL], alt={"toward": [[SSD], [AU]]}, key="security_first")
    a.event("AGREE", "occurred", [SDN], [PANEL], "it will come if security is the first item on the agenda", when=DAY, alt={"targets": [[AU], [SSD]]})
    a.statement("They", SDN, "complained", "we called the occupation illegal on the 12th and then did nothing about it for a week", mode="indirect", act="accusation", via=NDULO)
    a.statement("we", PSC, "called", "the occupation illegal", mode="indirect", act="accusation", date="2012-04-12", via=SDN, minor=True, key="s_occupation_illegal")
    a.event("ACCUSE", "occurred", [SDN], [AU], "They have also complained, and not without reason, that we called the occupation illegal on the 12th and then did nothing about it for a week")
    a.event("ACCUSE", "occurred", [PSC], [SSD], "we called the occupation illegal on the 12th", when="2012-04-12", key="illegal", alt={"sources": [[AU]]})
    a.event("ASSAULT", "occurred", [SSD], [SDN], "the occupation", minor=True, key="occupation", alt={"plover": ["COERCE"]})

    a.at(a.paragraph("NDULO: Juba has"))
    a.statement("NDULO", NDULO, None, "Juba has said yes to the roadmap. In principle. It is asking for an international mission along the border before anything else, and it refuses to talk about compensation for the damage at Heglig, which Khartoum puts at 1.1 billion dollars, though it's ready to have an independent commission count.", mode="direct", date=DAY, alt={"date": [None]})
    a.statement("NDULO", NDULO, "say", "a pipe which nobody uses rusts for both of them.", mode="direct", date=DAY, to="both", alt={"date": [None], "addressee": [None, "Sudan and South Sudan"], "act": ["demand", "expectation"]})
    a.statement("Juba", SSD, "said", "yes to the roadmap", mode="indirect", act="support", via=NDULO, alt={"act": ["promise"]})
    a.event("AGREE", "occurred", [SSD], [AU], "Juba has said yes to the roadmap", alt={"targets": [[PSC], []]}, key="juba_yes")
    a.statement("It", SSD, "asking", "for an international mission along the border before anything else", mode="indirect", act="demand", via=NDULO)
    a.commitment("It", SSD, "demand", "an international mission along the border before anything else", toward=[AU], alt={"toward": [[], [AU, SDN], [SDN]]})
    a.event("REQUEST", "occurred", [SSD], [AU], "It is asking for an international mission along the border", alt={"targets": [[]], "status": ["ongoing"]})
    a.event("MOBILIZE", "hypothetical", [], [], "an international mission along the border", minor=True)
    a.statement(("it", 1), SSD, "refuses", "to talk about compensation for the damage at Heglig, which Khartoum puts at 1.1 billion dollars", mode="indirect", act="refusal", via=NDULO)
    a.commitment(("it", 1), SSD, "refusal", "talk about compensation for the damage at Heglig", toward=[SDN])
    a.event("REJECT", "occurred", [SSD], [SDN], "it refuses to talk about compensation for the damage at Heglig")
    a.event("CONSULT", "denied", [SSD], [SDN], "talk about compensation for the damage at Heglig", format="talks", minor=True, alt={"status": ["hypothetical"]})
    a.statement("Khartoum", SDN, "puts", "1.1 billion dollars", mode="indirect", via=NDULO, minor=True)
    a.statement(("it", 2), SSD, "ready", "to have an independent commission count", mode="indirect", act="promise", via=NDULO, minor=True)
    a.commitment(("it", 2), SSD, "promise", "have an independent commission count", toward=[SDN])
    a.event("AGREE", "occurred", [SSD], [SDN], "it's ready to have an independent commission count", alt={"targets": [[AU], []]})
    a.figure(1_100_000_000, "dollars", "damage at Heglig according to Khartoum", "1.1 billion dollars", side="SDN")

    a.at(a.paragraph("TESHOME: It means"))
    a.statement("TESHOME", TESHOME, None, "It means what it says. Any party that defies the deadlines would face appropriate measures.", mode="direct", act="threat", date=DAY, alt={"date": [None]})
    a.commitment("TESHOME", TESHOME, "threat", "would face appropriate measures", "Any party that defies the deadlines", toward=[SDN, SSD])
    a.event("THREATEN", "occurred", [TESHOME], [SDN, SSD], "Any party that defies the deadlines would face appropriate measures", when=DAY, alt={"sources": [[PSC], [AU]]})
    a.event("SANCTION", "hypothetical", [PSC], [SDN, SSD], "appropriate measures", minor=True, alt={"sources": [[UNSC], [AU], []]})
    a.statement("TESHOME", TESHOME, None, "The Council hasn't threatened anybody by name, let me be clear.", mode="direct", act="denial", date=DAY, alt={"date": [None]})
    a.event("THREATEN", "denied", [PSC], [], "The Council hasn't threatened anybody by name", minor=True)
    a.statement("TESHOME", TESHOME, None, 'A draft is being circulated in New York by the American delegation and we understand that the Chinese, who\'d been reluctant, will not stand in its way as long as the word "sanctions" doesn\'t appear in the first paragraph.', mode="direct", act="expectation", date=DAY, alt={"date": [None], "act": ["claim"]})
    a.commitment("the Chinese", CHN, "promise", "not stand in its way", 'as long as the word "sanctions" doesn\'t appear in the first paragraph', polarity="unless", toward=[USA], alt={"toward": [[], [UNSC]], "polarity": ["until", "if"]})
    a.event("REQUEST", "ongoing", [USA], [UNSC], "A draft is being circulated in New York by the American delegation", place="New York", minor=True, alt={"plover": ["CONSULT"]})
    a.event("AGREE", "occurred", [CHN], [USA], "will not stand in its way", minor=True, alt={"status": ["hypothetical"], "targets": [[], [UNSC]]})

    a.at(a.paragraph("Q (LM): Was there"))
    a.event("CONSULT", "ongoing", [KIIR], [CHN], "President Kiir is there this week", place="Beijing", format="visit", alt={"when": ["2012-04"]})
    a.at(a.paragraph("TESHOME: He is."))
    a.statement("TESHOME", TESHOME, None, "He is. He told his hosts, according to our colleagues, that Khartoum was waging war on his people, and came away with a promise of loans for roads, not for a pipeline.", mode="direct", date=DAY, alt={"date": [None]})
    a.statement("our colleagues", COLLEAGUES, "according to", ["He told his hosts", "Khartoum was waging war on his people"], mode="indirect", minor=True)
    a.statement(("He", 2), KIIR, "told", "Khartoum was waging war on his people", mode="indirect", act="accusation", to="his hosts", via=COLLEAGUES, alt={"addressee": ["China", None]})
    a.event("ACCUSE", "occurred", [KIIR], [SDN], "Khartoum was waging war on his people")
    a.event("ASSAULT", "ongoing", [SDN], [SSD], "Khartoum was waging war on his people", minor=True, note="alleged")
    a.statement("his hosts", CHN, "promise", "of loans for roads, not for a pipeline", mode="indirect", act="promise", to="Salva Kiir", minor=True, via=COLLEAGUES, alt={"addressee": [None]})
    a.commitment("his hosts", CHN, "promise", "loans for roads, not for a pipeline", toward=[SSD], alt={"toward": [[KIIR]]})
    a.event("AGREE", "occurred", [CHN], [KIIR], "a promise of loans for roads, not for a pipeline", alt={"targets": [[SSD]]})
    a.event("AID", "hypothetical", [CHN], [SSD], "loans for roads", minor=True, alt={"plover": ["COOPERATE"]})
    a.statement("TESHOME", TESHOME, None, "Whether China offered to mediate you'd need to ask China.", mode="direct", act="refusal", date=DAY, minor=True, alt={"date": [None], "act": ["claim"]})

    a.at(a.paragraph("Q (BN): The figure"))
    a.figure(100_000, "people", "people displaced, as a reporter has it", "a hundred thousand displaced", key="displaced_q", minor=True)
    a.at(a.paragraph("NDULO: That's not"))
    a.statement("NDULO", NDULO, None, "That's not ours. The UN's humanitarian people speak of thirty-five thousand around Heglig and Talodi. They've asked both armies for access and neither has given it.", mode="direct", date=DAY, alt={"date": [None], "act": ["denial"]})
    a.statement("The UN's humanitarian people", HUMANITARIANS, "speak", "of thirty-five thousand around Heglig and Talodi", mode="indirect", via=NDULO)
    a.figure(35_000, "people", "people displaced around Heglig and Talodi", "thirty-five thousand", side="UN", alt={"side": [None]})
    a.statement("They", HUMANITARIANS, "asked", "for access", mode="indirect", act="demand", to="both armies", via=NDULO)
    a.commitment("They", HUMANITARIANS, "demand", "access", toward=[SAF, SPLA], alt={"toward": [[SDN, SSD]]})
    a.event("REQUEST", "occurred", [HUMANITARIANS], [SAF, SPLA], "They've asked both armies for access", alt={"targets": [[SDN, SSD]], "sources": [[UN]]})
    a.event("REJECT", "occurred", [SAF, SPLA], [HUMANITARIANS], "neither has given it", minor=True, alt={"sources": [[SDN, SSD]], "targets": [[UN]]})

    a.at(a.paragraph("TESHOME: One more"))
    a.statement("TESHOME", TESHOME, None, "One more housekeeping matter. The visit of the Council's ambassadors to the two capitals, which was planned for the 27th, has been put off until both confirmations are in. I have, as of three o'clock, one.", mode="direct", date=DAY, alt={"date": [None]})
    a.commitment("TESHOME", TESHOME, "refusal", "The visit of the Council's ambassadors to the two capitals, which was planned for the 27th, has been put off", "until both confirmations are in", toward=[SDN, SSD], minor=True)
    a.event("CONSULT", "denied", [AMBASSADORS], [SDN, SSD], "The visit of the Council's ambassadors to the two capitals, which was planned for the 27th, has been put off", when="2012-04-27", format="visit", alt={"status": ["scheduled", "hypothetical"], "sources": [[PSC], [AU]]})
    a.statement("TESHOME", TESHOME, None, "No, I'm not going to tell you whose.", mode="direct", act="refusal", minor=True, date=DAY, alt={"date": [None]})
    a.commitment("TESHOME", TESHOME, "refusal", "tell you whose", minor=True)
    a.event("REJECT", "occurred", [TESHOME], [], "I'm not going to tell you whose", when=DAY, minor=True)
