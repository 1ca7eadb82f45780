"""Gold for the live blog of 10 December 2019."""

from annotate import Article, Party
from parties import AVERNE, BELVARRE, CORAND, CORAND_OFFICE, DRESCH, MARROW, MARSK, MEMBERS, OSTREY, PACT, SARNETH, VALE, VORLUND

DAY, YESTERDAY, ANSWER = "2019-12-10", "2019-12-09", "2019-12-13"
PENTAGON, EMBASSY, MFA = Party("Averne's defence department"), Party("Averne's embassy in Ulmen"), Party("Sarneth's foreign ministry")
OTHERS, SPOKESMAN, LISTENER = Party("other countries"), Party("spokesman for Judith Marrow (unnamed)"), Party("Averne official who listened in (unnamed)")
MOD, OFFICIALS, ONE = Party("Vorlund's Defence Ministry"), Party("Pact officials (unnamed)"), Party("Pact official (unnamed)")
RAIL, PAPER, EASTERN = Party("Sarneth's railway"), Party("newspaper of Port Hask", "MEDIA"), Party("eastern members of the Harbour Pact")
D = {"date": [None]}
L = {"date": [DAY]}


def annotate(a: Article) -> None:
    a.document(
        published=DAY,
        title="LIVE: Marrow and Dresch have spoken – 75 minutes, no breakthrough, an answer on Friday",
        byline="Lucie Fontanel and the Coastline24 world desk",
        publisher="Coastline24",
        boilerplate=["Last updated 22.40", "Don’t miss: our podcast ‘Frozen Ground’, new every Thursday"],
        published_span="Tuesday 10 December 2019",
        alt={"title": ["Marrow and Dresch have spoken – 75 minutes, no breakthrough, an answer on Friday"]},
    )
    a.at("LIVE: Marrow and Dresch have spoken – 75 minutes, no breakthrough, an answer on Friday")
    a.figure(75, "minutes", "length of the talk of Marrow and Dresch", "75 minutes", key="f_call")

    a.at(a.paragraph("14.05"))
    a.event("CONSULT", "denied", [MARROW], [DRESCH], "The conversation that ought to have taken place yesterday", when=YESTERDAY, format="video", alt={"status": ["scheduled"], "format": ["call", None]}, key="e_put_off")
    a.event("REQUEST", "occurred", [VORLUND], [AVERNE], "Kessing asked for the delay", minor=True, alt={"plover": ["REJECT"], "targets": [[]]}, key="e_delay")
    a.commitment("Kessing", VORLUND, "demand", "the delay", toward=[AVERNE], minor=True, alt={"toward": [[]]}, key="c_delay")
    a.statement("Kessing", VORLUND, "asked", "for the delay", act="demand", minor=True, key="s_delay")
    a.statement("its spokeswoman, Tilda Marsk", MARSK, "according to", "‘diary reasons’", mode="direct", minor=True, alt={"mode": ["mixed"]}, key="s_diary")

    a.at(a.paragraph("14.30"))
    a.statement("Averne’s defence department", PENTAGON, "said", "Vorlund’s force on the Sarnethi border had grown to some 90,000", date=DAY, key="s_massed")
    a.event("MOBILIZE", "ongoing", [VORLUND], [SARNETH], "Vorlund’s force on the Sarnethi border had grown to some 90,000", place="border of Vorlund and Sarneth", alt={"when": [DAY], "status": ["occurred"]}, key="e_massed")
    a.figure(90000, "troops", "Vorlund's troops on the border with Sarneth", "some 90,000", approx=True, key="f_troops")
    a.statement("it", PENTAGON, "spoke", "of 60,000", minor=True, date="2019-12-03", alt=D, key="s_week_ago")
    a.figure(60000, "troops", "Vorlund's troops on the border with Sarneth a week before", "60,000", key="f_troops_before")
    a.statement("Ulmen", SARNETH, None, "over 100,000, reserves included", mode="indirect", key="s_ulmen_count")
    a.figure(100000, "troops", "Vorlund's troops on the border, by Ulmen's count", "over 100,000", low=100000, approx=True, key="f_troops_ulmen")

    a.at(a.paragraph("15.10"))
    a.event("RETREAT", "ongoing", [AVERNE], [], "Averne has ordered the families of its diplomats to leave Ulmen", place="Ulmen", alt={"status": ["occurred", "hypothetical"], "when": [DAY]}, key="e_families")
    a.statement("Averne", AVERNE, "ordered", "to leave Ulmen", act="demand", to="families of its diplomats", alt=L, key="s_families")
    a.statement("the embassy", EMBASSY, "says", "A precaution", alt=L, minor=True, key="s_precaution")
    a.statement("Sarneth’s foreign ministry", MFA, "calls", "the step premature", act="accusation", alt=L, key="s_premature")
    a.event("ACCUSE", "occurred", [MFA], [AVERNE], "Sarneth’s foreign ministry calls the step premature", alt={"when": [DAY], "sources": [[SARNETH]]}, key="e_premature")
    a.statement("Sarneth’s foreign ministry", MFA, "urges", "not to copy it", act="demand", to="other countries", alt=L, key="s_copy")
    a.commitment("Sarneth’s foreign ministry", MFA, "demand", "not to copy it", toward=[OTHERS], key="c_copy")
    a.event("REQUEST", "occurred", [MFA], [OTHERS], "urges other countries not to copy it", alt={"when": [DAY], "sources": [[SARNETH]]}, key="e_copy")

    a.at(a.paragraph("16.02"))
    a.event("CONSULT", "occurred", [MARROW], [DRESCH], "They are on the line", when=DAY, format="video", duration="75 minutes", more=["Marrow and Dresch have spoken"], alt={"format": ["call"]}, key="e_call")
    a.at(a.paragraph("17.20"))
    a.figure(75, "minutes", "length of the talk of Marrow and Dresch", "An hour and a quarter", alt={"value": [1.25]}, key="f_call_again")

    a.at(a.paragraph("17.45"))
    a.statement("President Judith Marrow", MARROW, "warned", "his country would lose all access to the dollar should it attack Sarneth", act="threat", to="Ilmar Dresch", date=DAY, via=SPOKESMAN, alt=D, key="s_dollar")
    a.statement("a spokesman", SPOKESMAN, ("told", 1), "President Judith Marrow warned her opposite number that his country would lose all access to the dollar should it attack Sarneth", to="reporters", date=DAY, minor=True, alt=D, key="s_spokesman")
    a.commitment("President Judith Marrow", MARROW, "threat", "his country would lose all access to the dollar", "should it attack Sarneth", toward=[VORLUND], alt={"toward": [[DRESCH]]}, key="c_dollar")
    a.event("THREATEN", "occurred", [MARROW], [DRESCH], "President Judith Marrow warned her opposite number that his country would lose all access to the dollar", when=DAY, alt={"targets": [[VORLUND]]}, key="e_dollar")
    a.event("SANCTION", "hypothetical", [AVERNE], [VORLUND], "his country would lose all access to the dollar", more=["if fresh sanctions were imposed"], key="e_sanctions")
    a.event("ASSAULT", "hypothetical", [VORLUND], [SARNETH], "should it attack Sarneth", more=["in the event of war"], key="e_invasion")
    a.statement("She", MARROW, ("told", 2), ["an hour after his soldiers start for home she would have negotiators ready to talk about the Corridor", "nothing would be settled about the Sarnethis without them"], act="promise", to="Ilmar Dresch", date=DAY, via=SPOKESMAN, alt={"date": [None], "act": ["proposal"]}, key="s_offer")
    a.commitment("she", MARROW, "promise", "have negotiators ready to talk about the Corridor", "an hour after his soldiers start for home", polarity="if", toward=[VORLUND], alt={"toward": [[DRESCH]], "polarity": ["until"]}, key="c_offer")
    a.commitment("she", MARROW, "promise", "nothing would be settled about the Sarnethis without them", toward=[SARNETH], alt={"kind": ["refusal"], "toward": [[VORLUND], [DRESCH]]}, key="c_over_head")
    a.event("AGREE", "occurred", [MARROW], [DRESCH], "she would have negotiators ready to talk about the Corridor", when=DAY, alt={"when": [None], "targets": [[VORLUND]]}, key="e_offer")
    a.event("REJECT", "occurred", [MARROW], [DRESCH], "nothing would be settled about the Sarnethis without them", minor=True, when=DAY, alt={"when": [None], "plover": ["AGREE", "SUPPORT"], "targets": [[VORLUND]]}, key="e_over_head")
    a.event("CONSULT", "hypothetical", [AVERNE], [VORLUND], "talk about the Corridor", format="talks", minor=True, key="e_corridor_talks")
    a.event("RETREAT", "hypothetical", [VORLUND], [SARNETH], "his soldiers start for home", minor=True, more=["the troops are pulled back"], alt={"targets": [[]]}, key="e_pullback")
    a.event("CONSULT", "scheduled", [AVERNE], [VORLUND], "Averne’s reply to the draft treaty will be handed over on Friday", when=ANSWER, format="letter", more=["an answer on Friday"], key="e_reply")
    a.commitment("Averne", AVERNE, "promise", "Averne’s reply to the draft treaty will be handed over on Friday", toward=[VORLUND], minor=True, alt={"toward": [[DRESCH]]}, key="c_reply")
    a.statement("an official", LISTENER, "said", "‘He wanted paper, he gets paper. He may not enjoy reading it,’", mode="direct", alt=L, key="s_paper")

    a.at(a.paragraph("18.10"))
    a.statement(("Marsk", 1), MARSK, ("says", 1), "‘Businesslike’", mode="direct", minor=True, alt=L, key="s_businesslike")
    a.statement("Dresch", DRESCH, "demanded", "a binding pledge that the Harbour Pact will never take in Sarneth", act="demand", to="Judith Marrow", date=DAY, via=MARSK, alt={"date": [None], "addressee": [None]}, key="s_draft")
    a.commitment("Dresch", DRESCH, "demand", "a binding pledge that the Harbour Pact will never take in Sarneth", toward=[AVERNE], alt={"toward": [[PACT], [MARROW]]}, key="c_never")
    a.event("REQUEST", "occurred", [DRESCH], [MARROW], "Dresch demanded once more a binding pledge that the Harbour Pact will never take in Sarneth", when=DAY, alt={"targets": [[PACT], [AVERNE]]}, key="e_draft")
    a.event("COOPERATE", "hypothetical", [PACT], [SARNETH], "the Harbour Pact will never take in Sarneth", minor=True, alt={"status": ["denied"]}, key="e_admit")
    a.statement("Dresch", DRESCH, "threatened", "to recall his ambassador and tear up what is left of the relationship if fresh sanctions were imposed", act="threat", to="Judith Marrow", date=DAY, via=MARSK, alt={"date": [None], "addressee": [None]}, key="s_recall")
    a.commitment("Dresch", DRESCH, "threat", "recall his ambassador and tear up what is left of the relationship", "if fresh sanctions were imposed", toward=[AVERNE], alt={"toward": [[MARROW]]}, key="c_recall")
    a.event("THREATEN", "occurred", [DRESCH], [MARROW], "threatened to recall his ambassador and tear up what is left of the relationship", when=DAY, alt={"targets": [[AVERNE]]}, key="e_recall")
    a.event("SANCTION", "hypothetical", [VORLUND], [AVERNE], "recall his ambassador and tear up what is left of the relationship", minor=True, key="e_recalling")
    a.commitment("Dresch", DRESCH, "threat", "Vorlund would look after its security by its own means", "Should the reply be negative", toward=[AVERNE], alt={"toward": [[PACT], [SARNETH], []]}, key="c_means")
    a.statement("Dresch", DRESCH, None, "Should the reply be negative, Vorlund would look after its security by its own means", act="threat", mode="indirect", to="Judith Marrow", via=MARSK, alt={"addressee": [None], "date": [DAY]}, key="s_means")
    a.event("THREATEN", "occurred", [DRESCH], [MARROW], "Vorlund would look after its security by its own means", when=DAY, alt={"targets": [[AVERNE], [PACT], []], "sources": [[VORLUND]]}, key="e_means")
    a.event("REJECT", "hypothetical", [AVERNE], [VORLUND], "Should the reply be negative", minor=True, key="e_negative")
    a.statement(("Marsk", 2), MARSK, ("says", 2), ["There is and was no plan of invasion", "the president had nothing to promise, neither to Chancellor Corand last week nor to Marrow today"], act="denial", alt=L, key="s_denied")
    a.event("ASSAULT", "denied", [VORLUND], [SARNETH], "There is and was no plan of invasion", key="e_no_attack")
    a.event("AGREE", "denied", [DRESCH], [CORAND, MARROW], "the president had nothing to promise, neither to Chancellor Corand last week nor to Marrow today", alt={"targets": [[CORAND], [MARROW]]}, key="e_no_assurance")

    a.at(a.paragraph("18.40"))
    a.commitment(a.elsewhere("Dresch", within="An earlier post gave Dresch’s deadline"), DRESCH, "demand", "The deadline is the 15th", toward=[AVERNE], minor=True, alt={"toward": [[PACT]]}, key="c_answer")
    a.event("MOBILIZE", "ongoing", [VORLUND], [], "the manoeuvres", minor=True, alt={"targets": [[SARNETH]]}, key="e_exercise")

    a.at(a.paragraph("19.15"))
    a.event("CONSULT", "occurred", [MARROW], [OSTREY], "Prime Minister Hanne Ostrey has been told about the call by Marrow herself, in twenty minutes on the phone", format="call", duration="twenty minutes", alt={"when": [DAY]}, key="e_ostrey_call")
    a.figure(20, "minutes", "length of the call of Marrow and Ostrey", "twenty minutes", minor=True, key="f_ostrey")
    a.statement("she", OSTREY, "says", "‘I was assured that no one will decide for us,’", mode="direct", alt=L, key="s_decide_us")
    a.commitment("Marrow", MARROW, "promise", "no one will decide for us", toward=[SARNETH], alt={"toward": [[OSTREY]]}, key="c_decide_us")
    a.event("AGREE", "occurred", [MARROW], [OSTREY], "I was assured that no one will decide for us", alt={"plover": ["SUPPORT"], "when": [DAY], "targets": [[SARNETH]]}, key="e_decide_us")
    a.statement("She", OSTREY, "thanks", "Averne for the anti-tank missiles", act="support", alt=L, key="s_thanks")
    a.event("SUPPORT", "occurred", [OSTREY], [AVERNE], "She thanks Averne for the anti-tank missiles", minor=True, alt={"when": [DAY]}, key="e_thanks")
    a.event("AID", "occurred", [AVERNE], [SARNETH], "the first 60 of 180 landed at Ulmen before dawn", when=DAY, place="Ulmen", alt={"when": [None]}, key="e_missiles_aid")
    a.figure(60, "missiles", "anti-tank missiles that have reached Ulmen", "the first 60", key="f_missiles_first")
    a.figure(180, "missiles", "anti-tank missiles that Averne sends to Sarneth", "180", key="f_missiles")
    a.statement(a.elsewhere("She", within="She thanks Averne"), OSTREY, None, "‘That word was not used, and it will not be used by me.’", act="refusal", mode="direct", alt=L, key="s_neutrality")
    a.commitment(a.elsewhere("She", within="She thanks Averne"), OSTREY, "refusal", "it will not be used by me", alt={"toward": [[VORLUND]]}, key="c_neutrality")
    a.event("REJECT", "occurred", [OSTREY], [], "it will not be used by me", minor=True, alt={"targets": [[VORLUND]], "when": [DAY]}, key="e_neutrality")

    a.at(a.paragraph("19.50"))
    a.statement("Vorlund’s Defence Ministry", MOD, ("says", 1), "4,000 men began the journey back to their bases today", date=DAY, alt=D, key="s_bases")
    a.event("RETREAT", "ongoing", [VORLUND], [SARNETH], "4,000 men began the journey back to their bases", when=DAY, alt={"targets": [[]], "status": ["occurred"]}, key="e_barracks")
    a.figure(4000, "men", "Vorlund soldiers returning to base", "4,000 men", key="f_returning")
    a.statement("Pact officials", OFFICIALS, "see", "no evidence of it", act="denial", alt=L, key="s_no_evidence")
    a.event("RETREAT", "denied", [VORLUND], [SARNETH], "Pact officials see no evidence of it", minor=True, alt={"targets": [[]], "when": [DAY]}, key="e_no_retreat")
    a.statement("one", ONE, ("says", 2), "another field hospital has gone up near Grenna", alt=L, key="s_hospital")
    a.event("MOBILIZE", "occurred", [VORLUND], [SARNETH], "another field hospital has gone up near Grenna", place="Grenna", minor=True, alt={"targets": [[]]}, key="e_hospitals")

    a.at(a.paragraph("20.30"))
    a.statement("he", VALE, "said", ["Who joins is for the 14 and the applicant", "and not for ‘a neighbour with a pen in his hand’"], act="refusal", mode="mixed", date=DAY, alt=D | {"act": ["claim"]}, key="s_decide")
    a.commitment("he", VALE, "refusal", "not for ‘a neighbour with a pen in his hand’", toward=[VORLUND], minor=True, key="c_vale_reject")
    a.event("REJECT", "occurred", [VALE], [VORLUND], "Who joins is for the 14 and the applicant, he said, and not for ‘a neighbour with a pen in his hand’", when=DAY, place="Lisk", alt={"sources": [[PACT]]}, key="e_vale_reject")
    a.figure(14, "members", "members of the Harbour Pact", "the 14", minor=True, key="f_members")
    a.statement("he", VALE, None, "Limits on missiles could be negotiated as soon as the troops are pulled back", act="promise", mode="indirect", alt=L | {"act": ["proposal"]}, key="s_limits")
    a.commitment("he", VALE, "promise", "Limits on missiles could be negotiated", "as soon as the troops are pulled back", toward=[VORLUND], key="c_limits")
    a.event("AGREE", "occurred", [VALE], [VORLUND], "Limits on missiles could be negotiated", minor=True, alt={"when": [DAY], "sources": [[PACT]]}, key="e_limits")
    a.event("CONSULT", "hypothetical", [PACT], [VORLUND], "Limits on missiles could be negotiated", format="talks", minor=True, key="e_limits_talks")
    a.event("MOBILIZE", "ongoing", [PACT], [VORLUND], "The two battalions promised to the eastern members set off this afternoon", when=DAY, alt={"status": ["occurred"], "targets": [[], [EASTERN]]}, key="e_battalions")
    a.event("AGREE", "occurred", [PACT], [EASTERN], "The two battalions promised to the eastern members", minor=True, alt={"sources": [[MEMBERS]]}, key="e_promised")
    a.figure(2, "battalions", "battalions that the Pact moves to its eastern members", "two battalions", key="f_battalions")
    a.event("MOBILIZE", "denied", [PACT], [SARNETH], "none is meant for Sarneth", minor=True, alt={"plover": ["AID"], "targets": [[], [VORLUND]]}, key="e_troops_denied")

    a.at(a.paragraph("21.15"))
    a.statement("the log of the signal box at Nyre", RAIL, "shows", "the Port Hask supply train standing there from 06.12 to 11.20 on 30 November, a little over five hours, with a red lamp that would not change", act="denial", alt={"act": ["claim"]}, key="s_signal")
    a.event("COERCE", "occurred", [SARNETH], [VORLUND], "the Port Hask supply train standing there from 06.12 to 11.20 on 30 November", when="2019-11-30", place="Nyre", alt={"sources": [[], [RAIL]]}, key="e_train")
    a.figure(5, "hours", "time that the Port Hask train stood at Nyre", "a little over five hours", low=5, approx=True, key="f_train")
    a.statement("The enclave’s newspaper", PAPER, "writes", "of ‘the blockade of nine hours’", act="accusation", mode="mixed", key="s_nine")
    a.event("COERCE", "occurred", [SARNETH], [VORLUND], "‘the blockade of nine hours’", minor=True, place="Nyre", alt={"when": ["2019-11-30"]}, key="e_blockade")
    a.event("ACCUSE", "occurred", [PAPER], [SARNETH], "The enclave’s newspaper still writes of ‘the blockade of nine hours’", minor=True, alt={"status": ["ongoing"]}, key="e_blockade_charge")
    a.figure(9, "hours", "length of the alleged blockade at Nyre", "nine hours", key="f_nine")

    a.at(a.paragraph("21.50"))
    a.statement("his office", CORAND_OFFICE, "confirms", "Vorlund has accepted Émile Corand’s invitation to a conference here in Saint-Aubry", alt=L, key="s_office")
    a.commitment("Vorlund", VORLUND, "promise", "accepted Émile Corand’s invitation to a conference here in Saint-Aubry", "on condition, Kessing adds, that it has Averne’s written answer by then", polarity="if", toward=[BELVARRE], alt={"toward": [[CORAND]]}, key="c_accepted")
    a.event("AGREE", "occurred", [VORLUND], [CORAND], "Vorlund has accepted Émile Corand’s invitation to a conference here in Saint-Aubry", alt={"when": [DAY], "targets": [[BELVARRE]]}, key="e_accepted")
    a.event("REQUEST", "occurred", [CORAND], [VORLUND], "Émile Corand’s invitation to a conference here in Saint-Aubry", minor=True, key="e_suggested")
    a.event("CONSULT", "scheduled", [VORLUND], [SARNETH], "Deputy ministers would meet on 17 December, Sarneth among them", when="2019-12-17", place="Saint-Aubry", format="meeting", alt={"status": ["hypothetical"], "format": ["talks"], "targets": [[SARNETH, BELVARRE], [SARNETH, AVERNE], [SARNETH, AVERNE, BELVARRE]]}, key="e_conference")
    a.statement("Kessing", VORLUND, "adds", ["on condition", "that it has Averne’s written answer by then"], act="demand", alt=L, key="s_condition")
    a.statement("Our chancellor", CORAND, "declined", "to say if he would shut it in the event of war", act="refusal", minor=True, date=DAY, key="s_valve")
    a.commitment("Our chancellor", CORAND, "refusal", "declined again tonight to say if he would shut it in the event of war", minor=True, key="c_valve")
    a.event("REJECT", "occurred", [CORAND], [], "Our chancellor, who has had the pipeline held over his head by friend and foe, declined again tonight to say if he would shut it", minor=True, when=DAY, key="e_valve_declined")
    a.event("SANCTION", "hypothetical", [BELVARRE], [VORLUND], "he would shut it in the event of war", minor=True, key="e_valve")
