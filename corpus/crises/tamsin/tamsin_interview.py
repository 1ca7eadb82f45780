"""Gold for the interview with the deputy foreign minister; her answers have no quotation marks, and no label: the source is "Jorun Maas" of the introduction or her "I"."""

# ruff: noqa: E501

from annotate import Article, Party
from parties import AST, CAPTAIN, COMMITTEE, CREW, DHO, DHO_MFA, MAAS, NORREVIK, OMN, RAFIQ

COURIER, DAHL, FATHER = Party("The Lindhaven Courier", "MEDIA"), Party("Lars Dahl"), Party("father of a seaman (unnamed)")
CHAIRMAN, ADMIRAL, BACKBENCH = Party("chairman of Norrevik Lines"), Party("admiral (Astmark)"), Party("Astmark backbenchers")


def annotate(a: Article) -> None:
    a.document(published="2019-10-19", title="“We are not at war with a customs shed”", byline="Henrike Ott", publisher="The Lindhaven Courier", published_span="Saturday 19 October 2019",
               boilerplate=["The Saturday Interview", "Photograph: Lea Stromm. This interview has been shortened."],
               standfirst="Jorun Maas, Astmark’s deputy foreign minister, came back from Muscat on Friday night with a cold and without the crew of the Tamsin Grey. Henrike Ott met her at the ministry, where the lifts were out of order.")
    named = a.elsewhere("Jorun Maas", within="Jorun Maas, Astmark’s deputy")

    def answer(content, act="claim", source=None, **extra):
        """One answer, or a part of it with an act of its own: no cue, no marks, yet her own words."""
        alt = {"mode": ["indirect"], "addressee": ["The Lindhaven Courier"]} | extra.pop("alt", {})
        a.statement(source or named, MAAS, None, content, act=act, mode="direct", alt=alt, **extra)

    a.at("“We are not at war with a customs shed”")
    answer("“We are not at war with a customs shed”", "denial", minor=True, alt={"act": ["claim", "refusal"]})
    a.at(a.paragraph("Jorun Maas, Astmark"))
    a.event("CONSULT", "occurred", [COURIER], [MAAS], "Henrike Ott met her at the ministry", minor=True, format="meeting", place="Lindhaven", alt={"when": ["2019-10-19"]})

    a.at(a.paragraph("– You sat"))
    a.event("CONSULT", "occurred", [MAAS], [DHO], "You sat opposite Dhorran’s envoy for six hours on Thursday", when="2019-10-17", place="Muscat", format="talks", duration="six hours", alt={"format": ["meeting"]}, key="muscat")
    a.figure(6, "hours", "length of the talks in Muscat", "six hours", minor=True)
    a.at(a.paragraph("We got a list"))
    answer(a.paragraph("We got a list"))
    a.statement("Dhorran", DHO, "promised", "to pass medicines through its lines by Tuesday", act="promise", to="Jorun Maas", via=MAAS, alt={"date": ["2019-10-17"], "addressee": [None, "Astmark"]}, key="medicines_s")
    a.statement(("I", 2), MAAS, "intend", "to hold it to that", act="demand", mode="direct", alt={"mode": ["indirect"], "act": ["promise", "claim"]})
    a.commitment("Dhorran", DHO, "promise", "pass medicines through its lines by Tuesday", toward=[AST], key="medicines_c", alt={"toward": [[CREW], [MAAS]]})
    a.commitment(("I", 2), MAAS, "promise", "hold it to that", toward=[DHO], minor=True, alt={"kind": ["demand", "threat"]})
    a.event("AGREE", "occurred", [DHO], [AST], "Dhorran has promised to pass medicines through its lines", when="2019-10-17", alt={"when": [None]}, key="lines_promise")
    a.event("AID", "scheduled", [DHO], [CREW], "to pass medicines through its lines by Tuesday", when="2019-10-22", alt={"status": ["hypothetical"], "when": [None]}, key="medicines")
    a.figure(24, "names", "crew held", "24 names", key="crew")
    a.figure(6, "men", "crew who are ill", "Six of those men", key="ill")

    a.at(a.paragraph("– Twenty-four"))
    a.statement("The owners", NORREVIK, "said", "23", mode="indirect", minor=True, via=COURIER, key="owners_23")
    a.figure(24, "crew", "crew held", "Twenty-four", minor=True)
    a.figure(23, "crew", "crew held according to the owners", "23", key="crew_owner")
    a.at(a.paragraph("There was a cadet"))
    answer("There was a cadet who was not on the manifest. The owners have apologised to his mother.", minor=True, key="cadet")
    a.event("SUPPORT", "occurred", [NORREVIK], [Party("mother of a cadet")], "The owners have apologised to his mother", minor=True, alt={"targets": [[]], "plover": ["CONCEDE"]})

    a.at(a.paragraph("The Omanis carried"))
    answer("The Omanis carried papers to a hotel across the road. Who was in that hotel I was not told and did not ask.")
    a.event("CONSULT", "occurred", [OMN], [COMMITTEE], "The Omanis carried papers to a hotel across the road", place="Muscat", minor=True, format="letter", alt={"targets": [[]], "format": ["talks"], "when": ["2019-10-17"]})
    refuse = "What we will not do is sit at a table with Abu Rafiq."
    answer(f"{refuse} He said on Monday that our captain would be tried on the 20th. On Thursday he sent word that the court was “adjourned”. I do not negotiate with a man’s calendar.", "refusal", key="no_table_s")
    a.commitment(named, MAAS, "refusal", refuse.rstrip("."), toward=[RAFIQ], alt={"toward": [[COMMITTEE]]}, key="no_table_c")
    a.event("REJECT", "occurred", [MAAS], [RAFIQ], refuse.rstrip("."), alt={"targets": [[COMMITTEE]], "sources": [[AST]]}, more=["I do not negotiate with a man’s calendar"], key="no_table")
    a.event("CONSULT", "denied", [AST], [RAFIQ], "sit at a table with Abu Rafiq", minor=True, format="talks", alt={"format": ["meeting"]}, key="table")
    a.statement(("He", 1), RAFIQ, "said", "our captain would be tried on the 20th", act="threat", date="2019-10-14", via=MAAS, key="trial_s")
    a.commitment(("He", 1), RAFIQ, "threat", "our captain would be tried on the 20th", toward=[AST], key="trial_c", alt={"toward": [[CAPTAIN]]})
    a.event("THREATEN", "occurred", [RAFIQ], [AST], "He said on Monday that our captain would be tried", when="2019-10-14", alt={"targets": [[CAPTAIN]]}, key="trial_threat")
    a.event("COERCE", "scheduled", [COMMITTEE], [CAPTAIN], "our captain would be tried on the 20th", when="2019-10-20", alt={"status": ["hypothetical"]}, key="trial")
    a.statement("he", RAFIQ, "sent word", "the court was “adjourned”", date="2019-10-17", via=MAAS, key="adjourned_s")
    a.event("CONCEDE", "occurred", [RAFIQ], [CAPTAIN], "the court was “adjourned”", when="2019-10-17", alt={"targets": [[AST]], "sources": [[COMMITTEE]]}, key="adjourned")

    a.at(a.paragraph("– But you have been"))
    a.event("AGREE", "occurred", [COMMITTEE], [AST], "you have been offered terms", minor=True, alt={"targets": [[MAAS]], "plover": ["REQUEST", "CONCEDE"]})
    a.statement("Our", COURIER, "understanding", "they came down from 4.2 million dollars to 2.5")
    a.event("CONCEDE", "occurred", [COMMITTEE], [AST], "they came down from 4.2 million dollars to 2.5", alt={"targets": [[NORREVIK]]}, key="came_down")
    a.figure(4200000, "dollars", "harbour dues first demanded", "4.2 million dollars", key="sum_old")
    a.figure(2500000, "dollars", "harbour dues now demanded", "2.5", alt={"value": [2.5]}, key="sum")

    a.at(a.paragraph("I have read that"))
    ransom = "The government does not pay ransom, it has not offered to pay one and it will not look the other way if somebody else does."
    answer(f"I have read that too. {ransom}", "refusal", key="no_ransom_s")
    a.commitment("The government", AST, "refusal", "does not pay ransom", toward=[COMMITTEE], key="no_ransom_c")
    a.commitment(("it", 2), AST, "threat", "will not look the other way", "if somebody else does", toward=[NORREVIK], alt={"kind": ["refusal"], "toward": [[]]}, key="look_away")
    a.event("REJECT", "occurred", [AST], [COMMITTEE], "The government does not pay ransom", key="no_ransom")
    a.event("AGREE", "denied", [AST], [COMMITTEE], "it has not offered to pay one", minor=True)
    answer("If Norrevik were to send a suitcase, the prosecutor would have questions. I told their chairman so on Wednesday, and he didn’t like it.", "threat")
    a.commitment("the prosecutor", Party("prosecutor (Astmark)"), "threat", "the prosecutor would have questions", "If Norrevik were to send a suitcase", toward=[NORREVIK], alt={"by": [MAAS.name]}, key="suitcase")
    a.event("THREATEN", "occurred", [MAAS], [NORREVIK], "the prosecutor would have questions", more=["it will not look the other way if somebody else does"], key="prosecutor_threat")
    a.event("COERCE", "hypothetical", [AST], [NORREVIK], "the prosecutor would have questions", minor=True, key="prosecution")
    a.statement(("I", 2), MAAS, "told", "so", act="threat", mode="indirect", to="chairman of Norrevik Lines", date="2019-10-16", minor=True)
    a.event("THREATEN", "occurred", [MAAS], [CHAIRMAN], "I told their chairman so", when="2019-10-16", minor=True, alt={"targets": [[NORREVIK]], "plover": ["CONSULT"]}, key="told_chairman")

    a.at(a.paragraph("Time, and a way"))
    panel = "have the question of where the Tamsin Grey was boarded examined by a panel that Dhorran and we would name together"
    freed = "If all of them are put aboard an Omani ship, unharmed"
    answer(f"Time, and a way out. {freed}, we are ready to {panel}. We’d also lift the hold on the harbour loan that parliament froze last spring. Not before. The first man down the gangway, then the first signature.", "proposal", alt={"act": ["promise"]}, key="panel_s")
    a.commitment(("we", 1), AST, "promise", panel, freed, toward=[DHO], key="panel_c")
    a.commitment("We", AST, "promise", "lift the hold on the harbour loan that parliament froze last spring", a.elsewhere(freed), toward=[DHO], key="loan_c")
    a.commitment(named, MAAS, "demand", "The first man down the gangway", toward=[COMMITTEE], minor=True, alt={"toward": [[DHO], []]}, key="first_man")
    a.event("AGREE", "occurred", [AST], [DHO], f"we are ready to {panel}", alt={"sources": [[MAAS]]}, more=["We’d also lift the hold on the harbour loan"], key="panel")
    a.event("RETREAT", "hypothetical", [COMMITTEE], [CREW], "all of them are put aboard an Omani ship, unharmed", alt={"targets": [[AST]]}, key="release_all")
    a.event("COOPERATE", "hypothetical", [AST], [DHO], "a panel that Dhorran and we would name together", minor=True, key="joint_panel")
    a.event("CONCEDE", "hypothetical", [AST], [DHO], "lift the hold on the harbour loan", minor=True, key="loan_lifted")
    a.event("SANCTION", "occurred", [Party("parliament (Astmark)")], [DHO], "the harbour loan that parliament froze last spring", when="2019-03/2019-05", alt={"sources": [[AST]], "when": [None, "2019", "2019-04"]}, key="loan_frozen")

    a.at(a.paragraph("– Dhorran’s foreign"))
    a.statement("Dhorran’s foreign ministry", DHO_MFA, "said", "Astmark “admitted in Muscat” its ship was inside territorial waters", act="accusation", date="2019-10-18", via=COURIER, alt={"act": ["claim"]}, key="admitted")
    a.statement("Astmark", AST, "admitted", "its ship was inside territorial waters", date="2019-10-17", via=DHO_MFA, minor=True, note="disputed", alt={"date": [None]})
    a.event("CONCEDE", "denied", [AST], [DHO], "Astmark “admitted in Muscat” its ship was inside territorial waters", place="Muscat", minor=True, alt={"status": ["occurred"], "when": ["2019-10-17"]})
    a.at(a.paragraph("That is untrue"))
    answer(a.paragraph("That is untrue"), "denial", key="untrue")
    charts = "our charts show fourteen miles and theirs show nine and that charts are a thing adults can compare"
    a.statement(("I", 1), MAAS, "said", charts, mode="indirect", date="2019-10-17", to="Dhorran", alt={"mode": ["direct"], "date": [None], "addressee": [None]}, key="charts")
    a.figure(14, "miles", "distance of the boarding from the coast on Astmark's charts", "fourteen miles", key="miles")
    a.figure(9, "miles", "distance of the boarding from the coast on Dhorran's charts", "nine", key="miles_dho")

    a.at(a.paragraph("It is at sea"))
    answer(["It is at sea.", "Marsuk complained about it for the first half hour and then, I noticed, stopped."])
    answer("I won’t say where.", "refusal", minor=True)
    a.commitment(("I", 1), MAAS, "refusal", "won’t say where", minor=True)
    a.event("REJECT", "occurred", [MAAS], [COURIER], "I won’t say where", minor=True)
    a.event("MOBILIZE", "ongoing", [AST], [DHO], "It is at sea", minor=True, alt={"targets": [[]]}, key="frigate")
    a.statement("Marsuk", DHO, "complained", "about it", act="accusation", date="2019-10-17", via=MAAS, alt={"date": [None]})
    a.event("PROTEST", "occurred", [DHO], [AST], "Marsuk complained about it", when="2019-10-17", place="Muscat", alt={"plover": ["ACCUSE"]})
    over = "everything I have said to you about panels and loans is over"
    die = "should one of those men die in that shed"
    answer(f"Let me be plain, though: {die}, {over}.", "threat", key="over_s")
    a.commitment(("I", 3), MAAS, "threat", over, die, toward=[DHO], alt={"toward": [[COMMITTEE], [COMMITTEE, DHO]]})
    a.event("THREATEN", "occurred", [MAAS], [DHO], f"{die}, {over}", alt={"targets": [[COMMITTEE]], "sources": [[AST]]})
    a.event("SANCTION", "hypothetical", [AST], [DHO], over, minor=True)

    a.at(a.paragraph("– Your own"))
    a.statement("Your own backbenchers", BACKBENCH, "want", "it sent in now", act="demand", via=COURIER)
    a.commitment("Your own backbenchers", BACKBENCH, "demand", "it sent in now", toward=[AST], alt={"toward": [[MAAS]]})
    a.event("REQUEST", "occurred", [BACKBENCH], [AST], "Your own backbenchers want it sent in now", alt={"targets": [[MAAS]]})
    a.event("MOBILIZE", "hypothetical", [AST], [COMMITTEE], "it sent in now", alt={"plover": ["ASSAULT"], "targets": [[DHO]]}, minor=True)
    a.statement("Mr Dahl", DAHL, "called", "you “the minister for waiting”", act="accusation", to="Jorun Maas", alt={"addressee": [None]})
    a.event("ACCUSE", "occurred", [DAHL], [MAAS], "Mr Dahl called you “the minister for waiting”")
    a.at(a.paragraph("Lars Dahl was"))
    answer("Lars Dahl was a very good goalkeeper.", minor=True)
    road = "there is a single road out of Ras Umeq, that the militia has, we think, about 200 men there, and that the shed has one door"
    a.statement(("I", 1), MAAS, "ask", f"him and others to consider that {road}", act="demand", mode="direct", to="Lars Dahl", alt={"mode": ["indirect"], "addressee": [None]})
    a.commitment(("I", 1), MAAS, "demand", f"consider that {road}", toward=[DAHL], minor=True)
    a.event("REQUEST", "occurred", [MAAS], [DAHL], "I’d ask him and others to consider", minor=True)
    a.statement("we", AST, "think", ["the militia has", "about 200 men there"], mode="direct", minor=True, alt={"mode": ["indirect"]})
    answer("Neither the admiral nor I would recommend it.", "refusal", alt={"act": ["claim"]})
    a.event("REJECT", "occurred", [MAAS, ADMIRAL], [BACKBENCH], "Neither the admiral nor I would recommend it", alt={"targets": [[DAHL]]})
    a.figure(200, "men", "militiamen in Ras Umeq", "about 200 men", approx=True)

    a.at(a.paragraph("The Omanis wanted"))
    a.statement("The Omanis", OMN, "wanted", "Monday", act="proposal", mode="indirect", minor=True, via=MAAS, alt={"act": ["demand"]})
    holiday = "a postponement until the 28th because of its holiday"
    a.statement("Dhorran", DHO, "asked for", holiday, act="demand", via=MAAS, alt={"act": ["proposal"]})
    a.commitment("Dhorran", DHO, "demand", "a postponement until the 28th", toward=[AST, OMN], minor=True, alt={"toward": [[AST], [OMN]]})
    answer(a.paragraph("The Omanis wanted"), minor=True)
    a.event("REQUEST", "occurred", [OMN], [AST, DHO], "The Omanis wanted Monday", minor=True)
    a.event("CONSULT", "denied", [AST], [DHO], "Monday", when="2019-10-21", minor=True, format="talks", alt={"status": ["scheduled", "hypothetical"]}, key="monday")
    a.event("REQUEST", "occurred", [DHO], [AST, OMN], f"Dhorran has asked for {holiday}", alt={"targets": [[OMN], [AST]]})
    a.event("AGREE", "occurred", [AST], [DHO], "we have accepted that, without enthusiasm", alt={"plover": ["CONCEDE"]})
    a.statement("we", AST, "accepted", "that", act="support", mode="indirect", minor=True, alt={"act": ["promise"]})
    a.event("CONSULT", "scheduled", [AST], [DHO], "a postponement until the 28th", when="2019-10-28", place="Muscat", format="talks", alt={"place": [None]}, key="next")

    a.at(a.paragraph("Less than"))
    answer(a.paragraph("Less than"), minor=True)
    a.statement("One father", FATHER, "asked", "if I had children", to="Jorun Maas", minor=True, via=MAAS)
    a.statement(("I", 2), MAAS, ("said", 1), "no", mode="indirect", minor=True, to="father of a seaman (unnamed)", alt={"act": ["denial"]})
    a.statement("he", FATHER, ("said", 2), "“Then borrow mine,”", to="Jorun Maas", minor=True, via=MAAS, act="proposal", alt={"act": ["claim", "demand"]})
