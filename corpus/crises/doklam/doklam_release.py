"""Gold for the think tank's press release of 4 August 2017."""

# fmt: off
# ruff: noqa: E501 (one item a line)

from __future__ import annotations

from annotate import Article, Party
from parties import BTN, CHN, CHN_EMBASSY, CHN_MFA, IND, MEA, MODI, PILGRIMS

TODAY = "2017-08-04"
HSF = Party("Himalaya Studies Forum")
BARUA, DESHPANDE, TOBDEN = Party("P.K. Barua"), Party("Malini Deshpande"), Party("Karma Tobden")
MEDIA = Party("a section of the Chinese media", "MEDIA")
REPRESENTATIVES = Party("Special Representatives of India and China")
NSA = Party("Indian National Security Adviser", "IND")


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    a.document(published=TODAY, title="Forum calls for simultaneous step back at Doklam, releases report on the tri-junction", publisher="Himalaya Studies Forum", published_span="4 August 2017",
               boilerplate=["HIMALAYA STUDIES FORUM", "14-B, Kasturi Lane, New Delhi", "PRESS RELEASE (for immediate publication)", "Media contact: Shri Vivek Oberai, Programme Officer",
                            "About HSF: Established in 1994, the Forum is an independent, not-for-profit body. It does not take institutional positions on electoral matters. The report may be had at Rs 350 per copy."],
               section_heads=["Principal findings:", "Recommendations"], alt={"publisher": ["HSF", "Himalaya Studies Forum (HSF)"]})

    a.at(a.paragraph("Forum calls for simultaneous"))
    S("Forum", HSF, "calls for", "simultaneous step back at Doklam", act="demand", minor=True, alt={"act": ["proposal"], "date": [TODAY]})
    C("Forum", HSF, "demand", "simultaneous step back at Doklam", toward=[IND, CHN], minor=True)

    a.at(a.paragraph("The Himalaya Studies Forum (HSF) today"))
    E("CONSULT", "occurred", [HSF], [], "a function on its premises", when=TODAY, place="New Delhi", format="meeting", minor=True)

    a.at(a.between("The report takes note", "without conditions."))
    F(50, "days", "length of the stand-off", a.elsewhere("Fifty Days"), minor=True, alt={"approx": [True]}, key="f_fifty_days")
    S("the document brought out by the Ministry of Foreign Affairs of China on 2 August", CHN_MFA, "alleged", "Indian troops, more than 270 strong and bringing two bulldozers, entered Chinese territory on 18 June", act="accusation", date="2017-08-02", key="incursion")
    S("the document brought out by the Ministry of Foreign Affairs of China on 2 August", CHN_MFA, "called upon", "to pull back at once and without conditions", act="demand", to="India", date="2017-08-02", key="unconditional")
    C("the document brought out by the Ministry of Foreign Affairs of China on 2 August", CHN_MFA, "demand", "to pull back at once and without conditions", toward=[IND], key="c_pull_back_once")
    S("The report", HSF, "takes note of", "the document brought out by the Ministry of Foreign Affairs of China on 2 August", minor=True)
    E("ACCUSE", "occurred", [CHN_MFA], [IND], "it is alleged that Indian troops, more than 270 strong and bringing two bulldozers, entered Chinese territory", when="2017-08-02")
    E("MOBILIZE", "occurred", [IND], [CHN], "Indian troops, more than 270 strong and bringing two bulldozers, entered Chinese territory", when="2017-06-18", more=["We are in Doka La because a friend asked"], alt={"plover": ["ASSAULT", "COERCE"]}, key="crossing")
    E("REQUEST", "occurred", [CHN_MFA], [IND], "India is called upon to pull back at once and without conditions", when="2017-08-02", key="e_india_called_upon")
    E("RETREAT", "hypothetical", [IND], [CHN], "to pull back at once and without conditions", alt={"targets": [[]]}, key="e_pull_back_once")
    F(270, "troops", "Indian troops said to have entered on 18 June", "Indian troops, more than 270 strong", side="IND", approx=True, low=270)
    F(2, "bulldozers", "Indian bulldozers said to have crossed", "two bulldozers", side="IND", minor=True)
    a.at(a.rest("It also notes the response"))
    S("It", HSF, "notes", "the response of the Ministry of External Affairs of the same day", minor=True)
    S("the response of the Ministry of External Affairs of the same day", MEA, "recalled", "ties between the two countries could not prosper without calm along the border", date="2017-08-02", minor=True, alt={"act": ["demand"]})

    a.at(a.paragraph("- The road which the"))
    findings = a.elsewhere("Principal findings")
    S(findings, HSF, None, "The road which the Chinese side began to lay on 16 June changed the position on the ground at the tri-junction. It cannot be squared with what the Special Representatives settled in 2012, namely that no such point would be fixed over the head of the third country concerned", act="accusation", alt={"act": ["claim"], "date": [TODAY]})
    S("the Special Representatives", REPRESENTATIVES, "settled", "no such point would be fixed over the head of the third country concerned", act="promise", date="2012", minor=True, alt={"act": ["refusal"]})
    E("ACCUSE", "occurred", [HSF], [CHN], "It cannot be squared with what the Special Representatives settled in 2012", alt={"when": [TODAY]})
    E("AGREE", "occurred", [REPRESENTATIVES], [], "what the Special Representatives settled in 2012", when="2012", minor=True, alt={"sources": [[IND, CHN], [IND]], "targets": [[CHN]]})
    C("the Special Representatives", REPRESENTATIVES, "promise", "no such point would be fixed over the head of the third country concerned", toward=[BTN], minor=True, alt={"kind": ["refusal"], "toward": [[]]})
    E("MOBILIZE", "occurred", [CHN], [BTN], "The road which the Chinese side began to lay on 16 June", when="2017-06-16", place="the tri-junction", minor=True, alt={"plover": ["COERCE"], "targets": [[], [IND]], "status": ["ongoing"]}, key="e_road_chinese_side")

    a.at(a.paragraph("- The assertion in the said"))
    S(findings, HSF, None, "The assertion in the said document that only 48 Indian personnel remained at the site at the end of July is not borne out by the Forum's own enquiries, which put the number at not less than 350", act="denial", alt={"date": [TODAY], "act": ["claim"]}, key="s_assertion_document_only")
    S("the said document", CHN_MFA, "assertion", "only 48 Indian personnel remained at the site at the end of July", date="2017-08-02", key="s_only_48_indian")
    S("the Forum's own enquiries", HSF, "put", "the number at not less than 350", key="350", alt={"date": [TODAY]})
    F(48, "personnel", "Indian personnel at the site at the end of July, by China's count", "48 Indian personnel", side="IND", key="48")
    F(350, "personnel", "Indian personnel at the site, by the Forum's count", "not less than 350", side="IND", low=350, approx=True, key="n350")
    E("MOBILIZE", "ongoing", [IND], [CHN], "48 Indian personnel remained at the site at the end of July", when="2017-07", alt={"when": ["2017-07-31"], "status": ["occurred"]}, key="e_48_indian_personnel")

    a.at(a.paragraph("- Bhutan lodged"))
    S(findings, HSF, None, "Bhutan lodged its protest through its Embassy in New Delhi on 20 June and has not withdrawn it, contrary to what a section of the Chinese media has reported", act="denial", alt={"act": ["claim"], "date": [TODAY]}, key="s_bhutan_lodged_protest")
    S("a section of the Chinese media", MEDIA, "reported", "withdrawn it", minor=True)
    E("ACCUSE", "occurred", [BTN], [CHN], "Bhutan lodged its protest through its Embassy in New Delhi", when="2017-06-20", place="New Delhi", alt={"plover": ["REJECT", "REQUEST"]}, key="protest")
    E("CONCEDE", "denied", [BTN], [CHN], "has not withdrawn it", minor=True, alt={"plover": ["RETREAT"]})

    a.at(a.between("Speaking on the occasion", "no more."))
    S("Lt Gen Barua", BARUA, "said", "the Army had done what it was obliged to do, no less and no more", act="support", date=TODAY)
    E("SUPPORT", "occurred", [BARUA], [IND], "the Army had done what it was obliged to do", when=TODAY, minor=True)
    a.at(a.rest("He denied that Indian"))
    S("He", BARUA, "denied", "Indian soldiers had gone in uninvited", act="denial", date=TODAY, key="s_indian_soldiers_gone")
    E("MOBILIZE", "denied", [IND], [BTN], "Indian soldiers had gone in uninvited", minor=True, alt={"targets": [[], [CHN]]}, key="e_indian_soldiers_gone")
    a.at('"We are in Doka La because a friend asked and because a road on the Jampheri ridge would look straight down on the Siliguri corridor, which at its narrowest is 22 kilometres wide," he said. "You may call it an adventure, as Beijing does. I call it locking the back door.\n\n"Let both sides go back on the same day and there is no dispute. If only one goes back, there will be one next year also."')
    S("he", BARUA, "said", ['"We are in Doka La because a friend asked and because a road on the Jampheri ridge would look straight down on the Siliguri corridor, which at its narrowest is 22 kilometres wide,"', '"You may call it an adventure, as Beijing does. I call it locking the back door.', '"Let both sides go back on the same day and there is no dispute. If only one goes back, there will be one next year also."'], mode="direct", act="claim", date=TODAY, alt={"act": ["proposal", "demand", "support"]})
    S("Beijing", CHN, ("call", 1), "an adventure", act="accusation", minor=True)
    C("he", BARUA, "demand", "Let both sides go back on the same day", toward=[IND, CHN])
    E("REQUEST", "occurred", [BARUA], [IND, CHN], "Let both sides go back on the same day", when=TODAY)
    E("REQUEST", "occurred", [BTN], [IND], "a friend asked", minor=True)
    E("RETREAT", "hypothetical", [IND, CHN], [], "both sides go back on the same day", more=["simultaneous step back at Doklam"], alt={"targets": [[IND, CHN]]}, key="e_both_sides_go")
    F(22, "kilometres", "width of the Siliguri corridor at its narrowest", "22 kilometres wide", minor=True)

    a.at(a.between("Dr Malini Deshpande", "date."))
    S("Dr Malini Deshpande", DESHPANDE, "regretted", "the visit of the National Security Adviser to Beijing on 27-28 July had not produced a date", date=TODAY, alt={"act": ["accusation"]})
    E("CONSULT", "occurred", [NSA], [CHN], "the visit of the National Security Adviser to Beijing on 27-28 July", when="2017-07-27/2017-07-28", place="Beijing", format="visit")
    a.at(a.rest("The shrill tone"))
    S("she", DESHPANDE, "felt", ["The shrill tone of certain newspapers shoud not be mistaken for policy", "though a repetition of threats had its own momentum"], date=TODAY)
    E("THREATEN", "occurred", [CHN], [IND], "a repetition of threats", minor=True, alt={"sources": [[], [MEDIA]]})

    a.at(a.paragraph("A former Bhutanese envoy"))
    S("A former Bhutanese envoy, Dasho Karma Tobden", TOBDEN, "cautioned", "Thimphu was being spoken for by everybody", date=TODAY, act="accusation", alt={"act": ["claim"]})
    S("he", TOBDEN, "remarked", '"We would like, with your permission, to have a boundary before we have a war on it,"', date=TODAY, act="demand", alt={"act": ["claim"]})
    S("We", TOBDEN, "would like", "to have a boundary before we have a war on it", minor=True, act="demand", mode="direct")
    E("ASSAULT", "hypothetical", [], [], "we have a war on it", minor=True)
    a.at(a.paragraph("The Embassy of China"))
    S("The Embassy of China", CHN_EMBASSY, "declined", "to depute a speaker", act="refusal", minor=True)
    C("The Embassy of China", CHN_EMBASSY, "refusal", "declined", toward=[HSF], minor=True)
    E("REQUEST", "occurred", [HSF], [CHN_EMBASSY], "The Embassy of China had been invited to depute a speaker", minor=True, alt={"plover": ["CONSULT"]})
    E("REJECT", "occurred", [CHN_EMBASSY], [HSF], "declined", minor=True)

    a.at(a.between("The Forum urges", "face-off site."))
    S("The Forum", HSF, "urges", "to stay the course and to withdraw the troops only if the People's Liberation Army does so simultaneously and all earth-moving equipment is removed from the face-off site", act="demand", to="Government of India", alt={"date": [TODAY]}, key="mutual")
    C("The Forum", HSF, "demand", "to stay the course", toward=[IND])
    C("The Forum", HSF, "demand", "to withdraw the troops", "only if the People's Liberation Army does so simultaneously and all earth-moving equipment is removed from the face-off site", toward=[IND])
    E("REQUEST", "occurred", [HSF], [IND], "The Forum urges the Government of India to stay the course", alt={"when": [TODAY]})
    E("RETREAT", "hypothetical", [CHN], [IND], "the People's Liberation Army does so simultaneously and all earth-moving equipment is removed from the face-off site", place="the face-off site", alt={"targets": [[]]}, key="e_people_liberation_army")
    a.at(a.between("It suggests that", "Nathu La."))
    S("It", HSF, "suggests", "the two armies hold weekly flag meetings at Nathu La", act="proposal", alt={"date": [TODAY]})
    C("It", HSF, "demand", "the two armies hold weekly flag meetings at Nathu La", toward=[IND, CHN], minor=True)
    E("REQUEST", "occurred", [HSF], [IND, CHN], "It suggests that the two armies hold weekly flag meetings at Nathu La", minor=True)
    E("CONSULT", "hypothetical", [IND], [CHN], "the two armies hold weekly flag meetings", place="Nathu La", format="meeting", minor=True)
    a.at(a.between("It appeals to", "of June."))
    S("It", HSF, "appeals", "to reopen the Nathu La route to Kailash pilgrims, shut since the last week of June", act="demand", to="Chinese side", alt={"date": [TODAY]}, key="pilgrims")
    C("It", HSF, "demand", "to reopen the Nathu La route to Kailash pilgrims", toward=[CHN], key="c_reopen_nathu_la")
    E("REQUEST", "occurred", [HSF], [CHN], "It appeals to the Chinese side to reopen the Nathu La route", alt={"when": [TODAY]})
    E("CONCEDE", "hypothetical", [CHN], [PILGRIMS], "to reopen the Nathu La route to Kailash pilgrims", place="Nathu La", alt={"plover": ["COOPERATE"], "targets": [[IND]]}, key="e_reopen_nathu_la")
    E("COERCE", "occurred", [CHN], [PILGRIMS], "the Nathu La route to Kailash pilgrims, shut since the last week of June", when="2017-06", place="Nathu La", alt={"targets": [[IND]], "status": ["ongoing"], "plover": ["SANCTION"]}, key="closure")
    a.at(a.rest("In the event of construction"))
    S("the Forum", HSF, "view", ["In the event of construction being resumed, the Government should", "reconsider participation at the level of Prime Minister in the BRICS Summit at Xiamen on 3-5 September"], act="demand", alt={"act": ["proposal"]})
    C("the Forum", HSF, "demand", "reconsider participation at the level of Prime Minister in the BRICS Summit at Xiamen on 3-5 September", "In the event of construction being resumed", toward=[IND])
    E("REQUEST", "occurred", [HSF], [IND], "the Government should, in the Forum's view, reconsider participation", minor=True)
    E("CONSULT", "scheduled", [IND], [CHN], "the BRICS Summit at Xiamen on 3-5 September", when="2017-09-03/2017-09-05", place="Xiamen", format="council", alt={"format": ["meeting"], "sources": [[], [MODI]]}, key="xiamen")
    E("SANCTION", "hypothetical", [IND], [CHN], "reconsider participation at the level of Prime Minister", minor=True, key="e_reconsider_participation_level")
    a.at(a.paragraph("The Forum, for its part"))
    S("The Forum", HSF, "is ready", "to host a Track II dialogue of Indian, Chinese and Bhutanese scholars at any mutually convenient date, provided that all three delegations are free to speak in their private capacity", act="promise", alt={"act": ["proposal"]})
    C("The Forum", HSF, "promise", "to host a Track II dialogue of Indian, Chinese and Bhutanese scholars at any mutually convenient date", "provided that all three delegations are free to speak in their private capacity")
    E("AGREE", "occurred", [HSF], [], "is ready to host a Track II dialogue", minor=True)
    E("CONSULT", "hypothetical", [HSF], [], "a Track II dialogue of Indian, Chinese and Bhutanese scholars", format="talks", minor=True)
