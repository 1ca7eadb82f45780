"""Gold for the analysis of Wednesday 12 January 2022."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import DEU, FRA, NATO, OSCE, PUTIN, RUS, SHERMAN, STOLTENBERG, UKR, USA, WHITE_HOUSE, ZELENSKY

from annotate import Article, Party

WEDNESDAY, TUESDAY, MONDAY, THURSDAY = "2022-01-12", "2022-01-11", "2022-01-10", "2022-01-13"
GRUSHKO, PESKOV = Party("Alexander Grushko", "RUS"), Party("Dmitry Peskov", "RUS")
ALLY, AMBASSADOR = Party("NATO allies", "NATO"), Party("allied ambassador (unnamed)", "NATO")
MINISTRY = Party("Russian Defence Ministry", "RUS")
ESTIMATES = Party("Western estimates")
REPORT = Party("US intelligence report", "USA")
SENATORS = Party("Democratic senators", "USA")
FEW, FEWER = Party("few observers"), Party("fewer still")


def annotate(a: Article) -> None:
    a.document(
        published=WEDNESDAY,
        title="After Brussels, Russia and NATO agree only on how far apart they are",
        byline="Hester van Dalen",
        publisher="Continental Review",
        published_span="12.01.22",
    )

    a.at('Four hours in the same room were enough to prove that the two sides can still sit in it. They proved little else. When the NATO-Russia Council, dormant since July 2019, rose on Wednesday afternoon, Secretary General Jens Stoltenberg spoke of "significant differences" and of a real risk of a new armed conflict in Europe; Alexander Grushko, the Russian deputy foreign minister across the table, said relations had sunk to a critical low.')
    a.figure(4, "hours", "length of the NATO-Russia Council", "Four hours")
    a.event("CONSULT", "occurred", [STOLTENBERG], [GRUSHKO], "When the NATO-Russia Council, dormant since July 2019, rose on Wednesday afternoon", when=WEDNESDAY, place="Brussels",
            format="council", duration="four hours", more=["Four hours in the same room"])
    risk = "a real risk of a new armed conflict in Europe"
    a.statement("Secretary General Jens Stoltenberg", STOLTENBERG, "spoke", f'"significant differences" and of {risk}', date=WEDNESDAY, alt={"act": ["expectation"]})
    a.event("ASSAULT", "hypothetical", [RUS], [UKR], risk, place="Europe", more=["in the event of a renewed invasion"], alt={"sources": [[]], "targets": [[]]})
    a.statement("Alexander Grushko", GRUSHKO, "said", "relations had sunk to a critical low", date=WEDNESDAY, alt={"act": ["accusation"], "date": [None]})

    a.at("The allies proposed a series of further meetings, on arms control, on missiles and on the transparency of exercises. The Russians, according to Stoltenberg, were not in a position to accept and asked for time. They did not reject the idea either.")
    series = "a series of further meetings, on arms control, on missiles and on the transparency of exercises"
    a.statement("The allies", ALLY, "proposed", series, act="proposal", alt={"date": [WEDNESDAY], "addressee": ["Russia"]})
    a.commitment("The allies", ALLY, "promise", series, toward=[RUS], alt={"kind": ["demand"]})
    a.event("REQUEST", "occurred", [ALLY], [RUS], "The allies proposed a series of further meetings", when=WEDNESDAY, alt={"when": [None], "plover": ["COOPERATE", "AGREE"]})
    a.event("CONSULT", "hypothetical", [NATO], [RUS], series, format="meeting", minor=True, alt={"format": ["talks"]})
    a.statement("Stoltenberg", STOLTENBERG, "according to", ["The Russians", "were not in a position to accept and asked for time"], alt={"date": [WEDNESDAY], "act": ["accusation"]})
    a.statement("The Russians", RUS, "asked", "time", act="demand", to="NATO", via=STOLTENBERG, minor=True, alt={"addressee": [None], "date": [WEDNESDAY]})
    a.commitment("The Russians", RUS, "demand", "time", toward=[NATO], minor=True)
    a.event("REQUEST", "occurred", [RUS], [NATO], "asked for time", minor=True, alt={"when": [WEDNESDAY]})
    a.event("REJECT", "denied", [RUS], [NATO], "They did not reject the idea either", minor=True)

    a.at("An allied ambassador, speaking on condition of anonymity, suggested that NATO could announce its exercises earlier in exchange for the return of Russian units to their garrisons.")
    announce, back = "NATO could announce its exercises earlier", "in exchange for the return of Russian units to their garrisons"
    a.statement("An allied ambassador", AMBASSADOR, "suggested", f"{announce} {back}", act="proposal", alt={"act": ["promise"], "date": [WEDNESDAY]})
    a.commitment("An allied ambassador", AMBASSADOR, "promise", announce, back, toward=[RUS])
    a.event("CONCEDE", "hypothetical", [NATO], [RUS], f"{announce} {back}", minor=True, alt={"plover": ["COOPERATE", "AGREE"]})
    a.event("RETREAT", "hypothetical", [RUS], [UKR], "the return of Russian units to their garrisons", minor=True, alt={"targets": [[]]})

    a.at("Grushko, flanked by Colonel-General Alexander Fomin of the Defence Ministry, told reporters afterwards that Moscow would not allow NATO to pick from a menu, and that if the alliance turned to a policy of intimidation, there would be counter-intimidation.")
    menu = "Moscow would not allow NATO to pick from a menu"
    turned, counter = "if the alliance turned to a policy of intimidation", "there would be counter-intimidation"
    a.statement("Grushko", GRUSHKO, "told", f"{menu}, and that {turned}, {counter}", act="threat", to="reporters", date=WEDNESDAY, alt={"act": ["refusal"], "date": [None]})
    a.commitment("Grushko", GRUSHKO, "refusal", menu, toward=[NATO])
    a.commitment("Grushko", GRUSHKO, "threat", counter, turned, toward=[NATO])
    a.event("REJECT", "occurred", [GRUSHKO], [NATO], menu, when=WEDNESDAY, minor=True, alt={"when": [None]})
    a.event("THREATEN", "occurred", [GRUSHKO], [NATO], f"{turned}, {counter}", when=WEDNESDAY, alt={"when": [None]})

    a.at("Russia wants NATO to renounce the admission of Ukraine, and NATO, which promised Kyiv membership in 2008 without naming a date, will not.")
    renounce = "renounce the admission of Ukraine"
    a.statement("Russia", RUS, "wants", f"NATO to {renounce}", act="demand", alt={"addressee": ["NATO"]})
    a.commitment("Russia", RUS, "demand", renounce, toward=[NATO])
    a.event("REQUEST", "occurred", [RUS], [NATO], f"Russia wants NATO to {renounce}", alt={"status": ["ongoing"]})
    a.statement(("NATO", 2), NATO, "promised", "Kyiv membership in 2008 without naming a date", act="promise", to="Ukraine", date="2008", minor=True, alt={"date": [None], "addressee": [None]})
    a.commitment(("NATO", 2), NATO, "promise", "Kyiv membership", toward=[UKR], minor=True)
    a.commitment(("NATO", 2), NATO, "refusal", "will not", toward=[RUS], minor=True)
    a.event("AGREE", "occurred", [NATO], [UKR], "promised Kyiv membership in 2008", when="2008", minor=True)
    a.event("REJECT", "occurred", [NATO], [RUS], "NATO, which promised Kyiv membership in 2008 without naming a date, will not", alt={"status": ["ongoing"]})

    a.at("Wendy Sherman, who had come on from Monday's talks in Geneva to lead the American delegation, said that every ally had insisted on the open door. She added that Moscow had given no commitment to de-escalate, nor had it said that it would not. \"If Russia walks away,\" she had argued in Geneva, \"it will be quite apparent they were never serious about pursuing diplomacy at all.\"")
    a.event("CONSULT", "occurred", [USA], [RUS], "Monday's talks in Geneva", when=MONDAY, place="Geneva", format="talks")
    a.statement("Wendy Sherman", SHERMAN, ("said", 1), "every ally had insisted on the open door", alt={"act": ["refusal", "support"], "date": [WEDNESDAY]})
    a.statement("every ally", ALLY, "insisted", "the open door", act="refusal", via=SHERMAN, minor=True, alt={"act": ["demand", "support"], "date": [WEDNESDAY]})
    a.commitment("every ally", ALLY, "demand", "the open door", toward=[RUS], minor=True, alt={"kind": ["refusal"], "toward": [[]]})
    a.event("REJECT", "occurred", [ALLY], [RUS], "every ally had insisted on the open door", minor=True, alt={"when": [WEDNESDAY], "plover": ["SUPPORT"]})
    a.statement("She", SHERMAN, "added", "Moscow had given no commitment to de-escalate, nor had it said that it would not", alt={"act": ["accusation"], "date": [WEDNESDAY]})
    a.event("AGREE", "denied", [RUS], [NATO], "Moscow had given no commitment to de-escalate", minor=True, alt={"targets": [[], [USA]], "plover": ["RETREAT"]})
    a.statement("she", SHERMAN, "argued", ['"If Russia walks away,"', '"it will be quite apparent they were never serious about pursuing diplomacy at all."'], act="accusation", alt={"act": ["expectation", "claim", "threat"], "date": [MONDAY]})
    a.event("ACCUSE", "occurred", [SHERMAN], [RUS], "it will be quite apparent they were never serious about pursuing diplomacy at all", minor=True, alt={"when": [MONDAY], "status": ["hypothetical"]})

    a.at("The troops have not waited for the diplomats. On Tuesday about 3,000 Russian soldiers began live-fire exercises in four regions near Ukraine, the defence ministry in Moscow said. Western estimates of the whole force hover around 100,000; an intelligence report leaked to an American newspaper in December foresaw 175,000.")
    began = "On Tuesday about 3,000 Russian soldiers began live-fire exercises in four regions near Ukraine"
    a.statement("the defence ministry in Moscow", MINISTRY, "said", began, alt={"date": [TUESDAY]})
    a.event("MOBILIZE", "occurred", [RUS], [UKR], began, when=TUESDAY, place="four regions near Ukraine", alt={"status": ["ongoing"], "targets": [[]]}, more=["the drills"])
    a.figure(3000, "soldiers", "Russian soldiers in live-fire exercises", "about 3,000 Russian soldiers", approx=True, side="RUS")
    a.figure(4, "regions", "regions in which the exercises take place", "four regions", side="RUS", minor=True, alt={"side": [None]})
    a.statement("Western estimates", ESTIMATES, "estimates", "the whole force hover around 100,000", minor=True)
    a.event("MOBILIZE", "ongoing", [RUS], [UKR], "Western estimates of the whole force hover around 100,000", more=["Mr Putin assembled an army"], alt={"targets": [[]]})
    a.figure(100000, "soldiers", "Russian soldiers near Ukraine", "around 100,000", approx=True, side="RUS")
    a.statement("an intelligence report", REPORT, "foresaw", "175,000", act="expectation", date="2021-12", alt={"date": [None], "act": ["claim"]})
    a.event("MOBILIZE", "hypothetical", [RUS], [UKR], "an intelligence report leaked to an American newspaper in December foresaw 175,000", minor=True, alt={"targets": [[]]})
    a.figure(175000, "soldiers", "Russian soldiers foreseen near Ukraine", "175,000", side="RUS")

    a.at("The Kremlin's spokesman, Dmitry Peskov, has denied that the drills have anything to do with the talks, in which he sees no reason for optimism so far.")
    a.statement("Dmitry Peskov", PESKOV, "denied", "the drills have anything to do with the talks", act="denial")
    a.statement("he", PESKOV, "sees", "no reason for optimism so far", act="expectation", alt={"act": ["claim"]})

    a.at("Democratic senators on Wednesday presented a bill that would punish Vladimir Putin himself, his generals and the biggest Russian banks in the event of a renewed invasion. The White House supports it. Whether Berlin would give up Nord Stream 2 in return for nothing more than another month of calm is a question that German officials prefer not to be asked.")
    punish, invasion = "punish Vladimir Putin himself, his generals and the biggest Russian banks", "in the event of a renewed invasion"
    a.statement("Democratic senators", SENATORS, "presented", f"a bill that would {punish} {invasion}", act="proposal", date=WEDNESDAY, minor=True, alt={"act": ["threat"]})
    a.commitment("Democratic senators", SENATORS, "threat", punish, invasion, toward=[RUS], alt={"toward": [[PUTIN]]})
    a.event("THREATEN", "occurred", [SENATORS], [RUS], f"Democratic senators on Wednesday presented a bill that would {punish}", when=WEDNESDAY)
    a.event("SANCTION", "hypothetical", [USA], [RUS], f"{punish} {invasion}")
    a.event("SUPPORT", "occurred", [WHITE_HOUSE], [SENATORS], "The White House supports it", minor=True, alt={"status": ["ongoing"], "targets": [[]]})
    a.event("SANCTION", "hypothetical", [DEU], [RUS], "Berlin would give up Nord Stream 2 in return for nothing more than another month of calm", minor=True, note="the reporter's speculation: no commitment")

    a.at("President Volodymyr Zelensky, having received the French and German advisers in Kyiv on Tuesday, called for a new summit of the four Normandy countries and said he was ready to take the necessary decisions to end the war. Moscow has not replied. On Thursday the caravan moves on to Vienna, to the OSCE, where Poland takes the chair and where, for once this week, the Ukrainians will be in the room. Few expect that it will end there. Fewer still believe that Mr Putin assembled an army in order to discuss transparency.")
    a.event("CONSULT", "occurred", [ZELENSKY], [FRA, DEU], "President Volodymyr Zelensky, having received the French and German advisers in Kyiv on Tuesday", when=TUESDAY, place="Kyiv", format="visit", alt={"format": ["meeting", "talks"]})
    summit = "a new summit of the four Normandy countries"
    a.statement("President Volodymyr Zelensky", ZELENSKY, "called", summit, act="demand", alt={"act": ["proposal"], "date": [TUESDAY]})
    a.commitment("President Volodymyr Zelensky", ZELENSKY, "demand", summit, toward=[RUS, FRA, DEU], alt={"toward": [[RUS], []]})
    a.event("REQUEST", "occurred", [ZELENSKY], [RUS, FRA, DEU], f"called for {summit}", alt={"targets": [[], [RUS]], "when": [TUESDAY]})
    a.event("CONSULT", "hypothetical", [UKR], [RUS, FRA, DEU], summit, format="meeting", minor=True, alt={"format": ["talks"]})
    a.figure(4, "countries", "Normandy countries", "four Normandy countries", minor=True)
    decisions = "take the necessary decisions to end the war"
    a.statement("President Volodymyr Zelensky", ZELENSKY, "said", f"he was ready to {decisions}", act="promise", alt={"date": [TUESDAY]})
    a.commitment("President Volodymyr Zelensky", ZELENSKY, "promise", decisions, alt={"toward": [[RUS]]})
    a.event("AGREE", "occurred", [ZELENSKY], [], f"said he was ready to {decisions}", minor=True, alt={"targets": [[RUS]], "plover": ["CONCEDE"], "when": [TUESDAY]})
    a.event("CONSULT", "scheduled", [OSCE], [OSCE], "On Thursday the caravan moves on to Vienna, to the OSCE", when=THURSDAY, place="Vienna", format="talks",
            alt={"sources": [[], [RUS, UKR]], "targets": [[], [RUS], [UKR], [RUS, UKR]], "format": ["council", "meeting", None]})
    a.statement("Few", FEW, "expect", "it will end there", act="expectation", minor=True)
    a.statement("Fewer still", FEWER, "believe", "Mr Putin assembled an army in order to discuss transparency", minor=True, alt={"act": ["expectation"]})
