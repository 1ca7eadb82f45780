"""Gold for the broadsheet's analysis on the eve of the Security Council's session, July 2021."""

from annotate import Article, Party
from parties import ABDELATY, COD, DEMEKE, EGY, ETH, SDN, SISI, TRUMP, TSHISEKEDI, UNSC, USA

# fmt: off
AMBASSADOR = Party("western ambassador (unnamed)")
MINISTRY = Party("Egyptian irrigation ministry", "EGY")
RUS, CHN, FRA, TUN = Party("Russia", "RUS"), Party("China", "CHN"), Party("France", "FRA"), Party("Tunisia", "TUN")
OFFICIAL = Party("Sudanese official (unnamed)", "SDN")
ADVISER = Party("adviser to a former Egyptian irrigation minister (unnamed)")
ENGINEERS = Party("Egyptian engineers", "EGY")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    a.document(published="2021-07-07", title="Cairo takes its quarrel over the Nile to New York, with few illusions", byline="By Imogen Harcastle, Africa editor", publisher=None,
               standfirst="Ethiopia’s notice that it is filling its dam again has left Egypt with a council that would rather not be asked", published_span="7 July 2021")
    mon, thu = "2021-07-05", "2021-07-08"

    a.at(a.paragraph("Diplomats on"))
    s("one western ambassador", AMBASSADOR, "put it", "‘in the hope of leaving with clean shoes’", act="expectation", minor=True, alt={"act": ["claim"], "mode": ["mixed"]})
    e("CONSULT", "scheduled", [UNSC], [EGY, SDN, ETH], "the fifteen members take their seats tomorrow to hear Egypt and Sudan complain of Ethiopia", when=thu, format="council",
      more=["tomorrow’s session", "the meeting altogether"], alt={"sources": [[EGY, SDN]], "targets": [[EGY, SDN], [UNSC]]}, place="New York", key="council")
    e("ACCUSE", "scheduled", [EGY, SDN], [ETH], "hear Egypt and Sudan complain of Ethiopia", when=thu, minor=True)
    f(15, "members", "members of the Security Council", "the fifteen members", minor=True)

    a.at(a.paragraph("The occasion is"))
    rejected = "he rejected the measure wholly"
    violation = "a breach of international law and of the declaration of principles that the three leaders signed in Khartoum in March 2015, and a danger to the whole basin"
    s("Ethiopia", ETH, "informed", "the second filling of the Grand Ethiopian Renaissance Dam had begun", to="Egypt", date=mon, key="filling_s")
    s("Mohamed Abdel-Ati, the Egyptian irrigation minister", ABDELATY, "replied", rejected, act="refusal", to="Ethiopia", alt={"addressee": [None]})
    s("his ministry", MINISTRY, "declared", ["it was", violation], act="accusation")
    c("Mohamed Abdel-Ati, the Egyptian irrigation minister", ABDELATY, "refusal", "rejected the measure wholly", toward=[ETH])
    e("CONSULT", "occurred", [ETH], [EGY], "Ethiopia informed Cairo that the second filling of the Grand Ethiopian Renaissance Dam had begun", when=mon, format="letter", minor=True, alt={"targets": [[MINISTRY]]})
    e("REJECT", "occurred", [ABDELATY], [ETH], rejected, key="egy_reject")
    e("ACCUSE", "occurred", [MINISTRY], [ETH], "it was, his ministry declared, a breach of international law")
    e("AGREE", "occurred", [EGY, ETH, SDN], [], "the declaration of principles that the three leaders signed in Khartoum", when="2015-03", place="Khartoum", minor=True, alt={"targets": [[EGY, ETH, SDN]]})

    a.at(a.paragraph("What Cairo wants"))
    stop = "to stop filling at once"
    s("A draft resolution which Tunisia has circulated", TUN, "call on", stop, act="demand", to="Ethiopia", key="draft_s", alt={"addressee": [None]})
    s("A draft resolution which Tunisia has circulated", TUN, "would give", "the three countries six months to conclude a binding agreement under the eye of the African Union", act="demand", minor=True, alt={"act": ["proposal"]})
    s(("its", 1), EGY, "request", "A draft resolution which Tunisia has circulated", act="demand", minor=True)
    no_merit = "it sees no merit in a council that adjudicates dams"
    s("Russia", RUS, "let it be understood", no_merit, act="refusal", alt={"act": ["claim"]})
    s("China", CHN, "is of the same mind", "sees no merit in a council that adjudicates dams", act="refusal", minor=True)
    s("Paris", FRA, "said", "it expects no more of the session than a hearing for all three", act="expectation")
    c("A draft resolution which Tunisia has circulated", TUN, "demand", "stop filling at once", toward=[ETH])
    c("A draft resolution which Tunisia has circulated", TUN, "demand", "conclude a binding agreement under the eye of the African Union", toward=[EGY, ETH, SDN])
    e("REQUEST", "occurred", [TUN], [ETH], "A draft resolution which Tunisia has circulated at its request would call on Ethiopia to stop filling at once", alt={"status": ["hypothetical"], "sources": [[UNSC], [EGY]]})
    e("REQUEST", "occurred", [EGY], [TUN], "at its request", minor=True)
    e("AGREE", "hypothetical", [EGY, ETH, SDN], [], "conclude a binding agreement", minor=True, alt={"targets": [[EGY, ETH, SDN]]}, key="conclude_binding_agreement")
    e("REJECT", "occurred", [RUS], [EGY], "Russia has let it be understood that " + no_merit, alt={"targets": [[], [UNSC]]}, minor=True)
    e("REJECT", "occurred", [CHN], [EGY], "China, with rivers and dams of its own, is of the same mind", alt={"targets": [[], [UNSC]]}, minor=True)
    f(6, "months", "time for a binding agreement in the Tunisian draft", "six months", alt={"value": [0.5]})

    a.at(a.paragraph("Addis Ababa, for"))
    s("Addis Ababa", ETH, "objects", "to the meeting altogether", act="refusal")
    s(("it", 1), ETH, "urged", "to leave the matter to the African Union", act="demand", to="Security Council", key="s_leave_matter_african")
    s(("it", 1), ETH, "accusing", "its neighbours of trying to ‘carry to New York’ what African brothers could settle", act="accusation")
    s(("it", 2), ETH, "insists", "the filling is simply a stage of construction: as the wall rises, so does the water", act="claim")
    s(("it", 3), ETH, "says", ["Nor", "has it ever promised to wait"], act="denial")
    s("Demeke Mekonnen, the foreign minister", DEMEKE, "offered", "to exchange data on the first two fillings", act="promise", alt={"act": ["proposal"]}, key="data_s")
    s("Sudan", SDN, "describes", "as a trap unless it is joined to a treaty", act="accusation", alt={"act": ["refusal"]})
    c(("it", 1), ETH, "demand", "leave the matter to the African Union", toward=[UNSC])
    c("Demeke Mekonnen, the foreign minister", DEMEKE, "promise", "exchange data on the first two fillings", toward=[SDN, EGY], alt={"toward": [[SDN]]}, key="c_exchange_data_first")
    c("Sudan", SDN, "refusal", "describes as a trap", "unless it is joined to a treaty", toward=[ETH], minor=True)
    e("REJECT", "occurred", [ETH], [EGY, SDN], "Addis Ababa, for its part, objects to the meeting altogether", alt={"targets": [[UNSC]]})
    e("CONSULT", "occurred", [ETH], [UNSC], "a letter of its own", format="letter", minor=True)
    e("REQUEST", "occurred", [ETH], [UNSC], "it urged the council to leave the matter to the African Union")
    e("ACCUSE", "occurred", [ETH], [EGY, SDN], "accusing its neighbours of trying to ‘carry to New York’ what African brothers could settle")
    e("AGREE", "denied", [ETH], [EGY, SDN], "has it ever promised to wait", minor=True)
    e("AGREE", "occurred", [DEMEKE], [SDN], "Demeke Mekonnen, the foreign minister, has offered instead to exchange data", alt={"targets": [[SDN, EGY], []]})
    e("COOPERATE", "hypothetical", [ETH], [SDN, EGY], "exchange data on the first two fillings", minor=True)
    e("REJECT", "occurred", [SDN], [ETH], "Sudan, burned last July when a pumping station at Khartoum ran dry without warning, describes as a trap", minor=True, alt={"plover": ["ACCUSE"]})

    a.at(a.paragraph("‘They offer me"))
    s("a Sudanese official", OFFICIAL, "said", "‘They offer me the timetable of the train that is going to run me over,’", act="accusation")
    s("He", OFFICIAL, "conceded", "Khartoum had hesitated", act="claim")
    s("his", OFFICIAL, None, a.between("The dam would tame", "half a friend of it"), minor=True, alt={"act": ["support"]}, note="free indirect speech")
    e("ACCUSE", "occurred", [OFFICIAL], [ETH], "They offer me the timetable of the train that is going to run me over", minor=True)
    e("CONSULT", "ongoing", [EGY, ETH, SDN], [], "nearly ten years of the talks", minor=True, format="talks", alt={"status": ["occurred"], "targets": [[EGY, ETH, SDN]]})
    e("ASSAULT", "occurred", [ETH], [SDN], "the two armies began shooting at each other in al-Fashaga", place="al-Fashaga", minor=True, alt={"sources": [[ETH, SDN]], "targets": [[ETH, SDN]]})
    e("ASSAULT", "ongoing", [ETH], [], "Ethiopia’s war in Tigray", place="Tigray", minor=True, alt={"status": ["occurred"]})
    f(100, "dead", "Sudanese killed by floods in September 2020", "more than a hundred of his compatriots", approx=True, low=100, side="SDN")
    f(60000, "refugees", "refugees from Tigray in Sudan", "60,000 refugees")

    a.at(a.paragraph("The failure is"))
    s("President Trump", TRUMP, "mused", "Cairo would one day bomb the dam", act="expectation", date="2020-10", alt={"act": ["threat"]})
    s("Addis Ababa", ETH, "condemned", ["words", "as incitement to war"], act="accusation")
    e("CONSULT", "occurred", [USA], [EGY, ETH, SDN], "Washington tried in the winter of 2019–20", when="2019-12/2020-02", format="talks", minor=True, alt={"when": [None]})
    e("AGREE", "occurred", [EGY], [ETH], "a text that Egypt initialled", minor=True, alt={"targets": [[USA], []]})
    e("REJECT", "occurred", [ETH], [EGY], "Ethiopia would not", minor=True, alt={"targets": [[USA], [USA, EGY]]})
    e("SANCTION", "occurred", [TRUMP], [ETH], "President Trump then cut aid worth $100m", key="aid")
    e("ASSAULT", "hypothetical", [EGY], [ETH], "Cairo would one day bomb the dam", more=["Would Egypt fight", "Bombing a full reservoir", "bombing an empty one"])
    e("ACCUSE", "occurred", [ETH], [TRUMP], "words that Addis Ababa condemned as incitement to war")
    e("CONSULT", "occurred", [EGY, ETH, SDN], [COD], "In April, at Kinshasa, the talks", when="2021-04", place="Kinshasa", format="talks", alt={"targets": [[]]}, key="talks")
    e("SANCTION", "occurred", [EGY, ETH, SDN], [], "the talks broke down", when="2021-04", place="Kinshasa", minor=True, alt={"plover": ["REJECT"]}, key="talks_broke_down")
    e("CONSULT", "denied", [TSHISEKEDI], [EGY, ETH, SDN], "A summons from President Tshisekedi to a fresh round was put off and then quietly dropped", format="talks", key="no_round", alt={"status": ["scheduled"]})
    f(100e6, "dollars", "aid to Ethiopia cut by the United States", "$100m", side="USA")

    a.at(a.paragraph("Would Egypt fight"))
    bombing = "‘Bombing a full reservoir drowns your ally,’"
    s("President Sisi", SISI, ("said", 1), "every option is open", act="threat")
    s("an adviser to a former irrigation minister", ADVISER, ("said", 2), [bombing, "‘and bombing an empty one is a chance that has passed.’"])
    s("Egypt’s engineers", ENGINEERS, "reckon", a.between("Ethiopia, whose concrete", "it has announced"), act="expectation")
    c("President Sisi", SISI, "threat", "every option is open", toward=[ETH])
    e("THREATEN", "occurred", [SISI], [ETH], "President Sisi has said that every option is open")
    e("MOBILIZE", "occurred", [EGY, SDN], [], "Egyptian and Sudanese forces held exercises in May", when="2021-05", alt={"targets": [[ETH]], "plover": ["COOPERATE"]})
    f(4e9, "cubic metres", "water Ethiopia will manage to store in 2021", "barely 4 billion cubic metres", approx=True)
    f(13.5e9, "cubic metres", "second filling of the reservoir as announced", "13.5 billion", side="ETH", key="fill2")

    a.at(a.paragraph("So tomorrow’s"))
    s("Egypt", EGY, "let it be known", "it would take even that", act="promise")
    s("Ethiopia", ETH, "says", "it will ignore it", act="refusal")
    c("Egypt", EGY, "promise", "take even that", minor=True)
    c("Ethiopia", ETH, "refusal", "ignore it", toward=[UNSC])
    e("REQUEST", "hypothetical", [UNSC], [EGY, ETH, SDN], "issue a statement that urges the three back to negotiations ‘in good faith’")
    e("AGREE", "occurred", [EGY], [UNSC], "Egypt has let it be known that it would take even that", minor=True)
    e("REJECT", "occurred", [ETH], [UNSC], "Ethiopia says it will ignore it", minor=True)
