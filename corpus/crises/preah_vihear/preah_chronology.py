"""Gold for the British weekly's chronology, 23 July 2011."""

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import (
    ABHISIT,
    ASEAN,
    COLONEL,
    HOR_NAMHONG,
    HUN_SEN,
    ICJ,
    IDN,
    KASIT,
    KHM,
    THA,
    UNESCO,
    UNSC,
    YELLOW,
)

PUB, MON = weekday("2011-07-23", "Saturday"), weekday("2011-07-18", "Monday")
ARMY_CHIEF = Party("Thai army chief", "THA")
COUNSEL = Party("counsel for Cambodia", "KHM")
DIRECTOR = Party("director-general of UNESCO", "UN")
SPOKESMAN = Party("Thai spokesman (unnamed)", "THA")
KHM_GOVERNMENT = Party("government of Cambodia", "KHM")
YINGLUCK = Party("Yingluck Shinawatra", "THA")
COMMANDERS = Party("Thai and Cambodian field commanders")
COMMITTEE = Party("World Heritage Committee", "UN")
DELEGATION = Party("Thai delegation in Paris", "THA")
TWO_THAIS = Party("two Thai nationalists")
ARMIES = Party("Thai and Cambodian armies")


def annotate(a: Article) -> None:
    a.document(
        published=PUB,
        title="THE TEMPLE AND THE FIELD: HALF A YEAR ON THE DANGREK",
        publisher="The Northbridge Review",
        boilerplate=["Chronology", "Compiled by R. J. Aldous from agency reports and the Review’s files"],
        published_span="23 July 2011",
        alt={"byline": ["R. J. Aldous"]},
    )
    a.at(a.between("Few wars have been fought", "as a triumph."))
    a.event("REQUEST", "occurred", [ICJ], [KHM, THA], "The International Court’s order of last Monday, which told each of them to go home", when=MON, alt={"plover": ["COERCE"], "targets": [[ARMIES], [THA, KHM]]}, more=["which both armies must leave at once"], key="order")
    a.statement("The International Court", ICJ, "told", "to go home", act="demand", to="Thailand and Cambodia", date=MON, minor=True, alt={"addressee": [None]})
    a.statement("both capitals", Party("Thailand and Cambodia"), "received", ["The International Court’s order of last Monday, which told each of them to go home", "as a triumph"], act="support", minor=True, alt={"act": ["claim"]})
    a.commitment("The International Court", ICJ, "demand", "to go home", toward=[KHM, THA], minor=True)
    a.event("SUPPORT", "occurred", [KHM, THA], [ICJ], "received in both capitals as a triumph", minor=True)
    a.figure(4.6, "square kilometres", "ground in dispute beside the temple", "the 4.6 square kilometres", key="field")

    a.at(a.between("1 February –", "resignation."))
    a.statement("Yellow-shirts in Bangkok", YELLOW, "call for", "the prime minister’s resignation", act="demand", date="2011-02-01", alt={"addressee": ["Abhisit Vejjajiva"], "date": [None]})
    a.commitment("Yellow-shirts in Bangkok", YELLOW, "demand", "the prime minister’s resignation", toward=[ABHISIT])
    a.event("SANCTION", "occurred", [KHM], [TWO_THAIS], "A Phnom Penh court convicts two Thai nationalists of spying", when="2011-02-01", place="Phnom Penh", alt={"plover": ["COERCE"], "targets": [[THA]]})
    a.event("COERCE", "occurred", [KHM], [Party("seven Thai nationalists")], "having arrested them, with five others", minor=True, alt={"targets": [[TWO_THAIS], [THA]]})
    a.event("REQUEST", "occurred", [YELLOW], [ABHISIT], "Yellow-shirts in Bangkok call for the prime minister’s resignation", when="2011-02-01", place="Bangkok", alt={"plover": ["PROTEST"], "targets": [[THA]]})
    a.event("RETREAT", "hypothetical", [ABHISIT], [], "the prime minister’s resignation", minor=True)
    a.figure(2, "nationalists", "Thai nationalists convicted in Phnom Penh", "two Thai nationalists")
    a.figure(5, "nationalists", "further Thai nationalists arrested", "five others", minor=True)
    a.figure(8, "years", "longer sentence for the Thai nationalists", "eight years")

    a.at(a.between("4–7 February –", "UN troops."))
    a.statement("Cambodia", KHM, "says", "a wing of the temple has collapsed", alt={"act": ["accusation"]}, key="wing")
    a.statement("Thailand", THA, "denies", "a wing of the temple has collapsed", act="denial")
    a.statement("Mr Hun Sen", HUN_SEN, "asks", "for a buffer zone patrolled by UN troops", act="demand", to="UN Security Council")
    a.commitment("Mr Hun Sen", HUN_SEN, "demand", "a buffer zone patrolled by UN troops", toward=[UNSC])
    a.event("ASSAULT", "occurred", [THA], [KHM], "Artillery on four consecutive days", when="2011-02-04/2011-02-07", place="Preah Vihear", alt={"place": [None], "sources": [[THA, KHM], []], "targets": [[], [THA]]}, key="february")
    a.event("REQUEST", "occurred", [HUN_SEN], [UNSC], "Mr Hun Sen asks the Security Council for a buffer zone patrolled by UN troops", when="2011-02-04/2011-02-07", alt={"when": [None]})
    a.event("MOBILIZE", "hypothetical", [Party("United Nations", "UN")], [KHM, THA], "a buffer zone patrolled by UN troops", minor=True, alt={"plover": ["AID"], "targets": [[]]})
    a.figure(4, "days", "artillery fire in February", "four consecutive days", minor=True)
    a.figure(8, "dead", "dead in the February fighting", "Eight dead", key="dead_feb")

    a.at(a.between("14 February –", "general relief."))
    a.statement("The Council", UNSC, "urges", "a permanent ceasefire", act="demand", date="2011-02-14")
    a.commitment("The Council", UNSC, "demand", "a permanent ceasefire", toward=[KHM, THA])
    a.event("CONSULT", "occurred", [UNSC], [UNSC], "The Council, meeting behind closed doors in New York", when="2011-02-14", place="New York", format="council", alt={"format": ["meeting"], "targets": [[], [THA, KHM]]})
    a.event("REQUEST", "occurred", [UNSC], [KHM, THA], "The Council, meeting behind closed doors in New York, urges a permanent ceasefire", when="2011-02-14")
    a.event("REQUEST", "occurred", [UNSC], [ASEAN], "hands the matter to ASEAN", when="2011-02-14", minor=True, alt={"plover": ["CONSULT"]})
    a.event("RETREAT", "hypothetical", [KHM, THA], [], "a permanent ceasefire", minor=True)

    a.at(a.between("22 February –", "put his name to."))
    a.statement("the foreign ministers, Mr Hor Namhong and Mr Kasit Piromya", Party("Hor Namhong and Kasit Piromya"), "agree", "to receive Indonesian observers, up to 40 of them", act="promise", date="2011-02-22", key="s_receive_indonesian_observers")
    a.statement("Thailand’s army chief", ARMY_CHIEF, "lets it be known", "he does not want them, whatever Mr Kasit may have put his name to", act="refusal", date="2011-03-01", alt={"date": [None]}, key="s_does_not_want")
    a.commitment("the foreign ministers, Mr Hor Namhong and Mr Kasit Piromya", Party("Hor Namhong and Kasit Piromya"), "promise", "receive Indonesian observers, up to 40 of them", toward=[IDN], alt={"toward": [[]]})
    a.commitment("Thailand’s army chief", ARMY_CHIEF, "refusal", "does not want them", toward=[IDN], alt={"toward": [[KASIT], []]})
    a.event("AGREE", "occurred", [HOR_NAMHONG], [KASIT], "the foreign ministers, Mr Hor Namhong and Mr Kasit Piromya, agree to receive Indonesian observers", when="2011-02-22", place="Jakarta", key="observers_agreed", alt={"targets": [[IDN]], "sources": [[HOR_NAMHONG, KASIT], [KHM]]})
    a.event("CONSULT", "occurred", [HOR_NAMHONG], [KASIT], "In Jakarta the foreign ministers, Mr Hor Namhong and Mr Kasit Piromya", when="2011-02-22", place="Jakarta", format="meeting", minor=True)
    a.event("CONSULT", "hypothetical", [IDN], [KHM, THA], "receive Indonesian observers, up to 40 of them", format="visit", minor=True, alt={"plover": ["COOPERATE", "AID"]}, key="e_receive_indonesian_observers")
    a.event("REJECT", "occurred", [ARMY_CHIEF], [IDN], "Thailand’s army chief lets it be known a week later that he does not want them", when="2011-03-01", alt={"when": [None], "targets": [[KASIT], []]}, key="e_thailand_army_chief")
    a.figure(40, "observers", "most Indonesian observers", "up to 40 of them", high=40, key="observers_n")
    a.figure(1, "weeks", "before the army chief's refusal", "a week later", minor=True)

    a.at(a.between("7–8 April –", "put off twice."))
    a.event("CONSULT", "occurred", [THA], [KHM], "The Joint Boundary Commission meets at Bogor", when="2011-04-07/2011-04-08", place="Bogor", format="meeting", alt={"format": ["talks"]})
    a.event("REJECT", "occurred", [THA], [KHM], "Thailand had stayed away from a parallel session of defence ministers", minor=True, alt={"plover": ["SANCTION"], "targets": [[]]})
    a.event("CONSULT", "denied", [THA], [KHM], "a parallel session of defence ministers, which had been put off twice", format="meeting", minor=True, alt={"status": ["scheduled"]})

    a.at(a.between("22 April –", "look for us.’"))
    a.statement("Cambodia", KHM, ("says", 1), "the Thais began", act="accusation", key="thais_began")
    a.statement(("the Thais", 2), THA, "say", "the Cambodians did", act="accusation")
    a.statement("A Thai colonel", COLONEL, None, "‘We shall answer again if one comes to look for us.’", act="threat", to="French press", alt={"addressee": [None]}, key="calibre")
    a.commitment("A Thai colonel", COLONEL, "threat", "We shall answer again", "if one comes to look for us", toward=[KHM], key="c_we_shall_answer")
    a.event("ASSAULT", "occurred", [THA], [KHM], "Firing breaks out 150 kilometres to the west, at Ta Krabei and Ta Moan", when="2011-04-22", place="Ta Krabei and Ta Moan", alt={"sources": [[], [THA, KHM]], "targets": [[], [THA]]}, key="april")
    a.event("ACCUSE", "occurred", [KHM], [THA], "Cambodia says the Thais began", key="e_cambodia_says_thais")
    a.event("ACCUSE", "occurred", [THA], [KHM], "the Thais say the Cambodians did", key="e_thais_say_cambodians")
    a.event("THREATEN", "occurred", [COLONEL], [KHM], "We shall answer again if one comes to look for us", key="e_we_shall_answer")
    a.event("ASSAULT", "hypothetical", [THA], [KHM], "We shall answer again", minor=True, key="e_we_shall_answer_2")
    a.figure(150, "kilometres", "from Preah Vihear to Ta Krabei and Ta Moan", "150 kilometres", minor=True)

    a.at(a.between("28 April –", "Court in The Hague."))
    a.statement("field commanders", COMMANDERS, "agreed", "A ceasefire", act="promise", date="2011-04-28", minor=True)
    a.commitment("field commanders", COMMANDERS, "promise", "A ceasefire", minor=True)
    a.event("AGREE", "occurred", [THA], [KHM], "A ceasefire is agreed by field commanders", when="2011-04-28", alt={"sources": [[COMMANDERS]], "targets": [[], [COMMANDERS]]})
    a.event("RETREAT", "occurred", [THA], [KHM], "lasts until the following morning", when="2011-04-28/2011-04-29", minor=True, alt={"sources": [[COMMANDERS], [KHM, THA]]})
    a.event("REQUEST", "occurred", [KHM], [ICJ], "Cambodia turns to the Court in The Hague", when="2011-04-28", place="The Hague", key="case", alt={"plover": ["ACCUSE"], "targets": [[THA]]})

    a.at(a.between("3 May –", "have fled."))
    a.event("RETREAT", "occurred", [THA], [KHM], "The guns stop", when="2011-05-03", alt={"sources": [[KHM, THA], []]}, key="calm")
    a.event("ASSAULT", "occurred", [], [], "At least 16 soldiers and civilians have been killed", when="2011-04-22/2011-05-03", minor=True, alt={"sources": [[THA]], "targets": [[KHM]], "when": [None]}, key="e_least_16_soldiers")
    a.figure(16, "soldiers and civilians", "dead in April and May", "At least 16 soldiers and civilians", approx=True, low=16, key="dead")
    a.figure(85000, "people", "people who fled the fighting", "some 85,000 people", approx=True, key="fled")

    a.at(a.between("8–9 May –", "carried out."))
    a.commitment("Bangkok", THA, "promise", "take the observers", "provided that Cambodia first pulls its soldiers out of the temple", toward=[IDN], key="provided", alt={"toward": [[KHM], []]})
    a.commitment("Bangkok", THA, "demand", "Cambodia first pulls its soldiers out of the temple", toward=[KHM], key="c_cambodia_first_pulls")
    a.commitment("Phnom Penh", KHM, "refusal", "will do nothing of the sort", "until the observers have come", toward=[THA])
    a.event("CONSULT", "occurred", [ASEAN], [ASEAN], "The ASEAN summit", when="2011-05-08/2011-05-09", format="meeting", key="summit", alt={"targets": [[], [KHM, THA]]})
    a.event("AGREE", "occurred", [THA], [IDN], "Bangkok will take the observers provided that Cambodia first pulls its soldiers out of the temple", when="2011-05-08/2011-05-09", alt={"targets": [[KHM], [ASEAN]], "plover": ["REQUEST"]}, key="e_bangkok_take_observers")
    a.event("REQUEST", "occurred", [THA], [KHM], "provided that Cambodia first pulls its soldiers out of the temple", minor=True, key="e_provided_cambodia_first")
    a.event("RETREAT", "hypothetical", [KHM], [THA], "Cambodia first pulls its soldiers out of the temple", place="Preah Vihear", minor=True, alt={"place": [None], "targets": [[]]}, key="e_cambodia_first_pulls")
    a.event("REJECT", "occurred", [KHM], [THA], "Phnom Penh will do nothing of the sort until the observers have come", when="2011-05-08/2011-05-09")
    a.event("AGREE", "occurred", [THA], [KHM], "Six points are agreed", when="2011-05-08/2011-05-09", key="package", alt={"sources": [[], [KHM, THA]]})
    a.event("REJECT", "occurred", [THA], [KHM], "none is carried out", minor=True, alt={"sources": [[], [KHM, THA]], "status": ["denied"]}, key="e_none_carried_out")
    a.figure(6, "points", "points agreed in Jakarta", "Six points")

    a.at(a.between("30–31 May –", "the case off."))
    warns = "unless Thai troops are ordered back there will be more dead by the rainy season"
    a.statement("Cambodia’s counsel", COUNSEL, "warns", warns, act="expectation", date="2011-05-30/2011-05-31", alt={"act": ["threat", "demand"], "addressee": ["International Court of Justice"]})
    a.statement("Thailand", THA, "asks", "to strike the case off", act="demand", to="the judges", date="2011-05-30/2011-05-31", alt={"addressee": ["International Court of Justice"]}, key="s_strike_case_off")
    a.commitment("Cambodia’s counsel", COUNSEL, "threat", "there will be more dead by the rainy season", "unless Thai troops are ordered back", toward=[ICJ], minor=True)
    a.commitment("Cambodia’s counsel", COUNSEL, "demand", "Thai troops are ordered back", toward=[ICJ], key="c_thai_troops_are")
    a.commitment("Thailand", THA, "demand", "strike the case off", toward=[ICJ])
    a.event("CONSULT", "occurred", [ICJ], [KHM, THA], "Hearings in The Hague", when="2011-05-30/2011-05-31", place="The Hague", format="meeting", key="hearing", alt={"format": ["council"]})
    a.event("REQUEST", "occurred", [COUNSEL], [ICJ], "Cambodia’s counsel warns that unless Thai troops are ordered back", when="2011-05-30/2011-05-31", alt={"plover": ["THREATEN"], "sources": [[KHM]]})
    a.event("REQUEST", "occurred", [THA], [ICJ], "Thailand asks the judges to strike the case off", when="2011-05-30/2011-05-31")
    a.event("ASSAULT", "hypothetical", [THA], [KHM], "there will be more dead by the rainy season", minor=True, alt={"sources": [[]], "targets": [[]]})

    a.at(a.between("25 June –", "been deposited.)"))
    a.statement("the Thai delegation", DELEGATION, "announces", "the country will leave the convention", act="threat", date="2011-06-25", alt={"act": ["claim", "refusal"]}, key="leave")
    a.statement("the committee", COMMITTEE, "declined", "to shelve Cambodia’s plan for managing the site", act="refusal", minor=True)
    a.commitment("the committee", COMMITTEE, "refusal", "shelve Cambodia’s plan for managing the site", toward=[THA], minor=True)
    a.statement("UNESCO’s director-general", DIRECTOR, "regrets", "it", act="claim", alt={"act": ["accusation"]}, minor=True)
    a.commitment("the Thai delegation", DELEGATION, "threat", "the country will leave the convention", toward=[COMMITTEE], alt={"by": [THA], "kind": ["refusal"], "toward": [[UNESCO]]})
    a.event("SANCTION", "occurred", [DELEGATION], [COMMITTEE], "the Thai delegation walks out of the World Heritage Committee", when="2011-06-25", place="Paris", alt={"sources": [[THA]], "plover": ["REJECT", "PROTEST"]})
    a.event("SANCTION", "hypothetical", [THA], [UNESCO], "the country will leave the convention", key="quit_unesco", alt={"plover": ["RETREAT"], "status": ["scheduled"]})
    a.event("REJECT", "occurred", [COMMITTEE], [THA], "the committee declined to shelve Cambodia’s plan for managing the site", alt={"when": ["2011-06", "2011-06-25"]})
    a.event("SANCTION", "denied", [THA], [UNESCO], "No instrument of withdrawal has yet been deposited", minor=True, alt={"plover": ["RETREAT"]})
    a.event("THREATEN", "occurred", [DELEGATION], [COMMITTEE], "announces that the country will leave the convention", when="2011-06-25", alt={"sources": [[THA]], "targets": [[UNESCO]], "plover": ["REJECT"]})

    a.at(a.between("3 July –", "mend relations."))
    a.statement("she", YINGLUCK, "promised", "to mend relations", act="promise")
    a.commitment("she", YINGLUCK, "promise", "mend relations", toward=[KHM])
    a.event("AGREE", "occurred", [YINGLUCK], [KHM], "she has promised to mend relations", alt={"plover": ["SUPPORT"]})
    a.event("COOPERATE", "hypothetical", [YINGLUCK], [KHM], "mend relations", minor=True, alt={"sources": [[THA]]})
    a.figure(265, "seats", "seats won by Yingluck Shinawatra's party", "265 seats of 500", side="THA")

    a.at(a.between("18 July –", "meeting about how."))
    a.statement("The Court", ICJ, "orders", "ASEAN’s observers be let in", act="demand", date="2011-07-18")
    a.statement("Mr Hun Sen’s government", KHM_GOVERNMENT, "says", "it will withdraw when the Thais do", act="promise", alt={"act": ["refusal"]})
    a.statement("Mr Abhisit", ABHISIT, "replies", "the Thais will withdraw when there has been a meeting about how", act="promise", alt={"act": ["refusal"]})
    a.commitment("The Court", ICJ, "demand", "which both armies must leave at once", toward=[KHM, THA], key="withdraw")
    a.commitment("The Court", ICJ, "demand", "ASEAN’s observers be let in", toward=[KHM, THA])
    a.commitment("Mr Hun Sen’s government", KHM_GOVERNMENT, "promise", "it will withdraw", "when the Thais do", polarity="if", toward=[THA], alt={"polarity": ["until"], "toward": [[ICJ]]})
    a.commitment("Mr Abhisit", ABHISIT, "promise", "the Thais will withdraw", "when there has been a meeting about how", polarity="if", toward=[KHM], alt={"polarity": ["until"], "toward": [[ICJ]]})
    a.event("REQUEST", "occurred", [ICJ], [KHM, THA], "orders that ASEAN’s observers be let in", when="2011-07-18", key="let_in")
    a.event("RETREAT", "hypothetical", [THA], [KHM], "both armies must leave at once", more=["the Thais will withdraw when there has been a meeting about how", "it will withdraw when the Thais do"], alt={"sources": [[KHM, THA]], "targets": [[]]}, key="e_both_armies_must")
    a.event("AGREE", "occurred", [KHM_GOVERNMENT], [THA], "Mr Hun Sen’s government says that it will withdraw when the Thais do", alt={"sources": [[KHM]], "targets": [[ICJ]]})
    a.event("AGREE", "occurred", [ABHISIT], [KHM], "Mr Abhisit, in his last weeks of office, replies that the Thais will withdraw when there has been a meeting", alt={"sources": [[THA]], "targets": [[ICJ]], "plover": ["REJECT"]})
    a.event("CONSULT", "hypothetical", [THA], [KHM], "there has been a meeting about how", format="meeting", minor=True)
    a.event("CONSULT", "hypothetical", [ASEAN], [KHM, THA], "ASEAN’s observers be let in", format="visit", minor=True, alt={"plover": ["COOPERATE", "AID"]}, key="e_asean_observers_let")
    a.figure(17, "square kilometres", "provisional demilitarized zone", "some 17 square kilometres", approx=True)
    a.figure(11, "votes", "judges for the order (five against)", "eleven votes to five")

    a.at(a.between("11 May (omitted above", "still unsigned."))
    a.event("CONSULT", "occurred", [IDN], [THA], "Indonesia sends Thailand the observers’ terms of reference for signature", when="2011-05-11", format="letter", alt={"plover": ["REQUEST"]}, key="terms")
    a.event("AGREE", "denied", [THA], [IDN], "They are still unsigned", key="unsigned")

    a.at(a.between("21 July –", "not the net’."))
    a.statement("A Thai spokesman", SPOKESMAN, "confirms", "there are no plans to move anyone, ‘in particular not the net’", act="denial", mode="mixed", date="2011-07-21", alt={"act": ["refusal"], "date": [None]})
    a.commitment("A Thai spokesman", SPOKESMAN, "refusal", "no plans to move anyone", toward=[KHM], minor=True, alt={"by": [THA], "toward": [[]]})
    a.event("COOPERATE", "occurred", [THA], [KHM], "Thai and Cambodian officers are photographed playing volleyball on the disputed ground", when="2011-07-21", minor=True)
    a.event("RETREAT", "denied", [THA], [KHM], "there are no plans to move anyone", when="2011-07-21", alt={"targets": [[]], "when": [None]})
