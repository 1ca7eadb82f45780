"""Gold for the joint statement of Quito and the agency's introduction, 22 September 2015."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import COLOMBIA, ECUADOR, EXPELLED, GUNMEN, MADURO, OAS, SANTOS, SOLDIERS, UN, UNASUR, URUGUAY, VENEZUELA


def annotate(a: Article) -> None:
    monday, wednesday = weekday("2015-09-21", "Monday"), weekday("2015-09-23", "Wednesday")
    a.document(
        published=weekday("2015-09-22", "Tuesday"), publisher="Agencia Cordillera", agency="Agencia Cordillera", title="DOCUMENT: What Bogotá and Caracas signed in Quito",
        published_span="22 September 2015", boilerplate=["The text, in our translation:", "Unofficial translation by Agencia Cordillera from the Spanish. In case of divergence the original is authoritative."],
        alt={"title": ["What Bogotá and Caracas signed in Quito"], "agency": [None], "publisher": [None]},
    )
    both, hosts = Party("Colombia and Venezuela"), [Party("Rafael Correa", "ECU"), Party("Tabaré Vázquez", "URY")]
    ministers, ochoa = Party("foreign ministers of Colombia and Venezuela"), Party("Lisandro Ochoa-Prim", "VEN")
    member, adviser = Party("member of the Colombian party (unnamed)", "COL"), Party("adviser of one of the hosts (unnamed)")

    a.at("The presidents of Colombia and Venezuela, Juan Manuel Santos and Nicolás Maduro, needed a little over four hours on Monday in the Carondelet palace, with their hosts Rafael Correa of Ecuador and Tabaré Vázquez of Uruguay at the table, to agree on the seven points which we publish below. They shook hands for the cameras. The bridges stayed closed.")
    a.event("CONSULT", "occurred", [SANTOS, MADURO], hosts, "The presidents of Colombia and Venezuela, Juan Manuel Santos and Nicolás Maduro, needed a little over four hours on Monday in the Carondelet palace, with their hosts Rafael Correa of Ecuador and Tabaré Vázquez of Uruguay at the table", when=monday, place="Quito", format="meeting", duration="a little over four hours", more=["after speaking long and openly"], key="summit", alt={"sources": [[SANTOS]], "targets": [[MADURO]], "format": ["talks"]})
    a.event("AGREE", "occurred", [SANTOS], [MADURO], "to agree on the seven points", when=monday, more=["What Bogotá and Caracas signed in Quito", "They undertake to give the bridges back to those who used them"], key="agreed", alt={"sources": [[SANTOS, MADURO], [COLOMBIA]], "targets": [[], [VENEZUELA]]})
    a.event("COERCE", "ongoing", [VENEZUELA], [COLOMBIA], "The bridges stayed closed", key="closed", alt={"sources": [[]], "targets": [[]]})
    a.figure(4, "hours", "length of the presidents' meeting", "a little over four hours", approx=True, low=4)
    a.figure(7, "points", "points agreed in Quito", "seven points")

    a.at("Five weeks have passed since Venezuela shut the crossings of Táchira after an ambush in which, it said, four soldiers were hurt; Zulia and Apure followed in September. According to the UN, 1,608 Colombians have been deported and close to 20,000 more have gone back from fear.")
    a.event("COERCE", "occurred", [VENEZUELA], [COLOMBIA], "Venezuela shut the crossings of Táchira", place="Táchira", key="shut", alt={"targets": [[]], "when": ["2015-08"]}, more=["Zulia and Apure followed in September"])
    a.figure(5, "weeks", "time since the crossings were shut", "Five weeks", minor=True)
    a.event("ASSAULT", "occurred", [GUNMEN], [SOLDIERS], "an ambush in which, it said, four soldiers were hurt", key="ambush", alt={"sources": [[]]})
    a.statement("it", VENEZUELA, "said", "four soldiers were hurt", minor=True)
    a.figure(4, "soldiers", "soldiers hurt in the ambush", "four soldiers", key="wounded")
    a.statement("the UN", UN, "According to", "1,608 Colombians have been deported and close to 20,000 more have gone back from fear", key="s_1_608_colombians")
    a.event("COERCE", "occurred", [VENEZUELA], [EXPELLED], "1,608 Colombians have been deported", key="deported", alt={"sources": [[]]})
    a.figure(1608, "people", "Colombians deported", "1,608 Colombians", key="deported_number")
    a.figure(20000, "people", "Colombians who went back from fear", "close to 20,000 more", approx=True, key="left_number")

    a.at("A first attempt by the foreign ministers at Cartagena, on 26 August, broke down after six hours, and the ambassadors were called home the day after. At the Organization of American States Colombia’s request for a meeting of ministers failed on 31 August by a single vote. Last week it protested against two incursions by Venezuelan aircraft, which Caracas denied.")
    a.event("CONSULT", "occurred", [ministers], [ministers], "A first attempt by the foreign ministers at Cartagena, on 26 August, broke down after six hours", when="2015-08-26", place="Cartagena", format="talks", duration="six hours", key="cartagena", alt={"format": ["meeting"], "sources": [[COLOMBIA]], "targets": [[VENEZUELA]]})
    a.figure(6, "hours", "length of the ministers' meeting at Cartagena", "six hours", key="cartagena_hours")
    a.event("SANCTION", "occurred", [COLOMBIA, VENEZUELA], [COLOMBIA, VENEZUELA], "the ambassadors were called home the day after", when="2015-08-27", key="recall", alt={"targets": [[]]})
    a.statement("Colombia’s", COLOMBIA, "request", "a meeting of ministers", act="demand", minor=True, key="s_meeting_ministers")
    a.event("REQUEST", "occurred", [COLOMBIA], [OAS], "Colombia’s request for a meeting of ministers", key="oas_request")
    a.commitment("Colombia’s", COLOMBIA, "demand", "a meeting of ministers", toward=[OAS], minor=True, key="c_meeting_ministers")
    a.event("REJECT", "occurred", [OAS], [COLOMBIA], "Colombia’s request for a meeting of ministers failed on 31 August by a single vote", when="2015-08-31", key="oas_failed")
    a.figure(1, "votes", "votes by which Colombia's request failed", "a single vote")
    a.statement("it", COLOMBIA, "protested", "against two incursions by Venezuelan aircraft", act="accusation", date="2015-09-14/2015-09-20", alt={"date": ["2015-09-13/2015-09-19", None]})
    a.event("ACCUSE", "occurred", [COLOMBIA], [VENEZUELA], "it protested against two incursions by Venezuelan aircraft", when="2015-09-14/2015-09-20", alt={"when": ["2015-09-13/2015-09-19", None], "plover": ["PROTEST"]})
    a.statement("Caracas", VENEZUELA, "denied", "two incursions by Venezuelan aircraft", act="denial")
    a.event("ASSAULT", "denied", [VENEZUELA], [COLOMBIA], "two incursions by Venezuelan aircraft", alt={"plover": ["COERCE", "MOBILIZE"], "status": ["occurred"]})
    a.figure(2, "incursions", "incursions by Venezuelan aircraft", "two incursions")

    a.at("Both delegations claimed to have given nothing away. “You will find ‘measure’ in it twice and ‘opening’ not once,” said Venezuela’s deputy foreign minister for the region, Lisandro Ochoa-Prim. Santos had not insisted that the deported be taken back at once, a member of the Colombian party admitted, “because they asked us not to make them lose face”. He said that he expected the first lorries to cross within ten days. Ochoa-Prim would not be drawn on dates: Venezuela, he repeated, will open when the contraband stops.")
    a.statement("Both delegations", Party("Colombian and Venezuelan delegations"), "claimed", "to have given nothing away", act="denial", alt={"act": ["claim"]})
    a.event("CONCEDE", "denied", [COLOMBIA, VENEZUELA], [COLOMBIA, VENEZUELA], "given nothing away", minor=True, alt={"targets": [[]]})
    a.statement("Venezuela’s deputy foreign minister for the region, Lisandro Ochoa-Prim", ochoa, ("said", 1), "“You will find ‘measure’ in it twice and ‘opening’ not once,”", act="denial", alt={"act": ["claim", "refusal"]}, key="word")
    a.statement("a member of the Colombian party", member, "admitted", ["Santos had not insisted that the deported be taken back at once", "“because they asked us not to make them lose face”"], key="s_santos_not_insisted")
    a.event("REQUEST", "denied", [SANTOS], [VENEZUELA], "Santos had not insisted that the deported be taken back at once", alt={"targets": [[MADURO]]}, key="families")
    a.event("RETREAT", "hypothetical", [EXPELLED], [], "the deported be taken back at once", minor=True, alt={"sources": [[VENEZUELA]], "targets": [[EXPELLED]], "plover": ["CONCEDE"]}, key="e_deported_taken_back")
    a.statement("they", VENEZUELA, "asked", "not to make them lose face", act="demand", mode="direct", to="us", via=member, minor=True, alt={"mode": ["indirect"], "addressee": [None, "Colombia"]})
    a.commitment("they", VENEZUELA, "demand", "not to make them lose face", toward=[COLOMBIA], minor=True)
    a.event("REQUEST", "occurred", [VENEZUELA], [COLOMBIA], "they asked us not to make them lose face", minor=True)
    a.statement("He", member, ("said", 2), "he expected the first lorries to cross within ten days")
    a.statement(("he", 1), member, "expected", "the first lorries to cross within ten days", act="expectation")
    a.event("COOPERATE", "hypothetical", [COLOMBIA], [VENEZUELA], "the first lorries to cross within ten days", minor=True, alt={"plover": ["CONCEDE"]})
    a.figure(10, "days", "time within which the first lorries would cross", "ten days")
    a.statement(("Ochoa-Prim", 2), ochoa, "would not be drawn", "on dates", act="refusal", minor=True)
    a.commitment(("Ochoa-Prim", 2), ochoa, "refusal", "would not be drawn on dates", minor=True)
    a.event("REJECT", "occurred", [ochoa], [], "Ochoa-Prim would not be drawn on dates", minor=True)
    a.statement(("he", 2), ochoa, "repeated", [("Venezuela", 2), "will open when the contraband stops"], act="promise", alt={"act": ["refusal", "demand"]}, key="contraband")
    a.commitment(("Venezuela", 2), VENEZUELA, "promise", "will open", "when the contraband stops", toward=[COLOMBIA], key="open", alt={"kind": ["refusal"], "polarity": ["until"]})
    a.event("CONCEDE", "hypothetical", [VENEZUELA], [COLOMBIA], "Venezuela, he repeated, will open when the contraband stops", minor=True, key="e_venezuela_repeated_open")

    a.at("«The two sides, whom the Governments that preside this year over CELAC and UNASUR have invited to Quito, have, after speaking long and openly, resolved as follows:")
    two = a.elsewhere("The two sides", within="«The two sides, whom")
    a.event("REQUEST", "occurred", [Party("Governments that preside over CELAC and UNASUR")], [COLOMBIA, VENEZUELA], "whom the Governments that preside this year over CELAC and UNASUR have invited to Quito", minor=True, alt={"sources": [[UNASUR], [ECUADOR, URUGUAY]], "plover": ["CONSULT"]})
    points = [
        "Each side shall send its ambassador back to his desk in the capital of the other with the first flight that has a seat.",
        "The two sides shall establish together what has occurred since the month of August, and shall keep meanwhile their opinion of it to themselves.",
    ]
    a.statement(two, both, "resolved", [a.elsewhere(point) for point in points] + [a.elsewhere("The competent ministers shall meet in Caracas on Wednesday, 23 September, in order to take in hand that which troubles both banks, among them contraband, the exchange of currency, and the activity of armed groups. Proposals shall be submitted to the Presidents, provided that both delegations approve them.")],
                act="promise", mode="direct", date=monday, key="resolved", alt={"date": [None], "mode": ["indirect"]})

    a.at("1. Each side shall send its ambassador back to his desk in the capital of the other with the first flight that has a seat.")
    a.commitment("Each side", both, "promise", "shall send its ambassador back to his desk in the capital of the other with the first flight that has a seat", toward=[COLOMBIA, VENEZUELA], key="ambassadors", alt={"toward": [[]]})
    a.event("COOPERATE", "scheduled", [COLOMBIA, VENEZUELA], [COLOMBIA, VENEZUELA], "Each side shall send its ambassador back to his desk in the capital of the other", key="return", alt={"status": ["hypothetical"], "plover": ["RETREAT", "CONCEDE"], "targets": [[]]})

    a.at("2. The two sides shall establish together what has occurred since the month of August, and shall keep meanwhile their opinion of it to themselves.")
    a.commitment("The two sides", both, "promise", "establish together what has occurred since the month of August", toward=[COLOMBIA, VENEZUELA], alt={"toward": [[]]})
    a.commitment("The two sides", both, "promise", "keep meanwhile their opinion of it to themselves", toward=[COLOMBIA, VENEZUELA], minor=True, alt={"toward": [[]], "kind": ["refusal"]})
    a.event("COOPERATE", "hypothetical", [COLOMBIA, VENEZUELA], [COLOMBIA, VENEZUELA], "The two sides shall establish together what has occurred since the month of August", alt={"status": ["scheduled"], "targets": [[]]})

    a.at("3. They undertake to give the bridges back to those who used them, one measure after another. No measure shall be taken by one side without notice to the other.")
    a.statement("They", both, "undertake", ["to give the bridges back to those who used them, one measure after another. No measure shall be taken by one side without notice to the other."], act="promise", mode="direct", date=monday, key="step", alt={"mode": ["indirect"], "date": [None]})
    a.commitment("They", both, "promise", "give the bridges back to those who used them, one measure after another", toward=[COLOMBIA, VENEZUELA], key="normality", alt={"toward": [[]]})
    a.commitment("They", both, "promise", "No measure shall be taken by one side", "without notice to the other", toward=[COLOMBIA, VENEZUELA], minor=True, alt={"toward": [[]]})
    a.event("COOPERATE", "hypothetical", [COLOMBIA, VENEZUELA], [COLOMBIA, VENEZUELA], "give the bridges back to those who used them, one measure after another", alt={"plover": ["CONCEDE"], "sources": [[VENEZUELA]], "targets": [[COLOMBIA], []]})

    a.at("4. The competent ministers shall meet in Caracas on Wednesday, 23 September, in order to take in hand that which troubles both banks, among them contraband, the exchange of currency, and the activity of armed groups. Proposals shall be submitted to the Presidents, provided that both delegations approve them.")
    a.commitment("The competent ministers", ministers, "promise", "shall meet in Caracas on Wednesday, 23 September", alt={"toward": [[COLOMBIA, VENEZUELA]]})
    a.commitment("The competent ministers", ministers, "promise", "Proposals shall be submitted to the Presidents", "provided that both delegations approve them", toward=[SANTOS, MADURO], minor=True)
    a.event("CONSULT", "scheduled", [ministers], [ministers], "The competent ministers shall meet in Caracas on Wednesday, 23 September", when=wednesday, place="Caracas", format="meeting", key="caracas", alt={"sources": [[COLOMBIA]], "targets": [[VENEZUELA], []]})

    a.at("5. The two sides recognise that the river parts two manners of keeping house, and that both may stay as they are. Neither requires of the other that it change its own [sic: «lo suyo»].")
    a.statement("The two sides", both, "recognise", ["the river parts two manners of keeping house", "both may stay as they are. Neither requires of the other that it change its own [sic: «lo suyo»]."], mode="direct", date=monday, alt={"mode": ["indirect"], "date": [None], "act": ["promise"]})
    a.commitment("The two sides", both, "promise", "Neither requires of the other that it change its own", minor=True, alt={"kind": ["refusal"], "toward": [[COLOMBIA, VENEZUELA]]})
    a.event("REQUEST", "denied", [COLOMBIA, VENEZUELA], [COLOMBIA, VENEZUELA], "Neither requires of the other that it change its own", minor=True)

    a.at("6. They reaffirm that between neighbours quarrels be settled at a table and not at a barrier, and they thank the Presidents of Ecuador and Uruguay, to whom they request that they remain at their side on this road.")
    a.statement("They", both, "reaffirm", "between neighbours quarrels be settled at a table and not at a barrier", act="promise", mode="direct", date=monday, minor=True, alt={"mode": ["indirect"], "date": [None], "act": ["claim"]})
    a.commitment("They", both, "promise", "between neighbours quarrels be settled at a table and not at a barrier", minor=True)
    a.statement(("they", 1), both, "thank", "the Presidents of Ecuador and Uruguay", act="support", mode="direct", date=monday, minor=True, alt={"mode": ["indirect"], "date": [None]})
    a.event("SUPPORT", "occurred", [COLOMBIA, VENEZUELA], hosts, "they thank the Presidents of Ecuador and Uruguay", when=monday, minor=True, alt={"when": [None]})
    a.statement(("they", 2), both, "request", "they remain at their side on this road", act="demand", mode="direct", to="the Presidents of Ecuador and Uruguay", date=monday, alt={"mode": ["indirect"], "date": [None]})
    a.commitment(("they", 2), both, "demand", "they remain at their side on this road", toward=hosts, alt={"toward": [[ECUADOR, URUGUAY]]})
    a.event("REQUEST", "occurred", [COLOMBIA, VENEZUELA], hosts, "they request that they remain at their side on this road", when=monday, alt={"when": [None], "targets": [[ECUADOR, URUGUAY]]})

    a.at("7. Ecuador and Uruguay accept. Should the work of the ministers be interrupted, the two Governments shall convene the two sides anew within a period which is not to exceed fifteen days.»")
    a.statement("Ecuador and Uruguay", Party("Ecuador and Uruguay"), "accept", "Should the work of the ministers be interrupted, the two Governments shall convene the two sides anew within a period which is not to exceed fifteen days.", act="promise", mode="direct", date=monday, alt={"mode": ["indirect"], "date": [None]})
    a.commitment("Ecuador and Uruguay", Party("Ecuador and Uruguay"), "promise", "convene the two sides anew within a period which is not to exceed fifteen days", "Should the work of the ministers be interrupted", toward=[COLOMBIA, VENEZUELA])
    a.event("AGREE", "occurred", [ECUADOR, URUGUAY], [COLOMBIA, VENEZUELA], "Ecuador and Uruguay accept", when=monday, alt={"when": [None]})
    a.event("CONSULT", "hypothetical", [COLOMBIA, VENEZUELA], [ECUADOR, URUGUAY], "the two Governments shall convene the two sides anew", minor=True, format="meeting", alt={"sources": [[ECUADOR, URUGUAY]], "targets": [[COLOMBIA, VENEZUELA]], "format": ["talks"]})
    a.figure(15, "days", "time within which the two sides would be convened anew", "fifteen days", high=15)

    a.at("The state of exception, which was to expire in October, has been extended to 23 municipalities. Nothing is said of it in the text; nor of the houses demolished; nor of compensation, which Colombia had demanded a fortnight ago and on which, in the words of one of the hosts’ advisers, “everybody suddenly studied the ceiling”. The Colombian ambassador is to fly to Caracas tomorrow.")
    a.event("COERCE", "ongoing", [VENEZUELA], [], "The state of exception, which was to expire in October, has been extended to 23 municipalities", key="exception", alt={"sources": [[]], "status": ["occurred"]})
    a.figure(23, "municipalities", "municipalities under the state of exception", "23 municipalities", key="municipalities")
    a.event("ASSAULT", "occurred", [VENEZUELA], [EXPELLED], "the houses demolished", minor=True, alt={"plover": ["COERCE"], "sources": [[]]}, key="e_houses_demolished")
    a.statement("Colombia", COLOMBIA, "demanded", "compensation", act="demand", date="2015-09-08", alt={"date": [None, "2015-09"]})
    a.commitment("Colombia", COLOMBIA, "demand", "compensation", toward=[VENEZUELA])
    a.event("REQUEST", "occurred", [COLOMBIA], [VENEZUELA], "compensation, which Colombia had demanded a fortnight ago", when="2015-09-08", alt={"when": [None, "2015-09"]})
    a.statement("one of the hosts’ advisers", adviser, "in the words of", "“everybody suddenly studied the ceiling”")
    a.event("COOPERATE", "scheduled", [Party("Colombian ambassador", "COL")], [VENEZUELA], "The Colombian ambassador is to fly to Caracas tomorrow", when=wednesday, minor=True, alt={"plover": ["CONSULT"], "sources": [[COLOMBIA]]}, key="e_colombian_ambassador_fly")
