"""Gold for the agency's report of 26 April 2022."""

from annotate import Article, Party
from parties import BGR, BULGARGAZ, BUYERS, COMMISSION, DEU, EU, GAZPROM, HUN, LTU, PGNIG, POL, PUTIN, RUS, UKR, WEST, YERMAK, MOSKWA, NIKOLOV

DAY, CUT, DECREE = "2022-04-26", "2022-04-27", "2022-03-31"
COMPANIES = Party("PGNiG and Bulgargaz")
BG_MINISTRY, DE_MINISTRY = Party("Bulgarian energy ministry", "BGR"), Party("German economy ministry", "DEU")
DE_SPOKESMAN = Party("spokesman for the German economy ministry (unnamed)", "DEU")
PG_SPOKESWOMAN = Party("PGNiG spokeswoman (unnamed)")
GP_REP = Party("Gazprom representative (unnamed)")
PL_OFFICIAL, PL_INTERIOR = Party("Polish government official (unnamed)", "POL"), Party("Polish interior ministry", "POL")
DIPLOMAT_1, DIPLOMAT_2 = Party("EU diplomat (unnamed)", "EU"), Party("second EU diplomat (unnamed)", "EU")
RU_OFFICIALS, LISTED = Party("Russian officials (unnamed)", "RUS"), Party("50 Russian companies and businessmen", "RUS")
CAPITALS, IMPORTERS = Party("several EU capitals"), Party("German gas importers")
D = {"date": [DAY]}


def annotate(a: Article) -> None:
    a.document(
        published=DAY,
        title="UPDATE 3-Russia to halt gas to Poland, Bulgaria from Wednesday in rouble row",
        byline="By Agata Rydel and Milen Stoev",
        publisher="Continental Press",
        agency="Continental",
        boilerplate=["(Reporting by Agata Rydel in Warsaw and Milen Stoev in Sofia; Additional reporting by Jonas Wirtz in Berlin; Editing by Clare Pound)"],
        datelines=["WARSAW/SOFIA, April 26"],
        section_heads=['BERLIN "IN TOUCH"'],
        published_span="April 26",
        alt={"published": [None], "title": ["Russia to halt gas to Poland, Bulgaria from Wednesday in rouble row"], "publisher": [None], "agency": ["Continental Press"]},
    )
    a.at(a.paragraph("WARSAW/SOFIA"))
    a.statement("the two countries' gas companies", COMPANIES, ("said", 1), "Russia's Gazprom told Poland and Bulgaria on Tuesday that it would stop supplying them with natural gas from Wednesday morning", alt=D, key="s_companies")
    a.statement("Russia's Gazprom", GAZPROM, "told", "it would stop supplying them with natural gas from Wednesday morning", act="threat", to="Poland and Bulgaria", date=DAY, via=COMPANIES, alt={"act": ["claim"], "side": ["RUS"]}, key="s_stop")
    a.commitment("Russia's Gazprom", GAZPROM, "threat", "stop supplying them with natural gas from Wednesday morning", toward=[POL, BGR], alt={"side": ["RUS"]}, key="c_stop")
    a.event("THREATEN", "occurred", [GAZPROM], [POL, BGR], "Russia's Gazprom told Poland and Bulgaria on Tuesday that it would stop supplying them with natural gas", when=DAY, alt={"sources": [[RUS]]}, key="e_told")
    a.event("SANCTION", "scheduled", [GAZPROM], [POL, BGR], "stop supplying them with natural gas from Wednesday morning", when=CUT, more=["Russia to halt gas to Poland, Bulgaria from Wednesday"], alt={"sources": [[RUS]], "plover": ["COERCE"]}, key="e_stop")
    a.event("SANCTION", "ongoing", [WEST], [RUS], "the sanctions imposed over its invasion of Ukraine", minor=True, alt={"status": ["occurred"], "sources": [[], [EU]]}, key="e_sanctions")
    a.event("ASSAULT", "ongoing", [RUS], [UKR], "its invasion of Ukraine", place="Ukraine", minor=True, alt={"status": ["occurred"], "when": ["2022"]}, key="e_invasion")

    a.at(a.paragraph("Poland's PGNiG"))
    a.statement("Poland's PGNiG", PGNIG, ("said", 1), "it had been notified that deliveries under the Yamal contract would cease at 0800 CET on April 27", alt=D | {"side": ["POL"]}, key="s_pgnig_notified")
    a.commitment(a.elsewhere("Russia's Gazprom", within="Russia's Gazprom told Poland"), GAZPROM, "threat", "deliveries under the Yamal contract would cease at 0800 CET on April 27", toward=[PGNIG], alt={"toward": [[POL]], "side": ["RUS"]}, minor=True, key="c_pgnig_cease")
    a.event("THREATEN", "occurred", [GAZPROM], [PGNIG], "it had been notified that deliveries under the Yamal contract would cease", when=DAY, minor=True, alt={"when": [None], "targets": [[POL]], "sources": [[]]}, key="e_notified")
    a.event("SANCTION", "scheduled", [GAZPROM], [PGNIG], "deliveries under the Yamal contract would cease at 0800 CET on April 27", when=CUT, alt={"targets": [[POL]], "sources": [[RUS], []], "plover": ["COERCE"]}, key="e_cease_yamal")
    a.statement("the energy ministry in Sofia", BG_MINISTRY, ("said", 2), "A similar letter reached Bulgargaz in the afternoon", alt=D, key="s_letter")
    a.event("THREATEN", "occurred", [GAZPROM], [BULGARGAZ], "A similar letter reached Bulgargaz in the afternoon", when=DAY, minor=True, alt={"when": [None], "targets": [[BGR]], "sources": [[], [RUS]], "plover": ["CONSULT"]}, key="e_letter")

    a.at(a.paragraph("President Vladimir Putin"))
    a.event("REQUEST", "occurred", [PUTIN], [BUYERS], 'President Vladimir Putin signed a decree on March 31 under which buyers from "unfriendly" states must open accounts at Gazprombank', when=DECREE, alt={"plover": ["COERCE"], "sources": [[RUS]], "targets": [[]]}, key="e_decree")
    a.commitment("President Vladimir Putin", PUTIN, "demand", 'buyers from "unfriendly" states must open accounts at Gazprombank', toward=[BUYERS], key="c_decree")
    a.commitment("President Vladimir Putin", PUTIN, "demand", "have their euros or dollars turned into roubles", toward=[BUYERS], key="c_turned")
    a.event("COOPERATE", "hypothetical", [BUYERS], [GAZPROM], 'buyers from "unfriendly" states must open accounts at Gazprombank', minor=True, alt={"plover": ["CONCEDE"], "targets": [[RUS], [Party("Gazprombank")]]}, key="e_open")
    a.statement("He", PUTIN, "warned", "existing contracts would be stopped if they did not", act="threat", date=DECREE, key="s_putin")
    a.commitment("He", PUTIN, "threat", "existing contracts would be stopped", "if they did not", toward=[BUYERS], alt={"polarity": ["unless"]}, key="c_putin")
    a.event("THREATEN", "occurred", [PUTIN], [BUYERS], "He warned that day that existing contracts would be stopped", when=DECREE, key="e_putin")
    a.event("SANCTION", "hypothetical", [RUS], [BUYERS], "existing contracts would be stopped", minor=True, alt={"sources": [[], [GAZPROM]]}, key="e_contracts")
    a.statement("Warsaw and Sofia", Party("Poland and Bulgaria"), "arguing", "the contracts name the currency and that Moscow cannot rewrite them alone", act="claim", alt={"act": ["refusal", "accusation"]}, key="s_argue")
    a.commitment("Warsaw and Sofia", Party("Poland and Bulgaria"), "refusal", "have both refused", toward=[RUS], key="c_refused")
    a.event("REJECT", "occurred", [POL, BGR], [RUS], "Warsaw and Sofia have both refused", alt={"targets": [[PUTIN]]}, key="e_refused")

    a.at(a.paragraph('"We paid for April'))
    a.statement("a PGNiG spokeswoman", PG_SPOKESWOMAN, ("said", 1), '"We paid for April on the day it fell due, in the currency that was agreed,"', alt=D, key="s_paid")
    a.event("COOPERATE", "occurred", [PGNIG], [GAZPROM], "We paid for April on the day it fell due", minor=True, alt={"when": ["2022-04"]}, key="e_paid")
    a.statement("The company", PGNIG, "called", "the halt a breach of contract", act="accusation", alt={"side": ["POL"]}, key="s_breach")
    a.statement("The company", PGNIG, ("said", 2), "it reserved the right to seek damages before an arbitration court", act="threat", alt={"side": ["POL"], "act": ["claim"]}, key="s_damages")
    a.commitment("The company", PGNIG, "threat", "seek damages before an arbitration court", toward=[GAZPROM], alt={"side": ["POL"]}, key="c_damages")
    a.event("ACCUSE", "occurred", [PGNIG], [GAZPROM], "The company called the halt a breach of contract", alt={"when": [DAY], "targets": [[RUS]]}, key="e_breach")
    a.event("THREATEN", "occurred", [PGNIG], [GAZPROM], "it reserved the right to seek damages", minor=True, alt={"when": [DAY]}, key="e_reserve")
    a.event("ACCUSE", "hypothetical", [PGNIG], [GAZPROM], "seek damages before an arbitration court", minor=True, key="e_suit")

    a.at(a.paragraph("A Gazprom representative"))
    a.statement("A Gazprom representative", GP_REP, "denied", "supplies to Poland had already been suspended", act="denial", date=DAY, alt={"side": ["RUS"]}, key="s_not_yet")
    a.statement("A Gazprom representative", GP_REP, "said", 'PGNiG was obliged to pay under the new procedure "as of today"', act="demand", date=DAY, alt={"act": ["claim"], "side": ["RUS"]}, key="s_obliged")
    a.commitment("A Gazprom representative", GP_REP, "demand", 'PGNiG was obliged to pay under the new procedure "as of today"', toward=[PGNIG], alt={"side": ["RUS"]}, key="c_obliged")
    a.event("REQUEST", "occurred", [GP_REP], [PGNIG], 'PGNiG was obliged to pay under the new procedure "as of today"', when=DAY, minor=True, alt={"sources": [[GAZPROM]]}, key="e_obliged")
    a.event("COOPERATE", "hypothetical", [PGNIG], [GAZPROM], "pay under the new procedure", minor=True, alt={"plover": ["CONCEDE"], "when": [DAY]}, key="e_pay")
    a.event("SANCTION", "denied", [GAZPROM], [POL], "supplies to Poland had already been suspended", when=DAY, alt={"when": [None], "plover": ["COERCE"]}, key="e_not_yet")
    a.statement("Data of the European network operators", Party("European network operators"), "showed", "flows through Yamal at zero for part of the afternoon before they recovered", minor=True, alt=D, key="s_flows")
    a.figure(0, None, "flow through the Yamal pipeline on 26 April", "flows through Yamal at zero", minor=True, key="f_flows")

    a.at(a.paragraph("Climate Minister"))
    a.statement("Climate Minister Anna Moskwa", MOSKWA, "told", "Poland would not run short", act="expectation", to="reporters", alt=D | {"act": ["claim", "promise"]}, key="s_short")
    a.statement("she", MOSKWA, "said", ["Its storage was 76% full", "no household would be cut off; there was no need for now to draw on reserves"], act="promise", alt=D | {"act": ["claim"], "addressee": ["reporters"]}, key="s_storage")
    a.commitment("she", MOSKWA, "promise", "no household would be cut off", key="c_household")
    a.event("AGREE", "occurred", [MOSKWA], [], "no household would be cut off", minor=True, alt={"when": [DAY]}, key="e_household")
    a.event("COERCE", "denied", [POL], [], "no household would be cut off", minor=True, alt={"plover": ["SANCTION"], "sources": [[]]}, key="e_cut_off")
    a.figure(76, "percent", "filling of Poland's gas storage", "storage was 76% full", side="POL", key="f_storage")

    a.at(a.paragraph("Poland takes"))
    a.event("COOPERATE", "ongoing", [POL], [RUS], "Poland takes some 9 billion cubic metres a year from Russia", minor=True, key="e_takes")
    a.figure(9e9, "cubic metres per year", "Poland's gas from Russia", "some 9 billion cubic metres a year", approx=True, side="POL", key="f_takes")
    a.figure(50, "percent", "share of Russian gas in Poland's consumption", "roughly half of what it burns", approx=True, side="POL", key="f_share")
    a.statement("It", POL, "said", "it will not renew the Yamal contract when it runs out in December", act="refusal", alt={"act": ["threat"]}, key="s_renew")
    a.commitment("It", POL, "refusal", "renew the Yamal contract when it runs out in December", toward=[RUS], alt={"toward": [[GAZPROM], []]}, key="c_renew")
    a.event("REJECT", "occurred", [POL], [RUS], "It has long said it will not renew the Yamal contract", alt={"targets": [[GAZPROM]]}, minor=True, key="e_renew")
    a.event("COOPERATE", "scheduled", [POL], [LTU], "A pipeline to Lithuania opens on May 1", when="2022-05-01", minor=True, key="e_lithuania")
    a.event("COOPERATE", "scheduled", [POL], [Party("Norway", "NOR")], "the Baltic Pipe, which is to bring Norwegian gas under the sea, is due in October", when="2022-10", minor=True, alt={"sources": [[]]}, key="e_baltic")

    a.at(a.paragraph("Bulgaria, which"))
    a.event("COOPERATE", "ongoing", [BGR], [GAZPROM], "Bulgaria, which gets more than 90% of its gas from Gazprom", minor=True, alt={"targets": [[RUS]]}, key="e_bg_gets")
    a.figure(90, "percent", "share of Gazprom in Bulgaria's gas", "more than 90% of its gas", approx=True, low=90, side="BGR", key="f_bg_share")
    a.statement("the energy ministry", BG_MINISTRY, "said", "Sofia had met its obligations in full and regarded the new procedure as unlawful", act="accusation", alt=D | {"act": ["claim", "denial"]}, key="s_bg_met")
    a.event("COOPERATE", "occurred", [BGR], [GAZPROM], "Sofia had met its obligations in full", minor=True, alt={"targets": [[RUS]], "when": ["2022-04"], "sources": [[BULGARGAZ]]}, key="e_bg_met")
    a.statement("Sofia", BGR, "regarded", "the new procedure as unlawful", act="accusation", minor=True, via=BG_MINISTRY, alt={"act": ["claim"]}, key="s_bg_unlawful")
    a.event("ACCUSE", "occurred", [BGR], [RUS], "regarded the new procedure as unlawful", minor=True, alt={"when": [DAY], "sources": [[BG_MINISTRY]]}, key="e_bg_unlawful")
    a.statement("the energy ministry", BG_MINISTRY, "adding", "no limits on consumption were needed at present", alt=D, key="s_bg_limits")
    a.event("COERCE", "denied", [BGR], [], "no limits on consumption were needed at present", minor=True, key="e_bg_limits")
    a.event("CONSULT", "scheduled", [NIKOLOV], [], "Energy Minister Alexander Nikolov will address the press on Wednesday", when=CUT, minor=True, format="meeting", alt={"format": [None]}, key="e_press")

    a.at(a.paragraph("Hours before"))
    a.event("SANCTION", "occurred", [PL_INTERIOR], [LISTED], "the Polish interior ministry published a list of 50 Russian companies and businessmen, Gazprom among them, whose assets it is freezing", when=DAY, alt={"sources": [[POL]], "targets": [[RUS], [GAZPROM]], "status": ["ongoing"]}, key="e_list")
    a.figure(50, "companies and businessmen", "Russians on Poland's sanctions list", "50 Russian companies and businessmen", side="POL", key="f_list")
    a.statement("A Polish government official", PL_OFFICIAL, "said", "he did not believe in coincidence", act="accusation", alt=D | {"act": ["claim"]}, key="s_coincidence")

    a.at(a.paragraph("The European Commission has"))
    a.statement("The European Commission", COMMISSION, "told", "to pay under the decree would in most cases breach the bloc's sanctions", to="member states", alt={"act": ["threat"]}, key="s_commission")
    a.event("CONSULT", "scheduled", [EU], [], "Energy ministers of the 27 are to hold an emergency session in Brussels on May 2", when="2022-05-02", place="Brussels", format="council", alt={"format": ["meeting"], "sources": [[Party("EU energy ministers", "EU")]]}, key="e_council")
    a.figure(27, "states", "member states of the EU", "the 27", minor=True, key="f_27")
    a.statement("one EU diplomat", DIPLOMAT_1, ("said", 1), '"Nobody should be under any illusion that paying buys safety,"', alt=D | {"act": ["expectation"]}, key="s_illusion")
    a.statement("Another", DIPLOMAT_2, ("said", 2), "several capitals wanted clearer guidance and feared that a refusal by Germany's importers would bring rationing within weeks", alt=D, key="s_guidance")
    a.statement("several capitals", CAPITALS, "wanted", "clearer guidance", act="demand", to="European Commission", via=DIPLOMAT_2, minor=True, alt={"addressee": [None]}, key="s_want_guidance")
    a.commitment("several capitals", CAPITALS, "demand", "clearer guidance", toward=[COMMISSION], minor=True, alt={"toward": [[]]}, key="c_guidance")
    a.event("REQUEST", "occurred", [CAPITALS], [COMMISSION], "several capitals wanted clearer guidance", minor=True, alt={"targets": [[]]}, key="e_guidance")
    a.statement("several capitals", CAPITALS, "feared", "a refusal by Germany's importers would bring rationing within weeks", act="expectation", via=DIPLOMAT_2, minor=True, key="s_fear")
    a.event("REJECT", "hypothetical", [IMPORTERS], [RUS], "a refusal by Germany's importers", minor=True, alt={"targets": [[GAZPROM], []]}, key="e_importers")
    a.event("COERCE", "hypothetical", [DEU], [], "rationing within weeks", minor=True, alt={"sources": [[]]}, key="e_rationing")

    a.at(a.paragraph("The economy ministry"))
    a.statement("The economy ministry in Berlin", DE_MINISTRY, ("said", 1), "it was watching the situation with concern and was in touch with its partners", alt=D, key="s_berlin")
    a.event("CONSULT", "ongoing", [DE_MINISTRY], [], "was in touch with its partners", minor=True, alt={"sources": [[DEU]], "targets": [[EU]]}, key="e_in_touch")
    a.statement("a spokesman", DE_SPOKESMAN, "added", "German supplies were secure for the moment", alt=D, key="s_secure")
    a.statement("Hungary", HUN, ("said", 2), "it is ready to use the Russian scheme", act="promise", alt={"act": ["support"]}, key="s_hungary")
    a.commitment("Hungary", HUN, "promise", "use the Russian scheme", toward=[RUS], key="c_hungary")
    a.event("AGREE", "occurred", [HUN], [RUS], "Hungary has said it is ready to use the Russian scheme", alt={"plover": ["CONCEDE"]}, key="e_hungary")
    a.event("CONCEDE", "hypothetical", [HUN], [RUS], "use the Russian scheme", minor=True, alt={"plover": ["COOPERATE"], "targets": [[GAZPROM]]}, key="e_hu_use")

    a.at(a.paragraph("The Kremlin had"))
    a.statement("Russian officials", RU_OFFICIALS, "argued", "the country has to shield its earnings after about $300 billion of its central bank's reserves were frozen by Western governments", key="s_shield")
    a.event("SANCTION", "occurred", [WEST], [RUS], "about $300 billion of its central bank's reserves were frozen by Western governments", alt={"plover": ["COERCE"]}, key="e_frozen")
    a.figure(300e9, "dollars", "frozen reserves of Russia's central bank", "about $300 billion", approx=True, side="RUS", key="f_frozen")

    a.at(a.paragraph("In Kyiv"))
    chief = "the president's chief of staff, Andriy Yermak"
    a.statement(chief, YERMAK, "accused", "Russia of starting to squeeze Europe with gas", act="accusation", alt=D, key="s_yermak")
    a.statement(chief, YERMAK, "urged", "to respond with an embargo on its energy", act="demand", to="European Union", alt=D, key="s_embargo")
    a.commitment(chief, YERMAK, "demand", "respond with an embargo on its energy", toward=[EU], key="c_embargo")
    a.event("ACCUSE", "occurred", [YERMAK], [RUS], "Andriy Yermak, accused Russia of starting to squeeze Europe with gas", alt={"when": [DAY]}, key="e_yermak")
    a.event("REQUEST", "occurred", [YERMAK], [EU], "urged the EU to respond with an embargo on its energy", alt={"when": [DAY]}, key="e_urge_embargo")
    a.event("COERCE", "ongoing", [RUS], [EU], "squeeze Europe with gas", minor=True, alt={"status": ["occurred"], "plover": ["THREATEN"]}, key="e_blackmail")
    a.event("SANCTION", "hypothetical", [EU], [RUS], "an embargo on its energy", minor=True, key="e_embargo")
