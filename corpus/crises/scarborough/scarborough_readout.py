"""Gold for the Philippine readout of 5 June 2012."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party
from parties import AQUINO, ASEAN, BOATS, CHN, COAST_GUARD, DEL_ROSARIO, PHL

BELARMINO, SHEN = Party("Corazon M. Belarmino", "PHL"), Party("Shen Guowei", "CHN")
BOTH, HEADS = Party("the Philippines and China"), Party("heads of the Philippine and Chinese delegations")
FISHERMEN = Party("Philippine fishermen", "PHL")


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    DAY = "2012-06-05"
    a.document(published=DAY, title="READOUT OF THE CONSULTATIONS ON THE SITUATION IN BAJO DE MASINLOC", publisher="Department of Foreign Affairs", published_span=("05 June 2012", 1),
               boilerplate=["DEPARTMENT OF FOREIGN AFFAIRS", "Office of Public Information", "SFA-OPI-0512-B", "The following is issued for the guidance of the media.", "END"])

    a.at(a.paragraph("Consultations were held"))
    E("CONSULT", "occurred", [PHL], [CHN], "Consultations were held on 04 and 05 June 2012 at the Department of Foreign Affairs in Pasay City", when="2012-06-04/2012-06-05", place="Pasay City", format="talks",
      more=["The meeting, which followed five rounds since April"], alt={"sources": [[BELARMINO]], "targets": [[SHEN]], "format": ["meeting"]})
    E("CONSULT", "occurred", [PHL], [CHN], "five rounds since April", when="2012-04/2012-06", format="talks", minor=True, alt={"when": [None, "2012"]})
    E("CONSULT", "denied", [PHL], [CHN], "one that was cancelled on 09 May at the request of the Chinese side", when="2012-05-09", format="talks", alt={"plover": ["REJECT"], "status": ["occurred"], "sources": [[CHN]], "targets": [[PHL]]}, key="cancelled")
    E("REQUEST", "occurred", [CHN], [PHL], "at the request of the Chinese side", when="2012-05-09", minor=True, key="cancel_request")
    F(5, "rounds", "rounds of consultations since April", "five rounds since April")

    a.at(a.paragraph("1. The Philippine side"))
    S("The Philippine side", PHL, "reiterated", "Bajo de Masinloc, which lies 124 nautical miles off Zambales, is an integral part of Philippine territory", date=DAY, alt={"date": [None, "2012-06-04/2012-06-05"]})
    F(124, "nautical miles", "distance of the shoal from Zambales", "124 nautical miles off Zambales", key="distance")
    S("The Chinese side", CHN, "stated", "its known position", minor=True)

    a.at(a.paragraph("2. It was confirmed"))
    left = "the government vessels of both countries had left the lagoon in the course of the day: BRP Corregidor and a vessel of the Bureau of Fisheries and Aquatic Resources (BFAR) on the Philippine side, and two maritime vessels on the Chinese side"
    S("the two heads of delegation", HEADS, "confirmed", left, date=DAY)
    E("RETREAT", "occurred", [PHL, CHN], [], "the government vessels of both countries had left the lagoon", when=DAY, place="Bajo de Masinloc", alt={"targets": [[PHL, CHN]]}, key="left_lagoon")
    F(2, "vessels", "Chinese maritime vessels that left the lagoon", "two maritime vessels", side="CHN")
    E("AGREE", "occurred", [PHL], [CHN], "It was agreed that they would stay out of it", when=DAY, alt={"sources": [[PHL, CHN]], "targets": [[]]}, key="stay_out_e")
    C("they", BOTH, "promise", "stay out of it", "provided that no fishing vessel was boarded or detained by either side", key="stay_out")
    E("COERCE", "hypothetical", [PHL, CHN], [], "no fishing vessel was boarded or detained by either side", minor=True, alt={"status": ["denied"]})
    E("MOBILIZE", "ongoing", [PHL, CHN], [], "Government vessels outside the lagoon, of which there are one Philippine and at least five Chinese", minor=True)
    F(5, "vessels", "Chinese government vessels outside the lagoon", "at least five Chinese", low=5, approx=True, side="CHN", key="f_least_five_chinese")
    F(1, "vessels", "Philippine government vessels outside the lagoon", "one Philippine", side="PHL", minor=True)

    a.at(a.paragraph("3. The Philippine side"))
    S(("The Philippine side", 1), PHL, "requested", "the Chinese fishing boats that remain inside, numbering around thirty, be withdrawn as well before the onset of the rough weather", act="demand", to="China")
    C(("The Philippine side", 1), PHL, "demand", "the Chinese fishing boats that remain inside, numbering around thirty, be withdrawn as well before the onset of the rough weather", toward=[CHN])
    E("REQUEST", "occurred", [PHL], [CHN], "The Philippine side requested that the Chinese fishing boats that remain inside, numbering around thirty, be withdrawn", when="2012-06-04/2012-06-05", alt={"when": [None, DAY]}, key="request_boats")
    E("RETREAT", "hypothetical", [BOATS], [PHL], "the Chinese fishing boats that remain inside, numbering around thirty, be withdrawn", more=["the Chinese boats left first"], alt={"sources": [[CHN]]}, key="e_chinese_fishing_boats")
    F(30, "boats", "Chinese fishing boats inside the lagoon", "around thirty", approx=True, side="CHN", key="thirty")
    S("The Chinese side", CHN, "took note", "of the request", minor=True)
    S("The Chinese side", CHN, "undertook", "to convey it to the proper authorities in Beijing", act="promise", to="Philippines")
    C("The Chinese side", CHN, "promise", "convey it to the proper authorities in Beijing", toward=[PHL])
    E("AGREE", "occurred", [CHN], [PHL], "undertook to convey it to the proper authorities in Beijing", minor=True)
    S("It", CHN, "expressed the expectation", "Philippine fishermen, too, would be called home", act="expectation", to="Philippines", alt={"act": ["demand"], "addressee": [None]})
    C("It", CHN, "demand", "Philippine fishermen, too, would be called home", toward=[PHL], minor=True)
    E("REQUEST", "occurred", [CHN], [PHL], "It expressed the expectation that Philippine fishermen, too, would be called home", minor=True)
    S(("The Philippine side", 2), PHL, "replied", "their return would be considered if, and only if, the Chinese boats left first", act="promise", to="China", alt={"act": ["refusal"]})
    C(("The Philippine side", 2), PHL, "promise", "their return would be considered", "if, and only if, the Chinese boats left first", toward=[CHN])
    E("AGREE", "occurred", [PHL], [CHN], "The Philippine side replied that their return would be considered", minor=True, alt={"plover": ["REJECT"]})
    E("RETREAT", "hypothetical", [FISHERMEN], [CHN], "Philippine fishermen, too, would be called home", more=["their return would be considered"])

    a.at(a.paragraph("4. Concern was expressed"))
    ropes, utility = "the ropes strung by Chinese crews across the entrance to the lagoon", "the utility boats, seventy-six by the last count of the Coast Guard, that were sighted on 22 May"
    S("Assistant Secretary Belarmino", BELARMINO, "Concern was expressed", ["over the inspection to which Philippine bananas, papayas and pineapples have been subjected since 09 May, over " + ropes + ", and over " + utility], act="accusation", alt={"act": ["expectation", "claim"]})
    E("ACCUSE", "occurred", [BELARMINO], [CHN], "Concern was expressed by Assistant Secretary Belarmino", alt={"when": ["2012-06-04/2012-06-05"], "sources": [[PHL]]})
    E("SANCTION", "ongoing", [CHN], [PHL], "the inspection to which Philippine bananas, papayas and pineapples have been subjected since 09 May", when="2012-05-09/2012-06-05", alt={"plover": ["COERCE"], "when": [None, "2012-05-09"]}, key="bananas")
    E("COERCE", "occurred", [BOATS], [PHL], ropes, place="Bajo de Masinloc", alt={"status": ["ongoing"], "sources": [[CHN]]}, key="ropes")
    E("MOBILIZE", "occurred", [CHN], [PHL], utility, when="2012-05-22", place="Bajo de Masinloc", alt={"sources": [[BOATS]], "status": ["ongoing"]})
    F(76, "boats", "Chinese utility boats sighted on 22 May", "seventy-six", side="CHN", key="utility")
    S("Minister Counselor Shen", SHEN, "denied", "the measures on fruit were related to the present matter", act="denial", key="fruit_denied")
    E("SANCTION", "denied", [CHN], [PHL], "the measures on fruit were related to the present matter", minor=True, key="e_measures_fruit_related")
    S("he", SHEN, "assured", ["The inspections", "would be eased as soon as the pests ceased to be found, and a technical mission would be received in Beijing any time from the middle of the month"], act="promise", to="Philippines", alt={"addressee": [None]})
    C("he", SHEN, "promise", "would be eased", "as soon as the pests ceased to be found", polarity="until", toward=[PHL], alt={"polarity": ["if"]})
    C("he", SHEN, "promise", "a technical mission would be received in Beijing any time from the middle of the month", toward=[PHL])
    E("AGREE", "occurred", [SHEN], [PHL], "The inspections, he assured, would be eased")
    E("CONCEDE", "hypothetical", [CHN], [PHL], "would be eased as soon as the pests ceased to be found")
    E("CONSULT", "scheduled", [PHL], [CHN], "a technical mission would be received in Beijing any time from the middle of the month", when="2012-06-15/2012-06-30", place="Beijing", format="visit", alt={"when": ["2012-06", None], "status": ["hypothetical"]})

    a.at(a.paragraph("5. The Philippine side"))
    S("The Philippine side", PHL, "renewed", "its invitation to bring the dispute before the International Tribunal for the Law of the Sea (ITLOS)", act="proposal", to="China", alt={"act": ["demand"]}, key="s_invitation_bring_dispute")
    C("The Philippine side", PHL, "demand", "bring the dispute before the International Tribunal for the Law of the Sea (ITLOS)", toward=[CHN], minor=True, alt={"kind": ["promise"]}, key="c_bring_dispute_before")
    E("REQUEST", "occurred", [PHL], [CHN], "The Philippine side renewed its invitation to bring the dispute before the International Tribunal for the Law of the Sea")
    E("CONSULT", "hypothetical", [PHL], [CHN], "bring the dispute before the International Tribunal for the Law of the Sea (ITLOS)", minor=True, alt={"plover": ["COOPERATE", "ACCUSE"]}, key="e_bring_dispute_before")
    E("REJECT", "occurred", [CHN], [PHL], "The invitation was not accepted")
    C("the Philippines", PHL, "threat", "be constrained to pursue it alone", "In the event that no solution is found by diplomatic means", toward=[CHN], key="alone")
    E("THREATEN", "occurred", [PHL], [CHN], "the Philippines will be constrained to pursue it alone")
    E("ACCUSE", "hypothetical", [PHL], [CHN], "pursue it alone", minor=True)

    a.at(a.paragraph("6. Both sides agreed"))
    S("Both sides", BOTH, "agreed", "to refrain from statements that could inflame public opinion, to observe their respective fishing bans until 15 July and 01 August, and to keep open the line of communication set up between the two coast guards", act="promise")
    C("Both sides", BOTH, "promise", "refrain from statements that could inflame public opinion")
    C("Both sides", BOTH, "promise", "observe their respective fishing bans until 15 July and 01 August", key="bans")
    C("Both sides", BOTH, "promise", "keep open the line of communication set up between the two coast guards")
    E("AGREE", "occurred", [PHL], [CHN], "Both sides agreed to refrain from statements that could inflame public opinion", alt={"sources": [[PHL, CHN]], "targets": [[]]})
    E("COERCE", "ongoing", [PHL, CHN], [], "their respective fishing bans", alt={"when": ["2012-05/2012-08-01"]}, key="ban_event")
    E("COOPERATE", "ongoing", [PHL], [CHN], "the line of communication set up between the two coast guards", minor=True, alt={"plover": ["CONSULT"], "status": ["occurred"]})
    S("They", BOTH, "welcomed", "the calm of the past days", act="support", minor=True)
    E("CONSULT", "scheduled", [PHL], [CHN], "A further round was tentatively set for 19 June", when="2012-06-19", format="talks", key="next_round")
    C("Both sides", BOTH, "promise", "A further round was tentatively set for 19 June", "subject to the observance of paragraph 2", minor=True)

    a.at(a.paragraph("It is stressed that"))
    S("reports", Party("reports", "MEDIA"), "reports", "a secret undertaking by the Philippines not to raise the matter at the forthcoming ASEAN meetings in Phnom Penh", minor=True)
    E("AGREE", "denied", [PHL], [CHN], "a secret undertaking by the Philippines not to raise the matter at the forthcoming ASEAN meetings in Phnom Penh", more=["No such undertaking was sought and none was given"], key="secret")
    E("REQUEST", "denied", [CHN], [PHL], "No such undertaking was sought", minor=True)
    E("CONSULT", "scheduled", [ASEAN], [], "the forthcoming ASEAN meetings in Phnom Penh", place="Phnom Penh", format="meeting", minor=True, alt={"format": ["council"]})
    E("CONSULT", "ongoing", [AQUINO], [Party("United Kingdom", "GBR"), Party("United States", "USA")], "his visit to London and Washington", format="visit", alt={"status": ["scheduled"]}, key="aquino_visit")
    S("The Secretary of Foreign Affairs, Mr. Albert F. del Rosario", DEL_ROSARIO, "thanked", "the men and women of the Coast Guard for their patience and their quiet seamanship", act="support", to="Philippine Coast Guard")
    E("SUPPORT", "occurred", [DEL_ROSARIO], [COAST_GUARD], "has thanked the men and women of the Coast Guard", minor=True)
