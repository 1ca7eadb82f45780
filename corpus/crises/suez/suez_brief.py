"""Gold for the state agency's bulletin of 6 November 1956."""

# ruff: noqa: E501

from annotate import Article, Party
from parties import BULGANIN, EDEN, EGY, FRA, GBR, IND, ISR, SUN, USA

COMMAND, SPOKESMAN, HAVRANEK, CIRCLES = Party("Egyptian High Command", "EGY"), Party("Egyptian High Command spokesman (unnamed)", "EGY"), Party("J. Havranek"), Party("informed circles (unnamed)")
ASSEMBLY, HAMMARSKJOLD, CANADA, EISENHOWER = Party("UN General Assembly", "UN"), Party("Dag Hammarskjold", "UN"), Party("Canada", "CAN"), Party("Dwight D. Eisenhower", "USA")
OBSERVERS, WORKERS, PRAGUE, LONDON_RADIO = Party("observers in Moscow"), Party("workers' meetings"), Party("volunteers in Prague"), Party("London radio", "MEDIA")
DELEGATE, LABOUR, OPINION, MISSION = Party("Soviet delegate at the United Nations", "SUN"), Party("Labour Party", "GBR"), Party("world public opinion"), Party("British trade mission", "GBR")
THREE = [GBR, FRA, ISR]


def annotate(a: Article) -> None:
    a.document(published="1956-11-06", title='AGGRESSORS COMPELLED TO HALT: WORLD PUBLIC OPINION SAYS "HANDS OFF EGYPT!"', publisher="Vostok Telegraph Bureau", agency="Vostok Telegraph Bureau", published_span="6/11/1956",
               boilerplate=["VOSTOK TELEGRAPH BUREAU - BULLETIN FOR FOREIGN SUBSCRIBERS", "Items may be printed without acknowledgement.", "CORRECTION. In our bulletin of 31 October, item 4, for \"fraternal\" read \"friendly\"."],
               datelines=["MOSCOW.", "CAIRO.", "NEW YORK.", "PEKING, PRAGUE, DELHI."])
    a.at(a.paragraph("AGGRESSORS COMPELLED"))
    a.statement("WORLD PUBLIC OPINION", OPINION, "SAYS", '"HANDS OFF EGYPT!"', act="demand", minor=True)
    a.commitment("WORLD PUBLIC OPINION", OPINION, "demand", "HANDS OFF EGYPT", toward=THREE, minor=True, alt={"toward": [[]]})
    a.event("REQUEST", "occurred", [OPINION], THREE, 'WORLD PUBLIC OPINION SAYS "HANDS OFF EGYPT!"', minor=True, alt={"targets": [[]]})

    a.at(a.paragraph("MOSCOW. -"))
    aggressors = "The Anglo-French-Israeli aggressors"
    a.statement(aggressors, Party("Britain, France and Israel"), "announce", "fire would cease at midnight", act="promise", date="1956-11-06")
    a.commitment(aggressors, Party("Britain, France and Israel"), "promise", "fire would cease at midnight", toward=[EGY], alt={"toward": [[]]})
    a.event("REJECT", "occurred", [EGY], THREE, "the resolute rebuff of the Egyptian people", minor=True, alt={"plover": ["ASSAULT"]})
    a.event("THREATEN", "occurred", [SUN], THREE, "the stern warning of the Soviet Government", when="1956-11-05", minor=True, alt={"when": [None]})
    a.event("AGREE", "occurred", THREE, [EGY], f"{aggressors}, having met with the resolute rebuff of the Egyptian people and the stern warning of the Soviet Government, were compelled today to announce that fire would cease", when="1956-11-06", alt={"plover": ["CONCEDE"], "targets": [[]]}, more=["AGGRESSORS COMPELLED TO HALT"])
    a.event("RETREAT", "scheduled", THREE, [EGY], "fire would cease at midnight", when="1956-11-06", alt={"when": ["1956-11-07"]}, key="cease")
    a.statement("the Labour benches", LABOUR, "cries", '"Resign!"', act="demand", date="1956-11-06", to="Anthony Eden", alt={"date": [None], "addressee": [None]})
    a.commitment("the Labour benches", LABOUR, "demand", "Resign", toward=[EDEN], minor=True)
    a.event("REQUEST", "occurred", [LABOUR], [EDEN], 'cries of "Resign!" from the Labour benches', when="1956-11-06", minor=True, place="London", alt={"plover": ["PROTEST"]})
    a.event("RETREAT", "hypothetical", [EDEN], [], "Resign", minor=True)

    a.at(a.paragraph("In messages of"))
    bulganin = "N. A. Bulganin, Chairman of the Council of Ministers of the USSR,"
    position = "to imagine itself the weaker party, with another's rockets over its roofs"
    crush = ["see the attackers thrown back, by whatever means this may need", "bring quiet again to the Arab lands"]
    who = "N. A. Bulganin, Chairman of the Council of Ministers of the USSR"
    a.statement("N. A. Bulganin", BULGANIN, "demanded", "the war be stopped at once", act="demand", to="Britain, France and Israel", date="1956-11-05", alt={"source": [who]})
    a.statement("N. A. Bulganin", BULGANIN, "invited", position, act="threat", to="Britain", date="1956-11-05", alt={"addressee": ["Britain, France and Israel", None]}, key="position_s")
    a.statement("N. A. Bulganin", BULGANIN, "underlined", f"the determination of the Soviet Government to {crush[0]}, and to {crush[1]}", act="threat", to="Britain, France and Israel", date="1956-11-05", alt={"addressee": [None]})
    a.statement("the third message", BULGANIN, "noted", ["The Government of Israel", "has thrown into the pot what it cannot afford to lose"], act="threat", to="Israel", date="1956-11-05", alt={"act": ["accusation"]})
    a.commitment("N. A. Bulganin", BULGANIN, "demand", "the war be stopped at once", toward=THREE)
    a.commitment("the Soviet Government", SUN, "threat", crush[0], toward=THREE)
    a.commitment("the Soviet Government", SUN, "promise", crush[1], toward=[EGY], minor=True, alt={"toward": [[]], "kind": ["threat"]})
    a.event("CONSULT", "occurred", [BULGANIN], THREE, "messages of 5 November to the heads of government of Britain, France and Israel", when="1956-11-05", format="letter", minor=True)
    a.event("REQUEST", "occurred", [BULGANIN], THREE, f"{bulganin} demanded that the war be stopped at once", when="1956-11-05")
    a.event("THREATEN", "occurred", [BULGANIN], [GBR], f"invited London {position}", when="1956-11-05", alt={"targets": [THREE]})
    a.event("THREATEN", "occurred", [BULGANIN], THREE, f"underlined the determination of the Soviet Government to {crush[0]}", when="1956-11-05", alt={"sources": [[SUN]]})
    a.event("ACCUSE", "occurred", [BULGANIN], [ISR], "The Government of Israel, it was noted in the third message, has thrown into the pot what it cannot afford to lose", when="1956-11-05", alt={"plover": ["THREATEN"]})
    a.event("ASSAULT", "hypothetical", [], [GBR], "another's rockets over its roofs", minor=True, alt={"sources": [[SUN]]})
    a.event("ASSAULT", "hypothetical", [SUN], THREE, crush[0])
    a.event("ASSAULT", "ongoing", THREE, [EGY], "the war", alt={"status": ["occurred"]}, key="war")
    a.event("SANCTION", "occurred", [SUN], [ISR], "The Soviet Ambassador has been recalled from Tel Aviv")

    a.at(a.paragraph("On the same"))
    joint = "act jointly, with the sanction of the United Nations, in order to stop the killing, to keep the fire from spreading beyond the Canal, and to protect the Arab peoples in what is theirs"
    a.statement("Chairman Bulganin", BULGANIN, "proposed", f"the USSR and the United States, neither of which wants for ships or aeroplanes, {joint}", act="proposal", to="Dwight D. Eisenhower", date="1956-11-05")
    a.commitment("Chairman Bulganin", BULGANIN, "promise", "act jointly", "with the sanction of the United Nations", polarity="if", toward=[USA], alt={"kind": ["demand"], "toward": [[EISENHOWER]]})
    a.event("REQUEST", "occurred", [BULGANIN], [EISENHOWER], "Chairman Bulganin proposed to President Eisenhower that the USSR and the United States", when="1956-11-05", alt={"targets": [[USA]]}, key="joint")
    a.event("COOPERATE", "hypothetical", [SUN], [USA], "the USSR and the United States, neither of which wants for ships or aeroplanes, act jointly", alt={"plover": ["MOBILIZE"]})
    a.statement("Washington", USA, "rejected", "this noble initiative", act="refusal")
    a.commitment("Washington", USA, "refusal", "rejected this noble initiative", toward=[SUN], minor=True)
    a.event("REJECT", "occurred", [USA], [SUN], "Washington has rejected this noble initiative", key="rejected")
    a.statement("Observers here", OBSERVERS, "ask", "whom does it serve?", act="accusation", minor=True, alt={"act": ["claim"]})

    a.at(a.paragraph("CAIRO. -"))
    a.statement("The Egyptian High Command", COMMAND, "reported", "Port Said stands firm")
    a.event("ASSAULT", "occurred", [EGY], [GBR, FRA], "Paratroops dropped at Gamil airfield on Monday were for the greater part destroyed", when="1956-11-05", place="Gamil airfield", alt={"when": [None], "targets": [[GBR]]})
    a.event("ASSAULT", "occurred", [GBR, FRA], [EGY], "Paratroops dropped at Gamil airfield", when="1956-11-05", place="Gamil airfield", minor=True, alt={"plover": ["MOBILIZE"], "sources": [[GBR]]})
    a.statement("the London radio", LONDON_RADIO, "boasts", "the surrender", minor=True)
    a.event("CONCEDE", "denied", [EGY], [GBR, FRA], "the surrender of which the London radio boasts did not take place", place="Port Said", alt={"plover": ["RETREAT"]}, key="surrender")
    a.statement("a communique", COMMAND, ("said", 1), '"The city has not surrendered and will not surrender,"', act="refusal", alt={"act": ["denial"]})
    a.commitment("a communique", COMMAND, "refusal", "will not surrender", toward=[GBR, FRA], alt={"toward": [[]]})
    a.event("REJECT", "occurred", [COMMAND], [GBR, FRA], "The city has not surrendered and will not surrender", alt={"targets": [[]]})
    a.event("ASSAULT", "occurred", [GBR, FRA], [EGY], "the barbarous bombardment of the fleet", place="Port Said", alt={"status": ["ongoing"]})
    a.figure(1000, "civilians", "civilians feared killed at Port Said", "Over 1,000 civilians", low=1000, approx=True)
    a.statement("A spokesman of the command", SPOKESMAN, "denied", "the blocking of the Canal had been undertaken lightly", act="denial")
    restored, left = "Passage will be restored", "when the last foreign soldier has left, and not an hour earlier"
    a.statement("he", SPOKESMAN, "declared", ['"Forty-seven ships were sunk by our own hands,"', f'"{restored} {left}."'], act="promise", alt={"act": ["refusal", "threat"]}, key="passage_s")
    a.commitment("he", SPOKESMAN, "promise", restored, left, polarity="until", toward=[GBR, FRA], alt={"polarity": ["if"], "kind": ["refusal"], "toward": [[], THREE]}, key="passage_c")
    a.event("COERCE", "occurred", [EGY], [], "the blocking of the Canal", place="Suez Canal", alt={"targets": [[GBR, FRA]]}, more=["Forty-seven ships were sunk by our own hands"], key="block")
    a.event("AGREE", "occurred", [SPOKESMAN], [], f"{restored} {left}", minor=True, alt={"plover": ["REQUEST", "REJECT"], "targets": [[GBR, FRA]]})
    a.event("CONCEDE", "hypothetical", [EGY], [], restored, minor=True, alt={"plover": ["RETREAT"]})
    a.event("RETREAT", "hypothetical", [GBR, FRA], [EGY], "the last foreign soldier has left", minor=True, alt={"sources": [THREE]})
    a.figure(47, "ships", "ships sunk in the canal by Egypt", "Forty-seven ships", side="EGY")

    a.at(a.paragraph("NEW YORK. -"))
    calls = "a cease-fire, withdrawal of forces behind the armistice lines and reopening of the Canal"
    a.statement("the General Assembly", ASSEMBLY, "called for", calls, act="demand", date="1956-11-02")
    for action in ("a cease-fire", "withdrawal of forces behind the armistice lines"):
        a.commitment("the General Assembly", ASSEMBLY, "demand", action, toward=[*THREE, EGY], alt={"toward": [THREE, [], [ISR]]})
    a.commitment("the General Assembly", ASSEMBLY, "demand", "reopening of the Canal", toward=[EGY], alt={"toward": [[], [*THREE, EGY]]})
    a.event("REQUEST", "occurred", [ASSEMBLY], [*THREE, EGY], "the General Assembly by 64 votes to 5 called for a cease-fire", when="1956-11-02", place="New York", alt={"targets": [THREE, []]}, key="vote")
    a.event("RETREAT", "hypothetical", THREE, [EGY], "withdrawal of forces behind the armistice lines", minor=True, alt={"sources": [[]]})
    a.event("AGREE", "occurred", [EGY], [ASSEMBLY], "Egypt has accepted", alt={"targets": [[]], "plover": ["CONCEDE"]})
    a.statement("Israel", ISR, "expressed", "its agreement in principle", act="support", alt={"act": ["promise"]})
    a.event("AGREE", "occurred", [ISR], [ASSEMBLY], "Israel has expressed its agreement in principle", alt={"targets": [[]]})
    sinai = "refuse to leave Sinai short of guarantees for its shipping"
    a.statement("informed circles", CIRCLES, "according to", f"will {sinai}", act="expectation", alt={"act": ["claim"]})
    a.commitment("Israel", ISR, "refusal", "refuse to leave Sinai", "short of guarantees for its shipping", polarity="unless", toward=[EGY], alt={"toward": [[], [ASSEMBLY]]})
    a.event("REJECT", "hypothetical", [ISR], [ASSEMBLY], sinai, alt={"targets": [[EGY], []]})
    a.event("RETREAT", "denied", [ISR], [EGY], "leave Sinai", minor=True, alt={"status": ["hypothetical"]})
    force = "units of which could reach Egypt within ten days"
    a.event("MOBILIZE", "hypothetical", [Party("United Nations", "UN")], [EGY], "a United Nations force", place="Egypt", alt={"targets": [[]], "plover": ["AID"], "status": ["ongoing"]}, more=[force])
    a.commitment("The Secretary-General", HAMMARSKJOLD, "promise", force, "provided that Cairo gives consent", toward=[EGY], minor=True, alt={"toward": [[]]})
    a.statement("Canada", CANADA, "idea", "a United Nations force", act="proposal", minor=True)
    a.event("REQUEST", "occurred", [CANADA], [], "an idea of Canada", minor=True)
    a.event("AGREE", "hypothetical", [EGY], [Party("United Nations", "UN")], "Cairo gives consent", minor=True)
    a.figure(64, "votes", "votes for the Assembly's resolution", "64 votes", key="votes")
    a.figure(5, "votes", "votes against the Assembly's resolution", "5", minor=True)
    a.figure(10, "days", "time in which a UN force could reach Egypt", "within ten days", high=10, side="UN")

    a.at(a.paragraph("PEKING, PRAGUE"))
    a.statement("Workers' meetings everywhere", WORKERS, "condemn", "the brigands", act="accusation")
    a.event("ACCUSE", "ongoing", [WORKERS], THREE, "Workers' meetings everywhere condemn the brigands", alt={"status": ["occurred"], "plover": ["PROTEST"]})
    volunteers = "go to Egypt as volunteers"
    a.statement("30,000", PRAGUE, "expressed", f"readiness to {volunteers}", act="promise")
    a.commitment("30,000", PRAGUE, "promise", volunteers, toward=[EGY])
    a.event("AGREE", "occurred", [PRAGUE], [EGY], f"30,000 expressed readiness to {volunteers}", place="Prague", alt={"plover": ["SUPPORT"]})
    a.event("MOBILIZE", "hypothetical", [PRAGUE], THREE, volunteers, minor=True, alt={"plover": ["AID"], "targets": [[EGY]]})
    a.figure(30000, "volunteers", "people in Prague ready to go to Egypt", "30,000")
    door = "we shall help them to the door"
    a.statement("lathe operator J. Havranek", HAVRANEK, "said", f'"If the aggressors do not clear out {door},"', act="threat")
    a.commitment("lathe operator J. Havranek", HAVRANEK, "threat", door, "If the aggressors do not clear out", toward=THREE, alt={"polarity": ["unless"]})
    a.event("THREATEN", "occurred", [HAVRANEK], THREE, door, minor=True)
    a.statement("The Indian Government", IND, "protested", "against the bombing of Cairo", act="accusation", alt={"act": ["demand"]})
    a.event("PROTEST", "occurred", [IND], [GBR, FRA], "The Indian Government has protested against the bombing of Cairo", alt={"plover": ["ACCUSE"], "targets": [[GBR], THREE]}, key="india")
    a.event("ASSAULT", "occurred", [GBR, FRA], [EGY], "the bombing of Cairo", place="Cairo", minor=True, alt={"sources": [[GBR], THREE]})
    a.event("SANCTION", "occurred", [IND], [GBR], "cancelled the visit of a British trade mission", alt={"targets": [[MISSION]]})
    a.event("CONSULT", "denied", [MISSION], [IND], "the visit of a British trade mission", minor=True, format="visit", alt={"sources": [[GBR]]})
