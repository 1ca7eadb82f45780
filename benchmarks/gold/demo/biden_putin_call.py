"""Gold for the agency report on the call of 30 December 2021, and for the newspaper that copied it.

The copy has curly quotation marks, "US" for "U.S.", two sentences fewer and three figures changed.
"""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import BIDEN, BLINKEN, KREMLIN, NATO, OSCE, PSAKI, PUTIN, RUS, UKR, USA, USHAKOV, ZELENSKY

from annotate import Article, Party

CALL, STATEMENT, SATURDAY, WEDNESDAY = "2021-12-30", "2021-12-30", "2021-12-25", "2021-12-29"
BOTH = Party("officials on both sides (US and Russian)")
US_ESTIMATES, WESTERN_ESTIMATES = Party("United States", "USA"), Party("Western estimates")


def annotate_call(a: Article, *, wire: bool) -> None:
    """All items of the body; ``wire`` is true for the agency's own text."""
    us, left, right, apostrophe = ("U.S.", '"', '"', "'") if wire else ("US", "“", "”", "’")
    official = Party(f"senior {us} official (unnamed)", "USA")
    swap = "Biden, Putin trade warnings" if wire else "Biden and Putin swap warnings"
    month = "Jan" if wire else "January"

    decisive = "the United States and its allies would respond decisively"
    rupture = "new sanctions could lead to a complete rupture in ties"
    told = f"{us} President Joe Biden warned Vladimir Putin in a telephone call on Thursday that {decisive} if Russia invaded Ukraine, while the Russian leader cautioned that {rupture}"
    a.at(f"{told}, officials on both sides said.")
    a.statement("officials on both sides", BOTH, "said", told, minor=True, alt={"act": ["threat"]})
    a.statement(f"{us} President Joe Biden", BIDEN, "warned", f"{decisive} if Russia invaded Ukraine", act="threat", to="Vladimir Putin", date=CALL, via=BOTH)
    a.statement("the Russian leader", PUTIN, "cautioned", rupture, act="threat", to="Joe Biden", date=CALL, via=BOTH, alt={"addressee": [None]})
    a.commitment(f"{us} President Joe Biden", BIDEN, "threat", decisive, "if Russia invaded Ukraine", toward=[RUS])
    a.commitment("the Russian leader", PUTIN, "threat", "could lead to a complete rupture in ties", "new sanctions", toward=[USA])
    a.event("THREATEN", "occurred", [BIDEN], [PUTIN], f"Joe Biden warned Vladimir Putin in a telephone call on Thursday that {decisive}", when=CALL, more=[swap])
    a.event("THREATEN", "occurred", [PUTIN], [BIDEN], f"the Russian leader cautioned that {rupture}", when=CALL,
            more=[swap, "sanctions on the scale Washington was discussing would be a grave mistake"])
    a.event("CONSULT", "occurred", [BIDEN], [PUTIN], "Joe Biden warned Vladimir Putin in a telephone call on Thursday", when=CALL, format="call",
            duration="about 50 minutes" if wire else "nearly an hour",
            more=["50-minute call" if wire else "Biden and Putin swap warnings in late-night phone call",
                  f"The conversation, which the Kremlin had requested, lasted {'about 50 minutes' if wire else 'nearly an hour'} and ended after midnight in Moscow"])
    a.event("ASSAULT", "hypothetical", [RUS], [UKR], "if Russia invaded Ukraine", place="Ukraine",
            more=["If they go in", "in the event of an invasion", *(["Putin had decided to attack"] if wire else [])])
    a.event("SANCTION", "hypothetical", [USA], [RUS], "new sanctions", more=["sanctions on the scale Washington was discussing",
            "export controls and with measures against its biggest banks"])
    a.event("COERCE", "hypothetical", [RUS], [USA], "a complete rupture in ties", minor=True, alt={"plover": ["REJECT", "RETREAT"]})

    length = "about 50 minutes" if wire else "nearly an hour"
    day = "Dec 7" if wire else "December 7"
    a.at(f"The conversation, which the Kremlin had requested, lasted {length} and ended after midnight in Moscow. It was the second between the two presidents in December, following a two-hour video call on {day}.")
    a.event("REQUEST", "occurred", [KREMLIN], [USA], "The conversation, which the Kremlin had requested", minor=True, alt={"targets": [[], [BIDEN]]})
    if wire:
        a.figure(50, "minutes", "length of the call between Biden and Putin", length, approx=True)
    else:
        a.figure(1, "hours", "length of the call between Biden and Putin", length, approx=True, high=1, alt={"value": [60], "high": [None]})
    a.event("CONSULT", "occurred", [BIDEN], [PUTIN], f"a two-hour video call on {day}", when="2021-12-07", format="video", duration="two hours", alt={"format": ["call"]})
    a.figure(2, "hours", "length of the video call of 7 December", "two-hour", minor=True)

    a.figure(2, "calls (ordinal)", "calls between the two presidents in December", "the second between the two presidents", minor=True)

    progress = "substantive progress in these dialogues can occur only in an environment of de-escalation rather than escalation,"
    a.at(f"Biden {left}reiterated that {progress}{right} White House spokeswoman Jen Psaki said in a statement, referring to negotiations that are to open in Geneva on {month} {10 if wire else 9}.")
    a.statement("White House spokeswoman Jen Psaki", PSAKI, "said", f"Biden {left}reiterated that {progress}{right}", mode="mixed", minor=True,
                alt={"act": ["demand"], "mode": ["direct"], "date": [STATEMENT, "2021-12-31"]})
    a.statement("Biden", BIDEN, "reiterated", f"{progress}{right}", act="demand", mode="direct", to="Vladimir Putin", date=CALL, via=PSAKI,
                alt={"act": ["claim"], "mode": ["mixed", "indirect"], "date": [None], "addressee": [None]})
    a.commitment("Biden", BIDEN, "demand", "substantive progress in these dialogues can occur", "only in an environment of de-escalation rather than escalation",
                 polarity="if", toward=[RUS], minor=True, alt={"kind": ["promise", "refusal"], "polarity": ["unless"]})
    a.event("REQUEST", "occurred", [BIDEN], [PUTIN], "substantive progress in these dialogues can occur only in an environment of de-escalation", when=CALL, minor=True, alt={"when": [None], "plover": ["THREATEN"]})
    a.event("CONSULT", "scheduled", [USA], [RUS], f"negotiations that are to open in Geneva on {month} {10 if wire else 9}", when="2022-01-10" if wire else "2022-01-09",
            place="Geneva", format="talks", more=["The Geneva meeting"])

    a.at("Kremlin foreign policy adviser Yuri Ushakov told reporters that Moscow was on the whole satisfied. He said Putin had told Biden that sanctions on the scale Washington was discussing would be a grave mistake, and that the American president had assured him that the United States did not intend to station offensive strike weapons in Ukraine.")
    grave = "sanctions on the scale Washington was discussing would be a grave mistake"
    weapons = "the United States did not intend to station offensive strike weapons in Ukraine"
    a.statement("Kremlin foreign policy adviser Yuri Ushakov", USHAKOV, ("told", 1), "Moscow was on the whole satisfied", to="reporters", alt={"act": ["support"]})
    a.statement("He", USHAKOV, "said", f"Putin had told Biden that {grave}, and that the American president had assured him that {weapons}", to="reporters", minor=True,
                alt={"addressee": [None]})
    a.statement("Putin", PUTIN, ("told", 2), grave, act="threat", to="Joe Biden", date=CALL, via=USHAKOV, alt={"act": ["claim", "expectation"], "date": [None]})
    a.statement("the American president", BIDEN, "assured", weapons, act="promise", to="Vladimir Putin", date=CALL, via=USHAKOV, alt={"act": ["denial"], "date": [None]})
    a.commitment("the American president", BIDEN, "promise", weapons, toward=[RUS], alt={"kind": ["refusal"], "toward": [[PUTIN]]}, note="as Ushakov tells it; disputed")
    a.event("MOBILIZE", "denied", [USA], [RUS], weapons, place="Ukraine", minor=True, alt={"targets": [[], [UKR]]})
    a.event("AGREE", "occurred", [BIDEN], [PUTIN], f"the American president had assured him that {weapons}", when=CALL, minor=True, alt={"when": [None]}, note="disputed")

    disputed = f"A senior {us} official disputed that account, saying Biden had merely restated existing policy and had made no new commitment."
    a.at(disputed)
    a.statement(f"A senior {us} official", official, "disputed", "that account", act="denial")
    a.statement(f"A senior {us} official", official, "saying", "Biden had merely restated existing policy and had made no new commitment", act="denial", alt={"act": ["claim"]})
    a.event("REJECT", "occurred", [official], [RUS], f"A senior {us} official disputed that account", minor=True, alt={"targets": [[USHAKOV], [KREMLIN]]})
    a.event("AGREE", "denied", [BIDEN], [PUTIN], "had made no new commitment", minor=True, alt={"targets": [[], [RUS]]})
    if wire:
        a.at("The official declined to say whether the president believed Putin had decided to attack.")
        a.statement("The official", official, "declined", "to say whether the president believed Putin had decided to attack", act="refusal")
        a.commitment("The official", official, "refusal", "declined to say whether the president believed Putin had decided to attack", minor=True)
        a.event("REJECT", "occurred", [official], [], "The official declined to say whether the president believed Putin had decided to attack", minor=True)

    watch = f"{left}We are going to watch what they do with those forces, not what they say about them,{right}"
    day_one = f"{left}If they go in, the costs will be severe, and they will start on day one.{right}"
    a.at(f"{watch} the official said. {day_one}")
    a.statement("the official", official, "said", [watch, day_one], act="threat")
    a.commitment("the official", official, "promise", "watch what they do with those forces, not what they say about them", minor=True, alt={"kind": ["threat"], "toward": [[RUS]]})
    a.commitment("the official", official, "threat", "the costs will be severe, and they will start on day one", "If they go in", toward=[RUS])
    a.event("THREATEN", "occurred", [official], [RUS], "If they go in, the costs will be severe", more=["It would also send more troops"])

    a.at(f"Washington has threatened Moscow with export controls and with measures against its biggest banks. It would also send more troops to NATO{apostrophe}s eastern members and more arms to Kyiv in the event of an invasion, the official said.")
    controls = "export controls and with measures against its biggest banks"
    a.statement("Washington", USA, "threatened", controls, act="threat", to="Russia")
    a.commitment("Washington", USA, "threat", controls, toward=[RUS])
    a.event("THREATEN", "occurred", [USA], [RUS], f"Washington has threatened Moscow with {controls}")
    troops = f"send more troops to NATO{apostrophe}s eastern members and more arms to Kyiv"
    a.statement("the official", official, "said", f"It would also {troops} in the event of an invasion", act="threat", alt={"act": ["promise"]})
    a.commitment("the official", official, "threat", troops, "in the event of an invasion", toward=[RUS], alt={"kind": ["promise"], "toward": [[UKR], [NATO, UKR], [NATO]]})
    a.event("MOBILIZE", "hypothetical", [USA], [RUS], f"send more troops to NATO{apostrophe}s eastern members", place="NATO's eastern members", minor=True, alt={"targets": [[], [NATO]], "plover": ["AID", "COOPERATE"]})
    a.event("AID", "hypothetical", [USA], [UKR], "more arms to Kyiv in the event of an invasion", minor=True)

    number = "About 100,000 Russian soldiers" if wire else "More than 90,000 Russian soldiers"
    estimates = "U.S. estimates" if wire else "Western estimates"
    deployed = f"{number} are deployed near Ukraine{apostrophe}s borders"
    a.at(f"{deployed}, according to {estimates}. Russia, which annexed Crimea in 2014, said on Saturday that more than 10,000 of its troops were returning to their bases after exercises in the south.")
    a.statement(estimates, US_ESTIMATES if wire else WESTERN_ESTIMATES, "according to", deployed)
    a.event("MOBILIZE", "ongoing", [RUS], [UKR], deployed, place="near Ukraine's borders")
    if wire:
        a.figure(100000, "soldiers", "Russian soldiers near Ukraine's borders", number, approx=True, side="RUS")
    else:
        a.figure(90000, "soldiers", "Russian soldiers near Ukraine's borders", number, approx=True, low=90000, side="RUS")
    a.event("ASSAULT", "occurred", [RUS], [UKR], "annexed Crimea in 2014", when="2014", place="Crimea", minor=True, alt={"plover": ["COERCE"]})
    returning = "more than 10,000 of its troops were returning to their bases after exercises in the south"
    a.statement("Russia", RUS, "said", returning, date=SATURDAY)
    a.event("RETREAT", "ongoing", [RUS], [UKR], returning, when=SATURDAY, place="the south of Russia", alt={"when": [None], "targets": [[]], "status": ["occurred"]})
    a.event("MOBILIZE", "occurred", [RUS], [], "exercises in the south", place="the south of Russia", minor=True, alt={"targets": [[UKR]]})
    a.figure(10000, "troops", "Russian troops returning to their bases", "more than 10,000 of its troops", approx=True, low=10000, side="RUS")

    if wire:
        support = "full American support in countering Russian aggression"
        assured = f"{us} Secretary of State Antony Blinken had assured him of {support}"
        a.at(f"Ukrainian President Volodymyr Zelenskiy said on Wednesday that {assured}.")
        a.statement("Ukrainian President Volodymyr Zelenskiy", ZELENSKY, "said", assured, date=WEDNESDAY, minor=True, alt={"act": ["support"]})
        a.statement(f"{us} Secretary of State Antony Blinken", BLINKEN, "assured", support, act="support", to="Volodymyr Zelensky", via=ZELENSKY, alt={"act": ["promise"], "date": [WEDNESDAY]})
        a.commitment(f"{us} Secretary of State Antony Blinken", BLINKEN, "promise", support, toward=[UKR], minor=True)
        a.event("SUPPORT", "occurred", [BLINKEN], [ZELENSKY], assured, alt={"when": [WEDNESDAY]})

    a.whole()
    session = f"a session of the NATO-Russia Council in Brussels on {month} 12"
    a.event("CONSULT", "scheduled", [NATO], [RUS], session, when="2022-01-12", place="Brussels", format="council")
    if wire:
        a.event("CONSULT", "scheduled", [OSCE], [OSCE], "talks at the Organization for Security and Co-operation in Europe in Vienna a day later", when="2022-01-13",
                place="Vienna", format="talks", alt={"targets": [[], [RUS], [USA, RUS]], "sources": [[]], "format": ["council", "meeting"]})
