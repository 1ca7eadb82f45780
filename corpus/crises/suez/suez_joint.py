"""Gold for the joint statement of 27 September 1956, and its introduction."""

# ruff: noqa: E501

from annotate import Article, Party
from parties import COUNCIL, EDEN, EGY, FRA, GBR, USA, USERS

QUAI, MEMBER, EMBASSY, CHAMBER = Party("Quai d'Orsay spokesman (unnamed)", "FRA"), Party("member of the British party (unnamed)", "GBR"), Party("Egyptian Embassy", "EGY"), Party("Chamber of Shipping at Marseilles")
MOLLET, LLOYD, PINEAU = Party("Guy Mollet", "FRA"), Party("Selwyn Lloyd", "GBR"), Party("Christian Pineau", "FRA")
TWO, MARITIME, REBELS, SHIPS = Party("France and Great Britain"), Party("maritime nations"), Party("rebels in Algeria"), Party("ships under the British and French flags")
DAYS = "1956-09-26/1956-09-27"


def annotate(a: Article) -> None:
    a.document(published="1956-09-28", title="France and Great Britain: Statement on the Canal", publisher="Gazette of the Two Shores", published_span="28.IX.1956", boilerplate=["For the Record"])
    a.at(a.paragraph("The Prime Minister"))
    a.event("CONSULT", "occurred", [EDEN, LLOYD], [MOLLET, PINEAU], "The Prime Minister of the United Kingdom, Sir Anthony Eden, accompanied by the Foreign Secretary, Mr Selwyn Lloyd, was in Paris", when=DAYS, place="Paris", format="visit",
            alt={"format": ["talks", "meeting"], "sources": [[EDEN], [GBR]], "targets": [[MOLLET], [FRA]]}, more=["The Heads of Government and the Foreign Ministers of the two countries, meeting at Paris on the 26th and 27th September"], key="paris")
    a.statement("A spokesman at the Quai d'Orsay", QUAI, "described", "the atmosphere as «that of a family»")
    a.statement("A member of the British party", MEMBER, "replied", "he had been «discussing lobster»", act="refusal", alt={"act": ["denial", "claim"]})
    a.event("ASSAULT", "hypothetical", [GBR, FRA], [EGY], "the use of force", minor=True)

    def both(source, cue, content, act, **extra):
        a.statement(source, TWO, cue, content, act=act, alt={"date": ["1956-09-27", DAYS], "mode": ["direct"]} | extra.pop("alt", {}), **extra)

    a.at(a.paragraph("1. The Heads"))
    both("The two Governments", "noted", "with satisfaction that on no point did their views diverge", "support", alt={"act": ["claim"]})
    both("They", "reaffirmed", "their solidarity with regard to whatever may yet flow from it", "support", alt={"act": ["promise"]}, key="solidarity_s")
    a.commitment("They", TWO, "promise", "their solidarity with regard to whatever may yet flow from it", alt={"toward": [[GBR, FRA]]})
    a.event("COERCE", "occurred", [EGY], [GBR, FRA], "the Egyptian Government laid its hand upon the Company on the 26th July", when="1956-07-26", alt={"targets": [[Party("Suez Canal Company")], []]}, more=["the so-called nationalization"], key="nationalise")
    a.event("SUPPORT", "occurred", [GBR], [FRA], "They reaffirmed their solidarity", when=DAYS, alt={"plover": ["AGREE"], "when": ["1956-09-27", None]})

    a.at(a.paragraph("2. The two"))
    both(("The two Governments", 1), "recalled", "on the 23rd September they had jointly seized the Security Council of the matter, which the Council will take up on the 5th October", "claim")
    aims = ["uphold the freedom of passage", "secure respect for undertakings entered into by treaty", "place the running of the Canal beyond the reach of any one nation's quarrels", "obtain for the users the guarantees to which they are entitled"]
    both(("They", 1), "underlined", f"they approach that debate with the resolve to {aims[0]}, to {aims[1]}, to {aims[2]}, and to {aims[3]}", "demand", alt={"act": ["promise"]})
    for aim in aims:
        a.commitment(("They", 1), TWO, "promise", aim, toward=[EGY], minor=True, alt={"kind": ["demand"], "toward": [[], [USERS]]})
    reward = "a settlement which would reward the so-called nationalization"
    both(("They", 2), "cannot accept", reward, "refusal")
    a.commitment(("They", 2), TWO, "refusal", f"cannot accept {reward}", toward=[EGY])
    veto = "Should the Council, by reason of a veto, find itself unable to act"
    liberty = "concert such other measures as they may deem appropriate"
    both("the two Governments", "consider", [veto, "themselves at liberty to " + liberty], "threat")
    a.commitment("the two Governments", TWO, "threat", liberty, veto, toward=[EGY], key="measures")
    a.event("REQUEST", "occurred", [GBR, FRA], [COUNCIL], "they had jointly seized the Security Council of the matter", when="1956-09-23", alt={"plover": ["ACCUSE"], "targets": [[Party("United Nations", "UN")], [EGY]]}, key="seized")
    a.event("CONSULT", "scheduled", [COUNCIL], [], "which the Council will take up on the 5th October", when="1956-10-05", format="council", alt={"targets": [[GBR, FRA, EGY], [GBR, FRA]]}, more=["that debate"])
    a.event("REJECT", "occurred", [GBR, FRA], [EGY], f"They cannot accept {reward}", when="1956-09-27", alt={"when": [None, DAYS]})
    a.event("REJECT", "hypothetical", [], [GBR, FRA], "a veto", minor=True)
    a.event("THREATEN", "occurred", [GBR, FRA], [EGY], f"the two Governments would consider themselves at liberty to {liberty}", when="1956-09-27", alt={"when": [None, DAYS]}, key="measures_e")
    a.event("COERCE", "hypothetical", [GBR, FRA], [EGY], liberty, minor=True, alt={"plover": ["ASSAULT", "SANCTION"]})

    a.at(a.paragraph("3. The two"))
    both("The two Governments", "welcomed", "the establishment of the Users' Association, whose inaugural session is fixed for the 1st October at London", "support")
    pay = "pay their dues to the Association and not to the Egyptian authority"
    a.commitment("The two Governments", TWO, "threat", f"Ships under their flags will be instructed to {pay}", toward=[EGY], alt={"kind": ["promise", "refusal"], "toward": [[USERS], [SHIPS]]})
    both(("They", 1), "called upon", "to do likewise", "demand", to="all the maritime nations")
    a.commitment(("They", 1), TWO, "demand", "do likewise", toward=[MARITIME])
    both(("They", 2), "expressed", "appreciation of the attitude of the Government of the United States", "support")
    a.statement("the latter", USA, "let it be known", "American ships are to be free to choose", alt={"act": ["refusal", "promise"]})
    a.event("SUPPORT", "occurred", [GBR, FRA], [USERS], "The two Governments welcomed the establishment of the Users' Association", minor=True, when="1956-09-27", alt={"when": [None, DAYS]})
    a.event("CONSULT", "scheduled", [USERS], [], "whose inaugural session is fixed for the 1st October at London", when="1956-10-01", place="London", format="council", alt={"format": ["meeting"]})
    a.event("SANCTION", "scheduled", [GBR, FRA], [EGY], "Ships under their flags will be instructed to pay their dues to the Association and not to the Egyptian authority", alt={"status": ["hypothetical"]})
    a.event("REQUEST", "occurred", [GBR, FRA], [MARITIME], "They called upon all the maritime nations", when="1956-09-27", alt={"when": [None, DAYS]})
    a.event("SUPPORT", "occurred", [GBR, FRA], [USA], "They expressed appreciation of the attitude of the Government of the United States", minor=True, when="1956-09-27", alt={"when": [None, DAYS]})

    a.at(a.paragraph("4. While"))
    ready = "enter into negotiation with Egypt on the basis of the eighteen-Power proposals"
    both("the two Governments", "reaffirming", "their preference for a solution by peaceful means", "promise", minor=True, alt={"act": ["support", "claim"]})
    both("the two Governments", "expressing", f"readiness to {ready}", "promise")
    useful = "no useful purpose would be served by talks"
    until = "until Egypt shall have accepted the principle of international management"
    both("the two Governments", "deemed", f"{useful} {until}", "refusal", alt={"act": ["demand"]})
    both("them", "judged", ["The Egyptian proposal of the 10th September", "to be too vague to merit consideration"], "refusal")
    a.commitment("the two Governments", TWO, "promise", ready, toward=[EGY], alt={"condition": []})
    a.commitment("the two Governments", TWO, "refusal", useful, until, toward=[EGY])
    a.commitment("the two Governments", TWO, "demand", "accepted the principle of international management", toward=[EGY], minor=True)
    a.event("AGREE", "occurred", [GBR, FRA], [EGY], f"expressing readiness to {ready}", when="1956-09-27", alt={"when": [None, DAYS]})
    a.event("CONSULT", "hypothetical", [GBR, FRA], [EGY], ready, minor=True, format="talks")
    a.event("REJECT", "occurred", [GBR, FRA], [EGY], f"the two Governments deemed that {useful}", when="1956-09-27", alt={"when": [None, DAYS]}, more=["was judged by them to be too vague to merit consideration"])
    a.event("CONCEDE", "hypothetical", [EGY], [GBR, FRA], "Egypt shall have accepted the principle of international management", minor=True, alt={"plover": ["AGREE"]})
    a.event("REQUEST", "occurred", [EGY], [], "The Egyptian proposal of the 10th September, that a fresh conference of all user nations be convened", when="1956-09-10", alt={"plover": ["AGREE"]})
    a.commitment("Egyptian", EGY, "demand", "a fresh conference of all user nations be convened", minor=True, alt={"kind": ["promise"]})
    a.statement("Egyptian", EGY, "proposal", "a fresh conference of all user nations be convened", act="proposal", date="1956-09-10")

    a.at(a.paragraph("5. The two"))
    help_ = "the assistance furnished to the rebels in Algeria from Egyptian territory"
    a.statement("The French side", FRA, "denounced", help_, act="accusation", alt={"date": [DAYS, "1956-09-27"]})
    a.statement("The British side", GBR, "expressed", "its understanding", act="support", minor=True, alt={"date": [DAYS, "1956-09-27"]})
    a.event("ACCUSE", "occurred", [FRA], [EGY], f"The French side denounced {help_}", when=DAYS, alt={"when": [None, "1956-09-27"]})
    a.event("AID", "ongoing", [EGY], [REBELS], help_, minor=True, alt={"status": ["occurred"]})
    a.event("SUPPORT", "occurred", [GBR], [FRA], "The British side expressed its understanding", minor=True, when=DAYS, alt={"when": [None, "1956-09-27"]})

    a.at(a.paragraph("6. It was"))
    a.commitment(a.elsewhere("The two sides"), TWO, "promise", "remain in the closest contact", minor=True)
    a.event("AGREE", "occurred", [GBR], [FRA], "It was agreed to remain in the closest contact", minor=True, when="1956-09-27", alt={"when": [None, DAYS]})
    a.event("CONSULT", "scheduled", [GBR], [FRA], "A further meeting will be held in London", when="1956-10", place="London", format="meeting", alt={"when": ["1956-09-28/1956-10-31"]})

    a.at(a.paragraph("The Egyptian Embassy"))
    opened = "the Canal would stay open to everybody, «aggressors excepted»"
    a.statement("The Egyptian Embassy", EMBASSY, "dismissed", "the statement in advance as «the music of 1882»", act="accusation", date="1956-09-27", alt={"act": ["refusal"]})
    a.statement("The Egyptian Embassy", EMBASSY, "declared", opened, act="promise", date="1956-09-27", alt={"act": ["threat"]})
    a.statement("It", EMBASSY, "added", "not one ship of the two nations had been delayed since the fifteenth", act="denial", date="1956-09-27", alt={"act": ["claim"]}, key="delayed_s")
    a.statement("the Chamber of Shipping at Marseilles", CHAMBER, "reports", "nine")
    a.event("COERCE", "occurred", [EGY], [GBR, FRA], "the Chamber of Shipping at Marseilles reports nine", minor=True)
    a.commitment("The Egyptian Embassy", EMBASSY, "promise", opened, alt={"by": ["Egypt"]})
    a.event("ACCUSE", "occurred", [EMBASSY], [GBR, FRA], "dismissed the statement in advance as «the music of 1882»", when="1956-09-27", alt={"plover": ["REJECT"], "sources": [[EGY]]})
    a.event("AGREE", "occurred", [EMBASSY], [], f"declared that {opened}", minor=True, when="1956-09-27", alt={"sources": [[EGY]]})
    a.event("COERCE", "denied", [EGY], [GBR, FRA], "not one ship of the two nations had been delayed", minor=True)
    a.figure(9, "ships", "British and French ships delayed according to the Chamber of Shipping", "nine", alt={"side": ["FRA"]})
    a.figure(0, "ships", "British and French ships delayed according to Egypt", "not one ship of the two nations", side="EGY", minor=True)
