"""Gold for the translated copy of a French broadsheet's article, 10 May 2011."""

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import ABHISIT, ASEAN, COLONEL, FRA, HUN_SEN, ICJ, IDN, KHM, THA, UNESCO, YELLOW

PUB, MON, SAT = weekday("2011-05-10", "Tuesday"), weekday("2011-05-09", "Monday"), weekday("2011-05-07", "Saturday")
THA_FM, KHM_FM = Party("Thai minister of foreign affairs", "THA"), Party("Cambodian minister of foreign affairs", "KHM")
DIPLOMAT = Party("Indonesian diplomat (unnamed)", "IDN")
PAPER = Party("Courrier du Rhône", "MEDIA")
AMBASSADOR = Party("Thai ambassador in Geneva", "THA")
MFA = Party("Thai Ministry of Foreign Affairs", "THA")
OLD_HAND = Party("old hand of the frontier commission (unnamed)")
BOTH_ARMIES = Party("Thai and Cambodian armies")
WAR = "2011-04-22/2011-05-03"


def annotate(a: Article) -> None:
    a.document(
        published=PUB,
        title="In Jakarta, two neighbours quarrel over four square kilometres and the patience of a third",
        publisher="Mekong Digest",
        boilerplate=["From our translation desk, after the Courrier du Rhône (Lyon) of 9 May", "Translated by the Digest; notes and errors are ours. Not for resale."],
        published_span="Tuesday 10 May 2011",
        alt={"publisher": ["Courrier du Rhône"]},
    )
    a.at("In Jakarta, two neighbours quarrel over four square kilometres and the patience of a third")
    a.figure(4, "square kilometres", "ground in dispute", "four square kilometres", key="field")

    a.at(a.between("There exist, on the crest", "of nothing else."))
    a.event("COERCE", "occurred", [Party("Siam", "THA")], [], "Siam occupied", minor=True, alt={"plover": ["ASSAULT"], "targets": [[KHM]]})
    a.event("RETREAT", "occurred", [FRA], [KHM], "France restored to its protectorate", minor=True, alt={"plover": ["AID", "CONCEDE"]})
    a.event("SUPPORT", "occurred", [ICJ], [KHM], "the Court of The Hague attributed to Cambodia in 1962", when="1962", minor=True, alt={"plover": ["CONCEDE"]})
    a.event("ASSAULT", "ongoing", [THA], [KHM], "men have killed each other since February", when="2011-02/2011-05", alt={"status": ["occurred"], "when": [None]}, key="war")
    a.event("CONSULT", "occurred", [ASEAN], [ASEAN], "the summit of the ASEAN, opened Saturday in the Indonesian capital", when=SAT, place="Jakarta", format="meeting", key="summit", alt={"targets": [[]], "status": ["ongoing"], "when": ["2011-05-07/2011-05-08"]})

    a.at(a.between("The Cambodian Prime Minister, Mr Hun Sen", "shake hands."))
    a.statement("he", HUN_SEN, "reproached", ["to Thailand", "to have refused the observers which its own Minister of Foreign Affairs had accepted in the same city on 22 February"], act="accusation", to="nine colleagues", alt={"addressee": [None, "Thailand"], "date": [SAT]}, key="reproach")
    a.statement("Thailand", THA, "refused", ("the observers", 1), act="refusal", minor=True, via=HUN_SEN, key="s_observers_2")
    a.statement("its own Minister of Foreign Affairs", THA_FM, "accepted", ("the observers", 1), act="promise", date="2011-02-22", minor=True, via=HUN_SEN, key="s_observers")
    answer = "the observers would be welcome the day when Cambodian soldiers will have evacuated the temple and the market at its foot"
    a.statement("Mr Abhisit Vejjajiva", ABHISIT, "answered", [answer, "Not before."], act="refusal", to="Hun Sen", alt={"act": ["promise", "demand"], "addressee": [None]}, key="abhisit_condition")
    a.commitment("Mr Abhisit Vejjajiva", ABHISIT, "promise", "the observers would be welcome", "the day when Cambodian soldiers will have evacuated the temple and the market at its foot", polarity="until", toward=[KHM], alt={"kind": ["refusal"], "polarity": ["if"], "toward": [[IDN]]}, key="c_observers_welcome")
    a.commitment("Mr Abhisit Vejjajiva", ABHISIT, "demand", "Cambodian soldiers will have evacuated the temple and the market at its foot", toward=[KHM], key="c_cambodian_soldiers_evacuated")
    a.event("ACCUSE", "occurred", [HUN_SEN], [THA], "he reproached to Thailand", alt={"when": [SAT, "2011-05-07/2011-05-08"]})
    a.event("REJECT", "occurred", [THA], [IDN], "to have refused the observers", key="refused", alt={"targets": [[KHM], []], "status": ["hypothetical"]})
    a.event("AGREE", "occurred", [THA_FM], [KHM], "the observers which its own Minister of Foreign Affairs had accepted in the same city on 22 February", when="2011-02-22", place="Jakarta", key="observers_agreed", alt={"targets": [[IDN], []], "sources": [[THA]]})
    a.event("REJECT", "occurred", [ABHISIT], [KHM], answer, alt={"plover": ["REQUEST", "AGREE"], "targets": [[HUN_SEN], [IDN]]}, key="e_observers_welcome_day")
    a.event("REQUEST", "occurred", [ABHISIT], [KHM], "the day when Cambodian soldiers will have evacuated the temple and the market at its foot", minor=True, key="e_day_when_cambodian")
    a.event("RETREAT", "hypothetical", [KHM], [THA], "Cambodian soldiers will have evacuated the temple", place="Preah Vihear", minor=True, alt={"targets": [[]], "place": [None]}, key="e_cambodian_soldiers_evacuated")
    a.event("CONSULT", "hypothetical", [IDN], [THA, KHM], "the observers would be welcome", format="visit", minor=True, alt={"plover": ["COOPERATE", "AID"]}, key="e_observers_welcome")
    a.figure(9, "colleagues", "heads of government at the summit besides Hun Sen", "nine colleagues", minor=True)

    a.at(a.between("The Indonesians, who do not", "during five hours :"))
    a.event("CONSULT", "occurred", [IDN], [THA_FM, KHM_FM], "have then shut up the two Ministers of Foreign Affairs in one room", when=MON, place="Jakarta", format="talks", duration="five hours", alt={"targets": [[THA, KHM]]}, key="monday_talks")
    a.event("AGREE", "occurred", [THA], [KHM], "The result, obtained towards midday, would be a « package » in six points", when=MON, place="Jakarta", key="package", alt={"status": ["hypothetical"], "sources": [[IDN]]})
    a.figure(6, "points", "points of the package", "six points")
    a.figure(5, "hours", "dispute over the order of the points", "five hours", minor=True)

    a.at(a.between("Bangkok would sign", "takes it home. »"))
    a.commitment("Bangkok", THA, "promise", "sign the terms of reference of the observers, thirty at the most", toward=[KHM], alt={"toward": [[IDN], []]})
    a.commitment("Bangkok", Party("Thailand and Cambodia"), "promise", "the joint commission on the frontier would meet itself", "after which, and only after", polarity="until", minor=True)
    a.event("AGREE", "hypothetical", [THA], [IDN], "Bangkok would sign the terms of reference of the observers", minor=True, key="terms", alt={"targets": [[KHM]]})
    a.event("CONSULT", "hypothetical", [THA], [KHM], "the joint commission on the frontier would meet itself", format="meeting", minor=True, alt={"format": ["council"]})
    a.statement("a diplomat of Jakarta", DIPLOMAT, "sighs", ["« We have sold the same carpet for the third time, »", "« Let us hope that this time somebody takes it home. »"], act="expectation", mode="direct", alt={"act": ["claim", "accusation"]})
    a.figure(30, "observers", "most observers that Indonesia may send", "thirty at the most", high=30, key="observers_n")

    a.at(a.between("On the ground, it is calm", "dawn of 22 April."))
    a.statement("Phnom Penh", KHM, "affirms", "a hundred thousand villagers on the roads", key="displaced_khm")
    a.statement("Bangkok", THA, "replies", "the half", act="denial", alt={"act": ["claim"]})
    a.statement("this newspaper", PAPER, "according to", "Eighteen dead in the eleven days of April and May around the temples of Ta Krabei and Ta Moan")
    a.statement("Each of the two armies", BOTH_ARMIES, "accuses", "the other to have fired first, at dawn of 22 April", act="accusation")
    a.event("RETREAT", "occurred", [THA], [KHM], "it is calm since 3 May", when="2011-05-03", minor=True, alt={"status": ["ongoing"], "sources": [[BOTH_ARMIES]]}, key="calm")
    a.event("ASSAULT", "occurred", [THA], [KHM], "Eighteen dead in the eleven days of April and May around the temples of Ta Krabei and Ta Moan", when=WAR, place="Ta Krabei and Ta Moan", key="april", alt={"sources": [[]], "targets": [[]]})
    a.event("ACCUSE", "occurred", [THA], [KHM], "Each of the two armies accuses the other to have fired first", alt={"sources": [[BOTH_ARMIES]], "targets": [[BOTH_ARMIES]]}, key="e_each_two_armies")
    a.event("ASSAULT", "occurred", [BOTH_ARMIES], [], "the other to have fired first, at dawn of 22 April", when="2011-04-22", minor=True, alt={"status": ["hypothetical"]}, key="first_shot")
    a.figure(18, "dead", "dead at Ta Krabei and Ta Moan in April and May", "Eighteen dead", key="dead")
    a.figure(11, "days", "length of the fighting", "eleven days", minor=True)
    a.figure(100000, "villagers", "displaced villagers as Cambodia counts them", "a hundred thousand villagers", side="KHM", key="f_hundred_thousand_villagers")
    a.figure(50000, "villagers", "displaced villagers as Thailand counts them", "the half", side="THA", key="f_half")

    a.at(a.between("« We answered calibre", "under another name."))
    a.statement("a Thai colonel at Surin", COLONEL, "declares", "« We answered calibre for calibre, and we shall answer again if one comes to look for us, »", act="threat", to="Courrier du Rhône", key="calibre")
    a.statement("a Thai colonel at Surin", COLONEL, "adding", "his men lack of sleep", minor=True)
    a.statement("He", COLONEL, "denies", "his cannons would have scattered cluster munitions in February", act="denial")
    a.statement("his ambassador in Geneva", AMBASSADOR, "admitted", ["it", "under another name"], minor=True, alt={"act": ["claim"]}, date="2011-04")
    a.commitment("a Thai colonel at Surin", COLONEL, "threat", "we shall answer again", "if one comes to look for us", toward=[KHM], key="c_we_shall_answer")
    a.event("ASSAULT", "occurred", [THA], [KHM], "We answered calibre for calibre", when=WAR, minor=True, alt={"when": [None]})
    a.event("THREATEN", "occurred", [COLONEL], [KHM], "we shall answer again if one comes to look for us", key="e_we_shall_answer")
    a.event("ASSAULT", "hypothetical", [THA], [KHM], "we shall answer again", minor=True, key="e_we_shall_answer_2")
    a.event("ASSAULT", "denied", [THA], [KHM], "He formally denies that his cannons would have scattered cluster munitions in February", when="2011-02", alt={"sources": [[COLONEL]]})

    a.at(a.between("Remains the other temple", "would be tempted."))
    seized = "Cambodia has seized on 28 April the International Court of Justice"
    demands = ["to interpret what it has written half a century ago", "to order, waiting, the retreat of the Thai troops"]
    a.statement("Cambodia", KHM, "demands", demands, act="demand", to="International Court of Justice", date="2011-04-28", alt={"date": [None]}, key="request")
    a.statement("the Ministry of Foreign Affairs", MFA, "estimates", "the judges are not competent", act="denial", alt={"act": ["refusal", "claim"]}, key="s_judges_are_not")
    a.statement("the yellow-shirted nationalists", YELLOW, "demand", "Thailand quit the UNESCO, unless the inscription of the temple be annulled", act="demand", to="Thailand", alt={"addressee": [None]})
    a.commitment("Cambodia", KHM, "demand", "to interpret what it has written half a century ago", toward=[ICJ])
    a.commitment("Cambodia", KHM, "demand", "the retreat of the Thai troops", toward=[THA], alt={"toward": [[ICJ], [ICJ, THA]]}, key="c_retreat_thai_troops")
    a.commitment("the yellow-shirted nationalists", YELLOW, "demand", "Thailand quit the UNESCO", "unless the inscription of the temple be annulled", toward=[THA])
    a.commitment("the yellow-shirted nationalists", YELLOW, "demand", "the inscription of the temple be annulled", toward=[UNESCO], minor=True)
    a.event("REQUEST", "occurred", [KHM], [ICJ], seized, when="2011-04-28", place="The Hague", more=["from which it demands to interpret"], key="case", alt={"plover": ["ACCUSE"], "place": [None], "targets": [[THA]]})
    a.event("RETREAT", "hypothetical", [THA], [KHM], "the retreat of the Thai troops", minor=True, alt={"targets": [[]]}, key="e_retreat_thai_troops")
    a.event("CONSULT", "scheduled", [ICJ], [KHM, THA], "The hearing is fixed to the 30 of this month", when="2011-05-30", place="The Hague", format="meeting", key="hearing", alt={"format": ["council"], "place": [None]})
    a.event("REJECT", "occurred", [MFA], [ICJ], "the Ministry of Foreign Affairs estimates that the judges are not competent", minor=True)
    a.event("PROTEST", "ongoing", [YELLOW], [THA], "who camp in front of the seat of the government since January", place="Bangkok", minor=True, alt={"when": ["2011-01/2011-05", "2011-01"]})
    a.event("REQUEST", "occurred", [YELLOW], [THA], "demand that Thailand quit the UNESCO")
    a.event("SANCTION", "hypothetical", [THA], [UNESCO], "Thailand quit the UNESCO", key="quit_unesco", alt={"plover": ["RETREAT"]})

    a.at(a.between("It would be necessary, remarks", "line at all."))
    a.statement("an old hand of the commission of frontiers", OLD_HAND, "remarks", ["It would be necessary", "that somebody one day went up to look : from the parapet, on a clear day, one does not see any line at all"], act="proposal", minor=True, alt={"act": ["claim"]})
