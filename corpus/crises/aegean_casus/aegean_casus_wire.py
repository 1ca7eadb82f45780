"""Gold for the agency report of 11 May 2019."""

# fmt: off
# ruff: noqa: E501 (passages are quoted whole, one item a paragraph)

from __future__ import annotations

from parties import MARCHETEL, OND_PARLIAMENT, OND_STAFF, ONDARIA, ORSK, PACT, THORRAND, VAR_MOD, VARISSE

from annotate import Article, Party

SPOKESMAN, VELK = Party("spokesman for Ilen Marchetel (unnamed)"), Party("Sanda Velk")
OND_DIPLOMAT, OFFICE, LEVANE = Party("senior Ondarian diplomat (unnamed)"), Party("office of Elske Thorrand"), Party("official in Levane (unnamed)")
DIPLOMATS, ANALYSTS, HALDMARK = Party("diplomats in Wessingen (unnamed)"), Party("analysts (unnamed)"), Party("Haldmark")
AMBASSADOR, MEMBERS = Party("Ondaria's ambassador"), Party("some of the pact's other members")
SATURDAY, MONDAY, WEDNESDAY, FRIDAY, TUESDAY = "2019-05-11", "2019-05-06", "2019-05-08", "2019-05-10", "2019-05-14"


def annotate(a: Article) -> None:
    a.document(
        published="2019-05-11", title="Varisse sets Wednesday deadline for Ondarian ship, pact chief calls both sides", byline="By Hester Quill and Tomas Arrend",
        agency="Dunlin", published_span="May 11, 2019", datelines=["LEVANE/SARKENT"], alt={"publisher": ["Dunlin"]},
    )

    a.at(a.paragraph("LEVANE/SARKENT,"))
    widen = "extend its territorial waters to 12 nautical miles"
    leave = "if an Ondarian exploration ship does not leave the sea south of the Tessil islands by midnight on Wednesday"
    a.statement("Varisse", VARISSE, "said", f"it would {widen}, a step that neighbouring Ondaria has vowed to treat as a cause for war, {leave}", act="threat", date=SATURDAY, key="s_ultimatum")
    a.statement("neighbouring Ondaria", ONDARIA, "vowed", "to treat as a cause for war", act="threat", key="s_vow", minor=True)
    a.commitment("Varisse", VARISSE, "threat", widen, leave, polarity="unless", toward=[ONDARIA], key="c_widen")
    a.commitment("Varisse", VARISSE, "demand", "leave the sea south of the Tessil islands by midnight on Wednesday", toward=[ONDARIA], key="c_leave")
    a.commitment("neighbouring Ondaria", ONDARIA, "threat", "treat as a cause for war", "a step", polarity="if", toward=[VARISSE], key="c_vow", alt={"condition": [None]})
    a.event("THREATEN", "occurred", [VARISSE], [ONDARIA], f"Varisse said on Saturday it would {widen}", when=SATURDAY, key="e_ultimatum", more=["The ultimatum", "Varisse sets Wednesday deadline for Ondarian ship"], alt={"sources": [[SPOKESMAN]]})
    a.event("COERCE", "hypothetical", [VARISSE], [ONDARIA], widen, key="e_widen", more=["any widening of the Varissian sea beyond six miles", "those who who moved the line"], alt={"plover": ["MOBILIZE"]})
    a.event("THREATEN", "occurred", [ONDARIA], [VARISSE], "neighbouring Ondaria has vowed to treat as a cause for war", when="1994", key="e_vow", more=["Ondaria's parliament resolved in 1994 that any widening of the Varissian sea beyond six miles would be a casus belli"], alt={"when": [None], "sources": [[OND_PARLIAMENT]]})
    a.event("ASSAULT", "hypothetical", [ONDARIA], [VARISSE], "treat as a cause for war", key="e_war", more=["would be a casus belli"])
    a.event("REQUEST", "occurred", [VARISSE], [ONDARIA], "if an Ondarian exploration ship does not leave the sea south of the Tessil islands", when=SATURDAY, key="e_demand_leave")
    a.event("RETREAT", "hypothetical", [ONDARIA], [VARISSE], "leave the sea south of the Tessil islands by midnight on Wednesday", when="2019-05-15", key="e_leave", alt={"when": [None]})
    a.figure(12, "nautical miles", "territorial waters that Varisse threatens to claim", "12 nautical miles", side=None, key="f_12")

    a.at(a.paragraph("The ultimatum came"))
    a.statement("the secretary general of the Aldmere Pact", THORRAND, "invited", "their envoys to the alliance's headquarters in Wessingen on Tuesday", act="demand", to="Ilen Marchetel and Davor Orsk", date=SATURDAY, key="s_invite", alt={"act": ["proposal"], "date": [None], "addressee": ["Varisse and Ondaria", None]})
    a.commitment("the secretary general of the Aldmere Pact", THORRAND, "demand", "their envoys to the alliance's headquarters in Wessingen on Tuesday", toward=[VARISSE, ONDARIA], minor=True, key="c_invite", alt={"toward": [[MARCHETEL, ORSK]]})
    a.event("CONSULT", "occurred", [THORRAND], [MARCHETEL, ORSK], "the secretary general of the Aldmere Pact, to which both states belong, telephoned the two prime ministers", when=SATURDAY, format="call", key="e_calls", more=["pact chief calls both sides"], alt={"when": [None], "targets": [[VARISSE, ONDARIA]]})
    a.event("CONSULT", "occurred", [THORRAND], [MARCHETEL], a.elsewhere("Secretary General Elske Thorrand spoke to Marchetel for half an hour"), when=SATURDAY, format="call", duration="half an hour", key="e_call_var", alt={"when": [None], "targets": [[VARISSE]]})
    a.event("CONSULT", "occurred", [THORRAND], [ORSK], a.elsewhere("to Orsk a little longer"), when=SATURDAY, format="call", key="e_call_ond", alt={"when": [None], "targets": [[ONDARIA]]})
    a.event("REQUEST", "occurred", [THORRAND], [VARISSE, ONDARIA], "invited their envoys to the alliance's headquarters in Wessingen", when=SATURDAY, key="e_invite", alt={"plover": ["CONSULT"], "targets": [[MARCHETEL, ORSK]]})
    a.event("CONSULT", "scheduled", [VARISSE, ONDARIA], [PACT], "their envoys to the alliance's headquarters in Wessingen on Tuesday", when=TUESDAY, place="Wessingen", format="talks", key="e_talks", more=["while talks were under way", "They will sit in the same building"], alt={"sources": [[VARISSE], [THORRAND]], "targets": [[ONDARIA], [THORRAND], [VARISSE, ONDARIA]], "format": ["meeting"], "status": ["hypothetical"]})

    a.at(a.paragraph("\"We have been patient"))
    a.statement("a spokesman for Varissian Prime Minister Ilen Marchetel", SPOKESMAN, "told", "\"We have been patient for five days. On the sixth we shall use the right that every coastal state has,\"", act="threat", to="reporters", key="s_patient", alt={"date": [SATURDAY]})
    a.commitment("a spokesman for Varissian Prime Minister Ilen Marchetel", SPOKESMAN, "threat", "we shall use the right that every coastal state has", toward=[ONDARIA], key="c_right")

    a.at(a.paragraph("The Admiral Noth left"))
    a.statement("both countries", Party("Varisse and Ondaria"), "claim", "Block 7", minor=True, key="s_block")
    a.statement("Ondaria", ONDARIA, "says", ["the block lies on its continental shelf", "the ship will complete its work on May 31 as planned"], act="claim", key="s_shelf", alt={"act": ["refusal", "promise"]})
    a.statement("Foreign Minister Sanda Velk", VELK, "said", "It would not recall the vessel under threat", act="refusal", date=FRIDAY, key="s_recall")
    a.commitment("Ondaria", ONDARIA, "promise", "the ship will complete its work on May 31 as planned", toward=[VARISSE], key="c_complete", alt={"kind": ["refusal"], "toward": [[]]})
    a.commitment("It", ONDARIA, "refusal", "not recall the vessel", "under threat", polarity="if", toward=[VARISSE], key="c_recall", alt={"condition": [None]})
    a.event("MOBILIZE", "ongoing", [ONDARIA], [VARISSE], "The Admiral Noth left the Ondarian port of Kelm", when="2019-05-06", place="Block 7", key="e_ship", alt={"status": ["occurred"], "targets": [[]]}, note="under naval escort")
    a.event("MOBILIZE", "occurred", [ONDARIA], [VARISSE], "under the escort of two frigates", when=MONDAY, minor=True, key="e_frigates", alt={"status": ["ongoing"], "targets": [[]]})
    a.event("REJECT", "occurred", [VELK], [VARISSE], "It would not recall the vessel under threat", when=FRIDAY, key="e_recall", alt={"sources": [[ONDARIA]]})
    a.event("RETREAT", "denied", [ONDARIA], [VARISSE], "not recall the vessel", minor=True, key="e_no_recall", alt={"targets": [[]], "plover": ["CONCEDE"]})
    a.figure(2, "frigates", "escort of the Admiral Noth", "two frigates", key="f_frigates")

    a.at(a.paragraph("Ondaria's parliament"))
    belli = "any widening of the Varissian sea beyond six miles would be a casus belli"
    a.statement("Ondaria's parliament", OND_PARLIAMENT, "resolved", belli, act="threat", date="1994", key="s_belli")
    a.statement("Prime Minister Davor Orsk", ORSK, "saying", "those who who moved the line would bear the consequences", act="threat", to="his party", date=SATURDAY, key="s_orsk", alt={"addressee": [None]})
    a.statement("a senior Ondarian diplomat", OND_DIPLOMAT, "said", "Sarkent had no intention of attacking an ally", act="denial", key="s_no_attack", alt={"act": ["promise"]})
    a.commitment("Ondaria's parliament", OND_PARLIAMENT, "threat", "would be a casus belli", "any widening of the Varissian sea beyond six miles", polarity="if", toward=[VARISSE], key="c_belli")
    a.commitment("Prime Minister Davor Orsk", ORSK, "threat", "would bear the consequences", "those who who moved the line", polarity="if", toward=[VARISSE], key="c_orsk")
    a.commitment("Sarkent", ONDARIA, "promise", "had no intention of attacking an ally", toward=[VARISSE], key="c_no_attack", alt={"kind": ["refusal"]})
    a.event("THREATEN", "occurred", [ORSK], [VARISSE], "Prime Minister Davor Orsk reminded his party of it on Saturday, saying that those who who moved the line would bear the consequences", when=SATURDAY, key="e_orsk")
    a.event("ASSAULT", "denied", [ONDARIA], [VARISSE], "Sarkent had no intention of attacking an ally", key="e_no_attack")
    a.figure(6, "nautical miles", "territorial waters of Varisse", "six miles", minor=True, key="f_6")

    a.at(a.paragraph("Tensions had risen"))
    radar = "the two Ondarians had locked their radar on one of its aircraft for 40 seconds"
    viol = "Sarkent of 14 violations of its airspace since the beginning of the month"
    a.statement("Varisse's defence ministry", VAR_MOD, ("said", 1), radar, act="accusation", key="s_radar")
    a.statement("Varisse's defence ministry", VAR_MOD, "accused", viol, act="accusation", key="s_14")
    a.statement("The Ondarian general staff", OND_STAFF, "denied", "any radar had been used", act="denial", key="s_no_radar")
    a.statement("it", OND_STAFF, ("said", 2), ["Its pilots were in international airspace", "were harassed"], act="denial", key="s_harassed", alt={"act": ["accusation", "claim"]})
    a.event("COERCE", "occurred", [VARISSE], [ONDARIA], "Varissian fighters intercepted a pair of Ondarian jets over Irel", when=WEDNESDAY, place="Irel", key="e_intercept", more=["were harassed"], alt={"plover": ["MOBILIZE"]})
    a.event("COERCE", "occurred", [ONDARIA], [VARISSE], radar, when=WEDNESDAY, place="Irel", key="e_radar", alt={"plover": ["THREATEN", "ASSAULT", "MOBILIZE"]})
    a.event("COERCE", "denied", [ONDARIA], [VARISSE], "any radar had been used", when=WEDNESDAY, place="Irel", key="e_radar_denied", alt={"plover": ["THREATEN", "ASSAULT", "MOBILIZE"]})
    a.event("ACCUSE", "occurred", [VAR_MOD], [ONDARIA], f"accused {viol}", key="e_14_accuse", alt={"sources": [[VARISSE]]})
    a.event("ACCUSE", "occurred", [VAR_MOD], [ONDARIA], "Varisse's defence ministry said the two Ondarians had locked their radar on one of its aircraft", minor=True, key="e_radar_accuse", alt={"sources": [[VARISSE]]})
    a.event("MOBILIZE", "occurred", [ONDARIA], [VARISSE], "14 violations of its airspace", when="2019-05-01/2019-05-11", place="Varissian airspace", key="e_violations", alt={"plover": ["COERCE"], "when": ["2019-05"]})
    a.event("ACCUSE", "occurred", [OND_STAFF], [VARISSE], "Its pilots were in international airspace, it said, and were harassed", minor=True, key="e_harass_accuse", alt={"sources": [[ONDARIA]]})
    a.figure(40, "seconds", "time for which the radar was locked", "40 seconds", key="f_40")
    a.figure(14, "violations", "Ondarian violations of Varissian airspace in May", "14 violations of its airspace", key="f_14")

    a.at(a.paragraph("Varisse claims ten"))
    a.statement("Varisse", VARISSE, "claims", "ten miles of airspace but only six of sea", minor=True, key="s_ten")
    a.statement("Ondaria, and some of the pact's other members", Party("Ondaria and other members of the pact"), "do not recognise", "a discrepancy", act="refusal", minor=True, key="s_not_rec")
    a.event("REJECT", "ongoing", [ONDARIA, MEMBERS], [VARISSE], "a discrepancy which Ondaria, and some of the pact's other members, do not recognise", minor=True, key="e_not_rec", alt={"status": ["occurred"], "sources": [[ONDARIA]]})
    a.figure(10, "nautical miles", "airspace that Varisse claims", "ten miles of airspace", minor=True, key="f_10")

    a.at(a.paragraph("Secretary General Elske"))
    a.statement("her office", OFFICE, "said", "Secretary General Elske Thorrand spoke to Marchetel for half an hour and to Orsk a little longer", minor=True, key="s_office")
    a.statement(("She", 1), THORRAND, "asked", ["Varisse not to change any line on the map while talks were under way", "Ondaria to keep the Admiral Noth out of Block 7 for the same period"], act="demand", to="Varisse and Ondaria", key="s_asked")
    a.statement(("She", 2), THORRAND, "proposing", "a telephone line between the two air operations centres", act="proposal", key="s_hotline")
    a.commitment(("She", 1), THORRAND, "demand", "not to change any line on the map while talks were under way", toward=[VARISSE], key="c_line", minor=True)
    a.commitment(("She", 1), THORRAND, "demand", "to keep the Admiral Noth out of Block 7 for the same period", toward=[ONDARIA], key="c_keep_out", minor=True)
    a.commitment(("She", 2), THORRAND, "demand", "a telephone line between the two air operations centres", toward=[VARISSE, ONDARIA], minor=True, key="c_hotline")
    a.event("REQUEST", "occurred", [THORRAND], [VARISSE], "She asked Varisse not to change any line on the map", when=SATURDAY, key="e_ask_var", alt={"when": [None], "targets": [[VARISSE, ONDARIA]]})
    a.event("REQUEST", "occurred", [THORRAND], [ONDARIA], "Ondaria to keep the Admiral Noth out of Block 7", when=SATURDAY, key="e_ask_ond", alt={"when": [None]})
    a.event("COERCE", "denied", [VARISSE], [ONDARIA], "not to change any line on the map while talks were under way", minor=True, key="e_no_line", alt={"status": ["hypothetical"], "plover": ["CONCEDE", "RETREAT"]})
    a.event("RETREAT", "hypothetical", [ONDARIA], [VARISSE], "keep the Admiral Noth out of Block 7 for the same period", minor=True, key="e_keep_out", alt={"plover": ["CONCEDE"]})
    a.event("REQUEST", "occurred", [THORRAND], [VARISSE, ONDARIA], "She is also proposing a telephone line between the two air operations centres", key="e_propose_line", alt={"status": ["ongoing"]})
    a.event("COOPERATE", "hypothetical", [VARISSE, ONDARIA], [], "a telephone line between the two air operations centres", minor=True, key="e_line", alt={"targets": [[VARISSE, ONDARIA]], "sources": [[VARISSE]]})

    a.at(a.paragraph("Varisse will send"))
    a.statement("an official in Levane", LEVANE, ("said", 1), ["Varisse will send its deputy foreign minister", "provided that the agenda is confined to the ship"], act="promise", key="s_send")
    a.statement("diplomats in Wessingen", DIPLOMATS, "according to", "Ondaria accepted the invitation without conditions but wants the airspace and the demilitarised status of Irel to be discussed as well", key="s_diplomats")
    a.statement("Ondaria", ONDARIA, "accepted", "the invitation without conditions", act="promise", key="s_accept", alt={"act": ["support"]})
    a.statement("Ondaria", ONDARIA, "wants", "the airspace and the demilitarised status of Irel to be discussed as well", act="demand", key="s_wants")
    a.statement("one of them", DIPLOMATS, ("said", 2), ["\"They will sit in the same building,\"", "\"The same room is another matter.\""], act="expectation", key="s_room")
    a.commitment("Varisse", VARISSE, "promise", "send its deputy foreign minister", "provided that the agenda is confined to the ship", toward=[PACT], key="c_send", alt={"toward": [[], [THORRAND], [ONDARIA]]})
    a.commitment("Varisse", VARISSE, "demand", "the agenda is confined to the ship", toward=[ONDARIA, PACT], minor=True, key="c_agenda")
    a.commitment("Ondaria", ONDARIA, "promise", "accepted the invitation without conditions", toward=[PACT], key="c_accept", alt={"toward": [[], [THORRAND]]})
    a.commitment("Ondaria", ONDARIA, "demand", "the airspace and the demilitarised status of Irel to be discussed as well", toward=[VARISSE], key="c_wants", alt={"toward": [[VARISSE, PACT], [PACT]]})
    a.event("AGREE", "occurred", [VARISSE], [PACT], "Varisse will send its deputy foreign minister", key="e_send", alt={"targets": [[THORRAND], []]})
    a.event("AGREE", "occurred", [ONDARIA], [PACT], "Ondaria accepted the invitation", key="e_accept", alt={"targets": [[THORRAND], []]})
    a.event("REQUEST", "occurred", [ONDARIA], [VARISSE], "wants the airspace and the demilitarised status of Irel to be discussed", key="e_wants", alt={"targets": [[PACT]]})

    a.at(a.paragraph("Marchetel has cancelled"))
    a.event("CONSULT", "denied", [MARCHETEL], [ONDARIA], "a visit to Sarkent planned for May 20", when="2019-05-20", place="Sarkent", format="visit", key="e_visit_off")
    a.event("REJECT", "occurred", [MARCHETEL], [ONDARIA], "Marchetel has cancelled a visit to Sarkent", key="e_cancel", alt={"plover": ["SANCTION"]})
    a.event("PROTEST", "occurred", [VARISSE], [ONDARIA], "Ondaria's ambassador was summoned twice this week", when=FRIDAY, key="e_summon", more=["to receive a note of protest"], alt={"plover": ["CONSULT", "ACCUSE"], "targets": [[AMBASSADOR]], "when": ["2019-05-06/2019-05-11"]})
    a.figure(2, "summonses", "summonses of Ondaria's ambassador this week", "summoned twice this week", minor=True, key="f_twice")

    a.at(a.paragraph("Analysts doubt"))
    a.statement("Analysts", ANALYSTS, "doubt", "either government wants a fight", act="expectation", key="s_analysts")
    a.event("ASSAULT", "occurred", [VARISSE], [ONDARIA], "a Varissian patrol boat sank a fishing vessel from Kelm", when="2003", key="e_2003")
    a.event("SUPPORT", "occurred", [VARISSE], [ONDARIA], "an apology", when="2003", minor=True, key="e_apology", alt={"when": [None]})
    a.event("CONSULT", "occurred", [PACT], [VARISSE, ONDARIA], "the pact brokered an apology", when="2003", minor=True, format="talks", key="e_brokered", alt={"when": [None], "plover": ["COOPERATE"]})
    a.event("AID", "occurred", [VARISSE], [ONDARIA], "Varisse paid damages", minor=True, key="e_damages", alt={"plover": ["CONCEDE"], "when": ["2003"]})
    a.figure(3, "seats", "majority of Davor Orsk", "a majority of three", minor=True, key="f_majority")

    a.at(a.paragraph("Other members are uneasy"))
    a.statement("Haldmark", HALDMARK, "called on", "to step back", act="demand", to="Varisse and Ondaria", key="s_hald_call")
    a.statement("Haldmark", HALDMARK, "said", "it would support whatever the secretary general put forward", act="support", key="s_hald_support", alt={"act": ["promise"]})
    a.statement("It", HALDMARK, "warned", "it might withdraw its tanker aircraft from the Varissian base at Morne if the facilities were used for flights against an ally", act="threat", to="Varisse", key="s_hald_warn", alt={"addressee": [None]})
    a.commitment("Haldmark", HALDMARK, "demand", "to step back", toward=[VARISSE, ONDARIA], key="c_hald_step")
    a.commitment("Haldmark", HALDMARK, "promise", "support whatever the secretary general put forward", toward=[THORRAND], minor=True, key="c_hald_support", alt={"toward": [[PACT]]})
    a.commitment("It", HALDMARK, "threat", "might withdraw its tanker aircraft from the Varissian base at Morne", "if the facilities were used for flights against an ally", toward=[VARISSE], key="c_tankers")
    a.event("REQUEST", "occurred", [HALDMARK], [VARISSE, ONDARIA], "Haldmark, the largest of them, called on both to step back", key="e_hald_call")
    a.event("RETREAT", "hypothetical", [VARISSE, ONDARIA], [], "step back", minor=True, key="e_step_back", alt={"plover": ["CONCEDE"], "targets": [[VARISSE, ONDARIA]]})
    a.event("SUPPORT", "occurred", [HALDMARK], [THORRAND], "it would support whatever the secretary general put forward", minor=True, key="e_hald_support", alt={"plover": ["AGREE"]})
    a.event("THREATEN", "occurred", [HALDMARK], [VARISSE], "It also warned that it might withdraw its tanker aircraft", key="e_hald_warn")
    a.event("RETREAT", "hypothetical", [HALDMARK], [VARISSE], "withdraw its tanker aircraft from the Varissian base at Morne", place="Morne", key="e_tankers", alt={"plover": ["SANCTION"]})
    a.event("MOBILIZE", "hypothetical", [VARISSE], [ONDARIA], "the facilities were used for flights against an ally", place="Morne", minor=True, key="e_flights", alt={"plover": ["ASSAULT"]})
