"""Gold for the transcript of the background briefing of 13 August 1994."""

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import IAEA, KOR, PRK, USA

SAT, FRI = weekday("1994-08-13", "Saturday"), weekday("1994-08-12", "Friday")
SAO = Party("senior administration official (unnamed)", "USA")
PRESS = Party("reporters")
KANG = Party("Kang Sok Ju's delegation", "PRK")
FELLOW = Party("member of the North Korean delegation (unnamed)", "PRK")
PRK_MFA = Party("North Korean foreign ministry", "PRK")
AMBASSADOR = Party("US ambassador at the Geneva talks", "USA")
EXPERTS = Party("technical experts of the US administration", "USA")
SENATOR = Party("US senator (unnamed)", "USA")
PAPER = Party("newspaper (unnamed)", "MEDIA")
LABEL = "SENIOR ADMINISTRATION OFFICIAL"


def annotate(a: Article) -> None:
    def answer(first: str, last: str) -> str:
        """Choose the turn of the official; the words without the label."""
        turn = a.between(first, last)
        a.at(f"{LABEL}: {turn}")
        return turn

    a.document(
        published=SAT,
        title="BACKGROUND BRIEFING BY A SENIOR ADMINISTRATION OFFICIAL ON THE GENEVA TALKS WITH NORTH KOREA",
        publisher="Potomac Transcripts",
        boilerplate=["The Press Room, 10:42 A.M. EDT", "END  11:03 A.M. EDT"],
        published_span="Saturday, August 13, 1994",
        datelines=["Washington, D.C."],
    )
    a.at(a.between("MODERATOR: Morning", "so be nice."))
    a.statement("MODERATOR", Party("moderator of the briefing", "USA"), None, "Morning, everybody. Ground rules as usual: senior administration official, no names, no cameras. He's been on a plane, so be nice.", mode="direct", act="demand", to="reporters", date=SAT, minor=True, alt={"act": ["claim"], "date": [None]})
    a.commitment("MODERATOR", Party("moderator of the briefing", "USA"), "demand", "no names, no cameras", toward=[PRESS], minor=True)
    a.event("REQUEST", "occurred", [Party("moderator of the briefing", "USA")], [PRESS], "Ground rules as usual: senior administration official, no names, no cameras", when=SAT, minor=True, alt={"when": [None]})

    turn = answer("Thanks. You have the text", "a deal would look like.")
    a.statement(LABEL, SAO, None, turn, mode="direct", to="reporters", date=SAT, alt={"date": [None], "addressee": [None]})
    a.statement("The North Koreans", PRK, ("say", 2), ["they'd swap their graphite reactors for light-water ones", "Once they've got our word on those and on -- on something to keep the lights on meantime, they'll stop work on the two big ones, they'll leave the spent fuel alone, and they'll lock up the lab"], act="promise", via=SAO, alt={"date": [FRI]}, key="replace")
    a.statement("We", USA, "said", "we could find them about 2,000 megawatts", act="promise", to="North Korea", via=SAO, alt={"date": [FRI], "addressee": [None]}, key="megawatts")
    a.commitment("The North Koreans", PRK, "promise", "swap their graphite reactors for light-water ones", toward=[USA])
    a.commitment("The North Koreans", PRK, "promise", "stop work on the two big ones", "Once they've got our word on those and on -- on something to keep the lights on meantime", polarity="until", toward=[USA], alt={"polarity": ["if", "exchange"]}, key="freeze")
    a.commitment("The North Koreans", PRK, "promise", "leave the spent fuel alone", "Once they've got our word on those and on -- on something to keep the lights on meantime", polarity="until", toward=[USA], alt={"polarity": ["if", "exchange"]}, key="c_leave_spent_fuel")
    a.commitment("The North Koreans", PRK, "promise", "lock up the lab", "Once they've got our word on those and on -- on something to keep the lights on meantime", polarity="until", toward=[USA], alt={"polarity": ["if", "exchange"]}, key="c_lock_up_lab")
    a.commitment("We", USA, "promise", "find them about 2,000 megawatts", toward=[PRK])
    a.event("AGREE", "occurred", [USA], [PRK], "It's an agreement about what a deal would look like", when=FRI, place="Geneva", more=["the text that was put out in Geneva in the early hours of yesterday"], alt={"sources": [[PRK], [USA, PRK]], "when": [None]}, key="agreed_statement")
    a.event("AGREE", "occurred", [PRK], [USA], "The North Koreans say they'd swap their graphite reactors for light-water ones", alt={"when": [FRI]})
    a.event("AGREE", "occurred", [USA], [PRK], "We said we could find them about 2,000 megawatts", alt={"when": [FRI]})
    a.event("RETREAT", "hypothetical", [PRK], [USA], "they'll stop work on the two big ones, they'll leave the spent fuel alone, and they'll lock up the lab", key="freeze_event", alt={"targets": [[]], "plover": ["CONCEDE"]})
    a.event("AID", "hypothetical", [USA], [PRK], "find them about 2,000 megawatts", alt={"plover": ["COOPERATE"]})
    a.event("AGREE", "denied", [USA], [PRK], "It is not a deal", minor=True, alt={"sources": [[USA, PRK]]})
    a.figure(2000, "megawatts", "light-water capacity to be provided to North Korea", "about 2,000 megawatts", approx=True)
    a.figure(2, "reactors", "graphite reactors under construction", "the two big ones", minor=True, side="PRK")

    a.at(a.between("Q  What happens", "corrode by --"))
    a.statement("you people", Party("US administration", "USA"), "told", "they'd start to corrode by --", act="expectation", to="reporters", date="1994-06", minor=True)
    a.figure(8000, "fuel rods", "fuel rods taken out of the reactor", "the 8,000 rods", side="PRK")

    turn = answer("End of August was the estimate", "They haven't said no.")
    a.statement(LABEL, SAO, None, turn, mode="direct", to="reporters", date=SAT, alt={"date": [None], "addressee": [None], "act": ["expectation"]})
    a.statement("our technical folks", EXPERTS, "think", "if the water chemistry in that pond is fixed you can buy months, maybe more", act="expectation", via=SAO)
    a.statement("We", USA, "offered", "to send people to help with the pond", act="promise", to="North Korea", via=SAO, alt={"act": ["proposal"], "addressee": [None]})
    a.commitment("We", USA, "promise", "send people to help with the pond", toward=[PRK])
    a.statement(("They", 1), PRK, "agreed", "to hold off reprocessing", act="promise", via=SAO)
    a.commitment(("They", 1), PRK, "promise", "hold off reprocessing", toward=[USA])
    a.event("AGREE", "occurred", [PRK], [USA], "They've now agreed to hold off reprocessing", alt={"when": [FRI]})
    a.event("AGREE", "occurred", [USA], [PRK], "We offered to send people to help with the pond", alt={"plover": ["AID"]})
    a.event("AID", "hypothetical", [USA], [PRK], "send people to help with the pond", minor=True)
    a.event("REJECT", "denied", [PRK], [USA], "They haven't said no", minor=True)
    a.figure(8010, "fuel rods", "fuel rods taken out of the reactor", "8,010", side="PRK", key="rods")

    a.at(a.between("Q  Who pays?", "South Korean model."))
    a.statement("The South Koreans", KOR, "saying", "they will not put up a won unless it's a South Korean model", act="refusal", date=SAT, alt={"act": ["threat", "demand"]}, key="korean_model")
    a.commitment("The South Koreans", KOR, "refusal", "will not put up a won", "unless it's a South Korean model", toward=[USA], alt={"toward": [[PRK], [USA, PRK]], "kind": ["threat"]}, key="c_not_put_up")
    a.event("REJECT", "occurred", [KOR], [USA], "they will not put up a won unless it's a South Korean model", when=SAT, alt={"targets": [[PRK], []], "plover": ["THREATEN", "REQUEST"]})
    a.event("AID", "hypothetical", [KOR], [PRK], "put up a won", minor=True, more=["carry most of it"], key="e_put_up_won")

    turn = answer("Seoul has said it's willing", "in front of you.")
    a.statement(LABEL, SAO, None, turn, mode="direct", to="reporters", date=SAT, alt={"date": [None], "addressee": [None], "act": ["support", "refusal"]})
    a.statement("Seoul", KOR, ("said", 1), "it's willing to carry most of it provided, you know, that the reactor is theirs and that the past is cleared up", act="promise", via=SAO, key="central_role")
    a.statement("We", USA, ("think", 1), "that's reasonable", act="support", via=SAO)
    a.statement("Mr. Kang's delegation", KANG, ("said", 2), "they would never accept one", act="refusal", via=SAO, alt={"addressee": ["United States"]}, key="s_never_accept_one")
    a.statement("They", KANG, ("mentioned", 1), "Russia", act="proposal", minor=True, via=SAO)
    a.statement(("they", 2), KANG, ("mentioned", 2), "Germany", act="proposal", minor=True, via=SAO)
    a.commitment("Seoul", KOR, "promise", "carry most of it", "provided, you know, that the reactor is theirs and that the past is cleared up", polarity="if", toward=[USA], alt={"toward": [[PRK], [USA, PRK]]}, key="c_carry_most")
    a.commitment("Seoul", KOR, "demand", "the past is cleared up", toward=[PRK], minor=True)
    a.commitment("Mr. Kang's delegation", KANG, "refusal", "they would never accept one", toward=[KOR], alt={"toward": [[USA], [USA, KOR]]}, key="c_never_accept_one")
    a.commitment(LABEL, SAO, "refusal", "I'm not going to negotiate in front of you", toward=[PRESS], minor=True)
    a.event("AGREE", "occurred", [KOR], [USA], "Seoul has said it's willing to carry most of it", alt={"targets": [[PRK], []]})
    a.event("SUPPORT", "occurred", [USA], [KOR], "We think that's reasonable", minor=True)
    a.event("REJECT", "occurred", [KANG], [KOR], "Mr. Kang's delegation said in Geneva they would never accept one", place="Geneva", alt={"targets": [[USA]]})
    a.event("REJECT", "occurred", [SAO], [PRESS], "I'm not going to negotiate in front of you", minor=True)

    a.at(a.between("Q  Special inspections", "without them?"))
    a.statement("The North's foreign ministry", PRK_MFA, "says", "they'll never allow it, period", act="refusal", key="never_inspect")
    a.commitment("The North's foreign ministry", PRK_MFA, "refusal", "they'll never allow it", toward=[IAEA], alt={"toward": [[USA], []]})
    a.event("REJECT", "occurred", [PRK_MFA], [IAEA], "The North's foreign ministry says they'll never allow it", alt={"targets": [[USA], []]})
    a.event("COOPERATE", "hypothetical", [PRK], [IAEA], "Special inspections of the two waste sites", minor=True, alt={"plover": ["COERCE", "CONSULT", "RETREAT"], "sources": [[IAEA]], "status": ["denied"]}, key="e_special_inspections_two")
    a.figure(2, "waste sites", "sites for which special inspections are demanded", "the two waste sites", side="PRK")

    turn = answer("It's our position that nothing", "with the sanctions.")
    a.statement(LABEL, SAO, None, turn, mode="direct", act="threat", to="reporters", date=SAT, alt={"date": [None], "addressee": [None], "act": ["refusal", "claim"]}, key="component")
    warned = "if they refuel the five-megawatt reactor or throw out the inspectors, we're out of the room and back in New York with the sanctions"
    a.statement("The ambassador", AMBASSADOR, "told", warned, act="threat", to="North Korea", via=SAO, alt={"addressee": ["North Koreans"]})
    a.commitment(LABEL, SAO, "refusal", "nothing nuclear gets shipped", "until the IAEA is satisfied", toward=[PRK], alt={"by": [USA]}, key="c_nothing_nuclear_gets")
    a.commitment("The ambassador", AMBASSADOR, "threat", "we're out of the room and back in New York with the sanctions", "if they refuel the five-megawatt reactor or throw out the inspectors", toward=[PRK])
    a.event("REJECT", "occurred", [USA], [PRK], "nothing nuclear gets shipped until the IAEA is satisfied", alt={"sources": [[SAO]], "plover": ["THREATEN"]})
    a.event("COOPERATE", "hypothetical", [USA], [PRK], "nothing nuclear gets shipped", minor=True, alt={"plover": ["AID"]}, key="e_nothing_nuclear_gets")
    a.event("THREATEN", "occurred", [AMBASSADOR], [PRK], "we're out of the room and back in New York with the sanctions", alt={"sources": [[USA]]})
    a.event("SANCTION", "hypothetical", [USA], [PRK], "out of the room and back in New York with the sanctions", minor=True, key="e_out_room_back")
    a.event("MOBILIZE", "hypothetical", [PRK], [USA], "if they refuel the five-megawatt reactor", minor=True, alt={"targets": [[]], "plover": ["REJECT"]})
    a.event("COERCE", "hypothetical", [PRK], [IAEA], "throw out the inspectors", minor=True, key="e_throw_out_inspectors")

    turn = answer("No. What they told us", "as you like.")
    a.statement(LABEL, SAO, None, turn, mode="direct", act="denial", to="reporters", date=SAT, alt={"date": [None], "addressee": [None], "act": ["claim"]})
    a.statement("they", PRK, "told", "the freeze would not last for ever if nothing came of it", act="threat", to="United States", via=SAO)
    a.statement("One of them", FELLOW, ("said", 1), '"A kettle that is taken off the fire can be put back on it."', act="threat", to="United States", via=SAO, alt={"addressee": [None]})
    a.commitment("they", PRK, "threat", "the freeze would not last for ever", "if nothing came of it", toward=[USA])
    a.commitment(LABEL, SAO, "refusal", "I won't say who", toward=[PRESS], minor=True)
    a.commitment("One of them", FELLOW, "threat", "can be put back on it", toward=[USA], minor=True)
    a.event("THREATEN", "denied", [PRK], [USA], "No", minor=True)
    a.event("THREATEN", "occurred", [PRK], [USA], "the freeze would not last for ever if nothing came of it", more=["A kettle that is taken off the fire can be put back on it"], alt={"sources": [[FELLOW]]})
    a.event("REJECT", "hypothetical", [PRK], [USA], "the freeze would not last for ever", minor=True, alt={"plover": ["MOBILIZE"]})

    turn = answer("We had a month's gap", "he isn't in charge.")
    a.statement(LABEL, SAO, None, turn, mode="direct", to="reporters", date=SAT, alt={"date": [None], "addressee": [None]})
    a.event("CONSULT", "occurred", [USA], [PRK], "the opening day of the talks, July 8", when="1994-07-08", format="talks", alt={"place": ["Geneva"]}, key="e_opening_day_talks")
    a.event("CONSULT", "occurred", [PRK], [USA], "they came back to the table on August 5", when="1994-08-05", format="talks", alt={"when": ["1994-08-05/1994-08-12"]}, key="e_came_back_table")
    a.figure(1, "months", "gap between the rounds of talks", "a month's gap", minor=True, approx=True)

    turn = answer("Both sides are ready to open", "there won't be.")
    a.statement(LABEL, SAO, None, turn, mode="direct", act="denial", to="reporters", date=SAT, alt={"date": [None], "addressee": [None], "act": ["claim"]})
    a.statement("one of your papers", PAPER, "story", "we promised them $4 billion in cash", act="claim", minor=True, via=SAO)
    a.statement("we", USA, "promised", "$4 billion in cash", act="promise", to="North Korea", minor=True, via=PAPER)
    a.commitment("Both sides", Party("United States and North Korea"), "promise", "open them", minor=True)
    a.commitment(LABEL, SAO, "refusal", "there won't be", toward=[PRK], minor=True)
    a.event("AGREE", "occurred", [USA], [PRK], "Both sides are ready to open them", minor=True, alt={"sources": [[USA, PRK]]})
    a.event("COOPERATE", "hypothetical", [USA], [PRK], "open them", minor=True)
    a.event("CONSULT", "scheduled", [USA], [PRK], "Experts meet in Berlin and in Pyongyang next month", when="1994-09", place="Berlin and Pyongyang", format="meeting", alt={"format": ["talks"]})
    a.event("CONSULT", "scheduled", [USA], [PRK], "the delegations reconvene in Geneva on the 23rd", when="1994-09-23", place="Geneva", format="talks", key="reconvene")
    a.event("CONSULT", "denied", [USA], [PRK], "There was talk of doing it on the 19th", when="1994-09-19", place="Geneva", format="talks", minor=True, alt={"status": ["hypothetical"]})
    a.event("AGREE", "denied", [USA], [PRK], "There was no such promise", key="no_cash")
    a.figure(4_000_000_000, "dollars", "cash said to be promised to North Korea (denied)", "$4 billion in cash")

    a.at(a.between("Q  Senator", "appeasement."))
    a.statement("Senator", SENATOR, "called", "it appeasement", act="accusation")
    a.event("ACCUSE", "occurred", [SENATOR], [USA], "Senator [crosstalk] -- called it appeasement")

    turn = answer("I'd ask the Senator", "Thank you.")
    a.statement(LABEL, SAO, None, turn, mode="direct", act="accusation", to="reporters", date=SAT, minor=True, alt={"date": [None], "addressee": [None], "act": ["claim", "denial"]})
    a.event("ACCUSE", "occurred", [SAO], [SENATOR], "I'd ask the Senator what he would've done", minor=True)
    a.figure(8000, "fuel rods", "fuel rods taken out of the reactor", "8,000 rods", minor=True, side="PRK")
