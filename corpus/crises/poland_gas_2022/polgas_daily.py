"""Gold for the newspaper's analysis of 28 April 2022."""

from annotate import Article, Party
from parties import BGR, BULGARGAZ, BUYERS, DEU, EU, GAZPROM, GRC, HABECK, HUN, LEYEN, LTU, MITSOTAKIS, MORAWIECKI, NIKOLOV, PESKOV, PETKOV, PGNIG, POL, RUS

PUB, CUT, TUE = "2022-04-28", "2022-04-27", "2022-04-26"
RU_DIPLOMAT, AMBASSADOR = Party("Russian diplomat in Brussels (unnamed)", "RUS"), Party("Western ambassador (unnamed)")
AIDES, INSIDER = Party("aides of Kiril Petkov (unnamed)", "BGR"), Party("person close to Gazprom (unnamed)")
SPOKESMAN, UNIPER, WOLNY = Party("European Commission spokesman (unnamed)", "EU"), Party("Uniper"), Party("Tomasz Wolny")
AUT, NOR, DIPLOMATS = Party("Austria", "AUT"), Party("Norway", "NOR"), Party("diplomats (unnamed)")
FIRMS, FOUR, TEN = Party("European companies"), Party("four European buyers"), Party("ten European buyers")
NEIGHBOURS, LISTED, POLES = Party("neighbours of Poland and Bulgaria"), Party("50 Russian oligarchs and firms", "RUS"), Party("Poland and Bulgaria")
D = {"date": [CUT]}

def annotate(a: Article) -> None:
    a.document(
        published=PUB,
        title="Taps closed, ranks – so far – unbroken",
        byline="Harriet Lonsdale, Diplomatic Editor",
        publisher="The Northern Courier",
        standfirst="Moscow has cut off two customers who would not pay in roubles. Europe’s answer is solidarity in public and a scramble for legal advice in private",
        published_span="Thursday 28 April 2022",
        alt={"publisher": [None], "byline": ["Harriet Lonsdale"]},
    )
    a.at(a.paragraph("Moscow has cut off"))
    a.event("REJECT", "occurred", [POL, BGR], [RUS], "two customers who would not pay in roubles", minor=True, alt={"sources": [[PGNIG, BULGARGAZ]], "targets": [[GAZPROM]]}, key="e_refused")

    a.at(a.paragraph("At eight"))
    a.event("SANCTION", "occurred", [GAZPROM], [POL, BGR], "the compressors on the Yamal line stopped pushing gas to Poland; Bulgaria’s share ceased at about the same hour", when=CUT, more=["Moscow has cut off two customers"], alt={"sources": [[RUS], []], "plover": ["COERCE"]}, key="e_cut")

    a.statement("Russia", RUS, "threatened", "to do to somebody what it has now done to these two", act="threat", key="s_threatened")
    a.commitment("Russia", RUS, "threat", "to do to somebody what it has now done to these two", toward=[BUYERS], alt={"toward": [[]]}, minor=True, key="c_threatened")
    a.event("THREATEN", "occurred", [RUS], [BUYERS], "Russia had threatened for a month to do to somebody what it has now done to these two", minor=True, alt={"targets": [[]], "status": ["ongoing"]}, key="e_threatened")

    a.at(a.paragraph("Gazprom put"))
    a.statement(("it", 2), GAZPROM, ("said", 1), ["No payment in roubles for April had been received from either company by the close of business on Tuesday", "deliveries would remain suspended until one was"], act="threat", alt=D | {"act": ["claim", "demand"], "side": ["RUS"]}, key="s_no_payment")
    a.commitment(("it", 2), GAZPROM, "threat", "deliveries would remain suspended", "until one was", toward=[PGNIG, BULGARGAZ], alt={"toward": [[POL, BGR]]}, key="c_suspended")
    a.event("THREATEN", "occurred", [GAZPROM], [PGNIG, BULGARGAZ], "deliveries would remain suspended until one was", minor=True, alt={"targets": [[POL, BGR]], "when": [CUT]}, key="e_remain")
    a.event("COOPERATE", "denied", [PGNIG, BULGARGAZ], [GAZPROM], "No payment in roubles for April had been received from either company", when=TUE, minor=True, alt={"when": [None, "2022-04"]}, key="e_no_payment")
    a.statement("It", GAZPROM, "added", "should the Poles or Bulgarians help themselves to gas crossing their soil on its way to others, transit volumes would be reduced by the same amount", act="threat", alt=D | {"side": ["RUS"]}, key="s_siphon")
    a.commitment("It", GAZPROM, "threat", "transit volumes would be reduced by the same amount", "should the Poles or Bulgarians help themselves to gas crossing their soil on its way to others", toward=[POL, BGR], key="c_siphon")
    a.event("THREATEN", "occurred", [GAZPROM], [POL, BGR], "transit volumes would be reduced by the same amount", alt={"when": [CUT]}, key="e_siphon_warning")
    a.event("SANCTION", "hypothetical", [GAZPROM], [POL, BGR], "transit volumes would be reduced", minor=True, key="e_transit_cut")
    a.event("COERCE", "hypothetical", [POL, BGR], [GAZPROM], "the Poles or Bulgarians help themselves to gas crossing their soil", minor=True, alt={"targets": [[RUS], []]}, key="e_siphoning")

    a.at(a.paragraph("Ursula"))
    vdl = ("Ursula von der Leyen", 1)
    a.statement(vdl, LEYEN, "called", "the cut-off indefensible, one more try at extortion", act="accusation", alt=D, key="s_leyen")
    a.event("ACCUSE", "occurred", [LEYEN], [RUS], "called the cut-off indefensible, one more try at extortion", alt={"when": [CUT], "targets": [[GAZPROM]]}, key="e_leyen")
    a.event("COERCE", "ongoing", [RUS], [EU], "one more try at extortion", minor=True, alt={"targets": [[POL, BGR]], "status": ["occurred"], "plover": ["THREATEN"]}, key="e_blackmail")
    a.statement("She", LEYEN, "promised", "both countries were already being supplied by their neighbours", act="promise", alt=D | {"act": ["claim"]}, key="s_neighbours")
    a.event("AID", "ongoing", [NEIGHBOURS], [POL, BGR], "both countries were already being supplied by their neighbours", alt={"plover": ["COOPERATE"]}, key="e_neighbours")
    a.statement("She", LEYEN, "told", "not to give in", act="demand", to="European companies", alt=D, key="s_not_give_in")
    a.commitment("She", LEYEN, "demand", "not to give in", toward=[FIRMS], key="c_not_give_in")
    a.event("REQUEST", "occurred", [LEYEN], [FIRMS], "told European companies not to give in", alt={"when": [CUT]}, key="e_not_give_in")
    a.statement("she", LEYEN, "said", ["to pay in roubles where a contract did not provide for it", "would be to break the sanctions"], act="threat", to="European companies", alt=D | {"act": ["claim"], "addressee": [None]}, key="s_break")
    a.statement("Dmitry Peskov", PESKOV, "rejected", "the charge", act="denial", alt=D | {"act": ["refusal"]}, key="s_peskov")
    a.event("REJECT", "occurred", [PESKOV], [LEYEN], "Dmitry Peskov, who speaks for the Kremlin, rejected the charge", alt={"when": [CUT], "targets": [[EU]]}, key="e_peskov")
    a.statement("he", PESKOV, "maintained", ["Russia was and remained a dependable supplier", "the new rules had been forced upon it by the ‘unprecedented theft’ of about half of its reserves"], mode="mixed", alt=D | {"mode": ["indirect"], "act": ["denial", "accusation"]}, key="s_dependable")
    a.statement("a Russian diplomat’s in Brussels", RU_DIPLOMAT, "phrase", "‘unprecedented theft’", act="accusation", mode="direct", minor=True, alt={"mode": ["mixed"]}, key="s_theft")
    a.event("ACCUSE", "occurred", [PESKOV], [Party("Western governments")], "the new rules had been forced upon it by the ‘unprecedented theft’ of about half of its reserves", minor=True, alt={"targets": [[EU], []]}, key="e_theft_charge")
    a.event("SANCTION", "occurred", [Party("Western governments")], [RUS], "‘unprecedented theft’ of about half of its reserves", alt={"sources": [[]], "plover": ["COERCE"]}, key="e_reserves")
    a.figure(50, "percent", "share of Russia's reserves that was frozen", "about half of its reserves", approx=True, side="RUS", key="f_reserves")

    a.at(a.paragraph("In Warsaw"))
    a.statement("Mateusz Morawiecki", MORAWIECKI, "told", "Poland would not bend", act="refusal", to="Sejm", alt=D, key="s_bend")
    a.commitment("Mateusz Morawiecki", MORAWIECKI, "refusal", "Poland would not bend", toward=[RUS], minor=True, key="c_bend")
    a.event("REJECT", "occurred", [MORAWIECKI], [RUS], "Poland would not bend", minor=True, alt={"when": [CUT]}, key="e_bend")
    a.statement("the prime minister", MORAWIECKI, "assured", ["Nobody would go without gas", "stores were more than three-quarters full"], act="promise", to="deputies", alt=D, key="s_nobody")
    a.commitment("the prime minister", MORAWIECKI, "promise", "Nobody would go without gas", toward=[], key="c_nobody")
    a.event("AGREE", "occurred", [MORAWIECKI], [], "Nobody would go without gas", minor=True, alt={"when": [CUT]}, key="e_nobody")
    a.figure(75, "percent", "filling of Poland's gas storage", "more than three-quarters full", approx=True, low=75, side="POL", key="f_storage")
    a.statement("He", MORAWIECKI, "linked", "the measure to the sanctions that his government had announced on Tuesday against some 50 Russian oligarchs and firms, Gazprom included", act="claim", alt=D | {"act": ["accusation"]}, key="s_linked")
    a.event("SANCTION", "occurred", [POL], [LISTED], "the sanctions that his government had announced on Tuesday against some 50 Russian oligarchs and firms", when=TUE, more=["They were punished for the list"], alt={"targets": [[RUS], [GAZPROM]]}, key="e_list")
    a.figure(50, "oligarchs and firms", "Russians on Poland's sanctions list", "some 50 Russian oligarchs and firms", approx=True, side="POL", key="f_list")
    a.statement("a western ambassador", AMBASSADOR, "said", "‘They were punished for the list, and they are rather proud of it,’", mode="direct", key="s_ambassador")
    a.event("COOPERATE", "ongoing", [POL], [RUS], "Poland draws about 45 per cent of its gas from Russia", minor=True, key="e_draws")
    a.figure(45, "percent", "share of Russian gas in Poland's consumption", "about 45 per cent of its gas", approx=True, side="POL", key="f_share")
    a.figure(10e9, "cubic metres per year", "volume of Poland's contract with Gazprom", "up to 10 billion cubic metres annually", high=10e9, side="POL", alt={"value": [None], "approx": [True]}, key="f_contract")
    a.event("COOPERATE", "scheduled", [POL], [LTU], "On Sunday it will open a link to Lithuania", when="2022-05-01", minor=True, key="e_lithuania")
    a.event("COOPERATE", "scheduled", [POL], [NOR], "in the autumn a pipe from Norway", when="2022-09/2022-11", minor=True, alt={"when": [None]}, key="e_norway")

    a.at(a.paragraph("Things are"))
    a.event("COOPERATE", "ongoing", [BGR], [GAZPROM], "Bulgaria depends on Gazprom for about three-quarters of its consumption", minor=True, key="e_bg_depends")
    a.figure(75, "percent", "share of Gazprom in Bulgaria's gas", "about three-quarters of its consumption", approx=True, side="BGR", key="f_bg_share")
    a.event("THREATEN", "occurred", [GAZPROM], [BGR], "a letter that came only on Tuesday evening", when=TUE, minor=True, alt={"targets": [[BULGARGAZ]], "sources": [[], [RUS]], "plover": ["CONSULT"]}, key="e_letter")
    a.statement("Its energy minister, Alexander Nikolov", NIKOLOV, "insisted", "the bill for April had been paid and that his country would not bargain under duress; there were no plans to ration", act="refusal", date=CUT, alt={"act": ["denial", "claim"]}, key="s_nikolov")
    a.commitment("Its energy minister, Alexander Nikolov", NIKOLOV, "refusal", "his country would not bargain under duress", toward=[RUS], alt={"toward": [[GAZPROM]]}, key="c_bargain")
    a.event("REJECT", "occurred", [NIKOLOV], [RUS], "his country would not bargain under duress", when=CUT, alt={"targets": [[GAZPROM]]}, key="e_bargain")
    a.event("COOPERATE", "occurred", [BGR], [GAZPROM], "the bill for April had been paid", minor=True, alt={"when": ["2022-04"], "sources": [[BULGARGAZ]]}, key="e_bg_paid")
    a.event("COERCE", "denied", [BGR], [], "there were no plans to ration", minor=True, key="e_bg_ration")
    a.event("CONSULT", "occurred", [PETKOV], [MITSOTAKIS], "speaking to Kyriakos Mitsotakis, his Greek colleague", format="call", alt={"when": [CUT, "2022-04-26/2022-04-27"]}, key="e_call")
    a.statement("aides", AIDES, "let it be known", "Athens had offered liquefied gas from its terminal near Piraeus", key="s_aides")
    a.statement("Athens", GRC, "offered", "liquefied gas from its terminal near Piraeus", act="promise", via=AIDES, alt={"act": ["proposal"]}, key="s_athens")
    a.commitment("Athens", GRC, "promise", "liquefied gas from its terminal near Piraeus", toward=[BGR], key="c_athens")
    a.event("AGREE", "occurred", [GRC], [BGR], "Athens had offered liquefied gas from its terminal near Piraeus", alt={"when": [CUT], "plover": ["AID"]}, key="e_athens")
    a.event("AID", "hypothetical", [GRC], [BGR], "liquefied gas from its terminal near Piraeus", minor=True, alt={"plover": ["COOPERATE"]}, key="e_lng")

    a.at(a.paragraph("What troubles"))
    a.statement("a person close to Gazprom", INSIDER, "According to", "four European buyers have already paid in roubles, and ten have opened the accounts at Gazprombank which the decree of 31 March requires", key="s_insider")
    a.event("CONCEDE", "occurred", [FOUR], [RUS], "four European buyers have already paid in roubles", alt={"targets": [[GAZPROM]], "plover": ["COOPERATE"]}, key="e_four_paid")
    a.event("CONCEDE", "occurred", [TEN], [RUS], "ten have opened the accounts at Gazprombank", minor=True, alt={"targets": [[GAZPROM]], "plover": ["COOPERATE"]}, key="e_ten_opened")
    a.figure(4, "buyers", "European buyers that paid in roubles", "four European buyers", key="f_four")
    a.figure(10, "buyers", "European buyers with accounts at Gazprombank", "ten", key="f_ten")
    a.event("REQUEST", "occurred", [RUS], [BUYERS], "the decree of 31 March requires", when="2022-03-31", minor=True, alt={"plover": ["COERCE"], "targets": [[]]}, key="e_decree")
    a.statement("Uniper", UNIPER, "believes", "a way can be found of paying in euros without offending against the sanctions", key="s_uniper")
    a.statement("Robert Habeck", HABECK, ("said", 2), "Germany would go on paying in euros, as its contracts allowed, and that its supply was not at risk for now", act="promise", alt={"act": ["claim", "refusal"], "date": [CUT]}, key="s_habeck")
    a.commitment("Robert Habeck", HABECK, "promise", "Germany would go on paying in euros, as its contracts allowed", toward=[RUS], alt={"kind": ["refusal"], "toward": [[GAZPROM], [EU], []]}, key="c_habeck")
    a.event("AGREE", "occurred", [HABECK], [RUS], "Germany would go on paying in euros", minor=True, alt={"targets": [[], [GAZPROM], [EU]], "plover": ["REJECT"], "when": [CUT]}, key="e_habeck")
    a.event("COOPERATE", "ongoing", [DEU], [RUS], "paying in euros, as its contracts allowed", minor=True, alt={"status": ["hypothetical"], "targets": [[GAZPROM]]}, key="e_habeck_paying")
    a.statement(("he", 2), HABECK, "conceded", "the threat had become real", alt=D, key="s_real")
    a.statement("Tomasz Wolny", WOLNY, ("said", 3), ["‘Berlin fears it may be next, and the surest way of not being next is to pay,’", "‘That is how you split a union.’"], mode="direct", alt={"act": ["expectation"]}, key="s_wolny")
    a.statement("Berlin", DEU, "fears", "it may be next", act="expectation", mode="direct", via=WOLNY, minor=True, alt={"mode": ["indirect", "mixed"]}, key="s_berlin_fears")
    a.event("SANCTION", "hypothetical", [RUS], [DEU], "it may be next", minor=True, alt={"sources": [[], [GAZPROM]]}, key="e_next")

    a.at(a.paragraph("Hungary makes"))
    a.commitment("Hungary", HUN, "promise", "use the two-account scheme", toward=[RUS], key="c_hungary")
    a.statement("Hungary", HUN, "makes no secret of its readiness", "to use the two-account scheme", act="promise", key="s_hungary")
    a.event("AGREE", "occurred", [HUN], [RUS], "Hungary makes no secret of its readiness to use the two-account scheme", alt={"plover": ["CONCEDE"], "status": ["ongoing"]}, key="e_hungary")
    a.statement("Austria", AUT, "denies", "anyone there has paid in roubles", act="denial", key="s_austria")
    a.event("CONCEDE", "denied", [AUT], [RUS], "anyone there has paid in roubles", minor=True, alt={"plover": ["COOPERATE"], "targets": [[GAZPROM]]}, key="e_austria_paid")
    a.event("AGREE", "denied", [AUT], [RUS], "Austria, which at first was reported to have agreed to it", minor=True, alt={"status": ["occurred"]}, key="e_austria_agreed")

    a.at(a.paragraph("On Monday"))
    a.event("CONSULT", "scheduled", [EU], [], "On Monday the energy ministers are to meet in Brussels", when="2022-05-02", place="Brussels", format="council", alt={"format": ["meeting"], "sources": [[Party("EU energy ministers", "EU")]]}, key="e_council")
    a.statement("Poland", POL, "means", "to press for an embargo on Russian gas and for penalties on those who pay", act="demand", key="s_press")
    a.commitment("Poland", POL, "demand", "an embargo on Russian gas", toward=[EU], key="c_embargo")
    a.commitment("Poland", POL, "demand", "penalties on those who pay", toward=[EU], key="c_penalties")
    a.event("REQUEST", "scheduled", [POL], [EU], "Poland means to press for an embargo on Russian gas and for penalties on those who pay", when="2022-05-02", alt={"status": ["hypothetical"]}, key="e_press")
    a.event("SANCTION", "hypothetical", [EU], [RUS], "an embargo on Russian gas", minor=True, key="e_embargo")
    a.event("SANCTION", "hypothetical", [EU], [FIRMS], "penalties on those who pay", minor=True, alt={"targets": [[]]}, key="e_penalties")
    a.statement("Diplomats", DIPLOMATS, "expect", "nothing firmer than new guidance, the third in six weeks, on what companies may sign", act="expectation", key="s_expect")
    a.figure(20, "percent", "rise of the price of gas for next-day delivery", "as much as a fifth", high=20, key="f_price")
