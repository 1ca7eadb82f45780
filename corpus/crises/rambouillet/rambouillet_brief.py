"""Gold for the Lutece Presse brief of 29 January 1999."""

from parties import ALBANIANS, CONTACT, COOK, KLA, NATO, RUS, SERBIA, UN, VEDRINE, YUG

from annotate import Article, Party, weekday

OFFICIAL, DIPLOMAT = Party("Contact Group official (unnamed)"), Party("Western diplomat (unnamed)")
AMBASSADORS, SERBIANS = Party("NATO ambassadors", "NATO"), Party("Serbian officials", "YUG")
SERBS = Party("Serbs")
MINISTRY, SPOKESMAN = Party("Russian Foreign Ministry", "RUS"), Party("Kosovo Liberation Army spokesman (unnamed)")
WALKER, MONITORS = Party("William Walker", "OSCE"), Party("monitors", "OSCE")
FORCES, POLICE = Party("Serbian security forces", "YUG"), Party("Serbian police", "YUG")
FRI, SAT, THU = weekday("1999-01-29", "Friday"), weekday("1999-01-30", "Saturday"), weekday("1999-01-28", "Thursday")


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    a.document(published="1999-01-29", title="CONTACT GROUP SUMMONS SERBS, KOSOVO ALBANIANS TO CHATEAU TALKS", agency="Lutece Presse", boilerplate=["lp/jd/mm"], datelines=["LONDON"],
               published_span="29 January 1999", alt={"publisher": ["Lutece Presse"], "agency": ["LP"]})
    a.at("CONTACT GROUP SUMMONS SERBS, KOSOVO ALBANIANS TO CHATEAU TALKS")
    S("CONTACT GROUP", CONTACT, "SUMMONS", "SERBS, KOSOVO ALBANIANS TO CHATEAU TALKS", act="demand", minor=True, alt={"addressee": ["Serbs and Kosovo Albanians"]})

    a.at(a.paragraph("LONDON, 29"))
    S("Six powers", CONTACT, "ordered", "to open peace talks at Rambouillet, near Paris, by 6 February", act="demand", to="Yugoslavia and the Kosovo Albanians", date=FRI, key="summons")
    C("Six powers", CONTACT, "demand", "open peace talks at Rambouillet, near Paris, by 6 February", toward=[YUG, ALBANIANS])
    C("Six powers", CONTACT, "demand", "agree on three years of self-rule for the province", toward=[YUG, ALBANIANS])
    C("Six powers", CONTACT, "demand", "make headway", toward=[YUG, ALBANIANS], minor=True)
    E("AGREE", "hypothetical", [YUG], [ALBANIANS], "agree on three years of self-rule for the province", minor=True, alt={"targets": [[CONTACT]], "sources": [[YUG, ALBANIANS]]})
    E("REQUEST", "occurred", [CONTACT], [YUG, ALBANIANS], "Six powers on Friday ordered Belgrade and the Kosovo Albanians to open peace talks", when=FRI, place="London", more=["CONTACT GROUP SUMMONS SERBS, KOSOVO ALBANIANS TO CHATEAU TALKS"])
    E("CONSULT", "scheduled", [YUG], [ALBANIANS], "peace talks at Rambouillet", when="1999-02-06", place="Rambouillet", format="talks", more=["the conference", "opening of talks"], alt={"status": ["hypothetical"]}, key="talks")
    F(6, "powers", "powers of the Contact Group", "Six powers", minor=True)
    F(7, "days", "time for headway", "seven days")
    F(21, "days", "time to agree", "21", key="days")
    F(3, "years", "interim self-rule", "three years of self-rule")

    a.at(a.paragraph("British Foreign"))
    S("a Contact Group official", OFFICIAL, "said", ["Both sides must come", '"without preconditions and without excuses."'], act="demand", mode="mixed")
    C("a Contact Group official", OFFICIAL, "demand", "Both sides must come", toward=[YUG, ALBANIANS])
    E("CONSULT", "scheduled", [COOK], [YUG], "is to carry the summons to Belgrade and Skopje", when=SAT, place="Belgrade", format="visit", alt={"targets": [[YUG, ALBANIANS], [YUG, Party("Macedonia", "MKD")]]})
    E("CONSULT", "scheduled", [COOK, VEDRINE], [YUG, ALBANIANS], "who will co-chair the conference with his French colleague Hubert Vedrine", minor=True, format="talks", alt={"when": ["1999-02-06"], "plover": ["COOPERATE"]})

    a.at(a.paragraph("The Atlantic alliance"))
    allow = "a decision that would allow Secretary-General Javier Solana to order air strikes on Yugoslav territory"
    S("NATO ambassadors", AMBASSADORS, "considering", "steps against the rebels, among them a closer watch on the Albanian border, should the guerrillas be the ones to stay away", act="threat")
    C("NATO ambassadors", AMBASSADORS, "threat", "steps against the rebels, among them a closer watch on the Albanian border", "should the guerrillas be the ones to stay away", toward=[KLA])
    E("SUPPORT", "scheduled", [NATO], [CONTACT], "back the call", when=SAT, alt={"status": ["hypothetical"]})
    E("THREATEN", "scheduled", [NATO], [YUG], allow, when=SAT, minor=True, alt={"status": ["hypothetical"], "plover": ["AGREE"]})
    E("ASSAULT", "hypothetical", [NATO], [YUG], "air strikes on Yugoslav territory", place="Yugoslavia", more=["any strike that lacked a mandate from the UN Security Council"])
    E("THREATEN", "occurred", [AMBASSADORS], [KLA], "NATO ambassadors are also considering steps against the rebels", minor=True, alt={"status": ["hypothetical"]})
    E("COERCE", "hypothetical", [NATO], [KLA], "a closer watch on the Albanian border", minor=True, alt={"plover": ["MOBILIZE"]})

    a.at(a.paragraph("Belgrade did not"))
    S("Serbian officials", SERBIANS, "ruled out", 'talks with "terrorists"', act="refusal", mode="mixed")
    S("Serbian officials", SERBIANS, "maintain", "foreign soldiers will never be let into Kosovo", act="refusal", key="no_soldiers")
    S("Serbs", SERBS, "regard", ["a province", "as the cradle of their nation"], minor=True)
    C("Serbian officials", SERBIANS, "refusal", 'talks with "terrorists"', toward=[KLA])
    C("Serbian officials", SERBIANS, "refusal", "foreign soldiers will never be let into Kosovo", toward=[NATO], alt={"toward": [[CONTACT], []]})
    E("REJECT", "occurred", [SERBIANS], [KLA], 'Serbian officials have ruled out talks with "terrorists"')
    E("REJECT", "occurred", [SERBIANS], [NATO], "maintain that foreign soldiers will never be let into Kosovo", alt={"targets": [[], [CONTACT]]})
    E("MOBILIZE", "hypothetical", [NATO], [], "foreign soldiers", place="Kosovo", minor=True, alt={"sources": [[]]}, more=["a NATO force on the ground"])

    a.at(a.paragraph("The threat of force"))
    S("its foreign ministry", MINISTRY, "said", "Russia would oppose any strike that lacked a mandate from the UN Security Council", act="refusal", alt={"act": ["threat"]}, key="russia")
    S("it", MINISTRY, "warned", "bombs would bury the talks before they began", act="expectation", alt={"act": ["threat"]})
    S("It", MINISTRY, "endorsed", "the summons", act="support")
    C("Russia", RUS, "refusal", "oppose any strike", "that lacked a mandate from the UN Security Council", polarity="if", toward=[NATO], alt={"polarity": ["unless"]})
    E("THREATEN", "occurred", [NATO], [YUG], "The threat of force", minor=True)
    E("REJECT", "occurred", [RUS], [NATO], "Russia would oppose any strike that lacked a mandate from the UN Security Council", alt={"sources": [[MINISTRY]]})
    E("SUPPORT", "occurred", [RUS], [CONTACT], "It nevertheless endorsed the summons")

    a.at(a.paragraph("A spokesman for"))
    S("A spokesman for the Kosovo Liberation Army", SPOKESMAN, "said", "its general staff was studying the invitation")
    S("The rebels", KLA, "declared", ["themselves ready", "to send a delegation"], act="promise", date=THU, key="kla_ready")
    S("The rebels", KLA, "want", "a NATO force on the ground and a referendum on independence at the end of the interim period", act="demand")
    S("a Western diplomat", DIPLOMAT, "according to", "Neither is in the plan")
    C("The rebels", KLA, "promise", "send a delegation", toward=[CONTACT])
    C("The rebels", KLA, "demand", "a NATO force on the ground", toward=[CONTACT])
    C("The rebels", KLA, "demand", "a referendum on independence at the end of the interim period", toward=[CONTACT], key="referendum")
    E("AGREE", "occurred", [KLA], [CONTACT], "who declared themselves ready on Thursday to send a delegation", when=THU)
    E("CONSULT", "hypothetical", [KLA], [CONTACT], "send a delegation", format="talks", minor=True, alt={"targets": [[YUG], []], "format": [None]})
    E("REQUEST", "occurred", [KLA], [CONTACT], "want a NATO force on the ground and a referendum on independence", minor=True, alt={"targets": [[]]})

    a.at(a.paragraph("The push follows"))
    S("The American head of the OSCE verification mission, William Walker", WALKER, "blamed", "Serbian security forces for a massacre", act="accusation")
    S("Belgrade", YUG, "denies", "the charge", act="denial")
    S("Yugoslav authorities", YUG, "said", "those killed were guerrillas who died in a firefight", act="denial", alt={"act": ["claim"]}, key="racak_denial")
    E("ASSAULT", "occurred", [FORCES], [ALBANIANS], "the killing of 45 Albanians at the village of Racak", when="1999-01-15", place="Racak", alt={"sources": [[], [SERBIA]]}, key="racak")
    E("ACCUSE", "occurred", [WALKER], [FORCES], "William Walker, blamed Serbian security forces for a massacre")
    E("ASSAULT", "denied", [FORCES], [ALBANIANS], "Belgrade, which denies the charge", minor=True, alt={"sources": [[YUG], [SERBIA]]})
    E("COERCE", "occurred", [YUG], [WALKER], "ordered him out of the country", alt={"plover": ["SANCTION"]})
    E("CONCEDE", "occurred", [YUG], [WALKER], "froze the expulsion")
    F(45, "dead", "Albanians killed at Racak", "45 Albanians", key="racak_toll")

    a.at(a.paragraph("Two dozen"))
    S("monitors", MONITORS, "reported", "Two dozen more people were shot dead by police at Rogovo on Friday morning")
    E("ASSAULT", "occurred", [POLICE], [ALBANIANS], "Two dozen more people were shot dead by police at Rogovo", when=FRI, place="Rogovo", alt={"targets": [[]]})
    F(24, "dead", "people shot at Rogovo", "Two dozen more people")

    a.at(a.paragraph("Some 2,000"))
    S("UN estimates", UN, "according to", "Some 2,000 people died in the province last year and about 250,000 were driven from their homes")
    E("ASSAULT", "occurred", [], [ALBANIANS], "Some 2,000 people died in the province last year", when="1998", place="Kosovo", minor=True, alt={"targets": [[]]})
    E("COERCE", "occurred", [], [ALBANIANS], "about 250,000 were driven from their homes", when="1998", place="Kosovo", minor=True, alt={"targets": [[]], "sources": [[SERBIA]]})
    F(2000, "dead", "dead in Kosovo in 1998", "Some 2,000 people", approx=True)
    F(250000, "people", "displaced in Kosovo in 1998", "about 250,000", approx=True, key="displaced")
    a.whole()
    E("CONSULT", "scheduled", [NATO], [NATO], "North Atlantic Council meets in Brussels", when=SAT, place="Brussels", format="council", alt={"targets": [[]]})
