"""Gold for the contractors' press release of 13 February 1990."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party, weekday
from parties import IRQ, SYR, TUR


def annotate(a: Article) -> None:
    a.document(
        published="1990-02-13", publisher="Firat-Ata Consortium, Information Office", published_span="13 February 1990",
        title="RIVER RESTORED AHEAD OF THE HOUR: FIRST STAGE OF IMPOUNDING IS COMPLETED", datelines=["Ankara, 13 February 1990"],
        boilerplate=[
            "For immediate release", "The text of this communication is free for reproduction. In the event of doubt the Turkish original prevails.",
            "Contact: Information Office, Kavaklidere, Ankara. Tel. 4 18 00 00",
        ],
        alt={"publisher": ["Firat-Ata Consortium", "FIRAT-ATA CONSORTIUM"]},
    )
    firat, okyar, dsi = Party("Firat-Ata Consortium"), Party("Cemal Okyar"), Party("State Hydraulic Works", "TUR")
    farm, chamber = Party("Ministry of Agriculture of Iraq", "IRQ"), Party("chamber of commerce in Baghdad", "IRQ")
    suppliers, haddad, demiralp = Party("two suppliers"), Party("Nabil Haddad", "SYR"), Party("Murat Demiralp", "TUR")
    agency, abroad = Party("a news agency", "MEDIA"), Party("certain publications abroad", "MEDIA")
    syrians, iraqis, press = Party("Syrian technical delegation", "SYR"), Party("Iraqi delegation", "IRQ"), Party("press of all countries", "MEDIA")

    a.at("Firat-Ata, the consortium of four Turkish companies which builds the main body of the Ataturk Dam on behalf of the State Hydraulic Works (DSI), has the honour to announce that the first stage of impounding was concluded yesterday at 17.40 hours, some sixteen hours before the moment which our Government had notified to the riparian countries. The lake stands today 61 metres above the former bed.")
    a.statement("Firat-Ata", firat, "announce", "the first stage of impounding was concluded yesterday at 17.40 hours, some sixteen hours before the moment which our Government had notified to the riparian countries", date="1990-02-13", key="restored", alt={"date": [None]})
    a.statement("our Government", TUR, "notified", "the moment", to="the riparian countries", minor=True)
    a.event("COOPERATE", "ongoing", [firat], [dsi], "builds the main body of the Ataturk Dam on behalf of the State Hydraulic Works (DSI)", minor=True)
    a.event("CONSULT", "occurred", [TUR], [SYR, IRQ], "the moment which our Government had notified to the riparian countries", minor=True, alt={"format": ["letter"]})
    a.figure(16, "hours", "time by which the river was restored before the notified moment", "some sixteen hours", approx=True, key="ahead")
    a.figure(4, "companies", "companies in the consortium", "four Turkish companies", minor=True)
    a.figure(61, "metres", "level of the lake above the former bed", "61 metres")

    a.at("“We promised thirty-one days and we needed thirty”, stated Mr. Cemal Okyar, General Co-ordinator of the Consortium. “The river is again in her bed. Neither one gram of wheat nor one kilowatt was lost beyond our frontier, and who tells otherwise is cordially invited to come and measure.”")
    a.statement("Mr. Cemal Okyar", okyar, "stated", ["“We promised thirty-one days and we needed thirty”", "“The river is again in her bed. Neither one gram of wheat nor one kilowatt was lost beyond our frontier, and who tells otherwise is cordially invited to come and measure.”"], act="denial", key="no_loss", alt={"act": ["claim"]})
    a.statement(("We", 1), firat, "promised", "thirty-one days", act="promise", mode="direct", minor=True, via=okyar, alt={"mode": ["indirect"]}, key="days_said")
    a.commitment(("We", 1), firat, "promise", "thirty-one days", minor=True, via=okyar, alt={"toward": [[SYR, IRQ]]}, key="days_c")
    a.event("AGREE", "occurred", [firat], [], "We promised thirty-one days", minor=True, alt={"targets": [[SYR, IRQ]], "sources": [[TUR]]})
    a.event("REQUEST", "occurred", [okyar], [], "who tells otherwise is cordially invited to come and measure", minor=True)
    a.commitment("Mr. Cemal Okyar", okyar, "demand", "come and measure", "who tells otherwise", minor=True)
    a.figure(31, "days", "time promised for the first stage of impounding", "thirty-one days", key="promised_days")
    a.figure(30, "days", "time needed for the first stage of impounding", ("thirty", 2), key="needed_days")

    a.at("The Consortium takes note that certain publications abroad have attributed to the Ministry of Agriculture of Iraq the affirmation that 40 % of the winter crop is destroyed. This affirmation is rejected.")
    crop = "40 % of the winter crop is destroyed"
    a.statement("The Consortium", firat, "takes note", "certain publications abroad have attributed to the Ministry of Agriculture of Iraq the affirmation that " + crop, minor=True)
    a.statement("certain publications abroad", abroad, "attributed", "to the Ministry of Agriculture of Iraq the affirmation that " + crop, minor=True)
    a.statement("the Ministry of Agriculture of Iraq", farm, ("affirmation", 1), crop, act="accusation", via=abroad, key="crop", alt={"act": ["claim"]})
    a.event("REJECT", "occurred", [firat], [farm], "This affirmation is rejected", key="crop_rejected", alt={"targets": [[IRQ]]})
    a.figure(40, "percent", "Iraq's winter crop said to be destroyed", "40 % of the winter crop", side="IRQ", key="crop_figure")

    a.at("Thanks to the rivers which join the Euphrates below the Dam the flow at Jarablus has never descended under 120 m³ per second; and in the period between 23 November and 13 January our neighbours had received an average of 768 m³ per second, which means 3.4 thousand million m³ in total, in advance. Equally it must be corrected that the gates were lowered at noon, as a news agency has reported on 14 January.")
    a.figure(120, "cubic metres per second", "lowest flow at Jarablus during the filling", "120 m³ per second", low=120, alt={"low": [None]})
    a.figure(768, "cubic metres per second", "average flow that the neighbours received from 23 November to 13 January", "an average of 768 m³ per second", key="extra")
    a.figure(3400000000, "cubic metres", "water that the neighbours received in advance", "3.4 thousand million m³")
    a.statement("a news agency", agency, "reported", "the gates were lowered at noon", date="1990-01-14", key="noon")

    a.at("Two of them, of whom one is seated in Switzerland and one in the Federal Republic of Germany, have received in the last week of January letters from a chamber of commerce in Baghdad, in which they were warned that they would no more be admitted to tenders in Iraq if they did not leave the site until 1 March. Both have replied that they will fulfil their contracts. The Consortium expresses to them its thanks.")
    barred = "they would no more be admitted to tenders in Iraq"
    late = "1990-01-25/1990-01-31"
    a.statement("a chamber of commerce in Baghdad", chamber, "warned", barred + " if they did not leave the site until 1 March", act="threat", to="two suppliers", date=late, key="barred", alt={"date": ["1990-01-22/1990-01-28", "1990-01-29/1990-01-31", "1990-01", None]})
    a.commitment("a chamber of commerce in Baghdad", chamber, "threat", barred, "if they did not leave the site until 1 March", toward=[suppliers], key="boycott_threat", alt={"polarity": ["unless"]})
    a.commitment("a chamber of commerce in Baghdad", chamber, "demand", "leave the site until 1 March", toward=[suppliers], minor=True)
    a.event("THREATEN", "occurred", [chamber], [suppliers], "they were warned that they would no more be admitted to tenders in Iraq", when=late, alt={"when": [None, "1990-01"]}, key="barred_event")
    a.event("CONSULT", "occurred", [chamber], [suppliers], "letters from a chamber of commerce in Baghdad", when=late, format="letter", minor=True, alt={"when": [None, "1990-01"]})
    a.event("SANCTION", "hypothetical", [IRQ], [suppliers], barred, key="boycott", alt={"sources": [[chamber]]})
    a.event("RETREAT", "hypothetical", [suppliers], [], "leave the site until 1 March", when="1990-03-01", minor=True, alt={"when": [None], "status": ["denied"]})
    a.statement("Both", suppliers, "replied", "they will fulfil their contracts", act="refusal", to="chamber of commerce in Baghdad", alt={"act": ["promise"], "addressee": [None]})
    a.commitment("Both", suppliers, "refusal", "they will fulfil their contracts", toward=[chamber], alt={"kind": ["promise"], "toward": [[firat], []]})
    a.event("REJECT", "occurred", [suppliers], [chamber], "Both have replied that they will fulfil their contracts", alt={"plover": ["AGREE"]})
    a.statement("The Consortium", firat, "expresses", "its thanks", act="support", minor=True, to="two suppliers")
    a.event("SUPPORT", "occurred", [firat], [suppliers], "The Consortium expresses to them its thanks", minor=True)
    a.whole()
    a.event("RETREAT", "denied", [Party("suppliers")], [], "No supplier has withdrawn from the works", minor=True)

    a.at("The Syrian technical delegation which visited the installations on 30 January has been shown all readings. Its chairman, Eng. Nabil Haddad, has on that occasion demanded that the readings of the future be handed over every ten days; DSI has accepted this, under the condition that Syria on her part delivers those of Tabqa. The Iraqi delegation was likewise invited but, regrettably, did not appear.")
    a.event("CONSULT", "occurred", [syrians], [firat], "The Syrian technical delegation which visited the installations on 30 January", when="1990-01-30", format="visit", key="syrian_visit", alt={"targets": [[dsi], [TUR], []]})
    a.event("COOPERATE", "occurred", [firat], [syrians], "has been shown all readings", when="1990-01-30", minor=True, alt={"sources": [[], [dsi], [TUR]], "when": [None]})
    handed = "the readings of the future be handed over every ten days"
    a.statement("Its chairman, Eng. Nabil Haddad", haddad, "demanded", handed, act="demand", date="1990-01-30")
    a.commitment("Its chairman, Eng. Nabil Haddad", haddad, "demand", handed, toward=[dsi], alt={"toward": [[TUR], [firat]]})
    a.event("REQUEST", "occurred", [haddad], [dsi], "demanded that the readings of the future be handed over every ten days", when="1990-01-30", alt={"targets": [[TUR], [firat]]})
    a.figure(10, "days", "interval at which readings are to be handed over", "ten days")
    a.statement("DSI", dsi, "accepted", "this, under the condition that Syria on her part delivers those of Tabqa", act="promise")
    a.commitment("DSI", dsi, "promise", "accepted this", "under the condition that Syria on her part delivers those of Tabqa", toward=[SYR], alt={"polarity": ["exchange"]})
    a.commitment("DSI", dsi, "demand", "Syria on her part delivers those of Tabqa", toward=[SYR], minor=True)
    a.event("CONCEDE", "occurred", [dsi], [SYR], "DSI has accepted this", alt={"plover": ["AGREE"], "targets": [[haddad]]})
    a.event("COOPERATE", "hypothetical", [dsi], [SYR], handed, minor=True, alt={"sources": [[TUR], [firat]]})
    a.event("COOPERATE", "hypothetical", [SYR], [TUR], "Syria on her part delivers those of Tabqa", minor=True)
    a.event("REQUEST", "occurred", [firat], [iraqis], "The Iraqi delegation was likewise invited", minor=True, alt={"sources": [[], [TUR]]})
    a.event("REJECT", "occurred", [iraqis], [firat], "did not appear", minor=True, alt={"targets": [[], [TUR]], "plover": ["SANCTION"]})

    a.at("No further interruption is foreseen. Should nevertheless a technical necessity arise, notice of not less than sixty days will be given to both countries, as the spokesman of the Ministry of Foreign Affairs, Mr. Murat Demiralp, has assured on Sunday. The spokesman has added that the joint technical committee, whose session of 29 January could not take place by reason of the absence of one delegation, shall be convened in March, in a city still to be agreed.")
    a.commitment(a.elsewhere("The Consortium", within="The Consortium takes note"), firat, "promise", a.elsewhere("As from the month of March the level shall rise by natural accumulation only"), minor=True, alt={"toward": [[SYR, IRQ]]})
    sunday = weekday("1990-02-11", "Sunday")
    notice = "notice of not less than sixty days will be given to both countries"
    a.statement("the spokesman of the Ministry of Foreign Affairs, Mr. Murat Demiralp", demiralp, "assured", "Should nevertheless a technical necessity arise, " + notice, act="promise", date=sunday)
    a.commitment("the spokesman of the Ministry of Foreign Affairs, Mr. Murat Demiralp", demiralp, "promise", notice, "Should nevertheless a technical necessity arise", toward=[SYR, IRQ])
    a.event("AGREE", "occurred", [demiralp], [SYR, IRQ], notice, when=sunday)
    a.figure(60, "days", "notice of any further interruption", "not less than sixty days", low=60, approx=True)
    a.statement("The spokesman", demiralp, "added", "the joint technical committee, whose session of 29 January could not take place by reason of the absence of one delegation, shall be convened in March, in a city still to be agreed", date=sunday, key="march", alt={"date": [None], "act": ["promise"]})
    a.commitment("The spokesman", demiralp, "promise", "the joint technical committee, whose session of 29 January could not take place by reason of the absence of one delegation, shall be convened in March", minor=True, alt={"toward": [[SYR, IRQ]]}, key="committee_c")
    a.event("CONSULT", "denied", [TUR, SYR, IRQ], [TUR, SYR, IRQ], "whose session of 29 January could not take place", when="1990-01-29", format="talks", key="committee_off", alt={"format": ["meeting", "council"], "targets": [[SYR, IRQ], []]})
    a.event("CONSULT", "scheduled", [TUR, SYR, IRQ], [TUR, SYR, IRQ], "the joint technical committee, whose session of 29 January could not take place by reason of the absence of one delegation, shall be convened in March", when="1990-03", format="talks", key="committee_march", alt={"format": ["meeting", "council"], "targets": [[SYR, IRQ], []]})
    a.event("REJECT", "occurred", [Party("one delegation")], [TUR], "the absence of one delegation", when="1990-01-29", minor=True, alt={"plover": ["SANCTION"], "targets": [[]]})

    a.at("Mr. Okyar has remembered with respect the eleven workers who lost their life on the construction since 1983, and appeals to the press of all countries to write about the Dam with the same care with which it is built: “It was made for electricity and for cotton. Whoever sees in it a cannon has perhaps one in his own pocket.”")
    a.statement("Mr. Okyar", okyar, "remembered", "the eleven workers who lost their life on the construction since 1983", act="support", minor=True, alt={"act": ["claim"]})
    a.statement("Mr. Okyar", okyar, "appeals", ["to write about the Dam with the same care with which it is built", "“It was made for electricity and for cotton. Whoever sees in it a cannon has perhaps one in his own pocket.”"], act="demand", to="the press of all countries", mode="mixed")
    a.commitment("Mr. Okyar", okyar, "demand", "write about the Dam with the same care with which it is built", toward=[press], minor=True)
    a.event("REQUEST", "occurred", [okyar], [press], "appeals to the press of all countries to write about the Dam with the same care", minor=True)
    a.figure(11, "workers", "workers who died on the construction since 1983", "eleven workers")

    a.whole()
    a.figure(8, "turbines", "turbines of the dam", "eight turbines", minor=True)
    a.figure(2400, "megawatts", "total power of the dam", "2 400 MW")
    a.figure(9000, "employees", "employees of the four companies", "more than 9 000 employees", approx=True, low=9000, minor=True)
