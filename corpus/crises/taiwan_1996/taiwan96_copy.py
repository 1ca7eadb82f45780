"""Gold for the translated report of the Chinese official press, 16 March 1996 (the year is not printed)."""

# fmt: off
# ruff: noqa: E501 (one item a line)

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import CHN, LEE, QIAN, TWN, TWN_MOD, USA

PERSON = Party("responsible person of the department concerned (unnamed)", "CHN")
PROFESSOR = Party("professor of a military academy (unnamed)", "CHN")
PLA, SECOND = Party("Chinese People's Liberation Army", "CHN"), Party("Second Artillery", "CHN")
HK = Party("Hong Kong newspapers", "MEDIA")
TPRESS = Party("Taiwan press", "MEDIA")
HEAD, LEGISLATURE = Party("head of Taiwan's ministry of defence", "TWN"), Party("Taiwan's legislature", "TWN")
CORRESPONDENTS = Party("correspondents", "MEDIA")
COUNTRIES = Party("governments of the countries and regions concerned")
RESIDENTS = Party("residents of Matsu", "TWN")
TENTH, FIFTEENTH = "1996-03-11", "1996-03-15"


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    a.document(published=None, title="Play with fire and be burnt: a responsible person of the department concerned answers on the Pingtan exercises", publisher="Xinlu Monitor", datelines=["FUZHOU"],
               boilerplate=["Translated from the Chinese", "[Matter in brackets added by the translator. The Monitor is not responsible for the opinions of the sources it renders.]"], alt={"published": ["1996-03-16"]})
    a.at(a.paragraph("FUZHOU"))
    E("MOBILIZE", "scheduled", [PLA], [], "The Chinese People's Liberation Army will hold joint exercises of land, sea and air forces in the area of Pingtan Island from 18 to 25 March", when="1996-03-18/1996-03-25", place="Pingtan Island", more=["more than 150 000 officers and men will take part"], alt={"targets": [[TWN]], "sources": [[CHN]]}, key="pingtan")
    C(("the governments of the countries and regions concerned"), CHN, "demand", "inform their ships and aircraft not to enter the said sea area and the air above it during this period", toward=[COUNTRIES])
    E("REQUEST", "occurred", [CHN], [COUNTRIES], "the governments of the countries and regions concerned are requested to inform their ships and aircraft not to enter the said sea area", when=FIFTEENTH, minor=True, alt={"sources": [[PLA], []]})
    E("COERCE", "scheduled", [CHN], [], "not to enter the said sea area and the air above it during this period", when="1996-03-18/1996-03-25", minor=True, alt={"sources": [[PLA]], "status": ["hypothetical"], "targets": [[COUNTRIES]]})
    a.at(a.paragraph("The two preceding"))
    E("MOBILIZE", "occurred", [SECOND], [], "From 8 to 15 March the Second Artillery launched surface-to-surface guided missiles into two designated sea areas", when="1996-03-08/1996-03-15", more=["all four hit the targets with precision"], alt={"targets": [[TWN]], "sources": [[CHN]], "plover": ["ASSAULT"]}, key="launched")
    E("MOBILIZE", "ongoing", [PLA], [], "from 12 March naval and air units have been firing live ammunition in the waters south of Dongshan", when="1996-03-12/1996-03-16", place="south of Dongshan", alt={"targets": [[TWN]], "sources": [[CHN]], "when": ["1996-03-12", None]}, key="live")
    F(4, "missiles", "guided missiles launched from 8 to 15 March", "all four", side="CHN", key="four")
    F(2, "sea areas", "target areas of the missiles", "two designated sea areas", minor=True)

    a.at(a.paragraph("A responsible person"))
    normal = "the exercises are the normal activities of a sovereign country in its own waters, and that no foreigner has the right to gesticulate about them"
    S("A responsible person of the department concerned", PERSON, "pointed out", normal, alt={"act": ["refusal", "denial"], "date": [FIFTEENTH]})
    S("He", PERSON, "refuted", "the rumour, spread by certain Hong Kong newspapers, that the mainland is preparing to seize Wuqiu or Dongyin [outlying islets held by Taiwan - tr.]", act="denial")
    S("certain Hong Kong newspapers", HK, "rumour", "the mainland is preparing to seize Wuqiu or Dongyin [outlying islets held by Taiwan - tr.]", act="accusation", alt={"act": ["claim", "expectation"]})
    S("He", PERSON, None, "this was sheer fabrication", act="denial", mode="indirect", minor=True, alt={"act": ["accusation"]})
    E("ASSAULT", "denied", [CHN], [TWN], "the mainland is preparing to seize Wuqiu or Dongyin", place="Wuqiu or Dongyin", alt={"plover": ["COERCE"], "status": ["hypothetical"]})
    E("ACCUSE", "occurred", [PERSON], [HK], "He refuted the rumour, spread by certain Hong Kong newspapers", minor=True, alt={"plover": ["REJECT"]})

    a.at(a.paragraph("«The compatriots") + "\n\n" + a.paragraph("«As long as"))
    first = "«The compatriots on Taiwan have nothing to fear. It is not at them that our missiles are aimed, but at those who wish to split the motherland."
    second = "«As long as the authorities of Taiwan do not give up their activities for “two Chinas”, our struggle will not cease for a single day,»"
    S("he", PERSON, "said", [first, second], mode="direct", act="threat")
    C("he", PERSON, "threat", "our struggle will not cease for a single day", "As long as the authorities of Taiwan do not give up their activities for “two Chinas”", polarity="unless", toward=[TWN], alt={"polarity": ["until", "if"]})
    E("THREATEN", "occurred", [PERSON], [TWN], "As long as the authorities of Taiwan do not give up their activities for “two Chinas”, our struggle will not cease for a single day")
    E("CONCEDE", "hypothetical", [TWN], [CHN], "give up their activities for “two Chinas”", minor=True)
    E("MOBILIZE", "hypothetical", [CHN], [TWN], "our struggle will not cease for a single day", minor=True, alt={"plover": ["COERCE", "PROTEST"], "status": ["ongoing"]})
    E("THREATEN", "denied", [CHN], [TWN], "It is not at them that our missiles are aimed", minor=True, alt={"plover": ["ASSAULT"]})

    a.at(a.paragraph("If Li Denghui"))
    talk = "If Li Denghui [Lee Teng-hui] returns to the position of one China"
    rest = "then the two sides can sit down and talk about anything, including the formal ending of the state of hostility, and the mainland side is prepared to go to Taiwan for this purpose"
    S("the responsible person", PERSON, "continued", [talk, rest], act="promise", alt={"act": ["proposal"]}, key="talks_if")
    C("the responsible person", PERSON, "promise", "the two sides can sit down and talk about anything, including the formal ending of the state of hostility", talk, toward=[TWN], alt={"toward": [[LEE]]}, key="talk_offer")
    C("the mainland side", CHN, "promise", "go to Taiwan for this purpose", talk, toward=[TWN], minor=True)
    S("he", LEE, "peddled", "independence", minor=True, date="1995-06", alt={"act": ["proposal", "demand"], "date": [None]})
    S("his “legislature”", LEGISLATURE, "shouting for", "a seat at the United Nations", act="demand", alt={"addressee": ["United Nations"]})
    S("his “legislature”", LEGISLATURE, "offering", "one thousand million US dollars for it", act="promise")
    C("his “legislature”", LEGISLATURE, "demand", "a seat at the United Nations", toward=[Party("United Nations", "UN")])
    C("his “legislature”", LEGISLATURE, "promise", "one thousand million US dollars", "for it", polarity="exchange", toward=[Party("United Nations", "UN")])
    E("AGREE", "occurred", [PERSON], [TWN], "the two sides can sit down and talk about anything", alt={"targets": [[LEE]]})
    E("CONSULT", "hypothetical", [CHN], [TWN], "the two sides can sit down and talk about anything, including the formal ending of the state of hostility", format="talks", more=["prepared to go to Taiwan for this purpose"])
    E("CONCEDE", "hypothetical", [LEE], [CHN], "Li Denghui [Lee Teng-hui] returns to the position of one China", minor=True)
    E("CONSULT", "occurred", [LEE], [USA], "the so-called “president” went in June of last year to the United States", when="1995-06", place="United States", format="visit", alt={"targets": [[]]}, key="visit")
    E("REQUEST", "ongoing", [LEGISLATURE], [Party("United Nations", "UN")], "his “legislature” has been shouting for a seat at the United Nations", alt={"status": ["occurred"], "targets": [[]]})
    E("AGREE", "occurred", [LEGISLATURE], [Party("United Nations", "UN")], "offering one thousand million US dollars for it", minor=True)
    E("AID", "hypothetical", [TWN], [Party("United Nations", "UN")], "one thousand million US dollars for it", minor=True)
    F(1000000000, "dollars", "money offered by Taiwan for a seat at the United Nations", "one thousand million US dollars", side="TWN")

    a.at(a.paragraph("Vice-Premier and"))
    S("Vice-Premier and Foreign Minister Qian Qichen", QIAN, "declared", "it is foreign interference which is truly reckless", act="accusation", date="1996-03-11", key="qian")
    S("The person in charge", PERSON, "recalled", "these words", minor=True, to="correspondents", alt={"act": ["accusation"], "addressee": [None]})
    S("The US side", USA, "stated", "the vessels have come merely to observe", act="claim", alt={"act": ["promise", "denial"]}, key="observe")
    S(("he", 1), PERSON, ("asked", 2), ["why then", "does one observe with one hundred and fifty aeroplanes"], act="accusation", alt={"act": ["claim"]})
    want = "the United States immediately withdraw the fleets, stop the sale of weapons to Taiwan and abide by the three Sino-US communiqués; otherwise it must bear responsibility for all the consequences arising therefrom"
    S("He", PERSON, "demanded", want, act="demand", to="United States", alt={"act": ["threat"]}, key="withdraw")
    C("He", PERSON, "demand", "the United States immediately withdraw the fleets", toward=[USA], key="withdraw_c")
    C("He", PERSON, "demand", "stop the sale of weapons to Taiwan", toward=[USA])
    C("He", PERSON, "demand", "abide by the three Sino-US communiqués", toward=[USA])
    C("He", PERSON, "threat", "it must bear responsibility for all the consequences arising therefrom", "otherwise", polarity="unless", toward=[USA])
    E("ACCUSE", "occurred", [QIAN], [USA], "Qian Qichen declared on 11 March that it is foreign interference which is truly reckless", when="1996-03-11", alt={"targets": [[]]}, key="qian_accuse")
    E("MOBILIZE", "ongoing", [USA], [], "the two American aircraft carriers", more=["the vessels have come merely to observe"], alt={"targets": [[CHN]]}, key="carriers")
    E("REQUEST", "occurred", [PERSON], [USA], "He sternly demanded that the United States immediately withdraw the fleets")
    E("THREATEN", "occurred", [PERSON], [USA], "otherwise it must bear responsibility for all the consequences arising therefrom")
    E("RETREAT", "hypothetical", [USA], [CHN], "the United States immediately withdraw the fleets", alt={"targets": [[]]})
    E("SANCTION", "hypothetical", [USA], [TWN], "stop the sale of weapons to Taiwan", minor=True, alt={"plover": ["CONCEDE"]})
    E("CONCEDE", "hypothetical", [USA], [CHN], "abide by the three Sino-US communiqués", minor=True, alt={"plover": ["COOPERATE"]})
    E("AID", "ongoing", [USA], [TWN], "the sale of weapons to Taiwan", minor=True, alt={"plover": ["COOPERATE"]})
    E("ACCUSE", "occurred", [PERSON], [USA], "does one observe with one hundred and fifty aeroplanes", minor=True)
    F(2, "aircraft carriers", "American carriers near Taiwan", "two American aircraft carriers", side="USA")
    F(150, "aeroplanes", "aeroplanes of the American carriers", "one hundred and fifty aeroplanes", side="USA")
    F(3, "communiqués", "Sino-US communiqués", "three Sino-US communiqués", minor=True)

    a.at(a.paragraph("«Should anyone"))
    S("a professor of a military academy", PROFESSOR, "said", "«Should anyone sail warships into the Strait, they will be sailing into a furnace, and the people who will have to explain this to American mothers are not in Beijing,»", act="threat")
    C("a professor of a military academy", PROFESSOR, "threat", "they will be sailing into a furnace", "Should anyone sail warships into the Strait", toward=[USA])
    E("THREATEN", "occurred", [PROFESSOR], [USA], "Should anyone sail warships into the Strait, they will be sailing into a furnace")
    E("ASSAULT", "hypothetical", [CHN], [USA], "they will be sailing into a furnace")
    E("MOBILIZE", "hypothetical", [USA], [CHN], "anyone sail warships into the Strait", place="the Strait", minor=True, alt={"targets": [[]]})

    a.at(a.paragraph("Meanwhile"))
    S("the Taiwan press", TPRESS, "according to", "the residents of Matsu are leaving by the boatload, people stand in queues before the banks to change money into US dollars, and the “ministry of defence” was compelled on Wednesday to deny that its troops had deserted their posts", mode="indirect", alt={"mode": ["mixed"]})
    S("the “ministry of defence”", TWN_MOD, "deny", "its troops had deserted their posts", act="denial", date=weekday("1996-03-13", "Wednesday"), via=TPRESS)
    S("The head of that ministry", HEAD, "promised", "to “annihilate the enemy on the beach”", act="threat", alt={"act": ["promise"]})
    C("The head of that ministry", HEAD, "threat", "“annihilate the enemy on the beach”", toward=[CHN], alt={"kind": ["promise"]})
    E("RETREAT", "ongoing", [RESIDENTS], [], "the residents of Matsu are leaving by the boatload", place="Matsu", minor=True)
    E("RETREAT", "denied", [TWN], [], "its troops had deserted their posts", minor=True)
    E("THREATEN", "occurred", [HEAD], [CHN], "The head of that ministry promised to “annihilate the enemy on the beach”")
    E("ASSAULT", "hypothetical", [TWN], [CHN], "“annihilate the enemy on the beach”")

    a.at(a.paragraph("It is learned"))
    F(150000, "troops", "officers and men in the Pingtan exercises", "more than 150 000 officers and men", approx=True, low=150000, side="CHN", key="150k")
    C("the exercises", PLA, "promise", "conclude as planned", "Weather permitting", minor=True)
    E("RETREAT", "scheduled", [PLA], [], "the exercises are to conclude as planned", when="1996-03-25", minor=True, alt={"when": [None], "sources": [[CHN]], "targets": [[TWN]], "status": ["hypothetical"]})
