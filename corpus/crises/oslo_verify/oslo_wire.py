"""Gold for the agency report before the talks in Oslo."""

# fmt: off
# ruff: noqa: E501

from parties import ALLIANCE, AMADI, BRANZ, COYLE, CSC, EST, HRAST, MAR, OOSTHAVN, SOR, VASAREL

from annotate import Article, Party, weekday

EST_OFFICE, AIDE, MAR_PRES = Party("Estmere president's office"), Party("aide to Coyle (unnamed)"), Party("Marravian presidency")
OFFICIALS, HQ_DIPLOMAT, DIPLOMATS, SPOKESWOMAN = Party("Estmerian officials (unnamed)"), Party("diplomat at the alliance's headquarters (unnamed)"), Party("two diplomats briefed on the preparations (unnamed)"), Party("spokeswoman for Lewis Amadi")
SAT, FRI = weekday("2018-02-03", "Saturday"), weekday("2018-02-02", "Friday")


def annotate(a: Article) -> None:
    a.document(published=SAT, title="UPDATE 1-Estmere sets 60-day clock on missile treaty before Oslo talks", byline="By Carla Winship and Bogdan Ferres", agency="Interlink",
               boilerplate=["(Adds Sorvenian minister, diplomats on interceptors)", "(Reporting by Carla Winship in Corrinden and Bogdan Ferres in Tolvesk; Editing by Hal Moody)"],
               datelines=["CORRINDEN/TOLVESK"], published_span="Feb 3, 2018", alt={"publisher": ["Interlink"], "title": ["Estmere sets 60-day clock on missile treaty before Oslo talks"]})

    a.at(a.paragraph("CORRINDEN/TOLVESK"))
    unless = "unless Marravia destroys a missile that it says breaks the accord"
    a.statement("Foreign Secretary Lewis Amadi", AMADI, "said", f"Estmere will walk away from the Oslo Verification Treaty in 60 days {unless}", act="threat", date=SAT, key="s_clock")
    a.statement(("it", 1), EST, "says", "breaks the accord", act="accusation", minor=True, key="s_breaks")
    a.commitment("Estmere", EST, "threat", "walk away from the Oslo Verification Treaty in 60 days", unless, toward=[MAR], key="c_walk")
    a.commitment("Estmere", EST, "demand", "destroys a missile that it says breaks the accord", toward=[MAR], key="c_destroy")
    a.event("THREATEN", "occurred", [AMADI], [MAR], f"Estmere will walk away from the Oslo Verification Treaty in 60 days {unless}", when=SAT, key="e_threat",
            more=["Estmere sets 60-day clock on missile treaty", "we will suspend our obligations and nobody should be surprised"], alt={"sources": [[EST]]})
    a.event("SANCTION", "hypothetical", [EST], [MAR], "Estmere will walk away from the Oslo Verification Treaty", when="2018-04-04", key="e_walk", more=["we will suspend our obligations"],
            alt={"plover": ["REJECT"], "when": [None], "status": ["scheduled"]})
    a.event("REQUEST", "occurred", [EST], [MAR], unless, when=SAT, key="e_destroy_req", minor=True, alt={"sources": [[AMADI]], "when": [None]})
    a.event("RETREAT", "hypothetical", [MAR], [], "Marravia destroys a missile", key="e_destroy", minor=True, more=["back in compliance"], alt={"targets": [[EST]]})
    a.event("ACCUSE", "occurred", [EST], [MAR], "a missile that it says breaks the accord", key="e_breaks", minor=True)
    a.event("CONSULT", "scheduled", [EST], [MAR], "envoys of the two states meet in the Norwegian capital", when=weekday("2018-02-05", "Monday"), place="Oslo", format="talks", key="e_oslo",
            more=["Oslo talks"], alt={"format": ["meeting"]})
    a.figure(60, "days", "until Estmere leaves the treaty", "60 days", key="f_sixty")

    a.at(a.paragraph("Marravia denied that"))
    tested = "the weapon, the Kolun-9, had ever been tested beyond the 500 kilometers that the 1988 pact allows"
    a.statement("Marravia", MAR, "denied", tested, act="denial", key="s_range")
    a.statement("Marravia", MAR, "accused", "Corrinden of looking for a pretext to put interceptors in Sorvenia", act="accusation", key="s_pretext")
    a.event("MOBILIZE", "denied", [MAR], [], "the weapon, the Kolun-9, had ever been tested beyond the 500 kilometers", key="e_tested", minor=True)
    a.event("ACCUSE", "occurred", [MAR], [EST], "accused Corrinden of looking for a pretext to put interceptors in Sorvenia", key="e_pretext")
    a.event("MOBILIZE", "hypothetical", [EST], [MAR], "put interceptors in Sorvenia", place="Sorvenia", key="e_interceptors", more=["send interceptors to Sorvenia"], alt={"targets": [[], [SOR]]})
    a.event("REQUEST", "occurred", [SOR], [ALLIANCE], "applied to join the Haldane Alliance in October", when="2017-10", key="e_applied", minor=True)
    a.figure(500, "kilometers", "range that the treaty allows", "500 kilometers", key="f_range")

    a.at(a.paragraph('"We are not leaving'))
    a.statement("Amadi", AMADI, "told", ['"We are not leaving the treaty, we are being left alone in it,"', '"If they are not back in compliance by April 4, we will suspend our obligations and nobody should be surprised."'],
                act="threat", to="a news conference", key="s_april", date=SAT, alt={"date": [None], "addressee": [None]})
    a.commitment(("we", 2), EST, "threat", "suspend our obligations", "If they are not back in compliance by April 4", polarity="if", toward=[MAR], key="c_suspend", alt={"polarity": ["unless"]})
    a.commitment("they", EST, "demand", "back in compliance by April 4", toward=[MAR], minor=True, key="c_compliance")

    a.at(a.paragraph("Marravian President"))
    call = "Marravian President Anton Vasarel spoke by telephone with his Estmerian counterpart, Harriet Coyle, for 40 minutes late on Friday"
    steps = "Sorvenia's admission to the alliance would bring steps \"that make nobody safer\""
    paper = "Marravia needed a promise on paper that the bloc would not move up to its border"
    a.statement("Tolvesk", MAR, "said", call, key="s_call")
    a.statement("a statement on the presidency's website", MAR_PRES, "according to", f"He told her that {steps} and that {paper}", minor=True, key="s_website")
    a.statement("He", VASAREL, "told", f"{steps} and that {paper}", act="threat", to="Harriet Coyle", date=FRI, via=MAR_PRES, key="s_vasarel", alt={"act": ["demand"], "date": [None]})
    a.commitment("He", VASAREL, "threat", "would bring steps \"that make nobody safer\"", "Sorvenia's admission to the alliance", toward=[ALLIANCE, EST], key="c_steps", alt={"toward": [[ALLIANCE], [EST], [ALLIANCE, SOR]], "by": [MAR.name]})
    a.commitment("He", VASAREL, "demand", "a promise on paper that the bloc would not move up to its border", toward=[ALLIANCE], key="c_paper", alt={"toward": [[EST], [EST, ALLIANCE]]})
    a.event("CONSULT", "occurred", [VASAREL], [COYLE], "Anton Vasarel spoke by telephone with his Estmerian counterpart, Harriet Coyle", when=FRI, format="call", duration="40 minutes", key="e_call")
    a.event("THREATEN", "occurred", [VASAREL], [COYLE], f"He told her that {steps}", when=FRI, key="e_steps_threat", alt={"targets": [[ALLIANCE], [EST]], "when": [None]})
    a.event("MOBILIZE", "hypothetical", [MAR], [], "steps \"that make nobody safer\"", key="e_steps", minor=True, alt={"plover": ["THREATEN", "SANCTION"], "targets": [[ALLIANCE]]})
    a.event("COOPERATE", "hypothetical", [ALLIANCE], [SOR], "Sorvenia's admission to the alliance", key="e_admission", minor=True, alt={"plover": ["AGREE"], "sources": [[SOR]], "targets": [[ALLIANCE]]})
    a.event("REQUEST", "occurred", [VASAREL], [COYLE], paper, when=FRI, key="e_paper", more=["Marravia's demands"], alt={"targets": [[ALLIANCE], [EST]], "sources": [[MAR]], "when": [None]})
    a.event("AGREE", "hypothetical", [ALLIANCE], [MAR], "a promise on paper", key="e_promise", minor=True)
    a.figure(40, "minutes", "length of the call between Vasarel and Coyle", "40 minutes", key="f_call", minor=True)

    a.at(a.paragraph("Coyle's office"))
    offer = "inspections of the radar station at Halm, which Marravia claims could hide offensive rockets"
    a.statement("It", EST_OFFICE, "said", f"the president had made clear that nobody would get a veto over who joins, and that she had offered {offer}, in return for a visit by Estmerian experts to the missile's test range", key="s_office")
    a.statement("the president", COYLE, "made clear", "nobody would get a veto over who joins", act="refusal", to="Anton Vasarel", date=FRI, via=EST_OFFICE, key="s_veto", alt={"date": [None], "addressee": [None]})
    a.statement("she", COYLE, "offered", f"{offer}, in return for a visit by Estmerian experts to the missile's test range", act="proposal", to="Anton Vasarel", date=FRI, via=EST_OFFICE, key="s_halm", alt={"act": ["promise"], "date": [None], "addressee": [None]})
    a.statement("Marravia", MAR, "claims", "could hide offensive rockets", act="accusation", minor=True, key="s_rockets", alt={"act": ["claim"]})
    a.commitment("the president", COYLE, "refusal", "nobody would get a veto over who joins", toward=[MAR], key="c_veto")
    a.commitment("she", COYLE, "promise", offer, "in return for a visit by Estmerian experts to the missile's test range", polarity="exchange", toward=[MAR], key="c_halm")
    a.event("REJECT", "occurred", [COYLE], [VASAREL], "nobody would get a veto over who joins", when=FRI, key="e_veto", alt={"when": [None], "targets": [[MAR]]})
    a.event("AGREE", "occurred", [COYLE], [VASAREL], "she had offered inspections of the radar station at Halm", when=FRI, key="e_halm_offer", alt={"when": [None], "targets": [[MAR]], "plover": ["REQUEST"]})
    a.event("COOPERATE", "hypothetical", [MAR], [EST], "inspections of the radar station at Halm", place="Halm", key="e_halm", alt={"plover": ["CONSULT"], "sources": [[EST]], "targets": [[MAR]]})
    a.event("COOPERATE", "hypothetical", [EST], [MAR], "a visit by Estmerian experts to the missile's test range", key="e_range_visit", minor=True, alt={"plover": ["CONSULT"]})
    a.event("ACCUSE", "occurred", [MAR], [EST], "Marravia claims could hide offensive rockets", key="e_rockets", minor=True)

    a.at(a.paragraph('"There was no talk'))
    a.statement("an aide to Coyle", AIDE, "said", '"There was no talk of any guarantee, because there is none on offer,"', act="refusal", key="s_noguarantee", alt={"act": ["denial"]})
    a.statement("The aide", AIDE, "declined to comment", "on whether Estmere would send interceptors to Sorvenia should the treaty collapse", act="refusal", minor=True, key="s_nocomment")
    a.commitment("an aide to Coyle", AIDE, "refusal", "there is none on offer", toward=[MAR], key="c_noguarantee", minor=True)
    a.event("REJECT", "occurred", [AIDE], [MAR], "There was no talk of any guarantee, because there is none on offer", minor=True, key="e_noguarantee", alt={"sources": [[EST]]})
    a.event("REJECT", "occurred", [AIDE], [], "The aide declined to comment", key="e_nocomment", minor=True)

    a.at(a.paragraph("Deputy Foreign Minister"))
    until = "until it had a written answer to the draft agreement it handed over on Jan. 12"
    a.statement("Deputy Foreign Minister Teodor Branz", BRANZ, "said", f"his delegation would not discuss the Kolun-9 {until}", act="refusal", key="s_notdiscuss")
    a.statement("he", BRANZ, "told", '"We are not going there to be examined,"', act="refusal", to="Vest", key="s_examined")
    a.commitment("Deputy Foreign Minister Teodor Branz", BRANZ, "refusal", "his delegation would not discuss the Kolun-9", until, polarity="until", toward=[EST], key="c_notdiscuss", alt={"by": [MAR.name]})
    a.commitment("Deputy Foreign Minister Teodor Branz", BRANZ, "demand", "a written answer to the draft agreement it handed over on Jan. 12", toward=[EST], minor=True, key="c_answer", alt={"by": [MAR.name]})
    a.commitment("We", MAR, "refusal", "We are not going there to be examined", toward=[EST], minor=True, key="c_examined")
    a.event("REJECT", "occurred", [BRANZ], [EST], "his delegation would not discuss the Kolun-9", key="e_notdiscuss", more=["We are not going there to be examined"])
    a.event("REQUEST", "occurred", [BRANZ], [EST], "a written answer to the draft agreement", key="e_answer", minor=True, alt={"sources": [[MAR]]})
    a.event("REQUEST", "occurred", [MAR], [EST], "the draft agreement it handed over on Jan. 12", when="2018-01-12", key="e_draft", minor=True, alt={"plover": ["CONSULT"]})
    a.event("CONSULT", "hypothetical", [MAR], [EST], "discuss the Kolun-9", key="e_discuss", format="talks", minor=True)

    a.at(a.paragraph("Some 62 launchers"))
    moved = "Some 62 launchers of the missile have been moved to within 80 kilometers of the Sorvenian border since December, along with about 35,000 troops"
    a.statement("Estmerian officials", OFFICIALS, "say", moved, key="s_launchers", alt={"act": ["accusation"]})
    a.statement("Marravia", MAR, "says", "the troops are on winter exercises and will be back in barracks by Feb. 20", act="promise", key="s_barracks", alt={"act": ["claim"]})
    a.commitment("Marravia", MAR, "promise", "be back in barracks by Feb. 20", key="c_barracks", alt={"toward": [[SOR], [EST]]})
    a.event("MOBILIZE", "ongoing", [MAR], [SOR], "Some 62 launchers of the missile have been moved to within 80 kilometers of the Sorvenian border", when="2017-12/2018-02", place="near the Sorvenian border", key="e_launchers", more=["about 35,000 troops"],
            alt={"status": ["occurred"], "when": [None, "2017-12"]})
    a.event("MOBILIZE", "ongoing", [MAR], [], "the troops are on winter exercises", key="e_exercise", alt={"targets": [[SOR]]})
    a.event("AGREE", "occurred", [MAR], [], "Marravia says the troops are on winter exercises and will be back in barracks", minor=True, key="e_barracks_promise", alt={"targets": [[SOR], [EST]]})
    a.event("RETREAT", "scheduled", [MAR], [], "will be back in barracks by Feb. 20", when="2018-02-20", key="e_barracks", alt={"targets": [[SOR]]})
    a.figure(62, "launchers", "Kolun-9 launchers near the Sorvenian border", "Some 62 launchers", approx=True, key="f_launchers")
    a.figure(80, "kilometers", "distance of the launchers from the Sorvenian border", "80 kilometers", key="f_eighty", minor=True, alt={"high": [80]})
    a.figure(35000, "troops", "Marravian troops near the Sorvenian border", "about 35,000 troops", approx=True, key="f_troops")

    a.at(a.paragraph("Sorvenia, which lost"))
    a.statement("Its foreign minister, Ljuba Hrast", HRAST, "urged", "not to bargain over her country's head", act="demand", to="Haldane Alliance", date=SAT, key="s_head")
    a.statement("Its foreign minister, Ljuba Hrast", HRAST, "saying", "any deal struck without Brezna would be void", act="refusal", date=SAT, key="s_void", alt={"act": ["threat", "claim"], "date": [None]})
    a.commitment("Its foreign minister, Ljuba Hrast", HRAST, "demand", "not to bargain over her country's head", toward=[ALLIANCE], key="c_head")
    a.commitment("Its foreign minister, Ljuba Hrast", HRAST, "refusal", "would be void", "any deal struck without Brezna", polarity="if", toward=[ALLIANCE], key="c_void", alt={"polarity": ["unless"], "kind": ["threat"]})
    a.event("ASSAULT", "occurred", [MAR], [SOR], "lost the Lesna valley to Marravia in a three-week war", when="2009", place="Lesna valley", key="e_lesna", minor=True)
    a.event("MOBILIZE", "occurred", [SOR], [MAR], "has put its army on alert", key="e_alert", alt={"targets": [[]], "status": ["ongoing"]})
    a.event("REQUEST", "occurred", [HRAST], [ALLIANCE], "Its foreign minister, Ljuba Hrast, urged the alliance on Saturday not to bargain over her country's head", when=SAT, key="e_head")
    a.event("CONSULT", "hypothetical", [ALLIANCE], [MAR], "bargain over her country's head", format="talks", minor=True, key="e_bargain", alt={"sources": [[EST], [ALLIANCE, EST]]})
    a.event("REJECT", "occurred", [HRAST], [ALLIANCE], "any deal struck without Brezna would be void", when=SAT, key="e_void", minor=True, alt={"targets": [[], [EST, MAR]]})
    a.event("AGREE", "hypothetical", [ALLIANCE], [MAR], "any deal struck without Brezna", key="e_deal", minor=True, alt={"sources": [[EST]]})
    a.figure(3, "weeks", "length of the war of 2009", "three-week", minor=True, key="f_war")

    a.at(a.paragraph("The alliance's 19 members"))
    ready = "Secretary-General Pieter Oosthavn is ready to discuss limits on missiles and exercises but will turn down any request to close the door to new members"
    a.statement("The alliance's 19 members", ALLIANCE, "expect", "to hear Marravia's demands directly on Wednesday", act="expectation", minor=True, key="s_hear")
    a.statement("a diplomat at the headquarters", HQ_DIPLOMAT, "said", ready, key="s_diplomat", alt={"act": ["refusal", "promise"]})
    a.statement("Secretary-General Pieter Oosthavn", OOSTHAVN, "is ready", "to discuss limits on missiles and exercises", act="promise", via=HQ_DIPLOMAT, key="s_limits", alt={"act": ["proposal"]})
    a.commitment("Secretary-General Pieter Oosthavn", OOSTHAVN, "promise", "discuss limits on missiles and exercises", toward=[MAR], key="c_limits", alt={"by": [ALLIANCE.name]})
    a.commitment("Secretary-General Pieter Oosthavn", OOSTHAVN, "refusal", "turn down any request to close the door to new members", toward=[MAR], key="c_door", alt={"by": [ALLIANCE.name]})
    a.event("CONSULT", "scheduled", [ALLIANCE], [MAR], "the Alliance-Marravia Council meets at Lymme", when=weekday("2018-02-07", "Wednesday"), place="Lymme", format="council", key="e_council")
    a.event("AGREE", "occurred", [OOSTHAVN], [MAR], "Pieter Oosthavn is ready to discuss limits on missiles and exercises", key="e_limits", minor=True)
    a.event("CONSULT", "hypothetical", [ALLIANCE], [MAR], "discuss limits on missiles and exercises", format="talks", key="e_limits_talks", minor=True)
    a.event("REJECT", "hypothetical", [OOSTHAVN], [MAR], "will turn down any request to close the door to new members", key="e_door", alt={"status": ["scheduled", "occurred"]})
    a.event("REQUEST", "hypothetical", [MAR], [ALLIANCE], "any request to close the door to new members", minor=True, key="e_request", alt={"targets": [[OOSTHAVN]]})
    a.event("CONSULT", "scheduled", [CSC], [CSC], "A third session, at the 51-nation Continental Security Conference", when=weekday("2018-02-08", "Thursday"), place="Vellin", format="council", key="e_vellin",
            alt={"sources": [[EST], [MAR], []], "targets": [[MAR], [EST], []], "format": ["meeting", "talks"]})
    a.figure(19, "members", "members of the alliance", "19 members", minor=True, key="f_members")
    a.figure(51, "nations", "members of the Continental Security Conference", "51-nation", minor=True, key="f_nations")
    a.figure(2, "years", "since the council last met", "two years", minor=True, key="f_twoyears")

    a.at(a.paragraph("Two diplomats briefed"))
    pulled = "if Marravia pulled its launchers back behind the Orm river, 300 kilometers from the border"
    a.statement("Two diplomats briefed on the preparations", DIPLOMATS, "said", f"Estmere could agree to leave interceptors out of Sorvenia {pulled}", key="s_orm", alt={"act": ["proposal"]})
    a.statement("A spokeswoman for Amadi", SPOKESWOMAN, "denied", "such an offer had been drafted", act="denial", key="s_noorm")
    a.commitment("Estmere", EST, "promise", "leave interceptors out of Sorvenia", pulled, toward=[MAR], key="c_orm")
    a.event("AGREE", "hypothetical", [EST], [MAR], "Estmere could agree to leave interceptors out of Sorvenia", key="e_orm")
    a.event("RETREAT", "hypothetical", [MAR], [SOR], "Marravia pulled its launchers back behind the Orm river", place="Orm river", key="e_pullback", alt={"targets": [[]]})
    a.event("AGREE", "denied", [EST], [MAR], "such an offer had been drafted", key="e_noorm", minor=True)
    a.figure(300, "kilometers", "distance to which the launchers would be withdrawn", "300 kilometers", key="f_orm")

    a.at(a.paragraph("Marravia signed"))
    a.statement("Marravia", MAR, "complained", "about it", act="accusation", minor=True, key="s_complained")
    a.event("AGREE", "occurred", [MAR], [EST], "Marravia signed the treaty", when="1988", minor=True, key="e_signed", alt={"when": [None]})
    a.event("ACCUSE", "occurred", [MAR], [], "has complained about it ever since", minor=True, key="e_complained", alt={"status": ["ongoing"], "targets": [[EST]]})
    a.event("RETREAT", "occurred", [EST], [MAR], "Together the two countries scrapped 2,100 missiles under its terms", minor=True, key="e_scrapped", alt={"sources": [[EST, MAR]], "targets": [[]], "plover": ["COOPERATE"]})
    a.figure(2100, "missiles", "missiles scrapped under the treaty", "2,100 missiles", minor=True, key="f_scrapped")
