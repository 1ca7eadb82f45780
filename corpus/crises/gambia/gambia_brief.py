"""Gold for the agency brief of 18 January 2017."""

from annotate import Article, Party
from parties import AZIZ, BADJIE, BARROW, ECOWAS, FORCE, GHA, GMB, JAMMEH, NGA, SALL, SEN, SEN_SPOKESMAN, UNHCR, UNSC

# fmt: off
FAMILY, DINERS, DIPLOMAT = Party("Family source of Isatou Njie-Saidy (unnamed)"), Party("two persons eating at the same hotel (unnamed)"), Party("West African diplomat (unnamed)")
NJIE, MINISTERS, ADVISER = Party("Isatou Njie-Saidy", "GMB"), Party("Gambian ministers", "GMB"), Party("Gambian presidential adviser (unnamed)", "GMB")
MAR, RUS, EGY, DIPLOMATS = Party("Morocco", "MAR"), Party("Russia", "RUS"), Party("Egypt", "EGY"), Party("UN diplomats (unnamed)")
AIDE, COMPANY = Party("Aide to Adama Barrow (unnamed)", "GMB"), Party("British travel company")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    a.document(published="2017-01-18", title="Gambia-crisis (JAMMEH/BARROW): Troops at frontier as mandate runs out", agency="Agence Atlantique", datelines=["DAKAR"],
               published_span="18/1/2017", boilerplate=["ad/mk/AA"], alt={"publisher": ["Agence Atlantique"]})
    day, thu = "2017-01-18", "2017-01-19"

    cross = "Senegalese troops, who had taken up positions on three sides of the Gambia by Wednesday afternoon, will cross the frontier at midnight if President Yahya Jammeh, whose mandate expires at that hour, who was beaten by Adama Barrow at the polls on 1 December and who, having congratulated the winner, changed his mind a week later, has not by then been persuaded to go"
    a.at(cross + ", an army spokesman in Dakar said.")
    s("an army spokesman in Dakar", SEN_SPOKESMAN, "said", cross, act="threat", alt={"date": [day]}, key="cross_s")
    c("an army spokesman in Dakar", SEN_SPOKESMAN, "threat", "will cross the frontier at midnight", cross[cross.index("if President"):], toward=[JAMMEH], alt={"toward": [[GMB]]}, key="cross_c")
    e("MOBILIZE", "occurred", [SEN], [GMB], "Senegalese troops, who had taken up positions on three sides of the Gambia", when=day, more=["Troops at frontier"], place="Gambian border", alt={"targets": [[JAMMEH]]}, key="positions")
    e("THREATEN", "occurred", [SEN_SPOKESMAN], [JAMMEH], "Senegalese troops, who had taken up positions on three sides of the Gambia by Wednesday afternoon, will cross the frontier at midnight", alt={"when": [day], "sources": [[SEN]]})
    e("ASSAULT", "hypothetical", [SEN], [GMB], "will cross the frontier at midnight", when=thu, more=["before the troops moved", "Any foreign boot on Gambian soil"], alt={"plover": ["MOBILIZE", "COERCE"], "when": [day, "2017-01-18/2017-01-19", None], "status": ["scheduled"], "sources": [[FORCE]]}, key="crossing_hyp")
    e("SUPPORT", "occurred", [JAMMEH], [BARROW], "having congratulated the winner", when="2016-12", minor=True, alt={"when": [None], "plover": ["CONCEDE"]})
    e("REJECT", "occurred", [JAMMEH], [BARROW], "changed his mind a week later", when="2016-12", minor=True, alt={"when": [None]})
    e("RETREAT", "hypothetical", [JAMMEH], [], "has not by then been persuaded to go", minor=True, key="persuaded")

    a.at("The spokesman, who told a private radio station that his men were “in good heart”, declined to give their number. Nigeria has contributed 200 soldiers and several aircraft, Ghana 205 soldiers. The regional bloc ECOWAS, in whose name they would act, speaks of 7,000 men in all.")
    s("The spokesman", SEN_SPOKESMAN, "told", "his men were “in good heart”", to="a private radio station", alt={"act": ["threat"], "date": [day]})
    s("The spokesman", SEN_SPOKESMAN, "declined", "to give their number", act="refusal", minor=True)
    s("The regional bloc ECOWAS", ECOWAS, "speaks of", "7,000 men in all")
    e("REJECT", "occurred", [SEN_SPOKESMAN], [], "declined to give their number", minor=True)
    e("MOBILIZE", "occurred", [NGA], [GMB], "Nigeria has contributed 200 soldiers and several aircraft", alt={"plover": ["AID", "COOPERATE"], "targets": [[JAMMEH], [ECOWAS]]})
    e("MOBILIZE", "occurred", [GHA], [GMB], "Ghana 205 soldiers", alt={"plover": ["AID", "COOPERATE"], "targets": [[JAMMEH], [ECOWAS]]}, key="ghana_sends")
    f(200, "soldiers", "soldiers sent by Nigeria", "200 soldiers", key="nigeria")
    f(205, "soldiers", "soldiers sent by Ghana", "205 soldiers", key="ghana")
    f(7000, "men", "strength of the ECOWAS force", "7,000 men", side="ECOWAS", key="force")

    a.at("In Banjul the National Assembly voted the same day to extend Jammeh's term by three months. A state of emergency, decreed on Tuesday evening, forbids acts of disobedience to any authority. Vice-President Isatou Njie-Saidy resigned on Wednesday, according to a family source, and at least four ministers have done so since the weekend.")
    s("a family source", FAMILY, "according to", "Vice-President Isatou Njie-Saidy resigned on Wednesday")
    e("COERCE", "occurred", [JAMMEH], [GMB], "A state of emergency, decreed on Tuesday evening", when="2017-01-17", alt={"sources": [[GMB]], "targets": [[]]}, key="emergency")
    e("RETREAT", "occurred", [NJIE], [JAMMEH], "Vice-President Isatou Njie-Saidy resigned", when=day, alt={"targets": [[]]}, key="vice")
    e("RETREAT", "occurred", [MINISTERS], [JAMMEH], "at least four ministers have done so", when="2017-01-14/2017-01-18", alt={"targets": [[]], "when": [None]})
    f(3, "months", "extension of Jammeh's term", "three months", key="extension")
    f(4, "ministers", "Gambian ministers who resigned", "at least four ministers", low=4, approx=True, key="ministers")

    fight = "his men would not fight a force which they could not beat and against which they had no quarrel"
    general = "The army chief, General Ousman Badjie, who pledged loyalty to Jammeh only two weeks ago, said"
    a.at(f"{general} {fight}, two persons who were eating at the same hotel reported.")
    s("The army chief, General Ousman Badjie", BADJIE, "pledged", "loyalty to Jammeh", act="promise", to="Yahya Jammeh", alt={"act": ["support"]}, key="loyalty_said")
    s("The army chief, General Ousman Badjie", BADJIE, "said", fight, act="refusal", via=DINERS, alt={"act": ["promise"]}, key="badjie")
    s("two persons", DINERS, "reported", f"{general} {fight}", minor=True)
    c("The army chief, General Ousman Badjie", BADJIE, "promise", "loyalty to Jammeh", toward=[JAMMEH], minor=True, key="loyalty_c")
    c("The army chief, General Ousman Badjie", BADJIE, "refusal", "would not fight a force which they could not beat and against which they had no quarrel", toward=[JAMMEH], alt={"kind": ["promise"], "toward": [[ECOWAS], [FORCE]]})
    e("AGREE", "occurred", [BADJIE], [JAMMEH], "pledged loyalty to Jammeh only two weeks ago", when="2017-01", alt={"plover": ["SUPPORT"], "when": [None]}, key="loyalty")
    e("REJECT", "occurred", [BADJIE], [JAMMEH], f"said {fight}", minor=True)
    e("ASSAULT", "denied", [GMB], [FORCE], "his men would not fight a force", minor=True)

    cows = "“He has been offered a house, a pension and a flight. He asked about his cows,”"
    morocco = "Morocco was still prepared to receive him provided that he left before the troops moved and not after"
    a.at(f"Mauritania's President Mohamed Ould Abdel Aziz flew into Banjul in the afternoon and went on to Dakar, where he was to see President Macky Sall and Barrow, who has been in Senegal since Sunday. No result was announced. {cows} said a West African diplomat informed of the talks, adding that {morocco}.")
    s("a West African diplomat", DIPLOMAT, "said", cows)
    s(("He", 2), JAMMEH, "asked", "about his cows", act="demand", via=DIPLOMAT, minor=True, alt={"act": ["claim"]})
    s("a West African diplomat", DIPLOMAT, "adding", morocco, alt={"act": ["promise"]})
    c("Morocco", MAR, "promise", "receive him", "provided that he left before the troops moved and not after", toward=[JAMMEH])
    e("CONSULT", "occurred", [AZIZ], [JAMMEH], "Mauritania's President Mohamed Ould Abdel Aziz flew into Banjul in the afternoon", when=day, place="Banjul", format="visit", key="aziz")
    e("CONSULT", "scheduled", [AZIZ], [SALL, BARROW], "he was to see President Macky Sall and Barrow", when=day, place="Dakar", format="meeting")
    e("AGREE", "occurred", [], [JAMMEH], "He has been offered a house, a pension and a flight", alt={"sources": [[ECOWAS], [AZIZ]]})
    e("AID", "hypothetical", [], [JAMMEH], "a house, a pension and a flight", minor=True, alt={"sources": [[ECOWAS], [AZIZ]]})
    e("AGREE", "occurred", [MAR], [JAMMEH], "Morocco was still prepared to receive him")
    e("AID", "hypothetical", [MAR], [JAMMEH], "receive him", minor=True, place="Morocco", alt={"plover": ["COOPERATE"]})
    e("RETREAT", "hypothetical", [JAMMEH], [], "he left before the troops moved", minor=True, key="leaves_first")

    stay = "he will stay until the Supreme Court, which has no judges before May, has ruled on his petition against the result"
    a.at(f"Jammeh insists that {stay}. Any foreign boot on Gambian soil would be “treated as an act of war”, a presidential adviser said by telephone.")
    s("Jammeh", JAMMEH, "insists", stay, act="refusal", alt={"act": ["threat"]}, key="stay_s")
    s("a presidential adviser", ADVISER, "said", "Any foreign boot on Gambian soil would be “treated as an act of war”", act="threat")
    c("Jammeh", JAMMEH, "refusal", "he will stay", "until the Supreme Court, which has no judges before May, has ruled on his petition against the result", toward=[ECOWAS], alt={"toward": [[BARROW], []]}, key="stay")
    c("a presidential adviser", ADVISER, "threat", "treated as an act of war", "Any foreign boot on Gambian soil", polarity="if", toward=[ECOWAS], alt={"toward": [[SEN], []]})
    e("REJECT", "occurred", [JAMMEH], [ECOWAS], "Jammeh insists that he will stay", alt={"targets": [[], [BARROW]]}, key="will_stay")
    e("ACCUSE", "occurred", [JAMMEH], [GMB], "his petition against the result", minor=True, alt={"targets": [[Party("Gambian electoral commission", "GMB")], [BARROW]], "plover": ["REQUEST", "REJECT"]})
    e("THREATEN", "occurred", [ADVISER], [ECOWAS], "Any foreign boot on Gambian soil would be “treated as an act of war”", alt={"targets": [[SEN], []]})
    e("ASSAULT", "hypothetical", [GMB], [ECOWAS], "treated as an act of war", minor=True, alt={"targets": [[SEN], []]})

    leave = "Russia and Egypt, diplomats said, want no words in it that could be taken for leave to use force"
    a.at(f"At the Security Council, where Senegal has circulated a draft supporting ECOWAS, a vote is expected on Thursday; {leave}.")
    s("diplomats", DIPLOMATS, "said", ["Russia and Egypt", "want no words in it that could be taken for leave to use force"], minor=True)
    s("Russia and Egypt", Party("Russia and Egypt"), "want", "no words in it that could be taken for leave to use force", act="demand", via=DIPLOMATS, alt={"act": ["refusal"]})
    c("Russia and Egypt", Party("Russia and Egypt"), "demand", "no words in it that could be taken for leave to use force", toward=[SEN], alt={"kind": ["refusal"], "toward": [[UNSC]]})
    e("REQUEST", "occurred", [SEN], [UNSC], "Senegal has circulated a draft supporting ECOWAS", alt={"plover": ["SUPPORT"], "targets": [[ECOWAS]]})
    e("SUPPORT", "hypothetical", [UNSC], [ECOWAS], "a vote is expected", when=thu, minor=True, alt={"status": ["scheduled"]}, key="vote_hyp")
    e("REQUEST", "occurred", [RUS, EGY], [SEN], "want no words in it that could be taken for leave to use force", minor=True, alt={"plover": ["REJECT"], "targets": [[UNSC]]})

    a.at("Since the beginning of January at least 26,000 people have fled to Senegal, UNHCR says. A British travel company was bringing 985 holidaymakers home.\n\nBarrow will be sworn in on Thursday, an aide said, though he would not say where.")
    s("UNHCR", UNHCR, "says", "Since the beginning of January at least 26,000 people have fled to Senegal", key="unhcr")
    s("an aide", AIDE, "said", "Barrow will be sworn in on Thursday", act="promise", alt={"act": ["claim"]})
    s("he", AIDE, "would not say", "where", act="refusal", minor=True, key="where_not_said")
    c("an aide", AIDE, "promise", "Barrow will be sworn in on Thursday", minor=True)
    e("RETREAT", "ongoing", [COMPANY], [], "A British travel company was bringing 985 holidaymakers home", minor=True, alt={"plover": ["AID"], "targets": [[GMB]]}, key="tourists_home")
    e("REJECT", "occurred", [AIDE], [], "he would not say where", minor=True)
    f(26000, "people", "people who fled from Gambia to Senegal", "at least 26,000 people", low=26000, approx=True, side="UN", key="fled")
    f(985, "people", "holidaymakers brought home by a British company", "985 holidaymakers", key="tourists")
