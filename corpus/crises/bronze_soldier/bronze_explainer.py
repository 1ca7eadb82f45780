"""Gold for the Dublin explainer of 19 May 2007."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import (
    AAVIKSOO,
    ATTACKERS,
    EST,
    EU,
    KALJURAND,
    KREMLIN,
    NATO,
    PAET,
    POLICE,
    PUTIN,
    RAILWAY,
    RIOTERS,
    RUS,
)

PROSECUTOR = Party("prosecutor's office", "EST")
DEPUTIES = Party("Russian parliamentarians", "RUS")
KIVISALU, ENGINEER = Party("Mart Kivisalu"), Party("Finnish engineer (unnamed)")
PESKOV, NATO_OFFICIAL = Party("Dmitry Peskov", "RUS"), Party("NATO official (unnamed)", "NATO")
MERKEL, BARROSO = Party("Angela Merkel", "DEU"), Party("José Manuel Barroso", "EU")
MERKEL_BARROSO = Party("Angela Merkel and José Manuel Barroso", "EU")
PORTS = Party("Estonian port managers")
GOVERNMENT, HANSAPANK, COURIER, PARLIAMENT = Party("Estonian government", "EST"), Party("Hansapank"), Party("The Liffey Courier", "MEDIA"), Party("Estonian parliament", "EST")


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    SAT, FRI, MON = weekday("2007-05-19", "Saturday"), "2007-05-18", "2007-05-14"
    a.document(published=SAT, title="The war of the bronze soldier: your questions answered", publisher="The Liffey Courier", published_span="Saturday 19 May 2007",
               standfirst="Why a monument in a quiet Tallinn square ended with a bank off line, trains standing still and a chilly lunch on the Volga",
               section_heads=["What was all the fuss about?", "How bad were they?", "And the cyber attacks?", "Did the Kremlin do it?", "So will NATO do something?", "What about the trains and the oil?", "Did yesterday’s summit settle anything?", "Will the soldier ever go back?"])

    a.at(a.paragraph("A man in a greatcoat"))
    F(2, "metres", "height of the statue", "two metres tall", minor=True)
    F(25, "percent", "population of Estonia that speaks Russian at home", "the quarter of the population who speak Russian at home", minor=True, alt={"value": [0.25]}, side="EST")
    E("COERCE", "occurred", [POLICE], [], "police sealed the square so that archaeologists could dig", when="2007-04-26", place="Tallinn", key="sealed_off")
    E("ASSAULT", "occurred", [RIOTERS], [], "the worst riots since independence broke out", when="2007-04-26", place="Tallinn", alt={"plover": ["PROTEST"], "sources": [[]], "when": ["2007-04-26/2007-04-27"]}, key="riot")

    a.at(a.between("Bad by Estonian standards", "prosecutor’s office."))
    S("the prosecutor’s office", PROSECUTOR, "according to", "One young man, Dmitri Ganin, was killed, more than 150 people were injured and about 1,100 were detained", key="prosecutor_counts")
    E("ASSAULT", "occurred", [], [Party("Dmitri Ganin")], "One young man, Dmitri Ganin, was killed", place="Tallinn", more=["he was stabbed by another looter"], alt={"sources": [[RIOTERS]]}, key="stabbed")
    F(1, "people", "people killed in the riots", "One young man", minor=True)
    F(150, "people", "people injured in the riots", "more than 150 people", low=150, approx=True, key="hurt")
    E("COERCE", "occurred", [POLICE], [RIOTERS], "about 1,100 were detained", place="Tallinn", alt={"targets": [[]], "sources": [[EST], []]}, key="detained_event")
    F(1100, "people", "people detained in the riots", "about 1,100", approx=True, key="detained")
    a.at(a.rest("Russian parliamentarians who"))
    S("Russian parliamentarians", DEPUTIES, "claimed", "Mr Ganin had been killed by the police", act="accusation", key="killed_by_police")
    E("CONSULT", "occurred", [DEPUTIES], [EST], "Russian parliamentarians who went to see for themselves", format="visit", minor=True, key="duma_visit")
    E("ACCUSE", "occurred", [DEPUTIES], [POLICE], "Russian parliamentarians who went to see for themselves claimed that Mr Ganin had been killed by the police", alt={"targets": [[EST]]})
    E("ASSAULT", "denied", [POLICE], [Party("Dmitri Ganin")], "Mr Ganin had been killed by the police", alt={"status": ["hypothetical", "occurred"]})
    S("Tallinn", EST, "denies", "it", act="denial")
    S("Tallinn", EST, "says", "he was stabbed by another looter")
    E("COERCE", "ongoing", [EST], [], "a murder inquiry is under way", minor=True, alt={"sources": [[]]})

    a.at(a.paragraph("They started on the evening"))
    E("COERCE", "occurred", [ATTACKERS], [EST], "crude floods of junk against the websites of the government, the parliament and the prime minister’s party", when="2007-04-27", more=["We lived for three weeks with the drawbridge up", "The last big wave ebbed yesterday"], alt={"plover": ["ASSAULT"], "when": ["2007-04-27/2007-05-18"], "sources": [[], [RUS]]}, key="swamp")
    E("COERCE", "occurred", [ATTACKERS], [HANSAPANK], "Hansapank, the biggest bank, had to shut its online service", when="2007-05-09/2007-05-10", alt={"plover": ["ASSAULT"], "sources": [[]], "targets": [[EST]]}, key="bank")
    F(1.5, "hours", "first closure of Hansapank's online service", "an hour and a half", key="bank_hours", alt={"value": [90]})
    F(2, "hours", "second closure of Hansapank's online service", "two", minor=True)
    a.at(a.paragraph("‘We lived for"))
    S("Mart Kivisalu", KIVISALU, "says", ["‘We lived for three weeks with the drawbridge up,’", "‘It was that or drown.", a.elsewhere("‘I would do it again tomorrow. But you cannot run a country like that, and if they had kept it up until the summer we’d have had to hire a hall and read the paper out.’")], mode="direct")
    F(3, "weeks", "length of the cyber attacks", "three weeks")

    a.at(a.paragraph("Urmas Paet, the foreign minister"))
    S("Urmas Paet", PAET, "accused", ["it", "of direct involvement"], act="accusation", date="2007-05-01", key="paet_accuses")
    S("Urmas Paet", PAET, "citing", "addresses that belong to the Russian government", minor=True, date="2007-05-01", alt={"date": [None], "act": ["accusation"]}, key="addresses")
    E("ACCUSE", "occurred", [PAET], [KREMLIN], "Urmas Paet, the foreign minister, accused it on 1 May of direct involvement", when="2007-05-01", alt={"targets": [[RUS]]}, key="paet_accuse_event")
    S(("he", 1), AAVIKSOO, "told", "the trail stopped short of any government’s door", to="reporters", date=MON, key="no_evidence", alt={"act": ["denial"]})
    S("Moscow", RUS, "denied", "everything", act="denial", key="moscow_denies")
    E("COERCE", "denied", [RUS], [EST], "Moscow has denied everything", minor=True, alt={"sources": [[KREMLIN]]}, key="cyber_denied")
    S("Dmitry Peskov", PESKOV, "brushed aside", "the idea that officials sat at the keyboards", act="denial", key="peskov")
    a.at(a.paragraph("The machines came from"))
    S("a Finnish engineer", ENGINEER, ("says", 1), "The machines came from some 50 countries, Peru and Vietnam among them", key="fifty_s")
    F(50, "countries", "countries the attacking machines came from", "some 50 countries", approx=True)
    E("AID", "ongoing", [ENGINEER], [EST], "a Finnish engineer who is helping Tallinn to clean up", minor=True, alt={"plover": ["COOPERATE"]})
    S("he", ENGINEER, ("says", 2), ["‘You can rent such an army by the hour,’", "‘Whoever paid left no receipt.’"])

    a.at(a.paragraph("Not in the way"))
    E("AID", "occurred", [NATO], [EST], "The alliance has sent an expert", minor=True, alt={"plover": ["SUPPORT", "COOPERATE"]}, key="expert")
    S("Estonia", EST, "offered", "to host a centre for cyber defence", act="promise", to="NATO", alt={"act": ["proposal"], "addressee": [None]})
    C("Estonia", EST, "promise", "host a centre for cyber defence", toward=[NATO])
    E("AGREE", "occurred", [EST], [NATO], "Estonia has offered to host a centre for cyber defence")
    E("COOPERATE", "hypothetical", [EST], [NATO], "a centre for cyber defence", minor=True)
    S("a NATO official", NATO_OFFICIAL, ("says", 2), "the proposal ‘will now be read with other eyes’", act="promise", alt={"act": ["claim", "expectation", "support"]})
    S("she", NATO_OFFICIAL, "adds", "‘Should the lights ever go out in a hospital, we’d be having a very different conversation,’", act="threat", alt={"act": ["claim", "expectation"]})
    C("she", NATO_OFFICIAL, "threat", "we’d be having a very different conversation", "Should the lights ever go out in a hospital", toward=[ATTACKERS], minor=True, alt={"toward": [[], [RUS]], "kind": ["promise"]})
    E("COERCE", "hypothetical", [], [], "Should the lights ever go out in a hospital", minor=True, alt={"plover": ["ASSAULT"], "sources": [[ATTACKERS]]})

    a.at(a.paragraph("Russia’s railway still"))
    S("Russia’s railway", RAILWAY, "refuses", "to carry most oil products to Estonian ports", act="refusal", key="railway_refuses")
    S("Russia’s railway", RAILWAY, "pleading", "repairs", minor=True, key="repairs")
    C("Russia’s railway", RAILWAY, "refusal", "carry most oil products to Estonian ports", toward=[EST])
    E("SANCTION", "ongoing", [RAILWAY], [EST], "Russia’s railway still refuses to carry most oil products to Estonian ports", alt={"plover": ["REJECT", "COERCE"], "sources": [[RUS]]}, key="freight")
    S("port managers", PORTS, "reckon", "Freight was down by roughly 40 per cent in the first half of May")
    F(40, "percent", "fall of freight to Estonian ports in the first half of May", "roughly 40 per cent", approx=True, side="EST")
    E("SANCTION", "hypothetical", [RUS], [EST], "a boycott of Estonian cheese and chocolate", alt={"sources": [[]]})

    a.at(a.paragraph("No. In Samara"))
    E("CONSULT", "occurred", [MERKEL, BARROSO], [PUTIN], "In Samara, Angela Merkel and José Manuel Barroso told Vladimir Putin", when=FRI, place="Samara", more=["yesterday’s summit"], format="meeting", alt={"sources": [[EU], [MERKEL, BARROSO, PUTIN]], "targets": [[RUS]], "format": ["talks"]}, key="summit")
    S("Angela Merkel and José Manuel Barroso", MERKEL_BARROSO, "told", "on this quarrel he would hear the same answer in every one of twenty-seven capitals", act="support", to="Vladimir Putin", date=FRI, alt={"act": ["claim", "refusal"]})
    E("SUPPORT", "occurred", [MERKEL, BARROSO], [EST], "told Vladimir Putin that on this quarrel he would hear the same answer in every one of twenty-seven capitals", when=FRI, alt={"sources": [[EU]]})
    S("Mr Putin", PUTIN, "retorted", "a doctor called in time would have saved Mr Ganin", act="accusation", date=FRI)
    S("Mr Putin", PUTIN, "demanded", "an inquiry", act="demand", date=FRI)
    C("Mr Putin", PUTIN, "demand", "an inquiry", toward=[EST])
    E("ACCUSE", "occurred", [PUTIN], [EST], "Mr Putin retorted that a doctor called in time would have saved Mr Ganin", when=FRI)
    E("REQUEST", "occurred", [PUTIN], [EST], "demanded an inquiry", when=FRI)

    a.at(a.paragraph("He will not, insists"))
    S("the Estonian government", GOVERNMENT, "insists", "He will not", act="refusal", key="no_return")
    C("the Estonian government", GOVERNMENT, "refusal", "He will not", minor=True, toward=[RUS], alt={"toward": [[]]}, key="no_return_c")
    E("REJECT", "occurred", [GOVERNMENT], [], "He will not, insists the Estonian government", minor=True, alt={"targets": [[RUS]]})
    F(8, "dead", "dead reburied in the military cemetery", "eight of the dead", minor=True)
    E("RETREAT", "occurred", [EST], [], "the others were handed over to relatives", minor=True, alt={"plover": ["CONCEDE", "AID"]})
    E("RETREAT", "scheduled", [KALJURAND], [], "Ambassador Marina Kaljurand is due to return from her holiday next week", when="2007-05-20/2007-05-26", minor=True, alt={"plover": ["COOPERATE"], "when": ["2007-05-21/2007-05-27"]}, key="envoy_returns")
    a.at(a.paragraph("Correction: in our"))
    S("we", COURIER, "said", "the siege of the embassy had ended after Ms Kaljurand was recalled", minor=True, date="2007-05-05", key="said_recalled")
    E("COERCE", "occurred", [], [EST], "the siege of the embassy", place="Moscow", minor=True, alt={"sources": [[RUS]], "plover": ["PROTEST"]}, key="siege")
    E("SANCTION", "denied", [EST], [RUS], "Ms Kaljurand was recalled", minor=True, key="recall_denied")
