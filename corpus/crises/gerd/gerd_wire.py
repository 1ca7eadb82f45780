"""Gold for the agency report on the failure of the Kinshasa talks, April 2021."""

from annotate import Article, Party
from parties import AU, COD, EGY, EGY_MFA, ETH, EU, MAHDI, SDN, SELESHI, SHOUKRY, SISI, TSHISEKEDI, UN, UNSC, USA

# fmt: off
DELEGATE = Party("member of the Egyptian delegation (unnamed)", "EGY")
SOURCE = Party("Egyptian security source (unnamed)", "EGY")
OFFICIAL = Party("AU official (unnamed)", "AU")
STATE = Party("State Department spokesperson (unnamed)", "USA")
BOTH = Party("Egypt and Sudan")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    a.document(published="2021-04-06", title="UPDATE 3-Nile dam talks in Kinshasa collapse as Egypt, Sudan blame Ethiopia", byline="By Marcel Lukusa and Dina Farouk", agency="Castellan",
               boilerplate=["(Reporting by Marcel Lukusa in Kinshasa and Dina Farouk in Cairo; Editing by Hugh Penrose)"], datelines=["KINSHASA/CAIRO"], published_span="April 6, 2021",
               alt={"publisher": ["Castellan"], "title": ["Nile dam talks in Kinshasa collapse as Egypt, Sudan blame Ethiopia"]})
    tue = "2021-04-06"
    a.at("UPDATE 3-Nile dam talks in Kinshasa collapse as Egypt, Sudan blame Ethiopia")
    s("Egypt, Sudan", BOTH, "blame", "Ethiopia", act="accusation", minor=True)

    a.at(a.paragraph("KINSHASA/CAIRO"))
    s("Cairo and Khartoum", BOTH, "accusing", "Addis Ababa of having turned down every formula put to it", act="accusation", alt={"date": [tue]}, key="blame_s")
    s(("Ethiopia", 2), ETH, "retorting", "it would not sign away the water rights of its children", act="refusal", alt={"date": [tue]})
    c(("Ethiopia", 2), ETH, "refusal", "sign away the water rights of its children", toward=[EGY, SDN])
    e("CONSULT", "occurred", [EGY], [ETH, SDN], "Three days of talks between Egypt, Ethiopia and Sudan over a giant hydropower dam", when="2021-04-04/2021-04-06", place="Kinshasa", format="talks", duration="three days",
      alt={"sources": [[EGY, ETH, SDN]], "when": [tue]}, key="talks")
    e("SANCTION", "occurred", [EGY, ETH, SDN], [], "talks between Egypt, Ethiopia and Sudan over a giant hydropower dam on the Blue Nile broke up", when=tue, place="Kinshasa", more=["Nile dam talks in Kinshasa collapse"], alt={"plover": ["REJECT"], "sources": [[], [ETH]], "targets": [[EGY, ETH, SDN]]}, minor=True, key="talks_between_egypt")
    e("ACCUSE", "occurred", [EGY, SDN], [ETH], "Cairo and Khartoum accusing Addis Ababa of having turned down every formula", more=["Egypt, Sudan blame Ethiopia"], alt={"when": [tue]}, key="blame")
    e("REJECT", "occurred", [ETH], [EGY, SDN], "it would not sign away the water rights of its children", alt={"when": [tue]})
    e("REJECT", "occurred", [ETH], [EGY, SDN], "having turned down every formula put to it", minor=True, more=["Three times we were told no"])
    f(3, "days", "length of the Kinshasa talks", "Three days", minor=True)

    a.at(a.paragraph("Sudan and Egypt had asked"))
    join = "the United States, the European Union and the United Nations join the African Union as full mediators"
    s("Sudan and Egypt", BOTH, "asked", join, act="demand", alt={"act": ["proposal"]}, key="quartet_s")
    s("Ethiopia", ETH, "says", "the AU is equal to the task", alt={"act": ["support", "refusal"]}, key="s_au_equal_task")
    s("Ethiopia", ETH, "agreed", "the three might go on sitting in as observers", act="promise", alt={"act": ["refusal", "claim"]}, key="s_three_might_go")
    c("Sudan and Egypt", BOTH, "demand", join, toward=[ETH], alt={"toward": [[], [USA, EU, UN]]}, key="c_united_states_european")
    c("Ethiopia", ETH, "promise", "the three might go on sitting in as observers", toward=[EGY, SDN], key="c_three_might_go")
    e("REQUEST", "occurred", [SDN, EGY], [ETH], "Sudan and Egypt had asked that " + join, alt={"targets": [[], [USA, EU, UN]]}, key="quartet")
    e("COOPERATE", "hypothetical", [USA, EU, UN], [AU], join, minor=True, alt={"plover": ["CONSULT"]}, key="united_states_european")
    e("AGREE", "occurred", [ETH], [EGY, SDN], "agreed only that the three might go on sitting in as observers", alt={"plover": ["CONCEDE", "REJECT"]})

    a.at(a.paragraph('"They looked at'))
    s("a member of the Egyptian delegation", DELEGATE, ("told", 1), ['"They looked at nothing we put down,"', '"We offered three texts. Three times we were told no."'], act="accusation", to="reporters")
    e("ACCUSE", "occurred", [DELEGATE], [ETH], "They looked at nothing we put down", minor=True)
    e("AGREE", "occurred", [EGY], [ETH], "We offered three texts", minor=True, alt={"plover": ["REQUEST"]})
    f(3, "texts", "drafts offered by Egypt", "three texts", side="EGY")

    a.at(a.paragraph("Egyptian Foreign Minister"))
    will = "the position of Addis Ababa showed that it had not come to reach a bargain"
    s("Egyptian Foreign Minister Sameh Shoukry", SHOUKRY, "said", will, act="accusation", alt={"date": [tue]}, key="will_s")
    s("His ministry", EGY_MFA, "added", a.rest("Ethiopia had rejected a Sudanese proposal").rstrip("."), act="accusation", alt={"act": ["claim"]})
    s("Cairo", EGY, "backed", "a Sudanese proposal", act="support", minor=True, key="s_sudanese_proposal")
    s("Sudanese", SDN, "proposal", "a quartet led by Congolese President Felix Tshisekedi", act="proposal", minor=True, via=EGY_MFA, key="s_quartet_led_congolese")
    s(("Egyptian", 2), EGY, "suggestion", "talks resume under his sole chairmanship with the observers taking part", act="proposal", via=EGY_MFA)
    c("Sudanese", SDN, "demand", "a quartet led by Congolese President Felix Tshisekedi", toward=[ETH], minor=True, key="c_quartet_led_congolese")
    c(("Egyptian", 2), EGY, "demand", "talks resume under his sole chairmanship with the observers taking part", toward=[ETH], minor=True)
    e("ACCUSE", "occurred", [SHOUKRY], [ETH], will, alt={"when": [tue]})
    e("REJECT", "occurred", [ETH], [SDN, EGY], "Ethiopia had rejected a Sudanese proposal", alt={"targets": [[SDN]]}, key="no_quartet")
    e("REQUEST", "occurred", [SDN], [ETH], "a Sudanese proposal, backed by Cairo, for a quartet", minor=True, alt={"targets": [[]], "plover": ["AGREE"]}, key="sudanese_proposal_backed")
    e("SUPPORT", "occurred", [EGY], [SDN], "a Sudanese proposal, backed by Cairo", minor=True, key="sudanese_proposal_backed_2")
    e("REQUEST", "occurred", [EGY], [ETH], "a last Egyptian suggestion that talks resume under his sole chairmanship", minor=True, alt={"plover": ["AGREE"]})
    e("CONSULT", "hypothetical", [EGY], [ETH, SDN], "talks resume under his sole chairmanship", minor=True, format="talks")

    a.at(a.paragraph("Seleshi Bekele"))
    s("Seleshi Bekele, the Ethiopian water minister", SELESHI, "denied", "there had been any deadlock of his country's making", act="denial", alt={"date": [tue]})
    s("he", SELESHI, "wrote", ["Ethiopia could not accept that its two neighbours should go over the head of the African Union", "and was prepared to meet again in the second half of April should Tshisekedi call the parties together"], act="refusal", alt={"act": ["promise"], "date": [tue]}, key="s_ethiopia_could_accept")
    s("Ethiopia", ETH, "was prepared", "to meet again in the second half of April", act="promise", minor=True)
    s("his", SELESHI, None, "the second filling of the reservoir would go ahead in July and August as scheduled, agreement or no agreement", act="threat", alt={"act": ["refusal", "claim"]}, note="free indirect speech", key="filling_s")
    c("Ethiopia", ETH, "refusal", "its two neighbours should go over the head of the African Union", toward=[EGY, SDN], minor=True, key="c_two_neighbours_should")
    c("Ethiopia", ETH, "promise", "meet again in the second half of April", "should Tshisekedi call the parties together", toward=[EGY, SDN])
    c("his", ETH, "threat", "the second filling of the reservoir would go ahead in July and August as scheduled, agreement or no agreement", toward=[EGY, SDN], alt={"kind": ["promise", "refusal"]}, key="filling_c")
    e("REJECT", "occurred", [SELESHI], [EGY, SDN], "Ethiopia could not accept that its two neighbours should go over the head of the African Union", alt={"sources": [[ETH]]})
    e("ACCUSE", "occurred", [SELESHI], [EGY, SDN], "its two neighbours should go over the head of the African Union", minor=True)
    e("AGREE", "occurred", [ETH], [EGY, SDN], "was prepared to meet again in the second half of April", minor=True)
    e("CONSULT", "hypothetical", [ETH], [EGY, SDN], "meet again in the second half of April", when="2021-04-15/2021-04-30", format="meeting", key="meet_again")
    e("THREATEN", "occurred", [SELESHI], [EGY, SDN], "the second filling of the reservoir would go ahead in July and August", minor=True, alt={"sources": [[ETH]]})

    a.at(a.paragraph("It is that filling"))
    s("Egypt", EGY, "fears", "a drought in the years of filling would ruin its farmers", act="expectation")
    s("Sudan", SDN, "wants", "data every day for its Roseires dam", act="demand")
    c("Sudan", SDN, "demand", "data every day for its Roseires dam", toward=[ETH], key="c_data_every_day")
    e("COOPERATE", "hypothetical", [ETH], [SDN], "data every day for its Roseires dam", minor=True)
    e("REQUEST", "occurred", [SDN], [ETH], "Sudan wants data every day for its Roseires dam", minor=True)
    f(13.5e9, "cubic metres", "second filling of the reservoir", "about 13.5 billion cubic metres", approx=True, side="ETH", key="fill2")
    f(4.9e9, "cubic metres", "first filling of the reservoir in July 2020", "4.9 billion", side="ETH")
    f(90, "percent", "share of Egypt's fresh water from the Nile", "some 90 percent", approx=True, side="EGY")
    f(100, "km", "distance of the Roseires dam from the border", "barely 100 km", approx=True, minor=True)

    a.at(a.paragraph("Sudanese Foreign Minister"))
    risk = "without a prior accord the filling would put 20 million of her countrymen at risk"
    s("Sudanese Foreign Minister Mariam al-Sadiq al-Mahdi", MAHDI, "warned", risk, act="expectation", alt={"act": ["accusation", "threat"], "date": [tue]}, key="risk_s")
    s("Sudanese Foreign Minister Mariam al-Sadiq al-Mahdi", MAHDI, "called on", "to desist from it", act="demand", to="Ethiopia", alt={"date": [tue]}, key="s_desist")
    s("she", MAHDI, "said", "All options remained open to Khartoum, including recourse to the Security Council", act="threat", alt={"date": [tue]})
    c("Sudanese Foreign Minister Mariam al-Sadiq al-Mahdi", MAHDI, "demand", "desist from it", toward=[ETH], key="c_desist")
    c("she", MAHDI, "threat", "recourse to the Security Council", toward=[ETH])
    e("REQUEST", "occurred", [MAHDI], [ETH], "called on Ethiopia to desist from it", alt={"when": [tue]})
    e("THREATEN", "occurred", [MAHDI], [ETH], "All options remained open to Khartoum", alt={"when": [tue]})
    e("REQUEST", "hypothetical", [SDN], [UNSC], "recourse to the Security Council", minor=True, alt={"plover": ["ACCUSE", "CONSULT"]}, key="council_hyp")
    f(20e6, "people", "Sudanese at risk from the filling", "20 million of her countrymen", side="SDN", key="risk_n")

    a.at(a.paragraph("A week earlier"))
    drop = "the country's share of the river would not shrink by a cupful"
    s("President Abdel Fattah al-Sisi", SISI, "told", [drop, "otherwise the whole region would lose its peace"], act="threat", to="Egyptians", date="2021-03-30", key="drop_s")
    s("An Egyptian security source", SOURCE, ("said", 1), "that did not mean war was being planned", act="denial")
    s("he", SOURCE, ("said", 2), '"It means we are running out of other words,"')
    c("President Abdel Fattah al-Sisi", SISI, "refusal", drop, toward=[ETH], alt={"kind": ["threat"]})
    c("President Abdel Fattah al-Sisi", SISI, "threat", "the whole region would lose its peace", "otherwise", polarity="unless", toward=[ETH])
    e("THREATEN", "occurred", [SISI], [ETH], "otherwise the whole region would lose its peace", when="2021-03-30", place="Suez Canal", key="drop")
    e("REJECT", "occurred", [SISI], [ETH], drop, when="2021-03-30", minor=True)
    e("ASSAULT", "denied", [EGY], [ETH], "war was being planned", minor=True)

    a.at(a.paragraph("Tshisekedi, who opened"))
    s("Tshisekedi", TSHISEKEDI, "urging", "to leave old quarrels at the door", act="demand", to="the ministers", date="2021-04-04")
    s("An AU official", OFFICIAL, "said", "Kinshasa would circulate a new draft within two weeks provided that all three capitals agreed to receive it", act="promise")
    c("Tshisekedi", TSHISEKEDI, "demand", "leave old quarrels at the door", toward=[EGY, ETH, SDN], minor=True)
    c("Kinshasa", COD, "promise", "circulate a new draft within two weeks", "provided that all three capitals agreed to receive it", toward=[EGY, ETH, SDN])
    e("REQUEST", "occurred", [TSHISEKEDI], [EGY, ETH, SDN], "urging the ministers to leave old quarrels at the door", when="2021-04-04", place="Kinshasa")
    e("AGREE", "occurred", [OFFICIAL], [EGY, ETH, SDN], "Kinshasa would circulate a new draft within two weeks", minor=True, alt={"sources": [[COD], [AU]]})
    e("REQUEST", "hypothetical", [COD], [EGY, ETH, SDN], "circulate a new draft", minor=True, alt={"plover": ["CONSULT"], "sources": [[AU]]})
    e("AGREE", "hypothetical", [EGY, ETH, SDN], [COD], "all three capitals agreed to receive it", minor=True)
    f(2, "weeks", "time for the new AU draft", "two weeks", minor=True)

    a.at(a.paragraph("Washington, which"))
    s("Washington", USA, "said", "it was considering how best to help", act="promise", alt={"act": ["claim"]})
    s(("it", 1), USA, "considering", "how best to help", act="promise", minor=True, alt={"act": ["claim"]})
    s("A State Department spokesperson", STATE, "declined", "to say if it would join the quartet", act="refusal", minor=True)
    c("A State Department spokesperson", STATE, "refusal", "say if it would join the quartet", minor=True)
    e("SANCTION", "occurred", [USA], [ETH], "last September froze part of its aid to Ethiopia over the dam", when="2020-09", minor=True, key="aid")
    e("CONCEDE", "occurred", [USA], [ETH], "unlinked the two in February", when="2021-02", minor=True)
    e("REJECT", "occurred", [STATE], [], "A State Department spokesperson declined to say if it would join the quartet", minor=True)

    a.at(a.paragraph("The $4.6-billion dam"))
    f(4.6e9, "dollars", "cost of the dam", "$4.6-billion")
    f(5000, "megawatts", "capacity of the dam", "more than 5,000 megawatts", approx=True, low=5000)
