"""Gold for the Turkish newspaper's report of 25 January 2012, in translation."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import (
    ASHTON, CHINA, DAVUTOGLU, DENMARK, EU, IAEA, IRAN, IRAN_MFA, JALILI, KOWSARI, LAVROV, RUSSIA, SALEHI_FM,
    SIX, TURKEY, USA, WHITE_HOUSE,
)

from annotate import Article, Party

MFA, MFA_SOURCES = Party("Turkish Foreign Ministry", "TUR"), Party("Turkish Foreign Ministry sources (unnamed)", "TUR")
ENERGY, ENERGY_OFFICIAL, SECTOR = Party("Turkish Energy Ministry", "TUR"), Party("official of the Energy Ministry (unnamed)", "TUR"), Party("sector sources (unnamed)")
SPEAKER, IRAN_DIPLOMAT = Party("speaker of the Iranian Foreign Ministry (unnamed)", "IRN"), Party("diplomat of Iran in Ankara (unnamed)", "IRN")
SALAMI, DEFENCE, ADVISER = Party("Hossein Salami", "IRN"), Party("official of the US defence ministry (unnamed)", "USA"), Party("adviser of Catherine Ashton (unnamed)", "EU")
SAUDI, TUPRAS, ARMY = Party("Saudi Arabia", "SAU"), Party("Tupras"), Party("chief of the Iranian army", "IRN")
MONDAY, TUESDAY, SUNDAY = "2012-01-23", "2012-01-24", "2012-01-22"


def annotate(a: Article) -> None:
    a.document(
        published="2012-01-25", title="«The table is in Istanbul, the chairs are empty»: Ankara is waiting for the answer of Tehran",
        byline="Our correspondents in Ankara and Tehran", publisher="Yeni Iskele", published_span="25.01.2012",
        boilerplate=["(This text is translated from Turkish. The responsibility for the original belongs to Yeni Iskele.)"],
    )

    a.at(a.paragraph("The Foreign Ministry in Ankara"))
    a.statement("The Foreign Ministry in Ankara", MFA, "transmitted", "Turkey is ready to host, at any date, a new meeting between Iran and the countries called 5+1", act="promise", to="Tehran and the capitals of Europe", date=TUESDAY, key="s_host", alt={"act": ["proposal"], "addressee": ["Tehran", None]})
    a.statement("the ministry sources", MFA_SOURCES, "According to", ["both sides have given to Minister Ahmet Davutoglu the word that they will come to Istanbul", "what is missing is only a date"], key="s_word")
    a.statement("both sides", Party("Iran and the 5+1"), "word", "they will come to Istanbul", act="promise", to="Ahmet Davutoglu", key="s_both_word")
    a.commitment("Turkey", TURKEY, "promise", "host, at any date, a new meeting between Iran and the countries called 5+1", toward=[IRAN, SIX], key="c_host", alt={"toward": [[IRAN, EU], []]})
    a.commitment("both sides", Party("Iran and the 5+1"), "promise", "they will come to Istanbul", toward=[DAVUTOGLU], key="c_both_word", alt={"toward": [[TURKEY]]})
    a.event("AGREE", "occurred", [TURKEY], [IRAN, SIX], "Turkey is ready to host, at any date, a new meeting", when=TUESDAY, key="e_host", alt={"sources": [[MFA]], "targets": [[IRAN, EU], [IRAN]]})
    a.event("CONSULT", "hypothetical", [IRAN], [SIX], "a new meeting between Iran and the countries called 5+1", place="Istanbul", format="meeting", key="e_new_meeting", more=["the meeting can be made within weeks"], alt={"format": ["talks"], "sources": [[SIX]], "targets": [[IRAN]]})
    a.event("AGREE", "occurred", [IRAN, SIX], [DAVUTOGLU], "both sides have given to Minister Ahmet Davutoglu the word that they will come to Istanbul", key="e_word", alt={"targets": [[TURKEY]]})

    a.at(a.paragraph("Davutoglu, who has been"))
    a.statement("Davutoglu", DAVUTOGLU, "underlines", "a military solution would be disaster for the whole region", act="expectation", key="s_disaster", alt={"act": ["claim"]})
    a.statement("The minister", DAVUTOGLU, "invited", "to abstain from words which cannot be taken back", act="demand", to="Iran and the 5+1", key="s_abstain", alt={"mode": ["mixed"], "addressee": [None, "the sides"]})
    a.commitment("The minister", DAVUTOGLU, "demand", "to abstain from words which cannot be taken back", toward=[IRAN, SIX], minor=True, key="c_abstain", alt={"toward": [[IRAN, EU]]})
    a.event("CONSULT", "occurred", [DAVUTOGLU], [IRAN], "who has been in Tehran at the beginning of the month", when="2012-01", place="Tehran", format="visit", key="e_dav_visit")
    a.event("CONSULT", "occurred", [SALEHI_FM], [DAVUTOGLU], "has received last Thursday in Ankara his colleague Ali Akbar Salehi", when="2012-01-19", place="Ankara", format="visit", key="e_salehi_visit", alt={"format": ["meeting"], "sources": [[DAVUTOGLU]], "targets": [[SALEHI_FM]]})
    a.event("ASSAULT", "hypothetical", [], [IRAN], "a military solution would be disaster for the whole region", minor=True, key="e_military", alt={"targets": [[]], "sources": [[USA]]})
    a.event("REQUEST", "occurred", [DAVUTOGLU], [IRAN, SIX], "The minister invited «the sides» to abstain from words", key="e_abstain", alt={"targets": [[IRAN, EU]]})

    a.at(a.paragraph("The call comes in"))
    a.statement("the Energy Ministry", ENERGY, "According to", "Iran is losing thus a market of 450 thousand barrels in the day", key="s_450")
    a.commitment("the ministers of the European Union", EU, "promise", "to give up the Iranian petrol", toward=[IRAN], minor=True, key="c_give_up", alt={"kind": ["threat"], "toward": [[]]})
    a.event("CONSULT", "occurred", [EU], [EU], "On Monday the ministers of the European Union took in Brussels the decision", when=MONDAY, place="Brussels", format="council", minor=True, key="e_council", alt={"format": ["meeting"], "targets": [[]]})
    a.event("AGREE", "occurred", [EU], [EU], "the ministers of the European Union took in Brussels the decision to give up the Iranian petrol", when=MONDAY, place="Brussels", key="e_decision", more=["Tehran has received the decision with anger"], alt={"targets": [[], [IRAN]]})
    a.event("SANCTION", "occurred", [EU], [IRAN], "New purchases are forbidden since that day", when=MONDAY, key="e_new_purchases", alt={"status": ["ongoing"]})
    a.event("SANCTION", "scheduled", [EU], [IRAN], "the contracts in hand will end on 1 July", when="2012-07-01", key="e_july", more=["give up the Iranian petrol", "Turkey will not take part in the embargo"])
    a.event("SANCTION", "occurred", [EU], [IRAN], "The money of the Iranian Central Bank in Europe is blocked", when=MONDAY, key="e_blocked", alt={"status": ["ongoing"], "when": [None]})
    a.figure(450000, "barrels per day", "Iranian oil sold to Europe", "450 thousand barrels in the day", side="IRN", key="f_450")

    a.at(a.paragraph("Turkey will not"))
    a.statement("an official of the Energy Ministry", ENERGY_OFFICIAL, "said", "«We are bound by the decisions of the United Nations, not by those of Brussels»", act="refusal", key="s_bound", alt={"act": ["claim"]})
    a.statement("an official of the Energy Ministry", ENERGY_OFFICIAL, "recalling", "the country buys from Iran nearly half of its petrol", key="s_half")
    a.statement("the sector sources", SECTOR, "telling", "Tupras, the only refiner, is looking for additional petrol in Saudi Arabia", key="s_tupras", minor=True)
    a.commitment("Turkey", TURKEY, "refusal", "not take part in the embargo", toward=[EU], key="c_no_embargo")
    a.event("REJECT", "occurred", [TURKEY], [EU], "Turkey will not take part in the embargo", key="e_no_embargo", more=["We are bound by the decisions of the United Nations, not by those of Brussels"])
    a.event("SANCTION", "denied", [TURKEY], [IRAN], "Turkey will not take part in the embargo", minor=True, key="e_no_turk_ban")
    a.event("COOPERATE", "ongoing", [TURKEY], [IRAN], "the country buys from Iran nearly half of its petrol", minor=True, key="e_turk_buys")
    a.event("REQUEST", "ongoing", [TUPRAS], [SAUDI], "Tupras, the only refiner, is looking for additional petrol in Saudi Arabia", minor=True, key="e_tupras", alt={"plover": ["COOPERATE", "CONSULT"], "status": ["occurred"], "sources": [[TURKEY]]})
    a.figure(50, "percent", "share of Iranian oil in Turkey's imports", "nearly half of its petrol", approx=True, high=50, side="TUR", key="f_half", alt={"high": [None], "value": [0.5]})

    a.at(a.paragraph("Tehran has received"))
    a.statement("he", SPEAKER, "claimed", "they will turn back from this road before summer, because their factories cannot work without Iranian petrol", act="expectation", key="s_turn_back", alt={"act": ["claim"]})
    a.statement("He", SPEAKER, "said", "the enrichment of uranium is a right on which there will be no bargaining", act="refusal", key="s_bargain")
    a.commitment("He", SPEAKER, "refusal", "there will be no bargaining", key="c_bargain", alt={"toward": [[EU], [SIX]]})
    a.event("PROTEST", "occurred", [IRAN_MFA], [DENMARK], "The ambassador of Denmark was called to the Foreign Ministry", when=MONDAY, place="Tehran", key="e_summon", more=["a note of protest was given into his hand"], alt={"plover": ["CONSULT", "ACCUSE"], "targets": [[EU], [DENMARK, EU]]})
    a.event("ACCUSE", "occurred", [SPEAKER], [EU], "The speaker of the ministry made fun of the Europeans", key="e_fun", alt={"sources": [[IRAN_MFA]]})
    a.event("CONCEDE", "hypothetical", [EU], [IRAN], "they will turn back from this road before summer", minor=True, key="e_turn_back")
    a.event("REJECT", "occurred", [SPEAKER], [EU], "the enrichment of uranium is a right on which there will be no bargaining", key="e_bargain", alt={"targets": [[], [SIX]], "sources": [[IRAN]]})

    a.at(a.paragraph("From the parliament"))
    no_close = "«Closing the strait is not on the agenda of the state. Our own ships are also passing from there.»"
    a.statement("Kowsari", KOWSARI, "threatened", "the Strait of Hormuz will be shut if an obstacle is put before the sale of petrol", act="threat", key="s_kow")
    a.statement("a diplomat of Iran in Ankara", IRAN_DIPLOMAT, "denied", "such a decision exists", act="denial", key="s_no_decision")
    a.statement("a diplomat of Iran in Ankara", IRAN_DIPLOMAT, None, no_close, act="denial", key="s_no_close")
    a.statement("Hossein Salami", SALAMI, "described", "as ordinary the presence of American ships in the Gulf", key="s_salami", alt={"act": ["support"]})
    a.statement("the chief of the army", ARMY, "ordered", "not to come back", act="demand", to="United States", key="s_chief", alt={"act": ["threat"], "addressee": [None, "American ships"]})
    a.commitment("Kowsari", KOWSARI, "threat", "the Strait of Hormuz will be shut", "if an obstacle is put before the sale of petrol", toward=[EU], key="c_kow", alt={"toward": [[]]})
    a.commitment("a diplomat of Iran in Ankara", IRAN_DIPLOMAT, "refusal", "Closing the strait is not on the agenda of the state", minor=True, key="c_no_close", alt={"kind": ["promise"]})
    a.commitment("the chief of the army", ARMY, "demand", "not to come back", toward=[USA], key="c_chief")
    a.event("THREATEN", "occurred", [KOWSARI], [EU], "Kowsari, number two of the national security commission, threatened that the Strait of Hormuz will be shut", key="e_kow", alt={"targets": [[]], "when": [TUESDAY, MONDAY]})
    a.event("COERCE", "hypothetical", [IRAN], [], "the Strait of Hormuz will be shut", place="Strait of Hormuz", key="e_shut", alt={"targets": [[EU]]})
    a.event("COERCE", "denied", [IRAN], [], "Closing the strait is not on the agenda of the state", place="Strait of Hormuz", key="e_shut_denied", more=["denied that such a decision exists"])
    a.event("SANCTION", "hypothetical", [EU], [IRAN], "an obstacle is put before the sale of petrol", minor=True, key="e_obstacle", alt={"sources": [[]], "plover": ["COERCE"]})
    a.event("MOBILIZE", "ongoing", [USA], [IRAN], "the presence of American ships in the Gulf", place="Gulf", minor=True, key="e_presence", alt={"targets": [[]]})
    a.event("REQUEST", "occurred", [ARMY], [USA], "in the beginning of January the chief of the army had ordered not to come back", when="2012-01", key="e_chief", alt={"plover": ["THREATEN"]})
    a.event("MOBILIZE", "occurred", [USA], [IRAN], "The aircraft carrier Abraham Lincoln has passed the strait", when=SUNDAY, place="Strait of Hormuz", key="e_lincoln", alt={"targets": [[]]})

    a.at(a.paragraph("America applauds"))
    a.statement("America", USA, "applauds", "Europe", act="support", key="s_applauds")
    a.statement("The White House", WHITE_HOUSE, "says", "the pressure will grow as long as Iran does not fulfil its duties", act="threat", key="s_wh")
    a.statement("a official of the defence ministry", DEFENCE, "transmits", "mines in the strait would be cleaned and those who laid them would pay the price", act="threat", key="s_mines")
    a.commitment("The White House", WHITE_HOUSE, "threat", "the pressure will grow", "as long as Iran does not fulfil its duties", polarity="unless", toward=[IRAN], key="c_wh", alt={"polarity": ["until"]})
    a.commitment("a official of the defence ministry", DEFENCE, "promise", "mines in the strait would be cleaned", toward=[IRAN], key="c_clean", alt={"kind": ["threat"], "toward": [[]]})
    a.commitment("a official of the defence ministry", DEFENCE, "threat", "would pay the price", "those who laid them", polarity="if", toward=[IRAN], key="c_price", alt={"condition": [None]})
    a.event("SUPPORT", "occurred", [USA], [EU], "America applauds Europe", key="e_applauds")
    a.event("THREATEN", "occurred", [WHITE_HOUSE], [IRAN], "the pressure will grow as long as Iran does not fulfil its duties", key="e_wh")
    a.event("SANCTION", "hypothetical", [USA], [IRAN], "the pressure will grow", key="e_pressure", alt={"status": ["ongoing"]})
    a.event("THREATEN", "occurred", [DEFENCE], [IRAN], "those who laid them would pay the price", key="e_price", alt={"sources": [[USA]]})
    a.event("ASSAULT", "hypothetical", [USA], [IRAN], "would pay the price", minor=True, key="e_pay", alt={"plover": ["COERCE"]})
    a.event("COERCE", "hypothetical", [IRAN], [], "mines in the strait", place="Strait of Hormuz", minor=True, key="e_mines", alt={"plover": ["MOBILIZE", "ASSAULT"]})

    a.at(a.paragraph("Moscow finds"))
    a.statement("Moscow", RUSSIA, "finds", "the embargo wrong", act="accusation", key="s_mos", alt={"act": ["claim"]})
    a.statement("Minister Lavrov", LAVROV, "told", "with one-sided punishments nobody can be brought to the table", act="accusation", date=TUESDAY, key="s_lav", alt={"act": ["claim", "expectation"]})
    a.statement("Beijing", CHINA, "opposed", "to «pressure»", act="refusal", mode="mixed", key="s_chi_pressure", alt={"act": ["accusation"]})
    a.statement("Beijing", CHINA, "wants", "a solution by dialogue", act="demand", key="s_chi_dialogue", alt={"act": ["proposal"]})
    a.commitment("Beijing", CHINA, "demand", "a solution by dialogue", toward=[EU, IRAN], minor=True, key="c_chi", alt={"toward": [[]]})
    a.event("ACCUSE", "occurred", [RUSSIA], [EU], "Moscow finds the embargo wrong", key="e_mos", more=["with one-sided punishments nobody can be brought to the table"], alt={"sources": [[LAVROV]], "when": [TUESDAY]})
    a.event("ACCUSE", "occurred", [CHINA], [EU], "Beijing, which buys the biggest part of the Iranian petrol, was also opposed to «pressure»", key="e_chi", alt={"plover": ["REJECT"]})
    a.event("REQUEST", "occurred", [CHINA], [EU, IRAN], "wants a solution by dialogue", minor=True, key="e_chi_dialogue", alt={"targets": [[], [EU]]})
    a.event("CONSULT", "hypothetical", [EU], [IRAN], "a solution by dialogue", minor=True, format="talks", key="e_dialogue", alt={"sources": [[IRAN], [SIX]], "targets": [[EU], [SIX]]})
    a.event("COOPERATE", "ongoing", [CHINA], [IRAN], "buys the biggest part of the Iranian petrol", minor=True, key="e_chi_buys")

    a.at(a.paragraph("In Brussels the office"))
    a.statement("one of her advisers", ADVISER, "told", "«Mrs Ashton wrote a letter in October and the answer did not come. We cannot sit at a table because the host is kind»", act="refusal", to="Yeni Iskele", key="s_letter", alt={"act": ["claim"], "addressee": ["us", None]})
    a.statement("He", ADVISER, "added", "if Iran comes without preconditions, the meeting can be made within weeks", act="promise", key="s_weeks", alt={"act": ["proposal", "expectation"]})
    a.statement("The diplomat of Iran", IRAN_DIPLOMAT, "claims", ["the contrary", "the answer of the negotiator Saeed Jalili is ready and will be sent after the inspectors of the atomic agency, who are expected on 29 January, leave Tehran"], act="promise", key="s_answer", alt={"act": ["claim"]})
    a.statement("he", IRAN_DIPLOMAT, "promised", "Iran will open to them every door they ask for", act="promise", key="s_door")
    a.commitment("one of her advisers", ADVISER, "refusal", "We cannot sit at a table", minor=True, key="c_sit")
    a.commitment("He", ADVISER, "promise", "the meeting can be made within weeks", "if Iran comes without preconditions", toward=[IRAN], key="c_weeks")
    a.commitment("The diplomat of Iran", IRAN_DIPLOMAT, "promise", "the answer of the negotiator Saeed Jalili is ready and will be sent", "after the inspectors of the atomic agency, who are expected on 29 January, leave Tehran", polarity="until", toward=[ASHTON], key="c_answer", alt={"toward": [[EU], []], "condition": [None], "polarity": ["if"]})
    a.commitment(("Iran", 3), IRAN, "promise", "open to them every door they ask for", toward=[IAEA], key="c_door")
    a.event("CONSULT", "occurred", [ASHTON], [IRAN], "Mrs Ashton wrote a letter", when="2011-10", format="letter", key="e_letter", alt={"targets": [[JALILI]]})
    a.event("CONSULT", "denied", [IRAN], [ASHTON], "the answer did not come", format="letter", minor=True, key="e_no_answer", alt={"plover": ["REJECT"]})
    a.event("REJECT", "occurred", [ADVISER], [TURKEY], "We cannot sit at a table because the host is kind", minor=True, key="e_sit", alt={"sources": [[EU], [ASHTON]], "targets": [[IRAN], []]})
    a.event("CONCEDE", "hypothetical", [IRAN], [EU], "Iran comes without preconditions", minor=True, key="e_no_precond", alt={"targets": [[SIX], []]})
    a.event("AGREE", "occurred", [ADVISER], [IRAN], "the meeting can be made within weeks", minor=True, key="e_weeks", alt={"sources": [[EU], [ASHTON]]})
    a.event("CONSULT", "hypothetical", [JALILI], [ASHTON], "the answer of the negotiator Saeed Jalili is ready and will be sent", format="letter", key="e_answer", alt={"status": ["scheduled"]})
    a.event("AGREE", "occurred", [IRAN_DIPLOMAT], [ASHTON], "the answer of the negotiator Saeed Jalili is ready and will be sent", minor=True, key="e_answer_promised", alt={"sources": [[IRAN]], "targets": [[EU]]})
    a.event("CONSULT", "scheduled", [IAEA], [IRAN], "the inspectors of the atomic agency, who are expected on 29 January", when="2012-01-29", place="Tehran", format="visit", key="e_iaea")
    a.event("AGREE", "occurred", [IRAN_DIPLOMAT], [IAEA], "Iran will open to them every door they ask for", key="e_door", alt={"sources": [[IRAN]]})
    a.event("CONCEDE", "hypothetical", [IRAN], [IAEA], "open to them every door they ask for", minor=True, key="e_access", alt={"plover": ["COOPERATE"]})
