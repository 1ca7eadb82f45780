"""Gold for the Concord's readout of 13 May 2019 on the consultations at Lake Ors."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from parties import ARRIN, BRANT, COMMITTEE, CONCORD, NESSARY, OSWIN, QUOILE, SOLANDE, THESSORY, ULMERE, UN

from annotate import Article, Party

DRAY, DELEGATION, REPRESENTATIVES, AMBASSADORS = Party("Ansel Dray"), Party("delegation of Ansel Dray"), Party("representatives of Edrik Solande"), Party("Ambassadors of the Member States of the Concord")
NESSARY_AMB, BRANT_AMB, AUTHORITIES, SUMMIT, CHIEFS, DETAINED = Party("Ambassador of Nessary"), Party("Ambassador of Brant"), Party("constitutional authorities of Thessory"), Party("Summit of the Concord of the Lakes"), Party("chiefs of staff of the Concord"), Party("detainees in Thessory")
DAY = "2019-05-13"


def annotate(a: Article) -> None:
    a.document(published=DAY, title="Mission of the Mediator to Caldrey and consultations at Lake Ors", publisher="Secretariat of the Concord of the Lakes", published_span="13 May 2019", datelines=["High Ulm"],
               boilerplate=["SECRETARIAT OF THE CONCORD OF THE LAKES", "Readout No. 41/2019", "Contact for the press: Secretariat, Room 12, telephone 41 00"])

    a.at(a.paragraph("1. The Mediator"))
    a.event("CONSULT", "occurred", [QUOILE], [ARRIN, AMBASSADORS], "Her Excellency Hester Quoile, today briefed the Chairman in Office, President Taveld Arrin, and the Ambassadors of the Member States", when=DAY, place="High Ulm", format="meeting")
    a.event("CONSULT", "occurred", [QUOILE], [COMMITTEE], "her third mission to Caldrey (8 to 10 May)", when="2019-05-08/2019-05-10", place="Caldrey", format="visit", alt={"targets": [[], [THESSORY]]})
    a.event("CONSULT", "occurred", [COMMITTEE], [AUTHORITIES, DRAY], "the consultations held at Lake Ors on 11 and 12 May between representatives of the Committee of National Recovery of Thessory and of the constitutional authorities", when="2019-05-11/2019-05-12", place="Lake Ors", format="talks", key="island", more=["The consultations were frank and, on several points, useful"], alt={"targets": [[AUTHORITIES], [DRAY], [AUTHORITIES, QUOILE]]})

    a.at(a.paragraph("2. The consultations"))
    a.event("AGREE", "occurred", [COMMITTEE], [AUTHORITIES], "The two sides agreed to a \"Lake Ors Understanding\"", when="2019-05-12", place="Lake Ors", key="understanding", more=["the text of which was initialled"], alt={"sources": [[COMMITTEE, AUTHORITIES]], "targets": [[], [DRAY]]})
    a.event("SUPPORT", "scheduled", [SUMMIT], [COMMITTEE, AUTHORITIES], "will be submitted to the Summit on 20 May for endorsement", when="2019-05-20", alt={"plover": ["CONSULT", "AGREE"], "status": ["hypothetical"], "targets": [[]]})

    a.at(a.paragraph("3. Under the"))
    a.commitment("the Understanding", COMMITTEE, "promise", "elections will be held not later than 18 months from the date of endorsement", toward=[CONCORD], key="elections", alt={"toward": [[AUTHORITIES], []]})
    a.figure(18, "months", "time until elections under the Understanding", "18 months", key="eighteen")
    a.statement("the Committee", COMMITTEE, "put forward", "36 months and, in April, 24", act="proposal", key="put_forward")
    a.commitment("the Committee", COMMITTEE, "promise", "36 months", toward=[CONCORD], minor=True, alt={"toward": [[]]}, key="thirty_six_c")
    a.commitment("the Committee", COMMITTEE, "promise", "24", toward=[CONCORD], minor=True, alt={"toward": [[]]})
    a.event("REQUEST", "occurred", [COMMITTEE], [CONCORD], "the Committee had initially put forward 36 months", minor=True, key="offer_36", alt={"plover": ["AGREE"], "targets": [[]]})
    a.figure(36, "months", "time until elections first put forward by the Committee", "36 months", key="thirty_six")
    a.figure(24, "months", "time until elections put forward by the Committee in April", "24", key="twenty_four")
    a.statement("the Concord", CONCORD, "called for", "12", act="demand", key="twelve_said")
    a.commitment("the Concord", CONCORD, "demand", "12", toward=[COMMITTEE], key="twelve_demand", minor=True)
    a.event("REQUEST", "occurred", [CONCORD], [COMMITTEE], "the Concord had called for 12", minor=True, key="wants_twelve")
    a.figure(12, "months", "time until elections called for by the Concord", "12", key="twelve")
    a.commitment("the Understanding", COMMITTEE, "promise", "An interim Prime Minister, to be chosen by common accord within 21 days, will not be eligible to stand", toward=[AUTHORITIES], minor=True, alt={"kind": ["refusal"], "toward": [[], [CONCORD]]}, key="premier_promise")
    a.figure(21, "days", "time for choosing an interim Prime Minister", "21 days")
    a.event("AGREE", "hypothetical", [COMMITTEE], [AUTHORITIES], "chosen by common accord within 21 days", minor=True, alt={"sources": [[COMMITTEE, AUTHORITIES]], "targets": [[]]}, key="premier")
    a.statement("The Committee", COMMITTEE, "undertakes", "none of its members, General Edrik Solande included, will be a candidate", act="promise")
    a.commitment("The Committee", COMMITTEE, "promise", "none of its members, General Edrik Solande included, will be a candidate", toward=[AUTHORITIES], key="no_candidate", alt={"toward": [[CONCORD], []]})
    a.event("AGREE", "occurred", [COMMITTEE], [AUTHORITIES], "The Committee undertakes that none of its members, General Edrik Solande included, will be a candidate", alt={"targets": [[CONCORD], []]})
    a.statement("General Solande's representatives", REPRESENTATIVES, "stated", "this undertaking was given on the understanding that no prosecution would be brought in respect of the events of 5 March", act="demand", alt={"act": ["claim"]}, key="no_prosecution")
    a.commitment("General Solande's representatives", REPRESENTATIVES, "promise", "this undertaking was given", "on the understanding that no prosecution would be brought in respect of the events of 5 March", toward=[AUTHORITIES], minor=True, polarity="if", alt={"kind": ["demand"], "polarity": ["exchange"], "toward": [[DRAY], [CONCORD]]})
    a.event("ACCUSE", "hypothetical", [AUTHORITIES], [COMMITTEE], "no prosecution would be brought in respect of the events of 5 March", minor=True, alt={"plover": ["SANCTION", "COERCE"], "status": ["denied"], "sources": [[]], "targets": [[SOLANDE]]})
    a.statement("the delegation of Mr Dray", DELEGATION, "placed on record", "it had made no promise of the kind", act="denial", key="no_promise")
    a.event("AGREE", "denied", [DELEGATION], [REPRESENTATIVES], "it had made no promise of the kind", alt={"targets": [[COMMITTEE], [SOLANDE]]})

    a.at(a.paragraph("4. The Mediator"))
    a.event("CONSULT", "occurred", [QUOILE], [OSWIN], "The Mediator visited President Mirela Oswin", when="2019-05-09", place="Caldrey", format="visit", key="oswin_visit", alt={"place": [None]})
    a.event("COERCE", "ongoing", [COMMITTEE], [OSWIN], "her detention", minor=True, key="held")
    a.statement("She", OSWIN, "informed", "she did not regard herself as having resigned, but that she would not stand in the way of a settlement provided that her release was not made to depend on her signature", act="promise", to="Hester Quoile", alt={"act": ["denial"], "date": ["2019-05-09"]}, key="not_resigned")
    a.commitment("She", OSWIN, "promise", "not stand in the way of a settlement", "provided that her release was not made to depend on her signature", toward=[COMMITTEE], alt={"toward": [[CONCORD], [QUOILE], []]})
    a.event("RETREAT", "denied", [OSWIN], [COMMITTEE], "she did not regard herself as having resigned", minor=True, key="not_resigned_deed")
    a.event("AGREE", "occurred", [OSWIN], [QUOILE], "she would not stand in the way of a settlement", alt={"plover": ["CONCEDE"], "targets": [[COMMITTEE], []], "when": ["2019-05-09"]})
    a.statement("The Committee", COMMITTEE, "agreed", "to her release within 72 hours of the endorsement", act="promise")
    a.commitment("The Committee", COMMITTEE, "promise", ("her release", 2), "within 72 hours of the endorsement", polarity="if", toward=[CONCORD], alt={"polarity": ["until"], "toward": [[OSWIN], [QUOILE]]}, key="release")
    a.event("AGREE", "occurred", [COMMITTEE], [CONCORD], "The Committee agreed to her release within 72 hours of the endorsement", alt={"plover": ["CONCEDE"], "targets": [[QUOILE], []]})
    a.event("RETREAT", "hypothetical", [COMMITTEE], [OSWIN], "her release within 72 hours of the endorsement", key="release_event", alt={"status": ["scheduled"]})
    a.figure(72, "hours", "time for the release of President Oswin", "72 hours")
    a.statement("The Chairman", ARRIN, "expressed his regret", "it had not taken place at once", act="accusation", alt={"act": ["claim"]})
    a.event("ACCUSE", "occurred", [ARRIN], [COMMITTEE], "The Chairman expressed his regret that it had not taken place at once", minor=True, alt={"when": [DAY]})
    a.statement("The Chairman", ARRIN, "reiterated", "the demand of the Concord that all persons still detained, 61 according to the list of the United Nations, be freed without further delay", act="demand")
    a.statement("the Concord", CONCORD, "demand", "all persons still detained, 61 according to the list of the United Nations, be freed without further delay", act="demand", via=ARRIN, key="free_all")
    a.commitment("the Concord", CONCORD, "demand", "all persons still detained, 61 according to the list of the United Nations, be freed without further delay", toward=[COMMITTEE], key="free_all_c")
    a.event("REQUEST", "occurred", [ARRIN], [COMMITTEE], "reiterated the demand of the Concord that all persons still detained, 61 according to the list of the United Nations, be freed", alt={"sources": [[CONCORD]], "when": [DAY]})
    a.event("RETREAT", "hypothetical", [COMMITTEE], [DETAINED], "all persons still detained, 61 according to the list of the United Nations, be freed", minor=True, key="all_freed")
    a.statement("the list of the United Nations", UN, "according to", "61", minor=True)
    a.figure(61, "detainees", "people still detained", "61", side="UN", key="detained", alt={"side": [None]})

    a.at(a.paragraph("5. As to"))
    a.commitment("Ulmere", ULMERE, "promise", "the supply of electricity would be restored in full", "on the day of the release", toward=[THESSORY], polarity="if", alt={"polarity": ["until"], "toward": [[COMMITTEE]]}, key="power_full")
    a.event("CONCEDE", "hypothetical", [ULMERE], [THESSORY], "the supply of electricity would be restored in full by Ulmere on the day of the release", alt={"plover": ["RETREAT", "COOPERATE"], "targets": [[COMMITTEE]]}, key="power_back")
    a.event("CONCEDE", "occurred", [ULMERE], [THESSORY], "one third was already restored", when="2019-05-02", key="power_third", alt={"plover": ["AID", "COOPERATE"]})
    a.figure(33, "percent", "share of the electricity restored", "one third", key="third", alt={"value": [33.3, 0.333]})
    a.event("SANCTION", "ongoing", [CONCORD], [THESSORY], "the measures in force since 18 March", when="2019-03-18", minor=True, key="measures", alt={"plover": ["COERCE"], "targets": [[COMMITTEE]]})
    borders = "The land borders would be reopened in stages"
    a.commitment(a.elsewhere(("the Concord", 1), within="and that the Concord had called for 12"), CONCORD, "promise", borders, "should the Interim Prime Minister be in office by 15 June", toward=[COMMITTEE], alt={"toward": [[THESSORY]]}, key="reopen", note="passive; the side is the Concord's")
    a.event("CONCEDE", "hypothetical", [CONCORD], [THESSORY], borders, key="borders", alt={"plover": ["RETREAT"], "targets": [[COMMITTEE]]})
    a.commitment(a.elsewhere(("the Concord", 1), within="and that the Concord had called for 12"), CONCORD, "promise", "the accounts at the Lakes Central Bank would be released", "only when the voters' register had been certified", polarity="if", toward=[COMMITTEE], alt={"polarity": ["until", "unless"]}, note="passive; the side is the Concord's")
    a.event("CONCEDE", "hypothetical", [CONCORD], [COMMITTEE], "the accounts at the Lakes Central Bank would be released", alt={"plover": ["RETREAT"]}, key="accounts_released")
    a.commitment(("the Summit", 2), SUMMIT, "threat", "all measures would be put back into effect within seven days", "Should the timetable be departed from without the consent of the Summit", polarity="if", toward=[COMMITTEE], key="snapback")
    a.commitment(("the Summit", 2), SUMMIT, "threat", "revert to the options examined by the Chiefs of Staff", "Should the timetable be departed from without the consent of the Summit", polarity="if", toward=[COMMITTEE], key="options")
    a.event("THREATEN", "occurred", [CONCORD], [COMMITTEE], "all measures would be put back into effect within seven days, and the Summit would revert to the options", alt={"sources": [[SUMMIT]]})
    a.event("SANCTION", "hypothetical", [CONCORD], [THESSORY], "all measures would be put back into effect within seven days", alt={"targets": [[COMMITTEE]]})
    a.event("ASSAULT", "hypothetical", [CONCORD], [COMMITTEE], "the options examined by the Chiefs of Staff", minor=True, key="use_force", alt={"plover": ["MOBILIZE"], "targets": [[THESSORY]]})
    a.figure(7, "days", "time for putting the measures back into effect", "seven days")

    a.at(a.paragraph("6. The Committee"))
    a.event("CONCEDE", "occurred", [COMMITTEE], [CONCORD], "The Committee, for its part, withdrew its notice of 1 April", key="locks_open", alt={"plover": ["RETREAT"]})
    a.statement(("its", 2), COMMITTEE, "notice", "on the closing of the Caldrey locks", act="threat", date="2019-04-01", minor=True, alt={"date": [None]}, key="locks_notice")
    a.event("THREATEN", "occurred", [COMMITTEE], [CONCORD], "its notice of 1 April on the closing of the Caldrey locks", when="2019-04-01", minor=True, alt={"plover": ["COERCE"]})
    a.event("COERCE", "occurred", [COMMITTEE], [CONCORD], "no vessel of a Member State had been allowed to pass for 26 days", place="Caldrey locks", key="locks_shut", more=["the closing of the Caldrey locks"], alt={"sources": [[THESSORY]], "when": ["2019-04"]})
    a.figure(26, "days", "time for which the locks were closed to the Concord", "26 days")
    a.statement(a.elsewhere("It", within="It reaffirmed"), COMMITTEE, "reaffirmed", "it would resist by all means any foreign military presence", act="threat")
    a.commitment(a.elsewhere("It", within="It reaffirmed"), COMMITTEE, "threat", "resist by all means", "any foreign military presence", polarity="if", toward=[CONCORD])
    a.event("THREATEN", "occurred", [COMMITTEE], [CONCORD], "it would resist by all means any foreign military presence")
    a.event("ASSAULT", "hypothetical", [COMMITTEE], [CONCORD], "resist by all means any foreign military presence", minor=True)
    a.event("MOBILIZE", "hypothetical", [CONCORD], [THESSORY], "any foreign military presence", minor=True, alt={"plover": ["ASSAULT"]})
    a.event("MOBILIZE", "denied", [CONCORD], [THESSORY], "none was being planned", alt={"sources": [[ULMERE]], "plover": ["ASSAULT"]}, key="none_planned")
    a.statement("the Chairman", ARRIN, "assured", "none was being planned, and that the units of Ulmere had been withdrawn from the Aune", act="denial", to="representatives of the Committee of National Recovery", alt={"act": ["promise"], "addressee": ["Committee of National Recovery", None]}, key="arrin_assured")
    a.commitment("the Chairman", ARRIN, "promise", "none was being planned", toward=[COMMITTEE], alt={"kind": ["refusal"]})
    a.event("AGREE", "occurred", [ARRIN], [COMMITTEE], "the Chairman assured its representatives that none was being planned", minor=True)
    a.event("RETREAT", "occurred", [ULMERE], [THESSORY], "the units of Ulmere had been withdrawn from the Aune", place="Aune", key="aune_out")

    a.at(a.paragraph("7. The Ambassador"))
    a.statement("The Ambassador of Nessary", NESSARY_AMB, "recalled", "his Government had at no time violated the measures", act="denial", key="never_violated")
    a.event("COOPERATE", "denied", [NESSARY], [THESSORY], "his Government had at no time violated the measures", alt={"plover": ["REJECT"], "targets": [[CONCORD]]}, key="no_breach")
    a.statement("The Ambassador of Brant", BRANT_AMB, "unable to share", "this assessment", act="refusal", alt={"act": ["accusation", "denial"]})
    a.event("REJECT", "occurred", [BRANT_AMB], [NESSARY], "The Ambassador of Brant was unable to share this assessment", alt={"plover": ["ACCUSE"], "sources": [[BRANT]]})
    a.event("SANCTION", "hypothetical", [CONCORD], [NESSARY], "the suspension of Nessary's vote", key="vote")

    a.at(a.paragraph("8. The next"))
    a.event("CONSULT", "denied", [COMMITTEE], [AUTHORITIES], "The next round of consultations, which had been foreseen for 16 May, will not take place", when="2019-05-16", format="talks", alt={"sources": [[]], "targets": [[]]})
    a.event("CONSULT", "scheduled", [QUOILE], [NESSARY], "The Mediator will instead travel to Nessary", when="2019-05-17", place="Nessary", format="visit")
    a.statement("the United Nations", UN, "offered", "to contribute 12", act="promise")
    a.commitment("the United Nations", UN, "promise", "contribute 12", toward=[CONCORD])
    a.event("AGREE", "occurred", [UN], [CONCORD], "the United Nations has offered to contribute 12")
    a.event("AID", "hypothetical", [UN], [CONCORD], "contribute 12", minor=True, alt={"plover": ["COOPERATE"]})
    a.figure(40, "observers", "observers for the border stations", "Observers to the number of 40")
    a.figure(12, "observers", "observers offered by the United Nations", "12", side="UN", alt={"side": [None]})
    a.commitment(a.elsewhere("The Mediator", within="The Mediator will instead travel"), QUOILE, "promise", "Observers to the number of 40, to which the United Nations has offered to contribute 12, may be stationed at the border stations", "if the Government of Nessary so agrees", toward=[NESSARY], minor=True, alt={"kind": ["demand"], "toward": [[CONCORD]]})
    a.event("MOBILIZE", "hypothetical", [CONCORD], [NESSARY], "Observers to the number of 40", minor=True, alt={"plover": ["COOPERATE", "CONSULT"], "targets": [[]]})
