"""Gold for the agency report of 27 December 2022."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import COURT, EU, KFOR, KOSOVO, LAJCAK, NATO, POLICE, RUSSIA, SERBIA, SERBS, USA


def annotate(a: Article) -> None:
    sunday, monday, tuesday = weekday("2022-12-25", "Sunday"), weekday("2022-12-26", "Monday"), weekday("2022-12-27", "Tuesday")
    a.document(published=tuesday, title="UPDATE 1-Serbian army at top alert as new barricades go up in Kosovo's north", byline="By Mira Stanek and Luan Berani", agency="Norvik", datelines=["BELGRADE/PRISTINA"], published_span="Dec 27, 2022",
               boilerplate=["(Adds EU, German comment, background)", "(Reporting by Mira Stanek and Luan Berani; Editing by Tom Ashdown)"], alt={"publisher": ["Norvik"], "title": ["Serbian army at top alert as new barricades go up in Kosovo's north"]})
    vucevic, vucic, gasic = Party("Milos Vucevic", "SRB"), Party("Aleksandar Vucic", "SRB"), Party("Bratislav Gasic", "SRB")
    adviser, pantic, milan = Party("Kosovo government adviser (unnamed)", "XKX"), Party("Dejan Pantic"), Party("Milan (organiser at the roadblock in Rudare)")
    svecla, spokeswoman, diplomat = Party("Xhelal Svecla", "XKX"), Party("EU spokeswoman (unnamed)", "EU"), Party("diplomat familiar with the mediation (unnamed)")
    german, brnabic, mission = Party("German foreign ministry spokesman (unnamed)", "DEU"), Party("Ana Brnabic", "SRB"), Party("EU police mission in Kosovo", "EU")

    a.at(a.paragraph("BELGRADE/PRISTINA"))
    a.event("COERCE", "occurred", [SERBS], [KOSOVO], "Serbs in the divided Kosovo town of Mitrovica blocked more streets with lorries", when=tuesday, place="Mitrovica", key="e_streets", more=["new barricades go up in Kosovo's north"], alt={"targets": [[]], "plover": ["PROTEST"]})
    a.event("MOBILIZE", "occurred", [SERBIA], [KOSOVO], "Belgrade put its army on the highest state of combat readiness", when=monday, key="e_alert", more=["Serbian army at top alert", "President Aleksandar Vucic had ordered the alert"], alt={"targets": [[]], "sources": [[vucic]], "when": ["2022-12-26/2022-12-27"]})
    a.statement("Brussels and Washington", Party("Brussels and Washington"), "appealed", "to step back", act="demand", key="s_appeal")
    a.commitment("Brussels and Washington", Party("Brussels and Washington"), "demand", "step back", toward=[SERBIA, KOSOVO], key="c_step_back")
    a.event("REQUEST", "occurred", [EU, USA], [SERBIA, KOSOVO], "Brussels and Washington appealed to both sides to step back", key="e_appeal", alt={"when": [tuesday], "status": ["ongoing"]})
    a.event("COERCE", "occurred", [KOSOVO], [pantic], "the arrest of a former policeman", key="e_arrest", more=["Pantic is held on suspicion of taking part in attacks"], alt={"sources": [[], [POLICE]]})

    a.at(a.paragraph("Defence Minister"))
    ordered = "President Aleksandar Vucic had ordered the alert"
    raised = "the number of special forces would be raised from 1,500 to 5,000 to protect the Serbs of Kosovo"
    a.statement("Defence Minister Milos Vucevic", vucevic, "said", f"{ordered} and that {raised}", date=monday, key="s_vucevic", alt={"act": ["threat"]})
    a.statement("Interior Minister Bratislav Gasic", gasic, "citing", "intelligence that Pristina was preparing to storm the roadblocks", act="accusation", key="s_gasic", alt={"act": ["claim"], "date": [monday]})
    a.commitment("Defence Minister Milos Vucevic", vucevic, "threat", raised, toward=[KOSOVO], key="c_special_forces", alt={"kind": ["promise"], "toward": [[SERBS], []]})
    a.event("MOBILIZE", "hypothetical", [SERBIA], [KOSOVO], "the number of special forces would be raised from 1,500 to 5,000", key="e_special_forces", alt={"targets": [[]], "status": ["scheduled"]})
    a.event("MOBILIZE", "occurred", [gasic], [KOSOVO], "Interior Minister Bratislav Gasic put police and gendarmerie units under the orders of the chief of staff", key="e_gendarmerie", alt={"targets": [[]], "sources": [[SERBIA]], "when": [monday]})
    a.event("ACCUSE", "occurred", [gasic], [KOSOVO], "citing intelligence that Pristina was preparing to storm the roadblocks", minor=True, key="e_gasic", alt={"when": [monday], "sources": [[SERBIA]]})
    a.event("ASSAULT", "hypothetical", [KOSOVO], [SERBS], "Pristina was preparing to storm the roadblocks", key="e_storm", alt={"plover": ["COERCE"]})
    a.figure(5000, "troops", "Serbian special forces after the increase", "5,000", side="SRB", key="f_5000")
    a.figure(1500, "troops", "Serbian special forces before the increase", "1,500", side="SRB", minor=True, key="f_1500")

    a.at(a.paragraph('"There is no such plan'))
    a.statement("a Kosovo government adviser", adviser, "said", ['"There is no such plan for today. Whether there is one for tomorrow depends on the people behind the lorries,"'], act="denial", key="s_no_plan", alt={"act": ["threat"]})
    a.statement("a Kosovo government adviser", adviser, "dismissing", "the reports", act="denial", minor=True, key="s_dismissing")
    a.commitment("a Kosovo government adviser", adviser, "threat", "Whether there is one for tomorrow", "depends on the people behind the lorries", toward=[SERBS], polarity="if", minor=True, key="c_tomorrow")
    a.event("ASSAULT", "denied", [KOSOVO], [SERBS], "There is no such plan for today", key="e_no_storm", minor=True, alt={"plover": ["COERCE"]})

    a.at(a.paragraph("Prime Minister Albin Kurti's"))
    a.statement("Prime Minister Albin Kurti's government", KOSOVO, "wants", "the barricades, the first of which went up on Dec 10, cleared by NATO's KFOR peacekeepers", act="demand", to="KFOR", key="s_clear", alt={"addressee": [None, "NATO"]})
    a.statement("it", KOSOVO, "said", ["Should the alliance not act", "its own police would"], act="threat", key="s_police_would")
    a.commitment("Prime Minister Albin Kurti's government", KOSOVO, "demand", "the barricades, the first of which went up on Dec 10, cleared by NATO's KFOR peacekeepers", toward=[KFOR], key="c_clear", alt={"toward": [[NATO]]})
    a.commitment("it", KOSOVO, "threat", "its own police would", "Should the alliance not act", toward=[SERBS], key="c_police_would", polarity="if", alt={"polarity": ["unless"]})
    a.event("REQUEST", "occurred", [KOSOVO], [KFOR], "Prime Minister Albin Kurti's government wants the barricades, the first of which went up on Dec 10, cleared by NATO's KFOR peacekeepers", key="e_clear", alt={"targets": [[NATO]], "status": ["ongoing"]})
    a.event("COERCE", "hypothetical", [KFOR], [SERBS], "cleared by NATO's KFOR peacekeepers", minor=True, key="e_kfor_clear", alt={"sources": [[NATO]], "plover": ["RETREAT"]})
    a.event("COERCE", "occurred", [SERBS], [KOSOVO], "the barricades, the first of which went up on Dec 10", when="2022-12-10", key="e_barricades", alt={"sources": [[]], "targets": [[]], "plover": ["PROTEST"]})
    a.event("THREATEN", "occurred", [KOSOVO], [SERBS], "Should the alliance not act, it has said, its own police would", key="e_police_threat")
    a.event("COERCE", "hypothetical", [POLICE], [SERBS], "its own police would", key="e_police_clear", minor=True, alt={"sources": [[KOSOVO]], "plover": ["ASSAULT"]})

    a.at(a.paragraph("The Serbs want"))
    want = "the former officer, Dejan Pantic, freed and special police withdrawn from the four northern municipalities before any road is reopened"
    a.statement("The Serbs", SERBS, "want", want, act="demand", key="s_serbs_want")
    a.commitment("The Serbs", SERBS, "demand", "the former officer, Dejan Pantic, freed", toward=[KOSOVO], key="c_freed")
    a.commitment("The Serbs", SERBS, "demand", "special police withdrawn from the four northern municipalities", toward=[KOSOVO], key="c_withdrawn")
    a.commitment("The Serbs", SERBS, "refusal", "any road is reopened", "the former officer, Dejan Pantic, freed and special police withdrawn from the four northern municipalities before", polarity="until", toward=[KOSOVO], key="c_no_road", alt={"kind": ["promise"]})
    a.event("REQUEST", "occurred", [SERBS], [KOSOVO], "The Serbs want the former officer, Dejan Pantic, freed and special police withdrawn from the four northern municipalities", key="e_serbs_want", alt={"status": ["ongoing"]})
    a.event("RETREAT", "hypothetical", [KOSOVO], [pantic], "the former officer, Dejan Pantic, freed", key="e_freed", more=["he is home with his children"], alt={"targets": [[SERBS]]})
    a.event("RETREAT", "hypothetical", [KOSOVO], [SERBS], "special police withdrawn from the four northern municipalities", key="e_withdrawn", alt={"targets": [[]]})
    a.event("ASSAULT", "occurred", [pantic], [POLICE], "attacks on election offices and police", key="e_attacks", minor=True, alt={"sources": [[]], "targets": [[KOSOVO]], "plover": ["PROTEST"]})
    a.event("ACCUSE", "ongoing", [KOSOVO], [pantic], "Pantic is held on suspicion of taking part in attacks on election offices and police", key="e_suspicion", minor=True, alt={"plover": ["COERCE"]})

    a.at(a.paragraph('"We stay until'))
    a.statement("an organiser at the roadblock in Rudare", milan, "said", '"We stay until he is home with his children, and not an hour less,"', act="refusal", key="s_milan", alt={"act": ["threat"]})
    a.commitment("an organiser at the roadblock in Rudare", milan, "refusal", "We stay", "until he is home with his children", toward=[KOSOVO], key="c_milan", alt={"kind": ["threat"]})
    a.event("REJECT", "occurred", [milan], [KOSOVO], "We stay until he is home with his children", key="e_milan", minor=True, alt={"plover": ["THREATEN"]})

    a.at(a.paragraph("Kosovo Interior Minister"))
    destab = "Belgrade of trying, on Moscow's behalf, to make the country ungovernable and of hiding behind what he called gangsters"
    a.statement("Kosovo Interior Minister Xhelal Svecla", svecla, "accused", destab, act="accusation", to=None, key="s_svecla")
    a.statement("he", svecla, "called", "gangsters", act="accusation", minor=True, key="s_gangs")
    a.statement("Serbia", SERBIA, "denies", "it directs the protests", act="denial", key="s_denies")
    a.statement("Serbia", SERBIA, "says", "it is only defending its minority", key="s_defending")
    a.event("ACCUSE", "occurred", [svecla], [SERBIA], f"Kosovo Interior Minister Xhelal Svecla accused {destab}", key="e_svecla", alt={"targets": [[SERBIA, RUSSIA]]})
    a.event("COERCE", "hypothetical", [SERBIA], [KOSOVO], "to make the country ungovernable", minor=True, key="e_ungovernable", alt={"status": ["ongoing"]})

    a.at(a.paragraph("KFOR said"))
    a.statement("KFOR", KFOR, "said", "it was looking into a shooting on Sunday close to one of its patrols at Zubin Potok, in which nobody was hurt and no vehicle damaged", key="s_looking_into")
    a.statement("The mission", KFOR, "called", "to keep their weapons out of sight", act="demand", key="s_refrain")
    a.commitment("The mission", KFOR, "demand", "keep their weapons out of sight", toward=[SERBIA, KOSOVO], key="c_refrain", alt={"toward": [[], [SERBIA, KOSOVO, SERBS]]})
    a.event("ASSAULT", "occurred", [], [KFOR], "a shooting on Sunday close to one of its patrols at Zubin Potok", when=sunday, place="Zubin Potok", key="e_shooting", alt={"targets": [[]]})
    a.event("REQUEST", "occurred", [KFOR], [SERBIA, KOSOVO], "called on all parties to keep their weapons out of sight", key="e_refrain", alt={"targets": [[], [SERBIA, KOSOVO, SERBS]]})
    a.figure(3700, "soldiers", "KFOR soldiers", "about 3,700 soldiers", approx=True, side="NATO", key="f_kfor")

    a.at(a.paragraph("In Brussels, an EU"))
    a.statement("an EU spokeswoman", spokeswoman, "said", "the bloc's envoy Miroslav Lajcak was in touch with both capitals around the clock and expected them to hold their people back", act="demand", key="s_restraint", alt={"act": ["claim"]})
    a.statement("the bloc's envoy Miroslav Lajcak", LAJCAK, "expected", "them to hold their people back", act="demand", to=None, via=spokeswoman, key="s_lajcak", alt={"act": ["expectation"]})
    a.statement("she", spokeswoman, "added", ["Cars had to be able to move again", "nobody would get anywhere by threats"], act="demand", key="s_cars", alt={"act": ["claim"]})
    a.commitment("the bloc's envoy Miroslav Lajcak", LAJCAK, "demand", "hold their people back", toward=[SERBIA, KOSOVO], key="c_restraint")
    a.commitment("she", spokeswoman, "demand", "Cars had to be able to move again", toward=[SERBS], minor=True, key="c_cars", alt={"toward": [[], [SERBIA, KOSOVO]]})
    a.event("CONSULT", "ongoing", [LAJCAK], [SERBIA, KOSOVO], "the bloc's envoy Miroslav Lajcak was in touch with both capitals around the clock", key="e_lajcak", format="talks", alt={"format": ["call", None]}, more=["the mediation"])
    a.event("REQUEST", "occurred", [LAJCAK], [SERBIA, KOSOVO], "expected them to hold their people back", key="e_restraint", alt={"sources": [[EU], [spokeswoman]]})
    a.event("REQUEST", "occurred", [spokeswoman], [SERBS], "Cars had to be able to move again", minor=True, key="e_cars", alt={"sources": [[EU]], "targets": [[], [SERBIA, KOSOVO]]})

    a.at(a.paragraph("A diplomat familiar"))
    a.statement("A diplomat familiar with the mediation", diplomat, ("said", 1), "the outline of a bargain was on the table: a court would send Pantic home under house arrest, the lorries would go, and those who had manned them would not be prosecuted", key="s_bargain")
    a.statement("the diplomat", diplomat, ("said", 2), '"Each of them wants the other to move first, if only by five minutes,"', key="s_first")
    a.statement("Each of them", Party("Serbia and Kosovo"), "wants", "the other to move first", act="demand", minor=True, key="s_each_wants", mode="direct")
    a.statement("He", diplomat, "put", "the chances at no better than even", act="expectation", key="s_chances")
    a.commitment("A diplomat familiar with the mediation", diplomat, "promise", "a court would send Pantic home under house arrest", toward=[SERBS], minor=True, key="c_house_arrest")
    a.commitment("A diplomat familiar with the mediation", diplomat, "promise", "the lorries would go", toward=[KOSOVO], minor=True, key="c_lorries")
    a.commitment("A diplomat familiar with the mediation", diplomat, "promise", "those who had manned them would not be prosecuted", toward=[SERBS], minor=True, key="c_not_prosecuted")
    a.event("CONCEDE", "hypothetical", [COURT], [pantic], "a court would send Pantic home under house arrest", key="e_house_arrest", alt={"sources": [[KOSOVO]], "plover": ["RETREAT", "COERCE"]})
    a.event("RETREAT", "hypothetical", [SERBS], [KOSOVO], "the lorries would go", key="e_lorries", more=["any road is reopened"], alt={"targets": [[]]})
    a.event("COERCE", "denied", [KOSOVO], [SERBS], "those who had manned them would not be prosecuted", key="e_not_prosecuted", minor=True, alt={"status": ["hypothetical"], "plover": ["CONCEDE"]})
    a.figure(50, "percent", "chances of the bargain", "no better than even", high=50, approx=True, minor=True, key="f_even")

    a.at(a.paragraph("Vucic asked KFOR"))
    let = "to let up to 1,000 Serbian soldiers and police return to Kosovo"
    a.statement("Vucic", vucic, "asked", let, act="demand", to="KFOR", date="2022-12", key="s_1000")
    a.statement(("he", 1), vucic, "says", "a U.N. resolution of 1999 allows", minor=True, key="s_1244")
    a.statement(("he", 2), vucic, "predicted", "the answer will be no", act="expectation", key="s_no")
    signal = "any Serbian deployment was out of the question and that moving more troops towards the border was the opposite of what was needed"
    a.statement("A German foreign ministry spokesman", german, "said", signal, act="refusal", date=tuesday, key="s_german", alt={"act": ["accusation"]})
    a.commitment("Vucic", vucic, "demand", "let up to 1,000 Serbian soldiers and police return to Kosovo", toward=[KFOR], key="c_1000")
    a.commitment("A German foreign ministry spokesman", german, "refusal", "any Serbian deployment was out of the question", toward=[SERBIA], key="c_german")
    a.event("REQUEST", "occurred", [vucic], [KFOR], f"Vucic asked KFOR earlier this month {let}", when="2022-12", key="e_1000", alt={"sources": [[SERBIA]]})
    a.event("MOBILIZE", "hypothetical", [SERBIA], [KOSOVO], "up to 1,000 Serbian soldiers and police return to Kosovo", key="e_return", more=["any Serbian deployment"], place="Kosovo", alt={"targets": [[]]})
    a.event("REJECT", "hypothetical", [KFOR], [vucic], "the answer will be no", key="e_no", minor=True, alt={"targets": [[SERBIA]]})
    a.event("REJECT", "occurred", [german], [SERBIA], "any Serbian deployment was out of the question", when=tuesday, key="e_german")
    a.event("ACCUSE", "occurred", [german], [SERBIA], "moving more troops towards the border was the opposite of what was needed", when=tuesday, key="e_signal")
    a.event("MOBILIZE", "ongoing", [SERBIA], [KOSOVO], "moving more troops towards the border", key="e_reinforcing", minor=True)
    a.figure(1000, "people", "Serbian soldiers and police who would return", "up to 1,000 Serbian soldiers and police", high=1000, approx=True, side="SRB", key="f_1000", alt={"value": [None]})

    a.at(a.paragraph("Tension has been"))
    a.event("PROTEST", "occurred", [SERBS], [KOSOVO], "several hundred Serb policemen, judges and mayors resigned in protest against a plan to fine owners of cars with Serbian-issued plates", when="2022-11", key="e_resigned", alt={"plover": ["RETREAT", "SANCTION"]})
    a.event("COERCE", "hypothetical", [KOSOVO], [SERBS], "a plan to fine owners of cars with Serbian-issued plates", key="e_fine", minor=True)
    a.event("RETREAT", "occurred", [KOSOVO], [], "Local elections in the north that had been due on Dec 18 were postponed to April 23", key="e_elections", minor=True, alt={"plover": ["CONCEDE"], "sources": [[]], "when": ["2022-12"]})
    a.event("ASSAULT", "occurred", [], [KOSOVO], "polling stations were vandalised", key="e_vandalised", minor=True, alt={"plover": ["PROTEST"], "targets": [[]]})
    a.event("ASSAULT", "occurred", [], [mission], "a stun grenade was thrown at a patrol of the EU's police mission", when="2022-12-11", key="e_grenade", alt={"targets": [[EU]]})
    a.statement("Serbian Prime Minister Ana Brnabic", brnabic, "warned", "a single mistake would be enough for shooting to start", act="expectation", date="2022-12-18/2022-12-24", key="s_brnabic", alt={"date": [None, "2022-12-19/2022-12-25"], "act": ["claim", "threat"]})
    a.event("ASSAULT", "hypothetical", [], [], "shooting to start", key="e_conflict", minor=True, alt={"sources": [[SERBIA], [SERBIA, KOSOVO]], "targets": [[KOSOVO], [SERBIA, KOSOVO]]})
    a.figure(None, "people", "Serbs who resigned in November", "several hundred Serb policemen, judges and mayors", low=200, high=999, approx=True, key="f_resigned", alt={"low": [300], "high": [None]})

    a.at(a.paragraph("About 50,000"))
    a.event("REJECT", "ongoing", [SERBS], [KOSOVO], "most do not recognise the state", key="e_not_recognise", minor=True)
    a.event("REJECT", "occurred", [KOSOVO], [SERBIA], "declared its independence from Serbia in 2008", when="2008", key="e_independence", minor=True, alt={"plover": ["RETREAT"]})
    a.event("REQUEST", "occurred", [KOSOVO], [EU], "whose application for EU membership was handed in on Dec 15", when="2022-12-15", key="e_application")
    a.statement("Kosovo", KOSOVO, "says", "Vucic is using them to keep it out of international bodies", act="accusation", key="s_using")
    a.event("ACCUSE", "occurred", [KOSOVO], [vucic], "says Vucic is using them to keep it out of international bodies", key="e_using", minor=True)
    a.figure(50000, "people", "Serbs in the north of Kosovo", "About 50,000 Serbs", approx=True, key="f_50000")
