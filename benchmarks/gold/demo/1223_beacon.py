"""Gold for the tabloid report of Thursday 23 December 2021."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import BIDEN, KULEBA, NATO, PSAKI, PUTIN, RUS, SEPARATISTS, STOLTENBERG, UKR, US_OFFICIAL, USA, WEST

from annotate import Article, Party

THURSDAY, WEDNESDAY = "2021-12-23", "2021-12-22"
JOURNALIST = Party("British journalist (unnamed)", "MEDIA")
JOHNSON = Party("Boris Johnson", "GBR")
COMMANDERS = Party("Ukrainian commanders", "UKR")
AGENCY = Party("Ukrainian defence intelligence agency", "UKR")
MONITORS = Party("ceasefire monitors")
SERGEANT = Party("Ukrainian sergeant at the front (unnamed)", "UKR")
TRUCE = Party("Ukraine and pro-Russia separatists")


def annotate(a: Article) -> None:
    a.document(
        published=THURSDAY,
        title="'GIVE US GUARANTEES, NOW': Vlad blasts the West in marathon press grilling",
        byline="By KAYLEIGH FROST, World Affairs Reporter",
        boilerplate=["READ MORE: Inside Britain's plan to evacuate Kyiv", "Got a story? Email tips@dailybeacon.example"],
        published_span=("23 December 2021", 1),
        alt={"publisher": ["The Daily Beacon", "Daily Beacon"]},
    )

    a.at("'GIVE US GUARANTEES, NOW': Vlad blasts the West in marathon press grilling")
    a.statement("Vlad", PUTIN, None, "'GIVE US GUARANTEES, NOW'", act="demand", mode="direct", minor=True, alt={"date": [THURSDAY]})
    a.commitment("Vlad", PUTIN, "demand", "GIVE US GUARANTEES, NOW", toward=[WEST], minor=True, same_as="guarantees", alt={"toward": [[], [NATO]]})
    a.event("ACCUSE", "occurred", [PUTIN], [WEST], "Vlad blasts the West", when=THURSDAY, more=['Putin claimed the West had "cheated" Moscow with five waves of NATO expansion'],
            alt={"when": [None]})

    a.at("VLADIMIR Putin has told NATO to back off from Russia's doorstep - and insisted it is not him who wants a war.")
    a.statement("VLADIMIR Putin", PUTIN, "told", "to back off from Russia's doorstep", act="demand", to="NATO", alt={"date": [THURSDAY]})
    a.commitment("VLADIMIR Putin", PUTIN, "demand", "back off from Russia's doorstep", toward=[NATO])
    a.event("REQUEST", "occurred", [PUTIN], [NATO], "VLADIMIR Putin has told NATO to back off from Russia's doorstep", when=THURSDAY,
            more=["You should give us guarantees. Right away, right now", "GIVE US GUARANTEES, NOW"], alt={"when": [None], "targets": [[WEST]]})
    a.statement("VLADIMIR Putin", PUTIN, "insisted", "it is not him who wants a war", act="denial", alt={"act": ["claim"], "date": [THURSDAY]})
    a.event("ASSAULT", "denied", [PUTIN], [UKR], "insisted it is not him who wants a war", minor=True, alt={"targets": [[], [WEST]]})

    a.at("The Russian strongman, 69, let rip at his annual press conference in Moscow, which dragged on for nearly FOUR hours.")
    a.figure(69, "years", "age of Vladimir Putin", "69", side="RUS", minor=True, alt={"side": [None]})
    a.figure(4, "hours", "length of Vladimir Putin's annual press conference", "nearly FOUR hours", approx=True, high=4, minor=True, alt={"high": [None], "side": ["RUS"]})

    a.at('"You should give us guarantees. Right away, right now," he snapped at a British journalist who had asked whether he would promise not to invade Ukraine.')
    a.statement(("he", 1), PUTIN, "snapped", '"You should give us guarantees. Right away, right now,"', act="demand", to="British journalist", date=THURSDAY, alt={"date": [None], "addressee": [None]})
    a.commitment(("he", 1), PUTIN, "demand", "You should give us guarantees. Right away, right now", toward=[WEST], key="guarantees", alt={"toward": [[], [NATO]]})
    a.statement("a British journalist", JOURNALIST, "asked", "whether he would promise not to invade Ukraine", to="Vladimir Putin", date=THURSDAY,
                alt={"date": [None], "act": ["demand"], "addressee": [None]})
    a.event("ASSAULT", "hypothetical", [RUS], [UKR], "invade Ukraine", place="Ukraine", more=["if tanks roll over the frontier", "any invasion"])

    a.at('Putin claimed the West had "cheated" Moscow with five waves of NATO expansion.')
    a.statement("Putin", PUTIN, "claimed", 'the West had "cheated" Moscow with five waves of NATO expansion', act="accusation", alt={"date": [THURSDAY]})
    a.figure(5, "waves", "waves of NATO expansion", "five waves of NATO expansion", side="NATO", minor=True, alt={"side": [None]})

    a.at("And he demanded to know how Washington would feel if Russian missiles turned up in Canada or Mexico.")
    a.statement("he", PUTIN, "demanded to know", "how Washington would feel if Russian missiles turned up in Canada or Mexico", alt={"act": ["demand", "accusation"], "date": [THURSDAY]})

    a.at("The Kremlin boss revealed that America is ready to sit down in Geneva at the start of the New Year to talk through his demands.")
    sit = "America is ready to sit down in Geneva at the start of the New Year to talk through his demands"
    a.statement("The Kremlin boss", PUTIN, "revealed", sit, alt={"date": [THURSDAY]})
    a.commitment("America", USA, "promise", "sit down in Geneva at the start of the New Year to talk through his demands", toward=[RUS], minor=True, note="as Putin tells it")
    a.event("CONSULT", "scheduled", [USA], [RUS], sit, when="2022-01", place="Geneva", format="talks",
            alt={"when": [None, "2022", "2022-01-01"], "format": ["meeting"], "status": ["hypothetical"]})

    a.at('He called the US response so far "positive" - but moaned that his country would not let the talks be dragged out for decades.')
    a.statement("He", PUTIN, "called", 'the US response so far "positive"', act="support", alt={"act": ["claim"], "date": [THURSDAY]})
    a.event("SUPPORT", "occurred", [PUTIN], [USA], 'He called the US response so far "positive"', minor=True, alt={"when": [THURSDAY]})
    decades = "his country would not let the talks be dragged out for decades"
    a.statement("He", PUTIN, "moaned", decades, act="refusal", alt={"act": ["claim", "threat", "demand"], "date": [THURSDAY]})
    a.commitment("He", PUTIN, "refusal", decades, toward=[USA], alt={"kind": ["threat", "demand"], "toward": [[], [WEST]]})
    a.event("REJECT", "occurred", [PUTIN], [USA], decades, minor=True, alt={"when": [THURSDAY], "targets": [[], [WEST]]})

    a.at("Kyiv was having none of it.")
    a.event("REJECT", "occurred", [UKR], [RUS], "Kyiv was having none of it", minor=True, alt={"when": [THURSDAY], "targets": [[PUTIN]]})

    a.at("Ukraine's foreign minister Dmytro Kuleba says Ukraine threatens nobody, and wants the Kremlin to pull its forces back from the border.")
    a.statement("Ukraine's foreign minister Dmytro Kuleba", KULEBA, "says", "Ukraine threatens nobody", act="denial", alt={"act": ["claim"], "date": [THURSDAY]})
    a.statement("Ukraine's foreign minister Dmytro Kuleba", KULEBA, "wants", "the Kremlin to pull its forces back from the border", act="demand", alt={"date": [THURSDAY]})
    a.commitment("Ukraine's foreign minister Dmytro Kuleba", KULEBA, "demand", "pull its forces back from the border", toward=[RUS])
    a.event("REQUEST", "occurred", [KULEBA], [RUS], "wants the Kremlin to pull its forces back from the border", alt={"when": [THURSDAY]})

    a.at("Press secretary Jen Psaki said the only aggression at the border was Russia's, and that facts are a funny thing.")
    a.statement("Press secretary Jen Psaki", PSAKI, "said", "the only aggression at the border was Russia's, and that facts are a funny thing", act="accusation", alt={"date": [THURSDAY]})
    a.event("ACCUSE", "occurred", [PSAKI], [RUS], "Jen Psaki said the only aggression at the border was Russia's", when=THURSDAY,
            more=["The White House hit back within hours"], alt={"when": [None]})

    a.at("President Joe Biden has vowed to slap Moscow with sanctions like none it has ever seen if tanks roll over the frontier.")
    slap = "slap Moscow with sanctions like none it has ever seen"
    a.statement("President Joe Biden", BIDEN, "vowed", f"to {slap} if tanks roll over the frontier", act="threat")
    a.commitment("President Joe Biden", BIDEN, "threat", slap, "if tanks roll over the frontier", toward=[RUS])
    a.event("THREATEN", "occurred", [BIDEN], [RUS], f"President Joe Biden has vowed to {slap}")
    a.event("SANCTION", "hypothetical", [USA], [RUS], f"{slap} if tanks roll over the frontier", minor=True)

    a.at("Boris Johnson has warned the Russian leader that any invasion would be a strategic mistake with significant consequences.")
    mistake = "would be a strategic mistake with significant consequences"
    a.statement("Boris Johnson", JOHNSON, "warned", f"any invasion {mistake}", act="threat", to="Vladimir Putin")
    a.commitment("Boris Johnson", JOHNSON, "threat", mistake, "any invasion", toward=[RUS], alt={"toward": [[PUTIN]]})
    a.event("THREATEN", "occurred", [JOHNSON], [PUTIN], "Boris Johnson has warned the Russian leader that any invasion would be a strategic mistake")

    a.at('A US official said Washington would go public with a date for the talks soon. "We\'re prepared to have that conversation, but we won\'t have it in front of the cameras," the official said.')
    date = "Washington would go public with a date for the talks soon"
    a.statement("A US official", US_OFFICIAL, ("said", 1), date, act="promise", alt={"act": ["claim", "expectation"], "date": [THURSDAY]})
    a.commitment("A US official", US_OFFICIAL, "promise", date, alt={"toward": [[RUS]]})
    a.statement("the official", US_OFFICIAL, ("said", 2), '"We\'re prepared to have that conversation, but we won\'t have it in front of the cameras,"', act="refusal",
                alt={"act": ["promise", "claim"], "date": [THURSDAY]})
    a.commitment("the official", US_OFFICIAL, "promise", "We're prepared to have that conversation", toward=[RUS], minor=True, alt={"toward": [[]]})
    a.commitment("the official", US_OFFICIAL, "refusal", "we won't have it in front of the cameras", toward=[RUS], minor=True, alt={"toward": [[]]})

    a.event("REJECT", "occurred", [US_OFFICIAL], [RUS], "we won't have it in front of the cameras", minor=True, alt={"when": [THURSDAY], "targets": [[]]})

    a.at("NATO chief Jens Stoltenberg wants a meeting of the NATO-Russia Council early next year.")
    council = "a meeting of the NATO-Russia Council early next year"
    a.statement("NATO chief Jens Stoltenberg", STOLTENBERG, "wants", council, act="proposal", alt={"act": ["demand"]})
    a.commitment("NATO chief Jens Stoltenberg", STOLTENBERG, "demand", council, toward=[RUS], alt={"kind": ["promise"], "toward": [[], [NATO, RUS]]})
    a.event("CONSULT", "hypothetical", [NATO], [RUS], council, when="2022-01", format="council",
            alt={"when": [None, "2022", "2022-01/2022-02", "2022-01/2022-03"], "status": ["scheduled"]})
    a.event("REQUEST", "occurred", [STOLTENBERG], [RUS], f"Jens Stoltenberg wants {council}", minor=True, alt={"targets": [[], [NATO, RUS]]})

    a.at("Commanders fear as many as 120,000 Russian troops are parked within striking distance, according to its defence intelligence agency.")
    parked = "as many as 120,000 Russian troops are parked within striking distance"
    a.statement("its defence intelligence agency", AGENCY, "according to", f"Commanders fear {parked}", minor=True)
    a.statement("Commanders", COMMANDERS, "fear", parked, act="expectation", via=AGENCY, alt={"act": ["claim"]})
    a.event("MOBILIZE", "ongoing", [RUS], [UKR], parked, place="within striking distance of Ukraine")
    a.figure(120000, "troops", "Russian troops within striking distance of Ukraine", "as many as 120,000 Russian troops", approx=True, high=120000, side="RUS", alt={"high": [None]})

    a.at("Some 13,000 people have lost their lives in eastern Ukraine since fighting broke out in 2014.")
    a.figure(13000, "people", "deaths in eastern Ukraine since 2014", "Some 13,000 people", approx=True)
    a.event("ASSAULT", "occurred", [SEPARATISTS], [UKR], "fighting broke out in 2014", when="2014", place="eastern Ukraine", minor=True,
            alt={"status": ["ongoing"], "sources": [[], [RUS], [UKR]], "targets": [[], [SEPARATISTS]]})

    a.at("Ceasefire monitors offered one scrap of good news: Kyiv and the Moscow-backed rebels agreed on Wednesday to go back to last year's truce.")
    back = "Kyiv and the Moscow-backed rebels agreed on Wednesday to go back to last year's truce"
    a.statement("Ceasefire monitors", MONITORS, "offered", back, alt={"date": [THURSDAY]})
    a.statement("Kyiv and the Moscow-backed rebels", TRUCE, "agreed", "to go back to last year's truce", act="promise", date=WEDNESDAY, via=MONITORS, minor=True)
    a.commitment("Kyiv and the Moscow-backed rebels", TRUCE, "promise", "go back to last year's truce", minor=True)
    a.event("AGREE", "occurred", [UKR], [SEPARATISTS], back, when=WEDNESDAY)

    a.at('It would not last, grumbled one Ukrainian sergeant at the front. "They\'ll stop shooting when Putin tells them to stop, and not a minute before."')
    a.statement("one Ukrainian sergeant at the front", SERGEANT, "grumbled", "It would not last", act="expectation", alt={"act": ["claim"]})
    a.statement("one Ukrainian sergeant at the front", SERGEANT, None, '"They\'ll stop shooting when Putin tells them to stop, and not a minute before."', act="accusation",
                alt={"act": ["claim", "expectation"]})
    a.event("ACCUSE", "occurred", [SERGEANT], [PUTIN], "They'll stop shooting when Putin tells them to stop", minor=True, alt={"targets": [[SEPARATISTS], [RUS]]})
    a.event("ASSAULT", "ongoing", [SEPARATISTS], [UKR], "They'll stop shooting", place="eastern Ukraine", minor=True, alt={"targets": [[]]}, note="implied by the sergeant")
