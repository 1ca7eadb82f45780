"""Gold for the translated report of Tuesday 21 December 2021."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import DEU, DONFRIED, FRA, KREMLIN, NATO, PUTIN, RUS, SCHOLZ, STOLTENBERG, UKR, USA, WEST

from annotate import Article, Party

TUESDAY = "2021-12-21"
SHOIGU, PENTAGON, KIRBY = Party("Sergei Shoigu", "RUS"), Party("Pentagon", "USA"), Party("John Kirby", "USA")
BOARD = Party("board of the Russian Defence Ministry", "RUS")
FIRMS = Party("American private military firms", "USA")
SPOKESMAN = Party("German government spokesman (unnamed)", "DEU")


def annotate(a: Article) -> None:
    a.document(
        published=TUESDAY,
        title='Putin before the generals: "We have nowhere left to retreat"',
        byline="By our correspondent Matthias Orlik, Moscow",
        boilerplate=["Home | Politics | Abroad | Economy | Culture", "This text was translated from the German and may contain errors.", "Comments (37)"],
        published_span="21.12.2021",
    )

    a.at('Putin before the generals: "We have nowhere left to retreat"')
    a.statement("Putin", PUTIN, None, '"We have nowhere left to retreat"', minor=True, alt={"act": ["refusal", "threat"], "date": [TUESDAY]})

    a.at('Should the United States and NATO continue their "obviously aggressive line", Russia will take "adequate military-technical measures" and will react hard to unfriendly steps, Vladimir Putin said at the yearly meeting of the enlarged board of the Defence Ministry in Moscow. To this, he underlined, his country has the full right.')
    line = 'Should the United States and NATO continue their "obviously aggressive line"'
    measures = 'Russia will take "adequate military-technical measures"'
    a.statement("Vladimir Putin", PUTIN, "said", f"{line}, {measures} and will react hard to unfriendly steps", act="threat", date=TUESDAY)
    a.commitment("Vladimir Putin", PUTIN, "threat", measures, line, toward=[USA, NATO])
    a.commitment("Vladimir Putin", PUTIN, "threat", "react hard to unfriendly steps", line, toward=[USA, NATO], minor=True)
    a.event("THREATEN", "occurred", [PUTIN], [USA, NATO], f"{line}, {measures}", when=TUESDAY, alt={"targets": [[WEST]]},
            more=["The Russian president has on Tuesday sharpened his tone towards the West"])
    a.event("CONSULT", "occurred", [PUTIN], [BOARD], "at the yearly meeting of the enlarged board of the Defence Ministry in Moscow", when=TUESDAY,
            place="Moscow", format="meeting", minor=True)
    a.event("MOBILIZE", "hypothetical", [RUS], [USA, NATO], measures, minor=True, alt={"plover": ["THREATEN", "COERCE"]})
    a.statement("he", PUTIN, "underlined", ["To this", "his country has the full right"], date=TUESDAY, alt={"act": ["threat"]})

    a.at("He justified himself with the distances: If American missiles would one day stand in Ukraine, their flying time to Moscow would amount to seven to ten minutes, with hypersonic weapons even only to five.")
    a.statement("He", PUTIN, "justified himself", "If American missiles would one day stand in Ukraine, their flying time to Moscow would amount to seven to ten minutes, with hypersonic weapons even only to five",
                date=TUESDAY, alt={"act": ["accusation", "expectation"]})
    a.event("MOBILIZE", "hypothetical", [USA], [RUS], "If American missiles would one day stand in Ukraine", place="Ukraine", minor=True)
    a.figure(None, "minutes", "flying time of American missiles from Ukraine to Moscow", "seven to ten minutes", low=7, high=10, side="USA", alt={"side": [None], "approx": [True]})
    a.figure(5, "minutes", "flying time of hypersonic weapons from Ukraine to Moscow", "five", side="USA", minor=True, alt={"side": [None]})

    a.at("The tensions in Europe, so Putin, are the fault of Washington, which has broken its word in the matter of NATO's enlargement.")
    fault = "are the fault of Washington, which has broken its word in the matter of NATO's enlargement"
    a.statement("Putin", PUTIN, "so", ["The tensions in Europe", fault], act="accusation", date=TUESDAY)
    a.event("ACCUSE", "occurred", [PUTIN], [USA], "The tensions in Europe, so Putin, are the fault of Washington", when=TUESDAY)

    a.at("At the same time he assured that Russia wants no bloodshed and prefers to solve the problems by political and diplomatic means.")
    a.statement("he", PUTIN, "assured", "Russia wants no bloodshed and prefers to solve the problems by political and diplomatic means", act="promise", date=TUESDAY,
                alt={"act": ["denial", "claim"]})
    a.event("AGREE", "occurred", [PUTIN], [], "he assured that Russia wants no bloodshed", when=TUESDAY, minor=True, alt={"targets": [[WEST], [USA, NATO]]})
    a.commitment("he", PUTIN, "promise", "solve the problems by political and diplomatic means", minor=True, alt={"toward": [[WEST], [USA, NATO]]})

    a.at("Defence Minister Sergei Shoigu raised before the officers a grave reproach. More than 120 employees of American private military firms are staying in two places in the Donetsk region and are preparing there, according to him, a provocation with chemical components.")
    employees = "More than 120 employees of American private military firms are staying in two places in the Donetsk region"
    a.statement("him", SHOIGU, "according to", [f"{employees} and are preparing there", "a provocation with chemical components"], act="accusation", date=TUESDAY,
                alt={"act": ["claim"], "addressee": ["officers"]})
    a.event("ACCUSE", "occurred", [SHOIGU], [USA], "Defence Minister Sergei Shoigu raised before the officers a grave reproach", when=TUESDAY, more=[employees])
    a.event("MOBILIZE", "ongoing", [FIRMS], [RUS], employees, place="Donetsk region", minor=True, alt={"targets": [[]]}, note="alleged by Shoigu")
    a.event("ASSAULT", "hypothetical", [FIRMS], [RUS], "are preparing there, according to him, a provocation with chemical components", place="Donetsk region",
            minor=True, alt={"targets": [[]], "plover": ["COERCE", "MOBILIZE"]}, note="alleged by Shoigu")
    a.figure(120, "employees", "employees of American private military firms in the Donetsk region", "More than 120 employees", approx=True, low=120, side="USA")
    a.figure(2, "places", "places where American contractors are said to stay", "two places", minor=True, alt={"side": ["UKR", "USA"]})

    a.at('The Pentagon rejected the account: The claims of the minister were "completely false", said spokesman John Kirby in Washington.')
    a.statement("The Pentagon", PENTAGON, "rejected", "the account", act="denial", alt={"date": [TUESDAY]})
    a.statement("spokesman John Kirby", KIRBY, "said", 'The claims of the minister were "completely false"', act="denial", alt={"date": [TUESDAY]})
    a.event("REJECT", "occurred", [PENTAGON], [SHOIGU], "The Pentagon rejected the account", minor=True, alt={"when": [TUESDAY]})
    a.event("ASSAULT", "denied", [FIRMS], [RUS], 'The claims of the minister were "completely false"', minor=True,
            alt={"plover": ["MOBILIZE", "COERCE"], "targets": [[]]})

    a.at("NATO Secretary General Jens Stoltenberg meanwhile announced in Brussels that he intends to call the NATO-Russia Council together early in the new year. The dialogue must however, he said, also take up the concerns of the alliance about Russia's behaviour.")
    a.statement("NATO Secretary General Jens Stoltenberg", STOLTENBERG, "announced", "he intends to call the NATO-Russia Council together early in the new year", act="promise",
                alt={"act": ["proposal", "claim"], "date": [TUESDAY]})
    a.commitment("NATO Secretary General Jens Stoltenberg", STOLTENBERG, "promise", "call the NATO-Russia Council together early in the new year", alt={"toward": [[RUS], [NATO, RUS]]})
    a.event("CONSULT", "scheduled", [NATO], [RUS], "call the NATO-Russia Council together early in the new year", when="2022-01", format="council",
            alt={"when": [None, "2022", "2022-01/2022-02", "2022-01/2022-03"], "status": ["hypothetical"]})
    a.statement(("he", 2), STOLTENBERG, "said", ["The dialogue must however", "also take up the concerns of the alliance about Russia's behaviour"], act="demand", alt={"date": [TUESDAY]})
    a.commitment(("he", 2), STOLTENBERG, "demand", "also take up the concerns of the alliance about Russia's behaviour", toward=[RUS], alt={"toward": [[]]})
    a.event("REQUEST", "occurred", [STOLTENBERG], [RUS], "The dialogue must however, he said, also take up the concerns of the alliance about Russia's behaviour", minor=True,
            alt={"when": [TUESDAY]})

    a.at("The American diplomat Karen Donfried told journalists in a telephone briefing that her government is ready to speak with Moscow in January. If Russia moves further against Ukraine, she added, the penalties will go beyond everything that was done in 2014.")
    ready = "her government is ready to speak with Moscow in January"
    a.statement("The American diplomat Karen Donfried", DONFRIED, "told", ready, act="promise", to="journalists", alt={"act": ["claim", "proposal"], "date": [TUESDAY]})
    a.commitment("The American diplomat Karen Donfried", DONFRIED, "promise", "speak with Moscow in January", toward=[RUS])
    a.event("CONSULT", "scheduled", [USA], [RUS], ready, when="2022-01", format="talks", alt={"status": ["hypothetical"], "format": [None]})
    a.event("AGREE", "occurred", [DONFRIED], [RUS], ready, minor=True, alt={"when": [TUESDAY]})
    beyond = "the penalties will go beyond everything that was done in 2014"
    a.statement("she", DONFRIED, "added", ["If Russia moves further against Ukraine", beyond], act="threat", to="journalists", alt={"addressee": [None], "date": [TUESDAY]})
    a.commitment("she", DONFRIED, "threat", beyond, "If Russia moves further against Ukraine", toward=[RUS])
    a.event("THREATEN", "occurred", [DONFRIED], [RUS], f"If Russia moves further against Ukraine, she added, {beyond}", alt={"when": [TUESDAY]})
    a.event("SANCTION", "hypothetical", [USA], [RUS], beyond, minor=True)
    a.event("ASSAULT", "hypothetical", [RUS], [UKR], "If Russia moves further against Ukraine")

    a.at("Federal Chancellor Olaf Scholz telephoned on Tuesday with Putin for the first time since taking office.")
    a.event("CONSULT", "occurred", [SCHOLZ], [PUTIN], "Federal Chancellor Olaf Scholz telephoned on Tuesday with Putin", when=TUESDAY, format="call", more=['a "thorough exchange"'])

    a.at("A government spokesman communicated afterwards that Scholz had expressed his worry about the troops at the border and had pleaded for a revival of the talks in the Normandy format.")
    revival = "a revival of the talks in the Normandy format"
    a.statement("A government spokesman", SPOKESMAN, "communicated", f"Scholz had expressed his worry about the troops at the border and had pleaded for {revival}",
                date=TUESDAY, minor=True, alt={"act": ["demand"], "date": [None]})
    a.statement("Scholz", SCHOLZ, "expressed his worry", "the troops at the border", to="Vladimir Putin", date=TUESDAY, via=SPOKESMAN, alt={"act": ["accusation", "expectation"]})
    a.statement("Scholz", SCHOLZ, "pleaded", revival, act="demand", to="Vladimir Putin", date=TUESDAY, via=SPOKESMAN, alt={"act": ["proposal"]})
    a.commitment("Scholz", SCHOLZ, "demand", revival, toward=[RUS], alt={"toward": [[PUTIN], []]})
    a.event("REQUEST", "occurred", [SCHOLZ], [PUTIN], f"had pleaded for {revival}", when=TUESDAY)
    a.event("CONSULT", "hypothetical", [DEU, FRA], [RUS, UKR], revival, format="talks", minor=True)

    a.at('The Kremlin spoke of a "thorough exchange", in which Putin explained the Russian drafts of 17 December.')
    a.statement("The Kremlin", KREMLIN, "spoke", 'a "thorough exchange", in which Putin explained the Russian drafts of 17 December', alt={"date": [TUESDAY]})
    a.statement("Putin", PUTIN, "explained", "the Russian drafts of 17 December", to="Olaf Scholz", date=TUESDAY, via=KREMLIN, minor=True, alt={"act": ["demand"]})
    a.event("REQUEST", "occurred", [RUS], [NATO, USA], "the Russian drafts of 17 December", when="2021-12-17", minor=True, alt={"targets": [[], [WEST]]})

    a.at("How many soldiers stand at the border remains disputed. Kyiv counts about 120,000 men, in Washington one speaks of up to 100,000. Moscow names no number and disputes any intention to attack.")
    a.event("MOBILIZE", "ongoing", [RUS], [UKR], "How many soldiers stand at the border", place="the border of Ukraine", more=["the troops at the border", "Kyiv counts about 120,000 men"])
    a.statement("Kyiv", UKR, "counts", "about 120,000 men")
    a.figure(120000, "men", "Russian soldiers at the border of Ukraine", "about 120,000 men", approx=True, side="RUS")
    a.statement("Washington", USA, "speaks", "up to 100,000")
    a.figure(100000, "men", "Russian soldiers at the border of Ukraine", "up to 100,000", approx=True, high=100000, side="RUS")
    a.statement("Moscow", RUS, "disputes", "any intention to attack", act="denial")
    a.event("ASSAULT", "denied", [RUS], [UKR], "Moscow names no number and disputes any intention to attack", alt={"targets": [[]]})
