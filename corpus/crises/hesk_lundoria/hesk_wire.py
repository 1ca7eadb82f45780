"""Gold for the agency report of 16 September 2023."""

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import ANSGARD, CONFERENCE, DIRECTORATE, HESK, LUN, NSO, SARN, TAVASH

SAT, THU, FRI = weekday("2023-09-16", "Saturday"), weekday("2023-09-14", "Thursday"), weekday("2023-09-15", "Friday")
TALKS, TUE = weekday("2023-09-21", "Thursday"), weekday("2023-09-19", "Tuesday")
MIN_HEALTH, MIN_TRANSPORT = Party("Lundorian health ministry"), Party("Hesk's transport ministry")
OFFICIAL = Party("Hesk foreign ministry official (unnamed)")
SPOKESMAN = Party("National Signals Office spokesman (unnamed)")
ENGINEERS, ANALYSTS = Party("grid engineers in Port Calla"), Party("independent analysts")
FENWRIGHT, MONITORS = Party("Maud Fenwright"), Party("two internet monitoring firms")
REPORTER, ATTACKERS = Party("Halyard reporter", "MEDIA"), Party("authors of a ransom note (unnamed)")
DIPLOMAT = Party("senior Sarnese diplomat (unnamed)")
MARCHERS, MOURNERS = Party("marchers in Port Calla"), Party("people who tried to lay flowers in Vamber")
BOTH = Party("Lundoria and Hesk")


def annotate(a: Article) -> None:
    a.document(
        published=SAT,
        title="UPDATE 3: Hesk orders out nine Lundorians, says it may switch off Oru Valley power",
        byline="By Tomasine Achterberg and Ruy Delcourt",
        agency="Halyard",
        boilerplate=["(Reporting by Tomasine Achterberg in Vamber and Ruy Delcourt in Port Calla. Copyright Halyard 2023)"],
        datelines=["VAMBER/PORT CALLA"],
        published_span="Sept. 16, 2023",
        alt={"publisher": ["Halyard"], "title": ["Hesk orders out nine Lundorians, says it may switch off Oru Valley power"], "byline": ["Tomasine Achterberg and Ruy Delcourt"]},
    )
    a.at("UPDATE 3: Hesk orders out nine Lundorians, says it may switch off Oru Valley power")
    a.statement("Hesk", HESK, "orders out", "nine Lundorians", act="demand", minor=True, alt={"date": [SAT]})
    a.statement("Hesk", HESK, "says", "it may switch off Oru Valley power", act="threat", minor=True, alt={"date": [SAT]})
    a.commitment("Hesk", HESK, "threat", "switch off Oru Valley power", toward=[LUN], minor=True)

    a.at(a.between("Two hours before the last", "was withheld."))
    stop = "it would stop selling electricity to its neighbor if so much as one payment was withheld"
    a.statement(("Hesk", 2), HESK, "ordered", "nine Lundorians out", act="demand", date=SAT)
    a.statement(("Hesk", 2), HESK, "warned", stop, act="threat", to="Lundoria", date=SAT, alt={"addressee": [None]}, key="cut_off")
    a.commitment(("Hesk", 2), HESK, "demand", "nine Lundorians out", toward=[LUN], minor=True)
    a.commitment(("Hesk", 2), HESK, "threat", "stop selling electricity to its neighbor", "if so much as one payment was withheld", toward=[LUN])
    a.event("SANCTION", "occurred", [HESK], [LUN], "Hesk ordered nine Lundorians out", when=SAT, more=["Hesk orders out nine Lundorians", "The tit for tat"], key="nine")
    a.event("THREATEN", "occurred", [HESK], [LUN], f"warned that {stop}", when=SAT, more=["says it may switch off Oru Valley power"])
    a.event("SANCTION", "hypothetical", [HESK], [LUN], "it would stop selling electricity to its neighbor", more=["Were it to be cut off"], alt={"plover": ["COERCE"]})
    a.event("SANCTION", "hypothetical", [LUN], [HESK], "if so much as one payment was withheld", minor=True, key="withheld")
    a.event("COOPERATE", "ongoing", [HESK], [LUN], "selling electricity to its neighbor", minor=True, key="selling")
    a.event("SANCTION", "occurred", [LUN], [HESK], "six expelled Hesk diplomats", key="expulsion", alt={"when": [THU], "targets": [[Party("six Hesk diplomats")]]})
    a.event("RETREAT", "scheduled", [HESK], [LUN], "the last of six expelled Hesk diplomats was due to cross the Oru bridge on Saturday", when=SAT, place="Oru bridge", minor=True, alt={"targets": [[]]}, key="last_crosses")
    a.figure(9, "Lundorians", "Lundorians ordered out of Hesk", "nine Lundorians")
    a.figure(6, "diplomats", "Hesk diplomats expelled", "six expelled Hesk diplomats")

    a.at(a.between("The tit for tat follows", "four of its officers."))
    a.statement("the health ministry", MIN_HEALTH, "count", "38 Lundorian hospitals", alt={"act": ["claim"]}, minor=True, key="hospitals_said")
    a.statement("Lundoria", LUN, "blamed", "the Eleventh Directorate, an intelligence arm of the Granite House", act="accusation", date=THU, key="attribution")
    a.statement("Lundoria", LUN, "named", "four of its officers", act="accusation", date=THU, minor=True)
    a.event("COERCE", "occurred", [], [LUN], "a cyberattack on Sept. 2 that crippled 38 Lundorian hospitals, by the health ministry's count, and blacked out part of the capital", when="2023-09-02", place="Lundoria", key="attack", alt={"sources": [[DIRECTORATE], [HESK]], "place": [None, "Port Calla"]})
    a.event("ACCUSE", "occurred", [LUN], [DIRECTORATE], "Lundoria on Thursday blamed the Eleventh Directorate", when=THU, more=["named four of its officers"], key="accuse", alt={"targets": [[HESK]]})
    a.figure(38, "hospitals", "hospitals crippled by the attack", "38 Lundorian hospitals", key="hospitals")
    a.figure(4, "officers", "officers of the Eleventh Directorate named by Lundoria", "four of its officers")

    a.at(a.between("\"Hand over the four officers", "in the statement."))
    a.statement("Interior Minister Petra Ansgard", ANSGARD, "saying", '"Hand over the four officers named today, or see them tried in their absence,"', act="demand", date=THU, alt={"act": ["threat"]}, key="hand_over")
    a.commitment("Interior Minister Petra Ansgard", ANSGARD, "demand", "Hand over the four officers named today", toward=[HESK], key="hand_over_demand")
    a.commitment("Interior Minister Petra Ansgard", ANSGARD, "threat", "see them tried in their absence", "Hand over the four officers named today", polarity="unless", toward=[HESK], key="trial_c")
    a.event("REQUEST", "occurred", [ANSGARD], [HESK], "Hand over the four officers named today", when=THU, key="hand_over_request")
    a.event("THREATEN", "occurred", [ANSGARD], [HESK], "or see them tried in their absence", when=THU, key="trial_threat")
    a.event("RETREAT", "hypothetical", [HESK], [LUN], "Hand over the four officers", minor=True, alt={"plover": ["CONCEDE", "COOPERATE"]}, key="hand_over_deed")
    a.event("SANCTION", "hypothetical", [LUN], [Party("four officers of the Eleventh Directorate")], "see them tried in their absence", minor=True, alt={"plover": ["COERCE", "ACCUSE"]}, key="trial")

    a.at(a.between("They will not be handed over.", "release of the funds."))
    never = "Hesk had never received any evidence, in writing or otherwise"
    a.statement("Foreign Minister Oren Tavash", TAVASH, None, "They will not be handed over", act="refusal", mode="indirect", alt={"date": [SAT]})
    a.statement("Foreign Minister Oren Tavash", TAVASH, "called", "the findings a bedtime story in 34 pages", act="denial", alt={"act": ["accusation"], "date": [SAT]})
    a.statement("Foreign Minister Oren Tavash", TAVASH, "said", never, act="denial", alt={"date": [SAT]}, key="no_evidence")
    a.statement("a ministry official", OFFICIAL, "according to", 'the chargé d\'affaires in Port Calla had been given "an envelope with a press clipping in it,"', act="accusation", mode="mixed", alt={"act": ["denial", "claim"]})
    a.statement(("Tavash", 2), TAVASH, "added", "Vamber would be willing to to let foreign experts examine servers belonging to Tarnik Data, one of two firms whose assets Lundoria has frozen, in exchange for the release of the funds", act="promise", alt={"act": ["proposal"], "date": [SAT]})
    a.commitment("Foreign Minister Oren Tavash", TAVASH, "refusal", "They will not be handed over", toward=[LUN], alt={"by": [HESK]})
    a.commitment(("Tavash", 2), TAVASH, "promise", "let foreign experts examine servers belonging to Tarnik Data", "in exchange for the release of the funds", toward=[LUN], alt={"by": [HESK]})
    a.commitment(("Tavash", 2), TAVASH, "demand", "the release of the funds", toward=[LUN], minor=True)
    a.event("REJECT", "occurred", [HESK], [LUN], "They will not be handed over", alt={"sources": [[TAVASH]], "when": [SAT]}, key="refuse_hand_over")
    a.event("ACCUSE", "occurred", [TAVASH], [LUN], "called the findings a bedtime story in 34 pages", minor=True, alt={"plover": ["REJECT"], "when": [SAT]})
    a.event("CONSULT", "denied", [LUN], [HESK], "Hesk had never received any evidence, in writing or otherwise", format="letter", key="letter_denied")
    a.event("CONSULT", "occurred", [LUN], [HESK], 'the chargé d\'affaires in Port Calla had been given "an envelope with a press clipping in it,"', format="letter", minor=True, key="envelope")
    a.event("AGREE", "occurred", [TAVASH], [LUN], "Vamber would be willing to to let foreign experts examine servers", alt={"sources": [[HESK]], "when": [SAT]})
    a.event("COOPERATE", "hypothetical", [HESK], [], "let foreign experts examine servers belonging to Tarnik Data", minor=True, alt={"targets": [[LUN]], "plover": ["CONCEDE"]})
    a.event("COERCE", "occurred", [LUN], [Party("Tarnik Data"), Party("Boreal Relay")], "one of two firms whose assets Lundoria has frozen", key="frozen", minor=True, alt={"targets": [[HESK], [Party("Tarnik Data")]], "plover": ["SANCTION"]})
    a.event("RETREAT", "hypothetical", [LUN], [HESK], "the release of the funds", minor=True, alt={"plover": ["CONCEDE"]})
    a.figure(34, "pages", "length of the findings", "34 pages", minor=True)
    a.figure(2, "firms", "firms whose assets Lundoria has frozen", "two firms", minor=True)

    a.at(a.between("Lundoria's rejection came", "most of an hour."))
    a.statement("a spokesman for the National Signals Office", SPOKESMAN, "said", '"We\'re not buying a look at a server that has been wiped,"', act="refusal", alt={"date": [SAT]})
    hacked = "Lundorian hackers had halted trains on Vamber's metro on Sept. 7"
    a.statement("He", SPOKESMAN, "denied", hacked, act="denial", alt={"date": [SAT]}, key="metro_denied")
    a.statement("Hesk's transport ministry", MIN_TRANSPORT, "says", ["an incident", "left 11,000 commuters underground for most of an hour"], act="claim")
    a.commitment("a spokesman for the National Signals Office", SPOKESMAN, "refusal", "not buying a look at a server that has been wiped", toward=[HESK], alt={"by": [LUN]})
    a.event("REJECT", "occurred", [LUN], [HESK], "Lundoria's rejection came within the hour", more=["We're not buying a look at a server that has been wiped"], alt={"sources": [[SPOKESMAN], [NSO]], "when": [SAT]})
    a.event("COERCE", "denied", [LUN], [HESK], hacked, when="2023-09-07", place="Vamber", key="metro")
    a.figure(11000, "commuters", "commuters left underground in Vamber", "11,000 commuters", key="commuters")
    a.figure(1, "hours", "time that commuters were left underground", "most of an hour", approx=True, high=1, minor=True)

    a.at(a.between("Oru Valley supplies about", "in anticipation."))
    reckon = "Were it to be cut off, hospitals and trains would have power for the winter but the smelters at Gant would not"
    a.statement("grid engineers in Port Calla", ENGINEERS, "reckon", reckon, act="expectation")
    a.figure(20, "percent", "Lundoria's electricity that Oru Valley supplies", "about a fifth of Lundoria's electricity", approx=True, alt={"value": [0.2]})
    a.figure(4, "percent", "rise of aluminum futures", "4%", minor=True)

    a.at(a.between("Who did what on Sept. 2", "no such demand."))
    a.statement("Independent analysts", ANALYSTS, ("say", 1), "the code resembles a kit sold on criminal forums")
    a.statement("Maud Fenwright of the Ellaby Institute", FENWRIGHT, "said", '"Code of that sort can be bought by anyone,"')
    a.statement("two internet monitoring firms", MONITORS, "according to", "The blackout lasted 11 hours, not 19 as Lundoria's government has it", act="denial", alt={"act": ["claim"]}, key="blackout_11")
    a.statement("Lundoria's government", LUN, "has it", "19", minor=True)
    a.statement("a ransom note", ATTACKERS, "asking", "for 40 million crowns", act="demand", minor=True)
    a.statement("The Signals Office", NSO, "insists", "there was no such demand", act="denial", key="no_ransom")
    a.commitment("a ransom note", ATTACKERS, "demand", "40 million crowns", toward=[Party("St. Orrin's hospital")], minor=True, alt={"toward": [[LUN]]})
    a.event("REQUEST", "occurred", [ATTACKERS], [Party("St. Orrin's hospital")], "a ransom note asking for 40 million crowns was seen by a Halyard reporter", when="2023-09-03", place="St. Orrin's hospital", alt={"plover": ["THREATEN"], "targets": [[LUN]]}, key="ransom_note")
    a.event("REQUEST", "denied", [ATTACKERS], [LUN], "The Signals Office insists there was no such demand", minor=True, key="ransom_denied")
    a.figure(11, "hours", "length of the blackout in Port Calla by monitors' data", "11 hours", key="hours")
    a.figure(19, "hours", "length of the blackout in Port Calla by the government", "19", key="hours_gov")
    a.figure(40_000_000, "crowns", "ransom demanded", "40 million crowns")

    a.at(a.between("Diplomacy has not quite stopped.", "into a blocked account."))
    met = "the delegations would meet in Tarn Bay on Thursday"
    a.statement("Sarn", SARN, "said", met, date=SAT, alt={"act": ["promise"]})
    a.statement("Sarn", SARN, "offered", "to host talks", act="promise", alt={"act": ["proposal"]}, key="sarn_offer")
    a.statement("Hesk", HESK, "asked", "for the date to be moved", act="demand")
    a.statement("Lundoria", LUN, "agreed", "to push back by one week, to Sept. 27, the deadline after which it will pay for Oru power into a blocked account", act="promise", key="deadline")
    a.commitment("Sarn", SARN, "promise", "host talks", toward=[LUN, HESK], key="sarn_offer_c")
    a.commitment("Hesk", HESK, "demand", "for the date to be moved", toward=[SARN], minor=True, alt={"toward": [[SARN, LUN], [LUN]]})
    a.commitment("Lundoria", LUN, "promise", "push back by one week, to Sept. 27, the deadline", toward=[HESK], key="push_back")
    a.commitment("Lundoria", LUN, "threat", "it will pay for Oru power into a blocked account", toward=[HESK], key="blocked")
    a.event("AGREE", "occurred", [SARN], [LUN, HESK], "which has offered to host talks", minor=True, key="sarn_offers")
    a.event("CONSULT", "scheduled", [LUN], [HESK], met, when=TALKS, place="Tarn Bay", format="talks", key="talks", alt={"sources": [[BOTH]]})
    a.event("CONSULT", "denied", [LUN], [HESK], "they had been expected there on Tuesday", when=TUE, place="Tarn Bay", format="talks", minor=True, alt={"status": ["scheduled"]})
    a.event("REQUEST", "occurred", [HESK], [SARN], "Hesk asked for the date to be moved", minor=True, alt={"targets": [[], [LUN, SARN]]})
    a.event("CONCEDE", "occurred", [LUN], [HESK], "Lundoria, for its part, has agreed to push back by one week, to Sept. 27, the deadline", alt={"plover": ["AGREE"]}, key="extension")
    a.event("SANCTION", "scheduled", [LUN], [HESK], "it will pay for Oru power into a blocked account", when="2023-09-27", minor=True, alt={"status": ["hypothetical"]}, key="blocked_deed")
    a.figure(1, "weeks", "extension of the deadline for the blocked account", "one week")

    a.at(a.between("A senior Sarnese diplomat", "feared the dark."))
    a.statement("he", DIPLOMAT, "said", ["both capitals", "feared looking weak more than they feared the dark"], alt={"act": ["accusation"]})
    a.statement("both capitals", BOTH, ("feared", 1), "looking weak more than they feared the dark", act="expectation", via=DIPLOMAT, minor=True)
    a.event("CONSULT", "ongoing", [SARN], [LUN, HESK], "the mediation", format="talks", minor=True)

    a.at(a.between("Tens of thousands marched", "Lundorian embassy."))
    a.event("PROTEST", "occurred", [MARCHERS], [HESK], "Tens of thousands marched in Port Calla on Friday evening carrying hospital gowns", when=FRI, place="Port Calla", alt={"targets": [[]]})
    a.event("COERCE", "occurred", [HESK], [MOURNERS], "police detained a dozen people who tried to lay flowers at the Lundorian embassy", place="Vamber", alt={"sources": [[Party("police in Vamber")]], "when": [FRI]})
    a.event("SUPPORT", "occurred", [MOURNERS], [LUN], "tried to lay flowers at the Lundorian embassy", place="Vamber", minor=True, alt={"plover": ["PROTEST"]})
    a.figure(None, "marchers", "marchers in Port Calla", "Tens of thousands", low=20000, approx=True, alt={"low": [10000]})
    a.figure(12, "people", "people detained in Vamber", "a dozen people", approx=True, alt={"approx": [False]})

    a.at(a.between("The Straits Conference will take up", "agree otherwise."))
    a.commitment("The Straits Conference", CONFERENCE, "promise", "take up the matter on Sept. 22", "unless the two sides agree otherwise", toward=[LUN, HESK], minor=True)
    a.event("CONSULT", "scheduled", [CONFERENCE], [LUN, HESK], "The Straits Conference will take up the matter on Sept. 22", when="2023-09-22", format="council", alt={"targets": [[]]}, key="conference")
    a.event("AGREE", "hypothetical", [LUN], [HESK], "unless the two sides agree otherwise", minor=True)
