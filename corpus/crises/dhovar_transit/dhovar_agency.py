"""Gold for the agency brief of 27 March 2019 on the deal."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import BANK, DHOVAR, GAS, QUELAN, SERENDE, TAZHUN, VOSSU

COMMISSIONER, GAS_OFFICIAL = Party("Ando Perrault-Line"), Party("senior official of Irbek Gas Corporation (unnamed)")
MINISTRY, OPPOSITION, ADARO = Party("energy ministry of Dhovar"), Party("opposition parties of Dhovar"), Party("Sulim Adaro")
SOURCE, WEATHER, ENGINEERS, BOTH = Party("Dhovari government source (unnamed)"), Party("weather officials"), Party("three Dhovari engineers"), Party("Dhovar and Tazhun")
PARLIAMENT = Party("Parliament of Dhovar")


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    WED, TUE = weekday("2019-03-27", "Wednesday"), "2019-03-26"
    a.document(published=WED, title="GAS-LD DEAL", agency="SWS", boilerplate=["SWS MK/RT"], datelines=["IRBEK/PELMORA"], published_span="March 27, 2019", alt={"title": [None], "publisher": ["SWS"]})

    a.at(a.paragraph("IRBEK/PELMORA"))
    restored = "Gas to Quelan would be restored to 55 million cubic metres per day from Friday, and to the full contracted quantity by the 10th of next month"
    S("the Tazhuni Deputy Premier, Dr Temur Vossu", VOSSU, "told", restored, act="promise", to="newsmen", date=WED, key="restore_s")
    C("the Tazhuni Deputy Premier, Dr Temur Vossu", VOSSU, "promise", "Gas to Quelan would be restored to 55 million cubic metres per day from Friday", toward=[QUELAN], alt={"toward": [[DHOVAR, QUELAN], [DHOVAR]]}, key="restore_c")
    C("the Tazhuni Deputy Premier, Dr Temur Vossu", VOSSU, "promise", "to the full contracted quantity by the 10th of next month", toward=[QUELAN], alt={"toward": [[DHOVAR, QUELAN], [DHOVAR]]})
    E("AGREE", "occurred", [VOSSU], [QUELAN], "Gas to Quelan would be restored to 55 million cubic metres per day", when=WED, alt={"targets": [[DHOVAR], [SERENDE]], "sources": [[TAZHUN]]})
    E("CONCEDE", "scheduled", [TAZHUN], [QUELAN], "Gas to Quelan would be restored to 55 million cubic metres per day from Friday", when=weekday("2019-03-29", "Friday"), alt={"plover": ["COOPERATE"], "targets": [[DHOVAR], [DHOVAR, QUELAN]]}, key="restored")
    E("CONCEDE", "scheduled", [TAZHUN], [QUELAN], "to the full contracted quantity by the 10th of next month", when="2019-04-10", minor=True, alt={"plover": ["COOPERATE"], "targets": [[DHOVAR], [DHOVAR, QUELAN]]})
    F(55000000, "cubic metres per day", "gas to Quelan from 29 March", "55 million cubic metres per day", key="flow")
    E("CONSULT", "occurred", [VOSSU], [SERENDE], "seven hours of talks with Dhovari Prime Minister Smt Kaya Serende", when=WED, format="talks", duration="seven hours", alt={"when": [None, "2019-03-26/2019-03-27"]}, key="talks")
    F(7, "hours", "length of the talks", "seven hours", minor=True)

    a.at(a.paragraph("Under the understanding"))
    E("AGREE", "occurred", [DHOVAR], [TAZHUN], "the understanding, which was signed at 2 am", when=WED, alt={"sources": [[SERENDE], [VOSSU]], "targets": [[VOSSU], [SERENDE], [DHOVAR]]}, more=["the pact a sell-out"], key="signed")
    pay, taps = "Dhovar shall pay the first half of the overdue instalment of 24 crore crowns within 48 hours", "failing which \"the taps will be turned down the same evening, and I will turn them myself\""
    S("Dr Vossu", VOSSU, "said", [pay, taps], act="threat", date=WED, mode="mixed", alt={"date": [None], "act": ["demand"]})
    C("Dr Vossu", VOSSU, "threat", "the taps will be turned down the same evening, and I will turn them myself", "failing which", toward=[DHOVAR], key="taps")
    C("Dhovar", DHOVAR, "promise", "pay the first half of the overdue instalment of 24 crore crowns within 48 hours", toward=[TAZHUN], alt={"kind": ["demand"]}, key="half")
    E("THREATEN", "occurred", [VOSSU], [DHOVAR], "the taps will be turned down the same evening", when=WED)
    E("SANCTION", "hypothetical", [TAZHUN], [DHOVAR], "the taps will be turned down", alt={"plover": ["COERCE"], "targets": [[QUELAN]]})
    E("COOPERATE", "scheduled", [DHOVAR], [TAZHUN], "Dhovar shall pay the first half of the overdue instalment of 24 crore crowns", when="2019-03-27/2019-03-29", minor=True, alt={"plover": ["CONCEDE"], "targets": [[BANK]], "when": ["2019-03-29"], "status": ["hypothetical"]}, key="pay")
    F(240000000, "crowns", "overdue instalment of the loan", "24 crore crowns", key="instalment")
    F(48, "hours", "time within which Dhovar must pay half of the instalment", "48 hours", high=48)
    C("Dhovar", DHOVAR, "promise", "The balance is payable in June", toward=[TAZHUN], minor=True)
    E("COOPERATE", "scheduled", [DHOVAR], [TAZHUN], "The balance is payable in June", when="2019-06", minor=True, alt={"plover": ["CONCEDE"]})
    S("He", VOSSU, "declined", "to disclose the rate of interest", act="refusal", minor=True)
    E("REJECT", "occurred", [VOSSU], [], "He however declined to disclose the rate of interest", minor=True)

    a.at(a.paragraph("Smt Serende, in turn"))
    S("Smt Serende", SERENDE, "informed", "the hike in the transit fee, due on April 1, has been kept in abeyance for six months", act="promise", date=WED, alt={"date": [None], "act": ["claim"]}, key="abeyance")
    C("Smt Serende", SERENDE, "promise", "the hike in the transit fee, due on April 1, has been kept in abeyance for six months", toward=[TAZHUN], key="c_hike_transit_fee")
    E("CONCEDE", "occurred", [SERENDE], [TAZHUN], "the hike in the transit fee, due on April 1, has been kept in abeyance for six months", when=WED, alt={"sources": [[DHOVAR]], "when": [None]}, key="abeyance_event")
    E("COERCE", "denied", [DHOVAR], [TAZHUN], "the hike in the transit fee, due on April 1", when="2019-04-01", minor=True, alt={"status": ["scheduled", "hypothetical"], "plover": ["SANCTION"], "when": [None]}, key="hike")
    F(6, "months", "time for which the higher transit fee is suspended", "six months")
    S("She", SERENDE, "clarified", "it was not withdrawn", act="denial", date=WED, alt={"date": [None], "act": ["claim"]})
    E("CONCEDE", "denied", [SERENDE], [TAZHUN], "it was not withdrawn", minor=True, alt={"sources": [[DHOVAR]]})
    C("She", SERENDE, "threat", "the same shall come into force without further notice", "If the pressure at Sarn drops below 50 million for three days in a row", toward=[TAZHUN], key="fee_again")
    E("THREATEN", "occurred", [SERENDE], [TAZHUN], "the same shall come into force without further notice", when=WED, alt={"when": [None]})
    E("COERCE", "hypothetical", [DHOVAR], [TAZHUN], "the same shall come into force", minor=True, alt={"plover": ["SANCTION"]})
    F(50000000, "cubic metres per day", "flow below which the higher fee comes into force", "50 million")
    F(3, "days", "days of low pressure after which the higher fee comes into force", "three days", minor=True)

    a.at(a.paragraph("Quelan had been pressing"))
    E("REQUEST", "occurred", [QUELAN], [DHOVAR, TAZHUN], "Quelan had been pressing both capitals", alt={"status": ["ongoing"]})
    F(14, "people", "dead of cold in Quelan", "14 persons", key="cold")
    F(4, "children", "children among the dead of cold", "four children", minor=True)
    S("Its Energy Commissioner, Shri Ando Perrault-Line", COMMISSIONER, "thanked", "the two sides for their \"maturity\"", act="support", to="Dhovar and Tazhun", mode="mixed")
    E("SUPPORT", "occurred", [COMMISSIONER], [DHOVAR, TAZHUN], "Shri Ando Perrault-Line, thanked the two sides for their \"maturity\"")
    S("Its Energy Commissioner, Shri Ando Perrault-Line", COMMISSIONER, "said", "a bridge loan of 30 crore would be released to Dhovar as soon as the first meter was sealed. His engineers would be stationed at Port Amis, and also inside Tazhun", act="promise", key="s_bridge_loan_30")
    C("Its Energy Commissioner, Shri Ando Perrault-Line", COMMISSIONER, "promise", "a bridge loan of 30 crore would be released to Dhovar", "as soon as the first meter was sealed", polarity="until", toward=[DHOVAR], alt={"polarity": ["if"]}, key="bridge")
    C("Its Energy Commissioner, Shri Ando Perrault-Line", COMMISSIONER, "promise", "His engineers would be stationed at Port Amis, and also inside Tazhun", minor=True, alt={"by": [Party("Quelanese engineers")]}, key="c_engineers_stationed_port")
    E("AGREE", "occurred", [COMMISSIONER], [DHOVAR], "a bridge loan of 30 crore would be released to Dhovar", minor=True)
    E("AID", "scheduled", [QUELAN], [DHOVAR], "a bridge loan of 30 crore would be released to Dhovar as soon as the first meter was sealed", alt={"status": ["hypothetical"]}, key="bridge_event")
    F(300000000, "crowns", "bridge loan of Quelan", "30 crore", key="bridge_n")
    E("COOPERATE", "scheduled", [QUELAN], [TAZHUN, DHOVAR], "His engineers would be stationed at Port Amis, and also inside Tazhun", minor=True, alt={"status": ["hypothetical"]})
    E("REJECT", "occurred", [TAZHUN], [QUELAN], "a demand that Irbek had been rejecting till Monday", when="2019-03-25", alt={"when": [None], "targets": [[QUELAN, DHOVAR], []]}, key="meters_refused")
    E("CONCEDE", "occurred", [TAZHUN], [QUELAN], "also inside Tazhun, a demand that Irbek had been rejecting till Monday", minor=True, key="also_inside_tazhun")
    S("Irbek", TAZHUN, "rejecting", "a demand", act="refusal", minor=True, alt={"date": ["2019-03-25"]}, key="s_demand")
    C("Irbek", TAZHUN, "refusal", "a demand that Irbek had been rejecting", toward=[QUELAN], minor=True, key="c_demand_irbek_rejecting")

    a.at(a.paragraph("On the allegation of theft"))
    S("A senior official of Irbek Gas Corporation", GAS_OFFICIAL, "reiterated", "1.2 crore cubic metres had been \"pilfered\"", act="accusation", mode="mixed", key="theft")
    E("ACCUSE", "occurred", [GAS_OFFICIAL], [DHOVAR], "A senior official of Irbek Gas Corporation reiterated that 1.2 crore cubic metres had been \"pilfered\"")
    E("COERCE", "occurred", [DHOVAR], [GAS], "1.2 crore cubic metres had been \"pilfered\"", minor=True, alt={"status": ["denied", "hypothetical"], "targets": [[TAZHUN], [QUELAN]]}, key="n_1_2_crore")
    F(12000000, "cubic metres", "gas alleged to have been pilfered", "1.2 crore cubic metres", key="stolen")
    S("Dhovar's energy ministry", MINISTRY, "denying", "everything", act="denial", minor=True, key="s_everything")
    E("COERCE", "denied", [DHOVAR], [TAZHUN], "which had been denying everything", minor=True, alt={"targets": [[GAS], [QUELAN]]}, key="denying_everything")
    S("Dhovar's energy ministry", MINISTRY, "admitted", "some 0.4 crore was drawn \"for technical needs\" between March 9 and 13", mode="mixed", key="admitted")
    E("CONCEDE", "occurred", [MINISTRY], [TAZHUN], "Dhovar's energy ministry, which had been denying everything, for the first time admitted that some 0.4 crore was drawn", minor=True, alt={"targets": [[GAS], []]})
    E("COERCE", "occurred", [DHOVAR], [TAZHUN], "some 0.4 crore was drawn \"for technical needs\" between March 9 and 13", when="2019-03-09/2019-03-13", minor=True, alt={"targets": [[GAS], [QUELAN]]}, key="some_0_4")
    F(4000000, "cubic metres", "gas Dhovar admits to have drawn", "some 0.4 crore", approx=True, key="drawn")

    a.at(a.paragraph("Three Dhovari engineers"))
    E("COERCE", "occurred", [TAZHUN], [ENGINEERS], "Three Dhovari engineers, arrested on March 13", when="2019-03-13", alt={"sources": [[]], "targets": [[DHOVAR]]}, key="arrested")
    E("RETREAT", "occurred", [TAZHUN], [ENGINEERS], "walked free yesterday evening", when=TUE, alt={"targets": [[DHOVAR]], "plover": ["CONCEDE"], "sources": [[]]}, key="freed")
    F(3, "engineers", "Dhovari engineers arrested and freed", "Three Dhovari engineers", key="engineers_n")

    a.at(a.paragraph("Opposition parties in Pelmora"))
    S("Opposition parties in Pelmora", OPPOSITION, "dubbed", "the pact a sell-out", act="accusation")
    E("ACCUSE", "occurred", [OPPOSITION], [SERENDE], "Opposition parties in Pelmora dubbed the pact a sell-out", alt={"targets": [[DHOVAR], []]})
    S("Opposition parties in Pelmora", OPPOSITION, "threatened", "to gherao Parliament from Sunday unless its text is tabled in the House", act="threat")
    C("Opposition parties in Pelmora", OPPOSITION, "threat", "gherao Parliament from Sunday", "unless its text is tabled in the House", toward=[SERENDE], alt={"toward": [[PARLIAMENT], [DHOVAR]]})
    C("Opposition parties in Pelmora", OPPOSITION, "demand", "its text is tabled in the House", toward=[SERENDE], minor=True, alt={"toward": [[DHOVAR]]})
    E("THREATEN", "occurred", [OPPOSITION], [SERENDE], "threatened to gherao Parliament from Sunday", alt={"targets": [[DHOVAR], [PARLIAMENT]]})
    E("PROTEST", "hypothetical", [OPPOSITION], [PARLIAMENT], "gherao Parliament from Sunday", when="2019-03-31", alt={"when": [None], "plover": ["COERCE"], "targets": [[SERENDE]]})
    S("their convenor, Advocate Sulim Adaro", ADARO, "said it", "\"Where is the guarantee for ten years? It has gone with the gas,\"", act="accusation")
    F(10, "years", "time for which the pressure had been guaranteed", "ten years", minor=True)
    S("their convenor, Advocate Sulim Adaro", ADARO, "calling on", "to step down", act="demand", to="Kaya Serende")
    C("their convenor, Advocate Sulim Adaro", ADARO, "demand", "step down", toward=[SERENDE])
    E("REQUEST", "occurred", [ADARO], [SERENDE], "calling on Smt Serende to step down")
    E("RETREAT", "hypothetical", [SERENDE], [], "step down", minor=True)
    S("A government source", SOURCE, "ruled out", "both", act="refusal")
    C("A government source", SOURCE, "refusal", "ruled out both", toward=[OPPOSITION], minor=True)
    E("REJECT", "occurred", [SOURCE], [OPPOSITION], "A government source, not wishing to be quoted by name, ruled out both")

    a.at(a.paragraph("Weather officials"))
    S("Weather officials", WEATHER, "forecast", "milder days from the weekend", act="expectation", minor=True)
