"""Gold for the web page of Wednesday 5 January 2022; the offsets are into the text that ``standoff.documents`` reads."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import BAERBOCK, BLINKEN, BORRELL, DEU, EU, FRA, KREMLIN, KULEBA, NATO, RUS, SEPARATISTS, UKR, USA

from annotate import Article, Party

WEDNESDAY = "2022-01-05"
OFFICER = Party("Ukrainian officer (unnamed)", "UKR")
DIPLOMATS = Party("Russian diplomats", "RUS")
HALYNA = Party("Halyna Petrivna")


def annotate(a: Article) -> None:
    a.document(
        published=WEDNESDAY,
        title="Borrell at the front line: Europe must have its say",
        byline="Solomiya Hrytsak",
        publisher="Eastview Journal",
        section_heads=["Pipeline and pressure"],
        alt={"byline": ["By Solomiya Hrytsak in Stanytsia Luhanska"]},
    )

    a.at("Borrell at the front line: Europe must have its say")
    a.statement("Borrell", BORRELL, None, "Europe must have its say", act="demand", minor=True, alt={"date": [WEDNESDAY]})
    a.commitment("Borrell", BORRELL, "demand", "Europe must have its say", minor=True, same_as="include", alt={"toward": [[USA, RUS]]})

    a.at("Josep Borrell came on Wednesday to where Europe’s security ends in sandbags. The EU’s foreign policy chief walked with Ukraine’s foreign minister, Dmytro Kuleba, to the bridge at Stanytsia Luhanska, the first holder of his office to visit the line of contact since the war began almost eight years ago.")
    a.event("CONSULT", "occurred", [BORRELL], [KULEBA], "The EU’s foreign policy chief walked with Ukraine’s foreign minister, Dmytro Kuleba, to the bridge at Stanytsia Luhanska", when=WEDNESDAY,
            place="Stanytsia Luhanska", format="visit", more=["Josep Borrell came on Wednesday to where Europe’s security ends in sandbags"])
    a.event("ASSAULT", "occurred", [SEPARATISTS], [UKR], "the war began almost eight years ago", when="2014", minor=True,
            alt={"sources": [[], [RUS]], "status": ["ongoing"], "when": [None], "targets": [[]]})
    a.figure(8, "years", "time since the war in eastern Ukraine began", "almost eight years", approx=True, high=8, minor=True)

    a.at("“There is no security in Europe without the security of Ukraine,” he said beside the crossing point. Any discussion of European security, he insisted, must include the European Union and Ukraine, and not only Moscow and Washington.")
    include = "must include the European Union and Ukraine, and not only Moscow and Washington"
    a.statement(("he", 1), BORRELL, "said", "“There is no security in Europe without the security of Ukraine,”", date=WEDNESDAY, alt={"act": ["support", "demand"], "date": [None]})
    a.statement(("he", 2), BORRELL, "insisted", ["Any discussion of European security", include], act="demand", date=WEDNESDAY, alt={"date": [None]})
    a.commitment(("he", 2), BORRELL, "demand", include, key="include", alt={"toward": [[USA, RUS], [RUS, USA], [RUS]]})
    a.event("REQUEST", "occurred", [BORRELL], [], f"Any discussion of European security, he insisted, {include}", when=WEDNESDAY, more=["Europe must have its say"], alt={"targets": [[USA, RUS], [RUS]], "when": [None]})

    a.at("The conflict, Borrell warned, was on the verge of getting deeper. He repeated that any military aggression against Ukraine would have massive consequences and severe costs, and said that Brussels was working on them together with the United States, NATO and other partners.")
    costs = "would have massive consequences and severe costs"
    a.statement("Borrell", BORRELL, "warned", ["The conflict", "was on the verge of getting deeper"], act="expectation", date=WEDNESDAY, alt={"act": ["claim"], "date": [None]})
    a.statement("He", BORRELL, "repeated", f"any military aggression against Ukraine {costs}", act="threat", date=WEDNESDAY, alt={"date": [None]})
    a.commitment("He", BORRELL, "threat", costs, "any military aggression against Ukraine", toward=[RUS])
    a.event("THREATEN", "occurred", [BORRELL], [RUS], f"He repeated that any military aggression against Ukraine {costs}", when=WEDNESDAY, alt={"when": [None]})
    a.event("ASSAULT", "hypothetical", [RUS], [UKR], "any military aggression against Ukraine", more=["should Moscow renew its aggression", "a further breach of Ukrainian sovereignty"])
    working = "Brussels was working on them together with the United States, NATO and other partners"
    a.statement("He", BORRELL, "said", working, date=WEDNESDAY, alt={"date": [None]})
    a.event("COOPERATE", "ongoing", [EU], [USA, NATO], working, minor=True, alt={"plover": ["CONSULT"], "status": ["occurred"]})

    a.at("Kuleba accused Russia of wanting to decide the fate of Europe over the heads of Europeans. He said that all decisions about Ukraine had to be taken with Ukraine’s participation, and thanked the EU for its help: it has paid out more than 17 billion euros in grants and loans since 2014.")
    fate = "Russia of wanting to decide the fate of Europe over the heads of Europeans"
    a.statement("Kuleba", KULEBA, "accused", fate, act="accusation", date=WEDNESDAY, alt={"date": [None]})
    a.event("ACCUSE", "occurred", [KULEBA], [RUS], f"Kuleba accused {fate}", when=WEDNESDAY, alt={"when": [None]})
    decisions = "all decisions about Ukraine had to be taken with Ukraine’s participation"
    a.statement("He", KULEBA, "said", decisions, act="demand", date=WEDNESDAY, alt={"date": [None]})
    a.commitment("He", KULEBA, "demand", decisions, alt={"toward": [[USA, RUS], [RUS], [USA], [EU]]})
    a.event("REQUEST", "occurred", [KULEBA], [], f"He said that {decisions}", when=WEDNESDAY, minor=True, alt={"when": [None], "targets": [[USA, RUS], [RUS], [USA], [EU]]})
    a.statement("He", KULEBA, "thanked", "the EU for its help", act="support", to="European Union", date=WEDNESDAY, minor=True, alt={"date": [None], "addressee": [None]})
    a.event("SUPPORT", "occurred", [KULEBA], [EU], "thanked the EU for its help", when=WEDNESDAY, minor=True, alt={"when": [None]})
    a.event("AID", "occurred", [EU], [UKR], "it has paid out more than 17 billion euros in grants and loans since 2014", when="2014/2022-01-05", minor=True,
            alt={"when": [None, "2014"], "status": ["ongoing"]})
    a.figure(17_000_000_000, "euros", "EU grants and loans to Ukraine since 2014", "more than 17 billion euros", approx=True, low=17_000_000_000, side="EU", alt={"side": [None, "UKR"]})

    a.at("A Ukrainian officer who guided the delegation counted four breaches of the ceasefire in the past day. “We hold our fire until they force us to answer,” the officer said. The separatists deny having fired.")
    breaches = "four breaches of the ceasefire in the past day"
    a.statement("A Ukrainian officer", OFFICER, "counted", breaches, alt={"act": ["accusation"], "date": [WEDNESDAY]})
    a.event("ASSAULT", "occurred", [SEPARATISTS], [UKR], breaches, when="2022-01-04/2022-01-05", minor=True, alt={"when": [None, "2022-01-04", "2022-01-05"], "sources": [[]], "targets": [[]]})
    a.figure(4, "breaches", "breaches of the ceasefire in a day", "four breaches")
    a.statement("the officer", OFFICER, "said", "“We hold our fire until they force us to answer,”", act="promise", alt={"act": ["claim", "accusation"], "date": [WEDNESDAY]})
    a.commitment("the officer", OFFICER, "promise", "We hold our fire", "until they force us to answer", toward=[SEPARATISTS], minor=True, alt={"kind": ["threat"], "toward": [[]]})
    a.statement("The separatists", SEPARATISTS, "deny", "having fired", act="denial")
    a.event("ASSAULT", "denied", [SEPARATISTS], [UKR], "The separatists deny having fired", alt={"targets": [[]]})

    a.at("In Washington, meanwhile, the German foreign minister, Annalena Baerbock, was received by Antony Blinken. The American secretary of state said that Nord Stream 2 was leverage for Europe rather than for Russia: should Moscow renew its aggression, it was hard to see gas flowing through the pipeline. Baerbock agreed that Russia would pay a high price for a further breach of Ukrainian sovereignty.")
    a.event("CONSULT", "occurred", [BLINKEN], [BAERBOCK], "the German foreign minister, Annalena Baerbock, was received by Antony Blinken", when=WEDNESDAY, place="Washington", format="meeting",
            alt={"format": ["visit", "talks"], "when": [None]})
    renew, gas = "should Moscow renew its aggression", "it was hard to see gas flowing through the pipeline"
    a.statement("The American secretary of state", BLINKEN, "said", f"Nord Stream 2 was leverage for Europe rather than for Russia: {renew}, {gas}", act="threat", alt={"act": ["claim", "expectation"], "date": [WEDNESDAY]})
    a.commitment("The American secretary of state", BLINKEN, "threat", gas, renew, toward=[RUS])
    a.event("THREATEN", "occurred", [BLINKEN], [RUS], f"{renew}, {gas}", alt={"when": [WEDNESDAY]})
    a.event("SANCTION", "hypothetical", [DEU], [RUS], gas, minor=True, alt={"sources": [[USA], [EU], []]})
    pay, breach = "Russia would pay a high price", "for a further breach of Ukrainian sovereignty"
    a.statement(("Baerbock", 2), BAERBOCK, "agreed", f"{pay} {breach}", act="threat", alt={"date": [WEDNESDAY]})
    a.commitment(("Baerbock", 2), BAERBOCK, "threat", pay, breach, toward=[RUS])
    a.event("THREATEN", "occurred", [BAERBOCK], [RUS], f"Baerbock agreed that {pay}", alt={"when": [WEDNESDAY]})

    a.at("The Kremlin has kept aloof from the European offers. Russian diplomats say that they will negotiate with the Americans on the 10th and with NATO on the 12th, and that the rest is detail. French and German envoys are nevertheless expected in Moscow on Thursday to sound out a new round of four-way talks.")
    a.event("REJECT", "ongoing", [KREMLIN], [EU], "The Kremlin has kept aloof from the European offers", minor=True, alt={"status": ["occurred"], "targets": [[], [FRA, DEU]]})
    negotiate = "negotiate with the Americans on the 10th and with NATO on the 12th"
    a.statement("Russian diplomats", DIPLOMATS, "say", f"they will {negotiate}, and that the rest is detail", alt={"act": ["promise", "refusal"]})
    a.commitment("Russian diplomats", DIPLOMATS, "promise", negotiate, toward=[USA, NATO], minor=True)
    a.event("CONSULT", "scheduled", [RUS], [USA], "they will negotiate with the Americans on the 10th", when="2022-01-10", format="talks")
    a.event("CONSULT", "scheduled", [RUS], [NATO], "with NATO on the 12th", when="2022-01-12", format="talks", alt={"format": ["council"]})
    a.event("CONSULT", "scheduled", [FRA, DEU], [RUS], "French and German envoys are nevertheless expected in Moscow on Thursday", when="2022-01-06", place="Moscow", format="visit", alt={"format": ["talks", "meeting"]})
    a.event("CONSULT", "hypothetical", [FRA, DEU], [RUS, UKR], "a new round of four-way talks", format="talks", minor=True)
    a.figure(4, "parties", "parties to the Normandy talks", "four-way", minor=True)

    a.at("In the queue at the checkpoint, 71-year-old Halyna Petrivna had come for her pension and knew nothing of the visitor. “Let them talk,” she said. “As long as they are talking, nobody is shooting at us.”")
    a.figure(71, "years", "age of Halyna Petrivna", "71-year-old", minor=True)
    a.statement("she", HALYNA, "said", ["“Let them talk,”", "“As long as they are talking, nobody is shooting at us.”"], act="demand", minor=True, alt={"act": ["claim", "support", "expectation"], "date": [WEDNESDAY]})
