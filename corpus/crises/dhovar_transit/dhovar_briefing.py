"""Gold for the transcript of the Dhovari briefing of 14 March 2019."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import BANK, DHOVAR, GAS, MALKHAN, QUELAN, SERENDE, TAZHUN

RUHN, PRESIDENT, COMMISSIONER = Party("Minister Ruhn"), Party("president of Tazhun"), Party("Quelanese energy commissioner")
DEPUTY, GENDARMERIE, ENGINEERS = Party("Tazhuni deputy premier"), Party("Dhovari gendarmerie"), Party("two Dhovari engineers")
PARLIAMENT, GOVERNMENT, AMBASSADOR = Party("parliament of Dhovar"), Party("government of Dhovar"), Party("ambassador of Dhovar in Irbek")
LABEL = "MS. MALKHAN"


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    DAY = weekday("2019-03-14", "Thursday")

    def answer(content: str | list[str], act: str = "claim", label: str = LABEL, **more: object) -> None:
        """One turn of the spokesperson, in her own words."""
        S(label, MALKHAN, None, content, mode="direct", act=act, date=DAY, **more)

    a.document(published=DAY, title="Regular Press Briefing, Pelmora, March 14, 2019", publisher="Ministry of Foreign Affairs", published_span="March 14, 2019", alt={"title": [None], "publisher": ["Ministry of Foreign Affairs of Dhovar"]},
               boilerplate=["Republic of Dhovar", ("Ministry of Foreign Affairs", 1), "(unrevised transcript)", "END OF TRANSCRIPT"])
    name = a.elsewhere("SPOKESPERSON ORIET MALKHAN")

    a.at(a.paragraph("I have one announcement."))
    S(name, MALKHAN, None, "I have one announcement. Prime Minister Kaya Serende will receive the Quelanese energy commissioner tomorrow at four. The meeting with the Tazhuni deputy premier that had been penciled in for the same afternoon will not take place. We were informed of that by fax, at midnight.", mode="direct", date=DAY)
    E("CONSULT", "scheduled", [SERENDE], [COMMISSIONER], "Prime Minister Kaya Serende will receive the Quelanese energy commissioner tomorrow at four", when="2019-03-15", place="Pelmora", format="meeting", alt={"place": [None], "targets": [[QUELAN]]}, key="commissioner")
    E("CONSULT", "denied", [SERENDE], [DEPUTY], "The meeting with the Tazhuni deputy premier that had been penciled in for the same afternoon will not take place", when="2019-03-15", format="meeting", alt={"sources": [[DHOVAR]], "targets": [[TAZHUN]], "plover": ["REJECT", "SANCTION"]}, key="cancelled")

    a.at(a.paragraph("The numbers as of"))
    S(name, MALKHAN, None, "The numbers as of six o'clock. Gas entering Dhovar at Sarn: 41 million cubic meters a day. Contract: 63. What goes out to Quelan at Port Amis is what comes in, less the fuel for our compressors. We take nothing. I repeat it because Irbek Gas Corporation claimed again last night that we have stolen 12 million cubic meters since the ninth. That is false, and I'd ask them to show us a meter reading.", mode="direct", act="denial", date=DAY, key="no_theft")
    F(41000000, "cubic metres per day", "gas entering Dhovar at Sarn", "41 million cubic meters a day", key="flow")
    F(63000000, "cubic metres per day", "gas owed under the contract", "63", key="contract")
    E("COERCE", "denied", [DHOVAR], [TAZHUN], "We take nothing", minor=True, more=["we have stolen 12 million cubic meters since the ninth"], alt={"targets": [[GAS], [QUELAN]]}, key="we_take_nothing")
    S("Irbek Gas Corporation", GAS, "claimed", "we have stolen 12 million cubic meters since the ninth", act="accusation", date="2019-03-13", via=MALKHAN, key="theft")
    E("ACCUSE", "occurred", [GAS], [DHOVAR], "Irbek Gas Corporation claimed again last night that we have stolen 12 million cubic meters", when="2019-03-13")
    F(12000000, "cubic metres", "gas Dhovar is alleged to have stolen", "12 million cubic meters", key="stolen")
    C(("I", 2), MALKHAN, "demand", "show us a meter reading", toward=[GAS])
    E("REQUEST", "occurred", [MALKHAN], [GAS], "I'd ask them to show us a meter reading", when=DAY)

    a.at(a.paragraph("QUESTION: Tazhun says the pressure"))
    S("Tazhun", TAZHUN, "says", "the pressure fell because of a faulty compressor", key="compressor")
    E("SANCTION", "ongoing", [TAZHUN], [DHOVAR], "the pressure fell because of a faulty compressor", minor=True, alt={"status": ["denied", "occurred"], "plover": ["COERCE"], "sources": [[GAS]], "targets": [[QUELAN]]}, key="pressure")
    a.at(a.paragraph("MS. MALKHAN: A compressor"))
    answer("A compressor that breaks down eight days after a loan installment is late? No.", "denial", alt={"act": ["accusation", "refusal"]})
    F(8, "days", "time between the late instalment and the fall of pressure", "eight days")
    E("REJECT", "occurred", [MALKHAN], [TAZHUN], "A compressor that breaks down eight days after a loan installment is late? No.", when=DAY, minor=True, alt={"plover": ["ACCUSE"]})

    a.at(a.paragraph("MS. MALKHAN: It was withheld"))
    answer("It was withheld. There's a difference. Under the agreement of 2016 the State Reserve Bank of Tazhun lent us 1.8 billion crowns and Tazhun guaranteed the pressure for ten years. We've said to them: restore the pressure and you will have your 240 million the same day. They answered that not one cubic meter would be added until the money was on the account. So there we are, two men holding one door open for each other.", "claim", alt={"act": ["promise", "proposal", "denial"]})
    E("SANCTION", "ongoing", [DHOVAR], [TAZHUN], "It was withheld", minor=True, more=["a loan installment is late"], alt={"targets": [[BANK]], "status": ["occurred"], "plover": ["REJECT"]}, key="withheld")
    E("AGREE", "occurred", [DHOVAR], [TAZHUN], "the agreement of 2016", when="2016", minor=True, alt={"targets": [[BANK]]})
    E("AID", "occurred", [BANK], [DHOVAR], "the State Reserve Bank of Tazhun lent us 1.8 billion crowns", when="2016", alt={"when": [None], "sources": [[TAZHUN]], "plover": ["COOPERATE"]}, key="loan")
    F(1800000000, "crowns", "loan of the State Reserve Bank of Tazhun", "1.8 billion crowns", key="loan_n")
    F(10, "years", "time for which Tazhun guaranteed the pressure", "ten years", minor=True)
    S(("Tazhun", 2), TAZHUN, "guaranteed", "the pressure for ten years", act="promise", to="Dhovar", alt={"date": ["2016"]}, via=MALKHAN)
    C(("Tazhun", 2), TAZHUN, "promise", "the pressure for ten years", toward=[DHOVAR], minor=True)
    E("AGREE", "occurred", [TAZHUN], [DHOVAR], "Tazhun guaranteed the pressure for ten years", when="2016", minor=True, alt={"when": [None]})
    S("We", DHOVAR, "said", "restore the pressure and you will have your 240 million the same day", act="proposal", to="Tazhun", via=MALKHAN, alt={"act": ["promise", "demand"]})
    C("We", DHOVAR, "promise", "you will have your 240 million the same day", "restore the pressure", polarity="if", toward=[TAZHUN], alt={"polarity": ["exchange"]}, key="pay")
    C("We", DHOVAR, "demand", "restore the pressure", toward=[TAZHUN])
    E("REQUEST", "occurred", [DHOVAR], [TAZHUN], "We've said to them: restore the pressure", more=["you will have your 240 million the same day"])
    E("AGREE", "occurred", [DHOVAR], [TAZHUN], "you will have your 240 million the same day", minor=True)
    E("CONCEDE", "hypothetical", [TAZHUN], [DHOVAR], "restore the pressure", minor=True, alt={"plover": ["COOPERATE"]}, key="restore_pressure")
    F(240000000, "crowns", "instalment of the loan that is due", "240 million", key="instalment")
    S("They", TAZHUN, "answered", "not one cubic meter would be added until the money was on the account", act="refusal", to="Dhovar", via=MALKHAN, alt={"act": ["threat"]}, key="s_one_cubic_meter")
    C("They", TAZHUN, "refusal", "not one cubic meter would be added", "until the money was on the account", toward=[DHOVAR], alt={"kind": ["threat"]}, key="not_one")
    C("They", TAZHUN, "demand", "the money was on the account", toward=[DHOVAR], minor=True)
    E("REJECT", "occurred", [TAZHUN], [DHOVAR], "They answered that not one cubic meter would be added until the money was on the account")

    a.at(a.paragraph("MS. MALKHAN: Parliament voted"))
    answer("Parliament voted on it yesterday, 88 to 61. It goes from 2.10 crowns to 3.40 on April 1. If flows are back to contract by the 25th, the government would ask parliament to suspend the increase. If they aren't, it wouldn't.", "threat", alt={"act": ["promise", "claim"]}, key="s_parliament_voted_yesterday")
    F(88, "votes", "votes for the higher transit fee", "88", minor=True)
    F(61, "votes", "votes against the higher transit fee", "61", minor=True)
    F(2.1, "crowns", "transit fee until 1 April", "2.10 crowns")
    F(3.4, "crowns", "transit fee from 1 April", "3.40", key="fee")
    E("COERCE", "scheduled", [DHOVAR], [TAZHUN], "It goes from 2.10 crowns to 3.40 on April 1", when="2019-04-01", alt={"plover": ["SANCTION"], "sources": [[PARLIAMENT]]}, key="fee_event")
    C("the government", GOVERNMENT, "promise", "ask parliament to suspend the increase", "If flows are back to contract by the 25th", toward=[TAZHUN], key="c_ask_parliament_suspend")
    C("the government", GOVERNMENT, "refusal", "it wouldn't", "If they aren't", toward=[TAZHUN], alt={"kind": ["threat"]})
    E("AGREE", "occurred", [MALKHAN], [TAZHUN], "the government would ask parliament to suspend the increase", when=DAY, alt={"sources": [[DHOVAR], [GOVERNMENT]]})
    E("REQUEST", "hypothetical", [GOVERNMENT], [PARLIAMENT], "the government would ask parliament to suspend the increase", minor=True)
    E("CONCEDE", "hypothetical", [DHOVAR], [TAZHUN], "suspend the increase", minor=True, key="suspend_increase")

    a.at(a.paragraph("QUESTION: And the valves?"))
    S("The energy minister", RUHN, "said", "Dhovar could shut the line altogether", act="threat", key="valves")
    C("Dhovar", DHOVAR, "threat", "shut the line altogether", toward=[TAZHUN], alt={"toward": [[TAZHUN, QUELAN], []]})
    E("THREATEN", "occurred", [RUHN], [TAZHUN], "The energy minister said on the radio that Dhovar could shut the line altogether", alt={"targets": [[], [QUELAN]]})
    E("COERCE", "hypothetical", [DHOVAR], [TAZHUN], "Dhovar could shut the line altogether", more=["we would close it for maintenance"], alt={"targets": [[QUELAN], []], "plover": ["SANCTION"]})
    a.at(a.paragraph("MS. MALKHAN: What Minister"))
    answer("What Minister Ruhn said was, 'No country can be obliged to transport its own humiliation.' I wouldn't --", "denial", alt={"act": ["claim"]})
    S("Minister Ruhn", RUHN, "said", "'No country can be obliged to transport its own humiliation.'", mode="direct", act="refusal", via=MALKHAN, alt={"act": ["claim", "accusation"]})
    a.at(a.paragraph("MS. MALKHAN: Let me finish"))
    answer("Let me finish. Should Tazhun carry out what its own president announced on Sunday, that is, cut us off and deliver to Quelan by tanker, then the line would be of no use to anybody and we would close it for maintenance. We have no plan to do so today. We're certainly not threatening our friends in Quelan, where eleven people died of cold last week. We grieve with them.", "threat", alt={"act": ["denial"]})
    S("its own president", PRESIDENT, "announced", "cut us off and deliver to Quelan by tanker", act="threat", date=weekday("2019-03-10", "Sunday"), via=MALKHAN, key="tankers")
    C("its own president", PRESIDENT, "threat", "cut us off", toward=[DHOVAR], key="tankers_c")
    C("its own president", PRESIDENT, "promise", "deliver to Quelan by tanker", toward=[QUELAN], minor=True, alt={"kind": ["threat"], "toward": [[DHOVAR]]})
    E("THREATEN", "occurred", [PRESIDENT], [DHOVAR], "its own president announced on Sunday, that is, cut us off", when="2019-03-10", alt={"sources": [[TAZHUN]]})
    E("SANCTION", "hypothetical", [TAZHUN], [DHOVAR], "cut us off", alt={"plover": ["COERCE"]})
    E("COOPERATE", "hypothetical", [TAZHUN], [QUELAN], "deliver to Quelan by tanker", minor=True, alt={"plover": ["AID"]})
    C(a.elsewhere("we", within="and we would close it"), DHOVAR, "threat", "we would close it for maintenance", "Should Tazhun carry out what its own president announced on Sunday", toward=[TAZHUN], key="close")
    E("THREATEN", "occurred", [MALKHAN], [TAZHUN], "we would close it for maintenance", when=DAY, alt={"sources": [[DHOVAR]]})
    E("THREATEN", "denied", [DHOVAR], [QUELAN], "We're certainly not threatening our friends in Quelan", minor=True)
    E("COERCE", "denied", [DHOVAR], [TAZHUN], "We have no plan to do so today", minor=True, alt={"targets": [[QUELAN], []]})
    F(11, "people", "dead of cold in Quelan last week", "eleven people", side=None, key="cold")

    a.at(a.paragraph("QUESTION: Quelan has offered"))
    S("Quelan", QUELAN, "offered", "money", act="promise", to="Dhovar", minor=True, key="s_money")
    a.at(a.paragraph("MS. MALKHAN: A bridge loan"))
    answer("A bridge loan of 300 million crowns, in exchange for Quelanese meters at Sarn and at Port Amis, read by Quelanese engineers. We welcome the offer. On the meters our position is yes, provided that there are meters on the Tazhuni side too. I understand that Tazhun has refused.", "support", alt={"act": ["promise", "claim"]})
    C(a.elsewhere("Quelan", within="QUESTION: Quelan has offered"), QUELAN, "promise", "A bridge loan of 300 million crowns", "in exchange for Quelanese meters at Sarn and at Port Amis, read by Quelanese engineers", toward=[DHOVAR], key="bridge")
    C(a.elsewhere("Quelan", within="QUESTION: Quelan has offered"), QUELAN, "demand", "Quelanese meters at Sarn and at Port Amis, read by Quelanese engineers", toward=[DHOVAR], minor=True, key="c_quelanese_meters_sarn")
    E("AGREE", "occurred", [QUELAN], [DHOVAR], "A bridge loan of 300 million crowns", more=["Quelan has offered you money"], key="offer")
    E("AID", "hypothetical", [QUELAN], [DHOVAR], "A bridge loan of 300 million crowns, in exchange for Quelanese meters at Sarn and at Port Amis", key="bridge_event")
    F(300000000, "crowns", "bridge loan offered by Quelan", "300 million crowns", key="bridge_n")
    S("We", DHOVAR, "welcome", "the offer", act="support", minor=True)
    E("SUPPORT", "occurred", [DHOVAR], [QUELAN], "We welcome the offer", when=DAY, minor=True)
    C("We", DHOVAR, "promise", "On the meters our position is yes", "provided that there are meters on the Tazhuni side too", toward=[QUELAN])
    C("We", DHOVAR, "demand", "there are meters on the Tazhuni side too", toward=[TAZHUN], minor=True)
    E("AGREE", "occurred", [MALKHAN], [QUELAN], "our position is yes", when=DAY, minor=True, alt={"sources": [[DHOVAR]]})
    S("Tazhun", TAZHUN, "refused", "there are meters on the Tazhuni side too", act="refusal", via=MALKHAN, minor=True, key="s_there_are_meters")
    C("Tazhun", TAZHUN, "refusal", "Tazhun has refused", toward=[QUELAN], minor=True, alt={"toward": [[DHOVAR], []]}, key="c_tazhun_refused")
    E("REJECT", "occurred", [TAZHUN], [QUELAN], "Tazhun has refused", alt={"targets": [[DHOVAR], []]}, key="meters_refused")

    a.at(a.paragraph("QUESTION: They say they"))
    S(("They", 1), TAZHUN, "say", "they haven't been asked", act="denial", key="not_asked")
    E("REQUEST", "denied", [DHOVAR], [TAZHUN], "they haven't been asked", minor=True, alt={"sources": [[QUELAN]]})
    a.at(a.paragraph("MS. MALKHAN: They were asked"))
    answer("They were asked on Tuesday. In writing. I was holding the pen.", "denial", alt={"act": ["claim"]})
    E("REQUEST", "occurred", [DHOVAR], [TAZHUN], "They were asked on Tuesday", when=weekday("2019-03-12", "Tuesday"), alt={"sources": [[MALKHAN]]})

    a.at(a.paragraph("QUESTION: Two Dhovari"))
    E("COERCE", "occurred", [TAZHUN], [ENGINEERS], "Two Dhovari engineers were arrested at the border station", when="2019-03-13", alt={"sources": [[]], "targets": [[DHOVAR]]}, key="arrested")
    F(2, "engineers", "Dhovari engineers arrested", "Two Dhovari engineers", key="engineers_n")
    a.at(a.paragraph("MS. MALKHAN: We demand"))
    answer("We demand that they be released at once and unconditionally. The ambassador in Irbek was instructed to protest and did. As to reports that we've called up reservists to guard the pumping stations, those I deny; it's the gendarmerie, about 400 men, and they are there because of the frost, to dig.", "demand", minor=True)
    S("We", DHOVAR, "demand", "they be released at once and unconditionally", act="demand", to="Tazhun", date=DAY, alt={"addressee": [None]})
    C("We", DHOVAR, "demand", "they be released at once and unconditionally", toward=[TAZHUN], key="release")
    E("REQUEST", "occurred", [DHOVAR], [TAZHUN], "We demand that they be released at once and unconditionally", when=DAY)
    E("RETREAT", "hypothetical", [TAZHUN], [ENGINEERS], "they be released at once and unconditionally", minor=True, key="released_once_unconditionall")
    E("ACCUSE", "occurred", [AMBASSADOR], [TAZHUN], "The ambassador in Irbek was instructed to protest and did", alt={"plover": ["REQUEST", "PROTEST"], "sources": [[DHOVAR]]})
    S("reports", Party("reports", "MEDIA"), "reports", "we've called up reservists to guard the pumping stations", minor=True)
    S("I", MALKHAN, "deny", "those", act="denial", date=DAY)
    E("MOBILIZE", "denied", [DHOVAR], [TAZHUN], "we've called up reservists to guard the pumping stations", alt={"targets": [[]]})
    E("MOBILIZE", "ongoing", [GENDARMERIE], [], "it's the gendarmerie, about 400 men", minor=True, alt={"sources": [[DHOVAR]]})
    F(400, "men", "gendarmes at the pumping stations", "about 400 men", approx=True, key="gendarmes")
