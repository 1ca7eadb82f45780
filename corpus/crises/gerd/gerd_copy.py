"""Gold for the Sudanese agency's translated copy from the second day at Kinshasa, April 2021."""

from annotate import Article, Party
from parties import ABBAS, AU, EGY, ETH, ETH_MFA, EU, HAMDOK, MAHDI, SDN, SHOUKRY, TSHISEKEDI, UN, USA

# fmt: off
SOURCE = Party("source in the delegation of Sudan (unnamed)", "SDN")
DELEGATION = Party("Ethiopian delegation", "ETH")
SPOKESMAN = Party("spokesman of the Ethiopian Ministry of Foreign Affairs (unnamed)", "ETH")
IRRIGATION = Party("Ministry of Irrigation", "SDN")
OFFICE = Party("media office of the Ministry of Irrigation", "SDN")
PAGES = Party("pages of social media")
COMPANY = Party("Italian company which executes the dam")
FARMERS = Party("farmers of the Gezira")
QUARTET = [AU, UN, EU, USA]


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    a.document(published="2021-04-05", title="Sudan renews call for four-party mediation as Kinshasa round continues", agency="Sennar News Agency",
               boilerplate=["[Translated from the Arabic service]", "END / h.m."], datelines=["KHARTOUM"], published_span="5/4/2021", alt={"publisher": ["Sennar News Agency"]})
    mon, tue = "2021-04-05", "2021-04-06"
    a.at("Sudan renews call for four-party mediation as Kinshasa round continues")
    s("Sudan", SDN, "renews call for", "four-party mediation", act="demand", minor=True, alt={"act": ["proposal"]}, key="s_four_party_mediation")
    c("Sudan", SDN, "demand", "four-party mediation", toward=[ETH], minor=True, alt={"toward": [[]]}, key="c_four_party_mediation")

    a.at(a.paragraph("KHARTOUM, 5/4"))
    filling = "no unilateral filling of the Renaissance Dam can be accepted before the signing of a legal and binding agreement"
    mahdi = "Her Excellency Dr Mariam al-Sadiq al-Mahdi"
    s("The Minister of Foreign Affairs, " + mahdi, MAHDI, "affirmed", a.between("the firm position of Sudan", "has been turning"), act="refusal", date=mon, minor=True, alt={"act": ["support", "demand"]}, key="s_firm_position_sudan")
    s("Sudan", SDN, "holds", [filling, a.between("the four-party mechanism, composed", "has been turning")], act="refusal", via=MAHDI, alt={"act": ["demand"], "date": [mon]}, key="quartet_s")
    c("Sudan", SDN, "refusal", "no unilateral filling of the Renaissance Dam can be accepted", "before the signing of a legal and binding agreement", polarity="until", toward=[ETH], key="c_no_unilateral_filling")
    e("REJECT", "occurred", [MAHDI], [ETH], "no unilateral filling of the Renaissance Dam can be accepted", alt={"sources": [[SDN]], "when": [mon]})
    e("REQUEST", "occurred", [SDN], [ETH], "the four-party mechanism, composed of the African Union, the United Nations, the European Union and the United States of America, is the way out", minor=True,
      more=["Sudan renews call for four-party mediation"], alt={"targets": [[]], "when": [mon], "sources": [[MAHDI]], "plover": ["SUPPORT"]}, key="quartet")
    e("AGREE", "hypothetical", [EGY, ETH, SDN], [], "the signing of a legal and binding agreement", minor=True, alt={"targets": [[EGY, ETH, SDN]]}, key="signing_legal_binding")
    f(4, "parties", "parties to the mediation that Sudan asks for", "four-party", minor=True)

    a.at(a.paragraph("In her address"))
    s("the Minister", MAHDI, "said", ["two hundred days were lost in the previous rounds,", '"in which we spoke about the method of speaking"'], act="accusation", alt={"act": ["claim"], "date": [mon]})
    s("She", MAHDI, "explained", a.between("Sudan does not oppose", "since the first day"), act="support", alt={"act": ["denial"]})
    s(("she", 1), MAHDI, "fear", a.between("the filling announced for July", "July of last year"), act="expectation", alt={"act": ["accusation"]}, key="risk_s")
    e("CONSULT", "ongoing", [EGY, ETH, SDN], [], "the ministerial session, which was opened on Saturday by His Excellency President Felix Tshisekedi", when="2021-04-03/2021-04-06", place="Kinshasa", format="talks",
      more=["Kinshasa round continues"], alt={"targets": [[EGY, ETH, SDN], [TSHISEKEDI]], "when": [None, mon, "2021-04-03"], "sources": [[TSHISEKEDI]], "format": ["meeting"]}, key="talks")
    e("SUPPORT", "occurred", [SDN], [ETH], "it has supported the right of the sister Ethiopia to development since the first day", minor=True)
    f(200, "days", "days lost in the previous rounds", "two hundred days", side="SDN")
    f(50, "percent", "share of the population of central Sudan threatened by the filling", "half the population of the centre of the country", side="SDN", key="risk_n", alt={"value": [0.5]})

    a.at(a.paragraph("On the sidelines"))
    s("the two sides", Party("Sudan and Egypt"), "agreed", "on the necessity of continuing the coordination", act="promise", alt={"act": ["claim"]})
    s("the Egyptian side", EGY, "renewed its support", "to the Sudanese proposal", act="support", key="s_sudanese_proposal")
    s("the latter", DELEGATION, "request", "was postponed to Tuesday", act="demand", minor=True)
    c("the two sides", Party("Sudan and Egypt"), "promise", "continuing the coordination", toward=[SDN, EGY], minor=True, alt={"toward": [[]]})
    e("CONSULT", "occurred", [MAHDI], [SHOUKRY], "a bilateral meeting was held between the Minister and her Egyptian counterpart", when=mon, place="Kinshasa", format="meeting", alt={"when": [None]})
    e("AGREE", "occurred", [SDN], [EGY], "the two sides agreed on the necessity of continuing the coordination", alt={"when": [mon]})
    e("COOPERATE", "hypothetical", [SDN], [EGY], "continuing the coordination", minor=True, alt={"status": ["ongoing"]})
    e("SUPPORT", "occurred", [EGY], [SDN], "the Egyptian side renewed its support to the Sudanese proposal", alt={"when": [mon]}, key="egyptian_side_renewed")
    e("CONSULT", "scheduled", [MAHDI], [DELEGATION], "Another meeting, with the Ethiopian delegation, which was fixed for the evening, was postponed to Tuesday", when=tue, place="Kinshasa", format="meeting", alt={"status": ["denied"], "sources": [[SDN]], "targets": [[ETH]]}, key="bilateral")
    e("REQUEST", "occurred", [DELEGATION], [MAHDI], "was postponed to Tuesday at the request of the latter", minor=True, alt={"plover": ["REJECT"], "targets": [[SDN]]})

    a.at(a.paragraph("For his part"))
    abbas = "the Minister of Irrigation and Water Resources, Professor Yasser Abbas"
    harden, lawyers = "the Government will be obliged to harden its position", "its lawyers are studying the raising of cases against the Italian company which executes the dam"
    s(abbas, ABBAS, "revealed", a.between("the technical teams presented", "preparing this report"), act="claim", alt={"act": ["accusation"]})
    s("He", ABBAS, "warned", ["in the case of the continuation of the intransigence " + harden, lawyers], act="threat")
    s("The media office of the Ministry", OFFICE, "denied", a.between("what was circulated", "land of Benishangul"), act="denial")
    s("The media office of the Ministry", OFFICE, "describing", "this as fabrications", act="denial", minor=True)
    s("some pages of social media", PAGES, "circulated", "Sudan having demanded compensation for the land of Benishangul", minor=True)
    c("the Government", SDN, "threat", "harden its position", "in the case of the continuation of the intransigence", toward=[ETH])
    c("He", ABBAS, "threat", "the raising of cases against the Italian company which executes the dam", toward=[COMPANY], minor=True, alt={"toward": [[ETH]]})
    e("REQUEST", "occurred", [SDN], [ETH], "the technical teams presented to the Ethiopian side a list of the required data", minor=True)
    e("THREATEN", "occurred", [ABBAS], [ETH], "the Government will be obliged to harden its position", alt={"sources": [[SDN]]})
    e("ACCUSE", "hypothetical", [SDN], [COMPANY], "the raising of cases against the Italian company", minor=True)
    e("REQUEST", "denied", [SDN], [ETH], "Sudan having demanded compensation for the land of Benishangul", minor=True)

    a.at(a.paragraph("A source in"))
    sign = '"We will not sign a paper which obliges nobody,"'
    s("A source in the delegation of Sudan", SOURCE, "stated", a.between("the Ethiopian delegation insists", "three times"), to="the agency", act="claim", minor=True, alt={"act": ["accusation"]})
    s("the Ethiopian delegation", DELEGATION, "insists", 'the three additional parties remain "guests of the house"', act="demand", via=SOURCE, alt={"act": ["refusal"]}, key="guests_s")
    s(("it", 1), DELEGATION, "asked for", 'deletion of the word "binding" from the draft final communique', act="demand", via=SOURCE)
    s("the source", SOURCE, "added", [sign, '"If the word goes out, we go out after it."'], act="refusal", alt={"act": ["threat"]})
    c("the Ethiopian delegation", DELEGATION, "demand", 'the three additional parties remain "guests of the house"', toward=[SDN, EGY], key="c_three_additional_parties")
    c(("it", 1), DELEGATION, "demand", 'deletion of the word "binding" from the draft final communique', toward=[SDN, EGY])
    c("the source", SOURCE, "refusal", "sign a paper which obliges nobody", toward=[ETH])
    c("the source", SOURCE, "threat", "we go out after it", "If the word goes out", toward=[ETH])
    e("REQUEST", "occurred", [DELEGATION], [SDN], 'it asked for deletion of the word "binding" from the draft final communique', alt={"targets": [[SDN, EGY], []]})
    e("REJECT", "occurred", [DELEGATION], [SDN], 'the Ethiopian delegation insists that the three additional parties remain "guests of the house"', minor=True, alt={"plover": ["REQUEST"]}, key="ethiopian_delegation_insists")
    e("REJECT", "occurred", [SOURCE], [ETH], "We will not sign a paper which obliges nobody")
    e("THREATEN", "occurred", [SOURCE], [ETH], "If the word goes out, we go out after it", minor=True)
    e("SANCTION", "hypothetical", [SDN], [ETH], "we go out after it", minor=True, alt={"plover": ["REJECT"]})
    f(3, "times", "requests to delete the word binding", "three times", minor=True)

    a.at(a.paragraph("It is mentioned"))
    s("the Prime Minister, Dr Abdalla Hamdok", HAMDOK, "requested", "to undertake the mediation", act="demand", to="the four parties", date="2021-03", key="s_undertake_mediation")
    s("Egypt", EGY, "welcomed", "the request", act="support", key="s_request")
    s("the Ethiopian Ministry of Foreign Affairs", ETH_MFA, "refused", ("it", 1), act="refusal", key="s_x")
    s("the Ethiopian Ministry of Foreign Affairs", ETH_MFA, "considering", "African problems are solved by Africans", minor=True, key="s_african_problems_are")
    s("The spokesman of the said Ministry", SPOKESMAN, "promised", "his country would not cause significant harm to anyone", act="promise")
    s(("he", 1), SPOKESMAN, "called for", "what he named an agreement on the filling only", act="demand", alt={"act": ["proposal"]})
    c("the Prime Minister, Dr Abdalla Hamdok", HAMDOK, "demand", "undertake the mediation", toward=QUARTET, key="c_undertake_mediation")
    c("the Ethiopian Ministry of Foreign Affairs", ETH_MFA, "refusal", "refused it", toward=[SDN], key="c_refused")
    c("The spokesman of the said Ministry", SPOKESMAN, "promise", "his country would not cause significant harm to anyone", toward=[SDN, EGY], alt={"toward": [[]]})
    c(("he", 1), SPOKESMAN, "demand", "an agreement on the filling only", toward=[SDN, EGY])
    e("REQUEST", "occurred", [HAMDOK], QUARTET, "the Prime Minister, Dr Abdalla Hamdok, had requested in the month of March from the four parties, by official letters, to undertake the mediation", when="2021-03")
    e("CONSULT", "hypothetical", QUARTET, [SDN, EGY, ETH], "undertake the mediation", minor=True, format="talks", key="undertake_mediation")
    e("SUPPORT", "occurred", [EGY], [SDN], "Egypt welcomed the request", minor=True)
    e("REJECT", "occurred", [ETH_MFA], [SDN], "the Ethiopian Ministry of Foreign Affairs refused it", key="no_quartet")
    e("AGREE", "occurred", [SPOKESMAN], [SDN, EGY], "The spokesman of the said Ministry promised in a press conference that his country would not cause significant harm to anyone", alt={"targets": [[]]})
    e("REQUEST", "occurred", [SPOKESMAN], [SDN, EGY], "he called for what he named an agreement on the filling only", minor=True, alt={"targets": [[]]})
    e("AGREE", "hypothetical", [EGY, ETH, SDN], [], "an agreement on the filling only", minor=True, alt={"targets": [[EGY, ETH, SDN]]})

    a.at(a.paragraph("The committee of"))
    s("the Minister of Irrigation", ABBAS, "promised", a.between("to keep the levels", "its programme"), act="promise")
    c("the Minister of Irrigation", ABBAS, "promise", "keep the levels of Jebel Aulia reservoir high until the end of August", "unless Ethiopia informs Khartoum of its programme", toward=[FARMERS], alt={"toward": [[]]})
    e("AGREE", "occurred", [ABBAS], [FARMERS], "the Minister of Irrigation promised to keep the levels of Jebel Aulia reservoir high", minor=True, alt={"targets": [[]]})
    e("REQUEST", "occurred", [IRRIGATION], [FARMERS], "the farmers of the Gezira, where the temperature reached 42 degrees, were called to complete the harvest of wheat early", minor=True, alt={"sources": [[], [SDN]]})
    c("the Ministry of Irrigation", IRRIGATION, "demand", "complete the harvest of wheat early", toward=[FARMERS], minor=True)
    e("COOPERATE", "hypothetical", [ETH], [SDN], "Ethiopia informs Khartoum of its programme", minor=True, alt={"plover": ["CONSULT"]})
    f(600e6, "cubic metres", "water retained at Roseires as a precaution", "600 million cubic metres of additional water", side="SDN")
    f(42, "degrees", "temperature in the Gezira", "42 degrees", minor=True)

    a.at(a.paragraph("The sessions are"))
    e("AGREE", "scheduled", [EGY, ETH, SDN], [], "The sessions are to be concluded on Tuesday by a joint communique", when=tue, place="Kinshasa", minor=True, alt={"plover": ["CONSULT"], "targets": [[EGY, ETH, SDN]]}, key="communique")
