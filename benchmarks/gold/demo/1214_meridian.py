"""Gold for the agency report of 14 December 2021, a Tuesday."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import (
    BAERBOCK,
    DEU,
    DONFRIED,
    EU,
    EU_LEADERS,
    FIN,
    KREMLIN,
    MACRON,
    NATO,
    NIINISTO,
    PUTIN,
    RUS,
    RYABKOV,
    SEPARATISTS,
    UKR,
    USA,
    WEST,
    ZELENSKY,
)

from annotate import Article, Party

TUESDAY = "2021-12-14"
OFFICE = Party("Sauli Niinistö's office", "FIN")
FRENCH_OFFICIAL = Party("French official (unnamed)", "FRA")
AGENCIES = Party("Western intelligence agencies")
US_OFFICIALS = Party("US officials", "USA")
NATO_DIPLOMAT = Party("NATO diplomat in Brussels (unnamed)", "NATO")
DIPLOMATS = Party("diplomats (unnamed)")
EUROPEANS = Party("European governments")


def annotate(a: Article) -> None:
    a.document(
        published=TUESDAY,
        title="Putin presses for swift security talks as Europe weighs sanctions",
        byline="By Ilmari Saarto and Dana Whitcombe",
        agency="Meridian",
        boilerplate=["(Reporting by Ilmari Saarto in Helsinki and Dana Whitcombe in Brussels; Editing by Joan Petrie)"],
        datelines=["HELSINKI/BRUSSELS"],
        published_span="Dec 14, 2021",
        alt={"publisher": ["Meridian"]},
    )

    a.at("Putin presses for swift security talks as Europe weighs sanctions")
    a.statement("Putin", PUTIN, "presses", "swift security talks", act="demand", minor=True, alt={"date": [TUESDAY]})
    a.commitment("Putin", PUTIN, "demand", "swift security talks", toward=[], minor=True, same_as="talks",
                 alt={"toward": [[NATO], [WEST]]})

    a.at("Russian President Vladimir Putin told his Finnish counterpart on Tuesday that negotiations on legally binding "
         "guarantees for Russia's security should begin at once, the Kremlin said, as European governments debated how "
         "hard to hit Moscow should its troops move into Ukraine.")
    told = ("Russian President Vladimir Putin told his Finnish counterpart on Tuesday that negotiations on legally binding "
            "guarantees for Russia's security should begin at once")
    a.statement("the Kremlin", KREMLIN, "said", told, date=TUESDAY, minor=True, alt={"act": ["demand"], "date": [None]})
    a.statement("Russian President Vladimir Putin", PUTIN, "told",
                "negotiations on legally binding guarantees for Russia's security should begin at once", act="demand",
                to="Sauli Niinistö", date=TUESDAY, via=KREMLIN)
    a.commitment("Russian President Vladimir Putin", PUTIN, "demand",
                 "negotiations on legally binding guarantees for Russia's security should begin at once", key="talks",
                 alt={"toward": [[NATO], [WEST], [USA, NATO], [FIN]]})
    a.event("REQUEST", "occurred", [PUTIN], [], "negotiations on legally binding guarantees for Russia's security should begin "
            "at once", when=TUESDAY, more=["Putin presses for swift security talks", "The Russian leader went over the same ground"],
            alt={"targets": [[NATO], [WEST], [USA, NATO], [NIINISTO]]})
    a.event("CONSULT", "occurred", [PUTIN], [NIINISTO], "Vladimir Putin told his Finnish counterpart on Tuesday", when=TUESDAY,
            format="call", more=["the telephone call", "Putin also complained to President Sauli Niinisto"])
    a.event("SANCTION", "hypothetical", [EUROPEANS], [RUS], "how hard to hit Moscow should its troops move into Ukraine",
            more=["Europe weighs sanctions", "the options ranged from travel bans to cutting Russian banks off from the SWIFT "
                  "payments network", "to impose sanctions before an invasion rather than after it"],
            alt={"sources": [[EU]]})
    a.event("ASSAULT", "hypothetical", [RUS], [UKR], "should its troops move into Ukraine", place="Ukraine",
            more=["any further aggression against Ukraine", "unless Moscow attacked", "before an invasion"])

    a.at("Putin also complained to President Sauli Niinisto that Kyiv was sabotaging the Minsk peace agreements by flying attack "
         "drones over the Donbas, according to a Kremlin account of the telephone call.")
    drones = "Kyiv was sabotaging the Minsk peace agreements by flying attack drones over the Donbas"
    a.statement("a Kremlin account of the telephone call", KREMLIN, "according to",
                f"Putin also complained to President Sauli Niinisto that {drones}", minor=True,
                alt={"act": ["accusation"], "date": [TUESDAY]})
    a.statement("Putin", PUTIN, "complained", drones, act="accusation", to="Sauli Niinistö", date=TUESDAY, via=KREMLIN)
    a.event("ACCUSE", "occurred", [PUTIN], [UKR], "Putin also complained to President Sauli Niinisto that Kyiv was sabotaging the "
            "Minsk peace agreements", when=TUESDAY)
    a.event("MOBILIZE", "ongoing", [UKR], [SEPARATISTS], "flying attack drones over the Donbas", place="Donbas", minor=True,
            alt={"plover": ["ASSAULT", "COERCE"], "targets": [[], [RUS]], "status": ["occurred"]}, note="alleged by Putin")

    a.at("Niinisto's office said the Finnish president had voiced his deep concern about the situation on the Ukrainian border and "
         "stressed the need for a diplomatic way out.")
    a.statement("Niinisto's office", OFFICE, "said", "the Finnish president had voiced his deep concern about the situation on the "
                "Ukrainian border and stressed the need for a diplomatic way out", minor=True, alt={"date": [TUESDAY]})
    a.statement("the Finnish president", NIINISTO, "voiced his deep concern", "the situation on the Ukrainian border",
                to="Vladimir Putin", date=TUESDAY, via=OFFICE, alt={"act": ["accusation", "expectation"], "date": [None]})
    a.statement("the Finnish president", NIINISTO, "stressed", "the need for a diplomatic way out", act="demand",
                to="Vladimir Putin", date=TUESDAY, via=OFFICE, alt={"act": ["claim", "proposal"], "date": [None]})
    a.commitment("the Finnish president", NIINISTO, "demand", "a diplomatic way out", toward=[RUS], minor=True,
                 alt={"toward": [[], [PUTIN]]})
    a.event("REQUEST", "occurred", [NIINISTO], [PUTIN], "stressed the need for a diplomatic way out", when=TUESDAY, minor=True,
            alt={"targets": [[]], "when": [None]})

    a.at("The Russian leader went over the same ground in a separate call with France's Emmanuel Macron.")
    a.statement("The Russian leader", PUTIN, "went over", "the same ground", act="demand", to="Emmanuel Macron", date=TUESDAY,
                minor=True, alt={"act": ["claim"], "date": [None]})
    a.event("CONSULT", "occurred", [PUTIN], [MACRON], "a separate call with France's Emmanuel Macron", when=TUESDAY,
            format="call", alt={"when": [None]})

    a.at("A French official, who asked not to be named, said Paris would not discuss Ukraine's future over the heads of the "
         "Ukrainians.")
    a.statement("A French official", FRENCH_OFFICIAL, "said",
                "Paris would not discuss Ukraine's future over the heads of the Ukrainians", act="refusal",
                alt={"act": ["promise", "support"], "date": [TUESDAY]})
    a.commitment("A French official", FRENCH_OFFICIAL, "refusal",
                 "Paris would not discuss Ukraine's future over the heads of the Ukrainians", toward=[RUS],
                 alt={"kind": ["promise"], "toward": [[], [UKR]]})
    a.event("REJECT", "occurred", [FRENCH_OFFICIAL], [RUS],
            "Paris would not discuss Ukraine's future over the heads of the Ukrainians", minor=True,
            alt={"plover": ["SUPPORT"], "targets": [[], [UKR]], "when": [TUESDAY]})

    a.at("Western intelligence agencies estimate that Russia has assembled between 75,000 and 100,000 soldiers within reach of "
         "Ukraine, and U.S. officials have said the number could climb to 175,000 early next year.")
    a.statement("Western intelligence agencies", AGENCIES, "estimate",
                "Russia has assembled between 75,000 and 100,000 soldiers within reach of Ukraine")
    a.event("MOBILIZE", "ongoing", [RUS], [UKR], "Russia has assembled between 75,000 and 100,000 soldiers within reach of Ukraine",
            place="within reach of Ukraine", alt={"status": ["occurred"]})
    a.figure(None, "soldiers", "Russian soldiers within reach of Ukraine", "between 75,000 and 100,000 soldiers", approx=True,
             side="RUS", low=75000, high=100000)
    a.statement("U.S. officials", US_OFFICIALS, "said", "the number could climb to 175,000 early next year", act="expectation",
                alt={"act": ["claim"]})
    a.event("MOBILIZE", "hypothetical", [RUS], [UKR], "the number could climb to 175,000 early next year", when="2022", minor=True,
            alt={"when": [None, "2022-01/2022-03", "2022-01/2022-02", "2022-01"]})
    a.figure(175000, "soldiers", "Russian soldiers within reach of Ukraine early in 2022", "175,000", side="RUS",
             alt={"approx": [True]})

    a.at("Russia says it may move forces on its own territory as it sees fit and denies that it is preparing an attack.")
    a.statement("Russia", RUS, "says", "it may move forces on its own territory as it sees fit", alt={"act": ["refusal"]})
    a.statement("Russia", RUS, "denies", "it is preparing an attack", act="denial")
    a.event("ASSAULT", "denied", [RUS], [UKR], "denies that it is preparing an attack", alt={"targets": [[]]})

    a.at('"Nobody here has seen evidence that they are going home," said a NATO diplomat in Brussels. "If anything, the picture is '
         'getting worse."')
    a.statement("a NATO diplomat in Brussels", NATO_DIPLOMAT, "said",
                ['"Nobody here has seen evidence that they are going home,"', '"If anything, the picture is getting worse."'],
                alt={"act": ["denial"], "date": [TUESDAY]})
    a.event("RETREAT", "denied", [RUS], [UKR], "Nobody here has seen evidence that they are going home", minor=True,
            alt={"targets": [[]]})

    a.at("European Union leaders, who meet in Brussels on Thursday, are expected to warn that any further aggression against Ukraine "
         "would have massive consequences and a severe cost, a phrase already used at the weekend by the foreign ministers of the "
         "Group of Seven.")
    a.event("CONSULT", "scheduled", [EU_LEADERS], [EU_LEADERS], "European Union leaders, who meet in Brussels on Thursday",
            when="2021-12-16", place="Brussels", format="meeting", alt={"targets": [[]], "format": ["council"]})
    a.statement("European Union leaders", EU_LEADERS, "warn",
                "any further aggression against Ukraine would have massive consequences and a severe cost", act="threat",
                date="2021-12-16", alt={"date": [None]}, note="foretold, not yet said")
    a.commitment("European Union leaders", EU_LEADERS, "threat", "would have massive consequences and a severe cost",
                 "any further aggression against Ukraine", toward=[RUS])
    a.event("THREATEN", "scheduled", [EU_LEADERS], [RUS], "are expected to warn that any further aggression against Ukraine would "
            "have massive consequences and a severe cost", when="2021-12-16", alt={"status": ["hypothetical"]})
    a.event("THREATEN", "occurred", [Party("G7 foreign ministers")], [RUS],
            "a phrase already used at the weekend by the foreign ministers of the Group of Seven", when="2021-12-11/2021-12-12",
            minor=True)

    a.at("Diplomats said the options ranged from travel bans to cutting Russian banks off from the SWIFT payments network, but "
         "cautioned that no list would be published unless Moscow attacked.")
    a.statement("Diplomats", DIPLOMATS, "said",
                "the options ranged from travel bans to cutting Russian banks off from the SWIFT payments network",
                alt={"act": ["threat"], "date": [TUESDAY]})
    a.statement("Diplomats", DIPLOMATS, "cautioned", "no list would be published unless Moscow attacked",
                alt={"act": ["refusal", "expectation"], "date": [TUESDAY]})
    a.commitment("Diplomats", DIPLOMATS, "refusal", "no list would be published", "unless Moscow attacked",
                 alt={"kind": ["promise", "threat"], "toward": [[RUS]]}, minor=True)

    a.at("Germany's new foreign minister, Annalena Baerbock, said on Sunday that the Nord Stream 2 gas pipeline could not go into "
         "service if there were a further escalation.")
    a.statement("Annalena Baerbock", BAERBOCK, "said",
                "the Nord Stream 2 gas pipeline could not go into service if there were a further escalation", act="threat",
                date="2021-12-12", alt={"act": ["refusal", "claim"]})
    a.commitment("Annalena Baerbock", BAERBOCK, "threat", "the Nord Stream 2 gas pipeline could not go into service",
                 "if there were a further escalation", toward=[RUS], alt={"kind": ["refusal"]})
    a.event("THREATEN", "occurred", [BAERBOCK], [RUS], "Annalena Baerbock, said on Sunday that the Nord Stream 2 gas pipeline could "
            "not go into service", when="2021-12-12")
    a.event("SANCTION", "hypothetical", [DEU], [RUS], "the Nord Stream 2 gas pipeline could not go into service if there "
            "were a further escalation", minor=True)

    a.at("Karen Donfried, the U.S. assistant secretary of state for European affairs, held talks in Kyiv on Tuesday and travels on "
         "to Moscow on Wednesday. There she is due to see Sergei Ryabkov, the deputy foreign minister, who said on Monday that "
         "Russia might be forced to station intermediate-range nuclear missiles in Europe unless NATO undertook not to do so itself.")
    a.event("CONSULT", "occurred", [DONFRIED], [UKR], "held talks in Kyiv on Tuesday", when=TUESDAY, place="Kyiv",
            format="talks", alt={"format": ["visit", "meeting"]})
    a.event("CONSULT", "scheduled", [DONFRIED], [RYABKOV], "travels on to Moscow on Wednesday", when="2021-12-15", place="Moscow",
            format="visit", more=["she is due to see Sergei Ryabkov"], alt={"format": ["meeting", "talks"]})
    missiles = "Russia might be forced to station intermediate-range nuclear missiles in Europe"
    a.statement("Sergei Ryabkov", RYABKOV, "said", f"{missiles} unless NATO undertook not to do so itself", act="threat",
                date="2021-12-13")
    a.commitment("Sergei Ryabkov", RYABKOV, "threat", missiles, "unless NATO undertook not to do so itself", toward=[NATO])
    a.event("THREATEN", "occurred", [RYABKOV], [NATO], f"said on Monday that {missiles}", when="2021-12-13")
    a.event("MOBILIZE", "hypothetical", [RUS], [NATO], "station intermediate-range nuclear missiles in Europe unless NATO undertook "
            "not to do so itself", place="Europe", minor=True, alt={"targets": [[]]})

    a.at("Ukraine's President Volodymyr Zelenskiy, who will attend a summit of the EU's eastern neighbours on Wednesday, has urged "
         "the bloc to impose sanctions before an invasion rather than after it.")
    a.event("CONSULT", "scheduled", [ZELENSKY], [EU], "who will attend a summit of the EU's eastern neighbours on Wednesday",
            when="2021-12-15", format="meeting", alt={"format": ["talks", "council"]})
    a.statement("Ukraine's President Volodymyr Zelenskiy", ZELENSKY, "urged",
                "to impose sanctions before an invasion rather than after it", act="demand", to="European Union",
                alt={"act": ["proposal"]})
    a.commitment("Ukraine's President Volodymyr Zelenskiy", ZELENSKY, "demand",
                 "impose sanctions before an invasion rather than after it", toward=[EU])
    a.event("REQUEST", "occurred", [ZELENSKY], [EU], "has urged the bloc to impose sanctions before an invasion")
