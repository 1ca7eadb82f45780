"""Gold for the translated agency report of 30 November 2009."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import (
    ARIAS,
    BRA,
    CONGRESS,
    CRI,
    DE_FACTO,
    ESP,
    EU,
    HND,
    LULA,
    MICHELETTI,
    OAS,
    POLICE,
    TRIBUNAL,
    USA,
    ZELAYA,
)

LOBO, MORATINOS = Party("Porfirio Lobo", "HND"), Party("Miguel Ángel Moratinos", "ESP")
ARG, VEN, COL, PAN, PER, NIC = Party("Argentina", "ARG"), Party("Venezuela", "VEN"), Party("Colombia", "COL"), Party("Panama", "PAN"), Party("Peru", "PER"), Party("Nicaragua", "NIC")
DIPLOMAT, SOURCES = Party("Spanish diplomat (unnamed)", "ESP"), Party("sources of the Brazilian delegation (unnamed)", "BRA")
COLLABORATOR, SPOKESMAN = Party("collaborator of Manuel Zelaya (unnamed)", "HND"), Party("spokesman of Porfirio Lobo (unnamed)", "HND")
FRONT, FIRM, EU_SOURCE = Party("Resistance Front"), Party("firm contracted by the TSE"), Party("EU source (unnamed)", "EU")
STATE, GOVERNMENTS, MARCHERS = Party("State Department", "USA"), Party("governments of the continent"), Party("marchers in San Pedro Sula")
BRAVEN, FOUR = Party("Brazil, Argentina and Venezuela"), Party("Colombia, Panama, Peru and Costa Rica")
UN, SICA = Party("United Nations", "UN"), Party("Central American Integration System")


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    MON, SUN = weekday("2009-11-30", "Monday"), "2009-11-29"
    a.document(published=MON, title="Honduras votes and the region divides over the recognition of Lobo", agency="Istmo Noticias", published_span="30 Nov 2009", datelines=["Tegucigalpa/Estoril (Portugal)"],
               boilerplate=["(Translated from Spanish by the desk of Istmo Noticias. The agency does not answer for variations of style.)"], alt={"publisher": ["Istmo Noticias"]})

    a.at(a.paragraph("Tegucigalpa/Estoril"))
    F(56, "percent", "votes for Lobo", "56 per cent of the votes", side="HND")
    S("The conservative Porfirio Lobo", LOBO, "asked", "to deal with him as with any elected president", act="demand", to="governments of the continent", date=MON)
    C("The conservative Porfirio Lobo", LOBO, "demand", "deal with him as with any elected president", toward=[GOVERNMENTS])
    E("REQUEST", "occurred", [LOBO], [GOVERNMENTS], "The conservative Porfirio Lobo, proclaimed yesterday winner of the elections of Honduras with 56 per cent of the votes, asked this Monday the governments of the continent", when=MON)
    E("SUPPORT", "hypothetical", [GOVERNMENTS], [LOBO], "deal with him as with any elected president", minor=True, alt={"plover": ["COOPERATE"]})
    S("Brazil, Argentina and Venezuela", BRAVEN, "reaffirmed", "they will not recognize a mandatary born, as they maintain, of a coup d'état", act="refusal", date=MON, alt={"date": [None]}, key="no_recognition")
    S(("they", 2), BRAVEN, "maintain", ["born", "of a coup d'état"], act="accusation", minor=True)
    C("Brazil, Argentina and Venezuela", BRAVEN, "refusal", "recognize a mandatary born, as they maintain, of a coup d'état", toward=[LOBO], alt={"toward": [[HND]]})
    E("REJECT", "occurred", [BRA, ARG, VEN], [LOBO], "Brazil, Argentina and Venezuela reaffirmed that they will not recognize a mandatary born", when=MON, alt={"targets": [[HND]], "when": [None]}, key="reject")
    E("COERCE", "occurred", [], [ZELAYA], "a coup d'état", minor=True, when="2009-06", alt={"when": [None, "2009-06-28"], "targets": [[]], "plover": ["ASSAULT"], "sources": [[DE_FACTO]]}, key="coup")

    a.at(a.paragraph("«The ballots are there"))
    S("a Spanish diplomat", DIPLOMAT, "summarized", "«The ballots are there, and the aeroplane of June is there too»", mode="direct", alt={"act": ["refusal"], "date": [MON]})
    E("CONSULT", "ongoing", [], [], "the Ibero-American Summit", when=MON, place="Estoril", format="meeting", minor=True, alt={"format": ["council"], "sources": [[ESP, BRA], [LULA]], "when": [None]})
    S("the minister Miguel Ángel Moratinos", MORATINOS, "said", ["Madrid", "will send no telegram of congratulation"], act="refusal", alt={"act": ["claim"]})
    C("Madrid", ESP, "refusal", "will send no telegram of congratulation", minor=True, toward=[LOBO], alt={"toward": [[], [HND]]})
    E("REJECT", "occurred", [ESP], [LOBO], "will send no telegram of congratulation", minor=True, alt={"sources": [[MORATINOS]], "targets": [[], [HND]]})

    a.at(a.paragraph("The Brazilian president"))
    precedent = "it would be to teach bad habits to the barracks to accept the result"
    S("he", LULA, "indicated", ["his country has not changed of opinion", precedent], act="refusal", to="the press", alt={"date": [MON]}, key="lula")
    E("REJECT", "occurred", [LULA], [LOBO], precedent, minor=True, alt={"targets": [[HND], [DE_FACTO]]})
    E("SUPPORT", "denied", [BRA], [LOBO], "to accept the result", minor=True, alt={"plover": ["CONCEDE"]})
    revision = "a revision «in the event that Zelaya is returned to the post before handing it over on 27 January»"
    S("Sources of his delegation", SOURCES, "discard", revision, act="promise", mode="mixed", alt={"act": ["claim"]})
    C("Sources of his delegation", SOURCES, "promise", "a revision", "in the event that Zelaya is returned to the post before handing it over on 27 January", toward=[HND], alt={"toward": [[LOBO], [DE_FACTO], []]})
    E("CONCEDE", "hypothetical", [BRA], [HND], "a revision", minor=True, alt={"targets": [[LOBO]]})
    E("CONCEDE", "hypothetical", [DE_FACTO], [ZELAYA], "Zelaya is returned to the post", alt={"sources": [[CONGRESS], []], "plover": ["RETREAT"]}, more=["decide on the restitution of the deposed Manuel Zelaya"], key="restored")

    a.at(a.paragraph("The other pole is"))
    S("The State Department", STATE, "spoke well", "of the queues at the polling stations", act="support", key="us_step")
    S("The State Department", STATE, "asked", "the Congress decide on the restitution of the deposed Manuel Zelaya", act="demand", to="Honduran Congress", key="us_asks")
    C("The State Department", STATE, "demand", "the Congress decide on the restitution of the deposed Manuel Zelaya", toward=[CONGRESS])
    E("SUPPORT", "occurred", [STATE], [HND], "The State Department spoke well of the queues at the polling stations", minor=True, alt={"sources": [[USA]]})
    E("REQUEST", "occurred", [STATE], [CONGRESS], "asked that the Congress decide on the restitution of the deposed Manuel Zelaya", alt={"sources": [[USA]]})
    E("AGREE", "occurred", [ZELAYA], [DE_FACTO], "the accord of 30 October", when="2009-10-30", more=["The accord that should have put an end to the crisis"], alt={"targets": [[MICHELETTI]]}, key="signed")
    F(19, "sessions", "sessions that led to the accord", "nineteen sessions", minor=True, key="sessions")
    S("Colombia, Panama, Peru and Costa Rica", FOUR, "announced", "they will recognize the elected president", act="promise", key="four", alt={"act": ["support"]})
    C("Colombia, Panama, Peru and Costa Rica", FOUR, "promise", "recognize the elected president", toward=[LOBO], alt={"toward": [[HND]]})
    E("SUPPORT", "occurred", [COL, PAN, PER, CRI], [LOBO], "Colombia, Panama, Peru and Costa Rica announced already that they will recognize the elected president", alt={"plover": ["AGREE"], "targets": [[HND]]})
    E("SUPPORT", "hypothetical", [COL, PAN, PER, CRI], [LOBO], "they will recognize the elected president", minor=True, alt={"plover": ["COOPERATE"]})
    S("The Costa Rican mandatary, Óscar Arias", ARIAS, "urged", "to do so and to leave the past to the Hondurans", act="demand", to="governments of the continent", alt={"addressee": [None]})
    C("The Costa Rican mandatary, Óscar Arias", ARIAS, "demand", "do so", toward=[GOVERNMENTS])
    C("The Costa Rican mandatary, Óscar Arias", ARIAS, "demand", "leave the past to the Hondurans", toward=[GOVERNMENTS], minor=True)
    E("REQUEST", "occurred", [ARIAS], [GOVERNMENTS], "The Costa Rican mandatary, Óscar Arias, mediator of the first hour, urged the others to do so", alt={"targets": [[BRA, ARG, VEN], []]})

    a.at(a.paragraph("The Supreme Electoral Tribunal (TSE)"))
    S("The Supreme Electoral Tribunal (TSE)", TRIBUNAL, "reported", "a participation of 61.3 per cent, higher than that of 2005", key="tse")
    F(61.3, "percent", "turnout, by the electoral tribunal", "61.3 per cent", side="HND", key="turnout")
    E("AID", "ongoing", [BRA], [ZELAYA], "From the embassy of Brazil, where he remains since 21 September", when="2009-09-21/2009-11-30", place="Tegucigalpa", minor=True, alt={"plover": ["SUPPORT"], "when": [None, "2009-09-21"]}, key="refuge")
    S("Zelaya", ZELAYA, "denied", "the figure", act="denial")
    S("Zelaya", ZELAYA, "assured", "the abstention was of 65 per cent according to his own observers", key="abstention_s")
    S("his own observers", Party("observers of Manuel Zelaya"), "according to", "the abstention was of 65 per cent", via=ZELAYA, minor=True)
    F(65, "percent", "abstention, by Zelaya's observers", "65 per cent", key="abstention")
    S("a collaborator of his", COLLABORATOR, "ironized", "«They have counted the dead, the emigrated and the asleep»", act="accusation", mode="direct")
    E("ACCUSE", "occurred", [COLLABORATOR], [TRIBUNAL], "They have counted the dead, the emigrated and the asleep", minor=True)
    S("A firm contracted by the TSE", FIRM, "projected", "47.6", act="expectation", minor=True, alt={"act": ["claim"]})
    F(47.6, "percent", "turnout, as projected by a firm contracted by the tribunal", "47.6", key="firm")

    a.at(a.paragraph("The accord that should"))
    E("SANCTION", "occurred", [], [], "The accord that should have put an end to the crisis had broken on 6 November", when="2009-11-06", minor=True, alt={"plover": ["REJECT"], "sources": [[ZELAYA], [MICHELETTI]], "targets": [[DE_FACTO]]}, key="broken")
    S("Roberto Micheletti", MICHELETTI, "announced", "a cabinet of unity without ministers of the opponent", date="2009-11-06", alt={"date": [None, "2009-11-05"]})
    S("the opponent", ZELAYA, "declared", "it null", act="refusal", alt={"date": ["2009-11-06"]}, key="null")
    C("the opponent", ZELAYA, "refusal", "declared it null", toward=[MICHELETTI], minor=True, key="c_declared_null")
    E("REJECT", "occurred", [ZELAYA], [MICHELETTI], "who declared it null", when="2009-11-06", alt={"when": [None], "targets": [[DE_FACTO]]}, key="null_e")
    S("Each one", Party("Manuel Zelaya and Roberto Micheletti", "HND"), "blames", ["the one for not having sent his list, the other for the delay of the Congress"], act="accusation")
    E("ACCUSE", "occurred", [MICHELETTI], [ZELAYA], "Each one blames the other: the one for not having sent his list", alt={"sources": [[MICHELETTI, ZELAYA]]})
    E("ACCUSE", "occurred", [ZELAYA], [MICHELETTI], "the other for the delay of the Congress", alt={"targets": [[CONGRESS]]})
    E("CONSULT", "scheduled", [CONGRESS], [], "the Congress, which only convened itself for this Wednesday, 2 December", when=weekday("2009-12-02", "Wednesday"), format="council", minor=True, alt={"format": ["meeting", None]}, key="session")
    E("REJECT", "hypothetical", [CONGRESS], [ZELAYA], "the deputies reject the restitution", when="2009-12-02", alt={"when": [None], "status": ["scheduled"]})

    a.at(a.paragraph("In San Pedro Sula"))
    E("COERCE", "occurred", [POLICE], [MARCHERS], "the police dispersed with gases and jets of water a march of some 500 persons", when=SUN, place="San Pedro Sula", alt={"plover": ["ASSAULT"]})
    E("PROTEST", "occurred", [MARCHERS], [DE_FACTO], "a march of some 500 persons", when=SUN, place="San Pedro Sula", alt={"targets": [[], [HND]], "sources": [[FRONT]]})
    F(500, "people", "marchers in San Pedro Sula", "some 500 persons", approx=True)
    S("The Resistance Front", FRONT, "denounced", "three wounded and 83 detained", act="accusation", alt={"act": ["claim"]})
    E("ACCUSE", "occurred", [FRONT], [POLICE], "The Resistance Front denounced three wounded and 83 detained", minor=True)
    E("COERCE", "occurred", [POLICE], [MARCHERS], "83 detained", when=SUN, place="San Pedro Sula", more=["29 arrests"])
    E("ASSAULT", "occurred", [POLICE], [MARCHERS], "three wounded", when=SUN, place="San Pedro Sula", minor=True)
    F(3, "people", "wounded in San Pedro Sula, by the Front", "three wounded")
    F(83, "people", "detained in San Pedro Sula, by the Front", "83 detained")
    S(("the police", 2), POLICE, "spoke", "of «a few bruises» and of 29 arrests", mode="mixed", alt={"act": ["denial"]})
    S(("the police", 2), POLICE, "denied", "having gone beyond what the law permits", act="denial")
    F(29, "arrests", "arrests in San Pedro Sula, by the police", "29 arrests")
    E("COOPERATE", "denied", [UN, OAS], [HND], "The United Nations had not sent observers, nor the OAS", minor=True, alt={"plover": ["AID", "CONSULT"]}, key="united_nations_sent")

    a.at(a.paragraph("Lobo, a rancher of 61"))
    S("Lobo", LOBO, "promised", "to name ministers of every colour and to sit down with whoever may wish it", act="promise", alt={"date": [MON]})
    C("Lobo", LOBO, "promise", "name ministers of every colour")
    C("Lobo", LOBO, "promise", "sit down with whoever may wish it", alt={"toward": [[ZELAYA]]})
    E("AGREE", "occurred", [LOBO], [], "promised to name ministers of every colour")
    E("COOPERATE", "hypothetical", [LOBO], [], "name ministers of every colour", minor=True)
    E("CONSULT", "hypothetical", [LOBO], [ZELAYA], "sit down with whoever may wish it", minor=True, format="talks", alt={"targets": [[]]})
    S("a spokesman of his", SPOKESMAN, "said", "«with Mel too»", act="promise", mode="direct", minor=True)
    C(("He", 1), LOBO, "promise", "ask for an amnesty", minor=True, alt={"kind": ["demand"]})
    E("REQUEST", "hypothetical", [LOBO], [CONGRESS], "He will ask for an amnesty", minor=True, alt={"targets": [[]], "status": ["scheduled"]})
    S(("He", 2), LOBO, "offered", ["a safe-conduct to the mandatary for whenever he may wish to leave the embassy, provided that it is as an asylee"], act="promise", to="Manuel Zelaya", key="safe_conduct")
    C(("He", 2), LOBO, "promise", "a safe-conduct to the mandatary for whenever he may wish to leave the embassy", "provided that it is as an asylee", toward=[ZELAYA])
    E("AGREE", "occurred", [LOBO], [ZELAYA], "He offered, besides, a safe-conduct to the mandatary")
    E("CONCEDE", "hypothetical", [LOBO], [ZELAYA], "a safe-conduct to the mandatary", minor=True, alt={"plover": ["RETREAT", "AID"]})
    S(("Zelaya", 2), ZELAYA, "considers", "himself president until the last day", minor=True)
    S(("Zelaya", 2), ZELAYA, "rejected", ("it", 2), act="refusal", to="Porfirio Lobo")
    C(("Zelaya", 2), ZELAYA, "refusal", "rejected it", toward=[LOBO])
    E("REJECT", "occurred", [ZELAYA], [LOBO], "Zelaya, who considers himself president until the last day, rejected it")
    S(("he", 2), ZELAYA, "made reply", "«Safe-conduct is for those who have done something»", act="refusal", mode="direct", via=COLLABORATOR, alt={"act": ["denial", "claim"]})

    a.at(a.paragraph("The European Union will examine"))
    E("CONSULT", "scheduled", [EU], [], "The European Union will examine tomorrow, in Brussels, whether its ambassadors return", when="2009-12-01", place="Brussels", format="council", alt={"format": ["meeting"]})
    E("COOPERATE", "hypothetical", [EU], [HND], "its ambassadors return", minor=True, alt={"plover": ["RETREAT", "CONCEDE"]}, key="eu_amb")
    S("a communitary source", EU_SOURCE, "pointed out", "If the new government fulfils, the aid of some 30 million euros could be unfrozen in February", act="promise", alt={"act": ["claim", "expectation"]})
    C("a communitary source", EU_SOURCE, "promise", "the aid of some 30 million euros could be unfrozen in February", "If the new government fulfils", toward=[HND])
    E("CONCEDE", "hypothetical", [EU], [HND], "the aid of some 30 million euros could be unfrozen in February", alt={"plover": ["AID"], "when": ["2010-02"]}, key="aid_some_30")
    F(30000000, "euros", "EU aid that could be unfrozen", "some 30 million euros", approx=True, side="EU")
    S("Nicaragua", NIC, "warned", "it would block every declaration of the Central American Integration System that mentions Lobo by his title", act="threat")
    C("Nicaragua", NIC, "threat", "block every declaration of the Central American Integration System", "that mentions Lobo by his title", polarity="if", toward=[HND], alt={"toward": [[SICA], [LOBO], []]})
    E("THREATEN", "occurred", [NIC], [SICA], "Nicaragua warned for its part that it would block every declaration", alt={"targets": [[HND], [LOBO]]})
    E("REJECT", "hypothetical", [NIC], [SICA], "it would block every declaration of the Central American Integration System", minor=True)
