"""Gold for the readout of the emergency council, 6 March 2025."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import COMPACT, DRAY, ENGINEERS, FERRAULT, MEMBERS, ORRUN, OSTRANE, PELLANY, VANE, VELMAR


def annotate(a: Article) -> None:
    today = weekday("2025-03-06", "Thursday")
    a.document(published=today, title="Readout of the emergency meeting of the Council", publisher="Secretariat of the Littoral Compact", published_span="6 March 2025", boilerplate=["LITTORAL COMPACT – SECRETARIAT", "Press contact: Office of the Spokesperson, Quay House, Sannes"], alt={"publisher": ["Littoral Compact"]})
    council, one, several, ambassador = Party("Council of the Littoral Compact"), Party("one member of the Littoral Compact"), Party("several delegations"), Party("Ambassador of Orrun in Sannes")

    a.at(a.paragraph("1. The Council"))
    a.event("CONSULT", "occurred", [MEMBERS], [DRAY], "The Council of the Littoral Compact met today in emergency session at the request of Velmar", when=today, place="Sannes", format="council", key="e_council", alt={"sources": [[council], [COMPACT]], "targets": [[], [MEMBERS], [VELMAR]]}, more=["the emergency meeting of the Council"])
    a.event("REQUEST", "occurred", [VELMAR], [COMPACT], "at the request of Velmar", key="e_request", minor=True, alt={"targets": [[council]]})

    a.at(a.paragraph("2. The Council"))
    a.statement("Ms Vane", VANE, "stated", ["43 per cent of the supply of her country had been lost", "five persons had died in consequence", "nothing which had been measured on the Velmari side was compatible with an explosion"], to="Council of the Littoral Compact", date=today, key="s_vane", alt={"act": ["denial", "accusation"], "addressee": [None], "date": [None]})
    a.statement("She", VANE, "asked", "the interruption be called by its name", act="demand", to="Council of the Littoral Compact", date=today, key="s_by_its_name", alt={"addressee": [None], "date": [None]})
    a.commitment("She", VANE, "demand", "the interruption be called by its name", toward=[COMPACT], key="c_by_its_name", alt={"toward": [[council]]})
    a.event("COERCE", "ongoing", [ORRUN], [VELMAR], "the interruption, since the night of 2 March, of the Arva interconnector", when="2025-03-02", key="e_cut", alt={"sources": [[]], "plover": ["SANCTION"], "status": ["occurred"], "when": ["2025-03-02/2025-03-06"]})
    a.event("REQUEST", "occurred", [VANE], [COMPACT], "She asked that the interruption be called by its name", when=today, key="e_by_its_name", alt={"targets": [[council]], "sources": [[VELMAR]]})
    a.figure(43, "percent", "share of Velmar's supply lost", "43 per cent", key="f_share")
    a.figure(5, "dead", "deaths in consequence of the interruption", "five persons", key="f_dead")

    a.at(a.paragraph("3. The Council"))
    a.statement("The Council", council, "condemned", "the use of energy as a means of pressure", act="accusation", date=today, key="s_condemned", alt={"date": [None]})
    calls = "to restore the flow without delay and without preconditions, to grant an independent technical mission access to the station at Haldern, and to release the two citizens of Velmar who have been detained there since 3 March"
    a.statement(("It", 1), council, "called upon", calls, act="demand", to="Orrun", date=today, key="s_called", alt={"date": [None]})
    a.commitment(("It", 1), council, "demand", "restore the flow without delay and without preconditions", toward=[ORRUN], key="c_restore")
    a.commitment(("It", 1), council, "demand", "grant an independent technical mission access to the station at Haldern", toward=[ORRUN], key="c_access")
    a.commitment(("It", 1), council, "demand", "release the two citizens of Velmar who have been detained there since 3 March", toward=[ORRUN], key="c_release")
    a.event("ACCUSE", "occurred", [council], [ORRUN], "The Council condemned the use of energy as a means of pressure", when=today, key="e_condemned", alt={"sources": [[COMPACT]], "targets": [[]]})
    a.event("REQUEST", "occurred", [council], [ORRUN], "It called upon Orrun to restore the flow without delay and without preconditions", when=today, key="e_called", alt={"sources": [[COMPACT]]})
    a.event("CONCEDE", "hypothetical", [ORRUN], [VELMAR], "to restore the flow without delay and without preconditions", minor=True, key="e_restore", alt={"plover": ["COOPERATE"]})
    a.event("COERCE", "ongoing", [ORRUN], [ENGINEERS], "the two citizens of Velmar who have been detained there since 3 March", when="2025-03-03", place="Haldern", key="e_detained", alt={"sources": [[]], "targets": [[VELMAR]], "when": ["2025-03-03/2025-03-06"]})
    a.event("RETREAT", "hypothetical", [ORRUN], [ENGINEERS], "to release the two citizens of Velmar", minor=True, key="e_release", alt={"targets": [[VELMAR]]})
    a.event("CONSULT", "hypothetical", [COMPACT], [ORRUN], "to grant an independent technical mission access to the station at Haldern", minor=True, place="Haldern", format="visit", key="e_access", alt={"plover": ["CONCEDE", "COOPERATE"], "sources": [[]]})
    a.event("COERCE", "occurred", [ORRUN], [VELMAR], "the interruption of 2021", when="2021", minor=True, key="e_2021", alt={"sources": [[]], "plover": ["SANCTION"]})
    a.event("ACCUSE", "occurred", [council], [ORRUN], "the Council had expressed itself in the same sense during the interruption of 2021", when="2021", minor=True, key="e_same_sense", alt={"targets": [[]], "plover": ["REQUEST"]})
    a.figure(2, "people", "citizens of Velmar detained", "two citizens of Velmar", key="f_two")

    a.at(a.paragraph("4. It was"))
    a.event("AGREE", "occurred", [council], [VELMAR], "It was agreed", when=today, key="e_agreed", alt={"sources": [[MEMBERS], [COMPACT]], "targets": [[]]})

    a.at(a.paragraph("(a) members"))
    a.commitment("members", MEMBERS, "promise", "place mobile generators with a capacity of at least 120 megawatts at the disposal of Velmar by 9 March", toward=[VELMAR], key="c_generators")
    a.event("AID", "scheduled", [MEMBERS], [VELMAR], "members disposing of reserves will place mobile generators with a capacity of at least 120 megawatts at the disposal of Velmar by 9 March", when="2025-03-06/2025-03-09", key="e_generators", alt={"when": ["2025-03-09", None], "sources": [[COMPACT]]})
    a.figure(120, "megawatts", "capacity of the generators for Velmar", "at least 120 megawatts", low=120, approx=True, key="f_120")

    a.at(a.paragraph("(b) a guarantee"))
    a.commitment("a guarantee of up to 90 million crowns", council, "promise", "will be furnished", toward=[ORRUN], key="c_guarantee", alt={"toward": [[VELMAR], [ORRUN, VELMAR]]})
    a.commitment("the sums claimed by Orrun", council, "promise", "to be held in trust", "until an arbitral tribunal has ruled on them", toward=[ORRUN], key="c_trust", alt={"toward": [[VELMAR], [ORRUN, VELMAR]]})
    a.commitment("The guarantee", council, "refusal", "does not imply recognition of the debt", toward=[ORRUN], minor=True, key="c_no_recognition")
    a.statement("Orrun", ORRUN, "claimed", "the sums", act="demand", minor=True, key="s_claimed", alt={"act": ["claim"]})
    a.event("AID", "hypothetical", [COMPACT], [VELMAR], "a guarantee of up to 90 million crowns will be furnished", key="e_guarantee", alt={"plover": ["AGREE"], "targets": [[ORRUN]], "status": ["scheduled"]})
    a.figure(90000000, "crowns", "guarantee for the sums claimed by Orrun", "up to 90 million crowns", high=90000000, approx=True, key="f_90", alt={"value": [None]})

    a.at(a.paragraph("(c) should"))
    a.commitment("Ministers", council, "threat", "decide on restrictions on the imports of certain goods from Orrun", "should the flow not have been resumed in full by noon on 12 March", polarity="if", toward=[ORRUN], key="c_restrictions", alt={"polarity": ["unless"]})
    a.event("THREATEN", "occurred", [council], [ORRUN], "should the flow not have been resumed in full by noon on 12 March, Ministers will decide on restrictions on the imports of certain goods from Orrun", when=today, key="e_threat", alt={"sources": [[COMPACT], [MEMBERS]]})
    a.event("SANCTION", "hypothetical", [MEMBERS], [ORRUN], "restrictions on the imports of certain goods from Orrun", key="e_restrictions", alt={"sources": [[COMPACT]]}, more=["any restriction on its trade"])
    a.statement("One member", one, "reserved", "its position", act="refusal", minor=True, key="s_reserved")
    a.event("REJECT", "occurred", [one], [council], "One member reserved its position", when=today, minor=True, key="e_reserved", alt={"targets": [[], [COMPACT]]})

    a.at(a.paragraph("5. The Council"))
    a.statement("The Council", council, "reaffirmed", "any deliberate act against the grid of one member concerns them all", act="support", key="s_concerns", alt={"act": ["claim", "threat"], "date": [today]})
    a.commitment("it", council, "promise", "convene within twenty-four hours", "In the event of a new interruption", toward=[VELMAR], key="c_convene", alt={"toward": [[]]})
    a.statement("Velmar", VELMAR, "proposal", "such an act be answered automatically", act="proposal", key="s_automatic", alt={"act": ["demand"]})
    a.commitment("Velmar", VELMAR, "demand", "such an act be answered automatically", toward=[COMPACT], key="c_automatic", alt={"toward": [[council]]})
    a.statement("several delegations", several, "pointed out", "the defence protocol is not yet in force", act="refusal", key="s_not_in_force", alt={"act": ["claim"]})
    a.event("REQUEST", "occurred", [VELMAR], [council], "The proposal of Velmar that such an act be answered automatically", key="e_automatic", alt={"targets": [[COMPACT]]})
    a.event("REJECT", "occurred", [council], [VELMAR], "The proposal of Velmar that such an act be answered automatically was not retained at this stage", when=today, key="e_not_retained", alt={"sources": [[COMPACT], [several]]})
    a.event("CONSULT", "hypothetical", [MEMBERS], [MEMBERS], "In the event of a new interruption it will convene within twenty-four hours", format="council", minor=True, key="e_convene", alt={"sources": [[council]], "targets": [[]]})
    a.event("COERCE", "hypothetical", [ORRUN], [VELMAR], "a new interruption", minor=True, key="e_new_interruption", more=["any deliberate act against the grid of one member"], alt={"sources": [[]]})
    a.figure(24, "hours", "time to convene after a new interruption", "twenty-four hours", key="f_24")

    a.at(a.paragraph("6. Mr Dray"))
    willing = "Orrun was willing to receive engineers from Pellany, although not from the Compact"
    deliver = "it could deliver 300 megawatts within two days of a written assurance regarding payment"
    a.statement("he", DRAY, "said", ["He had been told by Chancellor Ostrane", f"that {willing}, and that {deliver}; an apology was no longer being asked for"], to="Council of the Littoral Compact", key="s_dray", minor=True, date=today, alt={"addressee": [None], "date": [None]})
    a.statement("Chancellor Ostrane", OSTRANE, "told", [f"{willing}", f"{deliver}; an apology was no longer being asked for"], act="promise", to="Anselm Dray", via=DRAY, key="s_ostrane", alt={"act": ["proposal"]})
    a.statement(("The Council", 1), council, "expressed", "its full support for Mr Dray's efforts", act="support", key="s_support", alt={"date": [today]})
    a.statement(("The Council", 1), council, "requested", "to convey to Dallach the guarantee described in 4 (b)", act="demand", to="Anselm Dray", key="s_convey", alt={"date": [today]})
    a.commitment("Chancellor Ostrane", OSTRANE, "promise", "receive engineers from Pellany", toward=[PELLANY], key="c_engineers", alt={"toward": [[DRAY], [VELMAR]]})
    a.commitment("Chancellor Ostrane", OSTRANE, "refusal", "not from the Compact", toward=[COMPACT], key="c_not_compact")
    a.commitment("Chancellor Ostrane", OSTRANE, "promise", "deliver 300 megawatts within two days", "of a written assurance regarding payment", polarity="if", toward=[VELMAR], key="c_300", alt={"polarity": ["exchange", "until"]})
    a.commitment(("The Council", 1), council, "demand", "convey to Dallach the guarantee described in 4 (b)", toward=[DRAY], minor=True, key="c_convey")
    a.event("CONSULT", "occurred", [DRAY], [OSTRANE], "He had been told by Chancellor Ostrane", format="call", key="e_dray_ostrane", alt={"format": ["talks", None]}, more=["his contacts"])
    a.event("AGREE", "occurred", [OSTRANE], [PELLANY], willing, key="e_willing", alt={"sources": [[ORRUN]], "targets": [[DRAY]]})
    a.event("REJECT", "occurred", [OSTRANE], [COMPACT], "although not from the Compact", minor=True, key="e_not_compact", alt={"sources": [[ORRUN]]})
    a.event("CONSULT", "hypothetical", [Party("engineers from Pellany")], [ORRUN], "to receive engineers from Pellany", format="visit", minor=True, key="e_engineers", alt={"sources": [[PELLANY]], "plover": ["COOPERATE"]})
    a.event("AGREE", "occurred", [OSTRANE], [VELMAR], deliver, key="e_deliver", alt={"sources": [[ORRUN]]})
    a.event("CONCEDE", "hypothetical", [ORRUN], [VELMAR], "deliver 300 megawatts within two days", key="e_300", alt={"plover": ["COOPERATE"]})
    a.event("CONCEDE", "occurred", [OSTRANE], [VELMAR], "an apology was no longer being asked for", key="e_no_apology", alt={"sources": [[ORRUN]]})
    a.event("SUPPORT", "occurred", [council], [DRAY], "The Council expressed its full support for Mr Dray's efforts", when=today, key="e_support", alt={"sources": [[COMPACT]], "targets": [[PELLANY]]})
    a.event("REQUEST", "occurred", [council], [DRAY], "requested him to convey to Dallach the guarantee described in 4 (b)", when=today, minor=True, key="e_convey", alt={"sources": [[COMPACT]]})
    a.event("CONSULT", "scheduled", [DRAY], [ORRUN], "He will travel there on 7 March", when=weekday("2025-03-07", "Friday"), place="Dallach", format="visit", key="e_travel", alt={"targets": [[OSTRANE]]})
    a.figure(300, "megawatts", "power that Orrun could deliver", "300 megawatts", key="f_300")
    a.figure(2, "days", "time in which Orrun could deliver", "two days", key="f_two_days")

    a.at(a.paragraph("7. In a letter"))
    a.statement("the Ambassador of Orrun in Sannes", ambassador, "conveyed", "the session constituted interference in a criminal investigation", act="accusation", to="Secretariat of the Littoral Compact", key="s_interference", alt={"addressee": [None]})
    a.statement(("Orrun", 2), ORRUN, "rejected", "the accusations levelled against it", act="denial", key="s_rejected", alt={"act": ["refusal"]})
    a.statement("It", ORRUN, None, "It would publish its evidence in due course and would consider any restriction on its trade as a hostile act, with consequences for all deliveries of energy, gas included.", act="threat", mode="indirect", key="s_hostile")
    a.commitment("It", ORRUN, "promise", "publish its evidence in due course", toward=[COMPACT], key="c_publish", alt={"toward": [[]], "kind": ["threat"]})
    a.commitment("It", ORRUN, "threat", "as a hostile act, with consequences for all deliveries of energy, gas included", "any restriction on its trade", polarity="if", toward=[MEMBERS], key="c_hostile", alt={"toward": [[COMPACT]]})
    a.event("CONSULT", "occurred", [ambassador], [COMPACT], "a letter which reached the Secretariat before the meeting", format="letter", key="e_letter", minor=True, alt={"sources": [[ORRUN]], "when": [today]})
    a.event("ACCUSE", "occurred", [ambassador], [COMPACT], "the session constituted interference in a criminal investigation", key="e_interference", alt={"sources": [[ORRUN]], "targets": [[MEMBERS], [council]]})
    a.event("REJECT", "occurred", [ORRUN], [], "Orrun rejected the accusations levelled against it", key="e_rejected", alt={"targets": [[VELMAR], [COMPACT]]})
    a.event("THREATEN", "occurred", [ORRUN], [MEMBERS], "would consider any restriction on its trade as a hostile act, with consequences for all deliveries of energy, gas included", key="e_hostile", alt={"targets": [[COMPACT]]})
    a.event("SANCTION", "hypothetical", [ORRUN], [MEMBERS], "consequences for all deliveries of energy, gas included", minor=True, key="e_deliveries", alt={"targets": [[COMPACT], [VELMAR]], "plover": ["COERCE"]})

    a.at(a.paragraph("8. In reply"))
    a.statement("the Secretary-General", FERRAULT, "said", "Velmar had not been requested to put off its signature of the protocol, nor would a request of that kind be entertained", act="denial", to="the press", date=today, key="s_not_requested", alt={"act": ["refusal"], "addressee": [None]})
    a.statement("She", FERRAULT, "declined", "to name the member which had reserved its position, or to say whether the list mentioned in 4 (c) extended to timber and ammonia", act="refusal", minor=True, key="s_declined")
    a.statement(("she", 1), FERRAULT, "added", "\"You will have noticed that the date is the thing,\"", key="s_date", date=today, alt={"date": [None]})
    a.statement("The Foreign Minister of Velmar", VANE, "described", "the outcome as a good deal more than she had feared and something less than she had asked for", key="s_outcome", alt={"act": ["support"], "date": [today]})
    a.commitment("the Secretary-General", FERRAULT, "refusal", "nor would a request of that kind be entertained", toward=[ORRUN], key="c_not_entertained", alt={"toward": [[], [VELMAR]]})
    a.commitment("She", FERRAULT, "refusal", "name the member which had reserved its position", toward=[], minor=True, key="c_name")
    a.event("REQUEST", "denied", [COMPACT], [VELMAR], "Velmar had not been requested to put off its signature of the protocol", key="e_not_requested", alt={"sources": [[], [council]]})
    a.event("REJECT", "occurred", [FERRAULT], [], "She declined to name the member which had reserved its position", when=today, minor=True, key="e_declined")
    a.event("AGREE", "hypothetical", [VELMAR], [COMPACT], "its signature of the protocol", minor=True, key="e_signature", alt={"status": ["scheduled"]})

    a.at(a.paragraph("9. The Council"))
    a.event("CONSULT", "scheduled", [MEMBERS], [MEMBERS], "The Council will meet again, at ministerial level, on 12 March", when=weekday("2025-03-12", "Wednesday"), format="council", key="e_again", alt={"sources": [[council], [COMPACT]], "targets": [[]]})
