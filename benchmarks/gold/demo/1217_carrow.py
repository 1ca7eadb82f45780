"""Gold for the broadsheet report of Friday 17 December 2021."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import ALLIES, DONFRIED, EU, EU_LEADERS, NATO, POL, PSAKI, PUTIN, RUS, RYABKOV, SULLIVAN, UKR, USA, WEST

from annotate import Article, Party

FRIDAY, WEDNESDAY, THURSDAY, MONDAY = "2021-12-17", "2021-12-15", "2021-12-16", "2021-12-13"
OFFICIAL = Party("senior official in the administration (unnamed)", "USA")
INTELLIGENCE = Party("US intelligence", "USA")
MINISTRY = Party("Ukrainian foreign ministry", "UKR")
POLISH_DIPLOMAT = Party("Polish diplomat (unnamed)", "POL")
CAPITALS = Party("Western capitals")


def annotate(a: Article) -> None:
    a.document(
        published=FRIDAY,
        title="Kremlin publishes treaty drafts that would turn back Nato’s clock",
        byline="By Rupert Hallam, Diplomatic Correspondent",
        publisher="The Carrow Chronicle",
        boilerplate=["© Carrow Newspapers 2021. All rights reserved."],
        published_span="17 December 2021",
    )

    a.at("Russia made public yesterday’s secret today: two draft treaties, one for Washington and one for the Atlantic alliance, under which Nato would give up any further enlargement and its members would withdraw troops and weapons from territory where they were not stationed in May 1997.")
    withdraw = "its members would withdraw troops and weapons from territory where they were not stationed in May 1997"
    a.statement("Russia", RUS, "made public", f"two draft treaties, one for Washington and one for the Atlantic alliance, under which Nato would give up any further enlargement and {withdraw}",
                act="demand", date=FRIDAY, alt={"act": ["proposal", "claim"], "addressee": ["United States and NATO"]})
    a.commitment("Russia", RUS, "demand", "Nato would give up any further enlargement", toward=[NATO], key="enlargement")
    a.commitment("Russia", RUS, "demand", withdraw, toward=[NATO])
    a.event("REQUEST", "occurred", [RUS], [USA, NATO], "two draft treaties, one for Washington and one for the Atlantic alliance, under which Nato would give up any further enlargement",
            when=FRIDAY, more=["Kremlin publishes treaty drafts", "would also oblige the United States to set up no bases in former Soviet republics outside Nato", withdraw, "They want us to sign away half of the alliance"],
            alt={"targets": [[NATO]], "when": [None]})
    a.event("RETREAT", "hypothetical", [NATO], [RUS], withdraw, minor=True, alt={"targets": [[]]})
    a.figure(2, "treaties", "Russian draft treaties", "two draft treaties", side="RUS", minor=True)

    a.at("The texts, which had been handed to Ms Karen Donfried, the American assistant secretary of state, in Moscow on Wednesday, would also oblige the United States to set up no bases in former Soviet republics outside Nato and to bring its nuclear weapons home from abroad.")
    a.event("CONSULT", "occurred", [RUS], [DONFRIED], "The texts, which had been handed to Ms Karen Donfried, the American assistant secretary of state, in Moscow on Wednesday",
            when=WEDNESDAY, place="Moscow", format="meeting", alt={"format": [None, "visit", "letter"], "plover": ["REQUEST"]})
    a.statement("The texts", RUS, "oblige", "the United States to set up no bases in former Soviet republics outside Nato and to bring its nuclear weapons home from abroad",
                act="demand", minor=True, alt={"addressee": ["United States"]})
    a.commitment("The texts", RUS, "demand", "set up no bases in former Soviet republics outside Nato", toward=[USA])
    a.commitment("The texts", RUS, "demand", "bring its nuclear weapons home from abroad", toward=[USA])

    a.at("Neither document says what Russia would do in exchange for so much, beyond keeping its own medium-range missiles out of reach of its neighbours.")
    a.commitment("Russia", RUS, "promise", "keeping its own medium-range missiles out of reach of its neighbours", minor=True,
                 alt={"condition": ["given"], "toward": [[USA], [NATO], [USA, NATO]]}, note="what the drafts would bind Russia to")

    a.at("Mr Sergei Ryabkov, the deputy foreign minister who presented them, insisted that the proposals were “not a menu” from which the West could choose.")
    a.statement("Mr Sergei Ryabkov", RYABKOV, "insisted", "the proposals were “not a menu” from which the West could choose", act="refusal",
                alt={"act": ["claim", "demand"], "date": [FRIDAY]})
    a.event("REJECT", "occurred", [RYABKOV], [WEST], "insisted that the proposals were “not a menu” from which the West could choose", minor=True,
            alt={"when": [FRIDAY], "plover": ["REQUEST"]})

    a.at("He said Moscow was ready to begin talks “literally tomorrow”, in Geneva for preference.")
    a.statement("He", RYABKOV, "said", "Moscow was ready to begin talks “literally tomorrow”, in Geneva for preference", act="proposal",
                alt={"act": ["promise", "demand", "claim"], "date": [FRIDAY]})
    a.commitment("He", RYABKOV, "promise", "begin talks “literally tomorrow”, in Geneva for preference", alt={"toward": [[USA], [WEST], [NATO], [USA, NATO]]})
    a.event("CONSULT", "hypothetical", [RUS], [USA], "Moscow was ready to begin talks “literally tomorrow”, in Geneva for preference", when="2021-12-18",
            place="Geneva", format="talks", minor=True, alt={"when": [None], "targets": [[WEST], []], "status": ["scheduled"]})

    a.at("On Monday he had warned that, should the West go on ignoring its concerns, confrontation would be the next stage.")
    a.statement("he", RYABKOV, "warned", "should the West go on ignoring its concerns, confrontation would be the next stage", act="threat",
                date=MONDAY, alt={"act": ["expectation"]})
    a.commitment("he", RYABKOV, "threat", "confrontation would be the next stage", "should the West go on ignoring its concerns", toward=[WEST])
    a.event("THREATEN", "occurred", [RYABKOV], [WEST], "On Monday he had warned that, should the West go on ignoring its concerns, confrontation would be the next stage", when=MONDAY)

    a.at("Ms Jen Psaki, the president’s press secretary, said there would be no talks about the security of Europe without America’s European allies and partners, and that the United States would not compromise on the principle that countries may choose their own alliances.")
    no_talks = "there would be no talks about the security of Europe without America’s European allies and partners"
    compromise = "the United States would not compromise on the principle that countries may choose their own alliances"
    a.statement("Ms Jen Psaki", PSAKI, "said", f"{no_talks}, and that {compromise}", act="refusal", alt={"act": ["promise"], "date": [FRIDAY]})
    a.commitment("Ms Jen Psaki", PSAKI, "refusal", no_talks, toward=[RUS], alt={"kind": ["promise"], "condition": ["given"], "toward": [[ALLIES], [EU]]})
    a.commitment("Ms Jen Psaki", PSAKI, "refusal", compromise, toward=[RUS])
    a.event("REJECT", "occurred", [PSAKI], [RUS], compromise, more=[no_talks], alt={"when": [FRIDAY]})

    a.at("A senior official in the administration conceded that Washington had seen the papers but added: “There are some things in those documents that the Russians know will be unacceptable, and they know that.”")
    a.statement("A senior official in the administration", OFFICIAL, "conceded", "Washington had seen the papers", alt={"date": [FRIDAY]})
    quote = "There are some things in those documents that the Russians know will be unacceptable, and they know that."
    a.statement("A senior official in the administration", OFFICIAL, "added", f"“{quote}”", act="refusal", alt={"act": ["claim", "accusation"], "date": [FRIDAY]})
    a.commitment("A senior official in the administration", OFFICIAL, "refusal", "There are some things in those documents that the Russians know will be unacceptable", toward=[RUS], minor=True)
    a.event("REJECT", "occurred", [OFFICIAL], [RUS], "There are some things in those documents that the Russians know will be unacceptable", minor=True, alt={"when": [FRIDAY]})

    a.at("Mr Jake Sullivan, the national security adviser, told an audience at the Council on Foreign Relations that America would put its own concerns on the table.")
    a.statement("Mr Jake Sullivan", SULLIVAN, "told", "America would put its own concerns on the table", act="promise",
                to="an audience at the Council on Foreign Relations", alt={"act": ["claim", "demand"], "date": [FRIDAY]})
    a.commitment("Mr Jake Sullivan", SULLIVAN, "promise", "America would put its own concerns on the table", toward=[RUS], alt={"kind": ["demand"], "toward": [[]]})

    a.at("He also said that there could be no progress under threat of arms, and that American intelligence believed Mr Putin was giving serious thought to an invasion but had not yet made up his mind.")
    thought = "Mr Putin was giving serious thought to an invasion but had not yet made up his mind"
    a.statement("He", SULLIVAN, "said", f"there could be no progress under threat of arms, and that American intelligence believed {thought}",
                alt={"act": ["refusal", "accusation", "demand"], "date": [FRIDAY]})
    a.statement("American intelligence", INTELLIGENCE, "believed", thought, via=SULLIVAN, alt={"act": ["expectation", "accusation"]})
    a.event("ASSAULT", "hypothetical", [PUTIN], [UKR], "Mr Putin was giving serious thought to an invasion", more=["if Ukraine were attacked again"])

    a.at("In Kyiv the foreign ministry said that it was for Ukraine and Nato alone to decide on Ukraine’s membership.")
    alone = "it was for Ukraine and Nato alone to decide on Ukraine’s membership"
    a.statement("the foreign ministry", MINISTRY, "said", alone, act="refusal", alt={"act": ["claim", "demand"], "date": [FRIDAY]})
    a.commitment("the foreign ministry", MINISTRY, "refusal", alone, toward=[RUS], minor=True, alt={"kind": ["demand"]})
    a.event("REJECT", "occurred", [MINISTRY], [RUS], f"the foreign ministry said that {alone}", minor=True, alt={"when": [FRIDAY]})

    a.at("A Polish diplomat was blunter. “They want us to sign away half of the alliance,” he said, “and to thank them for it.”")
    a.statement("he", POLISH_DIPLOMAT, "said", ["“They want us to sign away half of the alliance,”", "“and to thank them for it.”"], act="accusation",
                alt={"act": ["claim", "refusal"], "date": [FRIDAY]})
    a.statement("They", RUS, "want", "us to sign away half of the alliance", act="demand", via=POLISH_DIPLOMAT, minor=True)
    a.commitment("They", RUS, "demand", "sign away half of the alliance", toward=[NATO], minor=True, alt={"toward": [[POL]]})
    a.event("ACCUSE", "occurred", [POLISH_DIPLOMAT], [RUS], "They want us to sign away half of the alliance", minor=True, alt={"when": [FRIDAY]})

    a.at("On Thursday night the 27 leaders of the European Union, meeting in Brussels, had promised “massive consequences and severe cost” if Ukraine were attacked again.")
    a.event("CONSULT", "occurred", [EU_LEADERS], [EU_LEADERS], "On Thursday night the 27 leaders of the European Union, meeting in Brussels", when=THURSDAY,
            place="Brussels", format="meeting", alt={"targets": [[]], "format": ["council"]})
    a.figure(27, "leaders", "leaders of the European Union", "the 27 leaders of the European Union", side="EU", minor=True)
    a.statement("the 27 leaders of the European Union", EU_LEADERS, "promised", "“massive consequences and severe cost” if Ukraine were attacked again", act="threat", date=THURSDAY)
    a.commitment("the 27 leaders of the European Union", EU_LEADERS, "threat", "“massive consequences and severe cost”", "if Ukraine were attacked again", toward=[RUS])
    a.event("THREATEN", "occurred", [EU_LEADERS], [RUS], "had promised “massive consequences and severe cost” if Ukraine were attacked again", when=THURSDAY)

    a.at("Some 100,000 Russian soldiers now stand close to its frontiers, by the reckoning of Western capitals. Mr Putin denies that he means to use them.")
    a.statement("Western capitals", CAPITALS, "reckoning", "Some 100,000 Russian soldiers now stand close to its frontiers")
    a.event("MOBILIZE", "ongoing", [RUS], [UKR], "Some 100,000 Russian soldiers now stand close to its frontiers", place="close to Ukraine's frontiers")
    a.figure(100000, "soldiers", "Russian soldiers close to Ukraine's frontiers", "Some 100,000 Russian soldiers", approx=True, side="RUS")
    a.statement("Mr Putin", PUTIN, "denies", "he means to use them", act="denial")
    a.event("ASSAULT", "denied", [PUTIN], [UKR], "Mr Putin denies that he means to use them")
