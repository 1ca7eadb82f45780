"""Gold for the live blog of 26 November 2018."""

# fmt: off
# ruff: noqa: E501

from parties import (
    COUNCIL,
    DEU,
    FRA,
    FSB,
    HALEY,
    MAAS,
    MERKEL,
    NATO,
    NAVY,
    POROSHENKO,
    PUTIN,
    RADA,
    RUS,
    SAILORS,
    STOLTENBERG,
    UKR,
    USA,
)

from annotate import Article, Party, weekday


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    mon, sun = weekday("2018-11-26", "Monday"), weekday("2018-11-25", "Sunday")
    opposition, aides, deputy, envoy = Party("Ukrainian opposition parties", "UKR"), Party("aides of Petro Poroshenko (unnamed)", "UKR"), Party("Ukrainian deputy (unnamed)", "UKR"), Party("Dmitry Polyanskiy", "RUS")
    spokesman, shippers, official, blog = Party("spokesman for Angela Merkel (unnamed)", "DEU"), Party("shippers in Mariupol"), Party("NATO official (unnamed)", "NATO"), Party("The Standard Online", "MEDIA")
    ukr_envoy, sponsors, crowd = Party("Ukrainian envoy to NATO", "UKR"), Party("Western sponsors of Ukraine"), Party("protesters", "UKR")
    a.document(published=mon, title="Ukraine parliament to vote on martial law after Russia seizes ships – as it happened", publisher="The Standard Online", published_span="Monday 26 November 2018",
               section_heads=["Haggling in Kiev", "What the UN said, if anything", "Berlin offers a phone line", "Bridge open, sort of", "Recap"], boilerplate=["(RT)"])

    a.at(a.paragraph("Here is what we know"))
    e("COERCE", "ongoing", [RUS], [UKR], "Russia still has the three vessels and their crews", place="Kerch", key="held", alt={"targets": [[SAILORS]]})
    e("COERCE", "hypothetical", [RADA], [], "to put part of the country under martial law", place="Ukraine", alt={"status": ["scheduled"], "targets": [[UKR]]}, more=["Ukraine parliament to vote on martial law"], key="martial")
    e("ASSAULT", "denied", [RUS, UKR], [], "Nobody has fired anything since Sunday night", minor=True)
    f(3, "vessels", "Ukrainian vessels held by Russia", "three vessels", side="UKR")

    a.at(a.paragraph("18.41"))
    s("Poroshenko", POROSHENKO, "asked", "60 days of martial law throughout the country", act="demand", date=mon, to="Ukrainian parliament", alt={"addressee": [None]}, key="sixty")
    s(("he", 1), POROSHENKO, "proposes", "30, and only in the ten regions that border Russia, the Azov coast or Transnistria", act="proposal", date=mon, key="thirty", alt={"date": [None], "act": ["demand"]})
    s("opposition parties", opposition, "want", "a written pledge that the presidential election of 31 March will go ahead", act="demand", to="Petro Poroshenko", alt={"addressee": [None]})
    s("His aides", aides, "say", "he will sign one", act="promise")
    s("a deputy from one of the smaller parties", deputy, "told", "‘No pledge, no votes,’", act="threat", to="us", alt={"addressee": [None, "The Standard Online"]})
    c("Poroshenko", POROSHENKO, "demand", "60 days of martial law throughout the country", toward=[RADA], minor=True)
    c(("he", 1), POROSHENKO, "demand", "30, and only in the ten regions that border Russia, the Azov coast or Transnistria", toward=[RADA], alt={"kind": ["promise"]})
    c("opposition parties", opposition, "demand", "a written pledge that the presidential election of 31 March will go ahead", toward=[POROSHENKO])
    c(("he", 2), POROSHENKO, "promise", "will sign one", toward=[opposition])
    c("a deputy from one of the smaller parties", deputy, "threat", "no votes", "No pledge", polarity="if", toward=[POROSHENKO], alt={"polarity": ["unless"]})
    e("CONCEDE", "occurred", [POROSHENKO], [opposition], "Poroshenko has blinked – twice", when=mon, alt={"targets": [[]]}, key="blinked")
    e("REQUEST", "occurred", [POROSHENKO], [RADA], "Having asked this morning for 60 days of martial law throughout the country", when=mon)
    e("REQUEST", "occurred", [POROSHENKO], [RADA], "he now proposes 30", when=mon, minor=True)
    e("REQUEST", "occurred", [opposition], [POROSHENKO], "In exchange opposition parties want a written pledge", when=mon, alt={"when": [None]})
    e("AGREE", "occurred", [aides], [opposition], "he will sign one", alt={"sources": [[POROSHENKO]]})
    e("AGREE", "hypothetical", [POROSHENKO], [opposition], "a written pledge that the presidential election of 31 March will go ahead", minor=True, key="e_written_pledge_presidential")
    e("THREATEN", "occurred", [deputy], [POROSHENKO], "No pledge, no votes", minor=True)
    e("REJECT", "hypothetical", [opposition], [POROSHENKO], "no votes", minor=True)
    f(60, "days", "martial law first asked for", "60 days", key="sixty_f")
    f(30, "days", "martial law now proposed", "30", key="thirty_f")
    f(10, "regions", "regions under martial law", "ten regions", side="UKR")

    a.at(a.paragraph("17.20"))
    s("its deputy envoy, Dmitry Polyanskiy", envoy, "blamed", "Kiev and its western sponsors for a planned provocation", act="accusation", to="UN Security Council", date=mon, alt={"addressee": [None]}, key="provocation")
    s("Nikki Haley, the outgoing US ambassador", HALEY, "called", "the seizure reckless and an affront to Ukraine’s sovereignty", act="accusation", to="UN Security Council", date=mon, alt={"addressee": [None]}, key="reckless")
    s("she", HALEY, ("said", 2), "sanctions over Crimea would stay", act="threat", date=mon, to="UN Security Council", alt={"addressee": [None], "act": ["refusal", "claim"]}, key="stay")
    c("she", HALEY, "threat", "sanctions over Crimea would stay", toward=[RUS], alt={"kind": ["refusal"]})
    e("CONSULT", "occurred", [COUNCIL], [], "The security council has met and gone home", when=mon, format="council", key="council")
    e("REJECT", "occurred", [COUNCIL], [RUS], "Russia lost a procedural vote on its own agenda item", when=mon)
    e("ACCUSE", "occurred", [envoy], [UKR, sponsors], "its deputy envoy, Dmitry Polyanskiy, then blamed Kiev and its western sponsors for a planned provocation", when=mon, alt={"targets": [[UKR]]}, key="e_deputy_envoy_dmitry")
    e("COERCE", "occurred", [UKR], [RUS], "the violation of its border", more=["crossing its border illegally"], minor=True, alt={"plover": ["ASSAULT", "MOBILIZE"], "status": ["hypothetical"]}, key="e_violation_border")
    e("ACCUSE", "occurred", [HALEY], [RUS], "called the seizure reckless and an affront to Ukraine’s sovereignty", when=mon)
    e("SANCTION", "ongoing", [USA], [RUS], "sanctions over Crimea would stay")
    e("THREATEN", "occurred", [HALEY], [RUS], "sanctions over Crimea would stay", minor=True, when=mon, alt={"plover": ["REJECT"]})
    e("AGREE", "denied", [COUNCIL], [], "No statement was adopted", minor=True)

    a.at(a.paragraph("16.05"))
    s("Northgate News", Party("Northgate News", "MEDIA"), None, "‘Russia will press criminal charges against the Ukrainian sailors for crossing its border illegally, its FSB security service said, adding that three of them had been lightly wounded and given medical help.’", minor=True)
    s("its FSB security service", FSB, "said", "Russia will press criminal charges against the Ukrainian sailors for crossing its border illegally", act="threat", mode="indirect", via=Party("Northgate News", "MEDIA"), alt={"mode": ["direct"]}, key="charges")
    s("its FSB security service", FSB, "adding", "three of them had been lightly wounded and given medical help", mode="indirect", via=Party("Northgate News", "MEDIA"), alt={"mode": ["direct"]}, key="three_s")
    s("Kiev", UKR, "figure", "six, two of them seriously", minor=True)
    c("its FSB security service", FSB, "threat", "press criminal charges against the Ukrainian sailors for crossing its border illegally", toward=[SAILORS], alt={"toward": [[UKR]]})
    e("COERCE", "hypothetical", [RUS], [SAILORS], "Russia will press criminal charges against the Ukrainian sailors", alt={"plover": ["SANCTION", "ACCUSE"]}, key="charges_e")
    e("ACCUSE", "occurred", [FSB], [SAILORS], "crossing its border illegally", minor=True, key="e_crossing_border_illegally")
    e("THREATEN", "occurred", [FSB], [SAILORS], "Russia will press criminal charges against the Ukrainian sailors for crossing its border illegally", minor=True)
    e("ASSAULT", "occurred", [RUS], [SAILORS], "three of them had been lightly wounded", when=sun, alt={"when": [None]}, key="e_three_them_lightly")
    f(3, "people", "Ukrainian sailors wounded, by the FSB's account", "three of them", side="RUS", key="three")
    f(6, "people", "Ukrainian sailors wounded, by Kiev's account", "six", side="UKR", key="six")
    f(2, "people", "sailors seriously wounded, by Kiev's account", "two of them", side="UKR", minor=True)

    a.at(a.paragraph("14.32"))
    s("The German foreign minister, Heiko Maas", MAAS, "is ready", "to mediate, ‘if necessary’ together with France", act="promise", mode="mixed", alt={"act": ["proposal"]}, key="mediate")
    s("A spokesman for Angela Merkel", spokesman, "says", "the chancellor intends to ring Vladimir Putin tonight")
    s("the chancellor", MERKEL, "intends", "to ring Vladimir Putin tonight", act="promise", via=spokesman, minor=True, alt={"act": ["claim"]})
    c("The German foreign minister, Heiko Maas", MAAS, "promise", "to mediate, ‘if necessary’ together with France", toward=[UKR, RUS])
    c("the chancellor", MERKEL, "promise", "to ring Vladimir Putin tonight", toward=[RUS], minor=True, alt={"toward": [[PUTIN]]})
    e("AGREE", "occurred", [MAAS], [UKR, RUS], "The German foreign minister, Heiko Maas, is ready to mediate", alt={"sources": [[DEU]], "targets": [[]]}, more=["Berlin offers a phone line"])
    e("CONSULT", "hypothetical", [DEU, FRA], [RUS, UKR], "to mediate, ‘if necessary’ together with France", minor=True)
    e("CONSULT", "scheduled", [MERKEL], [PUTIN], "the chancellor intends to ring Vladimir Putin tonight", when=mon, format="call", key="call", alt={"status": ["hypothetical"]})

    a.at(a.paragraph("13.10"))
    s("Shippers in Mariupol", shippers, "fear", "a blockade by other means", act="expectation")
    s("they", shippers, "complain", ["delays of up to five days", "were already costing them $10,000 to $15,000 per ship per day"], act="accusation", alt={"act": ["claim"]})
    e("CONCEDE", "occurred", [RUS], [], "The strait has been reopened to merchant ships", when=mon, place="Kerch Strait", more=["Bridge open"], key="reopened", alt={"plover": ["RETREAT"]})
    e("COERCE", "occurred", [RUS], [UKR], "A tanker which the Russians had parked under the central span on Sunday", when=sun, place="Kerch Strait", key="tanker")
    e("RETREAT", "occurred", [RUS], [], "was towed away at about four this morning local time", when=mon, minor=True, alt={"plover": ["CONCEDE"]})
    e("COERCE", "ongoing", [RUS], [UKR], "Ukrainian ones are being inspected as before", place="Kerch Strait", more=["delays of up to five days"])
    e("COERCE", "hypothetical", [RUS], [UKR], "a blockade by other means", place="Mariupol", key="e_blockade_other_means")
    e("ACCUSE", "occurred", [shippers], [RUS], "they complain", minor=True)
    f(35, "ships", "ships that have passed the strait", "some 35 ships", approx=True)
    f(None, "days", "delays at the strait", "up to five days", high=5, minor=True, alt={"value": [5]})
    f(None, "dollars per day", "cost of the delays for each ship", "$10,000 to $15,000 per ship per day", low=10000, high=15000)

    a.at(a.paragraph("11.48"))
    s("Jens Stoltenberg", STOLTENBERG, "told", "Nato supports Ukraine’s territorial integrity", act="support", to="Petro Poroshenko", key="stoltenberg")
    s("Jens Stoltenberg", STOLTENBERG, "demanded", "Russia let ships through unhindered", act="demand", to="Russia", alt={"addressee": [None]}, key="unhindered")
    s("an alliance official", official, "says", "‘Hypothetical,’", act="refusal", minor=True)
    c("Jens Stoltenberg", STOLTENBERG, "demand", "Russia let ships through unhindered", toward=[RUS])
    e("CONSULT", "scheduled", [NATO], [ukr_envoy], "Ambassadors from the alliance will meet Ukraine’s envoy this afternoon", when=mon, format="meeting", key="nato_meeting", alt={"targets": [[UKR]], "format": ["council"]})
    e("REQUEST", "occurred", [UKR], [NATO], "at Kiev’s request", minor=True)
    e("CONSULT", "occurred", [STOLTENBERG], [POROSHENKO], "Jens Stoltenberg has told Poroshenko by telephone", format="call")
    e("SUPPORT", "occurred", [STOLTENBERG], [UKR], "Nato supports Ukraine’s territorial integrity", alt={"sources": [[NATO]]})
    e("REQUEST", "occurred", [STOLTENBERG], [RUS], "demanded that Russia let ships through unhindered")
    e("AGREE", "denied", [STOLTENBERG], [UKR], "He didn’t promise warships", minor=True)
    e("MOBILIZE", "hypothetical", [NATO], [RUS], "warships", minor=True, alt={"targets": [[]], "status": ["denied"]}, key="e_warships")

    a.at(a.paragraph("10.15"))
    s("Moscow", RUS, "insists", "they gave no notice of their passage", act="accusation", key="no_notice", alt={"act": ["claim"]})
    s("Ukraine’s navy", NAVY, "says", "it radioed ahead at 3.58am", act="denial", key="notice", alt={"act": ["claim"]})
    e("ASSAULT", "occurred", [RUS], [UKR], "a Russian coastguard cutter rammed the tug", when=sun, place="off the Kerch Strait", alt={"when": [None]}, key="rammed")
    e("ASSAULT", "occurred", [RUS], [UKR], "all three were fired on", when=sun, alt={"plover": ["COERCE"], "when": [None]}, key="fired")
    e("COERCE", "occurred", [RUS], [UKR], "boarded and towed to Kerch", when=sun, alt={"plover": ["ASSAULT"], "when": [None]}, more=["Russia seizes ships", "the seizure reckless"], key="seized")
    e("RETREAT", "occurred", [UKR], [], "as they turned for home", when=sun, minor=True, alt={"when": [None]})
    e("ACCUSE", "occurred", [RUS], [UKR], "Moscow insists they gave no notice of their passage", minor=True)
    e("AGREE", "occurred", [RUS], [UKR], "a 2003 treaty", when="2003", minor=True, key="e_2003_treaty")

    a.at(a.paragraph("09.02"))
    e("PROTEST", "occurred", [crowd], [RUS], "burning tyres outside the Russian embassy", place="Kiev", alt={"status": ["ongoing"]})
    e("ASSAULT", "occurred", [crowd], [RUS], "a diplomatic car was set alight overnight", place="Kiev", alt={"sources": [[]], "plover": ["PROTEST"], "when": [mon]})
    e("ACCUSE", "occurred", [RUS], [UKR], "Moscow has protested", alt={"plover": ["PROTEST"]})

    a.at(a.paragraph("• This article"))
    s("An earlier version", blog, "said", "23 sailors were held", minor=True)
    s("Ukraine", UKR, "says", "there are 24", minor=True)
    f(24, "sailors", "Ukrainian sailors held", "24", side="UKR", key="twentyfour")
    f(23, "sailors", "Ukrainian sailors held, by an earlier version", "23 sailors", minor=True, key="f_23_sailors")
