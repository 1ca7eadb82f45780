"""Gold for the agency's report of 3 December 2019."""

from annotate import Article, Party
from parties import AVERNE, BELVARRE, CORAND, CORAND_OFFICE, DENHOLM, DRESCH, LORRICK, MARROW, MARSK, OSTREY, PACT, REVENY, SARNETH, VALE, VORLUND

DAY, MONDAY, SATURDAY, THURSDAY = "2019-12-03", "2019-12-02", "2019-11-30", "2019-11-28"
PENTAGON, FIRM = Party("Averne's defense department"), Party("private satellite firm")
TWO, ONE = Party("two officials familiar with the preparations (unnamed)"), Party("official familiar with the preparations (unnamed)")
AMBASSADOR, RAIL, PASSENGERS = Party("Averne's ambassador in Kessing"), Party("Sarneth's rail authority"), Party("passengers")
DRAFT = Party("draft treaty of Vorlund")
D, M = {"date": [DAY]}, {"date": [MONDAY]}


def annotate(a: Article) -> None:
    a.document(
        published=DAY,
        title="Vorlund denies invasion plan as Averne threatens to cut off its banks",
        byline="By Nell Ashdown and Ivo Kranz",
        publisher="Fairlead",
        agency="Fairlead",
        boilerplate=["(Reporting by Nell Ashdown in Tressany and Ivo Kranz in Kessing; additional reporting by Runa Selby in Ulmen)"],
        datelines=["TRESSANY/KESSING, Dec 3"],
        section_heads=["CALLS BETWEEN LEADERS"],
        published_span="Dec 3",
        alt={"published": [None], "publisher": [None]},
    )
    a.at("Vorlund denies invasion plan as Averne threatens to cut off its banks")
    a.statement("Vorlund", VORLUND, "denies", "invasion plan", act="denial", minor=True, alt=D, key="s_head_denies")
    a.statement("Averne", AVERNE, "threatens", "to cut off its banks", act="threat", to="Vorlund", minor=True, alt=D | {"addressee": [None]}, key="s_head_threat")
    a.commitment("Averne", AVERNE, "threat", "cut off its banks", toward=[VORLUND], minor=True, key="c_head_threat")

    a.at(a.paragraph("TRESSANY/KESSING"))
    a.statement("Averne", AVERNE, "warned", 'of financial sanctions "on a scale it has not seen" if its troops moved into the Northern Corridor', act="threat", to="Vorlund", date=DAY, key="s_warned")
    a.commitment("Averne", AVERNE, "threat", 'financial sanctions "on a scale it has not seen"', "if its troops moved into the Northern Corridor", toward=[VORLUND], key="c_sanctions")
    a.event("THREATEN", "occurred", [AVERNE], [VORLUND], 'Averne warned Vorlund on Tuesday of financial sanctions "on a scale it has not seen"', when=DAY, more=["Averne threatens to cut off its banks"], key="e_warned")
    a.event("SANCTION", "hypothetical", [AVERNE], [VORLUND], 'financial sanctions "on a scale it has not seen"', more=["Their banks will be cut off the same day"], key="e_sanctions")
    a.event("ASSAULT", "hypothetical", [VORLUND], [SARNETH], "its troops moved into the Northern Corridor", more=["One battalion across the border", "an attack could come once the marshes around Nyre have frozen"], place="Northern Corridor", alt={"when": ["2020-01"]}, key="e_invasion")
    a.statement("Vorlund's foreign minister", REVENY, "denied", "any attack was planned", act="denial", date=DAY, key="s_denied")
    a.event("ASSAULT", "denied", [VORLUND], [SARNETH], "any attack was planned", more=["Vorlund denies invasion plan", "he had no intention of attacking anyone"], alt={"targets": [[]]}, key="e_no_attack")
    a.statement("Vorlund's foreign minister", REVENY, "accused", "the Harbour Pact of whipping up hysteria", act="accusation", date=DAY, key="s_hysteria")
    a.event("ACCUSE", "occurred", [REVENY], [PACT], "accused the Harbour Pact of whipping up hysteria", when=DAY, alt={"sources": [[VORLUND]]}, key="e_hysteria")

    a.at(a.paragraph("One battalion"))
    a.statement("Secretary of State Paul Denholm", DENHOLM, "told", "One battalion across the border would be enough", act="threat", to="news conference", date=DAY, alt={"addressee": [None], "date": [None]}, key="s_battalion")
    a.statement("he", DENHOLM, "said", '"There will be no seminar about whether it is a large invasion or a small one. Their banks will be cut off the same day,"', act="threat", alt=D, key="s_banks")
    a.commitment("he", DENHOLM, "threat", "Their banks will be cut off the same day", "One battalion across the border", toward=[VORLUND], alt={"condition": [None], "polarity": [None]}, key="c_banks")
    a.statement(("Denholm", 2), DENHOLM, "declined", "to say whether the measures would extend to the gas pipeline that runs from Vorlund to Belvarre", act="refusal", minor=True, alt=D, key="s_pipeline")
    a.commitment(("Denholm", 2), DENHOLM, "refusal", "declined to say whether the measures would extend to the gas pipeline that runs from Vorlund to Belvarre", minor=True, key="c_pipeline")
    a.event("REJECT", "occurred", [DENHOLM], [], "Denholm declined to say whether the measures would extend to the gas pipeline", minor=True, alt={"when": [DAY]}, key="e_pipeline")

    a.at(a.paragraph("Vorlund has massed"))
    a.statement("Averne's defense department", PENTAGON, "according to", "Vorlund has massed about 60,000 troops along its frontier with Sarneth since late October", key="s_massed")
    a.event("MOBILIZE", "ongoing", [VORLUND], [SARNETH], "Vorlund has massed about 60,000 troops along its frontier with Sarneth since late October", when="2019-10/2019-12", place="frontier of Vorlund and Sarneth", more=["the build-up"], alt={"when": [None, "2019-10"], "status": ["occurred"]}, key="e_massed")
    a.figure(60000, "troops", "Vorlund's troops on the frontier with Sarneth", "about 60,000 troops", approx=True, key="f_troops")
    a.statement("Satellite pictures released last week by a private firm", FIRM, "showed", "field hospitals and bridging equipment near Grenna, 40 km from the line", minor=True, key="s_pictures")
    a.event("MOBILIZE", "ongoing", [VORLUND], [SARNETH], "field hospitals and bridging equipment near Grenna", place="Grenna", minor=True, alt={"targets": [[]], "status": ["occurred"]}, key="e_hospitals")
    a.figure(40, "kilometres", "distance of Grenna from the border", "40 km from the line", minor=True, key="f_grenna")

    a.at(a.paragraph("Speaking in Kessing"))
    reveny = "Foreign Minister Anton Reveny"
    a.statement(reveny, REVENY, "dismissed", 'the reports as "winter fairy tales"', act="denial", mode="mixed", date=DAY, alt={"date": [None]}, key="s_tales")
    a.event("REJECT", "occurred", [REVENY], [AVERNE], 'Foreign Minister Anton Reveny dismissed the reports as "winter fairy tales"', minor=True, alt={"when": [DAY], "targets": [[], [PACT]]}, key="e_tales")
    a.statement(("he", 1), REVENY, "said", ["The units were taking part in an exercise called Winter Shield that would end on Dec 12", "would then go back to barracks"], act="promise", alt=D | {"act": ["claim"]}, key="s_barracks")
    a.commitment(("he", 1), REVENY, "promise", "would then go back to barracks", toward=[], alt={"toward": [[SARNETH], [AVERNE]]}, key="c_barracks")
    a.event("MOBILIZE", "ongoing", [VORLUND], [], "The units were taking part in an exercise called Winter Shield", alt={"targets": [[SARNETH]]}, key="e_exercise")
    a.event("RETREAT", "scheduled", [VORLUND], [SARNETH], "would then go back to barracks", when="2019-12-12", alt={"targets": [[]], "when": [None]}, key="e_barracks")
    a.event("AGREE", "occurred", [REVENY], [], "would then go back to barracks", minor=True, alt={"when": [DAY]}, key="e_promise_barracks")
    a.statement(("he", 2), REVENY, "repeated", "President Ilmar Dresch expected an answer in writing by Dec 15 to the draft treaty", act="demand", alt=D, key="s_answer")
    a.statement("President Ilmar Dresch", DRESCH, "expected", "an answer in writing by Dec 15 to the draft treaty", act="demand", via=REVENY, minor=True, alt={"act": ["expectation"]}, key="s_dresch_expects")
    a.commitment("President Ilmar Dresch", DRESCH, "demand", "an answer in writing by Dec 15", toward=[AVERNE], alt={"toward": [[PACT], [AVERNE, PACT]]}, key="c_answer")
    a.event("REQUEST", "occurred", [DRESCH], [AVERNE], "President Ilmar Dresch expected an answer in writing by Dec 15", alt={"sources": [[REVENY], [VORLUND]], "when": [DAY], "targets": [[PACT]]}, key="e_answer")
    a.event("CONSULT", "hypothetical", [AVERNE], [VORLUND], "an answer in writing by Dec 15 to the draft treaty", when="2019-12-15", format="letter", minor=True, alt={"when": [None], "sources": [[PACT], []], "targets": [[DRESCH]]}, key="e_reply")
    a.event("CONSULT", "occurred", [VORLUND], [AMBASSADOR], "the draft treaty that Vorlund handed to Averne's ambassador last Thursday", when=THURSDAY, place="Kessing", format="letter", alt={"plover": ["REQUEST"], "targets": [[AVERNE]], "format": ["meeting", None], "place": [None]}, key="e_handed")

    a.at(a.paragraph("The draft,"))
    a.statement("The draft", DRAFT, "demands", "the Pact undertake never to admit Sarneth and keep its forces at least 200 km from the Corridor", act="demand", to="Harbour Pact", alt={"addressee": [None]}, key="s_draft")
    a.commitment("The draft", VORLUND, "demand", "undertake never to admit Sarneth", toward=[PACT], key="c_never")
    a.commitment("The draft", VORLUND, "demand", "keep its forces at least 200 km from the Corridor", toward=[PACT], key="c_distance")
    a.event("REQUEST", "occurred", [VORLUND], [PACT], "The draft, seen by Fairlead, demands that the Pact undertake never to admit Sarneth", when=THURSDAY, alt={"when": [None]}, key="e_draft")
    a.event("COOPERATE", "hypothetical", [PACT], [SARNETH], "admit Sarneth", minor=True, more=["Sarneth and the 14 members would decide about membership"], key="e_admit")
    a.event("RETREAT", "hypothetical", [PACT], [VORLUND], "keep its forces at least 200 km from the Corridor", minor=True, key="e_distance")
    a.figure(200, "kilometres", "distance that Pact forces should keep from the Corridor", "at least 200 km", low=200, approx=True, key="f_distance")
    a.event("REJECT", "hypothetical", [PACT], [VORLUND], "it were turned down", minor=True, alt={"sources": [[AVERNE], []]}, key="e_turned_down")
    a.event("COOPERATE", "ongoing", [VORLUND], [Party("Port Hask")], "sealed trains supply the Vorlund enclave of Port Hask", minor=True, alt={"plover": ["AID"]}, key="e_trains")
    a.statement("Reveny", REVENY, "said", '"We have been given oral promises before, and we know what they weigh,"', act="accusation", alt=D | {"act": ["claim"]}, key="s_oral")
    a.event("AGREE", "occurred", [PACT], [VORLUND], "We have been given oral promises before", minor=True, alt={"sources": [[], [AVERNE]]}, key="e_oral")

    a.at(a.paragraph("The Pact's secretary"))
    vale = "The Pact's secretary general, Corin Vale"
    a.statement(vale, VALE, "rejected", "that", act="refusal", alt=D, key="s_vale_reject")
    a.commitment(vale, VALE, "refusal", "rejected that", toward=[VORLUND], key="c_vale_reject")
    a.event("REJECT", "occurred", [VALE], [VORLUND], "The Pact's secretary general, Corin Vale, rejected that", place="Lisk", alt={"when": [DAY], "sources": [[PACT]], "place": [None]}, key="e_vale_reject")
    a.statement(("he", 1), VALE, "said", 'Sarneth and the 14 members would decide about membership "and nobody else"', act="refusal", alt=D | {"act": ["claim"]}, key="s_decide")
    a.figure(14, "members", "members of the Harbour Pact", "the 14 members", minor=True, key="f_members")
    a.statement(("he", 2), VALE, "added", "The alliance was prepared to discuss limits on missiles and maneuvers provided Vorlund first pulled its forces back", act="promise", alt=D | {"act": ["proposal"]}, key="s_limits")
    a.commitment(("he", 2), VALE, "promise", "discuss limits on missiles and maneuvers", "provided Vorlund first pulled its forces back", toward=[VORLUND], key="c_limits")
    a.event("AGREE", "occurred", [VALE], [VORLUND], "The alliance was prepared to discuss limits on missiles and maneuvers", alt={"when": [DAY], "sources": [[PACT]]}, key="e_limits")
    a.event("CONSULT", "hypothetical", [PACT], [VORLUND], "discuss limits on missiles and maneuvers", format="talks", minor=True, key="e_limits_talks")
    a.event("RETREAT", "hypothetical", [VORLUND], [SARNETH], "Vorlund first pulled its forces back", more=["send its soldiers home", "the build-up was reversed"], alt={"targets": [[], [PACT]]}, key="e_pullback")
    a.statement(("he", 3), VALE, "ruled out", "sending combat troops to Sarneth, which is not a member", act="refusal", alt=D, key="s_no_troops")
    a.commitment(("he", 3), VALE, "refusal", "sending combat troops to Sarneth", toward=[SARNETH], alt={"toward": [[]]}, key="c_no_troops")
    a.event("REJECT", "occurred", [VALE], [SARNETH], "he ruled out sending combat troops to Sarneth", alt={"when": [DAY], "targets": [[]], "sources": [[PACT]]}, key="e_no_troops")
    a.event("MOBILIZE", "denied", [PACT], [SARNETH], "sending combat troops to Sarneth", minor=True, place="Sarneth", alt={"plover": ["AID"], "targets": [[VORLUND], []]}, key="e_troops_denied")

    a.at(a.paragraph("Belvarre's chancellor"))
    a.event("CONSULT", "occurred", [CORAND], [DRESCH], "Belvarre's chancellor, Émile Corand, spoke to Dresch by telephone for 90 minutes", when=MONDAY, format="call", duration="90 minutes", key="e_corand_call")
    a.figure(90, "minutes", "length of the call of Corand and Dresch", "90 minutes", key="f_call")
    a.statement("the chancellor's office", CORAND_OFFICE, "According to", "the Vorlund leader assured him that he had no intention of attacking anyone", alt=D, key="s_office")
    a.statement("the Vorlund leader", DRESCH, "assured", "he had no intention of attacking anyone", act="promise", to="Émile Corand", date=MONDAY, via=CORAND_OFFICE, alt={"act": ["denial"], "date": [None]}, key="s_assured")
    a.commitment("the Vorlund leader", DRESCH, "promise", "he had no intention of attacking anyone", toward=[CORAND], alt={"kind": ["refusal"], "toward": [[SARNETH], [BELVARRE]]}, note="disputed", key="c_assured")
    a.event("AGREE", "occurred", [DRESCH], [CORAND], "the Vorlund leader assured him that he had no intention of attacking anyone", when=MONDAY, note="disputed", alt={"when": [None], "targets": [[BELVARRE]]}, key="e_assured")
    a.statement("Tilda Marsk", MARSK, "disputed", "that version", act="denial", alt=D, key="s_disputed")
    a.event("REJECT", "occurred", [MARSK], [CORAND_OFFICE], "Tilda Marsk, a spokeswoman for Dresch, disputed that version", minor=True, alt={"when": [DAY], "targets": [[CORAND], [BELVARRE]]}, key="e_disputed")
    a.statement("she", MARSK, "said", ["The president had given no assurances", "he had told Corand that Vorlund would not look on while Port Hask was strangled"], act="denial", alt=D, key="s_no_assurance")
    a.event("AGREE", "denied", [DRESCH], [CORAND], "The president had given no assurances", when=MONDAY, alt={"when": [None], "targets": [[BELVARRE]]}, key="e_no_assurance")
    a.statement(a.elsewhere("he", within="he had told Corand"), DRESCH, "told", "Vorlund would not look on while Port Hask was strangled", act="threat", to="Émile Corand", date=MONDAY, via=MARSK, alt={"date": [None], "act": ["refusal"]}, key="s_look_on")
    a.commitment(a.elsewhere("he", within="he had told Corand"), DRESCH, "threat", "Vorlund would not look on", "while Port Hask was strangled", polarity="if", toward=[SARNETH], alt={"kind": ["refusal"], "polarity": ["until"]}, key="c_look_on")
    a.event("THREATEN", "occurred", [DRESCH], [SARNETH], "Vorlund would not look on while Port Hask was strangled", when=MONDAY, alt={"when": [None], "targets": [[CORAND], []]}, key="e_look_on")
    a.event("COERCE", "hypothetical", [SARNETH], [VORLUND], "Port Hask was strangled", minor=True, place="Port Hask", alt={"status": ["ongoing"], "sources": [[]]}, key="e_strangled")

    a.at(a.paragraph("Dresch is expected"))
    a.statement("two officials familiar with the preparations", TWO, ("said", 1), "Dresch is expected to speak with Averne's president, Judith Marrow, early next week", act="expectation", alt=D | {"act": ["claim"]}, key="s_call_planned")
    a.event("CONSULT", "scheduled", [DRESCH], [MARROW], "Dresch is expected to speak with Averne's president, Judith Marrow, early next week", when="2019-12-09/2019-12-10", format="call", alt={"when": ["2019-12-09", "2019-12-09/2019-12-11", "2019-12-09/2019-12-15"], "format": ["talks"]}, key="e_call_planned")
    a.statement("One of them", ONE, ("said", 2), 'Marrow would offer talks about the Corridor if the build-up was reversed but would not discuss Sarneth "over Sarneth\'s head"', act="promise", alt=D | {"act": ["claim"]}, key="s_offer")
    a.commitment(("Marrow", 2), MARROW, "promise", "offer talks about the Corridor", "if the build-up was reversed", toward=[VORLUND], alt={"toward": [[DRESCH]]}, key="c_offer")
    a.commitment(("Marrow", 2), MARROW, "refusal", 'discuss Sarneth "over Sarneth\'s head"', toward=[VORLUND], alt={"toward": [[DRESCH]]}, key="c_over_head")
    a.event("CONSULT", "hypothetical", [AVERNE], [VORLUND], "talks about the Corridor", format="talks", alt={"sources": [[MARROW]]}, key="e_corridor_talks")
    a.event("AGREE", "hypothetical", [MARROW], [VORLUND], "Marrow would offer talks about the Corridor", minor=True, alt={"status": ["scheduled"], "targets": [[DRESCH]], "when": ["2019-12-09/2019-12-10"]}, key="e_offer")
    a.event("REJECT", "hypothetical", [MARROW], [VORLUND], "would not discuss Sarneth", minor=True, alt={"status": ["occurred"], "targets": [[DRESCH]]}, key="e_over_head")

    a.at(a.paragraph("In Ulmen"))
    ostrey = "Prime Minister Hanne Ostrey"
    a.statement(ostrey, OSTREY, "called on", "to send its soldiers home", act="demand", to="Vorlund", alt=D, key="s_home")
    a.commitment(ostrey, OSTREY, "demand", "send its soldiers home", toward=[VORLUND], key="c_home")
    a.event("REQUEST", "occurred", [OSTREY], [VORLUND], "Prime Minister Hanne Ostrey called on Vorlund to send its soldiers home", place="Ulmen", alt={"when": [DAY], "place": [None]}, key="e_home")
    a.statement(ostrey, OSTREY, "said", "her country would not become a bargaining chip", act="refusal", alt=D, key="s_chip")
    a.commitment(ostrey, OSTREY, "refusal", "her country would not become a bargaining chip", minor=True, key="c_chip")
    a.event("REJECT", "occurred", [OSTREY], [], "her country would not become a bargaining chip", minor=True, alt={"when": [DAY], "targets": [[VORLUND], [AVERNE, VORLUND]]}, key="e_chip")
    a.statement("Sarneth", SARNETH, "asked", "for anti-tank missiles and air defenses", act="demand", to="Averne", key="s_missiles")
    a.commitment("Sarneth", SARNETH, "demand", "anti-tank missiles and air defenses", toward=[AVERNE], key="c_missiles")
    a.event("REQUEST", "occurred", [SARNETH], [AVERNE], "Sarneth has asked Averne for anti-tank missiles and air defenses", key="e_missiles")
    a.event("AID", "hypothetical", [AVERNE], [SARNETH], "anti-tank missiles and air defenses", minor=True, key="e_missiles_aid")
    a.statement("Her defense minister, Piet Lorrick", LORRICK, "fears", "an attack could come once the marshes around Nyre have frozen, usually in the first half of January", act="expectation", key="s_marshes")

    a.at(a.paragraph("Tension rose"))
    a.event("COERCE", "occurred", [SARNETH], [VORLUND], "a Vorlund supply train was held at Nyre junction for five hours", when=SATURDAY, place="Nyre", alt={"sources": [[]]}, key="e_train")
    a.figure(5, "hours", "time that the Vorlund train was held at Nyre", "five hours", key="f_train")
    a.statement("Kessing", VORLUND, "accused", "its neighbor of a blockade", act="accusation", key="s_blockade")
    a.event("ACCUSE", "occurred", [VORLUND], [SARNETH], "Kessing accused its neighbor of a blockade", key="e_blockade_charge")
    a.event("COERCE", "ongoing", [SARNETH], [VORLUND], "a blockade", minor=True, alt={"status": ["occurred", "hypothetical"]}, key="e_blockade")
    a.statement("Sarneth's rail authority", RAIL, "blamed", "a broken signal", act="denial", alt={"act": ["claim"]}, key="s_signal")
    a.statement("Sarneth's rail authority", RAIL, "apologized", "to the passengers", act="support", minor=True, alt={"act": ["claim"]}, key="s_apologized")
    a.event("SUPPORT", "occurred", [RAIL], [PASSENGERS], "apologized to the passengers", minor=True, key="e_apologized")

    a.at(a.paragraph("Sarneth declared"))
    a.event("REJECT", "occurred", [SARNETH], [VORLUND], "Sarneth declared independence from Vorlund in 1991", when="1991", minor=True, alt={"plover": ["SANCTION", "RETREAT"]}, key="e_1991")
    a.event("AGREE", "occurred", [SARNETH], [VORLUND], "a treaty of 1994", when="1994", minor=True, key="e_1994")
    a.commitment("it", SARNETH, "promise", "it guarantees free passage to Port Hask", "in return for which Vorlund recognized the border", toward=[VORLUND], polarity="exchange", minor=True, key="c_passage")
    a.event("SUPPORT", "occurred", [VORLUND], [SARNETH], "Vorlund recognized the border", when="1994", minor=True, alt={"when": [None], "plover": ["CONCEDE", "AGREE"]}, key="e_border")
    a.event("SANCTION", "occurred", [VORLUND], [SARNETH], "Vorlund suspended coal deliveries to Sarneth for 11 days in 2014", when="2014", minor=True, alt={"plover": ["COERCE"]}, key="e_coal")
    a.event("ACCUSE", "occurred", [VORLUND], [SARNETH], "a quarrel about tolls", when="2014", minor=True, key="e_tolls")
    a.figure(11, "days", "length of the stop of coal in 2014", "11 days", minor=True, key="f_coal")
    a.whole()
    a.figure(2.3, "percent", "fall of the Vorlund crown against the dollar", "2.3%", minor=True, key="f_crown")
