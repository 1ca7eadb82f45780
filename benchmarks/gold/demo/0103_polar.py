"""Gold for the agency brief of Monday 3 January 2022."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import (
    BIDEN,
    BORRELL,
    EU,
    FRA,
    LAVROV,
    NATO,
    NIINISTO,
    OSCE,
    PSAKI,
    RUS,
    RYABKOV,
    UKR,
    USA,
    WEST,
    WHITE_HOUSE,
    ZELENSKY,
)

from annotate import Article, Party

SUNDAY, FRIDAY, SATURDAY, MONDAY = "2022-01-02", "2021-12-31", "2022-01-01", "2022-01-03"
AIDE = Party("aide to Volodymyr Zelensky (unnamed)", "UKR")
MARIN, MA = Party("Sanna Marin", "FIN"), Party("Ma Zhaoxu", "CHN")
STATE = Party("US State Department", "USA")
EU_DIPLOMAT = Party("EU diplomat (unnamed)", "EU")
FIVE = Party("United States, Russia, China, United Kingdom and France")
MINISTER = Party("Ukrainian defence minister", "UKR")
UN = Party("United Nations", "UN")


def annotate(a: Article) -> None:
    a.document(
        published=MONDAY,
        title="Ukraine crisis: the weekend in seven items",
        agency="Polar Press Service",
        boilerplate=["pps desk/hl/ow"],
        published_span="3 JANUARY 2022",
        datelines=["WASHINGTON-KYIV", ("KYIV", 2), "MOSCOW", "HELSINKI", "GENEVA", "BRUSSELS"],
        alt={"publisher": ["Polar Press Service"], "agency": [None]},
    )

    a.at('President Joe Biden assured President Volodymyr Zelensky by phone on Sunday that the US and its partners would "respond decisively" if Russia invades Ukraine further, the White House said.')
    respond = 'the US and its partners would "respond decisively"'
    assured = f"President Joe Biden assured President Volodymyr Zelensky by phone on Sunday that {respond} if Russia invades Ukraine further"
    a.statement("the White House", WHITE_HOUSE, "said", assured, minor=True, alt={"act": ["promise", "threat"], "date": [SUNDAY]})
    a.statement("President Joe Biden", BIDEN, "assured", f"{respond} if Russia invades Ukraine further", act="promise", to="Volodymyr Zelensky", date=SUNDAY, via=WHITE_HOUSE, alt={"act": ["threat", "support"]})
    a.commitment("President Joe Biden", BIDEN, "threat", respond, "if Russia invades Ukraine further", toward=[RUS], alt={"kind": ["promise"], "toward": [[UKR], [ZELENSKY]]})
    a.event("CONSULT", "occurred", [BIDEN], [ZELENSKY], "President Joe Biden assured President Volodymyr Zelensky by phone on Sunday", when=SUNDAY, format="call", more=["the two had discussed joint steps"])
    a.event("THREATEN", "occurred", [BIDEN], [RUS], f"assured President Volodymyr Zelensky by phone on Sunday that {respond}", when=SUNDAY, alt={"plover": ["SUPPORT", "AGREE"], "targets": [[UKR]]})
    a.event("ASSAULT", "hypothetical", [RUS], [UKR], "if Russia invades Ukraine further", place="Ukraine")

    a.at("Biden also told him nothing would be settled about Ukraine without Ukraine, according to spokeswoman Jen Psaki.")
    nothing = "nothing would be settled about Ukraine without Ukraine"
    a.statement("spokeswoman Jen Psaki", PSAKI, "according to", f"Biden also told him {nothing}", minor=True, alt={"act": ["promise"], "date": [SUNDAY]})
    a.statement("Biden", BIDEN, "told", nothing, act="promise", to="Volodymyr Zelensky", date=SUNDAY, via=PSAKI, alt={"date": [None], "act": ["support", "refusal"]})
    a.commitment("Biden", BIDEN, "promise", nothing, toward=[UKR], alt={"condition": ["given"], "toward": [[ZELENSKY], [RUS]], "kind": ["refusal"]})
    a.event("AGREE", "occurred", [BIDEN], [ZELENSKY], f"Biden also told him {nothing}", when=SUNDAY, minor=True, alt={"plover": ["SUPPORT"], "when": [None]})

    a.at('Zelensky said he appreciated the "unwavering support" and that the two had discussed joint steps to keep the peace in Europe and to prevent escalation. An aide to the president said Kyiv had asked for more anti-tank weapons and had received no answer as yet.')
    a.statement("Zelensky", ZELENSKY, ("said", 1), 'he appreciated the "unwavering support" and that the two had discussed joint steps to keep the peace in Europe and to prevent escalation', act="support",
                alt={"act": ["claim"], "date": [SUNDAY]})
    a.event("SUPPORT", "occurred", [ZELENSKY], [USA], 'Zelensky said he appreciated the "unwavering support"', minor=True, alt={"when": [SUNDAY], "targets": [[BIDEN]]})
    a.statement("An aide to the president", AIDE, ("said", 2), "Kyiv had asked for more anti-tank weapons and had received no answer as yet")
    a.statement("Kyiv", UKR, "asked", "more anti-tank weapons", act="demand", to="United States", via=AIDE, alt={"addressee": [None]})
    a.commitment("Kyiv", UKR, "demand", "more anti-tank weapons", toward=[USA], alt={"toward": [[]]})
    a.event("REQUEST", "occurred", [UKR], [USA], "Kyiv had asked for more anti-tank weapons", alt={"targets": [[]]})

    a.at("Russia will be forced to take every necessary action to secure a strategic balance unless it gets a constructive reply within a reasonable time, Foreign Minister Sergei Lavrov told the RIA news agency on Friday. He accused the West of encouraging the hawks in Kyiv. Moscow rules out, he said, that its initiatives be drowned in endless discussions.")
    action, reply = "Russia will be forced to take every necessary action to secure a strategic balance", "unless it gets a constructive reply within a reasonable time"
    a.statement("Foreign Minister Sergei Lavrov", LAVROV, "told", f"{action} {reply}", act="threat", to="RIA Novosti", date=FRIDAY)
    a.commitment("Foreign Minister Sergei Lavrov", LAVROV, "threat", action, reply, toward=[WEST], alt={"toward": [[], [USA, NATO], [USA], [NATO]]})
    a.event("THREATEN", "occurred", [LAVROV], [WEST], action, when=FRIDAY, alt={"targets": [[], [USA, NATO]]})
    a.statement("He", LAVROV, "accused", "the West of encouraging the hawks in Kyiv", act="accusation", to="RIA Novosti", alt={"date": [FRIDAY], "addressee": [None]})
    a.event("ACCUSE", "occurred", [LAVROV], [WEST], "He accused the West of encouraging the hawks in Kyiv", alt={"when": [FRIDAY]})
    a.statement("he", LAVROV, "said", ["Moscow rules out", "that its initiatives be drowned in endless discussions"], act="refusal", to="RIA Novosti", alt={"date": [FRIDAY], "addressee": [None]})
    a.commitment("he", LAVROV, "refusal", "rules out, he said, that its initiatives be drowned in endless discussions", toward=[WEST], alt={"toward": [[], [USA], [USA, NATO]]})
    a.event("REJECT", "occurred", [LAVROV], [WEST], "Moscow rules out, he said, that its initiatives be drowned in endless discussions", minor=True, alt={"when": [FRIDAY], "targets": [[]]})

    a.at("Finland reserves the right to apply for NATO membership should it so decide, President Sauli Niinisto said in his New Year address on Saturday. Russia's proposals conflict with the European security order, he said. Prime Minister Sanna Marin made the same point in hers.")
    a.statement("President Sauli Niinisto", NIINISTO, ("said", 1), "Finland reserves the right to apply for NATO membership should it so decide", date=SATURDAY, alt={"act": ["refusal", "threat"]})
    a.commitment("President Sauli Niinisto", NIINISTO, "promise", "apply for NATO membership", "should it so decide", toward=[NATO], minor=True, alt={"kind": ["threat", "refusal"], "toward": [[], [RUS]]})
    a.statement("he", NIINISTO, ("said", 2), "Russia's proposals conflict with the European security order", act="accusation", alt={"act": ["claim", "refusal"], "date": [SATURDAY]})
    a.event("ACCUSE", "occurred", [NIINISTO], [RUS], "Russia's proposals conflict with the European security order", minor=True, alt={"when": [SATURDAY], "plover": ["REJECT"]})
    a.event("REQUEST", "occurred", [RUS], [WEST], "Russia's proposals", minor=True, alt={"targets": [[], [NATO], [USA, NATO]]})
    a.statement("Prime Minister Sanna Marin", MARIN, "made", "the same point", minor=True, alt={"act": ["refusal", "accusation"]})

    a.at("Senior US and Russian officials meet on 9-10 January for what the State Department calls the Strategic Stability Dialogue. Deputy Secretary of State Wendy Sherman heads the US team. Deputy Foreign Minister Sergei Ryabkov, her counterpart, has said Moscow will not let the talks be dragged out.")
    a.event("CONSULT", "scheduled", [USA], [RUS], "Senior US and Russian officials meet on 9-10 January", when="2022-01-09/2022-01-10", place="Geneva", format="talks", alt={"format": ["meeting"]})
    a.statement("the State Department", STATE, "calls", "the Strategic Stability Dialogue", minor=True)
    dragged = "Moscow will not let the talks be dragged out"
    a.statement("Deputy Foreign Minister Sergei Ryabkov", RYABKOV, "said", dragged, act="refusal", alt={"act": ["claim", "demand"]})
    a.commitment("Deputy Foreign Minister Sergei Ryabkov", RYABKOV, "refusal", dragged, toward=[USA], alt={"kind": ["demand", "threat"], "toward": [[], [WEST]]})
    a.event("REJECT", "occurred", [RYABKOV], [USA], dragged, minor=True, alt={"targets": [[]]})

    a.at("Josep Borrell, the EU's foreign policy chief, flies to Ukraine on Tuesday for a three-day visit that takes in the line of contact in the east. The bloc complains it has been left out of the January talks.")
    a.event("CONSULT", "scheduled", [BORRELL], [UKR], "Josep Borrell, the EU's foreign policy chief, flies to Ukraine on Tuesday for a three-day visit", when="2022-01-04/2022-01-06", place="Ukraine",
            format="visit", duration="three days", alt={"when": ["2022-01-04"]})
    a.figure(3, "days", "length of Josep Borrell's visit to Ukraine", "three-day", minor=True, alt={"side": ["EU"]})
    a.statement("The bloc", EU, "complains", "it has been left out of the January talks", act="accusation", alt={"act": ["claim"]})
    a.event("ACCUSE", "occurred", [EU], [USA, RUS], "The bloc complains it has been left out of the January talks", minor=True, alt={"targets": [[], [USA]], "status": ["ongoing"]})

    a.at('"We cannot be spectators in a discussion about our own security," an EU diplomat said.')
    a.statement("an EU diplomat", EU_DIPLOMAT, "said", '"We cannot be spectators in a discussion about our own security,"', act="demand", alt={"act": ["claim", "refusal"]})
    a.commitment("an EU diplomat", EU_DIPLOMAT, "demand", "We cannot be spectators in a discussion about our own security", minor=True, alt={"kind": ["refusal"], "toward": [[USA, RUS]]})
    a.event("REQUEST", "occurred", [EU_DIPLOMAT], [], "We cannot be spectators in a discussion about our own security", minor=True, alt={"targets": [[USA, RUS]], "plover": ["REJECT", "ACCUSE"]})

    a.at("The US, Russia, China, Britain and France affirmed in a joint statement on Monday that a nuclear war cannot be won and must never be fought. China's deputy foreign minister Ma Zhaoxu said the pledge would help to increase mutual trust.")
    a.statement("The US, Russia, China, Britain and France", FIVE, "affirmed", "a nuclear war cannot be won and must never be fought", act="promise", date=MONDAY, alt={"act": ["claim", "support"]})
    a.commitment("The US, Russia, China, Britain and France", FIVE, "promise", "must never be fought", minor=True, alt={"kind": ["demand", "refusal"]})
    a.event("AGREE", "occurred", [USA, RUS, Party("China", "CHN"), Party("United Kingdom", "GBR"), FRA], [], "The US, Russia, China, Britain and France affirmed in a joint statement on Monday that a nuclear war cannot be won", when=MONDAY,
            alt={"targets": [[USA, RUS, Party("China", "CHN"), Party("United Kingdom", "GBR"), FRA]]})
    a.figure(5, "powers", "nuclear powers that signed the statement", a.elsewhere("FIVE POWERS"), minor=True)
    a.statement("China's deputy foreign minister Ma Zhaoxu", MA, "said", "the pledge would help to increase mutual trust", act="expectation", alt={"act": ["support", "claim"], "date": [MONDAY]})
    a.event("SUPPORT", "occurred", [MA], [], "the pledge would help to increase mutual trust", minor=True, alt={"when": [MONDAY], "targets": [[USA, RUS, Party("China", "CHN"), Party("United Kingdom", "GBR"), FRA]]})

    a.at("IN FIGURES: Russian troops near Ukraine - about 100,000 (US estimate); 94,300 (Ukrainian defence minister, December). Killed in the east since 2014 - some 14,000 (UN).")
    a.statement("US", USA, "estimate", "Russian troops near Ukraine - about 100,000", minor=True)
    a.statement("Ukrainian defence minister", MINISTER, None, "94,300", minor=True, date="2021-12", mode="indirect", alt={"date": [None]})
    a.statement("UN", UN, None, "Killed in the east since 2014 - some 14,000", minor=True, mode="indirect")
    a.event("MOBILIZE", "ongoing", [RUS], [UKR], "Russian troops near Ukraine", place="near Ukraine")
    a.figure(100000, "troops", "Russian troops near Ukraine", "about 100,000", approx=True, side="RUS")
    a.figure(94300, "troops", "Russian troops near Ukraine", "94,300", side="RUS")
    a.figure(14000, "people", "killed in eastern Ukraine since 2014", "some 14,000", approx=True)

    a.at("NEXT: NATO-Russia Council, Brussels, 12 Jan. OSCE Permanent Council, Vienna, 13 Jan.")
    a.event("CONSULT", "scheduled", [NATO], [RUS], "NATO-Russia Council, Brussels, 12 Jan", when="2022-01-12", place="Brussels", format="council")
    a.event("CONSULT", "scheduled", [OSCE], [OSCE], "OSCE Permanent Council, Vienna, 13 Jan", when="2022-01-13", place="Vienna", format="council",
            alt={"targets": [[], [RUS], [USA, RUS]], "sources": [[]], "format": ["talks", "meeting"]})
