"""Gold for the Scottish daily's report of 16 April 2012 on the talks in Istanbul."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import (
    ASHTON, EU, FRANCE, GREECE, IAEA, IRAN, ISRAEL, JALILI, KOWSARI, NETANYAHU, RAHIMI, RUSSIA, SIX, TURKEY, UK, USA,
)

from annotate import Article, Party

WESTERN, DIPLOMAT, DELEGATE = Party("Western officials (unnamed)"), Party("diplomat in the room (unnamed)"), Party("Iranian delegate (unnamed)", "IRN")
ERDOGAN, ARMY, SPOKESMAN, BROKER = Party("Recep Tayyip Erdogan", "TUR"), Party("head of the Iranian army", "IRN"), Party("spokesman in Tehran (unnamed)", "IRN"), Party("shipbroker (unnamed)")
EUROPEANS, OBAMA = Party("the Europeans", "EU"), Party("Barack Obama", "USA")
EU_SPOKESMAN, AMBASSADOR = Party("spokesman for Lady Ashton (unnamed)", "EU"), Party("European ambassador (unnamed)", "EU")
SATURDAY, SUNDAY, JAN23, JAN22, BAGHDAD = "2012-04-14", "2012-04-15", "2012-01-23", "2012-01-22", "2012-05-23"


def annotate(a: Article) -> None:
    a.document(
        published="2012-04-16", title="Iran and six powers agree to go on talking, and leave the hard part for Baghdad", byline="Maud Tennant",
        publisher="The Chronicle of Leith", published_span="16 April 2012",
        standfirst="Ten hours in Istanbul produced a date, a place and a change of tone – but the oil embargo stays, writes Maud Tennant",
    )
    a.figure(10, "hours", "length of the talks in Istanbul", "Ten hours", minor=True, key="f_ten")

    a.at(a.paragraph("After fifteen months"))
    a.commitment("Iran and the six powers", Party("Iran and the six powers"), "promise", "to meet again", minor=True, key="c_meet")
    a.event("CONSULT", "occurred", [IRAN], [SIX], "Iran and the six powers spent Saturday in a conference centre on the Bosphorus", when=SATURDAY, place="Istanbul", format="talks", duration="ten hours", key="e_istanbul", more=["Ten hours in Istanbul", "They came in the end"], alt={"sources": [[SIX]], "targets": [[IRAN]], "format": ["meeting"]})
    a.event("AGREE", "occurred", [IRAN, SIX], [IRAN, SIX], "came out with an agreement to meet again", when=SATURDAY, place="Istanbul", key="e_agree_meet", more=["Iran and six powers agree to go on talking"], alt={"sources": [[IRAN]], "targets": [[SIX], []]})
    a.event("CONSULT", "scheduled", [IRAN], [SIX], "The second round will be held in Baghdad on 23 May", when=BAGHDAD, place="Baghdad", format="talks", key="e_baghdad", more=["Baghdad for the second round"], alt={"sources": [[SIX]], "targets": [[IRAN]]})
    a.event("CONSULT", "scheduled", [IRAN], [SIX], "Deputies will prepare it", format="talks", minor=True, key="e_deputies", alt={"format": ["meeting"]})
    a.event("SANCTION", "occurred", [EU], [IRAN], "the toughest sanctions that Europe has ever imposed on a trading partner", minor=True, key="e_toughest", alt={"when": ["2012-01"], "status": ["ongoing"]})
    a.figure(15, "months", "time without talks", "fifteen months of silence", minor=True, key="f_fifteen")

    a.at(a.paragraph("Lady Ashton, who leads"))
    basis = "The Non-Proliferation Treaty would be the basis of everything that followed"
    a.statement("Lady Ashton", ASHTON, "described", "the discussions as businesslike and of use", act="support", key="s_constructive", alt={"act": ["claim"], "date": [SATURDAY]})
    a.statement("she", ASHTON, "said", [basis, "both sides would move step by step, each answering the other"], act="promise", key="s_basis", alt={"act": ["claim", "proposal"], "date": [SATURDAY]})
    a.statement("Saeed Jalili", JALILI, "spoke", "of progress too", act="support", key="s_jal_progress", alt={"act": ["claim"]})
    a.statement("he", JALILI, "told", ["the lifting of sanctions was what his people expected first", "Iran would not surrender the right to enrich"], act="demand", to="reporters", key="s_jal", alt={"act": ["refusal", "expectation"]})
    a.commitment("both sides", Party("Iran and the six powers"), "promise", "move step by step, each answering the other", key="c_step")
    a.commitment("he", JALILI, "demand", "the lifting of sanctions", toward=[EU, USA], key="c_jal_lift", alt={"toward": [[SIX], [EU]]})
    a.commitment("Iran", IRAN, "refusal", "not surrender the right to enrich", toward=[SIX], key="c_jal_enrich", alt={"toward": [[]]})
    a.event("SUPPORT", "occurred", [ASHTON], [IRAN], "Lady Ashton, who leads for the six, described the discussions as businesslike and of use", minor=True, key="e_constructive", alt={"targets": [[], [IRAN, SIX]]})
    a.event("SUPPORT", "occurred", [JALILI], [SIX], "Saeed Jalili, her Iranian counterpart, spoke of progress too", minor=True, key="e_jal_progress", alt={"targets": [[], [IRAN, SIX]]})
    a.event("AGREE", "occurred", [IRAN, SIX], [IRAN, SIX], "both sides would move step by step", minor=True, key="e_step", alt={"sources": [[IRAN], [ASHTON]], "targets": [[SIX], []]})
    a.event("REQUEST", "occurred", [JALILI], [EU, USA], "the lifting of sanctions was what his people expected first", key="e_jal_lift", alt={"targets": [[SIX], [EU]]})
    a.event("CONCEDE", "hypothetical", [EU], [IRAN], "the lifting of sanctions", key="e_lifting", alt={"sources": [[SIX], [EU, USA]]})
    a.event("REJECT", "occurred", [JALILI], [SIX], "Iran would not surrender the right to enrich", key="e_jal_enrich", alt={"targets": [[]]})

    a.at(a.paragraph("That is where"))
    stay = "there was no question of relaxing the embargo before 1 July, when the last European contracts for Iranian crude expire, unless Tehran had by then stopped producing uranium enriched to 20 per cent and shipped out what it has"
    quote = ["‘They asked for relief and we asked for kilograms,’", "‘Neither side got what it came for. But, for once, nobody read out a sermon.’"]
    a.statement("Western officials", WESTERN, "made it clear", stay, act="refusal", key="s_relax")
    a.statement("one diplomat in the room", DIPLOMAT, "said", quote, mode="direct", key="s_kilograms")
    a.statement("They", IRAN, ("asked", 1), "for relief", act="demand", minor=True, key="s_relief", via=DIPLOMAT, mode="direct")
    a.statement("we", SIX, ("asked", 2), "for kilograms", act="demand", minor=True, key="s_we_asked", via=DIPLOMAT, mode="direct")
    a.commitment("Western officials", WESTERN, "refusal", "no question of relaxing the embargo before 1 July", "unless Tehran had by then stopped producing uranium enriched to 20 per cent and shipped out what it has", toward=[IRAN], key="c_relax")
    a.commitment("Western officials", WESTERN, "demand", "stopped producing uranium enriched to 20 per cent", toward=[IRAN], minor=True, key="c_stop20")
    a.commitment("Western officials", WESTERN, "demand", "shipped out what it has", toward=[IRAN], minor=True, key="c_ship")
    a.commitment("They", IRAN, "demand", "relief", toward=[SIX], minor=True, key="c_relief")
    a.commitment("we", SIX, "demand", "kilograms", toward=[IRAN], minor=True, key="c_kilograms")
    a.event("REJECT", "occurred", [WESTERN], [IRAN], "there was no question of relaxing the embargo before 1 July", key="e_no_relax", alt={"sources": [[EU], [SIX]]})
    a.event("CONCEDE", "denied", [EU], [IRAN], "no question of relaxing the embargo", minor=True, key="e_relax_denied", alt={"status": ["hypothetical"]})
    a.event("SANCTION", "scheduled", [EU], [IRAN], "the last European contracts for Iranian crude expire", when="2012-07-01", key="e_expire", more=["the oil embargo stays", "July will come all the same"])
    a.event("CONCEDE", "hypothetical", [IRAN], [SIX], "Tehran had by then stopped producing uranium enriched to 20 per cent", key="e_stop20", more=["halting its 20 per cent work"], alt={"plover": ["RETREAT"], "targets": [[EU]]})
    a.event("RETREAT", "hypothetical", [IRAN], [SIX], "shipped out what it has", minor=True, key="e_ship_out", alt={"plover": ["CONCEDE"], "targets": [[], [EU]]})
    a.event("REQUEST", "occurred", [IRAN], [SIX], "They asked for relief", minor=True, key="e_relief")
    a.event("REQUEST", "occurred", [SIX], [IRAN], "we asked for kilograms", minor=True, key="e_kilograms")
    a.figure(20, "percent", "enrichment of Iranian uranium", "20 per cent", side="IRN", key="f_20")

    a.at(a.paragraph("An Iranian delegate,"))
    a.statement("American", USA, "demand", "the underground plant at Fordow be closed", act="demand", to="Iran", key="s_fordow")
    a.statement("An Iranian delegate", DELEGATE, "replied", "it was ‘not serious’", act="refusal", key="s_not_serious", mode="mixed")
    a.statement("He", DELEGATE, "hint", "Iran might consider halting its 20 per cent work if the powers guaranteed fuel for the Tehran research reactor and put off the ban on oil", act="proposal", key="s_hint", alt={"act": ["promise"]})
    a.commitment("American", USA, "demand", "the underground plant at Fordow be closed", toward=[IRAN], key="c_fordow")
    a.commitment("An Iranian delegate", DELEGATE, "refusal", "it was ‘not serious’", toward=[USA], minor=True, key="c_not_serious")
    a.commitment(("Iran", 1), IRAN, "promise", "might consider halting its 20 per cent work", "if the powers guaranteed fuel for the Tehran research reactor and put off the ban on oil", toward=[SIX], key="c_hint")
    a.event("REQUEST", "occurred", [USA], [IRAN], "the American demand that the underground plant at Fordow be closed", key="e_fordow")
    a.event("RETREAT", "hypothetical", [IRAN], [USA], "the underground plant at Fordow be closed", place="Fordow", minor=True, key="e_fordow_closed", alt={"plover": ["CONCEDE"], "targets": [[SIX]]})
    a.event("REJECT", "occurred", [DELEGATE], [USA], "An Iranian delegate, asked about the American demand that the underground plant at Fordow be closed, replied that it was ‘not serious’", key="e_not_serious", alt={"sources": [[IRAN]]})
    a.event("AGREE", "occurred", [DELEGATE], [SIX], "Iran might consider halting its 20 per cent work", minor=True, key="e_hint", alt={"sources": [[IRAN]]})
    a.event("AID", "hypothetical", [SIX], [IRAN], "the powers guaranteed fuel for the Tehran research reactor", minor=True, key="e_fuel", alt={"plover": ["AGREE", "COOPERATE"]})
    a.event("CONCEDE", "hypothetical", [EU], [IRAN], "put off the ban on oil", key="e_put_off", alt={"sources": [[SIX]]})

    a.at(a.paragraph("The meeting took"))
    a.statement("Iran", IRAN, "declared", "Turkey was no longer an acceptable host because of its stand on Syria", act="refusal", key="s_no_host", alt={"act": ["accusation"]})
    a.statement("Iran", IRAN, "asked", "for Baghdad, Beijing or Damascus", act="demand", key="s_ask_baghdad", alt={"act": ["proposal"]})
    a.statement("she", ASHTON, "proposed", "dates in early March", act="proposal", minor=True, key="s_dates")
    a.statement("Turkey’s prime minister, Recep Tayyip Erdogan", ERDOGAN, "accused", "the Iranians of insincerity", act="accusation", key="s_erd")
    a.commitment("Iran", IRAN, "refusal", "Turkey was no longer an acceptable host", toward=[TURKEY], minor=True, key="c_no_host", alt={"toward": [[SIX]]})
    a.commitment("Iran", IRAN, "demand", "Baghdad, Beijing or Damascus", toward=[SIX], minor=True, key="c_ask_baghdad")
    a.event("CONSULT", "occurred", [JALILI], [ASHTON], "Mr Jalili did not reply to Lady Ashton’s letter of October until the middle of February", when="2012-02", format="letter", key="e_reply")
    a.event("CONSULT", "occurred", [ASHTON], [JALILI], "Lady Ashton’s letter of October", when="2011-10", format="letter", key="e_letter", alt={"targets": [[IRAN]]})
    a.event("REQUEST", "occurred", [ASHTON], [JALILI], "she proposed dates", when="2012-03", key="e_dates", alt={"plover": ["CONSULT"], "targets": [[IRAN]]})
    a.event("REJECT", "occurred", [IRAN], [TURKEY], "Iran suddenly declared that Turkey was no longer an acceptable host", key="e_no_host")
    a.event("REQUEST", "occurred", [IRAN], [SIX], "asked for Baghdad, Beijing or Damascus", key="e_ask_baghdad", alt={"targets": [[], [ASHTON]]})
    a.event("ACCUSE", "occurred", [ERDOGAN], [IRAN], "Turkey’s prime minister, Recep Tayyip Erdogan, accused the Iranians of insincerity", key="e_erd")
    a.event("CONCEDE", "occurred", [SIX], [IRAN], "having obtained Baghdad for the second round", minor=True, key="e_obtained")

    a.at(a.paragraph("What brought them?"))
    kow = "any interference with exports would be answered by closing the Strait of Hormuz, the channel for a fifth of the world’s oil"
    a.statement("The Europeans", EUROPEANS, "believe", "the money did", key="s_money")
    a.statement("an influential Iranian MP, Mohammad Kowsari", KOWSARI, "saying", kow, act="threat", key="s_kow")
    a.statement("the vice-president, Mohammad Reza Rahimi", RAHIMI, "promised", "not a barrel would get out if it came to sanctions", act="threat", date="2011-12", key="s_rah")
    a.statement("the head of the army", ARMY, "advised", "to stay away", act="demand", to="American aircraft carrier", key="s_army", alt={"act": ["threat"], "addressee": ["United States"]})
    a.commitment("the 27 foreign ministers", EU, "promise", "do without Iranian oil", toward=[IRAN], minor=True, key="c_without", alt={"kind": ["threat"], "toward": [[]]})
    a.commitment("an influential Iranian MP, Mohammad Kowsari", KOWSARI, "threat", "closing the Strait of Hormuz", "any interference with exports", polarity="if", toward=[EU], key="c_kow", alt={"toward": [[]]})
    a.commitment("the vice-president, Mohammad Reza Rahimi", RAHIMI, "threat", "not a barrel would get out", "if it came to sanctions", key="c_rah", alt={"toward": [[EU], [USA], [USA, EU]]})
    a.commitment("the head of the army", ARMY, "demand", "to stay away", toward=[USA], key="c_army")
    a.event("CONSULT", "occurred", [EU], [EU], "the 27 foreign ministers resolved in Brussels", when=JAN23, place="Brussels", format="council", minor=True, key="e_council", alt={"when": ["2012-01"], "format": ["meeting"], "targets": [[]]})
    a.event("AGREE", "occurred", [EU], [EU], "the 27 foreign ministers resolved in Brussels to do without Iranian oil", when="2012-01", place="Brussels", key="e_resolved", alt={"when": [JAN23], "targets": [[], [IRAN]]})
    a.event("SANCTION", "occurred", [EU], [IRAN], "blocked the central bank’s assets", when="2012-01", key="e_blocked", alt={"when": [JAN23]})
    a.event("THREATEN", "occurred", [KOWSARI], [EU], "an influential Iranian MP, Mohammad Kowsari, was saying that any interference with exports would be answered by closing the Strait of Hormuz", when="2012-01", key="e_kow", alt={"targets": [[]]})
    a.event("COERCE", "hypothetical", [IRAN], [], "closing the Strait of Hormuz", place="Strait of Hormuz", key="e_closing", more=["not a barrel would get out"], alt={"targets": [[EU]]})
    a.event("SANCTION", "hypothetical", [EU], [IRAN], "any interference with exports", minor=True, key="e_interference", alt={"sources": [[]], "plover": ["COERCE"]})
    a.event("THREATEN", "occurred", [RAHIMI], [], "the vice-president, Mohammad Reza Rahimi, had promised that not a barrel would get out", when="2011-12", key="e_rah", alt={"targets": [[EU], [USA], [USA, EU]]})
    a.event("REQUEST", "occurred", [ARMY], [USA], "the head of the army advised an American aircraft carrier to stay away", key="e_army", alt={"plover": ["THREATEN"], "when": ["2012-01"]})
    a.event("MOBILIZE", "occurred", [USA], [IRAN], "On 22 January another carrier passed through", when=JAN22, place="Strait of Hormuz", key="e_carrier", alt={"targets": [[]], "sources": [[USA, UK, FRANCE]]})
    a.event("COOPERATE", "occurred", [UK, FRANCE], [USA], "in the company of British and French warships", when=JAN22, place="Strait of Hormuz", minor=True, key="e_company", alt={"plover": ["MOBILIZE"]})
    a.figure(27, "states", "member states of the European Union", "27 foreign ministers", minor=True, key="f_27")
    a.figure(20, "percent", "share of the world's oil that passes the Strait of Hormuz", "a fifth of the world’s oil", approx=True, key="f_fifth", alt={"value": [0.2], "approx": [False]})

    a.at(a.paragraph("Iran’s sales to Europe"))
    a.statement("one shipbroker", BROKER, "according to", "Iran’s sales to Europe, which a spokesman in Tehran had boasted the continent could not live without, have fallen by half since the winter", key="s_broker")
    a.statement("a spokesman in Tehran", SPOKESMAN, "boasted", "the continent could not live without", key="s_boast")
    a.event("SANCTION", "occurred", [GREECE], [IRAN], "Greece, once the most reluctant, gave up its purchases", when="2012-04", key="e_greece")
    a.event("CONSULT", "occurred", [IAEA], [IRAN], "who visited Tehran at the end of January", when="2012-01", place="Tehran", format="visit", key="e_iaea_jan", alt={"when": [None]})
    a.event("CONSULT", "occurred", [IAEA], [IRAN], "again in February", when="2012-02", place="Tehran", format="visit", key="e_iaea_feb")
    a.event("REJECT", "occurred", [IRAN], [IAEA], "were twice turned away from the Parchin base", when="2012-01/2012-02", place="Parchin", key="e_parchin", alt={"plover": ["COERCE"], "when": [None]})
    a.figure(50, "percent", "fall of Iranian oil sales to Europe", "fallen by half", side="IRN", approx=True, key="f_half", alt={"approx": [False], "value": [0.5]})

    a.at(a.paragraph("Israel is unimpressed"))
    a.statement("Its prime minister, Benjamin Netanyahu", NETANYAHU, "complained", "Iran had been given a gift of five weeks in which to go on enriching", act="accusation", date=SUNDAY, key="s_gift")
    a.statement("Barack Obama", OBAMA, "retorted", "nothing had been given away", act="denial", key="s_oba_nothing", to="Benjamin Netanyahu", alt={"date": [SUNDAY], "addressee": [None]})
    a.statement("Barack Obama", OBAMA, "warned", "there would be further sanctions if the talks brought no breakthrough in the coming months", act="threat", key="s_oba_warn", alt={"date": [SUNDAY]})
    a.statement("Russia", RUSSIA, "urged", "to suspend it as a reward for Istanbul", act="demand", to="European Union", key="s_rus")
    a.statement("a spokesman for Lady Ashton", EU_SPOKESMAN, "said", "the idea had not been discussed", act="denial", key="s_not_discussed", alt={"act": ["claim", "refusal"]})
    a.commitment("Barack Obama", OBAMA, "threat", "there would be further sanctions", "if the talks brought no breakthrough in the coming months", toward=[IRAN], key="c_oba")
    a.commitment("Russia", RUSSIA, "demand", "to suspend it as a reward for Istanbul", toward=[EU], key="c_rus")
    a.event("ACCUSE", "occurred", [NETANYAHU], [SIX], "Its prime minister, Benjamin Netanyahu, complained yesterday that Iran had been given a gift of five weeks", when=SUNDAY, key="e_gift", alt={"sources": [[ISRAEL]]})
    a.event("CONSULT", "occurred", [OBAMA], [], "speaking at a summit in Colombia", place="Colombia", format="council", minor=True, key="e_summit", alt={"format": ["meeting"], "status": ["ongoing"]})
    a.event("THREATEN", "occurred", [OBAMA], [IRAN], "warned that there would be further sanctions if the talks brought no breakthrough", key="e_oba_warn", alt={"when": [SUNDAY]})
    a.event("CONCEDE", "occurred", [SIX], [IRAN], "Iran had been given a gift of five weeks", minor=True, key="e_given", alt={"plover": ["AID"], "status": ["hypothetical"]})
    a.event("CONCEDE", "denied", [SIX], [IRAN], "nothing had been given away", minor=True, key="e_nothing_given", alt={"sources": [[USA]], "targets": [[]]})
    a.event("SANCTION", "hypothetical", [USA], [IRAN], "further sanctions", key="e_further")
    a.event("REQUEST", "occurred", [RUSSIA], [EU], "Russia, which has never liked the embargo, urged Europe to suspend it", key="e_rus")
    a.event("CONCEDE", "hypothetical", [EU], [IRAN], "suspend it as a reward for Istanbul", minor=True, key="e_suspend")
    a.event("CONSULT", "denied", [EU], [], "the idea had not been discussed", minor=True, format="talks", key="e_not_discussed")
    a.figure(5, "weeks", "time until the round in Baghdad", "five weeks", key="f_five")

    a.at(a.paragraph("The EU is to review"))
    a.statement("Nobody in Brussels", Party("officials in Brussels (unnamed)", "EU"), "expects", "it to flinch", act="expectation", minor=True, key="s_flinch")
    a.statement("a European ambassador", AMBASSADOR, "said", ["‘If Baghdad fails,’", "‘July will come all the same, and then we shall hear about the strait again.’"], mode="direct", act="expectation", key="s_july")
    a.commitment("a European ambassador", AMBASSADOR, "threat", "July will come all the same", "If Baghdad fails", toward=[IRAN], minor=True, key="c_july")
    a.event("CONSULT", "scheduled", [EU], [EU], "The EU is to review the measure", when="2012-04", format="council", minor=True, key="e_review", alt={"targets": [[]]})
    a.event("REJECT", "hypothetical", [IRAN], [SIX], "If Baghdad fails", minor=True, key="e_baghdad_fails", alt={"plover": ["CONSULT"], "sources": [[]]})
