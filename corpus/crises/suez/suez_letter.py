"""Gold for the letter from Ismailia of 16 September 1956."""

# ruff: noqa: E501

from annotate import Article, Party
from parties import COMPANY, EDEN, EGY, FRA, GBR, IND, MENZIES, NASSER, SUN, USERS

CLERK, JUDGE, SADEK, POOLE = Party("clerk of the Suez Canal Authority (unnamed)", "EGY"), Party("retired judge (unnamed)"), Party("Halim Sadek", "EGY"), Party("Mr. Poole")
MENON, PILOTS, GREECE, YUG = Party("V. K. Krishna Menon", "IND"), Party("pilots of the Suez Canal Company"), Party("Greece", "GRC"), Party("Yugoslavia", "YUG")
CONSUL, LANDLADY, OWNERS, WRITER = Party("French consul", "FRA"), Party("landlady (unnamed)"), Party("owners of the Larkbank"), Party("K. R. V.", "MEDIA")
EDITOR, FIVE, FRENCH = Party("editor of The Deccan Observer", "MEDIA"), Party("committee of five"), Party("French nationals in Egypt")


def annotate(a: Article) -> None:
    a.document(published="1956-09-18", title="Thirteen ships and a brass band", byline="K. R. V.", publisher="The Deccan Observer", published_span="Tuesday, September 18, 1956",
               boilerplate=["LETTER FROM ISMAILIA"], datelines=["ISMAILIA, Sept. 16."], alt={"title": ["LETTER FROM ISMAILIA", "LETTER FROM ISMAILIA\nThirteen ships and a brass band"]})
    a.at(a.paragraph("You asked me"))
    a.statement(("You", 1), EDITOR, "asked", "me for a war", act="demand", to="K. R. V.", minor=True)
    a.event("SANCTION", "occurred", [PILOTS], [EGY], "the old Company's foreign pilots put down their caps and went", when="1956-09-14", place="Suez Canal", alt={"plover": ["PROTEST", "RETREAT"], "when": ["1956-09-15", "1956-09-14/1956-09-15"]}, key="pilots")
    a.statement("the Authority's clerk", CLERK, "assures", ["By tonight", "forty-two vessels have passed and nothing has been bumped but a buoy"], to="K. R. V.", date="1956-09-16", alt={"date": [None]}, key="ships_s")
    a.figure(13, "ships", "ships in the first southbound convoy", "thirteen ships", key="convoy")
    a.figure(42, "vessels", "vessels that have passed the canal since the pilots left", "forty-two vessels", key="ships", side="EGY")
    a.figure(70, "minutes", "delay of the first convoy", "an hour and ten minutes", minor=True)

    a.at(a.paragraph("It is worth"))
    a.statement("Colonel Nasser", NASSER, ("told", 1), "the Company was now Egypt's", to="a crowd in Alexandria", date="1956-07-26", alt={"addressee": [None]})
    a.event("COERCE", "occurred", [NASSER], [COMPANY], "Colonel Nasser told a crowd in Alexandria that the Company was now Egypt's", when="1956-07-26", alt={"targets": [[COMPANY, GBR, FRA]], "sources": [[EGY]]}, key="nationalise")
    a.event("SANCTION", "occurred", [GBR, FRA], [EGY], "London and Paris froze what Egyptian money they could lay hands on")
    a.event("MOBILIZE", "occurred", [GBR, FRA], [EGY], "called up some reservists")
    a.event("CONSULT", "occurred", [GBR, FRA], [], "summoned a conference", place="London", format="talks", alt={"place": [None], "format": ["council", "meeting"], "plover": ["REQUEST"]})
    a.statement("our Mr. Krishna Menon", MENON, "offered", "a plan that nobody much wanted", act="proposal")
    a.event("REQUEST", "occurred", [MENON], [], "our Mr. Krishna Menon offered a plan", minor=True, alt={"plover": ["AGREE", "CONSULT"], "sources": [[IND]]})
    a.event("CONSULT", "occurred", [FIVE], [EGY], "the committee of five under Mr. Menzies, of Australia. It left Cairo on the 9th", when="1956-09-09", place="Cairo", format="talks", alt={"format": ["visit"], "sources": [[MENZIES]], "targets": [[NASSER]], "when": [None]}, key="menzies")
    board = "Egypt would not hand the Canal to an international board for any consideration"
    a.commitment(("Egypt", 2), EGY, "refusal", "not hand the Canal to an international board for any consideration", toward=[FIVE], alt={"toward": [[GBR, FRA], []], "by": ["Gamal Abdel Nasser"]}, key="board_c")
    a.event("REJECT", "occurred", [EGY], [FIVE], board, alt={"sources": [[NASSER]], "targets": [[MENZIES]]}, key="board")
    a.event("CONCEDE", "denied", [EGY], [], "hand the Canal to an international board", minor=True, alt={"plover": ["RETREAT"], "targets": [[GBR, FRA]]})
    force = "nobody in Cairo ought to sleep the sounder because London was still talking"
    a.statement("A retired judge who acted as go-between", JUDGE, "swears", f"Mr. Menzies warned the President {force}, and that the President rose from his chair", to="K. R. V.", alt={"addressee": [None]})
    a.statement(("Mr. Menzies", 2), MENZIES, "warned", force, act="threat", to="Gamal Abdel Nasser", via=JUDGE, key="force_s")
    a.commitment(("Mr. Menzies", 2), MENZIES, "threat", force, toward=[NASSER], minor=True, alt={"toward": [[EGY]]})
    a.event("THREATEN", "occurred", [MENZIES], [NASSER], f"Mr. Menzies warned the President {force}", place="Cairo", alt={"targets": [[EGY]]})
    a.event("ASSAULT", "hypothetical", [GBR, FRA], [EGY], force, minor=True, alt={"sources": [[GBR], []]})
    a.event("CONSULT", "occurred", [JUDGE], [], "A retired judge who acted as go-between", minor=True, format="talks", alt={"targets": [[MENZIES, NASSER]]})

    a.at(a.paragraph("So Sir Anthony"))
    steps = "H.M.G. would consider its hands untied"
    a.statement("Sir Anthony Eden", EDEN, "announced", "his Users' Association", act="promise", date="1956-09-12", alt={"act": ["claim", "proposal"]}, key="users_s")
    a.commitment("It", USERS, "promise", "employ its own pilots", toward=[], alt={"kind": ["threat"], "toward": [[EGY]]})
    a.commitment(("it", 1), USERS, "promise", "collect the dues", toward=[], alt={"kind": ["threat"], "toward": [[EGY]]})
    a.commitment("H.M.G.", GBR, "threat", "consider its hands untied", "if Egypt should interfere", toward=[EGY], key="steps")
    a.event("THREATEN", "occurred", [EDEN], [EGY], steps, when="1956-09-12", alt={"sources": [[GBR]]}, key="steps_e")
    a.event("COOPERATE", "hypothetical", [USERS], [], "It would employ its own pilots, it would collect the dues", minor=True)
    a.event("COERCE", "hypothetical", [EGY], [USERS], "if Egypt should interfere", minor=True)
    a.event("COERCE", "hypothetical", [GBR], [EGY], "H.M.G. would consider its hands untied", alt={"plover": ["ASSAULT"]})
    a.statement("the Colonel", NASSER, "called", "the thing a gunboat got up as a club", act="accusation", to="air cadets", date="1956-09-15", alt={"addressee": [None]}, key="waging_s")
    a.statement("he", NASSER, "repeated", "any ship which paid Egypt might pass", act="promise", to="air cadets", date="1956-09-15", alt={"addressee": [None]})
    a.commitment("he", NASSER, "promise", "might pass", "any ship which paid Egypt", polarity="if", toward=[], alt={"toward": [[USERS], [GBR, FRA]]})
    a.event("ACCUSE", "occurred", [NASSER], [GBR], "the Colonel called the thing a gunboat got up as a club", when="1956-09-15", alt={"targets": [[USERS], [EDEN]]}, key="waging")
    a.event("AGREE", "occurred", [NASSER], [], "he repeated that any ship which paid Egypt might pass", when="1956-09-15", minor=True)

    a.at(a.paragraph("Will it not"))
    a.statement("he", SADEK, "said", ['"We have thirty-two men for a job of two hundred,"', '"Give me until November and I will have a hundred. If they send gunboats instead of pilots, well, a canal is a narrow thing. One old ship across it and your tea goes round by the Cape."'],
                act="threat", to="K. R. V.", alt={"act": ["claim", "promise"], "addressee": [None]}, key="sadek_s")
    a.commitment(("I", 2), SADEK, "promise", "have a hundred", "Give me until November", polarity="if", minor=True, alt={"polarity": ["until"]})
    a.commitment("he", SADEK, "threat", "One old ship across it and your tea goes round by the Cape", "If they send gunboats instead of pilots", toward=[GBR], alt={"toward": [[GBR, FRA], []]}, key="cape")
    a.event("THREATEN", "occurred", [SADEK], [GBR], "One old ship across it and your tea goes round by the Cape", alt={"targets": [[GBR, FRA]]}, key="cape_e")
    a.event("COERCE", "hypothetical", [EGY], [], "One old ship across it", place="Suez Canal", alt={"targets": [[GBR, FRA], [GBR]]}, more=["were the Canal to shut"], key="block")
    a.event("MOBILIZE", "hypothetical", [GBR], [EGY], "If they send gunboats", minor=True, alt={"sources": [[GBR, FRA]]})
    a.figure(32, "men", "pilots at work for Egypt", "thirty-two men", side="EGY", key="pilots_f")
    a.figure(200, "men", "pilots that the canal needs", "two hundred", minor=True)
    a.figure(100, "men", "pilots expected by November", "a hundred", minor=True, side="EGY")

    a.at(a.paragraph("That last"))
    a.event("REJECT", "occurred", [GREECE], [GBR, FRA], "Athens would not let itself be leaned upon", alt={"targets": [[]]})
    a.commitment("Athens", GREECE, "refusal", "let itself be leaned upon", toward=[GBR, FRA], minor=True, alt={"toward": [[]]})
    a.event("COOPERATE", "ongoing", [GREECE], [EGY], "The Greek pilots have stayed", minor=True, alt={"sources": [[Party("Greek pilots")]]})
    a.event("AID", "ongoing", [SUN, YUG], [EGY], "A dozen Russians and, I am told, some Yugoslavs are on their way", alt={"status": ["scheduled"], "plover": ["COOPERATE"], "sources": [[SUN]]})
    a.event("REQUEST", "occurred", [OWNERS], [POOLE], "had his orders from owners not to sign anything", minor=True, alt={"plover": ["REJECT"]})
    a.commitment("owners", OWNERS, "demand", "not to sign anything", toward=[POOLE], minor=True)
    a.statement("he", POOLE, ("said", 3), ['"Frankly the chap was first-rate,"', '"I shan\'t be saying so at home, unless I\'m asked."'], act="support", alt={"addressee": ["K. R. V."], "act": ["refusal"]})
    a.commitment("he", POOLE, "refusal", "shan't be saying so at home", "unless I'm asked", minor=True)
    a.event("SUPPORT", "occurred", [POOLE], [EGY], "Frankly the chap was first-rate", minor=True)
    a.figure(12, "Russians", "Russian pilots on their way", "A dozen Russians", side="SUN", minor=True)

    a.at(a.paragraph("India's stake"))
    a.figure(9000000, "rupees", "canal dues on Indian cargoes a year", "about ninety lakhs", approx=True, side="IND", alt={"value": [90]})
    a.statement("New Delhi", IND, "urged", "to refrain from what it calls provocative acts", act="demand", to="both sides", key="delhi_s")
    a.statement("it", IND, "calls", "provocative acts", minor=True, act="accusation", alt={"act": ["claim"]})
    a.commitment("New Delhi", IND, "demand", "refrain from what it calls provocative acts", toward=[EGY, GBR, FRA], alt={"toward": [[EGY, GBR], []]})
    a.event("REQUEST", "occurred", [IND], [EGY, GBR, FRA], "New Delhi has urged both sides to refrain from what it calls provocative acts", alt={"targets": [[EGY, GBR]]})
    a.event("CONSULT", "scheduled", [MENON], [NASSER], "Mr. Menon is expected back in Cairo on Thursday", when="1956-09-20", place="Cairo", format="visit", alt={"targets": [[EGY], []], "format": ["talks"], "when": ["1956-09-20/1956-09-21"]}, key="menon")
    a.statement("the President", NASSER, "ready", "to negotiate on everything but who owns the ditch", act="promise", minor=True)
    a.commitment("the President", NASSER, "promise", "negotiate on everything but who owns the ditch", toward=[IND], alt={"toward": [[], [GBR, FRA], [MENON]]})
    a.event("AGREE", "occurred", [NASSER], [], "the President ready to negotiate on everything but who owns the ditch", alt={"status": ["hypothetical"], "targets": [[MENON], [GBR, FRA]]})

    a.at(a.paragraph("The French consul"))
    a.statement("The French consul", CONSUL, "advised", "to leave", act="demand", to="his nationals")
    a.commitment("The French consul", CONSUL, "demand", "leave", toward=[FRENCH], minor=True)
    a.event("REQUEST", "occurred", [CONSUL], [FRENCH], "The French consul has advised his nationals to leave", minor=True)
    a.event("RETREAT", "hypothetical", [FRENCH], [], "his nationals to leave", minor=True)
    a.statement("My landlady", LANDLADY, "says", "she didn't survive the Germans to be evacuated by a clerk", act="refusal")
    a.event("REJECT", "occurred", [LANDLADY], [CONSUL], "she didn't survive the Germans to be evacuated by a clerk", minor=True)
