"""Gold for the joint declaration of 21 January 2017 and its introduction."""

from annotate import Article, Party
from parties import AU, BARROW, ECOWAS, FORCE, GIN, GMB, JAMMEH, SEN, UN

# fmt: off
ADVISER, LAWYER, OFFICER = Party("Adviser to Adama Barrow (unnamed)", "GMB"), Party("Lawyer of Adama Barrow (unnamed)"), Party("Senegalese officer (unnamed)", "SEN")
PRESIDENTS, PEOPLE, GOVERNMENT = Party("two presidents"), Party("Yahya Jammeh's people"), Party("Gambian government", "GMB")
THREE, SIGNERS = Party("ECOWAS, African Union and United Nations"), [ECOWAS, AU, UN]
HOSTS, ARMED, DONORS, GNQ, REPRESENTATIVES = Party("host states"), Party("armed elements in Gambia"), Party("donors"), Party("Equatorial Guinea", "GNQ"), Party("Special Representatives of ECOWAS, the AU and the UN")
GAMBIANS, DISPLACED = Party("people of the Gambia", "GMB"), Party("displaced Gambians")


def annotate(a: Article) -> None:
    s, c, e, f = a.statement, a.commitment, a.event, a.figure
    sat, sun = "2017-01-21", "2017-01-22"
    a.document(published=sun, title="What he was promised", publisher="Kairaba Letter", published_span="Sunday, January 22, 2017",
               section_heads=["Documents", "JOINT DECLARATION ON THE POLITICAL SITUATION IN THE ISLAMIC REPUBLIC OF THE GAMBIA"],
               boilerplate=["– End of text –", "Comments are closed. Write to us at the usual address."],
               alt={"title": ["JOINT DECLARATION ON THE POLITICAL SITUATION IN THE ISLAMIC REPUBLIC OF THE GAMBIA"]})

    a.at("Yahya Jammeh flew out of Banjul last night with two presidents, a good many suitcases and, if an adviser to his successor is right, eleven million dollars that weren't his. (\"We checked. The cupboard is bare,\" the adviser told us this morning; Guinea says no money was seen.)")
    s("the adviser", ADVISER, "told", '"We checked. The cupboard is bare,"', act="accusation", to="Kairaba Letter", date=sun, alt={"act": ["claim"], "addressee": ["us", None]}, key="money")
    s("an adviser to his successor", ADVISER, "is right", "eleven million dollars that weren't his", act="accusation", minor=True, alt={"act": ["claim"]})
    s("Guinea", GIN, "says", "no money was seen", act="denial", key="nomoney")
    e("RETREAT", "occurred", [JAMMEH], [], "Yahya Jammeh flew out of Banjul last night with two presidents", when=sat, place="Banjul", more=["his departure", "the former President leaves of his own will and for a time"], key="left", alt={"targets": [[GMB], [BARROW]]})
    e("ACCUSE", "occurred", [ADVISER], [JAMMEH], "The cupboard is bare", when=sun, minor=True)
    e("COERCE", "occurred", [JAMMEH], [GMB], "eleven million dollars that weren't his", when=sat, minor=True, note="alleged", alt={"status": ["hypothetical"], "when": [None]})
    e("COERCE", "denied", [JAMMEH], [GMB], "no money was seen", minor=True)
    f(11000000, "dollars", "money said to have been taken by Jammeh", "eleven million dollars", side="GMB")

    a.at("Before he went, three organisations put their names to a paper which his people call a guarantee and which the new government says it never signed. We print it below as it reached us. The passage on property is the one to read twice: Adama Barrow has ruled out a witch-hunt but wants a truth commission, and one of his lawyers holds that a promise made by outsiders binds nobody in the Gambia.")
    s("his people", PEOPLE, "call", ["a paper", "a guarantee"], minor=True)
    s("the new government", GOVERNMENT, "says", ["a paper", "it never signed"], act="denial", key="never_signed")
    s("Adama Barrow", BARROW, "ruled out", "a witch-hunt", act="refusal", alt={"act": ["promise"]})
    s("Adama Barrow", BARROW, "wants", "a truth commission", act="demand", alt={"act": ["claim", "promise"]})
    s("one of his lawyers", LAWYER, "holds", "a promise made by outsiders binds nobody in the Gambia", act="refusal", alt={"act": ["denial", "claim"]}, key="binds")
    c("Adama Barrow", BARROW, "refusal", "a witch-hunt", toward=[JAMMEH], alt={"kind": ["promise"]})
    c("Adama Barrow", BARROW, "promise", "a truth commission", toward=[JAMMEH], minor=True, alt={"kind": ["demand"], "toward": [[]]})
    e("AGREE", "occurred", SIGNERS, [JAMMEH], "three organisations put their names to a paper", when=sat, key="signed", more=["Done at Banjul, 21 January 2017"], alt={"sources": [[THREE]], "when": [None]})
    e("AGREE", "denied", [GOVERNMENT], [JAMMEH], "which the new government says it never signed", minor=True, alt={"targets": [SIGNERS]})
    e("COERCE", "denied", [GMB], [JAMMEH], "a witch-hunt", minor=True, alt={"status": ["hypothetical"]})
    e("REJECT", "occurred", [BARROW], [], "Adama Barrow has ruled out a witch-hunt", minor=True, alt={"plover": ["AGREE"], "targets": [[JAMMEH]]})

    a.at("1. The Economic Community of West African States (ECOWAS), the African Union (AU) and the United Nations (UN), having followed with concern the events since the election of 1 December 2016, and recalling Security Council resolution 2337, commend the decision of former President Yahya Jammeh to leave the country on this 21st day of January 2017 in order to make an orderly transfer of power possible. They pay tribute to the people of the Gambia for its restraint.")
    org = "The Economic Community of West African States (ECOWAS), the African Union (AU) and the United Nations (UN)"
    s(org, THREE, "commend", "the decision of former President Yahya Jammeh to leave the country on this 21st day of January 2017 in order to make an orderly transfer of power possible", act="support", date=sat)
    s("They", THREE, "pay tribute", "to the people of the Gambia for its restraint", act="support", minor=True, date=sat)
    c("former President Yahya Jammeh", JAMMEH, "promise", "leave the country on this 21st day of January 2017", toward=SIGNERS, alt={"toward": [[ECOWAS], [GMB], []]}, key="leave_promise")
    e("SUPPORT", "occurred", SIGNERS, [JAMMEH], "commend the decision of former President Yahya Jammeh to leave the country", when=sat, alt={"sources": [[THREE]]})
    e("AGREE", "occurred", [JAMMEH], [GMB], "the decision of former President Yahya Jammeh to leave the country", minor=True, alt={"plover": ["CONCEDE"], "targets": [[], SIGNERS]}, key="decision")
    e("SUPPORT", "occurred", SIGNERS, [GAMBIANS], "They pay tribute to the people of the Gambia for its restraint", when=sat, minor=True, alt={"sources": [[THREE]]})

    p3 = "so that neither the former President, his family and his followers nor the members of his cabinet and of the security services shall be harassed or persecuted"
    a.at(f"3. ECOWAS, the AU and the UN undertake to work with the Government of the Gambia {p3}, it being understood that those concerned keep the peace.")
    s("ECOWAS, the AU and the UN", THREE, "undertake", f"to work with the Government of the Gambia {p3}, it being understood that those concerned keep the peace", act="promise", date=sat, key="undertake")
    c("ECOWAS, the AU and the UN", THREE, "promise", f"work with the Government of the Gambia {p3}", "it being understood that those concerned keep the peace", polarity="if", toward=[JAMMEH], key="guarantee")
    c("ECOWAS, the AU and the UN", THREE, "demand", "those concerned keep the peace", toward=[JAMMEH], minor=True)
    e("AGREE", "occurred", SIGNERS, [JAMMEH], "ECOWAS, the AU and the UN undertake to work with the Government of the Gambia", when=sat, alt={"sources": [[THREE]], "targets": [[GMB]]})
    e("COOPERATE", "hypothetical", SIGNERS, [GMB], "work with the Government of the Gambia", minor=True, alt={"targets": [[GOVERNMENT]], "sources": [[THREE]]})
    e("COERCE", "denied", [GMB], [JAMMEH], "neither the former President, his family and his followers nor the members of his cabinet and of the security services shall be harassed or persecuted", minor=True, alt={"status": ["hypothetical"]})

    p4 = ["adopt no measure which would be contrary to the preceding paragraph", "abstain from seizing property lawfully acquired by the former President or his party"]
    a.at(f"4. The three organisations shall further urge the Government to {p4[0]}, and to {p4[1]}, as long as it was so acquired.")
    s("The three organisations", THREE, "urge", [f"to {p4[0]}, and to {p4[1]}, as long as it was so acquired"], act="demand", to="Gambian government", date=sat, key="property")
    c("The three organisations", THREE, "promise", "urge the Government", toward=[JAMMEH], minor=True)
    c("The three organisations", THREE, "demand", p4[0], toward=[GOVERNMENT])
    c("The three organisations", THREE, "demand", p4[1], "as long as it was so acquired", polarity="if", toward=[GOVERNMENT], alt={"polarity": ["until"]})
    e("REQUEST", "hypothetical", SIGNERS, [GOVERNMENT], "The three organisations shall further urge the Government", alt={"status": ["occurred"], "sources": [[THREE]], "targets": [[GMB]]})
    e("COERCE", "hypothetical", [GOVERNMENT], [JAMMEH], "seizing property lawfully acquired by the former President or his party", minor=True, alt={"sources": [[GMB]], "status": ["denied"]})

    p5 = "No State that offers hospitality to the former President and his family shall on that account be subjected to pressure, threats or sanctions"
    a.at(f"5. {p5}. Gratitude is expressed to the Republic of Guinea and to the Republic of Equatorial Guinea.")
    c(a.elsewhere("The three organisations", within="4. The three organisations shall further urge"), THREE, "promise", p5, toward=[HOSTS])
    e("AGREE", "occurred", SIGNERS, [HOSTS], p5, when=sat, minor=True, alt={"sources": [[THREE]], "when": [None]})
    e("SANCTION", "denied", [], [HOSTS], "sanctions", minor=True, alt={"status": ["hypothetical"], "plover": ["COERCE"], "sources": [SIGNERS]})
    e("SUPPORT", "occurred", SIGNERS, [GIN, GNQ], "Gratitude is expressed to the Republic of Guinea and to the Republic of Equatorial Guinea", when=sat, minor=True, alt={"sources": [[THREE], []]})

    a.at("6. Should the former President wish to return, which he shall be free to do at any time of his choosing, the three organisations will, in consultation with the Government, see to his security.")
    c("the three organisations", THREE, "promise", "see to his security", "Should the former President wish to return", toward=[JAMMEH], key="return")
    c("the three organisations", THREE, "promise", "he shall be free to do at any time of his choosing", toward=[JAMMEH], minor=True)
    e("AGREE", "occurred", SIGNERS, [JAMMEH], "the three organisations will, in consultation with the Government, see to his security", when=sat, minor=True, alt={"sources": [[THREE]], "when": [None]})
    e("CONSULT", "hypothetical", SIGNERS, [GOVERNMENT], "in consultation with the Government", format="talks", minor=True, alt={"sources": [[THREE]], "targets": [[GMB]]})
    e("AID", "hypothetical", SIGNERS, [JAMMEH], "see to his security", minor=True, alt={"sources": [[THREE]]})

    a.at("7. Upon his departure ECOWAS will end all military operations in the Gambia and continue to work for a political settlement. In the event that armed elements oppose the transfer, it reserves the right to resume them. A contingent shall meanwhile remain for as long as President Barrow requires; he has requested six months.")
    s("it", ECOWAS, "reserves the right", ["In the event that armed elements oppose the transfer", "to resume them"], act="threat", date=sat)
    s("he", BARROW, "requested", "six months", act="demand", key="six_months")
    c("ECOWAS", ECOWAS, "promise", "end all military operations in the Gambia", "Upon his departure", polarity="if", toward=[JAMMEH], alt={"polarity": ["until"]}, key="end_ops")
    c("ECOWAS", ECOWAS, "promise", "continue to work for a political settlement", toward=[GMB], minor=True, alt={"toward": [[JAMMEH], []]})
    c("it", ECOWAS, "threat", "resume them", "In the event that armed elements oppose the transfer", toward=[ARMED])
    c("ECOWAS", ECOWAS, "promise", "A contingent shall meanwhile remain", "for as long as President Barrow requires", polarity="until", toward=[BARROW], alt={"polarity": ["if"], "toward": [[GMB]]})
    c("he", BARROW, "demand", "six months", toward=[ECOWAS])
    e("AGREE", "occurred", [ECOWAS], [JAMMEH], "ECOWAS will end all military operations in the Gambia", when=sat, alt={"when": [None]})
    e("RETREAT", "hypothetical", [ECOWAS], [GMB], "end all military operations in the Gambia", minor=True, alt={"sources": [[FORCE]]}, key="end_hyp")
    e("THREATEN", "occurred", [ECOWAS], [ARMED], "it reserves the right to resume them", when=sat, alt={"when": [None]})
    e("ASSAULT", "hypothetical", [ECOWAS], [ARMED], "resume them", minor=True, alt={"sources": [[FORCE]]})
    e("MOBILIZE", "hypothetical", [ECOWAS], [GMB], "A contingent shall meanwhile remain", minor=True, alt={"status": ["ongoing"], "targets": [[]]})
    e("PROTEST", "hypothetical", [ARMED], [BARROW], "armed elements oppose the transfer", minor=True, alt={"plover": ["ASSAULT", "REJECT"], "targets": [[GMB], []]})
    e("REQUEST", "occurred", [BARROW], [ECOWAS], "he has requested six months")
    f(6, "months", "stay of the ECOWAS contingent requested by Barrow", "six months", side="GMB")

    guns = "all weapons held outside barracks be surrendered within seven days"
    a.at(f"8. The three organisations demand that {guns}. They call upon donors to assist the return of the 46,000 persons displaced and welcome the offer of Senegal to keep its border open.")
    s("The three organisations", THREE, "demand", guns, act="demand", date=sat)
    s("They", THREE, "call upon", "to assist the return of the 46,000 persons displaced", act="demand", to="donors", date=sat)
    s("They", THREE, "welcome", "the offer of Senegal to keep its border open", act="support", date=sat, minor=True)
    s("Senegal", SEN, "offer", "to keep its border open", act="promise", via=THREE)
    c("The three organisations", THREE, "demand", guns, toward=[ARMED], alt={"toward": [[]]})
    c("They", THREE, "demand", "assist the return of the 46,000 persons displaced", toward=[DONORS])
    c("Senegal", SEN, "promise", "keep its border open", toward=[GMB], alt={"toward": [[]]})
    e("REQUEST", "occurred", SIGNERS, [ARMED], "The three organisations demand that all weapons held outside barracks be surrendered", when=sat, alt={"sources": [[THREE]], "targets": [[]], "when": [None]})
    e("RETREAT", "hypothetical", [ARMED], [], "all weapons held outside barracks be surrendered", minor=True)
    e("REQUEST", "occurred", SIGNERS, [DONORS], "They call upon donors to assist the return of the 46,000 persons displaced", when=sat, alt={"sources": [[THREE]], "when": [None]})
    e("AID", "hypothetical", [DONORS], [DISPLACED], "assist the return of the 46,000 persons displaced", minor=True, alt={"targets": [[GMB]]})
    e("SUPPORT", "occurred", SIGNERS, [SEN], "welcome the offer of Senegal", when=sat, minor=True, alt={"sources": [[THREE]], "when": [None]})
    e("AGREE", "occurred", [SEN], [GMB], "the offer of Senegal to keep its border open", minor=True, alt={"targets": [SIGNERS, []]})
    f(7, "days", "time for the surrender of weapons", "seven days")
    f(46000, "people", "people displaced", "46,000 persons", key="displaced")

    a.at("9. Their Special Representatives will meet President Barrow in Dakar on 24 January and accompany him to Banjul as soon as conditions permit.")
    c("Their Special Representatives", REPRESENTATIVES, "promise", "meet President Barrow in Dakar on 24 January", toward=[BARROW], minor=True)
    c("Their Special Representatives", REPRESENTATIVES, "promise", "accompany him to Banjul", "as soon as conditions permit", polarity="until", toward=[BARROW], alt={"polarity": ["if"]})
    e("CONSULT", "scheduled", [REPRESENTATIVES], [BARROW], "Their Special Representatives will meet President Barrow in Dakar", when="2017-01-24", place="Dakar", format="meeting", alt={"sources": [SIGNERS]})
    e("COOPERATE", "hypothetical", [REPRESENTATIVES], [BARROW], "accompany him to Banjul", place="Banjul", minor=True, alt={"plover": ["SUPPORT", "CONSULT"], "sources": [SIGNERS]})

    a.at("The Senegalese officer who commands the 4,000 men already in the country told reporters at Barra on Saturday that he had seen no sign of resistance; his orders to enter the capital stood, he said, but he would prefer to walk in.")
    s("The Senegalese officer", OFFICER, "told", "he had seen no sign of resistance", to="reporters", date=sat, key="resistance")
    s(("he", 2), OFFICER, "said", ["his orders to enter the capital stood", "but he would prefer to walk in"], date=sat, alt={"act": ["threat"], "date": [None]})
    c(("he", 2), OFFICER, "threat", "enter the capital", toward=[JAMMEH], minor=True, alt={"toward": [[GMB], []], "kind": ["promise"]}, key="capital_c")
    e("MOBILIZE", "ongoing", [SEN], [GMB], "the 4,000 men already in the country", place="Gambia", alt={"sources": [[FORCE], [ECOWAS]], "status": ["occurred"]}, key="men_in")
    e("COERCE", "hypothetical", [SEN], [GMB], "enter the capital", place="Banjul", minor=True, alt={"plover": ["ASSAULT", "MOBILIZE"], "sources": [[FORCE]]}, key="capital")
    f(4000, "men", "ECOWAS soldiers in the Gambia", "4,000 men", key="men")
