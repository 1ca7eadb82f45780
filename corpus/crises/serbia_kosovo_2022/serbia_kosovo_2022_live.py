"""Gold for the live blog of 28 December 2022."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import ARMY, COURT, EU, GERMANY, KFOR, KOSOVO, POLICE, RUSSIA, SERBIA, SERBS, USA


def annotate(a: Article) -> None:
    tuesday, wednesday, thursday = weekday("2022-12-27", "Tuesday"), weekday("2022-12-28", "Wednesday"), weekday("2022-12-29", "Thursday")
    heads = ["07.40 CET — Main crossing closed", "08.55 CET — Alert “until the President says otherwise”", "10.10 CET — Moscow: not us", "12.20 CET — Berlin", "14.05 CET — Washington and Brussels speak with one voice", "16.15 CET — Pantić to go home", "17.50 CET — KFOR", "21.10 CET — Vučić in Raška", "23.55 CET — From tomorrow morning, then"]
    a.document(published=wednesday, title="Kosovo barricades, Wednesday 28 December 2022: as it happened", publisher="Danube Live", byline="By Ilka Torvald and our reporters in Mitrovica, Raška and Brussels", published_span="Wednesday 28 December 2022",
               boilerplate=["[This page is closed. Thursday’s developments are on our front page.]"], section_heads=heads)
    mfa, mod, colonel = Party("foreign ministry in Pristina", "XKX"), Party("defence ministry in Belgrade", "SRB"), Party("Serbian colonel (unnamed)", "SRB")
    peskov, svecla, german = Party("Dmitry Peskov", "RUS"), Party("Xhelal Svecla", "XKX"), Party("Germany's foreign ministry", "DEU")
    joint, vucic, kurti = Party("EU and United States"), Party("Aleksandar Vučić", "SRB"), Party("Albin Kurti", "XKX")
    official, pantic, lawyer = Party("EU official (unnamed)", "EU"), Party("Dejan Pantić"), Party("lawyer of Dejan Pantić (unnamed)")
    prosecutor, haxhiu, kfor_man = Party("special prosecutor in Pristina", "XKX"), Party("Albulena Haxhiu", "XKX"), Party("KFOR spokesman (unnamed)", "NATO")
    mayor, vaide = Party("Serb mayor from northern Kosovo (unnamed)"), Party("aide of Aleksandar Vučić (unnamed)", "SRB")
    woman, leaders, leadership = Party("woman in Rudare (unnamed)"), Party("Serb leaders from northern Kosovo"), Party("Kosovo's leaders", "XKX")
    blockers = Party("men with tractors and lorries on the Serbian side")

    a.at(a.paragraph("07.40"))
    a.event("COERCE", "occurred", [POLICE], [SERBIA], "Kosovo’s police have shut Merdare", when=wednesday, place="Merdare", key="e_merdare", more=["Main crossing closed"], alt={"targets": [[]], "sources": [[KOSOVO]], "when": ["2022-12-27/2022-12-28"], "status": ["ongoing"]})
    a.event("COERCE", "occurred", [blockers], [KOSOVO], "men with tractors and lorries blocked the road on the Serbian side", place="Merdare", key="e_tractors", alt={"targets": [[]], "plover": ["PROTEST"]})
    a.event("COERCE", "ongoing", [SERBS], [KOSOVO], "Jarinje and Brnjak have been impassable since the first roadblocks appeared on 11 December", when="2022-12-11", key="e_jarinje", alt={"sources": [[]], "targets": [[]], "when": [None, "2022-12-11/2022-12-28"]})
    a.event("COERCE", "occurred", [SERBS], [KOSOVO], "the first roadblocks appeared on 11 December", when="2022-12-11", key="e_barricades", alt={"sources": [[]], "targets": [[]], "plover": ["PROTEST"]})
    a.statement("the foreign ministry in Pristina", mfa, "advises", "Whoever has already entered Serbia should go round by North Macedonia", act="demand", key="s_advises", alt={"act": ["proposal"]})
    a.commitment("the foreign ministry in Pristina", mfa, "demand", "go round by North Macedonia", "Whoever has already entered Serbia", polarity="if", minor=True, key="c_go_round")
    a.event("REQUEST", "occurred", [mfa], [], "Whoever has already entered Serbia should go round by North Macedonia", when=wednesday, minor=True, key="e_advises", alt={"sources": [[KOSOVO]]})
    a.figure(3, "crossings", "crossings out of use", "three of the six crossings", key="f_crossings")

    a.at(a.paragraph("08.55"))
    a.statement("the defence ministry in Belgrade", mod, "repeats", "The army stays at full readiness", date=wednesday, key="s_stays")
    a.statement("its", mod, "account", "the special forces will grow to 5,000 men, more than three times their present strength", minor=True, key="s_grow", alt={"act": ["threat"]})
    a.statement("a colonel on the general staff", colonel, "tells", "“We are not threatening anybody, we are making sure that nobody is lynched,”", act="denial", to="Danube Live", key="s_colonel", alt={"addressee": [None], "date": [wednesday]})
    a.commitment("its", mod, "threat", "the special forces will grow to 5,000 men, more than three times their present strength", toward=[KOSOVO], key="c_special_forces", alt={"toward": [[]], "kind": ["promise"]})
    a.event("MOBILIZE", "ongoing", [ARMY], [KOSOVO], "The army stays at full readiness", when=wednesday, key="e_alert", more=["Alert “until the President says otherwise”"], alt={"targets": [[]], "sources": [[SERBIA]], "when": [None]})
    a.event("MOBILIZE", "hypothetical", [SERBIA], [KOSOVO], "the special forces will grow to 5,000 men", key="e_special_forces", alt={"targets": [[]], "status": ["scheduled"]})
    a.event("THREATEN", "denied", [SERBIA], [KOSOVO], "We are not threatening anybody", minor=True, key="e_no_threat", alt={"sources": [[colonel]], "targets": [[]]})
    a.figure(5000, "troops", "Serbian special forces after the increase", "5,000 men", side="SRB", key="f_5000")
    a.figure(3, "times", "growth of the special forces", "more than three times", approx=True, low=3, minor=True, key="f_three_times")

    a.at(a.paragraph("10.10"))
    a.statement("The Kremlin’s spokesman, Dmitry Peskov", peskov, ("says", 1), "Russia is behind whatever Belgrade does to end the crisis", act="support", date=wednesday, key="s_supports", alt={"date": [None]})
    a.statement("The Kremlin’s spokesman, Dmitry Peskov", peskov, "brushes aside", "the charge that Moscow is stirring it up", act="denial", date=wednesday, key="s_not_us", alt={"date": [None], "act": ["refusal"]})
    a.statement("he", peskov, ("says", 2), ["The Serbs", "do not need to be told by anyone to care about their kin across the boundary"], act="denial", key="s_sovereign", alt={"act": ["claim", "support"], "date": [wednesday]})
    a.event("SUPPORT", "occurred", [peskov], [SERBIA], "Russia is behind whatever Belgrade does to end the crisis", when=wednesday, key="e_supports", alt={"sources": [[RUSSIA]], "status": ["ongoing"], "when": [None]})
    a.event("ACCUSE", "occurred", [], [RUSSIA], "the charge that Moscow is stirring it up", minor=True, key="e_charge", alt={"sources": [[KOSOVO]]})
    a.event("REJECT", "occurred", [peskov], [], "brushes aside the charge that Moscow is stirring it up", when=wednesday, key="e_not_us", minor=True, more=["Moscow: not us"], alt={"targets": [[KOSOVO]]})

    a.at(a.paragraph("10.45"))
    a.statement("Xhelal Svecla, Kosovo’s interior minister", svecla, "put the blame", "for both the alert and the latest roadblocks on Belgrade", act="accusation", date=tuesday, key="s_svecla")
    a.statement(("he", 1), svecla, "said", ["it was acting under Moscow’s influence", "wanted cover for gangs in its pay"], act="accusation", date=tuesday, key="s_influence", alt={"date": [None]})
    a.statement("His office", Party("office of Xhelal Svecla", "XKX"), "stands by", "every word", minor=True, date=wednesday, key="s_stands_by")
    a.event("ACCUSE", "occurred", [svecla], [SERBIA], "had put the blame for both the alert and the latest roadblocks on Belgrade", when=tuesday, key="e_svecla", more=["it was acting under Moscow’s influence, he said, and wanted cover for gangs in its pay"], alt={"targets": [[SERBIA, RUSSIA]]})
    a.event("MOBILIZE", "occurred", [SERBIA], [KOSOVO], "the alert", minor=True, key="e_raised", alt={"targets": [[]]})
    a.event("COERCE", "occurred", [SERBS], [KOSOVO], "the latest roadblocks", minor=True, key="e_new_barricades", alt={"plover": ["PROTEST"], "sources": [[SERBIA], []], "targets": [[]]})

    a.at(a.paragraph("12.20"))
    whip_up = "Politicians who whip up their own people have a share in what is happening"
    a.statement("Germany’s foreign ministry", german, "says", [whip_up, "an army on alert makes nobody safer"], act="accusation", key="s_german", alt={"date": [wednesday]})
    a.statement("It", german, "wants", "both governments to let the EU’s mediators work", act="demand", key="s_mediators")
    a.commitment("It", german, "demand", "let the EU’s mediators work", toward=[SERBIA, KOSOVO], key="c_mediators")
    a.event("ACCUSE", "occurred", [german], [SERBIA, KOSOVO], whip_up, when=wednesday, key="e_signal", more=["an army on alert makes nobody safer"], alt={"targets": [[SERBIA]], "sources": [[GERMANY]], "when": [None]})
    a.event("REQUEST", "occurred", [german], [SERBIA, KOSOVO], "It wants both governments to let the EU’s mediators work", key="e_mediators", alt={"sources": [[GERMANY]], "when": [wednesday]})
    a.event("CONSULT", "ongoing", [EU], [SERBIA, KOSOVO], "let the EU’s mediators work", minor=True, key="e_mediation", format="talks", alt={"format": [None]})

    a.at(a.paragraph("14.05"))
    restraint = "to keep a cool head, to undo without bargaining whatever has raised the temperature and to stop taunting and menacing one another"
    no_list = "nobody’s name has been put on a list for arrest because he demonstrated peacefully"
    a.statement("the EU and the United States", joint, "tell", restraint, act="demand", date=wednesday, key="s_joint", alt={"date": [None]})
    a.statement(("they", 1), joint, "say", ["They are in touch with President Vučić and Prime Minister Kurti", "about a settlement by political means"], key="s_working")
    a.statement(("They", 2), joint, "are glad", f"to have the word of Kosovo’s leaders that {no_list}", act="support", key="s_welcome_list")
    a.statement("Kosovo’s leaders", leadership, "word", no_list, act="promise", via=joint, key="s_no_list", alt={"act": ["denial"]})
    a.statement("the EU and the United States", joint, None, "Those who break the law, on the other hand, should expect no indulgence.", act="threat", minor=True, mode="indirect", key="s_law", alt={"act": ["demand"]})
    a.commitment("the EU and the United States", joint, "demand", "keep a cool head", toward=[SERBIA, KOSOVO], key="c_restraint", alt={"toward": [[], [SERBIA, KOSOVO, SERBS]]})
    a.commitment("the EU and the United States", joint, "demand", "undo without bargaining whatever has raised the temperature", toward=[SERBIA, KOSOVO], key="c_deescalate", alt={"toward": [[], [SERBIA, KOSOVO, SERBS]]})
    a.commitment("the EU and the United States", joint, "demand", "stop taunting and menacing one another", toward=[SERBIA, KOSOVO], key="c_provocations", alt={"toward": [[], [SERBIA, KOSOVO, SERBS]]})
    a.commitment("Kosovo’s leaders", leadership, "promise", no_list, toward=[EU, USA], key="c_no_list", alt={"toward": [[SERBS]]})
    a.commitment("the EU and the United States", joint, "threat", "should expect no indulgence", "Those who break the law", polarity="if", toward=[SERBS], minor=True, key="c_law", alt={"toward": [[], [SERBIA, KOSOVO]], "kind": ["refusal", "demand"]})
    a.event("REQUEST", "occurred", [EU, USA], [SERBIA, KOSOVO], "the EU and the United States tell everyone involved to keep a cool head, to undo without bargaining whatever has raised the temperature", when=wednesday, key="e_joint", more=["Washington and Brussels speak with one voice"], alt={"targets": [[], [SERBIA, KOSOVO, SERBS]]})
    a.event("THREATEN", "occurred", [EU, USA], [SERBS], "Those who break the law, on the other hand, should expect no indulgence", when=wednesday, minor=True, key="e_law", alt={"targets": [[], [SERBIA, KOSOVO]], "plover": ["REJECT"]})
    a.event("CONSULT", "ongoing", [EU, USA], [vucic, kurti], "They are in touch with President Vučić and Prime Minister Kurti, they say, about a settlement by political means", format="talks", key="e_working")
    a.event("SUPPORT", "occurred", [EU, USA], [leadership], "They are glad, moreover, to have the word of Kosovo’s leaders", when=wednesday, key="e_welcome_list", alt={"targets": [[KOSOVO]]})
    a.event("AGREE", "occurred", [leadership], [EU, USA], f"the word of Kosovo’s leaders that {no_list}", key="e_assurances", alt={"sources": [[KOSOVO]], "targets": [[SERBS]]})
    a.event("COERCE", "denied", [KOSOVO], [SERBS], "nobody’s name has been put on a list for arrest", minor=True, key="e_no_arrests")

    a.at(a.paragraph("14.30"))
    a.statement("an EU official", official, "hears", "“That sentence about the list is the whole text. Without it nobody in the north would move his lorry an inch.”", key="s_sentence")
    a.statement("the official", official, "says", "If the court does today what we expect, yes", act="expectation", mode="indirect", key="s_new_year")
    a.event("RETREAT", "hypothetical", [SERBS], [KOSOVO], "nobody in the north would move his lorry an inch", minor=True, key="e_move_lorry", more=["Will the roads be free by the New Year?"], alt={"status": ["denied"], "targets": [[]]})

    a.at(a.paragraph("16.15"))
    a.event("CONCEDE", "occurred", [COURT], [pantic], "A judge of the Basic Court in Pristina has replaced detention with house arrest for Dejan Pantić", when=wednesday, place="Pristina", key="e_house_arrest", more=["Pantić to go home"], alt={"plover": ["RETREAT", "COERCE"]})
    a.event("REQUEST", "occurred", [prosecutor], [COURT], "at the request of the special prosecutor", key="e_prosecutor", minor=True, alt={"when": [wednesday]})
    a.event("ACCUSE", "occurred", [prosecutor], [pantic], "He is accused of terrorism over an attack on the election commission", key="e_accused", alt={"sources": [[], [KOSOVO]]})
    a.event("ASSAULT", "occurred", [pantic], [KOSOVO], "an attack on the election commission", minor=True, key="e_attack", alt={"sources": [[]]})
    a.statement(("he", 1), pantic, "denies", "He is accused of terrorism over an attack on the election commission", act="denial", minor=True, key="s_pantic", mode="indirect")
    a.statement("his lawyer", lawyer, ("says", 1), "He is accused of terrorism over an attack on the election commission, which he denies", minor=True, key="s_lawyer", alt={"act": ["denial"]})
    leaned = "who leaned on the prosecution before it let a terrorism suspect out"
    a.statement("Justice Minister Albulena Haxhiu", haxhiu, "wants to know", leaned, act="accusation", date=wednesday, key="s_haxhiu", alt={"act": ["demand"], "date": [None]})
    a.statement("Kurti", kurti, "finds", "it hard to understand", act="accusation", key="s_astonished", alt={"act": ["claim"], "date": [wednesday]})
    a.event("ACCUSE", "occurred", [haxhiu], [prosecutor], f"Justice Minister Albulena Haxhiu wants to know {leaned}", when=wednesday, key="e_haxhiu", alt={"targets": [[COURT]], "when": [None]})
    a.event("ACCUSE", "occurred", [kurti], [prosecutor], "Kurti too finds it hard to understand", when=wednesday, minor=True, key="e_kurti_wonders", alt={"targets": [[COURT], []], "when": [None]})

    a.at(a.paragraph("17.50"))
    a.statement("NATO’s mission", KFOR, "believes", "Sunday’s shots at Zubin Potok were not aimed at its patrol", key="s_not_aimed", alt={"date": [wednesday]})
    a.statement("a spokesman", kfor_man, "says", ["It has some 4,000 soldiers and is ready to keep the roads safe", "it will take down barricades only if talks fail, and has set no date"], act="promise", key="s_kfor_roads", alt={"act": ["refusal"], "date": [wednesday]})
    a.commitment("a spokesman", kfor_man, "promise", "is ready to keep the roads safe", key="c_roads_safe", toward=[SERBIA, KOSOVO], alt={"toward": [[], [KOSOVO]]})
    a.commitment("a spokesman", kfor_man, "threat", "take down barricades", "only if talks fail", toward=[SERBS], key="c_take_down", alt={"kind": ["promise", "refusal"], "toward": [[], [KOSOVO]]})
    a.statement("Pristina", KOSOVO, "asked", "for exactly that", act="demand", to="KFOR", key="s_asked_kfor", minor=True, alt={"date": ["2022-12-18"]})
    a.commitment("Pristina", KOSOVO, "demand", "exactly that", toward=[KFOR], key="c_asked_kfor", minor=True)
    a.event("ASSAULT", "occurred", [], [], "Sunday’s shots at Zubin Potok", when=weekday("2022-12-25", "Sunday"), place="Zubin Potok", key="e_shots", alt={"targets": [[KFOR]]})
    a.event("AGREE", "occurred", [kfor_man], [KOSOVO], "is ready to keep the roads safe", minor=True, key="e_roads_safe", alt={"sources": [[KFOR]], "targets": [[]]})
    a.event("COERCE", "hypothetical", [KFOR], [SERBS], "it will take down barricades only if talks fail", key="e_take_down")
    a.event("REQUEST", "occurred", [KOSOVO], [KFOR], "Pristina had asked for exactly that ten days ago", when="2022-12-18", key="e_asked_kfor")
    a.figure(4000, "soldiers", "KFOR soldiers", "some 4,000 soldiers", approx=True, side="NATO", key="f_kfor")
    a.figure(10, "days", "time since Pristina's request to KFOR", "ten days", minor=True, key="f_ten_days")

    a.at(a.paragraph("21.10"))
    a.event("CONSULT", "ongoing", [vucic], [leaders], "The Serbian president has arrived in Raška, 10 km from the boundary, to meet mayors and other Serb leaders from the north", when=wednesday, place="Raška", format="meeting", duration="almost four hours", key="e_raska", more=["After almost four hours the meeting is over", "Vučić in Raška"], alt={"status": ["occurred"]})
    a.statement("A women who hands out soup", woman, "says", "her sons will not go back to their jobs in the police whatever is decided", act="refusal", key="s_woman")
    a.commitment("A women who hands out soup", woman, "refusal", "her sons will not go back to their jobs in the police", "whatever is decided", polarity="if", toward=[KOSOVO], key="c_woman", alt={"toward": [[]]})
    a.event("REJECT", "occurred", [woman], [KOSOVO], "her sons will not go back to their jobs in the police whatever is decided", minor=True, key="e_woman", alt={"targets": [[]]})

    a.at(a.paragraph("23.55"))
    a.statement("Vučić", vucic, ("says", 1), ["The barricades will be dismantled from tomorrow morning", "the work may take up to two days"], act="promise", date=wednesday, key="s_dismantled", alt={"date": [None]})
    a.statement("he", vucic, ("says", 2), ["He has received guarantees from Brussels and Washington", "that nobody who stood at the roadblocks will be arrested"], key="s_guarantees")
    a.statement("Brussels and Washington", joint, "guarantees", "nobody who stood at the roadblocks will be arrested", act="promise", to="Aleksandar Vučić", via=vucic, key="s_nobody_arrested", minor=True)
    a.statement("a mayor who was in the room", mayor, "adds", ["If anyone is", "everybody will be back in the streets within an hour"], act="threat", key="s_back_in_streets")
    a.statement("an aide of the president’s", vaide, "according to", "The alert is to be lifted once the last lorry has gone", act="promise", key="s_alert_lifted")
    a.commitment("Vučić", vucic, "promise", "The barricades will be dismantled from tomorrow morning", key="c_dismantled", toward=[KOSOVO], alt={"toward": [[], [EU, USA]]})
    a.commitment("Brussels and Washington", joint, "promise", "nobody who stood at the roadblocks will be arrested", toward=[SERBS], key="c_nobody_arrested", alt={"toward": [[vucic], [SERBIA]]})
    a.commitment("a mayor who was in the room", mayor, "threat", "everybody will be back in the streets within an hour", "If anyone is", toward=[KOSOVO], key="c_back_in_streets")
    a.commitment("an aide of the president’s", vaide, "promise", "The alert is to be lifted", "once the last lorry has gone", polarity="until", toward=[KOSOVO], key="c_alert_lifted", alt={"polarity": ["if"], "toward": [[]]})
    a.event("RETREAT", "scheduled", [SERBS], [KOSOVO], "The barricades will be dismantled from tomorrow morning", when=thursday, key="e_dismantled", more=["once the last lorry has gone"], alt={"sources": [[], [vucic]], "targets": [[]]})
    a.event("AGREE", "occurred", [vucic], [KOSOVO], "The barricades will be dismantled from tomorrow morning, Vučić says", when=wednesday, key="e_promise", minor=True, alt={"plover": ["CONCEDE"], "targets": [[], [EU, USA]]})
    a.event("AGREE", "occurred", [EU, USA], [vucic], "He has received guarantees from Brussels and Washington", key="e_guarantees", alt={"targets": [[SERBIA], [SERBS]]})
    a.event("COERCE", "denied", [KOSOVO], [SERBS], "nobody who stood at the roadblocks will be arrested", minor=True, key="e_nobody_arrested", alt={"status": ["hypothetical"]})
    a.event("THREATEN", "occurred", [mayor], [KOSOVO], "If anyone is, adds a mayor who was in the room, everybody will be back in the streets within an hour", when=wednesday, key="e_threat")
    a.event("PROTEST", "hypothetical", [SERBS], [KOSOVO], "everybody will be back in the streets within an hour", minor=True, key="e_back_in_streets")
    a.event("RETREAT", "hypothetical", [SERBIA], [KOSOVO], "The alert is to be lifted once the last lorry has gone", key="e_alert_lifted", alt={"targets": [[]], "sources": [[vucic], [ARMY]], "plover": ["CONCEDE"]})
    a.figure(4, "hours", "length of the meeting in Raška", "almost four hours", approx=True, high=4, key="f_raska")
    a.figure(2, "days", "time to dismantle the barricades", "up to two days", high=2, approx=True, key="f_48", alt={"value": [None]})
