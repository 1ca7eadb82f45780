"""Gold for the British fortnightly's chronology of 2 February 1996."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from annotate import Article, Party
from parties import (
    BAYKAL,
    CILLER,
    CLINTON,
    EU,
    GRC,
    GREEK_NAVY,
    HOLBROOKE,
    JOURNALISTS,
    MAYOR,
    NATO,
    PANGALOS,
    SIMITIS,
    TUR,
    TURKISH_NAVY,
    USA,
)

MASTER, MINISTRY, OPPOSITION = Party("master of the Figen Akat"), Party("Turkish Foreign Ministry", "TUR"), Party("Greek opposition deputies", "GRC")
OFFICERS, REPORTS, NATO_OFFICIAL, SOLANA = Party("Greek officers", "GRC"), Party("Turkish reports"), Party("NATO official (unnamed)", "NATO"), Party("Javier Solana", "NATO")
SAT, STAFF, CABINET = Party("Turkish SAT team", "TUR"), Party("Greek naval staff", "GRC"), Party("Greek cabinet", "GRC")
ADMIRAL, COLLEAGUE, BODRUM_PAPER = Party("retired Greek admiral (unnamed)"), Party("serving colleague of the admiral (unnamed)", "GRC"), Party("Bodrum newspaper", "MEDIA")
CREW, PENTAGON, LEADER = Party("crew of the Greek helicopter", "GRC"), Party("Pentagon", "USA"), Party("Greek opposition leader", "GRC")
SPOKESMAN, DEMONSTRATORS, CROWD = Party("Greek government spokesman (unnamed)", "GRC"), Party("demonstrators in Athens"), Party("somebody in the crowd (unnamed)")
WE, WEEKLY = Party("Narrow Seas", "MEDIA"), Party("Athens weekly", "MEDIA")
ITA, DEFENCE = Party("Italy", "ITA"), Party("Greek and Turkish defence ministries")


def annotate(a: Article) -> None:
    S, C, E, F = a.statement, a.commitment, a.event, a.figure
    D29, D30, D31, FEB1 = "1996-01-29", "1996-01-30", "1996-01-31", "1996-02-01"
    a.document(published="1996-02-02", title="Chronology: five weeks that nearly became a war", byline="Compiled by Hester Lanyon and Emre Soykan", publisher="Narrow Seas", published_span="2 February 1996",
               boilerplate=["NARROW SEAS – a fortnightly on straits, islands and their owners", "Next issue: what the Dodecanese land registers say. Subscriptions: £48 a year, £30 for students."])

    a.at(a.paragraph("The two rocks called"))
    F(10, "acres", "size of the two islets together", "some ten acres", approx=True)
    F(3.8, "nautical miles", "distance of the islets from the Bodrum peninsula", "3.8 nautical miles off the Bodrum peninsula", side="TUR")
    F(5.5, "nautical miles", "distance of the islets from Kalymnos", "5.5 from Kalymnos", key="distance", side="GRC")
    S("We", WE, "believe", "neither wholly", minor=True)

    a.at(a.paragraph("26 December"))
    S("The master", MASTER, "declines", "Greek help", act="refusal", date="1995-12-26", alt={"date": [None]}, key="declined_help")
    S("The master", MASTER, "saying", "he is in Turkish waters", date="1995-12-26", alt={"date": [None], "act": ["refusal"]}, key="turkish_waters")
    C("The master", MASTER, "refusal", "declines Greek help", toward=[GRC], minor=True, key="declined_help_c")
    E("REJECT", "occurred", [MASTER], [GRC], "The master declines Greek help", when="1995-12-26", key="tugs")
    E("AID", "occurred", [Party("Greek tug")], [MASTER], "salvaged two days later by a Greek tug", when="1995-12-28", alt={"sources": [[GRC]], "plover": ["COOPERATE"]}, key="tug")

    a.at(a.paragraph("29 December"))
    S("Turkish Foreign Ministry", MINISTRY, "tells", "the rocks belong to Bodrum’s land register", to="Greek embassy", date="1995-12-29", key="bodrum_register")
    E("CONSULT", "occurred", [MINISTRY], [GRC], "Turkish Foreign Ministry tells the Greek embassy in a note", when="1995-12-29", format="letter", minor=True, alt={"sources": [[TUR]]})

    a.at(a.paragraph("9 January – Athens"))
    S("Athens", GRC, "rejects", "the claim", act="refusal", date="1996-01-09", alt={"act": ["denial"]})
    S("Athens", GRC, "citing", "the Italian–Turkish protocol of December 1932", minor=True, date="1996-01-09", key="cites_protocol")
    C("Athens", GRC, "refusal", "rejects the claim", toward=[TUR], minor=True)
    E("REJECT", "occurred", [GRC], [TUR], "Athens rejects the claim", when="1996-01-09", key="rejects")
    E("AGREE", "occurred", [ITA], [TUR], "the Italian–Turkish protocol of December 1932", when="1932-12", minor=True, key="protocol")
    S("Ankara", TUR, "answer", "never ratified", act="denial", key="never_ratified_s")
    E("AGREE", "denied", [ITA], [TUR], "never ratified", minor=True, key="never_ratified")

    a.at(a.paragraph("22 January"))
    E("RETREAT", "occurred", [Party("Andreas Papandreou", "GRC")], [], "Andreas Papandreou, gravely ill, resigns", when="1996-01", minor=True, alt={"when": ["1996-01-22", None]})
    a.at(a.paragraph("24 January"))
    S("Opposition deputies", OPPOSITION, "accuse", "the government of having kept the country in the dark", act="accusation", date="1996-01-24")
    E("ACCUSE", "occurred", [OPPOSITION], [GRC], "Opposition deputies accuse the government of having kept the country in the dark", when="1996-01-24", alt={"targets": [[SIMITIS]]})

    a.at(a.paragraph("26 January"))
    E("COERCE", "occurred", [MAYOR], [TUR], "Mayor of Kalymnos hoists a Greek flag", when="1996-01-26", place="Imia", minor=True, alt={"plover": ["PROTEST", "MOBILIZE"], "targets": [[]], "when": ["1996-01-25"]}, key="mayor")
    S("Some Greek papers", Party("Greek papers", "MEDIA"), "have", "the 25th", minor=True)
    a.at(a.paragraph("27 January"))
    E("COERCE", "occurred", [JOURNALISTS], [GRC], "Three journalists of an Izmir daily land in a chartered helicopter, haul down the Greek flag and run up the Turkish", when="1996-01-27", place="Imia", alt={"plover": ["PROTEST", "ASSAULT"], "targets": [[]]}, key="journalists")
    F(3, "journalists", "journalists who landed", "Three journalists", minor=True)

    a.at(a.paragraph("28 January"))
    E("COERCE", "occurred", [GREEK_NAVY], [TUR], "A Greek patrol boat removes the Turkish flag", when="1996-01-28", place="Imia", alt={"plover": ["MOBILIZE"], "targets": [[JOURNALISTS], []]}, key="navy_flag")
    S("Greek officers", OFFICERS, "According to", "nine men landed", key="nine_s")
    E("MOBILIZE", "occurred", [GREEK_NAVY], [TUR], "nine men landed", when="1996-01-28", place="Imia", minor=True, alt={"plover": ["COERCE"], "sources": [[GRC]], "targets": [[]]}, key="nine_landed")
    F(9, "men", "Greek men landed on 28 January, by Greek officers", "nine men", side="GRC", key="nine")
    S("Turkish reports", REPORTS, "say", "up to 25", alt={"act": ["accusation"]}, key="twentyfive_s")
    F(25, "men", "Greek men landed on 28 January, by Turkish reports", "up to 25", high=25, approx=True, side="GRC", key="twentyfive", alt={"value": [None]})
    S("the prime minister, Tansu Çiller", CILLER, "vows", "the rock will be cleared", act="threat", date="1996-01-28", alt={"act": ["promise"]}, key="ciller")
    C("the prime minister, Tansu Çiller", CILLER, "threat", "the rock will be cleared", toward=[GRC], alt={"kind": ["promise"]}, key="ciller_c")
    E("THREATEN", "occurred", [CILLER], [GRC], "the prime minister, Tansu Çiller, vows that the rock will be cleared", when="1996-01-28")
    E("COERCE", "hypothetical", [TUR], [GRC], "the rock will be cleared", place="Imia", minor=True, alt={"plover": ["ASSAULT", "RETREAT"]}, key="cleared")

    a.at(a.paragraph("29 January – Turkey"))
    S("Turkey", TUR, "demands", "Greece withdraw", act="demand", to="Greece", date=D29, key="note")
    C("Turkey", TUR, "demand", "Greece withdraw", toward=[GRC], key="note_c")
    E("REQUEST", "occurred", [TUR], [GRC], "Turkey demands that Greece withdraw", when=D29, key="demand")
    E("RETREAT", "hypothetical", [GRC], [TUR], "Greece withdraw", minor=True, key="withdrawal")
    S("Simitis", SIMITIS, "tells", "not one stone is open to discussion", act="refusal", to="parliament", date=D29, key="simitis")
    C("Simitis", SIMITIS, "refusal", "not one stone is open to discussion", toward=[TUR], minor=True, key="simitis_c")
    E("REJECT", "occurred", [SIMITIS], [TUR], "Simitis tells parliament that not one stone is open to discussion", when=D29)
    E("MOBILIZE", "occurred", [TURKISH_NAVY], [GRC], "Turkish frigates leave Gölcük", when=D29, alt={"sources": [[TUR]]})

    a.at(a.paragraph("30 January –"))
    E("MOBILIZE", "ongoing", [GREEK_NAVY, TURKISH_NAVY], [], "Ships gather", when=D30, place="Imia", alt={"sources": [[GRC, TUR]], "status": ["occurred"]}, key="fleets")
    S("a NATO official", NATO_OFFICIAL, "says", ["twenty or so by nightfall", "‘within shouting distance of one another’"], mode="mixed")
    F(20, "ships", "warships around the islets on the night of 30 January", "twenty or so", approx=True, key="warships")
    E("MOBILIZE", "ongoing", [GRC], [TUR], "Greek commandos on the eastern rock", when=D30, place="Imia", minor=True, alt={"status": ["occurred"]})
    S("Greece", GRC, "offers", "to withdraw them, not the flag", act="promise", to="Turkey", date=D30, alt={"act": ["proposal"], "addressee": [None]}, key="offer")
    C("Greece", GRC, "promise", "withdraw them", toward=[TUR], key="withdraw_them")
    C("Greece", GRC, "refusal", "not the flag", toward=[TUR], minor=True, key="not_the_flag")
    E("AGREE", "occurred", [GRC], [TUR], "Greece offers to withdraw them, not the flag", when=D30)
    E("RETREAT", "hypothetical", [GRC], [TUR], "withdraw them, not the flag", minor=True)
    S(("Çiller", 1), CILLER, "refuses", "to withdraw them, not the flag", act="refusal", date=D30, minor=True)
    E("REJECT", "occurred", [CILLER], [GRC], "Çiller refuses", when=D30)
    E("CONSULT", "occurred", [CLINTON], [SIMITIS, CILLER], "Bill Clinton telephones Simitis and Çiller", when=D30, format="call", key="clinton")
    E("CONSULT", "occurred", [HOLBROOKE], [GRC, TUR], "Richard Holbrooke, the assistant secretary of state, works the lines all night", when="1996-01-30/1996-01-31", format="call", alt={"when": [D30]}, key="holbrooke")
    S("Richard Holbrooke, the assistant secretary of state", HOLBROOKE, "warns", "whoever shoots first will have one more enemy", act="threat", to="Greece and Turkey", date=D30, alt={"date": ["1996-01-30/1996-01-31", None]})
    C("Richard Holbrooke, the assistant secretary of state", HOLBROOKE, "threat", "will have one more enemy", "whoever shoots first", polarity="if", toward=[GRC, TUR])
    E("THREATEN", "occurred", [HOLBROOKE], [GRC, TUR], "warns both that whoever shoots first will have one more enemy", when=D30)
    E("SANCTION", "hypothetical", [USA], [GRC, TUR], "will have one more enemy", minor=True, alt={"plover": ["ASSAULT", "REJECT"]})
    E("ASSAULT", "hypothetical", [GRC, TUR], [], "whoever shoots first", minor=True, alt={"targets": [[GRC, TUR]]})
    E("MOBILIZE", "occurred", [GRC, TUR], [], "Each defence ministry cancels leave", when=D30, alt={"sources": [[DEFENCE]]})
    S("The secretary general of NATO, Javier Solana", SOLANA, "appeals", "for restraint", act="demand", date=D30, to="Greece and Turkey", alt={"addressee": [None]})
    C("The secretary general of NATO, Javier Solana", SOLANA, "demand", "restraint", toward=[GRC, TUR])
    E("REQUEST", "occurred", [SOLANA], [GRC, TUR], "The secretary general of NATO, Javier Solana, appeals for restraint", when=D30, alt={"sources": [[NATO]]})

    a.at(a.paragraph("01:40"))
    E("COERCE", "occurred", [SAT], [GRC], "A Turkish SAT team lands on the western rock", when=D31, place="Imia", alt={"plover": ["ASSAULT", "MOBILIZE"], "sources": [[TUR]]}, key="landing")
    F(2, "hours", "time after which Athens learned of the landing", "about two hours", approx=True, minor=True)

    a.at(a.paragraph("Around 04:30"))
    S("the naval staff", STAFF, "proposes", "to retake the rock", act="proposal", date=D31)
    C("the naval staff", STAFF, "demand", "retake the rock", toward=[CABINET], minor=True, alt={"kind": ["promise"]})
    E("REQUEST", "occurred", [STAFF], [CABINET], "the naval staff proposes to retake the rock", when=D31, place="Athens", alt={"targets": [[GRC]]})
    E("ASSAULT", "hypothetical", [GRC], [TUR], "retake the rock")
    S("The cabinet", CABINET, "decides", "against it", act="refusal", date=D31)
    C("The cabinet", CABINET, "refusal", "against it", toward=[STAFF], minor=True)
    E("REJECT", "occurred", [CABINET], [STAFF], "The cabinet decides against it", when=D31, alt={"sources": [[GRC]]})
    S("A retired Greek admiral", ADMIRAL, "told", "the landing party ‘could have been off in forty minutes, one way or another’", to="Narrow Seas", mode="mixed")
    F(40, "minutes", "time in which the landing party could have been removed, by the admiral", "forty minutes", minor=True)
    S("a serving colleague", COLLEAGUE, "disagrees", "a boast", act="denial", minor=True)

    a.at(a.paragraph("05:30"))
    E("MOBILIZE", "occurred", [GREEK_NAVY], [TUR], "A Greek AB-212 helicopter on reconnaissance from the frigate Navarino", when=D31, minor=True, alt={"sources": [[GRC]], "targets": [[]]})
    F(3, "people", "crew of the helicopter lost", "crew of three", side="GRC", key="crew")
    S("Athens", GRC, "speaks", "of a mechanical failure")
    S("Athens", GRC, "denies", "it was shot down", act="denial")
    S("Ankara", TUR, "does", "it was shot down", act="denial", minor=True)
    E("ASSAULT", "denied", [TUR], [CREW], "it was shot down", when=D31, more=["it was brought down by rifle fire"], alt={"sources": [[]], "targets": [[GRC]]}, key="shot")
    S("A Bodrum newspaper", BODRUM_PAPER, "contention", "it was brought down by rifle fire")

    a.at(a.paragraph("06:00"))
    E("AGREE", "occurred", [GRC], [TUR], "Agreement, through Holbrooke: each side takes away whatever it brought", when=D31, alt={"sources": [[GRC, TUR]], "targets": [[]]}, key="agreement")
    E("CONSULT", "occurred", [HOLBROOKE], [GRC, TUR], "Agreement, through Holbrooke", when=D31, minor=True, format="talks", alt={"format": ["call"]})
    C("each side", Party("Greece and Turkey"), "promise", "takes away whatever it brought, cloth and steel alike", toward=[GRC, TUR], alt={"toward": [[]]})
    E("RETREAT", "occurred", [GRC, TUR], [], "Withdrawal begins at dawn and is complete by noon", when=D31, place="Imia", alt={"targets": [[GRC, TUR]]}, key="away")
    S("The Pentagon", PENTAGON, "confirms", ("it", 2), minor=True, date=D31)

    a.at(a.paragraph("Afternoon"))
    S("Simitis", SIMITIS, "thanks", "the American government", act="support", to="United States", date=D31)
    E("SUPPORT", "occurred", [SIMITIS], [USA], "Simitis thanks the American government from the rostrum", when=D31)
    S("the opposition leader", LEADER, "calls", "the day a disgrace", act="accusation", date=D31)
    S("the opposition leader", LEADER, "asks for", "his resignation", act="demand", to="Kostas Simitis", date=D31)
    C("the opposition leader", LEADER, "demand", "his resignation", toward=[SIMITIS])
    E("ACCUSE", "occurred", [LEADER], [SIMITIS], "the opposition leader calls the day a disgrace", when=D31)
    E("REQUEST", "occurred", [LEADER], [SIMITIS], "asks for his resignation", when=D31)
    E("RETREAT", "hypothetical", [SIMITIS], [], "his resignation", minor=True)
    S("the government spokesman", SPOKESMAN, "excludes", "his resignation", act="refusal", date=D31)
    C("the government spokesman", SPOKESMAN, "refusal", "his resignation, which the government spokesman excludes", toward=[LEADER], minor=True)
    E("REJECT", "occurred", [SPOKESMAN], [LEADER], "his resignation, which the government spokesman excludes", when=D31)
    E("PROTEST", "occurred", [DEMONSTRATORS], [PANGALOS], "Demonstrators shout for Theodoros Pangalos outside the foreign ministry", when=D31, place="Athens", alt={"targets": [[GRC]]})
    S("Çiller", CILLER, "claims", "victory", date=D31)
    S("Çiller", CILLER, "says", "no flag will be planted again", act="threat", date=D31, alt={"act": ["promise", "claim"]})
    C("Çiller", CILLER, "threat", "no flag will be planted again", toward=[GRC], minor=True, alt={"kind": ["promise"]})

    a.at(a.paragraph("1 February –"))
    block, border = "block 375 million ecus of EU aid to Turkey", "unless Ankara recognises the border"
    S(("Athens", 1), GRC, "announces", f"it will {block} {border}", act="threat", date=FEB1)
    C(("Athens", 1), GRC, "threat", block, border, toward=[TUR], key="ecus")
    C(("Athens", 1), GRC, "demand", "recognises the border", toward=[TUR], minor=True)
    E("THREATEN", "occurred", [GRC], [TUR], f"Athens announces that it will {block}", when=FEB1)
    E("SANCTION", "hypothetical", [GRC], [TUR], block, alt={"status": ["scheduled"], "sources": [[EU]], "plover": ["REJECT"]})
    E("CONCEDE", "hypothetical", [TUR], [GRC], "Ankara recognises the border", minor=True, alt={"plover": ["AGREE"]})
    F(375000000, "ecus", "EU aid to Turkey that Greece will block", "375 million ecus", side="EU")
    S("The Turkish foreign minister, Deniz Baykal", BAYKAL, "proposes", "talks on all Aegean questions", act="proposal", date=FEB1, to="Greece", alt={"addressee": [None]})
    C("The Turkish foreign minister, Deniz Baykal", BAYKAL, "demand", "talks on all Aegean questions", toward=[GRC], alt={"kind": ["promise"]})
    E("REQUEST", "occurred", [BAYKAL], [GRC], "The Turkish foreign minister, Deniz Baykal, proposes talks on all Aegean questions", when=FEB1)
    E("CONSULT", "hypothetical", [TUR], [GRC], "talks on all Aegean questions", format="talks")
    S("Pangalos", PANGALOS, "turns", "them down", act="refusal", date=FEB1)
    C("Pangalos", PANGALOS, "refusal", "turns them down", toward=[TUR], alt={"toward": [[BAYKAL]]})
    E("REJECT", "occurred", [PANGALOS], [BAYKAL], "Pangalos turns them down", when=FEB1, alt={"targets": [[TUR]]})
    F(3, "coffins", "coffins flown to Athens", "Three coffins", minor=True, side="GRC")
    S("somebody in the crowd", CROWD, "remarks", ["the flag on each", "is the only one still flying"], minor=True)
