"""Gold for the agency report of 24 January 2012."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import (
    ASHTON, DAVUTOGLU, DENMARK, EU, FRANCE, GREECE, IAEA, IRAN, IRAN_MFA, ISRAEL, KOWSARI, LAVROV, NETANYAHU,
    RAHIMI, RUSSIA, SALEHI_ARMY, SIX, UK, USA, WHITE_HOUSE,
)

from annotate import Article, Party

DIPLOMAT, GREEK = Party("European diplomat (unnamed)", "EU"), Party("Greek official (unnamed)", "GRC")
STATE_TV, SAHAND, SPOKESMAN = Party("Iranian state television", "MEDIA"), Party("Sahand", "MEDIA"), Party("Iranian Foreign Ministry spokesman (unnamed)", "IRN")
PENTAGON, FLEET = Party("Pentagon official (unnamed)", "USA"), Party("U.S. Fifth Fleet", "USA")
EU_SPOKESMAN, VIENNA = Party("Catherine Ashton's spokesman (unnamed)", "EU"), Party("diplomats in Vienna (unnamed)")
MONDAY, TUESDAY, SUNDAY = "2012-01-23", "2012-01-24", "2012-01-22"


def annotate(a: Article) -> None:
    a.document(
        published="2012-01-24", title="UPDATE 3-EU agrees Iran oil ban; Tehran lawmaker says strait would be shut",
        byline="By Piet Halloran and Ines Corvo", agency="Quayside", published_span="Jan 24, 2012", datelines=["BRUSSELS/DUBAI"],
        boilerplate=["(Adds IAEA visit, Russian reaction)", "(Additional reporting by Nadia Stroem in Vienna; Editing by Carl Obuya)"],
        alt={"publisher": ["Quayside"], "title": ["EU agrees Iran oil ban; Tehran lawmaker says strait would be shut"]},
    )
    a.statement("Tehran lawmaker", KOWSARI, "says", "strait would be shut", act="threat", minor=True, key="s_head_shut")

    a.at(a.between("BRUSSELS/DUBAI,", "in any way."))
    a.statement("a senior Iranian lawmaker", KOWSARI, "replied", "the Strait of Hormuz would be closed if the country's oil sales were hindered in any way", act="threat", to="European Union", key="s_lead_shut", alt={"addressee": [None]})
    a.commitment("European Union goverments", EU, "promise", "stop buying Iranian crude", toward=[IRAN], key="c_lead_stop", alt={"kind": ["threat"], "toward": [[]]}, minor=True)
    a.commitment("a senior Iranian lawmaker", KOWSARI, "threat", "the Strait of Hormuz would be closed", "if the country's oil sales were hindered in any way", toward=[EU], key="c_lead_shut", alt={"toward": [[]]})
    a.event("AGREE", "occurred", [EU], [EU], "European Union goverments have agreed to stop buying Iranian crude", when=MONDAY, place="Brussels", key="e_agree_ban", more=["EU agrees Iran oil ban", "the decision"], alt={"targets": [[], [IRAN]]})
    a.event("SANCTION", "scheduled", [EU], [IRAN], "stop buying Iranian crude", when="2012-07-01", key="e_ban_july", more=["gave refiners until July 1 to wind up existing ones", "the final phase"], alt={"status": ["occurred", "hypothetical"], "when": [None, MONDAY]})
    a.event("THREATEN", "occurred", [KOWSARI], [EU], "a senior Iranian lawmaker replied that the Strait of Hormuz would be closed", key="e_threat_shut", more=["Tehran lawmaker says strait would be shut", "Mohammad Kowsari, deputy head of parliament's national security committee, said the waterway was sure to be blocked"], alt={"targets": [[]], "when": [TUESDAY, MONDAY]})
    a.event("COERCE", "hypothetical", [IRAN], [], "the Strait of Hormuz would be closed", place="Strait of Hormuz", key="e_closure", more=["strait would be shut", "no oil at all would leave the Gulf", "the closure of a waterway"], alt={"targets": [[EU], [EU, USA]]})
    a.event("SANCTION", "hypothetical", [EU], [IRAN], "the country's oil sales were hindered in any way", minor=True, key="e_hindered", more=["anything got in the way of Iranian exports", "sanctions were imposed"], alt={"sources": [[]], "plover": ["COERCE"]})

    a.at(a.paragraph("Foreign ministers of the 27"))
    a.event("CONSULT", "occurred", [EU], [EU], "Foreign ministers of the 27 member states, meeting in Brussels", when=MONDAY, place="Brussels", format="council", key="e_council", more=["took part in the meeting"], alt={"targets": [[]], "format": ["meeting"]})
    a.event("SANCTION", "occurred", [EU], [IRAN], "banned new contracts", when=MONDAY, key="e_new_contracts")
    a.event("SANCTION", "occurred", [EU], [IRAN], "froze the European assets of Iran's central bank", when=MONDAY, key="e_freeze", alt={"when": [None]})
    a.figure(27, "states", "member states of the European Union", "27 member states", minor=True, key="f_27")

    a.at(a.paragraph("EU foreign policy chief"))
    a.statement("EU foreign policy chief Catherine Ashton", ASHTON, ("said", 1), "the pressure was meant to bring Iran back to negotiations", key="s_ash_aim", alt={"date": [MONDAY]})
    a.statement("EU foreign policy chief Catherine Ashton", ASHTON, "adding", "the offer she made in a letter in October still stood", act="promise", key="s_ash_offer", alt={"act": ["claim", "proposal"], "date": [MONDAY]})
    a.statement(("she", 2), ASHTON, ("said", 2), ["The European Union was ready to meet at any time", "provided that Tehran dropped its preconditions"], act="promise", key="s_ash_ready", alt={"act": ["proposal", "demand"], "date": [MONDAY]})
    a.commitment("The European Union", EU, "promise", "meet at any time", "provided that Tehran dropped its preconditions", toward=[IRAN], key="c_ash_ready")
    a.commitment(("she", 2), ASHTON, "demand", "Tehran dropped its preconditions", toward=[IRAN], minor=True, key="c_ash_drop")
    a.commitment("EU foreign policy chief Catherine Ashton", ASHTON, "promise", "the offer she made in a letter in October still stood", toward=[IRAN], minor=True, key="c_ash_offer")
    a.event("CONSULT", "occurred", [ASHTON], [IRAN], "the offer she made in a letter in October", when="2011-10", format="letter", key="e_oct_letter", more=["her letter"], alt={"plover": ["AGREE"], "sources": [[EU]]})
    a.event("AGREE", "occurred", [EU], [IRAN], "The European Union was ready to meet at any time", key="e_eu_ready", alt={"when": [MONDAY], "sources": [[ASHTON]]})
    a.event("CONCEDE", "hypothetical", [IRAN], [EU], "Tehran dropped its preconditions", minor=True, key="e_drop", alt={"targets": [[SIX], []]})
    a.event("REQUEST", "occurred", [ASHTON], [IRAN], "provided that Tehran dropped its preconditions", minor=True, key="e_drop_asked", alt={"sources": [[EU]], "when": [MONDAY]})
    a.event("CONSULT", "hypothetical", [SIX], [IRAN], "negotiations", minor=True, format="talks", key="e_return_talks", more=["meet at any time", "come back to the city"], alt={"sources": [[EU]]})

    a.at(a.paragraph("\"The door is open"))
    a.statement("a European diplomat", DIPLOMAT, "said", "\"The door is open, but we will not stand in it forever,\"", act="promise", key="s_door", alt={"act": ["threat", "claim"]})
    a.commitment("a European diplomat", DIPLOMAT, "refusal", "we will not stand in it forever", toward=[IRAN], minor=True, key="c_door", alt={"kind": ["threat"]})
    a.event("THREATEN", "occurred", [DIPLOMAT], [IRAN], "we will not stand in it forever", minor=True, key="e_door", alt={"plover": ["REJECT"], "sources": [[EU]], "when": [MONDAY]})

    a.at(a.paragraph("The ban will be reviewed"))
    a.statement("a Greek official", GREEK, "warned", "Athens could block the final phase unless other suppliers offered it similar credit", act="threat", key="s_greek")
    a.statement("Greece", GREECE, "asked", "for a year's grace", act="demand", minor=True, key="s_grace", to="European Union", alt={"addressee": [None]})
    a.statement("Greece", GREECE, "insistence", "The ban will be reviewed before May 1", act="demand", minor=True, key="s_insist", to="European Union", alt={"addressee": [None]})
    a.commitment("Greece", GREECE, "demand", "a year's grace", toward=[EU], minor=True, key="c_grace")
    a.commitment("Greece", GREECE, "demand", "The ban will be reviewed before May 1", toward=[EU], minor=True, key="c_review", alt={"kind": ["promise"]})
    a.commitment("Athens", GREECE, "threat", "could block the final phase", "unless other suppliers offered it similar credit", toward=[EU], key="c_greek")
    a.event("CONSULT", "scheduled", [EU], [EU], "The ban will be reviewed before May 1", when="2012-05-01", format="council", minor=True, key="e_review", alt={"when": [None], "targets": [[]]})
    a.event("REQUEST", "occurred", [GREECE], [EU], "had asked for a year's grace", key="e_grace")
    a.event("CONCEDE", "hypothetical", [EU], [GREECE], "a year's grace", minor=True, key="e_year_grace", alt={"status": ["denied"]})
    a.event("REQUEST", "occurred", [GREECE], [EU], "at the insistence of Greece", minor=True, key="e_insist")
    a.event("THREATEN", "occurred", [GREEK], [EU], "Athens could block the final phase", key="e_greek_threat", alt={"sources": [[GREECE]]})
    a.event("REJECT", "hypothetical", [GREECE], [EU], "block the final phase", key="e_greek_block")
    a.event("AID", "hypothetical", [], [GREECE], "other suppliers offered it similar credit", minor=True, key="e_credit", alt={"plover": ["COOPERATE", "AGREE"], "sources": [[Party("other suppliers")]]})
    a.event("COOPERATE", "ongoing", [GREECE], [IRAN], "takes about a third of its crude from Iran", minor=True, key="e_greek_buys", alt={"sources": [[IRAN]], "targets": [[GREECE]]})
    a.figure(33.3, "percent", "share of Iranian oil in Greek crude imports", "about a third of its crude", approx=True, side="GRC", key="f_third", alt={"value": [33, 0.333]})
    a.figure(1, "years", "transition asked for by Greece", "a year's grace", side="GRC", minor=True, key="f_year")

    a.at(a.paragraph("Iran sells about"))
    a.event("COOPERATE", "ongoing", [IRAN], [EU], "Iran sells about 600,000 barrels a day to Europe", minor=True, key="e_sells")
    a.figure(600000, "barrels per day", "Iranian oil sold to Europe", "about 600,000 barrels a day", approx=True, side="IRN", key="f_europe")
    a.figure(20, "percent", "share of Europe in Iran's oil exports", "roughly a fifth of its exports", approx=True, side="IRN", key="f_fifth", alt={"value": [0.2]})

    a.at(a.paragraph("In Tehran, the Foreign"))
    a.statement("state television", STATE_TV, "reported", "the Foreign Ministry on Tuesday summoned the ambassador of Denmark, which holds the EU presidency, to protest against the decision", minor=True, key="s_tv")
    a.event("PROTEST", "occurred", [IRAN_MFA], [DENMARK], "the Foreign Ministry on Tuesday summoned the ambassador of Denmark", when=TUESDAY, place="Tehran", key="e_summon", alt={"plover": ["CONSULT", "ACCUSE"], "targets": [[EU], [DENMARK, EU]]})

    a.at(a.paragraph("Mohammad Kowsari,"))
    a.statement("Mohammad Kowsari", KOWSARI, "said", "the waterway was sure to be blocked if anything got in the way of Iranian exports", act="threat", key="s_kow")
    a.statement("the semi-official agency Sahand", SAHAND, "reported", "Mohammad Kowsari, deputy head of parliament's national security committee, said the waterway was sure to be blocked if anything got in the way of Iranian exports", minor=True, key="s_sahand", alt={"act": ["threat"]})
    a.statement("First Vice President Mohammad Reza Rahimi", RAHIMI, "threat", "no oil at all would leave the Gulf if sanctions were imposed", act="threat", date="2011-12-27", key="s_rah")
    a.commitment("Mohammad Kowsari", KOWSARI, "threat", "the waterway was sure to be blocked", "if anything got in the way of Iranian exports", toward=[EU], key="c_kow", alt={"toward": [[]]})
    a.commitment("First Vice President Mohammad Reza Rahimi", RAHIMI, "threat", "no oil at all would leave the Gulf", "if sanctions were imposed", key="c_rah", alt={"toward": [[EU], [USA], [USA, EU]]})
    a.event("THREATEN", "occurred", [RAHIMI], [], "the threat made on Dec 27 by First Vice President Mohammad Reza Rahimi", when="2011-12-27", key="e_rah", alt={"targets": [[EU], [USA], [USA, EU]]})

    a.at(a.paragraph("A Foreign Ministry spokesman"))
    emb = "the embargo was a war of nerves and would be abandoned within months because Europe could not do without Iran's oil"
    a.statement("A Foreign Ministry spokesman", SPOKESMAN, ("said", 1), emb, act="accusation", key="s_psy", alt={"act": ["expectation", "claim"]})
    a.statement("he", SPOKESMAN, ("said", 2), "Iran would never give up its right to enrich uranium", act="refusal", key="s_enrich")
    a.commitment(("Iran", 2), IRAN, "refusal", "never give up its right to enrich uranium", key="c_enrich", alt={"toward": [[EU], [SIX]]})
    a.event("ACCUSE", "occurred", [SPOKESMAN], [EU], "A Foreign Ministry spokesman said the embargo was a war of nerves", key="e_psy", alt={"sources": [[IRAN_MFA], [IRAN]]})
    a.event("CONCEDE", "hypothetical", [EU], [IRAN], "the embargo was a war of nerves and would be abandoned within months", minor=True, key="e_abandon")
    a.event("REJECT", "occurred", [SPOKESMAN], [EU], "Iran would never give up its right to enrich uranium", key="e_enrich", alt={"targets": [[], [SIX]], "sources": [[IRAN]]})

    a.at(a.paragraph("Washington welcomed"))
    a.statement("Washington", USA, "welcomed", "the European move", act="support", key="s_us_welcome")
    a.statement("The White House", WHITE_HOUSE, "said", "it would go on tightening sanctions until Iran met its obligations", act="threat", key="s_wh")
    a.statement("a Pentagon official", PENTAGON, "repeated", "the United States would not tolerate the closure of a waterway through which almost 17 million barrels of oil pass daily", act="threat", key="s_pent", alt={"act": ["refusal"]})
    a.commitment("The White House", WHITE_HOUSE, "threat", "go on tightening sanctions", "until Iran met its obligations", toward=[IRAN], key="c_wh")
    a.commitment("the United States", USA, "threat", "not tolerate", "the closure of a waterway", polarity="if", toward=[IRAN], key="c_pent", alt={"kind": ["refusal"], "condition": [None]})
    a.event("SUPPORT", "occurred", [USA], [EU], "Washington welcomed the European move", key="e_us_welcome")
    a.event("THREATEN", "occurred", [WHITE_HOUSE], [IRAN], "it would go on tightening sanctions", key="e_wh")
    a.event("SANCTION", "hypothetical", [USA], [IRAN], "go on tightening sanctions", key="e_us_sanctions", alt={"status": ["ongoing"]})
    a.event("THREATEN", "occurred", [PENTAGON], [IRAN], "the United States would not tolerate the closure of a waterway", key="e_pent", more=["we will clear it, and we will deal with whoever laid the mines"], alt={"sources": [[USA]]})
    a.figure(17000000, "barrels per day", "oil passing through the Strait of Hormuz", "almost 17 million barrels of oil pass daily", approx=True, high=17000000, key="f_17", alt={"high": [None]})

    a.at(a.paragraph("\"If they mine it"))
    a.statement("the official", PENTAGON, "said", "\"If they mine it, we will clear it, and we will deal with whoever laid the mines,\"", act="threat", to=None, key="s_mines")
    a.commitment("the official", PENTAGON, "promise", "we will clear it", "If they mine it", toward=[IRAN], key="c_clear", alt={"kind": ["threat"], "toward": [[]]})
    a.commitment("the official", PENTAGON, "threat", "we will deal with whoever laid the mines", "If they mine it", toward=[IRAN], key="c_deal")
    a.event("COERCE", "hypothetical", [IRAN], [], "If they mine it", place="Strait of Hormuz", minor=True, key="e_mine", alt={"plover": ["MOBILIZE", "ASSAULT"]})
    a.event("ASSAULT", "hypothetical", [USA], [IRAN], "we will deal with whoever laid the mines", minor=True, key="e_deal", alt={"plover": ["COERCE"]})

    a.at(a.paragraph("The aircraft carrier USS"))
    a.statement("Iran's army chief, Ataollah Salehi", SALEHI_ARMY, "told", "not to return to the Gulf", act="demand", to="U.S. carrier", key="s_salehi", alt={"act": ["threat"], "addressee": ["United States"]})
    a.statement("the U.S. Fifth Fleet", FLEET, "said", "The passage was completed without incident", key="s_fleet")
    a.statement(("Iran", 2), IRAN, "plans", "new naval exercises next month", key="s_exercise", minor=True)
    a.commitment("Iran's army chief, Ataollah Salehi", SALEHI_ARMY, "demand", "not to return to the Gulf", toward=[USA], key="c_salehi")
    a.event("MOBILIZE", "occurred", [USA], [IRAN], "The aircraft carrier USS Abraham Lincoln sailed through the strait", when=SUNDAY, place="Strait of Hormuz", key="e_lincoln", more=["The passage was completed without incident"], alt={"targets": [[]], "sources": [[USA, UK, FRANCE]]})
    a.event("COOPERATE", "occurred", [UK, FRANCE], [USA], "escorted by a British frigate and a French warship", when=SUNDAY, place="Strait of Hormuz", minor=True, key="e_escort", alt={"plover": ["MOBILIZE"]})
    a.event("REQUEST", "occurred", [SALEHI_ARMY], [USA], "Iran's army chief, Ataollah Salehi, told another U.S. carrier not to return to the Gulf", when="2012-01", key="e_salehi", alt={"plover": ["THREATEN"], "when": [None, "2012-01-03"]})
    a.event("MOBILIZE", "scheduled", [IRAN], [], "Iran plans new naval exercises next month", when="2012-02", key="e_exercise", alt={"status": ["hypothetical"], "targets": [[USA]]})

    a.at(a.paragraph("Russia criticized"))
    lav = "unilateral sanctions would not help to restart talks and that Moscow would restrain both sides from rash steps"
    a.statement("Russia", RUSSIA, "criticized", "the embargo", act="accusation", key="s_rus")
    a.statement("Foreign Minister Sergei Lavrov", LAVROV, "said", lav, act="claim", key="s_lav", alt={"act": ["expectation", "promise", "accusation"]})
    a.statement("Israeli Prime Minister Benjamin Netanyahu", NETANYAHU, "called", "the ban a good beginning", act="support", key="s_net")
    a.statement("Israeli Prime Minister Benjamin Netanyahu", NETANYAHU, "doubted", "it would stop Iran's program", act="expectation", key="s_net_doubt")
    a.commitment("Moscow", RUSSIA, "promise", "restrain both sides from rash steps", toward=[IRAN, EU], minor=True, key="c_lav", alt={"toward": [[IRAN, USA]]})
    a.event("ACCUSE", "occurred", [RUSSIA], [EU], "Russia criticized the embargo", key="e_rus", alt={"sources": [[LAVROV]]})
    a.event("AGREE", "occurred", [LAVROV], [IRAN, EU], "Moscow would restrain both sides from rash steps", minor=True, key="e_lav", alt={"sources": [[RUSSIA]], "targets": [[IRAN, USA], []]})
    a.event("SUPPORT", "occurred", [NETANYAHU], [EU], "Israeli Prime Minister Benjamin Netanyahu called the ban a good beginning", key="e_net", alt={"sources": [[ISRAEL]]})

    a.at(a.paragraph("Iran denies"))
    a.statement(("Iran", 1), IRAN, "denies", "seeking nuclear weapons", act="denial", key="s_deny_bomb")
    a.statement("Turkey's foreign minister, Ahmet Davutoglu", DAVUTOGLU, ("said", 1), "both sides are willing to come back to the city", key="s_dav", alt={"act": ["expectation"]})
    a.statement("both sides", Party("Iran and six world powers"), "willing", "to come back to the city", act="promise", minor=True, key="s_willing", via=DAVUTOGLU)
    a.statement("Ashton's spokesman", EU_SPOKESMAN, ("said", 2), "Iran had not yet answered her letter and that no date had been set", date=TUESDAY, key="s_nodate", alt={"act": ["denial"]})
    a.commitment("both sides", Party("Iran and six world powers"), "promise", "come back to the city", minor=True, key="c_dav")
    a.event("MOBILIZE", "denied", [IRAN], [], "Iran denies seeking nuclear weapons", minor=True, key="e_bomb")
    a.event("CONSULT", "occurred", [IRAN], [SIX], "The last round of talks between Iran and six world powers collapsed in Istanbul", when="2011-01", place="Istanbul", format="talks", key="e_ist_2011", alt={"when": ["2011", None], "sources": [[SIX]], "targets": [[IRAN]]})
    a.event("AGREE", "occurred", [IRAN, SIX], [DAVUTOGLU], "both sides are willing to come back to the city", minor=True, key="e_willing", alt={"targets": [[], [Party("Turkey", "TUR")]]})
    a.event("CONSULT", "denied", [IRAN], [ASHTON], "Iran had not yet answered her letter", format="letter", minor=True, key="e_no_answer", alt={"plover": ["REJECT"]})

    a.at(a.paragraph("The International Atomic"))
    a.statement("The International Atomic Energy Agency", IAEA, "confirmed", "a team of senior inspectors would visit Tehran from Jan 29 to 31", date=TUESDAY, act="claim", key="s_iaea", alt={"act": ["promise"]})
    a.statement("Diplomats in Vienna", VIENNA, "fear", "the mission will be refused access to the military site at Parchin", act="expectation", key="s_fear")
    a.event("CONSULT", "scheduled", [IAEA], [IRAN], "a team of senior inspectors would visit Tehran", when="2012-01-29/2012-01-31", place="Tehran", format="visit", key="e_iaea")
    a.event("REJECT", "hypothetical", [IRAN], [IAEA], "the mission will be refused access to the military site at Parchin", place="Parchin", key="e_parchin", alt={"plover": ["COERCE"]})
