"""Gold for the copy translated from a Greek daily of 30 January 1996."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import (
    ARSENIS,
    CILLER,
    GRC,
    GREEK_NAVY,
    JOURNALISTS,
    MAYOR,
    PANGALOS,
    SIMITIS,
    TUR,
    TURKISH_NAVY,
    USA,
)

OFFICER, SOURCE = Party("officer of the Greek navy (unnamed)", "GRC"), Party("source of the Turkish Ministry of Foreign Affairs (unnamed)", "TUR")
NILES, DIPLOMAT, SPOKESMAN = Party("Thomas Niles", "USA"), Party("diplomat of a third country (unnamed)"), Party("Greek government spokesman (unnamed)", "GRC")
CAPTAIN, SEVASTI, FISHERMEN, PORT = Party("captain of the Turkish freighter"), Party("Kyra-Sevasti"), Party("fishermen of Kalymnos"), Party("port authority of Kalymnos", "GRC")
NEZERITIS, AGENCIES, BODRUM = Party("Dimitrios Nezeritis", "GRC"), Party("agencies of Ankara", "MEDIA"), Party("fishermen from Bodrum")
TUG = Party("Greek tug")


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    TUE, MON, SUN, SAT, THU = weekday("1996-01-30", "Tuesday"), "1996-01-29", "1996-01-28", "1996-01-27", "1996-01-25"
    a.document(published=TUE, title="THE FLAG REMAINS, THE SHIPS MULTIPLY", byline="Of our envoy Lefteris Magklis", publisher="Aegean Press Digest", published_span="Tuesday, 30 January 1996", alt={"publisher": ["I Foni tou Archipelagous"]},
               boilerplate=["AEGEAN PRESS DIGEST No. 17 (translations, not responsible for content)", "Translated from the Greek.", "[End of translation. Reproduction with the permission of the Digest only.]"])

    a.at(a.paragraph("From the quay of Pothia"))
    E("MOBILIZE", "ongoing", [GREEK_NAVY, TURKISH_NAVY], [], "they are anchored since yesterday noon eleven warships, six ours and five theirs, around two rocks", when="1996-01-29/1996-01-30", place="Imia", more=["THE SHIPS MULTIPLY"],
      alt={"sources": [[GRC, TUR], [GRC]], "targets": [[GRC, TUR], [TUR]], "when": [MON, None]}, key="fleets")
    F(5.5, "miles", "distance of the islets from Kalymnos", "five and a half miles", key="distance")
    F(11, "warships", "warships around the islets", "eleven warships", key="warships")
    F(6, "warships", "Greek warships around the islets", "six ours", side="GRC")
    F(5, "warships", "Turkish warships around the islets", "five theirs", side="TUR")

    a.at(a.between("The Turkish government demanded", "nothing to negotiate."))
    S("The Turkish government", TUR, "demanded", "the immediate withdrawal of the soldiers and of the flag from the Imia", act="demand", to="Greece", date=MON, alt={"addressee": ["Dimitrios Nezeritis", None]}, key="note")
    C("The Turkish government", TUR, "demand", "the immediate withdrawal of the soldiers and of the flag from the Imia", toward=[GRC], key="note_c")
    E("REQUEST", "occurred", [TUR], [GRC], "The Turkish government demanded yesterday evening, through the note that it handed to our ambassador in Ankara, Mr. Dimitrios Nezeritis, the immediate withdrawal", when=MON, place="Ankara", alt={"targets": [[NEZERITIS]]}, key="demand")
    E("CONSULT", "occurred", [TUR], [NEZERITIS], "the note that it handed to our ambassador in Ankara", when=MON, place="Ankara", format="letter", minor=True, alt={"targets": [[GRC]], "format": ["meeting"]})
    E("RETREAT", "hypothetical", [GRC], [TUR], "the immediate withdrawal of the soldiers and of the flag", key="withdrawal")
    others = "if the Greek soldiers are not taken away from there by Athens, they will be taken away by others"
    S("she", CILLER, "let it be understood", others, act="threat", date=MON, alt={"date": [None]}, key="ciller")
    C("she", CILLER, "threat", "they will be taken away by others", "if the Greek soldiers are not taken away from there by Athens", polarity="unless", toward=[GRC], alt={"polarity": ["if"]}, key="ciller_c")
    C("she", CILLER, "demand", "the Greek soldiers are not taken away from there by Athens", toward=[GRC], minor=True)
    E("THREATEN", "occurred", [CILLER], [GRC], "she let it be understood that if the Greek soldiers are not taken away from there by Athens, they will be taken away by others", when=MON, alt={"when": [None]})
    E("ASSAULT", "hypothetical", [TUR], [GRC], "they will be taken away by others", minor=True, alt={"plover": ["COERCE"]}, key="taken_away")
    S(("Athens", 2), GRC, "answers", "there is nothing to negotiate", act="refusal", key="nothing")
    C(("Athens", 2), GRC, "refusal", "there is nothing to negotiate", toward=[TUR], key="nothing_c")
    E("REJECT", "occurred", [GRC], [TUR], "Athens answers that there is nothing to negotiate")
    a.at(a.rest("The sovereignty of Greece"))
    S("Mr. Kostas Simitis", SIMITIS, "underlined", ["The sovereignty of Greece over the islets", "results from the treaties of 1923 and of 1947 and from the agreement of 1932 between Italy and Turkey"], alt={"date": [MON]}, key="treaties")
    E("AGREE", "occurred", [Party("Italy", "ITA")], [TUR], "the agreement of 1932 between Italy and Turkey", when="1932", minor=True, key="agreement_1932")
    S("he", SIMITIS, "said", ["to whoever comes to try it", "Greece will not reply with a note"], act="threat", alt={"date": [MON]}, key="strong")
    C("he", SIMITIS, "threat", "Greece will not reply with a note", "to whoever comes to try it", toward=[TUR])
    E("THREATEN", "occurred", [SIMITIS], [TUR], "to whoever comes to try it, he said, Greece will not reply with a note", alt={"when": [MON]}, key="simitis_threat")
    E("ASSAULT", "hypothetical", [GRC], [TUR], "Greece will not reply with a note", minor=True, alt={"plover": ["MOBILIZE"]})

    a.at(a.paragraph("How did we arrive"))
    E("COERCE", "occurred", [MAYOR], [TUR], "the mayor of our island, Mr. Dimitris Diakomichalis, with the priest and two policemen raised the blue and white", when=weekday(THU, "Thursday"), place="Imia", minor=True, alt={"plover": ["PROTEST", "MOBILIZE"], "targets": [[]]}, key="mayor")
    E("COERCE", "occurred", [JOURNALISTS], [GRC], "there descended by helicopter journalists of a newspaper of Smyrna, who lowered it and raised their own", when=weekday(SAT, "Saturday"), place="Imia", alt={"plover": ["PROTEST", "ASSAULT"], "targets": [[], [MAYOR]]}, key="journalists")
    E("COERCE", "occurred", [GREEK_NAVY], [TUR], "a patrol boat of the Navy put back what had been there", when=weekday(SUN, "Sunday"), place="Imia", more=["THE FLAG REMAINS"], alt={"plover": ["MOBILIZE"], "targets": [[JOURNALISTS], []]}, key="navy_flag")
    S("an officer who took part", OFFICER, "told", ["«We found no Turk and we looked for none»", "«We found a thermos flask. It was still warm.»"], mode="direct", to="I Foni tou Archipelagous", alt={"act": ["denial"]})

    a.at(a.paragraph("The Turkish side claims"))
    S("The Turkish side", TUR, "claims", "otherwise", act="denial", minor=True, alt={"act": ["claim"]})
    S("a «source of the Ministry of Foreign Affairs»", SOURCE, "According to", "in the boat they were forty commandos and they aimed their weapons at fishermen from Bodrum", act="accusation", via=AGENCIES, alt={"act": ["claim"]}, key="forty_s")
    E("ACCUSE", "occurred", [SOURCE], [GREEK_NAVY], "they aimed their weapons at fishermen from Bodrum", minor=True, alt={"sources": [[TUR]], "targets": [[GRC]]})
    E("COERCE", "occurred", [GREEK_NAVY], [BODRUM], "they aimed their weapons at fishermen from Bodrum", when=SUN, alt={"plover": ["THREATEN", "ASSAULT"], "status": ["denied", "hypothetical"], "when": [None], "sources": [[GRC]]})
    F(40, "commandos", "Greek soldiers in the boat, as Turkey tells it", "forty commandos", side="GRC", key="forty")
    S("he", OFFICER, "says", ["they were nine", "«and one of these was seasick»"], act="denial", mode="mixed", key="nine_s")
    F(9, "soldiers", "Greek soldiers in the boat, as the officer tells it", "nine", side="GRC", key="nine")

    a.at(a.paragraph("It was in December"))
    S("its captain", CAPTAIN, "refused", "Greek tugs", act="refusal", date="1995-12", alt={"date": [None]}, key="refused_tugs")
    S("its captain", CAPTAIN, "on the ground that", "he was in Turkish waters", minor=True, key="turkish_waters")
    C("its captain", CAPTAIN, "refusal", "refused Greek tugs", toward=[GRC], minor=True, key="refused_tugs_c")
    E("REJECT", "occurred", [CAPTAIN], [GRC], "its captain refused Greek tugs", when="1995-12", key="tugs")
    E("AID", "occurred", [TUG], [CAPTAIN], "a tug of ours pulled it off in the end", when="1995-12", minor=True, alt={"sources": [[GRC]], "when": [None, "1995"], "plover": ["COOPERATE"]}, key="tug")
    S("the Minister of Foreign Affairs, Mr. Theodoros Pangalos", PANGALOS, "maintains", ["Nobody", "had disputed the islets for sixty-four years"], act="denial", alt={"act": ["claim"]})
    F(64, "years", "time during which nobody disputed the islets", "sixty-four years", minor=True)
    S("He", PANGALOS, "excluded", "any discussion on their regime", act="refusal", key="no_discussion")
    C("He", PANGALOS, "refusal", "any discussion on their regime", toward=[TUR], key="no_discussion_c")
    E("REJECT", "occurred", [PANGALOS], [TUR], "He has excluded any discussion on their regime")
    S("He", PANGALOS, "proposed", ["if it considers itself wronged, to go to the Court of The Hague"], act="proposal", to="Turkey", key="hague")
    C("He", PANGALOS, "demand", "to go to the Court of The Hague", "if it considers itself wronged", toward=[TUR], alt={"kind": ["promise"]})
    E("REQUEST", "occurred", [PANGALOS], [TUR], "proposed to Ankara, if it considers itself wronged, to go to the Court of The Hague")
    E("ACCUSE", "hypothetical", [TUR], [GRC], "to go to the Court of The Hague", minor=True, alt={"plover": ["CONSULT", "REQUEST"]})

    a.at(a.paragraph("The Americans are worried"))
    E("CONSULT", "occurred", [NILES], [ARSENIS], "The ambassador Mr. Thomas Niles visited yesterday twice the Ministry of Defence", when=MON, format="visit", alt={"targets": [[GRC], [Party("Greek Ministry of Defence", "GRC")]], "format": ["meeting"]}, key="niles")
    S("Mr. Gerasimos Arsenis", ARSENIS, "told", "the fleet will not leave first", act="refusal", to="Thomas Niles", date=MON, key="not_first")
    C("Mr. Gerasimos Arsenis", ARSENIS, "refusal", "the fleet will not leave first", toward=[USA], alt={"toward": [[TUR]]}, key="not_first_c")
    E("REJECT", "occurred", [ARSENIS], [NILES], "Mr. Gerasimos Arsenis told him, as we are informed, that the fleet will not leave first", when=MON, alt={"targets": [[USA], [TUR]]})
    E("RETREAT", "denied", [GRC], [TUR], "the fleet will not leave first", minor=True, alt={"sources": [[GREEK_NAVY]], "status": ["hypothetical"]})
    S("A diplomat of a third country", DIPLOMAT, "estimates", "a formula is being sought by which each side would carry off, at the same hour, all that it has brought", alt={"act": ["expectation"]}, key="formula")
    E("CONSULT", "ongoing", [USA], [GRC, TUR], "a formula is being sought", minor=True, format="talks", alt={"sources": [[]], "targets": [[]], "format": [None]}, key="formula_sought")
    E("RETREAT", "hypothetical", [GRC, TUR], [], "each side would carry off, at the same hour, all that it has brought", alt={"targets": [[GRC, TUR]]}, key="away")
    S(("he", 1), DIPLOMAT, "explained", "«If it is done with simultaneity, nobody has lowered anything. If one must begin, then both have something to lose by beginning»", mode="direct", to="I Foni tou Archipelagous", alt={"addressee": [None]})
    S("The government spokesman", SPOKESMAN, "denied", "such a proposal has been submitted", act="denial", key="no_formula")
    S(("he", 2), SPOKESMAN, "added", "Were it to be submitted, it would be rejected as regards the flag", act="refusal", alt={"act": ["threat"]})
    C(("he", 2), SPOKESMAN, "refusal", "it would be rejected as regards the flag", "Were it to be submitted", toward=[USA], alt={"toward": [[TUR], []]}, key="flag_stays")
    E("REQUEST", "denied", [], [GRC], "such a proposal has been submitted", minor=True, alt={"sources": [[USA]]})
    E("REJECT", "hypothetical", [GRC], [USA], "it would be rejected as regards the flag", minor=True, alt={"targets": [[], [TUR]]})
    E("REJECT", "occurred", [SPOKESMAN], [], "Were it to be submitted, it would be rejected as regards the flag", minor=True)

    a.at(a.paragraph("In Pothia the shops"))
    E("COERCE", "ongoing", [PORT], [FISHERMEN], "The fishermen have been prohibited by the port authority to exit beyond the cape", place="Kalymnos", alt={"status": ["occurred"]})
    S("the port authority", PORT, "prohibited", "to exit beyond the cape «until new order»", act="demand", to="fishermen of Kalymnos", mode="mixed", minor=True)
    C("the port authority", PORT, "demand", "exit beyond the cape", "until new order", toward=[FISHERMEN], minor=True)
    S("Kyra-Sevasti", SEVASTI, "wants", "to hear of no formula", act="refusal", minor=True)
    S("she", SEVASTI, "said", "«They went out with the flag, let them return with their lives»", mode="direct", act="demand", minor=True)
    C("she", SEVASTI, "demand", "let them return with their lives", toward=[GRC], minor=True, alt={"toward": [[]]})
    F(81, "years", "age of Kyra-Sevasti", "eighty-one years old", minor=True)
