"""Independent second annotation of the wire report of 14 February 1995 on the Cenepa war."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from annotate import Article, Party

TUESDAY, MONDAY, FRIDAY, THURSDAY = "1995-02-14", "1995-02-13", "1995-02-10", "1995-02-16"
PER, ECU, USA, BRA = Party("Peru", "PER"), Party("Ecuador", "ECU"), Party("United States", "USA"), Party("Brazil", "BRA")
FUJIMORI, DURAN = Party("Alberto Fujimori", "PER"), Party("Sixto Duran Ballen", "ECU")
ARTEAGA, COMMAND = Party("Hernan Arteaga", "ECU"), Party("Peru joint command", "PER")
CAPTAIN = Party("Peruvian navy captain (unnamed)", "PER")
DEFENSE, AIR_FORCE = Party("Ecuador Defense Ministry", "ECU"), Party("Peruvian air force", "PER")
OFFICIALS, OFFICIAL = Party("US State Department officials (unnamed)", "USA"), Party("US State Department official (unnamed)", "USA")
ITAMARATY = Party("Brazil Foreign Ministry", "BRA")
RESIDENTS, ANALYSTS = Party("residents of Patuca"), Party("military analysts in Peru and Ecuador (unnamed)")
ECONOMISTS, RIGHTS, RED_CROSS = Party("economists in Quito (unnamed)"), Party("human rights groups"), Party("Red Cross")


def annotate(a: Article) -> None:
    title = "UPDATE 2-Peru halts fire in border war, says jungle base taken; Ecuador denies it"
    a.document(
        published=TUESDAY,
        title=title,
        byline="By Ricardo Velarde and Anne Koslow",
        agency="Condor",
        boilerplate=["(Adds guarantors' reaction, U.S. comment, casualties)", "(Additional reporting by Paulo Seixas in Brasilia; Editing by Ted Marsh)",
                     "Copyright 1995 Condor News Agency. All rights reserved."],
        datelines=["LIMA/QUITO"],
        published_span="Feb 14, 1995",
        alt={"publisher": ["Condor", "Condor News Agency"], "agency": ["Condor News Agency"], "title": ["Peru halts fire in border war, says jungle base taken; Ecuador denies it"]},
    )

    a.at(title)
    a.statement("Peru", PER, "says", "jungle base taken", minor=True)
    a.statement("Ecuador", ECU, "denies", "it", act="denial", minor=True)

    truce = "A unilateral cease-fire proclaimed by Peru took hold along a disputed stretch of the Ecuadorian border"
    a.at(f"{truce} on Tuesday, 19 days into a war for a few jungle outposts, but the two governments clashed over who was in possession of the most important of them.")
    a.statement("Peru", PER, "proclaimed", "A unilateral cease-fire", act="promise", minor=True)
    a.event("RETREAT", "occurred", [PER], [ECU], truce, when=TUESDAY, place="Ecuadorian border", more=["Peru halts fire in border war", "they would stop firing at noon (1700 GMT) on Tuesday", "We have stopped"],
            alt={"status": ["ongoing"]})
    a.event("ASSAULT", "ongoing", [PER], [ECU], "a war for a few jungle outposts", when="1995-01-26/1995-02-14", more=["The fighting, the worst between the neighbors since 1981"], alt={"status": ["occurred"], "when": [None]})
    a.event("ACCUSE", "occurred", [PER], [ECU], "the two governments clashed over who was in possession of the most important of them", minor=True)
    a.figure(19, "days", "length of the war so far", "19 days")

    captured, stop = "his soldiers had captured Tiwinza, the last Ecuadorian position on what Lima regards as its side of the Condor mountains", "stop firing at noon (1700 GMT) on Tuesday"
    a.at(f"President Alberto Fujimori told Peruvians in a televised address on Monday night that {captured}, and that they would {stop}.")
    a.statement("President Alberto Fujimori", FUJIMORI, "told", f"{captured}, and that they would {stop}", to="Peruvians", date=MONDAY, alt={"act": ["promise"]})
    a.statement("Lima", PER, "regards", "as its side of the Condor mountains", minor=True)
    a.commitment("President Alberto Fujimori", FUJIMORI, "promise", stop, toward=[ECU])
    a.event("ASSAULT", "occurred", [PER], [ECU], "his soldiers had captured Tiwinza", place="Tiwinza", more=["jungle base taken"], alt={"plover": ["COERCE"]})
    a.event("AGREE", "occurred", [FUJIMORI], [ECU], f"they would {stop}", when=MONDAY, more=["Peru's announcement"])

    flag = "\"Our flag is where it was yesterday and where it will be tomorrow,\""
    marines = "a company of marines had beaten off three assaults since Saturday"
    a.at(f"Ecuador denied that the base had been lost. {flag} army spokesman Col. Hernan Arteaga told reporters in Quito, adding that {marines}.")
    a.statement("Ecuador", ECU, "denied", "the base had been lost", act="denial")
    a.event("ASSAULT", "denied", [PER], [ECU], "Ecuador denied that the base had been lost", place="Tiwinza", more=["Ecuador denies it"])
    a.statement("army spokesman Col. Hernan Arteaga", ARTEAGA, "told", flag, act="denial", to="reporters", alt={"act": ["claim"]})
    a.statement("army spokesman Col. Hernan Arteaga", ARTEAGA, "adding", marines)
    a.event("ASSAULT", "occurred", [PER], [ECU], marines, when="1995-02-11/1995-02-14")
    a.figure(3, "assaults", "assaults beaten off since Saturday, according to Ecuador", "three assaults")

    hear = "\"We have stopped. If they have not, they will hear from us,\""
    a.at(f"Peruvian forces would answer any shot, the joint command in Lima warned. {hear} a navy captain said.")
    a.statement("the joint command in Lima", COMMAND, "warned", "Peruvian forces would answer any shot", act="threat")
    a.commitment("the joint command in Lima", COMMAND, "threat", "Peruvian forces would answer", "any shot", polarity="if", toward=[ECU])
    a.event("THREATEN", "occurred", [COMMAND], [ECU], "Peruvian forces would answer any shot", alt={"when": [TUESDAY]})
    a.event("ASSAULT", "hypothetical", [PER], [ECU], "Peruvian forces would answer any shot", more=["they will hear from us"])
    a.statement("a navy captain", CAPTAIN, "said", hear, act="threat")
    a.commitment("a navy captain", CAPTAIN, "threat", "they will hear from us", "If they have not", toward=[ECU])
    a.event("THREATEN", "occurred", [CAPTAIN], [ECU], "If they have not, they will hear from us", alt={"when": [TUESDAY]})

    verified = "provided that it was verified by the four guarantors of the 1942 Rio Protocol - Argentina, Brazil, Chile and the United States - and that no Peruvian patrol moved forward in the meantime"
    offering = f"his country had been offering a cease-fire for two weeks and would respect this one {verified}"
    a.at(f"President Sixto Duran Ballen said {offering}. He again called on Fujimori to meet him. Fujimori has repeatedly refused to do so before Ecuador pulls out.")
    a.statement("President Sixto Duran Ballen", DURAN, "said", offering, act="promise")
    a.statement("his country", ECU, "offering", "a cease-fire", act="proposal", minor=True, alt={"act": ["promise"]})
    a.commitment("President Sixto Duran Ballen", DURAN, "promise", "respect this one", verified, toward=[PER])
    a.event("AGREE", "occurred", [ECU], [PER], "his country had been offering a cease-fire for two weeks", when="1995-01-31/1995-02-14", minor=True)
    a.event("AGREE", "occurred", [DURAN], [PER], "would respect this one", alt={"when": [TUESDAY]})
    a.event("RETREAT", "hypothetical", [ECU], [PER], f"would respect this one {verified}", minor=True)
    a.event("MOBILIZE", "hypothetical", [PER], [ECU], "no Peruvian patrol moved forward in the meantime", minor=True)
    a.figure(2, "weeks", "time for which Ecuador has offered a cease-fire", "two weeks", minor=True)
    a.figure(4, "guarantors", "guarantors of the Rio Protocol", "four guarantors", minor=True)
    a.statement("He", DURAN, "called on", "to meet him", act="demand", to="Alberto Fujimori")
    a.commitment("He", DURAN, "demand", "meet him", toward=[FUJIMORI])
    a.event("REQUEST", "occurred", [DURAN], [FUJIMORI], "He again called on Fujimori to meet him")
    a.event("CONSULT", "hypothetical", [FUJIMORI], [DURAN], "Fujimori to meet him", format="meeting", minor=True)
    a.statement(("Fujimori", 2), FUJIMORI, "refused", "to do so before Ecuador pulls out", act="refusal")
    a.commitment(("Fujimori", 2), FUJIMORI, "refusal", "do so", "before Ecuador pulls out", toward=[DURAN])
    a.event("REJECT", "occurred", [FUJIMORI], [DURAN], "Fujimori has repeatedly refused to do so")
    a.event("RETREAT", "hypothetical", [ECU], [PER], "before Ecuador pulls out", minor=True)

    wounded = "helicopters had been flying wounded in until about 3 p.m"
    a.at(f"It was not clear on Tuesday evening whether the guns were in fact silent. Residents of Patuca, a garrison settlement in the Ecuadorian lowlands, said {wounded}. Ecuador's Defense Ministry spoke of mortar fire at dusk; Peru denied any shooting had taken place after noon.")
    a.statement("Residents of Patuca", RESIDENTS, "said", f"{wounded}.", alt={"date": [TUESDAY]})
    a.event("AID", "occurred", [ECU], [], wounded, when=TUESDAY, place="Patuca", minor=True)
    a.statement("Ecuador's Defense Ministry", DEFENSE, "spoke of", "mortar fire at dusk", alt={"date": [TUESDAY], "act": ["accusation"]})
    a.event("ASSAULT", "occurred", [PER], [ECU], "mortar fire at dusk", when=TUESDAY, alt={"sources": [[]], "targets": [[]]})
    a.statement("Peru", PER, "denied", "any shooting had taken place after noon", act="denial", alt={"date": [TUESDAY]})
    a.event("ASSAULT", "denied", [PER], [ECU], "Peru denied any shooting had taken place after noon", when=TUESDAY, alt={"sources": [[]], "targets": [[]]})

    send, unless = "send helicopters and a handful of officers to watch over a truce", "unless both capitals asked for them in writing"
    a.at(f"U.S. State Department officials welcomed Peru's announcement. One of them who declined to be identified, said Washington was ready to {send} but that it would not do so {unless}.")
    a.statement("U.S. State Department officials", OFFICIALS, "welcomed", "Peru's announcement", act="support")
    a.event("SUPPORT", "occurred", [OFFICIALS], [PER], "U.S. State Department officials welcomed Peru's announcement")
    a.statement("One of them", OFFICIAL, "said", f"Washington was ready to {send} but that it would not do so {unless}", act="promise", alt={"act": ["refusal"]})
    a.commitment("One of them", OFFICIAL, "promise", send, toward=[PER, ECU])
    a.commitment("One of them", OFFICIAL, "refusal", "would not do so", unless, toward=[PER, ECU])
    a.event("AGREE", "occurred", [OFFICIAL], [PER, ECU], f"Washington was ready to {send}")
    a.event("AID", "hypothetical", [USA], [PER, ECU], send, alt={"plover": ["MOBILIZE", "COOPERATE"]})
    a.event("REJECT", "occurred", [OFFICIAL], [PER, ECU], f"it would not do so {unless}", minor=True, more=["Nobody is going to put unarmed people between two armies"])
    a.event("REQUEST", "hypothetical", [PER, ECU], [USA], unless, minor=True)

    nobody = "Nobody is going to put unarmed people between two armies that are still pointing mortars at each other"
    a.at(f"\"{nobody},\" he said.")
    a.statement("he", OFFICIAL, "said", f"\"{nobody},\"", act="refusal")
    a.commitment("he", OFFICIAL, "refusal", nobody, toward=[PER, ECU], minor=True)

    come = "the deputy foreign ministers, whose talks in Rio de Janeiro collapsed on Feb 5, come to to Brasilia on Thursday"
    a.at(f"Brazil's Foreign Ministry proposed that {come}.  Ecuador accepted at once. Peru said it was studying the proposal.")
    a.statement("Brazil's Foreign Ministry", ITAMARATY, "proposed", come, act="proposal")
    a.event("REQUEST", "occurred", [ITAMARATY], [PER, ECU], f"Brazil's Foreign Ministry proposed that {come}")
    a.event("CONSULT", "hypothetical", [PER], [ECU], come, when=THURSDAY, place="Brasilia", format="talks", alt={"format": ["meeting"], "status": ["scheduled"]})
    a.event("CONSULT", "occurred", [PER], [ECU], "talks in Rio de Janeiro collapsed on Feb 5", when="1995-02-05", place="Rio de Janeiro", format="talks", minor=True)
    a.event("AGREE", "occurred", [ECU], [ITAMARATY], "Ecuador accepted at once")
    a.statement("Peru", PER, "said", "it was studying the proposal")

    shot, hit = "it shot down three Peruvian planes on Friday", "two of them were hit by anti-aircraft fire and the third had an accident"
    a.at(f"Peru has acknowledged 41 dead and Ecuador 12, but military analysts in both countries put the toll much higher. Ecuador says {shot}; according to the Peruvian air force, {hit}.")
    a.statement("Peru", PER, "acknowledged", "41 dead")
    a.statement(("Ecuador", 1), ECU, "acknowledged", "12")
    a.statement("military analysts in both countries", ANALYSTS, "put", "the toll much higher")
    a.figure(41, "dead", "Peruvian dead acknowledged by Peru", "41 dead", side="PER")
    a.figure(12, "dead", "Ecuadorian dead acknowledged by Ecuador", "12", side="ECU")
    a.statement(("Ecuador", 2), ECU, "says", shot)
    a.event("ASSAULT", "occurred", [ECU], [PER], shot, when=FRIDAY, more=["two of them were hit by anti-aircraft fire"])
    a.figure(3, "planes", "Peruvian planes shot down, according to Ecuador", "three Peruvian planes", side="PER")
    a.statement("the Peruvian air force", AIR_FORCE, "according to", hit)
    a.figure(2, "planes", "Peruvian planes hit by anti-aircraft fire, according to the Peruvian air force", "two of them", side="PER")

    cost = "The fighting, the worst between the neighbors since 1981, has cost Ecuador about $10 million a day"
    a.at(f"{cost}, economists in Quito estimate. Power is being rationed and the sucre has lost 6 percent of its value this month. Peru, where Fujimori is seeking re-election on April 9, has fared better:")
    a.statement("economists in Quito", ECONOMISTS, "estimate", cost)
    a.figure(10_000_000, "dollars per day", "cost of the fighting to Ecuador", "about $10 million a day", approx=True, side="ECU")
    a.figure(6, "percent", "fall of the sucre this month", "6 percent", side="ECU")
    a.statement("Fujimori", FUJIMORI, "seeking", "re-election on April 9", minor=True)

    reach = "let the Red Cross reach Shuar and Aguaruna villages"
    a.at(f"Human rights groups urged both armies to {reach}, from which some 4,000 people are believed to have fled.")
    a.statement("Human rights groups", RIGHTS, "urged", f"to {reach}", act="demand", to="both armies", alt={"addressee": ["armies of Peru and Ecuador"]})
    a.commitment("Human rights groups", RIGHTS, "demand", reach, toward=[PER, ECU])
    a.event("REQUEST", "occurred", [RIGHTS], [PER, ECU], f"Human rights groups urged both armies to {reach}")
    a.event("AID", "hypothetical", [RED_CROSS], [], reach, minor=True, alt={"plover": ["CONCEDE"], "sources": [[PER, ECU]]})
    a.figure(4000, "people", "people believed to have fled from the villages", "some 4,000 people", approx=True)
