"""Gold for the live blog of Monday 10 January 2022."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import BLINKEN, NATO, RUS, RYABKOV, SHERMAN, STOLTENBERG, UKR, USA, WEST

from annotate import Article, Party

MONDAY, SUNDAY = "2022-01-10", "2022-01-09"
BOTH = Party("both sides (United States and Russia)")
STEFANISHYNA = Party("Olga Stefanishyna", "UKR")
SOURCE = Party("source in the Russian delegation (unnamed)", "RUS")
MISSION, STATE = Party("US mission in Geneva", "USA"), Party("US State Department", "USA")
DISPATCH = Party("Capital Dispatch", "MEDIA")
ADVISER = Party("adviser to Volodymyr Zelensky (unnamed)", "UKR")
HEADS = Party("heads of the US and Russian delegations")


def annotate(a: Article) -> None:
    a.document(
        published=MONDAY,
        title="Ukraine crisis: US and Russia meet in Geneva – as it happened",
        byline="Rolling coverage by Farid Nemati and Louise Tarrant.",
        publisher="Capital Dispatch",
        boilerplate=["All times are Geneva (CET).", "We're closing this live page. Thanks for reading."],
        published_span="10 January 2022",
        alt={"byline": ["Farid Nemati and Louise Tarrant"]},
    )

    a.at("They're in. Wendy Sherman, the US deputy secretary of state, has welcomed Sergei Ryabkov and his team at the American mission for what both sides call the Strategic Stability Dialogue. The two already dined together last night, at a residence overlooking the lake. Ryabkov called that conversation \"difficult but businesslike\".")
    a.event("CONSULT", "occurred", [SHERMAN], [RYABKOV], "Wendy Sherman, the US deputy secretary of state, has welcomed Sergei Ryabkov and his team at the American mission", when=MONDAY, place="Geneva", format="talks",
            duration="almost eight hours", more=["US and Russia meet in Geneva", "They're in", "It's over, after more than seven hours", "the session ran for more than seven hours"],
            alt={"format": ["meeting"], "status": ["ongoing"]})
    a.statement("both sides", BOTH, "call", "the Strategic Stability Dialogue", minor=True)
    a.event("CONSULT", "occurred", [SHERMAN], [RYABKOV], "The two already dined together last night", when=SUNDAY, place="Geneva", format="meeting", more=["that conversation"], alt={"format": ["talks", None]})
    a.statement(("Ryabkov", 2), RYABKOV, "called", 'that conversation "difficult but businesslike"', alt={"date": [SUNDAY, MONDAY]})

    a.at('What\'s at stake: Russia wants a written guarantee that Ukraine will never join NATO. Washington refuses to give one. Some 100,000 Russian troops are waiting on the other side of the border, and Secretary of State Antony Blinken said on American television yesterday that it was hard to see progress while Russia held "a gun to the head of Ukraine".')
    written = "a written guarantee that Ukraine will never join NATO"
    a.statement(("Russia", 1), RUS, "wants", written, act="demand")
    a.commitment(("Russia", 1), RUS, "demand", written, alt={"toward": [[NATO], [USA], [USA, NATO], [WEST]]})
    a.event("REQUEST", "occurred", [RUS], [USA], f"Russia wants {written}", more=['he wants "ironclad, waterproof, bulletproof" guarantees'],
            alt={"targets": [[], [NATO], [USA, NATO], [WEST]], "status": ["ongoing"], "sources": [[RYABKOV]]})
    a.statement("Washington", USA, "refuses", "to give one", act="refusal")
    a.commitment("Washington", USA, "refusal", "give one", toward=[RUS])
    a.event("REJECT", "occurred", [USA], [RUS], "Washington refuses to give one", alt={"status": ["ongoing"]})
    a.event("MOBILIZE", "ongoing", [RUS], [UKR], "Some 100,000 Russian troops are waiting on the other side of the border", place="on the other side of Ukraine's border")
    a.figure(100000, "troops", "Russian troops at Ukraine's border", "Some 100,000 Russian troops", approx=True, side="RUS")
    gun = 'it was hard to see progress while Russia held "a gun to the head of Ukraine"'
    a.statement("Secretary of State Antony Blinken", BLINKEN, "said", gun, act="accusation", date=SUNDAY, alt={"act": ["claim", "expectation"]})
    a.event("ACCUSE", "occurred", [BLINKEN], [RUS], gun, when=SUNDAY)

    a.at("From Brussels: Jens Stoltenberg, standing next to Ukraine's deputy prime minister Olga Stefanishyna, says he doesn't expect this week's meetings to solve all the problems. What he hopes for is agreement on a way forward. Russia, he warns, will face a high price, economic and political, if it uses force against Ukraine once more. Stefanishyna says the aggressor has no right to set conditions until its tanks have left the Ukrainian border.")
    a.event("CONSULT", "occurred", [STOLTENBERG], [STEFANISHYNA], "Jens Stoltenberg, standing next to Ukraine's deputy prime minister Olga Stefanishyna", when=MONDAY, place="Brussels", format="meeting",
            alt={"format": ["visit", "talks", None], "status": ["ongoing"], "when": [None]})
    a.statement("Jens Stoltenberg", STOLTENBERG, ("says", 1), "he doesn't expect this week's meetings to solve all the problems", act="expectation", date=MONDAY, alt={"date": [None], "act": ["claim"]})
    a.event("CONSULT", "scheduled", [NATO, USA], [RUS], "this week's meetings", when="2022-01-10/2022-01-16", format="talks", minor=True,
            alt={"sources": [[NATO], [USA], [WEST], []], "targets": [[], [NATO]], "format": ["meeting"], "when": ["2022-01-10/2022-01-13"], "status": ["ongoing"]})
    a.statement(("he", 2), STOLTENBERG, "hopes", "agreement on a way forward", act="expectation", date=MONDAY, alt={"date": [None], "act": ["proposal", "demand"]})
    price = "will face a high price, economic and political,"
    a.statement(("he", 3), STOLTENBERG, "warns", ["Russia", f"{price} if it uses force against Ukraine once more"], act="threat", date=MONDAY, alt={"date": [None]})
    a.commitment(("he", 3), STOLTENBERG, "threat", "will face a high price, economic and political", "if it uses force against Ukraine once more", toward=[RUS])
    a.event("THREATEN", "occurred", [STOLTENBERG], [RUS], "Russia, he warns, will face a high price, economic and political", when=MONDAY, alt={"when": [None]})
    a.event("ASSAULT", "hypothetical", [RUS], [UKR], "if it uses force against Ukraine once more", place="Ukraine")
    right, left_ = "the aggressor has no right to set conditions", "until its tanks have left the Ukrainian border"
    a.statement(("Stefanishyna", 2), STEFANISHYNA, ("says", 2), f"{right} {left_}", act="refusal", date=MONDAY, alt={"date": [None], "act": ["accusation", "demand", "claim"]})
    a.commitment(("Stefanishyna", 2), STEFANISHYNA, "refusal", right, left_, toward=[RUS], alt={"kind": ["demand"]})
    a.event("REJECT", "occurred", [STEFANISHYNA], [RUS], f"Stefanishyna says {right}", when=MONDAY, alt={"when": [None], "plover": ["ACCUSE", "REQUEST"]})
    a.event("RETREAT", "hypothetical", [RUS], [UKR], left_, minor=True, alt={"targets": [[]]})

    a.at('A source in the Russian delegation tells our reporter that the Americans are "listening, not negotiating". The US mission won\'t comment.')
    a.statement("A source in the Russian delegation", SOURCE, "tells", 'the Americans are "listening, not negotiating"', act="accusation", to="our reporter", date=MONDAY,
                alt={"act": ["claim"], "date": [None], "addressee": ["Capital Dispatch", "reporter"]})
    a.event("ACCUSE", "occurred", [SOURCE], [USA], 'the Americans are "listening, not negotiating"', when=MONDAY, minor=True, alt={"when": [None]})
    a.commitment("The US mission", MISSION, "refusal", "won't comment", minor=True)

    a.at("It's over, after more than seven hours. Both heads of delegation will brief the press.")
    a.figure(7, "hours", "length of the Geneva talks", "more than seven hours", approx=True, low=7)
    a.commitment("Both heads of delegation", HEADS, "promise", "brief the press", minor=True)

    a.at('Ryabkov speaks first. He says he told the Americans that Russia has no plans to attack Ukraine and that there is no reason to fear an escalation. But he wants "ironclad, waterproof, bulletproof" guarantees, not assurances. Without progress on NATO enlargement, he says, work on the other questions becomes doubtful. Moscow will decide after Vienna whether it makes sense to go on.')
    plans = "Russia has no plans to attack Ukraine and that there is no reason to fear an escalation"
    a.statement("He", RYABKOV, ("says", 1), f"he told the Americans that {plans}", date=MONDAY, minor=True, alt={"act": ["denial"], "date": [None]})
    a.statement(("he", 1), RYABKOV, "told", plans, act="denial", to="the Americans", date=MONDAY, via=RYABKOV, alt={"date": [None], "addressee": ["United States", "Wendy Sherman"]})
    a.event("ASSAULT", "denied", [RUS], [UKR], "Russia has no plans to attack Ukraine")
    ironclad = '"ironclad, waterproof, bulletproof" guarantees, not assurances'
    a.statement(("he", 2), RYABKOV, "wants", ironclad, act="demand", date=MONDAY, alt={"date": [None]})
    a.commitment(("he", 2), RYABKOV, "demand", ironclad, toward=[USA], alt={"toward": [[], [NATO], [USA, NATO], [WEST]]})
    doubtful = "work on the other questions becomes doubtful"
    a.statement(("he", 3), RYABKOV, ("says", 2), ["Without progress on NATO enlargement", doubtful], act="threat", date=MONDAY, alt={"act": ["claim", "expectation"], "date": [None]})
    a.commitment(("he", 3), RYABKOV, "threat", doubtful, "Without progress on NATO enlargement", toward=[USA], alt={"polarity": ["if"], "toward": [[], [NATO], [WEST], [USA, NATO]]})
    a.event("THREATEN", "occurred", [RYABKOV], [USA], f"Without progress on NATO enlargement, he says, {doubtful}", when=MONDAY, minor=True, alt={"when": [None], "targets": [[], [NATO], [WEST]]})
    a.commitment("Moscow", RUS, "promise", "decide after Vienna whether it makes sense to go on", minor=True, alt={"kind": ["threat"]})

    a.at('Sherman now, by phone. "We were firm, however, in pushing back on security proposals that are simply non-starters," she says, and the US will not forgo cooperation with states that wish to work with it. She offered, she says, to discuss limits on missiles and exercises, provided they are reciprocal. Did Russia promise to pull back? No, she replies: the Russians had said it was just an exercise, but they had offered no proof and no pledge to de-escalate.')
    firm = "We were firm, however, in pushing back on security proposals that are simply non-starters"
    forgo = "the US will not forgo cooperation with states that wish to work with it"
    a.statement(("she", 1), SHERMAN, ("says", 1), [f'"{firm},"', forgo], act="refusal", mode="mixed", date=MONDAY, alt={"date": [None], "mode": ["direct"]})
    a.commitment(("she", 1), SHERMAN, "refusal", "pushing back on security proposals that are simply non-starters", toward=[RUS], minor=True)
    a.commitment(("she", 1), SHERMAN, "refusal", forgo, toward=[RUS], alt={"kind": ["promise"]})
    a.event("REJECT", "occurred", [SHERMAN], [RUS], firm, when=MONDAY, more=[forgo], alt={"when": [None]})
    limits, reciprocal = "discuss limits on missiles and exercises", "provided they are reciprocal"
    a.statement("She", SHERMAN, ("offered", 1), f"to {limits}, {reciprocal}", act="proposal", to="Russia", date=MONDAY, alt={"act": ["promise"], "date": [None], "addressee": [None]})
    a.commitment("She", SHERMAN, "promise", limits, reciprocal, toward=[RUS], alt={"polarity": ["exchange"]})
    a.event("AGREE", "occurred", [SHERMAN], [RUS], f"She offered, she says, to {limits}", when=MONDAY, minor=True, alt={"plover": ["CONCEDE", "COOPERATE", "REQUEST", "CONSULT"], "when": [None]})
    exercise = "the Russians had said it was just an exercise"
    a.statement(("she", 3), SHERMAN, "replies", f"{exercise}, but they had offered no proof and no pledge to de-escalate", date=MONDAY, alt={"act": ["accusation", "denial"], "date": [None]})
    a.statement("the Russians", RUS, "said", "it was just an exercise", act="denial", via=SHERMAN, alt={"act": ["claim"], "date": [MONDAY]})
    a.event("MOBILIZE", "ongoing", [RUS], [], "it was just an exercise", minor=True, alt={"targets": [[UKR]], "status": ["occurred"]}, note="what the Russians call the build-up")
    a.event("AGREE", "denied", [RUS], [USA], "they had offered no proof and no pledge to de-escalate", minor=True, alt={"plover": ["RETREAT"], "targets": [[]]})

    a.at("Correction: our 16:50 post said the session ran for more than seven hours. The State Department now puts it at almost eight.")
    a.statement("our 16:50 post", DISPATCH, "said", "the session ran for more than seven hours", date=MONDAY, minor=True, alt={"date": [None]})
    a.figure(7, "hours", "length of the Geneva talks", "more than seven hours", approx=True, low=7, minor=True, note="corrected in the next sentence")
    a.statement("The State Department", STATE, "puts", "it at almost eight", date=MONDAY, alt={"date": [None]})
    a.figure(8, "hours", "length of the Geneva talks", "almost eight", approx=True, high=8)

    a.at('Reaction from Kyiv is cautious. An adviser to President Volodymyr Zelensky says Ukraine was consulted before the talks and expects to be briefed tonight. "Nobody has sold us," he tells the Dispatch, "at least not yet."')
    consulted = "Ukraine was consulted before the talks"
    a.statement("An adviser to President Volodymyr Zelensky", ADVISER, "says", f"{consulted} and expects to be briefed tonight", date=MONDAY, alt={"date": [None]})
    a.statement("Ukraine", UKR, "expects", "to be briefed tonight", act="expectation", via=ADVISER, minor=True)
    a.event("CONSULT", "occurred", [USA], [UKR], consulted, minor=True, alt={"sources": [[]], "when": [MONDAY, SUNDAY]})
    a.event("CONSULT", "scheduled", [USA], [UKR], "expects to be briefed tonight", when=MONDAY, minor=True, alt={"sources": [[]]})
    a.statement("he", ADVISER, "tells", ['"Nobody has sold us,"', '"at least not yet."'], act="denial", to="Capital Dispatch", date=MONDAY, alt={"act": ["claim"], "date": [None], "addressee": ["Dispatch"]})
